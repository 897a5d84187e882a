#include "base/str.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/limits.h"

static unsigned char lower(char c) {
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

bool str_eq_nocase(struct str a, struct str b) {
    if (a.len != b.len)
        return false;
    for (size_t i = 0; i < a.len; i++)
        if (lower(a.ptr[i]) != lower(b.ptr[i]))
            return false;
    return true;
}

int str_cmp(struct str a, struct str b) {
    size_t n = a.len < b.len ? a.len : b.len;
    int order = n ? memcmp(a.ptr, b.ptr, n) : 0;
    if (order)
        return order;
    return a.len < b.len ? -1 : a.len > b.len;
}

bool str_ends(struct str a, struct str suffix) {
    return a.len >= suffix.len &&
           (!suffix.len || memcmp(a.ptr + a.len - suffix.len, suffix.ptr, suffix.len) == 0);
}

size_t str_find(struct str haystack, struct str needle) {
    if (needle.len == 0)
        return 0;
    const char *hit = haystack.len ? memmem(haystack.ptr, haystack.len, needle.ptr, needle.len)
                                   : NULL;
    return hit ? (size_t)(hit - haystack.ptr) : SIZE_MAX;
}

size_t str_find_char(struct str haystack, char c) {
    const char *hit = haystack.len ? memchr(haystack.ptr, c, haystack.len) : NULL;
    return hit ? (size_t)(hit - haystack.ptr) : SIZE_MAX;
}

struct str str_slice(struct str a, size_t from, size_t to) {
    if (to > a.len)
        to = a.len;
    if (from >= to)
        return STR_NONE;
    return (struct str){ a.ptr + from, to - from };
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct str str_trim(struct str a) {
    while (a.len && is_blank(a.ptr[0])) {
        a.ptr++;
        a.len--;
    }
    while (a.len && is_blank(a.ptr[a.len - 1]))
        a.len--;
    return a;
}

struct str str_dup(struct arena *arena, struct str a) {
    char *copy = arena_raw(arena, a.len + 1);
    if (a.len)
        memcpy(copy, a.ptr, a.len);
    copy[a.len] = '\0';
    return (struct str){ copy, a.len };
}

const char *str_z(struct arena *arena, struct str a) {
    assert(str_find_char(a, '\0') == SIZE_MAX);
    return str_dup(arena, a).ptr;
}

struct str str_fmt(struct arena *arena, const char *format, ...) {
    char small[256];
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(small, sizeof small, format, args);
    va_end(args);
    assert(n >= 0);
    char *text = arena_raw(arena, (size_t)n + 1);
    if ((size_t)n < sizeof small)
        memcpy(text, small, (size_t)n + 1);
    else
        vsnprintf(text, (size_t)n + 1, format, again);
    va_end(again);
    return (struct str){ text, (size_t)n };
}

bool str_to_i64(struct str a, int64_t *out) {
    bool is_negative = a.len && a.ptr[0] == '-';
    size_t i = is_negative ? 1 : 0;
    if (i == a.len)
        return false;
    int64_t value = 0;
    for (; i < a.len; i++) {
        if (a.ptr[i] < '0' || a.ptr[i] > '9')
            return false;
        int digit = a.ptr[i] - '0';
        if (__builtin_mul_overflow(value, (int64_t)10, &value) ||
            __builtin_sub_overflow(value, (int64_t)digit, &value))
            return false;
    }
    if (!is_negative && __builtin_sub_overflow((int64_t)0, value, &value))
        return false;
    *out = value;
    return true;
}

unsigned str_distance(struct str a, struct str b, unsigned max) {
    size_t row[SUGGEST_WORD_MAX + 1];
    if (a.len > SUGGEST_WORD_MAX || b.len > SUGGEST_WORD_MAX)
        return max + 1;
    for (size_t j = 0; j <= b.len; j++)
        row[j] = j;
    for (size_t i = 1; i <= a.len; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.len; j++) {
            size_t above = row[j];
            size_t cost = diagonal + (lower(a.ptr[i - 1]) != lower(b.ptr[j - 1]));
            if (above + 1 < cost)
                cost = above + 1;
            if (row[j - 1] + 1 < cost)
                cost = row[j - 1] + 1;
            diagonal = above;
            row[j] = cost;
        }
    }
    return row[b.len] > max ? max + 1 : (unsigned)row[b.len];
}

struct str str_closest(struct str word, const struct str *candidates, size_t count) {
    unsigned best = (unsigned)(word.len <= 3 ? 1 : word.len / 3) + 1;
    struct str found = STR_NONE;
    for (size_t i = 0; i < count; i++) {
        unsigned d = str_distance(word, candidates[i], best - 1);
        if (d < best) {
            best = d;
            found = candidates[i];
            if (best == 0)
                break;
        }
    }
    return found;
}
