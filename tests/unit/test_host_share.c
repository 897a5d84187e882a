/* host: several hosts on one store: one of them wins, what one has sent is left to it until it has been silent for long
 * enough, and nothing begins that could not be heard to its end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "host/host.h"
#include "store/memory.h"

static const int64_t NOW = INT64_C(1795575600000);
enum { CALLS_MAX = 16 };

static const char MAIN[] = "identity: { account: \"123456789012\", region: eu-west-1 }\n"
                           "store: sqlite:/nowhere\nrules: [r.yaml]\nrunbooks: [b.yaml]\n"
                           "limits: { takeover_quiet: 5m }\n";
static const char RULES[] = "rules:\n  - name: r\n    match: { detail: { labels: { service: [cash] } } }\n"
                            "    runbook: b\n    mode: auto\n";
static const char RUNBOOK[] =
    "schemaVersion: \"0.3\"\nmainSteps:\n"
    "  - name: read\n    action: aws:executeAwsApi\n    inputs: { Service: sts, Api: GetCallerIdentity }\n"
    "  - name: change\n    action: aws:executeAwsApi\n"
    "    inputs: { Service: ecs, Api: RegisterTaskDefinition, family: f, containerDefinitions: [] }\n";

static bool read_text(void *ctx, struct arena *arena, struct str path, struct str *text, struct err *err) {
    (void)ctx;
    (void)err;
    *text = str_dup(arena, str_of(str_is(path, "selfheal.yaml") ? MAIN : str_is(path, "r.yaml") ? RULES : RUNBOOK));
    return true;
}

static bool list_paths(void *ctx, struct arena *arena, struct str pattern, struct str **paths, size_t *count,
                       struct err *err) {
    (void)ctx;
    (void)err;
    *paths = ARENA_ARRAY(arena, struct str, 1);
    (*paths)[0] = pattern;
    *count = 1;
    return true;
}

static const char *no_environment(const char *name) {
    (void)name;
    return NULL;
}

/* --- two hosts, one store, one clock --- */

struct sent {
    char run[32], operation[64];
    int64_t call;
};

struct fixture;
struct side { /* what one host has released */
    struct fixture *f;
    struct host *host;
    struct sent calls[CALLS_MAX];
    size_t count;
    int64_t pause_ms; /* between its commits and what follows */
    int64_t step_ms; /* of its wall clock */
};

struct fixture {
    struct config *config;
    struct store *store;
    int64_t now_ms;
    struct side a, b;
};

static int64_t now_of(void *ctx) {
    return ((struct side *)ctx)->f->now_ms + ((struct side *)ctx)->step_ms;
}

static int64_t steady_of(void *ctx) {
    return ((struct side *)ctx)->f->now_ms;
}

static void keep_call(void *ctx, const struct effect *effect) {
    struct side *s = ctx;
    assert_true(s->count < CALLS_MAX);
    struct sent *sent = &s->calls[s->count++];
    memcpy(sent->run, effect->call.run.ptr, effect->call.run.len);
    memcpy(sent->operation, effect->call.operation.ptr, effect->call.operation.len);
    sent->call = effect->call.call;
}

static void ignore_page(void *ctx, const struct effect *effect) {
    (void)ctx;
    (void)effect;
}

static void ignore_answer(void *ctx, int64_t handle, int status, const struct json *body) {
    (void)ctx;
    (void)handle;
    (void)status;
    (void)body;
}

static bool boundary(void *ctx, bool is_committed) {
    struct side *s = ctx;
    if (is_committed)
        s->f->now_ms += s->pause_ms;
    return false;
}

static void start(struct fixture *f, struct side *side, const char *id, uint64_t seed) {
    side->f = f;
    struct host_ports ports = { .ctx = side,
                                .now_ms = now_of,
                                .mono_ms = steady_of,
                                .call = keep_call,
                                .send = ignore_page,
                                .answer = ignore_answer,
                                .boundary = boundary };
    side->host = host_new(f->config, f->store, &ports, seed);
    host_share(side->host, str_of(id));
}

