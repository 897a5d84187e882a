/* demo_run.c: see demo.h. Plays Datadog: sends the alert, watches the service, says when it has recovered. Shows the run
 * as the API tells it, and with --kill-daemon ends the daemon in the middle of it. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "cli/demo.h"
#include "codec/time.h"

enum {
    POLL_MS = 100,
    POLL_KILL_MS = 5,      /* the step in which to kill takes some ten milliseconds */
    MONITOR_MS = 500,
    GOOD_LOOKS = 2,        /* of the monitor, in a row, until it says Recovered */
    DOWN_MS = 2000,        /* how long the daemon stays dead */
    DECIDED_MS = 10000,    /* from the alert to its run */
    RUN_MS = 5 * 60 * 1000,
    STEPS_MAX = 64,
    NAME_WIDTH = 12,
};

static const char killed_in[] = "clear"; /* the step in which the daemon is killed: items are being deleted */

struct watch {
    struct demo *demo;
    struct demo_result *result;
    struct arena kept;      /* the steps that were finished when the daemon was killed */
    const struct json *finished;
    int64_t outage_ms, sent_ms, looked_ms; /* wall; monotonic */
    int good_looks;
    bool is_recovered_sent, is_kill_over;
    struct str shown[STEPS_MAX]; /* names of the steps that have their line */
    size_t shown_count;
};

/* --- Datadog --- */

static struct res send_alert(struct watch *watch, struct arena *arena, const char *transition,
                             struct demo_answer *answer, struct err *err) {
    struct demo *demo = watch->demo;
    struct str body = str_fmt(
        arena,
        "{\"schema\":\"selfheal.datadog/1\",\"id\":\"demo-%" PRId64 "-%s\",\"cycle\":\"demo-%" PRId64
        "\",\"transition\":\"%s\",\"monitor\":\"4325\",\"name\":\"[P1] DB outage: " DEMO_SERVICE
        " writes wrong items\",\"priority\":\"P1\",\"scope\":\"service:" DEMO_SERVICE
        "\",\"tags\":\"service:" DEMO_SERVICE ",env:demo\",\"date\":\"%" PRId64
        "\",\"last_updated\":\"%" PRId64 "\",\"link\":\"https://app.datadoghq.com/monitors/4325\"}",
        watch->outage_ms, transition, watch->outage_ms, transition, watch->outage_ms,
        loop_wall_ms());
    return demo_call_http(demo, arena, "POST",
                          str_fmt(arena, "%s/v1/alerts/datadog", demo->ingress_url), body, answer,
                          err);
}

static struct res send_triggered(struct watch *watch, struct err *err) {
    ARENA_SCOPE(arena);
    struct demo *demo = watch->demo;
    struct demo_answer answer;
    watch->sent_ms = loop_wall_ms();
    TRY(send_alert(watch, &arena, "Triggered", &answer, err));
    struct str id = json_get_str(answer.body, "alert");
    if (answer.status != 202 || !id.len)
        return err_set(err, ERR_BUG, "SH7120", "the daemon answered the alert with %d: %.*s",
                       answer.status, STR_ARG(str_slice(answer.text, 0, 200)));
    watch->result->alert = str_dup(&demo->arena, id);
    demo_show(demo, "  alert      %s Triggered sent by webhook, on disk and answered 202 in %" PRId64
              " ms", demo_show_sign(demo, DEMO_GOOD), loop_wall_ms() - watch->sent_ms);
    return RES_OK;
}

/* What a monitor does: looks at the service, and says when it is good again. A daemon that is down, or a webhook that
 * fails, is tried again at the next look. */
static void monitor(struct watch *watch) {
    ARENA_SCOPE(arena);
    struct demo_answer answer;
    struct err err = { 0 };
    int64_t now_ms = loop_monotonic_ms();
    if (watch->is_recovered_sent || now_ms - watch->looked_ms < MONITOR_MS)
        return;
    watch->looked_ms = now_ms;
    struct demo_health health = demo_cloud_health(watch->demo, DEMO_SERVICE);
    watch->good_looks = health.status == 200 ? watch->good_looks + 1 : 0;
    if (watch->good_looks < GOOD_LOOKS)
        return;
    if (!send_alert(watch, &arena, "Recovered", &answer, &err).ok || answer.status != 202)
        return;
    watch->is_recovered_sent = true;
    demo_show(watch->demo, "   %s the monitor sees %s healthy: Recovered sent",
              demo_show_sign(watch->demo, DEMO_GOOD), DEMO_SERVICE);
}

