/* check_private.h: what the checkers remember, shared by check.c (while it runs) and check_end.c (at the end). */
#ifndef SELFHEAL_TESTS_SIM_CHECK_PRIVATE_H
#define SELFHEAL_TESTS_SIM_CHECK_PRIVATE_H

#include "check.h"
#include "world.h"

#define CHECK_SERVICE "123456789012/eu-west-1/ecs-service/demo/cash"
#define CHECK_TABLE "123456789012/eu-west-1/dynamodb-table/cash-events"

enum { CHECK_RUNS_MAX = 32 };

/* One run as the world saw it. */
struct seen_run {
    struct str id;
    size_t began_at;        /* index in the truth of its first call */
    /* E4: the last change is in doubt. */
    bool is_in_doubt, doubt_has_token;
    struct str doubt_fingerprint;
    /* E5: a change of this step, and no read that was answered since. */
    struct str step;
    bool is_dirty;
    /* D1: the last DescribeServices that was answered. */
    int64_t observed_ms;
    bool is_observed_stopped, is_clear_delete;
    /* V4: how often it was woken, since when how often, and whether its last hop was reached */
    int64_t wakes, minute_ms, minute_wakes;
    bool has_last_hop;      /* and it was not over: people must be told */
    bool has_changed;       /* B1 */
    int64_t changed_ms;
    bool did_hold;          /* S3: it scaled the service to 0 or suspended its scaling */
    size_t held_at;         /* index in the truth */
    /* L2: a call of a host that stands still, and until when it may arrive. */
    int64_t late_call, late_until_ms;
    /* L1: numbers given so far. */
    int64_t calls, events;
    /* R3: the step of the durable pointer at a crash. */
    bool was_crashed;
    struct str crash_step;
};

struct check {
    struct world *world;
    struct arena arena;
    char text[4096];
    size_t failures;
    struct seen_run runs[CHECK_RUNS_MAX];
    size_t run_count;
    const struct json *scaling; /* before anything happened */
    bool is_delete_equal;       /* D3: each item of the delete under way is as it was saved */
    /* D2 in the end: of each item that was deleted, what it was; of the delete under way only those behind `deleted`. */
    size_t commits;             /* L5: retention is tried after some of them */
    uint64_t *gone;
    size_t gone_count, gone_capacity, deleted;
};

struct seen_run *check_run(struct check *check, struct str id);
/* A stored record, parsed; NULL: none. */
const struct json *check_record(struct check *check, struct arena *arena, enum record_kind kind,
                                struct str key);
const struct json *check_scaling(struct check *check, struct arena *arena);
/* Of an item with its key: equal ones have the same. */
uint64_t check_digest(const struct json *item);
/* check_store.c, in the end. */
void check_lock_ends(struct check *check, struct arena *arena);
void check_hops(struct check *check, struct arena *arena);
void check_names(struct check *check, struct arena *arena);
/* Was a page accepted before now that names all of these? NULL: anything. */
bool check_was_told(struct check *check, struct str run, const char *const *texts, int64_t since_ms);

#endif
