/* cloud/logs: groups, streams, limits of PutLogEvents, pages, patterns, and what tasks write. */
#include "cloud_world.h"

#include "cloud/logs.h"

#define GROUP "\"logGroupName\":\"/ecs/app\""
#define STREAM GROUP ",\"logStreamName\":\"s1\""
static const int64_t day_ms = INT64_C(86400000);

static void begin(struct world *world) {
    world_init(world);
    world_begin(world);
    CALL(world, "logs", "CreateLogGroup", "{" GROUP "}");
    CALL(world, "logs", "CreateLogStream", "{" STREAM "}");
}

/* count events, one each step_ms, the first at from_ms: "message 0" ... */
static const struct json *put(struct world *world, int64_t from_ms, int64_t step_ms, int count) {
    static char events[100000];
    size_t len = 0;
    for (int i = 0; i < count; i++)
        len += (size_t)snprintf(events + len, sizeof events - len,
                                "%s{\"timestamp\":%lld,\"message\":\"message %d\"}", i ? "," : "",
                                (long long)(from_ms + i * step_ms), i);
    return CALL(world, "logs", "PutLogEvents", "{" STREAM ",\"logEvents\":[%s]}", events);
}

static void groups_and_streams_are_described(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    REFUSED(&world, "ResourceAlreadyExistsException", "already exists", "logs", "CreateLogGroup",
            "{" GROUP "}");
    REFUSED(&world, "ResourceAlreadyExistsException", "already exists", "logs", "CreateLogStream",
            "{" STREAM "}");
    REFUSED(&world, "InvalidParameterException", "logGroupName", "logs", "CreateLogGroup",
            "{\"logGroupName\":\"aws/x\"}");
    REFUSED(&world, "InvalidParameterException", "logGroupName", "logs", "CreateLogGroup",
            "{\"logGroupName\":\"a b\"}");
    REFUSED(&world, "InvalidParameterException", "logStreamName", "logs", "CreateLogStream",
            "{" GROUP ",\"logStreamName\":\"a:b\"}");
    CALL(&world, "logs", "CreateLogGroup", "{\"logGroupName\":\"a\"}");
    const struct json *out = CALL(&world, "logs", "DescribeLogGroups", "{\"limit\":1}");
    assert_text(out, "logGroups.0.logGroupName", "/ecs/app");
    assert_text(out, "logGroups.0.arn", "arn:aws:logs:eu-west-1:123456789012:log-group:/ecs/app:*");
    out = CALL(&world, "logs", "DescribeLogGroups", "{\"limit\":1,\"nextToken\":\"%.*s\"}",
               STR_ARG(json_get_str(out, "nextToken")));
    assert_text(out, "logGroups.0.logGroupName", "a");
    assert_null(json_get_c(out, "nextToken"));
    put(&world, world.now_ms, 1, 3);
    out = CALL(&world, "logs", "DescribeLogStreams",
               "{" GROUP ",\"orderBy\":\"LastEventTime\",\"descending\":true}");
    assert_int_equal(world_int(out, "logStreams.0.lastEventTimestamp"), world.now_ms + 2);
    assert_int_equal(world_int(out, "logStreams.0.storedBytes"), 0);
    world_deinit(&world);
}

static void unknown_groups_and_streams_are_refused(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    REFUSED(&world, "ResourceNotFoundException", "The specified log group does not exist.", "logs",
            "GetLogEvents", "{\"logGroupName\":\"x\",\"logStreamName\":\"s1\"}");
    REFUSED(&world, "ResourceNotFoundException", "The specified log stream does not exist.", "logs",
            "GetLogEvents", "{" GROUP ",\"logStreamName\":\"x\"}");
    REFUSED(&world, "InvalidParameterException", "retentionInDays", "logs", "PutRetentionPolicy",
            "{" GROUP ",\"retentionInDays\":2}");
    world_deinit(&world);
}

