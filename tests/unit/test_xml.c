/* xml: trees of AWS answers, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "codec/xml.h"

static void answers_become_trees(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct xml *root = NULL;
    struct err err = { 0 };
    assert_true(
        xml_parse(&arena,
                  STR("<?xml version=\"1.0\"?>\n<GetX xmlns=\"http://x/\" a=\"b\">\n"
                      " <r:Result xmlns:r=\"u\"><Name> a &lt;b&gt; &#233;<![CDATA[<c>]]> </Name>"
                      "<Empty/><Name>second</Name></r:Result>\n</GetX>"),
                  &root, &err)
            .ok);
    assert_true(str_is(root->name, "GetX"));
    const struct xml *result = xml_child(root, STR("Result"));
    assert_non_null(result);
    assert_int_equal(result->count, 3);
    assert_true(str_is(xml_child(result, STR("Name"))->text, " a <b> \xc3\xa9<c> "));
    assert_int_equal(xml_child(result, STR("Empty"))->text.len, 0);
    assert_null(xml_child(result, STR("None")));
    assert_null(xml_child(NULL, STR("Name")));
    assert_int_equal(root->text.len, 0); /* of elements with children: none */
}

static struct str nested(struct arena *arena, size_t levels) {
    BUF_SCOPE(out, 1u << 20);
    for (size_t i = 0; i < levels; i++)
        buf_text(&out, "<a>");
    for (size_t i = 0; i < levels; i++)
        buf_text(&out, "</a>");
    return str_dup(arena, buf_view(&out));
}

static void bad_texts_are_refused(void **state) {
    (void)state;
    static const char *const BAD[] = {
        "",
        "x",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a>&unknown;</a>",
        "<a>\xff</a>",
        "<a b></a>",
        "<a:/>",
        "<:/>",
        "<a><b: /></a>",
        "<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>",
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
        "<!DOCTYPE lolz [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;&l;\">]><lolz>&m;</lolz>",
        "<html><body>502 Bad Gateway<br></body></html>",
    };
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        ARENA_SCOPE(arena);
        const struct xml *root = NULL;
        struct err err = { 0 };
        assert_false(xml_parse(&arena, str_of(BAD[i]), &root, &err).ok);
        assert_null(root);
        assert_string_equal(err.code, "SH1004");
        assert_true(err.line > 0);
    }
    ARENA_SCOPE(arena);
    const struct xml *root = NULL;
    struct err err = { 0 };
    assert_false(xml_parse(&arena, STR("<!DOCTYPE a><a/>"), &root, &err).ok);
    assert_string_equal(err.message, "not usable XML: document types are refused");
    assert_true(xml_parse(&arena, nested(&arena, 64), &root, &err).ok);
    assert_false(xml_parse(&arena, nested(&arena, 65), &root, &err).ok);
    assert_string_equal(err.message, "not usable XML: nested too deep");
    assert_false(xml_parse(&arena, nested(&arena, 10000), &root, &err).ok);
}

static void size_is_bounded(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    size_t max = 16u << 20;
    char *text = malloc(max + 1);
    assert_non_null(text);
    memset(text, ' ', max + 1);
    memcpy(text, "<a/>", 4);
    const struct xml *root = NULL;
    struct err err = { 0 };
    assert_true(xml_parse(&arena, (struct str){ text, max }, &root, &err).ok);
    assert_false(xml_parse(&arena, (struct str){ text, max + 1 }, &root, &err).ok);
    free(text);
}

static void escapes(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    BUF_SCOPE(out, 4096);
    buf_text(&out, "<a>");
    xml_escape(&out, STR("<&>\"' x"));
    buf_text(&out, "</a>");
    assert_true(str_is(buf_view(&out), "<a>&lt;&amp;&gt;&quot;&apos; x</a>"));
    const struct xml *root = NULL;
    struct err err = { 0 };
    assert_true(xml_parse(&arena, buf_view(&out), &root, &err).ok);
    assert_true(str_is(root->text, "<&>\"' x"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_become_trees),
        cmocka_unit_test(bad_texts_are_refused),
        cmocka_unit_test(size_is_bounded),
        cmocka_unit_test(escapes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
