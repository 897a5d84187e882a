/* json.c: the reader. One pass, no recursion: an explicit stack of open containers; their children wait
 * on a stack of members and are copied into exact arrays when the container closes. Strings without
 * escapes stay views of the text.
 *
 * Every alert and every record passes here, so what is usual is fast: strings in steps of many bytes,
 * both stacks begin in the parser itself, nodes come in blocks, small objects are searched for duplicate
 * keys through a filter. What is unusual (escapes, non-ASCII, large objects) takes the long way. */
#include "codec/json.h"

#include <assert.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/limits.h"

enum {
    DUPLICATE_SCAN_MAX = 64, /* members; larger objects are checked by sorting */
    STACK_FIRST = 64,        /* children and containers that need no memory of the arena */
    OPEN_FIRST = 32,
    NODES_BLOCK = 16,
};

struct open_container {
    bool is_object;
    uint32_t line, col;
    size_t base; /* of its children on the stack */
};

struct parser {
    struct arena *arena;
    struct str text;
    struct str file;
    size_t at, line_start;
    uint32_t line;
    bool last_wins;
    struct err *err;
    struct open_container *open;
    size_t depth, depth_max, open_capacity;
    struct json_member *stack; /* key used in objects only */
    size_t count, capacity;
    struct json *nodes; /* block of nodes not handed out yet */
    size_t nodes_left;
    bool has_escapes; /* the string that was read last */
    struct open_container open_first[OPEN_FIRST];
    struct json_member stack_first[STACK_FIRST];
};

/* Not zeroed: every field is set by whoever takes it. */
static inline struct json *take_node(struct parser *p, uint32_t line, uint32_t col) {
    if (p->nodes_left == 0) {
        p->nodes = arena_raw(p->arena, NODES_BLOCK * sizeof *p->nodes);
        p->nodes_left = NODES_BLOCK;
    }
    p->nodes_left--;
    struct json *v = p->nodes++;
    v->line = line;
    v->col = col;
    return v;
}

static uint32_t column_of(const struct parser *p, size_t at) {
    return (uint32_t)(at - p->line_start + 1);
}

static MUST_CHECK struct res fail_at(struct parser *p, size_t at, const char *what) {
    struct res r = err_set(p->err, ERR_INPUT, "SH1001", "%s", what);
    err_where(p->err, p->file, p->line, column_of(p, at));
    return r;
}

static MUST_CHECK struct res fail_found(struct parser *p, const char *expected) {
    struct res r;
    if (p->at >= p->text.len) {
        r = err_set(p->err, ERR_INPUT, "SH1001", "expected %s, found the end of the text", expected);
    } else {
        unsigned char c = (unsigned char)p->text.ptr[p->at];
        if (c >= 0x20 && c < 0x7f)
            r = err_set(p->err, ERR_INPUT, "SH1001", "expected %s, found '%c'", expected, c);
        else
            r = err_set(p->err, ERR_INPUT, "SH1001", "expected %s, found byte 0x%02x", expected, c);
    }
    err_where(p->err, p->file, p->line, column_of(p, p->at));
    return r;
}

static inline void skip_blanks(struct parser *p) {
    const char *s = p->text.ptr;
    size_t n = p->text.len, i = p->at;
    if (i < n && (unsigned char)s[i] > ' ')
        return;
    for (; i < n; i++) {
        char c = s[i];
        if (c == '\n') {
            p->line++;
            p->line_start = i + 1;
        } else if (c != ' ' && c != '\t' && c != '\r') {
            break;
        }
    }
    p->at = i;
}

/* --- strings --- */

