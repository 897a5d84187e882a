/* private.h: what the parts of the world share. scene.c: cloud, service, table; ports.c: what the host sees;
 * tables.c: a store in DynamoDB;
 * people.c: alerts, commands, adversaries; world.c: time. */
#ifndef SELFHEAL_TESTS_SIM_PRIVATE_H
#define SELFHEAL_TESTS_SIM_PRIVATE_H

#include "check.h"
#include "cloud/disk_memory.h"
#include "world.h"

/* 2026-11-25T03:00:00Z; the log begins two hours before, an event every ten seconds. */
#define WORLD_EPOCH INT64_C(1795575600000)

/* What will happen at a time: an answer that travels, a page that is delivered, somebody who writes. */
enum pending_kind { P_REPLY, P_PAGE, P_POST };
struct pending {
    bool is_used;
    enum pending_kind kind;
    int64_t at_ms, order;
    struct arena arena;
    struct str run;
    int64_t call;
    bool is_ok, is_mutating;
    const struct json *output;
    struct err err;
    struct str page, channel;
    size_t post;
};

/* An alert or a command: sent until it is answered with anything but 503. */
struct post {
    bool is_alert, is_usable, is_answered, is_pending;
    const char *transition, *cycle;
    int64_t time_ms;
    const struct json *command;
};

struct sim_task {
    char id[33];
    bool is_replaying, has_replayed;
    int64_t gone_at_ms;
};

enum { CYCLES_MAX = 2, SCHEDULES_MAX = 32 };

/* A schedule that the dead man's switch has made. */
struct schedule {
    bool is_set, has_fired;
    char name[96];
    int64_t at_ms;
};

struct world {
    struct world_options options;
    struct world_faults faults;
    struct arena arena; /* ground truth */
    struct rand fate, latency;
    struct cloud *cloud;
    struct disk_memory *disk;
    const struct config *config;
    struct store *store;
    struct tables *tables; /* NULL: it is in memory */
    bool is_store_full;
    struct host *host;
    struct check *check;
    int64_t now_ms, started_ms, order;
    struct pending pending[WORLD_PENDING_MAX];
    struct truth *truth;
    size_t truth_count, truth_capacity;
    struct sim_task tasks[WORLD_TASKS_MAX];
    size_t task_count;
    struct post posts[WORLD_POSTS_MAX];
    size_t post_count;
    size_t calls, boundaries, crashes, first_crash;
    bool is_crashing, is_calm;
    /* What happened already. */
    bool has_deployed, has_desired, has_pushed, has_written, has_cancelled, has_stopped, has_resumed,
        has_retriggered, has_recovered_early, has_frozen, has_second, has_unusable;
    bool has_started[WORLD_STARTS_MAX], is_firing[CYCLES_MAX], has_recovered[CYCLES_MAX];
    unsigned commit_failures, acknowledged;
    struct schedule schedules[SCHEDULES_MAX];
    int64_t healthy_since_ms, stopped_at_ms;
    uint64_t digest;
};

/* --- scene.c --- */
const struct config *scene_config(bool has_dead_man);
void scene_build(struct world *w);
/* The cloud and the tasks go on up to now. */
void scene_settle(struct world *w);
const char *scene_item(struct world *w, unsigned i, bool is_good);
const struct json *scene_parse(struct world *w, struct str text);
const struct json *scene_call(struct world *w, struct arena *arena, const char *service,
                              const char *operation, const struct json *input, struct err *err);
/* A call of somebody in the world. */
const struct json *scene_act(struct world *w, const char *service, const char *operation,
                             struct str input);

/* --- ports.c --- */
struct truth *ports_tell(struct world *w, enum truth_kind kind);
void ports_open_host(struct world *w);
/* Schedules whose time has come fire. */
void ports_schedules(struct world *w);
struct pending *ports_pend(struct world *w, enum pending_kind kind, int64_t at_ms);
void ports_drop(struct pending *p);

/* --- tables.c --- */
struct store *tables_open(struct world *w);
/* After a crash. */
struct store *tables_reopen(struct world *w);
void tables_free(struct world *w);

/* --- people.c --- */
size_t people_post_alert(struct world *w, const char *transition, const char *cycle);
void people_submit(struct world *w, size_t post);
/* Adversaries act before a call; people look every few seconds. */
void people_before_call(struct world *w);
void people_look(struct world *w);
/* Nothing of theirs is still to come. */
bool people_are_done(const struct world *w);

#endif
