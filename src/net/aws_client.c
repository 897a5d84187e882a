/* aws_client.c: see the header. Keys are read again after a refusal, so that rotated ones are
 * found. */
#include "net/aws_client.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/limits.h"
#include "codec/digest.h"
#include "codec/sigv4.h"
#include "codec/time.h"
#include "codec/uri.h"

enum { HEADERS_MAX = AWS_WIRE_HEADERS_MAX + 4, ANSWER_SIZE_MAX = 20 << 20 };

struct aws_client {
    struct http_client *http;
    struct arena arena;
    struct aws_client_options options;
    struct aws_credentials credentials;
    bool has_credentials;
    struct str ca_file; /* empty: libcurl's default */
    struct attempt *first; /* those under way: freed with the client */
};

/* One attempt under way. */
struct attempt {
    struct aws_client *client;
    struct arena arena;
    const struct aws_service *service;
    const struct aws_operation *operation;
    bool is_mutating;
    void (*done)(void *ctx, const struct aws_client_answer *answer);
    void *ctx;
    struct attempt *next, *previous;
};

struct signed_request {
    struct str method, url;
    struct http_header headers[HEADERS_MAX];
    size_t header_count;
    struct str body;
};

/* See the header. */
static struct str choose_ca_file(struct aws_client *client) {
    const char *bundle = client->options.getenv_fn("AWS_CA_BUNDLE");
    if (bundle && *bundle)
        return str_dup(&client->arena, str_of(bundle));
    const char *task_root = client->options.getenv_fn("LAMBDA_TASK_ROOT");
    if (!task_root || !*task_root)
        return STR_NONE;
    struct str path = str_fmt(&client->arena, "%s/amazon-roots.pem", task_root);
    return access(str_z(&client->arena, path), R_OK) == 0 ? path : STR_NONE;
}

struct aws_client *aws_client_new(struct http_client *http,
                                  const struct aws_client_options *options) {
    struct aws_client *client = mem_alloc(sizeof *client);
    client->http = http;
    client->options = *options;
    client->options.region = str_dup(&client->arena, options->region);
    client->options.endpoint_url = str_dup(&client->arena, options->endpoint_url);
    client->ca_file = choose_ca_file(client);
    return client;
}

static struct attempt *attempt_new(struct aws_client *client) {
    struct attempt *a = mem_alloc(sizeof *a);
    a->client = client;
    a->next = client->first;
    if (a->next)
        a->next->previous = a;
    client->first = a;
    return a;
}

static void attempt_free(struct attempt *a) {
    if (a->previous)
        a->previous->next = a->next;
    else
        a->client->first = a->next;
    if (a->next)
        a->next->previous = a->previous;
    struct arena arena = a->arena;
    free(a);
    arena_deinit(&arena);
}

void aws_client_free(struct aws_client *client) {
    if (!client)
        return;
    while (client->first)
        attempt_free(client->first);
    secret_wipe(&client->credentials.secret_access_key);
    struct arena arena = client->arena;
    free(client);
    arena_deinit(&arena);
}

static MUST_CHECK struct res load_credentials(struct aws_client *client, struct err *err) {
    if (client->has_credentials)
        return RES_OK;
    struct aws_profile profile;
    TRY(credentials_load(client->options.getenv_fn, &client->credentials, &profile, err));
    client->has_credentials = true;
    return RES_OK;
}

static struct str endpoint_of(struct aws_client *client, struct arena *arena,
                              const struct aws_service *service) {
    struct str override = client->options.endpoint_url;
    if (override.len == 0 && client->options.is_environment_allowed)
        override =
            credentials_endpoint_override(client->options.getenv_fn, model_service_id(service));
    if (override.len == 0)
        return model_endpoint(arena, service, client->options.region).url;
    while (override.len && override.ptr[override.len - 1] == '/')
        override.len--;
    return str_dup(arena, override);
}

static void add_header(struct signed_request *r, struct str name, struct str value) {
    assert(r->header_count < HEADERS_MAX);
    r->headers[r->header_count++] = (struct http_header){ name, value };
}

