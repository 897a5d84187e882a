/* sandbox/front: signatures, forms of errors, the admin API; without a socket. */
#include "cloud_world.h"

#include "codec/digest.h"
#include "codec/sigv4.h"
#include "codec/time.h"
#include "sandbox/front.h"

struct fixture {
    struct world world;
    struct sandbox_key key;
    struct front front;
    struct http_request request;
    struct front_answer answer;
    struct secret secret; /* what the client signs with */
    struct str key_id, token; /* token: of a session; empty: none */
    int64_t signed_at_ms;
    const char *service;
};

static void begin(struct fixture *f) {
    *f = (struct fixture){ .key_id = STR("sandbox"), .service = "ecs" };
    world_init(&f->world);
    world_begin(&f->world);
    f->key.id = STR("sandbox");
    assert_true(secret_set(&f->key.secret, STR("sandbox")));
    f->secret = f->key.secret;
    f->front = (struct front){ .cloud = f->world.cloud, .keys = &f->key, .key_count = 1 };
    rand_init(&f->front.rand, 1);
    f->signed_at_ms = f->world.now_ms;
}

static void end(struct fixture *f) {
    world_deinit(&f->world);
}

static void add(struct fixture *f, const char *name, struct str value) {
    f->request.headers[f->request.header_count++] = (struct http_header){ str_of(name), value };
}

static void sign(struct fixture *f) {
    const struct sigv4_request request = { .method = f->request.method,
                                           .path = f->request.path,
                                           .query = f->request.query,
                                           .headers = f->request.headers,
                                           .header_count = f->request.header_count,
                                           .body = f->request.body };
    const struct sigv4_scope scope = { STR("eu-west-1"), str_of(f->service), false, NULL };
    struct str authorization;
    struct err err;
    assert_true(
        sigv4_sign(&f->world.arena, &request, &scope, f->key_id, &f->secret, &authorization, &err)
            .ok);
    add(f, "Authorization", authorization);
}

static void prepare(struct fixture *f, const char *target, const char *body) {
    f->request = (struct http_request){ .method = STR("POST"),
                                        .target = STR("/"),
                                        .path = STR("/"),
                                        .body = str_of(body),
                                        .is_keep_alive = true };
    add(f, "Host", STR("127.0.0.1:4566"));
    add(f, "X-Amz-Date", time_format_basic(&f->world.arena, f->signed_at_ms));
    if (f->token.len)
        add(f, "X-Amz-Security-Token", f->token);
    if (target) {
        add(f, "X-Amz-Target", str_of(target));
        add(f, "Content-Type", STR("application/x-amz-json-1.1"));
    } else {
        add(f, "Content-Type", STR("application/x-www-form-urlencoded"));
    }
    sign(f);
}

static void prepare_rest(struct fixture *f, const char *method, const char *path) {
    f->service = "lambda";
    f->request = (struct http_request){ .method = str_of(method),
                                        .target = str_of(path),
                                        .path = str_of(path),
                                        .is_keep_alive = true };
    add(f, "Host", STR("127.0.0.1:4566"));
    add(f, "X-Amz-Date", time_format_basic(&f->world.arena, f->signed_at_ms));
    sign(f);
}

/* Sends what was prepared; the body, which lives as long as the world. */
static struct str deliver(struct fixture *f) {
    front_handle(&f->front, &f->request, f->world.now_ms, &f->answer);
    struct str body = str_dup(&f->world.arena, buf_view(&f->answer.body));
    struct str extra = str_dup(&f->world.arena, buf_view(&f->answer.extra));
    assert_true(str_find(extra, STR("Date: ")) == 0);
    buf_deinit(&f->answer.body);
    buf_deinit(&f->answer.extra);
    f->answer.extra.ptr = NULL;
    return body;
}

#define ECS "AmazonEC2ContainerServiceV20141113."
static const char sts_body[] = "Action=GetCallerIdentity&Version=2011-06-15";

