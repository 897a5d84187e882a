/* model_json.c: values by member names <-> by wire names, guided by a shape, for the JSON
 * protocols.
 *
 * Most answers need no change at all (our JSON services rename nothing), and some are large: a
 * value is copied only from the place of its first change upwards. Does not check required members,
 * lengths, enums or ranges: model_validate does. Depth is bounded by JSON_DEPTH_AWS_MAX. */
#include <string.h>

#include "aws/model_table.h"
#include "base/limits.h"
#include "codec/time.h"

struct convert {
    struct arena *arena;
    const struct aws_service *service;
    enum model_direction direction;
    struct err *err;
};

static struct res convert_value(const struct convert *convert, const struct table_member *ref,
                                uint16_t shape_index, const struct json *value,
                                const struct model_path *path, const struct json **out);

static bool is_lenient(const struct convert *convert) {
    return convert->direction == MODEL_FROM_WIRE || convert->direction == MODEL_ANSWER;
}

/* The message is AWS's own where one is known (dynamodb.md 1), so that the sandbox sounds like it.
 */
static struct res wrong_type(const struct convert *convert, enum table_type wanted,
                             const struct json *value, const struct model_path *path) {
    BUF_SCOPE(where, 256);
    model_path_write(&where, path);
    if (convert->direction == MODEL_RECEIVED) {
        static const char *const names[] = { [JSON_NULL] = "NULL_VALUE",
                                             [JSON_BOOL] = "TRUE_VALUE",
                                             [JSON_NUMBER] = "NUMBER_VALUE",
                                             [JSON_STRING] = "STRING_VALUE" };
        bool is_nested = value->type == JSON_ARRAY || value->type == JSON_OBJECT;
        if (is_nested)
            (void)err_set(convert->err, ERR_INPUT, "SH3021",
                          "Start of structure or map found where not expected");
        else if (wanted == TABLE_STRUCTURE || wanted == TABLE_LIST || wanted == TABLE_MAP)
            (void)err_set(convert->err, ERR_INPUT, "SH3021", "Unexpected field type");
        else
            (void)err_set(convert->err, ERR_INPUT, "SH3021", "%s cannot be converted to %s",
                          value->type == JSON_BOOL && !value->boolean ? "FALSE_VALUE"
                                                                      : names[value->type],
                          wanted == TABLE_STRING    ? "String"
                          : wanted == TABLE_INTEGER ? "Integer"
                          : wanted == TABLE_LONG    ? "Long"
                          : wanted == TABLE_DOUBLE  ? "Double"
                          : wanted == TABLE_BOOLEAN ? "Boolean"
                          : wanted == TABLE_BLOB    ? "Blob"
                                                    : "Timestamp");
        memcpy(convert->err->aws_code, "SerializationException", sizeof "SerializationException");
        convert->err->http_status = 400;
        return RES_ERR;
    }
    struct str place = buf_view(&where);
    return err_set(convert->err, ERR_INPUT, "SH3002", "%.*s: %s cannot be sent as this member",
                   STR_ARG(place.len ? place : STR("input")), json_type_name(value->type));
}

/* Begins the copy of an object whose first `kept` members stay as they are. */
static struct json *copy_members(struct arena *arena, const struct json *object, size_t kept) {
    struct json *copy = json_new_object(arena);
    copy->line = object->line;
    copy->col = object->col;
    for (size_t i = 0; i < kept; i++)
        json_set(arena, copy, object->object.members[i].key, object->object.members[i].value);
    return copy;
}

static struct res convert_structure(const struct convert *convert, const struct table_shape *shape,
                                    const struct json *value, const struct model_path *path,
                                    const struct json **out) {
    bool is_to_wire = convert->direction == MODEL_TO_WIRE || convert->direction == MODEL_ANSWER;
    struct json *copy = NULL;
    for (size_t i = 0; i < value->object.count; i++) {
        const struct json_member *member = &value->object.members[i];
        const struct table_member *ref =
            is_to_wire ? model_member(convert->service, shape, member->key)
                       : model_member_by_wire(convert->service, shape, member->key);
        const struct json *made = member->value;
        struct str key = member->key;
        bool is_dropped = !ref || json_is(member->value, JSON_NULL);
        struct model_path inner = { path, member->key, 0, path ? path->depth + 1 : 1 };
        if (!ref && convert->direction == MODEL_TO_WIRE) {
            BUF_SCOPE(where, 256);
            model_path_write(&where, &inner);
            return err_set(convert->err, ERR_INPUT, "SH3001", "%.*s: not a member of the model",
                           STR_ARG(buf_view(&where)));
        }
        if (!is_dropped) {
            key = model_text(convert->service, is_to_wire ? ref->wire : ref->name);
            TRY(convert_value(convert, ref, ref->shape, member->value, &inner, &made));
        }
        if (!copy && (is_dropped || made != member->value || !str_eq(key, member->key)))
            copy = copy_members(convert->arena, value, i);
        if (copy && !is_dropped)
            json_set(convert->arena, copy, key, made);
    }
    *out = copy ? copy : value;
    return RES_OK;
}

static struct res convert_map(const struct convert *convert, const struct table_shape *shape,
                              const struct json *value, const struct model_path *path,
                              const struct json **out) {
    const struct table_member *ref = &convert->service->members[shape->first + 1];
    struct json *copy = NULL;
    for (size_t i = 0; i < value->object.count; i++) {
        const struct json_member *member = &value->object.members[i];
        struct model_path inner = { path, member->key, 0, path ? path->depth + 1 : 1 };
        const struct json *made = member->value;
        bool is_dropped = json_is(member->value, JSON_NULL);
        if (!is_dropped)
            TRY(convert_value(convert, ref, ref->shape, member->value, &inner, &made));
        if (!copy && (is_dropped || made != member->value))
            copy = copy_members(convert->arena, value, i);
        if (copy && !is_dropped)
            json_set(convert->arena, copy, member->key, made);
    }
    *out = copy ? copy : value;
    return RES_OK;
}

