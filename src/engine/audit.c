#include "engine/audit.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/limits.h"
#include "codec/digest.h"
#include "engine/run.h"

enum { PAGE = 256, TEXT_MAX = 512, HOUR_MS = 3600 * 1000 };

/* What is kept of each run while the other kinds are read. In key order. */
struct seen_run {
    struct str id, head;
    int64_t events, created_ms, seen_events;
    bool is_readable, is_live, is_counted, is_owing, is_in_window;
};

struct audit {
    struct store *store;
    const struct audit_options *options;
    struct config_limits limits;
    struct arena *arena;
    struct audit_report *report;
    struct seen_run *runs;
    size_t run_count, run_capacity;
    int64_t *first_changes; /* when each run first changed something */
    size_t change_count, change_capacity;
};

__attribute__((format(printf, 5, 6))) static void problem(struct audit *a, const char *check,
                                                          enum record_kind kind, struct str key,
                                                          const char *format, ...) {
    struct audit_report *r = a->report;
    r->problem_count++;
    if (r->count == AUDIT_PROBLEMS_MAX)
        return;
    char text[TEXT_MAX];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    r->problems[r->count++] = (struct audit_problem){ .check = check,
                                                      .kind = kind,
                                                      .key = str_dup(a->arena, key),
                                                      .text = str_dup(a->arena, str_of(text)) };
}

