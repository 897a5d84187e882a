/* approval.c: mode approve. The run does its reads by itself (is the cause over, how many items are meant), and asks a
 * person when it is about to change something for the first time: what it is about to do can then be said. A yes holds for one
 * plan only, by its hash: of this run, its definition, parameters, targets and configuration, and until it expires (safety.md
 * P1). After a yes the run begins again at its first step, for what it read before it asked may be old by then; if the plan
 * is another one when it comes to its first change again, it asks again. */
#include "codec/digest.h"
#include "codec/time.h"
#include "engine/apply.h"

enum { PLAN_SHOWN = 12, PLAN_GIVEN_MIN = 8 }; /* digits of a hash: for people; that a yes must name */

/* What a yes is bound to. Counts that were read are no part of it: the service still writes, and the caps that bound
 * them are parameters. */
static struct str plan_hash(struct apply *x, int64_t expires_ms) {
    struct json *plan = json_new_object(x->arena);
    json_set_str(x->arena, plan, "run", x->run.id);
    json_set_str(x->arena, plan, "definition", x->run.definition);
    json_set_str(x->arena, plan, "rule", x->run.rule);
    json_set_c(x->arena, plan, "parameters", x->run.params);
    json_set_c(x->arena, plan, "targets", x->run.targets);
    json_set_str(x->arena, plan, "account", run_account(&x->run, x->config));
    json_set_str(x->arena, plan, "region", run_region(&x->run, x->config));
    json_set_str(x->arena, plan, "config", str_of(x->config->hash));
    json_set_i64(x->arena, plan, "expires", expires_ms);
    BUF_SCOPE(text, UNIT_SIZE_MAX);
    json_write_sorted(&text, plan);
    return text.failed ? STR_NONE : digest_sha256_hex(x->arena, buf_view(&text));
}

static bool is_as_asked(struct apply *x) {
    struct str asked = json_get_str(x->run.ask, "plan");
    return asked.len && str_eq(asked, plan_hash(x, json_get_i64(x->run.ask, "expires", 0)));
}

/* --- asking --- */

static bool was_done(struct apply *x, struct str step) {
    for (size_t i = 0; i < json_count(x->run.steps); i++)
        if (str_eq(json_get_str(json_at(x->run.steps, i), "name"), step))
            return str_is(json_get_str(json_at(x->run.steps, i), "state"), "succeeded");
    return false;
}

static void list_steps(struct apply *x, struct buf *text) {
    buf_text(text, "Done, reads only:");
    size_t done = 0;
    for (size_t i = 0; i < json_count(x->run.steps); i++) {
        const struct json *step = json_at(x->run.steps, i);
        struct str name = json_get_str(step, "name"), summary = json_get_str(step, "summary");
        if (!was_done(x, name))
            continue;
        buf_fmt(text, "%s %.*s", done++ ? ";" : "", STR_ARG(name));
        if (summary.len)
            buf_fmt(text, " (%.*s)", STR_ARG(summary));
    }
    buf_text(text, done ? ".\nTo come:\n" : " nothing.\nTo come:\n");
    for (size_t i = 0; i < x->runbook->step_count; i++) {
        const struct runbook_step *step = &x->runbook->steps[i];
        if (was_done(x, step->name))
            continue;
        buf_fmt(text, "  %.*s%s%.*s\n", STR_ARG(step->name), step->description.len ? ": " : "", STR_ARG(step->description));
    }
}

static struct str ask_text(struct apply *x, struct str summary, struct str plan) {
    BUF_SCOPE(text, 16 << 10);
    buf_fmt(&text, "%.*s\nNothing was changed. ", STR_ARG(summary));
    list_steps(x, &text);
    buf_text(&text, "Targets:\n");
    for (size_t i = 0; i < json_count(x->run.targets); i++)
        buf_fmt(&text, "  %.*s\n", STR_ARG(json_str(json_at(x->run.targets, i))));
    buf_fmt(&text, "Approve by %.*s, else it is rejected:\nselfheal run approve %.*s --plan %.*s\nselfheal run reject %.*s",
            STR_ARG(time_format(x->arena, x->run.wake_ms)), STR_ARG(x->run.id), STR_ARG(str_slice(plan, 0, PLAN_SHOWN)),
            STR_ARG(x->run.id));
    return text.failed ? summary : str_dup(x->arena, buf_view(&text));
}

