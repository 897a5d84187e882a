#include "check.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "aws/model.h"
#include "check_private.h"
#include "codec/digest.h"
#include "codec/time.h"

enum { HOUR_MS = 3600 * 1000, KILL_MS = 1000, RETENTION_EVERY = 23 };

struct check *check_new(struct world *w) {
    struct check *c = mem_alloc(sizeof *c);
    c->world = w;
    c->scaling = check_scaling(c, &c->arena);
    return c;
}

void check_free(struct check *c) {
    arena_deinit(&c->arena);
    free(c);
}

const char *check_failures(const struct check *c) {
    return c->failures ? c->text : NULL;
}

void check_fail(struct check *c, const char *invariant, const char *format, ...) {
    char message[1024];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    size_t used = strlen(c->text);
    if (c->failures++ < 4)
        snprintf(c->text + used, sizeof c->text - used, "  %s at %.3f s: %s\n", invariant,
                 (double)(world_now(c->world) % HOUR_MS) / 1000, message);
}

/* --- small parts --- */

struct seen_run *check_run(struct check *c, struct str id) {
    for (size_t i = 0; i < c->run_count; i++)
        if (str_eq(c->runs[i].id, id))
            return &c->runs[i];
    assert(c->run_count < CHECK_RUNS_MAX);
    struct seen_run *r = &c->runs[c->run_count++];
    *r = (struct seen_run){ .id = str_dup(&c->arena, id), .observed_ms = TIME_NONE };
    world_truth(c->world, &r->began_at);
    return r;
}

const struct json *check_record(struct check *c, struct arena *arena, enum record_kind kind,
                                struct str key) {
    struct store *store = world_store(c->world);
    struct record record;
    struct err err = { 0 };
    bool is_found = false;
    const struct json *value = NULL;
    bool is_read = store->ops->get(store, kind, key, arena, &record, &is_found, &err).ok;
    assert(is_read);
    (void)is_read;
    if (is_found && !json_parse(arena, record.value, NULL, &value, &err).ok)
        check_fail(c, "T1", "record %s %.*s is no JSON: %s", record_kind_name(kind), STR_ARG(key),
                   err.message);
    return value;
}

const struct json *check_scaling(struct check *c, struct arena *arena) {
    const struct json *out =
        world_read(c->world, arena, "application-autoscaling", "DescribeScalableTargets",
                   "{\"ServiceNamespace\":\"ecs\",\"ResourceIds\":[\"service/demo/cash\"]}");
    const struct json *target = json_at(json_get_c(out, "ScalableTargets"), 0);
    struct json *shown = json_new_object(arena);
    json_set_c(arena, shown, "min", json_get_c(target, "MinCapacity"));
    json_set_c(arena, shown, "max", json_get_c(target, "MaxCapacity"));
    const struct json *suspended = json_get_c(target, "SuspendedState");
    static const char *const KINDS[] = { "DynamicScalingInSuspended", "DynamicScalingOutSuspended",
                                         "ScheduledScalingSuspended" };
    for (size_t i = 0; i < 3; i++)
        json_set_bool(arena, shown, KINDS[i], json_true(json_get_c(suspended, KINDS[i])));
    return shown;
}

bool check_was_told(struct check *c, struct str run, const char *const *texts, int64_t since_ms) {
    size_t count;
    const struct truth *truth = world_truth(c->world, &count);
    for (size_t i = 0; i < count; i++) {
        const struct truth *t = &truth[i];
        if (t->kind != TRUTH_PAGE || t->status != 202 || t->at_ms > world_now(c->world) ||
            t->at_ms < since_ms || (run.len && !str_eq(t->run, run)))
            continue;
        bool has_all = true;
        for (size_t k = 0; texts && texts[k]; k++)
            has_all = has_all && (str_find(t->text, str_of(texts[k])) != SIZE_MAX ||
                                  str_find(t->summary, str_of(texts[k])) != SIZE_MAX);
        if (has_all)
            return true;
    }
    return false;
}

