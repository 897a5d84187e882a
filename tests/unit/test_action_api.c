/* aws:executeAwsApi, aws:waitForAwsResourceProperty and aws:assertAwsResourceProperty, and single
 * turns of the other actions that the cloud model cannot be made to take: conversations. */
#include "action_drive.h"

#define UPDATE                                                                                     \
    "{\"Service\":\"ecs\",\"Api\":\"update_service\",\"cluster\":\"demo\",\"service\":\"cash\","   \
    "\"desiredCount\":3}"
#define SERVICE(desired)                                                                           \
    "{\"services\":[{\"serviceName\":\"cash\",\"status\":\"ACTIVE\",\"desiredCount\":" desired "}" \
                                                                                               "]" \
                                                                                               "}"

static void reads_are_called_once(void **state) {
    (void)state;
    struct drive drive;
    static const struct turn turns[] = {
        { "ListClusters", "{\"maxResults\":5}", "{\"clusterArns\":[\"a\"]}" },
    };
    drive_init(&drive, "aws:executeAwsApi",
               "{\"Service\":\"ecs\",\"Api\":\"ListClusters\",\"maxResults\":5}");
    DRIVE_TALK(&drive, turns);
    assert_done(&drive);
    assert_int_equal(json_count(json_get_c(drive.result, "clusterArns")), 1);
    drive_deinit(&drive);
}

static void faults_fail_with_what_aws_said(void **state) {
    (void)state;
    struct drive drive;
    static const struct turn turns[] = { { "ListClusters", NULL, "!AccessDeniedException" } };
    drive_init(&drive, "aws:executeAwsApi", "{\"Service\":\"ECS\",\"Api\":\"ListClusters\"}");
    DRIVE_TALK(&drive, turns);
    assert_failed(&drive, "SH3101");
    assert_string_equal(drive.err.aws_code, "AccessDeniedException");
    assert_string_equal(drive.err.context, "could not call ListClusters");
    drive_deinit(&drive);
}

static void unknown_members_are_refused(void **state) {
    (void)state;
    struct drive drive;
    struct err err = { 0 };
    drive_init(&drive, "aws:executeAwsApi",
               "{\"Service\":\"ecs\",\"Api\":\"ListClusters\",\"maxResult\":5}");
    assert_false(action_check_inputs(&drive.arena, drive.action, drive.inputs, &err).ok);
    assert_true(strstr(err.message, "maxResult") != NULL);
    drive_deinit(&drive);
}

/* Read before, sent, in doubt, read: shown -> done; as before -> sent again; neither -> a person.
 */
static void absolute_calls_in_doubt_are_read(void **state) {
    (void)state;
    static const struct turn shown[] = {
        { "DescribeServices", "{\"services\":[\"cash\"]}", SERVICE("2") },
        { "UpdateService", "{\"desiredCount\":3}", "?" },
        { "DescribeServices", NULL, SERVICE("3") },
    };
    static const struct turn lost[] = {
        { "DescribeServices", NULL, SERVICE("2") },
        { "UpdateService", NULL, "?" },
        { "DescribeServices", NULL, SERVICE("2") },
        { "UpdateService", NULL, "{\"service\":{\"desiredCount\":3}}" },
    };
    static const struct turn foreign[] = {
        { "DescribeServices", NULL, SERVICE("2") },
        { "UpdateService", NULL, "?" },
        { "DescribeServices", NULL, SERVICE("7") },
    };
    static const struct turn hopeless[] = {
        { "DescribeServices", NULL, SERVICE("2") }, { "UpdateService", NULL, "?" },
        { "DescribeServices", NULL, SERVICE("2") }, { "UpdateService", NULL, "?" },
        { "DescribeServices", NULL, SERVICE("2") }, { "UpdateService", NULL, "?" },
        { "DescribeServices", NULL, SERVICE("2") },
    };
    struct drive drive;
    {
        drive_init(&drive, "aws:executeAwsApi", UPDATE);
        DRIVE_TALK(&drive, shown);
        assert_done(&drive);
        assert_true(
            str_is(json_str(json_path(drive.result, "service", "serviceName", NULL)), "cash"));
        drive_deinit(&drive);
    }
    {
        drive_init(&drive, "aws:executeAwsApi", UPDATE);
        DRIVE_TALK(&drive, lost);
        assert_done(&drive);
        assert_int_equal(drive.mutations, 2);
        drive_deinit(&drive);
    }
    {
        drive_init(&drive, "aws:executeAwsApi", UPDATE);
        DRIVE_TALK(&drive, foreign);
        assert_failed(&drive, "SH5221");
        assert_int_equal(drive.err.class, ERR_IN_DOUBT);
        assert_int_equal(drive.mutations, 1);
        drive_deinit(&drive);
    }
    {
        drive_init(&drive, "aws:executeAwsApi", UPDATE);
        DRIVE_TALK(&drive, hopeless);
        assert_failed(&drive, "SH5221");
        assert_int_equal(drive.mutations, 3);
        drive_deinit(&drive);
    }
}

