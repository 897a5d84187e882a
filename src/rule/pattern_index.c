#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "rule/pattern_private.h"

/* Fields with longer lists are no good anchors: every value is an entry of the index. */
enum { ANCHOR_VALUES_MAX = 64 };

/* Mixed into the hash of a path to make the hash of a path with a value. */
#define VALUE_MARK STR("=")

/* A branch filed under a key: the hash of a path with a literal, or of a path alone. */
struct entry {
    uint64_t key;
    uint32_t pattern, branch;
};

struct slot {
    uint64_t key;
    uint32_t from, to; /* entries; from == to: a free slot */
};

struct table {
    struct slot *slots;
    size_t mask; /* slots - 1, a power of two less one */
    struct entry *entries;
    size_t count, capacity;
};

struct pattern_index {
    const struct pattern *const *patterns;
    size_t count;
    struct table values; /* by path and literal */
    struct table paths;  /* by path */
    struct table
        known_paths; /* paths that `values` knows: other leaves need no look at their value */
    struct entry *always;
    size_t always_count;
    uint64_t *has; /* scratch: one bit for each pattern; all clear between calls */
};

static int by_key(const void *a, const void *b) {
    const struct entry *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    if (x->pattern != y->pattern)
        return x->pattern < y->pattern ? -1 : 1;
    return x->branch < y->branch ? -1 : x->branch > y->branch;
}

static void table_add(struct arena *arena, struct table *table, struct entry entry) {
    if (table->count == table->capacity) {
        size_t capacity = table->capacity ? table->capacity * 2 : 64;
        table->entries = arena_grow(arena, table->entries, table->count, capacity, sizeof entry);
        table->capacity = capacity;
    }
    table->entries[table->count++] = entry;
}

static struct slot *table_slot(const struct table *table, uint64_t key) {
    size_t at = (size_t)(key ^ key >> 32) & table->mask;
    while (table->slots[at].from != table->slots[at].to && table->slots[at].key != key)
        at = (at + 1) & table->mask;
    return &table->slots[at];
}

/* Sorts the entries and makes the slots; nothing may be added afterwards. */
static void table_finish(struct arena *arena, struct table *table) {
    size_t size = 8;
    while (size < table->count * 2)
        size *= 2;
    table->slots = ARENA_ARRAY(arena, struct slot, size);
    table->mask = size - 1;
    if (table->count)
        qsort(table->entries, table->count, sizeof *table->entries, by_key);
    for (size_t i = 0; i < table->count;) {
        size_t end = i + 1;
        while (end < table->count && table->entries[end].key == table->entries[i].key)
            end++;
        struct slot *slot = table_slot(table, table->entries[i].key);
        *slot = (struct slot){ table->entries[i].key, (uint32_t)i, (uint32_t)end };
        i = end;
    }
}

static size_t table_count(const struct table *table, uint64_t key) {
    const struct slot *slot = table_slot(table, key);
    return slot->to - slot->from;
}

static uint64_t value_key(uint64_t path_hash, struct str value) {
    return pattern_event_hash(pattern_event_hash(path_hash, VALUE_MARK), value);
}

static bool is_anchor(const struct pattern_field *field) {
    if (field->may_be_absent || field->test_count > ANCHOR_VALUES_MAX)
        return false;
    for (size_t i = 0; i < field->test_count; i++)
        if (field->tests[i].op != PATTERN_STRING)
            return false;
    return field->test_count > 0;
}

/* How many branches of all patterns share the field's values, or its path. */
static size_t rarity(const struct table *all, const struct pattern_field *field, bool is_value) {
    if (!is_value)
        return table_count(all, field->hash);
    size_t sum = 0;
    for (size_t i = 0; i < field->test_count; i++)
        sum += table_count(all, value_key(field->hash, field->tests[i].text));
    return sum;
}

static void add_field(struct arena *arena, struct table *table, const struct pattern_field *field,
                      bool is_value, struct entry entry) {
    if (!is_value) {
        entry.key = field->hash;
        table_add(arena, table, entry);
        return;
    }
    for (size_t i = 0; i < field->test_count; i++) {
        entry.key = value_key(field->hash, field->tests[i].text);
        table_add(arena, table, entry);
    }
}

/* Files a branch under the rarest literal that it has, else under its rarest path, else under
 * nothing. */
