/* net/aws_client against a scripted peer: what is sent, how answers and their absence are classed,
 * where keys and endpoints come from, what is printed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "codec/json.h"
#include "net/aws_client.h"
#include "net_peer.h"

static struct loop *loop;
static struct http_client *http;
static struct aws_client *client;
static struct peer peer;

static const char *key_id, *secret, *session, *endpoint, *endpoint_dynamodb, *trace;

static const char *fake_getenv(const char *name) {
    if (strcmp(name, "AWS_ACCESS_KEY_ID") == 0)
        return key_id;
    if (strcmp(name, "AWS_SECRET_ACCESS_KEY") == 0)
        return secret;
    if (strcmp(name, "AWS_SESSION_TOKEN") == 0)
        return session;
    if (strcmp(name, "AWS_ENDPOINT_URL") == 0)
        return endpoint;
    if (strcmp(name, "AWS_ENDPOINT_URL_DYNAMODB") == 0)
        return endpoint_dynamodb;
    if (strcmp(name, "AWS_SHARED_CREDENTIALS_FILE") == 0 || strcmp(name, "AWS_CONFIG_FILE") == 0 ||
        strcmp(name, "HOME") == 0)
        return "/nonexistent";
    return strcmp(name, "_X_AMZN_TRACE_ID") == 0 ? trace : NULL;
}

struct outcome {
    size_t count;
    bool is_ok;
    struct err err;
    char output[2048], request_id[128];
};
static struct outcome outcome;

static void done(void *ctx, const struct aws_client_answer *a) {
    ARENA_SCOPE(arena);
    assert_ptr_equal(ctx, &outcome);
    outcome.count++;
    outcome.is_ok = a->is_ok;
    outcome.err = a->err;
    (void)snprintf(outcome.output, sizeof outcome.output, "%s",
                   a->output ? json_to_str(&arena, a->output).ptr : "");
    (void)snprintf(outcome.request_id, sizeof outcome.request_id, "%.*s", STR_ARG(a->request_id));
}

static void begin(const struct peer_reply *script, size_t count) {
    ARENA_SCOPE(arena);
    struct err err = { 0 };
    key_id = "AKIDEXAMPLE";
    secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    session = endpoint = endpoint_dynamodb = NULL;
    loop = loop_new(&err);
    http = http_client_new(loop, &err);
    assert_true(peer_start(&peer, loop, script, count));
    struct aws_client_options options = {
        .region = STR("eu-west-1"),
        .endpoint_url = str_fmt(&arena, "http://127.0.0.1:%u/", peer.port),
        .getenv_fn = fake_getenv,
    };
    client = aws_client_new(http, &options);
    memset(&outcome, 0, sizeof outcome);
}

#define BEGIN(...)                                                                                 \
    static const struct peer_reply script_[] = { __VA_ARGS__ };                                    \
    begin(script_, sizeof script_ / sizeof script_[0])

static void end(void) {
    aws_client_free(client);
    http_client_free(http);
    peer_stop(&peer);
    loop_free(loop);
}

static bool is_idle(void *ctx) {
    (void)ctx;
    return http_client_active(http) == 0;
}

static struct aws_client_call call_of(struct arena *arena, const char *service,
                                      const char *operation, const char *input, bool is_mutating) {
    const struct json *parsed = NULL;
    struct err err = { 0 };
    assert_true(json_parse(arena, str_of(input), NULL, &parsed, &err).ok);
    return (struct aws_client_call){ .service = str_of(service),
                                     .operation = str_of(operation),
                                     .input = parsed,
                                     .is_mutating = is_mutating,
                                     .timeout_ms = 2000 };
}

static void call(const char *service, const char *operation, const char *input, bool is_mutating) {
    ARENA_SCOPE(arena);
    struct aws_client_call c = call_of(&arena, service, operation, input, is_mutating);
    size_t before = outcome.count;
    aws_client_start(client, &c, done, &outcome);
    assert_true(loop_run_until(loop, is_idle, NULL, 5000));
    assert_int_equal(outcome.count, before + 1);
}

#define GET_INPUT "{\"TableName\":\"t\",\"Key\":{\"id\":{\"S\":\"1\"}}}"
#define READ() call("dynamodb", "GetItem", GET_INPUT, false)
#define CHANGE() call("dynamodb", "DeleteItem", GET_INPUT, true)

/* An answer with a status line, further headers and a body of the given length. */
#define ANSWER(status, headers, body)                                                              \
    { STR_INIT("HTTP/1.1 " status "\r\n" headers "Connection: close\r\n\r\n" body), true, false }

