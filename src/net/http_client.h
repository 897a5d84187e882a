/* http_client.h: one HTTP attempt at a time over libcurl's multi interface on the loop. No retries,
 * no redirects, no proxy variables, TLS verified, nothing queued inside libcurl.
 *
 * libcurl re-sends a POST by itself when a reused connection dies. Mutating requests must never be
 * sent twice behind our back: their body goes through a read callback whose seek fails, and
 * mutating requests without a body use a fresh connection (architecture.md 6). No CA path is set
 * (performance.md 3). */
#ifndef SELFHEAL_NET_HTTP_CLIENT_H
#define SELFHEAL_NET_HTTP_CLIENT_H

#include "base/arena.h"
#include "base/err.h"
#include "codec/http1.h"
#include "net/loop.h"

struct http_client;

struct http_client_request {
    struct str method, url;
    const struct http_header *headers;
    size_t header_count;
    struct str body;
    bool is_mutating;
    int64_t timeout_ms;         /* whole attempt */
    int64_t connect_timeout_ms; /* 0: 3000 */
    size_t body_size_max;       /* of the answer; larger is an error */
    struct str ca_file;         /* PEM: the only roots that are trusted; empty: libcurl's default */
    bool is_metadata;           /* may lead to link-local addresses, which nothing else may */
    bool is_secret;             /* request and answer are wiped before their memory goes */
};

struct http_client_answer {
    bool has_answer; /* false: err says what happened */
    int status;
    struct str body;
    /* Of the answer proper, the first HTTP_HEADERS_MAX of them, trimmed. */
    const struct http_header *headers;
    size_t header_count;
    bool was_sent; /* at least one byte of the request left: a failed mutating call is in doubt */
    /* IN_DOUBT when something was sent of a mutating request. Else TRANSIENT; INPUT for what can
     * never be sent (URL, headers), PERMANENT when the peer's certificate is not good. */
    struct err err;
    int64_t duration_ms;
};

struct http_client *http_client_new(struct loop *loop, struct err *err);
void http_client_free(
    struct http_client *client); /* abandons what is under way without calling back */
/* Starts an attempt; the request is copied. done is called once, with views valid only during the
 * call, which may start others but not free the client. It is called from the loop, or at once,
 * before this returns, when the attempt cannot begin: more than 256 under way (class transient), a
 * line break in the URL or a header (class input). */
void http_client_start(struct http_client *client, const struct http_client_request *request,
                       void (*done)(void *ctx, const struct http_client_answer *answer), void *ctx);
size_t http_client_active(const struct http_client *client);
struct loop *http_client_loop(const struct http_client *client);

/* For tools without a loop: runs a private loop until the answer is there. Views live in arena. */
void http_client_call(struct arena *arena, const struct http_client_request *request,
                      struct http_client_answer *answer);

#endif
