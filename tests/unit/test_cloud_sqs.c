/* cloud/sqs: visibility, delays, long polls, dead letters and back, attributes, batches, restarts.
 */
#include "cloud_world.h"

#include "cloud/deliver.h"

#define URL "\"QueueUrl\":\"https://sqs.eu-west-1.amazonaws.com/123456789012/q\""
#define ARN "arn:aws:sqs:eu-west-1:123456789012:"

static void begin(struct world *world) {
    world_init(world);
    world->disk = disk_memory_new();
    world->options.disk = disk_memory_port(world->disk);
    world_begin(world);
    world_pass(world, 0, 1);
}

static const struct json *create(struct world *world, const char *name, const char *attributes) {
    return CALL(world, "sqs", "CreateQueue", "{\"QueueName\":\"%s\",\"Attributes\":{%s}}", name,
                attributes);
}

static const struct json *receive(struct world *world, const char *more) {
    return CALL(world, "sqs", "ReceiveMessage", "{" URL "%s}", more);
}

static void send(struct world *world, const char *body) {
    CALL(world, "sqs", "SendMessage", "{" URL ",\"MessageBody\":\"%s\"}", body);
}

static void restart(struct world *world) {
    cloud_free(world->cloud);
    world_begin(world);
    world_pass(world, 0, 1);
}

static void messages_are_hidden_until_deleted(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    const struct json *out = create(&world, "q", "\"VisibilityTimeout\":\"10\"");
    assert_text(out, "QueueUrl", "https://sqs.eu-west-1.amazonaws.com/123456789012/q");
    out = CALL(&world, "sqs", "SendMessage",
               "{" URL ",\"MessageBody\":\"hello\",\"MessageAttributes\":{"
               "\"b\":{\"DataType\":\"String\",\"StringValue\":\"x\"},"
               "\"a\":{\"DataType\":\"Number\",\"StringValue\":\"7\"}}}");
    assert_text(out, "MD5OfMessageBody", "5d41402abc4b2a76b9719d911017c592");
    out = receive(&world, ",\"MessageAttributeNames\":[\"All\"],\"AttributeNames\":[\"All\"]");
    assert_text(out, "Messages.0.Body", "hello");
    assert_text(out, "Messages.0.Attributes.ApproximateReceiveCount", "1");
    assert_text(out, "Messages.0.MessageAttributes.a.StringValue", "7");
    struct str old = json_str(world_at(out, "Messages.0.ReceiptHandle"));
    assert_null(json_get_c(receive(&world, ""), "Messages"));
    world_pass(&world, 10000, 10000);
    restart(&world);
    out = receive(&world, ",\"MessageSystemAttributeNames\":[\"ApproximateReceiveCount\"]");
    assert_text(out, "Messages.0.Attributes.ApproximateReceiveCount", "2");
    struct str handle = json_str(world_at(out, "Messages.0.ReceiptHandle"));
    /* An older receipt deletes nothing, and is no error. */
    CALL(&world, "sqs", "DeleteMessage", "{" URL ",\"ReceiptHandle\":\"%.*s\"}", STR_ARG(old));
    CALL(&world, "sqs", "ChangeMessageVisibility",
         "{" URL ",\"ReceiptHandle\":\"%.*s\",\"VisibilityTimeout\":0}", STR_ARG(handle));
    REFUSED(&world, "MessageNotInflight", "in flight", "sqs", "ChangeMessageVisibility",
            "{" URL ",\"ReceiptHandle\":\"%.*s\",\"VisibilityTimeout\":0}", STR_ARG(handle));
    out = receive(&world, "");
    handle = json_str(world_at(out, "Messages.0.ReceiptHandle"));
    CALL(&world, "sqs", "DeleteMessage", "{" URL ",\"ReceiptHandle\":\"%.*s\"}", STR_ARG(handle));
    restart(&world);
    world_pass(&world, 60000, 60000);
    assert_null(json_get_c(receive(&world, ""), "Messages"));
    REFUSED(&world, "ReceiptHandleIsInvalid", "receipt", "sqs", "DeleteMessage",
            "{" URL ",\"ReceiptHandle\":\"abc\"}");
    world_deinit(&world);
}

