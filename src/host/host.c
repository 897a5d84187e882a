#include "host/host.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/plant.h"
#include "engine/run.h"
#include "host/alarm.h"
#include "host/prune.h"
#include "host/watch.h"

enum {
    QUEUE_MAX = 8192,      /* inputs that wait; more are refused at the door */
    BATCH_MAX = 512,       /* inputs of one tick: one flush for all */
    DUE_MAX = 64,          /* timers of one tick */
    PASSES_MAX = 128,      /* loads until an input knows all its records */
    ATTEMPTS_MAX = 4,      /* conflicts of one input */
    BACK_OFF_MS = 250,     /* after a commit that the store refused */
    POLL_MS = 5000,        /* a shared store is looked at: others write timers too */
    STOP_SEEN_MS = 500,    /* what was decided longer ago looks for `stop` again before it leaves */
    LATE_MS = 10000,       /* a change that was decided so long ago is not sent on a shared store */
};

#define CRASH_CODE "SH9004" /* of ports.boundary */

struct host {
    const struct config *config;
    struct store *store;
    struct host_ports ports;
    struct rand rand;
    struct host_input *first, *last;
    size_t queued;
    int64_t next_due_ms, held_until_ms, until_ms, watched_until_ms;
    char id[64];           /* empty: the only host of this store */
    struct watch watch;
    struct alarm alarm;
    int64_t next_timer_ms;
    size_t in_flight;
    struct arena arena;    /* of the tick */
    struct host_stats stats;
    struct prune prune;
};

/* One input on its way through a tick. */
struct job {
    struct host_input *input;
    struct engine_output out;
    enum unit_result result;
    bool is_applied;
    int attempts;
};

struct host *host_new(const struct config *config, struct store *store,
                      const struct host_ports *ports, uint64_t seed) {
    struct host *host = mem_alloc(sizeof *host);
    *host = (struct host){ .config = config, .store = store, .ports = *ports };
    rand_init(&host->rand, seed);
    host->next_due_ms = 0; /* unknown: look */
    return host;
}

static void input_free(struct host_input *input) {
    struct arena arena = input->arena;
    arena_deinit(&arena);
    free(input);
}

void host_free(struct host *host) {
    while (host->first) {
        struct host_input *next = host->first->next;
        input_free(host->first);
        host->first = next;
    }
    arena_deinit(&host->arena);
    free(host);
}

void host_set_config(struct host *host, const struct config *config) {
    host->config = config;
}

void host_share(struct host *host, struct str id) {
    assert(id.len && id.len < sizeof host->id);
    memcpy(host->id, id.ptr, id.len);
    host->id[id.len] = '\0';
}

void host_set_until(struct host *host, int64_t until_ms) {
    host->until_ms = until_ms;
}

void host_look(struct host *host) {
    host->next_due_ms = 0;
}

size_t host_in_flight(const struct host *host) {
    return host->in_flight;
}

static int64_t steady_ms(const struct host *host) {
    return host->ports.mono_ms ? host->ports.mono_ms(host->ports.ctx) : host->ports.now_ms(host->ports.ctx);
}

static bool is_shared(const struct host *host) {
    return host->id[0] != '\0';
}

struct host_input *host_input_new(struct host *host, enum input_kind kind) {
    if (host->queued >= QUEUE_MAX)
        return NULL;
    struct host_input *input = mem_alloc(sizeof *input);
    input->input.kind = kind;
    rand_fill(&host->rand, input->input.seed, sizeof input->input.seed);
    return input;
}

void host_drop(struct host *host, struct host_input *input) {
    (void)host;
    input_free(input);
}

void host_submit(struct host *host, struct host_input *input) {
    bool is_answer = input->input.kind == INPUT_REPLY || input->input.kind == INPUT_PAGE;
    if (is_answer && host->in_flight > 0)
        host->in_flight--;
    input->next = NULL;
    if (host->last)
        host->last->next = input;
    else
        host->first = input;
    host->last = input;
    host->queued++;
}

static struct host_input *take(struct host *host) {
    struct host_input *input = host->first;
    if (!input)
        return NULL;
    host->first = input->next;
    if (!host->first)
        host->last = NULL;
    host->queued--;
    input->next = NULL;
    return input;
}

