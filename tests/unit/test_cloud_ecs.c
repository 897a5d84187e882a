/* cloud/ecs: services, deployments, tasks and errors, through cloud_handle. */
#include "cloud_world.h"

#include "cloud/ecs_state.h"

#define CONTAINER                                                                                  \
    "{\"name\":\"app\",\"image\":\"app:1\",\"memory\":128,\"command\":[\"run\"],"                  \
    "\"portMappings\":[{\"containerPort\":8080}]%s}"
#define CHECK ",\"healthCheck\":{\"command\":[\"CMD\",\"ok\"],\"interval\":5,\"retries\":2}"

static void register_app(struct world *world, const char *more) {
    CALL(world, "ecs", "RegisterTaskDefinition",
         "{\"family\":\"app\",\"containerDefinitions\":[" CONTAINER "]}", more);
}

static void create_service(struct world *world, int desired, const char *more) {
    CALL(world, "ecs", "CreateService",
         "{\"cluster\":\"demo\",\"serviceName\":\"web\",\"taskDefinition\":\"app\","
         "\"desiredCount\":%d%s}",
         desired, more);
}

static void begin(struct world *world, int desired, const char *container, const char *service) {
    world_init(world);
    world_begin(world);
    CALL(world, "ecs", "CreateCluster", "{\"clusterName\":\"demo\"}");
    register_app(world, container);
    create_service(world, desired, service);
}

static const struct json *describe(struct world *world) {
    const struct json *out =
        CALL(world, "ecs", "DescribeServices", "{\"cluster\":\"demo\",\"services\":[\"web\"]}");
    assert_int_equal(json_count(json_get_c(out, "failures")), 0);
    return json_at(json_get_c(out, "services"), 0);
}

static const struct json *update(struct world *world, const char *members) {
    return CALL(world, "ecs", "UpdateService", "{\"cluster\":\"demo\",\"service\":\"web\",%s}",
                members);
}

static const struct json *list(struct world *world, const char *status) {
    const struct json *out = CALL(world, "ecs", "ListTasks",
                                  "{\"cluster\":\"demo\",\"serviceName\":\"web\","
                                  "\"desiredStatus\":\"%s\"}",
                                  status);
    return json_get_c(out, "taskArns");
}

static const struct json *task(struct world *world, struct str arn) {
    const struct json *out = CALL(world, "ecs", "DescribeTasks",
                                  "{\"cluster\":\"demo\",\"tasks\":[\"%.*s\"]}", STR_ARG(arn));
    return json_at(json_get_c(out, "tasks"), 0);
}

static bool has_event(const struct json *service, const char *part) {
    const struct json *events = json_get_c(service, "events");
    for (size_t i = 0; i < json_count(events); i++)
        if (str_find(json_get_str(json_at(events, i), "message"), str_of(part)) != SIZE_MAX)
            return true;
    return false;
}

static void service_starts_and_completes_at_once_in_fast_mode(void **state) {
    (void)state;
    struct world world;
    begin(&world, 2, "", "");
    const struct json *service = describe(&world);
    assert_text(service, "status", "ACTIVE");
    assert_int_equal(world_int(service, "desiredCount"), 2);
    assert_int_equal(world_int(service, "runningCount"), 0);
    assert_int_equal(world_int(service, "deployments.0.desiredCount"), 0);
    assert_text(service, "deployments.0.rolloutState", "IN_PROGRESS");
    assert_int_equal(cloud_advance(world.cloud, world.now_ms), INT64_MAX);
    service = describe(&world);
    assert_int_equal(world_int(service, "runningCount"), 2);
    assert_int_equal(world_int(service, "pendingCount"), 0);
    assert_int_equal(json_count(json_get_c(service, "deployments")), 1);
    assert_text(service, "deployments.0.rolloutState", "COMPLETED");
    assert_text(service, "deployments.0.status", "PRIMARY");
    assert_true(str_starts(json_str(world_at(service, "deployments.0.id")), STR("ecs-svc/")));
    assert_true(has_event(service, "(service web) has started 2 tasks: (task "));
    assert_text(service, "events.0.message", "(service web) has reached a steady state.");
    assert_text(service, "serviceArn", "arn:aws:ecs:eu-west-1:123456789012:service/demo/web");
    const struct json *arns = list(&world, "RUNNING");
    assert_int_equal(json_count(arns), 2);
    const struct json *one = task(&world, json_str(json_at(arns, 0)));
    assert_text(one, "lastStatus", "RUNNING");
    assert_text(one, "desiredStatus", "RUNNING");
    assert_text(one, "healthStatus", "UNKNOWN");
    assert_text(one, "group", "service:web");
    assert_int_equal(world_int(one, "containers.0.networkBindings.0.hostPort"), 30000);
    assert_int_equal(world_int(one, "containers.0.networkBindings.0.containerPort"), 8080);
    struct str started_by = json_get_str(one, "startedBy");
    assert_true(str_eq(started_by, json_str(world_at(service, "deployments.0.id"))));
    world_deinit(&world);
}

