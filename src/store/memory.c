#include "store/memory.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* One sorted array per kind: binary search, insertion by moving pointers. Events and saved records are appended
 * in key order most of the time, so the moves are short. */
struct slot {
    char *key, *value;
    size_t key_len, value_len;
    int64_t version, due_ms;
};

struct table {
    struct slot *slots;
    size_t count, capacity;
};

struct memory {
    struct store store;
    struct table tables[RECORD_KIND_COUNT];
    enum err_class fault;
};

static struct memory *self(struct store *store) {
    return (struct memory *)store;
}

static struct str slot_key(const struct slot *slot) {
    return (struct str){ slot->key, slot->key_len };
}

/* First slot that is not less than key. */
static size_t lower_bound(const struct table *table, struct str key) {
    size_t low = 0, high = table->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (str_cmp(slot_key(&table->slots[middle]), key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static struct slot *find(const struct table *table, struct str key) {
    size_t i = lower_bound(table, key);
    return i < table->count && str_eq(slot_key(&table->slots[i]), key) ? &table->slots[i] : NULL;
}

static struct record to_record(enum record_kind kind, const struct slot *slot,
                               struct arena *arena) {
    return (struct record){
        .kind = kind,
        .key = str_dup(arena, slot_key(slot)),
        .value = str_dup(arena, (struct str){ slot->value, slot->value_len }),
        .version = slot->version,
        .due_ms = slot->due_ms,
    };
}

static struct res memory_get(struct store *store, enum record_kind kind, struct str key,
                             struct arena *arena, struct record *out, bool *found,
                             struct err *err) {
    (void)err;
    const struct slot *slot = find(&self(store)->tables[kind], key);
    *found = slot != NULL;
    if (slot)
        *out = to_record(kind, slot, arena);
    return RES_OK;
}

static struct res memory_range(struct store *store, enum record_kind kind, struct str prefix,
                               struct str after, bool is_descending, size_t limit,
                               struct arena *arena, struct record **out, size_t *count,
                               struct err *err) {
    (void)err;
    const struct table *table = &self(store)->tables[kind];
    *out = ARENA_ARRAY(arena, struct record, limit ? limit : 1);
    *count = 0;
    if (!is_descending) {
        size_t i = lower_bound(table, str_cmp(after, prefix) > 0 ? after : prefix);
        for (; i < table->count && *count < limit; i++) {
            struct str key = slot_key(&table->slots[i]);
            if (!str_starts(key, prefix))
                break;
            if (after.len == 0 || str_cmp(key, after) > 0)
                (*out)[(*count)++] = to_record(kind, &table->slots[i], arena);
        }
        return RES_OK;
    }
    size_t end = after.len ? lower_bound(table, after) : table->count;
    for (size_t i = end; i-- > 0 && *count < limit;) {
        struct str key = slot_key(&table->slots[i]);
        if (str_starts(key, prefix))
            (*out)[(*count)++] = to_record(kind, &table->slots[i], arena);
        else if (str_cmp(key, prefix) < 0)
            break;
    }
    return RES_OK;
}

static int by_due(const void *a, const void *b) {
    const struct record *x = a, *y = b;
    if (x->due_ms != y->due_ms)
        return x->due_ms < y->due_ms ? -1 : 1;
    if (x->kind != y->kind)
        return x->kind < y->kind ? -1 : 1;
    return str_cmp(x->key, y->key);
}

static struct res memory_due(struct store *store, int64_t now_ms, size_t limit,
                             struct arena *arena, struct record **out, size_t *count,
                             struct err *err) {
    (void)err;
    size_t n = 0;
    struct memory *m = self(store);
    for (size_t k = 0; k < RECORD_KIND_COUNT; k++)
        for (size_t i = 0; i < m->tables[k].count; i++)
            n += m->tables[k].slots[i].due_ms <= now_ms &&
                 m->tables[k].slots[i].due_ms != RECORD_NOT_DUE;
    *out = ARENA_ARRAY(arena, struct record, n ? n : 1);
    *count = 0;
    for (size_t k = 0; k < RECORD_KIND_COUNT; k++)
        for (size_t i = 0; i < m->tables[k].count; i++)
            if (m->tables[k].slots[i].due_ms <= now_ms &&
                m->tables[k].slots[i].due_ms != RECORD_NOT_DUE)
                (*out)[(*count)++] = to_record((enum record_kind)k, &m->tables[k].slots[i], arena);
    qsort(*out, *count, sizeof **out, by_due);
    if (*count > limit)
        *count = limit;
    return RES_OK;
}

static struct res memory_next_due(struct store *store, int64_t *due_ms, struct err *err) {
    (void)err;
    *due_ms = RECORD_NOT_DUE;
    struct memory *m = self(store);
    for (size_t k = 0; k < RECORD_KIND_COUNT; k++)
        for (size_t i = 0; i < m->tables[k].count; i++)
            if (m->tables[k].slots[i].due_ms < *due_ms)
                *due_ms = m->tables[k].slots[i].due_ms;
    return RES_OK;
}

static char *copy(struct str s) {
    char *bytes = mem_alloc(s.len + 1);
    if (s.len)
        memcpy(bytes, s.ptr, s.len);
    return bytes;
}

static void apply_write(struct table *table, const struct unit_write *w) {
    size_t i = lower_bound(table, w->key);
    bool is_there = i < table->count && str_eq(slot_key(&table->slots[i]), w->key);
    if (!w->value.ptr) {
        if (is_there) {
            free(table->slots[i].key);
            free(table->slots[i].value);
            memmove(&table->slots[i], &table->slots[i + 1],
                    (table->count - i - 1) * sizeof *table->slots);
            table->count--;
        }
        return;
    }
    if (!is_there) {
        if (table->count == table->capacity) {
            table->capacity = table->capacity ? table->capacity * 2 : 16;
            table->slots = mem_realloc(table->slots, table->capacity * sizeof *table->slots);
        }
        memmove(&table->slots[i + 1], &table->slots[i], (table->count - i) * sizeof *table->slots);
        table->slots[i] = (struct slot){ .key = copy(w->key), .key_len = w->key.len };
        table->count++;
    }
    free(table->slots[i].value);
    table->slots[i].value = copy(w->value);
    table->slots[i].value_len = w->value.len;
    table->slots[i].version = w->from_version + 1;
    table->slots[i].due_ms = w->due_ms;
}

static struct res memory_commit(struct store *store, const struct unit *units, size_t count,
                                enum unit_result *results, struct err *err) {
    struct memory *m = self(store);
    if (m->fault != ERR_NONE)
        return err_set(err, m->fault, "SH2302", "the store refused the commit (injected fault)");
    for (size_t u = 0; u < count; u++) {
        results[u] = UNIT_COMMITTED;
        for (size_t i = 0; i < units[u].after_count; i++)
            if (results[units[u].after[i]] == UNIT_CONFLICT)
                results[u] = UNIT_CONFLICT;
        for (size_t i = 0; i < units[u].count; i++) {
            const struct unit_write *w = &units[u].writes[i];
            const struct slot *slot = find(&m->tables[w->kind], w->key);
            if ((slot ? slot->version : 0) != w->from_version)
                results[u] = UNIT_CONFLICT;
        }
        for (size_t i = 0; results[u] == UNIT_COMMITTED && i < units[u].count; i++)
            apply_write(&m->tables[units[u].writes[i].kind], &units[u].writes[i]);
    }
    return RES_OK;
}

static void memory_free(struct store *store) {
    struct memory *m = self(store);
    for (size_t k = 0; k < RECORD_KIND_COUNT; k++) {
        for (size_t i = 0; i < m->tables[k].count; i++) {
            free(m->tables[k].slots[i].key);
            free(m->tables[k].slots[i].value);
        }
        free(m->tables[k].slots);
    }
    free(m);
}

static const struct store_ops OPS = {
    .get = memory_get,
    .range = memory_range,
    .due = memory_due,
    .next_due = memory_next_due,
    .commit = memory_commit,
    .free = memory_free,
};

struct store *memory_new(void) {
    struct memory *m = mem_alloc(sizeof *m);
    m->store.ops = &OPS;
    return &m->store;
}

struct store *memory_copy(const struct store *store) {
    const struct memory *from = (const struct memory *)store;
    struct store *to = memory_new();
    for (size_t k = 0; k < RECORD_KIND_COUNT; k++) {
        const struct table *old = &from->tables[k];
        struct table *table = &self(to)->tables[k];
        table->count = table->capacity = old->count;
        table->slots = old->count ? mem_realloc(NULL, old->count * sizeof *table->slots) : NULL;
        for (size_t i = 0; i < old->count; i++) {
            table->slots[i] = old->slots[i];
            table->slots[i].key = copy(slot_key(&old->slots[i]));
            table->slots[i].value = copy((struct str){ old->slots[i].value, old->slots[i].value_len });
        }
    }
    return to;
}

void memory_fail(struct store *store, enum err_class class) {
    self(store)->fault = class;
}

size_t memory_record_count(const struct store *store) {
    const struct memory *m = (const struct memory *)store;
    size_t n = 0;
    for (size_t k = 0; k < RECORD_KIND_COUNT; k++)
        n += m->tables[k].count;
    return n;
}
