/* net_peer.h: a server for tests that misbehaves on purpose: it counts connections and complete
 * requests, and does to the n-th request what its script says. */
#ifndef SELFHEAL_TESTS_NET_PEER_H
#define SELFHEAL_TESTS_NET_PEER_H

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "codec/http1.h"
#include "net/loop.h"

enum { PEER_CONNECTIONS_MAX = 512 };

struct peer_reply {
    struct str bytes; /* sent as they are; empty: nothing is said */
    bool is_closed;   /* then the connection is closed */
    bool is_early;    /* already when the connection is accepted, whatever is sent */
};

struct peer_connection {
    struct peer *peer;
    int fd;
    struct http1 http;
};

struct peer {
    struct loop *loop;
    int fd;
    uint16_t port;
    const struct peer_reply *script; /* the last one repeats */
    size_t script_count;
    size_t accepted, requests;
    size_t connection; /* that brought the newest request: 0 for the first accepted */
    char head[4096]; /* of the newest request: "METHOD target", then "name: value" lines */
    char body[4096];
    size_t body_size;
    struct peer_connection connections[PEER_CONNECTIONS_MAX];
};

static inline void peer_close(struct peer_connection *c) {
    loop_remove_fd(c->peer->loop, c->fd);
    close(c->fd);
    http1_deinit(&c->http);
    c->fd = -1;
}

static inline void peer_note(struct peer *p, const struct http_request *r) {
    BUF_SCOPE(head, sizeof p->head - 1);
    buf_fmt(&head, "%.*s %.*s\n", STR_ARG(r->method), STR_ARG(r->target));
    for (size_t i = 0; i < r->header_count; i++)
        buf_fmt(&head, "%.*s: %.*s\n", STR_ARG(r->headers[i].name), STR_ARG(r->headers[i].value));
    memcpy(p->head, head.ptr, head.len);
    p->head[head.len] = '\0';
    p->body_size = r->body.len;
    size_t n = r->body.len < sizeof p->body - 1 ? r->body.len : sizeof p->body - 1;
    if (n)
        memcpy(p->body, r->body.ptr, n);
    p->body[n] = '\0';
}

static inline const struct peer_reply *peer_turn(const struct peer *p, size_t n) {
    return &p->script[n < p->script_count ? n : p->script_count - 1];
}

static inline void peer_reply(struct peer_connection *c, const struct peer_reply *reply) {
    for (size_t sent = 0; sent < reply->bytes.len;) {
        ssize_t n = send(c->fd, reply->bytes.ptr + sent, reply->bytes.len - sent, MSG_NOSIGNAL);
        if (n <= 0)
            break;
        sent += (size_t)n;
    }
    if (reply->is_closed)
        peer_close(c);
}

static inline void peer_readable(void *ctx, uint32_t events) {
    struct peer_connection *c = ctx;
    (void)events;
    char bytes[65536];
    ssize_t n = recv(c->fd, bytes, sizeof bytes, MSG_DONTWAIT);
    if (n <= 0) {
        peer_close(c);
        return;
    }
    http1_feed(&c->http, (struct str){ bytes, (size_t)n });
    while (c->fd >= 0) {
        const struct http_request *r;
        int status;
        const char *reason;
        enum http_event event = http1_next(&c->http, &r, &status, &reason);
        if (event == HTTP_BAD) {
            peer_close(c);
            return;
        }
        if (event == HTTP_NEED_MORE)
            return;
        if (event != HTTP_REQUEST)
            continue;
        peer_note(c->peer, r);
        c->peer->connection = (size_t)(c - c->peer->connections);
        peer_reply(c, peer_turn(c->peer, c->peer->requests++));
    }
}

static inline void peer_accept(void *ctx, uint32_t events) {
    struct peer *p = ctx;
    (void)events;
    int fd = accept4(p->fd, NULL, NULL, SOCK_CLOEXEC);
    struct err err = { 0 };
    if (fd < 0)
        return;
    struct peer_connection *c = &p->connections[p->accepted++ % PEER_CONNECTIONS_MAX];
    *c = (struct peer_connection){ .peer = p, .fd = fd };
    http1_init(&c->http, 8 << 20);
    if (!loop_add_fd(p->loop, fd, EPOLLIN, peer_readable, c, &err).ok)
        return;
    const struct peer_reply *turn = peer_turn(p, p->accepted - 1);
    if (turn->is_early)
        peer_reply(c, turn);
}

/* False: no socket. */
static inline bool peer_start(struct peer *p, struct loop *loop, const struct peer_reply *script,
                              size_t script_count) {
    memset(p, 0, sizeof *p);
    for (size_t i = 0; i < PEER_CONNECTIONS_MAX; i++)
        p->connections[i].fd = -1;
    p->loop = loop;
    p->script = script;
    p->script_count = script_count;
    p->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in address = { .sin_family = AF_INET,
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof address;
    struct err err = { 0 };
    if (bind(p->fd, (struct sockaddr *)&address, size) != 0 || listen(p->fd, 512) != 0 ||
        getsockname(p->fd, (struct sockaddr *)&address, &size) != 0)
        return false;
    p->port = ntohs(address.sin_port);
    return loop_add_fd(loop, p->fd, EPOLLIN, peer_accept, p, &err).ok;
}

static inline void peer_stop(struct peer *p) {
    for (size_t i = 0; i < PEER_CONNECTIONS_MAX; i++)
        if (p->connections[i].fd >= 0)
            peer_close(&p->connections[i]);
    loop_remove_fd(p->loop, p->fd);
    close(p->fd);
}

#endif
