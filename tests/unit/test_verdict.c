/* engine/verdict: what a rule said about an alert is told later as it would have been told then, also when the
 * configuration has changed meanwhile; what is stored does not grow with the number of rules. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "engine/engine.h"
#include "engine/verdict.h"
#include "store/memory.h"

static const int64_t NOW = INT64_C(1795575600000);

/* --- configurations from texts --- */

static bool read_text(void *ctx, struct arena *arena, struct str path, struct str *text, struct err *err) {
    (void)err;
    static const char MAIN[] = "listen: 127.0.0.1:0\n"
                               "identity: { account: \"123456789012\", region: eu-west-1 }\n"
                               "store: sqlite:/nowhere\nrules: [r.yaml]\nrunbooks: [b.yaml]\n";
    static const char RUNBOOK[] = "schemaVersion: \"0.3\"\nmainSteps:\n  - name: wait\n    action: aws:sleep\n"
                                  "    inputs: { Duration: PT1S }\n";
    *text = str_dup(arena, str_is(path, "selfheal.yaml") ? str_of(MAIN)
                           : str_is(path, "r.yaml")      ? *(struct str *)ctx
                                                         : str_of(RUNBOOK));
    return true;
}

static bool list_paths(void *ctx, struct arena *arena, struct str pattern, struct str **paths, size_t *count,
                       struct err *err) {
    (void)ctx;
    (void)err;
    *paths = ARENA_ARRAY(arena, struct str, 1);
    (*paths)[0] = pattern;
    *count = 1;
    return true;
}

static const char *no_environment(const char *name) {
    (void)name;
    return NULL;
}

static struct config *load(struct str rules) {
    ARENA_SCOPE(arena);
    struct problems problems = { .arena = &arena };
    struct config_reader reader = { &rules, read_text, list_paths, no_environment };
    struct config *config = config_load(&reader, STR("selfheal.yaml"), false, &problems);
    for (size_t i = 0; i < problems.count; i++)
        print_message("%.*s\n", STR_ARG(problems.items[i].message));
    assert_non_null(config);
    return config;
}

static const char THREE[] = "rules:\n"
                            "  - name: first\n"
                            "    match:\n"
                            "      source: [datadog]\n"
                            "      detail:\n"
                            "        status: [resolved]\n"
                            "    runbook: b\n"
                            "  - name: second\n"
                            "    match: { detail: { labels: { service: [cash] } } }\n"
                            "    runbook: b\n"
                            "  - name: third\n"
                            "    match: { detail: { raw: { team: [{ prefix: blue }] } } }\n"
                            "    runbook: b\n";

static struct config *many(struct arena *arena, size_t count) {
    BUF_SCOPE(text, 1 << 20);
    buf_text(&text, "rules:\n");
    for (size_t i = 0; i < count; i++)
        buf_fmt(&text, "  - name: r%zu\n    match: { detail: { labels: { service: [s%zu] } } }\n    runbook: b\n", i, i);
    return load(str_dup(arena, buf_view(&text)));
}

/* --- one alert --- */

static const struct json *parsed(struct arena *arena, struct str text) {
    const struct json *value = NULL;
    struct err err = { 0 };
    struct json_options options = { .depth_max = 96 };
    assert_true(json_parse(arena, text, &options, &value, &err).ok);
    return value;
}

static const struct json *envelope(struct arena *arena, struct str id, const char *status, const char *service,
                                   const char *cycle, struct str raw) {
    return parsed(arena, str_fmt(arena,
                                 "{\"id\":\"%.*s\",\"source\":\"datadog\",\"time\":\"2026-11-25T03:00:00Z\",\"detail\":"
                                 "{\"status\":\"%s\",\"transition\":\"%s\",\"cycle\":\"%s\","
                                 "\"labels\":{\"service\":\"%s\"},\"raw\":%.*s}}",
                                 STR_ARG(id), status, strcmp(status, "resolved") ? "triggered" : "recovered", cycle,
                                 service, STR_ARG(raw)));
}

