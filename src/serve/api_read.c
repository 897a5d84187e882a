/* api_read.c: GET /api/v1/...: records as JSON, newest first where there are many. Reads the store, changes nothing. */
#include "codec/uri.h"
#include "engine/verdict.h"
#include "host/standing.h"
#include "serve/daemon.h"

enum { LIMIT_DEFAULT = 50, LIMIT_MAX = 500, EVENTS_MAX = 1000,
       FULL_BATCHES_MAX = 20 /* with their items: at most 6 MB */ };

static MUST_CHECK struct res not_found(struct err *err, const char *what, struct str id) {
    struct res r = err_set(err, ERR_INPUT, "SH4007", "no %s %.*s", what, STR_ARG(id));
    err->http_status = 404;
    return r;
}

/* One parameter of the query, decoded. */
static struct str parameter(struct arena *arena, struct str query, const char *name) {
    while (query.len) {
        size_t end = str_find_char(query, '&');
        struct str pair = str_slice(query, 0, end);
        size_t equals = str_find_char(pair, '=');
        if (str_is(str_slice(pair, 0, equals), name)) {
            struct str value = equals == SIZE_MAX ? STR_NONE : str_slice(pair, equals + 1, pair.len);
            struct str decoded = STR_NONE;
            return uri_decode(arena, value, true, &decoded) ? decoded : STR_NONE;
        }
        query = end == SIZE_MAX ? STR_NONE : str_slice(query, end + 1, query.len);
    }
    return STR_NONE;
}

static size_t limit_of(struct arena *arena, struct str query) {
    int64_t n = 0;
    if (!str_to_i64(parameter(arena, query, "limit"), &n) || n < 1)
        return LIMIT_DEFAULT;
    return n > LIMIT_MAX ? LIMIT_MAX : (size_t)n;
}

static MUST_CHECK struct res parse(struct arena *arena, const struct record *record,
                                   const struct json **out, struct err *err) {
    return record_parse(arena, record->value, out, err);
}

static MUST_CHECK struct res read_one(struct daemon *d, struct arena *arena, enum record_kind kind,
                                      struct str key, const struct json **out, struct err *err) {
    struct record record;
    bool found;
    *out = NULL;
    TRY(d->store->ops->get(d->store, kind, key, arena, &record, &found, err));
    return found ? parse(arena, &record, out, err) : RES_OK;
}

static const struct json *summary_of(struct arena *arena, const struct json *value,
                                     const char *const *names, size_t count) {
    struct json *out = json_new_object(arena);
    for (size_t i = 0; i < count; i++)
        json_set_c(arena, out, names[i], json_get_c(value, names[i]));
    return out;
}

struct list {
    enum record_kind kind;
    const char *member;
    const char *const *names;
    size_t name_count;
};

static bool is_wanted(struct arena *arena, const struct json *value, struct str query) {
    struct str state = parameter(arena, query, "state"), target = parameter(arena, query, "target");
    struct str outcome = parameter(arena, query, "outcome"), disposition = parameter(arena, query, "disposition");
    if (disposition.len && !str_eq(json_get_str(value, "disposition"), disposition))
        return false;
    if (state.len && !str_eq(json_get_str(value, "state"), state))
        return false;
    if (outcome.len && !str_eq(json_get_str(value, "outcome"), outcome))
        return false;
    const struct json *targets = json_get_c(value, "targets");
    for (size_t i = 0; target.len && i < json_count(targets); i++)
        if (str_find(json_str(json_at(targets, i)), target) != SIZE_MAX)
            return true;
    return target.len == 0;
}

static MUST_CHECK struct res list_records(struct daemon *d, struct arena *arena, struct str query,
                                          const struct list *list, const struct json **out,
                                          struct err *err) {
    struct record *records;
    size_t count, limit = limit_of(arena, query);
    TRY(d->store->ops->range(d->store, list->kind, STR_NONE, parameter(arena, query, "before"), true,
                             limit, arena, &records, &count, err));
    struct json *items = json_new_array(arena);
    for (size_t i = 0; i < count; i++) {
        const struct json *value;
        TRY(parse(arena, &records[i], &value, err));
        if (!is_wanted(arena, value, query))
            continue;
        struct json *item = json_copy_object(
            arena, summary_of(arena, value, list->names, list->name_count));
        if (list->kind == RECORD_RUN)
            json_set_c(arena, item, "step", json_path(value, "frame", "step", NULL));
        if (list->kind == RECORD_ALERT)
            json_set_c(arena, item, "name", json_path(value, "alert", "detail", "name", NULL));
        json_push(arena, items, item);
    }
    struct json *body = json_new_object(arena);
    json_set_c(arena, body, list->member, items);
    json_set_c(arena, body, "next", count == limit ? json_new_str(arena, records[count - 1].key)
                                                   : json_new_null(arena));
    *out = body;
    return RES_OK;
}

