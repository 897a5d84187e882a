/* A DynamoDB model and calls as text, for its tests: JSON is written with ' instead of " here. */
#ifndef SELFHEAL_TESTS_TEST_CLOUD_DYNAMODB_H
#define SELFHEAL_TESTS_TEST_CLOUD_DYNAMODB_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cloud/dynamodb.h"

struct world {
    struct cloud_dynamodb *db;
    struct arena arena;
    int64_t now_ms;
    const struct json *output, *extra;
    struct err err;
};

static const char pk_table[] =
    "{'TableName':'tab','AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'}],"
    "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],'BillingMode':'PAY_PER_REQUEST'}";
static const char sort_table[] =
    "{'TableName':'sorted','AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'},"
    "{'AttributeName':'sk','AttributeType':'N'}],'KeySchema':[{'AttributeName':'pk','KeyType':"
    "'HASH'},{'AttributeName':'sk','KeyType':'RANGE'}],'BillingMode':'PAY_PER_REQUEST'}";

static const char index_table[] =
    "{'TableName':'indexed','AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'},"
    "{'AttributeName':'st','AttributeType':'S'},{'AttributeName':'at','AttributeType':'N'}],"
    "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],'BillingMode':'PAY_PER_REQUEST',"
    "'GlobalSecondaryIndexes':[{'IndexName':'by-status','KeySchema':[{'AttributeName':'st',"
    "'KeyType':'HASH'},{'AttributeName':'at','KeyType':'RANGE'}],'Projection':{'ProjectionType':"
    "'KEYS_ONLY'}}]}";

static inline const char *quoted(struct world *w, const char *text) {
    size_t len = strlen(text);
    char *copy = arena_alloc(&w->arena, len + 1);
    for (size_t i = 0; i < len; i++)
        copy[i] = text[i] == '\'' ? '"' : text[i];
    return copy;
}

static inline bool call(struct world *w, const char *operation, const char *input) {
    const struct json *tree = NULL;
    struct json_options options = { .depth_max = 96 };
    struct res parsed = json_parse(&w->arena, str_of(quoted(w, input)), &options, &tree, &w->err);
    if (!parsed.ok)
        fail_msg("bad JSON in the test: %s: %s", w->err.message, input);
    w->err = (struct err){ 0 };
    return cloud_dynamodb_handle(w->db, &w->arena, str_of(operation), tree, w->now_ms, &w->output,
                                 &w->extra, &w->err)
        .ok;
}

/* The call succeeds with this output. */
static inline void expect(struct world *w, const char *operation, const char *input,
                          const char *output) {
    if (!call(w, operation, input))
        fail_msg("%s %s: %s: %s", operation, input, w->err.aws_code, w->err.message);
    struct str text = json_to_str(&w->arena, w->output);
    const char *wanted = quoted(w, output);
    if (!str_is(text, wanted))
        fail_msg("%s %s\n  gave   %.*s\n  wanted %s", operation, input, STR_ARG(text), wanted);
}

static inline void succeed(struct world *w, const char *operation, const char *input) {
    if (!call(w, operation, input))
        fail_msg("%s %s: %s: %s", operation, input, w->err.aws_code, w->err.message);
}

/* The call is refused with this code and message (its quotes written as '). */
static inline void refuse(struct world *w, const char *operation, const char *input,
                          const char *code, const char *message) {
    if (call(w, operation, input))
        fail_msg("%s %s: should be refused, gave %s", operation, input,
                 json_to_str(&w->arena, w->output).ptr);
    assert_int_equal(w->err.http_status, 400);
    const char *wanted = quoted(w, message);
    char got[sizeof w->err.message];
    snprintf(got, sizeof got, "%s", w->err.message);
    for (char *p = got; *p; p++)
        *p = *p == '\'' ? '"' : *p; /* both kinds are alike here */
    if (strcmp(w->err.aws_code, code) != 0 || strcmp(got, wanted) != 0)
        fail_msg("%s %s\n  gave   %s: %s\n  wanted %s: %s", operation, input, w->err.aws_code, got,
                 code, wanted);
}

static inline void invalid(struct world *w, const char *operation, const char *input,
                           const char *message) {
    refuse(w, operation, input, "ValidationException", message);
}

static inline int world_setup(void **state) {
    struct world *w = mem_alloc(sizeof *w);
    w->db = cloud_dynamodb_new(STR("123456789012"), STR("eu-west-1"), 7, NULL);
    w->now_ms = 1000000;
    *state = w;
    return call(w, "CreateTable", pk_table) && call(w, "CreateTable", sort_table) ? 0 : -1;
}

static inline int world_teardown(void **state) {
    struct world *w = *state;
    cloud_dynamodb_free(w->db);
    arena_deinit(&w->arena);
    free(w);
    return 0;
}

/* Items (pk, from) to (pk, to) with an attribute v that is b when the number is odd. */
static inline void put_sorted(struct world *w, const char *pk, int from, int to) {
    for (int i = from; i <= to; i++) {
        char input[256];
        snprintf(input, sizeof input,
                 "{'TableName':'sorted','Item':{'pk':{'S':'%s'},'sk':{'N':"
                 "'%d'},'v':{'S':'%c'}}}",
                 pk, i, 'a' + (i & 1));
        succeed(w, "PutItem", input);
    }
}

#define WORLD_TEST(f) cmocka_unit_test_setup_teardown(f, world_setup, world_teardown)

#endif