static bool ask(struct apply *x, struct str summary) {
    struct run *run = &x->run;
    bool is_again = run->is_approved;
    int64_t expires = x->now_ms + x->config->limits.approval_deadline_ms;
    struct str plan = plan_hash(x, expires);
    struct json *asked = json_new_object(x->arena), *approval = json_new_object(x->arena);
    json_set_str(x->arena, asked, "plan", plan);
    json_set_i64(x->arena, asked, "expires", expires);
    json_set_str(x->arena, asked, "summary", summary);
    run->ask = asked;
    run->is_approved = false;
    run->state = RUN_WAITING;
    run->wait = WAIT_APPROVAL;
    run->wake_ms = expires;
    run_note_step(x->arena, run, run->frame.step, "state", json_new_text(x->arena, step_state_name(STEP_WAITING)));
    json_set_str(x->arena, approval, "run", run->id);
    json_set_str(x->arena, approval, "state", STR("waiting"));
    json_set_str(x->arena, approval, "plan", plan);
    json_set_str(x->arena, approval, "step", run->frame.step);
    json_set_i64(x->arena, approval, "asked", x->now_ms);
    json_set_i64(x->arena, approval, "expires", expires);
    const struct json *old;
    NEED(view_get(x->view, RECORD_APPROVAL, run->id, &old));
    NEED(apply_put(x, RECORD_APPROVAL, run->id, approval, RECORD_NOT_DUE));
    struct json *event = apply_event(x, "approval_asked");
    json_set_str(x->arena, event, "plan", plan);
    json_set_str(x->arena, event, "summary", summary);
    struct page page = {
        .summary = str_fmt(x->arena, "approval wanted%s: %.*s for rule %.*s: %.*s",
                           is_again ? " again, the configuration has changed since" : "", STR_ARG(run->runbook),
                           STR_ARG(run->rule), STR_ARG(summary)),
        .text = ask_text(x, summary, plan),
    };
    return page_send(x, run->id, &page, NULL);
}

bool approval_ask(struct apply *x, struct str summary, bool *may_change) {
    const struct run *run = &x->run;
    bool is_asked_for = run->mode == MODE_APPROVE && run->frame.lane == LANE_MAIN && run->mutations == 0;
    *may_change = !is_asked_for || (run->is_approved && is_as_asked(x));
    return *may_change || ask(x, summary);
}

/* --- answers --- */

static bool close_ask(struct apply *x, const char *state, struct str who, struct str reason) {
    const struct json *old;
    NEED(view_get(x->view, RECORD_APPROVAL, x->run.id, &old));
    struct json *approval = json_copy_object(x->arena, old);
    json_set_str(x->arena, approval, "state", str_of(state));
    if (who.len)
        json_set_str(x->arena, approval, "who", who);
    if (reason.len)
        json_set_str(x->arena, approval, "reason", reason);
    json_set_i64(x->arena, approval, "decided", x->now_ms);
    return apply_put(x, RECORD_APPROVAL, x->run.id, approval, RECORD_NOT_DUE);
}

bool approval_expired(struct apply *x) {
    NEED(close_ask(x, "expired", STR_NONE, STR_NONE));
    return flow_finish(x, OUTCOME_REJECTED, STR("nobody approved it in time; silence is denial"));
}

/* From its first step: what it read before is old. */
static void begin_again(struct apply *x) {
    struct run *run = &x->run;
    run->deadline_ms = x->now_ms + x->config->limits.run_deadline_ms;
    run->frame = (struct frame){ .deadline_ms = run->deadline_ms };
    run->outputs = json_new_object(x->arena);
    run->variables = intake_initial_variables(x);
    run->state = RUN_QUEUED;
    run->wait = WAIT_CONTINUE;
    run->wake_ms = x->now_ms;
}

static bool refuse(struct apply *x, int code, struct str detail, struct str hint, int *status, const struct json **body) {
    struct json *b = json_new_object(x->arena);
    *status = code;
    json_set_str(x->arena, b, "detail", detail);
    if (hint.len)
        json_set_str(x->arena, b, "hint", hint);
    *body = b;
    return true;
}

bool approval_decide(struct apply *x, const struct json *command, bool is_yes, int *status, const struct json **body) {
    struct str who = json_get_str(command, "who"), given = json_get_str(command, "plan");
    struct str asked = json_get_str(x->run.ask, "plan"), shown = str_slice(asked, 0, PLAN_SHOWN);
    if (x->run.wait != WAIT_APPROVAL)
        return refuse(x, 409, STR("this run does not wait for approval"), STR_NONE, status, body);
    if (is_yes && x->now_ms >= x->run.wake_ms) /* also when nobody was there to say so at that time */
        return refuse(x, 409, str_fmt(x->arena, "the time for it ended at %.*s; silence is denial",
                                      STR_ARG(time_format(x->arena, x->run.wake_ms))), STR_NONE, status, body);
    if (is_yes && given.len < PLAN_GIVEN_MIN)
        return refuse(x, 422, STR("\"plan\" is missing: a yes is for one plan"),
                      str_fmt(x->arena, "selfheal run view %.*s shows it; then --plan %.*s", STR_ARG(x->run.id), STR_ARG(shown)),
                      status, body);
    if (is_yes && !str_starts(asked, given))
        return refuse(x, 409, str_fmt(x->arena, "the plan is %.*s, not \"%.*s\"; nothing was changed", STR_ARG(shown),
                                      STR_ARG(str_slice(given, 0, 64))),
                      str_fmt(x->arena, "read it again: selfheal run view %.*s", STR_ARG(x->run.id)), status, body);
    if (is_yes && !x->runbook)
        return refuse(x, 409, STR("its definition is not in the store any more"), STR_NONE, status, body);
    struct json *event = apply_event(x, is_yes ? "approved" : "rejected");
    json_set_str(x->arena, event, "who", who);
    json_set_str(x->arena, event, "plan", asked);
    NEED(close_ask(x, is_yes ? "approved" : "rejected", who, json_get_str(command, "reason")));
    if (!is_yes)
        return flow_finish(x, OUTCOME_REJECTED, str_fmt(x->arena, "rejected by %.*s", STR_ARG(who)));
    x->run.is_approved = true;
    begin_again(x);
    return true;
}
