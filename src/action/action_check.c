/* action_check.c: what the actions have to say to a parsed runbook, all problems at once. Inputs
 * may still hold references: what depends on them is checked when the step is rendered. */
#include "action/action.h"
#include "action/never.h"
#include "action/step.h"

static void note_reference(void *ctx, struct str reference, const struct json *at) {
    (void)reference;
    (void)at;
    *(bool *)ctx = true;
}

static bool has_reference(const struct json *value) {
    bool found = false;
    runbook_each_reference(value, note_reference, &found);
    return found;
}

static void check_name(struct problems *problems, const struct runbook *runbook,
                       const struct runbook_step *step) {
    if (!step->action.len)
        return; /* it has none: said already */
    const struct json *at = json_get_c(step->source, "action");
    if (runbook_is_aws_action(step->action)) {
        problem_add(problems, PROBLEM_ERROR, "SH1602", runbook->file, at,
                    STR("docs/actions.md lists the actions that run"),
                    "step \"%.*s\": %.*s is an action of AWS that selfheal does not run",
                    STR_ARG(step->name), STR_ARG(step->action));
        return;
    }
    struct str closest = action_closest(step->action);
    struct str hint = closest.len
                          ? str_fmt(problems->arena, "did you mean \"%.*s\"?", STR_ARG(closest))
                          : STR("docs/actions.md lists the actions that run");
    problem_add(problems, PROBLEM_ERROR, "SH1601", runbook->file, at, hint,
                "step \"%.*s\": there is no action %.*s", STR_ARG(step->name),
                STR_ARG(step->action));
}

static const struct json *place(const struct runbook_step *step, const struct json *value) {
    return value && value->line                 ? value
           : step->inputs && step->inputs->line ? step->inputs
                                                : step->source;
}

/* What the schema says of literals; whole references are left for the rendered check. */
static const struct json *literal_inputs(struct arena *arena, const struct runbook_step *step) {
    struct json *literal = json_new_object(arena);
    for (size_t i = 0; i < json_count(step->inputs); i++) {
        const struct json_member *member = &step->inputs->object.members[i];
        if (!has_reference(member->value))
            json_set(arena, literal, member->key, member->value);
    }
    return literal;
}

static void report(struct problems *problems, const struct runbook *runbook,
                   const struct runbook_step *step, const struct json *at, const struct err *err) {
    const struct json *near = place(step, at);
    struct json *spot = ARENA_NEW(problems->arena, struct json);
    spot->type = JSON_NULL;
    spot->line = err->line ? err->line : near ? near->line : step->line;
    spot->col = err->line ? err->col : near ? near->col : step->col;
    problem_add(problems, PROBLEM_ERROR, err->code, runbook->file, spot,
                str_dup(problems->arena, str_of(err->hint)), "step \"%.*s\": %s",
                STR_ARG(step->name), err->message);
}

/* Unknown inputs and wrong types of literals, each on its own, so that all are told. */
static bool check_members(struct arena *arena, struct problems *problems,
                          const struct runbook *runbook, const struct runbook_step *step,
                          const struct action *action) {
    struct action bare = *action; /* only this one member: no required ones, no deeper check */
    struct action_input *inputs = ARENA_ARRAY(arena, struct action_input, action->input_count + 1);
    for (size_t i = 0; i < action->input_count; i++) {
        inputs[i] = action->inputs[i];
        inputs[i].is_required = false;
        inputs[i].is_any =
            inputs[i].is_any || has_reference(json_get_c(step->inputs, action->inputs[i].name));
    }
    bare.inputs = inputs;
    bare.check = NULL;
    bool is_good = true;
    for (size_t i = 0; i < json_count(step->inputs); i++) {
        const struct json_member *member = &step->inputs->object.members[i];
        struct json *one = json_new_object(arena);
        json_set(arena, one, member->key, member->value);
        one->object.members[0].line = member->line;
        one->object.members[0].col = member->col;
        struct err err;
        if (!action_check_inputs(arena, &bare, one, &err).ok) {
            report(problems, runbook, step, member->value, &err);
            is_good = false;
        }
    }
    for (size_t i = 0; i < action->input_count; i++) {
        const char *name = action->inputs[i].name;
        if (!action->inputs[i].is_required || json_get_c(step->inputs, name))
            continue;
        problem_add(problems, PROBLEM_ERROR, "SH1604", runbook->file, place(step, NULL),
                    str_of(action->inputs[i].help), "step \"%.*s\": %s needs the input \"%s\"",
                    STR_ARG(step->name), action->name, name);
        is_good = false;
    }
    return is_good;
}

