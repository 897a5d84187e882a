/* step.h: what every action's state machine needs: reading its inputs and state, and giving one
 * answer. State is always a small JSON object whose "phase" says what the next event answers. */
#ifndef SELFHEAL_ACTION_STEP_H
#define SELFHEAL_ACTION_STEP_H

#include "action/action.h"
#include "codec/time.h"

#define STEP_POLL_DEFAULT_MS 5000 /* between two reads of a wait */
#define STEP_POLL_MIN_MS 100      /* below it a wait would be a busy loop */
#define STEP_SENDS_MAX 3          /* how often an absolute call is sent when reads do not show it */
#define STEP_CONTRARY_MAX 3       /* reads in a row that must contradict us before we believe it */
#define STEP_LAG_MS 60000         /* how long a read may lag behind a change (ecs-and-logs.md 9) */

/* --- inputs: absent or of another type gives the default; texts of numbers are understood --- */
struct str step_input(const struct action_in *in, const char *name);
int64_t step_input_i64(const struct action_in *in, const char *name, int64_t otherwise);
bool step_input_bool(const struct action_in *in, const char *name, bool otherwise);
/* ISO 8601 duration, or one of the config's form. */
int64_t step_input_ms(const struct action_in *in, const char *name, int64_t otherwise);
/* PollInterval, never below STEP_POLL_MIN_MS. */
int64_t step_poll_ms(const struct action_in *in);

/* --- values --- */
bool step_value_i64(const struct json *value, int64_t *out);
bool step_value_bool(const struct json *value, bool *out);
bool step_value_ms(const struct json *value, int64_t *out);
/* The string form of a scalar (ssm-automation.md 6.2): True and False, numbers as written; compact
 * JSON for lists and maps. */
struct str step_value_text(struct arena *arena, const struct json *value);

/* --- state --- */
/* A changeable copy of the state; an empty object at the start. */
struct json *step_state(const struct action_in *in);
struct str step_phase(const struct json *state);
bool step_phase_is(const struct json *state, const char *phase);
/* Adds one to a counter of the state; returns the new value. */
int64_t step_count(const struct action_in *in, struct json *state, const char *key);

/* --- answers --- */
/* A call; when it is answered, the action is in `phase`. */
void step_call(const struct action_in *in, struct action_out *out, struct json *state,
               const char *phase, const char *service, const char *operation,
               const struct json *input);
/* Waits; when woken, the action is in `phase`. */
void step_wait(const struct action_in *in, struct action_out *out, struct json *state,
               const char *phase, int64_t delay_ms);
void step_done(struct action_out *out, const struct json *result);
/* Fails with what the service said, after what was tried: "could not read service demo/cash: ...".
 */
void step_fail_fault(const struct action_in *in, struct action_out *out, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Fails because someone else changed what the run holds: it is left alone. */
void step_fail_foreign(struct action_out *out, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* An event that cannot happen in this phase: a defect, or a state of another version. */
void step_fail_event(const struct action_in *in, struct action_out *out);
/* One line of a plan: op "-" "~" "+" "?", kind "delete" "change" "create" "read". */
void step_effect(const struct action_in *in, struct action_out *out, const char *op,
                 const char *kind, const char *service, struct str text);

/* {"before":{..}} or {"after":{..}}: what the run's record keeps for people. */
const struct json *step_facts(const struct action_in *in, const char *when,
                              const struct json *facts);

/* The open obligation of this run for a target, or NULL. */
const struct json *step_obligation(const struct action_in *in, struct str target);

/* The members of such an object (also Value and Type when it is a Since), and what is literal of Margin and Format: told at
 * `check`, with "did you mean". A typo would leave the margin out: too little would be taken back. */
MUST_CHECK struct res step_time_check(struct arena *arena, const struct json *value, bool is_since, struct err *err);
/* ISO time minus margin, in one of the formats iso, iso_ms, epoch, epoch_ms. value:
 * {"Time":..,"Margin":..,"Format":..}. Byte order of iso_ms is time order. */
MUST_CHECK struct res step_time(struct arena *arena, const struct json *value,
                                const char *format_default, struct str *out, int64_t *out_ms,
                                struct err *err);

#endif
