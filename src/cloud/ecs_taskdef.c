/* ecs_taskdef.c: task definitions: registration with the checks that clients meet, description,
 * lists, deregistration. Revisions are never reused. */
#include "cloud/ecs_state.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Members that are taken as they are. */
static const char *const kept[] = { "containerDefinitions",
                                    "family",
                                    "taskRoleArn",
                                    "executionRoleArn",
                                    "networkMode",
                                    "volumes",
                                    "placementConstraints",
                                    "requiresCompatibilities",
                                    "cpu",
                                    "memory",
                                    "pidMode",
                                    "ipcMode",
                                    "proxyConfiguration",
                                    "runtimePlatform",
                                    "ephemeralStorage",
                                    "inferenceAccelerators" };

static struct res client_fail(struct ecs_call *call, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static struct res client_fail(struct ecs_call *call, const char *format, ...) {
    char text[400];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return fault_set(call->err, 400, "ClientException", "%s", text);
}

static bool is_fargate(const struct json *input) {
    const struct json *list = json_get_c(input, "requiresCompatibilities");
    for (size_t i = 0; i < json_count(list); i++)
        if (str_is(json_str(json_at(list, i)), "FARGATE"))
            return true;
    return false;
}

/* "256", "0.25 vCPU", "1 GB", "0.5GB" -> units (1/1024) of the unit, or plain. -1: not understood.
 */
static int64_t quantity(struct str text, const char *unit) {
    struct str number = str_trim(text);
    size_t unit_len = strlen(unit);
    bool has_unit =
        number.len > unit_len &&
        str_eq_nocase(str_slice(number, number.len - unit_len, number.len), str_of(unit));
    int64_t whole = 0, part = 0, scale = 1;
    if (!has_unit)
        return str_to_i64(number, &whole) && whole > 0 ? whole : -1;
    number = str_trim(str_slice(number, 0, number.len - unit_len));
    size_t dot = str_find_char(number, '.');
    struct str left = str_slice(number, 0, dot), right = STR_NONE;
    if (dot != SIZE_MAX)
        right = str_slice(number, dot + 1, number.len);
    if (left.len > 6 || right.len > 6 || (left.len && !str_to_i64(left, &whole)) ||
        (right.len && !str_to_i64(right, &part)) || whole < 0 || part < 0)
        return -1;
    for (size_t i = 0; i < right.len; i++)
        scale *= 10;
    return whole * 1024 + part * 1024 / scale;
}

static bool is_fargate_pair(int64_t cpu, int64_t memory) {
    static const struct {
        int64_t cpu, low, high, step;
    } table[] = { { 512, 1024, 4096, 1024 },    { 1024, 2048, 8192, 1024 },
                  { 2048, 4096, 16384, 1024 },  { 4096, 8192, 30720, 1024 },
                  { 8192, 16384, 61440, 4096 }, { 16384, 32768, 122880, 8192 } };
    if (cpu == 256)
        return memory == 512 || memory == 1024 || memory == 2048;
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (table[i].cpu == cpu)
            return memory >= table[i].low && memory <= table[i].high &&
                   (memory - table[i].low) % table[i].step == 0;
    return false;
}

static struct res check_size(struct ecs_call *call, int64_t *cpu, int64_t *memory) {
    struct str cpu_text = json_get_str(call->input, "cpu");
    struct str memory_text = json_get_str(call->input, "memory");
    bool fargate = is_fargate(call->input);
    struct str mode = json_get_str(call->input, "networkMode");
    if (fargate && !cpu_text.len)
        return client_fail(call, "Fargate requires that 'cpu' be defined at the task level.");
    if (fargate && !memory_text.len)
        return client_fail(call, "Fargate requires that 'memory' be defined at the task level.");
    if (fargate && !str_is(mode, "awsvpc"))
        return client_fail(call, "Fargate only supports network mode \xe2\x80\x98"
                                 "awsvpc\xe2\x80\x99.");
    *cpu = cpu_text.len ? quantity(cpu_text, "vCPU") : 0;
    *memory = memory_text.len ? quantity(memory_text, "GB") : 0;
    if (*cpu < 0 || (*cpu && (*cpu < 128 || *cpu > 196608)))
        return client_fail(call, "Invalid 'cpu' setting for task. For more information, see the "
                                 "Troubleshooting section of the Amazon ECS Developer Guide.");
    if (*memory < 0)
        return client_fail(call, "Invalid 'memory' setting for task. For more information, see the "
                                 "Troubleshooting section of the Amazon ECS Developer Guide.");
    if (fargate && !is_fargate_pair(*cpu, *memory))
        return client_fail(call,
                           "No Fargate configuration exists for given values: %" PRId64
                           " CPU, %" PRId64 " memory. See the Amazon ECS documentation for the "
                           "valid values.",
                           *cpu, *memory);
    return RES_OK;
}

static struct res check_health_check(struct ecs_call *call, const struct json *check) {
    static const struct {
        const char *name;
        int64_t low, high;
    } ranges[] = { { "interval", 5, 300 },
                   { "timeout", 2, 60 },
                   { "retries", 1, 10 },
                   { "startPeriod", 0, 300 } };
    if (!check)
        return RES_OK;
    if (json_count(json_get_c(check, "command")) == 0)
        return client_fail(call, "Invalid setting for container. healthCheck.command must be set.");
    for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++) {
        int64_t value = json_get_i64(check, ranges[i].name, ranges[i].low);
        if (value < ranges[i].low || value > ranges[i].high)
            return client_fail(call,
                               "Health check %s must be between %" PRId64 " and %" PRId64
                               ", but was %" PRId64 ".",
                               ranges[i].name, ranges[i].low, ranges[i].high, value);
    }
    return RES_OK;
}

