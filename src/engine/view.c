#include "engine/view.h"

#include <assert.h>
#include <string.h>

#include "base/limits.h"
#include "codec/base64.h"

enum { VIEW_RANGE_MAX = 512, VIEW_BUCKETS = 256 };

struct entry {
    struct entry *next;           /* of its bucket */
    struct entry *next_wanted;    /* of those that are not loaded */
    enum record_kind kind;
    struct str key;
    bool is_loaded;
    const struct json *value;     /* NULL: no such record */
    int64_t version, due_ms;
    /* the overlay of the unit under construction */
    bool is_put;
    const struct json *put_value;
    int64_t put_due_ms;
    struct entry *next_put;
    size_t written_by; /* the unit of this view that wrote it last: its place + 1; 0: none */
};

struct range {
    struct range *next;
    enum record_kind kind;
    struct str prefix;
    bool is_loaded;
    struct entry **entries;
    size_t count;
};

struct view {
    struct arena *arena;
    struct entry *buckets[VIEW_BUCKETS];
    struct range *ranges;
    struct entry *wanted;
    struct entry *put_first;
    size_t put_count;
    bool has_wants, is_building;
    size_t finished;   /* units so far */
    size_t *after;     /* those whose writes the one under construction has seen */
    size_t after_count, after_capacity;
};

struct view *view_new(struct arena *arena) {
    struct view *view = ARENA_NEW(arena, struct view);
    view->arena = arena;
    return view;
}

static size_t bucket_of(enum record_kind kind, struct str key) {
    uint32_t h = 2166136261u ^ (uint32_t)kind;
    for (size_t i = 0; i < key.len; i++)
        h = (h ^ (unsigned char)key.ptr[i]) * 16777619u;
    return h % VIEW_BUCKETS;
}

static struct entry *entry_of(struct view *view, enum record_kind kind, struct str key) {
    size_t bucket = bucket_of(kind, key);
    for (struct entry *e = view->buckets[bucket]; e; e = e->next)
        if (e->kind == kind && str_eq(e->key, key))
            return e;
    struct entry *e = ARENA_NEW(view->arena, struct entry);
    *e = (struct entry){ .next = view->buckets[bucket],
                         .kind = kind,
                         .key = str_dup(view->arena, key),
                         .due_ms = RECORD_NOT_DUE,
                         .next_wanted = view->wanted };
    view->buckets[bucket] = view->wanted = e;
    return e;
}

/* What an earlier unit of this view has written is not durable yet: the unit under construction stands and falls with it. */
static void note_seen(struct view *view, const struct entry *e) {
    if (!view->is_building || e->written_by == 0)
        return;
    size_t unit = e->written_by - 1;
    for (size_t i = 0; i < view->after_count; i++)
        if (view->after[i] == unit)
            return;
    if (view->after_count == view->after_capacity) {
        size_t capacity = view->after_capacity ? view->after_capacity * 2 : 8;
        view->after = arena_grow(view->arena, view->after, view->after_count, capacity, sizeof *view->after);
        view->after_capacity = capacity;
    }
    view->after[view->after_count++] = unit;
}

bool view_get(struct view *view, enum record_kind kind, struct str key,
              const struct json **value) {
    struct entry *e = entry_of(view, kind, key);
    if (e->is_put) {
        *value = e->put_value;
        return true;
    }
    if (!e->is_loaded) {
        view->has_wants = true;
        return false;
    }
    note_seen(view, e);
    *value = e->value;
    return true;
}

void view_want(struct view *view, enum record_kind kind, struct str key) {
    entry_of(view, kind, key);
}

int64_t view_version(struct view *view, enum record_kind kind, struct str key) {
    struct entry *e = entry_of(view, kind, key);
    return e->is_loaded ? e->version : 0;
}

static const struct json *current(const struct entry *e) {
    return e->is_put ? e->put_value : e->value;
}

static int entry_cmp(const struct entry *a, const struct entry *b) {
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    return str_cmp(a->key, b->key);
}

static void entries_sort(struct entry **entries, size_t count) {
    for (size_t i = 1; i < count; i++) { /* nearly sorted: insertion */
        struct entry *e = entries[i];
        size_t j = i;
        for (; j > 0 && entry_cmp(entries[j - 1], e) > 0; j--)
            entries[j] = entries[j - 1];
        entries[j] = e;
    }
}