static MUST_CHECK struct res sign(struct aws_client *client, struct arena *arena,
                                  const struct aws_service *service,
                                  const struct aws_operation *operation,
                                  const struct aws_wire *wire, struct signed_request *out,
                                  struct err *err) {
    struct str url = endpoint_of(client, arena, service);
    struct uri uri;
    TRY(uri_parse(arena, url, &uri, err));
    bool is_usual_port = !uri.has_port || uri.port == (str_is(uri.scheme, "https") ? 443 : 80);
    struct str host = uri.host;
    if (uri.is_ipv6)
        host = str_fmt(arena, "[%.*s]", STR_ARG(host));
    if (!is_usual_port)
        host = str_fmt(arena, "%.*s:%u", STR_ARG(host), uri.port);
    *out = (struct signed_request){ .method = wire->method, .body = wire->body };
    add_header(out, STR("host"), host);
    for (size_t i = 0; i < wire->header_count; i++)
        add_header(out, wire->headers[i].name, wire->headers[i].value);
    bool is_signed = !model_is_unsigned(operation);
    add_header(out, STR("x-amz-date"), time_format_basic(arena, loop_wall_ms()));
    if (is_signed && client->credentials.session_token[0])
        add_header(out, STR("x-amz-security-token"), str_of(client->credentials.session_token));
    struct str path = wire->path.len ? wire->path : STR("/");
    if (uri.path.len > 1)
        path = str_fmt(arena, "%.*s%.*s", STR_ARG(uri.path), STR_ARG(path));
    out->url = str_fmt(arena, "%.*s://%.*s%.*s%s%.*s", STR_ARG(uri.scheme), STR_ARG(host),
                       STR_ARG(path), wire->query.len ? "?" : "", STR_ARG(wire->query));
    if (!is_signed)
        return RES_OK;
    struct sigv4_request request = { .method = wire->method,
                                     .path = path,
                                     .query = wire->query,
                                     .headers = out->headers,
                                     .header_count = out->header_count,
                                     .body = wire->body };
    struct sigv4_scope scope = { .region = client->options.region,
                                 .service = model_signing_name(service) };
    struct str authorization;
    TRY(sigv4_sign(arena, &request, &scope, str_of(client->credentials.access_key_id),
                   &client->credentials.secret_access_key, &authorization, err));
    add_header(out, STR("authorization"), authorization);
    return RES_OK;
}

static MUST_CHECK struct res find(const struct aws_client_call *call,
                                  const struct aws_service **service,
                                  const struct aws_operation **operation, struct err *err) {
    *service = model_service(call->service);
    if (!*service) {
        struct str near = model_closest_service(call->service);
        struct res r = err_set(err, ERR_INPUT, "SH3001", "unknown AWS service \"%.*s\"",
                               STR_ARG(call->service));
        if (near.len)
            err_hint(err, "did you mean \"%.*s\"?", STR_ARG(near));
        return r;
    }
    *operation = model_operation(*service, call->operation);
    if (*operation)
        return RES_OK;
    struct str near = model_closest_operation(*service, call->operation);
    struct res r = err_set(err, ERR_INPUT, "SH3002", "service \"%.*s\" has no operation \"%.*s\"",
                           STR_ARG(model_service_name(*service)), STR_ARG(call->operation));
    if (near.len)
        err_hint(err, "did you mean \"%.*s\"?", STR_ARG(near));
    return r;
}

static MUST_CHECK struct res prepare(struct aws_client *client, struct arena *arena,
                                     const struct aws_client_call *call,
                                     const struct aws_service **service,
                                     const struct aws_operation **operation,
                                     struct signed_request *out, struct err *err) {
    struct aws_wire wire;
    TRY(find(call, service, operation, err));
    TRY(model_validate(*service, *operation, call->input, err));
    TRY(model_serialise(arena, *service, *operation, call->input, &wire, err));
    if (!model_is_unsigned(*operation))
        TRY(load_credentials(client, err));
    return sign(client, arena, *service, *operation, &wire, out, err);
}

/* DynamoDB tells the CRC-32 of the body; what does not fit it says nothing about what happened. */
static bool is_intact(const struct aws_reply *reply) {
    int64_t told;
    struct str crc32 = http_header_find(reply->headers, reply->header_count, "x-amz-crc32");
    return crc32.len == 0 ||
           (str_to_i64(crc32, &told) && told == (int64_t)digest_crc32(reply->body));
}