static void life_cycle_takes_the_times_of_the_options(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world.options.provisioning_ms = 10000;
    world.options.pending_ms = 12000;
    world.options.activating_ms = 2000;
    world.options.deprovisioning_ms = 15000;
    world.options.healthy_after_ms = 40000;
    world.options.scheduler_tick_ms = 5000;
    world_begin(&world);
    CALL(&world, "ecs", "CreateCluster", "{\"clusterName\":\"demo\"}");
    register_app(&world, "");
    create_service(&world, 1, "");
    static const struct {
        int64_t at_s;
        const char *status;
    } steps[] = {
        { 5, "PROVISIONING" }, { 15, "PENDING" }, { 27, "ACTIVATING" }, { 29, "RUNNING" }
    };
    int64_t begin_ms = world.now_ms;
    assert_int_equal(world_pass(&world, 4999, 1000), begin_ms + 5000);
    assert_int_equal(json_count(list(&world, "RUNNING")), 0);
    for (size_t i = 0; i < 4; i++) {
        world_pass(&world, begin_ms + steps[i].at_s * 1000 - world.now_ms, 100000);
        assert_text(task(&world, json_str(json_at(list(&world, "RUNNING"), 0))), "lastStatus",
                    steps[i].status);
        assert_int_equal(world_int(describe(&world), "pendingCount"), i < 3);
    }
    /* Counted healthy 40 s after RUNNING, and the scheduler looks 5 s later: not before. */
    world_pass(&world, begin_ms + 73999 - world.now_ms, 100000);
    assert_text(describe(&world), "deployments.0.rolloutState", "IN_PROGRESS");
    world_pass(&world, 1, 1);
    assert_text(describe(&world), "deployments.0.rolloutState", "COMPLETED");
    /* Desired 0: no deployment; STOPPING until the handler is done, then DEPROVISIONING. */
    world.handler_ms = 3000;
    update(&world, "\"desiredCount\":0");
    assert_int_equal(world_int(describe(&world), "desiredCount"), 0);
    assert_int_equal(world_int(describe(&world), "runningCount"), 1);
    world_pass(&world, 5000, 1000);
    const struct json *arns = list(&world, "STOPPED");
    assert_int_equal(json_count(arns), 1);
    assert_int_equal(json_count(list(&world, "RUNNING")), 0);
    assert_int_equal(world_int(describe(&world), "runningCount"), 0);
    assert_text(task(&world, json_str(json_at(arns, 0))), "lastStatus", "STOPPING");
    world_pass(&world, 3000, 1000);
    assert_text(task(&world, json_str(json_at(arns, 0))), "lastStatus", "DEPROVISIONING");
    world_pass(&world, 15000, 1000);
    const struct json *stopped = task(&world, json_str(json_at(arns, 0)));
    assert_text(stopped, "lastStatus", "STOPPED");
    assert_text(stopped, "stopCode", "ServiceSchedulerInitiated");
    assert_int_equal(world_int(stopped, "containers.0.exitCode"), 0);
    assert_text(describe(&world), "deployments.0.rolloutState", "COMPLETED");
    /* Visible for an hour, then MISSING. */
    world_pass(&world, 3599000, 3600000);
    assert_non_null(task(&world, json_str(json_at(arns, 0))));
    world_pass(&world, 2000, 3600000);
    const struct json *out =
        CALL(&world, "ecs", "DescribeTasks", "{\"cluster\":\"demo\",\"tasks\":[\"%.*s\"]}",
             STR_ARG(json_str(json_at(arns, 0))));
    assert_text(out, "failures.0.reason", "MISSING");
    world_deinit(&world);
}

static void rolling_deployment_replaces_and_keeps_the_bounds(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world.options.healthy_after_ms = 10000;
    world_begin(&world);
    CALL(&world, "ecs", "CreateCluster", "{\"clusterName\":\"demo\"}");
    register_app(&world, "");
    create_service(&world, 2, "");
    world_pass(&world, 10000, 1000);
    assert_text(describe(&world), "deployments.0.rolloutState", "COMPLETED");
    register_app(&world, ",\"cpu\":5");
    const struct json *answer = update(&world, "\"taskDefinition\":\"app:2\"");
    struct str id = json_str(world_at(answer, "service.deployments.0.id"));
    assert_int_equal(world_int(answer, "service.deployments.0.desiredCount"), 0);
    assert_int_equal(world_int(answer, "service.deployments.1.desiredCount"), 2);
    assert_text(answer, "service.deployments.1.status", "ACTIVE");
    world_pass(&world, 0, 1);
    assert_int_equal(world_int(describe(&world), "runningCount"), 4);
    assert_int_equal(json_count(json_get_c(describe(&world), "deployments")), 2);
    world_pass(&world, 9999, 9999);
    assert_int_equal(world_int(describe(&world), "runningCount"), 4);
    world_pass(&world, 1, 1);
    const struct json *service = describe(&world);
    assert_int_equal(world_int(service, "runningCount"), 2);
    assert_int_equal(json_count(json_get_c(service, "deployments")), 1);
    assert_true(str_eq(id, json_str(world_at(service, "deployments.0.id"))));
    assert_text(service, "deployments.0.rolloutState", "COMPLETED");
    assert_text(service, "taskDefinition",
                "arn:aws:ecs:eu-west-1:123456789012:task-definition/app:2");
    assert_true(has_event(service, ") deployment completed."));
    /* The same revision again starts nothing, unless forced. */
    update(&world, "\"taskDefinition\":\"app:2\"");
    assert_true(str_eq(id, json_str(world_at(describe(&world), "deployments.0.id"))));
    update(&world, "\"forceNewDeployment\":true");
    assert_false(str_eq(id, json_str(world_at(describe(&world), "deployments.0.id"))));
    world_deinit(&world);
}

static void bounds_round_as_documented(void **state) {
    (void)state;
    static const struct {
        int desired, low, high, lower, upper;
    } cases[] = {
        { 4, 50, 200, 2, 8 }, { 2, 75, 200, 2, 4 }, { 3, 100, 125, 3, 3 }, { 1, 0, 100, 0, 1 }
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct ecs_service service = { .desired = cases[i].desired };
        struct arena arena = { 0 };
        struct json *config = json_new_object(&arena), *inner = json_new_object(&arena);
        json_set_i64(&arena, inner, "minimumHealthyPercent", cases[i].low);
        json_set_i64(&arena, inner, "maximumPercent", cases[i].high);
        json_set_c(&arena, config, "deploymentConfiguration", inner);
        service.config.json = config;
        struct ecs_percent bounds = cloud_ecs_bounds(&service);
        assert_int_equal(bounds.lower, cases[i].lower);
        assert_int_equal(bounds.upper, cases[i].upper);
        arena_deinit(&arena);
    }
}