size_t json_utf8_size(struct str s, size_t at) {
    const unsigned char *b = (const unsigned char *)s.ptr + at;
    size_t left = s.len - at;
    if (b[0] < 0x80)
        return 1;
    if (b[0] < 0xc2 || b[0] > 0xf4)
        return 0;
    size_t n = b[0] < 0xe0 ? 2 : b[0] < 0xf0 ? 3 : 4;
    if (left < n)
        return 0;
    for (size_t i = 1; i < n; i++)
        if ((b[i] & 0xc0) != 0x80)
            return 0;
    if ((b[0] == 0xe0 && b[1] < 0xa0) || (b[0] == 0xed && b[1] > 0x9f) ||
        (b[0] == 0xf0 && b[1] < 0x90) || (b[0] == 0xf4 && b[1] > 0x8f))
        return 0;
    return n;
}

static int hex_digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

static bool hex4(struct str s, size_t at, uint32_t *out) {
    if (s.len - at < 4)
        return false;
    uint32_t v = 0;
    for (size_t i = 0; i < 4; i++) {
        int d = hex_digit(s.ptr[at + i]);
        if (d < 0)
            return false;
        v = v * 16 + (uint32_t)d;
    }
    *out = v;
    return true;
}

static size_t put_utf8(char *out, uint32_t cp) {
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        out[0] = (char)(0xc0 | (cp >> 6));
        out[1] = (char)(0x80 | (cp & 0x3f));
        return 2;
    }
    if (cp < 0x10000) {
        out[0] = (char)(0xe0 | (cp >> 12));
        out[1] = (char)(0x80 | ((cp >> 6) & 0x3f));
        out[2] = (char)(0x80 | (cp & 0x3f));
        return 3;
    }
    out[0] = (char)(0xf0 | (cp >> 18));
    out[1] = (char)(0x80 | ((cp >> 12) & 0x3f));
    out[2] = (char)(0x80 | ((cp >> 6) & 0x3f));
    out[3] = (char)(0x80 | (cp & 0x3f));
    return 4;
}

/* p->at is behind the backslash. */
static MUST_CHECK struct res unescape(struct parser *p, char *out, size_t *len) {
    static const char FROM[] = "\"\\/bfnrt", TO[] = "\"\\/\b\f\n\r\t";
    size_t start = p->at - 1;
    if (p->at >= p->text.len)
        return fail_found(p, "an escape");
    char c = p->text.ptr[p->at++];
    const char *hit = c ? strchr(FROM, c) : NULL;
    if (hit) {
        out[(*len)++] = TO[hit - FROM];
        return RES_OK;
    }
    uint32_t cp;
    if (c != 'u' || !hex4(p->text, p->at, &cp))
        return fail_at(p, start, "a bad escape in a string");
    p->at += 4;
    if (cp >= 0xdc00 && cp < 0xe000)
        return fail_at(p, start, "a lone low surrogate in a string");
    if (cp >= 0xd800 && cp < 0xdc00) {
        uint32_t low;
        if (p->text.len - p->at < 6 || p->text.ptr[p->at] != '\\' ||
            p->text.ptr[p->at + 1] != 'u' || !hex4(p->text, p->at + 2, &low) || low < 0xdc00 ||
            low > 0xdfff)
            return fail_at(p, start, "a lone high surrogate in a string");
        p->at += 6;
        cp = 0x10000 + ((cp - 0xd800) << 10) + (low - 0xdc00);
    }
    *len += put_utf8(out + *len, cp);
    return RES_OK;
}

/* Past the bytes that stand for themselves: stops at '"', '\\', a control byte, a byte of a longer UTF-8
 * sequence, or anywhere in the last sixteen bytes; i is at most n. */
static inline size_t skip_plain(const unsigned char *s, size_t i, size_t n) {
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"'), slash = _mm_set1_epi8('\\'), blank = _mm_set1_epi8(' ');
    for (; n - i >= 16; i += 16) {
        __m128i x = _mm_loadu_si128((const void *)(s + i));
        /* as signed bytes, all from 0x80 are below the blank too */
        __m128i hits = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(x, quote), _mm_cmpeq_epi8(x, slash)),
                                    _mm_cmplt_epi8(x, blank));
        unsigned stops = (unsigned)_mm_movemask_epi8(hits);
        if (stops)
            return i + (size_t)__builtin_ctz(stops);
    }
