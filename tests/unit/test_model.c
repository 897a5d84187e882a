/* aws/model: look-up, effect classes, validation, and endpoints (with the public endpoint vectors
 * where they are present). The protocols: test_model_wire.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "aws/model_table.h"
#include "base/limits.h"

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

/* --- look-up --- */

static void finds_by_exact_and_folded_names(void **state) {
    (void)state;
    assert_int_equal(model_service_count(), 14);
    assert_null(model_service_at(14));
    assert_ptr_equal(model_service(STR("ECS")), service_of("ecs"));
    assert_ptr_equal(model_service(STR("CloudWatch Logs")), service_of("logs"));
    assert_ptr_equal(model_service(STR("applicationautoscaling")),
                     service_of("application-autoscaling"));
    assert_ptr_equal(model_service(STR("application_autoscaling")),
                     service_of("application-autoscaling"));
    assert_null(model_service(STR("ec")));
    assert_null(model_service(STR("")));
    const struct aws_service *ecs = service_of("ecs");
    const struct aws_operation *operation = operation_of("ecs", "UpdateService");
    assert_ptr_equal(model_operation(ecs, STR("update_service")), operation);
    assert_ptr_equal(model_operation(ecs, STR("UPDATESERVICE")), operation);
    assert_ptr_equal(model_operation(ecs, STR("update-service")), operation);
    assert_null(model_operation(ecs, STR("UpdateServic")));
    assert_null(model_operation(ecs, STR("UpdateServices")));
    assert_null(model_operation(ecs, STR("")));
    assert_true(str_is(model_operation_name(operation), "UpdateService"));
    assert_true(str_is(model_closest_service(STR("dynamdb")), "dynamodb"));
    assert_true(str_is(model_closest_operation(ecs, STR("DescribeService")), "DescribeServices"));
    assert_int_equal(model_closest_operation(ecs, STR("Frobnicate")).len, 0);
}

static void every_operation_is_found_by_its_name(void **state) {
    (void)state;
    size_t total = 0;
    for (size_t i = 0; i < model_service_count(); i++) {
        const struct aws_service *service = model_service_at(i);
        assert_ptr_equal(model_service(model_service_name(service)), service);
        assert_ptr_equal(model_service(model_service_id(service)), service);
        for (size_t j = 0; j < model_operation_count(service); j++, total++) {
            const struct aws_operation *operation = model_operation_at(service, j);
            assert_ptr_equal(model_operation(service, model_operation_name(operation)), operation);
        }
        assert_null(model_operation_at(service, model_operation_count(service)));
    }
    assert_true(total > 700);
}

static void knows_the_services(void **state) {
    (void)state;
    const struct aws_service *ecs = service_of("ecs"), *sts = service_of("sts");
    assert_int_equal(model_protocol(ecs), AWS_JSON);
    assert_int_equal(model_protocol(sts), AWS_QUERY);
    assert_int_equal(model_protocol(service_of("cloudwatch")), AWS_JSON);
    assert_int_equal(model_protocol(service_of("lambda")), AWS_REST_JSON);
    assert_int_equal(model_protocol(service_of("scheduler")), AWS_REST_JSON);
    assert_null(model_operation(service_of("lambda"), STR("InvokeWithResponseStream")));
    assert_true(str_is(model_signing_name(service_of("cloudwatch")), "monitoring"));
    assert_true(str_is(model_target_prefix(ecs), "AmazonEC2ContainerServiceV20141113"));
    assert_true(str_is(model_target_prefix(service_of("dynamodb")), "DynamoDB_20120810"));
    assert_true(str_is(model_signing_name(service_of("logs")), "logs"));
    assert_true(str_is(model_endpoint_prefix(sts), "sts"));
    assert_true(str_is(model_service_id(service_of("application-autoscaling")),
                       "Application Auto Scaling"));
    assert_true(model_is_unsigned(operation_of("sts", "AssumeRoleWithWebIdentity")));
    assert_false(model_is_unsigned(operation_of("sts", "AssumeRole")));
}

/* --- effect classes --- */