static struct str fingerprint(struct arena *arena, const struct effect *e) {
    BUF_SCOPE(text, 4 << 20);
    buf_fmt(&text, "%.*s:%.*s:", STR_ARG(e->call.service), STR_ARG(e->call.operation));
    json_write_sorted(&text, e->call.input);
    return digest_sha256_hex(arena, buf_view(&text));
}

static bool has_token(const struct effect *e) {
    return json_get_str(e->call.input, "clientToken").len > 0 ||
           json_get_str(e->call.input, "ClientToken").len > 0 ||
           json_get_str(e->call.input, "ClientRequestToken").len > 0;
}

static bool is_operation(const struct effect *e, const char *operation) {
    return str_is(e->call.operation, operation);
}

static bool is_stop(const struct effect *e) {
    return is_operation(e, "UpdateService") && json_get_c(e->call.input, "desiredCount") &&
           json_get_i64(e->call.input, "desiredCount", -1) == 0;
}

static bool is_suspension(const struct effect *e) {
    return is_operation(e, "RegisterScalableTarget") &&
           json_true(json_path(e->call.input, "SuspendedState", "DynamicScalingOutSuspended", NULL));
}

/* --- at a send --- */

/* E1: every change that the cloud sees has a committed intent with equal fingerprint, earlier than its first byte. */
static void check_intent(struct check *c, struct arena *arena, const struct effect *e,
                         const struct json *run) {
    const struct json *intent = json_get_c(run, "intent");
    if (json_get_i64(intent, "call", -1) != e->call.call ||
        json_true(json_get_c(intent, "mutating")) != e->call.is_mutating ||
        (e->call.is_mutating && !str_eq(json_get_str(intent, "fingerprint"), fingerprint(arena, e))))
        check_fail(c, "E1", "%.*s was sent without a stored intent that equals it",
                   STR_ARG(e->call.operation));
    /* L1: of several hosts the one that the intent names sends it, and no other. */
    if (!str_is(json_get_str(intent, "sender"), world_sender(c->world)))
        check_fail(c, "L1", "%.*s was sent by %s, its intent names \"%.*s\"", STR_ARG(e->call.operation), world_sender(c->world),
                   STR_ARG(json_get_str(intent, "sender")));
    bool is_http = str_is(e->call.service, "http");
    const struct aws_service *service = model_service(e->call.service);
    const struct aws_operation *operation =
        service ? model_operation(service, e->call.operation) : NULL;
    if (!is_http && operation && !e->call.is_mutating &&
        model_effect_class_of(service, operation, e->call.input) != EFFECT_READ)
        check_fail(c, "E11", "%.*s was sent as a read", STR_ARG(e->call.operation));
}

/* M3: targets of all effects are among those that the rule declares. */
static void check_targets(struct check *c, struct arena *arena, const struct effect *e,
                          const struct json *run) {
    (void)arena;
    const struct json *input = e->call.input, *items = json_get_c(input, "TransactItems");
    bool is_meant = false;
    if (is_operation(e, "UpdateService"))
        is_meant = str_is(json_get_str(input, "cluster"), "demo") &&
                   str_is(json_get_str(input, "service"), "cash");
    else if (is_operation(e, "RegisterScalableTarget"))
        is_meant = str_is(json_get_str(input, "ResourceId"), "service/demo/cash");
    else if (is_operation(e, "RegisterTaskDefinition"))
        is_meant = str_is(json_get_str(input, "family"), "cash");
    else if (is_operation(e, "DeleteItem") || is_operation(e, "PutItem"))
        is_meant = str_is(json_get_str(input, "TableName"), "cash-events");
    else if (is_operation(e, "TransactWriteItems"))
        is_meant = json_count(items) > 0;
    for (size_t i = 0; i < json_count(items); i++)
        is_meant = is_meant && json_is(json_at(items, i), JSON_OBJECT) &&
                   str_is(json_get_str(json_at(items, i)->object.members[0].value, "TableName"),
                          "cash-events");
    if (!is_meant)
        check_fail(c, "M3", "%.*s changes what no rule declares", STR_ARG(e->call.operation));
    const struct json *targets = json_get_c(run, "targets");
    for (size_t i = 0; i < json_count(targets); i++)
        if (!str_is(json_str(json_at(targets, i)), CHECK_SERVICE) &&
            !str_is(json_str(json_at(targets, i)), CHECK_TABLE))
            check_fail(c, "M3", "the run declares target %.*s", STR_ARG(json_str(json_at(targets, i))));
    /* M4: an empty, missing or wildcard target set yields no effect. */
    if (world_options(c->world)->shape.labels != LABELS_GOOD &&
        str_is(json_get_str(run, "rule"), "by-label"))
        check_fail(c, "M4", "%.*s by a rule whose target is not known", STR_ARG(e->call.operation));
}

