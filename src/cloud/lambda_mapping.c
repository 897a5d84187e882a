/* lambda_mapping.c: event source mappings: what takes messages from an SQS queue to a function. A
 * mapping is what CreateEventSourceMapping was given, with "FunctionArn", "Enabled", "Tags",
 * "modified_ms", under its UUID. What the function does not take comes back after the queue's
 * visibility timeout; batches that were under way at a restart do too. Sources: Lambda Developer
 * Guide, "Using Lambda with Amazon SQS". */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "cloud/lambda_state.h"
#include "cloud/sqs.h"
#include "cloud/sqs_record.h"
#include "codec/base64.h"

enum { BATCH_MAX = 10, ROUNDS_MAX = 100 /* batches of one mapping in one advance */ };

#define INVALID "InvalidParameterValueException"

static struct str mapping_arn(const struct cloud_lambda *lambda, struct arena *arena,
                              struct str uuid) {
    return str_fmt(arena, "arn:aws:lambda:%.*s:%.*s:event-source-mapping:%.*s",
                   STR_ARG(lambda->options->region), STR_ARG(lambda->options->account),
                   STR_ARG(uuid));
}

static struct res missing(struct lambda_call *call) {
    return lambda_fault(call, 404, "ResourceNotFoundException",
                        "The resource you requested does not exist.");
}

static struct res mapping_arg(struct lambda_call *call, struct str *uuid,
                              const struct json **mapping) {
    *uuid = json_get_str(call->input, "UUID");
    *mapping = shelf_get(&call->lambda->mappings, *uuid);
    return *mapping ? RES_OK : missing(call);
}

/* --- checks --- */

/* The function that FunctionName names becomes the mapping's FunctionArn, with its qualifier. */
static struct res set_function(struct lambda_call *call, struct json *mapping, int64_t *timeout_s) {
    struct lambda_function *function = NULL;
    struct str qualifier;
    TRY(lambda_named(call, &function, &qualifier));
    const struct lambda_version *version = lambda_resolve(call->lambda, function, qualifier);
    struct str arn = lambda_arn(call->lambda, call->arena, str_of(function->name), qualifier);
    if (!version)
        return lambda_fault(call, 404, "ResourceNotFoundException", "Function not found: %.*s",
                            STR_ARG(arn));
    *timeout_s = json_get_i64(version->config.json, "Timeout", 3);
    json_set_str(call->arena, mapping, "FunctionArn", arn);
    return RES_OK;
}

static struct res check_queue(struct lambda_call *call, const struct json *mapping,
                              int64_t timeout_s) {
    struct str queue = json_get_str(mapping, "EventSourceArn");
    int64_t visibility_ms = -1;
    if (!str_starts(queue, STR("arn:aws:sqs:")))
        return lambda_fault(call, 400, INVALID,
                            "The sandbox has SQS queues as event sources only, not %.*s",
                            STR_ARG(str_slice(queue, 0, 200)));
    if (call->lambda->queues)
        visibility_ms = cloud_sqs_visibility_ms(call->lambda->queues, queue);
    if (visibility_ms < 0)
        return lambda_fault(call, 400, INVALID,
                            "Error occurred while ReceiveMessage. SQS Error Code: "
                            "AWS.SimpleQueueService.NonExistentQueue. SQS Error Message: The "
                            "specified queue does not exist.");
    if (visibility_ms < timeout_s * 1000)
        return lambda_fault(call, 400, INVALID,
                            "Queue visibility timeout: %lld seconds is less than Function "
                            "timeout: %lld seconds",
                            (long long)(visibility_ms / 1000), (long long)timeout_s);
    return RES_OK;
}

