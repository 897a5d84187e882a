/* net/aws_provider: each place of the chain against a server on loopback: what is asked, what
 * becomes of the answer, refresh, queues, failures. What the plan is: test_credentials.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "codec/time.h"
#include "net/aws_client.h"
#include "net/aws_provider.h"
#include "net_peer.h"

static struct loop *loop;
static struct http_client *http;
static struct aws_provider *provider;
static struct peer peer;
static struct arena arena;
static struct aws_client_options options;
static char folder[64];

/* The environment of a test. */
static const char *variables[32];

static const char *fake_getenv(const char *name) {
    for (size_t i = 0; variables[i]; i += 2)
        if (strcmp(variables[i], name) == 0)
            return variables[i + 1];
    if (strcmp(name, "HOME") == 0)
        return folder;
    return NULL;
}

static const char *file_of(const char *name, const char *text) {
    const char *path = str_fmt(&arena, "%s/%s", folder, name).ptr;
    FILE *file = fopen(path, "we");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
    return path;
}

#define ENVIRONMENT(...)                                                                           \
    do {                                                                                           \
        const char *const given_[] = { __VA_ARGS__, NULL };                                        \
        memcpy(variables, given_, sizeof given_);                                                  \
    } while (0)
#define KEYS "AWS_ACCESS_KEY_ID", "AKIDOWN", "AWS_SECRET_ACCESS_KEY", "own-secret"

static struct str reply(const char *status, const char *body) {
    return str_fmt(&arena, "HTTP/1.1 %s\r\nContent-Length: %zu\r\n\r\n%s", status, strlen(body),
                   body);
}

/* Keys that end so many ms from now, as sts or a metadata service say it. */
static const char *json_keys(const char *id, int64_t life_ms) {
    return str_fmt(&arena,
                   "{\"Code\":\"Success\",\"Version\":1,\"AccessKeyId\":\"%s\",\"SecretAccessKey\":"
                   "\"hidden-secret\",\"Token\":\"hidden-token\",\"Expiration\":\"%s\"}",
                   id, time_format(&arena, loop_wall_ms() + life_ms).ptr)
        .ptr;
}

static struct str sts_reply(const char *operation, const char *id, int64_t life_ms) {
    return reply(
        "200 OK",
        str_fmt(&arena,
                "<%sResponse><%sResult><Credentials><AccessKeyId>%s</AccessKeyId>"
                "<SecretAccessKey>hidden-secret</SecretAccessKey><SessionToken>hidden-token"
                "</SessionToken><Expiration>%s</Expiration></Credentials></%sResult>"
                "</%sResponse>",
                operation, operation, id, time_format(&arena, loop_wall_ms() + life_ms).ptr,
                operation, operation)
            .ptr);
}

enum { HOUR_MS = 3600 * 1000 };

static struct peer_reply script[8];
static size_t script_count;

static void says(struct str bytes) {
    script[script_count++] = (struct peer_reply){ .bytes = bytes };
    peer.script_count = script_count;
}

static const char *url_of(const char *path) {
    return str_fmt(&arena, "http://127.0.0.1:%u%s", peer.port, path).ptr;
}

static char logged[1024]; /* the newest line */

static void keep_line(void *ctx, struct str line) {
    (void)ctx;
    (void)snprintf(logged, sizeof logged, "%.*s", STR_ARG(line));
}

static int begin(void **state) {
    (void)state;
    struct err err = { 0 };
    script_count = 0;
    memset(variables, 0, sizeof variables);
    (void)snprintf(folder, sizeof folder, "/tmp/selfheal-test-XXXXXX");
    if (!mkdtemp(folder))
        return -1;
    loop = loop_new(&err);
    http = http_client_new(loop, &err);
    if (!peer_start(&peer, loop, script, 1))
        return -1;
    static const struct aws_role roles[] = {
        { STR_INIT("111111111111"), STR_INIT("arn:aws:iam::111111111111:role/one") },
        { STR_INIT("222222222222"), STR_INIT("arn:aws:iam::222222222222:role/two") },
    };
    static const struct log log = { .write = keep_line };
    logged[0] = 0;
    options = (struct aws_client_options){ .log = &log,
                                           .region = STR("eu-west-1"),
                                           .endpoint_url = str_of(url_of("")),
                                           .getenv_fn = fake_getenv,
                                           .roles = roles,
                                           .role_count = 2 };
    provider = aws_provider_new(http, &options);
    return 0;
}

