/* dynamodb_expr.h: the expressions of a request, parsed and checked as far as the request alone
 * tells (dynamodb.md 6): condition, filter, key condition, projection, update.
 *
 * Invariant of what a successful parse gives: each name and value is resolved, each call has the
 * operands its function needs, no two update or projection paths overlap. Depth is bounded. */
#ifndef SELFHEAL_CLOUD_DYNAMODB_EXPR_H
#define SELFHEAL_CLOUD_DYNAMODB_EXPR_H

#include "cloud/dynamodb_core.h"
#include "cloud/dynamodb_lex.h"

enum {
    DDB_EXPR_SIZE_MAX = 4096,
    DDB_EXPR_DEPTH_MAX = 320,     /* nested parentheses and NOTs: 300 operators and some */
    DDB_EXPR_OPERATORS_MAX = 300,
    DDB_EXPR_IN_MAX = 100,        /* the left operand included */
    DDB_EXPR_PATH_MAX = 32,
    DDB_EXPR_NAME_MAX = 255,      /* bytes of #name, :value */
};

enum ddb_expr_kind {
    DDB_EXPR_UPDATE, DDB_EXPR_CONDITION, DDB_EXPR_KEY_CONDITION, DDB_EXPR_FILTER,
    DDB_EXPR_PROJECTION, DDB_EXPR_KINDS,
};
#define DDB_EXPR_BIT(kind) (1u << (kind))

struct ddb_step {
    bool is_index;
    struct str token; /* as written: bare or #name */
    struct str name;  /* resolved */
    size_t index;
};

struct ddb_path {
    struct ddb_step *steps;
    size_t count;
};

enum ddb_node_kind {
    DDB_NODE_PATH, DDB_NODE_VALUE, DDB_NODE_CALL, /* operands; a call is also a condition */
    DDB_NODE_COMPARE, DDB_NODE_BETWEEN, DDB_NODE_IN, DDB_NODE_NOT, DDB_NODE_AND, DDB_NODE_OR,
    DDB_NODE_SUM,
};

struct ddb_node {
    enum ddb_node_kind kind;
    bool is_grouped;          /* stands in parentheses */
    struct str op;            /* "=", "size", "+", ":v"; "AND", "BETWEEN" in capitals */
    struct ddb_path path;
    const struct json *value; /* of a VALUE, canonical */
    struct ddb_node **args;
    size_t arg_count;
};

enum ddb_action_kind { DDB_SET, DDB_REMOVE, DDB_ADD, DDB_DELETE };

struct ddb_action {
    enum ddb_action_kind kind;
    struct ddb_path path;
    struct ddb_node *value; /* NULL for REMOVE */
};

/* The substitution maps of a request, and which entries were used. */
struct ddb_names {
    const struct json *names, *values; /* NULL when absent; values canonical */
    bool *is_name_used, *is_value_used;
};

struct ddb_expressions {
    bool has[DDB_EXPR_KINDS];
    struct ddb_node *condition, *key_condition, *filter;
    struct ddb_path *projection;
    size_t projection_count;
    struct ddb_action *actions;
    size_t action_count;
    struct ddb_names names;
};

/* --- dynamodb_expr.c: a request's expressions as a whole --- */
/* First half of the static checks: legacy parameters, and maps without an expression. */
MUST_CHECK struct res cloud_dynamodb_expr_begin(struct ddb_call *call, const struct json *source,
                                                unsigned kinds);
/* Second half: the maps, each expression of `kinds` in the service's order, what is unused. */
MUST_CHECK struct res cloud_dynamodb_expr_parse(struct ddb_call *call, const struct json *source,
                                                unsigned kinds, struct ddb_expressions *out);
/* "Invalid ConditionExpression: ..." in the dialect of the call. */
struct res cloud_dynamodb_expr_refuse(struct ddb_call *call, enum ddb_expr_kind kind,
                                      const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* "[a, [1]]" for messages. */
struct str cloud_dynamodb_expr_show(struct arena *arena, const struct ddb_path *path);

/* --- dynamodb_parse.c: grammar --- */
/* What a parser notes for the checks that come after the whole text is known to be well-formed. */
struct ddb_notes {
    bool has_redundant_parens;
    struct str repeated_section;
    size_t operators;
};
MUST_CHECK struct res cloud_dynamodb_parse_condition(struct ddb_call *call, enum ddb_expr_kind kind,
                                                     struct str text, struct ddb_notes *notes,
                                                     struct ddb_node **out);
MUST_CHECK struct res cloud_dynamodb_parse_projection(struct ddb_call *call, struct str text,
                                                      struct ddb_path **paths, size_t *count);
MUST_CHECK struct res cloud_dynamodb_parse_update(struct ddb_call *call, struct str text,
                                                  struct ddb_notes *notes,
                                                  struct ddb_action **actions, size_t *count);

/* --- dynamodb_check.c: static checks and resolution, in the service's order --- */
MUST_CHECK struct res cloud_dynamodb_check_condition(struct ddb_call *call, enum ddb_expr_kind kind,
                                                     const struct ddb_notes *notes,
                                                     struct ddb_names *names,
                                                     struct ddb_node *condition);
MUST_CHECK struct res cloud_dynamodb_check_paths(struct ddb_call *call, struct ddb_names *names,
                                                 struct ddb_path *paths, size_t count);
MUST_CHECK struct res cloud_dynamodb_check_update(struct ddb_call *call,
                                                  const struct ddb_notes *notes,
                                                  struct ddb_names *names,
                                                  struct ddb_action *actions, size_t count);

/* --- dynamodb_eval.c: against an item (attribute name -> canonical value); NULL: no item --- */
/* Value at a path, or NULL. */
const struct json *cloud_dynamodb_eval_path(const struct json *item, const struct ddb_path *path);
bool cloud_dynamodb_eval_condition(struct arena *arena, const struct ddb_node *condition,
                                   const struct json *item);
/* The parts of an item at the paths; an empty object when there is none. */
const struct json *cloud_dynamodb_eval_project(struct arena *arena, const struct json *item,
                                               const struct ddb_path *paths, size_t count);

/* --- dynamodb_update.c --- */
struct ddb_updated {
    const struct json *item;        /* the new item, at least the key */
    const struct json *written_old; /* the parts that were written, before: UPDATED_OLD */
    const struct json *written_new; /* and after: UPDATED_NEW */
    bool is_created_by_remove_only; /* nothing but REMOVE and DELETE, on a missing item */
};
/* Applies the actions to the item (NULL: missing; then it begins as `key`). Fails with a run-time
 * ValidationException. */
MUST_CHECK struct res cloud_dynamodb_update_apply(struct ddb_call *call,
                                                  const struct ddb_action *actions, size_t count,
                                                  const struct json *item, const struct json *key,
                                                  struct ddb_updated *out);

#endif