/* Service, operation and, when nothing is open, the members of a call of AWS. */
static void check_call(struct arena *arena, struct problems *problems,
                       const struct runbook *runbook, const struct runbook_step *step,
                       const struct action *action) {
    const struct json *literal = literal_inputs(arena, step);
    struct err err;
    if (json_get_c(literal, "Service") && json_get_c(literal, "Api") &&
        json_count(literal) == json_count(step->inputs) && action->check &&
        !action->check(arena, literal, &err).ok)
        report(problems, runbook, step, step->inputs, &err);
}

/* A change that the gate refuses whatever the run has done: said here, not in the night. */
static void check_never(struct problems *problems, const struct runbook *runbook, const struct runbook_step *step) {
    const struct json *api = json_get_c(step->inputs, "Api");
    const struct aws_service *service = model_service(json_get_str(step->inputs, "Service"));
    const struct aws_operation *operation = service ? model_operation(service, json_str(api)) : NULL;
    if (!operation || model_effect_class(service, operation) == EFFECT_READ)
        return;
    struct str name = model_service_name(service), verb = model_operation_name(operation);
    struct err err = { 0 };
    struct res r = never_check(name, verb, &err);
    if (r.ok && str_is(name, "dynamodb") && str_is(verb, "DeleteItem")) {
        r = err_set(&err, ERR_LIMIT, "SH5031", "dynamodb:DeleteItem by a generic call has no saved copy: it is always refused");
        err_hint(&err, "delete items with selfheal:clearDynamoDbItems, which saves them first");
    }
    if (!r.ok)
        report(problems, runbook, step, api, &err);
}

/* --- results: what the action's answer has is known, unlike that of an API --- */

enum { RESULTS_MAX = 16 };

static size_t result_names(const struct action *action, struct str *names) {
    size_t count = 0;
    for (struct str rest = str_of(action->results); rest.len && count < RESULTS_MAX;) {
        size_t blank = str_find_char(rest, ' ');
        names[count++] = str_slice(rest, 0, blank);
        rest = blank == SIZE_MAX ? STR_NONE : str_slice(rest, blank + 1, rest.len);
    }
    return count;
}

static bool has_result(const struct action *action, struct str name) {
    struct str names[RESULTS_MAX];
    size_t count = result_names(action, names);
    for (size_t i = 0; i < count; i++)
        if (str_eq(names[i], name))
            return true;
    return !action->results;
}

bool action_has_output(const struct runbook_step *step, struct str name) {
    const struct action *action = action_find(step->action);
    for (size_t i = 0; i < step->output_count; i++)
        if (str_eq(step->outputs[i].name, name))
            return true;
    return !action || has_result(action, name);
}

static struct str result_hint(struct arena *arena, const struct runbook_step *step, struct str name) {
    struct str names[RESULTS_MAX], list = STR_NONE;
    size_t count = result_names(action_find(step->action), names);
    struct str near = str_closest(name, names, count);
    for (size_t i = 0; i < count; i++)
        list = str_fmt(arena, "%.*s%s%.*s", STR_ARG(list), i ? ", " : "", STR_ARG(names[i]));
    return near.len ? str_fmt(arena, "did you mean %.*s?", STR_ARG(near)) : str_fmt(arena, "its results: %.*s", STR_ARG(list));
}

struct references {
    struct problems *problems;
    const struct runbook *runbook;
};

/* "step.Name", in braces or as an output of the document. */
static void check_reference(void *ctx, struct str reference, const struct json *at) {
    const struct references *r = ctx;
    size_t dot = str_find_char(reference, '.');
    size_t index = dot == SIZE_MAX ? SIZE_MAX : runbook_step_find(r->runbook, str_slice(reference, 0, dot));
    if (index == SIZE_MAX)
        return;
    const struct runbook_step *step = &r->runbook->steps[index];
    struct str name = str_slice(reference, dot + 1, reference.len);
    if (!action_has_output(step, name))
        problem_add(r->problems, PROBLEM_ERROR, "SH1203", r->runbook->file, at, result_hint(r->problems->arena, step, name),
                    "step \"%.*s\" has no output \"%.*s\": %.*s does not give it", STR_ARG(step->name), STR_ARG(name),
                    STR_ARG(step->action));
}

