/* exec.c: one step: gives the action what happened, and carries out what it answers. Everything that an answer
 * needs (intent, obligation, saved items) is put into the unit; the effect leaves after the commit. */
#include <assert.h>
#include <stdio.h>

#include "base/limits.h"
#include "base/plant.h"
#include "codec/digest.h"
#include "codec/time.h"
#include "engine/apply.h"

enum {
    ANSWERS_MAX = 16,          /* answers of one action within one input */
    RETRY_BASE_MS = 200, RETRY_CAP_MS = 20000,
    RETRY_COST = 5,            /* tokens (aws-wire.md 5, standard mode) */
    STOP_RECHECK_MS = 30000,
    CALL_GRACE_MS = 30000,     /* past a call's time-out: its answer was lost */
    OUTLINE_TEXT_MAX = 200,
    TOKEN_MARGIN_MS = 60000,   /* of a token's life, kept for the request in flight */
};

static const struct runbook_step *current_step(const struct apply *x) {
    assert(x->run.frame.lane == LANE_MAIN && x->runbook);
    size_t i = runbook_step_find(x->runbook, x->run.frame.step);
    return i == SIZE_MAX ? NULL : &x->runbook->steps[i];
}

static void note(struct apply *x, const char *key, const struct json *value) {
    run_note_step(x->arena, &x->run, x->run.frame.step, key, value);
}

static void note_state(struct apply *x, enum step_state state) {
    note(x, "state", json_new_text(x->arena, step_state_name(state)));
}

static void wait_for(struct apply *x, enum run_wait wait, int64_t wake_ms) {
    x->run.wait = wait;
    int64_t latest = x->run.frame.deadline_ms;
    bool is_bounded = wait != WAIT_CALL && wait != WAIT_PAGE && wait != WAIT_STOPPED && wait != WAIT_TURN;
    x->run.wake_ms = is_bounded && wake_ms > latest ? latest : wake_ms;
    x->run.state = wait == WAIT_HOLD || wait == WAIT_APPROVAL || wait == WAIT_STOPPED ? RUN_WAITING
                                                                                       : RUN_RUNNING;
}

/* --- calls --- */

static const struct aws_operation *operation_of(const struct action_call *call,
                                                const struct aws_service **service) {
    *service = model_service(call->service);
    return *service ? model_operation(*service, call->operation) : NULL;
}

static struct str fingerprint(struct apply *x, const struct intent *i) {
    BUF_SCOPE(text, UNIT_SIZE_MAX * 4);
    buf_fmt(&text, "%.*s:%.*s:", STR_ARG(i->service), STR_ARG(i->operation));
    json_write_sorted(&text, i->input);
    assert(!text.failed);
    return digest_sha256_hex(x->arena, buf_view(&text));
}

static struct intent intent_make(struct apply *x, const struct action_call *call) {
    struct intent i = {
        .call = ++x->run.calls,
        .service = call->service,
        .operation = call->operation,
        .input = call->input ? call->input : json_new_object(x->arena),
        .class = EFFECT_READ,
        .timeout_ms = call->timeout_ms ? call->timeout_ms : x->config->limits.call_timeout_ms,
        .committed_ms = x->now_ms,
        .mono_ms = x->input->mono_ms,
        .decider = x->input->host,
        .saved_table = call->saved_table,
        .saved_batch = call->saved_batch,
        .keys = call->keys,
    };
    if (!str_is(call->service, "http")) {
        const struct aws_service *service;
        const struct aws_operation *operation = operation_of(call, &service);
        i.class = operation ? model_effect_class_of(service, operation, i.input) : EFFECT_OPAQUE;
        struct str member = operation ? model_token_member(operation) : STR_NONE;
        if (i.class == EFFECT_TOKENED && member.len) {
            unsigned char bytes[16];
            rand_fill(&x->rand, bytes, sizeof bytes);
            i.token = json_get_str(i.input, member.len ? str_z(x->arena, member) : "");
            if (i.token.len == 0) {
                i.token = digest_uuid(x->arena, bytes);
                struct json *with = json_copy_object(x->arena, i.input);
                json_set(x->arena, with, member, json_new_str(x->arena, i.token));
                i.input = with;
            }
        }
    }
    i.is_mutating = i.class != EFFECT_READ;
    if (i.is_mutating) /* a read may be asked again with any words */
        i.fingerprint = fingerprint(x, &i);
    return i;
}

