/* http1.h: a strict HTTP/1.1 server codec, sans I/O. The caller appends bytes and asks for the next
 * event; nothing here touches a socket or a clock. Also formats responses.
 *
 * Refused with the status in brackets (bad-input.md, "HTTP layer"; safety.md 4.4): Content-Length
 * with Transfer-Encoding, repeated or list-valued Content-Length, any transfer coding but one
 * "chunked" or in HTTP/1.0, obs-fold, bare CR or LF, NUL, blank before the colon, empty field name,
 * no Host or two, chunk lines and extensions beyond their bounds [400]; long request line [414];
 * too many or too large headers [431]; body over the limit [413]; Content-Encoding other than
 * identity [415]; Expect other than 100-continue [417]; HTTP version other than 1.0/1.1 [505].
 * After a refusal the connection must be closed. */
#ifndef SELFHEAL_CODEC_HTTP1_H
#define SELFHEAL_CODEC_HTTP1_H

#include "base/buf.h"
#include "base/limits.h"
#include "base/str.h"

struct http_header {
    struct str name, value; /* value without surrounding blanks */
};

struct http_request {
    struct str method, target; /* target as received: origin form only ("/path?query") */
    struct str path, query;    /* split at the first '?', not decoded */
    struct http_header headers[HTTP_HEADERS_MAX];
    size_t header_count;
    struct str body; /* whole, de-chunked */
    bool is_keep_alive;
};

enum http_event {
    HTTP_NEED_MORE, /* feed more bytes */
    HTTP_CONTINUE,  /* the client waits for "100 Continue"; send it, then go on (once a request) */
    HTTP_REQUEST, /* *request is complete; its views are valid until the next http1_next or feed */
    HTTP_BAD,     /* answer *status, close */
};

struct http1 {
    struct buf in;   /* bytes received, not yet consumed */
    struct buf head; /* copy of the current head: what the request's views point into */
    struct buf body; /* de-chunked body */
    size_t body_size_max;
    /* private: */
    int state;
    size_t head_size, body_left, consumed;
    size_t scanned, line_start,
        headers_start; /* of a head that is still arriving: no byte is looked at twice */
    bool has_request_line;
    struct http_request request;
};

/* body_size_max: larger bodies are 413 as soon as the length is known or passed. */
void http1_init(struct http1 *http, size_t body_size_max);
void http1_deinit(struct http1 *http);
/* Appends received bytes (bounded by head limit + body limit; more is HTTP_BAD at the next call).
 */
void http1_feed(struct http1 *http, struct str bytes);
/* The next event. On HTTP_BAD *status is the status to answer and *reason says why in plain words.
 */
enum http_event http1_next(struct http1 *http, const struct http_request **request, int *status,
                           const char **reason);
/* The first header of that name (ASCII case ignored), or STR_NONE with ptr NULL when absent. */
struct str http_header_find(const struct http_header *headers, size_t count, const char *name);
struct str http1_header(const struct http_request *request, const char *name);
/* Whether bytes of an unfinished request are held (its deadline runs). */
bool http1_is_partial(const struct http1 *http);

/* A response with Content-Length (204: neither length nor body), Date left out. extra: complete
 * header lines with CRLF, or empty. */
void http1_response(struct buf *out, int status, struct str content_type, struct str extra,
                    struct str body, bool is_keep_alive);
const char *http1_reason(int status);

#endif
