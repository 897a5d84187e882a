/* ecs_stop.c: selfheal:stopEcsService. Holds one service at 0 tasks, so that nothing writes any
 * more.
 *
 * Order (remediation.md 1.2, 1.4, 1.5): reads only -> a person is told -> the world is read again
 * -> scaling held (minimum 0, suspended) -> desired 0 -> every task STOPPED by DescribeTasks. The
 * obligation to put it back is committed with the first change. Stopped is what reads show, never
 * what an answer promises.
 *
 * It does not stop co-writers: they must be at 0 already. It never fights: a desired count,
 * deployment or scaling that someone else changed ends the step. */
#include "action/ecs_read.h"
#include "action/table.h"

enum { CO_WRITERS_MAX = 9 }; /* DescribeServices takes ten */

static const struct action_input stop_inputs[] = {
    { "Cluster", PARAM_STRING, true, false, "Cluster of the service, name or ARN", NULL },
    { "Service", PARAM_STRING, true, false, "Service to stop, name or ARN", NULL },
    { "CoWriters", PARAM_STRING_LIST, false, false,
      "Services of the cluster that write the same tables; must be at 0 already", "[]" },
    { "Reason", PARAM_STRING, false, false, "Why, for the page", NULL },
    { "Deadline", PARAM_STRING, false, false,
      "When it is to be back at the latest, from the stop on", "PT45M" },
    { "StopDeadline", PARAM_STRING, false, false, "How long stopping may take", "PT10M" },
    { "PollInterval", PARAM_STRING, false, false, "Time between two reads", "PT5S" },
};

struct stop {
    const struct action_in *in;
    struct action_out *out;
    struct json *state;
    struct ecs_read_names names;
    const struct json *writers;
    const struct json
        *recorded; /* what was there before: desiredCount, taskDefinition, scaling, .. */
};

/* --- reads --- */

static void look(struct stop *stop, const char *phase) {
    step_call(stop->in, stop->out, stop->state, phase, "ecs", "DescribeServices",
              ecs_read_describe(stop->in->arena, &stop->names, stop->writers));
}

static void look_scaling(struct stop *stop, const char *phase) {
    step_call(stop->in, stop->out, stop->state, phase, "application-autoscaling",
              "DescribeScalableTargets", ecs_read_describe_scaling(stop->in->arena, &stop->names));
}

static void wait_and(struct stop *stop, const char *phase) {
    step_wait(stop->in, stop->out, stop->state, phase, step_poll_ms(stop->in));
}

/* --- preflight --- */

static bool is_refused(struct stop *stop, const struct ecs_read_service *seen) {
    struct action_out *out = stop->out;
    struct str label = stop->names.label;
    struct str strategy =
        json_str(json_path(seen->json, "deploymentConfiguration", "strategy", NULL));
    if (!seen->is_found)
        action_fail(out, ERR_INPUT, "SH5014", "there is no service %.*s", STR_ARG(label));
    else if (!str_is(seen->status, "ACTIVE"))
        action_fail(out, ERR_LIMIT, "SH5014", "service %.*s is %.*s, not ACTIVE", STR_ARG(label),
                    STR_ARG(seen->status));
    else if (seen->scheduling.len && !str_is(seen->scheduling, "REPLICA"))
        action_fail(out, ERR_LIMIT, "SH5014",
                    "service %.*s is scheduled as %.*s; only REPLICA can "
                    "be stopped",
                    STR_ARG(label), STR_ARG(seen->scheduling));
    else if (seen->controller.len && !str_is(seen->controller, "ECS"))
        action_fail(out, ERR_LIMIT, "SH5014",
                    "service %.*s is deployed by %.*s; only ECS is "
                    "understood",
                    STR_ARG(label), STR_ARG(seen->controller));
    else if (strategy.len && !str_is(strategy, "ROLLING"))
        action_fail(out, ERR_LIMIT, "SH5014",
                    "service %.*s is deployed as %.*s; only ROLLING is "
                    "understood",
                    STR_ARG(label), STR_ARG(strategy));
    else if (!ecs_read_is_settled(seen))
        action_fail(out, ERR_LIMIT, "SH5015",
                    "service %.*s has a deployment in progress (%zu deployments, %.*s) that is not "
                    "this run's; nothing was changed",
                    STR_ARG(label), seen->deployments,
                    STR_ARG(seen->rollout.len ? seen->rollout : STR("no state")));
    else
        return false;
    return true;
}

