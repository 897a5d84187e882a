/* sigv4: our own vectors (signatures computed with botocore 1.43), every header vector of the
 * conformance data where it is present, and verification with everything wrong once. */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "codec/digest.h"
#include "codec/json.h"
#include "codec/sigv4.h"
#include "codec/time.h"

#define KEY_ID "AKIDEXAMPLE"
#define SECRET "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
#define TIMESTAMP "20261125T030000Z"
#define HEADER(n, v)                                                                               \
    { STR_INIT(n), STR_INIT(v) }
#define HEADERS_MAX 12

static int64_t now_ms(void) {
    int64_t ms = 0;
    assert_true(time_parse_basic(STR(TIMESTAMP), &ms));
    return ms;
}

struct vector {
    const char *name;
    struct str method, path, query;
    struct http_header headers[HEADERS_MAX]; /* without x-amz-date; ends with an empty name */
    struct str body, region, service;
    const char *signed_headers, *signature;
};

static const struct vector vectors[] = {
    { "ecs, JSON body",
      STR_INIT("POST"),
      STR_INIT("/"),
      STR_INIT(""),
      { HEADER("Host", "ecs.eu-west-1.amazonaws.com"),
        HEADER("Content-Type", "application/x-amz-json-1.1"),
        HEADER("X-Amz-Target", "AmazonEC2ContainerServiceV20141113.DescribeServices") },
      STR_INIT("{\"cluster\":\"prod\",\"services\":[\"api\"]}"),
      STR_INIT("eu-west-1"),
      STR_INIT("ecs"),
      "content-type;host;x-amz-date;x-amz-target",
      "8d4c6799eeb4086be0468d55f5b69f980b1a46d546f3bd4e7a09f27779895ecb" },
    { "dynamodb with a session token",
      STR_INIT("POST"),
      STR_INIT("/"),
      STR_INIT(""),
      { HEADER("Host", "dynamodb.us-east-1.amazonaws.com"),
        HEADER("Content-Type", "application/x-amz-json-1.0"),
        HEADER("X-Amz-Target", "DynamoDB_20120810.GetItem"),
        HEADER("X-Amz-Security-Token", "FQoDYXdzEJr//session+token==") },
      STR_INIT("{\"TableName\":\"t\",\"Key\":{\"pk\":{\"S\":\"\\u00e9\"}}}"),
      STR_INIT("us-east-1"),
      STR_INIT("dynamodb"),
      "content-type;host;x-amz-date;x-amz-security-token;x-amz-target",
      "7aaa444157f452ad236cd53ecf439976442573b54ce9a90a31d631a8ea07c3e5" },
    { "sts form",
      STR_INIT("POST"),
      STR_INIT("/"),
      STR_INIT(""),
      { HEADER("Host", "sts.amazonaws.com"),
        HEADER("Content-Type", "application/x-www-form-urlencoded; charset=utf-8") },
      STR_INIT("Action=GetCallerIdentity&Version=2011-06-15"),
      STR_INIT("us-east-1"),
      STR_INIT("sts"),
      "content-type;host;x-amz-date",
      "622b6d963edbc7baf7a3922d759fbd499b925d1f958a710d7ba8ed646cec6f02" },
    { "several blanks, repeated headers",
      STR_INIT("GET"),
      STR_INIT("/"),
      STR_INIT(""),
      { HEADER("Host", "logs.eu-central-1.amazonaws.com"), HEADER("My-B", "  a   b   c "),
        HEADER("my-a", "2"), HEADER("My-A", "1") },
      STR_INIT(""),
      STR_INIT("eu-central-1"),
      STR_INIT("logs"),
      "host;my-a;my-b;x-amz-date",
      "44b974878d71256f69b78d575a0c87357a033dd65289fae9911ec566390dfb0f" },
    { "dots and slashes",
      STR_INIT("GET"),
      STR_INIT("//a/./b/../c//"),
      STR_INIT(""),
      { HEADER("Host", "example.com") },
      STR_INIT(""),
      STR_INIT("us-east-1"),
      STR_INIT("service"),
      "host;x-amz-date",
      "1d510939054632814839b6a8456b5a3ab057fd3a38acd7b4e15795dc79ee8633" },
    { "an escaped path is escaped again",
      STR_INIT("GET"),
      STR_INIT("/2015-03-31/functions/a%3Ab/x%20y"),
      STR_INIT(""),
      { HEADER("Host", "lambda.us-east-1.amazonaws.com") },
      STR_INIT(""),
      STR_INIT("us-east-1"),
      STR_INIT("lambda"),
      "host;x-amz-date",
      "f467c3ea060d9597947fe608c14ee494266e4365c83f2cc731e64e77d2c0869d" },
    { "query sorted",
      STR_INIT("GET"),
      STR_INIT("/"),
      STR_INIT("b=2&a=3&a=1&A=0&c="),
      { HEADER("Host", "example.com") },
      STR_INIT(""),
      STR_INIT("us-east-1"),
      STR_INIT("service"),
      "host;x-amz-date",
      "2cd6fa11f2eb3cc9f555cdf689672ec6cd846604efca38bb4658b6e461c386c6" },
    { "query with escapes",
      STR_INIT("GET"),
      STR_INIT("/"),
      STR_INIT("tag=a%20b%2Fc&k%3D=%7E"),
      { HEADER("Host", "example.com") },
      STR_INIT(""),
      STR_INIT("us-east-1"),
      STR_INIT("service"),
      "host;x-amz-date",
      "e48aa32c8b5bec45951f29e2efcd65cdcd173cac78b823438e0132b5afa46e99" },
    { "never signed headers",
      STR_INIT("POST"),
      STR_INIT("/"),
      STR_INIT(""),
      { HEADER("Host", "ecs.us-east-1.amazonaws.com"), HEADER("User-Agent", "selfheal/1"),
        HEADER("Connection", "keep-alive"), HEADER("Expect", "100-continue"),
        HEADER("X-Amzn-Trace-Id", "Root=1-2-3"), HEADER("X-Amz-Target", "T.Op") },
      STR_INIT("{}"),
      STR_INIT("us-east-1"),
      STR_INIT("ecs"),
      "host;x-amz-date;x-amz-target",
      "15cc6439de0e546cd62b9f20cd5e3518222caa561b22aa72d89efb99db96dfc0" },
    { "host with a port",
      STR_INIT("POST"),
      STR_INIT("/"),
      STR_INIT(""),
      { HEADER("Host", "127.0.0.1:4566"), HEADER("Content-Type", "application/x-amz-json-1.0") },
      STR_INIT("{}"),
      STR_INIT("us-east-1"),
      STR_INIT("dynamodb"),
      "content-type;host;x-amz-date",
      "f48cc5139e75b7ef62e02d8ceb656e018192f5732919e78986bc099af18147b8" },
    { "china",
      STR_INIT("POST"),
      STR_INIT("/"),
      STR_INIT(""),
      { HEADER("Host", "ecs.cn-north-1.amazonaws.com.cn"),
        HEADER("Content-Type", "application/x-amz-json-1.1") },
      STR_INIT("{}"),
      STR_INIT("cn-north-1"),
      STR_INIT("ecs"),
      "content-type;host;x-amz-date",
      "c21f9fd1233e9f29e6a8676da1a7140d04077eed5c62a9c73712819583fd762b" },
    { "empty header value",
      STR_INIT("GET"),
      STR_INIT("/"),
      STR_INIT(""),
      { HEADER("Host", "example.com"), HEADER("X-Empty", "") },
      STR_INIT(""),
      STR_INIT("us-east-1"),
      STR_INIT("service"),
      "host;x-amz-date;x-empty",
      "f9702a1d747e54b8f9ac5a49f918556625bf7bb6f50ddbeb0a11eec760c92e46" },
    { "unreserved path",
      STR_INIT("GET"),
      STR_INIT("/-_.~AZaz09"),
      STR_INIT(""),
      { HEADER("Host", "example.com") },
      STR_INIT(""),
      STR_INIT("us-east-1"),
      STR_INIT("service"),
      "host;x-amz-date",
      "07aaa381b6e1b2c8c00abbec9c32c068b4456681dba3e6cdaadc09b8b078a976" },
};

