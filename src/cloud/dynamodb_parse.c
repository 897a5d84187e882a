/* The grammar of dynamodb.md 6.1 to 6.5 as a recursive descent with a bounded depth. */
#include <assert.h>

#include "cloud/dynamodb_expr.h"

struct parser {
    struct ddb_call *call;
    enum ddb_expr_kind kind;
    struct ddb_tokens tokens;
    size_t at, depth;
    struct ddb_notes *notes;
};

static const struct ddb_token_text *peek(const struct parser *p) {
    return &p->tokens.items[p->at];
}

static struct res syntax_error(struct parser *p) {
    const struct ddb_token_text *token = peek(p);
    struct str near = cloud_dynamodb_lex_near(&p->tokens, p->at);
    if (token->kind == DDB_TOKEN_END)
        return cloud_dynamodb_expr_refuse(p->call, p->kind,
                                          "Syntax error; token: \"<EOF>\", near: \"%.*s\"",
                                          STR_ARG(near));
    return cloud_dynamodb_expr_refuse(p->call, p->kind,
                                      "Syntax error; token: \"%.*s\", near: \"%.*s\"",
                                      STR_ARG(token->text), STR_ARG(near));
}

static bool is_sign(const struct parser *p, const char *sign) {
    return peek(p)->kind == DDB_TOKEN_SIGN && str_is(peek(p)->text, sign);
}

static bool is_keyword(const struct parser *p, const char *word) {
    return peek(p)->kind == DDB_TOKEN_NAME && str_eq_nocase(peek(p)->text, str_of(word));
}

static struct res expect(struct parser *p, const char *sign) {
    if (!is_sign(p, sign))
        return syntax_error(p);
    p->at++;
    return RES_OK;
}

static struct res deeper(struct parser *p) {
    return ++p->depth > DDB_EXPR_DEPTH_MAX ? syntax_error(p) : RES_OK;
}

static struct ddb_node *node_new(struct parser *p, enum ddb_node_kind kind, struct str op) {
    struct ddb_node *node = ARENA_NEW(p->call->arena, struct ddb_node);
    node->kind = kind;
    node->op = op;
    return node;
}

static void node_add(struct parser *p, struct ddb_node *node, struct ddb_node *arg) {
    struct arena *arena = p->call->arena;
    if ((node->arg_count & (node->arg_count - 1)) == 0) /* room doubles at each power of two */
        node->args = arena_grow(arena, node->args, node->arg_count,
                                node->arg_count ? node->arg_count * 2 : 1, sizeof *node->args);
    node->args[node->arg_count++] = arg;
}

/* --- paths --- */

static struct res parse_index(struct parser *p, struct ddb_step *step) {
    p->at++;
    if (peek(p)->kind != DDB_TOKEN_DIGITS)
        return syntax_error(p);
    int64_t index;
    if (!str_to_i64(peek(p)->text, &index) || index > INT32_MAX)
        return cloud_dynamodb_expr_refuse(p->call, p->kind,
                                          "List index is not within the allowable range; index: "
                                          "[%.*s]", STR_ARG(peek(p)->text));
    *step = (struct ddb_step){ .is_index = true, .index = (size_t)index };
    p->at++;
    return expect(p, "]");
}

static bool is_name(const struct parser *p) {
    return peek(p)->kind == DDB_TOKEN_NAME || peek(p)->kind == DDB_TOKEN_NAME_REF;
}

static struct res parse_path(struct parser *p, struct ddb_path *path) {
    struct ddb_step steps[DDB_EXPR_PATH_MAX];
    size_t count = 0;
    if (!is_name(p))
        return syntax_error(p);
    steps[count++] = (struct ddb_step){ .token = peek(p)->text };
    p->at++;
    while (is_sign(p, ".") || is_sign(p, "[")) {
        struct ddb_step step = { 0 };
        if (is_sign(p, "[")) {
            TRY(parse_index(p, &step));
        } else {
            p->at++;
            if (!is_name(p))
                return syntax_error(p);
            step.token = peek(p)->text;
            p->at++;
        }
        if (count < DDB_EXPR_PATH_MAX)
            steps[count] = step;
        count++;
    }
    if (count > DDB_EXPR_PATH_MAX)
        return cloud_dynamodb_expr_refuse(
            p->call, p->kind, "The document path has too many nesting levels; nesting levels: %zu",
            count);
    path->steps = arena_grow(p->call->arena, steps, count, count, sizeof *steps);
    path->count = count;
    return RES_OK;
}

/* --- operands --- */

static struct res parse_operand(struct parser *p, struct ddb_node **out);

static struct res parse_call(struct parser *p, struct ddb_node **out) {
    struct ddb_node *node = node_new(p, DDB_NODE_CALL, peek(p)->text);
    p->at += 2; /* the name and the parenthesis */
    for (;;) {
        struct ddb_node *arg;
        TRY(parse_operand(p, &arg));
        node_add(p, node, arg);
        if (!is_sign(p, ","))
            break;
        p->at++;
    }
    *out = node;
    return expect(p, ")");
}

