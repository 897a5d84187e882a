/* problem.c: keeps and shows problems; the shape is that of experience.md 4.7. */
#include "runbook/problem.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum {
    MESSAGE_SIZE = 600,   /* bytes; longer messages are cut */
    LINE_WIDTH_MAX = 100, /* columns of a source line that are shown */
    LINE_LEAD = 60,       /* columns kept before the place when a line is cut */
};

/* Bytes of the UTF-8 sequence at text[0], 0 when it is not valid; *code is its code point. */
static size_t decode(struct str text, uint32_t *code) {
    const unsigned char *p = (const unsigned char *)text.ptr;
    size_t need = p[0] < 0x80       ? 1
                  : p[0] >> 5 == 6  ? 2
                  : p[0] >> 4 == 14 ? 3
                  : p[0] >> 3 == 30 ? 4
                                    : 0;
    if (need == 0 || need > text.len)
        return 0;
    *code = need == 1 ? p[0] : p[0] & (0xffu >> (need + 1));
    for (size_t i = 1; i < need; i++) {
        if (p[i] >> 6 != 2)
            return 0;
        *code = *code << 6 | (p[i] & 0x3fu);
    }
    return need;
}

/* Controls, line separators and bidi overrides: what would move a cursor or reverse text. */
static bool is_hidden(uint32_t c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x61c || c == 0x200e || c == 0x200f ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

/* Appends text with hidden characters made visible. Each code point is one column, save for the
 * escapes; in a source line (is_line) those are one '?' so that the caret stays below its word. */
static void put_visible(struct buf *out, struct str text, bool is_line) {
    while (text.len > 0) {
        uint32_t code = 0;
        size_t n = decode(text, &code);
        if (n == 0)
            buf_char(out, '?'), n = 1;
        else if (is_line && code == '\t')
            buf_char(out, ' ');
        else if (is_hidden(code) && is_line)
            buf_char(out, '?');
        else if (is_hidden(code))
            buf_fmt(out, "\\u%04x", (unsigned)code);
        else
            buf_put(out, text.ptr, n);
        text = str_slice(text, n, text.len);
    }
}

/* Columns of a text: code points. */
static size_t width_of(struct str text) {
    size_t width = 0;
    for (size_t i = 0; i < text.len; i++)
        width += ((unsigned char)text.ptr[i] & 0xc0u) != 0x80u;
    return width;
}

/* The part of a text from column `from` on, at most `count` columns. */
static struct str columns(struct str text, size_t from, size_t count) {
    size_t start = text.len, column = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (((unsigned char)text.ptr[i] & 0xc0u) == 0x80u)
            continue;
        if (column == from)
            start = i;
        if (column == from + count)
            return str_slice(text, start, i);
        column++;
    }
    return str_slice(text, start, text.len);
}

static struct problem *append(struct problems *problems, enum problem_level level,
                              const char *code) {
    assert(problems->arena);
    if (level == PROBLEM_ERROR)
        problems->error_count++;
    if (problems->count >= PROBLEMS_MAX)
        return NULL;
    if (problems->count == problems->capacity) {
        size_t capacity = problems->capacity ? problems->capacity * 2 : 8;
        problems->items = arena_grow(problems->arena, problems->items, problems->count, capacity,
                                     sizeof *problems->items);
        problems->capacity = capacity;
    }
    struct problem *problem = &problems->items[problems->count++];
    *problem = (struct problem){ .level = level };
    snprintf(problem->code, sizeof problem->code, "%s", code);
    return problem;
}

/* The first line alone is underlined; a quoted word has its quotes counted when it is shown. */
static uint32_t span_of(struct str text) {
    size_t width = width_of(str_slice(text, 0, str_find_char(text, '\n')));
    return width > UINT32_MAX ? UINT32_MAX : (uint32_t)width;
}