/* R1: at most one live run owns a target: whoever changes something holds the lock of all its targets. */
static void check_locks(struct check *c, struct arena *arena, const struct effect *e,
                        const struct json *run) {
    const struct json *targets = json_get_c(run, "targets");
    for (size_t i = 0; i < json_count(targets); i++) {
        const struct json *lock = check_record(c, arena, RECORD_LOCK, json_str(json_at(targets, i)));
        if (!str_eq(json_get_str(lock, "run"), e->call.run))
            check_fail(c, "R1", "%.*s without the lock of %.*s", STR_ARG(e->call.operation),
                       STR_ARG(json_str(json_at(targets, i))));
    }
    if (str_is(json_get_str(run, "state"), "finished"))
        check_fail(c, "R1", "%.*s by a run that is over", STR_ARG(e->call.operation));
}

/* B1: in every sliding hour at most as many runs begin to change something as the limit says, counted in the store
 * before the first byte. */
static void check_budget(struct check *c, struct arena *arena, struct seen_run *r) {
    int64_t ignored;
    if (r->has_changed || world_restored(c->world, &ignored)) /* what was counted since the backup is lost */
        return;
    r->has_changed = true;
    r->changed_ms = world_now(c->world);
    int64_t began = 0, counted = 0, error = world_clock_error(c->world); /* an hour by the hosts' clocks */
    for (size_t i = 0; i < c->run_count; i++)
        began += c->runs[i].has_changed && r->changed_ms - c->runs[i].changed_ms < HOUR_MS - error;
    const struct json *times =
        json_get_c(check_record(c, arena, RECORD_WINDOW, STR("runs/engine")), "times");
    for (size_t i = 0; i < json_count(times); i++) {
        int64_t at = 0;
        counted += json_i64(json_at(times, i), &at) && r->changed_ms - at < HOUR_MS + 60000 + error;
    }
    if (began > world_config(c->world)->limits.destructive_runs_per_hour)
        check_fail(c, "B1", "%lld runs began to change something within an hour", (long long)began);
    if (counted < began)
        check_fail(c, "B1", "%lld runs began within an hour, %lld are counted in the store",
                   (long long)began, (long long)counted);
}

/* S1: capacity to zero only after a page was accepted that names target, run, reason, deadline and the way back.
 * S2: the obligation with its timer is committed before the stop. S9: never above the recorded count. */