static struct secret *example_secret(void) {
    static struct secret secret;
    assert_true(secret_set(&secret, STR(SECRET)));
    return &secret;
}

static const struct secret *find_secret(void *ctx, struct str key_id) {
    (void)ctx;
    return str_is(key_id, KEY_ID) ? example_secret() : NULL;
}

/* A request with room for x-amz-date and authorization at the end of its headers. */
struct example {
    struct http_header headers[HEADERS_MAX + 2];
    struct sigv4_request request;
    struct sigv4_scope scope;
};

static void example_init(struct example *example, const struct vector *vector) {
    size_t count = 0;
    for (; count < HEADERS_MAX && vector->headers[count].name.len; count++)
        example->headers[count] = vector->headers[count];
    example->headers[count++] = (struct http_header){ STR("X-Amz-Date"), STR(TIMESTAMP) };
    example->request = (struct sigv4_request){ vector->method,   vector->path, vector->query,
                                               example->headers, count,        vector->body };
    example->scope = (struct sigv4_scope){ vector->region, vector->service, false, NULL };
}

static void example_sign(struct arena *arena, struct example *example) {
    struct str authorization = STR_NONE;
    struct err err = { 0 };
    struct http_header *last = &example->headers[example->request.header_count];
    assert_true(sigv4_sign(arena, &example->request, &example->scope, STR(KEY_ID), example_secret(),
                           &authorization, &err)
                    .ok);
    *last = (struct http_header){ STR("Authorization"), authorization };
    example->request.header_count++;
}

