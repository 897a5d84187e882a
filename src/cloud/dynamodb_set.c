#include "cloud/dynamodb_set.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

struct str cloud_dynamodb_set_key(const struct ddb_entry *entry) {
    return (struct str){ entry->key, entry->key_len };
}

void cloud_dynamodb_set_deinit(struct ddb_set *set) {
    for (size_t b = 0; b < set->block_count; b++) {
        for (size_t i = 0; i < set->blocks[b]->count; i++)
            free(set->blocks[b]->entries[i]);
        free(set->blocks[b]);
    }
    free(set->blocks);
    *set = (struct ddb_set){ 0 };
}

/* Is the entry before the place that seek looks for? */
static bool is_before(const struct ddb_entry *entry, struct str key, bool is_after) {
    struct str its = cloud_dynamodb_set_key(entry);
    if (is_after)
        its = str_slice(its, 0, key.len);
    int order = str_cmp(its, key);
    return is_after ? order <= 0 : order < 0;
}

struct ddb_position cloud_dynamodb_set_seek(const struct ddb_set *set, struct str key,
                                            bool is_after) {
    /* The first block whose last entry is not before it. */
    size_t low = 0, high = set->block_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct ddb_block *block = set->blocks[middle];
        if (is_before(block->entries[block->count - 1], key, is_after))
            low = middle + 1;
        else
            high = middle;
    }
    struct ddb_position position = { .block = low };
    if (low == set->block_count)
        return position;
    const struct ddb_block *block = set->blocks[low];
    size_t from = 0, to = block->count;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (is_before(block->entries[middle], key, is_after))
            from = middle + 1;
        else
            to = middle;
    }
    position.index = from;
    assert(position.index < block->count);
    return position;
}

const struct ddb_entry *cloud_dynamodb_set_at(const struct ddb_set *set,
                                              struct ddb_position position) {
    if (position.block >= set->block_count)
        return NULL;
    assert(position.index < set->blocks[position.block]->count);
    return set->blocks[position.block]->entries[position.index];
}

struct ddb_position cloud_dynamodb_set_next(const struct ddb_set *set,
                                            struct ddb_position position) {
    assert(position.block < set->block_count);
    if (++position.index == set->blocks[position.block]->count)
        position = (struct ddb_position){ .block = position.block + 1 };
    return position;
}

bool cloud_dynamodb_set_back(const struct ddb_set *set, struct ddb_position *position) {
    if (position->index > 0) {
        position->index--;
        return true;
    }
    if (position->block == 0)
        return false;
    position->block--;
    position->index = set->blocks[position->block]->count - 1;
    return true;
}

static struct ddb_entry *entry_at(const struct ddb_set *set, struct ddb_position position,
                                  struct str key) {
    if (position.block == set->block_count)
        return NULL;
    struct ddb_entry *entry = set->blocks[position.block]->entries[position.index];
    return str_eq(cloud_dynamodb_set_key(entry), key) ? entry : NULL;
}

struct ddb_entry *cloud_dynamodb_set_find(const struct ddb_set *set, struct str key) {
    return entry_at(set, cloud_dynamodb_set_seek(set, key, false), key);
}

static void block_insert(struct ddb_set *set, size_t at) {
    if (set->block_count == set->block_cap) {
        set->block_cap = set->block_cap ? set->block_cap * 2 : 4;
        set->blocks = mem_realloc(set->blocks, set->block_cap * sizeof *set->blocks);
    }
    memmove(set->blocks + at + 1, set->blocks + at,
            (set->block_count - at) * sizeof *set->blocks);
    set->blocks[at] = mem_alloc(sizeof(struct ddb_block));
    set->block_count++;
}

/* Halves a full block and gives the position again in the half where it now is. */
static struct ddb_position split(struct ddb_set *set, struct ddb_position position) {
    block_insert(set, position.block + 1);
    struct ddb_block *left = set->blocks[position.block];
    struct ddb_block *right = set->blocks[position.block + 1];
    size_t half = left->count / 2;
    right->count = left->count - half;
    memcpy(right->entries, left->entries + half, right->count * sizeof *right->entries);
    left->count = half;
    if (position.index > half)
        position = (struct ddb_position){ position.block + 1, position.index - half };
    return position;
}

struct ddb_item *cloud_dynamodb_set_put(struct ddb_set *set, struct str key,
                                        struct ddb_item *item) {
    struct ddb_position position = cloud_dynamodb_set_seek(set, key, false);
    struct ddb_entry *entry = entry_at(set, position, key);
    if (entry) {
        struct ddb_item *old = entry->item;
        entry->item = item;
        return old;
    }
    if (set->block_count == 0) {
        block_insert(set, 0);
    } else if (position.block == set->block_count) { /* above all: at the end of the last block */
        position.block--;
        position.index = set->blocks[position.block]->count;
    }
    if (set->blocks[position.block]->count == DDB_BLOCK_MAX)
        position = split(set, position);
    entry = mem_alloc(sizeof *entry + key.len);
    entry->item = item;
    entry->key_len = key.len;
    memcpy(entry->key, key.ptr, key.len);
    struct ddb_block *block = set->blocks[position.block];
    assert(block->count < DDB_BLOCK_MAX && position.index <= block->count);
    memmove(block->entries + position.index + 1, block->entries + position.index,
            (block->count - position.index) * sizeof *block->entries);
    block->entries[position.index] = entry;
    block->count++;
    set->count++;
    return NULL;
}

struct ddb_item *cloud_dynamodb_set_remove(struct ddb_set *set, struct str key) {
    struct ddb_position position = cloud_dynamodb_set_seek(set, key, false);
    struct ddb_entry *entry = entry_at(set, position, key);
    if (!entry)
        return NULL;
    struct ddb_item *item = entry->item;
    free(entry);
    struct ddb_block *block = set->blocks[position.block];
    block->count--;
    memmove(block->entries + position.index, block->entries + position.index + 1,
            (block->count - position.index) * sizeof *block->entries);
    if (block->count == 0) {
        free(block);
        set->block_count--;
        memmove(set->blocks + position.block, set->blocks + position.block + 1,
                (set->block_count - position.block) * sizeof *set->blocks);
    }
    set->count--;
    return item;
}
