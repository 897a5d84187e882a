/* ecs_deploy.c: the deployments of a service: bounds, start, completion, circuit breaker with
 * rollback, and the record of service deployments. Facts: docs/sandbox.md, "Deployments". */
#include "cloud/ecs_state.h"

#include <assert.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct ecs_percent cloud_ecs_bounds(const struct ecs_service *service) {
    const struct json *config = json_get_c(service->config.json, "deploymentConfiguration");
    int64_t low = json_get_i64(config, "minimumHealthyPercent", 100);
    int64_t high = json_get_i64(config, "maximumPercent", 200);
    return (struct ecs_percent){
        .lower = (service->desired * low + 99) / 100,
        .upper = service->desired * high / 100,
    };
}

void cloud_ecs_event(struct cloud_ecs *ecs, struct ecs_service *service, int64_t now_ms,
                     const char *format, ...) {
    if (service->event_count == ECS_EVENTS_MAX) {
        struct ecs_event *oldest = service->events[0];
        memmove(service->events, service->events + 1,
                (ECS_EVENTS_MAX - 1) * sizeof service->events[0]);
        service->events[ECS_EVENTS_MAX - 1] = oldest;
    } else {
        service->events[service->event_count++] = mem_alloc(sizeof(struct ecs_event));
    }
    struct ecs_event *event = service->events[service->event_count - 1];
    cloud_ecs_uuid(ecs, event->id);
    event->at_ms = now_ms;
    int used = snprintf(event->message, sizeof event->message, "(service %s) ", service->name);
    va_list args;
    va_start(args, format);
    vsnprintf(event->message + used, sizeof event->message - (size_t)used, format, args);
    va_end(args);
    service->is_dirty = service->is_changed = true;
}

void cloud_ecs_touch(struct cloud_ecs *ecs, struct ecs_service *service, int64_t now_ms) {
    int64_t due_ms = now_ms + ecs->options->scheduler_tick_ms;
    if (due_ms < service->tick_ms)
        service->tick_ms = due_ms;
    service->is_dirty = service->is_changed = true;
}

struct ecs_deployment *cloud_ecs_deployment_of(struct ecs_service *service, uint64_t number) {
    for (size_t i = 0; i < service->deployment_count; i++)
        if (service->deployments[i].number == number)
            return &service->deployments[i];
    return NULL;
}

/* --- circuit breaker --- */

static const struct json *breaker_config(const struct ecs_service *service) {
    return json_path(service->config.json, "deploymentConfiguration", "deploymentCircuitBreaker",
                     NULL);
}

static int64_t breaker_threshold(const struct ecs_service *service) {
    const struct json *config = json_get_c(breaker_config(service), "thresholdConfiguration");
    struct str type = json_get_str(config, "type");
    int64_t value = json_get_i64(config, "value", 50);
    if (str_is(type, "COUNT"))
        return value;
    int64_t share = (service->desired * value + 99) / 100;
    if (str_is(type, "UNBOUNDED_PERCENT"))
        return share > 1 ? share : 1;
    return share < 3 ? 3 : share > 200 ? 200 : share;
}

/* --- records of service deployments --- */

static uint64_t add_revision(struct cloud_ecs *ecs, struct ecs_service *service,
                             struct ecs_taskdef *taskdef, int64_t now_ms) {
    if (service->revision_count < ECS_REVISIONS_MAX)
        service->revision_count++;
    memmove(service->revisions + 1, service->revisions,
            (service->revision_count - 1) * sizeof service->revisions[0]);
    service->revisions[0] = (struct ecs_revision){ .number = cloud_ecs_number(ecs),
                                                   .taskdef = taskdef,
                                                   .created_ms = now_ms };
    return service->revisions[0].number;
}

