/* runbook_bind.c: checks and completes the parameters of a run.
 *
 * Patterns run under PCRE2's limits, over the whole value: a costly pattern makes a refusal, never
 * a stall. Defaults are the author's own values: they are checked when the document is read, not
 * here. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <assert.h>

#include "runbook/runbook_parts.h"

enum {
    DECODE_DEPTH_MAX = 16, /* levels of JSON text given for a map or list */
    PATTERN_HEAP_MAX_KB = 8192,
};

static struct res wrong_type(const struct runbook_param *param, const struct json *given,
                             struct err *err) {
    struct str shown = given->type == JSON_STRING ? runbook_clip(given->text) : STR_NONE;
    return err_set(err, ERR_INPUT, "SH1212", "parameter \"%.*s\" must be %s, not %s%s%.*s%s",
                   STR_ARG(runbook_clip(param->name)), param_type_name(param->type),
                   json_type_name(given->type), shown.len ? " \"" : "", STR_ARG(shown),
                   shown.len ? "\"" : "");
}

/* A whole number without decimals; texts are given by command lines and by AWS's API. */
static bool to_integer(struct arena *arena, const struct json *given, const struct json **out) {
    int64_t number;
    if ((given->type != JSON_STRING && given->type != JSON_NUMBER) ||
        !str_to_i64(given->text, &number))
        return false;
    *out = given->type == JSON_NUMBER ? given : json_new_i64(arena, number);
    return true;
}

static bool to_boolean(struct arena *arena, const struct json *given, const struct json **out) {
    bool is_true = str_is(json_str(given), "true");
    if (given->type == JSON_BOOL) {
        *out = given;
        return true;
    }
    if (!is_true && !str_is(json_str(given), "false"))
        return false;
    *out = json_new_bool(arena, is_true);
    return true;
}

static bool all_are(const struct json *list, enum json_type type) {
    for (size_t i = 0; i < json_count(list); i++)
        if (!json_is(json_at(list, i), type))
            return false;
    return json_is(list, JSON_ARRAY);
}

/* JSON text of a list or map, or the value as it is. NULL: no JSON. */
static const struct json *decode(struct arena *arena, const struct json *given) {
    if (given->type != JSON_STRING)
        return given;
    struct json_options options = { .depth_max = DECODE_DEPTH_MAX };
    const struct json *value = NULL;
    struct err ignored = { 0 };
    if (!json_parse(arena, given->text, &options, &value, &ignored).ok)
        return NULL;
    return value;
}

static bool coerce(struct arena *arena, const struct json *given, enum param_type type,
                   const struct json **out) {
    *out = given;
    switch (type) {
    case PARAM_STRING: return given->type == JSON_STRING;
    case PARAM_INTEGER: return to_integer(arena, given, out);
    case PARAM_BOOLEAN: return to_boolean(arena, given, out);
    case PARAM_STRING_LIST:
        if (given->type == JSON_STRING && !str_starts(str_trim(given->text), STR("["))) {
            struct json *list = json_new_array(arena);
            json_push(arena, list, given);
            *out = list;
            return true;
        }
        *out = decode(arena, given);
        return *out && all_are(*out, JSON_STRING);
    case PARAM_STRING_MAP: *out = decode(arena, given); return json_is(*out, JSON_OBJECT);
    case PARAM_MAP_LIST: *out = decode(arena, given); return *out && all_are(*out, JSON_OBJECT);
    }
    return false;
}

static struct str as_text(struct arena *arena, const struct json *value) {
    return value->type == JSON_STRING ? value->text : json_to_str(arena, value);
}

/* Members are compared as texts too: "5" allows 5, "true" allows true. */
static bool is_allowed(struct arena *arena, const struct json *allowed, const struct json *value) {
    for (size_t i = 0; i < json_count(allowed); i++) {
        const struct json *item = json_at(allowed, i);
        if (json_equal(item, value) || str_eq(as_text(arena, item), as_text(arena, value)))
            return true;
    }
    return false;
}