static void file(struct arena *arena, struct pattern_index *index, const struct table *values,
                 const struct table *paths, struct entry entry) {
    const struct pattern_branch *branch = &index->patterns[entry.pattern]->branches[entry.branch];
    const struct pattern_field *best = NULL;
    bool is_value = false;
    size_t best_rarity = SIZE_MAX;
    for (size_t i = 0; i < branch->count; i++) {
        const struct pattern_field *field = branch->fields[i];
        bool has_values = is_anchor(field);
        if (field->may_be_absent || (is_value && !has_values))
            continue;
        size_t rare = rarity(has_values ? values : paths, field, has_values);
        if (best && has_values == is_value && rare >= best_rarity)
            continue;
        best = field;
        is_value = has_values;
        best_rarity = rare;
    }
    if (!best) {
        index->always[index->always_count++] = entry;
        return;
    }
    add_field(arena, is_value ? &index->values : &index->paths, best, is_value, entry);
    if (is_value)
        add_field(arena, &index->known_paths, best, false, entry);
}

struct pattern_index *pattern_index_new(struct arena *arena, const struct pattern *const *patterns,
                                        size_t count) {
    ARENA_SCOPE(scratch);
    struct table values = { 0 }, paths = { 0 }; /* every field of every branch */
    struct pattern_index *index = ARENA_NEW(arena, struct pattern_index);
    size_t branch_count = 0;
    for (uint32_t p = 0; p < count; p++) {
        for (uint32_t b = 0; b < patterns[p]->count; b++) {
            const struct pattern_branch *branch = &patterns[p]->branches[b];
            for (size_t i = 0; i < branch->count; i++) {
                struct entry entry = { 0, p, b };
                bool has_values = is_anchor(branch->fields[i]);
                add_field(&scratch, has_values ? &values : &paths, branch->fields[i], has_values,
                          entry);
            }
            branch_count++;
        }
    }
    table_finish(&scratch, &values);
    table_finish(&scratch, &paths);
    *index = (struct pattern_index){
        .patterns = patterns,
        .count = count,
        .always = ARENA_ARRAY(arena, struct entry, branch_count),
        .has = ARENA_ARRAY(arena, uint64_t, count / 64 + 1),
    };
    for (uint32_t p = 0; p < count; p++)
        for (uint32_t b = 0; b < patterns[p]->count; b++)
            file(arena, index, &values, &paths, (struct entry){ 0, p, b });
    table_finish(arena, &index->values);
    table_finish(arena, &index->paths);
    table_finish(arena, &index->known_paths);
    return index;
}

struct lookup {
    struct pattern_index *index;
    const struct pattern_event *event;
    uint32_t *found;
    size_t count;
};

static void try_entry(struct lookup *lookup, struct entry entry) {
    struct pattern_index *index = lookup->index;
    uint64_t bit = (uint64_t)1 << entry.pattern % 64;
    bool is_given_up = false;
    if (index->has[entry.pattern / 64] & bit ||
        !pattern_match_branch(&index->patterns[entry.pattern]->branches[entry.branch],
                              lookup->event, &is_given_up))
        return;
    index->has[entry.pattern / 64] |= bit;
    assert(lookup->count < index->count);
    lookup->found[lookup->count++] = entry.pattern;
}

static void try_key(struct lookup *lookup, const struct table *table, uint64_t key) {
    const struct slot *slot = table_slot(table, key);
    for (uint32_t i = slot->from; i < slot->to; i++)
        try_entry(lookup, table->entries[i]);
}

static int by_number(const void *a, const void *b) {
    const uint32_t *x = a, *y = b;
    return *x < *y ? -1 : *x > *y;
}

size_t pattern_index_match(struct pattern_index *index, const struct pattern_event *event,
                           uint32_t *found) {
    struct lookup lookup = { .index = index, .event = event, .found = found };
    for (size_t i = 0; i < event->count; i++) {
        const struct pattern_leaf *leaf = &event->leaves[i];
        bool is_first = i == 0 || event->leaves[i - 1].hash != leaf->hash;
        if (is_first)
            try_key(&lookup, &index->paths, leaf->hash);
        if (leaf->value->type == JSON_STRING && table_count(&index->known_paths, leaf->hash))
            try_key(&lookup, &index->values, value_key(leaf->hash, leaf->value->text));
    }
    for (size_t i = 0; i < index->always_count; i++)
        try_entry(&lookup, index->always[i]);
    for (size_t i = 0; i < lookup.count; i++)
        index->has[found[i] / 64] = 0;
    if (lookup.count > 1)
        qsort(found, lookup.count, sizeof *found, by_number);
    return lookup.count;
}
