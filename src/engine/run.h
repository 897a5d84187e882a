/* run.h: the state of one run as a value, and its JSON form. Re-encoded at each commit; decoding and encoding
 * give the same text, and every read goes through the record (nothing about a run lives in memory alone). */
#ifndef SELFHEAL_ENGINE_RUN_H
#define SELFHEAL_ENGINE_RUN_H

#include "engine/engine.h"

enum step_state {
    STEP_PENDING, STEP_RUNNING, STEP_WAITING, STEP_RETRYING, STEP_SUCCEEDED, STEP_FAILED,
    STEP_SKIPPED, STEP_CANCELLED,
};
const char *step_state_name(enum step_state state);

/* Which list of steps is walked: the runbook's, or the open obligations of the run. */
enum run_lane { LANE_MAIN, LANE_UNDO };

/* What the run waits for. Every value but WAIT_NONE has a timer. */
enum run_wait {
    WAIT_NONE,
    WAIT_CALL,      /* the answer to the intent */
    WAIT_RETRY,     /* to send the same intent again */
    WAIT_WAKE,      /* the action's own time */
    WAIT_PAGE,      /* a channel's answer */
    WAIT_CONTINUE,  /* the next event is due at once, in a unit of its own */
    WAIT_HOLD,      /* a person (aws:pause) */
    WAIT_APPROVAL,  /* a person (mode approve) */
    WAIT_STOPPED,   /* `stop` is in force: the call waits */
    WAIT_TURN,      /* for a host that has the time left to hear the answer */
};
const char *run_wait_name(enum run_wait wait);

/* The call that was decided last: durable before it is sent. */
struct intent {
    int64_t call;            /* number, counts up within the run; 0: none */
    struct str service, operation;
    const struct json *input;/* with the token */
    struct str token;        /* idempotency token, or empty */
    struct str fingerprint;  /* SHA-256 of service, operation and input */
    enum effect_class class;
    bool is_mutating;
    int64_t timeout_ms, committed_ms;
    int64_t mono_ms;         /* when it was committed, by the steady clock of the host that did */
    int64_t tries;           /* sends so far */
    struct str decider;      /* the host whose clocks mono_ms and committed_ms are of; empty: the only one there is */
    struct str sender;       /* the host that sent it last; the same */
    struct str saved_table;  /* for deletes: the batch that holds the items */
    int64_t saved_batch;
    const struct json *keys; /* for puts: names of the table's key, or NULL */
};

struct frame {
    enum run_lane lane;
    struct str step;         /* step name; in LANE_UNDO the obligation's target */
    struct str action;
    int64_t attempt;         /* from 1 */
    int64_t started_ms, deadline_ms;
    const struct json *inputs; /* rendered when the step began, never again */
    const struct json *state;  /* the action's */
};

struct run {
    struct str id, definition, runbook, rule, alert, source, cycle;
    enum config_mode mode;
    const struct json *params, *variables, *outputs; /* objects */
    const struct json *targets;   /* array of strings, sorted */
    struct str started_by;        /* the person; empty: an alert */
    struct str account, region;   /* where it acts; empty: the identity's (run_account, run_region) */
    enum run_state state;
    enum run_outcome outcome;
    struct str reason;            /* why it ended as it did, or what it waits for */
    int64_t created_ms, deadline_ms, ended_ms;   /* ended: 0 while it runs */
    int64_t alert_started_ms, alert_recovered_ms;/* TIME_NONE */
    struct frame frame;
    enum run_wait wait;
    enum action_event resume_event; /* delivered at WAIT_CONTINUE */
    int64_t wake_ms;              /* of `wait` */
    struct str page;              /* the page that it waits for */
    struct intent intent;         /* the newest, kept after its answer for the record */
    bool must_read;               /* doubt: the next call is a read */
    const struct json *steps;     /* array: {name,action,lane,state,attempts,started,ended,summary,error} */
    const struct json *facts;     /* object: before, after, ... for people */
    const struct json *observed;  /* object: target -> what the engine itself has seen in replies */
    const struct json *saved;     /* array: {table,batch,count,digest,verified,deleted} */
    enum action_phase phase;
    int64_t calls, events;        /* numbers given so far */
    int64_t mutations;            /* committed mutating intents */
    int64_t verified_at;          /* `mutations` when a verify step last succeeded; -1 never */
    int64_t retry_tokens;         /* retry bucket (aws-wire.md 5): 500 at first */
    const struct json *ask;       /* mode approve: {plan,expires,summary} that a person is, or was, asked about; NULL: not yet */
    bool is_approved;             /* they said yes to ask.plan (approval.c) */
    struct str told_page;         /* the accepted page that allows a stop */
    int64_t told_ms;              /* 0: nobody was told yet */
    struct str event_hash;        /* head of the chain */
    struct str failed_step, failed_error;
    bool is_counted;              /* against the budgets */
    int64_t counted_ms;           /* the time that stands in the windows for it */
    const struct json *armed;     /* array of pages whose dead man's switches stand, or NULL */
    bool is_cancelled, is_cancel_handled, is_failed, is_timed_out, is_blocked, has_handed_over;
    struct str cancelled_by;
};

MUST_CHECK struct res run_decode(struct arena *arena, const struct json *value, struct run *out,
                                 struct err *err);
const struct json *run_encode(struct arena *arena, const struct run *run);
struct str run_account(const struct run *run, const struct config *config);
struct str run_region(const struct run *run, const struct config *config);
/* When something must happen to it at the latest; RECORD_NOT_DUE when finished. */
int64_t run_due_ms(const struct run *run);
/* For hosts that share a store: how long one of them must have seen this stored run unchanged, by its own clock and
 * past the run's timer, before it may take over; 0: at once. A call that another host sent may still arrive for as long
 * as its signature is good, so a change is given limits.takeover_quiet. What A began only A hears the answer to. */
int64_t run_takeover_ms(const struct json *value, struct str host, const struct config_limits *limits);
/* Is it one that nothing is owed for and nothing happens to any more? */
bool run_is_over(const struct run *run);
/* The summary of a step in run->steps; updates or appends. */
void run_note_step(struct arena *arena, struct run *run, struct str name, const char *key,
                   const struct json *value);

#endif