static bool has_live_writer(struct stop *stop) {
    for (size_t i = 0; i < json_count(stop->writers); i++) {
        struct str name = ecs_read_short(json_str(json_at(stop->writers, i)));
        struct ecs_read_service seen = ecs_read_service(stop->in->reply, name);
        if (ecs_read_is_stopped(&seen))
            continue;
        action_fail(stop->out, ERR_LIMIT, "SH5016",
                    "service %.*s writes the same tables and is not at 0 tasks (%s)", STR_ARG(name),
                    seen.is_found ? ecs_read_counts(stop->in->arena, &seen).ptr : "not found");
        err_hint(&stop->out->err, "stop it first, in a step of its own; nothing was changed");
        return true;
    }
    return false;
}

static void looked(struct stop *stop) {
    struct arena *arena = stop->in->arena;
    struct ecs_read_service seen = ecs_read_service(stop->in->reply, stop->names.service);
    const struct json *ours = step_obligation(stop->in, stop->names.target);
    if (is_refused(stop, &seen) || has_live_writer(stop))
        return;
    struct json *recorded = json_copy_object(arena, json_get_c(ours, "recorded"));
    if (!ours) {
        if (seen.desired <= 0) {
            action_fail(stop->out, ERR_LIMIT, "SH5010",
                        "service %.*s is at 0 tasks already, and not by this run: blocked",
                        STR_ARG(stop->names.label));
            err_hint(&stop->out->err, "whoever stopped it must start it: selfheal does not know "
                                      "how many tasks it had");
            return;
        }
        json_set_i64(arena, recorded, "desiredCount", seen.desired);
        json_set_i64(arena, recorded, "runningCount", seen.running);
        json_set_str(arena, recorded, "taskDefinition", seen.task_definition);
    }
    json_set_str(arena, recorded, "deployment", seen.primary);
    json_set_c(arena, stop->state, "recorded", recorded);
    struct json *input = json_new_object(arena);
    json_set_str(arena, input, "taskDefinition", seen.task_definition);
    step_call(stop->in, stop->out, stop->state, "definition", "ecs", "DescribeTaskDefinition",
              input);
}

static void defined(struct stop *stop) {
    struct str status = json_str(json_path(stop->in->reply, "taskDefinition", "status", NULL));
    if (!str_is(status, "ACTIVE")) {
        struct str definition = json_get_str(stop->recorded, "taskDefinition");
        action_fail(stop->out, ERR_LIMIT, "SH5017",
                    "task definition %.*s of service %.*s is %.*s: it could not be named again to "
                    "put it back; nothing was changed",
                    STR_ARG(ecs_read_short(definition)), STR_ARG(stop->names.label),
                    STR_ARG(status.len ? status : STR("unknown")));
        return;
    }
    look_scaling(stop, "scaling");
}

/* --- telling --- */

static int64_t deadline_ms(const struct stop *stop) {
    return stop->in->now_ms + step_input_ms(stop->in, "Deadline", 45 * 60000);
}

