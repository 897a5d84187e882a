/* uri: what is a usable URL, percent-encoding, loopback. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "codec/uri.h"

static void good(const char *text, const char *scheme, const char *host, unsigned port,
                 const char *path, const char *query) {
    ARENA_SCOPE(arena);
    struct uri uri;
    struct err err = { 0 };
    assert_true(uri_parse(&arena, str_of(text), &uri, &err).ok);
    assert_true(str_is(uri.scheme, scheme));
    assert_true(str_is(uri.host, host));
    assert_int_equal(uri.port, port);
    assert_true(str_is(uri.path, path));
    assert_true(str_is(uri.query, query));
}

static void urls_are_split(void **state) {
    (void)state;
    good("https://events.example.com/v2/enqueue", "https", "events.example.com", 443, "/v2/enqueue",
         "");
    good("http://localhost", "http", "localhost", 80, "/", "");
    good("http://127.0.0.1:4325?a=b?c", "http", "127.0.0.1", 4325, "/", "a=b?c");
    good("https://h:80/", "https", "h", 80, "/", "");
    good("https://h:65535/x%20y?z", "https", "h", 65535, "/x%20y", "z");
    good("http://[::1]:8080/x", "http", "::1", 8080, "/x", "");
    good("http://[2001:DB8::1]", "http", "2001:DB8::1", 80, "/", "");
}

static void unusable_urls_are_refused(void **state) {
    (void)state;
    static const char *const BAD[] = {
        "",
        "h",
        "//h/",
        "file:///etc/passwd",
        "gopher://h/",
        "unix:/run/x",
        "ftp://h/",
        "HTTP://h/",
        "https:/h",
        "https://",
        "https:///x",
        "https://?x",
        "https://h:0/",
        "https://h:25/",
        "https://h:79/",
        "https://h:65536/",
        "https://h:99999/",
        "https://h:999999/",
        "https://h:/",
        "https://h:-1/",
        "https://h:+80/",
        "https://h:8a/",
        "https://user@h/",
        "https://u:p@h/",
        "https://good.example@evil.example/",
        "https://h/#x",
        "https://h/a b",
        "https://h/a\tb",
        "https://h/a\r\nX: y",
        "https://h\\@evil/",
        "https://h/\\x",
        "https://h\x7f/",
        "https://\xc3\xa9/",
        "https://h\xe3\x80\x82.example/",
        "https://[::1",
        "https://[::1]x/",
        "https://[]/",
        "https://[::1%25eth0]/",
        "https://a:b:c/",
        "https://h,x/",
        "https://*/",
        "https://a%2fb/",
        " https://h/",
    };
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        ARENA_SCOPE(arena);
        struct uri uri;
        struct err err = { 0 };
        bool is_read = uri_parse(&arena, str_of(BAD[i]), &uri, &err).ok;
        if (is_read)
            print_error("%s\n", BAD[i]);
        assert_false(is_read);
        assert_int_equal(err.class, ERR_INPUT);
        assert_string_equal(err.code, "SH1010");
        assert_true(err.hint[0]);
    }
    ARENA_SCOPE(arena);
    struct uri uri;
    struct err err = { 0 };
    assert_false(uri_parse(&arena, STR("https://h\0/"), &uri, &err).ok);
    for (size_t n = 252; n <= 254; n++) {
        char host[300];
        memset(host, 'a', n);
        struct str text = str_fmt(&arena, "https://%.*s/", (int)n, host);
        assert_int_equal(uri_parse(&arena, text, &uri, &err).ok, n <= 253);
    }
    assert_false(uri_parse(&arena, STR("https://h:25/"), &uri, &err).ok);
    assert_string_equal(err.message,
                        "not a usable URL: https://h:25/: the port must be 80 to 65535");
}

static void percent_encoding(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    BUF_SCOPE(out, 4096);
    uri_encode(&out, STR("aZ09-_.~/ \xc3\xa9%\0+"), "");
    assert_true(str_is(buf_view(&out), "aZ09-_.~%2F%20%C3%A9%25%00%2B"));
    buf_reset(&out);
    uri_encode(&out, STR("a/b:\0"), "/:");
    assert_true(str_is(buf_view(&out), "a/b:%00"));
    struct str s;
    assert_true(uri_decode(&arena, STR("%41%c3%A9+%2b"), false, &s) && str_is(s, "A\xc3\xa9++"));
    assert_true(uri_decode(&arena, STR("a+b%2B"), true, &s) && str_is(s, "a b+"));
    assert_true(uri_decode(&arena, STR("%00"), false, &s) && s.len == 1 && s.ptr[0] == 0);
    assert_true(uri_decode(&arena, STR(""), false, &s) && s.len == 0);
    static const char *const BAD[] = { "%", "%4", "a%4", "%4g", "%g4", "%%41", "% 41" };
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++)
        assert_false(uri_decode(&arena, str_of(BAD[i]), false, &s));
    for (unsigned c = 0; c < 256; c++) { /* all bytes come back */
        char byte = (char)c;
        buf_reset(&out);
        uri_encode(&out, (struct str){ &byte, 1 }, "");
        assert_true(uri_decode(&arena, buf_view(&out), false, &s));
        assert_true(s.len == 1 && s.ptr[0] == byte);
    }
}

static void loopback_is_an_address(void **state) {
    (void)state;
    static const struct {
        const char *host;
        bool is_ipv6, is_loopback;
    } CASES[] = {
        { "localhost", false, true },
        { "LOCALHOST", false, true },
        { "127.0.0.1", false, true },
        { "127.255.255.254", false, true },
        { "::1", true, true },
        { "::2", true, false },
        { "::1", false, false },
        { "127.0.0.1.example.com", false, false },
        { "127.example.com", false, false },
        { "127.0.0.1.", false, false },
        { "127.0.0", false, false },
        { "127.", false, false },
        { "127.0.0.256", false, false },
        { "127.0.0.-1", false, false },
        { "127.0..1", false, false },
        { "127.0.0.1.1", false, false },
        { "127.0.0.0001", false, false },
        { "128.0.0.1", false, false },
        { "localhost.example.com", false, false },
        { "0.0.0.0", false, false },
        { "", false, false },
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        struct uri uri = { .host = str_of(CASES[i].host), .is_ipv6 = CASES[i].is_ipv6 };
        if (uri_is_loopback(&uri) != CASES[i].is_loopback)
            print_error("%s\n", CASES[i].host);
        assert_int_equal(uri_is_loopback(&uri), CASES[i].is_loopback);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(urls_are_split),
        cmocka_unit_test(unusable_urls_are_refused),
        cmocka_unit_test(percent_encoding),
        cmocka_unit_test(loopback_is_an_address),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
