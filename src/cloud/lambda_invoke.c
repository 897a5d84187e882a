/* lambda_invoke.c: Invoke, and where the end of an attempt goes. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/lambda_state.h"
#include "codec/base64.h"

void lambda_invocation_free(struct lambda_invocation *invocation) {
    if (!invocation)
        return;
    lambda_release(invocation->payload);
    lambda_release(invocation->client_context);
    free(invocation);
}

/* --- the call --- */

/* An empty payload is allowed; anything else must be JSON. */
static struct res read_payload(struct lambda_call *call, bool is_event, struct str *payload) {
    struct str text = json_get_str(call->input, "Payload");
    const struct json *parsed = NULL;
    const struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX,
                                          .last_duplicate_wins = true };
    struct err err;
    *payload = STR_NONE;
    if (text.len && !base64_decode(call->arena, text, payload))
        return lambda_fault(call, 400, "InvalidRequestContentException",
                            "Could not decode the payload");
    size_t max = is_event ? LAMBDA_EVENT_PAYLOAD_MAX : LAMBDA_PAYLOAD_MAX;
    if (payload->len > max)
        return lambda_fault(call, 413, "RequestTooLargeException",
                            "Request must be smaller than %zu bytes for the InvokeFunction "
                            "operation",
                            max);
    if (payload->len && !json_parse(call->arena, *payload, &options, &parsed, &err).ok)
        return lambda_fault(call, 400, "InvalidRequestContentException",
                            "Could not parse request body into json: %s", err.message);
    return RES_OK;
}

static struct res throttled(struct lambda_call *call, const struct lambda_function *function) {
    struct res res = lambda_fault(call, 429, "TooManyRequestsException", "Rate Exceeded.");
    struct json *extra = json_copy_object(call->arena, *call->extra);
    json_set_c(call->arena, extra, "Reason",
               json_new_text(call->arena, function->reserved >= 0
                                              ? "ReservedFunctionConcurrentInvocationLimitExceeded"
                                              : "ConcurrentInvocationLimitExceeded"));
    json_set_c(call->arena, extra, "retryAfterSeconds", json_new_text(call->arena, "1"));
    *call->extra = extra;
    return res;
}

static struct res invoke_now(struct lambda_call *call, const struct lambda_function *function,
                             const struct lambda_version *version, struct str qualifier,
                             struct str payload) {
    struct cloud_lambda *lambda = call->lambda;
    if (!call->held)
        return lambda_fault(call, 500, "ServiceException",
                            "Invoke with RequestResponse needs a caller that can wait");
    struct str context = STR_NONE, given = json_get_str(call->input, "ClientContext");
    if (given.len && !base64_decode(call->arena, given, &context))
        return lambda_fault(call, 400, "InvalidRequestContentException",
                            "Client context must be valid Base64-encoded JSON");
    struct lambda_invocation *invocation = mem_alloc(sizeof *invocation);
    lambda_uuid(lambda, invocation->request_id);
    snprintf(invocation->name, sizeof invocation->name, "%s", function->name);
    snprintf(invocation->qualifier, sizeof invocation->qualifier, "%.*s", STR_ARG(qualifier));
    invocation->payload = lambda_copy(payload);
    invocation->client_context = lambda_copy(context);
    invocation->is_tail_wanted = str_is(json_get_str(call->input, "LogType"), "Tail");
    invocation->held = ++lambda->last_held;
    if (!lambda_dispatch(lambda, function, version, invocation)) {
        lambda_invocation_free(invocation);
        return throttled(call, function);
    }
    *call->held = lambda->last_held;
    return RES_OK;
}

static struct res find(struct lambda_call *call, struct lambda_function **function,
                       struct lambda_version **version, struct str *qualifier) {
    TRY(lambda_named(call, function, qualifier));
    *version = lambda_resolve(call->lambda, *function, *qualifier);
    if (!*version)
        return lambda_fault(
            call, 404, "ResourceNotFoundException", "Function not found: %.*s",
            STR_ARG(lambda_arn(call->lambda, call->arena, str_of((*function)->name), *qualifier)));
    if (call->now_ms < (*version)->active_at_ms && !(*version)->was_updated)
        return lambda_fault(call, 409, "ResourceConflictException",
                            "The operation cannot be performed at this time. The function is "
                            "currently in the following state: Pending");
    return RES_OK;
}

struct res lambda_invoke(struct lambda_call *call) {
    struct lambda_function *function;
    struct lambda_version *version;
    struct str qualifier, payload, type = json_get_str(call->input, "InvocationType");
    bool is_event = str_is(type, "Event");
    char request_id[37];
    TRY(find(call, &function, &version, &qualifier));
    TRY(read_payload(call, is_event, &payload));
    if (is_event) {
        if (call->lambda->event_count >= LAMBDA_EVENTS_MAX)
            return throttled(call, function);
        lambda_enqueue(call->lambda, function, qualifier, payload, request_id);
        json_set_i64(call->arena, call->output, "StatusCode", 202);
        return RES_OK;
    }
    if (str_is(type, "DryRun")) {
        json_set_i64(call->arena, call->output, "StatusCode", 204);
        return RES_OK;
    }
    if (type.len && !str_is(type, "RequestResponse"))
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "InvocationType %.*s is not one of Event, RequestResponse, DryRun",
                            STR_ARG(str_slice(type, 0, 60)));
    return invoke_now(call, function, version, qualifier, payload);
}

