/* policy.c: see the header. Facts of the table: AWS's service authorization reference (deploy.md 3). */
#include "action/policy.h"

#include <assert.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "action/table.h"

enum { CONDITIONS_MAX = 3, TARGETS_MAX = 64, STATEMENTS_FIRST = 32 };

struct condition {
    const char *operator, *key;
    struct json *values;
};

struct statement {
    const char *sid;
    bool is_deny;
    struct json *actions, *resources;
    struct condition conditions[CONDITIONS_MAX];
    size_t condition_count;
};

struct policy {
    struct arena *arena;
    struct policy_options options;
    struct statement *statements;
    size_t count, capacity;
    struct json *notes;
};

/* What a step names. */
struct subjects {
    struct str services[TARGETS_MAX], tables[TARGETS_MAX]; /* canonical targets */
    size_t service_count, table_count;
    struct str index;
};

/* What a permission can be scoped to. */
enum scope {
    SCOPE_NONE,    /* AWS knows no resource for it */
    SCOPE_SERVICE,
    SCOPE_CLUSTER, /* any resource, by the condition ecs:cluster */
    SCOPE_TASKS,
    SCOPE_FAMILY,
    SCOPE_SCALING,
    SCOPE_TABLE,
    SCOPE_INDEX,   /* the table and its indexes */
    SCOPE_ROLES,
    SCOPE_UNKNOWN, /* selfheal does not know */
};

static const struct {
    const char *permission;
    enum scope scope;
} scopes[] = {
    { "application-autoscaling:DescribeScalableTargets", SCOPE_NONE },
    { "application-autoscaling:RegisterScalableTarget", SCOPE_SCALING },
    { "dynamodb:BatchGetItem", SCOPE_TABLE },
    { "dynamodb:BatchWriteItem", SCOPE_TABLE },
    { "dynamodb:ConditionCheckItem", SCOPE_TABLE },
    { "dynamodb:CreateBackup", SCOPE_TABLE },
    { "dynamodb:DeleteItem", SCOPE_TABLE },
    { "dynamodb:DescribeContinuousBackups", SCOPE_TABLE },
    { "dynamodb:DescribeTable", SCOPE_TABLE },
    { "dynamodb:GetItem", SCOPE_TABLE },
    { "dynamodb:PutItem", SCOPE_TABLE },
    { "dynamodb:Query", SCOPE_INDEX },
    { "dynamodb:Scan", SCOPE_INDEX },
    { "dynamodb:UpdateItem", SCOPE_TABLE },
    { "ecs:DescribeServices", SCOPE_SERVICE },
    { "ecs:DescribeTaskDefinition", SCOPE_NONE },
    { "ecs:DescribeTasks", SCOPE_TASKS },
    { "ecs:ListServiceDeployments", SCOPE_SERVICE },
    { "ecs:ListServices", SCOPE_CLUSTER },
    { "ecs:ListTaskDefinitions", SCOPE_NONE },
    { "ecs:ListTasks", SCOPE_CLUSTER },
    { "ecs:RegisterTaskDefinition", SCOPE_FAMILY },
    { "ecs:StopTask", SCOPE_TASKS },
    { "ecs:TagResource", SCOPE_FAMILY },
    { "ecs:UpdateService", SCOPE_SERVICE },
    { "iam:PassRole", SCOPE_ROLES },
};

/* By scope: the statement of reads, and what a remediation's statement adds to its name. */
static const struct {
    const char *read_sid, *suffix;
} names[] = {
    [SCOPE_NONE] = { "ReadUnscoped", "Unscoped" },    [SCOPE_SERVICE] = { "ReadServices", "" },
    [SCOPE_CLUSTER] = { "ListOfClusters", "Cluster" }, [SCOPE_TASKS] = { "ReadTasks", "Tasks" },
    [SCOPE_FAMILY] = { "ReadFamilies", "Revision" },  [SCOPE_SCALING] = { "ReadScaling", "Scaling" },
    [SCOPE_TABLE] = { "ReadTables", "" },             [SCOPE_INDEX] = { "ReadTables", "" },
    [SCOPE_ROLES] = { "PassRole", "PassRole" },       [SCOPE_UNKNOWN] = { "ReadUnscoped", "Unscoped" },
};

