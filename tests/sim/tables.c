/* tables.c: the store in DynamoDB instead of memory: a cloud of its own behind a port whose calls are throttled, lost, or
 * done and not heard of. Waiting lets the world's time pass. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/dynamodb.h"
#include "private.h"
#include "store/dynamodb.h"

enum { TIMEOUT_MS = 2000 };

struct tables {
    struct world *w;
    struct cloud *cloud;
    struct rand rand;
    struct arena arena;
    struct str *backup; /* items of the main table */
    size_t backup_count, backup_capacity;
    bool has_backup;
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

static struct dynamodb_options options_of(struct world *w, uint64_t seed) {
    return (struct dynamodb_options){
        .table = STR("heal"), .seed = seed,
        .port = { .ctx = w->tables, .run = run, .now_ms = now_ms, .pause = pause_for },
    };
}

struct store *tables_share(struct world *w, uint64_t seed) {
    struct err err = { 0 };
    struct dynamodb_options options = options_of(w, seed);
    struct dynamodb_made made;
    bool is_made = w->restored_ms || dynamodb_create(&options, &made, &err).ok;
    struct store *store = is_made ? dynamodb_open(&options, &err) : NULL;
    if (!store && !w->restored_ms)
        fprintf(stderr, "%s\n", err.message);
    assert(store || w->restored_ms);
    return store;
}

/* --- a backup --- */

static void keep_item(void *ctx, struct str item) {
    struct tables *t = ctx;
    if (t->backup_count == t->backup_capacity) {
        size_t grown = t->backup_capacity ? t->backup_capacity * 2 : 256;
        t->backup = arena_grow(&t->arena, t->backup, t->backup_count, grown, sizeof *t->backup);
        t->backup_capacity = grown;
    }
    t->backup[t->backup_count++] = str_dup(&t->arena, item);
}

static void call(struct world *w, const char *operation, struct str input) {
    const struct aws_service *service = model_service(STR("dynamodb"));
    const struct json *value = NULL, *output = NULL, *extra = NULL;
    struct err err = { 0 };
    ARENA_SCOPE(arena);
    bool is_ok = json_parse(&arena, input, NULL, &value, &err).ok &&
                 cloud_handle(w->tables->cloud, &arena, service, model_operation(service, str_of(operation)), value, w->now_ms,
                              &output, &extra, &err).ok;
    if (!is_ok)
        fprintf(stderr, "%s: %s\n", operation, err.message);
    assert(is_ok);
}

/* As the console does it: the table is removed, and comes back under its name as another one. That of the saved items is
 * left as it is: nobody but its owner may remove or replace it (docs/stores.md). */
static void restore(struct world *w) {
    struct tables *t = w->tables;
    struct dynamodb_options options = options_of(w, w->options.seed * 8 + 7);
    struct dynamodb_made made;
    struct err ignored = { 0 };
    call(w, "UpdateTable", STR("{\"TableName\":\"heal\",\"DeletionProtectionEnabled\":false}"));
    call(w, "DeleteTable", STR("{\"TableName\":\"heal\"}"));
    w->now_ms += 60 * 1000;
    cloud_advance(t->cloud, w->now_ms);
    (void)dynamodb_create(&options, &made, &ignored).ok; /* the row that makes it a store comes with the items */
    ARENA_SCOPE(arena);
    for (size_t i = 0; i < t->backup_count; i++)
        call(w, "PutItem", str_fmt(&arena, "{\"TableName\":\"heal\",\"Item\":%.*s}", STR_ARG(t->backup[i])));
    if (w->options.is_verbose)
        fprintf(stderr, "%9.3f RESTORED, %zu items\n", (double)(w->now_ms - WORLD_EPOCH) / 1000, t->backup_count);
    w->restored_ms = w->now_ms;
    check_restored(w->check);
}

void tables_fate(struct world *w) {
    const struct world_faults *f = &w->faults;
    struct tables *t = w->tables;
    if (!t || !f->restore_at_call)
        return;
    if (!t->has_backup && w->calls >= f->backup_at_call) {
        t->has_backup = true;
        cloud_dynamodb_each(cloud_dynamodb_of(t->cloud), STR("heal"), keep_item, t);
    }
    if (!w->restored_ms && w->calls >= f->restore_at_call && !w->is_calm)
        restore(w);
    if (!w->restored_ms || w->adopted_ms || w->now_ms < w->restored_ms + f->adopt_after_ms)
        return;
    struct dynamodb_options options = options_of(w, w->options.seed * 8 + 6);
    struct err err = { 0 };
    w->adopted_ms = w->now_ms;
    bool is_adopted = dynamodb_adopt(&options, &err).ok;
    assert(is_adopted);
    (void)is_adopted;
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
    arena_deinit(&w->tables->arena);
    free(w->tables);
}
