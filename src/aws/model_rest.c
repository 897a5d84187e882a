/* model_rest.c: rest-json. The members of an input or output are spread over an HTTP message:
 * labels of the path, query, headers, status, body. One writer and one reader serve both directions
 * of both sides. Source: aws-wire.md 3, 4; botocore's protocol vectors
 * (tests/conformance/aws_protocols.py).
 *
 *   PUT /2015-03-31/functions/{FunctionName}/code?Qualifier=...     {...the other members...}
 *
 * Invariants: no value of a label changes the path's shape (no empty one, no "." or ".." segment,
 * '/' escaped but in a greedy label); no value of a header ends its line. Reading is bounded by
 * PAIRS_MAX and SEGMENTS_MAX. */
#include <stdio.h>
#include <string.h>

#include "aws/tables/table_index.h"
#include "base/limits.h"
#include "codec/base64.h"
#include "codec/time.h"
#include "codec/uri.h"

enum {
    SEGMENTS_MAX = 32, /* of a path; the models have at most 8 */
    PAIRS_MAX = 500,   /* of a query string */
};

static enum table_location location_of(const struct table_member *ref) {
    return (enum table_location)(ref->flags >> TABLE_LOCATION_SHIFT);
}

static enum table_type type_of(const struct aws_service *service, const struct table_member *ref) {
    return (enum table_type)service->shapes[ref->shape].type;
}

static const struct table_member *element_of(const struct aws_service *service,
                                             const struct table_member *ref, size_t index) {
    return &service->members[service->shapes[ref->shape].first + index];
}

static const struct table_member *payload_of(const struct aws_service *service,
                                             const struct table_shape *shape) {
    for (size_t i = 0; i < shape->count; i++)
        if (service->members[shape->first + i].flags & TABLE_PAYLOAD)
            return &service->members[shape->first + i];
    return NULL;
}

static struct str path_of(struct str uri) {
    return str_slice(uri, 0, str_find_char(uri, '?'));
}

static struct str query_of(struct str uri) {
    size_t mark = str_find_char(uri, '?');
    return mark == SIZE_MAX ? STR_NONE : str_slice(uri, mark + 1, uri.len);
}

/* --- writing --- */

struct writer {
    struct arena *arena;
    const struct aws_service *service;
    enum model_direction direction;
    struct model_rest *message;
    struct err *err;
};

static struct res wrong_value(const struct writer *writer, const struct table_member *ref,
                              const char *what) {
    return err_set(writer->err, ERR_INPUT, "SH3002", "%.*s: %s",
                   STR_ARG(model_text(writer->service, ref->name)), what);
}

/* The text of a scalar outside of a body. */
static struct res text_of(const struct writer *writer, const struct table_member *ref,
                          enum table_location location, const struct json *value, struct str *out) {
    int64_t ms = 0;
    if (type_of(writer->service, ref) == TABLE_TIMESTAMP) {
        if (!model_time_ms(value, &ms))
            return wrong_value(writer, ref, "not a time");
        bool is_date =
            (ref->flags & TABLE_TIME_HTTP) ||
            (location == TABLE_IN_HEADER && !(ref->flags & (TABLE_TIME_ISO | TABLE_TIME_UNIX)));
        *out = is_date                        ? time_format_http(writer->arena, ms)
               : ref->flags & TABLE_TIME_UNIX ? model_seconds(writer->arena, ms)->text
                                              : time_format(writer->arena, ms);
        return RES_OK;
    }
    if (json_is(value, JSON_STRING))
        *out =
            ref->flags & TABLE_JSON_TEXT ? base64_encode(writer->arena, value->text) : value->text;
    else if (json_is(value, JSON_NUMBER))
        *out = value->text;
    else if (json_is(value, JSON_BOOL))
        *out = value->boolean ? STR("true") : STR("false");
    else
        return wrong_value(writer, ref, "neither text, number, true nor false");
    return RES_OK;
}

/* Appends segments of a label's value; what would name another folder is refused. */
static struct res write_label(const struct writer *writer, struct buf *out,
                              const struct table_member *ref, bool is_greedy, struct str text) {
    for (size_t from = 0; from <= text.len;) {
        size_t end = from;
        while (end < text.len && !(is_greedy && text.ptr[end] == '/'))
            end++;
        struct str segment = str_slice(text, from, end);
        if (str_is(segment, ".") || str_is(segment, "..") || (!is_greedy && !segment.len))
            return wrong_value(writer, ref, "empty, \".\" and \"..\" cannot be part of a path");
        from = end + 1;
    }
    uri_encode(out, text, is_greedy ? "/" : "");
    return RES_OK;
}

