/* pattern.h: EventBridge event patterns: compile, match, explain. Facts and choices in
 * shared event-patterns sheet; what lasts is in docs/rules.md. Pure. */
#ifndef SELFHEAL_RULE_PATTERN_H
#define SELFHEAL_RULE_PATTERN_H

#include "codec/json.h"

struct pattern; /* compiled; lives in the arena it was compiled into; immutable */

/* Compiles a pattern given as a JSON tree (from JSON or YAML). Errors (class config, SH1401...) name the
 * path and the place (line, col of the value). Size limit: 1,000 $or combinations, 256 fields. */
MUST_CHECK struct res pattern_compile(struct arena *arena, const struct json *pattern,
                                      struct pattern **out, struct err *err);
/* Does the event match? scratch is used for flattening. */
bool pattern_match(const struct pattern *pattern, const struct json *event, struct arena *scratch);

/* Why not (or why): one clause per field of the pattern, in the pattern's order. */
struct pattern_clause {
    struct str path;      /* "detail.labels.service" */
    bool is_match;
    struct str wanted;    /* compact JSON of the alternatives: ["cash-subscriber"] */
    struct str observed;  /* compact JSON of the event's value(s), cut at 200 bytes; "" = absent */
    struct str sentence;  /* "detail.status is \"resolved\", the rule wants one of [\"firing\"]" */
    uint32_t line, col;   /* of the clause in its file */
};
/* Fills *clauses (arena) and returns the index of the deciding (first failing) clause, or SIZE_MAX when all
 * match. With $or the branch that comes closest is explained. Array consistency failures give an extra
 * clause that says so. */
size_t pattern_explain(const struct pattern *pattern, const struct json *event, struct arena *arena,
                       const struct pattern_clause **clauses, size_t *count);

/* The literal strings that the pattern restricts a path to, when every alternative is a literal string
 * (used to decide whether a label may become a parameter). False when it does not pin the path. */
bool pattern_pins(const struct pattern *pattern, struct str path);

#endif