static void effect_classes(void **state) {
    (void)state;
    static const struct {
        const char *service, *operation;
        enum effect_class class;
    } cases[] = {
        { "ecs", "DescribeServices", EFFECT_READ },
        { "ecs", "ListTasks", EFFECT_READ },
        { "ecs", "UpdateService", EFFECT_ABSOLUTE },
        { "ecs", "StopTask", EFFECT_ABSOLUTE },
        { "ecs", "DeregisterTaskDefinition", EFFECT_ABSOLUTE },
        { "ecs", "RegisterTaskDefinition", EFFECT_OPAQUE },
        { "ecs", "RunTask", EFFECT_TOKENED },
        { "ecs", "CreateService", EFFECT_TOKENED },
        { "ecs", "ExecuteCommand", EFFECT_OPAQUE },
        { "ecs", "StartTask", EFFECT_OPAQUE },
        { "dynamodb", "GetItem", EFFECT_READ },
        { "dynamodb", "BatchGetItem", EFFECT_READ },
        { "dynamodb", "TransactGetItems", EFFECT_READ },
        { "dynamodb", "Query", EFFECT_READ },
        { "dynamodb", "Scan", EFFECT_READ },
        { "dynamodb", "PutItem", EFFECT_ABSOLUTE },
        { "dynamodb", "DeleteItem", EFFECT_ABSOLUTE },
        { "dynamodb", "BatchWriteItem", EFFECT_ABSOLUTE },
        { "dynamodb", "UpdateItem", EFFECT_OPAQUE },
        { "dynamodb", "ExecuteStatement", EFFECT_OPAQUE },
        { "dynamodb", "TransactWriteItems", EFFECT_TOKENED },
        { "application-autoscaling", "RegisterScalableTarget", EFFECT_ABSOLUTE },
        { "application-autoscaling", "DescribeScalableTargets", EFFECT_READ },
        { "logs", "PutLogEvents", EFFECT_OPAQUE },
        { "logs", "CreateLogGroup", EFFECT_ABSOLUTE },
        { "logs", "FilterLogEvents", EFFECT_READ },
        { "logs", "StartQuery", EFFECT_OPAQUE },
        { "sts", "GetCallerIdentity", EFFECT_READ },
        { "sts", "AssumeRole", EFFECT_READ },
        { "sns", "Publish", EFFECT_OPAQUE },
        { "sqs", "SendMessage", EFFECT_OPAQUE },
        { "sqs", "ReceiveMessage", EFFECT_OPAQUE },
        { "sqs", "DeleteMessage", EFFECT_ABSOLUTE },
        { "events", "PutEvents", EFFECT_OPAQUE },
        { "events", "TestEventPattern", EFFECT_READ },
        { "scheduler", "CreateSchedule", EFFECT_ABSOLUTE },
        { "scheduler", "DeleteSchedule", EFFECT_ABSOLUTE },
        { "lambda", "Invoke", EFFECT_OPAQUE },
        { "lambda", "GetFunction", EFFECT_READ },
        { "ssm", "StartAutomationExecution", EFFECT_OPAQUE },
        { "cloudwatch", "PutMetricData", EFFECT_OPAQUE },
        { "cloudwatch", "PutMetricAlarm", EFFECT_ABSOLUTE },
        { "elbv2", "ModifyRule", EFFECT_ABSOLUTE },
        { "pipes", "StopPipe", EFFECT_ABSOLUTE },
    };
    ARENA_SCOPE(arena);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const struct aws_service *service = service_of(cases[i].service);
        const struct aws_operation *operation = operation_of(cases[i].service, cases[i].operation);
        if (model_effect_class(service, operation) != cases[i].class)
            fail_msg("%s:%s is %s", cases[i].service, cases[i].operation,
                     effect_class_name(model_effect_class(service, operation)));
        assert_int_equal(model_effect_class_of(service, operation, NULL), cases[i].class);
    }
    const struct aws_operation *update = operation_of("ecs", "UpdateService");
    const struct aws_service *ecs = service_of("ecs");
    assert_int_equal(
        model_effect_class_of(ecs, update, json_of(&arena, "{\"forceNewDeployment\":true}")),
        EFFECT_OPAQUE);
    assert_int_equal(
        model_effect_class_of(ecs, update, json_of(&arena, "{\"forceNewDeployment\":false}")),
        EFFECT_ABSOLUTE);
    assert_int_equal(model_effect_class_of(service_of("sqs"), operation_of("sqs", "SendMessage"),
                                           json_of(&arena, "{\"MessageDeduplicationId\":\"a\"}")),
                     EFFECT_TOKENED);
    assert_int_equal(model_effect_class_of(service_of("sns"), operation_of("sns", "Publish"),
                                           json_of(&arena, "{\"MessageDeduplicationId\":\"\"}")),
                     EFFECT_OPAQUE);
    assert_string_equal(effect_class_name(EFFECT_TOKENED), "tokened");
}

