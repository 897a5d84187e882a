/* host/prune: retention removes what is old and settled, and nothing else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "config/config.h"
#include "host/prune.h"
#include "store/memory.h"

#define DAY INT64_C(86400000)
static const int64_t NOW = INT64_C(1795575600000);

static struct str put(struct store *store, struct arena *arena, enum record_kind kind, int64_t at_ms,
                      const char *suffix, int64_t due_ms) {
    static unsigned char seed[16];
    seed[0]++;
    struct str key = str_fmt(arena, "%.*s%s", STR_ARG(record_id(arena, at_ms, seed)), suffix);
    struct unit_write write = { .kind = kind, .key = key, .value = STR("{}"), .due_ms = due_ms };
    struct unit unit = { .id = STR("t"), .writes = &write, .count = 1 };
    enum unit_result result;
    struct err err = { 0 };
    assert_true(store->ops->commit(store, &unit, 1, &result, &err).ok);
    assert_int_equal(result, UNIT_COMMITTED);
    return key;
}

static void put_value(struct store *store, enum record_kind kind, struct str key, struct str value, int64_t due_ms) {
    struct unit_write write = { .kind = kind, .key = key, .value = value, .due_ms = due_ms };
    struct unit unit = { .id = STR("t"), .writes = &write, .count = 1 };
    enum unit_result result;
    struct err err = { 0 };
    assert_true(store->ops->commit(store, &unit, 1, &result, &err).ok);
}

static void put_key(struct store *store, enum record_kind kind, struct str key, int64_t due_ms) {
    put_value(store, kind, key, STR("{}"), due_ms);
}

static bool is_there(struct store *store, struct arena *arena, enum record_kind kind, struct str key) {
    struct record record;
    bool found = false;
    struct err err = { 0 };
    assert_true(store->ops->get(store, kind, key, arena, &record, &found, &err).ok);
    return found;
}

static void prune(struct store *store) {
    struct config_limits limits;
    bool has_more = true;
    struct err err = { 0 };
    config_limits_default(&limits);
    struct prune state = { 0 };
    assert_true(prune_store(store, &limits, NOW, &state, &has_more, &err).ok);
    assert_false(has_more);
}

static void ids_carry_their_time(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    unsigned char seed[16] = { 255, 255, 255, 255, 255, 255, 255, 255, 255, 255 };
    struct str id = record_id(&arena, NOW, seed);
    int64_t at = 0;
    assert_true(record_id_time(id, &at));
    assert_true(at == NOW);
    assert_true(record_id_time(record_event_key(&arena, id, 7), &at));
    assert_false(record_id_time(STR("datadog/c1"), &at));
    assert_false(record_id_time(STR(""), &at));
}

static void old_and_settled_goes(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct store *store = memory_new();
    struct str old_alert = put(store, &arena, RECORD_ALERT, NOW - 91 * DAY, "", RECORD_NOT_DUE);
    struct str new_alert = put(store, &arena, RECORD_ALERT, NOW - 89 * DAY, "", RECORD_NOT_DUE);
    struct str old_saved = put(store, &arena, RECORD_SAVED, NOW - 36 * DAY, "/t/000001", RECORD_NOT_DUE);
    struct str new_saved = put(store, &arena, RECORD_SAVED, NOW - 34 * DAY, "/t/000001", RECORD_NOT_DUE);
    prune(store);
    assert_false(is_there(store, &arena, RECORD_ALERT, old_alert));
    assert_true(is_there(store, &arena, RECORD_ALERT, new_alert));
    assert_false(is_there(store, &arena, RECORD_SAVED, old_saved));
    assert_true(is_there(store, &arena, RECORD_SAVED, new_saved));
    store->ops->free(store);
}

static void what_is_live_or_owed_stays(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct store *store = memory_new();
    struct str live = put(store, &arena, RECORD_RUN, NOW - 100 * DAY, "", NOW + 5);
    struct str live_event = record_event_key(&arena, live, 1);
    put_key(store, RECORD_EVENT, live_event, RECORD_NOT_DUE);
    struct str owing = put(store, &arena, RECORD_RUN, NOW - 100 * DAY, "", RECORD_NOT_DUE);
    struct str owed = record_key2(&arena, owing, STR("target"));
    put_key(store, RECORD_OBLIGATION, owed, NOW + 5);
    struct str owing_saved = record_saved_key(&arena, owing, STR("t"), 1);
    put_key(store, RECORD_SAVED, owing_saved, RECORD_NOT_DUE);
    struct str unsent = put(store, &arena, RECORD_OUTBOX, NOW - 100 * DAY, "", NOW + 5);
    struct str over = put(store, &arena, RECORD_RUN, NOW - 100 * DAY, "", RECORD_NOT_DUE);
    prune(store);
    assert_true(is_there(store, &arena, RECORD_RUN, live));
    assert_true(is_there(store, &arena, RECORD_EVENT, live_event));
    assert_true(is_there(store, &arena, RECORD_RUN, owing));
    assert_true(is_there(store, &arena, RECORD_OBLIGATION, owed));
    assert_true(is_there(store, &arena, RECORD_SAVED, owing_saved));
    assert_true(is_there(store, &arena, RECORD_OUTBOX, unsent));
    assert_false(is_there(store, &arena, RECORD_RUN, over));
    store->ops->free(store);
}

static void what_a_live_run_names_stays(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct store *store = memory_new();
    struct str source = put(store, &arena, RECORD_RUN, NOW - 100 * DAY, "", RECORD_NOT_DUE);
    struct str saved = record_saved_key(&arena, source, STR("t"), 1);
    put_key(store, RECORD_SAVED, saved, RECORD_NOT_DUE);
    struct str alert = put(store, &arena, RECORD_ALERT, NOW - 100 * DAY, "", RECORD_NOT_DUE);
    struct str text = str_fmt(&arena, "{\"alert\":\"%.*s\",\"parameters\":{\"RunId\":\"%.*s\"}}", STR_ARG(alert), STR_ARG(source));
    struct unit_write write = { .kind = RECORD_RUN, .key = STR("live"), .value = text, .due_ms = NOW + 5 };
    struct unit unit = { .id = STR("t"), .writes = &write, .count = 1 };
    enum unit_result result;
    struct err err = { 0 };
    assert_true(store->ops->commit(store, &unit, 1, &result, &err).ok);
    struct store *copy = memory_copy(store);
    prune(store);
    assert_true(is_there(store, &arena, RECORD_SAVED, saved));
    assert_true(is_there(store, &arena, RECORD_RUN, source));
    assert_true(is_there(store, &arena, RECORD_ALERT, alert));
    write = (struct unit_write){ .kind = RECORD_RUN, .key = STR("live"), .from_version = 1, .due_ms = RECORD_NOT_DUE };
    assert_true(copy->ops->commit(copy, &unit, 1, &result, &err).ok);
    prune(copy);
    assert_false(is_there(copy, &arena, RECORD_SAVED, saved));
    assert_int_equal(memory_record_count(copy), 0);
    assert_int_equal(memory_record_count(store), 4);
    store->ops->free(store);
    copy->ops->free(copy);
}

static void many_go_in_bounded_calls(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct store *store = memory_new();
    for (int i = 0; i < 2500; i++)
        put(store, &arena, RECORD_ALERT, NOW - 200 * DAY + i, "", RECORD_NOT_DUE);
    struct config_limits limits;
    bool has_more = true;
    struct err err = { 0 };
    config_limits_default(&limits);
    int calls = 0;
    struct prune part = { 0 };
    for (; has_more && calls < 10; calls++)
        assert_true(prune_store(store, &limits, NOW, &part, &has_more, &err).ok);
    assert_int_equal(memory_record_count(store), 0);
    assert_in_range(calls, 2, 4);
    store->ops->free(store);
}

/* Cycles and commands have names for keys: they are walked, a part with each call, the live ones left where they are. */
static void cycles_and_commands_go_too(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct store *store = memory_new();
    struct str live = put(store, &arena, RECORD_RUN, NOW - 100 * DAY, "", NOW + 5);
    long long old = NOW - 91 * DAY, young = NOW - 89 * DAY;
    for (int i = 0; i < 2500; i++)
        put_value(store, RECORD_DEDUPE, str_fmt(&arena, "datadog/%05d", i),
                  str_fmt(&arena, "{\"until\":%lld}", i % 2 ? old : young), RECORD_NOT_DUE);
    put_value(store, RECORD_DEDUPE, STR("datadog/live"), str_fmt(&arena, "{\"until\":%lld,\"run\":\"%.*s\"}", old, STR_ARG(live)),
              RECORD_NOT_DUE);
    put_value(store, RECORD_DEDUPE, STR("datadog/odd"), STR("{"), RECORD_NOT_DUE);
    put_value(store, RECORD_COMMAND, STR("c-old"), str_fmt(&arena, "{\"at\":%lld}", old), RECORD_NOT_DUE);
    put_value(store, RECORD_COMMAND, STR("c-young"), str_fmt(&arena, "{\"at\":%lld}", young), RECORD_NOT_DUE);
    struct config_limits limits;
    config_limits_default(&limits);
    struct prune part = { 0 };
    struct err err = { 0 };
    bool has_more = true;
    int calls = 0;
    for (; has_more && calls < 10; calls++)
        assert_true(prune_store(store, &limits, NOW, &part, &has_more, &err).ok);
    assert_int_equal(calls, 3);
    assert_int_equal(memory_record_count(store), 1250 + 4); /* the young cycles, the run, its cycle, the odd one, a command */
    assert_true(is_there(store, &arena, RECORD_DEDUPE, STR("datadog/live")));
    assert_true(is_there(store, &arena, RECORD_DEDUPE, STR("datadog/odd")));
    assert_true(is_there(store, &arena, RECORD_COMMAND, STR("c-young")));
    assert_false(is_there(store, &arena, RECORD_COMMAND, STR("c-old")));
    store->ops->free(store);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ids_carry_their_time),
        cmocka_unit_test(old_and_settled_goes),
        cmocka_unit_test(what_is_live_or_owed_stays),
        cmocka_unit_test(cycles_and_commands_go_too),
        cmocka_unit_test(what_a_live_run_names_stays),
        cmocka_unit_test(many_go_in_bounded_calls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
