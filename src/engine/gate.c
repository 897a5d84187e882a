#include "engine/gate.h"

#include <assert.h>

#include "action/never.h"
#include "base/plant.h"
#include "codec/time.h"

/* What a call touches and endangers. One row per operation; a change whose targets nobody can name is refused for
 * the services that remediations act on. */
struct hazard {
    const char *service, *operation;
    /* Adds the canonical targets that the call touches. */
    void (*targets)(const struct gate *gate, const struct json *input, struct json *out);
    /* Sets err and returns false when it may not be sent. */
    bool (*is_safe)(const struct gate *gate, const struct intent *call, const struct json *targets,
                    struct err *err);
};

static void add_service(const struct gate *gate, const struct json *input, struct json *out) {
    struct str cluster = json_get_str(input, "cluster");
    json_push(gate->arena, out,
              json_new_str(gate->arena,
                           action_target_service(gate->arena, run_account(gate->run, gate->config),
                                                 run_region(gate->run, gate->config),
                                                 cluster.len ? cluster : STR("default"),
                                                 json_get_str(input, "service"))));
}

static void add_scalable_target(const struct gate *gate, const struct json *input,
                                struct json *out) {
    struct str id = json_get_str(input, "ResourceId"); /* service/CLUSTER/SERVICE */
    size_t first = str_find_char(id, '/');
    if (first == SIZE_MAX || !str_is(str_slice(id, 0, first), "service"))
        return;
    struct str rest = str_slice(id, first + 1, id.len);
    size_t second = str_find_char(rest, '/');
    if (second == SIZE_MAX)
        return;
    json_push(gate->arena, out,
              json_new_str(gate->arena,
                           action_target_service(gate->arena, run_account(gate->run, gate->config),
                                                 run_region(gate->run, gate->config),
                                                 str_slice(rest, 0, second),
                                                 str_slice(rest, second + 1, rest.len))));
}

static void add_table_name(const struct gate *gate, struct str table, struct json *out) {
    json_push(gate->arena, out,
              json_new_str(gate->arena, action_target_table(gate->arena,
                                                            run_account(gate->run, gate->config),
                                                            run_region(gate->run, gate->config), table)));
}

static void add_table(const struct gate *gate, const struct json *input, struct json *out) {
    add_table_name(gate, json_get_str(input, "TableName"), out);
}

static void add_transact_tables(const struct gate *gate, const struct json *input,
                                struct json *out) {
    const struct json *items = json_get_c(input, "TransactItems");
    for (size_t i = 0; i < json_count(items); i++) {
        const struct json *item = json_at(items, i);
        if (json_is(item, JSON_OBJECT) && item->object.count == 1)
            add_table_name(gate, json_get_str(item->object.members[0].value, "TableName"), out);
    }
}

static void add_nothing(const struct gate *gate, const struct json *input, struct json *out) {
    (void)gate;
    (void)input;
    (void)out;
}

static struct str first_target(const struct json *targets) {
    return json_str(json_at(targets, 0));
}

static const struct json *open_obligation(const struct gate *gate, struct str target) {
    for (size_t i = 0; i < json_count(gate->obligations); i++) {
        const struct json *o = json_at(gate->obligations, i);
        if (str_eq(json_get_str(o, "target"), target))
            return o;
    }
    return NULL;
}

static bool refuse(struct err *err, const char *code, const char *what, struct str target,
                   const char *hint) {
    struct res ignored = err_set(err, ERR_LIMIT, code, "%s (%.*s)", what, STR_ARG(target));
    (void)ignored;
    err_hint(err, "%s", hint);
    return false;
}

/* Seen by this very host, lately by both of its clocks. What another host saw is old: their clocks are not compared. A wall
 * clock may be set back; a steady one may stand still with its machine, or begin again. */
static bool is_fresh(const struct gate *gate, const struct json *seen) {
    int64_t at = json_get_i64(seen, "at", TIME_NONE), mono = json_get_i64(seen, "mono", TIME_NONE);
    int64_t most = gate->config->limits.observation_fresh_ms;
#if SELFHEAL_PLANT == PLANT_CLOCK_BELIEVED
    return at != TIME_NONE && at <= gate->now_ms && gate->now_ms - at <= most;
#endif
    return at != TIME_NONE && at <= gate->now_ms && gate->now_ms - at <= most && mono != TIME_NONE &&
           mono <= gate->mono_ms && gate->mono_ms - mono <= most && str_eq(json_get_str(seen, "host"), gate->host);
}