__attribute__((format(printf, 5, 0))) static void fill(struct problems *problems,
                                                       struct problem *problem, struct str file,
                                                       struct str hint, const char *format,
                                                       va_list args) {
    char message[MESSAGE_SIZE];
    vsnprintf(message, sizeof message, format, args);
    problem->file = str_dup(problems->arena, file);
    problem->message = str_dup(problems->arena, str_of(message));
    problem->hint = str_dup(problems->arena, hint);
}

void problem_add(struct problems *problems, enum problem_level level, const char *code,
                 struct str file, const struct json *at, struct str hint, const char *format, ...) {
    struct problem *problem = append(problems, level, code);
    if (!problem)
        return;
    if (at) {
        problem->line = at->line;
        problem->col = at->col;
        if (at->type == JSON_STRING || at->type == JSON_NUMBER)
            problem->span = span_of(at->text);
        else if (at->type == JSON_BOOL)
            problem->span = at->boolean ? 4 : 5;
    }
    va_list args;
    va_start(args, format);
    fill(problems, problem, file, hint, format, args);
    va_end(args);
}

void problem_add_key(struct problems *problems, enum problem_level level, const char *code,
                     struct str file, const struct json_member *at, struct str hint,
                     const char *format, ...) {
    struct problem *problem = append(problems, level, code);
    if (!problem)
        return;
    problem->line = at->line;
    problem->col = at->col;
    problem->span = span_of(at->key);
    va_list args;
    va_start(args, format);
    fill(problems, problem, file, hint, format, args);
    va_end(args);
}

void problem_add_err(struct problems *problems, struct str file, const struct err *err) {
    struct problem *problem = append(problems, PROBLEM_ERROR, err->code);
    if (!problem)
        return;
    problem->line = err->line;
    problem->col = err->col;
    problem->file = str_dup(problems->arena, err->file[0] ? str_of(err->file) : file);
    problem->message = str_dup(problems->arena, str_of(err->message));
    problem->hint = str_dup(problems->arena, str_of(err->hint));
}

static bool is_before(const struct problem *a, const struct problem *b) {
    int files = str_cmp(a->file, b->file);
    if (files != 0)
        return files < 0;
    return a->line != b->line ? a->line < b->line : a->col < b->col;
}

void problem_sort(struct problems *problems) {
    /* Insertion: stable, and at most PROBLEMS_MAX of them, mostly in order already. */
    for (size_t i = 1; i < problems->count; i++) {
        struct problem moving = problems->items[i];
        size_t j = i;
        for (; j > 0 && is_before(&moving, &problems->items[j - 1]); j--)
            problems->items[j] = problems->items[j - 1];
        problems->items[j] = moving;
    }
}

/* Line `number` (from 1) without its end; false when there is none. */
static bool line_of(struct str text, uint32_t number, struct str *line) {
    for (uint32_t n = 1; number > 0 && text.len > 0; n++) {
        size_t end = str_find_char(text, '\n');
        *line = str_slice(text, 0, end);
        if (n == number) {
            if (str_ends(*line, STR("\r")))
                line->len--;
            return true;
        }
        text = end == SIZE_MAX ? STR_NONE : str_slice(text, end + 1, text.len);
    }
    return false;
}

static void put_repeated(struct buf *out, char c, size_t count) {
    for (size_t i = 0; i < count; i++)
        buf_char(out, c);
}

/* The source line, and below it the caret with the first line of the hint. */
static void render_place(struct buf *out, const struct problem *problem, struct str line,
                         int gutter, struct str hint) {
    size_t col = problem->col > 0 ? problem->col - 1 : 0, width = width_of(line);
    if (col > width)
        col = width;
    size_t from = width > LINE_WIDTH_MAX && col > LINE_LEAD ? col - LINE_LEAD : 0;
    size_t shown = width - from < LINE_WIDTH_MAX ? width - from : LINE_WIDTH_MAX;
    size_t span = problem->span > 0 ? problem->span : 1;
    struct str at = columns(line, col, 1);
    if (problem->span > 0 && (str_is(at, "\"") || str_is(at, "'")))
        span += 2;
    if (str_is(at, "|") || str_is(at, ">"))
        span = 1;
    if (col - from + span > shown)
        span = shown > col - from ? shown - (col - from) : 1;
    buf_fmt(out, "%*u│ %s", gutter, (unsigned)problem->line, from > 0 ? "… " : "");
    put_visible(out, columns(line, from, shown), true);
    buf_text(out, from + shown < width ? " …\n" : "\n");
    buf_fmt(out, "%*s│ ", gutter, "");
    put_repeated(out, ' ', col - from + (from > 0 ? 2 : 0));
    put_repeated(out, '^', span);
    if (hint.len > 0) {
        buf_char(out, ' ');
        put_visible(out, hint, false);
    }
    buf_char(out, '\n');
}

