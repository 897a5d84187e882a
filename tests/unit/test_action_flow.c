/* The table of actions, checks of inputs, canonical targets, and the actions that only steer a run.
 */
#include <stdlib.h>

#include "action_drive.h"

#include "action/step.h"

static void table_is_complete_and_unique(void **state) {
    (void)state;
    for (size_t i = 0; i < action_count(); i++) {
        const struct action *action = action_at(i);
        assert_ptr_equal(action_find(str_of(action->name)), action);
        assert_true(action->help && action->help[0] && action->step && action->timeout_ms > 0);
        for (size_t k = 0; k < action->input_count; k++)
            assert_true(action->inputs[k].name && action->inputs[k].help[0]);
        if (!action->is_read_only)
            assert_non_null(action->preview);
    }
    assert_null(action_find(STR("aws:runCommand")));
    assert_null(action_find(STR("")));
    assert_true(str_is(action_closest(STR("selfheal:stopEcsServices")), "selfheal:stopEcsService"));
}

/* docs/actions.md has a section for each action and a row for each input, as in the table. */
static void manual_is_complete(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const char *root = getenv("SOURCE_ROOT");
    char path[512];
    snprintf(path, sizeof path, "%s/docs/actions.md", root ? root : ".");
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *text = arena_alloc(&arena, YAML_SIZE_MAX);
    struct str manual = { text, fread(text, 1, YAML_SIZE_MAX, file) };
    fclose(file);
    for (size_t i = 0; i < action_count(); i++) {
        const struct action *action = action_at(i);
        struct str title = str_fmt(&arena, "\n## %s\n", action->name);
        size_t start = str_find(manual, title);
        if (start == SIZE_MAX)
            fail_msg("docs/actions.md has no section %s", action->name);
        struct str section = str_slice(manual, start + title.len, manual.len);
        section = str_slice(section, 0, str_find(section, STR("\n## ")));
        assert_true(action->results || !str_starts(str_of(action->name), STR("selfheal:")));
        for (struct str rest = str_of(action->results); rest.len;) {
            size_t blank = str_find_char(rest, ' ');
            struct str name = str_fmt(&arena, "`%.*s`", STR_ARG(str_slice(rest, 0, blank)));
            size_t results = str_find(section, STR("Result: `"));
            if (results == SIZE_MAX || str_find(str_slice(section, results, section.len), name) == SIZE_MAX)
                fail_msg("docs/actions.md, %s lacks the result %.*s", action->name, STR_ARG(name));
            rest = blank == SIZE_MAX ? STR_NONE : str_slice(rest, blank + 1, rest.len);
        }
        for (size_t k = 0; k < action->input_count; k++) {
            const struct action_input *input = &action->inputs[k];
            struct str row = str_fmt(&arena, "\n| `%s` | %s | %s | %s | %s |\n", input->name,
                                     input->is_any ? "any" : param_type_name(input->type),
                                     input->is_required ? "yes" : "",
                                     input->default_text ? input->default_text : "", input->help);
            if (str_find(section, row) == SIZE_MAX)
                fail_msg("docs/actions.md, %s lacks the row%.*s", action->name, STR_ARG(row));
        }
    }
}

static void check_of(const char *action, const char *inputs, const char *code) {
    struct drive drive;
    struct err err = { 0 };
    drive_init(&drive, action, inputs);
    bool is_good = action_check_inputs(&drive.arena, drive.action, drive.inputs, &err).ok;
    if (is_good != (code == NULL))
        fail_msg("%s %s: %s", action, inputs, is_good ? "accepted" : err.message);
    if (code)
        assert_string_equal(err.code, code);
    drive_deinit(&drive);
}