static struct seen_run *run_find(struct audit *a, struct str id) {
    size_t low = 0, high = a->run_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = str_cmp(a->runs[middle].id, id);
        if (order == 0)
            return &a->runs[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* The run that a key "RUN/..." belongs to. */
static struct seen_run *run_of_key(struct audit *a, struct str key) {
    return run_find(a, str_slice(key, 0, str_find_char(key, '/')));
}

/* Retention may have taken records of this run away. */
static bool is_old(const struct audit *a, const struct seen_run *run, int64_t retention_ms) {
    return !run->is_live && !run->is_owing &&
           run->created_ms < a->options->now_ms - retention_ms;
}

/* Every record of a kind in key order; value NULL: it is not JSON (told already). */
typedef MUST_CHECK struct res visit_fn(struct audit *a, struct arena *scratch,
                                       const struct record *record, const struct json *value,
                                       struct err *err);

static MUST_CHECK struct res each(struct audit *a, enum record_kind kind, visit_fn *visit,
                                  struct err *err) {
    struct str after = STR_NONE;
    for (;;) {
        ARENA_SCOPE(scratch);
        struct record *records;
        size_t count;
        TRY(a->store->ops->range(a->store, kind, STR_NONE, after, false, PAGE, &scratch, &records,
                                 &count, err));
        for (size_t i = 0; i < count; i++) {
            struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX };
            const struct json *value = NULL;
            struct err bad = { 0 };
            a->report->records[kind]++;
            if (!json_parse(&scratch, records[i].value, &options, &value, &bad).ok) {
                value = NULL;
                problem(a, "json", kind, records[i].key, "not JSON: %s", bad.message);
            }
            TRY(visit(a, &scratch, &records[i], value, err));
        }
        if (count < PAGE)
            return RES_OK;
        after = str_dup(a->arena, records[count - 1].key);
    }
}

/* --- runs --- */

static void keep_run(struct audit *a, const struct seen_run *run) {
    if (a->run_count == a->run_capacity) {
        size_t grown = a->run_capacity ? a->run_capacity * 2 : 256;
        a->runs = arena_grow(a->arena, a->runs, a->run_count, grown, sizeof *a->runs);
        a->run_capacity = grown;
    }
    a->runs[a->run_count++] = *run;
}

static void check_timer(struct audit *a, const struct record *record, const struct run *run) {
    bool has_timer = record->due_ms != RECORD_NOT_DUE;
    if (run->state != RUN_FINISHED && !has_timer)
        problem(a, "timer", RECORD_RUN, record->key, "it is %s (waits for %s) and has no timer",
                run_state_name(run->state), run_wait_name(run->wait));
    if (run->state == RUN_FINISHED && has_timer)
        problem(a, "timer", RECORD_RUN, record->key, "it is over and still has a timer");
    if (run->state != RUN_FINISHED && run->wait == WAIT_NONE)
        problem(a, "run", RECORD_RUN, record->key, "it is %s and waits for nothing",
                run_state_name(run->state));
    if ((run->state == RUN_FINISHED) != (run->outcome != OUTCOME_NONE))
        problem(a, "run", RECORD_RUN, record->key, "state %s, outcome \"%s\"",
                run_state_name(run->state), run_outcome_name(run->outcome));
    if (run->mutations > 0 && !run->is_counted && run->frame.lane == LANE_MAIN)
        problem(a, "budget", RECORD_RUN, record->key,
                "it has sent %lld changes and is not counted against the budgets",
                (long long)run->mutations);
}

static struct res visit_run(struct audit *a, struct arena *scratch, const struct record *record,
                            const struct json *value, struct err *err) {
    struct run run = { 0 };
    struct err bad = { 0 };
    struct record definition;
    bool is_found = true;
    bool is_readable = value && run_decode(scratch, value, &run, &bad).ok;
    if (value && !is_readable)
        problem(a, "run", RECORD_RUN, record->key, "%s", bad.message);
    if (is_readable && !str_eq(run.id, record->key))
        problem(a, "run", RECORD_RUN, record->key, "it says that it is run %.*s", STR_ARG(run.id));
    if (is_readable) {
        check_timer(a, record, &run);
        TRY(a->store->ops->get(a->store, RECORD_DEFINITION, run.definition, scratch, &definition,
                               &is_found, err));
        if (!is_found)
            problem(a, "definition", RECORD_RUN, record->key, "its definition %.*s is not stored",
                    STR_ARG(run.definition));
    }
    bool is_live = is_readable && run.state != RUN_FINISHED;
    a->report->live_runs += is_live;
    keep_run(a, &(struct seen_run){ .id = str_dup(a->arena, record->key),
                                    .head = str_dup(a->arena, run.event_hash),
                                    .events = run.events,
                                    .created_ms = run.created_ms,
                                    .is_readable = is_readable,
                                    .is_live = is_live,
                                    .is_counted = run.is_counted });
    return RES_OK;
}

static struct res visit_definition(struct audit *a, struct arena *scratch,
                                   const struct record *record, const struct json *value,
                                   struct err *err) {
    (void)err;
    struct str hash = digest_sha256_hex(scratch, json_get_str(value, "text"));
    if (str_starts(record->key, STR("rules/"))) /* rules of a configuration: the hash is that of its files */
        return RES_OK;
    if (value && !str_eq(hash, record->key))
        problem(a, "definition", RECORD_DEFINITION, record->key,
                "its text has the hash %.*s", STR_ARG(hash));
    return RES_OK;
}

/* --- obligations --- */

static bool is_open(const struct json *obligation) {
    struct str state = json_get_str(obligation, "state");
    return str_is(state, "open") || str_is(state, "handed_over");
}

static struct res visit_obligation(struct audit *a, struct arena *scratch,
                                   const struct record *record, const struct json *value,
                                   struct err *err) {
    (void)scratch;
    (void)err;
    struct seen_run *run = run_of_key(a, record->key);
    struct str state = json_get_str(value, "state");
    bool is_known = is_open(value) || str_is(state, "discharged") || str_is(state, "acknowledged");
    if (!run)
        problem(a, "obligation", RECORD_OBLIGATION, record->key, "its run is not there");
    if (value && !is_known)
        problem(a, "obligation", RECORD_OBLIGATION, record->key, "unknown state \"%.*s\"",
                STR_ARG(state));
    if (!is_open(value))
        return RES_OK;
    a->report->open_obligations++;
    if (run)
        run->is_owing = true;
    if (record->due_ms == RECORD_NOT_DUE)
        problem(a, "obligation", RECORD_OBLIGATION, record->key,
                "it is %.*s and has no timer: nobody will be told", STR_ARG(state));
    if (str_is(state, "open") && run && run->is_readable && !run->is_live)
        problem(a, "obligation", RECORD_OBLIGATION, record->key,
                "its run is over, and nobody was told what it owes");
    return RES_OK;
}

/* --- events: one chain for each run --- */

struct chain {
    struct audit *a;
    struct seen_run *run;
    const struct json *steps;  /* of the run's record */
    struct str stored_run;     /* key's run */
    struct str hash;           /* of the event before */
    struct str step;           /* that began last */
    int64_t sequence;
    bool has_obligation, has_changed;
};

static bool step_stops(const struct chain *c) {
    for (size_t i = 0; i < json_count(c->steps); i++) {
        const struct json *step = json_at(c->steps, i);
        if (str_eq(json_get_str(step, "name"), c->step)) {
            const struct action *action = action_find(json_get_str(step, "action"));
            return action && action->phase == PHASE_STOP;
        }
    }
    return false;
}

static void note_change(struct audit *a, int64_t at_ms) {
    if (a->change_count == a->change_capacity) {
        size_t grown = a->change_capacity ? a->change_capacity * 2 : 64;
        a->first_changes = arena_grow(a->arena, a->first_changes, a->change_count, grown,
                                      sizeof *a->first_changes);
        a->change_capacity = grown;
    }
    a->first_changes[a->change_count++] = at_ms;
}

static MUST_CHECK struct res check_entry(struct chain *c, struct arena *scratch,
                                         const struct record *record, const struct json *entry,
                                         int64_t at_ms, struct err *err) {
    struct str type = json_get_str(entry, "type");
    if (str_is(type, "step_started"))
        c->step = str_dup(c->a->arena, json_get_str(entry, "step"));
    if (str_is(type, "obligation")) {
        struct str key = record_key2(scratch, c->stored_run, json_get_str(entry, "target"));
        struct record owed;
        bool is_found;
        c->has_obligation = true;
        TRY(c->a->store->ops->get(c->a->store, RECORD_OBLIGATION, key, scratch, &owed, &is_found,
                                  err));
        if (!is_found && !is_old(c->a, c->run, c->a->limits.record_retention_ms))
            problem(c->a, "obligation", RECORD_EVENT, record->key,
                    "it tells of an obligation for %.*s that is not there",
                    STR_ARG(json_get_str(entry, "target")));
    }
    if (!str_is(type, "intent"))
        return RES_OK;
    if (!c->has_changed)
        note_change(c->a, at_ms);
    c->has_changed = true;
    if (step_stops(c) && !c->has_obligation)
        problem(c->a, "obligation", RECORD_EVENT, record->key,
                "step %.*s sends %.*s before it is on record what is owed", STR_ARG(c->step),
                STR_ARG(json_get_str(entry, "operation")));
    return RES_OK;
}

/* The hash of the record without its hash. */
static struct str event_hash(struct arena *scratch, const struct json *event) {
    struct json *bare = json_new_object(scratch);
    for (size_t i = 0; i < json_count(event); i++)
        if (!str_is(event->object.members[i].key, "hash"))
            json_set(scratch, bare, event->object.members[i].key, event->object.members[i].value);
    BUF_SCOPE(text, UNIT_SIZE_MAX * 4);
    json_write_sorted(&text, bare);
    return digest_sha256_hex(scratch, buf_view(&text));
}

static MUST_CHECK struct res check_event(struct chain *c, struct arena *scratch,
                                         const struct record *record, const struct json *event,
                                         struct err *err) {
    struct audit *a = c->a;
    int64_t sequence = json_get_i64(event, "seq", -1);
    struct str prev = json_get_str(event, "prev"), hash = json_get_str(event, "hash");
    struct str key = record_event_key(scratch, c->stored_run, sequence < 0 ? 0 : sequence);
    bool is_first = c->sequence == 0;
    bool may_begin_late = is_first && is_old(a, c->run, a->limits.record_retention_ms);
    if (!str_eq(key, record->key) || !str_eq(json_get_str(event, "run"), c->stored_run))
        problem(a, "events", RECORD_EVENT, record->key, "it says that it is %.*s of run %.*s",
                STR_ARG(key), STR_ARG(json_get_str(event, "run")));
    else if (sequence != c->sequence + 1 && !may_begin_late)
        problem(a, "events", RECORD_EVENT, record->key, "event %lld follows %lld: there is a gap",
                (long long)sequence, (long long)c->sequence);
    else if (!str_eq(prev, c->hash) && !may_begin_late)
        problem(a, "events", RECORD_EVENT, record->key,
                "it follows the hash %.*s, but the event before has %.*s", STR_ARG(prev),
                STR_ARG(c->hash));
    struct str real = event_hash(scratch, event);
    if (!str_eq(real, hash))
        problem(a, "events", RECORD_EVENT, record->key, "its hash is %.*s, its content has %.*s",
                STR_ARG(hash), STR_ARG(real));
    c->sequence = sequence;
    c->hash = str_dup(a->arena, hash);
    c->run->seen_events++;
    const struct json *entries = json_get_c(event, "entries");
    if (json_count(entries) == 0)
        problem(a, "events", RECORD_EVENT, record->key, "it has no entries");
    for (size_t i = 0; i < json_count(entries); i++)
        TRY(check_entry(c, scratch, record, json_at(entries, i), json_get_i64(event, "at", 0), err));
    return RES_OK;
}

static void chain_end(struct chain *c) {
    if (!c->run || !c->run->is_readable)
        return;
    if (c->sequence != c->run->events)
        problem(c->a, "events", RECORD_RUN, c->run->id, "it has %lld events, the last one is %lld",
                (long long)c->run->events, (long long)c->sequence);
    else if (!str_eq(c->hash, c->run->head))
        problem(c->a, "events", RECORD_RUN, c->run->id,
                "it names %.*s as the head of its events, which is %.*s", STR_ARG(c->run->head),
                STR_ARG(c->hash));
}

/* The next run's chain begins. */
static MUST_CHECK struct res chain_begin(struct chain *c, struct arena *scratch, struct str id,
                                         struct err *err) {
    struct audit *a = c->a;
    *c = (struct chain){ .a = a, .run = run_find(a, id), .stored_run = str_dup(a->arena, id) };
    struct record record;
    bool is_found;
    TRY(a->store->ops->get(a->store, RECORD_RUN, id, scratch, &record, &is_found, err));
    struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX };
    const struct json *run = NULL;
    struct err ignored = { 0 };
    if (is_found && json_parse(scratch, record.value, &options, &run, &ignored).ok)
        c->steps = json_clone(a->arena, json_get_c(run, "steps"));
    return RES_OK;
}

