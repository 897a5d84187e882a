/* ecs_start.c: selfheal:startEcsService. Brings a service back to a recorded number of tasks, and
 * its scaling back to what it was, from whatever state a crash or an undo finds it in.
 *
 * A revision that a start names is noted in the obligation, with the call that names it: an undo knows by that which
 * revision was our own doing, and names the recorded one again.
 *
 * Never above the recorded count. Scaling is restored only where it still is as the stop left it.
 * What someone else changed stays as it is: an undo then counts as done and says so, a step of a
 * runbook fails. */
#include "action/ecs_rollout.h"
#include "action/table.h"
#include "base/plant.h"

static const struct action_input start_inputs[] = {
    { "Cluster", PARAM_STRING, true, false, "Cluster of the service, name or ARN", NULL },
    { "Service", PARAM_STRING, true, false, "Service to start, name or ARN", NULL },
    { "TaskDefinition", PARAM_STRING, false, false,
      "Revision to start with; one that is INACTIVE is not named", "as recorded" },
    { "DesiredCount", PARAM_INTEGER, false, false, "Tasks; at most as many as recorded",
      "as recorded" },
    { "Scaling", PARAM_STRING_MAP, false, false,
      "MinCapacity, MaxCapacity, SuspendedState to restore", "as recorded" },
    { "StartDeadline", PARAM_STRING, false, false, "How long starting may take", "PT15M" },
    { "PollInterval", PARAM_STRING, false, false, "Time between two reads", "PT5S" },
};

struct start {
    const struct action_in *in;
    struct action_out *out;
    struct json *state;
    struct ecs_read_names names;
    const struct json *owed; /* the open obligation, or NULL */
    const struct json *recorded;
    struct ecs_rollout rollout;
};

static const struct json *wanted_scaling(const struct start *start) {
    const struct json *given = json_get_c(start->in->inputs, "Scaling");
    return given ? given : json_get_c(start->recorded, "scaling");
}

static int64_t wanted_count(const struct start *start) {
    return step_input_i64(start->in, "DesiredCount",
                          json_get_i64(start->recorded, "desiredCount", -1));
}

static struct str wanted_definition(const struct start *start) {
    struct str given = step_input(start->in, "TaskDefinition");
    return given.len ? given : json_get_str(start->recorded, "taskDefinition");
}

static void look(struct start *start, const char *phase) {
    step_call(start->in, start->out, start->state, phase, "ecs", "DescribeServices",
              ecs_read_describe(start->in->arena, &start->names, NULL));
}

static void note(struct start *start, struct str text) {
    json_set_str(start->in->arena, start->state, "note", text);
}

/* What the reads before the end showed: also after an undo, which no verify follows. */
static const struct json *seen_facts(struct start *start) {
    struct arena *arena = start->in->arena;
    struct json *facts = json_new_object(arena);
    json_set_c(arena, facts, "desired", json_get_c(start->state, "desired"));
    json_set_c(arena, facts, "running", json_get_c(start->state, "desired")); /* stable: as many as desired */
    json_set_c(arena, facts, "taskDefinition", json_get_c(start->state, "definition"));
    if (!json_true(json_get_c(start->state, "scaling_foreign")))
        json_set_c(arena, facts, "scaling", wanted_scaling(start));
    return step_facts(start->in, "after", facts);
}

