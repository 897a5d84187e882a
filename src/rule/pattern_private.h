/* pattern_private.h: the compiled pattern and the flattened event, shared by the files of
 * rule/pattern*.
 *
 * A pattern is a list of branches (one without $or), each a conjunction of fields. An event is a
 * list of leaves: path, value, and the array elements that it lies in. Paths of events are chains
 * of keys, never joined, so that the memory of an event is linear in its size; they are found by
 * hash and then compared. */
#ifndef SELFHEAL_RULE_PATTERN_PRIVATE_H
#define SELFHEAL_RULE_PATTERN_PRIVATE_H

#include "rule/pattern.h"
#include "rule/pattern_test.h"

struct pattern_field {
    struct str path;
    uint64_t hash;
    uint32_t path_id;                 /* equal paths have equal ids */
    uint32_t line, col;               /* of the array of alternatives */
    const struct pattern_test *tests; /* without exists:false */
    size_t test_count;
    bool may_be_absent; /* exists:false is one of the alternatives */
    struct str wanted;  /* compact JSON */
};

struct pattern_branch {
    const struct pattern_field **fields; /* in the order of the text */
    const struct pattern_field **sorted; /* by the bytes of the path: the order of the search */
    size_t count;
    bool has_absent;
};

struct pattern {
    const struct pattern_branch *branches;
    size_t count;
};

/* A member of an object of the event: one key on the way to a value. */
struct pattern_node {
    const struct pattern_node *parent; /* NULL at the top */
    const struct pattern_node *next;   /* in the order of the event */
    struct str key;
    uint64_t hash; /* of the joined path */
    size_t path_len;
    const struct json *value;
};

/* An array element that is an object or array, on the way to a leaf. */
struct pattern_element {
    const struct pattern_element *parent;
    uint32_t array, index;
};

struct pattern_leaf {
    uint64_t hash; /* of the node */
    const struct pattern_node *node;
    const struct json *value;
    const struct pattern_element *element; /* innermost; NULL outside arrays of objects */
    uint32_t order;
};

struct pattern_event {
    bool is_object;
    bool has_elements; /* some leaf lies in an array element */
    const struct pattern_node *nodes;
    struct pattern_leaf *leaves; /* by hash, then in the order of the event */
    size_t count;
    uint32_t *chosen; /* scratch of the search: by array, index + 1, 0 when free */
    uint32_t array_count;
};

#define PATTERN_HASH_START 0xcbf29ce484222325u
uint64_t pattern_event_hash(uint64_t hash, struct str bytes);
/* The leaves whose hash is that of the field: [*from, *to). The path is still to be compared. */
void pattern_event_find(const struct pattern_event *event, uint64_t hash, size_t *from, size_t *to);
bool pattern_event_path_is(const struct pattern_node *node, struct str path);
/* Whether one branch matches. *is_given_up: the search ended at its bound (then false). */
bool pattern_match_branch(const struct pattern_branch *branch, const struct pattern_event *event,
                          bool *is_given_up);
/* Whether some leaf satisfies the field, whatever the others do. */
bool pattern_match_field(const struct pattern_field *field, const struct pattern_event *event);

#endif
