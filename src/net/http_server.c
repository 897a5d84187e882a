/* http_server.c: see the header. One edge-triggered registration per connection and no timer call
 * per request: the deadlines of all are swept by one coarse timer. An answer that comes inside the
 * handler leaves with those of the other pipelined requests in one send. Does no TLS. */
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
#include "codec/json.h"

enum {
    CONNECTIONS_MAX = 1024, /* served at once */
    REFUSED_MAX = 64,       /* more that are told 503; beyond these they are closed */
    READ_SIZE = 64 << 10,
    READS_MAX = 16,        /* of one connection in one wake-up: the others wait too */
    ACCEPTS_MAX = 64,      /* of one wake-up */
    ACCEPT_PAUSE_MS = 100, /* when descriptors or memory have run out */
    SWEEP_MS = 250,        /* deadlines are looked at in steps of this */
    LINGER_MS = 2000,
    SEND_DEADLINE_MS = 10000,   /* for the peer to take the last answer of a connection */
    IDLE_MS = 75000,            /* a kept connection without a request */
    OUT_SIZE_MAX = 64 << 20,    /* one answer */
    OUT_PAUSE_SIZE = 256 << 10, /* answers not taken: no further request is read */
    KEPT_SIZE_MAX = 64 << 10,   /* memory that an idle connection keeps */
    BACKLOG = 1024,
    SLOT_BITS = 16,
};

enum phase {
    PH_READING,   /* a request is awaited or arriving */
    PH_WAITING,   /* the handler has it, its answer is to come */
    PH_CLOSING,   /* what is in `out` is sent, then it lingers */
    PH_LINGERING, /* what the peer still sends is thrown away, so that it can read our last answer
                   */
};

struct connection {
    struct http_server *server;
    int fd; /* -1: free slot */
    uint32_t slot;
    int64_t generation;
    enum phase phase;
    bool is_refused; /* over the cap: not counted, told 503 */
    bool is_keep_alive, is_handling, is_head_method;
    bool may_read;     /* edge-triggered: something may have arrived that was not read */
    bool is_peer_done; /* the peer has closed its side: read up to the end of the stream */
    int64_t deadline_ms, head_deadline_ms; /* 0: none */
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
    size_t slot_count, served_count, refused_count;
    int64_t generation;
    struct loop_timer sweep, accept_pause;
    char read_buffer[READ_SIZE];
    bool is_draining;
};

enum { EVENTS = EPOLLIN | EPOLLOUT | EPOLLRDHUP };
static const uint32_t CONNECTION_EVENTS = (uint32_t)EVENTS | EPOLLET;

static http_handle handle_of(const struct connection *c) {
    return c->generation << SLOT_BITS | (int64_t)c->slot;
}

static size_t unsent(const struct connection *c) {
    return c->out.len - c->sent;
}

static void connection_close(struct connection *c) {
    assert(c->fd >= 0);
    loop_remove_fd(c->server->loop, c->fd);
    close(c->fd);
    c->fd = -1;
    c->generation = 0;
    http1_deinit(&c->http);
    buf_deinit(&c->out);
    if (c->is_refused)
        c->server->refused_count--;
    else
        c->server->served_count--;
}

/* --- deadlines: one timer for all, armed only while there is a deadline --- */

static bool is_head_arriving(const struct connection *c) {
    return c->head_deadline_ms && c->http.state == 0;
}

static void arm_sweep(struct http_server *server, int64_t deadline_ms) {
    int64_t due = (deadline_ms / SWEEP_MS + 1) * SWEEP_MS;
    if (server->sweep.heap_index == 0 || server->sweep.due_ms > due)
        loop_arm(server->loop, &server->sweep, due);
}

static void set_deadline(struct connection *c, int64_t head_deadline_ms, int64_t deadline_ms) {
    c->head_deadline_ms = head_deadline_ms;
    c->deadline_ms = deadline_ms;
    arm_sweep(c->server, head_deadline_ms ? head_deadline_ms : deadline_ms);
}