/* Page first, and never without an obligation: safety.md S1, S2, S9. */
static bool service_is_safe(const struct gate *gate, const struct intent *call,
                            const struct json *targets, struct err *err) {
    struct str target = first_target(targets);
    const struct json *desired = json_get_c(call->input, "desiredCount");
    int64_t count = 0;
    if (json_get_c(call->input, "deploymentConfiguration") && !open_obligation(gate, target))
        return refuse(err, "SH5039", "a change of how many tasks a deployment may take away", target,
                      "this cannot be done by a runbook");
    if (!desired)
        return true;
    if (!json_i64(desired, &count) || count < 0)
        return refuse(err, "SH5020", "desiredCount is not a whole number of tasks", target,
                      "give a number from 0 up");
    const struct json *obligation = open_obligation(gate, target);
    const struct json *seen = json_get(gate->run->observed, target);
    bool is_raise = is_fresh(gate, seen) && count > 0 && count >= json_get_i64(seen, "desired", INT64_MAX);
    if (!obligation && count > 0 && !is_raise)
        return refuse(err, "SH5022", "fewer tasks without an obligation to restore them", target,
                      "a generic call may only raise what DescribeServices showed just before");
    if (count == 0 && gate->run->told_ms == 0)
        return refuse(err, "SH5021", "capacity to zero before a human was told", target,
                      "stop services with selfheal:stopEcsService, which pages first");
    if (count == 0 && !obligation)
        return refuse(err, "SH5022", "capacity to zero without an obligation to restore it", target,
                      "stop services with selfheal:stopEcsService, which records how to undo it");
    int64_t recorded = json_get_i64(json_get_c(obligation, "recorded"), "desiredCount", INT64_MAX);
    if (count > recorded)
        return refuse(err, "SH5023", "desiredCount above the recorded one", target,
                      "a start restores what was there, it does not scale");
    return true;
}

/* Suspending scaling must be undone exactly: safety.md S8. */
static bool scaling_is_safe(const struct gate *gate, const struct intent *call,
                            const struct json *targets, struct err *err) {
    (void)call;
    struct str target = first_target(targets);
    if (target.len == 0)
        return refuse(err, "SH5024", "the scalable target is not an ECS service", STR("?"),
                      "only service/CLUSTER/NAME is supported");
    if (!open_obligation(gate, target))
        return refuse(err, "SH5025", "scaling changed without an obligation to restore it", target,
                      "stop services with selfheal:stopEcsService");
    return true;
}

bool gate_starts_tasks(const struct intent *call) {
    return str_is(call->service, "ecs") && str_is(call->operation, "UpdateService") &&
           json_get_i64(call->input, "desiredCount", 0) > 0;
}

static bool is_conditional(const struct json *request) {
    return json_get_str(request, "ConditionExpression").len > 0;
}

/* attribute_not_exists(X) and nothing else, X being of the table's key: such a put can replace nothing. An item that lacks
 * any other attribute would be replaced. */
static bool is_create_only(const struct intent *call, const struct json *request) {
    struct str text = str_trim(json_get_str(request, "ConditionExpression"));
    struct str rest = str_slice(text, sizeof "attribute_not_exists(" - 1, text.len);
    if (!str_starts(text, STR("attribute_not_exists(")) || rest.len < 2 || str_find_char(rest, ')') != rest.len - 1)
        return false;
    struct str name = str_trim(str_slice(rest, 0, rest.len - 1));
    if (str_starts(name, STR("#")))
        name = json_str(json_get(json_get_c(request, "ExpressionAttributeNames"), name));
    for (size_t i = 0; i < json_count(call->keys); i++)
        if (name.len && str_eq(json_str(json_at(call->keys, i)), name))
            return true;
    return false;
}

void gate_observed_until(const struct run *run, const struct config *config, int64_t *until_ms, int64_t *until_mono_ms) {
    *until_ms = *until_mono_ms = INT64_MAX;
    for (size_t i = 0; i < json_count(run->targets); i++) {
        struct str target = json_str(json_at(run->targets, i));
        if (str_find(target, STR("/ecs-service/")) == SIZE_MAX)
            continue;
        const struct json *seen = json_get(run->observed, target);
        int64_t until = json_get_i64(seen, "at", 0) + config->limits.observation_fresh_ms;
        int64_t until_mono = json_get_i64(seen, "mono", 0) + config->limits.observation_fresh_ms;
        *until_ms = until < *until_ms ? until : *until_ms;
#if SELFHEAL_PLANT == PLANT_CLOCK_BELIEVED
        until_mono = INT64_MAX;
#endif
        *until_mono_ms = until_mono < *until_mono_ms ? until_mono : *until_mono_ms;
    }
}