static int end(void **state) {
    (void)state;
    static const char *const names[] = { "token", ".aws/config", ".aws", "tool" };
    aws_provider_free(provider);
    http_client_free(http);
    peer_stop(&peer);
    loop_free(loop);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        (void)remove(str_fmt(&arena, "%s/%s", folder, names[i]).ptr);
    arena_deinit(&arena);
    return remove(folder);
}

struct outcome {
    size_t count, good;
    char key_id[128], source[64];
    int64_t expires_ms;
    struct err err;
};
static struct outcome outcome;

static void got(void *ctx, const struct aws_credentials *credentials, const struct err *err) {
    (void)ctx;
    outcome.count++;
    outcome.good += credentials != NULL;
    if (credentials) {
        memcpy(outcome.key_id, credentials->access_key_id, sizeof outcome.key_id);
        memcpy(outcome.source, credentials->source, sizeof outcome.source);
        outcome.expires_ms = credentials->expires_ms;
        return;
    }
    outcome.err = *err;
    assert_null(strstr(err->message, "hidden"));
}

static bool has_come(void *ctx) {
    return outcome.count >= *(size_t *)ctx;
}

static void ask(const char *account) {
    size_t one = 1;
    outcome = (struct outcome){ 0 };
    aws_provider_get(provider, str_of(account), got, NULL);
    assert_true(loop_run_until(loop, has_come, &one, 10000));
    assert_int_equal(outcome.count, 1);
}

static void is_key(const char *id, const char *source) {
    if (!outcome.good)
        fail_msg("%s: %s", outcome.err.context, outcome.err.message);
    assert_string_equal(outcome.key_id, id);
    assert_string_equal(outcome.source, source);
}

static void is_refused(const char *part) {
    assert_int_equal(outcome.good, 0);
    if (!strstr(outcome.err.message, part))
        fail_msg("\"%s\" lacks \"%s\"", outcome.err.message, part);
}

static void head_has(const char *line) {
    if (!strstr(peer.head, line))
        fail_msg("%s\nlacks %s", peer.head, line);
}

/* --- the places --- */

static void the_container_is_asked(void **state) {
    (void)state;
    says(reply("500 Oops", ""));
    says(reply("200 OK", json_keys("AKIDTASK", HOUR_MS)));
    ENVIRONMENT("AWS_CONTAINER_CREDENTIALS_FULL_URI", url_of("/v1/credentials?id=1"),
                "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", file_of("token", "from-file\n"),
                "AWS_CONTAINER_AUTHORIZATION_TOKEN", "from-environment");
    ask(""); /* the first try fails, the second does not */
    is_key("AKIDTASK", "container endpoint");
    assert_int_equal(peer.requests, 2);
    head_has("GET /v1/credentials?id=1\n");
    head_has("Authorization: from-file\n");
    ask("");
    assert_int_equal(peer.requests, 2); /* kept */
}

static void a_containers_no_is_told(void **state) {
    (void)state;
    says(reply("403 Forbidden", "hidden"));
    ENVIRONMENT("AWS_CONTAINER_CREDENTIALS_FULL_URI", url_of("/"));
    ask("");
    is_refused("container's credentials endpoint answers HTTP 403");
    assert_non_null(strstr(outcome.err.context, "container endpoint"));
    assert_int_equal(peer.requests, 1);
    ENVIRONMENT("AWS_CONTAINER_CREDENTIALS_FULL_URI", url_of("/"),
                "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", file_of("token", "two\r\nlines"));
    ask("");
    is_refused("several lines");
    assert_int_equal(peer.requests, 1);
}

static void the_instance_is_asked_with_a_token(void **state) {
    (void)state;
    says(reply("200 OK", "the-token"));
    says(reply("200 OK", "my role\n"));
    says(reply("200 OK", json_keys("AKIDINSTANCE", HOUR_MS)));
    ENVIRONMENT("AWS_EC2_METADATA_SERVICE_ENDPOINT", url_of("/"));
    ask("");
    is_key("AKIDINSTANCE", "instance metadata");
    assert_int_equal(peer.requests, 3);
    head_has("GET /latest/meta-data/iam/security-credentials/my%20role\n");
    head_has("x-aws-ec2-metadata-token: the-token\n");
}

