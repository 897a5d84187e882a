/* runbook_render.c: puts values in the place of references, once, and selects the outputs of steps.
 *
 * Invariants: the keys of the rendered value are those of the template, and the number of list
 * items changes only where an item that is wholly a reference to a list is spliced; what is put in
 * is never looked at again, so a value that holds braces stays text. What references put in is
 * bounded by RUNBOOK_RENDER_SIZE_MAX. */
#include <assert.h>

#include "codec/jsonpath.h"
#include "codec/time.h"
#include "runbook/runbook_parts.h"

struct render {
    struct arena *arena;
    const struct runbook_scope *scope;
    size_t size; /* bytes put in so far */
    struct err *err;
};

static struct str partition_of(struct str region) {
    if (str_starts(region, STR("cn-")))
        return STR("aws-cn");
    return str_starts(region, STR("us-gov-")) ? STR("aws-us-gov") : STR("aws");
}

static struct str global_of(struct render *render, struct str name) {
    const struct runbook_scope *scope = render->scope;
    if (str_is(name, "ACCOUNT_ID"))
        return scope->account;
    if (str_is(name, "REGION"))
        return scope->region;
    if (str_is(name, "AWS_PARTITION"))
        return partition_of(scope->region);
    if (str_is(name, "DATE"))
        return time_format_date(render->arena, scope->now_ms);
    return time_format_ssm(render->arena, scope->now_ms);
}

static struct res missing(struct render *render, const struct runbook_ref *ref) {
    struct str text = runbook_clip(ref->text);
    if (ref->kind != REF_OUTPUT)
        return err_set(render->err, ERR_INPUT, "SH1220",
                       "{{ %.*s }} has no value: there is no such %s", STR_ARG(text),
                       ref->kind == REF_PARAM ? "parameter" : "variable");
    if (json_get(render->scope->outputs, ref->step))
        return err_set(render->err, ERR_INPUT, "SH1220",
                       "{{ %.*s }} has no value: step \"%.*s\" gave no such output", STR_ARG(text),
                       STR_ARG(runbook_clip(ref->step)));
    return err_set(render->err, ERR_INPUT, "SH1220",
                   "{{ %.*s }} has no value: step \"%.*s\" has not run or did not succeed",
                   STR_ARG(text), STR_ARG(runbook_clip(ref->step)));
}

/* About the bytes of its JSON text, without writing it. Depth is bounded by whoever made the value.
 */
static size_t weight_of(const struct json *value) {
    size_t weight = 8;
    switch (value->type) {
    case JSON_NULL:
    case JSON_BOOL: break;
    case JSON_NUMBER:
    case JSON_STRING: weight += value->text.len; break;
    case JSON_ARRAY:
        for (size_t i = 0; i < value->array.count; i++)
            weight += weight_of(value->array.items[i]);
        break;
    case JSON_OBJECT:
        for (size_t i = 0; i < value->object.count; i++)
            weight += value->object.members[i].key.len + weight_of(value->object.members[i].value);
        break;
    }
    return weight;
}

static struct res look_up(struct render *render, const struct runbook_ref *ref,
                          const struct json **out) {
    const struct runbook_scope *scope = render->scope;
    *out = NULL;
    switch (ref->kind) {
    case REF_PARAM: *out = json_get(scope->params, ref->name); break;
    case REF_VARIABLE: *out = json_get(scope->variables, ref->name); break;
    case REF_OUTPUT: *out = json_get(json_get(scope->outputs, ref->step), ref->name); break;
    case REF_GLOBAL: *out = json_new_str(render->arena, global_of(render, ref->name)); break;
    case REF_AUTOMATION: *out = json_new_str(render->arena, scope->execution_id); break;
    case REF_SSM:
        return err_set(
            render->err, ERR_INPUT, "SH1207",
            "{{ %.*s }}: a value of Parameter Store can only be the default of a parameter",
            STR_ARG(runbook_clip(ref->text)));
    }
    if (!*out)
        return missing(render, ref);
    render->size += weight_of(*out);
    if (render->size > RUNBOOK_RENDER_SIZE_MAX)
        return err_set(render->err, ERR_LIMIT, "SH1221",
                       "the inputs grow over %u bytes at {{ %.*s }}", RUNBOOK_RENDER_SIZE_MAX,
                       STR_ARG(runbook_clip(ref->text)));
    return RES_OK;
}

