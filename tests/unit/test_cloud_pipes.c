/* cloud/pipes and cloud/scheduler: the way from a queue to a bus or a function and back when it
 * fails; one-time and rate schedules. */
#include "cloud_function.h"

#include "cloud/deliver.h"

#define AWS(kind, name) "arn:aws:" kind ":eu-west-1:123456789012:" name
#define ROLE "arn:aws:iam::123456789012:role/r"

static void queue(struct world *world, const char *name, const char *attributes) {
    CALL(world, "sqs", "CreateQueue", "{\"QueueName\":\"%s\",\"Attributes\":{%s}}", name,
         attributes);
}

static void begin(struct world *world, struct function *function) {
    world_init(world);
    world->disk = disk_memory_new();
    world->options.disk = disk_memory_port(world->disk);
    world->options.functions = function_port(function);
    world_begin(world);
    world_pass(world, 0, 1);
    queue(world, "dlq", "");
    queue(world, "in",
          "\"VisibilityTimeout\":\"5\",\"RedrivePolicy\":\"{\\\"deadLetterTargetArn\\\":\\\"" AWS(
              "sqs", "dlq") "\\\",\\\"maxReceiveCount\\\":2}\"");
    queue(world, "out",
          "\"Policy\":\"{\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\",\\\"Principal\\\":"
          "{\\\"Service\\\":\\\"events.amazonaws.com\\\"},\\\"Action\\\":\\\"sqs:SendMessage\\\","
          "\\\"Resource\\\":\\\"*\\\"}]}\"");
}

static void bus(struct world *world) {
    CALL(world, "events", "CreateEventBus", "{\"Name\":\"b\"}");
    CALL(world, "events", "PutRule",
         "{\"Name\":\"r\",\"EventBusName\":\"b\",\"EventPattern\":\"{\\\"account\\\":[{"
         "\\\"exists\\\":true}]}\"}");
    CALL(world, "events", "PutTargets",
         "{\"Rule\":\"r\",\"EventBusName\":\"b\",\"Targets\":[{\"Id\":\"1\",\"Arn\":\"" AWS(
             "sqs", "out") "\"}]}");
}

static void pipe_to_bus(struct world *world, const char *more, const char *template) {
    CALL(world, "pipes", "CreatePipe",
         "{\"Name\":\"p\",\"RoleArn\":\"" ROLE
         "\",\"Source\":\"" AWS("sqs", "in") "\",\"Target\":\"" AWS(
             "events", "event-bus/b") "\",\"TargetParameters\":{\"EventBridgeEventBusParameters\":{"
                                      "\"Source\":\"selfheal.datadog\",\"DetailType\":\"Datadog "
                                      "Alert\"}%s%s%s}%s}",
         template ? ",\"InputTemplate\":\"" : "", template ? template : "", template ? "\"" : "",
         more);
}

static void send(struct world *world, const char *body) {
    CALL(world, "sqs", "SendMessage", "{\"QueueUrl\":\"in\",\"MessageBody\":\"%s\"}", body);
}

static const char *next(struct world *world, const char *name) {
    world_pass(world, 0, 1);
    const struct json *out = CALL(world, "sqs", "ReceiveMessage", "{\"QueueUrl\":\"%s\"}", name);
    const struct json *message = json_at(json_get_c(out, "Messages"), 0);
    if (!message)
        return "";
    CALL(world, "sqs", "DeleteMessage", "{\"QueueUrl\":\"%s\",\"ReceiptHandle\":\"%.*s\"}", name,
         STR_ARG(json_get_str(message, "ReceiptHandle")));
    return str_z(&world->arena, json_get_str(message, "Body"));
}

static const struct json *parsed(struct world *world, const char *text) {
    const struct json *out = NULL;
    if (!json_parse(&world->arena, str_of(text), NULL, &out, &world->err).ok)
        fail_msg("\"%s\": %s", text, world->err.message);
    return out;
}

static int64_t left(struct world *world, const char *name) {
    const struct json *out =
        CALL(world, "sqs", "GetQueueAttributes",
             "{\"QueueUrl\":\"%s\",\"AttributeNames\":[\"ApproximateNumberOfMessages\","
             "\"ApproximateNumberOfMessagesNotVisible\"]}",
             name);
    int64_t visible = 0, hidden = 0;
    const struct json *all = json_get_c(out, "Attributes");
    (void)str_to_i64(json_get_str(all, "ApproximateNumberOfMessages"), &visible);
    (void)str_to_i64(json_get_str(all, "ApproximateNumberOfMessagesNotVisible"), &hidden);
    return visible + hidden;
}

