/* What of an expression is wrong whatever the item: reserved words, unknown functions, undefined
 * names, operand types, overlapping paths. The order of the checks is the service's (dynamodb.md
 * 6.6), as only the first fault is reported. */
#include <assert.h>

#include "cloud/dynamodb_expr.h"
#include "cloud/dynamodb_value.h"
#include "cloud/dynamodb_words.h"

struct check {
    struct ddb_call *call;
    enum ddb_expr_kind kind;
    struct ddb_names *names;
};

struct function {
    const char *name;
    size_t operands;
    bool needs_path;
};

static const struct function condition_functions[] = {
    { "attribute_exists", 1, true }, { "attribute_not_exists", 1, true },
    { "attribute_type", 2, false },  { "begins_with", 2, false },
    { "contains", 2, false },        { "size", 1, false },
    { 0 },
};
static const struct function update_functions[] = {
    { "if_not_exists", 2, true }, { "list_append", 2, false }, { 0 },
};

static const struct function *function_of(const struct check *check, struct str name) {
    const struct function *f =
        check->kind == DDB_EXPR_UPDATE ? update_functions : condition_functions;
    while (f->name && !str_is(name, f->name))
        f++;
    return f->name ? f : NULL;
}

/* --- names and values --- */

static struct res reserved(struct check *check, const struct ddb_path *path) {
    for (size_t i = 0; i < path->count; i++) {
        const struct ddb_step *step = &path->steps[i];
        if (!step->is_index && step->token.ptr[0] != '#' && cloud_dynamodb_words_has(step->token))
            return cloud_dynamodb_expr_refuse(
                check->call, check->kind,
                "Attribute name is a reserved keyword; reserved keyword: %.*s",
                STR_ARG(step->token));
    }
    return RES_OK;
}

static size_t member_index(const struct json *object, struct str key) {
    for (size_t i = 0; i < json_count(object); i++)
        if (str_eq(object->object.members[i].key, key))
            return i;
    return SIZE_MAX;
}

static struct res resolve_path(struct check *check, struct ddb_path *path) {
    for (size_t i = 0; i < path->count; i++) {
        struct ddb_step *step = &path->steps[i];
        if (step->is_index)
            continue;
        step->name = step->token;
        if (step->token.ptr[0] != '#')
            continue;
        size_t at = member_index(check->names->names, step->token);
        if (at == SIZE_MAX)
            return cloud_dynamodb_expr_refuse(
                check->call, check->kind,
                "An expression attribute name used in the document path is not defined; attribute "
                "name: %.*s", STR_ARG(step->token));
        check->names->is_name_used[at] = true;
        step->name = check->names->names->object.members[at].value->text;
    }
    return RES_OK;
}

static struct res resolve_value(struct check *check, struct ddb_node *node) {
    size_t at = member_index(check->names->values, node->op);
    if (at == SIZE_MAX)
        return cloud_dynamodb_expr_refuse(
            check->call, check->kind,
            "An expression attribute value used in expression is not defined; attribute value: "
            "%.*s", STR_ARG(node->op));
    check->names->is_value_used[at] = true;
    node->value = check->names->values->object.members[at].value;
    return RES_OK;
}

enum what { PATHS = 1, VALUES = 2 };

static struct res resolve(struct check *check, struct ddb_node *node, unsigned what) {
    if (node->kind == DDB_NODE_PATH && (what & PATHS))
        return resolve_path(check, &node->path);
    if (node->kind == DDB_NODE_VALUE && (what & VALUES))
        return resolve_value(check, node);
    for (size_t i = 0; i < node->arg_count; i++)
        TRY(resolve(check, node->args[i], what));
    return RES_OK;
}

/* --- checks over a whole tree, each reporting its first hit --- */

static struct res unknown_functions(struct check *check, const struct ddb_node *node) {
    for (size_t i = 0; i < node->arg_count; i++)
        TRY(unknown_functions(check, node->args[i]));
    if (node->kind == DDB_NODE_CALL && !function_of(check, node->op))
        return cloud_dynamodb_expr_refuse(check->call, check->kind,
                                          "Invalid function name; function: %.*s",
                                          STR_ARG(node->op));
    return RES_OK;
}

static struct res misuse(struct check *check, const struct ddb_node *node) {
    return cloud_dynamodb_expr_refuse(
        check->call, check->kind,
        "The function is not allowed to be used this way in an expression; function: %.*s",
        STR_ARG(node->op));
}

/* size stands only as an operand, the others only as conditions. */
static struct res misused_functions(struct check *check, const struct ddb_node *node,
                                    bool is_operand) {
    bool is_logical = node->kind == DDB_NODE_AND || node->kind == DDB_NODE_OR ||
                      node->kind == DDB_NODE_NOT;
    for (size_t i = 0; i < node->arg_count; i++)
        TRY(misused_functions(check, node->args[i], !is_logical));
    if (node->kind == DDB_NODE_CALL && str_is(node->op, "size") != is_operand)
        return misuse(check, node);
    return RES_OK;
}

