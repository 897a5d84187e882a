/* aws_flow.c: aws:branch, aws:sleep, aws:pause, aws:updateVariable: what steers a run and touches
 * nothing (ssm-automation.md 6.3, 6.5 - 6.7). */
#include "action/step.h"
#include "action/table.h"

enum { SLEEP_MAX_S = 604799, CONDITION_DEPTH_MAX = 16 };

/* --- aws:branch --- */

static const struct action_input branch_inputs[] = {
    { "Choices", PARAM_MAP_LIST, true, false,
      "Conditions in order, each with NextStep; the first true one wins", NULL },
    { "Default", PARAM_STRING, false, false, "The step when none is true", NULL },
};

enum operator_kind { OP_TEXT, OP_NUMBER, OP_BOOL };
static const struct operator{
    const char *name;
    enum operator_kind kind;
}
operators[] = {
    { "StringEquals", OP_TEXT },
    { "EqualsIgnoreCase", OP_TEXT },
    { "StartsWith", OP_TEXT },
    { "EndsWith", OP_TEXT },
    { "Contains", OP_TEXT },
    { "NumericEquals", OP_NUMBER },
    { "NumericGreater", OP_NUMBER },
    { "NumericLesser", OP_NUMBER },
    { "NumericGreaterOrEquals", OP_NUMBER },
    { "NumericLesserOrEquals", OP_NUMBER },
    { "BooleanEquals", OP_BOOL },
};
enum { OPERATORS = sizeof operators / sizeof operators[0] };

static bool compare_text(struct arena *arena, const char *name, const struct json *variable,
                         const struct json *constant) {
    struct str b = step_value_text(arena, constant);
    if (str_is(STR("Contains"), name) && json_is(variable, JSON_ARRAY)) {
        for (size_t i = 0; i < json_count(variable); i++) {
            if (str_eq(step_value_text(arena, json_at(variable, i)), b))
                return true;
        }
        return false;
    }
    struct str a = step_value_text(arena, variable);
    if (str_is(STR("StringEquals"), name))
        return str_eq(a, b);
    if (str_is(STR("EqualsIgnoreCase"), name))
        return str_eq_nocase(a, b);
    if (str_is(STR("StartsWith"), name))
        return str_starts(a, b);
    if (str_is(STR("EndsWith"), name))
        return str_ends(a, b);
    return str_find(a, b) != SIZE_MAX;
}

/* The text of a number, whether it came as one or as a string. */
static bool number_text(struct arena *arena, const struct json *value, struct str *out) {
    if (json_is(value, JSON_NUMBER)) {
        *out = value->text;
        return true;
    }
    const struct json *parsed;
    struct err err;
    if (!json_is(value, JSON_STRING) || value->text.len > 400 ||
        !json_parse(arena, str_trim(value->text), NULL, &parsed, &err).ok ||
        parsed->type != JSON_NUMBER)
        return false;
    *out = parsed->text;
    return true;
}

static struct res compare_number(struct arena *arena, const char *name, const struct json *variable,
                                 const struct json *constant, bool *out, struct err *err) {
    struct str a, b;
    struct str shown_a = step_value_text(arena, variable);
    struct str shown_b = step_value_text(arena, constant);
    if (!number_text(arena, variable, &a) || !number_text(arena, constant, &b))
        return err_set(err, ERR_INPUT, "SH1611", "%s compares numbers, not \"%.*s\" with \"%.*s\"",
                       name, STR_ARG(str_slice(shown_a, 0, 80)),
                       STR_ARG(str_slice(shown_b, 0, 80)));
    int order = json_number_cmp(a, b);
    if (str_is(STR("NumericEquals"), name))
        *out = order == 0;
    else if (str_is(STR("NumericGreater"), name))
        *out = order > 0;
    else if (str_is(STR("NumericLesser"), name))
        *out = order < 0;
    else if (str_is(STR("NumericGreaterOrEquals"), name))
        *out = order >= 0;
    else
        *out = order <= 0;
    return RES_OK;
}