struct str host_new_id(struct host *host, struct arena *arena) {
    unsigned char seed[16];
    rand_fill(&host->rand, seed, sizeof seed);
    return record_id(arena, host->ports.now_ms(host->ports.ctx), seed);
}

struct res host_recover(struct host *host, struct err *err) {
    if (is_shared(host))
        return RES_OK;
    ARENA_SCOPE(arena);
    struct record *records;
    size_t count;
    /* Every live run has a timer: so the index of timers names them all. So has every page that nobody accepted: who
     * sent it before is gone, and its answer with it; a run may wait for it. */
    TRY(host->store->ops->due(host->store, RECORD_NOT_DUE - 1, QUEUE_MAX / 2, &arena, &records,
                              &count, err));
    for (size_t i = 0; i < count; i++) {
        bool is_page = records[i].kind == RECORD_OUTBOX;
        if (records[i].kind != RECORD_RUN && !is_page)
            continue;
        struct host_input *input = host_input_new(host, is_page ? INPUT_DUE : INPUT_RECOVER);
        assert(input);
        struct str key = str_dup(&input->arena, records[i].key);
        if (is_page) {
            input->input.due.kind = RECORD_OUTBOX;
            input->input.due.key = key;
        } else {
            input->input.recover_run = key;
        }
        host_submit(host, input);
    }
    return RES_OK;
}

/* Did another host begin something that it may still hear of, or that may still arrive? */
static bool is_taken(struct host *host, const struct record *record, int64_t now_ms) {
    if (!is_shared(host) || record->kind != RECORD_RUN)
        return false;
    struct err ignored;
    const struct json *run = NULL;
    if (!record_parse(&host->arena, record->value, &run, &ignored).ok)
        return false; /* the engine sets it aside */
    int64_t quiet = run_takeover_ms(run, str_of(host->id), &host->config->limits);
    if (quiet == 0)
        return false;
    int64_t mono_ms = steady_ms(host);
#if SELFHEAL_PLANT == PLANT_CLOCK_BELIEVED
    mono_ms = now_ms;
#endif
    int64_t left = quiet - watch_age_ms(&host->watch, record->key, record->version, mono_ms);
    if (left > 0 && now_ms + left < host->watched_until_ms)
        host->watched_until_ms = now_ms + left;
    return left > 0;
}

static MUST_CHECK struct res add_due(struct host *host, int64_t now_ms, struct job *jobs,
                                     size_t *count, struct err *err) {
    if (host->next_due_ms > now_ms)
        return RES_OK;
    struct record *records;
    size_t n;
    TRY(host->store->ops->due(host->store, now_ms, DUE_MAX, &host->arena, &records, &n, err));
    for (size_t i = 0; i < n; i++) {
        if (is_taken(host, &records[i], now_ms))
            continue;
        struct host_input *input = mem_alloc(sizeof *input);
        input->input.kind = INPUT_DUE;
        rand_fill(&host->rand, input->input.seed, sizeof input->input.seed);
        input->input.due.kind = records[i].kind;
        input->input.due.key = str_dup(&input->arena, records[i].key);
        jobs[(*count)++] = (struct job){ .input = input };
    }
    return RES_OK;
}

static MUST_CHECK struct res apply_one(struct host *host, struct view *view, struct job *job,
                                       int64_t now_ms, struct err *err) {
    job->input->input.host = str_of(host->id);
    job->input->input.until_ms = host->until_ms;
    job->input->input.mono_ms = steady_ms(host);
    bool is_alert = job->input->input.kind == INPUT_ALERT && job->input->input.alert.alert;
    for (int pass = 0; pass < PASSES_MAX * 2; pass++) {
        if (pass == PASSES_MAX) {
            if (!is_alert)
                break;
            /* The sender would send it again, and again end the process: it is kept for a person instead. */
            job->input->input.alert.alert = NULL;
            job->input->input.alert.reason = STR("selfheal could not judge it: it asks for ever more records");
            job->input->input.alert.code = STR("SH9003");
        }
        if (engine_apply(host->config, view, &job->input->input, now_ms, &host->arena, &job->out) ==
            ENGINE_DONE) {
            job->is_applied = true;
            return RES_OK;
        }
        TRY(view_load(view, host->store, err));
    }
    return err_set(err, ERR_BUG, "SH9003", "an input asks for ever more records");
}