static struct res write_path(const struct writer *writer, const struct table_shape *shape,
                             const struct json *value, struct str template, struct buf *out) {
    while (template.len) {
        size_t open = str_find_char(template, '{'), close = str_find_char(template, '}');
        buf_str(out, str_slice(template, 0, open));
        if (open == SIZE_MAX || close == SIZE_MAX)
            break;
        struct str name = str_slice(template, open + 1, close), text = STR_NONE;
        bool is_greedy = str_ends(name, STR("+"));
        name = str_slice(name, 0, name.len - is_greedy);
        template = str_slice(template, close + 1, template.len);
        const struct table_member *ref =
            shape ? model_member_by_wire(writer->service, shape, name) : NULL;
        const struct json *given =
            ref ? json_get(value, model_text(writer->service, ref->name)) : NULL;
        if (!given || json_is(given, JSON_NULL))
            return err_set(writer->err, ERR_INPUT, "SH3003", "%.*s is part of the path and missing",
                           STR_ARG(name));
        TRY(text_of(writer, ref, TABLE_IN_URI, given, &text));
        TRY(write_label(writer, out, ref, is_greedy, text));
    }
    return RES_OK;
}

static void write_pair(struct buf *query, struct str name, struct str value) {
    if (query->len)
        buf_char(query, '&');
    uri_encode(query, name, "");
    buf_char(query, '=');
    uri_encode(query, value, "");
}

static struct res write_query_value(const struct writer *writer, struct buf *query, struct str name,
                                    const struct table_member *ref, const struct json *value) {
    struct str text = STR_NONE;
    if (!json_is(value, JSON_ARRAY)) {
        TRY(text_of(writer, ref, TABLE_IN_QUERY, value, &text));
        write_pair(query, name, text);
        return RES_OK;
    }
    if (type_of(writer->service, ref) != TABLE_LIST)
        return wrong_value(writer, ref, "a list is not expected");
    for (size_t i = 0; i < value->array.count; i++) {
        TRY(text_of(writer, element_of(writer->service, ref, 0), TABLE_IN_QUERY,
                    value->array.items[i], &text));
        write_pair(query, name, text);
    }
    return RES_OK;
}

/* Whether a query member of that name is given by itself: it wins over a map's entry. */
static bool is_named(const struct aws_service *service, const struct table_shape *shape,
                     const struct json *value, struct str name) {
    for (size_t i = 0; i < shape->count; i++) {
        const struct table_member *ref = &service->members[shape->first + i];
        if (location_of(ref) == TABLE_IN_QUERY && type_of(service, ref) != TABLE_MAP &&
            str_eq(model_text(service, ref->wire), name) &&
            json_get(value, model_text(service, ref->name)))
            return true;
    }
    return false;
}

static struct res write_query(const struct writer *writer, const struct table_shape *shape,
                              const struct json *input, struct buf *query) {
    for (size_t i = 0; i < shape->count; i++) {
        const struct table_member *ref = &writer->service->members[shape->first + i];
        const struct json *value = json_get(input, model_text(writer->service, ref->name));
        if (location_of(ref) != TABLE_IN_QUERY || !value || json_is(value, JSON_NULL))
            continue;
        if (type_of(writer->service, ref) != TABLE_MAP) {
            TRY(write_query_value(writer, query, model_text(writer->service, ref->wire), ref,
                                  value));
            continue;
        }
        for (size_t j = 0; json_is(value, JSON_OBJECT) && j < json_count(value); j++) {
            const struct json_member *entry = &value->object.members[j];
            if (!is_named(writer->service, shape, input, entry->key))
                TRY(write_query_value(writer, query, entry->key,
                                      element_of(writer->service, ref, 1), entry->value));
        }
    }
    return RES_OK;
}

