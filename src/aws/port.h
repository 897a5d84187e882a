/* port.h: several AWS calls at once, waited for: what a store needs of a transport (net/aws_port.h), and what a test or the
 * simulator gives it instead.
 *
 * Each call is one attempt, as in net/aws_client.h: no retry, no back-off. The class of an error decides: IN_DOUBT only for
 * a call that changes something and may have left. */
#ifndef SELFHEAL_AWS_PORT_H
#define SELFHEAL_AWS_PORT_H

#include "codec/json.h"

struct aws_port_call {
    const char *service, *operation; /* "dynamodb", "PutItem" */
    const struct json *input;
    bool is_mutating;
    /* Filled by run. */
    bool is_ok;
    const struct json *output; /* or the error's body, where there is one; in the arena */
    struct err err;
};

struct aws_port {
    void *ctx;
    /* Returns when all are answered, each in bounded time. */
    void (*run)(void *ctx, struct arena *arena, struct aws_port_call *calls, size_t count);
    int64_t (*now_ms)(void *ctx); /* wall clock */
    void (*pause)(void *ctx, int64_t ms);
    void (*free)(void *ctx);      /* by who owns the port; NULL: nobody does */
};

#endif
