/* One incident and the next, as senders tell of them: late, twice, in the wrong order, from an archive, or never that it is
 * over. The engine with its host on the memory store; calls are kept, not made. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "codec/time.h"
#include "host/host.h"
#include "store/memory.h"

#define MINUTE INT64_C(60000)
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)
#define CYCLE "arn:alarm"
#define RULE "match: { detail: { labels: { service: [all, s%d] } } }\n    runbook: b\n    mode: auto\n" \
             "    target: { cluster: c, service: s%d }\n    parameters: { Service: s%d }\n"

static int64_t now_ms;
static const char *rules_text; /* instead of `rule_count` simple ones */
static const char *runbook_text;
static int rule_count;
static struct config *config;
static struct store *store;
static struct host *host;
static int calls, pages, answers, last_status;
static int64_t call_number;
static char call_run[64], call_operation[64], page_text[4096], page_id[64];

static bool read_text(void *ctx, struct arena *arena, struct str path, struct str *text, struct err *err) {
    (void)ctx;
    (void)err;
    static const char MAIN[] = "identity: { account: \"123456789012\", region: eu-west-1 }\n"
                               "store: sqlite:/nowhere\nrules: [r.yaml]\nrunbooks: [b.yaml]\n"
                               "channels: { p: { webhook: https://e.example/ } }\npage: [p]\n";
    static const char RUNBOOK[] = "schemaVersion: \"0.3\"\nparameters:\n  Service: { type: String }\nmainSteps:\n"
                                  "  - name: wait\n    action: aws:sleep\n    inputs: { Duration: PT1M }\n"
                                  "  - name: up\n    action: aws:executeAwsApi\n    timeoutSeconds: 60\n    inputs: { Service: ecs, "
                                  "Api: UpdateService, cluster: c, service: \"{{ Service }}\", forceNewDeployment: true }\n";
    BUF_SCOPE(rules, 1u << 20);
    buf_text(&rules, "rules:\n");
    for (int i = 0; i < rule_count; i++) {
        buf_fmt(&rules, "  - name: r%d\n    ", i);
        buf_fmt(&rules, RULE, i, i, i);
    }
    if (str_is(path, "r.yaml"))
        *text = rules_text ? str_of(rules_text) : str_dup(arena, buf_view(&rules));
    else
        *text = str_of(!str_is(path, "b.yaml") ? MAIN : runbook_text ? runbook_text : RUNBOOK);
    return true;
}

