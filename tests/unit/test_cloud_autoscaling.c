/* cloud/autoscaling, sts and the SQLite disk: bounds at once, suspension, the autoscaler that
 * fights. */
#include "cloud_world.h"

#include <stdlib.h>
#include <unistd.h>

#include "cloud/disk_sqlite.h"

#define TARGET                                                                                     \
    "\"ServiceNamespace\":\"ecs\",\"ResourceId\":\"service/demo/web\","                            \
    "\"ScalableDimension\":\"ecs:service:DesiredCount\""
#define RESOURCE STR("service/demo/web")

static void create_service(struct world *world, int desired) {
    CALL(world, "ecs", "CreateCluster", "{\"clusterName\":\"demo\"}");
    CALL(world, "ecs", "RegisterTaskDefinition",
         "{\"family\":\"app\",\"containerDefinitions\":[{\"name\":\"c\",\"image\":\"i\","
         "\"memory\":1}]}");
    CALL(world, "ecs", "CreateService",
         "{\"cluster\":\"demo\",\"serviceName\":\"web\",\"taskDefinition\":\"app\","
         "\"desiredCount\":%d}",
         desired);
    cloud_advance(world->cloud, world->now_ms);
}

static int64_t desired(struct world *world) {
    return world_int(
        CALL(world, "ecs", "DescribeServices", "{\"cluster\":\"demo\",\"services\":[\"web\"]}"),
        "services.0.desiredCount");
}

static void bounds_are_enforced_at_once(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world_begin(&world);
    create_service(&world, 1);
    const struct json *out = CALL(&world, "application-autoscaling", "DescribeScalableTargets",
                                  "{\"ServiceNamespace\":\"ecs\"}");
    assert_int_equal(json_count(json_get_c(out, "ScalableTargets")), 0);
    CALL(&world, "application-autoscaling", "RegisterScalableTarget",
         "{" TARGET ",\"MinCapacity\":2,\"MaxCapacity\":5}");
    assert_int_equal(desired(&world), 2);
    /* UpdateService below the minimum is accepted, until a register call looks again. */
    CALL(&world, "ecs", "UpdateService",
         "{\"cluster\":\"demo\",\"service\":\"web\",\"desiredCount\":0}");
    assert_int_equal(desired(&world), 0);
    CALL(&world, "application-autoscaling", "RegisterScalableTarget",
         "{" TARGET ",\"SuspendedState\":{\"DynamicScalingInSuspended\":true}}");
    assert_int_equal(desired(&world), 2);
    CALL(&world, "application-autoscaling", "RegisterScalableTarget",
         "{" TARGET ",\"MinCapacity\":0,\"SuspendedState\":{\"DynamicScalingOutSuspended\":true}}");
    out = CALL(&world, "application-autoscaling", "DescribeScalableTargets",
               "{\"ServiceNamespace\":\"ecs\",\"ResourceIds\":[\"service/demo/web\",\"x\"]}");
    assert_int_equal(json_count(json_get_c(out, "ScalableTargets")), 1);
    assert_int_equal(world_int(out, "ScalableTargets.0.MinCapacity"), 0);
    assert_int_equal(world_int(out, "ScalableTargets.0.MaxCapacity"), 5);
    assert_true(
        json_true(world_at(out, "ScalableTargets.0.SuspendedState.DynamicScalingInSuspended")));
    assert_true(json_is(world_at(out, "ScalableTargets.0.SuspendedState.ScheduledScalingSuspended"),
                        JSON_BOOL));
    CALL(&world, "application-autoscaling", "DeregisterScalableTarget", "{" TARGET "}");
    REFUSED(&world, "ObjectNotFoundException", "No scalable target found",
            "application-autoscaling", "DeregisterScalableTarget", "{" TARGET "}");
    world_deinit(&world);
}

