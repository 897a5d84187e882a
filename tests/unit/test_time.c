/* time: calendar, formats, durations, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "codec/time.h"

#define DAY INT64_C(86400000)

static void times_are_read_exactly(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int64_t ms;
    } CASES[] = {
        { "1970-01-01T00:00:00Z", 0 },
        { "1970-01-01T01:00:00+01:00", 0 },
        { "1969-12-31T23:59:59Z", TIME_NONE },
        { "1970-01-01T00:59:59+01:00", TIME_NONE }, /* 1969 in UTC */
        { "2000-02-29T00:00:00Z", INT64_C(951782400000) },
        { "1900-02-29T00:00:00Z", TIME_NONE },
        { "2100-02-29T00:00:00Z", TIME_NONE },
        { "2024-02-29T00:00:00Z", INT64_C(1709164800000) },
        { "2023-02-29T00:00:00Z", TIME_NONE },
        { "2026-11-25T03:00:00Z", INT64_C(1795575600000) },
        { "2026-11-25t03:00:00z", INT64_C(1795575600000) },
        { "2026-11-25T04:30:00+01:30", INT64_C(1795575600000) },
        { "2026-11-24T19:00:00-08:00", INT64_C(1795575600000) },
        { "2026-11-25T03:00:00.5Z", INT64_C(1795575600500) },
        { "2026-11-25T03:00:00.123456789Z", INT64_C(1795575600123) },
        { "2026-11-25T03:00:00.999999999Z", INT64_C(1795575600999) },
        { "2026-11-25T03:00:00.00000000000000000000000001Z", INT64_C(1795575600000) },
        { "9999-12-31T23:59:59.999Z", INT64_C(253402300799999) },
        { "9999-12-31T23:59:59-00:01", TIME_NONE }, /* the year 10000 in UTC */
        { "10000-01-01T00:00:00Z", TIME_NONE },
        { "0001-01-01T00:00:00Z", TIME_NONE },
        { "2038-01-19T03:14:08Z", INT64_C(2147483648000) },
        { "2026-11-25T03:00:00", TIME_NONE }, /* no zone */
        { "2026-11-25", TIME_NONE },
        { "2026-11-25 03:00:00Z", TIME_NONE },
        { "2026-11-25T03:00Z", TIME_NONE },
        { "2026-11-25T03:00:60Z", TIME_NONE }, /* a leap second */
        { "2026-11-25T24:00:00Z", TIME_NONE },
        { "2026-11-25T03:60:00Z", TIME_NONE },
        { "2026-13-01T00:00:00Z", TIME_NONE },
        { "2026-00-01T00:00:00Z", TIME_NONE },
        { "2026-04-31T00:00:00Z", TIME_NONE },
        { "2026-04-00T00:00:00Z", TIME_NONE },
        { "2026-11-25T03:00:00.Z", TIME_NONE },
        { "2026-11-25T03:00:00,5Z", TIME_NONE },
        { "2026-11-25T03:00:00+24:00", TIME_NONE },
        { "2026-11-25T03:00:00+01:60", TIME_NONE },
        { "2026-11-25T03:00:00+0100", TIME_NONE },
        { "2026-11-25T03:00:00+01", TIME_NONE },
        { "2026-11-25T03:00:00Zx", TIME_NONE },
        { "+2026-11-25T03:00:00Z", TIME_NONE },
        { " 2026-11-25T03:00:00Z", TIME_NONE },
        { "", TIME_NONE },
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        int64_t ms = TIME_NONE;
        bool is_time = time_parse(str_of(CASES[i].text), &ms);
        if (is_time != (CASES[i].ms != TIME_NONE) || (is_time && ms != CASES[i].ms))
            print_error("%s -> %lld\n", CASES[i].text, (long long)ms);
        assert_int_equal(is_time, CASES[i].ms != TIME_NONE);
        assert_true(!is_time || ms == CASES[i].ms);
    }
    static const char WHOLE[] = "2026-11-25T03:00:00.123+01:00";
    for (size_t n = 0; n < sizeof WHOLE - 1; n++) {
        int64_t ms;
        assert_false(time_parse((struct str){ WHOLE, n }, &ms));
    }
}

static void every_day_comes_back(void **state) {
    (void)state;
    int64_t weekday = 4; /* 1970-01-01 was a Thursday */
    static const char DAYS[] = "SunMonTueWedThuFriSat";
    for (int64_t day = 0; day < 366 * 431; day += 1) { /* past a whole Gregorian cycle */
        int64_t ms = day * DAY + 3723004, back = 0;
        if (day % 97 == 0) {
            ARENA_SCOPE(arena);
            assert_true(time_parse(time_format(&arena, ms), &back));
            assert_true(back == ms);
            assert_true(time_parse_basic(time_format_basic(&arena, ms), &back));
            assert_true(back == ms - 4);
            assert_memory_equal(time_format_http(&arena, ms).ptr, DAYS + 3 * weekday, 3);
        }
        weekday = (weekday + 1) % 7;
    }
}

