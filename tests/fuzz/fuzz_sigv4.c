/* Signatures over any request: "PATH\nQUERY\nVALUE\nBODY", and the same text as an Authorization
 * header. Properties: what was signed is accepted; whatever is covered by the signature and then
 * changed (a bit of the body, the path, the query, a header, the method, the target, the signature
 * itself, the list of signed headers, the scope, the time, the secret) is refused; no text is
 * accepted as a signature. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codec/sigv4.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds, const char *what) {
    if (holds)
        return;
    fprintf(stderr, "property broken: %s\n", what);
    abort();
}

static const int64_t NOW = INT64_C(1795575600000); /* 20261125T030000Z */

enum { HOST, DATE, TARGET, VALUE, AUTHORIZATION, HEADERS };

struct signed_request {
    struct http_header headers[HEADERS];
    struct sigv4_request request;
};

static const struct secret *find_secret(void *ctx, struct str access_key_id) {
    return str_is(access_key_id, "AKIDEXAMPLE") ? ctx : NULL;
}

static bool verifies(struct arena *arena, const struct signed_request *r,
                     const struct sigv4_scope *scope, int64_t now_ms, struct secret *secret) {
    struct sigv4_request request = r->request;
    request.headers = r->headers;
    struct str key_id = STR_NONE;
    struct err err = { 0 };
    bool is_ok =
        sigv4_verify(arena, &request, scope, now_ms, find_secret, secret, &key_id, &err).ok;
    must(is_ok ? str_is(key_id, "AKIDEXAMPLE")
               : err.class == ERR_DENIED && err.aws_code[0] && err.message[0],
         "a verdict names the key, or the reason");
    return is_ok;
}

static struct str line(struct str *rest) {
    size_t end = str_find_char(*rest, '\n');
    struct str first = str_slice(*rest, 0, end);
    *rest = end == SIZE_MAX ? STR_NONE : str_slice(*rest, end + 1, rest->len);
    return first;
}

static struct str with(struct arena *arena, struct str a, const char *more) {
    char *bytes = arena_alloc(arena, a.len + strlen(more) + 1);
    if (a.len)
        memcpy(bytes, a.ptr, a.len);
    memcpy(bytes + a.len, more, strlen(more));
    return (struct str){ bytes, a.len + strlen(more) };
}

/* One byte changed: the place and the change come from the input. */
static struct str flipped(struct arena *arena, struct str a, uint8_t where, uint8_t bits) {
    struct str copy = str_dup(arena, a);
    if (copy.len == 0)
        return STR("x");
    char *bytes = arena_alloc(arena, copy.len);
    memcpy(bytes, copy.ptr, copy.len);
    bytes[where % copy.len] = (char)(bytes[where % copy.len] ^ (bits ? bits : 1));
    return (struct str){ bytes, copy.len };
}

