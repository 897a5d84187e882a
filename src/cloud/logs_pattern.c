/* logs_pattern.c: filter patterns of the terms form: blank-separated; a bare term is letters,
 * digits and
 * '_', anything else stands in double quotes; case matters; plain terms must all occur, -terms must
 * not, of ?terms one must, and ?terms have no effect beside plain ones. */
#include "cloud/logs.h"

#include "cloud/fault.h"

enum { PATTERN_SIZE_MAX = 1024 };

enum term_kind { TERM_PLAIN, TERM_NOT, TERM_OPTION };
struct term {
    enum term_kind kind;
    struct str text;
};

static bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}

/* Reads a quoted term into the arena; *pattern begins after the opening quote. */
static bool read_quoted(struct arena *arena, struct str *pattern, struct str *out) {
    char *text = arena_alloc(arena, pattern->len + 1);
    size_t len = 0;
    for (size_t i = 0; i < pattern->len; i++) {
        char c = pattern->ptr[i];
        if (c == '"') {
            *out = (struct str){ text, len };
            *pattern = str_slice(*pattern, i + 1, pattern->len);
            return true;
        }
        if (c == '\\' && i + 1 < pattern->len && pattern->ptr[i + 1] == '"')
            c = pattern->ptr[++i];
        text[len++] = c;
    }
    return false;
}

static struct res next_term(struct arena *arena, struct str *pattern, struct term *term,
                            struct err *err) {
    struct str rest = *pattern;
    term->kind = rest.ptr[0] == '-' ? TERM_NOT : rest.ptr[0] == '?' ? TERM_OPTION : TERM_PLAIN;
    if (term->kind != TERM_PLAIN)
        rest = str_slice(rest, 1, rest.len);
    if (rest.len && rest.ptr[0] == '"') {
        rest = str_slice(rest, 1, rest.len);
        if (!read_quoted(arena, &rest, &term->text))
            return fault_set(err, 400, "InvalidParameterException",
                             "Invalid filter pattern: a quotation mark is not closed");
    } else {
        size_t len = 0;
        while (len < rest.len && is_word(rest.ptr[len]))
            len++;
        bool is_end = len == rest.len || rest.ptr[len] == ' ' || rest.ptr[len] == '\t';
        if (len == 0 || !is_end) {
            while (len < rest.len && rest.ptr[len] != ' ')
                len++;
            return fault_set(err, 400, "InvalidParameterException",
                             "Invalid filter pattern: Invalid character(s) in term '%.*s'",
                             STR_ARG(str_slice(rest, 0, len)));
        }
        term->text = str_slice(rest, 0, len);
        rest = str_slice(rest, len, rest.len);
    }
    *pattern = str_trim(rest);
    return RES_OK;
}

struct res cloud_logs_match(struct str pattern, struct str message, bool *out, struct err *err) {
    ARENA_SCOPE(arena);
    if (pattern.len > PATTERN_SIZE_MAX)
        return fault_set(err, 400, "InvalidParameterException",
                         "1 validation error detected: Value at 'filterPattern' failed to satisfy "
                         "constraint: Member must have length less than or equal to 1024");
    pattern = str_trim(pattern);
    *out = true;
    if (pattern.len == 0)
        return RES_OK;
    if (pattern.ptr[0] == '{' || pattern.ptr[0] == '[' || pattern.ptr[0] == '%')
        return fault_set(err, 400, "InvalidParameterException",
                         "Invalid filter pattern: the sandbox matches terms only, not JSON, "
                         "space-delimited or regular expression patterns (docs/sandbox.md)");
    bool has_plain = false, has_option = false, is_option_met = false, is_met = true;
    while (pattern.len) {
        struct term term;
        TRY(next_term(&arena, &pattern, &term, err));
        bool is_found = str_find(message, term.text) != SIZE_MAX;
        switch (term.kind) {
        case TERM_PLAIN:
            has_plain = true;
            is_met &= is_found;
            break;
        case TERM_NOT: is_met &= !is_found; break;
        case TERM_OPTION:
            has_option = true;
            is_option_met |= is_found;
            break;
        }
    }
    *out = is_met && (has_plain || !has_option || is_option_met);
    return RES_OK;
}
