/* net/http_client against a server that misbehaves on purpose (net_peer.h): what was sent, what is
 * in doubt, and that nothing is ever sent twice behind our back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "net/http_client.h"
#include "net_peer.h"

enum { TIMEOUT_MS = 3000, BODY_MAX = 1000 };

static struct loop *loop;
static struct http_client *client;
static struct peer peer;

/* What the newest attempts came to. */
struct outcome {
    size_t count;
    bool has_answer, was_sent;
    int status;
    struct err err;
    char body[2048], content_type[300], request_id[300], retry_after[300], date[300], crc32[300];
    int64_t duration_ms;
};
static struct outcome outcome;

static void keep_text(char *out, size_t size, struct str value) {
    (void)snprintf(out, size, "%.*s", STR_ARG(value));
}

static struct str header(const struct http_client_answer *a, const char *name) {
    return http_header_find(a->headers, a->header_count, name);
}

static void done(void *ctx, const struct http_client_answer *a) {
    assert_ptr_equal(ctx, &outcome);
    outcome.count++;
    outcome.has_answer = a->has_answer;
    outcome.was_sent = a->was_sent;
    outcome.status = a->status;
    outcome.err = a->err;
    outcome.duration_ms = a->duration_ms;
    keep_text(outcome.body, sizeof outcome.body, a->body);
    keep_text(outcome.content_type, sizeof outcome.content_type, header(a, "content-type"));
    keep_text(outcome.request_id, sizeof outcome.request_id, header(a, "x-amzn-requestid"));
    keep_text(outcome.retry_after, sizeof outcome.retry_after, header(a, "retry-after"));
    keep_text(outcome.date, sizeof outcome.date, header(a, "date"));
    keep_text(outcome.crc32, sizeof outcome.crc32, header(a, "x-amz-crc32"));
}

static void begin(const struct peer_reply *script, size_t count) {
    struct err err = { 0 };
    loop = loop_new(&err);
    client = http_client_new(loop, &err);
    assert_non_null(client);
    assert_true(peer_start(&peer, loop, script, count));
    memset(&outcome, 0, sizeof outcome);
}

#define BEGIN(...)                                                                                 \
    static const struct peer_reply script_[] = { __VA_ARGS__ };                                    \
    begin(script_, sizeof script_ / sizeof script_[0])

static void end(void) {
    http_client_free(client);
    peer_stop(&peer);
    loop_free(loop);
}

static bool is_idle(void *ctx) {
    (void)ctx;
    return http_client_active(client) == 0;
}

static bool never(void *ctx) {
    (void)ctx;
    return false;
}

static void settle(void) {
    assert_true(loop_run_until(loop, is_idle, NULL, 10000));
    (void)loop_run_until(loop, never, NULL, 20); /* something sent again would arrive now */
}

static struct http_client_request request_to(struct arena *arena, const char *method,
                                             const char *body, bool is_mutating) {
    return (struct http_client_request){
        .method = str_of(method),
        .url = str_fmt(arena, "http://127.0.0.1:%u/path?q=1", peer.port),
        .body = str_of(body),
        .is_mutating = is_mutating,
        .timeout_ms = TIMEOUT_MS,
        .body_size_max = BODY_MAX,
    };
}

/* One attempt, to its end. */
static void attempt(const char *method, const char *body, bool is_mutating) {
    ARENA_SCOPE(arena);
    struct http_client_request r = request_to(&arena, method, body, is_mutating);
    size_t before = outcome.count;
    http_client_start(client, &r, done, &outcome);
    settle();
    assert_int_equal(outcome.count, before + 1);
}

#define OK(body, length) STR_INIT("HTTP/1.1 200 OK\r\nContent-Length: " #length "\r\n\r\n" body)

static void is_failure(enum err_class class, bool was_sent) {
    assert_false(outcome.has_answer);
    assert_int_equal(outcome.was_sent, was_sent);
    if (outcome.err.class != class)
        print_error("%s\n", outcome.err.message);
    assert_int_equal(outcome.err.class, class);
    assert_true(outcome.err.message[0]);
}

static void is_answer(int status, const char *body) {
    if (!outcome.has_answer)
        print_error("%s\n", outcome.err.message);
    assert_true(outcome.has_answer);
    assert_int_equal(outcome.status, status);
    assert_string_equal(outcome.body, body);
}

/* --- what works --- */

