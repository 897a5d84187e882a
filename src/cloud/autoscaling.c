/* autoscaling.c: see autoscaling.h. A target is one JSON value, its policies another, both saved
 * whole under "autoscaling/target/RESOURCE". */
#include "cloud/autoscaling.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/fault.h"

enum { TARGETS_MAX = 1000, POLICIES_MAX = 50, RESOURCE_SIZE = 600 };

struct target {
    char resource[RESOURCE_SIZE]; /* "service/CLUSTER/SERVICE" */
    int64_t min, max, created_ms;
    bool is_in_suspended, is_out_suspended, is_scheduled_suspended;
    struct fault_blob role, tags;
    struct fault_blob policies; /* array, as DescribeScalingPolicies answers */
};

struct cloud_autoscaling {
    const struct cloud_options *options;
    struct cloud_ecs *ecs;
    struct target **targets; /* in the order of registration */
    size_t count;
};

struct call {
    struct cloud_autoscaling *scaling;
    struct arena *arena;
    const struct json *input;
    int64_t now_ms;
    struct json *output;
    struct err *err;
};

#define DIMENSION "ecs:service:DesiredCount"

struct cloud_autoscaling *cloud_autoscaling_new(const struct cloud_options *options,
                                                struct cloud_ecs *ecs) {
    struct cloud_autoscaling *scaling = mem_alloc(sizeof *scaling);
    scaling->options = options;
    scaling->ecs = ecs;
    return scaling;
}

static void target_free(struct target *target) {
    fault_blob_deinit(&target->role);
    fault_blob_deinit(&target->tags);
    fault_blob_deinit(&target->policies);
    free(target);
}

void cloud_autoscaling_free(struct cloud_autoscaling *scaling) {
    if (!scaling)
        return;
    for (size_t i = 0; i < scaling->count; i++)
        target_free(scaling->targets[i]);
    free(scaling->targets);
    free(scaling);
}

static struct target *find(const struct cloud_autoscaling *scaling, struct str resource) {
    for (size_t i = 0; i < scaling->count; i++)
        if (str_is(resource, scaling->targets[i]->resource))
            return scaling->targets[i];
    return NULL;
}

static struct target *add(struct cloud_autoscaling *scaling, struct str resource) {
    scaling->targets =
        mem_realloc(scaling->targets, (scaling->count + 1) * sizeof *scaling->targets);
    struct target *target = mem_alloc(sizeof *target);
    scaling->targets[scaling->count++] = target;
    snprintf(target->resource, sizeof target->resource, "%.*s", STR_ARG(resource));
    return target;
}

/* --- disk --- */

static struct str key_of(struct arena *arena, const struct target *target) {
    return str_fmt(arena, "autoscaling/target/%s", target->resource);
}

static void save(struct cloud_autoscaling *scaling, const struct target *target) {
    if (!scaling->options->disk.put)
        return;
    ARENA_SCOPE(arena);
    struct json *out = json_new_object(&arena);
    json_set_i64(&arena, out, "min", target->min);
    json_set_i64(&arena, out, "max", target->max);
    json_set_i64(&arena, out, "created_ms", target->created_ms);
    json_set_bool(&arena, out, "in", target->is_in_suspended);
    json_set_bool(&arena, out, "out", target->is_out_suspended);
    json_set_bool(&arena, out, "scheduled", target->is_scheduled_suspended);
    json_set_c(&arena, out, "role", target->role.json);
    json_set_c(&arena, out, "tags", target->tags.json);
    json_set_c(&arena, out, "policies", target->policies.json);
    scaling->options->disk.put(scaling->options->disk.ctx, key_of(&arena, target),
                               json_to_str(&arena, out));
}

struct loading {
    struct cloud_autoscaling *scaling;
    struct err *err;
    bool has_failed;
};

