/* runbook_steps.c: reads steps, the inner ones of loops too, and their outputs. Flow targets stay
 * texts here; runbook_flow.c resolves them.
 *
 * Lists hold a step for every item, also for one that is broken, so that indices are those of the
 * document. */
#include <stdint.h>

#include "codec/jsonpath.h"
#include "runbook/runbook_parts.h"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* true, false, "true" or "false": AWS's own documents have all four. */
static bool take_bool(struct runbook_parser *parser, const struct json *source, const char *key,
                      bool otherwise) {
    const struct json *value = json_get_c(source, key);
    if (!value)
        return otherwise;
    if (value->type == JSON_BOOL)
        return value->boolean;
    if (str_is(json_str(value), "true") || str_is(json_str(value), "false"))
        return str_is(json_str(value), "true");
    RUNBOOK_ERROR(parser, "SH1103", value, STR_NONE, "\"%s\" must be true or false", key);
    return otherwise;
}

static bool whole_number(const struct json *value, int64_t *out) {
    return json_i64(value, out) || str_to_i64(json_str(value), out);
}

static void parse_timeout(struct runbook_parser *parser, struct runbook_step *step) {
    const struct json *value = json_get_c(step->source, "timeoutSeconds");
    int64_t seconds;
    struct runbook_ref ref;
    step->timeout_ms = -1;
    if (!value)
        return;
    if (json_is(value, JSON_STRING) && runbook_refs_whole(value->text, &ref)) {
        step->timeout_ref = value;
        return;
    }
    if (!whole_number(value, &seconds))
        RUNBOOK_ERROR(parser, "SH1103", value, STR_NONE,
                      "\"timeoutSeconds\" must be a whole number or a reference");
    else if (seconds < 1 || seconds > RUNBOOK_TIMEOUT_MAX_S)
        RUNBOOK_ERROR(parser, "SH1104", value, STR_NONE,
                      "\"timeoutSeconds\" must be from 1 to %d, not %lld", RUNBOOK_TIMEOUT_MAX_S,
                      (long long)seconds);
    else
        step->timeout_ms = seconds * 1000;
}

static void parse_attempts(struct runbook_parser *parser, struct runbook_step *step) {
    const struct json *value = json_get_c(step->source, "maxAttempts");
    int64_t attempts;
    step->max_attempts = 1;
    if (!value)
        return;
    if (!whole_number(value, &attempts))
        RUNBOOK_ERROR(parser, "SH1103", value, STR_NONE, "\"maxAttempts\" must be a whole number");
    else if (attempts < 1 || attempts > RUNBOOK_ATTEMPTS_MAX)
        RUNBOOK_ERROR(parser, "SH1104", value, STR_NONE,
                      "\"maxAttempts\" must be from 1 to %d, not %lld", RUNBOOK_ATTEMPTS_MAX,
                      (long long)attempts);
    else
        step->max_attempts = (unsigned)attempts;
}

static void parse_on_failure(struct runbook_parser *parser, struct runbook_step *step) {
    const struct json *value =
        runbook_take(parser, step->source, "onFailure", JSON_STRING, STR_NONE);
    struct str text = json_str(value);
    step->on_failure = ON_FAILURE_ABORT;
    step->on_failure_step = SIZE_MAX;
    if (str_is(text, "Continue"))
        step->on_failure = ON_FAILURE_CONTINUE;
    else if (str_starts(text, STR("step:")))
        step->on_failure = ON_FAILURE_STEP;
    else if (value && !str_is(text, "Abort"))
        RUNBOOK_ERROR(parser, "SH1104", value, STR("write Abort, Continue or step:NAME"),
                      "\"onFailure\" cannot be \"%.*s\"", STR_ARG(runbook_clip(text)));
}

static void parse_on_cancel(struct runbook_parser *parser, struct runbook_step *step) {
    const struct json *value =
        runbook_take(parser, step->source, "onCancel", JSON_STRING, STR_NONE);
    struct str text = json_str(value);
    step->on_cancel_step = SIZE_MAX;
    if (value && !str_is(text, "Abort") && !str_starts(text, STR("step:")))
        RUNBOOK_ERROR(parser, "SH1104", value, STR("write Abort or step:NAME"),
                      "\"onCancel\" cannot be \"%.*s\"", STR_ARG(runbook_clip(text)));
    if (value && (str_is(step->action, "aws:loop") || str_is(step->action, "aws:updateVariable")))
        RUNBOOK_WARN(parser, "SH1116", value,
                     str_is(step->action, "aws:loop") ? STR("give it to the inner steps")
                                                      : STR_NONE,
                     "%.*s does not support \"onCancel\": it has no effect", STR_ARG(step->action));
}

