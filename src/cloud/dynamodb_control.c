/* Tables as resources: create, delete, describe, list, update (dynamodb.md 16). */
#include <inttypes.h>
#include <stdio.h>

#include "cloud/dynamodb_items.h"
#include "cloud/dynamodb_table.h"

enum { LIST_PAGE_MAX = 100, GLOBAL_INDEXES_MAX = 20, LOCAL_INDEXES_MAX = 5 };

#define PV "One or more parameter values were invalid: "

static struct res table_missing(struct ddb_call *call, struct str name) {
    return cloud_dynamodb_core_fail(call->err, "ResourceNotFoundException",
                                    "Requested resource not found: Table: %.*s not found",
                                    STR_ARG(name));
}

static struct res find(struct ddb_call *call, struct ddb_table **out) {
    struct str name;
    TRY(cloud_dynamodb_table_name(call, call->input, &name));
    *out = cloud_dynamodb_table_find(call->db, name);
    return *out ? RES_OK : table_missing(call, name);
}

/* --- the description --- */

static const struct json *seconds(struct arena *arena, int64_t ms) {
    return json_new_number(arena, str_fmt(arena, "%" PRId64 ".%03d", ms / 1000, (int)(ms % 1000)));
}

static struct str table_arn(struct arena *arena, const struct cloud_dynamodb *db,
                            struct str name) {
    return str_fmt(arena, "arn:aws:dynamodb:%s:%s:table/%.*s", db->region, db->account,
                   STR_ARG(name));
}

static const struct json *throughput(struct arena *arena, const struct json *asked) {
    struct json *out = json_new_object(arena);
    json_set_i64(arena, out, "NumberOfDecreasesToday", 0);
    json_set_i64(arena, out, "ReadCapacityUnits", json_get_i64(asked, "ReadCapacityUnits", 0));
    json_set_i64(arena, out, "WriteCapacityUnits", json_get_i64(asked, "WriteCapacityUnits", 0));
    return out;
}

static void describe_indexes(struct ddb_call *call, const struct ddb_table *table, bool is_global,
                             struct json *out) {
    struct arena *arena = call->arena;
    const char *member = is_global ? "GlobalSecondaryIndexes" : "LocalSecondaryIndexes";
    const struct json *list = json_get_c(table->definition, member);
    struct json *described = json_new_array(arena);
    for (size_t i = 0; i < json_count(list); i++) {
        const struct json *asked = json_at(list, i);
        struct str name = json_get_str(asked, "IndexName");
        const struct ddb_index *index = cloud_dynamodb_table_index(table, name);
        struct json *one = json_new_object(arena);
        json_set_str(arena, one, "IndexName", name);
        json_set_c(arena, one, "KeySchema", json_get_c(asked, "KeySchema"));
        json_set_c(arena, one, "Projection", json_get_c(asked, "Projection"));
        if (is_global) {
            bool is_active = table->active_ms <= call->now_ms;
            json_set_str(arena, one, "IndexStatus", is_active ? STR("ACTIVE") : STR("CREATING"));
            json_set_c(arena, one, "ProvisionedThroughput",
                       throughput(arena, json_get_c(asked, "ProvisionedThroughput")));
            json_set_c(arena, one, "OnDemandThroughput", json_get_c(asked, "OnDemandThroughput"));
        }
        json_set_i64(arena, one, "IndexSizeBytes", index ? (int64_t)index->size : 0);
        json_set_i64(arena, one, "ItemCount", index ? (int64_t)index->set.count : 0);
        json_set_str(arena, one, "IndexArn",
                     str_fmt(arena, "%.*s/index/%.*s",
                             STR_ARG(table_arn(arena, call->db, table->name)), STR_ARG(name)));
        json_push(arena, described, one);
    }
    if (json_count(described))
        json_set_c(arena, out, member, described);
}

static bool is_on_demand(const struct ddb_table *table) {
    return str_is(json_get_str(table->settings, "BillingMode"), "PAY_PER_REQUEST");
}

