#include "cloud/dynamodb_core.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static struct res fail_text(struct err *err, const char *aws_code, const char *text) {
    (void)!err_set(err, ERR_PERMANENT, "SH8201", "%s", text).ok;
    err->http_status = 400;
    snprintf(err->aws_code, sizeof err->aws_code, "%s", aws_code);
    return RES_ERR;
}

struct res cloud_dynamodb_core_fail(struct err *err, const char *aws_code, const char *format,
                                    ...) {
    char text[sizeof err->message];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return fail_text(err, aws_code, text);
}

struct res cloud_dynamodb_core_invalid(struct ddb_call *call, const char *format, ...) {
    char text[sizeof call->err->message];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return fail_text(call->err, "ValidationException", text);
}

struct res cloud_dynamodb_core_refuse(struct ddb_call *call, const char *format, ...) {
    char text[sizeof call->err->message];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    switch (call->dialect) {
    case DDB_PREFIXED:
        return cloud_dynamodb_core_invalid(call, "1 validation error detected: %s", text);
    case DDB_BARE:
        break;
    case DDB_OLD:
        if (call->value_key.len)
            return cloud_dynamodb_core_invalid(
                call, "ExpressionAttributeValues contains invalid value: %s for key %.*s", text,
                STR_ARG(call->value_key));
        break;
    }
    return fail_text(call->err, "ValidationException", text);
}

static struct res wrong_type(struct ddb_call *call, const struct json *value, const char *wanted) {
    const char *found = "Start of structure or map found where not expected";
    switch (value->type) {
    case JSON_BOOL:
        found = value->boolean ? "TRUE_VALUE" : "FALSE_VALUE";
        break;
    case JSON_NUMBER:
        found = str_find_char(value->text, '.') == SIZE_MAX ? "NUMBER_VALUE" : "DECIMAL_VALUE";
        break;
    case JSON_STRING:
        found = "STRING_VALUE";
        break;
    case JSON_ARRAY:
    case JSON_OBJECT:
        return cloud_dynamodb_core_fail(call->err, "SerializationException", "%s", found);
    case JSON_NULL:
        found = "NULL_VALUE";
        break;
    }
    if (!wanted)
        return cloud_dynamodb_core_fail(call->err, "SerializationException",
                                        "Unexpected field type");
    return cloud_dynamodb_core_fail(call->err, "SerializationException",
                                    "%s cannot be converted to %s", found, wanted);
}

/* The member, or NULL when it is absent or null. */
static const struct json *present(const struct json *object, const char *key) {
    const struct json *value = json_get_c(object, key);
    return json_is(value, JSON_NULL) ? NULL : value;
}

struct res cloud_dynamodb_core_str(struct ddb_call *call, const struct json *object,
                                   const char *key, struct str *out) {
    const struct json *value = present(object, key);
    if (!value)
        return RES_OK;
    if (value->type != JSON_STRING)
        return wrong_type(call, value, "String");
    *out = value->text;
    if (!out->ptr)
        out->ptr = "";
    return RES_OK;
}

struct res cloud_dynamodb_core_i64(struct ddb_call *call, const struct json *object,
                                   const char *key, int64_t *out) {
    const struct json *value = present(object, key);
    if (!value)
        return RES_OK;
    if (value->type != JSON_NUMBER)
        return wrong_type(call, value, "Integer");
    if (!json_i64(value, out))
        return wrong_type(call, value, "Integer");
    return RES_OK;
}

struct res cloud_dynamodb_core_bool(struct ddb_call *call, const struct json *object,
                                    const char *key, bool *out) {
    const struct json *value = present(object, key);
    if (!value)
        return RES_OK;
    if (value->type != JSON_BOOL)
        return wrong_type(call, value, "Boolean");
    *out = value->boolean;
    return RES_OK;
}

struct res cloud_dynamodb_core_object(struct ddb_call *call, const struct json *object,
                                      const char *key, const struct json **out) {
    const struct json *value = present(object, key);
    *out = NULL;
    if (!value)
        return RES_OK;
    if (value->type != JSON_OBJECT)
        return wrong_type(call, value, NULL);
    *out = value;
    return RES_OK;
}

struct res cloud_dynamodb_core_array(struct ddb_call *call, const struct json *object,
                                     const char *key, const struct json **out) {
    const struct json *value = present(object, key);
    *out = NULL;
    if (!value)
        return RES_OK;
    if (value->type != JSON_ARRAY)
        return wrong_type(call, value, NULL);
    *out = value;
    return RES_OK;
}

struct res cloud_dynamodb_core_enum(struct ddb_call *call, const struct json *object,
                                    const char *key, const char *const *allowed,
                                    struct str *out) {
    struct str value = STR_NONE;
    TRY(cloud_dynamodb_core_str(call, object, key, &value));
    if (!value.ptr)
        return RES_OK;
    BUF_SCOPE(list, 256);
    for (size_t i = 0; allowed[i]; i++) {
        if (str_is(value, allowed[i])) {
            *out = value;
            return RES_OK;
        }
        buf_fmt(&list, "%s%s", i ? ", " : "", allowed[i]);
    }
    char member[64]; /* the message names the member with a small first letter */
    snprintf(member, sizeof member, "%s", key);
    member[0] = (char)(member[0] | 0x20);
    return cloud_dynamodb_core_invalid(
        call,
        "1 validation error detected: Value '%.*s' at '%s' failed to satisfy constraint: Member "
        "must satisfy enum value set: [%.*s]",
        STR_ARG(value), member, STR_ARG(buf_view(&list)));
}

static uint64_t mixed(uint64_t h) {
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdu;
    h ^= h >> 33;
    h *= 0xc4ceb9fe1a85ec53u;
    return h ^ h >> 33;
}

uint64_t cloud_dynamodb_core_hash(uint64_t seed, struct str bytes) {
    uint64_t h = mixed(seed ^ bytes.len);
    for (size_t at = 0; at < bytes.len; at += sizeof(uint64_t)) {
        uint64_t word = 0;
        size_t left = bytes.len - at;
        memcpy(&word, bytes.ptr + at, left < sizeof word ? left : sizeof word);
        h = (h ^ word) * 0x9e3779b97f4a7c15u;
        h ^= h >> 32;
    }
    return mixed(h);
}