static void expect(struct fixture *f, int status, const char *part) {
    struct str body = deliver(f);
    if (f->answer.status != status || str_find(body, str_of(part)) == SIZE_MAX)
        fail_msg("status %d, %.*s: expected %d with %s", f->answer.status, STR_ARG(body), status,
                 part);
}

static void a_signed_call_is_carried_out(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    prepare(&f, ECS "CreateCluster", "{\"clusterName\":\"demo\"}");
    expect(&f, 200, "\"clusterName\":\"demo\"");
    assert_true(f.answer.is_change_likely);
    prepare(&f, ECS "DescribeClusters", "{\"clusters\":[\"demo\"]}");
    expect(&f, 200, "cluster/demo");
    assert_false(f.answer.is_change_likely);
    prepare(&f, ECS "DeleteCluster", "{\"cluster\":\"nope\"}");
    expect(&f, 400, "\"ClusterNotFoundException\"");
    f.service = "sts";
    prepare(&f, NULL, sts_body);
    expect(&f, 200, "<Account>123456789012</Account>");
    end(&f);
}

static void wrong_signatures_are_refused_in_the_form_of_the_protocol(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    assert_true(secret_set(&f.secret, STR("wrong")));
    prepare(&f, ECS "ListClusters", "{}");
    expect(&f, 400, "InvalidSignatureException");
    f.service = "sts";
    prepare(&f, NULL, sts_body);
    expect(&f, 403, "<Code>SignatureDoesNotMatch</Code>");
    f.key_id = STR("nobody");
    prepare(&f, NULL, sts_body);
    expect(&f, 403, "<Code>InvalidClientTokenId</Code>");
    f.service = "ecs";
    prepare(&f, ECS "ListClusters", "{}");
    expect(&f, 400, "UnrecognizedClientException");
    f.request.header_count--; /* no Authorization */
    expect(&f, 400, "MissingAuthenticationTokenException");
    end(&f);
}

static void time_may_be_five_minutes_off(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    static const struct {
        int64_t off_ms;
        int status;
        const char *part;
    } cases[] = { { -300000, 200, "clusterArns" },
                  { -301000, 400, "Signature expired" },
                  { 300000, 200, "clusterArns" },
                  { 301000, 400, "Signature not yet current" } };
    for (size_t i = 0; i < 4; i++) {
        f.signed_at_ms = f.world.now_ms + cases[i].off_ms;
        prepare(&f, ECS "ListClusters", "{}");
        expect(&f, cases[i].status, cases[i].part);
    }
    end(&f);
}

static void every_bit_counts(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    static char body[] = "{\"clusterName\":\"demo\"}";
    prepare(&f, ECS "CreateCluster", body);
    for (size_t i = 0; i + 1 < sizeof body; i++) {
        body[i] = (char)(body[i] ^ 1);
        expect(&f, 400, "InvalidSignatureException");
        body[i] = (char)(body[i] ^ 1);
    }
    f.request.headers[2].value = STR(ECS "DeleteCluster");
    expect(&f, 400, "InvalidSignatureException");
    assert_int_equal(cloud_effect_count(f.world.cloud), 0);
    end(&f);
}

static void wrong_types_and_operations_are_refused(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    prepare(&f, ECS "ListClusters", "{\"maxResults\":\"x\"}");
    expect(&f, 400, "SerializationException");
    prepare(&f, ECS "ListClusters", "{");
    expect(&f, 400, "SerializationException");
    prepare(&f, ECS "NoSuchThing", "{}");
    expect(&f, 400, "UnknownOperationException");
    prepare(&f, ECS "ListClusters", "{\"unknownMember\":1}");
    expect(&f, 200, "clusterArns"); /* ignored, as AWS does */
    end(&f);
}

