/* ecs_state.h: the data of the ECS model, shared by ecs*.c and by nobody else.
 *
 * Entities live on the heap and are reached by pointer inside the model; a service keeps its place
 * when its name is created again, so that tasks may point to it. Everything is in the order of
 * creation: no answer depends on pointers. Whoever changes an entity sets is_dirty; cloud_ecs_save
 * writes it. */
#ifndef SELFHEAL_CLOUD_ECS_STATE_H
#define SELFHEAL_CLOUD_ECS_STATE_H

#include "cloud/ecs.h"
#include "cloud/fault.h"

enum {
    ECS_NAME_SIZE = 256,      /* names of 255 bytes and a NUL */
    ECS_DEPLOYMENTS_MAX = 10, /* rolling deployments of one service that still have tasks */
    ECS_HISTORY_MAX = 20,     /* service deployments kept per service */
    ECS_REVISIONS_MAX = 40,   /* service revisions kept per service */
    ECS_EVENTS_MAX = 100,     /* as AWS */
    ECS_SNAPSHOTS_MAX = 256,  /* states of one service within the read lag */
    ECS_CLUSTERS_MAX = 100,
    ECS_SERVICES_MAX = 1000,
    ECS_TASKDEFS_MAX = 10000,
    ECS_TASKS_MAX = 10000,  /* live and those stopped less than an hour ago */
    ECS_DESIRED_MAX = 5000, /* tasks of one service, as AWS */
};

enum ecs_phase {
    ECS_PROVISIONING,
    ECS_PENDING,
    ECS_ACTIVATING,
    ECS_RUNNING,
    ECS_DEACTIVATING,
    ECS_STOPPING,
    ECS_DEPROVISIONING,
    ECS_STOPPED,
};
enum ecs_health { ECS_UNKNOWN, ECS_HEALTHY, ECS_UNHEALTHY };
enum ecs_rollout { ECS_IN_PROGRESS, ECS_COMPLETED, ECS_FAILED };
enum ecs_service_status { ECS_ACTIVE, ECS_DRAINING, ECS_INACTIVE };
enum ecs_history_status {
    ECS_SD_PENDING,
    ECS_SD_IN_PROGRESS,
    ECS_SD_SUCCESSFUL,
    ECS_SD_STOP_REQUESTED,
    ECS_SD_STOPPED,
    ECS_SD_ROLLBACK_REQUESTED,
    ECS_SD_ROLLBACK_IN_PROGRESS,
    ECS_SD_ROLLBACK_SUCCESSFUL,
    ECS_SD_ROLLBACK_FAILED,
};

struct ecs_cluster {
    char name[ECS_NAME_SIZE];
    bool is_active, is_dirty;
    struct fault_blob settings, tags;
};

struct ecs_family {
    char name[ECS_NAME_SIZE];
    int64_t last_revision; /* never reused */
    bool is_dirty;
};

struct ecs_taskdef {
    char family[ECS_NAME_SIZE];
    int64_t revision, registered_ms, deregistered_ms;
    bool is_active, is_dirty;
    struct fault_blob body; /* what was registered, with defaults filled in */
    struct fault_blob tags;
};

struct ecs_deployment {
    uint64_t number; /* "ecs-svc/NUMBER" */
    struct ecs_taskdef *taskdef;
    uint64_t revision; /* service revision */
    int64_t desired, failed_tasks, created_ms, updated_ms;
    enum ecs_rollout rollout;
    bool is_rollback;
    char reason[160];
};

struct ecs_history { /* a "service deployment" */
    char id[24];
    uint64_t deployment; /* number of the rolling deployment that carries it out */
    uint64_t source_revision, target_revision, rollback_revision;
    enum ecs_history_status status;
    int64_t created_ms, started_ms, finished_ms, stopped_ms, updated_ms;
    int64_t failures;
    bool is_tripped, is_counted; /* circuit breaker: TRIGGERED; enabled at all */
    char reason[160];
};

struct ecs_revision {
    uint64_t number;
    struct ecs_taskdef *taskdef;
    int64_t created_ms;
};

struct ecs_event {
    char id[37];
    int64_t at_ms;
    char message[1024];
};

struct ecs_snapshot {
    int64_t from_ms;
    struct fault_blob view;
};