static void stop_first_when_max_is_100(void **state) {
    (void)state;
    struct world world;
    begin(&world, 2, "",
          ",\"deploymentConfiguration\":{\"minimumHealthyPercent\":50,\"maximumPercent\":100}");
    cloud_advance(world.cloud, world.now_ms);
    register_app(&world, "");
    update(&world, "\"taskDefinition\":\"app:2\"");
    /* Never more than two at once, never less than one: watch it live. */
    cloud_advance(world.cloud, world.now_ms);
    const struct json *service = describe(&world);
    assert_int_equal(world_int(service, "runningCount"), 2);
    assert_text(service, "deployments.0.rolloutState", "COMPLETED");
    assert_int_equal(world.task_count, 4);
    /* Desired 1 with 50/100: lower 1, upper 1: nothing may start or stop. */
    update(&world, "\"desiredCount\":1");
    cloud_advance(world.cloud, world.now_ms);
    update(&world, "\"forceNewDeployment\":true");
    cloud_advance(world.cloud, world.now_ms);
    assert_true(
        has_event(describe(&world), "was unable to stop or start tasks during a deployment"));
    assert_int_equal(json_count(json_get_c(describe(&world), "deployments")), 2);
    world_deinit(&world);
}

static void circuit_breaker_rolls_back(void **state) {
    (void)state;
    struct world world;
    begin(&world, 1, "",
          ",\"deploymentConfiguration\":{\"deploymentCircuitBreaker\":{\"enable\":true,"
          "\"rollback\":true}}");
    cloud_advance(world.cloud, world.now_ms);
    assert_text(describe(&world), "deployments.0.rolloutState", "COMPLETED");
    struct str good = json_str(world_at(describe(&world), "deployments.0.id"));
    register_app(&world, "");
    world.is_failing_to_start = true;
    update(&world, "\"taskDefinition\":\"app:2\"");
    cloud_advance(world.cloud, world.now_ms);
    assert_int_equal(world_int(describe(&world), "deployments.0.failedTasks"), 1);
    world_pass(&world, 1000, 1000);
    assert_int_equal(world_int(describe(&world), "deployments.0.failedTasks"), 2);
    assert_text(describe(&world), "deployments.0.rolloutState", "IN_PROGRESS");
    assert_int_equal(world_int(describe(&world), "runningCount"), 1);
    world.is_failing_to_start = false; /* the third start still fails: it is of the same kind */
    world.is_crashing = true;
    world_pass(&world, 2000, 1000);
    world.is_crashing = false;
    const struct json *service = describe(&world);
    assert_true(str_find(json_str(world_at(service, "deployments.0.rolloutStateReason")),
                         STR("rolling back to deploymentId ")) != SIZE_MAX);
    assert_true(str_ends(json_str(world_at(service, "deployments.0.rolloutStateReason")),
                         str_fmt(&world.arena, "%.*s.", STR_ARG(good))));
    world_pass(&world, 10000, 1000);
    service = describe(&world);
    assert_text(service, "deployments.0.rolloutState", "COMPLETED");
    assert_text(service, "taskDefinition",
                "arn:aws:ecs:eu-west-1:123456789012:task-definition/app:1");
    assert_int_equal(world_int(service, "runningCount"), 1);
    const struct json *out =
        CALL(&world, "ecs", "ListServiceDeployments", "{\"cluster\":\"demo\",\"service\":\"web\"}");
    assert_int_equal(json_count(json_get_c(out, "serviceDeployments")), 2);
    assert_text(out, "serviceDeployments.0.status", "ROLLBACK_SUCCESSFUL");
    assert_text(out, "serviceDeployments.1.status", "SUCCESSFUL");
    out =
        CALL(&world, "ecs", "DescribeServiceDeployments", "{\"serviceDeploymentArns\":[\"%.*s\"]}",
             STR_ARG(json_str(world_at(out, "serviceDeployments.0.serviceDeploymentArn"))));
    assert_text(out, "serviceDeployments.0.deploymentCircuitBreaker.status", "TRIGGERED");
    out =
        CALL(&world, "ecs", "DescribeServiceRevisions", "{\"serviceRevisionArns\":[\"%.*s\"]}",
             STR_ARG(json_str(world_at(out, "serviceDeployments.0.rollback.serviceRevisionArn"))));
    assert_text(out, "serviceRevisions.0.taskDefinition",
                "arn:aws:ecs:eu-west-1:123456789012:task-definition/app:1");
    world_deinit(&world);
}

static void circuit_breaker_without_rollback_stays_failed(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world.is_failing_to_start = true;
    world_begin(&world);
    CALL(&world, "ecs", "CreateCluster", "{\"clusterName\":\"demo\"}");
    register_app(&world, "");
    create_service(&world, 1,
                   ",\"deploymentConfiguration\":{\"deploymentCircuitBreaker\":{\"enable\":true,"
                   "\"rollback\":false}}");
    world_pass(&world, 600000, 1000);
    const struct json *service = describe(&world);
    assert_text(service, "deployments.0.rolloutState", "FAILED");
    assert_text(service, "deployments.0.rolloutStateReason",
                "ECS deployment circuit breaker: tasks failed to start.");
    assert_int_equal(world.task_count, 3);
    const struct json *arns = list(&world, "STOPPED");
    const struct json *failed = task(&world, json_str(json_at(arns, 0)));
    assert_text(failed, "stopCode", "TaskFailedToStart");
    assert_text(failed, "stoppedReason", "CannotStartContainerError: no such file");
    assert_null(world_at(failed, "containers.0.exitCode"));
    world_deinit(&world);
}

