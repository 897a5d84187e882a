/* What the actions say to a whole runbook: the shipped one passes, and each mistake is told with
 * its place. */
#include "action_drive.h"

#include <stdlib.h>

static struct str read_file(struct arena *arena, const char *name) {
    const char *root = getenv("SOURCE_ROOT");
    char path[512];
    snprintf(path, sizeof path, "%s/%s", root ? root : ".", name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *text = arena_alloc(arena, YAML_SIZE_MAX);
    size_t len = fread(text, 1, YAML_SIZE_MAX, file);
    fclose(file);
    return (struct str){ text, len };
}

static struct runbook *parse(struct arena *arena, struct problems *problems, struct str text) {
    struct runbook *runbook = NULL;
    *problems = (struct problems){ .arena = arena };
    if (!runbook_parse(arena, STR("r"), STR("r.yaml"), text, problems, &runbook).ok)
        return NULL;
    action_check_runbook(arena, runbook, problems);
    return runbook;
}

static void shipped_runbook_is_good(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct problems problems;
    struct runbook *runbook =
        parse(&arena, &problems, read_file(&arena, "runbooks/ecs-db-outage.yaml"));
    for (size_t i = 0; i < problems.count; i++)
        print_error("%u:%u %s %.*s\n", problems.items[i].line, problems.items[i].col,
                    problems.items[i].code, STR_ARG(problems.items[i].message));
    assert_int_equal(problems.count, 0);
    assert_non_null(runbook);
    const struct json *params = NULL, *given = NULL;
    struct err err;
    assert_true(
        json_parse(&arena,
                   STR("{\"Cluster\":\"demo\",\"Service\":\"cash\",\"TableName\":\"events\","
                       "\"Stream\":\"cash\",\"OutageStart\":\"2026-11-25T03:00:00Z\"}"),
                   NULL, &given, &err)
            .ok);
    assert_true(runbook_bind(&arena, runbook, given, &params, &err).ok);
    const struct json *targets =
        action_runbook_targets(&arena, runbook, params, STR("123456789012"), STR("eu-west-1"));
    assert_int_equal(json_count(targets), 2);
    assert_true(
        str_is(json_str(json_at(targets, 0)), "123456789012/eu-west-1/dynamodb-table/events"));
    assert_true(
        str_is(json_str(json_at(targets, 1)), "123456789012/eu-west-1/ecs-service/demo/cash"));
}

#define HEAD                                                                                       \
    "schemaVersion: \"0.3\"\nparameters:\n  P:\n    type: String\n    default: x\nmainSteps:\n"
#define STEP(action, inputs) HEAD "  - name: one\n    action: " action "\n    inputs:\n" inputs

static void mistakes_are_told_with_their_place(void **state) {
    (void)state;
    static const struct {
        const char *text, *code, *message, *hint;
        unsigned line;
    } cases[] = {
        { STEP("selfheal:stopEcsServices", "      Cluster: a\n"), "SH1601",
          "there is no action selfheal:stopEcsServices", "selfheal:stopEcsService", 8 },
        { STEP("aws:deleteStack", "      StackName: a\n"), "SH1602", "does not run", "", 8 },
        { STEP("selfheal:stopEcsService", "      Cluster: a\n      Service: b\n      Reson: c\n"),
          "SH1603", "has no input \"Reson\"", "did you mean \"Reason\"?", 12 },
        { STEP("selfheal:stopEcsService", "      Cluster: a\n"), "SH1604",
          "needs the input \"Service\"", "Service to stop", 0 },
        { STEP("selfheal:stopEcsService",
               "      Cluster: a\n      Service: b\n      CoWriters: c\n"),
          "SH1605", "must be StringList", "", 12 },
        { STEP("selfheal:clearDynamoDbItems",
               "      Cluster: a\n      Service: b\n      TableName: \"{{ P }}\"\n"),
          "SH1606", "KeyConditionExpression is empty", "Scan: true", 0 },
        { STEP("selfheal:clearDynamoDbItems",
               "      Cluster: a\n      Service: b\n      TableName: tab\n"
               "      KeyConditionExpression: k = :k\n      All: \"{{ P }}\"\n"),
          "SH1607", "All lifts the caps", "", 0 },
        { STEP("selfheal:notify", "      Message: a\n") "  - name: two\n    action: selfheal:notify\n    inputs:\n"
          "      Message: \"{{ one.Acepted }} {{ one.Accepted }}\"\n", "SH1203", "step \"one\" has no output \"Acepted\"",
          "did you mean Accepted?", 14 },
        { STEP("selfheal:notify", "      Message: a\n") "    outputs: [{ Name: A, Selector: \"$.Checks[0]\", Type: String }]\n",
          "SH1301", "selects $.Checks[0]", "its results: Accepted", 11 },
        { STEP("selfheal:notify", "      Message: a\n") "outputs: [one.Acepted]\n", "SH1203", "no output \"Acepted\"",
          "did you mean Accepted?", 11 },
        { STEP("selfheal:updateEcsTaskDefinition", "      Cluster: a\n      Service: b\n      SetEnvironment:\n"
          "        X: { Time: \"{{ P }}\",\n             Margn: PT30M }\n"), "SH1620", "a time has no member \"Margn\"",
          "did you mean Margin?", 14 },
        { STEP("selfheal:updateEcsTaskDefinition", "      Cluster: a\n      Service: b\n      SetEnvironment:\n"
          "        X: { Time: \"{{ P }}\", Format: isoms }\n"), "SH1620", "Format \"isoms\" is none of",
          "did you mean \"iso_ms\"?", 13 },
        { STEP("selfheal:clearDynamoDbItems", "      Cluster: a\n      Service: b\n      TableName: tab\n"
          "      KeyConditionExpression: k = :k\n      Since: { Valu: \":k\", Time: \"{{ P }}\", Type: S }\n"), "SH1620",
          "a time has no member \"Valu\"", "did you mean Value?", 14 },
        { STEP("selfheal:clearDynamoDbItems", "      Cluster: a\n      Service: b\n      TableName: tab\n"
          "      KeyConditionExpression: k = :k\n      Since: { Value: \":k\", Time: \"{{ P }}\", Type: S, Margin: soon }\n"),
          "SH1620", "Margin \"soon\"", "", 14 },
        { STEP("aws:executeAwsApi", "      Service: ecz\n      Api: ListClusters\n"), "SH1608",
          "no AWS service \"ecz\"", "", 0 },
        { STEP("aws:executeAwsApi", "      Service: ecs\n      Api: ListCluster\n"), "SH1608",
          "ecs has no operation \"ListCluster\"", "ListClusters", 0 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        struct problems problems;
        bool is_found = false;
        parse(&arena, &problems, str_of(cases[i].text));
        for (size_t k = 0; k < problems.count; k++) {
            const struct problem *problem = &problems.items[k];
            if (strcmp(problem->code, cases[i].code) != 0)
                continue;
            is_found = str_find(problem->message, str_of(cases[i].message)) != SIZE_MAX &&
                       str_find(problem->hint, str_of(cases[i].hint)) != SIZE_MAX &&
                       problem->line > 0 && (!cases[i].line || problem->line == cases[i].line);
            if (!is_found)
                print_error("%u:%u %s %.*s (%.*s)\n", problem->line, problem->col, problem->code,
                            STR_ARG(problem->message), STR_ARG(problem->hint));
        }
        if (!is_found)
            fail_msg("%s is not told as wanted: %zu problems", cases[i].code, problems.count);
    }
}

static void results_are_known(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct problems problems;
    parse(&arena, &problems,
          STR(STEP("selfheal:notify", "      Message: a\n") "    outputs: [{ Name: Mine, Selector: $.Accepted, Type: Boolean }]\n"
              "  - name: look\n    action: aws:executeAwsApi\n    inputs: { Service: ecs, Api: ListClusters }\n"
              "  - name: two\n    action: selfheal:notify\n"
              "    inputs: { Message: \"{{ one.Mine }} {{ one.Accepted }} {{ look.anything }}\" }\noutputs: [one.Mine, one.Accepted]\n"));
    assert_int_equal(problems.count, 0);
}

static void all_mistakes_are_told_at_once(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct problems problems;
    parse(&arena, &problems,
          STR(HEAD "  - name: one\n    action: selfheal:notify\n    inputs:\n      Mesage: a\n"
                   "  - name: two\n    action: selfheal:nothing\n    inputs: {}\n"));
    assert_int_equal(problems.error_count, 3); /* unknown, missing, no such action */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shipped_runbook_is_good),
        cmocka_unit_test(mistakes_are_told_with_their_place),
        cmocka_unit_test(results_are_known),
        cmocka_unit_test(all_mistakes_are_told_at_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