/* A copy: the answer may outlive the table. */
static const struct json *describe(struct ddb_call *call, const struct ddb_table *table,
                                   const char *status) {
    struct arena *arena = call->arena;
    struct json *out = json_new_object(arena);
    json_set_c(arena, out, "AttributeDefinitions",
               json_get_c(table->definition, "AttributeDefinitions"));
    json_set_str(arena, out, "TableName", table->name);
    json_set_c(arena, out, "KeySchema", json_get_c(table->definition, "KeySchema"));
    json_set_str(arena, out, "TableStatus", str_of(status));
    json_set_c(arena, out, "CreationDateTime", seconds(arena, table->created_ms));
    json_set_c(arena, out, "ProvisionedThroughput",
               throughput(arena, json_get_c(table->settings, "ProvisionedThroughput")));
    json_set_i64(arena, out, "TableSizeBytes", (int64_t)table->size);
    json_set_i64(arena, out, "ItemCount", (int64_t)table->set.count);
    json_set_str(arena, out, "TableArn", table_arn(arena, call->db, table->name));
    json_set_str(arena, out, "TableId", str_of(table->id));
    if (is_on_demand(table)) {
        struct json *billing = json_new_object(arena);
        json_set_str(arena, billing, "BillingMode", STR("PAY_PER_REQUEST"));
        json_set_c(arena, billing, "LastUpdateToPayPerRequestDateTime",
                   seconds(arena, table->created_ms));
        json_set_c(arena, out, "BillingModeSummary", billing);
    }
    describe_indexes(call, table, false, out);
    describe_indexes(call, table, true, out);
    const struct json *limits = json_get_c(table->settings, "OnDemandThroughput");
    if (is_on_demand(table) && limits)
        json_set_c(arena, out, "OnDemandThroughput", limits);
    const struct json *stream = json_get_c(table->settings, "StreamSpecification");
    if (json_true(json_get_c(stream, "StreamEnabled")))
        json_set_c(arena, out, "StreamSpecification", stream);
    json_set_bool(arena, out, "DeletionProtectionEnabled",
                  json_true(json_get_c(table->settings, "DeletionProtectionEnabled")));
    return json_clone(arena, out);
}

static const char *status_of(const struct ddb_call *call, const struct ddb_table *table) {
    return table->active_ms <= call->now_ms ? "ACTIVE" : "CREATING";
}

/* --- CreateTable --- */

static struct res check_schema(struct ddb_call *call, const struct json *schema,
                               const struct json *attributes) {
    size_t count = json_count(schema);
    if (!json_is(schema, JSON_ARRAY) || count < 1 || count > 2)
        return cloud_dynamodb_core_invalid(
            call, "1 validation error detected: Value at 'keySchema' failed to satisfy constraint: "
                  "Member must have length %s",
            count > 2 ? "less than or equal to 2" : "greater than or equal to 1");
    static const char *const types[] = { "HASH", "RANGE" };
    static const char *const faults[] = {
        "Invalid KeySchema: The first KeySchemaElement is not a HASH key type",
        "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type",
    };
    for (size_t i = 0; i < count; i++) {
        const struct json *element = json_at(schema, i);
        struct str name = json_get_str(element, "AttributeName");
        bool is_defined = false;
        for (size_t j = 0; j < json_count(attributes); j++)
            is_defined |= str_eq(json_get_str(json_at(attributes, j), "AttributeName"), name);
        if (!str_is(json_get_str(element, "KeyType"), types[i]))
            return cloud_dynamodb_core_invalid(call, "%s", faults[i]);
        if (!is_defined || name.len < 1 || name.len > 255)
            return cloud_dynamodb_core_invalid(
                call, PV "Some index key attributes are not defined in AttributeDefinitions. Keys: "
                      "[%.*s]", STR_ARG(name));
    }
    if (count == 2 && str_eq(json_get_str(json_at(schema, 0), "AttributeName"),
                             json_get_str(json_at(schema, 1), "AttributeName")))
        return cloud_dynamodb_core_invalid(
            call,
            "Both the Hash Key and the Range Key element in the KeySchema have the same name");
    return RES_OK;
}