static void inputs_are_checked(void **state) {
    (void)state;
    const char *stop = "selfheal:stopEcsService";
    check_of(stop, "{\"Cluster\":\"demo\",\"Service\":\"cash\"}", NULL);
    check_of(stop, "{\"Cluster\":\"demo\"}", "SH1604");
    check_of(stop, "{\"Cluster\":\"demo\",\"Service\":\" \"}", "SH1604");
    check_of(stop, "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"Servise\":\"x\"}", "SH1603");
    check_of(stop, "{\"Cluster\":\"demo\",\"Service\":[\"cash\"]}", "SH1605");
    check_of(stop, "{\"Cluster\":\"demo\",\"Service\":\"cash;rm\"}", "SH1621");
    check_of(stop,
             "{\"Cluster\":\"other\",\"Service\":\"arn:aws:ecs:eu-west-1:1:service/demo/cash\"}",
             "SH1621");
    check_of(stop,
             "{\"Cluster\":\"demo\",\"Service\":\"c\",\"CoWriters\":[\"1\",\"2\",\"3\",\"4\",\"5\","
             "\"6\",\"7\",\"8\",\"9\"]}",
             NULL);
    check_of(stop,
             "{\"Cluster\":\"demo\",\"Service\":\"c\",\"CoWriters\":[\"1\",\"2\",\"3\",\"4\",\"5\","
             "\"6\",\"7\",\"8\",\"9\",\"10\"]}",
             "SH1621");
    const char *taskdef = "selfheal:updateEcsTaskDefinition";
    check_of(taskdef, "{\"Cluster\":\"d\",\"Service\":\"c\",\"Revision\":\"previous\"}", "SH1623");
    check_of(taskdef, "{\"Cluster\":\"d\",\"Service\":\"c\",\"Revision\":\"cash\"}", "SH1623");
    check_of(taskdef, "{\"Cluster\":\"d\",\"Service\":\"c\",\"Revision\":\"cash:0\"}", "SH1623");
    check_of(taskdef, "{\"Cluster\":\"d\",\"Service\":\"c\",\"Revision\":\"cash:1\"}", NULL);
    check_of(taskdef,
             "{\"Cluster\":\"d\",\"Service\":\"c\",\"SetEnvironment\":{\"A\":{\"Time\":\"now\"}}}",
             "SH1620");
    check_of("selfheal:verify", "{\"Passes\":3}", "SH1624");
    check_of("selfheal:verify", "{\"TableAnswers\":[\"t\"]}", NULL);
    check_of("selfheal:verify", "{\"TableAnswers\":[\"t\"],\"Passes\":0}", "SH1624");
    check_of("selfheal:verify", "{\"TableAnswers\":[\"t\"],\"PollInterval\":\"soon\"}", "SH1605");
    check_of("selfheal:verify", "{\"HttpUrl\":\"htp://x\"}", "SH1010");
    check_of("selfheal:verify", "{\"HttpUrl\":\"http://x/\",\"MinItems\":1}", "SH1624");
}

#define CLEAR "\"TableName\":\"tab\",\"Cluster\":\"d\",\"Service\":\"c\""

static void empty_selectors_are_refused(void **state) {
    (void)state;
    const char *clear = "selfheal:clearDynamoDbItems";
    check_of("selfheal:restoreDynamoDbItems", "{\"TableName\":\"tab\"}", NULL);
    check_of("selfheal:restoreDynamoDbItems", "{\"TableName\":\"ta\"}", "SH1625");
    check_of("selfheal:restoreDynamoDbItems", "{\"TableName\":\"tab*\"}", "SH1625");
    check_of("selfheal:restoreDynamoDbItems", "{\"TableName\":\"arn:aws:dynamodb:r:1:table/tab\"}",
             "SH1625");
    check_of(clear, "{" CLEAR "}", "SH1606");
    check_of(clear, "{" CLEAR ",\"KeyConditionExpression\":\"  \"}", "SH1606");
    check_of(clear, "{" CLEAR ",\"KeyConditionExpression\":\"k = :k\"}", NULL);
    check_of(clear, "{" CLEAR ",\"FilterExpression\":\"k = :k\"}", "SH1606");
    check_of(clear, "{" CLEAR ",\"Scan\":true}", "SH1606");
    check_of(clear, "{" CLEAR ",\"Scan\":true,\"All\":true}", "SH1606");
    check_of(clear, "{" CLEAR ",\"Scan\":true,\"FilterExpression\":\"k = :k\"}", NULL);
    check_of(clear,
             "{" CLEAR
             ",\"Scan\":true,\"FilterExpression\":\"a\",\"KeyConditionExpression\":\"b\"}",
             "SH1606");
    check_of(clear, "{" CLEAR ",\"KeyConditionExpression\":\"k = :k\",\"MaxItems\":0}", "SH1606");
    check_of(clear, "{" CLEAR ",\"KeyConditionExpression\":\"k = :k\",\"MaxItems\":100000}", NULL);
    check_of(clear, "{" CLEAR ",\"KeyConditionExpression\":\"k = :k\",\"MaxItems\":100001}",
             "SH1606");
    check_of(clear, "{" CLEAR ",\"KeyConditionExpression\":\"k = :k\",\"MaxShare\":101}", "SH1606");
    check_of(clear,
             "{" CLEAR ",\"KeyConditionExpression\":\"k = :k\",\"Since\":{\"Value\":\":from\","
             "\"Time\":\"2026-11-25T03:00:00Z\",\"Type\":\"S\"}}",
             "SH1606"); /* nothing uses :from */
    check_of(clear,
             "{" CLEAR ",\"KeyConditionExpression\":\"k >= :from\",\"Since\":{\"Value\":\":from\","
             "\"Time\":\"2026-11-25T03:00:00Z\",\"Type\":\"S\"}}",
             NULL);
    check_of(clear,
             "{" CLEAR ",\"KeyConditionExpression\":\"k >= :from\",\"Since\":{\"Value\":\":from\","
             "\"Time\":\"yesterday\",\"Type\":\"S\"}}",
             "SH1620");
}