static struct res add_header(const struct writer *writer, const struct table_member *ref,
                             struct str name, struct str value) {
    struct model_rest *message = writer->message;
    for (size_t i = 0; i < name.len + value.len; i++) {
        unsigned char c = (unsigned char)(i < name.len ? name.ptr[i] : value.ptr[i - name.len]);
        if ((c < 0x20 && c != '\t') || c == 0x7f || (i < name.len && (c == ' ' || c == ':')))
            return wrong_value(writer, ref, "a header cannot hold this text");
    }
    if (!name.len || message->header_count == AWS_WIRE_HEADERS_MAX)
        return wrong_value(writer, ref, name.len ? "too many headers" : "a header without a name");
    message->headers[message->header_count++] = (struct http_header){ name, value };
    return RES_OK;
}

/* "a, \"b,c\"": elements that hold a comma or a quote are quoted. */
static struct res header_list(const struct writer *writer, const struct table_member *ref,
                              const struct json *value, struct str *out) {
    BUF_SCOPE(text, HTTP_HEAD_MAX);
    const struct table_member *element = element_of(writer->service, ref, 0);
    for (size_t i = 0; i < value->array.count; i++) {
        struct str item = STR_NONE;
        TRY(text_of(writer, element, TABLE_IN_HEADER, value->array.items[i], &item));
        bool is_text = type_of(writer->service, element) == TABLE_STRING;
        buf_text(&text, i ? ", " : "");
        if (!is_text ||
            (str_find_char(item, ',') == SIZE_MAX && str_find_char(item, '"') == SIZE_MAX)) {
            buf_str(&text, item);
            continue;
        }
        buf_char(&text, '"');
        for (size_t j = 0; j < item.len; j++) {
            if (item.ptr[j] == '"' || item.ptr[j] == '\\')
                buf_char(&text, '\\');
            buf_char(&text, item.ptr[j]);
        }
        buf_char(&text, '"');
    }
    if (text.failed)
        return wrong_value(writer, ref, "too long for a header");
    *out = str_dup(writer->arena, buf_view(&text));
    return RES_OK;
}

static struct res write_header(const struct writer *writer, const struct table_member *ref,
                               const struct json *value) {
    struct str wire = model_text(writer->service, ref->wire), text = STR_NONE;
    if (location_of(ref) == TABLE_IN_HEADERS) {
        for (size_t i = 0; json_is(value, JSON_OBJECT) && i < json_count(value); i++) {
            const struct json_member *entry = &value->object.members[i];
            TRY(text_of(writer, element_of(writer->service, ref, 1), TABLE_IN_HEADER, entry->value,
                        &text));
            TRY(add_header(writer, ref,
                           str_fmt(writer->arena, "%.*s%.*s", STR_ARG(wire), STR_ARG(entry->key)),
                           text));
        }
        return RES_OK;
    }
    if (type_of(writer->service, ref) == TABLE_LIST && json_is(value, JSON_ARRAY)) {
        TRY(header_list(writer, ref, value, &text));
    } else {
        TRY(text_of(writer, ref, TABLE_IN_HEADER, value, &text));
    }
    return add_header(writer, ref, wire, text);
}

/* A member that is the body by itself. */
static struct res write_payload(const struct writer *writer, const struct table_member *ref,
                                const struct json *value, struct str *content_type) {
    enum table_type type = type_of(writer->service, ref);
    bool is_raw = type == TABLE_BLOB || type == TABLE_STRING;
    if (is_raw && !value)
        return RES_OK;
    if (is_raw && !json_is(value, JSON_STRING))
        return wrong_value(writer, ref, "not text");
    if (type == TABLE_BLOB) {
        *content_type = STR("application/octet-stream");
        if (!base64_decode(writer->arena, value->text, &writer->message->body))
            return wrong_value(writer, ref, "not base64");
        return RES_OK;
    }
    if (type == TABLE_STRING) {
        *content_type = STR("text/plain");
        writer->message->body = value->text;
        return RES_OK;
    }
    const struct json *wire = NULL;
    *content_type = STR("application/json");
    if (value)
        TRY(model_json_convert(writer->arena, writer->service, ref->shape, writer->direction, value,
                               &wire, writer->err));
    writer->message->body = wire ? json_to_str(writer->arena, wire) : STR("{}");
    return RES_OK;
}

/* Headers, status, payload; what is left is the JSON body, which exists when the shape has room for
 * it. */