static struct res check_numbers(struct lambda_call *call, const struct json *mapping) {
    int64_t size = json_get_i64(mapping, "BatchSize", BATCH_MAX);
    int64_t window_s = json_get_i64(mapping, "MaximumBatchingWindowInSeconds", 0);
    const struct json *scaling = json_get_c(mapping, "ScalingConfig");
    int64_t most = json_get_i64(scaling, "MaximumConcurrency", 2);
    size_t index = 0;
    struct err err;
    if (size < 1 || size > 10000 || window_s < 0 || window_s > 300)
        return lambda_fault(call, 400, INVALID,
                            "BatchSize must be 1 to 10000, and the batching window 0 to 300 s.");
    if (size > BATCH_MAX && window_s < 1)
        return lambda_fault(call, 400, INVALID,
                            "Maximum batch window in seconds must be greater than 0 if maximum "
                            "batch size is greater than 10");
    if (most < 2 || most > 1000)
        return lambda_fault(call, 400, INVALID, "MaximumConcurrency must be 2 to 1000.");
    if (!sqs_record_check(call->arena, json_get_c(mapping, "FilterCriteria"), &index, &err).ok)
        return lambda_fault(call, 400, INVALID,
                            "Invalid filter pattern definition. Pattern %zu: %.200s", index + 1,
                            err.message);
    return RES_OK;
}

static struct res check_new(struct lambda_call *call, const struct json *mapping) {
    const struct shelf *mappings = &call->lambda->mappings;
    struct str queue = json_get_str(mapping, "EventSourceArn");
    struct str function = json_get_str(mapping, "FunctionArn");
    for (size_t i = 0; i < mappings->count; i++) {
        const struct json *other = mappings->entries[i]->value.json;
        if (str_eq(json_get_str(other, "EventSourceArn"), queue) &&
            str_eq(json_get_str(other, "FunctionArn"), function))
            return lambda_fault(call, 409, "ResourceConflictException",
                                "An event source mapping with SQS arn (\" %.*s \") and function "
                                "(\" %.*s \") already exists. Please update or delete the "
                                "existing mapping with UUID %.*s",
                                STR_ARG(queue), STR_ARG(function),
                                STR_ARG(mappings->entries[i]->key));
    }
    if (mappings->count >= LAMBDA_MAPPINGS_MAX)
        return lambda_fault(call, 400, INVALID, "The sandbox keeps %d event source mappings.",
                            LAMBDA_MAPPINGS_MAX);
    return RES_OK;
}

/* --- answers --- */

/* `state` is what a call that changes something says, NULL: what is. */
static void show(struct lambda_call *call, struct json *out, struct str uuid,
                 const struct json *mapping, const char *state) {
    static const char *const members[] = { "EventSourceArn",       "FunctionArn",
                                           "FilterCriteria",       "ScalingConfig",
                                           "MetricsConfig",        "KMSKeyArn",
                                           "FunctionResponseTypes" };
    struct arena *arena = call->arena;
    if (!state)
        state = json_true(json_get_c(mapping, "Enabled")) ? "Enabled" : "Disabled";
    json_set_str(arena, out, "UUID", str_dup(arena, uuid));
    json_set_str(arena, out, "EventSourceMappingArn", mapping_arn(call->lambda, arena, uuid));
    for (size_t i = 0; i < sizeof members / sizeof members[0]; i++)
        if (json_get_c(mapping, members[i]))
            json_set_c(arena, out, members[i], json_clone(arena, json_get_c(mapping, members[i])));
    json_set_i64(arena, out, "BatchSize", json_get_i64(mapping, "BatchSize", BATCH_MAX));
    json_set_i64(arena, out, "MaximumBatchingWindowInSeconds",
                 json_get_i64(mapping, "MaximumBatchingWindowInSeconds", 0));
    json_set_c(arena, out, "LastModified",
               fault_seconds(arena, json_get_i64(mapping, "modified_ms", 0)));
    json_set_str(arena, out, "State", str_of(state));
    json_set_str(arena, out, "StateTransitionReason", STR("USER_INITIATED"));
}

