/* cloud/sns: topics, subscriptions, filters, envelopes, confirmation over HTTP, restarts. */
#include "cloud_world.h"

#include "aws/sns_message.h"
#include "cloud/deliver.h"
#include "cloud/sns.h"

#define TOPIC "\"TopicArn\":\"arn:aws:sns:eu-west-1:123456789012:t\""
#define QUEUE_ARN "arn:aws:sqs:eu-west-1:123456789012:"

struct posts {
    int count;
    int64_t id;
    char type[40], body[4000], headers[2000];
};

static void post(void *ctx, int64_t id, struct str url, const struct json *headers,
                 struct str body) {
    struct posts *posts = ctx;
    ARENA_SCOPE(arena);
    (void)url;
    posts->count++;
    posts->id = id;
    snprintf(posts->type, sizeof posts->type, "%.*s",
             STR_ARG(json_get_str(headers, "x-amz-sns-message-type")));
    snprintf(posts->headers, sizeof posts->headers, "%.*s", STR_ARG(json_to_str(&arena, headers)));
    snprintf(posts->body, sizeof posts->body, "%.*s", STR_ARG(body));
}

static void queue(struct world *world, const char *name) {
    CALL(world, "sqs", "CreateQueue",
         "{\"QueueName\":\"%s\",\"Attributes\":{\"Policy\":\"{\\\"Statement\\\":[{\\\"Effect\\\":"
         "\\\"Allow\\\",\\\"Principal\\\":{\\\"Service\\\":\\\"sns.amazonaws.com\\\"},"
         "\\\"Action\\\":\\\"sqs:SendMessage\\\",\\\"Resource\\\":\\\"*\\\"}]}\"}}",
         name);
}

static void begin(struct world *world, struct posts *posts) {
    world_init(world);
    world->disk = disk_memory_new();
    world->options.disk = disk_memory_port(world->disk);
    world->options.http = (struct cloud_http){ .ctx = posts, .post = post };
    world_begin(world);
    world_pass(world, 0, 1);
    CALL(world, "sns", "CreateTopic", "{\"Name\":\"t\"}");
    queue(world, "q");
}

static const char *subscribe(struct world *world, const char *name, const char *attributes) {
    const struct json *out = CALL(world, "sns", "Subscribe",
                                  "{" TOPIC ",\"Protocol\":\"sqs\",\"Endpoint\":\"" QUEUE_ARN
                                  "%s\",\"Attributes\":{%s}}",
                                  name, attributes);
    return str_z(&world->arena, json_get_str(out, "SubscriptionArn"));
}

/* The first message of a queue, which is deleted; NULL: none. */
static const struct json *next(struct world *world, const char *name) {
    world_pass(world, 0, 1);
    const struct json *out =
        CALL(world, "sqs", "ReceiveMessage",
             "{\"QueueUrl\":\"%s\",\"MessageAttributeNames\":[\"All\"]}", name);
    const struct json *message = json_at(json_get_c(out, "Messages"), 0);
    if (message)
        CALL(world, "sqs", "DeleteMessage", "{\"QueueUrl\":\"%s\",\"ReceiptHandle\":\"%.*s\"}",
             name, STR_ARG(json_get_str(message, "ReceiptHandle")));
    return message;
}

static const struct json *parsed(struct world *world, struct str text) {
    const struct json *out = NULL;
    assert_true(json_parse(&world->arena, text, NULL, &out, &world->err).ok);
    return out;
}

