/* ecs_service.c: operations on services. What UpdateService changes, and whether that starts a
 * deployment, is one table. */
#include "cloud/ecs_state.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* Members of a service that are kept as they come. deploys: a change starts a deployment. */
static const struct {
    const char *name;
    bool on_update, deploys;
} members[] = {
    { "loadBalancers", true, true },
    { "serviceRegistries", true, true },
    { "networkConfiguration", true, true },
    { "platformVersion", true, true },
    { "capacityProviderStrategy", true, true },
    { "serviceConnectConfiguration", true, true },
    { "volumeConfigurations", true, true },
    { "vpcLatticeConfigurations", true, true },
    { "deploymentConfiguration", true, false },
    { "placementConstraints", true, false },
    { "placementStrategy", true, false },
    { "healthCheckGracePeriodSeconds", true, false },
    { "propagateTags", true, false },
    { "enableECSManagedTags", true, false },
    { "enableExecuteCommand", true, false },
    { "availabilityZoneRebalancing", true, false },
    { "launchType", false, false },
    { "role", false, false },
    { "schedulingStrategy", false, false },
    { "deploymentController", false, false },
};
#define MEMBER_COUNT (sizeof members / sizeof members[0])

static struct res parameter_fail(struct ecs_call *call, const char *message) {
    return fault_set(call->err, 400, "InvalidParameterException", "%s", message);
}

static bool wants_tags(const struct json *input) {
    const struct json *include = json_get_c(input, "include");
    for (size_t i = 0; i < json_count(include); i++)
        if (str_is(json_str(json_at(include, i)), "TAGS"))
            return true;
    return false;
}

/* deploymentConfiguration with its defaults; members that are absent keep what `before` says. */
static const struct json *deployment_config(struct arena *arena, const struct json *given,
                                            const struct json *before, bool is_daemon) {
    struct json *out = json_copy_object(arena, before);
    if (!before) {
        struct json *breaker = json_new_object(arena);
        json_set_bool(arena, breaker, "enable", false);
        json_set_bool(arena, breaker, "rollback", false);
        json_set_c(arena, out, "deploymentCircuitBreaker", breaker);
        json_set_i64(arena, out, "maximumPercent", is_daemon ? 100 : 200);
        json_set_i64(arena, out, "minimumHealthyPercent", is_daemon ? 0 : 100);
    }
    for (size_t i = 0; i < json_count(given); i++)
        json_set(arena, out, given->object.members[i].key, given->object.members[i].value);
    return out;
}

static struct res check_config(struct ecs_call *call, const struct json *config) {
    int64_t low = json_get_i64(config, "minimumHealthyPercent", 100);
    int64_t high = json_get_i64(config, "maximumPercent", 200);
    if (low < 0 || high < 1 || low > 1000 || high > 1000)
        return parameter_fail(call, "minimumHealthyPercent must be between 0 and 1000, "
                                    "maximumPercent between 1 and 1000.");
    if (low == 100 && high == 100)
        return parameter_fail(call,
                              "Both maximumPercent and minimumHealthyPercent cannot be 100 as "
                              "this will block deployments.");
    struct str strategy = json_get_str(config, "strategy");
    if (strategy.len && !str_is(strategy, "ROLLING"))
        return fault_set(call->err, 400, "UnsupportedFeatureException",
                         "The sandbox has rolling deployments only; strategy was %.*s.",
                         STR_ARG(str_slice(strategy, 0, 40)));
    return RES_OK;
}

static struct res desired_arg(struct ecs_call *call, bool is_daemon, int64_t *out, bool *is_given) {
    const struct json *value = json_get_c(call->input, "desiredCount");
    *is_given = value && !json_is(value, JSON_NULL);
    if (!*is_given)
        return RES_OK;
    if (is_daemon)
        return parameter_fail(call,
                              "The daemon scheduling strategy does not support a desired count "
                              "for services. Remove the desired count value and try again");
    if (!json_i64(value, out) || *out < 0 || *out > ECS_DESIRED_MAX)
        return parameter_fail(call, "desiredCount must be a whole number between 0 and 5000.");
    return RES_OK;
}

