/* pipes_run.c: what running pipes do: poll, filter, transform, hand over, delete. */
#include <stdio.h>
#include <stdlib.h>

#include "base/limits.h"
#include "cloud/pipes_state.h"
#include "cloud/sqs_record.h"
#include "cloud/template.h"
#include "codec/base64.h"
#include "codec/jsonpath.h"
#include "codec/time.h"

enum { BATCHES_MAX = 100 /* of one pipe in one advance */ };

static const struct json_options aws_json = { .depth_max = JSON_DEPTH_AWS_MAX,
                                              .last_duplicate_wins = true };

bool pipes_is_running(const struct json *pipe) {
    return str_is(json_get_str(pipe, "CurrentState"), "RUNNING");
}

bool pipes_is_in_flight(const struct cloud_pipes *pipes, struct str name) {
    for (size_t i = 0; i < pipes->flight_count; i++)
        if (str_is(name, pipes->flights[i].name))
            return true;
    return false;
}

/* --- templates --- */

struct filling {
    const struct cloud_pipes *pipes;
    struct str name;
    const struct json *pipe, *record;
    int64_t now_ms;
};

static const struct json *value_of(void *ctx, struct arena *arena, struct str name) {
    const struct filling *filling = ctx;
    const struct json *out = NULL;
    struct err err;
    if (str_starts(name, STR("$")))
        return jsonpath_select(arena, name, filling->record, &out, &err).ok ? out : NULL;
    if (str_is(name, "aws.pipes.pipe-arn"))
        return json_new_str(arena, pipes_arn(filling->pipes, arena, filling->name));
    if (str_is(name, "aws.pipes.pipe-name"))
        return json_new_str(arena, filling->name);
    if (str_is(name, "aws.pipes.source-arn"))
        return json_get_c(filling->pipe, "Source");
    if (str_is(name, "aws.pipes.target-arn"))
        return json_get_c(filling->pipe, "Target");
    if (str_is(name, "aws.pipes.event.ingestion-time"))
        return json_new_str(arena, time_format(arena, filling->now_ms));
    if (str_is(name, "aws.pipes.event") || str_is(name, "aws.pipes.event.json"))
        return filling->record;
    return NULL;
}

/* What the target gets for one record. */
static struct str body_of(struct arena *arena, struct filling *filling, const struct json *record) {
    struct str text = json_get_str(json_get_c(filling->pipe, "TargetParameters"), "InputTemplate");
    filling->record = sqs_record_parsed(arena, record);
    return text.len ? template_expand(arena, text, value_of, filling) : json_to_str(arena, record);
}

/* A parameter of the target: text, or the value at a path of the record. */
static struct str parameter(struct arena *arena, struct filling *filling, struct str given) {
    if (!str_starts(given, STR("$.")))
        return given;
    const struct json *value = value_of(filling, arena, given);
    return json_is(value, JSON_STRING) ? value->text : value ? json_to_str(arena, value) : STR_NONE;
}

static const struct json *bus_options(struct arena *arena, struct filling *filling) {
    const struct json *given =
        json_path(filling->pipe, "TargetParameters", "EventBridgeEventBusParameters", NULL);
    struct str source = parameter(arena, filling, json_get_str(given, "Source"));
    struct str type = parameter(arena, filling, json_get_str(given, "DetailType"));
    struct str time = parameter(arena, filling, json_get_str(given, "Time"));
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "Source",
                 source.len ? source : str_fmt(arena, "Pipe %.*s", STR_ARG(filling->name)));
    json_set_str(arena, out, "DetailType", type.len ? type : STR("Event from aws:sqs"));
    json_set_c(arena, out, "Resources", json_get_c(given, "Resources"));
    if (time.len)
        json_set_str(arena, out, "Time", time);
    return out;
}

/* --- handing over --- */

static bool hand_over(struct cloud_pipes *pipes, struct filling *filling,
                      const struct json *record) {
    ARENA_SCOPE(arena);
    struct err err;
    struct str target = json_get_str(filling->pipe, "Target");
    bool is_bus = str_find(target, STR(":event-bus/")) != SIZE_MAX;
    struct str body = body_of(&arena, filling, record);
    const struct deliver_message message = {
        .target = target,
        .principal = json_get_str(filling->pipe, "RoleArn"),
        .source_arn = pipes_arn(pipes, &arena, filling->name),
        .body = body,
        .options = is_bus ? bus_options(&arena, filling) : NULL,
    };
    if (cloud_deliver_now(pipes->deliver, &message, filling->now_ms, &err).ok)
        return true;
    cloud_deliver_note(pipes->deliver, &message, &err);
    return false;
}