static void delays_and_retention_pass(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    create(&world, "q", "\"DelaySeconds\":\"5\",\"MessageRetentionPeriod\":\"60\"");
    send(&world, "late");
    assert_null(json_get_c(receive(&world, ""), "Messages"));
    world_pass(&world, 5000, 5000);
    assert_text(receive(&world, ",\"VisibilityTimeout\":0"), "Messages.0.Body", "late");
    world_pass(&world, 54999, 54999);
    assert_text(receive(&world, ",\"VisibilityTimeout\":0"), "Messages.0.Body", "late");
    world_pass(&world, 1, 1);
    assert_null(json_get_c(receive(&world, ""), "Messages"));
    world_deinit(&world);
}

static void waiting_calls_are_answered_by_the_next_message(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    create(&world, "q", "");
    const struct aws_service *sqs = model_service(STR("sqs"));
    const struct json *input = NULL, *output = NULL, *extra = NULL;
    struct res res;
    int64_t held[2];
    assert_true(
        json_parse(&world.arena, STR("{" URL ",\"WaitTimeSeconds\":20}"), NULL, &input, &world.err)
            .ok);
    for (int i = 0; i < 2; i++) {
        assert_true(cloud_handle_held(world.cloud, &world.arena, sqs,
                                      model_operation(sqs, STR("ReceiveMessage")), input,
                                      world.now_ms, &output, &extra, &held[i], &world.err)
                        .ok);
        assert_int_not_equal(held[i], 0);
    }
    int64_t due_ms = world_pass(&world, 5000, 5000);
    assert_int_equal(due_ms, world.now_ms + 15000);
    for (int i = 0; i < 2; i++)
        assert_false(
            cloud_take(world.cloud, held[i], &world.arena, &res, &output, &extra, &world.err));
    send(&world, "now");
    world_pass(&world, 0, 1);
    assert_true(cloud_take(world.cloud, held[0], &world.arena, &res, &output, &extra, &world.err));
    assert_text(output, "Messages.0.Body", "now");
    assert_false(cloud_take(world.cloud, held[1], &world.arena, &res, &output, &extra, &world.err));
    world_pass(&world, 15000, 15000);
    assert_true(cloud_take(world.cloud, held[1], &world.arena, &res, &output, &extra, &world.err));
    assert_true(res.ok);
    assert_null(json_get_c(output, "Messages"));
    world_deinit(&world);
}

static void what_is_received_too_often_is_a_dead_letter(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    create(&world, "dlq", "");
    create(&world, "q",
           "\"VisibilityTimeout\":\"1\",\"RedrivePolicy\":"
           "\"{\\\"deadLetterTargetArn\\\":\\\"" ARN
           "dlq\\\",\\\"maxReceiveCount\\\":\\\"2\\\"}\"");
    send(&world, "poison");
    for (int i = 0; i < 2; i++) {
        assert_text(receive(&world, ""), "Messages.0.Body", "poison");
        world_pass(&world, 1000, 1000);
    }
    assert_null(json_get_c(receive(&world, ""), "Messages"));
    const struct json *out = CALL(&world, "sqs", "ReceiveMessage",
                                  "{\"QueueUrl\":\"dlq\",\"AttributeNames\":[\"All\"],"
                                  "\"VisibilityTimeout\":0}");
    assert_text(out, "Messages.0.Body", "poison");
    assert_text(out, "Messages.0.Attributes.DeadLetterQueueSourceArn", ARN "q");
    out = CALL(&world, "sqs", "ListDeadLetterSourceQueues", "{\"QueueUrl\":\"dlq\"}");
    assert_text(out, "queueUrls.0", "https://sqs.eu-west-1.amazonaws.com/123456789012/q");
    CALL(&world, "sqs", "StartMessageMoveTask", "{\"SourceArn\":\"" ARN "dlq\"}");
    assert_text(receive(&world, ""), "Messages.0.Body", "poison");
    out = CALL(&world, "sqs", "ListMessageMoveTasks", "{\"SourceArn\":\"" ARN "dlq\"}");
    assert_int_equal(world_int(out, "Results.0.ApproximateNumberOfMessagesMoved"), 1);
    REFUSED(&world, "InvalidParameterValue", "Dead Letter Queue", "sqs", "StartMessageMoveTask",
            "{\"SourceArn\":\"" ARN "q\"}");
    world_deinit(&world);
}

