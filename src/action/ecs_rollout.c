/* ecs_rollout.c: see ecs_rollout.h. State "rollout": what was wanted ("desired", "definition"),
 * what was there before ("desired0", "deployment0"), and what is known of ours ("deployment"). */
#include "action/ecs_rollout.h"

enum { GOOD_READS = 2 };

bool ecs_rollout_is_on(const struct json *state) {
    return str_starts(step_phase(state), STR("rollout"));
}

static const struct json *kept(const struct ecs_rollout *rollout, const char *key) {
    return json_path(rollout->state, "rollout", key, NULL);
}

static void keep(struct ecs_rollout *rollout, const char *key, const struct json *value) {
    struct arena *arena = rollout->in->arena;
    struct json *copy = json_copy_object(arena, json_get_c(rollout->state, "rollout"));
    json_set_c(arena, copy, key, value);
    json_set_c(arena, rollout->state, "rollout", copy);
}

static void keep_i64(struct ecs_rollout *rollout, const char *key, int64_t value) {
    keep(rollout, key, json_new_i64(rollout->in->arena, value));
}

static int64_t kept_i64(const struct ecs_rollout *rollout, const char *key, int64_t otherwise) {
    return json_get_i64(json_get_c(rollout->state, "rollout"), key, otherwise);
}

static void read_on(struct ecs_rollout *rollout) {
    step_call(rollout->in, rollout->out, rollout->state, "rollout-read", "ecs", "DescribeServices",
              ecs_read_describe(rollout->in->arena, rollout->names, NULL));
}

static void wait_on(struct ecs_rollout *rollout) {
    step_wait(rollout->in, rollout->out, rollout->state, "rollout-wait", step_poll_ms(rollout->in));
}

static void send(struct ecs_rollout *rollout) {
    struct arena *arena = rollout->in->arena;
    struct json *input = json_new_object(arena);
    json_set_str(arena, input, "cluster", rollout->names->cluster);
    json_set_str(arena, input, "service", rollout->names->service);
    json_set_c(arena, input, "desiredCount", kept(rollout, "desired"));
    json_set_c(arena, input, "taskDefinition", kept(rollout, "definition"));
    keep_i64(rollout, "sends", kept_i64(rollout, "sends", 0) + 1);
    keep_i64(rollout, "since", rollout->in->now_ms);
    keep(rollout, "doubt", json_new_bool(arena, false));
    keep(rollout, "answered", json_new_bool(arena, false));
    step_call(rollout->in, rollout->out, rollout->state, "rollout", "ecs", "UpdateService", input);
}

static void remember(struct ecs_rollout *rollout, const struct ecs_read_service *seen) {
    struct json *fresh = json_new_object(rollout->in->arena);
    json_set_i64(rollout->in->arena, fresh, "desired0", seen->desired);
    json_set_str(rollout->in->arena, fresh, "deployment0", seen->primary);
    json_set_i64(rollout->in->arena, fresh, "began", rollout->in->now_ms);
    json_set_c(rollout->in->arena, rollout->state, "rollout", fresh);
}

void ecs_rollout_begin(struct ecs_rollout *rollout, const struct ecs_read_service *seen,
                       int64_t desired, struct str task_definition) {
    remember(rollout, seen);
    if (desired >= 0)
        keep_i64(rollout, "desired", desired);
    if (task_definition.len)
        keep(rollout, "definition", json_new_str(rollout->in->arena, task_definition));
    if (rollout->is_unsure)
        keep(rollout, "unsure", json_new_bool(rollout->in->arena, true));
    send(rollout);
}

void ecs_rollout_watch(struct ecs_rollout *rollout, const struct ecs_read_service *seen) {
    remember(rollout, seen);
    keep_i64(rollout, "desired", seen->desired);
    keep(rollout, "deployment", json_new_str(rollout->in->arena, seen->primary));
    read_on(rollout);
}

static enum ecs_rollout_result contrary(struct ecs_rollout *rollout, struct str what) {
    int64_t count = kept_i64(rollout, "contrary", 0) + 1;
    keep_i64(rollout, "contrary", count);
    keep_i64(rollout, "good", 0);
    if (count >= STEP_CONTRARY_MAX) {
        rollout->foreign = what;
        return ECS_ROLLOUT_FOREIGN;
    }
    wait_on(rollout);
    return ECS_ROLLOUT_GOING;
}

/* The change does not show: after an answer the read lags; in doubt, or after a long lag, it is
 * sent again. */
static enum ecs_rollout_result not_shown(struct ecs_rollout *rollout) {
    bool is_lost = json_true(kept(rollout, "doubt")) ||
                   rollout->in->now_ms - kept_i64(rollout, "since", 0) > STEP_LAG_MS;
    if (!is_lost) {
        wait_on(rollout);
    } else if (kept_i64(rollout, "sends", 0) >= STEP_SENDS_MAX) {
        action_fail(rollout->out, ERR_PERMANENT, "SH5018",
                    "service %.*s: the change was sent %d times and no read shows it",
                    STR_ARG(rollout->names->label), STEP_SENDS_MAX);
        return ECS_ROLLOUT_FAILED;
    } else {
        send(rollout);
    }
    return ECS_ROLLOUT_GOING;
}

static bool is_wanted(const struct ecs_rollout *rollout, const struct ecs_read_service *seen) {
    struct str definition = json_str(kept(rollout, "definition"));
    return seen->desired == kept_i64(rollout, "desired", seen->desired) &&
           (!definition.len ||
            str_eq(ecs_read_short(definition), ecs_read_short(seen->primary_task_definition)));
}

