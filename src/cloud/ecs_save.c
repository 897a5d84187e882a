/* ecs_save.c: the ECS model to and from the disk port. One entry per entity, "ecs/KIND/NAME", JSON;
 * only what has changed is written. Tables of fields keep writing and reading together. */
#include "cloud/ecs_state.h"

#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

/* A field of an entity that is a plain number or text. */
enum field_kind { FIELD_I64, FIELD_U64, FIELD_BOOL, FIELD_ENUM, FIELD_INT, FIELD_PORT, FIELD_TEXT };
struct field {
    const char *name;
    size_t offset, size;
    enum field_kind kind;
};
#define FIELD(type, member, kind)                                                                  \
    { #member, offsetof(struct type, member), sizeof(((struct type *)0)->member), kind }

static const struct field taskdef_fields[] = {
    FIELD(ecs_taskdef, family, FIELD_TEXT),       FIELD(ecs_taskdef, revision, FIELD_I64),
    FIELD(ecs_taskdef, registered_ms, FIELD_I64), FIELD(ecs_taskdef, deregistered_ms, FIELD_I64),
    FIELD(ecs_taskdef, is_active, FIELD_BOOL),    { NULL, 0, 0, FIELD_I64 },
};
static const struct field deployment_fields[] = {
    FIELD(ecs_deployment, number, FIELD_U64),     FIELD(ecs_deployment, revision, FIELD_U64),
    FIELD(ecs_deployment, desired, FIELD_I64),    FIELD(ecs_deployment, failed_tasks, FIELD_I64),
    FIELD(ecs_deployment, created_ms, FIELD_I64), FIELD(ecs_deployment, updated_ms, FIELD_I64),
    FIELD(ecs_deployment, rollout, FIELD_ENUM),   FIELD(ecs_deployment, is_rollback, FIELD_BOOL),
    FIELD(ecs_deployment, reason, FIELD_TEXT),    { NULL, 0, 0, FIELD_I64 },
};
static const struct field history_fields[] = {
    FIELD(ecs_history, id, FIELD_TEXT),
    FIELD(ecs_history, deployment, FIELD_U64),
    FIELD(ecs_history, source_revision, FIELD_U64),
    FIELD(ecs_history, target_revision, FIELD_U64),
    FIELD(ecs_history, rollback_revision, FIELD_U64),
    FIELD(ecs_history, status, FIELD_ENUM),
    FIELD(ecs_history, created_ms, FIELD_I64),
    FIELD(ecs_history, started_ms, FIELD_I64),
    FIELD(ecs_history, finished_ms, FIELD_I64),
    FIELD(ecs_history, stopped_ms, FIELD_I64),
    FIELD(ecs_history, updated_ms, FIELD_I64),
    FIELD(ecs_history, failures, FIELD_I64),
    FIELD(ecs_history, is_tripped, FIELD_BOOL),
    FIELD(ecs_history, is_counted, FIELD_BOOL),
    FIELD(ecs_history, reason, FIELD_TEXT),
    { NULL, 0, 0, FIELD_I64 },
};
static const struct field revision_fields[] = {
    FIELD(ecs_revision, number, FIELD_U64),
    FIELD(ecs_revision, created_ms, FIELD_I64),
    { NULL, 0, 0, FIELD_I64 },
};
static const struct field event_fields[] = {
    FIELD(ecs_event, id, FIELD_TEXT),
    FIELD(ecs_event, at_ms, FIELD_I64),
    FIELD(ecs_event, message, FIELD_TEXT),
    { NULL, 0, 0, FIELD_I64 },
};
static const struct field service_fields[] = {
    FIELD(ecs_service, name, FIELD_TEXT),
    FIELD(ecs_service, status, FIELD_ENUM),
    FIELD(ecs_service, desired, FIELD_I64),
    FIELD(ecs_service, created_ms, FIELD_I64),
    FIELD(ecs_service, inactive_ms, FIELD_I64),
    FIELD(ecs_service, last_completed_number, FIELD_U64),
    FIELD(ecs_service, last_completed_revision, FIELD_U64),
    FIELD(ecs_service, start_from_ms, FIELD_I64),
    FIELD(ecs_service, start_failures, FIELD_I64),
    FIELD(ecs_service, is_steady, FIELD_BOOL),
    FIELD(ecs_service, is_blocked, FIELD_BOOL),
    { NULL, 0, 0, FIELD_I64 },
};
static const struct field task_fields[] = {
    FIELD(ecs_task, id, FIELD_TEXT),
    FIELD(ecs_task, deployment, FIELD_U64),
    FIELD(ecs_task, started_by, FIELD_TEXT),
    FIELD(ecs_task, group, FIELD_TEXT),
    FIELD(ecs_task, client_token, FIELD_TEXT),
    FIELD(ecs_task, run_count, FIELD_I64),
    FIELD(ecs_task, phase, FIELD_ENUM),
    FIELD(ecs_task, health, FIELD_ENUM),
    FIELD(ecs_task, is_stop_wanted, FIELD_BOOL),
    FIELD(ecs_task, is_started, FIELD_BOOL),
    FIELD(ecs_task, was_running, FIELD_BOOL),
    FIELD(ecs_task, was_healthy, FIELD_BOOL),
    FIELD(ecs_task, is_counted, FIELD_BOOL),
    FIELD(ecs_task, has_exit, FIELD_BOOL),
    FIELD(ecs_task, exit_code, FIELD_INT),
    FIELD(ecs_task, port, FIELD_PORT),
    FIELD(ecs_task, due_ms, FIELD_I64),
    FIELD(ecs_task, ordinal, FIELD_I64),
    FIELD(ecs_task, version, FIELD_I64),
    FIELD(ecs_task, created_ms, FIELD_I64),
    FIELD(ecs_task, connected_ms, FIELD_I64),
    FIELD(ecs_task, pull_started_ms, FIELD_I64),
    FIELD(ecs_task, pull_stopped_ms, FIELD_I64),
    FIELD(ecs_task, started_ms, FIELD_I64),
    FIELD(ecs_task, stopping_ms, FIELD_I64),
    FIELD(ecs_task, execution_stopped_ms, FIELD_I64),
    FIELD(ecs_task, stopped_ms, FIELD_I64),
    FIELD(ecs_task, stop_code, FIELD_TEXT),
    FIELD(ecs_task, stopped_reason, FIELD_TEXT),
    FIELD(ecs_task, container_reason, FIELD_TEXT),
    { NULL, 0, 0, FIELD_I64 },
};

static int64_t field_number(const struct field *field, const char *at) {
    int64_t value = 0;
    uint16_t port = 0;
    int small = 0;
    bool flag = false;
    switch (field->kind) {
    case FIELD_I64:
    case FIELD_U64: memcpy(&value, at, sizeof value); return value;
    case FIELD_ENUM:
    case FIELD_INT: memcpy(&small, at, sizeof small); return small;
    case FIELD_PORT: memcpy(&port, at, sizeof port); return port;
    case FIELD_BOOL: memcpy(&flag, at, sizeof flag); return flag;
    case FIELD_TEXT: break;
    }
    return 0;
}

/* Numbers that are 0 and texts that are empty are left out. */
static struct json *fields_write(struct arena *arena, const struct field *fields,
                                 const void *entity) {
    struct json *out = json_new_object(arena);
    for (; fields->name; fields++) {
        const char *at = (const char *)entity + fields->offset;
        if (fields->kind == FIELD_TEXT) {
            if (*at)
                json_set_str(arena, out, fields->name, str_of(at));
        } else if (field_number(fields, at)) {
            json_set_i64(arena, out, fields->name, field_number(fields, at));
        }
    }
    return out;
}

static void fields_read(const struct json *in, const struct field *fields, void *entity) {
    for (; fields->name; fields++) {
        char *at = (char *)entity + fields->offset;
        int64_t value = json_get_i64(in, fields->name, 0);
        uint16_t port = (uint16_t)value;
        int small = (int)value;
        bool flag = value != 0;
        switch (fields->kind) {
        case FIELD_I64:
        case FIELD_U64: memcpy(at, &value, sizeof value); break;
        case FIELD_ENUM:
        case FIELD_INT: memcpy(at, &small, sizeof small); break;
        case FIELD_PORT: memcpy(at, &port, sizeof port); break;
        case FIELD_BOOL: memcpy(at, &flag, sizeof flag); break;
        case FIELD_TEXT: cloud_ecs_text(at, fields->size, json_get_str(in, fields->name)); break;
        }
    }
}

/* --- writing --- */

static void set_taskdef(struct arena *arena, struct json *out, const char *name,
                        const struct ecs_taskdef *taskdef) {
    if (taskdef)
        json_set_str(arena, out, name,
                     str_fmt(arena, "%s:%" PRId64, taskdef->family, taskdef->revision));
}

static void put(struct cloud_ecs *ecs, struct arena *arena, struct str key,
                const struct json *value) {
    ecs->options->disk.put(ecs->options->disk.ctx, key, json_to_str(arena, value));
}

static const struct json *service_write(struct arena *arena, const struct ecs_service *service) {
    struct json *out = fields_write(arena, service_fields, service);
    json_set_str(arena, out, "cluster", str_of(service->cluster->name));
    json_set_c(arena, out, "config", service->config.json);
    json_set_c(arena, out, "tags", service->tags.json);
    set_taskdef(arena, out, "last_completed", service->last_completed);
    struct json *list = json_new_array(arena);
    for (size_t i = 0; i < service->deployment_count; i++) {
        struct json *item = fields_write(arena, deployment_fields, &service->deployments[i]);
        set_taskdef(arena, item, "taskdef", service->deployments[i].taskdef);
        json_push(arena, list, item);
    }
    json_set_c(arena, out, "deployments", list);
    list = json_new_array(arena);
    for (size_t i = 0; i < service->history_count; i++)
        json_push(arena, list, fields_write(arena, history_fields, &service->history[i]));
    json_set_c(arena, out, "history", list);
    list = json_new_array(arena);
    for (size_t i = 0; i < service->revision_count; i++) {
        struct json *item = fields_write(arena, revision_fields, &service->revisions[i]);
        set_taskdef(arena, item, "taskdef", service->revisions[i].taskdef);
        json_push(arena, list, item);
    }
    json_set_c(arena, out, "revisions", list);
    list = json_new_array(arena);
    for (size_t i = 0; i < service->event_count; i++)
        json_push(arena, list, fields_write(arena, event_fields, service->events[i]));
    json_set_c(arena, out, "events", list);
    return out;
}

static const struct json *task_write(struct arena *arena, const struct ecs_task *task) {
    struct json *out = fields_write(arena, task_fields, task);
    json_set_str(arena, out, "cluster", str_of(task->cluster->name));
    if (task->service)
        json_set_str(arena, out, "service", str_of(task->service->name));
    set_taskdef(arena, out, "taskdef", task->taskdef);
    json_set_c(arena, out, "overrides", task->overrides.json);
    json_set_c(arena, out, "tags", task->tags.json);
    return out;
}

static void save_definitions(struct cloud_ecs *ecs, struct arena *arena) {
    for (size_t i = 0; i < ecs->cluster_count; i++) {
        struct ecs_cluster *cluster = ecs->clusters[i];
        if (!cluster->is_dirty)
            continue;
        struct json *out = json_new_object(arena);
        json_set_bool(arena, out, "is_active", cluster->is_active);
        json_set_c(arena, out, "settings", cluster->settings.json);
        json_set_c(arena, out, "tags", cluster->tags.json);
        put(ecs, arena, str_fmt(arena, "ecs/cluster/%s", cluster->name), out);
        cluster->is_dirty = false;
    }
    for (size_t i = 0; i < ecs->family_count; i++) {
        struct ecs_family *family = ecs->families[i];
        if (!family->is_dirty)
            continue;
        put(ecs, arena, str_fmt(arena, "ecs/family/%s", family->name),
            json_new_i64(arena, family->last_revision));
        family->is_dirty = false;
    }
    for (size_t i = 0; i < ecs->taskdef_count; i++) {
        struct ecs_taskdef *taskdef = ecs->taskdefs[i];
        if (!taskdef->is_dirty)
            continue;
        struct json *out = fields_write(arena, taskdef_fields, taskdef);
        json_set_c(arena, out, "body", taskdef->body.json);
        json_set_c(arena, out, "tags", taskdef->tags.json);
        put(ecs, arena,
            str_fmt(arena, "ecs/taskdef/%s:%010" PRId64, taskdef->family, taskdef->revision), out);
        taskdef->is_dirty = false;
    }
}

void cloud_ecs_save(struct cloud_ecs *ecs) {
    if (!ecs->options->disk.put)
        return;
    ARENA_SCOPE(arena);
    save_definitions(ecs, &arena);
    for (size_t i = 0; i < ecs->service_count; i++) {
        struct ecs_service *service = ecs->services[i];
        if (service->is_dirty)
            put(ecs, &arena,
                str_fmt(&arena, "ecs/service/%s/%s", service->cluster->name, service->name),
                service_write(&arena, service));
        service->is_dirty = false;
    }
    for (size_t i = 0; i < ecs->task_count; i++) {
        struct ecs_task *task = ecs->tasks[i];
        if (task->is_dirty)
            put(ecs, &arena, str_fmt(&arena, "ecs/task/%s", task->id), task_write(&arena, task));
        task->is_dirty = false;
    }
    if (ecs->is_rand_dirty) {
        struct json *out = json_new_array(&arena);
        for (size_t i = 0; i < 4; i++)
            json_push(&arena, out,
                      json_new_str(&arena, str_fmt(&arena, "%016" PRIx64, ecs->rand.s[i])));
        put(ecs, &arena, STR("ecs/rand"), out);
        ecs->is_rand_dirty = false;
    }
}

/* --- reading --- */

struct loading {
    struct cloud_ecs *ecs;
    struct arena *arena;
    struct err *err;
    bool has_failed;
};

static struct ecs_taskdef *taskdef_named(const struct cloud_ecs *ecs, struct str text) {
    int64_t revision = 0;
    size_t colon = str_find_char(text, ':');
    if (colon == SIZE_MAX || !str_to_i64(str_slice(text, colon + 1, text.len), &revision))
        return NULL;
    return cloud_ecs_taskdef_of(ecs, str_slice(text, 0, colon), revision);
}

static bool load_cluster(struct cloud_ecs *ecs, struct str name, const struct json *in) {
    struct ecs_cluster *cluster =
        cloud_ecs_append(&ecs->clusters, &ecs->cluster_count, sizeof *cluster);
    ECS_TEXT(cluster->name, name);
    cluster->is_active = json_true(json_get_c(in, "is_active"));
    fault_blob_set(&cluster->settings, json_get_c(in, "settings"));
    fault_blob_set(&cluster->tags, json_get_c(in, "tags"));
    return true;
}

static bool load_family(struct cloud_ecs *ecs, struct str name, const struct json *in) {
    struct ecs_family *family =
        cloud_ecs_append(&ecs->families, &ecs->family_count, sizeof *family);
    ECS_TEXT(family->name, name);
    return json_i64(in, &family->last_revision);
}

static bool load_taskdef(struct cloud_ecs *ecs, struct str name, const struct json *in) {
    (void)name;
    struct ecs_taskdef *taskdef =
        cloud_ecs_append(&ecs->taskdefs, &ecs->taskdef_count, sizeof *taskdef);
    fields_read(in, taskdef_fields, taskdef);
    fault_blob_set(&taskdef->body, json_get_c(in, "body"));
    fault_blob_set(&taskdef->tags, json_get_c(in, "tags"));
    return taskdef->revision > 0 && taskdef->body.json;
}

static bool load_service_lists(struct cloud_ecs *ecs, struct ecs_service *service,
                               const struct json *in) {
    const struct json *list = json_get_c(in, "deployments");
    for (size_t i = 0; i < json_count(list) && i < ECS_DEPLOYMENTS_MAX; i++) {
        struct ecs_deployment *deployment = &service->deployments[service->deployment_count++];
        fields_read(json_at(list, i), deployment_fields, deployment);
        deployment->taskdef = taskdef_named(ecs, json_get_str(json_at(list, i), "taskdef"));
        if (!deployment->taskdef)
            return false;
    }
    list = json_get_c(in, "history");
    for (size_t i = 0; i < json_count(list) && i < ECS_HISTORY_MAX; i++)
        fields_read(json_at(list, i), history_fields, &service->history[service->history_count++]);
    list = json_get_c(in, "revisions");
    for (size_t i = 0; i < json_count(list) && i < ECS_REVISIONS_MAX; i++) {
        struct ecs_revision *revision = &service->revisions[service->revision_count++];
        fields_read(json_at(list, i), revision_fields, revision);
        revision->taskdef = taskdef_named(ecs, json_get_str(json_at(list, i), "taskdef"));
        if (!revision->taskdef)
            return false;
    }
    list = json_get_c(in, "events");
    for (size_t i = 0; i < json_count(list) && i < ECS_EVENTS_MAX; i++) {
        struct ecs_event *event = mem_alloc(sizeof *event);
        fields_read(json_at(list, i), event_fields, event);
        service->events[service->event_count++] = event;
    }
    return true;
}

static bool load_service(struct cloud_ecs *ecs, struct str name, const struct json *in) {
    (void)name;
    struct ecs_cluster *cluster = cloud_ecs_cluster_named(ecs, json_get_str(in, "cluster"));
    if (!cluster)
        return false;
    struct ecs_service *service =
        cloud_ecs_append(&ecs->services, &ecs->service_count, sizeof *service);
    fields_read(in, service_fields, service);
    service->cluster = cluster;
    service->last_completed = taskdef_named(ecs, json_get_str(in, "last_completed"));
    fault_blob_set(&service->config, json_get_c(in, "config"));
    fault_blob_set(&service->tags, json_get_c(in, "tags"));
    service->tick_ms = 0; /* look at once */
    return load_service_lists(ecs, service, in);
}

static bool load_task(struct cloud_ecs *ecs, struct str name, const struct json *in) {
    (void)name;
    struct ecs_cluster *cluster = cloud_ecs_cluster_named(ecs, json_get_str(in, "cluster"));
    struct ecs_taskdef *taskdef = taskdef_named(ecs, json_get_str(in, "taskdef"));
    if (!cluster || !taskdef)
        return false;
    struct ecs_task *task = cloud_ecs_append(&ecs->tasks, &ecs->task_count, sizeof *task);
    fields_read(in, task_fields, task);
    task->cluster = cluster;
    task->taskdef = taskdef;
    struct str service = json_get_str(in, "service");
    task->service = service.len ? cloud_ecs_service_named(ecs, cluster, service) : NULL;
    fault_blob_set(&task->overrides, json_get_c(in, "overrides"));
    fault_blob_set(&task->tags, json_get_c(in, "tags"));
    return true;
}

static bool load_rand(struct cloud_ecs *ecs, const struct json *in) {
    for (size_t i = 0; i < 4; i++) {
        struct str text = json_str(json_at(in, i));
        uint64_t value = 0;
        for (size_t j = 0; j < text.len; j++) {
            char c = text.ptr[j];
            unsigned digit = c >= '0' && c <= '9' ? (unsigned)(c - '0') : (unsigned)(c - 'a') + 10;
            if (digit > 15)
                return false;
            value = value << 4 | digit;
        }
        if (text.len != 16)
            return false;
        ecs->rand.s[i] = value;
    }
    return true;
}

/* Entries come in the order of their keys, which is: cluster, family, rand, service, task, taskdef.
 * What refers to others is loaded in later passes. */
static void visit(void *ctx, struct str key, struct str value) {
    static const struct {
        struct str prefix;
        bool (*load)(struct cloud_ecs *ecs, struct str name, const struct json *in);
    } kinds[] = {
        { STR_INIT("ecs/cluster/"), load_cluster }, { STR_INIT("ecs/family/"), load_family },
        { STR_INIT("ecs/taskdef/"), load_taskdef }, { STR_INIT("ecs/service/"), load_service },
        { STR_INIT("ecs/task/"), load_task },
    };
    struct loading *loading = ctx;
    const struct json *in = NULL;
    if (loading->has_failed)
        return;
    struct json_options options = { .depth_max = 96 };
    bool is_ok = json_parse(loading->arena, value, &options, &in, loading->err).ok;
    if (is_ok && str_is(key, "ecs/rand"))
        is_ok = load_rand(loading->ecs, in);
    for (size_t i = 0; is_ok && i < sizeof kinds / sizeof kinds[0]; i++)
        if (str_starts(key, kinds[i].prefix))
            is_ok = kinds[i].load(loading->ecs, str_slice(key, kinds[i].prefix.len, key.len), in);
    if (is_ok)
        return;
    loading->has_failed = true;
    (void)err_set(loading->err, ERR_CORRUPT, "SH3010",
                  "the sandbox's state has an entry \"%.*s\" that cannot be read", STR_ARG(key));
    err_hint(loading->err, "start with an empty state directory, or restore a copy of this one");
}

struct res cloud_ecs_load(struct cloud_ecs *ecs, struct err *err) {
    static const char *const prefixes[] = { "ecs/cluster/", "ecs/family/",  "ecs/rand",
                                            "ecs/taskdef/", "ecs/service/", "ecs/task/" };
    if (!ecs->options->disk.each)
        return RES_OK;
    ARENA_SCOPE(arena);
    struct loading loading = { .ecs = ecs, .arena = &arena, .err = err };
    for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++)
        ecs->options->disk.each(ecs->options->disk.ctx, str_of(prefixes[i]), visit, &loading);
    if (loading.has_failed)
        return RES_ERR;
    /* Tasks are kept in the order of their creation; keys are random. */
    for (size_t i = 1; i < ecs->task_count; i++) {
        struct ecs_task *task = ecs->tasks[i];
        size_t at = i;
        for (; at > 0 && task->ordinal < ecs->tasks[at - 1]->ordinal; at--)
            ecs->tasks[at] = ecs->tasks[at - 1];
        ecs->tasks[at] = task;
    }
    if (ecs->task_count)
        ecs->last_ordinal = ecs->tasks[ecs->task_count - 1]->ordinal;
    for (size_t i = 0; i < ecs->service_count; i++)
        cloud_ecs_snapshot(ecs, ecs->services[i], INT64_MIN / 2);
    return RES_OK;
}