/* Applies and commits; returns the size of what was written. */
static size_t receive(struct store *store, const struct config *config, struct arena *arena, struct str id,
                      const struct json *alert, struct str raw) {
    struct input input = { .kind = INPUT_ALERT };
    input.alert.id = id;
    input.alert.alert = alert;
    input.alert.source = STR("datadog");
    input.alert.raw = raw;
    struct view *view = view_new(arena);
    struct engine_output out;
    struct err err = { 0 };
    while (engine_apply(config, view, &input, NOW, arena, &out) == ENGINE_WANTS)
        assert_true(view_load(view, store, &err).ok);
    enum unit_result result;
    assert_true(store->ops->commit(store, &out.unit, 1, &result, &err).ok);
    assert_int_equal(result, UNIT_COMMITTED);
    size_t size = 0;
    for (size_t i = 0; i < out.unit.count; i++)
        size += out.unit.writes[i].value.len;
    return size;
}

static const struct json *stored(struct store *store, struct arena *arena, enum record_kind kind, struct str key) {
    struct record record;
    bool found = false;
    struct err err = { 0 };
    assert_true(store->ops->get(store, kind, key, arena, &record, &found, &err).ok);
    return found ? parsed(arena, record.value) : NULL;
}

static const struct json *verdicts(struct store *store, struct arena *arena, struct str id) {
    const struct json *alert = verdict_restore_alert(arena, stored(store, arena, RECORD_ALERT, id));
    const struct json *list = NULL;
    struct err err = { 0 };
    assert_true(verdict_list(store, arena, alert, &list, &err).ok);
    return list;
}

#define ID STR("01JDHX5K3G0000000000000001")
#define ID2 STR("01JDHX5K3G0000000000000002")

static void each_rule_has_a_verdict(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct store *store = memory_new();
    struct config *config = load(str_of(THREE));
    struct str raw = STR("{\"team\":\"red\",\"n\":1.0}");
    receive(store, config, &arena, ID, envelope(&arena, ID, "firing", "cash", "c1", raw), raw);
    config_free(config); /* the answer comes from the store alone */

    const struct json *list = verdicts(store, &arena, ID);
    assert_int_equal(json_count(list), 3);
    const struct json *first = json_at(list, 0), *second = json_at(list, 1), *third = json_at(list, 2);
    assert_true(str_is(json_get_str(first, "rule"), "first"));
    assert_true(str_is(json_get_str(first, "verdict"), "no_match"));
    assert_true(str_is(json_get_str(first, "path"), "detail.status"));
    assert_true(str_is(json_get_str(first, "observed"), "\"firing\""));
    assert_true(str_is(json_get_str(first, "wanted"), "[\"resolved\"]"));
    assert_true(str_is(json_get_str(first, "file"), "r.yaml"));
    assert_int_equal(json_get_i64(first, "line", 0), 6); /* of the clause, not of the rule */
    assert_int_equal(json_get_str(first, "hash").len, 64);
    assert_true(json_get_str(first, "why").len > 0);
    assert_true(str_is(json_get_str(second, "verdict"), "observed"));
    assert_int_equal(json_get_i64(second, "line", 0), 8);
    /* The body is stored once, and patterns see it nevertheless. */
    assert_true(str_is(json_get_str(third, "verdict"), "no_match"));
    assert_true(str_is(json_get_str(third, "observed"), "\"red\""));
    const struct json *kept = stored(store, &arena, RECORD_ALERT, ID);
    assert_null(json_path(kept, "alert", "detail", "raw", NULL));
    assert_true(str_is(json_path(verdict_restore_alert(&arena, kept), "alert", "detail", "raw", "n", NULL)->text, "1.0"));
    store->ops->free(store);
}

static void old_rules_explain_old_alerts(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct store *store = memory_new();
    struct config *config = load(str_of(THREE));
    struct str raw = STR("{\"team\":\"red\"}"), raw2 = STR("{\"team\":\"blue\"}");
    receive(store, config, &arena, ID, envelope(&arena, ID, "firing", "cash", "c1", raw), raw);
    config_free(config);
    config = load(STR("rules:\n  - name: first\n    match: { detail: { status: [firing] } }\n    runbook: b\n"));
    receive(store, config, &arena, ID2, envelope(&arena, ID2, "firing", "cash", "c2", raw2), raw2);
    config_free(config);
    assert_int_equal(json_count(verdicts(store, &arena, ID)), 3);
    assert_true(str_is(json_get_str(json_at(verdicts(store, &arena, ID), 0), "wanted"), "[\"resolved\"]"));
    assert_int_equal(json_count(verdicts(store, &arena, ID2)), 1);
    assert_true(str_is(json_get_str(json_at(verdicts(store, &arena, ID2), 0), "verdict"), "observed"));
    store->ops->free(store);
}

