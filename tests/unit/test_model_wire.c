/* aws/model: the JSON and query protocols in both directions, errors and their classes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "aws/model.h"

static const struct aws_service *service_of(const char *name) {
    const struct aws_service *service = model_service(str_of(name));
    assert_non_null(service);
    return service;
}

static const struct aws_operation *operation_of(const char *service, const char *name) {
    const struct aws_operation *operation = model_operation(service_of(service), str_of(name));
    if (!operation)
        fail_msg("no operation %s:%s", service, name);
    return operation;
}

static const struct json *json_of(struct arena *arena, const char *text) {
    const struct json_options options = { .depth_max = 200 };
    const struct json *value = NULL;
    struct err err = { 0 };
    if (!json_parse(arena, str_of(text), &options, &value, &err).ok)
        fail_msg("%s: %s", text, err.message);
    return value;
}

static void assert_json(struct arena *arena, const struct json *value, const char *text) {
    if (!json_equal(value, json_of(arena, text)))
        fail_msg("got %.*s\nnot %s", STR_ARG(json_to_str(arena, value)), text);
}

/* --- requests --- */

static struct aws_wire serialise(struct arena *arena, const char *service, const char *operation,
                                 const char *input) {
    struct aws_wire wire;
    struct err err = { 0 };
    if (!model_serialise(arena, service_of(service), operation_of(service, operation),
                         input ? json_of(arena, input) : NULL, &wire, &err)
             .ok)
        fail_msg("%s: %s", operation, err.message);
    assert_true(str_is(wire.method, "POST") && str_is(wire.path, "/") && !wire.query.len);
    return wire;
}

static void serialises_json(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct aws_wire wire =
        serialise(&arena, "ecs", "UpdateService",
                  "{\"service\":\"api\",\"cluster\":null,\"desiredCount\":4,"
                  "\"loadBalancers\":[{\"containerName\":\"web\",\"targetGroupArn\":null}]}");
    assert_true(str_is(wire.body, "{\"service\":\"api\",\"desiredCount\":4,"
                                  "\"loadBalancers\":[{\"containerName\":\"web\"}]}"));
    assert_int_equal(wire.header_count, 2);
    assert_true(str_is(wire.headers[0].name, "content-type"));
    assert_true(str_is(wire.headers[0].value, "application/x-amz-json-1.1"));
    assert_true(str_is(wire.headers[1].name, "x-amz-target"));
    assert_true(str_is(wire.headers[1].value, "AmazonEC2ContainerServiceV20141113.UpdateService"));
    wire = serialise(&arena, "dynamodb", "ListTables", NULL);
    assert_true(str_is(wire.body, "{}"));
    assert_true(str_is(wire.headers[0].value, "application/x-amz-json-1.0"));
    /* numbers keep their text, base64 its own, times become numbers */
    wire = serialise(&arena, "dynamodb", "PutItem",
                     "{\"TableName\":\"t\",\"Item\":{\"pk\":{\"B\":\"AAEC\"}}}");
    assert_true(str_is(wire.body, "{\"TableName\":\"t\",\"Item\":{\"pk\":{\"B\":\"AAEC\"}}}"));
    wire = serialise(&arena, "application-autoscaling", "PutScheduledAction",
                     "{\"StartTime\":\"2015-01-25T08:00:00Z\",\"EndTime\":1.4E9,"
                     "\"ServiceNamespace\":\"ecs\"}");
    assert_true(str_is(
        wire.body, "{\"StartTime\":1422172800,\"EndTime\":1.4E9,\"ServiceNamespace\":\"ecs\"}"));
    wire = serialise(&arena, "application-autoscaling", "PutScheduledAction",
                     "{\"StartTime\":\"2015-01-25T08:00:00.123Z\"}");
    assert_true(str_is(wire.body, "{\"StartTime\":1422172800.123}"));
}

