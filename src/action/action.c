/* action.c: the one table of all actions, and the checks of inputs against an action's schema. What
 * a whole runbook says to them is checked in action_check.c; the canonical names of targets are in
 * action_target.c. */
#include "action/action.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "action/step.h"
#include "action/table.h"

/* In the order of docs/actions.md. */
static const struct action *const actions[] = {
    &ecs_stop_action,  &ecs_start_action,         &ecs_taskdef_action,
    &ddb_clear_action, &ddb_restore_action,       &verify_action,
    &notify_action,    &aws_api_execute,          &aws_api_wait,
    &aws_api_assert,   &aws_flow_branch,          &aws_flow_sleep,
    &aws_flow_pause,   &aws_flow_update_variable,
};
enum { ACTIONS = sizeof actions / sizeof actions[0] };

size_t action_count(void) {
    return ACTIONS;
}

const struct action *action_at(size_t index) {
    assert(index < ACTIONS);
    return actions[index];
}

const struct action *action_find(struct str name) {
    for (size_t i = 0; i < ACTIONS; i++) {
        if (str_is(name, actions[i]->name))
            return actions[i];
    }
    return NULL;
}

struct str action_closest(struct str name) {
    struct str names[ACTIONS];
    for (size_t i = 0; i < ACTIONS; i++)
        names[i] = str_of(actions[i]->name);
    return str_closest(name, names, ACTIONS);
}

void action_fail(struct action_out *out, enum err_class class, const char *code, const char *format,
                 ...) {
    char message[sizeof out->err.message];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    out->verdict = ACTION_FAILED;
    err_set(&out->err, class, code, "%s", message);
}

static bool is_text_list(const struct json *value) {
    if (!json_is(value, JSON_ARRAY))
        return false;
    for (size_t i = 0; i < json_count(value); i++) {
        if (!json_is(json_at(value, i), JSON_STRING))
            return false;
    }
    return true;
}

static bool is_of_type(const struct json *value, enum param_type type) {
    int64_t number;
    bool truth;
    switch (type) {
    case PARAM_STRING: return json_is(value, JSON_STRING) || json_is(value, JSON_NUMBER);
    case PARAM_STRING_LIST: return is_text_list(value);
    case PARAM_INTEGER: return step_value_i64(value, &number);
    case PARAM_BOOLEAN: return step_value_bool(value, &truth);
    case PARAM_STRING_MAP: return json_is(value, JSON_OBJECT);
    case PARAM_MAP_LIST: return json_is(value, JSON_ARRAY);
    }
    return false;
}

/* The table says it by itself: an input whose default is a duration is one. */
static bool is_duration(const struct action_input *input) {
    return input->type == PARAM_STRING && input->default_text && strncmp(input->default_text, "PT", 2) == 0;
}

const struct action_input *action_input_find(const struct action *action, struct str name) {
    for (size_t i = 0; i < action->input_count; i++) {
        if (str_is(name, action->inputs[i].name))
            return &action->inputs[i];
    }
    return NULL;
}

static struct str closest_input(struct arena *arena, const struct action *action, struct str name) {
    struct str *names = ARENA_ARRAY(arena, struct str, action->input_count + 1);
    for (size_t i = 0; i < action->input_count; i++)
        names[i] = str_of(action->inputs[i].name);
    return str_closest(name, names, action->input_count);
}