static void sends_and_hears(void **state) {
    (void)state;
    BEGIN({ STR_INIT("HTTP/1.1 201 Created\r\nContent-Type: a/b \r\nX-Amzn-RequestId: id-1\r\n"
                     "Retry-After: 7\r\nDate: today\r\nx-amz-crc32: 42\r\n"
                     "Content-Length: 5\r\n\r\nhello"),
            false, false },
          { OK("", 0), false, false });
    ARENA_SCOPE(arena);
    struct http_header headers[] = { { STR("X-One"), STR("1") },
                                     { STR("X-Empty"), STR_NONE },
                                     { STR("content-type"), STR("text/x") } };
    struct http_client_request r = request_to(&arena, "POST", "the body", true);
    r.headers = headers;
    r.header_count = 3;
    http_client_start(client, &r, done, &outcome);
    headers[0].value = STR("changed"); /* all was copied */
    arena_reset(&arena);
    settle();
    is_answer(201, "hello");
    assert_string_equal(outcome.content_type, "a/b");
    assert_string_equal(outcome.request_id, "id-1");
    assert_string_equal(outcome.retry_after, "7");
    assert_string_equal(outcome.date, "today");
    assert_string_equal(outcome.crc32, "42");
    assert_string_equal(peer.body, "the body");
    assert_non_null(strstr(peer.head, "POST /path?q=1\n"));
    assert_non_null(strstr(peer.head, "X-One: 1\n"));
    assert_non_null(strstr(peer.head, "X-Empty: \n"));
    assert_non_null(strstr(peer.head, "content-type: text/x\n"));
    assert_null(strstr(peer.head, "Expect"));
    assert_null(strstr(peer.head, "Accept"));
    static const char *const METHODS[] = { "GET", "HEAD", "PUT", "DELETE" };
    for (size_t i = 0; i < 4; i++) {
        attempt(METHODS[i], "", false);
        is_answer(200, "");
        assert_int_equal(strncmp(peer.head, METHODS[i], strlen(METHODS[i])), 0);
    }
    assert_int_equal(peer.requests, 5);
    assert_int_equal(peer.accepted, 1); /* one connection for all */
    end();
}

static void large_bodies_go_whole(void **state) {
    (void)state;
    enum { SIZE = 3 << 20 };
    BEGIN({ OK("", 0), false, false });
    ARENA_SCOPE(arena);
    struct http_client_request r = request_to(&arena, "POST", "", true);
    char *big = arena_alloc(&arena, SIZE);
    memset(big, 'b', SIZE);
    r.body = (struct str){ big, SIZE };
    http_client_start(client, &r, done, &outcome);
    settle();
    is_answer(200, "");
    assert_int_equal(peer.body_size, SIZE);
    end();
}

static void many_at_once_and_no_more(void **state) {
    (void)state;
    enum { MOST = 256 };
    BEGIN({ OK("x", 1), false, false });
    ARENA_SCOPE(arena);
    struct http_client_request r = request_to(&arena, "POST", "b", true);
    for (int i = 0; i < MOST; i++)
        http_client_start(client, &r, done, &outcome);
    assert_int_equal(outcome.count, 0);
    assert_int_equal(http_client_active(client), MOST);
    http_client_start(client, &r, done, &outcome);
    assert_int_equal(outcome.count, 1); /* at once */
    is_failure(ERR_TRANSIENT, false);
    settle();
    assert_int_equal(outcome.count, MOST + 1);
    is_answer(200, "x");
    assert_int_equal(peer.requests, MOST);
    end();
}

/* --- nothing left: transient, also for what changes something --- */

static void nothing_sent_is_transient(void **state) {
    (void)state;
    BEGIN({ OK("", 0), false, false });
    ARENA_SCOPE(arena);
    struct http_client_request r = request_to(&arena, "POST", "b", true);
    struct http_client_request tls = r;
    tls.url = str_fmt(&arena, "https://127.0.0.1:%u/", peer.port);
    http_client_start(client, &tls, done, &outcome);
    settle();
    is_failure(ERR_TRANSIENT, false); /* no TLS there */
    assert_int_equal(peer.requests, 0);
    loop_remove_fd(loop, peer.fd);
    close(peer.fd);
    attempt("POST", "b", true);
    is_failure(ERR_TRANSIENT, false); /* refused */
    attempt("GET", "", false);
    is_failure(ERR_TRANSIENT, false);
    r.url = STR("http://name.invalid/");
    http_client_start(client, &r, done, &outcome);
    settle();
    is_failure(ERR_TRANSIENT, false); /* no such name */
    end();
}

