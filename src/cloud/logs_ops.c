/* logs_ops.c: the operations of the logs model. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/logs_state.h"

enum {
    HOUR_MS = 3600000,
    BATCH_SIZE_MAX = 1048576,
    EVENT_OVERHEAD = 26,
    PAGE_SIZE_MAX = 1 << 20,
    PAGE_EVENTS_MAX = 10000
};

struct res cloud_logs_parameter_fail(struct logs_call *call, const char *message) {
    return fault_set(call->err, 400, "InvalidParameterException", "%s", message);
}

static bool is_group_name(struct str name) {
    if (name.len < 1 || name.len > 512 || str_starts(name, STR("aws/")))
        return false;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        bool is_ok = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     (c != '\0' && strchr(".-_/#", c));
        if (!is_ok)
            return false;
    }
    return true;
}

static bool is_stream_name(struct str name) {
    if (name.len < 1 || name.len > 512)
        return false;
    for (size_t i = 0; i < name.len; i++)
        if (name.ptr[i] == ':' || name.ptr[i] == '*' || (unsigned char)name.ptr[i] < 0x20)
            return false;
    return true;
}

struct logs_group *cloud_logs_group_of_arn(const struct cloud_logs *logs, struct str arn) {
    size_t at = str_find(arn, STR(":log-group:"));
    struct str name = at == SIZE_MAX ? STR_NONE : str_slice(arn, at + 11, arn.len);
    if (str_ends(name, STR(":*")))
        name = str_slice(name, 0, name.len - 2);
    return cloud_logs_group(logs, name);
}

/* By logGroupName, or logGroupIdentifier (name or ARN). */
static struct res group_arg(struct logs_call *call, struct logs_group **out) {
    struct str name = json_get_str(call->input, "logGroupName");
    struct str identifier = json_get_str(call->input, "logGroupIdentifier");
    if (name.len && identifier.len)
        return cloud_logs_parameter_fail(
            call, "logGroupName and logGroupIdentifier cannot both be given.");
    *out = name.len || !str_starts(identifier, STR("arn:"))
               ? cloud_logs_group(call->logs, name.len ? name : identifier)
               : cloud_logs_group_of_arn(call->logs, identifier);
    if (!*out)
        return fault_set(call->err, 400, "ResourceNotFoundException",
                         "The specified log group does not exist.");
    return RES_OK;
}

static struct res stream_arg(struct logs_call *call, struct logs_group *group,
                             struct logs_stream **out) {
    *out = cloud_logs_stream(group, json_get_str(call->input, "logStreamName"));
    if (!*out)
        return fault_set(call->err, 400, "ResourceNotFoundException",
                         "The specified log stream does not exist.");
    return RES_OK;
}

static struct res op_create_group(struct logs_call *call) {
    struct str name = json_get_str(call->input, "logGroupName");
    const struct json *tags = NULL;
    if (!is_group_name(name))
        return fault_set(call->err, 400, "InvalidParameterException",
                         "1 validation error detected: Value '%.*s' at 'logGroupName' failed to "
                         "satisfy constraint: Member must satisfy regular expression pattern: "
                         "[\\.\\-_/#A-Za-z0-9]+",
                         STR_ARG(str_slice(name, 0, 200)));
    if (cloud_logs_group(call->logs, name))
        return fault_set(call->err, 400, "ResourceAlreadyExistsException",
                         "The specified log group already exists");
    if (call->logs->count >= LOGS_GROUPS_MAX)
        return fault_set(call->err, 400, "LimitExceededException", "Resource limit exceeded.");
    TRY(cloud_logs_merge_tags(call, NULL, json_get_c(call->input, "tags"), &tags));
    struct logs_group *group = cloud_logs_add_group(call->logs, name, call->now_ms);
    fault_blob_set(&group->tags, tags);
    cloud_logs_save_group(call->logs, group);
    return RES_OK;
}

static struct res op_delete_group(struct logs_call *call) {
    struct logs_group *group = NULL;
    TRY(group_arg(call, &group));
    cloud_logs_remove_group(call->logs, group);
    return RES_OK;
}

