/* ecs_read.c: see ecs_read.h. Tolerant of members that are absent or new: AWS owns these answers.
 * What is absent never reads as "stopped" or "settled". */
#include "action/ecs_read.h"

struct str ecs_read_short(struct str name) {
    for (size_t i = name.len; i > 0; i--) {
        if (name.ptr[i - 1] == '/')
            return str_slice(name, i, name.len);
    }
    return name;
}

/* The cluster inside arn:..:service/CLUSTER/NAME; STR_NONE for names and ARNs of the old form. */
static struct str cluster_of_arn(struct str arn) {
    size_t start = str_find(arn, STR(":service/"));
    if (start == SIZE_MAX)
        return STR_NONE;
    struct str rest = str_slice(arn, start + sizeof ":service/" - 1, arn.len);
    size_t slash = str_find_char(rest, '/');
    return slash == SIZE_MAX ? STR_NONE : str_slice(rest, 0, slash);
}

struct ecs_read_names ecs_read_names(const struct action_in *in) {
    struct str cluster = step_input(in, "Cluster"), service = step_input(in, "Service");
    struct str own = cluster_of_arn(service);
    struct ecs_read_names names = {
        .cluster = own.len       ? own
                   : cluster.len ? ecs_read_short(cluster)
                                 : STR("default"),
        .service = ecs_read_short(service),
        .target = action_target_service(in->arena, in->account, in->region, cluster, service),
    };
    names.label = str_fmt(in->arena, "%.*s/%.*s", STR_ARG(names.cluster), STR_ARG(names.service));
    return names;
}

static bool is_open(struct str text) {
    return str_find(text, STR("{{")) != SIZE_MAX;
}

static struct res check_name(const char *input, struct str name, struct err *err) {
    struct str bare = ecs_read_short(name);
    bool is_good = bare.len >= 1 && bare.len <= 255;
    for (size_t i = 0; i < bare.len && is_good; i++) {
        char c = bare.ptr[i];
        is_good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '-' || c == '_';
    }
    if (is_good || is_open(name))
        return RES_OK;
    return err_set(err, ERR_INPUT, "SH1621",
                   "%s \"%.*s\" is not a name of ECS: letters, digits, - and _ only", input,
                   STR_ARG(str_slice(name, 0, 80)));
}

struct res ecs_read_check(const struct json *inputs, struct err *err) {
    struct str cluster = json_get_str(inputs, "Cluster"), service = json_get_str(inputs, "Service");
    if (json_get_c(inputs, "Cluster"))
        TRY(check_name("Cluster", cluster, err));
    if (json_get_c(inputs, "Service"))
        TRY(check_name("Service", service, err));
    struct str own = cluster_of_arn(service);
    if (own.len && cluster.len && !is_open(cluster) && !is_open(service) &&
        !str_eq(own, ecs_read_short(cluster)))
        return err_set(err, ERR_INPUT, "SH1621", "Service is in cluster \"%.*s\", not in \"%.*s\"",
                       STR_ARG(own), STR_ARG(ecs_read_short(cluster)));
    const struct json *writers = json_get_c(inputs, "CoWriters");
    for (size_t i = 0; json_is(writers, JSON_ARRAY) && i < json_count(writers); i++)
        TRY(check_name("CoWriters", json_str(json_at(writers, i)), err));
    return RES_OK;
}

void ecs_read_targets(struct arena *arena, const struct json *inputs, struct str account,
                      struct str region, struct json *out_array) {
    struct str cluster = json_get_str(inputs, "Cluster"), service = json_get_str(inputs, "Service");
    if (service.len && !is_open(cluster) && !is_open(service))
        json_push(
            arena, out_array,
            json_new_str(arena, action_target_service(arena, account, region, cluster, service)));
}

static const char *flag(const struct json *suspended_state, const char *name) {
    return json_true(json_get_c(suspended_state, name)) ? "true" : "false";
}

