#include "cli/plan.h"

#include <assert.h>
#include <time.h>

#include "base/limits.h"
#include "codec/time.h"

enum { TURNS_MAX = 2000, TRIES_MAX = 3, CALL_TIMEOUT_MS = 25000, RETRY_MS = 500 };

struct walk {
    struct arena *arena;
    const struct plan_options *options;
    struct plan *plan;
    struct json *outputs;         /* step -> its outputs, as far as they are known */
    struct json *variables;
    struct str depends;           /* set while the inputs of one step are looked at */
    int64_t now_ms;
};

static struct runbook_scope scope_of(struct walk *w) {
    return (struct runbook_scope){ .params = w->options->params,
                                   .variables = w->variables,
                                   .outputs = w->outputs,
                                   .execution_id = STR("00000000000000000000000000"),
                                   .account = w->options->account,
                                   .region = w->options->region,
                                   .now_ms = w->now_ms };
}

/* --- reads --- */

static MUST_CHECK struct res refuse_change(struct walk *w, const struct action_call *call,
                                           struct err *err) {
    const struct aws_service *service = model_service(call->service);
    const struct aws_operation *operation =
        service ? model_operation(service, call->operation) : NULL;
    (void)w;
    if (operation && model_effect_class_of(service, operation, call->input) == EFFECT_READ)
        return RES_OK;
    return err_set(err, ERR_BUG, "SH4140", "a plan must not call %.*s:%.*s: it may change something",
                   STR_ARG(call->service), STR_ARG(call->operation));
}

static void call_once(struct walk *w, const struct action_call *call,
                      struct aws_client_answer *answer) {
    struct aws_client_call request = { .service = call->service,
                                       .operation = call->operation,
                                       .input = call->input,
                                       .account = w->options->account,
                                       .region = w->options->region,
                                       .timeout_ms = call->timeout_ms > 0 ? call->timeout_ms
                                                                          : CALL_TIMEOUT_MS };
    if (w->options->call)
        w->options->call(w->options->ctx, w->arena, &request, answer);
    else
        aws_client_call(&w->options->aws, w->arena, &request, answer);
}

/* Makes the read; the event that the action is told. */
static enum action_event read_world(struct walk *w, const struct action_call *call,
                                    struct action_in *in) {
    struct err *err = ARENA_NEW(w->arena, struct err);
    in->fault = err;
    if (!refuse_change(w, call, err).ok)
        return ACTION_FAULT;
    for (int tries = 1;; tries++) {
        struct aws_client_answer answer;
        call_once(w, call, &answer);
        w->plan->reads++;
        if (answer.is_ok) {
            in->reply = answer.output;
            in->fault = NULL;
            return ACTION_REPLY;
        }
        *err = answer.err;
        in->reply = answer.output;
        if (tries == TRIES_MAX || !err_class_info(err->class)->is_retried)
            return ACTION_FAULT;
        struct timespec t = { 0, RETRY_MS * 1000000L };
        nanosleep(&t, NULL);
    }
}

/* --- one step --- */

static void make_in(struct walk *w, const struct runbook_step *step, const struct action *action,
                    const struct json *inputs, struct action_in *in) {
    *in = (struct action_in){
        .event = ACTION_START,
        .inputs = inputs,
        .now_ms = w->now_ms,
        .step_started_ms = w->now_ms,
        .step_deadline_ms = w->now_ms + (step->timeout_ms > 0 ? step->timeout_ms : action->timeout_ms),
        .arena = w->arena,
        .run_id = STR("00000000000000000000000000"),
        .step = step->name,
        .account = w->options->account,
        .region = w->options->region,
        .alert_started_ms = TIME_NONE,
        .alert_recovered_ms = TIME_NONE,
        .has_alert = w->options->alert != NULL,
        .obligations = json_new_array(w->arena),
        .saved = json_new_array(w->arena),
        .is_preview = true,
    };
    int64_t at;
    struct str started = json_str(json_path(w->options->alert, "detail", "started_at", NULL));
    if (time_parse(started, &at))
        in->alert_started_ms = at;
}

