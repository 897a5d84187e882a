/* ecs_taskdef.c: selfheal:updateEcsTaskDefinition. Registers a copy of a revision with a changed
 * environment, or goes back to a named revision, and rolls it out when asked to.
 *
 * RegisterTaskDefinition has no idempotency token: before and after it the newest revision of the
 * family is read, and one that has the wanted content is taken instead of registering another. Only
 * what RegisterTaskDefinition accepts is copied (deploy.md 4).
 *
 * It does not look for "the last good revision": nothing in ECS proves that a revision had healthy
 * tasks for ten minutes, so the revision to go back to must be named. */
#include <stdlib.h>

#include "action/ecs_rollout.h"
#include "action/table.h"

enum { VARIABLES_MAX = 64 };

static const struct action_input taskdef_inputs[] = {
    { "Cluster", PARAM_STRING, true, false, "Cluster of the service, name or ARN", NULL },
    { "Service", PARAM_STRING, true, false, "Service whose revision is the base", NULL },
    { "BaseTaskDefinition", PARAM_STRING, false, false, "Revision to copy, family:revision",
      "the service's own" },
    { "Revision", PARAM_STRING, false, false,
      "Revision to go back to, family:revision; nothing is registered", NULL },
    { "Container", PARAM_STRING, false, false, "Container to change", "the only one" },
    { "SetEnvironment", PARAM_STRING_MAP, false, false,
      "Name to text, or to {Time, Margin, Format} for a time minus a margin", "{}" },
    { "RemoveEnvironment", PARAM_STRING_LIST, false, false, "Names to remove", "[]" },
    { "Deploy", PARAM_BOOLEAN, false, false, "Roll it out and wait until it is stable", "false" },
    { "DeployDeadline", PARAM_STRING, false, false, "How long the rollout may take", "PT15M" },
    { "PollInterval", PARAM_STRING, false, false, "Time between two reads", "PT5S" },
};

struct taskdef {
    const struct action_in *in;
    struct action_out *out;
    struct json *state;
    struct ecs_read_names names;
    struct ecs_rollout rollout;
};

static bool is_open(struct str text) {
    return str_find(text, STR("{{")) != SIZE_MAX;
}

/* --- content --- */

/* All members of RegisterTaskDefinition's input that DescribeTaskDefinition also gives. */
static const char *const registrable[] = {
    "family",
    "taskRoleArn",
    "executionRoleArn",
    "networkMode",
    "containerDefinitions",
    "volumes",
    "placementConstraints",
    "requiresCompatibilities",
    "cpu",
    "memory",
    "pidMode",
    "ipcMode",
    "proxyConfiguration",
    "inferenceAccelerators",
    "ephemeralStorage",
    "runtimePlatform",
    "enableFaultInjection",
};

static int by_name(const void *a, const void *b) {
    return str_cmp(json_get_str(*(const struct json *const *)a, "name"),
                   json_get_str(*(const struct json *const *)b, "name"));
}

/* Environment lists have no order that matters: sorted, so that equal content compares equal. */
static struct json *sorted_environment(struct arena *arena, const struct json *list) {
    struct json *sorted = json_new_array(arena);
    for (size_t i = 0; i < json_count(list); i++)
        json_push(arena, sorted, json_at(list, i));
    if (sorted->array.count > 1)
        qsort(sorted->array.items, sorted->array.count, sizeof sorted->array.items[0], by_name);
    return sorted;
}

static struct json *registrable_copy(struct arena *arena, const struct json *definition) {
    struct json *copy = json_new_object(arena);
    for (size_t i = 0; i < sizeof registrable / sizeof registrable[0]; i++)
        json_set_c(arena, copy, registrable[i], json_get_c(definition, registrable[i]));
    const struct json *containers = json_get_c(definition, "containerDefinitions");
    struct json *list = json_new_array(arena);
    for (size_t i = 0; i < json_count(containers); i++) {
        struct json *container = json_copy_object(arena, json_at(containers, i));
        json_set_c(arena, container, "environment",
                   sorted_environment(arena, json_get_c(container, "environment")));
        json_push(arena, list, container);
    }
    json_set_c(arena, copy, "containerDefinitions", list);
    return copy;
}

