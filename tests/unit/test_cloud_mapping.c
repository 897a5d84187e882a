/* cloud/lambda_mapping: what takes messages of a queue to a function: batches, what is deleted and
 * what comes back, filters, how many at once, checks, tags, a restart. */
#include "cloud_function.h"

#define AWS(kind, name) "arn:aws:" kind ":eu-west-1:123456789012:" name
#define NEW "{\"EventSourceArn\":\"" AWS("sqs", "in") "\",\"FunctionName\":\"f:live\"%s}"

static void begin(struct world *world, struct function *function) {
    world_init(world);
    world->disk = disk_memory_new();
    world->options.disk = disk_memory_port(world->disk);
    world->options.functions = function_port(function);
    world_begin(world);
    world_pass(world, 0, 1);
    CALL(world, "sqs", "CreateQueue", "{\"QueueName\":\"dlq\"}");
    CALL(world, "sqs", "CreateQueue",
         "{\"QueueName\":\"in\",\"Attributes\":{\"VisibilityTimeout\":\"30\",\"RedrivePolicy\":"
         "\"{\\\"deadLetterTargetArn\\\":\\\"" AWS("sqs", "dlq") "\\\",\\\"maxReceiveCount\\\":2}"
                                                                 "\"}}");
    CALL(world, "lambda", "CreateFunction",
         "{\"FunctionName\":\"f\",\"Runtime\":\"provided.al2023\",\"Handler\":\"h\",\"Role\":"
         "\"arn:aws:iam::123456789012:role/r\",\"Timeout\":10,\"Publish\":true,"
         "\"Code\":{\"ZipFile\":\"UEsDBHh4UEsFBnl5eXk=\"}}");
    CALL(world, "lambda", "CreateAlias",
         "{\"FunctionName\":\"f\",\"Name\":\"live\",\"FunctionVersion\":\"1\"}");
}

/* The mapping's UUID. */
static const char *map(struct world *world, const char *more) {
    static char uuid[37];
    const struct json *out = CALL(world, "lambda", "CreateEventSourceMapping", NEW, more);
    assert_text(out, "State", "Creating");
    snprintf(uuid, sizeof uuid, "%.*s", STR_ARG(json_get_str(out, "UUID")));
    return uuid;
}

static void send(struct world *world, const char *body) {
    CALL(world, "sqs", "SendMessage", "{\"QueueUrl\":\"in\",\"MessageBody\":\"%s\"}", body);
}

/* How many messages a queue has, visible or not. */
static int64_t messages(struct world *world, const char *queue) {
    const struct json *out = CALL(world, "sqs", "GetQueueAttributes",
                                  "{\"QueueUrl\":\"%s\",\"AttributeNames\":[\"All\"]}", queue);
    int64_t visible = 0, hidden = 0;
    const struct json *attributes = json_get_c(out, "Attributes");
    assert_true(str_to_i64(json_get_str(attributes, "ApproximateNumberOfMessages"), &visible));
    assert_true(
        str_to_i64(json_get_str(attributes, "ApproximateNumberOfMessagesNotVisible"), &hidden));
    return visible + hidden;
}

static void settle(struct world *world) {
    for (int i = 0; i < 3; i++)
        world_pass(world, 0, 1); /* an environment starts, is ready, is given its work */
}

static void a_batch_is_deleted_when_the_function_took_it(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    send(&world, "one");
    send(&world, "{\\\"n\\\":2}");
    map(&world, "");
    settle(&world);
    assert_int_equal(function.count, 1);
    const struct json *event = NULL;
    assert_true(json_parse(&world.arena, str_of(function.payload), NULL, &event, &world.err).ok);
    assert_int_equal(json_count(json_get_c(event, "Records")), 2);
    assert_text(event, "Records.0.body", "one");
    assert_text(event, "Records.0.eventSource", "aws:sqs");
    assert_text(event, "Records.0.eventSourceARN", AWS("sqs", "in"));
    assert_text(event, "Records.1.body", "{\"n\":2}"); /* text, as in the queue */
    assert_int_equal(messages(&world, "in"), 2);
    answer(&world, &function, "null", false);
    settle(&world);
    assert_int_equal(messages(&world, "in"), 0);
    world_deinit(&world);
}

