/* model_query.c: the form body of the query protocol, written for the client and read for the
 * sandbox.
 *
 *   Action=AssumeRole&Version=2011-06-15&Tags.member.1.Key=team&...       (aws-wire.md 3)
 *
 * Reading follows the model, not the form: keys that the model does not know are ignored. Bounded
 * by FORM_PAIRS_MAX pairs and by the keys themselves: a branch of the model is entered only where
 * some key goes on from there, so that recursive shapes end. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "aws/model_table.h"
#include "base/limits.h"
#include "codec/time.h"
#include "codec/uri.h"

enum {
    FORM_PAIRS_MAX = 2000, /* AWS's largest query inputs have some hundreds */
    FORM_KEY_MAX = 1024,   /* bytes */
};

/* --- writing --- */

struct writer {
    struct buf *out;
    const struct aws_service *service;
    struct err *err;
};

static struct res write_value(const struct writer *writer, struct str prefix,
                              const struct table_member *ref, uint16_t shape_index,
                              const struct json *value, unsigned depth);

static void write_pair(const struct writer *writer, struct str key, struct str value) {
    if (writer->out->len)
        buf_char(writer->out, '&');
    uri_encode(writer->out, key, "");
    buf_char(writer->out, '=');
    uri_encode(writer->out, value, "");
}

static struct res wrong_type(const struct writer *writer, struct str key,
                             const struct json *value) {
    return err_set(writer->err, ERR_INPUT, "SH3002", "%.*s: %s cannot be sent as this member",
                   STR_ARG(key), json_type_name(value->type));
}

static struct res write_structure(const struct writer *writer, struct str prefix,
                                  const struct table_shape *shape, const struct json *value,
                                  unsigned depth) {
    ARENA_SCOPE(scratch);
    for (size_t i = 0; i < json_count(value); i++) {
        const struct json_member *member = &value->object.members[i];
        const struct table_member *ref = model_member(writer->service, shape, member->key);
        if (!ref)
            return err_set(writer->err, ERR_INPUT, "SH3001", "%.*s: not a member of the model",
                           STR_ARG(member->key));
        if (json_is(member->value, JSON_NULL))
            continue;
        struct str name = model_text(writer->service, ref->wire);
        if (prefix.len)
            name = str_fmt(&scratch, "%.*s.%.*s", STR_ARG(prefix), STR_ARG(name));
        TRY(write_value(writer, name, ref, ref->shape, member->value, depth));
    }
    return RES_OK;
}

/* Flattened with a named element: the name takes the place of the last component. */
static struct str sibling(struct arena *arena, struct str prefix, struct str name) {
    size_t end = prefix.len;
    while (end > 0 && prefix.ptr[end - 1] != '.')
        end--;
    return str_fmt(arena, "%.*s%.*s", STR_ARG(str_slice(prefix, 0, end)), STR_ARG(name));
}

static struct str list_prefix(struct arena *arena, const struct aws_service *service,
                              struct str prefix, bool is_flattened,
                              const struct table_member *element) {
    struct str name = model_text(service, element->wire); /* "member" unless named */
    if (!is_flattened)
        return str_fmt(arena, "%.*s.%.*s", STR_ARG(prefix), STR_ARG(name));
    return element->flags & TABLE_HAS_WIRE ? sibling(arena, prefix, name) : prefix;
}

static struct res write_list(const struct writer *writer, struct str prefix, bool is_flattened,
                             const struct table_shape *shape, const struct json *value,
                             unsigned depth) {
    ARENA_SCOPE(scratch);
    const struct table_member *element = &writer->service->members[shape->first];
    struct str base = list_prefix(&scratch, writer->service, prefix, is_flattened, element);
    if (value->array.count == 0)
        write_pair(writer, prefix, STR(""));
    for (size_t i = 0; i < value->array.count; i++) {
        struct str name = str_fmt(&scratch, "%.*s.%zu", STR_ARG(base), i + 1);
        TRY(write_value(writer, name, element, element->shape, value->array.items[i], depth));
    }
    return RES_OK;
}

