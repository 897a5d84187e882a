/* http_client.c: see the header. One easy handle per attempt; libcurl's sockets and its one timer
 * live on the loop. What was sent is judged by what libcurl wrote and by whether it asked for the
 * body. */
#include "net/http_client.h"

#include <arpa/inet.h>
#include <assert.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include "base/buf.h"
#include "codec/crypto.h"

enum {
    ACTIVE_MAX = 256,
    CONNECT_TIMEOUT_MS = 3000,
    KEPT_CONNECTIONS_MAX = 16,
    KEPT_CONNECTION_S =
        30, /* younger than what servers allow: reusing one that dies costs a doubt */
    ANSWER_HEAD_MAX = 256 << 10, /* bytes of all header lines; libcurl before 8.3 has no bound */
};

struct transfer {
    struct http_client *client;
    CURL *easy;
    struct curl_slist *headers;
    struct buf request_body, answer_body;
    size_t body_sent;
    bool was_body_asked, is_mutating, is_oversized, is_metadata, is_secret;
    bool is_head_whole; /* the empty line came: libcurl takes a head cut off for an answer */
    size_t body_size_max, head_size;
    struct http_header kept[HTTP_HEADERS_MAX]; /* of the answer, in the arena */
    size_t kept_count;
    struct arena arena;
    char curl_error[CURL_ERROR_SIZE];
    int64_t started_ms;
    void (*done)(void *ctx, const struct http_client_answer *answer);
    void *ctx;
    struct transfer *next, *previous;
};

struct http_client {
    struct loop *loop;
    CURLM *multi;
    struct loop_timer timer;
    struct transfer *first;
    size_t active;
};

/* --- the loop's side of libcurl's multi interface --- */

static void check_done(struct http_client *client);

static void act(struct http_client *client, curl_socket_t fd, int flags) {
    int running = 0;
    curl_multi_socket_action(client->multi, fd, flags, &running);
    check_done(client);
}

struct socket_watch {
    struct http_client *client;
    int fd;
};

static void socket_ready(void *ctx, uint32_t events) {
    struct socket_watch *w = ctx;
    int flags = 0;
    if (events & (EPOLLIN | EPOLLHUP | EPOLLRDHUP))
        flags |= CURL_CSELECT_IN;
    if (events & EPOLLOUT)
        flags |= CURL_CSELECT_OUT;
    if (events & EPOLLERR)
        flags |= CURL_CSELECT_ERR;
    act(w->client, w->fd, flags);
}

static int socket_changed(CURL *easy, curl_socket_t fd, int what, void *user, void *socket_user) {
    (void)easy;
    struct http_client *client = user;
    struct socket_watch *w = socket_user;
    if (what == CURL_POLL_REMOVE) {
        loop_remove_fd(client->loop, fd);
        free(w);
        return 0;
    }
    uint32_t events = (what & CURL_POLL_IN ? EPOLLIN : 0u) | (what & CURL_POLL_OUT ? EPOLLOUT : 0u);
    if (w) {
        loop_change_fd(client->loop, fd, events);
        return 0;
    }
    w = mem_alloc(sizeof *w);
    *w = (struct socket_watch){ client, fd };
    struct err err = { 0 };
    if (!loop_add_fd(client->loop, fd, events, socket_ready, w, &err).ok) {
        free(w);
        return -1;
    }
    curl_multi_assign(client->multi, fd, w);
    return 0;
}

static void timer_fired(void *ctx) {
    act(ctx, CURL_SOCKET_TIMEOUT, 0);
}

static int timer_changed(CURLM *multi, long timeout_ms, void *user) {
    (void)multi;
    struct http_client *client = user;
    if (timeout_ms < 0)
        loop_disarm(client->loop, &client->timer);
    else
        loop_arm(client->loop, &client->timer, loop_monotonic_ms() + timeout_ms);
    return 0;
}

/* --- one transfer --- */

static size_t give_body(char *out, size_t size, size_t count, void *user) {
    struct transfer *t = user;
    size_t room = size * count, left = t->request_body.len - t->body_sent;
    size_t n = left < room ? left : room;
    if (n)
        memcpy(out, t->request_body.ptr + t->body_sent, n);
    t->body_sent += n;
    t->was_body_asked = true;
    return n;
}

