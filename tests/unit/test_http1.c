/* http1: what is served, what is refused with which status, the same in one piece and byte by byte.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "codec/http1.h"

enum { BODY_MAX = 1000 };

/* What a connection showed until it needed more, or was refused (true), as one text. */
static bool drain(struct http1 *http, struct buf *out) {
    for (;;) {
        const struct http_request *r;
        int status = 0;
        const char *reason = NULL;
        switch (http1_next(http, &r, &status, &reason)) {
        case HTTP_NEED_MORE: return false;
        case HTTP_CONTINUE: buf_text(out, "[100]"); break;
        case HTTP_REQUEST:
            buf_fmt(out, "[%.*s %.*s", STR_ARG(r->method), STR_ARG(r->path));
            if (r->query.len)
                buf_fmt(out, " ?%.*s", STR_ARG(r->query));
            buf_fmt(out, " %zu%s", r->header_count, r->is_keep_alive ? "" : " close");
            buf_text(out, " ");
            buf_str(out, r->body);
            buf_char(out, ']');
            break;
        case HTTP_BAD:
            assert_non_null(reason);
            buf_fmt(out, "[%d %s]", status, reason);
            return true;
        }
    }
}

static struct str serve(struct arena *arena, struct str bytes, size_t piece) {
    struct http1 http;
    BUF_SCOPE(out, 1u << 20);
    http1_init(&http, BODY_MAX);
    for (size_t at = 0; at < bytes.len; at += piece) {
        http1_feed(&http, str_slice(bytes, at, at + piece));
        bool is_refused = drain(&http, &out);
        if (is_refused)
            break; /* the connection is closed */
    }
    http1_deinit(&http);
    return str_dup(arena, buf_view(&out));
}

static void gives_n(struct str bytes, const char *expected) {
    ARENA_SCOPE(arena);
    static const size_t PIECES[] = { SIZE_MAX / 2, 1, 2, 3, 7 };
    for (size_t i = 0; i < sizeof PIECES / sizeof PIECES[0]; i++) {
        struct str shown = serve(&arena, bytes, PIECES[i]);
        if (!str_is(shown, expected))
            print_error("in pieces of %zu: %.200s\n", PIECES[i], bytes.ptr);
        assert_string_equal(shown.ptr, expected);
    }
}

static void gives(const char *bytes, const char *expected) {
    gives_n(str_of(bytes), expected);
}

#define HOST "Host: h\r\n"

static void serves_requests(void **state) {
    (void)state;
    gives("GET / HTTP/1.1\r\n" HOST "\r\n", "[GET / 1 ]");
    gives("GET /a/b?x=1?&y HTTP/1.1\r\nhOsT:h\r\nA: \t b c\t \r\n\r\n", "[GET /a/b ?x=1?&y 2 ]");
    gives("GET /? HTTP/1.0\r\n" HOST "\r\n", "[GET / 1 close ]");
    gives("GET / HTTP/1.0\r\n" HOST "Connection: Keep-Alive\r\n\r\n", "[GET / 2 ]");
    gives("GET / HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n", "[GET / 2 close ]");
    gives("POST / HTTP/1.1\r\n" HOST "Content-Length: 5\r\n\r\nhello", "[POST / 2 hello]");
    gives("POST / HTTP/1.1\r\n" HOST "Content-Length: 0\r\n\r\n", "[POST / 2 ]");
    gives("POST / HTTP/1.1\r\n" HOST "Content-Length: 5\r\n\r\nhell", "");
    gives("BREW / HTTP/1.1\r\n" HOST "Content-Encoding: identity\r\n\r\n", "[BREW / 2 ]");
    gives("GET / HTTP/1.1\r\n" HOST "Empty:\r\n\r\n", "[GET / 2 ]");
    gives("GET / HTTP/1.1\r\n" HOST "X: \xc3\xa9\r\n\r\n", "[GET / 2 ]");
    gives("", "");
}