static struct res write_map(const struct writer *writer, struct str prefix, bool is_flattened,
                            const struct table_shape *shape, const struct json *value,
                            unsigned depth) {
    ARENA_SCOPE(scratch);
    const struct table_member *refs = &writer->service->members[shape->first];
    for (size_t i = 0; i < value->object.count; i++) {
        const struct json_member *member = &value->object.members[i];
        struct str base =
            str_fmt(&scratch, "%.*s%s.%zu", STR_ARG(prefix), is_flattened ? "" : ".entry", i + 1);
        write_pair(writer,
                   str_fmt(&scratch, "%.*s.%.*s", STR_ARG(base),
                           STR_ARG(model_text(writer->service, refs[0].wire))),
                   member->key);
        TRY(write_value(writer,
                        str_fmt(&scratch, "%.*s.%.*s", STR_ARG(base),
                                STR_ARG(model_text(writer->service, refs[1].wire))),
                        &refs[1], refs[1].shape, member->value, depth));
    }
    return RES_OK;
}

static struct res write_time(const struct writer *writer, struct str key,
                             const struct table_member *ref, const struct json *value) {
    ARENA_SCOPE(scratch);
    int64_t ms = 0;
    unsigned flags = ref ? ref->flags : 0;
    if (!model_time_ms(value, &ms))
        return wrong_type(writer, key, value);
    if (flags & TABLE_TIME_HTTP)
        write_pair(writer, key, time_format_http(&scratch, ms));
    else if (flags & TABLE_TIME_UNIX)
        write_pair(writer, key, str_fmt(&scratch, "%lld", (long long)(ms / 1000)));
    else
        write_pair(writer, key, time_format(&scratch, ms));
    return RES_OK;
}

static struct res write_scalar(const struct writer *writer, struct str key,
                               const struct json *value) {
    switch (value->type) {
    case JSON_STRING:
    case JSON_NUMBER: write_pair(writer, key, value->text); return RES_OK;
    case JSON_BOOL:
        write_pair(writer, key, value->boolean ? STR("true") : STR("false"));
        return RES_OK;
    case JSON_NULL:
    case JSON_ARRAY:
    case JSON_OBJECT: break;
    }
    return wrong_type(writer, key, value);
}

static struct res write_value(const struct writer *writer, struct str prefix,
                              const struct table_member *ref, uint16_t shape_index,
                              const struct json *value, unsigned depth) {
    const struct table_shape *shape = &writer->service->shapes[shape_index];
    bool is_flattened = ref && (ref->flags & TABLE_FLATTENED);
    if (depth > JSON_DEPTH_AWS_MAX)
        return err_set(writer->err, ERR_INPUT, "SH3007", "input is nested deeper than %d levels",
                       JSON_DEPTH_AWS_MAX);
    switch ((enum table_type)shape->type) {
    case TABLE_STRUCTURE:
        if (json_is(value, JSON_OBJECT))
            return write_structure(writer, prefix, shape, value, depth + 1);
        break;
    case TABLE_LIST:
        if (json_is(value, JSON_ARRAY))
            return write_list(writer, prefix, is_flattened, shape, value, depth + 1);
        break;
    case TABLE_MAP:
        if (json_is(value, JSON_OBJECT))
            return write_map(writer, prefix, is_flattened, shape, value, depth + 1);
        break;
    case TABLE_TIMESTAMP: return write_time(writer, prefix, ref, value);
    case TABLE_STRING:
    case TABLE_BLOB:
    case TABLE_BOOLEAN:
    case TABLE_INTEGER:
    case TABLE_LONG:
    case TABLE_DOUBLE:
    case TABLE_DOCUMENT: return write_scalar(writer, prefix, value);
    }
    return wrong_type(writer, prefix, value);
}

struct res model_query_write(struct buf *out, const struct aws_service *service,
                             const struct aws_operation *operation, const struct json *input,
                             struct err *err) {
    const struct writer writer = { out, service, err };
    write_pair(&writer, STR("Action"), model_text(service, operation->name));
    write_pair(&writer, STR("Version"), service->api_version);
    if (operation->input != TABLE_NONE && input && !json_is(input, JSON_NULL))
        TRY(write_value(&writer, STR(""), NULL, operation->input, input, 0));
    if (out->failed)
        return err_set(err, ERR_LIMIT, "SH3008", "%.*s:%.*s: the request exceeds %zu bytes",
                       STR_ARG(service->name), STR_ARG(model_text(service, operation->name)),
                       out->max);
    return RES_OK;
}

