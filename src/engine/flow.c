/* flow.c: what follows a step: outputs, the next step, attempts, onFailure, cancel; and how a run ends: what is
 * owed is discharged or handed to a person first (remediation.md 2). */
#include <assert.h>
#include <stdio.h>

#include "base/limits.h"
#include "base/plant.h"
#include "codec/time.h"
#include "engine/apply.h"

enum {
    CANCEL_FLOW_MS = 2 * 60 * 1000, /* SSM's bound for onCancel steps */
    AGAIN_FIRST_MS = 1000, AGAIN_MAX_MS = 60000, /* pause before a step or an undo is tried again */
    PREDEFINED_SIZE_MAX = 16 << 10, /* larger results keep their declared outputs only */
};

static void end_step(struct apply *x, enum step_state state, const struct err *err) {
    struct str step = x->run.frame.step;
    run_note_step(x->arena, &x->run, step, "state",
                  json_new_text(x->arena, step_state_name(state)));
    run_note_step(x->arena, &x->run, step, "ended", json_new_i64(x->arena, x->now_ms));
    struct json *event = apply_event(x, "step_ended");
    json_set_str(x->arena, event, "step", step);
    json_set_str(x->arena, event, "state", str_of(step_state_name(state)));
    if (err) {
        struct str text = str_dup(x->arena, str_of(err->message));
        run_note_step(x->arena, &x->run, step, "error", json_new_str(x->arena, text));
        json_set_str(x->arena, event, "error", text);
        json_set_str(x->arena, event, "code", str_dup(x->arena, str_of(err->code)));
    }
}

static MUST_CHECK struct res keep_outputs(struct apply *x, const struct runbook_step *step,
                                          const struct json *result, struct err *err) {
    const struct json *declared;
    TRY(runbook_select_outputs(x->arena, step, result, &declared, err));
    struct json *outputs = json_new_object(x->arena);
    if (json_is(result, JSON_OBJECT) && json_size(result) <= PREDEFINED_SIZE_MAX)
        outputs = json_copy_object(x->arena, result);
    for (size_t i = 0; json_is(declared, JSON_OBJECT) && i < declared->object.count; i++)
        json_set(x->arena, outputs, declared->object.members[i].key,
                 declared->object.members[i].value);
    struct json *all = json_copy_object(x->arena, x->run.outputs);
    json_set(x->arena, all, step->name, outputs);
    size_t size = json_size(all);
    if (size > RUN_OUTPUTS_SIZE_MAX)
        return err_set(err, ERR_LIMIT, "SH5041", "the outputs of the run are %zu bytes, at most %u",
                       size, RUN_OUTPUTS_SIZE_MAX);
    x->run.outputs = all;
    return RES_OK;
}

static MUST_CHECK struct res keep_variable(struct apply *x, const struct json *set, struct err *err) {
    if (!set)
        return RES_OK;
    struct json *variables = json_copy_object(x->arena, x->run.variables);
    json_set(x->arena, variables, json_get_str(set, "name"), json_get_c(set, "value"));
    size_t size = json_size(variables);
    if (size > RUN_OUTPUTS_SIZE_MAX) /* a run that does not fit into a unit could not even end */
        return err_set(err, ERR_LIMIT, "SH5041", "the variables of the run are %zu bytes, at most %u", size,
                       RUN_OUTPUTS_SIZE_MAX);
    x->run.variables = variables;
    return RES_OK;
}

static bool go_on(struct apply *x, size_t next) {
    if (next == SIZE_MAX)
        return flow_main_over(x);
    return exec_begin_step(x, next);
}

bool flow_step_done(struct apply *x, const struct action_out *out) {
    const struct runbook_step *step = exec_step(x);
    struct err *err = ARENA_NEW(x->arena, struct err);
    if (!step) {
        struct res ignored = err_set(err, ERR_BUG, "SH9002", "the step is not in its runbook");
        (void)ignored;
        return flow_finish(x, OUTCOME_FAILED, str_of(err->message));
    }
    if (!keep_outputs(x, step, out->result, err).ok || !keep_variable(x, out->set_variable, err).ok)
        return flow_step_failed(x, err, false);
    if (str_is(step->action, "selfheal:verify"))
        x->run.verified_at = x->run.mutations;
    end_step(x, STEP_SUCCEEDED, NULL);
    if (step->is_end)
        return flow_main_over(x);
    size_t next = step->next_step;
    if (out->next_step.len) {
        next = runbook_step_find(x->runbook, out->next_step);
        assert(next != SIZE_MAX); /* checked when the runbook was parsed */
    }
    return go_on(x, next);
}

