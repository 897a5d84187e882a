/* command.c: what people ask: pause, resume, stop, start, cancel, approve, reject, signal, acknowledge, restore.
 * Each command has an id and is carried out once: the answer to a repeat is the first answer. */
#include <assert.h>

#include "base/limits.h"
#include "codec/time.h"
#include "engine/apply.h"

static const struct json *no_body(struct apply *x) {
    return json_new_object(x->arena);
}

bool command_control(struct apply *x, const char *which, const struct json **out) {
    const struct json *control;
    NEED(view_get(x->view, RECORD_CONTROL, STR("control"), &control));
    const struct json *entry = json_get_c(control, which);
    bool is_in_force = entry && x->now_ms < json_get_i64(entry, "until", INT64_MAX);
    *out = is_in_force ? entry : NULL;
    return true;
}

static bool set_control(struct apply *x, const char *which, const struct json *entry) {
    const struct json *old;
    NEED(view_get(x->view, RECORD_CONTROL, STR("control"), &old));
    struct json *control = json_new_object(x->arena);
    static const char *const KINDS[] = { "pause", "stop" };
    int64_t due = RECORD_NOT_DUE;
    for (size_t i = 0; i < 2; i++) {
        const struct json *e = str_is(str_of(which), KINDS[i]) ? entry : json_get_c(old, KINDS[i]);
        if (!which)
            e = NULL;
        json_set_c(x->arena, control, KINDS[i], e);
        int64_t until = json_get_i64(e, "until", INT64_MAX);
        if (e && until < due)
            due = until;
    }
    return apply_put(x, RECORD_CONTROL, STR("control"), control, due);
}

enum { OWED_PAGED_MAX = 30, UNTIL_MAX_DAYS = 365 };

/* Every open obligation is paged at once: nothing of ours will discharge it now. */
static bool page_open_obligations(struct apply *x) {
    const struct json *keys;
    NEED(undo_owed(x, &keys));
    for (size_t i = 0; i < json_count(keys) && i < OWED_PAGED_MAX; i++) {
        struct str key = json_str(json_at(keys, i));
        const struct json *obligation;
        NEED(view_get(x->view, RECORD_OBLIGATION, key, &obligation));
        if (obligation)
            NEED(apply_put(x, RECORD_OBLIGATION, key, obligation, x->now_ms));
    }
    if (json_count(keys) <= OWED_PAGED_MAX)
        return true;
    struct page page = {
        .summary = str_fmt(x->arena, "stop is in force and %zu obligations are open", json_count(keys)),
        .text = STR("The oldest are paged one by one. Next: selfheal status, selfheal run list"),
    };
    return page_send(x, STR_NONE, &page, NULL);
}

/* "until" must be a time to come, within a year; absent: until resumed. */
static bool is_until_good(struct apply *x, const struct json *c) {
    const struct json *value = json_get_c(c, "until");
    int64_t until;
    return !value || (json_i64(value, &until) && until > x->now_ms &&
                      until - x->now_ms <= (int64_t)UNTIL_MAX_DAYS * 24 * 3600 * 1000);
}

static bool hold(struct apply *x, const struct json *c, const char *which, const struct json **body) {
    struct json *entry = json_new_object(x->arena);
    json_set_str(x->arena, entry, "who", json_get_str(c, "who"));
    json_set_str(x->arena, entry, "reason", json_get_str(c, "reason"));
    json_set_i64(x->arena, entry, "since", x->now_ms);
    json_set_c(x->arena, entry, "until", json_get_c(c, "until"));
    NEED(set_control(x, which, entry));
    if (str_is(str_of(which), "stop"))
        NEED(page_open_obligations(x));
    struct json *b = json_new_object(x->arena);
    json_set_c(x->arena, b, which, entry);
    *body = b;
    return true;
}

/* Ends what is in force, and says what that was. */
static bool resume(struct apply *x, const struct json **body) {
    const struct json *pause, *stop;
    NEED(command_control(x, "pause", &pause));
    NEED(command_control(x, "stop", &stop));
    struct json *b = json_new_object(x->arena);
    json_set_c(x->arena, b, "pause", pause);
    json_set_c(x->arena, b, "stop", stop);
    *body = b;
    return set_control(x, NULL, NULL);
}

