/* json: reading, refusing with a place, limits, numbers by value, building and writing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "codec/json.h"

static const struct json *parse(struct arena *arena, const char *text) {
    const struct json *value = NULL;
    struct err err = { 0 };
    struct res r = json_parse(arena, str_of(text), NULL, &value, &err);
    if (!r.ok)
        print_error("%s: %s\n", text, err.message);
    assert_true(r.ok);
    return value;
}

static void refuse_n(struct str text, unsigned line, unsigned col, const char *message) {
    ARENA_SCOPE(arena);
    const struct json *value = NULL;
    struct err err = { 0 };
    bool is_read = json_parse(&arena, text, NULL, &value, &err).ok;
    if (is_read)
        print_error("not refused: %.*s\n", STR_ARG(text));
    assert_false(is_read);
    assert_int_equal(err.class, ERR_INPUT);
    assert_string_equal(err.message, message);
    assert_int_equal(err.line, line);
    assert_int_equal(err.col, col);
}

static void refuse(const char *text, unsigned line, unsigned col, const char *message) {
    refuse_n(str_of(text), line, col, message);
}

static void reads_every_kind_with_its_place(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct json *v = parse(&arena, " {\"a\": [1, -2.50e+3, true,\n  false, null, \"x\"],\r\n"
                                         "\t\"b\":{}, \"c\" : [ ] } ");
    assert_int_equal(json_count(v), 3);
    assert_int_equal(v->line, 1);
    assert_int_equal(v->col, 2);
    const struct json *a = json_get_c(v, "a");
    assert_int_equal(json_count(a), 6);
    assert_int_equal(a->col, 8);
    assert_true(str_is(json_at(a, 1)->text, "-2.50e+3"));
    assert_true(json_true(json_at(a, 2)));
    assert_true(json_is(json_at(a, 3), JSON_BOOL) && !json_true(json_at(a, 3)));
    assert_int_equal(json_at(a, 3)->line, 2);
    assert_int_equal(json_at(a, 3)->col, 3);
    assert_true(json_is(json_at(a, 4), JSON_NULL));
    assert_true(str_is(json_str(json_at(a, 5)), "x"));
    assert_null(json_at(a, 6));
    const struct json *b = json_get_c(v, "b");
    assert_true(json_is(b, JSON_OBJECT) && json_count(b) == 0);
    assert_int_equal(b->line, 3);
    assert_int_equal(b->col, 6);
    assert_int_equal(v->object.members[1].line, 3);
    assert_int_equal(v->object.members[1].col, 2);
    assert_true(json_is(json_get_c(v, "c"), JSON_ARRAY));
    assert_null(json_get_c(v, "d"));
    assert_null(json_path(v, "b", "x", NULL));
    assert_ptr_equal(json_path(v, "a", NULL), a);
    assert_null(json_get_c(a, "a"));
    assert_int_equal(json_count(NULL), 0);
}

static void scalars_stand_alone(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    assert_true(json_is(parse(&arena, "null"), JSON_NULL));
    assert_true(str_is(parse(&arena, "-0")->text, "-0"));
    assert_true(str_is(json_str(parse(&arena, "\"\"")), ""));
    assert_true(json_is(parse(&arena, "[]"), JSON_ARRAY));
    assert_true(json_is(parse(&arena, "[[[]],{}]"), JSON_ARRAY));
}

static void strings_are_decoded(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct json *v =
        parse(&arena, "\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u20AC\\ud83d\\ude00z\"");
    assert_true(str_is(json_str(v), "a\"\\/\b\f\n\r\t\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z"));
    v = parse(&arena, "\"nul \\u0000 inside\"");
    assert_int_equal(json_str(v).len, 12);
    assert_int_equal(json_str(v).ptr[4], 0);
    /* without escapes: a view of the text, whatever the length and alignment */
    char text[80];
    for (size_t n = 0; n < 40; n++) {
        memset(text, 'x', sizeof text);
        text[0] = '"';
        text[n + 1] = '"';
        struct str s = { text, n + 2 };
        struct err err = { 0 };
        assert_true(json_parse(&arena, s, NULL, &v, &err).ok);
        assert_ptr_equal(json_str(v).ptr, text + 1);
        assert_int_equal(json_str(v).len, n);
        if (n == 0)
            continue;
        for (int bad = 0; bad < 3; bad++) { /* a bad byte at each place */
            text[n] = "\x1f\x80\n"[bad];
            assert_false(json_parse(&arena, s, NULL, &v, &err).ok);
            assert_int_equal(err.col, n + 1);
        }
    }
    const char *utf8 =
        "\"\xc2\x80\xdf\xbf\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xf0\x90\x80\x80\xf4\x8f\xbf\xbf\"";
    assert_int_equal(json_str(parse(&arena, utf8)).len, strlen(utf8) - 2);
    assert_int_equal(json_str(parse(&arena, "\"\x7f\"")).len, 1);
}

