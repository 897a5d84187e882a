/* buf.h: the one builder of byte strings. Grows on the heap up to its maximum; after an overflow it
 * stays failed and ignores what follows, so one check at the end is enough. */
#ifndef SELFHEAL_BASE_BUF_H
#define SELFHEAL_BASE_BUF_H

#include "base/str.h"

struct buf {
    char *ptr;
    size_t len, cap, max;
    bool failed;
};

/* Nothing is allocated until the first byte. */
void buf_init(struct buf *buf, size_t max);
void buf_deinit(struct buf *buf);
/* Empties it and clears the failure; keeps the memory. */
void buf_reset(struct buf *buf);
static inline void buf_put(struct buf *buf, const void *bytes, size_t len);
static inline void buf_str(struct buf *buf, struct str s);
static inline void buf_text(struct buf *buf, const char *text);
static inline void buf_char(struct buf *buf, char c);
void buf_fmt(struct buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Room for len more bytes, to be filled by the caller, who then adds to buf->len; NULL on
 * overflow. */
char *buf_reserve(struct buf *buf, size_t len);
/* Drops the first len bytes (what a reader has consumed). */
void buf_consume(struct buf *buf, size_t len);
/* View of the content: valid until the next change. */
struct str buf_view(const struct buf *buf);

static inline void buf_put(struct buf *buf, const void *bytes, size_t len) {
    if (len == 0)
        return;
    bool has_room = !buf->failed && len <= buf->cap - buf->len;
    char *at = has_room ? buf->ptr + buf->len : buf_reserve(buf, len);
    if (!at)
        return;
    memcpy(at, bytes, len);
    buf->len += len;
}
static inline void buf_str(struct buf *buf, struct str s) {
    buf_put(buf, s.ptr, s.len);
}
static inline void buf_text(struct buf *buf, const char *text) {
    buf_put(buf, text, strlen(text));
}
static inline void buf_char(struct buf *buf, char c) {
    buf_put(buf, &c, 1);
}

#define BUF_SCOPE(name, maximum) \
    struct buf name __attribute__((cleanup(buf_deinit))) = { .max = (maximum) }

#endif
