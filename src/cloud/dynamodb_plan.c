#include "cloud/dynamodb_plan.h"

#include <assert.h>

static struct res null_member(struct ddb_call *call, const char *member) {
    return cloud_dynamodb_core_invalid(call,
                                       "1 validation error detected: Value null at '%s' failed to "
                                       "satisfy constraint: Member must not be null", member);
}

static struct res read_options(struct ddb_call *call, const struct json *source,
                               struct ddb_plan *plan) {
    static const char *const values[] = { "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW",
                                          "NONE", NULL };
    static const char *const on_failure[] = { "ALL_OLD", "NONE", NULL };
    struct str returned = STR_NONE, failed = STR_NONE;
    TRY(cloud_dynamodb_core_str(call, source, "ReturnValues", &returned));
    bool is_known = !returned.ptr;
    for (size_t i = 0; values[i] && !is_known; i++)
        is_known = str_is(returned, values[i]);
    if (!is_known) /* the service's list names UPDATE_NEW */
        return cloud_dynamodb_core_invalid(
            call, "1 validation error detected: Failed to satisfy constraint: Member must satisfy "
                  "enum value set: [ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATE_NEW, NONE]");
    TRY(cloud_dynamodb_core_enum(call, source, "ReturnValuesOnConditionCheckFailure", on_failure,
                                 &failed));
    plan->return_values = returned;
    plan->returns_on_failure = str_is(failed, "ALL_OLD");
    return RES_OK;
}

static struct res read_target(struct ddb_call *call, const struct json *source,
                              struct ddb_plan *plan) {
    const char *member = plan->kind == DDB_PLAN_PUT ? "Item" : "Key";
    const struct json *raw;
    TRY(cloud_dynamodb_core_object(call, source, member, &raw));
    if (!raw)
        return null_member(call, plan->kind == DDB_PLAN_PUT ? "item" : "key");
    return cloud_dynamodb_value_item(call, raw, &plan->target);
}

struct res cloud_dynamodb_plan_read(struct ddb_call *call, const struct json *source,
                                    enum ddb_plan_kind kind, struct ddb_plan *plan) {
    *plan = (struct ddb_plan){ .kind = kind };
    unsigned kinds = DDB_EXPR_BIT(DDB_EXPR_CONDITION);
    if (kind == DDB_PLAN_UPDATE)
        kinds |= DDB_EXPR_BIT(DDB_EXPR_UPDATE);
    TRY(cloud_dynamodb_table_name(call, source, &plan->table_name));
    TRY(read_options(call, source, plan));
    TRY(cloud_dynamodb_expr_begin(call, source, kinds));
    TRY(read_target(call, source, plan));
    if (kind != DDB_PLAN_UPDATE && str_starts(plan->return_values, STR("UPDATED_")))
        return cloud_dynamodb_core_invalid(call, "ReturnValues can only be ALL_OLD or NONE");
    if (kind != DDB_PLAN_UPDATE && str_is(plan->return_values, "ALL_NEW"))
        return cloud_dynamodb_core_invalid(call, "ReturnValues can only be ALL_OLD or NONE");
    if (kind == DDB_PLAN_PUT && cloud_dynamodb_value_item_size(plan->target) > DDB_ITEM_SIZE_MAX)
        return cloud_dynamodb_core_invalid(call,
                                           "Item size has exceeded the maximum allowed size");
    return cloud_dynamodb_expr_parse(call, source, kinds, &plan->expressions);
}

struct res cloud_dynamodb_plan_open(struct ddb_call *call, struct ddb_plan *plan) {
    return cloud_dynamodb_table_open(call, plan->table_name, &plan->table);
}

static struct res update_targets(struct ddb_call *call, const struct ddb_plan *plan) {
    for (size_t i = 0; i < plan->expressions.action_count; i++) {
        struct str name = plan->expressions.actions[i].path.steps[0].name;
        if (cloud_dynamodb_table_is_key(&plan->table->schema, name))
            return cloud_dynamodb_core_invalid(
                call, "One or more parameter values were invalid: Cannot update attribute %.*s. "
                      "This attribute is part of the key", STR_ARG(name));
    }
    return RES_OK;
}

struct res cloud_dynamodb_plan_check(struct ddb_call *call, struct ddb_plan *plan, bool is_batch) {
    assert(plan->table);
    if (plan->kind == DDB_PLAN_PUT)
        TRY(cloud_dynamodb_table_check_item(call, plan->table, plan->target, is_batch));
    else
        TRY(cloud_dynamodb_table_check_key(call, plan->table, plan->target));
    plan->key = cloud_dynamodb_table_key(call->arena, call->db, plan->table, plan->target);
    return update_targets(call, plan);
}

static struct res evaluate_update(struct ddb_call *call, struct ddb_plan *plan) {
    const struct ddb_expressions *e = &plan->expressions;
    TRY(cloud_dynamodb_update_apply(call, e->actions, e->action_count, plan->old, plan->target,
                                    &plan->updated));
    plan->is_noop = plan->updated.is_created_by_remove_only;
    plan->fresh = plan->is_noop ? NULL : plan->updated.item;
    if (plan->is_noop)
        return RES_OK;
    if (cloud_dynamodb_value_item_depth(plan->fresh) > DDB_NESTING_MAX)
        return cloud_dynamodb_core_invalid(
            call, "Nesting Levels have exceeded supported limits: Attributes in the item have "
                  "nested levels beyond supported limit");
    if (cloud_dynamodb_value_item_size(plan->fresh) > DDB_ITEM_SIZE_MAX)
        return cloud_dynamodb_core_invalid(
            call, "Item size to update has exceeded the maximum allowed size");
    return cloud_dynamodb_table_check_item(call, plan->table, plan->fresh, false);
}

struct res cloud_dynamodb_plan_evaluate(struct ddb_call *call, struct ddb_plan *plan) {
    const struct ddb_node *condition = plan->expressions.condition;
    plan->old = cloud_dynamodb_table_parse(call->arena,
                                           cloud_dynamodb_table_get(plan->table, plan->key));
    plan->is_met =
        !condition || cloud_dynamodb_eval_condition(call->arena, condition, plan->old);
    if (!plan->is_met)
        return RES_OK;
    switch (plan->kind) {
    case DDB_PLAN_PUT:
        plan->fresh = plan->target;
        break;
    case DDB_PLAN_UPDATE:
        return evaluate_update(call, plan);
    case DDB_PLAN_DELETE:
        plan->is_noop = !plan->old;
        break;
    case DDB_PLAN_CHECK:
        plan->is_noop = true;
        plan->fresh = plan->old;
        break;
    }
    return RES_OK;
}

void cloud_dynamodb_plan_commit(struct ddb_call *call, const struct ddb_plan *plan) {
    assert(plan->is_met);
    if (!plan->is_noop)
        cloud_dynamodb_table_write(call->db, plan->table, plan->key, plan->fresh, call->now_ms);
}
