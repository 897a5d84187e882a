#include "cli/out.h"

#include <assert.h>
#include <stdio.h>

#include "codec/time.h"

/* Decodes one UTF-8 sequence; 0 bytes used: not valid. */
static size_t decode(struct str text, uint32_t *point) {
    const unsigned char *p = (const unsigned char *)text.ptr;
    size_t need = p[0] < 0x80 ? 1 : p[0] < 0xc2 ? 0 : p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : p[0] < 0xf5 ? 4 : 0;
    if (need == 0 || need > text.len)
        return 0;
    static const unsigned char LEAD[] = { 0, 0x7f, 0x1f, 0x0f, 0x07 };
    *point = p[0] & LEAD[need];
    for (size_t i = 1; i < need; i++) {
        if ((p[i] & 0xc0) != 0x80)
            return 0;
        *point = *point << 6 | (p[i] & 0x3f);
    }
    return need;
}

static bool is_hidden(uint32_t c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x200b && c <= 0x200f) ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
}

void out_safe(struct buf *out, struct str text, bool is_multi_line) {
    while (text.len) {
        uint32_t c = 0;
        size_t used = decode(text, &c);
        if (used == 0) {
            buf_fmt(out, "\\x%02x", (unsigned)(unsigned char)text.ptr[0]);
            used = 1;
        } else if (c == '\n' && is_multi_line) {
            buf_char(out, '\n');
        } else if (c == '\t') {
            buf_char(out, ' ');
        } else if (is_hidden(c)) {
            buf_fmt(out, c < 0x100 ? "\\x%02x" : "\\u%04x", (unsigned)c);
        } else {
            buf_put(out, text.ptr, used);
        }
        text = str_slice(text, used, text.len);
    }
}

void out_write(struct str text) {
    fwrite(text.ptr, 1, text.len, stdout);
}

void out_text(struct str text, bool is_multi_line) {
    BUF_SCOPE(safe, OUT_SIZE_MAX);
    out_safe(&safe, text, is_multi_line);
    out_write(buf_view(&safe));
}

void out_json(const struct json *value) {
    BUF_SCOPE(text, OUT_SIZE_MAX);
    json_write_pretty(&text, value);
    out_write(buf_view(&text));
}

static void error_as_json(const struct err *err) {
    ARENA_SCOPE(arena);
    struct json *o = json_new_object(&arena);
    json_set_str(&arena, o, "code", str_of(err->code));
    json_set_str(&arena, o, "class", str_of(err_class_info(err->class)->name));
    json_set_str(&arena, o, "message", str_of(err->message));
    if (err->hint[0])
        json_set_str(&arena, o, "hint", str_of(err->hint));
    if (err->file[0])
        json_set_str(&arena, o, "file", str_of(err->file));
    if (err->line)
        json_set_i64(&arena, o, "line", err->line);
    if (err->col)
        json_set_i64(&arena, o, "col", err->col);
    if (err->aws_code[0])
        json_set_str(&arena, o, "aws_code", str_of(err->aws_code));
    if (err->request_id[0])
        json_set_str(&arena, o, "request_id", str_of(err->request_id));
    if (err->http_status)
        json_set_i64(&arena, o, "status", err->http_status);
    BUF_SCOPE(text, 1u << 16);
    json_write_pretty(&text, o);
    fwrite(text.ptr, 1, text.len, stderr);
}

static void error_as_text(const struct err *err) {
    BUF_SCOPE(text, 1u << 16);
    buf_fmt(&text, "error[%s]: ", err->code[0] ? err->code : "SH9000");
    out_safe(&text, str_of(err->message), false);
    if (err->file[0]) {
        buf_text(&text, "\n  ╷ ");
        out_safe(&text, str_of(err->file), false);
        if (err->line)
            buf_fmt(&text, ":%u:%u", err->line, err->col);
    } else if (err->line) {
        buf_fmt(&text, "\n  ╷ line %u, column %u", err->line, err->col);
    }
    if (err->aws_code[0])
        buf_fmt(&text, "\n  aws said %s", err->aws_code);
    if (err->request_id[0])
        buf_fmt(&text, "%srequest id %s", err->aws_code[0] ? ", " : "\n  ", err->request_id);
    if (err->context[0]) {
        buf_text(&text, "\n  in ");
        out_safe(&text, str_of(err->context), false);
    }
    if (err->hint[0]) {
        buf_text(&text, "\n  next: ");
        out_safe(&text, str_of(err->hint), false);
    }
    buf_char(&text, '\n');
    fwrite(text.ptr, 1, text.len, stderr);
}

int out_error(const struct args *args, const struct err *err) {
    fflush(stdout);
    if (args->is_json)
        error_as_json(err);
    else
        error_as_text(err);
    if (err->http_status == 404 && !err->aws_code[0])
        return 5;
    return err_class_info(err->class)->exit_status;
}

/* --- words --- */

