/* sigv4.c: AWS Signature Version 4 over headers. Ours and not libcurl's, whose canonicalisation is
 * wrong in the versions that distributions ship (performance.md 3).
 *
 *   canonical request = METHOD \n path \n query \n (name:value \n)* \n signed;names \n sha256(body)
 *   string to sign    = AWS4-HMAC-SHA256 \n time \n date/region/service/aws4_request \n
 * sha256(canonical) signature         = hmac(hmac(hmac(hmac(hmac("AWS4" key, date), region),
 * service), "aws4_request"), string)
 *
 * Invariants: pure; no secret leaves the stack, where keys are wiped after use, but into the keys that
 * the caller keeps. Not here: presigned
 * queries, chunked payloads, SigV4a. */
#include "codec/sigv4.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codec/digest.h"
#include "codec/time.h"
#include "codec/uri.h"

#define ALGORITHM "AWS4-HMAC-SHA256"
#define TERMINATOR "aws4_request"

enum {
    CANONICAL_MAX =
        1 << 20, /* bytes: 100 headers of 16 KB together, a request line of 8 KB encoded */
    SKEW_MAX_MS = 5 * 60 * 1000,
    TIMESTAMP_SIZE = 16, /* YYYYMMDDTHHMMSSZ */
    DATE_SIZE = 8,
    SIGNED_MAX = HTTP_HEADERS_MAX,
};

static struct str lower(struct arena *arena, struct str text) {
    char *copy = arena_alloc(arena, text.len + 1);
    for (size_t i = 0; i < text.len; i++)
        copy[i] = text.ptr[i] >= 'A' && text.ptr[i] <= 'Z' ? (char)(text.ptr[i] + 32) : text.ptr[i];
    return (struct str){ copy, text.len };
}

static struct str header(const struct sigv4_request *request, const char *name) {
    for (size_t i = 0; i < request->header_count; i++)
        if (str_eq_nocase(request->headers[i].name, str_of(name)))
            return request->headers[i].value;
    return STR_NONE;
}

