/* cloud.c: the model as one: dispatch by service, time in order, the list of effects, one flush of
 * the disk per call. */
#include "cloud/cloud.h"

#include <stdlib.h>

#include "cloud/autoscaling.h"
#include "cloud/deliver.h"
#include "cloud/dynamodb.h"
#include "cloud/ecs.h"
#include "cloud/fault.h"
#include "cloud/gateway.h"
#include "cloud/lambda.h"
#include "cloud/logs.h"
#include "cloud/messaging.h"
#include "cloud/sts.h"

enum {
    EFFECTS_MAX = 100000,
    ROUNDS_MAX = 64,   /* of messages and functions at one instant */
    STEPS_MAX = 10000, /* instants that one advance goes through; then it jumps */
};

struct cloud {
    struct cloud_options options; /* disk is the wrapper below when there is one */
    struct cloud_disk disk;       /* the caller's */
    size_t put_count;             /* since the last flush */
    struct arena arena;           /* strings of the options, inputs of effects */
    struct cloud_ecs *ecs;
    struct cloud_dynamodb *dynamodb;
    struct cloud_logs *logs;
    struct cloud_autoscaling *autoscaling;
    struct cloud_lambda *lambda;
    struct cloud_messaging *messaging;
    struct cloud_gateway *gateway;
    int64_t now_ms;
    struct cloud_effect *effects;
    size_t effect_count, effect_capacity;
    bool is_disk_bad; /* a flush failed: memory and disk differ, so nothing is answered any more */
    struct err disk_err;
};

static void disk_put(void *ctx, struct str key, struct str value) {
    struct cloud *cloud = ctx;
    cloud->put_count++;
    cloud->disk.put(cloud->disk.ctx, key, value);
}

static void disk_each(void *ctx, struct str prefix,
                      void (*visit)(void *visit_ctx, struct str key, struct str value),
                      void *visit_ctx) {
    struct cloud *cloud = ctx;
    cloud->disk.each(cloud->disk.ctx, prefix, visit, visit_ctx);
}

static struct res disk_flush(void *ctx, struct err *err) {
    struct cloud *cloud = ctx;
    if (cloud->put_count == 0)
        return RES_OK;
    cloud->put_count = 0;
    return cloud->disk.flush(cloud->disk.ctx, err);
}

/* Dead letters and invocation records of asynchronous events. A bus gets the record as a detail. */
static struct res deliver_for_lambda(void *ctx, const struct deliver_message *message,
                                     int64_t now_ms, struct err *err) {
    struct cloud *cloud = ctx;
    struct cloud_deliver *deliver = cloud_messaging_deliver(cloud->messaging);
    ARENA_SCOPE(arena);
    struct json *options = NULL;
    if (str_find(message->target, STR(":event-bus/")) != SIZE_MAX) {
        bool is_failure = str_find(message->body, STR("\"condition\":\"Success\"")) == SIZE_MAX;
        options = json_new_object(&arena);
        json_set_str(&arena, options, "Source", STR("lambda"));
        json_set_str(&arena, options, "DetailType",
                     is_failure ? STR("Lambda Function Invocation Result - Failure")
                                : STR("Lambda Function Invocation Result - Success"));
    }
    struct deliver_order order = {
        .message = *message,
        .retry = { .retries_max = 10, .wait_first_ms = 1000, .wait_max_ms = 60000 },
    };
    order.message.options = options;
    if (cloud_deliver_now(deliver, &order.message, now_ms, err).ok)
        return RES_OK;
    if (!deliver_is_transient(err))
        return RES_ERR;
    cloud_deliver_send(deliver, &order, now_ms);
    return RES_OK;
}

struct cloud *cloud_new(const struct cloud_options *options) {
    struct cloud *cloud = mem_alloc(sizeof *cloud);
    cloud->options = *options;
    cloud->options.account = str_dup(&cloud->arena, options->account);
    cloud->options.region = str_dup(&cloud->arena, options->region);
    cloud->disk = options->disk;
    if (options->disk.put)
        cloud->options.disk = (struct cloud_disk){
            .ctx = cloud, .put = disk_put, .each = disk_each, .flush = disk_flush
        };
    cloud->now_ms = INT64_MIN;
    cloud->ecs = cloud_ecs_new(&cloud->options);
    cloud->dynamodb =
        cloud_dynamodb_new(cloud->options.account, cloud->options.region, options->seed,
                           cloud->options.disk.put ? &cloud->options.disk : NULL);
    cloud->logs = cloud_logs_new(&cloud->options);
    cloud->autoscaling = cloud_autoscaling_new(&cloud->options, cloud->ecs);
    const struct cloud_lambda_deliver deliver = { .ctx = cloud, .deliver = deliver_for_lambda };
    cloud->lambda = cloud_lambda_new(&cloud->options, cloud->logs, &deliver);
    cloud->messaging = cloud_messaging_new(&cloud->options, cloud->logs, cloud->lambda);
    cloud->gateway = cloud_gateway_new(&cloud->options);
    return cloud;
}

