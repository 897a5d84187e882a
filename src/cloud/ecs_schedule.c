/* ecs_schedule.c: what the service scheduler does at one tick, the read lag, and time in the ECS
 * model.
 *
 * One tick of a service: start what is missing within the upper bound, stop what is too much within
 * the lower bound, say what changed in the events, complete the deployment. Stepping follows
 * docs/sandbox.md, "Deployments"; AWS's own stepping is not published. */
#include "cloud/ecs_state.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PASSES_MAX = 64 }; /* rounds of one instant: more is a loop of tasks that end at once */

struct tally {
    /* Tasks of PRIMARY: live, not UNHEALTHY, counted healthy. */
    int64_t fresh, fresh_good, fresh_counted;
    int64_t old, old_counted; /* tasks of other deployments: live, counted healthy */
};

static bool is_fresh(const struct ecs_service *service, const struct ecs_task *task) {
    return service->deployment_count && task->deployment == service->deployments[0].number;
}

static struct tally tally_of(const struct cloud_ecs *ecs, const struct ecs_service *service) {
    struct tally tally = { 0 };
    for (size_t i = 0; i < ecs->task_count; i++) {
        const struct ecs_task *task = ecs->tasks[i];
        if (task->service != service || !task->deployment || !cloud_ecs_task_is_live(task))
            continue;
        if (is_fresh(service, task)) {
            tally.fresh++;
            tally.fresh_good += task->health != ECS_UNHEALTHY;
            tally.fresh_counted += task->is_counted;
        } else {
            tally.old++;
            tally.old_counted += task->is_counted;
        }
    }
    return tally;
}

/* "(task A) (task B)", cut at whole entries. */
struct id_list {
    char text[800];
    size_t len;
    int64_t count;
};

static void id_list_add(struct id_list *list, const char *id) {
    list->count++;
    if (list->len + 42 > sizeof list->text)
        return;
    list->len += (size_t)snprintf(list->text + list->len, sizeof list->text - list->len,
                                  "%s(task %s)", list->len ? " " : "", id);
}

static int64_t start_tasks(struct cloud_ecs *ecs, struct ecs_service *service, int64_t wanted,
                           int64_t now_ms) {
    struct id_list ids = { .len = 0 };
    while (ids.count < wanted && ecs->task_count < ECS_TASKS_MAX) {
        struct ecs_task *task = cloud_ecs_task_start(ecs, service->cluster, service,
                                                     service->deployments[0].taskdef, now_ms);
        id_list_add(&ids, task->id);
    }
    if (ids.count)
        cloud_ecs_event(ecs, service, now_ms, "has started %" PRId64 " tasks: %s.", ids.count,
                        ids.text);
    return ids.count;
}

enum stop_what { STOP_OLD_UNCOUNTED, STOP_OLD, STOP_FRESH, STOP_FRESH_UNHEALTHY };

static bool is_stoppable(const struct ecs_service *service, const struct ecs_task *task,
                         enum stop_what what) {
    if (task->service != service || !task->deployment || !cloud_ecs_task_is_live(task))
        return false;
    bool fresh = is_fresh(service, task);
    switch (what) {
    case STOP_OLD_UNCOUNTED: return !fresh && !task->is_counted;
    case STOP_OLD: return !fresh;
    case STOP_FRESH: return fresh;
    case STOP_FRESH_UNHEALTHY: return fresh && task->health == ECS_UNHEALTHY;
    }
    return false;
}

/* Those not counted healthy first, then the newest. */
static struct ecs_task *next_to_stop(const struct cloud_ecs *ecs, const struct ecs_service *service,
                                     enum stop_what what) {
    struct ecs_task *chosen = NULL;
    for (size_t i = ecs->task_count; i > 0; i--) {
        struct ecs_task *task = ecs->tasks[i - 1];
        if (!is_stoppable(service, task, what))
            continue;
        if (!task->is_counted)
            return task;
        if (!chosen)
            chosen = task;
    }
    return chosen;
}