static struct res render_text(struct render *render, const struct json *value,
                              const struct json **out) {
    struct runbook_ref ref;
    struct str text = value->text;
    if (!runbook_refs_next(text, 0, &ref)) {
        *out = value;
        return RES_OK;
    }
    if (runbook_refs_whole(text, &ref))
        return look_up(render, &ref, out);
    BUF_SCOPE(buf, text.len + RUNBOOK_RENDER_SIZE_MAX * 7); /* escapes make a byte six */
    size_t from = 0;
    for (; runbook_refs_next(text, from, &ref); from = ref.end) {
        const struct json *found = NULL;
        TRY(look_up(render, &ref, &found));
        buf_str(&buf, str_slice(text, from, ref.start));
        if (found->type == JSON_STRING)
            buf_str(&buf, found->text);
        else
            json_write(&buf, found);
    }
    buf_str(&buf, str_slice(text, from, text.len));
    if (buf.failed)
        return err_set(render->err, ERR_LIMIT, "SH1221", "the inputs grow over %u bytes",
                       RUNBOOK_RENDER_SIZE_MAX);
    struct json *made = ARENA_NEW(render->arena, struct json);
    *made = *value; /* keeps the place */
    made->text = str_dup(render->arena, buf_view(&buf));
    *out = made;
    return RES_OK;
}

static struct res render_value(struct render *render, const struct json *value, bool is_top,
                               const struct json **out);

static struct res render_array(struct render *render, const struct json *value,
                               const struct json **out) {
    struct json *made = json_new_array(render->arena);
    made->line = value->line;
    made->col = value->col;
    for (size_t i = 0; i < value->array.count; i++) {
        const struct json *item = value->array.items[i], *rendered = NULL;
        TRY(render_value(render, item, false, &rendered));
        struct runbook_ref ref;
        bool is_spliced = rendered->type == JSON_ARRAY && item->type == JSON_STRING &&
                          runbook_refs_whole(item->text, &ref);
        if (!is_spliced)
            json_push(render->arena, made, rendered);
        for (size_t j = 0; is_spliced && j < rendered->array.count; j++)
            json_push(render->arena, made, rendered->array.items[j]);
    }
    *out = made;
    return RES_OK;
}

static struct res render_object(struct render *render, const struct json *value, bool is_top,
                                const struct json **out) {
    struct json *made = ARENA_NEW(render->arena, struct json);
    *made = *value;
    made->object.capacity = value->object.count;
    made->object.members = ARENA_ARRAY(render->arena, struct json_member, value->object.count);
    for (size_t i = 0; i < value->object.count; i++) {
        made->object.members[i] = value->object.members[i];
        if (is_top && str_is(value->object.members[i].key, "Script"))
            continue;
        const struct json *rendered = NULL;
        TRY(render_value(render, value->object.members[i].value, false, &rendered));
        made->object.members[i].value = rendered;
    }
    *out = made;
    return RES_OK;
}

/* Depth is bounded by the decoder that read the template. */
static struct res render_value(struct render *render, const struct json *value, bool is_top,
                               const struct json **out) {
    switch (value->type) {
    case JSON_STRING: return render_text(render, value, out);
    case JSON_ARRAY: return render_array(render, value, out);
    case JSON_OBJECT: return render_object(render, value, is_top, out);
    case JSON_NULL:
    case JSON_BOOL:
    case JSON_NUMBER: break;
    }
    *out = value;
    return RES_OK;
}

struct res runbook_render(struct arena *arena, const struct json *value,
                          const struct runbook_scope *scope, const struct json **out,
                          struct err *err) {
    assert(scope);
    struct render render = { .arena = arena, .scope = scope, .err = err };
    *out = NULL;
    if (!value) {
        *out = json_new_null(arena);
        return RES_OK;
    }
    return render_value(&render, value, true, out);
}