static void signs_as_botocore_does(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof vectors / sizeof vectors[0]; i++) {
        ARENA_SCOPE(arena);
        struct example example = { 0 };
        const struct vector *vector = &vectors[i];
        example_init(&example, vector);
        example_sign(&arena, &example);
        struct str got = example.headers[example.request.header_count - 1].value;
        struct str expected =
            str_fmt(&arena,
                    "AWS4-HMAC-SHA256 Credential=" KEY_ID "/20261125/%.*s/%.*s/aws4_request, "
                    "SignedHeaders=%s, Signature=%s",
                    STR_ARG(vector->region), STR_ARG(vector->service), vector->signed_headers,
                    vector->signature);
        if (!str_eq(got, expected))
            fail_msg("%s: got %.*s", vector->name, STR_ARG(got));
        struct str region, service;
        assert_true(sigv4_scope_of(got, &region, &service));
        assert_true(str_eq(region, vector->region) && str_eq(service, vector->service));
    }
}

static void canonical_forms(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct http_header headers[] = { HEADER("HOST", "example.com"),
                                           HEADER("a", "x\r\n  folded\t\tline "),
                                           HEADER("A", "second") };
    struct sigv4_request request = { STR("GET"), STR("/a%2Fb"), STR("k=a%2fb&flag&k=%zz"), headers,
                                     3,          STR("") };
    struct sigv4_scope scope = { STR("us-east-1"), STR("service"), false, NULL };
    assert_string_equal(sigv4_canonical(&arena, &request, &scope, STR("a;host")).ptr,
                        "GET\n/a%252Fb\nflag=&k=%25zz&k=a%2Fb\na:x folded line,second\n"
                        "host:example.com\n\na;host\n"
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    scope.is_s3 = true; /* the path as it is, an unsigned payload as it says */
    const struct http_header unsigned_payload[] = { HEADER("x-amz-content-sha256",
                                                           "UNSIGNED-PAYLOAD") };
    request.path = STR("/a//b/../%2F");
    request.query = STR("");
    request.headers = unsigned_payload;
    request.header_count = 1;
    assert_string_equal(
        sigv4_canonical(&arena, &request, &scope, STR("x-amz-content-sha256")).ptr,
        "GET\n/a//b/../%2F\n\nx-amz-content-sha256:UNSIGNED-PAYLOAD\n\nx-amz-content-sha256\n"
        "UNSIGNED-PAYLOAD");
    scope.is_s3 = false; /* other services sign the body, whatever the header says */
    request.path = STR("");
    struct str canonical = sigv4_canonical(&arena, &request, &scope, STR("x-amz-content-sha256"));
    assert_true(str_starts(canonical, STR("GET\n/\n")));
    assert_false(str_ends(canonical, STR("UNSIGNED-PAYLOAD")));
}

static void refuses_to_sign_without_host_or_date(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct example example = { 0 };
    struct str authorization;
    struct err err = { 0 };
    example_init(&example, &vectors[0]);
    example.request.header_count--; /* the date */
    assert_false(sigv4_sign(&arena, &example.request, &example.scope, STR(KEY_ID), example_secret(),
                            &authorization, &err)
                     .ok);
    assert_int_equal(err.class, ERR_BUG);
    example_init(&example, &vectors[0]);
    example.headers[0].name = STR("Hosts");
    assert_false(sigv4_sign(&arena, &example.request, &example.scope, STR(KEY_ID), example_secret(),
                            &authorization, &err)
                     .ok);
    example_init(&example, &vectors[0]);
    example.headers[example.request.header_count - 1].value = STR("2026-11-25T03:00:00Z");
    assert_false(sigv4_sign(&arena, &example.request, &example.scope, STR(KEY_ID), example_secret(),
                            &authorization, &err)
                     .ok);
}

/* "" when the request is accepted, else AWS's code. */
static const char *verdict(struct example *example, const struct sigv4_scope *scope, int64_t now) {
    static char code[64];
    ARENA_SCOPE(arena);
    struct str key_id = STR_NONE;
    struct err err = { 0 };
    if (sigv4_verify(&arena, &example->request, scope, now, find_secret, NULL, &key_id, &err).ok) {
        assert_true(str_is(key_id, KEY_ID));
        return "";
    }
    assert_int_equal(err.class, ERR_DENIED);
    assert_int_equal(err.http_status, 400);
    assert_true(err.message[0] != 0);
    (void)snprintf(code, sizeof code, "%s", err.aws_code);
    return code;
}

static void verifies_what_it_signed(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof vectors / sizeof vectors[0]; i++) {
        ARENA_SCOPE(arena);
        struct example example = { 0 };
        const struct sigv4_scope any = { STR_NONE, STR_NONE, false, NULL };
        example_init(&example, &vectors[i]);
        example_sign(&arena, &example);
        assert_string_equal(verdict(&example, &example.scope, now_ms()), "");
        assert_string_equal(verdict(&example, &any, now_ms()), "");
    }
}