static void all_must_be_said_in_the_runbook(void **state) {
    (void)state;
    struct drive drive;
    struct err err = { 0 };
    drive_init(&drive, "selfheal:clearDynamoDbItems",
               "{" CLEAR ",\"KeyConditionExpression\":\"k = :k\",\"All\":\"{{ All }}\"}");
    assert_false(drive.action->check(&drive.arena, drive.inputs, &err).ok);
    assert_string_equal(err.code, "SH1607");
    drive_deinit(&drive);
}

static void targets_have_one_spelling(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct str account = STR("123456789012"), region = STR("eu-west-1");
    const char *wanted = "123456789012/eu-west-1/ecs-service/demo/cash";
    assert_true(
        str_is(action_target_service(&arena, account, region, STR("demo"), STR("cash")), wanted));
    assert_true(str_is(action_target_service(&arena, account, region,
                                             STR("arn:aws:ecs:eu-west-1:123456789012:cluster/demo"),
                                             STR("cash")),
                       wanted));
    assert_true(
        str_is(action_target_service(&arena, account, region, STR_NONE,
                                     STR("arn:aws:ecs:eu-west-1:123456789012:service/demo/cash")),
               wanted));
    assert_true(
        str_is(action_target_service(&arena, account, region, STR("demo"),
                                     STR("arn:aws:ecs:eu-west-1:123456789012:service/cash")),
               wanted));
    assert_true(str_is(action_target_service(&arena, account, region, STR_NONE, STR("cash")),
                       "123456789012/eu-west-1/ecs-service/default/cash"));
    /* Another region or letter case is another resource. */
    assert_true(
        str_is(action_target_service(&arena, account, region, STR_NONE,
                                     STR("arn:aws:ecs:us-east-1:123456789012:service/demo/cash")),
               "123456789012/us-east-1/ecs-service/demo/cash"));
    assert_true(str_is(action_target_service(&arena, account, region, STR("demo"), STR("Cash")),
                       "123456789012/eu-west-1/ecs-service/demo/Cash"));
    wanted = "123456789012/eu-west-1/dynamodb-table/cash";
    assert_true(str_is(action_target_table(&arena, account, region, STR("cash")), wanted));
    assert_true(
        str_is(action_target_table(&arena, account, region,
                                   STR("arn:aws:dynamodb:eu-west-1:123456789012:table/cash")),
               wanted));
    assert_true(str_is(
        action_target_table(&arena, account, region,
                            STR("arn:aws:dynamodb:eu-west-1:123456789012:table/cash/index/i")),
        wanted));
}

/* --- branch --- */

static void branch_to(const char *inputs, const char *wanted) {
    struct drive drive;
    drive_init(&drive, "aws:branch", inputs);
    drive_run(&drive);
    assert_done(&drive);
    if (!str_is(drive.next_step, wanted))
        fail_msg("%s leads to \"%.*s\", not \"%s\"", inputs, STR_ARG(drive.next_step), wanted);
    drive_deinit(&drive);
}

