/* model_validate.c: does an input fit the model, before it is sent? Finds in a second what AWS
 * would answer after a round trip, and says it with a path, the value seen and what would be right.
 *
 * Invariant: input that AWS takes is not refused for its shape; patterns are therefore not checked
 * (AWS's services differ from their own models there). Depth is bounded by JSON_DEPTH_AWS_MAX. Null
 * members count as absent. */
#include <stdio.h>

#include "aws/model_table.h"
#include "aws/tables/table_index.h"
#include "base/limits.h"
#include "codec/base64.h"

enum { SEEN_MAX = 60 }; /* bytes of a value in a message */

struct check {
    const struct aws_service *service;
    const struct aws_operation *operation;
    struct err *err;
};

static struct res check_value(const struct check *check, uint16_t shape_index,
                              const struct json *value, const struct model_path *path);

/* "ecs:UpdateService: loadBalancers[0].containerPort", in the buffer. */
static void place(struct buf *out, const struct check *check, const struct model_path *path) {
    BUF_SCOPE(where, 512);
    model_path_write(&where, path);
    buf_fmt(out, "%.*s:%.*s: %.*s", STR_ARG(check->service->name),
            STR_ARG(model_text(check->service, check->operation->name)),
            STR_ARG(where.len ? buf_view(&where) : STR("input")));
}

static void locate(const struct check *check, uint32_t line, uint32_t col) {
    if (line)
        err_where(check->err, STR_NONE, line, col);
}

static const char *wanted_name(enum table_type type) {
    switch (type) {
    case TABLE_STRUCTURE:
    case TABLE_MAP: return "an object";
    case TABLE_LIST: return "an array";
    case TABLE_STRING: return "a string";
    case TABLE_BLOB: return "a base64 string";
    case TABLE_BOOLEAN: return "true or false";
    case TABLE_INTEGER:
    case TABLE_LONG: return "a whole number";
    case TABLE_DOUBLE: return "a number";
    case TABLE_TIMESTAMP: return "a time (epoch seconds or ISO 8601)";
    case TABLE_DOCUMENT: break;
    }
    return "any value";
}

/* What was seen, short: a string in quotes, a number as it is, else the type. */
static void seen(struct buf *out, const struct json *value) {
    if (value->type == JSON_STRING)
        json_write_str(out, str_slice(value->text, 0, SEEN_MAX));
    else if (value->type == JSON_NUMBER)
        buf_str(out, str_slice(value->text, 0, SEEN_MAX));
    else
        buf_text(out, json_type_name(value->type));
}

static struct res wrong_type(const struct check *check, enum table_type wanted,
                             const struct json *value, const struct model_path *path) {
    BUF_SCOPE(where, 1024);
    place(&where, check, path);
    BUF_SCOPE(what, 256);
    seen(&what, value);
    (void)err_set(check->err, ERR_INPUT, "SH3002", "%.*s must be %s, not %.*s",
                  STR_ARG(buf_view(&where)), wanted_name(wanted), STR_ARG(buf_view(&what)));
    locate(check, value->line, value->col);
    return RES_ERR;
}

static struct res unknown_member(const struct check *check, const struct table_shape *shape,
                                 const struct json_member *member, const struct model_path *path) {
    enum { NAMES_MAX = 256 };
    struct str names[NAMES_MAX];
    size_t count = 0;
    BUF_SCOPE(where, 1024);
    place(&where, check, path);
    for (; count < shape->count && count < NAMES_MAX; count++)
        names[count] =
            model_text(check->service, check->service->members[shape->first + count].name);
    struct str close = str_closest(member->key, names, count);
    (void)err_set(check->err, ERR_INPUT, "SH3001", "%.*s: unknown member",
                  STR_ARG(buf_view(&where)));
    if (close.len)
        err_hint(check->err, "did you mean \"%.*s\"?", STR_ARG(close));
    else
        err_hint(check->err, "known members are those of botocore %s", TABLE_BOTOCORE_VERSION);
    locate(check, member->line, member->col);
    return RES_ERR;
}

static struct res check_structure(const struct check *check, const struct table_shape *shape,
                                  const struct json *value, const struct model_path *path) {
    unsigned depth = path ? path->depth + 1 : 1;
    for (size_t i = 0; i < value->object.count; i++) {
        const struct json_member *member = &value->object.members[i];
        const struct table_member *ref = model_member(check->service, shape, member->key);
        struct model_path inner = { path, member->key, 0, depth };
        if (!ref)
            return unknown_member(check, shape, member, &inner);
        if (!json_is(member->value, JSON_NULL))
            TRY(check_value(check, ref->shape, member->value, &inner));
    }
    for (size_t i = 0; i < shape->count; i++) {
        const struct table_member *ref = &check->service->members[shape->first + i];
        struct str name = model_text(check->service, ref->name);
        const struct json *there = json_get(value, name);
        if (!(ref->flags & TABLE_REQUIRED) || (there && !json_is(there, JSON_NULL)))
            continue;
        BUF_SCOPE(where, 1024);
        struct model_path inner = { path, name, 0, depth };
        place(&where, check, &inner);
        (void)err_set(check->err, ERR_INPUT, "SH3003", "%.*s is required and missing",
                      STR_ARG(buf_view(&where)));
        locate(check, value->line, value->col);
        return RES_ERR;
    }
    return RES_OK;
}

