#include "serve/serve.h"

#include <assert.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "codec/json.h"
#include "serve/daemon.h"
#include "serve/queue.h"
#include "serve/topic.h"
#include "store/sqlite.h"

enum { STOP_GRACE_MS = 2000, PRUNE_EVERY_MS = 3600 * 1000,
       CLOCK_JUMP_MAX_MS = 24 * 3600 * 1000, LAST_PAGES_MS = 5000, PEER_CONNECTIONS_MAX = 256 };

/* --- ports of the host --- */

static int64_t wall_now(void *ctx) {
    (void)ctx;
    return loop_wall_ms();
}

static int64_t steady_now(void *ctx) {
    (void)ctx;
    return loop_boot_ms();
}

static void port_call(void *ctx, const struct effect *effect) {
    wire_call(&((struct daemon *)ctx)->wire, effect);
}

static void port_send(void *ctx, const struct effect *effect) {
    wire_send(&((struct daemon *)ctx)->wire, effect);
}

static void wake(void *ctx) {
    daemon_wake(ctx);
}

/* Handles of the API's requests are negative in the engine's inputs, those of the queue's messages very large. */
static void port_answer(void *ctx, int64_t handle, int status, const struct json *body) {
    struct daemon *d = ctx;
    ARENA_SCOPE(arena);
    if (handle >= QUEUE_HANDLES) {
        queue_answered(d->queue, handle, status);
        return;
    }
    struct str text = body ? json_to_str(&arena, body) : STR("{}");
    struct str type = status >= 400 ? STR("application/problem+json") : STR("application/json");
    http_server_answer(handle < 0 ? d->api : d->ingress, handle < 0 ? -handle : handle, status, type,
                       STR_NONE, text);
}

static void write_log(void *ctx, struct str line) {
    (void)ctx;
    while (line.len) {
        ssize_t n = write(STDERR_FILENO, line.ptr, line.len);
        if (n <= 0)
            return; /* nobody reads the log: nothing to be done about it */
        line = str_slice(line, (size_t)n, line.len);
    }
}

/* --- ticking --- */

static void arm(struct daemon *d) {
    int64_t due = host_next_due(d->host);
    if (due == RECORD_NOT_DUE && !host_has_work(d->host)) {
        loop_disarm(d->loop, &d->tick_timer);
        return;
    }
    int64_t in = due - loop_wall_ms();
    if (in < 0 || host_has_work(d->host))
        in = 0;
    if (in > 3600 * 1000)
        in = 3600 * 1000; /* the wall clock may be set meanwhile: look again */
    loop_arm(d->loop, &d->tick_timer, loop_monotonic_ms() + in);
}

static void tick(struct daemon *d) {
    if (d->is_ticking || d->has_failed)
        return;
    d->is_ticking = true;
    if (!host_tick(d->host, &d->fatal).ok) {
        d->has_failed = true;
        LOG(&d->log, LOG_ERROR, "fatal", LOG_STR("error", str_of(d->fatal.message)));
        loop_stop(d->loop);
    }
    d->is_ticking = false;
    config_free(d->old_config);
    d->old_config = NULL;
    if (!d->has_failed)
        arm(d);
}

static void tick_fired(void *ctx) {
    tick(ctx);
}

static void batch_end(void *ctx) {
    struct daemon *d = ctx;
    if (host_has_work(d->host))
        tick(d);
    if (d->is_draining && http_client_active(d->http) == 0)
        loop_stop(d->loop);
}

void daemon_wake(struct daemon *d) {
    if (!d->is_ticking && d->tick_timer.heap_index == 0)
        loop_arm(d->loop, &d->tick_timer, loop_monotonic_ms());
}

/* --- retention --- */

static void prune_fired(void *ctx) {
    struct daemon *d = ctx;
    struct err err = { 0 };
    bool has_more = false;
    /* A wall clock that was set far forward would make everything old: wait until a restart takes it as it is. */
    int64_t should_be = d->started_ms + (loop_monotonic_ms() - d->started_monotonic_ms);
    bool is_sane = loop_wall_ms() - should_be < CLOCK_JUMP_MAX_MS;
    if (!is_sane)
        LOG(&d->log, LOG_WARN, "prune_skipped", LOG_STR("why", STR("the clock was set forward")));
    else if (!host_prune(d->host, &has_more, &err).ok)
        LOG(&d->log, LOG_WARN, "prune", LOG_STR("error", str_of(err.message)));
    loop_arm(d->loop, &d->prune_timer, loop_monotonic_ms() + (has_more ? 1000 : PRUNE_EVERY_MS));
}

/* --- signals --- */

static void stop_fired(void *ctx) {
    loop_stop(((struct daemon *)ctx)->loop);
}

static void stop_caught(void *ctx, int signal) {
    struct daemon *d = ctx;
    LOG(&d->log, LOG_INFO, "stopping", LOG_INT("signal", signal));
    if (d->is_draining) {
        loop_stop(d->loop);
        return;
    }
    d->is_draining = true;
    http_server_drain(d->ingress);
    http_server_drain(d->api);
    /* Calls that are under way are durable as intents: what is not heard in two seconds is found by a read later. */
    loop_arm(d->loop, &d->stop_timer, loop_monotonic_ms() + STOP_GRACE_MS);
}