/* The revision that a service shall run. */
static struct res usable_taskdef(struct ecs_call *call, struct ecs_taskdef **out) {
    TRY(cloud_ecs_taskdef_arg(call, json_get_str(call->input, "taskDefinition"), out));
    if (!*out)
        return fault_set(call->err, 400, "ClientException", "TaskDefinition not found.");
    if (!(*out)->is_active)
        return fault_set(call->err, 400, "ClientException", "TaskDefinition is inactive");
    return RES_OK;
}

static void answer_service(struct ecs_call *call, const struct ecs_service *service) {
    json_set_c(call->arena, call->output, "service",
               cloud_ecs_service_view(call->ecs, call->arena, service));
}

/* --- create --- */

static const struct json *config_of(struct ecs_call *call) {
    struct json *config = json_new_object(call->arena);
    for (size_t i = 0; i < MEMBER_COUNT; i++)
        json_set_c(call->arena, config, members[i].name, json_get_c(call->input, members[i].name));
    json_set_c(
        call->arena, config, "deploymentConfiguration",
        deployment_config(call->arena, json_get_c(call->input, "deploymentConfiguration"), NULL,
                          str_is(json_get_str(call->input, "schedulingStrategy"), "DAEMON")));
    static const struct {
        const char *name, *value;
    } defaults[] = { { "schedulingStrategy", "REPLICA" },
                     { "propagateTags", "NONE" },
                     { "availabilityZoneRebalancing", "ENABLED" } };
    for (size_t i = 0; i < sizeof defaults / sizeof defaults[0]; i++)
        if (!json_get_c(config, defaults[i].name))
            json_set_c(call->arena, config, defaults[i].name,
                       json_new_text(call->arena, defaults[i].value));
    static const char *const flags[] = { "enableECSManagedTags", "enableExecuteCommand" };
    for (size_t i = 0; i < 2; i++)
        if (!json_get_c(config, flags[i]))
            json_set_bool(call->arena, config, flags[i], false);
    if (!json_get_c(config, "launchType") &&
        !json_count(json_get_c(config, "capacityProviderStrategy")))
        json_set_c(call->arena, config, "launchType", json_new_text(call->arena, "EC2"));
    if (str_is(json_get_str(config, "launchType"), "FARGATE") &&
        !json_get_c(config, "platformVersion"))
        json_set_c(call->arena, config, "platformVersion", json_new_text(call->arena, "LATEST"));
    if (!json_get_c(config, "healthCheckGracePeriodSeconds"))
        json_set_i64(call->arena, config, "healthCheckGracePeriodSeconds", 0);
    return config;
}

static struct res check_create(struct ecs_call *call, const struct ecs_taskdef *taskdef,
                               const struct json *config) {
    struct str launch = json_get_str(config, "launchType");
    const struct json *able = json_get_c(taskdef->body.json, "compatibilities");
    bool has_fargate = str_is(json_str(json_at(able, 1)), "FARGATE");
    if (str_is(launch, "FARGATE") && !has_fargate)
        return parameter_fail(call, "Task definition does not support launch_type FARGATE.");
    if (str_is(json_get_str(taskdef->body.json, "networkMode"), "awsvpc") &&
        !json_get_c(config, "networkConfiguration"))
        return parameter_fail(call, "Network Configuration must be provided when networkMode "
                                    "'awsvpc' is specified.");
    struct str controller = json_get_str(json_get_c(config, "deploymentController"), "type");
    if (controller.len && !str_is(controller, "ECS"))
        return fault_set(call->err, 400, "UnsupportedFeatureException",
                         "The sandbox has the ECS deployment controller only; type was %.*s.",
                         STR_ARG(str_slice(controller, 0, 40)));
    return check_config(call, json_get_c(config, "deploymentConfiguration"));
}

