/* lambda/metric: a line that CloudWatch takes for metrics (Embedded Metric Format). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lambda/metric.h"

static const int64_t NOW = INT64_C(1795575600123);

static const struct json *parsed(struct arena *arena, struct str line) {
    const struct json *value;
    struct err err = { 0 };
    assert_true(line.len > 1 && line.ptr[line.len - 1] == '\n');
    assert_true(str_find_char(line, '\n') == line.len - 1); /* one event of the log */
    assert_true(json_parse(arena, str_slice(line, 0, line.len - 1), &(struct json_options){ 0 }, &value, &err).ok);
    return value;
}

static const struct json *directive(const struct json *value) {
    return json_at(json_path(value, "_aws", "CloudWatchMetrics", NULL), 0);
}

static void counts_are_members_named_in_the_directive(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct metric metrics[] = { { "RunsHealed", "Count", 2 }, { "TimeToHeal", "Milliseconds", 81234 } };
    const struct json *value = parsed(&arena, metric_line(&arena, NOW, NULL, metrics, 2));
    assert_int_equal(json_get_i64(json_get_c(value, "_aws"), "Timestamp", 0), NOW);
    assert_true(str_is(json_get_str(directive(value), "Namespace"), "selfheal"));
    assert_int_equal(json_get_i64(value, "RunsHealed", -1), 2);
    assert_int_equal(json_get_i64(value, "TimeToHeal", -1), 81234);
    const struct json *list = json_get_c(directive(value), "Metrics");
    assert_int_equal(json_count(list), 2);
    assert_true(str_is(json_get_str(json_at(list, 0), "Name"), "RunsHealed"));
    assert_true(str_is(json_get_str(json_at(list, 1), "Unit"), "Milliseconds"));
    /* Without dimensions there is still one set, the empty one: without a set there is no metric. */
    const struct json *sets = json_get_c(directive(value), "Dimensions");
    assert_int_equal(json_count(sets), 1);
    assert_int_equal(json_count(json_at(sets, 0)), 0);
}

static void dimensions_are_members_too(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct json *dimensions = json_new_object(&arena);
    json_set_str(&arena, dimensions, "FunctionName", STR("selfheal \"staging\"\n"));
    const struct metric sweeps = { "Sweeps", "Count", 1 };
    const struct json *value = parsed(&arena, metric_line(&arena, NOW, dimensions, &sweeps, 1));
    const struct json *set = json_at(json_get_c(directive(value), "Dimensions"), 0);
    assert_int_equal(json_count(set), 1);
    assert_true(str_is(json_str(json_at(set, 0)), "FunctionName"));
    assert_true(str_is(json_get_str(value, "FunctionName"), "selfheal \"staging\"\n"));
    assert_int_equal(json_get_i64(value, "Sweeps", -1), 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_are_members_named_in_the_directive),
        cmocka_unit_test(dimensions_are_members_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