static struct config *load(const char *path, struct log *log, bool is_reload, struct err *err) {
    ARENA_SCOPE(arena);
    struct problems problems = { .arena = &arena };
    struct config *config = config_load(&config_files, str_of(path), false, &problems);
    for (size_t i = 0; i < problems.count; i++) {
        const struct problem *p = &problems.items[i];
        LOG(log, p->level == PROBLEM_ERROR ? LOG_ERROR : LOG_WARN, "config",
            LOG_STR("code", str_of(p->code)), LOG_STR("file", p->file), LOG_INT("line", p->line),
            LOG_STR("message", p->message), LOG_STR("hint", p->hint));
    }
    if (config)
        return config;
    struct res ignored = err_set(err, ERR_CONFIG, "SH1100", "%s: %zu error%s in the configuration",
                                 is_reload ? "reload refused" : "cannot start", problems.error_count,
                                 problems.error_count == 1 ? "" : "s");
    (void)ignored;
    err_hint(err, "selfheal check %s", path);
    return NULL;
}

/* The old configuration stays, and a person hears of it. */
static void tell_broken_reload(struct daemon *d, const struct err *err) {
    ARENA_SCOPE(arena);
    host_tell(d->host, "daemon", false, str_of(err->message),
              str_fmt(&arena, "The configuration that was loaded before stays active.\nNext: %s", err->hint));
}

/* What live runs, the client and the listeners were made with cannot change under them. */
static bool is_same_place(const struct config *a, const struct config *b) {
    for (size_t i = 0; a->role_count == b->role_count && i < a->role_count; i++)
        if (!str_eq(a->roles[i].account, b->roles[i].account) || !str_eq(a->roles[i].arn, b->roles[i].arn))
            return false;
    return a->role_count == b->role_count && str_eq(a->account, b->account) && str_eq(a->region, b->region) &&
           str_eq(a->store, b->store) && str_eq(a->saved_table, b->saved_table) && str_eq(a->listen, b->listen) &&
           str_eq(a->api_listen, b->api_listen) &&
           a->is_environment_endpoint_allowed == b->is_environment_endpoint_allowed;
}

static void reload_caught(void *ctx, int signal) {
    (void)signal;
    struct daemon *d = ctx;
    struct err err = { 0 };
    ARENA_SCOPE(arena);
    struct config *fresh = load(str_z(&arena, d->options.config_path), &d->log, true, &err);
    d->reloaded_ms = loop_wall_ms();
    d->is_reload_good = fresh != NULL;
    if (fresh && !is_same_place(d->config, fresh)) {
        struct res ignored = err_set(&err, ERR_CONFIG, "SH1109",
                                     "reload refused: identity, roles, store, listen or endpoints changed");
        (void)ignored;
        err_hint(&err, "restart the daemon for these");
        config_free(fresh);
        fresh = NULL;
        d->is_reload_good = false;
    }
    d->reload_err = err;
    if (!fresh) {
        tell_broken_reload(d, &err);
        return;
    }
    config_free(d->old_config);
    d->old_config = d->config;
    d->config = fresh;
    d->wire.config = fresh;
    host_set_config(d->host, fresh);
    LOG(&d->log, LOG_INFO, "reloaded", LOG_STR("config", str_of(fresh->hash)));
    queue_reloaded(d->queue);
    daemon_wake(d);
}

/* --- start --- */

struct str daemon_store_name(const struct config *config) {
    bool is_table;
    struct str name = place_name(config->store, &is_table);
    return is_table ? config->store : name;
}

static MUST_CHECK struct res open_servers(struct daemon *d, struct err *err) {
    struct http_server_options ingress = { .address = d->config->listen,
                                           .body_size_max = HTTP_ALERT_BODY_MAX,
                                           .connections_per_peer_max = PEER_CONNECTIONS_MAX,
                                           .handle = ingress_handle,
                                           .ctx = d };
    struct http_server_options api = { .address = d->config->api_listen,
                                       .body_size_max = HTTP_ALERT_BODY_MAX,
                                       .handle = api_handle,
                                       .ctx = d };
    d->ingress = http_server_new(d->loop, &ingress, err);
    if (!d->ingress)
        return RES_ERR;
    d->api = http_server_new(d->loop, &api, err);
    return d->api ? RES_OK : RES_ERR;
}

static struct str url_of(struct arena *arena, struct str address, uint16_t port) {
    size_t colon = address.len;
    while (colon > 0 && address.ptr[colon - 1] != ':')
        colon--;
    return str_fmt(arena, "http://%.*s:%u", (int)(colon ? colon - 1 : 0), address.ptr, port);
}

