/* ddb_item.c: see ddb_item.h. */
#include "action/ddb_item.h"

#include <assert.h>
#include <stdlib.h>

#include "base/plant.h"
#include "codec/digest.h"

const struct json *ddb_item_key(struct arena *arena, const struct json *item,
                                const struct json *keys) {
    struct json *key = json_new_object(arena);
    for (size_t i = 0; i < json_count(keys); i++) {
        struct str name = json_str(json_at(keys, i));
        const struct json *value = json_get(item, name);
        if (!value)
            return NULL;
        json_set(arena, key, name, value);
    }
    return key;
}

static int by_text(const void *a, const void *b) {
    return str_cmp(json_str(*(const struct json *const *)a),
                   json_str(*(const struct json *const *)b));
}

static struct json *sorted_set(struct arena *arena, const struct json *set) {
    struct json *sorted = json_new_array(arena);
    for (size_t i = 0; i < json_count(set); i++)
        json_push(arena, sorted, json_at(set, i));
    if (sorted->array.count > 1)
        qsort(sorted->array.items, sorted->array.count, sizeof sorted->array.items[0], by_text);
    return sorted;
}

static const struct json *plain_map(struct arena *arena, const struct json *map, int depth);

/* An attribute value with its sets sorted: DynamoDB keeps no order of theirs. */
static const struct json *plain_value(struct arena *arena, const struct json *value, int depth) {
    if (json_count(value) != 1 || !json_is(value, JSON_OBJECT) || depth > JSON_DEPTH_AWS_MAX)
        return value;
    const struct json_member *member = &value->object.members[0];
    struct json *plain = json_new_object(arena);
    if (str_is(member->key, "SS") || str_is(member->key, "NS") || str_is(member->key, "BS")) {
        json_set(arena, plain, member->key, sorted_set(arena, member->value));
    } else if (str_is(member->key, "M")) {
        json_set(arena, plain, member->key, plain_map(arena, member->value, depth + 1));
    } else if (str_is(member->key, "L")) {
        struct json *list = json_new_array(arena);
        for (size_t i = 0; i < json_count(member->value); i++)
            json_push(arena, list, plain_value(arena, json_at(member->value, i), depth + 1));
        json_set(arena, plain, member->key, list);
    } else {
        return value;
    }
    return plain;
}

static const struct json *plain_map(struct arena *arena, const struct json *map, int depth) {
    struct json *plain = json_new_object(arena);
    for (size_t i = 0; json_is(map, JSON_OBJECT) && i < json_count(map); i++)
        json_set(arena, plain, map->object.members[i].key,
                 plain_value(arena, map->object.members[i].value, depth));
    return plain;
}

struct str ddb_item_digest(struct arena *arena, const struct json *item) {
    BUF_SCOPE(text, JSON_SIZE_MAX);
    json_write_sorted(&text, plain_map(arena, item, 0));
    return str_slice(digest_sha256_hex(arena, buf_view(&text)), 0, 32);
}

const struct json *ddb_item_entry(struct arena *arena, const struct json *item,
                                  const struct json *keys) {
    const struct json *key = ddb_item_key(arena, item, keys);
    if (!key)
        return NULL;
    struct json *entry = json_new_object(arena);
    json_set_c(arena, entry, "key", key);
    json_set_c(arena, entry, "item", item);
    return entry;
}

static int by_key(const void *a, const void *b) {
    return str_cmp(((const struct json_member *)a)->key, ((const struct json_member *)b)->key);
}

struct compared {
    struct json *names, *values;
    struct buf *condition;
    size_t count;
};

static void compare(struct arena *arena, struct compared *compared, struct str name,
                    const struct json *value) {
    if (compared->count == DDB_ITEM_COMPARED_MAX)
        return;
    struct str place = str_fmt(arena, "#n%zu", compared->count);
    struct str wanted = str_fmt(arena, ":v%zu", compared->count);
    buf_fmt(compared->condition, "%s%.*s = %.*s", compared->count ? " AND " : "", STR_ARG(place),
            STR_ARG(wanted));
    json_set(arena, compared->names, place, json_new_str(arena, name));
    json_set(arena, compared->values, wanted, value);
    compared->count++;
}

const struct json *ddb_item_delete(struct arena *arena, struct str table,
                                   const struct json *entry) {
    const struct json *key = json_get_c(entry, "key"), *item = json_get_c(entry, "item");
    BUF_SCOPE(condition, 8192);
    struct compared compared = { json_new_object(arena), json_new_object(arena), &condition, 0 };
    assert(json_count(key) > 0);
    for (size_t i = 0; i < json_count(key); i++)
        compare(arena, &compared, key->object.members[i].key, key->object.members[i].value);
    struct json *rest = json_copy_object(arena, item);
#if SELFHEAL_PLANT == PLANT_CONDITION_DROPPED
    rest->object.count = 0;
#endif
    if (rest->object.count > 1)
        qsort(rest->object.members, rest->object.count, sizeof rest->object.members[0], by_key);
    for (size_t i = 0; i < rest->object.count; i++) {
        if (!json_get(key, rest->object.members[i].key))
            compare(arena, &compared, rest->object.members[i].key, rest->object.members[i].value);
    }
    assert(!condition.failed);
    struct json *input = json_new_object(arena);
    json_set_str(arena, input, "TableName", table);
    json_set_c(arena, input, "Key", key);
    json_set_str(arena, input, "ConditionExpression", str_dup(arena, buf_view(&condition)));
    json_set_c(arena, input, "ExpressionAttributeNames", compared.names);
    json_set_c(arena, input, "ExpressionAttributeValues", compared.values);
    return input;
}

const struct json *ddb_item_put(struct arena *arena, struct str table, const struct json *entry) {
    const struct json *key = json_get_c(entry, "key");
    assert(json_count(key) > 0);
    struct json *input = json_new_object(arena), *names = json_new_object(arena);
    json_set_str(arena, names, "#k", key->object.members[0].key);
    json_set_str(arena, input, "TableName", table);
    json_set_c(arena, input, "Item", json_get_c(entry, "item"));
    json_set_str(arena, input, "ConditionExpression", STR("attribute_not_exists(#k)"));
    json_set_c(arena, input, "ExpressionAttributeNames", names);
    return input;
}

const struct json *ddb_item_batch_get(struct arena *arena, struct str table,
                                      const struct json *entries) {
    struct json *list = json_new_array(arena), *request = json_new_object(arena);
    struct json *tables = json_new_object(arena), *input = json_new_object(arena);
    for (size_t i = 0; i < json_count(entries); i++)
        json_push(arena, list, json_get_c(json_at(entries, i), "key"));
    json_set_c(arena, request, "Keys", list);
    json_set_bool(arena, request, "ConsistentRead", true);
    json_set(arena, tables, table, request);
    json_set_c(arena, input, "RequestItems", tables);
    return input;
}

const struct json *ddb_item_transaction(struct arena *arena, const char *kind,
                                        const struct json *writes) {
    struct json *list = json_new_array(arena), *input = json_new_object(arena);
    for (size_t i = 0; i < json_count(writes); i++) {
        struct json *action = json_new_object(arena);
        json_set_c(arena, action, kind, json_at(writes, i));
        json_push(arena, list, action);
    }
    json_set_c(arena, input, "TransactItems", list);
    return input;
}