/* The name is taken: the existing service (same parameters), or an error. */
static struct res existing(struct ecs_call *call, struct ecs_service *service,
                           const struct ecs_taskdef *taskdef, const struct json *config,
                           int64_t desired) {
    if (service->status == ECS_DRAINING)
        return parameter_fail(call, "Unable to Start a service that is still Draining.");
    if (service->deployments[0].taskdef != taskdef || service->desired != desired ||
        !json_equal(service->config.json, config))
        return parameter_fail(call, "Creation of service was not idempotent.");
    answer_service(call, service);
    return RES_OK;
}

struct res cloud_ecs_op_create_service(struct ecs_call *call) {
    struct cloud_ecs *ecs = call->ecs;
    struct ecs_cluster *cluster = NULL;
    struct ecs_taskdef *taskdef = NULL;
    TRY(cloud_ecs_cluster_arg(call, &cluster));
    struct str name = json_get_str(call->input, "serviceName");
    if (!cloud_ecs_is_name(name))
        return parameter_fail(call, "Service name must match ^[a-zA-Z0-9\\-_]{1,255}$");
    TRY(usable_taskdef(call, &taskdef));
    bool is_daemon = str_is(json_get_str(call->input, "schedulingStrategy"), "DAEMON");
    bool is_given = false;
    int64_t desired = is_daemon ? 1 : 0;
    TRY(desired_arg(call, is_daemon, &desired, &is_given));
    if (!is_given && !is_daemon)
        return parameter_fail(call,
                              "Desired count cannot be null when scheduling strategy is REPLICA.");
    const struct json *config = config_of(call);
    TRY(check_create(call, taskdef, config));
    struct ecs_service *service = cloud_ecs_service_named(ecs, cluster, name);
    if (service && service->status != ECS_INACTIVE)
        return existing(call, service, taskdef, config, desired);
    if (!service && ecs->service_count >= ECS_SERVICES_MAX)
        return fault_set(call->err, 400, "LimitExceededException",
                         "The limit of services has been reached: %d.", ECS_SERVICES_MAX);
    if (service) {
        cloud_ecs_service_reset(service);
        for (size_t i = 0; i < ecs->task_count;
             i++) /* those of the old one have nothing to do here */
            if (ecs->tasks[i]->service == service)
                ecs->tasks[i]->service = NULL;
    } else {
        service = cloud_ecs_append(&ecs->services, &ecs->service_count, sizeof *service);
        service->cluster = cluster;
        ECS_TEXT(service->name, name);
        service->tick_ms = INT64_MAX;
    }
    service->desired = desired;
    service->created_ms = call->now_ms;
    fault_blob_set(&service->config, config);
    fault_blob_set(&service->tags, json_get_c(call->input, "tags"));
    TRY(cloud_ecs_deploy(ecs, service, taskdef, call->now_ms, call->err));
    answer_service(call, service);
    return RES_OK;
}

/* --- update --- */

/* The new config; *deploys when a member that starts a deployment changed. */
static const struct json *merged_config(struct ecs_call *call, const struct json *before,
                                        bool *deploys) {
    struct json *config = json_copy_object(call->arena, before);
    for (size_t i = 0; i < MEMBER_COUNT; i++) {
        const struct json *given = json_get_c(call->input, members[i].name);
        if (!given || json_is(given, JSON_NULL) || !members[i].on_update)
            continue;
        if (strcmp(members[i].name, "deploymentConfiguration") == 0)
            given = deployment_config(call->arena, given,
                                      json_get_c(before, "deploymentConfiguration"), false);
        const struct json *old = json_get_c(before, members[i].name);
        bool is_same =
            old ? json_equal(old, given) : json_is(given, JSON_ARRAY) && json_count(given) == 0;
        *deploys |= members[i].deploys && !is_same;
        json_set_c(call->arena, config, members[i].name, given);
    }
    return config;
}

