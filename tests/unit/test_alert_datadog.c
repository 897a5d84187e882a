/* alert/datadog: who is let in, what a payload becomes, and what is kept for a human instead. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "alert/alert.h"
#include "base/limits.h"
#include "codec/time.h"
#include "rule/pattern.h"

#define OLD_SECRET "old-secret-old-secret-old-secret-old"
#define NEW_SECRET "new-secret-new-secret-new-secret-new"
#define NOW_MS INT64_C(1764039600000) /* 2025-11-25T03:00:00Z */

static const char whole[] =
    "{\"schema\":\"selfheal.datadog/"
    "1\",\"id\":\"7890\",\"cycle\":\"c-1\",\"transition\":\"Triggered\","
    "\"monitor\":\"42\",\"name\":\"[P1] DB outage\",\"priority\":\"P1\",\"scope\":\"service:cash\","
    "\"tags\":\"service:cash-subscriber, env:prod,urgent\",\"date\":\"1764039000000\","
    "\"last_updated\":\"1764039030\",\"link\":\"https://app.datadoghq.com/monitors/42\"}";

struct outcome {
    enum alert_result result;
    const struct json *alert;
    struct err err;
};

static struct http_request request_of(const char *token, const char *type, const char *body) {
    struct http_request request = { .method = STR("POST"), .body = str_of(body) };
    if (token)
        request.headers[request.header_count++] =
            (struct http_header){ STR("x-selfheal-token"), str_of(token) };
    if (type)
        request.headers[request.header_count++] =
            (struct http_header){ STR("Content-Type"), str_of(type) };
    return request;
}

static struct outcome receive(struct arena *arena, const struct http_request *request) {
    struct secret secrets[2];
    memset(secrets, 0, sizeof secrets);
    assert_true(secret_set(&secrets[0], STR(OLD_SECRET)));
    assert_true(secret_set(&secrets[1], STR(NEW_SECRET)));
    struct alert_identity identity = { STR("01JALERT"), STR("123456789012"), STR("eu-west-1"),
                                       NOW_MS };
    struct outcome out = { 0 };
    const struct alert_source *source = alert_source_find(STR("datadog"));
    assert_non_null(source);
    struct alert_trust trust = { .secrets = secrets, .secret_count = 2 };
    struct alert_out received = { 0 };
    out.result = source->receive(arena, request, &trust, &identity, &received, &out.err);
    out.alert = received.alert;
    return out;
}

static struct outcome receive_body(struct arena *arena, const char *body) {
    struct http_request request = request_of(NEW_SECRET, "application/json", body);
    return receive(arena, &request);
}

/* The whole payload with one member replaced: {"tags":...} -> value is JSON text, NULL removes it.
 */
static const char *with(struct arena *arena, const char *key, const char *value) {
    const struct json *base = NULL, *json = NULL;
    struct err err;
    assert_true(json_parse(arena, str_of(whole), NULL, &base, &err).ok);
    struct json *out = json_new_object(arena);
    for (size_t i = 0; i < json_count(base); i++)
        if (!str_is(base->object.members[i].key, key))
            json_set(arena, out, base->object.members[i].key, base->object.members[i].value);
    if (value) {
        assert_true(json_parse(arena, str_of(value), NULL, &json, &err).ok);
        json_set_c(arena, out, key, json);
    }
    return str_z(arena, json_to_str(arena, out));
}

static void a_whole_payload_becomes_an_alert(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct outcome out = receive_body(&arena, whole);
    assert_int_equal(out.result, ALERT_OK);
    const char *expected =
        "{\"version\":\"0\",\"id\":\"01JALERT\",\"source\":\"datadog\",\"detail-type\":\"alert\","
        "\"account\":\"123456789012\",\"region\":\"eu-west-1\",\"time\":\"2025-11-25T02:50:30Z\","
        "\"resources\":[],\"detail\":{\"status\":\"firing\",\"transition\":\"triggered\","
        "\"name\":\"[P1] DB outage\",\"severity\":\"critical\",\"cycle\":\"c-1\","
        "\"started_at\":\"2025-11-25T02:50:00Z\",\"labels\":{\"service\":\"cash-subscriber\","
        "\"env\":\"prod\",\"urgent\":\"\"},\"link\":\"https://app.datadoghq.com/monitors/"
        "42\",\"raw\":";
    struct str written = json_to_str(&arena, out.alert);
    assert_string_equal(str_z(&arena, str_slice(written, 0, strlen(expected))), expected);
    assert_string_equal(str_z(&arena, str_slice(written, strlen(expected), written.len - 2)),
                        whole);

    assert_true(str_is(alert_source_name(out.alert), "datadog"));
    assert_true(str_is(alert_name(out.alert), "[P1] DB outage"));
    assert_true(str_is(alert_cycle(out.alert), "c-1"));
    assert_int_equal(alert_transition(out.alert), ALERT_TRIGGERED);
    assert_int_equal(alert_started_ms(out.alert), INT64_C(1764039000000));
}

