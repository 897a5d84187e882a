/* ecs.c: the ECS model as a whole: its life, the table of operations, clusters and tags. */
#include "cloud/ecs.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/ecs_state.h"

struct cloud_ecs *cloud_ecs_new(const struct cloud_options *options) {
    struct cloud_ecs *ecs = mem_alloc(sizeof *ecs);
    ecs->options = options;
    rand_init(&ecs->rand, options->seed);
    return ecs;
}

void cloud_ecs_free(struct cloud_ecs *ecs) {
    if (!ecs)
        return;
    for (size_t i = 0; i < ecs->task_count; i++) {
        fault_blob_deinit(&ecs->tasks[i]->overrides);
        fault_blob_deinit(&ecs->tasks[i]->tags);
        free(ecs->tasks[i]);
    }
    for (size_t i = 0; i < ecs->service_count; i++) {
        cloud_ecs_service_reset(ecs->services[i]);
        free(ecs->services[i]);
    }
    for (size_t i = 0; i < ecs->taskdef_count; i++) {
        fault_blob_deinit(&ecs->taskdefs[i]->body);
        fault_blob_deinit(&ecs->taskdefs[i]->tags);
        free(ecs->taskdefs[i]);
    }
    for (size_t i = 0; i < ecs->family_count; i++)
        free(ecs->families[i]);
    for (size_t i = 0; i < ecs->cluster_count; i++) {
        fault_blob_deinit(&ecs->clusters[i]->settings);
        fault_blob_deinit(&ecs->clusters[i]->tags);
        free(ecs->clusters[i]);
    }
    free(ecs->tasks);
    free(ecs->services);
    free(ecs->taskdefs);
    free(ecs->families);
    free(ecs->clusters);
    free(ecs);
}

bool cloud_ecs_log_target(const struct cloud_ecs *ecs, struct arena *arena, struct str task_id,
                          struct str *group, struct str *stream) {
    const struct ecs_task *task = cloud_ecs_task_of(ecs, task_id);
    if (!task)
        return false;
    const struct json *container = cloud_ecs_container(task->taskdef);
    const struct json *log = json_get_c(container, "logConfiguration");
    const struct json *options = json_get_c(log, "options");
    struct str prefix = STR("ecs");
    *group = str_fmt(arena, "/ecs/%s", task->taskdef->family);
    if (str_is(json_get_str(log, "logDriver"), "awslogs")) {
        if (json_get_str(options, "awslogs-group").len)
            *group = str_dup(arena, json_get_str(options, "awslogs-group"));
        if (json_get_str(options, "awslogs-stream-prefix").len)
            prefix = json_get_str(options, "awslogs-stream-prefix");
    }
    struct str name = json_get_str(container, "name");
    *stream = str_fmt(arena, "%.*s/%.*s/%s", STR_ARG(prefix), STR_ARG(name), task->id);
    return true;
}

/* --- clusters --- */

static struct res op_create_cluster(struct ecs_call *call) {
    struct cloud_ecs *ecs = call->ecs;
    struct str name = json_get_str(call->input, "clusterName");
    if (!name.len)
        name = STR("default");
    if (!cloud_ecs_is_name(name))
        return fault_set(call->err, 400, "InvalidParameterException",
                         "Cluster must match ^[a-zA-Z0-9\\-_]{1,255}$, but was %.*s",
                         STR_ARG(str_slice(name, 0, 300)));
    struct ecs_cluster *cluster = cloud_ecs_cluster_named(ecs, name);
    if (!cluster && ecs->cluster_count >= ECS_CLUSTERS_MAX)
        return fault_set(call->err, 400, "LimitExceededException",
                         "The limit of clusters has been reached: %d.", ECS_CLUSTERS_MAX);
    if (!cluster) {
        cluster = cloud_ecs_append(&ecs->clusters, &ecs->cluster_count, sizeof *cluster);
        ECS_TEXT(cluster->name, name);
    }
    if (!cluster->is_active) {
        cluster->is_active = cluster->is_dirty = true;
        struct json *settings = json_new_object(call->arena);
        static const char *const kept[] = { "settings", "capacityProviders",
                                            "defaultCapacityProviderStrategy", "configuration" };
        for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++)
            json_set_c(call->arena, settings, kept[i], json_get_c(call->input, kept[i]));
        fault_blob_set(&cluster->settings, settings);
        fault_blob_set(&cluster->tags, json_get_c(call->input, "tags"));
    }
    json_set_c(call->arena, call->output, "cluster",
               cloud_ecs_cluster_view(ecs, call->arena, cluster, true));
    return RES_OK;
}

