/* function_api.c: see function_api.h. */
#include "sandbox/function_api.h"

#include <stdio.h>

#include "codec/json.h"

#define API "/2018-06-01"

void function_api_init(struct function_api *api) {
    *api = (struct function_api){ .state = FUNCTION_STARTED };
    buf_init(&api->answer, FUNCTION_ANSWER_MAX);
}

void function_api_deinit(struct function_api *api) {
    buf_deinit(&api->answer);
}

static void refuse(struct function_reply *reply, int status, const char *type,
                   const char *message) {
    reply->status = status;
    buf_text(&reply->body, "{\"errorMessage\":");
    json_write_str(&reply->body, str_of(message));
    buf_text(&reply->body, ",\"errorType\":");
    json_write_str(&reply->body, str_of(type));
    buf_text(&reply->body, "}\n");
}

static void wrong_state(struct function_reply *reply) {
    refuse(reply, 403, "InvalidStateTransition", "Transition is not allowed");
}

static void accept(struct function_reply *reply) {
    reply->status = 202;
    buf_text(&reply->body, "{\"status\":\"OK\"}\n");
}

/* --- what is asked --- */

static void next(struct function_api *api, struct function_reply *reply) {
    if (api->state == FUNCTION_RUNNING || api->has_init_error) {
        wrong_state(reply);
        return;
    }
    api->state = FUNCTION_READY;
    reply->is_held = true;
}

static void keep(struct function_api *api, const struct http_request *request, bool is_error) {
    struct str type = http1_header(request, "lambda-runtime-function-error-type");
    buf_reset(&api->answer);
    buf_str(&api->answer, request->body);
    api->is_error = is_error;
    snprintf(api->error_type, sizeof api->error_type, "%.*s",
             STR_ARG(str_slice(type, 0, sizeof api->error_type - 1)));
}

static void init_error(struct function_api *api, const struct http_request *request,
                       struct function_reply *reply) {
    if (api->state != FUNCTION_STARTED || api->has_init_error) {
        wrong_state(reply);
        return;
    }
    keep(api, request, true);
    api->has_init_error = true;
    accept(reply);
}

static void answered(struct function_api *api, const struct http_request *request, struct str id,
                     bool is_error, struct function_reply *reply) {
    struct str mode = http1_header(request, "lambda-runtime-function-response-mode");
    if (!str_is(id, api->request_id)) {
        refuse(reply, 400, "InvalidRequestID", "Invalid request ID");
        return;
    }
    if (api->state != FUNCTION_RUNNING) {
        wrong_state(reply);
        return;
    }
    if (!is_error && mode.len && !str_is(mode, "streaming")) {
        refuse(reply, 400, "Runtime.InvalidResponseModeHeader", "Invalid response mode");
        return;
    }
    api->state = FUNCTION_ANSWERED;
    api->has_answer = true;
    if (request->body.len <= FUNCTION_ANSWER_MAX) {
        keep(api, request, is_error);
        accept(reply);
        return;
    }
    buf_reset(&api->answer);
    buf_fmt(
        &api->answer,
        "{\"errorMessage\":\"Response payload size (%zu bytes) exceeded maximum allowed payload "
        "size (%d bytes).\",\"errorType\":\"Function.ResponseSizeTooLarge\"}",
        request->body.len, FUNCTION_ANSWER_MAX);
    api->is_error = true;
    refuse(reply, 413, "RequestEntityTooLarge", "Exceeded maximum allowed payload size");
}

/* "/runtime/invocation/ID/WHAT" */
static bool split_invocation(struct str path, struct str *id, struct str *what) {
    struct str prefix = STR(API "/runtime/invocation/");
    if (!str_starts(path, prefix))
        return false;
    path = str_slice(path, prefix.len, path.len);
    size_t slash = str_find_char(path, '/');
    *id = str_slice(path, 0, slash);
    *what = slash == SIZE_MAX ? STR_NONE : str_slice(path, slash + 1, path.len);
    return true;
}

void function_api_handle(struct function_api *api, const struct http_request *request,
                         struct function_reply *reply) {
    struct str id, what;
    *reply = (struct function_reply){ .status = 404 };
    buf_init(&reply->body, 4096);
    bool is_post = str_is(request->method, "POST");
    if (!is_post && str_is(request->path, API "/ping")) {
        reply->status = 200;
        buf_text(&reply->body, "pong");
    } else if (is_post && str_is(request->path, API "/runtime/init/error")) {
        init_error(api, request, reply);
    } else if (split_invocation(request->path, &id, &what)) {
        bool is_error = str_is(what, "error");
        if (!is_post && str_is(id, "next") && !what.len)
            next(api, reply);
        else if (is_post && (is_error || str_is(what, "response")))
            answered(api, request, id, is_error, reply);
    }
    if (reply->status == 404 && !reply->is_held)
        refuse(reply, 404, "NotFound", "the sandbox has no such path; see docs/sandbox.md");
}

void function_api_give(struct function_api *api, struct str request_id) {
    snprintf(api->request_id, sizeof api->request_id, "%.*s", STR_ARG(request_id));
    api->state = FUNCTION_RUNNING;
    api->has_answer = api->is_error = false;
    api->error_type[0] = '\0';
    buf_reset(&api->answer);
}
