/* dynamodb_plan.h: one write to one item in the steps in which the service judges it: what the
 * request alone tells, the table, the key, the condition, the new item; and then the change. Single
 * writes, batches and transactions are made of these steps. */
#ifndef SELFHEAL_CLOUD_DYNAMODB_PLAN_H
#define SELFHEAL_CLOUD_DYNAMODB_PLAN_H

#include "cloud/dynamodb_expr.h"
#include "cloud/dynamodb_table.h"

enum ddb_plan_kind { DDB_PLAN_PUT, DDB_PLAN_UPDATE, DDB_PLAN_DELETE, DDB_PLAN_CHECK };

struct ddb_plan {
    enum ddb_plan_kind kind;
    struct str table_name, return_values;
    const struct json *target; /* the item of a put, the key of the others; canonical */
    struct ddb_expressions expressions;
    bool returns_on_failure;   /* ReturnValuesOnConditionCheckFailure is ALL_OLD */

    struct ddb_table *table;   /* after open */
    struct str key;            /* in its set; after check */

    const struct json *old;    /* after evaluate: the item as it is, NULL when missing */
    bool is_met;               /* the condition holds */
    bool is_noop;              /* nothing is to be written */
    struct ddb_updated updated;
    const struct json *fresh;  /* the item as it shall be, NULL when it goes */
};

/* Steps 6 and 7 of "Order in which faults are reported". source holds the members. */
MUST_CHECK struct res cloud_dynamodb_plan_read(struct ddb_call *call, const struct json *source,
                                               enum ddb_plan_kind kind, struct ddb_plan *plan);
/* Step 8. */
MUST_CHECK struct res cloud_dynamodb_plan_open(struct ddb_call *call, struct ddb_plan *plan);
/* Step 9. is_batch: a put's key faults are worded as those of a `Key`. */
MUST_CHECK struct res cloud_dynamodb_plan_check(struct ddb_call *call, struct ddb_plan *plan,
                                                bool is_batch);
/* Steps 10 and 11. A condition that does not hold is no failure: is_met is false. */
MUST_CHECK struct res cloud_dynamodb_plan_evaluate(struct ddb_call *call, struct ddb_plan *plan);
/* Does what was evaluated. Cannot fail. */
void cloud_dynamodb_plan_commit(struct ddb_call *call, const struct ddb_plan *plan);

#endif
