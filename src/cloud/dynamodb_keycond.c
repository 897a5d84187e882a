#include "cloud/dynamodb_keycond.h"

#include <assert.h>

enum { KEY_MAX = 16 << 10 }; /* bytes: as the keys of a set */

/* --- shape --- */

static struct res bad_operator(struct ddb_call *call, struct str op) {
    return cloud_dynamodb_core_refuse(call,
                                      "Invalid operator used in KeyConditionExpression: %.*s",
                                      STR_ARG(op));
}

static struct res bad_shape(struct ddb_call *call, const char *what) {
    return cloud_dynamodb_core_refuse(call, "Invalid condition in KeyConditionExpression: %s",
                                      what);
}

static struct str mirrored(struct str op) {
    if (op.ptr[0] == '<')
        return op.len == 2 ? STR(">=") : STR(">");
    if (op.ptr[0] == '>')
        return op.len == 2 ? STR("<=") : STR("<");
    return op;
}

static struct res shape_operator(struct ddb_call *call, const struct ddb_node *node) {
    bool is_between = node->kind == DDB_NODE_BETWEEN;
    if (node->kind == DDB_NODE_OR || node->kind == DDB_NODE_NOT || node->kind == DDB_NODE_IN ||
        str_is(node->op, "<>"))
        return bad_operator(call, node->op);
    if (node->kind == DDB_NODE_CALL && !str_is(node->op, "begins_with"))
        return bad_operator(call, node->op);
    if ((is_between || node->kind == DDB_NODE_CALL) && node->args[0]->kind != DDB_NODE_PATH)
        return bad_shape(call, is_between
                                   ? "BETWEEN operator must have the key attribute as its first "
                                     "operand"
                                   : "begins_with operator must have the key attribute as its "
                                     "first operand");
    return RES_OK;
}

/* Exactly one plain attribute among the operands; *at is its place. */
static struct res shape_operands(struct ddb_call *call, const struct ddb_node *node, size_t *at) {
    *at = SIZE_MAX;
    for (size_t i = 0; i < node->arg_count; i++) {
        const struct ddb_node *arg = node->args[i];
        if (arg->kind == DDB_NODE_CALL)
            return cloud_dynamodb_core_refuse(
                call, "KeyConditionExpressions cannot contain nested operations");
        if (arg->kind != DDB_NODE_PATH)
            continue;
        if (*at != SIZE_MAX)
            return bad_shape(call, "Multiple attribute names used in one condition");
        if (arg->path.count > 1)
            return cloud_dynamodb_core_refuse(
                call, "KeyConditionExpressions cannot have conditions on nested attributes");
        *at = i;
    }
    return *at == SIZE_MAX ? bad_shape(call, "No key attribute specified") : RES_OK;
}

struct res cloud_dynamodb_keycond_shape(struct ddb_call *call, const struct ddb_node *node,
                                        struct ddb_keyconds *out) {
    if (node->kind == DDB_NODE_AND) {
        TRY(cloud_dynamodb_keycond_shape(call, node->args[0], out));
        return cloud_dynamodb_keycond_shape(call, node->args[1], out);
    }
    size_t at;
    TRY(shape_operator(call, node));
    TRY(shape_operands(call, node, &at));
    struct ddb_keycond condition = { .name = node->args[at]->path.steps[0].name };
    condition.op = at == 0 ? node->op : mirrored(node->op);
    condition.low = node->args[at == 0 ? 1 : 0]->value;
    condition.high = node->kind == DDB_NODE_BETWEEN ? node->args[2]->value : NULL;
    for (size_t i = 0; i < out->count && i < DDB_KEYCONDS_MAX; i++)
        if (str_eq(out->items[i].name, condition.name))
            return cloud_dynamodb_core_refuse(
                call, "Invalid KeyConditionExpression: KeyConditionExpressions must only contain "
                      "one condition per key");
    if (out->count < DDB_KEYCONDS_MAX)
        out->items[out->count] = condition;
    out->count++;
    return RES_OK;
}

/* --- meaning --- */

static const struct ddb_keycond *condition_on(const struct ddb_keyconds *conditions,
                                              struct str name) {
    for (size_t i = 0; i < conditions->count && i < DDB_KEYCONDS_MAX; i++)
        if (str_eq(conditions->items[i].name, name))
            return &conditions->items[i];
    return NULL;
}