/* The batch as one array; what a template made of it that is no JSON becomes a text. */
static struct str batch_payload(struct arena *arena, struct filling *filling,
                                const struct json *records) {
    struct json *out = json_new_array(arena);
    for (size_t i = 0; i < json_count(records); i++) {
        struct str body = body_of(arena, filling, json_at(records, i));
        const struct json *parsed = NULL;
        struct err err;
        if (!json_parse(arena, body, &aws_json, &parsed, &err).ok)
            parsed = json_new_str(arena, body);
        json_push(arena, out, parsed);
    }
    return json_to_str(arena, out);
}

static void delete_all(struct cloud_pipes *pipes, const struct json *pipe,
                       const struct json *messages) {
    for (size_t i = 0; i < json_count(messages); i++)
        cloud_sqs_delete(pipes->sqs, json_get_str(pipe, "Source"),
                         json_get_str(json_at(messages, i), "ReceiptHandle"));
}

static void note(struct cloud_pipes *pipes, struct filling *filling, const struct err *err) {
    ARENA_SCOPE(arena);
    const struct deliver_message message = { .target = json_get_str(filling->pipe, "Target"),
                                             .source_arn =
                                                 pipes_arn(pipes, &arena, filling->name) };
    cloud_deliver_note(pipes->deliver, &message, err);
}

/* One invocation for the batch. REQUEST_RESPONSE waits for its answer before anything is deleted.
 */
static void invoke(struct cloud_pipes *pipes, struct filling *filling, const struct json *records,
                   const struct json *messages) {
    ARENA_SCOPE(arena);
    struct err err = { 0 };
    int64_t held = 0;
    const struct json *output = NULL, *extra = NULL;
    struct str payload = batch_payload(&arena, filling, records);
    struct json *input = json_new_object(&arena);
    bool is_event = str_is(
        json_get_str(json_path(filling->pipe, "TargetParameters", "LambdaFunctionParameters", NULL),
                     "InvocationType"),
        "FIRE_AND_FORGET");
    json_set_c(&arena, input, "FunctionName", json_get_c(filling->pipe, "Target"));
    json_set_str(&arena, input, "InvocationType", is_event ? STR("Event") : STR("RequestResponse"));
    json_set_str(&arena, input, "Payload", base64_encode(&arena, payload));
    if (!cloud_lambda_handle(pipes->lambda, &arena, STR("Invoke"), input, filling->now_ms, &held,
                             &output, &extra, &err)
             .ok) {
        note(pipes, filling, &err);
        return;
    }
    if (!held) {
        delete_all(pipes, filling->pipe, messages);
        return;
    }
    pipes->flights =
        mem_realloc(pipes->flights, (pipes->flight_count + 1) * sizeof *pipes->flights);
    struct pipe_flight *flight = &pipes->flights[pipes->flight_count++];
    *flight = (struct pipe_flight){ .held = held };
    snprintf(flight->name, sizeof flight->name, "%.*s", STR_ARG(filling->name));
    fault_blob_set(&flight->messages, messages);
}

/* An answer has come: what did not fail is deleted. False: not yet. */
static bool land(struct cloud_pipes *pipes, struct pipe_flight *flight, int64_t now_ms) {
    ARENA_SCOPE(arena);
    struct res res;
    struct err err = { 0 }, ignored;
    const struct json *output = NULL, *extra = NULL, *answer = NULL;
    struct str payload = STR_NONE, name = str_of(flight->name);
    if (!cloud_lambda_take(pipes->lambda, flight->held, &arena, &res, &output, &extra, &err))
        return false;
    const struct json *pipe = shelf_get(&pipes->pipes, name);
    struct filling filling = { pipes, name, pipe, NULL, now_ms };
    if (!pipe)
        return true;
    if (res.ok && json_get_str(output, "FunctionError").len)
        res = fault_set(&err, 400, "FunctionError", "the function answered with an error");
    if (!res.ok) {
        note(pipes, &filling, &err);
        return true;
    }
    if (base64_decode(&arena, json_get_str(output, "Payload"), &payload))
        (void)json_parse(&arena, payload, &aws_json, &answer, &ignored).ok;
    for (size_t i = 0; i < json_count(flight->messages.json); i++) {
        const struct json *message = json_at(flight->messages.json, i);
        if (!sqs_record_has_failed(answer, message))
            cloud_sqs_delete(pipes->sqs, json_get_str(pipe, "Source"),
                             json_get_str(message, "ReceiptHandle"));
    }
    return true;
}

