/* dynamodb.h: the model of DynamoDB's data plane and of as much control plane as clients need:
 * what the service answers, message by message, in the wording of its 2026 validation layer.
 * Behind cloud.c it serves the sandbox and the simulator; checkers read the tables directly.
 *
 * Items live in memory, each as its JSON text in an ordered set; writes also go to the disk port
 * (keys "dynamodb/item/TABLE/HEX" and "dynamodb/table/TABLE"), which the caller flushes. Scan
 * order is a seeded hash of the hash key, then the range key; nothing depends on pointers,
 * clocks or the order of allocation. Not modelled: streams' contents, PartiQL, legacy
 * (non-expression) parameters, global tables, capacity limits. Throttling and lost replies are
 * injected outside. */
#ifndef SELFHEAL_CLOUD_DYNAMODB_H
#define SELFHEAL_CLOUD_DYNAMODB_H

#include "cloud/cloud.h"

struct cloud_dynamodb;

/* The strings are copied. disk may be NULL (nothing is saved) and is copied; its ctx must live as
 * long as the model. Cheap: allocates one block. */
struct cloud_dynamodb *cloud_dynamodb_new(struct str account, struct str region, uint64_t seed,
                                          const struct cloud_disk *disk);
void cloud_dynamodb_free(struct cloud_dynamodb *db);
/* Restores tables and items from the disk. Class corrupt when an entry is not what was written. */
MUST_CHECK struct res cloud_dynamodb_load(struct cloud_dynamodb *db, struct err *err);

struct cloud_dynamodb_options {
    int64_t create_delay_ms;      /* CREATING for so long; 0: ACTIVE at once */
    int64_t ttl_sweep_ms;         /* expired items go away this often; 0: never */
    unsigned unprocessed_percent; /* of the entries of a batch come back unprocessed */
};
void cloud_dynamodb_configure(struct cloud_dynamodb *db,
                              const struct cloud_dynamodb_options *options);

/* One operation, by its name ("PutItem"). As cloud_handle: on success *output, in the arena; on an
 * AWS error RES_ERR with err->aws_code, message, http_status 400, and *extra with members for the
 * error's body ({"CancellationReasons":[...]}, {"Item":{...}}) or NULL. */
MUST_CHECK struct res cloud_dynamodb_handle(struct cloud_dynamodb *db, struct arena *arena,
                                            struct str operation, const struct json *input,
                                            int64_t now_ms, const struct json **output,
                                            const struct json **extra, struct err *err);
/* Lets time pass. The next time at which something is due, or INT64_MAX. */
int64_t cloud_dynamodb_advance(struct cloud_dynamodb *db, int64_t now_ms);
/* From now on, until outage->until_ms, puts and updates of one table are by chance not stored,
 * stored with one attribute (a number or string that is no key) changed, or joined by an item
 * that nobody wrote. Deletes are honoured. Percentages over 100 together are cut in that order.
 * One outage at a time; a new one replaces it. */
void cloud_dynamodb_outage_begin(struct cloud_dynamodb *db, const struct cloud_outage *outage);

/* --- for checkers --- */
/* SIZE_MAX: there is no such table. */
size_t cloud_dynamodb_item_count(const struct cloud_dynamodb *db, struct str table);
/* Each item's JSON text ({"pk":{"S":..},..}, numbers canonical), in scan order. visit must not call
 * the model; the text is valid until it returns. */
void cloud_dynamodb_each(const struct cloud_dynamodb *db, struct str table,
                         void (*visit)(void *ctx, struct str item), void *ctx);

#endif
