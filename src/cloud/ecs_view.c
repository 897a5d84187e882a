/* ecs_view.c: how clusters, task definitions, services and tasks look in answers. Reads only. */
#include "cloud/ecs_state.h"

#include <inttypes.h>
#include <string.h>

const char *cloud_ecs_phase_name(enum ecs_phase phase) {
    switch (phase) {
    case ECS_PROVISIONING: return "PROVISIONING";
    case ECS_PENDING: return "PENDING";
    case ECS_ACTIVATING: return "ACTIVATING";
    case ECS_RUNNING: return "RUNNING";
    case ECS_DEACTIVATING: return "DEACTIVATING";
    case ECS_STOPPING: return "STOPPING";
    case ECS_DEPROVISIONING: return "DEPROVISIONING";
    case ECS_STOPPED: return "STOPPED";
    }
    return "STOPPED";
}

const char *cloud_ecs_history_status_name(enum ecs_history_status status) {
    switch (status) {
    case ECS_SD_PENDING: return "PENDING";
    case ECS_SD_IN_PROGRESS: return "IN_PROGRESS";
    case ECS_SD_SUCCESSFUL: return "SUCCESSFUL";
    case ECS_SD_STOP_REQUESTED: return "STOP_REQUESTED";
    case ECS_SD_STOPPED: return "STOPPED";
    case ECS_SD_ROLLBACK_REQUESTED: return "ROLLBACK_REQUESTED";
    case ECS_SD_ROLLBACK_IN_PROGRESS: return "ROLLBACK_IN_PROGRESS";
    case ECS_SD_ROLLBACK_SUCCESSFUL: return "ROLLBACK_SUCCESSFUL";
    case ECS_SD_ROLLBACK_FAILED: return "ROLLBACK_FAILED";
    }
    return "PENDING";
}

static const char *health_name(enum ecs_health health) {
    switch (health) {
    case ECS_UNKNOWN: return "UNKNOWN";
    case ECS_HEALTHY: return "HEALTHY";
    case ECS_UNHEALTHY: return "UNHEALTHY";
    }
    return "UNKNOWN";
}

static const char *rollout_name(enum ecs_rollout rollout) {
    switch (rollout) {
    case ECS_IN_PROGRESS: return "IN_PROGRESS";
    case ECS_COMPLETED: return "COMPLETED";
    case ECS_FAILED: return "FAILED";
    }
    return "IN_PROGRESS";
}

static const char *service_status_name(enum ecs_service_status status) {
    switch (status) {
    case ECS_ACTIVE: return "ACTIVE";
    case ECS_DRAINING: return "DRAINING";
    case ECS_INACTIVE: return "INACTIVE";
    }
    return "INACTIVE";
}

/* The member of config, or an empty array. */
static void copy_list(struct arena *arena, struct json *out, const struct json *config,
                      const char *name) {
    const struct json *value = json_get_c(config, name);
    json_set_c(arena, out, name, value ? value : json_new_array(arena));
}

static void set_time(struct arena *arena, struct json *out, const char *name, int64_t ms) {
    if (ms)
        json_set_c(arena, out, name, fault_seconds(arena, ms));
}

const struct json *cloud_ecs_container(const struct ecs_taskdef *taskdef) {
    const struct json *list = json_get_c(taskdef->body.json, "containerDefinitions");
    for (size_t i = 0; i < json_count(list); i++) {
        const struct json *essential = json_get_c(json_at(list, i), "essential");
        if (!essential || json_true(essential))
            return json_at(list, i);
    }
    return json_at(list, 0);
}

bool cloud_ecs_has_health_check(const struct ecs_taskdef *taskdef) {
    const struct json *check = json_get_c(cloud_ecs_container(taskdef), "healthCheck");
    const struct json *command = json_get_c(check, "command");
    return json_count(command) > 0 && !str_is(json_str(json_at(command, 0)), "NONE");
}

static void count_tasks(const struct cloud_ecs *ecs, const struct ecs_service *service,
                        uint64_t deployment, int64_t *running, int64_t *pending) {
    *running = *pending = 0;
    for (size_t i = 0; i < ecs->task_count; i++) {
        const struct ecs_task *task = ecs->tasks[i];
        if (task->service != service || (deployment && task->deployment != deployment))
            continue;
        *running += task->phase == ECS_RUNNING;
        *pending += task->phase < ECS_RUNNING;
    }
}

