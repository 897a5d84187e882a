/* prune.c: retention. Works on the oldest keys of each kind (they begin with the time), so that a call costs what it
 * removes; kinds whose keys are names are walked a part with each call. What is referenced by something live is never
 * removed (safety.md L5): a run that is not over or still owes something, its events, its approval, the cycle that started
 * it; and whatever a live run names, such as the run whose saved items it puts back. */
#include "host/prune.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/plant.h"

enum { PRUNE_SCAN_MAX = 200, PRUNE_ROUNDS_MAX = 5, PRUNE_LIVE_MAX = 4096, ID_SIZE = 26 };

static const struct {
    enum record_kind kind;
    bool is_saved;   /* saved items have a retention of their own */
    bool is_of_run;  /* goes only when its run is over and owes nothing */
} KINDS[] = {
    { RECORD_ALERT, false, false }, { RECORD_OUTBOX, false, false },
    { RECORD_SAVED, true, true },     { RECORD_EVENT, false, true },  { RECORD_APPROVAL, false, true },
    { RECORD_OBLIGATION, false, true }, { RECORD_RUN, false, true },
};

/* Kinds whose keys do not tell their time: a member of the record does. */
static const struct {
    enum record_kind kind;
    const char *time_member; /* ms: when it was last of use */
    const char *run_member;  /* the run that it belongs to */
} NAMED[PRUNE_NAMED] = { { RECORD_DEDUPE, "until", "run" }, { RECORD_COMMAND, "at", "run" } };

/* --- what live runs refer to --- */

/* Ids that stand anywhere in a live run, sorted: of the alert that it came from, of the page that it waits for, of the run
 * whose saved items it puts back. */
struct referred {
    struct arena arena;
    bool is_known;
    struct str *ids;
    size_t count, capacity;
};