struct str ecs_read_commands(struct arena *arena, const struct ecs_read_names *names,
                             struct str region, const struct json *recorded) {
    struct str definition = ecs_read_short(json_get_str(recorded, "taskDefinition"));
    struct str update =
        str_fmt(arena,
                "aws ecs update-service --region %.*s --cluster %.*s --service %.*s%s%.*s "
                "--desired-count %lld",
                STR_ARG(region), STR_ARG(names->cluster), STR_ARG(names->service),
                definition.len ? " --task-definition " : "", STR_ARG(definition),
                (long long)json_get_i64(recorded, "desiredCount", 0));
    const struct json *scaling = json_get_c(recorded, "scaling");
    if (!scaling)
        return update;
    const struct json *state = json_get_c(scaling, "SuspendedState");
    return str_fmt(
        arena,
        "%.*s\naws application-autoscaling register-scalable-target --region %.*s "
        "--service-namespace ecs --resource-id service/%.*s --scalable-dimension "
        "ecs:service:DesiredCount --min-capacity %lld --max-capacity %lld --suspended-state "
        "DynamicScalingInSuspended=%s,DynamicScalingOutSuspended=%s,ScheduledScalingSuspended=%s",
        STR_ARG(update), STR_ARG(region), STR_ARG(names->label),
        (long long)json_get_i64(scaling, "MinCapacity", 0),
        (long long)json_get_i64(scaling, "MaxCapacity", 0),
        flag(state, "DynamicScalingInSuspended"), flag(state, "DynamicScalingOutSuspended"),
        flag(state, "ScheduledScalingSuspended"));
}

struct ecs_read_service ecs_read_service(const struct json *reply, struct str name) {
    struct ecs_read_service seen = { .desired = -1, .running = -1, .pending = -1 };
    const struct json *services = json_get_c(reply, "services");
    for (size_t i = 0; i < json_count(services); i++) {
        const struct json *service = json_at(services, i);
        if (str_eq(json_get_str(service, "serviceName"), name))
            seen.json = service;
    }
    if (!seen.json)
        return seen;
    seen.is_found = true;
    seen.status = json_get_str(seen.json, "status");
    seen.scheduling = json_get_str(seen.json, "schedulingStrategy");
    seen.controller = json_str(json_path(seen.json, "deploymentController", "type", NULL));
    seen.task_definition = json_get_str(seen.json, "taskDefinition");
    seen.desired = json_get_i64(seen.json, "desiredCount", -1);
    seen.running = json_get_i64(seen.json, "runningCount", -1);
    seen.pending = json_get_i64(seen.json, "pendingCount", -1);
    const struct json *deployments = json_get_c(seen.json, "deployments");
    for (size_t i = 0; i < json_count(deployments); i++) {
        const struct json *deployment = json_at(deployments, i);
        struct str status = json_get_str(deployment, "status");
        if (!str_is(status, "INACTIVE"))
            seen.deployments++;
        if (!str_is(status, "PRIMARY"))
            continue;
        seen.primary = json_get_str(deployment, "id");
        seen.primary_task_definition = json_get_str(deployment, "taskDefinition");
        seen.rollout = json_get_str(deployment, "rolloutState");
        seen.rollout_reason = json_get_str(deployment, "rolloutStateReason");
        seen.failed_tasks = json_get_i64(deployment, "failedTasks", 0);
    }
    return seen;
}

bool ecs_read_is_stopped(const struct ecs_read_service *service) {
    return service->is_found && service->desired == 0 && service->running == 0 &&
           service->pending == 0;
}

bool ecs_read_is_settled(const struct ecs_read_service *service) {
    return service->is_found && service->deployments == 1 &&
           (!service->rollout.len || str_is(service->rollout, "COMPLETED"));
}

struct str ecs_read_counts(struct arena *arena, const struct ecs_read_service *service) {
    return str_fmt(arena, "running %lld, pending %lld of %lld desired", (long long)service->running,
                   (long long)service->pending, (long long)service->desired);
}

const struct json *ecs_read_describe(struct arena *arena, const struct ecs_read_names *names,
                                     const struct json *more) {
    struct json *input = json_new_object(arena), *list = json_new_array(arena);
    json_push(arena, list, json_new_str(arena, names->service));
    for (size_t i = 0; i < json_count(more); i++)
        json_push(arena, list, json_new_str(arena, ecs_read_short(json_str(json_at(more, i)))));
    json_set_str(arena, input, "cluster", names->cluster);
    json_set_c(arena, input, "services", list);
    return input;
}

const struct json *ecs_read_list_tasks(struct arena *arena, struct str cluster, struct str service,
                                       const char *desired_status, struct str next_token) {
    struct json *input = json_new_object(arena);
    json_set_str(arena, input, "cluster", cluster);
    json_set_str(arena, input, "serviceName", service);
    json_set_str(arena, input, "desiredStatus", str_of(desired_status));
    if (next_token.len)
        json_set_str(arena, input, "nextToken", next_token);
    return input;
}

