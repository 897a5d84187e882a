/* runbook_parts.h: what the files of this room share while a document is parsed; private to
 * src/runbook.
 *
 * A document is read in one pass that never stops at a problem (runbook.c, runbook_steps.c), then
 * checked as a graph (runbook_flow.c) and for its references (runbook_refs.c). Each check skips
 * what an earlier one has already reported, so that one mistake makes one message. */
#ifndef SELFHEAL_RUNBOOK_RUNBOOK_PARTS_H
#define SELFHEAL_RUNBOOK_RUNBOOK_PARTS_H

#include "runbook/runbook.h"

/* A list of steps: mainSteps or the body of a loop. */
struct runbook_list {
    struct runbook_step *steps;
    size_t count;
    const struct runbook_list *outer; /* NULL: this is mainSteps */
};

struct runbook_parser {
    struct arena *arena;
    struct problems *problems;
    struct runbook *runbook;
    struct runbook_list main;
    size_t step_total; /* with the inner ones */
};

/* --- runbook.c: helpers --- */
/* Shorthands for problem_add with the document's file. */
#define RUNBOOK_ERROR(parser, code, at, hint, ...)                                                 \
    problem_add((parser)->problems, PROBLEM_ERROR, (code), (parser)->runbook->file, (at), (hint),  \
                __VA_ARGS__)
#define RUNBOOK_WARN(parser, code, at, hint, ...)                                                  \
    problem_add((parser)->problems, PROBLEM_WARNING, (code), (parser)->runbook->file, (at),        \
                (hint), __VA_ARGS__)
/* A text of the user for a message: at most 60 bytes. printf("%.*s", STR_ARG(runbook_clip(s))) */
struct str runbook_clip(struct str text);
/* `did you mean "x"?`, then `allowed here: a, b, c` when the list is short; either may be left out.
 */
struct str runbook_hint(struct arena *arena, struct str word, const struct str *allowed,
                        size_t count, const char *title);
/* Reports every key of an object that is not allowed; suggests the first `shown` of them. */
void runbook_check_keys(struct runbook_parser *parser, const struct json *object,
                        const struct str *allowed, size_t count, size_t shown);
const struct json_member *runbook_member(const struct json *object, const char *key);
/* A value of that type, or NULL; another type is reported. NULL or absent: NULL, reported when
 * `required` names what lacks it ("step \"x\""). */
const struct json *runbook_take(struct runbook_parser *parser, const struct json *object,
                                const char *key, enum json_type type, struct str required);
bool runbook_is_name(struct str name); /* [a-zA-Z0-9_]+ */
bool runbook_take_type(struct runbook_parser *parser, const struct json *text, bool is_param,
                       enum param_type *type);

/* --- runbook_steps.c --- */
void runbook_steps_parse(struct runbook_parser *parser, const struct json *main_steps);

/* --- runbook_flow.c --- */
/* Sets next_step, on_failure_step, on_cancel_step; reports unknown targets, cycles, unreachable
 * steps. */
void runbook_flow_check(struct runbook_parser *parser);
/* Index of a step in the list, or in the outer one with RUNBOOK_OUTSIDE set; SIZE_MAX: none. */
size_t runbook_flow_find(const struct runbook_list *list, struct str name);

/* --- runbook_inputs.c, runbook_condition.c: the inputs of AWS's actions --- */
/* Unknown action, unknown, missing and wrong inputs. */
void runbook_inputs_check(struct runbook_parser *parser, const struct runbook_step *step);
/* Is it an output that AWS documents for the action? Also true for every name where AWS documents
 * none but gives the members of the answer (is_open set). */
bool runbook_inputs_has_output(struct str action, struct str output, bool *is_open);
/* Appends the names of predefined outputs; returns the new count. */
size_t runbook_inputs_outputs(struct str action, struct str *names, size_t count, size_t max);
/* Choices and Default of aws:branch; LoopCondition. */
void runbook_condition_branch(struct runbook_parser *parser, const struct runbook_step *step);
void runbook_condition_check(struct runbook_parser *parser, const struct json *condition,
                             bool is_choice, unsigned depth);

/* --- runbook_refs.c, runbook_render.c --- */
enum runbook_ref_kind { REF_PARAM, REF_OUTPUT, REF_VARIABLE, REF_GLOBAL, REF_AUTOMATION, REF_SSM };
struct runbook_ref {
    enum runbook_ref_kind kind;
    struct str text;       /* "Param", "step.Output", "variable:x" */
    struct str step, name; /* step: only for outputs */
    size_t start, end;     /* of "{{ ... }}" in the text that holds it */
};
/* The next reference at or after `from`; false: none. */
bool runbook_refs_next(struct str text, size_t from, struct runbook_ref *ref);
/* The text is exactly one reference, with blanks around allowed. */
bool runbook_refs_whole(struct str text, struct runbook_ref *ref);
void runbook_refs_check(struct runbook_parser *parser);

/* --- runbook_bind.c --- */
/* Type, allowedValues, lengths and pattern of one value, completed in *out. */
struct res runbook_bind_value(struct arena *arena, const struct runbook_param *param,
                              const struct json *given, const struct json **out,
                              struct err *err) MUST_CHECK;
/* Compiles an allowedPattern to see that it can be. */
struct res runbook_bind_pattern(struct str pattern, struct err *err) MUST_CHECK;

#endif