/* A resend would begin with a rewind: refused, so that nothing is sent twice behind our back. */
static int refuse_rewind(void *user, curl_off_t offset, int origin) {
    (void)offset;
    (void)origin;
    const struct transfer *t = user;
    return t->was_body_asked ? CURL_SEEKFUNC_FAIL : CURL_SEEKFUNC_OK;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *user) {
    struct transfer *t = user;
    size_t n = size * count;
    if (t->answer_body.len + n > t->body_size_max) {
        t->is_oversized = true;
        return 0;
    }
    buf_put(&t->answer_body, bytes, n);
    return n;
}

static size_t take_header(char *bytes, size_t size, size_t count, void *user) {
    struct transfer *t = user;
    struct str line = { bytes, size * count };
    t->head_size += line.len;
    if (t->head_size > ANSWER_HEAD_MAX) {
        t->is_oversized = true;
        return 0;
    }
    if (str_trim(line).len == 0)
        t->is_head_whole = true;
    if (str_starts(line, STR("HTTP/"))) { /* 100 Continue has a head of its own */
        t->is_head_whole = false;
        t->kept_count = 0;
    }
    size_t colon = str_find_char(line, ':');
    if (colon == SIZE_MAX || t->kept_count == HTTP_HEADERS_MAX)
        return line.len;
    t->kept[t->kept_count++] =
        (struct http_header){ str_dup(&t->arena, str_trim(str_slice(line, 0, colon))),
                              str_dup(&t->arena, str_trim(str_slice(line, colon + 1, line.len))) };
    return line.len;
}

static void transfer_free(struct transfer *t) {
    if (t->previous)
        t->previous->next = t->next;
    else
        t->client->first = t->next;
    if (t->next)
        t->next->previous = t->previous;
    t->client->active--;
    curl_easy_cleanup(t->easy);
    curl_slist_free_all(t->headers);
    if (t->is_secret && t->request_body.len)
        explicit_bzero(t->request_body.ptr, t->request_body.len);
    if (t->is_secret && t->answer_body.len)
        explicit_bzero(t->answer_body.ptr, t->answer_body.len);
    buf_deinit(&t->request_body);
    buf_deinit(&t->answer_body);
    arena_deinit(&t->arena);
    free(t);
}

/* A connection that was never made, or a TLS handshake that failed, sent no byte of the request. */
static bool was_sent(struct transfer *t) {
    long size = 0;
    curl_easy_getinfo(t->easy, CURLINFO_REQUEST_SIZE, &size);
    return size > 0 || t->was_body_asked;
}

static enum err_class class_of(const struct transfer *t, CURLcode code, bool is_sent) {
    if (is_sent)
        return t->is_mutating ? ERR_IN_DOUBT : ERR_TRANSIENT;
    if (code == CURLE_URL_MALFORMAT || code == CURLE_UNSUPPORTED_PROTOCOL)
        return ERR_INPUT;
    if (code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE)
        return ERR_PERMANENT;
    return ERR_TRANSIENT;
}

static void fill_failure(struct transfer *t, CURLcode code, struct http_client_answer *a) {
    a->was_sent = was_sent(t);
    const char *text = t->curl_error[0] ? t->curl_error : curl_easy_strerror(code);
    if (t->is_oversized)
        text = "the answer is larger than allowed";
    struct res ignored =
        err_set(&a->err, class_of(t, code, a->was_sent), "SH3010", "no answer: %s", text);
    (void)ignored;
}

static void finish(struct transfer *t, CURLcode code) {
    struct http_client_answer a = { .duration_ms = loop_monotonic_ms() - t->started_ms };
    long status = 0;
    curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &status);
    if (code == CURLE_OK && (!t->is_head_whole || status < 200))
        code = CURLE_GOT_NOTHING;
    if (code == CURLE_OK) {
        a.has_answer = a.was_sent = true;
        a.status = (int)status;
        a.body = buf_view(&t->answer_body);
        a.headers = t->kept;
        a.header_count = t->kept_count;
    } else {
        fill_failure(t, code, &a);
    }
    t->done(t->ctx, &a);
}

