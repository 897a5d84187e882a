/* runbook.h: SSM Automation documents, schemaVersion 0.3 (facts: ssm-automation.md): parse with all
 * problems at once, validate structure and references, interpolate {{ }}, select outputs. Knows
 * nothing of what actions do beyond their names and AWS's documented inputs; src/action checks
 * inputs further. Pure. */
#ifndef SELFHEAL_RUNBOOK_RUNBOOK_H
#define SELFHEAL_RUNBOOK_RUNBOOK_H

#include "runbook/problem.h"

enum param_type {
    PARAM_STRING,
    PARAM_STRING_LIST,
    PARAM_INTEGER,
    PARAM_BOOLEAN,
    PARAM_STRING_MAP,
    PARAM_MAP_LIST
};
const char *param_type_name(enum param_type type);

struct runbook_param {
    struct str name, description;
    enum param_type type;
    const struct json *default_value;                   /* NULL: required */
    const struct json *allowed_values;                  /* array or NULL */
    struct str allowed_pattern;                         /* PCRE2, whole value; empty: none */
    int64_t min_items, max_items, min_chars, max_chars; /* -1: none */
    uint32_t line, col;
};

struct runbook_variable {
    struct str name;
    enum param_type type;
    const struct json *default_value; /* may hold references; NULL: none */
};

struct runbook_output { /* of a step */
    struct str name, selector;
    enum param_type type;
    uint32_t line, col;
};

enum on_failure { ON_FAILURE_ABORT, ON_FAILURE_CONTINUE, ON_FAILURE_STEP };

struct runbook_step {
    struct str name, action, description;
    const struct json *inputs; /* object, unrendered, with positions */
    const struct json *source; /* the whole step */
    struct runbook_output *outputs;
    size_t output_count;
    int64_t timeout_ms;             /* -1: the action's default */
    const struct json *timeout_ref; /* timeoutSeconds given as a reference, else NULL */
    unsigned max_attempts;          /* >= 1 */
    enum on_failure on_failure;
    size_t on_failure_step; /* index, for ON_FAILURE_STEP */
    size_t on_cancel_step;  /* index or SIZE_MAX */
    bool is_critical, is_end;
    size_t next_step; /* index after success; SIZE_MAX: the end */
    struct runbook_step
        *body;         /* aws:loop: its inner steps, whose indices count in the body; one with */
    size_t body_count; /* RUNBOOK_OUTSIDE set leaves the loop: the rest counts in mainSteps */
    uint32_t line, col;
};
#define RUNBOOK_OUTSIDE (SIZE_MAX / 2 + 1) /* check for SIZE_MAX first */

struct runbook {
    struct str file, text; /* text: as read, for the hash and for storing */
    struct str name;       /* file name without extension */
    char hash[65];         /* SHA-256 of text, hex */
    struct str description, assume_role;
    struct runbook_param *params;
    size_t param_count;
    struct runbook_variable *variables;
    size_t variable_count;
    struct runbook_step *steps; /* mainSteps in order */
    size_t step_count;
    const struct json *outputs; /* array of strings or NULL */
    const struct json *document;
};

/* Parses YAML or JSON (a file beginning with '{'). All problems are added; RES_OK when there was
 * no error (warnings are fine). After an error *out is NULL, or what could be read: fit for action_check_runbook, which
 * finds more, and for nothing else. Checks: unknown and duplicate keys, types, step names, flow
 * targets, cycles (with the trace), references to unknown parameters, variables, steps and outputs,
 * selectors, allowed operators of aws:branch, documented inputs of all 23 AWS actions. Action
 * names: any "aws:" action AWS documents, and any "selfheal:" name (src/action says whether it
 * exists). */
MUST_CHECK struct res runbook_parse(struct arena *arena, struct str name, struct str file,
                                    struct str text, struct problems *problems,
                                    struct runbook **out);
const struct runbook_param *runbook_param_find(const struct runbook *runbook, struct str name);
size_t runbook_step_find(const struct runbook *runbook, struct str name); /* SIZE_MAX: none */
/* Is it one of AWS's documented actions? */
bool runbook_is_aws_action(struct str action);

/* Where references get their values. */
struct runbook_scope {
    const struct json *params;    /* object */
    const struct json *variables; /* object */
    const struct json *outputs;   /* object: step name -> object of outputs */
    struct str execution_id, account, region;
    int64_t now_ms;
};
/* Checks and completes parameters at the start of a run: unknown name, missing, wrong type (texts
 * are coerced by declared type: "5" -> 5, "true" -> true, JSON text for maps and lists),
 * allowedValues, allowedPattern (PCRE2 with match limits), lengths. *out is an object of all
 * parameters with defaults filled in. */
MUST_CHECK struct res runbook_bind(struct arena *arena, const struct runbook *runbook,
                                   const struct json *given, const struct json **out,
                                   struct err *err);

/* The same, with the values of the run for defaults that hold {{ global:X }} or {{
 * automation:EXECUTION_ID }}; params, variables and outputs of the scope are not used. runbook_bind
 * refuses such a default (SH1216) when no value is given, and both refuse one of Parameter Store.
 */
MUST_CHECK struct res runbook_bind_in(struct arena *arena, const struct runbook *runbook,
                                      const struct json *given, const struct runbook_scope *scope,
                                      const struct json **out, struct err *err);
/* Renders inputs: a string that is exactly one reference takes the value with its type; embedded
 * references become text (lists and maps as compact JSON); a list item that is a whole reference to
 * a list is spliced; substituted text is not expanded again; what is no valid reference stays
 * verbatim; Script is left alone. A reference to a value that does not exist (a step that was
 * skipped) is an error naming it. */
MUST_CHECK struct res runbook_render(struct arena *arena, const struct json *value,
                                     const struct runbook_scope *scope, const struct json **out,
                                     struct err *err);
/* Declared outputs of a step from its result. *out: object name -> converted value. */
MUST_CHECK struct res runbook_select_outputs(struct arena *arena, const struct runbook_step *step,
                                             const struct json *result, const struct json **out,
                                             struct err *err);
/* Converts by the rules of ssm-automation.md 7; false when it cannot be. */
bool runbook_convert(struct arena *arena, const struct json *value, enum param_type type,
                     const struct json **out);
/* Visits every valid reference in a value ("Param", "step.Output", "variable:x", "global:REGION").
 */
void runbook_each_reference(const struct json *value,
                            void (*visit)(void *ctx, struct str reference, const struct json *at),
                            void *ctx);

#endif
