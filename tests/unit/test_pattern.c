/* rule/pattern: what matches, what is refused, and what a person is told. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "rule/cidr.h"
#include "rule/fold.h"
#include "rule/pattern.h"

static const struct json *parse(struct arena *arena, const char *text) {
    struct json_options options = { .last_duplicate_wins = true, .depth_max = JSON_DEPTH_AWS_MAX };
    const struct json *value = NULL;
    struct err err;
    if (!json_parse(arena, str_of(text), &options, &value, &err).ok)
        fail_msg("%s: %s", text, err.message);
    return value;
}

static struct pattern *compile(struct arena *arena, const char *text) {
    struct pattern *pattern = NULL;
    struct err err = { 0 };
    if (!pattern_compile(arena, parse(arena, text), &pattern, &err).ok)
        fail_msg("%s: %s", text, err.message);
    return pattern;
}

struct match_case {
    const char *pattern, *event;
    bool is_match;
};

static void check(const struct match_case *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        ARENA_SCOPE(arena);
        struct pattern *pattern = compile(&arena, cases[i].pattern);
        bool is_match = pattern_match(pattern, parse(&arena, cases[i].event), &arena);
        if (is_match != cases[i].is_match)
            fail_msg("%s against %s: %s", cases[i].pattern, cases[i].event,
                     is_match ? "matches" : "does not match");
    }
}
#define CHECK(cases) check(cases, sizeof(cases) / sizeof(cases)[0])

static void literals_match_exactly(void **state) {
    (void)state;
    static const struct match_case cases[] = {
        { "{\"a\":[\"x\"]}", "{\"a\":\"x\"}", true },
        { "{\"a\":[\"x\"]}", "{\"a\":\"X\"}", false },
        { "{\"a\":[\"x\",\"y\"]}", "{\"a\":\"y\",\"b\":1}", true },
        { "{\"a\":[\"x\"],\"b\":[1]}", "{\"a\":\"x\",\"b\":2}", false },
        { "{\"a\":[\"x\"],\"b\":[1]}", "{\"a\":\"x\"}", false },
        { "{\"a\":{\"b\":[1]}}", "{\"a\":{\"b\":1}}", true },
        { "{\"a.b\":[1]}", "{\"a\":{\"b\":1}}", true },
        { "{\"a\":{\"b\":[1]}}", "{\"a.b\":1}", true },
        { "{\"a\":{\"b\":[1]}}", "{\"a\":1}", false },
        { "{\"\":{\"b\":[1]}}", "{\"\":{\"b\":1}}", true },
        { "{\"\":{\"b\":[1]}}", "{\"b\":1}", false },
        { "{\"a\":[null]}", "{\"a\":null}", true },
        { "{\"a\":[null]}", "{\"a\":\"\"}", false },
        { "{\"a\":[null]}", "{}", false },
        { "{\"a\":[\"\"]}", "{\"a\":\"\"}", true },
        { "{\"a\":[\"\"]}", "{\"a\":null}", false },
        { "{\"a\":[true]}", "{\"a\":true}", true },
        { "{\"a\":[true]}", "{\"a\":\"true\"}", false },
        { "{\"a\":[true]}", "{\"a\":false}", false },
        { "{\"a\":[{\"exactly\":\"x\"}]}", "{\"a\":\"x\"}", true },
        { "{\"a\":[\"a\\/b\"]}", "{\"a\":\"a/b\"}", true },
        { "{\"a\":[1],\"a\":[2]}", "{\"a\":2}", true },
        { "{\"a\":[1],\"a\":[2]}", "{\"a\":1}", false },
        { "{\"a\":[1]}", "[1]", false },
        { "{\"a\":[{\"exists\":false}]}", "[]", false },
    };
    CHECK(cases);
}

static void numbers_compare_by_value(void **state) {
    (void)state;
    static const struct match_case cases[] = {
        { "{\"a\":[300]}", "{\"a\":3.0e2}", true },
        { "{\"a\":[300]}", "{\"a\":300.0}", true },
        { "{\"a\":[0]}", "{\"a\":-0}", true },
        { "{\"a\":[0.1]}", "{\"a\":1e-1}", true },
        { "{\"a\":[300]}", "{\"a\":\"300\"}", false },
        { "{\"a\":[9007199254740993]}", "{\"a\":9007199254740992}", false },
        { "{\"a\":[12345678901234567890]}", "{\"a\":12345678901234567890}", true },
        { "{\"a\":[12345678901234567890]}", "{\"a\":12345678901234567891}", false },
        { "{\"a\":[1e400]}", "{\"a\":1e400}", true },
        { "{\"a\":[{\"numeric\":[\">\",0,\"<=\",5]}]}", "{\"a\":0}", false },
        { "{\"a\":[{\"numeric\":[\">\",0,\"<=\",5]}]}", "{\"a\":0.000001}", true },
        { "{\"a\":[{\"numeric\":[\">\",0,\"<=\",5]}]}", "{\"a\":5.0}", true },
        { "{\"a\":[{\"numeric\":[\">\",0,\"<=\",5]}]}", "{\"a\":5.0000001}", false },
        { "{\"a\":[{\"numeric\":[\">=\",-1]}]}", "{\"a\":-1}", true },
        { "{\"a\":[{\"numeric\":[\"<\",-1]}]}", "{\"a\":-1}", false },
        { "{\"a\":[{\"numeric\":[\"=\",3.018e2]}]}", "{\"a\":301.8}", true },
        { "{\"a\":[{\"numeric\":[\"=\",1]}]}", "{\"a\":\"1\"}", false },
        { "{\"a\":[{\"numeric\":[\">\",10]}]}", "{\"a\":[1,2,11]}", true },
    };
    CHECK(cases);
}

static void text_operators_match(void **state) {
    (void)state;
    static const struct match_case cases[] = {
        { "{\"a\":[{\"prefix\":\"ab\"}]}", "{\"a\":\"abc\"}", true },
        { "{\"a\":[{\"prefix\":\"ab\"}]}", "{\"a\":\"a\"}", false },
        { "{\"a\":[{\"prefix\":\"\"}]}", "{\"a\":\"\"}", true },
        { "{\"a\":[{\"prefix\":\"\"}]}", "{\"a\":1}", false },
        { "{\"a\":[{\"suffix\":\"bc\"}]}", "{\"a\":\"abc\"}", true },
        { "{\"a\":[{\"suffix\":\"bc\"}]}", "{\"a\":\"abcd\"}", false },
        { "{\"a\":[{\"prefix\":{\"equals-ignore-case\":\"AB\"}}]}", "{\"a\":\"aBc\"}", true },
        { "{\"a\":[{\"suffix\":{\"equals-ignore-case\":\"\xC3\x89T\"}}]}", "{\"a\":\"\xC3\xA9t\"}",
          true },
        { "{\"a\":[{\"equals-ignore-case\":\"stra\xC3\x9F"
          "e\"}]}",
          "{\"a\":\"STRA\xE1\xBA\x9E"
          "E\"}",
          true },
        { "{\"a\":[{\"equals-ignore-case\":\"strasse\"}]}",
          "{\"a\":\"stra\xC3\x9F"
          "e\"}",
          false },
        { "{\"a\":[{\"equals-ignore-case\":\"k\"}]}", "{\"a\":\"\xE2\x84\xAA\"}", true },
        { "{\"a\":[{\"equals-ignore-case\":\"abc\"}]}", "{\"a\":\"abcd\"}", false },
        { "{\"a\":[{\"wildcard\":\"*DB outage*\"}]}", "{\"a\":\"[Triggered] DB outage now\"}",
          true },
        { "{\"a\":[{\"wildcard\":\"*DB outage*\"}]}", "{\"a\":\"DB outage\"}", true },
        { "{\"a\":[{\"wildcard\":\"*DB outage*\"}]}", "{\"a\":\"db outage\"}", false },
        { "{\"a\":[{\"wildcard\":\"a*a\"}]}", "{\"a\":\"a\"}", false },
        { "{\"a\":[{\"wildcard\":\"a*a\"}]}", "{\"a\":\"aa\"}", true },
        { "{\"a\":[{\"wildcard\":\"a*bc*bcd*e\"}]}", "{\"a\":\"abcbcbcde\"}", true },
        { "{\"a\":[{\"wildcard\":\"\"}]}", "{\"a\":\"\"}", true },
        { "{\"a\":[{\"wildcard\":\"\"}]}", "{\"a\":\"x\"}", false },
        { "{\"a\":[{\"wildcard\":\"*\"}]}", "{\"a\":\"\"}", true },
        { "{\"a\":[{\"wildcard\":\"a\\\\*b\"}]}", "{\"a\":\"a*b\"}", true },
        { "{\"a\":[{\"wildcard\":\"a\\\\*b\"}]}", "{\"a\":\"axb\"}", false },
        { "{\"a\":[{\"wildcard\":\"a\\\\\\\\*\"}]}", "{\"a\":\"a\\\\b\"}", true },
        { "{\"a\":[{\"wildcard\":\"*\"}]}", "{\"a\":1}", false },
    };
    CHECK(cases);
}

static void anything_but_needs_a_value(void **state) {
    (void)state;
    static const struct match_case cases[] = {
        { "{\"a\":[{\"anything-but\":\"x\"}]}", "{\"a\":\"y\"}", true },
        { "{\"a\":[{\"anything-but\":\"x\"}]}", "{\"a\":\"x\"}", false },
        { "{\"a\":[{\"anything-but\":\"x\"}]}", "{\"a\":null}", true },
        { "{\"a\":[{\"anything-but\":\"x\"}]}", "{\"a\":1}", true },
        { "{\"a\":[{\"anything-but\":\"x\"}]}", "{}", false },
        { "{\"a\":[{\"anything-but\":\"x\"}]}", "{\"a\":[]}", false },
        { "{\"a\":[{\"anything-but\":\"x\"}]}", "{\"a\":{\"y\":1}}", false },
        { "{\"a\":[{\"anything-but\":\"x\"}]}", "{\"a\":[\"x\",\"y\"]}", true },
        { "{\"a\":[{\"anything-but\":\"x\"}]}", "{\"a\":[\"x\"]}", false },
        { "{\"a\":[{\"anything-but\":[\"x\",\"y\"]}]}", "{\"a\":\"y\"}", false },
        { "{\"a\":[{\"anything-but\":1}]}", "{\"a\":1.0}", false },
        { "{\"a\":[{\"anything-but\":[1,2]}]}", "{\"a\":3}", true },
        { "{\"a\":[{\"anything-but\":{\"prefix\":\"x\"}}]}", "{\"a\":\"xy\"}", false },
        { "{\"a\":[{\"anything-but\":{\"suffix\":[\"x\",\"y\"]}}]}", "{\"a\":\"ay\"}", false },
        { "{\"a\":[{\"anything-but\":{\"suffix\":[\"x\",\"y\"]}}]}", "{\"a\":\"az\"}", true },
        { "{\"a\":[{\"anything-but\":{\"wildcard\":\"*x*\"}}]}", "{\"a\":\"axb\"}", false },
        { "{\"a\":[{\"anything-but\":{\"equals-ignore-case\":[\"X\"]}}]}", "{\"a\":\"x\"}", false },
        { "{\"a\":[{\"anything-but\":\"::1\"}]}", "{\"a\":\"0:0:0:0:0:0:0:1\"}", true },
    };
    CHECK(cases);
}

static void exists_looks_at_leaves(void **state) {
    (void)state;
    static const struct match_case cases[] = {
        { "{\"a\":[{\"exists\":true}]}", "{\"a\":null}", true },
        { "{\"a\":[{\"exists\":true}]}", "{\"a\":\"\"}", true },
        { "{\"a\":[{\"exists\":true}]}", "{\"a\":[]}", false },
        { "{\"a\":[{\"exists\":true}]}", "{\"a\":{\"b\":1}}", false },
        { "{\"a\":[{\"exists\":true}]}", "{\"a\":[1,{\"y\":1}]}", true },
        { "{\"a\":[{\"exists\":false}]}", "{\"b\":1}", true },
        { "{\"a\":[{\"exists\":false}]}", "{\"a\":[[]]}", true },
        { "{\"a\":[{\"exists\":false}]}", "{\"a\":{\"b\":1}}", true },
        { "{\"a\":[{\"exists\":false}]}", "{\"a\":null}", false },
        { "{\"a\":{\"b\":[{\"exists\":false}]}}", "{\"a\":1}", true },
        { "{\"a\":[\"v\",{\"exists\":false}]}", "{\"a\":\"v\"}", true },
        { "{\"a\":[\"v\",{\"exists\":false}]}", "{}", true },
        { "{\"a\":[\"v\",{\"exists\":false}]}", "{\"a\":\"w\"}", false },
        /* Within arrays: per element when the absent name sorts after the matched one. */
        { "{\"a\":{\"k\":[\"x\"],\"m\":[{\"exists\":false}]}}", "{\"a\":[{\"k\":\"x\"},{\"m\":1}]}",
          true },
        { "{\"a\":{\"k\":[\"x\"],\"m\":[{\"exists\":false}]}}", "{\"a\":[{\"k\":\"x\",\"m\":1}]}",
          false },
        { "{\"a\":{\"m\":[\"x\"],\"k\":[{\"exists\":false}]}}", "{\"a\":[{\"m\":\"x\"},{\"k\":1}]}",
          false },
        { "{\"a\":{\"k\":[\"x\"],\"m\":[{\"exists\":false}]}}",
          "{\"a\":[{\"k\":\"x\",\"m\":1},{\"k\":\"x\"}]}", true },
    };
    CHECK(cases);
}