static struct res check_attributes(struct ddb_call *call, const struct json *attributes) {
    if (json_count(attributes) == 0)
        return cloud_dynamodb_core_invalid(call,
                                           PV "Some AttributeDefinitions are not valid. "
                                              "AttributeDefinitions: []");
    for (size_t i = 0; i < json_count(attributes); i++) {
        struct str type = json_get_str(json_at(attributes, i), "AttributeType");
        if (cloud_dynamodb_value_type_of(type) > DDB_B)
            return cloud_dynamodb_core_invalid(
                call, "1 validation error detected: Value '%.*s' at 'attributeDefinitions.%zu."
                      "member.attributeType' failed to satisfy constraint: Member must satisfy "
                      "enum value set: [B, N, S]", STR_ARG(type), i + 1);
        for (size_t j = 0; j < i; j++)
            if (str_eq(json_get_str(json_at(attributes, i), "AttributeName"),
                       json_get_str(json_at(attributes, j), "AttributeName")))
                return cloud_dynamodb_core_invalid(
                    call, "Cannot have two attributes with the same name");
    }
    return RES_OK;
}

static bool schema_uses(const struct json *schema, struct str name) {
    for (size_t i = 0; i < json_count(schema); i++)
        if (str_eq(json_get_str(json_at(schema, i), "AttributeName"), name))
            return true;
    return false;
}

static struct res check_unused(struct ddb_call *call, const struct json *attributes) {
    static const char *const members[] = { "LocalSecondaryIndexes", "GlobalSecondaryIndexes" };
    for (size_t i = 0; i < json_count(attributes); i++) {
        struct str name = json_get_str(json_at(attributes, i), "AttributeName");
        bool is_used = schema_uses(json_get_c(call->input, "KeySchema"), name);
        for (size_t m = 0; m < 2; m++) {
            const struct json *list = json_get_c(call->input, members[m]);
            for (size_t j = 0; j < json_count(list); j++)
                is_used |= schema_uses(json_get_c(json_at(list, j), "KeySchema"), name);
        }
        if (!is_used)
            return cloud_dynamodb_core_invalid(
                call, PV "Number of attributes in KeySchema does not exactly match number of "
                         "attributes defined in AttributeDefinitions");
    }
    return RES_OK;
}

static struct res check_index(struct ddb_call *call, const struct json *index, bool is_global,
                              const struct json *attributes) {
    struct str name = json_get_str(index, "IndexName");
    const struct json *schema = json_get_c(index, "KeySchema");
    const struct json *projection = json_get_c(index, "Projection");
    struct str type = json_get_str(projection, "ProjectionType");
    if (name.len < 3 || name.len > 255)
        return cloud_dynamodb_core_invalid(
            call, "IndexName must be at least 3 characters long and at most 255 characters long");
    TRY(check_schema(call, schema, attributes));
    if (!is_global && json_count(schema) < 2)
        return cloud_dynamodb_core_invalid(
            call, PV "Index KeySchema does not have a range key for index: %.*s", STR_ARG(name));
    const struct json *table_hash = json_at(json_get_c(call->input, "KeySchema"), 0);
    if (!is_global && !str_eq(json_get_str(json_at(schema, 0), "AttributeName"),
                              json_get_str(table_hash, "AttributeName")))
        return cloud_dynamodb_core_invalid(
            call, PV "Index KeySchema does not have the same leading hash key as table KeySchema "
                     "for index: %.*s", STR_ARG(name));
    bool is_include = str_is(type, "INCLUDE");
    if (!is_include && !str_is(type, "ALL") && !str_is(type, "KEYS_ONLY"))
        return cloud_dynamodb_core_invalid(call, PV "Unknown ProjectionType: %.*s",
                                           STR_ARG(type.ptr ? type : STR("null")));
    if (!is_include && json_get_c(projection, "NonKeyAttributes"))
        return cloud_dynamodb_core_invalid(
            call, PV "ProjectionType is %.*s, but NonKeyAttributes is specified", STR_ARG(type));
    return RES_OK;
}

