/* dynamodb_due.c: timers: the sparse index `due`, which lags, and what is remembered of the last seconds, which does not. */
#include <stdlib.h>
#include <string.h>

#include "store/dynamodb_private.h"

enum { PAGE_ROWS_MAX = 1000 };

/* --- what is remembered --- */

bool dynamodb_timer_is_known(const struct dynamodb *s, const struct dynamodb_timer *timer) {
    int64_t age = s->port.now_ms(s->port.ctx) - timer->known_ms;
    return timer->key_len && age >= 0 && age < DYNAMODB_TIMER_MS;
}

static struct str key_of(const struct dynamodb_timer *timer) {
    return (struct str){ timer->key, timer->key_len };
}

void dynamodb_timer_note(struct dynamodb *s, enum record_kind kind, struct str key, int64_t due_ms) {
    struct dynamodb_timer *timer = NULL;
    if (key.len >= sizeof timer->key)
        return; /* keys of what has timers are short; a longer one shows with the index */
    for (size_t i = 0; i < DYNAMODB_TIMERS_MAX && !timer; i++)
        if (s->timers[i].kind == kind && str_eq(key_of(&s->timers[i]), key))
            timer = &s->timers[i];
    if (!timer)
        timer = &s->timers[s->timer_next++ % DYNAMODB_TIMERS_MAX]; /* the oldest, more or less */
    *timer = (struct dynamodb_timer){ .kind = kind, .key_len = key.len, .due_ms = due_ms,
                                      .known_ms = s->port.now_ms(s->port.ctx) };
    memcpy(timer->key, key.ptr, key.len);
}

bool dynamodb_timer_find(const struct dynamodb *s, enum record_kind kind, struct str key, int64_t *due_ms) {
    for (size_t i = 0; i < DYNAMODB_TIMERS_MAX; i++) {
        const struct dynamodb_timer *timer = &s->timers[i];
        if (timer->kind == kind && str_eq(key_of(timer), key) && dynamodb_timer_is_known(s, timer)) {
            *due_ms = timer->due_ms;
            return true;
        }
    }
    return false;
}

/* --- the index --- */

struct hits {
    struct dynamodb_hit *hits;
    size_t count, capacity;
};

static void hit_add(struct hits *hits, struct arena *arena, struct dynamodb_hit hit) {
    if (hits->count == hits->capacity) {
        size_t grown = hits->capacity ? hits->capacity * 2 : 32;
        hits->hits = arena_grow(arena, hits->hits, hits->count, grown, sizeof *hits->hits);
        hits->capacity = grown;
    }
    hits->hits[hits->count++] = hit;
}

static struct json *query_of(struct dynamodb *s, struct arena *arena, struct aws_port_call *call, unsigned shard,
                             int64_t until_ms, size_t rows) {
    struct json *input = dynamodb_begin(arena, call, "Query", s->tables[0]), *values = json_new_object(arena);
    json_set_c(arena, values, ":d", dynamodb_text(arena, str_fmt(arena, "%u", shard)));
    json_set_c(arena, values, ":t", dynamodb_number(arena, until_ms));
    json_set_str(arena, input, "IndexName", STR("due"));
    json_set_str(arena, input, "KeyConditionExpression", STR("due = :d AND due_at <= :t"));
    json_set_c(arena, input, "ExpressionAttributeValues", values);
    json_set_str(arena, input, "ProjectionExpression", STR("pk, sk, due_at"));
    json_set_i64(arena, input, "Limit", rows < PAGE_ROWS_MAX ? (int64_t)rows : PAGE_ROWS_MAX);
    return input;
}