static void the_admin_interface_is_local(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    static const struct {
        const char *method, *path, *host, *origin, *body;
        int status;
    } cases[] = {
        { "GET", "/_sandbox/health", "127.0.0.1:1", NULL, "", 200 },
        { "GET", "/_sandbox/health", "localhost", NULL, "", 200 },
        { "GET", "/_sandbox/health", "[::1]:1", NULL, "", 200 },
        { "GET", "/_sandbox/health", "evil.example:1", NULL, "", 403 },
        { "GET", "/_sandbox/health", "localhost.evil.example", NULL, "", 403 },
        { "GET", "/_sandbox/health", "127.evil.example", NULL, "", 403 },
        { "GET", "/_sandbox/health", "127.0.0.1:1", "http://evil.example", "", 403 },
        { "GET", "/_sandbox/health", "127.0.0.1:1", "", "", 403 },
        { "GET", "/_sandbox/other", "127.0.0.1:1", NULL, "", 404 },
        { "POST", "/_sandbox/outage", "127.0.0.1:1", NULL, "{\"table\":\"abc\",\"seconds\":1}",
          200 },
        { "POST", "/_sandbox/outage", "127.0.0.1:1", NULL, "{\"table\":\"abc\",\"seconds\":0}",
          400 },
        { "POST", "/_sandbox/outage", "127.0.0.1:1", NULL,
          "{\"table\":\"abc\",\"seconds\":1,\"drop_percent\":100}", 200 },
        { "POST", "/_sandbox/outage", "127.0.0.1:1", NULL,
          "{\"table\":\"abc\",\"seconds\":1,\"drop_percent\":101}", 400 },
        { "POST", "/_sandbox/outage", "127.0.0.1:1", NULL,
          "{\"table\":\"abc\",\"seconds\":1,\"typo\":1}", 400 },
        { "POST", "/_sandbox/outage", "127.0.0.1:1", NULL, "not json", 400 },
        { "POST", "/_sandbox/autoscale", "127.0.0.1:1", NULL,
          "{\"resource\":\"service/a/b\",\"capacity\":1}", 200 },
        { "POST", "/_sandbox/autoscale", "127.0.0.1:1", NULL, "{\"capacity\":1}", 400 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        f.request = (struct http_request){ .method = str_of(cases[i].method),
                                           .path = str_of(cases[i].path),
                                           .body = str_of(cases[i].body) };
        add(&f, "Host", str_of(cases[i].host));
        if (cases[i].origin)
            add(&f, "Origin", (struct str){ cases[i].origin, strlen(cases[i].origin) });
        struct str body = deliver(&f);
        if (f.answer.status != cases[i].status)
            fail_msg("case %zu: status %d, %.*s", i, f.answer.status, STR_ARG(body));
    }
    end(&f);
}

/* One POST to the gateway; key NULL: without the header. */
static struct str gateway_post(struct fixture *f, const char *name, const char *key,
                               const char *body) {
    f->request = (struct http_request){ .method = STR("POST"),
                                        .path = str_fmt(&f->world.arena, "/_gateway/%s", name),
                                        .body = str_of(body) };
    add(f, "Host", STR("127.0.0.1:1"));
    if (key)
        add(f, "X-Api-Key", str_of(key));
    return deliver(f);
}

static void the_gateway_wants_its_key(void **state) {
    (void)state;
    struct fixture f;
    begin(&f);
    static const char key[] = "a-key-of-20-bytes-or-more";
    static const struct {
        const char *body;
        int status;
    } puts[] = {
        { "{\"name\":\"alerts\",\"topic\":\"arn:aws:sns:eu-west-1:123456789012:gone\",\"key\":"
          "\"a-key-of-20-bytes-or-more\"}",
          200 },
        { "{\"name\":\"a/"
          "b\",\"topic\":\"arn:aws:sns:r:1:t\",\"key\":\"a-key-of-20-bytes-or-more\"}",
          400 },
        { "{\"name\":\"b\",\"topic\":\"t\",\"key\":\"a-key-of-20-bytes-or-more\"}", 400 },
        { "{\"name\":\"b\",\"topic\":\"arn:aws:sns:r:1:t\",\"key\":\"short\"}", 400 },
        { "{\"name\":\"b\",\"topic\":\"arn:aws:sns:r:1:t\"}", 400 },
    };
    for (size_t i = 0; i < sizeof puts / sizeof puts[0]; i++) {
        f.request = (struct http_request){ .method = STR("POST"),
                                           .path = STR("/_sandbox/gateway"),
                                           .body = str_of(puts[i].body) };
        add(&f, "Host", STR("127.0.0.1:1"));
        struct str body = deliver(&f);
        if (f.answer.status != puts[i].status)
            fail_msg("put %zu: status %d, %.*s", i, f.answer.status, STR_ARG(body));
    }
    static const struct {
        const char *name, *key, *body;
        int status;
    } posts[] = {
        { "alerts", NULL, "{}", 403 },
        { "alerts", "a-key-of-20-bytes-or-mor", "{}", 403 },
        { "alerts", "b-key-of-20-bytes-or-more", "{}", 403 },
        { "other", key, "{}", 403 },
        { "", key, "{}", 403 },
        { "alerts", key, "", 400 },
        { "alerts", key, "\xff", 400 },
        { "alerts", key, "{}",
          502 }, /* there is no such topic: it may come, so the sender tries on */
    };
    for (size_t i = 0; i < sizeof posts / sizeof posts[0]; i++) {
        struct str body = gateway_post(&f, posts[i].name, posts[i].key, posts[i].body);
        if (f.answer.status != posts[i].status)
            fail_msg("post %zu: status %d, %.*s", i, f.answer.status, STR_ARG(body));
        assert_true(str_find(body, STR("a-key")) == SIZE_MAX);
    }
    end(&f);
}

static struct str element(struct str xml, const char *name) {
    char open[32];
    (void)snprintf(open, sizeof open, "<%s>", name);
    size_t from = str_find(xml, str_of(open)) + strlen(open);
    assert_true(from < xml.len);
    struct str rest = str_slice(xml, from, xml.len);
    return str_slice(rest, 0, str_find_char(rest, '<'));
}

/* AssumeRole: keys that work, say who they are, and end. */
static void roles_can_be_assumed(void **state) {
    (void)state;
    static const char assume[] =
        "Action=AssumeRole&Version=2011-06-15&RoleSessionName=selfheal&DurationSeconds=900&RoleArn="
        "arn%3Aaws%3Aiam%3A%3A210987654321%3Arole%2Fpath%2Fhealer";
    struct fixture f;
    begin(&f);
    f.service = "sts";
    prepare(&f, NULL, assume);
    struct str body = deliver(&f);
    assert_int_equal(f.answer.status, 200);
    assert_true(str_is(element(body, "Arn"),
                       "arn:aws:sts::210987654321:assumed-role/healer/selfheal"));
    f.key_id = element(body, "AccessKeyId");
    assert_true(str_starts(f.key_id, STR("ASIA")));
    assert_true(secret_set(&f.secret, element(body, "SecretAccessKey")));
    f.token = element(body, "SessionToken");
    prepare(&f, NULL, sts_body);
    expect(&f, 200, "<Account>210987654321</Account>");
    f.service = "ecs";
    prepare(&f, ECS "ListClusters", "{}");
    expect(&f, 200, "clusterArns");
    struct str token = f.token;
    f.token = STR_NONE; /* the keys alone are nobody's */
    prepare(&f, ECS "ListClusters", "{}");
    expect(&f, 400, "UnrecognizedClientException");
    f.token = str_fmt(&f.world.arena, "%.*s%c", (int)(token.len - 1), token.ptr,
                      token.ptr[token.len - 1] == '0' ? '1' : '0');
    prepare(&f, ECS "ListClusters", "{}");
    expect(&f, 400, "UnrecognizedClientException");
    f.token = token;
    f.world.now_ms += 899 * 1000;
    f.signed_at_ms = f.world.now_ms;
    prepare(&f, ECS "ListClusters", "{}");
    expect(&f, 200, "clusterArns");
    f.world.now_ms += 2000;
    f.signed_at_ms = f.world.now_ms;
    prepare(&f, ECS "ListClusters", "{}");
    expect(&f, 400, "ExpiredTokenException");
    f.service = "sts";
    prepare(&f, NULL, sts_body);
    expect(&f, 403, "<Code>ExpiredToken</Code>");
    end(&f);
}

static void what_is_no_role_is_refused(void **state) {
    (void)state;
    static const char *const inputs[] = {
        "RoleSessionName=selfheal&RoleArn=arn%3Aaws%3Aiam%3A%3A210987654321%3Auser%2Fhealer",
        "RoleSessionName=selfheal&RoleArn=arn%3Aaws%3Aiam%3A%3A210987654321%3Arole%2F",
        "RoleSessionName=selfheal",
        "RoleArn=arn%3Aaws%3Aiam%3A%3A210987654321%3Arole%2Fhealer",
        ("DurationSeconds=60&RoleSessionName=selfheal&RoleArn="
         "arn%3Aaws%3Aiam%3A%3A210987654321%3Arole%2Fhealer"),
    };
    for (size_t i = 0; i < sizeof inputs / sizeof inputs[0]; i++) {
        struct fixture f;
        begin(&f);
        f.service = "sts";
        prepare(&f, NULL,
                str_fmt(&f.world.arena, "Action=AssumeRole&Version=2011-06-15&%s", inputs[i]).ptr);
        expect(&f, 400, "<Code>ValidationError</Code>");
        end(&f);
    }
}

/* REST: the operation is in method and path, the code of an error in a header. */
static void rest_requests_find_their_operation(void **state) {
    (void)state;
    static const struct {
        const char *method, *path;
        int status;
        const char *code, *key;
    } cases[] = {
        { "GET", "/2015-03-31/functions/none", 404, "ResourceNotFoundException", "sandbox" },
        { "GET", "/2015-03-31/nothing", 404, "UnknownOperationException", "sandbox" },
        { "GET", "/2015-03-31/functions/%zz", 400, "SerializationException", "sandbox" },
        { "GET", "/2015-03-31/functions/none", 400, "UnrecognizedClientException", "other" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct fixture f;
        begin(&f);
        f.key_id = str_of(cases[i].key);
        prepare_rest(&f, cases[i].method, cases[i].path);
        front_handle(&f.front, &f.request, f.world.now_ms, &f.answer);
        assert_true(str_is(f.answer.content_type, "application/json"));
        struct str wanted =
            str_fmt(&f.world.arena, "x-amzn-ErrorType: %s\r\n", cases[i].code);
        if (f.answer.status != cases[i].status ||
            str_find(buf_view(&f.answer.extra), wanted) == SIZE_MAX)
            fail_msg("%s: %d %.*s", cases[i].path, f.answer.status,
                     STR_ARG(buf_view(&f.answer.extra)));
        buf_deinit(&f.answer.body);
        buf_deinit(&f.answer.extra);
        end(&f);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rest_requests_find_their_operation),
        cmocka_unit_test(roles_can_be_assumed),
        cmocka_unit_test(what_is_no_role_is_refused),
        cmocka_unit_test(a_signed_call_is_carried_out),
        cmocka_unit_test(wrong_signatures_are_refused_in_the_form_of_the_protocol),
        cmocka_unit_test(time_may_be_five_minutes_off),
        cmocka_unit_test(every_bit_counts),
        cmocka_unit_test(wrong_types_and_operations_are_refused),
        cmocka_unit_test(the_admin_interface_is_local),
        cmocka_unit_test(the_gateway_wants_its_key),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
