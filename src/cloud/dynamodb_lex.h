/* dynamodb_lex.h: the words of an expression. Splits a text into tokens; knows no grammar. What
 * cannot be a token becomes one of kind DDB_TOKEN_BAD, so that the parser, which meets it in its
 * place, words the error. */
#ifndef SELFHEAL_CLOUD_DYNAMODB_LEX_H
#define SELFHEAL_CLOUD_DYNAMODB_LEX_H

#include "base/arena.h"
#include "base/str.h"

enum ddb_token_kind {
    DDB_TOKEN_NAME,      /* letter, then letters, digits, "_" */
    DDB_TOKEN_NAME_REF,  /* #word, with the # */
    DDB_TOKEN_VALUE_REF, /* :word, with the : */
    DDB_TOKEN_DIGITS,
    DDB_TOKEN_SIGN,      /* = <> < <= > >= ( ) [ ] , . + - */
    DDB_TOKEN_BAD,
    DDB_TOKEN_END,
};

struct ddb_token_text {
    enum ddb_token_kind kind;
    struct str text;
};

struct ddb_tokens {
    struct str source;
    struct ddb_token_text *items; /* the last is DDB_TOKEN_END */
    size_t count;
};

struct ddb_tokens cloud_dynamodb_lex(struct arena *arena, struct str source);
/* The token before number `index`, it and the next one as they stand in the source. */
struct str cloud_dynamodb_lex_near(const struct ddb_tokens *tokens, size_t index);

#endif
