/* lines.c: see lines.h. */
#include "sandbox/lines.h"

enum { LINE_MAX_SIZE = 256 << 10 };

void lines_init(struct lines *lines, void (*line)(void *ctx, struct str line), void *ctx) {
    buf_init(&lines->buf, LINE_MAX_SIZE + 1);
    lines->line = line;
    lines->ctx = ctx;
}

static void emit(struct lines *lines) {
    struct str line = buf_view(&lines->buf);
    if (line.len && line.ptr[line.len - 1] == '\r')
        line.len--;
    if (line.len)
        lines->line(lines->ctx, line);
    buf_reset(&lines->buf);
}

void lines_feed(struct lines *lines, struct str bytes) {
    while (bytes.len) {
        size_t end = str_find_char(bytes, '\n');
        struct str piece = str_slice(bytes, 0, end);
        size_t room = LINE_MAX_SIZE - lines->buf.len;
        bool is_full = piece.len > room;
        piece = str_slice(piece, 0, room);
        buf_str(&lines->buf, piece);
        if (is_full || end != SIZE_MAX)
            emit(lines);
        bytes = str_slice(bytes, piece.len + (!is_full && end != SIZE_MAX), bytes.len);
    }
}

void lines_end(struct lines *lines) {
    if (lines->buf.len)
        emit(lines);
}

void lines_deinit(struct lines *lines) {
    buf_deinit(&lines->buf);
}