static int64_t stop_tasks(struct cloud_ecs *ecs, struct ecs_service *service, enum stop_what what,
                          int64_t wanted, int64_t now_ms) {
    struct id_list ids = { .len = 0 };
    char reason[96];
    while (ids.count < wanted) {
        struct ecs_task *task = next_to_stop(ecs, service, what);
        if (!task)
            break;
        if (task->health == ECS_UNHEALTHY)
            snprintf(reason, sizeof reason, "Task failed container health checks");
        else
            snprintf(reason, sizeof reason,
                     "Scaling activity initiated by (deployment ecs-svc/%" PRIu64 ")",
                     service->deployments[0].number);
        cloud_ecs_task_stop(ecs, task, "ServiceSchedulerInitiated", str_of(reason), now_ms);
        id_list_add(&ids, task->id);
    }
    if (ids.count)
        cloud_ecs_event(ecs, service, now_ms, "has stopped %" PRId64 " running tasks: %s.",
                        ids.count, ids.text);
    return ids.count;
}

static int64_t min_of(int64_t a, int64_t b) {
    return a < b ? a : b;
}

/* Starts what PRIMARY lacks. *missing: how many could not be started for the upper bound. */
static bool step_start(struct cloud_ecs *ecs, struct ecs_service *service, int64_t now_ms,
                       int64_t *missing) {
    struct tally tally = tally_of(ecs, service);
    struct ecs_percent bounds = cloud_ecs_bounds(service);
    *missing = 0;
    int64_t lacking = service->desired - tally.fresh_good;
    if (service->deployments[0].rollout == ECS_FAILED || lacking <= 0)
        return false;
    int64_t room = bounds.upper - tally.fresh - tally.old;
    int64_t wanted = min_of(lacking, room > 0 ? room : 0);
    *missing = lacking - wanted;
    if (wanted == 0)
        return false;
    if (now_ms < service->start_from_ms) {
        service->tick_ms = min_of(service->tick_ms, service->start_from_ms);
        return false;
    }
    return start_tasks(ecs, service, wanted, now_ms) > 0;
}

static bool step_stop(struct cloud_ecs *ecs, struct ecs_service *service, int64_t missing,
                      int64_t now_ms) {
    struct ecs_percent bounds = cloud_ecs_bounds(service);
    bool is_failed = service->deployments[0].rollout == ECS_FAILED;
    int64_t stopped = 0;
    struct tally tally = tally_of(ecs, service);
    /* Unhealthy ones of PRIMARY: when their replacement is healthy, or when there is no room for
     * one. */
    if (tally.fresh > tally.fresh_good && (missing > 0 || tally.fresh_counted >= service->desired))
        stopped += stop_tasks(ecs, service, STOP_FRESH_UNHEALTHY,
                              missing > 0 ? 1 : tally.fresh - tally.fresh_good, now_ms);
    tally = tally_of(ecs, service);
    if (tally.fresh_good > service->desired)
        stopped +=
            stop_tasks(ecs, service, STOP_FRESH, tally.fresh_good - service->desired, now_ms);
    tally = tally_of(ecs, service);
    /* Old ones that do not count cost no health; a failed deployment keeps what still runs. */
    if (!is_failed && tally.old > tally.old_counted)
        stopped +=
            stop_tasks(ecs, service, STOP_OLD_UNCOUNTED, tally.old - tally.old_counted, now_ms);
    int64_t spare = tally.old_counted + tally.fresh_counted - bounds.lower;
    if (is_failed)
        spare = tally.old - service->desired;
    if (spare > 0 && tally.old > 0)
        stopped += stop_tasks(ecs, service, STOP_OLD, min_of(spare, tally.old), now_ms);
    return stopped > 0;
}

