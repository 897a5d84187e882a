/* logs_state.h: the data of the logs model, shared by logs*.c. Events of a stream are kept in the
 * order of their timestamps, equal ones in the order of arrival; `number` is unique over all
 * streams and rises. */
#ifndef SELFHEAL_CLOUD_LOGS_STATE_H
#define SELFHEAL_CLOUD_LOGS_STATE_H

#include "cloud/fault.h"
#include "cloud/logs.h"
#include "cloud/shelf.h"

enum {
    LOGS_NAME_SIZE = 513,
    LOGS_GROUPS_MAX = 1000,
    LOGS_STREAMS_MAX = 1000,         /* per group; the oldest goes when a task needs one more */
    LOGS_EVENTS_MAX = 20000,         /* per stream; the oldest go */
    LOGS_STREAM_SIZE_MAX = 32 << 20, /* bytes of messages per stream; the oldest go */
    LOGS_LINE_MAX = 256 << 10,       /* bytes of one line of a task */
    LOGS_EVENT_MAX = 1 << 20,        /* bytes of one event of PutLogEvents */
    LOGS_TAGS_MAX = 50,              /* per group */
    LOGS_POLICIES_MAX = 10,
    LOGS_POLICY_SIZE_MAX = 5120,
};

struct logs_event {
    int64_t at_ms, ingested_ms;
    int64_t number;
    struct str message; /* owned */
};

struct logs_stream {
    char name[LOGS_NAME_SIZE];
    int64_t created_ms;
    struct logs_event *events;
    size_t count, capacity, size; /* size: bytes of messages */
};

struct logs_group {
    char name[LOGS_NAME_SIZE];
    int64_t created_ms, retention_days; /* 0: forever */
    struct logs_stream **streams;       /* in the order of creation */
    size_t count;
    struct fault_blob tags; /* {KEY: VALUE}; empty: none */
};

struct cloud_logs {
    const struct cloud_options *options;
    struct logs_group **groups;
    size_t count;
    int64_t last_number;
    struct shelf policies; /* of resources: {"policyDocument", "lastUpdatedTime"} by name */
};

struct logs_group *cloud_logs_group(const struct cloud_logs *logs, struct str name);
struct logs_stream *cloud_logs_stream(const struct logs_group *group, struct str name);
struct logs_group *cloud_logs_add_group(struct cloud_logs *logs, struct str name, int64_t now_ms);
struct logs_stream *cloud_logs_add_stream(struct cloud_logs *logs, struct logs_group *group,
                                          struct str name, int64_t now_ms);
void cloud_logs_add_event(struct cloud_logs *logs, struct logs_group *group,
                          struct logs_stream *stream, int64_t at_ms, struct str message,
                          int64_t now_ms);
void cloud_logs_save_group(struct cloud_logs *logs, const struct logs_group *group);
void cloud_logs_remove_group(struct cloud_logs *logs, struct logs_group *group);

/* One call of an operation, while it runs. */
struct logs_call {
    struct cloud_logs *logs;
    struct arena *arena;
    const struct json *input;
    int64_t now_ms;
    struct json *output;
    struct err *err;
};
struct res cloud_logs_parameter_fail(struct logs_call *call, const char *message);
/* The group that an ARN (with :* behind it or not) names; NULL: there is none. */
struct logs_group *cloud_logs_group_of_arn(const struct cloud_logs *logs, struct str arn);
/* The part of a list that nextToken and limit ask for. */
struct res cloud_logs_page(struct logs_call *call, size_t count, size_t *from, size_t *to);

/* --- logs_tags.c: tags of groups, and the policies by which other services may write --- */
/* The tags of `old` (NULL: none) and the given ones, after a check; in the call's arena. */
struct res cloud_logs_merge_tags(struct logs_call *call, const struct json *old,
                                 const struct json *given, const struct json **out);
struct res cloud_logs_op_tag(struct logs_call *call);
struct res cloud_logs_op_untag(struct logs_call *call);
struct res cloud_logs_op_list_tags(struct logs_call *call);
struct res cloud_logs_op_put_policy(struct logs_call *call);
struct res cloud_logs_op_describe_policies(struct logs_call *call);
struct res cloud_logs_op_delete_policy(struct logs_call *call);

#endif