static void attributes_are_checked_and_kept(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    create(&world, "q", "\"VisibilityTimeout\":\"30\"");
    create(&world, "q", ""); /* the same queue */
    create(&world, "dlq", "\"RedriveAllowPolicy\":\"{\\\"redrivePermission\\\":\\\"denyAll\\\"}\"");
    REFUSED(&world, "QueueNameExists", "VisibilityTimeout", "sqs", "CreateQueue",
            "{\"QueueName\":\"q\",\"Attributes\":{\"VisibilityTimeout\":\"31\"}}");
    REFUSED(&world, "InvalidAttributeName", "FIFO", "sqs", "CreateQueue",
            "{\"QueueName\":\"q2\",\"Attributes\":{\"FifoQueue\":\"true\"}}");
    REFUSED(&world, "InvalidParameterValue", "FIFO", "sqs", "CreateQueue",
            "{\"QueueName\":\"q.fifo\"}");
    REFUSED(&world, "InvalidAttributeValue", "VisibilityTimeout", "sqs", "SetQueueAttributes",
            "{" URL ",\"Attributes\":{\"VisibilityTimeout\":\"43201\"}}");
    REFUSED(&world, "InvalidAttributeValue", "no Statement", "sqs", "SetQueueAttributes",
            "{" URL ",\"Attributes\":{\"Policy\":\"{}\"}}");
    REFUSED(&world, "InvalidAttributeValue", "does not exist", "sqs", "SetQueueAttributes",
            "{" URL ",\"Attributes\":{\"RedrivePolicy\":\"{\\\"deadLetterTargetArn\\\":\\\"" ARN
            "none\\\",\\\"maxReceiveCount\\\":5}\"}}");
    REFUSED(&world, "InvalidAttributeValue", "does not allow", "sqs", "SetQueueAttributes",
            "{" URL ",\"Attributes\":{\"RedrivePolicy\":\"{\\\"deadLetterTargetArn\\\":\\\"" ARN
            "dlq\\\",\\\"maxReceiveCount\\\":5}\"}}");
    REFUSED(&world, "QueueDoesNotExist", "does not exist", "sqs", "GetQueueUrl",
            "{\"QueueName\":\"none\"}");
    CALL(&world, "sqs", "TagQueue", "{" URL ",\"Tags\":{\"a\":\"1\",\"b\":\"2\"}}");
    CALL(&world, "sqs", "UntagQueue", "{" URL ",\"TagKeys\":[\"a\"]}");
    restart(&world);
    assert_text(CALL(&world, "sqs", "ListQueueTags", "{" URL "}"), "Tags.b", "2");
    const struct json *out =
        CALL(&world, "sqs", "GetQueueAttributes",
             "{" URL ",\"AttributeNames\":[\"QueueArn\",\"VisibilityTimeout\"]}");
    assert_text(out, "Attributes.QueueArn", ARN "q");
    assert_int_equal(json_count(json_get_c(out, "Attributes")), 2);
    out = CALL(&world, "sqs", "ListQueues", "{\"MaxResults\":1}");
    out = CALL(&world, "sqs", "ListQueues", "{\"MaxResults\":1,\"NextToken\":\"%.*s\"}",
               STR_ARG(json_get_str(out, "NextToken")));
    assert_text(out, "QueueUrls.0", "https://sqs.eu-west-1.amazonaws.com/123456789012/q");
    assert_null(json_get_c(out, "NextToken"));
    CALL(&world, "sqs", "DeleteQueue", "{" URL "}");
    restart(&world);
    REFUSED(&world, "QueueDoesNotExist", "", "sqs", "DeleteQueue", "{" URL "}");
    world_deinit(&world);
}