static void the_alert_outlives_the_request(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    char body[sizeof whole];
    memcpy(body, whole, sizeof whole);
    struct outcome out = receive_body(&arena, body);
    memset(body, 'x', sizeof body - 1);
    assert_true(str_is(alert_name(out.alert), "[P1] DB outage"));
    assert_true(str_is(json_str(json_path(out.alert, "detail", "labels", "env", NULL)), "prod"));
}

static void the_token_is_looked_at_first(void **state) {
    (void)state;
    static const char *const wrong[] = { NULL,
                                         "",
                                         "x",
                                         "old-secret-old-secret-old-secret-olD",
                                         OLD_SECRET "x",
                                         "old-secret-old-secret-old-secret-ol",
                                         OLD_SECRET "," NEW_SECRET };
    ARENA_SCOPE(arena);
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct http_request request = request_of(wrong[i], "text/plain", "not JSON");
        struct outcome out = receive(&arena, &request);
        assert_int_equal(out.result, ALERT_REFUSED);
        assert_int_equal(out.err.http_status, 401);
        assert_int_equal(out.err.class, ERR_DENIED);
        assert_null(strstr(out.err.message, "secret-old"));
    }
    struct http_request request = request_of(OLD_SECRET, "application/json", whole);
    assert_int_equal(receive(&arena, &request).result, ALERT_OK);
    /* Two tokens, the right one among them. */
    request.headers[request.header_count++] =
        (struct http_header){ STR("X-Selfheal-Token"), STR("guess") };
    assert_int_equal(receive(&arena, &request).err.http_status, 401);

    /* No secret configured, or an empty one, lets nobody in. */
    struct secret empty;
    memset(&empty, 0, sizeof empty);
    struct alert_identity identity = { .received_ms = NOW_MS };
    struct alert_out received = { 0 };
    struct alert_trust with_empty = { .secrets = &empty, .secret_count = 1 }, without = { 0 };
    struct err err = { 0 };
    const struct alert_source *source = alert_source_find(STR("datadog"));
    request = request_of("", "application/json", whole);
    assert_int_equal(source->receive(&arena, &request, &with_empty, &identity, &received, &err), ALERT_REFUSED);
    assert_int_equal(source->receive(&arena, &request, &without, &identity, &received, &err), ALERT_REFUSED);
}