/* Forgets ACTIVE deployments whose tasks have left RUNNING, completes PRIMARY, and says steady. */
static bool step_settle(struct cloud_ecs *ecs, struct ecs_service *service, int64_t now_ms) {
    struct tally tally = tally_of(ecs, service);
    struct ecs_deployment *primary = &service->deployments[0];
    bool is_changed = false;
    for (size_t i = 1; i < service->deployment_count; i++) {
        int64_t live = 0;
        for (size_t t = 0; t < ecs->task_count; t++)
            live += ecs->tasks[t]->service == service &&
                    ecs->tasks[t]->deployment == service->deployments[i].number &&
                    cloud_ecs_task_is_live(ecs->tasks[t]);
        if (service->deployments[i].desired != live)
            service->is_dirty = service->is_changed = true;
        service->deployments[i].desired = live;
    }
    bool is_full = tally.fresh_counted == service->desired && tally.fresh == service->desired &&
                   tally.old == 0;
    if (is_full && primary->rollout == ECS_IN_PROGRESS) {
        cloud_ecs_deployment_complete(ecs, service, now_ms);
        is_changed = true;
    }
    if (is_full && !service->is_steady && primary->rollout == ECS_COMPLETED) {
        service->is_steady = true;
        service->is_blocked = false;
        cloud_ecs_event(ecs, service, now_ms, "has reached a steady state.");
        is_changed = true;
    }
    if (!is_full && service->is_steady) {
        service->is_steady = false;
        is_changed = true;
    }
    return is_changed;
}

static bool step_draining(struct cloud_ecs *ecs, struct ecs_service *service, int64_t now_ms) {
    if (service->status != ECS_DRAINING)
        return false;
    for (size_t i = 0; i < ecs->task_count; i++)
        if (ecs->tasks[i]->service == service && ecs->tasks[i]->phase < ECS_STOPPING)
            return false;
    service->status = ECS_INACTIVE;
    service->inactive_ms = now_ms;
    service->is_dirty = service->is_changed = true;
    return true;
}

bool cloud_ecs_schedule(struct cloud_ecs *ecs, struct ecs_service *service, int64_t now_ms) {
    service->tick_ms = INT64_MAX;
    if (service->status == ECS_INACTIVE || service->deployment_count == 0)
        return false;
    struct ecs_deployment *primary = &service->deployments[0];
    bool is_changed = false;
    if (primary->rollout != ECS_FAILED && primary->desired != service->desired) {
        primary->desired = service->desired;
        primary->updated_ms = now_ms;
        service->is_dirty = service->is_changed = is_changed = true;
    }
    if (service->history_count && service->history[0].status == ECS_SD_PENDING) {
        service->history[0].status = ECS_SD_IN_PROGRESS;
        service->history[0].started_ms = service->history[0].updated_ms = now_ms;
        service->is_dirty = is_changed = true;
    }
    int64_t missing = 0;
    bool has_started = step_start(ecs, service, now_ms, &missing);
    bool has_stopped = step_stop(ecs, service, missing, now_ms);
    if (missing > 0 && !has_started && !has_stopped && !service->is_blocked &&
        tally_of(ecs, service).old > 0) {
        struct tally tally = tally_of(ecs, service);
        struct ecs_percent bounds = cloud_ecs_bounds(service);
        if (tally.old_counted + tally.fresh_counted == tally.old + tally.fresh &&
            tally.old_counted + tally.fresh_counted <= bounds.lower) {
            service->is_blocked = true;
            cloud_ecs_event(ecs, service, now_ms,
                            "was unable to stop or start tasks during a deployment because of the "
                            "service deployment configuration. Update the minimumHealthyPercent or "
                            "maximumPercent value and try again.");
        }
    }
    is_changed |= has_started | has_stopped;
    is_changed |= step_settle(ecs, service, now_ms);
    is_changed |= step_draining(ecs, service, now_ms);
    return is_changed;
}

/* --- read lag --- */

