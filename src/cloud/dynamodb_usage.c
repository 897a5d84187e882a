#include "cloud/dynamodb_usage.h"

struct res cloud_dynamodb_usage_begin(struct ddb_call *call, struct ddb_usage *usage) {
    static const char *const modes[] = { "INDEXES", "TOTAL", "NONE", NULL };
    return cloud_dynamodb_core_enum(call, call->input, "ReturnConsumedCapacity", modes,
                                    &usage->mode);
}

static bool is_wanted(const struct ddb_usage *usage) {
    return usage->mode.len && !str_is(usage->mode, "NONE");
}

static struct ddb_charge *charge_of(struct ddb_call *call, struct ddb_usage *usage,
                                    const struct ddb_table *table) {
    for (size_t i = 0; i < usage->count; i++)
        if (usage->charges[i].table == table)
            return &usage->charges[i];
    usage->charges = arena_grow(call->arena, usage->charges, usage->count, usage->count + 1,
                                sizeof *usage->charges);
    usage->charges[usage->count].table = table;
    return &usage->charges[usage->count++];
}

static size_t steps(size_t size, size_t step) {
    return size <= step ? 1 : (size + step - 1) / step;
}

void cloud_dynamodb_usage_read(struct ddb_call *call, struct ddb_usage *usage,
                               const struct ddb_table *table, size_t size, bool is_consistent) {
    if (!is_wanted(usage))
        return;
    size_t halves = steps(size, 4096) * (is_consistent ? 2 : 1);
    if (usage->is_transaction)
        halves = steps(size, 4096) * 4;
    charge_of(call, usage, table)->read_halves += halves;
}

/* Units of the entries of one index that a write changes. */
static size_t index_units(struct ddb_call *call, const struct ddb_table *table,
                          const struct ddb_index *index, const struct json *old,
                          const struct json *fresh) {
    struct str was = STR_NONE, is = STR_NONE;
    if (old)
        was = cloud_dynamodb_table_index_key(call->arena, call->db, table, index, old);
    if (fresh)
        is = cloud_dynamodb_table_index_key(call->arena, call->db, table, index, fresh);
    size_t old_units = was.len ? steps(cloud_dynamodb_value_item_size(old), 1024) : 0;
    size_t new_units = is.len ? steps(cloud_dynamodb_value_item_size(fresh), 1024) : 0;
    if (was.len && is.len && str_eq(was, is))
        return json_equal(old, fresh) ? 0 : new_units > old_units ? new_units : old_units;
    return old_units + new_units;
}

void cloud_dynamodb_usage_write(struct ddb_call *call, struct ddb_usage *usage,
                                const struct ddb_table *table, const struct json *old,
                                const struct json *fresh) {
    if (!is_wanted(usage))
        return;
    size_t before = cloud_dynamodb_value_item_size(old);
    size_t after = cloud_dynamodb_value_item_size(fresh);
    size_t units = steps(before > after ? before : after, 1024);
    for (size_t i = 0; i < table->index_count; i++)
        units += index_units(call, table, &table->indexes[i], old, fresh);
    charge_of(call, usage, table)->write_halves += units * (usage->is_transaction ? 4 : 2);
}

static const struct json *units_of(struct arena *arena, size_t halves) {
    return json_new_number(arena,
                           str_fmt(arena, "%zu.%c", halves / 2, halves % 2 ? '5' : '0'));
}

static const struct json *report_one(struct arena *arena, const struct ddb_usage *usage,
                                     const struct ddb_charge *charge) {
    const struct json *units = units_of(arena, charge->read_halves + charge->write_halves);
    struct json *report = json_new_object(arena), *table = json_new_object(arena);
    json_set_str(arena, report, "TableName", str_dup(arena, charge->table->name));
    json_set_c(arena, report, "CapacityUnits", units);
    if (usage->is_transaction && charge->read_halves)
        json_set_c(arena, report, "ReadCapacityUnits", units_of(arena, charge->read_halves));
    if (usage->is_transaction && charge->write_halves)
        json_set_c(arena, report, "WriteCapacityUnits", units_of(arena, charge->write_halves));
    if (!str_is(usage->mode, "INDEXES"))
        return report;
    json_set_c(arena, table, "CapacityUnits", usage->index ? units_of(arena, 0) : units);
    json_set_c(arena, report, "Table", table);
    if (usage->index) {
        struct json *of_index = json_new_object(arena), *all = json_new_object(arena);
        json_set_c(arena, of_index, "CapacityUnits", units);
        json_set(arena, all, str_dup(arena, usage->index->name), of_index);
        json_set_c(arena, report, usage->index->is_global ? "GlobalSecondaryIndexes"
                                                          : "LocalSecondaryIndexes", all);
    }
    return report;
}

void cloud_dynamodb_usage_report(struct ddb_call *call, const struct ddb_usage *usage,
                                 struct json *output, bool is_list) {
    if (!is_wanted(usage) || usage->count == 0)
        return;
    const struct json *report = report_one(call->arena, usage, &usage->charges[0]);
    if (is_list) {
        struct json *list = json_new_array(call->arena);
        json_push(call->arena, list, report);
        for (size_t i = 1; i < usage->count; i++)
            json_push(call->arena, list, report_one(call->arena, usage, &usage->charges[i]));
        report = list;
    }
    json_set_c(call->arena, output, "ConsumedCapacity", report);
}