const struct json *cloud_ecs_cluster_view(const struct cloud_ecs *ecs, struct arena *arena,
                                          const struct ecs_cluster *cluster, bool has_tags) {
    int64_t running = 0, pending = 0, services = 0;
    for (size_t i = 0; i < ecs->task_count; i++) {
        if (ecs->tasks[i]->cluster != cluster)
            continue;
        running += ecs->tasks[i]->phase == ECS_RUNNING;
        pending += ecs->tasks[i]->phase < ECS_RUNNING;
    }
    for (size_t i = 0; i < ecs->service_count; i++)
        services += ecs->services[i]->cluster == cluster && ecs->services[i]->status == ECS_ACTIVE;
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "clusterArn", cloud_ecs_cluster_arn(ecs, arena, cluster));
    json_set_str(arena, out, "clusterName", str_dup(arena, str_of(cluster->name)));
    json_set_str(arena, out, "status", cluster->is_active ? STR("ACTIVE") : STR("INACTIVE"));
    json_set_i64(arena, out, "registeredContainerInstancesCount", 0);
    json_set_i64(arena, out, "runningTasksCount", running);
    json_set_i64(arena, out, "pendingTasksCount", pending);
    json_set_i64(arena, out, "activeServicesCount", services);
    json_set_c(arena, out, "statistics", json_new_array(arena));
    copy_list(arena, out, cluster->settings.json, "settings");
    copy_list(arena, out, cluster->settings.json, "capacityProviders");
    copy_list(arena, out, cluster->settings.json, "defaultCapacityProviderStrategy");
    json_set_c(arena, out, "configuration", json_get_c(cluster->settings.json, "configuration"));
    json_set_c(arena, out, "tags",
               has_tags && cluster->tags.json ? cluster->tags.json : json_new_array(arena));
    return json_clone(arena, out);
}

const struct json *cloud_ecs_taskdef_view(const struct cloud_ecs *ecs, struct arena *arena,
                                          const struct ecs_taskdef *taskdef) {
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "taskDefinitionArn", cloud_ecs_taskdef_arn(ecs, arena, taskdef));
    const struct json *body = json_clone(arena, taskdef->body.json);
    for (size_t i = 0; i < json_count(body); i++)
        json_set(arena, out, body->object.members[i].key, body->object.members[i].value);
    json_set_i64(arena, out, "revision", taskdef->revision);
    json_set_str(arena, out, "status", taskdef->is_active ? STR("ACTIVE") : STR("INACTIVE"));
    set_time(arena, out, "registeredAt", taskdef->registered_ms);
    set_time(arena, out, "deregisteredAt", taskdef->deregistered_ms);
    json_set_str(arena, out, "registeredBy",
                 str_fmt(arena, "arn:aws:iam::%.*s:user/sandbox", STR_ARG(ecs->options->account)));
    return out;
}

static const struct json *deployment_view(const struct cloud_ecs *ecs, struct arena *arena,
                                          const struct ecs_service *service, size_t index) {
    const struct ecs_deployment *deployment = &service->deployments[index];
    const struct json *config = service->config.json;
    int64_t running = 0, pending = 0;
    count_tasks(ecs, service, deployment->number, &running, &pending);
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "id", str_fmt(arena, "ecs-svc/%" PRIu64, deployment->number));
    json_set_str(arena, out, "status", index == 0 ? STR("PRIMARY") : STR("ACTIVE"));
    json_set_str(arena, out, "taskDefinition",
                 cloud_ecs_taskdef_arn(ecs, arena, deployment->taskdef));
    json_set_i64(arena, out, "desiredCount", deployment->desired);
    json_set_i64(arena, out, "pendingCount", pending);
    json_set_i64(arena, out, "runningCount", running);
    json_set_i64(arena, out, "failedTasks", deployment->failed_tasks);
    set_time(arena, out, "createdAt", deployment->created_ms);
    set_time(arena, out, "updatedAt", deployment->updated_ms);
    json_set_c(arena, out, "launchType", json_get_c(config, "launchType"));
    json_set_c(arena, out, "platformVersion", json_get_c(config, "platformVersion"));
    json_set_c(arena, out, "networkConfiguration", json_get_c(config, "networkConfiguration"));
    json_set_c(arena, out, "rolloutState", json_new_text(arena, rollout_name(deployment->rollout)));
    json_set_str(arena, out, "rolloutStateReason", str_of(deployment->reason));
    return out;
}