static struct res op_create_stream(struct logs_call *call) {
    struct logs_group *group = NULL;
    struct str name = json_get_str(call->input, "logStreamName");
    TRY(group_arg(call, &group));
    if (!is_stream_name(name))
        return fault_set(call->err, 400, "InvalidParameterException",
                         "1 validation error detected: Value '%.*s' at 'logStreamName' failed to "
                         "satisfy constraint: Member must satisfy regular expression pattern: "
                         "[^:*]*",
                         STR_ARG(str_slice(name, 0, 200)));
    if (cloud_logs_stream(group, name))
        return fault_set(call->err, 400, "ResourceAlreadyExistsException",
                         "The specified log stream already exists");
    (void)cloud_logs_add_stream(call->logs, group, name, call->now_ms);
    return RES_OK;
}

static struct res op_put_retention(struct logs_call *call) {
    static const int64_t allowed[] = {
        1,   3,   5,   7,   14,   30,   60,   90,   120,  150,  180,
        365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653
    };
    struct logs_group *group = NULL;
    TRY(group_arg(call, &group));
    int64_t days = json_get_i64(call->input, "retentionInDays", 0);
    bool is_allowed = false;
    for (size_t i = 0; i < sizeof allowed / sizeof allowed[0]; i++)
        is_allowed |= days == allowed[i];
    if (!is_allowed)
        return fault_set(call->err, 400, "InvalidParameterException",
                         "1 validation error detected: Value '%" PRId64 "' at 'retentionInDays' "
                         "failed to satisfy constraint: Member must satisfy enum value set",
                         days);
    group->retention_days = days;
    cloud_logs_save_group(call->logs, group);
    return RES_OK;
}

static struct res op_delete_retention(struct logs_call *call) {
    struct logs_group *group = NULL;
    TRY(group_arg(call, &group));
    group->retention_days = 0;
    cloud_logs_save_group(call->logs, group);
    return RES_OK;
}

/* Items [from, to) of a described list. */
struct res cloud_logs_page(struct logs_call *call, size_t count, size_t *from, size_t *to) {
    int64_t size = json_get_i64(call->input, "limit", 50), offset = 0;
    struct str token = json_get_str(call->input, "nextToken");
    if (size < 1 || size > 50)
        return cloud_logs_parameter_fail(
            call, "1 validation error detected: Value at 'limit' failed to satisfy "
                  "constraint: Member must have value between 1 and 50");
    if (token.len && (!str_starts(token, STR("page-")) ||
                      !str_to_i64(str_slice(token, 5, token.len), &offset) || offset < 0))
        return cloud_logs_parameter_fail(call, "The specified nextToken is invalid.");
    *from = (size_t)offset < count ? (size_t)offset : count;
    *to = count - *from > (size_t)size ? *from + (size_t)size : count;
    if (*to < count)
        json_set_str(call->arena, call->output, "nextToken", str_fmt(call->arena, "page-%zu", *to));
    return RES_OK;
}

static int by_group_name(const void *a, const void *b) {
    const struct logs_group *x = NULL, *y = NULL;
    memcpy(&x, a, sizeof x);
    memcpy(&y, b, sizeof y);
    return strcmp(x->name, y->name);
}

static const struct json *group_view(struct logs_call *call, const struct logs_group *group) {
    struct arena *arena = call->arena;
    struct json *out = json_new_object(arena);
    struct str arn =
        str_fmt(arena, "arn:aws:logs:%.*s:%.*s:log-group:%s", STR_ARG(call->logs->options->region),
                STR_ARG(call->logs->options->account), group->name);
    size_t stored = 0;
    for (size_t i = 0; i < group->count; i++)
        stored += group->streams[i]->size + EVENT_OVERHEAD * group->streams[i]->count;
    json_set_str(arena, out, "logGroupName", str_dup(arena, str_of(group->name)));
    json_set_i64(arena, out, "creationTime", group->created_ms);
    if (group->retention_days)
        json_set_i64(arena, out, "retentionInDays", group->retention_days);
    json_set_i64(arena, out, "metricFilterCount", 0);
    json_set_str(arena, out, "arn", str_fmt(arena, "%.*s:*", STR_ARG(arn)));
    json_set_i64(arena, out, "storedBytes", (int64_t)stored);
    json_set_str(arena, out, "logGroupClass", STR("STANDARD"));
    json_set_str(arena, out, "logGroupArn", arn);
    return out;
}