static void crash_after_running_is_replaced_and_never_trips(void **state) {
    (void)state;
    struct world world;
    begin(&world, 1, "", "");
    cloud_advance(world.cloud, world.now_ms);
    for (int i = 0; i < 5; i++) {
        struct world_task *running = &world.tasks[world.task_count - 1];
        running->is_gone = true;
        running->exit_code = 3;
        cloud_advance(world.cloud, world.now_ms);
        assert_int_equal(world_int(describe(&world), "runningCount"), 0);
        world_pass(&world, 1000, 1000);
        assert_int_equal(world_int(describe(&world), "runningCount"), 1);
    }
    assert_int_equal(world_int(describe(&world), "deployments.0.failedTasks"), 0);
    const struct json *dead = task(&world, json_str(json_at(list(&world, "STOPPED"), 0)));
    assert_text(dead, "stopCode", "EssentialContainerExited");
    assert_text(dead, "stoppedReason", "Essential container in task exited");
    assert_int_equal(world_int(dead, "containers.0.exitCode"), 3);
    world_deinit(&world);
}

static void failing_starts_back_off_to_fifteen_minutes(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world.is_failing_to_start = true;
    world_begin(&world);
    CALL(&world, "ecs", "CreateCluster", "{\"clusterName\":\"demo\"}");
    register_app(&world, "");
    create_service(&world, 1, "");
    world_pass(&world, 3600000, 3600000);
    /* After 1, 2, 4, ... 512 s: 11 starts in the first 1,023 s; then two more, 900 s apart. */
    assert_int_equal(world.task_count, 11 + 2);
    assert_true(has_event(describe(&world), "is unable to consistently start tasks successfully."));
    world_deinit(&world);
}

static void unhealthy_task_is_replaced(void **state) {
    (void)state;
    struct world world;
    begin(&world, 1, CHECK, "");
    cloud_advance(world.cloud, world.now_ms);
    struct str first = json_str(json_at(list(&world, "RUNNING"), 0));
    assert_text(task(&world, first), "healthStatus", "HEALTHY");
    assert_text(describe(&world), "deployments.0.rolloutState", "COMPLETED");
    world.is_unhealthy = true;
    cloud_advance(world.cloud, world.now_ms);
    assert_text(task(&world, first), "healthStatus", "UNHEALTHY");
    assert_int_equal(world_int(describe(&world), "runningCount"), 2); /* starts first */
    world.is_unhealthy = false;
    cloud_advance(world.cloud, world.now_ms);
    world_pass(&world, 1000, 1000);
    assert_int_equal(world_int(describe(&world), "runningCount"), 1);
    world_deinit(&world);
}

static void never_healthy_counts_against_the_breaker(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world.is_unhealthy = true;
    world_begin(&world);
    CALL(&world, "ecs", "CreateCluster", "{\"clusterName\":\"demo\"}");
    register_app(&world, CHECK);
    create_service(&world, 1,
                   ",\"deploymentConfiguration\":{\"deploymentCircuitBreaker\":{\"enable\":true,"
                   "\"rollback\":true}}");
    world_pass(&world, 9999, 9999); /* interval 5 s, 2 retries */
    assert_text(task(&world, json_str(json_at(list(&world, "RUNNING"), 0))), "healthStatus",
                "UNKNOWN");
    world_pass(&world, 1, 1);
    assert_int_equal(world_int(describe(&world), "deployments.0.failedTasks"), 1);
    world_pass(&world, 60000, 1000);
    assert_text(describe(&world), "deployments.0.rolloutState",
                "FAILED"); /* nothing to go back to */
    world_deinit(&world);
}

static void stop_task_kills_after_the_timeout(void **state) {
    (void)state;
    struct world world;
    begin(&world, 1, ",\"stopTimeout\":7", "");
    cloud_advance(world.cloud, world.now_ms);
    world.handler_ms = -1; /* ignores SIGTERM */
    struct str arn = json_str(json_at(list(&world, "RUNNING"), 0));
    const struct json *out =
        CALL(&world, "ecs", "StopTask",
             "{\"cluster\":\"demo\",\"task\":\"%.*s\",\"reason\":\"because\"}", STR_ARG(arn));
    assert_text(out, "task.lastStatus", "RUNNING");
    assert_text(out, "task.desiredStatus", "STOPPED");
    world_pass(&world, 6999, 100);
    assert_text(task(&world, arn), "lastStatus", "STOPPING");
    assert_int_equal(world_int(describe(&world), "runningCount"), 1); /* its replacement */
    world_pass(&world, 1, 1);
    assert_text(task(&world, arn), "lastStatus", "STOPPED");
    assert_int_equal(world_int(task(&world, arn), "containers.0.exitCode"), 137);
    assert_text(task(&world, arn), "stopCode", "UserInitiated");
    assert_text(task(&world, arn), "stoppedReason", "because");
    /* Stopping it again is harmless. */
    out = CALL(&world, "ecs", "StopTask", "{\"cluster\":\"demo\",\"task\":\"%.*s\"}", STR_ARG(arn));
    assert_text(out, "task.stoppedReason", "because");
    world_deinit(&world);
}

