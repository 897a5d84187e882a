/* step.c: shared parts of the actions' state machines (step.h). Pure; bounded by what it is given.
 */
#include "action/step.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct str step_input(const struct action_in *in, const char *name) {
    return json_get_str(in->inputs, name);
}

bool step_value_i64(const struct json *value, int64_t *out) {
    if (json_is(value, JSON_STRING))
        return str_to_i64(str_trim(json_str(value)), out);
    return json_i64(value, out);
}

bool step_value_bool(const struct json *value, bool *out) {
    if (json_is(value, JSON_BOOL)) {
        *out = value->boolean;
        return true;
    }
    struct str text = json_str(value);
    if (str_eq_nocase(text, STR("true")))
        *out = true;
    else if (str_eq_nocase(text, STR("false")))
        *out = false;
    else
        return false;
    return true;
}

bool step_value_ms(const struct json *value, int64_t *out) {
    struct str text = json_str(value);
    return text.len && (duration_parse_iso(text, out) || duration_parse(text, out)) && *out >= 0;
}

int64_t step_input_i64(const struct action_in *in, const char *name, int64_t otherwise) {
    int64_t value;
    return step_value_i64(json_get_c(in->inputs, name), &value) ? value : otherwise;
}

bool step_input_bool(const struct action_in *in, const char *name, bool otherwise) {
    bool value;
    return step_value_bool(json_get_c(in->inputs, name), &value) ? value : otherwise;
}

int64_t step_input_ms(const struct action_in *in, const char *name, int64_t otherwise) {
    int64_t value;
    return step_value_ms(json_get_c(in->inputs, name), &value) ? value : otherwise;
}

int64_t step_poll_ms(const struct action_in *in) {
    int64_t poll = step_input_ms(in, "PollInterval", STEP_POLL_DEFAULT_MS);
    return poll < STEP_POLL_MIN_MS ? STEP_POLL_MIN_MS : poll;
}

struct str step_value_text(struct arena *arena, const struct json *value) {
    if (json_is(value, JSON_STRING) || json_is(value, JSON_NUMBER))
        return value->text;
    if (json_is(value, JSON_BOOL))
        return value->boolean ? STR("True") : STR("False");
    if (!value || value->type == JSON_NULL)
        return STR("None");
    return json_to_str(arena, value);
}

struct json *step_state(const struct action_in *in) {
    return json_copy_object(in->arena, in->state);
}

struct str step_phase(const struct json *state) {
    return json_get_str(state, "phase");
}

bool step_phase_is(const struct json *state, const char *phase) {
    return str_is(step_phase(state), phase);
}

int64_t step_count(const struct action_in *in, struct json *state, const char *key) {
    int64_t count = json_get_i64(state, key, 0);
    count = count < INT32_MAX ? count + 1 : count;
    json_set_i64(in->arena, state, key, count);
    return count;
}

void step_call(const struct action_in *in, struct action_out *out, struct json *state,
               const char *phase, const char *service, const char *operation,
               const struct json *input) {
    json_set_str(in->arena, state, "phase", str_of(phase));
    out->verdict = ACTION_CALL;
    out->state = state;
    out->call.service = str_of(service);
    out->call.operation = str_of(operation);
    out->call.input = input;
}

void step_wait(const struct action_in *in, struct action_out *out, struct json *state,
               const char *phase, int64_t delay_ms) {
    json_set_str(in->arena, state, "phase", str_of(phase));
    out->verdict = ACTION_WAIT;
    out->state = state;
    out->wake_ms = in->now_ms + delay_ms;
}

void step_done(struct action_out *out, const struct json *result) {
    out->verdict = ACTION_DONE;
    out->result = result;
}

void step_fail_fault(const struct action_in *in, struct action_out *out, const char *format, ...) {
    char what[256];
    va_list args;
    va_start(args, format);
    vsnprintf(what, sizeof what, format, args);
    va_end(args);
    out->verdict = ACTION_FAILED;
    if (in->fault) {
        out->err = *in->fault;
        err_context(&out->err, "could not %s", what);
    } else {
        err_set(&out->err, ERR_BUG, "SH9021", "could not %s: no reason was given", what);
    }
}

void step_fail_foreign(struct action_out *out, const char *format, ...) {
    char what[384];
    va_list args;
    va_start(args, format);
    vsnprintf(what, sizeof what, format, args);
    va_end(args);
    action_fail(out, ERR_PERMANENT, "SH5220", "changed by someone else: %s", what);
    err_hint(&out->err, "selfheal does not fight over a resource: look at it, then decide "
                        "whether it should stay as it is");
}

void step_fail_event(const struct action_in *in, struct action_out *out) {
    struct str phase = step_phase(in->state);
    action_fail(out, ERR_BUG, "SH9022", "step \"%.*s\": event %d makes no sense in phase \"%.*s\"",
                STR_ARG(in->step), (int)in->event, STR_ARG(phase));
}

void step_effect(const struct action_in *in, struct action_out *out, const char *op,
                 const char *kind, const char *service, struct str text) {
    struct json *list = json_new_array(in->arena);
    for (size_t i = 0; i < json_count(out->effects); i++)
        json_push(in->arena, list, json_at(out->effects, i));
    struct json *effect = json_new_object(in->arena);
    json_set_str(in->arena, effect, "op", str_of(op));
    json_set_str(in->arena, effect, "kind", str_of(kind));
    json_set_str(in->arena, effect, "service", str_of(service));
    json_set_str(in->arena, effect, "text", text);
    json_push(in->arena, list, effect);
    out->effects = list;
}