static bool is_listed(const struct json *list, struct str name) {
    for (size_t i = 0; i < json_count(list); i++) {
        if (str_eq(json_str(json_at(list, i)), name))
            return true;
    }
    return false;
}

static struct res variable_text(struct arena *arena, const struct json_member *member,
                                struct str *out, struct err *err) {
    if (json_is(member->value, JSON_OBJECT)) {
        struct res res = step_time(arena, member->value, "iso", out, NULL, err);
        if (!res.ok)
            err_context(err, "SetEnvironment %.*s", STR_ARG(member->key));
        return res;
    }
    *out = step_value_text(arena, member->value);
    return RES_OK;
}

/* The container's environment with the changes; refuses names that are secrets there. */
static struct res changed_environment(struct arena *arena, const struct json *inputs,
                                      const struct json *container, struct json **out,
                                      struct err *err) {
    const struct json *set = json_get_c(inputs, "SetEnvironment");
    const struct json *remove = json_get_c(inputs, "RemoveEnvironment");
    const struct json *old = json_get_c(container, "environment");
    const struct json *secrets = json_get_c(container, "secrets");
    struct json *list = json_new_array(arena);
    for (size_t i = 0; i < json_count(old); i++) {
        struct str name = json_get_str(json_at(old, i), "name");
        if (!is_listed(remove, name) && !json_get(set, name))
            json_push(arena, list, json_at(old, i));
    }
    for (size_t i = 0; i < json_count(set); i++) {
        const struct json_member *member = &set->object.members[i];
        for (size_t k = 0; k < json_count(secrets); k++) {
            if (str_eq(json_get_str(json_at(secrets, k), "name"), member->key))
                return err_set(err, ERR_INPUT, "SH1622",
                               "\"%.*s\" is a secret of the container: it is not overwritten",
                               STR_ARG(member->key));
        }
        struct str text;
        TRY(variable_text(arena, member, &text, err));
        struct json *entry = json_new_object(arena);
        json_set_str(arena, entry, "name", member->key);
        json_set_str(arena, entry, "value", text);
        json_push(arena, list, entry);
    }
    *out = sorted_environment(arena, list);
    return RES_OK;
}

static struct res find_container(const struct json *containers, struct str name, size_t *out,
                                 struct err *err) {
    size_t found = SIZE_MAX;
    for (size_t i = 0; i < json_count(containers); i++) {
        if (!name.len || str_eq(json_get_str(json_at(containers, i), "name"), name))
            found = found == SIZE_MAX ? i : SIZE_MAX - 1;
    }
    *out = found;
    if (found < SIZE_MAX - 1)
        return RES_OK;
    if (name.len)
        return err_set(err, ERR_INPUT, "SH1622", "the task definition has no container \"%.*s\"",
                       STR_ARG(name));
    return err_set(err, ERR_INPUT, "SH1622",
                   "the task definition has %zu containers: Container must name one",
                   json_count(containers));
}

/* What RegisterTaskDefinition is to be given: the base with the environment changed. */
static struct res wanted_content(struct arena *arena, const struct json *inputs,
                                 const struct json *definition, struct json **out,
                                 struct err *err) {
    struct json *wanted = registrable_copy(arena, definition);
    const struct json *containers = json_get_c(wanted, "containerDefinitions");
    bool is_changed = json_count(json_get_c(inputs, "SetEnvironment")) > 0 ||
                      json_count(json_get_c(inputs, "RemoveEnvironment")) > 0;
    *out = wanted;
    if (!is_changed)
        return RES_OK;
    size_t index;
    TRY(find_container(containers, json_get_str(inputs, "Container"), &index, err));
    struct json *list = json_new_array(arena);
    for (size_t i = 0; i < json_count(containers); i++) {
        struct json *container = json_copy_object(arena, json_at(containers, i));
        struct json *environment = NULL;
        if (i == index) {
            TRY(changed_environment(arena, inputs, container, &environment, err));
            json_set_c(arena, container, "environment", environment);
        }
        json_push(arena, list, container);
    }
    json_set_c(arena, wanted, "containerDefinitions", list);
    return RES_OK;
}

/* --- steps --- */