static struct str next_line(struct str *text) {
    size_t end = str_find_char(*text, '\n');
    struct str line = str_slice(*text, 0, end);
    *text = end == SIZE_MAX ? STR_NONE : str_slice(*text, end + 1, text->len);
    return line;
}

void problem_render(struct buf *out, const struct problem *problem, struct str text) {
    buf_fmt(out, "%s[%s]: ", problem->level == PROBLEM_ERROR ? "error" : "warning", problem->code);
    put_visible(out, problem->message, false);
    buf_char(out, '\n');
    char digits[16];
    int gutter = snprintf(digits, sizeof digits, "%u", (unsigned)problem->line);
    if (gutter < 2)
        gutter = 2;
    if (problem->file.len > 0 || problem->line > 0) {
        buf_fmt(out, "%*s╷ ", gutter, "");
        put_visible(out, problem->file, false);
        if (problem->line > 0)
            buf_fmt(out, ":%u:%u", (unsigned)problem->line, (unsigned)problem->col);
        buf_char(out, '\n');
    }
    struct str hint = problem->hint, line;
    if (line_of(text, problem->line, &line))
        render_place(out, problem, line, gutter, next_line(&hint));
    while (hint.len > 0) {
        buf_fmt(out, "%*s╵ ", gutter, "");
        put_visible(out, next_line(&hint), false);
        buf_char(out, '\n');
    }
}

static struct str text_of(const struct problem_source *sources, size_t count, struct str file) {
    for (size_t i = 0; i < count; i++)
        if (str_eq(sources[i].file, file))
            return sources[i].text;
    return STR_NONE;
}

void problem_render_all(struct buf *out, struct problems *problems,
                        const struct problem_source *sources, size_t source_count) {
    if (problems->count == 0)
        return;
    problem_sort(problems);
    size_t kept_errors = 0;
    for (size_t i = 0; i < problems->count; i++) {
        const struct problem *problem = &problems->items[i];
        kept_errors += problem->level == PROBLEM_ERROR;
        problem_render(out, problem, text_of(sources, source_count, problem->file));
        buf_char(out, '\n');
    }
    size_t warnings = problems->count - kept_errors, errors = problems->error_count;
    buf_fmt(out, "%zu error%s, %zu warning%s", errors, errors == 1 ? "" : "s", warnings,
            warnings == 1 ? "" : "s");
    if (problems->count == PROBLEMS_MAX)
        buf_fmt(out, " (the first %d are shown)", PROBLEMS_MAX);
    buf_char(out, '\n');
}

const struct json *problem_to_json(struct arena *arena, struct problems *problems) {
    problem_sort(problems);
    struct json *list = json_new_array(arena);
    for (size_t i = 0; i < problems->count; i++) {
        const struct problem *problem = &problems->items[i];
        struct json *item = json_new_object(arena);
        json_set_str(arena, item, "level",
                     problem->level == PROBLEM_ERROR ? STR("error") : STR("warning"));
        json_set_str(arena, item, "code", str_dup(arena, str_of(problem->code)));
        json_set_str(arena, item, "file", problem->file);
        json_set_i64(arena, item, "line", problem->line);
        json_set_i64(arena, item, "col", problem->col);
        json_set_str(arena, item, "message", problem->message);
        json_set_str(arena, item, "hint", problem->hint);
        json_push(arena, list, item);
    }
    return list;
}
