#include "codec/http1.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* http1.c: the head is parsed at once when its end has arrived; the body follows by length or by chunks. `consumed` is how much
 * of `in` the events up to now have used: it is dropped at the next call, so that views stay valid in between. */
enum state {
    ST_HEAD,
    ST_BODY,        /* Content-Length */
    ST_CHUNK_SIZE,
    ST_CHUNK_DATA,
    ST_CHUNK_END,   /* CRLF after the data */
    ST_TRAILER,
    ST_BAD,
};
enum { CHUNK_LINE_MAX = 256, HEAD_ALL_MAX = HTTP_LINE_MAX + 2 + HTTP_HEAD_MAX };

void http1_init(struct http1 *http, size_t body_size_max) {
    *http = (struct http1){ .body_size_max = body_size_max };
    buf_init(&http->in, body_size_max + HEAD_ALL_MAX + CHUNK_LINE_MAX + (64 << 10));
    buf_init(&http->head, HEAD_ALL_MAX);
    buf_init(&http->body, body_size_max);
}

void http1_deinit(struct http1 *http) {
    buf_deinit(&http->in);
    buf_deinit(&http->head);
    buf_deinit(&http->body);
}

void http1_feed(struct http1 *http, struct str bytes) {
    if (http->consumed) {
        buf_consume(&http->in, http->consumed);
        http->consumed = 0;
    }
    buf_str(&http->in, bytes);
}

static enum http_event bad(struct http1 *http, int code, const char *why, int *status,
                           const char **reason) {
    http->state = ST_BAD;
    *status = code;
    *reason = why;
    return HTTP_BAD;
}

/* --- characters (RFC 9110) --- */

static bool is_token_char(unsigned char c) {
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    return c && strchr("!#$%&'*+-.^_`|~", c) != NULL;
}

static bool is_token(struct str s) {
    for (size_t i = 0; i < s.len; i++)
        if (!is_token_char((unsigned char)s.ptr[i]))
            return false;
    return s.len > 0;
}

static bool is_field_value(struct str s) {
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if ((c < 0x20 && c != '\t') || c == 0x7f)
            return false;
    }
    return true;
}

static bool is_target(struct str s) {
    if (s.len == 0 || s.ptr[0] != '/')
        return false;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c <= 0x20 || c >= 0x7f || c == '#')
            return false;
    }
    return true;
}

/* --- the head --- */

struct refusal {
    int status;
    const char *why;
};
static const struct refusal FINE = { 0, NULL };

static struct refusal parse_request_line(struct http_request *r, struct str line) {
    size_t first = str_find_char(line, ' ');
    if (first == SIZE_MAX)
        return (struct refusal){ 400, "the request line has no blank" };
    r->method = str_slice(line, 0, first);
    struct str rest = str_slice(line, first + 1, line.len);
    size_t second = str_find_char(rest, ' ');
    if (second == SIZE_MAX)
        return (struct refusal){ 400, "the request line has no version" };
    r->target = str_slice(rest, 0, second);
    struct str version = str_slice(rest, second + 1, rest.len);
    if (!is_token(r->method))
        return (struct refusal){ 400, "the method is not a token" };
    if (!str_starts(version, STR("HTTP/")) || version.len != 8)
        return (struct refusal){ 400, "the version is not HTTP/1.x" };
    if (!str_is(version, "HTTP/1.1") && !str_is(version, "HTTP/1.0"))
        return (struct refusal){ 505, "only HTTP/1.0 and HTTP/1.1 are spoken here" };
    r->is_keep_alive = str_is(version, "HTTP/1.1");
    if (!is_target(r->target))
        return (struct refusal){ 400, "the target must be a path" };
    size_t question = str_find_char(r->target, '?');
    r->path = question == SIZE_MAX ? r->target : str_slice(r->target, 0, question);
    r->query = question == SIZE_MAX ? STR_NONE : str_slice(r->target, question + 1, r->target.len);
    return FINE;
}

static struct refusal parse_header(struct http_request *r, struct str line) {
    if (line.ptr[0] == ' ' || line.ptr[0] == '\t')
        return (struct refusal){ 400, "folded headers are refused" };
    size_t colon = str_find_char(line, ':');
    if (colon == SIZE_MAX)
        return (struct refusal){ 400, "a header without a colon" };
    struct str name = str_slice(line, 0, colon);
    struct str value = str_trim(str_slice(line, colon + 1, line.len));
    if (!is_token(name))
        return (struct refusal){ 400, "a header name is empty or not a token" };
    if (!is_field_value(value))
        return (struct refusal){ 400, "a control byte in a header" };
    if (r->header_count == HTTP_HEADERS_MAX)
        return (struct refusal){ 431, "too many headers" };
    r->headers[r->header_count++] = (struct http_header){ name, value };
    return FINE;
}