/* Strings are read many bytes at a time: every special byte at every place of every short length.
 */
static void special_bytes_are_seen_anywhere(void **state) {
    (void)state;
    static const struct {
        const char *written, *read; /* NULL: refused */
    } SPECIAL[] = {
        { "\\n", "\n" },
        { "\\\"", "\"" },
        { "\\\\", "\\" },
        { "\x7f", "\x7f" },
        { " ", " " },
        { "!", "!" },
        { "#", "#" },
        { "[", "[" },
        { "]", "]" },
        { "\\u00e9", "\xc3\xa9" },
        { "\xc3\xa9", "\xc3\xa9" },
        { "\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80" },
        { "\x1f", NULL },
        { "\x01", NULL },
        { "\n", NULL },
        { "\x80", NULL },
        { "\xff", NULL },
        { "\xc3", NULL },
        { "\\x", NULL },
        { "\xed\xa0\x80", NULL },
    };
    for (size_t k = 0; k < sizeof SPECIAL / sizeof SPECIAL[0]; k++) {
        for (size_t before = 0; before < 36; before++) {
            for (size_t after = 0; after < 36; after++) {
                ARENA_SCOPE(arena);
                static const char PLAIN[] = "abcdefghijklmnopqrstuvwxyz0123456789~";
                struct str text = str_fmt(&arena, "\"%.*s%s%.*s\"", (int)before, PLAIN,
                                          SPECIAL[k].written, (int)after, PLAIN);
                const struct json *value = NULL;
                struct err err = { 0 };
                assert_int_equal(json_parse(&arena, text, NULL, &value, &err).ok,
                                 SPECIAL[k].read != NULL);
                if (!SPECIAL[k].read) {
                    assert_int_equal(err.col, before + 2);
                    continue;
                }
                struct str wanted = str_fmt(&arena, "%.*s%s%.*s", (int)before, PLAIN,
                                            SPECIAL[k].read, (int)after, PLAIN);
                assert_true(str_eq(json_str(value), wanted));
            }
        }
    }
}

static void refuses_bad_strings(void **state) {
    (void)state;
    static const char CONTROL[] = "a control character in a string must be escaped";
    static const char UTF8[] = "invalid UTF-8 in a string";
    static const char END[] = "expected '\"' at the end of the string, found the end of the text";
    refuse("\"a\tb\"", 1, 3, CONTROL);
    refuse("\"a\\n\nb\"", 1, 5, CONTROL);
    refuse_n(STR("\"a\0b\""), 1, 3, CONTROL);
    static const char *const BAD[] = { "\x80",
                                       "\xbf",
                                       "\xc0\xaf",
                                       "\xc1\xbf",
                                       "\xe0\x80\xaf",
                                       "\xed\xa0\x80",
                                       "\xf0\x80\x80\xaf",
                                       "\xf4\x90\x80\x80",
                                       "\xf8\x88\x80\x80\x80",
                                       "\xff",
                                       "\xe2\x82",
                                       "\xc3" };
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        ARENA_SCOPE(arena);
        refuse_n(str_fmt(&arena, "\"abcdefgh%s\"", BAD[i]), 1, 10, UTF8);
        refuse_n(str_fmt(&arena, "\"\\n%s\"", BAD[i]), 1, 4, UTF8); /* behind an escape */
    }
    refuse("\"abc", 1, 5, END);
    refuse("\"abc\\n", 1, 7, END);
    refuse("\"abc\\", 1, 6, "expected an escape, found the end of the text");
    refuse("\"\\x41\"", 1, 2, "a bad escape in a string");
    refuse("\"\\u12g4\"", 1, 2, "a bad escape in a string");
    refuse("\"\\u12", 1, 2, "a bad escape in a string");
    refuse("\"\\ud83d\"", 1, 2, "a lone high surrogate in a string");
    refuse("\"\\ud83d\\u0041\"", 1, 2, "a lone high surrogate in a string");
    refuse("\"\\ud83dxxxxxx\"", 1, 2, "a lone high surrogate in a string");
    refuse("\"\\ude00\"", 1, 2, "a lone low surrogate in a string");
    refuse("{\"a\\u0000b\":1}", 1, 2, "a key must not contain \\u0000");
}