static void emit_call(struct apply *x) {
    struct intent *i = &x->run.intent;
    int64_t until = x->input->until_ms;
    if (until && x->now_ms + i->timeout_ms > until) { /* durable, and not sent: whoever has the time goes on */
        wait_for(x, WAIT_TURN, until);
        return;
    }
    i->tries++;
    i->sender = x->input->host;
    if (!i->is_mutating) { /* what a read shows is of the time that it is sent */
        i->decider = x->input->host;
        i->committed_ms = x->now_ms;
        i->mono_ms = x->input->mono_ms;
    }
    struct effect *effect = apply_effect(x, EFFECT_CALL);
    effect->call.run = x->run.id;
    effect->call.step = x->run.frame.step;
    effect->call.call = i->call;
    effect->call.service = i->service;
    effect->call.operation = i->operation;
    effect->call.input = i->input;
    effect->call.account = run_account(&x->run, x->config);
    effect->call.region = run_region(&x->run, x->config);
    effect->call.is_mutating = i->is_mutating;
    effect->call.timeout_ms = i->timeout_ms;
    if (i->is_mutating && i->saved_batch) /* a delete: the writers were seen stopped */
        gate_observed_until(&x->run, x->config, &effect->call.begin_by_ms, &effect->call.begin_by_mono_ms);
    wait_for(x, WAIT_CALL, x->now_ms + i->timeout_ms + CALL_GRACE_MS);
}

static bool gate_ask(struct apply *x, const struct intent *intent, enum gate_verdict *verdict,
                     struct err *err) {
    const struct json *stop, *obligations, *saved_record = NULL;
    NEED(command_control(x, "stop", &stop));
    NEED(undo_open_list(x, &obligations));
    if (intent->saved_batch)
        NEED(view_get(x->view, RECORD_SAVED,
                      record_saved_key(x->arena, x->run.id, intent->saved_table,
                                       intent->saved_batch),
                      &saved_record));
    struct gate gate = { .config = x->config,
                         .run = &x->run,
                         .is_stopped = stop != NULL,
                         .obligations = obligations,
                         .saved_record = saved_record,
                         .now_ms = x->now_ms,
                         .mono_ms = x->input->mono_ms,
                         .host = x->input->host,
                         .arena = x->arena };
#if SELFHEAL_PLANT == PLANT_STOP_IGNORED
    gate.is_stopped = false;
#endif
    *verdict = engine_may_release(intent, &gate, err);
    return true;
}

/* Counts the run against the budgets with its first change. */
static bool first_change(struct apply *x, bool *is_allowed, struct err *err) {
    *is_allowed = true;
    if (x->run.is_counted || x->run.frame.lane == LANE_UNDO)
        return true;
    struct str why;
    NEED(budget_count(x, &why));
    if (why.len) {
        struct res ignored = err_set(err, ERR_LIMIT, "SH5003", "%.*s", STR_ARG(why));
        (void)ignored;
        err_hint(err, "nothing was changed; selfheal status shows the budgets");
        *is_allowed = false;
    }
    return true;
}

/* A text that says what something is, not what is in it: fit for a log. */
static bool is_name(struct str key) {
    static const char *const NAMES[] = { "cluster", "service", "taskDefinition", "family", "ServiceNamespace",
                                         "ScalableDimension" };
    static const char *const ENDS[] = { "Name", "Arn", "ARN", "Id", "Url" };
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++)
        if (str_is(key, NAMES[i]))
            return true;
    for (size_t i = 0; i < sizeof ENDS / sizeof ENDS[0]; i++)
        if (str_ends(key, str_of(ENDS[i])))
            return true;
    return false;
}

/* Of a change for the log: numbers, flags and names, such as desiredCount; of anything else only how much there is. Items,
 * environment variables, messages and values of parameters may be secret. */