static void check_done(struct http_client *client) {
    CURLMsg *message;
    int left;
    while ((message = curl_multi_info_read(client->multi, &left))) {
        if (message->msg != CURLMSG_DONE)
            continue;
        struct transfer *t = NULL;
        CURLcode code = message->data.result;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&t);
        curl_multi_remove_handle(client->multi, t->easy);
        finish(t, code);
        transfer_free(t);
    }
}

struct http_client *http_client_new(struct loop *loop, struct err *err) {
    crypto_start();
    struct http_client *client = mem_alloc(sizeof *client);
    client->loop = loop;
    client->timer = (struct loop_timer){ .fire = timer_fired, .ctx = client };
    client->multi = curl_multi_init();
    if (!client->multi) {
        struct res ignored = err_set(err, ERR_BUG, "SH9011", "libcurl cannot start");
        (void)ignored;
        free(client);
        return NULL;
    }
    curl_multi_setopt(client->multi, CURLMOPT_SOCKETFUNCTION, socket_changed);
    curl_multi_setopt(client->multi, CURLMOPT_SOCKETDATA, client);
    curl_multi_setopt(client->multi, CURLMOPT_TIMERFUNCTION, timer_changed);
    curl_multi_setopt(client->multi, CURLMOPT_TIMERDATA, client);
    curl_multi_setopt(client->multi, CURLMOPT_MAXCONNECTS, (long)KEPT_CONNECTIONS_MAX);
    curl_multi_setopt(client->multi, CURLMOPT_PIPELINING, CURLPIPE_NOTHING);
    return client;
}

void http_client_free(struct http_client *client) {
    if (!client)
        return;
    while (client->first) {
        curl_multi_remove_handle(client->multi, client->first->easy);
        transfer_free(client->first);
    }
    curl_multi_cleanup(client->multi);
    loop_disarm(client->loop, &client->timer);
    free(client);
}

static bool append(struct transfer *t, const char *line) {
    struct curl_slist *more = curl_slist_append(t->headers, line);
    if (more)
        t->headers = more;
    return more != NULL;
}

static bool set_headers(struct transfer *t, const struct http_client_request *r) {
    ARENA_SCOPE(arena);
    for (size_t i = 0; i < r->header_count; i++) {
        struct str name = r->headers[i].name, value = r->headers[i].value;
        /* libcurl takes "Name;" for an empty value and "Name:" for "leave this header out". */
        struct str line = value.len ? str_fmt(&arena, "%.*s: %.*s", STR_ARG(name), STR_ARG(value))
                                    : str_fmt(&arena, "%.*s;", STR_ARG(name));
        if (!append(t, line.ptr))
            return false;
    }
    for (size_t i = 0; i < r->header_count; i++)
        if (str_eq_nocase(r->headers[i].name, STR("content-type")))
            return append(t, "Expect:") && append(t, "Accept:");
    /* Else libcurl calls a body a form. */
    return append(t, "Expect:") && append(t, "Accept:") && append(t, "Content-Type:");
}

static void set_body(struct transfer *t, const struct http_client_request *r) {
    CURL *e = t->easy;
    ARENA_SCOPE(arena);
    const char *method = str_z(&arena, r->method);
    if (r->is_mutating && r->body.len == 0) /* no rewind that could fail: no reused connection */
        curl_easy_setopt(e, CURLOPT_FRESH_CONNECT, 1L);
    if (str_is(r->method, "GET")) {
        curl_easy_setopt(e, CURLOPT_HTTPGET, 1L);
        return;
    }
    if (str_is(r->method, "HEAD")) {
        curl_easy_setopt(e, CURLOPT_NOBODY, 1L);
        return;
    }
    curl_easy_setopt(e, CURLOPT_POST, 1L);
    if (!str_is(r->method, "POST"))
        curl_easy_setopt(e, CURLOPT_CUSTOMREQUEST, method);
    curl_easy_setopt(e, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)r->body.len);
    curl_easy_setopt(e, CURLOPT_READFUNCTION, give_body);
    curl_easy_setopt(e, CURLOPT_READDATA, t);
    curl_easy_setopt(e, CURLOPT_SEEKFUNCTION, refuse_rewind);
    curl_easy_setopt(e, CURLOPT_SEEKDATA, t);
}

