/* world.c: time. One step: people look, the host ticks, and the clock goes on to the next thing that happens. */
#include "world.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "private.h"
#include "store/memory.h"

enum {
    CALM_AFTER_MS = 30 * 60 * 1000, END_AFTER_MS = 6 * 3600 * 1000, STEPS_MAX = 400000,
    LOOK_MS = 5000, RESTART_MS = 1500, RESEND_MS = 3000, DUPLICATES_MS = 60000,
};

struct world_shape world_shape_default(void) {
    return (struct world_shape){ .desired = 2, .has_scaling = true, .items = 40, .bad_from = 30,
                                 .latency_max_ms = 40, .lag_ms = 1000, .stop_ms = 2000 };
}

static struct pending *next_pending(struct world *w) {
    struct pending *best = NULL;
    for (size_t i = 0; i < WORLD_PENDING_MAX; i++) {
        struct pending *p = &w->pending[i];
        if (p->is_used && (!best || p->at_ms < best->at_ms ||
                           (p->at_ms == best->at_ms && p->order < best->order)))
            best = p;
    }
    return best;
}

static void deliver(struct world *w, struct pending *p) {
    if (w->options.shape.hosts && fleet_is_put_off(w, p))
        return;
    if (p->kind == P_POST) {
        people_submit(w, p->post);
    } else if (p->kind == P_WAKE) {
        fleet_wake(w, p);
    } else if (p->kind == P_SEND) {
        ports_send_late(w, p);
    } else if (p->kind == P_PAGE) {
        struct host_input *in = host_input_new(w->host, INPUT_PAGE);
        in->input.page.page = str_dup(&in->arena, p->page);
        in->input.page.channel = str_dup(&in->arena, p->channel);
        in->input.page.is_accepted = p->is_ok;
        in->input.page.err = p->err;
        host_submit(w->host, in);
    } else {
        struct host_input *in = host_input_new(w->host, INPUT_REPLY);
        in->input.reply.run = str_dup(&in->arena, p->run);
        in->input.reply.call = p->call;
        in->input.reply.is_ok = p->is_ok;
        in->input.reply.output = json_clone(&in->arena, p->output);
        in->input.reply.err = p->err;
        host_submit(w->host, in);
    }
    ports_drop(p);
}

/* The process dies: what it had in memory and on the wire is gone; the world goes on. */
static void crash(struct world *w) {
    w->crashes++;
    ports_tell(w, TRUTH_CRASH);
    if (w->options.is_verbose)
        fprintf(stderr, "%9.3f CRASH at boundary %zu\n", (double)(w->now_ms - WORLD_EPOCH) / 1000,
                w->boundaries);
    host_free(w->host);
    check_crash(w->check, NULL);
    for (size_t i = 0; i < WORLD_PENDING_MAX; i++)
        if (w->pending[i].is_used && w->pending[i].kind != P_POST)
            ports_drop(&w->pending[i]);
    w->is_crashing = false;
    w->now_ms += RESTART_MS;
    if (w->tables)
        w->store = tables_reopen(w);
    ports_open_host(w);
    for (size_t i = 0; i < w->post_count; i++) { /* whoever heard nothing sends again */
        if (w->posts[i].is_answered || w->posts[i].is_pending)
            continue;
        w->posts[i].is_pending = true;
        ports_pend(w, P_POST, w->now_ms + RESEND_MS)->post = i;
    }
}

static bool is_over(struct world *w) {
    bool has_work = w->options.shape.hosts ? fleet_has_work(w) : host_has_work(w->host);
    if (next_pending(w) || has_work || !people_are_done(w))
        return false;
    enum { ASK_EVERY_MS = 60 * 1000 };
    if (w->tables && w->now_ms < w->next_over_ms) /* asking costs a query */
        return false;
    w->next_over_ms = w->now_ms + ASK_EVERY_MS;
    static const enum record_kind KINDS[] = { RECORD_RUN, RECORD_OUTBOX, RECORD_OBLIGATION };
    for (size_t k = 0; k < sizeof KINDS / sizeof KINDS[0]; k++) {
        struct record *records;
        size_t count;
        struct err err = { 0 };
        ARENA_SCOPE(arena);
        bool is_read = w->store->ops->range(w->store, KINDS[k], STR_NONE, STR_NONE, false, 500, &arena, &records, &count,
                                            &err).ok;
        assert(is_read);
        (void)is_read;
        bool is_waited_for = KINDS[k] != RECORD_OBLIGATION || (w->faults.does_acknowledge && w->acknowledged < 4);
        for (size_t i = 0; i < count && is_waited_for; i++)
            if (records[i].due_ms != RECORD_NOT_DUE)
                return false;
    }
    return true;
}