static void batches_are_checked_as_a_whole(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    long long now = (long long)world.now_ms;
    REFUSED(&world, "InvalidParameterException", "between 1 and 10000", "logs", "PutLogEvents",
            "{" STREAM ",\"logEvents\":[]}");
    REFUSED(&world, "InvalidParameterException", "chronological order", "logs", "PutLogEvents",
            "{" STREAM ",\"logEvents\":[{\"timestamp\":%lld,\"message\":\"a\"},"
            "{\"timestamp\":%lld,\"message\":\"b\"}]}",
            now, now - 1);
    REFUSED(&world, "InvalidParameterException", "cannot span more than 24 hours", "logs",
            "PutLogEvents",
            "{" STREAM ",\"logEvents\":[{\"timestamp\":%lld,\"message\":\"a\"},"
            "{\"timestamp\":%lld,\"message\":\"b\"}]}",
            now - (long long)day_ms - 1, now);
    put(&world, world.now_ms - day_ms, day_ms, 2); /* exactly 24 hours */
    REFUSED(&world, "InvalidParameterException", "between 1 and 1048576", "logs", "PutLogEvents",
            "{" STREAM ",\"logEvents\":[{\"timestamp\":%lld,\"message\":\"\"}]}", now);
    world_deinit(&world);
}

static void too_old_and_too_new_are_dropped(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    CALL(&world, "logs", "PutRetentionPolicy", "{" GROUP ",\"retentionInDays\":5}");
    long long now = (long long)world.now_ms, day = (long long)day_ms;
    const struct json *out = CALL(
        &world, "logs", "PutLogEvents",
        "{" STREAM ",\"logEvents\":[{\"timestamp\":%lld,\"message\":\"old\"},"
        "{\"timestamp\":%lld,\"message\":\"expired\"},{\"timestamp\":%lld,\"message\":\"kept\"},"
        "{\"timestamp\":%lld,\"message\":\"limit\"},{\"timestamp\":%lld,\"message\":\"new\"}]}",
        now - 14 * day - 1, now - 5 * day - 1, now, now + 7200000, now + 7200001);
    assert_int_equal(world_int(out, "rejectedLogEventsInfo.tooOldLogEventEndIndex"), 1);
    assert_int_equal(world_int(out, "rejectedLogEventsInfo.expiredLogEventEndIndex"), 2);
    assert_int_equal(world_int(out, "rejectedLogEventsInfo.tooNewLogEventStartIndex"), 4);
    out = CALL(&world, "logs", "GetLogEvents", "{" STREAM "}");
    assert_int_equal(json_count(json_get_c(out, "events")), 2);
    assert_text(out, "events.0.message", "kept");
    assert_text(out, "events.1.message", "limit");
    world_deinit(&world);
}

static void pages_go_forward_and_backward(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    put(&world, world.now_ms, 1000, 10);
    const struct json *out = CALL(&world, "logs", "GetLogEvents", "{" STREAM ",\"limit\":4}");
    assert_text(out, "events.0.message", "message 6"); /* the newest page, ascending */
    assert_text(out, "events.3.message", "message 9");
    struct str forward = json_get_str(out, "nextForwardToken");
    const struct json *end = CALL(&world, "logs", "GetLogEvents",
                                  "{" STREAM ",\"limit\":4,\"startFromHead\":true,"
                                  "\"nextToken\":\"%.*s\"}",
                                  STR_ARG(forward));
    assert_int_equal(json_count(json_get_c(end, "events")), 0);
    assert_true(str_eq(forward, json_get_str(end, "nextForwardToken"))); /* the end */
    out = CALL(&world, "logs", "GetLogEvents", "{" STREAM ",\"limit\":4,\"nextToken\":\"%.*s\"}",
               STR_ARG(json_get_str(out, "nextBackwardToken")));
    assert_text(out, "events.0.message", "message 2");
    assert_text(out, "events.3.message", "message 5");
    /* Forward again from there meets what came in between, also later events with equal times. */
    put(&world, world.now_ms + 9000, 0, 1);
    out = CALL(&world, "logs", "GetLogEvents", "{" STREAM ",\"nextToken\":\"%.*s\"}",
               STR_ARG(json_get_str(out, "nextForwardToken")));
    assert_int_equal(json_count(json_get_c(out, "events")), 5);
    /* startTime is inclusive, endTime exclusive. */
    out = CALL(&world, "logs", "GetLogEvents",
               "{" STREAM ",\"startFromHead\":true,\"startTime\":%lld,\"endTime\":%lld}",
               (long long)world.now_ms + 1000, (long long)world.now_ms + 3000);
    assert_int_equal(json_count(json_get_c(out, "events")), 2);
    assert_text(out, "events.0.message", "message 1");
    REFUSED(&world, "InvalidParameterException", "nextToken is invalid", "logs", "GetLogEvents",
            "{" STREAM ",\"nextToken\":\"x\"}");
    world_deinit(&world);
}