static MUST_CHECK struct res check_events(struct audit *a, struct err *err) {
    struct chain chain = { .a = a };
    struct str after = STR_NONE;
    for (size_t count = PAGE; count == PAGE;) {
        ARENA_SCOPE(scratch);
        struct record *records;
        TRY(a->store->ops->range(a->store, RECORD_EVENT, STR_NONE, after, false, PAGE, &scratch,
                                 &records, &count, err));
        for (size_t i = 0; i < count; i++) {
            struct str id = str_slice(records[i].key, 0, str_find_char(records[i].key, '/'));
            struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX };
            const struct json *event;
            struct err bad = { 0 };
            a->report->records[RECORD_EVENT]++;
            if (!str_eq(id, chain.stored_run)) {
                chain_end(&chain);
                TRY(chain_begin(&chain, &scratch, id, err));
            }
            if (!chain.run)
                problem(a, "events", RECORD_EVENT, records[i].key, "its run is not there");
            else if (!json_parse(&scratch, records[i].value, &options, &event, &bad).ok)
                problem(a, "json", RECORD_EVENT, records[i].key, "not JSON: %s", bad.message);
            else
                TRY(check_event(&chain, &scratch, &records[i], event, err));
        }
        if (count)
            after = str_dup(a->arena, records[count - 1].key);
    }
    chain_end(&chain);
    for (size_t i = 0; i < a->run_count; i++) {
        struct seen_run *run = &a->runs[i];
        if (run->is_readable && run->events > 0 && run->seen_events == 0 &&
            !is_old(a, run, a->limits.record_retention_ms))
            problem(a, "events", RECORD_RUN, run->id, "its %lld events are not there",
                    (long long)run->events);
    }
    return RES_OK;
}