static bool tick(struct world *w) {
    struct err err = { 0 };
    const struct world_faults *f = &w->faults;
    bool is_full = f->commit_fails_at_call && w->calls >= f->commit_fails_at_call &&
                   w->commit_failures < f->commit_fails_times && !w->is_calm;
    int64_t failures = host_stats(w->host)->commit_failures;
    w->is_store_full = is_full;
    if (is_full && !w->tables)
        memory_fail(w->store, ERR_LIMIT);
    struct res r = host_tick(w->host, &err);
    w->is_store_full = false;
    if (!w->tables)
        memory_fail(w->store, ERR_NONE);
    if (r.ok) {
        w->commit_failures += host_stats(w->host)->commit_failures > failures;
        return true;
    }
    if (w->is_crashing) {
        crash(w);
        return true;
    }
    check_fail(w->check, "T3", "the host gave up: %s", err.message);
    return false;
}

static void go_on(struct world *w) {
    struct pending *p = next_pending(w);
    int64_t at = p ? p->at_ms : INT64_MAX;
    int64_t due = w->options.shape.hosts ? fleet_next(w) : machines_true(w, 0, host_next_due(w->host));
    if (due < at)
        at = due;
    int64_t cloud_due = cloud_advance(w->cloud, w->now_ms);
    if (cloud_due < at)
        at = cloud_due;
    if (w->now_ms + LOOK_MS < at)
        at = w->now_ms + LOOK_MS;
    if (at > w->now_ms)
        w->now_ms = at;
    scene_settle(w);
    if (p && p->at_ms <= w->now_ms)
        deliver(w, p);
}

static void first_alerts(struct world *w) {
    const struct world_faults *f = &w->faults;
    w->is_firing[0] = true;
    size_t first = people_post_alert(w, "triggered", "c1");
    w->posts[first].time_ms -= w->options.shape.alert_age_ms;
    for (unsigned i = 0; i < f->duplicates; i++) { /* the same bytes, or told again */
        size_t at = people_post_alert(w, i % 2 ? "renotified" : "triggered", "c1");
        w->posts[at].time_ms = w->posts[first].time_ms;
        for (size_t k = 0; k < WORLD_PENDING_MAX; k++)
            if (w->pending[k].is_used && w->pending[k].kind == P_POST && w->pending[k].post == at)
                w->pending[k].at_ms += (int64_t)rand_below(&w->latency, DUPLICATES_MS);
    }
}

/* SIGSTOP, a laptop's lid, a hypervisor that migrates: then everything is late. */
static void freeze(struct world *w) {
    const struct world_faults *f = &w->faults;
    if (!f->freeze_at_call || w->calls < f->freeze_at_call || w->has_frozen)
        return;
    w->has_frozen = true;
    if (w->options.is_verbose)
        fprintf(stderr, "%9.3f FREEZE for %u ms\n", (double)(w->now_ms - WORLD_EPOCH) / 1000, f->freeze_ms);
    world_pass(w, f->freeze_ms);
}

bool world_run(struct world *w) {
    first_alerts(w);
    for (int step = 0; step < STEPS_MAX && w->now_ms - w->started_ms < END_AFTER_MS; step++) {
        if (w->now_ms - w->started_ms > CALM_AFTER_MS)
            w->is_calm = true; /* the faults stop: now everything must end */
        scene_settle(w);
        ports_schedules(w);
        people_look(w);
        freeze(w);
        tables_fate(w);
        bool is_fleet = w->options.shape.hosts > 0;
        if (!(is_fleet ? fleet_tick(w) : tick(w)))
            return false;
        check_tick(w->check);
        if (is_fleet ? fleet_has_work(w) : host_has_work(w->host))
            continue;
        if (is_over(w)) {
            check_end(w->check);
            return true;
        }
        go_on(w);
    }
    check_fail(w->check, "R5", "it did not end in time");
    return false;
}

