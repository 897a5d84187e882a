/* action.h: what a step does. An action is a pure state machine, driven by the engine: it is given its
 * rendered inputs, what it returned last time, and what happened since; it answers with the one thing
 * that must happen next. It does no I/O, reads no clock, knows no store.
 *
 * Actions are reconcilers: read the world, compare with the wanted state, make at most one change,
 * read again. A change is done only on a read that shows it, never on HTTP 200. That makes doubt
 * ordinary: after a time-out or a crash the engine sends ACTION_DOUBT, and the action reads.
 *
 * The engine commits the answer before it acts on it, checks every call at the release gate
 * (engine/gate.h) and owns retries of throttled and transient failures: an action sees only final
 * replies. One answer at a time: one call under way per run. */
#ifndef SELFHEAL_ACTION_ACTION_H
#define SELFHEAL_ACTION_ACTION_H

#include "aws/model.h"
#include "runbook/runbook.h"

/* What happened since the last answer. */
enum action_event {
    ACTION_START,      /* first call of this attempt; state is NULL */
    ACTION_REPLY,      /* the call succeeded: in->reply */
    ACTION_FAULT,      /* the call failed for good: in->fault (never TRANSIENT, THROTTLED, IN_DOUBT) */
    ACTION_DOUBT,      /* the mutating call may or may not have happened: answer with a read */
    ACTION_WAKE,       /* the time asked for by ACTION_WAIT has come */
    ACTION_PAGED,      /* the page was accepted by a channel */
    ACTION_NOT_PAGED,  /* no channel took it in time: do not go on to what needs it */
    ACTION_SAVED,      /* the items are in durable storage */
    ACTION_LOADED,     /* in->items: the saved batch, digests checked by the engine */
    ACTION_SIGNALLED,  /* a person resumed a pause */
};

/* What must happen next. */
enum action_verdict {
    ACTION_CALL,   /* out->call */
    ACTION_WAIT,   /* until out->wake_ms */
    ACTION_PAGE,   /* send out->page, tell me whether it was accepted */
    ACTION_SAVE,   /* store out->save as a saved batch */
    ACTION_LOAD,   /* give me the saved batch out->load_batch of out->load_table */
    ACTION_HOLD,   /* wait for a person (aws:pause) */
    ACTION_DONE,   /* out->result */
    ACTION_FAILED, /* out->err; err.class IN_DOUBT: a person must look */
};

struct action_call {
    struct str service, operation;  /* AWS names; "http" "GET" for a check of a URL ({"Url":..}) */
    const struct json *input;       /* without the idempotency token: the engine adds it */
    int64_t timeout_ms;             /* 0: the engine's default */
    /* For a DynamoDB delete: the table and number of the verified saved batch that holds every item it
     * deletes; the gate checks it. load_batch counts from 1; 0: none. */
    struct str saved_table;
    int64_t saved_batch;
    const struct json *keys;        /* of a put: names of the table's key, as read from it; or NULL */
};

/* An undo that is owed from the moment of the intent on. Committed in the unit of the call. */
struct action_obligation {
    struct str target;              /* canonical */
    struct str what;                /* one sentence: "service demo/cash is held at 0 tasks" */
    struct str commands;            /* AWS CLI commands that put it back, one a line */
    struct str undo_action;         /* "selfheal:startEcsService" */
    const struct json *undo_inputs; /* for it, complete and literal */
    const struct json *recorded;    /* what was there before (desired count, revision, scaling) */
    int64_t deadline_ms;
    /* Not NULL: nothing new is owed; these members are added to `recorded` of the open obligation for the target,
     * before the call that makes them true. */
    const struct json *amends;
};

struct action_page {
    struct str summary;             /* one line, names the service */
    struct str text;                /* what, why, deadline, the commands that put it back */
    bool is_notice;                 /* a message that nobody needs to act on */
    int64_t dead_man_ms;            /* not 0: whoever can is to page at this time, unless told otherwise before */
};

struct action_in {
    enum action_event event;
    const struct json *inputs;      /* rendered and checked against the action's schema */
    const struct json *state;       /* out->state of the last answer, or NULL */
    const struct json *reply;       /* output of the call; for http: {"status":200,"body":"..."};
                                     * ACTION_FAULT: the error body (CancellationReasons), or NULL */
    const struct err *fault;
    const struct json *items;       /* ACTION_LOADED: array of {"key":..,"item":..} */
    int64_t now_ms, step_started_ms, step_deadline_ms;
    struct arena *arena;
    /* Facts of the run. */
    struct str run_id, step, rule, account, region;
    int64_t alert_started_ms;       /* TIME_NONE: run without an alert */
    int64_t alert_recovered_ms;     /* TIME_NONE: not recovered (or no alert) */
    bool has_alert;
    const struct json *obligations; /* open ones of this run: array of records, oldest first */
    const struct json *saved;       /* saved batches of this run: array of {"table","batch","count"} */
    bool is_undo;                   /* run by the engine to discharge an obligation */
    bool is_preview;                /* in preview() */
};