static void load_one(void *ctx, struct str key, struct str value) {
    struct loading *loading = ctx;
    ARENA_SCOPE(arena);
    const struct json *in = NULL;
    if (loading->has_failed)
        return;
    if (!json_parse(&arena, value, NULL, &in, loading->err).ok) {
        loading->has_failed = true;
        (void)err_set(loading->err, ERR_CORRUPT, "SH3010",
                      "the sandbox's state has an entry \"%.*s\" that cannot be read",
                      STR_ARG(key));
        return;
    }
    size_t prefix = STR("autoscaling/target/").len;
    struct target *target = add(loading->scaling, str_slice(key, prefix, key.len));
    target->min = json_get_i64(in, "min", 0);
    target->max = json_get_i64(in, "max", 0);
    target->created_ms = json_get_i64(in, "created_ms", 0);
    target->is_in_suspended = json_true(json_get_c(in, "in"));
    target->is_out_suspended = json_true(json_get_c(in, "out"));
    target->is_scheduled_suspended = json_true(json_get_c(in, "scheduled"));
    fault_blob_set(&target->role, json_get_c(in, "role"));
    fault_blob_set(&target->tags, json_get_c(in, "tags"));
    fault_blob_set(&target->policies, json_get_c(in, "policies"));
}

struct res cloud_autoscaling_load(struct cloud_autoscaling *scaling, struct err *err) {
    struct loading loading = { .scaling = scaling, .err = err };
    if (scaling->options->disk.each)
        scaling->options->disk.each(scaling->options->disk.ctx, STR("autoscaling/target/"),
                                    load_one, &loading);
    return loading.has_failed ? RES_ERR : RES_OK;
}

/* --- the service behind a target --- */

static bool split(struct str resource, struct str *cluster, struct str *service) {
    if (!str_starts(resource, STR("service/")))
        return false;
    struct str rest = str_slice(resource, 8, resource.len);
    size_t slash = str_find_char(rest, '/');
    if (slash == SIZE_MAX)
        return false;
    *cluster = str_slice(rest, 0, slash);
    *service = str_slice(rest, slash + 1, rest.len);
    return cluster->len && service->len && str_find_char(*service, '/') == SIZE_MAX;
}

/* Pulls the desired count into the bounds, whatever is suspended. */
static void enforce(struct cloud_autoscaling *scaling, const struct target *target,
                    int64_t now_ms) {
    struct str cluster, service;
    int64_t desired = 0;
    if (!split(str_of(target->resource), &cluster, &service) ||
        !cloud_ecs_desired(scaling->ecs, cluster, service, &desired))
        return;
    int64_t wanted = desired < target->min   ? target->min
                     : desired > target->max ? target->max
                                             : desired;
    if (wanted != desired)
        (void)cloud_ecs_scale(scaling->ecs, cluster, service, wanted, now_ms);
}

bool cloud_autoscaling_push(struct cloud_autoscaling *scaling, struct str resource_id,
                            int64_t capacity, int64_t now_ms) {
    const struct target *target = find(scaling, resource_id);
    struct str cluster, service;
    int64_t desired = 0;
    if (!target || !split(resource_id, &cluster, &service) ||
        !cloud_ecs_desired(scaling->ecs, cluster, service, &desired))
        return false;
    capacity = capacity < target->min   ? target->min
               : capacity > target->max ? target->max
                                        : capacity;
    if (capacity == desired || (capacity > desired && target->is_out_suspended) ||
        (capacity < desired &&
         (target->is_in_suspended || cloud_ecs_is_deploying(scaling->ecs, cluster, service))))
        return false;
    return cloud_ecs_scale(scaling->ecs, cluster, service, capacity, now_ms);
}

/* --- operations --- */

static struct res validation_fail(struct call *call, const char *message) {
    return fault_set(call->err, 400, "ValidationException", "%s", message);
}

static struct str arn_of(struct call *call, const struct target *target) {
    /* 48 hexadecimal digits made of the name, so that the same target has the same ARN. */
    uint64_t hash = UINT64_C(14695981039346656037);
    for (const char *c = target->resource; *c; c++)
        hash = (hash ^ (unsigned char)*c) * UINT64_C(1099511628211);
    return str_fmt(
        call->arena, "arn:aws:application-autoscaling:%.*s:%.*s:scalable-target/0ec5%016" PRIx64,
        STR_ARG(call->scaling->options->region), STR_ARG(call->scaling->options->account), hash);
}

