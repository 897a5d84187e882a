/* engine/audit: a good store has no problem; each kind of damage is found and named. Damage of a real daemon's
 * store: tests/e2e/test_cli.py. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "codec/digest.h"
#include "engine/audit.h"
#include "engine/run.h"
#include "store/memory.h"

#define RUN_ID "01M88E00000000000000000000"
#define OTHER_ID "01M88E00000000000000000001"
#define SERVICE "123456789012/eu-west-1/ecs-service/demo/cash"

enum { NOW_S = 1800000000 };
#define NOW_MS ((int64_t)NOW_S * 1000)

struct world {
    struct arena arena;
    struct store *store;
    struct audit_report report;
    struct config_limits limits;
    const struct config_limits *given_limits;
};

static void put(struct world *w, enum record_kind kind, struct str key, const struct json *value,
                int64_t due_ms) {
    struct record old;
    bool is_found;
    struct err err = { 0 };
    enum unit_result result;
    assert_true(w->store->ops->get(w->store, kind, key, &w->arena, &old, &is_found, &err).ok);
    struct unit_write write = { .kind = kind,
                                .key = key,
                                .value = value ? json_to_str(&w->arena, value) : STR_NONE,
                                .from_version = is_found ? old.version : 0,
                                .due_ms = due_ms };
    struct unit unit = { .id = STR("t"), .writes = &write, .count = 1 };
    assert_true(w->store->ops->commit(w->store, &unit, 1, &result, &err).ok);
    assert_int_equal(result, UNIT_COMMITTED);
}

static const struct json *parsed(struct world *w, const char *text) {
    const struct json *value;
    struct err err = { 0 };
    if (!json_parse(&w->arena, str_of(text), NULL, &value, &err).ok)
        fail_msg("%s in %s", err.message, text);
    return value;
}

/* An event whose entries are given, after *prev; its hash becomes *prev. */
static void put_event(struct world *w, struct str run, int64_t sequence, const char *entries,
                      struct str *prev) {
    struct json *event = json_new_object(&w->arena);
    json_set_str(&w->arena, event, "run", run);
    json_set_i64(&w->arena, event, "seq", sequence);
    json_set_i64(&w->arena, event, "at", NOW_MS - 1000 + sequence);
    json_set_c(&w->arena, event, "entries", parsed(w, entries));
    json_set_str(&w->arena, event, "prev", *prev);
    BUF_SCOPE(text, 1u << 16);
    json_write_sorted(&text, event);
    *prev = digest_sha256_hex(&w->arena, buf_view(&text));
    json_set_str(&w->arena, event, "hash", *prev);
    put(w, RECORD_EVENT, record_event_key(&w->arena, run, sequence), event, RECORD_NOT_DUE);
}

static struct run new_run(struct world *w, const char *id, bool is_live) {
    static const char TEXT[] = "runbook";
    struct str hash = digest_sha256_hex(&w->arena, str_of(TEXT));
    struct json *definition = json_new_object(&w->arena);
    json_set_str(&w->arena, definition, "text", str_of(TEXT));
    put(w, RECORD_DEFINITION, hash, definition, RECORD_NOT_DUE);
    return (struct run){
        .id = str_of(id),
        .definition = hash,
        .runbook = STR("test"),
        .params = json_new_object(&w->arena),
        .variables = json_new_object(&w->arena),
        .outputs = json_new_object(&w->arena),
        .targets = parsed(w, "[\"" SERVICE "\"]"),
        .state = is_live ? RUN_RUNNING : RUN_FINISHED,
        .outcome = is_live ? OUTCOME_NONE : OUTCOME_HEALED,
        .wait = is_live ? WAIT_WAKE : WAIT_NONE,
        .wake_ms = is_live ? NOW_MS + 1000 : RECORD_NOT_DUE,
        .created_ms = NOW_MS - 5000,
        .ended_ms = is_live ? 0 : NOW_MS,
        .steps = parsed(w, "[{\"name\":\"stop\",\"action\":\"selfheal:stopEcsService\"}]"),
        .facts = json_new_object(&w->arena),
        .observed = json_new_object(&w->arena),
        .saved = json_new_array(&w->arena),
        .verified_at = -1,
        .alert_started_ms = INT64_MIN,
        .alert_recovered_ms = INT64_MIN,
        .mutations = 1,
        .is_counted = true,
    };
}

static void put_run(struct world *w, const struct run *run) {
    put(w, RECORD_RUN, run->id, run_encode(&w->arena, run), run_due_ms(run));
}

