/* net/loop and net/http_server, with plain sockets as clients: order and idleness of the loop;
 * framing, deadlines, caps, late answers, bounded memory and draining of the server. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/arena.h"
#include "codec/json.h"
#include "net/http_server.h"
#include "net/loop.h"

enum { HANDLES_MAX = 4096, TEXT_SIZE = 4 << 20, BIG = 100 << 10 };

/* --- the loop --- */

struct note {
    struct loop *loop;
    struct loop_timer timer, *other;
    char *log;
    char name;
    int again;
};

static void note_fired(void *ctx) {
    struct note *n = ctx;
    strncat(n->log, &n->name, 1);
    if (n->other)
        loop_disarm(n->loop, n->other);
    if (n->again-- > 0)
        loop_arm(n->loop, &n->timer, loop_monotonic_ms());
}

static bool never(void *ctx) {
    (void)ctx;
    return false;
}

static void timers_fire_in_order(void **state) {
    (void)state;
    struct err err = { 0 };
    struct loop *loop = loop_new(&err);
    assert_non_null(loop);
    char log[32] = "";
    struct note notes[6];
    int64_t now = loop_monotonic_ms();
    static const int DELAYS[] = { 30, 10, 50, 20, 40, 45 };
    for (size_t i = 0; i < 6; i++) {
        notes[i] = (struct note){ .loop = loop, .log = log, .name = (char)('a' + i) };
        notes[i].timer = (struct loop_timer){ .fire = note_fired, .ctx = &notes[i] };
        loop_arm(loop, &notes[i].timer, now + DELAYS[i]);
    }
    notes[4].other = &notes[2].timer;          /* e takes c away before it is due */
    loop_arm(loop, &notes[3].timer, now + 35); /* d is moved behind a */
    loop_disarm(loop, &notes[5].timer);
    loop_disarm(loop, &notes[5].timer); /* harmless */
    assert_false(loop_run_until(loop, never, NULL, 90));
    assert_string_equal(log, "bade");
    assert_int_equal(notes[2].timer.heap_index, 0);
    loop_free(loop);
}

static void count_batch(void *ctx) {
    ++*(int *)ctx;
}

static void timer_that_arms_itself_does_not_starve_others(void **state) {
    (void)state;
    struct err err = { 0 };
    struct loop *loop = loop_new(&err);
    char log[64] = "";
    int batches = 0;
    struct note n = { .loop = loop, .log = log, .name = 'x', .again = 3 };
    n.timer = (struct loop_timer){ .fire = note_fired, .ctx = &n };
    loop_on_batch_end(loop, count_batch, &batches);
    loop_arm(loop, &n.timer, loop_monotonic_ms());
    assert_false(loop_run_until(loop, never, NULL, 30));
    assert_string_equal(log, "xxxx");
    assert_in_range(batches, 4, 6); /* one for each, one for the end: nothing else woke it */
    loop_free(loop);
}

struct pair {
    struct loop *loop;
    int fds[2];
    int calls[2];
};

static void first_ready(void *ctx, uint32_t events) {
    struct pair *p = ctx;
    assert_true(events & EPOLLIN);
    p->calls[0]++;
    loop_remove_fd(p->loop, p->fds[1]);
    loop_remove_fd(p->loop, p->fds[0]);
}

static void second_ready(void *ctx, uint32_t events) {
    struct pair *p = ctx;
    (void)events;
    p->calls[1]++;
    loop_remove_fd(p->loop, p->fds[1]);
    loop_remove_fd(p->loop, p->fds[0]);
}

/* Both are readable in the same batch: whichever comes first removes both, so the other is not
 * called. */