/* --- saved items --- */

static struct res visit_saved(struct audit *a, struct arena *scratch, const struct record *record,
                              const struct json *value, struct err *err) {
    (void)err;
    if (!value)
        return RES_OK;
    const struct json *items = json_get_c(value, "items");
    BUF_SCOPE(text, UNIT_SIZE_MAX * 4);
    json_write_sorted(&text, items);
    struct str real = digest_sha256_hex(scratch, buf_view(&text));
    a->report->saved_items += (int64_t)json_count(items);
    if (!str_eq(real, json_get_str(value, "digest")))
        problem(a, "saved", RECORD_SAVED, record->key, "its digest is %.*s, its items have %.*s",
                STR_ARG(json_get_str(value, "digest")), STR_ARG(real));
    if (!run_of_key(a, record->key) && !a->store->keeps_saved)
        problem(a, "saved", RECORD_SAVED, record->key, "its run is not there");
    return RES_OK;
}

/* The run's own list of what it saved, against what is there. */
static struct res visit_run_saved(struct audit *a, struct arena *scratch,
                                  const struct record *record, const struct json *value,
                                  struct err *err) {
    const struct json *list = json_get_c(value, "saved");
    const struct seen_run *run = run_find(a, record->key);
    a->report->records[RECORD_RUN]--; /* it was counted before */
    for (size_t i = 0; i < json_count(list); i++) {
        const struct json *entry = json_at(list, i), *saved = NULL;
        struct str key = record_saved_key(scratch, record->key, json_get_str(entry, "table"),
                                          json_get_i64(entry, "batch", 1));
        struct record batch;
        bool is_found;
        struct err ignored = { 0 };
        TRY(a->store->ops->get(a->store, RECORD_SAVED, key, scratch, &batch, &is_found, err));
        if (!is_found) {
            if (run && !is_old(a, run, a->limits.saved_retention_ms))
                problem(a, "saved", RECORD_RUN, record->key, "batch %.*s is not there",
                        STR_ARG(key));
            continue;
        }
        struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX };
        if (!json_parse(scratch, batch.value, &options, &saved, &ignored).ok)
            continue; /* told already */
        if (!str_eq(json_get_str(saved, "digest"), json_get_str(entry, "digest")) ||
            (int64_t)json_count(json_get_c(saved, "items")) != json_get_i64(entry, "count", -1))
            problem(a, "saved", RECORD_RUN, record->key,
                    "batch %.*s has %zu items and another digest than the %lld that the run saved",
                    STR_ARG(key), json_count(json_get_c(saved, "items")),
                    (long long)json_get_i64(entry, "count", -1));
    }
    return RES_OK;
}