static struct res write_members(const struct writer *writer, uint16_t shape_index,
                                const struct json *value) {
    const struct table_shape *shape = &writer->service->shapes[shape_index];
    const struct table_member *payload = payload_of(writer->service, shape);
    struct json *rest = json_new_object(writer->arena);
    struct str content_type = STR_NONE;
    int64_t status = 0;
    bool has_body = false;
    for (size_t i = 0; i < json_count(value); i++)
        if (!model_member(writer->service, shape, value->object.members[i].key))
            json_set(writer->arena, rest, value->object.members[i].key,
                     value->object.members[i].value); /* the conversion refuses or drops it */
    for (size_t i = 0; i < shape->count; i++) {
        const struct table_member *ref = &writer->service->members[shape->first + i];
        struct str name = model_text(writer->service, ref->name);
        const struct json *given = json_get(value, name);
        enum table_location location = location_of(ref);
        bool is_given = given && !json_is(given, JSON_NULL);
        if (location == TABLE_IN_BODY && ref != payload) {
            has_body = true;
            json_set(writer->arena, rest, name, given);
        } else if (is_given && (location == TABLE_IN_HEADER || location == TABLE_IN_HEADERS)) {
            TRY(write_header(writer, ref, given));
        } else if (is_given && location == TABLE_IN_STATUS && json_i64(given, &status)) {
            writer->message->status = (int)status;
        } else if (ref == payload) {
            TRY(write_payload(writer, ref, is_given ? given : NULL, &content_type));
        }
    }
    const struct json *wire = NULL;
    TRY(model_json_convert(writer->arena, writer->service, shape_index, writer->direction, rest,
                           &wire, writer->err));
    if (has_body && !payload) {
        content_type = STR("application/json");
        writer->message->body = json_to_str(writer->arena, wire);
    }
    writer->message->content_type = content_type;
    return RES_OK;
}

struct res model_rest_write(struct arena *arena, const struct aws_service *service,
                            const struct aws_operation *operation, enum model_direction direction,
                            const struct json *value, struct model_rest *out, struct err *err) {
    const struct writer writer = { arena, service, direction, out, err };
    bool is_request = direction == MODEL_TO_WIRE;
    uint16_t index = is_request ? operation->input : operation->output;
    const struct table_shape *shape = index == TABLE_NONE ? NULL : &service->shapes[index];
    if (value && !json_is(value, JSON_OBJECT))
        return err_set(err, ERR_INPUT, "SH3002", "input: %s cannot be sent as this member",
                       json_type_name(value->type));
    if (is_request) {
        BUF_SCOPE(path, HTTP_HEAD_MAX);
        BUF_SCOPE(query, HTTP_HEAD_MAX);
        struct str uri = model_text(service, operation->uri);
        TRY(write_path(&writer, shape, value, path_of(uri), &path));
        buf_str(&query, query_of(uri));
        if (shape)
            TRY(write_query(&writer, shape, value, &query));
        if (path.failed || query.failed)
            return err_set(err, ERR_LIMIT, "SH3008", "%.*s: path and query exceed %d bytes",
                           STR_ARG(model_text(service, operation->name)), HTTP_HEAD_MAX);
        out->path = str_dup(arena, buf_view(&path));
        out->query = str_dup(arena, buf_view(&query));
    }
    return shape ? write_members(&writer, index, value) : RES_OK;
}

/* --- finding the operation of a request --- */

static size_t split(struct str path, struct str *segments) {
    size_t count = 0;
    if (str_starts(path, STR("/")))
        path = str_slice(path, 1, path.len);
    if (str_ends(path, STR("/")))
        path = str_slice(path, 0, path.len - 1);
    for (size_t from = 0; from <= path.len; count++) {
        size_t end = from;
        while (end < path.len && path.ptr[end] != '/')
            end++;
        if (count == SEGMENTS_MAX)
            return SIZE_MAX;
        segments[count] = str_slice(path, from, end);
        from = end + 1;
    }
    return count;
}