static void refuses_what_is_not_json(void **state) {
    (void)state;
    refuse("", 1, 1, "expected a value, found the end of the text");
    refuse(" \n ", 2, 2, "expected a value, found the end of the text");
    refuse("\xef\xbb\xbf{}", 1, 1, "expected a value, found byte 0xef");
    refuse("{} x", 1, 4, "expected the end of the text, found 'x'");
    refuse("1 2", 1, 3, "expected the end of the text, found '2'");
    refuse("{}{}", 1, 3, "expected the end of the text, found '{'");
    refuse_n(STR("{}\0"), 1, 3, "expected the end of the text, found byte 0x00");
    refuse("// c\n1", 1, 1, "expected a value, found '/'");
    refuse("{'a':1}", 1, 2, "expected '\"' at the beginning of a key, found '''");
    refuse("{\"a\":'b'}", 1, 6, "expected a value, found '''");
    refuse("{a:1}", 1, 2, "expected '\"' at the beginning of a key, found 'a'");
    refuse("{\"a\" 1}", 1, 6, "expected ':' after a key, found '1'");
    refuse("{\"a\":}", 1, 6, "expected a value, found '}'");
    refuse("{\"a\":1,}", 1, 8, "expected '\"' at the beginning of a key, found '}'");
    refuse("{\"a\":1 \"b\":2}", 1, 8, "expected ',' or '}' after a member, found '\"'");
    refuse("[1,]", 1, 4, "expected a value, found ']'");
    refuse("[1 2]", 1, 4, "expected ',' or ']' after an element, found '2'");
    refuse("[1}", 1, 3, "expected ',' or ']' after an element, found '}'");
    refuse("{\"a\":1]", 1, 7, "expected ',' or '}' after a member, found ']'");
    refuse("[", 1, 2, "expected a value, found the end of the text");
    refuse("]", 1, 1, "expected a value, found ']'");
    refuse("nul", 1, 1, "expected a value, found 'n'");
    refuse("True", 1, 1, "expected a value, found 'T'");
    refuse("nulls", 1, 5, "expected the end of the text, found 's'");
    refuse("NaN", 1, 1, "expected a value, found 'N'");
    refuse("\v1", 1, 1, "expected a value, found byte 0x0b");
}

static void refuses_bad_numbers(void **state) {
    (void)state;
    refuse("01", 1, 1, "a number must not begin with 0");
    refuse("-01", 1, 2, "a number must not begin with 0");
    refuse("+1", 1, 1, "expected a value, found '+'");
    refuse("-", 1, 2, "expected a digit, found the end of the text");
    refuse(".5", 1, 1, "expected a value, found '.'");
    refuse("1.", 1, 3, "expected a digit after the point, found the end of the text");
    refuse("1.e3", 1, 3, "expected a digit after the point, found 'e'");
    refuse("1e", 1, 3, "expected a digit in the exponent, found the end of the text");
    refuse("1e+", 1, 4, "expected a digit in the exponent, found the end of the text");
    refuse("0x10", 1, 2, "expected the end of the text, found 'x'");
    refuse("Infinity", 1, 1, "expected a value, found 'I'");
}

static void truncated_anywhere_is_refused(void **state) {
    (void)state;
    static const char TEXT[] = "{\"a\":[1,{\"b\":\"\\u00e9\xc3\xa9\"},true,null,-1.5e-3],\"c\":{}}";
    for (size_t n = 0; n < sizeof TEXT - 1; n++) {
        ARENA_SCOPE(arena);
        char *copy = malloc(n ? n : 1); /* exact: an over-read is seen by the sanitizer */
        assert_non_null(copy);
        memcpy(copy, TEXT, n);
        const struct json *value = NULL;
        struct err err = { 0 };
        assert_false(json_parse(&arena, (struct str){ copy, n }, NULL, &value, &err).ok);
        free(copy);
    }
    ARENA_SCOPE(arena);
    parse(&arena, TEXT);
}

