/* runbook_flow.c: the order of steps as a graph: targets exist, nothing goes in a circle, and every
 * step can be reached (ssm-automation.md 5).
 *
 * Edges are nextStep or the next in the list, the choices and Default of aws:branch, and onFailure.
 * onCancel is no edge of a circle: a run is cancelled once. The body of a loop is a graph of its
 * own; a target outside the body leaves the loop. */
#include <assert.h>
#include <stdint.h>

#include "runbook/runbook_parts.h"

enum { EDGES_MAX = 64 }; /* of one step; more choices are cut, not followed */

struct edge {
    size_t to;
    const char *why; /* "nextStep" */
};

static size_t find_in(const struct runbook_list *list, struct str name) {
    for (size_t i = 0; i < list->count; i++)
        if (str_eq(list->steps[i].name, name))
            return i;
    return SIZE_MAX;
}

size_t runbook_flow_find(const struct runbook_list *list, struct str name) {
    size_t index = name.len ? find_in(list, name) : SIZE_MAX;
    if (index != SIZE_MAX || !list->outer || name.len == 0)
        return index;
    index = find_in(list->outer, name);
    return index == SIZE_MAX ? SIZE_MAX : index | RUNBOOK_OUTSIDE;
}

/* --- targets --- */

static size_t resolve(struct runbook_parser *parser, const struct runbook_list *list,
                      const struct json *at, struct str name, const char *key) {
    size_t index = runbook_flow_find(list, name);
    if (index != SIZE_MAX)
        return index;
    struct str names[2 * RUN_STEPS_MAX];
    size_t count = 0;
    for (const struct runbook_list *l = list; l; l = l->outer)
        for (size_t i = 0; i < l->count && count < 2 * RUN_STEPS_MAX; i++)
            names[count++] = l->steps[i].name;
    RUNBOOK_ERROR(parser, "SH1113", at, runbook_hint(parser->arena, name, names, count, "steps"),
                  "\"%s\" names step \"%.*s\", which does not exist%s", key,
                  STR_ARG(runbook_clip(name)), list->outer ? " here" : "");
    return SIZE_MAX;
}

static struct str after_step(struct str text) {
    return str_starts(text, STR("step:")) ? str_trim(str_slice(text, 5, text.len)) : STR_NONE;
}

/* The step after success, if nothing else is chosen. */
static size_t next_of(struct runbook_parser *parser, const struct runbook_list *list,
                      size_t index) {
    const struct runbook_step *step = &list->steps[index];
    const struct json *next = runbook_take(parser, step->source, "nextStep", JSON_STRING, STR_NONE);
    size_t target = SIZE_MAX;
    if (next)
        target = resolve(parser, list, next, next->text, "nextStep");
    else if (index + 1 < list->count)
        target = index + 1;
    if (next && step->is_end)
        RUNBOOK_WARN(parser, "SH1117", next, STR("leave out one of the two"),
                     "step \"%.*s\" is an end: its \"nextStep\" is never taken",
                     STR_ARG(runbook_clip(step->name)));
    return step->is_end ? SIZE_MAX : target;
}

/* What may not run while a run is being cancelled (AWS's list). */
static bool may_follow_cancel(struct str action) {
    static const char *const refused[] = { "aws:approve",      "aws:copyImage",  "aws:createImage",
                                           "aws:createStack",  "aws:createTags", "aws:pause",
                                           "aws:runInstances", "aws:sleep" };
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++)
        if (str_is(action, refused[i]))
            return false;
    return true;
}

static void resolve_cancel(struct runbook_parser *parser, const struct runbook_list *list,
                           struct runbook_step *step) {
    const struct json *value = json_get_c(step->source, "onCancel");
    struct str name = after_step(json_str(value));
    if (name.len == 0)
        return;
    step->on_cancel_step = resolve(parser, list, value, name, "onCancel");
    if (step->on_cancel_step == SIZE_MAX)
        return;
    const struct runbook_list *home = step->on_cancel_step & RUNBOOK_OUTSIDE ? list->outer : list;
    struct str action = home->steps[step->on_cancel_step & ~RUNBOOK_OUTSIDE].action;
    if (!may_follow_cancel(action))
        RUNBOOK_ERROR(parser, "SH1116", value, STR_NONE, "\"onCancel\" cannot go to an %.*s step",
                      STR_ARG(runbook_clip(action)));
}

