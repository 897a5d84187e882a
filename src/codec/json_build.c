/* json_build.c: reading and building of trees. Numbers are compared by their digits, never
 * converted. */
#include <assert.h>
#include <stdarg.h>
#include <string.h>

#include "codec/json.h"

#define EXPONENT_MAX INT64_C(1000000000000000) /* larger ones count as this one */

const struct json *json_get(const struct json *value, struct str key) {
    if (!json_is(value, JSON_OBJECT))
        return NULL;
    for (size_t i = 0; i < value->object.count; i++)
        if (str_eq(value->object.members[i].key, key))
            return value->object.members[i].value;
    return NULL;
}

const struct json *json_path(const struct json *value, const char *key, ...) {
    va_list args;
    va_start(args, key);
    for (const char *k = key; k && value; k = va_arg(args, const char *))
        value = json_get_c(value, k);
    va_end(args);
    return value;
}

const struct json *json_at(const struct json *value, size_t index) {
    if (!json_is(value, JSON_ARRAY) || index >= value->array.count)
        return NULL;
    return value->array.items[index];
}

size_t json_count(const struct json *value) {
    if (json_is(value, JSON_ARRAY))
        return value->array.count;
    if (json_is(value, JSON_OBJECT))
        return value->object.count;
    return 0;
}

struct str json_str(const struct json *value) {
    return json_is(value, JSON_STRING) ? value->text : STR_NONE;
}

struct str json_get_str(const struct json *value, const char *key) {
    return json_str(json_get_c(value, key));
}

bool json_true(const struct json *value) {
    return json_is(value, JSON_BOOL) && value->boolean;
}

const char *json_type_name(enum json_type type) {
    static const char *const NAMES[] = { "null", "boolean", "number", "string", "array", "object" };
    return NAMES[type];
}

/* --- exact decimal numbers --- */

/* A number as sign, significant digits (no leading or trailing zeros) and the power of ten of the
 * first digit. */
struct decimal {
    bool is_negative;
    struct str whole, fraction; /* as written */
    size_t first, last;         /* significant digits in whole+fraction: [first, last) */
    int64_t power;              /* of digit `first` */
};

static char digit_at(const struct decimal *d, size_t i) {
    return i < d->whole.len ? d->whole.ptr[i] : d->fraction.ptr[i - d->whole.len];
}

static struct decimal decimal_of(struct str text) {
    struct decimal d = { 0 };
    size_t i = 0;
    if (i < text.len && (text.ptr[i] == '-' || text.ptr[i] == '+'))
        d.is_negative = text.ptr[i++] == '-';
    size_t start = i;
    while (i < text.len && text.ptr[i] >= '0' && text.ptr[i] <= '9')
        i++;
    d.whole = str_slice(text, start, i);
    if (i < text.len && text.ptr[i] == '.') {
        start = ++i;
        while (i < text.len && text.ptr[i] >= '0' && text.ptr[i] <= '9')
            i++;
        d.fraction = str_slice(text, start, i);
    }
    int64_t exponent = 0;
    if (i < text.len && (text.ptr[i] == 'e' || text.ptr[i] == 'E')) {
        struct str e = str_slice(text, i + 1, text.len);
        if (e.len && e.ptr[0] == '+')
            e = str_slice(e, 1, e.len);
        if (!str_to_i64(e, &exponent) || exponent > EXPONENT_MAX || exponent < -EXPONENT_MAX)
            exponent = e.len && e.ptr[0] == '-' ? -EXPONENT_MAX : EXPONENT_MAX;
    }
    size_t total = d.whole.len + d.fraction.len;
    d.last = total;
    while (d.first < total && digit_at(&d, d.first) == '0')
        d.first++;
    while (d.last > d.first && digit_at(&d, d.last - 1) == '0')
        d.last--;
    d.power = (int64_t)d.whole.len - 1 - (int64_t)d.first + exponent;
    if (d.first == d.last) /* zero has no sign */
        d.is_negative = false;
    return d;
}

