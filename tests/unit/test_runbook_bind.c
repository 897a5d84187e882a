/* runbook_bind: parameters are coerced, checked at and around their limits, and completed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "runbook/runbook.h"

static struct arena arena;
static struct runbook *runbook;

static const char document[] =
    "{\"schemaVersion\":\"0.3\",\"parameters\":{"
    "\"Name\":{\"type\":\"String\",\"allowedPattern\":\"[a-z]+(?=-)-x\",\"minChars\":3,"
    "\"maxChars\":5,"
    "\"default\":\"ab-x\"},"
    "\"Slow\":{\"type\":\"String\",\"default\":\"\",\"allowedPattern\":\"(a|aa|a)*b|\"},"
    "\"Count\":{\"type\":\"Integer\",\"default\":3,\"allowedValues\":[1,\"2\",3]},"
    "\"On\":{\"type\":\"Boolean\",\"default\":false},"
    "\"List\":{\"type\":\"StringList\",\"default\":[],\"minItems\":1,\"maxItems\":2,"
    "\"allowedPattern\":\"[a-z]\"},"
    "\"Map\":{\"type\":\"StringMap\",\"default\":\"{}\",\"maxItems\":1},"
    "\"Maps\":{\"type\":\"MapList\",\"default\":[]},"
    "\"Instance\":{\"type\":\"AWS::EC2::Instance::Id\",\"default\":\"i-1\"},"
    "\"Stored\":{\"type\":\"String\",\"default\":\"{{ssm:/a/b}}\"},"
    "\"Needed\":{\"type\":\"String\"}},"
    "\"mainSteps\":[{\"name\":\"p\",\"action\":\"aws:pause\",\"inputs\":{}}]}";

static int load(void **state) {
    (void)state;
    arena_reset(&arena);
    struct problems problems = { .arena = &arena };
    struct res res =
        runbook_parse(&arena, STR("bind"), STR("bind.json"), str_of(document), &problems, &runbook);
    for (size_t i = 0; i < problems.count; i++)
        if (problems.items[i].level == PROBLEM_ERROR || !res.ok)
            print_message("%s: %.*s\n", problems.items[i].code, STR_ARG(problems.items[i].message));
    return res.ok ? 0 : -1;
}

/* Given members beside Needed and Stored; the value of one parameter or "CODE: message | hint". */
static const char *bind(const char *members, const char *want) {
    const struct json *given = NULL, *out = NULL;
    struct err err = { 0 };
    struct str text =
        str_fmt(&arena, "{\"Needed\":\"n\",\"Stored\":\"s\"%s%s}", members[0] ? "," : "", members);
    if (!json_parse(&arena, text, NULL, &given, &err).ok)
        fail_msg("%s: %s", members, err.message);
    if (!runbook_bind(&arena, runbook, given, &out, &err).ok)
        return str_z(&arena, str_fmt(&arena, "%s: %s%s%s", err.code, err.message,
                                     err.hint[0] ? " | " : "", err.hint));
    assert_int_equal(json_count(out), 10);
    return str_z(&arena, json_to_str(&arena, json_get_c(out, want)));
}

static void defaults_are_filled_in(void **state) {
    (void)state;
    assert_string_equal(bind("", "Name"), "\"ab-x\"");
    assert_string_equal(bind("", "Count"), "3");
    assert_string_equal(bind("", "On"), "false");
    /* The author's own value: not measured by minItems. */
    assert_string_equal(bind("", "List"), "[]");
    assert_string_equal(bind("", "Map"), "{}");
    assert_string_equal(bind("", "Needed"), "\"n\"");
}

static void texts_are_coerced_by_declared_type(void **state) {
    (void)state;
    assert_string_equal(bind("\"Count\":\"2\"", "Count"), "2");
    assert_string_equal(bind("\"Count\":1", "Count"), "1");
    assert_string_equal(bind("\"On\":\"true\"", "On"), "true");
    assert_string_equal(bind("\"List\":\"[\\\"a\\\",\\\"b\\\"]\"", "List"), "[\"a\",\"b\"]");
    assert_string_equal(bind("\"List\":\"a\"", "List"), "[\"a\"]");
    assert_string_equal(bind("\"Map\":\"{\\\"k\\\":1}\"", "Map"), "{\"k\":1}");
    assert_string_equal(bind("\"Maps\":\"[{}]\"", "Maps"), "[{}]");
    /* Text stays text, whatever it looks like. */
    assert_string_equal(bind("\"Instance\":\"5\"", "Instance"), "\"5\"");
    assert_string_equal(bind("\"Instance\":\"{{ Name }}\"", "Instance"), "\"{{ Name }}\"");
}

