/* Conditions and projections against an item (dynamodb.md 6.4, 7). A missing attribute is NULL. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/dynamodb_expr.h"
#include "cloud/dynamodb_value.h"

static const struct json *step_into(const struct json *value, const struct ddb_step *step) {
    enum ddb_type type = cloud_dynamodb_value_type(value);
    const struct json *inner = cloud_dynamodb_value_inner(value);
    if (step->is_index)
        return type == DDB_L ? json_at(inner, step->index) : NULL;
    return type == DDB_M ? json_get(inner, step->name) : NULL;
}

const struct json *cloud_dynamodb_eval_path(const struct json *item, const struct ddb_path *path) {
    assert(path->count > 0 && !path->steps[0].is_index);
    const struct json *value = json_get(item, path->steps[0].name);
    for (size_t i = 1; i < path->count && value; i++)
        value = step_into(value, &path->steps[i]);
    return value;
}

/* --- operands --- */

static size_t utf8_length(struct str text) {
    size_t count = 0;
    for (size_t i = 0; i < text.len; i++)
        count += ((unsigned char)text.ptr[i] & 0xc0) != 0x80;
    return count;
}

static const struct json *size_of(struct arena *arena, const struct json *value) {
    const struct json *inner = cloud_dynamodb_value_inner(value);
    size_t size = 0;
    switch (cloud_dynamodb_value_type(value)) {
    case DDB_S:
        size = utf8_length(inner->text);
        break;
    case DDB_B:
        size = cloud_dynamodb_value_bytes(arena, value).len;
        break;
    case DDB_SS: case DDB_NS: case DDB_BS: case DDB_L: case DDB_M:
        size = json_count(inner);
        break;
    case DDB_N: case DDB_BOOL: case DDB_NULL: case DDB_NO_TYPE:
        return NULL;
    }
    return cloud_dynamodb_value_new(arena, DDB_N, json_new_str(arena, str_fmt(arena, "%zu", size)));
}

static const struct json *operand(struct arena *arena, const struct ddb_node *node,
                                  const struct json *item) {
    if (node->kind == DDB_NODE_VALUE)
        return node->value;
    if (node->kind == DDB_NODE_PATH)
        return cloud_dynamodb_eval_path(item, &node->path);
    assert(node->kind == DDB_NODE_CALL && str_is(node->op, "size"));
    const struct json *value = operand(arena, node->args[0], item);
    return value ? size_of(arena, value) : NULL;
}

/* --- conditions --- */

static bool compare(struct arena *arena, struct str op, const struct json *a,
                    const struct json *b) {
    bool is_equal = a && b && cloud_dynamodb_value_equal(a, b);
    if (str_is(op, "="))
        return is_equal;
    if (str_is(op, "<>"))
        return !is_equal;
    int order = 0;
    if (!a || !b || !cloud_dynamodb_value_order(arena, a, b, &order))
        return false;
    if (op.ptr[0] == '<')
        return op.len == 2 ? order <= 0 : order < 0;
    return op.len == 2 ? order >= 0 : order > 0;
}

static bool is_texts(const struct json *a, const struct json *b) {
    enum ddb_type type = cloud_dynamodb_value_type(a);
    return type == cloud_dynamodb_value_type(b) && (type == DDB_S || type == DDB_B);
}

static bool begins_with(struct arena *arena, const struct json *a, const struct json *b) {
    return is_texts(a, b) && str_starts(cloud_dynamodb_value_bytes(arena, a),
                                        cloud_dynamodb_value_bytes(arena, b));
}

static bool contains(struct arena *arena, const struct json *a, const struct json *b) {
    const struct json *inner = cloud_dynamodb_value_inner(a);
    enum ddb_type wanted = cloud_dynamodb_value_type(b);
    switch (cloud_dynamodb_value_type(a)) {
    case DDB_S: case DDB_B:
        return is_texts(a, b) && str_find(cloud_dynamodb_value_bytes(arena, a),
                                          cloud_dynamodb_value_bytes(arena, b)) != SIZE_MAX;
    case DDB_SS:
        return wanted == DDB_S &&
               cloud_dynamodb_value_set_has(inner, cloud_dynamodb_value_inner(b)->text);
    case DDB_NS:
        return wanted == DDB_N &&
               cloud_dynamodb_value_set_has(inner, cloud_dynamodb_value_inner(b)->text);
    case DDB_BS:
        return wanted == DDB_B &&
               cloud_dynamodb_value_set_has(inner, cloud_dynamodb_value_inner(b)->text);
    case DDB_L:
        for (size_t i = 0; i < json_count(inner); i++)
            if (cloud_dynamodb_value_equal(json_at(inner, i), b))
                return true;
        return false;
    case DDB_N: case DDB_BOOL: case DDB_NULL: case DDB_M: case DDB_NO_TYPE:
        break;
    }
    return false;
}

static bool call(struct arena *arena, const struct ddb_node *node, const struct json *item) {
    const struct json *a = operand(arena, node->args[0], item);
    if (str_is(node->op, "attribute_exists"))
        return a != NULL;
    if (str_is(node->op, "attribute_not_exists"))
        return a == NULL;
    const struct json *b = operand(arena, node->args[1], item);
    if (!a || !b)
        return false;
    if (str_is(node->op, "attribute_type"))
        return str_is(cloud_dynamodb_value_inner(b)->text,
                      cloud_dynamodb_value_type_name(cloud_dynamodb_value_type(a)));
    if (str_is(node->op, "begins_with"))
        return begins_with(arena, a, b);
    assert(str_is(node->op, "contains"));
    return contains(arena, a, b);
}