static void every_curated_name_is_of_the_model(void **state) {
    (void)state;
    struct str service, operation;
    size_t count = 0;
    for (; model_curated(count, &service, &operation); count++) {
        const struct aws_service *found = model_service(service);
        const struct aws_operation *named = found ? model_operation(found, operation) : NULL;
        if (!named || !str_eq(model_operation_name(named), operation))
            fail_msg("%.*s:%.*s is not of the model", STR_ARG(service), STR_ARG(operation));
    }
    assert_true(count > 200);
}

static void every_tokened_operation_has_a_token_and_a_life(void **state) {
    (void)state;
    size_t tokened = 0;
    for (size_t i = 0; i < model_service_count(); i++) {
        const struct aws_service *service = model_service_at(i);
        for (size_t j = 0; j < model_operation_count(service); j++) {
            const struct aws_operation *operation = model_operation_at(service, j);
            if (model_effect_class(service, operation) != EFFECT_TOKENED)
                continue;
            tokened++;
            assert_true(model_token_member(operation).len > 0);
            assert_true(model_token_life_ms(service) > 0);
        }
    }
    assert_true(tokened >= 6);
    assert_true(str_is(model_token_member(operation_of("dynamodb", "TransactWriteItems")),
                       "ClientRequestToken"));
    assert_true(str_is(model_token_member(operation_of("ecs", "CreateService")), "clientToken"));
    assert_int_equal(model_token_member(operation_of("ecs", "UpdateService")).len, 0);
    assert_int_equal(model_token_life_ms(service_of("dynamodb")), 10 * 60 * 1000);
    assert_int_equal(model_token_life_ms(service_of("ecs")), 24 * 60 * 60 * 1000);
    assert_int_equal(model_token_life_ms(service_of("sts")), 0);
}

/* --- validation --- */