static bool is_id_char(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

static void add_ids(struct referred *referred, struct str text) {
    for (size_t i = 0, end; i < text.len; i = end + 1) {
        for (end = i; end < text.len && is_id_char(text.ptr[end]);)
            end++;
        if (end - i != ID_SIZE)
            continue;
        if (referred->count == referred->capacity) {
            size_t grown = referred->capacity ? referred->capacity * 2 : 64;
            referred->ids = arena_grow(&referred->arena, referred->ids, referred->count, grown, sizeof *referred->ids);
            referred->capacity = grown;
        }
        referred->ids[referred->count++] = str_slice(text, i, end);
    }
}

static int by_text(const void *a, const void *b) {
    return memcmp(((const struct str *)a)->ptr, ((const struct str *)b)->ptr, ID_SIZE);
}

static bool is_referred(const struct referred *referred, struct str key) {
    struct str id = str_slice(key, 0, ID_SIZE);
#if SELFHEAL_PLANT == PLANT_LIVE_PRUNED
    return false;
#endif
    return id.len == ID_SIZE && referred->count && bsearch(&id, referred->ids, referred->count, sizeof id, by_text);
}

/* Read when the first record that has had its time is met: most calls meet none. */
static MUST_CHECK struct res find_referred(struct store *store, struct referred *referred, struct err *err) {
    struct record *records;
    size_t count;
    if (referred->is_known)
        return RES_OK;
    TRY(store->ops->due(store, RECORD_NOT_DUE - 1, PRUNE_LIVE_MAX, &referred->arena, &records, &count, err));
    if (count == PRUNE_LIVE_MAX)
        return err_set(err, ERR_LIMIT, "SH2321", "there are %d timers and more: nothing is removed until there are fewer",
                       PRUNE_LIVE_MAX);
    for (size_t i = 0; i < count; i++)
        if (records[i].kind == RECORD_RUN)
            add_ids(referred, records[i].value);
    if (referred->count)
        qsort(referred->ids, referred->count, sizeof *referred->ids, by_text);
    referred->is_known = true;
    return RES_OK;
}

/* --- what is over --- */

static MUST_CHECK struct res is_settled(struct store *store, struct str key, struct arena *arena,
                                        bool *is_over, struct err *err) {
    struct record record;
    bool found;
    struct str run = str_slice(key, 0, 26);
    TRY(store->ops->get(store, RECORD_RUN, run, arena, &record, &found, err));
    *is_over = !found || record.due_ms == RECORD_NOT_DUE;
    if (!*is_over)
        return RES_OK;
    struct record *obligations;
    size_t count;
    TRY(store->ops->range(store, RECORD_OBLIGATION, record_saved_prefix(arena, run), STR_NONE, false,
                          PRUNE_SCAN_MAX, arena, &obligations, &count, err));
    for (size_t i = 0; i < count; i++) /* one that is open has a timer */
        *is_over = *is_over && obligations[i].due_ms == RECORD_NOT_DUE;
    return RES_OK;
}

static MUST_CHECK struct res remove_all(struct store *store, struct unit_write *writes, size_t count,
                                        struct err *err) {
    for (size_t done = 0; done < count;) {
        size_t n = count - done < UNIT_RECORDS_MAX ? count - done : UNIT_RECORDS_MAX;
        struct unit unit = { .id = STR("prune"), .writes = writes + done, .count = n };
        enum unit_result result; /* a conflict leaves it for the next time */
        TRY(store->ops->commit(store, &unit, 1, &result, err));
        done += n;
    }
    return RES_OK;
}

static MUST_CHECK struct res prune_kind(struct store *store, size_t k, int64_t before_ms, struct referred *referred,
                                        bool *has_more, struct err *err) {
    struct str after = STR_NONE;
    ARENA_SCOPE(arena);
    for (int round = 0; round < PRUNE_ROUNDS_MAX; round++) {
        struct record *records;
        size_t count, doomed = 0;
        TRY(store->ops->range(store, KINDS[k].kind, STR_NONE, after, false, PRUNE_SCAN_MAX, &arena,
                              &records, &count, err));
        struct unit_write *writes = ARENA_ARRAY(&arena, struct unit_write, count + 1);
        bool is_young = count < PRUNE_SCAN_MAX;
        for (size_t i = 0; i < count; i++) {
            int64_t at;
            bool is_over = records[i].due_ms == RECORD_NOT_DUE;
            if (!record_id_time(records[i].key, &at))
                continue;
            if (at >= before_ms) {
                is_young = true;
                break;
            }
            if (is_over)
                TRY(find_referred(store, referred, err));
            is_over = is_over && !is_referred(referred, records[i].key);
            if (is_over && KINDS[k].is_of_run)
                TRY(is_settled(store, records[i].key, &arena, &is_over, err));
            if (is_over)
                writes[doomed++] = (struct unit_write){ .kind = KINDS[k].kind, .key = records[i].key,
                                                        .from_version = records[i].version,
                                                        .due_ms = RECORD_NOT_DUE };
        }
        TRY(remove_all(store, writes, doomed, err));
        if (is_young)
            return RES_OK;
        after = records[count - 1].key;
    }
    *has_more = true;
    return RES_OK;
}

/* True in *is_over: the record has had its time. One that cannot be read stays, for whoever looks into it. */
static MUST_CHECK struct res is_named_over(struct store *store, size_t k, const struct record *record, int64_t before_ms,
                                           struct arena *arena, bool *is_over, struct err *err) {
    const struct json *value;
    struct err ignored = { 0 };
    *is_over = false;
    if (record->due_ms != RECORD_NOT_DUE || !record_parse(arena, record->value, &value, &ignored).ok ||
        json_get_i64(value, NAMED[k].time_member, INT64_MAX) >= before_ms)
        return RES_OK;
    struct str run = json_get_str(value, NAMED[k].run_member);
    *is_over = true;
    return run.len ? is_settled(store, run, arena, is_over, err) : RES_OK;
}

/* Goes on where the last call ended, and begins anew after the end. */
static MUST_CHECK struct res prune_named(struct store *store, size_t k, int64_t before_ms, struct prune *prune,
                                         bool *has_more, struct err *err) {
    ARENA_SCOPE(arena);
    for (int round = 0; round < PRUNE_ROUNDS_MAX; round++) {
        struct record *records;
        size_t count, doomed = 0;
        TRY(store->ops->range(store, NAMED[k].kind, STR_NONE, str_of(prune->after[k]), false, PRUNE_SCAN_MAX, &arena,
                              &records, &count, err));
        struct unit_write *writes = ARENA_ARRAY(&arena, struct unit_write, count + 1);
        for (size_t i = 0; i < count; i++) {
            bool is_over;
            TRY(is_named_over(store, k, &records[i], before_ms, &arena, &is_over, err));
            if (is_over)
                writes[doomed++] = (struct unit_write){ .kind = NAMED[k].kind, .key = records[i].key,
                                                        .from_version = records[i].version, .due_ms = RECORD_NOT_DUE };
        }
        TRY(remove_all(store, writes, doomed, err));
        prune->after[k][0] = 0;
        struct str last = count ? records[count - 1].key : STR_NONE;
        if (count < PRUNE_SCAN_MAX || last.len >= sizeof prune->after[k])
            return RES_OK;
        snprintf(prune->after[k], sizeof prune->after[k], "%.*s", STR_ARG(last));
    }
    *has_more = true;
    return RES_OK;
}

static MUST_CHECK struct res prune_all(struct store *store, const struct config_limits *limits, int64_t now_ms,
                                       struct prune *prune, struct referred *referred, bool *has_more, struct err *err) {
    for (size_t k = 0; k < PRUNE_NAMED && !store->forgets; k++)
        TRY(prune_named(store, k, now_ms - limits->record_retention_ms, prune, has_more, err));
    for (size_t k = 0; k < sizeof KINDS / sizeof KINDS[0]; k++) {
        if (KINDS[k].is_saved && store->keeps_saved)
            continue;
        int64_t keep = KINDS[k].is_saved ? limits->saved_retention_ms : limits->record_retention_ms;
        TRY(prune_kind(store, k, now_ms - keep, referred, has_more, err));
    }
    return RES_OK;
}

struct res prune_store(struct store *store, const struct config_limits *limits, int64_t now_ms, struct prune *prune,
                       bool *has_more, struct err *err) {
    struct referred referred = { 0 };
    *has_more = false;
    struct res r = prune_all(store, limits, now_ms, prune, &referred, has_more, err);
    arena_deinit(&referred.arena);
    *has_more = *has_more && r.ok;
    return r;
}