static const struct json *outline(struct apply *x, const struct json *input) {
    struct json *out = json_new_object(x->arena);
    for (size_t i = 0; json_is(input, JSON_OBJECT) && i < input->object.count; i++) {
        const struct json_member *m = &input->object.members[i];
        const struct json *value = m->value;
        if (json_is(value, JSON_OBJECT) || json_is(value, JSON_ARRAY))
            value = json_new_str(x->arena, str_fmt(x->arena, json_is(value, JSON_ARRAY) ? "[%zu]" : "{%zu}", json_count(value)));
        else if (json_is(value, JSON_STRING) && (!is_name(m->key) || value->text.len > OUTLINE_TEXT_MAX))
            value = json_new_str(x->arena, str_fmt(x->arena, "(%zu bytes)", value->text.len));
        json_set(x->arena, out, m->key, value);
    }
    return out;
}

/* True in *is_waiting: the call was decided, the run waits. Else err holds the gate's refusal. */
static bool start_call(struct apply *x, const struct action *action, const struct action_out *out,
                       bool *is_waiting, struct err *err) {
    struct intent intent = intent_make(x, &out->call);
    *is_waiting = false;
    bool may_change = true;
    if (intent.is_mutating)
        NEED(approval_ask(x, str_fmt(x->arena, "%.*s:%.*s in step %.*s", STR_ARG(intent.service), STR_ARG(intent.operation),
                                     STR_ARG(x->run.frame.step)), &may_change));
    if (!may_change) {
        *is_waiting = true;
        return true;
    }
    /* The obligation stands before the gate is asked: it must be durable with the intent. */
    bool is_owed = false;
    if (out->obligation && intent.is_mutating)
        NEED(undo_record(x, out->obligation, &is_owed));
    enum gate_verdict verdict;
    NEED(gate_ask(x, &intent, &verdict, err));
    if (verdict != GATE_REFUSED && intent.is_mutating) {
        bool is_allowed;
        NEED(first_change(x, &is_allowed, err));
        if (!is_allowed)
            verdict = GATE_REFUSED;
    }
    if (verdict == GATE_REFUSED) {
        if (is_owed) /* what it would have owed never began */
            NEED(undo_discharge(x, out->obligation->target, "never began"));
        struct json *event = apply_event(x, "refused");
        json_set_str(x->arena, event, "operation", intent.operation);
        json_set_str(x->arena, event, "error", str_dup(x->arena, str_of(err->message)));
        return true;
    }
    x->run.intent = intent;
    *is_waiting = true;
    if (intent.is_mutating) {
        struct json *event = apply_event(x, "intent");
        json_set_i64(x->arena, event, "call", intent.call);
        json_set_str(x->arena, event, "service", intent.service);
        json_set_str(x->arena, event, "operation", intent.operation);
        json_set_str(x->arena, event, "fingerprint", intent.fingerprint);
        json_set_c(x->arena, event, "input", outline(x, intent.input));
        x->run.mutations++;
        const struct json *owed;
        NEED(undo_open_list(x, &owed));
        enum action_phase phase = gate_starts_tasks(&intent) && json_count(owed) ? PHASE_START : action->phase;
        if (phase > x->run.phase)
            NEED(flow_reach(x, phase));
    }
    if (verdict == GATE_HELD) {
        wait_for(x, WAIT_STOPPED, x->now_ms + STOP_RECHECK_MS);
        return true;
    }
    emit_call(x);
    return true;
}

/* Is the time of the step, or of the run, over? What is owed is no part of the run's time. */
static bool is_over_time(const struct apply *x) {
    return x->now_ms >= x->run.frame.deadline_ms ||
           (x->run.frame.lane == LANE_MAIN && x->now_ms >= x->run.deadline_ms);
}