static void check_service(struct check *c, struct arena *arena, const struct effect *e) {
    struct str run = e->call.run;
    const struct json *owed =
        check_record(c, arena, RECORD_OBLIGATION, record_key2(arena, run, STR(CHECK_SERVICE)));
    bool is_open = str_is(json_get_str(owed, "state"), "open");
    if (is_stop(e) || is_suspension(e)) {
        const char *const texts[] = { "demo/cash", str_z(arena, run), "to be back by", "Why:",
                                      "aws ecs update-service", NULL };
        if (!check_was_told(c, run, texts, 0))
            check_fail(c, "S1", "%.*s before a channel had accepted the page", STR_ARG(e->call.operation));
        int64_t at_ms = 0;
        bool has_fired = false;
        if (world_options(c->world)->shape.has_dead_man && !world_schedule(c->world, run, &at_ms, &has_fired) &&
            !has_fired)
            check_fail(c, "S7", "%.*s before the dead man's switch stands", STR_ARG(e->call.operation));
        if (!is_open || json_get_i64(owed, "deadline", 0) <= world_now(c->world) ||
            json_get_i64(json_get_c(owed, "recorded"), "desiredCount", 0) <= 0)
            check_fail(c, "S2", "%.*s without a stored obligation and its deadline",
                       STR_ARG(e->call.operation));
        return;
    }
    int64_t count = json_get_i64(e->call.input, "desiredCount", 0);
    if (is_operation(e, "UpdateService") && count > 0 &&
        count > json_get_i64(json_get_c(owed, "recorded"), "desiredCount", INT64_MAX))
        check_fail(c, "S9", "desired count %lld is above what was recorded", (long long)count);
}

static bool is_delete(const struct effect *e) {
    if (is_operation(e, "DeleteItem"))
        return true;
    return json_get_c(json_at(json_get_c(e->call.input, "TransactItems"), 0), "Delete") != NULL;
}

/* The saved copy of a key, from the verified batches of the run. */
static const struct json *saved_copy(const struct json *batches, const struct json *key) {
    for (size_t b = 0; b < json_count(batches); b++) {
        const struct json *items = json_get_c(json_at(batches, b), "items");
        for (size_t i = 0; i < json_count(items); i++) {
            const struct json *k = json_get_c(json_at(items, i), "key");
            if (str_eq(json_str(json_path(k, "position", "S", NULL)),
                       json_str(json_path(key, "position", "S", NULL))) &&
                json_equal(k, key))
                return json_get_c(json_at(items, i), "item");
        }
    }
    return NULL;
}

uint64_t check_digest(const struct json *item) {
    uint64_t digest = UINT64_C(14695981039346656037);
    BUF_SCOPE(text, 4 << 20);
    json_write_sorted(&text, item);
    struct str s = buf_view(&text);
    for (size_t i = 0; i < s.len; i++)
        digest = (digest ^ (unsigned char)s.ptr[i]) * UINT64_C(1099511628211);
    return digest;
}

static void note_gone(struct check *c, const struct json *item) {
    if (c->gone_count == c->gone_capacity) {
        size_t grown = c->gone_capacity ? c->gone_capacity * 2 : 256;
        c->gone = arena_grow(&c->arena, c->gone, c->gone_count, grown, sizeof *c->gone);
        c->gone_capacity = grown;
    }
    c->gone[c->gone_count++] = check_digest(item);
}

/* D2: before each delete a verified copy is stored. D3: the deleted item equals it (looked at here, judged when the
 * delete took effect). */
static void check_copy(struct check *c, struct arena *arena, const struct json *request,
                       const struct json *batches, size_t *missing) {
    const struct json *key = json_get_c(request, "Key");
    const struct json *copy = saved_copy(batches, key);
    if (!copy) {
        (*missing)++;
        return;
    }
    const struct json *item =
        world_item(c->world, arena, json_str(json_path(key, "position", "S", NULL)));
    if (item && !json_equal(item, copy))
        c->is_delete_equal = false;
    if (item)
        note_gone(c, item);
}

