#include "host/wire.h"

#include <stdlib.h>

#include "host/send.h"

enum { CHECK_BODY_MAX = 64 << 10, PAGE_TIMEOUT_MS = 10000 };

/* A call that is under way: what the answer belongs to. */
struct under_way {
    struct wire *wire;
    struct arena arena;
    struct str run, page, channel;
    int64_t call;
    const char *done_code; /* of a page: see send_call */
};

static struct under_way *under_way_new(struct wire *w) {
    struct under_way *u = mem_alloc(sizeof *u);
    u->wire = w;
    return u;
}

static void under_way_free(struct under_way *u) {
    struct arena arena = u->arena;
    free(u);
    arena_deinit(&arena);
}

/* The queue is bounded for what comes from outside; answers of calls that we made always fit. */
static struct host_input *answer_input(struct wire *w, enum input_kind kind) {
    struct host_input *in = host_input_new(w->host, kind);
    if (!in)
        LOG(w->log, LOG_ERROR, "answer_dropped", LOG_INT("kind", (int64_t)kind));
    return in; /* dropped: the run's timer finds it in doubt and reads */
}

static void aws_done(void *ctx, const struct aws_client_answer *answer) {
    struct under_way *u = ctx;
    struct host_input *in = answer_input(u->wire, INPUT_REPLY);
    if (in) {
        in->input.reply.run = str_dup(&in->arena, u->run);
        in->input.reply.call = u->call;
        in->input.reply.is_ok = answer->is_ok;
        in->input.reply.output = json_clone(&in->arena, answer->output);
        in->input.reply.err = answer->err;
        in->input.reply.request_id = str_dup(&in->arena, answer->request_id);
        in->input.reply.duration_ms = answer->duration_ms;
        host_submit(u->wire->host, in);
        u->wire->wake(u->wire->wake_ctx);
    }
    under_way_free(u);
}

static void check_done(void *ctx, const struct http_client_answer *answer) {
    struct under_way *u = ctx;
    struct host_input *in = answer_input(u->wire, INPUT_REPLY);
    if (in) {
        in->input.reply.run = str_dup(&in->arena, u->run);
        in->input.reply.call = u->call;
        in->input.reply.is_ok = answer->has_answer;
        if (answer->has_answer) {
            struct json *reply = json_new_object(&in->arena);
            json_set_i64(&in->arena, reply, "status", answer->status);
            json_set_str(&in->arena, reply, "body", str_dup(&in->arena, answer->body));
            in->input.reply.output = reply;
        } else { /* a check that cannot connect is a bad pass, not something to retry below it */
            in->input.reply.err = answer->err;
            in->input.reply.err.class = ERR_PERMANENT;
        }
        in->input.reply.duration_ms = answer->duration_ms;
        host_submit(u->wire->host, in);
        u->wire->wake(u->wire->wake_ctx);
    }
    under_way_free(u);
}

static void start_check(struct wire *w, struct under_way *u, const struct effect *effect) {
    static const struct http_header HEADERS[] = { { STR_INIT("user-agent"), STR_INIT("selfheal") } };
    struct http_client_request request = { .method = STR("GET"),
                                           .url = json_get_str(effect->call.input, "Url"),
                                           .headers = HEADERS,
                                           .header_count = 1,
                                           .timeout_ms = effect->call.timeout_ms,
                                           .body_size_max = CHECK_BODY_MAX };
    http_client_start(w->http, &request, check_done, u);
}

void wire_call(struct wire *w, const struct effect *effect) {
    struct under_way *u = under_way_new(w);
    u->run = str_dup(&u->arena, effect->call.run);
    u->call = effect->call.call;
    if (str_is(effect->call.service, "http")) {
        start_check(w, u, effect);
        return;
    }
    struct aws_client_call call = { .service = effect->call.service,
                                    .operation = effect->call.operation,
                                    .input = effect->call.input,
                                    .is_mutating = effect->call.is_mutating,
                                    .timeout_ms = effect->call.timeout_ms,
                                    .account = effect->call.account,
                                    .region = effect->call.region };
    aws_client_start(w->aws, &call, aws_done, u);
}

/* Frees u. */
static void page_answered(struct under_way *u, bool is_accepted, const struct err *err) {
    struct host_input *in = answer_input(u->wire, INPUT_PAGE);
    if (in) {
        in->input.page.page = str_dup(&in->arena, u->page);
        in->input.page.channel = str_dup(&in->arena, u->channel);
        in->input.page.is_accepted = is_accepted;
        in->input.page.err = *err;
        host_submit(u->wire->host, in);
        u->wire->wake(u->wire->wake_ctx);
    }
    under_way_free(u);
}

static void webhook_done(void *ctx, const struct http_client_answer *answer) {
    struct under_way *u = ctx;
    struct err err = answer->err;
    bool is_accepted = answer->has_answer && answer->status / 100 == 2;
    if (answer->has_answer && !is_accepted) {
        struct res ignored = err_set(&err, ERR_TRANSIENT, "SH4101", "channel %.*s answered %d", STR_ARG(u->channel),
                                     answer->status);
        (void)ignored;
    }
    page_answered(u, is_accepted, &err);
}

static void publish_done(void *ctx, const struct aws_client_answer *answer) {
    struct under_way *u = ctx;
    bool was_done = u->done_code && str_is(str_of(answer->err.aws_code), u->done_code);
    page_answered(u, answer->is_ok || was_done, &answer->err);
}

static void post(struct wire *w, struct under_way *u, const struct config_channel *channel, const struct json *body) {
    struct http_header headers[2] = { { STR("content-type"), STR("application/json") } };
    size_t count = 1;
    if (channel->secret.len)
        headers[count++] = (struct http_header){
            STR("authorization"),
            str_fmt(&u->arena, "Bearer %.*s", STR_ARG(secret_view(&channel->secret)))
        };
    struct http_client_request request = { .method = STR("POST"),
                                           .url = channel->url,
                                           .headers = headers,
                                           .header_count = count,
                                           .body = json_to_str(&u->arena, body),
                                           .timeout_ms = PAGE_TIMEOUT_MS,
                                           .body_size_max = CHECK_BODY_MAX };
    http_client_start(w->http, &request, webhook_done, u);
}

void wire_send(struct wire *w, const struct effect *effect) {
    const struct config_channel *channel = config_channel(w->config, effect->send.channel);
    struct under_way *u = under_way_new(w);
    u->page = str_dup(&u->arena, effect->send.page);
    u->channel = str_dup(&u->arena, effect->send.channel);
    struct send_call sent;
    if (send_as_call(&u->arena, w->config, effect, &sent)) {
        u->done_code = sent.done_code;
        struct aws_client_call call = { .service = sent.service, .operation = sent.operation, .input = sent.input,
                                        .is_mutating = true, .timeout_ms = PAGE_TIMEOUT_MS };
        aws_client_start(w->aws, &call, publish_done, u);
    } else if (channel) {
        post(w, u, channel, effect->send.body);
    } else { /* the configuration changed meanwhile */
        struct err gone = { 0 };
        struct res ignored = err_set(&gone, ERR_TRANSIENT, "SH4102", "no such channel now");
        (void)ignored;
        page_answered(u, false, &gone);
    }
}