static int64_t chars_of(struct str text) {
    int64_t count = 0;
    for (size_t i = 0; i < text.len; i++)
        count += ((unsigned char)text.ptr[i] & 0xc0u) != 0x80u;
    return count;
}

static pcre2_code *compile(struct str pattern, struct err *err) {
    int code = 0;
    PCRE2_SIZE at = 0;
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    if (!context) {
        err_set(err, ERR_LIMIT, "SH1242", "no memory for a pattern");
        return NULL;
    }
    pcre2_set_max_pattern_length(context, RUNBOOK_PATTERN_SIZE_MAX);
    pcre2_code *compiled = pcre2_compile((PCRE2_SPTR)(pattern.len ? pattern.ptr : ""), pattern.len,
                                         PCRE2_UTF | PCRE2_ANCHORED | PCRE2_ENDANCHORED |
                                             PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_BACKSLASH_C,
                                         &code, &at, context);
    pcre2_compile_context_free(context);
    if (compiled)
        return compiled;
    unsigned char reason[128];
    pcre2_get_error_message(code, reason, sizeof reason);
    err_set(err, ERR_CONFIG, "SH1242", "\"%.*s\" is no regular expression: %s, at byte %zu",
            STR_ARG(runbook_clip(pattern)), (const char *)reason, (size_t)at);
    return NULL;
}

struct res runbook_bind_pattern(struct str pattern, struct err *err) {
    pcre2_code *code = compile(pattern, err);
    if (!code)
        return RES_ERR;
    pcre2_code_free(code);
    return RES_OK;
}

/* > 0: matches; PCRE2_ERROR_NOMATCH; other negative: a limit was reached. */
static int match(const pcre2_code *code, struct str text) {
    pcre2_match_context *context = pcre2_match_context_create(NULL);
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    int found = PCRE2_ERROR_NOMEMORY;
    if (context && data) {
        pcre2_set_match_limit(context, RUNBOOK_PATTERN_STEPS_MAX);
        pcre2_set_depth_limit(context, RUNBOOK_PATTERN_STEPS_MAX);
        pcre2_set_heap_limit(context, PATTERN_HEAP_MAX_KB);
        found = pcre2_match(code, (PCRE2_SPTR)(text.len ? text.ptr : ""), text.len, 0, 0, data,
                            context);
    }
    pcre2_match_data_free(data);
    pcre2_match_context_free(context);
    /* 0 would mean that the groups did not fit, which is a match. */
    return found == 0 ? 1 : found;
}

static struct res check_pattern(const struct runbook_param *param, struct str text,
                                struct err *err) {
    if (param->allowed_pattern.len == 0)
        return RES_OK;
    pcre2_code *code = compile(param->allowed_pattern, err);
    if (!code)
        return RES_ERR;
    int found = match(code, text);
    pcre2_code_free(code);
    if (found > 0)
        return RES_OK;
    if (found == PCRE2_ERROR_NOMATCH)
        return err_set(err, ERR_INPUT, "SH1214",
                       "parameter \"%.*s\": \"%.*s\" does not match the pattern %.*s",
                       STR_ARG(runbook_clip(param->name)), STR_ARG(runbook_clip(text)),
                       STR_ARG(runbook_clip(param->allowed_pattern)));
    return err_set(err, ERR_LIMIT, "SH1214",
                   "parameter \"%.*s\": the pattern %.*s takes too long over \"%.*s\"",
                   STR_ARG(runbook_clip(param->name)),
                   STR_ARG(runbook_clip(param->allowed_pattern)), STR_ARG(runbook_clip(text)));
}

