/* ecs_rollout.h: one UpdateService that names a desired count, a task definition or both, followed
 * until the service is stable. Part of several actions: they own what comes before and after.
 *
 * Stable (remediation.md 1.8): the PRIMARY deployment is ours and COMPLETED, the only one, running
 * = desired, nothing pending, failedTasks not growing, in two reads in a row. */
#ifndef SELFHEAL_ACTION_ECS_ROLLOUT_H
#define SELFHEAL_ACTION_ECS_ROLLOUT_H

#include "action/ecs_read.h"

struct ecs_rollout {
    const struct action_in *in;
    struct action_out *out;
    struct json *state;
    const struct ecs_read_names *names;
    bool is_owed;       /* an undo of our own stop: 0 tasks are ours until our start was answered */
    bool is_unsure;     /* at begin: what is wanted was read already, perhaps late: only an answer makes it sure */
    int64_t allowed_ms; /* from the first change on */
    struct str foreign; /* ECS_ROLLOUT_FOREIGN: what someone else did */
};

enum ecs_rollout_result {
    ECS_ROLLOUT_GOING,   /* an answer was given */
    ECS_ROLLOUT_STABLE,  /* the caller goes on; in->reply is the answer that shows it */
    ECS_ROLLOUT_FAILED,  /* a failure was given as the answer */
    ECS_ROLLOUT_FOREIGN, /* someone else changed it: the caller decides */
};

/* Sends the update. desired -1 and an empty task definition: not named. seen: as read just before.
 */
void ecs_rollout_begin(struct ecs_rollout *rollout, const struct ecs_read_service *seen,
                       int64_t desired, struct str task_definition);
/* Only watches: what is wanted is there already. */
void ecs_rollout_watch(struct ecs_rollout *rollout, const struct ecs_read_service *seen);
/* Is the action in the middle of a rollout? */
bool ecs_rollout_is_on(const struct json *state);
enum ecs_rollout_result ecs_rollout_step(struct ecs_rollout *rollout);

#endif