static void filter_goes_over_streams_in_time_order(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    put(&world, world.now_ms, 1000, 5);
    CALL(&world, "logs", "CreateLogStream", "{" GROUP ",\"logStreamName\":\"s2\"}");
    CALL(&world, "logs", "PutLogEvents",
         "{" GROUP ",\"logStreamName\":\"s2\",\"logEvents\":[{\"timestamp\":%lld,"
         "\"message\":\"ERROR message x\"}]}",
         (long long)world.now_ms + 1500);
    const struct json *out = CALL(&world, "logs", "FilterLogEvents", "{" GROUP ",\"limit\":3}");
    assert_text(out, "events.2.logStreamName", "s2");
    out = CALL(&world, "logs", "FilterLogEvents", "{" GROUP ",\"nextToken\":\"%.*s\"}",
               STR_ARG(json_get_str(out, "nextToken")));
    assert_int_equal(json_count(json_get_c(out, "events")), 3);
    assert_text(out, "events.0.message", "message 2");
    assert_null(json_get_c(out, "nextToken"));
    out = CALL(&world, "logs", "FilterLogEvents",
               "{" GROUP ",\"filterPattern\":\"message -ERROR\","
               "\"startTime\":%lld,\"endTime\":%lld}",
               (long long)world.now_ms, (long long)world.now_ms + 2000);
    assert_int_equal(json_count(json_get_c(out, "events")), 3); /* endTime is inclusive here */
    out = CALL(&world, "logs", "FilterLogEvents", "{" GROUP ",\"logStreamNames\":[\"s2\"]}");
    assert_int_equal(json_count(json_get_c(out, "events")), 1);
    REFUSED(&world, "InvalidParameterException", "same time", "logs", "FilterLogEvents",
            "{" GROUP ",\"logStreamNames\":[\"s2\"],\"logStreamNamePrefix\":\"s\"}");
    world_deinit(&world);
}

static void terms_match_as_documented(void **state) {
    (void)state;
    static const struct {
        const char *pattern, *message;
        bool is_match;
    } cases[] = {
        { "", "anything", true },
        { "ERROR", "an ERRORCODE", true },
        { "ERROR", "an error", false },
        { "ERROR code", "code of ERROR", true },
        { "ERROR code", "ERROR only", false },
        { "\"two words\"", "of two words here", true },
        { "\"two words\"", "two  words", false },
        { "\"say \\\"hi\\\"\"", "they say \"hi\"", true },
        { "ERROR -code", "ERROR code", false },
        { "ERROR -code", "ERROR", true },
        { "-code", "ERROR", true },
        { "?ERROR ?WARN", "a WARN", true },
        { "?ERROR ?WARN", "an INFO", false },
        { "?ERROR INFO", "an INFO", true },
        { "?ERROR -x", "an INFO", false },
        { "-\"a b\"", "a b", false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct err err;
        bool is_match = false;
        assert_true(
            cloud_logs_match(str_of(cases[i].pattern), str_of(cases[i].message), &is_match, &err)
                .ok);
        if (is_match != cases[i].is_match)
            fail_msg("pattern %s on %s", cases[i].pattern, cases[i].message);
    }
    static const char *const wrong[] = { "a-b",    "a.b",  "\"open", "{ $.a = 1 }",
                                         "[a, b]", "%re%", "-",      "?" };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct err err;
        bool is_match = false;
        assert_false(cloud_logs_match(str_of(wrong[i]), STR("m"), &is_match, &err).ok);
        assert_string_equal(err.aws_code, "InvalidParameterException");
    }
    char longest[1026];
    struct err err;
    bool is_match = false;
    memset(longest, 'a', sizeof longest);
    assert_true(cloud_logs_match((struct str){ longest, 1024 }, STR("m"), &is_match, &err).ok);
    assert_false(cloud_logs_match((struct str){ longest, 1025 }, STR("m"), &is_match, &err).ok);
}

