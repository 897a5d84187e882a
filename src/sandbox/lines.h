/* lines.h: pieces of a child's output -> whole lines, without their LF or CR LF. Lines over 256 KB
 * come in pieces; empty ones do not come. */
#ifndef SELFHEAL_SANDBOX_LINES_H
#define SELFHEAL_SANDBOX_LINES_H

#include "base/buf.h"

struct lines {
    struct buf buf; /* the line that has begun */
    void (*line)(void *ctx, struct str line);
    void *ctx;
};

void lines_init(struct lines *lines, void (*line)(void *ctx, struct str line), void *ctx);
void lines_feed(struct lines *lines, struct str bytes);
/* The last line, when it has no end. */
void lines_end(struct lines *lines);
void lines_deinit(struct lines *lines);

#endif