/* --- the run --- */

static struct res get(struct demo *demo, struct arena *arena, struct str path,
                      const struct json **body, struct err *err) {
    struct demo_answer answer;
    TRY(demo_call_http(demo, arena, "GET",
                       str_fmt(arena, "%s/api/v1/%.*s", demo->api_url, STR_ARG(path)), STR_NONE,
                       &answer, err));
    *body = answer.body;
    if (answer.status == 200)
        return RES_OK;
    return err_set(err, ERR_BUG, "SH7121", "GET %.*s was answered with %d: %.*s", STR_ARG(path),
                   answer.status, STR_ARG(str_slice(answer.text, 0, 200)));
}

static void show_rules(struct demo *demo, struct arena *arena, const struct json *alert) {
    const struct json *verdicts = json_get_c(alert, "verdicts");
    for (size_t i = 0; i < json_count(verdicts); i++) {
        const struct json *verdict = json_at(verdicts, i);
        struct str word = json_get_str(verdict, "verdict"), name = json_get_str(verdict, "rule");
        bool is_started = str_is(word, "started");
        demo_show(demo, "  rule       %s %.*s: %.*s", is_started ? demo_show_sign(demo, DEMO_GOOD) : "–",
                  STR_ARG(demo_show_safe(arena, name)),
                  STR_ARG(is_started ? STR("matches, starts runbook ecs-db-outage") : word));
    }
}

static struct res find_run(struct watch *watch, struct err *err) {
    struct demo *demo = watch->demo;
    int64_t begin_ms = loop_monotonic_ms();
    const struct json *alert = NULL;
    while (loop_monotonic_ms() - begin_ms < DECIDED_MS) {
        ARENA_SCOPE(arena);
        TRY(get(demo, &arena, str_fmt(&arena, "alerts/%.*s", STR_ARG(watch->result->alert)), &alert,
                err));
        struct str run = json_get_str(alert, "run");
        if (run.len) {
            watch->result->run = str_dup(&demo->arena, run);
            show_rules(demo, &arena, alert);
            return RES_OK;
        }
        struct str disposition = json_get_str(alert, "disposition");
        if (disposition.len && json_count(json_get_c(alert, "verdicts")) > 0) {
            show_rules(demo, &arena, alert);
            return err_set(err, ERR_PERMANENT, "SH7122", "the alert started no run: %.*s %.*s",
                           STR_ARG(disposition), STR_ARG(json_get_str(alert, "reason")));
        }
        if (!demo_call_sleep(demo, POLL_MS))
            return err_set(err, ERR_PERMANENT, "SH7100", "interrupted");
    }
    return err_set(err, ERR_TRANSIENT, "SH7122", "the alert started no run within %d s",
                   DECIDED_MS / 1000);
}

static bool is_step_over(const struct json *step) {
    struct str state = json_get_str(step, "state");
    return str_is(state, "succeeded") || str_is(state, "failed") || str_is(state, "skipped") ||
           str_is(state, "cancelled");
}

/* The step that is not over; NULL between two of them. */
static const struct json *current_step(const struct json *run) {
    const struct json *steps = json_get_c(run, "steps");
    for (size_t i = 0; i < json_count(steps); i++)
        if (!is_step_over(json_at(steps, i)))
            return json_at(steps, i);
    return NULL;
}

static bool is_shown(struct watch *watch, struct str name) {
    for (size_t i = 0; i < watch->shown_count; i++)
        if (str_eq(watch->shown[i], name))
            return true;
    if (watch->shown_count < STEPS_MAX)
        watch->shown[watch->shown_count++] = str_dup(&watch->demo->arena, name);
    return false;
}

static void show_ended_step(struct watch *watch, struct arena *arena, const struct json *step) {
    struct demo *demo = watch->demo;
    struct str name = json_get_str(step, "name"), error = json_get_str(step, "error");
    struct str text = error.len ? error : json_get_str(step, "summary");
    int64_t started = json_get_i64(step, "started", 0), ended = json_get_i64(step, "ended", 0);
    bool is_good = str_is(json_get_str(step, "state"), "succeeded");
    struct str took = ended > started ? duration_format(arena, ended - started) : STR("0 ms");
    if (is_shown(watch, name))
        return;
    demo_show(demo, "   %s %-*.*s %8.*s  %.*s", demo_show_sign(demo, is_good ? DEMO_GOOD : DEMO_BAD),
              NAME_WIDTH, STR_ARG(name), STR_ARG(took), STR_ARG(demo_show_safe(arena, text)));
}