static bool timed_out(struct apply *x) {
    struct err *err = ARENA_NEW(x->arena, struct err);
    struct res ignored = err_set(err, ERR_PERMANENT, "SH5040", "step %.*s took longer than %.*s",
                                 STR_ARG(x->run.frame.step),
                                 STR_ARG(duration_format(x->arena, x->run.frame.deadline_ms -
                                                                       x->run.frame.started_ms)));
    (void)ignored;
    if (x->run.frame.lane == LANE_UNDO)
        return flow_undo_done(x, err);
    return flow_step_failed(x, err, true);
}

/* The alert recovered before anything was changed: there is nothing left to do. */
static bool is_needless(const struct run *run) {
    return run->frame.lane == LANE_MAIN && run->mutations == 0 && run->alert_recovered_ms != TIME_NONE;
}

static bool finish_needless(struct apply *x) {
    return flow_finish(x, OUTCOME_NOTHING_TO_DO, STR("the alert recovered before anything was changed"));
}

/* A change that was decided, counted, and never sent: people held it back, or there was no time for it. */
static bool is_unsent(const struct run *run) {
    return (run->wait == WAIT_STOPPED || run->wait == WAIT_TURN) && run->intent.is_mutating && run->intent.tries == 0;
}

static bool take_back(struct apply *x) {
    x->run.mutations--;
    if (x->run.mutations > 0)
        return true;
    return budget_uncount(x); /* the first change is to come: it is asked for, and counted, when it does */
}

/* What was held does not outlive the reason for it, nor the time that it had. *is_over: it has ended here. */
static bool end_held(struct apply *x, bool *is_over) {
    bool was_first = is_unsent(&x->run) && x->run.mutations == 1;
    bool is_recovered = x->run.alert_recovered_ms != TIME_NONE && (was_first || x->run.mutations == 0);
    *is_over = x->run.frame.lane == LANE_MAIN && (is_recovered || is_over_time(x));
    if (!*is_over)
        return true;
    if (is_unsent(&x->run))
        NEED(take_back(x));
    return is_recovered ? finish_needless(x) : timed_out(x);
}

bool exec_resend(struct apply *x) {
    enum gate_verdict verdict;
    struct err err = { 0 };
    bool is_over, has_waited = x->run.wait == WAIT_STOPPED || x->run.wait == WAIT_TURN;
    if (has_waited) {
        NEED(end_held(x, &is_over));
        if (is_over)
            return true;
    }
    NEED(gate_ask(x, &x->run.intent, &verdict, &err));
    if (verdict == GATE_HELD) {
        wait_for(x, WAIT_STOPPED, x->now_ms + STOP_RECHECK_MS);
        return true;
    }
    /* What allowed it is too old by now, or was held back for as long as people wanted: read again, decide again.
     * An opaque call has nothing to read, and was certainly not sent. */
    bool is_old = has_waited && x->run.intent.is_mutating && x->run.intent.class != EFFECT_OPAQUE;
    if (verdict == GATE_REFUSED || is_old) {
        if (is_unsent(&x->run))
            NEED(take_back(x));
        x->run.must_read = true;
        return exec_deliver(x, ACTION_DOUBT, NULL, NULL);
    }
    emit_call(x);
    return true;
}

/* Does AWS still honour the token? Only the host that sent it can tell: by two clocks of its own, neither of which may say
 * that no time has passed. */
static bool is_token_alive(const struct apply *x) {
    const struct intent *i = &x->run.intent;
    int64_t life = i->class == EFFECT_TOKENED && i->token.len ? model_token_life_ms(model_service(i->service)) : 0;
    int64_t age = x->now_ms - i->committed_ms, mono_age = x->input->mono_ms - i->mono_ms;
    bool is_ours = str_eq(i->decider, x->input->host) && str_eq(i->sender, i->decider);
    return is_ours && life > TOKEN_MARGIN_MS && age >= 0 && mono_age >= 0 && age < life - TOKEN_MARGIN_MS &&
           mono_age < life - TOKEN_MARGIN_MS;
}