static void preview(struct stop *stop) {
    struct arena *arena = stop->in->arena;
    int64_t desired = json_get_i64(stop->recorded, "desiredCount", 0);
    if (json_get_c(stop->recorded, "scaling"))
        step_effect(stop->in, stop->out, "~", "change", "ecs",
                    str_fmt(arena, "scaling of %.*s minimum %lld -> 0, suspended",
                            STR_ARG(stop->names.label),
                            (long long)json_get_i64(json_get_c(stop->recorded, "scaling"),
                                                    "MinCapacity", 0)));
    step_effect(stop->in, stop->out, "~", "change", "ecs",
                str_fmt(arena, "service %.*s %lld -> 0 tasks", STR_ARG(stop->names.label),
                        (long long)desired));
    struct json *result = json_new_object(arena);
    json_set_i64(arena, result, "DesiredCount", desired);
    json_set_str(arena, result, "TaskDefinition", json_get_str(stop->recorded, "taskDefinition"));
    json_set_i64(arena, result, "StoppedTasks", desired);
    step_done(stop->out, result);
}

static void tell(struct stop *stop) {
    struct arena *arena = stop->in->arena;
    struct str reason = step_input(stop->in, "Reason");
    struct str deadline = time_format(arena, deadline_ms(stop));
    struct str commands = ecs_read_commands(arena, &stop->names, stop->in->region, stop->recorded);
    long long desired = (long long)json_get_i64(stop->recorded, "desiredCount", 0);
    if (!reason.len)
        reason = stop->in->rule.len ? stop->in->rule : STR("a runbook asks for it");
    json_set_str(arena, stop->state, "phase", STR("page"));
    stop->out->verdict = ACTION_PAGE;
    stop->out->state = stop->state;
    stop->out->summary = STR("tells a person before it stops anything");
    stop->out->page.dead_man_ms = deadline_ms(stop);
    stop->out->page.summary = str_fmt(arena, "selfheal stops service %.*s (%lld tasks): %.*s",
                                      STR_ARG(stop->names.label), desired, STR_ARG(reason));
    stop->out->page.text =
        str_fmt(arena,
                "Service %.*s in account %.*s, %.*s goes from %lld to 0 tasks now.\n"
                "Why: %.*s\nRun: %.*s, step %.*s\n"
                "It is to be back by %.*s. If it is not, put it back with:\n%.*s\n",
                STR_ARG(stop->names.label), STR_ARG(stop->in->account), STR_ARG(stop->in->region),
                desired, STR_ARG(reason), STR_ARG(stop->in->run_id), STR_ARG(stop->in->step),
                STR_ARG(deadline), STR_ARG(commands));
}

static void scaling_seen(struct stop *stop) {
    struct json *recorded = json_copy_object(stop->in->arena, stop->recorded);
    if (!step_obligation(stop->in, stop->names.target))
        json_set_c(stop->in->arena, recorded, "scaling",
                   ecs_read_scaling(stop->in->arena, stop->in->reply));
    json_set_c(stop->in->arena, stop->state, "recorded", recorded);
    stop->recorded = recorded;
    if (stop->in->is_preview)
        preview(stop);
    else
        tell(stop);
}

/* --- holding --- */

/* What is owed from the first change on; later changes of this step add nothing to it. */
static void owe(struct stop *stop) {
    struct arena *arena = stop->in->arena;
    if (json_get_c(stop->state, "changed_at"))
        return;
    json_set_i64(arena, stop->state, "changed_at", stop->in->now_ms);
    struct json *undo = json_new_object(arena), *facts = json_new_object(arena);
    json_set_str(arena, undo, "Cluster", stop->names.cluster);
    json_set_str(arena, undo, "Service", stop->names.service);
    json_set_c(arena, undo, "DesiredCount", json_get_c(stop->recorded, "desiredCount"));
    json_set_c(arena, undo, "TaskDefinition", json_get_c(stop->recorded, "taskDefinition"));
    json_set_c(arena, undo, "Scaling", json_get_c(stop->recorded, "scaling"));
    json_set_c(arena, facts, "desired", json_get_c(stop->recorded, "desiredCount"));
    json_set_c(arena, facts, "running", json_get_c(stop->recorded, "runningCount"));
    json_set_c(arena, facts, "taskDefinition", json_get_c(stop->recorded, "taskDefinition"));
    json_set_c(arena, facts, "scaling", json_get_c(stop->recorded, "scaling"));
    struct action_obligation *owed = ARENA_NEW(arena, struct action_obligation);
    *owed = (struct action_obligation){
        .target = stop->names.target,
        .what = str_fmt(arena, "service %.*s is held at 0 tasks", STR_ARG(stop->names.label)),
        .commands = ecs_read_commands(arena, &stop->names, stop->in->region, stop->recorded),
        .undo_action = STR("selfheal:startEcsService"),
        .undo_inputs = undo,
        .recorded = stop->recorded,
        .deadline_ms = deadline_ms(stop),
    };
    stop->out->obligation = owed;
    stop->out->facts = step_facts(stop->in, "before", facts);
}