/* Whole lines for what has ended, the line at the bottom for what goes on. */
static void show_steps(struct watch *watch, struct arena *arena, const struct json *run) {
    struct demo *demo = watch->demo;
    const struct json *steps = json_get_c(run, "steps"), *current = current_step(run);
    int64_t now_ms = loop_wall_ms(), all_ms = now_ms - watch->sent_ms;
    for (size_t i = 0; i < json_count(steps); i++)
        if (is_step_over(json_at(steps, i)))
            show_ended_step(watch, arena, json_at(steps, i));
    if (!current || str_is(json_get_str(run, "state"), "finished"))
        return;
    struct str name = json_get_str(current, "name");
    int64_t started = json_get_i64(current, "started", now_ms);
    demo_show_progress(
        demo, "   %s %-*.*s %4" PRId64 ".%" PRId64 " s  [%" PRId64 " s in all] %.*s",
        demo_show_sign(demo, DEMO_BUSY), NAME_WIDTH, STR_ARG(name), (now_ms - started) / 1000,
        (now_ms - started) % 1000 / 100, all_ms / 1000,
        STR_ARG(demo_show_safe(arena, json_get_str(current, "summary"))));
}

/* --- the kill --- */

/* In that step, or behind it where it was too quick to be seen. */
static bool is_time_to_kill(const struct watch *watch, const struct json *run) {
    const struct json *steps = json_get_c(run, "steps");
    for (size_t i = 0; i < json_count(steps); i++)
        if (str_is(json_get_str(json_at(steps, i), "name"), killed_in))
            return watch->demo->is_kill && !watch->is_kill_over;
    return false;
}

static struct res kill_daemon(struct watch *watch, const struct json *run, struct err *err) {
    ARENA_SCOPE(arena);
    struct demo *demo = watch->demo;
    watch->is_kill_over = true;
    watch->finished = json_clone(&watch->kept, json_get_c(run, "steps"));
    demo_world_kill_daemon(demo);
    int64_t down_ms = loop_monotonic_ms();
    struct str name = json_get_str(current_step(run), "name");
    demo_show(demo, "   %s the daemon is killed (SIGKILL) %s%.*s", demo_show_sign(demo, DEMO_NOTE),
              name.len ? "while it is in step " : "between two steps", STR_ARG(name));
    while (loop_monotonic_ms() - down_ms < DOWN_MS) {
        demo_show_progress(demo, "   %s daemon down %" PRId64 " ms", demo_show_sign(demo, DEMO_BUSY),
                           loop_monotonic_ms() - down_ms);
        if (!demo_call_sleep(demo, POLL_MS))
            return err_set(err, ERR_PERMANENT, "SH7100", "interrupted");
    }
    TRY(demo_world_start_daemon(demo, err));
    int64_t was_down_ms = loop_monotonic_ms() - down_ms;
    demo_show(demo, "   %s daemon down %.*s, started again: it goes on from its store",
              demo_show_sign(demo, DEMO_NOTE), STR_ARG(duration_format(&arena, was_down_ms)));
    return RES_OK;
}

/* How often the record of the run says that a step was started. */
static int64_t count_starts(const struct json *records, struct str name) {
    int64_t count = 0;
    for (size_t i = 0; i < json_count(records); i++) {
        const struct json *entries = json_get_c(json_at(records, i), "entries");
        for (size_t k = 0; k < json_count(entries); k++)
            count += str_is(json_get_str(json_at(entries, k), "type"), "step_started") &&
                     str_eq(json_get_str(json_at(entries, k), "step"), name);
    }
    return count;
}

static bool is_same_member(const struct json *a, const struct json *b, const char *key) {
    return json_equal(json_get_c(a, key), json_get_c(b, key));
}