/* A change that was decided long ago (a commit that took long, a process that was frozen) is not sent: what it rests on is
 * too old, or another host may have taken over by now. Its timer finds it in doubt. */
static bool is_too_late(struct host *host, const struct effect *effect, const struct job *job, int64_t decided_ms) {
    if (effect->kind != EFFECT_CALL || !effect->call.is_mutating)
        return false;
    int64_t now_ms = host->ports.now_ms(host->ports.ctx), age = now_ms - decided_ms;
    int64_t mono_ms = steady_ms(host), mono_age = mono_ms - job->input->input.mono_ms;
    bool is_stale = effect->call.begin_by_ms &&
                    (now_ms > effect->call.begin_by_ms || mono_ms > effect->call.begin_by_mono_ms);
    bool is_in_time = age >= 0 && age <= LATE_MS && mono_age <= LATE_MS;
    if (!is_stale && (!is_shared(host) || is_in_time))
        return false;
    LOG(&host->ports.log, LOG_WARN, "not_sent", LOG_STR("run", effect->call.run),
        LOG_STR("operation", effect->call.operation), LOG_INT("late_ms", age));
    return true;
}

/* The commit took long, and others write this store too: has a person said `stop` meanwhile? When in doubt, yes. */
static bool is_stopped_meanwhile(struct host *host, const struct effect *effect, const struct job *job, int64_t decided_ms) {
    if (effect->kind != EFFECT_CALL || !effect->call.is_mutating || !is_shared(host))
        return false;
    int64_t now_ms = host->ports.now_ms(host->ports.ctx);
    if (now_ms - decided_ms <= STOP_SEEN_MS && steady_ms(host) - job->input->input.mono_ms <= STOP_SEEN_MS)
        return false;
    struct record record;
    struct err err = { 0 };
    const struct json *control = NULL;
    bool is_found = false;
    if (!host->store->ops->get(host->store, RECORD_CONTROL, STR("control"), &host->arena, &record, &is_found, &err).ok ||
        (is_found && !record_parse(&host->arena, record.value, &control, &err).ok))
        is_found = true; /* it cannot be seen */
    else if (is_found) {
        const struct json *stop = json_get_c(control, "stop");
        is_found = stop && now_ms < json_get_i64(stop, "until", INT64_MAX);
    }
    if (is_found)
        LOG(&host->ports.log, LOG_WARN, "not_sent", LOG_STR("run", effect->call.run),
            LOG_STR("operation", effect->call.operation), LOG_STR("why", STR("stop was said meanwhile, or cannot be read")));
    return is_found;
}

static void release(struct host *host, const struct job *job, int64_t decided_ms) {
    for (size_t i = 0; i < job->out.effect_count; i++) {
        const struct effect *effect = &job->out.effects[i];
        if (is_stopped_meanwhile(host, effect, job, decided_ms) || is_too_late(host, effect, job, decided_ms))
            continue;
        host->in_flight += effect->kind != EFFECT_ANSWER;
        switch (effect->kind) {
        case EFFECT_ANSWER:
            host->ports.answer(host->ports.ctx, effect->answer.handle, effect->answer.status,
                               effect->answer.body);
            break;
        case EFFECT_CALL:
            host->stats.calls++;
            host->ports.call(host->ports.ctx, effect);
            break;
        case EFFECT_SEND:
            host->stats.pages++;
            host->ports.send(host->ports.ctx, effect);
            break;
        }
    }
}

