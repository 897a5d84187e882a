#include "cloud/dynamodb.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/dynamodb_items.h"
#include "cloud/dynamodb_table.h"

struct cloud_dynamodb *cloud_dynamodb_new(struct str account, struct str region, uint64_t seed,
                                          const struct cloud_disk *disk) {
    struct cloud_dynamodb *db = mem_alloc(sizeof *db);
    assert(account.len < sizeof db->account && region.len < sizeof db->region);
    snprintf(db->account, sizeof db->account, "%.*s", STR_ARG(account));
    snprintf(db->region, sizeof db->region, "%.*s", STR_ARG(region));
    rand_init(&db->ids, seed ^ 0x1d5);
    rand_init(&db->outage_rand, seed ^ 0x07a9e);
    rand_init(&db->batch_rand, seed ^ 0xba7c4);
    struct rand rand;
    rand_init(&rand, seed ^ 0x4a54);
    db->hash_seed = rand_u64(&rand);
    db->ttl_swept_ms = INT64_MIN;
    if (disk)
        db->disk = *disk;
    return db;
}

void cloud_dynamodb_free(struct cloud_dynamodb *db) {
    if (!db)
        return;
    while (db->table_count)
        cloud_dynamodb_table_drop(db, db->tables[db->table_count - 1], false);
    free(db->tables);
    cloud_dynamodb_transact_deinit(db);
    free(db);
}

void cloud_dynamodb_configure(struct cloud_dynamodb *db,
                              const struct cloud_dynamodb_options *options) {
    assert(options->unprocessed_percent <= 100 && options->create_delay_ms >= 0);
    db->options = *options;
}

/* --- loading --- */

struct load {
    struct cloud_dynamodb *db;
    struct err *err;
    bool is_failed;
    struct arena scratch;
};

static const char table_prefix[] = "dynamodb/table/", item_prefix[] = "dynamodb/item/";

static void load_failed(struct load *load, struct str key, const char *why) {
    load->is_failed = true;
    (void)!err_set(load->err, ERR_CORRUPT, "SH8202",
                   "the stored entry \"%.*s\" of the cloud model cannot be read: %s", STR_ARG(key),
                   why).ok;
    err_hint(load->err, "restore the state directory of the sandbox, or start with an empty one");
}

static const struct json *load_parse(struct load *load, struct str key, struct str value) {
    struct json_options options = { .depth_max = 96 };
    const struct json *tree;
    struct err err;
    arena_reset(&load->scratch);
    if (json_parse(&load->scratch, str_dup(&load->scratch, value), &options, &tree, &err).ok)
        return tree;
    load_failed(load, key, err.message);
    return NULL;
}

static void load_table(void *ctx, struct str key, struct str value) {
    struct load *load = ctx;
    const struct json *all = load->is_failed ? NULL : load_parse(load, key, value);
    if (!all)
        return;
    if (!cloud_dynamodb_table_add(load->db, json_get_c(all, "Definition"),
                                  json_get_c(all, "Settings"), json_get_str(all, "TableId"),
                                  json_get_i64(all, "CreatedMs", 0),
                                  json_get_i64(all, "ActiveMs", 0)))
        load_failed(load, key, "it is not the definition of a table");
}

static void load_item(void *ctx, struct str key, struct str value) {
    struct load *load = ctx;
    const struct json *raw = load->is_failed ? NULL : load_parse(load, key, value), *item;
    if (!raw)
        return;
    struct str rest = str_slice(key, sizeof item_prefix - 1, key.len);
    size_t slash = str_find_char(rest, '/');
    struct ddb_table *table =
        cloud_dynamodb_table_find(load->db, str_slice(rest, 0, slash == SIZE_MAX ? 0 : slash));
    if (!table) {
        load_failed(load, key, "there is no such table");
        return;
    }
    struct err err;
    struct ddb_call call = { .db = load->db, .arena = &load->scratch, .err = &err,
                             .dialect = DDB_BARE };
    if (cloud_dynamodb_value_item(&call, raw, &item).ok &&
        cloud_dynamodb_table_check_item(&call, table, item, false).ok)
        cloud_dynamodb_table_restore(load->db, table, item);
    else
        load_failed(load, key, err.message);
}

struct res cloud_dynamodb_load(struct cloud_dynamodb *db, struct err *err) {
    if (!db->disk.each)
        return RES_OK;
    struct load load = { .db = db, .err = err };
    db->disk.each(db->disk.ctx, str_of(table_prefix), load_table, &load);
    db->disk.each(db->disk.ctx, str_of(item_prefix), load_item, &load);
    arena_deinit(&load.scratch);
    return load.is_failed ? RES_ERR : RES_OK;
}

/* --- calls --- */

struct operation {
    const char *name;
    struct res (*handle)(struct ddb_call *call, struct json *output);
    enum ddb_dialect dialect;
};