static struct res convert_list(const struct convert *convert, const struct table_shape *shape,
                               const struct json *value, const struct model_path *path,
                               const struct json **out) {
    const struct table_member *ref = &convert->service->members[shape->first];
    struct json *copy = NULL;
    for (size_t i = 0; i < value->array.count; i++) {
        const struct json *item = value->array.items[i], *made = item;
        struct model_path inner = { path, STR_NONE, i, path ? path->depth + 1 : 1 };
        if (!json_is(item, JSON_NULL)) /* nulls of a list are kept: they hold a place */
            TRY(convert_value(convert, ref, ref->shape, item, &inner, &made));
        if (!copy && made != item) {
            copy = json_new_array(convert->arena);
            copy->line = value->line;
            copy->col = value->col;
            for (size_t j = 0; j < i; j++)
                json_push(convert->arena, copy, value->array.items[j]);
        }
        if (copy)
            json_push(convert->arena, copy, made);
    }
    *out = copy ? copy : value;
    return RES_OK;
}

const struct json *model_seconds(struct arena *arena, int64_t ms) {
    int64_t whole = ms / 1000, rest = ms % 1000;
    if (rest == 0)
        return json_new_i64(arena, whole);
    bool is_negative = ms < 0;
    return json_new_number(arena, str_fmt(arena, "%s%lld.%03lld", is_negative ? "-" : "",
                                          (long long)(is_negative ? -whole : whole),
                                          (long long)(is_negative ? -rest : rest)));
}

static struct res convert_time(const struct convert *convert, const struct table_member *ref,
                               const struct json *value, const struct model_path *path,
                               const struct json **out) {
    int64_t ms = 0;
    unsigned flags = ref ? ref->flags : 0;
    bool is_number = json_is(value, JSON_NUMBER);
    bool is_taken = is_number || (json_is(value, JSON_STRING) && (flags & TABLE_TIME_HTTP));
    if (convert->direction == MODEL_FROM_WIRE ||
        (convert->direction == MODEL_RECEIVED && is_taken)) {
        *out = value;
        return RES_OK;
    }
    if (!model_time_ms(value, &ms))
        return wrong_type(convert, TABLE_TIMESTAMP, value, path);
    if (convert->direction == MODEL_RECEIVED)
        *out = value;
    else if (flags & TABLE_TIME_ISO)
        *out = json_new_str(convert->arena, time_format(convert->arena, ms));
    else if (flags & TABLE_TIME_HTTP)
        *out = json_new_str(convert->arena, time_format_http(convert->arena, ms));
    else
        *out = is_number ? value : model_seconds(convert->arena, ms);
    return RES_OK;
}

static bool is_scalar_fit(enum table_type type, const struct json *value) {
    int64_t whole = 0;
    switch (type) {
    case TABLE_STRING:
    case TABLE_BLOB: return json_is(value, JSON_STRING);
    case TABLE_BOOLEAN: return json_is(value, JSON_BOOL);
    case TABLE_INTEGER:
    case TABLE_LONG: return json_i64(value, &whole);
    case TABLE_DOUBLE:
        return json_is(value, JSON_NUMBER) ||
               (json_is(value, JSON_STRING) && model_is_special_number(value->text));
    case TABLE_STRUCTURE:
    case TABLE_LIST:
    case TABLE_MAP:
    case TABLE_TIMESTAMP:
    case TABLE_DOCUMENT: break;
    }
    return true;
}

static struct res convert_value(const struct convert *convert, const struct table_member *ref,
                                uint16_t shape_index, const struct json *value,
                                const struct model_path *path, const struct json **out) {
    const struct table_shape *shape = &convert->service->shapes[shape_index];
    enum table_type type = (enum table_type)shape->type;
    *out = value;
    if (path && path->depth > JSON_DEPTH_AWS_MAX)
        return err_set(convert->err, ERR_LIMIT, "SH3007", "nested deeper than %d levels",
                       JSON_DEPTH_AWS_MAX);
    switch (type) {
    case TABLE_STRUCTURE:
    case TABLE_MAP:
        if (json_is(value, JSON_OBJECT))
            return type == TABLE_MAP ? convert_map(convert, shape, value, path, out)
                                     : convert_structure(convert, shape, value, path, out);
        break;
    case TABLE_LIST:
        if (json_is(value, JSON_ARRAY))
            return convert_list(convert, shape, value, path, out);
        break;
    case TABLE_TIMESTAMP: return convert_time(convert, ref, value, path, out);
    case TABLE_DOCUMENT: return RES_OK;
    case TABLE_STRING:
    case TABLE_BLOB:
    case TABLE_BOOLEAN:
    case TABLE_INTEGER:
    case TABLE_LONG:
    case TABLE_DOUBLE:
        if (is_lenient(convert) || is_scalar_fit(type, value))
            return RES_OK;
        break;
    }
    if (is_lenient(convert) && path)
        return RES_OK;
    return wrong_type(convert, type, value, path);
}

struct res model_json_convert(struct arena *arena, const struct aws_service *service,
                              uint16_t shape, enum model_direction direction,
                              const struct json *value, const struct json **out, struct err *err) {
    const struct convert convert = { arena, service, direction, err };
    struct res res = convert_value(&convert, NULL, shape, value, NULL, out);
    if (!res.ok)
        *out = NULL;
    return res;
}