/* --- polling --- */

/* One batch. False: there was nothing. */
static bool poll_once(struct cloud_pipes *pipes, struct filling *filling) {
    ARENA_SCOPE(arena);
    struct err err;
    const struct json *received = NULL;
    const struct json *pipe = filling->pipe;
    struct str queue = json_get_str(pipe, "Source");
    int64_t size = json_get_i64(json_path(pipe, "SourceParameters", "SqsQueueParameters", NULL),
                                "BatchSize", PIPES_BATCH_MAX);
    struct json *records = json_new_array(&arena), *messages = json_new_array(&arena);
    if (!cloud_sqs_receive(pipes->sqs, &arena, queue,
                           size < PIPES_BATCH_MAX ? size : PIPES_BATCH_MAX, filling->now_ms,
                           &received, &err)
             .ok)
        return false;
    const struct json *all = json_get_c(received, "Messages");
    const struct json *filters = json_path(pipe, "SourceParameters", "FilterCriteria", NULL);
    for (size_t i = 0; i < json_count(all); i++) {
        struct json *record = sqs_record_of(&arena, pipes->options->region, json_at(all, i), queue);
        if (sqs_record_passes(filters, sqs_record_parsed(&arena, record))) {
            json_push(&arena, records, record);
            json_push(&arena, messages, json_at(all, i));
        } else { /* as AWS does: what no filter matches is gone */
            cloud_sqs_delete(pipes->sqs, queue, json_get_str(json_at(all, i), "ReceiptHandle"));
        }
    }
    if (str_find(json_get_str(pipe, "Target"), STR(":function:")) != SIZE_MAX) {
        if (json_count(records))
            invoke(pipes, filling, records, messages);
        return json_count(all) > 0;
    }
    for (size_t i = 0; i < json_count(records); i++)
        if (hand_over(pipes, filling, json_at(records, i)))
            cloud_sqs_delete(pipes->sqs, queue,
                             json_get_str(json_at(messages, i), "ReceiptHandle"));
    return json_count(all) > 0;
}

int64_t cloud_pipes_due(const struct cloud_pipes *pipes) {
    int64_t due_ms = INT64_MAX;
    for (size_t i = 0; i < pipes->pipes.count; i++) {
        const struct shelf_entry *entry = pipes->pipes.entries[i];
        int64_t at_ms = INT64_MAX;
        if (pipes_is_running(entry->value.json) && !pipes_is_in_flight(pipes, entry->key))
            at_ms = cloud_sqs_visible_at(pipes->sqs, json_get_str(entry->value.json, "Source"));
        due_ms = at_ms < due_ms ? at_ms : due_ms;
    }
    return due_ms;
}

int64_t cloud_pipes_advance(struct cloud_pipes *pipes, int64_t now_ms) {
    size_t kept = 0;
    for (size_t i = 0; i < pipes->flight_count; i++) {
        if (land(pipes, &pipes->flights[i], now_ms))
            fault_blob_deinit(&pipes->flights[i].messages);
        else
            pipes->flights[kept++] = pipes->flights[i];
    }
    pipes->flight_count = kept;
    for (size_t i = 0; i < pipes->pipes.count; i++) {
        const struct shelf_entry *entry = pipes->pipes.entries[i];
        struct filling filling = { pipes, entry->key, entry->value.json, NULL, now_ms };
        for (int batches = 0; batches < BATCHES_MAX && pipes_is_running(entry->value.json) &&
                              !pipes_is_in_flight(pipes, entry->key);
             batches++)
            if (!poll_once(pipes, &filling))
                break;
    }
    return cloud_pipes_due(pipes);
}
