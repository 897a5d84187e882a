/* ports.c: the host's ports: a call takes effect (or not) when it is sent, its answer travels; what happens to it is
 * drawn from the seed. Everything is told to the ground truth and to the checkers. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "host/send.h"
#include "private.h"

enum { PAGE_MS = 20, RETRY_MS = 5000, CRASHES_MAX = 8 };

static void digest_text(struct world *w, struct str s) {
    for (size_t i = 0; i < s.len; i++)
        w->digest = (w->digest ^ (unsigned char)s.ptr[i]) * UINT64_C(1099511628211);
}

struct truth *ports_tell(struct world *w, enum truth_kind kind) {
    if (w->truth_count == w->truth_capacity) {
        w->truth_capacity = w->truth_capacity ? w->truth_capacity * 2 : 256;
        w->truth = mem_realloc(w->truth, w->truth_capacity * sizeof *w->truth);
    }
    struct truth *t = &w->truth[w->truth_count++];
    *t = (struct truth){ .kind = kind, .at_ms = w->now_ms };
    char text[64];
    int n = snprintf(text, sizeof text, "%d@%lld;", (int)kind, (long long)(w->now_ms - WORLD_EPOCH));
    digest_text(w, (struct str){ text, (size_t)n });
    return t;
}

struct pending *ports_pend(struct world *w, enum pending_kind kind, int64_t at_ms) {
    for (size_t i = 0; i < WORLD_PENDING_MAX; i++) {
        struct pending *p = &w->pending[i];
        if (p->is_used)
            continue;
        *p = (struct pending){ .is_used = true, .kind = kind, .at_ms = at_ms, .order = ++w->order,
                               .node = w->node, .life = w->nodes[w->node].life };
        return p;
    }
    fprintf(stderr, "seed %llu: too much is under way\n", (unsigned long long)w->options.seed);
    abort();
}

void ports_drop(struct pending *p) {
    arena_deinit(&p->arena);
    p->is_used = false;
}

/* --- calls --- */

enum fate {
    FATE_WELL, FATE_THROTTLED, FATE_RESET, FATE_LOST_BEFORE, FATE_LOST_AFTER, FATE_ERROR_AFTER, FATE_DENIED, FATE_EXPIRED,
    FATE_CLOCK,
};
static const char *const FATES[] = { "", "throttled", "reset", "lost before", "lost after", "5xx after", "denied", "expired",
                                     "clock" };

/* The engine does not know whether it had an effect. */
static bool is_in_doubt(enum fate fate) {
    return fate == FATE_RESET || fate == FATE_LOST_BEFORE || fate == FATE_LOST_AFTER || fate == FATE_ERROR_AFTER;
}

static bool chance(struct world *w, unsigned percent) {
    return !w->is_calm && percent > 0 && rand_below(&w->fate, 100) < percent;
}

static enum fate draw_fate(struct world *w) {
    const struct world_faults *f = &w->faults;
    if (machines_is_off(w, w->node))
        return FATE_CLOCK;
    if (machines_has_expired(w, w->node))
        return FATE_EXPIRED;
    if (f->denied_from_call && w->calls >= f->denied_from_call && !w->is_calm)
        return FATE_DENIED;
    if (chance(w, f->throttle))
        return FATE_THROTTLED;
    if (chance(w, f->reset_before))
        return FATE_RESET;
    if (chance(w, f->timeout_before))
        return FATE_LOST_BEFORE;
    if (chance(w, f->timeout_after))
        return FATE_LOST_AFTER;
    return chance(w, f->error_after) ? FATE_ERROR_AFTER : FATE_WELL;
}

static void answer_http(struct world *w, struct pending *p) {
    p->is_ok = world_has_live_task(w);
    if (!p->is_ok) {
        struct res ignored = err_set(&p->err, ERR_PERMANENT, "SH3010", "no answer: refused");
        (void)ignored;
        return;
    }
    struct json *reply = json_new_object(&p->arena);
    json_set_i64(&p->arena, reply, "status", world_is_healthy(w) ? 200 : 503);
    json_set_str(&p->arena, reply, "body", STR("{}"));
    p->output = reply;
}

static void fail_as(struct pending *p, enum err_class class, const char *aws_code) {
    p->is_ok = false;
    struct res ignored = err_set(&p->err, class, "SH3010", "%s (injected)", aws_code);
    (void)ignored;
    snprintf(p->err.aws_code, sizeof p->err.aws_code, "%s", aws_code);
}

