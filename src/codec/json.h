/* json.h: the one tree of values of the product: JSON text, YAML files and records all become
 * `struct json`. Strict RFC 8259, exact number text (never converted by the reader), line and column
 * of every value, arena-owned, bounded in depth and size. Values are immutable once parsed or built;
 * a builder may add members to an object it has just made.
 *
 * Refused: duplicate keys, trailing bytes, a BOM, invalid UTF-8, lone surrogates, \u0000 in a key. */
#ifndef SELFHEAL_CODEC_JSON_H
#define SELFHEAL_CODEC_JSON_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"

enum json_type { JSON_NULL, JSON_BOOL, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT };

struct json_member;

struct json {
    enum json_type type;
    uint32_t line, col; /* 1-based place of the value in its text; 0 when built by code */
    union {
        bool boolean;
        struct str text; /* JSON_NUMBER: exact text. JSON_STRING: decoded UTF-8 */
        struct {
            const struct json **items;
            size_t count;
        } array;
        struct {
            struct json_member *members; /* in the order of the text */
            size_t count, capacity;
        } object;
    };
};

struct json_member {
    struct str key;
    const struct json *value;
    uint32_t line, col; /* of the key */
};

struct json_options {
    size_t depth_max;         /* 0: JSON_DEPTH_OWN_MAX */
    bool last_duplicate_wins; /* event patterns and AWS answers; refused otherwise */
    struct str file;          /* for error messages; may be empty */
};

/* Parses one whole text. All memory comes from the arena; strings without escapes are views of
 * `text`, which must therefore live as long as the tree. On failure err has class input, code
 * SH1001, line and column, what was found and what was expected. options may be NULL. */
MUST_CHECK struct res json_parse(struct arena *arena, struct str text,
                                 const struct json_options *options, const struct json **out,
                                 struct err *err);

/* --- reading; each accepts NULL (an absent value) --- */
/* Member of an object; NULL when it is not an object or has no such member. */
const struct json *json_get(const struct json *value, struct str key);
static inline const struct json *json_get_c(const struct json *value, const char *key) {
    return json_get(value, str_of(key));
}
/* Down a path of members: json_path(v, "detail", "labels", NULL). */
const struct json *json_path(const struct json *value, const char *key, ...)
    __attribute__((sentinel));
/* Array element or NULL. */
const struct json *json_at(const struct json *value, size_t index);
/* Elements of an array, members of an object, 0 otherwise. */
size_t json_count(const struct json *value);
static inline bool json_is(const struct json *value, enum json_type type) {
    return value && value->type == type;
}
/* Text of a string, or STR_NONE for anything else. */
struct str json_str(const struct json *value);
/* Shorthand: json_str(json_get_c(value, key)). */
struct str json_get_str(const struct json *value, const char *key);
/* True only for JSON true. */
bool json_true(const struct json *value);
/* A number that is a whole int64 in its exact text (1, 1.0 and 1e2 are whole): true and *out. */
bool json_i64(const struct json *value, int64_t *out);
int64_t json_get_i64(const struct json *value, const char *key, int64_t otherwise);
/* Compares numbers by value with exact decimal arithmetic on their texts ("1" = "1.0" = "10e-1"):
 * <0, 0, >0. Exponents beyond +-10^15 count as +-10^15. */
int json_number_cmp(struct str a, struct str b);
/* Deep equality: numbers by value, objects without order. */
bool json_equal(const struct json *a, const struct json *b);
const char *json_type_name(enum json_type type); /* "object", "string", ... for messages */

/* --- building --- */
struct json *json_new_object(struct arena *arena);
struct json *json_new_array(struct arena *arena);
const struct json *json_new_str(struct arena *arena, struct str text); /* keeps the view */
const struct json *json_new_text(struct arena *arena, const char *text); /* keeps the pointer */
const struct json *json_new_i64(struct arena *arena, int64_t value);
const struct json *json_new_number(struct arena *arena, struct str text); /* valid number text */
const struct json *json_new_bool(struct arena *arena, bool value);
const struct json *json_new_null(struct arena *arena);
/* Sets or replaces a member; NULL value: leaves the object as it is. Keeps the key view. */
void json_set(struct arena *arena, struct json *object, struct str key, const struct json *value);
void json_set_c(struct arena *arena, struct json *object, const char *key,
                const struct json *value);
void json_set_str(struct arena *arena, struct json *object, const char *key, struct str text);
void json_set_i64(struct arena *arena, struct json *object, const char *key, int64_t value);
void json_set_bool(struct arena *arena, struct json *object, const char *key, bool value);
void json_push(struct arena *arena, struct json *array, const struct json *value);
/* A shallow copy that may be changed. NULL or another type: an empty object. */
struct json *json_copy_object(struct arena *arena, const struct json *object);
/* A deep copy with all its strings, independent of the text and arena of the original. */
const struct json *json_clone(struct arena *arena, const struct json *value);

/* --- writing --- */
/* Compact, members in order, non-ASCII as UTF-8, control characters escaped. */
void json_write(struct buf *out, const struct json *value);
/* Compact with members sorted by bytes at every level: for digests and comparison. */
void json_write_sorted(struct buf *out, const struct json *value);
/* Indented by two blanks, LF at the end. */
void json_write_pretty(struct buf *out, const struct json *value);
/* A string with quotes. What is no UTF-8 is written as U+FFFD, in the other writers too: the reader would refuse it, and
 * a record that cannot be read again is lost. */
void json_write_str(struct buf *out, struct str text);
/* Bytes of the UTF-8 character at `at` (which must be there); 0: none. */
size_t json_utf8_size(struct str text, size_t at);
/* json_write into the arena. */
struct str json_to_str(struct arena *arena, const struct json *value);
/* Bytes that json_write would give. */
size_t json_size(const struct json *value);

#endif