static void hold_scaling(struct stop *stop) {
    struct arena *arena = stop->in->arena;
    const struct json *held = ecs_read_scaling_held(arena, json_get_c(stop->recorded, "scaling"));
    step_count(stop->in, stop->state, "sends");
    owe(stop);
    stop->out->summary = STR("holds automatic scaling");
    step_call(stop->in, stop->out, stop->state, "suspend", "application-autoscaling",
              "RegisterScalableTarget", ecs_read_register_scaling(arena, &stop->names, held));
}

static void hold_service(struct stop *stop) {
    struct arena *arena = stop->in->arena;
    struct json *input = json_new_object(arena);
    json_set_str(arena, input, "cluster", stop->names.cluster);
    json_set_str(arena, input, "service", stop->names.service);
    json_set_i64(arena, input, "desiredCount", 0);
    step_count(stop->in, stop->state, "sends");
    json_set_bool(arena, stop->state, "doubt", false);
    owe(stop);
    stop->out->summary = STR("asks for 0 tasks");
    step_call(stop->in, stop->out, stop->state, "stop", "ecs", "UpdateService", input);
}

/* Minutes may have passed while a channel took the page: nothing may have changed meanwhile. */
static void rechecked(struct stop *stop) {
    struct ecs_read_service seen = ecs_read_service(stop->in->reply, stop->names.service);
    int64_t wanted = json_get_i64(stop->recorded, "desiredCount", 0);
    bool is_held = step_obligation(stop->in, stop->names.target) && seen.desired == 0;
    if (is_refused(stop, &seen) || has_live_writer(stop))
        return;
    if ((seen.desired != wanted && !is_held) ||
        !str_eq(seen.primary, json_get_str(stop->recorded, "deployment"))) {
        step_fail_foreign(stop->out,
                          "service %.*s had %lld tasks and deployment %.*s, and now has %lld and "
                          "%.*s; nothing was changed",
                          STR_ARG(stop->names.label), (long long)wanted,
                          STR_ARG(json_get_str(stop->recorded, "deployment")),
                          (long long)seen.desired, STR_ARG(seen.primary));
    } else if (json_get_c(stop->recorded, "scaling")) {
        hold_scaling(stop);
    } else {
        hold_service(stop);
    }
}

/* A read that does not show the change yet. In doubt it may be lost, so it is sent again; after an
 * answer the read lags, and only a long lag is a reason to send again. */
static void not_shown_yet(struct stop *stop, const char *phase, void (*send)(struct stop *)) {
    int64_t since = json_get_i64(stop->state, "since", stop->in->now_ms);
    bool is_lost =
        json_true(json_get_c(stop->state, "doubt")) || stop->in->now_ms - since > STEP_LAG_MS;
    json_set_i64(stop->in->arena, stop->state, "since", since);
    if (!is_lost) {
        wait_and(stop, phase);
    } else if (json_get_i64(stop->state, "sends", 0) >= STEP_SENDS_MAX) {
        action_fail(stop->out, ERR_PERMANENT, "SH5018",
                    "service %.*s: the change was sent %d times and no read shows it",
                    STR_ARG(stop->names.label), STEP_SENDS_MAX);
    } else {
        json_set_i64(stop->in->arena, stop->state, "since", stop->in->now_ms);
        send(stop);
    }
}