static struct str nested(struct arena *arena, size_t levels, bool is_object) {
    BUF_SCOPE(buf, 4u << 20);
    for (size_t i = 0; i < levels; i++)
        buf_text(&buf, is_object ? "{\"k\":" : "[");
    if (is_object)
        buf_char(&buf, '0');
    for (size_t i = 0; i < levels; i++)
        buf_char(&buf, is_object ? '}' : ']');
    return str_dup(arena, buf_view(&buf));
}

static void depth_is_bounded(void **state) {
    (void)state;
    static const size_t LIMITS[] = { 0, JSON_DEPTH_AWS_MAX, 1 };
    for (size_t i = 0; i < 3; i++) {
        size_t limit = LIMITS[i] ? LIMITS[i] : JSON_DEPTH_OWN_MAX;
        struct json_options options = { .depth_max = LIMITS[i] };
        for (int is_object = 0; is_object < 2; is_object++) {
            ARENA_SCOPE(arena);
            const struct json *value = NULL;
            struct err err = { 0 };
            assert_true(
                json_parse(&arena, nested(&arena, limit, is_object), &options, &value, &err).ok);
            assert_false(
                json_parse(&arena, nested(&arena, limit + 1, is_object), &options, &value, &err)
                    .ok);
            assert_int_equal(err.col, limit * (is_object ? 5 : 1) + 1);
            assert_false(
                json_parse(&arena, nested(&arena, 10000, is_object), &options, &value, &err).ok);
        }
    }
    refuse("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", 1, 33, "nested deeper than 32 levels");
}

static void size_is_bounded(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    size_t size = JSON_SIZE_MAX;
    char *text = malloc(size + 1);
    assert_non_null(text);
    memset(text, ' ', size + 1);
    text[size / 2] = '7';
    const struct json *value = NULL;
    struct err err = { 0 };
    assert_true(json_parse(&arena, (struct str){ text, size }, NULL, &value, &err).ok);
    assert_false(json_parse(&arena, (struct str){ text, size + 1 }, NULL, &value, &err).ok);
    assert_string_equal(err.message, "a JSON text of 33554433 bytes, at most 33554432");
    free(text);
}

/* {"k0":0,"k1":1,...}, and at the end a key again. */
static struct str keys(struct arena *arena, size_t count, size_t again) {
    BUF_SCOPE(buf, 4u << 20);
    for (size_t i = 0; i < count; i++)
        buf_fmt(&buf, "%s\"k%zu\":%zu", i ? "," : "{", i, i);
    if (again < count)
        buf_fmt(&buf, ",\"k%zu\":\"again\"", again);
    buf_char(&buf, '}');
    return str_dup(arena, buf_view(&buf));
}