static void what_is_stored_does_not_grow_with_rules(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct store *store = memory_new();
    struct config *few = many(&arena, 2), *lots = many(&arena, 1500);
    struct str raw = STR("{}");
    size_t sizes[2] = { 0, 0 };
    size_t parts = 0;
    for (size_t i = 0; i < 12; i++) {
        struct str id = str_fmt(&arena, "01JDHX5K3G00000000000001%02zu", i), id2 = str_fmt(&arena, "01JDHX5K3G00000000000003%02zu", i);
        sizes[0] = receive(store, few, &arena, id2,
                           envelope(&arena, id2, "firing", "s1", str_fmt(&arena, "a%zu", i).ptr, raw), raw);
        size_t size = receive(store, lots, &arena, id,
                              envelope(&arena, id, "firing", "s1", str_fmt(&arena, "b%zu", i).ptr, raw), raw);
        parts += size > 4096;
        sizes[1] = size;
        assert_true(size < (200 << 10)); /* the part and the alert fit a unit */
    }
    assert_true(parts >= 2 && parts < 12); /* the rules are stored in parts, then no more */
    assert_true(sizes[1] < sizes[0] + 256);
    const struct json *list = verdicts(store, &arena, STR("01JDHX5K3G0000000000000100"));
    assert_int_equal(json_count(list), 1500);
    for (size_t i = 0; i < 1500; i++)
        assert_true(str_eq(json_get_str(json_at(list, i), "rule"), str_fmt(&arena, "r%zu", i)));
    assert_true(str_is(json_get_str(json_at(list, 1), "verdict"), "observed"));
    assert_true(str_is(json_get_str(json_at(list, 1499), "verdict"), "no_match"));
    config_free(few);
    config_free(lots);
    store->ops->free(store);
}

static size_t firing_count(struct store *store, struct arena *arena) {
    struct record *records;
    size_t count, sum = 0;
    struct err err = { 0 };
    assert_true(store->ops->range(store, RECORD_WINDOW, STR("firing/"), STR_NONE, false, 100, arena, &records, &count,
                                  &err).ok);
    for (size_t i = 0; i < count; i++)
        sum += json_count(json_get_c(parsed(arena, records[i].value), "rules"));
    return sum;
}

static void firing_rules_are_counted(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct store *store = memory_new();
    struct config *config = many(&arena, 60);
    for (size_t i = 0; i < 60; i++) {
        struct str id = str_fmt(&arena, "01JDHX5K3G00000000000002%02zu", i), raw = str_fmt(&arena, "{\"n\":%zu}", i);
        receive(store, config, &arena, id,
                envelope(&arena, id, "firing", str_fmt(&arena, "s%zu", i).ptr, str_fmt(&arena, "c%zu", i).ptr, raw), raw);
    }
    assert_int_equal(firing_count(store, &arena), 60);
    /* Another cycle of a rule takes the place of the first; a recovery of its cycle takes it out. */
    struct str raw = STR("{\"n\":\"again\"}"), raw2 = STR("{\"n\":\"over\"}");
    receive(store, config, &arena, ID, envelope(&arena, ID, "firing", "s7", "c7b", raw), raw);
    assert_int_equal(firing_count(store, &arena), 60);
    receive(store, config, &arena, ID2, envelope(&arena, ID2, "resolved", "s7", "c7b", raw2), raw2);
    assert_int_equal(firing_count(store, &arena), 59);
    config_free(config);
    store->ops->free(store);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_rule_has_a_verdict),
        cmocka_unit_test(old_rules_explain_old_alerts),
        cmocka_unit_test(what_is_stored_does_not_grow_with_rules),
        cmocka_unit_test(firing_rules_are_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