static void put_lock(struct world *w, const char *run) {
    struct json *lock = json_new_object(&w->arena);
    json_set_str(&w->arena, lock, "target", STR(SERVICE));
    json_set_i64(&w->arena, lock, "fence", 1);
    if (run)
        json_set_str(&w->arena, lock, "run", str_of(run));
    put(w, RECORD_LOCK, STR(SERVICE), lock, RECORD_NOT_DUE);
}

static void put_owed(struct world *w, const char *state, int64_t due_ms) {
    struct json *owed = json_new_object(&w->arena);
    json_set_str(&w->arena, owed, "run", STR(RUN_ID));
    json_set_str(&w->arena, owed, "target", STR(SERVICE));
    json_set_str(&w->arena, owed, "state", str_of(state));
    put(w, RECORD_OBLIGATION, STR(RUN_ID "/" SERVICE), owed, due_ms);
}

#define OWED_ENTRY "{\"type\":\"obligation\",\"target\":\"" SERVICE "\"}"
#define INTENT_ENTRY "{\"type\":\"intent\",\"service\":\"ecs\",\"operation\":\"UpdateService\"}"
#define STEP_ENTRY "{\"type\":\"step_started\",\"step\":\"stop\"}"

/* A live run that has stopped a service and owes its start. */
static struct run good_world(struct world *w) {
    struct run run = new_run(w, RUN_ID, true);
    struct str hash = STR_NONE;
    put_event(w, run.id, 1, "[{\"type\":\"run_created\"}," STEP_ENTRY "]", &hash);
    put_event(w, run.id, 2, "[" OWED_ENTRY "," INTENT_ENTRY "]", &hash);
    run.events = 2;
    run.event_hash = hash;
    put_run(w, &run);
    put_owed(w, "open", NOW_MS + 1000);
    put_lock(w, RUN_ID);
    put(w, RECORD_WINDOW, STR("live"), parsed(w, "{\"runs\":[\"" RUN_ID "\"]}"), RECORD_NOT_DUE);
    put(w, RECORD_WINDOW, STR("runs/engine"), parsed(w, "{\"times\":[1,2,3]}"), RECORD_NOT_DUE);
    return run;
}

static bool audit_finds(struct world *w, const char *check, const char *part) {
    struct err err = { 0 };
    struct audit_options options = { .now_ms = NOW_MS, .limits = w->given_limits };
    assert_true(audit_store(w->store, &options, &w->arena, &w->report, &err).ok);
    for (size_t i = 0; i < w->report.count; i++)
        if (strcmp(w->report.problems[i].check, check) == 0 &&
            str_find(w->report.problems[i].text, str_of(part)) != SIZE_MAX)
            return true;
    for (size_t i = 0; i < w->report.count; i++)
        print_message("  %s: %.*s\n", w->report.problems[i].check,
                      STR_ARG(w->report.problems[i].text));
    return false;
}

static void assert_clean(struct world *w) {
    (void)audit_finds(w, "none", "none"); /* prints what there is */
    assert_int_equal(w->report.problem_count, 0);
}

static int setup(void **state) {
    struct world *w = mem_alloc(sizeof *w);
    w->store = memory_new();
    config_limits_default(&w->limits);
    *state = w;
    return 0;
}

static int teardown(void **state) {
    struct world *w = *state;
    struct arena arena = w->arena;
    w->store->ops->free(w->store);
    arena_deinit(&arena);
    free(w);
    return 0;
}

static void good_and_empty(void **state) {
    struct world *w = *state;
    assert_clean(w);
    good_world(w);
    assert_clean(w);
    assert_int_equal(w->report.live_runs, 1);
    assert_int_equal(w->report.open_obligations, 1);
    assert_int_equal(w->report.held_locks, 1);
    assert_int_equal(w->report.records[RECORD_EVENT], 2);
    assert_int_equal(w->report.records[RECORD_RUN], 1);
}

static void live_run_without_a_timer(void **state) {
    struct world *w = *state;
    struct run run = good_world(w);
    put(w, RECORD_RUN, run.id, run_encode(&w->arena, &run), RECORD_NOT_DUE);
    assert_true(audit_finds(w, "timer", "has no timer"));
}

static void stop_before_it_is_owed(void **state) {
    struct world *w = *state;
    struct run run = good_world(w);
    struct str hash = STR_NONE;
    put_event(w, run.id, 1, "[" STEP_ENTRY "]", &hash);
    put_event(w, run.id, 2, "[" INTENT_ENTRY "," OWED_ENTRY "]", &hash);
    run.event_hash = hash;
    put_run(w, &run);
    assert_true(audit_finds(w, "obligation", "before it is on record what is owed"));
}

