/* yaml: the core schema, places, and what files of ours must not use. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "codec/yaml.h"

static const struct json *parse(struct arena *arena, const char *text) {
    const struct json *value = NULL;
    struct err err = { 0 };
    bool is_read = yaml_parse(arena, str_of(text), STR("f.yaml"), &value, &err).ok;
    if (!is_read)
        print_error("%s: %s\n", text, err.message);
    assert_true(is_read);
    return value;
}

static void is(const char *text, const char *json) {
    ARENA_SCOPE(arena);
    const struct json *value = parse(&arena, text);
    assert_string_equal(json_to_str(&arena, value).ptr, json);
}

static void refuse(const char *text, const char *code, unsigned line, unsigned col,
                   const char *message) {
    ARENA_SCOPE(arena);
    const struct json *value = NULL;
    struct err err = { 0 };
    bool is_read = yaml_parse(&arena, str_of(text), STR("f.yaml"), &value, &err).ok;
    if (is_read)
        print_error("not refused: %s\n", text);
    assert_false(is_read);
    assert_int_equal(err.class, ERR_CONFIG);
    assert_string_equal(err.message, message);
    assert_string_equal(err.code, code);
    assert_string_equal(err.file, "f.yaml");
    assert_int_equal(err.line, line);
    assert_int_equal(err.col, col);
}

static void plain_scalars_follow_the_core_schema(void **state) {
    (void)state;
    is("[true, True, TRUE, false, False, FALSE, tRue]",
       "[true,true,true,false,false,false,\"tRue\"]");
    is("[null, Null, NULL, ~, nuLL]", "[null,null,null,null,\"nuLL\"]");
    is("[yes, no, on, off, y, n]", "[\"yes\",\"no\",\"on\",\"off\",\"y\",\"n\"]");
    is("[1, -1, +1, 007, -0, 0, 1.50, 1e3, -1.5E-3, +0.5]", "[1,-1,1,7,-0,0,1.50,1e3,-1.5E-3,0.5]");
    is("[1., .5, 1_000, 0x1F, 0o7, .inf, .nan, 1e, 1e+, --1, 1.2.3, '-', +]",
       "[\"1.\",\".5\",\"1_000\",\"0x1F\",\"0o7\",\".inf\",\".nan\",\"1e\",\"1e+\",\"--1\",\"1.2."
       "3\",\"-\",\"+\"]");
    is("[\"1\", 'true', '~', \"\"]", "[\"1\",\"true\",\"~\",\"\"]");
    is("a: 123456789012345678901234567890", "{\"a\":123456789012345678901234567890}");
    is("a:\nb: ~\n", "{\"a\":null,\"b\":null}");
    is("2026-11-25", "\"2026-11-25\"");
    is("a: |\n  x\n  y\nb: >-\n  x\n  y\n", "{\"a\":\"x\\ny\\n\",\"b\":\"x y\"}");
    is("1: a\ntrue: b\n", "{\"1\":\"a\",\"true\":\"b\"}");
    is("", "null");
    is("# nothing\n", "null");
    is("---\na: 1\n...\n", "{\"a\":1}");
}

static void values_and_keys_know_their_place(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct json *v = parse(&arena, "# c\na: 1\nlist:\n  - x\n  - k: v\n");
    assert_int_equal(json_get_c(v, "a")->line, 2);
    assert_int_equal(json_get_c(v, "a")->col, 4);
    assert_int_equal(v->object.members[1].line, 3);
    assert_int_equal(v->object.members[1].col, 1);
    const struct json *second = json_at(json_get_c(v, "list"), 1);
    assert_int_equal(second->line, 5);
    assert_int_equal(second->object.members[0].col, 5);
    assert_int_equal(json_get_c(second, "k")->col, 8);
}

static void what_surprises_is_refused(void **state) {
    (void)state;
    refuse("a: &x 1\nb: *x\n", "SH1003", 1, 4, "anchors (&) are not allowed");
    refuse("a: &x {b: 1}\n", "SH1003", 1, 4, "anchors (&) are not allowed");
    refuse("a: *x\n", "SH1003", 1, 4, "aliases (*) are not allowed");
    refuse("a: !!str 1\n", "SH1003", 1, 4, "tags (!) are not allowed");
    refuse("a: !x [1]\n", "SH1003", 1, 4, "tags (!) are not allowed");
    refuse("<<: {a: 1}\n", "SH1003", 1, 1, "merge keys (<<) are not allowed");
    refuse("a: 1\n---\nb: 2\n", "SH1002", 2, 1, "a second document");
    refuse("? [a]\n: 1\n", "SH1002", 1, 3, "a key must be a text");
    refuse("? {a: b}\n: 1\n", "SH1002", 1, 3, "a key must be a text");
    refuse("a: 1\nb: 2\na: 3\n", "SH1107", 3, 1,
           "key \"a\" is given twice; YAML would keep only the second");
    refuse("x:\n  - {k: 1, \"k\": 2}\n", "SH1107", 2, 12,
           "key \"k\" is given twice; YAML would keep only the second");
    refuse("\"a\\0b\": 1\n", "SH1002", 1, 1, "a key must not contain a NUL");
}

static void syntax_errors_have_a_place(void **state) {
    (void)state;
    static const char *const BAD[] = { "a: [1",     "a: b: c", "a:\n\t- b", "a: \"x",
                                       "- a\nb: c", "@a",      "a: `b`",    "%YAML 3.0\n--- a",
                                       "a: 'it's'", "]",       "a: {b",     "a: \x01" };
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        ARENA_SCOPE(arena);
        const struct json *value = NULL;
        struct err err = { 0 };
        if (yaml_parse(&arena, str_of(BAD[i]), STR("f.yaml"), &value, &err).ok)
            print_error("BAD[%zu]\n", i);
        assert_false(yaml_parse(&arena, str_of(BAD[i]), STR("f.yaml"), &value, &err).ok);
        assert_string_equal(err.code, "SH1002");
        assert_true(err.line > 0 && err.col > 0 && err.message[0]);
    }
    refuse("a: \xff\n", "SH1002", 1, 4, "invalid leading UTF-8 octet (0xff)");
    refuse("a: 1\n\xc3\xa9: \xc3(\n", "SH1002", 2, 5, "invalid trailing UTF-8 octet (0x28)");
    refuse("a: 1\r\nb: \x1b[2J\n", "SH1002", 2, 4, "control characters are not allowed (0x1b)");
    ARENA_SCOPE(arena);
    const struct json *value = NULL;
    struct err err = { 0 };
    assert_false(yaml_parse(&arena, STR("a: \0\n"), STR("f.yaml"), &value, &err).ok);
    assert_int_equal(err.col, 4);
}

static void json_is_read_by_the_json_reader(void **state) {
    (void)state;
    is("  {\"a\": [1, 0.10, null]}\n", "{\"a\":[1,0.10,null]}");
    refuse("{a: 1}", "SH1001", 1, 2, "expected '\"' at the beginning of a key, found 'a'");
    refuse("\n{\"a\":1,\"a\":2}", "SH1107", 2, 8, "key \"a\" is given twice");
}

static void depth_is_bounded(void **state) {
    (void)state;
    for (size_t n = JSON_DEPTH_OWN_MAX; n <= JSON_DEPTH_OWN_MAX + 1; n++) {
        for (int kind = 0; kind < 3; kind++) {
            ARENA_SCOPE(arena);
            BUF_SCOPE(text, 1u << 16);
            for (size_t i = 0; i < n; i++)
                buf_text(&text, kind == 0 ? "[" : kind == 1 ? "- " : "{\"a\":");
            buf_text(&text, "1");
            for (size_t i = 0; kind != 1 && i < n; i++)
                buf_text(&text, kind == 0 ? "]" : "}");
            const struct json *value = NULL;
            struct err err = { 0 };
            bool is_read = yaml_parse(&arena, buf_view(&text), STR("f"), &value, &err).ok;
            assert_int_equal(is_read, n <= JSON_DEPTH_OWN_MAX);
            assert_true(is_read || strstr(err.message, "nested deeper than 32 levels"));
        }
    }
}

static void size_is_bounded(void **state) {
    (void)state;
    char *text = malloc(YAML_SIZE_MAX + 1);
    assert_non_null(text);
    memset(text, '#', YAML_SIZE_MAX + 1);
    ARENA_SCOPE(arena);
    const struct json *value = NULL;
    struct err err = { 0 };
    assert_true(yaml_parse(&arena, (struct str){ text, YAML_SIZE_MAX }, STR("f"), &value, &err).ok);
    assert_false(
        yaml_parse(&arena, (struct str){ text, YAML_SIZE_MAX + 1 }, STR("f"), &value, &err).ok);
    assert_string_equal(err.message, "a file of 1048577 bytes, at most 1048576");
    free(text);
}

static void members_are_bounded(void **state) {
    (void)state;
    for (size_t n = YAML_MEMBERS_MAX - 1; n <= YAML_MEMBERS_MAX + 1; n++) {
        ARENA_SCOPE(arena);
        BUF_SCOPE(text, 1u << 20);
        for (size_t i = 0; i < n; i++)
            buf_fmt(&text, "k%zu:\n", i);
        const struct json *value = NULL;
        struct err err = { 0 };
        bool is_read = yaml_parse(&arena, buf_view(&text), STR("f"), &value, &err).ok;
        assert_int_equal(is_read, n <= YAML_MEMBERS_MAX);
        assert_true(is_read ? json_count(value) == n : err.line == YAML_MEMBERS_MAX + 1);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_scalars_follow_the_core_schema),
        cmocka_unit_test(values_and_keys_know_their_place),
        cmocka_unit_test(what_surprises_is_refused),
        cmocka_unit_test(syntax_errors_have_a_place),
        cmocka_unit_test(json_is_read_by_the_json_reader),
        cmocka_unit_test(depth_is_bounded),
        cmocka_unit_test(size_is_bounded),
        cmocka_unit_test(members_are_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
