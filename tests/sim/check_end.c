/* check_end.c: what must hold when everything is over. */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "check_private.h"
#include "codec/digest.h"
#include "codec/time.h"

enum { SLACK_MS = 90 * 1000, SLOW_MS = 1500 };

static const struct json **all_of(struct check *c, struct arena *arena, enum record_kind kind,
                                  struct str prefix, size_t *count) {
    struct store *store = world_store(c->world);
    struct record *records;
    struct err err = { 0 };
    bool is_read = store->ops->range(store, kind, prefix, STR_NONE, false, 100000, arena, &records, count,
                                     &err).ok;
    assert(is_read);
    (void)is_read;
    const struct json **out = ARENA_ARRAY(arena, const struct json *, *count + 1);
    for (size_t i = 0; i < *count; i++)
        if (!json_parse(arena, records[i].value, NULL, &out[i], &err).ok)
            check_fail(c, "T1", "record %s %.*s is no JSON", record_kind_name(kind), STR_ARG(records[i].key));
    return out;
}

/* Somebody else acted (who NULL: anybody) after this point of the truth. */
static bool did_others_act(struct check *c, size_t since, const char *who) {
    size_t count;
    const struct truth *truth = world_truth(c->world, &count);
    for (size_t i = since; i < count; i++)
        if (truth[i].kind == TRUTH_EFFECT && !str_is(truth[i].who, "selfheal") &&
            (!who || str_is(truth[i].who, who)))
            return true;
    return false;
}

/* A1, A2, A6: every alert that was answered 202 is stored with exactly one disposition; one that cannot be used is
 * quarantined and told. */
static void check_alerts(struct check *c, struct arena *arena) {
    static const char *const KNOWN[] = { "ran", "suppressed", "no_match", "recovered", "duplicate",
                                         "quarantined" };
    size_t count;
    int64_t ignored, restored_ms = world_restored(c->world, &ignored);
    const struct truth *truth = world_truth(c->world, &count);
    for (size_t i = 0; i < count; i++) {
        if (truth[i].at_ms <= restored_ms) /* it may be gone: see docs/stores.md */
            continue;
        if (truth[i].kind != TRUTH_ANSWER || truth[i].status != 202 || truth[i].text.len == 0)
            continue;
        const struct json *alert = check_record(c, arena, RECORD_ALERT, truth[i].text);
        struct str disposition = json_get_str(alert, "disposition");
        bool is_known = false;
        for (size_t k = 0; k < sizeof KNOWN / sizeof KNOWN[0]; k++)
            is_known = is_known || str_is(disposition, KNOWN[k]);
        if (!is_known)
            check_fail(c, "A1", "alert %.*s was answered 202; it is stored as \"%.*s\"",
                       STR_ARG(truth[i].text), STR_ARG(disposition));
        bool is_unusable = alert && !json_is(json_get_c(alert, "alert"), JSON_OBJECT);
        const char *const texts[] = { "cannot be used", NULL }; /* one page an hour for a source and a reason */
        if (is_unusable && (!str_is(disposition, "quarantined") ||
                            !check_was_told(c, STR_NONE, texts, 0)) &&
            !str_is(disposition, "duplicate"))
            check_fail(c, "A6", "alert %.*s cannot be used and is \"%.*s\", or nobody was told",
                       STR_ARG(truth[i].text), STR_ARG(disposition));
    }
}

/* M4: a rule that matched and whose target is empty, missing or a wildcard is told. */
static void check_hollow(struct check *c) {
    const struct world_options *o = world_options(c->world);
    const char *const texts[] = { "by-label", NULL };
    size_t count;
    const struct truth *truth = world_truth(c->world, &count);
    bool has_effect = false;
    for (size_t i = 0; i < count; i++)
        has_effect = has_effect ||
                     (truth[i].kind == TRUTH_EFFECT && str_is(truth[i].who, "selfheal"));
    if (o->shape.labels == LABELS_GOOD || o->shape.labels == LABELS_NONE || o->shape.alert_age_ms || o->faults.start_ms[0] || has_effect)
        return;
    if (!check_was_told(c, STR_NONE, texts, 0) && !o->faults.stop_at_call && !o->faults.second_cycle_ms)
        check_fail(c, "M4", "a rule without a known target did nothing, and nobody was told");
}