struct res cloud_lambda_invoke_event(struct cloud_lambda *lambda, struct str function_arn,
                                     struct str payload, struct str principal,
                                     struct str source_arn, int64_t now_ms, struct err *err) {
    struct str name, qualifier;
    char request_id[37];
    struct lambda_function *function =
        lambda_split_name(function_arn, &name, &qualifier) ? lambda_find(lambda, name) : NULL;
    lambda->now_ms = now_ms;
    if (!function || !lambda_resolve(lambda, function, qualifier))
        return fault_set(err, 404, "ResourceNotFoundException", "Function not found: %.*s",
                         STR_ARG(str_slice(function_arn, 0, 256)));
    if (principal.len && !lambda_is_allowed(lambda, function, qualifier, principal, source_arn))
        return fault_set(err, 403, "AccessDeniedException",
                         "User: %.*s is not authorized to perform: lambda:InvokeFunction on "
                         "resource: %.*s because no resource-based policy allows the "
                         "lambda:InvokeFunction action",
                         STR_ARG(str_slice(principal, 0, 80)),
                         STR_ARG(str_slice(function_arn, 0, 200)));
    if (payload.len > LAMBDA_EVENT_PAYLOAD_MAX)
        return fault_set(err, 413, "RequestTooLargeException",
                         "Request must be smaller than %d bytes for the InvokeFunction operation",
                         LAMBDA_EVENT_PAYLOAD_MAX);
    if (lambda->event_count >= LAMBDA_EVENTS_MAX)
        return fault_set(err, 429, "TooManyRequestsException", "Rate Exceeded.");
    lambda_enqueue(lambda, function, qualifier, payload, request_id);
    return RES_OK;
}

/* --- ends --- */

void lambda_finish(struct cloud_lambda *lambda, struct lambda_invocation *invocation,
                   struct str version, bool is_error, struct str payload, struct str tail) {
    if (invocation->event)
        lambda_event_ended(lambda, invocation->event, version, is_error, payload);
    if (invocation->held) {
        struct lambda_answer *answer = mem_alloc(sizeof *answer);
        answer->held = invocation->held;
        answer->payload = lambda_copy(payload);
        snprintf(answer->version, sizeof answer->version, "%.*s", STR_ARG(version));
        answer->is_error = is_error;
        answer->has_tail = invocation->is_tail_wanted;
        tail = str_slice(tail, tail.len > LAMBDA_TAIL_SIZE ? tail.len - LAMBDA_TAIL_SIZE : 0,
                         tail.len);
        if (tail.len)
            memcpy(answer->tail, tail.ptr, tail.len);
        answer->tail_len = tail.len;
        lambda->answers =
            mem_realloc(lambda->answers, (lambda->answer_count + 1) * sizeof *lambda->answers);
        lambda->answers[lambda->answer_count++] = answer;
    }
    lambda_invocation_free(invocation);
}

/* --- who waits --- */

static struct json *answer_view(struct arena *arena, const struct lambda_answer *answer) {
    struct json *out = json_new_object(arena);
    json_set_i64(arena, out, "StatusCode", 200);
    if (answer->is_error)
        json_set_str(arena, out, "FunctionError", STR("Unhandled"));
    if (answer->has_tail)
        json_set_str(arena, out, "LogResult",
                     base64_encode(arena, (struct str){ answer->tail, answer->tail_len }));
    json_set_str(arena, out, "Payload", base64_encode(arena, answer->payload));
    json_set_str(arena, out, "ExecutedVersion", str_dup(arena, str_of(answer->version)));
    return out;
}

static bool is_waited_for(const struct cloud_lambda *lambda, int64_t held) {
    for (size_t i = 0; i < lambda->environment_count; i++)
        if (lambda->environments[i]->invocation &&
            lambda->environments[i]->invocation->held == held)
            return true;
    return false;
}

bool cloud_lambda_take(struct cloud_lambda *lambda, int64_t held, struct arena *arena,
                       struct res *res, const struct json **output, const struct json **extra,
                       struct err *err) {
    *output = *extra = NULL;
    for (size_t i = 0; i < lambda->answer_count; i++) {
        struct lambda_answer *answer = lambda->answers[i];
        if (answer->held != held)
            continue;
        *output = answer_view(arena, answer);
        *res = RES_OK;
        lambda_release(answer->payload);
        free(answer);
        memmove(lambda->answers + i, lambda->answers + i + 1,
                (--lambda->answer_count - i) * sizeof *lambda->answers);
        return true;
    }
    if (is_waited_for(lambda, held))
        return false;
    *res = fault_set(err, 500, "ServiceException", "There is no call that waits as %" PRId64, held);
    return true;
}

void cloud_lambda_drop(struct cloud_lambda *lambda, int64_t held) {
    struct res res;
    struct err err;
    const struct json *output, *extra;
    ARENA_SCOPE(arena);
    for (size_t i = 0; i < lambda->environment_count; i++) {
        struct lambda_invocation *invocation = lambda->environments[i]->invocation;
        if (invocation && invocation->held == held)
            invocation->held = 0;
    }
    (void)cloud_lambda_take(lambda, held, &arena, &res, &output, &extra, &err);
}
