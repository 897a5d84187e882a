/* people.c: senders of alerts, operators, and everybody else who touches the same things. Whoever hears nothing, or
 * 503, sends the same bytes again. */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "codec/time.h"
#include "private.h"

enum { HEALTHY_MS = 20000, LOG_MS = 2 * 3600 * 1000, EVENT_MS = 10 * 1000 };

/* --- posts --- */

static size_t add_post(struct world *w, const struct post *post, int64_t in_ms) {
    assert(w->post_count < WORLD_POSTS_MAX);
    size_t at = w->post_count++;
    w->posts[at] = *post;
    w->posts[at].is_pending = true;
    ports_pend(w, P_POST, w->now_ms + in_ms)->post = at;
    return at;
}

size_t people_post_alert(struct world *w, const char *transition, const char *cycle) {
    struct post post = { .is_alert = true, .is_usable = true, .transition = transition, .cycle = cycle,
                         .time_ms = w->now_ms };
    return add_post(w, &post, 0);
}

static const struct json *envelope(struct world *w, const struct post *post, struct str id,
                                   struct arena *a) {
    static const char *const LABELS[] = { "{\"service\":\"cash\"}", "{}", "{\"service\":\"\"}",
                                          "{\"service\":\"*\"}" };
    const struct world_shape *shape = &w->options.shape;
    bool is_recovery = strcmp(post->transition, "recovered") == 0;
    int64_t outage = WORLD_EPOCH - LOG_MS + (int64_t)shape->bad_from * EVENT_MS;
    struct str text = str_fmt(
        a,
        "{\"version\":\"0\",\"id\":\"%.*s\",\"source\":\"datadog\",\"detail-type\":\"alert\",\"account\":"
        "\"123456789012\",\"region\":\"eu-west-1\",\"time\":\"%.*s\",\"resources\":[],\"detail\":{\"status\":"
        "\"%s\",\"transition\":\"%s\",\"name\":\"%s\",\"severity\":\"critical\",\"cycle\":"
        "\"%s\",\"started_at\":\"%.*s\",\"labels\":%s,\"raw\":{}}}",
        STR_ARG(id), STR_ARG(time_format(a, post->time_ms)), is_recovery ? "resolved" : "firing",
        post->transition, shape->labels == LABELS_GOOD ? "DB outage on cash" : "by label", post->cycle,
        STR_ARG(time_format(a, outage)), LABELS[shape->labels]);
    const struct json *value = NULL;
    struct err err = { 0 };
    bool is_parsed = json_parse(a, text, NULL, &value, &err).ok;
    assert(is_parsed);
    (void)is_parsed;
    return value;
}

void people_submit(struct world *w, size_t at) {
    struct post *post = &w->posts[at];
    struct host_input *in = host_input_new(w->host, post->is_alert ? INPUT_ALERT : INPUT_COMMAND);
    assert(in);
    struct arena *a = &in->arena;
    in->input.handle = (int64_t)at + 1;
    post->is_pending = false;
    if (!post->is_alert) {
        in->input.command = json_clone(a, post->command);
    } else {
        struct str id = host_new_id(w->host, a);
        in->input.alert.id = id;
        in->input.alert.source = STR("datadog");
        in->input.alert.raw = post->is_usable ? str_fmt(a, "%s %s %lld", post->transition, post->cycle,
                                                        (long long)post->time_ms)
                                              : STR("{\"not\":\"a monitor\"}");
        if (post->is_usable)
            in->input.alert.alert = envelope(w, post, id, a);
        else
            in->input.alert.reason = STR("it has no alert_id");
    }
    if (w->options.is_verbose)
        fprintf(stderr, "%9.3f post %zu %s %s\n", (double)(w->now_ms - WORLD_EPOCH) / 1000, at + 1,
                post->is_alert ? post->transition : "command",
                post->is_alert ? post->cycle : json_get_str(post->command, "command").ptr);
    host_submit(w->host, in);
}