static void opaque_calls_are_sent_once(void **state) {
    (void)state;
    static const struct turn turns[] = { { "UpdateService", NULL, "?" } };
    struct drive drive;
    drive_init(&drive, "aws:executeAwsApi",
               "{\"Service\":\"ecs\",\"Api\":\"UpdateService\",\"cluster\":\"demo\",\"service\":"
               "\"cash\",\"forceNewDeployment\":true}");
    DRIVE_TALK(&drive, turns);
    assert_failed(&drive, "SH5221");
    assert_int_equal(drive.err.class, ERR_IN_DOUBT);
    drive_deinit(&drive);
}

static void a_put_in_doubt_is_read_by_its_key(void **state) {
    (void)state;
    static const struct turn turns[] = {
        { "DescribeTable", "{\"TableName\":\"t\"}",
          "{\"Table\":{\"KeySchema\":[{\"AttributeName\":\"k\",\"KeyType\":\"HASH\"}]}}" },
        { "GetItem", "{\"Key\":{\"k\":{\"S\":\"1\"}},\"ConsistentRead\":true}", "{}" },
        { "PutItem", NULL, "?" },
        { "GetItem", NULL, "{\"Item\":{\"v\":{\"N\":\"2\"},\"k\":{\"S\":\"1\"}}}" },
    };
    struct drive drive;
    drive_init(&drive, "aws:executeAwsApi",
               "{\"Service\":\"dynamodb\",\"Api\":\"PutItem\",\"TableName\":\"t\",\"Item\":{\"k\":"
               "{\"S\":\"1\"},\"v\":{\"N\":\"2\"}}}");
    DRIVE_TALK(&drive, turns);
    assert_done(&drive);
    assert_int_equal(drive.mutations, 1);
    drive_deinit(&drive);
}

static const char *targets_of(struct drive *drive, const char *inputs) {
    drive_init(drive, "aws:executeAwsApi", inputs);
    struct json *out = json_new_array(&drive->arena);
    drive->action->targets(&drive->arena, drive->inputs, STR("1"), STR("r"), out);
    return str_z(&drive->arena, json_to_str(&drive->arena, out));
}