/* One contrary read may be an old answer; several in a row are a fact. */
static void contrary(struct stop *stop, const char *phase, struct str what) {
    if (step_count(stop->in, stop->state, "contrary") < STEP_CONTRARY_MAX)
        wait_and(stop, phase);
    else
        step_fail_foreign(stop->out, "%.*s", STR_ARG(what));
}

static void suspension_read(struct stop *stop) {
    struct arena *arena = stop->in->arena;
    const struct json *recorded = json_get_c(stop->recorded, "scaling");
    const struct json *held = ecs_read_scaling_held(arena, recorded);
    const struct json *seen = ecs_read_scaling(arena, stop->in->reply);
    if (json_equal(seen, held)) {
        json_set_i64(arena, stop->state, "sends", 0);
        json_set_i64(arena, stop->state, "contrary", 0);
        json_set_i64(arena, stop->state, "since", stop->in->now_ms);
        hold_service(stop);
    } else if (json_equal(seen, recorded)) {
        not_shown_yet(stop, "suspend-wait", hold_scaling);
    } else {
        contrary(stop, "suspend-wait",
                 str_fmt(arena,
                         "scaling of service %.*s is %.*s, neither as it was nor as this run "
                         "set it",
                         STR_ARG(stop->names.label),
                         STR_ARG(seen ? json_to_str(arena, seen) : STR("gone"))));
    }
}

static void list_tasks(struct stop *stop, const char *phase, const char *status, struct str token) {
    int64_t index = json_get_i64(stop->state, "listed", 0);
    struct str service = index == 0
                             ? stop->names.service
                             : ecs_read_short(json_str(json_at(stop->writers, (size_t)index - 1)));
    step_call(stop->in, stop->out, stop->state, phase, "ecs", "ListTasks",
              ecs_read_list_tasks(stop->in->arena, stop->names.cluster, service, status, token));
}

static bool is_late(struct stop *stop) {
    int64_t since = json_get_i64(stop->state, "changed_at", stop->in->step_started_ms);
    int64_t allowed = step_input_ms(stop->in, "StopDeadline", 10 * 60000);
    if (stop->in->now_ms - since < allowed)
        return false;
    struct str length = duration_format(stop->in->arena, allowed);
    action_fail(stop->out, ERR_PERMANENT, "SH5012",
                "service %.*s did not stop within %.*s; nothing was cleared",
                STR_ARG(stop->names.label), STR_ARG(length));
    return true;
}

static void stop_read(struct stop *stop) {
    struct arena *arena = stop->in->arena;
    struct ecs_read_service seen = ecs_read_service(stop->in->reply, stop->names.service);
    bool was_zero = json_true(json_get_c(stop->state, "zero"));
    stop->out->summary = ecs_read_counts(arena, &seen);
    if (is_late(stop) || has_live_writer(stop))
        return;
    if (!seen.is_found || !str_is(seen.status, "ACTIVE")) {
        contrary(
            stop, "stop-wait",
            str_fmt(arena, "service %.*s is gone or no longer ACTIVE", STR_ARG(stop->names.label)));
    } else if (!str_eq(seen.primary, json_get_str(stop->recorded, "deployment"))) {
        contrary(stop, "stop-wait",
                 str_fmt(arena, "service %.*s has a new deployment %.*s",
                         STR_ARG(stop->names.label), STR_ARG(seen.primary)));
    } else if (seen.desired != 0 && !was_zero &&
               seen.desired == json_get_i64(stop->recorded, "desiredCount", 0)) {
        not_shown_yet(stop, "stop-wait", hold_service);
    } else if (seen.desired != 0) {
        contrary(stop, "stop-wait",
                 str_fmt(arena, "service %.*s is to have %lld tasks again",
                         STR_ARG(stop->names.label), (long long)seen.desired));
    } else {
        json_set_bool(arena, stop->state, "zero", true);
        json_set_bool(arena, stop->state, "doubt", false);
        json_set_i64(arena, stop->state, "contrary", 0);
        if (!ecs_read_is_stopped(&seen)) {
            wait_and(stop, "stop-wait");
            return;
        }
        json_set_i64(arena, stop->state, "listed", 0);
        json_set_i64(arena, stop->state, "stopped", 0);
        list_tasks(stop, "running", "RUNNING", STR_NONE);
    }
}

