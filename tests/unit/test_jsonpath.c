/* jsonpath: the selectors of SSM documents. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "codec/jsonpath.h"

static const char DOCUMENT[] =
    "{\"a\":{\"b\":[{\"Name\":\"x\",\"n\":1},{\"Name\":\"y\",\"n\":2,\"deep\":{\"Name\":\"z\"}}]},"
    "\"Name\":\"top\","
    "\"odd key\":3,\"Stacks\":[{\"Outputs\":[{\"OutputKey\":\"Arn\",\"OutputValue\":\"v1\"},"
    "{\"OutputKey\":\"Other\",\"OutputValue\":\"v2\"},{\"OutputKey\":\"Arn\",\"OutputValue\":"
    "\"v3\"},"
    "{\"OutputKey\":1}]}],\"null\":null,\"dash-key:x/y\":4,\"empty\":[]}";

static void select_is(const char *selector, const char *expected) {
    ARENA_SCOPE(arena);
    const struct json *document = NULL, *out = NULL;
    struct err err = { 0 };
    assert_true(json_parse(&arena, str_of(DOCUMENT), NULL, &document, &err).ok);
    bool is_done = jsonpath_select(&arena, str_of(selector), document, &out, &err).ok;
    if (!is_done)
        print_error("%s: %s\n", selector, err.message);
    assert_true(is_done);
    assert_true(jsonpath_check(str_of(selector), &err).ok);
    const char *shown = out ? json_to_str(&arena, out).ptr : "none";
    if (strcmp(shown, expected) != 0)
        print_error("%s\n", selector);
    assert_string_equal(shown, expected);
}

static void plain_paths(void **state) {
    (void)state;
    select_is("$.Name", "\"top\"");
    select_is("Name", "\"top\"");
    select_is(" $.a.b[0].n ", "1");
    select_is("a.b[1].Name", "\"y\"");
    select_is("$['odd key']", "3");
    select_is("$[\"odd key\"]", "3");
    select_is("$['a']['b'][1]['deep'].Name", "\"z\"");
    select_is("$.dash-key:x/y", "4");
    select_is("$.null", "null");
    select_is("$.empty", "[]");
    select_is("$.none", "none");
    select_is("$.a.b[2]", "none");
    select_is("$.Name[0]", "none");
    select_is("$.a[0]", "none");
    select_is("$.a.b[999999999]", "none");
    select_is("$.Stacks[0].Outputs[1].OutputValue", "\"v2\"");
}

static void whole_value(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct json *one = json_new_i64(&arena, 1), *out = NULL;
    struct err err = { 0 };
    assert_true(jsonpath_select(&arena, STR("$"), one, &out, &err).ok);
    assert_ptr_equal(out, one);
    assert_true(jsonpath_select(&arena, STR("$.x"), NULL, &out, &err).ok);
    assert_null(out);
    assert_true(jsonpath_select(&arena, STR("$..x"), NULL, &out, &err).ok);
    assert_int_equal(json_count(out), 0);
}

static void deep_scans_and_filters_give_arrays(void **state) {
    (void)state;
    select_is("$..Name", "[\"top\",\"x\",\"y\",\"z\"]");
    select_is("..n", "[1,2]");
    select_is("$.a..Name", "[\"x\",\"y\",\"z\"]");
    select_is("$..none", "[]");
    select_is("$.Stacks[0].Outputs[?(@.OutputKey == 'Arn')].OutputValue", "[\"v1\",\"v3\"]");
    select_is("$..Outputs[?(@.OutputKey==\"Other\")]",
              "[{\"OutputKey\":\"Other\",\"OutputValue\":\"v2\"}]");
    select_is("$.Stacks[0].Outputs[?( @.OutputKey == '1' )]", "[]"); /* a number is not its text */
    select_is("$.a[?(@.x == 'y')]", "[]");
    select_is("$..b[1].n", "[2]");
    select_is("$..OutputKey", "[\"Arn\",\"Other\",\"Arn\",1]");
}

static void bad_selectors_are_refused(void **state) {
    (void)state;
    static const char *const BAD[] = {
        "",
        "  ",
        "$$",
        "$.",
        "$..",
        "$...a",
        "$a",
        "a.",
        ".a.",
        "$.a[",
        "$.a[]",
        "$.a[x]",
        "$.a[-1]",
        "$.a[1",
        "$.a[1]b",
        "$.a['b]",
        "$.a['b'",
        "$['b'x]",
        "$.a[*]",
        "$.*",
        "$.a[0:1]",
        "$.a[1234567890]",
        "$.a b",
        "$.a[?(@.b == c)]",
        "$.a[?(@.b = 'c')]",
        "$.a[?(@.b == 'c')",
        "$.a[?(b == 'c')]",
        "$.a[?@.b == 'c']",
        "$.a[?(@. == 'c')]",
        "$.a[?(@.b == 'c]",
        "$.a[?(@.b",
        "$.a[?(@.b >= 'c')]",
        "$.a;drop",
    };
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        struct err err = { 0 };
        bool is_good = jsonpath_check(str_of(BAD[i]), &err).ok;
        if (is_good)
            print_error("%s\n", BAD[i]);
        assert_false(is_good);
        assert_int_equal(err.class, ERR_CONFIG);
        assert_string_equal(err.code, "SH1301");
        assert_non_null(strstr(err.message, " at column "));
    }
    struct err err = { 0 };
    assert_false(jsonpath_check(STR("$.a["), &err).ok);
    assert_string_equal(
        err.message, "selector \"$.a[\": expected [N], ['name'] or [?(@.Key == 'X')] at column 5");
}

static void parts_are_bounded(void **state) {
    (void)state;
    for (int n = 31; n <= 33; n++) {
        BUF_SCOPE(text, 1024);
        buf_text(&text, "$");
        for (int i = 0; i < n; i++)
            buf_text(&text, ".a");
        struct err err = { 0 };
        assert_int_equal(jsonpath_check(buf_view(&text), &err).ok, n <= 32);
    }
}

static void work_is_bounded(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct json *v = json_new_i64(&arena, 1), *out = NULL;
    for (int i = 0; i < 90;
         i++) { /* {"a":{"a":...}}: each scan multiplies what the one before found */
        struct json *o = json_new_object(&arena);
        json_set_c(&arena, o, "a", v);
        v = o;
    }
    struct err err = { 0 };
    assert_true(jsonpath_select(&arena, STR("$..a..a"), v, &out, &err).ok);
    assert_int_equal(json_count(out), 90 * 89 / 2);
    assert_false(jsonpath_select(&arena, STR("$..a..a..a..a..a..a..a..a"), v, &out, &err).ok);
    assert_int_equal(err.class, ERR_LIMIT);
    assert_string_equal(err.code, "SH1302");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_paths),
        cmocka_unit_test(whole_value),
        cmocka_unit_test(deep_scans_and_filters_give_arrays),
        cmocka_unit_test(bad_selectors_are_refused),
        cmocka_unit_test(parts_are_bounded),
        cmocka_unit_test(work_is_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
