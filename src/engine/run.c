#include "engine/run.h"

#include <assert.h>

#include "base/plant.h"
#include "codec/time.h"

struct name_table {
    const char *const *names;
    size_t count;
};
#define NAME_TABLE(array) { (array), sizeof(array) / sizeof((array)[0]) }

static const char *const STATES[] = { "queued", "running", "waiting", "finished" };
static const char *const OUTCOMES[] = { "",          "healed",   "not_healed", "failed",
                                        "cancelled", "rejected", "blocked",    "timed_out",
                                        "nothing_to_do" };
static const char *const STEP_STATES[] = { "pending",   "running", "waiting", "retrying",
                                           "succeeded", "failed",  "skipped", "cancelled" };
static const char *const WAITS[] = { "none",     "call", "retry",    "wake",   "page",
                                     "continue", "hold", "approval", "stopped", "turn" };
static const char *const LANES[] = { "main", "undo" };
static const char *const CLASSES[] = { "read", "absolute", "tokened", "opaque" };
static const char *const PHASES[] = { "none", "stop", "clear", "start" };
static const char *const EVENTS[] = { "start", "reply",     "fault", "doubt",  "wake",
                                      "paged", "not_paged", "saved", "loaded", "signalled" };
static const char *const MODES[] = { "observe", "approve", "auto" };

const char *run_state_name(enum run_state state) {
    return STATES[state];
}
const char *run_outcome_name(enum run_outcome outcome) {
    return OUTCOMES[outcome];
}
const char *step_state_name(enum step_state state) {
    return STEP_STATES[state];
}
const char *run_wait_name(enum run_wait wait) {
    return WAITS[wait];
}

int run_outcome_exit_status(enum run_outcome outcome) {
    static const int STATUS[] = { 1, 0, 10, 10, 11, 11, 13, 124, 0 };
    return STATUS[outcome];
}

static bool name_index(struct name_table table, struct str name, size_t *index) {
    for (size_t i = 0; i < table.count; i++) {
        if (str_is(name, table.names[i])) {
            *index = i;
            return true;
        }
    }
    return false;
}

bool run_outcome_of(struct str name, enum run_outcome *out) {
    size_t i = 0;
    if (!name_index((struct name_table)NAME_TABLE(OUTCOMES), name, &i))
        return false;
    *out = (enum run_outcome)i;
    return true;
}

/* Reads an enumerator by its name; an unknown or missing name makes the record corrupt. */
struct reader {
    struct arena *arena;
    const struct json *object;
    bool is_bad;
    const char *bad_key;
};

static size_t read_name(struct reader *r, const char *key, struct name_table table) {
    size_t i = 0;
    if (!name_index(table, json_get_str(r->object, key), &i)) {
        r->is_bad = true;
        r->bad_key = key;
    }
    return i;
}

static int64_t read_int(struct reader *r, const char *key) {
    int64_t v = 0;
    if (!json_i64(json_get_c(r->object, key), &v)) {
        r->is_bad = true;
        r->bad_key = key;
    }
    return v;
}

static const struct json *read_value(struct reader *r, const char *key, enum json_type type) {
    const struct json *v = json_get_c(r->object, key);
    if (!json_is(v, type)) {
        r->is_bad = true;
        r->bad_key = key;
    }
    return v;
}

static int64_t read_time(struct reader *r, const char *key) {
    return json_get_i64(r->object, key, TIME_NONE);
}

static struct frame frame_decode(struct reader *outer) {
    struct reader r = { outer->arena, read_value(outer, "frame", JSON_OBJECT), false, NULL };
    struct frame f = {
        .lane = (enum run_lane)read_name(&r, "lane", (struct name_table)NAME_TABLE(LANES)),
        .step = json_get_str(r.object, "step"),
        .action = json_get_str(r.object, "action"),
        .attempt = read_int(&r, "attempt"),
        .started_ms = read_int(&r, "started"),
        .deadline_ms = read_int(&r, "deadline"),
        .inputs = json_get_c(r.object, "inputs"),
        .state = json_get_c(r.object, "state"),
    };
    if (r.is_bad) {
        outer->is_bad = true;
        outer->bad_key = r.bad_key;
    }
    return f;
}