static struct str cluster_name(struct str text) {
    size_t slash = str_find_char(text, '/');
    if (str_starts(text, STR("arn:")) && slash != SIZE_MAX)
        return str_slice(text, slash + 1, text.len);
    return text;
}

static struct res op_describe_clusters(struct ecs_call *call) {
    const struct json *names = json_get_c(call->input, "clusters");
    struct json *list = json_new_array(call->arena), *failures = json_new_array(call->arena);
    if (json_count(names) > 100)
        return fault_set(call->err, 400, "InvalidParameterException",
                         "clusters can have at most 100 items.");
    size_t count = json_count(names) ? json_count(names) : 1;
    const struct json *include = json_get_c(call->input, "include");
    bool has_tags = false;
    for (size_t i = 0; i < json_count(include); i++)
        has_tags |= str_is(json_str(json_at(include, i)), "TAGS");
    for (size_t i = 0; i < count; i++) {
        struct str text = json_count(names) ? json_str(json_at(names, i)) : STR("default");
        const struct ecs_cluster *cluster = cloud_ecs_cluster_named(call->ecs, cluster_name(text));
        if (cluster)
            json_push(call->arena, list,
                      cloud_ecs_cluster_view(call->ecs, call->arena, cluster, has_tags));
        else
            cloud_ecs_failure(call, failures,
                              str_starts(text, STR("arn:"))
                                  ? text
                                  : cloud_ecs_arn(call->ecs, call->arena, "cluster", "%.*s",
                                                  STR_ARG(str_slice(text, 0, 255))));
    }
    json_set_c(call->arena, call->output, "clusters", list);
    json_set_c(call->arena, call->output, "failures", failures);
    return RES_OK;
}

static struct res op_list_clusters(struct ecs_call *call) {
    const struct ecs_cluster **found =
        ARENA_ARRAY(call->arena, const struct ecs_cluster *, call->ecs->cluster_count);
    size_t count = 0, from = 0, to = 0;
    for (size_t i = 0; i < call->ecs->cluster_count; i++)
        if (call->ecs->clusters[i]->is_active)
            found[count++] = call->ecs->clusters[i];
    TRY(cloud_ecs_page(call, count, 100, &from, &to));
    struct json *list = json_new_array(call->arena);
    for (size_t i = from; i < to; i++)
        json_push(
            call->arena, list,
            json_new_str(call->arena, cloud_ecs_cluster_arn(call->ecs, call->arena, found[i])));
    json_set_c(call->arena, call->output, "clusterArns", list);
    return RES_OK;
}

static struct res op_delete_cluster(struct ecs_call *call) {
    struct ecs_cluster *cluster = NULL;
    if (!json_get_str(call->input, "cluster").len)
        return fault_set(call->err, 400, "InvalidParameterException", "Cluster cannot be empty.");
    TRY(cloud_ecs_cluster_arg(call, &cluster));
    for (size_t i = 0; i < call->ecs->service_count; i++)
        if (call->ecs->services[i]->cluster == cluster &&
            call->ecs->services[i]->status != ECS_INACTIVE)
            return fault_set(call->err, 400, "ClusterContainsServicesException",
                             "The Cluster cannot be deleted while Services are active.");
    for (size_t i = 0; i < call->ecs->task_count; i++)
        if (call->ecs->tasks[i]->cluster == cluster && call->ecs->tasks[i]->phase != ECS_STOPPED)
            return fault_set(call->err, 400, "ClusterContainsTasksException",
                             "The Cluster cannot be deleted while Tasks are active.");
    cluster->is_active = false;
    cluster->is_dirty = true;
    json_set_c(call->arena, call->output, "cluster",
               cloud_ecs_cluster_view(call->ecs, call->arena, cluster, true));
    return RES_OK;
}

