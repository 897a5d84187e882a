#include "net/http_server.h"

#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/arena.h"

enum {
    CONNECTIONS_MAX = 1024,
    READ_SIZE = 64 << 10,
    ACCEPTS_MAX = 64,          /* of one wake-up */
    SWEEP_MS = 1000,
    LINGER_MS = 2000,
    IDLE_MS = 75000,           /* a kept connection without a request */
    OUT_SIZE_MAX = 64 << 20,
    BACKLOG = 1024,
    SLOT_BITS = 16,
};

enum phase {
    PH_READING,   /* a request is awaited or arriving */
    PH_WAITING,   /* the handler has it, its answer is to come */
    PH_CLOSING,   /* what is in `out` is sent, then it lingers */
    PH_LINGERING, /* what the peer still sends is thrown away, so that it can read our last answer */
};

struct connection {
    struct http_server *server;
    int fd;                    /* -1: free slot */
    uint32_t slot;
    int64_t generation;
    enum phase phase;
    bool is_keep_alive, is_peer_done, is_handling;
    int64_t deadline_ms, head_deadline_ms;
    struct http1 http;
    struct buf out;
    size_t sent;
    char peer[INET6_ADDRSTRLEN];
};

struct http_server {
    struct loop *loop;
    struct http_server_options options;
    int fd;
    uint16_t port;
    struct connection **slots;
    size_t slot_count, open_count;
    int64_t generation;
    struct loop_timer sweep;
    char read_buffer[READ_SIZE];
    bool is_draining;
};

static http_handle handle_of(const struct connection *c) {
    return c->generation << SLOT_BITS | (int64_t)c->slot;
}

static void connection_close(struct connection *c) {
    loop_remove_fd(c->server->loop, c->fd);
    close(c->fd);
    c->fd = -1;
    c->generation = 0;
    http1_deinit(&c->http);
    buf_deinit(&c->out);
    c->server->open_count--;
}

static void arm_sweep(struct http_server *server) {
    if (server->sweep.heap_index == 0)
        loop_arm(server->loop, &server->sweep, loop_monotonic_ms() + SWEEP_MS);
}

/* Sends what can be sent. False: the connection is gone. */
static bool flush(struct connection *c) {
    while (c->sent < c->out.len) {
        ssize_t n = send(c->fd, c->out.ptr + c->sent, c->out.len - c->sent, MSG_NOSIGNAL);
        if (n > 0) {
            c->sent += (size_t)n;
            continue;
        }
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return true; /* the next EPOLLOUT goes on */
        connection_close(c);
        return false;
    }
    buf_reset(&c->out);
    c->sent = 0;
    if (c->phase == PH_CLOSING) {
        shutdown(c->fd, SHUT_WR);
        c->phase = PH_LINGERING;
        c->head_deadline_ms = 0;
        c->deadline_ms = loop_monotonic_ms() + LINGER_MS;
        arm_sweep(c->server);
    }
    return true;
}

static void set_deadlines(struct connection *c) {
    int64_t now = loop_monotonic_ms();
    bool is_partial = http1_is_partial(&c->http);
    if (!is_partial) {
        c->head_deadline_ms = 0;
        c->deadline_ms = now + IDLE_MS;
    } else if (c->head_deadline_ms == 0) { /* the first byte of a request */
        c->head_deadline_ms = now + HTTP_HEAD_DEADLINE_MS;
        c->deadline_ms = now + HTTP_REQUEST_DEADLINE_MS;
    }
    arm_sweep(c->server);
}

static void refuse(struct connection *c, int status, const char *reason) {
    ARENA_SCOPE(arena);
    struct str body = str_fmt(&arena,
                              "{\"type\":\"about:blank\",\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}",
                              status, http1_reason(status), reason);
    http1_response(&c->out, status, STR("application/problem+json"), STR_NONE, body, false);
    c->phase = PH_CLOSING;
}

/* Takes requests from what has been received. False: the connection is gone. */
static bool pump(struct connection *c) {
    while (c->phase == PH_READING) {
        const struct http_request *request;
        int status = 0;
        const char *reason = NULL;
        enum http_event event = http1_next(&c->http, &request, &status, &reason);
        if (event == HTTP_NEED_MORE)
            break;
        if (event == HTTP_CONTINUE) {
            buf_text(&c->out, "HTTP/1.1 100 Continue\r\n\r\n");
            continue;
        }
        if (event == HTTP_BAD) {
            refuse(c, status, reason);
            break;
        }
        c->phase = PH_WAITING;
        c->is_keep_alive = request->is_keep_alive && !c->server->is_draining;
        c->head_deadline_ms = 0;
        c->deadline_ms = 0; /* the handler's time */
        c->is_handling = true;
        int64_t generation = c->generation;
        c->server->options.handle(c->server->options.ctx, handle_of(c), request,
                                  str_of(c->peer));
        if (c->fd < 0 || c->generation != generation)
            return false;
        c->is_handling = false;
    }
    if (c->phase == PH_READING)
        set_deadlines(c);
    return flush(c);
}

