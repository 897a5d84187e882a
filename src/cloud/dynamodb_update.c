/* Update expressions against an item (dynamodb.md 8): all right-hand sides read the item as it
 * was; list indexes refer to the list as it was. Values are immutable, so each write copies the
 * way from the item down to it.
 *
 * Order of the work: removals of list elements leave a mark in their place, so that indexes stay
 * what they were; then the writes, sorted so that elements past the end are appended in index
 * order; then the marks go. What was written is picked out between the last two. */
#include <assert.h>
#include <stdlib.h>

#include "cloud/dynamodb_expr.h"
#include "cloud/dynamodb_value.h"

/* Stands for a removed list element; known by its address. */
static struct json_member removed_member = { .key = STR_INIT("NULL") };
static const struct json removed = {
    .type = JSON_OBJECT, .object = { .members = &removed_member, .count = 1, .capacity = 1 },
};

struct update {
    struct ddb_call *call;
    const struct json *before; /* the item as it was; an empty object when it was missing */
};

static struct res wrong_type(struct update *u) {
    return cloud_dynamodb_core_invalid(
        u->call, "An operand in the update expression has an incorrect data type");
}

static struct res bad_path(struct update *u) {
    return cloud_dynamodb_core_invalid(
        u->call, "The document path provided in the update expression is invalid for update");
}

/* --- right-hand sides --- */

static struct res evaluate(struct update *u, const struct ddb_node *node, const struct json **out);

static struct res evaluate_sum(struct update *u, const struct json *a, const struct json *b,
                               bool is_minus, const struct json **out) {
    if (cloud_dynamodb_value_type(a) != DDB_N || cloud_dynamodb_value_type(b) != DDB_N)
        return wrong_type(u);
    struct number x = cloud_dynamodb_value_number(a), y = cloud_dynamodb_value_number(b), sum;
    switch (number_add(&x, &y, is_minus, &sum)) {
    case NUMBER_OK:
        *out = cloud_dynamodb_value_new_number(u->call->arena, &sum);
        return RES_OK;
    case NUMBER_UNDERFLOW:
        return cloud_dynamodb_core_invalid(u->call,
                                           "Number underflow. Attempting to store a number with "
                                           "magnitude smaller than supported range");
    case NUMBER_BAD: case NUMBER_TOO_PRECISE: case NUMBER_OVERFLOW:
        break;
    }
    return cloud_dynamodb_core_invalid(u->call,
                                       "Number overflow. Attempting to store a number with "
                                       "magnitude larger than supported range");
}

static struct res evaluate_append(struct update *u, const struct json *a, const struct json *b,
                                  const struct json **out) {
    if (cloud_dynamodb_value_type(a) != DDB_L || cloud_dynamodb_value_type(b) != DDB_L)
        return wrong_type(u);
    struct arena *arena = u->call->arena;
    struct json *list = json_new_array(arena);
    const struct json *parts[] = { cloud_dynamodb_value_inner(a), cloud_dynamodb_value_inner(b) };
    for (size_t part = 0; part < 2; part++)
        for (size_t i = 0; i < json_count(parts[part]); i++)
            json_push(arena, list, json_at(parts[part], i));
    *out = cloud_dynamodb_value_new(arena, DDB_L, list);
    return RES_OK;
}

static struct res evaluate_pair(struct update *u, const struct ddb_node *node,
                                const struct json **out) {
    const struct json *a, *b;
    TRY(evaluate(u, node->args[0], &a));
    TRY(evaluate(u, node->args[1], &b));
    if (node->kind == DDB_NODE_SUM)
        return evaluate_sum(u, a, b, node->op.ptr[0] == '-', out);
    return evaluate_append(u, a, b, out);
}

static struct res evaluate(struct update *u, const struct ddb_node *node,
                           const struct json **out) {
    if (node->kind == DDB_NODE_VALUE) {
        *out = node->value;
        return RES_OK;
    }
    if (node->kind == DDB_NODE_CALL && str_is(node->op, "if_not_exists")) {
        *out = cloud_dynamodb_eval_path(u->before, &node->args[0]->path);
        return *out ? RES_OK : evaluate(u, node->args[1], out);
    }
    if (node->kind != DDB_NODE_PATH)
        return evaluate_pair(u, node, out);
    *out = cloud_dynamodb_eval_path(u->before, &node->path);
    if (!*out)
        return cloud_dynamodb_core_invalid(u->call, "The provided expression refers to an "
                                                    "attribute that does not exist in the item");
    return RES_OK;
}