static void validation(void **state) {
    (void)state;
    static const struct {
        const char *service, *operation, *input;
        const char *code;    /* NULL: valid */
        const char *message; /* part of it */
        const char *hint;    /* part of it, or NULL */
    } cases[] = {
        { "ecs", "UpdateService", "{\"service\":\"api\",\"desiredCount\":0}", NULL, NULL, NULL },
        { "ecs", "UpdateService", "{\"service\":\"api\",\"cluster\":null}", NULL, NULL, NULL },
        { "ecs", "UpdateService", "{\"service\":\"api\",\"desiredCount\":1e1}", NULL, NULL, NULL },
        { "ecs", "UpdateService", "{\"service\":\"api\",\"desiredCount\":2147483647}", NULL, NULL,
          NULL },
        { "ecs", "UpdateService", "{\"service\":\"api\",\"desiredCount\":2147483648}", "SH3006",
          "ecs:UpdateService: desiredCount is 2147483648; it must be between -2147483648 and "
          "2147483647",
          NULL },
        { "ecs", "UpdateService", "{\"service\":\"api\",\"desiredCont\":0}", "SH3001",
          "ecs:UpdateService: desiredCont: unknown member", "did you mean \"desiredCount\"?" },
        { "ecs", "UpdateService", "{\"service\":\"api\",\"zzz\":0}", "SH3001", "zzz", "botocore" },
        { "ecs", "UpdateService", "{\"desiredCount\":0}", "SH3003",
          "ecs:UpdateService: service is required and missing", NULL },
        { "ecs", "UpdateService", "{\"service\":null}", "SH3003", "service is required", NULL },
        { "ecs", "UpdateService", "[]", "SH3002", "input must be an object, not array", NULL },
        { "ecs", "UpdateService", "{\"service\":7}", "SH3002", "service must be a string, not 7",
          NULL },
        { "ecs", "UpdateService", "{\"service\":\"a\",\"desiredCount\":\"4\"}", "SH3002",
          "desiredCount must be a whole number, not \"4\"", NULL },
        { "ecs", "UpdateService", "{\"service\":\"a\",\"desiredCount\":1.5}", "SH3002",
          "desiredCount must be a whole number, not 1.5", NULL },
        { "ecs", "UpdateService", "{\"service\":\"a\",\"forceNewDeployment\":\"true\"}", "SH3002",
          "forceNewDeployment must be true or false", NULL },
        { "ecs", "UpdateService",
          "{\"service\":\"a\",\"loadBalancers\":[{\"containerPort\":\"x\"}]}", "SH3002",
          "loadBalancers[0].containerPort must be a whole number", NULL },
        { "ecs", "UpdateService", "{\"service\":\"a\",\"loadBalancers\":{}}", "SH3002",
          "loadBalancers must be an array, not object", NULL },
        { "ecs", "RunTask", "{\"taskDefinition\":\"t\",\"launchType\":\"fargate\"}", "SH3004",
          "launchType is \"fargate\"; it must be one of EC2, FARGATE",
          "did you mean \"FARGATE\"?" },
        { "ecs", "RunTask", "{\"taskDefinition\":\"t\",\"launchType\":\"FARGATE\"}", NULL, NULL,
          NULL },
        { "dynamodb", "Query", "{\"TableName\":\"t\",\"Limit\":0}", "SH3006",
          "Limit is 0; it must be between 1 and 2147483647", NULL },
        { "dynamodb", "Query", "{\"TableName\":\"t\",\"Limit\":1}", NULL, NULL, NULL },
        { "dynamodb", "GetItem", "{\"TableName\":\"\",\"Key\":{}}", "SH3005",
          "TableName has 0 characters; it must have between 1 and 1024", NULL },
        { "dynamodb", "PutItem",
          "{\"TableName\":\"t\",\"Item\":{\"pk\":{\"S\":\"a\"},\"b\":{\"B\":\"AA==\"},"
          "\"m\":{\"M\":{\"l\":{\"L\":[{\"NULL\":true}]}}}}}",
          NULL, NULL, NULL },
        { "dynamodb", "PutItem", "{\"TableName\":\"t\",\"Item\":{\"pk\":{\"N\":1}}}", "SH3002",
          "dynamodb:PutItem: Item.pk.N must be a string, not 1", NULL },
        { "dynamodb", "PutItem", "{\"TableName\":\"t\",\"Item\":{\"pk\":{\"B\":\"AA=\"}}}",
          "SH3002", "Item.pk.B must be a base64 string", "padded base64" },
        { "dynamodb", "PutItem", "{\"TableName\":\"t\",\"Item\":{\"l\":{\"L\":[{},{\"Z\":1}]}}}",
          "SH3001", "Item.l.L[1].Z: unknown member", NULL },
        { "dynamodb", "BatchWriteItem", "{\"RequestItems\":{}}", "SH3005",
          "RequestItems has 0 entries; it must have between 1 and 25", NULL },
        { "dynamodb", "BatchWriteItem", "{\"RequestItems\":{\"t\":[]}}", "SH3005",
          "RequestItems.t has 0 elements", NULL },
        { "logs", "PutLogEvents",
          "{\"logGroupName\":\"g\",\"logStreamName\":\"s\",\"logEvents\":[{\"timestamp\":"
          "1764039600000,\"message\":\"m\"}]}",
          NULL, NULL, NULL },
        { "logs", "PutLogEvents",
          "{\"logGroupName\":\"g\",\"logStreamName\":\"s\",\"logEvents\":[{\"message\":\"m\"}]}",
          "SH3003", "logEvents[0].timestamp is required", NULL },
        { "application-autoscaling", "PutScheduledAction",
          "{\"ServiceNamespace\":\"ecs\",\"ScheduledActionName\":\"a\",\"ResourceId\":\"r\","
          "\"ScalableDimension\":\"ecs:service:DesiredCount\",\"StartTime\":1.6E9,"
          "\"EndTime\":\"2026-11-25T03:00:00Z\"}",
          NULL, NULL, NULL },
        { "application-autoscaling", "PutScheduledAction",
          "{\"ServiceNamespace\":\"ecs\",\"ScheduledActionName\":\"a\",\"ResourceId\":\"r\","
          "\"ScalableDimension\":\"ecs:service:DesiredCount\",\"StartTime\":\"tomorrow\"}",
          "SH3002", "StartTime must be a time (epoch seconds or ISO 8601), not \"tomorrow\"",
          NULL },
        { "sts", "GetCallerIdentity", "{}", NULL, NULL, NULL },
        { "sts", "GetCallerIdentity", "{\"a\":1}", "SH3001", "a: unknown member", NULL },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        struct err err = { 0 };
        struct res res = model_validate(service_of(cases[i].service),
                                        operation_of(cases[i].service, cases[i].operation),
                                        json_of(&arena, cases[i].input), &err);
        if (res.ok != !cases[i].code)
            fail_msg("%s %s: %s", cases[i].operation, cases[i].input, res.ok ? "ok" : err.message);
        if (res.ok)
            continue;
        assert_int_equal(err.class, ERR_INPUT);
        assert_string_equal(err.code, cases[i].code);
        if (!strstr(err.message, cases[i].message))
            fail_msg("message: %s\nlacks: %s", err.message, cases[i].message);
        if (cases[i].hint && !strstr(err.hint, cases[i].hint))
            fail_msg("hint: %s\nlacks: %s", err.hint, cases[i].hint);
    }
}