bool exec_doubt(struct apply *x, const char *why) {
    struct intent *i = &x->run.intent;
    struct json *event = apply_event(x, "in_doubt");
    json_set_i64(x->arena, event, "call", i->call);
    json_set_str(x->arena, event, "operation", i->operation);
    json_set_str(x->arena, event, "why", str_dup(x->arena, str_of(why)));
    if (!i->is_mutating)
        return exec_resend(x); /* a read has no effect: repeat it */
#if SELFHEAL_PLANT == PLANT_RESEND_WITHOUT_READ
    emit_call(x);
    return true;
#endif
    if (is_token_alive(x) && i->tries < x->config->limits.call_attempts_max)
        return exec_resend(x); /* same token, same bytes */
    x->run.must_read = true;
    return exec_deliver(x, ACTION_DOUBT, NULL, NULL);
}

/* --- delivering --- */

static bool make_in(struct apply *x, struct action_in *in) {
    const struct json *obligations, *saved;
    struct str id;
    NEED(undo_open_list(x, &obligations));
    NEED(saved_of(x, &id, &saved));
    *in = (struct action_in){
        .inputs = x->run.frame.inputs,
        .state = x->run.frame.state,
        .now_ms = x->now_ms,
        .step_started_ms = x->run.frame.started_ms,
        .step_deadline_ms = x->run.frame.deadline_ms,
        .arena = x->arena,
        .run_id = x->run.id,
        .step = x->run.frame.step,
        .rule = x->run.rule,
        .account = run_account(&x->run, x->config),
        .region = run_region(&x->run, x->config),
        .alert_started_ms = x->run.alert_started_ms,
        .alert_recovered_ms = x->run.alert_recovered_ms,
        .has_alert = x->run.alert.len > 0,
        .obligations = obligations,
        .saved = saved,
        .is_undo = x->run.frame.lane == LANE_UNDO,
    };
    return true;
}

/* {"before":{..}} into {"before":{..},"after":{..}}: one level deep. */
static void merge_facts(struct apply *x, const struct json *facts) {
    if (!json_is(facts, JSON_OBJECT))
        return;
    struct json *all = json_copy_object(x->arena, x->run.facts);
    for (size_t i = 0; i < facts->object.count; i++) {
        const struct json_member *m = &facts->object.members[i];
        const struct json *old = json_get(all, m->key);
        if (json_is(old, JSON_OBJECT) && json_is(m->value, JSON_OBJECT)) {
            struct json *merged = json_copy_object(x->arena, old);
            for (size_t j = 0; j < m->value->object.count; j++)
                json_set(x->arena, merged, m->value->object.members[j].key,
                         m->value->object.members[j].value);
            json_set(x->arena, all, m->key, merged);
        } else {
            json_set(x->arena, all, m->key, m->value);
        }
    }
    x->run.facts = all;
}

static bool take_common(struct apply *x, const struct action_out *out) {
    if (out->state)
        x->run.frame.state = out->state;
    if (out->summary.len)
        note(x, "summary", json_new_str(x->arena, str_dup(x->arena, out->summary)));
    merge_facts(x, out->facts);
    if (out->discharge.len)
        NEED(undo_discharge(x, out->discharge, "restored"));
    return true;
}

static bool undo_or_main_over(struct apply *x, const struct action_out *out,
                              const struct err *err) {
    if (x->run.frame.lane == LANE_UNDO)
        return flow_undo_done(x, err);
    return err ? flow_step_failed(x, err, false) : flow_step_done(x, out);
}

static bool send_page(struct apply *x, const struct action_out *out) {
    struct page page = { .summary = out->page.summary, .text = out->page.text,
                         .is_notice = out->page.is_notice, .does_run_wait = true,
                         .does_announce = !action_find(x->run.frame.action)->is_read_only,
                         .dead_man_ms = out->page.dead_man_ms };
    struct str id;
    NEED(page_send(x, x->run.id, &page, &id));
    x->run.page = id;
    struct json *event = apply_event(x, "page");
    json_set_str(x->arena, event, "page", id);
    json_set_str(x->arena, event, "summary", out->page.summary);
#if SELFHEAL_PLANT == PLANT_PAGE_AFTER_STOP
    x->run.told_ms = x->now_ms;
    x->run.resume_event = ACTION_PAGED;
    wait_for(x, WAIT_CONTINUE, x->now_ms);
    return true;
#endif
    /* The outbox has its own timer; this one only guards against a lost record. */
    wait_for(x, WAIT_PAGE, x->now_ms + x->config->limits.page_retry_ms *
                               ((int64_t)x->config->page_count + 2));
    return true;
}

