/* shelf.c: see shelf.h. */
#include "cloud/shelf.h"

#include <stdlib.h>

#include "base/limits.h"

void shelf_init(struct shelf *shelf, const struct cloud_options *options, const char *prefix) {
    *shelf = (struct shelf){ .options = options, .prefix = prefix };
}

static void entry_free(struct shelf_entry *entry) {
    fault_blob_deinit(&entry->value);
    free(entry);
}

void shelf_deinit(struct shelf *shelf) {
    for (size_t i = 0; i < shelf->count; i++)
        entry_free(shelf->entries[i]);
    free(shelf->entries);
    *shelf = (struct shelf){ 0 };
}

size_t shelf_from(const struct shelf *shelf, struct str key) {
    size_t low = 0, high = shelf->count;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (str_cmp(shelf->entries[mid]->key, key) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

const struct shelf_entry *shelf_at(const struct shelf *shelf, size_t index, struct str prefix) {
    bool is_there = index < shelf->count && str_starts(shelf->entries[index]->key, prefix);
    return is_there ? shelf->entries[index] : NULL;
}

size_t shelf_count(const struct shelf *shelf, struct str prefix) {
    size_t from = shelf_from(shelf, prefix), at = from;
    while (shelf_at(shelf, at, prefix))
        at++;
    return at - from;
}

static struct shelf_entry *find(const struct shelf *shelf, struct str key) {
    size_t at = shelf_from(shelf, key);
    bool is_there = at < shelf->count && str_eq(shelf->entries[at]->key, key);
    return is_there ? shelf->entries[at] : NULL;
}

const struct json *shelf_get(const struct shelf *shelf, struct str key) {
    const struct shelf_entry *entry = find(shelf, key);
    return entry ? entry->value.json : NULL;
}

static struct shelf_entry *insert(struct shelf *shelf, struct str key) {
    size_t at = shelf_from(shelf, key);
    if (shelf->count == shelf->capacity) {
        shelf->capacity = shelf->capacity ? shelf->capacity * 2 : 16;
        shelf->entries = mem_realloc(shelf->entries, shelf->capacity * sizeof *shelf->entries);
    }
    /* One block for the entry and its key. */
    struct shelf_entry *entry = mem_alloc(sizeof *entry + key.len + 1);
    char *copy = (char *)(entry + 1);
    if (key.len)
        memcpy(copy, key.ptr, key.len);
    entry->key = (struct str){ copy, key.len };
    memmove(shelf->entries + at + 1, shelf->entries + at,
            (shelf->count++ - at) * sizeof *shelf->entries);
    shelf->entries[at] = entry;
    return entry;
}

static void save(const struct shelf *shelf, struct str key, const struct json *value) {
    if (!shelf->options->disk.put)
        return;
    ARENA_SCOPE(arena);
    shelf->options->disk.put(shelf->options->disk.ctx,
                             str_fmt(&arena, "%s%.*s", shelf->prefix, STR_ARG(key)),
                             value ? json_to_str(&arena, value) : STR_NONE);
}

void shelf_put(struct shelf *shelf, struct str key, const struct json *value) {
    struct shelf_entry *entry = find(shelf, key);
    if (!entry)
        entry = insert(shelf, key);
    fault_blob_set(&entry->value, value);
    save(shelf, entry->key, entry->value.json);
}

bool shelf_remove(struct shelf *shelf, struct str key) {
    struct shelf_entry *entry = find(shelf, key);
    if (!entry)
        return false;
    size_t at = shelf_from(shelf, key);
    save(shelf, entry->key, NULL);
    memmove(shelf->entries + at, shelf->entries + at + 1,
            (--shelf->count - at) * sizeof *shelf->entries);
    entry_free(entry);
    return true;
}

struct loading {
    struct shelf *shelf;
    struct err *err;
    bool has_failed;
};

static void visit(void *ctx, struct str key, struct str value) {
    struct loading *loading = ctx;
    ARENA_SCOPE(arena);
    const struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX };
    const struct json *in = NULL;
    struct err err;
    if (loading->has_failed)
        return;
    if (!json_parse(&arena, value, &options, &in, &err).ok) {
        loading->has_failed = true;
        (void)err_set(loading->err, ERR_CORRUPT, "SH3010", "the saved state is damaged at %.*s: %s",
                      STR_ARG(key), err.message);
        return;
    }
    struct str name = str_slice(key, strlen(loading->shelf->prefix), key.len);
    fault_blob_set(&insert(loading->shelf, name)->value, in);
}

struct res shelf_load(struct shelf *shelf, struct err *err) {
    struct loading loading = { .shelf = shelf, .err = err };
    if (shelf->options->disk.each)
        shelf->options->disk.each(shelf->options->disk.ctx, str_of(shelf->prefix), visit, &loading);
    return loading.has_failed ? RES_ERR : RES_OK;
}