struct framing {
    bool has_length, is_chunked, wants_continue, is_old, is_close;
    size_t length;
};

static void connection_options(struct http_request *r, struct str list, struct framing *f) {
    while (list.len) {
        size_t comma = str_find_char(list, ',');
        struct str option = str_trim(str_slice(list, 0, comma));
        if (str_eq_nocase(option, STR("close")))
            f->is_close = true;
        else if (str_eq_nocase(option, STR("keep-alive")))
            r->is_keep_alive = true;
        list = comma == SIZE_MAX ? STR_NONE : str_slice(list, comma + 1, list.len);
    }
    if (f->is_close)
        r->is_keep_alive = false;
}

static struct refusal frame_by(struct http_request *r, const struct http_header *h, size_t *hosts,
                               struct framing *f, size_t body_size_max) {
    if (str_eq_nocase(h->name, STR("host"))) {
        (*hosts)++;
    } else if (str_eq_nocase(h->name, STR("content-length"))) {
        int64_t n;
        if (f->has_length)
            return (struct refusal){ 400, "two Content-Length headers" };
        if (h->value.len == 0 || h->value.len > 18 || h->value.ptr[0] == '-' ||
            !str_to_i64(h->value, &n))
            return (struct refusal){ 400, "Content-Length is not a number" };
        f->has_length = true;
        f->length = (size_t)n;
        if (f->length > body_size_max)
            return (struct refusal){ 413, "the body is too large" };
    } else if (str_eq_nocase(h->name, STR("transfer-encoding"))) {
        if (f->is_chunked || !str_eq_nocase(h->value, STR("chunked")))
            return (struct refusal){ 400, "Transfer-Encoding must be one \"chunked\"" };
        f->is_chunked = true;
    } else if (str_eq_nocase(h->name, STR("content-encoding"))) {
        if (!str_eq_nocase(h->value, STR("identity")))
            return (struct refusal){ 415, "compressed bodies are refused" };
    } else if (str_eq_nocase(h->name, STR("expect"))) {
        if (!str_eq_nocase(h->value, STR("100-continue")))
            return (struct refusal){ 417, "unknown expectation" };
        f->wants_continue = true;
    } else if (str_eq_nocase(h->name, STR("connection"))) {
        connection_options(r, h->value, f);
    }
    return FINE;
}

static struct refusal parse_head(struct http1 *http, struct str head, struct framing *f) {
    struct http_request *r = &http->request;
    r->header_count = 0;
    r->body = STR_NONE;
    size_t hosts = 0;
    bool is_first = true;
    while (head.len) {
        size_t end = str_find_char(head, '\n');
        struct str line = str_slice(head, 0, end - 1); /* every line ends with CR LF: checked before */
        head = str_slice(head, end + 1, head.len);
        struct refusal no = is_first ? parse_request_line(r, line) : parse_header(r, line);
        if (is_first)
            f->is_old = str_ends(line, STR("HTTP/1.0"));
        if (no.status)
            return no;
        if (!is_first) {
            no = frame_by(r, &r->headers[r->header_count - 1], &hosts, f, http->body_size_max);
            if (no.status)
                return no;
        }
        is_first = false;
    }
    if (hosts != 1)
        return (struct refusal){ 400, hosts ? "two Host headers" : "the Host header is missing" };
    if (f->has_length && f->is_chunked)
        return (struct refusal){ 400, "both Content-Length and Transfer-Encoding" };
    if (f->is_chunked && f->is_old)
        return (struct refusal){ 400, "a transfer coding in HTTP/1.0" };
    return FINE;
}

/* What is wrong with the byte at i of a head, as far as that can be told from the bytes up to i. */
static struct refusal check_head_byte(const struct http1 *http, struct str in, size_t i) {
    bool is_after_cr = i > 0 && in.ptr[i - 1] == '\r';
    char c = in.ptr[i];
    if (c == '\0')
        return (struct refusal){ 400, "a NUL byte in the head" };
    if (is_after_cr && c != '\n')
        return (struct refusal){ 400, "a bare CR in the head" };
    if (c == '\n' && !is_after_cr)
        return (struct refusal){ 400, "a bare LF in the head" };
    if (!http->has_request_line && i >= HTTP_LINE_MAX && c != '\r' && c != '\n')
        return (struct refusal){ 414, "the request line is too long" };
    if (http->has_request_line && i - http->headers_start >= HTTP_HEAD_MAX)
        return (struct refusal){ 431, "the headers are too large" };
    return FINE;
}