static struct res op_describe_groups(struct logs_call *call) {
    struct str prefix = json_get_str(call->input, "logGroupNamePrefix");
    struct str part = json_get_str(call->input, "logGroupNamePattern");
    const struct logs_group **found =
        ARENA_ARRAY(call->arena, const struct logs_group *, call->logs->count);
    size_t count = 0, from = 0, to = 0;
    for (size_t i = 0; i < call->logs->count; i++) {
        struct str name = str_of(call->logs->groups[i]->name);
        if (str_starts(name, prefix) && (!part.len || str_find(name, part) != SIZE_MAX))
            found[count++] = call->logs->groups[i];
    }
    if (count)
        qsort(found, count, sizeof *found, by_group_name);
    TRY(cloud_logs_page(call, count, &from, &to));
    struct json *list = json_new_array(call->arena);
    for (size_t i = from; i < to; i++)
        json_push(call->arena, list, group_view(call, found[i]));
    json_set_c(call->arena, call->output, "logGroups", list);
    return RES_OK;
}

static int64_t last_event_ms(const struct logs_stream *stream) {
    return stream->count ? stream->events[stream->count - 1].at_ms : INT64_MIN;
}

static int by_stream_name(const void *a, const void *b) {
    const struct logs_stream *x = NULL, *y = NULL;
    memcpy(&x, a, sizeof x);
    memcpy(&y, b, sizeof y);
    return strcmp(x->name, y->name);
}

static int by_last_event(const void *a, const void *b) {
    const struct logs_stream *x = NULL, *y = NULL;
    memcpy(&x, a, sizeof x);
    memcpy(&y, b, sizeof y);
    if (last_event_ms(x) != last_event_ms(y))
        return last_event_ms(x) < last_event_ms(y) ? -1 : 1;
    return strcmp(x->name, y->name);
}

static const struct json *stream_view(struct logs_call *call, const struct logs_group *group,
                                      const struct logs_stream *stream) {
    struct arena *arena = call->arena;
    struct json *out = json_new_object(arena);
    int64_t ingested_ms = 0;
    for (size_t i = 0; i < stream->count; i++)
        if (stream->events[i].ingested_ms > ingested_ms)
            ingested_ms = stream->events[i].ingested_ms;
    json_set_str(arena, out, "logStreamName", str_dup(arena, str_of(stream->name)));
    json_set_i64(arena, out, "creationTime", stream->created_ms);
    if (stream->count) {
        json_set_i64(arena, out, "firstEventTimestamp", stream->events[0].at_ms);
        json_set_i64(arena, out, "lastEventTimestamp", last_event_ms(stream));
        json_set_i64(arena, out, "lastIngestionTime", ingested_ms);
    }
    json_set_str(arena, out, "uploadSequenceToken", STR("1"));
    json_set_str(arena, out, "arn",
                 str_fmt(arena, "arn:aws:logs:%.*s:%.*s:log-group:%s:log-stream:%s",
                         STR_ARG(call->logs->options->region),
                         STR_ARG(call->logs->options->account), group->name, stream->name));
    json_set_i64(arena, out, "storedBytes", 0);
    return out;
}