static struct res check_container(struct ecs_call *call, const struct json *container,
                                  int64_t task_memory) {
    struct str name = json_get_str(container, "name");
    if (!name.len)
        return client_fail(call, "Container.name should not be null or empty.");
    if (!json_get_str(container, "image").len)
        return client_fail(call, "Container.image should not be null or empty.");
    if (!cloud_ecs_is_name(name))
        return client_fail(call, "Container.name contains invalid characters.");
    int64_t memory = json_get_i64(container, "memory", 0);
    int64_t reserved = json_get_i64(container, "memoryReservation", 0);
    if (task_memory && memory > task_memory)
        return client_fail(
            call, "The 'memory' setting for container '%.*s' is greater than for the task.",
            STR_ARG(name));
    if (!task_memory && !memory && !reserved)
        return client_fail(call,
                           "Invalid setting for container '%.*s'. At least one of 'memory' or "
                           "'memoryReservation' must be specified.",
                           STR_ARG(name));
    int64_t stop = json_get_i64(container, "stopTimeout", 30);
    if (stop < 0 || (is_fargate(call->input) && stop > 120))
        return client_fail(
            call,
            "Invalid setting for container '%.*s'. stopTimeout must be between 0 and "
            "120.",
            STR_ARG(name));
    return check_health_check(call, json_get_c(container, "healthCheck"));
}

static struct res check_containers(struct ecs_call *call, int64_t task_memory) {
    const struct json *list = json_get_c(call->input, "containerDefinitions");
    if (json_count(list) == 0 || !json_is(list, JSON_ARRAY))
        return client_fail(call, "Container list cannot be empty.");
    bool has_essential = false;
    for (size_t i = 0; i < json_count(list); i++) {
        TRY(check_container(call, json_at(list, i), task_memory));
        const struct json *essential = json_get_c(json_at(list, i), "essential");
        has_essential |= !essential || json_true(essential);
        for (size_t j = 0; j < i; j++)
            if (str_eq(json_get_str(json_at(list, i), "name"),
                       json_get_str(json_at(list, j), "name")))
                return client_fail(call, "Container.name %.*s is not unique.",
                                   STR_ARG(json_get_str(json_at(list, i), "name")));
    }
    if (!has_essential)
        return client_fail(call, "At least one container must be essential.");
    return RES_OK;
}