static void gap_and_forged_event(void **state) {
    struct world *w = *state;
    struct run run = good_world(w);
    struct str hash = STR("0000");
    put_event(w, run.id, 2, "[" OWED_ENTRY "]", &hash);
    assert_true(audit_finds(w, "events", "it follows the hash 0000"));
    assert_true(audit_finds(w, "events", "the head of its events"));
    put(w, RECORD_EVENT, record_event_key(&w->arena, run.id, 1), NULL, RECORD_NOT_DUE);
    assert_true(audit_finds(w, "events", "event 2 follows 0: there is a gap"));
}

static void events_of_no_run(void **state) {
    struct world *w = *state;
    struct str hash = STR_NONE;
    good_world(w);
    put_event(w, STR(OTHER_ID), 1, "[" STEP_ENTRY "]", &hash);
    assert_true(audit_finds(w, "events", "its run is not there"));
}

static void retention_may_have_taken_the_beginning(void **state) {
    struct world *w = *state;
    struct run run = new_run(w, RUN_ID, false);
    struct str hash = STR_NONE;
    put_event(w, run.id, 1, "[" STEP_ENTRY "]", &hash);
    put_event(w, run.id, 2, "[" STEP_ENTRY "]", &hash);
    run.events = 2;
    run.event_hash = hash;
    put(w, RECORD_EVENT, record_event_key(&w->arena, run.id, 1), NULL, RECORD_NOT_DUE);
    put_run(w, &run);
    assert_true(audit_finds(w, "events", "there is a gap")); /* a young run */
    run.created_ms = NOW_MS - w->limits.record_retention_ms - 1;
    put_run(w, &run);
    assert_clean(w);
    put(w, RECORD_EVENT, record_event_key(&w->arena, run.id, 2), NULL, RECORD_NOT_DUE);
    assert_clean(w);
}

static void obligations(void **state) {
    struct world *w = *state;
    struct run run = good_world(w);
    put_owed(w, "open", RECORD_NOT_DUE);
    assert_true(audit_finds(w, "obligation", "nobody will be told"));
    put_owed(w, "forgotten", NOW_MS);
    assert_true(audit_finds(w, "obligation", "unknown state \"forgotten\""));
    put(w, RECORD_OBLIGATION, STR(RUN_ID "/" SERVICE), NULL, RECORD_NOT_DUE);
    assert_true(audit_finds(w, "obligation", "that is not there"));
    struct run over = new_run(w, RUN_ID, false);
    over.events = run.events;
    over.event_hash = run.event_hash;
    put_run(w, &over);
    put(w, RECORD_WINDOW, STR("live"), parsed(w, "{\"runs\":[]}"), RECORD_NOT_DUE);
    put_owed(w, "open", NOW_MS);
    assert_true(audit_finds(w, "obligation", "nobody was told what it owes"));
    put_owed(w, "handed_over", NOW_MS); /* over, owes, holds its lock: as it must be */
    assert_clean(w);
    put_owed(w, "acknowledged", RECORD_NOT_DUE);
    assert_true(audit_finds(w, "lock", "owes nothing"));
    put_lock(w, NULL);
    assert_clean(w);
}

static void locks(void **state) {
    struct world *w = *state;
    good_world(w);
    put_lock(w, OTHER_ID);
    assert_true(audit_finds(w, "lock", "is not there"));
    assert_true(audit_finds(w, "lock", "does not hold the lock"));
    put(w, RECORD_LOCK, STR(SERVICE), parsed(w, "{\"run\":\"" RUN_ID "\",\"fence\":0}"), RECORD_NOT_DUE);
    assert_true(audit_finds(w, "lock", "its fence is 0"));
}

static void saved_batches(void **state) {
    struct world *w = *state;
    struct run run = good_world(w);
    struct str items = STR("[{\"item\":{\"n\":{\"N\":\"1.50\"}},\"key\":{}}]");
    struct str digest = digest_sha256_hex(&w->arena, items);
    struct str entry = str_fmt(&w->arena,
                               "[{\"table\":\"t\",\"batch\":1,\"count\":1,\"digest\":\"%.*s\"}]",
                               STR_ARG(digest));
    struct str record = str_fmt(&w->arena, "{\"digest\":\"%.*s\",\"items\":%.*s}", STR_ARG(digest),
                                STR_ARG(items));
    struct str key = record_saved_key(&w->arena, run.id, STR("t"), 1);
    run.saved = parsed(w, entry.ptr);
    put_run(w, &run);
    assert_true(audit_finds(w, "saved", "is not there"));
    put(w, RECORD_SAVED, key, parsed(w, record.ptr), RECORD_NOT_DUE);
    assert_clean(w);
    assert_int_equal(w->report.saved_items, 1);
    struct json *changed = json_copy_object(&w->arena, parsed(w, record.ptr));
    json_set_c(&w->arena, changed, "items", parsed(w, "[{\"item\":{\"n\":{\"N\":\"1.5\"}},\"key\":{}}]"));
    put(w, RECORD_SAVED, key, changed, RECORD_NOT_DUE);
    assert_true(audit_finds(w, "saved", "its items have")); /* the text of a number counts */
}

