/* host.h: the tick: inputs -> engine -> store -> effects. Shared by serve, the command line and the simulator. It
 * holds no truth: what is in memory is a queue of inputs that somebody will send again (a sender that got no 2xx, a
 * call whose intent is durable, a timer that is a record). When the store takes nothing it tells people by itself (alarm.h).
 *
 * One tick takes the inputs that wait and the timers that are due, applies each to a fresh view, submits all units
 * with one flush, and only then releases their effects. Single-threaded; the ports never call back from inside. */
#ifndef SELFHEAL_HOST_HOST_H
#define SELFHEAL_HOST_HOST_H

#include "base/log.h"
#include "base/rand.h"
#include "engine/engine.h"

struct host;

/* What the host needs from outside. */
struct host_ports {
    void *ctx;
    int64_t (*now_ms)(void *ctx);   /* wall clock: it may step, and differs from host to host */
    /* Steady: goes on while the process stands still, never steps. Durations that safety rests on are measured with it.
     * NULL: as now_ms. */
    int64_t (*mono_ms)(void *ctx);
    /* Starts a call; the answer comes as INPUT_REPLY. Views live until it returns. */
    void (*call)(void *ctx, const struct effect *effect);
    /* Sends a page; the answer comes as INPUT_PAGE. */
    void (*send)(void *ctx, const struct effect *effect);
    void (*answer)(void *ctx, int64_t handle, int status, const struct json *body);
    /* Called before each commit and between commit and release. True: the process dies here, as far as the host is
     * concerned (the tick ends, nothing is released). For crash tests; NULL in production. */
    bool (*boundary)(void *ctx, bool is_committed);
    struct log log;
};

struct host_stats {
    int64_t ticks, inputs, units, conflicts, commit_failures;
    int64_t alerts[6];              /* by disposition: ran, suppressed, no_match, recovered, duplicate, quarantined */
    int64_t runs_started, runs_finished[9]; /* by outcome */
    int64_t verdicts[10];
    int64_t calls, pages;
    int64_t healed_ms;              /* of all healed runs, from the alert to the end: the sum */
    int64_t last_commit_us;
};

/* store and config are the caller's; config may be swapped between ticks. seed: of all ids. */
struct host *host_new(const struct config *config, struct store *store,
                      const struct host_ports *ports, uint64_t seed);
void host_free(struct host *host);
void host_set_config(struct host *host, const struct config *config);

/* --- several hosts on one store (a fleet of daemons, Lambda environments) ---
 * Any of them may take up any run whose timer is due; the versions of the records let only one of them win. What one
 * has sent and not heard of belongs to it until its timer and limits.takeover_quiet are over. id: unique to this process
 * and at most 63 bytes. Call it before the first input. */
void host_share(struct host *host, struct str id);
/* No call begins whose answer could come after this (wall clock; 0: no limit): a Lambda's deadline less its margin. What
 * is decided and not begun is durable, and goes on at that time with whoever is there. */
void host_set_until(struct host *host, int64_t until_ms);
/* The next tick looks at the timers of the store, whatever was known of them: after a freeze. */
void host_look(struct host *host);
/* Calls and pages that were released and not answered yet. */
size_t host_in_flight(const struct host *host);

/* A new input of a kind, with an arena of its own to build its values in; NULL when the queue is full (refuse at the
 * door with 503). Submit or drop it. */
struct host_input {
    struct input input;
    struct arena arena;
    struct host_input *next;
};
struct host_input *host_input_new(struct host *host, enum input_kind kind);
void host_submit(struct host *host, struct host_input *input);
void host_drop(struct host *host, struct host_input *input);

/* Queues INPUT_RECOVER for every live run: once, at start. With a shared store nothing: who sent it may be alive. */
MUST_CHECK struct res host_recover(struct host *host, struct err *err);
/* One tick. RES_ERR only when the store cannot be trusted any more (class corrupt): the process must end. */
MUST_CHECK struct res host_tick(struct host *host, struct err *err);
/* Removes what is older than the retention limits of the configuration: at most 1,000 records a call, never a run that
 * is live or owes something, nor its events. *has_more: call again soon. */
/* Tells a person, through the outbox, so that it is not lost. who: "daemon", "lambda". Texts are copied. */
void host_tell(struct host *host, const char *who, bool is_notice, struct str summary, struct str text);
MUST_CHECK struct res host_prune(struct host *host, bool *has_more, struct err *err);
/* Is there anything to do now? */
bool host_has_work(const struct host *host);
/* When the next timer is due (wall clock), RECORD_NOT_DUE for none. As of the last tick. */
int64_t host_next_due(const struct host *host);
/* The earliest timer of the store, also when a shared store is looked at before; when all that is due is left to another
 * host: the end of that time. RECORD_NOT_DUE for none. */
int64_t host_next_timer(const struct host *host);
const struct host_stats *host_stats(const struct host *host);
/* A new time-ordered id, for alerts and commands. */
struct str host_new_id(struct host *host, struct arena *arena);

#endif