static void duplicate_keys_are_refused_or_the_last_wins(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct json_options tolerant = { .last_duplicate_wins = true };
    static const size_t COUNTS[] = { 1, 2, 63, 64, 65, 300 };
    for (size_t i = 0; i < sizeof COUNTS / sizeof COUNTS[0]; i++) {
        size_t n = COUNTS[i];
        const struct json *v = NULL;
        struct err err = { 0 };
        assert_true(json_parse(&arena, keys(&arena, n, n), NULL, &v, &err).ok);
        assert_int_equal(json_count(v), n);
        for (size_t again = 0; again < n; again += n < 10 ? 1 : n / 5) {
            struct str text = keys(&arena, n, again);
            assert_false(json_parse(&arena, text, NULL, &v, &err).ok);
            assert_string_equal(err.code, "SH1107");
            assert_string_equal(err.message,
                                str_fmt(&arena, "key \"k%zu\" is given twice", again).ptr);
            assert_int_equal(err.col,
                             str_find(text, str_fmt(&arena, "\"k%zu\":\"again", again)) + 1);
            assert_non_null(strstr(err.hint, "first at line 1 column "));
            assert_true(json_parse(&arena, text, &tolerant, &v, &err).ok);
            assert_int_equal(json_count(v), n);
            assert_true(str_is(json_get_str(v, str_fmt(&arena, "k%zu", again).ptr), "again"));
            for (size_t k = 1; k < n; k++) /* the order is kept */
                assert_true(str_cmp(v->object.members[k - 1].key, v->object.members[k].key) != 0);
            assert_true(str_is(json_str(v->object.members[n - 1].value), "again"));
        }
    }
    const struct json *v = NULL;
    struct err err = { 0 };
    assert_true(
        json_parse(&arena, STR("{\"a\":1,\"a\":2,\"b\":3,\"a\":4,\"b\":5}"), &tolerant, &v, &err)
            .ok);
    assert_string_equal(json_to_str(&arena, v).ptr, "{\"a\":4,\"b\":5}");
    refuse("{\"\":1,\"\":2}", 1, 7, "key \"\" is given twice");
    refuse("{\"a\":1,\"\\u0061\":2}", 1, 8, "key \"a\" is given twice");
    /* other keys: case, prefix, __proto__, the same letter composed and decomposed */
    v = parse(&arena,
              "{\"a\":1,\"A\":2,\"aa\":3,\"__proto__\":4,\"\xc3\xa9\":5,\"e\xcc\x81\":6,\"\":7}");
    assert_int_equal(json_count(v), 7);
}

static void long_keys_are_kept(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    char *text = malloc((64u << 10) + 8);
    assert_non_null(text);
    size_t n = 64u << 10;
    memset(text, 'k', n + 8);
    memcpy(text, "{\"", 2);
    memcpy(text + 2 + n, "\":1}", 4);
    const struct json *v = NULL;
    struct err err = { 0 };
    assert_true(json_parse(&arena, (struct str){ text, n + 6 }, NULL, &v, &err).ok);
    assert_int_equal(v->object.members[0].key.len, n);
    free(text);
}

static void wide_and_deep_texts_leave_the_first_stacks(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    BUF_SCOPE(buf, 1u << 20);
    for (int i = 0; i < 40; i++) {
        buf_char(&buf, '[');
        for (int j = 0; j < 50; j++)
            buf_fmt(&buf, "%d,", i * 100 + j);
    }
    buf_text(&buf, "{}");
    for (int i = 0; i < 40; i++)
        buf_char(&buf, ']');
    struct json_options options = { .depth_max = 96 };
    const struct json *v = NULL;
    struct err err = { 0 };
    assert_true(json_parse(&arena, buf_view(&buf), &options, &v, &err).ok);
    for (int i = 0; i < 40; i++) {
        assert_int_equal(json_count(v), 51);
        for (size_t j = 0; j < 50; j++) {
            int64_t n = -1;
            assert_true(json_i64(json_at(v, j), &n));
            assert_int_equal(n, i * 100 + (int)j);
        }
        v = json_at(v, 50);
    }
    assert_true(json_is(v, JSON_OBJECT));
}

static void whole_numbers(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool is_whole;
        int64_t value;
    } CASES[] = {
        { "0", true, 0 },
        { "-0", true, 0 },
        { "0.000", true, 0 },
        { "0e999999999999999999999", true, 0 },
        { "1.0", true, 1 },
        { "1e2", true, 100 },
        { "-1.50e1", true, -15 },
        { "100e-2", true, 1 },
        { "9223372036854775807", true, INT64_MAX },
        { "9223372036854775808", false, 0 },
        { "-9223372036854775808", true, INT64_MIN },
        { "-9223372036854775809", false, 0 },
        { "9223372036854775807.0", true, INT64_MAX },
        { "922337203685477580.7e1", true, INT64_MAX },
        { "0.5", false, 0 },
        { "1e-1", false, 0 },
        { "1e19", false, 0 },
        { "1e18", true, INT64_C(1000000000000000000) },
        { "1e100000000000", false, 0 },
        { "1e-100000000000", false, 0 },
        { "12345.67", false, 0 },
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        ARENA_SCOPE(arena);
        int64_t v = 42;
        bool is_whole = json_i64(parse(&arena, CASES[i].text), &v);
        if (is_whole != CASES[i].is_whole || (is_whole && v != CASES[i].value))
            print_error("%s\n", CASES[i].text);
        assert_int_equal(is_whole, CASES[i].is_whole);
        assert_true(!is_whole || v == CASES[i].value);
    }
    ARENA_SCOPE(arena);
    int64_t v;
    assert_false(json_i64(parse(&arena, "\"1\""), &v));
    assert_false(json_i64(NULL, &v));
    assert_int_equal(json_get_i64(parse(&arena, "{\"a\":null}"), "a", 5), 5);
}