static struct res op_describe_streams(struct logs_call *call) {
    struct logs_group *group = NULL;
    TRY(group_arg(call, &group));
    struct str prefix = json_get_str(call->input, "logStreamNamePrefix");
    bool by_time = str_is(json_get_str(call->input, "orderBy"), "LastEventTime");
    bool is_descending = json_true(json_get_c(call->input, "descending"));
    if (by_time && prefix.len)
        return cloud_logs_parameter_fail(
            call, "Cannot order by LastEventTime with a logStreamNamePrefix.");
    const struct logs_stream **found =
        ARENA_ARRAY(call->arena, const struct logs_stream *, group->count);
    size_t count = 0, from = 0, to = 0;
    for (size_t i = 0; i < group->count; i++)
        if (str_starts(str_of(group->streams[i]->name), prefix))
            found[count++] = group->streams[i];
    if (count)
        qsort(found, count, sizeof *found, by_time ? by_last_event : by_stream_name);
    TRY(cloud_logs_page(call, count, &from, &to));
    struct json *list = json_new_array(call->arena);
    for (size_t i = from; i < to; i++)
        json_push(call->arena, list,
                  stream_view(call, group, found[is_descending ? count - 1 - i : i]));
    json_set_c(call->arena, call->output, "logStreams", list);
    return RES_OK;
}

/* --- put --- */

struct batch {
    size_t old, expired,
        fresh; /* events before `old`, before `expired`, from `fresh` on are dropped */
    int64_t first_ms, last_ms;
};

static struct res check_batch(struct logs_call *call, const struct json *events,
                              int64_t retention_days, struct batch *batch) {
    size_t size = 0, count = json_count(events);
    int64_t previous_ms = INT64_MIN, day_ms = 24 * (int64_t)HOUR_MS;
    if (count < 1 || count > PAGE_EVENTS_MAX)
        return fault_set(
            call->err, 400, "InvalidParameterException",
            "1 validation error detected: Value '[%zu events]' at 'logEvents' failed to "
            "satisfy constraint: Member must have length between 1 and 10000",
            count);
    batch->fresh = count;
    batch->first_ms = INT64_MAX;
    for (size_t i = 0; i < count; i++) {
        int64_t at_ms = 0;
        struct str message = json_get_str(json_at(events, i), "message");
        if (!json_i64(json_get_c(json_at(events, i), "timestamp"), &at_ms) || at_ms < 0 ||
            message.len < 1 || message.len > LOGS_EVENT_MAX)
            return fault_set(
                call->err, 400, "InvalidParameterException",
                "1 validation error detected: Value at 'logEvents.%zu.member' failed to "
                "satisfy constraint: timestamp must be at least 0 and message must have "
                "length between 1 and 1048576",
                i + 1);
        if (at_ms < previous_ms)
            return cloud_logs_parameter_fail(
                call, "Log events in a single PutLogEvents request must be in "
                      "chronological order.");
        previous_ms = at_ms;
        size += message.len + EVENT_OVERHEAD;
        bool is_old = at_ms < call->now_ms - 14 * day_ms;
        bool is_expired = retention_days && at_ms < call->now_ms - retention_days * day_ms;
        bool is_new = at_ms > call->now_ms + 2 * (int64_t)HOUR_MS;
        if (is_old)
            batch->old = i + 1;
        if (is_expired)
            batch->expired = i + 1;
        if (is_new && batch->fresh == count)
            batch->fresh = i;
        if (is_old || is_expired || is_new)
            continue;
        batch->first_ms = at_ms < batch->first_ms ? at_ms : batch->first_ms;
        batch->last_ms = at_ms;
    }
    if (size > BATCH_SIZE_MAX)
        return fault_set(call->err, 400, "InvalidParameterException",
                         "Upload too large: %zu bytes exceeds limit of %d", size, BATCH_SIZE_MAX);
    if (batch->first_ms != INT64_MAX && batch->last_ms - batch->first_ms > day_ms)
        return cloud_logs_parameter_fail(
            call, "The batch of log events in a single PutLogEvents request cannot "
                  "span more than 24 hours.");
    return RES_OK;
}