static void check_copies(struct check *c, struct arena *arena, const struct effect *e) {
    struct store *store = world_store(c->world);
    struct record *records;
    size_t count, missing = 0;
    struct err err = { 0 };
    bool is_read = store->ops->range(store, RECORD_SAVED, record_saved_prefix(arena, e->call.run), STR_NONE,
                                     false, 64, arena, &records, &count, &err).ok;
    assert(is_read);
    (void)is_read;
    struct json *batches = json_new_array(arena);
    for (size_t i = 0; i < count; i++) {
        const struct json *batch = NULL;
        if (json_parse(arena, records[i].value, NULL, &batch, &err).ok)
            json_push(arena, batches, batch);
    }
    c->is_delete_equal = true;
    c->gone_count = c->deleted;
    const struct json *items = json_get_c(e->call.input, "TransactItems");
    if (is_operation(e, "DeleteItem"))
        check_copy(c, arena, e->call.input, batches, &missing);
    for (size_t i = 0; i < json_count(items); i++)
        check_copy(c, arena, json_get_c(json_at(items, i), "Delete"), batches, &missing);
    if (missing)
        check_fail(c, "D2", "%zu items are deleted of which no copy is stored", missing);
}

/* D1: every delete is preceded by an observation of the stop not older than 5 s, and nothing contrary was seen
 * since. What the cloud's model says at that moment must agree unless somebody else acted. */
static void check_delete(struct check *c, struct arena *arena, const struct effect *e,
                         const struct seen_run *r) {
    int64_t age = r->observed_ms == TIME_NONE ? INT64_MAX : world_now(c->world) - r->observed_ms;
    if (age > world_config(c->world)->limits.observation_fresh_ms)
        check_fail(c, "D1", "a delete %lld ms after the stop was last observed", (long long)age);
    else if (!r->is_observed_stopped)
        check_fail(c, "D1", "a delete although the writer was last seen running");
    size_t count;
    const struct truth *truth = world_truth(c->world, &count);
    bool is_others = false;
    for (size_t i = r->began_at; i < count; i++)
        is_others = is_others || (truth[i].kind == TRUTH_EFFECT && !str_is(truth[i].who, "selfheal"));
    if (world_has_live_task(c->world) && !is_others)
        check_fail(c, "D1", "a delete while a task of the writer runs");
    check_copies(c, arena, e);
}

/* E4: after doubt the next thing is a read, or the same bytes with the same token. */
static void check_doubt(struct check *c, struct arena *arena, const struct effect *e, struct seen_run *r) {
    if (!r->is_in_doubt || !e->call.is_mutating)
        return;
    if (!r->doubt_has_token || !str_eq(fingerprint(arena, e), r->doubt_fingerprint))
        check_fail(c, "E4", "%.*s right after doubt, without a read", STR_ARG(e->call.operation));
}

static const struct json *step_named(const struct json *run, struct str name) {
    const struct json *steps = json_get_c(run, "steps");
    for (size_t i = 0; i < json_count(steps); i++)
        if (str_eq(json_get_str(json_at(steps, i), "name"), name))
            return json_at(steps, i);
    return NULL;
}

/* E5: a step that changed something succeeds only after a read that was sent after its last change and answered.
 * R3: after a crash the next call belongs to the step of the durable pointer, or that step is over by then. */
static void check_steps(struct check *c, const struct effect *e, struct seen_run *r,
                        const struct json *run) {
    struct str step = e->call.step;
    if (!str_eq(step, json_get_str(json_get_c(run, "frame"), "step")))
        check_fail(c, "R3", "a call of step %.*s, but the stored pointer is at another", STR_ARG(step));
    if (r->was_crashed && r->crash_step.len && !str_eq(step, r->crash_step) &&
        str_is(json_get_str(step_named(run, r->crash_step), "state"), "running"))
        check_fail(c, "R3", "after a crash in step %.*s the next call is one of %.*s", STR_ARG(r->crash_step),
                   STR_ARG(step));
    r->was_crashed = false;
    if (str_eq(step, r->step))
        return;
    if (r->is_dirty && str_is(json_get_str(step_named(run, r->step), "state"), "succeeded"))
        check_fail(c, "E5", "step %.*s succeeded without a read after its last change", STR_ARG(r->step));
    r->is_dirty = false;
    r->step = str_dup(&c->arena, step);
}