static void envelopes_carry_the_message(void **state) {
    (void)state;
    struct world world;
    struct posts posts = { 0 };
    begin(&world, &posts);
    subscribe(&world, "q", "");
    const struct json *out =
        CALL(&world, "sns", "Publish",
             "{" TOPIC ",\"Message\":\"{\\\"a\\\":1}\",\"Subject\":\"S\",\"MessageAttributes\":{"
             "\"n\":{\"DataType\":\"Number\",\"StringValue\":\"7\"}}}");
    const struct json *message = next(&world, "q");
    const struct json *envelope = parsed(&world, json_get_str(message, "Body"));
    assert_true(str_eq(json_get_str(envelope, "MessageId"), json_get_str(out, "MessageId")));
    assert_text(envelope, "Type", "Notification");
    assert_text(envelope, "Message", "{\"a\":1}");
    assert_text(envelope, "Timestamp", "2025-11-24T16:00:00.000Z");
    assert_text(envelope, "SignatureVersion", "1");
    assert_text(envelope, "MessageAttributes.n.Value", "7");
    assert_null(json_get_c(message, "MessageAttributes"));
    struct str text = sns_string_to_sign(&world.arena, envelope);
    const char *expected = "Message\n{\"a\":1}\nMessageId\n";
    assert_memory_equal(text.ptr, expected, strlen(expected));
    assert_true(str_ends(text, STR("\nSubject\nS\nTimestamp\n2025-11-24T16:00:00.000Z\nTopicArn\n"
                                   "arn:aws:sns:eu-west-1:123456789012:t\nType\nNotification\n")));
    world_deinit(&world);
}

static void raw_delivery_is_the_message_alone(void **state) {
    (void)state;
    struct world world;
    struct posts posts = { 0 };
    begin(&world, &posts);
    const char *arn = subscribe(&world, "q", "\"RawMessageDelivery\":\"true\"");
    CALL(&world, "sns", "Publish",
         "{" TOPIC ",\"Message\":\"m\",\"MessageAttributes\":{"
         "\"n\":{\"DataType\":\"Number\",\"StringValue\":\"7\"}}}");
    const struct json *message = next(&world, "q");
    assert_text(message, "Body", "m");
    assert_text(message, "MessageAttributes.n.StringValue", "7");
    CALL(&world, "sns", "Publish",
         "{" TOPIC ",\"Message\":\"{\\\"default\\\":\\\"d\\\",\\\"sqs\\\":\\\"own\\\"}\","
         "\"MessageStructure\":\"json\"}");
    assert_text(next(&world, "q"), "Body", "own");
    CALL(&world, "sns", "Unsubscribe", "{\"SubscriptionArn\":\"%s\"}", arn);
    CALL(&world, "sns", "Publish", "{" TOPIC ",\"Message\":\"m\"}");
    assert_null(next(&world, "q"));
    world_deinit(&world);
}

static void filters_decide(void **state) {
    (void)state;
    struct world world;
    struct posts posts = { 0 };
    begin(&world, &posts);
    queue(&world, "body");
    subscribe(
        &world, "q",
        "\"FilterPolicy\":\"{\\\"env\\\":[\\\"prod\\\"],\\\"n\\\":[{\\\"numeric\\\":[\\\">\\\",5]"
        "}]}\",\"RawMessageDelivery\":\"true\"");
    subscribe(
        &world, "body",
        "\"FilterPolicy\":\"{\\\"a\\\":{\\\"b\\\":[1]}}\",\"FilterPolicyScope\":\"MessageBody\","
        "\"RawMessageDelivery\":\"true\"");
    CALL(&world, "sns", "Publish",
         "{" TOPIC ",\"Message\":\"1\",\"MessageAttributes\":{\"env\":{\"DataType\":"
         "\"String.Array\",\"StringValue\":\"[\\\"dev\\\",\\\"prod\\\"]\"},\"n\":{\"DataType\":"
         "\"Number\",\"StringValue\":\"6\"}}}");
    CALL(&world, "sns", "Publish", "{" TOPIC ",\"Message\":\"{\\\"a\\\":{\\\"b\\\":1}}\"}");
    CALL(&world, "sns", "Publish", "{" TOPIC ",\"Message\":\"not JSON\"}");
    assert_text(next(&world, "q"), "Body", "1");
    assert_null(next(&world, "q"));
    assert_text(next(&world, "body"), "Body", "{\"a\":{\"b\":1}}");
    assert_null(next(&world, "body"));
    REFUSED(&world, "InvalidParameter", "FilterPolicy", "sns", "Subscribe",
            "{" TOPIC ",\"Protocol\":\"sqs\",\"Endpoint\":\"" QUEUE_ARN
            "x\",\"Attributes\":{\"FilterPolicy\":\"{\\\"a\\\":1}\"}}");
    world_deinit(&world);
}