static void removed_descriptors_are_not_called(void **state) {
    (void)state;
    struct err err = { 0 };
    struct pair p = { .loop = loop_new(&err) };
    int ends[2];
    for (int i = 0; i < 2; i++) {
        int both[2];
        assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, both), 0);
        p.fds[i] = both[0];
        ends[i] = both[1];
        assert_int_equal(write(ends[i], "x", 1), 1);
    }
    assert_true(loop_add_fd(p.loop, p.fds[0], EPOLLIN, first_ready, &p, &err).ok);
    assert_true(loop_add_fd(p.loop, p.fds[1], EPOLLIN, second_ready, &p, &err).ok);
    assert_false(loop_run_until(p.loop, never, NULL, 20));
    assert_int_equal(p.calls[0] + p.calls[1], 1);
    for (int i = 0; i < 2; i++) {
        close(p.fds[i]);
        close(ends[i]);
    }
    loop_free(p.loop);
}

static void caught(void *ctx, int signal) {
    *(int *)ctx = signal;
}

static void signals_are_told(void **state) {
    (void)state;
    struct err err = { 0 };
    struct loop *loop = loop_new(&err);
    int hup = 0, chld = 0;
    assert_true(loop_on_signal(loop, SIGHUP, caught, &hup, &err).ok);
    assert_true(loop_on_signal(loop, SIGCHLD, caught, &chld, &err).ok);
    assert_int_equal(raise(SIGHUP), 0);
    assert_false(loop_run_until(loop, never, NULL, 10));
    assert_int_equal(hup, SIGHUP);
    assert_int_equal(chld, 0);
    assert_int_equal(raise(SIGCHLD), 0);
    assert_false(loop_run_until(loop, never, NULL, 10));
    assert_int_equal(chld, SIGCHLD);
    loop_free(loop);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGCHLD);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
}

/* --- a server and its clients --- */

struct world {
    struct loop *loop;
    struct http_server *server;
    bool is_late;       /* answers are given by the test, not by the handler */
    size_t answer_size; /* 0: echo of target and body */
    http_handle handles[HANDLES_MAX];
    size_t count;
    char last_body[512], last_peer[64];
};

static struct world w;
static char text[TEXT_SIZE + 1]; /* what a client has received */

static void echo(http_handle handle, const struct http_request *r) {
    BUF_SCOPE(body, 32 << 20);
    buf_fmt(&body, "%.*s %.*s ", STR_ARG(r->method), STR_ARG(r->target));
    buf_str(&body, r->body);
    http_server_answer(w.server, handle, 200, STR("text/plain"), STR("x-own: 1\r\n"),
                       buf_view(&body));
}

static void answer_big(http_handle handle) {
    BUF_SCOPE(body, 32 << 20);
    char *at = buf_reserve(&body, w.answer_size);
    memset(at, 'z', w.answer_size);
    body.len = w.answer_size;
    http_server_answer(w.server, handle, 200, STR("text/plain"), STR_NONE, buf_view(&body));
}

static void handle_request(void *ctx, http_handle handle, const struct http_request *r,
                           struct str peer) {
    assert_ptr_equal(ctx, &w);
    assert_true(w.count < HANDLES_MAX);
    for (size_t i = 0; i < w.count; i++)
        assert_true(w.handles[i] != handle); /* never used again */
    w.handles[w.count++] = handle;
    (void)snprintf(w.last_body, sizeof w.last_body, "%.*s", STR_ARG(r->body));
    (void)snprintf(w.last_peer, sizeof w.last_peer, "%.*s", STR_ARG(peer));
    if (w.is_late)
        return;
    if (w.answer_size)
        answer_big(handle);
    else
        echo(handle, r);
}

static void start_with(struct http_server_options options) {
    struct err err = { 0 };
    w = (struct world){ .loop = loop_new(&err) };
    assert_non_null(w.loop);
    options.handle = handle_request;
    options.ctx = &w;
    if (!options.address.len)
        options.address = STR("127.0.0.1:0");
    if (!options.body_size_max)
        options.body_size_max = 1000;
    w.server = http_server_new(w.loop, &options, &err);
    if (!w.server)
        print_error("%s\n", err.message);
    assert_non_null(w.server);
}

static void start(void) {
    start_with((struct http_server_options){ 0 });
}

static void stop(void) {
    http_server_free(w.server);
    loop_free(w.loop);
}