#else
    /* In each byte of `hits` the top bit says "stop". A borrow may add a false one, at worst an early stop;
     * a true one is never missed. */
    const uint64_t ones = UINT64_C(0x0101010101010101), tops = UINT64_C(0x8080808080808080);
    for (; n - i >= 8; i += 8) {
        uint64_t x;
        memcpy(&x, s + i, sizeof x);
        uint64_t quote = x ^ (ones * '"'), slash = x ^ (ones * '\\');
        uint64_t hits = (((quote - ones) & ~quote) | ((slash - ones) & ~slash) |
                         ((x - ones * 0x20) & ~x) | x) & tops;
        if (hits)
            break; /* the caller goes on byte by byte */
    }
#endif
    return i;
}

/* The rest of a string with escapes, from its start. */
static MUST_CHECK struct res slow_string(struct parser *p, size_t start, struct str *out) {
    const unsigned char *s = (const unsigned char *)p->text.ptr;
    size_t end = p->at;
    while (end < p->text.len && (end = skip_plain(s, end, p->text.len)) < p->text.len && s[end] != '"')
        end += s[end] == '\\' ? 2 : 1;
    size_t room = (end < p->text.len ? end : p->text.len) - start;
    char *bytes = arena_raw(p->arena, room + 4);
    size_t len = p->at - start;
    memcpy(bytes, p->text.ptr + start, len);
    while (p->at < p->text.len) {
        unsigned char c = (unsigned char)p->text.ptr[p->at];
        if (c == '"') {
            p->at++;
            *out = (struct str){ bytes, len };
            return RES_OK;
        }
        if (c < 0x20)
            return fail_at(p, p->at, "a control character in a string must be escaped");
        if (c == '\\') {
            p->at++;
            TRY(unescape(p, bytes, &len));
            continue;
        }
        size_t n = skip_plain(s, p->at, p->text.len) - p->at;
        if (n == 0)
            n = json_utf8_size(p->text, p->at);
        if (n == 0)
            return fail_at(p, p->at, "invalid UTF-8 in a string");
        memcpy(bytes + len, p->text.ptr + p->at, n);
        len += n;
        p->at += n;
    }
    return fail_found(p, "'\"' at the end of the string");
}

/* p->at is behind the opening quote. */
static MUST_CHECK struct res string(struct parser *p, struct str *out) {
    size_t start = p->at, n = p->text.len, i = start;
    const unsigned char *s = (const unsigned char *)p->text.ptr;
    p->has_escapes = false;
    while ((i = skip_plain(s, i, n)) < n) {
        unsigned char c = s[i];
        if (c == '"') {
            p->at = i + 1;
            *out = (struct str){ p->text.ptr + start, i - start };
            return RES_OK;
        }
        if (c == '\\') {
            p->at = i;
            p->has_escapes = true;
            return slow_string(p, start, out);
        }
        if (c < 0x20)
            return fail_at(p, i, "a control character in a string must be escaped");
        if (c < 0x80) {
            i++;
            continue;
        }
        size_t size = json_utf8_size(p->text, i);
        if (size == 0)
            return fail_at(p, i, "invalid UTF-8 in a string");
        i += size;
    }
    p->at = i;
    return fail_found(p, "'\"' at the end of the string");
}

/* --- numbers and words --- */

static size_t digits(struct str s, size_t at) {
    size_t i = at;
    while (i < s.len && s.ptr[i] >= '0' && s.ptr[i] <= '9')
        i++;
    return i - at;
}