struct res cloud_ecs_op_update_service(struct ecs_call *call) {
    struct ecs_cluster *cluster = NULL;
    struct ecs_service *service = NULL;
    TRY(cloud_ecs_cluster_arg(call, &cluster));
    TRY(cloud_ecs_service_arg(call, cluster, json_get_str(call->input, "service"), &service));
    if (!service)
        return fault_set(call->err, 400, "ServiceNotFoundException", "Service not found.");
    if (service->status != ECS_ACTIVE)
        return fault_set(call->err, 400, "ServiceNotActiveException", "Service was not ACTIVE.");
    bool is_daemon = str_is(json_get_str(service->config.json, "schedulingStrategy"), "DAEMON");
    int64_t desired = service->desired;
    bool is_given = false;
    TRY(desired_arg(call, is_daemon, &desired, &is_given));
    struct ecs_taskdef *taskdef = service->deployments[0].taskdef;
    bool deploys = json_true(json_get_c(call->input, "forceNewDeployment"));
    if (json_get_str(call->input, "taskDefinition").len) {
        struct ecs_taskdef *before = taskdef;
        TRY(usable_taskdef(call, &taskdef));
        deploys |= taskdef != before;
    }
    const struct json *config = merged_config(call, service->config.json, &deploys);
    TRY(check_config(call, json_get_c(config, "deploymentConfiguration")));
    /* The deployment first: it alone can be refused, and then nothing has changed. */
    if (deploys)
        TRY(cloud_ecs_deploy(call->ecs, service, taskdef, call->now_ms, call->err));
    service->desired = desired;
    fault_blob_set(&service->config, config);
    if (deploys)
        service->history[0].is_counted =
            json_true(json_path(service->config.json, "deploymentConfiguration",
                                "deploymentCircuitBreaker", "enable", NULL));
    if (!deploys && is_given && service->deployments[0].rollout != ECS_FAILED)
        service->deployments[0].desired = desired;
    cloud_ecs_touch(call->ecs, service, call->now_ms);
    answer_service(call, service);
    return RES_OK;
}

bool cloud_ecs_desired(const struct cloud_ecs *ecs, struct str cluster_name, struct str name,
                       int64_t *desired) {
    const struct ecs_cluster *cluster = cloud_ecs_cluster_named(ecs, cluster_name);
    const struct ecs_service *service =
        cluster ? cloud_ecs_service_named(ecs, cluster, name) : NULL;
    if (!service || service->status != ECS_ACTIVE)
        return false;
    *desired = service->desired;
    return true;
}

bool cloud_ecs_scale(struct cloud_ecs *ecs, struct str cluster_name, struct str name,
                     int64_t desired, int64_t now_ms) {
    int64_t before = 0;
    if (!cloud_ecs_desired(ecs, cluster_name, name, &before) || desired < 0 ||
        desired > ECS_DESIRED_MAX)
        return false;
    struct ecs_service *service =
        cloud_ecs_service_named(ecs, cloud_ecs_cluster_named(ecs, cluster_name), name);
    service->desired = desired;
    if (service->deployments[0].rollout != ECS_FAILED)
        service->deployments[0].desired = desired;
    cloud_ecs_touch(ecs, service, now_ms);
    cloud_ecs_snapshot(ecs, service, now_ms);
    return true;
}

bool cloud_ecs_is_deploying(const struct cloud_ecs *ecs, struct str cluster_name, struct str name) {
    const struct ecs_cluster *cluster = cloud_ecs_cluster_named(ecs, cluster_name);
    const struct ecs_service *service =
        cluster ? cloud_ecs_service_named(ecs, cluster, name) : NULL;
    return service && service->deployment_count &&
           (service->deployment_count > 1 || service->deployments[0].rollout == ECS_IN_PROGRESS);
}

/* --- describe, list, delete --- */

/* The ARN in failures[]: as given, or the form without a cluster for a bare name. */
static struct str failure_arn(struct ecs_call *call, struct str text) {
    if (str_starts(text, STR("arn:")))
        return text;
    return cloud_ecs_arn(call->ecs, call->arena, "service", "%.*s",
                         STR_ARG(str_slice(text, 0, 255)));
}