static void wrong_types_are_refused(void **state) {
    (void)state;
    assert_string_equal(bind("\"Count\":\"0.5\"", ""),
                        "SH1212: parameter \"Count\" must be Integer, not string \"0.5\"");
    const char *const wrong[] = {
        "\"Count\":1.0",     "\"Count\":null",  "\"Count\":true",
        "\"Count\":\"1e9\"", "\"Count\":\"\"",  "\"Count\":99999999999999999999",
        "\"On\":1",          "\"On\":\"True\"", "\"Name\":5",
        "\"Name\":[\"a\"]",  "\"List\":[1]",    "\"List\":{}",
        "\"List\":\"[1]\"",  "\"List\":\"[\"",  "\"Map\":[]",
        "\"Map\":\"x\"",     "\"Maps\":[1]",    "\"Maps\":\"{}\"",
        "\"Maps\":{}",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        if (!str_starts(str_of(bind(wrong[i], "")), STR("SH1212: ")))
            fail_msg("%s was taken: %s", wrong[i], bind(wrong[i], ""));
}

static void names_are_checked(void **state) {
    (void)state;
    assert_true(str_starts(
        str_of(bind("\"name\":\"ab-x\"", "")),
        STR("SH1210: runbook \"bind\" has no parameter \"name\" | did you mean \"Name\"?")));
    const struct json *out = NULL;
    struct err err = { 0 };
    assert_false(runbook_bind(&arena, runbook, NULL, &out, &err).ok);
    assert_string_equal(err.code, "SH1216");
    assert_string_equal(err.file, "bind.json");
    assert_true(err.line == 1 && err.col > 1);
    struct json *given = json_new_object(&arena);
    json_set_c(&arena, given, "Stored", json_new_text(&arena, "x"));
    assert_false(runbook_bind(&arena, runbook, given, &out, &err).ok);
    assert_string_equal(err.code, "SH1211");
    assert_string_equal(err.message, "parameter \"Needed\" is needed");
    assert_false(runbook_bind(&arena, runbook, json_new_array(&arena), &out, &err).ok);
    assert_string_equal(err.code, "SH1212");
}

static void values_lengths_and_patterns(void **state) {
    (void)state;
    assert_string_equal(bind("\"Count\":4", ""),
                        "SH1213: parameter \"Count\": \"4\" is not allowed | allowed: [1,\"2\",3]");
    assert_string_equal(bind("\"Name\":\"a-x\"", "Name"), "\"a-x\"");
    assert_string_equal(bind("\"Name\":\"abc-x\"", "Name"), "\"abc-x\"");
    assert_true(str_starts(str_of(bind("\"Name\":\"abcd-x\"", "")), STR("SH1215: ")));
    assert_true(str_starts(str_of(bind("\"Name\":\"ab\"", "")), STR("SH1215: ")));
    /* Three letters of two bytes each are three characters: the pattern refuses, not the length. */
    assert_true(
        str_starts(str_of(bind("\"Name\":\"\\u00e4\\u00e4\\u00e4\"", "")), STR("SH1214: ")));
    /* The whole value, and no line end at its end. */
    assert_true(str_starts(str_of(bind("\"Name\":\"ab-xy\"", "")), STR("SH1214: ")));
    assert_true(str_starts(str_of(bind("\"Name\":\"ab-x\\n\"", "")), STR("SH1214: ")));
    assert_string_equal(bind("\"List\":[\"a\",\"b\"]", "List"), "[\"a\",\"b\"]");
    assert_true(str_starts(str_of(bind("\"List\":[\"a\",\"bb\"]", "")), STR("SH1214: ")));
    assert_string_equal(bind("\"List\":[\"a\",\"b\",\"c\"]", ""),
                        "SH1215: parameter \"List\" has 3 items; at most 2 are allowed");
    assert_string_equal(bind("\"List\":[]", ""),
                        "SH1215: parameter \"List\" has 0 items; at least 1 are needed");
    assert_string_equal(bind("\"Map\":{\"a\":1,\"b\":2}", ""),
                        "SH1215: parameter \"Map\" has 2 entries; at most 1 are allowed");
}

static void a_costly_pattern_is_stopped(void **state) {
    (void)state;
    assert_string_equal(bind("\"Slow\":\"aab\"", "Slow"), "\"aab\"");
    const char *answer = bind("\"Slow\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac\"", "");
    assert_true(str_starts(str_of(answer), STR("SH1214: ")));
    assert_non_null(strstr(answer, "takes too long"));
}

static void defaults_may_hold_values_of_the_run(void **state) {
    (void)state;
    static const char text[] =
        "{\"schemaVersion\":\"0.3\",\"parameters\":{\"Path\":{\"type\":\"String\","
        "\"default\":\"arn:ssm:{{ global:REGION }}/{{TARGET_ID}}/{{ automation:EXECUTION_ID }}\"}},"
        "\"mainSteps\":[{\"name\":\"p\",\"action\":\"aws:pause\",\"inputs\":{}}]}";
    struct problems problems = { .arena = &arena };
    struct runbook *other = NULL;
    assert_true(runbook_parse(&arena, STR("d"), STR("d.json"), str_of(text), &problems, &other).ok);
    const struct json *out = NULL;
    struct err err = { 0 };
    assert_false(runbook_bind(&arena, other, NULL, &out, &err).ok);
    assert_string_equal(err.code, "SH1216");
    struct runbook_scope scope = { .region = STR("eu-west-1"),
                                   .execution_id = STR("{{ global:DATE }}") };
    assert_true(runbook_bind_in(&arena, other, NULL, &scope, &out, &err).ok);
    assert_true(
        str_is(json_get_str(out, "Path"), "arn:ssm:eu-west-1/{{TARGET_ID}}/{{ global:DATE }}"));
    /* What is given is never looked into. */
    struct json *given = json_new_object(&arena);
    json_set_str(&arena, given, "Path", STR("{{ global:REGION }}"));
    assert_true(runbook_bind_in(&arena, other, given, &scope, &out, &err).ok);
    assert_true(str_is(json_get_str(out, "Path"), "{{ global:REGION }}"));
}

#define TEST(name) cmocka_unit_test_setup(name, load)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(defaults_are_filled_in),
        TEST(texts_are_coerced_by_declared_type),
        TEST(wrong_types_are_refused),
        TEST(names_are_checked),
        TEST(values_lengths_and_patterns),
        TEST(a_costly_pattern_is_stopped),
        TEST(defaults_may_hold_values_of_the_run),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_deinit(&arena);
    return failed;
}
