/* pattern_test.h: one alternative of a field ("x", {"prefix": ...}, {"numeric": ...}), compiled,
 * and its test against one leaf value of an event. Private to rule/. */
#ifndef SELFHEAL_RULE_PATTERN_TEST_H
#define SELFHEAL_RULE_PATTERN_TEST_H

#include "codec/json.h"
#include "rule/cidr.h"
#include "rule/fold.h"

enum pattern_op {
    PATTERN_NULL,
    PATTERN_BOOL,
    PATTERN_NUMBER,
    PATTERN_STRING,
    PATTERN_ADDRESS, /* a literal that is an IP address: every spelling of it */
    PATTERN_PREFIX,
    PATTERN_SUFFIX,
    PATTERN_NOCASE,
    PATTERN_PREFIX_NOCASE,
    PATTERN_SUFFIX_NOCASE,
    PATTERN_WILDCARD,
    PATTERN_RANGE,
    PATTERN_CIDR,
    PATTERN_PRESENT,
    PATTERN_ABSENT, /* never true of a value; the matcher handles it */
    PATTERN_BUT,    /* none of the list */
};

struct pattern_range {
    struct str low, high; /* number texts; empty: open */
    bool is_low_in, is_high_in;
};

struct pattern_test {
    enum pattern_op op;
    bool boolean;
    struct str text; /* NUMBER, STRING, ADDRESS, PREFIX, SUFFIX; of people's words for the others */
    struct fold_text folded; /* *_NOCASE */
    struct cidr cidr;        /* ADDRESS, CIDR */
    struct pattern_range range;
    const struct str *pieces; /* WILDCARD: the texts between the stars, unescaped; at least one */
    size_t piece_count;
    const struct pattern_test *buts;
    size_t but_count;
};

/* Compiles one alternative. path is for messages. */
MUST_CHECK struct res pattern_test_compile(struct arena *arena, const struct json *value,
                                           struct str path, struct pattern_test *out,
                                           struct err *err);
bool pattern_test_matches(const struct pattern_test *test, const struct json *value);
/* Words for people after "the rule wants": a text that starts with "x", a number > 0 and <= 5. */
void pattern_test_say(const struct pattern_test *test, struct buf *out);
/* Names of all operators, also those that are reserved for keys of $or branches. */
bool pattern_test_is_reserved(struct str key);

#endif
