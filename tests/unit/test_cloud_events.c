/* cloud/events: buses, rules, targets and their inputs, archives, replays, schedules, templates. */
#include "cloud_world.h"

#include "cloud/deliver.h"

#define AWS(kind, name) "arn:aws:" kind ":eu-west-1:123456789012:" name
#define ALERT                                                                                      \
    "{\"Source\":\"shop\",\"DetailType\":\"Order\",\"Detail\":\"{\\\"id\\\":7,\\\"who\\\":"        \
    "\\\"A \\\\\\\"B\\\\\\\"\\\"}\",\"EventBusName\":\"b\"}"

static void begin(struct world *world) {
    world_init(world);
    world->disk = disk_memory_new();
    world->options.disk = disk_memory_port(world->disk);
    world_begin(world);
    world_pass(world, 0, 1);
    CALL(world, "events", "CreateEventBus", "{\"Name\":\"b\"}");
    CALL(world, "sqs", "CreateQueue",
         "{\"QueueName\":\"q\",\"Attributes\":{\"Policy\":\"{\\\"Statement\\\":[{\\\"Effect\\\":"
         "\\\"Allow\\\",\\\"Principal\\\":{\\\"Service\\\":\\\"events.amazonaws.com\\\"},"
         "\\\"Action\\\":\\\"sqs:SendMessage\\\",\\\"Resource\\\":\\\"*\\\"}]}\"}}");
}

static void rule(struct world *world, const char *name, const char *pattern, const char *target) {
    CALL(world, "events", "PutRule",
         "{\"Name\":\"%s\",\"EventBusName\":\"b\",\"EventPattern\":\"%s\"}", name, pattern);
    CALL(world, "events", "PutTargets",
         "{\"Rule\":\"%s\",\"EventBusName\":\"b\",\"Targets\":[{\"Id\":\"1\",%s}]}", name, target);
}

static void put(struct world *world) {
    const struct json *out = CALL(world, "events", "PutEvents", "{\"Entries\":[" ALERT "]}");
    assert_int_equal(world_int(out, "FailedEntryCount"), 0);
}

/* The body of the next message, or "". */
static const char *next(struct world *world, const char *queue) {
    world_pass(world, 0, 1);
    const struct json *out =
        CALL(world, "sqs", "ReceiveMessage",
             "{\"QueueUrl\":\"%s\",\"MessageAttributeNames\":[\"All\"]}", queue);
    const struct json *message = json_at(json_get_c(out, "Messages"), 0);
    if (!message)
        return "";
    CALL(world, "sqs", "DeleteMessage", "{\"QueueUrl\":\"%s\",\"ReceiptHandle\":\"%.*s\"}", queue,
         STR_ARG(json_get_str(message, "ReceiptHandle")));
    return str_z(&world->arena, json_get_str(message, "Body"));
}

static const struct json *parsed(struct world *world, const char *text) {
    const struct json *out = NULL;
    assert_true(json_parse(&world->arena, str_of(text), NULL, &out, &world->err).ok);
    return out;
}

static void matching_events_reach_the_targets(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    rule(&world, "r", "{\\\"detail\\\":{\\\"id\\\":[7]}}", "\"Arn\":\"" AWS("sqs", "q") "\"");
    rule(&world, "other", "{\\\"detail\\\":{\\\"id\\\":[8]}}", "\"Arn\":\"" AWS("sqs", "q") "\"");
    put(&world);
    const struct json *event = parsed(&world, next(&world, "q"));
    assert_text(event, "source", "shop");
    assert_text(event, "detail-type", "Order");
    assert_text(event, "time", "2025-11-24T16:00:00Z");
    assert_text(event, "detail.who", "A \"B\"");
    assert_string_equal(next(&world, "q"), "");
    CALL(&world, "events", "DisableRule", "{\"Name\":\"r\",\"EventBusName\":\"b\"}");
    put(&world);
    assert_string_equal(next(&world, "q"), "");
    cloud_free(world.cloud);
    world_begin(&world);
    world_pass(&world, 0, 1);
    CALL(&world, "events", "EnableRule", "{\"Name\":\"r\",\"EventBusName\":\"b\"}");
    put(&world);
    assert_string_not_equal(next(&world, "q"), "");
    world_deinit(&world);
}