static void addresses_match_by_value(void **state) {
    (void)state;
    static const struct match_case cases[] = {
        { "{\"a\":[{\"cidr\":\"10.0.0.7/24\"}]}", "{\"a\":\"10.0.0.255\"}", true },
        { "{\"a\":[{\"cidr\":\"10.0.0.7/24\"}]}", "{\"a\":\"10.0.1.0\"}", false },
        { "{\"a\":[{\"cidr\":\"0.0.0.0/0\"}]}", "{\"a\":\"::1\"}", false },
        { "{\"a\":[{\"cidr\":\"0.0.0.0/0\"}]}", "{\"a\":\"x\"}", false },
        { "{\"a\":[{\"cidr\":\"10.0.0.0/8\"}]}", "{\"a\":\"::ffff:10.0.0.1\"}", false },
        { "{\"a\":[{\"cidr\":\"2001:db8::/33\"}]}", "{\"a\":\"2001:DB8:7fff::1\"}", true },
        { "{\"a\":[{\"cidr\":\"2001:db8::/33\"}]}", "{\"a\":\"2001:db8:8000::1\"}", false },
        { "{\"a\":[\"::1\"]}", "{\"a\":\"0:0:0:0:0:0:0:1\"}", true },
        { "{\"a\":[\"10.0.0.1\"]}", "{\"a\":\"10.0.0.01\"}", true },
        { "{\"a\":[\"10.0.0.256\"]}", "{\"a\":\"10.0.0.256\"}", true },
        { "{\"a\":[\"1.2.3\"]}", "{\"a\":\"1.2.3.0\"}", false },
    };
    CHECK(cases);
}

