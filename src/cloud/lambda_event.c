/* lambda_event.c: the queue of asynchronous events: attempts with AWS's delays, age, throttling,
 * duplicates, and where an event goes in the end: a destination's invocation record, the dead
 * letter queue, or nowhere. An event is on the disk before it is accepted, and until it has ended:
 * a restart repeats the attempt that it interrupted. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/deliver.h"
#include "cloud/lambda_state.h"
#include "codec/time.h"

enum { DUPLICATE_WITHIN_MS = 5000 };
static const int64_t retry_ms[LAMBDA_RETRIES_MAX] = { 60000, 120000 };

void lambda_event_free(struct lambda_event *event) {
    lambda_release(event->payload);
    free(event);
}

static struct lambda_event *find(const struct cloud_lambda *lambda, int64_t number) {
    for (size_t i = 0; i < lambda->event_count; i++)
        if (lambda->events[i]->number == number)
            return lambda->events[i];
    return NULL;
}

static void add(struct cloud_lambda *lambda, const struct lambda_function *function,
                struct str qualifier, struct str payload, const char *request_id, int64_t next_ms) {
    struct lambda_event *event = mem_alloc(sizeof *event);
    event->number = ++lambda->last_event;
    snprintf(event->request_id, sizeof event->request_id, "%s", request_id);
    snprintf(event->name, sizeof event->name, "%s", function->name);
    snprintf(event->qualifier, sizeof event->qualifier, "%.*s", STR_ARG(qualifier));
    event->payload = lambda_copy(payload);
    event->received_ms = lambda->now_ms;
    event->next_ms = next_ms;
    lambda->events =
        mem_realloc(lambda->events, (lambda->event_count + 1) * sizeof *lambda->events);
    lambda->events[lambda->event_count++] = event;
    lambda_save_event(lambda, event, false);
}

void lambda_enqueue(struct cloud_lambda *lambda, const struct lambda_function *function,
                    struct str qualifier, struct str payload, char request_id[37]) {
    lambda_uuid(lambda, request_id);
    add(lambda, function, qualifier, payload, request_id, lambda->now_ms);
    if (rand_below(&lambda->rand, 100) < lambda->options->lambda.duplicate_percent)
        add(lambda, function, qualifier, payload, request_id,
            lambda->now_ms + (int64_t)rand_below(&lambda->rand, DUPLICATE_WITHIN_MS));
}

static void remove_event(struct cloud_lambda *lambda, struct lambda_event *event) {
    size_t at = 0;
    while (lambda->events[at] != event)
        at++;
    memmove(lambda->events + at, lambda->events + at + 1,
            (--lambda->event_count - at) * sizeof *lambda->events);
    lambda_save_event(lambda, event, true);
    lambda_event_free(event);
}

/* --- the end of an event --- */

/* Destinations and dead letters are sent with the function's own role. */
static struct str role_of(struct cloud_lambda *lambda, const struct lambda_event *event) {
    const struct lambda_function *function = lambda_find(lambda, str_of(event->name));
    const struct lambda_version *version =
        function ? lambda_resolve(lambda, function, str_of(event->qualifier)) : NULL;
    return version ? json_get_str(version->config.json, "Role") : STR_NONE;
}

static void deliver(struct cloud_lambda *lambda, const struct lambda_event *event,
                    struct str target, struct str body, const struct json *attributes) {
    struct err err;
    ARENA_SCOPE(arena);
    const struct deliver_message message = {
        .target = target,
        .principal = role_of(lambda, event),
        .source_arn = lambda_arn(lambda, &arena, str_of(event->name), STR_NONE),
        .body = body,
        .attributes = attributes,
    };
    if (!target.len)
        return;
    if (lambda->deliver.deliver &&
        lambda->deliver.deliver(lambda->deliver.ctx, &message, lambda->now_ms, &err).ok)
        return;
    if (!lambda->deliver.deliver)
        (void)err_set(&err, ERR_PERMANENT, "SH3000", "nothing delivers");
    /* AWS counts it (DestinationDeliveryFailures); here it is said where somebody looks. */
    struct str line = str_fmt(&arena, "sandbox: event %s was not delivered to %.*s: %s",
                              event->request_id, STR_ARG(target), err.message);
    if (lambda->logs)
        cloud_logs_line(lambda->logs, str_fmt(&arena, "/aws/lambda/%s", event->name),
                        STR("sandbox"), line, lambda->now_ms);
}

