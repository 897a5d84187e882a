/* ddb_item.h: DynamoDB items as JSON ({"name":{"S":"x"}}): keys, digests, and the conditional
 * writes that take out or put back exactly what was saved. Pure. Facts: dynamodb.md 2, 6.6, 10, 11.
 */
#ifndef SELFHEAL_ACTION_DDB_ITEM_H
#define SELFHEAL_ACTION_DDB_ITEM_H

#include "action/step.h"

#define DDB_ITEM_COMPARED_MAX                                                                      \
    100 /* attributes in the condition of one delete: 4 KB of expression */

/* The key of an item: its members named in keys (array of names, hash key first). NULL: one is
 * missing. */
const struct json *ddb_item_key(struct arena *arena, const struct json *item,
                                const struct json *keys);
/* 32 hex digits that tell two items apart; the order of members and of set elements does not count.
 */
struct str ddb_item_digest(struct arena *arena, const struct json *item);
/* {"key":..,"item":..}: what is saved. */
const struct json *ddb_item_entry(struct arena *arena, const struct json *item,
                                  const struct json *keys);
/* Input of DeleteItem, and member of TransactWriteItems: delete if every attribute (the key first,
 * then by name, at most DDB_ITEM_COMPARED_MAX) still equals the saved copy. */
const struct json *ddb_item_delete(struct arena *arena, struct str table, const struct json *entry);
/* Put unless an item with this key is there. */
const struct json *ddb_item_put(struct arena *arena, struct str table, const struct json *entry);
/* Input of BatchGetItem, consistent, for the keys of entries (at most 100). */
const struct json *ddb_item_batch_get(struct arena *arena, struct str table,
                                      const struct json *entries);
/* Input of TransactWriteItems: `kind` ("Delete", "Put") of each. */
const struct json *ddb_item_transaction(struct arena *arena, const char *kind,
                                        const struct json *writes);

#endif