/* ADD and DELETE with a set: the union or the difference; *out NULL when nothing is left. */
static struct res evaluate_set(struct update *u, const struct json *old, const struct json *change,
                               bool is_add, const struct json **out) {
    enum ddb_type type = cloud_dynamodb_value_type(change);
    if (cloud_dynamodb_value_type(old) != type)
        return wrong_type(u);
    struct arena *arena = u->call->arena;
    struct json *set = json_new_array(arena);
    const struct json *has = cloud_dynamodb_value_inner(old);
    const struct json *other = cloud_dynamodb_value_inner(change);
    for (size_t i = 0; i < json_count(has); i++)
        if (is_add || !cloud_dynamodb_value_set_has(other, json_at(has, i)->text))
            json_push(arena, set, json_at(has, i));
    for (size_t i = 0; i < json_count(other) && is_add; i++)
        if (!cloud_dynamodb_value_set_has(has, json_at(other, i)->text))
            json_push(arena, set, json_at(other, i));
    *out = json_count(set) ? cloud_dynamodb_value_new(arena, type, set) : NULL;
    return RES_OK;
}

/* The new value of an action's path; NULL: it goes away. *is_noop: nothing happens. */
static struct res evaluate_action(struct update *u, const struct ddb_action *action,
                                  const struct json **out, bool *is_noop) {
    const struct json *old = cloud_dynamodb_eval_path(u->before, &action->path);
    *is_noop = false;
    *out = NULL;
    switch (action->kind) {
    case DDB_SET:
        return evaluate(u, action->value, out);
    case DDB_REMOVE:
        return RES_OK;
    case DDB_ADD:
        if (!old) {
            *out = action->value->value;
            return RES_OK;
        }
        if (cloud_dynamodb_value_type(action->value->value) == DDB_N)
            return evaluate_sum(u, old, action->value->value, false, out);
        return evaluate_set(u, old, action->value->value, true, out);
    case DDB_DELETE:
        *is_noop = !old;
        return old ? evaluate_set(u, old, action->value->value, false, out) : RES_OK;
    }
    return RES_OK;
}

/* --- writing at a path --- */

static struct res write_value(struct update *u, const struct json *value,
                              const struct ddb_path *path, size_t depth, const struct json *fresh,
                              const struct json **out);

static struct res write_map(struct update *u, const struct json *map, const struct ddb_path *path,
                            size_t depth, const struct json *fresh, const struct json **out) {
    const struct ddb_step *step = &path->steps[depth];
    struct arena *arena = u->call->arena;
    const struct json *child = json_get(map, step->name);
    if (depth + 1 < path->count) {
        if (!child)
            return bad_path(u);
        TRY(write_value(u, child, path, depth + 1, fresh, &fresh));
    } else if (!fresh) {
        struct json *rest = json_new_object(arena);
        for (size_t i = 0; i < json_count(map); i++)
            if (!str_eq(map->object.members[i].key, step->name))
                json_set(arena, rest, map->object.members[i].key, map->object.members[i].value);
        *out = rest;
        return RES_OK;
    }
    struct json *copy = json_copy_object(arena, map);
    json_set(arena, copy, step->name, fresh);
    *out = copy;
    return RES_OK;
}

static struct res write_list(struct update *u, const struct json *list,
                             const struct ddb_path *path, size_t depth, const struct json *fresh,
                             const struct json **out) {
    size_t index = path->steps[depth].index, count = json_count(list);
    struct json *copy = json_new_array(u->call->arena);
    if (index >= count && depth + 1 < path->count)
        return bad_path(u);
    for (size_t i = 0; i < count; i++) {
        const struct json *element = json_at(list, i);
        if (i == index && depth + 1 < path->count)
            TRY(write_value(u, element, path, depth + 1, fresh, &element));
        else if (i == index)
            element = fresh ? fresh : &removed;
        json_push(u->call->arena, copy, element);
    }
    if (index >= count && fresh)
        json_push(u->call->arena, copy, fresh);
    *out = copy;
    return RES_OK;
}

/* Writes below a value (fresh NULL: removes) and gives its changed copy. */
static struct res write_value(struct update *u, const struct json *value,
                              const struct ddb_path *path, size_t depth, const struct json *fresh,
                              const struct json **out) {
    enum ddb_type type = cloud_dynamodb_value_type(value);
    const struct json *inner = cloud_dynamodb_value_inner(value);
    const struct json *changed = NULL;
    if (value == &removed || type != (path->steps[depth].is_index ? DDB_L : DDB_M))
        return bad_path(u);
    if (type == DDB_L)
        TRY(write_list(u, inner, path, depth, fresh, &changed));
    else
        TRY(write_map(u, inner, path, depth, fresh, &changed));
    *out = cloud_dynamodb_value_new(u->call->arena, type, changed);
    return RES_OK;
}