static int order_of(const void *a, const void *b) {
    return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

/* --- canonical request --- */

/* Dot segments removed, repeated slashes collapsed; then encoded once more. S3's paths stay. */
static void put_path(struct buf *out, struct arena *arena, const struct sigv4_request *request,
                     const struct sigv4_scope *scope) {
    struct str path = request->path.len ? request->path : STR("/");
    size_t kept = 0, from = 0;
    if (scope->is_s3) {
        buf_str(out, path);
        return;
    }
    struct str *segments = ARENA_ARRAY(arena, struct str, path.len + 1);
    while (from <= path.len) {
        size_t at = from;
        while (at < path.len && path.ptr[at] != '/')
            at++;
        struct str segment = str_slice(path, from, at);
        if (str_is(segment, ".."))
            kept -= kept ? 1 : 0;
        else if (segment.len && !str_is(segment, "."))
            segments[kept++] = segment;
        from = at + 1;
    }
    for (size_t i = 0; i < kept; i++) {
        buf_char(out, '/');
        uri_encode(out, segments[i], "");
    }
    if (!kept || path.ptr[path.len - 1] == '/')
        buf_char(out, '/');
}

/* One key or value in the one encoding that AWS signs, whatever encoding it came in. */
static struct str recoded(struct arena *arena, struct str text) {
    struct str plain = text;
    BUF_SCOPE(out, CANONICAL_MAX);
    if (!uri_decode(arena, text, false, &plain))
        plain = text;
    uri_encode(&out, plain, "");
    return str_dup(arena, buf_view(&out));
}

struct parameter {
    struct str key, value;
};

static int parameter_order(const void *a, const void *b) {
    const struct parameter *left = a, *right = b;
    int order = str_cmp(left->key, right->key);
    return order ? order : str_cmp(left->value, right->value);
}

static void put_query(struct buf *out, struct arena *arena, struct str query) {
    size_t count = 0, from = 0, capacity = 1;
    for (size_t i = 0; i < query.len; i++)
        capacity += query.ptr[i] == '&';
    struct parameter *parameters = ARENA_ARRAY(arena, struct parameter, capacity);
    while (from < query.len) {
        struct str rest = str_slice(query, from, query.len);
        size_t end = str_find_char(rest, '&');
        struct str part = str_slice(rest, 0, end);
        size_t equals = str_find_char(part, '=');
        if (part.len) {
            parameters[count].key = recoded(arena, str_slice(part, 0, equals));
            parameters[count++].value = equals == SIZE_MAX
                                            ? STR_NONE
                                            : recoded(arena, str_slice(part, equals + 1, part.len));
        }
        if (end == SIZE_MAX)
            break;
        from += end + 1;
    }
    qsort(parameters, count, sizeof *parameters, parameter_order);
    for (size_t i = 0; i < count; i++)
        buf_fmt(out, "%s%.*s=%.*s", i ? "&" : "", STR_ARG(parameters[i].key),
                STR_ARG(parameters[i].value));
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Trimmed, runs of blanks (also of a folded line) as one. */
static void put_value(struct buf *out, struct str value) {
    value = str_trim(value);
    for (size_t i = 0; i < value.len; i++) {
        if (!is_blank(value.ptr[i]))
            buf_char(out, value.ptr[i]);
        else if (!is_blank(value.ptr[i - 1]))
            buf_char(out, ' ');
    }
}

static void put_headers(struct buf *out, const struct sigv4_request *request, struct str names) {
    size_t from = 0;
    while (from <= names.len && names.len) {
        struct str rest = str_slice(names, from, names.len);
        size_t end = str_find_char(rest, ';');
        struct str name = str_slice(rest, 0, end);
        bool is_first = true;
        buf_str(out, name);
        buf_char(out, ':');
        for (size_t i = 0; i < request->header_count; i++) {
            if (!str_eq_nocase(request->headers[i].name, name))
                continue;
            if (!is_first)
                buf_char(out, ',');
            put_value(out, request->headers[i].value);
            is_first = false;
        }
        buf_char(out, '\n');
        if (end == SIZE_MAX)
            break;
        from += end + 1;
    }
}

struct str sigv4_canonical(struct arena *arena, const struct sigv4_request *request,
                           const struct sigv4_scope *scope, struct str signed_headers) {
    BUF_SCOPE(out, CANONICAL_MAX);
    struct str given = header(request, "x-amz-content-sha256");
    buf_str(&out, request->method);
    buf_char(&out, '\n');
    put_path(&out, arena, request, scope);
    buf_char(&out, '\n');
    put_query(&out, arena, request->query);
    buf_char(&out, '\n');
    put_headers(&out, request, signed_headers);
    buf_char(&out, '\n');
    buf_str(&out, signed_headers);
    buf_char(&out, '\n');
    if (scope->is_s3 && str_is(given, "UNSIGNED-PAYLOAD"))
        buf_str(&out, given);
    else
        buf_str(&out, digest_sha256_hex(arena, request->body));
    return out.failed ? STR_NONE : str_dup(arena, buf_view(&out));
}

struct str sigv4_string_to_sign(struct arena *arena, const struct sigv4_scope *scope,
                                struct str timestamp, struct str canonical) {
    struct str digest = digest_sha256_hex(arena, canonical);
    return str_fmt(arena, ALGORITHM "\n%.*s\n%.*s/%.*s/%.*s/" TERMINATOR "\n%.*s",
                   STR_ARG(timestamp), STR_ARG(str_slice(timestamp, 0, DATE_SIZE)),
                   STR_ARG(scope->region), STR_ARG(scope->service), STR_ARG(digest));
}

/* --- signature --- */

static struct str bytes_of(const struct sha256 *digest) {
    return (struct str){ (const char *)digest->bytes, SHA256_SIZE };
}

static struct sha256 derive(const struct secret *secret, const struct sigv4_scope *scope, struct str date) {
    struct {
        char prefixed[4 + SECRET_SIZE_MAX];
        struct sha256 key;
    } keys;
    struct str plain = secret_view(secret);
    memcpy(keys.prefixed, "AWS4", 4);
    if (plain.len)
        memcpy(keys.prefixed + 4, plain.ptr, plain.len);
    keys.key = digest_hmac_sha256((struct str){ keys.prefixed, 4 + plain.len }, date);
    keys.key = digest_hmac_sha256(bytes_of(&keys.key), scope->region);
    keys.key = digest_hmac_sha256(bytes_of(&keys.key), scope->service);
    struct sha256 key = digest_hmac_sha256(bytes_of(&keys.key), STR(TERMINATOR));
    explicit_bzero(&keys, sizeof keys);
    return key;
}

static bool is_key_of(const struct sigv4_key *k, const struct secret *secret, const struct sigv4_scope *scope,
                      struct str date) {
    return k->is_set && str_eq((struct str){ k->date, DATE_SIZE }, date) &&
           str_eq((struct str){ k->region, k->region_size }, scope->region) &&
           str_eq((struct str){ k->service, k->service_size }, scope->service) &&
           secret_equals(&k->secret, secret_view(secret));
}

/* The key of these, taken from those that are kept or derived and put there; names too long for the place are not kept. */
static struct sha256 key_of(const struct secret *secret, const struct sigv4_scope *scope, struct str date) {
    struct sigv4_keys *keys = scope->keys;
    for (size_t i = 0; keys && i < SIGV4_KEYS_MAX; i++)
        if (is_key_of(&keys->keys[i], secret, scope, date))
            return keys->keys[i].key;
    struct sha256 key = derive(secret, scope, date);
    if (!keys || !scope->region.len || !scope->service.len || scope->region.len > sizeof keys->keys[0].region ||
        scope->service.len > sizeof keys->keys[0].service)
        return key;
    struct sigv4_key *k = &keys->keys[keys->next];
    keys->next = (keys->next + 1) % SIGV4_KEYS_MAX;
    keys->derived++;
    explicit_bzero(k, sizeof *k);
    *k = (struct sigv4_key){ .secret = *secret, .region_size = scope->region.len, .service_size = scope->service.len,
                             .key = key, .is_set = true };
    memcpy(k->date, date.ptr, DATE_SIZE);
    memcpy(k->region, scope->region.ptr, scope->region.len);
    memcpy(k->service, scope->service.ptr, scope->service.len);
    return key;
}

void sigv4_keys_wipe(struct sigv4_keys *keys) {
    explicit_bzero(keys, sizeof *keys);
}

/* 64 hex digits in the arena. */
static struct str signature_of(struct arena *arena, const struct secret *secret,
                               const struct sigv4_scope *scope, struct str timestamp,
                               struct str string_to_sign) {
    char hex[SHA256_HEX_SIZE + 1];
    struct sha256 key = key_of(secret, scope, str_slice(timestamp, 0, DATE_SIZE));
    digest_hex(digest_hmac_sha256(bytes_of(&key), string_to_sign), hex);
    explicit_bzero(&key, sizeof key);
    return str_dup(arena, (struct str){ hex, SHA256_HEX_SIZE });
}

/* Hop-by-hop headers and those that proxies and tracers change (aws-wire.md 8). */
static bool is_never_signed(struct str name) {
    static const char *const names[] = { "authorization",
                                         "connection",
                                         "expect",
                                         "keep-alive",
                                         "proxy-authenticate",
                                         "proxy-authorization",
                                         "te",
                                         "trailer",
                                         "transfer-encoding",
                                         "upgrade",
                                         "user-agent",
                                         "x-amzn-trace-id" };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (str_is(name, names[i]))
            return true;
    return false;
}

static bool is_timestamp(struct str text) {
    int64_t ms = 0;
    return text.len == TIMESTAMP_SIZE && time_parse_basic(text, &ms);
}

struct res sigv4_sign(struct arena *arena, const struct sigv4_request *request,
                      const struct sigv4_scope *scope, struct str access_key_id,
                      const struct secret *secret_access_key, struct str *authorization,
                      struct err *err) {
    struct str names[SIGNED_MAX];
    size_t count = 0;
    BUF_SCOPE(list, CANONICAL_MAX);
    struct str timestamp = header(request, "x-amz-date");
    if (!is_timestamp(timestamp) || !header(request, "host").len)
        return err_set(err, ERR_BUG, "SH3901",
                       "cannot sign: the request needs a host and an x-amz-date (has \"%.*s\")",
                       STR_ARG(timestamp));
    if (request->header_count > SIGNED_MAX)
        return err_set(err, ERR_BUG, "SH3901", "cannot sign: %zu headers, at most %d",
                       request->header_count, SIGNED_MAX);
    for (size_t i = 0; i < request->header_count; i++) {
        struct str name = lower(arena, request->headers[i].name);
        if (!is_never_signed(name))
            names[count++] = name;
    }
    qsort(names, count, sizeof names[0], order_of);
    for (size_t i = 0; i < count; i++) {
        if (i && str_eq(names[i], names[i - 1]))
            continue;
        if (i)
            buf_char(&list, ';');
        buf_str(&list, names[i]);
    }
    struct str signed_headers = str_dup(arena, buf_view(&list));
    struct str canonical = sigv4_canonical(arena, request, scope, signed_headers);
    if (!canonical.len)
        return err_set(err, ERR_LIMIT, "SH3902",
                       "cannot sign: path, query and headers exceed %d bytes", CANONICAL_MAX);
    struct str string = sigv4_string_to_sign(arena, scope, timestamp, canonical);
    struct str signature = signature_of(arena, secret_access_key, scope, timestamp, string);
    *authorization = str_fmt(arena,
                             ALGORITHM " Credential=%.*s/%.*s/%.*s/%.*s/" TERMINATOR
                                       ", SignedHeaders=%.*s, Signature=%.*s",
                             STR_ARG(access_key_id), STR_ARG(str_slice(timestamp, 0, DATE_SIZE)),
                             STR_ARG(scope->region), STR_ARG(scope->service),
                             STR_ARG(signed_headers), STR_ARG(signature));
    return RES_OK;
}

/* --- verification --- */

struct authorization {
    struct str key_id, date, region, service, terminator;
    struct str signed_headers, signature;
};

/* "AKID/20150830/us-east-1/service/aws4_request", from the end: a key id may hold anything. */
static bool split_credential(struct str credential, struct authorization *out) {
    struct str *const parts[] = { &out->terminator, &out->service, &out->region, &out->date };
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        size_t at = credential.len;
        while (at > 0 && credential.ptr[at - 1] != '/')
            at--;
        if (at == 0)
            return false;
        *parts[i] = str_slice(credential, at, credential.len);
        credential = str_slice(credential, 0, at - 1);
    }
    out->key_id = credential;
    return credential.len > 0;
}

static void split_authorization(struct str text, struct authorization *out,
                                struct str *credential) {
    struct str rest = str_slice(text, sizeof ALGORITHM - 1, text.len);
    while (rest.len) {
        size_t end = str_find_char(rest, ',');
        struct str part = str_trim(str_slice(rest, 0, end));
        if (str_starts(part, STR("Credential=")))
            *credential = str_slice(part, 11, part.len);
        else if (str_starts(part, STR("SignedHeaders=")))
            out->signed_headers = str_slice(part, 14, part.len);
        else if (str_starts(part, STR("Signature=")))
            out->signature = str_slice(part, 10, part.len);
        rest = end == SIZE_MAX ? STR_NONE : str_slice(rest, end + 1, rest.len);
    }
}

bool sigv4_scope_of(struct str authorization, struct str *region, struct str *service) {
    struct authorization parsed = { 0 };
    struct str credential = STR_NONE;
    if (!str_starts(authorization, STR(ALGORITHM)))
        return false;
    split_authorization(authorization, &parsed, &credential);
    if (!split_credential(credential, &parsed))
        return false;
    *region = parsed.region;
    *service = parsed.service;
    return true;
}

static struct res refuse(struct err *err, const char *aws_code, const char *message) {
    (void)err_set(err, ERR_DENIED, "SH3120", "%s", message);
    (void)snprintf(err->aws_code, sizeof err->aws_code, "%s", aws_code);
    err->http_status = 400;
    return RES_ERR;
}

static bool lists(struct str names, const char *name) {
    while (names.len) {
        size_t end = str_find_char(names, ';');
        if (str_is(str_slice(names, 0, end), name))
            return true;
        names = end == SIZE_MAX ? STR_NONE : str_slice(names, end + 1, names.len);
    }
    return false;
}

static struct res check_form(const struct sigv4_request *request, struct authorization *parsed,
                             struct err *err) {
    struct str text = header(request, "authorization"), credential = STR_NONE;
    if (!text.len)
        return refuse(err, "MissingAuthenticationTokenException",
                      "Request is missing Authentication Token");
    if (!str_starts(text, STR(ALGORITHM " ")))
        return refuse(err, "IncompleteSignatureException",
                      "Authorization header must begin with '" ALGORITHM "'.");
    split_authorization(text, parsed, &credential);
    if (!credential.len)
        return refuse(err, "IncompleteSignatureException",
                      "Authorization header requires 'Credential' parameter.");
    if (!parsed->signature.len)
        return refuse(err, "IncompleteSignatureException",
                      "Authorization header requires 'Signature' parameter.");
    if (!parsed->signed_headers.len)
        return refuse(err, "IncompleteSignatureException",
                      "Authorization header requires 'SignedHeaders' parameter.");
    if (!split_credential(credential, parsed) || !str_is(parsed->terminator, TERMINATOR))
        return refuse(err, "IncompleteSignatureException",
                      "Credential must have five parts, the last of them '" TERMINATOR "'.");
    if (!is_timestamp(header(request, "x-amz-date")))
        return refuse(err, "IncompleteSignatureException",
                      "Authorization header requires existence of a valid 'X-Amz-Date' header.");
    return RES_OK;
}

static struct res check_scope(const struct sigv4_request *request, const struct sigv4_scope *scope,
                              const struct authorization *parsed, int64_t now_ms, struct err *err) {
    struct str timestamp = header(request, "x-amz-date");
    int64_t then_ms = 0;
    char message[256];
    if (!time_parse_basic(timestamp, &then_ms) ||
        !str_eq(str_slice(timestamp, 0, DATE_SIZE), parsed->date))
        return refuse(err, "InvalidSignatureException",
                      "Date in Credential scope does not match YYYYMMDD of 'X-Amz-Date'.");
    if (scope->region.len && !str_eq(scope->region, parsed->region))
        return refuse(err, "InvalidSignatureException",
                      "Credential should be scoped to a valid region.");
    if (scope->service.len && !str_eq(scope->service, parsed->service)) {
        (void)snprintf(message, sizeof message,
                       "Credential should be scoped to correct service: '%.*s'.",
                       STR_ARG(scope->service));
        return refuse(err, "InvalidSignatureException", message);
    }
    if (then_ms < now_ms - SKEW_MAX_MS || then_ms > now_ms + SKEW_MAX_MS) {
        bool is_early = then_ms < now_ms;
        (void)snprintf(message, sizeof message,
                       "Signature %s: %.*s is %" PRId64 " s %s the server's time, at most 300 s.",
                       is_early ? "expired" : "not yet current", STR_ARG(timestamp),
                       (is_early ? now_ms - then_ms : then_ms - now_ms) / 1000,
                       is_early ? "behind" : "ahead of");
        return refuse(err, "InvalidSignatureException", message);
    }
    return RES_OK;
}

/* What decides the meaning of the request must be signed, and what is said to be signed must be
 * there. */
static struct res check_signed(const struct sigv4_request *request,
                               const struct authorization *parsed, struct err *err) {
    static const char *const musts[] = { "host", "x-amz-date", "x-amz-target",
                                         "x-amz-security-token" };
    struct str names = parsed->signed_headers;
    char message[256];
    for (size_t i = 0; i < sizeof musts / sizeof musts[0]; i++) {
        if (lists(names, musts[i]) || (i > 0 && !header(request, musts[i]).ptr))
            continue;
        (void)snprintf(message, sizeof message,
                       "'%s' must be a 'SignedHeader' in the AWS Authorization.", musts[i]);
        return refuse(err, "InvalidSignatureException", message);
    }
    while (names.len) {
        size_t end = str_find_char(names, ';');
        struct str name = str_slice(names, 0, end);
        size_t count = 0;
        for (size_t i = 0; i < request->header_count; i++)
            count += str_eq_nocase(request->headers[i].name, name);
        if (!count) {
            (void)snprintf(message, sizeof message,
                           "The signed header '%.*s' is not in the request.",
                           STR_ARG(str_slice(name, 0, 64)));
            return refuse(err, "InvalidSignatureException", message);
        }
        names = end == SIZE_MAX ? STR_NONE : str_slice(names, end + 1, names.len);
    }
    return RES_OK;
}

struct res sigv4_verify(struct arena *arena, const struct sigv4_request *request,
                        const struct sigv4_scope *scope, int64_t now_ms,
                        const struct secret *(*find_secret)(void *ctx, struct str access_key_id),
                        void *ctx, struct str *access_key_id, struct err *err) {
    struct authorization parsed = { 0 };
    struct secret expected = { 0 };
    TRY(check_form(request, &parsed, err));
    TRY(check_scope(request, scope, &parsed, now_ms, err));
    const struct secret *secret = find_secret(ctx, parsed.key_id);
    if (!secret)
        return refuse(err, "UnrecognizedClientException",
                      "The security token included in the request is invalid.");
    TRY(check_signed(request, &parsed, err));
    const struct sigv4_scope named = { parsed.region, parsed.service, scope->is_s3, NULL };
    struct str timestamp = header(request, "x-amz-date");
    struct str canonical = sigv4_canonical(arena, request, &named, parsed.signed_headers);
    struct str string = sigv4_string_to_sign(arena, &named, timestamp, canonical);
    bool is_same = canonical.len &&
                   secret_set(&expected, signature_of(arena, secret, &named, timestamp, string)) &&
                   secret_equals(&expected, parsed.signature);
    if (!is_same)
        return refuse(
            err, "InvalidSignatureException",
            "The request signature we calculated does not match the signature you provided. "
            "Check your AWS Secret Access Key and signing method.");
    *access_key_id = parsed.key_id;
    return RES_OK;
}