static void tasks_write_to_their_stream(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world.disk = disk_memory_new();
    world.options.disk = disk_memory_port(world.disk);
    world_begin(&world);
    CALL(&world, "ecs", "CreateCluster", "{}");
    CALL(&world, "ecs", "RegisterTaskDefinition",
         "{\"family\":\"a\",\"containerDefinitions\":[{\"name\":\"c\",\"image\":\"i\",\"memory\":1,"
         "\"logConfiguration\":{\"logDriver\":\"awslogs\",\"options\":{\"awslogs-group\":\"/my/"
         "group\","
         "\"awslogs-stream-prefix\":\"p\"}}}]}");
    CALL(&world, "ecs", "RegisterTaskDefinition",
         "{\"family\":\"b\",\"containerDefinitions\":[{\"name\":\"c\",\"image\":\"i\",\"memory\":1}"
         "]}");
    CALL(&world, "ecs", "RunTask", "{\"taskDefinition\":\"a\"}");
    CALL(&world, "ecs", "RunTask", "{\"taskDefinition\":\"b\"}");
    cloud_advance(world.cloud, world.now_ms);
    cloud_task_output(world.cloud, str_of(world.tasks[0].id), STR("hello"), world.now_ms);
    cloud_task_output(world.cloud, str_of(world.tasks[1].id), STR("other"), world.now_ms);
    cloud_task_output(world.cloud, STR("nobody"), STR("lost"), world.now_ms);
    cloud_task_output(world.cloud, str_of(world.tasks[1].id),
                      STR("a\xff\xc3\xa4\xed\xa0\x80"
                          "b\xe2\x82"),
                      world.now_ms);
    CALL(&world, "logs", "DescribeLogGroups", "{}"); /* flushes */
    cloud_free(world.cloud);
    world_begin(&world); /* also after a restart */
    const struct json *out =
        CALL(&world, "logs", "FilterLogEvents", "{\"logGroupName\":\"/my/group\"}");
    assert_text(out, "events.0.message", "hello");
    assert_text(out, "events.0.logStreamName",
                str_z(&world.arena, str_fmt(&world.arena, "p/c/%s", world.tasks[0].id)));
    out = CALL(&world, "logs", "FilterLogEvents", "{\"logGroupName\":\"/ecs/b\"}");
    assert_text(out, "events.0.message", "other");
#define BAD "\xef\xbf\xbd"
    assert_text(out, "events.1.message", "a" BAD "\xc3\xa4" BAD BAD BAD "b" BAD BAD);
#undef BAD
    CALL(&world, "logs", "DeleteLogGroup", "{\"logGroupName\":\"/my/group\"}");
    out = CALL(&world, "logs", "DescribeLogGroups", "{}");
    assert_int_equal(json_count(json_get_c(out, "logGroups")), 1);
    world_deinit(&world);
}