static void finish(struct start *start) {
    struct arena *arena = start->in->arena;
    struct json *result = json_new_object(arena);
    json_set_c(arena, result, "DesiredCount", json_get_c(start->state, "desired"));
    json_set_c(arena, result, "TaskDefinition", json_get_c(start->state, "definition"));
    json_set_c(arena, result, "DeploymentId",
               json_path(start->state, "rollout", "deployment", NULL));
    json_set_bool(arena, result, "ScalingChangedByOthers",
                  json_true(json_get_c(start->state, "scaling_foreign")));
    json_set_str(arena, result, "Note", json_get_str(start->state, "note"));
    struct str text = json_get_str(start->state, "note"),
               failed = json_get_str(start->state, "failed");
    if (failed.len) {
        action_fail(start->out, ERR_PERMANENT, "SH5231", "%.*s", STR_ARG(failed));
        return;
    }
    start->out->summary = text.len ? text
                                   : str_fmt(arena, "%lld tasks run",
                                             (long long)json_get_i64(start->state, "desired", 0));
    start->out->discharge = start->names.target;
    if (!text.len) /* else somebody changed something, and what is there is not what was wanted */
        start->out->facts = seen_facts(start);
    step_done(start->out, result);
}

/* --- scaling, last --- */

static void look_scaling(struct start *start) {
    step_call(start->in, start->out, start->state, "scaling-read", "application-autoscaling",
              "DescribeScalableTargets",
              ecs_read_describe_scaling(start->in->arena, &start->names));
}

static void restore_scaling(struct start *start) {
    step_count(start->in, start->state, "scaling_sends");
    json_set_i64(start->in->arena, start->state, "scaling_since", start->in->now_ms);
    start->out->summary = STR("restores automatic scaling");
    step_call(start->in, start->out, start->state, "scaling", "application-autoscaling",
              "RegisterScalableTarget",
              ecs_read_register_scaling(start->in->arena, &start->names, wanted_scaling(start)));
}

static void scaling_read(struct start *start) {
    struct arena *arena = start->in->arena;
    const struct json *wanted = wanted_scaling(start);
    const struct json *held = ecs_read_scaling_held(arena, wanted);
    const struct json *seen = ecs_read_scaling(arena, start->in->reply);
    int64_t sends = json_get_i64(start->state, "scaling_sends", 0);
    int64_t since = json_get_i64(start->state, "scaling_since", 0);
    if (json_equal(seen, wanted)) {
        finish(start);
    } else if (!json_equal(seen, held)) {
        json_set_bool(arena, start->state, "scaling_foreign", true);
        note(start, str_fmt(arena,
                            "scaling of service %.*s was changed by someone else and left "
                            "as it is: %.*s",
                            STR_ARG(start->names.label),
                            STR_ARG(seen ? json_to_str(arena, seen) : STR("removed"))));
        finish(start);
    } else if (sends > 0 && !json_true(json_get_c(start->state, "doubt")) &&
               start->in->now_ms - since <= STEP_LAG_MS) {
        step_wait(start->in, start->out, start->state, "scaling-wait", step_poll_ms(start->in));
    } else if (sends >= STEP_SENDS_MAX) {
        action_fail(start->out, ERR_PERMANENT, "SH5018",
                    "scaling of service %.*s: the change was sent %d times and no read shows it",
                    STR_ARG(start->names.label), STEP_SENDS_MAX);
    } else {
        json_set_bool(arena, start->state, "doubt", false);
        restore_scaling(start);
    }
}

static void go_on_with_scaling(struct start *start) {
    if (wanted_scaling(start))
        look_scaling(start);
    else
        finish(start);
}

/* --- the service --- */

/* Someone else acted on what we hold, in several reads in a row. An undo still gives the scaling
 * back. */
static void leave(struct start *start, struct str what) {
    if (step_count(start->in, start->state, "contrary") < STEP_CONTRARY_MAX) {
        step_wait(start->in, start->out, start->state, "look-wait", step_poll_ms(start->in));
        return;
    }
    if (!start->in->is_undo) {
        step_fail_foreign(start->out, "%.*s", STR_ARG(what));
        return;
    }
    note(start, str_fmt(start->in->arena, "left as it is: %.*s", STR_ARG(what)));
    go_on_with_scaling(start);
}