static void numbers_compare_by_value(void **state) {
    (void)state;
    static const struct {
        const char *a, *b;
        int order;
    } CASES[] = {
        { "1", "1.0", 0 },
        { "1", "10e-1", 0 },
        { "-0", "0", 0 },
        { "0.10", "1e-1", 0 },
        { "2", "10", -1 },
        { "-2", "-10", 1 },
        { "-1", "1", -1 },
        { "0", "-1", 1 },
        { "0", "1e-300", -1 },
        { "123456789012345678901234567890", "123456789012345678901234567891", -1 },
        { "0.1000000000000000000000000000001", "0.1", 1 },
        { "1e400", "1e399", 1 },
        { "1e100001", "1e100000", 1 },
        { "-1e999999999999", "-1e100000", -1 },
        { "1e1000000000000000", "1e9999999999999999999999", 0 },
        { "1e999999999999999", "1e1000000000000000", -1 },
        { "1e-1000000000000000", "0", 1 },
        { "9.99", "10", -1 },
        { "1.5", "1.50000", 0 },
        { "-1e-5", "-0.00001", 0 },
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        int ab = json_number_cmp(str_of(CASES[i].a), str_of(CASES[i].b));
        int ba = json_number_cmp(str_of(CASES[i].b), str_of(CASES[i].a));
        assert_int_equal((ab > 0) - (ab < 0), CASES[i].order);
        assert_int_equal((ba > 0) - (ba < 0), -CASES[i].order);
    }
}

static void equality_is_deep(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct json *a = parse(&arena, "{\"a\":[1.0,{\"b\":null}],\"c\":\"x\"}");
    assert_true(json_equal(a, parse(&arena, "{\"c\":\"\\u0078\",\"a\":[1,{\"b\":null}]}")));
    static const char *const OTHERS[] = { "{\"a\":[1,{\"b\":null}]}",
                                          "{\"a\":[1,{\"b\":false}],\"c\":\"x\"}",
                                          "{\"a\":[{\"b\":null},1],\"c\":\"x\"}",
                                          "{\"a\":[1,{\"d\":null}],\"c\":\"x\"}",
                                          "[]",
                                          "null" };
    for (size_t i = 0; i < sizeof OTHERS / sizeof OTHERS[0]; i++)
        assert_false(json_equal(a, parse(&arena, OTHERS[i])));
    assert_true(json_equal(NULL, NULL));
    assert_false(json_equal(a, NULL));
    assert_false(json_equal(parse(&arena, "true"), parse(&arena, "false")));
}

static void whole_numbers_are_written(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    static const struct {
        int64_t value;
        const char *text;
    } CASES[] = { { 0, "0" }, { 9, "9" }, { 10, "10" }, { -1, "-1" }, { -10, "-10" }, { 1234567890123, "1234567890123" },
                  { INT64_MAX, "9223372036854775807" }, { INT64_MIN, "-9223372036854775808" } };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++)
        assert_string_equal(json_to_str(&arena, json_new_i64(&arena, CASES[i].value)).ptr, CASES[i].text);
}

static void sizes_are_those_of_what_is_written(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    static const char *const CASES[] = {
        "null", "true", "false", "1.50e3", "\"\"", "[]", "{}", "[1]", "[1,[],{}]", "{\"a\":{\"b\":[null,false]},\"c\":\"d\"}",
        "\"\\\"\\\\\\n\\r\\t\\u0007\\u007f \xc3\xa9 \xf0\x9f\x98\x80 and more than eight\"",
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        const struct json *value = NULL;
        struct err err = { 0 };
        assert_true(json_parse(&arena, str_of(CASES[i]), NULL, &value, &err).ok);
        assert_int_equal(json_size(value), json_to_str(&arena, value).len);
    }
    const struct json *broken = json_new_str(&arena, STR("a \xff b \xc3")); /* not UTF-8: written as U+FFFD */
    assert_int_equal(json_size(broken), json_to_str(&arena, broken).len);
}

