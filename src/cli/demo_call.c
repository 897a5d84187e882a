/* demo_call.c: see demo.h. An answer that nobody waits for any more (Ctrl-C) is dropped. */
#include <stdio.h>

#include "cli/demo.h"

enum {
    TIMEOUT_MS = 10000,
    GRACE_MS = 2000,
    ANSWER_SIZE_MAX = 8 << 20,
};

struct call { /* in the demo's arena: an answer may come when the caller is gone */
    struct demo *demo;
    struct arena *arena;
    struct demo_answer answer;
    const struct json *output;
    struct err err;
    bool is_ok, is_done, is_abandoned;
};

static bool is_over(void *ctx) {
    const struct call *call = ctx;
    return call->is_done || call->demo->is_interrupted;
}

static struct res wait_for(struct call *call, struct err *err) {
    bool is_in_time = loop_run_until(call->demo->loop, is_over, call, TIMEOUT_MS + GRACE_MS);
    call->is_abandoned = !call->is_done;
    if (call->demo->is_interrupted)
        return err_set(err, ERR_PERMANENT, "SH7100", "interrupted");
    if (!is_in_time)
        return err_set(err, ERR_TRANSIENT, "SH7101", "no answer in time");
    if (!call->is_ok)
        *err = call->err;
    return call->is_ok ? RES_OK : RES_ERR;
}

static struct call *new_call(struct demo *demo, struct arena *arena) {
    struct call *call = ARENA_NEW(&demo->arena, struct call);
    *call = (struct call){ .demo = demo, .arena = arena };
    return call;
}

static void http_done(void *ctx, const struct http_client_answer *answer) {
    struct call *call = ctx;
    struct err ignored = { 0 };
    if (call->is_abandoned)
        return;
    call->is_done = true;
    call->is_ok = answer->has_answer;
    call->err = answer->err;
    call->answer.status = answer->status;
    call->answer.text = str_dup(call->arena, answer->body);
    const struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX };
    if (!json_parse(call->arena, call->answer.text, &options, &call->answer.body, &ignored).ok)
        call->answer.body = NULL;
}

struct res demo_call_http(struct demo *demo, struct arena *arena, const char *method,
                          struct str url, struct str body, struct demo_answer *answer,
                          struct err *err) {
    struct call *call = new_call(demo, arena);
    const struct http_header headers[] = {
        { STR("content-type"), STR("application/json") },
        { STR("x-selfheal-token"), str_of(demo->secret) }, /* only the daemon's ingress reads it */
        { STR("x-api-key"), str_of(demo->secret) },        /* and only the sandbox's gateway this one */
    };
    bool is_get = str_is(str_of(method), "GET");
    const struct http_client_request request = {
        .method = str_of(method), .url = url, .headers = headers,
        .header_count = is_get ? 0 : 3, .body = body, .is_mutating = !is_get,
        .timeout_ms = TIMEOUT_MS, .body_size_max = ANSWER_SIZE_MAX };
    http_client_start(demo->http, &request, http_done, call);
    TRY(wait_for(call, err));
    *answer = call->answer;
    return RES_OK;
}

static void aws_done(void *ctx, const struct aws_client_answer *answer) {
    struct call *call = ctx;
    if (call->is_abandoned)
        return;
    call->is_done = true;
    call->is_ok = answer->is_ok;
    call->err = answer->err;
    call->output = json_clone(call->arena, answer->output);
}

struct res demo_call_aws(struct demo *demo, struct arena *arena, const char *service,
                         const char *operation, struct str input, const struct json **output,
                         struct err *err) {
    struct call *call = new_call(demo, arena);
    const struct json *parsed;
    TRY(json_parse(arena, input, NULL, &parsed, err));
    const struct aws_client_call request = { .service = str_of(service),
                                             .operation = str_of(operation),
                                             .input = parsed,
                                             .is_mutating = true, /* sent once, whatever it is */
                                             .timeout_ms = TIMEOUT_MS };
    aws_client_start(demo->aws, &request, aws_done, call);
    struct res res = wait_for(call, err);
    if (!res.ok)
        err_context(err, "%s %s: ", service, operation);
    *output = call->output;
    return res;
}

static bool is_interrupted(void *ctx) {
    return ((struct demo *)ctx)->is_interrupted;
}

bool demo_call_sleep(struct demo *demo, int64_t ms) {
    (void)loop_run_until(demo->loop, is_interrupted, demo, ms);
    return !demo->is_interrupted;
}