/* Drives the preview to its end. */
static void drive(struct walk *w, const struct runbook_step *step, const struct action *action,
                  const struct json *inputs, struct action_out *out) {
    struct action_in in;
    const struct json *state = NULL;
    make_in(w, step, action, inputs, &in);
    for (int turn = 0; turn < TURNS_MAX; turn++) {
        *out = (struct action_out){ 0 };
        in.state = state;
        action->preview(&in, out);
        state = out->state ? out->state : state;
        switch (out->verdict) {
        case ACTION_DONE:
        case ACTION_FAILED: return;
        case ACTION_CALL: in.event = read_world(w, &out->call, &in); continue;
        case ACTION_WAIT:
        case ACTION_PAGE:
        case ACTION_SAVE:
        case ACTION_LOAD:
        case ACTION_HOLD: break;
        }
        action_fail(out, ERR_LIMIT, "SH4141", "what it would do is known only when it runs");
        return;
    }
    action_fail(out, ERR_BUG, "SH4142", "the preview of %s does not come to an end", action->name);
}

static void count_effects(struct plan *plan, const struct plan_step *step) {
    for (size_t i = 0; i < json_count(step->effects); i++) {
        struct str op = json_get_str(json_at(step->effects, i), "op");
        plan->deletes += str_is(op, "-");
        plan->changes += str_is(op, "~");
        plan->creates += str_is(op, "+");
        if (str_is(op, "-"))
            plan->deleted_items += json_get_i64(step->result, "ItemCount", 0);
    }
}

static const struct json *one_effect(struct arena *arena, const char *op, const char *kind,
                                     struct str service, struct str text) {
    struct json *list = json_new_array(arena), *effect = json_new_object(arena);
    json_set_str(arena, effect, "op", str_of(op));
    json_set_str(arena, effect, "kind", str_of(kind));
    json_set_str(arena, effect, "service", service);
    json_set_str(arena, effect, "text", text);
    json_push(arena, list, effect);
    return list;
}

/* "selfheal:verify" -> "verify" */
static struct str short_action(struct str action) {
    size_t colon = str_find_char(action, ':');
    return colon == SIZE_MAX ? action : str_slice(action, colon + 1, action.len);
}

/* A step that is not previewed: it reads or waits, or its inputs are not known yet. */
static void describe(struct walk *w, struct plan_step *step, const struct action *action) {
    bool is_read = action->is_read_only || !action->preview;
    struct str text = str_fmt(w->arena, "%.*s: %s%s%.*s%s", STR_ARG(step->name), action->help,
                              step->depends.len ? " (known after step " : "",
                              STR_ARG(step->depends), step->depends.len ? ")" : "");
    step->effects = one_effect(w->arena, is_read ? "?" : "~", is_read ? "read" : "change",
                               short_action(step->action), text);
}

static void note_unknown(void *ctx, struct str reference, const struct json *at) {
    struct walk *w = ctx;
    (void)at;
    size_t dot = str_find_char(reference, '.');
    if (dot == SIZE_MAX || str_find_char(reference, ':') < dot)
        return;
    struct str step = str_slice(reference, 0, dot);
    struct str name = str_slice(reference, dot + 1, reference.len);
    const struct json *known = json_get(w->outputs, step);
    if (json_get(known, name))
        return;
    size_t index = runbook_step_find(w->options->runbook, step);
    if (index == SIZE_MAX || !action_has_output(&w->options->runbook->steps[index], name))
        return; /* it will never be known */
    w->depends = step;
    struct json *with = json_copy_object(w->arena, known);
    json_set(w->arena, with, name,
             json_new_str(w->arena,
                          str_fmt(w->arena, "(known after step %.*s)", STR_ARG(step))));
    json_set(w->arena, w->outputs, step, with);
}

static void keep_outputs(struct walk *w, const struct runbook_step *step,
                         const struct action_out *out) {
    struct err ignored = { 0 };
    const struct json *declared = NULL;
    struct json *outputs = json_copy_object(w->arena, out->result);
    if (runbook_select_outputs(w->arena, step, out->result, &declared, &ignored).ok)
        for (size_t i = 0; i < json_count(declared); i++)
            json_set(w->arena, outputs, declared->object.members[i].key,
                     declared->object.members[i].value);
    json_set(w->arena, w->outputs, step->name, outputs);
    if (out->set_variable)
        json_set(w->arena, w->variables, json_get_str(out->set_variable, "name"),
                 json_get_c(out->set_variable, "value"));
}

