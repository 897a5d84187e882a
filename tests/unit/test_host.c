/* host: a batch commits with one flush; a conflict is applied again on a fresh view; what the store
 * refuses is answered with 503 and nothing is lost; nothing is released before it is durable. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "host/host.h"
#include "store/memory.h"

static const int64_t NOW = INT64_C(1795575600000);
enum { HANDLES_MAX = 9000, CALLS_MAX = 8 };

/* --- a store that counts, refuses and disagrees --- */

struct shaky {
    struct store store;
    struct store *inner;
    size_t commits, units;
    size_t conflicts_left;  /* commits whose first unit is refused */
    enum err_class refusal; /* of commits */
    enum err_class due_refusal;
    bool is_committed; /* since the last release of an effect was seen */
};

static struct shaky *shaky_of(struct store *store) {
    return (struct shaky *)store;
}

static struct res shaky_get(struct store *store, enum record_kind kind, struct str key,
                            struct arena *arena, struct record *out, bool *found, struct err *err) {
    struct store *inner = shaky_of(store)->inner;
    return inner->ops->get(inner, kind, key, arena, out, found, err);
}

static struct res shaky_range(struct store *store, enum record_kind kind, struct str prefix,
                              struct str after, bool is_descending, size_t limit,
                              struct arena *arena, struct record **out, size_t *count,
                              struct err *err) {
    struct store *inner = shaky_of(store)->inner;
    return inner->ops->range(inner, kind, prefix, after, is_descending, limit, arena, out, count,
                             err);
}

static struct res shaky_due(struct store *store, int64_t now_ms, size_t limit, struct arena *arena,
                            struct record **out, size_t *count, struct err *err) {
    struct shaky *s = shaky_of(store);
    if (s->due_refusal != ERR_NONE)
        return err_set(err, s->due_refusal, "SH2302", "the store cannot be read");
    return s->inner->ops->due(s->inner, now_ms, limit, arena, out, count, err);
}

static struct res shaky_next_due(struct store *store, int64_t *due_ms, struct err *err) {
    struct store *inner = shaky_of(store)->inner;
    return inner->ops->next_due(inner, due_ms, err);
}

static struct res shaky_commit(struct store *store, const struct unit *units, size_t count,
                               enum unit_result *results, struct err *err) {
    struct shaky *s = shaky_of(store);
    s->commits++;
    s->units += count;
    if (s->refusal != ERR_NONE)
        return err_set(err, s->refusal, "SH2302", "the disk is full");
    size_t skip = s->conflicts_left ? 1 : 0;
    if (skip) {
        s->conflicts_left--;
        results[0] = UNIT_CONFLICT;
    }
    s->is_committed = true;
    return s->inner->ops->commit(s->inner, units + skip, count - skip, results + skip, err);
}

static const struct store_ops SHAKY = { .get = shaky_get,
                                        .range = shaky_range,
                                        .due = shaky_due,
                                        .next_due = shaky_next_due,
                                        .commit = shaky_commit };

/* --- a configuration without rules, and one alert --- */

static bool read_text(void *ctx, struct arena *arena, struct str path, struct str *text,
                      struct err *err) {
    (void)ctx;
    (void)err;
    static const char MAIN[] = "identity: { account: \"123456789012\", region: eu-west-1 }\n"
                               "roles: { \"210987654321\": \"arn:aws:iam::210987654321:role/s\" }\n"
                               "store: sqlite:/nowhere\nrules: [r.yaml]\n"
                               "runbooks: [b.yaml, far.yaml]\n";
    static const char RULES[] =
        "rules:\n  - name: r\n    match: { detail: { labels: { service: [cash] } } }\n"
        "    runbook: b\n    mode: auto\n"
        "  - name: far\n    match: { detail: { labels: { service: [far] } } }\n"
        "    runbook: far\n    mode: auto\n"
        "    target: { cluster: c, service: s, account: \"210987654321\", region: us-east-2 }\n";
    static const char FAR[] =
        "schemaVersion: \"0.3\"\nmainSteps:\n  - name: read\n    action: aws:executeAwsApi\n"
        "    inputs: { Service: ecs, Api: ListClusters }\n";
    static const char RUNBOOK[] =
        "schemaVersion: \"0.3\"\nmainSteps:\n  - name: wait\n    action: aws:sleep\n"
        "    inputs: { Duration: PT1S }\n";
    *text = str_dup(arena, str_of(str_is(path, "selfheal.yaml") ? MAIN
                                  : str_is(path, "r.yaml")      ? RULES
                                  : str_is(path, "far.yaml")    ? FAR
                                                                : RUNBOOK));
    return true;
}