static void builds_and_writes(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct json *o = json_new_object(&arena), *list = json_new_array(&arena);
    for (int i = 0; i < 20; i++)
        json_push(&arena, list, json_new_i64(&arena, i));
    json_set_str(&arena, o, "z", STR("quote \" slash \\ nl \n bell \x07 \xc3\xa9 /"));
    json_set_i64(&arena, o, "min", INT64_MIN);
    json_set_bool(&arena, o, "yes", true);
    json_set_c(&arena, o, "list", list);
    json_set_c(&arena, o, "nothing", NULL);
    json_set_c(&arena, o, "null", json_new_null(&arena));
    json_set_i64(&arena, o, "yes", 1); /* replaces in place */
    assert_string_equal(
        json_to_str(&arena, o).ptr,
        "{\"z\":\"quote \\\" slash \\\\ nl \\n bell \\u0007 \xc3\xa9 /\","
        "\"min\":-9223372036854775808,\"yes\":1,"
        "\"list\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19],\"null\":null}");
    const struct json *copy = json_clone(&arena, o);
    assert_true(json_equal(copy, o));
    struct json *shallow = json_copy_object(&arena, o);
    for (int i = 0; i < 10; i++)
        json_set(&arena, shallow, str_fmt(&arena, "n%d", i), json_new_bool(&arena, false));
    assert_int_equal(json_count(shallow), 15);
    assert_int_equal(json_count(o), 5);
    assert_int_equal(json_count(json_copy_object(&arena, NULL)), 0);
    assert_int_equal(json_count(json_copy_object(&arena, list)), 0);

    BUF_SCOPE(out, 4096);
    const struct json *v = parse(&arena, "{\"b\":{\"y\":[],\"x\":{}},\"a\":[1,[2]]}");
    json_write_sorted(&out, v);
    assert_true(str_is(buf_view(&out), "{\"a\":[1,[2]],\"b\":{\"x\":{},\"y\":[]}}"));
    buf_reset(&out);
    json_write_pretty(&out, v);
    assert_true(str_is(buf_view(&out),
                       "{\n  \"b\": {\n    \"y\": [],\n    \"x\": {}\n  },\n  \"a\": [\n"
                       "    1,\n    [\n      2\n    ]\n  ]\n}\n"));
}

static void many_members_are_sorted_too(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    for (size_t n = 31; n <= 34; n++) { /* around the writer's table on the stack */
        struct json *o = json_new_object(&arena);
        for (size_t i = n; i-- > 0;)
            json_set(&arena, o, str_fmt(&arena, "k%03zu", i), json_new_null(&arena));
        BUF_SCOPE(out, 4096);
        json_write_sorted(&out, o);
        assert_true(str_starts(buf_view(&out), STR("{\"k000\":null,\"k001\":null,")));
        assert_true(str_ends(buf_view(&out), str_fmt(&arena, ",\"k%03zu\":null}", n - 1)));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_every_kind_with_its_place),
        cmocka_unit_test(scalars_stand_alone),
        cmocka_unit_test(strings_are_decoded),
        cmocka_unit_test(special_bytes_are_seen_anywhere),
        cmocka_unit_test(refuses_bad_strings),
        cmocka_unit_test(refuses_what_is_not_json),
        cmocka_unit_test(refuses_bad_numbers),
        cmocka_unit_test(truncated_anywhere_is_refused),
        cmocka_unit_test(depth_is_bounded),
        cmocka_unit_test(size_is_bounded),
        cmocka_unit_test(duplicate_keys_are_refused_or_the_last_wins),
        cmocka_unit_test(long_keys_are_kept),
        cmocka_unit_test(wide_and_deep_texts_leave_the_first_stacks),
        cmocka_unit_test(whole_numbers),
        cmocka_unit_test(numbers_compare_by_value),
        cmocka_unit_test(equality_is_deep),
        cmocka_unit_test(whole_numbers_are_written),
        cmocka_unit_test(sizes_are_those_of_what_is_written),
        cmocka_unit_test(builds_and_writes),
        cmocka_unit_test(many_members_are_sorted_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
