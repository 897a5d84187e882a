/* dynamodb_keycond.h: a Query's key condition: its shape first (no schema needed), then its meaning
 * as a range of set keys. */
#ifndef SELFHEAL_CLOUD_DYNAMODB_KEYCOND_H
#define SELFHEAL_CLOUD_DYNAMODB_KEYCOND_H

#include "cloud/dynamodb_expr.h"
#include "cloud/dynamodb_table.h"

enum { DDB_KEYCONDS_MAX = 8 }; /* more are counted, not kept */

struct ddb_keycond {
    struct str name, op; /* =, <, <=, >, >=, BETWEEN, begins_with */
    const struct json *low, *high;
};

struct ddb_keyconds {
    struct ddb_keycond items[DDB_KEYCONDS_MAX];
    size_t count;
};

/* Entries from `low` (after it and all that begin with it when low_after) to before `high`
 * (after it when high_after). An empty low is the beginning; an empty high with high_after false
 * the end. */
struct ddb_range {
    struct str low, high;
    bool low_after, high_after;
};

MUST_CHECK struct res cloud_dynamodb_keycond_shape(struct ddb_call *call,
                                                   const struct ddb_node *node,
                                                   struct ddb_keyconds *out);
/* Checks the conditions against the schema of the table or index and gives the range. */
MUST_CHECK struct res cloud_dynamodb_keycond_range(struct ddb_call *call,
                                                   const struct ddb_schema *schema,
                                                   const struct ddb_keyconds *conditions,
                                                   struct ddb_range *out);
/* Does a key (attribute name -> value) satisfy the range key's condition? */
bool cloud_dynamodb_keycond_holds(struct ddb_call *call, const struct ddb_schema *schema,
                                  const struct ddb_keyconds *conditions, const struct json *key,
                                  size_t at);

#endif
