#include "cloud/dynamodb_lex.h"

#include <assert.h>

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_word(char c) {
    return is_letter(c) || is_digit(c) || c == '_';
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static size_t run(struct str s, size_t from, bool (*is)(char)) {
    while (from < s.len && is(s.ptr[from]))
        from++;
    return from;
}

static bool is_sign(char c) {
    return str_find_char(STR("=<>()[],.+-"), c) != SIZE_MAX;
}

/* The end of the token that begins at `at`, and its kind. */
static size_t token_end(struct str s, size_t at, enum ddb_token_kind *kind) {
    char c = s.ptr[at];
    if (is_letter(c)) {
        *kind = DDB_TOKEN_NAME;
        return run(s, at, is_word);
    }
    if (is_digit(c)) {
        *kind = DDB_TOKEN_DIGITS;
        return run(s, at, is_digit);
    }
    if (c == '#' || c == ':') {
        size_t end = run(s, at + 1, is_word);
        *kind = end == at + 1 ? DDB_TOKEN_BAD
                              : c == '#' ? DDB_TOKEN_NAME_REF : DDB_TOKEN_VALUE_REF;
        return end;
    }
    if (is_sign(c)) {
        char next = at + 1 < s.len ? s.ptr[at + 1] : 0;
        *kind = DDB_TOKEN_SIGN;
        return at + 1 + ((c == '<' && (next == '>' || next == '=')) || (c == '>' && next == '='));
    }
    *kind = DDB_TOKEN_BAD;
    size_t end = at + 1;
    while (end < s.len && ((unsigned char)s.ptr[end] & 0xc0) == 0x80)
        end++; /* the rest of a UTF-8 character */
    return end;
}

struct ddb_tokens cloud_dynamodb_lex(struct arena *arena, struct str source) {
    struct ddb_tokens tokens = { .source = source };
    tokens.items = ARENA_ARRAY(arena, struct ddb_token_text, source.len + 1);
    size_t at = 0;
    while ((at = run(source, at, is_blank)) < source.len) {
        struct ddb_token_text *token = &tokens.items[tokens.count++];
        size_t end = token_end(source, at, &token->kind);
        token->text = str_slice(source, at, end);
        at = end;
    }
    assert(tokens.count <= source.len);
    tokens.items[tokens.count++] =
        (struct ddb_token_text){ DDB_TOKEN_END, str_slice(source, source.len, source.len) };
    return tokens;
}

struct str cloud_dynamodb_lex_near(const struct ddb_tokens *tokens, size_t index) {
    assert(index < tokens->count);
    size_t from = index ? index - 1 : 0;
    size_t to = index + 1 < tokens->count ? index + 1 : index;
    if (tokens->items[from].kind == DDB_TOKEN_END)
        return STR_NONE;
    if (tokens->items[to].kind == DDB_TOKEN_END) /* it is empty, and its place unknown */
        to--;
    const char *start = tokens->items[from].text.ptr;
    const char *end = tokens->items[to].text.ptr + tokens->items[to].text.len;
    assert(start <= end);
    return (struct str){ start, (size_t)(end - start) };
}
