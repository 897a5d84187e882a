/* aws/model: rest-json in both directions. The public vectors run in tests/conformance; here are
 * our services, what must be refused, and what comes from strangers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "aws/model_table.h"

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
    const struct json *value = NULL;
    struct err err = { 0 };
    if (!json_parse(arena, str_of(text), NULL, &value, &err).ok)
        fail_msg("%s: %s", text, err.message);
    return value;
}

static void requests(void **state) {
    (void)state;
    static const struct {
        const char *service, *operation, *input, *line, *content_type, *body;
    } cases[] = {
        { "lambda", "ListFunctions", "{\"MaxItems\":5,\"FunctionVersion\":null}",
          "GET /2015-03-31/functions?MaxItems=5", NULL, "" },
        { "lambda", "Invoke",
          "{\"FunctionName\":\"arn:aws:lambda:eu-west-1:123456789012:function:a/b c\","
          "\"Qualifier\":\"$LATEST\",\"Payload\":\"eyJhIjoxfQ==\"}",
          "POST /2015-03-31/functions/"
          "arn%3Aaws%3Alambda%3Aeu-west-1%3A123456789012%3Afunction%3Aa%2Fb%20c/"
          "invocations?Qualifier=%24LATEST",
          "application/octet-stream", "{\"a\":1}" },
        { "lambda", "Invoke", "{\"FunctionName\":\"f\"}",
          "POST /2015-03-31/functions/f/invocations", NULL, "" },
        { "lambda", "GetLayerVersionByArn", "{\"Arn\":\"a\"}",
          "GET /2018-10-31/layers?find=LayerVersion&Arn=a", NULL, "" },
        { "lambda", "UntagResource", "{\"Resource\":\"r\",\"TagKeys\":[\"a&b\",\"c\"]}",
          "DELETE /2017-03-31/tags/r?tagKeys=a%26b&tagKeys=c", NULL, "" },
        { "lambda", "PutFunctionConcurrency",
          "{\"FunctionName\":\"f\",\"ReservedConcurrentExecutions\":3}",
          "PUT /2017-10-31/functions/f/concurrency", "application/json",
          "{\"ReservedConcurrentExecutions\":3}" },
        { "scheduler", "CreateSchedule",
          "{\"Name\":\"dead-man\",\"ScheduleExpression\":\"at(2026-11-25T03:00:00)\","
          "\"FlexibleTimeWindow\":{\"Mode\":\"OFF\"},\"StartDate\":\"2026-11-25T03:00:00Z\","
          "\"Target\":{\"Arn\":\"a\",\"RoleArn\":\"r\"}}",
          "POST /schedules/dead-man", "application/json",
          "{\"FlexibleTimeWindow\":{\"Mode\":\"OFF\"},"
          "\"ScheduleExpression\":\"at(2026-11-25T03:00:00)\",\"StartDate\":1795575600,"
          "\"Target\":{\"Arn\":\"a\",\"RoleArn\":\"r\"}}" },
        { "scheduler", "DeleteSchedule",
          "{\"Name\":\"n\",\"GroupName\":\"g\",\"ClientToken\":\"t\"}",
          "DELETE /schedules/n?clientToken=t&groupName=g", NULL, "" },
        { "pipes", "StopPipe", "{\"Name\":\"p\"}", "POST /v1/pipes/p/stop", NULL, "" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        struct err err = { 0 };
        struct aws_wire wire;
        const struct json *input = json_of(&arena, cases[i].input);
        const struct aws_service *service = service_of(cases[i].service);
        const struct aws_operation *operation = operation_of(cases[i].service, cases[i].operation);
        if (!model_serialise(&arena, service, operation, input, &wire, &err).ok)
            fail_msg("%s: %s", cases[i].operation, err.message);
        struct str line =
            str_fmt(&arena, "%.*s %.*s%s%.*s", STR_ARG(wire.method), STR_ARG(wire.path),
                    wire.query.len ? "?" : "", STR_ARG(wire.query));
        assert_string_equal(line.ptr, cases[i].line);
        struct str type = http_header_find(wire.headers, wire.header_count, "content-type");
        assert_true(str_eq(type, str_of(cases[i].content_type)));
        assert_true(str_is(wire.body, cases[i].body));
        /* The sandbox understands it. */
        struct http_request request = {
            .method = wire.method, .path = wire.path, .query = wire.query, .body = wire.body
        };
        const struct aws_service *got_service;
        const struct aws_operation *got_operation;
        const struct json *got;
        for (; request.header_count < wire.header_count; request.header_count++)
            request.headers[request.header_count] = wire.headers[request.header_count];
        assert_true(model_receive(&arena, str_of(cases[i].service), &request, &got_service,
                                  &got_operation, &got, &err)
                        .ok);
        assert_ptr_equal(got_operation, operation);
        struct json *expected = json_new_object(&arena); /* nulls stay at home, times are numbers */
        for (size_t j = 0; j < json_count(input); j++)
            if (!json_is(input->object.members[j].value, JSON_NULL))
                json_set(&arena, expected, input->object.members[j].key,
                         str_is(input->object.members[j].key, "StartDate")
                             ? json_new_i64(&arena, 1795575600)
                             : input->object.members[j].value);
        assert_true(json_equal(got, expected));
    }
}

