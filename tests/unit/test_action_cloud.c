/* The ECS and DynamoDB actions against the cloud model: the whole remediation, with every changing
 * call in doubt once, with other people acting in between, with undos from every point. The gate of
 * action_drive.h checks each call; the end is compared with the ground truth of the model. */
#include <stdlib.h>

#include "action_drive.h"
#include "cloud_world.h"

struct scene {
    struct world world;
    struct drive drive;
    int doubt_at;        /* the n-th changing call of the action is in doubt; 0: none */
    bool doubt_after;    /* it took effect all the same */
    const char *hook_at; /* once, before this operation ... */
    void (*hook)(struct scene *scene);
    int hook_skip; /* ... after so many of them */
    bool heals_again;
    int hook_call; /* or: before the n-th call of the action */
    int http_status;
    int conflicts; /* so many transactions are cancelled by somebody else's */
};

static enum drive_answer scene_call(struct drive *drive, const struct action_call *call,
                                    const struct json **reply, struct err *fault) {
    struct scene *scene = drive->world;
    struct world *world = &scene->world;
    world->now_ms = drive->now_ms;
    cloud_advance(world->cloud, world->now_ms);
    bool is_hooked = scene->hook_at
                         ? str_is(call->operation, scene->hook_at) && scene->hook_skip-- <= 0
                         : drive->calls == scene->hook_call;
    if (scene->hook && is_hooked) {
        void (*hook)(struct scene *) = scene->hook;
        scene->hook = NULL;
        hook(scene);
    }
    if (str_is(call->service, "http")) {
        struct json *answer = json_new_object(&drive->arena);
        json_set_i64(&drive->arena, answer, "status", scene->http_status);
        json_set_str(&drive->arena, answer, "body", STR("missing 3"));
        *reply = answer;
        return DRIVE_REPLY;
    }
    const struct aws_service *service = model_service(call->service);
    const struct aws_operation *operation = model_operation(service, call->operation);
    const struct json *extra = NULL;
    bool is_read = drive_is_read(call);
    bool is_doubt = !is_read && drive->mutations == scene->doubt_at;
    if (is_doubt && !scene->doubt_after)
        return DRIVE_DOUBT;
    if (str_is(call->operation, "TransactWriteItems") && scene->conflicts-- > 0) {
        err_set(fault, ERR_PERMANENT, "SH3101", "Transaction cancelled");
        snprintf(fault->aws_code, sizeof fault->aws_code, "TransactionCanceledException");
        return DRIVE_FAULT;
    }
    struct err err = { 0 };
    bool is_good = cloud_handle(world->cloud, &drive->arena, service, operation, call->input,
                                world->now_ms, reply, &extra, &err)
                       .ok;
    cloud_advance(world->cloud, world->now_ms);
    if (is_doubt)
        return DRIVE_DOUBT;
    if (is_good)
        return DRIVE_REPLY;
    *fault = err;
    fault->class = model_classify(str_of(err.aws_code), err.http_status, is_read);
    return DRIVE_FAULT;
}

static void scene_time(struct drive *drive) {
    struct scene *scene = drive->world;
    scene->world.now_ms = drive->now_ms;
    cloud_advance(scene->world.cloud, scene->world.now_ms);
}

#define ITEMS 40

/* A service of two tasks with scaling, and a table with events around 03:00. */
static void scene_init(struct scene *scene, const char *inputs) {
    memset(scene, 0, sizeof *scene);
    struct world *world = &scene->world;
    world_init(world);
    world->options.provisioning_ms = world->options.pending_ms = 3000;
    world->options.deprovisioning_ms = 4000;
    world->options.describe_lag_ms = 1500;
    world->handler_ms = 2500;
    assert_true(time_parse(STR("2026-11-25T02:00:00Z"), &world->now_ms));
    world_begin(world);
    CALL(world, "ecs", "CreateCluster", "{\"clusterName\":\"demo\"}");
    CALL(world, "ecs", "RegisterTaskDefinition",
         "{\"family\":\"cash\",\"containerDefinitions\":[{\"name\":\"app\",\"image\":\"cash:1\","
         "\"memory\":128,\"environment\":[{\"name\":\"MODE\",\"value\":\"live\"}],"
         "\"portMappings\":[{\"containerPort\":8080}]}],"
         "\"tags\":[{\"key\":\"team\",\"value\":\"cash\"}]}");
    CALL(world, "ecs", "CreateService",
         "{\"cluster\":\"demo\",\"serviceName\":\"cash\",\"taskDefinition\":\"cash\","
         "\"desiredCount\":2}");
    CALL(world, "application-autoscaling", "RegisterScalableTarget",
         "{\"ServiceNamespace\":\"ecs\",\"ResourceId\":\"service/demo/cash\","
         "\"ScalableDimension\":\"ecs:service:DesiredCount\",\"MinCapacity\":1,\"MaxCapacity\":4}");
    CALL(world, "dynamodb", "CreateTable",
         "{\"TableName\":\"events\",\"BillingMode\":\"PAY_PER_REQUEST\",\"KeySchema\":["
         "{\"AttributeName\":\"stream\",\"KeyType\":\"HASH\"},"
         "{\"AttributeName\":\"position\",\"KeyType\":\"RANGE\"}],\"AttributeDefinitions\":["
         "{\"AttributeName\":\"stream\",\"AttributeType\":\"S\"},"
         "{\"AttributeName\":\"position\",\"AttributeType\":\"S\"}]}");
    world_pass(world, 3600000, 1000);
    CALL(world, "dynamodb", "UpdateContinuousBackups",
         "{\"TableName\":\"events\",\"PointInTimeRecoverySpecification\":"
         "{\"PointInTimeRecoveryEnabled\":true}}");
    for (int i = 0; i < ITEMS; i++)
        CALL(world, "dynamodb", "PutItem",
             "{\"TableName\":\"events\",\"Item\":{\"stream\":{\"S\":\"cash\"},\"position\":{\"S\":"
             "\"2026-11-25T02:%02d:30.000Z#%010d\"},\"amount\":{\"N\":\"%d.5\"},\"tags\":{\"SS\":"
             "[\"b\",\"a\"]},\"more\":{\"M\":{\"list\":{\"L\":[{\"NULL\":true},{\"BOOL\":true}]},"
             "\"bytes\":{\"B\":\"AAEC\"},\"empty\":{\"S\":\"\"}}}}}",
             i, i, i);
    drive_init(&scene->drive, "selfheal:stopEcsService", inputs);
    scene->drive.now_ms = world->now_ms;
    scene->drive.call = scene_call;
    scene->drive.pass_time = scene_time;
    scene->drive.world = scene;
    scene->http_status = 200;
}

static void scene_deinit(struct scene *scene) {
    world_deinit(&scene->world);
    drive_deinit(&scene->drive);
}