static struct res check_range(const struct runbook_param *param, int64_t count, int64_t min,
                              int64_t max, const char *unit, struct err *err) {
    struct str name = runbook_clip(param->name);
    if (min >= 0 && count < min)
        return err_set(err, ERR_INPUT, "SH1215",
                       "parameter \"%.*s\" has %lld %s; at least %lld are needed", STR_ARG(name),
                       (long long)count, unit, (long long)min);
    if (max >= 0 && count > max)
        return err_set(err, ERR_INPUT, "SH1215",
                       "parameter \"%.*s\" has %lld %s; at most %lld are allowed", STR_ARG(name),
                       (long long)count, unit, (long long)max);
    return RES_OK;
}

/* One text, number or boolean. */
static struct res check_scalar(struct arena *arena, const struct runbook_param *param,
                               const struct json *value, struct err *err) {
    struct str text = as_text(arena, value);
    if (param->allowed_values && !is_allowed(arena, param->allowed_values, value))
        return err_set(err, ERR_INPUT, "SH1213", "parameter \"%.*s\": \"%.*s\" is not allowed",
                       STR_ARG(runbook_clip(param->name)), STR_ARG(runbook_clip(text)));
    TRY(check_range(param, chars_of(text), param->min_chars, param->max_chars, "characters", err));
    return check_pattern(param, text, err);
}

static struct res check_value(struct arena *arena, const struct runbook_param *param,
                              const struct json *value, struct err *err) {
    switch (param->type) {
    case PARAM_STRING:
    case PARAM_INTEGER:
    case PARAM_BOOLEAN: return check_scalar(arena, param, value, err);
    case PARAM_STRING_LIST:
        for (size_t i = 0; i < json_count(value); i++)
            TRY(check_scalar(arena, param, json_at(value, i), err));
        break;
    case PARAM_STRING_MAP:
    case PARAM_MAP_LIST:
        if (param->allowed_values && !is_allowed(arena, param->allowed_values, value))
            return err_set(err, ERR_INPUT, "SH1213",
                           "parameter \"%.*s\": this value is not allowed",
                           STR_ARG(runbook_clip(param->name)));
        break;
    }
    return check_range(param, (int64_t)json_count(value), param->min_items, param->max_items,
                       param->type == PARAM_STRING_MAP ? "entries" : "items", err);
}

struct res runbook_bind_value(struct arena *arena, const struct runbook_param *param,
                              const struct json *given, const struct json **out, struct err *err) {
    if (!coerce(arena, given, param->type, out))
        return wrong_type(param, given, err);
    return check_value(arena, param, *out, err);
}

static void hint_allowed(struct arena *arena, const struct runbook_param *param, struct err *err) {
    if (param->allowed_values && str_is(str_of(err->code), "SH1213"))
        err_hint(err, "allowed: %.*s",
                 STR_ARG(str_slice(json_to_str(arena, param->allowed_values), 0, 200)));
}

/* Does a default refer to Parameter Store (is_store), or to values of the run? Names that are no
 * system value are text, as in `{{TARGET_ID}}` of maintenance windows. */
static bool refers_to(const struct json *value, bool is_store) {
    struct runbook_ref ref;
    struct str text = json_str(value);
    for (size_t from = 0; runbook_refs_next(text, from, &ref); from = ref.end)
        if (is_store ? ref.kind == REF_SSM : ref.kind == REF_GLOBAL || ref.kind == REF_AUTOMATION)
            return true;
    return false;
}

static struct res check_names(struct arena *arena, const struct runbook *runbook,
                              const struct json *given, struct err *err) {
    for (size_t i = 0; i < json_count(given); i++) {
        struct str name = given->object.members[i].key;
        if (runbook_param_find(runbook, name))
            continue;
        struct str *names = ARENA_ARRAY(arena, struct str, runbook->param_count);
        for (size_t j = 0; j < runbook->param_count; j++)
            names[j] = runbook->params[j].name;
        struct str hint = runbook_hint(arena, name, names, runbook->param_count, "parameters");
        struct res res =
            err_set(err, ERR_INPUT, "SH1210", "runbook \"%.*s\" has no parameter \"%.*s\"",
                    STR_ARG(runbook_clip(runbook->name)), STR_ARG(runbook_clip(name)));
        err_hint(err, "%.*s", STR_ARG(hint));
        return res;
    }
    return RES_OK;
}