struct res runbook_select_outputs(struct arena *arena, const struct runbook_step *step,
                                  const struct json *result, const struct json **out,
                                  struct err *err) {
    struct json *outputs = json_new_object(arena);
    for (size_t i = 0; i < step->output_count; i++) {
        const struct runbook_output *output = &step->outputs[i];
        const struct json *found = NULL, *converted = NULL;
        struct str selector = runbook_clip(output->selector);
        TRY(jsonpath_select(arena, output->selector, result, &found, err));
        if (!found)
            return err_set(err, ERR_INPUT, "SH1230",
                           "output \"%.*s\": selector \"%.*s\" finds nothing in the result",
                           STR_ARG(runbook_clip(output->name)), STR_ARG(selector));
        if (!runbook_convert(arena, found, output->type, &converted))
            return err_set(err, ERR_INPUT, "SH1231",
                           "output \"%.*s\": %s at \"%.*s\" cannot become the type %s",
                           STR_ARG(runbook_clip(output->name)), json_type_name(found->type),
                           STR_ARG(selector), param_type_name(output->type));
        json_set(arena, outputs, output->name, converted);
    }
    *out = outputs;
    return RES_OK;
}

/* --- conversion (ssm-automation.md 7) --- */

static const struct json *only_item(const struct json *value) {
    return value->type == JSON_ARRAY && value->array.count == 1 ? value->array.items[0] : value;
}

static bool to_string(struct arena *arena, const struct json *value, const struct json **out) {
    value = only_item(value);
    switch (value->type) {
    case JSON_STRING: *out = value; return true;
    case JSON_NUMBER: *out = json_new_str(arena, value->text); return true;
    case JSON_BOOL: *out = json_new_text(arena, value->boolean ? "true" : "false"); return true;
    case JSON_NULL:
    case JSON_ARRAY:
    case JSON_OBJECT: break;
    }
    return false;
}

static bool to_string_list(struct arena *arena, const struct json *value, const struct json **out) {
    struct json *list = json_new_array(arena);
    const struct json *text = NULL;
    *out = list;
    if (value->type != JSON_ARRAY) {
        if (!to_string(arena, value, &text))
            return false;
        json_push(arena, list, text);
        return true;
    }
    for (size_t i = 0; i < value->array.count; i++) {
        if (value->array.items[i]->type == JSON_ARRAY ||
            !to_string(arena, value->array.items[i], &text))
            return false;
        json_push(arena, list, text);
    }
    return true;
}

static bool to_integer(struct arena *arena, const struct json *value, const struct json **out) {
    value = only_item(value);
    int64_t number = 0;
    if (value->type == JSON_STRING ? !str_to_i64(str_trim(value->text), &number)
                                   : !json_i64(value, &number))
        return false;
    *out = json_new_i64(arena, number);
    return true;
}

static bool to_boolean(struct arena *arena, const struct json *value, const struct json **out) {
    value = only_item(value);
    *out = value;
    if (value->type == JSON_BOOL)
        return true;
    bool is_true = str_eq_nocase(json_str(value), STR("true"));
    if (!is_true && !str_eq_nocase(json_str(value), STR("false")))
        return false;
    *out = json_new_bool(arena, is_true);
    return true;
}

bool runbook_convert(struct arena *arena, const struct json *value, enum param_type type,
                     const struct json **out) {
    if (!value)
        return false;
    *out = value;
    switch (type) {
    case PARAM_STRING: return to_string(arena, value, out);
    case PARAM_STRING_LIST: return to_string_list(arena, value, out);
    case PARAM_INTEGER: return to_integer(arena, value, out);
    case PARAM_BOOLEAN: return to_boolean(arena, value, out);
    case PARAM_STRING_MAP: return value->type == JSON_OBJECT;
    case PARAM_MAP_LIST:
        for (size_t i = 0; i < json_count(value); i++)
            if (!json_is(json_at(value, i), JSON_OBJECT))
                return false;
        return value->type == JSON_ARRAY;
    }
    return false;
}