static void preview(struct start *start, const struct ecs_read_service *seen) {
    struct arena *arena = start->in->arena;
    int64_t count = wanted_count(start);
    count = count >= 0 ? count : seen->desired;
    struct str definition = ecs_read_short(step_input(start->in, "TaskDefinition"));
    step_effect(start->in, start->out, "~", "change", "ecs",
                str_fmt(arena, "service %.*s 0 -> %lld tasks%s%.*s", STR_ARG(start->names.label),
                        (long long)count, definition.len ? " of " : "", STR_ARG(definition)));
    struct json *result = json_new_object(arena);
    json_set_i64(arena, result, "DesiredCount", count);
    json_set_str(arena, result, "TaskDefinition",
                 definition.len ? definition : seen->task_definition);
    step_done(start->out, result);
}

/* The revision that a start of this run has named, when it is not the recorded one: to be taken back. */
static struct str named_by_us(const struct start *start) {
    struct str named = json_get_str(start->recorded, "named");
    bool is_recorded = str_eq(ecs_read_short(named), ecs_read_short(wanted_definition(start)));
    return start->in->is_undo && !is_recorded ? named : STR_NONE;
}

/* Does an undo find what this run, and nobody else, has made of the service? */
static bool is_our_doing(const struct start *start, const struct ecs_read_service *seen) {
    struct str named = named_by_us(start);
    struct str current = ecs_read_short(seen->primary_task_definition.len ? seen->primary_task_definition
                                                                          : seen->task_definition);
    bool is_ours = str_eq(current, ecs_read_short(named)) ||
                   str_eq(current, ecs_read_short(wanted_definition(start)));
    return named.len && is_ours && (seen->desired == 0 || seen->desired == wanted_count(start));
}

static void note_named(struct start *start, struct str definition) {
    struct arena *arena = start->in->arena;
    struct action_obligation *owed = ARENA_NEW(arena, struct action_obligation);
    struct json *amends = json_new_object(arena);
    json_set_str(arena, amends, "named", definition);
    *owed = (struct action_obligation){ .target = start->names.target, .amends = amends };
    start->out->obligation = owed;
}

static void begin(struct start *start, const struct ecs_read_service *seen, struct str definition) {
    json_set_i64(start->in->arena, start->state, "desired", wanted_count(start));
    json_set_str(start->in->arena, start->state, "definition",
                 definition.len ? definition : seen->task_definition);
    ecs_rollout_begin(&start->rollout, seen, wanted_count(start), definition);
    if (definition.len && start->owed && !start->in->is_undo)
        note_named(start, definition);
    start->out->summary =
        str_fmt(start->in->arena, "asks for %lld tasks", (long long)wanted_count(start));
}

static bool is_refused(struct start *start, const struct ecs_read_service *seen) {
    int64_t recorded = json_get_i64(start->recorded, "desiredCount", -1);
    int64_t count = wanted_count(start);
    struct str label = start->names.label;
    if (!seen->is_found || !str_is(seen->status, "ACTIVE"))
        action_fail(start->out, ERR_PERMANENT, "SH5014", "service %.*s is %.*s, not ACTIVE",
                    STR_ARG(label), STR_ARG(seen->is_found ? seen->status : STR("not there")));
    else if (count < 0)
        action_fail(start->out, ERR_INPUT, "SH5011",
                    "service %.*s: no DesiredCount is given and this run has recorded none",
                    STR_ARG(label));
    else if (recorded >= 0 && count > recorded)
        action_fail(start->out, ERR_INPUT, "SH5011",
                    "service %.*s: DesiredCount %lld is above the %lld recorded before the stop",
                    STR_ARG(label), (long long)count, (long long)recorded);
    else
        return false;
    return true;
}

static void ask_definition(struct start *start, struct str definition) {
    struct json *input = json_new_object(start->in->arena);
    json_set_str(start->in->arena, input, "taskDefinition", definition);
    step_call(start->in, start->out, start->state, "definition", "ecs", "DescribeTaskDefinition", input);
}