/* E9: after `stop` is durable no change leaves later than a second. */
static void check_kill(struct check *c, struct arena *arena, const struct effect *e) {
    const struct json *stop =
        json_get_c(check_record(c, arena, RECORD_CONTROL, STR("control")), "stop");
    int64_t age = stop ? world_now(c->world) - json_get_i64(stop, "since", INT64_MAX / 2) : 0;
    if (age > KILL_MS + world_clock_error(c->world))
        check_fail(c, "E9", "%.*s although everything is stopped", STR_ARG(e->call.operation));
}

/* L2: whoever takes over changes nothing while the call of the host before may still arrive. */
static void check_takeover(struct check *c, const struct effect *e, const struct seen_run *r) {
    if (r->late_until_ms > world_now(c->world))
        check_fail(c, "L2", "%.*s (call %lld) while call %lld of another host may still arrive", STR_ARG(e->call.operation),
                   (long long)e->call.call, (long long)r->late_call);
}

/* What was decided since the backup is not in the store any more, and what rests on that is not promised (docs/stores.md):
 * order, doubt and takeover begin anew. What is destroyed, and what people are told before, stays as it was. */
void check_restored(struct check *c) {
    for (size_t i = 0; i < c->run_count; i++) {
        struct seen_run *r = &c->runs[i];
        r->is_in_doubt = r->is_dirty = r->was_crashed = false;
        r->calls = r->events = 0;
        r->late_until_ms = 0;
    }
}

/* T4: a store that is not what it was is acted on for a minute at most, until somebody says that it is meant. */
static void check_refused(struct check *c, const struct effect *e) {
    enum { NOTICE_MS = 75 * 1000 };
    int64_t adopted_ms, restored_ms = world_restored(c->world, &adopted_ms), now_ms = world_now(c->world);
    if (restored_ms && now_ms < adopted_ms && now_ms - restored_ms > NOTICE_MS + world_clock_error(c->world))
        check_fail(c, "T4", "%.*s %lld s after the store was replaced by an older one", STR_ARG(e->call.operation),
                   (long long)((now_ms - restored_ms) / 1000));
}

void check_send(struct check *c, const struct effect *e) {
    ARENA_SCOPE(arena);
    const struct json *run = check_record(c, &arena, RECORD_RUN, e->call.run);
    struct seen_run *r = check_run(c, e->call.run);
    check_intent(c, &arena, e, run);
    check_doubt(c, &arena, e, r);
    check_steps(c, e, r, run);
    if (!e->call.is_mutating)
        return;
    check_takeover(c, e, r);
    check_refused(c, e);
    /* P1: in mode approve no change before a person's yes to this run's plan is on record. */
    const struct json *yes = check_record(c, &arena, RECORD_APPROVAL, e->call.run);
    if (str_is(json_get_str(run, "mode"), "approve") &&
        (!str_is(json_get_str(yes, "state"), "approved") ||
         !str_eq(json_get_str(yes, "plan"), json_str(json_path(run, "ask", "plan", NULL)))))
        check_fail(c, "P1", "%.*s before anybody has approved the plan", STR_ARG(e->call.operation));
    check_targets(c, &arena, e, run);
    check_locks(c, &arena, e, run);
    check_budget(c, &arena, r);
    check_kill(c, &arena, e);
    if (is_operation(e, "UpdateService") || is_operation(e, "RegisterScalableTarget"))
        check_service(c, &arena, e);
    r->is_clear_delete = is_delete(e);
    if (r->is_clear_delete)
        check_delete(c, &arena, e, r);
    r->is_dirty = true;
}

static void note_observation(struct check *c, struct seen_run *r, const struct json *output) {
    const struct json *service = json_at(json_get_c(output, "services"), 0);
    r->observed_ms = world_now(c->world);
    r->is_observed_stopped = json_get_i64(service, "desiredCount", 1) == 0 &&
                             json_get_i64(service, "runningCount", 1) == 0 &&
                             json_get_i64(service, "pendingCount", 1) == 0;
}