/* Addresses that no URL but those of the credentials chain may lead to, whatever name it has: the metadata services of
 * AWS, the unspecified network, multicast. Judged by the address that would be connected to, so that a name cannot
 * hide it. */
static bool is_refused_v4(uint32_t address) {
    return address >> 24 == 0 || address >> 16 == 0xa9fe || address >> 28 == 0xe;
}

static bool is_refused_v6(const unsigned char b[16]) {
    static const unsigned char MAPPED[12] = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff };
    static const unsigned char METADATA[4] = { 0xfd, 0x00, 0x0e, 0xc2 };
    static const unsigned char NONE[16] = { 0 };
    if (memcmp(b, MAPPED, sizeof MAPPED) == 0)
        return is_refused_v4((uint32_t)b[12] << 24 | (uint32_t)b[13] << 16 | (uint32_t)b[14] << 8 | b[15]);
    return b[0] == 0xff || (b[0] == 0xfe && (b[1] & 0xc0) == 0x80) ||
           memcmp(b, METADATA, sizeof METADATA) == 0 || memcmp(b, NONE, sizeof NONE) == 0;
}

static curl_socket_t open_socket(void *user, curlsocktype purpose, struct curl_sockaddr *address) {
    const struct transfer *t = user;
    (void)purpose;
    bool is_refused = true;
    if (t->is_metadata) {
        is_refused = false;
    } else if (address->family == AF_INET) {
        struct sockaddr_in v4;
        memcpy(&v4, &address->addr, sizeof v4);
        is_refused = is_refused_v4(ntohl(v4.sin_addr.s_addr));
    } else if (address->family == AF_INET6) {
        struct sockaddr_in6 v6;
        memcpy(&v6, &address->addr, sizeof v6);
        is_refused = is_refused_v6(v6.sin6_addr.s6_addr);
    }
    if (is_refused)
        return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static void set_options(struct transfer *t, const struct http_client_request *r) {
    CURL *e = t->easy;
    ARENA_SCOPE(arena);
    curl_easy_setopt(e, CURLOPT_URL, str_z(&arena, r->url));
    curl_easy_setopt(e, CURLOPT_PRIVATE, t);
    curl_easy_setopt(e, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(e, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(e, CURLOPT_OPENSOCKETDATA, t);
    if (r->is_metadata) { /* no other request may take over such a connection */
        curl_easy_setopt(e, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(e, CURLOPT_FORBID_REUSE, 1L);
    }
    curl_easy_setopt(e, CURLOPT_PROXY, "");
    curl_easy_setopt(e, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(e, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(e, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(e, CURLOPT_CAPATH, NULL);
    if (r->ca_file.len)
        curl_easy_setopt(e, CURLOPT_CAINFO, str_z(&arena, r->ca_file));
    curl_easy_setopt(e, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(e, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(e, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(e, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(e, CURLOPT_MAXAGE_CONN, (long)KEPT_CONNECTION_S);
    curl_easy_setopt(e, CURLOPT_ERRORBUFFER, t->curl_error);
    curl_easy_setopt(e, CURLOPT_HTTPHEADER, t->headers);
    curl_easy_setopt(e, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(e, CURLOPT_WRITEDATA, t);
    curl_easy_setopt(e, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(e, CURLOPT_HEADERDATA, t);
    curl_easy_setopt(e, CURLOPT_TIMEOUT_MS, (long)r->timeout_ms);
    curl_easy_setopt(e, CURLOPT_CONNECTTIMEOUT_MS,
                     (long)(r->connect_timeout_ms ? r->connect_timeout_ms : CONNECT_TIMEOUT_MS));
    set_body(t, r);
}

static void answer_at_once(void (*done)(void *ctx, const struct http_client_answer *answer),
                           void *ctx, enum err_class class, const char *text) {
    struct http_client_answer a = { 0 };
    struct res ignored = err_set(&a.err, class, "SH3011", "%s", text);
    (void)ignored;
    done(ctx, &a);
}

/* libcurl sends lines as they are given: a line break in a value would be a header of its own. */
static bool is_one_line(struct str s) {
    return str_find_char(s, '\r') == SIZE_MAX && str_find_char(s, '\n') == SIZE_MAX &&
           str_find_char(s, '\0') == SIZE_MAX;
}

static bool is_sendable(const struct http_client_request *r) {
    bool is_good = r->method.len && is_one_line(r->method) && is_one_line(r->url);
    for (size_t i = 0; i < r->header_count; i++)
        is_good = is_good && r->headers[i].name.len && is_one_line(r->headers[i].name) &&
                  is_one_line(r->headers[i].value);
    return is_good;
}

static struct transfer *transfer_new(struct http_client *client,
                                     const struct http_client_request *request) {
    struct transfer *t = mem_alloc(sizeof *t);
    t->client = client;
    t->easy = curl_easy_init();
    t->is_mutating = request->is_mutating;
    t->is_metadata = request->is_metadata;
    t->is_secret = request->is_secret;
    t->body_size_max = request->body_size_max;
    t->started_ms = loop_monotonic_ms();
    buf_init(&t->request_body, request->body.len);
    buf_str(&t->request_body, request->body);
    buf_init(&t->answer_body, request->body_size_max);
    t->next = client->first;
    if (t->next)
        t->next->previous = t;
    client->first = t;
    client->active++;
    return t;
}

void http_client_start(struct http_client *client, const struct http_client_request *request,
                       void (*done)(void *ctx, const struct http_client_answer *answer),
                       void *ctx) {
    assert(request->timeout_ms > 0 && request->body_size_max > 0);
    if (client->active >= ACTIVE_MAX) {
        answer_at_once(done, ctx, ERR_TRANSIENT, "too many requests are under way");
        return;
    }
    if (!is_sendable(request)) {
        answer_at_once(done, ctx, ERR_INPUT, "a line break or NUL in the URL or in a header");
        return;
    }
    struct transfer *t = transfer_new(client, request);
    t->done = done;
    t->ctx = ctx;
    bool is_set = t->easy && set_headers(t, request);
    if (is_set) {
        set_options(t, request);
        is_set = curl_multi_add_handle(client->multi, t->easy) == CURLM_OK;
    }
    if (!is_set) {
        transfer_free(t);
        answer_at_once(done, ctx, ERR_TRANSIENT, "libcurl cannot start a request");
    }
}

size_t http_client_active(const struct http_client *client) {
    return client->active;
}

struct loop *http_client_loop(const struct http_client *client) {
    return client->loop;
}

/* --- without a loop --- */

struct waiting {
    struct arena *arena;
    struct http_client_answer *answer;
    bool is_done;
};

static void keep_answer(void *ctx, const struct http_client_answer *answer) {
    struct waiting *w = ctx;
    *w->answer = *answer;
    w->answer->body = str_dup(w->arena, answer->body);
    struct http_header *headers = ARENA_ARRAY(w->arena, struct http_header, HTTP_HEADERS_MAX);
    for (size_t i = 0; i < answer->header_count; i++)
        headers[i] = (struct http_header){ str_dup(w->arena, answer->headers[i].name),
                                           str_dup(w->arena, answer->headers[i].value) };
    w->answer->headers = headers;
    w->is_done = true;
}

static bool is_done(void *ctx) {
    return ((struct waiting *)ctx)->is_done;
}

void http_client_call(struct arena *arena, const struct http_client_request *request,
                      struct http_client_answer *answer) {
    struct waiting w = { arena, answer, false };
    *answer = (struct http_client_answer){ 0 };
    struct loop *loop = loop_new(&answer->err);
    struct http_client *client = loop ? http_client_new(loop, &answer->err) : NULL;
    if (client) {
        http_client_start(client, request, keep_answer, &w);
        if (!loop_run_until(loop, is_done, &w, request->timeout_ms + 5000) && !w.is_done) {
            struct res ignored =
                err_set(&answer->err, request->is_mutating ? ERR_IN_DOUBT : ERR_TRANSIENT, "SH3010",
                        "no answer in time");
            (void)ignored;
            answer->was_sent = true;
        }
    }
    http_client_free(client);
    loop_free(loop);
}