static void sweep(void *ctx) {
    struct http_server *server = ctx;
    int64_t now = loop_monotonic_ms(), next = INT64_MAX;
    for (size_t i = 0; i < server->slot_count; i++) {
        struct connection *c = server->slots[i];
        if (c->fd < 0 || c->deadline_ms == 0)
            continue;
        int64_t deadline = c->deadline_ms;
        if (is_head_arriving(c) && c->head_deadline_ms < deadline)
            deadline = c->head_deadline_ms;
        if (now >= deadline)
            connection_close(c);
        else if (deadline < next)
            next = deadline;
    }
    if (next != INT64_MAX)
        arm_sweep(server, next);
}

/* No handler is at work: the deadline for what arrives, or for being idle. */
static void await_bytes(struct connection *c) {
    const struct http_server_options *o = &c->server->options;
    int64_t now = loop_monotonic_ms();
    if (http1_is_partial(&c->http)) {
        if (c->head_deadline_ms == 0) /* the first byte of a request */
            set_deadline(c, now + o->head_deadline_ms, now + o->request_deadline_ms);
        return;
    }
    if (c->http.in.cap + c->http.body.cap > KEPT_SIZE_MAX) {
        http1_deinit(&c->http);
        http1_init(&c->http, o->body_size_max);
    }
    if (unsent(c) == 0 && c->out.cap > KEPT_SIZE_MAX)
        buf_deinit(&c->out);
    set_deadline(c, 0, now + IDLE_MS);
}

/* --- sending --- */

static void begin_closing(struct connection *c) {
    c->phase = PH_CLOSING;
    set_deadline(c, 0, loop_monotonic_ms() + SEND_DEADLINE_MS);
}

/* Sends what can be sent. False: the connection is gone. */
static bool flush(struct connection *c) {
    while (unsent(c)) {
        ssize_t n = send(c->fd, c->out.ptr + c->sent, unsent(c), MSG_NOSIGNAL);
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
        c->may_read = true;
        set_deadline(c, 0, loop_monotonic_ms() + LINGER_MS);
    }
    return true;
}

static void refuse(struct connection *c, int status, const char *reason) {
    BUF_SCOPE(body, 1024);
    buf_fmt(&body, "{\"type\":\"about:blank\",\"status\":%d,\"title\":\"%s\",\"detail\":", status,
            http1_reason(status));
    json_write_str(&body, str_of(reason));
    buf_text(&body, "}");
    http1_response(&c->out, status, STR("application/problem+json"), STR_NONE, buf_view(&body),
                   false);
    begin_closing(c);
}

/* --- receiving --- */

static void hand_over(struct connection *c, const struct http_request *request) {
    c->phase = PH_WAITING;
    c->generation =
        ++c->server->generation; /* of each request: a late answer never hits the next */
    c->is_keep_alive = request->is_keep_alive && !c->server->is_draining;
    c->is_head_method = str_is(request->method, "HEAD");
    c->head_deadline_ms = 0;
    c->deadline_ms = 0; /* the handler's time */
    c->is_handling = true;
    c->server->options.handle(c->server->options.ctx, handle_of(c), request, str_of(c->peer));
    c->is_handling = false;
}

/* Takes requests from what has been received, until one waits for its answer. */
static void take_requests(struct connection *c) {
    while (c->phase == PH_READING && unsent(c) < OUT_PAUSE_SIZE) {
        const struct http_request *request;
        int status = 0;
        const char *reason = NULL;
        enum http_event event = http1_next(&c->http, &request, &status, &reason);
        if (event == HTTP_NEED_MORE)
            break;
        if (event == HTTP_CONTINUE)
            buf_text(&c->out, "HTTP/1.1 100 Continue\r\n\r\n");
        else if (event == HTTP_BAD)
            refuse(c, status, reason);
        else
            hand_over(c, request);
    }
    if (c->phase == PH_READING)
        await_bytes(c);
}

/* All answers of one batch of pipelined requests leave together. False: the connection is gone. */
static bool pump(struct connection *c) {
    for (;;) {
        take_requests(c);
        if (c->out.failed) {
            connection_close(c);
            return false;
        }
        bool was_full = unsent(c) >= OUT_PAUSE_SIZE;
        if (!flush(c))
            return false;
        if (!was_full || unsent(c) >= OUT_PAUSE_SIZE || c->phase != PH_READING)
            return true;
    }
}

