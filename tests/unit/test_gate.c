/* engine/gate: what may leave, whatever asks for it. Most of it is shown by the simulator; here is what takes a special input. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "config/config.h"
#include "engine/gate.h"

static const struct json *json(struct arena *arena, const char *text) {
    const struct json *value = NULL;
    struct err err = { 0 };
    assert_true(json_parse(arena, str_of(text), NULL, &value, &err).ok);
    return value;
}

static enum gate_verdict ask(const char *operation, const char *input, const char *keys, struct err *err) {
    ARENA_SCOPE(arena);
    struct config config = { .account = STR("1"), .region = STR("r") };
    struct run run = { .id = STR("x"), .targets = json(&arena, "[\"1/r/dynamodb-table/t\"]"), .mode = MODE_AUTO, .state = RUN_RUNNING };
    struct gate gate = { .config = &config, .run = &run, .now_ms = 1000, .arena = &arena, .obligations = json(&arena, "[]") };
    struct intent intent = { .call = 1, .service = STR("dynamodb"), .operation = str_of(operation), .is_mutating = true,
                             .input = json(&arena, input), .keys = keys ? json(&arena, keys) : NULL };
    return engine_may_release(&intent, &gate, err);
}

/* An item that lacks an attribute would be replaced by a put on the condition that the attribute is not there. */
static void a_put_replaces_nothing(void **state) {
    (void)state;
    static const struct {
        const char *condition, *names, *keys;
        bool is_open;
    } CASES[] = {
        { "attribute_not_exists(pk)", "{}", "[\"pk\",\"sk\"]", true },
        { " attribute_not_exists( #k ) ", "{\"#k\":\"sk\"}", "[\"pk\",\"sk\"]", true },
        { "attribute_not_exists(v)", "{}", "[\"pk\"]", false },
        { "attribute_not_exists(#k)", "{\"#k\":\"v\"}", "[\"pk\"]", false },
        { "attribute_not_exists(#k)", "{}", "[\"pk\"]", false },
        { "attribute_not_exists(pk)", "{}", NULL, false }, /* whose key is that? */
        { "attribute_not_exists()", "{}", "[\"pk\"]", false },
        { "attribute_not_exists(pk) OR attribute_exists(pk)", "{}", "[\"pk\"]", false },
        { "attribute_exists(pk)", "{}", "[\"pk\"]", false },
        { "", "{}", "[\"pk\"]", false },
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        ARENA_SCOPE(arena);
        const char *put = str_fmt(&arena, "{\"TableName\":\"t\",\"Item\":{\"pk\":{\"S\":\"a\"}},\"ConditionExpression\":\"%s\","
                                          "\"ExpressionAttributeNames\":%s}", CASES[i].condition, CASES[i].names).ptr;
        const char *transaction = str_fmt(&arena, "{\"TransactItems\":[{\"Put\":%s}]}", put).ptr;
        struct err err = { 0 };
        enum gate_verdict wanted = CASES[i].is_open ? GATE_OPEN : GATE_REFUSED;
        if (ask("PutItem", put, CASES[i].keys, &err) != wanted)
            print_message("%s: %s\n", CASES[i].condition, err.message);
        assert_int_equal(ask("PutItem", put, CASES[i].keys, &err), wanted);
        assert_int_equal(ask("TransactWriteItems", transaction, CASES[i].keys, &err), wanted);
        if (!CASES[i].is_open)
            assert_string_equal(err.code, "SH5032");
    }
}

static void starts_are_known_by_what_they_do(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct intent call = { .service = STR("ecs"), .operation = STR("UpdateService") };
    call.input = json(&arena, "{\"desiredCount\":2}");
    assert_true(gate_starts_tasks(&call));
    call.input = json(&arena, "{\"desiredCount\":0}");
    assert_false(gate_starts_tasks(&call));
    call.input = json(&arena, "{\"taskDefinition\":\"a:1\"}");
    assert_false(gate_starts_tasks(&call));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_put_replaces_nothing),
        cmocka_unit_test(starts_are_known_by_what_they_do),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