/* One log line per thing that happened to a run, after it is durable. */
static void log_events(struct host *host, const struct engine_output *out) {
    for (size_t i = 0; i < out->event_count; i++) {
        const struct json *entries = json_get_c(out->events[i], "entries");
        struct str run = json_get_str(out->events[i], "run");
        for (size_t j = 0; j < json_count(entries); j++) {
            const struct json *e = json_at(entries, j);
            struct str type = json_get_str(e, "type");
            if (str_is(type, "run_created"))
                host->stats.runs_started++;
            enum run_outcome outcome;
            if (str_is(type, "run_finished") && run_outcome_of(json_get_str(e, "outcome"), &outcome))
                host->stats.runs_finished[outcome]++;
            if (str_is(type, "run_finished") && str_is(json_get_str(e, "outcome"), "healed"))
                host->stats.healed_ms += json_get_i64(e, "duration", 0);
            LOG(&host->ports.log, LOG_INFO, "run", LOG_STR("run", run), LOG_STR("type", type),
                LOG_STR("step", json_get_str(e, "step")), LOG_STR("state", json_get_str(e, "state")),
                LOG_STR("operation", json_get_str(e, "operation")),
                LOG_STR("request_id", json_get_str(e, "request_id")),
                LOG_STR("outcome", json_get_str(e, "outcome")),
                LOG_STR("reason", json_get_str(e, "reason")),
                LOG_STR("error", json_get_str(e, "error")));
        }
    }
}

static void count_alert(struct host *host, const struct engine_output *out) {
    static const char *const DISPOSITIONS[] = { "ran", "suppressed", "no_match", "recovered",
                                                "duplicate", "quarantined" };
    for (size_t d = 0; out->disposition && d < sizeof DISPOSITIONS / sizeof DISPOSITIONS[0]; d++)
        host->stats.alerts[d] += strcmp(out->disposition, DISPOSITIONS[d]) == 0;
}

static void answer_refused(struct host *host, const struct job *job, const struct err *why) {
    if (job->input->input.handle == 0)
        return;
    struct json *body = json_new_object(&host->arena);
    json_set_str(&host->arena, body, "type", STR("about:blank"));
    json_set_i64(&host->arena, body, "status", 503);
    json_set_str(&host->arena, body, "title", STR("not recorded"));
    json_set_str(&host->arena, body, "detail", str_of(why->message));
    json_set_str(&host->arena, body, "hint", str_of(why->hint));
    host->ports.answer(host->ports.ctx, job->input->input.handle, 503, body);
}

/* Not through the outbox: see alarm.h. why NULL: it is over. */
static void tell_of_store(struct host *host, const struct err *why, int64_t now_ms) {
    unsigned char seed[16];
    struct effect *pages;
    rand_fill(&host->rand, seed, sizeof seed);
    size_t count = alarm_pages(&host->arena, host->config, &host->alarm, why, now_ms, seed, &pages);
    host->in_flight += count;
    host->stats.pages += (int64_t)count;
    for (size_t i = 0; i < count; i++)
        host->ports.send(host->ports.ctx, &pages[i]);
}

static void note_working(struct host *host, bool has_written, int64_t now_ms) {
    if (!alarm_ends(&host->alarm, has_written))
        return;
    if (host->alarm.told_ms)
        tell_of_store(host, NULL, now_ms);
    alarm_clear(&host->alarm);
}

/* The store took nothing: whoever waits hears 503 and sends again; answers of the world are kept. */
static void put_back(struct host *host, struct job *jobs, size_t count, const struct err *why) {
    host->stats.commit_failures++;
    host->held_until_ms = host->ports.now_ms(host->ports.ctx) + BACK_OFF_MS;
    LOG(&host->ports.log, LOG_ERROR, "commit_refused", LOG_STR("error", str_of(why->message)));
    for (size_t i = count; i-- > 0;) {
        enum input_kind kind = jobs[i].input->input.kind;
        bool is_kept = kind == INPUT_REPLY || kind == INPUT_PAGE || kind == INPUT_RECOVER;
        if (!is_kept) {
            answer_refused(host, &jobs[i], why);
            input_free(jobs[i].input);
            continue;
        }
        jobs[i].input->next = host->first;
        host->first = jobs[i].input;
        if (!host->last)
            host->last = jobs[i].input;
        host->queued++;
    }
}