static struct ecs_history *add_history(struct cloud_ecs *ecs, struct ecs_service *service,
                                       int64_t now_ms) {
    if (service->history_count < ECS_HISTORY_MAX)
        service->history_count++;
    memmove(service->history + 1, service->history,
            (service->history_count - 1) * sizeof service->history[0]);
    struct ecs_history *history = &service->history[0];
    *history = (struct ecs_history){ .status = ECS_SD_PENDING,
                                     .created_ms = now_ms,
                                     .updated_ms = now_ms,
                                     .is_counted =
                                         json_true(json_get_c(breaker_config(service), "enable")) };
    cloud_ecs_history_id(ecs, history->id);
    return history;
}

/* Puts a new PRIMARY in front. The caller has made sure that there is room. */
static struct ecs_deployment *push_primary(struct cloud_ecs *ecs, struct ecs_service *service,
                                           struct ecs_taskdef *taskdef, uint64_t revision,
                                           int64_t now_ms) {
    assert(service->deployment_count < ECS_DEPLOYMENTS_MAX);
    memmove(service->deployments + 1, service->deployments,
            service->deployment_count * sizeof service->deployments[0]);
    service->deployment_count++;
    struct ecs_deployment *primary = &service->deployments[0];
    *primary = (struct ecs_deployment){ .number = cloud_ecs_number(ecs),
                                        .taskdef = taskdef,
                                        .revision = revision,
                                        .created_ms = now_ms,
                                        .updated_ms = now_ms };
    snprintf(primary->reason, sizeof primary->reason,
             "ECS deployment ecs-svc/%" PRIu64 " in progress.", primary->number);
    service->start_from_ms = 0; /* a new deployment resets the start throttle */
    service->start_failures = 0;
    service->is_steady = service->is_blocked = false;
    return primary;
}

/* Forgets ACTIVE deployments without a live task, so that there is room for a new one. */
static void drop_empty(struct cloud_ecs *ecs, struct ecs_service *service) {
    for (size_t i = service->deployment_count; i > 1; i--) {
        uint64_t number = service->deployments[i - 1].number;
        bool has_tasks = false;
        for (size_t t = 0; t < ecs->task_count; t++)
            has_tasks |= ecs->tasks[t]->service == service && ecs->tasks[t]->deployment == number &&
                         ecs->tasks[t]->phase <= ECS_RUNNING;
        if (has_tasks)
            continue;
        memmove(service->deployments + i - 1, service->deployments + i,
                (service->deployment_count - i) * sizeof service->deployments[0]);
        service->deployment_count--;
    }
}

struct res cloud_ecs_deploy(struct cloud_ecs *ecs, struct ecs_service *service,
                            struct ecs_taskdef *taskdef, int64_t now_ms, struct err *err) {
    if (service->deployment_count == ECS_DEPLOYMENTS_MAX)
        drop_empty(ecs, service);
    if (service->deployment_count == ECS_DEPLOYMENTS_MAX)
        return fault_set(err, 400, "ThrottlingException", "Rate exceeded");
    uint64_t source = service->deployment_count ? service->deployments[0].revision : 0;
    /* What was under way is overtaken: it ends here, whatever becomes of its tasks. */
    if (service->history_count && service->history[0].finished_ms == 0) {
        service->history[0].status = ECS_SD_STOPPED;
        service->history[0].stopped_ms = service->history[0].finished_ms = now_ms;
        service->history[0].updated_ms = now_ms;
    }
    uint64_t revision = add_revision(ecs, service, taskdef, now_ms);
    struct ecs_deployment *primary = push_primary(ecs, service, taskdef, revision, now_ms);
    struct ecs_history *history = add_history(ecs, service, now_ms);
    history->deployment = primary->number;
    history->source_revision = source;
    history->target_revision = revision;
    cloud_ecs_touch(ecs, service, now_ms);
    return RES_OK;
}