static void an_instance_without_imdsv2_gets_nothing(void **state) {
    (void)state;
    says(reply("404 Not Found", ""));
    ENVIRONMENT("AWS_EC2_METADATA_SERVICE_ENDPOINT", url_of(""));
    ask("");
    is_refused("not in the environment");
    is_refused(
        "no container, and the instance metadata service: its token (IMDSv2) answers HTTP 404");
    assert_int_equal(peer.requests, 1); /* no IMDSv1 */
    head_has("PUT /latest/api/token\n");
    head_has("x-aws-ec2-metadata-token-ttl-seconds: 21600\n");
    ENVIRONMENT("AWS_EC2_METADATA_DISABLED", "true");
    ask("");
    is_refused("AWS_EC2_METADATA_DISABLED");
    assert_int_equal(peer.requests, 1);
}

static void web_identity_needs_no_keys(void **state) {
    (void)state;
    says(sts_reply("AssumeRoleWithWebIdentity", "AKIDWEB", HOUR_MS));
    ENVIRONMENT("AWS_WEB_IDENTITY_TOKEN_FILE", file_of("token", "jwt.of.pod"), "AWS_ROLE_ARN",
                "arn:aws:iam::123456789012:role/pod");
    ask("");
    is_key("AKIDWEB", "web identity");
    assert_non_null(strstr(peer.body, "Action=AssumeRoleWithWebIdentity"));
    assert_non_null(strstr(peer.body, "WebIdentityToken=jwt.of.pod"));
    assert_null(strstr(peer.head, "authorization"));
}

static void profile_is(const char *text) {
    assert_int_equal(mkdir(str_fmt(&arena, "%s/.aws", folder).ptr, 0700), 0);
    (void)file_of(".aws/config", text);
}

static void roles_of_a_profile_follow_each_other(void **state) {
    (void)state;
    says(sts_reply("AssumeRole", "AKIDINNER", HOUR_MS));
    says(sts_reply("AssumeRole", "AKIDOUTER", HOUR_MS));
    profile_is(
        "[profile base]\naws_access_key_id=AKIDBASE\naws_secret_access_key=x\n"
        "[profile inner]\nrole_arn=arn:aws:iam::123456789012:role/inner\nsource_profile=base\n"
        "[profile outer]\nrole_arn=arn:aws:iam::123456789012:role/outer\n"
        "source_profile=inner\nexternal_id=ext-1\n");
    ENVIRONMENT("AWS_PROFILE", "outer");
    ask("");
    is_key("AKIDOUTER", "profile base");
    assert_int_equal(peer.requests, 2);
    head_has("Credential=AKIDINNER/");
    head_has("x-amz-security-token: hidden-token\n");
    assert_non_null(strstr(peer.body, "role%2Fouter"));
    assert_non_null(strstr(peer.body, "ExternalId=ext-1"));
}