static void validation_keeps_the_place_and_takes_null(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct err err = { 0 };
    const struct aws_service *ecs = service_of("ecs");
    const struct json *input = json_of(&arena, "{\n  \"service\": \"a\",\n  \"desiredCount\": []}");
    assert_false(model_validate(ecs, operation_of("ecs", "UpdateService"), input, &err).ok);
    assert_int_equal(err.line, 3);
    assert_int_equal(err.col, 19);
    assert_true(model_validate(ecs, operation_of("ecs", "ListClusters"), NULL, &err).ok);
    assert_false(model_validate(ecs, operation_of("ecs", "UpdateService"), NULL, &err).ok);
}

/* {"L":[{"L":[ ... ]}]} of so many lists */
static const struct json *nested(struct arena *arena, unsigned lists) {
    struct json *value = json_new_object(arena);
    for (unsigned i = 0; i < lists; i++) {
        struct json *list = json_new_array(arena), *outer = json_new_object(arena);
        json_push(arena, list, value);
        json_set_c(arena, outer, "L", list);
        value = outer;
    }
    struct json *item = json_new_object(arena), *input = json_new_object(arena);
    json_set_c(arena, item, "pk", value);
    json_set_str(arena, input, "TableName", STR("t"));
    json_set_c(arena, input, "Item", item);
    return input;
}

static void depth_is_bounded(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct err err = { 0 };
    struct aws_wire wire;
    const struct aws_service *dynamodb = service_of("dynamodb");
    const struct aws_operation *put = operation_of("dynamodb", "PutItem");
    unsigned most = (JSON_DEPTH_AWS_MAX - 2) / 2; /* Item, pk, then two levels for each list */
    assert_true(model_validate(dynamodb, put, nested(&arena, most), &err).ok);
    assert_true(model_serialise(&arena, dynamodb, put, nested(&arena, most), &wire, &err).ok);
    assert_false(model_validate(dynamodb, put, nested(&arena, most + 1), &err).ok);
    assert_string_equal(err.code, "SH3007");
    assert_false(model_serialise(&arena, dynamodb, put, nested(&arena, most + 1), &wire, &err).ok);
    assert_string_equal(err.code, "SH3007");
}

/* --- endpoints --- */

static void endpoint_is(const char *service, const char *region, const char *url,
                        const char *signing_region) {
    ARENA_SCOPE(arena);
    struct aws_endpoint endpoint = model_endpoint(&arena, service_of(service), str_of(region));
    if (!str_is(endpoint.url, url))
        fail_msg("%s in %s: %.*s, not %s", service, region, STR_ARG(endpoint.url), url);
    assert_true(str_is(endpoint.region, signing_region));
}