static struct res check_type(struct ddb_call *call, const struct ddb_key_attribute *key,
                             const struct json *value) {
    if (!value)
        return RES_OK;
    if (cloud_dynamodb_value_type(value) != key->type)
        return cloud_dynamodb_core_invalid(call,
                                           "One or more parameter values were invalid: Condition "
                                           "parameter type does not match schema type");
    if (key->type != DDB_N && cloud_dynamodb_value_bytes(call->arena, value).len == 0)
        return cloud_dynamodb_core_invalid(
            call,
            "One or more parameter values are not valid. The AttributeValue for a key attribute "
            "cannot contain an empty %s value. Key: %.*s", key->type == DDB_S ? "string" : "binary",
            STR_ARG(key->name));
    return RES_OK;
}

static struct res check_schema(struct ddb_call *call, const struct ddb_schema *schema,
                               const struct ddb_keyconds *conditions) {
    if (conditions->count > schema->count)
        return cloud_dynamodb_core_invalid(call,
                                           "The number of query conditions (%zu) exceeds the "
                                           "number of key attributes defined in the schema (%zu)",
                                           conditions->count, schema->count);
    for (size_t i = 0; i < conditions->count; i++) {
        const struct ddb_keycond *c = condition_on(conditions, schema->keys[i].name);
        if (!c)
            return cloud_dynamodb_core_invalid(call,
                                               "Query condition missed key schema element: %.*s",
                                               STR_ARG(schema->keys[i].name));
        if (i == 0 && !str_is(c->op, "="))
            return cloud_dynamodb_core_invalid(call, "Query key condition not supported");
        TRY(check_type(call, &schema->keys[i], c->low));
        TRY(check_type(call, &schema->keys[i], c->high));
    }
    return RES_OK;
}

static struct str bound(struct arena *arena, struct str prefix, const struct json *value,
                        bool is_whole) {
    BUF_SCOPE(key, KEY_MAX);
    buf_str(&key, prefix);
    cloud_dynamodb_table_key_range(&key, cloud_dynamodb_value_ordered(arena, value), is_whole);
    return str_dup(arena, buf_view(&key));
}

struct res cloud_dynamodb_keycond_range(struct ddb_call *call, const struct ddb_schema *schema,
                                        const struct ddb_keyconds *conditions,
                                        struct ddb_range *out) {
    TRY(check_schema(call, schema, conditions));
    struct arena *arena = call->arena;
    const struct ddb_keycond *hash = condition_on(conditions, schema->keys[0].name);
    BUF_SCOPE(buf, KEY_MAX);
    cloud_dynamodb_table_key_hash(&buf, call->db->hash_seed,
                                  cloud_dynamodb_value_ordered(arena, hash->low));
    struct str prefix = str_dup(arena, buf_view(&buf));
    *out = (struct ddb_range){ .low = prefix, .high = prefix, .high_after = true };
    if (conditions->count < 2)
        return RES_OK;
    const struct ddb_keycond *range = condition_on(conditions, schema->keys[1].name);
    assert(range);
    struct str low = bound(arena, prefix, range->low, !str_is(range->op, "begins_with"));
    bool is_or_equal = range->op.len == 2;
    if (range->op.ptr[0] == '<') {
        out->high = low;
        out->high_after = is_or_equal;
    } else if (range->op.ptr[0] == '>') {
        out->low = low;
        out->low_after = !is_or_equal;
    } else { /* =, BETWEEN, begins_with */
        out->low = low;
        out->high = range->high ? bound(arena, prefix, range->high, true) : low;
    }
    return RES_OK;
}

bool cloud_dynamodb_keycond_holds(struct ddb_call *call, const struct ddb_schema *schema,
                                  const struct ddb_keyconds *conditions, const struct json *key,
                                  size_t at) {
    const struct ddb_keycond *c = condition_on(conditions, schema->keys[at].name);
    const struct json *value = json_get(key, schema->keys[at].name);
    int order = 0, high = 0;
    if (!c)
        return true;
    if (str_is(c->op, "begins_with"))
        return str_starts(cloud_dynamodb_value_bytes(call->arena, value),
                          cloud_dynamodb_value_bytes(call->arena, c->low));
    if (!value || !cloud_dynamodb_value_order(call->arena, value, c->low, &order))
        return false;
    if (c->high)
        return order >= 0 && cloud_dynamodb_value_order(call->arena, value, c->high, &high) &&
               high <= 0;
    if (c->op.ptr[0] == '<')
        return c->op.len == 2 ? order <= 0 : order < 0;
    if (c->op.ptr[0] == '>')
        return c->op.len == 2 ? order >= 0 : order > 0;
    return order == 0;
}