void check_sent(struct check *c, const struct effect *e, const struct json *output, bool has_effect,
                bool is_doubtful) {
    struct seen_run *r = check_run(c, e->call.run);
    bool is_http = str_is(e->call.service, "http");
    if (!e->call.is_mutating && output && !is_http) {
        r->is_in_doubt = false;
        r->is_dirty = false;
        if (is_operation(e, "DescribeServices"))
            note_observation(c, r, output);
    }
    if (!e->call.is_mutating)
        return;
    if (has_effect && r->is_clear_delete)
        c->deleted = c->gone_count;
    if (has_effect && r->is_clear_delete && !c->is_delete_equal)
        check_fail(c, "D3", "an item was deleted that is not as it was saved");
    if (has_effect && (is_stop(e) || is_suspension(e)) && !r->did_hold) {
        r->did_hold = true;
        world_truth(c->world, &r->held_at);
    }
    r->is_in_doubt = is_doubtful;
    if (is_doubtful) {
        r->doubt_fingerprint = fingerprint(&c->arena, e);
        r->doubt_has_token = has_token(e);
    }
}

/* --- between sends --- */

/* A4: "202" leaves after the record is durable. A1: and it is there. */
void check_answer(struct check *c, int status, struct str alert) {
    ARENA_SCOPE(arena);
    if (status == 202 && !check_record(c, &arena, RECORD_ALERT, alert))
        check_fail(c, "A4", "alert %.*s was answered 202 and is not stored", STR_ARG(alert));
    if (status != 202 && status != 503)
        check_fail(c, "A8", "an alert was answered %d", status);
}

static size_t runs(struct check *c, struct arena *arena, const struct json ***out) {
    struct store *store = world_store(c->world);
    struct record *records;
    size_t count;
    struct err err = { 0 };
    bool is_read = store->ops->range(store, RECORD_RUN, STR_NONE, STR_NONE, false, CHECK_RUNS_MAX, arena,
                                     &records, &count, &err).ok;
    assert(is_read);
    (void)is_read;
    *out = ARENA_ARRAY(arena, const struct json *, count + 1);
    for (size_t i = 0; i < count; i++)
        if (!json_parse(arena, records[i].value, NULL, &(*out)[i], &err).ok)
            check_fail(c, "T1", "run %.*s is no JSON", STR_ARG(records[i].key));
    return count;
}

/* L1: what an older view of a run decided is never stored over a newer one. */
static void check_order(struct check *c, struct arena *arena, struct str text) {
    const struct json *run = NULL;
    struct err err = { 0 };
    if (!json_parse(arena, text, NULL, &run, &err).ok)
        return;
    struct seen_run *r = check_run(c, json_get_str(run, "id"));
    int64_t calls = json_get_i64(run, "calls", 0), events = json_get_i64(run, "events", 0);
    if (calls < r->calls || events < r->events)
        check_fail(c, "L1", "run %.*s went back from call %lld to %lld, event %lld to %lld", STR_ARG(r->id), (long long)r->calls,
                   (long long)calls, (long long)r->events, (long long)events);
    r->calls = calls;
    r->events = events;
}

/* R1 again, from the records. */
void check_commit(struct check *c) {
    if (++c->commits % RETENTION_EVERY == 0)
        check_retention(c);
    struct store *store = world_store(c->world);
    struct record *records;
    size_t count;
    struct err err = { 0 };
    ARENA_SCOPE(arena);
    if (!store->ops->due(store, RECORD_NOT_DUE - 1, 64, &arena, &records, &count, &err).ok)
        return;
    struct str first = STR_NONE;
    for (size_t i = 0; i < count; i++)
        if (records[i].kind == RECORD_RUN)
            check_order(c, &arena, records[i].value);
    for (size_t i = 0; i < count; i++) { /* every live run has a timer; all runs here have the same targets */
        if (records[i].kind != RECORD_RUN)
            continue;
        if (first.len)
            check_fail(c, "R1", "runs %.*s and %.*s live on the same targets", STR_ARG(first),
                       STR_ARG(records[i].key));
        first = records[i].key;
    }
}