static size_t character_count(struct str text) {
    size_t count = 0;
    for (size_t i = 0; i < text.len; i++)
        count += ((unsigned char)text.ptr[i] & 0xc0) != 0x80;
    return count;
}

/* "between 1 and 64", "at least 1", "at most 64" */
static void write_bounds(struct buf *out, const struct table_bounds *bounds) {
    if (bounds->min != INT64_MIN && bounds->max != INT64_MAX)
        buf_fmt(out, "between %lld and %lld", (long long)bounds->min, (long long)bounds->max);
    else if (bounds->min != INT64_MIN)
        buf_fmt(out, "at least %lld", (long long)bounds->min);
    else
        buf_fmt(out, "at most %lld", (long long)bounds->max);
}

static struct res check_length(const struct check *check, const struct table_shape *shape,
                               size_t length, const char *unit, const struct json *value,
                               const struct model_path *path) {
    const struct table_bounds *bounds = &check->service->bounds[shape->bounds];
    if ((int64_t)length >= bounds->min && (int64_t)length <= bounds->max)
        return RES_OK;
    BUF_SCOPE(where, 1024);
    place(&where, check, path);
    BUF_SCOPE(limits, 128);
    write_bounds(&limits, bounds);
    (void)err_set(check->err, ERR_INPUT, "SH3005", "%.*s has %zu %s; it must have %.*s",
                  STR_ARG(buf_view(&where)), length, unit, STR_ARG(buf_view(&limits)));
    locate(check, value->line, value->col);
    return RES_ERR;
}

static struct res check_number(const struct check *check, const struct table_shape *shape,
                               const struct json *value, const struct model_path *path) {
    enum table_type type = (enum table_type)shape->type;
    const struct table_bounds *bounds = &check->service->bounds[shape->bounds];
    struct table_bounds all = *bounds;
    int64_t whole = 0;
    char text[24];
    bool is_in = true;
    if (type == TABLE_DOUBLE && json_is(value, JSON_STRING) && model_is_special_number(value->text))
        return RES_OK;
    if (!json_is(value, JSON_NUMBER) || (type != TABLE_DOUBLE && !json_i64(value, &whole)))
        return wrong_type(check, type, value, path);
    if (type == TABLE_INTEGER) {
        all.min = all.min < INT32_MIN ? INT32_MIN : all.min;
        all.max = all.max > INT32_MAX ? INT32_MAX : all.max;
    }
    if (type != TABLE_DOUBLE)
        is_in = whole >= all.min && whole <= all.max;
    for (int side = 0; side < 2 && type == TABLE_DOUBLE; side++) {
        int64_t bound = side ? all.max : all.min;
        if (bound == INT64_MIN || bound == INT64_MAX)
            continue;
        int len = snprintf(text, sizeof text, "%lld", (long long)bound);
        int order = json_number_cmp(value->text, (struct str){ text, (size_t)len });
        is_in = is_in && (side ? order <= 0 : order >= 0);
    }
    if (is_in)
        return RES_OK;
    BUF_SCOPE(where, 1024);
    place(&where, check, path);
    BUF_SCOPE(limits, 128);
    write_bounds(&limits, &all);
    (void)err_set(check->err, ERR_INPUT, "SH3006", "%.*s is %.*s; it must be %.*s",
                  STR_ARG(buf_view(&where)), STR_ARG(str_slice(value->text, 0, SEEN_MAX)),
                  STR_ARG(buf_view(&limits)));
    locate(check, value->line, value->col);
    return RES_ERR;
}

static struct res check_enum(const struct check *check, const struct table_shape *shape,
                             const struct json *value, const struct model_path *path) {
    enum { VALUES_MAX = 256, LISTED_MAX = 12 };
    struct str names[VALUES_MAX];
    size_t count = 0;
    for (; count < shape->count && count < VALUES_MAX; count++) {
        names[count] = model_text(check->service, check->service->values[shape->first + count]);
        if (str_eq(names[count], value->text))
            return RES_OK;
    }
    BUF_SCOPE(where, 1024);
    place(&where, check, path);
    BUF_SCOPE(what, 256);
    seen(&what, value);
    BUF_SCOPE(list, 1024);
    for (size_t i = 0; i < count && i < LISTED_MAX; i++)
        buf_fmt(&list, "%s%.*s", i ? ", " : "", STR_ARG(names[i]));
    if (count > LISTED_MAX)
        buf_text(&list, ", ...");
    struct str close = str_closest(value->text, names, count);
    (void)err_set(check->err, ERR_INPUT, "SH3004", "%.*s is %.*s; it must be one of %.*s",
                  STR_ARG(buf_view(&where)), STR_ARG(buf_view(&what)), STR_ARG(buf_view(&list)));
    if (close.len)
        err_hint(check->err, "did you mean \"%.*s\"?", STR_ARG(close));
    locate(check, value->line, value->col);
    return RES_ERR;
}