static void refuses_to_serialise_what_is_not_modelled(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct aws_wire wire;
    struct err err = { 0 };
    assert_false(model_serialise(&arena, service_of("ecs"), operation_of("ecs", "UpdateService"),
                                 json_of(&arena, "{\"servise\":\"a\"}"), &wire, &err)
                     .ok);
    assert_string_equal(err.code, "SH3001");
    assert_false(model_serialise(&arena, service_of("ecs"), operation_of("ecs", "UpdateService"),
                                 json_of(&arena, "{\"service\":[]}"), &wire, &err)
                     .ok);
    assert_string_equal(err.code, "SH3002");
    assert_false(model_serialise(&arena, service_of("sts"), operation_of("sts", "AssumeRole"),
                                 json_of(&arena, "{\"RolArn\":\"a\"}"), &wire, &err)
                     .ok);
    assert_string_equal(err.code, "SH3001");
}

static void serialises_query(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct aws_wire wire = serialise(&arena, "sts", "GetCallerIdentity", NULL);
    assert_true(str_is(wire.body, "Action=GetCallerIdentity&Version=2011-06-15"));
    assert_int_equal(wire.header_count, 1);
    assert_true(str_is(wire.headers[0].value, "application/x-www-form-urlencoded; charset=utf-8"));
    wire = serialise(&arena, "sts", "AssumeRole",
                     "{\"RoleArn\":\"arn:aws:iam::1:role/a b\",\"RoleSessionName\":\"s~1\","
                     "\"DurationSeconds\":900,\"Policy\":null,\"TransitiveTagKeys\":[],"
                     "\"Tags\":[{\"Key\":\"k\",\"Value\":\"\xc3\xa9&=\"},{\"Key\":\"l\","
                     "\"Value\":\"\"}]}");
    assert_true(str_is(
        wire.body, "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2F"
                   "a%20b&RoleSessionName=s~1&DurationSeconds=900&TransitiveTagKeys=&"
                   "Tags.member.1.Key=k&Tags.member.1.Value=%C3%A9%26%3D&Tags.member.2.Key=l&"
                   "Tags.member.2.Value="));
}

/* --- answers --- */

/* model_parse with a request id and a body. */
static struct res parse_reply(struct arena *arena, const struct aws_service *service,
                              const struct aws_operation *operation, int status, struct str id,
                              struct str body, const struct json **out, struct err *err) {
    const struct http_header header = { STR("x-amzn-RequestId"), id };
    const struct aws_reply reply = { status, &header, id.len > 0, body };
    return model_parse(arena, service, operation, &reply, out, err);
}

static const struct json *parse(struct arena *arena, const char *service, const char *operation,
                                const char *body) {
    const struct json *out = NULL;
    struct err err = { 0 };
    if (!parse_reply(arena, service_of(service), operation_of(service, operation), 200, STR("id-1"),
                     str_of(body), &out, &err)
             .ok)
        fail_msg("%s: %s", operation, err.message);
    assert_non_null(out);
    return out;
}

static void parses_json(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    /* unknown members and nulls go, exponent times stay, a string number is taken as it comes */
    const struct json *out = parse(
        &arena, "ecs", "DescribeServices",
        "{\"services\":[{\"serviceName\":\"a\",\"createdAt\":1.619952106055E9,\"new\":{\"x\":1},"
        "\"desiredCount\":\"4\",\"roleArn\":null},null],\"failures\":[]}");
    assert_json(&arena, out,
                "{\"services\":[{\"serviceName\":\"a\",\"createdAt\":1619952106.055,"
                "\"desiredCount\":\"4\"},null],\"failures\":[]}");
    assert_true(str_is(json_path(json_at(json_get_c(out, "services"), 0), "createdAt", NULL)->text,
                       "1.619952106055E9"));
    assert_json(&arena, parse(&arena, "dynamodb", "GetItem", "{}"), "{}");
    assert_json(&arena, parse(&arena, "dynamodb", "TagResource", ""), "{}");
    assert_json(&arena, parse(&arena, "dynamodb", "PutItem", " \n"), "{}");
    assert_json(&arena, parse(&arena, "dynamodb", "GetItem", "{\"Item\":{\"a\":{\"S\":\"b\"}}}"),
                "{\"Item\":{\"a\":{\"S\":\"b\"}}}");
}