static void the_autoscaler_fights_unless_suspended(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world_begin(&world);
    create_service(&world, 2);
    assert_false(cloud_autoscaler_push(world.cloud, RESOURCE, 3, world.now_ms)); /* no target */
    CALL(&world, "application-autoscaling", "RegisterScalableTarget",
         "{" TARGET ",\"MinCapacity\":1,\"MaxCapacity\":4}");
    assert_true(cloud_autoscaler_push(world.cloud, RESOURCE, 3, world.now_ms));
    assert_int_equal(desired(&world), 3);
    assert_false(cloud_autoscaler_push(world.cloud, RESOURCE, 3, world.now_ms));
    assert_true(cloud_autoscaler_push(world.cloud, RESOURCE, 100, world.now_ms));
    assert_int_equal(desired(&world), 4);
    cloud_advance(world.cloud, world.now_ms);
    assert_true(cloud_autoscaler_push(world.cloud, RESOURCE, 0, world.now_ms));
    assert_int_equal(desired(&world), 1);
    /* While a deployment runs: out, but not in. */
    CALL(&world, "ecs", "UpdateService",
         "{\"cluster\":\"demo\",\"service\":\"web\",\"desiredCount\":2,\"forceNewDeployment\":"
         "true}");
    assert_false(cloud_autoscaler_push(world.cloud, RESOURCE, 1, world.now_ms));
    assert_true(cloud_autoscaler_push(world.cloud, RESOURCE, 3, world.now_ms));
    cloud_advance(world.cloud, world.now_ms);
    CALL(&world, "application-autoscaling", "RegisterScalableTarget",
         "{" TARGET ",\"SuspendedState\":{\"DynamicScalingInSuspended\":false,"
         "\"DynamicScalingOutSuspended\":true,\"ScheduledScalingSuspended\":true}}");
    assert_false(cloud_autoscaler_push(world.cloud, RESOURCE, 4, world.now_ms));
    assert_true(cloud_autoscaler_push(world.cloud, RESOURCE, 2, world.now_ms));
    assert_int_equal(desired(&world), 2);
    world_deinit(&world);
}