#define STOP "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"Reason\":\"database outage\"}"
#define SERVICE "{\"Cluster\":\"demo\",\"Service\":\"cash\"}"
/* The last ten of the 40. */
#define SELECT                                                                                     \
    "\"TableName\":\"events\",\"Cluster\":\"demo\",\"Service\":\"cash\","                          \
    "\"KeyConditionExpression\":\"#s = :s AND #p >= :from\","                                      \
    "\"ExpressionAttributeNames\":{\"#s\":\"stream\",\"#p\":\"position\"},"                        \
    "\"ExpressionAttributeValues\":{\":s\":{\"S\":\"cash\"}},\"Since\":{\"Value\":\":from\","      \
    "\"Time\":\"2026-11-25T03:00:00Z\",\"Margin\":\"PT30M\",\"Type\":\"S\"}"
#define CLEAR "{" SELECT ",\"MaxShare\":30}"

static int64_t items_left(struct scene *scene) {
    return world_int(
        CALL(&scene->world, "dynamodb", "Scan",
             "{\"TableName\":\"events\",\"Select\":\"COUNT\",\"ConsistentRead\":true}"),
        "Count");
}

static const struct json *service_now(struct scene *scene) {
    world_pass(&scene->world, 10000, 500);
    scene->drive.now_ms = scene->world.now_ms;
    return world_at(CALL(&scene->world, "ecs", "DescribeServices",
                         "{\"cluster\":\"demo\",\"services\":[\"cash\"]}"),
                    "services.0");
}

static void assert_scaling(struct scene *scene, int64_t min, bool is_suspended) {
    const struct json *target =
        world_at(CALL(&scene->world, "application-autoscaling", "DescribeScalableTargets",
                      "{\"ServiceNamespace\":\"ecs\"}"),
                 "ScalableTargets.0");
    assert_int_equal(world_int(target, "MinCapacity"), min);
    assert_int_equal(world_int(target, "MaxCapacity"), 4);
    static const char *const flags[] = { "SuspendedState.DynamicScalingInSuspended",
                                         "SuspendedState.DynamicScalingOutSuspended",
                                         "SuspendedState.ScheduledScalingSuspended" };
    for (size_t i = 0; i < 3; i++)
        assert_int_equal(json_true(world_at(target, flags[i])), is_suspended);
}

static void run(struct scene *scene, const char *action, const char *inputs) {
    drive_next(&scene->drive, action, inputs);
    drive_run(&scene->drive);
}

static void stop_tells_holds_and_sees_it_stopped(void **state) {
    (void)state;
    struct scene scene;
    scene_init(&scene, STOP);
    drive_run(&scene.drive);
    assert_done(&scene.drive);
    assert_int_equal(world_int(scene.drive.result, "DesiredCount"), 2);
    assert_int_equal(world_int(scene.drive.result, "StoppedTasks"), 2);
    assert_true(str_starts(scene.drive.page_summary,
                           STR("selfheal stops service demo/cash (2 tasks): database outage")));
    assert_true(
        str_find(scene.drive.page_text,
                 STR("\naws ecs update-service --region eu-west-1 --cluster demo --service "
                     "cash --task-definition cash:1 --desired-count 2\n"
                     "aws application-autoscaling register-scalable-target --region "
                     "eu-west-1 --service-namespace ecs --resource-id service/demo/cash "
                     "--scalable-dimension ecs:service:DesiredCount --min-capacity 1 "
                     "--max-capacity 4 --suspended-state DynamicScalingInSuspended=false,"
                     "DynamicScalingOutSuspended=false,ScheduledScalingSuspended=false\n")) !=
        SIZE_MAX);
    assert_int_equal(json_count(scene.drive.obligations), 1);
    const struct json *owed = json_at(scene.drive.obligations, 0);
    assert_text(owed, "undo_action", "selfheal:startEcsService");
    assert_text(owed, "target", "123456789012/eu-west-1/ecs-service/demo/cash");
    assert_int_equal(world_int(owed, "undo_inputs.DesiredCount"), 2);
    assert_int_equal(world_int(owed, "undo_inputs.Scaling.MinCapacity"), 1);
    assert_int_equal(world_int(scene.drive.facts, "before.desired"), 2);
    assert_scaling(&scene, 0, true);
    assert_false(
        cloud_autoscaler_push(scene.world.cloud, STR("service/demo/cash"), 2, scene.world.now_ms));
    const struct json *service = service_now(&scene);
    assert_int_equal(world_int(service, "desiredCount"), 0);
    assert_int_equal(world_int(service, "runningCount"), 0);
    scene_deinit(&scene);
}

static void stop_changes_nothing_unless_told(void **state) {
    (void)state;
    struct scene scene;
    scene_init(&scene, STOP);
    scene.drive.refuses_page = true;
    drive_run(&scene.drive);
    assert_failed(&scene.drive, "SH5013");
    assert_int_equal(scene.drive.mutations, 0);
    assert_int_equal(json_count(scene.drive.obligations), 0);
    scene_deinit(&scene);
}

