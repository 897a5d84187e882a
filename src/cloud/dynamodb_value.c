#include "cloud/dynamodb_value.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "codec/base64.h"

static const struct str type_names[] = {
    STR_INIT("S"), STR_INIT("N"), STR_INIT("B"), STR_INIT("BOOL"), STR_INIT("NULL"),
    STR_INIT("SS"), STR_INIT("NS"), STR_INIT("BS"), STR_INIT("L"), STR_INIT("M"),
};

const char *cloud_dynamodb_value_type_name(enum ddb_type type) {
    assert(type < DDB_NO_TYPE);
    return type_names[type].ptr;
}

enum ddb_type cloud_dynamodb_value_type_of(struct str name) {
    for (size_t i = 0; i < DDB_NO_TYPE; i++)
        if (str_eq(type_names[i], name))
            return (enum ddb_type)i;
    return DDB_NO_TYPE;
}

enum ddb_type cloud_dynamodb_value_type(const struct json *value) {
    assert(json_count(value) == 1);
    return cloud_dynamodb_value_type_of(value->object.members[0].key);
}

const struct json *cloud_dynamodb_value_inner(const struct json *value) {
    assert(json_count(value) == 1);
    return value->object.members[0].value;
}

const struct json *cloud_dynamodb_value_new(struct arena *arena, enum ddb_type type,
                                            const struct json *inner) {
    assert(type < DDB_NO_TYPE);
    struct json *value = json_new_object(arena);
    json_set(arena, value, type_names[type], inner);
    return value;
}

const struct json *cloud_dynamodb_value_new_number(struct arena *arena,
                                                   const struct number *number) {
    return cloud_dynamodb_value_new(arena, DDB_N,
                                    json_new_str(arena, number_format(arena, number)));
}

/* --- checking --- */

static struct res serialization(struct ddb_call *call, const char *text) {
    return cloud_dynamodb_core_fail(call->err, "SerializationException", "%s", text);
}

static struct res string_of(struct ddb_call *call, const struct json *value, struct str *out) {
    switch (value->type) {
    case JSON_STRING:
        *out = value->text;
        return RES_OK;
    case JSON_NUMBER:
        return serialization(call, "NUMBER_VALUE cannot be converted to String");
    case JSON_BOOL:
        return serialization(call, value->boolean ? "TRUE_VALUE cannot be converted to String"
                                                  : "FALSE_VALUE cannot be converted to String");
    case JSON_NULL:
        return serialization(call, "Unexpected null value");
    case JSON_ARRAY:
    case JSON_OBJECT:
        break;
    }
    return serialization(call, "Start of structure or map found where not expected");
}

static struct res number_of(struct ddb_call *call, const struct json *value,
                            const struct json **out) {
    struct str text;
    struct number number;
    TRY(string_of(call, value, &text));
    switch (number_parse(text, &number)) {
    case NUMBER_OK:
        *out = json_new_str(call->arena, number_format(call->arena, &number));
        return RES_OK;
    case NUMBER_BAD:
        break;
    case NUMBER_TOO_PRECISE:
        return cloud_dynamodb_core_refuse(
            call, "Attempting to store more than 38 significant digits in a Number");
    case NUMBER_OVERFLOW:
        return cloud_dynamodb_core_refuse(call,
                                          "Number overflow. Attempting to store a number with "
                                          "magnitude larger than supported range");
    case NUMBER_UNDERFLOW:
        return cloud_dynamodb_core_refuse(call,
                                          "Number underflow. Attempting to store a number with "
                                          "magnitude smaller than supported range");
    }
    return cloud_dynamodb_core_refuse(
        call, "The parameter cannot be converted to a numeric value: %.*s", STR_ARG(text));
}

static struct res binary_of(struct ddb_call *call, const struct json *value,
                            const struct json **out) {
    if (value->type != JSON_STRING)
        return serialization(call, value->type == JSON_OBJECT || value->type == JSON_ARRAY
                                       ? "Start of structure or map found where not expected"
                                       : "only base-64-encoded strings are convertible to bytes");
    if (value->text.len % 4)
        return cloud_dynamodb_core_fail(
            call->err, "SerializationException",
            "Base64 encoded length is expected a multiple of 4 bytes but found: %zu",
            value->text.len);
    ARENA_SCOPE(scratch);
    struct str bytes;
    if (!base64_decode(&scratch, value->text, &bytes))
        return serialization(call, "Invalid last non-pad Base64 character dectected");
    *out = value;
    return RES_OK;
}

