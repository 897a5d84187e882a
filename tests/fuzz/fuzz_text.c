/* The small decoders against any bytes: base64, percent-encoding, URLs, times, durations. Properties:
 * what decodes is encoded as the same text (base64 is canonical), what is encoded decodes; a URL's parts
 * hold nothing that could start another part; a time or a duration that is read is in its range, and a
 * time comes back from its own spelling. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "codec/base64.h"
#include "codec/time.h"
#include "codec/uri.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds, const char *what) {
    if (holds)
        return;
    fprintf(stderr, "property broken: %s\n", what);
    abort();
}

static void check_base64(struct arena *arena, struct str text) {
    struct str out;
    must(base64_decode(arena, base64_encode(arena, text), &out) && str_eq(out, text),
         "bytes come back from base64");
    if (base64_decode(arena, text, &out))
        must(str_eq(base64_encode(arena, out), text), "base64 has one spelling");
}

static void check_percent(struct arena *arena, struct str text) {
    BUF_SCOPE(encoded, 1u << 20);
    struct str out;
    uri_encode(&encoded, text, "");
    must(uri_decode(arena, buf_view(&encoded), false, &out) && str_eq(out, text),
         "bytes come back from percent-encoding");
    if (uri_decode(arena, text, true, &out))
        must(out.len <= text.len, "decoding does not grow");
}

static void check_url(struct arena *arena, struct str text) {
    struct uri uri;
    struct err err = { 0 };
    if (!uri_parse(arena, text, &uri, &err).ok) {
        must(err.class == ERR_INPUT && err.message[0], "a refusal says why");
        return;
    }
    must(str_is(uri.scheme, "http") || str_is(uri.scheme, "https"), "a known scheme");
    must(uri.host.len > 0 && uri.port > 0 && uri.path.len > 0 && uri.path.ptr[0] == '/', "all parts");
    for (const char *c = "/?#@\\ \t\r\n%"; *c; c++)
        must(str_find_char(uri.host, *c) == SIZE_MAX, "a host holds no delimiter");
    struct str again = str_fmt(arena, "%.*s://%s%.*s%s:%u%.*s?%.*s", STR_ARG(uri.scheme),
                               uri.is_ipv6 ? "[" : "", STR_ARG(uri.host), uri.is_ipv6 ? "]" : "",
                               (unsigned)uri.port, STR_ARG(uri.path), STR_ARG(uri.query));
    struct uri same;
    must(uri_parse(arena, again, &same, &err).ok && str_eq(same.host, uri.host) &&
             same.port == uri.port && str_eq(same.path, uri.path) && str_eq(same.query, uri.query),
         "a URL comes back from its parts");
    must(uri_is_loopback(&same) == uri_is_loopback(&uri), "loopback or not");
}

static void check_time(struct arena *arena, struct str text) {
    int64_t ms, again;
    if (time_parse(text, &ms)) {
        must(ms >= 0 && time_parse(time_format(arena, ms), &again) && again == ms,
             "a time comes back");
        must(time_parse_basic(time_format_basic(arena, ms), &again) && again == ms - ms % 1000,
             "and in its basic form, to the second");
    }
    if (time_parse_basic(text, &ms))
        must(str_eq(time_format_basic(arena, ms), text), "a basic time has one spelling");
    if (duration_parse(text, &ms) || duration_parse_iso(text, &ms))
        must(ms >= 0 && duration_format(arena, ms).len > 0, "a duration is not negative");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    ARENA_SCOPE(arena);
    struct str text = { (const char *)data, size };
    if (size > (64u << 10))
        return 0;
    check_base64(&arena, text);
    check_percent(&arena, text);
    check_url(&arena, text);
    check_time(&arena, text);
    return 0;
}