static void verifies_time_to_five_minutes(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct example example = { 0 };
    const int64_t limit = 5 * 60 * 1000;
    example_init(&example, &vectors[0]);
    example_sign(&arena, &example);
    assert_string_equal(verdict(&example, &example.scope, now_ms() + limit), "");
    assert_string_equal(verdict(&example, &example.scope, now_ms() - limit), "");
    assert_string_equal(verdict(&example, &example.scope, now_ms() + limit + 1),
                        "InvalidSignatureException");
    assert_string_equal(verdict(&example, &example.scope, now_ms() - limit - 1),
                        "InvalidSignatureException");
    assert_string_equal(verdict(&example, &example.scope, now_ms() + 6 * 60 * 1000),
                        "InvalidSignatureException");
}

static void refuses_another_scope(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct example example = { 0 };
    example_init(&example, &vectors[0]);
    example_sign(&arena, &example);
    const struct sigv4_scope region = { STR("eu-west-2"), STR("ecs"), false, NULL };
    const struct sigv4_scope service = { STR("eu-west-1"), STR("dynamodb"), false, NULL };
    assert_string_equal(verdict(&example, &region, now_ms()), "InvalidSignatureException");
    assert_string_equal(verdict(&example, &service, now_ms()), "InvalidSignatureException");
}

