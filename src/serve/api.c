/* api.c: the API listener: health, metrics, reads (api_read.c) and commands, which go through the engine like everything
 * else. A browser page cannot use it: a POST needs a JSON body and the header X-Selfheal-Client, a request with an
 * Origin or with a Host that is not ours is refused. */
#include <string.h>

#include "base/limits.h"
#include "codec/uri.h"
#include "serve/daemon.h"

static void refuse(struct daemon *d, http_handle handle, int status, const char *title,
                   const char *detail, const char *hint) {
    api_problem(d->api, handle, status, title, str_of(detail), str_of(hint));
}

/* The name in the Host header, without the port. */
static struct str host_name(struct str host) {
    if (host.len && host.ptr[0] == '[') {
        size_t end = str_find_char(host, ']');
        return end == SIZE_MAX ? host : str_slice(host, 1, end);
    }
    size_t colon = str_find_char(host, ':');
    return colon == SIZE_MAX ? host : str_slice(host, 0, colon);
}

static bool is_our_host(const struct daemon *d, struct str host) {
    struct str name = host_name(host);
    struct uri uri = { .host = name, .is_ipv6 = str_find_char(name, ':') != SIZE_MAX };
    return uri_is_loopback(&uri) || str_eq(name, host_name(d->config->api_listen)) ||
           d->config->api_token.len > 0; /* with a token a rebound name gains nothing */
}

/* False: the request was answered. */
static bool authorise(struct daemon *d, http_handle handle, const struct http_request *request) {
    if (http1_header(request, "origin").ptr || !is_our_host(d, http1_header(request, "host"))) {
        refuse(d, handle, 403, "refused", "requests of web pages and for other hosts are refused", "");
        return false;
    }
    bool is_post = str_is(request->method, "POST");
    if (is_post && (!http1_header(request, "x-selfheal-client").ptr ||
                    !str_starts(http1_header(request, "content-type"), STR("application/json")))) {
        refuse(d, handle, 403, "refused",
               "a command needs Content-Type: application/json and the header X-Selfheal-Client", "");
        return false;
    }
    if (d->config->api_token.len == 0)
        return true;
    struct str given = http1_header(request, "authorization");
    if (str_starts(given, STR("Bearer ")) &&
        secret_equals(&d->config->api_token, str_slice(given, 7, given.len)))
        return true;
    refuse(d, handle, 401, "not authenticated", "the token is missing or wrong",
           "set SELFHEAL_API_TOKEN to the value of api.token");
    return false;
}

/* --- commands --- */

struct route {
    const char *path;     /* with "*" for an id */
    const char *command;
};
static const struct route ROUTES[] = {
    { "/api/v1/pause", "pause" },           { "/api/v1/resume", "resume" },
    { "/api/v1/stop", "stop" },             { "/api/v1/runs", "start" },
    { "/api/v1/runs/*/cancel", "cancel" },  { "/api/v1/runs/*/approve", "approve" },
    { "/api/v1/runs/*/reject", "reject" },  { "/api/v1/runs/*/resume", "signal" },
    { "/api/v1/runs/*/acknowledge", "acknowledge" },
    { "/api/v1/items/restore", "restore" },
};

static const char *match_route(struct str path, struct str *id) {
    for (size_t i = 0; i < sizeof ROUTES / sizeof ROUTES[0]; i++) {
        struct str pattern = str_of(ROUTES[i].path);
        size_t star = str_find_char(pattern, '*');
        if (star == SIZE_MAX) {
            if (str_eq(path, pattern))
                return ROUTES[i].command;
            continue;
        }
        struct str head = str_slice(pattern, 0, star), tail = str_slice(pattern, star + 1, pattern.len);
        if (path.len > head.len + tail.len && str_starts(path, head) && str_ends(path, tail)) {
            *id = str_slice(path, head.len, path.len - tail.len);
            return ROUTES[i].command;
        }
    }
    return NULL;
}

/* What a healed run deleted was damaged, and its writer has written it again: putting it back needs a word more. */
static bool is_confirmed(struct daemon *d, struct arena *arena, const struct json *c, struct err *err) {
    struct str run = json_get_str(c, "run");
    struct record record;
    bool is_found = false;
    const struct json *value = NULL;
    if (!d->store->ops->get(d->store, RECORD_RUN, run, arena, &record, &is_found, err).ok ||
        (is_found && !record_parse(arena, record.value, &value, err).ok))
        return false;
    if (!str_is(json_get_str(value, "outcome"), "healed") || json_true(json_get_c(c, "confirm")))
        return true;
    struct res ignored = err_set(err, ERR_INPUT, "SH4009",
                                 "run %.*s ended healed: what it deleted was damaged, and its writer has written it again",
                                 STR_ARG(run));
    (void)ignored;
    err_hint(err, "look first: selfheal item list %.*s --full; what is missing comes back, beside a running writer, with "
                  "selfheal item restore %.*s --yes", STR_ARG(run), STR_ARG(run));
    return false;
}