static void budgets(void **state) {
    struct world *w = *state;
    struct run run = good_world(w);
    put(w, RECORD_WINDOW, STR("live"), parsed(w, "{\"runs\":[]}"), RECORD_NOT_DUE);
    assert_true(audit_finds(w, "budget", "does not count as live"));
    put(w, RECORD_WINDOW, STR("live"), parsed(w, "{\"runs\":[\"" RUN_ID "\",\"" OTHER_ID "\"]}"),
        RECORD_NOT_DUE);
    assert_true(audit_finds(w, "budget", "counts as changing something"));
    w->given_limits = &w->limits; /* one at once */
    assert_true(audit_finds(w, "budget", "2 runs change something at once, at most 1 may"));
    put(w, RECORD_WINDOW, STR("runs/engine"), parsed(w, "{\"times\":[3,2]}"), RECORD_NOT_DUE);
    assert_true(audit_finds(w, "budget", "not in order"));
    run.is_counted = false;
    put_run(w, &run);
    assert_true(audit_finds(w, "budget", "is not counted against the budgets"));
}

static void too_many_in_an_hour(void **state) {
    struct world *w = *state;
    w->given_limits = &w->limits;
    w->limits.destructive_runs_per_hour = 2;
    for (int i = 0; i < 3; i++) {
        struct str id = str_fmt(&w->arena, "01M88E0000000000000000000%d", i), hash = STR_NONE;
        struct run run = new_run(w, id.ptr, false);
        put_event(w, id, 1, "[" OWED_ENTRY "," INTENT_ENTRY "]", &hash);
        struct json *owed = json_new_object(&w->arena);
        json_set_str(&w->arena, owed, "state", STR("discharged"));
        put(w, RECORD_OBLIGATION, record_key2(&w->arena, id, STR(SERVICE)), owed, RECORD_NOT_DUE);
        run.events = 1;
        run.event_hash = hash;
        put_run(w, &run);
        if (i == 1)
            assert_clean(w); /* at the limit */
    }
    assert_true(audit_finds(w, "budget", "3 runs began to change something in the hour"));
}

static void unreadable_records(void **state) {
    struct world *w = *state;
    struct run run = good_world(w);
    struct json *broken = json_copy_object(&w->arena, run_encode(&w->arena, &run));
    json_set_str(&w->arena, broken, "wait", STR("godot"));
    put(w, RECORD_RUN, run.id, broken, NOW_MS);
    assert_true(audit_finds(w, "run", "\"wait\" is missing or wrong"));
    struct unit_write write = { .kind = RECORD_ALERT, .key = STR("a"), .value = STR("{"),
                                .due_ms = RECORD_NOT_DUE };
    struct unit unit = { .id = STR("t"), .writes = &write, .count = 1 };
    struct err err = { 0 };
    enum unit_result result;
    assert_true(w->store->ops->commit(w->store, &unit, 1, &result, &err).ok);
    assert_true(audit_finds(w, "json", "not JSON"));
}

static void problems_are_bounded(void **state) {
    struct world *w = *state;
    for (int i = 0; i < AUDIT_PROBLEMS_MAX + 1; i++)
        put(w, RECORD_LOCK, str_fmt(&w->arena, "lock%05d", i), parsed(w, "{\"fence\":0}"),
            RECORD_NOT_DUE);
    assert_true(audit_finds(w, "lock", "fence"));
    assert_int_equal(w->report.count, AUDIT_PROBLEMS_MAX);
    assert_int_equal(w->report.problem_count, AUDIT_PROBLEMS_MAX + 1);
    assert_int_equal(w->report.records[RECORD_LOCK], AUDIT_PROBLEMS_MAX + 1); /* over several pages */
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(good_and_empty),
        TEST(live_run_without_a_timer),
        TEST(stop_before_it_is_owed),
        TEST(gap_and_forged_event),
        TEST(events_of_no_run),
        TEST(retention_may_have_taken_the_beginning),
        TEST(obligations),
        TEST(locks),
        TEST(saved_batches),
        TEST(budgets),
        TEST(too_many_in_an_hour),
        TEST(unreadable_records),
        TEST(problems_are_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