/* Never done by selfheal; a runbook that calls one of them by name is told in a note. */
static const char *const never[] = { "dynamodb:DeleteTable", "ecs:DeleteCluster", "ecs:DeleteService",
                                     "ecs:DeregisterTaskDefinition" };

/* --- statements --- */

struct policy *policy_new(struct arena *arena, const struct policy_options *options) {
    struct policy *policy = ARENA_NEW(arena, struct policy);
    *policy = (struct policy){ .arena = arena, .options = *options, .notes = json_new_array(arena) };
    return policy;
}

static void push_once(struct policy *policy, struct json *array, struct str text) {
    for (size_t i = 0; i < json_count(array); i++)
        if (str_eq(json_str(json_at(array, i)), text))
            return;
    json_push(policy->arena, array, json_new_str(policy->arena, text));
}

static struct statement *find_statement(struct policy *policy, const char *sid, bool is_deny) {
    for (size_t i = 0; i < policy->count; i++)
        if (strcmp(policy->statements[i].sid, sid) == 0)
            return &policy->statements[i];
    if (policy->count == policy->capacity) {
        policy->capacity = policy->capacity ? policy->capacity * 2 : STATEMENTS_FIRST;
        struct statement *larger = ARENA_ARRAY(policy->arena, struct statement, policy->capacity);
        if (policy->count)
            memcpy(larger, policy->statements, policy->count * sizeof *larger);
        policy->statements = larger;
    }
    struct statement *s = &policy->statements[policy->count++];
    *s = (struct statement){ .sid = str_z(policy->arena, str_of(sid)),
                             .is_deny = is_deny,
                             .actions = json_new_array(policy->arena),
                             .resources = json_new_array(policy->arena) };
    return s;
}

void policy_allow(struct policy *policy, const char *sid, const char *permission, struct str resource) {
    struct statement *s = find_statement(policy, sid, false);
    push_once(policy, s->actions, str_of(permission));
    push_once(policy, s->resources, resource);
}

void policy_deny(struct policy *policy, const char *sid, const char *permission, struct str resource) {
    struct statement *s = find_statement(policy, sid, true);
    push_once(policy, s->actions, str_of(permission));
    push_once(policy, s->resources, resource);
}

void policy_condition(struct policy *policy, const char *sid, const char *operator, const char *key,
                      struct str value) {
    struct statement *s = find_statement(policy, sid, false);
    struct condition *c = NULL;
    for (size_t i = 0; i < s->condition_count; i++)
        if (strcmp(s->conditions[i].operator, operator) == 0 && strcmp(s->conditions[i].key, key) == 0)
            c = &s->conditions[i];
    if (!c) {
        assert(s->condition_count < CONDITIONS_MAX);
        c = &s->conditions[s->condition_count++];
        *c = (struct condition){ operator, key, json_new_array(policy->arena) };
    }
    push_once(policy, c->values, value);
}

void policy_note(struct policy *policy, struct str text) {
    push_once(policy, policy->notes, text);
}

/* --- names --- */

struct str policy_partition(struct str region) {
    return str_starts(region, STR("cn-"))       ? STR("aws-cn")
           : str_starts(region, STR("us-gov-")) ? STR("aws-us-gov")
                                                : STR("aws");
}

static struct str arn_in(struct policy *policy, const char *service, struct str region, struct str account,
                         struct str resource) {
    return str_fmt(policy->arena, "arn:%.*s:%s:%.*s:%.*s:%.*s", STR_ARG(policy->options.partition), service,
                   STR_ARG(region), STR_ARG(account), STR_ARG(resource));
}

struct str policy_arn(struct policy *policy, const char *service, struct str resource) {
    return arn_in(policy, service, policy->options.region, policy->options.account, resource);
}

/* ACCOUNT/REGION/KIND/REST -> the parts; ecs-service: rest is CLUSTER/NAME. */
struct target {
    struct str account, region, rest, cluster;
};

static struct target split_target(struct str text) {
    struct target t = { 0 };
    struct str *parts[] = { &t.account, &t.region, &t.cluster };
    for (size_t i = 0; i < 3; i++) {
        size_t slash = str_find_char(text, '/');
        *parts[i] = str_slice(text, 0, slash);
        text = str_slice(text, slash == SIZE_MAX ? text.len : slash + 1, text.len);
    }
    t.rest = text;
    t.cluster = str_slice(text, 0, str_find_char(text, '/'));
    return t;
}