/* Puts in the values of the run and nothing else: other names stay text. */
static struct res render_system(struct arena *arena, const struct json *value,
                                const struct runbook_scope *scope, const struct json **out,
                                struct err *err) {
    BUF_SCOPE(buf, RUNBOOK_RENDER_SIZE_MAX);
    struct runbook_ref ref;
    size_t from = 0;
    for (; runbook_refs_next(value->text, from, &ref); from = ref.end) {
        buf_str(&buf, str_slice(value->text, from, ref.start));
        struct str part = str_slice(value->text, ref.start, ref.end);
        const struct json *made = json_new_str(arena, part);
        if (ref.kind == REF_GLOBAL || ref.kind == REF_AUTOMATION)
            TRY(runbook_render(arena, made, scope, &made, err));
        buf_str(&buf, json_str(made));
    }
    buf_str(&buf, str_slice(value->text, from, value->text.len));
    if (buf.failed)
        return err_set(err, ERR_LIMIT, "SH1221", "a default grows over %u bytes",
                       RUNBOOK_RENDER_SIZE_MAX);
    *out = json_new_str(arena, str_dup(arena, buf_view(&buf)));
    return RES_OK;
}

static struct res take_default(struct arena *arena, const struct runbook_param *param,
                               const struct runbook_scope *scope, const struct json **out,
                               struct err *err) {
    const struct json *value = param->default_value;
    struct str name = runbook_clip(param->name);
    if (!value) {
        err_set(err, ERR_INPUT, "SH1211", "parameter \"%.*s\" is needed", STR_ARG(name));
        err_hint(err, "give it as %s: --param %.*s=...", param_type_name(param->type),
                 STR_ARG(name));
        return RES_ERR;
    }
    bool is_stored = refers_to(value, true), is_of_run = refers_to(value, false);
    if (is_stored || (is_of_run && !scope)) {
        err_set(err, ERR_INPUT, "SH1216",
                "parameter \"%.*s\" has a default from %s, which cannot be read here",
                STR_ARG(name), is_stored ? "Parameter Store" : "the run");
        err_hint(err, "give the value: --param %.*s=...", STR_ARG(name));
        return RES_ERR;
    }
    if (is_of_run)
        TRY(render_system(arena, value, scope, &value, err));
    if (!coerce(arena, value, param->type, out))
        return wrong_type(param, value, err);
    return RES_OK;
}

struct res runbook_bind_in(struct arena *arena, const struct runbook *runbook,
                           const struct json *given, const struct runbook_scope *scope,
                           const struct json **out, struct err *err) {
    assert(runbook);
    if (given && given->type != JSON_OBJECT && given->type != JSON_NULL)
        return err_set(err, ERR_INPUT, "SH1212", "parameters must be an object, not %s",
                       json_type_name(given->type));
    if (json_is(given, JSON_OBJECT))
        TRY(check_names(arena, runbook, given, err));
    struct json *bound = json_new_object(arena);
    for (size_t i = 0; i < runbook->param_count; i++) {
        const struct runbook_param *param = &runbook->params[i];
        const struct json *value = json_get(given, param->name), *made = NULL;
        struct res res = value ? runbook_bind_value(arena, param, value, &made, err)
                               : take_default(arena, param, scope, &made, err);
        if (!res.ok) {
            hint_allowed(arena, param, err);
            err_where(err, runbook->file, param->line, param->col);
            return res;
        }
        json_set(arena, bound, param->name, made);
    }
    *out = bound;
    return RES_OK;
}

struct res runbook_bind(struct arena *arena, const struct runbook *runbook,
                        const struct json *given, const struct json **out, struct err *err) {
    return runbook_bind_in(arena, runbook, given, NULL, out, err);
}
