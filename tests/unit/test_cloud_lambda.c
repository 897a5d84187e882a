/* cloud/lambda: functions, versions and aliases, environments and their ends, the queue of
 * asynchronous events, policies; with environments that a table pretends, in virtual time. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cloud/deliver.h"
#include "cloud/disk_memory.h"
#include "cloud/lambda.h"
#include "codec/base64.h"

/* What the payload {"do": ...} makes a pretended function do. */
struct fake_environment {
    char id[33];
    bool is_frozen, is_killed, is_busy, has_answer, is_error, is_ended;
    int64_t ready_at_ms, answer_at_ms;
    int exit_status;
    char answer[300];
    char version[24];
};

struct fixture {
    struct cloud_lambda *lambda;
    struct cloud_logs *logs;
    struct cloud_options options;
    struct disk_memory *disk;
    struct arena arena;
    struct err err;
    int64_t now_ms;
    struct fake_environment environments[64];
    size_t count, invocations, freezes, thaws, kills;
    int64_t init_ms;
    int init_failures; /* the next so many starts end with exit status 3 */
    char last_request[37], last_arn[200];
    int64_t last_deadline_ms;
    char delivered[4][3000], targets[4][100];
    size_t delivered_count;
    bool has_attributes; /* of the last */
};

static struct fake_environment *fake(struct fixture *f, struct str id) {
    for (size_t i = 0; i < f->count; i++)
        if (str_is(id, f->environments[i].id))
            return &f->environments[i];
    return NULL;
}

static void fake_start(void *ctx, const struct cloud_function_spec *spec, int64_t now_ms) {
    struct fixture *f = ctx;
    assert_true(f->count < 64);
    assert_true(str_starts(spec->code, STR("PK\x03\x04")));
    struct fake_environment *environment = &f->environments[f->count++];
    *environment = (struct fake_environment){ .ready_at_ms = now_ms + f->init_ms };
    snprintf(environment->id, 33, "%.*s", STR_ARG(spec->environment_id));
    snprintf(environment->version, 24, "%.*s", STR_ARG(spec->version));
    if (f->init_failures > 0) {
        f->init_failures--;
        environment->is_ended = true;
        environment->exit_status = 3;
    }
}

static void fake_invoke(void *ctx, struct str id, const struct cloud_invocation *invocation,
                        int64_t now_ms) {
    struct fixture *f = ctx;
    struct fake_environment *environment = fake(f, id);
    assert_false(environment->is_frozen);
    assert_false(environment->is_busy);
    ARENA_SCOPE(arena);
    const struct json *payload = NULL;
    struct err err;
    assert_true(json_parse(&arena, invocation->payload, NULL, &payload, &err).ok);
    struct str what = json_get_str(payload, "do");
    f->invocations++;
    snprintf(f->last_request, 37, "%.*s", STR_ARG(invocation->request_id));
    snprintf(f->last_arn, 200, "%.*s", STR_ARG(invocation->function_arn));
    f->last_deadline_ms = invocation->deadline_ms;
    environment->is_busy = true;
    environment->has_answer = false;
    environment->answer_at_ms = now_ms + json_get_i64(payload, "ms", 10);
    environment->is_error = str_is(what, "fail");
    if (str_is(what, "hang"))
        environment->answer_at_ms = INT64_MAX;
    if (str_is(what, "crash")) {
        environment->is_ended = true;
        environment->exit_status = 1;
    }
    snprintf(environment->answer, sizeof environment->answer, "%s",
             environment->is_error ? "{\"errorMessage\":\"no\",\"errorType\":\"E\"}"
                                   : "{\"ok\":1}");
}

static void fake_freeze(void *ctx, struct str id) {
    ((struct fixture *)ctx)->freezes++;
    fake(ctx, id)->is_frozen = true;
}

static void fake_thaw(void *ctx, struct str id) {
    ((struct fixture *)ctx)->thaws++;
    fake(ctx, id)->is_frozen = false;
}

static void fake_kill(void *ctx, struct str id) {
    ((struct fixture *)ctx)->kills++;
    fake(ctx, id)->is_killed = true;
}