static struct res identity_arg(struct call *call, struct str *resource) {
    struct str space = json_get_str(call->input, "ServiceNamespace");
    struct str dimension = json_get_str(call->input, "ScalableDimension");
    *resource = json_get_str(call->input, "ResourceId");
    if (!str_is(space, "ecs") || !str_is(dimension, DIMENSION))
        return validation_fail(call, "Unsupported service namespace, resource type or scalable "
                                     "dimension");
    if (!resource->len || resource->len >= RESOURCE_SIZE)
        return validation_fail(call, "ResourceId must have 1 to 599 characters");
    return RES_OK;
}

static void read_suspended(const struct json *state, struct target *target) {
    static const char *const names[] = { "DynamicScalingInSuspended", "DynamicScalingOutSuspended",
                                         "ScheduledScalingSuspended" };
    bool *flags[] = { &target->is_in_suspended, &target->is_out_suspended,
                      &target->is_scheduled_suspended };
    for (size_t i = 0; i < 3; i++)
        if (json_is(json_get_c(state, names[i]), JSON_BOOL))
            *flags[i] = json_true(json_get_c(state, names[i]));
}

static struct res op_register(struct call *call) {
    struct str resource, cluster, service;
    int64_t desired = 0;
    TRY(identity_arg(call, &resource));
    struct target *target = find(call->scaling, resource);
    const struct json *min = json_get_c(call->input, "MinCapacity");
    const struct json *max = json_get_c(call->input, "MaxCapacity");
    if (!target && (!min || !max))
        return validation_fail(call, "MinCapacity and MaxCapacity are required to register a new "
                                     "scalable target");
    int64_t low = target ? target->min : 0, high = target ? target->max : 0;
    if ((min && !json_i64(min, &low)) || (max && !json_i64(max, &high)) || low < 0 || high < 0)
        return validation_fail(call,
                               "MinCapacity and MaxCapacity must be whole numbers of at least "
                               "0");
    if (low > high)
        return validation_fail(call, "Maximum capacity cannot be less than minimum capacity");
    if (!split(resource, &cluster, &service) ||
        !cloud_ecs_desired(call->scaling->ecs, cluster, service, &desired))
        return fault_set(call->err, 400, "ValidationException", "ECS service doesn't exist: %.*s",
                         STR_ARG(str_slice(resource, 0, 300)));
    if (!target && call->scaling->count >= TARGETS_MAX)
        return fault_set(call->err, 400, "LimitExceededException",
                         "The limit of scalable targets has been reached: %d", TARGETS_MAX);
    if (!target) {
        target = add(call->scaling, resource);
        target->created_ms = call->now_ms;
    }
    target->min = low;
    target->max = high;
    read_suspended(json_get_c(call->input, "SuspendedState"), target);
    if (json_get_c(call->input, "RoleARN"))
        fault_blob_set(&target->role, json_get_c(call->input, "RoleARN"));
    if (json_get_c(call->input, "Tags"))
        fault_blob_set(&target->tags, json_get_c(call->input, "Tags"));
    enforce(call->scaling, target, call->now_ms);
    save(call->scaling, target);
    json_set_str(call->arena, call->output, "ScalableTargetARN", arn_of(call, target));
    return RES_OK;
}

static const struct json *target_view(struct call *call, const struct target *target) {
    struct arena *arena = call->arena;
    struct json *out = json_new_object(arena), *state = json_new_object(arena);
    json_set_str(arena, out, "ServiceNamespace", STR("ecs"));
    json_set_str(arena, out, "ResourceId", str_dup(arena, str_of(target->resource)));
    json_set_str(arena, out, "ScalableDimension", STR(DIMENSION));
    json_set_i64(arena, out, "MinCapacity", target->min);
    json_set_i64(arena, out, "MaxCapacity", target->max);
    if (target->role.json)
        json_set_c(arena, out, "RoleARN", json_clone(arena, target->role.json));
    else
        json_set_str(arena, out, "RoleARN",
                     str_fmt(arena,
                             "arn:aws:iam::%.*s:role/aws-service-role/ecs.application-autoscaling."
                             "amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService",
                             STR_ARG(call->scaling->options->account)));
    json_set_c(arena, out, "CreationTime", fault_seconds(arena, target->created_ms));
    json_set_bool(arena, state, "DynamicScalingInSuspended", target->is_in_suspended);
    json_set_bool(arena, state, "DynamicScalingOutSuspended", target->is_out_suspended);
    json_set_bool(arena, state, "ScheduledScalingSuspended", target->is_scheduled_suspended);
    json_set_c(arena, out, "SuspendedState", state);
    json_set_str(arena, out, "ScalableTargetARN", arn_of(call, target));
    return out;
}