void cloud_ecs_deployment_complete(struct cloud_ecs *ecs, struct ecs_service *service,
                                   int64_t now_ms) {
    struct ecs_deployment *primary = &service->deployments[0];
    service->deployment_count = 1;
    primary->rollout = ECS_COMPLETED;
    primary->updated_ms = now_ms;
    snprintf(primary->reason, sizeof primary->reason,
             "ECS deployment ecs-svc/%" PRIu64 " completed.", primary->number);
    service->last_completed = primary->taskdef;
    service->last_completed_number = primary->number;
    service->last_completed_revision = primary->revision;
    struct ecs_history *history = service->history_count ? &service->history[0] : NULL;
    if (history && history->deployment == primary->number && history->finished_ms == 0) {
        history->status = primary->is_rollback ? ECS_SD_ROLLBACK_SUCCESSFUL : ECS_SD_SUCCESSFUL;
        history->finished_ms = history->updated_ms = now_ms;
    }
    cloud_ecs_event(ecs, service, now_ms, "(deployment ecs-svc/%" PRIu64 ") deployment completed.",
                    primary->number);
}

/* The last completed revision becomes PRIMARY again, as a deployment of its own. */
static void roll_back(struct cloud_ecs *ecs, struct ecs_service *service, const char *why,
                      int64_t now_ms) {
    if (service->deployment_count == ECS_DEPLOYMENTS_MAX)
        drop_empty(ecs, service);
    struct ecs_history *history = &service->history[0];
    history->stopped_ms = history->updated_ms = now_ms;
    if (service->deployment_count == ECS_DEPLOYMENTS_MAX || !service->last_completed) {
        history->status = ECS_SD_ROLLBACK_FAILED;
        history->finished_ms = now_ms;
        return;
    }
    struct ecs_deployment *primary = push_primary(ecs, service, service->last_completed,
                                                  service->last_completed_revision, now_ms);
    primary->is_rollback = true;
    snprintf(primary->reason, sizeof primary->reason,
             "%s: rolling back to deploymentId ecs-svc/%" PRIu64 ".", why,
             service->last_completed_number);
    history->status = ECS_SD_ROLLBACK_IN_PROGRESS;
    history->deployment = primary->number;
    history->rollback_revision = service->last_completed_revision;
    snprintf(history->reason, sizeof history->reason, "%s", primary->reason);
}

static void trip(struct cloud_ecs *ecs, struct ecs_service *service, int64_t now_ms) {
    struct ecs_deployment *primary = &service->deployments[0];
    primary->rollout = ECS_FAILED;
    primary->updated_ms = now_ms;
    snprintf(primary->reason, sizeof primary->reason,
             "ECS deployment circuit breaker: tasks failed to start.");
    cloud_ecs_event(ecs, service, now_ms,
                    "(deployment ecs-svc/%" PRIu64 ") deployment failed: tasks failed to start.",
                    primary->number);
    bool is_rollback = json_true(json_get_c(breaker_config(service), "rollback"));
    struct ecs_history *history = service->history_count ? &service->history[0] : NULL;
    if (history && history->deployment == primary->number) {
        history->is_tripped = true;
        history->updated_ms = now_ms;
        snprintf(history->reason, sizeof history->reason, "%s", primary->reason);
        if (!is_rollback || primary->is_rollback || !service->last_completed) {
            history->status = primary->is_rollback ? ECS_SD_ROLLBACK_FAILED : ECS_SD_STOPPED;
            history->stopped_ms = history->finished_ms = now_ms;
        }
    }
    if (is_rollback && !primary->is_rollback && service->last_completed)
        roll_back(ecs, service, "ECS deployment circuit breaker", now_ms);
    cloud_ecs_touch(ecs, service, now_ms);
}

void cloud_ecs_deployment_failure(struct cloud_ecs *ecs, struct ecs_service *service,
                                  uint64_t number, int64_t now_ms) {
    struct ecs_deployment *deployment = cloud_ecs_deployment_of(service, number);
    if (!deployment)
        return;
    deployment->failed_tasks++;
    deployment->updated_ms = now_ms;
    service->is_dirty = service->is_changed = true;
    if (deployment != &service->deployments[0] || deployment->rollout != ECS_IN_PROGRESS)
        return;
    if (service->history_count && service->history[0].deployment == number)
        service->history[0].failures = deployment->failed_tasks;
    if (json_true(json_get_c(breaker_config(service), "enable")) &&
        deployment->failed_tasks >= breaker_threshold(service))
        trip(ecs, service, now_ms);
}