/* R6: every run that is over was told. R5: and every run is over. A3: one run for one cycle. */
static void check_runs(struct check *c, struct arena *arena) {
    size_t count;
    const struct json **runs = all_of(c, arena, RECORD_RUN, STR_NONE, &count);
    for (size_t i = 0; i < count; i++) {
        struct str id = json_get_str(runs[i], "id");
        const char *const texts[] = { "ended", str_z(arena, id), NULL };
        if (!str_is(json_get_str(runs[i], "state"), "finished"))
            check_fail(c, "R5", "run %.*s is not over", STR_ARG(id));
        else if (json_get_str(runs[i], "reason").len == 0 || !check_was_told(c, id, texts, 0))
            check_fail(c, "R6", "the end of run %.*s was not told", STR_ARG(id));
        struct str cycle = json_get_str(runs[i], "cycle");
        for (size_t j = i + 1; j < count && cycle.len; j++)
            if (str_eq(json_get_str(runs[j], "cycle"), cycle))
                check_fail(c, "A3", "cycle %.*s has two runs", STR_ARG(cycle));
    }
}

/* H3: what happened to a run is a chain of hashes without gaps. */
static void check_chain(struct check *c, struct arena *arena, struct str run) {
    size_t count;
    const struct json **events =
        all_of(c, arena, RECORD_EVENT, record_key2(arena, run, STR("")), &count);
    struct str previous = STR_NONE;
    for (size_t i = 0; i < count; i++) {
        struct json *bare = json_new_object(arena);
        for (size_t k = 0; k < events[i]->object.count; k++)
            if (!str_is(events[i]->object.members[k].key, "hash"))
                json_set(arena, bare, events[i]->object.members[k].key, events[i]->object.members[k].value);
        BUF_SCOPE(text, 4 << 20);
        json_write_sorted(&text, bare);
        if (json_get_i64(events[i], "seq", 0) != (int64_t)i + 1 ||
            !str_eq(json_get_str(events[i], "prev"), previous) ||
            !str_eq(digest_sha256_hex(arena, buf_view(&text)), json_get_str(events[i], "hash"))) {
            check_fail(c, "H3", "the chain of run %.*s breaks at event %zu", STR_ARG(run), i + 1);
            return;
        }
        previous = json_get_str(events[i], "hash");
    }
}

struct service_now {
    int64_t desired, running, pending;
    struct str revision;
    const struct json *scaling;
};

/* S3: what we stopped runs again as recorded, or a person acknowledged, or the last page about it is younger than
 * page_repeat. S4, S8: scaling too is as recorded, unless somebody else changed it. */
static void check_held(struct check *c, struct arena *arena, const struct seen_run *r,
                       const struct service_now *now) {
    const struct json *owed =
        check_record(c, arena, RECORD_OBLIGATION, record_key2(arena, r->id, STR(CHECK_SERVICE)));
    struct str state = json_get_str(owed, "state");
    int64_t recorded = json_get_i64(json_get_c(owed, "recorded"), "desiredCount", -1);
    int64_t repeat = world_config(c->world)->limits.page_repeat_ms;
    bool is_other = did_others_act(c, r->began_at, NULL);
    bool is_later = false; /* a later run holds, or held, the same service */
    for (size_t i = 0; i < c->run_count; i++)
        is_later = is_later || (c->runs[i].did_hold && c->runs[i].held_at > r->held_at);
    if (str_is(state, "acknowledged"))
        return;
    if (str_is(state, "open") || str_is(state, "handed_over")) {
        const char *const texts[] = { "not restored", NULL };
        if (!check_was_told(c, r->id, texts, world_now(c->world) - repeat - SLACK_MS - world_clock_error(c->world)))
            check_fail(c, "S3", "run %.*s holds the service (%.*s) and nobody was told lately",
                       STR_ARG(r->id), STR_ARG(state));
        return;
    }
    if (!str_is(state, "discharged"))
        check_fail(c, "S3", "run %.*s stopped the service and its obligation is \"%.*s\"", STR_ARG(r->id),
                   STR_ARG(state));
    if (is_other || is_later)
        return;
    if (now->desired != recorded || now->running != recorded || now->pending != 0)
        check_fail(c, "S3", "the service was restored to %lld tasks and has %lld of %lld",
                   (long long)recorded, (long long)now->running, (long long)now->desired);
    const struct json *run = check_record(c, arena, RECORD_RUN, r->id);
    bool is_started = false;
    for (size_t i = 0; i < json_count(json_get_c(run, "steps")); i++) {
        const struct json *step = json_at(json_get_c(run, "steps"), i);
        is_started = is_started || (str_is(json_get_str(step, "name"), "start") && str_is(json_get_str(step, "state"), "succeeded"));
    }
    struct str recorded_revision = json_get_str(json_get_c(owed, "recorded"), "taskDefinition");
    if (!is_started && !str_eq(now->revision, recorded_revision))
        check_fail(c, "S3", "the service was restored with revision %.*s, not the recorded %.*s", STR_ARG(now->revision),
                   STR_ARG(recorded_revision));
    if (!json_equal(now->scaling, c->scaling))
        check_fail(c, "S4", "scaling is %.*s", STR_ARG(json_to_str(arena, now->scaling)));
}