/* The containers as answered: lists that were left out are empty, essential is said. */
static const struct json *fill_containers(struct arena *arena, const struct json *list) {
    static const char *const lists[] = { "portMappings", "environment", "mountPoints",
                                         "volumesFrom", "systemControls" };
    struct json *out = json_new_array(arena);
    for (size_t i = 0; i < json_count(list); i++) {
        struct json *container = json_copy_object(arena, json_at(list, i));
        if (!json_get_c(container, "essential"))
            json_set_bool(arena, container, "essential", true);
        if (!json_get_c(container, "cpu"))
            json_set_i64(arena, container, "cpu", 0);
        for (size_t j = 0; j < sizeof lists / sizeof lists[0]; j++)
            if (!json_get_c(container, lists[j]))
                json_set_c(arena, container, lists[j], json_new_array(arena));
        json_push(arena, out, container);
    }
    return out;
}

static const struct json *body_of(struct ecs_call *call, int64_t cpu, int64_t memory) {
    struct arena *arena = call->arena;
    struct json *body = json_new_object(arena);
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++)
        json_set_c(arena, body, kept[i], json_get_c(call->input, kept[i]));
    json_set_c(arena, body, "containerDefinitions",
               fill_containers(arena, json_get_c(call->input, "containerDefinitions")));
    if (cpu)
        json_set_str(arena, body, "cpu", str_fmt(arena, "%" PRId64, cpu));
    if (memory)
        json_set_str(arena, body, "memory", str_fmt(arena, "%" PRId64, memory));
    if (!json_get_c(body, "volumes"))
        json_set_c(arena, body, "volumes", json_new_array(arena));
    if (!json_get_c(body, "placementConstraints"))
        json_set_c(arena, body, "placementConstraints", json_new_array(arena));
    struct json *compatible = json_new_array(arena);
    json_push(arena, compatible, json_new_text(arena, "EC2"));
    if (str_is(json_get_str(body, "networkMode"), "awsvpc") && cpu && memory &&
        is_fargate_pair(cpu, memory))
        json_push(arena, compatible, json_new_text(arena, "FARGATE"));
    json_set_c(arena, body, "compatibilities", compatible);
    return body;
}

static struct ecs_family *family_named(struct cloud_ecs *ecs, struct str name) {
    for (size_t i = 0; i < ecs->family_count; i++)
        if (str_is(name, ecs->families[i]->name))
            return ecs->families[i];
    struct ecs_family *family =
        cloud_ecs_append(&ecs->families, &ecs->family_count, sizeof *family);
    ECS_TEXT(family->name, name);
    return family;
}

struct res cloud_ecs_op_register(struct ecs_call *call) {
    struct cloud_ecs *ecs = call->ecs;
    struct str name = json_get_str(call->input, "family");
    int64_t cpu = 0, memory = 0;
    if (!name.len)
        return client_fail(call, "Family cannot be null or empty.");
    if (!cloud_ecs_is_name(name))
        return client_fail(call, "Family contains invalid characters.");
    TRY(check_size(call, &cpu, &memory));
    TRY(check_containers(call, memory));
    if (ecs->taskdef_count >= ECS_TASKDEFS_MAX)
        return fault_set(call->err, 400, "LimitExceededException",
                         "The limit of task definitions has been reached: %d.", ECS_TASKDEFS_MAX);
    struct ecs_family *family = family_named(ecs, name);
    struct ecs_taskdef *taskdef =
        cloud_ecs_append(&ecs->taskdefs, &ecs->taskdef_count, sizeof *taskdef);
    ECS_TEXT(taskdef->family, name);
    taskdef->revision = ++family->last_revision;
    taskdef->is_active = true;
    taskdef->is_dirty = family->is_dirty = true;
    taskdef->registered_ms = call->now_ms;
    fault_blob_set(&taskdef->body, body_of(call, cpu, memory));
    fault_blob_set(&taskdef->tags, json_get_c(call->input, "tags"));
    json_set_c(call->arena, call->output, "taskDefinition",
               cloud_ecs_taskdef_view(ecs, call->arena, taskdef));
    json_set_c(call->arena, call->output, "tags", json_get_c(call->input, "tags"));
    return RES_OK;
}