static bool is_before(const struct ecs_rollout *rollout, const struct ecs_read_service *seen) {
    return seen->desired == kept_i64(rollout, "desired0", -1) &&
           str_eq(seen->primary, json_str(kept(rollout, "deployment0")));
}

/* Our deployment is PRIMARY, with the wanted numbers: is it stable? */
static enum ecs_rollout_result judge_ours(struct ecs_rollout *rollout,
                                          const struct ecs_read_service *seen) {
    int64_t failed = kept_i64(rollout, "failed", 0);
    keep_i64(rollout, "contrary", 0);
    keep_i64(rollout, "failed", seen->failed_tasks);
    bool is_good = ecs_read_is_settled(seen) && seen->running == seen->desired &&
                   seen->pending == 0 && seen->failed_tasks <= failed;
    keep_i64(rollout, "good", is_good ? kept_i64(rollout, "good", 0) + 1 : 0);
    if (kept_i64(rollout, "good", 0) >= GOOD_READS)
        return ECS_ROLLOUT_STABLE;
    wait_on(rollout);
    return ECS_ROLLOUT_GOING;
}

static enum ecs_rollout_result fail_rollout(struct ecs_rollout *rollout,
                                            const struct ecs_read_service *seen, const char *what) {
    action_fail(rollout->out, ERR_PERMANENT, "SH5231",
                "service %.*s: the deployment of %.*s %s (%.*s)", STR_ARG(rollout->names->label),
                STR_ARG(ecs_read_short(seen->primary_task_definition)), what,
                STR_ARG(seen->rollout_reason.len ? seen->rollout_reason
                                                 : ecs_read_counts(rollout->in->arena, seen)));
    err_hint(&rollout->out->err, "it is left as it is; look at the stopped tasks' reasons");
    return ECS_ROLLOUT_FAILED;
}

static enum ecs_rollout_result judge(struct ecs_rollout *rollout) {
    struct arena *arena = rollout->in->arena;
    struct ecs_read_service seen = ecs_read_service(rollout->in->reply, rollout->names->service);
    struct str ours = json_str(kept(rollout, "deployment"));
    bool is_lagging = !json_true(kept(rollout, "shown")) && is_before(rollout, &seen);
    rollout->out->summary = ecs_read_counts(arena, &seen);
    if (!seen.is_found || !str_is(seen.status, "ACTIVE"))
        return contrary(rollout, str_fmt(arena, "service %.*s is gone or no longer ACTIVE",
                                         STR_ARG(rollout->names->label)));
    if (json_true(kept(rollout, "unsure")) && !json_true(kept(rollout, "answered")))
        return not_shown(rollout);
    if (!ours.len && is_wanted(rollout, &seen)) {
        /* In doubt, and it did happen: the PRIMARY deployment is the one that the call made. */
        ours = seen.primary;
        keep(rollout, "deployment", json_new_str(arena, ours));
    }
    if (str_eq(seen.primary, ours) && str_is(seen.rollout, "FAILED"))
        return fail_rollout(rollout, &seen, "failed");
    if (rollout->in->now_ms - kept_i64(rollout, "began", 0) >= rollout->allowed_ms)
        return fail_rollout(rollout, &seen, "is not stable in time");
    if (str_eq(seen.primary, ours) && is_wanted(rollout, &seen)) {
        keep(rollout, "shown", json_new_bool(arena, true));
        return judge_ours(rollout, &seen);
    }
    /* What we owe to start is at 0 and our start was never answered: that is our own stop, which an
     * earlier read did not show yet, and nobody else's. */
    bool is_own_stop = rollout->is_owed && seen.desired == 0 && !json_true(kept(rollout, "answered"));
    if (is_lagging || is_own_stop)
        return not_shown(rollout);
    if (str_find(seen.rollout_reason, STR("rolling back")) != SIZE_MAX)
        return fail_rollout(rollout, &seen, "is a rollback by ECS: ours failed");
    return contrary(rollout, str_fmt(arena,
                                     "service %.*s has deployment %.*s of %.*s and %lld tasks "
                                     "wanted, not what this run asked for",
                                     STR_ARG(rollout->names->label), STR_ARG(seen.primary),
                                     STR_ARG(ecs_read_short(seen.primary_task_definition)),
                                     (long long)seen.desired));
}

enum ecs_rollout_result ecs_rollout_step(struct ecs_rollout *rollout) {
    const struct action_in *in = rollout->in;
    bool is_sent = step_phase_is(rollout->state, "rollout");
    if (in->event == ACTION_FAULT) {
        step_fail_fault(in, rollout->out, "%s service %.*s", is_sent ? "update" : "read",
                        STR_ARG(rollout->names->label));
        return ECS_ROLLOUT_FAILED;
    }
    if (in->event == ACTION_REPLY && !is_sent)
        return judge(rollout);
    if (in->event == ACTION_REPLY) {
        keep(rollout, "answered", json_new_bool(in->arena, true));
        struct json *services = json_new_array(in->arena), *wrapped = json_new_object(in->arena);
        json_push(in->arena, services, json_get_c(in->reply, "service"));
        json_set_c(in->arena, wrapped, "services", services);
        struct ecs_read_service seen = ecs_read_service(wrapped, rollout->names->service);
        if (seen.primary.len)
            keep(rollout, "deployment", json_new_str(in->arena, seen.primary));
    } else if (in->event == ACTION_DOUBT) {
        keep(rollout, "doubt", json_new_bool(in->arena, is_sent));
    } else if (in->event != ACTION_WAKE) {
        step_fail_event(in, rollout->out);
        return ECS_ROLLOUT_FAILED;
    }
    read_on(rollout);
    return ECS_ROLLOUT_GOING;
}