static void a_process_is_run(void **state) {
    (void)state;
    const char *tool = file_of(
        "tool",
        str_fmt(&arena, "#!/bin/sh\n[ $# = 2 ] || exit 9\necho noise >&2\ncat <<END\n%s\nEND\n",
                json_keys("AKIDTOOL", HOUR_MS))
            .ptr);
    assert_int_equal(chmod(tool, 0700), 0);
    profile_is(str_fmt(&arena,
                       "[default]\ncredential_process = %s 'a b' \"\"\n"
                       "[profile fails]\ncredential_process = /bin/sh -c 'echo hidden; exit 3'\n"
                       "[profile floods]\ncredential_process = /bin/sh -c 'cat /dev/zero'\n"
                       "[profile none]\ncredential_process = /nonexistent/tool\n",
                       tool)
                   .ptr);
    ask("");
    is_key("AKIDTOOL", "credential_process of profile default");
    static const struct {
        const char *profile, *message;
    } cases[] = {
        { "fails", "/bin/sh ended with status 3" },
        { "floods", "/bin/sh wrote more than 64 KiB" },
        { "none", "/nonexistent/tool" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ENVIRONMENT("AWS_PROFILE", cases[i].profile);
        aws_provider_free(provider);
        provider = aws_provider_new(http, &options);
        ask("");
        is_refused(cases[i].message);
    }
}

/* --- accounts --- */

static void each_account_has_its_role(void **state) {
    (void)state;
    says(sts_reply("AssumeRole", "AKIDONE", HOUR_MS));
    says(reply("403 Forbidden", "<ErrorResponse><Error><Code>AccessDenied</Code><Message>not you"
                                "</Message></Error></ErrorResponse>"));
    ENVIRONMENT(KEYS);
    ask("111111111111");
    is_key("AKIDONE", "role arn:aws:iam::111111111111:role/one");
    head_has("Credential=AKIDOWN/");
    ask("111111111111");
    is_key("AKIDONE", "role arn:aws:iam::111111111111:role/one");
    assert_int_equal(peer.requests, 1);
    ask("222222222222");
    is_refused("AccessDenied: not you");
    assert_int_equal(outcome.err.class, ERR_DENIED);
    assert_non_null(strstr(outcome.err.context, "role/two"));
    ask("333333333333");
    is_refused("no role for account 333333333333");
    assert_string_equal(outcome.err.code, "SH3107");
    ask("");
    is_key("AKIDOWN", "environment");
    assert_int_equal(peer.requests, 2);
}

struct call_outcome {
    bool is_done, is_ok;
    struct err err;
};

static void called(void *ctx, const struct aws_client_answer *answer) {
    struct call_outcome *o = ctx;
    *o = (struct call_outcome){ true, answer->is_ok, answer->err };
}

static bool is_called(void *ctx) {
    return ((struct call_outcome *)ctx)->is_done;
}

static void a_call_is_signed_for_its_account_and_region(void **state) {
    (void)state;
    says(sts_reply("AssumeRole", "AKIDONE", HOUR_MS));
    says(reply("200 OK", "{\"clusterArns\":[]}"));
    ENVIRONMENT(KEYS);
    struct call_outcome o = { 0 };
    struct aws_client *client = aws_client_new(http, &options);
    struct aws_client_call call = { .service = STR("ecs"),
                                    .operation = STR("ListClusters"),
                                    .input = json_new_object(&arena),
                                    .timeout_ms = 2000,
                                    .account = STR("111111111111"),
                                    .region = STR("us-east-2") };
    aws_client_start(client, &call, called, &o);
    assert_true(loop_run_until(loop, is_called, &o, 5000));
    assert_true(o.is_ok);
    head_has("Credential=AKIDONE/");
    head_has("/us-east-2/ecs/aws4_request");
    o.is_done = false;
    call.account = STR("333333333333");
    aws_client_start(client, &call, called, &o);
    assert_true(o.is_done && !o.is_ok);
    assert_string_equal(o.err.code, "SH3107");
    assert_int_equal(peer.requests, 2);
    aws_client_free(client);
}

static bool has_asked(void *ctx) {
    return peer.requests >= *(size_t *)ctx;
}

/* What a change was allowed on grows old while credentials are fetched: it is not sent then, and said so at once. */
static void a_change_does_not_wait_long(void **state) {
    (void)state;
    size_t one = 1;
    says(STR_NONE); /* the place of the credentials keeps silent */
    ENVIRONMENT("AWS_CONTAINER_CREDENTIALS_FULL_URI", url_of("/"));
    struct call_outcome o = { 0 };
    struct aws_client *client = aws_client_new(http, &options);
    struct json *input = json_new_object(&arena);
    json_set_str(&arena, input, "service", STR("cash"));
    struct aws_client_call call = { .service = STR("ecs"), .operation = STR("UpdateService"), .input = input,
                                    .is_mutating = true, .timeout_ms = 2000 };
    int64_t began = loop_monotonic_ms();
    aws_client_start(client, &call, called, &o);
    assert_true(loop_run_until(loop, has_asked, &one, 3000));
    assert_true(loop_run_until(loop, is_called, &o, 5000));
    assert_in_range(loop_monotonic_ms() - began, 900, 4000);
    assert_false(o.is_ok);
    assert_string_equal(o.err.code, "SH3015");
    assert_int_equal(o.err.class, ERR_TRANSIENT); /* nothing was sent: no doubt */
    assert_int_equal(peer.requests, 1);           /* the question for credentials */
    aws_client_free(client);
}

/* --- keeping --- */

static void fired(void *ctx) {
    *(bool *)ctx = true;
}

static bool is_true(void *ctx) {
    return *(bool *)ctx;
}

/* Lets the loop run until that time of the wall clock. */
static void pass_until(int64_t wall_ms) {
    bool is_fired = false;
    struct loop_timer timer = { .fire = fired, .ctx = &is_fired };
    loop_arm(loop, &timer, loop_monotonic_ms() + wall_ms - loop_wall_ms() + 1);
    assert_true(loop_run_until(loop, is_true, &is_fired, 5000));
}

static bool has_logged(void *ctx) {
    (void)ctx;
    return logged[0] != 0;
}

static void they_are_fetched_again_before_they_end(void **state) {
    (void)state;
    size_t two = 2, three = 3;
    says(reply("200 OK", json_keys("AKIDFIRST", 2500))); /* asked for again after half of it */
    says(reply("403 Forbidden", ""));
    says(reply("200 OK", json_keys("AKIDSECOND", HOUR_MS)));
    ENVIRONMENT("AWS_CONTAINER_CREDENTIALS_FULL_URI", url_of("/"));
    ask("");
    is_key("AKIDFIRST", "container endpoint");
    int64_t first_ends = outcome.expires_ms;
    pass_until(first_ends - 1000);
    assert_int_equal(peer.requests, 1); /* nobody asks by himself */
    ask("");                            /* the old ones at once; the fetch behind it fails */
    is_key("AKIDFIRST", "container endpoint");
    assert_true(loop_run_until(loop, has_asked, &two, 3000));
    assert_true(loop_run_until(loop, has_logged, NULL, 3000));
    assert_non_null(strstr(logged, "\"event\":\"credentials_failed\""));
    assert_non_null(strstr(logged, "answers HTTP 403"));
    if (loop_wall_ms() < first_ends) {
        ask("");
        is_key("AKIDFIRST", "container endpoint");
        assert_int_equal(peer.requests, 2); /* not again for a while */
    }
    pass_until(first_ends);
    ask(""); /* now it has to wait */
    is_key("AKIDSECOND", "container endpoint");
    assert_int_equal(peer.requests, three);
}

static void unknown_keys_are_fetched_again(void **state) {
    (void)state;
    says(reply("200 OK", json_keys("AKIDFIRST", HOUR_MS)));
    says(reply("200 OK", json_keys("AKIDSECOND", HOUR_MS)));
    ENVIRONMENT("AWS_CONTAINER_CREDENTIALS_FULL_URI", url_of("/"));
    ask("");
    aws_provider_suspect(provider, STR_NONE);
    ask("");
    is_key("AKIDSECOND", "container endpoint");
    aws_provider_suspect(provider, STR_NONE); /* again so soon: no storm of fetches */
    ask("");
    assert_int_equal(peer.requests, 2);
}

static void many_wait_for_one_fetch(void **state) {
    (void)state;
    enum { ALL = 300, WAITING = 256 };
    size_t all = ALL;
    says(reply("200 OK", json_keys("AKIDTASK", HOUR_MS)));
    ENVIRONMENT("AWS_CONTAINER_CREDENTIALS_FULL_URI", url_of("/"));
    outcome = (struct outcome){ 0 };
    for (int i = 0; i < ALL; i++)
        aws_provider_get(provider, STR_NONE, got, NULL);
    assert_int_equal(outcome.count, ALL - WAITING); /* the rest is refused at once */
    assert_int_equal(outcome.err.class, ERR_TRANSIENT);
    assert_true(loop_run_until(loop, has_come, &all, 5000));
    assert_int_equal(outcome.good, WAITING);
    assert_int_equal(peer.requests, 1);
}

static void freed_while_somebody_waits(void **state) {
    (void)state;
    size_t one = 1;
    says(STR_NONE);
    ENVIRONMENT("AWS_CONTAINER_CREDENTIALS_FULL_URI", url_of("/"));
    outcome = (struct outcome){ 0 };
    aws_provider_get(provider, STR_NONE, got, NULL);
    assert_true(loop_run_until(loop, has_asked, &one, 3000));
    assert_int_equal(outcome.count, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_container_is_asked),
        TEST(a_containers_no_is_told),
        TEST(the_instance_is_asked_with_a_token),
        TEST(an_instance_without_imdsv2_gets_nothing),
        TEST(web_identity_needs_no_keys),
        TEST(roles_of_a_profile_follow_each_other),
        TEST(a_process_is_run),
        TEST(each_account_has_its_role),
        TEST(a_call_is_signed_for_its_account_and_region),
        TEST(a_change_does_not_wait_long),
        TEST(they_are_fetched_again_before_they_end),
        TEST(unknown_keys_are_fetched_again),
        TEST(many_wait_for_one_fetch),
        TEST(freed_while_somebody_waits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
