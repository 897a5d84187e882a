/* ecs_task.c: the life of one task, from PROVISIONING to STOPPED, and the operations on tasks.
 *
 * PROVISIONING and PENDING last as long as the options say; then the runner starts the container.
 * The task goes on when the runner says RUNNING. The end is the runner's as well: STOPPING lasts
 * until it says EXITED. desiredStatus is the model's, never the runner's. */
#include "cloud/ecs_state.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum {
    STOP_TIMEOUT_S = 30, /* Fargate's default */
    HEALTH_INTERVAL_S = 30,
    HEALTH_RETRIES = 3, /* defaults of healthCheck */
};

bool cloud_ecs_task_is_live(const struct ecs_task *task) {
    return !task->is_stop_wanted && task->phase <= ECS_RUNNING;
}

static void set_phase(struct cloud_ecs *ecs, struct ecs_task *task, enum ecs_phase phase,
                      int64_t due_ms, int64_t now_ms) {
    task->phase = phase;
    task->due_ms = due_ms;
    task->version++;
    task->is_dirty = true;
    if (task->service)
        cloud_ecs_touch(ecs, task->service, now_ms);
}

struct ecs_task *cloud_ecs_task_start(struct cloud_ecs *ecs, struct ecs_cluster *cluster,
                                      struct ecs_service *service, struct ecs_taskdef *taskdef,
                                      int64_t now_ms) {
    struct ecs_task *task = cloud_ecs_append(&ecs->tasks, &ecs->task_count, sizeof *task);
    cloud_ecs_hex(ecs, task->id);
    task->cluster = cluster;
    task->service = service;
    task->taskdef = taskdef;
    task->created_ms = now_ms;
    task->ordinal = ++ecs->last_ordinal;
    if (service) {
        task->deployment = service->deployments[0].number;
        snprintf(task->started_by, sizeof task->started_by, "ecs-svc/%" PRIu64, task->deployment);
        snprintf(task->group, sizeof task->group, "service:%s", service->name);
    } else {
        snprintf(task->group, sizeof task->group, "family:%s", taskdef->family);
    }
    set_phase(ecs, task, ECS_PROVISIONING, now_ms + ecs->options->provisioning_ms, now_ms);
    return task;
}

static int64_t stop_timeout_ms(const struct ecs_task *task) {
    return json_get_i64(cloud_ecs_container(task->taskdef), "stopTimeout", STOP_TIMEOUT_S) * 1000;
}

static void begin_deprovisioning(struct cloud_ecs *ecs, struct ecs_task *task, int64_t now_ms) {
    task->execution_stopped_ms = now_ms;
    if (!task->stopping_ms)
        task->stopping_ms = now_ms;
    set_phase(ecs, task, ECS_DEPROVISIONING, now_ms + ecs->options->deprovisioning_ms, now_ms);
}

void cloud_ecs_task_stop(struct cloud_ecs *ecs, struct ecs_task *task, const char *code,
                         struct str reason, int64_t now_ms) {
    if (task->is_stop_wanted || task->phase > ECS_RUNNING)
        return;
    task->is_stop_wanted = true;
    ECS_TEXT(task->stop_code, str_of(code));
    ECS_TEXT(task->stopped_reason, reason);
    task->stopping_ms = now_ms;
    if (!task->is_started) {
        begin_deprovisioning(ecs, task, now_ms);
        return;
    }
    ecs->options->runner.stop(ecs->options->runner.ctx, (struct str){ task->id, 32 }, now_ms,
                              now_ms + stop_timeout_ms(task));
    set_phase(ecs, task, ECS_STOPPING, INT64_MAX, now_ms);
}

/* The container has ended or could not be started. */
static void task_exited(struct cloud_ecs *ecs, struct ecs_task *task,
                        const struct cloud_task_status *status, int64_t now_ms) {
    bool is_by_itself = !task->is_stop_wanted;
    task->is_stop_wanted = true;
    if (status->reason.len) {
        ECS_TEXT(task->container_reason, status->reason);
    } else {
        task->has_exit = true;
        task->exit_code = status->exit_code;
    }
    if (is_by_itself) {
        bool is_start_failure = status->reason.len > 0;
        ECS_TEXT(task->stop_code,
                 is_start_failure ? STR("TaskFailedToStart") : STR("EssentialContainerExited"));
        ECS_TEXT(task->stopped_reason,
                 is_start_failure ? status->reason : STR("Essential container in task exited"));
    }
    begin_deprovisioning(ecs, task, now_ms);
    if (!is_by_itself || !task->service)
        return;
    struct ecs_service *service = task->service;
    /* Tasks that never reach RUNNING back off, up to 15 minutes; others are replaced after a
     * moment. */
    int64_t wait_ms = 1000;
    if (!task->was_running) {
        if (service->start_failures < 11)
            service->start_failures++;
        wait_ms <<= service->start_failures - 1;
        wait_ms = wait_ms > 900000 ? 900000 : wait_ms;
        cloud_ecs_deployment_failure(ecs, service, task->deployment, now_ms);
    }
    /* A rollback that the failure has set off starts at once. */
    if (service->deployment_count && service->deployments[0].number == task->deployment)
        service->start_from_ms = now_ms + wait_ms;
    if (service->start_failures == 3 && !task->was_running)
        cloud_ecs_event(ecs, service, now_ms,
                        "is unable to consistently start tasks successfully.");
}