static int64_t pause_before(int64_t attempt) {
    int64_t pause = AGAIN_FIRST_MS;
    for (int64_t i = 1; i < attempt && pause < AGAIN_MAX_MS; i++)
        pause *= 2;
    return pause < AGAIN_MAX_MS ? pause : AGAIN_MAX_MS;
}

bool flow_step_failed(struct apply *x, const struct err *err, bool is_timed_out) {
    const struct runbook_step *step = exec_step(x);
    bool may_retry = step && x->run.frame.attempt < (int64_t)step->max_attempts &&
                     err->class != ERR_IN_DOUBT && err->class != ERR_BUG &&
                     err->class != ERR_INPUT && err->class != ERR_CONFIG && !x->run.is_cancelled &&
                     x->now_ms < x->run.deadline_ms;
    end_step(x, STEP_FAILED, err);
    if (may_retry) /* in an input of its own: what was decided so far is durable first */
        return exec_again(x, x->now_ms + pause_before(x->run.frame.attempt));
    if (!step || step->is_critical) {
        if (!x->run.is_failed) {
            x->run.failed_step = x->run.frame.step;
            x->run.failed_error = str_dup(x->arena, str_of(err->message));
            x->run.is_timed_out = is_timed_out;
            x->run.is_blocked = err->class == ERR_LIMIT && x->run.mutations == 0;
        }
        x->run.is_failed = true;
    }
    if (!step || step->is_end || x->now_ms >= x->run.deadline_ms)
        return flow_main_over(x);
    switch (step->on_failure) {
    case ON_FAILURE_ABORT: return flow_main_over(x);
    case ON_FAILURE_CONTINUE: return go_on(x, step->next_step);
    case ON_FAILURE_STEP: return exec_begin_step(x, step->on_failure_step);
    }
    return flow_main_over(x);
}

bool flow_reach(struct apply *x, enum action_phase phase) {
    x->run.phase = phase;
    if (phase != PHASE_START || x->run.frame.lane == LANE_UNDO)
        return true;
    /* The service starts without the cleared items: putting them back is a person's decision from here on
     * (selfheal item restore), no longer part of undoing this run. */
    const struct json *open;
    NEED(undo_open_list(x, &open));
    for (size_t i = 0; i < json_count(open); i++) {
        const struct action *undo = action_find(json_get_str(json_at(open, i), "undo_action"));
        if (undo && undo->phase != PHASE_START)
            NEED(undo_discharge(x, json_get_str(json_at(open, i), "target"), "started without"));
    }
    return true;
}

static enum run_outcome decide_outcome(const struct run *run, const char **reason) {
    if (run->is_cancelled) {
        *reason = "cancelled";
        return OUTCOME_CANCELLED;
    }
    if (run->is_failed) {
        *reason = NULL;
        if (run->is_blocked)
            return OUTCOME_BLOCKED;
        if (run->is_timed_out)
            return OUTCOME_TIMED_OUT;
        for (size_t i = 0; i < json_count(run->steps); i++) {
            const struct json *step = json_at(run->steps, i);
            if (str_eq(json_get_str(step, "name"), run->failed_step) &&
                str_is(json_get_str(step, "action"), "selfheal:verify") && run->mutations > 0)
                return OUTCOME_NOT_HEALED;
        }
        return OUTCOME_FAILED;
    }
    if (run->mutations == 0) {
        *reason = "every step succeeded and nothing had to be changed";
        return OUTCOME_NOTHING_TO_DO;
    }
    if (run->verified_at == run->mutations) {
        *reason = "verified healthy";
        return OUTCOME_HEALED;
    }
    *reason = "every step succeeded, but nothing verified the result after the last change";
    return OUTCOME_NOT_HEALED;
}

static bool finish_by_facts(struct apply *x) {
    const char *text;
    enum run_outcome outcome = decide_outcome(&x->run, &text);
    struct str reason = text ? str_of(text)
                             : str_fmt(x->arena, "step %.*s failed: %.*s",
                                       STR_ARG(x->run.failed_step), STR_ARG(x->run.failed_error));
    if (x->run.is_cancelled && x->run.cancelled_by.len)
        reason = str_fmt(x->arena, "cancelled by %.*s", STR_ARG(x->run.cancelled_by));
    return flow_finish(x, outcome, reason);
}