/* Drops the marks of removed elements below a value. */
static const struct json *compact(struct arena *arena, const struct json *value) {
    enum ddb_type type = cloud_dynamodb_value_type(value);
    const struct json *inner = cloud_dynamodb_value_inner(value);
    if (type == DDB_L) {
        struct json *list = json_new_array(arena);
        for (size_t i = 0; i < json_count(inner); i++)
            if (json_at(inner, i) != &removed)
                json_push(arena, list, compact(arena, json_at(inner, i)));
        return cloud_dynamodb_value_new(arena, type, list);
    }
    if (type == DDB_M) {
        struct json *map = json_new_object(arena);
        for (size_t i = 0; i < json_count(inner); i++)
            json_set(arena, map, inner->object.members[i].key,
                     compact(arena, inner->object.members[i].value));
        return cloud_dynamodb_value_new(arena, type, map);
    }
    return value;
}

/* --- the whole --- */

struct change {
    const struct ddb_action *action;
    const struct json *fresh;
    size_t place; /* in the expression */
    bool is_removal;
};

static int path_order(const struct ddb_path *a, const struct ddb_path *b) {
    for (size_t i = 0; i < a->count && i < b->count; i++) {
        const struct ddb_step *x = &a->steps[i], *y = &b->steps[i];
        int order = x->is_index ? (x->index > y->index) - (x->index < y->index)
                                : str_cmp(x->name, y->name);
        if (order)
            return order;
    }
    return 0;
}

/* Removals first, then by path. */
static int change_order(const void *a, const void *b) {
    const struct change *x = a, *y = b;
    if (x->is_removal != y->is_removal)
        return x->is_removal ? -1 : 1;
    int order = path_order(&x->action->path, &y->action->path);
    return order ? order : (x->place > y->place) - (x->place < y->place);
}

static struct res apply_change(struct update *u, const struct change *change, bool is_missing,
                               const struct json **item) {
    const struct ddb_path *path = &change->action->path;
    /* A nested removal from an item that does not exist is ignored. */
    if (change->is_removal && is_missing)
        return RES_OK;
    return write_map(u, *item, path, 0, change->fresh, item);
}

static bool is_past_end(const struct json *before, const struct ddb_path *path) {
    return path->steps[path->count - 1].is_index && !cloud_dynamodb_eval_path(before, path);
}

struct res cloud_dynamodb_update_apply(struct ddb_call *call, const struct ddb_action *actions,
                                       size_t count, const struct json *item,
                                       const struct json *key, struct ddb_updated *out) {
    struct arena *arena = call->arena;
    struct update u = { call, item ? item : json_new_object(arena) };
    struct change *changes = ARENA_ARRAY(arena, struct change, count);
    struct ddb_path *was = ARENA_ARRAY(arena, struct ddb_path, count);
    struct ddb_path *is = ARENA_ARRAY(arena, struct ddb_path, count);
    size_t change_count = 0, is_count = 0;
    bool has_mark = false, has_write = count == 0;
    for (size_t i = 0; i < count; i++) {
        struct change change = { .action = &actions[i], .place = i };
        bool is_noop;
        TRY(evaluate_action(&u, &actions[i], &change.fresh, &is_noop));
        const struct ddb_path *path = &actions[i].path;
        was[i] = *path;
        has_write = has_write || actions[i].kind == DDB_SET || actions[i].kind == DDB_ADD;
        if (is_noop)
            continue;
        change.is_removal = !change.fresh;
        has_mark = has_mark || (change.is_removal && path->steps[path->count - 1].is_index);
        if (change.fresh && !is_past_end(u.before, path))
            is[is_count++] = *path;
        changes[change_count++] = change;
    }
    qsort(changes, change_count, sizeof *changes, change_order);
    const struct json *after = item ? item : key;
    for (size_t i = 0; i < change_count; i++)
        TRY(apply_change(&u, &changes[i], !item, &after));
    out->written_old = cloud_dynamodb_eval_project(arena, item, was, count);
    out->written_new = cloud_dynamodb_eval_project(arena, after, is, is_count);
    out->is_created_by_remove_only = !item && !has_write;
    out->item = after;
    if (has_mark) {
        struct json *clean = json_new_object(arena);
        for (size_t i = 0; i < json_count(after); i++)
            json_set(arena, clean, after->object.members[i].key,
                     compact(arena, after->object.members[i].value));
        out->item = clean;
    }
    return RES_OK;
}
