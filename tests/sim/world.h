/* world.h: everything around one engine, in one process with virtual time: the cloud model, a service whose tasks
 * write a table, an alert sender, a pager, and the faults. No sockets, no threads, no clock: the seed decides.
 *
 * A world keeps the ground truth that the checkers read: every mutating call that reached the cloud with the time
 * that it took effect, every page with the time that a channel accepted it, every answer to a sender. */
#ifndef SELFHEAL_TESTS_SIM_WORLD_H
#define SELFHEAL_TESTS_SIM_WORLD_H

#include "cloud/cloud.h"
#include "config/config.h"
#include "host/host.h"

enum {
    WORLD_ITEMS = 40,          /* events of the log that the service follows */
    WORLD_BAD_FROM = 30,       /* the outage damaged what came after */
    WORLD_TASKS_MAX = 512,
    WORLD_PENDING_MAX = 512,
    WORLD_TRUTH_MAX = 4096,
};

/* Chances in percent, drawn per seed (swarm): a class is on or off for a whole run. */
struct world_faults {
    unsigned throttle, timeout_before, timeout_after, error_after, page_down;
    unsigned denied_from_call;      /* AccessDenied from the n-th call on, 0: never */
    unsigned deploy_at_call;        /* somebody deploys before the n-th call */
    unsigned desired_at_call;       /* an operator changes the desired count */
    unsigned autoscaler_at_call;    /* the autoscaler pushes */
    unsigned writer_at_call;        /* an unknown writer changes an item of the damaged range */
    unsigned crash_at_boundary;     /* the n-th commit boundary, 0: never */
    unsigned crash_every;           /* and then every n boundaries, at most 8 times; 0: once */
    unsigned recover_at_call;       /* the alert recovers by itself before the n-th call */
    unsigned retrigger_at_call;
    unsigned cancel_at_call, stop_at_call, resume_after_calls;
    bool commit_fails_once;
};

struct world_options {
    uint64_t seed;
    struct world_faults faults;
    bool is_verbose;
};

enum truth_kind { TRUTH_EFFECT, TRUTH_SEND, TRUTH_PAGE, TRUTH_ANSWER, TRUTH_READ, TRUTH_CRASH };
struct truth {
    enum truth_kind kind;
    int64_t at_ms;
    struct str run, service, operation, target; /* of our calls; who = "selfheal" or an adversary */
    struct str who, text;
    const struct json *input;
    int64_t call;
    int status;
    bool is_mutating, is_doubtful;              /* the engine did not hear the answer */
};

struct world;
struct world *world_new(const struct world_options *options);
void world_free(struct world *world);
/* Runs the incident: the alert comes, everything happens, faults stop after a while, and everything must end. False: it did
 * not end in time. */
bool world_run(struct world *world);
/* For checkers. */
const struct truth *world_truth(const struct world *world, size_t *count);
struct store *world_store(struct world *world);
const struct config *world_config(const struct world *world);
struct cloud *world_cloud(struct world *world);
int64_t world_now(const struct world *world);
bool world_is_healthy(struct world *world);
size_t world_boundaries(const struct world *world);
size_t world_calls(const struct world *world);
size_t world_crashes(const struct world *world);
/* Digest of everything that happened, in order. */
uint64_t world_digest(const struct world *world);

#endif