static struct res compare(struct arena *arena, const struct operator* op,
                          const struct json *variable, const struct json *constant, bool *out,
                          struct err *err) {
    bool a, b;
    switch (op->kind) {
    case OP_TEXT: *out = compare_text(arena, op->name, variable, constant); return RES_OK;
    case OP_NUMBER: return compare_number(arena, op->name, variable, constant, out, err);
    case OP_BOOL:
        if (!step_value_bool(variable, &a) || !step_value_bool(constant, &b))
            return err_set(err, ERR_INPUT, "SH1611", "%s compares true and false only", op->name);
        *out = a == b;
        return RES_OK;
    }
    return RES_ERR;
}

static struct res holds(struct arena *arena, const struct json *condition, int depth, bool *out,
                        struct err *err);

static struct res holds_list(struct arena *arena, const struct json *list, bool is_and, int depth,
                             bool *out, struct err *err) {
    *out = is_and;
    for (size_t i = 0; i < json_count(list) && *out == is_and; i++)
        TRY(holds(arena, json_at(list, i), depth + 1, out, err));
    return RES_OK;
}

static struct res holds(struct arena *arena, const struct json *condition, int depth, bool *out,
                        struct err *err) {
    if (depth > CONDITION_DEPTH_MAX)
        return err_set(err, ERR_LIMIT, "SH1611", "a condition is nested deeper than %d levels",
                       CONDITION_DEPTH_MAX);
    const struct json *inner = json_get_c(condition, "And");
    if (inner)
        return holds_list(arena, inner, true, depth, out, err);
    inner = json_get_c(condition, "Or");
    if (inner)
        return holds_list(arena, inner, false, depth, out, err);
    inner = json_get_c(condition, "Not");
    if (inner) {
        TRY(holds(arena, inner, depth + 1, out, err));
        *out = !*out;
        return RES_OK;
    }
    for (size_t i = 0; i < OPERATORS; i++) {
        const struct json *constant = json_get_c(condition, operators[i].name);
        if (constant)
            return compare(arena, &operators[i], json_get_c(condition, "Variable"), constant, out,
                           err);
    }
    return err_set(err, ERR_INPUT, "SH1611", "a choice has no operator");
}

static void branch_step(const struct action_in *in, struct action_out *out) {
    const struct json *choices = json_get_c(in->inputs, "Choices");
    struct str chosen = step_input(in, "Default");
    for (size_t i = 0; i < json_count(choices); i++) {
        bool is_true;
        struct err err;
        if (!holds(in->arena, json_at(choices, i), 0, &is_true, &err).ok) {
            out->verdict = ACTION_FAILED;
            out->err = err;
            err_context(&out->err, "choice %zu", i + 1);
            return;
        }
        if (is_true) {
            chosen = json_get_str(json_at(choices, i), "NextStep");
            break;
        }
    }
    struct json *result = json_new_object(in->arena);
    json_set_str(in->arena, result, "NextStep", chosen);
    out->next_step = chosen;
    out->summary =
        chosen.len ? str_fmt(in->arena, "to %.*s", STR_ARG(chosen)) : STR("no choice is true");
    step_done(out, result);
}

/* --- aws:sleep --- */

static const struct action_input sleep_inputs[] = {
    { "Duration", PARAM_STRING, false, false, "ISO 8601 duration such as PT10M", NULL },
    { "Timestamp", PARAM_STRING, false, false, "ISO 8601 time; one that is past goes on at once",
      NULL },
};