bool exec_deliver(struct apply *x, enum action_event event, const struct json *reply,
                  const struct err *fault) {
    const struct action *action = action_find(x->run.frame.action);
    struct err *err = ARENA_NEW(x->arena, struct err);
    if (!action || !action->step) {
        struct res ignored = err_set(err, ERR_CONFIG, "SH1204", "action %.*s cannot run here",
                                     STR_ARG(x->run.frame.action));
        (void)ignored;
        return undo_or_main_over(x, NULL, err);
    }
    struct action_in in;
    NEED(make_in(x, &in));
    in.event = event;
    in.reply = reply;
    in.fault = fault;
    x->run.wait = WAIT_NONE;
    for (int answers = 0; answers < ANSWERS_MAX; answers++) {
        in.state = x->run.frame.state;
        struct action_out *out = ARENA_NEW(x->arena, struct action_out);
        action->step(&in, out);
        NEED(take_common(x, out));
        in = (struct action_in){ 0 };
        NEED(make_in(x, &in));
        switch (out->verdict) {
        case ACTION_CALL: {
            bool is_waiting;
            NEED(start_call(x, action, out, &is_waiting, err));
            if (is_waiting)
                return true;
            if (err->class == ERR_BUG)
                return undo_or_main_over(x, out, err);
            in.event = ACTION_FAULT; /* refused: the action may read again and decide anew */
            in.fault = err;
            continue;
        }
        case ACTION_WAIT:
            wait_for(x, WAIT_WAKE, out->wake_ms > x->now_ms ? out->wake_ms : x->now_ms + 1);
            return true;
        case ACTION_PAGE: {
            bool may_change = true;
            if (!out->page.is_notice && !action->is_read_only)
                NEED(approval_ask(x, out->page.summary, &may_change));
            return may_change ? send_page(x, out) : true;
        }
        case ACTION_SAVE:
            NEED(saved_put(x, out));
            x->run.resume_event = ACTION_SAVED;
            wait_for(x, WAIT_CONTINUE, x->now_ms);
            return true;
        case ACTION_LOAD: {
            const struct json *items;
            NEED(saved_load(x, out, &items, err));
            if (!items)
                return undo_or_main_over(x, out, err);
            NEED(make_in(x, &in));
            in.event = ACTION_LOADED;
            in.items = items;
            continue;
        }
        case ACTION_HOLD:
            wait_for(x, WAIT_HOLD, x->run.frame.deadline_ms);
            return true;
        case ACTION_DONE:
            return undo_or_main_over(x, out, NULL);
        case ACTION_FAILED:
            return undo_or_main_over(x, out, &out->err);
        }
    }
    struct res ignored = err_set(err, ERR_BUG, "SH9001", "action %s does not come to a decision",
                                 action->name);
    (void)ignored;
    return undo_or_main_over(x, NULL, err);
}

/* --- beginning --- */

static void frame_open(struct apply *x, enum run_lane lane, struct str step, struct str action,
                       int64_t attempt, int64_t timeout_ms) {
    x->run.frame = (struct frame){ .lane = lane,
                                   .step = step,
                                   .action = action,
                                   .attempt = attempt,
                                   .started_ms = x->now_ms,
                                   .deadline_ms = x->now_ms + timeout_ms,
                                   .inputs = json_new_object(x->arena) };
    x->run.state = RUN_RUNNING;
    note(x, "action", json_new_str(x->arena, action));
    if (attempt == 1)
        note(x, "started", json_new_i64(x->arena, x->now_ms));
    note(x, "attempts", json_new_i64(x->arena, attempt));
    note_state(x, STEP_RUNNING);
    struct json *event = apply_event(x, "step_started");
    json_set_str(x->arena, event, "step", step);
    json_set_i64(x->arena, event, "attempt", attempt);
}