static MUST_CHECK struct res open_parts(struct daemon *d, struct err *err) {
    d->loop = loop_new(err);
    if (!d->loop)
        return RES_ERR;
    TRY(loop_on_signal(d->loop, SIGTERM, stop_caught, d, err));
    TRY(loop_on_signal(d->loop, SIGINT, stop_caught, d, err));
    TRY(loop_on_signal(d->loop, SIGHUP, reload_caught, d, err));
    struct place place = place_of(d->config);
    d->store = place_open(&place, err);
    if (!d->store)
        return RES_ERR;
    d->http = http_client_new(d->loop, err);
    if (!d->http)
        return RES_ERR;
    struct aws_client_options aws = { .account = d->config->account,
                                      .region = d->config->region,
                                      .roles = d->config->roles,
                                      .role_count = d->config->role_count,
                                      .is_environment_allowed =
                                          d->config->is_environment_endpoint_allowed,
                                      .log = &d->log,
                                      .getenv_fn = config_files.getenv_fn };
    d->aws = aws_client_new(d->http, &aws);
    uint64_t seed;
    if (getrandom(&seed, sizeof seed, 0) != (ssize_t)sizeof seed)
        return err_set(err, ERR_BUG, "SH2207", "no random bytes");
    struct host_ports ports = { .ctx = d,
                                .now_ms = wall_now,
                                .mono_ms = steady_now,
                                .call = port_call,
                                .send = port_send,
                                .answer = port_answer,
                                .log = d->log };
    d->host = host_new(d->config, d->store, &ports, seed);
    if (d->store->is_shared) {
        ARENA_SCOPE(arena);
        struct str id;
        TRY(place_host_id(&arena, &id, err));
        host_share(d->host, id);
    }
    d->wire = (struct wire){ .http = d->http, .aws = d->aws, .host = d->host, .config = d->config, .log = &d->log,
                             .wake = wake, .wake_ctx = d };
    d->tick_timer = (struct loop_timer){ .fire = tick_fired, .ctx = d };
    d->stop_timer = (struct loop_timer){ .fire = stop_fired, .ctx = d };
    d->prune_timer = (struct loop_timer){ .fire = prune_fired, .ctx = d };
    loop_arm(d->loop, &d->prune_timer, loop_monotonic_ms() + PRUNE_EVERY_MS);
    loop_on_batch_end(d->loop, batch_end, d);
    d->topics = topics_new(d);
    d->queue = queue_new(d);
    return open_servers(d, err);
}

static MUST_CHECK struct res announce(struct daemon *d, struct err *err) {
    ARENA_SCOPE(arena);
    struct str ingress = url_of(&arena, d->config->listen, http_server_port(d->ingress));
    struct str api = url_of(&arena, d->config->api_listen, http_server_port(d->api));
    if (!d->store->is_shared)
        TRY(sqlite_set_address(d->store, api, err));
    LOG(&d->log, LOG_INFO, "ready", LOG_STR("ingress", ingress), LOG_STR("api", api),
        LOG_STR("store", daemon_store_name(d->config)), LOG_STR("config", str_of(d->config->hash)));
    if (d->options.ready)
        d->options.ready(ingress, api);
    return RES_OK;
}

static void close_parts(struct daemon *d) {
    http_server_free(d->ingress);
    http_server_free(d->api);
    aws_client_free(d->aws);
    http_client_free(d->http);
    topics_free(d->topics);
    queue_free(d->queue);
    if (d->host)
        host_free(d->host);
    if (d->store)
        d->store->ops->free(d->store);
    loop_free(d->loop);
    config_free(d->old_config);
    config_free(d->config);
}

/* Nothing is under way any more: also the pages that say why it ends. */
static bool has_told(void *ctx) {
    const struct daemon *d = ctx;
    return host_in_flight(d->host) == 0;
}

static MUST_CHECK struct res run(struct daemon *d, struct err *err) {
    ARENA_SCOPE(arena);
    d->config = load(str_z(&arena, d->options.config_path), &d->log, false, err);
    if (!d->config)
        return RES_ERR;
    TRY(open_parts(d, err));
    TRY(host_recover(d->host, err));
    TRY(announce(d, err));
    tick(d);
    TRY(loop_run(d->loop, err));
    if (d->has_failed) {
        (void)loop_run_until(d->loop, has_told, d, LAST_PAGES_MS);
        *err = d->fatal;
        return RES_ERR;
    }
    return RES_OK;
}

struct res serve_run(const struct serve_options *options, struct err *err) {
    prctl(PR_SET_DUMPABLE, 0); /* secrets are in memory: no core file */
    umask(S_IRWXG | S_IRWXO); /* the store holds saved items: for its owner only */
    unsetenv("SSLKEYLOGFILE");
    signal(SIGPIPE, SIG_IGN);
    struct daemon *d = mem_alloc(sizeof *d);
    d->options = *options;
    d->log = (struct log){ .level = LOG_INFO, .write = write_log, .now_ms = wall_now };
    d->started_ms = d->reloaded_ms = loop_wall_ms();
    d->started_monotonic_ms = loop_monotonic_ms();
    d->is_reload_good = true;
    struct res r = run(d, err);
    close_parts(d);
    free(d);
    return r;
}
