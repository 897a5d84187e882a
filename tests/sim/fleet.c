/* fleet.c: several hosts on one store, as daemons of a fleet or as environments of a function. Each has its turn; one may die
 * at a commit, stand still with a call on its lips, or find that another one was quicker. A function's environments are awake in
 * invocations only: an alert or the sweep starts one, it ends when nothing is left to do or by its deadline, in the middle of
 * whatever it does. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lambda/hops.h"
#include "private.h"

enum {
    RESTART_MS = 1500, FREEZE_MAX_MS = 20 * 60 * 1000,
    SWEEP_MS = 60 * 1000, INVOCATION_MS = 60 * 1000, MARGIN_MS = 5000, IDLE_MS = 30 * 1000, CALM_SETTLED_MS = 15 * 60 * 1000,
    VISIBLE_AGAIN_MS = 70 * 1000, LATE_MIN_MS = 100 * 1000, LATE_MAX_MS = 295 * 1000,
};

static bool is_function(const struct world *w) {
    return w->options.shape.is_lambda;
}

static void say(const struct world *w, const struct node *n, const char *what, int64_t ms) {
    if (w->options.is_verbose)
        fprintf(stderr, "%9.3f %s %s %lld ms\n", (double)(w->now_ms - WORLD_EPOCH) / 1000, n->id, what, (long long)ms);
}

static bool is_awake(const struct world *w, const struct node *n) {
    return n->is_up && w->now_ms >= n->frozen_until_ms && (!is_function(w) || n->is_active);
}

/* The checkers and people see the store through whoever has its turn. */
static void give_turn(struct world *w, size_t i) {
    w->node = i;
    w->host = w->nodes[i].host;
    if (w->tables)
        w->store = w->nodes[i].store;
}

/* --- life and death --- */

static void be_born(struct world *w, size_t i) {
    struct node *n = &w->nodes[i];
    n->life++;
    snprintf(n->id, sizeof n->id, "h%zu-%u", i, n->life);
    uint64_t seed = w->options.seed * 31 + i * 7 + n->life * 1009;
    n->store = w->tables ? tables_share(w, seed) : w->store;
    if (!n->store) {
        n->down_until_ms = w->now_ms + RESTART_MS * 4;
        return;
    }
    n->host = ports_new_host(w, n->store, seed);
    host_share(n->host, str_of(n->id));
    n->is_up = true;
    n->born_ms = w->now_ms;
    n->is_active = false;
    n->frozen_until_ms = 0;
}

/* Whoever received it did not end in order: it comes again, five times at most. */
static void send_wake(struct world *w, const char *run, int64_t hop, unsigned received, int64_t in_ms) {
    enum { RECEIVED_MAX = 5 };
    if (received >= RECEIVED_MAX)
        return;
    struct pending *p = ports_pend(w, P_WAKE, w->now_ms + in_ms);
    p->run = str_dup(&p->arena, str_of(run));
    p->hop = hop;
    p->received = received;
}

static void die(struct world *w, size_t i, const char *why) {
    struct node *n = &w->nodes[i];
    say(w, n, why, 0);
    w->crashes++;
    ports_tell(w, TRUTH_CRASH);
    host_free(n->host);
    n->host = NULL;
    check_crash(w->check, n->id);
    if (w->tables) {
        n->store->ops->free(n->store);
        w->store = w->observer;
    }
    for (size_t k = 0; k < WORLD_PENDING_MAX; k++) {
        struct pending *p = &w->pending[k];
        if (p->is_used && p->kind != P_POST && p->kind != P_WAKE && p->node == i)
            ports_drop(p);
    }
    if (n->is_active && n->received)
        send_wake(w, n->run, n->hop, n->received, VISIBLE_AGAIN_MS);
    n->is_up = n->is_active = false;
    n->life++;
    n->down_until_ms = w->now_ms + RESTART_MS;
    for (size_t k = 0; k < w->post_count; k++) { /* whoever heard nothing sends again */
        if (w->posts[k].is_answered || w->posts[k].is_pending)
            continue;
        w->posts[k].is_pending = true;
        ports_pend(w, P_POST, w->now_ms + RESTART_MS * 2)->post = k;
    }
}