/* How well a path fits: 1 and one for each literal segment; 0: not. Label `wanted` is captured. */
static unsigned fit(struct str template, struct str path, struct str wanted, struct str *label) {
    struct str of_template[SEGMENTS_MAX], of_path[SEGMENTS_MAX];
    size_t ours = split(template, of_template), theirs = split(path, of_path), at = 0;
    unsigned score = 1;
    if (ours == SIZE_MAX || theirs == SIZE_MAX)
        return 0;
    for (size_t i = 0; i < ours; i++) {
        struct str segment = of_template[i], name = STR_NONE;
        if (at >= theirs)
            return 0;
        struct str taken = of_path[at++];
        if (!str_starts(segment, STR("{"))) {
            if (!str_eq(segment, taken))
                return 0;
            score++;
            continue;
        }
        name = str_slice(segment, 1, segment.len - 1);
        if (str_ends(name, STR("+"))) {
            name = str_slice(name, 0, name.len - 1);
            for (; theirs - at > ours - i - 1; at++)
                taken.len += 1 + of_path[at].len; /* neighbours in one text */
        }
        if (!taken.len)
            return 0;
        if (str_eq(name, wanted))
            *label = taken;
    }
    return at == theirs ? score : 0;
}

/* Every literal pair of the template's query is in the request's. */
static bool has_pairs(struct str template, struct str query) {
    while (template.len) {
        size_t end = str_find_char(template, '&');
        struct str pair = str_slice(template, 0, end), rest = query;
        template = end == SIZE_MAX ? STR_NONE : str_slice(template, end + 1, template.len);
        bool is_there = false;
        while (rest.len && !is_there) {
            end = str_find_char(rest, '&');
            struct str given = str_slice(rest, 0, end);
            rest = end == SIZE_MAX ? STR_NONE : str_slice(rest, end + 1, rest.len);
            if (str_ends(given, STR("=")) && str_find_char(pair, '=') == SIZE_MAX)
                given = str_slice(given, 0, given.len - 1); /* "hello" is sent as "hello=" too */
            is_there = str_eq(given, pair);
        }
        if (!is_there)
            return false;
    }
    return true;
}

const struct aws_operation *model_rest_find(const struct aws_service *service,
                                            const struct http_request *request) {
    const struct aws_operation *best = NULL;
    unsigned most = 0;
    for (size_t i = 0; i < service->operation_count; i++) {
        const struct aws_operation *operation = &service->operations[i];
        struct str uri = model_text(service, operation->uri), ignored = STR_NONE;
        if (!str_eq(model_text(service, operation->method), request->method) ||
            !has_pairs(query_of(uri), request->query))
            continue;
        unsigned score = 2 * fit(path_of(uri), request->path, STR_NONE, &ignored);
        score += score && query_of(uri).len ? 1 : 0;
        if (score > most) {
            most = score;
            best = operation;
        }
    }
    return best;
}

/* --- reading --- */

struct reader {
    struct arena *arena;
    const struct aws_service *service;
    enum model_direction direction;
    const struct model_rest_source *message;
    struct str template; /* of the path */
    struct model_form_pair *pairs;
    size_t pair_count;
    struct err *err;
};

static struct res malformed(const struct reader *reader, const char *what, struct str name) {
    (void)err_set(reader->err, ERR_INPUT, "SH3022", "%s%s%.*s", what, name.len ? ": " : "",
                  STR_ARG(name));
    (void)snprintf(reader->err->aws_code, sizeof reader->err->aws_code, "SerializationException");
    reader->err->http_status = 400;
    return RES_ERR;
}

static struct res scalar(const struct reader *reader, const struct table_member *ref,
                         struct str text, const struct json **out) {
    enum table_type type = type_of(reader->service, ref);
    struct str decoded = STR_NONE;
    int64_t ms = 0;
    if (ref->flags & TABLE_JSON_TEXT) {
        *out = json_new_str(reader->arena,
                            base64_decode(reader->arena, text, &decoded) ? decoded : text);
        return RES_OK;
    }
    if (type == TABLE_TIMESTAMP && time_parse_http(text, &ms)) {
        *out = json_new_str(reader->arena, time_format(reader->arena, ms));
        return RES_OK;
    }
    if (model_scalar_read(reader->arena, type, text, out))
        return RES_OK;
    if (reader->direction == MODEL_RECEIVED)
        return malformed(reader, "a value has the wrong type",
                         model_text(reader->service, ref->name));
    *out = json_new_str(reader->arena, text); /* types as they come */
    return RES_OK;
}