static void check_changes(struct arena *arena, const struct signed_request *good,
                          const struct sigv4_scope *scope, struct secret *secret, uint8_t where,
                          uint8_t bits) {
    struct signed_request r = *good;
    struct str authorization = good->headers[AUTHORIZATION].value;
    r.request.body = flipped(arena, r.request.body, where, bits);
    must(!verifies(arena, &r, scope, NOW, secret), "another body is refused");
    r = *good;
    r.request.path = with(arena, r.request.path, "zz");
    must(!verifies(arena, &r, scope, NOW, secret), "another path is refused");
    r = *good;
    r.request.query = with(arena, r.request.query, r.request.query.len ? "&zz=1" : "zz=1");
    must(!verifies(arena, &r, scope, NOW, secret), "another query is refused");
    r = *good;
    r.request.method = STR("PUT");
    must(!verifies(arena, &r, scope, NOW, secret), "another method is refused");
    for (int h = HOST; h <= VALUE; h++) {
        r = *good;
        r.headers[h].value = with(arena, r.headers[h].value, "9");
        must(!verifies(arena, &r, scope, NOW, secret),
             "another value of a signed header is refused");
    }
    size_t at = str_find(authorization, STR("Signature=")) + 10;
    struct str head = str_slice(authorization, 0, at);
    struct str signature = str_slice(authorization, at, authorization.len);
    struct str changed = flipped(arena, signature, where, bits);
    r = *good;
    if (str_find_char(changed, ',') ==
        SIZE_MAX) { /* else it is cut there: still another signature */
        r.headers[AUTHORIZATION].value =
            str_fmt(arena, "%.*s%.*s", STR_ARG(head), STR_ARG(changed));
        must(!verifies(arena, &r, scope, NOW, secret), "another signature is refused");
    }
    r.headers[AUTHORIZATION].value = str_slice(authorization, 0, at + where % 64);
    must(!verifies(arena, &r, scope, NOW, secret), "a cut signature is refused");
    size_t target = str_find(authorization, STR(";x-amz-target"));
    must(target != SIZE_MAX, "the target is signed");
    r.headers[AUTHORIZATION].value =
        str_fmt(arena, "%.*s%.*s", (int)target, authorization.ptr,
                STR_ARG(str_slice(authorization, target + 13, authorization.len)));
    must(!verifies(arena, &r, scope, NOW, secret), "a target that is not signed is refused");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 2 || size > 8192)
        return 0;
    ARENA_SCOPE(arena);
    struct str rest = { (const char *)data + 2, size - 2 }, all = rest;
    struct secret secret = { 0 }, other = { 0 };
    must(secret_set(&secret, STR("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")) &&
             secret_set(&other, STR("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEZ")),
         "the secrets fit");
    const struct sigv4_scope scope = { STR("eu-west-1"), STR("ecs"), false, NULL };
    struct signed_request r = { .headers = { { STR("Host"), STR("ecs.eu-west-1.amazonaws.com") },
                                             { STR("X-Amz-Date"), STR("20261125T030000Z") },
                                             { STR("X-Amz-Target"), STR("ECS.StopTask") },
                                             { STR("X-Value"), STR_NONE } } };
    r.request.method = STR("POST");
    r.request.path = line(&rest);
    r.request.path = with(&arena, STR("/"), str_dup(&arena, r.request.path).ptr);
    r.request.query = line(&rest);
    r.headers[VALUE].value = line(&rest);
    r.request.body = rest;
    r.request.headers = r.headers;
    r.request.header_count = AUTHORIZATION;
    struct err err = { 0 };
    struct str authorization;
    must(sigv4_sign(&arena, &r.request, &scope, STR("AKIDEXAMPLE"), &secret, &authorization, &err)
             .ok,
         "it can be signed");
    r.headers[AUTHORIZATION] = (struct http_header){ STR("Authorization"), authorization };
    r.request.header_count = HEADERS;

    must(verifies(&arena, &r, &scope, NOW, &secret), "what was signed is accepted");
    must(verifies(&arena, &r, &scope, NOW + 300000, &secret), "for five minutes");
    must(!verifies(&arena, &r, &scope, NOW + 300001, &secret), "not for longer");
    must(!verifies(&arena, &r, &scope, NOW - 300001, &secret), "nor before");
    must(!verifies(&arena, &r, &scope, NOW, &other), "another secret is refused");
    const struct sigv4_scope elsewhere = { STR("us-east-1"), STR("ecs"), false, NULL };
    const struct sigv4_scope another = { STR("eu-west-1"), STR("dynamodb"), false, NULL };
    must(!verifies(&arena, &r, &elsewhere, NOW, &secret), "another region is refused");
    must(!verifies(&arena, &r, &another, NOW, &secret), "another service is refused");
    check_changes(&arena, &r, &scope, &secret, data[0], data[1]);

    struct str region, service;
    r.headers[AUTHORIZATION].value = all;
    must(!verifies(&arena, &r, &scope, NOW, &secret), "no text is a signature");
    (void)sigv4_scope_of(all, &region, &service);
    r.headers[AUTHORIZATION].value =
        str_fmt(&arena, "AWS4-HMAC-SHA256 %.*s", STR_ARG(str_slice(all, 0, 4096)));
    must(!verifies(&arena, &r, &scope, NOW, &secret), "nor behind the name of the algorithm");
    return 0;
}