/* Looks at one step; *next is the name of the step that it chose, if it chose one. */
static void look_at(struct walk *w, const struct runbook_step *step, struct plan_step *out,
                    struct str *next) {
    const struct action *action = action_find(step->action);
    *out = (struct plan_step){ .name = step->name, .action = step->action };
    if (!action) {
        out->end = PLAN_STEP_FAILED;
        (void)err_set(&out->err, ERR_CONFIG, "SH1602", "selfheal does not run the action %.*s",
                      STR_ARG(step->action));
        return;
    }
    out->is_read_only = action->is_read_only;
    w->depends = STR_NONE;
    runbook_each_reference(step->inputs, note_unknown, w);
    out->depends = w->depends;
    struct runbook_scope scope = scope_of(w);
    const struct json *inputs;
    bool is_good = runbook_render(w->arena, step->inputs, &scope, &inputs, &out->err).ok &&
                   action_check_inputs(w->arena, action, inputs, &out->err).ok;
    if (!is_good && !out->depends.len) {
        out->end = PLAN_STEP_FAILED;
        return;
    }
    if (!is_good || !action->preview) {
        out->end = PLAN_STEP_UNKNOWN;
        describe(w, out, action);
        return;
    }
    struct action_out seen;
    drive(w, step, action, inputs, &seen);
    if (seen.verdict != ACTION_DONE && out->depends.len) {
        out->end = PLAN_STEP_UNKNOWN;
        describe(w, out, action);
        return;
    }
    out->err = seen.err;
    out->end = seen.verdict == ACTION_DONE ? PLAN_STEP_OK : PLAN_STEP_FAILED;
    out->effects = seen.effects;
    out->result = seen.result;
    *next = seen.next_step;
    if (seen.verdict == ACTION_DONE)
        keep_outputs(w, step, &seen);
    else if (seen.err.class == ERR_LIMIT && str_is(str_of(seen.err.code), "SH4141")) {
        out->end = PLAN_STEP_UNKNOWN;
        describe(w, out, action);
    }
}

/* The index after this step, or SIZE_MAX: the walk is over. */
static size_t next_of(const struct runbook *runbook, const struct runbook_step *step,
                      const struct plan_step *seen, struct str chosen) {
    if (seen->end == PLAN_STEP_FAILED)
        return step->on_failure == ON_FAILURE_STEP       ? step->on_failure_step
               : step->on_failure == ON_FAILURE_CONTINUE ? step->next_step
                                                         : SIZE_MAX;
    if (chosen.len)
        return runbook_step_find(runbook, chosen);
    return step->is_end ? SIZE_MAX : step->next_step;
}

static void initial_variables(struct walk *w) {
    const struct runbook *runbook = w->options->runbook;
    struct runbook_scope scope = scope_of(w);
    for (size_t i = 0; i < runbook->variable_count; i++) {
        const struct json *value = runbook->variables[i].default_value;
        struct err ignored = { 0 };
        if (value && !runbook_render(w->arena, value, &scope, &value, &ignored).ok)
            value = NULL;
        json_set(w->arena, w->variables, runbook->variables[i].name,
                 value ? value : json_new_null(w->arena));
    }
}

void plan_make(struct arena *arena, const struct plan_options *options, struct plan *plan) {
    const struct runbook *runbook = options->runbook;
    struct walk w = { .arena = arena,
                      .options = options,
                      .plan = plan,
                      .outputs = json_new_object(arena),
                      .variables = json_new_object(arena),
                      .now_ms = loop_wall_ms() };
    *plan = (struct plan){ .steps = ARENA_ARRAY(arena, struct plan_step, RUN_STEPS_MAX) };
    plan->targets =
        action_runbook_targets(arena, runbook, options->params, options->account, options->region);
    initial_variables(&w);
    for (size_t at = 0; at < runbook->step_count && plan->count < RUN_STEPS_MAX;) {
        const struct runbook_step *step = &runbook->steps[at];
        struct plan_step *seen = &plan->steps[plan->count++];
        struct str chosen = STR_NONE;
        look_at(&w, step, seen, &chosen);
        count_effects(plan, seen);
        if (seen->end == PLAN_STEP_FAILED && step->on_failure == ON_FAILURE_ABORT)
            plan->failed = seen;
        at = next_of(runbook, step, seen, chosen);
    }
}
