/* dynamodb_usage.h: ConsumedCapacity of a call (dynamodb.md 13), counted in half units so that
 * no fraction is needed. Charges per table; index writes are charged to the table's total and
 * listed by index only for reads of one. */
#ifndef SELFHEAL_CLOUD_DYNAMODB_USAGE_H
#define SELFHEAL_CLOUD_DYNAMODB_USAGE_H

#include "cloud/dynamodb_table.h"

struct ddb_charge {
    const struct ddb_table *table;
    size_t read_halves, write_halves;
};

struct ddb_usage {
    struct str mode;               /* NONE, TOTAL, INDEXES; empty: none */
    bool is_transaction;           /* twice the price, and read and write units apart */
    const struct ddb_index *index; /* of a read */
    struct ddb_charge *charges;
    size_t count;
};

/* Reads ReturnConsumedCapacity. */
MUST_CHECK struct res cloud_dynamodb_usage_begin(struct ddb_call *call, struct ddb_usage *usage);
void cloud_dynamodb_usage_read(struct ddb_call *call, struct ddb_usage *usage,
                               const struct ddb_table *table, size_t size, bool is_consistent);
/* old, fresh: the item before and after, NULL for none, with their sizes. */
void cloud_dynamodb_usage_write(struct ddb_call *call, struct ddb_usage *usage,
                                const struct ddb_table *table, const struct json *old,
                                const struct json *fresh);
/* Sets ConsumedCapacity in the output when it was asked for. */
void cloud_dynamodb_usage_report(struct ddb_call *call, const struct ddb_usage *usage,
                                 struct json *output, bool is_list);

#endif