static struct intent intent_decode(struct reader *outer) {
    const struct json *object = json_get_c(outer->object, "intent");
    if (!object)
        return (struct intent){ 0 };
    struct reader r = { outer->arena, object, false, NULL };
    struct intent i = {
        .call = read_int(&r, "call"),
        .service = json_get_str(object, "service"),
        .operation = json_get_str(object, "operation"),
        .input = read_value(&r, "input", JSON_OBJECT),
        .token = json_get_str(object, "token"),
        .fingerprint = json_get_str(object, "fingerprint"),
        .class = (enum effect_class)read_name(&r, "class", (struct name_table)NAME_TABLE(CLASSES)),
        .is_mutating = json_true(json_get_c(object, "mutating")),
        .timeout_ms = read_int(&r, "timeout"),
        .committed_ms = read_int(&r, "committed"),
        .mono_ms = json_get_i64(object, "mono", 0),
        .tries = read_int(&r, "tries"),
        .decider = json_get_str(object, "decider"),
        .sender = json_get_str(object, "sender"),
        .saved_table = json_get_str(object, "saved_table"),
        .saved_batch = json_get_i64(object, "saved_batch", 0),
        .keys = json_get_c(object, "keys"),
    };
    if (r.is_bad) {
        outer->is_bad = true;
        outer->bad_key = r.bad_key;
    }
    return i;
}

struct res run_decode(struct arena *arena, const struct json *value, struct run *out,
                      struct err *err) {
    struct reader r = { arena, value, false, NULL };
#define NAMED(type, key, array) (enum type) read_name(&r, key, (struct name_table)NAME_TABLE(array))
    *out = (struct run){
        .id = json_get_str(value, "id"),
        .definition = json_get_str(value, "definition"),
        .runbook = json_get_str(value, "runbook"),
        .rule = json_get_str(value, "rule"),
        .started_by = json_get_str(value, "started_by"),
        .alert = json_get_str(value, "alert"),
        .source = json_get_str(value, "source"),
        .cycle = json_get_str(value, "cycle"),
        .mode = NAMED(config_mode, "mode", MODES),
        .params = read_value(&r, "parameters", JSON_OBJECT),
        .variables = read_value(&r, "variables", JSON_OBJECT),
        .outputs = read_value(&r, "outputs", JSON_OBJECT),
        .targets = read_value(&r, "targets", JSON_ARRAY),
        .account = json_get_str(value, "account"),
        .region = json_get_str(value, "region"),
        .state = NAMED(run_state, "state", STATES),
        .outcome = NAMED(run_outcome, "outcome", OUTCOMES),
        .reason = json_get_str(value, "reason"),
        .created_ms = read_int(&r, "created"),
        .deadline_ms = read_int(&r, "deadline"),
        .ended_ms = read_int(&r, "ended"),
        .alert_started_ms = read_time(&r, "alert_started"),
        .alert_recovered_ms = read_time(&r, "alert_recovered"),
        .frame = frame_decode(&r),
        .wait = NAMED(run_wait, "wait", WAITS),
        .resume_event = NAMED(action_event, "resume_event", EVENTS),
        .wake_ms = read_int(&r, "wake"),
        .page = json_get_str(value, "page"),
        .intent = intent_decode(&r),
        .must_read = json_true(json_get_c(value, "must_read")),
        .steps = read_value(&r, "steps", JSON_ARRAY),
        .facts = read_value(&r, "facts", JSON_OBJECT),
        .observed = read_value(&r, "observed", JSON_OBJECT),
        .saved = read_value(&r, "saved", JSON_ARRAY),
        .phase = NAMED(action_phase, "phase", PHASES),
        .calls = read_int(&r, "calls"),
        .events = read_int(&r, "events"),
        .mutations = read_int(&r, "mutations"),
        .verified_at = read_int(&r, "verified_at"),
        .retry_tokens = read_int(&r, "retry_tokens"),
        .told_page = json_get_str(value, "told_page"),
        .told_ms = read_int(&r, "told"),
        .event_hash = json_get_str(value, "event_hash"),
        .failed_step = json_get_str(value, "failed_step"),
        .failed_error = json_get_str(value, "failed_error"),
        .is_counted = json_true(json_get_c(value, "counted")),
        .counted_ms = json_get_i64(value, "counted_at", 0),
        .ask = json_get_c(value, "ask"),
        .is_approved = json_true(json_get_c(value, "approved")),
        .armed = json_is(json_get_c(value, "armed"), JSON_ARRAY) ? json_get_c(value, "armed") : NULL,
        .is_cancelled = json_true(json_get_c(value, "cancelled")),
        .is_cancel_handled = json_true(json_get_c(value, "cancel_handled")),
        .is_timed_out = json_true(json_get_c(value, "timed_out")),
        .is_blocked = json_true(json_get_c(value, "blocked")),
        .is_failed = json_true(json_get_c(value, "failed")),
        .has_handed_over = json_true(json_get_c(value, "handed_over")),
        .cancelled_by = json_get_str(value, "cancelled_by"),
    };
#undef NAMED
    if (r.is_bad || out->id.len == 0)
        return err_set(err, ERR_CORRUPT, "SH2310", "stored run %.*s: \"%s\" is missing or wrong",
                       STR_ARG(out->id), r.bad_key ? r.bad_key : "id");
    return RES_OK;
}