/* --- every task over --- */

static void finish(struct stop *stop) {
    struct arena *arena = stop->in->arena;
    struct json *result = json_new_object(arena);
    int64_t stopped = json_get_i64(stop->state, "stopped", 0);
    json_set_c(arena, result, "DesiredCount", json_get_c(stop->recorded, "desiredCount"));
    json_set_c(arena, result, "TaskDefinition", json_get_c(stop->recorded, "taskDefinition"));
    json_set_i64(arena, result, "StoppedTasks", stopped);
    stop->out->summary = str_fmt(arena, "%lld tasks stopped, none left", (long long)stopped);
    step_done(stop->out, result);
}

/* The STOPPED list of the next service, or the end. */
static void list_next(struct stop *stop) {
    int64_t listed = json_get_i64(stop->state, "listed", 0) + 1;
    json_set_i64(stop->in->arena, stop->state, "listed", listed);
    if (listed > (int64_t)json_count(stop->writers))
        finish(stop);
    else
        list_tasks(stop, "running", "RUNNING", STR_NONE);
}

static void listed_running(struct stop *stop) {
    size_t count = json_count(json_get_c(stop->in->reply, "taskArns"));
    if (count == 0) {
        list_tasks(stop, "stopping", "STOPPED", STR_NONE);
        return;
    }
    stop->out->summary = str_fmt(stop->in->arena, "%zu tasks still to stop", count);
    wait_and(stop, "stop-wait");
}

static void listed_stopping(struct stop *stop) {
    const struct json *arns = json_get_c(stop->in->reply, "taskArns");
    struct str token = json_get_str(stop->in->reply, "nextToken");
    json_set_str(stop->in->arena, stop->state, "token", token);
    if (json_count(arns) > 0)
        step_call(stop->in, stop->out, stop->state, "tasks", "ecs", "DescribeTasks",
                  ecs_read_describe_tasks(stop->in->arena, stop->names.cluster, arns));
    else if (token.len)
        list_tasks(stop, "stopping", "STOPPED", token);
    else
        list_next(stop);
}

static void tasks_read(struct stop *stop) {
    struct arena *arena = stop->in->arena;
    size_t live = ecs_read_live_tasks(stop->in->reply);
    int64_t stopped = json_get_i64(stop->state, "stopped", 0) +
                      ecs_read_stopped_since(arena, stop->in->reply, stop->in->step_started_ms);
    struct str token = json_get_str(stop->state, "token");
    json_set_i64(arena, stop->state, "stopped", stopped);
    if (is_late(stop))
        return;
    if (live > 0) {
        stop->out->summary =
            str_fmt(arena, "%lld tasks stopped, %zu still stopping", (long long)stopped, live);
        wait_and(stop, "stop-wait");
    } else if (token.len) {
        list_tasks(stop, "stopping", "STOPPED", token);
    } else {
        list_next(stop);
    }
}

/* --- the machine --- */

static const struct {
    const char *phase;
    void (*replied)(struct stop *stop);
} replies[] = {
    { "look", looked },
    { "definition", defined },
    { "scaling", scaling_seen },
    { "recheck", rechecked },
    { "suspend-read", suspension_read },
    { "stop-read", stop_read },
    { "running", listed_running },
    { "stopping", listed_stopping },
    { "tasks", tasks_read },
};

