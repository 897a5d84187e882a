/* dynamodb_table.h: tables: their schema and settings, their items in key order, their indexes, and
 * what is written to the disk. All changes of items go through cloud_dynamodb_table_write, which
 * also plays the outage.
 *
 * Invariant: each item is in the table's set once, and in an index's set exactly when it has the
 * index's key attributes with their types. */
#ifndef SELFHEAL_CLOUD_DYNAMODB_TABLE_H
#define SELFHEAL_CLOUD_DYNAMODB_TABLE_H

#include "cloud/dynamodb_core.h"
#include "cloud/dynamodb_set.h"
#include "cloud/dynamodb_value.h"

struct ddb_key_attribute {
    struct str name;
    enum ddb_type type; /* S, N or B */
};

struct ddb_schema {
    struct ddb_key_attribute keys[2]; /* HASH, then RANGE */
    size_t count;
};

struct ddb_index {
    struct str name;
    bool is_global;
    struct ddb_schema schema;
    struct str projection;      /* ALL, KEYS_ONLY, INCLUDE */
    const struct json *include; /* names, with INCLUDE */
    struct ddb_set set;
    size_t size;                /* bytes of its items, all attributes */
};

struct ddb_table {
    struct arena arena;           /* of all that never changes: definition and schema */
    struct arena settings_arena;
    struct str name;
    char id[37];
    const struct json *definition; /* AttributeDefinitions, KeySchema, indexes, as created */
    const struct json *settings;   /* billing, protection, TTL, backups, tags */
    struct ddb_schema schema;
    struct ddb_index *indexes;
    size_t index_count;
    struct ddb_set set;
    size_t size;
    int64_t created_ms, active_ms;
};

/* --- tables --- */
struct ddb_table *cloud_dynamodb_table_find(const struct cloud_dynamodb *db, struct str name);
/* The name of a table in a request: a bare name or an ARN's. Checked against the constraints. */
MUST_CHECK struct res cloud_dynamodb_table_name(struct ddb_call *call, const struct json *source,
                                                struct str *out);
/* For the data plane: ResourceNotFoundException when missing or still being created. */
MUST_CHECK struct res cloud_dynamodb_table_open(struct ddb_call *call, struct str name,
                                                struct ddb_table **out);
/* Adds a table from a checked definition; clones what it keeps. NULL when the definition is not one
 * (which a load may find, a checked request not). */
struct ddb_table *cloud_dynamodb_table_add(struct cloud_dynamodb *db,
                                           const struct json *definition,
                                           const struct json *settings, struct str id,
                                           int64_t created_ms, int64_t active_ms);
/* Removes it with all its items, from the disk too when is_for_good. */
void cloud_dynamodb_table_drop(struct cloud_dynamodb *db, struct ddb_table *table,
                               bool is_for_good);
/* Replaces one member of the settings and saves the table. */
void cloud_dynamodb_table_set(struct cloud_dynamodb *db, struct ddb_table *table, const char *key,
                              const struct json *value);
void cloud_dynamodb_table_save(struct cloud_dynamodb *db, const struct ddb_table *table);
struct ddb_index *cloud_dynamodb_table_index(const struct ddb_table *table, struct str name);
bool cloud_dynamodb_table_is_key(const struct ddb_schema *schema, struct str name);

/* --- keys --- */
/* A `Key` member: exactly the schema's attributes, right types, not empty, not too long. */
MUST_CHECK struct res cloud_dynamodb_table_check_key(struct ddb_call *call,
                                                     const struct ddb_table *table,
                                                     const struct json *key);
/* The key attributes of a whole item. is_batch: words the fault as for a `Key`. */
MUST_CHECK struct res cloud_dynamodb_table_check_item(struct ddb_call *call,
                                                      const struct ddb_table *table,
                                                      const struct json *item, bool is_batch);
/* Where an item (or key) stands in the table's set. */
struct str cloud_dynamodb_table_key(struct arena *arena, const struct cloud_dynamodb *db,
                                    const struct ddb_table *table, const struct json *item);
/* And in an index's; STR_NONE when it is not in it. */
struct str cloud_dynamodb_table_index_key(struct arena *arena, const struct cloud_dynamodb *db,
                                          const struct ddb_table *table,
                                          const struct ddb_index *index, const struct json *item);
/* What all keys with this hash value begin with; then a range value, whole or as a prefix. */
void cloud_dynamodb_table_key_hash(struct buf *out, uint64_t seed, struct str ordered);
void cloud_dynamodb_table_key_range(struct buf *out, struct str ordered, bool is_whole);

/* --- items --- */
/* A copy of a stored item as a tree; NULL for NULL. */
const struct json *cloud_dynamodb_table_parse(struct arena *arena, const struct ddb_item *item);
/* The stored item with this set key, or NULL. */
const struct ddb_item *cloud_dynamodb_table_get(const struct ddb_table *table, struct str key);
/* Stores a canonical item (NULL: deletes) under its set key, unless an outage meddles. */
void cloud_dynamodb_table_write(struct cloud_dynamodb *db, struct ddb_table *table, struct str key,
                                const struct json *item, int64_t now_ms);
/* Stores without an outage, without the disk: for loading. */
void cloud_dynamodb_table_restore(struct cloud_dynamodb *db, struct ddb_table *table,
                                  const struct json *item);

#endif
