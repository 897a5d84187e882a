/* BatchGetItem and BatchWriteItem (dynamodb.md 10): the whole request is judged first; then each
 * entry stands alone. By the option unprocessed_percent some come back undone. */
#include <assert.h>
#include <stdlib.h>

#include "cloud/dynamodb_items.h"
#include "cloud/dynamodb_plan.h"
#include "cloud/dynamodb_usage.h"

enum { BATCH_REPLY_SIZE_MAX = 16 << 20 };

static bool is_unprocessed(struct ddb_call *call) {
    unsigned percent = call->db->options.unprocessed_percent;
    return percent && rand_below(&call->db->batch_rand, 100) < percent;
}

static struct res throttled(struct ddb_call *call) {
    return cloud_dynamodb_core_fail(
        call->err, "ProvisionedThroughputExceededException",
        "The level of configured provisioned throughput for the table was exceeded. Consider "
        "increasing your provisioning level with the UpdateTable API.");
}

/* RequestItems: present and not empty; its members are the tables. */
static struct res request_items(struct ddb_call *call, const struct json **out) {
    TRY(cloud_dynamodb_core_object(call, call->input, "RequestItems", out));
    if (!*out)
        return cloud_dynamodb_core_invalid(call,
                                           "1 validation error detected: Value null at "
                                           "'requestItems' failed to satisfy constraint: Member "
                                           "must not be null");
    if (json_count(*out) == 0)
        return cloud_dynamodb_core_invalid(call,
                                           "1 validation error detected: Value at 'RequestItems' "
                                           "failed to satisfy constraint: Member must have length "
                                           "greater than or equal to 1");
    return RES_OK;
}

static struct res table_of(struct ddb_call *call, struct str member, struct str *out) {
    struct json *source = json_new_object(call->arena);
    json_set_str(call->arena, source, "TableName", member);
    return cloud_dynamodb_table_name(call, source, out);
}

/* Adds a value to the list under a member of an object of lists. */
static void push_under(struct arena *arena, struct json *object, struct str member,
                       const struct json *value) {
    struct json *list = json_new_array(arena);
    const struct json *old = json_get(object, member);
    for (size_t i = 0; i < json_count(old); i++)
        json_push(arena, list, json_at(old, i));
    json_push(arena, list, value);
    json_set(arena, object, member, list);
}

static struct res duplicates(struct ddb_call *call) {
    return cloud_dynamodb_core_invalid(call, "Provided list of item keys contains duplicates");
}

/* --- writing --- */

struct batch_write {
    struct ddb_plan plan;
    struct str member;          /* of RequestItems */
    const struct json *request; /* for UnprocessedItems */
};

static struct res write_entry(struct ddb_call *call, const struct json *request,
                              struct batch_write *entry) {
    if (!json_is(request, JSON_OBJECT))
        return cloud_dynamodb_core_fail(call->err, "SerializationException",
                                        "Unexpected field type");
    const struct json *put, *delete;
    TRY(cloud_dynamodb_core_object(call, request, "PutRequest", &put));
    TRY(cloud_dynamodb_core_object(call, request, "DeleteRequest", &delete));
    if (!put == !delete)
        return cloud_dynamodb_core_invalid(
            call, "Supplied AttributeValue has more than one datatypes set, must contain exactly "
                  "one of the supported datatypes");
    struct json *source = json_new_object(call->arena);
    json_set_str(call->arena, source, "TableName", entry->member);
    json_set_c(call->arena, source, put ? "Item" : "Key",
               put ? json_get_c(put, "Item") : json_get_c(delete, "Key"));
    entry->request = request;
    return cloud_dynamodb_plan_read(call, source, put ? DDB_PLAN_PUT : DDB_PLAN_DELETE,
                                    &entry->plan);
}

