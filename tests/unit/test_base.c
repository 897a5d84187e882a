/* base: str, arena, buf, err, rand, secret, log at and around their limits. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/limits.h"
#include "base/log.h"
#include "base/rand.h"
#include "base/secret.h"

static void str_compares_and_slices(void **state) {
    (void)state;
    assert_true(str_eq(STR("abc"), STR("abc")));
    assert_false(str_eq(STR("abc"), STR("abd")));
    assert_true(str_eq(STR_NONE, STR("")));
    assert_true(str_eq_nocase(STR("Content-Length"), STR("content-LENGTH")));
    assert_int_equal(str_cmp(STR("a"), STR("ab")) < 0, 1);
    assert_true(str_starts(STR("abc"), STR("ab")) && str_ends(STR("abc"), STR("bc")));
    assert_int_equal(str_find(STR("hello"), STR("ll")), 2);
    assert_int_equal(str_find(STR("hello"), STR("x")), SIZE_MAX);
    assert_true(str_is(str_slice(STR("hello"), 1, 3), "el"));
    assert_true(str_is(str_slice(STR("hello"), 3, 99), "lo"));
    assert_true(str_is(str_trim(STR(" \t x y \r\n")), "x y"));
}

static void str_to_i64_is_exact(void **state) {
    (void)state;
    int64_t v = 0;
    assert_true(str_to_i64(STR("-9223372036854775808"), &v) && v == INT64_MIN);
    assert_true(str_to_i64(STR("9223372036854775807"), &v) && v == INT64_MAX);
    assert_false(str_to_i64(STR("9223372036854775808"), &v));
    assert_false(str_to_i64(STR("-9223372036854775809"), &v));
    assert_false(str_to_i64(STR(""), &v));
    assert_false(str_to_i64(STR("-"), &v));
    assert_false(str_to_i64(STR("1x"), &v));
    assert_false(str_to_i64(STR("+1"), &v));
}

static void str_suggests_near_words_only(void **state) {
    (void)state;
    const struct str words[] = { STR_INIT("timeoutSeconds"), STR_INIT("maxAttempts") };
    assert_true(str_is(str_closest(STR("timeoutSecond"), words, 2), "timeoutSeconds"));
    assert_true(str_is(str_closest(STR("MaxAttempts"), words, 2), "maxAttempts"));
    assert_int_equal(str_closest(STR("zzz"), words, 2).len, 0);
}

static void buf_stays_failed_after_overflow(void **state) {
    (void)state;
    BUF_SCOPE(buf, 5);
    buf_text(&buf, "12345");
    assert_false(buf.failed);
    buf_char(&buf, '6');
    assert_true(buf.failed);
    buf_reset(&buf);
    buf_fmt(&buf, "%d", 12345);
    assert_false(buf.failed);
    buf_consume(&buf, 2);
    assert_true(str_is(buf_view(&buf), "345"));
}

static void buf_formats_long_text(void **state) {
    (void)state;
    BUF_SCOPE(buf, 4096);
    char text[2000];
    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    buf_fmt(&buf, "<%s>", text);
    assert_int_equal(buf.len, 2001);
    assert_false(buf.failed);
}

static void arena_hands_out_zeroed_aligned_memory(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    for (size_t i = 0; i < 1000; i++) {
        unsigned char *p = arena_alloc(&arena, i);
        assert_int_equal((uintptr_t)p % 16, 0);
        for (size_t j = 0; j < i; j++)
            assert_int_equal(p[j], 0);
        memset(p, 0xff, i);
    }
    arena_reset(&arena);
    assert_int_equal(arena.total, 0);
    assert_int_equal(*(unsigned char *)arena_alloc(&arena, 1), 0);
}

static void err_keeps_context_innermost_last(void **state) {
    (void)state;
    struct err err = { 0 };
    assert_false(err_set(&err, ERR_INPUT, "SH1001", "bad %s", "thing").ok);
    err_context(&err, "step %s", "stop");
    err_context(&err, "run %s", "01J");
    assert_string_equal(err.context, "run 01J: step stop");
    assert_string_equal(err.message, "bad thing");
    for (int i = 0; i < 100; i++)
        err_context(&err, "%s", "a long frame that repeats");
    assert_true(strlen(err.context) < sizeof err.context);
    assert_int_equal(err_class_of(STR("in_doubt")), ERR_IN_DOUBT);
    assert_false(err_class_info(ERR_IN_DOUBT)->is_retried);
}

static void rand_is_repeatable_and_bounded(void **state) {
    (void)state;
    struct rand a, b;
    rand_init(&a, 42);
    rand_init(&b, 42);
    for (int i = 0; i < 1000; i++) {
        assert_int_equal(rand_u64(&a), rand_u64(&b));
        assert_true(rand_below(&a, 7) < 7);
        rand_below(&b, 7);
    }
}

static void secret_compares_whole(void **state) {
    (void)state;
    struct secret secret = { 0 };
    assert_true(secret_set(&secret, STR("0123456789")));
    assert_true(secret_equals(&secret, STR("0123456789")));
    assert_false(secret_equals(&secret, STR("012345678")));
    assert_false(secret_equals(&secret, STR("01234567890")));
    assert_false(secret_equals(&secret, STR("")));
    secret_wipe(&secret);
    assert_int_equal(secret.bytes[0], 0);
}

static void keep_line(void *ctx, struct str line) {
    buf_str(ctx, line);
}

static void log_escapes_what_moves_a_terminal(void **state) {
    (void)state;
    BUF_SCOPE(out, 16384);
    struct log log = { .level = LOG_INFO, .write = keep_line, .ctx = &out };
    LOG(&log, LOG_INFO, "x", LOG_STR("v", STR("a\x1b[2Jb\"\n\xe2\x80\xae\xff")), LOG_INT("n", -3));
    LOG(&log, LOG_DEBUG, "dropped", LOG_INT("n", 1));
    assert_true(str_is(buf_view(&out), "{\"level\":\"info\",\"event\":\"x\",\"v\":"
                                       "\"a\\u001b[2Jb\\\"\\n\\u202e\\ufffd\",\"n\":-3}\n"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(str_compares_and_slices),
        cmocka_unit_test(str_to_i64_is_exact),
        cmocka_unit_test(str_suggests_near_words_only),
        cmocka_unit_test(buf_stays_failed_after_overflow),
        cmocka_unit_test(buf_formats_long_text),
        cmocka_unit_test(arena_hands_out_zeroed_aligned_memory),
        cmocka_unit_test(err_keeps_context_innermost_last),
        cmocka_unit_test(rand_is_repeatable_and_bounded),
        cmocka_unit_test(secret_compares_whole),
        cmocka_unit_test(log_escapes_what_moves_a_terminal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