/* Goes on from where it stopped. Length of the head with its empty line, 0: not complete yet. */
static struct refusal find_head(struct http1 *http, struct str in, size_t *size) {
    *size = 0;
    for (size_t i = http->scanned; i < in.len; i++) {
        struct refusal no = check_head_byte(http, in, i);
        if (no.status)
            return no;
        if (in.ptr[i] != '\n')
            continue;
        if (i - http->line_start == 1) { /* empty line */
            if (!http->has_request_line)
                return (struct refusal){ 400, "an empty request line" };
            *size = i + 1;
            return FINE;
        }
        http->line_start = i + 1;
        if (!http->has_request_line)
            http->headers_start = i + 1;
        http->has_request_line = true;
    }
    http->scanned = in.len;
    return FINE;
}

static enum http_event complete(struct http1 *http, const struct http_request **request) {
    http->request.body = buf_view(&http->body);
    http->state = ST_HEAD;
    http->head_size = 0;
    *request = &http->request;
    return HTTP_REQUEST;
}

/* --- the body --- */

static bool chunk_size(struct str line, size_t *out) {
    size_t n = 0, i = 0;
    for (; i < line.len && i < 8; i++) {
        char c = line.ptr[i];
        int d = c >= '0' && c <= '9'   ? c - '0'
                : c >= 'a' && c <= 'f' ? c - 'a' + 10
                : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                       : -1;
        if (d < 0)
            break;
        n = n * 16 + (size_t)d;
    }
    if (i == 0 || (i < line.len && line.ptr[i] != ';'))
        return false;
    *out = n;
    return is_field_value(str_slice(line, i, line.len));
}

/* One CRLF line at *at: 1 found, 0 incomplete, -1 refused. */
static int body_line(struct str in, size_t at, struct str *line) {
    struct str rest = str_slice(in, at, in.len);
    size_t end = str_find_char(rest, '\n');
    if (end == SIZE_MAX)
        return rest.len > CHUNK_LINE_MAX ? -1 : 0;
    if (end > CHUNK_LINE_MAX || end == 0 || rest.ptr[end - 1] != '\r')
        return -1;
    *line = str_slice(rest, 0, end - 1);
    return str_find_char(*line, '\r') == SIZE_MAX && str_find_char(*line, '\0') == SIZE_MAX ? 1 : -1;
}

static enum http_event next_chunk(struct http1 *http, const struct http_request **request,
                                  int *status, const char **reason) {
    for (;;) {
        struct str in = buf_view(&http->in), line = STR_NONE;
        if (http->state == ST_CHUNK_DATA) {
            size_t have = in.len - http->consumed;
            size_t n = have < http->body_left ? have : http->body_left;
            buf_put(&http->body, in.ptr + http->consumed, n);
            if (http->body.failed)
                return bad(http, 413, "the body is too large", status, reason);
            http->consumed += n;
            http->body_left -= n;
            if (http->body_left)
                return HTTP_NEED_MORE;
            http->state = ST_CHUNK_END;
            continue;
        }
        int found = body_line(in, http->consumed, &line);
        if (found < 0)
            return bad(http, 400, "a chunk line is too long or not ended by CR LF", status, reason);
        if (found == 0)
            return HTTP_NEED_MORE;
        http->consumed += line.len + 2;
        if (http->state == ST_CHUNK_END) {
            if (line.len)
                return bad(http, 400, "a chunk is longer than its size", status, reason);
            http->state = ST_CHUNK_SIZE;
        } else if (http->state == ST_CHUNK_SIZE) {
            if (!chunk_size(line, &http->body_left))
                return bad(http, 400, "a chunk size is not a number", status, reason);
            size_t extension = str_find_char(line, ';');
            http->head_size += extension == SIZE_MAX ? 0 : line.len - extension;
            if (http->head_size > HEAD_ALL_MAX)
                return bad(http, 400, "the chunk extensions are too large", status, reason);
            if (http->body_left > http->body_size_max - http->body.len)
                return bad(http, 413, "the body is too large", status, reason);
            http->state = http->body_left ? ST_CHUNK_DATA : ST_TRAILER;
        } else { /* ST_TRAILER: skipped, bounded */
            http->head_size += line.len + 2;
            if (line.len == 0)
                return complete(http, request);
            if (http->head_size > HEAD_ALL_MAX)
                return bad(http, 431, "the trailers are too large", status, reason);
        }
    }
}

