/* When the store takes nothing: who is told, when, how often, and when it is over. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "host/alarm.h"

enum { SECOND = 1000, MINUTE = 60 * SECOND };
#define START INT64_C(1764039600000)

static const struct err FULL = { .class = ERR_LIMIT, .message = "the disk is full" };
static const struct err BUSY = { .class = ERR_TRANSIENT, .message = "the database is locked" };

static struct config config_of(void) {
    return (struct config){ .limits = { .page_repeat_ms = 15 * MINUTE } };
}

static void what_does_not_pass_is_told_at_once_and_again(void **state) {
    (void)state;
    struct config config = config_of();
    struct alarm alarm = { .is_write = true };
    assert_true(alarm_refused(&alarm, &config, &FULL, 1, START));
    assert_false(alarm_refused(&alarm, &config, &FULL, 1, START + 14 * MINUTE));
    assert_true(alarm_refused(&alarm, &config, &FULL, 1, START + 15 * MINUTE));
    assert_int_equal(alarm.refused, 3);
    /* Reads work on a full disk: it is over when something was stored. */
    assert_false(alarm_ends(&alarm, false));
    assert_true(alarm_ends(&alarm, true));
}

static void what_may_pass_is_told_when_it_lasts(void **state) {
    (void)state;
    struct config config = config_of();
    struct alarm alarm = { 0 };
    assert_false(alarm_refused(&alarm, &config, &BUSY, 1, START));
    assert_false(alarm_refused(&alarm, &config, &BUSY, 0, START + 9 * SECOND));
    assert_true(alarm_refused(&alarm, &config, &BUSY, 0, START + 10 * SECOND));
}

static void two_short_troubles_are_not_one_long_one(void **state) {
    (void)state;
    struct config config = config_of();
    struct alarm alarm = { 0 };
    assert_false(alarm_refused(&alarm, &config, &BUSY, 0, START)); /* a read that was throttled, on an idle host */
    assert_true(alarm_ends(&alarm, false));                        /* the next one works, and nothing is to be written */
    alarm_clear(&alarm);
    assert_false(alarm_refused(&alarm, &config, &BUSY, 0, START + 60 * MINUTE));
    assert_int_equal(alarm.since_ms, START + 60 * MINUTE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_does_not_pass_is_told_at_once_and_again),
        cmocka_unit_test(what_may_pass_is_told_when_it_lasts),
        cmocka_unit_test(two_short_troubles_are_not_one_long_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