static struct res check_input(struct arena *arena, const struct action *action,
                              const struct json_member *member, struct err *err) {
    const struct action_input *input = action_input_find(action, member->key);
    int64_t ms;
    if (!input) {
        if (action->takes_more_inputs)
            return RES_OK;
        struct str closest = closest_input(arena, action, member->key);
        err_set(err, ERR_INPUT, "SH1603", "%s has no input \"%.*s\"", action->name,
                STR_ARG(member->key));
        if (closest.len)
            err_hint(err, "did you mean \"%.*s\"?", STR_ARG(closest));
    } else if (!input->is_any && !is_of_type(member->value, input->type)) {
        err_set(err, ERR_INPUT, "SH1605", "input \"%s\" of %s must be %s, not %s", input->name,
                action->name, param_type_name(input->type), json_type_name(member->value->type));
    } else if (is_duration(input) && str_find(json_str(member->value), STR("{{")) == SIZE_MAX &&
               !step_value_ms(member->value, &ms)) {
        struct str shown = step_value_text(arena, member->value);
        err_set(err, ERR_INPUT, "SH1605", "input \"%s\" of %s must be a duration such as %s, not \"%.*s\"", input->name,
                action->name, input->default_text, STR_ARG(str_slice(shown, 0, 80)));
    } else {
        return RES_OK;
    }
    err->line = member->line;
    err->col = member->col;
    return RES_ERR;
}

struct res action_check_inputs(struct arena *arena, const struct action *action,
                               const struct json *inputs, struct err *err) {
    if (inputs && inputs->type != JSON_OBJECT)
        return err_set(err, ERR_INPUT, "SH1605", "the inputs of %s must be a map, not %s",
                       action->name, json_type_name(inputs->type));
    for (size_t i = 0; i < json_count(inputs); i++)
        TRY(check_input(arena, action, &inputs->object.members[i], err));
    for (size_t i = 0; i < action->input_count; i++) {
        const struct action_input *input = &action->inputs[i];
        const struct json *value = json_get_c(inputs, input->name);
        if (!input->is_required)
            continue;
        if (!value)
            return err_set(err, ERR_INPUT, "SH1604", "%s needs the input \"%s\": %s", action->name,
                           input->name, input->help);
        if (json_is(value, JSON_STRING) && !input->is_any && !str_trim(value->text).len)
            return err_set(err, ERR_INPUT, "SH1604", "input \"%s\" of %s is empty", input->name,
                           action->name);
    }
    return action->check ? action->check(arena, inputs, err) : RES_OK;
}

static int by_bytes(const void *a, const void *b) {
    return str_cmp(json_str(*(const struct json *const *)a),
                   json_str(*(const struct json *const *)b));
}

const struct json *action_known_inputs(struct arena *arena, const struct runbook *runbook,
                                       const struct json *inputs, const struct json *params,
                                       struct str account, struct str region) {
    struct json *variables = json_new_object(arena), *known = json_new_object(arena);
    for (size_t i = 0; i < runbook->variable_count; i++)
        json_set(arena, variables, runbook->variables[i].name, runbook->variables[i].default_value);
    struct runbook_scope scope = { .params = params,
                                   .variables = variables,
                                   .outputs = json_new_object(arena),
                                   .account = account,
                                   .region = region };
    for (size_t i = 0; i < json_count(inputs); i++) {
        const struct json_member *member = &inputs->object.members[i];
        const struct json *value;
        struct err err;
        if (runbook_render(arena, member->value, &scope, &value, &err).ok)
            json_set(arena, known, member->key, value);
    }
    return known;
}

const struct json *action_runbook_targets(struct arena *arena, const struct runbook *runbook,
                                          const struct json *params, struct str account,
                                          struct str region) {
    struct json *all = json_new_array(arena);
    for (size_t i = 0; i < runbook->step_count; i++) {
        const struct action *action = action_find(runbook->steps[i].action);
        if (action && action->targets)
            action->targets(arena,
                            action_known_inputs(arena, runbook, runbook->steps[i].inputs, params,
                                                account, region),
                            account, region, all);
    }
    if (all->array.count > 1)
        qsort(all->array.items, all->array.count, sizeof all->array.items[0], by_bytes);
    struct json *unique = json_new_array(arena);
    for (size_t i = 0; i < all->array.count; i++) {
        if (i == 0 || by_bytes(&all->array.items[i - 1], &all->array.items[i]) != 0)
            json_push(arena, unique, all->array.items[i]);
    }
    return unique;
}
