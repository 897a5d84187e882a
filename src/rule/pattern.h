/* pattern.h: EventBridge event patterns: compile, match, explain. Pure.
 *
 * The language, with an example for every construct, and where we differ from the matcher that AWS
 * publishes: docs/rules.md. In short: all operators of EventBridge; numbers are compared as exact
 * decimals; an array in the event matches when one of its elements does; fields below one array
 * must match in the same element; `$or` is expanded into at most PATTERN_BRANCHES_MAX branches when
 * the pattern is compiled. */
#ifndef SELFHEAL_RULE_PATTERN_H
#define SELFHEAL_RULE_PATTERN_H

#include "codec/json.h"

#define PATTERN_BRANCHES_MAX 1000 /* $or combinations: AWS's own limit */
#define PATTERN_FIELDS_MAX 256    /* fields of one combination: the limit of AWS's matcher */
#define PATTERN_DEPTH_MAX 32      /* levels of objects and $or: as JSON_DEPTH_OWN_MAX */

struct pattern;       /* compiled; lives in the arena it was compiled into; immutable */
struct pattern_event; /* an event made ready to be matched; lives in its arena */

/* Compiles a pattern given as a JSON tree (from JSON or YAML); the tree is not needed afterwards.
 * Errors have class config, name the path and carry line and column of the value: SH1401 shape of
 * the pattern, SH1402 unknown operator, SH1403 argument of an operator, SH1404 numeric, SH1405
 * cidr, SH1406 wildcard, SH1407 $or, SH1408 too large. */
MUST_CHECK struct res pattern_compile(struct arena *arena, const struct json *pattern,
                                      struct pattern **out, struct err *err);

/* Does the event match? scratch is used for flattening. Anything but an object never matches. */
bool pattern_match(const struct pattern *pattern, const struct json *event, struct arena *scratch);

/* The same in two steps, for many patterns against one event. The event must outlive the result;
 * NULL is an event that nothing matches. One pattern_event serves one caller at a time. */
struct pattern_event *pattern_event_new(struct arena *arena, const struct json *event);
bool pattern_match_event(const struct pattern *pattern, const struct pattern_event *event);

/* Why not (or why): one clause per field of the pattern, in the pattern's order. */
struct pattern_clause {
    struct str path; /* "detail.labels.service" */
    bool is_match;
    struct str wanted;   /* compact JSON of the alternatives: ["cash-subscriber"] */
    struct str observed; /* compact JSON of the event's value(s), cut at 200 bytes; "" = absent */
    struct str sentence; /* "detail.status is \"resolved\", the rule wants one of [\"firing\"]" */
    uint32_t line, col;  /* of the clause in its file */
};
/* Fills *clauses (arena) and returns the index of the deciding (first failing) clause, or SIZE_MAX
 * when all match. With $or the branch that comes closest is explained. Fields that match only in
 * different elements of one array give an extra clause at the end that says so (path and wanted
 * empty). */
size_t pattern_explain(const struct pattern *pattern, const struct json *event, struct arena *arena,
                       const struct pattern_clause **clauses, size_t *count);

/* Whether the pattern restricts the path to a list of literal strings, in every branch (used to
 * decide whether a label may become a parameter). A literal that is an IP address does not count:
 * it matches every spelling. */
bool pattern_pins(const struct pattern *pattern, struct str path);

#endif