static int64_t monotonic_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static MUST_CHECK struct res apply_and_commit(struct host *host, struct job *jobs, size_t count,
                                              int64_t now_ms, enum unit_result *results,
                                              struct err *err) {
    struct view *view = view_new(&host->arena);
    struct unit *units = ARENA_ARRAY(&host->arena, struct unit, count);
    size_t writes = 0;
    for (size_t i = 0; i < count; i++) {
        TRY(apply_one(host, view, &jobs[i], now_ms, err));
        units[i] = jobs[i].out.unit;
        writes += units[i].count;
    }
#if SELFHEAL_PLANT == PLANT_ANSWER_BEFORE_COMMIT
    for (size_t i = 0; i < count; i++)
        for (size_t e = 0; e < jobs[i].out.effect_count; e++)
            if (jobs[i].out.effects[e].kind == EFFECT_ANSWER)
                host->ports.answer(host->ports.ctx, jobs[i].out.effects[e].answer.handle,
                                   jobs[i].out.effects[e].answer.status,
                                   jobs[i].out.effects[e].answer.body);
#endif
    if (host->ports.boundary && host->ports.boundary(host->ports.ctx, false))
        return err_set(err, ERR_BUG, CRASH_CODE, "crash before a commit");
    if (writes) {
        int64_t started = monotonic_us();
        if (!host->store->ops->commit(host->store, units, count, results, err).ok) {
            host->alarm.is_write = true;
            return RES_ERR;
        }
        host->stats.last_commit_us = monotonic_us() - started;
        note_working(host, true, now_ms);
    }
    return RES_OK;
}

/* Applies and commits the jobs; those in conflict are left (result UNIT_CONFLICT). */
static MUST_CHECK struct res round_trip(struct host *host, struct job *jobs, size_t count,
                                        int64_t now_ms, struct err *err) {
    enum unit_result *results = ARENA_ARRAY(&host->arena, enum unit_result, count);
    const struct store_ops *ops = host->store->ops;
    if (ops->hold)
        ops->hold(host->store);
    struct res r = apply_and_commit(host, jobs, count, now_ms, results, err);
    if (ops->release)
        ops->release(host->store);
    TRY(r);
    if (host->ports.boundary && host->ports.boundary(host->ports.ctx, true))
        return err_set(err, ERR_BUG, CRASH_CODE, "crash after a commit");
    host->stats.units += (int64_t)count;
    for (size_t i = 0; i < count; i++) {
        jobs[i].result = results[i];
        if (results[i] == UNIT_CONFLICT) {
#if SELFHEAL_PLANT == PLANT_CONFLICT_RELEASED
            release(host, &jobs[i], now_ms);
#endif
            host->stats.conflicts++;
            continue;
        }
        log_events(host, &jobs[i].out);
        count_alert(host, &jobs[i].out);
        release(host, &jobs[i], now_ms);
    }
    return RES_OK;
}

static size_t keep_conflicts(struct job *jobs, size_t count) {
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        if (jobs[i].result == UNIT_CONFLICT)
            jobs[kept++] = jobs[i];
        else
            input_free(jobs[i].input);
    }
    return kept;
}

/* The store did not do what was asked: RES_ERR when it cannot be trusted any more, else a pause. */
static MUST_CHECK struct res refused(struct host *host, struct job *jobs, size_t count,
                                     const struct err *err) {
    int64_t lost = 0, now_ms = host->ports.now_ms(host->ports.ctx);
    for (size_t i = 0; i < count; i++)
        lost += jobs[i].input->input.kind == INPUT_ALERT || jobs[i].input->input.kind == INPUT_COMMAND;
    bool is_crash = host->ports.boundary && str_is(str_of(err->code), CRASH_CODE); /* a dead process tells nobody */
    if (!is_crash && alarm_refused(&host->alarm, host->config, err, lost, now_ms))
        tell_of_store(host, err, now_ms);
    put_back(host, jobs, count, err);
    host->next_due_ms = 0;
    return err->class == ERR_CORRUPT || err->class == ERR_BUG ? RES_ERR : RES_OK;
}

/* The next timer that is there for this host. What others hold is due all the time: of that, the end of the time that it is
 * left to them. */