static void parses_query(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    assert_json(
        &arena,
        parse(&arena, "sts", "GetCallerIdentity",
              "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">"
              "<GetCallerIdentityResult><Arn>arn:aws:iam::1:user/a&amp;b</Arn><New>1</New>"
              "<UserId>AIDA</UserId><Account>123456789012</Account></GetCallerIdentityResult>"
              "<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>"
              "</GetCallerIdentityResponse>"),
        "{\"Account\":\"123456789012\",\"Arn\":\"arn:aws:iam::1:user/a&b\","
        "\"UserId\":\"AIDA\"}");
    assert_json(
        &arena,
        parse(&arena, "sts", "AssumeRole",
              "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>A</AccessKeyId>"
              "<Expiration>2026-11-25T03:00:00Z</Expiration></Credentials>"
              "<PackedPolicySize> 6 </PackedPolicySize></AssumeRoleResult>"
              "</AssumeRoleResponse>"),
        "{\"Credentials\":{\"AccessKeyId\":\"A\",\"Expiration\":\"2026-11-25T03:00:00Z\"},"
        "\"PackedPolicySize\":6}");
}

static void an_unreadable_success_is_in_doubt(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    static const struct {
        const char *service, *operation, *body;
        enum err_class class;
    } cases[] = {
        { "ecs", "UpdateService", "<html>hello", ERR_IN_DOUBT },
        { "ecs", "UpdateService", "[]", ERR_IN_DOUBT },
        { "ecs", "DescribeServices", "{\"services\":", ERR_TRANSIENT },
        { "sts", "GetCallerIdentity", "{}", ERR_TRANSIENT },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const struct json *out = NULL;
        struct err err = { 0 };
        assert_false(parse_reply(&arena, service_of(cases[i].service),
                                 operation_of(cases[i].service, cases[i].operation), 200, STR_NONE,
                                 str_of(cases[i].body), &out, &err)
                         .ok);
        assert_int_equal(err.class, cases[i].class);
        assert_string_equal(err.code, "SH3106");
        assert_int_equal(err.http_status, 200);
        assert_null(out);
    }
}