static const struct json *parsed_or_text(struct arena *arena, struct str text) {
    const struct json *out = NULL;
    struct err err;
    const struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX,
                                          .last_duplicate_wins = true };
    if (text.len && json_parse(arena, text, &options, &out, &err).ok)
        return out;
    return text.len ? json_new_str(arena, text) : json_new_null(arena);
}

/* What a destination gets. `response` is absent when the function was never called. */
static struct str record(struct cloud_lambda *lambda, struct arena *arena,
                         const struct lambda_event *event, const char *condition,
                         struct str version, bool is_error, const struct str *response) {
    struct json *out = json_new_object(arena), *request = json_new_object(arena);
    json_set_str(arena, out, "version", STR("1.0"));
    json_set_str(arena, out, "timestamp", time_format(arena, lambda->now_ms));
    json_set_str(arena, request, "requestId", str_of(event->request_id));
    json_set_str(arena, request, "functionArn",
                 lambda_arn(lambda, arena, str_of(event->name),
                            event->qualifier[0] ? str_of(event->qualifier) : LAMBDA_LATEST));
    json_set_c(arena, request, "condition", json_new_text(arena, condition));
    json_set_i64(arena, request, "approximateInvokeCount", event->attempts + (is_error ? 0 : 1));
    json_set_c(arena, out, "requestContext", request);
    json_set_c(arena, out, "requestPayload", parsed_or_text(arena, event->payload));
    if (response) {
        struct json *context = json_new_object(arena);
        json_set_i64(arena, context, "statusCode", 200);
        json_set_str(arena, context, "executedVersion", version);
        if (is_error)
            json_set_str(arena, context, "functionError", STR("Unhandled"));
        json_set_c(arena, out, "responseContext", context);
        json_set_c(arena, out, "responsePayload", parsed_or_text(arena, *response));
    }
    return json_to_str(arena, out);
}

/* RequestID, ErrorCode (the HTTP status), ErrorMessage (1 KB of the answer), as AWS's page on dead
 * letter queues has them. */
static const struct json *dead_letter_attributes(struct arena *arena,
                                                 const struct lambda_event *event,
                                                 const struct str *response) {
    const struct {
        const char *name, *type;
        struct str value;
    } values[] = {
        { "RequestID", "String", str_of(event->request_id) },
        { "ErrorCode", "Number", response ? STR("200") : STR("429") },
        { "ErrorMessage", "String",
          response ? str_slice(*response, 0, 1024) : STR("Rate Exceeded.") },
    };
    struct json *out = json_new_object(arena);
    for (size_t i = 0; i < 3; i++) {
        struct json *attribute = json_new_object(arena);
        if (!values[i].value.len)
            continue;
        json_set_c(arena, attribute, "DataType", json_new_text(arena, values[i].type));
        json_set_str(arena, attribute, "StringValue", values[i].value);
        json_set_c(arena, out, values[i].name, attribute);
    }
    return out;
}

/* The version's own dead letter queue, the configuration of the qualifier. */
static void end_event(struct cloud_lambda *lambda, struct lambda_event *event,
                      const char *condition, struct str version, bool is_error,
                      const struct str *response) {
    const struct lambda_function *function = lambda_find(lambda, str_of(event->name));
    ARENA_SCOPE(arena);
    if (function) {
        struct str qualifier = str_of(event->qualifier);
        const struct lambda_version *meant = lambda_resolve(lambda, function, qualifier);
        const struct json *config =
            json_get(function->event_configs.json, qualifier.len ? qualifier : LAMBDA_LATEST);
        struct str target = str_dup(
            &arena, json_str(json_path(config, "DestinationConfig",
                                       is_error ? "OnFailure" : "OnSuccess", "Destination", NULL)));
        struct str dead = STR_NONE;
        if (meant && is_error)
            dead = str_dup(&arena, json_str(json_path(meant->config.json, "DeadLetterConfig",
                                                      "TargetArn", NULL)));
        if (target.len)
            deliver(lambda, event, target,
                    record(lambda, &arena, event, condition, version, is_error, response), NULL);
        if (dead.len)
            deliver(lambda, event, dead, event->payload,
                    dead_letter_attributes(&arena, event, response));
    }
    remove_event(lambda, event);
}

static int64_t setting(const struct lambda_function *function, const struct lambda_event *event,
                       const char *name, int64_t otherwise) {
    struct str qualifier = str_of(event->qualifier);
    const struct json *config =
        json_get(function->event_configs.json, qualifier.len ? qualifier : LAMBDA_LATEST);
    return json_get_i64(config, name, otherwise);
}