static int setup(void **state) {
    struct fixture *f = mem_alloc(sizeof *f);
    ARENA_SCOPE(arena);
    struct problems problems = { .arena = &arena };
    struct config_reader reader = { NULL, read_text, list_paths, no_environment };
    f->config = config_load(&reader, STR("selfheal.yaml"), false, &problems);
    for (size_t i = 0; i < problems.count; i++)
        print_message("%.*s\n", STR_ARG(problems.items[i].message));
    assert_non_null(f->config);
    f->now_ms = NOW;
    f->store = memory_new();
    start(f, &f->a, "host-a", 7);
    start(f, &f->b, "host-b", 8);
    *state = f;
    return 0;
}

static int teardown(void **state) {
    struct fixture *f = *state;
    host_free(f->a.host);
    host_free(f->b.host);
    f->store->ops->free(f->store);
    config_free(f->config);
    free(f);
    return 0;
}

static void tick(struct side *side) {
    struct err err = { 0 };
    if (!host_tick(side->host, &err).ok)
        fail_msg("%s", err.message);
}

static void alert(struct side *side) {
    struct host_input *in = host_input_new(side->host, INPUT_ALERT);
    assert_non_null(in);
    struct arena *a = &in->arena;
    in->input.alert.id = host_new_id(side->host, a);
    in->input.alert.source = STR("datadog");
    in->input.alert.raw = STR("{}");
    struct str text = str_fmt(a,
                              "{\"id\":\"%.*s\",\"source\":\"datadog\",\"time\":\"2026-11-25T03:00:00Z\",\"detail\":"
                              "{\"status\":\"firing\",\"transition\":\"triggered\",\"name\":\"n\",\"cycle\":\"c\","
                              "\"labels\":{\"service\":\"cash\"}}}",
                              STR_ARG(in->input.alert.id));
    struct err err = { 0 };
    assert_true(json_parse(a, text, NULL, &in->input.alert.alert, &err).ok);
    host_submit(side->host, in);
}

/* The answer to the call that the side released last. */
static void reply(struct side *side) {
    assert_true(side->count > 0);
    struct host_input *in = host_input_new(side->host, INPUT_REPLY);
    in->input.reply.run = str_of(side->calls[side->count - 1].run);
    in->input.reply.call = side->calls[side->count - 1].call;
    in->input.reply.is_ok = true;
    in->input.reply.output = json_new_object(&in->arena);
    host_submit(side->host, in);
}

/* Both look at the store, in turn, until the time has come. */
static void both_until(struct fixture *f, int64_t end_ms) {
    while (f->now_ms < end_ms) {
        f->now_ms += 500;
        tick(&f->a);
        tick(&f->b);
    }
}

static const char *last_of(const struct side *side) {
    return side->count ? side->calls[side->count - 1].operation : "";
}

static void run_to_change(struct fixture *f) {
    alert(&f->a);
    tick(&f->a);
    tick(&f->a);
    assert_string_equal(last_of(&f->a), "GetCallerIdentity");
    reply(&f->a);
    for (int i = 0; i < 4; i++)
        tick(&f->a);
    assert_string_equal(last_of(&f->a), "RegisterTaskDefinition");
}

static struct str run_wait(struct fixture *f, struct arena *arena) {
    struct record *records;
    size_t count;
    struct err err = { 0 };
    assert_true(f->store->ops->range(f->store, RECORD_RUN, STR(""), STR(""), false, 10, arena, &records, &count, &err).ok);
    assert_int_equal(count, 1);
    const struct json *run;
    assert_true(json_parse(arena, records[0].value, NULL, &run, &err).ok);
    return str_fmt(arena, "%.*s/%.*s", STR_ARG(json_get_str(run, "state")), STR_ARG(json_get_str(run, "wait")));
}

static void one_of_two_takes_a_timer(void **state) {
    struct fixture *f = *state;
    alert(&f->a);
    tick(&f->a);
    f->now_ms += 6000; /* past the look-out of both */
    tick(&f->b);
    tick(&f->a);
    tick(&f->b);
    assert_int_equal(f->a.count + f->b.count, 1);
    assert_int_equal(host_in_flight(f->a.host) + host_in_flight(f->b.host) >= 1, 1);
}

static void a_change_is_taken_over_only_after_the_quiet(void **state) {
    struct fixture *f = *state;
    run_to_change(f);
    size_t sent = f->a.count + f->b.count;
    int64_t due = f->now_ms + 25000 + 30000; /* its time-out and the grace */
    /* Host A is gone. B looks on. */
    for (; f->now_ms < due + 5 * 60000 - 1000; f->now_ms += 1000)
        tick(&f->b);
    ARENA_SCOPE(arena);
    assert_true(str_is(run_wait(f, &arena), "running/call"));
    assert_int_equal(f->a.count + f->b.count, sent);
    for (int i = 0; i < 20; i++, f->now_ms += 1000)
        tick(&f->b);
    assert_false(str_is(run_wait(f, &arena), "running/call"));
    assert_int_equal(f->a.count + f->b.count, sent); /* opaque: never sent again */
}