static bool list_paths(void *ctx, struct arena *arena, struct str pattern, struct str **paths,
                       size_t *count, struct err *err) {
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

struct fixture {
    struct config *config;
    struct shaky shaky;
    struct host *host;
    int64_t now_ms;
    int status[HANDLES_MAX]; /* by handle; 0: not answered */
    size_t answers, answers_before_commit;
    char last_body[1024];
    int boundaries, dies_at;
    size_t calls;
    char call_place[64]; /* account and region of the newest call */
};

static int64_t now_of(void *ctx) {
    return ((struct fixture *)ctx)->now_ms;
}

static void ignore_effect(void *ctx, const struct effect *effect) {
    (void)ctx;
    (void)effect;
}

static void keep_call(void *ctx, const struct effect *effect) {
    struct fixture *f = ctx;
    f->calls++;
    (void)snprintf(f->call_place, sizeof f->call_place, "%.*s %.*s", STR_ARG(effect->call.account),
                   STR_ARG(effect->call.region));
}

static void keep_answer(void *ctx, int64_t handle, int status, const struct json *body) {
    struct fixture *f = ctx;
    assert_true(handle > 0 && handle < HANDLES_MAX);
    assert_int_equal(f->status[handle], 0); /* each is answered once */
    f->status[handle] = status;
    f->answers++;
    if (status == 202 && !f->shaky.is_committed)
        f->answers_before_commit++;
    ARENA_SCOPE(arena);
    struct str text = body ? json_to_str(&arena, body) : STR("");
    assert_true(text.len < sizeof f->last_body);
    memcpy(f->last_body, text.len ? text.ptr : "", text.len);
    f->last_body[text.len] = '\0';
}

static bool boundary(void *ctx, bool is_committed) {
    (void)is_committed;
    struct fixture *f = ctx;
    return ++f->boundaries == f->dies_at;
}

static void host_start(struct fixture *f, uint64_t seed) {
    struct host_ports ports = { .ctx = f,
                                .now_ms = now_of,
                                .call = keep_call,
                                .send = ignore_effect,
                                .answer = keep_answer,
                                .boundary = boundary };
    f->host = host_new(f->config, &f->shaky.store, &ports, seed);
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
    f->shaky.inner = memory_new();
    f->shaky.store.ops = &SHAKY;
    host_start(f, 7);
    *state = f;
    return 0;
}

static int teardown(void **state) {
    struct fixture *f = *state;
    host_free(f->host);
    f->shaky.inner->ops->free(f->shaky.inner);
    config_free(f->config);
    free(f);
    return 0;
}

static bool submit(struct fixture *f, int64_t handle, const char *cycle, const char *service) {
    struct host_input *in = host_input_new(f->host, INPUT_ALERT);
    if (!in)
        return false;
    struct arena *a = &in->arena;
    in->input.handle = handle;
    in->input.alert.id = host_new_id(f->host, a);
    in->input.alert.source = STR("datadog");
    in->input.alert.raw = str_fmt(a, "{\"cycle\":\"%s\"}", cycle);
    struct str text = str_fmt(
        a,
        "{\"id\":\"%.*s\",\"source\":\"datadog\",\"time\":\"2026-11-25T03:00:00Z\",\"detail\":"
        "{\"status\":\"firing\",\"transition\":\"triggered\",\"name\":\"n\",\"cycle\":\"%s\","
        "\"labels\":{\"service\":\"%s\"},\"raw\":%.*s}}",
        STR_ARG(in->input.alert.id), cycle, service, STR_ARG(in->input.alert.raw));
    struct err err = { 0 };
    assert_true(json_parse(a, text, NULL, &in->input.alert.alert, &err).ok);
    host_submit(f->host, in);
    return true;
}

static void submit_many(struct fixture *f, int64_t first, int64_t count) {
    for (int64_t i = 0; i < count; i++) {
        char cycle[32];
        snprintf(cycle, sizeof cycle, "c%lld", (long long)(first + i));
        assert_true(submit(f, first + i, cycle, "other"));
    }
}

static void tick(struct fixture *f) {
    struct err err = { 0 };
    f->shaky.is_committed = false;
    if (!host_tick(f->host, &err).ok)
        print_error("%s\n", err.message);
    assert_true(f->host != NULL);
    assert_string_equal(err.class == ERR_CORRUPT || err.class == ERR_BUG ? err.message : "", "");
}

static size_t stored(struct fixture *f, enum record_kind kind) {
    ARENA_SCOPE(arena);
    struct record *records;
    size_t count;
    struct err err = { 0 };
    struct store *inner = f->shaky.inner;
    assert_true(
        inner->ops
            ->range(inner, kind, STR(""), STR(""), false, 100000, &arena, &records, &count, &err)
            .ok);
    return count;
}

static void a_batch_commits_with_one_flush(void **state) {
    struct fixture *f = *state;
    assert_false(host_has_work(f->host));
    submit_many(f, 1, 300);
    assert_true(host_has_work(f->host));
    assert_int_equal(f->answers, 0);
    tick(f);
    assert_false(host_has_work(f->host));
    assert_int_equal(f->shaky.commits, 1);
    assert_int_equal(f->shaky.units, 300);
    assert_int_equal(f->answers, 300);
    assert_int_equal(f->answers_before_commit, 0);
    for (int i = 1; i <= 300; i++)
        assert_int_equal(f->status[i], 202);
    assert_int_equal(stored(f, RECORD_ALERT), 300);
    assert_int_equal(stored(f, RECORD_DEDUPE), 300);
    assert_int_equal(host_stats(f->host)->alerts[2], 300); /* no rule matched */
    assert_int_equal(host_stats(f->host)->inputs, 300);
}

static void a_larger_batch_takes_several_ticks(void **state) {
    struct fixture *f = *state;
    submit_many(f, 1, 513);
    tick(f);
    assert_int_equal(f->answers, 512);
    assert_true(host_has_work(f->host));
    tick(f);
    assert_int_equal(f->answers, 513);
    assert_int_equal(f->shaky.commits, 2);
}

static void nothing_to_do_commits_nothing(void **state) {
    struct fixture *f = *state;
    tick(f);
    tick(f);
    assert_int_equal(f->shaky.commits, 0);
    assert_true(host_next_due(f->host) == RECORD_NOT_DUE);
}

static void repeats_in_one_batch_are_one_alert(void **state) {
    struct fixture *f = *state;
    submit(f, 1, "same", "cash");
    submit(f, 2, "same", "cash");
    submit(f, 3, "other", "other");
    tick(f);
    assert_int_equal(f->shaky.commits, 1);
    assert_int_equal(f->answers, 3);
    assert_int_equal(stored(f, RECORD_DEDUPE), 2);
    assert_int_equal(stored(f, RECORD_RUN), 1);
    assert_int_equal(host_stats(f->host)->runs_started, 1);
}

static void a_conflict_is_applied_again(void **state) {
    struct fixture *f = *state;
    f->shaky.conflicts_left = 1;
    submit_many(f, 1, 10);
    tick(f);
    assert_int_equal(f->shaky.commits, 2);
    assert_int_equal(f->shaky.units, 11); /* the ten, and the one in conflict again */
    assert_int_equal(host_stats(f->host)->conflicts, 1);
    assert_int_equal(f->answers, 10);
    assert_int_equal(f->status[1], 202);
    assert_int_equal(stored(f, RECORD_ALERT), 10);
}

static void endless_conflicts_are_answered_503(void **state) {
    struct fixture *f = *state;
    f->shaky.conflicts_left = 100;
    submit_many(f, 1, 3); /* each commit refuses its first unit: the first input loses four times,
                             the others do not */
    tick(f);
    assert_int_equal(f->answers, 3);
    assert_true(f->shaky.commits <= 4);
    int refused = 0;
    for (int i = 1; i <= 3; i++)
        refused += f->status[i] == 503;
    assert_int_equal((size_t)refused + stored(f, RECORD_ALERT), 3);
    assert_int_equal(f->status[1], 503);
    assert_false(host_has_work(f->host));
}

static void a_refused_commit_is_503_and_held(void **state) {
    struct fixture *f = *state;
    f->shaky.refusal = ERR_LIMIT;
    submit_many(f, 1, 5);
    tick(f);
    for (int i = 1; i <= 5; i++)
        assert_int_equal(f->status[i], 503);
    assert_non_null(strstr(f->last_body, "the disk is full"));
    assert_int_equal(stored(f, RECORD_ALERT), 0);
    assert_int_equal(host_stats(f->host)->commit_failures, 1);
    /* no hammering: the next tick waits */
    assert_true(host_next_due(f->host) > f->now_ms);
    submit_many(f, 10, 1);
    tick(f);
    assert_int_equal(f->shaky.commits, 1);
    f->now_ms = host_next_due(f->host);
    f->shaky.refusal = ERR_NONE;
    tick(f);
    assert_int_equal(f->status[10], 202);
    assert_int_equal(stored(f, RECORD_ALERT), 1);
}

/* The world's answers are not sent again by anybody: they wait until the store takes them. */
static void answers_of_the_world_are_kept(void **state) {
    struct fixture *f = *state;
    f->shaky.refusal = ERR_LIMIT;
    submit(f, 1, "x", "other"); /* something to commit */
    struct host_input *in = host_input_new(f->host, INPUT_REPLY);
    in->input.reply.run = STR("01JDHX5K3G0000000000000001");
    in->input.reply.call = 1;
    host_submit(f->host, in);
    tick(f);
    assert_int_equal(f->status[1], 503);
    f->now_ms = host_next_due(f->host);
    assert_int_equal(host_stats(f->host)->inputs, 2);
    tick(f);
    assert_int_equal(host_stats(f->host)->inputs, 3); /* it came again */
}

static void a_store_that_cannot_be_read_loses_nothing(void **state) {
    struct fixture *f = *state;
    f->shaky.due_refusal = ERR_TRANSIENT;
    submit_many(f, 1, 2);
    tick(f);
    assert_int_equal(f->status[1], 503);
    assert_int_equal(f->status[2], 503);
    f->shaky.due_refusal = ERR_NONE;
    f->now_ms += 1000;
    submit_many(f, 3, 1);
    tick(f);
    assert_int_equal(f->status[3], 202);
}

static void a_store_that_lies_ends_the_process(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    f->shaky.refusal = ERR_CORRUPT;
    submit_many(f, 1, 2);
    assert_false(host_tick(f->host, &err).ok);
    assert_int_equal(err.class, ERR_CORRUPT);
    assert_int_equal(f->status[1], 503); /* never a 202 for what is not stored */
}

static void a_crash_releases_nothing(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    for (int at = 1; at <= 2; at++) { /* before the commit, and after it */
        f->boundaries = 0;
        f->dies_at = at;
        size_t before = stored(f, RECORD_ALERT);
        char cycle[16];
        snprintf(cycle, sizeof cycle, "crash%d", at);
        submit(f, at, cycle, "other");
        assert_false(host_tick(f->host, &err).ok);
        assert_true(f->status[at] != 202);
        assert_int_equal(stored(f, RECORD_ALERT) - before, at - 1);
        host_free(f->host);
        host_start(f, 7 + (uint64_t)at);
    }
}

static void a_full_queue_refuses_at_the_door(void **state) {
    struct fixture *f = *state;
    enum { QUEUE_MAX = 8192 };
    submit_many(f, 1, QUEUE_MAX);
    assert_null(host_input_new(f->host, INPUT_ALERT));
    assert_false(submit(f, QUEUE_MAX + 1, "x", "x"));
    tick(f);
    struct host_input *in = host_input_new(f->host, INPUT_ALERT); /* there is room again */
    assert_non_null(in);
    host_drop(f->host, in);
    while (host_has_work(f->host))
        tick(f);
    assert_int_equal(f->answers, QUEUE_MAX);
    assert_int_equal(stored(f, RECORD_ALERT), QUEUE_MAX);
}

static void timers_and_recovery_bring_runs_back(void **state) {
    struct fixture *f = *state;
    submit(f, 1, "c", "cash");
    tick(f);
    assert_int_equal(host_stats(f->host)->runs_started, 1);
    assert_true(host_next_due(f->host) <= NOW + 2000);
    host_free(f->host);
    host_start(f, 99); /* another process on the same store */
    struct err err = { 0 };
    assert_true(host_recover(f->host, &err).ok);
    assert_true(host_has_work(f->host));
    for (int i = 0; i < 50 && host_stats(f->host)->runs_finished[OUTCOME_NOTHING_TO_DO] +
                                      host_stats(f->host)->runs_finished[OUTCOME_HEALED] ==
                                  0;
         i++) {
        tick(f);
        if (!host_has_work(f->host) && host_next_due(f->host) != RECORD_NOT_DUE)
            f->now_ms = host_next_due(f->host) > f->now_ms ? host_next_due(f->host) : f->now_ms;
    }
    int64_t finished = 0;
    for (size_t i = 0; i < 9; i++)
        finished += host_stats(f->host)->runs_finished[i];
    assert_int_equal(finished, 1);
}

/* The rule's target names another account and region: the run keeps them, over a restart too. */
static void calls_go_to_the_account_of_the_target(void **state) {
    struct fixture *f = *state;
    assert_true(submit(f, 1, "c1", "far"));
    for (int i = 0; i < 5 && !f->calls; i++)
        tick(f);
    assert_int_equal(f->calls, 1);
    assert_string_equal(f->call_place, "210987654321 us-east-2");
    host_free(f->host);
    f->call_place[0] = 0;
    host_start(f, 8);
    struct err err = { 0 };
    assert_true(host_recover(f->host, &err).ok);
    for (int i = 0; i < 5 && f->calls < 2; i++)
        tick(f);
    assert_int_equal(f->calls, 2); /* a read is asked again */
    assert_string_equal(f->call_place, "210987654321 us-east-2");
}

static void ids_are_ordered_by_time(void **state) {
    struct fixture *f = *state;
    ARENA_SCOPE(arena);
    struct str last = host_new_id(f->host, &arena);
    assert_int_equal(last.len, 26);
    for (int i = 0; i < 100; i++) {
        f->now_ms++;
        struct str id = host_new_id(f->host, &arena);
        assert_true(str_cmp(last, id) < 0);
        last = id;
    }
    assert_false(str_eq(host_new_id(f->host, &arena), host_new_id(f->host, &arena)));
}

int main(void) {
#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        CASE(a_batch_commits_with_one_flush),
        CASE(a_larger_batch_takes_several_ticks),
        CASE(nothing_to_do_commits_nothing),
        CASE(repeats_in_one_batch_are_one_alert),
        CASE(a_conflict_is_applied_again),
        CASE(endless_conflicts_are_answered_503),
        CASE(a_refused_commit_is_503_and_held),
        CASE(answers_of_the_world_are_kept),
        CASE(a_store_that_cannot_be_read_loses_nothing),
        CASE(a_store_that_lies_ends_the_process),
        CASE(a_crash_releases_nothing),
        CASE(a_full_queue_refuses_at_the_door),
        CASE(timers_and_recovery_bring_runs_back),
        CASE(calls_go_to_the_account_of_the_target),
        CASE(ids_are_ordered_by_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