static void metadata_services_are_never_asked(void **state) {
    (void)state;
    BEGIN({ OK("", 0), false, false });
    static const char *const URLS[] = {
        "http://169.254.169.254/latest/meta-data/", "http://169.254.170.2/v2/credentials",
        "http://[::ffff:169.254.169.254]/", "http://[fd00:ec2::254]/", "http://[fe80::1]/",
        "http://0.0.0.0/", "http://224.0.0.1/", "http://[ff02::1]/", "http://[::]/",
    };
    ARENA_SCOPE(arena);
    for (size_t i = 0; i < sizeof URLS / sizeof URLS[0]; i++) {
        struct http_client_request r = request_to(&arena, "GET", "", false);
        r.url = str_of(URLS[i]);
        int64_t started = loop_monotonic_ms();
        http_client_start(client, &r, done, &outcome);
        settle();
        is_failure(ERR_TRANSIENT, false);
        assert_true(loop_monotonic_ms() - started < 1000); /* refused here, not by a time-out */
    }
    assert_int_equal(peer.requests, 0);
    end();
}

static void what_can_never_be_sent_is_input(void **state) {
    (void)state;
    BEGIN({ OK("", 0), false, false });
    ARENA_SCOPE(arena);
    static const char *const URLS[] = { "ftp://127.0.0.1/",
                                        "file:///etc/passwd",
                                        "gopher://h/",
                                        "http://",
                                        "http://a b/",
                                        "http://h\r\nx: y/",
                                        "" };
    for (size_t i = 0; i < sizeof URLS / sizeof URLS[0]; i++) {
        struct http_client_request r = request_to(&arena, "POST", "b", true);
        r.url = str_of(URLS[i]);
        http_client_start(client, &r, done, &outcome);
        settle();
        is_failure(ERR_INPUT, false);
        assert_int_equal(outcome.count, i + 1);
    }
    const struct http_header bad[] = { { STR("x"), STR("1\r\nevil: 1") },
                                       { STR("x\n"), STR("1") },
                                       { STR("x"), STR("a\0b") },
                                       { STR(""), STR("1") } };
    for (size_t i = 0; i < 4; i++) {
        struct http_client_request r = request_to(&arena, "POST", "b", true);
        r.headers = &bad[i];
        r.header_count = 1;
        http_client_start(client, &r, done, &outcome);
        is_failure(ERR_INPUT, false); /* at once */
    }
    assert_int_equal(peer.accepted, 0);
    end();
}

/* --- something left --- */

static void closed_without_answer(void **state) {
    (void)state;
    BEGIN({ STR_INIT(""), true, false });
    attempt("POST", "b", true);
    is_failure(ERR_IN_DOUBT, true);
    attempt("POST", "", true);
    is_failure(ERR_IN_DOUBT, true);
    attempt("POST", "b", false);
    is_failure(ERR_TRANSIENT, true);
    attempt("GET", "", false);
    is_failure(ERR_TRANSIENT, true);
    assert_int_equal(peer.requests, 4);
    end();
}

/* The peer accepts and closes: whether a byte left depends on who is faster; the two are told
 * apart. */
static void closed_at_once(void **state) {
    (void)state;
    BEGIN({ STR_INIT(""), true, true });
    for (int i = 0; i < 5; i++) {
        attempt("POST", "b", true);
        is_failure(outcome.was_sent ? ERR_IN_DOUBT : ERR_TRANSIENT, outcome.was_sent);
    }
    assert_int_equal(peer.requests, 0);
    end();
}

static void closed_in_the_middle(void **state) {
    (void)state;
    BEGIN({ STR_INIT("HTTP/1.1 200 OK\r\nContent-Le"), true, false },
          { STR_INIT("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nten bytes."), true, false },
          { STR_INIT("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"), true,
            false },
          { STR_INIT("SSH-2.0-OpenSSH\r\n"), true, false },
          { STR_INIT("HTTP/1.1 100 Continue\r\n\r\n"), true, false },
          { STR_INIT("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"), true, false },
          { STR_INIT("HTTP/1.1 200 OK\r\n"), true, false },
          { STR_INIT("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n"
                     "X-Trailer: 1\r\n\r\n"),
            false, false });
    for (int i = 0; i < 7; i++) {
        attempt("POST", "b", true);
        is_failure(ERR_IN_DOUBT, true);
    }
    attempt("POST", "b", true); /* a trailer is not a cut head */
    is_answer(200, "ok");
    assert_int_equal(peer.requests, 8);
    end();
}