static void looked(struct start *start) {
    struct arena *arena = start->in->arena;
    struct ecs_read_service seen = ecs_read_service(start->in->reply, start->names.service);
    struct str definition = wanted_definition(start);
    struct str current =
        seen.primary_task_definition.len ? seen.primary_task_definition : seen.task_definition;
    bool is_named = definition.len && !str_eq(ecs_read_short(definition), ecs_read_short(current));
    if (start->in->is_preview && seen.is_found) {
        preview(start, &seen);
        return;
    }
    if (is_refused(start, &seen))
        return;
    json_set_i64(arena, start->state, "desired", seen.desired);
    json_set_str(arena, start->state, "definition", current);
    struct str recorded = json_get_str(start->recorded, "deployment");
    bool is_foreign = recorded.len && !str_eq(recorded, seen.primary);
    if (is_our_doing(start, &seen)) {
        ask_definition(start, definition);
    } else if (seen.desired == wanted_count(start) && start->in->is_undo) {
        /* This read may be older than a stop that was under way: only a write of our own makes it
         * sure, and until that is answered a read of 0 is that stop. */
        seen.desired = 0;
        start->rollout.is_unsure = true;
        begin(start, &seen, STR_NONE);
    } else if (seen.desired == wanted_count(start) && !is_named) {
        ecs_rollout_watch(&start->rollout, &seen);
    } else if (seen.desired != 0 && (start->owed || start->in->is_undo)) {
        leave(start, str_fmt(arena,
                             "service %.*s is to have %lld tasks, not the 0 that it was held "
                             "at",
                             STR_ARG(start->names.label), (long long)seen.desired));
    } else if (is_foreign && !start->in->is_undo) {
        leave(start, str_fmt(arena,
                             "service %.*s has deployment %.*s of %.*s, not the one that was "
                             "stopped",
                             STR_ARG(start->names.label), STR_ARG(seen.primary),
                             STR_ARG(ecs_read_short(current))));
    } else if (is_foreign) {
        /* Held at 0 by us, but with a revision that someone else chose: it stays. */
        note(start, str_fmt(arena, "someone else deployed %.*s meanwhile: it stays",
                            STR_ARG(ecs_read_short(current))));
        begin(start, &seen, STR_NONE);
    } else if (is_named) {
        ask_definition(start, definition);
    } else {
        begin(start, &seen, STR_NONE);
    }
}

/* Known now whether the wanted revision may be named; read once more, so that nothing old is acted
 * on. */
static void defined(struct start *start) {
    struct str status = json_str(json_path(start->in->reply, "taskDefinition", "status", NULL));
    struct str definition = wanted_definition(start);
    bool is_active = str_is(status, "ACTIVE");
    if (!is_active)
        note(start, str_fmt(start->in->arena, "revision %.*s is %.*s and was not named",
                            STR_ARG(ecs_read_short(definition)), STR_ARG(status)));
    json_set_bool(start->in->arena, start->state, "is_named", is_active);
    look(start, "look-again");
}

static void looked_again(struct start *start) {
    struct ecs_read_service seen = ecs_read_service(start->in->reply, start->names.service);
    struct str recorded = json_get_str(start->recorded, "deployment");
    if (is_refused(start, &seen))
        return;
    if (is_our_doing(start, &seen)) { /* a late read of 0 is our own stop */
        start->rollout.is_unsure = true;
        seen.desired = 0;
        begin(start, &seen, json_true(json_get_c(start->state, "is_named")) ? wanted_definition(start) : STR_NONE);
        return;
    }
    if ((start->owed && seen.desired != 0) || (recorded.len && !str_eq(recorded, seen.primary))) {
        leave(start, str_fmt(start->in->arena, "service %.*s has changed while it was looked at",
                             STR_ARG(start->names.label)));
        return;
    }
    bool is_named = json_true(json_get_c(start->state, "is_named"));
    begin(start, &seen, is_named ? wanted_definition(start) : STR_NONE);
}