const struct json *step_facts(const struct action_in *in, const char *when,
                              const struct json *facts) {
    struct json *wrapped = json_new_object(in->arena);
    json_set_c(in->arena, wrapped, when, facts);
    return wrapped;
}

const struct json *step_obligation(const struct action_in *in, struct str target) {
    for (size_t i = json_count(in->obligations); i > 0; i--) {
        const struct json *record = json_at(in->obligations, i - 1);
        if (str_eq(json_get_str(record, "target"), target))
            return record;
    }
    return NULL;
}

/* "2026-11-25T02:30:00.000Z": always three digits, so that byte order is time order. */
static struct str iso_ms(struct arena *arena, int64_t ms) {
    int64_t fraction = ms % 1000;
    struct str seconds = time_format(arena, ms - fraction);
    return str_fmt(arena, "%.*s.%03dZ", (int)(seconds.len - 1), seconds.ptr, (int)fraction);
}

static const struct str formats[] = { STR_INIT("iso"), STR_INIT("iso_ms"), STR_INIT("epoch"), STR_INIT("epoch_ms") };
enum { FORMATS = sizeof formats / sizeof formats[0] };

static struct res wrong_format(struct str format, struct err *err) {
    struct str near = str_closest(format, formats, FORMATS);
    err_set(err, ERR_INPUT, "SH1620", "Format \"%.*s\" is none of iso, iso_ms, epoch, epoch_ms", STR_ARG(format));
    if (near.len)
        err_hint(err, "did you mean \"%.*s\"?", STR_ARG(near));
    return RES_ERR;
}

static bool is_format(struct str text) {
    for (size_t i = 0; i < FORMATS; i++)
        if (str_eq(text, formats[i]))
            return true;
    return false;
}

static bool is_open(const struct json *value) {
    return str_find(json_str(value), STR("{{")) != SIZE_MAX;
}

struct res step_time_check(struct arena *arena, const struct json *value, bool is_since, struct err *err) {
    static const struct str members[] = { STR_INIT("Time"), STR_INIT("Margin"), STR_INIT("Format"), STR_INIT("Value"),
                                          STR_INIT("Type") };
    size_t count = is_since ? 5 : 3;
    int64_t ms;
    for (size_t i = 0; json_is(value, JSON_OBJECT) && i < value->object.count; i++) {
        const struct json_member *m = &value->object.members[i];
        size_t known = 0;
        while (known < count && !str_eq(members[known], m->key))
            known++;
        struct str near = str_closest(m->key, members, count);
        if (known == count) {
            err_set(err, ERR_INPUT, "SH1620", "a time has no member \"%.*s\"", STR_ARG(str_slice(m->key, 0, 80)));
            if (near.len)
                err_hint(err, "did you mean %.*s?", STR_ARG(near));
            else
                err_hint(err, "it has %sTime, Margin and Format", is_since ? "Value, Type, " : "");
        } else if (is_open(m->value)) {
            continue;
        } else if (known == 1 && !step_value_ms(m->value, &ms)) {
            struct str shown = step_value_text(arena, m->value);
            err_set(err, ERR_INPUT, "SH1620", "Margin \"%.*s\" is not a duration such as PT30M", STR_ARG(shown));
        } else if (known == 2 && !is_format(json_str(m->value))) {
            struct res wrong = wrong_format(step_value_text(arena, m->value), err);
            (void)wrong;
        } else {
            continue;
        }
        err->line = m->line;
        err->col = m->col;
        return RES_ERR;
    }
    return RES_OK;
}

struct res step_time(struct arena *arena, const struct json *value, const char *format_default,
                     struct str *out, int64_t *out_ms, struct err *err) {
    struct str text = json_get_str(value, "Time");
    int64_t time_ms, margin_ms = 0;
    if (!time_parse(text, &time_ms))
        return err_set(err, ERR_INPUT, "SH1620",
                       "Time \"%.*s\" is not a time such as 2026-11-25T03:00:00Z", STR_ARG(text));
    const struct json *margin = json_get_c(value, "Margin");
    if (margin && !step_value_ms(margin, &margin_ms)) {
        struct str shown = step_value_text(arena, margin);
        return err_set(err, ERR_INPUT, "SH1620", "Margin \"%.*s\" is not a duration such as PT30M",
                       STR_ARG(shown));
    }
    if (margin_ms > time_ms)
        return err_set(err, ERR_INPUT, "SH1620", "Time minus Margin lies before 1970");
    time_ms -= margin_ms;
    struct str format = json_get_str(value, "Format");
    if (!format.len)
        format = str_of(format_default);
    if (str_is(format, "iso"))
        *out = time_format(arena, time_ms - time_ms % 1000);
    else if (str_is(format, "iso_ms"))
        *out = iso_ms(arena, time_ms);
    else if (str_is(format, "epoch"))
        *out = str_fmt(arena, "%lld", (long long)(time_ms / 1000));
    else if (str_is(format, "epoch_ms"))
        *out = str_fmt(arena, "%lld", (long long)time_ms);
    else
        return wrong_format(format, err);
    if (out_ms)
        *out_ms = time_ms;
    return RES_OK;
}