static void replied(struct stop *stop) {
    /* The answer to a change shows nothing: read. */
    if (step_phase_is(stop->state, "suspend")) {
        look_scaling(stop, "suspend-read");
        return;
    }
    if (step_phase_is(stop->state, "stop")) {
        look(stop, "stop-read");
        return;
    }
    for (size_t i = 0; i < sizeof replies / sizeof replies[0]; i++) {
        if (step_phase_is(stop->state, replies[i].phase)) {
            replies[i].replied(stop);
            return;
        }
    }
    step_fail_event(stop->in, stop->out);
}

static void stop_step(const struct action_in *in, struct action_out *out) {
    struct stop stop = {
        .in = in, .out = out, .state = step_state(in), .names = ecs_read_names(in)
    };
    stop.writers = json_get_c(in->inputs, "CoWriters");
    stop.recorded = json_get_c(stop.state, "recorded");
    bool is_suspending =
        step_phase_is(stop.state, "suspend") || step_phase_is(stop.state, "suspend-wait");
    switch (in->event) {
    case ACTION_START: look(&stop, "look"); return;
    case ACTION_REPLY: replied(&stop); return;
    case ACTION_FAULT:
        step_fail_fault(in, out, "stop service %.*s", STR_ARG(stop.names.label));
        return;
    case ACTION_DOUBT:
        json_set_bool(in->arena, stop.state, "doubt", true);
        __attribute__((fallthrough));
    case ACTION_WAKE:
        if (is_suspending)
            look_scaling(&stop, "suspend-read");
        else
            look(&stop, "stop-read");
        return;
    case ACTION_PAGED: look(&stop, "recheck"); return;
    case ACTION_NOT_PAGED:
        action_fail(out, ERR_PERMANENT, "SH5013",
                    "nobody could be told that service %.*s is to be stopped: nothing was changed",
                    STR_ARG(stop.names.label));
        return;
    case ACTION_SAVED:
    case ACTION_LOADED:
    case ACTION_SIGNALLED: step_fail_event(in, out); return;
    }
}

static struct res stop_check(struct arena *arena, const struct json *inputs, struct err *err) {
    (void)arena;
    size_t writers = json_count(json_get_c(inputs, "CoWriters"));
    TRY(ecs_read_check(inputs, err));
    if (writers > CO_WRITERS_MAX)
        return err_set(err, ERR_INPUT, "SH1621", "CoWriters names %zu services; %d are possible",
                       writers, CO_WRITERS_MAX);
    return RES_OK;
}

static const struct action_use stop_uses[] = {
    { "ecs", "DescribeServices", NULL, NULL },
    { "ecs", "DescribeTaskDefinition", NULL, NULL },
    { "ecs", "ListTasks", NULL, NULL },
    { "ecs", "DescribeTasks", NULL, NULL },
    { "ecs", "UpdateService", NULL, NULL },
    { "application-autoscaling", "DescribeScalableTargets", NULL, NULL },
    { "application-autoscaling", "RegisterScalableTarget", NULL, NULL },
};
const struct action ecs_stop_action = {
    .name = "selfheal:stopEcsService",
    .help = "Stop a service: tell a person, hold its scaling, ask for 0 tasks, see every task end",
    .inputs = stop_inputs,
    .input_count = sizeof stop_inputs / sizeof stop_inputs[0],
    .results = "DesiredCount TaskDefinition StoppedTasks",
    .timeout_ms = 15 * 60000,
    .phase = PHASE_STOP,
    .targets = ecs_read_targets,
    .check = stop_check,
    .uses = stop_uses,
    .use_count = sizeof stop_uses / sizeof stop_uses[0],
    .undo = "selfheal:startEcsService",
    .step = stop_step,
    .preview = stop_step,
};