static MUST_CHECK struct res number(struct parser *p, struct str *out) {
    size_t start = p->at;
    struct str s = p->text;
    if (s.ptr[p->at] == '-')
        p->at++;
    size_t n = digits(s, p->at);
    if (n == 0)
        return fail_found(p, "a digit");
    if (n > 1 && s.ptr[p->at] == '0')
        return fail_at(p, p->at, "a number must not begin with 0");
    p->at += n;
    if (p->at < s.len && s.ptr[p->at] == '.') {
        p->at++;
        n = digits(s, p->at);
        if (n == 0)
            return fail_found(p, "a digit after the point");
        p->at += n;
    }
    if (p->at < s.len && (s.ptr[p->at] == 'e' || s.ptr[p->at] == 'E')) {
        p->at++;
        if (p->at < s.len && (s.ptr[p->at] == '+' || s.ptr[p->at] == '-'))
            p->at++;
        n = digits(s, p->at);
        if (n == 0)
            return fail_found(p, "a digit in the exponent");
        p->at += n;
    }
    *out = (struct str){ s.ptr + start, p->at - start };
    return RES_OK;
}

static inline bool is_word(const struct parser *p, const char *word, size_t len) {
    return p->text.len - p->at >= len && memcmp(p->text.ptr + p->at, word, len) == 0;
}

static MUST_CHECK struct res scalar(struct parser *p, struct json *v) {
    char c = p->text.ptr[p->at];
    if (c == '"') {
        p->at++;
        v->type = JSON_STRING;
        return string(p, &v->text);
    }
    if (c == '-' || (c >= '0' && c <= '9')) {
        v->type = JSON_NUMBER;
        return number(p, &v->text);
    }
    if (c == 't' && is_word(p, "true", 4)) {
        v->type = JSON_BOOL;
        v->boolean = true;
        p->at += 4;
    } else if (c == 'f' && is_word(p, "false", 5)) {
        v->type = JSON_BOOL;
        v->boolean = false;
        p->at += 5;
    } else if (c == 'n' && is_word(p, "null", 4)) {
        v->type = JSON_NULL;
        p->at += 4;
    } else {
        return fail_found(p, "a value");
    }
    return RES_OK;
}

/* --- containers --- */

static inline void stack_push(struct parser *p, const struct json_member *member) {
    if (p->count == p->capacity) {
        p->stack = arena_grow(p->arena, p->stack, p->count, p->capacity * 2, sizeof *p->stack);
        p->capacity *= 2;
    }
    p->stack[p->count++] = *member;
}

static MUST_CHECK struct res container_open(struct parser *p, bool is_object) {
    if (p->depth >= p->depth_max) {
        struct res r = err_set(p->err, ERR_INPUT, "SH1001", "nested deeper than %zu levels",
                               p->depth_max);
        err_where(p->err, p->file, p->line, column_of(p, p->at));
        return r;
    }
    if (p->depth == p->open_capacity) {
        p->open = arena_grow(p->arena, p->open, p->depth, p->open_capacity * 2, sizeof *p->open);
        p->open_capacity *= 2;
    }
    p->open[p->depth++] = (struct open_container){ .is_object = is_object,
                                                   .line = p->line,
                                                   .col = column_of(p, p->at),
                                                   .base = p->count };
    p->at++;
    return RES_OK;
}

static MUST_CHECK struct res fail_duplicate(struct parser *p, const struct json_member *first,
                                            const struct json_member *second) {
    struct res r = err_set(p->err, ERR_INPUT, "SH1107", "key \"%.*s\" is given twice",
                           STR_ARG(second->key));
    err_where(p->err, p->file, second->line, second->col);
    err_hint(p->err, "first at line %u column %u", first->line, first->col);
    return r;
}

/* Heap sort of indexes by key, then place: no recursion, no worst case. */
static bool key_less(const struct json_member *m, size_t a, size_t b) {
    int order = str_cmp(m[a].key, m[b].key);
    return order ? order < 0 : a < b;
}

