/* runbook: references, rendering, outputs, conversion. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "runbook/runbook.h"

static struct arena arena;

static int reset(void **state) {
    (void)state;
    arena_reset(&arena);
    return 0;
}

static const struct json *parse(const char *text) {
    const struct json *value = NULL;
    struct err err = { 0 };
    if (!json_parse(&arena, str_of(text), NULL, &value, &err).ok)
        fail_msg("%s: %s", text, err.message);
    return value;
}

static struct runbook_scope scope_of(void) {
    return (struct runbook_scope){
        .params =
            parse("{\"Name\":\"cash\",\"Count\":3,\"On\":true,\"List\":[\"a\",\"b\"],"
                  "\"Map\":{\"k\":[1]},\"Evil\":\"{{ Name }} {{{ x\",\"None\":[],\"a-b\":\"d\"}"),
        .variables = parse("{\"v\":\"var\"}"),
        .outputs = parse("{\"step1\":{\"Out\":7,\"List\":[{\"x\":1}]}}"),
        .execution_id = STR("4105a4fc-f944-11e6-9d32-0a1b2c3d495h"),
        .account = STR("123456789012"),
        .region = STR("eu-west-1"),
        .now_ms = 1764039600123, /* 2025-11-25T03:00:00.123Z */
    };
}

static const char *render(const char *text) {
    struct runbook_scope scope = scope_of();
    const struct json *out = NULL;
    struct err err = { 0 };
    if (!runbook_render(&arena, parse(text), &scope, &out, &err).ok)
        return str_z(&arena, str_fmt(&arena, "%s: %s", err.code, err.message));
    return str_z(&arena, json_to_str(&arena, out));
}

static void whole_values_keep_their_type(void **state) {
    (void)state;
    assert_string_equal(render("{\"a\":\"{{ Name }}\",\"b\":\"{{Count}}\",\"c\":\" {{ On }} \"}"),
                        "{\"a\":\"cash\",\"b\":3,\"c\":true}");
    assert_string_equal(render("[[\"{{ Map }}\"],{\"x\":\"{{ List }}\"}]"),
                        "[[{\"k\":[1]}],{\"x\":[\"a\",\"b\"]}]");
    assert_string_equal(render("\"{{ step1.Out }}\""), "7");
    assert_string_equal(render("\"{{ a-b }}\""), "\"d\"");
}

static void embedded_values_become_text(void **state) {
    (void)state;
    assert_string_equal(render("\"<{{Name}}-{{ Count }}-{{On}}>\""), "\"<cash-3-true>\"");
    assert_string_equal(render("\"l={{ List }} m={{ Map }}\""),
                        "\"l=[\\\"a\\\",\\\"b\\\"] m={\\\"k\\\":[1]}\"");
    assert_string_equal(render("\"{{ Name }}{{ variable:v }}\""), "\"cashvar\"");
}

static void lists_in_lists_are_spliced_everywhere(void **state) {
    (void)state;
    assert_string_equal(render("[\"{{ List }}\"]"), "[\"a\",\"b\"]");
    assert_string_equal(render("[\"x\",\"{{ List }}\",\"{{ None }}\",\"y\",\"{{ Name }}\"]"),
                        "[\"x\",\"a\",\"b\",\"y\",\"cash\"]");
    assert_string_equal(render("[\"{{ step1.List }}\"]"), "[{\"x\":1}]");
    /* Only a whole reference is spliced. */
    assert_string_equal(render("[\"-{{ List }}\"]"), "[\"-[\\\"a\\\",\\\"b\\\"]\"]");
}

static void system_values(void **state) {
    (void)state;
    assert_string_equal(
        render("\"{{global:ACCOUNT_ID}} {{ global:REGION }} {{global:AWS_PARTITION}}\""),
        "\"123456789012 eu-west-1 aws\"");
    assert_string_equal(render("\"{{global:DATE}} {{global:DATE_TIME}}\""),
                        "\"2025-11-25 2025-11-25_03.00.00\"");
    assert_string_equal(render("\"{{ automation:EXECUTION_ID }}\""),
                        "\"4105a4fc-f944-11e6-9d32-0a1b2c3d495h\"");
}

