/* json_write.c: the writers. Depth is bounded by what the reader and the builders let through. */
#include <stdlib.h>
#include <string.h>

#include "codec/json.h"

enum { MEMBERS_FEW = 32 };

struct style {
    bool is_sorted, is_pretty;
};

/* Bytes of ASCII from the start that need no escape. Eight at a time: a byte below 0x20 or from 0x80 on, a quote or a
 * backslash sets the top bit of its place. */
static size_t plain_run(const char *p, size_t len) {
    const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones * 0x80;
    size_t i = 0;
    for (; i + 8 <= len; i += 8) {
        uint64_t w;
        memcpy(&w, p + i, 8);
        uint64_t quote = w ^ ones * '"', slash = w ^ ones * '\\';
        uint64_t marks = (((w - ones * 0x20) | (quote - ones) | (slash - ones)) & ~w & tops) | (w & tops);
        if (marks && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__)
            return i + (size_t)__builtin_ctzll(marks) / 8; /* the lowest mark is always a true one */
        if (marks)
            break;
    }
    while (i < len && p[i] >= 0x20 && (unsigned char)p[i] < 0x80 && p[i] != '"' && p[i] != '\\')
        i++;
    return i;
}

static void put_escape(struct buf *out, unsigned char c) {
    switch (c) {
    case '"': buf_text(out, "\\\""); break;
    case '\\': buf_text(out, "\\\\"); break;
    case '\n': buf_text(out, "\\n"); break;
    case '\r': buf_text(out, "\\r"); break;
    case '\t': buf_text(out, "\\t"); break;
    default: buf_fmt(out, "\\u%04x", c); break;
    }
}

void json_write_str(struct buf *out, struct str text) {
    if (plain_run(text.ptr, text.len) == text.len) { /* almost all: nothing to escape */
        char *at = buf_reserve(out, text.len + 2);
        if (!at)
            return;
        at[0] = '"';
        if (text.len)
            memcpy(at + 1, text.ptr, text.len);
        at[text.len + 1] = '"';
        out->len += text.len + 2;
        return;
    }
    buf_char(out, '"');
    for (size_t done = 0; done < text.len; done++) {
        size_t run = plain_run(text.ptr + done, text.len - done);
        buf_put(out, text.ptr + done, run);
        done += run;
        if (done == text.len)
            break;
        size_t size = json_utf8_size(text, done);
        if (size == 1)
            put_escape(out, (unsigned char)text.ptr[done]);
        else if (size == 0)
            buf_text(out, "\xef\xbf\xbd");
        else
            buf_put(out, text.ptr + done, size);
        done += size > 1 ? size - 1 : 0;
    }
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

static void sort_members(const struct json_member **order, size_t n) {
    if (n > MEMBERS_FEW) {
        qsort(order, n, sizeof *order, by_key);
        return;
    }
    for (size_t i = 1; i < n; i++) { /* most objects have a handful */
        const struct json_member *m = order[i];
        size_t at = i;
        for (; at > 0 && str_cmp(m->key, order[at - 1]->key) < 0; at--)
            order[at] = order[at - 1];
        order[at] = m;
    }
}

static void write_value(struct buf *out, const struct json *value, const struct style *style,
                        size_t depth);

static void write_object(struct buf *out, const struct json *value, const struct style *style,
                         size_t depth) {
    size_t n = value->object.count;
    const struct json_member *few[MEMBERS_FEW], **order = few;
    if (style->is_sorted && n > MEMBERS_FEW)
        order = mem_alloc(n * sizeof *order);
    for (size_t i = 0; style->is_sorted && i < n; i++)
        order[i] = &value->object.members[i];
    if (style->is_sorted)
        sort_members(order, n);
    buf_char(out, '{');
    for (size_t i = 0; i < n; i++) {
        if (i)
            buf_char(out, ',');
        new_line(out, style, depth + 1);
        const struct json_member *m = style->is_sorted ? order[i] : &value->object.members[i];
        json_write_str(out, m->key);
        buf_put(out, ": ", style->is_pretty ? 2 : 1);
        write_value(out, m->value, style, depth + 1);
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

static size_t str_size(struct str text) {
    size_t size = 2;
    for (size_t done = 0; done < text.len;) {
        size_t run = plain_run(text.ptr + done, text.len - done);
        done += run;
        size += run;
        if (done == text.len)
            break;
        size_t bytes = json_utf8_size(text, done);
        unsigned char c = (unsigned char)text.ptr[done];
        bool is_short = c == '"' || c == '\\' || c == '\n' || c == '\r' || c == '\t';
        size += bytes == 0 ? 3 : bytes > 1 ? bytes : is_short ? 2 : 6;
        done += bytes ? bytes : 1;
    }
    return size;
}

size_t json_size(const struct json *value) {
    size_t n = json_count(value), size = n ? n + 1 : 2; /* brackets and commas */
    switch (value->type) {
    case JSON_NULL: return 4;
    case JSON_BOOL: return value->boolean ? 4 : 5;
    case JSON_NUMBER: return value->text.len;
    case JSON_STRING: return str_size(value->text);
    case JSON_ARRAY:
        for (size_t i = 0; i < n; i++)
            size += json_size(value->array.items[i]);
        break;
    case JSON_OBJECT:
        for (size_t i = 0; i < n; i++)
            size += str_size(value->object.members[i].key) + 1 + json_size(value->object.members[i].value);
        break;
    }
    return size;
}

struct str json_to_str(struct arena *arena, const struct json *value) {
    BUF_SCOPE(out, (size_t)64 << 20);
    (void)buf_reserve(&out, 512); /* most values fit; doubling goes on from here */
    json_write(&out, value);
    return str_dup(arena, buf_view(&out));
}