/* Choices whose targets do not exist; the shape of choices is checked with the inputs. */
static void resolve_choices(struct runbook_parser *parser, const struct runbook_list *list,
                            const struct runbook_step *step) {
    const struct json *choices = json_get_c(step->inputs, "Choices");
    for (size_t i = 0; i < json_count(choices); i++) {
        const struct json *next = json_get_c(json_at(choices, i), "NextStep");
        if (json_is(next, JSON_STRING))
            resolve(parser, list, next, next->text, "NextStep");
    }
    const struct json *otherwise = json_get_c(step->inputs, "Default");
    if (json_is(otherwise, JSON_STRING))
        resolve(parser, list, otherwise, otherwise->text, "Default");
}

static void resolve_list(struct runbook_parser *parser, const struct runbook_list *list) {
    for (size_t i = 0; i < list->count; i++) {
        struct runbook_step *step = &list->steps[i];
        if (!json_is(step->source, JSON_OBJECT))
            continue;
        step->next_step = next_of(parser, list, i);
        if (step->on_failure == ON_FAILURE_STEP) {
            const struct json *value = json_get_c(step->source, "onFailure");
            step->on_failure_step =
                resolve(parser, list, value, after_step(value->text), "onFailure");
        }
        resolve_cancel(parser, list, step);
        if (str_is(step->action, "aws:branch"))
            resolve_choices(parser, list, step);
    }
}

/* --- edges --- */

static void add_edge(const struct runbook_list *list, struct edge *edges, size_t *count, size_t to,
                     const char *why) {
    if (*count < EDGES_MAX && to < list->count) /* not the end, not outside the loop */
        edges[(*count)++] = (struct edge){ to, why };
}

static size_t edges_of(const struct runbook_list *list, size_t index, struct edge *edges) {
    const struct runbook_step *step = &list->steps[index];
    size_t count = 0;
    bool has_default = false;
    if (str_is(step->action, "aws:branch")) {
        const struct json *choices = json_get_c(step->inputs, "Choices");
        for (size_t i = 0; i < json_count(choices); i++) {
            struct str next = json_get_str(json_at(choices, i), "NextStep");
            add_edge(list, edges, &count, runbook_flow_find(list, next), "a choice");
        }
        struct str otherwise = json_get_str(step->inputs, "Default");
        has_default = otherwise.len > 0;
        add_edge(list, edges, &count, runbook_flow_find(list, otherwise), "Default");
    }
    if (!has_default)
        add_edge(list, edges, &count, step->next_step,
                 json_get_c(step->source, "nextStep") ? "nextStep" : "the next step");
    if (step->on_failure == ON_FAILURE_STEP)
        add_edge(list, edges, &count, step->on_failure_step, "onFailure");
    return count;
}

/* --- circles --- */

enum mark { UNSEEN, ON_PATH, DONE };

struct frame {
    size_t step, edge;
};

static void report_circle(struct runbook_parser *parser, const struct runbook_list *list,
                          const struct frame *path, size_t length, size_t back_to,
                          const char *why) {
    BUF_SCOPE(trace, 4096);
    size_t from = 0;
    while (path[from].step != back_to)
        from++;
    for (size_t i = from; i < length; i++) {
        struct edge edges[EDGES_MAX];
        edges_of(list, path[i].step, edges);
        const char *by = i + 1 < length ? edges[path[i].edge - 1].why : why;
        buf_fmt(&trace, "%.*s -> (%s) ", STR_ARG(runbook_clip(list->steps[path[i].step].name)), by);
    }
    buf_fmt(&trace, "%.*s", STR_ARG(runbook_clip(list->steps[back_to].name)));
    const struct json *at = list->steps[path[length - 1].step].source;
    const struct json *name = json_get_c(at, "name");
    RUNBOOK_ERROR(parser, "SH1114", name ? name : at,
                  STR("to repeat, use aws:loop, maxAttempts or a wait"),
                  "the steps go in a circle: %.*s", STR_ARG(buf_view(&trace)));
}

/* Depth first, without recursion: the path is at most as long as the list. Reports each circle's
 * closing edge. */
static void find_circles(struct runbook_parser *parser, const struct runbook_list *list,
                         size_t start, enum mark *marks) {
    struct frame path[RUN_STEPS_MAX];
    size_t length = 0;
    path[length++] = (struct frame){ .step = start };
    marks[start] = ON_PATH;
    while (length > 0) {
        struct frame *top = &path[length - 1];
        struct edge edges[EDGES_MAX];
        size_t count = edges_of(list, top->step, edges);
        if (top->edge == count) {
            marks[top->step] = DONE;
            length--;
            continue;
        }
        struct edge edge = edges[top->edge++];
        if (marks[edge.to] == ON_PATH) {
            report_circle(parser, list, path, length, edge.to, edge.why);
        } else if (marks[edge.to] == UNSEEN) {
            assert(length < RUN_STEPS_MAX);
            marks[edge.to] = ON_PATH;
            path[length++] = (struct frame){ .step = edge.to };
        }
    }
}