static bool wants_bytes(const struct connection *c) {
    return c->may_read &&
           (c->phase == PH_LINGERING || (c->phase == PH_READING && unsent(c) < OUT_PAUSE_SIZE));
}

/* One read. False: the connection is gone. */
static bool receive(struct connection *c) {
    struct http_server *server = c->server;
    ssize_t n = recv(c->fd, server->read_buffer, READ_SIZE, 0);
    if (n > 0) {
        /* A short read has emptied the socket; what comes later makes an event of its own. */
        c->may_read = n == READ_SIZE || c->is_peer_done;
        if (c->phase == PH_READING)
            http1_feed(&c->http, (struct str){ server->read_buffer, (size_t)n });
        return true;
    }
    if (n < 0 && errno == EINTR)
        return true;
    c->may_read = false;
    if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
        return true;
    if (n == 0 && c->phase == PH_READING &&
        unsent(c)) { /* it only listens now: let it have its answers */
        begin_closing(c);
        return true;
    }
    connection_close(c); /* end of stream or reset */
    return false;
}

/* Does all that can be done now. */
static void advance(struct connection *c) {
    int reads = 0;
    for (;;) {
        if (!pump(c) || !wants_bytes(c))
            return;
        if (++reads > READS_MAX) { /* asks epoll for another event at once, behind the others */
            loop_change_fd(c->server->loop, c->fd, CONNECTION_EVENTS);
            return;
        }
        if (!receive(c))
            return;
    }
}

static void connection_ready(void *ctx, uint32_t events) {
    struct connection *c = ctx;
    if (events & (EPOLLERR | EPOLLHUP)) {
        connection_close(c);
        return;
    }
    if (events & (EPOLLIN | EPOLLRDHUP))
        c->may_read = true;
    if (events & EPOLLRDHUP)
        c->is_peer_done = true;
    if (c->phase == PH_WAITING) /* earlier answers may still be leaving */
        (void)flush(c);
    else
        advance(c);
}

/* --- accepting --- */

static struct connection *free_slot(struct http_server *server) {
    for (size_t i = 0; i < server->slot_count; i++)
        if (server->slots[i]->fd < 0)
            return server->slots[i];
    if (server->slot_count == CONNECTIONS_MAX + REFUSED_MAX)
        return NULL;
    struct connection *c = mem_alloc(sizeof *c);
    c->server = server;
    c->fd = -1;
    c->slot = (uint32_t)server->slot_count;
    server->slots[server->slot_count++] = c;
    return c;
}

static void name_peer(char peer[INET6_ADDRSTRLEN], const struct sockaddr_storage *address) {
    peer[0] = '\0';
    if (address->ss_family == AF_INET)
        inet_ntop(AF_INET, &((const struct sockaddr_in *)(const void *)address)->sin_addr, peer,
                  INET6_ADDRSTRLEN);
    else if (address->ss_family == AF_INET6)
        inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)(const void *)address)->sin6_addr, peer,
                  INET6_ADDRSTRLEN);
}

static const char *why_refused(const struct http_server *server, const char *peer) {
    if (server->is_draining)
        return "the server is stopping";
    if (server->served_count >= CONNECTIONS_MAX)
        return "too many connections";
    size_t of_peer = 0;
    for (size_t i = 0; server->options.connections_per_peer_max && i < server->slot_count; i++)
        of_peer += server->slots[i]->fd >= 0 && !server->slots[i]->is_refused &&
                   strcmp(server->slots[i]->peer, peer) == 0;
    if (of_peer && of_peer >= server->options.connections_per_peer_max)
        return "too many connections from this address";
    return NULL;
}