/* Query: the values of one name. Scalar: the first. */
static struct res named_values(const struct reader *reader, struct str name,
                               const struct table_member *ref, const struct json **out) {
    struct json *list = NULL;
    bool is_list = type_of(reader->service, ref) == TABLE_LIST;
    for (size_t i = 0; i < reader->pair_count; i++) {
        const struct json *value = NULL;
        if (!str_eq(reader->pairs[i].key, name))
            continue;
        TRY(scalar(reader, is_list ? element_of(reader->service, ref, 0) : ref,
                   reader->pairs[i].value, &value));
        if (!is_list) {
            *out = value;
            return RES_OK;
        }
        if (!list)
            list = json_new_array(reader->arena);
        json_push(reader->arena, list, value);
    }
    *out = list;
    return RES_OK;
}

/* A map holds all parameters, also those that a member of its own names, as Smithy's servers do. */
static struct res read_query(const struct reader *reader, const struct table_member *ref,
                             const struct json **out) {
    if (type_of(reader->service, ref) != TABLE_MAP)
        return named_values(reader, model_text(reader->service, ref->wire), ref, out);
    struct json *map = json_new_object(reader->arena);
    for (size_t i = 0; i < reader->pair_count; i++) {
        struct str key = reader->pairs[i].key;
        const struct json *value = NULL;
        if (json_get(map, key))
            continue;
        TRY(named_values(reader, key, element_of(reader->service, ref, 1), &value));
        json_set(reader->arena, map, key, value);
    }
    if (map->object.count)
        *out = map;
    return RES_OK;
}

/* The next element of a header's list: up to a comma that is outside of quotes. Times have a comma
 * of their own. */
static struct str next_element(struct arena *arena, struct str *rest, bool is_date) {
    BUF_SCOPE(text, HTTP_HEAD_MAX);
    size_t at = 0;
    bool is_quoted = false;
    *rest = str_trim(*rest);
    for (; at < rest->len; at++) {
        char c = rest->ptr[at];
        if (c == ',' && !is_quoted && !is_date)
            break;
        if (c == ',' && is_date) {
            is_date = false;
            buf_char(&text, c);
        } else if (c == '"') {
            is_quoted = !is_quoted;
        } else {
            at += is_quoted && c == '\\' && at + 1 < rest->len;
            buf_char(&text, rest->ptr[at]);
        }
    }
    *rest = at < rest->len ? str_slice(*rest, at + 1, rest->len) : STR_NONE;
    return str_dup(arena, str_trim(buf_view(&text)));
}

static struct res read_header(const struct reader *reader, const struct table_member *ref,
                              struct str value, const struct json **out) {
    if (type_of(reader->service, ref) != TABLE_LIST)
        return scalar(reader, ref, value, out);
    const struct table_member *element = element_of(reader->service, ref, 0);
    bool is_time = type_of(reader->service, element) == TABLE_TIMESTAMP;
    struct json *list = json_new_array(reader->arena);
    while (str_trim(value).len) {
        const struct json *item = NULL;
        bool is_date = is_time && str_find(value, STR("GMT")) != SIZE_MAX;
        TRY(scalar(reader, element, next_element(reader->arena, &value, is_date), &item));
        json_push(reader->arena, list, item);
    }
    *out = list;
    return RES_OK;
}

static struct res read_headers(const struct reader *reader, const struct table_member *ref,
                               const struct json **out) {
    struct str wire = model_text(reader->service, ref->wire);
    struct json *map = NULL;
    for (size_t i = 0; i < reader->message->header_count; i++) {
        const struct http_header *header = &reader->message->headers[i];
        if (location_of(ref) == TABLE_IN_HEADER) {
            if (str_eq_nocase(header->name, wire))
                return read_header(reader, ref, header->value, out);
            continue;
        }
        if (header->name.len <= wire.len ||
            !str_eq_nocase(str_slice(header->name, 0, wire.len), wire))
            continue;
        if (!map)
            map = json_new_object(reader->arena);
        json_set(reader->arena, map, str_slice(header->name, wire.len, header->name.len),
                 json_new_str(reader->arena, header->value));
    }
    if (map)
        *out = map;
    return RES_OK;
}

static struct res read_json(const struct reader *reader, uint16_t shape, const struct json **out) {
    const struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX,
                                          .last_duplicate_wins = true };
    const struct json *parsed = NULL;
    if (!str_trim(reader->message->body).len)
        return RES_OK;
    if (!json_parse(reader->arena, reader->message->body, &options, &parsed, reader->err).ok)
        return reader->direction == MODEL_RECEIVED ? malformed(reader, "", STR_NONE) : RES_ERR;
    return model_json_convert(reader->arena, reader->service, shape, reader->direction, parsed, out,
                              reader->err);
}