static struct res reserved_words(struct check *check, const struct ddb_node *node) {
    if (node->kind == DDB_NODE_PATH)
        return reserved(check, &node->path);
    for (size_t i = 0; i < node->arg_count; i++)
        TRY(reserved_words(check, node->args[i]));
    return RES_OK;
}

/* --- operands --- */

static struct res arity(struct check *check, const struct ddb_node *node) {
    for (size_t i = 0; i < node->arg_count; i++)
        TRY(arity(check, node->args[i]));
    if (node->kind == DDB_NODE_IN && node->arg_count > DDB_EXPR_IN_MAX)
        return cloud_dynamodb_expr_refuse(
            check->call, check->kind,
            "The IN operator is provided with too many operands; number of operands: %zu",
            node->arg_count);
    if (node->kind != DDB_NODE_CALL)
        return RES_OK;
    const struct function *f = function_of(check, node->op);
    assert(f);
    if (node->arg_count != f->operands)
        return cloud_dynamodb_expr_refuse(
            check->call, check->kind,
            "Incorrect number of operands for operator or function; operator or function: %s, "
            "number of operands: %zu", f->name, node->arg_count);
    return RES_OK;
}

static bool steps_equal(const struct ddb_step *a, const struct ddb_step *b) {
    return a->is_index == b->is_index &&
           (a->is_index ? a->index == b->index : str_eq(a->name, b->name));
}

static bool paths_equal(const struct ddb_path *a, const struct ddb_path *b) {
    if (a->count != b->count)
        return false;
    for (size_t i = 0; i < a->count; i++)
        if (!steps_equal(&a->steps[i], &b->steps[i]))
            return false;
    return true;
}

static struct res distinct(struct check *check, const struct ddb_node *node) {
    if ((node->kind != DDB_NODE_CALL && node->kind != DDB_NODE_COMPARE) || node->arg_count != 2 ||
        node->args[0]->kind != DDB_NODE_PATH || node->args[1]->kind != DDB_NODE_PATH ||
        !paths_equal(&node->args[0]->path, &node->args[1]->path))
        return RES_OK;
    return cloud_dynamodb_expr_refuse(
        check->call, check->kind,
        "The first operand must be distinct from the remaining operands for this operator or "
        "function; operator: %.*s, first operand: %.*s", STR_ARG(node->op),
        STR_ARG(cloud_dynamodb_expr_show(check->call->arena, &node->args[0]->path)));
}

static struct res operand_type(struct check *check, struct str op, const char *type) {
    return cloud_dynamodb_expr_refuse(check->call, check->kind,
                                      "Incorrect operand type for operator or function; operator "
                                      "or function: %.*s, operand type: %s", STR_ARG(op), type);
}

#define TYPE_BIT(type) (1u << (type))
enum {
    ORDERED_TYPES = TYPE_BIT(DDB_S) | TYPE_BIT(DDB_N) | TYPE_BIT(DDB_B),
    PREFIX_TYPES = TYPE_BIT(DDB_S) | TYPE_BIT(DDB_B),
    UNSIZED_TYPES = TYPE_BIT(DDB_N) | TYPE_BIT(DDB_BOOL) | TYPE_BIT(DDB_NULL),
};

/* Each constant operand of the node must be of one of the types. */
static struct res constants(struct check *check, const struct ddb_node *node, unsigned types) {
    for (size_t i = 0; i < node->arg_count; i++) {
        if (node->args[i]->kind != DDB_NODE_VALUE)
            continue;
        enum ddb_type type = cloud_dynamodb_value_type(node->args[i]->value);
        if (!(types & TYPE_BIT(type)))
            return operand_type(check, node->op, cloud_dynamodb_value_type_name(type));
    }
    return RES_OK;
}

static struct res between_bounds(struct check *check, const struct ddb_node *node) {
    TRY(constants(check, node, ORDERED_TYPES));
    if (node->args[1]->kind != DDB_NODE_VALUE || node->args[2]->kind != DDB_NODE_VALUE)
        return RES_OK;
    struct arena *arena = check->call->arena;
    const struct json *low = node->args[1]->value, *high = node->args[2]->value;
    int order = 0;
    bool is_comparable = cloud_dynamodb_value_order(arena, low, high, &order);
    if (is_comparable && order <= 0)
        return RES_OK;
    return cloud_dynamodb_expr_refuse(
        check->call, check->kind,
        "The BETWEEN operator requires %s; lower bound operand: AttributeValue: %.*s, upper bound "
        "operand: AttributeValue: %.*s",
        is_comparable ? "upper bound to be greater than or equal to lower bound"
                      : "same data type for lower and upper bounds",
        STR_ARG(cloud_dynamodb_value_show(arena, low)),
        STR_ARG(cloud_dynamodb_value_show(arena, high)));
}

