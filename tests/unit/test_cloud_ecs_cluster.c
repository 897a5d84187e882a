/* cloud/ecs_cluster: what can be changed of a cluster, and its tags. */
#include "cloud_world.h"

#define PUT "\"cluster\":\"c\",\"capacityProviders\":[%s],\"defaultCapacityProviderStrategy\":[%s]"

static void begin(struct world *world) {
    world_init(world);
    world->disk = disk_memory_new();
    world->options.disk = disk_memory_port(world->disk);
    world_begin(world);
    CALL(world, "ecs", "CreateCluster",
         "{\"clusterName\":\"c\",\"tags\":[{\"key\":\"k\",\"value\":\"v\"}],"
         "\"settings\":[{\"name\":\"containerInsights\",\"value\":\"enabled\"}]}");
}

static const struct json *describe(struct world *world, const char *include) {
    return CALL(world, "ecs", "DescribeClusters", "{\"clusters\":[\"c\"],\"include\":[%s]}",
                include);
}

static void tags_are_shown_when_asked_for(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    assert_int_equal(json_count(world_at(describe(&world, ""), "clusters.0.tags")), 0);
    assert_non_null(world_at(describe(&world, ""), "clusters.0.tags"));
    const struct json *out = describe(&world, "\"SETTINGS\",\"TAGS\"");
    assert_text(out, "clusters.0.tags.0.key", "k");
    assert_text(out, "clusters.0.tags.0.value", "v");
    world_deinit(&world);
}

static void settings_are_replaced(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    CALL(&world, "ecs", "UpdateClusterSettings",
         "{\"cluster\":\"c\",\"settings\":[{\"name\":\"containerInsights\","
         "\"value\":\"disabled\"}]}");
    assert_text(describe(&world, ""), "clusters.0.settings.0.value", "disabled");
    CALL(&world, "ecs", "UpdateCluster",
         "{\"cluster\":\"c\",\"configuration\":{\"executeCommandConfiguration\":{\"logging\":"
         "\"NONE\"}}}");
    assert_text(describe(&world, ""), "clusters.0.settings.0.value", "disabled");
    assert_text(describe(&world, ""),
                "clusters.0.configuration.executeCommandConfiguration.logging", "NONE");
    REFUSED(&world, "ClusterNotFoundException", "not found", "ecs", "UpdateCluster",
            "{\"cluster\":\"none\"}");
    world_deinit(&world);
}

static void capacity_providers_are_kept_and_checked(void **state) {
    (void)state;
    struct world world;
    begin(&world);
    CALL(&world, "ecs", "PutClusterCapacityProviders", "{" PUT "}", "\"FARGATE\",\"FARGATE_SPOT\"",
         "{\"capacityProvider\":\"FARGATE\",\"weight\":1}");
    cloud_free(world.cloud);
    world_begin(&world);
    const struct json *out = describe(&world, "");
    assert_text(out, "clusters.0.capacityProviders.1", "FARGATE_SPOT");
    assert_text(out, "clusters.0.defaultCapacityProviderStrategy.0.capacityProvider", "FARGATE");
    REFUSED(&world, "InvalidParameterException", "'mine' was not found", "ecs",
            "PutClusterCapacityProviders", "{" PUT "}", "\"mine\"", "");
    REFUSED(&world, "InvalidParameterException", "not associated", "ecs",
            "PutClusterCapacityProviders", "{" PUT "}", "\"FARGATE\"",
            "{\"capacityProvider\":\"FARGATE_SPOT\"}");
    REFUSED(&world, "InvalidParameterException", "required", "ecs", "PutClusterCapacityProviders",
            "{\"cluster\":\"c\",\"capacityProviders\":[]}");
    CALL(&world, "ecs", "RegisterTaskDefinition",
         "{\"family\":\"app\",\"containerDefinitions\":[{\"name\":\"a\",\"image\":\"i\","
         "\"memory\":128}]}");
    CALL(&world, "ecs", "CreateService",
         "{\"cluster\":\"c\",\"serviceName\":\"web\",\"taskDefinition\":\"app\","
         "\"desiredCount\":0,\"capacityProviderStrategy\":[{\"capacityProvider\":"
         "\"FARGATE_SPOT\"}]}");
    REFUSED(&world, "ResourceInUseException", "in use", "ecs", "PutClusterCapacityProviders",
            "{" PUT "}", "\"FARGATE\"", "");
    CALL(&world, "ecs", "PutClusterCapacityProviders", "{" PUT "}", "\"FARGATE_SPOT\"", "");
    out = describe(&world, "");
    assert_int_equal(json_count(world_at(out, "clusters.0.capacityProviders")), 1);
    assert_int_equal(json_count(world_at(out, "clusters.0.defaultCapacityProviderStrategy")), 0);
    world_deinit(&world);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tags_are_shown_when_asked_for),
        cmocka_unit_test(settings_are_replaced),
        cmocka_unit_test(capacity_providers_are_kept_and_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
