/* check_store.c: what must hold for the store as such: what retention may remove, and the names of locks. */
#include <assert.h>
#include <string.h>

#include "action/action.h"
#include "check_private.h"
#include "host/prune.h"
#include "store/memory.h"

/* --- L5: nothing that something live refers to is removed --- */

static bool is_there(struct store *store, struct arena *arena, enum record_kind kind, struct str key) {
    struct record record;
    struct err err = { 0 };
    bool is_found = false;
    return store->ops->get(store, kind, key, arena, &record, &is_found, &err).ok && is_found;
}

/* Of what was there before. */
static void check_there(struct check *c, struct arena *arena, struct store *left, struct str run, enum record_kind kind,
                        struct str key) {
    struct store *store = world_store(c->world);
    if (key.len && is_there(store, arena, kind, key) && !is_there(left, arena, kind, key))
        check_fail(c, "L5", "run %.*s is live, and retention would remove %s %.*s", STR_ARG(run), record_kind_name(kind),
                   STR_ARG(key));
}

static void check_saved(struct check *c, struct arena *arena, struct store *left, struct str run, struct str owner) {
    struct record *records;
    size_t count;
    struct err err = { 0 };
    struct store *store = world_store(c->world);
    if (!owner.len ||
        !store->ops->range(store, RECORD_SAVED, record_saved_prefix(arena, owner), STR_NONE, false, 1000, arena, &records,
                           &count, &err).ok)
        return;
    check_there(c, arena, left, run, RECORD_RUN, owner);
    for (size_t i = 0; i < count; i++)
        check_there(c, arena, left, run, RECORD_SAVED, records[i].key);
}

static void check_live(struct check *c, struct arena *arena, struct store *left, const struct record *record) {
    const struct json *run = NULL;
    struct err err = { 0 };
    if (!json_parse(arena, record->value, NULL, &run, &err).ok)
        return;
    check_saved(c, arena, left, record->key, record->key);
    check_saved(c, arena, left, record->key, json_get_str(json_get_c(run, "parameters"), "RunId"));
    check_there(c, arena, left, record->key, RECORD_RUN, record->key);
    check_there(c, arena, left, record->key, RECORD_ALERT, json_get_str(run, "alert"));
    check_there(c, arena, left, record->key, RECORD_OUTBOX, json_get_str(run, "page"));
    check_there(c, arena, left, record->key, RECORD_APPROVAL, record->key);
    check_there(c, arena, left, record->key, RECORD_DEFINITION, json_get_str(run, "definition"));
    for (int64_t i = 1; i <= json_get_i64(run, "events", 0); i++)
        check_there(c, arena, left, record->key, RECORD_EVENT, record_event_key(arena, record->key, i));
}

/* A hundred days from now, with everything past its retention but what lives: on a copy. */
void check_retention(struct check *c) {
    enum { ROUNDS_MAX = 50 };
    const struct config_limits none = { 0 };
    struct store *store = world_store(c->world);
    struct record *records;
    size_t count;
    struct err err = { 0 };
    if (world_options(c->world)->shape.has_tables)
        return;
    ARENA_SCOPE(arena);
    struct store *left = memory_copy(store);
    struct prune prune = { 0 };
    bool has_more = true, is_read = true;
    for (int round = 0; is_read && has_more && round < ROUNDS_MAX; round++)
        is_read = prune_store(left, &none, world_now(c->world) + INT64_C(100) * 24 * 3600 * 1000, &prune, &has_more, &err).ok;
    is_read = is_read && store->ops->due(store, RECORD_NOT_DUE - 1, 1000, &arena, &records, &count, &err).ok;
    assert(is_read);
    for (size_t i = 0; is_read && i < count; i++) {
        if (records[i].kind == RECORD_RUN)
            check_live(c, &arena, left, &records[i]);
        else if (records[i].kind == RECORD_OBLIGATION) /* what is owed, and with it the copies that it is paid from */
            check_saved(c, &arena, left, str_slice(records[i].key, 0, 26), str_slice(records[i].key, 0, 26));
    }
    left->ops->free(left);
}

/* --- V4: wake-ups --- */

/* A run is woken so often at most, and not in a circle without a pause; what comes twice is counted with what came before. */
void check_wake(struct check *c, struct str run, int64_t hop) {
    enum { A_MINUTE_MAX = 40, MINUTE_MS = 60 * 1000 };
    struct seen_run *r = check_run(c, run);
    int64_t most = world_options(c->world)->shape.hops_max, now_ms = world_now(c->world);
    if (now_ms - r->minute_ms > MINUTE_MS) {
        r->minute_ms = now_ms;
        r->minute_wakes = 0;
    }
    if (hop > most)
        check_fail(c, "V4", "run %.*s is woken for the %lld. time, %lld are allowed", STR_ARG(run), (long long)hop,
                   (long long)most);
    if (++r->minute_wakes > A_MINUTE_MAX)
        check_fail(c, "V4", "run %.*s is woken for the %lld. time within a minute", STR_ARG(run), (long long)r->minute_wakes);
}

void check_last_hop(struct check *c, struct str run) {
    check_run(c, run)->has_last_hop = true;
}

void check_hops(struct check *c, struct arena *arena) {
    int64_t ignored;
    for (size_t i = 0; i < c->run_count && !world_restored(c->world, &ignored); i++) {
        const char *const texts[] = { "went through", str_z(arena, c->runs[i].id), NULL };
        if (c->runs[i].has_last_hop && !check_was_told(c, STR_NONE, texts, 0))
            check_fail(c, "V4", "run %.*s was woken too often, and nobody was told", STR_ARG(c->runs[i].id));
    }
}

/* --- L4: locks --- */

/* In the end a lock is held for what is still owed, and for nothing else. Runs do not wait for locks, so no two can wait for
 * each other. */
