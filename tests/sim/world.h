/* world.h: everything around one engine, in one process with virtual time: the cloud model, a service whose tasks
 * write a table, senders of alerts, a pager, people, and the faults. No sockets, no threads, no clock: the seed
 * decides, and one seed always gives the same trace.
 *
 * A world keeps the ground truth that the checkers read: every call that reached the cloud and when it took effect,
 * every page and when a channel accepted it, every answer to a sender, every crash. */
#ifndef SELFHEAL_TESTS_SIM_WORLD_H
#define SELFHEAL_TESTS_SIM_WORLD_H

#include "cloud/cloud.h"
#include "config/config.h"
#include "host/host.h"

enum {
    WORLD_TASKS_MAX = 1024,
    WORLD_PENDING_MAX = 256,
    WORLD_POSTS_MAX = 128,     /* alerts and commands that somebody sends */
    WORLD_STARTS_MAX = 5,
    WORLD_MAX_ITEMS = 240,     /* MaxItems of the rule */
    WORLD_MAX_SHARE = 80,
};

/* Chances in percent, drawn per seed (swarm): a class is on or off for a whole run. 0 everywhere: no faults. Calls
 * are counted from 1 over the whole world; times are milliseconds after the first alert. */
struct world_faults {
    unsigned throttle, reset_before, timeout_before, timeout_after, error_after, page_down;
    unsigned denied_from_call;      /* AccessDenied from the n-th call on, until the world calms down */
    unsigned deploy_at_call;        /* somebody deploys before the n-th call */
    unsigned desired_at_call;       /* an operator changes the desired count */
    unsigned autoscaler_at_call;    /* the autoscaler pushes */
    unsigned writer_at_call;        /* an unknown writer changes an item of the damaged range */
    unsigned crash_at_boundary;     /* the n-th commit boundary, 0: never */
    unsigned crash_every;           /* and then every n boundaries, at most 8 times; 0: once */
    unsigned crash_again;           /* and once more n boundaries after the first crash */
    unsigned recover_at_call;       /* the alert recovers by itself before the n-th call */
    unsigned retrigger_at_call;
    unsigned cancel_at_call, stop_at_call, resume_after_ms;
    unsigned commit_fails_at_call;  /* the disk is full at the first commit after it ... */
    unsigned commit_fails_times;    /* ... and that many times */
    unsigned store_faults;          /* of the calls of a store in DynamoDB that write */
    unsigned freeze_at_call, freeze_ms; /* the process stands still, the world goes on */
    /* Of several hosts (world_shape.hosts): */
    unsigned node_crash;            /* per mille of commit boundaries: the host that commits dies there */
    unsigned node_freeze;           /* percent of calls: its host stands still with the call on its lips, up to 20 min */
    unsigned node_late;             /* percent of changes: so for minutes, and then the signature still holds */
    unsigned node_race;             /* percent of commits: another host ticks in between */
    /* Of machines (machines.c): */
    unsigned clock_skew_ms;         /* the clocks of the hosts are off by up to so much, each by its own */
    unsigned clock_step_at_call;    /* the clock of whoever makes the n-th call steps ... */
    int64_t clock_step_ms;          /* ... by so much, maybe backwards ... */
    unsigned clock_step_for_ms;     /* ... and back after so long; 0: when the world calms down */
    unsigned keys_expire_at_call, keys_expire_for_ms; /* credentials, and so long there are no new ones */
    /* Of a store in DynamoDB: its table is put back to what it was at an earlier call, while hosts are at work; a person says
     * so much later that this is meant. */
    unsigned backup_at_call, restore_at_call, adopt_after_ms;
    int64_t pager_down_ms, pager_down_for_ms;
    unsigned duplicates;            /* copies of the first alert, within a minute */
    int64_t second_cycle_ms;        /* another cycle of the same rule; 0: none */
    int64_t unusable_ms;            /* an authenticated alert that cannot be used; 0: none */
    bool does_restore_items;        /* a person has the items put back that the first run deleted, as soon as it is over */
    int64_t start_ms[WORLD_STARTS_MAX]; /* a person starts the runbook; 0: none */
    unsigned answer_ms;             /* a person looks at what is asked so long after; 0: nobody does */
    bool is_answer_wrong;           /* with a plan that is not the one asked about, first */
    bool does_acknowledge;          /* a person takes over what is not restored */
};