static void receive(struct connection *c) {
    struct http_server *server = c->server;
    while (c->phase == PH_READING || c->phase == PH_LINGERING) {
        ssize_t n = recv(c->fd, server->read_buffer, READ_SIZE, 0);
        if (n > 0 && c->phase == PH_LINGERING)
            continue;
        if (n > 0) {
            http1_feed(&c->http, (struct str){ server->read_buffer, (size_t)n });
            if (!pump(c))
                return;
            continue;
        }
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return;
        connection_close(c); /* end of stream or reset */
        return;
    }
}

static void connection_ready(void *ctx, uint32_t events) {
    struct connection *c = ctx;
    if (events & (EPOLLERR | EPOLLHUP)) {
        connection_close(c);
        return;
    }
    if ((events & EPOLLOUT) && c->out.len && !flush(c))
        return;
    if (events & (EPOLLIN | EPOLLRDHUP))
        receive(c);
}

/* --- accepting --- */

static struct connection *connection_new(struct http_server *server) {
    for (size_t i = 0; i < server->slot_count; i++)
        if (server->slots[i]->fd < 0)
            return server->slots[i];
    if (server->slot_count == CONNECTIONS_MAX)
        return NULL;
    struct connection *c = mem_alloc(sizeof *c);
    c->server = server;
    c->fd = -1;
    c->slot = (uint32_t)server->slot_count;
    server->slots[server->slot_count++] = c;
    return c;
}

static void name_peer(struct connection *c, const struct sockaddr_storage *address) {
    c->peer[0] = '\0';
    if (address->ss_family == AF_INET)
        inet_ntop(AF_INET, &((const struct sockaddr_in *)(const void *)address)->sin_addr, c->peer,
                  sizeof c->peer);
    else if (address->ss_family == AF_INET6)
        inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)(const void *)address)->sin6_addr,
                  c->peer, sizeof c->peer);
}

static void refuse_full(int fd) {
    static const char FULL[] = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n"
                               "Connection: close\r\n\r\n";
    ssize_t ignored = send(fd, FULL, sizeof FULL - 1, MSG_NOSIGNAL | MSG_DONTWAIT);
    (void)ignored;
    close(fd);
}

static void accept_ready(void *ctx, uint32_t events) {
    (void)events;
    struct http_server *server = ctx;
    for (int i = 0; i < ACCEPTS_MAX; i++) {
        struct sockaddr_storage address;
        socklen_t size = sizeof address;
        int fd = accept4(server->fd, (struct sockaddr *)&address, &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd < 0)
            return;
        struct connection *c = server->is_draining ? NULL : connection_new(server);
        if (!c) {
            refuse_full(fd);
            continue;
        }
        int one = 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        c->fd = fd;
        c->generation = ++server->generation;
        c->phase = PH_READING;
        c->head_deadline_ms = 0;
        c->sent = 0;
        http1_init(&c->http, server->options.body_size_max);
        buf_init(&c->out, OUT_SIZE_MAX);
        name_peer(c, &address);
        server->open_count++;
        set_deadlines(c);
        struct err err = { 0 };
        if (!loop_add_fd(server->loop, fd, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET,
                         connection_ready, c, &err).ok)
            connection_close(c);
    }
}

static void sweep(void *ctx) {
    struct http_server *server = ctx;
    int64_t now = loop_monotonic_ms();
    bool has_deadlines = false;
    for (size_t i = 0; i < server->slot_count; i++) {
        struct connection *c = server->slots[i];
        if (c->fd < 0 || c->deadline_ms == 0)
            continue;
        bool is_head_late = c->head_deadline_ms && now >= c->head_deadline_ms &&
                            c->http.state == 0; /* the head is still incomplete */
        if (is_head_late || now >= c->deadline_ms)
            connection_close(c);
        else
            has_deadlines = true;
    }
    if (has_deadlines)
        arm_sweep(server);
}

/* --- the server --- */

static MUST_CHECK struct res split_address(struct str address, char *host, size_t host_size,
                                           char *port, size_t port_size, struct err *err) {
    size_t colon = address.len;
    while (colon > 0 && address.ptr[colon - 1] != ':')
        colon--;
    struct str h = colon ? str_slice(address, 0, colon - 1) : STR_NONE;
    struct str p = str_slice(address, colon, address.len);
    if (h.len >= 2 && h.ptr[0] == '[' && h.ptr[h.len - 1] == ']')
        h = str_slice(h, 1, h.len - 1);
    int64_t number;
    if (h.len == 0 || h.len >= host_size || p.len == 0 || p.len >= port_size ||
        !str_to_i64(p, &number) || number < 0 || number > 65535) {
        struct res r = err_set(err, ERR_CONFIG, "SH2208", "not an address to listen on: %.*s",
                               STR_ARG(address));
        err_hint(err, "write it like 127.0.0.1:4325");
        return r;
    }
    memcpy(host, h.ptr, h.len);
    host[h.len] = '\0';
    memcpy(port, p.ptr, p.len);
    port[p.len] = '\0';
    return RES_OK;
}