static void start_in_runner(struct cloud_ecs *ecs, struct ecs_task *task, int64_t now_ms) {
    ARENA_SCOPE(scratch);
    const struct json *container = cloud_ecs_container(task->taskdef);
    const struct json *override = NULL;
    const struct json *list = json_get_c(task->overrides.json, "containerOverrides");
    for (size_t i = 0; i < json_count(list); i++)
        if (str_eq(json_get_str(json_at(list, i), "name"), json_get_str(container, "name")))
            override = json_at(list, i);
    struct cloud_task_spec spec = {
        .task_id = { task->id, 32 },
        .task_arn = cloud_ecs_task_arn(ecs, &scratch, task),
        .cluster = str_of(task->cluster->name),
        .service = task->service ? str_of(task->service->name) : STR_NONE,
        .family = str_of(task->taskdef->family),
        .container = container,
        .overrides = override,
    };
    task->is_started = true;
    task->is_dirty = true;
    task->pull_started_ms = task->pull_stopped_ms = now_ms;
    task->due_ms = INT64_MAX;
    ecs->options->runner.start(ecs->options->runner.ctx, &spec, now_ms);
}

/* When a container with a health check that has never passed counts as UNHEALTHY. */
static int64_t unhealthy_from_ms(const struct ecs_task *task) {
    const struct json *check = json_get_c(cloud_ecs_container(task->taskdef), "healthCheck");
    return task->started_ms + 1000 * (json_get_i64(check, "startPeriod", 0) +
                                      json_get_i64(check, "interval", HEALTH_INTERVAL_S) *
                                          json_get_i64(check, "retries", HEALTH_RETRIES));
}

static void set_health(struct cloud_ecs *ecs, struct ecs_task *task, enum ecs_health health,
                       int64_t now_ms) {
    task->health = health;
    task->version++;
    task->is_dirty = true;
    struct ecs_service *service = task->service;
    if (!service)
        return;
    cloud_ecs_touch(ecs, service, now_ms);
    struct ecs_deployment *deployment = cloud_ecs_deployment_of(service, task->deployment);
    const struct json *reset = json_path(service->config.json, "deploymentConfiguration",
                                         "deploymentCircuitBreaker", "resetOnHealthyTask", NULL);
    if (health == ECS_HEALTHY && deployment && (!reset || json_true(reset)))
        deployment->failed_tasks = 0;
    if (health == ECS_UNHEALTHY)
        cloud_ecs_deployment_failure(ecs, service, task->deployment, now_ms);
}

/* A RUNNING task: its health, and whether the scheduler counts it as healthy. */
static bool step_running(struct cloud_ecs *ecs, struct ecs_task *task,
                         const struct cloud_task_status *status, int64_t now_ms) {
    bool was_counted = task->is_counted;
    enum ecs_health before = task->health;
    if (cloud_ecs_has_health_check(task->taskdef)) {
        int64_t bad_from_ms = unhealthy_from_ms(task);
        if (status->is_healthy && before != ECS_HEALTHY) {
            task->was_healthy = true;
            set_health(ecs, task, ECS_HEALTHY, now_ms);
        } else if (!status->is_healthy && before != ECS_UNHEALTHY &&
                   (task->was_healthy || now_ms >= bad_from_ms)) {
            set_health(ecs, task, ECS_UNHEALTHY, now_ms);
        }
        task->is_counted = task->health == ECS_HEALTHY;
        task->due_ms = task->health == ECS_UNKNOWN ? bad_from_ms : INT64_MAX;
    } else if (!task->is_counted && now_ms >= task->started_ms + ecs->options->healthy_after_ms) {
        task->is_counted = true;
        task->due_ms = INT64_MAX;
    }
    if (task->is_counted != was_counted && task->service)
        cloud_ecs_touch(ecs, task->service, now_ms);
    return task->is_counted != was_counted || task->health != before;
}