/* What the world is like before anything happens. */
struct world_shape {
    unsigned desired;               /* tasks of the service */
    bool has_scaling;               /* a scalable target of its own */
    bool has_dead_man;              /* a schedule outside the engine pages at the deadline */
    bool does_ask;                  /* mode approve: a person says yes (or another word), sooner or later */
    bool has_tables;                /* the store is in DynamoDB */
    unsigned hosts;                 /* several on one store; 0: one that owns it */
    bool is_lambda;                 /* they are environments of a function: awake in invocations only */
    unsigned hops_max;              /* it has a queue of continuations, and so often a run is gone on with; 0: the sweep only */
    unsigned items, bad_from;       /* events of the log; the outage damaged what came after */
    bool is_all_dropped;            /* no damaged item was stored at all: nothing is selected */
    unsigned latency_max_ms;
    unsigned lag_ms;                /* DescribeServices answers what was so long ago */
    unsigned stop_ms;               /* a task takes so long to end */
    int64_t alert_age_ms;           /* the first alert was late by so much */
    enum { LABELS_GOOD, LABELS_NONE, LABELS_EMPTY, LABELS_WILD } labels; /* of an alert that names its target */
};
struct world_shape world_shape_default(void);

struct world_options {
    uint64_t seed;
    struct world_faults faults;
    struct world_shape shape;
    bool is_verbose;
};

enum truth_kind { TRUTH_EFFECT, TRUTH_SEND, TRUTH_PAGE, TRUTH_ANSWER, TRUTH_CRASH };
struct truth {
    enum truth_kind kind;
    int64_t at_ms;
    struct str run, step, service, operation;   /* of our calls */
    struct str who;                             /* "selfheal", an adversary, or a page's severity */
    struct str text, summary;                   /* of a page; of an answer the alert's id */
    const struct json *input;
    int64_t call;
    int status;
    bool is_mutating, is_doubtful;              /* the engine did not hear the answer */
};

struct world;
struct world *world_new(const struct world_options *options);
void world_free(struct world *world);
/* Runs the incident: alerts come, everything happens, after half an hour the faults stop, and everything must end.
 * False: it did not end in time (world_failures says so too). */
bool world_run(struct world *world);
/* What the checkers found; NULL: nothing. */
const char *world_failures(const struct world *world);

/* --- for checkers --- */
const struct truth *world_truth(const struct world *world, size_t *count);
struct store *world_store(struct world *world);
const struct config *world_config(const struct world *world);
const struct world_options *world_options(const struct world *world);
int64_t world_now(const struct world *world);
/* When the store was put back to what it was before; 0: never. And when somebody said that this is meant. */
int64_t world_restored(const struct world *world, int64_t *adopted_ms);
/* How far the clock of a host may be from the true time; 0: all are right. */
int64_t world_clock_error(const struct world *world);
/* Id of the host that has its turn; empty: there is one only. */
const char *world_sender(const struct world *world);
/* Table equals log and at least one task runs. */
bool world_is_healthy(struct world *world);
bool world_has_live_task(const struct world *world);
/* The item with this `position`, as JSON; NULL: there is none. */
const struct json *world_item(struct world *world, struct arena *arena, struct str position);
/* A call of the checker's own, at the world's time; NULL when the cloud says no. */
const struct json *world_read(struct world *world, struct arena *arena, const char *service,
                              const char *operation, const char *input);
/* Lets the cloud go on for a while without the product. */
void world_pass(struct world *world, int64_t ms);
/* Does the dead man's schedule of the run stand? */
bool world_schedule(const struct world *world, struct str run, int64_t *at_ms, bool *has_fired);
size_t world_boundaries(const struct world *world);
size_t world_calls(const struct world *world);
size_t world_crashes(const struct world *world);
/* Outcome of the newest run, or empty. */
const char *world_outcome(struct world *world);
/* Digest of everything that happened, in order, and of what is stored in the end. */
uint64_t world_digest(struct world *world);

#endif