static void set_text(struct arena *arena, struct json *o, const char *key, struct str text) {
    if (text.len)
        json_set_str(arena, o, key, text);
}

static const struct json *frame_encode(struct arena *arena, const struct frame *f) {
    struct json *o = json_new_object(arena);
    json_set_str(arena, o, "lane", str_of(LANES[f->lane]));
    set_text(arena, o, "step", f->step);
    set_text(arena, o, "action", f->action);
    json_set_i64(arena, o, "attempt", f->attempt);
    json_set_i64(arena, o, "started", f->started_ms);
    json_set_i64(arena, o, "deadline", f->deadline_ms);
    json_set_c(arena, o, "inputs", f->inputs);
    json_set_c(arena, o, "state", f->state);
    return o;
}

static const struct json *intent_encode(struct arena *arena, const struct intent *i) {
    if (i->call == 0)
        return NULL;
    struct json *o = json_new_object(arena);
    json_set_i64(arena, o, "call", i->call);
    json_set_str(arena, o, "service", i->service);
    json_set_str(arena, o, "operation", i->operation);
    json_set_c(arena, o, "input", i->input);
    set_text(arena, o, "token", i->token);
    json_set_str(arena, o, "fingerprint", i->fingerprint);
    json_set_str(arena, o, "class", str_of(CLASSES[i->class]));
    json_set_bool(arena, o, "mutating", i->is_mutating);
    json_set_i64(arena, o, "timeout", i->timeout_ms);
    json_set_i64(arena, o, "committed", i->committed_ms);
    json_set_i64(arena, o, "mono", i->mono_ms);
    json_set_i64(arena, o, "tries", i->tries);
    set_text(arena, o, "decider", i->decider);
    set_text(arena, o, "sender", i->sender);
    if (i->saved_batch) {
        json_set_str(arena, o, "saved_table", i->saved_table);
        json_set_i64(arena, o, "saved_batch", i->saved_batch);
    }
    if (i->keys)
        json_set_c(arena, o, "keys", i->keys);
    return o;
}

static void set_flag(struct arena *arena, struct json *o, const char *key, bool is_set) {
    if (is_set)
        json_set_bool(arena, o, key, true);
}

static void set_time(struct arena *arena, struct json *o, const char *key, int64_t ms) {
    if (ms != TIME_NONE)
        json_set_i64(arena, o, key, ms);
}

static void encode_identity(struct arena *arena, struct json *o, const struct run *run) {
    json_set_str(arena, o, "id", run->id);
    json_set_str(arena, o, "state", str_of(STATES[run->state]));
    json_set_str(arena, o, "outcome", str_of(OUTCOMES[run->outcome]));
    set_text(arena, o, "reason", run->reason);
    json_set_str(arena, o, "runbook", run->runbook);
    json_set_str(arena, o, "definition", run->definition);
    set_text(arena, o, "rule", run->rule);
    set_text(arena, o, "started_by", run->started_by);
    set_text(arena, o, "alert", run->alert);
    set_text(arena, o, "source", run->source);
    set_text(arena, o, "cycle", run->cycle);
    json_set_str(arena, o, "mode", str_of(MODES[run->mode]));
    json_set_c(arena, o, "parameters", run->params);
    json_set_c(arena, o, "targets", run->targets);
    set_text(arena, o, "account", run->account);
    set_text(arena, o, "region", run->region);
    json_set_i64(arena, o, "created", run->created_ms);
    json_set_i64(arena, o, "deadline", run->deadline_ms);
    json_set_i64(arena, o, "ended", run->ended_ms);
    set_time(arena, o, "alert_started", run->alert_started_ms);
    set_time(arena, o, "alert_recovered", run->alert_recovered_ms);
    json_set_c(arena, o, "steps", run->steps);
    json_set_c(arena, o, "facts", run->facts);
    set_text(arena, o, "failed_step", run->failed_step);
    set_text(arena, o, "failed_error", run->failed_error);
}