static bool begin_running(struct cloud_ecs *ecs, struct ecs_task *task, int64_t now_ms) {
    task->started_ms = now_ms;
    task->was_running = true;
    if (task->service)
        task->service->start_failures = 0;
    int64_t due_ms = cloud_ecs_has_health_check(task->taskdef)
                         ? unhealthy_from_ms(task)
                         : now_ms + ecs->options->healthy_after_ms;
    set_phase(ecs, task, ECS_RUNNING, due_ms, now_ms);
    return true;
}

/* Phases in which the runner knows more than we do. */
static bool step_started(struct cloud_ecs *ecs, struct ecs_task *task, int64_t now_ms) {
    struct cloud_task_status status =
        ecs->options->runner.poll(ecs->options->runner.ctx, (struct str){ task->id, 32 }, now_ms);
    if (status.port != task->port && status.state != CLOUD_TASK_EXITED) {
        task->port = status.port;
        task->is_dirty = true;
    }
    if (status.state == CLOUD_TASK_EXITED) {
        task_exited(ecs, task, &status, now_ms);
        return true;
    }
    if (task->phase == ECS_PENDING && status.state == CLOUD_TASK_RUNNING) {
        set_phase(ecs, task, ECS_ACTIVATING, now_ms + ecs->options->activating_ms, now_ms);
        return true;
    }
    if (task->phase == ECS_ACTIVATING && now_ms >= task->due_ms)
        return begin_running(ecs, task, now_ms);
    if (task->phase == ECS_RUNNING)
        return step_running(ecs, task, &status, now_ms);
    return false;
}

bool cloud_ecs_task_step(struct cloud_ecs *ecs, struct ecs_task *task, int64_t now_ms) {
    switch (task->phase) {
    case ECS_PROVISIONING:
        if (now_ms < task->due_ms)
            return false;
        task->connected_ms = now_ms;
        set_phase(ecs, task, ECS_PENDING, now_ms + ecs->options->pending_ms, now_ms);
        return true;
    case ECS_PENDING:
        if (task->is_started)
            return step_started(ecs, task, now_ms);
        if (now_ms < task->due_ms)
            return false;
        start_in_runner(ecs, task, now_ms);
        return true;
    case ECS_ACTIVATING:
    case ECS_RUNNING:
    case ECS_STOPPING: return step_started(ecs, task, now_ms);
    case ECS_DEACTIVATING: /* only with several target groups, which the model does not have */
        return false;
    case ECS_DEPROVISIONING:
        if (now_ms < task->due_ms)
            return false;
        task->stopped_ms = now_ms;
        set_phase(ecs, task, ECS_STOPPED, now_ms + INT64_C(3600000), now_ms);
        return true;
    case ECS_STOPPED: return false;
    }
    return false;
}

/* --- operations --- */

/* A task id or ARN of this cluster. *out NULL: well formed but unknown. */
static struct res task_arg(struct ecs_call *call, const struct ecs_cluster *cluster,
                           struct str text, struct ecs_task **out) {
    struct str id = text;
    *out = NULL;
    if (str_starts(text, STR("arn:"))) {
        size_t slash = str_find(text, STR(":task/"));
        if (slash == SIZE_MAX)
            return fault_set(call->err, 400, "InvalidParameterException",
                             "Task Identifier is invalid");
        id = str_slice(text, slash + 6, text.len);
        size_t inner = str_find_char(id, '/');
        if (inner != SIZE_MAX) {
            struct str owner = str_slice(id, 0, inner);
            if (!str_is(owner, cluster->name))
                return fault_set(
                    call->err, 400, "InvalidParameterException",
                    "Invalid identifier: Identifier is for cluster %.*s. Your cluster is %s",
                    STR_ARG(str_slice(owner, 0, 255)), cluster->name);
            id = str_slice(id, inner + 1, id.len);
        }
    }
    if (id.len != 32 && id.len != 36)
        return fault_set(call->err, 400, "InvalidParameterException",
                         "taskId length should be one of [32,36]");
    *out = cloud_ecs_task_of(call->ecs, id);
    if (*out && (*out)->cluster != cluster)
        *out = NULL;
    return RES_OK;
}

struct task_filter {
    const struct ecs_service *service;
    struct str family, started_by;
    bool is_stopped;
};