static void a_step_of_the_clock_is_no_time_of_quiet(void **state) {
    struct fixture *f = *state;
    run_to_change(f);
    size_t sent = f->a.count + f->b.count;
    int64_t due = f->now_ms + 25000 + 30000;
    for (; f->now_ms < due + 60000; f->now_ms += 1000)
        tick(&f->b);
    f->b.step_ms = 10 * 60000;
    for (; f->now_ms < due + 5 * 60000 - 1000; f->now_ms += 1000)
        tick(&f->b);
    ARENA_SCOPE(arena);
    assert_true(str_is(run_wait(f, &arena), "running/call"));
    assert_int_equal(f->a.count + f->b.count, sent);
    for (int i = 0; i < 20; i++, f->now_ms += 1000)
        tick(&f->b);
    assert_false(str_is(run_wait(f, &arena), "running/call"));
}

static void a_read_is_taken_over_at_its_timer(void **state) {
    struct fixture *f = *state;
    alert(&f->a);
    tick(&f->a);
    tick(&f->a);
    assert_string_equal(last_of(&f->a), "GetCallerIdentity");
    for (int i = 0; i < 70; i++, f->now_ms += 1000)
        tick(&f->b);
    assert_string_equal(last_of(&f->b), "GetCallerIdentity");
}

static void an_answer_after_the_take_over_is_of_the_past(void **state) {
    struct fixture *f = *state;
    alert(&f->a);
    tick(&f->a);
    tick(&f->a);
    for (int i = 0; i < 70 && f->b.count == 0; i++, f->now_ms += 1000)
        tick(&f->b);
    assert_int_equal(f->b.count, 1);
    assert_int_equal(f->a.calls[0].call, f->b.calls[0].call); /* the same read, sent by another */
    reply(&f->a); /* thawed */
    for (int i = 0; i < 4; i++)
        tick(&f->a);
    assert_int_equal(f->a.count, 1); /* it decides nothing */
    reply(&f->b);
    for (int i = 0; i < 4; i++)
        tick(&f->b);
    assert_string_equal(last_of(&f->b), "RegisterTaskDefinition");
}

static void nothing_begins_that_cannot_be_heard(void **state) {
    struct fixture *f = *state;
    int64_t until = f->now_ms + 26000;
    host_set_until(f->a.host, until);
    alert(&f->a);
    tick(&f->a);
    tick(&f->a);
    assert_string_equal(last_of(&f->a), "GetCallerIdentity"); /* 25 s fit */
    f->now_ms += 2000;
    reply(&f->a);
    for (int i = 0; i < 4; i++)
        tick(&f->a);
    ARENA_SCOPE(arena);
    assert_true(str_is(run_wait(f, &arena), "running/turn"));
    assert_int_equal(f->a.count, 1);
    assert_int_equal(host_in_flight(f->a.host), 0);
    host_set_until(f->a.host, 0);
    both_until(f, until + 6000);
    assert_int_equal(f->a.count + f->b.count, 2);
}

static void what_was_decided_long_ago_is_not_sent(void **state) {
    struct fixture *f = *state;
    alert(&f->a);
    tick(&f->a);
    tick(&f->a);
    reply(&f->a);
    f->a.pause_ms = 11000; /* frozen between the commit and the first byte */
    for (int i = 0; i < 4; i++)
        tick(&f->a);
    ARENA_SCOPE(arena);
    assert_true(str_is(run_wait(f, &arena), "running/call"));
    assert_string_equal(last_of(&f->a), "GetCallerIdentity");
}

int main(void) {
#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        CASE(one_of_two_takes_a_timer),
        CASE(a_change_is_taken_over_only_after_the_quiet),
        CASE(a_step_of_the_clock_is_no_time_of_quiet),
        CASE(a_read_is_taken_over_at_its_timer),
        CASE(an_answer_after_the_take_over_is_of_the_past),
        CASE(nothing_begins_that_cannot_be_heard),
        CASE(what_was_decided_long_ago_is_not_sent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
