/* ecs.h: the model of Amazon ECS (reference: docs/sandbox.md). Clusters, task definitions, services
 * with rolling deployments and circuit breaker, tasks with AWS's life cycle, read lag of
 * DescribeServices.
 *
 * What happens by itself happens in cloud_ecs_advance. It is event-driven: every state has either a
 * time at which it ends or waits for the runner. Load balancers are echoed but have no targets. */
#ifndef SELFHEAL_CLOUD_ECS_H
#define SELFHEAL_CLOUD_ECS_H

#include "cloud/cloud.h"

struct cloud_ecs;

/* options must outlive the model; its disk may be the owner's wrapper. */
struct cloud_ecs *cloud_ecs_new(const struct cloud_options *options);
void cloud_ecs_free(struct cloud_ecs *ecs);
MUST_CHECK struct res cloud_ecs_load(struct cloud_ecs *ecs, struct err *err);
MUST_CHECK struct res cloud_ecs_handle(struct cloud_ecs *ecs, struct arena *arena,
                                       struct str operation, const struct json *input,
                                       int64_t now_ms, const struct json **output,
                                       const struct json **extra, struct err *err);
/* One instant: everything that is due at now_ms. Returns the next time at which something is due.
 * The caller steps through the times in between (cloud.c). */
int64_t cloud_ecs_advance(struct cloud_ecs *ecs, int64_t now_ms);
/* The earliest time at which something is due, without doing anything. */
int64_t cloud_ecs_due(const struct cloud_ecs *ecs, int64_t now_ms);

/* --- for the neighbours in this room --- */
/* Desired count of an ACTIVE service; false when there is none. */
bool cloud_ecs_desired(const struct cloud_ecs *ecs, struct str cluster, struct str service,
                       int64_t *desired);
/* Sets it as UpdateService(desiredCount) would. */
bool cloud_ecs_scale(struct cloud_ecs *ecs, struct str cluster, struct str service, int64_t desired,
                     int64_t now_ms);
/* Whether a rolling deployment is under way. */
bool cloud_ecs_is_deploying(const struct cloud_ecs *ecs, struct str cluster, struct str service);
/* Where a task's output goes: the essential container's awslogs options, else /ecs/FAMILY and
 * ecs/CONTAINER/TASKID. False: unknown task. Views live in arena. */
bool cloud_ecs_log_target(const struct cloud_ecs *ecs, struct arena *arena, struct str task_id,
                          struct str *group, struct str *stream);

#endif