static void describe(struct taskdef *taskdef, const char *phase, struct str definition) {
    struct arena *arena = taskdef->in->arena;
    struct json *input = json_new_object(arena), *include = json_new_array(arena);
    json_push(arena, include, json_new_text(arena, "TAGS"));
    json_set_str(arena, input, "taskDefinition", definition);
    json_set_c(arena, input, "include", include);
    step_call(taskdef->in, taskdef->out, taskdef->state, phase, "ecs", "DescribeTaskDefinition",
              input);
}

static void look(struct taskdef *taskdef, const char *phase) {
    step_call(taskdef->in, taskdef->out, taskdef->state, phase, "ecs", "DescribeServices",
              ecs_read_describe(taskdef->in->arena, &taskdef->names, NULL));
}

static void finish(struct taskdef *taskdef) {
    struct arena *arena = taskdef->in->arena;
    struct json *result = json_new_object(arena);
    struct str chosen = json_get_str(taskdef->state, "chosen");
    json_set_str(arena, result, "TaskDefinitionArn", chosen);
    json_set_c(arena, result, "PreviousTaskDefinitionArn", json_get_c(taskdef->state, "current"));
    json_set_bool(arena, result, "Registered", json_true(json_get_c(taskdef->state, "registered")));
    taskdef->out->summary =
        str_fmt(arena, "%.*s%s", STR_ARG(ecs_read_short(chosen)),
                json_true(json_get_c(taskdef->state, "rolled")) ? " is rolled out" : "");
    step_done(taskdef->out, result);
}

static void chosen(struct taskdef *taskdef, struct str arn) {
    json_set_str(taskdef->in->arena, taskdef->state, "chosen", arn);
    struct str current = json_get_str(taskdef->state, "current");
    if (step_input_bool(taskdef->in, "Deploy", false) &&
        !str_eq(ecs_read_short(arn), ecs_read_short(current)))
        look(taskdef, "before-deploy");
    else
        finish(taskdef);
}

static void looked(struct taskdef *taskdef) {
    struct ecs_read_service seen = ecs_read_service(taskdef->in->reply, taskdef->names.service);
    bool is_deployed = step_input_bool(taskdef->in, "Deploy", false);
    if (!seen.is_found || !str_is(seen.status, "ACTIVE")) {
        action_fail(taskdef->out, ERR_INPUT, "SH5014", "service %.*s is %.*s, not ACTIVE",
                    STR_ARG(taskdef->names.label),
                    STR_ARG(seen.is_found ? seen.status : STR("not there")));
        return;
    }
    if (is_deployed && !ecs_read_is_settled(&seen)) {
        action_fail(taskdef->out, ERR_LIMIT, "SH5015",
                    "service %.*s has a deployment in progress that is not this run's; nothing was "
                    "changed",
                    STR_ARG(taskdef->names.label));
        return;
    }
    struct str base = step_input(taskdef->in, "Revision");
    if (!base.len)
        base = step_input(taskdef->in, "BaseTaskDefinition");
    json_set_str(taskdef->in->arena, taskdef->state, "current", seen.task_definition);
    json_set_str(taskdef->in->arena, taskdef->state, "deployment", seen.primary);
    describe(taskdef, "base", base.len ? base : seen.task_definition);
}

static void preview(struct taskdef *taskdef, const struct json *definition, bool is_new) {
    struct arena *arena = taskdef->in->arena;
    const struct json *set = json_get_c(taskdef->in->inputs, "SetEnvironment");
    const struct json *remove = json_get_c(taskdef->in->inputs, "RemoveEnvironment");
    struct str family = json_get_str(definition, "family"), arn;
    struct json *result = json_new_object(arena);
    /* Later steps of the plan show it; nothing is registered. */
    arn = is_new ? str_fmt(arena, "%.*s (new revision)", STR_ARG(family))
                 : json_get_str(definition, "taskDefinitionArn");
    for (size_t i = 0; i < json_count(set) && is_new; i++) {
        struct str text = STR_NONE;
        struct err err;
        if (variable_text(arena, &set->object.members[i], &text, &err).ok)
            step_effect(taskdef->in, taskdef->out, "+", "create", "ecs",
                        str_fmt(arena, "revision of %.*s with %.*s=%.*s", STR_ARG(family),
                                STR_ARG(set->object.members[i].key), STR_ARG(text)));
    }
    for (size_t i = 0; i < json_count(remove) && is_new; i++)
        step_effect(taskdef->in, taskdef->out, "+", "create", "ecs",
                    str_fmt(arena, "revision of %.*s without %.*s", STR_ARG(family),
                            STR_ARG(json_str(json_at(remove, i)))));
    if (step_input_bool(taskdef->in, "Deploy", false))
        step_effect(taskdef->in, taskdef->out, "~", "change", "ecs",
                    str_fmt(arena, "service %.*s rolls it out", STR_ARG(taskdef->names.label)));
    json_set_str(arena, result, "TaskDefinitionArn", arn);
    json_set_c(arena, result, "PreviousTaskDefinitionArn", json_get_c(taskdef->state, "current"));
    step_done(taskdef->out, result);
}