/* Somebody must be there to look through. */
static void turn_to_living(struct world *w) {
    for (size_t i = 0; i < w->options.shape.hosts; i++)
        if (w->nodes[i].is_up) {
            give_turn(w, i);
            return;
        }
    be_born(w, 0);
    give_turn(w, 0);
    if (!w->nodes[0].is_up)
        w->store = w->observer;
}

void fleet_open(struct world *w) {
    struct store *first = w->store;
    for (size_t i = 0; i < w->options.shape.hosts; i++)
        be_born(w, i);
    if (w->tables)
        w->observer = first;
    w->next_sweep_ms = w->now_ms + SWEEP_MS;
    give_turn(w, 0);
}

void fleet_free(struct world *w) {
    for (size_t i = 0; i < w->options.shape.hosts; i++) {
        struct node *n = &w->nodes[i];
        if (!n->is_up)
            continue;
        host_free(n->host);
        if (w->tables)
            n->store->ops->free(n->store);
    }
    if (w->observer)
        w->observer->ops->free(w->observer);
}

/* --- invocations --- */

static void invoke(struct world *w, size_t i) {
    struct node *n = &w->nodes[i];
    n->is_active = true;
    n->alert[0] = n->run[0] = '\0';
    n->received = 0;
    n->hop = 0;
    n->since_ms = w->now_ms;
    n->end_ms = w->now_ms + INVOCATION_MS;
    host_set_until(n->host, n->end_ms - MARGIN_MS);
    host_look(n->host);
}

/* As src/lambda does, by the machine's clock: nothing is under way, and nothing is due that is worth waiting for. */
static bool is_quiet(const struct world *w, const struct node *n) {
    int64_t timer = host_next_timer(n->host), clock_ms = machines_wall(w, (size_t)(n - w->nodes));
    if (host_has_work(n->host) || host_in_flight(n->host) || w->now_ms == n->since_ms)
        return false;
    return timer == RECORD_NOT_DUE || timer > clock_ms + IDLE_MS || timer >= n->end_ms - MARGIN_MS ||
           clock_ms >= n->end_ms - MARGIN_MS;
}

void fleet_note_alert(struct world *w, struct str alert) {
    struct node *n = &w->nodes[w->node];
    if (is_function(w))
        snprintf(n->alert, sizeof n->alert, "%.*s", STR_ARG(alert));
}

void fleet_wake(struct world *w, const struct pending *p) {
    struct node *n = &w->nodes[w->node];
    snprintf(n->run, sizeof n->run, "%.*s", STR_ARG(p->run));
    n->hop = p->hop;
    n->received = p->received + 1;
    say(w, n, "goes on, hop", p->hop);
    check_wake(w->check, p->run, p->hop);
}

static const struct json *stored(struct world *w, struct node *n, struct arena *arena, enum record_kind kind, const char *key) {
    struct record record;
    struct err err = { 0 };
    bool is_found = false;
    const struct json *value = NULL;
    (void)w;
    if (!key[0] || !n->store->ops->get(n->store, kind, str_of(key), arena, &record, &is_found, &err).ok || !is_found ||
        !json_parse(arena, record.value, NULL, &value, &err).ok)
        return NULL;
    return value;
}

/* As src/lambda does. The queue delivers once, as a rule. */
static void follow_up(struct world *w, size_t i) {
    struct node *n = &w->nodes[i];
    ARENA_SCOPE(arena);
    int64_t delay_s;
    const struct config_lambda config = { .continue_queue = w->options.shape.hops_max ? STR("queue") : STR_NONE,
                                          .hops_max = w->options.shape.hops_max ? w->options.shape.hops_max : INT64_MAX };
    const struct json *alert = stored(w, n, &arena, RECORD_ALERT, n->alert);
    if (!n->run[0] && str_is(json_get_str(alert, "disposition"), "ran"))
        snprintf(n->run, sizeof n->run, "%.*s", STR_ARG(json_get_str(alert, "run")));
    enum hops_next next = hops_after(&config, stored(w, n, &arena, RECORD_RUN, n->run), n->hop, host_next_timer(n->host),
                                     machines_wall(w, i), &delay_s);
    if (next == HOPS_CONTINUE) {
        send_wake(w, n->run, n->hop + 1, 0, delay_s * 1000 + 50);
        if (!w->is_calm && rand_below(&w->latency, 20) == 0)
            send_wake(w, n->run, n->hop + 1, 0, delay_s * 1000 + 70);
    } else if (next == HOPS_TELL) {
        check_last_hop(w->check, str_of(n->run));
        people_post_page(w, str_fmt(&arena, "run %s went through %lld invocations and is not over", n->run, (long long)n->hop));
    }
}