/* --- outputs --- */

static void parse_output(struct runbook_parser *parser, const struct json *source,
                         struct runbook_step *step) {
    static const struct str keys[] = { STR_INIT("Name"), STR_INIT("Selector"), STR_INIT("Type") };
    if (source->type != JSON_OBJECT) {
        RUNBOOK_ERROR(parser, "SH1103", source,
                      STR("write  { Name: x, Selector: $.Path, Type: String }"),
                      "an output must be a map");
        return;
    }
    runbook_check_keys(parser, source, keys, COUNT_OF(keys), COUNT_OF(keys));
    const struct json *name = runbook_take(parser, source, "Name", JSON_STRING, STR("an output"));
    const struct json *selector =
        runbook_take(parser, source, "Selector", JSON_STRING, STR("an output"));
    const struct json *type = runbook_take(parser, source, "Type", JSON_STRING, STR_NONE);
    struct runbook_output output = { .name = json_str(name),
                                     .selector = json_str(selector),
                                     .line = source->line,
                                     .col = source->col };
    if (type)
        runbook_take_type(parser, type, false, &output.type);
    if (name && !runbook_is_name(name->text))
        RUNBOOK_ERROR(parser, "SH1111", name, STR("a name has letters, digits and _"),
                      "\"%.*s\" cannot be the name of an output",
                      STR_ARG(runbook_clip(name->text)));
    for (size_t i = 0; name && i < step->output_count; i++)
        if (str_eq(step->outputs[i].name, name->text))
            RUNBOOK_ERROR(parser, "SH1112", name, STR_NONE, "output \"%.*s\" is declared twice",
                          STR_ARG(runbook_clip(name->text)));
    struct err err = { 0 };
    if (selector && !jsonpath_check(selector->text, &err).ok)
        RUNBOOK_ERROR(parser, "SH1301", selector,
                      str_of(err.hint[0] ? err.hint : "a selector looks like $.Items[0].Name"),
                      "%s", err.message);
    step->outputs[step->output_count++] = output;
}

static void parse_outputs(struct runbook_parser *parser, struct runbook_step *step) {
    const struct json *list = runbook_take(parser, step->source, "outputs", JSON_ARRAY, STR_NONE);
    size_t count = json_count(list);
    if (count > RUNBOOK_OUTPUTS_MAX) {
        RUNBOOK_ERROR(parser, "SH1118", list, STR_NONE, "a step can have %d outputs, not %zu",
                      RUNBOOK_OUTPUTS_MAX, count);
        return;
    }
    step->outputs = ARENA_ARRAY(parser->arena, struct runbook_output, count);
    for (size_t i = 0; i < count; i++)
        parse_output(parser, json_at(list, i), step);
}

/* --- steps --- */

static void check_keys(struct runbook_parser *parser, const struct json *source) {
    static const struct str keys[] = {
        STR_INIT("name"),        STR_INIT("action"),      STR_INIT("inputs"),
        STR_INIT("description"), STR_INIT("outputs"),     STR_INIT("nextStep"),
        STR_INIT("isEnd"),       STR_INIT("onFailure"),   STR_INIT("onCancel"),
        STR_INIT("isCritical"),  STR_INIT("maxAttempts"), STR_INIT("timeoutSeconds"),
    };
    runbook_check_keys(parser, source, keys, COUNT_OF(keys), COUNT_OF(keys));
}

static struct runbook_list parse_list(struct runbook_parser *parser, const struct json *list,
                                      const struct runbook_list *outer);

static void parse_body(struct runbook_parser *parser, struct runbook_step *step,
                       const struct runbook_list *list) {
    const struct json *steps = json_get_c(step->inputs, "Steps");
    if (!json_is(steps, JSON_ARRAY))
        return; /* runbook_inputs_check says so */
    if (list->outer) {
        RUNBOOK_ERROR(parser, "SH1118", step->source,
                      STR("move the inner loop into a runbook of its own"),
                      "a loop cannot hold another loop");
        return;
    }
    struct runbook_list body = parse_list(parser, steps, list);
    step->body = body.steps;
    step->body_count = body.count;
}