static void no_answer_in_time(void **state) {
    (void)state;
    BEGIN({ STR_INIT(""), false, false },
          { STR_INIT("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"), false, false });
    ARENA_SCOPE(arena);
    struct http_client_request r = request_to(&arena, "POST", "b", true);
    r.timeout_ms = 200;
    for (int i = 0; i < 2; i++) {
        http_client_start(client, &r, done, &outcome);
        settle();
        is_failure(ERR_IN_DOUBT, true);
        assert_in_range(outcome.duration_ms, 190, 1000);
    }
    r.is_mutating = false;
    http_client_start(client, &r, done, &outcome);
    settle();
    is_failure(ERR_TRANSIENT, true);
    assert_int_equal(peer.requests, 3);
    end();
}

/* The connection is kept after the first answer and dies on the second request. libcurl would send
 * that again. */
static void kept_connection_dies_with_a_body(void **state) {
    (void)state;
    BEGIN({ OK("", 0), false, false }, { STR_INIT(""), true, false },
          { OK("again", 5), false, false });
    attempt("POST", "one", true);
    is_answer(200, "");
    attempt("POST", "two", true);
    is_failure(ERR_IN_DOUBT, true);
    assert_string_equal(peer.body, "two");
    assert_int_equal(peer.connection, 0); /* it was the kept connection */
    assert_int_equal(peer.requests, 2);   /* never a third */
    end();
}

static void kept_connection_is_not_used_without_a_body(void **state) {
    (void)state;
    static const char *const METHODS[] = { "POST", "DELETE", "GET" };
    for (size_t i = 0; i < 3; i++) {
        BEGIN({ OK("", 0), false, false }, { STR_INIT(""), true, false },
              { OK("again", 5), false, false });
        attempt("POST", "one", true);
        is_answer(200, "");
        attempt(METHODS[i], "", true);
        is_failure(ERR_IN_DOUBT, true);
        assert_int_equal(peer.accepted, 2);
        assert_int_equal(peer.requests, 2);
        end();
    }
}

/* The control for the two above: libcurl does repeat a read by itself, and this peer sees it. */
static void reads_may_be_repeated(void **state) {
    (void)state;
    BEGIN({ OK("", 0), false, false }, { STR_INIT(""), true, false },
          { OK("again", 5), false, false });
    attempt("POST", "one", true);
    attempt("GET", "", false);
    is_answer(200, "again");
    assert_int_equal(peer.requests, 3);
    end();
}

/* --- bounds and rules --- */

static void answers_are_bounded(void **state) {
    (void)state;
    static char at[BODY_MAX + 200], above[BODY_MAX + 200], chunked[BODY_MAX + 200], head[300 << 10];
    static char body[BODY_MAX + 2];
    memset(body, 'y', BODY_MAX + 1);
    int n = snprintf(at, sizeof at, "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%.*s", BODY_MAX,
                     BODY_MAX, body);
    int m = snprintf(above, sizeof above, "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s",
                     BODY_MAX + 1, body);
    int k = snprintf(chunked, sizeof chunked,
                     "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n",
                     BODY_MAX + 1, body);
    size_t h = (size_t)snprintf(head, sizeof head, "HTTP/1.1 200 OK\r\n");
    while (h + 100 < sizeof head)
        h += (size_t)snprintf(head + h, sizeof head - h, "x-%06zu: %.80s\r\n", h, body);
    const struct peer_reply script[] = { { { at, (size_t)n }, false, false },
                                         { { above, (size_t)m }, false, false },
                                         { { chunked, (size_t)k }, false, false },
                                         { { head, h }, false, false } };
    begin(script, 4);
    attempt("POST", "b", true);
    assert_true(outcome.has_answer);
    assert_int_equal(strlen(outcome.body), BODY_MAX);
    for (int i = 0; i < 3; i++) {
        attempt("POST", "b", true);
        is_failure(ERR_IN_DOUBT, true);
        assert_non_null(strstr(outcome.err.message, "larger than allowed"));
    }
    end();
}

static void redirects_are_not_followed(void **state) {
    (void)state;
    BEGIN({ STR_INIT("HTTP/1.1 307 Temporary\r\nLocation: http://127.0.0.1:1/\r\n"
                     "Content-Length: 2\r\n\r\nno"),
            false, false });
    attempt("POST", "b", true);
    is_answer(307, "no");
    attempt("GET", "", false);
    is_answer(307, "no");
    assert_int_equal(peer.requests, 2);
    end();
}

