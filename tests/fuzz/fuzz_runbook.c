/* Fuzz target of the document language: any bytes are read as a runbook, and as a template that is
 * rendered.
 *
 * Properties: reading never crashes and says so when it refuses (errors, or a runbook, never both
 * or neither); a rendered template has the keys of the template, in order, and as many list items;
 * everything that holds no reference is unchanged; the values put in, hostile ones, are found in it
 * as they are. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/limits.h"
#include "codec/yaml.h"
#include "action/action.h"
#include "runbook/runbook.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What an alert could hold to break out of its place. */
static const char hostile[] = "\"}],\"x\":[{{ P }}{{{ step.Out }}\n- y: '{{global:REGION}}'\\u0000";

static void check(bool is_true) {
    if (!is_true)
        abort();
}

struct scope_builder {
    struct arena *arena;
    struct json *params, *variables, *outputs;
};

static struct json *member_object(struct scope_builder *builder, struct str step) {
    struct json *made = json_copy_object(builder->arena, json_get(builder->outputs, step));
    json_set(builder->arena, builder->outputs, step, made);
    return made;
}

/* Gives every reference a hostile value. */
static void supply(void *ctx, struct str reference, const struct json *at) {
    struct scope_builder *builder = ctx;
    (void)at;
    struct str value = { hostile, sizeof hostile - 1 };
    size_t colon = str_find_char(reference, ':'), dot = str_find_char(reference, '.');
    if (str_starts(reference, STR("variable:")))
        json_set(builder->arena, builder->variables, str_slice(reference, colon + 1, reference.len),
                 json_new_str(builder->arena, value));
    else if (colon == SIZE_MAX && dot != SIZE_MAX)
        json_set(builder->arena, member_object(builder, str_slice(reference, 0, dot)),
                 str_slice(reference, dot + 1, reference.len), json_new_str(builder->arena, value));
    else if (colon == SIZE_MAX)
        json_set(builder->arena, builder->params, reference, json_new_str(builder->arena, value));
}

static void note(void *ctx, struct str reference, const struct json *at) {
    bool *has_reference = ctx;
    (void)reference;
    (void)at;
    *has_reference = true;
}

/* The values supplied are texts, so nothing is spliced and no type changes. */
static void check_same_shape(const struct json *before, const struct json *after) {
    check(before->type == after->type);
    switch (before->type) {
    case JSON_OBJECT:
        check(before->object.count == after->object.count);
        for (size_t i = 0; i < before->object.count; i++) {
            check(str_eq(before->object.members[i].key, after->object.members[i].key));
            check_same_shape(before->object.members[i].value, after->object.members[i].value);
        }
        return;
    case JSON_ARRAY:
        check(before->array.count == after->array.count);
        for (size_t i = 0; i < before->array.count; i++)
            check_same_shape(before->array.items[i], after->array.items[i]);
        return;
    case JSON_STRING: {
        bool has_reference = false;
        runbook_each_reference(before, note, &has_reference);
        if (!has_reference)
            check(str_eq(before->text, after->text));
        return;
    }
    case JSON_NUMBER: check(str_eq(before->text, after->text)); return;
    case JSON_BOOL:
    case JSON_NULL: check(json_equal(before, after)); return;
    }
}

static void render(struct arena *arena, const struct json *template) {
    struct scope_builder builder = { arena, json_new_object(arena), json_new_object(arena),
                                     json_new_object(arena) };
    runbook_each_reference(template, supply, &builder);
    struct runbook_scope scope = { builder.params,   builder.variables,   builder.outputs,
                                   STR("execution"), STR("123456789012"), STR("eu-west-1"),
                                   1764039600000 };
    const struct json *out = NULL;
    struct err err = { 0 };
    if (runbook_render(arena, template, &scope, &out, &err).ok)
        check_same_shape(template, out);
    else
        check(err.class == ERR_LIMIT || str_is(str_of(err.code), "SH1207")); /* ssm: */
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    ARENA_SCOPE(arena);
    struct str text = { (const char *)data, size };
    struct problems problems = { .arena = &arena };
    struct runbook *runbook = NULL;
    bool ok = runbook_parse(&arena, STR("fuzz"), STR("fuzz.yaml"), text, &problems, &runbook).ok;
    check((!ok || runbook) && ok == (problems.error_count == 0));
    if (runbook) /* also one that has errors: more are told */
        action_check_runbook(&arena, runbook, &problems);
    for (size_t i = 0; ok && i < runbook->step_count; i++)
        render(&arena, runbook->steps[i].inputs);
    BUF_SCOPE(shown, 4u << 20);
    struct problem_source source = { STR("fuzz.yaml"), text };
    problem_render_all(&shown, &problems, &source, 1);
    for (size_t i = 0; i < shown.len; i++)
        check((unsigned char)shown.ptr[i] >= 0x20 || shown.ptr[i] == '\n');
    const struct json *template = NULL;
    struct err err = { 0 };
    if (yaml_parse(&arena, text, STR("fuzz.yaml"), &template, &err).ok)
        render(&arena, template);
    return 0;
}
