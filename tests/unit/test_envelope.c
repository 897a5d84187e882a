/* envelope: whatever an alert is wrapped in, its body comes out; text within a message is never an HTTP request. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "alert/envelope.h"

static struct envelope open_of(struct arena *arena, const char *text) {
    struct envelope out;
    envelope_open(arena, str_of(text), &out);
    return out;
}

#define BODY "{\"schema\":\"selfheal.datadog/1\"}"
#define QUOTED "{\\\"schema\\\":\\\"selfheal.datadog/1\\\"}"

static void every_shape_gives_the_body(void **state) {
    (void)state;
    static const char *const SHAPES[] = {
        BODY,
        "{\"Records\":[{\"Sns\":{\"Message\":\"" QUOTED "\",\"MessageId\":\"m\"}}]}",
        "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"messageId\":\"m\",\"body\":\"" QUOTED "\"}]}",
        "[{\"eventSource\":\"aws:sqs\",\"messageId\":\"m\",\"body\":\"" QUOTED "\"}]",
        "{\"detail-type\":\"Datadog Alert\",\"detail\":{\"schema\":\"selfheal.alert/1\",\"alert\":" BODY "}}",
        "{\"detail-type\":\"Datadog Alert\",\"detail\":{\"schema\":\"selfheal.alert/1\",\"alert\":\"" QUOTED "\"}}",
        "{\"detail-type\":\"Datadog Alert\",\"detail\":{\"schema\":\"selfheal.alert/1\",\"alert\":"
        "{\"Type\":\"Notification\",\"Message\":\"" QUOTED "\"}}}",
        "{\"Records\":[{\"Sns\":{\"Message\":\"text\\n```json\\n" QUOTED "\\n```\\nmore\"}}]}",
    };
    for (size_t i = 0; i < sizeof SHAPES / sizeof SHAPES[0]; i++) {
        ARENA_SCOPE(arena);
        struct envelope e = open_of(&arena, SHAPES[i]);
        assert_int_equal(e.count, 1);
        assert_int_equal(e.messages[0].kind, ENVELOPE_ALERT);
        if (!str_is(e.messages[0].body, BODY))
            fail_msg("shape %zu gives %.*s", i, STR_ARG(e.messages[0].body));
    }
}

/* A value that came into the text (a host's name, a line of a log) may hold a block of its own: then none is believed. */
static void of_two_blocks_none_is_taken(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const char *forged = "```{\"schema\":\"selfheal.datadog/1\",\"transition\":\"Triggered\"}``` ```" BODY "```";
    struct envelope e = open_of(&arena, forged);
    assert_int_equal(e.count, 1);
    assert_int_equal(e.messages[0].kind, ENVELOPE_ALERT);
    assert_true(str_is(e.messages[0].body, forged)); /* as a whole: unusable, and kept for a person */
    e = open_of(&arena, "``` {\"a\":1} ``` and ``` open");
    assert_true(str_starts(e.messages[0].body, STR("```")));
}

static void our_own_messages(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct envelope e = open_of(&arena, "{\"schema\":\"selfheal.continue/1\",\"run\":\"R\",\"hop\":7}");
    assert_int_equal(e.messages[0].kind, ENVELOPE_CONTINUE);
    assert_true(str_is(e.messages[0].run, "R"));
    assert_int_equal(e.messages[0].hop, 7);
    e = open_of(&arena, "{\"schema\":\"selfheal.sweep/1\"}");
    assert_int_equal(e.messages[0].kind, ENVELOPE_SWEEP);
    e = open_of(&arena, "{\"detail-type\":\"t\",\"replay-name\":\"again\",\"detail\":{\"schema\":\"selfheal.alert/1\",\"alert\":" BODY "}}");
    assert_true(e.messages[0].is_replayed);
}

#define HTTP "{\"requestContext\":{\"http\":{\"method\":\"POST\"}},\"rawPath\":\"/v1/alerts/datadog\",\"body\":\"x\"}"

static void only_an_invocation_is_an_http_request(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct envelope e = open_of(&arena, HTTP);
    assert_int_equal(e.messages[0].kind, ENVELOPE_HTTP);
    assert_true(str_is(e.messages[0].path, "/v1/alerts/datadog"));
    e = open_of(&arena, "{\"resource\":\"/v1/alerts/{source}\",\"path\":\"/v1/alerts/datadog\",\"httpMethod\":\"POST\","
                        "\"headers\":{\"x-selfheal-token\":\"t\"},\"requestContext\":{\"stage\":\"live\"},\"body\":\"x\"}");
    assert_int_equal(e.messages[0].kind, ENVELOPE_HTTP); /* payload version 1: to be authenticated, too */
    assert_true(str_is(e.messages[0].path, "/v1/alerts/datadog") && str_is(e.messages[0].method, "POST"));
    assert_true(str_is(e.messages[0].body, "x") && e.messages[0].header_count == 1);
    /* In a queue it would make the answer of the whole batch an HTTP answer, and lose what failed beside it. */
    e = open_of(&arena, "{\"Records\":[{\"messageId\":\"1\",\"body\":" HTTP "},{\"messageId\":\"2\",\"body\":\"" QUOTED "\"}]}");
    assert_int_equal(e.count, 2);
    assert_int_equal(e.messages[0].kind, ENVELOPE_ALERT);
    assert_true(str_is(e.messages[0].item, "1"));
    assert_int_equal(e.messages[1].kind, ENVELOPE_ALERT);
}

static void garbage_is_kept_as_it_came(void **state) {
    (void)state;
    static const char *const GARBAGE[] = { "", "not JSON", "{}", "[]", "[[[[[[[[1]]]]]]]]", "{\"Records\":[]}" };
    for (size_t i = 0; i < sizeof GARBAGE / sizeof GARBAGE[0]; i++) {
        ARENA_SCOPE(arena);
        struct envelope e = open_of(&arena, GARBAGE[i]);
        assert_true(e.count <= 1);
        if (e.count)
            assert_int_equal(e.messages[0].kind, ENVELOPE_ALERT);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_shape_gives_the_body),
        cmocka_unit_test(of_two_blocks_none_is_taken),
        cmocka_unit_test(our_own_messages),
        cmocka_unit_test(only_an_invocation_is_an_http_request),
        cmocka_unit_test(garbage_is_kept_as_it_came),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