static void command(struct world *w, const char *name, struct str run) {
    struct json *c = json_new_object(&w->arena);
    json_set_str(&w->arena, c, "id", str_fmt(&w->arena, "command-%zu", w->post_count));
    json_set_str(&w->arena, c, "command", str_of(name));
    json_set_str(&w->arena, c, "who", STR("operator"));
    json_set_str(&w->arena, c, "reason", STR("test"));
    if (run.len)
        json_set_str(&w->arena, c, "run", run);
    if (strcmp(name, "start") == 0 && run.len) { /* selfheal item restore RUN */
        json_set_str(&w->arena, c, "runbook", STR(CONFIG_RESTORE_RUNBOOK));
        struct str text = str_fmt(&w->arena, "{\"RunId\":\"%.*s\",\"TableName\":\"cash-events\"}", STR_ARG(run));
        json_set_c(&w->arena, c, "parameters", scene_parse(w, text));
    } else if (strcmp(name, "start") == 0) {
        json_set_str(&w->arena, c, "runbook", STR("ecs-db-outage"));
        struct str text = str_fmt(
            &w->arena,
            "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"TableName\":\"cash-events\",\"Stream\":\"cash\","
            "\"OutageStart\":\"%.*s\",\"MaxItems\":%d,\"MaxShare\":%d,\"Margin\":\"PT0S\"}",
            STR_ARG(time_format(&w->arena, WORLD_EPOCH - LOG_MS +
                                               (int64_t)w->options.shape.bad_from * EVENT_MS)),
            WORLD_MAX_ITEMS, WORLD_MAX_SHARE);
        json_set_c(&w->arena, c, "parameters", scene_parse(w, text));
    }
    struct post post = { .command = c };
    add_post(w, &post, 0);
}

void people_post_page(struct world *w, struct str summary) {
    struct json *c = json_new_object(&w->arena);
    json_set_str(&w->arena, c, "command", STR("page"));
    json_set_str(&w->arena, c, "who", STR("lambda"));
    json_set_str(&w->arena, c, "summary", str_dup(&w->arena, summary));
    json_set_str(&w->arena, c, "text", STR("The sweep goes on with it."));
    struct post post = { .command = c };
    add_post(w, &post, 0);
}

/* --- adversaries --- */

static bool is_due(unsigned at_call, size_t calls, bool *was_done) {
    if (!at_call || calls < at_call || *was_done)
        return false;
    *was_done = true;
    return true;
}

static void adversary(struct world *w, const char *who) {
    struct truth *t = ports_tell(w, TRUTH_EFFECT);
    t->who = str_of(who);
    if (w->options.is_verbose)
        fprintf(stderr, "%9.3f adversary: %s\n", (double)(w->now_ms - WORLD_EPOCH) / 1000, who);
}

void people_before_call(struct world *w) {
    const struct world_faults *f = &w->faults;
    const struct world_shape *shape = &w->options.shape;
    if (is_due(f->deploy_at_call, w->calls, &w->has_deployed)) {
        adversary(w, "ci");
        scene_act(w, "ecs", "UpdateService",
                  STR("{\"cluster\":\"demo\",\"service\":\"cash\",\"forceNewDeployment\":true}"));
    }
    if (is_due(f->desired_at_call, w->calls, &w->has_desired)) {
        adversary(w, "operator");
        scene_act(w, "ecs", "UpdateService",
                  STR("{\"cluster\":\"demo\",\"service\":\"cash\",\"desiredCount\":3}"));
    }
    if (is_due(f->autoscaler_at_call, w->calls, &w->has_pushed) && shape->has_scaling &&
        cloud_autoscaler_push(w->cloud, STR("service/demo/cash"), 4, w->now_ms))
        adversary(w, "autoscaler");
    if (is_due(f->writer_at_call, w->calls, &w->has_written) && shape->items > shape->bad_from) {
        unsigned span = shape->items - shape->bad_from;
        adversary(w, "writer");
        scene_act(w, "dynamodb", "PutItem",
                  str_of(scene_item(w, shape->bad_from + f->writer_at_call % span, false)));
    }
    scene_settle(w);
}