static void bodies_are_parsed_into_the_template(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    bus(&world);
    pipe_to_bus(&world, "",
                "{\\\"schema\\\": \\\"selfheal.alert/1\\\", \\\"alert\\\": <$.body>, \\\"sqs\\\": "
                "{\\\"message_id\\\": \\\"<$.messageId>\\\"}, \\\"id\\\": <$.body.id>, \\\"no\\\": "
                "<$.body.none>}");
    send(&world, "{\\\"id\\\":7,\\\"text\\\":\\\"a \\\\\\\"b\\\\\\\"\\\"}");
    const struct json *event = parsed(&world, next(&world, "out"));
    assert_text(event, "source", "selfheal.datadog");
    assert_text(event, "detail-type", "Datadog Alert");
    assert_text(event, "detail.schema", "selfheal.alert/1");
    assert_text(event, "detail.alert.text", "a \"b\"");
    assert_int_equal(world_int(event, "detail.id"), 7);
    assert_int_equal(json_str(world_at(event, "detail.sqs.message_id")).len, 36);
    assert_int_equal(left(&world, "in"), 0);
    /* A body that is no JSON is a text. */
    send(&world, "plain \\\"text\\\"");
    event = parsed(&world, next(&world, "out"));
    assert_text(event, "detail.alert", "plain \"text\"");
    world_deinit(&world);
}

static void what_fails_comes_back_and_dies(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    pipe_to_bus(&world, "", "<$.body>"); /* no object, and no bus */
    send(&world, "[1]");
    world_pass(&world, 0, 1);
    assert_int_equal(left(&world, "in"), 1);
    const struct json *report = cloud_deliver_report(cloud_deliver_of(world.cloud), &world.arena);
    assert_text(report, "failed.0.code", "ResourceNotFoundException");
    bus(&world);
    world_pass(&world, 5000, 5000);
    report = cloud_deliver_report(cloud_deliver_of(world.cloud), &world.arena);
    assert_text(report, "failed.1.code", "MalformedDetail");
    world_pass(&world, 5000, 5000);
    assert_int_equal(left(&world, "in"), 0);
    assert_string_equal(next(&world, "dlq"), "[1]");
    world_deinit(&world);
}

static void pipes_stop_start_and_outlive_a_restart(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    bus(&world);
    pipe_to_bus(&world, ",\"DesiredState\":\"STOPPED\",\"Tags\":{\"a\":\"1\"}", NULL);
    send(&world, "{}");
    assert_string_equal(next(&world, "out"), "");
    cloud_free(world.cloud);
    world_begin(&world);
    world_pass(&world, 0, 1);
    assert_text(CALL(&world, "pipes", "DescribePipe", "{\"Name\":\"p\"}"), "CurrentState",
                "STOPPED");
    const struct json *out = CALL(&world, "pipes", "StartPipe", "{\"Name\":\"p\"}");
    assert_text(out, "DesiredState", "RUNNING");
    out = CALL(&world, "pipes", "UpdatePipe",
               "{\"Name\":\"p\",\"RoleArn\":\"" ROLE "\",\"Description\":\"d\"}");
    assert_text(out, "CurrentState", "UPDATING");
    /* Without a template the whole record is the detail. */
    const struct json *event = parsed(&world, next(&world, "out"));
    assert_text(event, "detail.eventSource", "aws:sqs");
    assert_text(event, "detail.attributes.ApproximateReceiveCount", "1");
    out = CALL(&world, "pipes", "ListTagsForResource",
               "{\"resourceArn\":\"" AWS("pipes", "pipe/p") "\"}");
    assert_text(out, "tags.a", "1");
    REFUSED(&world, "ConflictException", "already exists", "pipes", "CreatePipe",
            "{\"Name\":\"p\",\"RoleArn\":\"" ROLE
            "\",\"Source\":\"" AWS("sqs", "in") "\","
                                                "\"Target\":\"" AWS("events", "event-bus/b") "\"}");
    REFUSED(&world, "ValidationException", "sources", "pipes", "CreatePipe",
            "{\"Name\":\"k\",\"RoleArn\":\"" ROLE "\",\"Source\":\"" AWS(
                "kinesis", "stream/s") "\","
                                       "\"Target\":\"" AWS("events", "event-bus/b") "\"}");
    CALL(&world, "pipes", "DeletePipe", "{\"Name\":\"p\"}");
    REFUSED(&world, "NotFoundException", "does not exist", "pipes", "DescribePipe",
            "{\"Name\":\"p\"}");
    world_deinit(&world);
}

