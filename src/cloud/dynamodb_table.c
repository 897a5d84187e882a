#include "cloud/dynamodb_table.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    DISK_KEY_MAX = 16 << 10,   /* bytes: hex of a key of 3 KB whose zero bytes are doubled */
    SET_KEY_MAX = 16 << 10,    /* bytes: an index key and a table key, zero bytes doubled */
    ITEM_TEXT_MAX = 8 << 20,   /* bytes: 400 KB of control characters escaped six-fold, and names */
    TABLE_TEXT_MAX = 4 << 20,
};

/* --- tables --- */

/* Where a table of this name is or would be. */
static size_t place_of(const struct cloud_dynamodb *db, struct str name) {
    size_t low = 0, high = db->table_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (str_cmp(db->tables[middle]->name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct ddb_table *cloud_dynamodb_table_find(const struct cloud_dynamodb *db, struct str name) {
    size_t place = place_of(db, name);
    if (place == db->table_count || !str_eq(db->tables[place]->name, name))
        return NULL;
    return db->tables[place];
}

struct res cloud_dynamodb_table_name(struct ddb_call *call, const struct json *source,
                                     struct str *out) {
    struct str name = STR_NONE;
    TRY(cloud_dynamodb_core_str(call, source, "TableName", &name));
    if (!name.ptr)
        return cloud_dynamodb_core_invalid(call, "1 validation error detected: Value null at "
                                                 "'tableName' failed to satisfy constraint: Member "
                                                 "must not be null");
    if (name.len == 0)
        return cloud_dynamodb_core_invalid(call, "1 validation error detected: Value at "
                                                 "'TableName' failed to satisfy constraint: Member "
                                                 "must have length greater than or equal to 1");
    size_t slash = str_find(name, STR(":table/"));
    if (str_starts(name, STR("arn:")) && slash != SIZE_MAX)
        name = str_slice(name, slash + 7, name.len);
    const char *fault = name.len > 255 ? "Member must have length less than or equal to 255" : NULL;
    for (size_t i = 0; i < name.len && !fault; i++) {
        char c = name.ptr[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              c == '_' || c == '.' || c == '-'))
            fault = "Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+";
    }
    if (fault)
        return cloud_dynamodb_core_invalid(call,
                                           "1 validation error detected: Value '%.*s' at "
                                           "'tableName' failed to satisfy constraint: %s",
                                           STR_ARG(name), fault);
    *out = name;
    return RES_OK;
}

struct res cloud_dynamodb_table_open(struct ddb_call *call, struct str name,
                                     struct ddb_table **out) {
    *out = cloud_dynamodb_table_find(call->db, name);
    if (!*out || (*out)->active_ms > call->now_ms)
        return cloud_dynamodb_core_fail(call->err, "ResourceNotFoundException",
                                        "Requested resource not found");
    return RES_OK;
}

static bool schema_read(struct ddb_schema *schema, const struct json *key_schema,
                        const struct json *attributes) {
    schema->count = json_count(key_schema);
    if (schema->count < 1 || schema->count > 2)
        return false;
    for (size_t i = 0; i < schema->count; i++) {
        struct ddb_key_attribute *key = &schema->keys[i];
        key->name = json_get_str(json_at(key_schema, i), "AttributeName");
        key->type = DDB_NO_TYPE;
        for (size_t j = 0; j < json_count(attributes); j++)
            if (str_eq(json_get_str(json_at(attributes, j), "AttributeName"), key->name))
                key->type = cloud_dynamodb_value_type_of(
                    json_get_str(json_at(attributes, j), "AttributeType"));
        if (key->type > DDB_B)
            return false;
    }
    return true;
}

static bool indexes_read(struct ddb_table *table, const char *member, bool is_global) {
    const struct json *list = json_get_c(table->definition, member);
    const struct json *attributes = json_get_c(table->definition, "AttributeDefinitions");
    for (size_t i = 0; i < json_count(list) && table->index_count < DDB_INDEXES_MAX; i++) {
        const struct json *its = json_at(list, i);
        struct ddb_index *index = &table->indexes[table->index_count++];
        index->name = json_get_str(its, "IndexName");
        index->is_global = is_global;
        index->projection = json_get_str(json_get_c(its, "Projection"), "ProjectionType");
        index->include = json_path(its, "Projection", "NonKeyAttributes", NULL);
        if (!schema_read(&index->schema, json_get_c(its, "KeySchema"), attributes))
            return false;
    }
    return true;
}

static void table_free(struct ddb_table *table) {
    struct ddb_position at = { 0 };
    for (const struct ddb_entry *entry; (entry = cloud_dynamodb_set_at(&table->set, at));
         at = cloud_dynamodb_set_next(&table->set, at))
        free(entry->item);
    cloud_dynamodb_set_deinit(&table->set);
    for (size_t i = 0; i < table->index_count; i++)
        cloud_dynamodb_set_deinit(&table->indexes[i].set);
    arena_deinit(&table->arena);
    arena_deinit(&table->settings_arena);
    free(table);
}

struct ddb_table *cloud_dynamodb_table_add(struct cloud_dynamodb *db,
                                           const struct json *definition,
                                           const struct json *settings, struct str id,
                                           int64_t created_ms, int64_t active_ms) {
    struct ddb_table *table = mem_alloc(sizeof *table);
    table->definition = json_clone(&table->arena, definition);
    table->settings = json_clone(&table->settings_arena, settings);
    table->name = json_get_str(table->definition, "TableName");
    table->created_ms = created_ms;
    table->active_ms = active_ms;
    snprintf(table->id, sizeof table->id, "%.*s", STR_ARG(id));
    table->indexes = ARENA_ARRAY(&table->arena, struct ddb_index, DDB_INDEXES_MAX);
    if (table->name.len == 0 || cloud_dynamodb_table_find(db, table->name) ||
        !schema_read(&table->schema, json_get_c(table->definition, "KeySchema"),
                     json_get_c(table->definition, "AttributeDefinitions")) ||
        !indexes_read(table, "LocalSecondaryIndexes", false) ||
        !indexes_read(table, "GlobalSecondaryIndexes", true)) {
        table_free(table);
        return NULL;
    }
    if (db->table_count == db->table_cap) {
        db->table_cap = db->table_cap ? db->table_cap * 2 : 4;
        db->tables = mem_realloc(db->tables, db->table_cap * sizeof *db->tables);
    }
    size_t place = place_of(db, table->name);
    memmove(db->tables + place + 1, db->tables + place,
            (db->table_count - place) * sizeof *db->tables);
    db->tables[place] = table;
    db->table_count++;
    return table;
}

static void disk_put(const struct cloud_dynamodb *db, struct str key, struct str value) {
    if (db->disk.put)
        db->disk.put(db->disk.ctx, key, value);
}

static void table_disk_key(struct buf *out, struct str table) {
    buf_fmt(out, "dynamodb/table/%.*s", STR_ARG(table));
}

/* The hashed first bytes of a set key depend on the seed and are left out. */
static void item_disk_key(struct buf *out, struct str table, struct str key) {
    static const char digits[] = "0123456789abcdef";
    buf_fmt(out, "dynamodb/item/%.*s/", STR_ARG(table));
    for (size_t i = sizeof(uint64_t); i < key.len; i++) {
        buf_char(out, digits[(unsigned char)key.ptr[i] >> 4]);
        buf_char(out, digits[key.ptr[i] & 15]);
    }
    assert(!out->failed);
}

void cloud_dynamodb_table_save(struct cloud_dynamodb *db, const struct ddb_table *table) {
    if (!db->disk.put)
        return;
    ARENA_SCOPE(scratch);
    BUF_SCOPE(key, DISK_KEY_MAX);
    BUF_SCOPE(text, TABLE_TEXT_MAX);
    struct json *all = json_new_object(&scratch);
    json_set_c(&scratch, all, "Definition", table->definition);
    json_set_c(&scratch, all, "Settings", table->settings);
    json_set_str(&scratch, all, "TableId", str_of(table->id));
    json_set_i64(&scratch, all, "CreatedMs", table->created_ms);
    json_set_i64(&scratch, all, "ActiveMs", table->active_ms);
    table_disk_key(&key, table->name);
    json_write(&text, all);
    assert(!text.failed);
    disk_put(db, buf_view(&key), buf_view(&text));
}

void cloud_dynamodb_table_set(struct cloud_dynamodb *db, struct ddb_table *table, const char *key,
                              const struct json *value) {
    ARENA_SCOPE(scratch);
    struct arena fresh = { 0 };
    struct json *changed = json_copy_object(&scratch, table->settings);
    json_set_c(&scratch, changed, key, value);
    table->settings = json_clone(&fresh, changed);
    arena_deinit(&table->settings_arena);
    table->settings_arena = fresh;
    cloud_dynamodb_table_save(db, table);
}

void cloud_dynamodb_table_drop(struct cloud_dynamodb *db, struct ddb_table *table,
                               bool is_for_good) {
    size_t place = place_of(db, table->name);
    assert(place < db->table_count && db->tables[place] == table);
    if (is_for_good && db->disk.put) {
        BUF_SCOPE(key, DISK_KEY_MAX);
        struct ddb_position at = { 0 };
        for (const struct ddb_entry *entry; (entry = cloud_dynamodb_set_at(&table->set, at));
             at = cloud_dynamodb_set_next(&table->set, at)) {
            buf_reset(&key);
            item_disk_key(&key, table->name, cloud_dynamodb_set_key(entry));
            disk_put(db, buf_view(&key), STR_NONE);
        }
        buf_reset(&key);
        table_disk_key(&key, table->name);
        disk_put(db, buf_view(&key), STR_NONE);
    }
    db->table_count--;
    memmove(db->tables + place, db->tables + place + 1,
            (db->table_count - place) * sizeof *db->tables);
    table_free(table);
}

struct ddb_index *cloud_dynamodb_table_index(const struct ddb_table *table, struct str name) {
    for (size_t i = 0; i < table->index_count; i++)
        if (str_eq(table->indexes[i].name, name))
            return &table->indexes[i];
    return NULL;
}

bool cloud_dynamodb_table_is_key(const struct ddb_schema *schema, struct str name) {
    for (size_t i = 0; i < schema->count; i++)
        if (str_eq(schema->keys[i].name, name))
            return true;
    return false;
}

/* --- set keys --- */

/* Zero bytes doubled up and a mark at the end keep the order of byte strings of any length. */
static void put_ordered(struct buf *out, struct str bytes, bool is_whole) {
    for (size_t zero; (zero = str_find_char(bytes, '\0')) != SIZE_MAX;) {
        buf_put(out, bytes.ptr, zero + 1);
        buf_char(out, (char)0xff);
        bytes = str_slice(bytes, zero + 1, bytes.len);
    }
    buf_str(out, bytes);
    if (is_whole)
        buf_put(out, "\0\0", 2);
}

void cloud_dynamodb_table_key_hash(struct buf *out, uint64_t seed, struct str ordered) {
    uint64_t hash = cloud_dynamodb_core_hash(seed, ordered);
    for (int shift = 56; shift >= 0; shift -= 8)
        buf_char(out, (char)(hash >> shift & 0xff));
    put_ordered(out, ordered, true);
}

void cloud_dynamodb_table_key_range(struct buf *out, struct str ordered, bool is_whole) {
    put_ordered(out, ordered, is_whole);
}

static void put_key(struct arena *scratch, struct buf *out, const struct cloud_dynamodb *db,
                    const struct ddb_schema *schema, const struct json *item) {
    for (size_t i = 0; i < schema->count; i++) {
        const struct json *value = json_get(item, schema->keys[i].name);
        assert(value && cloud_dynamodb_value_type(value) == schema->keys[i].type);
        struct str ordered = cloud_dynamodb_value_ordered(scratch, value);
        if (i == 0)
            cloud_dynamodb_table_key_hash(out, db->hash_seed, ordered);
        else
            cloud_dynamodb_table_key_range(out, ordered, true);
    }
}

struct str cloud_dynamodb_table_key(struct arena *arena, const struct cloud_dynamodb *db,
                                    const struct ddb_table *table, const struct json *item) {
    BUF_SCOPE(key, SET_KEY_MAX);
    put_key(arena, &key, db, &table->schema, item);
    assert(!key.failed);
    return str_dup(arena, buf_view(&key));
}

struct str cloud_dynamodb_table_index_key(struct arena *arena, const struct cloud_dynamodb *db,
                                          const struct ddb_table *table,
                                          const struct ddb_index *index, const struct json *item) {
    for (size_t i = 0; i < index->schema.count; i++) {
        const struct json *value = json_get(item, index->schema.keys[i].name);
        if (!value || cloud_dynamodb_value_type(value) != index->schema.keys[i].type)
            return STR_NONE;
    }
    BUF_SCOPE(key, SET_KEY_MAX);
    put_key(arena, &key, db, &index->schema, item);
    put_key(arena, &key, db, &table->schema, item); /* makes it unique */
    assert(!key.failed);
    return str_dup(arena, buf_view(&key));
}

/* --- items --- */

const struct json *cloud_dynamodb_table_parse(struct arena *arena, const struct ddb_item *item) {
    if (!item)
        return NULL;
    struct json_options options = { .depth_max = 96 };
    const struct json *tree = NULL;
    struct err err;
    struct res res = json_parse(arena, str_dup(arena, (struct str){ item->text, item->len }),
                                &options, &tree, &err);
    assert(res.ok); /* we wrote it */
    (void)res;
    return tree;
}

const struct ddb_item *cloud_dynamodb_table_get(const struct ddb_table *table, struct str key) {
    const struct ddb_entry *entry = cloud_dynamodb_set_find(&table->set, key);
    return entry ? entry->item : NULL;
}

static struct ddb_item *item_new(const struct json *item) {
    BUF_SCOPE(text, ITEM_TEXT_MAX);
    json_write(&text, item);
    assert(!text.failed);
    struct ddb_item *stored = mem_alloc(sizeof *stored + text.len);
    stored->size = cloud_dynamodb_value_item_size(item);
    stored->len = text.len;
    memcpy(stored->text, text.ptr, text.len);
    return stored;
}

static void index_update(struct arena *scratch, struct cloud_dynamodb *db,
                         struct ddb_table *table, const struct json *old,
                         const struct json *item, struct ddb_item *stored) {
    for (size_t i = 0; i < table->index_count; i++) {
        struct ddb_index *index = &table->indexes[i];
        struct str key = STR_NONE;
        if (old)
            key = cloud_dynamodb_table_index_key(scratch, db, table, index, old);
        if (key.len) {
            const struct ddb_item *was = cloud_dynamodb_set_remove(&index->set, key);
            assert(was);
            index->size -= was ? was->size : 0;
        }
        key = item ? cloud_dynamodb_table_index_key(scratch, db, table, index, item) : STR_NONE;
        if (key.len) {
            cloud_dynamodb_set_put(&index->set, key, stored);
            index->size += stored->size;
        }
    }
}

/* Stores or deletes, in memory. */
static const struct ddb_item *store(struct cloud_dynamodb *db, struct ddb_table *table,
                                    struct str key, const struct json *item) {
    ARENA_SCOPE(scratch);
    struct ddb_item *stored = item ? item_new(item) : NULL, *was;
    if (table->index_count) {
        const struct json *old =
            cloud_dynamodb_table_parse(&scratch, cloud_dynamodb_table_get(table, key));
        index_update(&scratch, db, table, old, item, stored);
    }
    was = stored ? cloud_dynamodb_set_put(&table->set, key, stored)
                 : cloud_dynamodb_set_remove(&table->set, key);
    table->size += stored ? stored->size : 0;
    table->size -= was ? was->size : 0;
    free(was);
    return stored;
}

static void store_and_save(struct cloud_dynamodb *db, struct ddb_table *table, struct str key,
                           const struct json *item) {
    const struct ddb_item *stored = store(db, table, key, item);
    if (!db->disk.put)
        return;
    BUF_SCOPE(disk_key, DISK_KEY_MAX);
    item_disk_key(&disk_key, table->name, key);
    disk_put(db, buf_view(&disk_key),
             stored ? (struct str){ stored->text, stored->len } : STR_NONE);
}

void cloud_dynamodb_table_restore(struct cloud_dynamodb *db, struct ddb_table *table,
                                  const struct json *item) {
    ARENA_SCOPE(scratch);
    store(db, table, cloud_dynamodb_table_key(&scratch, db, table, item), item);
}

/* --- the outage --- */

static bool is_any_key(const struct ddb_table *table, struct str name) {
    if (cloud_dynamodb_table_is_key(&table->schema, name))
        return true;
    for (size_t i = 0; i < table->index_count; i++)
        if (cloud_dynamodb_table_is_key(&table->indexes[i].schema, name))
            return true;
    return false;
}

static const struct json *altered_value(struct arena *arena, struct rand *rand,
                                        const struct json *value) {
    struct str text = cloud_dynamodb_value_inner(value)->text;
    if (cloud_dynamodb_value_type(value) == DDB_S)
        return cloud_dynamodb_value_new(
            arena, DDB_S,
            json_new_str(arena, str_fmt(arena, "%.*s~%04x", STR_ARG(text),
                                        (unsigned)rand_below(rand, 0x10000))));
    struct number old = cloud_dynamodb_value_number(value), change, sum;
    struct str by = str_fmt(arena, "%u", (unsigned)(1 + rand_below(rand, 999)));
    if (number_parse(by, &change) != NUMBER_OK ||
        number_add(&old, &change, false, &sum) != NUMBER_OK)
        sum = (struct number){ 0 }; /* too large to add to exactly: lost altogether */
    return cloud_dynamodb_value_new_number(arena, &sum);
}

/* The item with one attribute changed; as it is when it has none to change. */
static const struct json *altered_item(struct arena *arena, struct rand *rand,
                                       const struct ddb_table *table, const struct json *item) {
    size_t candidates = 0, chosen = 0;
    for (size_t i = 0; i < item->object.count; i++) {
        const struct json_member *member = &item->object.members[i];
        if (cloud_dynamodb_value_type(member->value) <= DDB_N && !is_any_key(table, member->key) &&
            rand_below(rand, ++candidates) == 0)
            chosen = i;
    }
    if (candidates == 0)
        return item;
    struct json *copy = json_copy_object(arena, item);
    const struct json_member *member = &item->object.members[chosen];
    json_set(arena, copy, member->key, altered_value(arena, rand, member->value));
    return copy;
}

/* An item like this one under a key that nobody wrote: the range key, else the hash key, is new. */
static const struct json *foreign_item(struct arena *arena, struct rand *rand,
                                       const struct ddb_table *table, const struct json *item) {
    const struct ddb_key_attribute *key = &table->schema.keys[table->schema.count - 1];
    unsigned long long random = rand_u64(rand);
    struct str text = STR_NONE;
    if (key->type == DDB_S)
        text = str_fmt(arena, "foreign-%016llx", random);
    else if (key->type == DDB_N)
        text = str_fmt(arena, "9%llu", random);
    else
        text = str_fmt(arena, "%016llx", random); /* canonical base64 of 12 bytes */
    struct number number;
    if (key->type == DDB_N && number_parse(text, &number) == NUMBER_OK)
        text = number_format(arena, &number);
    struct json *copy = json_copy_object(arena, item);
    json_set(arena, copy, key->name,
             cloud_dynamodb_value_new(arena, key->type, json_new_str(arena, text)));
    return copy;
}

void cloud_dynamodb_table_write(struct cloud_dynamodb *db, struct ddb_table *table, struct str key,
                                const struct json *item, int64_t now_ms) {
    const struct cloud_outage *outage = &db->outage;
    if (!item || now_ms >= outage->until_ms || !str_eq(outage->table, table->name)) {
        store_and_save(db, table, key, item);
        return;
    }
    ARENA_SCOPE(scratch);
    uint64_t roll = rand_below(&db->outage_rand, 100);
    if (roll < outage->drop_percent)
        return;
    roll -= outage->drop_percent;
    if (roll < outage->alter_percent) {
        store_and_save(db, table, key, altered_item(&scratch, &db->outage_rand, table, item));
        return;
    }
    roll -= outage->alter_percent;
    store_and_save(db, table, key, item);
    if (roll < outage->add_percent) {
        const struct json *foreign = foreign_item(&scratch, &db->outage_rand, table, item);
        struct str its = cloud_dynamodb_table_key(&scratch, db, table, foreign);
        store_and_save(db, table, its, foreign);
    }
}