static void connection_open(struct http_server *server, int fd,
                            const struct sockaddr_storage *address) {
    char peer[INET6_ADDRSTRLEN];
    name_peer(peer, address);
    const char *refusal = why_refused(server, peer);
    struct connection *c = free_slot(server);
    struct err err = { 0 };
    int one = 1;
    if (!c || (refusal && server->refused_count >= REFUSED_MAX) ||
        !loop_add_fd(server->loop, fd, CONNECTION_EVENTS, connection_ready, c, &err).ok) {
        close(fd);
        return;
    }
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    *c = (struct connection){ .server = server,
                              .slot = c->slot,
                              .fd = fd,
                              .phase = PH_READING,
                              .is_refused = refusal != NULL };
    memcpy(c->peer, peer, sizeof peer);
    http1_init(&c->http, server->options.body_size_max);
    buf_init(&c->out, OUT_SIZE_MAX);
    if (refusal) {
        server->refused_count++;
        refuse(c, 503, refusal);
        (void)flush(c);
        return;
    }
    server->served_count++;
    set_deadline(c, 0, loop_monotonic_ms() + IDLE_MS);
}

static void accept_again(void *ctx) {
    struct http_server *server = ctx;
    loop_change_fd(server->loop, server->fd, EPOLLIN);
}

static void accept_ready(void *ctx, uint32_t events) {
    (void)events;
    struct http_server *server = ctx;
    for (int i = 0; i < ACCEPTS_MAX; i++) {
        struct sockaddr_storage address = { 0 };
        socklen_t size = sizeof address;
        int fd =
            accept4(server->fd, (struct sockaddr *)&address, &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd >= 0) {
            connection_open(server, fd, &address);
            continue;
        }
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return;
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            /* The listener stays readable: without a pause we would spin. */
            loop_change_fd(server->loop, server->fd, 0);
            loop_arm(server->loop, &server->accept_pause, loop_monotonic_ms() + ACCEPT_PAUSE_MS);
            return;
        }
    }
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
        return err_set(err, ERR_CONFIG, "SH2208", "cannot listen on %s: %s", host,
                       gai_strerror(rc));
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
    if (options->head_deadline_ms == 0)
        server->options.head_deadline_ms = HTTP_HEAD_DEADLINE_MS;
    if (options->request_deadline_ms == 0)
        server->options.request_deadline_ms = HTTP_REQUEST_DEADLINE_MS;
    server->slots = mem_alloc((CONNECTIONS_MAX + REFUSED_MAX) * sizeof *server->slots);
    server->sweep = (struct loop_timer){ .fire = sweep, .ctx = server };
    server->accept_pause = (struct loop_timer){ .fire = accept_again, .ctx = server };
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
    loop_disarm(server->loop, &server->accept_pause);
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

/* The connection whose request waits for this answer, or NULL. */
static struct connection *waiting_one(const struct http_server *server, http_handle handle) {
    size_t slot = (size_t)(handle & ((1 << SLOT_BITS) - 1));
    if (handle <= 0 || slot >= server->slot_count)
        return NULL;
    struct connection *c = server->slots[slot];
    return c->fd >= 0 && handle_of(c) == handle && c->phase == PH_WAITING ? c : NULL;
}

bool http_server_is_awaited(const struct http_server *server, http_handle handle) {
    const struct connection *c = waiting_one(server, handle);
    return c && !c->is_peer_done;
}

void http_server_answer(struct http_server *server, http_handle handle, int status,
                        struct str content_type, struct str extra, struct str body) {
    struct connection *c = waiting_one(server, handle);
    if (!c)
        return;
    http1_response(&c->out, status, content_type, extra, body, c->is_keep_alive);
    if (c->is_head_method && !c->out.failed && status != 204)
        c->out.len -= body.len; /* its length is told, its bytes are not sent */
    if (c->is_keep_alive)
        c->phase = PH_READING;
    else
        begin_closing(c);
    if (!c->is_handling) /* else the caller of the handler goes on */
        advance(c);
}

void http_server_drain(struct http_server *server) {
    server->is_draining = true;
    for (size_t i = 0; i < server->slot_count; i++) {
        struct connection *c = server->slots[i];
        if (c->fd < 0)
            continue;
        c->is_keep_alive = false;
        if (c->phase != PH_READING || http1_is_partial(&c->http))
            continue;
        begin_closing(c);
        (void)flush(c);
    }
}

size_t http_server_connections(const struct http_server *server) {
    return server->served_count;
}