/* Content as it would be registered, without tags. */
static bool has_content(struct arena *arena, const struct json *reply, const struct json *wanted) {
    struct json *seen = registrable_copy(arena, json_get_c(reply, "taskDefinition"));
    struct json *bare = json_new_object(arena);
    for (size_t i = 0; i < json_count(wanted); i++) {
        if (!str_is(wanted->object.members[i].key, "tags"))
            json_set(arena, bare, wanted->object.members[i].key, wanted->object.members[i].value);
    }
    return json_equal(seen, bare);
}

static void based(struct taskdef *taskdef) {
    struct arena *arena = taskdef->in->arena;
    const struct json *definition = json_get_c(taskdef->in->reply, "taskDefinition");
    struct str arn = json_get_str(definition, "taskDefinitionArn");
    struct json *wanted;
    if (step_input(taskdef->in, "Revision").len) {
        struct str status = json_get_str(definition, "status");
        if (taskdef->in->is_preview)
            preview(taskdef, definition, false);
        else if (!str_is(status, "ACTIVE"))
            action_fail(taskdef->out, ERR_LIMIT, "SH5017", "revision %.*s is %.*s: ECS refuses it",
                        STR_ARG(ecs_read_short(arn)), STR_ARG(status));
        else
            chosen(taskdef, arn);
        return;
    }
    taskdef->out->verdict = ACTION_FAILED;
    if (!wanted_content(arena, taskdef->in->inputs, definition, &wanted, &taskdef->out->err).ok)
        return;
    bool is_same = has_content(arena, taskdef->in->reply, wanted) &&
                   str_is(json_get_str(definition, "status"), "ACTIVE");
    if (taskdef->in->is_preview) {
        preview(taskdef, definition, !is_same);
    } else if (is_same) {
        chosen(taskdef, arn); /* nothing to register */
    } else {
        const struct json *tags = json_get_c(taskdef->in->reply, "tags");
        if (json_count(tags) > 0)
            json_set_c(arena, wanted, "tags", tags);
        json_set_c(arena, taskdef->state, "wanted", wanted);
        describe(taskdef, "newest", json_get_str(wanted, "family"));
    }
}

static void enlist(struct taskdef *taskdef) {
    step_count(taskdef->in, taskdef->state, "sends");
    json_set_bool(taskdef->in->arena, taskdef->state, "registered", true);
    taskdef->out->summary = STR("registers a revision");
    step_call(taskdef->in, taskdef->out, taskdef->state, "register", "ecs",
              "RegisterTaskDefinition", json_get_c(taskdef->state, "wanted"));
}

/* The newest revision of the family: before the first registration, and after one in doubt. */
static void newest_seen(struct taskdef *taskdef) {
    struct arena *arena = taskdef->in->arena;
    const struct json *definition = json_get_c(taskdef->in->reply, "taskDefinition");
    int64_t revision = json_get_i64(definition, "revision", 0);
    int64_t before = json_get_i64(taskdef->state, "newest", -1);
    if (has_content(arena, taskdef->in->reply, json_get_c(taskdef->state, "wanted"))) {
        chosen(taskdef, json_get_str(definition, "taskDefinitionArn"));
    } else if (before >= 0 && revision != before) {
        step_fail_foreign(taskdef->out,
                          "family %.*s has a new revision %lld that this run did not "
                          "register",
                          STR_ARG(json_get_str(definition, "family")), (long long)revision);
    } else if (json_get_i64(taskdef->state, "sends", 0) >= STEP_SENDS_MAX) {
        action_fail(taskdef->out, ERR_IN_DOUBT, "SH5221",
                    "RegisterTaskDefinition was sent %d times and no read shows a new revision of "
                    "%.*s",
                    STEP_SENDS_MAX, STR_ARG(json_get_str(definition, "family")));
    } else {
        json_set_i64(arena, taskdef->state, "newest", revision);
        enlist(taskdef);
    }
}