/* Every writer is observed stopped, lately: safety.md D1. */
static bool writers_are_stopped(const struct gate *gate, struct err *err) {
    size_t services = 0;
    for (size_t i = 0; i < json_count(gate->run->targets); i++) {
        struct str target = json_str(json_at(gate->run->targets, i));
        if (str_find(target, STR("/ecs-service/")) == SIZE_MAX)
            continue;
        services++;
        const struct json *seen = json_get(gate->run->observed, target);
        if (!is_fresh(gate, seen))
            return refuse(err, "SH5026", "the stop of the writer was not observed lately", target,
                          "an action reads DescribeServices before each delete");
        if (json_get_i64(seen, "desired", 1) || json_get_i64(seen, "running", 1) ||
            json_get_i64(seen, "pending", 1))
            return refuse(err, "SH5027", "the writer is not stopped", target,
                          "nothing is deleted while a writer runs");
    }
    if (services == 0)
        return refuse(err, "SH5028", "no writer is known for the table", STR("?"),
                      "name Cluster and Service of the service that writes it");
    return true;
}

/* place: where it is expected, being the same order in the transaction and in the record. */
static bool key_is_saved(const struct gate *gate, const struct json *key, size_t place) {
    const struct json *items = json_get_c(gate->saved_record, "items");
    if (json_equal(json_get_c(json_at(items, place), "key"), key))
        return key != NULL;
    for (size_t i = 0; i < json_count(items); i++)
        if (json_equal(json_get_c(json_at(items, i), "key"), key))
            return true;
    return false;
}

/* A verified copy exists: safety.md D2, D3, D5. */
static bool delete_is_safe(const struct gate *gate, const struct intent *call,
                           const struct json *request, size_t place, struct str target,
                           struct err *err) {
    if (!is_conditional(request))
        return refuse(err, "SH5030", "a delete without a condition", target,
                      "deletes must be conditional on the saved copy");
#if SELFHEAL_PLANT == PLANT_DELETE_BEFORE_SAVE
    return writers_are_stopped(gate, err);
#endif
    bool is_verified = false;
    for (size_t i = 0; i < json_count(gate->run->saved); i++) {
        const struct json *s = json_at(gate->run->saved, i);
        if (str_eq(json_get_str(s, "table"), call->saved_table) &&
            json_get_i64(s, "batch", 0) == call->saved_batch)
            is_verified = json_true(json_get_c(s, "verified"));
    }
    if (call->saved_batch == 0 || !is_verified || !gate->saved_record ||
        !str_eq(call->saved_table, json_get_str(request, "TableName")) ||
        !key_is_saved(gate, json_get_c(request, "Key"), place))
        return refuse(err, "SH5031", "a delete of an item that has no verified saved copy", target,
                      "delete items with selfheal:clearDynamoDbItems, which saves them first");
    return writers_are_stopped(gate, err);
}

static bool delete_item_is_safe(const struct gate *gate, const struct intent *call,
                                const struct json *targets, struct err *err) {
    return delete_is_safe(gate, call, call->input, 0, first_target(targets), err);
}

static bool write_item_is_safe(const struct gate *gate, const struct intent *call,
                               const struct json *targets, struct err *err) {
    (void)gate;
    if (!is_create_only(call, call->input))
        return refuse(err, "SH5032", "a write that may overwrite an item", first_target(targets),
                      "only a PutItem on condition attribute_not_exists(KEY) is let through: what it replaces is not saved");
    return true;
}

static bool transact_is_safe(const struct gate *gate, const struct intent *call,
                             const struct json *targets, struct err *err) {
    const struct json *items = json_get_c(call->input, "TransactItems");
    struct str target = first_target(targets);
    for (size_t i = 0; i < json_count(items); i++) {
        const struct json *item = json_at(items, i);
        const struct json *request = json_get_c(item, "Delete");
        if (request) {
            if (!delete_is_safe(gate, call, request, i, target, err))
                return false;
            continue;
        }
        const struct json *put = json_get_c(item, "Put");
        if (json_get_c(item, "Update") || (put && !is_create_only(call, put)))
            return refuse(err, "SH5032", "a write that may overwrite an item", target,
                          "only a Put on condition attribute_not_exists(KEY) is let through: what it replaces is not saved");
    }
    return true;
}