static void put(struct lambda_call *call, struct str uuid, struct json *mapping,
                const char *state) {
    json_set_i64(call->arena, mapping, "modified_ms", call->now_ms);
    show(call, call->output, uuid, mapping, state); /* before parts of it are freed below */
    shelf_put(&call->lambda->mappings, uuid, mapping);
}

/* --- operations --- */

struct res lambda_create_mapping(struct lambda_call *call) {
    struct json *mapping = json_copy_object(call->arena, call->input);
    int64_t timeout_s = 0;
    char uuid[37];
    TRY(set_function(call, mapping, &timeout_s));
    TRY(check_numbers(call, mapping));
    TRY(check_queue(call, mapping, timeout_s));
    TRY(check_new(call, mapping));
    if (!json_get_c(mapping, "Enabled"))
        json_set_bool(call->arena, mapping, "Enabled", true);
    lambda_uuid(call->lambda, uuid);
    put(call, str_of(uuid), mapping, "Creating");
    return RES_OK;
}

struct res lambda_update_mapping(struct lambda_call *call) {
    static const char *const changeable[] = { "BatchSize",      "MaximumBatchingWindowInSeconds",
                                              "FilterCriteria", "FunctionResponseTypes",
                                              "Enabled",        "ScalingConfig",
                                              "MetricsConfig",  "KMSKeyArn" };
    struct str uuid;
    const struct json *old = NULL;
    int64_t timeout_s = 0;
    TRY(mapping_arg(call, &uuid, &old));
    struct json *mapping = json_copy_object(call->arena, old);
    for (size_t i = 0; i < sizeof changeable / sizeof changeable[0]; i++)
        json_set_c(call->arena, mapping, changeable[i], json_get_c(call->input, changeable[i]));
    TRY(check_numbers(call, mapping));
    if (json_get_str(call->input, "FunctionName").len) {
        TRY(set_function(call, mapping, &timeout_s));
        TRY(check_queue(call, mapping, timeout_s));
    }
    put(call, uuid, mapping, "Updating");
    return RES_OK;
}

struct res lambda_get_mapping(struct lambda_call *call) {
    struct str uuid;
    const struct json *mapping = NULL;
    TRY(mapping_arg(call, &uuid, &mapping));
    show(call, call->output, uuid, mapping, NULL);
    return RES_OK;
}

struct res lambda_delete_mapping(struct lambda_call *call) {
    struct str uuid;
    const struct json *mapping = NULL;
    TRY(mapping_arg(call, &uuid, &mapping));
    show(call, call->output, uuid, mapping, "Deleting");
    shelf_remove(&call->lambda->mappings, uuid);
    return RES_OK;
}

struct res lambda_list_mappings(struct lambda_call *call) {
    const struct shelf *mappings = &call->lambda->mappings;
    struct str queue = json_get_str(call->input, "EventSourceArn"), arn = STR_NONE;
    if (json_get_str(call->input, "FunctionName").len) {
        struct lambda_function *function = NULL;
        struct str qualifier;
        TRY(lambda_named(call, &function, &qualifier));
        arn = lambda_arn(call->lambda, call->arena, str_of(function->name), qualifier);
    }
    struct json *all = json_new_array(call->arena);
    for (size_t i = 0; i < mappings->count; i++) {
        const struct json *mapping = mappings->entries[i]->value.json;
        if ((queue.len && !str_eq(queue, json_get_str(mapping, "EventSourceArn"))) ||
            (arn.len && !str_eq(arn, json_get_str(mapping, "FunctionArn"))))
            continue;
        struct json *one = json_new_object(call->arena);
        show(call, one, mappings->entries[i]->key, mapping, NULL);
        json_push(call->arena, all, one);
    }
    return lambda_page(call, "EventSourceMappings", all);
}

/* --- tags --- */

const struct json *lambda_mapping_tags(const struct lambda_call *call, struct str *uuid) {
    struct str arn = json_get_str(call->input, "Resource");
    struct str front = mapping_arn(call->lambda, call->arena, STR_NONE);
    *uuid = str_starts(arn, front) ? str_slice(arn, front.len, arn.len) : STR_NONE;
    const struct json *mapping = shelf_get(&call->lambda->mappings, *uuid);
    const struct json *tags = json_get_c(mapping, "Tags");
    return mapping && !tags ? json_new_object(call->arena) : tags;
}