static bool is_closed(struct str text) {
    return text.len && str_find(text, STR("{{")) == SIZE_MAX;
}

/* --- what a step names --- */

static bool has_room(struct policy *policy, size_t count) {
    if (count == TARGETS_MAX)
        policy_note(policy, str_fmt(policy->arena, "a step names more than %d targets; the others are not in the policy",
                                    TARGETS_MAX));
    return count < TARGETS_MAX;
}

static void add_service(struct policy *policy, struct subjects *s, struct str cluster, struct str service) {
    if (is_closed(service) && str_find(cluster, STR("{{")) == SIZE_MAX && has_room(policy, s->service_count))
        s->services[s->service_count++] = action_target_service(
            policy->arena, policy->options.account, policy->options.region, cluster, service);
}

static void add_table(struct policy *policy, struct subjects *s, struct str table) {
    if (is_closed(table) && has_room(policy, s->table_count))
        s->tables[s->table_count++] =
            action_target_table(policy->arena, policy->options.account, policy->options.region, table);
}

static struct subjects find_subjects(struct policy *policy, const struct json *inputs) {
    struct subjects s = { .index = json_get_str(inputs, "IndexName") };
    add_service(policy, &s, json_get_str(inputs, "Cluster"), json_get_str(inputs, "Service"));
    add_table(policy, &s, json_get_str(inputs, "TableName"));
    const struct json *tables = json_get_c(inputs, "TableAnswers");
    for (size_t i = 0; i < json_count(tables); i++)
        add_table(policy, &s, json_str(json_at(tables, i)));
    return s;
}

/* The members of AWS's own requests. */
static struct subjects find_api_subjects(struct policy *policy, const struct json *inputs) {
    struct subjects s = { .index = json_get_str(inputs, "IndexName") };
    struct str cluster = json_get_str(inputs, "cluster");
    add_service(policy, &s, cluster, json_get_str(inputs, "service"));
    add_service(policy, &s, cluster, json_get_str(inputs, "serviceName"));
    const struct json *services = json_get_c(inputs, "services");
    for (size_t i = 0; i < json_count(services); i++)
        add_service(policy, &s, cluster, json_str(json_at(services, i)));
    add_table(policy, &s, json_get_str(inputs, "TableName"));
    return s;
}

/* --- grants --- */

struct grant {
    const char *sid, *permission, *step;
    const struct subjects *subjects;
};

static void unknown(struct policy *policy, const struct grant *g, const char *what) {
    policy_note(policy, str_fmt(policy->arena,
                                "step %s: which %s it is, is not known here; %s is granted on all. Name it with "
                                "--param, or in a rule",
                                g->step, what, g->permission));
}

static struct str family_arn(struct policy *policy, struct str family) {
    return policy_arn(policy, "ecs", str_fmt(policy->arena, "task-definition/%.*s:*", STR_ARG(family)));
}

static void grant_services(struct policy *policy, const struct grant *g, enum scope scope) {
    const struct subjects *s = g->subjects;
    for (size_t i = 0; i < s->service_count; i++) {
        struct target t = split_target(s->services[i]);
        struct str service = str_fmt(policy->arena, "service/%.*s", STR_ARG(t.rest)),
                   tasks = str_fmt(policy->arena, "task/%.*s/*", STR_ARG(t.cluster)),
                   cluster = str_fmt(policy->arena, "cluster/%.*s", STR_ARG(t.cluster));
        struct str resource = scope == SCOPE_SERVICE ? service : scope == SCOPE_TASKS ? tasks : cluster;
        struct str arn = arn_in(policy, "ecs", t.region, t.account, resource);
        policy_allow(policy, g->sid, g->permission, scope == SCOPE_CLUSTER ? STR("*") : arn);
        if (scope == SCOPE_CLUSTER)
            policy_condition(policy, g->sid, "ArnEquals", "ecs:cluster", arn);
    }
    for (size_t i = 0; strcmp(g->permission, "ecs:UpdateService") == 0 && i < policy->options.family_count; i++)
        policy_condition(policy, g->sid, "ArnLikeIfExists", "ecs:task-definition",
                         family_arn(policy, policy->options.families[i]));
    if (s->service_count)
        return;
    unknown(policy, g, "service");
    struct str any = scope == SCOPE_SERVICE ? STR("service/*") : STR("task/*");
    policy_allow(policy, g->sid, g->permission,
                 scope == SCOPE_CLUSTER ? STR("*") : policy_arn(policy, "ecs", any));
}