const struct json *ecs_read_describe_tasks(struct arena *arena, struct str cluster,
                                           const struct json *task_arns) {
    struct json *input = json_new_object(arena);
    json_set_str(arena, input, "cluster", cluster);
    json_set_c(arena, input, "tasks", task_arns);
    return input;
}

static struct str resource_id(struct arena *arena, const struct ecs_read_names *names) {
    return str_fmt(arena, "service/%.*s/%.*s", STR_ARG(names->cluster), STR_ARG(names->service));
}

const struct json *ecs_read_describe_scaling(struct arena *arena,
                                             const struct ecs_read_names *names) {
    struct json *input = json_new_object(arena), *ids = json_new_array(arena);
    json_push(arena, ids, json_new_str(arena, resource_id(arena, names)));
    json_set_str(arena, input, "ServiceNamespace", STR("ecs"));
    json_set_c(arena, input, "ResourceIds", ids);
    json_set_str(arena, input, "ScalableDimension", STR("ecs:service:DesiredCount"));
    return input;
}

static const char *const suspensions[] = { "DynamicScalingInSuspended",
                                           "DynamicScalingOutSuspended",
                                           "ScheduledScalingSuspended" };

static const struct json *suspended(struct arena *arena, const struct json *from, bool all) {
    struct json *state = json_new_object(arena);
    for (size_t i = 0; i < 3; i++)
        json_set_bool(arena, state, suspensions[i],
                      all || json_true(json_get_c(from, suspensions[i])));
    return state;
}

const struct json *ecs_read_scaling(struct arena *arena, const struct json *reply) {
    const struct json *seen = json_at(json_get_c(reply, "ScalableTargets"), 0);
    if (!seen)
        return NULL;
    struct json *scaling = json_new_object(arena);
    json_set_i64(arena, scaling, "MinCapacity", json_get_i64(seen, "MinCapacity", 0));
    json_set_i64(arena, scaling, "MaxCapacity", json_get_i64(seen, "MaxCapacity", 0));
    json_set_c(arena, scaling, "SuspendedState",
               suspended(arena, json_get_c(seen, "SuspendedState"), false));
    return scaling;
}

const struct json *ecs_read_scaling_held(struct arena *arena, const struct json *recorded) {
    struct json *held = json_copy_object(arena, recorded);
    json_set_i64(arena, held, "MinCapacity", 0);
    json_set_c(arena, held, "SuspendedState", suspended(arena, NULL, true));
    return held;
}

const struct json *ecs_read_register_scaling(struct arena *arena,
                                             const struct ecs_read_names *names,
                                             const struct json *scaling) {
    struct json *input = json_new_object(arena);
    json_set_str(arena, input, "ServiceNamespace", STR("ecs"));
    json_set_str(arena, input, "ResourceId", resource_id(arena, names));
    json_set_str(arena, input, "ScalableDimension", STR("ecs:service:DesiredCount"));
    json_set_i64(arena, input, "MinCapacity", json_get_i64(scaling, "MinCapacity", 0));
    json_set_i64(arena, input, "MaxCapacity", json_get_i64(scaling, "MaxCapacity", 0));
    json_set_c(arena, input, "SuspendedState",
               suspended(arena, json_get_c(scaling, "SuspendedState"), false));
    return input;
}

size_t ecs_read_live_tasks(const struct json *reply) {
    const struct json *tasks = json_get_c(reply, "tasks");
    size_t live = 0;
    for (size_t i = 0; i < json_count(tasks); i++) {
        struct str status = json_get_str(json_at(tasks, i), "lastStatus");
        live += !str_is(status, "STOPPED") && !str_is(status, "DELETED");
    }
    return live;
}

int64_t ecs_read_stopped_since(struct arena *arena, const struct json *reply, int64_t since_ms) {
    struct str since = str_fmt(arena, "%lld", (long long)(since_ms / 1000));
    const struct json *tasks = json_get_c(reply, "tasks");
    int64_t count = 0;
    for (size_t i = 0; i < json_count(tasks); i++) {
        const struct json *at = json_get_c(json_at(tasks, i), "stoppedAt");
        count += json_is(at, JSON_NUMBER) && json_number_cmp(at->text, since) >= 0;
    }
    return count;
}