static void filters_delete_what_they_do_not_match(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    bus(&world);
    pipe_to_bus(&world,
                ",\"SourceParameters\":{\"FilterCriteria\":{\"Filters\":[{\"Pattern\":"
                "\"{\\\"body\\\":{\\\"id\\\":[7]}}\"}]}}",
                NULL);
    send(&world, "{\\\"id\\\":7}");
    send(&world, "{\\\"id\\\":8}");
    send(&world, "text");
    assert_string_not_equal(next(&world, "out"), "");
    assert_string_equal(next(&world, "out"), "");
    assert_int_equal(left(&world, "in"), 0);
    world_deinit(&world);
}

static void functions_answer_before_anything_is_deleted(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    CALL(
        &world, "lambda", "CreateFunction",
        "{\"FunctionName\":\"f\",\"Runtime\":\"provided.al2023\",\"Handler\":\"h\",\"Role\":\"" ROLE
        "\",\"Timeout\":60,\"Code\":{\"ZipFile\":\"UEsDBHh4UEsFBnl5eXk=\"}}");
    CALL(&world, "pipes", "CreatePipe",
         "{\"Name\":\"p\",\"RoleArn\":\"" ROLE
         "\",\"Source\":\"" AWS("sqs", "in") "\",\"Target\":\"" AWS(
             "lambda", "function:f") "\",\"TargetParameters\":{\"InputTemplate\":"
                                     "\"{\\\"b\\\": <$.body>}\"}}");
    send(&world, "1");
    send(&world, "2");
    world_pass(&world, 0, 1); /* the environment starts; */
    world_pass(&world, 0, 1); /* that it is ready is noticed at the next look */
    assert_int_equal(function.count, 1);
    assert_string_equal(function.payload, "[{\"b\":1},{\"b\":2}]");
    assert_int_equal(left(&world, "in"), 2);
    answer(&world, &function, "{}", false);
    assert_int_equal(left(&world, "in"), 0);
    send(&world, "3");
    world_pass(&world, 0, 1);
    answer(&world, &function, "{\"errorMessage\":\"no\"}", true);
    assert_int_equal(left(&world, "in"), 1);
    world_pass(&world, 5000, 5000);
    assert_int_equal(function.count, 3);
    world_deinit(&world);
}

/* --- scheduler --- */

#define TARGET "\"Target\":{\"Arn\":\"" AWS("sqs", "out") "\",\"RoleArn\":\"" ROLE "\"%s}"

#define ONCE                                                                                       \
    "{\"Name\":\"%s\",\"GroupName\":\"g\",\"ClientToken\":\"t\",\"ScheduleExpression\":"           \
    "\"at(2025-11-24T16:01:00)\",\"FlexibleTimeWindow\":{\"Mode\":\"OFF\"},"                       \
    "\"ActionAfterCompletion\":\"%s\"," TARGET "}"
#define RATE                                                                                       \
    "{\"Name\":\"r\",\"ScheduleExpression\":\"rate(1 minutes)\",\"State\":\"%s\","                 \
    "\"FlexibleTimeWindow\":{\"Mode\":\"OFF\"}," TARGET "}"
#define ANY                                                                                        \
    "{\"Name\":\"r\",\"ScheduleExpression\":\"%s\","                                               \
    "\"FlexibleTimeWindow\":{\"Mode\":\"OFF\"}," TARGET "}"