static void grant_tables(struct policy *policy, const struct grant *g, enum scope scope) {
    const struct subjects *s = g->subjects;
    for (size_t i = 0; i < s->table_count; i++) {
        struct target t = split_target(s->tables[i]);
        struct str table = str_fmt(policy->arena, "table/%.*s", STR_ARG(t.rest));
        policy_allow(policy, g->sid, g->permission, arn_in(policy, "dynamodb", t.region, t.account, table));
        if (scope == SCOPE_INDEX && is_closed(s->index))
            policy_allow(policy, g->sid, g->permission,
                         arn_in(policy, "dynamodb", t.region, t.account,
                                str_fmt(policy->arena, "%.*s/index/%.*s", STR_ARG(table), STR_ARG(s->index))));
    }
    if (s->table_count)
        return;
    unknown(policy, g, "table");
    policy_allow(policy, g->sid, g->permission, policy_arn(policy, "dynamodb", STR("table/*")));
}

static void grant_families(struct policy *policy, const struct grant *g) {
    const struct policy_options *o = &policy->options;
    for (size_t i = 0; i < o->family_count; i++)
        policy_allow(policy, g->sid, g->permission, family_arn(policy, o->families[i]));
    if (o->family_count)
        return;
    policy_note(policy, STR("task definitions: the families of the services are not known here; any of the account may be "
                            "registered. --family NAME scopes it"));
    policy_allow(policy, g->sid, g->permission, policy_arn(policy, "ecs", STR("task-definition/*")));
}

static void grant_roles(struct policy *policy, const struct grant *g) {
    const struct policy_options *o = &policy->options;
    for (size_t i = 0; i < o->role_count; i++)
        policy_allow(policy, g->sid, g->permission, o->roles[i]);
    if (!o->role_count) {
        policy_note(policy, STR("iam:PassRole: the task and execution roles of the services are not known here; any role may "
                                "be passed to ECS tasks. --role ARN scopes it"));
        policy_allow(policy, g->sid, g->permission, arn_in(policy, "iam", STR_NONE, o->account, STR("role/*")));
    }
    policy_condition(policy, g->sid, "StringEquals", "iam:PassedToService", STR("ecs-tasks.amazonaws.com"));
}

static void grant_scaling(struct policy *policy, const struct grant *g) {
    policy_allow(policy, g->sid, g->permission,
                 policy_arn(policy, "application-autoscaling", STR("scalable-target/*")));
    policy_condition(policy, g->sid, "StringEquals", "application-autoscaling:service-namespace", STR("ecs"));
    policy_condition(policy, g->sid, "StringEquals", "application-autoscaling:scalable-dimension",
                     STR("ecs:service:DesiredCount"));
    policy_note(policy, STR("application-autoscaling:RegisterScalableTarget: the id of a scalable target is not known before it "
                            "is made; it is scoped to the desired counts of ECS services"));
}

static void grant_any(struct policy *policy, const struct grant *g, enum scope scope) {
    policy_allow(policy, g->sid, g->permission, STR("*"));
    policy_note(policy, str_fmt(policy->arena,
                                scope == SCOPE_NONE ? "%s: AWS cannot scope it; it is granted on *"
                                                    : "%s: selfheal does not know how it can be scoped; it is granted on *",
                                g->permission));
}

static void grant(struct policy *policy, const struct grant *g, enum scope scope) {
    switch (scope) {
    case SCOPE_SERVICE:
    case SCOPE_CLUSTER:
    case SCOPE_TASKS: grant_services(policy, g, scope); return;
    case SCOPE_TABLE:
    case SCOPE_INDEX: grant_tables(policy, g, scope); return;
    case SCOPE_FAMILY: grant_families(policy, g); return;
    case SCOPE_ROLES: grant_roles(policy, g); return;
    case SCOPE_SCALING: grant_scaling(policy, g); return;
    case SCOPE_NONE:
    case SCOPE_UNKNOWN: grant_any(policy, g, scope); return;
    }
}

