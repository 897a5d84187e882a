/* ecs_state.c: entities of the ECS model by name, their ids and ARNs, pages of lists. */
#include "cloud/ecs_state.h"

#include <assert.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void cloud_ecs_text(char *field, size_t size, struct str text) {
    size_t len = text.len < size ? text.len : size - 1;
    if (len)
        memcpy(field, text.ptr, len);
    field[len] = '\0';
}

void *cloud_ecs_append(void *array_of_pointers, size_t *count, size_t size) {
    void **items = NULL;
    memcpy(&items, array_of_pointers, sizeof items);
    if ((*count & (*count - 1)) == 0) /* full at 0, 1, 2, 4, 8, ... */
        items = mem_realloc(items, (*count ? *count * 2 : 1) * sizeof *items);
    void *item = mem_alloc(size);
    items[(*count)++] = item;
    memcpy(array_of_pointers, &items, sizeof items);
    return item;
}

static void remove_at(void *array_of_pointers, size_t *count, size_t index) {
    void **items = NULL;
    memcpy(&items, array_of_pointers, sizeof items);
    free(items[index]);
    memmove(items + index, items + index + 1, (*count - index - 1) * sizeof *items);
    /* Shrinking to a power of two: the next append reallocates to twice that, which is not smaller.
     */
    (*count)--;
}

/* --- ids --- */

struct str cloud_ecs_hex(struct cloud_ecs *ecs, char out[33]) {
    ecs->is_rand_dirty = true;
    uint64_t high = rand_u64(&ecs->rand), low = rand_u64(&ecs->rand);
    snprintf(out, 33, "%016" PRIx64 "%016" PRIx64, high, low);
    return (struct str){ out, 32 };
}

void cloud_ecs_uuid(struct cloud_ecs *ecs, char out[37]) {
    char hex[33];
    cloud_ecs_hex(ecs, hex);
    snprintf(out, 37, "%.8s-%.4s-4%.3s-a%.3s-%.12s", hex, hex + 8, hex + 13, hex + 17, hex + 20);
}

uint64_t cloud_ecs_number(struct cloud_ecs *ecs) {
    ecs->is_rand_dirty = true;
    return UINT64_C(1000000000000000000) + rand_below(&ecs->rand, UINT64_C(8000000000000000000));
}

void cloud_ecs_history_id(struct cloud_ecs *ecs, char out[24]) {
    static const char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    ecs->is_rand_dirty = true;
    for (size_t i = 0; i < 21; i++)
        out[i] = letters[rand_below(&ecs->rand, 64)];
    out[21] = '\0';
}

/* --- look-up --- */

bool cloud_ecs_is_name(struct str name) {
    if (name.len == 0 || name.len > 255)
        return false;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        bool is_ok = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     c == '-' || c == '_';
        if (!is_ok)
            return false;
    }
    return true;
}

struct ecs_cluster *cloud_ecs_cluster_named(const struct cloud_ecs *ecs, struct str name) {
    for (size_t i = 0; i < ecs->cluster_count; i++)
        if (str_is(name, ecs->clusters[i]->name))
            return ecs->clusters[i];
    return NULL;
}

struct ecs_service *cloud_ecs_service_named(const struct cloud_ecs *ecs,
                                            const struct ecs_cluster *cluster, struct str name) {
    for (size_t i = 0; i < ecs->service_count; i++)
        if (ecs->services[i]->cluster == cluster && str_is(name, ecs->services[i]->name))
            return ecs->services[i];
    return NULL;
}

struct ecs_taskdef *cloud_ecs_taskdef_of(const struct cloud_ecs *ecs, struct str family,
                                         int64_t revision) {
    struct ecs_taskdef *latest = NULL;
    for (size_t i = 0; i < ecs->taskdef_count; i++) {
        struct ecs_taskdef *taskdef = ecs->taskdefs[i];
        if (!str_is(family, taskdef->family))
            continue;
        if (revision ? taskdef->revision == revision : taskdef->is_active)
            latest = taskdef; /* revisions rise, so the last one is the newest */
    }
    return latest;
}

struct ecs_task *cloud_ecs_task_of(const struct cloud_ecs *ecs, struct str id) {
    for (size_t i = ecs->task_count; i > 0; i--)
        if (str_is(id, ecs->tasks[i - 1]->id))
            return ecs->tasks[i - 1];
    return NULL;
}

