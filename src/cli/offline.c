#include "cli/offline.h"

#include <string.h>
#include <sys/random.h>

#include "base/limits.h"
#include "engine/engine.h"
#include "host/standing.h"
#include "net/loop.h"
#include "serve/daemon.h"

enum { PASSES_MAX = 128, ATTEMPTS_MAX = 4 };

static MUST_CHECK struct res open_as(struct owner *owner, bool is_read_only, struct store **out, struct err *err) {
    struct place place;
    if (!owner->store_path.len && !owner->table.len) {
        (void)err_set(err, ERR_INPUT, "SH4121", "it is not known where the store is");
        err_hint(err, "say --store FILE, --store dynamodb:TABLE, or --config FILE");
        return RES_ERR;
    }
    TRY(owner_place(owner, owner->table.len ? owner->table : owner->store_path, &place, err));
    place.is_read_only = is_read_only;
    *out = place_open(&place, err);
    return *out ? RES_OK : RES_ERR;
}

struct res offline_open(struct owner *owner, struct err *err) {
    return owner->reader ? RES_OK : open_as(owner, true, &owner->reader, err);
}

/* What is known of a daemon that does not run. */
static MUST_CHECK struct res status(struct owner *owner, const struct json **out, struct err *err) {
    struct arena *arena = owner->arena;
    struct store *store = owner->reader;
    struct record control;
    struct standing standing;
    bool is_found;
    struct json *body = json_new_object(arena);
    json_set_bool(arena, body, "is_offline", true);
    json_set_i64(arena, body, "now", loop_wall_ms());
    if (store->is_shared)
        json_set_bool(arena, body, "is_shared", true);
    json_set_str(arena, body, "store", owner->table.len ? owner->table : owner->store_path);
    if (place_size(store))
        json_set_i64(arena, body, "store_size", place_size(store));
    TRY(store->ops->get(store, RECORD_CONTROL, STR("control"), arena, &control, &is_found, err));
    const struct json *value = NULL;
    if (is_found)
        TRY(record_parse(arena, control.value, &value, err));
    json_set_c(arena, body, "pause", json_get_c(value, "pause"));
    json_set_c(arena, body, "stop", json_get_c(value, "stop"));
    TRY(standing_read(store, arena, &standing, err));
    standing_write(arena, &standing, body);
    *out = body;
    return RES_OK;
}

struct res offline_get(struct owner *owner, struct str target, const struct json **out,
                       struct err *err) {
    size_t mark = str_find_char(target, '?');
    struct str path = str_slice(target, 0, mark);
    struct str query = mark == SIZE_MAX ? STR_NONE : str_slice(target, mark + 1, target.len);
    TRY(offline_open(owner, err));
    if (str_is(path, "/api/v1/status"))
        return status(owner, out, err);
    if (str_is(path, "/api/v1/rules"))
        TRY(owner_config(owner, err));
    /* The daemon's own routes, on a daemon that has a store and perhaps a configuration, and nothing else. */
    struct daemon daemon = { .store = owner->reader, .config = owner->config };
    return api_read(&daemon, owner->arena, path, query, out, err);
}

/* --- commands --- */

struct route {
    const char *path, *command;
};

/* "/api/v1/runs/ID/cancel" -> cancel, ID. */
static const char *command_of(struct str path, struct str *run) {
    static const struct route PLAIN[] = { { "/api/v1/pause", "pause" },
                                          { "/api/v1/resume", "resume" },
                                          { "/api/v1/stop", "stop" },
                                          { "/api/v1/runs", "start" } };
    static const struct route ON_RUN[] = { { "cancel", "cancel" },
                                           { "approve", "approve" },
                                           { "reject", "reject" },
                                           { "resume", "signal" },
                                           { "acknowledge", "acknowledge" } };
    for (size_t i = 0; i < sizeof PLAIN / sizeof PLAIN[0]; i++)
        if (str_is(path, PLAIN[i].path))
            return PLAIN[i].command;
    if (!str_starts(path, STR("/api/v1/runs/")))
        return NULL;
    struct str rest = str_slice(path, 13, path.len);
    size_t slash = str_find_char(rest, '/');
    *run = str_slice(rest, 0, slash);
    for (size_t i = 0; slash != SIZE_MAX && i < sizeof ON_RUN / sizeof ON_RUN[0]; i++)
        if (str_is(str_slice(rest, slash + 1, rest.len), ON_RUN[i].path))
            return ON_RUN[i].command;
    return NULL;
}