void lambda_mapping_set_tags(const struct lambda_call *call, struct str uuid,
                             const struct json *tags) {
    const struct json *old = shelf_get(&call->lambda->mappings, uuid);
    struct json *mapping = json_copy_object(call->arena, old);
    json_set_c(call->arena, mapping, "Tags", tags);
    shelf_put(&call->lambda->mappings, uuid, mapping);
}

/* --- running --- */

static size_t flights_of(const struct cloud_lambda *lambda, struct str uuid) {
    size_t count = 0;
    for (size_t i = 0; i < lambda->flight_count; i++)
        count += str_is(uuid, lambda->flights[i].uuid);
    return count;
}

/* Whether a batch could be invoked now: it takes nothing out of the queue otherwise. */
static bool has_room(const struct cloud_lambda *lambda, const struct shelf_entry *entry) {
    const struct json *mapping = entry->value.json;
    int64_t most = json_get_i64(json_get_c(mapping, "ScalingConfig"), "MaximumConcurrency",
                                LAMBDA_POLLERS_MAX);
    struct str name, qualifier;
    if (!json_true(json_get_c(mapping, "Enabled")) ||
        (int64_t)flights_of(lambda, entry->key) >=
            (most < LAMBDA_POLLERS_MAX ? most : LAMBDA_POLLERS_MAX) ||
        !lambda_split_name(json_get_str(mapping, "FunctionArn"), &name, &qualifier))
        return false;
    const struct lambda_function *function = lambda_find(lambda, name);
    return function && lambda_running(lambda, name) < lambda_limit(lambda, function);
}

static void delete_message(struct cloud_lambda *lambda, const struct json *mapping,
                           const struct json *message) {
    cloud_sqs_delete(lambda->queues, json_get_str(mapping, "EventSourceArn"),
                     json_get_str(message, "ReceiptHandle"));
}

/* An answer has come: what did not fail is deleted. False: not yet. */
static bool land(struct cloud_lambda *lambda, const struct lambda_flight *flight) {
    ARENA_SCOPE(arena);
    struct res res;
    struct err err, ignored;
    const struct json *output = NULL, *extra = NULL, *answer = NULL;
    struct str payload = STR_NONE;
    if (!cloud_lambda_take(lambda, flight->held, &arena, &res, &output, &extra, &err))
        return false;
    const struct json *mapping = shelf_get(&lambda->mappings, str_of(flight->uuid));
    if (!mapping || !res.ok || json_get_str(output, "FunctionError").len)
        return true;
    const struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX,
                                          .last_duplicate_wins = true };
    bool is_by_item = json_count(json_get_c(mapping, "FunctionResponseTypes")) > 0;
    if (is_by_item && base64_decode(&arena, json_get_str(output, "Payload"), &payload))
        (void)json_parse(&arena, payload, &options, &answer, &ignored).ok;
    for (size_t i = 0; i < json_count(flight->messages.json); i++)
        if (!sqs_record_has_failed(answer, json_at(flight->messages.json, i)))
            delete_message(lambda, mapping, json_at(flight->messages.json, i));
    return true;
}