static void refuses_every_changed_part(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct example example = { 0 }, changed;
    example_init(&example, &vectors[0]);
    example_sign(&arena, &example);
    const struct sigv4_scope *scope = &example.scope;
#define EXPECT_CHANGED(change)                                                                     \
    do {                                                                                           \
        changed = example;                                                                         \
        changed.request.headers = changed.headers;                                                 \
        change;                                                                                    \
        assert_string_equal(verdict(&changed, scope, now_ms()), "InvalidSignatureException");      \
    } while (0)
    EXPECT_CHANGED(changed.request.method = STR("PUT"));
    EXPECT_CHANGED(changed.request.path = STR("/x"));
    EXPECT_CHANGED(changed.request.query = STR("a=b"));
    EXPECT_CHANGED(changed.request.body = STR("{\"cluster\":\"prod\",\"services\":[\"apj\"]}"));
    EXPECT_CHANGED(changed.request.body = STR(""));
    EXPECT_CHANGED(changed.headers[0].value = STR("ecs.eu-west-1.amazonaws.con"));
    EXPECT_CHANGED(changed.headers[2].value =
                       STR("AmazonEC2ContainerServiceV20141113.DeleteService"));
    EXPECT_CHANGED(changed.headers[2].name = STR("x-amz-targe"));
    EXPECT_CHANGED(changed.headers[3].value = STR("20261125T030001Z"));
    EXPECT_CHANGED(changed.headers[3].value = STR("20261124T235959Z"));
    /* each bit of the signature's last digit */
    struct str good = example.headers[4].value;
    for (int bit = 0; bit < 4; bit++) {
        char *copy = arena_alloc(&arena, good.len);
        memcpy(copy, good.ptr, good.len);
        copy[good.len - 1] = (char)(copy[good.len - 1] ^ (1 << bit));
        EXPECT_CHANGED(changed.headers[4].value = ((struct str){ copy, good.len }));
    }
    EXPECT_CHANGED(changed.headers[4].value = str_slice(good, 0, good.len - 1));
#undef EXPECT_CHANGED
}

static const char *verdict_of_header(const char *authorization) {
    struct example example = { 0 };
    example_init(&example, &vectors[0]);
    example.headers[4] = (struct http_header){ STR("authorization"), str_of(authorization) };
    example.request.header_count = 5;
    return verdict(&example, &example.scope, now_ms());
}

static void answers_with_the_codes_of_aws(void **state) {
    (void)state;
    struct example example = { 0 };
    example_init(&example, &vectors[0]);
    assert_string_equal(verdict(&example, &example.scope, now_ms()),
                        "MissingAuthenticationTokenException");
    assert_string_equal(verdict_of_header(""), "MissingAuthenticationTokenException");
    assert_string_equal(verdict_of_header("Basic dXNlcg=="), "IncompleteSignatureException");
    assert_string_equal(verdict_of_header("AWS4-HMAC-SHA256 "), "IncompleteSignatureException");
    assert_string_equal(verdict_of_header("AWS4-HMAC-SHA256 Credential=A/20261125/r/s/aws4_request,"
                                          " SignedHeaders=host"),
                        "IncompleteSignatureException");
    assert_string_equal(verdict_of_header("AWS4-HMAC-SHA256 Credential=A/20261125/r/s/aws4_request,"
                                          " Signature=00"),
                        "IncompleteSignatureException");
    assert_string_equal(verdict_of_header("AWS4-HMAC-SHA256 Credential=20261125/r/s/aws4_request, "
                                          "SignedHeaders=host, Signature=00"),
                        "IncompleteSignatureException");
    assert_string_equal(verdict_of_header("AWS4-HMAC-SHA256 Credential=A/20261125/r/s/aws4, "
                                          "SignedHeaders=host, Signature=00"),
                        "IncompleteSignatureException");
    assert_string_equal(
        verdict_of_header("AWS4-HMAC-SHA256 Credential=NOBODY/20261125/eu-west-1/ecs/aws4_request, "
                          "SignedHeaders=host;x-amz-date;x-amz-target, Signature=00"),
        "UnrecognizedClientException");
    /* host not signed, a target not signed, a signed header that is not there */
    assert_string_equal(verdict_of_header("AWS4-HMAC-SHA256 Credential=" KEY_ID
                                          "/20261125/eu-west-1/ecs/aws4_request,"
                                          "SignedHeaders=x-amz-date;x-amz-target,Signature=00"),
                        "InvalidSignatureException");
    assert_string_equal(verdict_of_header("AWS4-HMAC-SHA256 Credential=" KEY_ID
                                          "/20261125/eu-west-1/ecs/aws4_request,"
                                          "SignedHeaders=host;x-amz-date,Signature=00"),
                        "InvalidSignatureException");
    struct str region, service;
    assert_false(sigv4_scope_of(STR("Bearer x"), &region, &service));
    assert_false(sigv4_scope_of(STR("AWS4-HMAC-SHA256 Credential=a/b"), &region, &service));
}