bool flow_main_over(struct apply *x) {
    const struct json *open, *next;
#if SELFHEAL_PLANT == PLANT_LOCK_RELEASED_EARLY
    NEED(budget_unlock(x, x->run.targets, x->run.id));
#endif
    NEED(undo_never_began(x));
    NEED(undo_open_list(x, &open));
    if (json_count(open) == 0)
        return finish_by_facts(x);
    /* Started, but not verified: leave it as it is, a human decides. */
    if (x->run.is_failed && x->run.phase == PHASE_START) {
        NEED(undo_hand_over(x));
        return finish_by_facts(x);
    }
    NEED(undo_next_open(x, &next));
    return exec_begin_undo(x, next);
}

static bool tell_undo_failed(struct apply *x, const struct json *obligation, const struct err *err) {
    struct page page = {
        .summary = str_fmt(x->arena, "cannot put it back yet: %.*s",
                           STR_ARG(json_get_str(obligation, "what"))),
        .text = str_fmt(x->arena,
                        "%s\nIt is tried again until %.*s. To do it by hand:\n%.*s",
                        err->message,
                        STR_ARG(time_format(x->arena, json_get_i64(obligation, "deadline", 0))),
                        STR_ARG(json_get_str(obligation, "commands"))),
    };
    return page_send(x, x->run.id, &page, NULL);
}

bool flow_undo_done(struct apply *x, const struct err *err) {
    const struct json *next;
    end_step(x, err ? STEP_FAILED : STEP_SUCCEEDED, err);
    NEED(undo_next_open(x, &next));
    /* A fault of AWS or of the network passes: an undo is tried until the deadline of what is owed. */
    if (err && next && err->class != ERR_IN_DOUBT && err->class != ERR_BUG &&
        x->now_ms < json_get_i64(next, "deadline", 0)) {
        if (x->run.frame.attempt == 1)
            NEED(tell_undo_failed(x, next, err));
        return exec_again(x, x->now_ms + pause_before(x->run.frame.attempt));
    }
    if (err) {
        NEED(undo_hand_over(x));
        return finish_by_facts(x);
    }
    if (!err && next) { /* the action may have discharged it by itself */
        struct str name = str_fmt(x->arena, "undo %.*s", STR_ARG(json_get_str(next, "target")));
        if (str_eq(name, x->run.frame.step)) {
            NEED(undo_discharge(x, json_get_str(next, "target"), "restored"));
            NEED(undo_next_open(x, &next));
        }
    }
    return next ? exec_begin_undo(x, next) : finish_by_facts(x);
}

bool flow_cancel(struct apply *x) {
    x->run.is_cancel_handled = true;
    const struct runbook_step *step = x->runbook ? exec_step(x) : NULL;
    end_step(x, STEP_CANCELLED, NULL);
#if SELFHEAL_PLANT == PLANT_CANCEL_FORGETS
    const struct json *open;
    NEED(undo_open_list(x, &open));
    for (size_t i = 0; i < json_count(open); i++)
        NEED(undo_discharge(x, json_get_str(json_at(open, i), "target"), "cancelled"));
#endif
    if (step && step->on_cancel_step != SIZE_MAX) {
        int64_t until = x->now_ms + CANCEL_FLOW_MS;
        if (until < x->run.deadline_ms)
            x->run.deadline_ms = until;
        return exec_begin_step(x, step->on_cancel_step);
    }
    return flow_main_over(x);
}

/* --- the end --- */

static void list_steps(struct apply *x, struct buf *text, bool is_done) {
    size_t n = 0;
    for (size_t i = 0; i < json_count(x->run.steps); i++) {
        const struct json *step = json_at(x->run.steps, i);
        if (str_is(json_get_str(step, "state"), "succeeded") != is_done)
            continue;
        buf_fmt(text, "%s%.*s", n++ ? ", " : "", STR_ARG(json_get_str(step, "name")));
    }
    for (size_t i = 0; !is_done && x->runbook && i < x->runbook->step_count; i++) {
        struct str name = x->runbook->steps[i].name;
        bool is_known = false;
        for (size_t j = 0; j < json_count(x->run.steps) && !is_known; j++)
            is_known = str_eq(json_get_str(json_at(x->run.steps, j), "name"), name);
        if (!is_known)
            buf_fmt(text, "%s%.*s", n++ ? ", " : "", STR_ARG(name));
    }
    if (n == 0)
        buf_text(text, "nothing");
}