/* Up to `rows` of each shard that are due until then. */
static MUST_CHECK struct res read_index(struct dynamodb *s, struct arena *arena, int64_t until_ms, size_t rows,
                                        struct hits *hits, struct err *err) {
    const struct json *start[DYNAMODB_DUE_SHARDS] = { 0 };
    size_t taken[DYNAMODB_DUE_SHARDS] = { 0 };
    bool is_over[DYNAMODB_DUE_SHARDS] = { 0 };
    for (;;) {
        struct aws_port_call calls[DYNAMODB_DUE_SHARDS];
        unsigned open[DYNAMODB_DUE_SHARDS], n = 0;
        for (unsigned d = 0; d < DYNAMODB_DUE_SHARDS; d++)
            if (!is_over[d]) {
                struct json *input = query_of(s, arena, &calls[n], d, until_ms, rows - taken[d]);
                json_set_c(arena, input, "ExclusiveStartKey", start[d]);
                open[n++] = d;
            }
        if (n == 0)
            return RES_OK;
        TRY(dynamodb_read(s, arena, calls, n, err));
        for (unsigned i = 0; i < n; i++) {
            unsigned d = open[i];
            const struct json *items = json_get_c(calls[i].output, "Items");
            for (size_t j = 0; j < json_count(items); j++) {
                struct str pk = dynamodb_get_text(json_at(items, j), "pk");
                struct dynamodb_hit hit = { .due_ms = dynamodb_get_number(json_at(items, j), "due_at", 0), .shard = d };
                hit.key.key = dynamodb_get_text(json_at(items, j), "sk");
                if (record_kind_of(str_slice(pk, 0, str_find_char(pk, '.')), &hit.key.kind))
                    hit_add(hits, arena, hit);
            }
            taken[d] += json_count(items);
            start[d] = json_get_c(calls[i].output, "LastEvaluatedKey");
            is_over[d] = !start[d] || taken[d] >= rows;
        }
    }
}

static int by_key(const void *a, const void *b) {
    const struct dynamodb_hit *x = a, *y = b;
    if (x->key.kind != y->key.kind)
        return x->key.kind < y->key.kind ? -1 : 1;
    return str_cmp(x->key.key, y->key.key);
}

static int by_due(const void *a, const void *b) {
    const struct dynamodb_hit *x = a, *y = b;
    if (x->due_ms != y->due_ms)
        return x->due_ms < y->due_ms ? -1 : 1;
    return by_key(a, b);
}

static int records_by_due(const void *a, const void *b) {
    const struct record *x = a, *y = b;
    if (x->due_ms != y->due_ms)
        return x->due_ms < y->due_ms ? -1 : 1;
    if (x->kind != y->kind)
        return x->kind < y->kind ? -1 : 1;
    return str_cmp(x->key, y->key);
}

/* What is remembered overrules the index; each key once; the most overdue first. */
static void settle(const struct dynamodb *s, struct arena *arena, int64_t now_ms, struct hits *hits) {
    size_t n = 0;
    for (size_t i = 0; i < hits->count; i++) {
        struct dynamodb_hit hit = hits->hits[i];
        if (!dynamodb_timer_find(s, hit.key.kind, hit.key.key, &hit.due_ms))
            hits->hits[n++] = hit;
    }
    hits->count = n;
    for (size_t i = 0; i < DYNAMODB_TIMERS_MAX; i++) {
        const struct dynamodb_timer *timer = &s->timers[i];
        if (timer->due_ms <= now_ms && timer->due_ms != RECORD_NOT_DUE && dynamodb_timer_is_known(s, timer))
            hit_add(hits, arena, (struct dynamodb_hit){ { timer->kind, str_dup(arena, key_of(timer)) }, timer->due_ms, 0 });
    }
    if (hits->count == 0)
        return;
    qsort(hits->hits, hits->count, sizeof *hits->hits, by_key);
    n = 1;
    for (size_t i = 1; i < hits->count; i++) /* the index shows a row twice while it moves */
        if (by_key(&hits->hits[i], &hits->hits[n - 1]) != 0)
            hits->hits[n++] = hits->hits[i];
        else if (hits->hits[i].due_ms < hits->hits[n - 1].due_ms)
            hits->hits[n - 1].due_ms = hits->hits[i].due_ms;
    hits->count = n;
    qsort(hits->hits, hits->count, sizeof *hits->hits, by_due);
}

/* Reads the first rows of each shard, unless that was done a moment ago. */
static MUST_CHECK struct res peek(struct dynamodb *s, struct err *err) {
    struct dynamodb_peek *p = &s->peek;
    int64_t now_ms = s->port.now_ms(s->port.ctx), age = now_ms - p->read_ms;
    struct hits hits = { 0 };
    if (p->read_ms && age >= 0 && age < DYNAMODB_PEEK_MS)
        return RES_OK;
    *p = (struct dynamodb_peek){ .arena = p->arena };
    arena_reset(&p->arena);
    TRY(read_index(s, &p->arena, RECORD_NOT_DUE - 1, DYNAMODB_PEEK_ROWS, &hits, err));
    for (size_t i = 0; i < hits.count; i++)
        p->rows[hits.hits[i].shard]++;
    p->hits = hits.hits;
    p->count = hits.count;
    p->read_ms = now_ms;
    return RES_OK;
}