static bool list_paths(void *ctx, struct arena *arena, struct str pattern, struct str **paths, size_t *count, struct err *err) {
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

static int64_t now_of(void *ctx) {
    (void)ctx;
    return now_ms;
}

static void keep_call(void *ctx, const struct effect *effect) {
    (void)ctx;
    calls++;
    call_number = effect->call.call;
    snprintf(call_run, sizeof call_run, "%.*s", STR_ARG(effect->call.run));
    snprintf(call_operation, sizeof call_operation, "%.*s", STR_ARG(effect->call.operation));
}

static void keep_page(void *ctx, const struct effect *effect) {
    (void)ctx;
    pages++;
    snprintf(page_id, sizeof page_id, "%.*s", STR_ARG(effect->send.page));
    snprintf(page_text, sizeof page_text, "%.*s\n%.*s", STR_ARG(json_get_str(effect->send.body, "summary")),
             STR_ARG(json_get_str(effect->send.body, "text")));
}

static void keep_answer(void *ctx, int64_t handle, int status, const struct json *body) {
    (void)ctx;
    (void)handle;
    (void)body;
    answers++;
    last_status = status;
}

static void begin(int rules) {
    ARENA_SCOPE(arena);
    struct problems problems = { .arena = &arena };
    struct config_reader reader = { NULL, read_text, list_paths, no_environment };
    now_ms = INT64_C(1795575600000);
    rule_count = rules;
    config = config_load(&reader, STR("selfheal.yaml"), false, &problems);
    for (size_t i = 0; i < problems.count; i++)
        print_message("%.*s\n", STR_ARG(problems.items[i].message));
    assert_non_null(config);
    config->limits.unhealthy_share_percent = 100;
    store = memory_new();
    struct host_ports ports = { .now_ms = now_of, .call = keep_call, .send = keep_page, .answer = keep_answer };
    host = host_new(config, store, &ports, 7);
    calls = pages = answers = last_status = 0;
    page_text[0] = page_id[0] = call_operation[0] = 0;
}

static int end(void **state) {
    (void)state;
    if (host) {
        host_free(host);
        store->ops->free(store);
        config_free(config);
    }
    host = NULL;
    rules_text = runbook_text = NULL;
    return 0;
}

static void tick_once(void) {
    struct err err = { 0 };
    bool is_good = host_tick(host, &err).ok;
    if (!is_good)
        print_message("%s: %s\n", err.code, err.message);
    assert_true(is_good);
}

/* And the pager accepts what was sent. */
static void tick(void) {
    tick_once();
    while (page_id[0]) {
        struct host_input *in = host_input_new(host, INPUT_PAGE);
        in->input.page.page = str_dup(&in->arena, str_of(page_id));
        in->input.page.channel = STR("p");
        in->input.page.is_accepted = true;
        page_id[0] = 0;
        host_submit(host, in);
        tick_once();
    }
}

static void pass(int64_t ms) {
    for (int64_t left = ms; left > 0; left -= MINUTE) {
        now_ms += left < MINUTE ? left : MINUTE;
        tick();
    }
}

/* An alert of one alarm, said at `at`. */
static void say(const char *transition, int64_t at, bool is_replayed, const char *service) {
    now_ms++; /* ids are in the order of time */
    struct host_input *in = host_input_new(host, INPUT_ALERT);
    struct arena *arena = &in->arena;
    in->input.handle = 1;
    in->input.alert.id = host_new_id(host, arena);
    in->input.alert.source = STR("cloudwatch");
    in->input.alert.is_replayed = is_replayed;
    in->input.alert.raw = str_fmt(arena, "%s %lld %lld", transition, (long long)at, (long long)now_ms);
    struct str time = time_format(arena, at);
    struct str text = str_fmt(arena,
        "{\"id\":\"%.*s\",\"source\":\"cloudwatch\",\"time\":\"%.*s\",\"detail\":{\"status\":\"firing\",\"transition\":\"%s\","
        "\"name\":\"n\",\"cycle\":\"" CYCLE "%s\",\"started_at\":\"%.*s\",\"labels\":{\"service\":\"%s\"}}}",
        STR_ARG(in->input.alert.id), STR_ARG(time), transition, service, STR_ARG(time), service);
    struct err err = { 0 };
    assert_true(json_parse(arena, text, NULL, &in->input.alert.alert, &err).ok);
    host_submit(host, in);
    tick();
}

static void command(const char *text) {
    struct host_input *in = host_input_new(host, INPUT_COMMAND);
    struct err err = { 0 };
    assert_true(json_parse(&in->arena, str_of(text), NULL, &in->input.command, &err).ok);
    host_submit(host, in);
    tick();
}

static void call_answers(const char *text) {
    struct host_input *in = host_input_new(host, INPUT_REPLY);
    struct err err = { 0 };
    in->input.reply.run = str_dup(&in->arena, str_of(call_run));
    in->input.reply.call = call_number;
    in->input.reply.is_ok = true;
    call_operation[0] = 0;
    assert_true(json_parse(&in->arena, str_of(text), NULL, &in->input.reply.output, &err).ok);
    host_submit(host, in);
    tick();
}

static void call_succeeds(void) {
    call_answers("{}");
}

static const struct json *newest(struct arena *arena, enum record_kind kind, size_t *count) {
    struct record *records;
    struct err err = { 0 };
    const struct json *value = NULL;
    assert_true(store->ops->range(store, kind, STR_NONE, STR_NONE, false, 1000, arena, &records, count, &err).ok);
    if (*count)
        assert_true(json_parse(arena, records[*count - 1].value, NULL, &value, &err).ok);
    return value;
}

static void run_is(size_t count, const char *state, const char *outcome) {
    ARENA_SCOPE(arena);
    size_t n;
    const struct json *run = newest(&arena, RECORD_RUN, &n);
    assert_int_equal(n, count);
    if (state && !str_is(json_get_str(run, "state"), state))
        print_message("%.*s\n", STR_ARG(json_to_str(&arena, run)));
    assert_true(!state || str_is(json_get_str(run, "state"), state));
    assert_true(!outcome || str_is(json_get_str(run, "outcome"), outcome));
}

static void verdict_is(const char *verdict, const char *why) {
    ARENA_SCOPE(arena);
    size_t n;
    const struct json *alert = newest(&arena, RECORD_ALERT, &n);
    const struct json *list = json_get_c(alert, "verdicts"), *v = json_at(list, json_count(list) - 1);
    if (!str_is(json_get_str(v, "verdict"), verdict) || str_find(json_get_str(v, "why"), str_of(why)) == SIZE_MAX)
        print_message("%.*s\n", STR_ARG(json_to_str(&arena, alert)));
    assert_true(str_is(json_get_str(v, "verdict"), verdict));
    assert_true(str_find(json_get_str(v, "why"), str_of(why)) != SIZE_MAX);
}

static int64_t recovered_of_run(void) {
    ARENA_SCOPE(arena);
    size_t n;
    return json_get_i64(newest(&arena, RECORD_RUN, &n), "alert_recovered", TIME_NONE);
}

/* An alarm without ok_actions never says that it recovered. What fires after the run was over is another incident. */
static void the_next_incident_needs_no_recovery(void **state) {
    (void)state;
    begin(1);
    say("triggered", now_ms, false, "s0");
    pass(2 * MINUTE);
    call_succeeds();
    run_is(1, "finished", "not_healed");
    int64_t late = now_ms - MINUTE; /* of the first incident, delivered late: nothing new */
    pass(2 * MINUTE);
    say("triggered", late, false, "s0");
    verdict_is("duplicate", "ended not_healed");
    pass(6 * HOUR);
    say("triggered", now_ms, false, "s0");
    verdict_is("started", "run ");
    run_is(2, NULL, NULL);
}

/* The new alarm overtook the OK of the one before. */
static void an_overtaken_recovery_proves_nothing(void **state) {
    (void)state;
    begin(1);
    say("triggered", now_ms, false, "s0");
    pass(2 * MINUTE);
    call_succeeds();
    pass(HOUR);
    int64_t ok = now_ms;
    pass(5000);
    say("triggered", now_ms, false, "s0");
    pass(1000);
    run_is(2, "running", NULL);
    say("recovered", ok, false, "s0");
    run_is(2, "running", NULL);
    assert_true(recovered_of_run() == TIME_NONE);
    pass(MINUTE);
    assert_int_equal(calls, 2);
    say("recovered", now_ms, false, "s0"); /* this one is true */
    assert_true(recovered_of_run() == now_ms);
}

static void an_old_or_replayed_recovery_ends_nothing(void **state) {
    (void)state;
    for (int is_replayed = 0; is_replayed < 2; is_replayed++) {
        begin(1);
        say("triggered", now_ms, false, "s0");
        pass(1000);
        say("recovered", is_replayed ? now_ms : now_ms - DAY, is_replayed, "s0");
        run_is(1, "running", NULL);
        say("recovered", now_ms, false, "s0");
        run_is(1, "finished", "nothing_to_do");
        end(NULL);
    }
}

/* While we hold a service stopped its alarm may be silent: OK, then ALARM again once it runs. */
static void firing_again_takes_the_recovery_back(void **state) {
    (void)state;
    begin(1);
    say("triggered", now_ms, false, "s0");
    pass(2 * MINUTE);
    int64_t before = now_ms;
    pass(2000);
    say("recovered", now_ms, false, "s0");
    int64_t recovered = recovered_of_run();
    assert_true(recovered == now_ms);
    say("renotified", before, false, "s0"); /* said before the recovery: it stands */
    assert_true(recovered_of_run() == recovered);
    pass(5000);
    say("triggered", now_ms, false, "s0");
    verdict_is("joined", "is live for this cycle");
    assert_true(recovered_of_run() == TIME_NONE);
    pass(1000);
    say("recovered", now_ms, false, "s0");
    assert_true(recovered_of_run() == now_ms);
    run_is(1, NULL, NULL);
}

/* The share of sick rules: 4 rules, more than half of them may not fire. Neither what was replayed nor no data counts. */
static void only_what_fires_now_counts_as_sick(void **state) {
    (void)state;
    begin(4);
    config->limits.unhealthy_share_percent = 50;
    say("triggered", now_ms - 30 * DAY, true, "s0");
    say("triggered", now_ms - HOUR, false, "s0");
    say("no_data", now_ms, false, "s1");
    say("warning", now_ms, false, "s2");
    say("triggered", now_ms, false, "s3");
    verdict_is("started", "run ");
    pass(1000);
    say("triggered", now_ms, false, "s1");
    run_is(2, NULL, NULL);
    say("triggered", now_ms, false, "s2");
    verdict_is("guarded", "3 of 4 watched rules are firing");
    say("warning", now_ms, false, "s1"); /* no longer */
    say("retriggered", now_ms, false, "s2");
    run_is(3, NULL, NULL);
}

/* One alert that hundreds of rules match, none of which may start: it is judged, and the process lives. */
static void many_rules_are_judged_at_once(void **state) {
    (void)state;
    begin(300);
    config->limits.destructive_runs_per_hour = 0;
    say("triggered", now_ms, false, "all");
    assert_int_equal(answers, 1);
    assert_int_equal(last_status, 202);
    verdict_is("guarded", "destructive_runs_per_hour");
    run_is(0, NULL, NULL);
}

static void a_label_leads_nowhere_else(void **state) {
    (void)state;
    rules_text = "rules:\n  - name: t\n    match: { detail: { labels: { service: [s0, s1] } } }\n    runbook: b\n    mode: auto\n"
                 "    target: { cluster: c, service: s0 }\n    parameters: { Service: \"{{ alert.labels.service }}\" }\n";
    begin(0);
    say("triggered", now_ms, false, "s1");
    verdict_is("error", "leads to 123456789012/eu-west-1/ecs-service/c/s1, but the rule declares "
                        "123456789012/eu-west-1/ecs-service/c/s0");
    run_is(0, NULL, NULL);
    say("triggered", now_ms, false, "s0");
    verdict_is("started", "run ");
}

/* A change that was held by `stop` is decided anew when people let it go on: its time may be over, its reason gone. */
static void what_was_held_is_decided_again(void **state) {
    (void)state;
    for (int is_recovered = 0; is_recovered < 2; is_recovered++) {
        begin(1);
        say("triggered", now_ms, false, "s0");
        command("{\"command\":\"stop\",\"who\":\"op\",\"reason\":\"x\"}");
        pass(90 * 1000);
        run_is(1, "waiting", NULL);
        if (is_recovered)
            say("recovered", now_ms, false, "s0");
        else
            pass(10 * HOUR);
        command("{\"command\":\"resume\",\"who\":\"op\"}");
        pass(2 * MINUTE);
        assert_int_equal(calls, 0);
        run_is(1, "finished", is_recovered ? "nothing_to_do" : "timed_out");
        end(NULL);
    }
    begin(1); /* and in time it is sent */
    say("triggered", now_ms, false, "s0");
    command("{\"command\":\"stop\",\"who\":\"op\",\"reason\":\"x\"}");
    pass(65 * 1000);
    command("{\"command\":\"resume\",\"who\":\"op\"}");
    pass(35 * 1000);
    assert_int_equal(calls, 1);
}

/* --- a change that was decided, held, and taken back --- */

static const char STOP[] = "schemaVersion: \"0.3\"\nparameters:\n  Service: { type: String }\nmainSteps:\n  - name: stop\n"
                           "    action: selfheal:stopEcsService\n    inputs: { Cluster: c, Service: \"{{ Service }}\" }\n";
#define DEFINITION "arn:aws:ecs:eu-west-1:123456789012:task-definition/t:1"
static const char RUNNING[] =
    "{\"services\":[{\"serviceArn\":\"arn:aws:ecs:eu-west-1:123456789012:service/c/s0\",\"clusterArn\":"
    "\"arn:aws:ecs:eu-west-1:123456789012:cluster/c\",\"serviceName\":\"s0\",\"status\":\"ACTIVE\",\"schedulingStrategy\":"
    "\"REPLICA\",\"desiredCount\":2,\"runningCount\":2,\"pendingCount\":0,\"taskDefinition\":\"" DEFINITION "\",\"deployments\":["
    "{\"id\":\"ecs-svc/1\",\"status\":\"PRIMARY\",\"rolloutState\":\"COMPLETED\",\"taskDefinition\":\"" DEFINITION "\","
    "\"desiredCount\":2,\"runningCount\":2}]}],\"failures\":[]}";

/* Answers reads, until a change or nothing is asked. */
static void answer_reads(void) {
    for (int i = 0; i < 30; i++) {
        if (strcmp(call_operation, "DescribeServices") == 0)
            call_answers(RUNNING);
        else if (strcmp(call_operation, "DescribeTaskDefinition") == 0)
            call_answers("{\"taskDefinition\":{\"status\":\"ACTIVE\"}}");
        else if (strcmp(call_operation, "DescribeScalableTargets") == 0)
            call_answers("{\"ScalableTargets\":[]}");
        else
            pass(500);
    }
}

static void hold_a_stop(void) {
    runbook_text = STOP;
    begin(1);
    say("triggered", now_ms, false, "s0");
    command("{\"command\":\"stop\",\"who\":\"op\",\"reason\":\"x\"}");
    answer_reads();
    run_is(1, "waiting", NULL); /* the stop is decided, owed for, and not sent */
}

static size_t count_of(enum record_kind kind, const char *member, const char *value) {
    ARENA_SCOPE(arena);
    struct record *records;
    struct err err = { 0 };
    size_t count, found = 0;
    assert_true(store->ops->range(store, kind, STR_NONE, STR_NONE, false, 1000, &arena, &records, &count, &err).ok);
    for (size_t i = 0; i < count; i++) {
        const struct json *record;
        assert_true(json_parse(&arena, records[i].value, NULL, &record, &err).ok);
        found += value ? str_is(json_get_str(record, member), value) : json_get_str(record, member).len > 0;
    }
    return found;
}

static void what_never_began_is_not_owed(void **state) {
    (void)state;
    hold_a_stop();
    assert_int_equal(count_of(RECORD_OBLIGATION, "state", "open"), 1);
    command("{\"command\":\"resume\",\"who\":\"op\"}");
    pass(31000); /* it is old by now: the service is read again */
    assert_string_equal(call_operation, "DescribeServices");
    say("recovered", now_ms, false, "s0");
    call_answers(RUNNING);
    run_is(1, "finished", "nothing_to_do");
    assert_int_equal(count_of(RECORD_OBLIGATION, "state", "open"), 0);
    assert_int_equal(count_of(RECORD_LOCK, "run", NULL), 0);
    int before = pages;
    pass(3 * HOUR);
    assert_int_equal(pages, before);
}

static void what_is_held_twice_counts_once(void **state) {
    (void)state;
    hold_a_stop();
    for (int i = 0; i < 1; i++) {
        command("{\"command\":\"resume\",\"who\":\"op\"}");
        pass(31000);
        command("{\"command\":\"stop\",\"who\":\"op\",\"reason\":\"x\"}");
        answer_reads();
        run_is(1, "waiting", NULL);
    }
    command("{\"command\":\"resume\",\"who\":\"op\"}");
    pass(31000);
    answer_reads();
    assert_string_equal(call_operation, "UpdateService"); /* two runs on a target are allowed: this is one */
    run_is(1, "running", NULL);
}

/* --- what limits keep back --- */

static void a_late_recovery_frees_others(void **state) {
    (void)state;
    begin(2);
    config->limits.unhealthy_share_percent = 20;
    say("triggered", now_ms, false, "s0");
    pass(2 * MINUTE);
    call_succeeds();
    int64_t ok = now_ms + MINUTE;
    pass(20 * MINUTE);
    say("recovered", ok, false, "s0"); /* 19 minutes late, and true */
    pass(10 * HOUR);
    say("triggered", now_ms, false, "s1");
    verdict_is("started", "run ");
}

/* What is held back is told: once for an incident, and again for the next one of the same alarm, which never says OK. */
static void what_is_held_back_is_told(void **state) {
    (void)state;
    begin(1);
    say("triggered", now_ms, false, "s0");
    pass(2 * MINUTE);
    call_succeeds();
    pass(10 * MINUTE);
    int before = pages;
    say("triggered", now_ms, false, "s0");
    verdict_is("guarded", "cooldown");
    say("renotified", now_ms, false, "s0");
    assert_int_equal(pages, before + 1);
    pass(20 * DAY);
    config->limits.destructive_runs_per_hour = 0;
    before = pages;
    say("triggered", now_ms, false, "s0");
    verdict_is("guarded", "destructive_runs_per_hour");
    assert_int_equal(pages, before + 1);
}

/* A hundred alarms at once, and a flapping one, are a page an hour. */
static void pages_are_bounded(void **state) {
    (void)state;
    begin(100);
    config->limits.destructive_runs_at_once = 1;
    say("triggered", now_ms, false, "s0");
    pass(1000);
    pass(61000);
    assert_int_equal(calls, 1);
    int before = pages;
    for (int i = 1; i < 100; i++) {
        char service[16];
        snprintf(service, sizeof service, "s%d", i);
        say("triggered", now_ms, false, service);
        verdict_is("guarded", "destructive_runs_at_once");
    }
    assert_int_equal(pages, before + 1);
    ARENA_SCOPE(arena);
    size_t n;
    (void)newest(&arena, RECORD_ALERT, &n);
    assert_int_equal(n, 100); /* all of them are on record */
}

/* What was only counted, because the hour had its page, is told when it is repeated. */
static void what_was_counted_is_told_later(void **state) {
    (void)state;
    begin(3);
    config->limits.destructive_runs_per_hour = 0;
    int before = pages;
    say("triggered", now_ms, false, "s0");
    say("triggered", now_ms, false, "s1");
    say("renotified", now_ms, false, "s1");
    assert_int_equal(pages, before + 1);
    pass(61 * MINUTE);
    say("renotified", now_ms, false, "s0"); /* that one was told */
    assert_int_equal(pages, before + 1);
    say("renotified", now_ms, false, "s1");
    assert_int_equal(pages, before + 2);
    assert_non_null(strstr(page_text, "2 more alerts were held by the same"));
}

/* An alarm of which nothing is known any more but the name of its last run. */
static void a_run_that_is_pruned_is_over(void **state) {
    (void)state;
    begin(1);
    say("triggered", now_ms, false, "s0");
    pass(2 * MINUTE);
    call_succeeds();
    now_ms += config->limits.record_retention_ms - 10 * DAY;
    say("no_data", now_ms, false, "s0");
    now_ms += 11 * DAY;
    bool has_more = true;
    struct err err = { 0 };
    while (has_more)
        assert_true(host_prune(host, &has_more, &err).ok);
    run_is(0, NULL, NULL);
    say("triggered", now_ms, false, "s0");
    verdict_is("started", "run ");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(the_next_incident_needs_no_recovery, end),
        cmocka_unit_test_teardown(an_overtaken_recovery_proves_nothing, end),
        cmocka_unit_test_teardown(an_old_or_replayed_recovery_ends_nothing, end),
        cmocka_unit_test_teardown(firing_again_takes_the_recovery_back, end),
        cmocka_unit_test_teardown(only_what_fires_now_counts_as_sick, end),
        cmocka_unit_test_teardown(many_rules_are_judged_at_once, end),
        cmocka_unit_test_teardown(a_label_leads_nowhere_else, end),
        cmocka_unit_test_teardown(what_was_held_is_decided_again, end),
        cmocka_unit_test_teardown(what_never_began_is_not_owed, end),
        cmocka_unit_test_teardown(what_is_held_twice_counts_once, end),
        cmocka_unit_test_teardown(a_late_recovery_frees_others, end),
        cmocka_unit_test_teardown(what_is_held_back_is_told, end),
        cmocka_unit_test_teardown(pages_are_bounded, end),
        cmocka_unit_test_teardown(what_was_counted_is_told_later, end),
        cmocka_unit_test_teardown(a_run_that_is_pruned_is_over, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