static void names_a_signed_header_that_is_missing(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct example example = { 0 };
    struct str key_id;
    struct err err = { 0 };
    example_init(&example, &vectors[0]);
    example_sign(&arena, &example);
    example.headers[1].name = STR("content-typo");
    assert_false(sigv4_verify(&arena, &example.request, &example.scope, now_ms(), find_secret, NULL,
                              &key_id, &err)
                     .ok);
    assert_string_equal(err.message, "The signed header 'content-type' is not in the request.");
    example.headers[example.request.header_count - 2].name = STR("date");
    assert_false(sigv4_verify(&arena, &example.request, &example.scope, now_ms(), find_secret, NULL,
                              &key_id, &err)
                     .ok);
    assert_string_equal(err.aws_code, "IncompleteSignatureException");
}

/* --- conformance vectors --- */

static struct str slurp(struct arena *arena, const char *path) {
    FILE *file = fopen(path, "re");
    if (!file)
        return STR_NONE;
    char *text = arena_alloc(arena, 1 << 16);
    size_t size = fread(text, 1, 1 << 16, file);
    (void)fclose(file);
    return (struct str){ text, size };
}

static struct str next_line(struct str *rest) {
    size_t end = str_find_char(*rest, '\n');
    struct str line = str_slice(*rest, 0, end);
    *rest = end == SIZE_MAX ? STR_NONE : str_slice(*rest, end + 1, rest->len);
    return str_ends(line, STR("\r")) ? str_slice(line, 0, line.len - 1) : line;
}

/* A request text with raw targets and folded headers, which our strict HTTP codec rightly refuses.
 */
static void parse_request(struct arena *arena, struct str text, struct example *example) {
    struct str line = next_line(&text);
    size_t first = str_find_char(line, ' '), last = line.len;
    while (last > 0 && line.ptr[last - 1] != ' ')
        last--;
    struct str target = str_slice(line, first + 1, last - 1);
    size_t question = str_find_char(target, '?');
    size_t count = 0;
    while (text.len) {
        line = next_line(&text);
        if (!line.len)
            break;
        if (line.ptr[0] == ' ' || line.ptr[0] == '\t') {
            struct http_header *before = &example->headers[count - 1];
            before->value = str_fmt(arena, "%.*s\n%.*s", STR_ARG(before->value), STR_ARG(line));
            continue;
        }
        size_t colon = str_find_char(line, ':');
        assert_true(count < HEADERS_MAX && colon != SIZE_MAX);
        example->headers[count++] =
            (struct http_header){ str_slice(line, 0, colon), str_slice(line, colon + 1, line.len) };
    }
    example->request =
        (struct sigv4_request){ str_slice(line, 0, 0),
                                str_slice(target, 0, question),
                                question == SIZE_MAX ? STR_NONE
                                                     : str_slice(target, question + 1, target.len),
                                example->headers,
                                count,
                                text };
}

static void add(struct example *example, struct str name, struct str value) {
    example->headers[example->request.header_count++] = (struct http_header){ name, value };
}

static struct str after(struct str text, const char *mark) {
    size_t at = str_find(text, str_of(mark));
    return at == SIZE_MAX ? STR_NONE : str_slice(text, at + strlen(mark), text.len);
}

static void check_vector(struct arena *arena, const char *name, struct example *example,
                         struct str creq, struct str sts, struct str authz) {
    struct str authorization = STR_NONE;
    struct err err = { 0 };
    assert_true(sigv4_sign(arena, &example->request, &example->scope, STR(KEY_ID), example_secret(),
                           &authorization, &err)
                    .ok);
    struct str names = after(authorization, "SignedHeaders=");
    names = str_slice(names, 0, str_find_char(names, ','));
    struct str canonical = sigv4_canonical(arena, &example->request, &example->scope, names);
    struct str string =
        sigv4_string_to_sign(arena, &example->scope, STR("20150830T123600Z"), canonical);
    if (creq.len && !str_eq(canonical, creq))
        fail_msg("%s: canonical request is\n%.*s\nnot\n%.*s", name, STR_ARG(canonical),
                 STR_ARG(creq));
    if (sts.len && !str_eq(string, sts))
        fail_msg("%s: string to sign is\n%.*s\nnot\n%.*s", name, STR_ARG(string), STR_ARG(sts));
    if (!str_ends(authorization, authz))
        fail_msg("%s: %.*s does not end with %.*s", name, STR_ARG(authorization), STR_ARG(authz));
}