static bool filter_matches(const struct task_filter *filter, const struct ecs_task *task) {
    if (filter->service && task->service != filter->service)
        return false;
    if (filter->family.len && !str_is(filter->family, task->taskdef->family))
        return false;
    if (filter->started_by.len && !str_is(filter->started_by, task->started_by))
        return false;
    return task->is_stop_wanted == filter->is_stopped;
}

static struct res filter_arg(struct ecs_call *call, struct ecs_cluster *cluster,
                             struct task_filter *out) {
    struct str name = json_get_str(call->input, "serviceName");
    out->family = json_get_str(call->input, "family");
    out->started_by = json_get_str(call->input, "startedBy");
    if (out->started_by.len > 36)
        return fault_set(call->err, 400, "InvalidParameterException", "ownerId longer than 36.");
    if (out->started_by.len && (name.len || out->family.len))
        return fault_set(call->err, 400, "InvalidParameterException",
                         "startedBy cannot be combined with other filters.");
    if (name.len) {
        struct ecs_service *service = NULL;
        TRY(cloud_ecs_service_arg(call, cluster, name, &service));
        if (!service || service->status == ECS_INACTIVE)
            return fault_set(call->err, 400, "ServiceNotFoundException", "Service not found.");
        out->service = service;
    }
    struct str wanted = json_get_str(call->input, "desiredStatus");
    out->is_stopped = str_is(wanted, "STOPPED");
    if (wanted.len && !out->is_stopped && !str_is(wanted, "RUNNING") && !str_is(wanted, "PENDING"))
        return fault_set(call->err, 400, "InvalidParameterException",
                         "desiredStatus must be RUNNING, PENDING or STOPPED, but was %.*s",
                         STR_ARG(str_slice(wanted, 0, 40)));
    return RES_OK;
}

struct res cloud_ecs_op_list_tasks(struct ecs_call *call) {
    struct ecs_cluster *cluster = NULL;
    struct task_filter filter = { 0 };
    TRY(cloud_ecs_cluster_arg(call, &cluster));
    TRY(filter_arg(call, cluster, &filter));
    bool is_none = str_is(json_get_str(call->input, "desiredStatus"), "PENDING");
    const struct ecs_task **found =
        ARENA_ARRAY(call->arena, const struct ecs_task *, call->ecs->task_count);
    size_t count = 0, from = 0, to = 0;
    for (size_t i = 0; i < call->ecs->task_count && !is_none; i++)
        if (call->ecs->tasks[i]->cluster == cluster && filter_matches(&filter, call->ecs->tasks[i]))
            found[count++] = call->ecs->tasks[i];
    TRY(cloud_ecs_page(call, count, 100, &from, &to));
    struct json *list = json_new_array(call->arena);
    for (size_t i = from; i < to; i++)
        json_push(call->arena, list,
                  json_new_str(call->arena, cloud_ecs_task_arn(call->ecs, call->arena, found[i])));
    json_set_c(call->arena, call->output, "taskArns", list);
    return RES_OK;
}

static bool wants_tags(const struct json *input) {
    const struct json *include = json_get_c(input, "include");
    for (size_t i = 0; i < json_count(include); i++)
        if (str_is(json_str(json_at(include, i)), "TAGS"))
            return true;
    return false;
}

struct res cloud_ecs_op_describe_tasks(struct ecs_call *call) {
    struct ecs_cluster *cluster = NULL;
    TRY(cloud_ecs_cluster_arg(call, &cluster));
    const struct json *ids = json_get_c(call->input, "tasks");
    if (json_count(ids) == 0)
        return fault_set(call->err, 400, "InvalidParameterException", "Tasks cannot be empty.");
    if (json_count(ids) > 100)
        return fault_set(call->err, 400, "InvalidParameterException",
                         "tasks can have at most 100 items.");
    struct json *list = json_new_array(call->arena), *failures = json_new_array(call->arena);
    for (size_t i = 0; i < json_count(ids); i++) {
        struct ecs_task *task = NULL;
        struct str text = json_str(json_at(ids, i));
        TRY(task_arg(call, cluster, text, &task));
        if (task)
            json_push(call->arena, list,
                      cloud_ecs_task_view(call->ecs, call->arena, task, wants_tags(call->input)));
        else
            cloud_ecs_failure(call, failures,
                              str_starts(text, STR("arn:"))
                                  ? text
                                  : cloud_ecs_arn(call->ecs, call->arena, "task", "%s/%.*s",
                                                  cluster->name, STR_ARG(text)));
    }
    json_set_c(call->arena, call->output, "tasks", list);
    json_set_c(call->arena, call->output, "failures", failures);
    return RES_OK;
}

