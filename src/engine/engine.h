/* engine.h: the decisions of the product as a function: state + input -> new state + effects. No I/O, no
 * clock, no random numbers of its own: time and seed come with the input. Daemon, Lambda and simulator are
 * three hosts of this one engine.
 *
 * The host calls engine_apply; on ENGINE_WANTS it loads the view and calls again with the same input; then it
 * commits the unit, and only after that it releases the effects. On UNIT_CONFLICT it drops the effects and
 * applies the input again on a fresh view. */
#ifndef SELFHEAL_ENGINE_ENGINE_H
#define SELFHEAL_ENGINE_ENGINE_H

#include "action/action.h"
#include "config/config.h"
#include "engine/view.h"

/* --- states (closed lists; experience.md 5.3) --- */
enum run_state { RUN_QUEUED, RUN_RUNNING, RUN_WAITING, RUN_FINISHED };
enum run_outcome {
    OUTCOME_NONE, OUTCOME_HEALED, OUTCOME_NOT_HEALED, OUTCOME_FAILED, OUTCOME_CANCELLED,
    OUTCOME_REJECTED, OUTCOME_BLOCKED, OUTCOME_TIMED_OUT, OUTCOME_NOTHING_TO_DO,
};
const char *run_state_name(enum run_state state);
const char *run_outcome_name(enum run_outcome outcome);
bool run_outcome_of(struct str name, enum run_outcome *out);
/* Exit status of a command that followed the run to its end (experience.md 4.6). */
int run_outcome_exit_status(enum run_outcome outcome);

/* --- inputs --- */
enum input_kind {
    INPUT_ALERT,    /* an authenticated alert */
    INPUT_REPLY,    /* the answer to EFFECT_CALL */
    INPUT_PAGE,     /* the answer to EFFECT_SEND */
    INPUT_DUE,      /* a record's timer has come */
    INPUT_COMMAND,  /* what a person asked */
    INPUT_RECOVER,  /* a live run after a start of the process */
};

struct input {
    enum input_kind kind;
    unsigned char seed[16];       /* for ids made while applying it */
    int64_t handle;               /* of whoever waits for EFFECT_ANSWER; 0: nobody */
    struct str host;              /* which of several hosts on one store applies it; empty: it is the only one */
    int64_t mono_ms;              /* the host's steady clock: it never steps, and means nothing to another host */
    int64_t until_ms;             /* no call begins whose answer could come after it; 0: no limit */
    union {
        struct {
            struct str id;        /* alert id, also in the envelope */
            const struct json *alert;  /* normalised; NULL: unusable */
            struct str source, raw;
            struct str reason, code; /* why it is unusable, and the code of that: "SH6004" */
            bool is_replayed;     /* came from an archive or redrive: observed only */
        } alert;
        struct {
            struct str run;
            int64_t call;         /* EFFECT_CALL's number */
            bool is_ok;
            const struct json *output; /* of a failed call: the error body, or NULL */
            struct err err;       /* when not ok; its class decides */
            struct str request_id;
            int64_t duration_ms;
        } reply;
        struct {
            struct str page;
            bool is_accepted;
            struct str channel;
            struct err err;
        } page;
        struct {
            enum record_kind kind;  /* RUN, OBLIGATION, OUTBOX, CONTROL */
            struct str key;
        } due;
        /* {"command":"pause|resume|stop|start|cancel|approve|reject|signal|acknowledge|restore",
         *  "id":unique,"who":..,"reason":..,"run":..,"until":..,"runbook":..,"parameters":{..}} */
        const struct json *command;
        struct str recover_run;
    };
};

/* --- effects, released after the unit is durable --- */
enum effect_kind { EFFECT_ANSWER, EFFECT_CALL, EFFECT_SEND };

struct effect {
    enum effect_kind kind;
    union {
        struct {
            int64_t handle;
            int status;
            const struct json *body;
        } answer;
        struct {
            struct str run, step;
            int64_t call;
            struct str service, operation;   /* or "http" "GET" with {"Url":..} */
            const struct json *input;        /* with the token, if any */
            struct str account, region;      /* where the run acts */
            bool is_mutating;
            int64_t timeout_ms;
            /* What it rests on was observed too long ago after that, by either clock; 0: it rests on nothing. */
            int64_t begin_by_ms, begin_by_mono_ms;
        } call;
        struct {
            struct str page;
            struct str channel;              /* name in config, or CONFIG_DEAD_MAN_CHANNEL */
            /* selfheal.page/1; or {"schema":"selfheal.dead_man/1","do":"create|delete","name":..,"at":ms,"text":..} */
            const struct json *body;
        } send;
    };
};

enum engine_result {
    ENGINE_DONE,   /* out->unit (may be empty) and out->effects */
    ENGINE_WANTS,  /* load the view, apply again */
};

struct engine_output {
    struct unit unit;
    struct effect *effects;
    size_t effect_count, effect_capacity;
    /* Run events made by this input, for the log: the same objects that were stored. */
    const struct json **events;
    size_t event_count, event_capacity;
    const char *disposition;   /* of an alert that was stored; NULL otherwise */
    struct arena *arena;
};

enum engine_result engine_apply(const struct config *config, struct view *view,
                                const struct input *input, int64_t now_ms, struct arena *arena,
                                struct engine_output *out);

#endif