static struct res type_operand(struct check *check, const struct ddb_node *node) {
    const struct ddb_node *wanted = node->args[1];
    if (wanted->kind != DDB_NODE_VALUE)
        return operand_type(check, node->op, "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}");
    enum ddb_type type = cloud_dynamodb_value_type(wanted->value);
    if (type != DDB_S)
        return operand_type(check, node->op, cloud_dynamodb_value_type_name(type));
    struct str name = cloud_dynamodb_value_inner(wanted->value)->text;
    if (cloud_dynamodb_value_type_of(name) == DDB_NO_TYPE)
        return cloud_dynamodb_expr_refuse(check->call, check->kind,
                                          "Invalid attribute type name found; type: %.*s, valid "
                                          "types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}", STR_ARG(name));
    return RES_OK;
}

static struct res path_operand(struct check *check, const struct ddb_node *node) {
    if (node->args[0]->kind == DDB_NODE_PATH)
        return RES_OK;
    return cloud_dynamodb_expr_refuse(
        check->call, check->kind,
        "Operator or function requires a document path; operator or function: %.*s",
        STR_ARG(node->op));
}

static struct res call_types(struct check *check, const struct ddb_node *node) {
    const struct function *f = function_of(check, node->op);
    assert(f);
    if (f->needs_path)
        TRY(path_operand(check, node));
    if (str_is(node->op, "begins_with"))
        return constants(check, node, PREFIX_TYPES);
    if (str_is(node->op, "attribute_type"))
        return type_operand(check, node);
    if (str_is(node->op, "size"))
        return constants(check, node, ~(unsigned)UNSIZED_TYPES);
    if (str_is(node->op, "list_append"))
        return constants(check, node, TYPE_BIT(DDB_L));
    return RES_OK;
}

static struct res types(struct check *check, const struct ddb_node *node) {
    for (size_t i = 0; i < node->arg_count; i++)
        TRY(types(check, node->args[i]));
    if (node->kind == DDB_NODE_CALL)
        return call_types(check, node);
    if (node->kind == DDB_NODE_BETWEEN)
        return between_bounds(check, node);
    if (node->kind == DDB_NODE_SUM)
        return constants(check, node, TYPE_BIT(DDB_N));
    if (node->kind == DDB_NODE_COMPARE && !str_is(node->op, "=") && !str_is(node->op, "<>"))
        return constants(check, node, ORDERED_TYPES);
    return RES_OK;
}

static struct res leaf_conditions(struct check *check, struct ddb_node *node) {
    if (node->kind == DDB_NODE_AND || node->kind == DDB_NODE_OR || node->kind == DDB_NODE_NOT) {
        for (size_t i = 0; i < node->arg_count; i++)
            TRY(leaf_conditions(check, node->args[i]));
        return RES_OK;
    }
    TRY(resolve(check, node, PATHS | VALUES));
    TRY(arity(check, node));
    TRY(distinct(check, node));
    return types(check, node);
}

static struct res too_many(struct check *check, size_t operators) {
    if (operators <= DDB_EXPR_OPERATORS_MAX)
        return RES_OK;
    return cloud_dynamodb_expr_refuse(
        check->call, check->kind,
        "The expression contains too many operators; operator count: %zu", operators);
}

struct res cloud_dynamodb_check_condition(struct ddb_call *call, enum ddb_expr_kind kind,
                                          const struct ddb_notes *notes, struct ddb_names *names,
                                          struct ddb_node *condition) {
    struct check check = { call, kind, names };
    TRY(too_many(&check, notes->operators));
    if (notes->has_redundant_parens)
        return cloud_dynamodb_expr_refuse(call, kind, "The expression has redundant parentheses;");
    TRY(unknown_functions(&check, condition));
    TRY(misused_functions(&check, condition, false));
    TRY(reserved_words(&check, condition));
    return leaf_conditions(&check, condition);
}

/* --- paths of projections and updates --- */

/* One path is a prefix of the other, or they meet with a name here and an index there. */
enum meeting { MEET_NOT, MEET_OVERLAP, MEET_CONFLICT };

static enum meeting paths_meet(const struct ddb_path *a, const struct ddb_path *b) {
    for (size_t i = 0; i < a->count && i < b->count; i++) {
        if (a->steps[i].is_index != b->steps[i].is_index)
            return MEET_CONFLICT;
        if (!steps_equal(&a->steps[i], &b->steps[i]))
            return MEET_NOT;
    }
    return MEET_OVERLAP;
}

