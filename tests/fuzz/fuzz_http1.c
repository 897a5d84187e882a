/* The HTTP/1.1 server codec against any bytes. Properties: what arrives byte by byte, or in pieces,
 * gives the same requests and the same refusal as what arrives at once (no request can be read in two
 * ways); a request is whole and within the limits; a refusal has a status and a reason and is final. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "codec/http1.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { BODY_MAX = 300, EVENTS_MAX = 200, INPUT_MAX = 16 << 10 };

static void must(bool holds, const char *what) {
    if (holds)
        return;
    fprintf(stderr, "property broken: %s\n", what);
    abort();
}

static void note_request(struct buf *trace, const struct http_request *request) {
    must(request->method.len > 0 && request->path.len > 0, "a request has a method and a path");
    must(request->body.len <= BODY_MAX, "the body is within its limit");
    must(request->header_count > 0 && request->header_count <= HTTP_HEADERS_MAX,
         "headers are counted");
    buf_fmt(trace, "%zu %zu %zu %d\n", request->method.len, request->path.len, request->query.len,
            request->is_keep_alive);
    buf_str(trace, request->method);
    buf_str(trace, request->target);
    for (size_t i = 0; i < request->header_count; i++) {
        must(request->headers[i].name.len > 0, "a header has a name");
        must(str_find_char(request->headers[i].value, '\n') == SIZE_MAX, "a header is one line");
        buf_str(trace, request->headers[i].name);
        buf_char(trace, ':');
        buf_str(trace, request->headers[i].value);
        buf_char(trace, '\n');
    }
    buf_str(trace, request->body);
}

/* Takes events until more bytes are needed; false after a refusal. */
static bool take_events(struct http1 *http, struct buf *trace) {
    for (int i = 0; i < EVENTS_MAX; i++) {
        const struct http_request *request = NULL;
        int status = 0;
        const char *reason = NULL;
        switch (http1_next(http, &request, &status, &reason)) {
        case HTTP_NEED_MORE: return true;
        case HTTP_CONTINUE: break; /* depends on what has arrived */
        case HTTP_REQUEST: note_request(trace, request); break;
        case HTTP_BAD:
            must(status >= 400 && status < 600 && reason && reason[0], "a refusal says why");
            must(http1_next(http, &request, &status, &reason) == HTTP_BAD, "a refusal is final");
            buf_fmt(trace, "bad %d %s\n", status, reason);
            return false;
        }
    }
    return false;
}

static void run(struct str text, size_t piece, struct buf *trace) {
    struct http1 http;
    http1_init(&http, BODY_MAX);
    for (size_t at = 0; at < text.len; at += piece) {
        http1_feed(&http, str_slice(text, at, at + piece));
        if (!take_events(&http, trace))
            break;
    }
    http1_deinit(&http);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct str text = { (const char *)data, size };
    if (size == 0 || size > INPUT_MAX)
        return 0;
    BUF_SCOPE(whole, 1u << 20);
    BUF_SCOPE(bytes, 1u << 20);
    BUF_SCOPE(pieces, 1u << 20);
    run(text, size, &whole);
    run(text, 1, &bytes);
    run(text, 1 + data[0] % 31, &pieces);
    must(str_eq(buf_view(&whole), buf_view(&bytes)), "byte by byte is the same");
    must(str_eq(buf_view(&whole), buf_view(&pieces)), "in pieces is the same");
    return 0;
}