/* Steps that were over when the daemon died: their record is as it was, and they were started once. */
static struct res check_repeats(struct watch *watch, const struct json *run, struct err *err) {
    ARENA_SCOPE(arena);
    struct demo *demo = watch->demo;
    const struct json *body, *steps = json_get_c(run, "steps");
    size_t checked = 0;
    watch->result->is_nothing_repeated = true;
    if (!watch->finished)
        return RES_OK;
    TRY(get(demo, &arena, str_fmt(&arena, "runs/%.*s/events", STR_ARG(watch->result->run)), &body,
            err));
    for (size_t i = 0; i < json_count(watch->finished); i++) {
        const struct json *before = json_at(watch->finished, i), *after = json_at(steps, i);
        struct str name = json_get_str(before, "name");
        if (!is_step_over(before))
            continue;
        bool is_same = is_same_member(before, after, "name") &&
                       is_same_member(before, after, "started") &&
                       is_same_member(before, after, "ended") &&
                       count_starts(json_get_c(body, "events"), name) == 1;
        checked++;
        if (!is_same)
            demo_show(demo, "   %s step %.*s was repeated", demo_show_sign(demo, DEMO_BAD),
                      STR_ARG(name));
        watch->result->is_nothing_repeated = watch->result->is_nothing_repeated && is_same;
    }
    if (checked == 0)
        watch->result->is_nothing_repeated = false;
    demo_show(demo, "   %s no finished step was repeated (%zu were finished at the kill)",
              demo_show_sign(demo, watch->result->is_nothing_repeated ? DEMO_GOOD : DEMO_BAD),
              checked);
    return RES_OK;
}

/* --- until it ends --- */

static struct res finish(struct watch *watch, struct arena *arena, const struct json *run,
                         struct err *err) {
    struct demo *demo = watch->demo;
    struct str outcome = json_get_str(run, "outcome"), reason = json_get_str(run, "reason");
    watch->result->is_healed = str_is(outcome, "healed");
    watch->result->exit_status = watch->result->is_healed ? 0 : 10;
    int64_t took_ms = json_get_i64(run, "ended", 0) - watch->sent_ms;
    TRY(check_repeats(watch, run, err));
    struct str safe = demo_show_safe(arena, reason);
    if (watch->result->is_healed)
        demo_show(demo, "\n  %s HEALED in %.*s, from the alert to the last check",
                  demo_show_sign(demo, DEMO_GOOD), STR_ARG(duration_format(arena, took_ms)));
    else
        demo_show(demo, "\n  %s %.*s after %.*s: %.*s", demo_show_sign(demo, DEMO_BAD),
                  STR_ARG(outcome), STR_ARG(duration_format(arena, took_ms)), STR_ARG(safe));
    return RES_OK;
}

static struct res look(struct watch *watch, bool *is_over, struct err *err) {
    ARENA_SCOPE(arena);
    const struct json *run;
    TRY(demo_world_check(watch->demo, err));
    TRY(get(watch->demo, &arena, str_fmt(&arena, "runs/%.*s", STR_ARG(watch->result->run)), &run,
            err));
    show_steps(watch, &arena, run);
    *is_over = str_is(json_get_str(run, "state"), "finished");
    if (*is_over)
        return finish(watch, &arena, run, err);
    if (is_time_to_kill(watch, run))
        return kill_daemon(watch, run, err);
    monitor(watch);
    return RES_OK;
}

static struct res watch_run(struct watch *watch, struct err *err) {
    struct demo *demo = watch->demo;
    int64_t begin_ms = loop_monotonic_ms();
    bool is_over = false;
    demo_show(demo, "\n  ecs-db-outage  run %.*s", STR_ARG(watch->result->run));
    while (loop_monotonic_ms() - begin_ms < RUN_MS) {
        TRY(look(watch, &is_over, err));
        if (is_over)
            return RES_OK;
        bool is_near = demo->is_kill && !watch->is_kill_over;
        if (!demo_call_sleep(demo, is_near ? POLL_KILL_MS : POLL_MS))
            return err_set(err, ERR_PERMANENT, "SH7100", "interrupted");
    }
    return err_set(err, ERR_TRANSIENT, "SH7123", "the run did not end within %d s", RUN_MS / 1000);
}

struct res demo_run(struct demo *demo, int64_t started_ms, struct demo_result *result,
                    struct err *err) {
    struct watch watch = { .demo = demo, .result = result, .outage_ms = started_ms };
    struct res res = send_triggered(&watch, err);
    if (res.ok)
        res = find_run(&watch, err);
    if (res.ok)
        res = watch_run(&watch, err);
    arena_deinit(&watch.kept);
    return res;
}