static void end_invocations(struct world *w) {
    for (size_t i = 0; is_function(w) && i < w->options.shape.hosts; i++) {
        struct node *n = &w->nodes[i];
        if (!n->is_up || !n->is_active || w->now_ms < n->frozen_until_ms)
            continue;
        if (w->now_ms >= n->end_ms)
            die(w, i, "DEADLINE");
        else if (is_quiet(w, n)) {
            n->is_active = false;
            follow_up(w, i);
        }
    }
}

/* An environment that sleeps, from a random one on; SIZE_MAX: all are busy. */
static size_t find_free(struct world *w) {
    size_t count = w->options.shape.hosts, from = (size_t)rand_below(&w->latency, count);
    for (size_t k = 0; k < count; k++) {
        size_t i = (from + k) % count;
        struct node *n = &w->nodes[i];
        bool is_there = n->is_up && w->now_ms >= n->frozen_until_ms;
        if (is_there && !(is_function(w) && n->is_active))
            return i;
    }
    return SIZE_MAX;
}

bool fleet_take_turn(struct world *w) {
    size_t i = find_free(w);
    if (i == SIZE_MAX)
        return false;
    give_turn(w, i);
    if (is_function(w))
        invoke(w, i);
    return true;
}

static void sweep(struct world *w) {
    if (!is_function(w) || w->now_ms < w->next_sweep_ms)
        return;
    w->next_sweep_ms = w->now_ms + SWEEP_MS;
    (void)fleet_take_turn(w);
}

/* --- time --- */

/* In the end somebody is there. */
static void thaw(struct world *w) {
    struct node *first = &w->nodes[0];
    for (size_t i = 0; i < w->options.shape.hosts; i++) {
        struct node *n = &w->nodes[i];
        if (!n->is_up || w->now_ms >= n->frozen_until_ms)
            return;
        first = n->frozen_until_ms < first->frozen_until_ms ? n : first;
    }
    first->frozen_until_ms = w->now_ms;
}

static void revive(struct world *w) {
    for (size_t i = 0; i < w->options.shape.hosts; i++)
        if (!w->nodes[i].is_up && w->now_ms >= w->nodes[i].down_until_ms)
            be_born(w, i);
}

static bool tick_one(struct world *w, size_t i) {
    struct err err = { 0 };
    give_turn(w, i);
    struct res r = host_tick(w->host, &err);
    if (r.ok)
        return true;
    if (w->is_crashing) {
        w->is_crashing = false;
        die(w, i, "CRASH");
        return true;
    }
    if (err.class == ERR_CORRUPT && w->nodes[i].born_ms < w->restored_ms) {
        die(w, i, "REFUSES THE STORE");
        return true;
    }
    check_fail(w->check, "T3", "host %s gave up: %s", w->nodes[i].id, err.message);
    return false;
}

/* As the daemon's loop does: for something that came, or a timer. */
static bool is_ready(struct world *w, size_t i) {
    struct node *n = &w->nodes[i];
    if (!is_awake(w, n))
        return false;
    give_turn(w, i);
    machines_step(w);
    return host_has_work(n->host) || host_next_due(n->host) <= machines_wall(w, i);
}