static void describe_services_lags_and_writes_do_not(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world.options.describe_lag_ms = 1000;
    world_begin(&world);
    CALL(&world, "ecs", "CreateCluster", "{\"clusterName\":\"demo\"}");
    register_app(&world, "");
    create_service(&world, 1, "");
    const struct json *out =
        CALL(&world, "ecs", "DescribeServices", "{\"cluster\":\"demo\",\"services\":[\"web\"]}");
    assert_text(out, "failures.0.reason", "MISSING");
    assert_text(out, "failures.0.arn", "arn:aws:ecs:eu-west-1:123456789012:service/web");
    world_pass(&world, 1000, 100);
    assert_int_equal(world_int(describe(&world), "runningCount"), 1);
    const struct json *answer = update(&world, "\"desiredCount\":0");
    assert_int_equal(world_int(answer, "service.desiredCount"), 0);
    world_pass(&world, 999, 100);
    assert_int_equal(world_int(describe(&world), "desiredCount"), 1);
    assert_int_equal(world_int(describe(&world), "runningCount"), 1);
    assert_int_equal(json_count(list(&world, "RUNNING")), 0);
    world_pass(&world, 1, 1);
    assert_int_equal(world_int(describe(&world), "desiredCount"), 0);
    world_pass(&world, 200, 100);
    assert_int_equal(world_int(describe(&world), "runningCount"), 0);
    world_deinit(&world);
}

static void services_are_deleted_in_order(void **state) {
    (void)state;
    struct world world;
    begin(&world, 1, "", "");
    cloud_advance(world.cloud, world.now_ms);
    REFUSED(&world, "InvalidParameterException",
            "The service cannot be stopped while it is scaled above 0.", "ecs", "DeleteService",
            "{\"cluster\":\"demo\",\"service\":\"web\"}");
    REFUSED(&world, "ClusterContainsServicesException", "Services are active", "ecs",
            "DeleteCluster", "{\"cluster\":\"demo\"}");
    update(&world, "\"desiredCount\":0");
    REFUSED(&world, "InvalidParameterException",
            "The service cannot be stopped while deployments are active.", "ecs", "DeleteService",
            "{\"cluster\":\"demo\",\"service\":\"web\"}");
    world.handler_ms = 5000;
    update(&world, "\"desiredCount\":1");
    const struct json *out = CALL(&world, "ecs", "DeleteService",
                                  "{\"cluster\":\"demo\",\"service\":\"web\",\"force\":true}");
    assert_text(out, "service.status", "DRAINING");
    REFUSED(&world, "ServiceNotActiveException", "Service was not ACTIVE.", "ecs", "UpdateService",
            "{\"cluster\":\"demo\",\"service\":\"web\",\"desiredCount\":1}");
    REFUSED(&world, "InvalidParameterException", "still Draining", "ecs", "CreateService",
            "{\"cluster\":\"demo\",\"serviceName\":\"web\",\"taskDefinition\":\"app\","
            "\"desiredCount\":1}");
    cloud_advance(world.cloud, world.now_ms); /* STOPPING is enough */
    assert_text(describe(&world), "status", "INACTIVE");
    out = CALL(&world, "ecs", "ListServices", "{\"cluster\":\"demo\"}");
    assert_int_equal(json_count(json_get_c(out, "serviceArns")), 0);
    create_service(&world, 1, "");
    cloud_advance(world.cloud, world.now_ms);
    assert_int_equal(world_int(describe(&world), "runningCount"), 1);
    assert_int_equal(json_count(json_get_c(describe(&world), "deployments")), 1);
    world_deinit(&world);
}

static void task_definitions_have_revisions(void **state) {
    (void)state;
    struct world world;
    begin(&world, 1, "", "");
    cloud_advance(world.cloud, world.now_ms);
    register_app(&world, "");
    const struct json *out =
        CALL(&world, "ecs", "DeregisterTaskDefinition", "{\"taskDefinition\":\"app:2\"}");
    assert_text(out, "taskDefinition.status", "INACTIVE");
    REFUSED(&world, "ClientException", "TaskDefinition is inactive", "ecs", "UpdateService",
            "{\"cluster\":\"demo\",\"service\":\"web\",\"taskDefinition\":\"app:2\"}");
    out = CALL(&world, "ecs", "DescribeTaskDefinition", "{\"taskDefinition\":\"app\"}");
    assert_int_equal(world_int(out, "taskDefinition.revision"), 1);
    out = CALL(&world, "ecs", "DescribeTaskDefinition", "{\"taskDefinition\":\"app:2\"}");
    assert_text(out, "taskDefinition.status", "INACTIVE");
    register_app(&world, "");
    out = CALL(&world, "ecs", "ListTaskDefinitions",
               "{\"familyPrefix\":\"app\",\"sort\":\"DESC\",\"maxResults\":1}");
    assert_text(out, "taskDefinitionArns.0",
                "arn:aws:ecs:eu-west-1:123456789012:task-definition/app:3");
    out =
        CALL(&world, "ecs", "ListTaskDefinitions",
             "{\"familyPrefix\":\"app\",\"sort\":\"DESC\",\"maxResults\":1,\"nextToken\":\"%.*s\"}",
             STR_ARG(json_get_str(out, "nextToken")));
    assert_text(out, "taskDefinitionArns.0",
                "arn:aws:ecs:eu-west-1:123456789012:task-definition/app:1");
    assert_null(json_get_c(out, "nextToken"));
    /* A service whose revision is INACTIVE may still be scaled. */
    CALL(&world, "ecs", "DeregisterTaskDefinition", "{\"taskDefinition\":\"app:1\"}");
    update(&world, "\"desiredCount\":3");
    cloud_advance(world.cloud, world.now_ms);
    assert_int_equal(world_int(describe(&world), "runningCount"), 3);
    world_deinit(&world);
}

struct refusal {
    const char *operation, *input, *code, *part;
};