static const struct json *events_view(struct arena *arena, const struct ecs_service *service) {
    struct json *list = json_new_array(arena);
    for (size_t i = service->event_count; i > 0; i--) {
        const struct ecs_event *event = service->events[i - 1];
        struct json *out = json_new_object(arena);
        json_set_str(arena, out, "id", str_of(event->id));
        set_time(arena, out, "createdAt", event->at_ms);
        json_set_str(arena, out, "message", str_of(event->message));
        json_push(arena, list, out);
    }
    return list;
}

/* What the service is set to, as far as the answer shows it unchanged. */
static void config_view(struct arena *arena, struct json *out, const struct json *config) {
    static const char *const lists[] = { "loadBalancers", "serviceRegistries",
                                         "placementConstraints", "placementStrategy" };
    static const char *const others[] = { "launchType",           "capacityProviderStrategy",
                                          "platformVersion",      "deploymentConfiguration",
                                          "networkConfiguration", "healthCheckGracePeriodSeconds",
                                          "schedulingStrategy",   "deploymentController",
                                          "enableECSManagedTags", "propagateTags",
                                          "enableExecuteCommand", "availabilityZoneRebalancing" };
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        copy_list(arena, out, config, lists[i]);
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        json_set_c(arena, out, others[i], json_get_c(config, others[i]));
    json_set_c(arena, out, "roleArn", json_get_c(config, "role"));
}

const struct json *cloud_ecs_service_view(const struct cloud_ecs *ecs, struct arena *arena,
                                          const struct ecs_service *service) {
    int64_t running = 0, pending = 0;
    count_tasks(ecs, service, 0, &running, &pending);
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "serviceArn", cloud_ecs_service_arn(ecs, arena, service));
    json_set_str(arena, out, "serviceName", str_of(service->name));
    json_set_str(arena, out, "clusterArn", cloud_ecs_cluster_arn(ecs, arena, service->cluster));
    json_set_c(arena, out, "status", json_new_text(arena, service_status_name(service->status)));
    json_set_i64(arena, out, "desiredCount", service->desired);
    json_set_i64(arena, out, "runningCount", running);
    json_set_i64(arena, out, "pendingCount", pending);
    config_view(arena, out, service->config.json);
    struct json *deployments = json_new_array(arena);
    for (size_t i = 0; i < service->deployment_count; i++)
        json_push(arena, deployments, deployment_view(ecs, arena, service, i));
    if (service->deployment_count)
        json_set_str(arena, out, "taskDefinition",
                     cloud_ecs_taskdef_arn(ecs, arena, service->deployments[0].taskdef));
    json_set_c(arena, out, "deployments", deployments);
    json_set_c(arena, out, "events", events_view(arena, service));
    set_time(arena, out, "createdAt", service->created_ms);
    json_set_str(arena, out, "createdBy",
                 str_fmt(arena, "arn:aws:iam::%.*s:user/sandbox", STR_ARG(ecs->options->account)));
    if (service->history_count) {
        json_set_str(arena, out, "currentServiceDeployment",
                     cloud_ecs_history_arn(ecs, arena, service, service->history[0].id));
        struct json *revisions = json_new_array(arena);
        for (size_t i = 0; i < service->deployment_count; i++) {
            struct json *item = json_new_object(arena);
            json_set_str(
                arena, item, "arn",
                cloud_ecs_revision_arn(ecs, arena, service, service->deployments[i].revision));
            json_set_i64(arena, item, "requestedTaskCount", service->deployments[i].desired);
            int64_t run = 0, pend = 0;
            count_tasks(ecs, service, service->deployments[i].number, &run, &pend);
            json_set_i64(arena, item, "runningTaskCount", run);
            json_set_i64(arena, item, "pendingTaskCount", pend);
            json_push(arena, revisions, item);
        }
        json_set_c(arena, out, "currentServiceRevisions", revisions);
    }
    /* The answer outlives the next change of the service. */
    return json_clone(arena, out);
}

/* --- tasks --- */

static const struct json *network_bindings(struct arena *arena, const struct ecs_task *task,
                                           const struct json *definition) {
    struct json *list = json_new_array(arena);
    if (!task->port)
        return list;
    struct json *binding = json_new_object(arena);
    json_set_str(arena, binding, "bindIP", STR("127.0.0.1"));
    json_set_i64(arena, binding, "containerPort",
                 json_get_i64(json_at(json_get_c(definition, "portMappings"), 0), "containerPort",
                              task->port));
    json_set_i64(arena, binding, "hostPort", task->port);
    json_set_str(arena, binding, "protocol", STR("tcp"));
    json_push(arena, list, binding);
    return list;
}

