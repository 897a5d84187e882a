/* ecs_cluster.c: what can be changed of a cluster: its settings, its capacity providers. They are
 * kept and shown; where a task runs does not depend on them. */
#include "cloud/ecs_state.h"

/* The cluster with these members of the call replaced; those that the call lacks stay. */
static void change(struct ecs_call *call, struct ecs_cluster *cluster, const char *const *members,
                   size_t count) {
    struct json *settings = json_copy_object(call->arena, cluster->settings.json);
    for (size_t i = 0; i < count; i++)
        json_set_c(call->arena, settings, members[i], json_get_c(call->input, members[i]));
    fault_blob_set(&cluster->settings, settings);
    cluster->is_dirty = true;
    json_set_c(call->arena, call->output, "cluster",
               cloud_ecs_cluster_view(call->ecs, call->arena, cluster, true));
}

static bool has_text(const struct json *list, struct str text) {
    for (size_t i = 0; i < json_count(list); i++)
        if (str_eq(json_str(json_at(list, i)), text))
            return true;
    return false;
}

static bool is_provider_used(const struct ecs_call *call, const struct ecs_cluster *cluster,
                             struct str provider) {
    for (size_t i = 0; i < call->ecs->service_count; i++) {
        const struct ecs_service *service = call->ecs->services[i];
        const struct json *strategy = json_get_c(service->config.json, "capacityProviderStrategy");
        if (service->cluster != cluster || service->status == ECS_INACTIVE)
            continue;
        for (size_t j = 0; j < json_count(strategy); j++)
            if (str_eq(json_get_str(json_at(strategy, j), "capacityProvider"), provider))
                return true;
    }
    return false;
}

static struct res check_providers(struct ecs_call *call, const struct ecs_cluster *cluster) {
    const struct json *providers = json_get_c(call->input, "capacityProviders");
    const struct json *strategy = json_get_c(call->input, "defaultCapacityProviderStrategy");
    const struct json *old = json_get_c(cluster->settings.json, "capacityProviders");
    if (!json_is(providers, JSON_ARRAY) || !json_is(strategy, JSON_ARRAY))
        return fault_set(call->err, 400, "InvalidParameterException",
                         "capacityProviders and defaultCapacityProviderStrategy are required.");
    for (size_t i = 0; i < json_count(providers); i++) {
        struct str name = json_str(json_at(providers, i));
        if (!str_is(name, "FARGATE") && !str_is(name, "FARGATE_SPOT"))
            return fault_set(call->err, 400, "InvalidParameterException",
                             "The specified capacity provider '%.*s' was not found. Specify a "
                             "valid name or ARN and try again.",
                             STR_ARG(str_slice(name, 0, 200)));
    }
    for (size_t i = 0; i < json_count(strategy); i++)
        if (!has_text(providers, json_get_str(json_at(strategy, i), "capacityProvider")))
            return fault_set(call->err, 400, "InvalidParameterException",
                             "The specified capacity provider strategy cannot contain a capacity "
                             "provider that is not associated with the cluster. Associate the "
                             "capacity provider with the cluster and try again.");
    for (size_t i = 0; i < json_count(old); i++)
        if (!has_text(providers, json_str(json_at(old, i))) &&
            is_provider_used(call, cluster, json_str(json_at(old, i))))
            return fault_set(call->err, 400, "ResourceInUseException",
                             "The specified capacity provider is in use and cannot be removed.");
    return RES_OK;
}

struct res cloud_ecs_op_put_providers(struct ecs_call *call) {
    static const char *const members[] = { "capacityProviders", "defaultCapacityProviderStrategy" };
    struct ecs_cluster *cluster = NULL;
    TRY(cloud_ecs_cluster_arg(call, &cluster));
    TRY(check_providers(call, cluster));
    change(call, cluster, members, sizeof members / sizeof members[0]);
    return RES_OK;
}

struct res cloud_ecs_op_update_cluster(struct ecs_call *call) {
    static const char *const members[] = { "settings", "configuration" };
    struct ecs_cluster *cluster = NULL;
    TRY(cloud_ecs_cluster_arg(call, &cluster));
    change(call, cluster, members, sizeof members / sizeof members[0]);
    return RES_OK;
}