static void replied(struct start *start) {
    if (step_phase_is(start->state, "look"))
        looked(start);
    else if (step_phase_is(start->state, "definition"))
        defined(start);
    else if (step_phase_is(start->state, "look-again"))
        looked_again(start);
#if SELFHEAL_PLANT == PLANT_DONE_WITHOUT_READ
    else if (step_phase_is(start->state, "scaling"))
        finish(start);
#endif
    else if (step_phase_is(start->state, "scaling"))
        look_scaling(start);
    else if (step_phase_is(start->state, "scaling-read"))
        scaling_read(start);
    else
        step_fail_event(start->in, start->out);
}

static void rolled(struct start *start) {
    switch (ecs_rollout_step(&start->rollout)) {
    case ECS_ROLLOUT_GOING: return;
    case ECS_ROLLOUT_FAILED:
        if (!start->in->is_undo)
            return; /* left as it is */
        /* What was held is given back all the same; then the undo fails and is told. */
        json_set_str(start->in->arena, start->state, "failed",
                     str_dup(start->in->arena, str_of(start->out->err.message)));
        go_on_with_scaling(start);
        return;
    case ECS_ROLLOUT_STABLE: go_on_with_scaling(start); return;
    case ECS_ROLLOUT_FOREIGN:
        json_set_i64(start->in->arena, start->state, "contrary", STEP_CONTRARY_MAX);
        leave(start, start->rollout.foreign);
        return;
    }
}

static void start_step(const struct action_in *in, struct action_out *out) {
    struct start start = {
        .in = in, .out = out, .state = step_state(in), .names = ecs_read_names(in)
    };
    start.owed = step_obligation(in, start.names.target);
    start.recorded = json_get_c(start.owed, "recorded");
    start.rollout = (struct ecs_rollout){
        .in = in,
        .out = out,
        .state = start.state,
        .names = &start.names,
        .is_owed = start.owed && in->is_undo,
        .allowed_ms = step_input_ms(in, "StartDeadline", 15 * 60000),
    };
    if (in->event == ACTION_START) {
        look(&start, "look");
    } else if (ecs_rollout_is_on(start.state)) {
        rolled(&start);
    } else if (in->event == ACTION_REPLY) {
        replied(&start);
    } else if (in->event == ACTION_FAULT) {
        step_fail_fault(in, out, "start service %.*s", STR_ARG(start.names.label));
    } else if (in->event == ACTION_WAKE && step_phase_is(start.state, "look-wait")) {
        look(&start, "look");
    } else if (in->event == ACTION_DOUBT || in->event == ACTION_WAKE) {
        json_set_bool(in->arena, start.state, "doubt", in->event == ACTION_DOUBT);
        look_scaling(&start);
    } else {
        step_fail_event(in, out);
    }
}

static struct res start_check(struct arena *arena, const struct json *inputs, struct err *err) {
    (void)arena;
    return ecs_read_check(inputs, err);
}

static const struct action_use start_uses[] = {
    { "ecs", "DescribeServices", NULL, NULL },
    { "ecs", "DescribeTaskDefinition", NULL, NULL },
    { "ecs", "UpdateService", NULL, NULL },
    { "application-autoscaling", "DescribeScalableTargets", NULL, NULL },
    { "application-autoscaling", "RegisterScalableTarget", NULL, NULL },
    { "iam", "PassRole", NULL, NULL }, /* an UpdateService that names a revision is checked for it */
};
const struct action ecs_start_action = {
    .name = "selfheal:startEcsService",
    .help = "Start a stopped service as recorded, wait until it is stable, restore its scaling",
    .inputs = start_inputs,
    .input_count = sizeof start_inputs / sizeof start_inputs[0],
    .results = "DesiredCount TaskDefinition DeploymentId ScalingChangedByOthers Note",
    .timeout_ms = 20 * 60000,
    .phase = PHASE_START,
    .targets = ecs_read_targets,
    .check = start_check,
    .uses = start_uses,
    .use_count = sizeof start_uses / sizeof start_uses[0],
    .step = start_step,
    .preview = start_step,
};