/* --- people --- */

static struct str newest_run(struct world *w) {
    struct record *records;
    size_t count;
    struct err err = { 0 };
    bool is_read = w->store->ops->range(w->store, RECORD_RUN, STR_NONE, STR_NONE, true, 1, &w->arena,
                                        &records, &count, &err).ok;
    return is_read && count ? records[0].key : STR_NONE;
}

static void recover_all(struct world *w) {
    static const char *const CYCLES[] = { "c1", "c2" };
    for (int i = 0; i < CYCLES_MAX; i++) {
        if (!w->is_firing[i] || w->has_recovered[i])
            continue;
        w->has_recovered[i] = true;
        people_post_alert(w, "recovered", CYCLES[i]);
    }
}

/* The monitor sees a healthy service for a while. */
static void monitor(struct world *w) {
    bool is_healthy = world_is_healthy(w);
    if (!is_healthy)
        w->healthy_since_ms = 0;
    else if (w->healthy_since_ms == 0)
        w->healthy_since_ms = w->now_ms;
    if (is_healthy && w->now_ms - w->healthy_since_ms > HEALTHY_MS)
        recover_all(w);
}

static bool is_time(struct world *w, int64_t at_ms, bool *was_done) {
    if (at_ms == 0 || *was_done || w->now_ms - w->started_ms < at_ms)
        return false;
    *was_done = true;
    return true;
}

/* What the page told a person to do. */
static void put_back(struct world *w, const struct json *recorded) {
    const struct json *scaling = json_get_c(recorded, "scaling");
    int64_t desired = json_get_i64(recorded, "desiredCount", 0);
    adversary(w, "operator");
    if (desired > 0)
        scene_act(w, "ecs", "UpdateService",
                  str_fmt(&w->arena, "{\"cluster\":\"demo\",\"service\":\"cash\",\"desiredCount\":%lld}",
                          (long long)desired));
    if (json_is(scaling, JSON_OBJECT))
        scene_act(w, "application-autoscaling", "RegisterScalableTarget",
                  STR("{\"ServiceNamespace\":\"ecs\",\"ResourceId\":\"service/demo/cash\","
                      "\"ScalableDimension\":\"ecs:service:DesiredCount\",\"MinCapacity\":1,"
                      "\"MaxCapacity\":4,\"SuspendedState\":{\"DynamicScalingInSuspended\":false,"
                      "\"DynamicScalingOutSuspended\":false,\"ScheduledScalingSuspended\":false}}"));
}

/* selfheal item restore, of a run that has deleted something. */
static void put_items_back(struct world *w) {
    struct err err = { 0 };
    struct record record;
    bool is_found = false;
    const struct json *run = NULL;
    struct str id = newest_run(w);
    if (w->has_put_back || !id.len ||
        !w->store->ops->get(w->store, RECORD_RUN, id, &w->arena, &record, &is_found, &err).ok || !is_found ||
        !json_parse(&w->arena, record.value, NULL, &run, &err).ok || !str_is(json_get_str(run, "state"), "finished") ||
        json_count(json_get_c(run, "saved")) == 0)
        return;
    w->has_put_back = true;
    command(w, "start", id);
}