static struct truth *tell_send(struct world *w, const struct effect *effect, enum fate fate) {
    struct truth *t = ports_tell(w, TRUTH_SEND);
    t->run = str_dup(&w->arena, effect->call.run);
    t->step = str_dup(&w->arena, effect->call.step);
    t->service = str_dup(&w->arena, effect->call.service);
    t->operation = str_dup(&w->arena, effect->call.operation);
    t->input = effect->call.is_mutating ? json_clone(&w->arena, effect->call.input) : NULL;
    t->call = effect->call.call;
    t->is_mutating = effect->call.is_mutating;
    t->is_doubtful = is_in_doubt(fate);
    digest_text(w, t->operation);
    if (w->options.is_verbose)
        fprintf(stderr, "%9.3f call %zu %.*s %.*s %s\n", (double)(w->now_ms - WORLD_EPOCH) / 1000, w->calls,
                STR_ARG(t->operation), STR_ARG(t->step), FATES[fate]);
    return t;
}

static void carry_out(struct world *w, const struct effect *effect, struct pending *p, enum fate fate) {
    enum err_class lost = p->is_mutating ? ERR_IN_DOUBT : ERR_TRANSIENT;
    if (fate == FATE_THROTTLED) {
        fail_as(p, ERR_THROTTLED, "ThrottlingException");
    } else if (fate == FATE_DENIED) {
        fail_as(p, ERR_DENIED, "AccessDeniedException");
    } else if (fate == FATE_EXPIRED || fate == FATE_CLOCK) {
        const char *code = fate == FATE_EXPIRED ? "ExpiredTokenException" : "RequestTimeTooSkewed";
        fail_as(p, model_classify(str_of(code), 403, !p->is_mutating), code);
    } else if (fate == FATE_RESET || fate == FATE_LOST_BEFORE) {
        fail_as(p, lost, fate == FATE_RESET ? "ConnectionReset" : "RequestTimeout");
    } else {
        const struct json *output =
            scene_call(w, &p->arena, str_z(&p->arena, effect->call.service),
                       str_z(&p->arena, effect->call.operation), effect->call.input, &p->err);
        p->is_ok = output != NULL;
        p->output = output;
        if (!output)
            p->err.class = model_classify(str_of(p->err.aws_code), p->err.http_status, !p->is_mutating);
        if (output && p->is_mutating) {
            struct truth sent = w->truth[w->truth_count - 1];
            struct truth *e = ports_tell(w, TRUTH_EFFECT);
            *e = sent;
            e->kind = TRUTH_EFFECT;
            e->who = STR("selfheal");
        }
        if (fate == FATE_LOST_AFTER || fate == FATE_ERROR_AFTER)
            fail_as(p, lost, fate == FATE_LOST_AFTER ? "RequestTimeout" : "InternalServerError");
    }
}

/* Takes effect, or not, and its answer travels. */
static void send_call(struct world *w, const struct effect *effect) {
    bool is_http = str_is(effect->call.service, "http");
    enum fate fate = is_http ? FATE_WELL : draw_fate(w);
    int64_t latency = 5 + (int64_t)rand_below(&w->latency, w->options.shape.latency_max_ms);
    bool is_lost = fate == FATE_LOST_BEFORE || fate == FATE_LOST_AFTER;
    struct pending *p = ports_pend(w, P_REPLY, w->now_ms + (is_lost ? effect->call.timeout_ms : latency));
    p->run = str_dup(&p->arena, effect->call.run);
    p->call = effect->call.call;
    p->is_mutating = effect->call.is_mutating;
    tell_send(w, effect, fate);
    size_t before = w->truth_count;
    if (is_http)
        answer_http(w, p);
    else
        carry_out(w, effect, p, fate);
    check_sent(w->check, effect, p->is_ok ? p->output : NULL, w->truth_count > before, is_in_doubt(fate));
    scene_settle(w);
}