struct action_out {
    enum action_verdict verdict;
    const struct json *state;       /* kept as it is when NULL */
    struct str summary;             /* progress for people: "2 of 2 tasks stopped"; may be empty */
    struct action_call call;
    int64_t wake_ms;
    struct action_page page;
    struct str save_table;
    const struct json *save;        /* array of {"key":..,"item":..}, at most SAVED_BATCH_ITEMS_MAX */
    struct str load_table;
    int64_t load_batch;
    const struct json *result;      /* outputs select from it; top-level members are predefined */
    struct str next_step;           /* aws:branch: the step chosen; empty: as written */
    const struct json *set_variable;/* aws:updateVariable: {"name":..,"value":..} */
    struct err err;
    /* With ACTION_CALL: what becomes owed, and which canonical target is put back (ACTION_DONE too). */
    const struct action_obligation *obligation;
    struct str discharge;           /* target whose obligation is fulfilled; empty: none */
    /* Before and after, for people: merged into the run's record ("before.desired": 2). */
    const struct json *facts;
    /* preview(): array of {"op":"-|~|+|?","kind":"delete|change|create|read","service","text"} */
    const struct json *effects;
};

/* How far a run has come once this action's first change is committed; decides what happens when a
 * later step fails (remediation.md 2). */
enum action_phase { PHASE_NONE, PHASE_STOP, PHASE_CLEAR, PHASE_START };

/* One input of an action, for checking and for the docs. */
struct action_input {
    const char *name;
    enum param_type type;           /* of the rendered value; PARAM_STRING_MAP also means any object */
    bool is_required, is_any;       /* is_any: any JSON value */
    const char *help;               /* one line, sentence case */
    const char *default_text;       /* as shown; NULL: none */
};

/* An AWS operation that an action may call, or what AWS checks besides (iam PassRole): what
 * `selfheal iam` makes a policy of (action/policy.h). */
struct action_use {
    const char *service, *operation;
    const char *permission;         /* IAM's action when it is another one (of a transaction: "DeleteItem"); NULL: the same */
    const char *when;               /* input that must be given and not be false ("!X": not be true); NULL: always */
};

struct action {
    const char *name;               /* "selfheal:stopEcsService" */
    const char *help;               /* one line */
    const struct action_input *inputs;
    size_t input_count;
    bool takes_more_inputs;         /* aws:executeAwsApi: API members beside */
    int64_t timeout_ms;             /* default of timeoutSeconds */
    enum action_phase phase;
    bool is_read_only;              /* makes no change */
    const struct action_use *uses;  /* all calls that step() may ask for, but those of an API named by inputs */
    size_t use_count;
    const char *results;            /* members of its result, with blanks between; NULL: as AWS answers */
    const char *undo;               /* action of its obligations: a policy needs its uses too; NULL: none */
    /* Adds the canonical targets that it would change, from inputs that may still hold references
     * (those are left out when is_partial). NULL: none. */
    void (*targets)(struct arena *arena, const struct json *inputs, struct str account,
                    struct str region, struct json *out_array);
    /* Checks rendered inputs beyond the schema. NULL: nothing more. */
    struct res (*check)(struct arena *arena, const struct json *inputs, struct err *err);
    void (*step)(const struct action_in *in, struct action_out *out);
    /* As step, but may only make calls of class read, and ends with effects. NULL: no effect. */
    void (*preview)(const struct action_in *in, struct action_out *out);
};

const struct action *action_find(struct str name);   /* NULL: unknown, or known but not runnable */
struct str action_closest(struct str name);
size_t action_count(void);
const struct action *action_at(size_t index);

/* Checks a parsed runbook against the actions: known but not runnable actions (named), unknown inputs with "did
 * you mean", missing inputs, wrong types of literals, an empty or missing selector, All without being said; references to
 * results and selectors of results that the action does not have. */
void action_check_runbook(struct arena *arena, const struct runbook *runbook,
                          struct problems *problems);
/* Checks the inputs of one step with the parameters that are known already (object): what they lead to, such as a time that is
 * none. Inputs that still hold references are left out, and a step that action_check_runbook finds fault with is. */
void action_check_step(struct arena *arena, const struct runbook *runbook, const struct runbook_step *step,
                       const struct json *params, struct str account, struct str region,
                       void (*tell)(void *ctx, const struct err *err), void *ctx);
/* May `{{ step.NAME }}` have a value: declared, or a member of the step's result? True where the members are AWS's. */
bool action_has_output(const struct runbook_step *step, struct str name);
const struct action_input *action_input_find(const struct action *action, struct str name); /* NULL: none */
/* Checks rendered inputs against the schema. */
MUST_CHECK struct res action_check_inputs(struct arena *arena, const struct action *action,
                                          const struct json *inputs, struct err *err);
/* All targets that a runbook would touch, with these parameters: sorted array of unique strings. */
const struct json *action_runbook_targets(struct arena *arena, const struct runbook *runbook,
                                          const struct json *params, struct str account,
                                          struct str region);

/* The inputs of a step as far as the parameters decide them; members that need more are left out. */
const struct json *action_known_inputs(struct arena *arena, const struct runbook *runbook,
                                       const struct json *inputs, const struct json *params,
                                       struct str account, struct str region);

/* Canonical targets: "123456789012/eu-west-1/ecs-service/CLUSTER/NAME", ".../dynamodb-table/NAME". ARNs and
 * bare names give the same text; other letter case is another resource. */
struct str action_target_service(struct arena *arena, struct str account, struct str region,
                                 struct str cluster, struct str service);
struct str action_target_table(struct arena *arena, struct str account, struct str region,
                               struct str table);

/* --- small helpers shared by the actions --- */
void action_fail(struct action_out *out, enum err_class class, const char *code,
                 const char *format, ...) __attribute__((format(printf, 4, 5)));

#endif