static bool is_faultless(const struct world_options *o) {
    struct world_faults none = { 0 }, faults = o->faults;
    if (faults.keys_expire_for_ms == 0) /* there are new credentials at once: nobody is to notice */
        faults.keys_expire_at_call = 0;
    return memcmp(&faults, &none, sizeof none) == 0;
}

/* S7: a dead man's switch stands, or has paged, as long as something is owed, and not a moment longer: it is not left
 * behind, and never pages about an incident in which nothing went wrong. */
static void check_switch(struct check *c, struct arena *arena, const struct seen_run *r) {
    const struct json *owed =
        check_record(c, arena, RECORD_OBLIGATION, record_key2(arena, r->id, STR(CHECK_SERVICE)));
    struct str state = json_get_str(owed, "state");
    bool is_owed = str_is(state, "open") || str_is(state, "handed_over");
    int64_t at_ms = 0;
    bool has_fired = false, is_set = world_schedule(c->world, r->id, &at_ms, &has_fired);
    if (is_set && !is_owed)
        check_fail(c, "S7", "the dead man's switch of run %.*s was left behind (obligation \"%.*s\")", STR_ARG(r->id),
                   STR_ARG(state));
    if (is_owed && world_options(c->world)->shape.has_dead_man && !is_set && !has_fired)
        check_fail(c, "S7", "run %.*s owes something and its dead man's switch was taken back", STR_ARG(r->id));
    if (has_fired && is_faultless(world_options(c->world)))
        check_fail(c, "S7", "the dead man's switch of run %.*s paged although nothing went wrong", STR_ARG(r->id));
}

/* "healed" is never said of what is not. */
static void check_truthful(struct check *c, struct arena *arena) {
    size_t count;
    const struct json **runs = all_of(c, arena, RECORD_RUN, STR_NONE, &count);
    const struct json *last = count ? runs[count - 1] : NULL;
    if (world_options(c->world)->faults.does_restore_items) /* damaged items, maybe */
        return;
    if (str_is(json_get_str(last, "outcome"), "healed") && !world_is_healthy(c->world) &&
        !did_others_act(c, 0, NULL))
        check_fail(c, "V0", "the run ended healed, and the service is not");
}