static void address_texts_parse(void **state) {
    (void)state;
    static const char *const good[] = { "0.0.0.0",
                                        "255.255.255.255",
                                        "::",
                                        "1::",
                                        "1:2:3:4:5:6:7:8",
                                        "1:2:3:4:5:6:7::",
                                        "::2:3:4:5:6:7:8",
                                        "::1.2.3.4",
                                        "1:2:3:4:5:6:1.2.3.4" };
    static const char *const bad[] = { "",
                                       "1.2.3",
                                       "1.2.3.4.5",
                                       "1.2.3.256",
                                       "1..2.3",
                                       "1.2.3.4 ",
                                       ":",
                                       ":::",
                                       "1:",
                                       ":1",
                                       "1::2::3",
                                       "1:2:3:4:5:6:7",
                                       "1:2:3:4:5:6:7:8:9",
                                       "12345::",
                                       "::1.2.3",
                                       "1:2:3:4:5:6:7:1.2.3.4",
                                       "::1%lo",
                                       "g::",
                                       "1:2:3:4:5:6:7:8::",
                                       "1.2.3.4::" };
    struct cidr address;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
        if (!cidr_address(str_of(good[i]), &address))
            fail_msg("%s is refused", good[i]);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        if (cidr_address(str_of(bad[i]), &address))
            fail_msg("%s is taken", bad[i]);
    assert_true(cidr_address(STR("1:2::0a0b:4"), &address));
    static const unsigned char expected[16] = { 0, 1, 0, 2, [12] = 0x0a, 0x0b, 0, 4 };
    assert_memory_equal(address.bytes, expected, 16);
}