static bool start(struct apply *x, const struct json *c, int *status, const struct json **body) {
    struct str name = json_get_str(c, "runbook");
    const struct runbook *runbook = config_runbook(x->config, name);
    struct err *err = ARENA_NEW(x->arena, struct err);
    struct json *b = json_new_object(x->arena);
    *body = b;
    if (!runbook) {
        *status = 404;
        json_set_str(x->arena, b, "detail",
                     str_fmt(x->arena, "no runbook \"%.*s\" in this configuration", STR_ARG(name)));
        struct str near = config_runbook_closest(x->config, name);
        if (near.len)
            json_set_str(x->arena, b, "hint", str_fmt(x->arena, "did you mean \"%.*s\"?", STR_ARG(near)));
        return true;
    }
    const struct json *given = json_get_c(c, "parameters");
    const struct json *params;
    struct runbook_scope scope = apply_scope(x, json_get_str(c, "id"));
    if (!runbook_bind_in(x->arena, runbook, given ? given : json_new_object(x->arena), &scope, &params,
                         err).ok) {
        *status = 422;
        json_set_str(x->arena, b, "detail", str_of(err->message));
        json_set_str(x->arena, b, "hint", str_of(err->hint));
        return true;
    }
    const struct json *targets = action_runbook_targets(x->arena, runbook, params,
                                                        x->config->account, x->config->region);
    const struct json *paused, *stopped;
    struct str why = STR_NONE;
    NEED(command_control(x, "pause", &paused));
    NEED(command_control(x, "stop", &stopped));
    if (paused || stopped)
        why = str_fmt(x->arena, "%s: %.*s", stopped ? "stopped" : "paused",
                      STR_ARG(json_get_str(stopped ? stopped : paused, "reason")));
    else if (json_count(targets) > RUN_TARGETS_MAX)
        why = STR("too many targets");
    else
        NEED(budget_check(x, targets, NULL, true, STR_NONE, &why));
    if (why.len) {
        *status = 409;
        json_set_str(x->arena, b, "detail", why);
        return true;
    }
    struct str passed_over; /* what would hold an alert back, and does not hold a person */
    NEED(budget_check(x, targets, NULL, false, STR_NONE, &passed_over));
    struct start s = { .runbook = runbook,
                       .passed_over = passed_over,
                       .params = params,
                       .targets = targets,
                       .who = json_get_str(c, "who"),
                       .alert_started_ms = TIME_NONE,
                       .mode = MODE_AUTO };
    struct str id;
    NEED(intake_start_run(x, &s, &id));
    *status = 202;
    json_set_str(x->arena, b, "run", id);
    if (passed_over.len)
        json_set_str(x->arena, b, "passed_over", passed_over);
    return true;
}

/* --- commands on a run that was found and is not over --- */

static bool cancel(struct apply *x, const struct json *c) {
    struct run *run = &x->run;
    run->cancelled_by = json_get_str(c, "who");
    struct json *event = apply_event(x, "cancel_asked");
    json_set_str(x->arena, event, "who", run->cancelled_by);
    json_set_str(x->arena, event, "reason", json_get_str(c, "reason"));
    if (run->is_cancelled)
        return true;
    run->is_cancelled = true;
    if (run->wait == WAIT_APPROVAL)
        return flow_finish(x, OUTCOME_CANCELLED, STR("cancelled before it began"));
    if (run->wait == WAIT_CALL || run->frame.lane == LANE_UNDO)
        return true; /* taken up at the reply; an undo is never cancelled */
    if (run->wait == WAIT_STOPPED || run->wait == WAIT_TURN || run->wait == WAIT_PAGE || run->wait == WAIT_CONTINUE ||
        run->wait == WAIT_RETRY || run->wait == WAIT_WAKE || run->wait == WAIT_HOLD)
        return run->frame.step.len ? flow_cancel(x)
                                   : flow_finish(x, OUTCOME_CANCELLED, STR("cancelled before it began"));
    return true;
}

static bool signal_run(struct apply *x, int *status, const struct json **body) {
    if (x->run.wait != WAIT_HOLD) {
        *status = 409;
        struct json *b = json_new_object(x->arena);
        json_set_str(x->arena, b, "detail", STR("this run is not paused by aws:pause"));
        *body = b;
        return true;
    }
    apply_event(x, "signalled");
    return exec_deliver(x, ACTION_SIGNALLED, NULL, NULL);
}

/* A person takes over what a run that is over still owes. */
static bool acknowledge(struct apply *x, const struct json *c, struct json *body) {
    const struct json *open;
    NEED(undo_open_list(x, &open));
    json_set_i64(x->arena, body, "owed", (int64_t)json_count(open));
    for (size_t i = 0; i < json_count(open); i++) {
        struct json *o = json_copy_object(x->arena, json_at(open, i));
        json_set_str(x->arena, o, "state", STR("acknowledged"));
        json_set_str(x->arena, o, "how", json_get_str(c, "who"));
        json_set_i64(x->arena, o, "changed", x->now_ms);
        NEED(undo_owed_change(x, record_key2(x->arena, x->run.id, json_get_str(o, "target")), false));
        NEED(apply_put(x, RECORD_OBLIGATION,
                       record_key2(x->arena, x->run.id, json_get_str(o, "target")), o,
                       RECORD_NOT_DUE));
    }
    NEED(page_disarm(x));
    struct json *event = apply_event(x, "acknowledged");
    json_set_str(x->arena, event, "who", json_get_str(c, "who"));
    return budget_unlock(x, x->run.targets, x->run.id);
}