struct ecs_service {
    struct ecs_cluster *cluster;
    char name[ECS_NAME_SIZE];
    enum ecs_service_status status;
    int64_t desired, created_ms, inactive_ms;
    struct fault_blob config; /* members of CreateService as merged by UpdateService */
    struct fault_blob tags;
    struct ecs_deployment deployments[ECS_DEPLOYMENTS_MAX]; /* [0] is PRIMARY, then newest first */
    size_t deployment_count;
    struct ecs_history history[ECS_HISTORY_MAX]; /* newest first */
    size_t history_count;
    struct ecs_revision revisions[ECS_REVISIONS_MAX]; /* newest first */
    size_t revision_count;
    struct ecs_taskdef *last_completed; /* what the circuit breaker rolls back to; may be NULL */
    uint64_t last_completed_number, last_completed_revision;
    struct ecs_event *events[ECS_EVENTS_MAX]; /* oldest first */
    size_t event_count;
    struct ecs_snapshot *snapshots; /* oldest first */
    size_t snapshot_count, snapshot_capacity;
    int64_t tick_ms;       /* when the scheduler looks again; INT64_MAX: when something changes */
    int64_t start_from_ms; /* no task is started before (back-off) */
    int64_t start_failures;
    bool is_steady, is_blocked; /* what was said last in the events */
    bool is_dirty;              /* to be saved */
    bool is_changed;            /* a snapshot is due */
};

struct ecs_task {
    char id[33];
    struct ecs_cluster *cluster;
    struct ecs_service *service; /* NULL: started by RunTask */
    uint64_t deployment;
    struct ecs_taskdef *taskdef;
    struct fault_blob overrides, tags;
    char started_by[129], group[ECS_NAME_SIZE + 8];
    char client_token[65]; /* of the RunTask that started it; may be empty */
    int64_t run_count;     /* `count` of that RunTask */
    enum ecs_phase phase;
    enum ecs_health health;
    bool is_stop_wanted;                       /* desiredStatus STOPPED */
    bool is_started;                           /* handed to the runner */
    bool was_running, was_healthy, is_counted; /* counted healthy by the scheduler */
    bool has_exit, is_dirty;
    int exit_code;
    uint16_t port;
    int64_t due_ms;  /* end of the phase; INT64_MAX: the runner decides */
    int64_t ordinal; /* order of creation */
    int64_t version;
    int64_t created_ms, connected_ms, pull_started_ms, pull_stopped_ms, started_ms, stopping_ms,
        execution_stopped_ms, stopped_ms;
    char stop_code[40], stopped_reason[256], container_reason[256];
};

struct cloud_ecs {
    const struct cloud_options *options;
    struct rand rand;
    struct ecs_cluster **clusters;
    size_t cluster_count;
    struct ecs_family **families;
    size_t family_count;
    struct ecs_taskdef **taskdefs;
    size_t taskdef_count;
    struct ecs_service **services;
    size_t service_count;
    struct ecs_task **tasks; /* oldest first */
    size_t task_count;
    int64_t last_ordinal; /* of tasks */
    bool is_rand_dirty;
};

struct ecs_call {
    struct cloud_ecs *ecs;
    struct arena *arena;
    const struct json *input;
    int64_t now_ms;
    struct json *output;
    struct err *err;
};

/* --- ecs_state.c: entities, names, ids, saving --- */
/* Writes bytes into a fixed field, cut at its size. */
void cloud_ecs_text(char *field, size_t size, struct str text);
#define ECS_TEXT(field, text) cloud_ecs_text((field), sizeof(field), (text))
void *cloud_ecs_append(void *array_of_pointers, size_t *count, size_t size);
struct str cloud_ecs_hex(struct cloud_ecs *ecs, char out[33]);
void cloud_ecs_uuid(struct cloud_ecs *ecs, char out[37]);
uint64_t cloud_ecs_number(struct cloud_ecs *ecs);
void cloud_ecs_history_id(struct cloud_ecs *ecs, char out[24]);
bool cloud_ecs_is_name(struct str name);
struct ecs_cluster *cloud_ecs_cluster_named(const struct cloud_ecs *ecs, struct str name);
struct ecs_service *cloud_ecs_service_named(const struct cloud_ecs *ecs,
                                            const struct ecs_cluster *cluster, struct str name);