static bool between(struct arena *arena, const struct ddb_node *node, const struct json *item) {
    const struct json *value = operand(arena, node->args[0], item);
    const struct json *low = operand(arena, node->args[1], item);
    const struct json *high = operand(arena, node->args[2], item);
    return compare(arena, STR(">="), value, low) && compare(arena, STR("<="), value, high);
}

static bool in(struct arena *arena, const struct ddb_node *node, const struct json *item) {
    const struct json *value = operand(arena, node->args[0], item);
    for (size_t i = 1; i < node->arg_count; i++)
        if (compare(arena, STR("="), value, operand(arena, node->args[i], item)))
            return true;
    return false;
}

bool cloud_dynamodb_eval_condition(struct arena *arena, const struct ddb_node *node,
                                   const struct json *item) {
    switch (node->kind) {
    case DDB_NODE_AND:
        return cloud_dynamodb_eval_condition(arena, node->args[0], item) &&
               cloud_dynamodb_eval_condition(arena, node->args[1], item);
    case DDB_NODE_OR:
        return cloud_dynamodb_eval_condition(arena, node->args[0], item) ||
               cloud_dynamodb_eval_condition(arena, node->args[1], item);
    case DDB_NODE_NOT:
        return !cloud_dynamodb_eval_condition(arena, node->args[0], item);
    case DDB_NODE_COMPARE:
        return compare(arena, node->op, operand(arena, node->args[0], item),
                       operand(arena, node->args[1], item));
    case DDB_NODE_BETWEEN:
        return between(arena, node, item);
    case DDB_NODE_IN:
        return in(arena, node, item);
    case DDB_NODE_CALL:
        return call(arena, node, item);
    case DDB_NODE_PATH: case DDB_NODE_VALUE: case DDB_NODE_SUM:
        break; /* operands: the parser lets none stand as a condition */
    }
    assert(false);
    return false;
}

/* --- projections --- */

/* Those of the paths that go on with this step are moved to the front; returns how many. */
static size_t gather(const struct ddb_path **paths, size_t count, size_t depth,
                     const struct ddb_step *step) {
    size_t taken = 0;
    for (size_t i = 0; i < count; i++) {
        const struct ddb_step *its = &paths[i]->steps[depth];
        if (its->is_index != step->is_index ||
            (step->is_index ? its->index != step->index : !str_eq(its->name, step->name)))
            continue;
        const struct ddb_path *swap = paths[taken];
        paths[taken++] = paths[i];
        paths[i] = swap;
    }
    return taken;
}

static const struct json *project_value(struct arena *arena, const struct json *value,
                                        const struct ddb_path **paths, size_t count, size_t depth);

/* The result takes its names from the item: those of the paths are the request's. */
static const struct json_member *member_of(const struct json *map, struct str name) {
    for (size_t i = 0; i < map->object.count; i++)
        if (str_eq(map->object.members[i].key, name))
            return &map->object.members[i];
    return NULL;
}

static const struct json *project_map(struct arena *arena, const struct json *map,
                                      const struct ddb_path **paths, size_t count, size_t depth) {
    struct json *out = json_new_object(arena);
    while (count > 0) {
        const struct ddb_step step = paths[0]->steps[depth];
        size_t taken = gather(paths, count, depth, &step);
        const struct json_member *child = step.is_index ? NULL : member_of(map, step.name);
        if (child)
            json_set(arena, out, child->key,
                     project_value(arena, child->value, paths, taken, depth + 1));
        paths += taken;
        count -= taken;
    }
    return out;
}

static const struct json *project_list(struct arena *arena, const struct json *list,
                                       const struct ddb_path **paths, size_t count,
                                       size_t depth) {
    struct json *out = json_new_array(arena);
    while (count > 0) { /* the lowest index first */
        const struct ddb_step *lowest = NULL;
        for (size_t i = 0; i < count; i++) {
            const struct ddb_step *step = &paths[i]->steps[depth];
            if (step->is_index && (!lowest || step->index < lowest->index))
                lowest = step;
        }
        if (!lowest)
            break;
        const struct ddb_step step = *lowest;
        size_t taken = gather(paths, count, depth, &step);
        const struct json *child = json_at(list, step.index);
        const struct json *part =
            child ? project_value(arena, child, paths, taken, depth + 1) : NULL;
        if (part)
            json_push(arena, out, part);
        paths += taken;
        count -= taken;
    }
    return out;
}

/* NULL when nothing of the value is on the paths. */
static const struct json *project_value(struct arena *arena, const struct json *value,
                                        const struct ddb_path **paths, size_t count,
                                        size_t depth) {
    assert(count > 0);
    if (paths[0]->count == depth) /* paths do not overlap: it is the only one */
        return value;
    enum ddb_type type = cloud_dynamodb_value_type(value);
    const struct json *inner = cloud_dynamodb_value_inner(value), *part = NULL;
    if (type == DDB_M)
        part = project_map(arena, inner, paths, count, depth);
    else if (type == DDB_L)
        part = project_list(arena, inner, paths, count, depth);
    return json_count(part) ? cloud_dynamodb_value_new(arena, type, part) : NULL;
}

const struct json *cloud_dynamodb_eval_project(struct arena *arena, const struct json *item,
                                               const struct ddb_path *paths, size_t count) {
    if (count == 0 || !item)
        return json_new_object(arena);
    const struct ddb_path **list = ARENA_ARRAY(arena, const struct ddb_path *, count);
    for (size_t i = 0; i < count; i++)
        list[i] = &paths[i];
    return project_map(arena, item, list, count, 0);
}
