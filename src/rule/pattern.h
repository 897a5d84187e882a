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
 * Errors have class config, name the path and carry line and column of the value: SH1451 shape of
 * the pattern, SH1452 unknown operator, SH1453 argument of an operator, SH1454 numeric, SH1455
 * cidr, SH1456 wildcard, SH1457 $or, SH1458 too large. */
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

/* The deciding clause alone, for an event that has been made ready: true and *clause when it does
 * not match. Cheap enough to be told for every rule. */
bool pattern_why_not(const struct pattern *pattern, const struct pattern_event *event,
                     struct arena *arena, struct pattern_clause *clause);

/* Many patterns against one event, at a cost that hardly grows with their number: each branch is
 * filed under its rarest literal, and only branches whose literal the event has are looked at. The
 * patterns must outlive the index; one caller at a time. Not filed are branches without a list of
 * literal strings: they cost a look when the event has one of their paths, and always when every
 * field may be absent. */
struct pattern_index;
struct pattern_index *pattern_index_new(struct arena *arena, const struct pattern *const *patterns,
                                        size_t count);
/* Numbers of the patterns that match, ascending, into found (room for all of them); returns how
 * many. */
size_t pattern_index_match(struct pattern_index *index, const struct pattern_event *event,
                           uint32_t *found);

/* Whether the pattern restricts the path to a list of literal strings, in every branch (used to
 * decide whether a label may become a parameter). A literal that is an IP address does not count:
 * it matches every spelling. */
bool pattern_pins(const struct pattern *pattern, struct str path);

#endif