/* A declared output takes a member of the result: `$.DesiredCount`, `$.Checks[0]`. */
static void check_selectors(struct problems *problems, const struct runbook *runbook, const struct runbook_step *step,
                            const struct action *action) {
    for (size_t i = 0; action->results && i < step->output_count; i++) {
        const struct runbook_output *output = &step->outputs[i];
        bool is_path = str_starts(output->selector, STR("$."));
        struct str rest = is_path ? str_slice(output->selector, 2, output->selector.len) : STR_NONE;
        size_t end = 0;
        while (end < rest.len && rest.ptr[end] != '.' && rest.ptr[end] != '[')
            end++;
        struct str name = str_slice(rest, 0, end);
        struct json at = { .line = output->line, .col = output->col };
        if (name.len && !str_is(name, "*") && !has_result(action, name))
            problem_add(problems, PROBLEM_ERROR, "SH1301", runbook->file, &at, result_hint(problems->arena, step, name),
                        "output \"%.*s\" of step \"%.*s\" selects %.*s: %s does not give it", STR_ARG(output->name),
                        STR_ARG(step->name), STR_ARG(output->selector), action->name);
    }
}

static void check_references(const struct runbook *runbook, struct problems *problems) {
    struct references r = { problems, runbook };
    for (size_t i = 0; i < runbook->step_count; i++) {
        runbook_each_reference(runbook->steps[i].inputs, check_reference, &r);
        if (runbook->steps[i].timeout_ref)
            runbook_each_reference(runbook->steps[i].timeout_ref, check_reference, &r);
    }
    for (size_t i = 0; i < json_count(runbook->outputs); i++)
        check_reference(&r, str_trim(json_str(json_at(runbook->outputs, i))), json_at(runbook->outputs, i));
}

void action_check_runbook(struct arena *arena, const struct runbook *runbook,
                          struct problems *problems) {
    check_references(runbook, problems);
    for (size_t i = 0; i < runbook->step_count; i++) {
        const struct runbook_step *step = &runbook->steps[i];
        const struct action *action = action_find(step->action);
        if (!action) {
            check_name(problems, runbook, step);
            continue;
        }
        if (runbook_is_aws_action(step->action)) {
            /* runbook_parse has checked the documented inputs. */
            check_call(arena, problems, runbook, step, action);
            if (action->takes_more_inputs && !action->is_read_only)
                check_never(problems, runbook, step);
            continue;
        }
        check_selectors(problems, runbook, step, action);
        struct err err;
        if (check_members(arena, problems, runbook, step, action) && action->check &&
            !action->check(arena, step->inputs, &err).ok)
            report(problems, runbook, step, step->inputs, &err);
    }
}

void action_check_step(struct arena *arena, const struct runbook *runbook, const struct runbook_step *step,
                       const struct json *params, struct str account, struct str region,
                       void (*tell)(void *ctx, const struct err *err), void *ctx) {
    const struct action *action = action_find(step->action);
    struct err err = { 0 };
    if (!action || runbook_is_aws_action(step->action) || (action->check && !action->check(arena, step->inputs, &err).ok))
        return;
    const struct json *known = action_known_inputs(arena, runbook, step->inputs, params, account, region);
    struct json *inputs = json_copy_object(arena, step->inputs);
    struct action schema = *action; /* each member by itself, so that all are told */
    schema.check = NULL;
    for (size_t i = 0; i < json_count(known); i++) {
        struct json *one = json_new_object(arena);
        json_set(arena, inputs, known->object.members[i].key, known->object.members[i].value);
        json_set(arena, one, known->object.members[i].key, known->object.members[i].value);
        const struct action_input *input = action_input_find(action, known->object.members[i].key);
        if (!input)
            continue;
        schema.inputs = input;
        schema.input_count = 1;
        if (!action_check_inputs(arena, &schema, one, &err).ok)
            tell(ctx, &err);
    }
    if (action->check && !action->check(arena, inputs, &err).ok)
        tell(ctx, &err);
}