static struct str end_text(struct apply *x, const struct json *open) {
    BUF_SCOPE(text, 16 << 10);
    struct run *run = &x->run;
    buf_fmt(&text, "Run %.*s of %.*s ended %s after %.*s: %.*s.\n", STR_ARG(run->id),
            STR_ARG(run->runbook), run_outcome_name(run->outcome),
            STR_ARG(duration_format(x->arena, x->now_ms - run->created_ms)), STR_ARG(run->reason));
    buf_text(&text, "Done: ");
    list_steps(x, &text, true);
    if (run->outcome != OUTCOME_HEALED) {
        buf_text(&text, ".\nNot done: ");
        list_steps(x, &text, false);
    }
    buf_text(&text, ".\n");
    for (size_t i = 0; i < json_count(open); i++)
        buf_fmt(&text, "Still owed: %.*s. To put it back:\n%.*s\n",
                STR_ARG(json_get_str(json_at(open, i), "what")),
                STR_ARG(json_get_str(json_at(open, i), "commands")));
    buf_fmt(&text, "Next: selfheal run view %.*s", STR_ARG(run->id));
    if (json_count(run->saved) && run->outcome != OUTCOME_HEALED) /* healed: the writer wrote them again */
        buf_fmt(&text, "\n      selfheal item restore %.*s   puts the deleted items back",
                STR_ARG(run->id));
    return text.failed ? run->reason : str_dup(x->arena, buf_view(&text));
}

static bool is_quiet(const struct run *run) {
    return run->outcome == OUTCOME_HEALED || run->outcome == OUTCOME_NOTHING_TO_DO ||
           run->outcome == OUTCOME_REJECTED ||
           (run->outcome == OUTCOME_CANCELLED && run->mutations == 0);
}

/* Targets that nothing is owed for are free again. */
static const struct json *free_targets(struct apply *x, const struct json *open) {
    struct json *free_list = json_new_array(x->arena);
    for (size_t i = 0; i < json_count(x->run.targets); i++) {
        const struct json *target = json_at(x->run.targets, i);
        bool is_owed = false;
        for (size_t j = 0; j < json_count(open) && !is_owed; j++)
            is_owed = str_eq(json_get_str(json_at(open, j), "target"), json_str(target));
        if (!is_owed)
            json_push(x->arena, free_list, target);
    }
    return free_list;
}

bool flow_finish(struct apply *x, enum run_outcome outcome, struct str reason) {
    struct run *run = &x->run;
    assert(run->state != RUN_FINISHED && outcome != OUTCOME_NONE);
    const struct json *open;
    NEED(undo_never_began(x));
    NEED(undo_open_list(x, &open));
    if (run->wait == WAIT_APPROVAL) /* the step that asked does not go on */
        run_note_step(x->arena, run, run->frame.step, "state", json_new_text(x->arena, step_state_name(STEP_CANCELLED)));
    run->state = RUN_FINISHED;
    run->outcome = outcome;
    run->reason = reason;
    run->ended_ms = x->now_ms;
    run->wait = WAIT_NONE;
    run->wake_ms = RECORD_NOT_DUE;
    NEED(page_disarm(x));
    const struct json *unlocked = free_targets(x, open);
#if SELFHEAL_PLANT == PLANT_LOCK_KEPT
    unlocked = json_new_array(x->arena);
#endif
    NEED(budget_unlock(x, unlocked, run->id));
    NEED(budget_end(x));
    struct json *event = apply_event(x, "run_finished");
    json_set_str(x->arena, event, "outcome", str_of(run_outcome_name(outcome)));
    json_set_str(x->arena, event, "reason", reason);
    json_set_i64(x->arena, event, "duration", x->now_ms - run->created_ms);
    struct str what = run->rule.len ? run->rule : run->runbook;
    struct page page = {
        .summary = str_fmt(x->arena, "%s: %.*s (%.*s)", run_outcome_name(outcome), STR_ARG(what),
                           STR_ARG(reason)),
        .text = end_text(x, open),
        .is_notice = is_quiet(run),
    };
    return page_send(x, run->id, &page, NULL);
}