static void formats(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const int64_t ms = INT64_C(1795575600000);
    assert_string_equal(time_format(&arena, ms).ptr, "2026-11-25T03:00:00Z");
    assert_string_equal(time_format(&arena, ms + 7).ptr, "2026-11-25T03:00:00.007Z");
    assert_string_equal(time_format_basic(&arena, ms).ptr, "20261125T030000Z");
    assert_string_equal(time_format_date(&arena, ms).ptr, "2026-11-25");
    assert_string_equal(time_format_ssm(&arena, ms).ptr, "2026-11-25_03.00.00");
    assert_string_equal(time_format_http(&arena, ms).ptr, "Wed, 25 Nov 2026 03:00:00 GMT");
    assert_string_equal(time_format_http(&arena, INT64_C(784111777000)).ptr,
                        "Sun, 06 Nov 1994 08:49:37 GMT");
    assert_string_equal(time_format(&arena, -1).ptr, "1969-12-31T23:59:59.999Z");
    static const char *const BAD[] = { "20261125T030000",   "2026-11-25T03:00:00Z",
                                       "20261125T030000ZZ", "20261325T030000Z",
                                       "20261125 030000Z",  "" };
    int64_t out;
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++)
        assert_false(time_parse_basic(str_of(BAD[i]), &out));
}

static void durations_of_config(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int64_t ms;
    } CASES[] = {
        { "30m", 1800000 },
        { "6h", 21600000 },
        { "15s", 15000 },
        { "500ms", 500 },
        { "35d", 35 * DAY },
        { "1h30m", 5400000 },
        { "1d2h3m4s5ms", DAY + 7384005 },
        { "0s", 0 },
        { "007s", 7000 },
        { "106751991167d", INT64_C(106751991167) * DAY },
        { "106751991168d", -1 },
        { "9223372036854775807ms", INT64_MAX },
        { "9223372036854775808ms", -1 },
        { "1s9223372036854775807ms", -1 },
        { "", -1 },
        { "30", -1 },
        { "m", -1 },
        { "30 m", -1 },
        { "30m1h", -1 },
        { "1m1m", -1 },
        { "-30m", -1 },
        { "+30m", -1 },
        { "1.5h", -1 },
        { "30M", -1 },
        { "30min", -1 },
        { "1h30", -1 },
        { "1y", -1 },
        { "PT30M", -1 },
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        int64_t ms = -1;
        bool is_duration = duration_parse(str_of(CASES[i].text), &ms);
        if (is_duration != (CASES[i].ms >= 0))
            print_error("%s\n", CASES[i].text);
        assert_int_equal(is_duration, CASES[i].ms >= 0);
        assert_true(!is_duration || ms == CASES[i].ms);
    }
}

static void durations_of_documents(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int64_t ms;
    } CASES[] = {
        { "PT10M", 600000 },
        { "P1D", DAY },
        { "PT24H5M", DAY + 300000 },
        { "PT0.5S", 500 },
        { "PT1.25S", 1250 },
        { "P2W", 14 * DAY },
        { "P1DT1H1M1.001S", DAY + 3661001 },
        { "PT0S", 0 },
        { "PT1M0.5S", 60500 },
        { "P", -1 },
        { "PT", -1 },
        { "P1DT", -1 },
        { "P1Y", -1 },
        { "P1M", -1 },
        { "PT1D", -1 },
        { "P1H", -1 },
        { "PT1M1H", -1 },
        { "PT1M1M", -1 },
        { "PT0.5M", -1 },
        { "PT1.S", -1 },
        { "-PT1M", -1 },
        { "PT-1M", -1 },
        { "pt1m", -1 },
        { "PT1MT1S", -1 },
        { "PT1", -1 },
        { "", -1 },
        { "10M", -1 },
        { "PT1S ", -1 },
        { "PT99999999999999999999S", -1 },
        { "PT9223372036854775807S", -1 },
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        int64_t ms = -1;
        bool is_duration = duration_parse_iso(str_of(CASES[i].text), &ms);
        if (is_duration != (CASES[i].ms >= 0))
            print_error("%s\n", CASES[i].text);
        assert_int_equal(is_duration, CASES[i].ms >= 0);
        assert_true(!is_duration || ms == CASES[i].ms);
    }
}

static void durations_for_people(void **state) {
    (void)state;
    static const struct {
        int64_t ms;
        const char *text;
    } CASES[] = {
        { 0, "0 ms" },
        { 840, "840 ms" },
        { 999, "999 ms" },
        { 1000, "1.0 s" },
        { 3499, "3.4 s" },
        { 59999, "59.9 s" },
        { 60000, "1 m 0 s" },
        { 221000, "3 m 41 s" },
        { 3599999, "59 m 59 s" },
        { 3600000, "1 h 0 m" },
        { 7500000, "2 h 5 m" },
        { DAY, "1 d 0 h" },
        { 6 * DAY + 4 * 3600000, "6 d 4 h" },
        { -1500, "-1.5 s" },
        { INT64_MIN, "-106751991167 d 7 h" },
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        ARENA_SCOPE(arena);
        assert_string_equal(duration_format(&arena, CASES[i].ms).ptr, CASES[i].text);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(times_are_read_exactly),
        cmocka_unit_test(every_day_comes_back),
        cmocka_unit_test(formats),
        cmocka_unit_test(durations_of_config),
        cmocka_unit_test(durations_of_documents),
        cmocka_unit_test(durations_for_people),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