/* A path, a value or a call: an operand without parentheses around it. */
static struct res parse_plain(struct parser *p, struct ddb_node **out) {
    const struct ddb_token_text *token = peek(p);
    if (token->kind == DDB_TOKEN_VALUE_REF) {
        *out = node_new(p, DDB_NODE_VALUE, token->text);
        p->at++;
        return RES_OK;
    }
    if (token->kind == DDB_TOKEN_NAME && token[1].kind == DDB_TOKEN_SIGN &&
        str_is(token[1].text, "("))
        return parse_call(p, out);
    *out = node_new(p, DDB_NODE_PATH, STR_NONE);
    return parse_path(p, &(*out)->path);
}

static void group(struct parser *p, struct ddb_node *node) {
    if (node->is_grouped && p->notes)
        p->notes->has_redundant_parens = true;
    node->is_grouped = true;
}

static struct res parse_operand(struct parser *p, struct ddb_node **out) {
    TRY(deeper(p));
    if (is_sign(p, "(")) {
        p->at++;
        TRY(parse_operand(p, out));
        TRY(expect(p, ")"));
        group(p, *out);
    } else {
        TRY(parse_plain(p, out));
    }
    p->depth--;
    return RES_OK;
}

/* --- conditions --- */

static const char *const comparators[] = { "=", "<>", "<", "<=", ">", ">=" };

static bool is_comparator(const struct parser *p) {
    for (size_t i = 0; i < sizeof comparators / sizeof *comparators; i++)
        if (is_sign(p, comparators[i]))
            return true;
    return false;
}

static struct res parse_or(struct parser *p, bool is_operand_allowed, struct ddb_node **out);

static struct res parse_in(struct parser *p, struct ddb_node *left, struct ddb_node **out) {
    struct ddb_node *node = node_new(p, DDB_NODE_IN, STR("IN"));
    node_add(p, node, left);
    p->at++;
    TRY(expect(p, "("));
    for (;;) {
        struct ddb_node *arg;
        TRY(parse_operand(p, &arg));
        node_add(p, node, arg);
        if (!is_sign(p, ","))
            break;
        p->at++;
    }
    *out = node;
    return expect(p, ")");
}

static struct res parse_between(struct parser *p, struct ddb_node *left, struct ddb_node **out) {
    struct ddb_node *node = node_new(p, DDB_NODE_BETWEEN, STR("BETWEEN"));
    struct ddb_node *low, *high;
    p->at++;
    TRY(parse_operand(p, &low));
    if (!is_keyword(p, "AND"))
        return syntax_error(p);
    p->at++;
    TRY(parse_operand(p, &high));
    node_add(p, node, left);
    node_add(p, node, low);
    node_add(p, node, high);
    *out = node;
    return RES_OK;
}

/* What follows the left operand of a comparison. */
static struct res parse_tail(struct parser *p, struct ddb_node *left, struct ddb_node **out) {
    p->notes->operators++;
    if (is_keyword(p, "BETWEEN"))
        return parse_between(p, left, out);
    if (is_keyword(p, "IN"))
        return parse_in(p, left, out);
    struct ddb_node *node = node_new(p, DDB_NODE_COMPARE, peek(p)->text), *right;
    p->at++;
    TRY(parse_operand(p, &right));
    node_add(p, node, left);
    node_add(p, node, right);
    *out = node;
    return RES_OK;
}

/* A bare operand is accepted only alone in parentheses, "(a) = :v", where the text up to the
 * closing one cannot tell it from a condition. */
static struct res parse_primary(struct parser *p, bool is_operand_allowed, struct ddb_node **out) {
    struct ddb_node *node;
    if (is_sign(p, "(")) {
        p->at++;
        TRY(deeper(p));
        TRY(parse_or(p, true, &node));
        p->depth--;
        TRY(expect(p, ")"));
        group(p, node);
    } else {
        TRY(parse_plain(p, &node));
    }
    bool is_operand = node->kind == DDB_NODE_PATH || node->kind == DDB_NODE_VALUE;
    if (is_comparator(p) || is_keyword(p, "BETWEEN") || is_keyword(p, "IN")) {
        if (!is_operand && node->kind != DDB_NODE_CALL)
            return syntax_error(p);
        return parse_tail(p, node, out);
    }
    if (is_operand && !(is_operand_allowed && is_sign(p, ")")))
        return syntax_error(p);
    *out = node;
    return RES_OK;
}

static struct res parse_not(struct parser *p, bool is_operand_allowed, struct ddb_node **out) {
    if (!is_keyword(p, "NOT"))
        return parse_primary(p, is_operand_allowed, out);
    p->at++;
    p->notes->operators++;
    TRY(deeper(p));
    struct ddb_node *node = node_new(p, DDB_NODE_NOT, STR("NOT")), *arg;
    TRY(parse_not(p, false, &arg));
    p->depth--;
    node_add(p, node, arg);
    *out = node;
    return RES_OK;
}

