/* dynamodb_set.h: items in the byte order of their keys: blocks of sorted entries in a sorted
 * array of blocks. Insert, remove and find by two binary searches; a block that overflows is
 * halved. 100,000 items are about 1,000 blocks.
 *
 * Invariant: no block is empty; all keys ascend, none is there twice. Entries are owned by the
 * set, items are not. Positions are valid until the set changes. */
#ifndef SELFHEAL_CLOUD_DYNAMODB_SET_H
#define SELFHEAL_CLOUD_DYNAMODB_SET_H

#include "base/str.h"

/* An item as it is stored. */
struct ddb_item {
    size_t size; /* bytes, as the service measures them */
    size_t len;
    char text[]; /* canonical JSON */
};

struct ddb_entry {
    struct ddb_item *item;
    size_t key_len;
    char key[];
};

enum { DDB_BLOCK_MAX = 128 };

struct ddb_block {
    size_t count;
    struct ddb_entry *entries[DDB_BLOCK_MAX];
};

struct ddb_set {
    struct ddb_block **blocks;
    size_t block_count, block_cap;
    size_t count;
};

struct ddb_position {
    size_t block, index;
};

void cloud_dynamodb_set_deinit(struct ddb_set *set);
struct str cloud_dynamodb_set_key(const struct ddb_entry *entry);
/* NULL when there is none. */
struct ddb_entry *cloud_dynamodb_set_find(const struct ddb_set *set, struct str key);
/* Adds an entry with this item, or puts the item in the place of the one that is there. Returns the
 * item that was there, or NULL. */
struct ddb_item *cloud_dynamodb_set_put(struct ddb_set *set, struct str key,
                                        struct ddb_item *item);
/* Returns the item that was there, or NULL. */
struct ddb_item *cloud_dynamodb_set_remove(struct ddb_set *set, struct str key);

/* The first entry not below the key; with is_after, the first that is above it and all keys that
 * begin with it. */
struct ddb_position cloud_dynamodb_set_seek(const struct ddb_set *set, struct str key,
                                            bool is_after);
/* NULL at the end. */
const struct ddb_entry *cloud_dynamodb_set_at(const struct ddb_set *set,
                                              struct ddb_position position);
struct ddb_position cloud_dynamodb_set_next(const struct ddb_set *set,
                                            struct ddb_position position);
/* False at the beginning. */
bool cloud_dynamodb_set_back(const struct ddb_set *set, struct ddb_position *position);

#endif
