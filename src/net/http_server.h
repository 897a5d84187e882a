/* http_server.h: listeners for codec/http1 on the loop: deadlines (5 s head, 10 s request), a cap
 * on connections in all (1,024) and per peer address, 503 when full, keep-alive, pipelined requests
 * served one after the other. Answers may come later (after a commit) by their handle.
 *
 * Memory of a connection is bounded: one head, one body, and the answers that the peer has not
 * taken, of which 256 KB stop the reading of further requests. Idle connections keep at most 64 KB.
 */
#ifndef SELFHEAL_NET_HTTP_SERVER_H
#define SELFHEAL_NET_HTTP_SERVER_H

#include "base/err.h"
#include "codec/http1.h"
#include "net/loop.h"

struct http_server;
typedef int64_t
    http_handle; /* names one request that waits for its answer; never reused; 0 = none */

struct http_server_options {
    struct str address; /* "127.0.0.1:4325"; port 0 picks one; [::1]:4325 */
    size_t body_size_max;
    size_t connections_per_peer_max;               /* of one peer address; 0: no cap of its own */
    int64_t head_deadline_ms, request_deadline_ms; /* from a request's first byte; 0: as above */
    /* Called for each complete request; the views die when it returns. Must lead to exactly one
     * http_server_answer for the handle, now or later. */
    void (*handle)(void *ctx, http_handle handle, const struct http_request *request,
                   struct str peer_address);
    void *ctx;
};

struct http_server *http_server_new(struct loop *loop, const struct http_server_options *options,
                                    struct err *err);
void http_server_free(struct http_server *server);
uint16_t http_server_port(const struct http_server *server);
/* Answers; unknown handles (the client is gone, or it was answered) are ignored. extra: header
 * lines with CRLF or empty. To a HEAD request the body is left out. */
void http_server_answer(struct http_server *server, http_handle handle, int status,
                        struct str content_type, struct str extra, struct str body);
/* Whether somebody waits for this answer and has not closed his side: for answers that may be given
 * to one only (a message of a queue). A peer that has closed it may still read. */
bool http_server_is_awaited(const struct http_server *server, http_handle handle);
/* New connections are told 503; the others close after their current answer, idle ones now. */
void http_server_drain(struct http_server *server);
/* Those that are served: without the ones that were told 503 at the door. */
size_t http_server_connections(const struct http_server *server);

#endif