static void arrays_are_transparent_and_consistent(void **state) {
    (void)state;
    static const struct match_case cases[] = {
        { "{\"a\":[\"b\"]}", "{\"a\":[\"a\",\"b\"]}", true },
        { "{\"a\":[\"b\"]}", "{\"a\":[[\"b\"]]}", true },
        { "{\"a\":[\"b\"]}", "{\"a\":[]}", false },
        { "{\"a\":{\"b\":[1]}}", "{\"a\":[{\"b\":2},{\"b\":1}]}", true },
        { "{\"a\":{\"k\":[\"x\"],\"v\":[\"y\"]}}", "{\"a\":[{\"k\":\"x\",\"v\":\"y\"}]}", true },
        { "{\"a\":{\"k\":[\"x\"],\"v\":[\"y\"]}}", "{\"a\":[{\"k\":\"x\"},{\"v\":\"y\"}]}", false },
        { "{\"a\":{\"k\":[\"x\"],\"v\":[\"y\"]}}",
          "{\"a\":[{\"k\":\"x\",\"v\":\"n\"},{\"k\":\"x\",\"v\":\"y\"}]}", true },
        { "{\"a\":{\"k\":[\"x\"],\"v\":[\"y\"]}}",
          "{\"a\":{\"k\":[\"n\",\"x\"],\"v\":[\"y\",\"n\"]}}", true },
        { "{\"a\":{\"b\":{\"k\":[1]},\"c\":[2]}}",
          "{\"a\":[{\"b\":[{\"k\":0},{\"k\":1}],\"c\":3},{\"b\":[{\"k\":1}],\"c\":2}]}", true },
        { "{\"a\":{\"b\":{\"k\":[1]},\"c\":[2]}}",
          "{\"a\":[{\"b\":[{\"k\":0},{\"k\":1}],\"c\":3},{\"b\":[{\"k\":0}],\"c\":2}]}", false },
        /* Fields of different arrays do not bind each other. */
        { "{\"a\":{\"k\":[1]},\"b\":{\"k\":[1]}}",
          "{\"a\":[{\"k\":0},{\"k\":1}],\"b\":[{\"k\":1}]}", true },
    };
    CHECK(cases);
}

static void or_is_a_list_of_branches(void **state) {
    (void)state;
    static const struct match_case cases[] = {
        { "{\"$or\":[{\"a\":[1]},{\"b\":[2]}]}", "{\"b\":2}", true },
        { "{\"$or\":[{\"a\":[1]},{\"b\":[2]}]}", "{\"a\":2,\"b\":1}", false },
        { "{\"c\":[0],\"$or\":[{\"a\":[1]},{\"b\":[2]}]}", "{\"b\":2}", false },
        { "{\"x\":{\"$or\":[{\"a\":[1]},{\"b\":[2]}]}}", "{\"x\":{\"a\":1}}", true },
        { "{\"$or\":[{\"a\":[1],\"$or\":[{\"c\":[3]},{\"d\":[4]}]},{\"b\":[2]}]}",
          "{\"a\":1,\"d\":4}", true },
        { "{\"$or\":[{\"a\":[1],\"$or\":[{\"c\":[3]},{\"d\":[4]}]},{\"b\":[2]}]}", "{\"a\":1}",
          false },
        { "{\"a\":[1],\"$or\":[{\"a\":[2]},{\"b\":[3]}]}", "{\"a\":2}", true },
        { "{\"a\":[1],\"$or\":[{\"a\":[2]},{\"b\":[3]}]}", "{\"a\":1}", false },
        { "{\"a\":[1],\"$or\":[{\"a\":[2]},{\"b\":[3]}]}", "{\"a\":1,\"b\":3}", true },
        { "{\"$or\":[{\"a\":[2]},{\"b\":[3]}],\"a\":[1]}", "{\"a\":1}", true },
        { "{\"$or\":[{\"a\":[2]},{\"b\":[3]}],\"a\":[1]}", "{\"a\":2}", false },
    };
    CHECK(cases);
}

struct error_case {
    const char *pattern, *code, *message; /* part of the message */
    unsigned line, col;                   /* 0: not checked */
};