static void headers_carry_members(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct err err = { 0 };
    struct aws_wire wire;
    assert_true(
        model_serialise(&arena, service_of("lambda"), operation_of("lambda", "Invoke"),
                        json_of(&arena, "{\"FunctionName\":\"f\",\"InvocationType\":\"Event\","
                                        "\"ClientContext\":\"e30=\"}"),
                        &wire, &err)
            .ok);
    assert_true(str_is(http_header_find(wire.headers, wire.header_count, "X-Amz-Invocation-Type"),
                       "Event"));
    assert_true(
        str_is(http_header_find(wire.headers, wire.header_count, "X-Amz-Client-Context"), "e30="));
}

/* A value must not become another path, another header or another body. */
static void refuses_to_serialise(void **state) {
    (void)state;
    static const struct {
        const char *operation, *input, *code, *part;
    } cases[] = {
        { "GetFunction", "{}", "SH3003", "FunctionName" },
        { "GetFunction", "{\"FunctionName\":null}", "SH3003", "FunctionName" },
        { "GetFunction", "{\"FunctionName\":\"\"}", "SH3002", "path" },
        { "GetFunction", "{\"FunctionName\":\"..\"}", "SH3002", "path" },
        { "GetFunction", "{\"FunctionName\":\".\"}", "SH3002", "path" },
        { "GetFunction", "{\"FunctionName\":{}}", "SH3002", "FunctionName" },
        { "GetFunction", "{\"FunctionName\":\"f\",\"Qualifier\":[\"a\"]}", "SH3002", "Qualifier" },
        { "GetFunction", "{\"FunctionName\":\"f\",\"Colour\":1}", "SH3001", "Colour" },
        { "Invoke", "{\"FunctionName\":\"f\",\"InvocationType\":\"a\\r\\nX-Evil: 1\"}", "SH3002",
          "header" },
        { "Invoke", "{\"FunctionName\":\"f\",\"Payload\":\"{}\"}", "SH3002", "base64" },
        { "Invoke", "{\"FunctionName\":\"f\",\"Payload\":{\"a\":1}}", "SH3002", "Payload" },
        { "Invoke", "[]", "SH3002", "input" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        struct err err = { 0 };
        struct aws_wire wire;
        if (model_serialise(&arena, service_of("lambda"),
                            operation_of("lambda", cases[i].operation),
                            json_of(&arena, cases[i].input), &wire, &err)
                .ok)
            fail_msg("%s was taken", cases[i].input);
        assert_string_equal(err.code, cases[i].code);
        if (!strstr(err.message, cases[i].part))
            fail_msg("%s lacks %s", err.message, cases[i].part);
    }
}

static struct res parse(struct arena *arena, const char *service, const char *operation, int status,
                        const char *header, const char *value, const char *body,
                        const struct json **out, struct err *err) {
    const struct http_header headers[] = { { STR("Date"), STR("now") },
                                           { str_of(header), str_of(value) } };
    const struct aws_reply reply = { status, headers, header[0] ? 2 : 1, str_of(body) };
    return model_parse(arena, service_of(service), operation_of(service, operation), &reply, out,
                       err);
}

static void answers(void **state) {
    (void)state;
    static const struct {
        const char *service, *operation;
        int status;
        const char *header, *value, *body, *output;
    } cases[] = {
        { "lambda", "Invoke", 200, "x-amz-function-error", "Unhandled", "{\"errorMessage\":\"x\"}",
          "{\"FunctionError\":\"Unhandled\",\"Payload\":\"eyJlcnJvck1lc3NhZ2UiOiJ4In0=\","
          "\"StatusCode\":200}" },
        { "lambda", "Invoke", 202, "", "", "", "{\"StatusCode\":202}" },
        { "lambda", "Invoke", 200, "", "", "not json \x01", /* nothing to read: whatever it is */
          "{\"Payload\":\"bm90IGpzb24gAQ==\",\"StatusCode\":200}" },
        { "lambda", "ListFunctions", 200, "", "",
          "{\"Functions\":[],\"NextMarker\":null,\"new\":1}", "{\"Functions\":[]}" },
        { "lambda", "DeleteAlias", 204, "", "", "", "{}" },
        { "scheduler", "GetSchedule", 200, "", "", "{\"Name\":\"n\",\"StartDate\":1.7955756E9}",
          "{\"Name\":\"n\",\"StartDate\":1.7955756E9}" },
        { "scheduler", "GetSchedule", 200, "", "", "", "{}" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        const struct json *out = NULL;
        struct err err = { 0 };
        if (!parse(&arena, cases[i].service, cases[i].operation, cases[i].status, cases[i].header,
                   cases[i].value, cases[i].body, &out, &err)
                 .ok)
            fail_msg("%s: %s", cases[i].operation, err.message);
        if (!json_equal(out, json_of(&arena, cases[i].output)))
            fail_msg("%.*s", STR_ARG(json_to_str(&arena, out)));
    }
}

static void refusals(void **state) {
    (void)state;
    static const struct {
        const char *service, *operation;
        int status;
        const char *header, *value, *body, *aws_code, *part;
        enum err_class class;
    } cases[] = {
        { "lambda", "GetFunction", 404, "x-amzn-ErrorType", "ResourceNotFoundException:http://x",
          "{\"Type\":\"User\",\"Message\":\"Function not found\"}", "ResourceNotFoundException",
          "Function not found", ERR_PERMANENT },
        { "lambda", "Invoke", 429, "x-amzn-errortype", "a.b#TooManyRequestsException",
          "{\"__type\":\"Other\"}", "TooManyRequestsException", "", ERR_THROTTLED },
        { "lambda", "Invoke", 500, "", "", "{\"code\":\"ServiceException\",\"message\":\"oops\"}",
          "ServiceException", "oops", ERR_IN_DOUBT },
        { "lambda", "Invoke", 502, "", "", "<html>Bad gateway</html>", "502", "Bad gateway",
          ERR_IN_DOUBT },
        { "lambda", "GetFunction", 503, "", "", "", "503", "no body", ERR_TRANSIENT },
        { "scheduler", "DeleteSchedule", 403, "", "", "{\"__type\":\"a#AccessDeniedException\"}",
          "AccessDeniedException", "", ERR_DENIED },
        { "scheduler", "ListSchedules", 200, "", "", "[1]", "", "cannot be read", ERR_TRANSIENT },
        { "scheduler", "CreateSchedule", 200, "", "", "{\"ScheduleArn\":", "", "cannot be read",
          ERR_IN_DOUBT },
        /* Services that once spoke query say the code of that time. */
        { "sqs", "GetQueueUrl", 400, "x-amzn-query-error",
          "AWS.SimpleQueueService.NonExistentQueue;Sender",
          "{\"__type\":\"com.amazonaws.sqs#QueueDoesNotExist\",\"message\":\"none\"}",
          "AWS.SimpleQueueService.NonExistentQueue", "none", ERR_PERMANENT },
        { "sqs", "GetQueueUrl", 400, "", "", "{\"__type\":\"com.amazonaws.sqs#QueueDoesNotExist\"}",
          "QueueDoesNotExist", "", ERR_PERMANENT },
        { "ecs", "ListTasks", 400, "x-amzn-query-error", "Former;Sender", "{\"__type\":\"Now\"}",
          "Now", "", ERR_PERMANENT },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        const struct json *out = NULL;
        struct err err = { 0 };
        if (parse(&arena, cases[i].service, cases[i].operation, cases[i].status, cases[i].header,
                  cases[i].value, cases[i].body, &out, &err)
                .ok)
            fail_msg("%s was taken", cases[i].body);
        assert_string_equal(err.aws_code, cases[i].aws_code);
        assert_non_null(strstr(err.message, cases[i].part));
        if (err.class != cases[i].class)
            fail_msg("%s: class %s", cases[i].body, err_class_info(err.class)->name);
    }
}

/* Method and path of every operation lead back to it alone. */
static void every_operation_is_found_by_its_path(void **state) {
    (void)state;
    size_t count = 0;
    for (size_t i = 0; i < model_service_count(); i++) {
        const struct aws_service *service = model_service_at(i);
        for (size_t j = 0; service->protocol == AWS_REST_JSON && j < service->operation_count;
             j++, count++) {
            ARENA_SCOPE(arena);
            BUF_SCOPE(path, 1024);
            const struct aws_operation *operation = model_operation_at(service, j);
            struct str uri = model_text(service, operation->uri);
            for (size_t k = 0; k < uri.len; k++) { /* {Name} -> x1 */
                if (uri.ptr[k] == '?')
                    break;
                buf_char(&path, uri.ptr[k] == '{' ? 'x' : uri.ptr[k] == '}' ? '1' : uri.ptr[k]);
                while (uri.ptr[k] == '{' && uri.ptr[k + 1] != '}')
                    uri = str_fmt(&arena, "%.*s%.*s", (int)(k + 1), uri.ptr,
                                  STR_ARG(str_slice(uri, k + 2, uri.len)));
            }
            size_t mark = str_find_char(uri, '?');
            struct http_request request = {
                .method = model_text(service, operation->method),
                .path = buf_view(&path),
                .query = mark == SIZE_MAX ? STR_NONE : str_slice(uri, mark + 1, uri.len),
            };
            if (model_rest_find(service, &request) != operation)
                fail_msg("%.*s: %.*s", STR_ARG(model_operation_name(operation)),
                         STR_ARG(request.path));
        }
    }
    assert_true(count > 100);
}

static void strangers_are_answered(void **state) {
    (void)state;
    static const struct {
        const char *method, *path, *query, *body, *aws_code;
    } cases[] = {
        { "GET", "/2015-03-31/nothing", "", "", "UnknownOperationException" },
        { "PATCH", "/2015-03-31/functions/f", "", "", "UnknownOperationException" },
        { "GET", "/", "", "", "UnknownOperationException" },
        { "GET", "", "", "", "UnknownOperationException" },
        { "GET", "/2015-03-31/functions//configuration", "", "", "UnknownOperationException" },
        { "GET", "/2015-03-31/functions/%zz", "", "", "SerializationException" },
        { "GET", "/2015-03-31/functions/f", "Qualifier=%f", "", "SerializationException" },
        { "GET", "/2015-03-31/functions", "MaxItems=many", "", "SerializationException" },
        { "PUT", "/2017-10-31/functions/f/concurrency", "", "{", "SerializationException" },
        { "PUT", "/2017-10-31/functions/f/concurrency", "", "[]", "SerializationException" },
        { "PUT", "/2017-10-31/functions/f/concurrency", "",
          "{\"ReservedConcurrentExecutions\":\"x\"}", "SerializationException" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        struct err err = { 0 };
        const struct aws_service *service;
        const struct aws_operation *operation;
        const struct json *input;
        const struct http_request request = { .method = str_of(cases[i].method),
                                              .path = str_of(cases[i].path),
                                              .query = str_of(cases[i].query),
                                              .body = str_of(cases[i].body) };
        if (model_receive(&arena, STR("lambda"), &request, &service, &operation, &input, &err).ok)
            fail_msg("%s %s was taken", cases[i].path, cases[i].body);
        assert_string_equal(err.aws_code, cases[i].aws_code);
        assert_true(err.http_status == 400 || err.http_status == 404);
    }
}

static void the_sandbox_answers(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    BUF_SCOPE(body, 1024);
    struct aws_head head;
    const struct aws_service *lambda = service_of("lambda");
    model_answer(
        &arena, &body, lambda, operation_of("lambda", "Invoke"),
        json_of(&arena, "{\"StatusCode\":202,\"ExecutedVersion\":\"3\",\"Payload\":\"e30=\"}"),
        STR("r"), &head);
    assert_int_equal(head.status, 202);
    assert_true(str_is(buf_view(&body), "{}"));
    assert_true(
        str_is(http_header_find(head.headers, head.header_count, "x-amz-executed-version"), "3"));
    buf_reset(&body);
    model_answer(&arena, &body, lambda, operation_of("lambda", "CreateFunction"),
                 json_of(&arena, "{\"FunctionName\":\"f\"}"), STR("r"), &head);
    assert_int_equal(head.status, 201);
    assert_true(str_is(head.content_type, "application/json"));
    assert_true(str_is(buf_view(&body), "{\"FunctionName\":\"f\"}"));
    buf_reset(&body);
    model_answer(&arena, &body, lambda, operation_of("lambda", "DeleteAlias"), NULL, STR("r"),
                 &head);
    assert_int_equal(head.status, 204);
    assert_int_equal(body.len, 0);
    model_answer_error(&arena, &body, lambda, STR("ResourceConflictException"), STR("is there"),
                       NULL, 409, STR("r"), &head);
    assert_int_equal(head.status, 409);
    assert_true(str_is(http_header_find(head.headers, head.header_count, "x-amzn-errortype"),
                       "ResourceConflictException"));
    assert_true(str_find(buf_view(&body), STR("is there")) != SIZE_MAX);
    buf_reset(&body);
    model_answer_error(&arena, &body, service_of("sqs"),
                       STR("AWS.SimpleQueueService.NonExistentQueue"), STR("none"), NULL, 400,
                       STR("r"), &head);
    assert_true(str_is(http_header_find(head.headers, head.header_count, "x-amzn-query-error"),
                       "AWS.SimpleQueueService.NonExistentQueue;Sender"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(requests),
        cmocka_unit_test(headers_carry_members),
        cmocka_unit_test(refuses_to_serialise),
        cmocka_unit_test(answers),
        cmocka_unit_test(refusals),
        cmocka_unit_test(every_operation_is_found_by_its_path),
        cmocka_unit_test(strangers_are_answered),
        cmocka_unit_test(the_sandbox_answers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