void check_crash(struct check *c, const char *sender) {
    ARENA_SCOPE(arena);
    const struct json **all;
    size_t count = runs(c, &arena, &all);
    for (size_t i = 0; i < count; i++) {
        struct seen_run *r = check_run(c, json_get_str(all[i], "id"));
        const struct json *intent = json_get_c(all[i], "intent");
        r->was_crashed = !str_is(json_get_str(all[i], "state"), "finished");
        r->crash_step = str_dup(&c->arena, json_get_str(json_get_c(all[i], "frame"), "step"));
        if (!r->was_crashed || !str_is(json_get_str(all[i], "wait"), "call") ||
            !json_true(json_get_c(intent, "mutating")))
            continue;
        if (sender && !str_is(json_get_str(intent, "sender"), sender))
            continue; /* of another host, which lives */
        r->is_in_doubt = true; /* sent or not: nobody knows */
        r->doubt_has_token = json_get_str(intent, "token").len > 0;
        r->doubt_fingerprint = str_dup(&c->arena, json_get_str(intent, "fingerprint"));
    }
}

/* A call whose host stands still: it may arrive until then, and nobody hears of it before. */
void check_late(struct check *c, const struct effect *e, int64_t until_ms, int64_t signed_ms) {
    enum { SIGNATURE_MS = 5 * 60 * 1000 };
    struct seen_run *r = check_run(c, e->call.run);
    if (!e->call.is_mutating)
        return;
    r->late_call = e->call.call;
    r->late_until_ms = until_ms <= signed_ms + SIGNATURE_MS ? until_ms : 0; /* refused when it comes */
    r->is_in_doubt = true;
    r->doubt_fingerprint = fingerprint(&c->arena, e);
    r->doubt_has_token = has_token(e);
}

void check_arrive(struct check *c, const struct effect *e) {
    ARENA_SCOPE(arena);
    struct seen_run *r = check_run(c, e->call.run);
    r->is_clear_delete = is_delete(e);
    if (r->is_clear_delete)
        check_copies(c, &arena, e);
}

/* R7, R8: while hosts are up no run is left alone longer than it takes to notice, and to be sure that nothing arrives. */
void check_abandoned(struct check *c, int64_t since_ms) {
    enum { NOTICE_MS = 150 * 1000 };
    ARENA_SCOPE(arena);
    const struct json **all;
    size_t count = runs(c, &arena, &all);
    for (size_t i = 0; i < count; i++) {
        bool is_change = str_is(json_get_str(all[i], "wait"), "call") && json_true(json_path(all[i], "intent", "mutating", NULL));
        int64_t due = json_get_i64(all[i], "wake", INT64_MAX), allowed = NOTICE_MS;
        if (is_change)
            allowed += world_config(c->world)->limits.takeover_quiet_ms;
        allowed += world_clock_error(c->world);
        if (str_is(json_get_str(all[i], "state"), "finished"))
            continue;
        int64_t from = due > since_ms ? due : since_ms;
        if (due != INT64_MAX && world_now(c->world) - from > allowed)
            check_fail(c, is_change ? "R8" : "R7", "run %.*s is due for %lld s and nobody goes on with it (%.*s)",
                       STR_ARG(json_get_str(all[i], "id")), (long long)((world_now(c->world) - from) / 1000),
                       STR_ARG(json_get_str(all[i], "wait")));
        if (due == INT64_MAX)
            check_fail(c, "R7", "run %.*s has no timer", STR_ARG(json_get_str(all[i], "id")));
    }
}

void check_tick(struct check *c) {
    if (c->failures > 100)
        c->failures = 100; /* enough is known */
}