/* DIR/NAME/{context.json,request.txt,header-*.txt} */
static bool run_awsc(const char *folder, const char *name) {
    ARENA_SCOPE(arena);
    struct example example = { 0 };
    struct err err = { 0 };
    const struct json *context = NULL;
#define READ(file) slurp(&arena, str_fmt(&arena, "%s/%s/%s", folder, name, file).ptr)
    struct str text = READ("context.json");
    if (!text.len)
        return false;
    assert_true(json_parse(&arena, text, NULL, &context, &err).ok);
    struct str request = READ("request.txt");
    parse_request(&arena, request, &example);
    example.request.method = str_slice(request, 0, str_find_char(request, ' '));
    example.scope =
        (struct sigv4_scope){ json_get_str(context, "region"), json_get_str(context, "service"),
                              !json_true(json_get_c(context, "normalize")), NULL };
    add(&example, STR("X-Amz-Date"), STR("20150830T123600Z"));
    struct str token = json_str(json_path(context, "credentials", "token", NULL));
    if (token.len && !json_true(json_get_c(context, "omit_session_token")))
        add(&example, STR("X-Amz-Security-Token"), token);
    if (json_true(json_get_c(context, "sign_body")))
        add(&example, STR("x-amz-content-sha256"), digest_sha256_hex(&arena, example.request.body));
    if (example.scope.is_s3 && str_find_char(example.request.path, ' ') != SIZE_MAX)
        example.request.path = STR("/example%20space/"); /* as it goes on the wire */
    struct str creq = READ("header-canonical-request.txt");
    struct str sts = READ("header-string-to-sign.txt");
    check_vector(&arena, name, &example, creq, sts, READ("header-signature.txt"));
    return true;
}

/* DIR/NAME/NAME.{req,creq,sts,authz} */
static bool run_testsuite(const char *folder, const char *name) {
    ARENA_SCOPE(arena);
    struct example example = { 0 };
#define READ_PART(part) slurp(&arena, str_fmt(&arena, "%s/%s/%s.%s", folder, name, name, part).ptr)
    struct str request = READ_PART("req");
    if (!request.len)
        return false;
    parse_request(&arena, request, &example);
    example.request.method = str_slice(request, 0, str_find_char(request, ' '));
    example.scope = (struct sigv4_scope){ STR("us-east-1"), STR("service"), false, NULL };
    struct str creq = READ_PART("creq"), sts = READ_PART("sts");
    /* the suite's runner adds the token of one vector, whose request text lacks it */
    struct str token = after(creq, "\nx-amz-security-token:");
    if (token.len && str_find(request, STR("X-Amz-Security-Token")) == SIZE_MAX)
        add(&example, STR("X-Amz-Security-Token"), str_slice(token, 0, str_find_char(token, '\n')));
    check_vector(&arena, name, &example, creq, sts, READ_PART("authz"));
    return true;
}

static size_t run_folder(const char *folder, bool (*run)(const char *, const char *)) {
    size_t count = 0;
    DIR *dir = opendir(folder);
    if (!dir)
        return 0;
    for (struct dirent *entry = readdir(dir); entry; entry = readdir(dir))
        if (entry->d_name[0] != '.')
            count += run(folder, entry->d_name);
    (void)closedir(dir);
    return count;
}

static void passes_the_public_vectors(void **state) {
    (void)state;
    const char *root = getenv("CONFORMANCE");
    char path[512];
    size_t awsc = 0, suite = 0;
    (void)snprintf(path, sizeof path, "%s/aws/sigv4/aws-c-auth-v4", root ? root : "");
    awsc = run_folder(path, run_awsc);
    static const char *const parts[] = { "", "/normalize-path", "/post-sts-token" };
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        (void)snprintf(path, sizeof path, "%s/aws/sigv4/botocore-aws4_testsuite%s",
                       root ? root : "", parts[i]);
        suite += run_folder(path, run_testsuite);
    }
    if (!awsc && !suite) {
        print_message("skipped: no vectors below CONFORMANCE=%s\n", root ? root : "(unset)");
        skip();
    }
    print_message("%zu + %zu header vectors; the query forms (presigned URLs) of the first %zu are "
                  "out of scope\n",
                  awsc, suite, awsc);
    assert_true(awsc >= 38 && suite >= 34);
}