static const struct json *container_view(const struct cloud_ecs *ecs, struct arena *arena,
                                         const struct ecs_task *task, const struct json *definition,
                                         size_t index) {
    bool is_main = definition == cloud_ecs_container(task->taskdef);
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "containerArn",
                 cloud_ecs_arn(ecs, arena, "container", "%s/%s/%.8s-%.4s-4%.3s-a%.3s-%012zx",
                               task->cluster->name, task->id, task->id, task->id + 8, task->id + 12,
                               task->id + 15, index));
    json_set_str(arena, out, "taskArn", cloud_ecs_task_arn(ecs, arena, task));
    json_set_c(arena, out, "name", json_get_c(definition, "name"));
    json_set_c(arena, out, "image", json_get_c(definition, "image"));
    const char *status = task->phase < ECS_RUNNING                                  ? "PENDING"
                         : task->phase == ECS_STOPPED || task->execution_stopped_ms ? "STOPPED"
                                                                                    : "RUNNING";
    json_set_c(arena, out, "lastStatus", json_new_text(arena, status));
    if (is_main && task->has_exit)
        json_set_i64(arena, out, "exitCode", task->exit_code);
    if (is_main && task->container_reason[0])
        json_set_str(arena, out, "reason", str_of(task->container_reason));
    json_set_c(arena, out, "networkBindings",
               is_main ? network_bindings(arena, task, definition) : json_new_array(arena));
    json_set_c(arena, out, "networkInterfaces", json_new_array(arena));
    json_set_c(arena, out, "healthStatus",
               json_new_text(arena, health_name(is_main ? task->health : ECS_UNKNOWN)));
    json_set_str(arena, out, "cpu", str_fmt(arena, "%" PRId64, json_get_i64(definition, "cpu", 0)));
    return out;
}

static void task_times(struct arena *arena, struct json *out, const struct ecs_task *task) {
    set_time(arena, out, "createdAt", task->created_ms);
    set_time(arena, out, "connectivityAt", task->connected_ms);
    if (task->connected_ms)
        json_set_str(arena, out, "connectivity", STR("CONNECTED"));
    set_time(arena, out, "pullStartedAt", task->pull_started_ms);
    set_time(arena, out, "pullStoppedAt", task->pull_stopped_ms);
    set_time(arena, out, "startedAt", task->started_ms);
    set_time(arena, out, "stoppingAt", task->stopping_ms);
    set_time(arena, out, "executionStoppedAt", task->execution_stopped_ms);
    set_time(arena, out, "stoppedAt", task->stopped_ms);
}

const struct json *cloud_ecs_task_view(const struct cloud_ecs *ecs, struct arena *arena,
                                       const struct ecs_task *task, bool has_tags) {
    const struct json *body = task->taskdef->body.json;
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "taskArn", cloud_ecs_task_arn(ecs, arena, task));
    json_set_str(arena, out, "clusterArn", cloud_ecs_cluster_arn(ecs, arena, task->cluster));
    json_set_str(arena, out, "taskDefinitionArn", cloud_ecs_taskdef_arn(ecs, arena, task->taskdef));
    json_set_str(arena, out, "group", str_of(task->group));
    json_set_c(arena, out, "lastStatus", json_new_text(arena, cloud_ecs_phase_name(task->phase)));
    json_set_str(arena, out, "desiredStatus",
                 task->is_stop_wanted ? STR("STOPPED") : STR("RUNNING"));
    json_set_c(arena, out, "healthStatus", json_new_text(arena, health_name(task->health)));
    json_set_c(arena, out, "cpu", json_get_c(body, "cpu"));
    json_set_c(arena, out, "memory", json_get_c(body, "memory"));
    if (task->started_by[0])
        json_set_str(arena, out, "startedBy", str_of(task->started_by));
    json_set_i64(arena, out, "version", task->version);
    json_set_str(arena, out, "availabilityZone",
                 str_fmt(arena, "%.*sa", STR_ARG(ecs->options->region)));
    const struct json *launch =
        task->service ? json_get_c(task->service->config.json, "launchType") : NULL;
    json_set_c(arena, out, "launchType", launch ? launch : json_new_text(arena, "FARGATE"));
    task_times(arena, out, task);
    if (task->stop_code[0])
        json_set_str(arena, out, "stopCode", str_of(task->stop_code));
    if (task->stopped_reason[0])
        json_set_str(arena, out, "stoppedReason", str_of(task->stopped_reason));
    struct json *containers = json_new_array(arena);
    const struct json *definitions = json_get_c(body, "containerDefinitions");
    for (size_t i = 0; i < json_count(definitions); i++)
        json_push(arena, containers, container_view(ecs, arena, task, json_at(definitions, i), i));
    json_set_c(arena, out, "containers", containers);
    json_set_c(arena, out, "attachments", json_new_array(arena));
    if (task->overrides.json) {
        json_set_c(arena, out, "overrides", task->overrides.json);
    } else {
        struct json *overrides = json_new_object(arena);
        json_set_c(arena, overrides, "containerOverrides", json_new_array(arena));
        json_set_c(arena, out, "overrides", overrides);
    }
    if (has_tags)
        json_set_c(arena, out, "tags", task->tags.json ? task->tags.json : json_new_array(arena));
    return json_clone(arena, out);
}