static void errors_are_those_of_aws(void **state) {
    (void)state;
    struct world world;
    begin(&world, 1, "", "");
    CALL(&world, "ecs", "CreateCluster", "{\"clusterName\":\"other\"}");
#define C "\"cluster\":\"demo\""
    static const struct refusal cases[] = {
        { "DescribeServices", "{\"cluster\":\"nope\",\"services\":[\"web\"]}",
          "ClusterNotFoundException", "Cluster not found." },
        { "DescribeServices", "{\"services\":[\"web\"]}", "ClusterNotFoundException", "not found" },
        { "DescribeServices", "{\"cluster\":\"a b\",\"services\":[\"web\"]}",
          "InvalidParameterException", "but was a b" },
        { "DescribeServices", "{" C ",\"services\":[]}", "InvalidParameterException",
          "Services cannot be empty." },
        { "DescribeServices",
          "{" C
          ",\"services\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\"]}",
          "InvalidParameterException", "at most 10 items" },
        { "UpdateService", "{" C ",\"service\":\"nope\"}", "ServiceNotFoundException",
          "Service not found." },
        { "UpdateService",
          "{" C ",\"service\":\"arn:aws:ecs:eu-west-1:123456789012:service/other/web\"}",
          "InvalidParameterException", "Identifier is for cluster other. Your cluster is demo" },
        { "UpdateService", "{" C ",\"service\":\"web\",\"taskDefinition\":\"app:abc\"}",
          "InvalidParameterException", "Invalid revision number. Number: abc" },
        { "UpdateService", "{" C ",\"service\":\"web\",\"desiredCount\":-1}",
          "InvalidParameterException", "desiredCount" },
        { "UpdateService", "{" C ",\"service\":\"web\",\"desiredCount\":5001}",
          "InvalidParameterException", "desiredCount" },
        { "CreateService",
          "{" C ",\"serviceName\":\"web\",\"taskDefinition\":\"app\",\"desiredCount\":2}",
          "InvalidParameterException", "Creation of service was not idempotent." },
        { "DescribeTaskDefinition", "{\"taskDefinition\":\"nope\"}", "ClientException",
          "Unable to describe task definition." },
        { "DeregisterTaskDefinition", "{\"taskDefinition\":\"app\"}", "ClientException",
          "Revision is missing." },
        { "DescribeTasks", "{" C ",\"tasks\":[]}", "InvalidParameterException",
          "Tasks cannot be empty." },
        { "DescribeTasks", "{" C ",\"tasks\":[\"123\"]}", "InvalidParameterException",
          "taskId length should be one of [32,36]" },
        { "StopTask", "{" C ",\"task\":\"0123456789abcdef0123456789abcdef\"}",
          "InvalidParameterException", "The referenced task was not found." },
        { "ListTasks", "{" C ",\"serviceName\":\"nope\"}", "ServiceNotFoundException",
          "not found" },
        { "ListTasks", "{" C ",\"startedBy\":\"1234567890123456789012345678901234567\"}",
          "InvalidParameterException", "ownerId longer than 36." },
        { "StopServiceDeployment", "{\"serviceDeploymentArn\":\"x\"}",
          "ServiceDeploymentNotFoundException", "not found" },
        { "RegisterTaskDefinition", "{\"family\":\"f\",\"containerDefinitions\":[]}",
          "ClientException", "Container list cannot be empty." },
        { "RegisterTaskDefinition",
          "{\"family\":\"f\",\"containerDefinitions\":[{\"image\":\"i\",\"memory\":1}]}",
          "ClientException", "Container.name should not be null or empty." },
        { "RegisterTaskDefinition",
          "{\"family\":\"f\",\"containerDefinitions\":[{\"name\":\"n\",\"image\":\"i\"}]}",
          "ClientException", "At least one of 'memory' or 'memoryReservation'" },
        { "RegisterTaskDefinition",
          "{\"family\":\"f\",\"memory\":\"64\",\"containerDefinitions\":[{\"name\":\"n\","
          "\"image\":\"i\",\"memory\":65}]}",
          "ClientException", "greater than for the task" },
        { "RegisterTaskDefinition",
          "{\"family\":\"f\",\"requiresCompatibilities\":[\"FARGATE\"],\"networkMode\":\"awsvpc\","
          "\"cpu\":\"512\",\"memory\":\"512\",\"containerDefinitions\":[{\"name\":\"n\","
          "\"image\":\"i\"}]}",
          "ClientException",
          "No Fargate configuration exists for given values: 512 CPU, 512 memory." },
        { "RegisterTaskDefinition",
          "{\"family\":\"f\",\"requiresCompatibilities\":[\"FARGATE\"],\"networkMode\":\"awsvpc\","
          "\"containerDefinitions\":[{\"name\":\"n\",\"image\":\"i\"}]}",
          "ClientException", "Fargate requires that 'cpu' be defined at the task level." },
        { "ListTagsForResource",
          "{\"resourceArn\":\"arn:aws:ecs:eu-west-1:123456789012:service/web\"}",
          "InvalidParameterException", "Long arn format" },
        { "ListContainerInstances", "{}", "UnknownOperationException", "docs/sandbox.md" },
    };
#undef C
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        REFUSED(&world, cases[i].code, cases[i].part, "ecs", cases[i].operation, "%s",
                cases[i].input);
    world_deinit(&world);
}

static void fargate_sizes_are_normalised(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world_begin(&world);
    const struct json *out = CALL(
        &world, "ecs", "RegisterTaskDefinition",
        "{\"family\":\"f\",\"requiresCompatibilities\":[\"FARGATE\"],\"networkMode\":\"awsvpc\","
        "\"cpu\":\".25 vcpu\",\"memory\":\"0.5GB\",\"containerDefinitions\":[{\"name\":\"n\","
        "\"image\":\"i\"}]}");
    assert_text(out, "taskDefinition.cpu", "256");
    assert_text(out, "taskDefinition.memory", "512");
    assert_text(out, "taskDefinition.compatibilities.1", "FARGATE");
    assert_true(json_true(world_at(out, "taskDefinition.containerDefinitions.0.essential")));
    world_deinit(&world);
}