/* --- locks --- */

static struct res visit_lock(struct audit *a, struct arena *scratch, const struct record *record,
                             const struct json *value, struct err *err) {
    (void)scratch;
    (void)err;
    struct str holder = json_get_str(value, "run");
    if (json_get_i64(value, "fence", 0) < 1)
        problem(a, "lock", RECORD_LOCK, record->key, "its fence is %lld",
                (long long)json_get_i64(value, "fence", 0));
    if (!holder.len)
        return RES_OK;
    a->report->held_locks++;
    const struct seen_run *run = run_find(a, holder);
    if (!run)
        problem(a, "lock", RECORD_LOCK, record->key, "run %.*s holds it and is not there",
                STR_ARG(holder));
    else if (run->is_readable && !run->is_live && !run->is_owing)
        problem(a, "lock", RECORD_LOCK, record->key,
                "run %.*s holds it, is over, and owes nothing", STR_ARG(holder));
    return RES_OK;
}

/* A live run holds every lock of its targets. */
static struct res visit_run_locks(struct audit *a, struct arena *scratch,
                                  const struct record *record, const struct json *value,
                                  struct err *err) {
    const struct seen_run *run = run_find(a, record->key);
    const struct json *targets = json_get_c(value, "targets");
    a->report->records[RECORD_RUN]--;
    for (size_t i = 0; run && run->is_live && i < json_count(targets); i++) {
        struct record lock;
        bool is_found;
        const struct json *held = NULL;
        struct err ignored = { 0 };
        struct str target = json_str(json_at(targets, i));
        TRY(a->store->ops->get(a->store, RECORD_LOCK, target, scratch, &lock, &is_found, err));
        if (is_found && !record_parse(scratch, lock.value, &held, &ignored).ok)
            continue;
        if (!str_eq(json_get_str(held, "run"), record->key))
            problem(a, "lock", RECORD_RUN, record->key,
                    "it is live, but does not hold the lock of %.*s (run \"%.*s\" does)",
                    STR_ARG(target), STR_ARG(json_get_str(held, "run")));
    }
    return RES_OK;
}

/* --- budgets --- */

static void check_live_window(struct audit *a, const struct record *record,
                              const struct json *value) {
    const struct json *runs = json_get_c(value, "runs");
    for (size_t i = 0; i < json_count(runs); i++) {
        struct seen_run *run = run_find(a, json_str(json_at(runs, i)));
        if (!run || (run->is_readable && !run->is_live))
            problem(a, "budget", RECORD_WINDOW, record->key, "run %.*s counts as changing something, "
                    "and is %s", STR_ARG(json_str(json_at(runs, i))), run ? "over" : "not there");
        if (run)
            run->is_in_window = true;
    }
    if (a->options->limits && (int64_t)json_count(runs) > a->limits.destructive_runs_at_once)
        problem(a, "budget", RECORD_WINDOW, record->key, "%zu runs change something at once, at most %lld may",
                json_count(runs), (long long)a->limits.destructive_runs_at_once);
}