static struct res check_text(const struct check *check, const struct table_shape *shape,
                             const struct json *value, const struct model_path *path) {
    ARENA_SCOPE(scratch);
    struct str bytes = STR_NONE;
    if (!json_is(value, JSON_STRING))
        return wrong_type(check, (enum table_type)shape->type, value, path);
    if (shape->type == TABLE_BLOB) {
        if (!base64_decode(&scratch, value->text, &bytes)) {
            (void)wrong_type(check, TABLE_BLOB, value, path);
            err_hint(check->err, "binary members are given as padded base64 text");
            return RES_ERR;
        }
        return shape->bounds ? check_length(check, shape, bytes.len, "bytes", value, path) : RES_OK;
    }
    if (shape->count)
        return check_enum(check, shape, value, path);
    if (shape->bounds)
        return check_length(check, shape, character_count(value->text), "characters", value, path);
    return RES_OK;
}

static struct res check_elements(const struct check *check, const struct table_shape *shape,
                                 const struct json *value, const struct model_path *path) {
    bool is_map = shape->type == TABLE_MAP;
    unsigned depth = path ? path->depth + 1 : 1;
    uint16_t inner_shape = check->service->members[shape->first + (is_map ? 1 : 0)].shape;
    if (!json_is(value, is_map ? JSON_OBJECT : JSON_ARRAY))
        return wrong_type(check, (enum table_type)shape->type, value, path);
    if (shape->bounds)
        TRY(check_length(check, shape, json_count(value), is_map ? "entries" : "elements", value,
                         path));
    for (size_t i = 0; i < json_count(value); i++) {
        const struct json *item = is_map ? value->object.members[i].value : value->array.items[i];
        struct model_path inner = { path, is_map ? value->object.members[i].key : STR_NONE, i,
                                    depth };
        TRY(check_value(check, inner_shape, item, &inner));
    }
    return RES_OK;
}

static struct res check_value(const struct check *check, uint16_t shape_index,
                              const struct json *value, const struct model_path *path) {
    const struct table_shape *shape = &check->service->shapes[shape_index];
    int64_t ms = 0;
    if (path && path->depth > JSON_DEPTH_AWS_MAX) {
        (void)err_set(
            check->err, ERR_INPUT, "SH3007", "%.*s:%.*s: input is nested deeper than %d levels",
            STR_ARG(check->service->name),
            STR_ARG(model_text(check->service, check->operation->name)), JSON_DEPTH_AWS_MAX);
        locate(check, value->line, value->col);
        return RES_ERR;
    }
    switch ((enum table_type)shape->type) {
    case TABLE_STRUCTURE:
        if (!json_is(value, JSON_OBJECT))
            return wrong_type(check, TABLE_STRUCTURE, value, path);
        return check_structure(check, shape, value, path);
    case TABLE_LIST:
    case TABLE_MAP: return check_elements(check, shape, value, path);
    case TABLE_STRING:
    case TABLE_BLOB: return check_text(check, shape, value, path);
    case TABLE_BOOLEAN:
        return json_is(value, JSON_BOOL) ? RES_OK : wrong_type(check, TABLE_BOOLEAN, value, path);
    case TABLE_INTEGER:
    case TABLE_LONG:
    case TABLE_DOUBLE: return check_number(check, shape, value, path);
    case TABLE_TIMESTAMP:
        return model_time_ms(value, &ms) ? RES_OK : wrong_type(check, TABLE_TIMESTAMP, value, path);
    case TABLE_DOCUMENT: break;
    }
    return RES_OK;
}

struct res model_validate(const struct aws_service *service, const struct aws_operation *operation,
                          const struct json *input, struct err *err) {
    const struct check check = { service, operation, err };
    ARENA_SCOPE(scratch);
    if (!input || json_is(input, JSON_NULL))
        input = json_new_object(&scratch);
    if (operation->input != TABLE_NONE)
        return check_value(&check, operation->input, input, NULL);
    if (json_count(input) == 0)
        return RES_OK;
    return err_set(err, ERR_INPUT, "SH3001", "%.*s:%.*s takes no input", STR_ARG(service->name),
                   STR_ARG(model_text(service, operation->name)));
}