static const struct json *answer_of(const struct engine_output *out, int *status_code) {
    for (size_t i = 0; i < out->effect_count; i++)
        if (out->effects[i].kind == EFFECT_ANSWER) {
            *status_code = out->effects[i].answer.status;
            return out->effects[i].answer.body;
        }
    return NULL;
}

static bool makes_calls(const struct engine_output *out) {
    for (size_t i = 0; i < out->effect_count; i++)
        if (out->effects[i].kind == EFFECT_CALL)
            return true;
    return false;
}

static MUST_CHECK struct res judge(const struct engine_output *out, const struct json **body,
                                   struct err *err) {
    int status_code = 500;
    *body = answer_of(out, &status_code);
    if (status_code < 300)
        return RES_OK;
    (void)err_set(err, status_code == 409 ? ERR_LIMIT : ERR_INPUT, "SH4004", "%.*s",
                  STR_ARG(json_get_str(*body, "detail")));
    struct str hint = json_get_str(*body, "hint");
    if (hint.len)
        err_hint(err, "%.*s", STR_ARG(hint));
    err->http_status = status_code;
    return RES_ERR;
}

/* The engine's answer to a command. On a shared store nothing is begun (until_ms): whoever is there goes on with it. */
static MUST_CHECK struct res apply(struct owner *owner, struct store *store, struct input *input, struct engine_output *out,
                                   struct err *err) {
    struct view *view = view_new(owner->arena);
    int64_t now_ms = loop_wall_ms();
    input->until_ms = store->is_shared ? now_ms : 0;
    for (int pass = 0; pass < PASSES_MAX; pass++) {
        if (engine_apply(owner->config, view, input, now_ms, owner->arena, out) == ENGINE_DONE)
            return RES_OK;
        TRY(view_load(view, store, err));
    }
    return err_set(err, ERR_BUG, "SH9003", "a command asks for ever more records");
}

static MUST_CHECK struct res apply_command(struct owner *owner, struct store *store, const struct json *command,
                                           const struct json **body, struct err *err) {
    struct input input = { .kind = INPUT_COMMAND, .handle = 1, .command = command };
    if (getrandom(input.seed, sizeof input.seed, 0) != (ssize_t)sizeof input.seed)
        return err_set(err, ERR_BUG, "SH9010", "no random bytes");
    if (store->is_shared)
        TRY(place_host_id(owner->arena, &input.host, err));
    for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
        struct engine_output out = { 0 };
        enum unit_result result = UNIT_COMMITTED;
        TRY(apply(owner, store, &input, &out, err));
        if (makes_calls(&out)) {
            (void)err_set(err, ERR_TRANSIENT, "SH4122",
                          "this needs calls to AWS, and no daemon runs; nothing was changed");
            err_hint(err, "start the daemon (selfheal serve), then say it again");
            return RES_ERR;
        }
        TRY(judge(&out, body, err));
        if (out.unit.count)
            TRY(store->ops->commit(store, &out.unit, 1, &result, err));
        if (result == UNIT_COMMITTED)
            return RES_OK;
    }
    return err_set(err, ERR_TRANSIENT, "SH2304", "the store was changed meanwhile; try again");
}

struct res offline_post(struct owner *owner, struct str path, const struct json *body,
                        const struct json **out, struct err *err) {
    struct str run = STR_NONE;
    const char *name = command_of(path, &run);
    if (!name) {
        (void)err_set(err, ERR_TRANSIENT, "SH4122", "this needs a daemon, and none runs");
        err_hint(err, "start it: selfheal serve");
        return RES_ERR;
    }
    TRY(owner_config(owner, err));
    struct json *command = json_copy_object(owner->arena, body);
    json_set_str(owner->arena, command, "command", str_of(name));
    if (run.len)
        json_set_str(owner->arena, command, "run", run);
    int64_t for_ms = json_get_i64(body, "for_ms", 0);
    int64_t until;
    if (json_get_c(body, "for_ms"))
        json_set_i64(owner->arena, command, "until",
                     for_ms > 0 && !__builtin_add_overflow(loop_wall_ms(), for_ms, &until) ? until : 0);
    if (owner->reader) { /* its snapshot is older than what is written now */
        owner->reader->ops->free(owner->reader);
        owner->reader = NULL;
    }
    struct store *store;
    TRY(open_as(owner, false, &store, err));
    struct res r = apply_command(owner, store, command, out, err);
    store->ops->free(store);
    return r;
}