static void stop_is_blocked_by_what_it_must_not_touch(void **state) {
    (void)state;
    static const struct {
        const char *before, *code, *inputs;
    } cases[] = {
        { "{\"cluster\":\"demo\",\"service\":\"cash\",\"desiredCount\":0}", "SH5010", STOP },
        { "{\"cluster\":\"demo\",\"service\":\"cash\",\"forceNewDeployment\":true}", "SH5015",
          STOP },
        { "{\"cluster\":\"demo\",\"service\":\"cash\"}", "SH5014",
          "{\"Cluster\":\"demo\",\"Service\":\"other\"}" },
        { "{\"cluster\":\"demo\",\"service\":\"cash\"}", "SH5016",
          "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"CoWriters\":[\"writer\"]}" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct scene scene;
        scene_init(&scene, cases[i].inputs);
        CALL(&scene.world, "ecs", "UpdateService", "%s", cases[i].before);
        if (i == 0) {
            world_pass(&scene.world, 60000, 1000);
            scene.drive.now_ms = scene.world.now_ms;
        } else {
            world_pass(&scene.world, 2000, 500);
            scene.drive.now_ms = scene.world.now_ms;
        }
        drive_run(&scene.drive);
        assert_failed(&scene.drive, cases[i].code);
        assert_int_equal(scene.drive.mutations, 0);
        assert_null(scene.drive.page_text.ptr);
        scene_deinit(&scene);
    }
}

static void raise_desired(struct scene *scene) {
    CALL(&scene->world, "ecs", "UpdateService",
         "{\"cluster\":\"demo\",\"service\":\"cash\",\"desiredCount\":3}");
}

static void stop_never_fights(void **state) {
    (void)state;
    struct scene scene;
    scene_init(&scene, STOP);
    scene.hook = raise_desired; /* while tasks are still stopping */
    scene.hook_at = "ListTasks";
    drive_run(&scene.drive);
    assert_failed(&scene.drive, "SH5220");
    assert_int_equal(scene.drive.mutations, 2);
    const struct json *service = service_now(&scene);
    assert_int_equal(world_int(service, "desiredCount"), 3);
    /* The undo leaves their number, gives the scaling back and counts as done. */
    scene.drive.is_undo = true;
    const struct json *inputs = json_path(json_at(scene.drive.obligations, 0), "undo_inputs", NULL);
    run(&scene, "selfheal:startEcsService",
        str_z(&scene.drive.arena, json_to_str(&scene.drive.arena, inputs)));
    assert_done(&scene.drive);
    assert_int_equal(json_count(scene.drive.obligations), 0);
    assert_int_equal(world_int(service_now(&scene), "desiredCount"), 3);
    assert_scaling(&scene, 1, false);
    assert_true(str_find(json_get_str(scene.drive.result, "Note"), STR("left as it is")) !=
                SIZE_MAX);
    scene_deinit(&scene);
}

static void stop_waits_for_the_last_task(void **state) {
    (void)state;
    struct scene scene;
    scene_init(&scene, STOP);
    scene.world.handler_ms = -1; /* ignores SIGTERM: 30 s until it is killed */
    int64_t began = scene.drive.now_ms;
    drive_run(&scene.drive);
    assert_done(&scene.drive);
    assert_true(scene.drive.now_ms - began >= 30000);
    assert_int_equal(json_count(json_get_c(CALL(&scene.world, "ecs", "ListTasks",
                                                "{\"cluster\":\"demo\",\"serviceName\":\"cash\"}"),
                                           "taskArns")),
                     0);
    scene_deinit(&scene);
}

static void stop_gives_up_in_time(void **state) {
    (void)state;
    struct scene scene;
    scene_init(&scene, "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"StopDeadline\":\"PT10S\"}");
    scene.world.handler_ms = -1;
    drive_run(&scene.drive);
    assert_failed(&scene.drive, "SH5012");
    scene_deinit(&scene);
}

/* An undo, run by the engine, from wherever the run was cut off. */
static void undo(struct scene *scene) {
    scene->doubt_at = 0;
    scene->hook = NULL;
    scene->drive.is_undo = true;
    while (json_count(scene->drive.obligations) > 0) {
        size_t last = json_count(scene->drive.obligations) - 1;
        const struct json *owed = json_at(scene->drive.obligations, last);
        run(scene, str_z(&scene->drive.arena, json_get_str(owed, "undo_action")),
            str_z(&scene->drive.arena,
                  json_to_str(&scene->drive.arena, json_get_c(owed, "undo_inputs"))));
        assert_done(&scene->drive);
        assert_true(json_count(scene->drive.obligations) == last);
    }
}

static void undo_restores_from_every_point_of_a_stop(void **state) {
    (void)state;
    bool is_over = false;
    for (int calls = 1; !is_over; calls++) {
        assert_true(calls < 100);
        struct scene scene;
        scene_init(&scene, STOP);
        drive_run_from(&scene.drive, ACTION_START, calls);
        is_over = scene.drive.verdict == ACTION_DONE;
        struct str before = str_dup(&scene.drive.arena, str_of(scene.drive.trace));
        undo(&scene);
        const struct json *service = service_now(&scene);
        if (world_int(service, "desiredCount") != 2 || world_int(service, "runningCount") != 2)
            fail_msg("%d calls: %.*s; undo: %s", calls, STR_ARG(before), scene.drive.trace);
        assert_scaling(&scene, 1, false);
        scene_deinit(&scene);
    }
}

/* Calls of ours that went against the 3 tasks that somebody asked for. */
static int fights(struct scene *scene) {
    bool is_changed = false;
    int count = 0;
    for (size_t i = 0; i < cloud_effect_count(scene->world.cloud); i++) {
        const struct cloud_effect *effect = cloud_effect_at(scene->world.cloud, i);
        int64_t desired = json_get_i64(effect->input, "desiredCount", -1);
        if (!str_is(effect->operation, "UpdateService"))
            continue;
        count += is_changed && desired == 0;
        is_changed = is_changed || desired == 3;
    }
    return count;
}

static void somebody_acts_in_every_gap_of_a_stop(void **state) {
    (void)state;
    bool is_over = false;
    for (int at = 1; !is_over; at++) {
        struct scene scene;
        assert_true(at < 100);
        scene_init(&scene, STOP);
        scene.hook = raise_desired;
        scene.hook_call = at;
        drive_run(&scene.drive);
        is_over = scene.hook != NULL; /* it ended before that call */
        /* Only the call that was decided before their change was seen may go against it. */
        assert_true(fights(&scene) <= 1);
        undo(&scene);
        const struct json *service = service_now(&scene);
        int64_t desired = world_int(service, "desiredCount");
        assert_true(desired == 2 || desired == 3);
        assert_int_equal(world_int(service, "runningCount"), desired);
        assert_scaling(&scene, 1, false);
        scene_deinit(&scene);
    }
}

/* --- the whole remediation --- */

static void remediate(struct scene *scene) {
    struct drive *drive = &scene->drive;
    drive_run(drive);
    assert_done(drive);
    run(scene, "selfheal:updateEcsTaskDefinition",
        "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"SetEnvironment\":{\"ROLLBACK_TO\":{\"Time\":"
        "\"2026-11-25T03:00:00Z\",\"Margin\":\"PT30M\"}}}");
    assert_done(drive);
    struct str replay = json_get_str(drive->result, "TaskDefinitionArn");
    run(scene, "selfheal:clearDynamoDbItems", CLEAR);
    assert_done(drive);
    assert_int_equal(world_int(drive->result, "ItemCount"), 10);
    assert_int_equal(world_int(drive->result, "DeletedCount") +
                         world_int(drive->result, "AlreadyGoneCount"),
                     10);
    assert_int_equal(world_int(drive->result, "Batches"), 1);
    assert_int_equal(json_count(drive->obligations), 2);
    char inputs[512];
    snprintf(inputs, sizeof inputs,
             "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"TaskDefinition\":\"%.*s\"}",
             STR_ARG(replay));
    run(scene, "selfheal:startEcsService", inputs);
    assert_done(drive);
    run(scene, "selfheal:verify",
        "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"HttpPath\":\"/"
        "health\",\"ContainerPort\":8080,"
        "\"TableAnswers\":[\"events\"],\"TableName\":\"events\",\"MinItems\":30}");
    assert_done(drive);
    run(scene, "selfheal:updateEcsTaskDefinition",
        "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"RemoveEnvironment\":[\"ROLLBACK_TO\"],"
        "\"Deploy\":true}");
    assert_done(drive);
}

static void assert_healthy(struct scene *scene) {
    const struct json *service = service_now(scene);
    assert_int_equal(world_int(service, "desiredCount"), 2);
    assert_int_equal(world_int(service, "runningCount"), 2);
    assert_int_equal(json_count(json_get_c(service, "deployments")), 1);
    assert_int_equal(json_count(scene->drive.obligations), 0);
    assert_scaling(scene, 1, false);
    const struct json *definition =
        world_at(CALL(&scene->world, "ecs", "DescribeTaskDefinition",
                      "{\"taskDefinition\":\"%.*s\",\"include\":[\"TAGS\"]}",
                      STR_ARG(json_get_str(service, "taskDefinition"))),
                 "taskDefinition.containerDefinitions.0.environment");
    assert_int_equal(json_count(definition), 1);
    assert_text(definition, "0.name", "MODE");
    assert_int_equal(items_left(scene), ITEMS - 10);
}

static void remediation_heals(void **state) {
    (void)state;
    struct scene scene;
    scene_init(&scene, STOP);
    remediate(&scene);
    assert_healthy(&scene);
    /* The replay revision had the time, and kept the tags. */
    const struct json *replay = CALL(&scene.world, "ecs", "DescribeTaskDefinition",
                                     "{\"taskDefinition\":\"cash:2\",\"include\":[\"TAGS\"]}");
    assert_text(replay, "taskDefinition.containerDefinitions.0.environment.1.name", "ROLLBACK_TO");
    assert_text(replay, "taskDefinition.containerDefinitions.0.environment.1.value",
                "2026-11-25T02:30:00Z");
    assert_text(replay, "tags.0.key", "team");
    scene_deinit(&scene);
}

static void remediation_heals_with_each_change_in_doubt(void **state) {
    (void)state;
    for (int after = 0; after < 2; after++) {
        for (int at = 1; at <= 2; at++) { /* each action makes at most two changes */
            struct scene scene;
            scene_init(&scene, STOP);
            scene.doubt_at = at;
            scene.doubt_after = after;
            remediate(&scene);
            assert_healthy(&scene);
            scene_deinit(&scene);
        }
    }
}

/* --- clearing --- */

static void stop_first(struct scene *scene) {
    scene_init(scene, STOP);
    drive_run(&scene->drive);
    assert_done(&scene->drive);
}

static void clear_needs_the_writer_stopped(void **state) {
    (void)state;
    struct scene scene;
    scene_init(&scene, STOP);
    run(&scene, "selfheal:clearDynamoDbItems", CLEAR);
    assert_failed(&scene.drive, "SH5222");
    assert_int_equal(scene.drive.mutations, 0);
    assert_int_equal(items_left(&scene), ITEMS);
    scene_deinit(&scene);
}

static void clear_counts_without_changing(void **state) {
    (void)state;
    struct scene scene;
    scene_init(&scene, STOP);
    run(&scene, "selfheal:clearDynamoDbItems", "{" SELECT ",\"MaxShare\":25,\"CountOnly\":true}");
    assert_done(&scene.drive);
    assert_int_equal(world_int(scene.drive.result, "ItemCount"), 10);
    assert_int_equal(world_int(scene.drive.result, "TableItemCount"), ITEMS);
    assert_int_equal(scene.drive.mutations, 0);
    scene.drive.is_preview = true;
    run(&scene, "selfheal:clearDynamoDbItems", CLEAR);
    assert_done(&scene.drive);
    assert_text(scene.drive.effects, "0.op", "-");
    assert_text(scene.drive.effects, "0.text", "10 items of table events (of 40), saved first");
    scene_deinit(&scene);
}

static void clear_keeps_its_caps(void **state) {
    (void)state;
    static const struct {
        const char *inputs, *code;
    } cases[] = {
        { "{" SELECT ",\"MaxShare\":24}", "SH5003" }, /* 10 of 40 are 25 % */
        { "{" SELECT ",\"MaxShare\":25}", NULL },
        { "{" SELECT ",\"MaxShare\":100,\"MaxItems\":9}", "SH5003" },
        { "{" SELECT ",\"MaxShare\":100,\"MaxItems\":10}", NULL },
        { "{" SELECT "}", "SH5003" }, /* the default share is 10 % */
        { "{" SELECT ",\"All\":true}", NULL },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct scene scene;
        stop_first(&scene);
        run(&scene, "selfheal:clearDynamoDbItems", cases[i].inputs);
        if (cases[i].code) {
            assert_failed(&scene.drive, cases[i].code);
            assert_int_equal(scene.drive.mutations, 0);
            assert_int_equal(items_left(&scene), ITEMS);
        } else {
            assert_done(&scene.drive);
            assert_int_equal(items_left(&scene), ITEMS - 10);
        }
        scene_deinit(&scene);
    }
}

static void clear_refuses_tables_that_are_not_safe(void **state) {
    (void)state;
    struct scene scene;
    stop_first(&scene);
    CALL(&scene.world, "dynamodb", "UpdateContinuousBackups",
         "{\"TableName\":\"events\",\"PointInTimeRecoverySpecification\":"
         "{\"PointInTimeRecoveryEnabled\":false}}");
    run(&scene, "selfheal:clearDynamoDbItems", CLEAR);
    assert_failed(&scene.drive, "SH5004");
    run(&scene, "selfheal:clearDynamoDbItems",
        "{" SELECT ",\"MaxShare\":30,\"RequirePointInTimeRecovery\":false}");
    assert_done(&scene.drive);
    scene_deinit(&scene);
}

static void change_item(struct scene *scene) {
    CALL(&scene->world, "dynamodb", "PutItem",
         "{\"TableName\":\"events\",\"Item\":{\"stream\":{\"S\":\"cash\"},\"position\":{\"S\":"
         "\"2026-11-25T02:35:30.000Z#0000000035\"},\"amount\":{\"N\":\"7\"}}}");
}

static void remove_item(struct scene *scene) {
    CALL(&scene->world, "dynamodb", "DeleteItem",
         "{\"TableName\":\"events\",\"Key\":{\"stream\":{\"S\":\"cash\"},\"position\":{\"S\":"
         "\"2026-11-25T02:35:30.000Z#0000000035\"}}}");
}

static void clear_halts_at_an_unknown_writer(void **state) {
    (void)state;
    struct scene scene;
    stop_first(&scene);
    scene.hook = change_item;
    scene.hook_at = "TransactWriteItems";
    run(&scene, "selfheal:clearDynamoDbItems", CLEAR);
    assert_failed(&scene.drive, "SH5223");
    assert_true(strstr(scene.drive.err.message, "0000000035") != NULL);
    assert_int_equal(items_left(&scene), ITEMS);
    undo(&scene); /* nothing to put back, the changed one is not overwritten */
    assert_int_equal(items_left(&scene), ITEMS);
    assert_text(CALL(&scene.world, "dynamodb", "GetItem",
                     "{\"TableName\":\"events\",\"Key\":{\"stream\":{\"S\":\"cash\"},\"position\":"
                     "{\"S\":\"2026-11-25T02:35:30.000Z#0000000035\"}}}"),
                "Item.amount.N", "7");
    scene_deinit(&scene);
}

static void clear_counts_what_was_gone(void **state) {
    (void)state;
    struct scene scene;
    stop_first(&scene);
    scene.hook = remove_item;
    scene.hook_at = "TransactWriteItems";
    run(&scene, "selfheal:clearDynamoDbItems", CLEAR);
    assert_done(&scene.drive);
    assert_int_equal(world_int(scene.drive.result, "AlreadyGoneCount"), 1);
    assert_int_equal(world_int(scene.drive.result, "DeletedCount"), 9);
    assert_int_equal(items_left(&scene), ITEMS - 10);
    scene_deinit(&scene);
}

static void conflicts_lead_to_single_deletes(void **state) {
    (void)state;
    struct scene scene;
    stop_first(&scene);
    scene.conflicts = 1;
    run(&scene, "selfheal:clearDynamoDbItems", CLEAR);
    assert_done(&scene.drive);
    assert_int_equal(scene.drive.mutations, 2);
    run(&scene, "selfheal:restoreDynamoDbItems", "{\"TableName\":\"events\"}");
    scene.conflicts = 2;
    run(&scene, "selfheal:clearDynamoDbItems", CLEAR);
    assert_done(&scene.drive);
    assert_int_equal(scene.drive.mutations, 2 + 10); /* DeleteItem for each of the ten */
    assert_int_equal(world_int(scene.drive.result, "DeletedCount"), 10);
    assert_int_equal(items_left(&scene), ITEMS - 10);
    scene_deinit(&scene);
}

static void start_service(struct scene *scene) {
    CALL(&scene->world, "ecs", "UpdateService",
         "{\"cluster\":\"demo\",\"service\":\"cash\",\"desiredCount\":1}");
    world_pass(&scene->world, 3000, 500);
    scene->drive.now_ms = scene->world.now_ms;
}

static void clear_ends_when_the_writer_is_started(void **state) {
    (void)state;
    struct scene scene;
    stop_first(&scene);
    for (int i = 0; i < 250; i++)
        CALL(&scene.world, "dynamodb", "PutItem",
             "{\"TableName\":\"events\",\"Item\":{\"stream\":{\"S\":\"cash\"},\"position\":{\"S\":"
             "\"2026-11-25T03:00:30.000Z#%010d\"}}}",
             1000 + i);
    scene.hook = start_service; /* after the first batch of 100 */
    scene.hook_at = "BatchGetItem";
    run(&scene, "selfheal:clearDynamoDbItems", "{" SELECT ",\"All\":true}");
    assert_failed(&scene.drive, "SH5222");
    assert_int_equal(scene.drive.mutations, 1);
    assert_int_equal(items_left(&scene), ITEMS + 250 - 100);
    assert_int_equal(json_count(scene.drive.saved), 3);
    scene.drive.is_undo = true;
    run(&scene, "selfheal:restoreDynamoDbItems", "{\"TableName\":\"events\"}");
    assert_done(&scene.drive);
    assert_int_equal(world_int(scene.drive.result, "RestoredCount"), 100);
    assert_int_equal(world_int(scene.drive.result, "KeptCount"), 160);
    assert_int_equal(items_left(&scene), ITEMS + 250);
    scene_deinit(&scene);
}

/* Three batches, and a restore of them, with each single change in doubt, before and after its
 * effect. */
static void clear_and_restore_survive_every_doubt(void **state) {
    (void)state;
    for (int at = 1; at <= 4; at++) {
        for (int after = 0; after < 2; after++) {
            struct scene scene;
            stop_first(&scene);
            for (int i = 0; i < 250; i++)
                CALL(&scene.world, "dynamodb", "PutItem",
                     "{\"TableName\":\"events\",\"Item\":{\"stream\":{\"S\":\"cash\"},\"position\":"
                     "{\"S\":\"2026-11-25T03:00:30.000Z#%010d\"}}}",
                     1000 + i);
            scene.doubt_at = at;
            scene.doubt_after = after;
            run(&scene, "selfheal:clearDynamoDbItems", "{" SELECT ",\"All\":true}");
            assert_done(&scene.drive);
            assert_int_equal(world_int(scene.drive.result, "DeletedCount"), 260);
            assert_int_equal(world_int(scene.drive.result, "AlreadyGoneCount"), 0);
            assert_int_equal(items_left(&scene), ITEMS - 10);
            run(&scene, "selfheal:restoreDynamoDbItems", "{\"TableName\":\"events\"}");
            assert_done(&scene.drive);
            assert_int_equal(world_int(scene.drive.result, "RestoredCount"), 260);
            assert_int_equal(items_left(&scene), ITEMS + 250);
            scene_deinit(&scene);
        }
    }
}

static void clear_of_nothing_is_done(void **state) {
    (void)state;
    struct scene scene;
    stop_first(&scene);
    run(&scene, "selfheal:clearDynamoDbItems",
        "{\"TableName\":\"events\",\"Cluster\":\"demo\",\"Service\":\"cash\","
        "\"KeyConditionExpression\":\"#s = :s\",\"ExpressionAttributeNames\":{\"#s\":\"stream\"},"
        "\"ExpressionAttributeValues\":{\":s\":{\"S\":\"other\"}}}");
    assert_done(&scene.drive);
    assert_int_equal(world_int(scene.drive.result, "DeletedCount"), 0);
    assert_int_equal(world_int(scene.drive.result, "Batches"), 0);
    assert_int_equal(scene.drive.mutations, 0);
    scene_deinit(&scene);
}

static void clear_scans_when_told(void **state) {
    (void)state;
    struct scene scene;
    stop_first(&scene);
    run(&scene, "selfheal:clearDynamoDbItems",
        "{\"TableName\":\"events\",\"Cluster\":\"demo\",\"Service\":\"cash\",\"Scan\":true,"
        "\"FilterExpression\":\"amount < "
        ":n\",\"ExpressionAttributeValues\":{\":n\":{\"N\":\"4\"}}}");
    assert_done(&scene.drive);
    assert_int_equal(world_int(scene.drive.result, "DeletedCount"), 4);
    assert_int_equal(items_left(&scene), ITEMS - 4);
    scene_deinit(&scene);
}

static void large_items_are_saved_in_several_batches(void **state) {
    (void)state;
    static char text[100001];
    struct scene scene;
    stop_first(&scene);
    memset(text, 'x', sizeof text - 1);
    for (int i = 0; i < 7; i++)
        CALL(&scene.world, "dynamodb", "PutItem",
             "{\"TableName\":\"events\",\"Item\":{\"stream\":{\"S\":\"cash\"},\"position\":{\"S\":"
             "\"2026-11-25T03:00:30.000Z#%010d\"},\"text\":{\"S\":\"%s\"}}}",
             1000 + i, text);
    run(&scene, "selfheal:clearDynamoDbItems", "{" SELECT ",\"All\":true}");
    assert_done(&scene.drive);
    assert_int_equal(world_int(scene.drive.result, "DeletedCount"), 17);
    assert_true(world_int(scene.drive.result, "Batches") >= 3);
    assert_int_equal(items_left(&scene), ITEMS - 10);
    undo(&scene);
    assert_int_equal(items_left(&scene), ITEMS + 7);
    scene_deinit(&scene);
}

static void restore_gives_back_the_same_and_only_once(void **state) {
    (void)state;
    struct scene scene;
    stop_first(&scene);
    const struct json *before = CALL(&scene.world, "dynamodb", "Query",
                                     "{\"TableName\":\"events\",\"KeyConditionExpression\":\"#s "
                                     "= "
                                     ":s\",\"ExpressionAttributeNames\":{\"#s\":\"stream\"},"
                                     "\"ExpressionAttributeValues\":{\":s\":{\"S\":\"cash\"}}}");
    run(&scene, "selfheal:clearDynamoDbItems", CLEAR);
    assert_done(&scene.drive);
    run(&scene, "selfheal:restoreDynamoDbItems",
        "{\"TableName\":\"events\",\"RunId\":\"01JDB7Q2XK0000000000000000\"}");
    assert_done(&scene.drive);
    assert_int_equal(world_int(scene.drive.result, "RestoredCount"), 10);
    assert_int_equal(world_int(scene.drive.result, "KeptCount"), 0);
    const struct json *after = CALL(&scene.world, "dynamodb", "Query",
                                    "{\"TableName\":\"events\",\"KeyConditionExpression\":\"#s "
                                    "= "
                                    ":s\",\"ExpressionAttributeNames\":{\"#s\":\"stream\"},"
                                    "\"ExpressionAttributeValues\":{\":s\":{\"S\":\"cash\"}}}");
    assert_true(json_equal(json_get_c(before, "Items"), json_get_c(after, "Items")));
    run(&scene, "selfheal:restoreDynamoDbItems", "{\"TableName\":\"events\"}");
    assert_done(&scene.drive);
    assert_int_equal(world_int(scene.drive.result, "RestoredCount"), 0);
    assert_int_equal(world_int(scene.drive.result, "KeptCount"), 10);
    assert_int_equal(scene.drive.mutations, 0);
    run(&scene, "selfheal:restoreDynamoDbItems", "{\"TableName\":\"events\",\"RunId\":\"other\"}");
    assert_done(&scene.drive); /* the engine gives it the batches of that run */
    drive_next(&scene.drive, "selfheal:restoreDynamoDbItems",
               "{\"TableName\":\"events\",\"RunId\":\"other\"}");
    scene.drive.saved = json_new_array(&scene.drive.arena);
    drive_run(&scene.drive);
    assert_failed(&scene.drive, "SH5225");
    scene_deinit(&scene);
}

static void undo_restores_from_every_point_of_a_clear(void **state) {
    (void)state;
    bool is_over = false;
    for (int calls = 1; !is_over; calls++) {
        assert_true(calls < 100);
        struct scene scene;
        stop_first(&scene);
        drive_next(&scene.drive, "selfheal:clearDynamoDbItems", CLEAR);
        drive_run_from(&scene.drive, ACTION_START, calls);
        is_over = scene.drive.verdict == ACTION_DONE;
        undo(&scene);
        assert_int_equal(items_left(&scene), ITEMS);
        assert_int_equal(world_int(service_now(&scene), "desiredCount"), 2);
        assert_scaling(&scene, 1, false);
        scene_deinit(&scene);
    }
}

/* Whoever starts the writer in a gap ends the clear; all items are there after the undo. */
static void somebody_acts_in_every_gap_of_a_clear(void **state) {
    (void)state;
    bool is_over = false;
    for (int at = 1; !is_over; at++) {
        struct scene scene;
        assert_true(at < 100);
        stop_first(&scene);
        scene.hook = start_service;
        scene.hook_call = at;
        run(&scene, "selfheal:clearDynamoDbItems", CLEAR);
        is_over = scene.hook != NULL;
        if (scene.drive.verdict == ACTION_FAILED)
            assert_string_equal(scene.drive.err.code, "SH5222");
        undo(&scene);
        assert_int_equal(items_left(&scene), ITEMS);
        assert_int_equal(world_int(service_now(&scene), "desiredCount"), is_over ? 2 : 1);
        assert_scaling(&scene, 1, false);
        scene_deinit(&scene);
    }
}

/* --- starting, rolling out --- */

static void start_never_goes_above_what_was_recorded(void **state) {
    (void)state;
    struct scene scene;
    stop_first(&scene);
    run(&scene, "selfheal:startEcsService",
        "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"DesiredCount\":3}");
    assert_failed(&scene.drive, "SH5011");
    assert_int_equal(scene.drive.mutations, 0);
    run(&scene, "selfheal:startEcsService",
        "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"DesiredCount\":1}");
    assert_done(&scene.drive);
    assert_int_equal(world_int(service_now(&scene), "desiredCount"), 1);
    scene_deinit(&scene);
}

static void start_needs_a_number(void **state) {
    (void)state;
    struct scene scene;
    scene_init(&scene, STOP);
    run(&scene, "selfheal:startEcsService", SERVICE);
    assert_failed(&scene.drive, "SH5011");
    scene_deinit(&scene);
}

static void change_scaling(struct scene *scene) {
    CALL(&scene->world, "application-autoscaling", "RegisterScalableTarget",
         "{\"ServiceNamespace\":\"ecs\",\"ResourceId\":\"service/demo/cash\","
         "\"ScalableDimension\":\"ecs:service:DesiredCount\",\"MinCapacity\":2,\"MaxCapacity\":4}");
}

static void start_leaves_scaling_that_others_changed(void **state) {
    (void)state;
    struct scene scene;
    stop_first(&scene);
    scene.hook = change_scaling;
    scene.hook_at = "DescribeScalableTargets";
    run(&scene, "selfheal:startEcsService", SERVICE);
    assert_done(&scene.drive);
    assert_true(json_true(json_get_c(scene.drive.result, "ScalingChangedByOthers")));
    assert_scaling(&scene, 2, true);
    assert_int_equal(json_count(scene.drive.obligations), 0);
    scene_deinit(&scene);
}

static void start_does_not_name_an_inactive_revision(void **state) {
    (void)state;
    struct scene scene;
    stop_first(&scene);
    CALL(&scene.world, "ecs", "RegisterTaskDefinition",
         "{\"family\":\"cash\",\"containerDefinitions\":[{\"name\":\"app\",\"image\":\"cash:2\","
         "\"memory\":128}]}");
    CALL(&scene.world, "ecs", "DeregisterTaskDefinition", "{\"taskDefinition\":\"cash:2\"}");
    run(&scene, "selfheal:startEcsService",
        "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"TaskDefinition\":\"cash:2\"}");
    assert_done(&scene.drive);
    assert_true(str_ends(json_get_str(service_now(&scene), "taskDefinition"), STR("cash:1")));
    scene_deinit(&scene);
}

static void start_fails_when_tasks_do_not_stay(void **state) {
    (void)state;
    struct scene scene;
    stop_first(&scene);
    scene.world.is_crashing = true;
    run(&scene, "selfheal:startEcsService",
        "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"StartDeadline\":\"PT3M\"}");
    assert_failed(&scene.drive, "SH5231");
    assert_int_equal(json_count(scene.drive.obligations), 1);
    scene_deinit(&scene);
}

static void deploy_other(struct scene *scene) {
    CALL(&scene->world, "ecs", "RegisterTaskDefinition",
         "{\"family\":\"cash\",\"containerDefinitions\":[{\"name\":\"app\",\"image\":\"cash:9\","
         "\"memory\":128}]}");
    CALL(&scene->world, "ecs", "UpdateService",
         "{\"cluster\":\"demo\",\"service\":\"cash\",\"taskDefinition\":\"cash:2\"}");
    world_pass(&scene->world, 3000, 500);
    scene->drive.now_ms = scene->world.now_ms;
}

static void start_respects_a_foreign_deployment(void **state) {
    (void)state;
    struct scene scene;
    stop_first(&scene);
    deploy_other(&scene);
    run(&scene, "selfheal:startEcsService", SERVICE);
    assert_failed(&scene.drive, "SH5220");
    assert_int_equal(scene.drive.mutations, 0);
    undo(&scene); /* their revision stays, our 0 goes */
    const struct json *service = service_now(&scene);
    assert_int_equal(world_int(service, "runningCount"), 2);
    assert_true(str_ends(json_get_str(service, "taskDefinition"), STR("cash:2")));
    assert_scaling(&scene, 1, false);
    scene_deinit(&scene);
}

static void taskdef_registers_nothing_when_nothing_changes(void **state) {
    (void)state;
    struct scene scene;
    scene_init(&scene, STOP);
    run(&scene, "selfheal:updateEcsTaskDefinition",
        "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"SetEnvironment\":{\"MODE\":\"live\"},"
        "\"RemoveEnvironment\":[\"ABSENT\"],\"Deploy\":true}");
    assert_done(&scene.drive);
    assert_int_equal(scene.drive.mutations, 0);
    assert_false(json_true(json_get_c(scene.drive.result, "Registered")));
    run(&scene, "selfheal:updateEcsTaskDefinition",
        "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"Container\":\"web\",\"SetEnvironment\":"
        "{\"MODE\":\"x\"}}");
    assert_failed(&scene.drive, "SH1622");
    scene_deinit(&scene);
}

static void taskdef_goes_back_to_a_named_revision(void **state) {
    (void)state;
    struct scene scene;
    scene_init(&scene, STOP);
    deploy_other(&scene);
    world_pass(&scene.world, 120000, 1000);
    scene.drive.now_ms = scene.world.now_ms;
    run(&scene, "selfheal:updateEcsTaskDefinition",
        "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"Revision\":\"cash:1\",\"Deploy\":true}");
    assert_done(&scene.drive);
    assert_int_equal(scene.drive.mutations, 1);
    assert_true(str_ends(json_get_str(service_now(&scene), "taskDefinition"), STR("cash:1")));
    assert_true(
        str_ends(json_get_str(scene.drive.result, "PreviousTaskDefinitionArn"), STR("cash:2")));
    scene_deinit(&scene);
}

/* --- verifying --- */

static void become_well(struct scene *scene) {
    scene->http_status = 200;
}

static void verify_waits_for_good_passes(void **state) {
    (void)state;
    struct scene scene;
    scene_init(&scene, STOP);
    const char *inputs = "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"HttpPath\":\"/health\"}";
    scene.http_status = 503;
    scene.hook = become_well;
    scene.hook_at = "GET";
    scene.hook_skip = 7;
    int64_t began = scene.drive.now_ms;
    run(&scene, "selfheal:verify", inputs);
    assert_done(&scene.drive);
    assert_true(scene.drive.now_ms - began >= 120000); /* three passes, a minute apart */
    assert_int_equal(world_int(scene.drive.result, "Passes"), 3);
    assert_true(str_find(json_get_str(scene.drive.result, "Checks"),
                         STR("running 2/2 ✔, deployment COMPLETED ✔, http 200 ✔")) != SIZE_MAX);
    scene.http_status = 503;
    run(&scene, "selfheal:verify", inputs);
    assert_failed(&scene.drive, "SH5101");
    assert_true(strstr(scene.drive.err.message, "answered 503, not 200: missing 3 ✗") != NULL);
    assert_true(strstr(scene.drive.err.message, "running 2/2 ✔") != NULL);
    scene_deinit(&scene);
}

static void verify_waits_for_the_alert(void **state) {
    (void)state;
    struct scene scene;
    scene_init(&scene, STOP);
    scene.drive.has_alert = true;
    run(&scene, "selfheal:verify", "{\"TableAnswers\":[\"events\"],\"Passes\":1}");
    assert_failed(&scene.drive, "SH5101");
    assert_true(strstr(scene.drive.err.message, "alert still firing ✗") != NULL);
    assert_true(strstr(scene.drive.err.message, "waited 15 m") != NULL);
    scene.drive.alert_recovered_ms = scene.drive.now_ms;
    run(&scene, "selfheal:verify", "{\"TableAnswers\":[\"events\"],\"Passes\":1}");
    assert_done(&scene.drive);
    scene.drive.alert_recovered_ms = TIME_NONE;
    run(&scene, "selfheal:verify",
        "{\"TableAnswers\":[\"events\"],\"Passes\":1,\"RequireAlertRecovered\":false}");
    assert_done(&scene.drive);
    run(&scene, "selfheal:verify",
        "{\"TableAnswers\":[\"nothing\"],\"Passes\":1,\"RequireAlertRecovered\":false}");
    assert_failed(&scene.drive, "SH5101");
    assert_true(strstr(scene.drive.err.message, "table nothing: ResourceNotFoundException ✗"));
    run(&scene, "selfheal:verify",
        "{\"TableName\":\"events\",\"MinItems\":41,\"Passes\":1,\"RequireAlertRecovered\":false}");
    assert_failed(&scene.drive, "SH5101");
    assert_true(strstr(scene.drive.err.message, "40 items, fewer than 41 ✗") != NULL);
    scene_deinit(&scene);
}

static void become_well_again(struct scene *scene) {
    scene->http_status = 200;
}

/* It recovers, and at the same time the service is sick again. */
static void recover_sick(struct scene *scene) {
    scene->drive.alert_recovered_ms = scene->drive.now_ms;
    scene->http_status = 503;
    if (scene->heals_again) {
        scene->hook = become_well_again;
        scene->hook_at = "GET";
        scene->hook_skip = 5;
    }
}

/* What was good before the alert recovered must still be good after it. */
static void verify_looks_again_after_the_alert(void **state) {
    (void)state;
    for (int heals = 0; heals < 2; heals++) {
        struct scene scene;
        scene_init(&scene, STOP);
        scene.drive.has_alert = true;
        scene.http_status = 200;
        scene.heals_again = heals;
        scene.hook = recover_sick;
        scene.hook_at = "GET";
        scene.hook_skip = 9; /* two tasks: four good passes, of which two were wanted */
        run(&scene, "selfheal:verify",
            "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"HttpPath\":\"/health\",\"Passes\":2,\"Interval\":\"PT10S\"}");
        if (heals) {
            assert_done(&scene.drive);
            assert_int_equal(scene.http_status, 200);
            assert_int_equal(world_int(scene.drive.result, "Passes"), 2); /* counted anew */
        } else {
            assert_failed(&scene.drive, "SH5101");
            assert_true(strstr(scene.drive.err.message, "answered 503, not 200") != NULL);
        }
        scene_deinit(&scene);
    }
}

static void plans_change_nothing(void **state) {
    (void)state;
    static const struct {
        const char *action, *inputs, *text;
    } cases[] = {
        { "selfheal:stopEcsService", STOP, "scaling of demo/cash minimum 1 -> 0, suspended" },
        { "selfheal:startEcsService", SERVICE, "service demo/cash 0 -> 2 tasks" },
        { "selfheal:updateEcsTaskDefinition",
          "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"SetEnvironment\":{\"A\":\"1\"}}",
          "revision of cash with A=1" },
        { "selfheal:restoreDynamoDbItems", "{\"TableName\":\"events\"}",
          "saved items of table events that are missing" },
    };
    struct scene scene;
    scene_init(&scene, STOP);
    scene.drive.is_preview = true;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        run(&scene, cases[i].action, cases[i].inputs);
        assert_done(&scene.drive);
        assert_text(scene.drive.effects, "0.text", cases[i].text);
        assert_int_equal(scene.drive.mutations, 0);
    }
    assert_int_equal(json_count(scene.drive.obligations), 0);
    scene_deinit(&scene);
}

