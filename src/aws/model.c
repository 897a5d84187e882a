/* model.c: look-up in the compiled models, and the two client directions (serialise, parse) as thin
 * switches over the protocols. Invariant: nothing here knows a service by name; what does is in
 * model_effect.c and model_endpoint.c. Does no I/O and keeps no state. */
#include <string.h>

#include "aws/tables/table_index.h"
#include "base/limits.h"
#include "codec/time.h"
#include "codec/xml.h"

enum { CLOSEST_MAX = 256 }; /* candidates for "did you mean"; ssm has the most operations, 146 */

struct str model_text(const struct aws_service *service, struct table_text text) {
    return (struct str){ service->pool + (text.ref >> 8), text.ref & 0xff };
}

/* Names as people spell them: DescribeServices, describe_services, describe-services. */
static bool folded_eq(struct str a, struct str b) {
    size_t i = 0, j = 0;
    for (;;) {
        while (i < a.len && (a.ptr[i] == '_' || a.ptr[i] == '-' || a.ptr[i] == ' '))
            i++;
        while (j < b.len && (b.ptr[j] == '_' || b.ptr[j] == '-' || b.ptr[j] == ' '))
            j++;
        if (i == a.len || j == b.len)
            return i == a.len && j == b.len;
        if (!str_eq_nocase(str_slice(a, i, i + 1), str_slice(b, j, j + 1)))
            return false;
        i++;
        j++;
    }
}

const struct aws_service *model_service(struct str name) {
    for (size_t i = 0; i < TABLE_SERVICE_COUNT; i++)
        if (str_eq(table_index[i]->name, name))
            return table_index[i];
    for (size_t i = 0; i < TABLE_SERVICE_COUNT; i++)
        if (folded_eq(table_index[i]->name, name) || folded_eq(table_index[i]->service_id, name))
            return table_index[i];
    return NULL;
}