/* --- reading --- */

static struct res malformed(struct err *err, const char *message) {
    (void)err_set(err, ERR_INPUT, "SH3022", "%s", message);
    (void)snprintf(err->aws_code, sizeof err->aws_code, "MalformedQueryString");
    err->http_status = 400;
    return RES_ERR;
}

static int pair_order(const void *a, const void *b) {
    const struct model_form_pair *left = a, *right = b;
    return str_cmp(left->key, right->key);
}

struct res model_query_form(struct arena *arena, struct str body, struct model_form *out,
                            struct err *err) {
    size_t capacity = 1;
    *out = (struct model_form){ 0 };
    for (size_t i = 0; i < body.len; i++)
        capacity += body.ptr[i] == '&';
    if (capacity > FORM_PAIRS_MAX)
        return malformed(err, "the form has too many parameters");
    out->pairs = ARENA_ARRAY(arena, struct model_form_pair, capacity);
    for (struct str rest = body; rest.len;) {
        size_t end = str_find_char(rest, '&');
        struct str part = str_slice(rest, 0, end);
        size_t equals = str_find_char(part, '=');
        struct model_form_pair pair = { 0 };
        rest = end == SIZE_MAX ? STR_NONE : str_slice(rest, end + 1, rest.len);
        if (!part.len)
            continue;
        if (!uri_decode(arena, str_slice(part, 0, equals), true, &pair.key) ||
            (equals != SIZE_MAX &&
             !uri_decode(arena, str_slice(part, equals + 1, part.len), true, &pair.value)))
            return malformed(err, "the form has a broken percent escape");
        if (pair.key.len > FORM_KEY_MAX)
            return malformed(err, "the form has too long a key");
        if (!pair.value.ptr)
            pair.value = STR("");
        out->pairs[out->count++] = pair;
    }
    qsort(out->pairs, out->count, sizeof *out->pairs, pair_order);
    for (size_t i = 1; i < out->count; i++)
        if (str_eq(out->pairs[i].key, out->pairs[i - 1].key))
            return malformed(err, "the form has the same key twice");
    return RES_OK;
}