/* --- removal --- */

void cloud_ecs_service_reset(struct ecs_service *service) {
    for (size_t i = 0; i < service->event_count; i++)
        free(service->events[i]);
    for (size_t i = 0; i < service->snapshot_count; i++)
        fault_blob_deinit(&service->snapshots[i].view);
    free(service->snapshots);
    fault_blob_deinit(&service->config);
    fault_blob_deinit(&service->tags);
    struct ecs_cluster *cluster = service->cluster;
    char name[ECS_NAME_SIZE];
    memcpy(name, service->name, sizeof name);
    *service = (struct ecs_service){ .cluster = cluster, .tick_ms = INT64_MAX };
    memcpy(service->name, name, sizeof name);
}

void cloud_ecs_task_remove(struct cloud_ecs *ecs, size_t index) {
    struct ecs_task *task = ecs->tasks[index];
    if (ecs->options->disk.put) {
        ARENA_SCOPE(scratch);
        ecs->options->disk.put(ecs->options->disk.ctx, str_fmt(&scratch, "ecs/task/%s", task->id),
                               STR_NONE);
    }
    fault_blob_deinit(&task->overrides);
    fault_blob_deinit(&task->tags);
    remove_at(&ecs->tasks, &ecs->task_count, index);
}

void cloud_ecs_service_remove(struct cloud_ecs *ecs, size_t index) {
    struct ecs_service *service = ecs->services[index];
    if (ecs->options->disk.put) {
        ARENA_SCOPE(scratch);
        ecs->options->disk.put(
            ecs->options->disk.ctx,
            str_fmt(&scratch, "ecs/service/%s/%s", service->cluster->name, service->name),
            STR_NONE);
    }
    for (size_t i = 0; i < ecs->task_count; i++)
        if (ecs->tasks[i]->service == service)
            ecs->tasks[i]->service = NULL;
    cloud_ecs_service_reset(service);
    remove_at(&ecs->services, &ecs->service_count, index);
}

/* --- ARNs --- */

struct str cloud_ecs_arn(const struct cloud_ecs *ecs, struct arena *arena, const char *kind,
                         const char *format, ...) {
    char rest[1024];
    va_list args;
    va_start(args, format);
    vsnprintf(rest, sizeof rest, format, args);
    va_end(args);
    return str_fmt(arena, "arn:aws:ecs:%.*s:%.*s:%s/%s", STR_ARG(ecs->options->region),
                   STR_ARG(ecs->options->account), kind, rest);
}

struct str cloud_ecs_cluster_arn(const struct cloud_ecs *ecs, struct arena *arena,
                                 const struct ecs_cluster *cluster) {
    return cloud_ecs_arn(ecs, arena, "cluster", "%s", cluster->name);
}

struct str cloud_ecs_service_arn(const struct cloud_ecs *ecs, struct arena *arena,
                                 const struct ecs_service *service) {
    return cloud_ecs_arn(ecs, arena, "service", "%s/%s", service->cluster->name, service->name);
}

struct str cloud_ecs_taskdef_arn(const struct cloud_ecs *ecs, struct arena *arena,
                                 const struct ecs_taskdef *taskdef) {
    return cloud_ecs_arn(ecs, arena, "task-definition", "%s:%" PRId64, taskdef->family,
                         taskdef->revision);
}

struct str cloud_ecs_task_arn(const struct cloud_ecs *ecs, struct arena *arena,
                              const struct ecs_task *task) {
    return cloud_ecs_arn(ecs, arena, "task", "%s/%s", task->cluster->name, task->id);
}

struct str cloud_ecs_history_arn(const struct cloud_ecs *ecs, struct arena *arena,
                                 const struct ecs_service *service, const char *id) {
    return cloud_ecs_arn(ecs, arena, "service-deployment", "%s/%s/%s", service->cluster->name,
                         service->name, id);
}

struct str cloud_ecs_revision_arn(const struct cloud_ecs *ecs, struct arena *arena,
                                  const struct ecs_service *service, uint64_t number) {
    return cloud_ecs_arn(ecs, arena, "service-revision", "%s/%s/%" PRIu64, service->cluster->name,
                         service->name, number);
}