/* --- reaching --- */

static void reach(const struct runbook_list *list, size_t start, bool *is_reached) {
    size_t stack[RUN_STEPS_MAX], depth = 0;
    if (start >= list->count || is_reached[start])
        return;
    is_reached[start] = true;
    stack[depth++] = start;
    while (depth > 0) {
        size_t index = stack[--depth];
        struct edge edges[EDGES_MAX + 1];
        size_t count = edges_of(list, index, edges);
        if (list->steps[index].on_cancel_step < list->count)
            edges[count++] = (struct edge){ list->steps[index].on_cancel_step, "onCancel" };
        for (size_t i = 0; i < count; i++) {
            if (is_reached[edges[i].to])
                continue;
            is_reached[edges[i].to] = true;
            stack[depth++] = edges[i].to;
        }
    }
}

static size_t outside(size_t target) {
    return target != SIZE_MAX && target & RUNBOOK_OUTSIDE ? target & ~RUNBOOK_OUTSIDE : SIZE_MAX;
}

/* Targets of inner steps in the outer list, once the loop itself is reached. */
static void reach_from_body(const struct runbook_list *list, const struct runbook_step *loop,
                            bool *is_reached) {
    struct runbook_list body = { loop->body, loop->body_count, list };
    for (size_t i = 0; i < body.count; i++) {
        const struct runbook_step *step = &body.steps[i];
        reach(list, outside(step->next_step), is_reached);
        reach(list, outside(step->on_failure_step), is_reached);
        reach(list, outside(step->on_cancel_step), is_reached);
        const struct json *choices = json_get_c(step->inputs, "Choices");
        for (size_t j = 0; j < json_count(choices); j++) {
            struct str next = json_get_str(json_at(choices, j), "NextStep");
            reach(list, outside(runbook_flow_find(&body, next)), is_reached);
        }
        struct str otherwise = json_get_str(step->inputs, "Default");
        reach(list, outside(runbook_flow_find(&body, otherwise)), is_reached);
    }
}

static void check_reached(struct runbook_parser *parser, const struct runbook_list *list) {
    bool is_reached[RUN_STEPS_MAX] = { false }, is_left[RUN_STEPS_MAX] = { false };
    reach(list, 0, is_reached);
    /* A loop may lead to a step before it, and that to another loop: until nothing is added. */
    for (bool is_changed = true; is_changed;) {
        is_changed = false;
        for (size_t i = 0; i < list->count; i++) {
            if (!is_reached[i] || is_left[i] || list->steps[i].body_count == 0)
                continue;
            reach_from_body(list, &list->steps[i], is_reached);
            is_left[i] = is_changed = true;
        }
    }
    for (size_t i = 0; i < list->count; i++) {
        const struct json *name = json_get_c(list->steps[i].source, "name");
        if (!is_reached[i] && name)
            RUNBOOK_WARN(parser, "SH1117", name, STR_NONE, "no way leads to step \"%.*s\"",
                         STR_ARG(runbook_clip(list->steps[i].name)));
    }
}

static void check_list(struct runbook_parser *parser, const struct runbook_list *list) {
    enum mark marks[RUN_STEPS_MAX] = { UNSEEN };
    assert(list->count <= RUN_STEPS_MAX);
    for (size_t i = 0; i < list->count; i++)
        if (marks[i] == UNSEEN)
            find_circles(parser, list, i, marks);
    if (list->count > 0)
        check_reached(parser, list);
}

void runbook_flow_check(struct runbook_parser *parser) {
    const struct runbook_list *main = &parser->main;
    size_t errors_before = parser->problems->error_count;
    resolve_list(parser, main);
    for (size_t i = 0; i < main->count; i++) {
        struct runbook_list body = { main->steps[i].body, main->steps[i].body_count, main };
        resolve_list(parser, &body);
    }
    /* With a missing target the rest of the graph would be guesswork. */
    if (parser->problems->error_count > errors_before)
        return;
    for (size_t i = 0; i < main->count; i++) {
        struct runbook_list body = { main->steps[i].body, main->steps[i].body_count, main };
        check_list(parser, &body);
    }
    check_list(parser, main);
}
