/* Whether the key attributes of a request fit the schema (dynamodb.md 5, 15), in the service's
 * words. Part of dynamodb_table.h. */
#include "cloud/dynamodb_table.h"

static struct res mismatch(struct ddb_call *call) {
    return cloud_dynamodb_core_invalid(call,
                                       "The provided key element does not match the schema");
}

static struct res check_value(struct ddb_call *call, const struct ddb_schema *schema, size_t at,
                              const struct json *value) {
    const struct ddb_key_attribute *key = &schema->keys[at];
    if (key->type == DDB_N)
        return RES_OK;
    size_t size = cloud_dynamodb_value_bytes(call->arena, value).len;
    if (size == 0)
        return cloud_dynamodb_core_invalid(
            call,
            "One or more parameter values are not valid. The AttributeValue for a key attribute "
            "cannot contain an empty %s value. Key: %.*s", key->type == DDB_S ? "string" : "binary",
            STR_ARG(key->name));
    if (at == 0 && size > DDB_HASH_SIZE_MAX)
        return cloud_dynamodb_core_invalid(call, "One or more parameter values were invalid: Size "
                                                 "of hashkey has exceeded the maximum size limit "
                                                 "of2048 bytes");
    if (at == 1 && size > DDB_RANGE_SIZE_MAX)
        return cloud_dynamodb_core_invalid(call, "One or more parameter values were invalid: "
                                                 "Aggregated size of all range keys has exceeded "
                                                 "the size limit of 1024 bytes");
    return RES_OK;
}

struct res cloud_dynamodb_table_check_key(struct ddb_call *call, const struct ddb_table *table,
                                          const struct json *key) {
    if (json_count(key) != table->schema.count)
        return mismatch(call);
    for (size_t i = 0; i < table->schema.count; i++) {
        const struct json *value = json_get(key, table->schema.keys[i].name);
        if (!value || cloud_dynamodb_value_type(value) != table->schema.keys[i].type)
            return mismatch(call);
    }
    for (size_t i = 0; i < table->schema.count; i++)
        TRY(check_value(call, &table->schema, i, json_get(key, table->schema.keys[i].name)));
    return RES_OK;
}

static struct res check_index(struct ddb_call *call, const struct ddb_index *index,
                              const struct json *item) {
    for (size_t i = 0; i < index->schema.count; i++) {
        const struct ddb_key_attribute *key = &index->schema.keys[i];
        const struct json *value = json_get(item, key->name);
        if (!value)
            continue;
        enum ddb_type type = cloud_dynamodb_value_type(value);
        if (type != key->type)
            return cloud_dynamodb_core_invalid(
                call,
                "One or more parameter values were invalid: Type mismatch for Index Key %.*s "
                "Expected: %s Actual: %s IndexName: %.*s", STR_ARG(key->name),
                cloud_dynamodb_value_type_name(key->type), cloud_dynamodb_value_type_name(type),
                STR_ARG(index->name));
        if (type != DDB_N && cloud_dynamodb_value_bytes(call->arena, value).len == 0)
            return cloud_dynamodb_core_invalid(
                call,
                "One or more parameter values are not valid. A value specified for a secondary "
                "index key is not supported. The AttributeValue for a key attribute cannot contain "
                "an empty %s value. IndexName: %.*s, IndexKey: %.*s",
                type == DDB_S ? "string" : "binary", STR_ARG(index->name), STR_ARG(key->name));
        TRY(check_value(call, &index->schema, i, value));
    }
    return RES_OK;
}

struct res cloud_dynamodb_table_check_item(struct ddb_call *call, const struct ddb_table *table,
                                           const struct json *item, bool is_batch) {
    for (size_t i = 0; i < table->schema.count; i++) {
        const struct ddb_key_attribute *key = &table->schema.keys[i];
        const struct json *value = json_get(item, key->name);
        if (!value)
            return is_batch ? mismatch(call)
                            : cloud_dynamodb_core_invalid(
                                  call,
                                  "One or more parameter values were invalid: Missing the key %.*s "
                                  "in the item", STR_ARG(key->name));
        enum ddb_type type = cloud_dynamodb_value_type(value);
        if (type != key->type)
            return is_batch ? mismatch(call)
                            : cloud_dynamodb_core_invalid(
                                  call,
                                  "One or more parameter values were invalid: Type mismatch for "
                                  "key %.*s expected: %s actual: %s", STR_ARG(key->name),
                                  cloud_dynamodb_value_type_name(key->type),
                                  cloud_dynamodb_value_type_name(type));
        TRY(check_value(call, &table->schema, i, value));
    }
    for (size_t i = 0; i < table->index_count; i++)
        TRY(check_index(call, &table->indexes[i], item));
    return RES_OK;
}