static void other_media_types_are_refused(void **state) {
    (void)state;
    static const struct {
        const char *type;
        bool is_taken;
    } cases[] = {
        { "application/json", true },
        { "Application/JSON; charset=utf-8", true },
        { "application/x-www-form-urlencoded", false },
        { "text/plain", false },
        { "application/jsonx", false },
        { "", false },
        { NULL, false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        struct http_request request = request_of(NEW_SECRET, cases[i].type, whole);
        struct outcome out = receive(&arena, &request);
        assert_int_equal(out.result, cases[i].is_taken ? ALERT_OK : ALERT_REFUSED);
        if (!cases[i].is_taken)
            assert_int_equal(out.err.http_status, 415);
    }
    ARENA_SCOPE(arena);
    struct http_request request =
        request_of(NEW_SECRET, "application/x-www-form-urlencoded", "payload=%7B%7D");
    assert_non_null(strstr(receive(&arena, &request).err.hint, "Encode as form"));
}

static void transitions_are_a_closed_table(void **state) {
    (void)state;
    static const struct {
        const char *theirs, *ours, *status;
    } cases[] = {
        { "Triggered", "triggered", "firing" },
        { "Re-Triggered", "retriggered", "firing" },
        { "Renotify", "renotified", "firing" },
        { "Recovered", "recovered", "resolved" },
        { "Warn", "warning", "firing" },
        { "Re-Warn", "warning", "firing" },
        { "No Data", "no_data", "firing" },
        { "Re-No Data", "no_data", "firing" },
        { "Muted", NULL, NULL },
        { "triggered", NULL, NULL },
        { "Triggered ", NULL, NULL },
        { "Null", NULL, NULL },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        const char *value = str_fmt(&arena, "\"%s\"", cases[i].theirs).ptr;
        struct outcome out = receive_body(&arena, with(&arena, "transition", value));
        if (!cases[i].ours) {
            assert_int_equal(out.result, ALERT_UNUSABLE);
            assert_string_equal(out.err.code, "SH6005");
            continue;
        }
        assert_int_equal(out.result, ALERT_OK);
        const struct json *detail = json_get_c(out.alert, "detail");
        assert_true(str_is(json_get_str(detail, "transition"), cases[i].ours));
        assert_true(str_is(json_get_str(detail, "status"), cases[i].status));
        enum alert_transition transition;
        assert_true(alert_transition_of(str_of(cases[i].ours), &transition));
        assert_int_equal(alert_transition(out.alert), transition);
        assert_string_equal(alert_transition_name(transition), cases[i].ours);
    }
    enum alert_transition transition;
    assert_false(alert_transition_of(STR("Triggered"), &transition));
    assert_int_equal(alert_transition(NULL), ALERT_NO_DATA);
}

struct unusable_case {
    const char *body, *code, *message;
};

static void unusable_payloads_say_why(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct unusable_case cases[] = {
        { "", "SH1001", "" },
        { "not JSON", "SH1001", "" },
        { "[]", "SH6004", "is array, not an object" },
        { "{}", "SH6004", "\"schema\" is missing" },
        { with(&arena, "schema", "\"selfheal.datadog/2\""), "SH6004", "\"selfheal.datadog/2\"" },
        { with(&arena, "schema", NULL), "SH6004", "\"schema\" is missing" },
        { with(&arena, "cycle", NULL), "SH6004", "\"cycle\" is missing" },
        { with(&arena, "cycle", "\"\""), "SH6004", "\"cycle\" is missing" },
        { with(&arena, "cycle", "\"$ALERT_CYCLE_KEY\""), "SH6004", "Datadog had no value" },
        { with(&arena, "cycle", "\"a\\nb\""), "SH6004", "control characters" },
        { with(&arena, "tags", "\"a\\u0000:b\""), "SH6004", "\"tags\" contains control" },
        { with(&arena, "transition", "\"$ALERT_TRANSITION\""), "SH6004",
          "\"transition\" is missing" },
        { with(&arena, "monitor", "42"), "SH6004", "\"monitor\" is number" },
        { with(&arena, "name", "null"), "SH6004", "\"name\" is null" },
        { with(&arena, "servce", "\"x\""), "SH6004", "the key \"servce\"" },
        { with(&arena, "date", "\"yesterday\""), "SH6004", "not a time" },
        { with(&arena, "date", "\"-1\""), "SH6004", "not a time" },
        { with(&arena, "date", "\"0\""), "SH6004", "not a time" },
        { with(&arena, "date", "\"99999999999999999999\""), "SH6004", "not a time" },
        { with(&arena, "date", "\"253402300800000\""), "SH6004", "not a time" },
        { with(&arena, "last_updated", "\"1.5\""), "SH6004", "\"last_updated\" is \"1.5\"" },
        /* With a title, what decides must come from the template. */
        { with(&arena, "tags", NULL), "SH6004", "\"tags\" is missing" },
        { with(&arena, "date", NULL), "SH6004", "\"date\" is missing" },
        { with(&arena, "priority", NULL), "SH6004", "\"priority\" is missing" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct outcome out = receive_body(&arena, cases[i].body);
        if (out.result != ALERT_UNUSABLE || strcmp(out.err.code, cases[i].code) != 0 ||
            !strstr(out.err.message, cases[i].message))
            fail_msg("%s: %d [%s] %s", cases[i].body, (int)out.result, out.err.code,
                     out.err.message);
        assert_int_equal(out.err.http_status, 202);
        assert_non_null(strstr(out.err.context, "datadog payload"));
    }
}

/* A title that closes its quotes can end the JSON, repeat a key or add one: never another service.
 */
static void titles_cannot_choose_the_service(void **state) {
    (void)state;
    static const char *const titles[] = {
        "x\",\"service\":\"prod-db",
        "x\",\"tags\":\"service:prod-db",
        "x\",\"labels\":{\"service\":\"prod-db\"},\"y\":\"",
        "x\",\"t\\u0061gs\":\"service:prod-db",
        "x\"",
        "x\\",
        "x\n",
        "x\"}{\"schema\":\"",
    };
    for (size_t i = 0; i < sizeof titles / sizeof titles[0]; i++) {
        ARENA_SCOPE(arena);
        const char *at = strstr(whole, "[P1] DB outage");
        const char *body = str_fmt(&arena, "%.*s%s%s", (int)(at - whole), whole, titles[i],
                                   at + strlen("[P1] DB outage"))
                               .ptr;
        struct outcome out = receive_body(&arena, body);
        if (out.result != ALERT_UNUSABLE)
            fail_msg("title %s gave %d", titles[i], (int)out.result);
    }
    /* Properly escaped by the sender it is a title like any other. */
    ARENA_SCOPE(arena);
    struct outcome out =
        receive_body(&arena, with(&arena, "name", "\"x\\\",\\\"service\\\":\\\"db\""));
    assert_int_equal(out.result, ALERT_OK);
    assert_true(str_is(alert_name(out.alert), "x\",\"service\":\"db"));
}

static void absent_values_are_left_out(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct outcome out = receive_body(
        &arena, "{\"schema\":\"selfheal.datadog/1\",\"cycle\":\"c\",\"transition\":\"Recovered\"}");
    assert_int_equal(out.result, ALERT_OK);
    const struct json *detail = json_get_c(out.alert, "detail");
    assert_null(json_get_c(detail, "name"));
    assert_null(json_get_c(detail, "severity"));
    assert_null(json_get_c(detail, "started_at"));
    assert_null(json_get_c(detail, "link"));
    assert_int_equal(json_count(json_get_c(detail, "labels")), 0);
    assert_true(alert_started_ms(out.alert) == TIME_NONE);
    assert_true(str_is(json_get_str(out.alert, "time"), "2025-11-25T03:00:00Z"));

    out = receive_body(&arena, with(&arena, "priority", "\"$ALERT_PRIORITY\""));
    assert_int_equal(out.result, ALERT_OK);
    assert_null(json_path(out.alert, "detail", "severity", NULL));
    out = receive_body(&arena, with(&arena, "last_updated", "\"$LAST_UPDATED\""));
    assert_true(str_is(json_get_str(out.alert, "time"), "2025-11-25T02:50:00Z"));
    out = receive_body(&arena, with(&arena, "link", "\"javascript:alert(1)\""));
    assert_null(json_path(out.alert, "detail", "link", NULL));
    assert_non_null(json_path(out.alert, "detail", "raw", "link", NULL));
}

static void priorities_are_severities(void **state) {
    (void)state;
    static const char *const names[] = { NULL, "critical", "high", "medium", "low", "info", NULL };
    for (int i = 0; i <= 6; i++) {
        ARENA_SCOPE(arena);
        const char *value = str_fmt(&arena, "\"P%d\"", i).ptr;
        struct outcome out = receive_body(&arena, with(&arena, "priority", value));
        assert_int_equal(out.result, ALERT_OK);
        struct str severity = json_str(json_path(out.alert, "detail", "severity", NULL));
        assert_true(names[i] ? str_is(severity, names[i]) : !severity.ptr);
    }
}

static const char *labels_of(struct arena *arena, const char *tags) {
    struct outcome out =
        receive_body(arena, with(arena, "tags", str_fmt(arena, "\"%s\"", tags).ptr));
    if (out.result != ALERT_OK)
        return out.err.code[0] ? str_z(arena, str_of(out.err.code)) : "?";
    return str_z(arena, json_to_str(arena, json_path(out.alert, "detail", "labels", NULL)));
}

static void tags_become_labels(void **state) {
    (void)state;
    static const struct {
        const char *tags, *labels;
    } cases[] = {
        { "", "{}" },
        { "$TAGS", "{}" },
        { " , ,:x,", "{}" },
        { "a:1", "{\"a\":\"1\"}" },
        { "a", "{\"a\":\"\"}" },
        { "url:http://x:80/", "{\"url\":\"http://x:80/\"}" },
        { "a : 1 ,b:2", "{\"a\":\"1\",\"b\":\"2\"}" },
        { "a:1,a:1", "{\"a\":\"1\"}" },
        { "a:1,a:2,a:1,a:3", "{\"a\":[\"1\",\"2\",\"3\"]}" },
        { "A:1,a:2", "{\"A\":\"1\",\"a\":\"2\"}" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        assert_string_equal(labels_of(&arena, cases[i].tags), cases[i].labels);
    }
}

/* count tags "kI:x" (is_key) or "k:I". */
static const char *tags_of(struct arena *arena, size_t count, bool is_key) {
    BUF_SCOPE(tags, 1u << 20);
    for (size_t i = 0; i < count; i++)
        buf_fmt(&tags, is_key ? "%sk%zu:x" : "%sk:%zu", i ? "," : "", i);
    return str_z(arena, buf_view(&tags));
}

static const char *repeated(struct arena *arena, const char *before, size_t count) {
    BUF_SCOPE(text, 1u << 20);
    buf_text(&text, before);
    for (size_t i = 0; i < count; i++)
        buf_char(&text, 'x');
    return str_z(arena, buf_view(&text));
}

static void sizes_are_limited(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    assert_int_equal(labels_of(&arena, tags_of(&arena, ALERT_LABELS_MAX, true))[0], '{');
    assert_string_equal(labels_of(&arena, tags_of(&arena, ALERT_LABELS_MAX + 1, true)), "SH6006");
    assert_int_equal(labels_of(&arena, tags_of(&arena, 32, false))[0], '{');
    assert_string_equal(labels_of(&arena, tags_of(&arena, 33, false)), "SH6006");
    assert_int_equal(labels_of(&arena, repeated(&arena, "k:", 510))[0], '{');
    assert_string_equal(labels_of(&arena, repeated(&arena, "k:", 511)), "SH6006");

    static const struct {
        const char *key;
        size_t max;
    } sizes[] = { { "cycle", 256 }, { "name", 4096 }, { "tags", 16384 }, { "monitor", 256 } };
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        /* The list of tags is many short ones; everything else one long text. */
        bool is_tags = strcmp(sizes[i].key, "tags") == 0;
        for (size_t over = 0; over < 2; over++) {
            const char *text =
                is_tags ? repeated(&arena, "", 0) : repeated(&arena, "", sizes[i].max + over);
            if (is_tags) {
                char *filled = arena_alloc(&arena, sizes[i].max + over + 1);
                memset(filled, ',', sizes[i].max + over);
                text = filled;
            }
            const char *value = str_fmt(&arena, "\"%s\"", text).ptr;
            struct outcome out = receive_body(&arena, with(&arena, sizes[i].key, value));
            assert_int_equal(out.result, over ? ALERT_UNUSABLE : ALERT_OK);
            if (over)
                assert_string_equal(out.err.code, "SH6006");
        }
    }
}

static void times_are_seconds_or_milliseconds(void **state) {
    (void)state;
    static const struct {
        const char *date, *started;
    } cases[] = {
        { "\"1764039000000\"", "2025-11-25T02:50:00Z" },
        { "\"1764039000123\"", "2025-11-25T02:50:00.123Z" },
        { "\"1764039000\"", "2025-11-25T02:50:00Z" },
        { "\"99999999999\"", "5138-11-16T09:46:39Z" },
        { "\"100000000000\"", "1973-03-03T09:46:40Z" },
        { "\"253402300799999\"", "9999-12-31T23:59:59.999Z" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ARENA_SCOPE(arena);
        struct outcome out = receive_body(&arena, with(&arena, "date", cases[i].date));
        assert_int_equal(out.result, ALERT_OK);
        struct str started = json_str(json_path(out.alert, "detail", "started_at", NULL));
        assert_string_equal(str_z(&arena, started), cases[i].started);
    }
}

static void rules_see_the_alert(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const char *text =
        "{\"source\":[\"datadog\"],\"detail\":{\"status\":[\"firing\"],\"name\":[{\"wildcard\":"
        "\"*DB outage*\"}],\"labels\":{\"service\":[\"cash-subscriber\"]}}}";
    const struct json *json = NULL;
    struct pattern *pattern = NULL;
    struct err err;
    assert_true(json_parse(&arena, str_of(text), NULL, &json, &err).ok);
    assert_true(pattern_compile(&arena, json, &pattern, &err).ok);
    assert_true(pattern_match(pattern, receive_body(&arena, whole).alert, &arena));
    struct outcome other = receive_body(&arena, with(&arena, "tags", "\"service:other\""));
    assert_false(pattern_match(pattern, other.alert, &arena));
}

static void sources_are_found_by_name(void **state) {
    (void)state;
    assert_non_null(alert_source_find(STR("datadog")));
    assert_null(alert_source_find(STR("Datadog")));
    assert_null(alert_source_find(STR_NONE));
    assert_true(str_is(alert_source_closest(STR("datadgo")), "datadog"));
    assert_int_equal(alert_source_closest(STR("grafana")).len, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_whole_payload_becomes_an_alert),
        cmocka_unit_test(the_alert_outlives_the_request),
        cmocka_unit_test(the_token_is_looked_at_first),
        cmocka_unit_test(other_media_types_are_refused),
        cmocka_unit_test(transitions_are_a_closed_table),
        cmocka_unit_test(unusable_payloads_say_why),
        cmocka_unit_test(titles_cannot_choose_the_service),
        cmocka_unit_test(absent_values_are_left_out),
        cmocka_unit_test(priorities_are_severities),
        cmocka_unit_test(tags_become_labels),
        cmocka_unit_test(sizes_are_limited),
        cmocka_unit_test(times_are_seconds_or_milliseconds),
        cmocka_unit_test(rules_see_the_alert),
        cmocka_unit_test(sources_are_found_by_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