static struct res visit_window(struct audit *a, struct arena *scratch, const struct record *record,
                               const struct json *value, struct err *err) {
    (void)scratch;
    (void)err;
    const struct json *times = json_get_c(value, "times");
    int64_t last = INT64_MIN;
    if (str_is(record->key, "live"))
        check_live_window(a, record, value);
    if (json_count(times) > WINDOW_ENTRIES_MAX)
        problem(a, "budget", RECORD_WINDOW, record->key, "%zu times, at most %d",
                json_count(times), WINDOW_ENTRIES_MAX);
    for (size_t i = 0; i < json_count(times); i++) {
        int64_t at = 0;
        if (!json_i64(json_at(times, i), &at) || at < last)
            problem(a, "budget", RECORD_WINDOW, record->key, "its times are not in order");
        last = at;
    }
    return RES_OK;
}

/* Runs that began to change something within one hour, by their events. */
static void check_hours(struct audit *a) {
    if (!a->options->limits)
        return;
    for (size_t i = 1; i < a->change_count; i++) { /* few: sorted in place */
        int64_t moving = a->first_changes[i];
        size_t j = i;
        for (; j > 0 && a->first_changes[j - 1] > moving; j--)
            a->first_changes[j] = a->first_changes[j - 1];
        a->first_changes[j] = moving;
    }
    for (size_t first = 0, i = 0; i < a->change_count; i++) {
        while (a->first_changes[i] - a->first_changes[first] >= HOUR_MS)
            first++;
        if ((int64_t)(i - first + 1) > a->limits.destructive_runs_per_hour)
            problem(a, "budget", RECORD_WINDOW, STR("runs/engine"),
                    "%zu runs began to change something in the hour before %lld, at most %lld may",
                    i - first + 1, (long long)a->first_changes[i],
                    (long long)a->limits.destructive_runs_per_hour);
    }
}

static void check_counted(struct audit *a) {
    for (size_t i = 0; i < a->run_count; i++) {
        const struct seen_run *run = &a->runs[i];
        if (run->is_live && run->is_counted && !run->is_in_window)
            problem(a, "budget", RECORD_RUN, run->id,
                    "it changes something and does not count as live");
    }
}

/* --- the rest: JSON, and timers where somebody waits --- */

static struct res visit_outbox(struct audit *a, struct arena *scratch, const struct record *record,
                               const struct json *value, struct err *err) {
    (void)scratch;
    (void)err;
    if (str_is(json_get_str(value, "state"), "sending") && record->due_ms == RECORD_NOT_DUE)
        problem(a, "timer", RECORD_OUTBOX, record->key, "the page is not accepted and has no timer");
    return RES_OK;
}

static struct res visit_any(struct audit *a, struct arena *scratch, const struct record *record,
                            const struct json *value, struct err *err) {
    (void)a;
    (void)scratch;
    (void)record;
    (void)value;
    (void)err;
    return RES_OK;
}

struct res audit_store(struct store *store, const struct audit_options *options,
                       struct arena *arena, struct audit_report *report, struct err *err) {
    static const struct {
        enum record_kind kind;
        visit_fn *visit;
    } PASSES[] = {
        { RECORD_DEFINITION, visit_definition }, { RECORD_RUN, visit_run },
        { RECORD_OBLIGATION, visit_obligation }, { RECORD_SAVED, visit_saved },
        { RECORD_RUN, visit_run_saved },         { RECORD_LOCK, visit_lock },
        { RECORD_RUN, visit_run_locks },         { RECORD_WINDOW, visit_window },
        { RECORD_OUTBOX, visit_outbox },         { RECORD_META, visit_any },
        { RECORD_CONTROL, visit_any },           { RECORD_ALERT, visit_any },
        { RECORD_DEDUPE, visit_any },            { RECORD_APPROVAL, visit_any },
        { RECORD_COMMAND, visit_any },
    };
    *report = (struct audit_report){ .problems = ARENA_ARRAY(arena, struct audit_problem,
                                                             AUDIT_PROBLEMS_MAX) };
    struct audit a = { .store = store, .options = options, .arena = arena, .report = report };
    config_limits_default(&a.limits);
    if (options->limits)
        a.limits = *options->limits;
    for (size_t i = 0; i < sizeof PASSES / sizeof PASSES[0]; i++)
        TRY(each(&a, PASSES[i].kind, PASSES[i].visit, err));
    TRY(check_events(&a, err));
    check_counted(&a);
    check_hours(&a);
    return RES_OK;
}