void cloud_free(struct cloud *cloud) {
    if (!cloud)
        return;
    cloud_messaging_free(cloud->messaging);
    cloud_gateway_free(cloud->gateway);
    cloud_lambda_free(cloud->lambda);
    cloud_autoscaling_free(cloud->autoscaling);
    cloud_logs_free(cloud->logs);
    cloud_dynamodb_free(cloud->dynamodb);
    cloud_ecs_free(cloud->ecs);
    free(cloud->effects);
    arena_deinit(&cloud->arena);
    free(cloud);
}

struct res cloud_load(struct cloud *cloud, struct err *err) {
    if (!cloud->disk.each)
        return RES_OK;
    TRY(cloud_ecs_load(cloud->ecs, err));
    TRY(cloud_dynamodb_load(cloud->dynamodb, err));
    TRY(cloud_logs_load(cloud->logs, err));
    TRY(cloud_autoscaling_load(cloud->autoscaling, err));
    TRY(cloud_lambda_load(cloud->lambda, err));
    TRY(cloud_messaging_load(cloud->messaging, err));
    TRY(cloud_gateway_load(cloud->gateway, err));
    return RES_OK;
}

static void flush_all(struct cloud *cloud) {
    struct err err;
    if (cloud->is_disk_bad || disk_flush(cloud, &err).ok)
        return;
    cloud->is_disk_bad = true;
    cloud->disk_err = err;
}

/* --- calls --- */

static struct res disk_fault(const struct cloud *cloud, struct err *err) {
    return fault_set(err, 500, "InternalServerError", "%s; restart to go on from what was saved",
                     cloud->disk_err.message);
}

static void note_effect(struct cloud *cloud, const struct aws_service *service,
                        const struct aws_operation *operation, const struct json *input,
                        int64_t now_ms) {
    if (cloud->options.is_effect_log_off || model_effect_class(service, operation) == EFFECT_READ)
        return;
    size_t at = cloud->effect_count++;
    if (at >= EFFECTS_MAX)
        return;
    if (at == cloud->effect_capacity) {
        cloud->effect_capacity = at ? at * 2 : 16;
        cloud->effects =
            mem_realloc(cloud->effects, cloud->effect_capacity * sizeof *cloud->effects);
    }
    cloud->effects[at] = (struct cloud_effect){
        .at_ms = now_ms,
        .service = model_service_name(service),
        .operation = model_operation_name(operation),
        .input = input ? json_clone(&cloud->arena, input) : NULL,
    };
}

static struct res dispatch(struct cloud *cloud, struct arena *arena, struct str service,
                           struct str operation, const struct json *input, int64_t now_ms,
                           const struct json **output, const struct json **extra, int64_t *held,
                           struct err *err) {
    if (str_is(service, "ecs"))
        return cloud_ecs_handle(cloud->ecs, arena, operation, input, now_ms, output, extra, err);
    if (str_is(service, "dynamodb"))
        return cloud_dynamodb_handle(cloud->dynamodb, arena, operation, input, now_ms, output,
                                     extra, err);
    if (str_is(service, "logs"))
        return cloud_logs_handle(cloud->logs, arena, operation, input, now_ms, output, err);
    if (str_is(service, "application-autoscaling"))
        return cloud_autoscaling_handle(cloud->autoscaling, arena, operation, input, now_ms, output,
                                        err);
    if (str_is(service, "sts"))
        return cloud_sts_handle(&cloud->options, arena, operation, output, err);
    if (str_is(service, "lambda"))
        return cloud_lambda_handle(cloud->lambda, arena, operation, input, now_ms, held, output,
                                   extra, err);
    struct res res = RES_OK;
    if (cloud_messaging_handle(cloud->messaging, arena, service, operation, input, now_ms, held,
                               output, extra, err, &res))
        return res;
    return fault_set(err, 400, "UnknownOperationException",
                     "The sandbox does not have the service %.*s. See docs/sandbox.md.",
                     STR_ARG(service));
}

struct res cloud_handle(struct cloud *cloud, struct arena *arena, const struct aws_service *service,
                        const struct aws_operation *operation, const struct json *input,
                        int64_t now_ms, const struct json **output, const struct json **extra,
                        struct err *err) {
    return cloud_handle_held(cloud, arena, service, operation, input, now_ms, output, extra, NULL,
                             err);
}

struct res cloud_handle_held(struct cloud *cloud, struct arena *arena,
                             const struct aws_service *service,
                             const struct aws_operation *operation, const struct json *input,
                             int64_t now_ms, const struct json **output, const struct json **extra,
                             int64_t *held, struct err *err) {
    *output = *extra = NULL;
    if (held)
        *held = 0;
    if (cloud->is_disk_bad)
        return disk_fault(cloud, err);
    if (now_ms > cloud->now_ms)
        cloud->now_ms = now_ms;
    struct res res =
        dispatch(cloud, arena, model_service_name(service), model_operation_name(operation), input,
                 cloud->now_ms, output, extra, held, err);
    cloud_set_caller(cloud, STR_NONE);
    flush_all(cloud);
    if (cloud->is_disk_bad)
        return disk_fault(cloud, err);
    if (res.ok)
        note_effect(cloud, service, operation, input, cloud->now_ms);
    return res;
}