static void pipelined_requests_are_framed_ones_only(void **state) {
    (void)state;
    gives("POST /1 HTTP/1.1\r\n" HOST "Content-Length: 3\r\n\r\nabc"
          "GET /2 HTTP/1.1\r\n" HOST "\r\n"
          "POST /3 HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n2\r\nde\r\n0\r\n\r\n"
          "GET /4 HTTP/1.1\r\n" HOST "\r\n",
          "[POST /1 2 abc][GET /2 1 ][POST /3 2 de][GET /4 1 ]");
    /* a request inside a body stays body */
    gives("POST /1 HTTP/1.1\r\n" HOST
          "Content-Length: 28\r\n\r\nGET /x HTTP/1.1\r\nHost: h\r\n\r\n",
          "[POST /1 2 GET /x HTTP/1.1\r\nHost: h\r\n\r\n]");
    /* what follows a refusal is never looked at */
    gives("GET  / HTTP/1.1\r\n" HOST "\r\nGET /2 HTTP/1.1\r\n" HOST "\r\n",
          "[400 the version is not HTTP/1.x]");
}

static void chunked_bodies(void **state) {
    (void)state;
#define CHUNKED "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: Chunked\r\n\r\n"
    gives(CHUNKED "5\r\nhello\r\n6;ext=1;q=\"a b\"\r\n world\r\n0\r\n\r\n",
          "[POST / 2 hello world]");
    gives(CHUNKED "00000005\r\nhello\r\n0;last\r\nTrailer: x\r\nAnother: y\r\n\r\n",
          "[POST / 2 hello]");
    gives(CHUNKED "A\r\n0123456789\r\na\r\n0123456789\r\n0\r\n\r\n",
          "[POST / 2 01234567890123456789]");
    gives(CHUNKED "0\r\n\r\n", "[POST / 2 ]");
    gives(CHUNKED "5\r\nhello\r\n", "");
    static const char SIZE[] = "[400 a chunk size is not a number]";
    static const char LINE[] = "[400 a chunk line is too long or not ended by CR LF]";
    gives(CHUNKED "FFFFFFFFFFFFFFFF\r\n", SIZE);
    gives(CHUNKED "000000005\r\nhello\r\n", SIZE);
    gives(CHUNKED "FFFFFFFF\r\n", "[413 the body is too large]");
    gives(CHUNKED "-5\r\n", SIZE);
    gives(CHUNKED "+5\r\n", SIZE);
    gives(CHUNKED "0x5\r\n", SIZE);
    gives(CHUNKED "\r\n", SIZE);
    gives(CHUNKED " 5\r\n", SIZE);
    gives(CHUNKED "5 \r\n", SIZE);
    gives(CHUNKED "5;\x01\r\n", SIZE);
    gives(CHUNKED "5\nhello\r\n", LINE);
    gives(CHUNKED "5\r\nhello0\r\n\r\n", "[400 a chunk is longer than its size]");
    gives(CHUNKED "5\r\nhelloworld\r\n", "[400 a chunk is longer than its size]");
    gives(CHUNKED "5\r\nhello\n0\r\n\r\n", LINE);
    gives_n(STR(CHUNKED "5;\0\r\n"), LINE);
    gives(CHUNKED "5\rx\n", LINE);
}

static void chunk_lines_are_bounded(void **state) {
    (void)state;
    for (size_t n = 250; n <= 260; n++) {
        BUF_SCOPE(text, 4096);
        buf_text(&text, CHUNKED "5;");
        for (size_t i = 2; i < n; i++)
            buf_char(&text, 'e');
        buf_text(&text, "\r\nhello\r\n0\r\n\r\n");
        gives_n(buf_view(&text), n <= 255 ? "[POST / 2 hello]"
                                          : "[400 a chunk line is too long or not ended by CR LF]");
    }
    /* an endless extension: memory stays bounded */
    struct http1 http;
    http1_init(&http, BODY_MAX);
    http1_feed(&http, STR(CHUNKED "5;"));
    char junk[1024];
    memset(junk, 'e', sizeof junk);
    const struct http_request *r;
    int status = 0;
    const char *reason;
    enum http_event event = HTTP_NEED_MORE;
    for (int i = 0; i < 1024 && event == HTTP_NEED_MORE; i++) {
        event = http1_next(&http, &r, &status, &reason);
        http1_feed(&http, (struct str){ junk, sizeof junk });
    }
    assert_int_equal(event, HTTP_BAD);
    assert_int_equal(status, 400);
    assert_true(http.in.cap < 8192);
    http1_deinit(&http);
    /* endless trailers */
    BUF_SCOPE(text, 1u << 20);
    buf_text(&text, CHUNKED "0\r\n");
    for (int i = 0; i < 2000; i++)
        buf_text(&text, "Trailer: xxxxxxxx\r\n");
    gives_n(buf_view(&text), "[431 the trailers are too large]");
}

