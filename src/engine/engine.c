#include "engine/engine.h"

#include <assert.h>
#include <string.h>

#include "codec/digest.h"
#include "engine/apply.h"

/* --- services for the parts --- */

struct json *apply_event(struct apply *x, const char *type) {
    struct json *event = json_new_object(x->arena);
    json_set_str(x->arena, event, "type", str_of(type));
    json_push(x->arena, x->entries, event);
    return event;
}

struct effect *apply_effect(struct apply *x, enum effect_kind kind) {
    struct engine_output *out = x->out;
    if (out->effect_count == out->effect_capacity) {
        size_t grown = out->effect_capacity ? out->effect_capacity * 2 : 8;
        out->effects = arena_grow(x->arena, out->effects, out->effect_count, grown,
                                  sizeof *out->effects);
        out->effect_capacity = grown;
    }
    struct effect *effect = &out->effects[out->effect_count++];
    *effect = (struct effect){ .kind = kind };
    return effect;
}

void apply_answer(struct apply *x, int status, const struct json *body) {
    if (x->input->handle == 0)
        return;
    struct effect *effect = apply_effect(x, EFFECT_ANSWER);
    effect->answer.handle = x->input->handle;
    effect->answer.status = status;
    effect->answer.body = body;
}

/* RFC 9457 problem details. */
void apply_answer_error(struct apply *x, int status, const char *code, struct str detail,
                        struct str hint) {
    struct json *body = json_new_object(x->arena);
    json_set_str(x->arena, body, "type", STR("about:blank"));
    json_set_i64(x->arena, body, "status", status);
    json_set_str(x->arena, body, "title",
                 status == 404 ? STR("no such object") : status == 409 ? STR("not now")
                                                                       : STR("refused"));
    json_set_str(x->arena, body, "detail", detail);
    json_set_str(x->arena, body, "code", str_of(code));
    if (hint.len)
        json_set_str(x->arena, body, "hint", hint);
    apply_answer(x, status, body);
}

struct str apply_new_id(struct apply *x) {
    unsigned char seed[16];
    rand_fill(&x->rand, seed, sizeof seed);
    return record_id(x->arena, x->now_ms, seed);
}

struct runbook_scope apply_scope(struct apply *x, struct str execution_id) {
    return (struct runbook_scope){ .params = json_new_object(x->arena),
                                   .variables = json_new_object(x->arena),
                                   .outputs = json_new_object(x->arena),
                                   .execution_id = execution_id,
                                   .account = x->config->account,
                                   .region = x->config->region,
                                   .now_ms = x->now_ms };
}

bool apply_put(struct apply *x, enum record_kind kind, struct str key, const struct json *value,
               int64_t due_ms) {
    const struct json *old;
    NEED(view_get(x->view, kind, key, &old));
    view_put(x->view, kind, key, value, due_ms);
    return true;
}

static const struct runbook *definition_parse(struct apply *x, const struct json *definition) {
    struct problems problems = { .arena = x->arena };
    struct runbook *runbook = NULL;
    struct str name = json_get_str(definition, "name");
    if (!runbook_parse(x->arena, name, name, json_get_str(definition, "text"), &problems, &runbook)
             .ok)
        return NULL;
    return runbook;
}

bool apply_load_run(struct apply *x, struct str id, bool *is_found) {
    assert(!x->has_run);
    const struct json *value;
    *is_found = false;
    NEED(view_get(x->view, RECORD_RUN, id, &value));
    if (!value)
        return true;
    struct err err = { 0 };
    if (!run_decode(x->arena, value, &x->run, &err).ok)
        return true; /* the audit names it; nothing is done with what cannot be read */
    *is_found = true;
    x->has_run = true;
    for (size_t i = 0; i < x->config->runbook_count; i++)
        if (str_is(x->run.definition, x->config->runbooks[i]->hash))
            x->runbook = x->config->runbooks[i];
    if (!x->runbook) { /* a run keeps the definition that it started with */
        const struct json *definition;
        NEED(view_get(x->view, RECORD_DEFINITION, x->run.definition, &definition));
        if (definition)
            x->runbook = definition_parse(x, definition);
    }
    return true;
}