static struct res scalar_of(struct ddb_call *call, enum ddb_type type, const struct json *value,
                            const struct json **out) {
    struct str text;
    if (type == DDB_N || type == DDB_NS)
        return number_of(call, value, out);
    if (type == DDB_B || type == DDB_BS)
        return binary_of(call, value, out);
    TRY(string_of(call, value, &text));
    *out = value;
    return RES_OK;
}

static int text_order(const void *a, const void *b) {
    return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static bool has_duplicates(const struct json *set) {
    ARENA_SCOPE(scratch);
    size_t count = json_count(set);
    struct str *texts = ARENA_ARRAY(&scratch, struct str, count);
    for (size_t i = 0; i < count; i++)
        texts[i] = json_at(set, i)->text;
    /* Equal elements are equal bytes, so an unstable sort gives one answer. */
    qsort(texts, count, sizeof *texts, text_order);
    for (size_t i = 1; i < count; i++)
        if (str_eq(texts[i - 1], texts[i]))
            return true;
    return false;
}

static struct res duplicates(struct ddb_call *call, enum ddb_type type, const struct json *set) {
    if (type == DDB_NS)
        return cloud_dynamodb_core_refuse(call, "One or more parameter values were invalid: Input "
                                                "collection contains duplicates.");
    BUF_SCOPE(list, 256);
    for (size_t i = 0; i < json_count(set); i++) {
        buf_text(&list, i ? type == DDB_SS ? ", " : "," : "");
        json_write_str(&list, json_at(set, i)->text);
    }
    return cloud_dynamodb_core_refuse(
        call, "One or more parameter values were invalid: Input collection [%.*s]%s",
        STR_ARG(buf_view(&list)),
        type == DDB_SS ? " contains duplicates." : "of type BS contains duplicates.");
}

static struct res set_of(struct ddb_call *call, enum ddb_type type, const struct json *value,
                         const struct json **out) {
    if (value->type != JSON_ARRAY)
        return serialization(call, value->type == JSON_OBJECT
                                       ? "Start of structure or map found where not expected"
                                       : "Unexpected field type");
    if (value->array.count == 0)
        return cloud_dynamodb_core_refuse(
            call, "One or more parameter values were invalid: %s",
            type == DDB_BS ? "Binary sets should not be empty"
                           : type == DDB_SS ? "An string set  may not be empty"
                                            : "An number set  may not be empty");
    struct json *set = json_new_array(call->arena);
    for (size_t i = 0; i < value->array.count; i++) {
        const struct json *element = NULL;
        TRY(scalar_of(call, type, value->array.items[i], &element));
        json_push(call->arena, set, element);
    }
    if (has_duplicates(set))
        return duplicates(call, type, set);
    *out = set;
    return RES_OK;
}

static struct res value_of(struct ddb_call *call, const struct json *value, size_t level,
                           const struct json **out);

static struct res list_of(struct ddb_call *call, const struct json *value, size_t level,
                          const struct json **out) {
    if (value->type != JSON_ARRAY)
        return serialization(call, "Unexpected field type");
    struct json *list = json_new_array(call->arena);
    for (size_t i = 0; i < value->array.count; i++) {
        const struct json *element = NULL;
        TRY(value_of(call, value->array.items[i], level + 1, &element));
        json_push(call->arena, list, element);
    }
    *out = list;
    return RES_OK;
}

/* Members one by one rather than json_set, whose search for a duplicate is wasted on a parsed
 * map. */
static struct res map_of(struct ddb_call *call, const struct json *value, size_t level,
                         const struct json **out) {
    if (value->type != JSON_OBJECT)
        return serialization(call, "Unexpected field type");
    struct json *map = json_new_object(call->arena);
    size_t count = value->object.count;
    map->object.members = ARENA_ARRAY(call->arena, struct json_member, count);
    map->object.capacity = count;
    for (size_t i = 0; i < count; i++) {
        const struct json_member *member = &value->object.members[i];
        const struct json *element = NULL;
        TRY(value_of(call, member->value, level + 1, &element));
        if (member->key.len == 0 && level == 0)
            return cloud_dynamodb_core_invalid(call, "Empty attribute name");
        if (member->key.len > DDB_ATTRIBUTE_NAME_MAX)
            return cloud_dynamodb_core_invalid(
                call, "One or more parameter values were invalid: Attribute name is too large, "
                      "must be less than 65536 bytes");
        map->object.members[map->object.count++] =
            (struct json_member){ .key = member->key, .value = element };
    }
    *out = map;
    return RES_OK;
}

static struct res true_of(struct ddb_call *call, enum ddb_type type, const struct json *value) {
    if (value->type != JSON_BOOL)
        return serialization(call, value->type == JSON_STRING
                                       ? "STRING_VALUE cannot be converted to Boolean"
                                       : value->type == JSON_NUMBER
                                             ? "NUMBER_VALUE cannot be converted to Boolean"
                                             : "Unexpected field type");
    if (type == DDB_NULL && !value->boolean)
        return cloud_dynamodb_core_refuse(call,
                                          "One or more parameter values were invalid: Null "
                                          "attribute value types must have the value of true");
    return RES_OK;
}

static struct res value_of(struct ddb_call *call, const struct json *value, size_t level,
                           const struct json **out) {
    if (!json_is(value, JSON_OBJECT))
        return serialization(call, "Unexpected field type");
    if (level > DDB_NESTING_MAX)
        return cloud_dynamodb_core_refuse(
            call, "Nesting Levels have exceeded supported limits: Attributes in the item have "
                  "nested levels beyond supported limit");
    const struct json *found = NULL, *inner = NULL;
    enum ddb_type type = DDB_NO_TYPE;
    for (size_t i = 0; i < value->object.count; i++) {
        const struct json_member *member = &value->object.members[i];
        enum ddb_type its = cloud_dynamodb_value_type_of(member->key);
        if (its == DDB_NO_TYPE || json_is(member->value, JSON_NULL))
            continue; /* unknown members are ignored, null ones absent */
        if (found)
            return cloud_dynamodb_core_invalid(
                call, "Supplied AttributeValue has more than one datatypes set, must contain "
                      "exactly one of the supported datatypes");
        found = member->value;
        type = its;
    }
    switch (type) {
    case DDB_S: case DDB_N: case DDB_B:
        TRY(scalar_of(call, type, found, &inner));
        break;
    case DDB_BOOL: case DDB_NULL:
        TRY(true_of(call, type, found));
        inner = found;
        break;
    case DDB_SS: case DDB_NS: case DDB_BS:
        TRY(set_of(call, type, found, &inner));
        break;
    case DDB_L:
        TRY(list_of(call, found, level, &inner));
        break;
    case DDB_M:
        TRY(map_of(call, found, level, &inner));
        break;
    case DDB_NO_TYPE:
        return cloud_dynamodb_core_invalid(call, "Supplied AttributeValue is empty, must contain "
                                                 "exactly one of the supported datatypes");
    }
    *out = cloud_dynamodb_value_new(call->arena, type, inner);
    return RES_OK;
}

struct res cloud_dynamodb_value_canonical(struct ddb_call *call, const struct json *value,
                                          const struct json **out) {
    return value_of(call, value, 1, out);
}

struct res cloud_dynamodb_value_item(struct ddb_call *call, const struct json *item,
                                     const struct json **out) {
    return map_of(call, item, 0, out);
}

/* --- measuring --- */

static size_t base64_size(struct str text) {
    size_t size = text.len / 4 * 3;
    if (text.len && text.ptr[text.len - 1] == '=')
        size -= text.ptr[text.len - 2] == '=' ? 2 : 1;
    return size;
}

static size_t scalar_size(enum ddb_type type, struct str text) {
    struct number number;
    if (type == DDB_S || type == DDB_SS)
        return text.len;
    if (type == DDB_B || type == DDB_BS)
        return base64_size(text);
    return number_parse(text, &number) == NUMBER_OK ? number_size(&number) : 1;
}

static size_t value_size(const struct json *value) {
    enum ddb_type type = cloud_dynamodb_value_type(value);
    const struct json *inner = cloud_dynamodb_value_inner(value);
    size_t size = 0;
    switch (type) {
    case DDB_S: case DDB_N: case DDB_B:
        return scalar_size(type, inner->text);
    case DDB_BOOL: case DDB_NULL: case DDB_NO_TYPE:
        return 1;
    case DDB_SS: case DDB_NS: case DDB_BS:
        for (size_t i = 0; i < inner->array.count; i++)
            size += scalar_size(type, inner->array.items[i]->text);
        return size;
    case DDB_L:
        size = 3;
        for (size_t i = 0; i < inner->array.count; i++)
            size += 1 + value_size(inner->array.items[i]);
        return size;
    case DDB_M:
        return 3 + inner->object.count + cloud_dynamodb_value_item_size(inner);
    }
    return size;
}

size_t cloud_dynamodb_value_item_size(const struct json *item) {
    size_t size = 0;
    for (size_t i = 0; i < json_count(item); i++)
        size += item->object.members[i].key.len + value_size(item->object.members[i].value);
    return size;
}

static size_t value_depth(const struct json *value) {
    const struct json *inner = cloud_dynamodb_value_inner(value);
    size_t deepest = 0;
    if (inner->type == JSON_OBJECT)
        deepest = cloud_dynamodb_value_item_depth(inner);
    else if (cloud_dynamodb_value_type(value) == DDB_L)
        for (size_t i = 0; i < inner->array.count; i++) {
            size_t depth = value_depth(inner->array.items[i]);
            deepest = depth > deepest ? depth : deepest;
        }
    return deepest + 1;
}

size_t cloud_dynamodb_value_item_depth(const struct json *item) {
    size_t deepest = 0;
    for (size_t i = 0; i < json_count(item); i++) {
        size_t depth = value_depth(item->object.members[i].value);
        deepest = depth > deepest ? depth : deepest;
    }
    return deepest;
}

/* --- comparing --- */

bool cloud_dynamodb_value_set_has(const struct json *set, struct str text) {
    for (size_t i = 0; i < json_count(set); i++)
        if (str_eq(json_at(set, i)->text, text))
            return true;
    return false;
}

static bool maps_equal(const struct json *a, const struct json *b) {
    if (a->object.count != b->object.count)
        return false;
    for (size_t i = 0; i < a->object.count; i++) {
        const struct json *other = json_get(b, a->object.members[i].key);
        if (!other || !cloud_dynamodb_value_equal(a->object.members[i].value, other))
            return false;
    }
    return true;
}

bool cloud_dynamodb_value_equal(const struct json *a, const struct json *b) {
    enum ddb_type type = cloud_dynamodb_value_type(a);
    if (type != cloud_dynamodb_value_type(b))
        return false;
    const struct json *x = cloud_dynamodb_value_inner(a), *y = cloud_dynamodb_value_inner(b);
    switch (type) {
    case DDB_S: case DDB_N: case DDB_B: /* canonical: equal values are equal bytes */
        return str_eq(x->text, y->text);
    case DDB_BOOL: case DDB_NULL:
        return x->boolean == y->boolean;
    case DDB_SS: case DDB_NS: case DDB_BS:
        if (x->array.count != y->array.count)
            return false;
        for (size_t i = 0; i < x->array.count; i++)
            if (!cloud_dynamodb_value_set_has(y, x->array.items[i]->text))
                return false;
        return true;
    case DDB_L:
        if (x->array.count != y->array.count)
            return false;
        for (size_t i = 0; i < x->array.count; i++)
            if (!cloud_dynamodb_value_equal(x->array.items[i], y->array.items[i]))
                return false;
        return true;
    case DDB_M:
        return maps_equal(x, y);
    case DDB_NO_TYPE:
        break;
    }
    return false;
}

struct number cloud_dynamodb_value_number(const struct json *value) {
    struct number number;
    enum number_result result = number_parse(cloud_dynamodb_value_inner(value)->text, &number);
    assert(result == NUMBER_OK);
    (void)result;
    return number;
}

struct str cloud_dynamodb_value_bytes(struct arena *arena, const struct json *value) {
    struct str text = cloud_dynamodb_value_inner(value)->text, bytes;
    if (cloud_dynamodb_value_type(value) != DDB_B)
        return text;
    bool is_base64 = base64_decode(arena, text, &bytes);
    assert(is_base64);
    return is_base64 ? bytes : STR_NONE;
}

bool cloud_dynamodb_value_order(struct arena *scratch, const struct json *a, const struct json *b,
                                int *order) {
    enum ddb_type type = cloud_dynamodb_value_type(a);
    if (type != cloud_dynamodb_value_type(b) || type > DDB_B)
        return false;
    if (type == DDB_N) {
        struct number x = cloud_dynamodb_value_number(a), y = cloud_dynamodb_value_number(b);
        *order = number_cmp(&x, &y);
    } else {
        *order = str_cmp(cloud_dynamodb_value_bytes(scratch, a),
                         cloud_dynamodb_value_bytes(scratch, b));
    }
    return true;
}

struct str cloud_dynamodb_value_ordered(struct arena *arena, const struct json *value) {
    if (cloud_dynamodb_value_type(value) != DDB_N)
        return cloud_dynamodb_value_bytes(arena, value);
    struct number number = cloud_dynamodb_value_number(value);
    unsigned char bytes[NUMBER_ORDERED_MAX];
    size_t len = number_ordered(&number, bytes);
    return str_dup(arena, (struct str){ (const char *)bytes, len });
}

struct str cloud_dynamodb_value_show(struct arena *arena, const struct json *value) {
    const struct json *inner = cloud_dynamodb_value_inner(value);
    struct str text = inner->type == JSON_STRING ? inner->text : json_to_str(arena, inner);
    return str_fmt(arena, "{%s:%.*s}",
                   cloud_dynamodb_value_type_name(cloud_dynamodb_value_type(value)),
                   STR_ARG(text));
}