/* --- tags --- */

/* The tags of what an ARN names; the entity's dirty flag is set when it will be changed. */
static struct fault_blob *tags_of(struct ecs_call *call, struct str arn, bool is_change) {
    struct cloud_ecs *ecs = call->ecs;
    for (size_t i = 0; i < ecs->cluster_count; i++)
        if (str_eq(arn, cloud_ecs_cluster_arn(ecs, call->arena, ecs->clusters[i]))) {
            ecs->clusters[i]->is_dirty |= is_change;
            return &ecs->clusters[i]->tags;
        }
    for (size_t i = 0; i < ecs->service_count; i++)
        if (str_eq(arn, cloud_ecs_service_arn(ecs, call->arena, ecs->services[i]))) {
            ecs->services[i]->is_dirty |= is_change;
            return &ecs->services[i]->tags;
        }
    for (size_t i = 0; i < ecs->taskdef_count; i++)
        if (str_eq(arn, cloud_ecs_taskdef_arn(ecs, call->arena, ecs->taskdefs[i]))) {
            ecs->taskdefs[i]->is_dirty |= is_change;
            return &ecs->taskdefs[i]->tags;
        }
    for (size_t i = 0; i < ecs->task_count; i++)
        if (str_eq(arn, cloud_ecs_task_arn(ecs, call->arena, ecs->tasks[i]))) {
            ecs->tasks[i]->is_dirty |= is_change;
            return &ecs->tasks[i]->tags;
        }
    return NULL;
}

static struct res tags_arg(struct ecs_call *call, bool is_change, struct fault_blob **out) {
    struct str arn = json_get_str(call->input, "resourceArn");
    *out = tags_of(call, arn, is_change);
    if (*out)
        return RES_OK;
    if (str_find(arn, STR(":service/")) != SIZE_MAX && str_ends(arn, STR("/")) == false &&
        str_find_char(str_slice(arn, str_find(arn, STR(":service/")) + 9, arn.len), '/') ==
            SIZE_MAX)
        return fault_set(call->err, 400, "InvalidParameterException",
                         "Long arn format must be used for tagging operations");
    return fault_set(call->err, 400, "InvalidParameterException",
                     "The specified resource was not found: %.*s", STR_ARG(str_slice(arn, 0, 300)));
}

static struct json *without(struct arena *arena, const struct json *tags, struct str key) {
    struct json *out = json_new_array(arena);
    for (size_t i = 0; i < json_count(tags); i++)
        if (!str_eq(json_get_str(json_at(tags, i), "key"), key))
            json_push(arena, out, json_at(tags, i));
    return out;
}

struct res cloud_ecs_op_tag(struct ecs_call *call) {
    struct fault_blob *blob = NULL;
    TRY(tags_arg(call, true, &blob));
    const struct json *given = json_get_c(call->input, "tags");
    struct json *tags = without(call->arena, blob->json, STR(""));
    for (size_t i = 0; i < json_count(given); i++) {
        struct str key = json_get_str(json_at(given, i), "key");
        struct str value = json_get_str(json_at(given, i), "value");
        if (key.len < 1 || key.len > 128 || value.len > 256 || str_starts(key, STR("aws:")))
            return fault_set(call->err, 400, "InvalidParameterException",
                             "Tag key must have 1 to 128 characters and must not begin with aws:, "
                             "value at most 256.");
        tags = without(call->arena, tags, key);
        json_push(call->arena, tags, json_at(given, i));
    }
    if (json_count(tags) > 50)
        return fault_set(call->err, 400, "InvalidParameterException",
                         "A resource can have at most 50 tags.");
    fault_blob_set(blob, tags);
    return RES_OK;
}

