/* dynamodb_cloud.h: a port (aws/port.h) straight into the model of DynamoDB, with a clock of its own and faults that are
 * planned call by call. */
#ifndef SELFHEAL_TESTS_DYNAMODB_CLOUD_H
#define SELFHEAL_TESTS_DYNAMODB_CLOUD_H

#include <stdlib.h>

#include "aws/port.h"
#include "cloud_world.h"
#include "store/dynamodb.h"

enum port_fault {
    FAULT_NONE,
    FAULT_THROTTLED, /* refused, nothing happened */
    FAULT_LOST,      /* a time-out before the effect */
    FAULT_NO_REPLY,  /* a time-out after it */
    FAULT_BROKEN,    /* 500 after it */
    FAULT_CONFLICT,  /* another transaction is under way */
};

struct dynamodb_cloud {
    struct world world;
    enum port_fault plan[64];      /* of the next calls that change something */
    size_t planned, taken;
    enum port_fault always;        /* of those that are not planned */
    bool is_read_broken;           /* every read is throttled */
    void (*before)(void *ctx, const struct aws_port_call *call); /* called before each call that changes something */
    void *ctx;
    size_t writes, reads, rounds, pauses;
    int64_t paused_ms;
};

static inline enum port_fault cloud_fault(struct dynamodb_cloud *c, const struct aws_port_call *call) {
    if (!call->is_mutating)
        return c->is_read_broken ? FAULT_THROTTLED : FAULT_NONE;
    return c->taken < c->planned ? c->plan[c->taken++] : c->always;
}

static inline void cloud_fail(struct aws_port_call *call, enum err_class class, const char *code, int status) {
    struct res ignored = err_set(&call->err, class, "SH3011", "planned: %s", code);
    (void)ignored;
    snprintf(call->err.aws_code, sizeof call->err.aws_code, "%s", code);
    call->err.http_status = status;
    call->is_ok = false;
    call->output = NULL;
}

static inline void cloud_one(struct dynamodb_cloud *c, struct arena *arena, struct aws_port_call *call) {
    const struct aws_service *service = model_service(str_of(call->service));
    const struct aws_operation *operation = model_operation(service, str_of(call->operation));
    const struct json *extra = NULL, *output = NULL;
    enum port_fault fault = cloud_fault(c, call);
    assert_non_null(operation);
    *(call->is_mutating ? &c->writes : &c->reads) += 1;
    if (call->is_mutating && c->before)
        c->before(c->ctx, call);
    if (!model_validate(service, operation, call->input, &call->err).ok)
        fail_msg("%s: %s", call->operation, call->err.message);
    if (fault == FAULT_THROTTLED)
        cloud_fail(call, ERR_THROTTLED, "ProvisionedThroughputExceededException", 400);
    else if (fault == FAULT_CONFLICT)
        cloud_fail(call, ERR_TRANSIENT, "TransactionConflictException", 400);
    else if (fault == FAULT_LOST)
        cloud_fail(call, ERR_IN_DOUBT, "", 0);
    if (fault == FAULT_THROTTLED || fault == FAULT_CONFLICT || fault == FAULT_LOST)
        return;
    call->err = (struct err){ 0 };
    call->is_ok = cloud_handle(c->world.cloud, arena, service, operation, call->input, c->world.now_ms, &output, &extra,
                               &call->err).ok;
    call->output = json_clone(arena, call->is_ok ? output : extra);
    if (!call->is_ok)
        call->err.class = model_classify(str_of(call->err.aws_code), call->err.http_status, !call->is_mutating);
    if (fault == FAULT_NO_REPLY)
        cloud_fail(call, ERR_IN_DOUBT, "", 0);
    if (fault == FAULT_BROKEN)
        cloud_fail(call, ERR_IN_DOUBT, "InternalServerError", 500);
}

static inline void cloud_run(void *ctx, struct arena *arena, struct aws_port_call *calls, size_t count) {
    struct dynamodb_cloud *c = ctx;
    c->rounds++;
    for (size_t i = 0; i < count; i++)
        cloud_one(c, arena, &calls[i]);
}

static inline int64_t cloud_now(void *ctx) {
    return ((struct dynamodb_cloud *)ctx)->world.now_ms;
}

static inline void cloud_pause(void *ctx, int64_t ms) {
    struct dynamodb_cloud *c = ctx;
    c->pauses++;
    c->paused_ms += ms;
    c->world.now_ms += ms;
    cloud_advance(c->world.cloud, c->world.now_ms);
}

static inline struct dynamodb_cloud *dynamodb_cloud_new(void) {
    struct dynamodb_cloud *c = calloc(1, sizeof *c);
    assert_non_null(c);
    world_init(&c->world);
    world_begin(&c->world);
    return c;
}

static inline void dynamodb_cloud_free(struct dynamodb_cloud *c) {
    world_deinit(&c->world);
    free(c);
}

static inline struct dynamodb_options dynamodb_cloud_options(struct dynamodb_cloud *c, uint64_t seed) {
    return (struct dynamodb_options){ .table = STR("heal"), .seed = seed,
                                      .port = { .ctx = c, .run = cloud_run, .now_ms = cloud_now, .pause = cloud_pause } };
}

/* Both tables made, and opened. */
static inline struct store *dynamodb_cloud_store(struct dynamodb_cloud *c) {
    struct dynamodb_options options = dynamodb_cloud_options(c, 11);
    struct dynamodb_made made;
    struct err err = { 0 };
    if (!dynamodb_create(&options, &made, &err).ok)
        fail_msg("%s", err.message);
    struct store *store = dynamodb_open(&options, &err);
    if (!store)
        fail_msg("%s", err.message);
    return store;
}

#endif