struct res cloud_ecs_op_describe_taskdef(struct ecs_call *call) {
    struct ecs_taskdef *taskdef = NULL;
    TRY(cloud_ecs_taskdef_arg(call, json_get_str(call->input, "taskDefinition"), &taskdef));
    if (!taskdef)
        return client_fail(call, "Unable to describe task definition.");
    json_set_c(call->arena, call->output, "taskDefinition",
               cloud_ecs_taskdef_view(call->ecs, call->arena, taskdef));
    const struct json *include = json_get_c(call->input, "include");
    for (size_t i = 0; i < json_count(include); i++)
        if (str_is(json_str(json_at(include, i)), "TAGS"))
            json_set_c(call->arena, call->output, "tags",
                       taskdef->tags.json ? json_clone(call->arena, taskdef->tags.json)
                                          : json_new_array(call->arena));
    return RES_OK;
}

struct res cloud_ecs_op_list_taskdefs(struct ecs_call *call) {
    struct cloud_ecs *ecs = call->ecs;
    struct str family = json_get_str(call->input, "familyPrefix");
    bool wants_inactive = str_is(json_get_str(call->input, "status"), "INACTIVE");
    bool is_descending = str_is(json_get_str(call->input, "sort"), "DESC");
    const struct ecs_taskdef **found =
        ARENA_ARRAY(call->arena, const struct ecs_taskdef *, ecs->taskdef_count);
    size_t count = 0, from = 0, to = 0;
    for (size_t i = 0; i < ecs->taskdef_count; i++) {
        const struct ecs_taskdef *taskdef = ecs->taskdefs[i];
        if (taskdef->is_active == wants_inactive ||
            (family.len && !str_is(family, taskdef->family)))
            continue;
        /* Family in text order; revisions are rising already. */
        size_t at = count++;
        for (; at > 0 && strcmp(taskdef->family, found[at - 1]->family) < 0; at--)
            found[at] = found[at - 1];
        found[at] = taskdef;
    }
    TRY(cloud_ecs_page(call, count, 100, &from, &to));
    struct json *list = json_new_array(call->arena);
    for (size_t i = from; i < to; i++)
        json_push(call->arena, list,
                  json_new_str(call->arena,
                               cloud_ecs_taskdef_arn(ecs, call->arena,
                                                     found[is_descending ? count - 1 - i : i])));
    json_set_c(call->arena, call->output, "taskDefinitionArns", list);
    return RES_OK;
}

struct res cloud_ecs_op_deregister(struct ecs_call *call) {
    struct ecs_taskdef *taskdef = NULL;
    struct str text = json_get_str(call->input, "taskDefinition");
    struct str tail = text;
    size_t slash = str_find_char(text, '/');
    if (slash != SIZE_MAX)
        tail = str_slice(text, slash + 1, text.len);
    if (str_find_char(tail, ':') == SIZE_MAX)
        return client_fail(call, "Revision is missing.");
    TRY(cloud_ecs_taskdef_arg(call, text, &taskdef));
    if (!taskdef)
        return client_fail(call, "Unable to describe task definition.");
    if (taskdef->is_active) {
        taskdef->is_active = false;
        taskdef->deregistered_ms = call->now_ms;
        taskdef->is_dirty = true;
    }
    json_set_c(call->arena, call->output, "taskDefinition",
               cloud_ecs_taskdef_view(call->ecs, call->arena, taskdef));
    return RES_OK;
}