/* Somebody reads what the run asks for, a while later, and answers for the plan that stands there. */
static void answer(struct world *w) {
    struct err err = { 0 };
    struct record record;
    bool is_found = false;
    const struct json *run = NULL;
    struct str id = newest_run(w);
    if (!w->faults.answer_ms || !id.len ||
        !w->store->ops->get(w->store, RECORD_RUN, id, &w->arena, &record, &is_found, &err).ok || !is_found ||
        !json_parse(&w->arena, record.value, NULL, &run, &err).ok || !str_is(json_get_str(run, "wait"), "approval"))
        return;
    struct str plan = json_str(json_path(run, "ask", "plan", NULL));
    if (!str_eq(plan, w->asked_plan)) {
        w->asked_plan = plan;
        w->asked_at_ms = w->now_ms;
        w->answers = 0;
    }
    if (w->now_ms - w->asked_at_ms < (int64_t)w->faults.answer_ms || w->answers > 1)
        return;
    bool is_wrong = w->faults.is_answer_wrong && w->answers == 0;
    struct json *c = json_new_object(&w->arena);
    w->answers += is_wrong ? 1 : 2;
    json_set_str(&w->arena, c, "id", str_fmt(&w->arena, "answer-%zu", w->post_count));
    json_set_str(&w->arena, c, "command", STR("approve"));
    json_set_str(&w->arena, c, "who", STR("operator"));
    json_set_str(&w->arena, c, "run", str_dup(&w->arena, id));
    json_set_str(&w->arena, c, "plan", is_wrong ? STR("0123456789ab") : str_slice(plan, 0, 12));
    struct post post = { .command = c };
    add_post(w, &post, 0);
}

/* Somebody takes over what was handed to people, ten minutes later. */
static void acknowledge(struct world *w) {
    struct record *records;
    size_t count;
    struct err err = { 0 };
    ARENA_SCOPE(arena);
    if (!w->store->ops->range(w->store, RECORD_OBLIGATION, STR_NONE, STR_NONE, false, 32, &arena, &records,
                              &count, &err).ok)
        return;
    for (size_t i = 0; i < count && w->acknowledged < 4; i++) {
        const struct json *o;
        if (!json_parse(&arena, records[i].value, NULL, &o, &err).ok ||
            !str_is(json_get_str(o, "state"), "handed_over") ||
            w->now_ms - json_get_i64(o, "changed", w->now_ms) < 10 * 60 * 1000)
            continue;
        w->acknowledged++;
        put_back(w, json_get_c(o, "recorded"));
        command(w, "acknowledge", str_dup(&w->arena, json_get_str(o, "run")));
    }
}

void people_look(struct world *w) {
    const struct world_faults *f = &w->faults;
    if (is_due(f->cancel_at_call, w->calls, &w->has_cancelled) && newest_run(w).len)
        command(w, "cancel", newest_run(w));
    if (is_due(f->stop_at_call, w->calls, &w->has_stopped)) {
        command(w, "stop", STR_NONE);
        w->stopped_at_ms = w->now_ms;
    }
    if (w->has_stopped && !w->has_resumed && w->now_ms - w->stopped_at_ms >= (int64_t)f->resume_after_ms) {
        w->has_resumed = true;
        command(w, "resume", STR_NONE);
    }
    if (is_due(f->recover_at_call, w->calls, &w->has_recovered_early))
        recover_all(w);
    if (is_due(f->retrigger_at_call, w->calls, &w->has_retriggered))
        people_post_alert(w, "retriggered", "c1");
    if (is_time(w, f->second_cycle_ms, &w->has_second)) {
        w->is_firing[1] = true;
        people_post_alert(w, "triggered", "c2");
    }
    if (is_time(w, f->unusable_ms, &w->has_unusable)) {
        struct post post = { .is_alert = true, .transition = "unusable", .cycle = "" };
        add_post(w, &post, 0);
    }
    for (int i = 0; i < WORLD_STARTS_MAX; i++)
        if (is_time(w, f->start_ms[i], &w->has_started[i]))
            command(w, "start", STR_NONE);
    if (f->does_restore_items)
        put_items_back(w);
    if (f->does_acknowledge)
        acknowledge(w);
    if (w->options.shape.does_ask)
        answer(w);
    monitor(w);
}

bool people_are_done(const struct world *w) {
    const struct world_faults *f = &w->faults;
    for (size_t i = 0; i < w->post_count; i++)
        if (!w->posts[i].is_answered)
            return false;
    for (int i = 0; i < WORLD_STARTS_MAX; i++)
        if (f->start_ms[i] && !w->has_started[i])
            return false;
    return (!f->second_cycle_ms || w->has_second) && (!f->unusable_ms || w->has_unusable) &&
           (!w->has_stopped || w->has_resumed);
}