static void endpoints_confirm_first(void **state) {
    (void)state;
    struct world world;
    struct posts posts = { 0 };
    begin(&world, &posts);
    const struct json *out =
        CALL(&world, "sns", "Subscribe",
             "{" TOPIC ",\"Protocol\":\"http\",\"Endpoint\":\"http://127.0.0.1:9999/hook\"}");
    assert_text(out, "SubscriptionArn", "pending confirmation");
    CALL(&world, "sns", "Publish", "{" TOPIC ",\"Message\":\"too early\"}");
    world_pass(&world, 0, 1);
    assert_int_equal(posts.count, 1);
    assert_string_equal(posts.type, "SubscriptionConfirmation");
    cloud_http_done(world.cloud, posts.id, 200, world.now_ms);
    const struct json *body = parsed(&world, str_of(posts.body));
    assert_true(str_starts(json_get_str(body, "SubscribeURL"),
                           STR("https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription")));
    REFUSED(&world, "InvalidParameter", "Token", "sns", "ConfirmSubscription",
            "{" TOPIC ",\"Token\":\"x\"}");
    out = CALL(&world, "sns", "ConfirmSubscription", "{" TOPIC ",\"Token\":\"%.*s\"}",
               STR_ARG(json_get_str(body, "Token")));
    struct str arn = json_get_str(out, "SubscriptionArn");
    cloud_free(world.cloud);
    world_begin(&world);
    world_pass(&world, 0, 1);
    CALL(&world, "sns", "Publish", "{" TOPIC ",\"Message\":\"now\"}");
    world_pass(&world, 0, 1);
    assert_int_equal(posts.count, 2);
    assert_string_equal(posts.type, "Notification");
    assert_non_null(strstr(posts.headers, str_z(&world.arena, arn)));
    assert_text(parsed(&world, str_of(posts.body)), "Message", "now");
    for (int i = 0; i < 4; i++) { /* no answer: 3 more times, 20 s apart */
        assert_int_equal(posts.count, 2 + i);
        cloud_http_done(world.cloud, posts.id, 0, world.now_ms);
        world_pass(&world, 22000, 22000);
    }
    assert_int_equal(posts.count, 5);
    assert_text(cloud_deliver_report(cloud_deliver_of(world.cloud), &world.arena), "dropped.0.code",
                "ConnectionFailed");
    out = CALL(&world, "sns", "GetTopicAttributes", "{" TOPIC "}");
    assert_text(out, "Attributes.SubscriptionsConfirmed", "1");
    world_deinit(&world);
}

static void what_is_denied_goes_to_the_dead_letter_queue(void **state) {
    (void)state;
    struct world world;
    struct posts posts = { 0 };
    begin(&world, &posts);
    CALL(&world, "sqs", "CreateQueue", "{\"QueueName\":\"closed\"}");
    subscribe(&world, "closed",
              "\"RawMessageDelivery\":\"true\",\"RedrivePolicy\":\"{\\\"deadLetterTargetArn\\\":"
              "\\\"" QUEUE_ARN "q\\\"}\"");
    CALL(&world, "sns", "Publish", "{" TOPIC ",\"Message\":\"m\"}");
    const struct json *message = next(&world, "q");
    assert_text(message, "Body", "m");
    assert_text(message, "MessageAttributes.ErrorCode.StringValue", "AccessDenied");
    world_deinit(&world);
}

