/* model_receive.c: a received request -> service, operation, input: the sandbox's direction. Says
 * no in AWS's own words and codes, because real SDKs stand on the other side. Signatures are not
 * checked here (codec/sigv4), required members, lengths and enums are the handler's. */
#include <stdio.h>

#include "aws/tables/table_index.h"
#include "base/limits.h"

static struct res refuse(struct err *err, const char *aws_code, int status, const char *message) {
    (void)err_set(err, ERR_INPUT, "SH3020", "%s", message);
    (void)snprintf(err->aws_code, sizeof err->aws_code, "%s", aws_code);
    err->http_status = status;
    return RES_ERR;
}

static bool is_signed_as(const struct aws_service *service, struct str signing_name) {
    return !signing_name.len || str_eq(service->signing_name, signing_name);
}

/* X-Amz-Target: "<prefix>.<Operation>" */
static struct res receive_json(struct arena *arena, struct str signing_name, struct str target,
                               const struct http_request *request,
                               const struct aws_service **service,
                               const struct aws_operation **operation, const struct json **input,
                               struct err *err) {
    const struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX,
                                          .last_duplicate_wins = true };
    const struct json *parsed = NULL;
    size_t dot = target.len;
    while (dot > 0 && target.ptr[dot - 1] != '.')
        dot--;
    struct str prefix = dot ? str_slice(target, 0, dot - 1) : STR_NONE;
    struct str name = str_slice(target, dot, target.len);
    for (size_t i = 0; i < TABLE_SERVICE_COUNT && prefix.len; i++)
        if (table_index[i]->protocol == AWS_JSON && str_eq(table_index[i]->target_prefix, prefix) &&
            is_signed_as(table_index[i], signing_name))
            *service = table_index[i];
    if (!*service)
        return refuse(err, "UnknownOperationException", 400, "");
    *operation = model_operation(*service, name);
    if (!*operation || !str_eq(model_operation_name(*operation), name)) {
        *operation = NULL;
        return refuse(err, "UnknownOperationException", 400, "");
    }
    if (!json_parse(arena, request->body, &options, &parsed, err).ok ||
        !json_is(parsed, JSON_OBJECT))
        return refuse(err, "SerializationException", 400, "");
    *input = json_new_object(arena);
    if ((*operation)->input == TABLE_NONE)
        return RES_OK;
    return model_json_convert(arena, *service, (*operation)->input, MODEL_RECEIVED, parsed, input,
                              err);
}

static struct res receive_query(struct arena *arena, struct str signing_name,
                                const struct http_request *request,
                                const struct aws_service **service,
                                const struct aws_operation **operation, const struct json **input,
                                struct err *err) {
    struct model_form form;
    char message[160];
    TRY(model_query_form(arena, request->body, &form, err));
    struct str action = model_query_get(&form, STR("Action"));
    struct str version = model_query_get(&form, STR("Version"));
    if (!action.len)
        return refuse(err, "MissingAction", 400, "Action is missing.");
    for (size_t i = 0; i < TABLE_SERVICE_COUNT; i++) {
        const struct aws_service *candidate = table_index[i];
        if (candidate->protocol != AWS_QUERY || !is_signed_as(candidate, signing_name) ||
            (version.len && !str_eq(version, candidate->api_version)))
            continue;
        *service = candidate;
        *operation = model_operation(candidate, action);
        if (*operation && str_eq(model_operation_name(*operation), action))
            return model_query_read(arena, candidate, *operation, &form, input, err);
    }
    *operation = NULL;
    (void)snprintf(message, sizeof message, "Could not find operation %.*s for version %.*s",
                   STR_ARG(str_slice(action, 0, 64)),
                   STR_ARG(version.len ? str_slice(version, 0, 32) : STR("NO_VERSION_SPECIFIED")));
    return refuse(err, "InvalidAction", 400, message);
}

static struct res receive_rest(struct arena *arena, struct str signing_name,
                               const struct http_request *request,
                               const struct aws_service **service,
                               const struct aws_operation **operation, const struct json **input,
                               struct err *err) {
    for (size_t i = 0; i < TABLE_SERVICE_COUNT && !*operation; i++) {
        if (table_index[i]->protocol != AWS_REST_JSON ||
            !is_signed_as(table_index[i], signing_name))
            continue;
        *service = table_index[i];
        *operation = model_rest_find(table_index[i], request);
    }
    if (!*operation)
        return refuse(err, "UnknownOperationException", 404, "");
    const struct model_rest_source source = { .path = request->path,
                                              .query = request->query,
                                              .headers = request->headers,
                                              .header_count = request->header_count,
                                              .body = request->body };
    return model_rest_read(arena, *service, *operation, MODEL_RECEIVED, &source, input, err);
}

/* Whether only REST services are signed by that name. */
static bool is_rest(struct str signing_name) {
    for (size_t i = 0; i < TABLE_SERVICE_COUNT; i++)
        if (signing_name.len && str_eq(table_index[i]->signing_name, signing_name))
            return table_index[i]->protocol == AWS_REST_JSON;
    return false;
}

struct res model_receive(struct arena *arena, struct str signing_name,
                         const struct http_request *request, const struct aws_service **service,
                         const struct aws_operation **operation, const struct json **input,
                         struct err *err) {
    struct str target = http1_header(request, "x-amz-target");
    struct str content_type = http1_header(request, "content-type");
    *service = NULL;
    *operation = NULL;
    *input = NULL;
    if (is_rest(signing_name))
        return receive_rest(arena, signing_name, request, service, operation, input, err);
    if (!str_is(request->method, "POST"))
        return refuse(err, "UnknownOperationException", 404, "");
    if (target.len && str_starts(content_type, STR("application/x-amz-json-")))
        return receive_json(arena, signing_name, target, request, service, operation, input, err);
    if (str_starts(content_type, STR("application/x-www-form-urlencoded")))
        return receive_query(arena, signing_name, request, service, operation, input, err);
    return refuse(err, "UnknownOperationException", 404, "");
}
