/* lambda/hops: who goes on with a run, and when. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "engine/record.h"
#include "lambda/hops.h"

#define NOW INT64_C(1795575600000)

static struct config_lambda config = { .continue_queue = STR_INIT("queue"), .hops_max = 200 };

static enum hops_next after(const char *state, int64_t wake_ms, int64_t hop, int64_t timer_ms, int64_t *delay_s) {
    ARENA_SCOPE(arena);
    struct json *run = json_new_object(&arena);
    json_set_str(&arena, run, "state", str_of(state));
    json_set_i64(&arena, run, "wake", wake_ms);
    return hops_after(&config, run, hop, timer_ms, NOW, delay_s);
}

static void what_is_over_is_left(void **state) {
    (void)state;
    int64_t delay;
    assert_int_equal(after("finished", NOW, 0, NOW, &delay), HOPS_NONE);
    assert_int_equal(hops_after(&config, NULL, 0, NOW, NOW, &delay), HOPS_NONE);
}

static void it_comes_at_its_timer(void **state) {
    (void)state;
    int64_t delay;
    assert_int_equal(after("running", NOW + 40001, 3, NOW, &delay), HOPS_CONTINUE);
    assert_int_equal(delay, 41);
    assert_int_equal(after("waiting", NOW + 3600 * 1000, 3, NOW, &delay), HOPS_CONTINUE);
    assert_int_equal(delay, 900);
}

static void what_another_holds_is_waited_for(void **state) {
    (void)state;
    int64_t delay;
    assert_int_equal(after("running", NOW - 5000, 0, NOW + 200000, &delay), HOPS_CONTINUE);
    assert_int_equal(delay, 200);
}

static void it_does_not_go_round_at_once(void **state) {
    (void)state;
    int64_t delay, all_s = 0;
    for (int64_t hop = 0; hop < 200; hop++, all_s += delay)
        assert_int_equal(after("running", NOW - 5000, hop, NOW - 5000, &delay), HOPS_CONTINUE);
    assert_true(all_s > 2 * 3600);
    assert_int_equal(after("running", NOW - 5000, 0, NOW - 5000, &delay), HOPS_CONTINUE);
    assert_int_equal(delay, 0);
    assert_int_equal(after("running", NOW - 5000, 1, RECORD_NOT_DUE, &delay), HOPS_CONTINUE);
    assert_int_equal(delay, 1);
}

static void not_for_ever(void **state) {
    (void)state;
    int64_t delay;
    assert_int_equal(after("running", NOW, 200, NOW, &delay), HOPS_TELL);
    config.continue_queue = STR_NONE;
    assert_int_equal(after("running", NOW, 199, NOW, &delay), HOPS_NONE);
    config.continue_queue = STR("queue");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_over_is_left),
        cmocka_unit_test(it_comes_at_its_timer),
        cmocka_unit_test(what_another_holds_is_waited_for),
        cmocka_unit_test(it_does_not_go_round_at_once),
        cmocka_unit_test(not_for_ever),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
