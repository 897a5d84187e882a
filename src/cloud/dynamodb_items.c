/* Operations on one item: GetItem, PutItem, UpdateItem, DeleteItem. */
#include "cloud/dynamodb_items.h"

#include "cloud/dynamodb_plan.h"
#include "cloud/dynamodb_usage.h"

struct res cloud_dynamodb_items_get(struct ddb_call *call, struct json *output) {
    struct ddb_usage usage = { 0 };
    struct ddb_expressions expressions;
    struct ddb_table *table;
    struct str name;
    const struct json *raw, *key;
    bool is_consistent = false;
    TRY(cloud_dynamodb_table_name(call, call->input, &name));
    TRY(cloud_dynamodb_usage_begin(call, &usage));
    TRY(cloud_dynamodb_core_bool(call, call->input, "ConsistentRead", &is_consistent));
    TRY(cloud_dynamodb_expr_begin(call, call->input, DDB_EXPR_BIT(DDB_EXPR_PROJECTION)));
    TRY(cloud_dynamodb_core_object(call, call->input, "Key", &raw));
    if (!raw)
        return cloud_dynamodb_core_invalid(call, "1 validation error detected: Value null at 'key' "
                                                 "failed to satisfy constraint: Member must not be "
                                                 "null");
    TRY(cloud_dynamodb_value_item(call, raw, &key));
    TRY(cloud_dynamodb_expr_parse(call, call->input, DDB_EXPR_BIT(DDB_EXPR_PROJECTION),
                                  &expressions));
    TRY(cloud_dynamodb_table_open(call, name, &table));
    TRY(cloud_dynamodb_table_check_key(call, table, key));
    struct str set_key = cloud_dynamodb_table_key(call->arena, call->db, table, key);
    const struct ddb_item *stored = cloud_dynamodb_table_get(table, set_key);
    const struct json *item = cloud_dynamodb_table_parse(call->arena, stored);
    cloud_dynamodb_usage_read(call, &usage, table, stored ? stored->size : 0, is_consistent);
    if (item && expressions.has[DDB_EXPR_PROJECTION])
        item = cloud_dynamodb_eval_project(call->arena, item, expressions.projection,
                                           expressions.projection_count);
    json_set_c(call->arena, output, "Item", item);
    cloud_dynamodb_usage_report(call, &usage, output, false);
    return RES_OK;
}

/* What ReturnValues asks for, or NULL. What is new is copied: it views the request. */
static const struct json *returned(struct arena *arena, const struct ddb_plan *plan) {
    if (str_is(plan->return_values, "ALL_OLD"))
        return plan->old;
    if (str_is(plan->return_values, "ALL_NEW"))
        return plan->fresh ? json_clone(arena, plan->fresh) : NULL;
    if (plan->is_noop)
        return NULL;
    const struct json *part = NULL;
    if (str_is(plan->return_values, "UPDATED_OLD"))
        part = plan->updated.written_old;
    else if (str_is(plan->return_values, "UPDATED_NEW"))
        part = plan->updated.written_new;
    return json_count(part) ? json_clone(arena, part) : NULL;
}

static struct res write_one(struct ddb_call *call, enum ddb_plan_kind kind, struct json *output) {
    static const char *const sizes[] = { "SIZE", "NONE", NULL };
    struct ddb_usage usage = { 0 };
    struct ddb_plan plan;
    struct str metrics = STR_NONE;
    TRY(cloud_dynamodb_usage_begin(call, &usage));
    TRY(cloud_dynamodb_core_enum(call, call->input, "ReturnItemCollectionMetrics", sizes,
                                 &metrics));
    TRY(cloud_dynamodb_plan_read(call, call->input, kind, &plan));
    TRY(cloud_dynamodb_plan_open(call, &plan));
    TRY(cloud_dynamodb_plan_check(call, &plan, false));
    TRY(cloud_dynamodb_plan_evaluate(call, &plan));
    if (!plan.is_met) {
        if (plan.returns_on_failure && plan.old) {
            struct json *extra = json_new_object(call->arena);
            json_set_c(call->arena, extra, "Item", plan.old);
            *call->extra = extra;
        }
        return cloud_dynamodb_core_fail(call->err, "ConditionalCheckFailedException",
                                        "The conditional request failed");
    }
    cloud_dynamodb_plan_commit(call, &plan);
    cloud_dynamodb_usage_write(call, &usage, plan.table, plan.old, plan.fresh);
    json_set_c(call->arena, output, "Attributes", returned(call->arena, &plan));
    cloud_dynamodb_usage_report(call, &usage, output, false);
    return RES_OK;
}

struct res cloud_dynamodb_items_put(struct ddb_call *call, struct json *output) {
    return write_one(call, DDB_PLAN_PUT, output);
}

struct res cloud_dynamodb_items_update(struct ddb_call *call, struct json *output) {
    return write_one(call, DDB_PLAN_UPDATE, output);
}

struct res cloud_dynamodb_items_delete(struct ddb_call *call, struct json *output) {
    return write_one(call, DDB_PLAN_DELETE, output);
}