static int dial(void) {
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in address = { .sin_family = AF_INET,
                                   .sin_port = htons(http_server_port(w.server)),
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    assert_int_equal(connect(fd, (struct sockaddr *)&address, sizeof address), 0);
    return fd;
}

static void say(int fd, const char *bytes) {
    size_t len = strlen(bytes);
    assert_int_equal(send(fd, bytes, len, MSG_NOSIGNAL), (ssize_t)len);
}

static void run(int64_t ms) {
    for (int i = 0; i < 4; i++) /* several turns, however little of the processor we get */
        assert_false(loop_run_until(w.loop, never, NULL, ms / 4 + 1));
}

static bool is_empty(void *ctx) {
    (void)ctx;
    return http_server_connections(w.server) == 0;
}

static void all_leave(void) {
    assert_true(loop_run_until(w.loop, is_empty, NULL, 5000));
}

struct reading {
    int fd;
    size_t len, wanted; /* until so many bytes, or the end */
    bool is_end, is_reset;
};

static bool read_more(void *ctx) {
    struct reading *r = ctx;
    for (;;) {
        ssize_t n = recv(r->fd, text + r->len, TEXT_SIZE - r->len, MSG_DONTWAIT);
        if (n > 0) {
            r->len += (size_t)n;
            text[r->len] = '\0';
            continue;
        }
        r->is_end = n == 0;
        r->is_reset = n < 0 && errno == ECONNRESET;
        return r->is_end || r->is_reset || r->len >= r->wanted;
    }
}

/* What the client hears until the server closes. */
static const char *hear_all(int fd) {
    struct reading r = { .fd = fd, .wanted = SIZE_MAX };
    text[0] = '\0';
    for (int i = 0; i < 400 && !read_more(&r); i++)
        (void)loop_run_until(w.loop, read_more, &r, 10);
    assert_true(r.is_end);
    return text;
}

/* What it hears in a while. */
static const char *hear(int fd) {
    struct reading r = { .fd = fd, .wanted = 1 };
    text[0] = '\0';
    (void)loop_run_until(w.loop, read_more, &r, 2000);
    r.wanted = SIZE_MAX;
    (void)loop_run_until(w.loop, read_more, &r, 15);
    return text;
}

static bool is_open(int fd) {
    char c;
    ssize_t n = recv(fd, &c, 1, MSG_DONTWAIT | MSG_PEEK);
    return n < 0 && errno == EAGAIN;
}

#define HOST "Host: h\r\n"
#define GET(path) "GET " path " HTTP/1.1\r\n" HOST "\r\n"

static void answers_and_keeps_the_connection(void **state) {
    (void)state;
    start();
    int fd = dial();
    say(fd, GET("/a?b=c"));
    assert_string_equal(hear(fd), "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nx-own: 1\r\n"
                                  "Content-Length: 11\r\n\r\nGET /a?b=c ");
    assert_string_equal(w.last_peer, "127.0.0.1");
    say(fd, "POST /p HTTP/1.1\r\n" HOST "Content-Length: 5\r\n\r\nhe");
    run(20);
    assert_int_equal(w.count, 1);
    say(fd, "llo");
    assert_non_null(strstr(hear(fd), "\r\n\r\nPOST /p hello"));
    assert_int_equal(http_server_connections(w.server), 1);
    say(fd, "GET /last HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n" GET("/unread"));
    const char *heard = hear_all(fd);
    assert_non_null(strstr(heard, "Connection: close\r\n"));
    assert_null(strstr(heard, "/unread"));
    close(fd);
    run(20);
    assert_int_equal(w.count, 3);
    all_leave();
    stop();
}

static void one_byte_at_a_time(void **state) {
    (void)state;
    start();
    int fd = dial();
    static const char REQUEST[] =
        "POST /slow HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n"
        "3\r\nabc\r\n0\r\n\r\n";
    for (size_t i = 0; REQUEST[i]; i++) {
        assert_int_equal(w.count, 0);
        assert_int_equal(send(fd, REQUEST + i, 1, MSG_NOSIGNAL), 1);
        run(1);
    }
    assert_non_null(strstr(hear(fd), "POST /slow abc"));
    close(fd);
    stop();
}

static void head_has_no_body(void **state) {
    (void)state;
    start();
    int fd = dial();
    say(fd, "HEAD /h HTTP/1.1\r\n" HOST "\r\n" GET("/g"));
    const char *heard = hear(fd);
    assert_non_null(strstr(heard, "Content-Length: 8\r\n\r\nHTTP/1.1 200 OK"));
    assert_null(strstr(heard, "HEAD /h"));
    assert_non_null(strstr(heard, "GET /g "));
    close(fd);
    stop();
}

static void connection_options_are_a_list(void **state) {
    (void)state;
    start();
    int fd = dial();
    say(fd, "GET /1 HTTP/1.0\r\n" HOST "Connection: x, Keep-Alive\r\n\r\n");
    assert_null(strstr(hear(fd), "Connection: close"));
    say(fd, "GET /2 HTTP/1.1\r\n" HOST "Connection: TE , Close,keep-alive\r\n"
            "Connection: keep-alive\r\n\r\n");
    assert_non_null(strstr(hear_all(fd), "Connection: close"));
    close(fd);
    stop();
}

static void no_content_has_no_length(void **state) {
    (void)state;
    start();
    w.is_late = true;
    int fd = dial();
    for (size_t i = 0; i < 2; i++) {
        say(fd, i ? "HEAD / HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n" : GET("/"));
        run(20);
        http_server_answer(w.server, w.handles[i], 204, STR_NONE, STR_NONE, STR("no"));
        assert_string_equal(i ? hear_all(fd) : hear(fd),
                            i ? "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"
                              : "HTTP/1.1 204 No Content\r\n\r\n");
    }
    close(fd);
    stop();
}

/* One byte of body in each chunk, and an extension as long as a line may be: bounded all together.
 */
static void chunk_extensions_are_bounded(void **state) {
    (void)state;
    static const size_t COUNTS[] = { 100, 110 }; /* of 243 bytes each; 24.5 KB may be spent */
    char extension[256];
    memset(extension, 'e', sizeof extension);
    start();
    for (size_t i = 0; i < 2; i++) {
        int fd = dial();
        say(fd, "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n");
        char chunk[300];
        (void)snprintf(chunk, sizeof chunk, "1;%.242s\r\nx\r\n", extension);
        for (size_t n = 0; n < COUNTS[i]; n++)
            say(fd, chunk);
        say(fd, "0\r\n\r\n");
        const char *heard = hear(fd);
        assert_non_null(strstr(heard, i ? "the chunk extensions are too large" : "POST / xxxx"));
        close(fd);
    }
    stop();
}

static void expected_continue_is_told(void **state) {
    (void)state;
    start();
    int fd = dial();
    say(fd, "POST / HTTP/1.1\r\n" HOST "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    assert_string_equal(hear(fd), "HTTP/1.1 100 Continue\r\n\r\n");
    say(fd, "ok");
    assert_non_null(strstr(hear(fd), "POST / ok"));
    close(fd);
    fd = dial(); /* HTTP/1.0 knows no 100 */
    say(fd, "POST / HTTP/1.0\r\n" HOST "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    run(30);
    assert_true(is_open(fd));
    say(fd, "ok");
    assert_non_null(strstr(hear_all(fd), "POST / ok"));
    close(fd);
    stop();
}

/* The answers come later and out of order between connections, in order within one. */
static void late_answers_find_their_request(void **state) {
    (void)state;
    start();
    w.is_late = true;
    int a = dial(), b = dial();
    say(a, GET("/1") GET("/2"));
    run(20);
    say(b, GET("/3"));
    run(20);
    assert_int_equal(w.count, 2); /* /2 waits for the answer of /1 */
    http_server_answer(w.server, w.handles[1], 202, STR_NONE, STR_NONE, STR("three"));
    assert_non_null(strstr(hear(b), "\r\n\r\nthree"));
    assert_true(is_open(a));
    http_server_answer(w.server, w.handles[0], 202, STR_NONE, STR_NONE, STR("one"));
    assert_int_equal(w.count, 3);
    http_server_answer(w.server, w.handles[0], 500, STR_NONE, STR_NONE, STR("again")); /* ignored */
    http_server_answer(w.server, w.handles[2], 202, STR_NONE, STR_NONE, STR("two"));
    const char *heard = hear(a);
    const char *one = strstr(heard, "\r\n\r\none");
    assert_non_null(one);
    assert_non_null(strstr(one, "\r\n\r\ntwo"));
    assert_null(strstr(heard, "again"));
    close(a);
    close(b);
    stop();
}

static void answers_to_the_gone_are_ignored(void **state) {
    (void)state;
    start();
    w.is_late = true;
    int fd = dial();
    say(fd, GET("/1"));
    run(20);
    assert_int_equal(w.count, 1);
    assert_true(http_server_is_awaited(w.server, w.handles[0]));
    assert_false(http_server_is_awaited(w.server, w.handles[0] + (1 << 12)));
    struct linger hard = { .l_onoff = 1 };
    setsockopt(fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    close(fd); /* a reset */
    all_leave();
    int other = dial(); /* takes the same slot */
    say(other, GET("/2"));
    run(20);
    assert_int_equal(w.count, 2);
    assert_false(http_server_is_awaited(w.server, w.handles[0]));
    assert_true(http_server_is_awaited(w.server, w.handles[1]));
    http_server_answer(w.server, w.handles[0], 200, STR_NONE, STR_NONE, STR("not yours"));
    http_server_answer(w.server, 0, 200, STR_NONE, STR_NONE, STR("nobody's"));
    http_server_answer(w.server, -1, 200, STR_NONE, STR_NONE, STR("nobody's"));
    http_server_answer(w.server, INT64_MAX, 200, STR_NONE, STR_NONE, STR("nobody's"));
    run(20);
    assert_true(is_open(other)); /* nothing to read */
    http_server_answer(w.server, w.handles[1], 200, STR_NONE, STR_NONE, STR("yours"));
    assert_non_null(strstr(hear(other), "\r\n\r\nyours"));
    close(other);
    stop();
}

static void refusals_are_problems_and_close(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        int status;
    } CASES[] = {
        { "GET / HTTP/1.1\r\n\r\n", 400 },
        { "\r\n", 400 },
        { "\x16\x03\x01\x02\x01\x01\x01\xfc\x03\x03\r\n\r\n", 400 },
        { "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400 },
        { "GET /\r\n\r\n", 400 },
        { "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: gzip\r\n\r\n", 400 },
        { "POST / HTTP/1.1\r\n" HOST "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
          400 },
        { "POST / HTTP/1.1\r\n" HOST "Content-Length: 1001\r\n\r\n", 413 },
        { "POST / HTTP/1.1\r\n" HOST "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
          415 },
        { "POST / HTTP/1.1\r\n" HOST "Expect: magic\r\n\r\n", 417 },
        { "GET / HTTP/2.0\r\n" HOST "\r\n", 505 },
    };
    start();
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        ARENA_SCOPE(arena);
        int fd = dial();
        say(fd, CASES[i].bytes);
        const char *heard = hear_all(fd);
        int status = 0;
        assert_int_equal(sscanf(heard, "HTTP/1.1 %d", &status), 1);
        if (status != CASES[i].status && i != 3)
            print_error("case %zu: %s\n", i, heard);
        if (i != 3) /* the preface of HTTP/2: its target or its version, both are right */
            assert_int_equal(status, CASES[i].status);
        const char *body = strstr(heard, "\r\n\r\n");
        assert_non_null(body);
        const struct json *problem = NULL;
        struct err err = { 0 };
        assert_true(json_parse(&arena, str_of(body + 4), NULL, &problem, &err).ok);
        assert_true(json_get_str(problem, "detail").len > 0);
        close(fd);
    }
    assert_int_equal(w.count, 0);
    all_leave();
    stop();
}

/* The client is still sending when it is refused: it can read why, not only find a reset. */
static void the_refused_can_read_why(void **state) {
    (void)state;
    start();
    int fd = dial();
    say(fd, "POST / HTTP/1.1\r\n" HOST "Content-Length: 1000000\r\n\r\n");
    static char junk[100000];
    memset(junk, 'j', sizeof junk);
    for (int i = 0; i < 10; i++) {
        assert_int_equal(send(fd, junk, sizeof junk, MSG_NOSIGNAL), sizeof junk);
        run(2);
    }
    assert_non_null(strstr(hear_all(fd), "413 "));
    assert_int_equal(http_server_connections(w.server), 1);
    close(fd);
    all_leave();
    stop();
}

/* --- deadlines --- */

static int64_t time_to_close(int fd) {
    int64_t from = loop_monotonic_ms();
    struct reading r = { .fd = fd, .wanted = SIZE_MAX };
    assert_true(loop_run_until(w.loop, read_more, &r, 5000));
    return loop_monotonic_ms() - from;
}

static void slow_peers_are_closed(void **state) {
    (void)state;
    start_with((struct http_server_options){ .head_deadline_ms = 300, .request_deadline_ms = 900 });
    int head = dial(), body = dial(), idle = dial();
    say(head, "GET / HTTP/1.1\r\n");
    say(body, "POST / HTTP/1.1\r\n" HOST "Content-Length: 10\r\n\r\n123");
    assert_in_range(time_to_close(head), 290, 800); /* the coarse timer may be a step late */
    assert_true(is_open(body));
    assert_in_range(time_to_close(body), 100, 900);
    assert_true(is_open(idle));
    assert_int_equal(http_server_connections(w.server), 1);
    assert_int_equal(w.count, 0);
    close(head);
    close(body);
    /* Bytes now and then do not move the deadline. */
    int drip = dial();
    int64_t from = loop_monotonic_ms();
    while (loop_monotonic_ms() - from < 1000 && is_open(drip)) {
        if (send(drip, "G", 1, MSG_NOSIGNAL) < 0)
            break;
        run(20);
    }
    assert_in_range(loop_monotonic_ms() - from, 290, 800);
    close(drip);
    close(idle);
    stop();
}

/* The handler's time is not the client's fault, and a next request has its own deadline. */
static void waiting_is_not_slow(void **state) {
    (void)state;
    start_with((struct http_server_options){ .head_deadline_ms = 100, .request_deadline_ms = 200 });
    w.is_late = true;
    int fd = dial();
    say(fd, GET("/1") "GET /2");
    run(800);
    assert_true(is_open(fd));
    http_server_answer(w.server, w.handles[0], 200, STR_NONE, STR_NONE, STR("late"));
    assert_non_null(strstr(hear(fd), "late"));
    say(fd, " HTTP/1.1\r\n" HOST "\r\n");
    run(20);
    assert_int_equal(w.count, 2);
    http_server_answer(w.server, w.handles[1], 200, STR_NONE, STR_NONE, STR("too"));
    assert_non_null(strstr(hear(fd), "too"));
    close(fd);
    stop();
}

static void idle_connections_do_not_wake_the_loop(void **state) {
    (void)state;
    start();
    int fds[10];
    int batches = 0;
    for (int i = 0; i < 10; i++) {
        fds[i] = dial();
        say(fds[i], GET("/"));
        assert_non_null(strstr(hear(fds[i]), "200"));
    }
    loop_on_batch_end(w.loop, count_batch, &batches);
    assert_false(loop_run_until(w.loop, never, NULL, 1200));
    assert_in_range(batches, 1, 2); /* the end of the waiting itself */
    for (int i = 0; i < 10; i++)
        close(fds[i]);
    stop();
}

/* --- bounds --- */

static void one_address_has_its_cap(void **state) {
    (void)state;
    start_with((struct http_server_options){ .connections_per_peer_max = 2 });
    int a = dial(), b = dial(), c = dial();
    const char *heard = hear_all(c);
    assert_non_null(strstr(heard, "HTTP/1.1 503 "));
    assert_non_null(strstr(heard, "from this address"));
    assert_int_equal(http_server_connections(w.server), 2);
    close(c);
    close(a);
    run(20);
    int d = dial();
    say(d, GET("/d"));
    assert_non_null(strstr(hear(d), "GET /d"));
    close(b);
    close(d);
    stop();
}

enum { SERVED = 1024, REFUSED = 64, EXTRA = 10 };

static bool is_full(void *ctx) {
    (void)ctx;
    return http_server_connections(w.server) == SERVED;
}

static void all_have_a_cap(void **state) {
    (void)state;
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    rlim_t soft = files.rlim_cur;
    files.rlim_cur = files.rlim_max;
    if (files.rlim_max < 2600 || setrlimit(RLIMIT_NOFILE, &files) != 0) {
        print_message("skipped: needs 2600 file descriptors, the limit is %ld\n", (long)soft);
        skip();
    }
    start();
    static int fds[SERVED + REFUSED + EXTRA];
    for (int i = 0; i < SERVED + REFUSED + EXTRA; i++) {
        fds[i] = dial();
        if (i % 16 == 0)
            run(1);
    }
    assert_true(loop_run_until(w.loop, is_full, NULL, 5000));
    run(50);
    assert_int_equal(http_server_connections(w.server), SERVED);
    assert_true(is_open(fds[SERVED - 1]));
    assert_non_null(strstr(hear_all(fds[SERVED]), "HTTP/1.1 503 "));
    assert_string_equal(hear_all(fds[SERVED + REFUSED + EXTRA - 1]), ""); /* just closed */
    say(fds[0], GET("/still"));
    assert_non_null(strstr(hear(fds[0]), "GET /still"));
    close(fds[0]);
    run(20);
    fds[0] = dial();
    say(fds[0], GET("/again"));
    assert_non_null(strstr(hear(fds[0]), "GET /again"));
    for (int i = 0; i < SERVED + REFUSED + EXTRA; i++)
        close(fds[i]);
    all_leave();
    stop();
    files.rlim_cur = soft;
    setrlimit(RLIMIT_NOFILE, &files);
}

/* A client that asks and asks and reads nothing is not served further; what it asked for it gets.
 */
static void unread_answers_stop_the_reading(void **state) {
    (void)state;
    enum { REQUESTS = 200 };
    start();
    w.answer_size = BIG;
    int fd = dial();
    for (int i = 0; i < REQUESTS; i++)
        say(fd, GET("/more"));
    run(100);
    size_t served = w.count;
    assert_in_range(served, 1, REQUESTS / 2); /* what the kernel's buffers and ours took */
    run(50);
    assert_int_equal(w.count, served);
    size_t total = 0;
    for (int i = 0; i < 4000 && w.count + 1 <= REQUESTS + 1 && total < (size_t)REQUESTS * BIG;
         i++) {
        struct reading r = { .fd = fd, .wanted = 1 };
        (void)loop_run_until(w.loop, read_more, &r, 100);
        total += r.len;
        if (r.len == 0)
            break;
    }
    assert_int_equal(w.count, REQUESTS);
    assert_true(total >= (size_t)REQUESTS * BIG);
    close(fd);
    stop();
}

/* It has closed its side after the request: the answer, longer than any buffer, arrives whole. */
static void half_closed_peers_get_their_answer(void **state) {
    (void)state;
    start();
    w.is_late = true;
    w.answer_size = 3 << 20;
    int fd = dial();
    say(fd, GET("/big"));
    shutdown(fd, SHUT_WR);
    run(20);
    assert_int_equal(w.count, 1);
    assert_false(http_server_is_awaited(w.server, w.handles[0]));
    answer_big(w.handles[0]);
    const char *heard = hear_all(fd);
    const char *body = strstr(heard, "\r\n\r\n");
    assert_non_null(body);
    assert_int_equal(strlen(body + 4), w.answer_size);
    close(fd);
    all_leave();
    stop();
}

/* --- the end --- */

static void drains(void **state) {
    (void)state;
    start();
    w.is_late = true;
    int idle = dial(), waiting = dial(), partial = dial();
    say(waiting, GET("/w"));
    say(partial, "GET /p HTTP/1.1\r\n");
    run(20);
    http_server_drain(w.server);
    assert_string_equal(hear_all(idle), "");
    int late = dial();
    assert_non_null(strstr(hear_all(late), "503"));
    say(partial, HOST "\r\n");
    run(20);
    assert_int_equal(w.count, 2);
    for (size_t i = 0; i < 2; i++)
        http_server_answer(w.server, w.handles[i], 200, STR_NONE, STR_NONE, STR("bye"));
    assert_non_null(strstr(hear_all(waiting), "Connection: close\r\n\r\nbye"));
    assert_non_null(strstr(hear_all(partial), "Connection: close\r\n\r\nbye"));
    close(idle);
    close(late);
    close(waiting);
    close(partial);
    all_leave();
    stop();
}

static void addresses(void **state) {
    (void)state;
    start();
    struct err err = { 0 };
    ARENA_SCOPE(arena);
    struct http_server_options options = { .handle = handle_request, .ctx = &w };
    static const char *const WRONG[] = {
        "",  ":80",   "127.0.0.1",       "127.0.0.1:",   "127.0.0.1:x",
        "a", "[::1]", "127.0.0.1:65536", "127.0.0.1:-1", "::1"
    };
    for (size_t i = 0; i < sizeof WRONG / sizeof WRONG[0]; i++) {
        options.address = str_of(WRONG[i]);
        assert_null(http_server_new(w.loop, &options, &err));
        assert_string_equal(err.code, "SH2208");
        assert_int_equal(err.class, ERR_CONFIG);
    }
    options.address = str_fmt(&arena, "127.0.0.1:%u", http_server_port(w.server));
    assert_null(http_server_new(w.loop, &options, &err));
    assert_string_equal(err.code, "SH2203");
    assert_non_null(strstr(err.message, "in use"));
    assert_true(err.hint[0]);
    stop();
}

static void freed_with_all_open(void **state) {
    (void)state;
    start();
    w.is_late = true;
    int a = dial(), b = dial();
    say(a, GET("/1"));
    say(b, "GET /2");
    run(20);
    assert_int_equal(http_server_connections(w.server), 2);
    stop();
    close(a);
    close(b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(timers_fire_in_order),
        cmocka_unit_test(timer_that_arms_itself_does_not_starve_others),
        cmocka_unit_test(removed_descriptors_are_not_called),
        cmocka_unit_test(signals_are_told),
        cmocka_unit_test(answers_and_keeps_the_connection),
        cmocka_unit_test(one_byte_at_a_time),
        cmocka_unit_test(head_has_no_body),
        cmocka_unit_test(connection_options_are_a_list),
        cmocka_unit_test(no_content_has_no_length),
        cmocka_unit_test(chunk_extensions_are_bounded),
        cmocka_unit_test(expected_continue_is_told),
        cmocka_unit_test(late_answers_find_their_request),
        cmocka_unit_test(answers_to_the_gone_are_ignored),
        cmocka_unit_test(refusals_are_problems_and_close),
        cmocka_unit_test(the_refused_can_read_why),
        cmocka_unit_test(slow_peers_are_closed),
        cmocka_unit_test(waiting_is_not_slow),
        cmocka_unit_test(idle_connections_do_not_wake_the_loop),
        cmocka_unit_test(one_address_has_its_cap),
        cmocka_unit_test(all_have_a_cap),
        cmocka_unit_test(unread_answers_stop_the_reading),
        cmocka_unit_test(half_closed_peers_get_their_answer),
        cmocka_unit_test(drains),
        cmocka_unit_test(addresses),
        cmocka_unit_test(freed_with_all_open),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