bool fleet_tick(struct world *w) {
    revive(w);
    if (w->is_calm)
        thaw(w);
    sweep(w);
    for (size_t i = 0; i < w->options.shape.hosts; i++)
        if (is_ready(w, i) && !tick_one(w, i))
            return false;
    end_invocations(w);
    if (!w->nodes[w->node].is_up)
        turn_to_living(w);
    int64_t calm_ms = w->started_ms + 30 * 60 * 1000 + CALM_SETTLED_MS;
    if (w->is_calm && w->now_ms > calm_ms)
        check_abandoned(w->check, calm_ms);
    return true;
}

bool fleet_has_work(const struct world *w) {
    for (size_t i = 0; i < w->options.shape.hosts; i++)
        if (is_awake(w, &w->nodes[i]) && host_has_work(w->nodes[i].host))
            return true;
    return false;
}

static int64_t next_of(const struct world *w, const struct node *n) {
    if (!n->is_up)
        return n->down_until_ms;
    if (w->now_ms < n->frozen_until_ms)
        return n->frozen_until_ms;
    if (is_function(w) && !n->is_active)
        return INT64_MAX;
    int64_t due = machines_true(w, (size_t)(n - w->nodes), host_next_due(n->host));
    return is_function(w) && n->end_ms < due ? n->end_ms : due;
}

int64_t fleet_next(const struct world *w) {
    int64_t at = is_function(w) ? w->next_sweep_ms : INT64_MAX;
    for (size_t i = 0; i < w->options.shape.hosts; i++) {
        int64_t next = next_of(w, &w->nodes[i]);
        at = next < at ? next : at;
    }
    return at > w->now_ms ? at : w->now_ms + 1;
}

bool fleet_is_put_off(struct world *w, struct pending *p) {
    enum { AGAIN_MS = 2000 };
    if (p->kind == P_POST || p->kind == P_WAKE) {
        if (fleet_take_turn(w))
            return false;
        p->at_ms = w->now_ms + AGAIN_MS;
        return true;
    }
    struct node *n = &w->nodes[p->node];
    if (!n->is_up || n->life != p->life) {
        ports_drop(p);
        return true;
    }
    if (w->now_ms < n->frozen_until_ms) {
        p->at_ms = n->frozen_until_ms;
        return true;
    }
    give_turn(w, p->node);
    return false;
}

/* --- what goes wrong --- */

static bool happens(struct world *w, unsigned chance, unsigned of) {
    return !w->is_calm && chance && rand_below(&w->fate, of) < chance;
}

/* Another host has its turn between what this one has read and what it stores. */
static void race(struct world *w) {
    size_t self = w->node, count = w->options.shape.hosts, other = (self + 1 + (size_t)rand_below(&w->fate, count)) % count;
    if (other == self || !is_awake(w, &w->nodes[other]))
        return;
    w->is_racing = true;
    (void)tick_one(w, other);
    w->is_racing = false;
    give_turn(w, self);
}

bool fleet_boundary(struct world *w, bool is_committed) {
    if (w->is_racing)
        return false;
    if (!is_committed && happens(w, w->faults.node_race, 100))
        race(w);
    return happens(w, w->faults.node_crash, 1000);
}

bool fleet_freezes(struct world *w, bool is_change) {
    if (!w->options.shape.hosts)
        return false;
    struct node *n = &w->nodes[w->node];
    if (w->now_ms < n->frozen_until_ms)
        return true; /* it stands still already: this call is behind */
    bool is_late = is_change && !w->is_racing && happens(w, w->faults.node_late, 100);
    if (!is_late && (w->is_racing || !happens(w, w->faults.node_freeze, 100)))
        return false;
    int64_t ms = 1 + (int64_t)rand_below(&w->fate, rand_below(&w->fate, 2) ? 10000 : FREEZE_MAX_MS);
    if (ms > FREEZE_MAX_MS - FREEZE_MAX_MS / 8)
        ms *= 6; /* two hours: the others go on without it */
    if (is_late)
        ms = LATE_MIN_MS + (int64_t)rand_below(&w->fate, LATE_MAX_MS - LATE_MIN_MS);
    n->frozen_since_ms = w->now_ms;
    n->frozen_until_ms = w->now_ms + ms;
    say(w, n, "FREEZE", ms);
    return true;
}
