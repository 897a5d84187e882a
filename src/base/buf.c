#include "base/buf.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

void buf_init(struct buf *buf, size_t max) {
    *buf = (struct buf){ .max = max };
}

void buf_deinit(struct buf *buf) {
    free(buf->ptr);
    *buf = (struct buf){ .max = buf->max };
}

void buf_reset(struct buf *buf) {
    buf->len = 0;
    buf->failed = false;
}

char *buf_reserve(struct buf *buf, size_t len) {
    if (buf->failed || len > buf->max - buf->len) {
        buf->failed = true;
        return NULL;
    }
    if (buf->cap - buf->len < len) {
        size_t cap = buf->cap ? buf->cap : 64;
        while (cap - buf->len < len)
            cap *= 2;
        if (cap > buf->max)
            cap = buf->max; /* buf_put looks at nothing but cap */
        buf->ptr = mem_realloc(buf->ptr, cap);
        buf->cap = cap;
    }
    return buf->ptr + buf->len;
}

void buf_fmt(struct buf *buf, const char *format, ...) {
    char small[512];
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(small, sizeof small, format, args);
    va_end(args);
    assert(n >= 0);
    if ((size_t)n < sizeof small) {
        buf_put(buf, small, (size_t)n);
    } else {
        char *at = buf_reserve(buf, (size_t)n + 1);
        if (at) {
            vsnprintf(at, (size_t)n + 1, format, again);
            buf->len += (size_t)n;
        }
    }
    va_end(again);
}

void buf_consume(struct buf *buf, size_t len) {
    assert(len <= buf->len);
    if (len && len < buf->len)
        memmove(buf->ptr, buf->ptr + len, buf->len - len);
    buf->len -= len;
}

struct str buf_view(const struct buf *buf) {
    return (struct str){ buf->ptr, buf->len };
}