const struct json *run_encode(struct arena *arena, const struct run *run) {
    struct json *o = json_new_object(arena);
    encode_identity(arena, o, run);
    json_set_c(arena, o, "frame", frame_encode(arena, &run->frame));
    json_set_str(arena, o, "wait", str_of(WAITS[run->wait]));
    json_set_str(arena, o, "resume_event", str_of(EVENTS[run->resume_event]));
    json_set_i64(arena, o, "wake", run->wake_ms);
    set_text(arena, o, "page", run->page);
    json_set_c(arena, o, "intent", intent_encode(arena, &run->intent));
    set_flag(arena, o, "must_read", run->must_read);
    json_set_c(arena, o, "variables", run->variables);
    json_set_c(arena, o, "outputs", run->outputs);
    json_set_c(arena, o, "observed", run->observed);
    json_set_c(arena, o, "saved", run->saved);
    json_set_str(arena, o, "phase", str_of(PHASES[run->phase]));
    json_set_i64(arena, o, "calls", run->calls);
    json_set_i64(arena, o, "events", run->events);
    json_set_i64(arena, o, "mutations", run->mutations);
    json_set_i64(arena, o, "verified_at", run->verified_at);
    json_set_i64(arena, o, "retry_tokens", run->retry_tokens);
    set_text(arena, o, "told_page", run->told_page);
    json_set_i64(arena, o, "told", run->told_ms);
    set_text(arena, o, "event_hash", run->event_hash);
    set_flag(arena, o, "counted", run->is_counted);
    if (run->is_counted)
        json_set_i64(arena, o, "counted_at", run->counted_ms);
    json_set_c(arena, o, "ask", run->ask);
    set_flag(arena, o, "approved", run->is_approved);
    if (json_count(run->armed))
        json_set_c(arena, o, "armed", run->armed);
    set_flag(arena, o, "cancelled", run->is_cancelled);
    set_flag(arena, o, "cancel_handled", run->is_cancel_handled);
    set_flag(arena, o, "timed_out", run->is_timed_out);
    set_flag(arena, o, "blocked", run->is_blocked);
    set_flag(arena, o, "failed", run->is_failed);
    set_flag(arena, o, "handed_over", run->has_handed_over);
    set_text(arena, o, "cancelled_by", run->cancelled_by);
    return o;
}

int64_t run_due_ms(const struct run *run) {
    if (run->state == RUN_FINISHED)
        return RECORD_NOT_DUE;
    return run->wake_ms;
}

bool run_is_over(const struct run *run) {
    return run->state == RUN_FINISHED;
}

void run_note_step(struct arena *arena, struct run *run, struct str name, const char *key,
                   const struct json *value) {
    struct json *steps = json_new_array(arena);
    bool is_found = false;
    for (size_t i = 0; i < json_count(run->steps); i++) {
        const struct json *step = json_at(run->steps, i);
        if (!is_found && str_eq(json_get_str(step, "name"), name)) {
            struct json *copy = json_copy_object(arena, step);
            json_set_c(arena, copy, key, value);
            step = copy;
            is_found = true;
        }
        json_push(arena, steps, step);
    }
    if (!is_found) {
        struct json *step = json_new_object(arena);
        json_set_str(arena, step, "name", name);
        json_set_c(arena, step, key, value);
        json_push(arena, steps, step);
    }
    run->steps = steps;
}

int64_t run_takeover_ms(const struct json *value, struct str host, const struct config_limits *limits) {
    const struct json *intent = json_get_c(value, "intent");
    struct str sender = json_get_str(intent, "sender");
#if SELFHEAL_PLANT == PLANT_TAKEOVER_AT_ONCE
    return 0;
#endif
    if (!str_is(json_get_str(value, "wait"), WAITS[WAIT_CALL]) || str_eq(sender, host))
        return 0;
    return json_true(json_get_c(intent, "mutating")) ? limits->takeover_quiet_ms : 0;
}

struct str run_account(const struct run *run, const struct config *config) {
    return run->account.len ? run->account : config->account;
}

struct str run_region(const struct run *run, const struct config *config) {
    return run->region.len ? run->region : config->region;
}
