/* shelf.h: named JSON objects that outlive a call and a restart: what the messaging services keep
 * of topics, rules, pipes and schedules, and the deliveries that wait. Sorted by key; each has an
 * arena of its own and is replaced as a whole. What is looked at for every message (an SQS queue)
 * has types of its own instead. */
#ifndef SELFHEAL_CLOUD_SHELF_H
#define SELFHEAL_CLOUD_SHELF_H

#include "cloud/cloud.h"
#include "cloud/fault.h"

struct shelf_entry {
    struct str key; /* owned */
    struct fault_blob value;
};

struct shelf {
    const struct cloud_options *options;
    const char *prefix; /* of the keys on the disk: "sns/topic/" */
    struct shelf_entry **entries;
    size_t count, capacity;
};

/* The prefix is kept, not copied. */
void shelf_init(struct shelf *shelf, const struct cloud_options *options, const char *prefix);
void shelf_deinit(struct shelf *shelf);
MUST_CHECK struct res shelf_load(struct shelf *shelf, struct err *err);
/* NULL: there is none. Valid until that key is put or removed. */
const struct json *shelf_get(const struct shelf *shelf, struct str key);
/* Keeps and saves a deep copy; the value may be part of what it replaces. */
void shelf_put(struct shelf *shelf, struct str key, const struct json *value);
/* False: there was none. The key may be the entry's own. */
bool shelf_remove(struct shelf *shelf, struct str key);
/* Index of the first key that is not before this one: the first of a prefix. */
size_t shelf_from(const struct shelf *shelf, struct str key);
/* The entry at an index when its key begins with the prefix, else NULL: ends loops over a prefix.
 */
const struct shelf_entry *shelf_at(const struct shelf *shelf, size_t index, struct str prefix);
/* How many keys begin with the prefix. */
size_t shelf_count(const struct shelf *shelf, struct str prefix);

#endif