void check_lock_ends(struct check *c, struct arena *arena) {
    struct store *store = world_store(c->world);
    struct record *records;
    size_t count;
    struct err err = { 0 };
    bool is_read = store->ops->range(store, RECORD_LOCK, STR_NONE, STR_NONE, false, 1000, arena, &records, &count, &err).ok;
    assert(is_read);
    for (size_t i = 0; is_read && i < count; i++) {
        const struct json *lock = check_record(c, arena, RECORD_LOCK, records[i].key);
        struct str run = json_get_str(lock, "run");
        if (!run.len)
            continue;
        const struct json *holder = check_record(c, arena, RECORD_RUN, run);
        const struct json *owed = check_record(c, arena, RECORD_OBLIGATION, record_key2(arena, run, records[i].key));
        struct str state = json_get_str(owed, "state");
        bool is_owed = str_is(state, "open") || str_is(state, "handed_over");
        if (!holder || (str_is(json_get_str(holder, "state"), "finished") && !is_owed))
            check_fail(c, "L4", "%.*s is locked by run %.*s, which is over and owes nothing for it", STR_ARG(records[i].key),
                       STR_ARG(run));
    }
}

/* --- L3: names of locks --- */

struct names {
    struct str account, region, cluster, service;
};

static struct str draw_name(struct arena *arena, struct rand *rand) {
    static const char CHARS[] = "abcXYZ019-_";
    size_t size = 1 + rand_below(rand, 12);
    char text[16];
    for (size_t i = 0; i < size; i++)
        text[i] = CHARS[rand_below(rand, i ? sizeof CHARS - 1 : 6)];
    return str_dup(arena, (struct str){ text, size });
}

/* However a service is written. Its account and region stand in an ARN, or are those of the engine. */
static struct str service_key(struct arena *arena, const struct names *n, unsigned spelling) {
    struct str other = STR("999999999999"), elsewhere = STR("us-east-1");
    struct str arn = str_fmt(arena, "arn:aws:ecs:%.*s:%.*s:", STR_ARG(n->region), STR_ARG(n->account));
    struct str cluster = str_fmt(arena, "%.*scluster/%.*s", STR_ARG(arn), STR_ARG(n->cluster));
    struct str service = str_fmt(arena, "%.*sservice/%.*s/%.*s", STR_ARG(arn), STR_ARG(n->cluster), STR_ARG(n->service));
    struct str old = str_fmt(arena, "%.*sservice/%.*s", STR_ARG(arn), STR_ARG(n->service));
    switch (spelling) {
    case 0: return action_target_service(arena, n->account, n->region, n->cluster, n->service);
    case 1: return action_target_service(arena, other, elsewhere, cluster, n->service);
    case 2: return action_target_service(arena, other, elsewhere, n->cluster, service);
    case 3: return action_target_service(arena, other, elsewhere, cluster, service);
    case 4: return action_target_service(arena, other, elsewhere, n->cluster, old);
    case 5: return action_target_service(arena, other, elsewhere, cluster, old);
    default: return action_target_service(arena, other, elsewhere, STR_NONE, service);
    }
}

static struct str table_key(struct arena *arena, const struct names *n, unsigned spelling) {
    struct str other = STR("999999999999"), elsewhere = STR("us-east-1");
    struct str arn = str_fmt(arena, "arn:aws:dynamodb:%.*s:%.*s:table/%.*s", STR_ARG(n->region), STR_ARG(n->account),
                             STR_ARG(n->service));
    switch (spelling) {
    case 0: return action_target_table(arena, n->account, n->region, n->service);
    case 1: return action_target_table(arena, other, elsewhere, arn);
    default: return action_target_table(arena, other, elsewhere, str_fmt(arena, "%.*s/index/by-time", STR_ARG(arn)));
    }
}

/* One resource has one name, whatever way it is written, and no other has the same. */
void check_names(struct check *c, struct arena *arena) {
    enum { SERVICE_SPELLINGS = 7, TABLE_SPELLINGS = 3 };
    struct rand rand;
    rand_init(&rand, world_options(c->world)->seed * 16 + 9);
    struct names n = { STR("123456789012"), STR("eu-west-1"), draw_name(arena, &rand), draw_name(arena, &rand) };
    struct names others[4] = { n, n, n, n };
    others[0].account = STR("210987654321");
    others[1].region = STR("eu-west-2");
    others[2].cluster = str_fmt(arena, "%.*s2", STR_ARG(n.cluster));
    others[3].service = str_fmt(arena, "%.*s2", STR_ARG(n.service));
    struct str service = service_key(arena, &n, 0), table = table_key(arena, &n, 0);
    for (unsigned i = 0; i < SERVICE_SPELLINGS; i++) {
        if (!str_eq(service_key(arena, &n, i), service))
            check_fail(c, "L3", "%.*s is also %.*s", STR_ARG(service), STR_ARG(service_key(arena, &n, i)));
        for (size_t k = 0; k < 4; k++)
            if (str_eq(service_key(arena, &others[k], i), service))
                check_fail(c, "L3", "two services are %.*s", STR_ARG(service));
    }
    for (unsigned i = 0; i < TABLE_SPELLINGS; i++) {
        if (!str_eq(table_key(arena, &n, i), table))
            check_fail(c, "L3", "%.*s is also %.*s", STR_ARG(table), STR_ARG(table_key(arena, &n, i)));
        for (size_t k = 0; k < 4; k++)
            if (k != 2 && str_eq(table_key(arena, &others[k], i), table))
                check_fail(c, "L3", "two tables are %.*s", STR_ARG(table));
    }
    if (str_eq(service, table))
        check_fail(c, "L3", "a service and a table are %.*s", STR_ARG(table));
}
