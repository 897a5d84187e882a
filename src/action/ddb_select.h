/* ddb_select.h: which items a clear means: the table as described, the selector of the inputs, the
 * calls that read it page by page, the caps. Pure. Facts: dynamodb.md 9, deploy.md 5. */
#ifndef SELFHEAL_ACTION_DDB_SELECT_H
#define SELFHEAL_ACTION_DDB_SELECT_H

#include "action/ddb_item.h"

enum ddb_select_mode {
    DDB_SELECT_COUNT, /* how many */
    DDB_SELECT_ITEMS, /* whole items, at most SAVED_BATCH_ITEMS_MAX a page */
    DDB_SELECT_TOTAL, /* how many the table has: a scan without a filter */
};

/* TableName must be a bare name: answers are keyed by it, and its text goes into commands that
 * people copy. */
MUST_CHECK struct res ddb_select_check_name(const struct json *inputs, struct err *err);
/* Checks the selector and the caps of the inputs as far as they are literal: an empty or missing
 * selector is an error, and so is an All that is not written in the runbook itself. */
MUST_CHECK struct res ddb_select_check(struct arena *arena, const struct json *inputs,
                                       struct err *err);
/* Keeps of a DescribeTable answer what is needed later:
 * {"keys","index_keys","is_gsi","items","rcu"}. Refuses a table that is not ACTIVE, has a stream or
 * replicas (unless allowed), or an index that cannot be used. */
MUST_CHECK struct res ddb_select_table(struct arena *arena, const struct json *inputs,
                                       const struct json *reply, const struct json **out,
                                       struct err *err);
/* "Query" or "Scan". */
const char *ddb_select_operation(const struct json *inputs, enum ddb_select_mode mode);
/* Input of one page; start_key NULL: from the beginning. */
MUST_CHECK struct res ddb_select_input(struct arena *arena, const struct json *inputs,
                                       const struct json *table, enum ddb_select_mode mode,
                                       const struct json *start_key, const struct json **out,
                                       struct err *err);
/* The position after an item, for reading on behind it. */
const struct json *ddb_select_after(struct arena *arena, const struct json *table,
                                    const struct json *item);
/* How long to wait after a page of a scan so that it takes at most a quarter of the table's read
 * capacity; 0 for a table on demand, and for queries. */
int64_t ddb_select_pace_ms(const struct json *inputs, const struct json *table,
                           enum ddb_select_mode mode, const struct json *reply);
/* Is the selection within MaxItems and MaxShare of total? All lifts both, never CLEAR_ITEMS_MAX. */
MUST_CHECK struct res ddb_select_caps(const struct json *inputs, int64_t selected, int64_t total,
                                      struct err *err);

#endif
