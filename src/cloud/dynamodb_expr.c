#include "cloud/dynamodb_expr.h"

#include <stdarg.h>
#include <stdio.h>

#include "cloud/dynamodb_value.h"

static const char *const kind_names[DDB_EXPR_KINDS] = {
    "UpdateExpression", "ConditionExpression", "KeyConditionExpression", "FilterExpression",
    "ProjectionExpression",
};

struct res cloud_dynamodb_expr_refuse(struct ddb_call *call, enum ddb_expr_kind kind,
                                      const char *format, ...) {
    char text[sizeof call->err->message];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return cloud_dynamodb_core_refuse(call, "Invalid %s: %s", kind_names[kind], text);
}

struct str cloud_dynamodb_expr_show(struct arena *arena, const struct ddb_path *path) {
    BUF_SCOPE(text, 8192);
    buf_char(&text, '[');
    for (size_t i = 0; i < path->count; i++) {
        const struct ddb_step *step = &path->steps[i];
        buf_text(&text, i ? ", " : "");
        if (step->is_index)
            buf_fmt(&text, "[%zu]", step->index);
        else
            buf_str(&text, step->name);
    }
    buf_char(&text, ']');
    return str_dup(arena, buf_view(&text));
}

/* Parameters of the API of before 2014. The model refuses them in every request. */
static const char *const legacy[] = {
    "AttributesToGet", "AttributeUpdates", "Expected", "ConditionalOperator", "KeyConditions",
    "QueryFilter", "ScanFilter",
};

static struct res legacy_parameters(struct ddb_call *call, const struct json *source,
                                    unsigned kinds) {
    BUF_SCOPE(old, 256);
    BUF_SCOPE(new, 256);
    for (size_t i = 0; i < sizeof legacy / sizeof *legacy; i++)
        if (json_get_c(source, legacy[i]))
            buf_fmt(&old, "%s%s", old.len ? ", " : "", legacy[i]);
    if (old.len == 0)
        return RES_OK;
    for (size_t i = 0; i < DDB_EXPR_KINDS; i++)
        if ((kinds & DDB_EXPR_BIT(i)) && json_get_c(source, kind_names[i]))
            buf_fmt(&new, "%s%s", new.len ? ", " : "", kind_names[i]);
    if (new.len)
        return cloud_dynamodb_core_refuse(
            call,
            "Can not use both expression and non-expression parameters in the same request: "
            "Non-expression parameters: {%.*s} Expression parameters: {%.*s}",
            STR_ARG(buf_view(&old)), STR_ARG(buf_view(&new)));
    return cloud_dynamodb_core_invalid(call,
                                       "The model does not know the legacy parameters {%.*s}: use "
                                       "expressions", STR_ARG(buf_view(&old)));
}

struct res cloud_dynamodb_expr_begin(struct ddb_call *call, const struct json *source,
                                     unsigned kinds) {
    TRY(legacy_parameters(call, source, kinds));
    for (size_t i = 0; i < DDB_EXPR_KINDS; i++) {
        struct str text = STR_NONE;
        if (!(kinds & DDB_EXPR_BIT(i)))
            continue;
        TRY(cloud_dynamodb_core_str(call, source, kind_names[i], &text));
        if (text.ptr)
            return RES_OK;
    }
    static const char *const maps[] = { "ExpressionAttributeNames", "ExpressionAttributeValues" };
    for (size_t i = 0; i < 2; i++) {
        const struct json *map;
        TRY(cloud_dynamodb_core_object(call, source, maps[i], &map));
        if (map)
            return cloud_dynamodb_core_refuse(call, "%s can only be specified when using "
                                                    "expressions", maps[i]);
    }
    return RES_OK;
}

/* --- the substitution maps --- */

static struct res map_key(struct ddb_call *call, const char *map, struct str key, char sigil) {
    bool is_good = key.len > 1 && key.len <= DDB_EXPR_NAME_MAX && key.ptr[0] == sigil;
    for (size_t i = 1; i < key.len && is_good; i++) {
        char c = key.ptr[i];
        is_good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '_';
    }
    if (!is_good)
        return cloud_dynamodb_core_invalid(call,
                                           "%s contains invalid key: Syntax error; key: \"%.*s\"",
                                           map, STR_ARG(key));
    return RES_OK;
}