/* V2: without faults the incident is healed, or refused with nothing changed: by a cap, or because nothing is selected. */
static void check_healed(struct check *c) {
    const struct world_options *o = world_options(c->world);
    bool is_slow = o->shape.latency_max_ms > SLOW_MS; /* the observed stop is too old then: it gives up, safely */
    if (o->shape.does_ask || !is_faultless(o) || is_slow || o->shape.alert_age_ms || o->shape.labels != LABELS_GOOD)
        return;
    unsigned damaged = o->shape.items - o->shape.bad_from, selected = 0, total = o->shape.bad_from;
    for (unsigned i = o->shape.bad_from; i < o->shape.items && !o->shape.is_all_dropped; i++)
        selected += i % 3 != 0;
    total += selected;
    bool is_over = selected == 0 || selected > WORLD_MAX_ITEMS || selected * 100 > total * WORLD_MAX_SHARE;
    bool is_healed = strcmp(world_outcome(c->world), "healed") == 0;
    size_t count, effects = 0;
    const struct truth *truth = world_truth(c->world, &count);
    for (size_t i = 0; i < count; i++)
        effects += truth[i].kind == TRUTH_EFFECT;
    if (!is_over && (!is_healed || !world_is_healthy(c->world)))
        check_fail(c, "V2", "nothing went wrong, %u damaged items, %u selected, and the run ended \"%s\"",
                   damaged, selected, world_outcome(c->world));
    if (is_over && (is_healed || effects))
        check_fail(c, selected ? "D4" : "M4", "%u of %u items are over the cap, or none; %zu changes, outcome \"%s\"", selected, total,
                   effects, world_outcome(c->world));
}

/* An alert that is too old starts nothing. */
static void check_stale(struct check *c) {
    const struct world_options *o = world_options(c->world);
    bool is_old = o->shape.alert_age_ms > world_config(c->world)->limits.max_alert_age_ms;
    if (is_old && !o->faults.second_cycle_ms && !o->faults.start_ms[0] && !o->faults.retrigger_at_call &&
        c->run_count)
        check_fail(c, "A5", "an alert of %lld ms ago started a run", (long long)o->shape.alert_age_ms);
}

static bool is_digest(const uint64_t *list, size_t count, uint64_t wanted) {
    for (size_t i = 0; i < count; i++)
        if (list[i] == wanted)
            return true;
    return false;
}

/* D2 again: of whatever was deleted, by which run and however often begun, the copy is still stored. */
static void check_kept(struct check *c, struct arena *arena) {
    size_t count, saved = 0, capacity = 0, lost = 0;
    const struct json **batches = c->deleted ? all_of(c, arena, RECORD_SAVED, STR_NONE, &count) : NULL;
    for (size_t b = 0; batches && b < count; b++)
        capacity += json_count(json_get_c(batches[b], "items"));
    uint64_t *copies = ARENA_ARRAY(arena, uint64_t, capacity + 1);
    for (size_t b = 0; batches && b < count; b++)
        for (size_t i = 0; i < json_count(json_get_c(batches[b], "items")); i++)
            copies[saved++] = check_digest(json_get_c(json_at(json_get_c(batches[b], "items"), i), "item"));
    for (size_t i = 0; i < c->deleted; i++)
        lost += !is_digest(copies, saved, c->gone[i]);
    if (lost)
        check_fail(c, "D2", "%zu of %zu deleted items have no copy any more", lost, c->deleted);
}

void check_end(struct check *c) {
    int64_t adopted_ms;
    ARENA_SCOPE(arena);
    check_alerts(c, &arena);
    check_hollow(c);
    check_runs(c, &arena);
    check_truthful(c, &arena);
    check_healed(c);
    check_stale(c);
    check_kept(c, &arena);
    check_lock_ends(c, &arena);
    check_hops(c, &arena);
    check_names(c, &arena);
    world_pass(c->world, 15000);
    const struct json *described =
        world_read(c->world, &arena, "ecs", "DescribeServices",
                   "{\"cluster\":\"demo\",\"services\":[\"cash\"]}");
    const struct json *service = json_at(json_get_c(described, "services"), 0);
    struct service_now now = { .desired = json_get_i64(service, "desiredCount", -1),
                               .running = json_get_i64(service, "runningCount", -1),
                               .pending = json_get_i64(service, "pendingCount", -1),
                               .revision = json_get_str(service, "taskDefinition"),
                               .scaling = check_scaling(c, &arena) };
    for (size_t i = 0; i < c->run_count; i++) {
        check_chain(c, &arena, c->runs[i].id);
        if (world_restored(c->world, &adopted_ms)) /* it may have stopped what the store has never heard of */
            continue;
        check_switch(c, &arena, &c->runs[i]);
        if (c->runs[i].did_hold)
            check_held(c, &arena, &c->runs[i], &now);
    }
}