static void is_failure(enum err_class class) {
    assert_false(outcome.is_ok);
    if (outcome.err.class != class)
        print_error("%s %s\n", outcome.err.code, outcome.err.message);
    assert_int_equal(outcome.err.class, class);
}

static void has_line(const char *line) {
    if (!strstr(peer.head, line))
        print_error("%s\n", peer.head);
    assert_non_null(strstr(peer.head, line));
}

static void sends_a_signed_request(void **state) {
    (void)state;
    BEGIN(ANSWER("200 OK", "x-amzn-RequestId: r-1\r\nx-amz-crc32: 2745614147\r\n", "{}"));
    session = "token-1";
    READ();
    assert_true(outcome.is_ok);
    assert_string_equal(outcome.output, "{}");
    assert_string_equal(outcome.request_id, "r-1");
    char host[64];
    (void)snprintf(host, sizeof host, "\nHost: 127.0.0.1:%u\n", peer.port);
    has_line("POST /\n");
    has_line(host);
    has_line("DynamoDB_20120810.GetItem\n");
    has_line("x-amz-security-token: token-1\n");
    has_line("authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/");
    has_line("/eu-west-1/dynamodb/aws4_request, SignedHeaders=");
    assert_null(strstr(peer.head, secret));
    assert_string_equal(peer.body, GET_INPUT);
    end();
}

/* Not sent at all: wrong names and values, no keys. */
static void refuses_before_sending(void **state) {
    (void)state;
    BEGIN(ANSWER("200 OK", "", "{}"));
    call("dynamo", "GetItem", "{}", false);
    is_failure(ERR_INPUT);
    assert_string_equal(outcome.err.code, "SH3001");
    call("dynamodb", "GetItm", "{}", false);
    is_failure(ERR_INPUT);
    assert_string_equal(outcome.err.code, "SH3002");
    assert_non_null(strstr(outcome.err.hint, "GetItem"));
    call("dynamodb", "GetItem", "{\"TableName\":\"t\"}", false);
    is_failure(ERR_INPUT);
    assert_non_null(strstr(outcome.err.message, "Key"));
    key_id = secret = NULL;
    CHANGE();
    is_failure(ERR_CONFIG);
    assert_string_equal(outcome.err.code, "SH3104");
    assert_int_equal(peer.accepted, 0);
    end();
}