static enum http_event next_sized(struct http1 *http, const struct http_request **request) {
    struct str in = buf_view(&http->in);
    if (in.len - http->consumed < http->body_left)
        return HTTP_NEED_MORE;
    /* A view of the received bytes: nothing is copied. */
    http->request.body = (struct str){ in.ptr + http->consumed, http->body_left };
    http->consumed += http->body_left;
    http->state = ST_HEAD;
    *request = &http->request;
    return HTTP_REQUEST;
}

static enum http_event next_head(struct http1 *http, int *status, const char **reason) {
    if (http->consumed) {
        buf_consume(&http->in, http->consumed);
        http->consumed = 0;
    }
    struct str in = buf_view(&http->in);
    size_t size;
    if (in.len == 0)
        return HTTP_NEED_MORE;
    struct refusal no = find_head(http, in, &size);
    if (no.status)
        return bad(http, no.status, no.why, status, reason);
    if (size == 0)
        return HTTP_NEED_MORE;
    http->scanned = http->line_start = http->headers_start = 0;
    http->has_request_line = false;
    struct framing f = { 0 };
    buf_reset(&http->head);
    buf_str(&http->head, str_slice(in, 0, size - 2));
    no = parse_head(http, buf_view(&http->head), &f);
    if (no.status)
        return bad(http, no.status, no.why, status, reason);
    http->consumed = size;
    http->head_size = 0;
    buf_reset(&http->body);
    http->body_left = f.length;
    http->state = f.is_chunked ? ST_CHUNK_SIZE : ST_BODY;
    bool has_body = f.is_chunked || f.length > 0;
    return f.wants_continue && has_body && !f.is_old ? HTTP_CONTINUE : HTTP_NEED_MORE;
}

enum http_event http1_next(struct http1 *http, const struct http_request **request, int *status,
                           const char **reason) {
    *request = NULL;
    if (http->in.failed && http->state != ST_BAD)
        return bad(http, 413, "the body is too large", status, reason);
    if (http->state == ST_BAD)
        return bad(http, 400, "the connection is broken", status, reason);
    if (http->state == ST_HEAD) {
        enum http_event event = next_head(http, status, reason);
        if (event != HTTP_NEED_MORE || http->state == ST_HEAD)
            return event;
    }
    if (http->state == ST_BODY)
        return next_sized(http, request);
    return next_chunk(http, request, status, reason);
}

struct str http_header_find(const struct http_header *headers, size_t count, const char *name) {
    for (size_t i = 0; i < count; i++)
        if (str_eq_nocase(headers[i].name, str_of(name)))
            return headers[i].value.ptr ? headers[i].value : STR("");
    return STR_NONE;
}

struct str http1_header(const struct http_request *request, const char *name) {
    return http_header_find(request->headers, request->header_count, name);
}

bool http1_is_partial(const struct http1 *http) {
    return http->state != ST_HEAD || http->in.len > http->consumed;
}

const char *http1_reason(int status) {
    static const struct {
        int status;
        const char *reason;
    } REASONS[] = {
        { 200, "OK" }, { 202, "Accepted" }, { 204, "No Content" }, { 400, "Bad Request" },
        { 401, "Unauthorized" }, { 403, "Forbidden" }, { 404, "Not Found" },
        { 405, "Method Not Allowed" }, { 408, "Request Timeout" }, { 409, "Conflict" },
        { 413, "Content Too Large" }, { 414, "URI Too Long" }, { 415, "Unsupported Media Type" },
        { 417, "Expectation Failed" }, { 422, "Unprocessable Content" }, { 429, "Too Many Requests" },
        { 431, "Request Header Fields Too Large" }, { 500, "Internal Server Error" },
        { 501, "Not Implemented" }, { 503, "Service Unavailable" },
        { 505, "HTTP Version Not Supported" },
    };
    for (size_t i = 0; i < sizeof REASONS / sizeof REASONS[0]; i++)
        if (REASONS[i].status == status)
            return REASONS[i].reason;
    return "Status";
}

void http1_response(struct buf *out, int status, struct str content_type, struct str extra,
                    struct str body, bool is_keep_alive) {
    buf_fmt(out, "HTTP/1.1 %d %s\r\n", status, http1_reason(status));
    if (content_type.len)
        buf_fmt(out, "Content-Type: %.*s\r\n", STR_ARG(content_type));
    buf_str(out, extra);
    if (status == 204) { /* RFC 9110, 8.6: neither length nor body */
        buf_text(out, is_keep_alive ? "\r\n" : "Connection: close\r\n\r\n");
        return;
    }
    buf_fmt(out, "Content-Length: %zu\r\n%s\r\n", body.len,
            is_keep_alive ? "" : "Connection: close\r\n");
    buf_str(out, body);
}