/* --- service deployments --- */

static const struct json *revision_counts(const struct cloud_ecs *ecs, struct arena *arena,
                                          const struct ecs_service *service, uint64_t revision,
                                          uint64_t deployment) {
    int64_t running = 0, pending = 0;
    if (deployment)
        count_tasks(ecs, service, deployment, &running, &pending);
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "arn", cloud_ecs_revision_arn(ecs, arena, service, revision));
    json_set_i64(arena, out, "requestedTaskCount", deployment ? service->desired : 0);
    json_set_i64(arena, out, "runningTaskCount", running);
    json_set_i64(arena, out, "pendingTaskCount", pending);
    return out;
}

static void history_details(const struct cloud_ecs *ecs, struct arena *arena, struct json *out,
                            const struct ecs_service *service, const struct ecs_history *history) {
    set_time(arena, out, "stoppedAt", history->stopped_ms);
    set_time(arena, out, "updatedAt", history->updated_ms);
    struct json *sources = json_new_array(arena);
    if (history->source_revision)
        json_push(arena, sources,
                  revision_counts(ecs, arena, service, history->source_revision, 0));
    json_set_c(arena, out, "sourceServiceRevisions", sources);
    json_set_c(arena, out, "targetServiceRevision",
               revision_counts(ecs, arena, service, history->target_revision, history->deployment));
    if (history->rollback_revision) {
        struct json *rollback = json_new_object(arena);
        json_set_str(arena, rollback, "reason", str_of(history->reason));
        set_time(arena, rollback, "startedAt", history->stopped_ms);
        json_set_str(arena, rollback, "serviceRevisionArn",
                     cloud_ecs_revision_arn(ecs, arena, service, history->rollback_revision));
        json_set_c(arena, out, "rollback", rollback);
    }
    json_set_c(arena, out, "deploymentConfiguration",
               json_get_c(service->config.json, "deploymentConfiguration"));
    struct json *breaker = json_new_object(arena);
    bool is_over = history->status == ECS_SD_SUCCESSFUL;
    json_set_c(arena, breaker, "status",
               json_new_text(arena, !history->is_counted  ? "DISABLED"
                                    : history->is_tripped ? "TRIGGERED"
                                    : is_over             ? "MONITORING_COMPLETE"
                                                          : "MONITORING"));
    json_set_i64(arena, breaker, "failureCount", history->failures);
    json_set_c(arena, out, "deploymentCircuitBreaker", breaker);
}

const struct json *cloud_ecs_history_view(const struct cloud_ecs *ecs, struct arena *arena,
                                          const struct ecs_service *service,
                                          const struct ecs_history *history, bool is_full) {
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "serviceDeploymentArn",
                 cloud_ecs_history_arn(ecs, arena, service, history->id));
    json_set_str(arena, out, "serviceArn", cloud_ecs_service_arn(ecs, arena, service));
    json_set_str(arena, out, "clusterArn", cloud_ecs_cluster_arn(ecs, arena, service->cluster));
    set_time(arena, out, "createdAt", history->created_ms);
    set_time(arena, out, "startedAt", history->started_ms);
    set_time(arena, out, "finishedAt", history->finished_ms);
    if (!is_full)
        json_set_str(arena, out, "targetServiceRevisionArn",
                     cloud_ecs_revision_arn(ecs, arena, service, history->target_revision));
    json_set_c(arena, out, "status",
               json_new_text(arena, cloud_ecs_history_status_name(history->status)));
    if (history->reason[0])
        json_set_str(arena, out, "statusReason", str_of(history->reason));
    if (is_full)
        history_details(ecs, arena, out, service, history);
    return json_clone(arena, out);
}