static void batches_fail_by_entry(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    create(&world, "q", "");
    const struct json *out =
        CALL(&world, "sqs", "SendMessageBatch",
             "{" URL ",\"Entries\":[{\"Id\":\"1\",\"MessageBody\":\"a\"},{\"Id\":\"2\","
             "\"MessageBody\":\"b\",\"DelaySeconds\":901}]}");
    assert_text(out, "Successful.0.Id", "1");
    assert_text(out, "Failed.0.Code", "InvalidParameterValue");
    REFUSED(&world, "BatchEntryIdsNotDistinct", "Id 1", "sqs", "SendMessageBatch",
            "{" URL ",\"Entries\":[{\"Id\":\"1\",\"MessageBody\":\"a\"},{\"Id\":\"1\","
            "\"MessageBody\":\"b\"}]}");
    REFUSED(&world, "EmptyBatchRequest", "", "sqs", "DeleteMessageBatch",
            "{" URL ",\"Entries\":[]}");
    CALL(&world, "sqs", "PurgeQueue", "{" URL "}");
    assert_null(json_get_c(receive(&world, ""), "Messages"));
    REFUSED(&world, "PurgeQueueInProgress", "60 seconds", "sqs", "PurgeQueue", "{" URL "}");
    world_deinit(&world);
}

/* A delivery for a topic, and what the report says of it. */
static const char *delivered(struct world *world, const char *source) {
    const struct deliver_order order = {
        .message = { .target = STR(ARN "q"),
                     .principal = STR("sns.amazonaws.com"),
                     .source_arn = str_of(source),
                     .body = STR("from a topic") },
    };
    cloud_deliver_send(cloud_deliver_of(world->cloud), &order, world->now_ms);
    world_pass(world, 0, 1);
    return json_get_c(receive(world, ""), "Messages") ? "delivered" : "denied";
}

static void services_need_the_policy(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    create(&world, "q", "");
    assert_string_equal(delivered(&world, "arn:aws:sns:eu-west-1:123456789012:t"), "denied");
    CALL(&world, "sqs", "SetQueueAttributes",
         "{" URL ",\"Attributes\":{\"Policy\":\"{\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\","
         "\\\"Principal\\\":{\\\"Service\\\":\\\"sns.amazonaws.com\\\"},"
         "\\\"Action\\\":\\\"sqs:SendMessage\\\",\\\"Resource\\\":\\\"" ARN "q\\\","
         "\\\"Condition\\\":{\\\"ArnEquals\\\":{\\\"aws:SourceArn\\\":"
         "\\\"arn:aws:sns:eu-west-1:123456789012:t\\\"}}}]}\"}}");
    assert_string_equal(delivered(&world, "arn:aws:sns:eu-west-1:123456789012:t"), "delivered");
    assert_string_equal(delivered(&world, "arn:aws:sns:eu-west-1:123456789012:other"), "denied");
    const struct json *report = cloud_deliver_report(cloud_deliver_of(world.cloud), &world.arena);
    assert_text(report, "dropped.0.code", "AccessDenied");
    assert_text(report, "dropped.1.source", "arn:aws:sns:eu-west-1:123456789012:other");
    world_deinit(&world);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(messages_are_hidden_until_deleted),
        cmocka_unit_test(delays_and_retention_pass),
        cmocka_unit_test(waiting_calls_are_answered_by_the_next_message),
        cmocka_unit_test(what_is_received_too_often_is_a_dead_letter),
        cmocka_unit_test(attributes_are_checked_and_kept),
        cmocka_unit_test(batches_fail_by_entry),
        cmocka_unit_test(services_need_the_policy),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