static void groups_have_tags(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world.disk = disk_memory_new();
    world.options.disk = disk_memory_port(world.disk);
    world_begin(&world);
#define ARN "\"resourceArn\":\"arn:aws:logs:eu-west-1:123456789012:log-group:/t\""
    REFUSED(&world, "InvalidParameterException", "aws:", "logs", "CreateLogGroup",
            "{\"logGroupName\":\"/t\",\"tags\":{\"aws:x\":\"1\"}}");
    CALL(&world, "logs", "CreateLogGroup",
         "{\"logGroupName\":\"/t\",\"tags\":{\"a\":\"1\",\"b\":\"2\"}}");
    CALL(&world, "logs", "TagResource", "{" ARN ",\"tags\":{\"b\":\"3\",\"c\":\"\"}}");
    CALL(&world, "logs", "UntagResource", "{" ARN ",\"tagKeys\":[\"a\",\"none\"]}");
    CALL(&world, "logs", "PutRetentionPolicy", "{\"logGroupName\":\"/t\",\"retentionInDays\":7}");
    cloud_free(world.cloud);
    world_begin(&world);
    const struct json *out = CALL(&world, "logs", "ListTagsForResource", "{" ARN "}");
    assert_int_equal(json_count(json_get_c(out, "tags")), 2);
    assert_text(out, "tags.b", "3");
    assert_text(out, "tags.c", "");
    char many[2000];
    size_t len = 0;
    for (int i = 0; i < 49; i++)
        len += (size_t)snprintf(many + len, sizeof many - len, "%s\"k%d\":\"\"", i ? "," : "", i);
    REFUSED(&world, "TooManyTagsException", "50", "logs", "TagResource", "{" ARN ",\"tags\":{%s}}",
            many);
    CALL(&world, "logs", "DeleteLogGroup", "{\"logGroupName\":\"/t\"}");
    REFUSED(&world, "ResourceNotFoundException", "does not exist", "logs", "ListTagsForResource",
            "{" ARN "}");
#undef ARN
    world_deinit(&world);
}

static void resource_policies_are_kept(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world.disk = disk_memory_new();
    world.options.disk = disk_memory_port(world.disk);
    world_begin(&world);
    const struct json *out = CALL(&world, "logs", "PutResourcePolicy",
                                  "{\"policyName\":\"p\",\"policyDocument\":\"{\\\"a\\\":1}\"}");
    assert_text(out, "resourcePolicy.policyDocument", "{\"a\":1}");
    REFUSED(&world, "InvalidParameterException", "JSON", "logs", "PutResourcePolicy",
            "{\"policyName\":\"q\",\"policyDocument\":\"{\"}");
    CALL(&world, "logs", "PutResourcePolicy",
         "{\"policyName\":\"p\",\"policyDocument\":\"{\\\"a\\\":2}\"}");
    for (int i = 0; i < 9; i++)
        CALL(&world, "logs", "PutResourcePolicy",
             "{\"policyName\":\"p%d\",\"policyDocument\":\"{}\"}", i);
    REFUSED(&world, "LimitExceededException", "limit", "logs", "PutResourcePolicy",
            "{\"policyName\":\"more\",\"policyDocument\":\"{}\"}");
    cloud_free(world.cloud);
    world_begin(&world);
    out = CALL(&world, "logs", "DescribeResourcePolicies", "{\"limit\":9}");
    assert_int_equal(json_count(json_get_c(out, "resourcePolicies")), 9);
    assert_text(out, "resourcePolicies.0.policyName", "p");
    assert_text(out, "resourcePolicies.0.policyDocument", "{\"a\":2}");
    assert_int_equal(world_int(out, "resourcePolicies.0.lastUpdatedTime"), world.now_ms);
    out = CALL(&world, "logs", "DescribeResourcePolicies", "{\"nextToken\":\"%.*s\"}",
               STR_ARG(json_get_str(out, "nextToken")));
    assert_int_equal(json_count(json_get_c(out, "resourcePolicies")), 1);
    CALL(&world, "logs", "DeleteResourcePolicy", "{\"policyName\":\"p\"}");
    REFUSED(&world, "ResourceNotFoundException", "[p]", "logs", "DeleteResourcePolicy",
            "{\"policyName\":\"p\"}");
    world_deinit(&world);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(groups_and_streams_are_described),
        cmocka_unit_test(unknown_groups_and_streams_are_refused),
        cmocka_unit_test(batches_are_checked_as_a_whole),
        cmocka_unit_test(too_old_and_too_new_are_dropped),
        cmocka_unit_test(pages_go_forward_and_backward),
        cmocka_unit_test(filter_goes_over_streams_in_time_order),
        cmocka_unit_test(terms_match_as_documented),
        cmocka_unit_test(tasks_write_to_their_stream),
        cmocka_unit_test(groups_have_tags),
        cmocka_unit_test(resource_policies_are_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