static struct res write_read(struct ddb_call *call, const struct json *tables,
                             struct batch_write *entries, size_t *count) {
    for (size_t t = 0; t < json_count(tables); t++) {
        struct str member = tables->object.members[t].key;
        const struct json *list;
        TRY(cloud_dynamodb_core_array(call, tables, str_z(call->arena, member), &list));
        if (json_count(list) < 1 || json_count(list) > DDB_BATCH_WRITES_MAX)
            return cloud_dynamodb_core_invalid(
                call, "1 validation error detected: Value at 'RequestItems.%.*s.member' failed to "
                      "satisfy constraint: Member must have length %s", STR_ARG(member),
                json_count(list) ? "less than or equal to 25" : "greater than or equal to 1");
        *count += json_count(list);
    }
    if (*count > DDB_BATCH_WRITES_MAX)
        return cloud_dynamodb_core_invalid(
            call, "Too many items requested for the BatchWriteItem call");
    size_t at = 0;
    for (size_t t = 0; t < json_count(tables); t++) {
        const struct json_member *table = &tables->object.members[t];
        for (size_t i = 0; i < json_count(table->value); i++, at++) {
            entries[at].member = table->key;
            TRY(write_entry(call, json_at(table->value, i), &entries[at]));
        }
    }
    return RES_OK;
}

static struct res write_check(struct ddb_call *call, struct batch_write *entries, size_t count) {
    for (size_t i = 0; i < count; i++)
        TRY(cloud_dynamodb_plan_open(call, &entries[i].plan));
    for (size_t i = 0; i < count; i++)
        TRY(cloud_dynamodb_plan_check(call, &entries[i].plan, true));
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < i; j++)
            if (entries[i].plan.table == entries[j].plan.table &&
                str_eq(entries[i].plan.key, entries[j].plan.key))
                return duplicates(call);
    return RES_OK;
}

struct res cloud_dynamodb_batch_write(struct ddb_call *call, struct json *output) {
    struct ddb_usage usage = { 0 };
    struct batch_write *entries =
        ARENA_ARRAY(call->arena, struct batch_write, DDB_BATCH_WRITES_MAX);
    const struct json *tables;
    size_t count = 0, done = 0;
    TRY(cloud_dynamodb_usage_begin(call, &usage));
    TRY(request_items(call, &tables));
    TRY(write_read(call, tables, entries, &count));
    TRY(write_check(call, entries, count));
    struct json *unprocessed = json_new_object(call->arena);
    for (size_t i = 0; i < count; i++) {
        struct ddb_plan *plan = &entries[i].plan;
        if (is_unprocessed(call)) {
            push_under(call->arena, unprocessed, entries[i].member, entries[i].request);
            continue;
        }
        TRY(cloud_dynamodb_plan_evaluate(call, plan));
        cloud_dynamodb_plan_commit(call, plan);
        cloud_dynamodb_usage_write(call, &usage, plan->table, plan->old, plan->fresh);
        done++;
    }
    if (done == 0)
        return throttled(call);
    json_set_c(call->arena, output, "UnprocessedItems", json_clone(call->arena, unprocessed));
    cloud_dynamodb_usage_report(call, &usage, output, true);
    return RES_OK;
}

/* --- reading --- */

struct batch_table {
    struct str member;
    const struct json *request, *keys;
    struct ddb_table *table;
    struct ddb_expressions expressions;
    bool is_consistent;
    const struct json **targets; /* the keys, canonical */
    struct str *set_keys;
};

static struct res get_read(struct ddb_call *call, const struct json *tables, size_t t,
                           struct batch_table *batch) {
    unsigned kinds = DDB_EXPR_BIT(DDB_EXPR_PROJECTION);
    struct str name;
    batch->member = tables->object.members[t].key;
    batch->request = tables->object.members[t].value;
    TRY(table_of(call, batch->member, &name));
    if (!json_is(batch->request, JSON_OBJECT))
        return cloud_dynamodb_core_fail(call->err, "SerializationException",
                                        "Unexpected field type");
    TRY(cloud_dynamodb_core_array(call, batch->request, "Keys", &batch->keys));
    size_t count = json_count(batch->keys);
    if (count < 1 || count > DDB_BATCH_GETS_MAX)
        return cloud_dynamodb_core_invalid(
            call, "1 validation error detected: Value at 'RequestItems.%.*s.member.Keys' failed to "
                  "satisfy constraint: Member must have length %s", STR_ARG(batch->member),
            count ? "less than or equal to 100" : "greater than or equal to 1");
    TRY(cloud_dynamodb_core_bool(call, batch->request, "ConsistentRead", &batch->is_consistent));
    TRY(cloud_dynamodb_expr_begin(call, batch->request, kinds));
    batch->targets = ARENA_ARRAY(call->arena, const struct json *, count);
    batch->set_keys = ARENA_ARRAY(call->arena, struct str, count);
    for (size_t i = 0; i < count; i++)
        TRY(cloud_dynamodb_value_item(call, json_at(batch->keys, i), &batch->targets[i]));
    return cloud_dynamodb_expr_parse(call, batch->request, kinds, &batch->expressions);
}