/* --- operations on service deployments --- */

/* By the filters `status` (any of) and `createdAt` {after, before}, both exclusive. */
static bool is_listed(struct ecs_call *call, const struct ecs_history *history) {
    const struct json *wanted = json_get_c(call->input, "status");
    const struct json *after = json_path(call->input, "createdAt", "after", NULL);
    const struct json *before = json_path(call->input, "createdAt", "before", NULL);
    struct str created = fault_seconds(call->arena, history->created_ms)->text;
    bool is_wanted = json_count(wanted) == 0;
    for (size_t i = 0; i < json_count(wanted); i++)
        is_wanted |=
            str_is(json_str(json_at(wanted, i)), cloud_ecs_history_status_name(history->status));
    if (json_is(after, JSON_NUMBER))
        is_wanted &= json_number_cmp(created, after->text) > 0;
    if (json_is(before, JSON_NUMBER))
        is_wanted &= json_number_cmp(created, before->text) < 0;
    return is_wanted;
}

struct res cloud_ecs_op_list_history(struct ecs_call *call) {
    struct ecs_cluster *cluster = NULL;
    struct ecs_service *service = NULL;
    struct str text = json_get_str(call->input, "service");
    TRY(cloud_ecs_cluster_arg(call, &cluster));
    TRY(cloud_ecs_service_arg(call, cluster, text, &service));
    if (!service || service->status == ECS_INACTIVE)
        return fault_set(call->err, 400, "ServiceNotFoundException", "Service not found.");
    const struct json *all[ECS_HISTORY_MAX];
    size_t count = 0, from = 0, to = 0;
    for (size_t i = 0; i < service->history_count; i++)
        if (is_listed(call, &service->history[i]))
            all[count++] = cloud_ecs_history_view(call->ecs, call->arena, service,
                                                  &service->history[i], false);
    TRY(cloud_ecs_page(call, count, 20, &from, &to));
    struct json *list = json_new_array(call->arena);
    for (size_t i = from; i < to; i++)
        json_push(call->arena, list, all[i]);
    json_set_c(call->arena, call->output, "serviceDeployments", list);
    return RES_OK;
}

/* The service deployment that an ARN names. */
static struct ecs_history *history_of(struct ecs_call *call, struct str arn,
                                      struct ecs_service **service) {
    for (size_t i = 0; i < call->ecs->service_count; i++) {
        *service = call->ecs->services[i];
        for (size_t j = 0; j < (*service)->history_count; j++)
            if (str_eq(arn, cloud_ecs_history_arn(call->ecs, call->arena, *service,
                                                  (*service)->history[j].id)))
                return &(*service)->history[j];
    }
    return NULL;
}

static struct res arns_arg(struct ecs_call *call, const char *name, const struct json **out) {
    *out = json_get_c(call->input, name);
    if (json_count(*out) < 1 || json_count(*out) > 20)
        return fault_set(call->err, 400, "InvalidParameterException",
                         "%s must have between 1 and 20 items, but has %zu.", name,
                         json_count(*out));
    return RES_OK;
}

struct res cloud_ecs_op_describe_history(struct ecs_call *call) {
    const struct json *arns = NULL;
    TRY(arns_arg(call, "serviceDeploymentArns", &arns));
    struct json *list = json_new_array(call->arena), *failures = json_new_array(call->arena);
    for (size_t i = 0; i < json_count(arns); i++) {
        struct ecs_service *service = NULL;
        struct str arn = json_str(json_at(arns, i));
        const struct ecs_history *history = history_of(call, arn, &service);
        if (history)
            json_push(call->arena, list,
                      cloud_ecs_history_view(call->ecs, call->arena, service, history, true));
        else
            cloud_ecs_failure(call, failures, arn);
    }
    json_set_c(call->arena, call->output, "serviceDeployments", list);
    json_set_c(call->arena, call->output, "failures", failures);
    return RES_OK;
}