static struct res sleep_until(const struct json *inputs, int64_t now_ms, int64_t *out,
                              struct err *err) {
    const struct json *duration = json_get_c(inputs, "Duration");
    const struct json *time = json_get_c(inputs, "Timestamp");
    if (!duration == !time)
        return err_set(err, ERR_INPUT, "SH1612", "aws:sleep needs either Duration or Timestamp");
    struct str text = json_str(duration ? duration : time);
    int64_t value;
    bool is_good = duration ? duration_parse_iso(text, &value) : time_parse(text, &value);
    if (!is_good)
        return err_set(err, ERR_INPUT, "SH1612", "aws:sleep does not understand \"%.*s\"",
                       STR_ARG(text));
    int64_t length_ms = duration ? value : value - now_ms;
    if (length_ms > SLEEP_MAX_S * INT64_C(1000))
        return err_set(err, ERR_INPUT, "SH1612",
                       "aws:sleep may last at most %d s; \"%.*s\" is longer", SLEEP_MAX_S,
                       STR_ARG(text));
    *out = now_ms + (length_ms < 0 ? 0 : length_ms);
    return RES_OK;
}

static void sleep_step(const struct action_in *in, struct action_out *out) {
    struct json *state = step_state(in);
    int64_t wake_ms;
    if (!json_i64(json_get_c(state, "wake"), &wake_ms)) {
        out->verdict = ACTION_FAILED;
        if (!sleep_until(in->inputs, in->now_ms, &wake_ms, &out->err).ok)
            return;
        json_set_i64(in->arena, state, "wake", wake_ms);
    }
    if (wake_ms <= in->now_ms) {
        step_done(out, json_new_object(in->arena));
        return;
    }
    struct str until = time_format(in->arena, wake_ms);
    out->summary = str_fmt(in->arena, "until %.*s", STR_ARG(until));
    step_wait(in, out, state, "sleep", wake_ms - in->now_ms);
}

/* --- aws:pause --- */

static const struct action_input pause_inputs[] = {
    { "Message", PARAM_STRING, false, false, "Shown to whoever resumes", NULL },
};

static void pause_step(const struct action_in *in, struct action_out *out) {
    if (in->event == ACTION_SIGNALLED) {
        step_done(out, json_new_object(in->arena));
        return;
    }
    struct json *state = step_state(in);
    json_set_str(in->arena, state, "phase", STR("hold"));
    struct str message = step_input(in, "Message");
    out->verdict = ACTION_HOLD;
    out->state = state;
    out->summary = message.len ? message : STR("waits for a person");
}

/* --- aws:updateVariable --- */

static const struct action_input variable_inputs[] = {
    { "Name", PARAM_STRING, true, false, "variable:NAME", NULL },
    { "Value", PARAM_STRING, true, true, "The new value", NULL },
};

static void variable_step(const struct action_in *in, struct action_out *out) {
    struct str name = step_input(in, "Name");
    if (str_starts(name, STR("variable:")))
        name = str_slice(name, sizeof "variable:" - 1, name.len);
    struct json *set = json_new_object(in->arena);
    json_set_str(in->arena, set, "name", name);
    json_set_c(in->arena, set, "value", json_get_c(in->inputs, "Value"));
    out->set_variable = set;
    step_done(out, json_new_object(in->arena));
}

#define INPUTS(list) .inputs = (list), .input_count = sizeof(list) / sizeof(list)[0]

const struct action aws_flow_branch = {
    .name = "aws:branch",
    .help = "Go to one of several steps",
    INPUTS(branch_inputs),
    .timeout_ms = 60000,
    .is_read_only = true,
    .step = branch_step,
    .preview = branch_step,
};
const struct action aws_flow_sleep = {
    .name = "aws:sleep",
    .help = "Wait for a duration or until a time",
    INPUTS(sleep_inputs),
    .timeout_ms = (SLEEP_MAX_S + 3600) * INT64_C(1000),
    .is_read_only = true,
    .step = sleep_step,
};
const struct action aws_flow_pause = {
    .name = "aws:pause",
    .help = "Wait until a person resumes the run",
    INPUTS(pause_inputs),
    .timeout_ms = INT64_C(604800000),
    .is_read_only = true,
    .step = pause_step,
};
const struct action aws_flow_update_variable = {
    .name = "aws:updateVariable",
    .help = "Set a variable of the run",
    INPUTS(variable_inputs),
    .timeout_ms = 60000,
    .is_read_only = true,
    .step = variable_step,
    .preview = variable_step,
};