/* Index of the first pair whose key is not below `key`. */
static size_t lower_bound(const struct model_form *form, struct str key) {
    size_t low = 0, high = form->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (str_cmp(form->pairs[middle].key, key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct str model_query_get(const struct model_form *form, struct str key) {
    size_t at = lower_bound(form, key);
    return at < form->count && str_eq(form->pairs[at].key, key) ? form->pairs[at].value : STR_NONE;
}

static bool has_below(const struct model_form *form, struct arena *arena, struct str prefix) {
    struct str dotted = str_fmt(arena, "%.*s.", STR_ARG(prefix));
    size_t at = lower_bound(form, dotted);
    return at < form->count && str_starts(form->pairs[at].key, dotted);
}

struct reader {
    struct arena *arena;
    const struct aws_service *service;
    const struct model_form *form;
    struct err *err;
};

static struct res read_value(const struct reader *reader, struct str prefix,
                             const struct table_member *ref, uint16_t shape_index,
                             const struct json **out);

static struct res read_structure(const struct reader *reader, struct str prefix,
                                 const struct table_shape *shape, const struct json **out) {
    struct json *object = json_new_object(reader->arena);
    for (size_t i = 0; i < shape->count; i++) {
        const struct table_member *ref = &reader->service->members[shape->first + i];
        struct str name = model_text(reader->service, ref->wire);
        const struct json *value = NULL;
        if (prefix.len)
            name = str_fmt(reader->arena, "%.*s.%.*s", STR_ARG(prefix), STR_ARG(name));
        TRY(read_value(reader, name, ref, ref->shape, &value));
        json_set(reader->arena, object, model_text(reader->service, ref->name), value);
    }
    *out = object;
    return RES_OK;
}

static struct res read_list(const struct reader *reader, struct str prefix, bool is_flattened,
                            const struct table_shape *shape, const struct json **out) {
    const struct table_member *element = &reader->service->members[shape->first];
    struct str base = list_prefix(reader->arena, reader->service, prefix, is_flattened, element);
    struct json *array = json_new_array(reader->arena);
    for (size_t i = 1; i <= FORM_PAIRS_MAX; i++) {
        const struct json *value = NULL;
        struct str name = str_fmt(reader->arena, "%.*s.%zu", STR_ARG(base), i);
        TRY(read_value(reader, name, element, element->shape, &value));
        if (!value)
            break;
        json_push(reader->arena, array, value);
    }
    if (array->array.count || model_query_get(reader->form, prefix).ptr)
        *out = array;
    return RES_OK;
}

static struct res read_map(const struct reader *reader, struct str prefix, bool is_flattened,
                           const struct table_shape *shape, const struct json **out) {
    const struct table_member *refs = &reader->service->members[shape->first];
    struct json *object = json_new_object(reader->arena);
    for (size_t i = 1; i <= FORM_PAIRS_MAX; i++) {
        const struct json *value = NULL;
        struct str base =
            str_fmt(reader->arena, "%.*s%s.%zu", STR_ARG(prefix), is_flattened ? "" : ".entry", i);
        struct str key = model_query_get(
            reader->form, str_fmt(reader->arena, "%.*s.%.*s", STR_ARG(base),
                                  STR_ARG(model_text(reader->service, refs[0].wire))));
        if (!key.ptr)
            break;
        TRY(read_value(reader,
                       str_fmt(reader->arena, "%.*s.%.*s", STR_ARG(base),
                               STR_ARG(model_text(reader->service, refs[1].wire))),
                       &refs[1], refs[1].shape, &value));
        json_set(reader->arena, object, key, value ? value : json_new_text(reader->arena, ""));
    }
    if (object->object.count)
        *out = object;
    return RES_OK;
}

static struct res read_scalar(const struct reader *reader, struct str key, enum table_type type,
                              const struct json **out) {
    struct str text = model_query_get(reader->form, key);
    if (!text.ptr || model_scalar_read(reader->arena, type, text, out))
        return RES_OK;
    (void)err_set(reader->err, ERR_INPUT, "SH3022", "%.*s: \"%.*s\" is not a %s", STR_ARG(key),
                  STR_ARG(str_slice(text, 0, 60)),
                  type == TABLE_BOOLEAN ? "boolean" : "whole number");
    (void)snprintf(reader->err->aws_code, sizeof reader->err->aws_code, "MalformedInput");
    reader->err->http_status = 400;
    return RES_ERR;
}

static struct res read_value(const struct reader *reader, struct str prefix,
                             const struct table_member *ref, uint16_t shape_index,
                             const struct json **out) {
    const struct table_shape *shape = &reader->service->shapes[shape_index];
    bool is_flattened = ref && (ref->flags & TABLE_FLATTENED);
    switch ((enum table_type)shape->type) {
    case TABLE_STRUCTURE:
        if (prefix.len && !has_below(reader->form, reader->arena, prefix))
            return RES_OK;
        return read_structure(reader, prefix, shape, out);
    case TABLE_LIST: return read_list(reader, prefix, is_flattened, shape, out);
    case TABLE_MAP: return read_map(reader, prefix, is_flattened, shape, out);
    case TABLE_STRING:
    case TABLE_BLOB:
    case TABLE_BOOLEAN:
    case TABLE_INTEGER:
    case TABLE_LONG:
    case TABLE_DOUBLE:
    case TABLE_TIMESTAMP:
    case TABLE_DOCUMENT: break;
    }
    return read_scalar(reader, prefix, (enum table_type)shape->type, out);
}

struct res model_query_read(struct arena *arena, const struct aws_service *service,
                            const struct aws_operation *operation, const struct model_form *form,
                            const struct json **out, struct err *err) {
    const struct reader reader = { arena, service, form, err };
    *out = json_new_object(arena);
    if (operation->input == TABLE_NONE)
        return RES_OK;
    return read_value(&reader, STR(""), NULL, operation->input, out);
}