static MUST_CHECK struct res range_values(struct daemon *d, struct arena *arena,
                                          enum record_kind kind, struct str prefix, struct str after,
                                          size_t limit, struct json **out, struct err *err) {
    struct record *records;
    size_t count;
    TRY(d->store->ops->range(d->store, kind, prefix, after, false, limit, arena, &records, &count,
                             err));
    *out = json_new_array(arena);
    for (size_t i = 0; i < count; i++) {
        const struct json *value;
        TRY(parse(arena, &records[i], &value, err));
        json_push(arena, *out, value);
    }
    return RES_OK;
}

static MUST_CHECK struct res view_run(struct daemon *d, struct arena *arena, struct str id,
                                      struct str query, const struct json **out, struct err *err) {
    size_t slash = str_find_char(id, '/');
    struct str name = str_slice(id, 0, slash);
    const struct json *run;
    TRY(read_one(d, arena, RECORD_RUN, name, &run, err));
    if (!run)
        return not_found(err, "run", name);
    struct str prefix = str_fmt(arena, "%.*s/", STR_ARG(name));
    struct json *list;
    if (slash == SIZE_MAX) {
        struct json *body = json_copy_object(arena, run);
        TRY(range_values(d, arena, RECORD_OBLIGATION, prefix, STR_NONE, 64, &list, err));
        json_set_c(arena, body, "obligations", list);
        *out = body;
        return RES_OK;
    }
    if (!str_is(str_slice(id, slash, id.len), "/events"))
        return not_found(err, "path", id);
    int64_t after = 0;
    struct str after_key = STR_NONE;
    if (str_to_i64(parameter(arena, query, "after"), &after) && after > 0)
        after_key = record_event_key(arena, name, after);
    TRY(range_values(d, arena, RECORD_EVENT, prefix, after_key, EVENTS_MAX, &list, err));
    struct json *body = json_new_object(arena);
    json_set_c(arena, body, "events", list);
    *out = body;
    return RES_OK;
}

static MUST_CHECK struct res view_alert(struct daemon *d, struct arena *arena, struct str id,
                                        const struct json **out, struct err *err) {
    const struct json *alert;
    TRY(read_one(d, arena, RECORD_ALERT, id, &alert, err));
    if (!alert)
        return not_found(err, "alert", id);
    alert = verdict_restore_alert(arena, alert);
    struct json *body = json_copy_object(arena, alert);
    const struct json *list;
    TRY(verdict_list(d->store, arena, alert, &list, err));
    json_set_c(arena, body, "verdicts", list);
    *out = body;
    return RES_OK;
}

/* A page of saved batches in the order of their keys; "next" is given as `after` for the one that follows. */
static MUST_CHECK struct res view_items(struct daemon *d, struct arena *arena, struct str query,
                                        const struct json **out, struct err *err) {
    struct str run = parameter(arena, query, "run");
    bool is_full = str_is(parameter(arena, query, "full"), "1");
    size_t count, limit = is_full ? FULL_BATCHES_MAX : LIMIT_MAX;
    struct record *records;
    struct json *batches = json_new_array(arena);
    TRY(d->store->ops->range(d->store, RECORD_SAVED, run.len ? record_saved_prefix(arena, run) : STR_NONE,
                             parameter(arena, query, "after"), false, limit, arena, &records, &count, err));
    for (size_t i = 0; i < count; i++) {
        const struct json *record;
        TRY(parse(arena, &records[i], &record, err));
        static const char *const NAMES[] = { "run", "table", "batch", "saved", "digest" };
        struct json *batch = json_copy_object(arena, summary_of(arena, record, NAMES, 5));
        json_set_i64(arena, batch, "count", (int64_t)json_count(json_get_c(record, "items")));
        if (is_full)
            json_set_c(arena, batch, "items", json_get_c(record, "items"));
        json_push(arena, batches, batch);
    }
    struct json *body = json_new_object(arena);
    json_set_c(arena, body, "batches", batches);
    json_set_c(arena, body, "next", count == limit ? json_new_str(arena, records[count - 1].key) : json_new_null(arena));
    *out = body;
    return RES_OK;
}