bool view_range(struct view *view, enum record_kind kind, struct str prefix,
                const struct json ***values, size_t *count) {
    struct range *r = view->ranges;
    while (r && !(r->kind == kind && str_eq(r->prefix, prefix)))
        r = r->next;
    if (!r) {
        r = ARENA_NEW(view->arena, struct range);
        *r = (struct range){ .next = view->ranges, .kind = kind,
                             .prefix = str_dup(view->arena, prefix) };
        view->ranges = r;
    }
    if (!r->is_loaded) {
        view->has_wants = true;
        return false;
    }
    /* What was stored, and what this tick has put in beside it. */
    struct entry **all = ARENA_ARRAY(view->arena, struct entry *, r->count + view->put_count + 1);
    size_t n = r->count;
    if (n)
        memcpy(all, r->entries, n * sizeof *all);
    for (struct entry *e = view->put_first; e; e = e->next_put) {
        bool is_known = false;
        for (size_t i = 0; i < r->count && !is_known; i++)
            is_known = r->entries[i] == e;
        if (!is_known && e->kind == kind && str_starts(e->key, prefix))
            all[n++] = e;
    }
    entries_sort(all, n);
    *values = ARENA_ARRAY(view->arena, const struct json *, n + 1);
    *count = 0;
    for (size_t i = 0; i < n; i++) {
        note_seen(view, all[i]);
        if (current(all[i]))
            (*values)[(*count)++] = current(all[i]);
    }
    return true;
}

void view_begin(struct view *view) {
    assert(!view->is_building && !view->put_first);
    view->is_building = true;
    view->has_wants = false;
    view->after = NULL; /* the last unit keeps its list */
    view->after_count = view->after_capacity = 0;
}

void view_put(struct view *view, enum record_kind kind, struct str key, const struct json *value,
              int64_t due_ms) {
    assert(view->is_building);
    struct entry *e = entry_of(view, kind, key);
    assert(e->is_loaded); /* a write names the version it was made from */
    if (!e->is_put) {
        e->is_put = true;
        e->next_put = view->put_first;
        view->put_first = e;
        view->put_count++;
    }
    e->put_value = value;
    e->put_due_ms = value ? due_ms : RECORD_NOT_DUE;
}

static void puts_clear(struct view *view) {
    for (struct entry *e = view->put_first; e;) {
        struct entry *next = e->next_put;
        e->is_put = false;
        e->next_put = NULL;
        e = next;
    }
    view->put_first = NULL;
    view->put_count = 0;
    view->is_building = false;
}

void view_abandon(struct view *view) {
    puts_clear(view);
}

/* Ranges that are loaded already must show a record that was created meanwhile. */
static void range_add(struct view *view, struct range *r, struct entry *e) {
    for (size_t i = 0; i < r->count; i++)
        if (r->entries[i] == e)
            return;
    r->entries = arena_grow(view->arena, r->entries, r->count, r->count + 1, sizeof *r->entries);
    r->entries[r->count++] = e;
}

void view_finish(struct view *view, struct str id, struct unit *out) {
    assert(view->is_building);
    struct entry **puts = ARENA_ARRAY(view->arena, struct entry *, view->put_count + 1);
    size_t n = 0;
    for (struct entry *e = view->put_first; e; e = e->next_put)
        puts[n++] = e;
    entries_sort(puts, n);
    *out = (struct unit){ .id = str_dup(view->arena, id),
                          .writes = ARENA_ARRAY(view->arena, struct unit_write, n + 1),
                          .count = n,
                          .after = view->after,
                          .after_count = view->after_count };
    view->finished++;
    for (size_t i = 0; i < n; i++) {
        struct entry *e = puts[i];
        out->writes[i] = (struct unit_write){
            .kind = e->kind,
            .key = e->key,
            .value = e->put_value ? json_to_str(view->arena, e->put_value) : STR_NONE,
            .from_version = e->version,
            .due_ms = e->put_due_ms,
        };
        e->value = e->put_value;
        e->version = e->put_value ? e->version + 1 : 0;
        e->due_ms = e->put_due_ms;
        e->written_by = view->finished;
        for (struct range *r = view->ranges; r; r = r->next)
            if (r->is_loaded && r->kind == e->kind && str_starts(e->key, r->prefix))
                range_add(view, r, e);
    }
    puts_clear(view);
}

bool view_wants(const struct view *view) {
    return view->has_wants;
}