static void endpoints(void **state) {
    (void)state;
    endpoint_is("ecs", "eu-west-1", "https://ecs.eu-west-1.amazonaws.com", "eu-west-1");
    endpoint_is("application-autoscaling", "us-gov-west-1",
                "https://application-autoscaling.us-gov-west-1.amazonaws.com", "us-gov-west-1");
    endpoint_is("logs", "cn-north-1", "https://logs.cn-north-1.amazonaws.com.cn", "cn-north-1");
    endpoint_is("sts", "us-iso-east-1", "https://sts.us-iso-east-1.c2s.ic.gov", "us-iso-east-1");
    endpoint_is("sts", "us-isob-east-1", "https://sts.us-isob-east-1.sc2s.sgov.gov",
                "us-isob-east-1");
    endpoint_is("ecs", "eusc-de-east-1", "https://ecs.eusc-de-east-1.amazonaws.eu",
                "eusc-de-east-1");
    endpoint_is("dynamodb", "local", "http://localhost:8000", "us-east-1");
    endpoint_is("ecs", "mars-north-1", "https://ecs.mars-north-1.amazonaws.com", "mars-north-1");
}

/* Cases of the public endpoint data with a region and nothing else. */
static size_t run_endpoint_file(const char *root, const char *service) {
    ARENA_SCOPE(arena);
    char path[512];
    size_t count = 0;
    (void)snprintf(path, sizeof path, "%s/aws/endpoint-rules/%s/endpoint-tests-1.json", root,
                   service);
    FILE *file = fopen(path, "re");
    if (!file)
        return 0;
    char *text = arena_alloc(&arena, 1 << 20);
    size_t size = fread(text, 1, (1 << 20) - 1, file);
    (void)fclose(file);
    text[size] = 0;
    const struct json *cases = json_get_c(json_of(&arena, text), "testCases");
    for (size_t i = 0; i < json_count(cases); i++) {
        const struct json *params = json_get_c(json_at(cases, i), "params");
        struct str region = json_get_str(params, "Region");
        struct str url = json_str(json_path(json_at(cases, i), "expect", "endpoint", "url", NULL));
        bool is_plain = region.len && url.len && !json_true(json_get_c(params, "UseFIPS")) &&
                        !json_true(json_get_c(params, "UseDualStack")) &&
                        !json_true(json_get_c(params, "UseGlobalEndpoint")) &&
                        !json_get_c(params, "Endpoint") && !json_get_c(params, "AccountId") &&
                        !json_true(json_get_c(params, "IsSearchOperation")) &&
                        !json_get_c(params, "ResourceArn") &&
                        !json_get_c(params, "ResourceArnList") && !str_is(region, "aws-global");
        if (!is_plain)
            continue;
        struct aws_endpoint endpoint = model_endpoint(&arena, service_of(service), region);
        if (!str_eq(endpoint.url, url))
            fail_msg("%s in %.*s: %.*s, not %.*s", service, STR_ARG(region), STR_ARG(endpoint.url),
                     STR_ARG(url));
        count++;
    }
    return count;
}

static void endpoints_of_the_public_data(void **state) {
    (void)state;
    static const char *const services[] = { "ecs", "dynamodb", "logs", "sts" };
    const char *root = getenv("CONFORMANCE");
    size_t count = 0;
    for (size_t i = 0; root && i < sizeof services / sizeof services[0]; i++)
        count += run_endpoint_file(root, services[i]);
    if (!count) {
        print_message("skipped: no endpoint data below CONFORMANCE=%s\n", root ? root : "(unset)");
        skip();
    }
    print_message("%zu plain region cases; FIPS, dual-stack, global and account endpoints are out "
                  "of scope\n",
                  count);
    assert_true(count >= 40);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_by_exact_and_folded_names),
        cmocka_unit_test(every_operation_is_found_by_its_name),
        cmocka_unit_test(knows_the_services),
        cmocka_unit_test(effect_classes),
        cmocka_unit_test(every_curated_name_is_of_the_model),
        cmocka_unit_test(every_tokened_operation_has_a_token_and_a_life),
        cmocka_unit_test(validation),
        cmocka_unit_test(validation_keeps_the_place_and_takes_null),
        cmocka_unit_test(depth_is_bounded),
        cmocka_unit_test(endpoints),
        cmocka_unit_test(endpoints_of_the_public_data),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