static struct res check_indexes(struct ddb_call *call, const char *member, bool is_global,
                                const struct json *attributes) {
    const struct json *list;
    TRY(cloud_dynamodb_core_array(call, call->input, member, &list));
    if (!list)
        return RES_OK;
    size_t count = json_count(list);
    if (count == 0)
        return cloud_dynamodb_core_invalid(call, PV "List of %s is empty", member);
    for (size_t i = 0; i < count; i++) {
        TRY(check_index(call, json_at(list, i), is_global, attributes));
        for (size_t j = 0; j < i; j++)
            if (str_eq(json_get_str(json_at(list, i), "IndexName"),
                       json_get_str(json_at(list, j), "IndexName")))
                return cloud_dynamodb_core_invalid(
                    call, PV "Duplicate index name: %.*s",
                    STR_ARG(json_get_str(json_at(list, i), "IndexName")));
    }
    if (is_global && count > GLOBAL_INDEXES_MAX)
        return cloud_dynamodb_core_invalid(
            call, PV "GlobalSecondaryIndex count exceeds the per-table limit of 20");
    if (!is_global && count > LOCAL_INDEXES_MAX)
        return cloud_dynamodb_core_invalid(
            call, PV "Number of LocalSecondaryIndexes exceeds per-table limit of 5");
    return RES_OK;
}

static struct res check_billing(struct ddb_call *call, struct str mode) {
    const struct json *units;
    TRY(cloud_dynamodb_core_object(call, call->input, "ProvisionedThroughput", &units));
    bool is_demand = str_is(mode, "PAY_PER_REQUEST");
    if (is_demand && units)
        return cloud_dynamodb_core_invalid(
            call, PV "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when "
                     "BillingMode is PAY_PER_REQUEST");
    if (!is_demand && (json_get_i64(units, "ReadCapacityUnits", 0) < 1 ||
                       json_get_i64(units, "WriteCapacityUnits", 0) < 1))
        return cloud_dynamodb_core_invalid(
            call, PV "ReadCapacityUnits and WriteCapacityUnits must both be specified when "
                     "BillingMode is PROVISIONED");
    if (!is_demand && json_get_c(call->input, "OnDemandThroughput"))
        return cloud_dynamodb_core_invalid(
            call, PV "OnDemandThroughput can be specified only when BillingMode is "
                     "PAY_PER_REQUEST");
    return RES_OK;
}

static void new_id(struct rand *rand, char out[37]) {
    uint64_t a = rand_u64(rand), b = rand_u64(rand);
    snprintf(out, 37, "%08x-%04x-4%03x-8%03x-%012" PRIx64, (unsigned)(a >> 32),
             (unsigned)(a >> 16 & 0xffff), (unsigned)(a & 0xfff), (unsigned)(b >> 52),
             b & 0xffffffffffff);
}

/* The members of the request that a table keeps, apart: what never changes, and what may. */
static const struct json *keep(struct ddb_call *call, const char *const *members) {
    struct json *kept = json_new_object(call->arena);
    for (size_t i = 0; members[i]; i++)
        json_set_c(call->arena, kept, members[i], json_get_c(call->input, members[i]));
    return kept;
}