static void registered(struct taskdef *taskdef) {
    struct str arn =
        json_str(json_path(taskdef->in->reply, "taskDefinition", "taskDefinitionArn", NULL));
    describe(taskdef, "check", arn);
}

static void checked(struct taskdef *taskdef) {
    const struct json *definition = json_get_c(taskdef->in->reply, "taskDefinition");
    struct str arn = json_get_str(definition, "taskDefinitionArn");
    struct str status = json_get_str(definition, "status");
    if (str_is(status, "ACTIVE"))
        chosen(taskdef, arn);
    else
        action_fail(taskdef->out, ERR_PERMANENT, "SH5017",
                    "revision %.*s was registered and is %.*s", STR_ARG(ecs_read_short(arn)),
                    STR_ARG(status.len ? status : STR("unknown")));
}

static void before_deploy(struct taskdef *taskdef) {
    struct ecs_read_service seen = ecs_read_service(taskdef->in->reply, taskdef->names.service);
    if (!ecs_read_is_settled(&seen) ||
        !str_eq(seen.primary, json_get_str(taskdef->state, "deployment"))) {
        step_fail_foreign(taskdef->out, "service %.*s has another deployment, %.*s",
                          STR_ARG(taskdef->names.label), STR_ARG(seen.primary));
        return;
    }
    json_set_bool(taskdef->in->arena, taskdef->state, "rolled", true);
    ecs_rollout_begin(&taskdef->rollout, &seen, -1, json_get_str(taskdef->state, "chosen"));
    taskdef->out->summary = STR("rolls it out");
}

static const struct {
    const char *phase;
    void (*replied)(struct taskdef *taskdef);
} replies[] = {
    { "look", looked },         { "base", based },    { "newest", newest_seen },
    { "register", registered }, { "check", checked }, { "before-deploy", before_deploy },
};

static void replied(struct taskdef *taskdef) {
    for (size_t i = 0; i < sizeof replies / sizeof replies[0]; i++) {
        if (step_phase_is(taskdef->state, replies[i].phase)) {
            replies[i].replied(taskdef);
            return;
        }
    }
    step_fail_event(taskdef->in, taskdef->out);
}

static void rolled(struct taskdef *taskdef) {
    switch (ecs_rollout_step(&taskdef->rollout)) {
    case ECS_ROLLOUT_GOING:
    case ECS_ROLLOUT_FAILED: return;
    case ECS_ROLLOUT_STABLE: finish(taskdef); return;
    case ECS_ROLLOUT_FOREIGN:
        step_fail_foreign(taskdef->out, "%.*s", STR_ARG(taskdef->rollout.foreign));
        return;
    }
}

static void taskdef_step(const struct action_in *in, struct action_out *out) {
    struct taskdef taskdef = {
        .in = in, .out = out, .state = step_state(in), .names = ecs_read_names(in)
    };
    taskdef.rollout = (struct ecs_rollout){
        .in = in,
        .out = out,
        .state = taskdef.state,
        .names = &taskdef.names,
        .allowed_ms = step_input_ms(in, "DeployDeadline", 15 * 60000),
    };
    if (in->event == ACTION_START)
        look(&taskdef, "look");
    else if (ecs_rollout_is_on(taskdef.state))
        rolled(&taskdef);
    else if (in->event == ACTION_REPLY)
        replied(&taskdef);
    else if (in->event == ACTION_DOUBT)
        describe(&taskdef, "newest", json_str(json_path(taskdef.state, "wanted", "family", NULL)));
    else if (in->event == ACTION_FAULT)
        step_fail_fault(in, out, "change the task definition of service %.*s",
                        STR_ARG(taskdef.names.label));
    else
        step_fail_event(in, out);
}