static bool always_is_safe(const struct gate *gate, const struct intent *call,
                           const struct json *targets, struct err *err) {
    (void)gate;
    (void)call;
    (void)targets;
    (void)err;
    return true;
}

static const struct hazard HAZARDS[] = {
    { "ecs", "UpdateService", add_service, service_is_safe },
    { "ecs", "RegisterTaskDefinition", add_nothing, always_is_safe },
    { "application-autoscaling", "RegisterScalableTarget", add_scalable_target, scaling_is_safe },
    { "dynamodb", "PutItem", add_table, write_item_is_safe },
    { "dynamodb", "DeleteItem", add_table, delete_item_is_safe },
    { "dynamodb", "TransactWriteItems", add_transact_tables, transact_is_safe },
};

static const struct hazard *hazard_of(const struct intent *call) {
    for (size_t i = 0; i < sizeof HAZARDS / sizeof HAZARDS[0]; i++)
        if (str_is(call->service, HAZARDS[i].service) &&
            str_is(call->operation, HAZARDS[i].operation))
            return &HAZARDS[i];
    return NULL;
}

static bool targets_are_declared(const struct gate *gate, const struct json *targets,
                                 struct err *err) {
    for (size_t i = 0; i < json_count(targets); i++) {
        struct str target = json_str(json_at(targets, i));
        bool is_declared = false;
        for (size_t j = 0; j < json_count(gate->run->targets) && !is_declared; j++)
            is_declared = str_eq(json_str(json_at(gate->run->targets, j)), target);
        if (!is_declared)
            return refuse(err, "SH5036", "a target that this run has not declared and locked",
                          target, "targets come from the rule and the runbook's inputs only");
    }
    return true;
}

enum gate_verdict engine_may_release(const struct intent *call, const struct gate *gate,
                                     struct err *err) {
    assert(call->call > 0);
    if (!call->is_mutating)
        return GATE_OPEN;
    if (gate->is_stopped)
        return GATE_HELD;
    if (gate->run->must_read) {
        struct res ignored = err_set(err, ERR_BUG, "SH5037",
                                     "a change right after doubt: the world must be read first");
        (void)ignored;
        return GATE_REFUSED;
    }
    if (gate->run->state == RUN_FINISHED || gate->run->mode == MODE_OBSERVE) {
        struct res ignored = err_set(err, ERR_BUG, "SH5038", "a change by a run that may not act");
        (void)ignored;
        return GATE_REFUSED;
    }
    if (gate->run->mode == MODE_APPROVE && !gate->run->is_approved) {
        struct res ignored = err_set(err, ERR_BUG, "SH5043", "a change that nobody has approved");
        (void)ignored;
        return GATE_REFUSED;
    }
    const struct hazard *hazard = hazard_of(call);
    if (!never_check(call->service, call->operation, err).ok)
        return GATE_REFUSED;
    if (!hazard)
        return GATE_OPEN; /* of a service whose targets nobody names */
    struct json *targets = json_new_array(gate->arena);
    hazard->targets(gate, call->input, targets);
    if (!targets_are_declared(gate, targets, err) ||
        !hazard->is_safe(gate, call, targets, err))
        return GATE_REFUSED;
    return GATE_OPEN;
}

void gate_note(struct arena *arena, struct run *run, const struct config *config, const struct json *output) {
    if (!str_is(run->intent.service, "ecs") || !str_is(run->intent.operation, "DescribeServices"))
        return;
    const struct json *services = json_get_c(output, "services");
    struct str cluster = json_get_str(run->intent.input, "cluster");
    struct json *observed = json_copy_object(arena, run->observed);
    for (size_t i = 0; i < json_count(services); i++) {
        const struct json *service = json_at(services, i);
        struct str target =
            action_target_service(arena, run_account(run, config), run_region(run, config),
                                  cluster.len ? cluster : STR("default"),
                                  json_get_str(service, "serviceName"));
        struct json *seen = json_new_object(arena);
        json_set_i64(arena, seen, "at", run->intent.committed_ms);
        json_set_i64(arena, seen, "mono", run->intent.mono_ms);
        if (run->intent.decider.len)
            json_set_str(arena, seen, "host", run->intent.decider);
        json_set_c(arena, seen, "desired", json_get_c(service, "desiredCount"));
        json_set_c(arena, seen, "running", json_get_c(service, "runningCount"));
        json_set_c(arena, seen, "pending", json_get_c(service, "pendingCount"));
        json_set(arena, observed, target, seen);
    }
    run->observed = observed;
}