static void tags_are_kept_and_removed(void **state) {
    (void)state;
    struct world world;
    begin(&world, 0, "", ",\"tags\":[{\"key\":\"a\",\"value\":\"1\"}]");
#define ARN "\"resourceArn\":\"arn:aws:ecs:eu-west-1:123456789012:service/demo/web\""
    CALL(&world, "ecs", "TagResource",
         "{" ARN ",\"tags\":[{\"key\":\"a\",\"value\":\"2\"},{\"key\":\"b\",\"value\":\"3\"}]}");
    const struct json *out = CALL(&world, "ecs", "ListTagsForResource", "{" ARN "}");
    assert_int_equal(json_count(json_get_c(out, "tags")), 2);
    assert_text(out, "tags.0.value", "2");
    CALL(&world, "ecs", "UntagResource", "{" ARN ",\"tagKeys\":[\"a\"]}");
    out = CALL(&world, "ecs", "DescribeServices",
               "{\"cluster\":\"demo\",\"services\":[\"web\"],\"include\":[\"TAGS\"]}");
    assert_int_equal(json_count(world_at(out, "services.0.tags")), 1);
    assert_text(out, "services.0.tags.0.key", "b");
    assert_null(json_get_c(describe(&world), "tags"));
#undef ARN
    world_deinit(&world);
}

static void run_task_runs_once(void **state) {
    (void)state;
    struct world world;
    begin(&world, 0, "", "");
    const struct json *out = CALL(&world, "ecs", "RunTask",
                                  "{\"cluster\":\"demo\",\"taskDefinition\":\"app\",\"count\":2,"
                                  "\"startedBy\":\"me\"}");
    assert_int_equal(json_count(json_get_c(out, "tasks")), 2);
    assert_text(out, "tasks.0.lastStatus", "PROVISIONING");
    cloud_advance(world.cloud, world.now_ms);
    out = CALL(&world, "ecs", "ListTasks", "{\"cluster\":\"demo\",\"startedBy\":\"me\"}");
    assert_int_equal(json_count(json_get_c(out, "taskArns")), 2);
    world.tasks[0].is_gone = true;
    world_pass(&world, 60000, 1000);
    assert_int_equal(world.task_count, 2); /* nobody replaces it */
    world_deinit(&world);
}

static void run_task_with_a_token_runs_once(void **state) {
    (void)state;
    struct world world;
    begin(&world, 0, "", "");
#define RUN "\"cluster\":\"demo\",\"taskDefinition\":\"app\",\"clientToken\":\"t1\""
    const struct json *one = CALL(&world, "ecs", "RunTask", "{" RUN ",\"count\":2}");
    const struct json *two = CALL(&world, "ecs", "RunTask", "{" RUN ",\"count\":2}");
    assert_true(json_equal(world_at(one, "tasks"), world_at(two, "tasks")));
    REFUSED(&world, "ConflictException", "other parameters", "ecs", "RunTask", "{" RUN "}");
#undef RUN
    CALL(&world, "ecs", "RunTask",
         "{\"cluster\":\"demo\",\"taskDefinition\":\"app\",\"clientToken\":\"t2\"}");
    cloud_advance(world.cloud, world.now_ms);
    assert_int_equal(world.task_count, 3);
    world_deinit(&world);
}

static size_t listed(struct world *world, const char *filter) {
    const struct json *out = CALL(world, "ecs", "ListServiceDeployments",
                                  "{\"cluster\":\"demo\",\"service\":\"web\"%s}", filter);
    return json_count(json_get_c(out, "serviceDeployments"));
}

static void service_deployments_are_filtered(void **state) {
    (void)state;
    struct world world;
    begin(&world, 1, "", ""); /* at 1764000000.000 */
    cloud_advance(world.cloud, world.now_ms);
    world_pass(&world, 1500, 1500);
    update(&world, "\"forceNewDeployment\":true");
    assert_int_equal(listed(&world, ""), 2);
    assert_int_equal(listed(&world, ",\"status\":[\"SUCCESSFUL\"]"), 1);
    assert_int_equal(listed(&world, ",\"status\":[\"PENDING\",\"SUCCESSFUL\"]"), 2);
    assert_int_equal(listed(&world, ",\"createdAt\":{\"after\":1764000000}"), 1);
    assert_int_equal(listed(&world, ",\"createdAt\":{\"before\":1764000001.5}"), 1);
    assert_int_equal(listed(&world, ",\"createdAt\":{\"before\":1.7640000015001E9}"), 2);
    for (int i = 0; i < 25; i++) { /* the newest 20 are kept */
        update(&world, "\"forceNewDeployment\":true");
        cloud_advance(world.cloud, world.now_ms);
    }
    assert_int_equal(listed(&world, ""), 20);
    assert_int_equal(json_count(json_get_c(describe(&world), "events")), 100);
    world_deinit(&world);
}

static void many_changes_within_the_lag_hide_nothing_visible(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world.options.describe_lag_ms = 10000;
    world_begin(&world);
    CALL(&world, "ecs", "CreateCluster", "{\"clusterName\":\"demo\"}");
    register_app(&world, "");
    create_service(&world, 1, "");
    world_pass(&world, 10000, 10000);
    for (int i = 0; i < 2 * ECS_SNAPSHOTS_MAX; i++) {
        world.now_ms += 1;
        update(&world, i % 2 ? "\"desiredCount\":3" : "\"desiredCount\":2");
        assert_int_equal(world_int(describe(&world), "desiredCount"), 1);
    }
    world_pass(&world, 10000, 10000);
    assert_int_equal(world_int(describe(&world), "desiredCount"), 3);
    world_deinit(&world);
}