static const struct json *revision_view(struct ecs_call *call, struct str arn) {
    for (size_t i = 0; i < call->ecs->service_count; i++) {
        const struct ecs_service *service = call->ecs->services[i];
        for (size_t j = 0; j < service->revision_count; j++) {
            const struct ecs_revision *revision = &service->revisions[j];
            if (!str_eq(arn,
                        cloud_ecs_revision_arn(call->ecs, call->arena, service, revision->number)))
                continue;
            struct json *out = json_new_object(call->arena);
            json_set_str(call->arena, out, "serviceRevisionArn", arn);
            json_set_str(call->arena, out, "serviceArn",
                         cloud_ecs_service_arn(call->ecs, call->arena, service));
            json_set_str(call->arena, out, "clusterArn",
                         cloud_ecs_cluster_arn(call->ecs, call->arena, service->cluster));
            json_set_str(call->arena, out, "taskDefinition",
                         cloud_ecs_taskdef_arn(call->ecs, call->arena, revision->taskdef));
            json_set_c(call->arena, out, "createdAt",
                       fault_seconds(call->arena, revision->created_ms));
            return out;
        }
    }
    return NULL;
}

struct res cloud_ecs_op_describe_revisions(struct ecs_call *call) {
    const struct json *arns = NULL;
    TRY(arns_arg(call, "serviceRevisionArns", &arns));
    struct json *list = json_new_array(call->arena), *failures = json_new_array(call->arena);
    for (size_t i = 0; i < json_count(arns); i++) {
        struct str arn = json_str(json_at(arns, i));
        const struct json *view = revision_view(call, arn);
        if (view)
            json_push(call->arena, list, view);
        else
            cloud_ecs_failure(call, failures, arn);
    }
    json_set_c(call->arena, call->output, "serviceRevisions", list);
    json_set_c(call->arena, call->output, "failures", failures);
    return RES_OK;
}

static bool is_over(enum ecs_history_status status) {
    return status == ECS_SD_SUCCESSFUL || status == ECS_SD_STOPPED ||
           status == ECS_SD_ROLLBACK_SUCCESSFUL || status == ECS_SD_ROLLBACK_FAILED;
}

struct res cloud_ecs_op_stop_history(struct ecs_call *call) {
    struct str arn = json_get_str(call->input, "serviceDeploymentArn");
    struct str type = json_get_str(call->input, "stopType");
    struct ecs_service *service = NULL;
    struct ecs_history *history = history_of(call, arn, &service);
    if (!history)
        return fault_set(call->err, 400, "ServiceDeploymentNotFoundException",
                         "Service deployment not found.");
    if (type.len && !str_is(type, "ROLLBACK"))
        return fault_set(call->err, 400, "UnsupportedFeatureException",
                         "stopType %.*s is not supported; use ROLLBACK.",
                         STR_ARG(str_slice(type, 0, 40)));
    if (is_over(history->status))
        return fault_set(call->err, 400, "ConflictException",
                         "The service deployment is %s and cannot be stopped.",
                         cloud_ecs_history_status_name(history->status));
    bool is_under_way = history->status == ECS_SD_PENDING || history->status == ECS_SD_IN_PROGRESS;
    if (is_under_way && !service->last_completed)
        return fault_set(call->err, 400, "ConflictException",
                         "The service has no completed deployment to roll back to.");
    if (is_under_way) {
        roll_back(call->ecs, service, "Service deployment rolled back by StopServiceDeployment",
                  call->now_ms);
        cloud_ecs_touch(call->ecs, service, call->now_ms);
    }
    json_set_str(call->arena, call->output, "serviceDeploymentArn", arn);
    return RES_OK;
}