static struct res read_payload(const struct reader *reader, const struct table_member *ref,
                               const struct json **out) {
    enum table_type type = type_of(reader->service, ref);
    if (type != TABLE_BLOB && type != TABLE_STRING)
        return read_json(reader, ref->shape, out);
    struct str body = reader->message->body;
    if (body.len)
        *out = json_new_str(reader->arena,
                            type == TABLE_BLOB ? base64_encode(reader->arena, body) : body);
    return RES_OK;
}

static struct res read_member(const struct reader *reader, const struct table_member *ref,
                              const struct json *body, const struct json **out) {
    struct str label = STR_NONE, decoded = STR_NONE;
    switch (location_of(ref)) {
    case TABLE_IN_BODY:
        if (ref->flags & TABLE_PAYLOAD)
            return read_payload(reader, ref, out);
        *out = json_get(body, model_text(reader->service, ref->name));
        return RES_OK;
    case TABLE_IN_URI:
        (void)fit(reader->template, reader->message->path, model_text(reader->service, ref->wire),
                  &label);
        if (!uri_decode(reader->arena, label, false, &decoded))
            return malformed(reader, "a broken percent escape", STR_NONE);
        return label.len ? scalar(reader, ref, decoded, out) : RES_OK;
    case TABLE_IN_QUERY: return read_query(reader, ref, out);
    case TABLE_IN_HEADER:
    case TABLE_IN_HEADERS: return read_headers(reader, ref, out);
    case TABLE_IN_STATUS:
        *out = json_new_i64(reader->arena, reader->message->status);
        return RES_OK;
    }
    return RES_OK;
}

static struct res read_pairs(struct reader *reader) {
    size_t capacity = 1;
    struct str rest = reader->message->query;
    for (size_t i = 0; i < rest.len; i++)
        capacity += rest.ptr[i] == '&';
    if (capacity > PAIRS_MAX)
        return malformed(reader, "the query has too many parameters", STR_NONE);
    reader->pairs = ARENA_ARRAY(reader->arena, struct model_form_pair, capacity);
    while (rest.len) {
        size_t end = str_find_char(rest, '&');
        struct str part = str_slice(rest, 0, end);
        size_t equals = str_find_char(part, '=');
        struct model_form_pair *pair = &reader->pairs[reader->pair_count];
        struct str value = equals == SIZE_MAX ? STR("") : str_slice(part, equals + 1, part.len);
        rest = end == SIZE_MAX ? STR_NONE : str_slice(rest, end + 1, rest.len);
        if (!uri_decode(reader->arena, str_slice(part, 0, equals), true, &pair->key) ||
            !uri_decode(reader->arena, value, true, &pair->value))
            return malformed(reader, "a broken percent escape", STR_NONE);
        if (!pair->value.ptr)
            pair->value = STR("");
        reader->pair_count += part.len > 0;
    }
    return RES_OK;
}

struct res model_rest_read(struct arena *arena, const struct aws_service *service,
                           const struct aws_operation *operation, enum model_direction direction,
                           const struct model_rest_source *source, const struct json **out,
                           struct err *err) {
    struct reader reader = {
        arena, service, direction, source, path_of(model_text(service, operation->uri)),
        NULL,  0,       err
    };
    bool is_request = direction == MODEL_RECEIVED;
    uint16_t index = is_request ? operation->input : operation->output;
    struct json *object = json_new_object(arena);
    const struct json *body = NULL;
    *out = object;
    if (index == TABLE_NONE)
        return RES_OK;
    const struct table_shape *shape = &service->shapes[index];
    bool has_body = false;
    for (size_t i = 0; i < shape->count; i++)
        has_body |= location_of(&service->members[shape->first + i]) == TABLE_IN_BODY;
    if (is_request)
        TRY(read_pairs(&reader));
    if (has_body && !payload_of(service, shape))
        TRY(read_json(&reader, index, &body));
    for (size_t i = 0; i < shape->count; i++) {
        const struct table_member *ref = &service->members[shape->first + i];
        const struct json *value = NULL;
        TRY(read_member(&reader, ref, body, &value));
        json_set(arena, object, model_text(service, ref->name), value);
    }
    return RES_OK;
}