static const struct json *event_record(struct apply *x) {
    struct json *record = json_new_object(x->arena);
    json_set_str(x->arena, record, "run", x->run.id);
    json_set_i64(x->arena, record, "seq", x->run.events);
    json_set_i64(x->arena, record, "at", x->now_ms);
    json_set_c(x->arena, record, "entries", x->entries);
    json_set_str(x->arena, record, "prev", x->run.event_hash);
    BUF_SCOPE(text, UNIT_SIZE_MAX * 4);
    json_write_sorted(&text, record);
    assert(!text.failed);
    struct str hash = digest_sha256_hex(x->arena, buf_view(&text));
    json_set_str(x->arena, record, "hash", hash);
    x->run.event_hash = hash;
    return record;
}

bool apply_save_run(struct apply *x) {
    assert(x->has_run);
    assert(x->run.state != RUN_FINISHED || x->run.wait == WAIT_NONE);
    assert(x->run.state == RUN_FINISHED || x->run.wait != WAIT_NONE);
    if (json_count(x->entries)) {
        x->run.events++;
        struct str key = record_event_key(x->arena, x->run.id, x->run.events);
        const struct json *none;
        NEED(view_get(x->view, RECORD_EVENT, key, &none));
        const struct json *record = event_record(x);
        NEED(apply_put(x, RECORD_EVENT, key, record, RECORD_NOT_DUE));
        struct engine_output *out = x->out;
        if (out->event_count == out->event_capacity) {
            size_t grown = out->event_capacity ? out->event_capacity * 2 : 4;
            out->events = arena_grow(x->arena, out->events, out->event_count, grown,
                                     sizeof *out->events);
            out->event_capacity = grown;
        }
        out->events[out->event_count++] = record;
    }
    return apply_put(x, RECORD_RUN, x->run.id, run_encode(x->arena, &x->run),
                     run_due_ms(&x->run));
}

/* --- inputs --- */

/* A run whose definition is gone makes no call: what it owes is given to a person. */
static bool give_up_unknown(struct apply *x) {
    NEED(undo_hand_over(x));
    NEED(flow_finish(x, OUTCOME_FAILED,
                     STR("its definition is not in the store and not in the configuration")));
    return apply_save_run(x);
}

static bool begin_or_continue(struct apply *x) {
    if (x->run.wait == WAIT_CONTINUE && x->run.frame.step.len == 0 &&
        x->now_ms >= x->run.wake_ms) {
        if (x->run.is_cancelled)
            return flow_finish(x, OUTCOME_CANCELLED, STR("cancelled before it began"));
        return exec_begin_step(x, 0);
    }
    return exec_due(x);
}

/* A run that cannot be read: nothing is done with it, a person is told, again and again. */
static bool set_aside(struct apply *x, struct str id) {
    const struct json *value;
    NEED(view_get(x->view, RECORD_RUN, id, &value));
    if (!value)
        return true;
    struct page page = {
        .summary = str_fmt(x->arena, "run %.*s cannot be read from the store", STR_ARG(id)),
        .text = STR("Nothing is done with it. Next: selfheal audit --store FILE"),
    };
    NEED(page_send(x, STR_NONE, &page, NULL));
    return apply_put(x, RECORD_RUN, id, value, x->now_ms + x->config->limits.page_repeat_ms);
}

static bool run_due(struct apply *x, struct str id) {
    bool is_found = false;
    NEED(apply_load_run(x, id, &is_found));
    if (!is_found)
        return set_aside(x, id);
    if (x->run.state == RUN_FINISHED || x->now_ms < x->run.wake_ms)
        return true;
    if (!x->runbook)
        return give_up_unknown(x);
    NEED(begin_or_continue(x));
    return apply_save_run(x);
}

/* What nearly every reply leads to, asked for at once: what follows is not begun before it is there, for it may work
 * through a hundred items and would be done again after each record that it finds missing. */