const struct aws_operation *model_operation(const struct aws_service *service, struct str name) {
    size_t low = 0, high = service->operation_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = str_cmp(model_text(service, service->operations[middle].name), name);
        if (order == 0)
            return &service->operations[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (size_t i = 0; i < service->operation_count; i++)
        if (folded_eq(model_text(service, service->operations[i].name), name))
            return &service->operations[i];
    return NULL;
}

struct str model_closest_service(struct str name) {
    struct str names[TABLE_SERVICE_COUNT];
    for (size_t i = 0; i < TABLE_SERVICE_COUNT; i++)
        names[i] = table_index[i]->name;
    return str_closest(name, names, TABLE_SERVICE_COUNT);
}

struct str model_closest_operation(const struct aws_service *service, struct str name) {
    struct str names[CLOSEST_MAX];
    size_t count = 0;
    for (; count < service->operation_count && count < CLOSEST_MAX; count++)
        names[count] = model_text(service, service->operations[count].name);
    return str_closest(name, names, count);
}

size_t model_service_count(void) {
    return TABLE_SERVICE_COUNT;
}

const struct aws_service *model_service_at(size_t index) {
    return index < TABLE_SERVICE_COUNT ? table_index[index] : NULL;
}

struct str model_service_name(const struct aws_service *service) {
    return service->name;
}

enum aws_protocol model_protocol(const struct aws_service *service) {
    return service->protocol;
}

struct str model_endpoint_prefix(const struct aws_service *service) {
    return service->endpoint_prefix;
}

struct str model_signing_name(const struct aws_service *service) {
    return service->signing_name;
}

struct str model_target_prefix(const struct aws_service *service) {
    return service->target_prefix;
}

struct str model_service_id(const struct aws_service *service) {
    return service->service_id;
}

const struct aws_service *model_service_of(const struct aws_operation *operation) {
    return table_index[operation->service];
}

struct str model_operation_name(const struct aws_operation *operation) {
    return model_text(model_service_of(operation), operation->name);
}

size_t model_operation_count(const struct aws_service *service) {
    return service->operation_count;
}

const struct aws_operation *model_operation_at(const struct aws_service *service, size_t index) {
    return index < service->operation_count ? &service->operations[index] : NULL;
}

bool model_is_unsigned(const struct aws_operation *operation) {
    return operation->is_unsigned;
}

const struct table_member *model_member(const struct aws_service *service,
                                        const struct table_shape *shape, struct str name) {
    const struct table_member *members = &service->members[shape->first];
    size_t low = 0, high = shape->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = str_cmp(model_text(service, members[middle].name), name);
        if (order == 0)
            return &members[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

const struct table_member *model_member_by_wire(const struct aws_service *service,
                                                const struct table_shape *shape, struct str wire) {
    const struct table_member *same = model_member(service, shape, wire);
    if (same && !(same->flags & TABLE_HAS_WIRE))
        return same;
    for (size_t i = 0; i < shape->count; i++) {
        const struct table_member *member = &service->members[shape->first + i];
        if ((member->flags & TABLE_HAS_WIRE) && str_eq(model_text(service, member->wire), wire))
            return member;
    }
    return NULL;
}

bool model_is_special_number(struct str text) {
    return str_is(text, "NaN") || str_is(text, "Infinity") || str_is(text, "-Infinity");
}

/* Digits of "1619952106.055" or "1.619952106055E9" to milliseconds, cut; no floating point, so that
 * a time survives a round trip. False outside of what int64 holds. */
static bool number_to_ms(struct str text, int64_t *out) {
    size_t at = 0;
    bool is_negative = at < text.len && text.ptr[at] == '-';
    if (is_negative)
        at++;
    int64_t mantissa = 0, scale = 0, exponent = 0; /* value = mantissa * 10^(exponent - scale) */
    bool is_fraction = false;
    for (; at < text.len; at++) {
        char c = text.ptr[at];
        if (c == '.') {
            is_fraction = true;
            continue;
        }
        if (c < '0' || c > '9')
            break;
        if (mantissa >=
            INT64_MAX / 100) { /* further digits: dropped, counted when they have weight */
            scale -= is_fraction ? 0 : 1;
            continue;
        }
        mantissa = mantissa * 10 + (c - '0');
        scale += is_fraction ? 1 : 0;
    }
    if (at < text.len && (text.ptr[at] == 'e' || text.ptr[at] == 'E')) {
        struct str rest = str_slice(text, at + 1, text.len);
        if (str_starts(rest, STR("+")))
            rest = str_slice(rest, 1, rest.len);
        if (!str_to_i64(rest, &exponent) || exponent > 100 || exponent < -100)
            return false;
    }
    for (int64_t shift = exponent - scale + 3; shift != 0 && mantissa != 0;
         shift += shift < 0 ? 1 : -1) {
        if (shift < 0)
            mantissa /= 10;
        else if (__builtin_mul_overflow(mantissa, (int64_t)10, &mantissa))
            return false;
    }
    *out = is_negative ? -mantissa : mantissa;
    return true;
}

bool model_time_ms(const struct json *value, int64_t *out_ms) {
    if (json_is(value, JSON_NUMBER))
        return number_to_ms(value->text, out_ms);
    return json_is(value, JSON_STRING) &&
           (time_parse(value->text, out_ms) || time_parse_http(value->text, out_ms));
}

bool model_scalar_read(struct arena *arena, enum table_type type, struct str text,
                       const struct json **out) {
    int64_t whole = 0;
    const struct json *number = NULL;
    struct err ignored = { 0 };
    if (type == TABLE_BOOLEAN) {
        *out = json_new_bool(arena, str_is(text, "true"));
        return str_is(text, "true") || str_is(text, "false");
    }
    if (type == TABLE_INTEGER || type == TABLE_LONG) {
        bool is_whole = str_to_i64(text, &whole);
        *out = json_new_i64(arena, whole);
        return is_whole;
    }
    bool is_number = (type == TABLE_DOUBLE || type == TABLE_TIMESTAMP) &&
                     json_parse(arena, text, NULL, &number, &ignored).ok &&
                     json_is(number, JSON_NUMBER);
    *out = is_number ? number : json_new_str(arena, text);
    return true;
}

void model_path_write(struct buf *out, const struct model_path *path) {
    if (!path)
        return;
    model_path_write(out, path->parent);
    if (!path->name.len) {
        buf_fmt(out, "[%zu]", path->index);
        return;
    }
    if (out->len)
        buf_char(out, '.');
    buf_str(out, path->name);
}

static void add_header(struct aws_wire *wire, const char *name, struct str value) {
    wire->headers[wire->header_count++] = (struct http_header){ str_of(name), value };
}

struct res model_serialise(struct arena *arena, const struct aws_service *service,
                           const struct aws_operation *operation, const struct json *input,
                           struct aws_wire *out, struct err *err) {
    *out = (struct aws_wire){ .method = STR("POST"), .path = STR("/") };
    switch (service->protocol) {
    case AWS_JSON: {
        const struct json *wire = NULL;
        add_header(out, "content-type",
                   str_fmt(arena, "application/x-amz-json-%.*s", STR_ARG(service->json_version)));
        add_header(out, "x-amz-target",
                   str_fmt(arena, "%.*s.%.*s", STR_ARG(service->target_prefix),
                           STR_ARG(model_text(service, operation->name))));
        if (service->is_query_compatible)
            add_header(out, "x-amzn-query-mode", STR("true"));
        if (operation->input == TABLE_NONE || !input) {
            out->body = STR("{}");
            return RES_OK;
        }
        TRY(model_json_convert(arena, service, operation->input, MODEL_TO_WIRE, input, &wire, err));
        out->body = json_to_str(arena, wire);
        return RES_OK;
    }
    case AWS_QUERY: {
        BUF_SCOPE(body, JSON_SIZE_MAX);
        add_header(out, "content-type", STR("application/x-www-form-urlencoded; charset=utf-8"));
        TRY(model_query_write(&body, service, operation, input, err));
        out->body = str_dup(arena, buf_view(&body));
        return RES_OK;
    }
    case AWS_REST_JSON: {
        struct model_rest message = { 0 };
        TRY(model_rest_write(arena, service, operation, MODEL_TO_WIRE, input, &message, err));
        *out = (struct aws_wire){ .method = model_text(service, operation->method),
                                  .path = message.path,
                                  .query = message.query,
                                  .header_count = message.header_count,
                                  .body = message.body };
        memcpy(out->headers, message.headers, sizeof out->headers);
        bool is_typed =
            !message.content_type.len ||
            http_header_find(out->headers, out->header_count, "content-type").ptr != NULL;
        if (!is_typed && out->header_count < AWS_WIRE_HEADERS_MAX)
            add_header(out, "content-type", message.content_type);
        return RES_OK;
    }
    }
    return err_set(err, ERR_BUG, "SH3900", "service %.*s has no protocol", STR_ARG(service->name));
}

/* What came with a success status but cannot be read: the effect happened, the answer is lost. */
static struct res unreadable(const struct aws_service *service,
                             const struct aws_operation *operation, int status, struct err *err) {
    char why[sizeof err->message];
    memcpy(why, err->message, sizeof why);
    (void)err_set(
        err, model_effect_class(service, operation) == EFFECT_READ ? ERR_TRANSIENT : ERR_IN_DOUBT,
        "SH3106", "%.*s:%.*s answered HTTP %d with a body that cannot be read: %s",
        STR_ARG(service->name), STR_ARG(model_operation_name(operation)), status, why);
    err_hint(err, "is there a proxy between here and AWS, or an endpoint that is not AWS?");
    err->http_status = status;
    return RES_ERR;
}

struct str aws_reply_id(const struct aws_reply *reply) {
    struct str id = http_header_find(reply->headers, reply->header_count, "x-amzn-requestid");
    return id.len ? id : http_header_find(reply->headers, reply->header_count, "x-amz-request-id");
}

struct res model_parse(struct arena *arena, const struct aws_service *service,
                       const struct aws_operation *operation, const struct aws_reply *reply,
                       const struct json **out, struct err *err) {
    int status = reply->status;
    struct str body = reply->body;
    *out = NULL;
    if (status >= 300)
        return model_error_read(arena, service, operation, reply, out, err);
    if (service->protocol == AWS_REST_JSON) {
        const struct model_rest_source source = { .headers = reply->headers,
                                                  .header_count = reply->header_count,
                                                  .status = status,
                                                  .body = body };
        if (!model_rest_read(arena, service, operation, MODEL_FROM_WIRE, &source, out, err).ok)
            return unreadable(service, operation, status, err);
        return RES_OK;
    }
    if (operation->output == TABLE_NONE || !str_trim(body).len) {
        *out = json_new_object(arena);
        return RES_OK;
    }
    switch (service->protocol) {
    case AWS_JSON: {
        const struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX,
                                              .last_duplicate_wins = true };
        const struct json *parsed = NULL;
        if (!json_parse(arena, body, &options, &parsed, err).ok)
            return unreadable(service, operation, status, err);
        if (!model_json_convert(arena, service, operation->output, MODEL_FROM_WIRE, parsed, out,
                                err)
                 .ok)
            return unreadable(service, operation, status, err);
        return RES_OK;
    }
    case AWS_QUERY: {
        const struct xml *root = NULL;
        if (!xml_parse(arena, body, &root, err).ok)
            return unreadable(service, operation, status, err);
        *out = model_xml_read(arena, service, operation, root);
        return RES_OK;
    }
    case AWS_REST_JSON: break;
    }
    return err_set(err, ERR_BUG, "SH3900", "service %.*s has no protocol", STR_ARG(service->name));
}