/* Puts the tables of a run back: one run of the built-in runbook, for the first table that has saved items. */
static bool restore_of(struct daemon *d, struct arena *arena, struct json *c, struct err *err) {
    struct str run = json_get_str(c, "run"), table = json_get_str(c, "table");
    struct record *records;
    size_t count = 0;
    struct str prefix = record_saved_prefix(arena, run);
    if (run.len == 0 || !d->store->ops->range(d->store, RECORD_SAVED, prefix, STR_NONE, false, 512,
                                              arena, &records, &count, err).ok)
        return false;
    for (size_t i = 0; i < count; i++) {
        struct str rest = str_slice(records[i].key, prefix.len, records[i].key.len);
        struct str name = str_slice(rest, 0, str_find_char(rest, '/'));
        if (table.len == 0)
            table = name;
        if (!str_eq(table, name))
            continue;
        struct json *params = json_new_object(arena);
        json_set_str(arena, params, "RunId", run);
        json_set_str(arena, params, "TableName", name);
        json_set_str(arena, c, "command", STR("start"));
        json_set_str(arena, c, "runbook", STR(CONFIG_RESTORE_RUNBOOK));
        json_set_c(arena, c, "parameters", params);
        return true;
    }
    struct res ignored = err_set(err, ERR_INPUT, "SH4005", "run %.*s saved no items%s%.*s", STR_ARG(run),
                                 table.len ? " of table " : "", STR_ARG(table));
    (void)ignored;
    return false;
}

static const struct json *command_of(struct daemon *d, struct arena *arena, const char *command,
                                     struct str id, const struct json *given, struct err *err) {
    struct json *c = json_copy_object(arena, given);
    json_set_str(arena, c, "command", str_of(command));
    if (id.len)
        json_set_str(arena, c, "run", str_dup(arena, id));
    if (!json_get_c(c, "who"))
        json_set_str(arena, c, "who", STR("api"));
    int64_t for_ms = json_get_i64(c, "for_ms", 0);
    int64_t until;
    if (json_get_c(c, "for_ms")) /* out of range: the engine refuses a time that is not to come */
        json_set_i64(arena, c, "until", for_ms > 0 && !__builtin_add_overflow(loop_wall_ms(), for_ms, &until) ? until : 0);
    bool needs_reason = str_is(str_of(command), "pause") || str_is(str_of(command), "stop");
    if (needs_reason && json_get_str(c, "reason").len == 0) {
        struct res ignored = err_set(err, ERR_INPUT, "SH4006", "\"reason\" is missing");
        (void)ignored;
        return NULL;
    }
    if (str_is(str_of(command), "restore") && (!is_confirmed(d, arena, c, err) || !restore_of(d, arena, c, err)))
        return NULL;
    return c;
}

static void post(struct daemon *d, http_handle handle, const struct http_request *request) {
    struct str id = STR_NONE;
    const char *command = match_route(request->path, &id);
    if (!command) {
        refuse(d, handle, 404, "no such object", "no such command", "");
        return;
    }
    struct host_input *in = d->is_draining ? NULL : host_input_new(d->host, INPUT_COMMAND);
    if (!in) {
        refuse(d, handle, 503, "overloaded", "not recorded; try again", "");
        return;
    }
    struct err err = { 0 };
    const struct json *given = json_new_object(&in->arena);
    struct str body = str_dup(&in->arena, request->body);
    if (body.len && (!json_parse(&in->arena, body, NULL, &given, &err).ok ||
                     !json_is(given, JSON_OBJECT))) {
        api_problem(d->api, handle, 400, "refused",
                    err.message[0] ? str_of(err.message) : STR("the body must be an object"), STR_NONE);
        host_drop(d->host, in);
        return;
    }
    in->input.command = command_of(d, &in->arena, command, id, given, &err);
    if (!in->input.command) {
        api_problem(d->api, handle, 422, "refused", str_of(err.message), str_of(err.hint));
        host_drop(d->host, in);
        return;
    }
    in->input.handle = -handle; /* of the API's server */
    host_submit(d->host, in);
}

static void get(struct daemon *d, http_handle handle, const struct http_request *request) {
    ARENA_SCOPE(arena);
    if (str_is(request->path, "/metrics")) {
        BUF_SCOPE(out, 1 << 20);
        metrics_write(d, &out);
        http_server_answer(d->api, handle, 200, STR("text/plain; version=0.0.4"), STR_NONE,
                           buf_view(&out));
        return;
    }
    const struct json *body;
    struct err err = { 0 };
    if (api_read(d, &arena, request->path, request->query, &body, &err).ok) {
        http_server_answer(d->api, handle, 200, STR("application/json"),
                           STR("Cache-Control: no-store\r\n"), json_to_str(&arena, body));
        return;
    }
    int status = err.http_status ? err.http_status : 500;
    api_problem(d->api, handle, status, status == 404 ? "no such object" : "refused",
                str_of(err.message), str_of(err.hint));
}

void api_handle(void *ctx, http_handle handle, const struct http_request *request,
                struct str peer) {
    (void)peer;
    struct daemon *d = ctx;
    if (str_is(request->path, "/healthz") || str_is(request->path, "/readyz")) {
        bool is_ready = !d->is_draining && !d->has_failed;
        http_server_answer(d->api, handle, is_ready ? 200 : 503, STR("text/plain"), STR_NONE,
                           is_ready ? STR("ok\n") : STR("stopping\n"));
        return;
    }
    if (!authorise(d, handle, request))
        return;
    if (str_is(request->method, "GET"))
        get(d, handle, request);
    else if (str_is(request->method, "POST"))
        post(d, handle, request);
    else
        refuse(d, handle, 405, "wrong method", "use GET or POST", "");
}