static void what_fails_comes_back_and_dies(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    map(&world, ",\"BatchSize\":1");
    send(&world, "bad");
    settle(&world);
    assert_int_equal(function.count, 1);
    answer(&world, &function, "{\"errorType\":\"X\"}", true);
    world_pass(&world, 29000, 1000);
    assert_int_equal(function.count, 1);
    world_pass(&world, 2000, 1000);
    settle(&world);
    assert_int_equal(function.count, 2);
    answer(&world, &function, "{\"errorType\":\"X\"}", true);
    world_pass(&world, 31000, 1000);
    settle(&world);
    assert_int_equal(function.count, 2);
    assert_int_equal(messages(&world, "in"), 0);
    assert_int_equal(messages(&world, "dlq"), 1);
    world_deinit(&world);
}

static void a_part_of_a_batch_can_fail(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    char text[200];
    begin(&world, &function);
    send(&world, "good");
    send(&world, "bad");
    map(&world, ",\"FunctionResponseTypes\":[\"ReportBatchItemFailures\"]");
    settle(&world);
    const struct json *event = NULL;
    assert_true(json_parse(&world.arena, str_of(function.payload), NULL, &event, &world.err).ok);
    snprintf(text, sizeof text, "{\"batchItemFailures\":[{\"itemIdentifier\":\"%.*s\"}]}",
             STR_ARG(json_str(world_at(event, "Records.1.messageId"))));
    answer(&world, &function, text, false);
    settle(&world);
    assert_int_equal(messages(&world, "in"), 1);
    world_pass(&world, 31000, 1000);
    settle(&world);
    assert_int_equal(function.count, 2);
    assert_non_null(strstr(function.payload, "\"bad\""));
    assert_null(strstr(function.payload, "\"good\""));
    world_deinit(&world);
}

static void filters_delete_what_they_do_not_match(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    send(&world, "{\\\"kind\\\":\\\"no\\\"}");
    map(&world, ",\"FilterCriteria\":{\"Filters\":[{\"Pattern\":\"{\\\"body\\\":{\\\"kind\\\":"
                "[\\\"yes\\\"]}}\"}]}");
    settle(&world);
    assert_int_equal(function.count, 0);
    assert_int_equal(messages(&world, "in"), 0);
    send(&world, "{\\\"kind\\\":\\\"yes\\\"}");
    settle(&world);
    assert_int_equal(function.count, 1);
    world_deinit(&world);
}

/* What cannot be invoked stays in the queue, uncounted: no message dies of a busy function. */
static void a_busy_function_leaves_messages_in_the_queue(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    CALL(&world, "lambda", "PutFunctionConcurrency",
         "{\"FunctionName\":\"f\",\"ReservedConcurrentExecutions\":1}");
    map(&world, ",\"BatchSize\":1");
    send(&world, "first");
    send(&world, "second");
    settle(&world);
    assert_int_equal(function.count, 1);
    const struct json *out = CALL(&world, "sqs", "GetQueueAttributes",
                                  "{\"QueueUrl\":\"in\",\"AttributeNames\":[\"All\"]}");
    assert_text(out, "Attributes.ApproximateNumberOfMessages", "1");
    answer(&world, &function, "{}", false);
    settle(&world);
    assert_int_equal(function.count, 2);
    assert_non_null(strstr(function.payload, "\"second\""));
    answer(&world, &function, "{}", false);
    settle(&world);
    assert_int_equal(messages(&world, "in"), 0);
    world_deinit(&world);
}

static void mappings_are_shown_changed_and_deleted(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    const char *uuid = map(&world, ",\"Enabled\":false");
    send(&world, "waits");
    settle(&world);
    assert_int_equal(function.count, 0);
    const struct json *out =
        CALL(&world, "lambda", "GetEventSourceMapping", "{\"UUID\":\"%s\"}", uuid);
    assert_text(out, "State", "Disabled");
    assert_text(out, "FunctionArn", AWS("lambda", "function:f:live"));
    assert_int_equal(world_int(out, "BatchSize"), 10);
    out = CALL(&world, "lambda", "UpdateEventSourceMapping",
               "{\"UUID\":\"%s\",\"Enabled\":true,\"BatchSize\":3}", uuid);
    assert_text(out, "State", "Updating");
    settle(&world);
    assert_int_equal(function.count, 1);
    out = CALL(&world, "lambda", "ListEventSourceMappings", "{\"FunctionName\":\"f:live\"}");
    assert_int_equal(json_count(json_get_c(out, "EventSourceMappings")), 1);
    assert_int_equal(world_int(out, "EventSourceMappings.0.BatchSize"), 3);
    assert_text(out, "EventSourceMappings.0.State", "Enabled");
    out = CALL(&world, "lambda", "ListEventSourceMappings",
               "{\"EventSourceArn\":\"" AWS("sqs", "dlq") "\"}");
    assert_int_equal(json_count(json_get_c(out, "EventSourceMappings")), 0);
    out = CALL(&world, "lambda", "DeleteEventSourceMapping", "{\"UUID\":\"%s\"}", uuid);
    assert_text(out, "State", "Deleting");
    REFUSED(&world, "ResourceNotFoundException", "does not exist", "lambda",
            "GetEventSourceMapping", "{\"UUID\":\"%s\"}", uuid);
    world_deinit(&world);
}