/* Items [from, to) of a list of count by MaxResults and NextToken. */
static struct res page(struct call *call, size_t count, size_t *from, size_t *to) {
    int64_t size = json_get_i64(call->input, "MaxResults", 50), offset = 0;
    struct str token = json_get_str(call->input, "NextToken");
    if (size < 1 || size > 50)
        return validation_fail(call, "MaxResults must be between 1 and 50");
    if (token.len && (!str_starts(token, STR("page-")) ||
                      !str_to_i64(str_slice(token, 5, token.len), &offset) || offset < 0))
        return fault_set(call->err, 400, "InvalidNextTokenException",
                         "The next token supplied was invalid");
    *from = (size_t)offset < count ? (size_t)offset : count;
    *to = count - *from > (size_t)size ? *from + (size_t)size : count;
    if (*to < count)
        json_set_str(call->arena, call->output, "NextToken", str_fmt(call->arena, "page-%zu", *to));
    return RES_OK;
}

static struct res op_describe_targets(struct call *call) {
    const struct json *ids = json_get_c(call->input, "ResourceIds");
    struct str dimension = json_get_str(call->input, "ScalableDimension");
    struct str space = json_get_str(call->input, "ServiceNamespace");
    if (!space.len)
        return validation_fail(call,
                               "1 validation error detected: Value null at 'serviceNamespace' "
                               "failed to satisfy constraint: Member must not be null");
    if (dimension.len && json_count(ids) == 0)
        return validation_fail(call, "ResourceIds must be given with ScalableDimension");
    const struct target **found =
        ARENA_ARRAY(call->arena, const struct target *, call->scaling->count);
    size_t count = 0, from = 0, to = 0;
    for (size_t i = 0; i < call->scaling->count && str_is(space, "ecs"); i++) {
        bool is_wanted = json_count(ids) == 0;
        for (size_t j = 0; j < json_count(ids); j++)
            is_wanted |= str_is(json_str(json_at(ids, j)), call->scaling->targets[i]->resource);
        if (is_wanted)
            found[count++] = call->scaling->targets[i];
    }
    TRY(page(call, count, &from, &to));
    struct json *list = json_new_array(call->arena);
    for (size_t i = from; i < to; i++)
        json_push(call->arena, list, target_view(call, found[i]));
    json_set_c(call->arena, call->output, "ScalableTargets", list);
    return RES_OK;
}

static struct res not_found(struct call *call, const char *what, struct str resource) {
    return fault_set(
        call->err, 400, "ObjectNotFoundException",
        "No scalable target %s for service namespace: ecs, resource ID: %.*s, scalable "
        "dimension: " DIMENSION,
        what, STR_ARG(str_slice(resource, 0, 200)));
}

static struct res op_deregister(struct call *call) {
    struct str resource;
    TRY(identity_arg(call, &resource));
    struct cloud_autoscaling *scaling = call->scaling;
    for (size_t i = 0; i < scaling->count; i++) {
        if (!str_is(resource, scaling->targets[i]->resource))
            continue;
        if (scaling->options->disk.put)
            scaling->options->disk.put(scaling->options->disk.ctx,
                                       key_of(call->arena, scaling->targets[i]), STR_NONE);
        target_free(scaling->targets[i]);
        memmove(scaling->targets + i, scaling->targets + i + 1,
                (--scaling->count - i) * sizeof *scaling->targets);
        return RES_OK;
    }
    return not_found(call, "found", resource);
}