#define CHOICE(condition) "{\"Choices\":[{\"NextStep\":\"yes\"," condition "}],\"Default\":\"no\"}"

static void branch_compares(void **state) {
    (void)state;
    branch_to(CHOICE("\"Variable\":\"a\",\"StringEquals\":\"a\""), "yes");
    branch_to(CHOICE("\"Variable\":\"a\",\"StringEquals\":\"A\""), "no");
    branch_to(CHOICE("\"Variable\":\"a\",\"EqualsIgnoreCase\":\"A\""), "yes");
    branch_to(CHOICE("\"Variable\":\"abc\",\"StartsWith\":\"ab\""), "yes");
    branch_to(CHOICE("\"Variable\":\"abc\",\"EndsWith\":\"bc\""), "yes");
    branch_to(CHOICE("\"Variable\":\"abc\",\"Contains\":\"b\""), "yes");
    branch_to(CHOICE("\"Variable\":[\"a\",\"b\"],\"Contains\":\"b\""), "yes");
    branch_to(CHOICE("\"Variable\":[\"ab\"],\"Contains\":\"b\""), "no");
    branch_to(CHOICE("\"Variable\":3,\"NumericEquals\":3.0"), "yes");
    branch_to(CHOICE("\"Variable\":\"4\",\"NumericGreater\":3"), "yes");
    branch_to(CHOICE("\"Variable\":3,\"NumericGreater\":3"), "no");
    branch_to(CHOICE("\"Variable\":3,\"NumericGreaterOrEquals\":3"), "yes");
    branch_to(CHOICE("\"Variable\":3,\"NumericLesserOrEquals\":3"), "yes");
    branch_to(CHOICE("\"Variable\":3,\"NumericLesser\":3"), "no");
    branch_to(CHOICE("\"Variable\":true,\"BooleanEquals\":\"True\""), "yes");
    branch_to(CHOICE("\"Not\":{\"Variable\":true,\"BooleanEquals\":true}"), "no");
    branch_to(CHOICE("\"And\":[{\"Variable\":1,\"NumericEquals\":1},"
                     "{\"Not\":{\"Variable\":\"a\",\"StringEquals\":\"b\"}}]"),
              "yes");
    branch_to(CHOICE("\"Or\":[{\"Variable\":1,\"NumericEquals\":2},"
                     "{\"Variable\":\"a\",\"StringEquals\":\"b\"}]"),
              "no");
    branch_to("{\"Choices\":[{\"NextStep\":\"a\",\"Variable\":1,\"NumericEquals\":2}]}", "");
}

static void branch_refuses_what_it_cannot_compare(void **state) {
    (void)state;
    struct drive drive;
    drive_init(&drive, "aws:branch", CHOICE("\"Variable\":\"x\",\"NumericEquals\":3"));
    drive_run(&drive);
    assert_failed(&drive, "SH1611");
    drive_deinit(&drive);
    drive_init(&drive, "aws:branch", CHOICE("\"Variable\":\"maybe\",\"BooleanEquals\":true"));
    drive_run(&drive);
    assert_failed(&drive, "SH1611");
    drive_deinit(&drive);
}

/* --- sleep, pause, variable, notify --- */

static void sleep_waits_once(void **state) {
    (void)state;
    struct drive drive;
    drive_init(&drive, "aws:sleep", "{\"Duration\":\"PT10M\"}");
    int64_t began = drive.now_ms;
    drive_run(&drive);
    assert_done(&drive);
    assert_int_equal(drive.now_ms - began, 600000);
    assert_int_equal(drive.waits, 1);
    drive_next(&drive, "aws:sleep", "{\"Timestamp\":\"2020-01-01T00:00:00Z\"}");
    drive_run(&drive);
    assert_done(&drive);
    assert_int_equal(drive.waits, 0);
    drive_next(&drive, "aws:sleep", "{\"Duration\":\"PT604799S\"}");
    drive_run(&drive);
    assert_done(&drive);
    drive_next(&drive, "aws:sleep", "{\"Duration\":\"PT604800S\"}");
    drive_run(&drive);
    assert_failed(&drive, "SH1612");
    drive_next(&drive, "aws:sleep", "{}");
    drive_run(&drive);
    assert_failed(&drive, "SH1612");
    drive_deinit(&drive);
}