static void sift(const struct json_member *m, size_t *index, size_t root, size_t count) {
    for (size_t child; (child = 2 * root + 1) < count; root = child) {
        if (child + 1 < count && key_less(m, index[child], index[child + 1]))
            child++;
        if (!key_less(m, index[root], index[child]))
            return;
        size_t t = index[root];
        index[root] = index[child];
        index[child] = t;
    }
}

static MUST_CHECK struct res no_duplicates_sorted(struct parser *p, struct json_member *m,
                                                  size_t *count) {
    size_t n = *count;
    size_t *index = ARENA_ARRAY(p->arena, size_t, n);
    for (size_t i = 0; i < n; i++)
        index[i] = i;
    for (size_t i = n / 2; i-- > 0;)
        sift(m, index, i, n);
    for (size_t end = n; end-- > 1;) {
        size_t t = index[0];
        index[0] = index[end];
        index[end] = t;
        sift(m, index, 0, end);
    }
    bool *is_dropped = ARENA_ARRAY(p->arena, bool, n);
    bool has_dropped = false;
    for (size_t i = 1; i < n; i++) {
        if (!str_eq(m[index[i - 1]].key, m[index[i]].key))
            continue;
        if (!p->last_wins)
            return fail_duplicate(p, &m[index[i - 1]], &m[index[i]]);
        is_dropped[index[i - 1]] = true;
        has_dropped = true;
    }
    if (!has_dropped)
        return RES_OK;
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (!is_dropped[i])
            m[kept++] = m[i];
    *count = kept;
    return RES_OK;
}

/* A key whose filter bit is not set yet has no equal before it. */
static inline bool is_maybe_known(uint64_t filter[8], struct str key) {
    size_t n = key.len;
    unsigned h = (unsigned)n;
    if (n) {
        const unsigned char *b = (const unsigned char *)key.ptr;
        h = h * 31 + b[0] * 7u + b[n - 1] * 13u + b[n / 2] * 29u;
    }
    uint64_t bit = UINT64_C(1) << (h & 63), *word = &filter[(h >> 6) & 7];
    bool is_set = (*word & bit) != 0;
    *word |= bit;
    return is_set;
}

static MUST_CHECK struct res no_duplicates(struct parser *p, struct json_member *m, size_t *count) {
    if (*count > DUPLICATE_SCAN_MAX)
        return no_duplicates_sorted(p, m, count);
    uint64_t filter[8] = { 0 };
    for (size_t i = 0; i < *count; i++) {
        if (!is_maybe_known(filter, m[i].key))
            continue;
        for (size_t j = 0; j < i; j++) {
            if (m[i].key.len != m[j].key.len || !str_eq(m[i].key, m[j].key))
                continue;
            if (!p->last_wins)
                return fail_duplicate(p, &m[j], &m[i]);
            memmove(&m[j], &m[j + 1], (*count - j - 1) * sizeof *m);
            (*count)--;
            i--;
            break;
        }
    }
    return RES_OK;
}

static MUST_CHECK struct res container_close(struct parser *p, struct json *v) {
    struct open_container *c = &p->open[--p->depth];
    struct json_member *children = p->stack + c->base;
    size_t count = p->count - c->base;
    if (c->is_object) {
        TRY(no_duplicates(p, children, &count));
        v->type = JSON_OBJECT;
        v->object.members = arena_raw(p->arena, count * sizeof *children);
        if (count)
            memcpy(v->object.members, children, count * sizeof *children);
        v->object.count = v->object.capacity = count;
    } else {
        v->type = JSON_ARRAY;
        v->array.items = arena_raw(p->arena, count * sizeof *v->array.items);
        for (size_t i = 0; i < count; i++)
            v->array.items[i] = children[i].value;
        v->array.count = count;
    }
    p->count = c->base;
    p->at++;
    return RES_OK;
}