/* --- uses --- */

static const char *permission_of(struct policy *policy, const struct action_use *use) {
    const struct aws_service *service = model_service(str_of(use->service));
    struct str prefix = service ? model_signing_name(service) : str_of(use->service);
    if (strcmp(use->service, "cloudwatch") == 0)
        prefix = STR("cloudwatch"); /* signs as "monitoring" */
    return str_z(policy->arena, str_fmt(policy->arena, "%.*s:%s", STR_ARG(prefix),
                                        use->permission ? use->permission : use->operation));
}

static enum scope scope_of(const char *permission) {
    for (size_t i = 0; i < sizeof scopes / sizeof scopes[0]; i++)
        if (strcmp(scopes[i].permission, permission) == 0)
            return scopes[i].scope;
    return SCOPE_UNKNOWN;
}

static bool is_read(const struct action_use *use) {
    const struct aws_service *service = model_service(str_of(use->service));
    const struct aws_operation *operation = service ? model_operation(service, str_of(use->operation)) : NULL;
    return operation && model_effect_class(service, operation) == EFFECT_READ;
}

static bool is_made(const struct action_use *use, const struct json *inputs, const struct json *known) {
    if (!use->when)
        return true;
    bool is_negated = use->when[0] == '!';
    const char *name = use->when + is_negated;
    const struct json *value = json_get_c(known, name);
    if (is_negated) /* a text or a true one is given, for certain */
        return !value || (json_is(value, JSON_BOOL) && !json_true(value));
    return json_get_c(inputs, name) && (!value || !json_is(value, JSON_BOOL) || json_true(value));
}

/* "selfheal:stopEcsService" -> "StopEcsService" + suffix; a Sid has letters and digits only. */
static const char *sid_of(struct policy *policy, const char *action, const char *operation, const char *suffix) {
    const char *name = strchr(action, ':') + 1;
    return str_z(policy->arena, str_fmt(policy->arena, "%c%s%s%s", toupper((unsigned char)name[0]), name + 1,
                                        operation, suffix));
}

static void add_use(struct policy *policy, const struct action *action, const struct action_use *use,
                    const struct subjects *subjects, struct str step) {
    const char *permission = permission_of(policy, use);
    enum scope scope = scope_of(permission);
    struct grant g = { .permission = permission,
                       .step = str_z(policy->arena, step),
                       .subjects = subjects,
                       .sid = is_read(use)
                                  ? names[scope].read_sid
                                  : sid_of(policy, action->name, action->takes_more_inputs ? use->operation : "",
                                           names[scope].suffix) };
    grant(policy, &g, scope);
}

/* A transaction is allowed by the permissions of its members. */
static void add_transaction(struct policy *policy, const struct action *action, const struct action_use *use,
                            const struct subjects *subjects, struct str step) {
    static const char *const members[] = { "ConditionCheckItem", "DeleteItem", "PutItem", "UpdateItem" };
    for (size_t i = 0; i < 4; i++) {
        struct action_use one = { use->service, use->operation, members[i], NULL };
        add_use(policy, action, &one, subjects, step);
    }
}

static void add_api(struct policy *policy, const struct action *action, const struct runbook_step *step,
                    const struct json *known) {
    struct action_use uses[AWS_API_USES_MAX];
    size_t count = aws_api_uses(policy->arena, known, uses);
    struct subjects subjects = find_api_subjects(policy, known);
    if (!count)
        policy_note(policy, str_fmt(policy->arena,
                                    "step %.*s: which API it calls is known only in a run; nothing is granted for it",
                                    STR_ARG(step->name)));
    for (size_t i = 0; i < count; i++) {
        if (strcmp(uses[i].operation, "TransactWriteItems") == 0)
            add_transaction(policy, action, &uses[i], &subjects, step->name);
        else
            add_use(policy, action, &uses[i], &subjects, step->name);
    }
    if (count && strcmp(uses[0].operation, "UpdateService") == 0 && json_get_c(step->inputs, "taskDefinition")) {
        struct action_use pass = { "iam", "PassRole", NULL, NULL };
        add_use(policy, action, &pass, &subjects, step->name);
    }
}