struct ecs_taskdef *cloud_ecs_taskdef_of(const struct cloud_ecs *ecs, struct str family,
                                         int64_t revision);
struct ecs_task *cloud_ecs_task_of(const struct cloud_ecs *ecs, struct str id);
void cloud_ecs_service_reset(struct ecs_service *service);
void cloud_ecs_task_remove(struct cloud_ecs *ecs, size_t index);
void cloud_ecs_service_remove(struct cloud_ecs *ecs, size_t index);
/* The cluster that `cluster` of the input names; fails with ClusterNotFoundException and others. */
MUST_CHECK struct res cloud_ecs_cluster_arg(struct ecs_call *call, struct ecs_cluster **out);
/* A service by name or ARN in a cluster. */
MUST_CHECK struct res cloud_ecs_service_arg(struct ecs_call *call, struct ecs_cluster *cluster,
                                            struct str text, struct ecs_service **out);
/* "family", "family:revision" or ARN. Revision absent: the latest ACTIVE. *out NULL: none. */
MUST_CHECK struct res cloud_ecs_taskdef_arg(struct ecs_call *call, struct str text,
                                            struct ecs_taskdef **out);
/* ARNs. */
struct str cloud_ecs_arn(const struct cloud_ecs *ecs, struct arena *arena, const char *kind,
                         const char *format, ...) __attribute__((format(printf, 4, 5)));
struct str cloud_ecs_cluster_arn(const struct cloud_ecs *ecs, struct arena *arena,
                                 const struct ecs_cluster *cluster);
struct str cloud_ecs_service_arn(const struct cloud_ecs *ecs, struct arena *arena,
                                 const struct ecs_service *service);
struct str cloud_ecs_taskdef_arn(const struct cloud_ecs *ecs, struct arena *arena,
                                 const struct ecs_taskdef *taskdef);
struct str cloud_ecs_task_arn(const struct cloud_ecs *ecs, struct arena *arena,
                              const struct ecs_task *task);
struct str cloud_ecs_history_arn(const struct cloud_ecs *ecs, struct arena *arena,
                                 const struct ecs_service *service, const char *id);
struct str cloud_ecs_revision_arn(const struct cloud_ecs *ecs, struct arena *arena,
                                  const struct ecs_service *service, uint64_t number);
/* Page of a list: items [*from, *to) of count by maxResults and nextToken; sets nextToken. */
MUST_CHECK struct res cloud_ecs_page(struct ecs_call *call, size_t count, int64_t size_default,
                                     size_t *from, size_t *to);
void cloud_ecs_failure(struct ecs_call *call, struct json *failures, struct str arn);

/* --- ecs_save.c --- */
void cloud_ecs_save(struct cloud_ecs *ecs);

/* --- ecs_view.c: answers --- */
const char *cloud_ecs_phase_name(enum ecs_phase phase);
const char *cloud_ecs_history_status_name(enum ecs_history_status status);
/* Without has_tags its list of tags is empty, as AWS's is where they were not asked for. */
const struct json *cloud_ecs_cluster_view(const struct cloud_ecs *ecs, struct arena *arena,
                                          const struct ecs_cluster *cluster, bool has_tags);
const struct json *cloud_ecs_taskdef_view(const struct cloud_ecs *ecs, struct arena *arena,
                                          const struct ecs_taskdef *taskdef);
/* has_tags: include=[TAGS]. */
const struct json *cloud_ecs_service_view(const struct cloud_ecs *ecs, struct arena *arena,
                                          const struct ecs_service *service);
const struct json *cloud_ecs_task_view(const struct cloud_ecs *ecs, struct arena *arena,
                                       const struct ecs_task *task, bool has_tags);
const struct json *cloud_ecs_history_view(const struct cloud_ecs *ecs, struct arena *arena,
                                          const struct ecs_service *service,
                                          const struct ecs_history *history, bool is_full);
/* The container that the runner starts: the first essential one. */
const struct json *cloud_ecs_container(const struct ecs_taskdef *taskdef);
bool cloud_ecs_has_health_check(const struct ecs_taskdef *taskdef);

