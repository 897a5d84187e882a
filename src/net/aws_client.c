/* aws_client.c: see the header. */
#include "net/aws_client.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/limits.h"
#include "codec/digest.h"
#include "codec/sigv4.h"
#include "codec/time.h"
#include "net/aws_provider.h"

enum {
    ANSWER_SIZE_MAX = 20 << 20,
    CREDENTIALS_WAIT_MS = 60 * 1000, /* of tools */
    CHANGE_WAIT_MS = 1000,
    READ_WAIT_MS = 25 * 1000,
};

struct aws_client {
    struct http_client *http;
    struct loop *loop;
    struct arena arena;
    struct aws_client_options options;
    struct sigv4_keys keys;
    struct aws_provider *provider;
    struct attempt *first; /* those under way: freed with the client */
};

/* One attempt under way. */
struct attempt {
    struct aws_client *client;
    struct arena arena;
    const struct aws_service *service;
    const struct aws_operation *operation;
    struct aws_wire wire;
    struct str region, account;
    bool is_mutating;
    bool is_given_up; /* done was called: credentials came too late */
    int64_t timeout_ms, wait_ms;
    struct loop_timer wait_timer;
    void (*done)(void *ctx, const struct aws_client_answer *answer);
    void *ctx;
    struct attempt *next, *previous;
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
    client->loop = http_client_loop(http);
    client->options = *options;
    client->options.account = str_dup(&client->arena, options->account);
    client->options.region = str_dup(&client->arena, options->region);
    client->options.endpoint_url = str_dup(&client->arena, options->endpoint_url);
    client->options.ca_file = choose_ca_file(client);
    client->options.keys = &client->keys;
    struct aws_role *roles = ARENA_ARRAY(&client->arena, struct aws_role, options->role_count + 1);
    for (size_t i = 0; i < options->role_count; i++)
        roles[i] = (struct aws_role){ str_dup(&client->arena, options->roles[i].account),
                                      str_dup(&client->arena, options->roles[i].arn) };
    client->options.roles = roles;
    client->provider = aws_provider_new(http, &client->options);
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
    loop_disarm(a->client->loop, &a->wait_timer);
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
    aws_provider_free(client->provider); /* before those that wait for it */
    while (client->first)
        attempt_free(client->first);
    sigv4_keys_wipe(&client->keys);
    struct arena arena = client->arena;
    free(client);
    arena_deinit(&arena);
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

/* All but the signature. */
static MUST_CHECK struct res prepare(struct attempt *a, const struct aws_client_call *call,
                                     struct err *err) {
    TRY(find(call, &a->service, &a->operation, err));
    TRY(model_validate(a->service, a->operation, call->input, err));
    a->region = str_dup(&a->arena, call->region.len ? call->region : a->client->options.region);
    a->account = str_dup(&a->arena, call->account);
    a->timeout_ms = call->timeout_ms;
    a->is_mutating = call->is_mutating;
    TRY(model_serialise(&a->arena, a->service, a->operation, call->input, &a->wire, err));
    a->wire.body = str_dup(&a->arena, a->wire.body); /* may be a view of the input */
    return RES_OK;
}

/* DynamoDB tells the CRC-32 of the body; what does not fit it says nothing about what happened. */
static bool is_intact(const struct aws_reply *reply) {
    int64_t told;
    struct str crc32 = http_header_find(reply->headers, reply->header_count, "x-amz-crc32");
    return crc32.len == 0 ||
           (str_to_i64(crc32, &told) && told == (int64_t)digest_crc32(reply->body));
}

/* Refused for the keys themselves, not for what they may do. */
static bool is_unknown_key(const struct err *err) {
    static const char *const codes[] = { "ExpiredToken",         "ExpiredTokenException",
                                         "InvalidClientTokenId", "UnrecognizedClientException",
                                         "InvalidAccessKeyId",   "InvalidToken",
                                         "AuthFailure",          "InvalidSignatureException",
                                         "SignatureDoesNotMatch" };
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
        if (str_is(str_of(err->aws_code), codes[i]))
            return true;
    return false;
}

static void parse_answer(struct attempt *a, const struct http_client_answer *http,
                         struct aws_client_answer *out) {
    enum err_class unknown = a->is_mutating ? ERR_IN_DOUBT : ERR_TRANSIENT;
    const struct aws_reply reply = { http->status, http->headers, http->header_count, http->body };
    out->request_id = aws_reply_id(&reply);
    if (!time_parse_http(http_header_find(reply.headers, reply.header_count, "date"), &out->server_ms))
        out->server_ms = TIME_NONE;
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
    out->is_ok = model_parse(&a->arena, a->service, a->operation, &reply, &output, &out->err).ok;
    out->output = output;
    if (out->is_ok)
        return;
    if (http->status < 300) /* an answer that cannot be read: the same */
        out->err.class = unknown;
    if (out->err.class == ERR_IN_DOUBT && !a->is_mutating)
        out->err.class = ERR_TRANSIENT;
    if (is_unknown_key(&out->err)) /* they may have been rotated */
        aws_provider_suspect(a->client->provider, a->account);
}

static void attempt_done(void *ctx, const struct http_client_answer *http) {
    struct attempt *a = ctx;
    struct aws_client_answer answer = { .duration_ms = http->duration_ms };
    parse_answer(a, http, &answer);
    a->done(a->ctx, &answer);
    attempt_free(a);
}

static void attempt_fail(struct attempt *a, const struct err *err) {
    const struct aws_client_answer failed = { .err = *err, .server_ms = TIME_NONE }; /* nothing was sent */
    a->done(a->ctx, &failed);
    attempt_free(a);
}

/* The attempt itself stays until the provider has called. */
static void wait_over(void *ctx) {
    struct attempt *a = ctx;
    struct aws_client_answer late = { .server_ms = TIME_NONE };
    struct res ignored = err_set(&late.err, ERR_TRANSIENT, "SH3015", "%.*s was not sent: no credentials for %lld ms",
                                 STR_ARG(model_operation_name(a->operation)), (long long)a->wait_ms);
    (void)ignored;
    a->is_given_up = true;
    a->done(a->ctx, &late);
}

/* credentials NULL and err NULL: the operation is not signed. */
static void attempt_send(void *ctx, const struct aws_credentials *credentials,
                         const struct err *why) {
    struct attempt *a = ctx;
    struct aws_request r;
    struct err err = { 0 };
    loop_disarm(a->client->loop, &a->wait_timer);
    if (a->is_given_up) {
        attempt_free(a);
        return;
    }
    if (why) {
        attempt_fail(a, why);
        return;
    }
    if (!aws_request_make(&a->arena, &a->client->options, a->region, a->service, &a->wire,
                          credentials, &r, &err)
             .ok) {
        attempt_fail(a, &err);
        return;
    }
    struct http_client_request request = { .method = r.method,
                                           .url = r.url,
                                           .headers = r.headers,
                                           .header_count = r.header_count,
                                           .body = r.body,
                                           .is_mutating = a->is_mutating,
                                           .timeout_ms = a->timeout_ms,
                                           .body_size_max = ANSWER_SIZE_MAX,
                                           .ca_file = a->client->options.ca_file };
    http_client_start(a->client->http, &request, attempt_done, a);
}

void aws_client_start(struct aws_client *client, const struct aws_client_call *call,
                      void (*done)(void *ctx, const struct aws_client_answer *answer), void *ctx) {
    struct attempt *a = attempt_new(client);
    struct err err = { 0 };
    a->done = done;
    a->ctx = ctx;
    if (!prepare(a, call, &err).ok) {
        attempt_fail(a, &err);
    } else if (model_is_unsigned(a->operation)) {
        attempt_send(a, NULL, NULL);
    } else {
        a->wait_ms = call->wait_ms ? call->wait_ms : call->is_mutating ? CHANGE_WAIT_MS : READ_WAIT_MS;
        a->wait_timer = (struct loop_timer){ .fire = wait_over, .ctx = a };
        loop_arm(client->loop, &a->wait_timer, loop_monotonic_ms() + a->wait_ms);
        aws_provider_get(client->provider, a->account, attempt_send, a);
    }
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

struct printing {
    struct arena *arena;
    struct attempt *attempt;
    struct str *text;
    struct err *err;
    bool is_done, is_ok;
};

static void print_ready(void *ctx, const struct aws_credentials *credentials,
                        const struct err *why) {
    struct printing *p = ctx;
    struct attempt *a = p->attempt;
    struct aws_request r;
    p->is_done = true;
    if (why) {
        *p->err = *why;
        return;
    }
    if (!aws_request_make(&a->arena, &a->client->options, a->region, a->service, &a->wire,
                          credentials, &r, p->err)
             .ok)
        return;
    BUF_SCOPE(out, ANSWER_SIZE_MAX);
    buf_fmt(&out, "%.*s %.*s\n", STR_ARG(r.method), STR_ARG(r.url));
    for (size_t i = 0; i < r.header_count; i++) {
        bool is_secret = str_is(r.headers[i].name, "x-amz-security-token");
        buf_fmt(&out, "%.*s: %.*s\n", STR_ARG(r.headers[i].name),
                STR_ARG(is_secret ? STR("(hidden)") : r.headers[i].value));
    }
    buf_fmt(&out, "\n%.*s\n", STR_ARG(r.body));
    *p->text = str_dup(p->arena, buf_view(&out));
    p->is_ok = true;
}

static bool is_printed(void *ctx) {
    return ((struct printing *)ctx)->is_done;
}

struct res aws_client_print(const struct aws_client_options *options, struct arena *arena,
                            const struct aws_client_call *call, struct str *text, struct err *err) {
    struct printing p = { .arena = arena, .text = text, .err = err };
    struct loop *loop = loop_new(err);
    struct http_client *http = loop ? http_client_new(loop, err) : NULL;
    if (http) {
        struct aws_client *client = aws_client_new(http, options);
        p.attempt = attempt_new(client);
        if (prepare(p.attempt, call, err).ok) {
            if (model_is_unsigned(p.attempt->operation))
                print_ready(&p, NULL, NULL);
            else
                aws_provider_get(client->provider, p.attempt->account, print_ready, &p);
            if (!loop_run_until(loop, is_printed, &p, CREDENTIALS_WAIT_MS) && !p.is_done)
                (void)err_set(err, ERR_TRANSIENT, "SH3010", "no credentials in time");
        }
        http_client_free(http);
        aws_client_free(client);
    }
    loop_free(loop);
    return p.is_ok ? RES_OK : RES_ERR;
}

void aws_client_call(const struct aws_client_options *options, struct arena *arena,
                     const struct aws_client_call *call, struct aws_client_answer *answer) {
    struct waiting w = { arena, answer, false };
    *answer = (struct aws_client_answer){ 0 };
    struct loop *loop = loop_new(&answer->err);
    struct http_client *http = loop ? http_client_new(loop, &answer->err) : NULL;
    if (http) {
        struct aws_client *client = aws_client_new(http, options);
        struct aws_client_call patient = *call;
        patient.wait_ms = CREDENTIALS_WAIT_MS;
        aws_client_start(client, &patient, keep, &w);
        if (!loop_run_until(loop, is_done, &w, call->timeout_ms + 2 * CREDENTIALS_WAIT_MS) &&
            !w.is_done) {
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