/* What stands after "arn:...:KIND/" when text is an ARN of that kind, else text itself. */
static struct str strip_arn(struct str text, const char *kind, bool *is_arn) {
    *is_arn = str_starts(text, STR("arn:"));
    if (!*is_arn)
        return text;
    size_t slash = str_find_char(text, '/');
    if (slash == SIZE_MAX)
        return STR_NONE;
    size_t kind_len = strlen(kind);
    struct str head = str_slice(text, 0, slash);
    if (head.len <= kind_len || !str_ends(head, str_of(kind)) ||
        head.ptr[head.len - kind_len - 1] != ':')
        return STR_NONE;
    return str_slice(text, slash + 1, text.len);
}

/* --- arguments --- */

struct res cloud_ecs_cluster_arg(struct ecs_call *call, struct ecs_cluster **out) {
    struct str text = json_get_str(call->input, "cluster");
    bool is_arn = false;
    struct str name = text.len ? strip_arn(text, "cluster", &is_arn) : STR("default");
    if (!cloud_ecs_is_name(name))
        return fault_set(call->err, 400, "InvalidParameterException",
                         "Cluster must match ^[a-zA-Z0-9\\-_]{1,255}$, but was %.*s",
                         STR_ARG(str_slice(text, 0, 300)));
    *out = cloud_ecs_cluster_named(call->ecs, name);
    if (!*out || !(*out)->is_active)
        return fault_set(call->err, 400, "ClusterNotFoundException", "Cluster not found.");
    return RES_OK;
}

struct res cloud_ecs_service_arg(struct ecs_call *call, struct ecs_cluster *cluster,
                                 struct str text, struct ecs_service **out) {
    bool is_arn = false;
    struct str name = strip_arn(text, "service", &is_arn);
    size_t slash = is_arn ? str_find_char(name, '/') : SIZE_MAX;
    if (slash != SIZE_MAX) {
        struct str owner = str_slice(name, 0, slash);
        if (!str_is(owner, cluster->name))
            return fault_set(
                call->err, 400, "InvalidParameterException",
                "Invalid identifier: Identifier is for cluster %.*s. Your cluster is %s",
                STR_ARG(str_slice(owner, 0, 255)), cluster->name);
        name = str_slice(name, slash + 1, name.len);
    }
    *out = cloud_ecs_service_named(call->ecs, cluster, name);
    return RES_OK;
}

struct res cloud_ecs_taskdef_arg(struct ecs_call *call, struct str text, struct ecs_taskdef **out) {
    bool is_arn = false;
    struct str name = strip_arn(text, "task-definition", &is_arn);
    size_t colon = str_find_char(name, ':');
    int64_t revision = 0;
    if (colon != SIZE_MAX) {
        struct str number = str_slice(name, colon + 1, name.len);
        if (!str_to_i64(number, &revision) || revision < 1)
            return fault_set(call->err, 400, "InvalidParameterException",
                             "Invalid revision number. Number: %.*s",
                             STR_ARG(str_slice(number, 0, 100)));
        name = str_slice(name, 0, colon);
    }
    *out = cloud_ecs_taskdef_of(call->ecs, name, revision);
    return RES_OK;
}

struct res cloud_ecs_page(struct ecs_call *call, size_t count, int64_t size_default, size_t *from,
                          size_t *to) {
    int64_t size = json_get_i64(call->input, "maxResults", size_default), offset = 0;
    if (size < 1 || size > 100)
        return fault_set(call->err, 400, "InvalidParameterException",
                         "maxResults must be between 1 and 100, but was %" PRId64, size);
    struct str token = json_get_str(call->input, "nextToken");
    if (token.len && (!str_starts(token, STR("page-")) ||
                      !str_to_i64(str_slice(token, 5, token.len), &offset) || offset < 0))
        return fault_set(call->err, 400, "InvalidParameterException", "Invalid token.");
    *from = (size_t)offset < count ? (size_t)offset : count;
    *to = count - *from > (size_t)size ? *from + (size_t)size : count;
    if (*to < count)
        json_set_str(call->arena, call->output, "nextToken", str_fmt(call->arena, "page-%zu", *to));
    return RES_OK;
}

void cloud_ecs_failure(struct ecs_call *call, struct json *failures, struct str arn) {
    struct json *failure = json_new_object(call->arena);
    json_set_str(call->arena, failure, "arn", arn);
    json_set_str(call->arena, failure, "reason", STR("MISSING"));
    json_push(call->arena, failures, failure);
}