static MUST_CHECK struct res key(struct parser *p, struct json_member *m) {
    skip_blanks(p);
    if (p->at >= p->text.len || p->text.ptr[p->at] != '"')
        return fail_found(p, "'\"' at the beginning of a key");
    size_t start = p->at++;
    m->line = p->line;
    m->col = column_of(p, start);
    TRY(string(p, &m->key));
    if (p->has_escapes && str_find_char(m->key, '\0') != SIZE_MAX)
        return fail_at(p, start, "a key must not contain \\u0000");
    skip_blanks(p);
    if (p->at >= p->text.len || p->text.ptr[p->at] != ':')
        return fail_found(p, "':' after a key");
    p->at++;
    return RES_OK;
}

/* After a value: puts it into its container, closes what ends here. *is_over: the outermost is complete. */
static MUST_CHECK struct res place(struct parser *p, struct json_member *m, bool *is_over) {
    *is_over = p->depth == 0;
    while (p->depth) {
        stack_push(p, m);
        struct open_container *c = &p->open[p->depth - 1];
        skip_blanks(p);
        char close = c->is_object ? '}' : ']';
        char found = p->at < p->text.len ? p->text.ptr[p->at] : '\0';
        if (found == ',') {
            p->at++;
            return RES_OK;
        }
        if (found != close || p->at >= p->text.len)
            return fail_found(p, c->is_object ? "',' or '}' after a member"
                                              : "',' or ']' after an element");
        struct json *v = take_node(p, c->line, c->col);
        TRY(container_close(p, v));
        m->value = v;
        m->key = STR_NONE;
        if (p->depth) { /* its own key was pushed with a NULL value when it was opened */
            struct json_member *waiting = &p->stack[p->count - 1];
            *m = *waiting;
            m->value = v;
            p->count--;
        }
        *is_over = p->depth == 0;
    }
    return RES_OK;
}

static MUST_CHECK struct res run(struct parser *p, const struct json **out) {
    struct json_member m = { 0 };
    for (;;) {
        m = (struct json_member){ 0 };
        if (p->depth && p->open[p->depth - 1].is_object)
            TRY(key(p, &m));
        skip_blanks(p);
        if (p->at >= p->text.len)
            return fail_found(p, "a value");
        char c = p->text.ptr[p->at];
        struct json *v;
        if (c == '{' || c == '[') {
            if (p->depth)
                stack_push(p, &m); /* waits until the container closes */
            TRY(container_open(p, c == '{'));
            skip_blanks(p);
            if (p->at >= p->text.len || p->text.ptr[p->at] != (c == '{' ? '}' : ']'))
                continue;
            v = take_node(p, p->open[p->depth - 1].line, p->open[p->depth - 1].col);
            TRY(container_close(p, v));
            if (p->depth)
                m = p->stack[--p->count];
        } else {
            v = take_node(p, p->line, column_of(p, p->at));
            TRY(scalar(p, v));
        }
        m.value = v;
        bool is_over;
        TRY(place(p, &m, &is_over));
        if (is_over) {
            *out = m.value;
            return RES_OK;
        }
    }
}

struct res json_parse(struct arena *arena, struct str text, const struct json_options *options,
                      const struct json **out, struct err *err) {
    struct parser p;
    memset(&p, 0, offsetof(struct parser, open_first));
    p.arena = arena;
    p.text = text;
    p.file = options ? options->file : STR_NONE;
    p.line = 1;
    p.last_wins = options && options->last_duplicate_wins;
    p.depth_max = options && options->depth_max ? options->depth_max : JSON_DEPTH_OWN_MAX;
    p.err = err;
    p.open = p.open_first;
    p.open_capacity = OPEN_FIRST;
    p.stack = p.stack_first;
    p.capacity = STACK_FIRST;
    if (text.len > JSON_SIZE_MAX)
        return err_set(err, ERR_INPUT, "SH1001", "a JSON text of %zu bytes, at most %u", text.len,
                       JSON_SIZE_MAX);
    TRY(run(&p, out));
    skip_blanks(&p);
    if (p.at != text.len)
        return fail_found(&p, "the end of the text");
    return RES_OK;
}