static struct cloud_environment_status fake_poll(void *ctx, struct str id, int64_t now_ms) {
    struct fake_environment *environment = fake(ctx, id);
    assert_false(environment->is_killed);
    struct cloud_environment_status status = { .state = CLOUD_ENVIRONMENT_STARTING,
                                               .memory_mib = 7 };
    if (environment->is_busy && !environment->is_ended && now_ms >= environment->answer_at_ms) {
        environment->has_answer = true;
        environment->is_busy = false;
    }
    if (environment->is_ended)
        status.state = CLOUD_ENVIRONMENT_ENDED;
    else if (environment->is_busy)
        status.state = CLOUD_ENVIRONMENT_BUSY;
    else if (now_ms >= environment->ready_at_ms)
        status.state = CLOUD_ENVIRONMENT_READY;
    status.exit_status = environment->exit_status;
    status.has_answer = environment->has_answer;
    status.is_error = environment->is_error;
    status.answer = str_of(environment->answer);
    return status;
}

static struct res fake_deliver(void *ctx, const struct deliver_message *message, int64_t now_ms,
                               struct err *err) {
    struct fixture *f = ctx;
    (void)now_ms;
    (void)err;
    f->has_attributes = json_count(message->attributes) == 3;
    assert_true(str_find(message->source_arn, STR(":function:")) != SIZE_MAX);
    assert_true(str_is(message->principal, "arn:aws:iam::123456789012:role/r"));
    assert_true(f->delivered_count < 4);
    snprintf(f->targets[f->delivered_count], 100, "%.*s", STR_ARG(message->target));
    snprintf(f->delivered[f->delivered_count++], 3000, "%.*s", STR_ARG(message->body));
    return RES_OK;
}

static void open_model(struct fixture *f) {
    const struct cloud_lambda_deliver deliver = { .ctx = f, .deliver = fake_deliver };
    f->logs = cloud_logs_new(&f->options);
    f->lambda = cloud_lambda_new(&f->options, f->logs, &deliver);
    assert_true(cloud_logs_load(f->logs, &f->err).ok);
    assert_true(cloud_lambda_load(f->lambda, &f->err).ok);
}

static void close_model(struct fixture *f) {
    cloud_lambda_free(f->lambda);
    cloud_logs_free(f->logs);
}

static void begin(struct fixture *f) {
    *f = (struct fixture){ .now_ms = INT64_C(1764000000000), .init_ms = 50 };
    f->disk = disk_memory_new();
    f->options = (struct cloud_options){
        .account = STR("123456789012"),
        .region = STR("eu-west-1"),
        .seed = 5,
        .disk = disk_memory_port(f->disk),
        .functions = { .ctx = f,
                       .start = fake_start,
                       .invoke = fake_invoke,
                       .freeze = fake_freeze,
                       .thaw = fake_thaw,
                       .kill = fake_kill,
                       .poll = fake_poll },
    };
    open_model(f);
}

static void end(struct fixture *f) {
    close_model(f);
    disk_memory_free(f->disk);
    arena_deinit(&f->arena);
}