void policy_add_runbook(struct policy *policy, const struct runbook *runbook, const struct json *params,
                        struct str region) {
    struct str own_region = policy->options.region;
    policy->options.region = region;
    for (size_t i = 0; i < runbook->step_count; i++) {
        const struct runbook_step *step = &runbook->steps[i];
        const struct json *known = action_known_inputs(policy->arena, runbook, step->inputs, params,
                                                       policy->options.account, policy->options.region);
        const struct action *action = action_find(step->action);
        if (action && action->takes_more_inputs)
            add_api(policy, action, step, known);
        bool is_changing = false;
        struct subjects subjects = find_subjects(policy, known);
        for (size_t k = 0; action && k < action->use_count; k++) {
            if (!is_made(&action->uses[k], step->inputs, known))
                continue;
            is_changing = is_changing || !is_read(&action->uses[k]);
            add_use(policy, action, &action->uses[k], &subjects, step->name);
        }
        action = is_changing && action->undo ? action_find(str_of(action->undo)) : NULL;
        for (size_t k = 0; action && k < action->use_count; k++)
            add_use(policy, action, &action->uses[k], &subjects, step->name);
    }
    policy->options.region = own_region;
}

/* --- the document --- */

static void add_denials(struct policy *policy) {
    for (size_t i = 0; i < sizeof never / sizeof never[0]; i++)
        policy_deny(policy, "NeverDelete", never[i], STR("*"));
    policy_deny(policy, "NeverOpenAShell", "ecs:UpdateService", STR("*"));
    policy_condition(policy, "NeverOpenAShell", "Bool", "ecs:enable-execute-command", STR("true"));
}

static int by_sid(const void *a, const void *b) {
    const struct statement *x = a, *y = b;
    return x->is_deny != y->is_deny ? x->is_deny - y->is_deny : strcmp(x->sid, y->sid);
}

static int by_text(const void *a, const void *b) {
    return str_cmp(json_str(*(const struct json *const *)a), json_str(*(const struct json *const *)b));
}

static const struct json *sorted(struct json *array) {
    if (array->array.count > 1)
        qsort(array->array.items, array->array.count, sizeof array->array.items[0], by_text);
    return array;
}

static const struct json *statement_json(struct policy *policy, struct statement *s) {
    struct arena *arena = policy->arena;
    struct json *o = json_new_object(arena);
    json_set_str(arena, o, "Sid", str_of(s->sid));
    json_set_str(arena, o, "Effect", s->is_deny ? STR("Deny") : STR("Allow"));
    json_set_c(arena, o, "Action", sorted(s->actions));
    json_set_c(arena, o, "Resource", sorted(s->resources));
    struct json *conditions = json_new_object(arena);
    for (size_t i = 0; i < s->condition_count; i++) {
        const struct condition *c = &s->conditions[i];
        struct json *keys = json_copy_object(arena, json_get_c(conditions, c->operator));
        json_set_c(arena, keys, c->key, sorted(c->values));
        json_set_c(arena, conditions, c->operator, keys);
    }
    if (s->condition_count)
        json_set_c(arena, o, "Condition", conditions);
    return o;
}

const struct json *policy_document(struct policy *policy) {
    struct json *o = json_new_object(policy->arena), *all = json_new_array(policy->arena);
    add_denials(policy);
    qsort(policy->statements, policy->count, sizeof policy->statements[0], by_sid);
    for (size_t i = 0; i < policy->count; i++)
        json_push(policy->arena, all, statement_json(policy, &policy->statements[i]));
    json_set_str(policy->arena, o, "Version", STR("2012-10-17"));
    json_set_c(policy->arena, o, "Statement", all);
    return o;
}

const struct json *policy_changes(struct policy *policy) {
    struct json *all = json_new_array(policy->arena);
    for (size_t i = 0; i < policy->count; i++) {
        const struct statement *s = &policy->statements[i];
        bool is_reading = s->is_deny;
        for (size_t k = 0; k < sizeof names / sizeof names[0]; k++)
            is_reading = is_reading || (k != SCOPE_ROLES && strcmp(s->sid, names[k].read_sid) == 0);
        for (size_t k = 0; !is_reading && k < json_count(s->actions); k++)
            push_once(policy, all, json_str(json_at(s->actions, k)));
    }
    return sorted(all);
}

const struct json *policy_notes(const struct policy *policy) {
    return policy->notes;
}