static struct res op_put_events(struct logs_call *call) {
    struct logs_group *group = NULL;
    struct logs_stream *stream = NULL;
    struct batch batch = { 0 };
    const struct json *events = json_get_c(call->input, "logEvents");
    TRY(group_arg(call, &group));
    TRY(stream_arg(call, group, &stream));
    TRY(check_batch(call, events, group->retention_days, &batch));
    size_t from = batch.old > batch.expired ? batch.old : batch.expired;
    for (size_t i = from; i < batch.fresh; i++)
        cloud_logs_add_event(call->logs, group, stream,
                             json_get_i64(json_at(events, i), "timestamp", 0),
                             json_get_str(json_at(events, i), "message"), call->now_ms);
    json_set_str(call->arena, call->output, "nextSequenceToken", STR("1"));
    if (from == 0 && batch.fresh == json_count(events))
        return RES_OK;
    struct json *rejected = json_new_object(call->arena);
    if (batch.fresh < json_count(events))
        json_set_i64(call->arena, rejected, "tooNewLogEventStartIndex", (int64_t)batch.fresh);
    if (batch.old)
        json_set_i64(call->arena, rejected, "tooOldLogEventEndIndex", (int64_t)batch.old);
    if (batch.expired)
        json_set_i64(call->arena, rejected, "expiredLogEventEndIndex", (int64_t)batch.expired);
    json_set_c(call->arena, call->output, "rejectedLogEventsInfo", rejected);
    return RES_OK;
}

/* --- get and filter --- */

/* A place between events: after the one with this time and number. */
struct place {
    int64_t at_ms, number;
};

static bool read_place(struct str token, char kind, struct place *out) {
    if (token.len < 4 || token.ptr[0] != kind || token.ptr[1] != '/')
        return false;
    struct str rest = str_slice(token, 2, token.len);
    size_t slash = str_find_char(rest, '/');
    return slash != SIZE_MAX && str_to_i64(str_slice(rest, 0, slash), &out->at_ms) &&
           str_to_i64(str_slice(rest, slash + 1, rest.len), &out->number);
}

static struct str write_place(struct arena *arena, char kind, struct place place) {
    return str_fmt(arena, "%c/%" PRId64 "/%" PRId64, kind, place.at_ms, place.number);
}

static bool is_after(const struct logs_event *event, struct place place) {
    return event->at_ms > place.at_ms ||
           (event->at_ms == place.at_ms && event->number > place.number);
}

/* Not older than the group's retention. */
static bool is_kept(const struct logs_call *call, const struct logs_group *group,
                    const struct logs_event *event) {
    return !group->retention_days ||
           event->at_ms >= call->now_ms - group->retention_days * 24 * (int64_t)HOUR_MS;
}

static const struct json *event_view(struct arena *arena, const struct logs_event *event,
                                     const struct logs_stream *stream) {
    struct json *out = json_new_object(arena);
    if (stream)
        json_set_str(arena, out, "logStreamName", str_dup(arena, str_of(stream->name)));
    json_set_i64(arena, out, "timestamp", event->at_ms);
    json_set_str(arena, out, "message", str_dup(arena, event->message));
    json_set_i64(arena, out, "ingestionTime", event->ingested_ms);
    if (stream)
        json_set_str(arena, out, "eventId", str_fmt(arena, "3%055" PRId64, event->number));
    return out;
}

static struct res limit_arg(struct logs_call *call, size_t *out) {
    int64_t limit = json_get_i64(call->input, "limit", PAGE_EVENTS_MAX);
    if (limit < 1 || limit > PAGE_EVENTS_MAX)
        return cloud_logs_parameter_fail(
            call, "1 validation error detected: Value at 'limit' failed to satisfy "
                  "constraint: Member must have value between 1 and 10000");
    *out = (size_t)limit;
    return RES_OK;
}

/* The page [*from, *to) of the stream; forward from *from, or backward from *to. */
static void fit_page(const struct logs_stream *stream, size_t limit, bool is_forward, size_t *from,
                     size_t *to) {
    size_t size = 0, count = 0, low = *from, high = *to;
    while (low + count < high && count < limit) {
        const struct logs_event *event =
            &stream->events[is_forward ? low + count : high - 1 - count];
        size += event->message.len + EVENT_OVERHEAD;
        if (size > PAGE_SIZE_MAX && count > 0)
            break;
        count++;
    }
    if (is_forward)
        *to = low + count;
    else
        *from = high - count;
}