static void mappings_are_checked(void **state) {
    (void)state;
    static const struct {
        const char *queue, *function, *more, *code, *part;
    } cases[] = {
        { AWS("sqs", "none"), "f", "", "InvalidParameterValueException", "does not exist" },
        { AWS("kinesis", "stream/s"), "f", "", "InvalidParameterValueException", "SQS" },
        { AWS("sqs", "in"), "none", "", "ResourceNotFoundException", "function:none" },
        { AWS("sqs", "in"), "f:none", "", "ResourceNotFoundException", "f:none" },
        { AWS("sqs", "in"), "f", ",\"BatchSize\":0", "InvalidParameterValueException",
          "BatchSize" },
        { AWS("sqs", "in"), "f", ",\"BatchSize\":11", "InvalidParameterValueException", "window" },
        { AWS("sqs", "in"), "f", ",\"ScalingConfig\":{\"MaximumConcurrency\":1}",
          "InvalidParameterValueException", "MaximumConcurrency" },
        { AWS("sqs", "in"), "f", ",\"FilterCriteria\":{\"Filters\":[{\"Pattern\":\"{\"}]}",
          "InvalidParameterValueException", "filter" },
        { AWS("sqs", "in"), "f:live", "", "ResourceConflictException", "already exists" },
    };
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    map(&world, "");
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        REFUSED(&world, cases[i].code, cases[i].part, "lambda", "CreateEventSourceMapping",
                "{\"EventSourceArn\":\"%s\",\"FunctionName\":\"%s\"%s}", cases[i].queue,
                cases[i].function, cases[i].more);
    CALL(&world, "sqs", "SetQueueAttributes",
         "{\"QueueUrl\":\"in\",\"Attributes\":{\"VisibilityTimeout\":\"9\"}}");
    REFUSED(&world, "InvalidParameterValueException", "9 seconds is less than", "lambda",
            "CreateEventSourceMapping",
            "{\"EventSourceArn\":\"" AWS("sqs", "in") "\",\"FunctionName\":\"f\"}");
    world_deinit(&world);
}

static void tags_and_mappings_outlive_a_restart(void **state) {
    (void)state;
    struct world world;
    struct function function = { 0 };
    begin(&world, &function);
    const char *uuid = map(&world, ",\"Tags\":{\"a\":\"1\"}");
#define ARN AWS("lambda", "event-source-mapping:")
    CALL(&world, "lambda", "TagResource", "{\"Resource\":\"" ARN "%s\",\"Tags\":{\"b\":\"2\"}}",
         uuid);
    CALL(&world, "lambda", "UntagResource", "{\"Resource\":\"" ARN "%s\",\"TagKeys\":[\"a\"]}",
         uuid);
    send(&world, "under way");
    settle(&world);
    assert_int_equal(function.count, 1);
    cloud_free(world.cloud);
    function.is_busy = false;
    world_begin(&world);
    const struct json *out =
        CALL(&world, "lambda", "ListTags", "{\"Resource\":\"" ARN "%s\"}", uuid);
    assert_int_equal(json_count(json_get_c(out, "Tags")), 1);
    assert_text(out, "Tags.b", "2");
    REFUSED(&world, "ResourceNotFoundException", "not found", "lambda", "ListTags",
            "{\"Resource\":\"" ARN "none\"}");
    world_pass(&world, 31000, 1000);
    settle(&world);
    assert_int_equal(function.count, 2); /* its answer was lost, so it comes again */
    world_deinit(&world);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_batch_is_deleted_when_the_function_took_it),
        cmocka_unit_test(what_fails_comes_back_and_dies),
        cmocka_unit_test(a_part_of_a_batch_can_fail),
        cmocka_unit_test(filters_delete_what_they_do_not_match),
        cmocka_unit_test(a_busy_function_leaves_messages_in_the_queue),
        cmocka_unit_test(mappings_are_shown_changed_and_deleted),
        cmocka_unit_test(mappings_are_checked),
        cmocka_unit_test(tags_and_mappings_outlive_a_restart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