bool cloud_take(struct cloud *cloud, int64_t held, struct arena *arena, struct res *res,
                const struct json **output, const struct json **extra, struct err *err) {
    *output = *extra = NULL;
    if (held > 0)
        return cloud_lambda_take(cloud->lambda, held, arena, res, output, extra, err);
    bool is_there =
        cloud_messaging_take(cloud->messaging, held, cloud->now_ms, arena, res, output, err);
    flush_all(cloud);
    if (is_there && cloud->is_disk_bad)
        *res = disk_fault(cloud, err);
    return is_there;
}

void cloud_drop(struct cloud *cloud, int64_t held) {
    if (held > 0)
        cloud_lambda_drop(cloud->lambda, held);
    else
        cloud_messaging_drop(cloud->messaging, held);
}

/* --- time --- */

static int64_t least(int64_t a, int64_t b) {
    return a < b ? a : b;
}

static int64_t parts_due(const struct cloud *cloud) {
    return least(cloud_lambda_due(cloud->lambda), cloud_messaging_due(cloud->messaging));
}

/* Messages call functions, whose ends send messages: as often as there is something at this time.
 */
static int64_t advance_parts(struct cloud *cloud, int64_t at_ms) {
    for (int rounds = 0; rounds < ROUNDS_MAX; rounds++) {
        (void)cloud_lambda_advance(cloud->lambda, at_ms);
        (void)cloud_messaging_advance(cloud->messaging, at_ms);
        if (parts_due(cloud) > at_ms)
            break;
    }
    return parts_due(cloud);
}

int64_t cloud_advance(struct cloud *cloud, int64_t now_ms) {
    if (now_ms < cloud->now_ms)
        now_ms = cloud->now_ms;
    int64_t due_ms = cloud->now_ms == INT64_MIN
                         ? now_ms
                         : least(cloud_ecs_due(cloud->ecs, cloud->now_ms), parts_due(cloud));
    for (int steps = 0;; steps++) {
        bool is_last = due_ms >= now_ms || steps >= STEPS_MAX;
        int64_t at_ms = is_last ? now_ms : due_ms < cloud->now_ms ? cloud->now_ms : due_ms;
        cloud->now_ms = at_ms;
        due_ms = least(cloud_dynamodb_advance(cloud->dynamodb, at_ms),
                       cloud_ecs_advance(cloud->ecs, at_ms));
        due_ms = least(due_ms, advance_parts(cloud, at_ms));
        if (is_last)
            break;
    }
    flush_all(cloud);
    return due_ms;
}

/* --- the rest --- */

void cloud_set_endpoint(struct cloud *cloud, struct str url) {
    cloud_messaging_set_endpoint(cloud->messaging, url);
}

void cloud_set_caller(struct cloud *cloud, struct str role_arn) {
    cloud_messaging_set_caller(cloud->messaging, role_arn);
}

void cloud_http_done(struct cloud *cloud, int64_t id, int status, int64_t now_ms) {
    cloud_deliver_http_done(cloud_messaging_deliver(cloud->messaging), id, status, now_ms);
}

struct cloud_deliver *cloud_deliver_of(struct cloud *cloud) {
    return cloud_messaging_deliver(cloud->messaging);
}

void cloud_task_output(struct cloud *cloud, struct str task_id, struct str line, int64_t now_ms) {
    ARENA_SCOPE(scratch);
    struct str group, stream;
    if (cloud_ecs_log_target(cloud->ecs, &scratch, task_id, &group, &stream))
        cloud_logs_line(cloud->logs, group, stream, line, now_ms);
}

void cloud_function_output(struct cloud *cloud, struct str environment_id, struct str line,
                           int64_t now_ms) {
    cloud_lambda_output(cloud->lambda, environment_id, line, now_ms);
}

struct cloud_lambda *cloud_lambda_of(struct cloud *cloud) {
    return cloud->lambda;
}

struct cloud_gateway *cloud_gateway_of(struct cloud *cloud) {
    return cloud->gateway;
}

void cloud_outage_begin(struct cloud *cloud, const struct cloud_outage *outage) {
    cloud_dynamodb_outage_begin(cloud->dynamodb, outage);
}

size_t cloud_effect_count(const struct cloud *cloud) {
    return cloud->effect_count;
}

const struct cloud_effect *cloud_effect_at(const struct cloud *cloud, size_t index) {
    return index < cloud->effect_count && index < EFFECTS_MAX ? &cloud->effects[index] : NULL;
}

bool cloud_autoscaler_push(struct cloud *cloud, struct str resource_id, int64_t capacity,
                           int64_t now_ms) {
    return cloud_autoscaling_push(cloud->autoscaling, resource_id, capacity, now_ms);
}

struct cloud_dynamodb *cloud_dynamodb_of(struct cloud *cloud) {
    return cloud->dynamodb;
}