static const struct json *view_rules(struct daemon *d, struct arena *arena) {
    struct json *rules = json_new_array(arena);
    for (size_t i = 0; i < d->config->rule_count; i++) {
        const struct config_rule *r = &d->config->rules[i];
        struct json *rule = json_new_object(arena);
        json_set_str(arena, rule, "name", r->name);
        json_set_str(arena, rule, "mode", str_of(config_mode_name(r->mode)));
        json_set_str(arena, rule, "runbook", r->runbook_name);
        json_set_str(arena, rule, "file", r->file);
        json_set_i64(arena, rule, "line", r->line);
        if (r->is_disabled)
            json_set_str(arena, rule, "disabled", r->disabled_reason);
        json_set_c(arena, rule, "match", r->match);
        json_push(arena, rules, rule);
    }
    struct json *body = json_new_object(arena);
    json_set_c(arena, body, "rules", rules);
    return body;
}

static MUST_CHECK struct res view_status(struct daemon *d, struct arena *arena,
                                         const struct json **out, struct err *err) {
    const struct host_stats *stats = host_stats(d->host);
    struct json *body = json_new_object(arena);
    const struct json *control, *live;
    TRY(read_one(d, arena, RECORD_CONTROL, STR("control"), &control, err));
    TRY(read_one(d, arena, RECORD_WINDOW, STR("live"), &live, err));
    json_set_str(arena, body, "version", STR("0.1.0"));
    json_set_i64(arena, body, "started", d->started_ms);
    json_set_i64(arena, body, "now", loop_wall_ms());
    json_set_str(arena, body, "account", d->config->account);
    json_set_str(arena, body, "region", d->config->region);
    json_set_str(arena, body, "config", str_of(d->config->hash));
    json_set_str(arena, body, "store", daemon_store_name(d->config));
    if (place_size(d->store))
        json_set_i64(arena, body, "store_size", place_size(d->store));
    json_set_bool(arena, body, "is_reload_good", d->is_reload_good);
    if (!d->is_reload_good) {
        json_set_i64(arena, body, "reloaded", d->reloaded_ms);
        json_set_str(arena, body, "reload_error", str_dup(arena, str_of(d->reload_err.message)));
        json_set_str(arena, body, "reload_hint", str_dup(arena, str_of(d->reload_err.hint)));
    }
    json_set_c(arena, body, "pause", json_get_c(control, "pause"));
    json_set_c(arena, body, "stop", json_get_c(control, "stop"));
    json_set_c(arena, body, "changing", json_get_c(live, "runs"));
    json_set_i64(arena, body, "runs_started", stats->runs_started);
    json_set_i64(arena, body, "rules", (int64_t)d->config->rule_count);
    struct standing standing;
    TRY(standing_read(d->store, arena, &standing, err));
    standing_write(arena, &standing, body);
    json_set_i64(arena, body, "alerts_refused", d->refused_auth);
    json_set_i64(arena, body, "alerts_quarantined", stats->alerts[5]);
    *out = body;
    return RES_OK;
}

struct res api_read(struct daemon *d, struct arena *arena, struct str path, struct str query,
                    const struct json **body, struct err *err) {
    static const char *const RUN[] = { "id", "state", "outcome", "reason", "runbook", "rule", "alert",
                                       "created", "ended", "targets", "wait" };
    static const char *const ALERT[] = { "id", "source", "received", "disposition", "reason", "run" };
    static const struct list RUNS = { RECORD_RUN, "runs", RUN, sizeof RUN / sizeof RUN[0] };
    static const struct list ALERTS = { RECORD_ALERT, "alerts", ALERT, sizeof ALERT / sizeof ALERT[0] };
    if (str_is(path, "/api/v1/status"))
        return view_status(d, arena, body, err);
    if (str_is(path, "/api/v1/runs"))
        return list_records(d, arena, query, &RUNS, body, err);
    if (str_is(path, "/api/v1/alerts"))
        return list_records(d, arena, query, &ALERTS, body, err);
    if (str_is(path, "/api/v1/items"))
        return view_items(d, arena, query, body, err);
    if (str_is(path, "/api/v1/rules")) {
        *body = view_rules(d, arena);
        return RES_OK;
    }
    if (str_starts(path, STR("/api/v1/runs/")))
        return view_run(d, arena, str_slice(path, 13, path.len), query, body, err);
    if (str_starts(path, STR("/api/v1/alerts/")))
        return view_alert(d, arena, str_slice(path, 15, path.len), body, err);
    return not_found(err, "path", path);
}