static bool load_usual(struct apply *x) {
    const struct json *record, *list;
    struct str event = record_event_key(x->arena, x->run.id, x->run.events + 1);
    view_want(x->view, RECORD_CONTROL, STR("control"));
    view_want(x->view, RECORD_EVENT, event);
    /* The batch of saved items that is next: the last one asked for, or the one behind it. */
    const struct json *next = json_at(x->run.saved, (size_t)x->run.intent.saved_batch);
    if (x->run.intent.saved_batch)
        view_want(x->view, RECORD_SAVED,
                  record_saved_key(x->arena, x->run.id, x->run.intent.saved_table, x->run.intent.saved_batch));
    if (next && x->run.intent.saved_batch)
        view_want(x->view, RECORD_SAVED,
                  record_saved_key(x->arena, x->run.id, json_get_str(next, "table"), json_get_i64(next, "batch", 0)));
    NEED(undo_open_list(x, &list));
    NEED(view_get(x->view, RECORD_CONTROL, STR("control"), &record));
    return view_get(x->view, RECORD_EVENT, event, &record);
}

static bool run_reply(struct apply *x) {
    bool is_found = false;
    NEED(apply_load_run(x, x->input->reply.run, &is_found));
    if (!is_found || x->run.wait != WAIT_CALL || x->run.intent.call != x->input->reply.call ||
        !str_eq(x->run.intent.sender, x->input->host)) /* taken over: it answers a call of the past */
        return true;
    NEED(load_usual(x));
    if (!x->runbook)
        return give_up_unknown(x);
    NEED(exec_reply(x));
    return apply_save_run(x);
}

/* After a start of the process: whatever was under way is in doubt. */
static bool run_recover(struct apply *x) {
    bool is_found = false;
    NEED(apply_load_run(x, x->input->recover_run, &is_found));
    if (!is_found)
        return set_aside(x, x->input->recover_run);
    if (x->run.state == RUN_FINISHED)
        return true;
    if (!x->runbook)
        return give_up_unknown(x);
    struct json *event = apply_event(x, "recovered");
    json_set_str(x->arena, event, "wait", str_of(run_wait_name(x->run.wait)));
    if (x->run.wait == WAIT_CALL)
        NEED(exec_doubt(x, "the engine was restarted before an answer was recorded"));
    return apply_save_run(x);
}

static bool control_due(struct apply *x) {
    const struct json *old;
    NEED(view_get(x->view, RECORD_CONTROL, STR("control"), &old));
    struct json *control = json_new_object(x->arena);
    static const char *const KINDS[] = { "pause", "stop" };
    int64_t due = RECORD_NOT_DUE;
    for (size_t i = 0; i < 2; i++) {
        const struct json *entry = json_get_c(old, KINDS[i]);
        int64_t until = json_get_i64(entry, "until", INT64_MAX);
        if (!entry || until <= x->now_ms)
            continue;
        json_set_c(x->arena, control, KINDS[i], entry);
        if (until < due)
            due = until;
    }
    return apply_put(x, RECORD_CONTROL, STR("control"), control, due);
}

static bool due(struct apply *x) {
    struct str key = x->input->due.key;
    if (x->input->due.kind == RECORD_RUN)
        return run_due(x, key);
    if (x->input->due.kind == RECORD_OUTBOX)
        return page_due(x, key);
    if (x->input->due.kind == RECORD_OBLIGATION)
        return undo_due(x, key);
    if (x->input->due.kind == RECORD_CONTROL)
        return control_due(x);
    return true;
}

static bool dispatch(struct apply *x) {
    switch (x->input->kind) {
    case INPUT_ALERT: return intake_alert(x);
    case INPUT_REPLY: return run_reply(x);
    case INPUT_PAGE: return page_result(x);
    case INPUT_DUE: return due(x);
    case INPUT_COMMAND: return command_apply(x);
    case INPUT_RECOVER: return run_recover(x);
    }
    return true;
}

enum engine_result engine_apply(const struct config *config, struct view *view,
                                const struct input *input, int64_t now_ms, struct arena *arena,
                                struct engine_output *out) {
    *out = (struct engine_output){ .arena = arena };
    struct apply *x = ARENA_NEW(arena, struct apply);
    *x = (struct apply){ .config = config, .view = view, .input = input, .now_ms = now_ms,
                         .arena = arena, .out = out, .entries = json_new_array(arena) };
    uint64_t seed;
    memcpy(&seed, input->seed, sizeof seed);
    rand_init(&x->rand, seed);
    view_begin(view);
    if (!dispatch(x)) {
        assert(view_wants(view));
        view_abandon(view);
        return ENGINE_WANTS;
    }
    view_finish(view, apply_new_id(x), &out->unit);
    assert(out->unit.count <= UNIT_RECORDS_MAX);
    return ENGINE_DONE;
}
