/* daemon.h: private to serve/: the parts of the daemon that the routes see. */
#ifndef SELFHEAL_SERVE_DAEMON_H
#define SELFHEAL_SERVE_DAEMON_H

#include "config/config.h"
#include "host/place.h"
#include "host/wire.h"
#include "net/aws_client.h"
#include "net/http_client.h"
#include "net/http_server.h"
#include "serve/serve.h"

struct topics;
struct queue;

/* Refusals of one source within the hour before: a sender whose secret is not ours loses its alerts. */
struct refusals {
    int64_t since_ms; /* monotonic */
    int count;
};

struct daemon {
    struct serve_options options;
    struct loop *loop;
    struct config *config;
    struct config *old_config;      /* kept until the tick that may still use it is over */
    struct store *store;
    struct host *host;
    struct http_client *http;
    struct aws_client *aws;
    struct wire wire;
    struct topics *topics;
    struct queue *queue;
    struct http_server *ingress, *api;
    struct loop_timer tick_timer, stop_timer, prune_timer;
    struct log log;
    struct err fatal, reload_err;   /* reload_err: of a refused one */
    int64_t started_ms, started_monotonic_ms, reloaded_ms;
    bool is_reload_good, is_draining, is_ticking, has_failed;
    int64_t refused_auth, rejected_input;
    struct refusals refusals[CONFIG_SOURCES_MAX]; /* as config->sources */
};

/* Asks for a tick at the end of this batch. */
void daemon_wake(struct daemon *d);
/* For people: a path, or "dynamodb:TABLE". */
struct str daemon_store_name(const struct config *config);

/* ingress.c */
void ingress_handle(void *ctx, http_handle handle, const struct http_request *request,
                    struct str peer);
/* One request to a source, by its name in the path. Leads to one answer of the handle. */
void ingress_take(struct daemon *d, http_handle handle, struct str source, const struct http_request *request);
/* api.c */
void api_handle(void *ctx, http_handle handle, const struct http_request *request, struct str peer);
/* api_read.c: fills body; RES_ERR with http_status in err. */
MUST_CHECK struct res api_read(struct daemon *d, struct arena *arena, struct str path,
                               struct str query, const struct json **body, struct err *err);
/* metrics.c: Prometheus text format. */
void metrics_write(struct daemon *d, struct buf *out);

/* Problem details (RFC 9457). */
void api_problem(struct http_server *server, http_handle handle, int status, const char *title,
                 struct str detail, struct str hint);

#endif