static void stop_service_deployment_rolls_back(void **state) {
    (void)state;
    struct world world;
    begin(&world, 1, "", "");
    cloud_advance(world.cloud, world.now_ms);
    register_app(&world, "");
    world.options.healthy_after_ms = 1;
    update(&world, "\"taskDefinition\":\"app:2\"");
    const struct json *out =
        CALL(&world, "ecs", "ListServiceDeployments", "{\"cluster\":\"demo\",\"service\":\"web\"}");
    struct str arn = json_str(world_at(out, "serviceDeployments.0.serviceDeploymentArn"));
    assert_text(out, "serviceDeployments.0.status", "PENDING");
    CALL(&world, "ecs", "StopServiceDeployment",
         "{\"serviceDeploymentArn\":\"%.*s\",\"stopType\":\"ROLLBACK\"}", STR_ARG(arn));
    cloud_advance(world.cloud, world.now_ms);
    assert_text(describe(&world), "taskDefinition",
                "arn:aws:ecs:eu-west-1:123456789012:task-definition/app:1");
    REFUSED(&world, "ConflictException", "ROLLBACK_SUCCESSFUL", "ecs", "StopServiceDeployment",
            "{\"serviceDeploymentArn\":\"%.*s\"}", STR_ARG(arn));
    world_deinit(&world);
}

static void effects_are_listed_in_order(void **state) {
    (void)state;
    struct world world;
    begin(&world, 1, "", "");
    describe(&world);
    assert_null(world_call(&world, "ecs", "UpdateService",
                           "{\"cluster\":\"demo\","
                           "\"service\":\"nope\"}"));
    update(&world, "\"desiredCount\":0");
    assert_int_equal(cloud_effect_count(world.cloud), 4);
    const struct cloud_effect *last = cloud_effect_at(world.cloud, 3);
    assert_true(str_is(last->operation, "UpdateService") && str_is(last->service, "ecs"));
    assert_int_equal(world_int(last->input, "desiredCount"), 0);
    assert_int_equal(last->at_ms, world.now_ms);
    assert_null(cloud_effect_at(world.cloud, 4));
    world_deinit(&world);
}

static struct str state_of(struct world *world) {
    return json_to_str(&world->arena, describe(world));
}

static void state_survives_a_restart(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world.disk = disk_memory_new();
    world.options.disk = disk_memory_port(world.disk);
    world_begin(&world);
    CALL(&world, "ecs", "CreateCluster", "{\"clusterName\":\"demo\"}");
    register_app(&world, "");
    create_service(&world, 2, "");
    cloud_advance(world.cloud, world.now_ms);
    struct str before = state_of(&world);
    const struct json *arns = list(&world, "RUNNING");
    cloud_free(world.cloud);
    world_begin(&world);
    assert_true(str_eq(before, state_of(&world)));
    assert_true(json_equal(arns, list(&world, "RUNNING")));
    /* The same with the processes gone: they have exited with 137 and are replaced. */
    cloud_free(world.cloud);
    world.task_count = 0;
    world_begin(&world);
    world_pass(&world, 2000, 500);
    assert_int_equal(world_int(describe(&world), "runningCount"), 2);
    assert_false(json_equal(arns, list(&world, "RUNNING")));
    const struct json *dead = task(&world, json_str(json_at(arns, 0)));
    assert_int_equal(world_int(dead, "containers.0.exitCode"), 137);
    /* A revision is not used again. */
    CALL(&world, "ecs", "DeregisterTaskDefinition", "{\"taskDefinition\":\"app:1\"}");
    register_app(&world, "");
    assert_int_equal(
        world_int(CALL(&world, "ecs", "DescribeTaskDefinition", "{\"taskDefinition\":\"app\"}"),
                  "taskDefinition.revision"),
        2);
    world_deinit(&world);
}

static void the_same_calls_give_the_same_answers(void **state) {
    (void)state;
    struct world one, two;
    struct str texts[2];
    struct world *worlds[] = { &one, &two };
    for (size_t i = 0; i < 2; i++) {
        begin(worlds[i], 3, "", "");
        cloud_advance(worlds[i]->cloud, worlds[i]->now_ms);
        update(worlds[i], "\"forceNewDeployment\":true");
        world_pass(worlds[i], 5000, i == 0 ? 5000 : 10); /* steps of any size */
        texts[i] = state_of(worlds[i]);
    }
    assert_true(str_eq(texts[0], texts[1]));
    world_deinit(&one);
    world_deinit(&two);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(service_starts_and_completes_at_once_in_fast_mode),
        cmocka_unit_test(life_cycle_takes_the_times_of_the_options),
        cmocka_unit_test(rolling_deployment_replaces_and_keeps_the_bounds),
        cmocka_unit_test(bounds_round_as_documented),
        cmocka_unit_test(stop_first_when_max_is_100),
        cmocka_unit_test(circuit_breaker_rolls_back),
        cmocka_unit_test(circuit_breaker_without_rollback_stays_failed),
        cmocka_unit_test(crash_after_running_is_replaced_and_never_trips),
        cmocka_unit_test(failing_starts_back_off_to_fifteen_minutes),
        cmocka_unit_test(unhealthy_task_is_replaced),
        cmocka_unit_test(never_healthy_counts_against_the_breaker),
        cmocka_unit_test(stop_task_kills_after_the_timeout),
        cmocka_unit_test(describe_services_lags_and_writes_do_not),
        cmocka_unit_test(services_are_deleted_in_order),
        cmocka_unit_test(task_definitions_have_revisions),
        cmocka_unit_test(errors_are_those_of_aws),
        cmocka_unit_test(fargate_sizes_are_normalised),
        cmocka_unit_test(tags_are_kept_and_removed),
        cmocka_unit_test(run_task_runs_once),
        cmocka_unit_test(run_task_with_a_token_runs_once),
        cmocka_unit_test(service_deployments_are_filtered),
        cmocka_unit_test(many_changes_within_the_lag_hide_nothing_visible),
        cmocka_unit_test(stop_service_deployment_rolls_back),
        cmocka_unit_test(effects_are_listed_in_order),
        cmocka_unit_test(state_survives_a_restart),
        cmocka_unit_test(the_same_calls_give_the_same_answers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