/* --- ecs_deploy.c: deployments of a service --- */
struct ecs_percent {
    int64_t lower, upper; /* tasks */
};
struct ecs_percent cloud_ecs_bounds(const struct ecs_service *service);
/* A new PRIMARY. force has no meaning here: the caller has decided. */
MUST_CHECK struct res cloud_ecs_deploy(struct cloud_ecs *ecs, struct ecs_service *service,
                                       struct ecs_taskdef *taskdef, int64_t now_ms,
                                       struct err *err);
void cloud_ecs_deployment_complete(struct cloud_ecs *ecs, struct ecs_service *service,
                                   int64_t now_ms);
/* Counts one failed task of a deployment; may trip the circuit breaker. */
void cloud_ecs_deployment_failure(struct cloud_ecs *ecs, struct ecs_service *service,
                                  uint64_t deployment, int64_t now_ms);
struct ecs_deployment *cloud_ecs_deployment_of(struct ecs_service *service, uint64_t number);
void cloud_ecs_event(struct cloud_ecs *ecs, struct ecs_service *service, int64_t now_ms,
                     const char *format, ...) __attribute__((format(printf, 4, 5)));
/* The scheduler looks at the service at its next tick. */
void cloud_ecs_touch(struct cloud_ecs *ecs, struct ecs_service *service, int64_t now_ms);

/* --- ecs_task.c: one task --- */
struct ecs_task *cloud_ecs_task_start(struct cloud_ecs *ecs, struct ecs_cluster *cluster,
                                      struct ecs_service *service, struct ecs_taskdef *taskdef,
                                      int64_t now_ms);
bool cloud_ecs_task_is_live(const struct ecs_task *task); /* desired RUNNING and not over */
void cloud_ecs_task_stop(struct cloud_ecs *ecs, struct ecs_task *task, const char *code,
                         struct str reason, int64_t now_ms);
/* Lets one task go on as far as it can at now_ms. True when it changed. */
bool cloud_ecs_task_step(struct cloud_ecs *ecs, struct ecs_task *task, int64_t now_ms);

/* --- ecs_schedule.c: one service --- */
/* True when it changed something. */
bool cloud_ecs_schedule(struct cloud_ecs *ecs, struct ecs_service *service, int64_t now_ms);
/* Records what DescribeServices will answer describe_lag_ms from now. */
void cloud_ecs_snapshot(struct cloud_ecs *ecs, struct ecs_service *service, int64_t now_ms);
/* What DescribeServices answers now; NULL: MISSING. */
const struct json *cloud_ecs_lagged_view(const struct cloud_ecs *ecs, struct arena *arena,
                                         const struct ecs_service *service, int64_t now_ms);

/* --- operations --- */
struct res cloud_ecs_op_register(struct ecs_call *call);
struct res cloud_ecs_op_describe_taskdef(struct ecs_call *call);
struct res cloud_ecs_op_list_taskdefs(struct ecs_call *call);
struct res cloud_ecs_op_deregister(struct ecs_call *call);
struct res cloud_ecs_op_create_service(struct ecs_call *call);
struct res cloud_ecs_op_update_service(struct ecs_call *call);
struct res cloud_ecs_op_describe_services(struct ecs_call *call);
struct res cloud_ecs_op_list_services(struct ecs_call *call);
struct res cloud_ecs_op_delete_service(struct ecs_call *call);
struct res cloud_ecs_op_list_tasks(struct ecs_call *call);
struct res cloud_ecs_op_describe_tasks(struct ecs_call *call);
struct res cloud_ecs_op_stop_task(struct ecs_call *call);
struct res cloud_ecs_op_run_task(struct ecs_call *call);
struct res cloud_ecs_op_list_history(struct ecs_call *call);
struct res cloud_ecs_op_describe_history(struct ecs_call *call);
struct res cloud_ecs_op_describe_revisions(struct ecs_call *call);
struct res cloud_ecs_op_stop_history(struct ecs_call *call);
struct res cloud_ecs_op_tag(struct ecs_call *call);
struct res cloud_ecs_op_untag(struct ecs_call *call);
struct res cloud_ecs_op_list_tags(struct ecs_call *call);
/* --- ecs_cluster.c --- */
struct res cloud_ecs_op_put_providers(struct ecs_call *call);
struct res cloud_ecs_op_update_cluster(struct ecs_call *call); /* its settings too */

#endif
