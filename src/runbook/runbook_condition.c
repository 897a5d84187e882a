/* runbook_condition.c: the conditions of aws:branch and of a loop's LoopCondition
 * (ssm-automation.md 6.3, 6.4): {Variable, operator: constant}, or And, Or, Not of conditions.
 * Checks their form; src/action evaluates them. */
#include "runbook/runbook_parts.h"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

enum { CONDITION_DEPTH_MAX = 16 };

static const struct str operators[] = {
    STR_INIT("StringEquals"),
    STR_INIT("EqualsIgnoreCase"),
    STR_INIT("StartsWith"),
    STR_INIT("EndsWith"),
    STR_INIT("Contains"),
    STR_INIT("NumericEquals"),
    STR_INIT("NumericGreater"),
    STR_INIT("NumericLesser"),
    STR_INIT("NumericGreaterOrEquals"),
    STR_INIT("NumericLesserOrEquals"),
    STR_INIT("BooleanEquals"),
};

static bool is_operator(struct str key) {
    for (size_t i = 0; i < COUNT_OF(operators); i++)
        if (str_eq(key, operators[i]))
            return true;
    return false;
}

static void check_constant(struct runbook_parser *parser, const struct json_member *member) {
    const struct json *value = member->value;
    struct runbook_ref ref;
    struct str text = json_str(value);
    int64_t number;
    bool is_ref = json_is(value, JSON_STRING) && runbook_refs_next(text, 0, &ref);
    bool is_bool = json_is(value, JSON_BOOL) || str_eq_nocase(text, STR("true")) ||
                   str_eq_nocase(text, STR("false"));
    const char *wanted = NULL;
    if (str_starts(member->key, STR("Numeric")) && !json_is(value, JSON_NUMBER) &&
        !str_to_i64(text, &number))
        wanted = "a number";
    else if (str_is(member->key, "BooleanEquals") && !is_bool)
        wanted = "true or false";
    else if (value->type == JSON_ARRAY || value->type == JSON_OBJECT || value->type == JSON_NULL)
        wanted = "a text, a number, true or false";
    if (wanted && !is_ref)
        RUNBOOK_ERROR(parser, "SH1261", value, STR_NONE, "\"%.*s\" must be given %s",
                      STR_ARG(member->key), wanted);
}

static void check_variable(struct runbook_parser *parser, const struct json *variable) {
    struct runbook_ref ref;
    if (!runbook_refs_whole(json_str(variable), &ref))
        RUNBOOK_ERROR(parser, "SH1261", variable, STR("write  Variable: \"{{ step.Output }}\""),
                      "\"Variable\" must be exactly one reference");
}

static void check_list(struct runbook_parser *parser, const struct json_member *member,
                       unsigned depth) {
    if (member->value->type != JSON_ARRAY || json_count(member->value) == 0) {
        RUNBOOK_ERROR(parser, "SH1261", member->value, STR_NONE,
                      "\"%.*s\" must be a list of conditions", STR_ARG(member->key));
        return;
    }
    for (size_t i = 0; i < json_count(member->value); i++)
        runbook_condition_check(parser, json_at(member->value, i), false, depth + 1);
}

static void report_key(struct runbook_parser *parser, const struct json_member *member) {
    struct str closest = str_closest(member->key, operators, COUNT_OF(operators));
    struct str hint = STR("see docs/runbooks.md for the operators");
    if (str_is(member->key, "StringNotEquals") || str_is(member->key, "NotEquals"))
        hint = STR("write  Not: { Variable: ..., StringEquals: ... }");
    else if (closest.len > 0)
        hint = str_fmt(parser->arena, "did you mean \"%.*s\"?", STR_ARG(closest));
    problem_add_key(parser->problems, PROBLEM_ERROR, "SH1260", parser->runbook->file, member, hint,
                    "unknown operator \"%.*s\"", STR_ARG(runbook_clip(member->key)));
}

void runbook_condition_check(struct runbook_parser *parser, const struct json *condition,
                             bool is_choice, unsigned depth) {
    if (!json_is(condition, JSON_OBJECT) || depth > CONDITION_DEPTH_MAX) {
        RUNBOOK_ERROR(parser, "SH1261", condition, STR_NONE,
                      depth > CONDITION_DEPTH_MAX ? "conditions are nested too deeply"
                                                  : "a condition must be a map");
        return;
    }
    const struct json *variable = json_get_c(condition, "Variable");
    size_t tests = 0, groups = 0, unknown = 0;
    for (size_t i = 0; i < condition->object.count; i++) {
        const struct json_member *member = &condition->object.members[i];
        if (str_is(member->key, "Variable") || (is_choice && str_is(member->key, "NextStep"))) {
            continue;
        } else if (str_is(member->key, "And") || str_is(member->key, "Or")) {
            groups++;
            check_list(parser, member, depth);
        } else if (str_is(member->key, "Not")) {
            groups++;
            runbook_condition_check(parser, member->value, false, depth + 1);
        } else if (is_operator(member->key)) {
            tests++;
            check_constant(parser, member);
        } else {
            unknown++;
            report_key(parser, member);
        }
    }
    if (variable)
        check_variable(parser, variable);
    if (unknown > 0)
        return;
    if (groups + tests != 1 || (groups == 1) == (variable != NULL))
        RUNBOOK_ERROR(parser, "SH1261", condition, STR_NONE,
                      "a condition is \"Variable\" with one operator, or one of And, Or, Not");
}

void runbook_condition_branch(struct runbook_parser *parser, const struct runbook_step *step) {
    const struct json *choices = json_get_c(step->inputs, "Choices");
    size_t count = json_count(choices);
    if (!json_is(choices, JSON_ARRAY))
        return;
    if (count == 0 || count > RUNBOOK_CHOICES_MAX)
        RUNBOOK_ERROR(parser, "SH1261", choices, STR_NONE,
                      "aws:branch must have from 1 to %d choices", RUNBOOK_CHOICES_MAX);
    for (size_t i = 0; i < count && i < RUNBOOK_CHOICES_MAX; i++) {
        const struct json *choice = json_at(choices, i);
        runbook_condition_check(parser, choice, true, 0);
        if (json_is(choice, JSON_OBJECT))
            runbook_take(parser, choice, "NextStep", JSON_STRING, STR("a choice"));
    }
}