static void topics_are_checked_and_kept(void **state) {
    (void)state;
    struct world world;
    struct posts posts = { 0 };
    begin(&world, &posts);
    CALL(&world, "sns", "CreateTopic",
         "{\"Name\":\"u\",\"Attributes\":{\"SignatureVersion\":\"2\"},\"Tags\":[{\"Key\":\"a\","
         "\"Value\":\"1\"}]}");
    CALL(&world, "sns", "CreateTopic", "{\"Name\":\"u\"}");
    REFUSED(&world, "InvalidParameter", "different attributes", "sns", "CreateTopic",
            "{\"Name\":\"u\",\"Attributes\":{\"SignatureVersion\":\"1\"}}");
    REFUSED(&world, "InvalidParameter", "different tags", "sns", "CreateTopic",
            "{\"Name\":\"u\",\"Tags\":[{\"Key\":\"a\",\"Value\":\"2\"}]}");
    REFUSED(&world, "InvalidParameter", "FIFO", "sns", "CreateTopic", "{\"Name\":\"u.fifo\"}");
    REFUSED(&world, "InvalidParameter", "Topic Name", "sns", "CreateTopic", "{\"Name\":\"a b\"}");
    REFUSED(&world, "InvalidParameter", "SignatureVersion", "sns", "SetTopicAttributes",
            "{" TOPIC ",\"AttributeName\":\"SignatureVersion\",\"AttributeValue\":\"3\"}");
    REFUSED(&world, "NotFound", "Topic does not exist", "sns", "Publish",
            "{\"TopicArn\":\"arn:aws:sns:eu-west-1:123456789012:none\",\"Message\":\"m\"}");
    REFUSED(&world, "InvalidParameter", "Empty message", "sns", "Publish",
            "{" TOPIC ",\"Message\":\"\"}");
    REFUSED(&world, "InvalidParameter", "Subject", "sns", "Publish",
            "{" TOPIC ",\"Message\":\"m\",\"Subject\":\"a\\nb\"}");
    REFUSED(&world, "InvalidParameter", "protocol", "sns", "Subscribe",
            "{" TOPIC ",\"Protocol\":\"sms\",\"Endpoint\":\"1\"}");
    CALL(&world, "sns", "SetTopicAttributes",
         "{" TOPIC ",\"AttributeName\":\"Policy\",\"AttributeValue\":\"{\\\"Statement\\\":[{"
         "\\\"Effect\\\":\\\"Deny\\\",\\\"Principal\\\":\\\"*\\\",\\\"Action\\\":\\\"sns:"
         "Publish\\\"}]}"
         "\"}");
    REFUSED(&world, "AuthorizationError", "SNS:Publish", "sns", "Publish",
            "{" TOPIC ",\"Message\":\"m\"}");
    CALL(&world, "sns", "SetTopicAttributes",
         "{" TOPIC ",\"AttributeName\":\"Policy\",\"AttributeValue\":\"{\\\"Statement\\\":[{"
         "\\\"Effect\\\":\\\"Deny\\\",\\\"Principal\\\":\\\"*\\\",\\\"Action\\\":\\\"sns:"
         "Publish\\\",\\\"Condition\\\":{\\\"ArnNotEquals\\\":{\\\"aws:PrincipalArn\\\":\\\""
         "arn:aws:iam::123456789012:role/one\\\"}}}]}\"}");
    cloud_set_caller(world.cloud, STR("arn:aws:iam::123456789012:role/one"));
    CALL(&world, "sns", "Publish", "{" TOPIC ",\"Message\":\"m\"}");
    REFUSED(&world, "AuthorizationError", "SNS:Publish", "sns", "Publish", /* of that call alone */
            "{" TOPIC ",\"Message\":\"m\"}");
    cloud_set_caller(world.cloud, STR("arn:aws:iam::123456789012:role/other"));
    REFUSED(&world, "AuthorizationError", "role/other", "sns", "Publish",
            "{" TOPIC ",\"Message\":\"m\"}");
    cloud_free(world.cloud);
    world_begin(&world);
    const struct json *out = CALL(&world, "sns", "ListTopics", "{}");
    assert_text(out, "Topics.1.TopicArn", "arn:aws:sns:eu-west-1:123456789012:u");
    out = CALL(&world, "sns", "ListTagsForResource",
               "{\"ResourceArn\":\"arn:aws:sns:eu-west-1:123456789012:u\"}");
    assert_text(out, "Tags.0.Value", "1");
    CALL(&world, "sns", "DeleteTopic", "{" TOPIC "}");
    REFUSED(&world, "NotFound", "", "sns", "GetTopicAttributes", "{" TOPIC "}");
    world_deinit(&world);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(envelopes_carry_the_message),
        cmocka_unit_test(raw_delivery_is_the_message_alone),
        cmocka_unit_test(filters_decide),
        cmocka_unit_test(endpoints_confirm_first),
        cmocka_unit_test(what_is_denied_goes_to_the_dead_letter_queue),
        cmocka_unit_test(topics_are_checked_and_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