void lambda_event_ended(struct cloud_lambda *lambda, int64_t number, struct str version,
                        bool is_error, struct str payload) {
    struct lambda_event *event = find(lambda, number);
    const struct lambda_function *function =
        event ? lambda_find(lambda, str_of(event->name)) : NULL;
    if (!event)
        return;
    event->is_running = false;
    if (!is_error || !function) {
        end_event(lambda, event, "Success", version, false, &payload);
        return;
    }
    event->attempts++;
    if (event->attempts > setting(function, event, "MaximumRetryAttempts", LAMBDA_RETRIES_MAX)) {
        end_event(lambda, event, "RetriesExhausted", version, true, &payload);
        return;
    }
    int64_t own_ms = lambda->options->lambda.retry_delay_ms[event->attempts - 1];
    event->next_ms = lambda->now_ms + (own_ms ? own_ms : retry_ms[event->attempts - 1]);
    int64_t age_s = setting(function, event, "MaximumEventAgeInSeconds", LAMBDA_AGE_MAX_S);
    if (event->next_ms - event->received_ms > age_s * 1000) {
        end_event(lambda, event, "EventAgeExceeded", version, true, &payload);
        return;
    }
    lambda_save_event(lambda, event, false);
}

/* --- time --- */

/* No room now: later, until it is too old. */
static void throttle(struct cloud_lambda *lambda, const struct lambda_function *function,
                     struct lambda_event *event) {
    int64_t wait_ms = LAMBDA_THROTTLE_MIN_MS << (event->throttles < 9 ? event->throttles : 9);
    int64_t age_s = setting(function, event, "MaximumEventAgeInSeconds", LAMBDA_AGE_MAX_S);
    event->throttles++;
    event->next_ms =
        lambda->now_ms + (wait_ms < LAMBDA_THROTTLE_MAX_MS ? wait_ms : LAMBDA_THROTTLE_MAX_MS);
    if (event->next_ms - event->received_ms > age_s * 1000)
        end_event(lambda, event, "EventAgeExceeded", STR_NONE, true, NULL);
    else
        lambda_save_event(lambda, event, false);
}

static void attempt(struct cloud_lambda *lambda, struct lambda_event *event) {
    const struct lambda_function *function = lambda_find(lambda, str_of(event->name));
    const struct lambda_version *version =
        function ? lambda_resolve(lambda, function, str_of(event->qualifier)) : NULL;
    if (!version) { /* deleted meanwhile: AWS discards it */
        remove_event(lambda, event);
        return;
    }
    if (version->active_at_ms > lambda->now_ms && !version->was_updated) {
        event->next_ms = version->active_at_ms;
        return;
    }
    if (function->reserved == 0) {
        end_event(lambda, event, "ZeroReservedConcurrency", STR_NONE, true, NULL);
        return;
    }
    struct lambda_invocation *invocation = mem_alloc(sizeof *invocation);
    snprintf(invocation->request_id, sizeof invocation->request_id, "%s", event->request_id);
    snprintf(invocation->name, sizeof invocation->name, "%s", event->name);
    snprintf(invocation->qualifier, sizeof invocation->qualifier, "%s", event->qualifier);
    invocation->payload = lambda_copy(event->payload);
    invocation->event = event->number;
    event->is_running = true;
    event->throttles = 0;
    if (lambda_dispatch(lambda, function, version, invocation))
        return;
    event->is_running = false;
    lambda_invocation_free(invocation);
    throttle(lambda, function, event);
}

bool lambda_advance_events(struct cloud_lambda *lambda) {
    bool is_changed = false;
    for (size_t i = 0; i < lambda->event_count; i++) {
        struct lambda_event *event = lambda->events[i];
        if (event->is_running || event->next_ms > lambda->now_ms)
            continue;
        is_changed = true;
        attempt(lambda, event);
        if (i >= lambda->event_count || lambda->events[i] != event)
            i--; /* it is gone: the next one is in its place */
    }
    return is_changed;
}

int64_t lambda_events_due(const struct cloud_lambda *lambda) {
    int64_t due_ms = INT64_MAX;
    for (size_t i = 0; i < lambda->event_count; i++)
        if (!lambda->events[i]->is_running && lambda->events[i]->next_ms < due_ms)
            due_ms = lambda->events[i]->next_ms;
    return due_ms;
}