/* Does what was seen a moment ago hold all that is due by then? */
static bool has_all(const struct dynamodb *s, int64_t until_ms) {
    const struct dynamodb_peek *p = &s->peek;
    int64_t age = s->port.now_ms(s->port.ctx) - p->read_ms;
    if (!p->read_ms || age < 0 || age >= DYNAMODB_PEEK_MS)
        return false;
    int64_t last[DYNAMODB_DUE_SHARDS] = { 0 };
    for (size_t i = 0; i < p->count; i++)
        last[p->hits[i].shard] = p->hits[i].due_ms;
    for (size_t d = 0; d < DYNAMODB_DUE_SHARDS; d++)
        if (p->rows[d] >= DYNAMODB_PEEK_ROWS && last[d] <= until_ms)
            return false;
    return true;
}

struct res dynamodb_due(struct store *store, int64_t now_ms, size_t limit, struct arena *arena, struct record **out,
                        size_t *count, struct err *err) {
    struct dynamodb *s = dynamodb_of(store);
    struct hits hits = { 0 };
    *count = 0;
    *out = ARENA_ARRAY(arena, struct record, 1);
    if (limit == 0)
        return RES_OK;
    bool is_known = has_all(s, now_ms);
    if (!is_known)
        TRY(read_index(s, arena, now_ms, limit, &hits, err));
    for (size_t i = 0; is_known && i < s->peek.count; i++)
        if (s->peek.hits[i].due_ms <= now_ms)
            hit_add(&hits, arena, s->peek.hits[i]);
    settle(s, arena, now_ms, &hits);
    size_t n = hits.count < limit ? hits.count : limit;
    if (n == 0)
        return RES_OK;
    struct store_key *keys = ARENA_ARRAY(arena, struct store_key, n);
    struct record *records = ARENA_ARRAY(arena, struct record, n);
    bool *found = ARENA_ARRAY(arena, bool, n);
    for (size_t i = 0; i < n; i++)
        keys[i] = hits.hits[i].key;
    TRY(dynamodb_get_many(store, keys, n, arena, records, found, err));
    for (size_t i = 0; i < n; i++) {
        int64_t due_ms = found[i] ? records[i].due_ms : RECORD_NOT_DUE;
        if (due_ms != hits.hits[i].due_ms)
            dynamodb_timer_note(s, keys[i].kind, keys[i].key, due_ms); /* until the index has it */
        if (due_ms <= now_ms && due_ms != RECORD_NOT_DUE)
            records[(*count)++] = records[i];
    }
    qsort(records, *count, sizeof *records, records_by_due);
    *out = records;
    return RES_OK;
}

/* Of the index as it was seen; false when rows behind those that were read decide. */
static bool earliest(const struct dynamodb *s, int64_t *due_ms) {
    size_t overruled[DYNAMODB_DUE_SHARDS] = { 0 };
    int64_t known;
    *due_ms = RECORD_NOT_DUE;
    for (size_t i = 0; i < s->peek.count; i++) {
        const struct dynamodb_hit *hit = &s->peek.hits[i];
        if (dynamodb_timer_find(s, hit->key.kind, hit->key.key, &known))
            overruled[hit->shard]++;
        else if (hit->due_ms < *due_ms)
            *due_ms = hit->due_ms;
    }
    for (size_t d = 0; d < DYNAMODB_DUE_SHARDS; d++)
        if (overruled[d] >= DYNAMODB_PEEK_ROWS)
            return false;
    return true;
}

/* Never later than what is written, as far as the index and we know; it may be earlier than what is true. */
struct res dynamodb_next_due(struct store *store, int64_t *due_ms, struct err *err) {
    struct dynamodb *s = dynamodb_of(store);
    TRY(peek(s, err));
    if (!earliest(s, due_ms)) {
        s->peek.read_ms = 0;
        TRY(peek(s, err));
        bool is_exact = earliest(s, due_ms);
        int64_t last[DYNAMODB_DUE_SHARDS] = { 0 };
        for (size_t i = 0; i < s->peek.count; i++)
            last[s->peek.hits[i].shard] = s->peek.hits[i].due_ms;
        for (size_t d = 0; d < DYNAMODB_DUE_SHARDS && !is_exact; d++) /* what was not read is not due before what was */
            if (s->peek.rows[d] >= DYNAMODB_PEEK_ROWS && last[d] < *due_ms)
                *due_ms = last[d];
    }
    for (size_t i = 0; i < DYNAMODB_TIMERS_MAX; i++)
        if (dynamodb_timer_is_known(s, &s->timers[i]) && s->timers[i].due_ms < *due_ms)
            *due_ms = s->timers[i].due_ms;
    return RES_OK;
}
