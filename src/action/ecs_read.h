/* ecs_read.h: what DescribeServices, ListTasks, DescribeTasks and DescribeScalableTargets say, and
 * the calls that ask them. Pure. Facts: ecs-and-logs.md 2, 3, 7 - 9. */
#ifndef SELFHEAL_ACTION_ECS_READ_H
#define SELFHEAL_ACTION_ECS_READ_H

#include "action/step.h"

/* Bare names of the inputs Cluster and Service, which may be ARNs. */
struct ecs_read_names {
    struct str cluster, service;
    struct str target; /* canonical */
    struct str label;  /* "demo/cash", for people */
};
struct ecs_read_names ecs_read_names(const struct action_in *in);
/* The last part of a name or ARN. */
struct str ecs_read_short(struct str name);
/* Checks the inputs Cluster, Service and CoWriters as far as they are literal: letters that ECS
 * allows, and an ARN's own cluster is the one named. Their text goes into commands that people
 * copy. */
MUST_CHECK struct res ecs_read_check(const struct json *inputs, struct err *err);
/* Adds the service of the inputs as a target unless it holds a reference. */
void ecs_read_targets(struct arena *arena, const struct json *inputs, struct str account,
                      struct str region, struct json *out_array);
/* The AWS CLI commands that put the recorded state back, one a line. recorded: {"desiredCount",
 * "taskDefinition","scaling"}; absent members leave their command or option out. */
struct str ecs_read_commands(struct arena *arena, const struct ecs_read_names *names,
                             struct str region, const struct json *recorded);

/* One service as seen. Counts are -1 where the answer has none. */
struct ecs_read_service {
    bool is_found; /* ACTIVE, DRAINING or INACTIVE: see status */
    struct str status, scheduling, controller, task_definition;
    int64_t desired, running, pending;
    size_t deployments; /* PRIMARY and ACTIVE ones */
    struct str primary; /* id of the PRIMARY deployment: "ecs-svc/123" */
    struct str primary_task_definition, rollout, rollout_reason;
    int64_t failed_tasks; /* of the PRIMARY deployment */
    const struct json *json;
};
/* From an answer of DescribeServices, by bare name. */
struct ecs_read_service ecs_read_service(const struct json *reply, struct str name);
/* Nothing runs, starts or is rolled out: desired, running and pending 0. */
bool ecs_read_is_stopped(const struct ecs_read_service *service);
/* One deployment, and it is complete (or has no rollout state: other controllers). */
bool ecs_read_is_settled(const struct ecs_read_service *service);
/* "running 1, pending 0 of 2 desired" */
struct str ecs_read_counts(struct arena *arena, const struct ecs_read_service *service);

/* Inputs of the calls. more: further services of the cluster (StringList) or NULL. */
const struct json *ecs_read_describe(struct arena *arena, const struct ecs_read_names *names,
                                     const struct json *more);
const struct json *ecs_read_list_tasks(struct arena *arena, struct str cluster, struct str service,
                                       const char *desired_status, struct str next_token);
const struct json *ecs_read_describe_tasks(struct arena *arena, struct str cluster,
                                           const struct json *task_arns);
const struct json *ecs_read_describe_scaling(struct arena *arena,
                                             const struct ecs_read_names *names);

/* The scaling of a service in the form that is recorded and restored:
 * {"MinCapacity":1,"MaxCapacity":4,"SuspendedState":{three booleans}}; NULL when there is none. */
const struct json *ecs_read_scaling(struct arena *arena, const struct json *reply);
/* The recorded scaling while the service is held: minimum 0, everything suspended. */
const struct json *ecs_read_scaling_held(struct arena *arena, const struct json *recorded);
/* Input of RegisterScalableTarget that sets it. */
const struct json *ecs_read_register_scaling(struct arena *arena,
                                             const struct ecs_read_names *names,
                                             const struct json *scaling);

/* Tasks of a DescribeTasks answer whose lastStatus is neither STOPPED nor DELETED. */
size_t ecs_read_live_tasks(const struct json *reply);
/* Tasks that stopped at or after a time. */
int64_t ecs_read_stopped_since(struct arena *arena, const struct json *reply, int64_t since_ms);

#endif
