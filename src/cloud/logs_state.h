/* logs_state.h: the data of the logs model, shared by logs*.c. Events of a stream are kept in the
 * order of their timestamps, equal ones in the order of arrival; `number` is unique over all
 * streams and rises. */
#ifndef SELFHEAL_CLOUD_LOGS_STATE_H
#define SELFHEAL_CLOUD_LOGS_STATE_H

#include "cloud/fault.h"
#include "cloud/logs.h"

enum {
    LOGS_NAME_SIZE = 513,
    LOGS_GROUPS_MAX = 1000,
    LOGS_STREAMS_MAX = 1000,         /* per group; the oldest goes when a task needs one more */
    LOGS_EVENTS_MAX = 20000,         /* per stream; the oldest go */
    LOGS_STREAM_SIZE_MAX = 32 << 20, /* bytes of messages per stream; the oldest go */
    LOGS_LINE_MAX = 256 << 10,       /* bytes of one line of a task */
    LOGS_EVENT_MAX = 1 << 20,        /* bytes of one event of PutLogEvents */
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
};

struct cloud_logs {
    const struct cloud_options *options;
    struct logs_group **groups;
    size_t count;
    int64_t last_number;
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

#endif
