#include "net/aws_port.h"

#include <stdlib.h>
#include <time.h>

enum { AT_ONCE_MAX = 32, CREDENTIALS_WAIT_MS = 60 * 1000 };

struct port {
    struct loop *loop;
    struct http_client *http;
    struct aws_client *aws;
    int64_t timeout_ms;
};

/* The calls of one run. */
struct batch {
    struct port *port;
    struct arena *arena;
    struct aws_port_call *calls;
    size_t count, started, done;
};

struct pending {
    struct batch *batch;
    struct aws_port_call *call;
};

static void answered(void *ctx, const struct aws_client_answer *answer) {
    struct pending *p = ctx;
    p->call->is_ok = answer->is_ok;
    p->call->err = answer->err;
    p->call->output = json_clone(p->batch->arena, answer->output);
    p->batch->done++;
}

static void fill(struct batch *b) {
    while (b->started < b->count && b->started - b->done < AT_ONCE_MAX) {
        struct pending *p = ARENA_NEW(b->arena, struct pending);
        *p = (struct pending){ b, &b->calls[b->started++] };
        struct aws_client_call call = { .service = str_of(p->call->service),
                                        .operation = str_of(p->call->operation),
                                        .input = p->call->input,
                                        .is_mutating = p->call->is_mutating,
                                        .timeout_ms = b->port->timeout_ms,
                                        .wait_ms = CREDENTIALS_WAIT_MS };
        aws_client_start(b->port->aws, &call, answered, p);
    }
}

/* Whoever is done makes room for the next ones. */
static bool is_over(void *ctx) {
    struct batch *b = ctx;
    fill(b);
    return b->done == b->count;
}

static void run(void *ctx, struct arena *arena, struct aws_port_call *calls, size_t count) {
    struct port *port = ctx;
    struct batch b = { .port = port, .arena = arena, .calls = calls, .count = count };
    int64_t waves = (int64_t)(count / AT_ONCE_MAX) + 1;
    bool is_done = loop_run_until(port->loop, is_over, &b, (CREDENTIALS_WAIT_MS + port->timeout_ms) * (waves + 1));
    /* Every attempt has its own time-out, for its credentials and for its answer, so this is a defect; an answer that came
     * later would be written into what is gone by then. */
    if (!is_done)
        abort();
}

static int64_t now_ms(void *ctx) {
    (void)ctx;
    return loop_wall_ms();
}

static void pause_for(void *ctx, int64_t ms) {
    (void)ctx;
    struct timespec t = { ms / 1000, ms % 1000 * 1000000 };
    nanosleep(&t, NULL);
}

static void free_port(void *ctx) {
    struct port *port = ctx;
    http_client_free(port->http);
    aws_client_free(port->aws);
    loop_free(port->loop);
    free(port);
}

struct res aws_port_open(const struct aws_client_options *options, int64_t timeout_ms, struct aws_port *out,
                         struct err *err) {
    struct port *port = mem_alloc(sizeof *port);
    port->timeout_ms = timeout_ms;
    port->loop = loop_new(err);
    port->http = port->loop ? http_client_new(port->loop, err) : NULL;
    if (!port->http) {
        loop_free(port->loop);
        free(port);
        return RES_ERR;
    }
    port->aws = aws_client_new(port->http, options);
    *out = (struct aws_port){ .ctx = port, .run = run, .now_ms = now_ms, .pause = pause_for, .free = free_port };
    return RES_OK;
}