struct res cloud_ecs_op_stop_task(struct ecs_call *call) {
    struct ecs_cluster *cluster = NULL;
    struct ecs_task *task = NULL;
    TRY(cloud_ecs_cluster_arg(call, &cluster));
    TRY(task_arg(call, cluster, json_get_str(call->input, "task"), &task));
    if (!task)
        return fault_set(call->err, 400, "InvalidParameterException",
                         "The referenced task was not found.");
    struct str reason = json_get_str(call->input, "reason");
    const struct json *before = cloud_ecs_task_view(call->ecs, call->arena, task, false);
    bool was_stopping = task->is_stop_wanted;
    cloud_ecs_task_stop(call->ecs, task, "UserInitiated",
                        reason.len ? reason : STR("Task stopped by user"), call->now_ms);
    fault_blob_set(&task->tags, NULL);
    if (was_stopping) {
        json_set_c(call->arena, call->output, "task", before);
        return RES_OK;
    }
    /* The answer comes before the agent has acted: desired STOPPED, last status as it was. */
    struct json *answer =
        json_copy_object(call->arena, cloud_ecs_task_view(call->ecs, call->arena, task, false));
    json_set_c(call->arena, answer, "lastStatus", json_get_c(before, "lastStatus"));
    json_set_c(call->arena, call->output, "task", answer);
    return RES_OK;
}

/* The tasks that an earlier RunTask with this token started; none: an empty list. */
static struct res run_before(struct ecs_call *call, const struct ecs_cluster *cluster,
                             const struct ecs_taskdef *taskdef, int64_t count, struct json *list) {
    struct str token = json_get_str(call->input, "clientToken");
    if (token.len > 64)
        return fault_set(call->err, 400, "InvalidParameterException",
                         "clientToken longer than 64.");
    for (size_t i = 0; token.len && i < call->ecs->task_count; i++) {
        const struct ecs_task *task = call->ecs->tasks[i];
        if (task->cluster != cluster || !str_is(token, task->client_token))
            continue;
        if (task->taskdef != taskdef || task->run_count != count)
            return fault_set(call->err, 400, "ConflictException",
                             "The clientToken was used with other parameters.");
        json_push(call->arena, list, cloud_ecs_task_view(call->ecs, call->arena, task, false));
    }
    return RES_OK;
}

struct res cloud_ecs_op_run_task(struct ecs_call *call) {
    struct ecs_cluster *cluster = NULL;
    struct ecs_taskdef *taskdef = NULL;
    TRY(cloud_ecs_cluster_arg(call, &cluster));
    TRY(cloud_ecs_taskdef_arg(call, json_get_str(call->input, "taskDefinition"), &taskdef));
    if (!taskdef)
        return fault_set(call->err, 400, "ClientException", "TaskDefinition not found.");
    if (!taskdef->is_active)
        return fault_set(call->err, 400, "ClientException", "TaskDefinition is inactive");
    int64_t count = json_get_i64(call->input, "count", 1);
    if (count < 1 || count > 10)
        return fault_set(call->err, 400, "InvalidParameterException",
                         "count must be between 1 and 10, but was %" PRId64, count);
    if (call->ecs->task_count + (size_t)count > ECS_TASKS_MAX)
        return fault_set(call->err, 400, "LimitExceededException",
                         "The limit of tasks has been reached: %d.", ECS_TASKS_MAX);
    struct json *list = json_new_array(call->arena);
    TRY(run_before(call, cluster, taskdef, count, list));
    bool is_repeat = json_count(list) > 0;
    for (int64_t i = 0; i < count && !is_repeat; i++) {
        struct ecs_task *task =
            cloud_ecs_task_start(call->ecs, cluster, NULL, taskdef, call->now_ms);
        fault_blob_set(&task->overrides, json_get_c(call->input, "overrides"));
        fault_blob_set(&task->tags, json_get_c(call->input, "tags"));
        ECS_TEXT(task->started_by, json_get_str(call->input, "startedBy"));
        ECS_TEXT(task->client_token, json_get_str(call->input, "clientToken"));
        task->run_count = count;
        if (json_get_c(call->input, "group"))
            ECS_TEXT(task->group, json_get_str(call->input, "group"));
        json_push(call->arena, list, cloud_ecs_task_view(call->ecs, call->arena, task, false));
    }
    json_set_c(call->arena, call->output, "tasks", list);
    json_set_c(call->arena, call->output, "failures", json_new_array(call->arena));
    return RES_OK;
}