void cloud_ecs_snapshot(struct cloud_ecs *ecs, struct ecs_service *service, int64_t now_ms) {
    int64_t lag_ms = ecs->options->describe_lag_ms;
    service->is_changed = false;
    if (lag_ms <= 0)
        return;
    size_t count = service->snapshot_count;
    /* What is older than the newest visible one will never be answered again. */
    size_t drop = 0;
    while (drop + 1 < count && service->snapshots[drop + 1].from_ms <= now_ms - lag_ms)
        drop++;
    for (size_t i = 0; i < drop; i++)
        fault_blob_deinit(&service->snapshots[i].view);
    if (drop)
        memmove(service->snapshots, service->snapshots + drop,
                (count - drop) * sizeof service->snapshots[0]);
    count -= drop;
    /* Full: the newest one is replaced, so that the visible one stays. */
    if (count == ECS_SNAPSHOTS_MAX)
        service->snapshots[count - 1].from_ms = now_ms;
    if (count == 0 || service->snapshots[count - 1].from_ms != now_ms) {
        if (count == service->snapshot_capacity) {
            service->snapshot_capacity = count ? count * 2 : 4;
            service->snapshots = mem_realloc(service->snapshots, service->snapshot_capacity *
                                                                     sizeof service->snapshots[0]);
        }
        service->snapshots[count++] = (struct ecs_snapshot){ .from_ms = now_ms };
    }
    service->snapshot_count = count;
    ARENA_SCOPE(scratch);
    fault_blob_set(&service->snapshots[count - 1].view,
                   cloud_ecs_service_view(ecs, &scratch, service));
}

const struct json *cloud_ecs_lagged_view(const struct cloud_ecs *ecs, struct arena *arena,
                                         const struct ecs_service *service, int64_t now_ms) {
    int64_t lag_ms = ecs->options->describe_lag_ms;
    if (lag_ms <= 0)
        return cloud_ecs_service_view(ecs, arena, service);
    for (size_t i = service->snapshot_count; i > 0; i--)
        if (service->snapshots[i - 1].from_ms <= now_ms - lag_ms)
            return json_clone(arena, service->snapshots[i - 1].view.json);
    if (ecs->options->is_create_visible && service->snapshot_count)
        return json_clone(arena, service->snapshots[0].view.json);
    return NULL;
}

/* --- time --- */

static void purge(struct cloud_ecs *ecs, int64_t now_ms) {
    for (size_t i = ecs->task_count; i > 0; i--)
        if (ecs->tasks[i - 1]->phase == ECS_STOPPED && ecs->tasks[i - 1]->due_ms <= now_ms)
            cloud_ecs_task_remove(ecs, i - 1);
    for (size_t i = ecs->service_count; i > 0; i--)
        if (ecs->services[i - 1]->status == ECS_INACTIVE &&
            ecs->services[i - 1]->inactive_ms + INT64_C(3600000) <= now_ms)
            cloud_ecs_service_remove(ecs, i - 1);
}

int64_t cloud_ecs_advance(struct cloud_ecs *ecs, int64_t now_ms) {
    bool is_changed = true;
    purge(ecs, now_ms);
    for (int pass = 0; pass < PASSES_MAX && is_changed; pass++) {
        is_changed = false;
        for (size_t i = 0; i < ecs->task_count; i++)
            is_changed |= cloud_ecs_task_step(ecs, ecs->tasks[i], now_ms);
        for (size_t i = 0; i < ecs->service_count; i++)
            if (ecs->services[i]->tick_ms <= now_ms)
                is_changed |= cloud_ecs_schedule(ecs, ecs->services[i], now_ms);
    }
    for (size_t i = 0; i < ecs->service_count; i++)
        if (ecs->services[i]->is_changed)
            cloud_ecs_snapshot(ecs, ecs->services[i], now_ms);
    cloud_ecs_save(ecs);
    return is_changed ? now_ms + 1000 : cloud_ecs_due(ecs, now_ms);
}

int64_t cloud_ecs_due(const struct cloud_ecs *ecs, int64_t now_ms) {
    int64_t due_ms = INT64_MAX;
    for (size_t i = 0; i < ecs->task_count; i++)
        due_ms = min_of(due_ms, ecs->tasks[i]->due_ms);
    for (size_t i = 0; i < ecs->service_count; i++) {
        due_ms = min_of(due_ms, ecs->services[i]->tick_ms);
        if (ecs->services[i]->status == ECS_INACTIVE)
            due_ms = min_of(due_ms, ecs->services[i]->inactive_ms + INT64_C(3600000));
    }
    return due_ms < now_ms ? now_ms : due_ms;
}