static void what_is_no_reference_stays(void **state) {
    (void)state;
    const char *const texts[] = {
        "\"{{{ Name }}}\"",
        "\"{{ }}\"",
        "\"{{}}\"",
        "\"{{ Name\"",
        "\"{{ {{Name}\"",
        "\"{{ a b }}\"",
        "\"{{ global:NONE }}\"",
        "\"{{ step1.Out.x }}\"",
        "\"{{.Names}}\"",
        "\"{{ secret|token }}\"",
        "\"${env:AWS_SECRET_ACCESS_KEY} %s%n\"",
        "\"{ { Name } }\"",
        "\"{{\\nName\\n}}\"",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        assert_string_equal(render(texts[i]), texts[i]);
    /* A reference inside such text is still one. */
    assert_string_equal(render("\"{{ {{ Name }} }}\""), "\"{{ cash }}\"");
    assert_string_equal(render("\"{\\\"a\\\":{{Count}}}\""), "\"{\\\"a\\\":3}\"");
}

static void values_are_not_expanded_again(void **state) {
    (void)state;
    assert_string_equal(render("[\"{{ Evil }}\",\"x{{Evil}}{{Name}}\"]"),
                        "[\"{{ Name }} {{{ x\",\"x{{ Name }} {{{ xcash\"]");
}

static void keys_and_scripts_are_left_alone(void **state) {
    (void)state;
    assert_string_equal(
        render("{\"{{ Name }}\":1,\"Script\":\"f'{{Name}}'\",\"In\":{\"Script\":\"{{Name}}\"}}"),
        "{\"{{ Name }}\":1,\"Script\":\"f'{{Name}}'\",\"In\":{\"Script\":\"cash\"}}");
}

static void a_value_that_does_not_exist_is_named(void **state) {
    (void)state;
    assert_string_equal(render("\"{{ Nope }}\""),
                        "SH1220: {{ Nope }} has no value: there is no such parameter");
    assert_string_equal(render("\"a {{ variable:w }}\""),
                        "SH1220: {{ variable:w }} has no value: there is no such variable");
    assert_string_equal(
        render("{\"x\":[\"{{ step2.Out }}\"]}"),
        "SH1220: {{ step2.Out }} has no value: step \"step2\" has not run or did not "
        "succeed");
    assert_string_equal(
        render("\"{{ step1.Other }}\""),
        "SH1220: {{ step1.Other }} has no value: step \"step1\" gave no such output");
    assert_true(str_starts(str_of(render("\"{{ ssm:/a/b }}\"")), STR("SH1207")));
}

/* Just under and over the bound of what references may put in. */
static void growth_is_bounded(void **state) {
    (void)state;
    struct json *params = json_new_object(&arena);
    enum { BIG = 1000 };
    char *big = arena_alloc(&arena, BIG);
    memset(big, '"', BIG);
    json_set_str(&arena, params, "Big", (struct str){ big, BIG });
    struct runbook_scope scope = { .params = params };
    size_t fitting = RUNBOOK_RENDER_SIZE_MAX / (BIG + 8);
    for (size_t extra = 0; extra < 2; extra++) {
        struct json *list = json_new_array(&arena);
        for (size_t i = 0; i < fitting + extra; i++)
            json_push(&arena, list, json_new_text(&arena, i % 2 ? "{{ Big }}" : "<{{ Big }}>"));
        const struct json *out = NULL;
        struct err err = { 0 };
        bool ok = runbook_render(&arena, list, &scope, &out, &err).ok;
        assert_int_equal(ok, extra == 0);
        if (!ok)
            assert_string_equal(err.code, "SH1221");
        if (!ok)
            assert_int_equal(err.class, ERR_LIMIT);
    }
}

static void count_reference(void *ctx, struct str reference, const struct json *at) {
    assert_non_null(at);
    buf_fmt(ctx, "%.*s;", STR_ARG(reference));
}

static void visits_every_reference(void **state) {
    (void)state;
    BUF_SCOPE(seen, 1024);
    runbook_each_reference(
        parse("{\"a\":\"{{ P }} {{ s.O }}\",\"Script\":\"{{ no }}\",\"l\":[1,null,"
              "{\"x\":\"{{variable:v}}{{ global:REGION }}\"}]}"),
        count_reference, &seen);
    assert_true(str_is(buf_view(&seen), "P;s.O;variable:v;global:REGION;"));
}

static const char *convert(const char *text, enum param_type type) {
    const struct json *out = NULL;
    if (!runbook_convert(&arena, parse(text), type, &out))
        return "no";
    return str_z(&arena, json_to_str(&arena, out));
}

static void conversions(void **state) {
    (void)state;
    assert_string_equal(convert("5", PARAM_STRING), "\"5\"");
    assert_string_equal(convert("true", PARAM_STRING), "\"true\"");
    assert_string_equal(convert("[\"x\"]", PARAM_STRING), "\"x\"");
    assert_string_equal(convert("[\"x\",\"y\"]", PARAM_STRING), "no");
    assert_string_equal(convert("[]", PARAM_STRING), "no");
    assert_string_equal(convert("{}", PARAM_STRING), "no");
    assert_string_equal(convert("null", PARAM_STRING), "no");
    assert_string_equal(convert("\"x\"", PARAM_STRING_LIST), "[\"x\"]");
    assert_string_equal(convert("5", PARAM_STRING_LIST), "[\"5\"]");
    assert_string_equal(convert("false", PARAM_STRING_LIST), "[\"false\"]");
    assert_string_equal(convert("[]", PARAM_STRING_LIST), "[]");
    assert_string_equal(convert("[1,\"b\",true]", PARAM_STRING_LIST), "[\"1\",\"b\",\"true\"]");
    assert_string_equal(convert("[[\"a\"]]", PARAM_STRING_LIST), "no");
    assert_string_equal(convert("[{}]", PARAM_STRING_LIST), "no");
    assert_string_equal(convert("\"12\"", PARAM_INTEGER), "12");
    assert_string_equal(convert("[\"12\"]", PARAM_INTEGER), "12");
    assert_string_equal(convert("1.5", PARAM_INTEGER), "no");
    assert_string_equal(convert("\"x\"", PARAM_INTEGER), "no");
    assert_string_equal(convert("true", PARAM_INTEGER), "no");
    assert_string_equal(convert("\"True\"", PARAM_BOOLEAN), "true");
    assert_string_equal(convert("[false]", PARAM_BOOLEAN), "false");
    assert_string_equal(convert("1", PARAM_BOOLEAN), "no");
    assert_string_equal(convert("{\"a\":1}", PARAM_STRING_MAP), "{\"a\":1}");
    assert_string_equal(convert("[]", PARAM_STRING_MAP), "no");
    assert_string_equal(convert("[{\"a\":1}]", PARAM_MAP_LIST), "[{\"a\":1}]");
    assert_string_equal(convert("[1]", PARAM_MAP_LIST), "no");
    assert_string_equal(convert("{}", PARAM_MAP_LIST), "no");
}

static void outputs_are_selected_and_converted(void **state) {
    (void)state;
    struct runbook_output outputs[] = {
        { .name = STR_INIT("Count"),
          .selector = STR_INIT("$.Service.desiredCount"),
          .type = PARAM_INTEGER },
        { .name = STR_INIT("First"), .selector = STR_INIT("$.Ids[0]"), .type = PARAM_STRING },
    };
    struct runbook_step step = { .name = STR("s"), .outputs = outputs, .output_count = 2 };
    const struct json *out = NULL;
    struct err err = { 0 };
    const struct json *result = parse("{\"Service\":{\"desiredCount\":2},\"Ids\":[\"i-1\"]}");
    assert_true(runbook_select_outputs(&arena, &step, result, &out, &err).ok);
    assert_true(str_is(json_to_str(&arena, out), "{\"Count\":2,\"First\":\"i-1\"}"));
    result = parse("{\"Service\":{\"desiredCount\":2},\"Ids\":[]}");
    assert_false(runbook_select_outputs(&arena, &step, result, &out, &err).ok);
    assert_string_equal(err.code, "SH1230");
    assert_string_equal(err.message,
                        "output \"First\": selector \"$.Ids[0]\" finds nothing in the result");
    result = parse("{\"Service\":{\"desiredCount\":\"two\"},\"Ids\":[\"x\"]}");
    assert_false(runbook_select_outputs(&arena, &step, result, &out, &err).ok);
    assert_string_equal(err.code, "SH1231");
}

#define TEST(name) cmocka_unit_test_setup(name, reset)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(whole_values_keep_their_type),
        TEST(embedded_values_become_text),
        TEST(lists_in_lists_are_spliced_everywhere),
        TEST(system_values),
        TEST(what_is_no_reference_stays),
        TEST(values_are_not_expanded_again),
        TEST(keys_and_scripts_are_left_alone),
        TEST(a_value_that_does_not_exist_is_named),
        TEST(growth_is_bounded),
        TEST(visits_every_reference),
        TEST(conversions),
        TEST(outputs_are_selected_and_converted),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_deinit(&arena);
    return failed;
}