/* --- the shipped runbook, rendered step by step --- */

static struct runbook *shipped(struct arena *arena) {
    const char *root = getenv("SOURCE_ROOT");
    char path[512];
    snprintf(path, sizeof path, "%s/runbooks/ecs-db-outage.yaml", root ? root : ".");
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *text = arena_alloc(arena, YAML_SIZE_MAX);
    size_t len = fread(text, 1, YAML_SIZE_MAX, file);
    fclose(file);
    struct problems problems = { .arena = arena };
    struct runbook *runbook = NULL;
    assert_true(runbook_parse(arena, STR("ecs-db-outage"), str_of(path), (struct str){ text, len },
                              &problems, &runbook)
                    .ok);
    return runbook;
}

static void shipped_runbook_heals(void **state) {
    (void)state;
    struct scene scene;
    scene_init(&scene, STOP);
    struct drive *drive = &scene.drive;
    struct arena *arena = &drive->arena;
    struct runbook *runbook = shipped(arena);
    struct json *outputs = json_new_object(arena);
    struct err err;
    const struct json *params = NULL;
    const struct json *given = drive_json(
        drive, "{\"Cluster\":\"demo\",\"Service\":\"cash\",\"TableName\":\"events\",\"Stream\":"
               "\"cash\",\"OutageStart\":\"2026-11-25T03:00:00Z\",\"MaxShare\":\"25\"}");
    assert_true(runbook_bind(arena, runbook, given, &params, &err).ok);
    for (size_t i = 0; i < runbook->step_count; i++) {
        const struct runbook_step *step = &runbook->steps[i];
        struct runbook_scope scope = { .params = params,
                                       .outputs = outputs,
                                       .now_ms = drive->now_ms };
        const struct json *inputs = NULL, *selected = NULL;
        if (!runbook_render(arena, step->inputs, &scope, &inputs, &err).ok ||
            !action_check_inputs(arena, action_find(step->action), inputs, &err).ok)
            fail_msg("step %.*s: %s", STR_ARG(step->name), err.message);
        run(&scene, str_z(arena, step->action), str_z(arena, json_to_str(arena, inputs)));
        if (drive->verdict != ACTION_DONE)
            fail_msg("step %.*s: %s", STR_ARG(step->name), drive->err.message);
        assert_true(runbook_select_outputs(arena, step, drive->result, &selected, &err).ok);
        json_set(arena, outputs, step->name, selected);
    }
    assert_healthy(&scene);
    assert_true(str_starts(drive->page_summary,
                           STR("All clear: service demo/cash is healthy again. 10 items of table "
                               "events were saved, cleared and written again")));
    const struct json *replay =
        CALL(&scene.world, "ecs", "DescribeTaskDefinition", "{\"taskDefinition\":\"cash:2\"}");
    assert_text(replay, "taskDefinition.containerDefinitions.0.environment.1.value",
                "2026-11-25T02:30:00.000Z");
    scene_deinit(&scene);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stop_tells_holds_and_sees_it_stopped),
        cmocka_unit_test(stop_changes_nothing_unless_told),
        cmocka_unit_test(stop_is_blocked_by_what_it_must_not_touch),
        cmocka_unit_test(stop_never_fights),
        cmocka_unit_test(stop_waits_for_the_last_task),
        cmocka_unit_test(stop_gives_up_in_time),
        cmocka_unit_test(undo_restores_from_every_point_of_a_stop),
        cmocka_unit_test(somebody_acts_in_every_gap_of_a_stop),
        cmocka_unit_test(remediation_heals),
        cmocka_unit_test(remediation_heals_with_each_change_in_doubt),
        cmocka_unit_test(clear_needs_the_writer_stopped),
        cmocka_unit_test(clear_counts_without_changing),
        cmocka_unit_test(clear_keeps_its_caps),
        cmocka_unit_test(clear_refuses_tables_that_are_not_safe),
        cmocka_unit_test(clear_halts_at_an_unknown_writer),
        cmocka_unit_test(clear_counts_what_was_gone),
        cmocka_unit_test(conflicts_lead_to_single_deletes),
        cmocka_unit_test(clear_ends_when_the_writer_is_started),
        cmocka_unit_test(clear_and_restore_survive_every_doubt),
        cmocka_unit_test(clear_of_nothing_is_done),
        cmocka_unit_test(clear_scans_when_told),
        cmocka_unit_test(large_items_are_saved_in_several_batches),
        cmocka_unit_test(restore_gives_back_the_same_and_only_once),
        cmocka_unit_test(undo_restores_from_every_point_of_a_clear),
        cmocka_unit_test(somebody_acts_in_every_gap_of_a_clear),
        cmocka_unit_test(start_never_goes_above_what_was_recorded),
        cmocka_unit_test(start_needs_a_number),
        cmocka_unit_test(start_leaves_scaling_that_others_changed),
        cmocka_unit_test(start_does_not_name_an_inactive_revision),
        cmocka_unit_test(start_fails_when_tasks_do_not_stay),
        cmocka_unit_test(start_respects_a_foreign_deployment),
        cmocka_unit_test(taskdef_registers_nothing_when_nothing_changes),
        cmocka_unit_test(taskdef_goes_back_to_a_named_revision),
        cmocka_unit_test(verify_waits_for_good_passes),
        cmocka_unit_test(verify_waits_for_the_alert),
        cmocka_unit_test(verify_looks_again_after_the_alert),
        cmocka_unit_test(plans_change_nothing),
        cmocka_unit_test(shipped_runbook_heals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