struct res cloud_ecs_op_untag(struct ecs_call *call) {
    struct fault_blob *blob = NULL;
    TRY(tags_arg(call, true, &blob));
    const struct json *keys = json_get_c(call->input, "tagKeys");
    const struct json *tags = blob->json;
    for (size_t i = 0; i < json_count(keys); i++)
        tags = without(call->arena, tags, json_str(json_at(keys, i)));
    fault_blob_set(blob, tags);
    return RES_OK;
}

struct res cloud_ecs_op_list_tags(struct ecs_call *call) {
    struct fault_blob *blob = NULL;
    TRY(tags_arg(call, false, &blob));
    json_set_c(call->arena, call->output, "tags",
               blob->json ? json_clone(call->arena, blob->json) : json_new_array(call->arena));
    return RES_OK;
}

/* --- dispatch --- */

static const struct {
    const char *name;
    struct res (*run)(struct ecs_call *call);
} operations[] = {
    { "CreateCluster", op_create_cluster },
    { "DescribeClusters", op_describe_clusters },
    { "ListClusters", op_list_clusters },
    { "DeleteCluster", op_delete_cluster },
    { "PutClusterCapacityProviders", cloud_ecs_op_put_providers },
    { "UpdateCluster", cloud_ecs_op_update_cluster },
    { "UpdateClusterSettings", cloud_ecs_op_update_cluster },
    { "RegisterTaskDefinition", cloud_ecs_op_register },
    { "DescribeTaskDefinition", cloud_ecs_op_describe_taskdef },
    { "ListTaskDefinitions", cloud_ecs_op_list_taskdefs },
    { "DeregisterTaskDefinition", cloud_ecs_op_deregister },
    { "CreateService", cloud_ecs_op_create_service },
    { "UpdateService", cloud_ecs_op_update_service },
    { "DescribeServices", cloud_ecs_op_describe_services },
    { "ListServices", cloud_ecs_op_list_services },
    { "DeleteService", cloud_ecs_op_delete_service },
    { "ListTasks", cloud_ecs_op_list_tasks },
    { "DescribeTasks", cloud_ecs_op_describe_tasks },
    { "StopTask", cloud_ecs_op_stop_task },
    { "RunTask", cloud_ecs_op_run_task },
    { "ListServiceDeployments", cloud_ecs_op_list_history },
    { "DescribeServiceDeployments", cloud_ecs_op_describe_history },
    { "DescribeServiceRevisions", cloud_ecs_op_describe_revisions },
    { "StopServiceDeployment", cloud_ecs_op_stop_history },
    { "TagResource", cloud_ecs_op_tag },
    { "UntagResource", cloud_ecs_op_untag },
    { "ListTagsForResource", cloud_ecs_op_list_tags },
};

struct res cloud_ecs_handle(struct cloud_ecs *ecs, struct arena *arena, struct str operation,
                            const struct json *input, int64_t now_ms, const struct json **output,
                            const struct json **extra, struct err *err) {
    struct ecs_call call = { .ecs = ecs,
                             .arena = arena,
                             .input = input,
                             .now_ms = now_ms,
                             .output = json_new_object(arena),
                             .err = err };
    *extra = NULL;
    for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++) {
        if (!str_is(operation, operations[i].name))
            continue;
        struct res res = operations[i].run(&call);
        for (size_t s = 0; s < ecs->service_count; s++)
            if (ecs->services[s]->is_changed)
                cloud_ecs_snapshot(ecs, ecs->services[s], now_ms);
        cloud_ecs_save(ecs);
        *output = call.output;
        return res;
    }
    return fault_set(err, 400, "UnknownOperationException",
                     "The sandbox does not have ecs:%.*s. See docs/sandbox.md.",
                     STR_ARG(operation));
}
