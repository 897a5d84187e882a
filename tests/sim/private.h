/* private.h: what the parts of the world share. scene.c: cloud, service, table; ports.c: what the host sees;
 * tables.c: a store in DynamoDB; machines.c: clocks and credentials;
 * people.c: alerts, commands, adversaries; world.c: time. */
#ifndef SELFHEAL_TESTS_SIM_PRIVATE_H
#define SELFHEAL_TESTS_SIM_PRIVATE_H

#include "check.h"
#include "cloud/disk_memory.h"
#include "world.h"

/* 2026-11-25T03:00:00Z; the log begins two hours before, an event every ten seconds. */
#define WORLD_EPOCH INT64_C(1795575600000)

/* What will happen at a time: an answer that travels, a page that is delivered, somebody who writes. */
enum pending_kind { P_REPLY, P_PAGE, P_POST, P_SEND, P_WAKE };
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
    int64_t hop;      /* P_WAKE: a message to the queue of continuations, and how often it was received */
    unsigned received;
    size_t node;      /* whose it is */
    unsigned life;    /* of which life of it */
    struct effect *effect; /* P_SEND: leaves when its host thaws */
    int64_t signed_ms;
};

enum { NODES_MAX = 4 };

/* One of several hosts. An environment of a function is awake while is_active. */
struct node {
    struct host *host;
    struct store *store;
    char id[16];
    unsigned life;
    bool is_up, is_active, has_late_change;
    int64_t born_ms, since_ms, end_ms;   /* the last two: of the invocation */
    /* What it was invoked for: an alert, or a run that it goes on with (empty: neither). */
    char alert[32], run[32];
    int64_t hop;
    unsigned received;
    int64_t frozen_since_ms, frozen_until_ms, down_until_ms;
};

/* What a host runs on: it stays when the host dies. */
struct machine {
    int64_t skew_ms;                     /* its clock is always ahead by so much */
    bool has_stepped;
    int64_t right_at_ms;                 /* somebody sets it right */
    bool has_no_keys;                    /* they have expired, and there are no new ones before keys_at_ms */
    int64_t keys_at_ms;
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
    char run[32];
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
    struct store *observer;/* of several hosts on tables: what checkers look through when no host is there */
    int64_t restored_ms, adopted_ms;
    bool is_store_full;
    struct host *host;   /* of the node that has its turn */
    struct node nodes[NODES_MAX];
    struct machine machines[NODES_MAX];
    size_t node;
    bool is_racing;
    int64_t next_sweep_ms, next_over_ms;
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
        has_retriggered, has_recovered_early, has_frozen, has_second, has_unusable, has_stepped, has_expired,
        has_put_back;
    bool has_started[WORLD_STARTS_MAX], is_firing[CYCLES_MAX], has_recovered[CYCLES_MAX];
    unsigned commit_failures, acknowledged, answers;
    int64_t asked_at_ms;
    struct str asked_plan;
    struct schedule schedules[SCHEDULES_MAX];
    int64_t healthy_since_ms, stopped_at_ms;
    uint64_t digest;
};

/* --- scene.c --- */
const struct config *scene_config(bool has_dead_man, bool does_ask);
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

struct host *ports_new_host(struct world *w, struct store *store, uint64_t seed);
/* The call of a host that stood still leaves now. */
void ports_send_late(struct world *w, struct pending *p);

/* --- fleet.c: several hosts on one store --- */
void fleet_open(struct world *w);
void fleet_free(struct world *w);
/* All that have their turn tick. False: one gave up. */
bool fleet_tick(struct world *w);
bool fleet_has_work(const struct world *w);
/* When something happens to one of them at the latest. */
int64_t fleet_next(const struct world *w);
/* Something arrives: true when it is for nobody (its host is dead) or was put off (it stands still). */
bool fleet_is_put_off(struct world *w, struct pending *p);
/* Whoever takes what comes from outside; false: nobody can now. */
bool fleet_take_turn(struct world *w);
/* A commit is about to happen: others may be quicker; true: the host dies here. */
bool fleet_boundary(struct world *w, bool is_committed);
/* An alert was recorded by whoever has its turn. */
void fleet_note_alert(struct world *w, struct str alert);
/* A message of the queue of continuations has come to whoever has its turn. */
void fleet_wake(struct world *w, const struct pending *p);
/* Percent of calls: the host stands still from here on. */
bool fleet_freezes(struct world *w, bool is_change);

/* --- machines.c --- */
void machines_new(struct world *w);
/* What their clocks show now; the monotonic one never steps. */
int64_t machines_wall(const struct world *w, size_t node);
int64_t machines_mono(const struct world *w, size_t node);
/* When a machine's clock shows this. */
int64_t machines_true(const struct world *w, size_t node, int64_t wall_ms);
/* A clock steps, credentials expire. */
void machines_step(struct world *w);
void machines_before_call(struct world *w);
/* AWS takes nothing that it signs. */
bool machines_is_off(const struct world *w, size_t node);
bool machines_has_expired(struct world *w, size_t node);

/* --- tables.c --- */
struct store *tables_open(struct world *w);
/* Another handle on the same tables; NULL: they are not what they were, and are refused. */
struct store *tables_share(struct world *w, uint64_t seed);
/* After a crash. */
struct store *tables_reopen(struct world *w);
void tables_free(struct world *w);
/* A backup is taken; the table is put back to it; a person adopts what is there. */
void tables_fate(struct world *w);

/* --- people.c --- */
size_t people_post_alert(struct world *w, const char *transition, const char *cycle);
void people_submit(struct world *w, size_t post);
/* Adversaries act before a call; people look every few seconds. */
void people_before_call(struct world *w);
void people_look(struct world *w);
/* The function has something to tell. */
void people_post_page(struct world *w, struct str summary);
/* Nothing of theirs is still to come. */
bool people_are_done(const struct world *w);

#endif
