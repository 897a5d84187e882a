#include "config/keys.h"

#include <stdarg.h>
#include <stdio.h>

#include "codec/time.h"

enum { KEYS_MAX = 64 };

void keys_error(const struct keys *k, const char *code, const struct json *at, struct str hint,
                const char *format, ...) {
    char text[512];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    problem_add(k->problems, PROBLEM_ERROR, code, k->file, at, hint, "%s", text);
}

void keys_check(const struct keys *k, const struct json *object, const char *const *allowed,
                size_t count) {
    if (!json_is(object, JSON_OBJECT))
        return;
    struct str names[KEYS_MAX];
    for (size_t i = 0; i < count && i < KEYS_MAX; i++)
        names[i] = str_of(allowed[i]);
    for (size_t i = 0; i < object->object.count; i++) {
        const struct json_member *m = &object->object.members[i];
        bool is_known = false;
        for (size_t j = 0; j < count && !is_known; j++)
            is_known = str_eq(m->key, names[j]);
        if (is_known)
            continue;
        struct str near = str_closest(m->key, names, count);
        struct json at = { .line = m->line, .col = m->col };
        BUF_SCOPE(list, 1024);
        for (size_t j = 0; j < count; j++)
            buf_fmt(&list, "%s%s", j ? ", " : "", allowed[j]);
        struct str hint =
            near.len ? str_fmt(k->problems->arena, "did you mean \"%.*s\"?", STR_ARG(near))
                     : str_fmt(k->problems->arena, "allowed here: %.*s", STR_ARG(buf_view(&list)));
        keys_error(k, "SH1102", &at, hint, "unknown key \"%.*s\"", STR_ARG(m->key));
    }
}

static const struct json *typed(const struct keys *k, const struct json *object, const char *key,
                                enum json_type type, bool is_required) {
    const struct json *value = json_get_c(object, key);
    if (!value || json_is(value, JSON_NULL)) {
        if (is_required)
            keys_error(k, "SH1103", value ? value : object, STR_NONE, "\"%s\" is missing", key);
        return NULL;
    }
    if (!json_is(value, type)) {
        keys_error(k, "SH1104", value, STR_NONE, "\"%s\" must be %s %s, it is %s %s", key,
                   type == JSON_OBJECT || type == JSON_ARRAY ? "an" : "a", json_type_name(type),
                   value->type == JSON_OBJECT || value->type == JSON_ARRAY ? "an" : "a",
                   json_type_name(value->type));
        return NULL;
    }
    return value;
}

const struct json *keys_object(const struct keys *k, const struct json *object, const char *key,
                               bool is_required) {
    return typed(k, object, key, JSON_OBJECT, is_required);
}

const struct json *keys_array(const struct keys *k, const struct json *object, const char *key,
                              bool is_required) {
    return typed(k, object, key, JSON_ARRAY, is_required);
}

static struct str no_nul(const struct keys *k, const struct json *value) {
    if (str_find_char(json_str(value), '\0') == SIZE_MAX)
        return json_str(value);
    keys_error(k, "SH1104", value, STR_NONE, "a text here must not contain a NUL");
    return STR_NONE;
}

struct str keys_text(const struct keys *k, const struct json *object, const char *key,
                     bool is_required) {
    return no_nul(k, typed(k, object, key, JSON_STRING, is_required));
}

struct str keys_item(const struct keys *k, const struct json *list, size_t index) {
    const struct json *value = json_at(list, index);
    if (json_is(value, JSON_STRING) && value->text.len)
        return no_nul(k, value);
    keys_error(k, "SH1104", value, STR_NONE, "a text is needed here");
    return STR_NONE;
}

bool keys_flag(const struct keys *k, const struct json *object, const char *key) {
    return json_true(typed(k, object, key, JSON_BOOL, false));
}

int64_t keys_duration(const struct keys *k, const struct json *value, int64_t min, int64_t max,
                      int64_t otherwise) {
    int64_t ms = 0;
    struct arena *arena = k->problems->arena;
    if (!value)
        return otherwise;
    if (!json_is(value, JSON_STRING) || !duration_parse(value->text, &ms)) {
        keys_error(k, "SH1105", value, STR("write it like 30m, 6h, 15s or 35d"),
                   "not a duration: %.*s", STR_ARG(json_to_str(arena, value)));
        return otherwise;
    }
    if (ms < min || ms > max) {
        keys_error(k, "SH1106", value, STR_NONE, "%.*s is outside %.*s to %.*s",
                   STR_ARG(value->text), STR_ARG(duration_format(arena, min)),
                   STR_ARG(duration_format(arena, max)));
        return otherwise;
    }
    return ms;
}
