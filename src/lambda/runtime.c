#include "lambda/runtime.h"

#include <string.h>

#include "base/buf.h"
#include "codec/json.h"

enum { ANSWER_BODY_MAX = 7 << 20, POST_TIMEOUT_MS = 10000, TRIES_MAX = 3 };
#define NEXT_TIMEOUT_MS INT64_C(604800000) /* a week: a frozen process waits as long as it is frozen */

struct exchange {
    struct arena *arena;
    bool is_over;
    struct http_client_answer answer; /* copied into the arena */
};

static void exchange_done(void *ctx, const struct http_client_answer *answer) {
    struct exchange *x = ctx;
    x->answer = *answer;
    x->answer.body = str_dup(x->arena, answer->body);
    struct http_header *headers = ARENA_ARRAY(x->arena, struct http_header, answer->header_count + 1);
    for (size_t i = 0; i < answer->header_count; i++)
        headers[i] = (struct http_header){ str_dup(x->arena, answer->headers[i].name),
                                           str_dup(x->arena, answer->headers[i].value) };
    x->answer.headers = headers;
    x->is_over = true;
}

static bool exchange_is_over(void *ctx) {
    return ((struct exchange *)ctx)->is_over;
}

static const struct http_client_answer *exchange(struct runtime *r, struct arena *arena,
                                                 struct http_client_request *request) {
    struct exchange *x = ARENA_NEW(arena, struct exchange);
    request->body_size_max = ANSWER_BODY_MAX;
    for (int try = 0; try < TRIES_MAX; try++) { /* a socket may have died while the process was frozen */
        *x = (struct exchange){ .arena = arena };
        http_client_start(r->http, request, exchange_done, x);
        while (!x->is_over)
            (void)loop_run_until(r->loop, exchange_is_over, x, NEXT_TIMEOUT_MS);
        if (x->answer.has_answer || (request->is_mutating && x->answer.was_sent))
            break;
    }
    return &x->answer;
}

static struct str header(const struct http_client_answer *answer, const char *name) {
    return http_header_find(answer->headers, answer->header_count, name);
}

struct res runtime_next(struct runtime *r, struct arena *arena, struct invocation *out, struct err *err) {
    struct http_client_request request = { .method = STR("GET"),
                                           .url = str_fmt(arena, "%.*s/invocation/next", STR_ARG(r->base)),
                                           .timeout_ms = NEXT_TIMEOUT_MS };
    const struct http_client_answer *answer = exchange(r, arena, &request);
    if (!answer->has_answer || answer->status != 200)
        return err_set(err, ERR_PERMANENT, "SH7001", "the Runtime API does not give the next invocation: %s (status %d)",
                       answer->has_answer ? "refused" : answer->err.message, answer->status);
    *out = (struct invocation){ .request_id = header(answer, "lambda-runtime-aws-request-id"),
                                .function_arn = header(answer, "lambda-runtime-invoked-function-arn"),
                                .trace_id = header(answer, "lambda-runtime-trace-id"),
                                .payload = answer->body };
    if (out->request_id.len == 0 || !str_to_i64(header(answer, "lambda-runtime-deadline-ms"), &out->deadline_ms))
        return err_set(err, ERR_PERMANENT, "SH7002", "the Runtime API gave an invocation without id or deadline");
    return RES_OK;
}

static struct res post(struct runtime *r, struct str path, struct str body, const char *type, struct err *err) {
    ARENA_SCOPE(arena);
    struct http_header headers[2] = { { STR("content-type"), STR("application/json") } };
    size_t count = 1;
    if (type)
        headers[count++] = (struct http_header){ STR("lambda-runtime-function-error-type"), str_of(type) };
    struct http_client_request request = { .method = STR("POST"),
                                           .url = str_fmt(&arena, "%.*s/%.*s", STR_ARG(r->base), STR_ARG(path)),
                                           .headers = headers,
                                           .header_count = count,
                                           .body = body,
                                           .is_mutating = true,
                                           .timeout_ms = POST_TIMEOUT_MS };
    const struct http_client_answer *answer = exchange(r, &arena, &request);
    if (answer->has_answer && answer->status / 100 == 2)
        return RES_OK;
    if (answer->status == 413)
        return err_set(err, ERR_INPUT, "SH7003", "the answer has %zu bytes, more than Lambda takes", body.len);
    return err_set(err, ERR_TRANSIENT, "SH7004", "the Runtime API did not take the answer: %s (status %d)",
                   answer->has_answer ? "refused" : answer->err.message, answer->status);
}

static struct str error_body(struct arena *arena, const char *type, const char *message) {
    struct json *body = json_new_object(arena);
    json_set_str(arena, body, "errorMessage", str_of(message));
    json_set_str(arena, body, "errorType", str_of(type));
    json_set_c(arena, body, "stackTrace", json_new_array(arena));
    return json_to_str(arena, body);
}

struct res runtime_answer(struct runtime *r, struct str request_id, struct str body, struct err *err) {
    ARENA_SCOPE(arena);
    return post(r, str_fmt(&arena, "invocation/%.*s/response", STR_ARG(request_id)), body, NULL, err);
}

struct res runtime_fail(struct runtime *r, struct str request_id, const char *type, const char *message,
                        struct err *err) {
    ARENA_SCOPE(arena);
    return post(r, str_fmt(&arena, "invocation/%.*s/error", STR_ARG(request_id)), error_body(&arena, type, message), type,
                err);
}

struct res runtime_fail_init(struct runtime *r, const char *type, const char *message, struct err *err) {
    ARENA_SCOPE(arena);
    return post(r, STR("init/error"), error_body(&arena, type, message), type, err);
}