bool exec_begin_step(struct apply *x, size_t index) {
    assert(x->runbook && index < x->runbook->step_count);
    const struct runbook_step *step = &x->runbook->steps[index];
    const struct action *action = action_find(step->action);
    int64_t attempt = str_eq(x->run.frame.step, step->name) ? x->run.frame.attempt + 1 : 1;
    int64_t timeout = step->timeout_ms > 0 ? step->timeout_ms
                      : action && action->timeout_ms > 0 ? action->timeout_ms : 3600 * 1000;
    frame_open(x, LANE_MAIN, step->name, step->action, attempt, timeout);
    struct runbook_scope scope = { .params = x->run.params,
                                   .variables = x->run.variables,
                                   .outputs = x->run.outputs,
                                   .execution_id = x->run.id,
                                   .account = run_account(&x->run, x->config),
                                   .region = run_region(&x->run, x->config),
                                   .now_ms = x->now_ms };
    struct err *err = ARENA_NEW(x->arena, struct err);
    const struct json *inputs;
    if (!runbook_render(x->arena, step->inputs, &scope, &inputs, err).ok ||
        (action && !action_check_inputs(x->arena, action, inputs, err).ok))
        return flow_step_failed(x, err, false);
    x->run.frame.inputs = inputs;
    return exec_deliver(x, ACTION_START, NULL, NULL);
}

bool exec_begin_undo(struct apply *x, const struct json *obligation) {
    struct str action_name = json_get_str(obligation, "undo_action");
    struct str name = str_fmt(x->arena, "undo %.*s", STR_ARG(json_get_str(obligation, "target")));
    int64_t attempt = str_eq(x->run.frame.step, name) ? x->run.frame.attempt + 1 : 1;
    frame_open(x, LANE_UNDO, name, action_name, attempt, x->config->limits.start_deadline_ms);
    x->run.frame.inputs = json_get_c(obligation, "undo_inputs");
    return exec_deliver(x, ACTION_START, NULL, NULL);
}

bool exec_again(struct apply *x, int64_t at_ms) {
    struct frame *f = &x->run.frame;
    int64_t timeout = f->deadline_ms - f->started_ms;
    f->attempt++;
    f->started_ms = at_ms;
    f->deadline_ms = at_ms + timeout;
    f->state = NULL;
    note(x, "attempts", json_new_i64(x->arena, f->attempt));
    note_state(x, STEP_RETRYING);
    struct json *event = apply_event(x, "step_again");
    json_set_str(x->arena, event, "step", f->step);
    json_set_i64(x->arena, event, "attempt", f->attempt);
    x->run.resume_event = ACTION_START;
    wait_for(x, WAIT_CONTINUE, at_ms);
    return true;
}

/* --- answers and timers: called by engine.c --- */

static bool retry_later(struct apply *x, const struct err *err) {
    struct intent *i = &x->run.intent;
    int64_t cap = RETRY_BASE_MS;
    for (int64_t t = 1; t < i->tries && cap < RETRY_CAP_MS; t++)
        cap *= 2;
    if (err->class == ERR_THROTTLED && cap < 1000)
        cap = 1000;
    if (cap > RETRY_CAP_MS)
        cap = RETRY_CAP_MS;
    int64_t delay = (int64_t)rand_below(&x->rand, (uint64_t)cap) + 1; /* full jitter */
    x->run.retry_tokens -= RETRY_COST;
    note_state(x, STEP_RETRYING);
    struct json *event = apply_event(x, "retry");
    json_set_str(x->arena, event, "operation", i->operation);
    json_set_str(x->arena, event, "error", str_dup(x->arena, str_of(err->message)));
    json_set_i64(x->arena, event, "delay", delay);
    wait_for(x, WAIT_RETRY, x->now_ms + delay);
    return true;
}