static struct res get_check(struct ddb_call *call, struct batch_table *batch) {
    for (size_t i = 0; i < json_count(batch->keys); i++) {
        TRY(cloud_dynamodb_table_check_key(call, batch->table, batch->targets[i]));
        batch->set_keys[i] = cloud_dynamodb_table_key(call->arena, call->db, batch->table,
                                                      batch->targets[i]);
        for (size_t j = 0; j < i; j++)
            if (str_eq(batch->set_keys[i], batch->set_keys[j]))
                return duplicates(call);
    }
    return RES_OK;
}

/* The keys of one table that were not read, in request form. */
static void get_unprocessed(struct ddb_call *call, const struct batch_table *batch,
                            struct json *unprocessed, const struct json *keys) {
    if (json_count(keys) == 0)
        return;
    struct json *request = json_copy_object(call->arena, batch->request);
    json_set_c(call->arena, request, "Keys", keys);
    json_set(call->arena, unprocessed, batch->member, request);
}

struct batch_get {
    struct ddb_usage usage;
    struct json *responses, *unprocessed;
    size_t size, done;
};

static void get_items(struct ddb_call *call, const struct batch_table *batch,
                      struct batch_get *get) {
    struct json *items = json_new_array(call->arena), *undone = json_new_array(call->arena);
    for (size_t i = 0; i < json_count(batch->keys); i++) {
        const struct ddb_item *stored = cloud_dynamodb_table_get(batch->table,
                                                                 batch->set_keys[i]);
        size_t size = stored ? stored->size : 0;
        if (is_unprocessed(call) || get->size + size > BATCH_REPLY_SIZE_MAX) {
            json_push(call->arena, undone, json_at(batch->keys, i));
            continue;
        }
        get->done++;
        get->size += size;
        cloud_dynamodb_usage_read(call, &get->usage, batch->table, size, batch->is_consistent);
        const struct json *item = cloud_dynamodb_table_parse(call->arena, stored);
        if (item && batch->expressions.has[DDB_EXPR_PROJECTION])
            item = cloud_dynamodb_eval_project(call->arena, item, batch->expressions.projection,
                                               batch->expressions.projection_count);
        if (item)
            json_push(call->arena, items, item);
    }
    json_set(call->arena, get->responses, str_dup(call->arena, batch->member), items);
    get_unprocessed(call, batch, get->unprocessed, undone);
}

struct res cloud_dynamodb_batch_get(struct ddb_call *call, struct json *output) {
    struct batch_get get = { .responses = json_new_object(call->arena),
                             .unprocessed = json_new_object(call->arena) };
    const struct json *tables;
    size_t keys = 0;
    TRY(cloud_dynamodb_usage_begin(call, &get.usage));
    TRY(request_items(call, &tables));
    if (json_count(tables) > DDB_BATCH_GETS_MAX)
        return cloud_dynamodb_core_invalid(
            call, "Too many items requested for the BatchGetItem call");
    size_t count = json_count(tables);
    struct batch_table *batches = ARENA_ARRAY(call->arena, struct batch_table, count);
    for (size_t t = 0; t < count; t++) {
        TRY(get_read(call, tables, t, &batches[t]));
        keys += json_count(batches[t].keys);
    }
    if (keys > DDB_BATCH_GETS_MAX)
        return cloud_dynamodb_core_invalid(
            call, "Too many items requested for the BatchGetItem call");
    for (size_t t = 0; t < count; t++) {
        struct str name;
        TRY(table_of(call, batches[t].member, &name));
        TRY(cloud_dynamodb_table_open(call, name, &batches[t].table));
    }
    for (size_t t = 0; t < count; t++)
        TRY(get_check(call, &batches[t]));
    for (size_t t = 0; t < count; t++)
        get_items(call, &batches[t], &get);
    if (get.done == 0)
        return throttled(call);
    json_set_c(call->arena, output, "Responses", get.responses);
    json_set_c(call->arena, output, "UnprocessedKeys", json_clone(call->arena, get.unprocessed));
    cloud_dynamodb_usage_report(call, &get.usage, output, true);
    return RES_OK;
}