static int64_t held;
static const struct json *call(struct fixture *f, const char *operation, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
static const struct json *call(struct fixture *f, const char *operation, const char *format, ...) {
    char text[4000];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    const struct json *input = NULL, *output = NULL, *extra = NULL;
    if (!json_parse(&f->arena, str_dup(&f->arena, str_of(text)), NULL, &input, &f->err).ok)
        fail_msg("%s: %s", operation, f->err.message);
    f->err = (struct err){ 0 };
    bool is_ok = cloud_lambda_handle(f->lambda, &f->arena, str_of(operation), input, f->now_ms,
                                     &held, &output, &extra, &f->err)
                     .ok;
    if (!is_ok)
        assert_true(f->err.http_status >= 400);
    return is_ok ? output : NULL;
}

static const struct json *ok(struct fixture *f, const struct json *output) {
    if (!output)
        fail_msg("%s: %s", f->err.aws_code, f->err.message);
    return output;
}
#define CALL(f, ...) ok((f), call((f), __VA_ARGS__))
#define REFUSED(f, code, ...)                                                                      \
    do {                                                                                           \
        assert_null(call((f), __VA_ARGS__));                                                       \
        assert_string_equal((f)->err.aws_code, code);                                              \
    } while (0)
#define assert_text(value, key, expected)                                                          \
    do {                                                                                           \
        struct str text_ = json_get_str((value), (key));                                           \
        if (!str_is(text_, (expected)))                                                            \
            fail_msg("%s: \"%.*s\" is not \"%s\"", key, STR_ARG(text_), expected);                 \
    } while (0)

/* Lets time pass in steps of 10 ms, or to what is due when that is later. */
static void pass(struct fixture *f, int64_t ms) {
    int64_t end_ms = f->now_ms + ms, step_ms = ms > 20000 ? 100 : 10;
    while (f->now_ms < end_ms) {
        f->now_ms += step_ms;
        (void)cloud_lambda_advance(f->lambda, f->now_ms);
    }
}

static struct str zip(struct fixture *f, const char *inside) {
    return base64_encode(&f->arena, str_fmt(&f->arena, "PK\x03\x04%sPK\x05\x06tail", inside));
}

#define ROLE "\"Role\":\"arn:aws:iam::123456789012:role/r\""
static void create(struct fixture *f, const char *name, const char *more) {
    CALL(f, "CreateFunction",
         "{\"FunctionName\":\"%s\"," ROLE
         ",\"Runtime\":\"provided.al2023\",\"Handler\":\"h\",\"Code\":{\"ZipFile\":\"%.*s\"}%s}",
         name, STR_ARG(zip(f, "code")), more);
}

static void invoke(struct fixture *f, const char *type, const char *name, const char *payload,
                   const char *more) {
    struct str text = base64_encode(&f->arena, str_of(payload));
    const struct json *out = call(
        f, "Invoke", "{\"FunctionName\":\"%s\",\"InvocationType\":\"%s\",\"Payload\":\"%.*s\"%s}",
        name, type, STR_ARG(text), more);
    if (!out && !held)
        fail_msg("%s: %s", f->err.aws_code, f->err.message);
}

/* The answer of a synchronous invocation, within the time; NULL: none yet. */
static const struct json *answer(struct fixture *f, int64_t waits, int64_t within_ms) {
    struct res res;
    const struct json *output = NULL, *extra;
    for (int64_t end_ms = f->now_ms + within_ms;; pass(f, 10)) {
        if (cloud_lambda_take(f->lambda, waits, &f->arena, &res, &output, &extra, &f->err)) {
            assert_true(res.ok);
            return output;
        }
        if (f->now_ms >= end_ms)
            return NULL;
    }
}

static struct str payload_of(struct fixture *f, const struct json *output) {
    struct str bytes = STR_NONE;
    assert_true(base64_decode(&f->arena, json_get_str(output, "Payload"), &bytes));
    return bytes;
}

static const struct json *sync_call(struct fixture *f, const char *name, const char *payload,
                                    const char *more) {
    invoke(f, "RequestResponse", name, payload, more);
    assert_true(held > 0);
    const struct json *out = answer(f, held, 20000);
    assert_non_null(out);
    return out;
}

static bool has_log(struct fixture *f, const char *group, const char *text) {
    ARENA_SCOPE(arena);
    const struct json *output = NULL;
    struct json *input = json_new_object(&arena);
    struct err err;
    json_set_str(&arena, input, "logGroupName", str_of(group));
    if (!cloud_logs_handle(f->logs, &arena, STR("FilterLogEvents"), input, f->now_ms, &output, &err)
             .ok)
        return false;
    const struct json *events = json_get_c(output, "events");
    for (size_t i = 0; i < json_count(events); i++)
        if (str_find(json_get_str(json_at(events, i), "message"), str_of(text)) != SIZE_MAX)
            return true;
    return false;
}

/* --- control --- */

static void functions_have_versions_and_aliases(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    f.options.lambda.active_ms = 500;
    create(&f, "heal", ",\"Timeout\":5,\"Environment\":{\"Variables\":{\"A\":\"b\"}}");
    const struct json *out = CALL(&f, "GetFunctionConfiguration", "{\"FunctionName\":\"heal\"}");
    assert_text(out, "State", "Pending");
    assert_text(out, "Version", "$LATEST");
    REFUSED(&f, "ResourceConflictException", "Invoke", "{\"FunctionName\":\"heal\"}");
    REFUSED(&f, "ResourceConflictException", "PublishVersion", "{\"FunctionName\":\"heal\"}");
    pass(&f, 500);
    out = CALL(&f, "GetFunction",
               "{\"FunctionName\":\"arn:aws:lambda:eu-west-1:123456789012:function:heal\"}");
    out = json_get_c(out, "Configuration");
    assert_text(out, "State", "Active");
    assert_text(out, "LastUpdateStatus", "Successful");
    assert_int_equal(json_get_i64(out, "Timeout", 0), 5);
    assert_int_equal(json_get_i64(out, "MemorySize", 0), 128);
    assert_int_equal(json_get_str(out, "CodeSha256").len, 44);
    assert_text(json_path(out, "Environment", "Variables", NULL), "A", "b");
    assert_text(CALL(&f, "PublishVersion", "{\"FunctionName\":\"heal\"}"), "Version", "1");
    assert_text(CALL(&f, "PublishVersion", "{\"FunctionName\":\"heal\"}"), "Version", "1");
    out = CALL(&f, "UpdateFunctionCode",
               "{\"FunctionName\":\"heal\",\"ZipFile\":\"%.*s\",\"Publish\":true}",
               STR_ARG(zip(&f, "more")));
    assert_text(out, "Version", "2");
    CALL(&f, "CreateAlias",
         "{\"FunctionName\":\"heal\",\"Name\":\"live\",\"FunctionVersion\":\"1\"}");
    REFUSED(&f, "ResourceConflictException", "CreateAlias",
            "{\"FunctionName\":\"heal\",\"Name\":\"live\",\"FunctionVersion\":\"1\"}");
    REFUSED(&f, "ResourceNotFoundException", "UpdateAlias",
            "{\"FunctionName\":\"heal\",\"Name\":\"live\",\"FunctionVersion\":\"9\"}");
    REFUSED(&f, "ResourceConflictException", "DeleteFunction",
            "{\"FunctionName\":\"heal\",\"Qualifier\":\"1\"}");
    pass(&f, 500);
    assert_text(sync_call(&f, "heal:live", "{}", ""), "ExecutedVersion", "1");
    out = CALL(&f, "UpdateAlias",
               "{\"FunctionName\":\"heal\",\"Name\":\"live\",\"FunctionVersion\":\"1\","
               "\"RoutingConfig\":{\"AdditionalVersionWeights\":{\"2\":1.0}}}");
    assert_non_null(json_get_c(out, "RoutingConfig"));
    assert_text(sync_call(&f, "heal:live", "{}", ""), "ExecutedVersion", "2");
    out = CALL(&f, "UpdateAlias",
               "{\"FunctionName\":\"heal\",\"Name\":\"live\",\"FunctionVersion\":\"2\","
               "\"RoutingConfig\":{\"AdditionalVersionWeights\":{}}}");
    assert_null(json_get_c(out, "RoutingConfig"));
    assert_text(sync_call(&f, "heal", "{}", ",\"Qualifier\":\"live\""), "ExecutedVersion", "2");
    assert_true(str_ends(str_of(f.last_arn), STR(":function:heal:live")));
    assert_int_equal(
        json_count(json_get_c(CALL(&f, "ListVersionsByFunction", "{\"FunctionName\":\"heal\"}"),
                              "Versions")),
        3);
    REFUSED(&f, "ResourceNotFoundException", "Invoke",
            "{\"FunctionName\":\"heal\",\"Qualifier\":\"nope\"}");
    REFUSED(&f, "PreconditionFailedException", "UpdateFunctionConfiguration",
            "{\"FunctionName\":\"heal\",\"RevisionId\":\"old\",\"Timeout\":9}");
    /* The disk has all of it; and ids are not given twice. */
    char request[37];
    memcpy(request, f.last_request, 37);
    for (int i = 0; i < 2; i++) {
        close_model(&f);
        open_model(&f);
        sync_call(&f, "heal", "{}", "");
        assert_string_not_equal(f.last_request, request);
        memcpy(request, f.last_request, 37);
    }
    out = CALL(&f, "GetAlias", "{\"FunctionName\":\"heal\",\"Name\":\"live\"}");
    assert_text(out, "FunctionVersion", "2");
    assert_text(sync_call(&f, "heal:1", "{}", ""), "ExecutedVersion", "1");
    CALL(&f, "DeleteFunction", "{\"FunctionName\":\"heal\"}");
    REFUSED(&f, "ResourceNotFoundException", "GetFunction", "{\"FunctionName\":\"heal\"}");
    end(&f);
}

static void what_cannot_run_is_refused(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    static const struct {
        const char *members, *part;
    } cases[] = {
        { ROLE ",\"Runtime\":\"provided\",\"Code\":{\"ZipFile\":\"bm8=\"}", "unzip" },
        { ROLE ",\"Runtime\":\"provided\",\"Code\":{\"S3Bucket\":\"b\",\"S3Key\":\"k\"}",
          "ZipFile" },
        { ROLE ",\"Runtime\":\"python3.13\",\"Code\":{}", "provided" },
        { "\"Role\":\"r\",\"Runtime\":\"provided\",\"Code\":{}", "role" },
        { ROLE ",\"Runtime\":\"provided\",\"Timeout\":901,\"Code\":{}", "Timeout" },
        { ROLE ",\"Runtime\":\"provided\",\"Layers\":[\"x\"],\"Code\":{}", "layers" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        REFUSED(&f, "InvalidParameterValueException", "CreateFunction",
                "{\"FunctionName\":\"f\",%s}", cases[i].members);
        if (str_find(str_of(f.err.message), str_of(cases[i].part)) == SIZE_MAX)
            fail_msg("%s lacks %s", f.err.message, cases[i].part);
    }
    create(&f, "f", "");
    REFUSED(&f, "InvalidRequestContentException", "Invoke",
            "{\"FunctionName\":\"f\",\"Payload\":\"bm8gSlNPTg==\"}");
    REFUSED(&f, "UnknownOperationException", "InvokeAsync", "{}");
    end(&f);
}

/* --- environments --- */

static void an_environment_is_reused_and_frozen_between(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    create(&f, "f", "");
    const struct json *out = sync_call(&f, "f", "{\"do\":\"ok\"}", ",\"LogType\":\"Tail\"");
    assert_true(str_is(payload_of(&f, out), "{\"ok\":1}"));
    assert_null(json_get_c(out, "FunctionError"));
    struct str tail = STR_NONE;
    assert_true(base64_decode(&f.arena, json_get_str(out, "LogResult"), &tail));
    assert_true(str_find(tail, STR("START RequestId: ")) != SIZE_MAX);
    assert_true(str_find(tail, STR("Init Duration: 50.00 ms")) != SIZE_MAX);
    assert_true(str_find(tail, STR("Max Memory Used: 7 MB")) != SIZE_MAX);
    pass(&f, 20);
    assert_true(f.environments[0].is_frozen);
    sync_call(&f, "f", "{}", "");
    pass(&f, 20);
    assert_int_equal(f.count, 1);
    assert_int_equal(f.freezes, 2);
    assert_int_equal(f.thaws, 1);
    /* Two at once need two. */
    invoke(&f, "RequestResponse", "f", "{\"ms\":500}", "");
    invoke(&f, "RequestResponse", "f", "{\"ms\":500}", "");
    pass(&f, 1000);
    assert_int_equal(f.count, 2);
    /* New code: the old environments are not used again. */
    CALL(&f, "UpdateFunctionCode", "{\"FunctionName\":\"f\",\"ZipFile\":\"%.*s\"}",
         STR_ARG(zip(&f, "new")));
    pass(&f, 20);
    assert_int_equal(f.kills, 2);
    sync_call(&f, "f", "{}", "");
    assert_int_equal(f.count, 3);
    /* And an idle one ends. */
    pass(&f, 310000);
    assert_int_equal(f.kills, 3);
    assert_true(has_log(&f, "/aws/lambda/f", "REPORT RequestId: "));
    end(&f);
}

static void ends_that_are_errors(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    create(&f, "f", ",\"Timeout\":2");
    static const struct {
        const char *payload, *part;
    } cases[] = {
        { "{\"do\":\"fail\"}", "{\"errorMessage\":\"no\",\"errorType\":\"E\"}" },
        { "{\"do\":\"hang\"}", "Error: Task timed out after 2.00 seconds" },
        { "{\"do\":\"crash\"}", "Error: Runtime exited with error: exit status 1" },
    };
    for (size_t i = 0; i < 3; i++) {
        int64_t before_ms = f.now_ms;
        const struct json *out = sync_call(&f, "f", cases[i].payload, "");
        assert_text(out, "FunctionError", "Unhandled");
        struct str body = payload_of(&f, out);
        if (str_find(body, str_of(cases[i].part)) == SIZE_MAX)
            fail_msg("%.*s lacks %s", STR_ARG(body), cases[i].part);
        if (i == 1)
            assert_in_range(f.now_ms - before_ms, 2000, 2200);
    }
    assert_int_equal(f.kills, 2); /* the failed one goes on */
    assert_true(has_log(&f, "/aws/lambda/f", "Status: timeout"));
    /* A start that fails is tried once more. */
    CALL(&f, "UpdateFunctionConfiguration", "{\"FunctionName\":\"f\",\"Timeout\":3}");
    f.init_failures = 1;
    assert_null(json_get_c(sync_call(&f, "f", "{}", ""), "FunctionError"));
    CALL(&f, "UpdateFunctionConfiguration", "{\"FunctionName\":\"f\",\"Timeout\":4}");
    f.init_failures = 2;
    const struct json *out = sync_call(&f, "f", "{}", "");
    assert_true(str_find(payload_of(&f, out), STR("exit status 3")) != SIZE_MAX);
    assert_true(has_log(&f, "/aws/lambda/f", "INIT_REPORT"));
    /* A start without end: 10 s, then the function's timeout. */
    f.init_ms = 100000;
    int64_t before_ms = f.now_ms;
    out = sync_call(&f, "f", "{}", "");
    assert_true(str_find(payload_of(&f, out), STR("timed out after 4.00")) != SIZE_MAX);
    assert_in_range(f.now_ms - before_ms, 14000, 14200);
    end(&f);
}

static void who_waits_may_go(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    create(&f, "f", "");
    invoke(&f, "RequestResponse", "f", "{\"ms\":100}", "");
    cloud_lambda_drop(f.lambda, held);
    pass(&f, 1000);
    assert_int_equal(f.invocations, 1);
    struct res res;
    const struct json *output, *extra;
    assert_true(cloud_lambda_take(f.lambda, held, &f.arena, &res, &output, &extra, &f.err));
    assert_false(res.ok);
    end(&f);
}

static void concurrency_is_bounded(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    f.options.lambda.concurrency = 3;
    create(&f, "a", "");
    create(&f, "b", "");
    CALL(&f, "PutFunctionConcurrency",
         "{\"FunctionName\":\"a\",\"ReservedConcurrentExecutions\":1}");
    invoke(&f, "RequestResponse", "a", "{\"ms\":1000}", "");
    REFUSED(&f, "TooManyRequestsException", "Invoke", "{\"FunctionName\":\"a\"}");
    invoke(&f, "RequestResponse", "b", "{\"ms\":1000}", "");
    invoke(&f, "RequestResponse", "b", "{\"ms\":1000}", "");
    REFUSED(&f, "TooManyRequestsException", "Invoke", "{\"FunctionName\":\"b\"}");
    /* An event waits instead. */
    invoke(&f, "Event", "a", "{}", "");
    pass(&f, 500);
    assert_int_equal(f.invocations, 3);
    pass(&f, 3000);
    assert_int_equal(f.invocations, 4);
    /* At 0 an event ends at once. */
    CALL(&f, "PutFunctionConcurrency",
         "{\"FunctionName\":\"a\",\"ReservedConcurrentExecutions\":0}");
    CALL(&f, "PutFunctionEventInvokeConfig",
         "{\"FunctionName\":\"a\",\"DestinationConfig\":{\"OnFailure\":{\"Destination\":"
         "\"arn:aws:sqs:eu-west-1:123456789012:q\"}}}");
    invoke(&f, "Event", "a", "{}", "");
    pass(&f, 100);
    assert_int_equal(f.delivered_count, 1);
    assert_non_null(strstr(f.delivered[0], "ZeroReservedConcurrency"));
    end(&f);
}

/* --- asynchronous events --- */

static void an_event_is_tried_three_times(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    create(&f, "f",
           ",\"DeadLetterConfig\":{\"TargetArn\":\"arn:aws:sqs:eu-west-1:123456789012:dead\"}");
    CALL(&f, "PutFunctionEventInvokeConfig",
         "{\"FunctionName\":\"f\",\"DestinationConfig\":{\"OnFailure\":{\"Destination\":"
         "\"arn:aws:sqs:eu-west-1:123456789012:failed\"},\"OnSuccess\":{\"Destination\":"
         "\"arn:aws:sqs:eu-west-1:123456789012:done\"}}}");
    const struct json *out = CALL(&f, "Invoke",
                                  "{\"FunctionName\":\"f\",\"InvocationType\":\"Event\","
                                  "\"Payload\":\"%.*s\"}",
                                  STR_ARG(base64_encode(&f.arena, STR("{\"do\":\"fail\"}"))));
    assert_int_equal(json_get_i64(out, "StatusCode", 0), 202);
    pass(&f, 1000);
    assert_int_equal(f.invocations, 1);
    char request[37];
    memcpy(request, f.last_request, 37);
    pass(&f, 58000);
    assert_int_equal(f.invocations, 1);
    pass(&f, 2000);
    assert_int_equal(f.invocations, 2);
    pass(&f, 118000);
    assert_int_equal(f.invocations, 2);
    /* The restart of the sandbox does not forget it. */
    close_model(&f);
    open_model(&f);
    pass(&f, 3000);
    assert_int_equal(f.invocations, 3);
    assert_string_equal(f.last_request, request);
    assert_int_equal(f.delivered_count, 2);
    assert_string_equal(f.targets[0], "arn:aws:sqs:eu-west-1:123456789012:failed");
    assert_non_null(strstr(f.delivered[0], "\"condition\":\"RetriesExhausted\""));
    assert_non_null(strstr(f.delivered[0], "\"approximateInvokeCount\":3"));
    assert_non_null(strstr(f.delivered[0], "\"responsePayload\":{\"errorMessage\":\"no\""));
    assert_string_equal(f.targets[1], "arn:aws:sqs:eu-west-1:123456789012:dead");
    assert_string_equal(f.delivered[1], "{\"do\":\"fail\"}");
    assert_true(f.has_attributes);
    invoke(&f, "Event", "f", "{}", "");
    pass(&f, 1000);
    assert_int_equal(f.delivered_count, 3);
    assert_string_equal(f.targets[2], "arn:aws:sqs:eu-west-1:123456789012:done");
    assert_non_null(strstr(f.delivered[2], "\"condition\":\"Success\""));
    pass(&f, 400000);
    assert_int_equal(f.invocations, 4);
    end(&f);
}

static void settings_of_the_qualifier_bound_the_retries(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    f.options.lambda.retry_delay_ms[0] = 500;
    create(&f, "f", ",\"Publish\":true");
    CALL(&f, "CreateAlias", "{\"FunctionName\":\"f\",\"Name\":\"live\",\"FunctionVersion\":\"1\"}");
    CALL(&f, "PutFunctionEventInvokeConfig",
         "{\"FunctionName\":\"f\",\"Qualifier\":\"live\",\"MaximumRetryAttempts\":1,"
         "\"DestinationConfig\":{\"OnFailure\":{\"Destination\":\"arn:aws:sns:eu-west-1:"
         "123456789012:t\"}}}");
    REFUSED(&f, "InvalidParameterValueException", "PutFunctionEventInvokeConfig",
            "{\"FunctionName\":\"f\",\"MaximumRetryAttempts\":3}");
    invoke(&f, "Event", "f:live", "{\"do\":\"crash\"}", "");
    pass(&f, 10000);
    assert_int_equal(f.invocations, 2);
    assert_int_equal(f.delivered_count, 1);
    /* $LATEST has no such configuration; but an age. */
    CALL(&f, "PutFunctionEventInvokeConfig",
         "{\"FunctionName\":\"f\",\"MaximumEventAgeInSeconds\":60}");
    invoke(&f, "Event", "f", "{\"do\":\"fail\"}", "");
    pass(&f, 400000);
    assert_int_equal(f.invocations, 4); /* the third would come after 60.5 + 120 s */
    end(&f);
}

static void events_may_come_twice(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    f.options.lambda.duplicate_percent = 100;
    create(&f, "f", "");
    invoke(&f, "Event", "f", "{}", "");
    pass(&f, 100);
    char request[37];
    memcpy(request, f.last_request, 37);
    pass(&f, 10000);
    assert_int_equal(f.invocations, 2);
    assert_string_equal(f.last_request, request);
    end(&f);
}

/* --- policies --- */

static bool may(struct fixture *f, const char *arn, const char *principal, const char *source) {
    bool is_ok = cloud_lambda_invoke_event(f->lambda, str_of(arn), STR("{}"), str_of(principal),
                                           str_of(source), f->now_ms, &f->err)
                     .ok;
    if (!is_ok)
        assert_string_equal(f->err.aws_code, "AccessDeniedException");
    return is_ok;
}

static void services_need_a_permission(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    create(&f, "f", ",\"Publish\":true");
    CALL(&f, "CreateAlias", "{\"FunctionName\":\"f\",\"Name\":\"live\",\"FunctionVersion\":\"1\"}");
    static const char live[] = "arn:aws:lambda:eu-west-1:123456789012:function:f:live";
    static const char bare[] = "arn:aws:lambda:eu-west-1:123456789012:function:f";
    static const char events[] = "events.amazonaws.com";
    static const char rule[] = "arn:aws:events:eu-west-1:123456789012:rule/bus/alerts";
    assert_false(may(&f, live, events, rule));
    const struct json *out = CALL(&f, "AddPermission",
                                  "{\"FunctionName\":\"f\",\"Qualifier\":\"live\",\"StatementId\":"
                                  "\"s\",\"Action\":\"lambda:InvokeFunction\",\"Principal\":\"%s\","
                                  "\"SourceArn\":\"arn:aws:events:*:123456789012:rule/bus/al*\"}",
                                  events);
    assert_true(str_find(json_get_str(out, "Statement"), STR("ArnLike")) != SIZE_MAX);
    REFUSED(&f, "ResourceConflictException", "AddPermission",
            "{\"FunctionName\":\"f\",\"Qualifier\":\"live\",\"StatementId\":\"s\",\"Action\":"
            "\"lambda:InvokeFunction\",\"Principal\":\"%s\"}",
            events);
    assert_true(may(&f, live, events, rule));
    assert_true(may(&f, live, "", "")); /* with a role */
    assert_false(may(&f, bare, events, rule));
    assert_false(may(&f, live, "sns.amazonaws.com", rule));
    assert_false(may(&f, live, events, "arn:aws:events:eu-west-1:123456789012:rule/bus/other"));
    CALL(&f, "GetPolicy", "{\"FunctionName\":\"f\",\"Qualifier\":\"live\"}");
    REFUSED(&f, "ResourceNotFoundException", "GetPolicy", "{\"FunctionName\":\"f\"}");
    CALL(&f, "RemovePermission",
         "{\"FunctionName\":\"f\",\"Qualifier\":\"live\",\"StatementId\":\"s\"}");
    assert_false(may(&f, live, events, rule));
    pass(&f, 1000);
    assert_int_equal(f.invocations, 2);
    end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(functions_have_versions_and_aliases),
        cmocka_unit_test(what_cannot_run_is_refused),
        cmocka_unit_test(an_environment_is_reused_and_frozen_between),
        cmocka_unit_test(ends_that_are_errors),
        cmocka_unit_test(who_waits_may_go),
        cmocka_unit_test(concurrency_is_bounded),
        cmocka_unit_test(an_event_is_tried_three_times),
        cmocka_unit_test(settings_of_the_qualifier_bound_the_retries),
        cmocka_unit_test(events_may_come_twice),
        cmocka_unit_test(services_need_a_permission),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