static void classes_of_answers(void **state) {
    (void)state;
    static const struct {
        struct peer_reply reply;
        enum err_class change, read;
    } CASES[] = {
        { ANSWER("500 Internal Server Error", "", "{\"__type\":\"InternalServerError\"}"),
          ERR_IN_DOUBT, ERR_TRANSIENT },
        { ANSWER("502 Bad Gateway", "", "<html>proxy</html>"), ERR_IN_DOUBT, ERR_TRANSIENT },
        { ANSWER("400 Bad Request", "", "{\"__type\":\"a#ThrottlingException\"}"), ERR_THROTTLED,
          ERR_THROTTLED },
        { ANSWER("400 Bad Request", "", "{\"__type\":\"a#AccessDeniedException\"}"), ERR_DENIED,
          ERR_DENIED },
        { ANSWER("400 Bad Request", "", "{\"__type\":\"a#ResourceNotFoundException\"}"),
          ERR_PERMANENT, ERR_PERMANENT },
        { ANSWER("400 Bad Request", "", "{\"__type\":\"a#ValidationException\"}"), ERR_INPUT,
          ERR_INPUT },
        { ANSWER("200 OK", "", "{\"Item\":"), ERR_IN_DOUBT, ERR_TRANSIENT },
        { ANSWER("200 OK", "", "<html>login</html>"), ERR_IN_DOUBT, ERR_TRANSIENT },
        { ANSWER("200 OK", "x-amz-crc32: 2745614148\r\n", "{}"), ERR_IN_DOUBT, ERR_TRANSIENT },
        { ANSWER("200 OK", "x-amz-crc32: zero\r\n", "{}"), ERR_IN_DOUBT, ERR_TRANSIENT },
        { ANSWER("400 Bad Request", "x-amz-crc32: 1\r\n", "{\"__type\":\"AccessDenied\"}"),
          ERR_IN_DOUBT, ERR_TRANSIENT },
        { { STR_INIT(""), true, false }, ERR_IN_DOUBT, ERR_TRANSIENT },
    };
    enum { COUNT = sizeof CASES / sizeof CASES[0] };
    struct peer_reply script[COUNT * 2];
    for (size_t i = 0; i < COUNT; i++)
        script[2 * i] = script[2 * i + 1] = CASES[i].reply;
    begin(script, COUNT * 2);
    for (size_t i = 0; i < COUNT; i++) {
        CHANGE();
        is_failure(CASES[i].change);
        READ();
        is_failure(CASES[i].read);
    }
    assert_int_equal(peer.requests, COUNT * 2); /* one attempt each */
    end();
}

static void tells_what_aws_said(void **state) {
    (void)state;
    BEGIN(ANSWER("400 Bad Request", "x-amzn-RequestId: r-9\r\n",
                 "{\"__type\":\"x#ConditionalCheckFailedException\",\"message\":\"no\","
                 "\"Item\":{\"id\":{\"S\":\"1\"}}}"));
    CHANGE();
    is_failure(ERR_PERMANENT);
    assert_string_equal(outcome.err.aws_code, "ConditionalCheckFailedException");
    assert_string_equal(outcome.err.request_id, "r-9");
    assert_int_equal(outcome.err.http_status, 400);
    assert_non_null(strstr(outcome.output, "\"Item\"")); /* the body, for those who need it */
    end();
}

static void keys_are_read_again_after_a_refusal(void **state) {
    (void)state;
    BEGIN(ANSWER("200 OK", "", "{}"),
          ANSWER("400 Bad Request", "", "{\"__type\":\"x#ExpiredTokenException\"}"),
          ANSWER("200 OK", "", "{}"));
    READ();
    key_id = "AKIDROTATED";
    READ();
    is_failure(ERR_TRANSIENT); /* the next attempt has new ones */
    has_line("Credential=AKIDEXAMPLE/");
    READ();
    assert_true(outcome.is_ok);
    has_line("Credential=AKIDROTATED/");
    end();
}

/* --- endpoints, and what is printed --- */

static const char *printed(struct arena *arena, const struct aws_client_options *options,
                           const char *service, const char *operation, const char *input) {
    struct aws_client_call c = call_of(arena, service, operation, input, false);
    struct str text = STR_NONE;
    struct err err = { 0 };
    if (!aws_client_print(options, arena, &c, &text, &err).ok)
        print_error("%s\n", err.message);
    assert_non_null(text.ptr);
    return str_z(arena, text);
}

static void endpoints(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    key_id = "AKIDEXAMPLE";
    secret = "secret-secret";
    session = "a-session-token";
    endpoint = "https://all.example:8443/base/";
    endpoint_dynamodb = "http://[::1]:4567";
    struct aws_client_options o = { .region = STR("eu-west-1"), .getenv_fn = fake_getenv };
    const char *text = printed(&arena, &o, "dynamodb", "ListTables", "{}");
    assert_int_equal(
        strncmp(text, "POST https://dynamodb.eu-west-1.amazonaws.com/\nhost: dynamodb.", 62), 0);
    assert_null(strstr(text, "secret-secret"));
    assert_null(strstr(text, "a-session-token"));
    assert_non_null(strstr(text, "x-amz-security-token: (hidden)\n"));
    assert_non_null(strstr(text, "authorization: AWS4-HMAC-SHA256 "));
    assert_non_null(strstr(text, "\n\n{}\n"));
    o.is_environment_allowed = true;
    text = printed(&arena, &o, "dynamodb", "ListTables", "{}");
    assert_int_equal(strncmp(text, "POST http://[::1]:4567/\nhost: [::1]:4567\n", 41), 0);
    text = printed(&arena, &o, "ecs", "ListClusters", "{}");
    assert_int_equal(
        strncmp(text, "POST https://all.example:8443/base/\nhost: all.example:8443\n", 58), 0);
    o.endpoint_url = STR("http://explicit.example:80///");
    text = printed(&arena, &o, "ecs", "ListClusters", "{}");
    assert_int_equal(strncmp(text, "POST http://explicit.example/\nhost: explicit.example\n", 52),
                     0);
}