static struct res op_put_policy(struct call *call) {
    struct str resource, name = json_get_str(call->input, "PolicyName");
    TRY(identity_arg(call, &resource));
    if (!name.len || name.len > 256)
        return validation_fail(call, "PolicyName must have 1 to 256 characters");
    struct target *target = find(call->scaling, resource);
    if (!target)
        return not_found(call, "registered", resource);
    struct json *policy = NULL, *list = json_new_array(call->arena);
    /* A copy: the answer is made of it after the original is replaced. */
    const struct json *old =
        target->policies.json ? json_clone(call->arena, target->policies.json) : NULL;
    for (size_t i = 0; i < json_count(old); i++) {
        const struct json *item = json_at(old, i);
        if (str_eq(json_get_str(item, "PolicyName"), name))
            policy = json_copy_object(call->arena, item);
        else
            json_push(call->arena, list, item);
    }
    if (!policy && !json_get_str(call->input, "PolicyType").len)
        return validation_fail(call, "PolicyType is required to create a scaling policy");
    if (!policy && json_count(list) >= POLICIES_MAX)
        return fault_set(call->err, 400, "LimitExceededException",
                         "The limit of scaling policies has been reached: %d", POLICIES_MAX);
    if (!policy) {
        policy = json_new_object(call->arena);
        json_set_str(call->arena, policy, "PolicyARN",
                     str_fmt(call->arena,
                             "arn:aws:autoscaling:%.*s:%.*s:scalingPolicy:sandbox:resource/ecs/"
                             "%.*s:policyName/%.*s",
                             STR_ARG(call->scaling->options->region),
                             STR_ARG(call->scaling->options->account), STR_ARG(resource),
                             STR_ARG(name)));
        json_set_c(call->arena, policy, "CreationTime", fault_seconds(call->arena, call->now_ms));
        json_set_c(call->arena, policy, "Alarms", json_new_array(call->arena));
    }
    for (size_t i = 0; i < json_count(call->input); i++)
        json_set(call->arena, policy, call->input->object.members[i].key,
                 call->input->object.members[i].value);
    json_push(call->arena, list, policy);
    fault_blob_set(&target->policies, list);
    save(call->scaling, target);
    json_set_c(call->arena, call->output, "PolicyARN", json_get_c(policy, "PolicyARN"));
    json_set_c(call->arena, call->output, "Alarms", json_new_array(call->arena));
    return RES_OK;
}

static struct res op_describe_policies(struct call *call) {
    struct str resource = json_get_str(call->input, "ResourceId");
    struct json *all = json_new_array(call->arena), *list = json_new_array(call->arena);
    const struct json *names = json_get_c(call->input, "PolicyNames");
    size_t from = 0, to = 0;
    for (size_t i = 0; i < call->scaling->count; i++) {
        const struct target *target = call->scaling->targets[i];
        if (resource.len && !str_is(resource, target->resource))
            continue;
        for (size_t j = 0; j < json_count(target->policies.json); j++) {
            const struct json *policy = json_at(target->policies.json, j);
            bool is_wanted = json_count(names) == 0;
            for (size_t k = 0; k < json_count(names); k++)
                is_wanted |= json_equal(json_at(names, k), json_get_c(policy, "PolicyName"));
            if (is_wanted)
                json_push(call->arena, all, json_clone(call->arena, policy));
        }
    }
    TRY(page(call, json_count(all), &from, &to));
    for (size_t i = from; i < to; i++)
        json_push(call->arena, list, json_at(all, i));
    json_set_c(call->arena, call->output, "ScalingPolicies", list);
    return RES_OK;
}

struct res cloud_autoscaling_handle(struct cloud_autoscaling *scaling, struct arena *arena,
                                    struct str operation, const struct json *input, int64_t now_ms,
                                    const struct json **output, struct err *err) {
    static const struct {
        const char *name;
        struct res (*run)(struct call *call);
    } operations[] = {
        { "RegisterScalableTarget", op_register },
        { "DescribeScalableTargets", op_describe_targets },
        { "DeregisterScalableTarget", op_deregister },
        { "PutScalingPolicy", op_put_policy },
        { "DescribeScalingPolicies", op_describe_policies },
    };
    struct call call = { .scaling = scaling,
                         .arena = arena,
                         .input = input,
                         .now_ms = now_ms,
                         .output = json_new_object(arena),
                         .err = err };
    *output = call.output;
    for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++)
        if (str_is(operation, operations[i].name))
            return operations[i].run(&call);
    return fault_set(err, 400, "UnknownOperationException",
                     "The sandbox does not have application-autoscaling:%.*s. See docs/sandbox.md.",
                     STR_ARG(operation));
}