static void proxy_variables_are_ignored(void **state) {
    (void)state;
    static const char *const NAMES[] = { "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY" };
    BEGIN({ OK("direct", 6), false, false });
    for (size_t i = 0; i < 4; i++)
        setenv(NAMES[i], "http://127.0.0.1:1", 1);
    attempt("POST", "b", true);
    for (size_t i = 0; i < 4; i++)
        unsetenv(NAMES[i]);
    is_answer(200, "direct");
    end();
}

static void start_another(void *ctx, const struct http_client_answer *a) {
    ARENA_SCOPE(arena);
    done(ctx, a);
    if (outcome.count < 3) {
        struct http_client_request r = request_to(&arena, "POST", "b", true);
        http_client_start(client, &r, start_another, &outcome);
    }
}

static void an_answer_may_start_another(void **state) {
    (void)state;
    BEGIN({ OK("", 0), false, false });
    ARENA_SCOPE(arena);
    struct http_client_request r = request_to(&arena, "POST", "b", true);
    http_client_start(client, &r, start_another, &outcome);
    settle();
    assert_int_equal(outcome.count, 3);
    assert_int_equal(peer.requests, 3);
    end();
}

static void freed_with_requests_under_way(void **state) {
    (void)state;
    BEGIN({ STR_INIT(""), false, false });
    ARENA_SCOPE(arena);
    struct http_client_request r = request_to(&arena, "POST", "b", true);
    for (int i = 0; i < 3; i++)
        http_client_start(client, &r, done, &outcome);
    (void)loop_run_until(loop, never, NULL, 50);
    assert_int_equal(peer.requests, 3);
    assert_int_equal(http_client_active(client), 3);
    end();
    assert_int_equal(outcome.count, 0); /* nobody is called back */
}

/* --- without a loop --- */

/* A peer in a process of its own; its port. */
static pid_t peer_process(const struct peer_reply *script, size_t count, uint16_t *port) {
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    pid_t pid = fork();
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        struct err err = { 0 };
        struct loop *own = loop_new(&err);
        if (!peer_start(&peer, own, script, count) ||
            write(ends[1], &peer.port, sizeof peer.port) != sizeof peer.port)
            _exit(1);
        struct res ignored = loop_run(own, &err);
        (void)ignored;
        _exit(0);
    }
    assert_true(pid > 0);
    assert_int_equal(read(ends[0], port, sizeof *port), sizeof *port);
    close(ends[0]);
    close(ends[1]);
    return pid;
}

static void calls_without_a_loop(void **state) {
    (void)state;
    static const struct peer_reply script[] = {
        { STR_INIT("HTTP/1.1 200 OK\r\nDate: now\r\nContent-Length: 4\r\n\r\nsync"), true, false },
        { STR_INIT(""), true, false },
    };
    pid_t pid = peer_process(script, 2, &peer.port);
    ARENA_SCOPE(arena);
    struct http_client_request r = request_to(&arena, "POST", "b", true);
    struct http_client_answer a;
    http_client_call(&arena, &r, &a);
    assert_true(a.has_answer);
    assert_true(str_is(a.body, "sync"));
    assert_true(str_is(header(&a, "date"), "now"));
    http_client_call(&arena, &r, &a);
    assert_false(a.has_answer);
    assert_int_equal(a.err.class, ERR_IN_DOUBT);
    kill(pid, SIGKILL);
    assert_int_equal(waitpid(pid, NULL, 0), pid);
    http_client_call(&arena, &r, &a);
    assert_false(a.has_answer || a.was_sent);
    assert_int_equal(a.err.class, ERR_TRANSIENT);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sends_and_hears),
        cmocka_unit_test(large_bodies_go_whole),
        cmocka_unit_test(many_at_once_and_no_more),
        cmocka_unit_test(metadata_services_are_never_asked),
        cmocka_unit_test(nothing_sent_is_transient),
        cmocka_unit_test(what_can_never_be_sent_is_input),
        cmocka_unit_test(closed_without_answer),
        cmocka_unit_test(closed_at_once),
        cmocka_unit_test(closed_in_the_middle),
        cmocka_unit_test(no_answer_in_time),
        cmocka_unit_test(kept_connection_dies_with_a_body),
        cmocka_unit_test(kept_connection_is_not_used_without_a_body),
        cmocka_unit_test(reads_may_be_repeated),
        cmocka_unit_test(answers_are_bounded),
        cmocka_unit_test(redirects_are_not_followed),
        cmocka_unit_test(proxy_variables_are_ignored),
        cmocka_unit_test(an_answer_may_start_another),
        cmocka_unit_test(freed_with_requests_under_way),
        cmocka_unit_test(calls_without_a_loop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