/* Members that a table keeps as they are must at least have their JSON types. */
static struct res check_kept(struct ddb_call *call) {
    static const char *const objects[] = { "ProvisionedThroughput", "StreamSpecification",
                                           "SSESpecification", "OnDemandThroughput" };
    const struct json *object, *tags;
    struct str text = STR_NONE;
    bool flag = false;
    for (size_t i = 0; i < sizeof objects / sizeof *objects; i++)
        TRY(cloud_dynamodb_core_object(call, call->input, objects[i], &object));
    TRY(cloud_dynamodb_core_str(call, call->input, "TableClass", &text));
    TRY(cloud_dynamodb_core_bool(call, call->input, "DeletionProtectionEnabled", &flag));
    TRY(cloud_dynamodb_core_array(call, call->input, "Tags", &tags));
    for (size_t i = 0; i < json_count(tags); i++)
        if (!json_is(json_get_c(json_at(tags, i), "Key"), JSON_STRING) ||
            !json_is(json_get_c(json_at(tags, i), "Value"), JSON_STRING))
            return cloud_dynamodb_core_fail(call->err, "SerializationException",
                                            "Unexpected field type");
    return RES_OK;
}

struct res cloud_dynamodb_control_create(struct ddb_call *call, struct json *output) {
    static const char *const fixed[] = { "TableName", "AttributeDefinitions", "KeySchema",
                                         "LocalSecondaryIndexes", "GlobalSecondaryIndexes", NULL };
    static const char *const loose[] = { "BillingMode", "ProvisionedThroughput",
                                         "StreamSpecification", "DeletionProtectionEnabled",
                                         "SSESpecification", "OnDemandThroughput",
                                         "TableClass", "Tags", NULL };
    static const char *const modes[] = { "PROVISIONED", "PAY_PER_REQUEST", NULL };
    const struct json *attributes, *schema;
    struct str name, mode = STR_NONE;
    TRY(cloud_dynamodb_table_name(call, call->input, &name));
    if (name.len < 3)
        return cloud_dynamodb_core_invalid(
            call, "TableName must be at least 3 characters long and at most 255 characters long");
    TRY(cloud_dynamodb_core_enum(call, call->input, "BillingMode", modes, &mode));
    TRY(cloud_dynamodb_core_array(call, call->input, "AttributeDefinitions", &attributes));
    TRY(cloud_dynamodb_core_array(call, call->input, "KeySchema", &schema));
    TRY(check_kept(call));
    TRY(check_billing(call, mode));
    TRY(check_attributes(call, attributes));
    TRY(check_schema(call, schema, attributes));
    TRY(check_indexes(call, "LocalSecondaryIndexes", false, attributes));
    TRY(check_indexes(call, "GlobalSecondaryIndexes", true, attributes));
    TRY(check_unused(call, attributes));
    if (cloud_dynamodb_table_find(call->db, name))
        return cloud_dynamodb_core_fail(call->err, "ResourceInUseException",
                                        "Table already exists: %.*s", STR_ARG(name));
    if (call->db->table_count >= DDB_TABLES_MAX)
        return cloud_dynamodb_core_fail(call->err, "LimitExceededException",
                                        "Subscriber limit exceeded: There is a limit of 2500 "
                                        "tables per subscriber");
    char id[37];
    new_id(&call->db->ids, id);
    struct ddb_table *table = cloud_dynamodb_table_add(
        call->db, keep(call, fixed), keep(call, loose), str_of(id), call->now_ms,
        call->now_ms + call->db->options.create_delay_ms);
    if (!table)
        return cloud_dynamodb_core_invalid(call, PV "the key schema is not usable");
    cloud_dynamodb_table_save(call->db, table);
    json_set_c(call->arena, output, "TableDescription",
               describe(call, table, status_of(call, table)));
    return RES_OK;
}

/* --- the others --- */

struct res cloud_dynamodb_control_delete(struct ddb_call *call, struct json *output) {
    struct ddb_table *table;
    TRY(find(call, &table));
    if (table->active_ms > call->now_ms)
        return cloud_dynamodb_core_fail(call->err, "ResourceInUseException",
                                        "Attempt to change a resource which is still in use: Table "
                                        "is being created: %.*s", STR_ARG(table->name));
    if (json_true(json_get_c(table->settings, "DeletionProtectionEnabled")))
        return cloud_dynamodb_core_fail(call->err, "ResourceInUseException",
                                        "Resource cannot be deleted as it is currently protected "
                                        "against deletion. Table '%.*s' can't be deleted while "
                                        "DeletionProtectionEnabled is set to True",
                                        STR_ARG(table->name));
    json_set_c(call->arena, output, "TableDescription", describe(call, table, "DELETING"));
    cloud_dynamodb_table_drop(call->db, table, true);
    return RES_OK;
}

