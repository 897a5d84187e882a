/* str.h: a view of bytes with a length. Not NUL-terminated, never owned by the view: whoever made
 * the bytes says how long they live. Passed by value. An empty view may have a NULL pointer. */
#ifndef SELFHEAL_BASE_STR_H
#define SELFHEAL_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct arena;

struct str {
    const char *ptr;
    size_t len;
};

/* STR("literal"): a view of a string literal. STR_INIT: the same in a static initialiser. */
#define STR(literal) ((struct str){ "" literal "", sizeof(literal) - 1 })
#define STR_INIT(literal) { "" literal "", sizeof(literal) - 1 }
#define STR_NONE ((struct str){ NULL, 0 })
/* printf("%.*s", STR_ARG(s)) */
#define STR_ARG(s) ((int)(s).len), ((s).len ? (s).ptr : "")

/* A view of a NUL-terminated string; NULL gives the empty view. */
static inline struct str str_of(const char *text) {
    return (struct str){ text, text ? strlen(text) : 0 };
}
static inline bool str_eq(struct str a, struct str b) {
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}
/* Equal to a NUL-terminated string. */
static inline bool str_is(struct str a, const char *text) {
    return str_eq(a, str_of(text));
}
/* Equal without regard to ASCII case (HTTP header names and the like). */
bool str_eq_nocase(struct str a, struct str b);
/* Byte order, shorter first on a common prefix: <0, 0, >0. */
int str_cmp(struct str a, struct str b);
static inline bool str_starts(struct str a, struct str prefix) {
    return a.len >= prefix.len && (!prefix.len || memcmp(a.ptr, prefix.ptr, prefix.len) == 0);
}
bool str_ends(struct str a, struct str suffix);
/* Index of the first occurrence, or SIZE_MAX. */
size_t str_find(struct str haystack, struct str needle);
size_t str_find_char(struct str haystack, char c);
/* [from, to), both clamped to the length. */
struct str str_slice(struct str a, size_t from, size_t to);
/* Without leading and trailing blanks, tabs, CR and LF. */
struct str str_trim(struct str a);

/* Copies into the arena. The copy is NUL-terminated (one byte past len). */
struct str str_dup(struct arena *arena, struct str a);
/* Copies into the arena as a C string. The view must not contain NUL. */
const char *str_z(struct arena *arena, struct str a);
/* Formats into the arena; NUL-terminated past the end. */
struct str str_fmt(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Whole view is a decimal integer that fits: optional '-', digits, nothing else. */
bool str_to_i64(struct str a, int64_t *out);
/* Edit distance, bounded: returns max + 1 when it is larger. For "did you mean". */
unsigned str_distance(struct str a, struct str b, unsigned max);
/* The candidate closest to the word and near enough to suggest, or STR_NONE. */
struct str str_closest(struct str word, const struct str *candidates, size_t count);

#endif