static void calls_name_their_targets(void **state) {
    (void)state;
    static const struct {
        const char *inputs, *targets;
    } cases[] = {
        { UPDATE, "[\"1/r/ecs-service/demo/cash\"]" },
        { "{\"Service\":\"ecs\",\"Api\":\"DescribeServices\",\"services\":[\"a\"]}", "[]" },
        { "{\"Service\":\"application-autoscaling\",\"Api\":\"RegisterScalableTarget\","
          "\"ResourceId\":\"service/demo/cash\"}",
          "[\"1/r/ecs-service/demo/cash\"]" },
        { "{\"Service\":\"dynamodb\",\"Api\":\"PutItem\",\"TableName\":\"t\"}",
          "[\"1/r/dynamodb-table/t\"]" },
        { "{\"Service\":\"dynamodb\",\"Api\":\"PutItem\",\"TableName\":\"{{ T }}\"}", "[]" },
        { "{\"Service\":\"dynamodb\",\"Api\":\"GetItem\",\"TableName\":\"t\"}", "[]" },
        { "{\"Service\":\"dynamodb\",\"Api\":\"BatchWriteItem\",\"RequestItems\":{\"t\":[],\"u\":[]"
          "}}",
          "[\"1/r/dynamodb-table/t\",\"1/r/dynamodb-table/u\"]" },
        { "{\"Service\":\"dynamodb\",\"Api\":\"TransactWriteItems\",\"TransactItems\":[{\"Put\":"
          "{\"TableName\":\"t\"}}]}",
          "[\"1/r/dynamodb-table/t\"]" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct drive drive;
        assert_string_equal(targets_of(&drive, cases[i].inputs), cases[i].targets);
        drive_deinit(&drive);
    }
}

/* --- properties --- */

#define WAIT_FOR(values)                                                                           \
    "{\"Service\":\"dynamodb\",\"Api\":\"DescribeTable\",\"TableName\":\"t\","                     \
    "\"PropertySelector\":"                                                                        \
    "\"$.Table.TableStatus\",\"DesiredValues\":" values "}"
#define STATUS(status) "{\"Table\":{\"TableStatus\":\"" status "\"}}"

static void waits_poll_slower_and_slower(void **state) {
    (void)state;
    static const struct turn turns[] = {
        { "DescribeTable", NULL, "!ResourceNotFoundException" },
        { "DescribeTable", NULL, "{\"Table\":{}}" },
        { "DescribeTable", NULL, STATUS("CREATING") },
        { "DescribeTable", NULL, STATUS("CREATING") },
        { "DescribeTable", NULL, STATUS("CREATING") },
        { "DescribeTable", NULL, STATUS("CREATING") },
        { "DescribeTable", NULL, STATUS("CREATING") },
        { "DescribeTable", "{\"TableName\":\"t\"}", STATUS("ACTIVE") },
    };
    struct drive drive;
    drive_init(&drive, "aws:waitForAwsResourceProperty", WAIT_FOR("[\"ACTIVE\"]"));
    int64_t began = drive.now_ms;
    DRIVE_TALK(&drive, turns);
    assert_done(&drive);
    assert_int_equal(drive.now_ms - began, 2000 + 3000 + 4500 + 6750 + 10125 + 15000 + 15000);
    drive_deinit(&drive);
}

static void asserts_fail_at_once(void **state) {
    (void)state;
    static const struct turn wrong[] = { { "DescribeTable", NULL, STATUS("CREATING") } };
    static const struct turn right[] = { { "DescribeTable", NULL, STATUS("ACTIVE") } };
    static const struct turn absent[] = { { "DescribeTable", NULL, "{}" } };
    struct drive drive;
    {
        drive_init(&drive, "aws:assertAwsResourceProperty", WAIT_FOR("[\"ACTIVE\",\"UPDATING\"]"));
        DRIVE_TALK(&drive, wrong);
        assert_failed(&drive, "SH5102");
        assert_string_equal(drive.err.message,
                            "$.Table.TableStatus is CREATING, and must be one of "
                            "[\"ACTIVE\",\"UPDATING\"]");
        drive_deinit(&drive);
    }
    {
        drive_init(&drive, "aws:assertAwsResourceProperty", WAIT_FOR("[\"active\"]"));
        DRIVE_TALK(&drive, right);
        assert_failed(&drive, "SH5102"); /* letter case counts, except for booleans */
        drive_deinit(&drive);
    }
    {
        drive_init(&drive, "aws:assertAwsResourceProperty", WAIT_FOR("[\"None\"]"));
        DRIVE_TALK(&drive, absent);
        assert_failed(&drive, "SH5102");
        drive_deinit(&drive);
    }
}

static void booleans_compare_without_letter_case(void **state) {
    (void)state;
    static const struct turn turns[] = {
        { "DescribeTable", NULL, "{\"Table\":{\"DeletionProtectionEnabled\":true}}" },
    };
    static const char *const values[] = { "[\"True\"]", "[\"true\"]", "[true]" };
    for (size_t i = 0; i < 3; i++) {
        struct drive drive;
        char inputs[256];
        snprintf(inputs, sizeof inputs,
                 "{\"Service\":\"dynamodb\",\"Api\":\"DescribeTable\",\"TableName\":\"t\","
                 "\"PropertySelector\":\"$.Table.DeletionProtectionEnabled\",\"DesiredValues\":%s}",
                 values[i]);
        drive_init(&drive, "aws:assertAwsResourceProperty", inputs);
        DRIVE_TALK(&drive, turns);
        assert_done(&drive);
        drive_deinit(&drive);
    }
}

static void properties_are_only_read(void **state) {
    (void)state;
    struct drive drive;
    struct err err = { 0 };
    drive_init(
        &drive, "aws:waitForAwsResourceProperty",
        "{\"Service\":\"dynamodb\",\"Api\":\"DeleteItem\",\"TableName\":\"t\",\"Key\":{\"k\":"
        "{\"S\":\"1\"}},\"PropertySelector\":\"$.x\",\"DesiredValues\":[\"1\"]}");
    assert_false(action_check_inputs(&drive.arena, drive.action, drive.inputs, &err).ok);
    assert_string_equal(err.code, "SH1609");
    drive_deinit(&drive);
}

/* --- registering in doubt --- */

#define DEFINITION(revision, environment)                                                          \
    "{\"taskDefinition\":{\"taskDefinitionArn\":\"arn:aws:ecs:r:1:task-definition/cash:" revision  \
    "\",\"family\":\"cash\",\"revision\":" revision ",\"status\":\"ACTIVE\",\"compatibilities\":"  \
    "[\"EC2\"],\"registeredAt\":1.5e9,\"containerDefinitions\":[{\"name\":\"app\","                \
    "\"image\":\"a\",\"environment\":[" environment "]}]}}"
#define CASH                                                                                       \
    "{\"services\":[{\"serviceName\":\"cash\",\"status\":\"ACTIVE\",\"desiredCount\":2,"           \
    "\"taskDefinition\":\"arn:aws:ecs:r:1:task-definition/cash:4\",\"deployments\":[]}]}"
#define VARIABLE "{\"name\":\"A\",\"value\":\"1\"}"

static void a_registration_in_doubt_is_adopted(void **state) {
    (void)state;
    static const struct turn turns[] = {
        { "DescribeServices", NULL, CASH },
        { "DescribeTaskDefinition",
          "{\"taskDefinition\":\"arn:aws:ecs:r:1:task-definition/cash:4\"}", DEFINITION("4", "") },
        { "DescribeTaskDefinition", "{\"taskDefinition\":\"cash\"}", DEFINITION("6", "") },
        { "RegisterTaskDefinition",
          "{\"family\":\"cash\",\"containerDefinitions\":[{\"name\":\"app\",\"image\":\"a\","
          "\"environment\":[" VARIABLE "]}]}",
          "?" },
        { "DescribeTaskDefinition", "{\"taskDefinition\":\"cash\"}", DEFINITION("7", VARIABLE) },
    };
    struct drive drive;
    drive_init(&drive, "selfheal:updateEcsTaskDefinition",
               "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"SetEnvironment\":{\"A\":\"1\"}}");
    DRIVE_TALK(&drive, turns);
    assert_done(&drive);
    assert_true(str_ends(json_get_str(drive.result, "TaskDefinitionArn"), STR("cash:7")));
    drive_deinit(&drive);
}

static void a_foreign_revision_ends_the_registration(void **state) {
    (void)state;
    static const struct turn turns[] = {
        { "DescribeServices", NULL, CASH },
        { "DescribeTaskDefinition", NULL, DEFINITION("4", "") },
        { "DescribeTaskDefinition", NULL, DEFINITION("6", "") },
        { "RegisterTaskDefinition", NULL, "?" },
        { "DescribeTaskDefinition", NULL, DEFINITION("7", "") },
    };
    struct drive drive;
    drive_init(&drive, "selfheal:updateEcsTaskDefinition",
               "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"SetEnvironment\":{\"A\":\"1\"}}");
    DRIVE_TALK(&drive, turns);
    assert_failed(&drive, "SH5220");
    assert_int_equal(drive.mutations, 1);
    drive_deinit(&drive);
}

static void secrets_are_not_overwritten(void **state) {
    (void)state;
    static const struct turn turns[] = {
        { "DescribeServices", NULL, CASH },
        { "DescribeTaskDefinition", NULL,
          "{\"taskDefinition\":{\"taskDefinitionArn\":\"cash:4\",\"family\":\"cash\",\"status\":"
          "\"ACTIVE\",\"containerDefinitions\":[{\"name\":\"app\",\"secrets\":[{\"name\":\"A\","
          "\"valueFrom\":\"x\"}]}]}}" },
    };
    struct drive drive;
    drive_init(&drive, "selfheal:updateEcsTaskDefinition",
               "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"SetEnvironment\":{\"A\":\"1\"}}");
    DRIVE_TALK(&drive, turns);
    assert_failed(&drive, "SH1622");
    drive_deinit(&drive);
}

/* --- selecting --- */

#define TABLE(more)                                                                                \
    "{\"Table\":{\"TableStatus\":\"ACTIVE\",\"KeySchema\":[{\"AttributeName\":\"k\",\"KeyType\":"  \
    "\"HASH\"}]" more "}}"
#define BACKUPS                                                                                    \
    "{\"ContinuousBackupsDescription\":{\"ContinuousBackupsStatus\":\"ENABLED\","                  \
    "\"PointInTimeRecoveryDescription\":{\"PointInTimeRecoveryStatus\":\"ENABLED\"}}}"
#define COUNT(more)                                                                                \
    "{\"TableName\":\"tab\",\"Cluster\":\"d\",\"Service\":\"c\",\"CountOnly\":true," more "}"
#define BY_KEY                                                                                     \
    "\"KeyConditionExpression\":\"k = :k\",\"ExpressionAttributeValues\":{\":k\":{\"S\":\"1\"}}"

static void scans_take_a_quarter_of_the_capacity(void **state) {
    (void)state;
    static const struct turn turns[] = {
        { "DescribeTable", NULL,
          TABLE(",\"ItemCount\":1000,\"ProvisionedThroughput\":{\"ReadCapacityUnits\":40}") },
        { "DescribeContinuousBackups", NULL, BACKUPS },
        { "Scan", "{\"FilterExpression\":\"a = :a\",\"Select\":\"COUNT\",\"ConsistentRead\":true}",
          "{\"Count\":3,\"LastEvaluatedKey\":{\"k\":{\"S\":\"m\"}},\"ConsumedCapacity\":"
          "{\"CapacityUnits\":128.5}}" },
        { "Scan", "{\"ExclusiveStartKey\":{\"k\":{\"S\":\"m\"}}}", "{\"Count\":4}" },
    };
    struct drive drive;
    drive_init(&drive, "selfheal:clearDynamoDbItems",
               COUNT("\"Scan\":true,\"FilterExpression\":\"a = :a\",\"ExpressionAttributeValues\":"
                     "{\":a\":{\"N\":\"1\"}}"));
    int64_t began = drive.now_ms;
    DRIVE_TALK(&drive, turns);
    assert_done(&drive);
    assert_int_equal(json_get_i64(drive.result, "ItemCount", -1), 7);
    assert_int_equal(drive.now_ms - began, 12900); /* 129 units at 10 a second */
    drive_deinit(&drive);
}

static void an_old_item_count_is_not_trusted(void **state) {
    (void)state;
    static const struct turn turns[] = {
        { "DescribeTable", NULL, TABLE(",\"ItemCount\":5") },
        { "DescribeContinuousBackups", NULL, BACKUPS },
        { "Query", "{\"KeyConditionExpression\":\"k = :k\"}", "{\"Count\":10}" },
        { "Scan", "{\"TableName\":\"tab\",\"Select\":\"COUNT\"}",
          "{\"Count\":60,\"LastEvaluatedKey\":{\"k\":{\"S\":\"m\"}}}" },
        { "Scan", NULL, "{\"Count\":40}" },
    };
    struct drive drive;
    drive_init(&drive, "selfheal:clearDynamoDbItems", COUNT(BY_KEY));
    DRIVE_TALK(&drive, turns);
    assert_done(&drive); /* 10 of 100 are 10 % */
    assert_int_equal(json_get_i64(drive.result, "TableItemCount", -1), 100);
    drive_deinit(&drive);
}

static void unsafe_tables_are_refused(void **state) {
    (void)state;
    static const struct {
        const char *table, *inputs, *message;
    } cases[] = {
        { "{\"Table\":{\"TableStatus\":\"UPDATING\"}}", COUNT(BY_KEY), "UPDATING, not ACTIVE" },
        { TABLE(",\"StreamSpecification\":{\"StreamEnabled\":true}"), COUNT(BY_KEY), "a stream" },
        { TABLE(",\"Replicas\":[{\"RegionName\":\"x\"}]"), COUNT(BY_KEY), "replicas" },
        { TABLE(""), COUNT(BY_KEY ",\"IndexName\":\"idx\""), "no index" },
        { TABLE(",\"GlobalSecondaryIndexes\":[{\"IndexName\":\"idx\",\"Projection\":{"
                "\"ProjectionType\":\"KEYS_ONLY\"}}]"),
          COUNT(BY_KEY ",\"IndexName\":\"idx\""), "projects KEYS_ONLY" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct turn turns[] = { { "DescribeTable", NULL, cases[i].table } };
        struct drive drive;
        drive_init(&drive, "selfheal:clearDynamoDbItems", cases[i].inputs);
        DRIVE_TALK(&drive, turns);
        assert_failed(&drive, "SH5004");
        if (!strstr(drive.err.message, cases[i].message))
            fail_msg("\"%s\" lacks \"%s\"", drive.err.message, cases[i].message);
        drive_deinit(&drive);
    }
}

static void streams_and_indexes_are_used_when_said(void **state) {
    (void)state;
    static const struct turn turns[] = {
        { "DescribeTable", NULL,
          TABLE(",\"ItemCount\":100,\"StreamSpecification\":{\"StreamEnabled\":true},"
                "\"GlobalSecondaryIndexes\":[{\"IndexName\":\"idx\",\"KeySchema\":[{"
                "\"AttributeName\":"
                "\"g\",\"KeyType\":\"HASH\"}],\"Projection\":{\"ProjectionType\":\"ALL\"}}]") },
        { "DescribeContinuousBackups", NULL, BACKUPS },
        { "Query", "{\"IndexName\":\"idx\",\"ConsistentRead\":false}", "{\"Count\":1}" },
    };
    struct drive drive;
    drive_init(&drive, "selfheal:clearDynamoDbItems",
               COUNT(BY_KEY ",\"IndexName\":\"idx\",\"AllowStreams\":true"));
    DRIVE_TALK(&drive, turns);
    assert_done(&drive);
    drive_deinit(&drive);
}

#define PUT_BACK "{\"TableName\":\"tab\"}"
#define KEYS(key) "{\"Responses\":{\"tab\":[]},\"UnprocessedKeys\":{\"tab\":{\"Keys\":[" key "]}}}"

static void incomplete_reads_are_repeated(void **state) {
    (void)state;
    static const struct turn turns[] = {
        { "BatchGetItem", NULL, KEYS("{\"k\":{\"S\":\"1\"}}") },
        { "BatchGetItem", "{\"RequestItems\":{\"tab\":{\"ConsistentRead\":true}}}",
          "{\"Responses\":{\"tab\":[]}}" },
        { "TransactWriteItems", NULL, "{}" },
        { "BatchGetItem", NULL,
          "{\"Responses\":{\"tab\":[{\"k\":{\"S\":\"1\"},\"v\":{\"N\":\"2\"}}]}}" },
    };
    struct drive drive;
    drive_init(&drive, "selfheal:restoreDynamoDbItems", PUT_BACK);
    json_push(&drive.arena, drive.saved, drive_json(&drive, "{\"table\":\"tab\",\"batch\":1}"));
    drive.batches[0] = drive_json(&drive, "[{\"key\":{\"k\":{\"S\":\"1\"}},\"item\":{\"k\":{\"S\":"
                                          "\"1\"},\"v\":{\"N\":\"2\"}}}]");
    DRIVE_TALK(&drive, turns);
    assert_done(&drive);
    assert_int_equal(json_get_i64(drive.result, "RestoredCount", -1), 1);
    assert_int_equal(drive.waits, 1);
    drive_deinit(&drive);
}

/* Tasks in private networks: what ECS, the load balancer and alarms say of them. */
static void verify_asks_those_who_can_see_the_tasks(void **state) {
    (void)state;
    static const char INPUTS[] =
        "{\"Cluster\":\"d\",\"Service\":\"c\",\"TaskHealth\":true,\"Passes\":1,\"RequireAlertRecovered\":false,"
        "\"TargetGroups\":[\"arn:aws:elasticloadbalancing:r:1:targetgroup/cash/0123\"],\"Alarms\":[\"slow\"]}";
#define STABLE                                                                                                          \
    { "DescribeServices", NULL,                                                                                         \
      "{\"services\":[{\"serviceName\":\"c\",\"status\":\"ACTIVE\",\"desiredCount\":1,\"runningCount\":1,\"pendingCount\":0,"  \
      "\"taskDefinition\":\"t:1\",\"deployments\":[{\"id\":\"x\",\"status\":\"PRIMARY\",\"rolloutState\":\"COMPLETED\","  \
      "\"taskDefinition\":\"t:1\",\"desiredCount\":1,\"runningCount\":1,\"failedTasks\":0}]}]}" },                        \
    { "ListTasks", NULL, "{\"taskArns\":[\"arn:aws:ecs:r:1:task/d/0123456789\"]}" }
#define TASK(health)                                                                                                    \
    { "DescribeTasks", NULL,                                                                                            \
      "{\"tasks\":[{\"taskArn\":\"arn:aws:ecs:r:1:task/d/0123456789\",\"lastStatus\":\"RUNNING\"," health "}]}" }
#define TARGETS(list)                                                                                                   \
    { "DescribeTargetHealth", "{\"TargetGroupArn\":\"arn:aws:elasticloadbalancing:r:1:targetgroup/cash/0123\"}",         \
      "{\"TargetHealthDescriptions\":[" list "]}" }
#define TARGET(state) "{\"TargetHealth\":{\"State\":\"" state "\"}}"
#define ALARM(reply) { "DescribeAlarms", "{\"AlarmNames\":[\"slow\"]}", reply }
    static const struct turn good[] = { STABLE, TASK("\"healthStatus\":\"HEALTHY\""),
                                        TARGETS(TARGET("healthy") "," TARGET("draining")),
                                        ALARM("{\"MetricAlarms\":[],\"CompositeAlarms\":[{\"StateValue\":\"OK\"}]}") };
    static const struct turn bad[] = {
        /* no health check, one sick target, no such alarm; then nobody may be asked */
        STABLE, TASK("\"connectivity\":\"CONNECTED\""), TARGETS(TARGET("healthy") "," TARGET("unhealthy")),
        ALARM("{\"MetricAlarms\":[]}"),
        STABLE, TASK("\"healthStatus\":\"UNKNOWN\""), { "DescribeTargetHealth", NULL, "!AccessDenied" },
        ALARM("!AccessDenied"),
        STABLE, TASK("\"healthStatus\":\"HEALTHY\""), TARGETS(""),
        ALARM("{\"MetricAlarms\":[{\"StateValue\":\"INSUFFICIENT_DATA\"}]}"),
    };
    struct drive drive;
    drive_init(&drive, "selfheal:verify", INPUTS);
    {
        DRIVE_TALK(&drive, good);
    }
    assert_done(&drive);
    arena_deinit(&drive.arena);
    char inputs[1024];
    snprintf(inputs, sizeof inputs, "%.*s,\"FirstPassWithin\":\"PT10S\",\"PollInterval\":\"PT5S\"}", (int)sizeof INPUTS - 2,
             INPUTS);
    drive_init(&drive, "selfheal:verify", inputs);
    {
        DRIVE_TALK(&drive, bad);
    }
    assert_failed(&drive, "SH5101");
    static const char *const SHOWN[] = { "target group cash 0 healthy", "alarm slow INSUFFICIENT_DATA" };
    for (size_t i = 0; i < sizeof SHOWN / sizeof SHOWN[0]; i++)
        if (!strstr(drive.err.message, SHOWN[i]))
            fail_msg("not \"%s\" in %s", SHOWN[i], drive.err.message);
    arena_deinit(&drive.arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(verify_asks_those_who_can_see_the_tasks),
        cmocka_unit_test(reads_are_called_once),
        cmocka_unit_test(faults_fail_with_what_aws_said),
        cmocka_unit_test(unknown_members_are_refused),
        cmocka_unit_test(absolute_calls_in_doubt_are_read),
        cmocka_unit_test(opaque_calls_are_sent_once),
        cmocka_unit_test(a_put_in_doubt_is_read_by_its_key),
        cmocka_unit_test(calls_name_their_targets),
        cmocka_unit_test(waits_poll_slower_and_slower),
        cmocka_unit_test(asserts_fail_at_once),
        cmocka_unit_test(booleans_compare_without_letter_case),
        cmocka_unit_test(properties_are_only_read),
        cmocka_unit_test(a_registration_in_doubt_is_adopted),
        cmocka_unit_test(a_foreign_revision_ends_the_registration),
        cmocka_unit_test(secrets_are_not_overwritten),
        cmocka_unit_test(scans_take_a_quarter_of_the_capacity),
        cmocka_unit_test(an_old_item_count_is_not_trusted),
        cmocka_unit_test(unsafe_tables_are_refused),
        cmocka_unit_test(streams_and_indexes_are_used_when_said),
        cmocka_unit_test(incomplete_reads_are_repeated),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