static void inputs_are_made(void **state) {
    (void)state;
    static const struct {
        const char *target, *body;
    } cases[] = {
        { "\"Input\":\"{\\\"a\\\":1}\"", "{\"a\":1}" },
        { "\"InputPath\":\"$.detail\"", "{\"id\":7,\"who\":\"A \\\"B\\\"\"}" },
        { "\"InputTransformer\":{\"InputPathsMap\":{\"n\":\"$.detail.id\",\"w\":\"$.detail.who\","
          "\"no\":\"$.detail.no\"},\"InputTemplate\":\"{\\\"n\\\": <n>, \\\"w\\\": <w>, \\\"t\\\": "
          "\\\"<w> has <n><no>\\\", \\\"x\\\": <no>, \\\"r\\\": \\\"<aws.events.rule-name>\\\", "
          "\\\"l\\\": \\\"a < b\\\"}\"}",
          "{\"n\": 7, \"w\": \"A \\\"B\\\"\", \"t\": \"A \\\"B\\\" has 7\", \"x\": null, \"r\": "
          "\"r\", "
          "\"l\": \"a < b\"}" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct world world;
        char target[1000];
        begin(&world);
        snprintf(target, sizeof target, "\"Arn\":\"" AWS("sqs", "q") "\",%s", cases[i].target);
        rule(&world, "r", "{\\\"source\\\":[\\\"shop\\\"]}", target);
        put(&world);
        assert_string_equal(next(&world, "q"), cases[i].body);
        world_deinit(&world);
    }
}

static void buses_topics_and_groups_are_targets(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    CALL(&world, "events", "CreateEventBus", "{\"Name\":\"second\"}");
    CALL(&world, "logs", "CreateLogGroup", "{\"logGroupName\":\"/aws/events/all\"}");
    rule(&world, "r", "{\\\"source\\\":[\\\"shop\\\"]}",
         "\"Arn\":\"" AWS("events", "event-bus/second") "\",\"RoleArn\":\"arn:aws:iam::"
                                                        "123456789012:role/x\"");
    CALL(&world, "events", "PutRule",
         "{\"Name\":\"log\",\"EventBusName\":\"second\",\"EventPattern\":\"{\\\"source\\\":["
         "{\\\"prefix\\\":\\\"s\\\"}]}\"}");
    CALL(&world, "events", "PutTargets",
         "{\"Rule\":\"log\",\"EventBusName\":\"second\",\"Targets\":[{\"Id\":\"1\",\"Arn\":\"" AWS(
             "logs", "log-group:/aws/events/all:*") "\"}]}");
    put(&world);
    world_pass(&world, 5, 5);
    const struct json *out =
        CALL(&world, "logs", "FilterLogEvents", "{\"logGroupName\":\"/aws/events/all\"}");
    struct str line = json_str(world_at(out, "events.0.message"));
    assert_text(parsed(&world, str_z(&world.arena, line)), "detail-type", "Order");
    world_deinit(&world);
}

/* An event that comes back to its bus for ever takes time, and does not stop it. */
static void loops_of_buses_take_time(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    rule(&world, "r", "{\\\"source\\\":[\\\"shop\\\"]}",
         "\"Arn\":\"" AWS("events", "event-bus/b") "\",\"RoleArn\":\"arn:aws:iam::"
                                                   "123456789012:role/x\"");
    put(&world);
    world_pass(&world, 100, 100);
    const struct json *report = cloud_deliver_report(cloud_deliver_of(world.cloud), &world.arena);
    assert_int_equal(world_int(report, "delivered"), 20);
    assert_int_equal(world_int(report, "waiting"), 1);
    world_deinit(&world);
}

static void failures_go_to_the_dead_letter_queue(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    rule(&world, "r", "{\\\"source\\\":[\\\"shop\\\"]}",
         "\"Arn\":\"" AWS("sqs", "none") "\",\"DeadLetterConfig\":{\"Arn\":\"" AWS("sqs",
                                                                                   "q") "\"}");
    put(&world);
    world_pass(&world, 0, 1);
    const struct json *out = CALL(&world, "sqs", "ReceiveMessage",
                                  "{\"QueueUrl\":\"q\",\"MessageAttributeNames\":[\"All\"]}");
    assert_text(out, "Messages.0.MessageAttributes.RULE_ARN.StringValue",
                AWS("events", "rule/b/r"));
    assert_text(out, "Messages.0.MessageAttributes.TARGET_ARN.StringValue", AWS("sqs", "none"));
    assert_text(out, "Messages.0.MessageAttributes.RETRY_ATTEMPTS.StringValue", "0");
    world_deinit(&world);
}

static void archived_events_are_replayed(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    CALL(&world, "events", "CreateArchive",
         "{\"ArchiveName\":\"a\",\"EventSourceArn\":\"" AWS(
             "events", "event-bus/b") "\","
                                      "\"EventPattern\":\"{\\\"source\\\":[\\\"shop\\\"]}\"}");
    long long start = (long long)world.now_ms / 1000;
    put(&world);
    world_pass(&world, 60000, 60000);
    put(&world);
    cloud_free(world.cloud);
    world_begin(&world);
    world_pass(&world, 0, 1);
    rule(&world, "r", "{\\\"source\\\":[\\\"shop\\\"]}", "\"Arn\":\"" AWS("sqs", "q") "\"");
    const struct json *out = CALL(&world, "events", "DescribeArchive", "{\"ArchiveName\":\"a\"}");
    assert_int_equal(world_int(out, "EventCount"), 2);
    CALL(&world, "events", "StartReplay",
         "{\"ReplayName\":\"again\",\"EventSourceArn\":\"" AWS(
             "events", "archive/a") "\","
                                    "\"EventStartTime\":%lld,\"EventEndTime\":%lld.0,"
                                    "\"Destination\":{\"Arn\":\"" AWS("events",
                                                                      "event-bus/b") "\"}}",
         start, start + 30);
    const struct json *event = parsed(&world, next(&world, "q"));
    assert_text(event, "replay-name", "again");
    assert_text(event, "time", "2025-11-24T16:00:00Z");
    assert_string_equal(next(&world, "q"), "");
    out = CALL(&world, "events", "DescribeReplay", "{\"ReplayName\":\"again\"}");
    assert_text(out, "State", "COMPLETED");
    out = CALL(&world, "events", "DescribeArchive", "{\"ArchiveName\":\"a\"}");
    assert_int_equal(world_int(out, "EventCount"), 2);
    REFUSED(&world, "IllegalStatusException", "state", "events", "CancelReplay",
            "{\"ReplayName\":\"again\"}");
    CALL(&world, "events", "UpdateArchive", "{\"ArchiveName\":\"a\",\"RetentionDays\":3}");
    out = CALL(&world, "events", "DescribeArchive", "{\"ArchiveName\":\"a\"}");
    assert_int_equal(world_int(out, "RetentionDays"), 3);
    CALL(&world, "events", "DeleteArchive", "{\"ArchiveName\":\"a\"}");
    REFUSED(&world, "ResourceNotFoundException", "Archive", "events", "DescribeArchive",
            "{\"ArchiveName\":\"a\"}");
    world_deinit(&world);
}

static void schedules_fire(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    CALL(&world, "events", "PutRule",
         "{\"Name\":\"sweep\",\"ScheduleExpression\":\"rate(1 minute)\"}");
    CALL(&world, "events", "PutTargets",
         "{\"Rule\":\"sweep\",\"Targets\":[{\"Id\":\"1\",\"Arn\":\"" AWS("sqs", "q") "\",\"Input\":"
                                                                                     "\"{}\"}]}");
    world_pass(&world, 59999, 59999);
    assert_string_equal(next(&world, "q"), "");
    world_pass(&world, 120001, 120001);
    for (int i = 0; i < 3; i++)
        assert_string_equal(next(&world, "q"), "{}");
    assert_string_equal(next(&world, "q"), "");
    REFUSED(&world, "ValidationException", "not valid", "events", "PutRule",
            "{\"Name\":\"c\",\"ScheduleExpression\":\"rate(1 minutes)\"}");
    REFUSED(&world, "ValidationException", "cron", "events", "PutRule",
            "{\"Name\":\"c\",\"ScheduleExpression\":\"cron(0 1 * * ? *)\"}");
    REFUSED(&world, "ValidationException", "default event bus", "events", "PutRule",
            "{\"Name\":\"c\",\"EventBusName\":\"b\",\"ScheduleExpression\":\"rate(1 minute)\"}");
    world_deinit(&world);
}

static void entries_and_rules_are_checked(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    const struct json *out = CALL(
        &world, "events", "PutEvents",
        "{\"Entries\":[{\"Source\":\"s\",\"DetailType\":\"t\",\"Detail\":\"[]\"},{\"Source\":"
        "\"aws.ecs\",\"DetailType\":\"t\",\"Detail\":\"{}\"},{\"DetailType\":\"t\"},{\"Source\":"
        "\"s\",\"DetailType\":\"t\",\"Detail\":\"{}\"}]}");
    assert_int_equal(world_int(out, "FailedEntryCount"), 3);
    assert_text(out, "Entries.0.ErrorCode", "MalformedDetail");
    assert_text(out, "Entries.1.ErrorCode", "NotAuthorizedForSourceException");
    assert_text(out, "Entries.2.ErrorCode", "InvalidArgument");
    assert_int_equal(json_str(world_at(out, "Entries.3.EventId")).len, 36);
    REFUSED(&world, "InvalidEventPatternException", "not valid", "events", "PutRule",
            "{\"Name\":\"r\",\"EventPattern\":\"{\\\"a\\\":1}\"}");
    REFUSED(&world, "ResourceNotFoundException", "bus", "events", "PutRule",
            "{\"Name\":\"r\",\"EventBusName\":\"none\",\"EventPattern\":\"{\\\"a\\\":[1]}\"}");
    REFUSED(&world, "ResourceNotFoundException", "Rule none does not exist on EventBus b.",
            "events", "PutTargets", "{\"Rule\":\"none\",\"EventBusName\":\"b\",\"Targets\":[]}");
    rule(&world, "r", "{\\\"source\\\":[\\\"shop\\\"]}", "\"Arn\":\"" AWS("sqs", "q") "\"");
    REFUSED(&world, "ValidationException", "Only one of", "events", "PutTargets",
            "{\"Rule\":\"r\",\"EventBusName\":\"b\",\"Targets\":[{\"Id\":\"2\",\"Arn\":\"arn:x\","
            "\"Input\":\"1\",\"InputPath\":\"$\"}]}");
    REFUSED(&world, "ValidationException", "has targets", "events", "DeleteRule",
            "{\"Name\":\"r\",\"EventBusName\":\"b\"}");
    REFUSED(&world, "ValidationException", "still has rules", "events", "DeleteEventBus",
            "{\"Name\":\"b\"}");
    out =
        CALL(&world, "events", "TestEventPattern",
             "{\"EventPattern\":\"{\\\"source\\\":[\\\"s\\\"]}\",\"Event\":\"{\\\"id\\\":\\\"1\\\","
             "\\\"account\\\":\\\"1\\\",\\\"source\\\":\\\"s\\\",\\\"time\\\":\\\"\\\","
             "\\\"region\\\":\\\"\\\",\\\"resources\\\":[],\\\"detail-type\\\":\\\"\\\"}\"}");
    assert_true(json_true(json_get_c(out, "Result")));
    CALL(&world, "events", "RemoveTargets",
         "{\"Rule\":\"r\",\"EventBusName\":\"b\",\"Ids\":[\"1\"]}");
    CALL(&world, "events", "DeleteRule", "{\"Name\":\"r\",\"EventBusName\":\"b\"}");
    CALL(&world, "events", "DeleteEventBus", "{\"Name\":\"b\"}");
    world_deinit(&world);
}

static void the_policy_of_a_bus_decides(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    CALL(&world, "events", "PutPermission",
         "{\"EventBusName\":\"b\",\"Policy\":\"{\\\"Statement\\\":[{\\\"Sid\\\":\\\"only\\\","
         "\\\"Effect\\\":\\\"Deny\\\",\\\"Principal\\\":\\\"*\\\",\\\"Action\\\":"
         "\\\"events:PutEvents\\\",\\\"Resource\\\":\\\"*\\\",\\\"Condition\\\":{"
         "\\\"ArnNotEquals\\\":"
         "{\\\"aws:PrincipalArn\\\":\\\"arn:aws:iam::123456789012:role/pipe\\\"}}}]}\"}");
    const struct json *out = CALL(&world, "events", "PutEvents", "{\"Entries\":[" ALERT "]}");
    assert_text(out, "Entries.0.ErrorCode", "AccessDeniedException");
    cloud_set_caller(world.cloud, STR("arn:aws:iam::123456789012:role/pipe"));
    out = CALL(&world, "events", "PutEvents", "{\"Entries\":[" ALERT "]}");
    assert_int_equal(world_int(out, "FailedEntryCount"), 0);
    rule(&world, "r", "{\\\"source\\\":[\\\"shop\\\"]}", "\"Arn\":\"" AWS("sqs", "q") "\"");
    struct json *options = json_new_object(&world.arena);
    json_set_str(&world.arena, options, "Source", STR("shop"));
    json_set_str(&world.arena, options, "DetailType", STR("t"));
    struct deliver_message message = { .target = STR(AWS("events", "event-bus/b")),
                                       .principal = STR("arn:aws:iam::123456789012:role/other"),
                                       .body = STR("{}"),
                                       .options = options };
    struct cloud_deliver *deliver = cloud_deliver_of(world.cloud);
    assert_false(cloud_deliver_now(deliver, &message, world.now_ms, &world.err).ok);
    assert_string_equal(world.err.aws_code, "AccessDeniedException");
    message.principal = STR("arn:aws:iam::123456789012:role/pipe");
    assert_true(cloud_deliver_now(deliver, &message, world.now_ms, &world.err).ok);
    assert_string_not_equal(next(&world, "q"), "");
    CALL(&world, "events", "RemovePermission", "{\"EventBusName\":\"b\",\"StatementId\":\"only\"}");
    put(&world);
    world_deinit(&world);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(matching_events_reach_the_targets),
        cmocka_unit_test(inputs_are_made),
        cmocka_unit_test(buses_topics_and_groups_are_targets),
        cmocka_unit_test(loops_of_buses_take_time),
        cmocka_unit_test(failures_go_to_the_dead_letter_queue),
        cmocka_unit_test(archived_events_are_replayed),
        cmocka_unit_test(schedules_fire),
        cmocka_unit_test(entries_and_rules_are_checked),
        cmocka_unit_test(the_policy_of_a_bus_decides),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