static struct res parse_and(struct parser *p, bool is_operand_allowed, struct ddb_node **out) {
    TRY(parse_not(p, is_operand_allowed, out));
    while (is_keyword(p, "AND")) {
        struct ddb_node *node = node_new(p, DDB_NODE_AND, STR("AND")), *right;
        p->at++;
        p->notes->operators++;
        TRY(parse_not(p, false, &right));
        node_add(p, node, *out);
        node_add(p, node, right);
        *out = node;
    }
    return RES_OK;
}

static struct res parse_or(struct parser *p, bool is_operand_allowed, struct ddb_node **out) {
    TRY(parse_and(p, is_operand_allowed, out));
    while (is_keyword(p, "OR")) {
        struct ddb_node *node = node_new(p, DDB_NODE_OR, STR("OR")), *right;
        p->at++;
        p->notes->operators++;
        TRY(parse_and(p, false, &right));
        node_add(p, node, *out);
        node_add(p, node, right);
        *out = node;
    }
    return RES_OK;
}

static struct parser parser_init(struct ddb_call *call, enum ddb_expr_kind kind, struct str text,
                                 struct ddb_notes *notes) {
    return (struct parser){ .call = call, .kind = kind, .notes = notes,
                            .tokens = cloud_dynamodb_lex(call->arena, text) };
}

struct res cloud_dynamodb_parse_condition(struct ddb_call *call, enum ddb_expr_kind kind,
                                          struct str text, struct ddb_notes *notes,
                                          struct ddb_node **out) {
    struct parser p = parser_init(call, kind, text, notes);
    TRY(parse_or(&p, false, out));
    return peek(&p)->kind == DDB_TOKEN_END ? RES_OK : syntax_error(&p);
}

/* --- projections --- */

struct res cloud_dynamodb_parse_projection(struct ddb_call *call, struct str text,
                                           struct ddb_path **paths, size_t *count) {
    struct parser p = parser_init(call, DDB_EXPR_PROJECTION, text, NULL);
    /* Each path has a token and a comma of its own. */
    *paths = ARENA_ARRAY(call->arena, struct ddb_path, p.tokens.count / 2 + 1);
    *count = 0;
    for (;;) {
        assert(*count <= p.tokens.count / 2);
        TRY(parse_path(&p, &(*paths)[(*count)++]));
        if (!is_sign(&p, ","))
            break;
        p.at++;
    }
    return peek(&p)->kind == DDB_TOKEN_END ? RES_OK : syntax_error(&p);
}

/* --- updates --- */

static bool is_plus_or_minus(const struct parser *p) {
    return is_sign(p, "+") || is_sign(p, "-");
}

/* operand [ (+|-) operand ], where a parenthesis around a whole sum ends it. */
static struct res parse_sum(struct parser *p, struct ddb_node **out) {
    TRY(deeper(p));
    if (is_sign(p, "(")) {
        p->at++;
        TRY(parse_sum(p, out));
        TRY(expect(p, ")"));
    } else {
        TRY(parse_plain(p, out));
    }
    p->depth--;
    if ((*out)->kind == DDB_NODE_SUM || !is_plus_or_minus(p))
        return RES_OK;
    struct ddb_node *node = node_new(p, DDB_NODE_SUM, peek(p)->text), *right;
    p->at++;
    p->notes->operators++;
    TRY(parse_operand(p, &right));
    node_add(p, node, *out);
    node_add(p, node, right);
    *out = node;
    return RES_OK;
}

static struct res parse_action(struct parser *p, struct ddb_action *action) {
    TRY(parse_path(p, &action->path));
    switch (action->kind) {
    case DDB_SET:
        TRY(expect(p, "="));
        return parse_sum(p, &action->value);
    case DDB_REMOVE:
        return RES_OK;
    case DDB_ADD:
    case DDB_DELETE:
        break;
    }
    if (peek(p)->kind != DDB_TOKEN_VALUE_REF)
        return syntax_error(p);
    return parse_plain(p, &action->value);
}

static const char *const sections[] = { "SET", "REMOVE", "ADD", "DELETE" };

struct res cloud_dynamodb_parse_update(struct ddb_call *call, struct str text,
                                       struct ddb_notes *notes, struct ddb_action **actions,
                                       size_t *count) {
    struct parser p = parser_init(call, DDB_EXPR_UPDATE, text, notes);
    bool is_seen[sizeof sections / sizeof *sections] = { false };
    *actions = ARENA_ARRAY(call->arena, struct ddb_action, p.tokens.count / 2 + 1);
    *count = 0;
    do {
        unsigned section = 0;
        while (section < sizeof sections / sizeof *sections && !is_keyword(&p, sections[section]))
            section++;
        if (section == sizeof sections / sizeof *sections)
            return syntax_error(&p);
        if (is_seen[section] && !notes->repeated_section.len)
            notes->repeated_section = str_of(sections[section]);
        is_seen[section] = true;
        do { /* over the keyword first, then over each comma */
            p.at++;
            assert(*count <= p.tokens.count / 2);
            struct ddb_action *action = &(*actions)[(*count)++];
            action->kind = (enum ddb_action_kind)section;
            TRY(parse_action(&p, action));
        } while (is_sign(&p, ","));
    } while (peek(&p)->kind != DDB_TOKEN_END);
    return RES_OK;
}