static struct res meetings(struct check *check, struct ddb_path *const *paths, size_t count,
                           enum meeting wanted) {
    for (size_t j = 1; j < count; j++)
        for (size_t i = 0; i < j; i++)
            if (paths_meet(paths[i], paths[j]) == wanted)
                return cloud_dynamodb_expr_refuse(
                    check->call, check->kind,
                    "Two document paths %s with each other; must remove or rewrite one of these "
                    "paths; path one: %.*s, path two: %.*s",
                    wanted == MEET_OVERLAP ? "overlap" : "conflict",
                    STR_ARG(cloud_dynamodb_expr_show(check->call->arena, paths[i])),
                    STR_ARG(cloud_dynamodb_expr_show(check->call->arena, paths[j])));
    return RES_OK;
}

struct res cloud_dynamodb_check_paths(struct ddb_call *call, struct ddb_names *names,
                                      struct ddb_path *paths, size_t count) {
    struct check check = { call, DDB_EXPR_PROJECTION, names };
    struct ddb_path **list = ARENA_ARRAY(call->arena, struct ddb_path *, count);
    for (size_t i = 0; i < count; i++) {
        list[i] = &paths[i];
        TRY(reserved(&check, list[i]));
    }
    for (size_t i = 0; i < count; i++)
        TRY(resolve_path(&check, list[i]));
    TRY(meetings(&check, list, count, MEET_OVERLAP));
    return meetings(&check, list, count, MEET_CONFLICT);
}

static struct res clause_operand(struct check *check, const struct ddb_action *action) {
    static const char *const names[] = {
        [DDB_S] = "STRING", [DDB_N] = "NUMBER", [DDB_B] = "BINARY", [DDB_BOOL] = "BOOLEAN",
        [DDB_NULL] = "NULL", [DDB_L] = "LIST", [DDB_M] = "MAP", [DDB_NO_TYPE] = NULL,
    };
    if (action->kind != DDB_ADD && action->kind != DDB_DELETE)
        return RES_OK;
    enum ddb_type type = cloud_dynamodb_value_type(action->value->value);
    if (!names[type] || (type == DDB_N && action->kind == DDB_ADD))
        return RES_OK;
    return cloud_dynamodb_expr_refuse(check->call, check->kind,
                                      "Incorrect operand type for operator or function; operator: "
                                      "%s, operand type: %s",
                                      action->kind == DDB_ADD ? "ADD" : "DELETE", names[type]);
}

static struct res nested_append(struct check *check, const struct ddb_node *node) {
    for (size_t i = 0; i < node->arg_count; i++) {
        if (node->kind == DDB_NODE_CALL && str_is(node->op, "list_append") &&
            node->args[i]->kind == DDB_NODE_CALL && str_is(node->args[i]->op, "list_append"))
            return misuse(check, node->args[i]);
        TRY(nested_append(check, node->args[i]));
    }
    return RES_OK;
}

struct res cloud_dynamodb_check_update(struct ddb_call *call, const struct ddb_notes *notes,
                                       struct ddb_names *names, struct ddb_action *actions,
                                       size_t count) {
    struct check check = { call, DDB_EXPR_UPDATE, names };
    TRY(too_many(&check, notes->operators));
    struct ddb_path **paths = ARENA_ARRAY(call->arena, struct ddb_path *, count);
    for (size_t i = 0; i < count; i++) {
        paths[i] = &actions[i].path;
        TRY(reserved(&check, paths[i]));
        if (actions[i].value)
            TRY(reserved_words(&check, actions[i].value));
    }
    for (size_t i = 0; i < count; i++)
        if (actions[i].value)
            TRY(unknown_functions(&check, actions[i].value));
    if (notes->repeated_section.len)
        return cloud_dynamodb_expr_refuse(
            call, DDB_EXPR_UPDATE,
            "The \"%.*s\" section can only be used once in an update expression;",
            STR_ARG(notes->repeated_section));
    for (size_t i = 0; i < count; i++) {
        TRY(resolve_path(&check, paths[i]));
        if (actions[i].value)
            TRY(resolve(&check, actions[i].value, PATHS));
    }
    for (size_t i = 0; i < count; i++)
        if (actions[i].value)
            TRY(resolve(&check, actions[i].value, VALUES));
    TRY(meetings(&check, paths, count, MEET_OVERLAP));
    TRY(meetings(&check, paths, count, MEET_CONFLICT));
    for (size_t i = 0; i < count; i++)
        TRY(clause_operand(&check, &actions[i]));
    for (size_t i = 0; i < count; i++)
        if (actions[i].value) {
            TRY(arity(&check, actions[i].value));
            TRY(nested_append(&check, actions[i].value));
            TRY(types(&check, actions[i].value));
        }
    return RES_OK;
}