static void invoke(struct cloud_lambda *lambda, const struct shelf_entry *entry,
                   const struct json *records, const struct json *messages, struct arena *arena) {
    struct json *event = json_new_object(arena), *input = json_new_object(arena);
    const struct json *output = NULL, *extra = NULL;
    int64_t held = 0;
    struct err err;
    json_set_c(arena, event, "Records", records);
    json_set_c(arena, input, "FunctionName", json_get_c(entry->value.json, "FunctionArn"));
    json_set_str(arena, input, "Payload", base64_encode(arena, json_to_str(arena, event)));
    if (!cloud_lambda_handle(lambda, arena, STR("Invoke"), input, lambda->now_ms, &held, &output,
                             &extra, &err)
             .ok ||
        !held)
        return; /* it comes back after its visibility timeout */
    lambda->flights =
        mem_realloc(lambda->flights, (lambda->flight_count + 1) * sizeof *lambda->flights);
    struct lambda_flight *flight = &lambda->flights[lambda->flight_count++];
    *flight = (struct lambda_flight){ .held = held };
    snprintf(flight->uuid, sizeof flight->uuid, "%.*s", STR_ARG(entry->key));
    fault_blob_set(&flight->messages, messages);
}

/* One batch. False: there was nothing. */
static bool poll_once(struct cloud_lambda *lambda, const struct shelf_entry *entry) {
    ARENA_SCOPE(arena);
    struct err err;
    const struct json *mapping = entry->value.json, *received = NULL;
    const struct json *filters = json_get_c(mapping, "FilterCriteria");
    struct str queue = json_get_str(mapping, "EventSourceArn");
    int64_t size = json_get_i64(mapping, "BatchSize", BATCH_MAX);
    if (!cloud_sqs_receive(lambda->queues, &arena, queue, size < BATCH_MAX ? size : BATCH_MAX,
                           lambda->now_ms, &received, &err)
             .ok)
        return false;
    const struct json *all = json_get_c(received, "Messages");
    struct json *records = json_new_array(&arena), *messages = json_new_array(&arena);
    for (size_t i = 0; i < json_count(all); i++) {
        const struct json *message = json_at(all, i);
        struct json *record = sqs_record_of(&arena, lambda->options->region, message, queue);
        if (sqs_record_passes(filters, sqs_record_parsed(&arena, record))) {
            json_push(&arena, records, record);
            json_push(&arena, messages, message);
        } else { /* as AWS does: what no filter matches is gone */
            delete_message(lambda, mapping, message);
        }
    }
    if (json_count(records))
        invoke(lambda, entry, records, messages, &arena);
    return json_count(all) > 0;
}

bool lambda_advance_mappings(struct cloud_lambda *lambda) {
    size_t kept = 0;
    bool is_changed = false;
    for (size_t i = 0; i < lambda->flight_count; i++) {
        if (land(lambda, &lambda->flights[i])) {
            fault_blob_deinit(&lambda->flights[i].messages);
            is_changed = true;
        } else {
            lambda->flights[kept++] = lambda->flights[i];
        }
    }
    lambda->flight_count = kept;
    for (size_t i = 0; lambda->queues && i < lambda->mappings.count; i++) {
        const struct shelf_entry *entry = lambda->mappings.entries[i];
        for (int rounds = 0;
             rounds < ROUNDS_MAX && has_room(lambda, entry) &&
             cloud_sqs_visible_at(lambda->queues, json_get_str(entry->value.json,
                                                               "EventSourceArn")) <= lambda->now_ms;
             rounds++) {
            if (!poll_once(lambda, entry))
                break;
            is_changed = true;
        }
    }
    return is_changed;
}

int64_t lambda_mappings_due(const struct cloud_lambda *lambda) {
    int64_t due_ms = INT64_MAX;
    for (size_t i = 0; lambda->queues && i < lambda->mappings.count; i++) {
        const struct shelf_entry *entry = lambda->mappings.entries[i];
        if (!has_room(lambda, entry))
            continue;
        int64_t at_ms =
            cloud_sqs_visible_at(lambda->queues, json_get_str(entry->value.json, "EventSourceArn"));
        due_ms = at_ms < due_ms ? at_ms : due_ms;
    }
    return due_ms;
}

void lambda_mappings_deinit(struct cloud_lambda *lambda) {
    for (size_t i = 0; i < lambda->flight_count; i++)
        fault_blob_deinit(&lambda->flights[i].messages);
    free(lambda->flights);
    shelf_deinit(&lambda->mappings);
}