static struct res read_maps(struct ddb_call *call, const struct json *source,
                            struct ddb_names *names) {
    const char *name_map = "ExpressionAttributeNames", *value_map = "ExpressionAttributeValues";
    const struct json *values;
    TRY(cloud_dynamodb_core_object(call, source, name_map, &names->names));
    TRY(cloud_dynamodb_core_object(call, source, value_map, &values));
    for (size_t i = 0; i < json_count(names->names); i++)
        if (!json_is(names->names->object.members[i].value, JSON_STRING))
            return cloud_dynamodb_core_fail(call->err, "SerializationException",
                                            "Unexpected field type");
    if (names->names && json_count(names->names) == 0)
        return cloud_dynamodb_core_refuse(call, "%s must not be empty", name_map);
    for (size_t i = 0; i < json_count(names->names); i++)
        TRY(map_key(call, name_map, names->names->object.members[i].key, '#'));
    if (values && json_count(values) == 0)
        return cloud_dynamodb_core_refuse(call, "%s must not be empty", value_map);
    for (size_t i = 0; i < json_count(values); i++)
        TRY(map_key(call, value_map, values->object.members[i].key, ':'));
    struct json *canonical = json_new_object(call->arena);
    for (size_t i = 0; i < json_count(values); i++) {
        const struct json_member *member = &values->object.members[i];
        const struct json *value;
        call->value_key = member->key;
        TRY(cloud_dynamodb_value_canonical(call, member->value, &value));
        json_set(call->arena, canonical, member->key, value);
    }
    call->value_key = STR_NONE;
    names->values = canonical;
    names->is_name_used = ARENA_ARRAY(call->arena, bool, json_count(names->names));
    names->is_value_used = ARENA_ARRAY(call->arena, bool, json_count(canonical));
    return RES_OK;
}

static struct res unused(struct ddb_call *call, const char *map, const struct json *entries,
                         const bool *is_used) {
    BUF_SCOPE(list, 512);
    for (size_t i = 0; i < json_count(entries); i++)
        if (!is_used[i]) {
            struct str key = entries->object.members[i].key;
            buf_fmt(&list, "%s%.*s", list.len ? ", " : "", STR_ARG(key));
        }
    if (list.len == 0)
        return RES_OK;
    return cloud_dynamodb_core_refuse(call,
                                      "Value provided in %s unused in expressions: keys: {%.*s}",
                                      map, STR_ARG(buf_view(&list)));
}

/* --- the expressions --- */

static struct res parse_one(struct ddb_call *call, enum ddb_expr_kind kind, struct str text,
                            struct ddb_expressions *out) {
    struct ddb_notes notes = { 0 };
    struct ddb_node *condition;
    switch (kind) {
    case DDB_EXPR_UPDATE:
        TRY(cloud_dynamodb_parse_update(call, text, &notes, &out->actions, &out->action_count));
        return cloud_dynamodb_check_update(call, &notes, &out->names, out->actions,
                                           out->action_count);
    case DDB_EXPR_PROJECTION:
        TRY(cloud_dynamodb_parse_projection(call, text, &out->projection,
                                            &out->projection_count));
        return cloud_dynamodb_check_paths(call, &out->names, out->projection,
                                          out->projection_count);
    case DDB_EXPR_CONDITION:
    case DDB_EXPR_KEY_CONDITION:
    case DDB_EXPR_FILTER:
    case DDB_EXPR_KINDS:
        break;
    }
    TRY(cloud_dynamodb_parse_condition(call, kind, text, &notes, &condition));
    TRY(cloud_dynamodb_check_condition(call, kind, &notes, &out->names, condition));
    if (kind == DDB_EXPR_CONDITION)
        out->condition = condition;
    else if (kind == DDB_EXPR_FILTER)
        out->filter = condition;
    else
        out->key_condition = condition;
    return RES_OK;
}

static struct res parse_kind(struct ddb_call *call, const struct json *source,
                             enum ddb_expr_kind kind, struct ddb_expressions *out) {
    struct str text = STR_NONE;
    TRY(cloud_dynamodb_core_str(call, source, kind_names[kind], &text));
    if (!text.ptr)
        return RES_OK;
    if (text.len == 0)
        return cloud_dynamodb_expr_refuse(call, kind, "The expression can not be empty;");
    if (text.len > DDB_EXPR_SIZE_MAX && kind == DDB_EXPR_UPDATE)
        return cloud_dynamodb_expr_refuse(
            call, kind, "Expression size has exceeded the maximum allowed size;");
    if (text.len > DDB_EXPR_SIZE_MAX)
        return cloud_dynamodb_expr_refuse(
            call, kind,
            "Expression size has exceeded the maximum allowed size; expression size: %zu",
            text.len);
    out->has[kind] = true;
    return parse_one(call, kind, text, out);
}

struct res cloud_dynamodb_expr_parse(struct ddb_call *call, const struct json *source,
                                     unsigned kinds, struct ddb_expressions *out) {
    *out = (struct ddb_expressions){ 0 };
    TRY(read_maps(call, source, &out->names));
    for (unsigned i = 0; i < DDB_EXPR_KINDS; i++)
        if (kinds & DDB_EXPR_BIT(i))
            TRY(parse_kind(call, source, (enum ddb_expr_kind)i, out));
    TRY(unused(call, "ExpressionAttributeNames", out->names.names, out->names.is_name_used));
    return unused(call, "ExpressionAttributeValues", out->names.values, out->names.is_value_used);
}