static struct res op_get_events(struct logs_call *call) {
    struct logs_group *group = NULL;
    struct logs_stream *stream = NULL;
    size_t limit = 0;
    TRY(group_arg(call, &group));
    TRY(stream_arg(call, group, &stream));
    TRY(limit_arg(call, &limit));
    struct str token = json_get_str(call->input, "nextToken");
    int64_t start_ms = json_get_i64(call->input, "startTime", INT64_MIN);
    int64_t end_ms = json_get_i64(call->input, "endTime", INT64_MAX);
    struct place after = { INT64_MIN, 0 }, before = { INT64_MAX, 0 };
    bool is_forward = json_true(json_get_c(call->input, "startFromHead"));
    if (token.len) {
        is_forward = read_place(token, 'f', &after);
        if (!is_forward && !read_place(token, 'b', &before))
            return cloud_logs_parameter_fail(call, "The specified nextToken is invalid.");
    }
    size_t from = 0, to = stream->count;
    while (from < to &&
           (stream->events[from].at_ms < start_ms || !is_after(&stream->events[from], after) ||
            !is_kept(call, group, &stream->events[from])))
        from++;
    while (to > from &&
           (stream->events[to - 1].at_ms >= end_ms ||
            is_after(&stream->events[to - 1], (struct place){ before.at_ms, before.number - 1 })))
        to--;
    fit_page(stream, limit, is_forward, &from, &to);
    struct json *list = json_new_array(call->arena);
    for (size_t i = from; i < to; i++)
        json_push(call->arena, list, event_view(call->arena, &stream->events[i], NULL));
    struct place first = { after.at_ms == INT64_MIN ? 0 : after.at_ms, after.number + 1 };
    struct place last = after.at_ms == INT64_MIN ? (struct place){ 0, 0 } : after;
    if (token.len && !is_forward) {
        first = before;
        last = (struct place){ before.at_ms, before.number - 1 };
    }
    if (from < to) {
        first = (struct place){ stream->events[from].at_ms, stream->events[from].number };
        last = (struct place){ stream->events[to - 1].at_ms, stream->events[to - 1].number };
    }
    json_set_c(call->arena, call->output, "events", list);
    json_set_str(call->arena, call->output, "nextForwardToken",
                 write_place(call->arena, 'f', last));
    json_set_str(call->arena, call->output, "nextBackwardToken",
                 write_place(call->arena, 'b', first));
    return RES_OK;
}

struct hit {
    const struct logs_event *event;
    const struct logs_stream *stream;
};

static int by_time(const void *a, const void *b) {
    const struct hit *x = a, *y = b;
    if (x->event->at_ms != y->event->at_ms)
        return x->event->at_ms < y->event->at_ms ? -1 : 1;
    return x->event->number < y->event->number ? -1 : 1;
}

static bool is_stream_wanted(const struct json *names, struct str prefix,
                             const struct logs_stream *stream) {
    for (size_t i = 0; i < json_count(names); i++)
        if (str_is(json_str(json_at(names, i)), stream->name))
            return true;
    return json_count(names) == 0 && str_starts(str_of(stream->name), prefix);
}

struct hits {
    struct hit *items;
    size_t count, capacity;
};

/* All events of one stream that match, from `after` on. */
static struct res collect(struct logs_call *call, const struct logs_group *group,
                          const struct logs_stream *stream, struct place after, struct hits *hits) {
    int64_t start_ms = json_get_i64(call->input, "startTime", INT64_MIN);
    int64_t end_ms = json_get_i64(call->input, "endTime", INT64_MAX);
    struct str pattern = json_get_str(call->input, "filterPattern");
    for (size_t i = 0; i < stream->count; i++) {
        const struct logs_event *event = &stream->events[i];
        bool is_match = false;
        if (event->at_ms < start_ms || event->at_ms > end_ms || !is_after(event, after) ||
            !is_kept(call, group, event))
            continue;
        TRY(cloud_logs_match(pattern, event->message, &is_match, call->err));
        if (!is_match)
            continue;
        if (hits->count == hits->capacity) {
            size_t capacity = hits->capacity ? hits->capacity * 2 : 64;
            hits->items =
                arena_grow(call->arena, hits->items, hits->capacity, capacity, sizeof *hits->items);
            hits->capacity = capacity;
        }
        hits->items[hits->count++] = (struct hit){ event, stream };
    }
    return RES_OK;
}