static struct res check_revision(const struct json *inputs, const char *name, struct err *err) {
    struct str text = json_get_str(inputs, name);
    struct str bare = ecs_read_short(text);
    int64_t revision;
    size_t colon = str_find_char(bare, ':');
    if (!text.len || is_open(text))
        return RES_OK;
    if (str_is(text, "previous")) {
        err_set(err, ERR_INPUT, "SH1623",
                "%s: previous cannot be proved to have had healthy tasks for 10 minutes", name);
        err_hint(err, "name the revision, such as %s: cash:41", name);
        return RES_ERR;
    }
    if (colon == SIZE_MAX || !str_to_i64(str_slice(bare, colon + 1, bare.len), &revision) ||
        revision < 1)
        return err_set(err, ERR_INPUT, "SH1623",
                       "%s \"%.*s\" must name a revision, such as cash:41", name, STR_ARG(text));
    return RES_OK;
}

static struct res check_set(struct arena *arena, const struct json *set, struct err *err) {
    for (size_t i = 0; i < json_count(set); i++) {
        const struct json_member *member = &set->object.members[i];
        struct str time = json_get_str(member->value, "Time"), text;
        if (!member->key.len)
            return err_set(err, ERR_INPUT, "SH1622", "SetEnvironment has an empty name");
        if (!step_time_check(arena, member->value, false, err).ok) {
            err_context(err, "%.*s", STR_ARG(member->key));
            return RES_ERR;
        }
        bool has_open = is_open(time) || is_open(json_get_str(member->value, "Format")) ||
                        is_open(json_get_str(member->value, "Margin"));
        if (json_is(member->value, JSON_OBJECT) && !has_open)
            TRY(variable_text(arena, member, &text, err));
    }
    return RES_OK;
}

static struct res taskdef_check(struct arena *arena, const struct json *inputs, struct err *err) {
    const struct json *set = json_get_c(inputs, "SetEnvironment");
    const struct json *remove = json_get_c(inputs, "RemoveEnvironment");
    TRY(ecs_read_check(inputs, err));
    TRY(check_revision(inputs, "Revision", err));
    TRY(check_revision(inputs, "BaseTaskDefinition", err));
    if (json_get_c(inputs, "Revision") &&
        (json_get_c(inputs, "BaseTaskDefinition") || json_count(set) > 0 || json_count(remove) > 0))
        return err_set(err, ERR_INPUT, "SH1623",
                       "Revision goes back to a revision as it is: BaseTaskDefinition, "
                       "SetEnvironment and RemoveEnvironment do not go with it");
    if (json_count(set) > VARIABLES_MAX || json_count(remove) > VARIABLES_MAX)
        return err_set(err, ERR_LIMIT, "SH1622", "at most %d variables can be changed",
                       VARIABLES_MAX);
    if (json_is(set, JSON_OBJECT))
        TRY(check_set(arena, set, err));
    return RES_OK;
}

static const struct action_use taskdef_uses[] = {
    { "ecs", "DescribeServices", NULL, NULL },
    { "ecs", "DescribeTaskDefinition", NULL, NULL },
    { "ecs", "RegisterTaskDefinition", NULL, "!Revision" },
    { "ecs", "UpdateService", NULL, "Deploy" },
    { "ecs", "TagResource", NULL, "!Revision" }, /* the tags of the base are registered with the copy */
    { "iam", "PassRole", NULL, NULL },
};
const struct action ecs_taskdef_action = {
    .name = "selfheal:updateEcsTaskDefinition",
    .help = "Register a revision with a changed environment, and roll it out when asked to",
    .inputs = taskdef_inputs,
    .input_count = sizeof taskdef_inputs / sizeof taskdef_inputs[0],
    .results = "TaskDefinitionArn PreviousTaskDefinitionArn Registered",
    .timeout_ms = 20 * 60000,
    .phase = PHASE_NONE,
    .targets = ecs_read_targets,
    .check = taskdef_check,
    .uses = taskdef_uses,
    .use_count = sizeof taskdef_uses / sizeof taskdef_uses[0],
    .step = taskdef_step,
    .preview = taskdef_step,
};