static int listen_on(const struct addrinfo *info) {
    int fd = socket(info->ai_family, info->ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK,
                    info->ai_protocol);
    int one = 1;
    if (fd < 0)
        return -1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (bind(fd, info->ai_addr, info->ai_addrlen) == 0 && listen(fd, BACKLOG) == 0)
        return fd;
    int saved = errno;
    close(fd);
    errno = saved;
    return -1;
}

static uint16_t port_of(int fd) {
    struct sockaddr_storage address;
    socklen_t size = sizeof address;
    if (getsockname(fd, (struct sockaddr *)&address, &size) != 0)
        return 0;
    if (address.ss_family == AF_INET6)
        return ntohs(((const struct sockaddr_in6 *)(const void *)&address)->sin6_port);
    return ntohs(((const struct sockaddr_in *)(const void *)&address)->sin_port);
}

static MUST_CHECK struct res server_listen(struct http_server *server, struct err *err) {
    char host[256], port[16];
    TRY(split_address(server->options.address, host, sizeof host, port, sizeof port, err));
    struct addrinfo hints = { .ai_socktype = SOCK_STREAM, .ai_flags = AI_PASSIVE | AI_NUMERICSERV };
    struct addrinfo *info = NULL;
    int rc = getaddrinfo(host, port, &hints, &info);
    if (rc != 0)
        return err_set(err, ERR_CONFIG, "SH2208", "cannot listen on %s: %s", host, gai_strerror(rc));
    server->fd = listen_on(info);
    int saved = errno;
    freeaddrinfo(info);
    if (server->fd < 0) {
        struct res r = err_set(err, ERR_CONFIG, "SH2203", "cannot listen on %s:%s: %s", host, port,
                               strerror(saved));
        err_hint(err, "another process may use the port; choose one with `listen:`");
        return r;
    }
    server->port = port_of(server->fd);
    return loop_add_fd(server->loop, server->fd, EPOLLIN, accept_ready, server, err);
}

struct http_server *http_server_new(struct loop *loop, const struct http_server_options *options,
                                    struct err *err) {
    struct http_server *server = mem_alloc(sizeof *server);
    server->loop = loop;
    server->options = *options;
    server->fd = -1;
    server->slots = mem_alloc(CONNECTIONS_MAX * sizeof *server->slots);
    server->sweep = (struct loop_timer){ .fire = sweep, .ctx = server };
    if (server_listen(server, err).ok)
        return server;
    http_server_free(server);
    return NULL;
}

void http_server_free(struct http_server *server) {
    if (!server)
        return;
    for (size_t i = 0; i < server->slot_count; i++) {
        if (server->slots[i]->fd >= 0)
            connection_close(server->slots[i]);
        free(server->slots[i]);
    }
    loop_disarm(server->loop, &server->sweep);
    if (server->fd >= 0) {
        loop_remove_fd(server->loop, server->fd);
        close(server->fd);
    }
    free(server->slots);
    free(server);
}

uint16_t http_server_port(const struct http_server *server) {
    return server->port;
}

void http_server_answer(struct http_server *server, http_handle handle, int status,
                        struct str content_type, struct str extra, struct str body) {
    size_t slot = (size_t)(handle & ((1 << SLOT_BITS) - 1));
    if (handle <= 0 || slot >= server->slot_count)
        return;
    struct connection *c = server->slots[slot];
    if (c->fd < 0 || handle_of(c) != handle || c->phase != PH_WAITING)
        return;
    http1_response(&c->out, status, content_type, extra, body, c->is_keep_alive);
    c->phase = c->is_keep_alive ? PH_READING : PH_CLOSING;
    if (c->out.failed) {
        connection_close(c);
        return;
    }
    if (c->is_handling)
        return; /* pump goes on */
    if (pump(c))
        receive(c); /* edge-triggered: what came meanwhile */
}

void http_server_drain(struct http_server *server) {
    server->is_draining = true;
    for (size_t i = 0; i < server->slot_count; i++) {
        struct connection *c = server->slots[i];
        if (c->fd >= 0 && c->phase == PH_READING && !http1_is_partial(&c->http))
            connection_close(c);
        else if (c->fd >= 0)
            c->is_keep_alive = false;
    }
}

size_t http_server_connections(const struct http_server *server) {
    return server->open_count;
}