static bool on_run(struct apply *x, const struct json *c, struct str what, int *status,
                   const struct json **body) {
    bool is_found = false;
    struct str id = json_get_str(c, "run");
    NEED(apply_load_run(x, id, &is_found));
    struct json *b = json_new_object(x->arena);
    *body = b;
    if (!is_found) {
        *status = 404;
        json_set_str(x->arena, b, "detail", str_fmt(x->arena, "no run %.*s", STR_ARG(id)));
        return true;
    }
    bool is_acknowledge = str_is(what, "acknowledge");
    if (is_acknowledge != (x->run.state == RUN_FINISHED)) {
        *status = 409;
        json_set_str(x->arena, b, "detail",
                     is_acknowledge ? STR("the run is not over: cancel it instead")
                                    : str_fmt(x->arena, "the run is over: %s",
                                              run_outcome_name(x->run.outcome)));
        return true;
    }
    if (is_acknowledge)
        NEED(acknowledge(x, c, b));
    else if (str_is(what, "cancel"))
        NEED(cancel(x, c));
    else if (str_is(what, "approve") || str_is(what, "reject"))
        NEED(approval_decide(x, c, str_is(what, "approve"), status, body));
    else
        NEED(signal_run(x, status, body));
    if (*status < 400) {
        NEED(apply_save_run(x));
        json_set_str(x->arena, b, "run", id);
        json_set_str(x->arena, b, "state", str_of(run_state_name(x->run.state)));
    }
    return true;
}

bool command_apply(struct apply *x) {
    const struct json *c = x->input->command;
    struct str what = json_get_str(c, "command"), id = json_get_str(c, "id");
    const struct json *earlier = NULL;
    if (id.len) {
        NEED(view_get(x->view, RECORD_COMMAND, id, &earlier));
        if (earlier) {
            apply_answer(x, (int)json_get_i64(earlier, "status", 200), json_get_c(earlier, "body"));
            return true;
        }
    }
    int status = 200;
    const struct json *body = no_body(x);
    static const char *const ON_RUN[] = { "cancel", "approve", "reject", "signal", "acknowledge" };
    bool is_on_run = false;
    for (size_t i = 0; i < sizeof ON_RUN / sizeof ON_RUN[0]; i++)
        is_on_run = is_on_run || str_is(what, ON_RUN[i]);
    if ((str_is(what, "pause") || str_is(what, "stop")) && !is_until_good(x, c)) {
        apply_answer_error(x, 422, "SH4008", STR("\"until\" is not a time to come within a year"),
                           STR("nothing was changed; leave it out to hold until resumed"));
        return true;
    }
    if (str_is(what, "pause") || str_is(what, "stop"))
        NEED(hold(x, c, str_is(what, "stop") ? "stop" : "pause", &body));
    else if (str_is(what, "resume"))
        NEED(resume(x, &body));
    else if (str_is(what, "start"))
        NEED(start(x, c, &status, &body));
    else if (str_is(what, "page")) {
        struct page page = { .summary = json_get_str(c, "summary"), .text = json_get_str(c, "text"),
                             .is_notice = json_true(json_get_c(c, "notice")) };
        NEED(page_send(x, STR_NONE, &page, NULL));
    } else if (is_on_run)
        NEED(on_run(x, c, what, &status, &body));
    else {
        apply_answer_error(x, 400, "SH4003",
                           str_fmt(x->arena, "unknown command \"%.*s\"", STR_ARG(what)), STR_NONE);
        return true;
    }
    if (id.len && status < 400) {
        struct json *record = json_copy_object(x->arena, c);
        json_set_i64(x->arena, record, "status", status);
        json_set_i64(x->arena, record, "at", x->now_ms);
        json_set_c(x->arena, record, "body", body);
        NEED(apply_put(x, RECORD_COMMAND, id, record, RECORD_NOT_DUE));
    }
    if (status >= 400)
        apply_answer_error(x, status, "SH4004", json_get_str(body, "detail"), json_get_str(body, "hint"));
    else
        apply_answer(x, status, body);
    return true;
}