/* The signature of a fixed request on a day, with a secret, for a region and service. */
static struct str signed_with(struct arena *arena, struct sigv4_keys *keys, struct str timestamp, const char *secret_text,
                              struct str region, struct str service) {
    struct http_header headers[] = { { STR("host"), STR("example.amazonaws.com") }, { STR("x-amz-date"), timestamp } };
    struct sigv4_request request = { STR("POST"), STR("/"), STR_NONE, headers, 2, STR("{}") };
    struct sigv4_scope scope = { region, service, false, keys };
    struct str authorization = STR_NONE;
    struct secret secret = { 0 };
    struct err err = { 0 };
    assert_true(secret_set(&secret, str_of(secret_text)));
    assert_true(sigv4_sign(arena, &request, &scope, STR(KEY_ID), &secret, &authorization, &err).ok);
    return authorization;
}

/* Whatever was kept before: the same signature as without keeping. */
static void kept_keys_sign_the_same(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    static struct sigv4_keys keys;
    static const struct str TIMES[] = { STR_INIT("20261125T235959Z"), STR_INIT("20261126T000000Z") };
    static const char *const SECRETS[] = { "first", "firsu", "first2", "" }; /* rotated: under the same id, too */
    static const struct str REGIONS[] = { STR_INIT("eu-west-1"), STR_INIT("eu-west-2") };
    static const struct str SERVICES[] = { STR_INIT("ecs"), STR_INIT("dynamodb") };
    for (size_t round = 0; round < 64 * 3; round++) {
        size_t i = round * 7 % 32; /* in an order that keeps and pushes out */
        struct str time = TIMES[i & 1], region = REGIONS[i >> 1 & 1], service = SERVICES[i >> 2 & 1];
        const char *secret = SECRETS[i >> 3 & 3];
        for (int again = 0; again < 2; again++) {
            struct str kept = signed_with(&arena, &keys, time, secret, region, service);
            struct str fresh = signed_with(&arena, NULL, time, secret, region, service);
            assert_true(str_eq(kept, fresh));
        }
    }
    sigv4_keys_wipe(&keys);
    static const struct sigv4_keys NONE;
    assert_memory_equal(&keys, &NONE, sizeof keys);
}

static void a_key_is_derived_once_a_day(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    static struct sigv4_keys keys;
    for (int i = 0; i < 3; i++) {
        (void)signed_with(&arena, &keys, STR("20261125T120000Z"), "s", STR("eu-west-1"), STR("ecs"));
        (void)signed_with(&arena, &keys, STR("20261125T235959Z"), "s", STR("eu-west-1"), STR("dynamodb"));
    }
    assert_int_equal(keys.derived, 2);
    (void)signed_with(&arena, &keys, STR("20261126T000000Z"), "s", STR("eu-west-1"), STR("ecs"));
    assert_int_equal(keys.derived, 3);
    (void)signed_with(&arena, &keys, STR("20261126T000000Z"), "t", STR("eu-west-1"), STR("ecs"));
    assert_int_equal(keys.derived, 4);
    char longer[80];
    memset(longer, 'r', sizeof longer);
    (void)signed_with(&arena, &keys, STR("20261126T000000Z"), "t", (struct str){ longer, sizeof longer }, STR("ecs"));
    assert_int_equal(keys.derived, 4); /* not kept */
    sigv4_keys_wipe(&keys);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(signs_as_botocore_does),
        cmocka_unit_test(canonical_forms),
        cmocka_unit_test(refuses_to_sign_without_host_or_date),
        cmocka_unit_test(verifies_what_it_signed),
        cmocka_unit_test(verifies_time_to_five_minutes),
        cmocka_unit_test(refuses_another_scope),
        cmocka_unit_test(refuses_every_changed_part),
        cmocka_unit_test(answers_with_the_codes_of_aws),
        cmocka_unit_test(names_a_signed_header_that_is_missing),
        cmocka_unit_test(kept_keys_sign_the_same),
        cmocka_unit_test(a_key_is_derived_once_a_day),
        cmocka_unit_test(passes_the_public_vectors),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