struct word {
    const char *word, *sign, *color;
};
static const struct word WORDS[] = {
    { "healed", "✔", "\033[32m" },    { "succeeded", "✔", "\033[32m" },
    { "started", "✔", "\033[32m" },   { "ran", "✔", "\033[32m" },
    { "not_healed", "✗", "\033[31m" }, { "failed", "✗", "\033[31m" },
    { "timed_out", "✗", "\033[31m" }, { "error", "✗", "\033[31m" },
    { "blocked", "✗", "\033[33m" },   { "guarded", "✗", "\033[33m" },
    { "waiting", "◐", "\033[33m" },   { "retrying", "↻", "\033[33m" },
    { "running", "◐", "\033[34m" },   { "queued", "┄", "\033[34m" },
    { "pending", "┄", "" },           { "cancelled", "–", "\033[90m" },
    { "skipped", "–", "\033[90m" },   { "rejected", "–", "\033[90m" },
    { "nothing_to_do", "✔", "" },     { "disabled", "–", "\033[90m" },
    { "paused", "–", "\033[33m" },    { "no_match", "✗", "" },
    { "observed", "–", "" },          { "joined", "–", "" },
    { "duplicate", "–", "" },         { "stale", "–", "" },
    { "quarantined", "✗", "\033[31m" },
};

static const struct word *word_of(struct str text) {
    for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++)
        if (str_is(text, WORDS[i].word))
            return &WORDS[i];
    return NULL;
}

const char *out_sign(struct str word) {
    const struct word *w = word_of(word);
    return w ? w->sign : " ";
}

const char *out_color(struct str word, bool is_color) {
    const struct word *w = word_of(word);
    return w && is_color ? w->color : "";
}

const char *out_color_end(bool is_color) {
    return is_color ? "\033[0m" : "";
}

/* --- tables --- */

void out_table_init(struct out_table *table, struct arena *arena, const char *const *heads) {
    *table = (struct out_table){ .arena = arena };
    for (; heads[table->columns]; table->columns++) {
        assert(table->columns < OUT_COLUMNS_MAX);
        table->heads[table->columns] = heads[table->columns];
    }
}

void out_table_row(struct out_table *table, const struct str *cells) {
    if (table->row_count == table->row_capacity) {
        size_t grown = table->row_capacity ? table->row_capacity * 2 : 32;
        table->rows = arena_grow(table->arena, table->rows, table->row_count, grown,
                                 sizeof *table->rows);
        table->row_capacity = grown;
    }
    for (size_t c = 0; c < table->columns; c++) {
        BUF_SCOPE(safe, 1u << 16);
        out_safe(&safe, cells[c], false);
        table->rows[table->row_count][c] = str_dup(table->arena, buf_view(&safe));
    }
    table->row_count++;
}

/* Columns on a screen: code points. Wide letters are not known to us. */
static size_t width_of(struct str text) {
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++)
        n += ((unsigned char)text.ptr[i] & 0xc0) != 0x80;
    return n;
}

static void put_cell(struct buf *out, struct str text, size_t width, bool is_last, bool is_color) {
    const char *color = out_color(text, is_color);
    buf_text(out, color);
    buf_str(out, text);
    if (color[0])
        buf_text(out, out_color_end(true));
    for (size_t n = width_of(text); !is_last && n < width + 2; n++)
        buf_char(out, ' ');
}

void out_table_print(const struct out_table *table, bool is_color) {
    size_t widths[OUT_COLUMNS_MAX] = { 0 }, last = 0;
    bool is_used[OUT_COLUMNS_MAX] = { false };
    for (size_t c = 0; c < table->columns; c++) {
        widths[c] = width_of(str_of(table->heads[c]));
        for (size_t r = 0; r < table->row_count; r++) {
            size_t width = width_of(table->rows[r][c]);
            is_used[c] = is_used[c] || width > 0;
            widths[c] = width > widths[c] ? width : widths[c];
        }
        if (is_used[c])
            last = c;
    }
    BUF_SCOPE(out, OUT_SIZE_MAX);
    for (size_t c = 0; c < table->columns; c++)
        if (is_used[c])
            put_cell(&out, str_of(table->heads[c]), widths[c], c == last, false);
    buf_char(&out, '\n');
    for (size_t r = 0; r < table->row_count; r++) {
        for (size_t c = 0; c < table->columns; c++)
            if (is_used[c])
                put_cell(&out, table->rows[r][c], widths[c], c == last, is_color);
        while (out.len && out.ptr[out.len - 1] == ' ')
            out.len--;
        buf_char(&out, '\n');
    }
    out_write(buf_view(&out));
}

/* --- times and numbers --- */

struct str out_time(struct arena *arena, int64_t ms) {
    if (ms <= 0)
        return STR("-");
    struct str text = time_format(arena, ms - ms % 1000);
    return str_fmt(arena, "%.*s %.*s", 10, text.ptr, 8, text.ptr + 11);
}

struct str out_ago(struct arena *arena, int64_t ms, int64_t now_ms) {
    if (ms <= 0 || now_ms < ms)
        return STR("now");
    return str_fmt(arena, "%.*s ago", STR_ARG(duration_format(arena, now_ms - ms)));
}

struct str out_count(struct arena *arena, int64_t value) {
    char digits[32], out[48];
    int n = snprintf(digits, sizeof digits, "%lld", (long long)value);
    size_t at = 0;
    for (int i = 0; i < n; i++) {
        out[at++] = digits[i];
        int left = n - 1 - i;
        if (left > 0 && left % 3 == 0 && digits[i] != '-')
            out[at++] = ',';
    }
    return str_dup(arena, (struct str){ out, at });
}
