/* json_write.c: the writers. Depth is bounded by what the reader and the builders let through. */
#include <stdlib.h>

#include "codec/json.h"

struct style {
    bool is_sorted, is_pretty;
};

void json_write_str(struct buf *out, struct str text) {
    buf_char(out, '"');
    size_t done = 0;
    if (text.len == 0) {
        buf_char(out, '"');
        return;
    }
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        buf_put(out, text.ptr + done, i - done);
        done = i + 1;
        switch (c) {
        case '"': buf_text(out, "\\\""); break;
        case '\\': buf_text(out, "\\\\"); break;
        case '\n': buf_text(out, "\\n"); break;
        case '\r': buf_text(out, "\\r"); break;
        case '\t': buf_text(out, "\\t"); break;
        default: buf_fmt(out, "\\u%04x", c); break;
        }
    }
    buf_put(out, text.ptr + done, text.len - done);
    buf_char(out, '"');
}

static void new_line(struct buf *out, const struct style *style, size_t depth) {
    if (!style->is_pretty)
        return;
    buf_char(out, '\n');
    for (size_t i = 0; i < depth; i++)
        buf_text(out, "  ");
}

static int by_key(const void *a, const void *b) {
    const struct json_member *const *x = a, *const *y = b;
    return str_cmp((*x)->key, (*y)->key);
}

static void write_value(struct buf *out, const struct json *value, const struct style *style,
                        size_t depth);

static void write_object(struct buf *out, const struct json *value, const struct style *style,
                         size_t depth) {
    size_t n = value->object.count;
    const struct json_member *few[32], **order = few;
    if (n > 32)
        order = mem_alloc(n * sizeof *order);
    for (size_t i = 0; i < n; i++)
        order[i] = &value->object.members[i];
    if (style->is_sorted)
        qsort(order, n, sizeof *order, by_key);
    buf_char(out, '{');
    for (size_t i = 0; i < n; i++) {
        if (i)
            buf_char(out, ',');
        new_line(out, style, depth + 1);
        json_write_str(out, order[i]->key);
        buf_text(out, style->is_pretty ? ": " : ":");
        write_value(out, order[i]->value, style, depth + 1);
    }
    if (n)
        new_line(out, style, depth);
    buf_char(out, '}');
    if (order != few)
        free(order);
}

static void write_value(struct buf *out, const struct json *value, const struct style *style,
                        size_t depth) {
    switch (value->type) {
    case JSON_NULL: buf_text(out, "null"); break;
    case JSON_BOOL: buf_text(out, value->boolean ? "true" : "false"); break;
    case JSON_NUMBER: buf_str(out, value->text); break;
    case JSON_STRING: json_write_str(out, value->text); break;
    case JSON_ARRAY:
        buf_char(out, '[');
        for (size_t i = 0; i < value->array.count; i++) {
            if (i)
                buf_char(out, ',');
            new_line(out, style, depth + 1);
            write_value(out, value->array.items[i], style, depth + 1);
        }
        if (value->array.count)
            new_line(out, style, depth);
        buf_char(out, ']');
        break;
    case JSON_OBJECT: write_object(out, value, style, depth); break;
    }
}

void json_write(struct buf *out, const struct json *value) {
    const struct style style = { false, false };
    write_value(out, value, &style, 0);
}

void json_write_sorted(struct buf *out, const struct json *value) {
    const struct style style = { true, false };
    write_value(out, value, &style, 0);
}

void json_write_pretty(struct buf *out, const struct json *value) {
    const struct style style = { false, true };
    write_value(out, value, &style, 0);
    buf_char(out, '\n');
}

struct str json_to_str(struct arena *arena, const struct json *value) {
    BUF_SCOPE(out, (size_t)64 << 20);
    json_write(&out, value);
    return str_dup(arena, buf_view(&out));
}