bool exec_reply(struct apply *x) {
    struct run *run = &x->run;
    if (run->state == RUN_FINISHED || run->wait != WAIT_CALL ||
        run->intent.call != x->input->reply.call)
        return true; /* late: the call was given up, its doubt is being resolved */
    struct err *err = ARENA_NEW(x->arena, struct err);
    *err = x->input->reply.err;
    struct json *event = run->intent.is_mutating || !x->input->reply.is_ok
                             ? apply_event(x, x->input->reply.is_ok ? "reply" : "error") : NULL;
    if (event) {
        json_set_i64(x->arena, event, "call", run->intent.call);
        json_set_str(x->arena, event, "operation", run->intent.operation);
        if (x->input->reply.request_id.len)
            json_set_str(x->arena, event, "request_id", x->input->reply.request_id);
        if (!x->input->reply.is_ok) {
            json_set_str(x->arena, event, "class", str_of(err_class_info(err->class)->name));
            json_set_str(x->arena, event, "error", str_dup(x->arena, str_of(err->message)));
        }
    }
    note_state(x, STEP_RUNNING);
    if (!x->input->reply.is_ok && err->class == ERR_IN_DOUBT && run->intent.is_mutating)
        run->must_read = true;
    if (run->is_cancelled && !run->is_cancel_handled && run->frame.lane == LANE_MAIN)
        return flow_cancel(x); /* what the call did is found by the reads of the undo */
    if (is_needless(run))
        return finish_needless(x);
    if (is_over_time(x))
        return timed_out(x);
    if (!run->intent.is_mutating && x->now_ms >= run->wake_ms) /* it shows what was long ago */
        return exec_doubt(x, "the answer came too late to act on it");
    if (x->input->reply.is_ok) {
        if (!run->intent.is_mutating)
            run->must_read = false;
        if (run->retry_tokens < 500)
            run->retry_tokens++;
        gate_note(x->arena, run, x->config, x->input->reply.output);
        return exec_deliver(x, ACTION_REPLY, x->input->reply.output, NULL);
    }
    bool may_retry = run->intent.tries < x->config->limits.call_attempts_max &&
                     run->retry_tokens >= RETRY_COST;
    bool is_certain = err_class_info(err->class)->is_retried ||
                      (err->class == ERR_IN_DOUBT && !run->intent.is_mutating);
    if (is_certain && may_retry)
        return retry_later(x, err);
    if (err->class == ERR_IN_DOUBT && run->intent.is_mutating)
        return exec_doubt(x, err->message);
    if (is_certain) {
        err->class = ERR_PERMANENT;
        err_context(err, "gave up after %lld tries", (long long)run->intent.tries);
    }
    return exec_deliver(x, ACTION_FAULT, x->input->reply.output, err);
}

bool exec_due(struct apply *x) {
    struct run *run = &x->run;
    if (run->state == RUN_FINISHED || x->now_ms < run->wake_ms)
        return true;
    enum run_wait wait = run->wait;
    bool is_call = wait == WAIT_CALL;
    if (wait == WAIT_APPROVAL)
        return approval_expired(x);
    if (!is_call && wait != WAIT_STOPPED && wait != WAIT_TURN && wait != WAIT_CONTINUE && wait != WAIT_PAGE) {
        if (run->frame.lane == LANE_MAIN && run->is_cancelled && !run->is_cancel_handled)
            return flow_cancel(x);
        if (is_needless(run))
            return finish_needless(x);
        if (is_over_time(x))
            return timed_out(x);
    }
    switch (wait) {
    case WAIT_CALL:
        if (!run->intent.is_mutating && is_over_time(x)) /* a read that is never answered is not asked for ever */
            return timed_out(x);
        return exec_doubt(x, "no answer came within its time-out");
    case WAIT_RETRY:
    case WAIT_STOPPED:
    case WAIT_TURN: return exec_resend(x);
    case WAIT_WAKE: return exec_deliver(x, ACTION_WAKE, NULL, NULL);
    case WAIT_CONTINUE: return exec_deliver(x, run->resume_event, NULL, NULL);
    case WAIT_PAGE: return exec_deliver(x, ACTION_NOT_PAGED, NULL, NULL);
    case WAIT_HOLD: return timed_out(x);
    case WAIT_NONE:
    case WAIT_APPROVAL: break;
    }
    return true;
}

const struct runbook_step *exec_step(const struct apply *x) {
    return current_step(x);
}