struct res cloud_dynamodb_control_describe(struct ddb_call *call, struct json *output) {
    struct ddb_table *table;
    TRY(find(call, &table));
    json_set_c(call->arena, output, "Table", describe(call, table, status_of(call, table)));
    return RES_OK;
}

struct res cloud_dynamodb_control_list(struct ddb_call *call, struct json *output) {
    struct str after = STR_NONE;
    int64_t limit = LIST_PAGE_MAX;
    TRY(cloud_dynamodb_core_str(call, call->input, "ExclusiveStartTableName", &after));
    TRY(cloud_dynamodb_core_i64(call, call->input, "Limit", &limit));
    if (limit < 1 || limit > LIST_PAGE_MAX)
        return cloud_dynamodb_core_invalid(
            call, "1 validation error detected: Value '%" PRId64 "' at 'limit' failed to satisfy "
                  "constraint: Member must have value %s", limit,
            limit < 1 ? "greater than or equal to 1" : "less than or equal to 100");
    struct json *names = json_new_array(call->arena);
    const struct cloud_dynamodb *db = call->db;
    for (size_t i = 0; i < db->table_count; i++) {
        if (after.ptr && str_cmp(db->tables[i]->name, after) <= 0)
            continue;
        if ((int64_t)json_count(names) == limit) {
            json_set_c(call->arena, output, "LastEvaluatedTableName",
                       json_at(names, json_count(names) - 1));
            break;
        }
        json_push(call->arena, names,
                  json_new_str(call->arena, str_dup(call->arena, db->tables[i]->name)));
    }
    json_set_c(call->arena, output, "TableNames", names);
    return RES_OK;
}

struct res cloud_dynamodb_control_update(struct ddb_call *call, struct json *output) {
    static const char *const members[] = { "BillingMode", "ProvisionedThroughput",
                                           "DeletionProtectionEnabled", "StreamSpecification",
                                           "OnDemandThroughput" };
    static const char *const modes[] = { "PROVISIONED", "PAY_PER_REQUEST", NULL };
    struct ddb_table *table;
    struct str mode = STR_NONE;
    bool is_protected = false, has_any = false;
    const struct json *object;
    TRY(cloud_dynamodb_core_enum(call, call->input, "BillingMode", modes, &mode));
    TRY(cloud_dynamodb_core_bool(call, call->input, "DeletionProtectionEnabled", &is_protected));
    TRY(cloud_dynamodb_core_object(call, call->input, "StreamSpecification", &object));
    TRY(cloud_dynamodb_core_object(call, call->input, "ProvisionedThroughput", &object));
    TRY(cloud_dynamodb_core_object(call, call->input, "OnDemandThroughput", &object));
    TRY(find(call, &table));
    if (json_get_c(call->input, "GlobalSecondaryIndexUpdates") ||
        json_get_c(call->input, "ReplicaUpdates"))
        return cloud_dynamodb_core_invalid(call, "The model's UpdateTable changes billing, "
                                                 "deletion protection and streams only");
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        const struct json *value = json_get_c(call->input, members[i]);
        if (!value || json_is(value, JSON_NULL))
            continue;
        cloud_dynamodb_table_set(call->db, table, members[i], value);
        has_any = true;
    }
    if (!has_any)
        return cloud_dynamodb_core_invalid(
            call, "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, "
                  "GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required");
    json_set_c(call->arena, output, "TableDescription",
               describe(call, table, status_of(call, table)));
    return RES_OK;
}