static void parse_step(struct runbook_parser *parser, struct runbook_step *step,
                       const struct runbook_list *list) {
    const struct json *source = step->source;
    if (source->type != JSON_OBJECT) {
        RUNBOOK_ERROR(parser, "SH1103", source, STR_NONE, "a step must be a map, not %s",
                      json_type_name(source->type));
        return;
    }
    check_keys(parser, source);
    const struct json *name = runbook_take(parser, source, "name", JSON_STRING, STR("a step"));
    step->name = json_str(name);
    if (name && !runbook_is_name(name->text))
        RUNBOOK_ERROR(parser, "SH1111", name, STR("a name has letters, digits and _"),
                      "\"%.*s\" cannot be the name of a step", STR_ARG(runbook_clip(name->text)));
    struct str what =
        name ? str_fmt(parser->arena, "step \"%.*s\"", STR_ARG(runbook_clip(step->name)))
             : STR("a step");
    step->action = json_str(runbook_take(parser, source, "action", JSON_STRING, what));
    step->description =
        json_str(runbook_take(parser, source, "description", JSON_STRING, STR_NONE));
    if (!json_get_c(source, "inputs"))
        RUNBOOK_ERROR(parser, "SH1101", source, STR("write  inputs: {}  when there are none"),
                      "%.*s has no \"inputs\"", STR_ARG(what));
    step->inputs = runbook_take(parser, source, "inputs", JSON_OBJECT, STR_NONE);
    parse_timeout(parser, step);
    parse_attempts(parser, step);
    parse_on_failure(parser, step);
    parse_on_cancel(parser, step);
    step->is_end = take_bool(parser, source, "isEnd", false);
    step->is_critical =
        take_bool(parser, source, "isCritical", step->on_failure != ON_FAILURE_CONTINUE);
    parse_outputs(parser, step);
    if (step->action.len > 0)
        runbook_inputs_check(parser, step);
    if (str_is(step->action, "aws:loop"))
        parse_body(parser, step, list);
}

static struct runbook_list parse_list(struct runbook_parser *parser, const struct json *source,
                                      const struct runbook_list *outer) {
    struct runbook_list list = { .count = json_count(source), .outer = outer };
    parser->step_total += list.count;
    if (list.count == 0)
        RUNBOOK_ERROR(parser, "SH1101", source, STR_NONE, "there must be at least one step");
    if (parser->step_total > RUN_STEPS_MAX) {
        RUNBOOK_ERROR(parser, "SH1118", source,
                      STR("split it: aws:executeAutomation starts another"),
                      "a runbook can have %d steps, not %zu", RUN_STEPS_MAX, parser->step_total);
        list.count = 0;
    }
    list.steps = ARENA_ARRAY(parser->arena, struct runbook_step, list.count);
    for (size_t i = 0; i < list.count; i++) {
        struct runbook_step *step = &list.steps[i];
        const struct json *item = json_at(source, i);
        *step = (struct runbook_step){ .source = item,
                                       .line = item->line,
                                       .col = item->col,
                                       .timeout_ms = -1,
                                       .max_attempts = 1,
                                       .on_failure_step = SIZE_MAX,
                                       .on_cancel_step = SIZE_MAX,
                                       .next_step = SIZE_MAX,
                                       .is_critical = true };
        parse_step(parser, step, &list);
    }
    return list;
}

/* Names are unique in the whole document, since references name steps without their loop. */
static void check_unique(struct runbook_parser *parser, const struct str *names,
                         const struct runbook_step *const *steps, size_t count) {
    for (size_t i = 1; i < count; i++) {
        for (size_t j = 0; j < i && names[i].len > 0; j++) {
            if (!str_eq(names[i], names[j]))
                continue;
            RUNBOOK_ERROR(
                parser, "SH1112", json_get_c(steps[i]->source, "name"),
                str_fmt(parser->arena, "the first is in line %u", (unsigned)steps[j]->line),
                "two steps have the name \"%.*s\"", STR_ARG(runbook_clip(names[i])));
            break;
        }
    }
}

void runbook_steps_parse(struct runbook_parser *parser, const struct json *main_steps) {
    struct runbook *runbook = parser->runbook;
    parser->main = parse_list(parser, main_steps, NULL);
    runbook->steps = parser->main.steps;
    runbook->step_count = parser->main.count;
    struct str names[RUN_STEPS_MAX];
    const struct runbook_step *steps[RUN_STEPS_MAX];
    size_t count = 0;
    for (size_t i = 0; i < runbook->step_count; i++) {
        const struct runbook_step *step = &runbook->steps[i];
        names[count] = step->name;
        steps[count++] = step;
        for (size_t j = 0; j < step->body_count; j++) {
            names[count] = step->body[j].name;
            steps[count++] = &step->body[j];
        }
    }
    check_unique(parser, names, steps, count);
}