static MUST_CHECK struct res find_timer(struct host *host, int64_t now_ms, struct err *err) {
    TRY(host->store->ops->next_due(host->store, &host->next_timer_ms, err));
    if (!is_shared(host) || host->next_timer_ms > now_ms)
        return RES_OK;
    struct record *records;
    size_t count, i = 0;
    TRY(host->store->ops->due(host->store, RECORD_NOT_DUE - 1, DUE_MAX, &host->arena, &records, &count, err));
    host->watched_until_ms = RECORD_NOT_DUE;
    while (i < count && is_taken(host, &records[i], now_ms))
        i++;
    host->next_timer_ms = i < count && records[i].due_ms < host->watched_until_ms ? records[i].due_ms : host->watched_until_ms;
    return RES_OK;
}

struct res host_tick(struct host *host, struct err *err) {
    int64_t now_ms = host->ports.now_ms(host->ports.ctx);
    bool is_held = now_ms < host->held_until_ms && host->held_until_ms - now_ms <= BACK_OFF_MS;
    if (is_held) /* not longer than that, whatever the wall clock does */
        return RES_OK;
    host->held_until_ms = 0;
    int64_t left_ms = host->next_due_ms - now_ms; /* what is known of the timers stays known, but for a clock that was set back */
    if (!host->first && left_ms > 0 && (!is_shared(host) || left_ms <= POLL_MS))
        return RES_OK;
    arena_reset(&host->arena);
    host->stats.ticks++;
    size_t room = host->queued < BATCH_MAX ? host->queued : BATCH_MAX;
    room += host->next_due_ms <= now_ms ? DUE_MAX : 0; /* see add_due */
    struct job *jobs = ARENA_ARRAY(&host->arena, struct job, room + 1);
    size_t count = 0;
    while (count < BATCH_MAX && host->first)
        jobs[count++] = (struct job){ .input = take(host) };
    host->stats.inputs += (int64_t)count;
    if (!add_due(host, now_ms, jobs, &count, err).ok)
        return refused(host, jobs, count, err);
    for (int attempt = 0; count > 0 && attempt < ATTEMPTS_MAX; attempt++) {
        if (!round_trip(host, jobs, count, now_ms, err).ok)
            return refused(host, jobs, count, err);
        count = keep_conflicts(jobs, count);
    }
    for (size_t i = 0; i < count; i++) {
        struct err busy = { 0 };
        struct res ignored = err_set(&busy, ERR_TRANSIENT, "SH2304", "the store was changed by others "
                                                                     "each time; try again");
        (void)ignored;
        answer_refused(host, &jobs[i], &busy);
        input_free(jobs[i].input);
    }
    if (!find_timer(host, now_ms, err).ok)
        return refused(host, NULL, 0, err);
    note_working(host, false, now_ms);
    bool is_far = is_shared(host) && host->next_timer_ms > now_ms + POLL_MS; /* others make timers too */
    host->next_due_ms = is_far ? now_ms + POLL_MS : host->next_timer_ms;
    return RES_OK;
}

void host_tell(struct host *host, const char *who, bool is_notice, struct str summary, struct str text) {
    struct host_input *in = host_input_new(host, INPUT_COMMAND);
    if (!in)
        return; /* too much is waiting already; the log has it */
    struct json *c = json_new_object(&in->arena);
    json_set_str(&in->arena, c, "command", STR("page"));
    json_set_str(&in->arena, c, "who", str_of(who));
    json_set_bool(&in->arena, c, "notice", is_notice);
    json_set_str(&in->arena, c, "summary", str_dup(&in->arena, summary));
    json_set_str(&in->arena, c, "text", str_dup(&in->arena, text));
    in->input.command = c;
    host_submit(host, in);
}

struct res host_prune(struct host *host, bool *has_more, struct err *err) {
    return prune_store(host->store, &host->config->limits, host->ports.now_ms(host->ports.ctx),
                       &host->prune, has_more, err);
}

bool host_has_work(const struct host *host) {
    return host->first != NULL && host->held_until_ms == 0;
}

int64_t host_next_due(const struct host *host) {
    if (host->held_until_ms)
        return host->held_until_ms;
    return host->next_due_ms;
}

int64_t host_next_timer(const struct host *host) {
    return host->next_timer_ms;
}

const struct host_stats *host_stats(const struct host *host) {
    return &host->stats;
}
