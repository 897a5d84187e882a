/* check.h: the invariants of docs/safety.md, checked against the ground truth of the world and against the store: at
 * each send, each answer, each commit and at the end. They trust nothing that the engine says about itself but what
 * is stored at that moment. Numbers such as S1 are the names under which a failure is told. */
#ifndef SELFHEAL_TESTS_SIM_CHECK_H
#define SELFHEAL_TESTS_SIM_CHECK_H

#include "host/host.h"

struct world;
struct check;

struct check *check_new(struct world *world);
void check_free(struct check *check);
/* The first failures as text; NULL: none. */
const char *check_failures(const struct check *check);
void check_fail(struct check *check, const char *invariant, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Before a call reaches the cloud. */
void check_send(struct check *check, const struct effect *effect);
/* After it: output NULL when it failed or its answer is lost; is_doubtful: the engine will not know. */
void check_sent(struct check *check, const struct effect *effect, const struct json *output,
                bool has_effect, bool is_doubtful);
/* Before a sender hears status for the alert. */
void check_answer(struct check *check, int status, struct str alert);
/* Right after a commit. */
void check_commit(struct check *check);
/* What retention would leave (check_store.c). */
void check_retention(struct check *check);
/* The process has died. sender: of several, the one with this id; NULL: the only one. */
void check_crash(struct check *check, const char *sender);
/* A call that was decided stays with a host that stands still until then; later it arrives, if its signature still holds. */
void check_late(struct check *check, const struct effect *effect, int64_t until_ms, int64_t signed_ms);
void check_arrive(struct check *check, const struct effect *effect);
/* A run is gone on with for the hop-th time. */
void check_wake(struct check *check, struct str run, int64_t hop);
/* It is not over, and nobody wakes it any more but the sweep. */
void check_last_hop(struct check *check, struct str run);
/* The store is what it was some time ago. */
void check_restored(struct check *check);
/* All hosts have been up and well since then. */
void check_abandoned(struct check *check, int64_t since_ms);
void check_tick(struct check *check);
/* Everything is over. */
void check_end(struct check *check);

#endif