struct world *world_new(const struct world_options *options) {
    struct world *w = mem_alloc(sizeof *w);
    w->options = *options;
    w->faults = options->faults;
    w->digest = UINT64_C(14695981039346656037);
    rand_init(&w->fate, options->seed * 4 + 1);
    rand_init(&w->latency, options->seed * 4 + 2);
    w->config = scene_config(options->shape.has_dead_man, options->shape.does_ask);
    w->now_ms = WORLD_EPOCH - 120000;
    scene_build(w);
    w->now_ms = WORLD_EPOCH;
    scene_settle(w);
    w->started_ms = w->now_ms;
    machines_new(w);
    w->store = options->shape.has_tables ? tables_open(w) : memory_new();
    w->check = check_new(w);
    if (options->shape.hosts)
        fleet_open(w);
    else
        ports_open_host(w);
    return w;
}

void world_free(struct world *w) {
    check_free(w->check);
    if (w->options.shape.hosts)
        fleet_free(w);
    else
        host_free(w->host);
    if (!w->observer)
        w->store->ops->free(w->store);
    tables_free(w);
    cloud_free(w->cloud);
    disk_memory_free(w->disk);
    for (size_t i = 0; i < WORLD_PENDING_MAX; i++)
        if (w->pending[i].is_used)
            arena_deinit(&w->pending[i].arena);
    free(w->truth);
    arena_deinit(&w->arena);
    free(w);
}

void world_pass(struct world *w, int64_t ms) {
    for (int64_t end = w->now_ms + ms; w->now_ms < end;) {
        w->now_ms += 1000;
        scene_settle(w);
    }
}

const struct json *world_read(struct world *w, struct arena *arena, const char *service,
                              const char *operation, const char *input) {
    struct err err = { 0 };
    return scene_call(w, arena, service, operation, scene_parse(w, str_of(input)), &err);
}

const struct truth *world_truth(const struct world *w, size_t *count) {
    *count = w->truth_count;
    return w->truth;
}
struct store *world_store(struct world *w) {
    return w->store;
}
const struct config *world_config(const struct world *w) {
    return w->config;
}
const struct world_options *world_options(const struct world *w) {
    return &w->options;
}
const char *world_sender(const struct world *w) {
    return w->nodes[w->node].id;
}
int64_t world_now(const struct world *w) {
    return w->now_ms;
}
int64_t world_restored(const struct world *w, int64_t *adopted_ms) {
    *adopted_ms = w->adopted_ms ? w->adopted_ms : INT64_MAX;
    return w->restored_ms;
}
int64_t world_clock_error(const struct world *w) {
    return (int64_t)w->faults.clock_skew_ms * 2 + llabs(w->faults.clock_step_ms);
}
size_t world_boundaries(const struct world *w) {
    return w->boundaries;
}
size_t world_calls(const struct world *w) {
    return w->calls;
}
size_t world_crashes(const struct world *w) {
    return w->crashes;
}
const char *world_failures(const struct world *w) {
    return check_failures(w->check);
}

bool world_schedule(const struct world *w, struct str run, int64_t *at_ms, bool *has_fired) {
    bool is_set = false;
    *has_fired = false;
    for (size_t i = 0; i < SCHEDULES_MAX && !is_set; i++) { /* one for each page about a stop */
        const struct schedule *s = &w->schedules[i];
        if (!s->name[0] || !str_is(run, s->run))
            continue;
        *at_ms = s->at_ms;
        *has_fired = *has_fired || s->has_fired;
        is_set = s->is_set;
    }
    return is_set;
}

const char *world_outcome(struct world *w) {
    struct record *records;
    size_t count;
    struct err err = { 0 };
    const struct json *run;
    enum run_outcome outcome;
    if (!w->store->ops->range(w->store, RECORD_RUN, STR_NONE, STR_NONE, true, 1, &w->arena, &records,
                              &count, &err).ok ||
        count == 0 || !json_parse(&w->arena, records[0].value, NULL, &run, &err).ok ||
        !run_outcome_of(json_get_str(run, "outcome"), &outcome))
        return "";
    return run_outcome_name(outcome);
}

uint64_t world_digest(struct world *w) {
    uint64_t digest = w->digest;
    for (int kind = 0; kind < RECORD_KIND_COUNT; kind++) {
        struct record *records;
        size_t count;
        struct err err = { 0 };
        ARENA_SCOPE(arena);
        bool is_read = w->store->ops->range(w->store, (enum record_kind)kind, STR_NONE, STR_NONE, false,
                                            100000, &arena, &records, &count, &err).ok;
        assert(is_read);
        (void)is_read;
        for (size_t i = 0; i < count; i++)
            for (size_t j = 0; j < records[i].value.len; j++)
                digest = (digest ^ (unsigned char)records[i].value.ptr[j]) * UINT64_C(1099511628211);
    }
    return digest;
}