static void port_call(void *ctx, const struct effect *effect) {
    struct world *w = ctx;
    w->calls++;
    people_before_call(w);
    machines_before_call(w);
    check_send(w->check, effect);
    if (!fleet_freezes(w, effect->call.is_mutating)) {
        send_call(w, effect);
        return;
    }
    struct pending *p = ports_pend(w, P_SEND, w->nodes[w->node].frozen_until_ms);
    w->nodes[w->node].has_late_change = effect->call.is_mutating;
    p->signed_ms = machines_wall(w, w->node);
    p->effect = ARENA_NEW(&p->arena, struct effect);
    *p->effect = *effect;
    p->effect->call.run = str_dup(&p->arena, effect->call.run);
    p->effect->call.step = str_dup(&p->arena, effect->call.step);
    p->effect->call.service = str_dup(&p->arena, effect->call.service);
    p->effect->call.operation = str_dup(&p->arena, effect->call.operation);
    p->effect->call.input = json_clone(&p->arena, effect->call.input);
    check_late(w->check, effect, p->at_ms, p->signed_ms);
}

void ports_send_late(struct world *w, struct pending *p) {
    enum { SIGNATURE_MS = 5 * 60 * 1000 };
    const struct effect *effect = p->effect;
    if (llabs(w->now_ms - p->signed_ms) <= SIGNATURE_MS) {
        check_arrive(w->check, effect);
        send_call(w, effect);
        return;
    }
    struct pending *refused = ports_pend(w, P_REPLY, w->now_ms + 20);
    refused->run = str_dup(&refused->arena, effect->call.run);
    refused->call = effect->call.call;
    refused->is_mutating = effect->call.is_mutating;
    fail_as(refused, ERR_DENIED, "InvalidSignatureException");
}

/* --- pages, answers, boundaries --- */

static bool is_pager_down(struct world *w) {
    const struct world_faults *f = &w->faults;
    int64_t at = w->now_ms - w->started_ms;
    bool is_down = f->pager_down_for_ms && at >= f->pager_down_ms &&
                   at < f->pager_down_ms + f->pager_down_for_ms;
    return is_down || chance(w, f->page_down);
}

/* The switch outside the engine: made and deleted by calls that can be lost on the way, too. */
static void schedule_send(struct world *w, const struct effect *effect, struct pending *p) {
    struct arena *arena = &p->arena;
    struct send_call call;
    bool is_call = send_as_call(arena, w->config, effect, &call);
    assert(is_call);
    (void)is_call;
    struct str name = json_get_str(call.input, "Name");
    struct schedule *found = NULL, *unused = NULL;
    for (size_t i = 0; i < SCHEDULES_MAX; i++) {
        struct schedule *s = &w->schedules[i];
        if (s->name[0] && str_is(name, s->name))
            found = s;
        else if (!s->name[0] && !unused)
            unused = s;
    }
    bool is_create = str_is(call.operation, "CreateSchedule"), is_known = found && found->is_set;
    bool is_heard = !is_pager_down(w) && !chance(w, w->faults.reset_before);
    bool is_lost = chance(w, w->faults.timeout_after);
    const char *code = is_create == is_known ? (is_create ? "ConflictException" : "ResourceNotFoundException") : "";
    if (is_heard && is_create && !is_known) {
        found = found ? found : unused;
        assert(found && name.len < sizeof found->name);
        memcpy(found->name, name.ptr, name.len);
        snprintf(found->run, sizeof found->run, "%.*s", STR_ARG(json_get_str(effect->send.body, "run")));
        found->is_set = true;
        found->at_ms = json_get_i64(effect->send.body, "at", 0);
    } else if (is_heard && !is_create && is_known) {
        found->is_set = false;
    }
    p->is_ok = is_heard && !is_lost && (!*code || (call.done_code && strcmp(code, call.done_code) == 0));
    if (!p->is_ok)
        fail_as(p, ERR_TRANSIENT, "scheduler");
    if (w->options.is_verbose)
        fprintf(stderr, "%9.3f %.*s %.*s %s\n", (double)(w->now_ms - WORLD_EPOCH) / 1000, STR_ARG(call.operation),
                STR_ARG(name), p->is_ok ? "ok" : "failed");
}

void ports_schedules(struct world *w) {
    for (size_t i = 0; i < SCHEDULES_MAX; i++) {
        struct schedule *s = &w->schedules[i];
        if (!s->is_set || w->now_ms < s->at_ms)
            continue;
        s->is_set = false;
        s->has_fired = true;
    }
}