/* Kinds whose readers know what to do with one that is not what was written: the run is set aside and a person is told, saved
 * items are not used. Of any other kind it would change decisions: the store cannot be trusted. */
static bool is_set_aside(enum record_kind kind) {
    return kind == RECORD_RUN || kind == RECORD_SAVED;
}

/* Its bytes, kept for whoever looks into it. */
static const struct json *damaged(struct arena *arena, struct str bytes) {
    struct json *value = json_new_object(arena);
    json_set_str(arena, value, "damaged", base64_encode(arena, bytes));
    return value;
}

static MUST_CHECK struct res entry_fill(struct view *view, struct entry *e,
                                        const struct record *record, struct err *err) {
    e->is_loaded = true;
    e->version = record->version;
    e->due_ms = record->due_ms;
    if (!record_parse(view->arena, record->value, &e->value, err).ok) {
        if (is_set_aside(record->kind)) {
            e->value = damaged(view->arena, record->value);
            return RES_OK;
        }
        err->class = ERR_CORRUPT;
        err_context(err, "stored %s %.*s", record_kind_name(record->kind), STR_ARG(record->key));
        return RES_ERR;
    }
    return RES_OK;
}

static MUST_CHECK struct res range_load(struct view *view, struct range *r, struct store *store,
                                        struct err *err) {
    struct record *records = NULL;
    TRY(store->ops->range(store, r->kind, r->prefix, STR_NONE, false, VIEW_RANGE_MAX, view->arena,
                          &records, &r->count, err));
    r->entries = ARENA_ARRAY(view->arena, struct entry *, r->count + 1);
    for (size_t i = 0; i < r->count; i++) {
        struct entry *e = entry_of(view, records[i].kind, records[i].key);
        if (!e->is_loaded)
            TRY(entry_fill(view, e, &records[i], err));
        r->entries[i] = e;
    }
    /* Earlier inputs of this tick may have made records that the store does not have yet. */
    for (size_t b = 0; b < VIEW_BUCKETS; b++)
        for (struct entry *e = view->buckets[b]; e; e = e->next)
            if (e->is_loaded && e->value && e->kind == r->kind && str_starts(e->key, r->prefix))
                range_add(view, r, e);
    r->is_loaded = true;
    return RES_OK;
}

static MUST_CHECK struct res load_one(struct view *view, struct store *store, struct entry *e,
                                      struct err *err) {
    struct record record;
    bool found = false;
    TRY(store->ops->get(store, e->kind, e->key, view->arena, &record, &found, err));
    if (found)
        TRY(entry_fill(view, e, &record, err));
    e->is_loaded = true;
    return RES_OK;
}

static MUST_CHECK struct res load_many(struct view *view, struct store *store, struct entry **entries,
                                       size_t count, struct err *err) {
    struct store_key *keys = ARENA_ARRAY(view->arena, struct store_key, count);
    struct record *records = ARENA_ARRAY(view->arena, struct record, count);
    bool *found = ARENA_ARRAY(view->arena, bool, count);
    for (size_t i = 0; i < count; i++)
        keys[i] = (struct store_key){ entries[i]->kind, entries[i]->key };
    TRY(store->ops->get_many(store, keys, count, view->arena, records, found, err));
    for (size_t i = 0; i < count; i++) {
        if (found[i])
            TRY(entry_fill(view, entries[i], &records[i], err));
        entries[i]->is_loaded = true;
    }
    return RES_OK;
}

struct res view_load(struct view *view, struct store *store, struct err *err) {
    size_t count = 0, n = 0;
    for (const struct entry *e = view->wanted; e; e = e->next_wanted)
        count += !e->is_loaded; /* it may have come with a range */
    bool is_at_once = count > 1 && store->ops->get_many;
    struct entry **entries = is_at_once ? ARENA_ARRAY(view->arena, struct entry *, count) : NULL;
    for (; view->wanted; view->wanted = view->wanted->next_wanted) {
        if (view->wanted->is_loaded)
            continue;
        if (is_at_once)
            entries[n++] = view->wanted;
        else
            TRY(load_one(view, store, view->wanted, err));
    }
    if (is_at_once)
        TRY(load_many(view, store, entries, n, err));
    for (struct range *r = view->ranges; r; r = r->next)
        if (!r->is_loaded)
            TRY(range_load(view, r, store, err));
    view->has_wants = false;
    return RES_OK;
}