static const struct operation operations[] = {
    { "GetItem", cloud_dynamodb_items_get, DDB_BARE },
    { "PutItem", cloud_dynamodb_items_put, DDB_PREFIXED },
    { "UpdateItem", cloud_dynamodb_items_update, DDB_PREFIXED },
    { "DeleteItem", cloud_dynamodb_items_delete, DDB_PREFIXED },
    { "Query", cloud_dynamodb_read_query, DDB_BARE },
    { "Scan", cloud_dynamodb_read_scan, DDB_OLD },
    { "TransactWriteItems", cloud_dynamodb_transact_write, DDB_OLD },
    { "TransactGetItems", cloud_dynamodb_transact_get, DDB_OLD },
    { "BatchWriteItem", cloud_dynamodb_batch_write, DDB_OLD },
    { "BatchGetItem", cloud_dynamodb_batch_get, DDB_BARE },
    { "CreateTable", cloud_dynamodb_control_create, DDB_BARE },
    { "DeleteTable", cloud_dynamodb_control_delete, DDB_BARE },
    { "DescribeTable", cloud_dynamodb_control_describe, DDB_BARE },
    { "ListTables", cloud_dynamodb_control_list, DDB_BARE },
    { "UpdateTable", cloud_dynamodb_control_update, DDB_BARE },
    { "UpdateTimeToLive", cloud_dynamodb_settings_ttl_set, DDB_BARE },
    { "DescribeTimeToLive", cloud_dynamodb_settings_ttl, DDB_BARE },
    { "UpdateContinuousBackups", cloud_dynamodb_settings_backups_set, DDB_BARE },
    { "DescribeContinuousBackups", cloud_dynamodb_settings_backups, DDB_BARE },
    { "TagResource", cloud_dynamodb_settings_tag, DDB_BARE },
    { "UntagResource", cloud_dynamodb_settings_untag, DDB_BARE },
    { "ListTagsOfResource", cloud_dynamodb_settings_tags, DDB_BARE },
};

struct res cloud_dynamodb_handle(struct cloud_dynamodb *db, struct arena *arena,
                                 struct str operation, const struct json *input, int64_t now_ms,
                                 const struct json **output, const struct json **extra,
                                 struct err *err) {
    *output = NULL;
    *extra = NULL;
    struct ddb_call call = { .db = db, .arena = arena, .input = input, .now_ms = now_ms,
                             .extra = extra, .err = err };
    db->now_ms = now_ms > db->now_ms ? now_ms : db->now_ms;
    for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
        if (!str_is(operation, operations[i].name))
            continue;
        if (!json_is(input, JSON_OBJECT))
            return cloud_dynamodb_core_fail(err, "SerializationException",
                                            "Start of structure or map found where not expected");
        struct json *answer = json_new_object(arena);
        call.dialect = operations[i].dialect;
        TRY(operations[i].handle(&call, answer));
        *output = answer;
        return RES_OK;
    }
    return cloud_dynamodb_core_fail(err, "UnknownOperationException",
                                    "The model of DynamoDB has no operation %.*s",
                                    STR_ARG(operation));
}

int64_t cloud_dynamodb_advance(struct cloud_dynamodb *db, int64_t now_ms) {
    int64_t due = INT64_MAX;
    db->now_ms = now_ms > db->now_ms ? now_ms : db->now_ms;
    for (size_t i = 0; i < db->table_count; i++)
        if (db->tables[i]->active_ms > now_ms && db->tables[i]->active_ms < due)
            due = db->tables[i]->active_ms;
    int64_t sweep_ms = db->options.ttl_sweep_ms;
    if (sweep_ms > 0 && db->table_count) {
        if (db->ttl_swept_ms == INT64_MIN || now_ms - db->ttl_swept_ms >= sweep_ms) {
            cloud_dynamodb_settings_sweep(db, now_ms);
            db->ttl_swept_ms = now_ms;
        }
        due = db->ttl_swept_ms + sweep_ms < due ? db->ttl_swept_ms + sweep_ms : due;
    }
    return due;
}

void cloud_dynamodb_outage_begin(struct cloud_dynamodb *db, const struct cloud_outage *outage) {
    db->outage = *outage;
    snprintf(db->outage_table, sizeof db->outage_table, "%.*s", STR_ARG(outage->table));
    db->outage.table = str_of(db->outage_table);
}

/* --- for checkers --- */

size_t cloud_dynamodb_item_count(const struct cloud_dynamodb *db, struct str name) {
    const struct ddb_table *table = cloud_dynamodb_table_find(db, name);
    return table ? table->set.count : SIZE_MAX;
}

void cloud_dynamodb_each(const struct cloud_dynamodb *db, struct str name,
                         void (*visit)(void *ctx, struct str item), void *ctx) {
    const struct ddb_table *table = cloud_dynamodb_table_find(db, name);
    struct ddb_position at = { 0 };
    if (!table)
        return;
    for (const struct ddb_entry *entry; (entry = cloud_dynamodb_set_at(&table->set, at));
         at = cloud_dynamodb_set_next(&table->set, at))
        visit(ctx, (struct str){ entry->item->text, entry->item->len });
}