static void parse_answer(struct attempt *a, const struct http_client_answer *http,
                         struct aws_client_answer *out) {
    enum err_class unknown = a->is_mutating ? ERR_IN_DOUBT : ERR_TRANSIENT;
    const struct aws_reply reply = { http->status, http->headers, http->header_count, http->body };
    out->request_id = aws_reply_id(&reply);
    if (!http->has_answer) {
        out->err = http->err;
        return;
    }
    if (!is_intact(&reply)) {
        struct res ignored = err_set(
            &out->err, unknown, "SH3014", "the answer of %.*s is damaged: x-amz-crc32 says %.*s",
            STR_ARG(model_operation_name(a->operation)),
            STR_ARG(http_header_find(reply.headers, reply.header_count, "x-amz-crc32")));
        (void)ignored;
        return;
    }
    const struct json *output = NULL;
    out->is_ok =
        model_parse(&a->arena, a->service, a->operation, &reply, &output, &out->err).ok;
    out->output = output;
    if (out->is_ok)
        return;
    if (http->status < 300) /* an answer that cannot be read: the same */
        out->err.class = unknown;
    if (out->err.class == ERR_IN_DOUBT && !a->is_mutating)
        out->err.class = ERR_TRANSIENT;
    if (out->err.class == ERR_DENIED) /* keys may have been rotated: read them again next time */
        a->client->has_credentials = false;
}

static void attempt_done(void *ctx, const struct http_client_answer *http) {
    struct attempt *a = ctx;
    struct aws_client_answer answer = { .duration_ms = http->duration_ms };
    parse_answer(a, http, &answer);
    a->done(a->ctx, &answer);
    attempt_free(a);
}

void aws_client_start(struct aws_client *client, const struct aws_client_call *call,
                      void (*done)(void *ctx, const struct aws_client_answer *answer), void *ctx) {
    struct attempt *a = attempt_new(client);
    struct signed_request r;
    struct aws_client_answer failed = { 0 };
    a->is_mutating = call->is_mutating;
    a->done = done;
    a->ctx = ctx;
    if (!prepare(client, &a->arena, call, &a->service, &a->operation, &r, &failed.err).ok) {
        done(ctx, &failed); /* nothing was sent */
        attempt_free(a);
        return;
    }
    struct http_client_request request = { .method = r.method,
                                           .url = r.url,
                                           .headers = r.headers,
                                           .header_count = r.header_count,
                                           .body = r.body,
                                           .is_mutating = call->is_mutating,
                                           .timeout_ms = call->timeout_ms,
                                           .body_size_max = ANSWER_SIZE_MAX,
                                           .ca_file = client->ca_file };
    http_client_start(client->http, &request, attempt_done, a);
}

struct res aws_client_print(struct aws_client *client, struct arena *arena,
                            const struct aws_client_call *call, struct str *text, struct err *err) {
    const struct aws_service *service;
    const struct aws_operation *operation;
    struct signed_request r;
    TRY(prepare(client, arena, call, &service, &operation, &r, err));
    BUF_SCOPE(out, ANSWER_SIZE_MAX);
    buf_fmt(&out, "%.*s %.*s\n", STR_ARG(r.method), STR_ARG(r.url));
    for (size_t i = 0; i < r.header_count; i++)
        buf_fmt(&out, "%.*s: %.*s\n", STR_ARG(r.headers[i].name), STR_ARG(r.headers[i].value));
    buf_fmt(&out, "\n%.*s\n", STR_ARG(r.body));
    *text = str_dup(arena, buf_view(&out));
    return RES_OK;
}

/* --- for tools --- */

struct waiting {
    struct arena *arena;
    struct aws_client_answer *answer;
    bool is_done;
};

static void keep(void *ctx, const struct aws_client_answer *answer) {
    struct waiting *w = ctx;
    *w->answer = *answer;
    w->answer->output = json_clone(w->arena, answer->output);
    w->answer->request_id = str_dup(w->arena, answer->request_id);
    w->is_done = true;
}

static bool is_done(void *ctx) {
    return ((struct waiting *)ctx)->is_done;
}

void aws_client_call(const struct aws_client_options *options, struct arena *arena,
                     const struct aws_client_call *call, struct aws_client_answer *answer) {
    struct waiting w = { arena, answer, false };
    *answer = (struct aws_client_answer){ 0 };
    struct loop *loop = loop_new(&answer->err);
    struct http_client *http = loop ? http_client_new(loop, &answer->err) : NULL;
    if (http) {
        struct aws_client *client = aws_client_new(http, options);
        aws_client_start(client, call, keep, &w);
        if (!loop_run_until(loop, is_done, &w, call->timeout_ms + 5000) && !w.is_done) {
            struct res ignored =
                err_set(&answer->err, call->is_mutating ? ERR_IN_DOUBT : ERR_TRANSIENT, "SH3010",
                        "no answer in time");
            (void)ignored;
        }
        http_client_free(http);
        aws_client_free(client);
    }
    loop_free(loop);
}