static void one_time_schedules_fire_once(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    CALL(&world, "scheduler", "CreateScheduleGroup", "{\"Name\":\"g\"}");
    const char *more = ",\"Input\":\"{\\\"at\\\":\\\"<aws.scheduler.scheduled-time>\\\"}\"";
    for (int i = 0; i < 2; i++) /* the second is the same call again */
        world_ok(&world,
                 world_call(&world, "scheduler", "CreateSchedule", ONCE, "gone", "DELETE", more));
    world_ok(&world, world_call(&world, "scheduler", "CreateSchedule", ONCE, "stays", "NONE", ""));
    cloud_free(world.cloud);
    world_begin(&world);
    world_pass(&world, 59999, 59999);
    assert_string_equal(next(&world, "out"), "");
    world_pass(&world, 1, 1);
    assert_string_equal(next(&world, "out"), "{\"at\":\"2025-11-24T16:01:00Z\"}");
    assert_text(parsed(&world, next(&world, "out")), "source", "aws.scheduler");
    world_pass(&world, 600000, 600000);
    assert_string_equal(next(&world, "out"), "");
    const struct json *out = CALL(&world, "scheduler", "ListSchedules", "{\"GroupName\":\"g\"}");
    assert_int_equal(json_count(json_get_c(out, "Schedules")), 1);
    assert_text(out, "Schedules.0.Name", "stays");
    REFUSED(&world, "ResourceNotFoundException", "gone", "scheduler", "GetSchedule",
            "{\"Name\":\"gone\",\"GroupName\":\"g\"}");
    world_deinit(&world);
}

static void rates_go_on_and_can_be_stopped(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    world_ok(&world, world_call(&world, "scheduler", "CreateSchedule", RATE, "ENABLED",
                                ",\"Input\":\"x\""));
    world_pass(&world, 120000, 120000);
    for (int i = 0; i < 3; i++) /* at once, after one and after two minutes */
        assert_string_equal(next(&world, "out"), "x");
    assert_string_equal(next(&world, "out"), "");
    world_ok(&world, world_call(&world, "scheduler", "UpdateSchedule", RATE, "DISABLED",
                                ",\"Input\":\"x\""));
    world_pass(&world, 120000, 120000);
    assert_string_equal(next(&world, "out"), "");
    world_deinit(&world);
}

static void schedules_are_checked_and_fail_into_dead_letters(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    assert_null(world_call(&world, "scheduler", "CreateSchedule", ANY, "cron(0 1 * * ? *)", ""));
    assert_string_equal(world.err.aws_code, "ValidationException");
    assert_null(world_call(&world, "scheduler", "CreateSchedule", ANY, "rate(1 week)", ""));
    assert_null(world_call(&world, "scheduler", "CreateSchedule", ANY, "at(2026-01-01)", ""));
    world_ok(&world, world_call(&world, "scheduler", "CreateSchedule", ANY, "rate(1 day)", ""));
    assert_null(world_call(&world, "scheduler", "CreateSchedule", ANY, "rate(1 day)", ""));
    assert_string_equal(world.err.aws_code, "ConflictException");
    REFUSED(&world, "ResourceNotFoundException", "group", "scheduler", "CreateSchedule",
            "{\"Name\":\"x\",\"GroupName\":\"none\",\"ScheduleExpression\":\"rate(1 day)\","
            "\"FlexibleTimeWindow\":{\"Mode\":\"OFF\"},\"Target\":{\"Arn\":\"" AWS(
                "sqs", "out") "\",\"RoleArn\":\"" ROLE "\"}}");
    CALL(&world, "scheduler", "CreateSchedule",
         "{\"Name\":\"x\",\"ScheduleExpression\":\"at(2025-11-24T16:00:00)\","
         "\"FlexibleTimeWindow\":{\"Mode\":\"OFF\"},\"Target\":{\"Arn\":\"" AWS(
             "sns", "none") "\",\"RoleArn\":\"" ROLE "\",\"Input\":\"m\",\"DeadLetterConfig\":{"
                            "\"Arn\":\"" AWS("sqs", "dlq") "\"}}}");
    assert_string_equal(next(&world, "dlq"), "m");
    world_deinit(&world);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bodies_are_parsed_into_the_template),
        cmocka_unit_test(what_fails_comes_back_and_dies),
        cmocka_unit_test(pipes_stop_start_and_outlive_a_restart),
        cmocka_unit_test(filters_delete_what_they_do_not_match),
        cmocka_unit_test(functions_answer_before_anything_is_deleted),
        cmocka_unit_test(one_time_schedules_fire_once),
        cmocka_unit_test(rates_go_on_and_can_be_stopped),
        cmocka_unit_test(schedules_are_checked_and_fail_into_dead_letters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