static void pause_holds_until_signalled(void **state) {
    (void)state;
    struct drive drive;
    drive_init(&drive, "aws:pause", "{}");
    drive_run(&drive);
    assert_int_equal(drive.verdict, ACTION_HOLD);
    drive_run_from(&drive, ACTION_SIGNALLED, 0);
    assert_done(&drive);
    drive_deinit(&drive);
}

static void variable_is_set_without_its_prefix(void **state) {
    (void)state;
    struct drive drive;
    drive_init(&drive, "aws:updateVariable", "{\"Name\":\"variable:n\",\"Value\":[1]}");
    drive_run(&drive);
    assert_done(&drive);
    assert_true(
        str_is(json_to_str(&drive.arena, drive.set_variable), "{\"name\":\"n\",\"value\":[1]}"));
    drive_deinit(&drive);
}

static void notify_fails_only_for_pages(void **state) {
    (void)state;
    struct drive drive;
    drive_init(&drive, "selfheal:notify", "{\"Message\":\"All clear\\nmore\"}");
    drive_run(&drive);
    assert_done(&drive);
    assert_true(str_is(drive.page_summary, "All clear"));
    assert_true(str_starts(drive.page_text, STR("All clear\nmore\nRun: 01JDB7Q2XK")));
    drive_next(&drive, "selfheal:notify", "{\"Message\":\"x\"}");
    drive.refuses_page = true;
    drive_run(&drive);
    assert_failed(&drive, "SH5202");
    drive_next(&drive, "selfheal:notify", "{\"Message\":\"x\",\"IsNotice\":\"true\"}");
    drive_run(&drive);
    assert_done(&drive);
    assert_false(json_true(json_get_c(drive.result, "Accepted")));
    drive_deinit(&drive);
}

static void times_are_computed(void **state) {
    (void)state;
    static const struct {
        const char *value, *wanted;
    } cases[] = {
        { "{\"Time\":\"2026-11-25T03:00:00Z\",\"Margin\":\"PT30M\"}", "2026-11-25T02:30:00.000Z" },
        { "{\"Time\":\"2026-11-25T03:00:00.250Z\"}", "2026-11-25T03:00:00.250Z" },
        { "{\"Time\":\"2026-11-25T03:00:00.250Z\",\"Format\":\"iso\"}", "2026-11-25T03:00:00Z" },
        { "{\"Time\":\"1970-01-01T01:00:00Z\",\"Margin\":\"PT1H\",\"Format\":\"epoch\"}", "0" },
        { "{\"Time\":\"1970-01-01T01:00:00Z\",\"Format\":\"epoch_ms\"}", "3600000" },
        { "{\"Time\":\"1970-01-01T01:00:00Z\",\"Margin\":\"PT61M\"}", NULL },
        { "{\"Time\":\"1970-01-01T01:00:00Z\",\"Margin\":\"half an hour\"}", NULL },
        { "{\"Time\":\"1970-01-01T01:00:00Z\",\"Format\":\"unix\"}", NULL },
        { "{}", NULL },
    };
    struct drive drive = { 0 };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct str text = STR_NONE;
        struct err err;
        bool is_good =
            step_time(&drive.arena, drive_json(&drive, cases[i].value), "iso_ms", &text, NULL, &err)
                .ok;
        assert_int_equal(is_good, cases[i].wanted != NULL);
        if (is_good && !str_is(text, cases[i].wanted))
            fail_msg("%s gives %.*s", cases[i].value, STR_ARG(text));
    }
    drive_deinit(&drive);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(table_is_complete_and_unique),
        cmocka_unit_test(manual_is_complete),
        cmocka_unit_test(inputs_are_checked),
        cmocka_unit_test(empty_selectors_are_refused),
        cmocka_unit_test(all_must_be_said_in_the_runbook),
        cmocka_unit_test(targets_have_one_spelling),
        cmocka_unit_test(branch_compares),
        cmocka_unit_test(branch_refuses_what_it_cannot_compare),
        cmocka_unit_test(sleep_waits_once),
        cmocka_unit_test(pause_holds_until_signalled),
        cmocka_unit_test(variable_is_set_without_its_prefix),
        cmocka_unit_test(notify_fails_only_for_pages),
        cmocka_unit_test(times_are_computed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