static struct res op_filter(struct logs_call *call) {
    struct logs_group *group = NULL;
    size_t limit = 0;
    TRY(group_arg(call, &group));
    TRY(limit_arg(call, &limit));
    const struct json *names = json_get_c(call->input, "logStreamNames");
    struct str prefix = json_get_str(call->input, "logStreamNamePrefix");
    struct str token = json_get_str(call->input, "nextToken");
    struct place after = { INT64_MIN, 0 };
    bool is_match = false;
    if (json_count(names) && prefix.len)
        return cloud_logs_parameter_fail(
            call, "LogStreamNamePrefix and LogStreamNames parameters cannot be "
                  "specified at the same time.");
    if (token.len && !read_place(token, 'n', &after))
        return cloud_logs_parameter_fail(call, "The specified nextToken is invalid.");
    /* A wrong pattern is told even where there is nothing to match. */
    TRY(cloud_logs_match(json_get_str(call->input, "filterPattern"), STR(""), &is_match,
                         call->err));
    for (size_t i = 0; i < json_count(names); i++)
        if (!cloud_logs_stream(group, json_str(json_at(names, i))))
            return fault_set(call->err, 400, "ResourceNotFoundException",
                             "The specified log stream does not exist.");
    struct hits hits = { 0 };
    for (size_t i = 0; i < group->count; i++)
        if (is_stream_wanted(names, prefix, group->streams[i]))
            TRY(collect(call, group, group->streams[i], after, &hits));
    if (hits.count)
        qsort(hits.items, hits.count, sizeof *hits.items, by_time);
    struct json *list = json_new_array(call->arena);
    size_t shown = 0, size = 0;
    for (; shown < hits.count && shown < limit; shown++) {
        size += hits.items[shown].event->message.len + EVENT_OVERHEAD;
        if (size > PAGE_SIZE_MAX && shown > 0)
            break;
        json_push(call->arena, list,
                  event_view(call->arena, hits.items[shown].event, hits.items[shown].stream));
    }
    json_set_c(call->arena, call->output, "events", list);
    json_set_c(call->arena, call->output, "searchedLogStreams", json_new_array(call->arena));
    if (shown < hits.count) {
        const struct logs_event *last = hits.items[shown - 1].event;
        json_set_str(call->arena, call->output, "nextToken",
                     write_place(call->arena, 'n', (struct place){ last->at_ms, last->number }));
    }
    return RES_OK;
}

struct res cloud_logs_handle(struct cloud_logs *logs, struct arena *arena, struct str operation,
                             const struct json *input, int64_t now_ms, const struct json **output,
                             struct err *err) {
    static const struct {
        const char *name;
        struct res (*run)(struct logs_call *call);
    } operations[] = {
        { "CreateLogGroup", op_create_group },
        { "DeleteLogGroup", op_delete_group },
        { "CreateLogStream", op_create_stream },
        { "DescribeLogGroups", op_describe_groups },
        { "DescribeLogStreams", op_describe_streams },
        { "PutRetentionPolicy", op_put_retention },
        { "DeleteRetentionPolicy", op_delete_retention },
        { "PutLogEvents", op_put_events },
        { "GetLogEvents", op_get_events },
        { "FilterLogEvents", op_filter },
        { "TagResource", cloud_logs_op_tag },
        { "UntagResource", cloud_logs_op_untag },
        { "ListTagsForResource", cloud_logs_op_list_tags },
        { "PutResourcePolicy", cloud_logs_op_put_policy },
        { "DescribeResourcePolicies", cloud_logs_op_describe_policies },
        { "DeleteResourcePolicy", cloud_logs_op_delete_policy },
    };
    struct logs_call call = { .logs = logs,
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
                     "The sandbox does not have logs:%.*s. See docs/sandbox.md.",
                     STR_ARG(operation));
}