/* The invocation's trace goes along, and is not signed. */
static void the_trace_goes_along(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    key_id = "AKIDEXAMPLE";
    secret = "secret-secret";
    session = endpoint = endpoint_dynamodb = NULL;
    trace = "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1";
    struct aws_client_options o = { .region = STR("eu-west-1"), .getenv_fn = fake_getenv };
    const char *text = printed(&arena, &o, "dynamodb", "ListTables", "{}");
    assert_non_null(strstr(text, "\nx-amzn-trace-id: Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1\n"));
    assert_null(strstr(strstr(text, "SignedHeaders="), "x-amzn-trace-id,"));
    trace = NULL;
    assert_null(strstr(printed(&arena, &o, "dynamodb", "ListTables", "{}"), "trace"));
}

static void some_operations_need_no_keys(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    key_id = secret = session = endpoint = endpoint_dynamodb = NULL;
    struct aws_client_options o = { .region = STR("eu-west-1"), .getenv_fn = fake_getenv };
    const char *text = printed(&arena, &o, "sts", "AssumeRoleWithWebIdentity",
                               "{\"RoleArn\":\"arn:aws:iam::123456789012:role/r\","
                               "\"RoleSessionName\":\"session\",\"WebIdentityToken\":\"wwww\"}");
    assert_null(strstr(text, "authorization"));
    assert_non_null(strstr(text, "Action=AssumeRoleWithWebIdentity"));
}

static void freed_with_calls_under_way(void **state) {
    (void)state;
    BEGIN({ STR_INIT(""), false, false });
    ARENA_SCOPE(arena);
    struct aws_client_call c = call_of(&arena, "dynamodb", "DeleteItem", GET_INPUT, true);
    for (int i = 0; i < 3; i++)
        aws_client_start(client, &c, done, &outcome);
    assert_false(loop_run_until(loop, is_idle, NULL, 50));
    assert_int_equal(peer.requests, 3);
    end();
    assert_int_equal(outcome.count, 0);
}

static void calls_without_a_loop(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    key_id = "AKIDEXAMPLE";
    secret = "secret-secret";
    struct aws_client_options o = { .region = STR("eu-west-1"),
                                    .endpoint_url = STR("http://127.0.0.1:81"),
                                    .getenv_fn = fake_getenv };
    struct aws_client_call c = call_of(&arena, "dynamodb", "DeleteItem", GET_INPUT, true);
    struct aws_client_answer a;
    aws_client_call(&o, &arena, &c, &a); /* nobody listens there: nothing was sent */
    assert_false(a.is_ok);
    assert_int_equal(a.err.class, ERR_TRANSIENT);
    c.operation = STR("Nope");
    aws_client_call(&o, &arena, &c, &a);
    assert_int_equal(a.err.class, ERR_INPUT);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sends_a_signed_request),
        cmocka_unit_test(refuses_before_sending),
        cmocka_unit_test(classes_of_answers),
        cmocka_unit_test(tells_what_aws_said),
        cmocka_unit_test(keys_are_read_again_after_a_refusal),
        cmocka_unit_test(endpoints),
        cmocka_unit_test(the_trace_goes_along),
        cmocka_unit_test(some_operations_need_no_keys),
        cmocka_unit_test(freed_with_calls_under_way),
        cmocka_unit_test(calls_without_a_loop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