static void mistakes_are_named_with_their_place(void **state) {
    (void)state;
    static const struct error_case cases[] = {
        { "[1]", "SH1451", "a pattern is an object, not array", 1, 1 },
        { "{}", "SH1451", "empty object", 1, 1 },
        { "{\"a\":{}}", "SH1451", "a: an empty object", 1, 6 },
        { "{\"a\":[]}", "SH1451", "a: the array of alternatives is empty", 1, 6 },
        { "{\n \"a\":{\"b\":\"x\"}}", "SH1451", "a.b: a field of a pattern takes an array", 2, 11 },
        { "{\"a\":[[1]]}", "SH1451", "cannot hold an array", 1, 7 },
        { "{\"a\":[{\"prefix\":\"x\",\"suffix\":\"y\"}]}", "SH1451", "exactly one operator", 1, 7 },
        { "{\"a\":[{}]}", "SH1451", "exactly one operator", 1, 7 },
        { "{\"a\":[{\"prefx\":\"x\"}]}", "SH1452", "unknown operator \"prefx\"", 1, 8 },
        { "{\"a\":[{\"prefix\":1}]}", "SH1453", "\"prefix\" takes a string", 1, 17 },
        { "{\"a\":[{\"suffix\":{\"wildcard\":\"x\"}}]}", "SH1453", "\"suffix\" takes a string", 0,
          0 },
        { "{\"a\":[{\"equals-ignore-case\":[\"x\"]}]}", "SH1453", "takes a string, not array", 0,
          0 },
        { "{\"a\":[{\"exists\":\"true\"}]}", "SH1453", "takes true or false, not string", 0, 0 },
        { "{\"a\":[{\"anything-but\":[]}]}", "SH1453", "the list is empty", 0, 0 },
        { "{\"a\":[{\"anything-but\":[1,\"x\"]}]}", "SH1453", "cannot be mixed", 1, 26 },
        { "{\"a\":[{\"anything-but\":null}]}", "SH1453", "strings or numbers", 0, 0 },
        { "{\"a\":[{\"anything-but\":{\"prefix\":\"\"}}]}", "SH1453", "empty prefix", 0, 0 },
        { "{\"a\":[{\"anything-but\":{\"prefix\":[]}}]}", "SH1453", "the list is empty", 0, 0 },
        { "{\"a\":[{\"anything-but\":{\"numeric\":[\"=\",1]}}]}", "SH1453", "inside it", 0, 0 },
        { "{\"a\":[{\"numeric\":[\"==\",1]}]}", "SH1454", "one of = < <= > >=", 1, 18 },
        { "{\"a\":[{\"numeric\":[\"=\",\"1\"]}]}", "SH1454", "JSON numbers only", 0, 0 },
        { "{\"a\":[{\"numeric\":[\"=\"]}]}", "SH1454", "one comparison", 0, 0 },
        { "{\"a\":[{\"numeric\":[\"<\",1,\">\",0]}]}", "SH1454", "lower bound first", 0, 0 },
        { "{\"a\":[{\"numeric\":[\">=\",5,\"<=\",5]}]}", "SH1454", "must be less", 0, 0 },
        { "{\"a\":[{\"numeric\":[\"=\",1e309]}]}", "SH1454", "64-bit floating point", 0, 0 },
        { "{\"a\":[{\"numeric\":[\"=\",1e-325]}]}", "SH1454", "64-bit floating point", 0, 0 },
        { "{\"a\":[{\"numeric\":[\"=\",123456789012345678]}]}", "SH1454", "64-bit floating", 0, 0 },
        { "{\"a\":[{\"cidr\":\"10.0.0.0\"}]}", "SH1455", "one \"/\"", 1, 15 },
        { "{\"a\":[{\"cidr\":\"10.0.0.0/32\"}]}", "SH1455", "0 to 31", 0, 0 },
        { "{\"a\":[{\"cidr\":\"::1/128\"}]}", "SH1455", "0 to 127", 0, 0 },
        { "{\"a\":[{\"cidr\":\"10.0.0/8\"}]}", "SH1455", "no IP address", 0, 0 },
        { "{\"a\":[{\"cidr\":\"10.0.0.0/8/8\"}]}", "SH1455", "one \"/\"", 0, 0 },
        { "{\"a\":[{\"wildcard\":\"a**b\"}]}", "SH1456", "two stars", 1, 19 },
        { "{\"a\":[{\"wildcard\":\"a\\\\b\"}]}", "SH1456", "a backslash must be", 0, 0 },
        { "{\"a\":[{\"wildcard\":\"a\\\\\"}]}", "SH1456", "a backslash must be", 0, 0 },
        { "{\"$or\":[{\"a\":[1]}]}", "SH1457", "at least two", 1, 8 },
        { "{\"$or\":[{\"a\":[1]},{}]}", "SH1451", "empty object", 0, 0 },
        { "{\"$or\":[{\"a\":[1]},[1]]}", "SH1457", "is an object", 0, 0 },
        { "{\"$or\":[{\"a\":[1]},{\"numeric\":[\"=\",1]}]}", "SH1457", "\"numeric\" is an operator",
          0, 0 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        struct pattern *pattern = NULL;
        struct err err = { 0 };
        if (pattern_compile(&arena, parse(&arena, cases[i].pattern), &pattern, &err).ok)
            fail_msg("%s is accepted", cases[i].pattern);
        assert_int_equal(err.class, ERR_CONFIG);
        if (strcmp(err.code, cases[i].code) != 0 || !strstr(err.message, cases[i].message))
            fail_msg("%s: [%s] %s", cases[i].pattern, err.code, err.message);
        if (cases[i].line && (err.line != cases[i].line || err.col != cases[i].col))
            fail_msg("%s: %u:%u", cases[i].pattern, err.line, err.col);
    }
    ARENA_SCOPE(arena);
    struct pattern *pattern = NULL;
    struct err err = { 0 };
    assert_false(
        pattern_compile(&arena, parse(&arena, "{\"a\":[{\"prefx\":\"x\"}]}"), &pattern, &err).ok);
    assert_string_equal(err.hint, "did you mean \"prefix\"?");
    assert_false(pattern_compile(&arena, NULL, &pattern, &err).ok);
}

/* {"f0":[1],...} with count fields, or with $or: count branches of one field. */
static const char *many(struct arena *arena, size_t count, bool is_or) {
    BUF_SCOPE(text, 1u << 20);
    buf_text(&text, is_or ? "{\"$or\":[" : "{");
    for (size_t i = 0; i < count; i++)
        buf_fmt(&text, is_or ? "%s{\"f%zu\":[1]}" : "%s\"f%zu\":[1]", i ? "," : "", i);
    buf_text(&text, is_or ? "]}" : "}");
    return str_z(arena, buf_view(&text));
}

static void limits_hold(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct pattern *pattern = NULL;
    struct err err = { 0 };
    pattern = compile(&arena, many(&arena, 256, false));
    assert_false(pattern_match(pattern, parse(&arena, "{\"f0\":1}"), &arena));
    assert_false(
        pattern_compile(&arena, parse(&arena, many(&arena, 257, false)), &pattern, &err).ok);
    assert_string_equal(err.code, "SH1458");
    pattern = compile(&arena, many(&arena, 1000, true));
    assert_true(pattern_match(pattern, parse(&arena, "{\"f999\":1}"), &arena));
    assert_false(pattern_match(pattern, parse(&arena, "{\"f1000\":1}"), &arena));
    assert_false(
        pattern_compile(&arena, parse(&arena, many(&arena, 1001, true)), &pattern, &err).ok);
    assert_string_equal(err.code, "SH1458");

    /* 2^9 combinations are accepted, 2^10 are not. */
    for (int count = 9; count <= 10; count++) {
        BUF_SCOPE(text, 1u << 20);
        for (int i = 0; i < count; i++)
            buf_fmt(&text, "%s\"k%d\":{\"$or\":[{\"a\":[1]},{\"b\":[1]}]}", i ? "," : "{", i);
        buf_char(&text, '}');
        const struct json *json = parse(&arena, str_z(&arena, buf_view(&text)));
        assert_int_equal(pattern_compile(&arena, json, &pattern, &err).ok, count == 9);
    }
    for (size_t depth = 32; depth <= 33; depth++) {
        BUF_SCOPE(text, 1u << 20);
        for (size_t i = 0; i < depth; i++)
            buf_text(&text, "{\"a\":");
        buf_text(&text, "{\"a\":[1]}");
        for (size_t i = 0; i < depth; i++)
            buf_char(&text, '}');
        const struct json *json = parse(&arena, str_z(&arena, buf_view(&text)));
        assert_int_equal(pattern_compile(&arena, json, &pattern, &err).ok, depth == 32);
    }
}

static void search_is_bounded(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    /* Six independent arrays of 40 elements, and a last pair of fields that never agrees: 40^6
     * combinations. */
    BUF_SCOPE(event, 1u << 20);
    BUF_SCOPE(text, 1u << 20);
    for (int a = 0; a < 6; a++) {
        buf_fmt(&event, "%s\"k%d\":[", a ? "," : "{", a);
        buf_fmt(&text, "%s\"k%d\":{\"x\":[1]}", a ? "," : "{", a);
        for (int i = 0; i < 40; i++)
            buf_text(&event, i ? ",{\"x\":1}" : "{\"x\":1}");
        buf_char(&event, ']');
    }
    buf_text(&event, ",\"z\":[{\"p\":1},{\"q\":1}]}");
    buf_text(&text, ",\"z\":{\"p\":[1],\"q\":[1]}}");
    struct pattern *pattern = compile(&arena, str_z(&arena, buf_view(&text)));
    const struct json *json = parse(&arena, str_z(&arena, buf_view(&event)));
    assert_false(pattern_match(pattern, json, &arena));
    const struct pattern_clause *clauses = NULL;
    size_t count = 0;
    assert_int_equal(pattern_explain(pattern, json, &arena, &clauses, &count), 8);
    assert_non_null(strstr(str_z(&arena, clauses[8].sentence), "too many combinations"));
}

static const char alert[] =
    "{\"source\":\"datadog\",\"detail\":{\"status\":\"resolved\",\"name\":\"DB outage\",\"labels\":"
    "{\"service\":\"checkout-api\",\"env\":\"prod\",\"bad "
    "name\":\"1\"},\"n\":7,\"list\":[\"a\",\"b\"],\"e\":[]}}";

struct sentence_case {
    const char *pattern, *sentence;
    bool is_match;
};

static void explanations_are_sentences(void **state) {
    (void)state;
    static const struct sentence_case cases[] = {
        { "{\"source\":[\"datadog\"]}", "source is \"datadog\"", true },
        { "{\"detail\":{\"status\":[\"firing\"]}}",
          "detail.status is \"resolved\", the rule wants one of [\"firing\"]", false },
        { "{\"detail\":{\"labels\":{\"service\":[\"cash-subscriber\"]}}}",
          "detail.labels.service is \"checkout-api\", the rule wants one of [\"cash-subscriber\"]",
          false },
        { "{\"detail\":{\"labels\":{\"node\":[\"n1\"]}}}",
          "detail.labels.node is absent (present: service, env, \"bad name\"), the rule wants one "
          "of "
          "[\"n1\"]",
          false },
        { "{\"detail\":{\"tags\":{\"node\":[\"n1\"]}}}",
          "detail.tags.node is absent (detail.tags is absent too), the rule wants one of [\"n1\"]",
          false },
        { "{\"detail\":{\"labels\":[\"x\"]}}",
          "detail.labels is an object and not a value, the rule wants one of [\"x\"]", false },
        { "{\"detail\":{\"e\":[\"x\"]}}", "detail.e holds no value, the rule wants one of [\"x\"]",
          false },
        { "{\"detail\":{\"n\":[{\"numeric\":[\">\",7,\"<=\",9]}]}}",
          "detail.n is 7, the rule wants a number > 7 and <= 9", false },
        { "{\"detail\":{\"n\":[{\"numeric\":[\"=\",8]}]}}",
          "detail.n is 7, the rule wants a number = 8", false },
        { "{\"detail\":{\"name\":[{\"wildcard\":\"*Disk*\"}]}}",
          "detail.name is \"DB outage\", the rule wants a text like \"*Disk*\"", false },
        { "{\"detail\":{\"name\":[{\"anything-but\":{\"prefix\":\"DB\"}}]}}",
          "detail.name is \"DB outage\", the rule wants anything but a text that starts with "
          "\"DB\"",
          false },
        { "{\"detail\":{\"name\":[{\"exists\":false}]}}",
          "detail.name is \"DB outage\", the rule wants it to be absent", false },
        { "{\"detail\":{\"x\":[{\"exists\":false}]}}", "detail.x is absent, as the rule wants",
          true },
        { "{\"detail\":{\"list\":[\"c\"]}}",
          "detail.list has the values [\"a\",\"b\"], the rule wants one of [\"c\"]", false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        struct pattern *pattern = compile(&arena, cases[i].pattern);
        const struct pattern_clause *clauses = NULL;
        size_t count = 0;
        size_t deciding = pattern_explain(pattern, parse(&arena, alert), &arena, &clauses, &count);
        assert_int_equal(count, 1);
        assert_string_equal(str_z(&arena, clauses[0].sentence), cases[i].sentence);
        assert_int_equal(clauses[0].is_match, cases[i].is_match);
        assert_true(deciding == (cases[i].is_match ? SIZE_MAX : 0));
    }
}

static void explanation_picks_the_clause_and_the_branch(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct pattern_clause *clauses = NULL;
    size_t count = 0;
    const char *text =
        "{\n\"source\":[\"datadog\"],\n\"detail\":{\"status\":[\"firing\"],\n\"n\":[8]}}";
    struct pattern *pattern = compile(&arena, text);
    assert_int_equal(pattern_explain(pattern, parse(&arena, alert), &arena, &clauses, &count), 1);
    assert_int_equal(count, 3);
    assert_true(str_is(clauses[1].path, "detail.status"));
    assert_true(str_is(clauses[1].wanted, "[\"firing\"]"));
    assert_true(str_is(clauses[1].observed, "\"resolved\""));
    assert_int_equal(clauses[1].line, 3);
    assert_int_equal(clauses[1].col, 20);
    assert_false(clauses[2].is_match);

    pattern =
        compile(&arena, "{\"$or\":[{\"a\":[1],\"b\":[1]},{\"source\":[\"datadog\"],\"c\":[1]}]}");
    assert_int_equal(pattern_explain(pattern, parse(&arena, alert), &arena, &clauses, &count), 1);
    assert_int_equal(count, 2);
    assert_true(str_is(clauses[0].path, "source") && clauses[0].is_match);

    pattern = compile(&arena, "{\"a\":{\"k\":[1],\"v\":[2]}}");
    const struct json *event = parse(&arena, "{\"a\":[{\"k\":1},{\"v\":2}]}");
    assert_int_equal(pattern_explain(pattern, event, &arena, &clauses, &count), 2);
    assert_int_equal(count, 3);
    assert_true(clauses[0].is_match && clauses[1].is_match && !clauses[2].is_match);
    assert_non_null(strstr(str_z(&arena, clauses[2].sentence), "in the same element"));
}

static void long_values_are_cut(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    BUF_SCOPE(event, 1u << 20);
    buf_text(&event, "{\"a\":\"");
    for (int i = 0; i < 5000; i++)
        buf_text(&event, "\xC3\xA9");
    buf_text(&event, "\"}");
    struct pattern *pattern = compile(&arena, "{\"a\":[\"x\"]}");
    const struct pattern_clause *clauses = NULL;
    size_t count = 0;
    const struct json *json = parse(&arena, str_z(&arena, buf_view(&event)));
    assert_int_equal(pattern_explain(pattern, json, &arena, &clauses, &count), 0);
    assert_true(clauses[0].observed.len > 190 && clauses[0].observed.len <= 204);
    assert_true(clauses[0].sentence.len < 300);
    /* Still whole characters: a quote, pairs of bytes, then dots. */
    assert_int_equal(clauses[0].observed.ptr[0], '"');
    assert_int_equal((clauses[0].observed.len - 1 - 3) % 2, 0);
}

static void pins_only_with_literals_everywhere(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct str path = STR("detail.labels.service");
    static const struct {
        const char *pattern;
        bool is_pinned;
    } cases[] = {
        { "{\"detail\":{\"labels\":{\"service\":[\"a\",\"b\"]}}}", true },
        { "{\"detail.labels\":{\"service\":[\"a\"]}}", true },
        { "{\"detail\":{\"labels\":{\"service\":[\"a\",{\"prefix\":\"b\"}]}}}", false },
        { "{\"detail\":{\"labels\":{\"service\":[\"a\",{\"exists\":false}]}}}", false },
        { "{\"detail\":{\"labels\":{\"service\":[{\"exists\":true}]}}}", false },
        { "{\"detail\":{\"labels\":{\"service\":[1]}}}", false },
        { "{\"detail\":{\"labels\":{\"service\":[\"10.0.0.1\"]}}}", false },
        { "{\"detail\":{\"labels\":{\"env\":[\"a\"]}}}", false },
        { "{\"$or\":[{\"detail\":{\"labels\":{\"service\":[\"a\"]}}},{\"b\":[1]}]}", false },
        { "{\"$or\":[{\"b\":[2]},{\"b\":[1]}],\"detail.labels.service\":[\"a\"]}", true },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (pattern_pins(compile(&arena, cases[i].pattern), path) != cases[i].is_pinned)
            fail_msg("%s", cases[i].pattern);
}

static void one_event_serves_many_patterns(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct pattern_event *event =
        pattern_event_new(&arena, parse(&arena, "{\"a\":[{\"k\":1},{\"k\":2,\"v\":3}]}"));
    struct pattern *yes = compile(&arena, "{\"a\":{\"k\":[2],\"v\":[3]}}");
    struct pattern *no = compile(&arena, "{\"a\":{\"k\":[1],\"v\":[3]}}");
    for (int i = 0; i < 3; i++) {
        assert_true(pattern_match_event(yes, event));
        assert_false(pattern_match_event(no, event));
    }
    assert_false(pattern_match_event(yes, pattern_event_new(&arena, NULL)));
}

static void the_deciding_clause_alone(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct json *json = parse(&arena, alert);
    struct pattern_event *event = pattern_event_new(&arena, json);
    static const char *const patterns[] = {
        "{\"source\":[\"datadog\"],\"detail\":{\"status\":[\"firing\"],\"n\":[8]}}",
        "{\"$or\":[{\"a\":[1],\"b\":[1]},{\"source\":[\"datadog\"],\"c\":[1]}]}",
        "{\"source\":[\"datadog\"]}",
    };
    for (size_t i = 0; i < 3; i++) {
        struct pattern *pattern = compile(&arena, patterns[i]);
        const struct pattern_clause *clauses = NULL;
        struct pattern_clause clause = { 0 };
        size_t count = 0;
        size_t deciding = pattern_explain(pattern, json, &arena, &clauses, &count);
        bool is_told = pattern_why_not(pattern, event, &arena, &clause);
        assert_int_equal(is_told, deciding != SIZE_MAX);
        if (is_told)
            assert_true(str_eq(clause.sentence, clauses[deciding].sentence));
    }
}

/* Patterns of every kind of anchor, against events that hit and miss them; the index must find what
 * a look at each pattern finds. */
static void the_index_finds_the_same(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    enum { COUNT = 700 };
    const struct pattern **patterns = ARENA_ARRAY(&arena, const struct pattern *, COUNT);
    static const char *const forms[] = {
        "{\"source\":[\"datadog\"],\"labels\":{\"service\":[\"s%zu\"]}}",
        "{\"source\":[\"datadog\"],\"labels\":{\"service\":[\"s%zu\",\"s1\",\"s2\"]}}",
        "{\"$or\":[{\"env\":[\"e%zu\"]},{\"labels\":{\"service\":[\"s3\"]}}]}",
        "{\"n\":[{\"numeric\":[\"<\",%zu]}]}",
        "{\"source\":[{\"prefix\":\"data\"}],\"env\":[{\"exists\":false}],\"n\":[%zu]}",
        "{\"m%zu\":[{\"exists\":false}]}",
        "{\"a\":{\"k\":[\"k%zu\"],\"v\":[\"x\"]}}",
    };
    for (size_t i = 0; i < COUNT; i++) {
        const char *form = forms[i % 7];
        const char *hole = strstr(form, "%zu");
        const char *text =
            str_fmt(&arena, "%.*s%zu%s", (int)(hole - form), form, i / 7, hole + 3).ptr;
        patterns[i] = compile(&arena, text);
    }
    struct pattern_index *index = pattern_index_new(&arena, patterns, COUNT);
    static const char *const events[] = {
        "{}",
        "{\"source\":\"datadog\",\"labels\":{\"service\":\"s7\"},\"n\":50}",
        "{\"source\":\"datadog\",\"labels\":{\"service\":[\"s1\",\"s3\"]},\"env\":\"e5\"}",
        "{\"source\":\"other\",\"n\":[1,99],\"m4\":null,\"m5\":1}",
        "{\"a\":[{\"k\":\"k1\",\"v\":\"x\"},{\"k\":\"k2\"},{\"k\":\"k3\",\"v\":\"x\"}]}",
    };
    static const size_t least[] = { 100, 101, 201, 98, 102 };
    uint32_t *found = ARENA_ARRAY(&arena, uint32_t, COUNT);
    for (size_t round = 0; round < 2; round++) {
        for (size_t e = 0; e < sizeof events / sizeof events[0]; e++) {
            struct pattern_event *event = pattern_event_new(&arena, parse(&arena, events[e]));
            size_t count = pattern_index_match(index, event, found), at = 0;
            for (uint32_t i = 0; i < COUNT; i++) {
                bool is_found = at < count && found[at] == i;
                if (is_found != pattern_match_event(patterns[i], event))
                    fail_msg("pattern %u, event %zu", i, e);
                at += is_found;
            }
            assert_int_equal(at, count);
            assert_true(count >= least[e]);
        }
    }
    index = pattern_index_new(&arena, NULL, 0);
    assert_int_equal(pattern_index_match(index, pattern_event_new(&arena, NULL), found), 0);
}

/* The next text between backquotes, or STR_NONE. */
static struct str next_cell(struct str *line) {
    size_t from = str_find_char(*line, '`');
    *line = from == SIZE_MAX ? STR_NONE : str_slice(*line, from + 1, line->len);
    size_t to = str_find_char(*line, '`');
    struct str cell = to == SIZE_MAX ? STR_NONE : str_slice(*line, 0, to);
    *line = to == SIZE_MAX ? STR_NONE : str_slice(*line, to + 1, line->len);
    return cell;
}

static void the_manual_tells_the_truth(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const char *root = getenv("SOURCE_ROOT");
    FILE *file = root ? fopen(str_fmt(&arena, "%s/docs/rules.md", root).ptr, "r") : NULL;
    if (!file) {
        print_message("skipped: SOURCE_ROOT/docs/rules.md is not there\n");
        skip();
    }
    char text[1024];
    size_t rows = 0;
    while (fgets(text, sizeof text, file)) {
        struct str line = str_of(text);
        if (!str_starts(line, STR("| `{")))
            continue;
        const char *pattern = str_z(&arena, next_cell(&line));
        struct match_case cases[] = { { pattern, str_z(&arena, next_cell(&line)), true },
                                      { pattern, str_z(&arena, next_cell(&line)), false } };
        CHECK(cases);
        rows++;
    }
    fclose(file);
    assert_true(rows >= 40);
}

static void folding_is_simple(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct fold_text text = fold_text_make(&arena, STR("\xCE\xA3x")); /* SIGMA x */
    assert_true(fold_text_is(text, STR("\xCF\x83X")));                /* sigma */
    assert_true(fold_text_is(text, STR("\xCF\x82X")));                /* final sigma */
    assert_true(fold_text_ends(text, STR("ab\xCF\x82X")));
    assert_false(fold_text_ends(text, STR("X")));
    assert_true(fold_text_starts(text, STR("\xCF\x82Xyz")));
    /* Bytes that are not UTF-8 equal themselves only. */
    text = fold_text_make(&arena, STR("\xFF"));
    assert_true(fold_text_is(text, STR("\xFF")));
    assert_false(fold_text_is(text, STR("\xC3\xBF")));
    assert_false(fold_text_is(fold_text_make(&arena, STR("\xC3")), STR("")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(literals_match_exactly),
        cmocka_unit_test(numbers_compare_by_value),
        cmocka_unit_test(text_operators_match),
        cmocka_unit_test(anything_but_needs_a_value),
        cmocka_unit_test(exists_looks_at_leaves),
        cmocka_unit_test(addresses_match_by_value),
        cmocka_unit_test(address_texts_parse),
        cmocka_unit_test(arrays_are_transparent_and_consistent),
        cmocka_unit_test(or_is_a_list_of_branches),
        cmocka_unit_test(mistakes_are_named_with_their_place),
        cmocka_unit_test(limits_hold),
        cmocka_unit_test(search_is_bounded),
        cmocka_unit_test(explanations_are_sentences),
        cmocka_unit_test(explanation_picks_the_clause_and_the_branch),
        cmocka_unit_test(long_values_are_cut),
        cmocka_unit_test(pins_only_with_literals_everywhere),
        cmocka_unit_test(one_event_serves_many_patterns),
        cmocka_unit_test(the_deciding_clause_alone),
        cmocka_unit_test(the_index_finds_the_same),
        cmocka_unit_test(the_manual_tells_the_truth),
        cmocka_unit_test(folding_is_simple),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