static void errors(void **state) {
    (void)state;
    static const struct {
        const char *service, *operation;
        int status;
        const char *body, *aws_code, *request_id;
        enum err_class class;
        const char *message; /* part of it */
    } cases[] = {
        { "dynamodb", "PutItem", 400,
          "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\","
          "\"message\":\"The conditional request failed\"}",
          "ConditionalCheckFailedException", "id-1", ERR_PERMANENT,
          "AWS refused dynamodb:PutItem: ConditionalCheckFailedException: The conditional request "
          "failed (HTTP 400)" },
        { "dynamodb", "TransactWriteItems", 400,
          "{\"__type\":\"x#TransactionCanceledException\",\"Message\":\"no\","
          "\"CancellationReasons\":[{\"Code\":\"None\"}]}",
          "TransactionCanceledException", "id-1", ERR_PERMANENT, ": no (HTTP 400)" },
        { "ecs", "UpdateService", 400, "{\"__type\":\"ThrottlingException\",\"message\":\"Rate\"}",
          "ThrottlingException", "id-1", ERR_THROTTLED, "Rate" },
        { "ecs", "UpdateService", 400, "{\"__type\":\"aws#FooError:http://internal/x\"}",
          "FooError", "id-1", ERR_PERMANENT, "FooError (HTTP 400)" },
        { "ecs", "UpdateService", 500, "{\"__type\":\"ServerException\",\"message\":\"oops\"}",
          "ServerException", "id-1", ERR_IN_DOUBT, "oops" },
        { "ecs", "DescribeServices", 500, "{\"__type\":\"ServerException\"}", "ServerException",
          "id-1", ERR_TRANSIENT, "ServerException" },
        { "ecs", "UpdateService", 503, "<html>Service Unavailable</html>", "503", "id-1",
          ERR_IN_DOUBT, "<html>Service Unavailable" },
        { "ecs", "UpdateService", 502, "", "502", "id-1", ERR_IN_DOUBT, "no body" },
        { "dynamodb", "PutItem", 413, "", "413", "id-1", ERR_PERMANENT, "no body" },
        { "ecs", "UpdateService", 302, "", "302", "id-1", ERR_PERMANENT, "HTTP 302" },
        { "logs", "PutLogEvents", 400, "{\"code\":\"ns#Odd\",\"message\":\"\\u001b[31mred\"}",
          "Odd", "id-1", ERR_PERMANENT, "[31mred" },
        { "sts", "GetCallerIdentity", 403,
          "<ErrorResponse><Error><Type>Sender</Type><Code>ExpiredToken</Code>"
          "<Message>it &lt;has&gt;</Message></Error><RequestId>r-9</RequestId></ErrorResponse>",
          "ExpiredToken", "id-1", ERR_TRANSIENT, "it <has>" },
        { "sts", "AssumeRole", 400,
          "<Response><Errors><Error><Code>ValidationError</Code><Message>m</Message></Error>"
          "</Errors><RequestID>r</RequestID></Response>",
          "ValidationError", "id-1", ERR_INPUT, "m" },
        { "sts", "AssumeRole", 500, "not xml", "500", "id-1", ERR_TRANSIENT, "not xml" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        const struct json *out = NULL;
        struct err err = { 0 };
        assert_false(parse_reply(&arena, service_of(cases[i].service),
                                 operation_of(cases[i].service, cases[i].operation),
                                 cases[i].status, STR("id-1"), str_of(cases[i].body), &out, &err)
                         .ok);
        assert_string_equal(err.aws_code, cases[i].aws_code);
        assert_string_equal(err.request_id, cases[i].request_id);
        assert_int_equal(err.http_status, cases[i].status);
        if (err.class != cases[i].class)
            fail_msg("%s: class %s", cases[i].body, err_class_info(err.class)->name);
        if (!strstr(err.message, cases[i].message))
            fail_msg("message: %s\nlacks: %s", err.message, cases[i].message);
        assert_null(strchr(err.message, '\x1b'));
        if (strstr(cases[i].body, "CancellationReasons"))
            assert_int_equal(json_count(json_get_c(out, "CancellationReasons")), 1);
    }
}

static void error_ids_come_from_the_body_without_a_header(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct json *out = NULL;
    struct err err = { 0 };
    assert_false(parse_reply(&arena, service_of("sts"), operation_of("sts", "GetCallerIdentity"),
                             403, STR_NONE,
                             STR("<ErrorResponse><Error><Code>AccessDenied</Code></Error>"
                                 "<RequestId>r-9</RequestId></ErrorResponse>"),
                             &out, &err)
                     .ok);
    assert_string_equal(err.request_id, "r-9");
    assert_string_equal(err.code, "SH3101");
    assert_true(strstr(err.hint, "sts:GetCallerIdentity") != NULL);
}

static void classes(void **state) {
    (void)state;
    static const struct {
        const char *code;
        int status;
        enum err_class change, read;
    } cases[] = {
        { "ThrottlingException", 400, ERR_THROTTLED, ERR_THROTTLED },
        { "ProvisionedThroughputExceededException", 400, ERR_THROTTLED, ERR_THROTTLED },
        { "TransactionInProgressException", 400, ERR_THROTTLED, ERR_THROTTLED },
        { "SlowDown", 503, ERR_THROTTLED, ERR_THROTTLED },
        { "Whatever", 429, ERR_THROTTLED, ERR_THROTTLED },
        { "AccessDeniedException", 400, ERR_DENIED, ERR_DENIED },
        { "InvalidSignatureException", 400, ERR_DENIED, ERR_DENIED },
        { "UnrecognizedClientException", 400, ERR_DENIED, ERR_DENIED },
        { "ExpiredTokenException", 400, ERR_TRANSIENT, ERR_TRANSIENT },
        { "Whatever", 403, ERR_DENIED, ERR_DENIED },
        { "InternalServerError", 500, ERR_IN_DOUBT, ERR_TRANSIENT },
        { "ServiceUnavailableException", 503, ERR_IN_DOUBT, ERR_TRANSIENT },
        { "RequestTimeout", 400, ERR_IN_DOUBT, ERR_TRANSIENT },
        { "TransactionConflictException", 400, ERR_TRANSIENT, ERR_TRANSIENT },
        { "ReplicatedWriteConflictException", 409, ERR_TRANSIENT, ERR_TRANSIENT },
        { "ConcurrentUpdateException", 400, ERR_TRANSIENT, ERR_TRANSIENT },
        { "TransactionCanceledException", 400, ERR_PERMANENT, ERR_PERMANENT },
        { "ConditionalCheckFailedException", 400, ERR_PERMANENT, ERR_PERMANENT },
        { "ServiceNotFoundException", 400, ERR_PERMANENT, ERR_PERMANENT },
        { "ValidationException", 400, ERR_INPUT, ERR_INPUT },
        { "SerializationException", 400, ERR_INPUT, ERR_INPUT },
        { "499", 499, ERR_PERMANENT, ERR_PERMANENT },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(model_classify(str_of(cases[i].code), cases[i].status, false),
                         cases[i].change);
        assert_int_equal(model_classify(str_of(cases[i].code), cases[i].status, true),
                         cases[i].read);
    }
}

/* --- the sandbox's direction --- */

static struct http_request request_of(const char *content_type, const char *target,
                                      const char *body) {
    struct http_request request = { .method = STR("POST"), .path = STR("/"), .body = str_of(body) };
    request.headers[request.header_count++] =
        (struct http_header){ STR("Content-Type"), str_of(content_type) };
    if (target)
        request.headers[request.header_count++] =
            (struct http_header){ STR("X-Amz-Target"), str_of(target) };
    return request;
}

#define JSON10 "application/x-amz-json-1.0"
#define JSON11 "application/x-amz-json-1.1"
#define FORM "application/x-www-form-urlencoded; charset=utf-8"
#define ECS "AmazonEC2ContainerServiceV20141113."
#define DDB "DynamoDB_20120810."

static void receives(void **state) {
    (void)state;
    static const struct {
        const char *signing_name, *content_type, *target, *body;
        const char *service, *operation, *input;
    } cases[] = {
        { "ecs", JSON11, ECS "UpdateService", "{\"service\":\"a\",\"x\":1,\"cluster\":null}", "ecs",
          "UpdateService", "{\"service\":\"a\"}" },
        { "", JSON11, ECS "ListClusters", "{}", "ecs", "ListClusters", "{}" },
        { "dynamodb", JSON10, DDB "GetItem", "{\"TableName\":\"t\",\"Key\":{\"k\":{\"S\":\"v\"}}}",
          "dynamodb", "GetItem", "{\"TableName\":\"t\",\"Key\":{\"k\":{\"S\":\"v\"}}}" },
        { "sts", FORM, NULL, "Action=GetCallerIdentity&Version=2011-06-15", "sts",
          "GetCallerIdentity", "{}" },
        { "", FORM, NULL, "Version=2011-06-15&Action=GetCallerIdentity", "sts", "GetCallerIdentity",
          "{}" },
        { "sts", FORM, NULL,
          "Action=AssumeRole&Version=2011-06-15&RoleArn=a+b%2F&DurationSeconds=900&Nonsense=1&"
          "TransitiveTagKeys=&Tags.member.2.Key=l&Tags.member.1.Key=k&Tags.member.1.Value=",
          "sts", "AssumeRole",
          "{\"RoleArn\":\"a b/\",\"DurationSeconds\":900,\"TransitiveTagKeys\":[],"
          "\"Tags\":[{\"Key\":\"k\",\"Value\":\"\"},{\"Key\":\"l\"}]}" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        struct http_request request =
            request_of(cases[i].content_type, cases[i].target, cases[i].body);
        const struct aws_service *service;
        const struct aws_operation *operation;
        const struct json *input;
        struct err err = { 0 };
        if (!model_receive(&arena, str_of(cases[i].signing_name), &request, &service, &operation,
                           &input, &err)
                 .ok)
            fail_msg("%s: %s %s", cases[i].body, err.aws_code, err.message);
        assert_true(str_is(model_service_name(service), cases[i].service));
        assert_true(str_is(model_operation_name(operation), cases[i].operation));
        assert_json(&arena, input, cases[i].input);
    }
}

static void refuses_to_receive(void **state) {
    (void)state;
    static const struct {
        const char *signing_name, *content_type, *target, *body, *aws_code;
        int status;
        const char *message;
    } cases[] = {
        { "dynamodb", JSON11, ECS "ListClusters", "{}", "UnknownOperationException", 400, "" },
        { "ecs", JSON11, ECS "listClusters", "{}", "UnknownOperationException", 400, "" },
        { "ecs", JSON11, ECS "Nope", "{}", "UnknownOperationException", 400, "" },
        { "ecs", JSON11, "ListClusters", "{}", "UnknownOperationException", 400, "" },
        { "ecs", JSON11, NULL, "{}", "UnknownOperationException", 404, "" },
        { "ecs", "text/plain", ECS "ListClusters", "{}", "UnknownOperationException", 404, "" },
        { "dynamodb", JSON10, DDB "GetItem", "{", "SerializationException", 400, "" },
        { "dynamodb", JSON10, DDB "GetItem", "[]", "SerializationException", 400, "" },
        { "dynamodb", JSON10, DDB "GetItem", "{\"TableName\":7}", "SerializationException", 400,
          "NUMBER_VALUE cannot be converted to String" },
        { "dynamodb", JSON10, DDB "Query", "{\"Limit\":\"7\"}", "SerializationException", 400,
          "STRING_VALUE cannot be converted to Integer" },
        { "dynamodb", JSON10, DDB "GetItem", "{\"ConsistentRead\":\"true\"}",
          "SerializationException", 400, "STRING_VALUE cannot be converted to Boolean" },
        { "dynamodb", JSON10, DDB "GetItem", "{\"TableName\":{}}", "SerializationException", 400,
          "Start of structure or map found where not expected" },
        { "dynamodb", JSON10, DDB "GetItem", "{\"Key\":true}", "SerializationException", 400,
          "Unexpected field type" },
        { "sts", FORM, NULL, "Version=2011-06-15", "MissingAction", 400, "Action" },
        { "sts", FORM, NULL, "Action=Nope&Version=2011-06-15", "InvalidAction", 400,
          "Could not find operation Nope for version 2011-06-15" },
        { "sts", FORM, NULL, "Action=GetCallerIdentity&Version=2010-01-01", "InvalidAction", 400,
          "2010-01-01" },
        { "iam", FORM, NULL, "Action=GetCallerIdentity&Version=2011-06-15", "InvalidAction", 400,
          "" },
        { "sts", FORM, NULL, "Action=%zz", "MalformedQueryString", 400, "escape" },
        { "sts", FORM, NULL, "Action=a&Action=b", "MalformedQueryString", 400, "twice" },
        { "sts", FORM, NULL, "Action=AssumeRole&Version=2011-06-15&DurationSeconds=x",
          "MalformedInput", 400, "DurationSeconds" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        struct http_request request =
            request_of(cases[i].content_type, cases[i].target, cases[i].body);
        const struct aws_service *service;
        const struct aws_operation *operation;
        const struct json *input;
        struct err err = { 0 };
        assert_false(model_receive(&arena, str_of(cases[i].signing_name), &request, &service,
                                   &operation, &input, &err)
                         .ok);
        if (strcmp(err.aws_code, cases[i].aws_code) != 0 || err.http_status != cases[i].status ||
            !strstr(err.message, cases[i].message))
            fail_msg("%s: %s %d %s", cases[i].body, err.aws_code, err.http_status, err.message);
        request.method = STR("GET");
        assert_false(model_receive(&arena, str_of(cases[i].signing_name), &request, &service,
                                   &operation, &input, &err)
                         .ok);
        assert_int_equal(err.http_status, 404);
    }
}

static void a_form_is_bounded(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    enum { PAIRS_MAX = 2000 };
    for (int over = 0; over < 2; over++) {
        BUF_SCOPE(body, 1 << 20);
        buf_text(&body, "Action=GetCallerIdentity&Version=2011-06-15");
        for (int i = 2; i < PAIRS_MAX + over; i++)
            buf_fmt(&body, "&k%d=v", i);
        buf_char(&body, '\0');
        struct http_request request = request_of(FORM, NULL, body.ptr);
        const struct aws_service *service;
        const struct aws_operation *operation;
        const struct json *input;
        struct err err = { 0 };
        struct res res =
            model_receive(&arena, STR("sts"), &request, &service, &operation, &input, &err);
        assert_int_equal(res.ok, !over);
    }
}

static void answer_is(const char *service, const char *operation, const char *output,
                      const char *body, const char *content_type) {
    ARENA_SCOPE(arena);
    BUF_SCOPE(out, 1 << 16);
    struct aws_head head;
    model_answer(&arena, &out, service_of(service), operation_of(service, operation),
                 output ? json_of(&arena, output) : NULL, STR("r-1"), &head);
    if (!str_is(buf_view(&out), body))
        fail_msg("%s: %.*s", operation, STR_ARG(buf_view(&out)));
    assert_true(str_is(head.content_type, content_type));
    assert_int_equal(head.status, 200);
}

static void answers(void **state) {
    (void)state;
    answer_is("ecs", "ListClusters", "{\"clusterArns\":[\"a\"],\"nextToken\":null,\"odd\":1}",
              "{\"clusterArns\":[\"a\"]}", JSON11);
    answer_is("ecs", "ListClusters", NULL, "{}", JSON11);
    answer_is("dynamodb", "PutItem", "{}", "{}", JSON10);
    answer_is("dynamodb", "TagResource", "{}", "", JSON10);
    answer_is("sts", "GetCallerIdentity", "{\"Account\":\"1\",\"Arn\":\"<a>\",\"odd\":1}",
              "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">"
              "<GetCallerIdentityResult><Account>1</Account><Arn>&lt;a&gt;</Arn>"
              "</GetCallerIdentityResult><ResponseMetadata><RequestId>r-1</RequestId>"
              "</ResponseMetadata></GetCallerIdentityResponse>",
              "text/xml");
    answer_is("sts", "AssumeRole",
              "{\"Credentials\":{\"Expiration\":1764039600},\"PackedPolicySize\":6}",
              "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">"
              "<AssumeRoleResult><Credentials><Expiration>2025-11-25T03:00:00Z</Expiration>"
              "</Credentials><PackedPolicySize>6</PackedPolicySize></AssumeRoleResult>"
              "<ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata>"
              "</AssumeRoleResponse>",
              "text/xml");
}

/* What the sandbox says is what the client hears. */
static void errors_survive_the_way_back(void **state) {
    (void)state;
    static const struct {
        const char *service, *operation, *code, *message;
        int status;
        const char *part; /* of the body */
    } cases[] = {
        { "dynamodb", "PutItem", "ConditionalCheckFailedException", "The <b> failed", 400,
          "\"com.amazonaws.dynamodb.v20120810#Cond" },
        { "dynamodb", "PutItem", "ValidationException", "bad", 400,
          "\"com.amazon.coral.validate#Validation" },
        { "dynamodb", "PutItem", "SerializationException", "bad", 400, "\"Message\":\"bad\"" },
        { "ecs", "UpdateService", "ServiceNotFoundException", "Service not found.", 400,
          "{\"__type\":\"ServiceNotFoundException\",\"message\":\"Service not found.\"" },
        { "application-autoscaling", "RegisterScalableTarget", "ObjectNotFoundException", "m", 400,
          "\"Message\":\"m\"" },
        { "sts", "GetCallerIdentity", "SignatureDoesNotMatch", "The <b> & failed", 403,
          "<Type>Sender</Type>" },
        { "sts", "GetCallerIdentity", "InternalFailure", "oops", 500, "<Type>Receiver</Type>" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        BUF_SCOPE(body, 1 << 16);
        struct aws_head head;
        const struct json *out = NULL;
        struct err err = { 0 };
        const struct aws_service *service = service_of(cases[i].service);
        model_answer_error(&arena, &body, service, str_of(cases[i].code), str_of(cases[i].message),
                           json_of(&arena, "{\"Item\":{\"a\":1}}"), cases[i].status, STR("r-2"),
                           &head);
        if (str_find(buf_view(&body), str_of(cases[i].part)) == SIZE_MAX)
            fail_msg("%.*s lacks %s", STR_ARG(buf_view(&body)), cases[i].part);
        assert_false(parse_reply(&arena, service,
                                 operation_of(cases[i].service, cases[i].operation),
                                 cases[i].status, STR_NONE, buf_view(&body), &out, &err)
                         .ok);
        assert_string_equal(err.aws_code, cases[i].code);
        assert_non_null(strstr(err.message, cases[i].message));
        bool is_json = model_protocol(service) == AWS_JSON;
        assert_int_equal(json_get_i64(json_get_c(out, "Item"), "a", 0), is_json ? 1 : 0);
        assert_true(is_json || str_is(head.content_type, "text/xml"));
    }
    ARENA_SCOPE(arena);
    BUF_SCOPE(body, 1024);
    struct aws_head head;
    model_answer_error(&arena, &body, NULL, STR("UnknownOperationException"), STR(""), NULL, 400,
                       STR("r"), &head);
    assert_true(str_is(buf_view(&body), "{\"__type\":\"UnknownOperationException\"}"));
    assert_true(str_is(head.content_type, JSON10));
}

/* Whatever the client serialises, the sandbox receives, and the other way round. */
static void round_trips(void **state) {
    (void)state;
    static const struct {
        const char *service, *operation, *input, *output;
    } cases[] = {
        { "ecs", "RunTask",
          "{\"taskDefinition\":\"t:1\",\"count\":2,\"overrides\":{\"containerOverrides\":"
          "[{\"name\":\"c\",\"environment\":[{\"name\":\"A\",\"value\":\"\"}]}]}}",
          "{\"tasks\":[{\"createdAt\":1764039600.5,\"attributes\":[]}],\"failures\":[]}" },
        { "dynamodb", "TransactWriteItems",
          "{\"ClientRequestToken\":\"x\",\"TransactItems\":[{\"Put\":{\"TableName\":\"t\","
          "\"Item\":{\"n\":{\"NS\":[\"1\",\"2.50\"]}}}}]}",
          "{\"ItemCollectionMetrics\":{\"t\":[]}}" },
        { "sts", "AssumeRole",
          "{\"RoleArn\":\"arn:aws:iam::123456789012:role/r\",\"RoleSessionName\":\"\xe2\x82\xac "
          "+%&=\",\"DurationSeconds\":900,"
          "\"PolicyArns\":[{\"arn\":\"arn:aws:iam::aws:policy/"
          "a\"},{\"arn\":\"arn:aws:iam::aws:policy/b\"}],\"TransitiveTagKeys\":[]}",
          "{\"AssumedRoleUser\":{\"Arn\":\" a<&>\\\" \"},\"PackedPolicySize\":0}" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        const struct aws_service *service = service_of(cases[i].service), *got_service;
        const struct aws_operation *operation = operation_of(cases[i].service, cases[i].operation),
                                   *got_operation;
        const struct json *input = json_of(&arena, cases[i].input), *got;
        struct err err = { 0 };
        struct aws_wire wire;
        struct http_request request = { .method = STR("POST"), .path = STR("/") };
        struct aws_head head;
        BUF_SCOPE(body, 1 << 16);
        assert_true(model_validate(service, operation, input, &err).ok);
        assert_true(model_serialise(&arena, service, operation, input, &wire, &err).ok);
        for (; request.header_count < wire.header_count; request.header_count++)
            request.headers[request.header_count] = wire.headers[request.header_count];
        request.body = wire.body;
        assert_true(model_receive(&arena, model_signing_name(service), &request, &got_service,
                                  &got_operation, &got, &err)
                        .ok);
        assert_ptr_equal(got_service, service);
        assert_ptr_equal(got_operation, operation);
        assert_json(&arena, got, cases[i].input);
        model_answer(&arena, &body, service, operation, json_of(&arena, cases[i].output), STR("r"),
                     &head);
        assert_true(
            parse_reply(&arena, service, operation, 200, STR("r"), buf_view(&body), &got, &err).ok);
        assert_json(&arena, got, cases[i].output);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(serialises_json),
        cmocka_unit_test(refuses_to_serialise_what_is_not_modelled),
        cmocka_unit_test(serialises_query),
        cmocka_unit_test(parses_json),
        cmocka_unit_test(parses_query),
        cmocka_unit_test(an_unreadable_success_is_in_doubt),
        cmocka_unit_test(errors),
        cmocka_unit_test(error_ids_come_from_the_body_without_a_header),
        cmocka_unit_test(classes),
        cmocka_unit_test(receives),
        cmocka_unit_test(refuses_to_receive),
        cmocka_unit_test(a_form_is_bounded),
        cmocka_unit_test(answers),
        cmocka_unit_test(errors_survive_the_way_back),
        cmocka_unit_test(round_trips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