int json_number_cmp(struct str a, struct str b) {
    struct decimal x = decimal_of(a), y = decimal_of(b);
    bool x_zero = x.first == x.last, y_zero = y.first == y.last;
    int x_sign = x_zero ? 0 : x.is_negative ? -1 : 1;
    int y_sign = y_zero ? 0 : y.is_negative ? -1 : 1;
    if (x_sign != y_sign)
        return x_sign < y_sign ? -1 : 1;
    if (x_sign == 0)
        return 0;
    int order = 0;
    if (x.power != y.power)
        order = x.power < y.power ? -1 : 1;
    for (size_t i = 0; order == 0; i++) {
        bool has_x = x.first + i < x.last, has_y = y.first + i < y.last;
        if (!has_x && !has_y)
            return 0;
        char dx = has_x ? digit_at(&x, x.first + i) : '0';
        char dy = has_y ? digit_at(&y, y.first + i) : '0';
        order = dx < dy ? -1 : dx > dy;
    }
    return x_sign > 0 ? order : -order;
}

bool json_i64(const struct json *value, int64_t *out) {
    if (!json_is(value, JSON_NUMBER))
        return false;
    if (str_to_i64(value->text, out))
        return true;
    struct decimal d = decimal_of(value->text);
    if (d.first == d.last) {
        *out = 0;
        return true;
    }
    int64_t count = (int64_t)(d.last - d.first);
    if (d.power > 18 || d.power + 1 < count)
        return false; /* too large, or digits behind the point */
    int64_t v = 0;
    for (int64_t i = 0; i <= d.power; i++) {
        int64_t digit = i < count ? digit_at(&d, d.first + (size_t)i) - '0' : 0;
        if (__builtin_mul_overflow(v, (int64_t)10, &v) || __builtin_sub_overflow(v, digit, &v))
            return false;
    }
    if (!d.is_negative && __builtin_sub_overflow((int64_t)0, v, &v))
        return false;
    *out = v;
    return true;
}

int64_t json_get_i64(const struct json *value, const char *key, int64_t otherwise) {
    int64_t v;
    return json_i64(json_get_c(value, key), &v) ? v : otherwise;
}

bool json_equal(const struct json *a, const struct json *b) {
    if (a == b)
        return true;
    if (!a || !b || a->type != b->type)
        return false;
    switch (a->type) {
    case JSON_NULL: return true;
    case JSON_BOOL: return a->boolean == b->boolean;
    case JSON_NUMBER: return json_number_cmp(a->text, b->text) == 0;
    case JSON_STRING: return str_eq(a->text, b->text);
    case JSON_ARRAY:
        if (a->array.count != b->array.count)
            return false;
        for (size_t i = 0; i < a->array.count; i++)
            if (!json_equal(a->array.items[i], b->array.items[i]))
                return false;
        return true;
    case JSON_OBJECT:
        if (a->object.count != b->object.count)
            return false;
        for (size_t i = 0; i < a->object.count; i++) {
            const struct json_member *m = &a->object.members[i];
            const struct json *other = json_get(b, m->key);
            if (!other || !json_equal(m->value, other))
                return false;
        }
        return true;
    }
    return false;
}

/* --- building --- */

static struct json *node(struct arena *arena, enum json_type type) {
    struct json *v = ARENA_NEW(arena, struct json);
    v->type = type;
    return v;
}

struct json *json_new_object(struct arena *arena) {
    return node(arena, JSON_OBJECT);
}

struct json *json_new_array(struct arena *arena) {
    return node(arena, JSON_ARRAY);
}

const struct json *json_new_str(struct arena *arena, struct str text) {
    struct json *v = node(arena, JSON_STRING);
    v->text = text;
    return v;
}

const struct json *json_new_text(struct arena *arena, const char *text) {
    return json_new_str(arena, str_of(text));
}

const struct json *json_new_number(struct arena *arena, struct str text) {
    struct json *v = node(arena, JSON_NUMBER);
    v->text = text;
    return v;
}