static void framing_is_never_ambiguous(void **state) {
    (void)state;
#define POST(headers) "POST / HTTP/1.1\r\n" HOST headers "\r\n"
    static const char BOTH[] = "[400 both Content-Length and Transfer-Encoding]";
    static const char TWO[] = "[400 two Content-Length headers]";
    static const char CODING[] = "[400 Transfer-Encoding must be one \"chunked\"]";
    static const char NUMBER[] = "[400 Content-Length is not a number]";
    gives(POST("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") "hello", BOTH);
    gives(POST("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n") "hello", BOTH);
    gives(POST("Content-Length: 5\r\nContent-Length: 5\r\n") "hello", TWO);
    gives(POST("Content-Length: 5\r\nContent-Length: 6\r\n") "hello", TWO);
    static const char *const LENGTHS[] = { "5, 5",
                                           "-5",
                                           "+5",
                                           "0x5",
                                           "5 5",
                                           "",
                                           "5;",
                                           "1e1",
                                           "\xd9\xa5",
                                           "1000000000000000000",
                                           "99999999999999999999999" };
    for (size_t i = 0; i < sizeof LENGTHS / sizeof LENGTHS[0]; i++) {
        ARENA_SCOPE(arena);
        gives_n(str_fmt(&arena, POST("Content-Length: %s\r\n") "hello", LENGTHS[i]), NUMBER);
    }
    static const char *const CODINGS[] = {
        "chunked, identity", "xchunked", "chunked, chunked", "gzip", "identity", "", "\"chunked\"",
        "chunked;q=1",       "chunke"
    };
    for (size_t i = 0; i < sizeof CODINGS / sizeof CODINGS[0]; i++) {
        ARENA_SCOPE(arena);
        gives_n(str_fmt(&arena, POST("Transfer-Encoding: %s\r\n") "0\r\n\r\n", CODINGS[i]), CODING);
    }
    gives(POST("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), CODING);
    gives(POST("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"), CODING);
    gives(POST("Transfer-Encoding:\vchunked\r\n"), "[400 a control byte in a header]");
    gives(POST("Transfer-Encoding\t: chunked\r\n"), "[400 a header name is empty or not a token]");
    gives(POST("Transfer-Encoding : chunked\r\n"), "[400 a header name is empty or not a token]");
    gives("POST / HTTP/1.0\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
          "[400 a transfer coding in HTTP/1.0]");
    gives(POST("Content-Length: 0000000000005\r\n") "hello", "[POST / 2 hello]");
}

static void heads_are_strict(void **state) {
    (void)state;
    static const char NAME[] = "[400 a header name is empty or not a token]";
    static const char FOLD[] = "[400 folded headers are refused]";
    gives("GET / HTTP/1.1\r\n" HOST "A: b\r\n c\r\n\r\n", FOLD);
    gives("GET / HTTP/1.1\r\n" HOST "\tA: b\r\n\r\n", FOLD);
    gives("GET / HTTP/1.1\r\n Host: h\r\n\r\n", FOLD);
    gives("GET / HTTP/1.1\r\n" HOST "A: b\rc\r\n\r\n", "[400 a bare CR in the head]");
    gives("GET / HTTP/1.1\r\n" HOST "A: b\r\r\n\r\n", "[400 a bare CR in the head]");
    gives("GET / HTTP/1.1\n" HOST "\r\n", "[400 a bare LF in the head]");
    gives("GET / HTTP/1.1\r\n" HOST "A: b\nC: d\r\n\r\n", "[400 a bare LF in the head]");
    gives("GET / HTTP/1.1\r\n" HOST "\n\n", "[400 a bare LF in the head]");
    gives_n(STR("GET / HTTP/1.1\r\n" HOST "A: \0b\r\n\r\n"), "[400 a NUL byte in the head]");
    gives_n(STR("GET /\0 HTTP/1.1\r\n" HOST "\r\n"), "[400 a NUL byte in the head]");
    gives("GET / HTTP/1.1\r\n" HOST "A : b\r\n\r\n", NAME);
    gives("GET / HTTP/1.1\r\n" HOST ": b\r\n\r\n", NAME);
    gives("GET / HTTP/1.1\r\n" HOST "A(b): c\r\n\r\n", NAME);
    gives("GET / HTTP/1.1\r\n" HOST "\xc3\xa9: c\r\n\r\n", NAME);
    gives("GET / HTTP/1.1\r\n" HOST "no colon\r\n\r\n", "[400 a header without a colon]");
    gives("GET / HTTP/1.1\r\n" HOST "A: b\x7f\r\n\r\n", "[400 a control byte in a header]");
    gives("GET / HTTP/1.1\r\n" HOST "A: \x1b[2J\r\n\r\n", "[400 a control byte in a header]");
    gives("GET / HTTP/1.1\r\n\r\n", "[400 the Host header is missing]");
    gives("GET / HTTP/1.1\r\n" HOST HOST "\r\n", "[400 two Host headers]");
}

static void request_lines_are_strict(void **state) {
    (void)state;
    static const char VERSION[] = "[400 the version is not HTTP/1.x]";
    static const char TARGET[] = "[400 the target must be a path]";
    static const char OLD[] = "[505 only HTTP/1.0 and HTTP/1.1 are spoken here]";
    gives("GET / HTTP/2.0\r\n" HOST "\r\n", OLD);
    gives("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", OLD);
    gives("GET / HTTP/1.2\r\n" HOST "\r\n", OLD);
    gives("GET / http/1.1\r\n" HOST "\r\n", VERSION);
    gives("GET / HTTP/1.1 \r\n" HOST "\r\n", VERSION);
    gives("GET / HTTP/11\r\n" HOST "\r\n", VERSION);
    gives("GET  / HTTP/1.1\r\n" HOST "\r\n", VERSION);
    gives("GET /\r\n\r\n", "[400 the request line has no version]");
    gives("GET\r\n\r\n", "[400 the request line has no blank]");
    gives("\r\nGET / HTTP/1.1\r\n" HOST "\r\n", "[400 an empty request line]");
    gives(" / HTTP/1.1\r\n" HOST "\r\n", "[400 the method is not a token]");
    gives("G(T / HTTP/1.1\r\n" HOST "\r\n", "[400 the method is not a token]");
    gives("GET http://h/ HTTP/1.1\r\n" HOST "\r\n", TARGET);
    gives("OPTIONS * HTTP/1.1\r\n" HOST "\r\n", TARGET);
    gives("CONNECT h:443 HTTP/1.1\r\n" HOST "\r\n", TARGET);
    gives("GET /#x HTTP/1.1\r\n" HOST "\r\n", TARGET);
    gives("GET /\x01 HTTP/1.1\r\n" HOST "\r\n", TARGET);
    gives("GET /\xc3\xa9 HTTP/1.1\r\n" HOST "\r\n", TARGET);
    /* a TLS hello, plain noise */
    gives_n(STR("\x16\x03\x01\x00\xa5\x01\x00\x00"), "[400 a NUL byte in the head]");
}

static void codings_and_expectations(void **state) {
    (void)state;
    gives(POST("Content-Encoding: gzip\r\nContent-Length: 5\r\n") "hello",
          "[415 compressed bodies are refused]");
    gives(POST("Content-Encoding: \r\n"), "[415 compressed bodies are refused]");
    gives(POST("Expect: 100-Continue\r\nContent-Length: 5\r\n"), "[100]");
    gives(POST("Expect: 100-continue\r\nContent-Length: 5\r\n") "hello", "[100][POST / 3 hello]");
    gives(POST("Expect: 100-continue\r\nTransfer-Encoding: chunked\r\n") "1\r\nx\r\n0\r\n\r\n",
          "[100][POST / 3 x]");
    gives(POST("Expect: 100-continue\r\n"), "[POST / 2 ]");
    gives(POST("Expect: 200-ok\r\n"), "[417 unknown expectation]");
    gives("POST / HTTP/1.0\r\n" HOST "Expect: 100-continue\r\nContent-Length: 1\r\n\r\nx",
          "[POST / 3 close x]");
}

static void bodies_are_bounded(void **state) {
    (void)state;
    BUF_SCOPE(text, 1u << 20);
    for (int n = BODY_MAX - 1; n <= BODY_MAX + 1; n++) {
        BUF_SCOPE(expected, 4096);
        buf_text(&expected, "[POST / 2 ");
        buf_reset(&text);
        buf_fmt(&text, POST("Content-Length: %d\r\n"), n);
        for (int i = 0; i < n; i++) {
            buf_char(&text, 'b');
            buf_char(&expected, 'b');
        }
        buf_text(&expected, "]");
        buf_put(&expected, "", 1);
        gives_n(buf_view(&text), n <= BODY_MAX ? expected.ptr : "[413 the body is too large]");
        buf_reset(&text);
        buf_text(&text, CHUNKED);
        for (int i = 0; i < n; i++)
            buf_text(&text, "1\r\nb\r\n");
        buf_text(&text, "0\r\n\r\n");
        gives_n(buf_view(&text), n <= BODY_MAX ? expected.ptr : "[413 the body is too large]");
    }
    gives(POST("Content-Length: 1001\r\n"),
          "[413 the body is too large]"); /* before a byte of it came */
}

static void put_many(struct buf *text, char c, size_t count) {
    for (size_t i = 0; i < count; i++)
        buf_char(text, c);
}

static void lines_and_headers_are_bounded(void **state) {
    (void)state;
    BUF_SCOPE(text, 1u << 20);
    for (size_t n = HTTP_LINE_MAX - 1; n <= HTTP_LINE_MAX + 1; n++) {
        BUF_SCOPE(expected, 1u << 16);
        size_t path = n - strlen("GET  HTTP/1.1");
        buf_reset(&text);
        buf_text(&text, "GET /");
        buf_text(&expected, "[GET /");
        put_many(&text, 'p', path - 1);
        put_many(&expected, 'p', path - 1);
        buf_text(&text, " HTTP/1.1\r\n" HOST "\r\n");
        buf_text(&expected, " 1 ]");
        buf_put(&expected, "", 1);
        gives_n(buf_view(&text),
                n <= HTTP_LINE_MAX ? expected.ptr : "[414 the request line is too long]");
    }
    buf_reset(&text);
    put_many(&text, 'G', 64 << 10);
    gives_n(buf_view(&text), "[414 the request line is too long]");
    for (size_t n = HTTP_HEAD_MAX - 1; n <= HTTP_HEAD_MAX + 1; n++) {
        buf_reset(&text);
        buf_text(&text, "GET / HTTP/1.1\r\n" HOST "A: ");
        put_many(&text, 'v', n - strlen(HOST "A: \r\n\r\n"));
        buf_text(&text, "\r\n\r\n");
        gives_n(buf_view(&text),
                n <= HTTP_HEAD_MAX ? "[GET / 2 ]" : "[431 the headers are too large]");
    }
    buf_reset(&text);
    buf_text(&text, "GET / HTTP/1.1\r\n" HOST "A: ");
    put_many(&text, 'v', 17 << 10);
    gives_n(buf_view(&text), "[431 the headers are too large]");
    for (int n = HTTP_HEADERS_MAX - 1; n <= HTTP_HEADERS_MAX + 1; n++) {
        ARENA_SCOPE(arena);
        buf_reset(&text);
        buf_text(&text, "GET / HTTP/1.1\r\n" HOST);
        for (int i = 1; i < n; i++)
            buf_fmt(&text, "H%d: v\r\n", i);
        buf_text(&text, "\r\n");
        gives_n(buf_view(&text), n <= HTTP_HEADERS_MAX ? str_fmt(&arena, "[GET / %d ]", n).ptr
                                                       : "[431 too many headers]");
    }
}

static void knows_whether_a_request_is_under_way(void **state) {
    (void)state;
    struct http1 http;
    const struct http_request *r;
    int status;
    const char *reason;
    http1_init(&http, BODY_MAX);
    assert_false(http1_is_partial(&http));
    http1_feed(&http, STR("G"));
    assert_true(http1_is_partial(&http));
    http1_feed(&http, STR("ET /x HTTP/1.1\r\n" HOST "X-Empty:\r\nx-two: 2\r\n\r\n"));
    assert_int_equal(http1_next(&http, &r, &status, &reason), HTTP_REQUEST);
    assert_false(http1_is_partial(&http));
    assert_true(str_is(http1_header(r, "X-TWO"), "2"));
    assert_non_null(http1_header(r, "x-empty").ptr);
    assert_int_equal(http1_header(r, "x-empty").len, 0);
    assert_null(http1_header(r, "x-none").ptr);
    assert_int_equal(http1_next(&http, &r, &status, &reason), HTTP_NEED_MORE);
    http1_feed(&http, STR(POST("Content-Length: 2\r\n") "a"));
    assert_int_equal(http1_next(&http, &r, &status, &reason), HTTP_NEED_MORE);
    assert_true(http1_is_partial(&http));
    http1_feed(&http, STR("\xff!"));
    assert_int_equal(http1_next(&http, &r, &status, &reason), HTTP_REQUEST);
    assert_true(str_is(r->body, "a\xff"));
    assert_true(http1_is_partial(&http)); /* the byte of the next one */
    http1_deinit(&http);
}

static void a_refused_connection_stays_refused(void **state) {
    (void)state;
    struct http1 http;
    const struct http_request *r;
    int status;
    const char *reason;
    http1_init(&http, BODY_MAX);
    http1_feed(&http, STR("bad\n"));
    assert_int_equal(http1_next(&http, &r, &status, &reason), HTTP_BAD);
    http1_feed(&http, STR("GET / HTTP/1.1\r\n" HOST "\r\n"));
    assert_int_equal(http1_next(&http, &r, &status, &reason), HTTP_BAD);
    assert_int_equal(status, 400);
    http1_deinit(&http);
    /* more than may ever wait */
    http1_init(&http, BODY_MAX);
    char junk[64 << 10];
    memset(junk, 'x', sizeof junk);
    for (int i = 0; i < 4; i++)
        http1_feed(&http, (struct str){ junk, sizeof junk });
    assert_int_equal(http1_next(&http, &r, &status, &reason), HTTP_BAD);
    assert_int_equal(status, 413);
    http1_deinit(&http);
}

static void responses_are_framed(void **state) {
    (void)state;
    BUF_SCOPE(out, 4096);
    http1_response(&out, 202, STR("application/json"), STR("X-A: b\r\n"), STR("{}"), true);
    assert_true(str_is(buf_view(&out), "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\n"
                                       "X-A: b\r\nContent-Length: 2\r\n\r\n{}"));
    buf_reset(&out);
    http1_response(&out, 299, STR_NONE, STR_NONE, STR_NONE, false);
    assert_true(str_is(buf_view(&out),
                       "HTTP/1.1 299 Status\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(serves_requests),
        cmocka_unit_test(pipelined_requests_are_framed_ones_only),
        cmocka_unit_test(chunked_bodies),
        cmocka_unit_test(chunk_lines_are_bounded),
        cmocka_unit_test(framing_is_never_ambiguous),
        cmocka_unit_test(heads_are_strict),
        cmocka_unit_test(request_lines_are_strict),
        cmocka_unit_test(codings_and_expectations),
        cmocka_unit_test(bodies_are_bounded),
        cmocka_unit_test(lines_and_headers_are_bounded),
        cmocka_unit_test(knows_whether_a_request_is_under_way),
        cmocka_unit_test(a_refused_connection_stays_refused),
        cmocka_unit_test(responses_are_framed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