static void port_send(void *ctx, const struct effect *effect) {
    struct world *w = ctx;
    if (str_is(effect->send.channel, CONFIG_DEAD_MAN_CHANNEL)) {
        struct pending *p = ports_pend(w, P_PAGE, w->now_ms + PAGE_MS);
        p->page = str_dup(&p->arena, effect->send.page);
        p->channel = str_dup(&p->arena, effect->send.channel);
        schedule_send(w, effect, p);
        return;
    }
    struct pending *p = ports_pend(w, P_PAGE, w->now_ms + PAGE_MS);
    p->page = str_dup(&p->arena, effect->send.page);
    p->channel = str_dup(&p->arena, effect->send.channel);
    p->is_ok = !is_pager_down(w);
    if (!p->is_ok)
        fail_as(p, ERR_TRANSIENT, "pager down");
    struct truth *t = ports_tell(w, TRUTH_PAGE);
    t->at_ms = w->now_ms + PAGE_MS;
    t->status = p->is_ok ? 202 : 503;
    t->text = str_dup(&w->arena, json_get_str(effect->send.body, "text"));
    t->run = str_dup(&w->arena, json_get_str(effect->send.body, "run"));
    t->summary = str_dup(&w->arena, json_get_str(effect->send.body, "summary"));
    t->who = str_dup(&w->arena, json_get_str(effect->send.body, "severity"));
    if (w->options.is_verbose)
        fprintf(stderr, "%9.3f page %s %.*s\n", (double)(w->now_ms - WORLD_EPOCH) / 1000,
                p->is_ok ? "ok" : "down", STR_ARG(t->summary));
}

static void port_answer(void *ctx, int64_t handle, int status, const struct json *body) {
    struct world *w = ctx;
    if (w->is_crashing)
        return; /* the connection is gone */
    assert(handle > 0 && (size_t)handle <= w->post_count);
    struct post *post = &w->posts[handle - 1];
    struct truth *t = ports_tell(w, TRUTH_ANSWER);
    t->status = status;
    t->call = handle;
    t->text = str_dup(&w->arena, json_get_str(body, "alert"));
    if (w->options.is_verbose && !post->is_alert)
        fprintf(stderr, "%9.3f answer %d %.*s\n", (double)(w->now_ms - WORLD_EPOCH) / 1000, status,
                STR_ARG(json_get_str(body, "detail")));
    if (post->is_alert)
        check_answer(w->check, status, t->text);
    if (post->is_alert && status == 202)
        fleet_note_alert(w, t->text);
    if (status == 503) { /* whoever sent it tries again */
        ports_pend(w, P_POST, w->now_ms + RETRY_MS)->post = (size_t)handle - 1;
        post->is_pending = true;
    } else {
        post->is_answered = true;
    }
}

static bool port_boundary(void *ctx, bool is_committed) {
    struct world *w = ctx;
    w->boundaries++;
    machines_step(w);
    if (is_committed)
        check_commit(w->check);
    if (w->options.shape.hosts) {
        w->is_crashing = fleet_boundary(w, is_committed);
        return w->is_crashing;
    }
    const struct world_faults *f = &w->faults;
    size_t n = w->boundaries, first = f->crash_at_boundary;
    bool is_now = first && n == first;
    if (first && f->crash_every && w->crashes < CRASHES_MAX && n > first &&
        (n - first) % f->crash_every == 0)
        is_now = true;
    if (first && f->crash_again && n == first + f->crash_again)
        is_now = true;
    w->is_crashing = is_now;
    return is_now;
}

static int64_t port_now(void *ctx) {
    const struct world *w = ctx;
    return machines_wall(w, w->node);
}

static int64_t port_mono(void *ctx) {
    const struct world *w = ctx;
    return machines_mono(w, w->node);
}

struct host *ports_new_host(struct world *w, struct store *store, uint64_t seed) {
    struct host_ports ports = { .ctx = w,
                                .now_ms = port_now,
                                .mono_ms = port_mono,
                                .call = port_call,
                                .send = port_send,
                                .answer = port_answer,
                                .boundary = port_boundary };
    return host_new(w->config, store, &ports, seed);
}

void ports_open_host(struct world *w) {
    w->host = ports_new_host(w, w->store, w->options.seed * 31 + w->crashes);
    struct err err = { 0 };
    bool is_recovered = host_recover(w->host, &err).ok;
    assert(is_recovered);
    (void)is_recovered;
}
