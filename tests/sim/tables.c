/* tables.c: the store in DynamoDB instead of memory: a cloud of its own behind a port whose calls are throttled, lost, or
 * done and not heard of. Waiting lets the world's time pass. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "private.h"
#include "store/dynamodb.h"

enum { TIMEOUT_MS = 2000 };

struct tables {
    struct world *w;
    struct cloud *cloud;
    struct rand rand;
};

enum fault {
    FAULT_NONE, FAULT_THROTTLED, FAULT_CONFLICT, FAULT_LOST, FAULT_NO_REPLY, FAULT_BROKEN, FAULT_COUNT,
    FAULT_EXPIRED = FAULT_COUNT, FAULT_CLOCK, FAULTS,
};

static enum fault draw(struct tables *t, const struct aws_port_call *call) {
    const struct world_faults *f = &t->w->faults;
    if (!call->is_mutating || t->w->is_calm)
        return FAULT_NONE;
    if (machines_is_off(t->w, t->w->node))
        return FAULT_CLOCK;
    if (machines_has_expired(t->w, t->w->node))
        return FAULT_EXPIRED;
    if (t->w->is_store_full)
        return FAULT_THROTTLED;
    if (rand_below(&t->rand, 100) >= f->store_faults)
        return FAULT_NONE;
    return (enum fault)(1 + rand_below(&t->rand, FAULT_COUNT - 1));
}

static void fail(struct tables *t, struct aws_port_call *call, enum fault fault) {
    static const struct {
        enum err_class class;
        const char *code;
        int64_t took_ms;
    } KINDS[FAULTS] = {
        [FAULT_THROTTLED] = { ERR_THROTTLED, "ProvisionedThroughputExceededException", 0 },
        [FAULT_CONFLICT] = { ERR_TRANSIENT, "TransactionConflictException", 0 },
        [FAULT_LOST] = { ERR_IN_DOUBT, "", TIMEOUT_MS },
        [FAULT_NO_REPLY] = { ERR_IN_DOUBT, "", TIMEOUT_MS },
        [FAULT_BROKEN] = { ERR_IN_DOUBT, "InternalServerError", 0 },
        [FAULT_EXPIRED] = { ERR_NONE, "ExpiredTokenException", 0 },
        [FAULT_CLOCK] = { ERR_NONE, "InvalidSignatureException", 0 },
    };
    enum err_class class = KINDS[fault].class ? KINDS[fault].class : model_classify(str_of(KINDS[fault].code), 400, false);
    (void)err_set(&call->err, class, "SH3011", "a fault of the world");
    snprintf(call->err.aws_code, sizeof call->err.aws_code, "%s", KINDS[fault].code);
    call->is_ok = false;
    call->output = NULL;
    t->w->now_ms += KINDS[fault].took_ms;
}

static void run(void *ctx, struct arena *arena, struct aws_port_call *calls, size_t count) {
    struct tables *t = ctx;
    for (size_t i = 0; i < count; i++) {
        struct aws_port_call *call = &calls[i];
        const struct aws_service *service = model_service(str_of(call->service));
        const struct json *output = NULL, *extra = NULL;
        enum fault fault = draw(t, call);
        if (fault == FAULT_NONE || fault == FAULT_NO_REPLY || fault == FAULT_BROKEN) {
            call->is_ok = cloud_handle(t->cloud, arena, service, model_operation(service, str_of(call->operation)),
                                       call->input, t->w->now_ms, &output, &extra, &call->err).ok;
            call->output = json_clone(arena, call->is_ok ? output : extra);
            if (!call->is_ok)
                call->err.class = model_classify(str_of(call->err.aws_code), call->err.http_status, !call->is_mutating);
        }
        if (fault != FAULT_NONE)
            fail(t, call, fault);
    }
}

static int64_t now_ms(void *ctx) {
    const struct world *w = ((struct tables *)ctx)->w;
    return machines_wall(w, w->node);
}

static void pause_for(void *ctx, int64_t ms) {
    ((struct tables *)ctx)->w->now_ms += ms;
}

struct store *tables_share(struct world *w, uint64_t seed) {
    struct err err = { 0 };
    struct dynamodb_options options = {
        .table = STR("heal"), .seed = seed,
        .port = { .ctx = w->tables, .run = run, .now_ms = now_ms, .pause = pause_for },
    };
    struct dynamodb_made made;
    struct store *store = dynamodb_create(&options, &made, &err).ok ? dynamodb_open(&options, &err) : NULL;
    if (!store)
        fprintf(stderr, "%s\n", err.message);
    assert(store);
    return store;
}

struct store *tables_open(struct world *w) {
    struct cloud_options options = { .account = STR("123456789012"), .region = STR("eu-west-1"), .seed = w->options.seed,
                                     .is_effect_log_off = true };
    w->tables = mem_alloc(sizeof *w->tables);
    *w->tables = (struct tables){ .w = w, .cloud = cloud_new(&options) };
    rand_init(&w->tables->rand, w->options.seed * 4 + 3);
    return tables_share(w, w->options.seed * 8 + w->crashes);
}

/* What the process remembered of timers is gone with it. */
struct store *tables_reopen(struct world *w) {
    w->store->ops->free(w->store);
    return tables_share(w, w->options.seed * 8 + w->crashes);
}

void tables_free(struct world *w) {
    if (!w->tables)
        return;
    cloud_free(w->tables->cloud);
    free(w->tables);
}