struct res cloud_ecs_op_describe_services(struct ecs_call *call) {
    struct ecs_cluster *cluster = NULL;
    TRY(cloud_ecs_cluster_arg(call, &cluster));
    const struct json *names = json_get_c(call->input, "services");
    if (json_count(names) == 0)
        return parameter_fail(call, "Services cannot be empty.");
    if (json_count(names) > 10)
        return parameter_fail(call, "service names can have at most 10 items.");
    struct json *list = json_new_array(call->arena), *failures = json_new_array(call->arena);
    for (size_t i = 0; i < json_count(names); i++) {
        struct str text = json_str(json_at(names, i));
        struct ecs_service *service = NULL;
        TRY(cloud_ecs_service_arg(call, cluster, text, &service));
        const struct json *view =
            service ? cloud_ecs_lagged_view(call->ecs, call->arena, service, call->now_ms) : NULL;
        if (!view) {
            cloud_ecs_failure(call, failures, failure_arn(call, text));
            continue;
        }
        struct json *out = json_copy_object(call->arena, view);
        if (wants_tags(call->input))
            json_set_c(call->arena, out, "tags",
                       service->tags.json ? json_clone(call->arena, service->tags.json)
                                          : json_new_array(call->arena));
        json_push(call->arena, list, out);
    }
    json_set_c(call->arena, call->output, "services", list);
    json_set_c(call->arena, call->output, "failures", failures);
    return RES_OK;
}

struct res cloud_ecs_op_list_services(struct ecs_call *call) {
    struct ecs_cluster *cluster = NULL;
    TRY(cloud_ecs_cluster_arg(call, &cluster));
    struct str launch = json_get_str(call->input, "launchType");
    struct str strategy = json_get_str(call->input, "schedulingStrategy");
    const struct ecs_service **found =
        ARENA_ARRAY(call->arena, const struct ecs_service *, call->ecs->service_count);
    size_t count = 0, from = 0, to = 0;
    for (size_t i = 0; i < call->ecs->service_count; i++) {
        const struct ecs_service *service = call->ecs->services[i];
        const struct json *config = service->config.json;
        if (service->cluster != cluster || service->status != ECS_ACTIVE ||
            (launch.len && !str_eq(launch, json_get_str(config, "launchType"))) ||
            (strategy.len && !str_eq(strategy, json_get_str(config, "schedulingStrategy"))))
            continue;
        found[count++] = service;
    }
    TRY(cloud_ecs_page(call, count, 10, &from, &to));
    struct json *list = json_new_array(call->arena);
    for (size_t i = from; i < to; i++)
        json_push(
            call->arena, list,
            json_new_str(call->arena, cloud_ecs_service_arn(call->ecs, call->arena, found[i])));
    json_set_c(call->arena, call->output, "serviceArns", list);
    return RES_OK;
}

struct res cloud_ecs_op_delete_service(struct ecs_call *call) {
    struct ecs_cluster *cluster = NULL;
    struct ecs_service *service = NULL;
    TRY(cloud_ecs_cluster_arg(call, &cluster));
    TRY(cloud_ecs_service_arg(call, cluster, json_get_str(call->input, "service"), &service));
    if (!service || service->status == ECS_INACTIVE)
        return fault_set(call->err, 400, "ServiceNotFoundException", "Service not found.");
    bool is_forced = json_true(json_get_c(call->input, "force"));
    bool is_daemon = str_is(json_get_str(service->config.json, "schedulingStrategy"), "DAEMON");
    if (service->status == ECS_ACTIVE) {
        if (service->desired > 0 && !is_forced && !is_daemon)
            return parameter_fail(call,
                                  "The service cannot be stopped while it is scaled above 0.");
        bool has_tasks = false;
        for (size_t i = 0; i < call->ecs->task_count; i++)
            has_tasks |= call->ecs->tasks[i]->service == service &&
                         call->ecs->tasks[i]->phase <= ECS_RUNNING;
        if (has_tasks && !is_forced && !is_daemon)
            return parameter_fail(call,
                                  "The service cannot be stopped while deployments are active.");
        service->status = ECS_DRAINING;
        service->desired = service->deployments[0].desired = 0;
        cloud_ecs_touch(call->ecs, service, call->now_ms);
    }
    answer_service(call, service);
    return RES_OK;
}