const struct json *json_new_i64(struct arena *arena, int64_t value) {
    char text[24], *at = text + sizeof text; /* by hand: a run's record has a hundred of them, written in each commit */
    uint64_t left = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    do
        *--at = (char)('0' + left % 10);
    while (left /= 10);
    if (value < 0)
        *--at = '-';
    return json_new_number(arena, str_dup(arena, (struct str){ at, (size_t)(text + sizeof text - at) }));
}

const struct json *json_new_bool(struct arena *arena, bool value) {
    struct json *v = node(arena, JSON_BOOL);
    v->boolean = value;
    return v;
}

const struct json *json_new_null(struct arena *arena) {
    return node(arena, JSON_NULL);
}

void json_set(struct arena *arena, struct json *object, struct str key, const struct json *value) {
    assert(object->type == JSON_OBJECT);
    if (!value)
        return;
    for (size_t i = 0; i < object->object.count; i++) {
        if (str_eq(object->object.members[i].key, key)) {
            object->object.members[i].value = value;
            return;
        }
    }
    if (object->object.count == object->object.capacity) {
        size_t grown = object->object.capacity ? object->object.capacity * 2 : 8;
        object->object.members = arena_grow(arena, object->object.members, object->object.count,
                                            grown, sizeof *object->object.members);
        object->object.capacity = grown;
    }
    object->object.members[object->object.count++] =
        (struct json_member){ .key = key, .value = value };
}

void json_set_c(struct arena *arena, struct json *object, const char *key,
                const struct json *value) {
    json_set(arena, object, str_of(key), value);
}

void json_set_str(struct arena *arena, struct json *object, const char *key, struct str text) {
    json_set(arena, object, str_of(key), json_new_str(arena, text));
}

void json_set_i64(struct arena *arena, struct json *object, const char *key, int64_t value) {
    json_set(arena, object, str_of(key), json_new_i64(arena, value));
}

void json_set_bool(struct arena *arena, struct json *object, const char *key, bool value) {
    json_set(arena, object, str_of(key), json_new_bool(arena, value));
}

void json_push(struct arena *arena, struct json *array, const struct json *value) {
    assert(array->type == JSON_ARRAY && value);
    size_t n = array->array.count;
    if ((n & (n - 1)) == 0) /* capacity is the next power of two */
        array->array.items = arena_grow(arena, array->array.items, n, n ? n * 2 : 1,
                                        sizeof *array->array.items);
    array->array.items[array->array.count++] = value;
}

struct json *json_copy_object(struct arena *arena, const struct json *object) {
    struct json *copy = json_new_object(arena);
    if (!json_is(object, JSON_OBJECT) || object->object.count == 0)
        return copy;
    copy->line = object->line;
    copy->col = object->col;
    size_t n = object->object.count;
    copy->object.members =
        arena_grow(arena, object->object.members, n, n + 4, sizeof *copy->object.members);
    copy->object.count = n;
    copy->object.capacity = n + 4;
    return copy;
}

const struct json *json_clone(struct arena *arena, const struct json *value) {
    if (!value)
        return NULL;
    struct json *copy = node(arena, value->type);
    copy->line = value->line;
    copy->col = value->col;
    switch (value->type) {
    case JSON_NULL: break;
    case JSON_BOOL: copy->boolean = value->boolean; break;
    case JSON_NUMBER:
    case JSON_STRING: copy->text = str_dup(arena, value->text); break;
    case JSON_ARRAY:
        for (size_t i = 0; i < value->array.count; i++)
            json_push(arena, copy, json_clone(arena, value->array.items[i]));
        break;
    case JSON_OBJECT: {
        size_t n = value->object.count;
        copy->object.members = ARENA_ARRAY(arena, struct json_member, n);
        copy->object.count = copy->object.capacity = n;
        for (size_t i = 0; i < n; i++) {
            const struct json_member *m = &value->object.members[i];
            copy->object.members[i] =
                (struct json_member){ .key = str_dup(arena, m->key),
                                      .value = json_clone(arena, m->value),
                                      .line = m->line, .col = m->col };
        }
        break;
    }
    }
    return copy;
}