static void wrong_targets_are_refused(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world_begin(&world);
    create_service(&world, 1);
    static const struct {
        const char *operation, *input, *code, *part;
    } cases[] = {
        { "RegisterScalableTarget", "{" TARGET ",\"MinCapacity\":1}", "ValidationException",
          "required" },
        { "RegisterScalableTarget", "{" TARGET ",\"MinCapacity\":3,\"MaxCapacity\":2}",
          "ValidationException", "cannot be less" },
        { "RegisterScalableTarget", "{" TARGET ",\"MinCapacity\":-1,\"MaxCapacity\":2}",
          "ValidationException", "at least 0" },
        { "RegisterScalableTarget",
          "{\"ServiceNamespace\":\"ecs\",\"ResourceId\":\"service/demo/nope\","
          "\"ScalableDimension\":\"ecs:service:DesiredCount\",\"MinCapacity\":1,\"MaxCapacity\":2}",
          "ValidationException", "ECS service doesn't exist: service/demo/nope" },
        { "RegisterScalableTarget",
          "{\"ServiceNamespace\":\"ecs\",\"ResourceId\":\"service/demo/web\","
          "\"ScalableDimension\":\"rds:cluster:ReadReplicaCount\"}",
          "ValidationException", "Unsupported service namespace" },
        { "PutScalingPolicy", "{" TARGET ",\"PolicyName\":\"p\",\"PolicyType\":\"StepScaling\"}",
          "ObjectNotFoundException", "No scalable target registered" },
        { "DescribeScalableTargets",
          "{\"ServiceNamespace\":\"ecs\",\"ScalableDimension\":\"ecs:service:DesiredCount\"}",
          "ValidationException", "ResourceIds" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        REFUSED(&world, cases[i].code, cases[i].part, "application-autoscaling", cases[i].operation,
                "%s", cases[i].input);
    world_deinit(&world);
}

static void policies_are_kept(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world_begin(&world);
    create_service(&world, 1);
    CALL(&world, "application-autoscaling", "RegisterScalableTarget",
         "{" TARGET ",\"MinCapacity\":1,\"MaxCapacity\":4}");
    REFUSED(&world, "ValidationException", "PolicyType", "application-autoscaling",
            "PutScalingPolicy", "{" TARGET ",\"PolicyName\":\"p\"}");
    const struct json *one =
        CALL(&world, "application-autoscaling", "PutScalingPolicy",
             "{" TARGET ",\"PolicyName\":\"p\",\"PolicyType\":\"StepScaling\"}");
    const struct json *two = CALL(&world, "application-autoscaling", "PutScalingPolicy",
                                  "{" TARGET ",\"PolicyName\":\"p\"}");
    assert_true(str_eq(json_get_str(one, "PolicyARN"), json_get_str(two, "PolicyARN")));
    const struct json *out = CALL(&world, "application-autoscaling", "DescribeScalingPolicies",
                                  "{\"ServiceNamespace\":\"ecs\"}");
    assert_int_equal(json_count(json_get_c(out, "ScalingPolicies")), 1);
    assert_text(out, "ScalingPolicies.0.PolicyType", "StepScaling");
    world_deinit(&world);
}

static void caller_identity_is_the_account(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world_begin(&world);
    const struct json *out = CALL(&world, "sts", "GetCallerIdentity", "{}");
    assert_text(out, "Account", "123456789012");
    assert_text(out, "Arn", "arn:aws:iam::123456789012:user/sandbox");
    world_deinit(&world);
}

static struct res flush_fails(void *ctx, struct err *err) {
    (void)ctx;
    return err_set(err, ERR_TRANSIENT, "SH3011", "disk full");
}

static void a_full_disk_is_never_hidden(void **state) {
    (void)state;
    struct world world;
    world_init(&world);
    world.disk = disk_memory_new();
    world.options.disk = disk_memory_port(world.disk);
    world.options.disk.flush = flush_fails;
    world_begin(&world);
    assert_non_null(world_call(&world, "ecs", "ListClusters", "{}")); /* nothing to save yet */
    REFUSED(&world, "InternalServerError", "disk full", "ecs", "CreateCluster", "{}");
    assert_int_equal(world.err.http_status, 500);
    REFUSED(&world, "InternalServerError", "restart", "ecs", "ListClusters", "{}");
    assert_int_equal(cloud_effect_count(world.cloud), 0);
    world_deinit(&world);
}

static void state_survives_in_sqlite(void **state) {
    (void)state;
    char directory[] = "/tmp/selfheal-test-XXXXXX", path[64];
    assert_non_null(mkdtemp(directory));
    snprintf(path, sizeof path, "%s/state.db", directory);
    struct world world;
    struct disk_sqlite *disk = NULL, *other = NULL;
    world_init(&world);
    if (!disk_sqlite_open(path, &disk, &world.err).ok)
        fail_msg("%s", world.err.message);
    assert_false(disk_sqlite_open(path, &other, &world.err).ok); /* one at a time */
    assert_string_equal(world.err.code, "SH3013");
    world.options.disk = disk_sqlite_port(disk);
    world_begin(&world);
    create_service(&world, 2);
    CALL(&world, "application-autoscaling", "RegisterScalableTarget",
         "{" TARGET ",\"MinCapacity\":1,\"MaxCapacity\":4}");
    CALL(&world, "application-autoscaling", "PutScalingPolicy",
         "{" TARGET ",\"PolicyName\":\"p\",\"PolicyType\":\"StepScaling\"}");
    const struct json *before = CALL(&world, "application-autoscaling", "DescribeScalableTargets",
                                     "{\"ServiceNamespace\":\"ecs\"}");
    cloud_free(world.cloud);
    disk_sqlite_close(disk);
    assert_true(disk_sqlite_open(path, &disk, &world.err).ok);
    world.options.disk = disk_sqlite_port(disk);
    world_begin(&world);
    assert_int_equal(desired(&world), 2);
    assert_true(
        json_equal(before, CALL(&world, "application-autoscaling", "DescribeScalableTargets",
                                "{\"ServiceNamespace\":\"ecs\"}")));
    assert_int_equal(
        json_count(json_get_c(CALL(&world, "application-autoscaling", "DescribeScalingPolicies",
                                   "{\"ServiceNamespace\":\"ecs\"}"),
                              "ScalingPolicies")),
        1);
    world_deinit(&world);
    disk_sqlite_close(disk);
    /* A file that is something else is left alone. */
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs("this is not a database, but some notes of mine\n", file);
    fclose(file);
    assert_false(disk_sqlite_open(path, &disk, &world.err).ok);
    static const char *const names[] = { "", "-wal", "-shm" };
    for (size_t i = 0; i < 3; i++) {
        char name[80];
        snprintf(name, sizeof name, "%s%s", path, names[i]);
        (void)unlink(name);
    }
    assert_int_equal(rmdir(directory), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bounds_are_enforced_at_once),
        cmocka_unit_test(the_autoscaler_fights_unless_suspended),
        cmocka_unit_test(wrong_targets_are_refused),
        cmocka_unit_test(policies_are_kept),
        cmocka_unit_test(caller_identity_is_the_account),
        cmocka_unit_test(a_full_disk_is_never_hidden),
        cmocka_unit_test(state_survives_in_sqlite),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
