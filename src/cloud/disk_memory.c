/* disk_memory.c: a sorted array of entries; look-up by halving. Entries own their bytes. */
#include "cloud/disk_memory.h"

#include <stdlib.h>
#include <string.h>

struct entry {
    struct str key, value; /* in one block, which key.ptr begins */
};

struct disk_memory {
    struct entry *entries;
    size_t count, capacity;
};

struct disk_memory *disk_memory_new(void) {
    return mem_alloc(sizeof(struct disk_memory));
}

static void entry_free(struct entry *entry) {
    void *block = NULL;
    memcpy(&block, &entry->key.ptr, sizeof block);
    free(block);
}

void disk_memory_free(struct disk_memory *disk) {
    if (!disk)
        return;
    for (size_t i = 0; i < disk->count; i++)
        entry_free(&disk->entries[i]);
    free(disk->entries);
    free(disk);
}

size_t disk_memory_count(const struct disk_memory *disk) {
    return disk->count;
}

/* The first entry whose key is not below key. */
static size_t lower_bound(const struct disk_memory *disk, struct str key) {
    size_t low = 0, high = disk->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (str_cmp(disk->entries[middle].key, key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static struct entry entry_new(struct str key, struct str value) {
    char *block = mem_alloc(key.len + value.len + 1);
    memcpy(block, key.ptr, key.len);
    if (value.len)
        memcpy(block + key.len, value.ptr, value.len);
    return (struct entry){ .key = { block, key.len }, .value = { block + key.len, value.len } };
}

static void put(void *ctx, struct str key, struct str value) {
    struct disk_memory *disk = ctx;
    size_t at = lower_bound(disk, key);
    bool is_found = at < disk->count && str_eq(disk->entries[at].key, key);
    if (is_found)
        entry_free(&disk->entries[at]);
    if (value.ptr && is_found) {
        disk->entries[at] = entry_new(key, value);
        return;
    }
    if (!value.ptr) {
        if (is_found) {
            struct entry *gone = disk->entries + at;
            memmove(gone, gone + 1, (--disk->count - at) * sizeof *gone);
        }
        return;
    }
    if (disk->count == disk->capacity) {
        disk->capacity = disk->capacity ? disk->capacity * 2 : 64;
        disk->entries = mem_realloc(disk->entries, disk->capacity * sizeof *disk->entries);
    }
    struct entry *place = disk->entries + at;
    memmove(place + 1, place, (disk->count++ - at) * sizeof *place);
    *place = entry_new(key, value);
}

static void each(void *ctx, struct str prefix,
                 void (*visit)(void *visit_ctx, struct str key, struct str value),
                 void *visit_ctx) {
    struct disk_memory *disk = ctx;
    for (size_t i = lower_bound(disk, prefix);
         i < disk->count && str_starts(disk->entries[i].key, prefix); i++)
        visit(visit_ctx, disk->entries[i].key, disk->entries[i].value);
}

static struct res flush(void *ctx, struct err *err) {
    (void)ctx;
    (void)err;
    return RES_OK;
}

struct cloud_disk disk_memory_port(struct disk_memory *disk) {
    return (struct cloud_disk){ .ctx = disk, .put = put, .each = each, .flush = flush };
}
