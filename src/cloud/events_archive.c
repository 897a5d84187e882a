/* events_archive.c: archives and replays. An archived event is {"number", "at_ms" (its own time),
 * "event"}. A replay runs in the next advance, whole. */
#include <inttypes.h>

#include "base/limits.h"
#include "cloud/events_state.h"
#include "codec/time.h"
#include "rule/pattern.h"

enum { REPLAYS_MAX = 100 };

static const int64_t day_ms = 86400000;

/* --- archives --- */

static struct res archive_arg(struct events_call *call, struct str *name, const struct json **out) {
    *name = json_get_str(call->input, "ArchiveName");
    *out = shelf_get(&call->events->archives, *name);
    if (*out)
        return RES_OK;
    return fault_set(call->err, 400, "ResourceNotFoundException", "Archive %.*s does not exist.",
                     STR_ARG(str_slice(*name, 0, 48)));
}

static struct res check_pattern(struct events_call *call) {
    struct str text = json_get_str(call->input, "EventPattern");
    struct pattern *pattern = NULL;
    struct err err;
    if (!text.len || events_compile(call->arena, text, &pattern, &err).ok)
        return RES_OK;
    return fault_set(call->err, 400, "InvalidEventPatternException",
                     "Event pattern is not valid. Reason: %s", err.message);
}

static void set_settings(struct events_call *call, struct json *archive) {
    events_copy(call, archive, "Description");
    events_copy(call, archive, "EventPattern");
    events_copy(call, archive, "KmsKeyIdentifier");
    json_set_c(call->arena, archive, "RetentionDays", json_get_c(call->input, "RetentionDays"));
}

static void answer_archive(struct events_call *call, struct str name, const struct json *archive) {
    json_set_str(call->arena, call->output, "ArchiveArn",
                 events_arn(call->events, call->arena, "archive", name));
    json_set_str(call->arena, call->output, "State", STR("ENABLED"));
    json_set_c(call->arena, call->output, "CreationTime",
               fault_seconds(call->arena, json_get_i64(archive, "created_ms", 0)));
}

struct res events_create_archive(struct events_call *call) {
    struct str name = json_get_str(call->input, "ArchiveName"), bus;
    struct str source = json_get_str(call->input, "EventSourceArn");
    if (!name.len || name.len > 48)
        return events_invalid(call, "Parameter ArchiveName is not valid.");
    TRY(events_bus(call, source, &bus));
    TRY(check_pattern(call));
    if (shelf_get(&call->events->archives, name))
        return fault_set(call->err, 400, "ResourceAlreadyExistsException",
                         "Archive %.*s already exists.", STR_ARG(name));
    if (call->events->archives.count >= EVENTS_ARCHIVES_MAX)
        return fault_set(call->err, 400, "LimitExceededException",
                         "The requested resource exceeds the maximum number allowed.");
    struct json *archive = json_new_object(call->arena);
    json_set_str(call->arena, archive, "EventSourceArn", source);
    json_set_str(call->arena, archive, "bus", bus);
    json_set_i64(call->arena, archive, "created_ms", call->now_ms);
    set_settings(call, archive);
    shelf_put(&call->events->archives, name, archive);
    answer_archive(call, name, archive);
    return RES_OK;
}

struct res events_update_archive(struct events_call *call) {
    struct str name;
    const struct json *archive = NULL;
    TRY(archive_arg(call, &name, &archive));
    TRY(check_pattern(call));
    struct json *next = json_copy_object(call->arena, archive);
    set_settings(call, next);
    answer_archive(call, name, next);
    shelf_put(&call->events->archives, name, next);
    return RES_OK;
}

static struct str archived_prefix(struct arena *arena, struct str name) {
    return str_fmt(arena, "%.*s\x1f", STR_ARG(name));
}

struct res events_delete_archive(struct events_call *call) {
    struct str name;
    const struct json *archive = NULL;
    TRY(archive_arg(call, &name, &archive));
    struct str prefix = archived_prefix(call->arena, name);
    size_t from = shelf_from(&call->events->archived, prefix);
    while (shelf_at(&call->events->archived, from, prefix))
        shelf_remove(&call->events->archived, call->events->archived.entries[from]->key);
    shelf_remove(&call->events->archives, name);
    return RES_OK;
}

static void show_archive(struct events_call *call, struct json *out,
                         const struct shelf_entry *entry) {
    int64_t size = 0, count = 0;
    struct str prefix = archived_prefix(call->arena, entry->key);
    const struct shelf *archived = &call->events->archived;
    for (size_t i = shelf_from(archived, prefix); shelf_at(archived, i, prefix); i++) {
        size += json_get_i64(archived->entries[i]->value.json, "size", 0);
        count++;
    }
    json_set_str(call->arena, out, "ArchiveName", str_dup(call->arena, entry->key));
    json_set_str(call->arena, out, "EventSourceArn",
                 str_dup(call->arena, json_get_str(entry->value.json, "EventSourceArn")));
    json_set_str(call->arena, out, "State", STR("ENABLED"));
    json_set_i64(call->arena, out, "RetentionDays",
                 json_get_i64(entry->value.json, "RetentionDays", 0));
    json_set_i64(call->arena, out, "SizeBytes", size);
    json_set_i64(call->arena, out, "EventCount", count);
    json_set_c(call->arena, out, "CreationTime",
               fault_seconds(call->arena, json_get_i64(entry->value.json, "created_ms", 0)));
}

struct res events_describe_archive(struct events_call *call) {
    static const char *const shown[] = { "Description", "EventPattern", "KmsKeyIdentifier", NULL };
    struct str name;
    const struct json *archive = NULL;
    TRY(archive_arg(call, &name, &archive));
    show_archive(call, call->output,
                 call->events->archives.entries[shelf_from(&call->events->archives, name)]);
    json_set_str(call->arena, call->output, "ArchiveArn",
                 events_arn(call->events, call->arena, "archive", name));
    events_show(call->arena, call->output, archive, shown);
    return RES_OK;
}

struct res events_list_archives(struct events_call *call) {
    size_t from = 0, to = 0;
    struct str source = json_get_str(call->input, "EventSourceArn");
    struct json *list = json_new_array(call->arena);
    TRY(events_page(call, &call->events->archives, json_get_str(call->input, "NamePrefix"), &from,
                    &to));
    for (size_t i = from; i < to; i++) {
        const struct shelf_entry *entry = call->events->archives.entries[i];
        struct json *out = json_new_object(call->arena);
        if (source.len && !str_eq(source, json_get_str(entry->value.json, "EventSourceArn")))
            continue;
        show_archive(call, out, entry);
        json_push(call->arena, list, out);
    }
    json_set_c(call->arena, call->output, "Archives", list);
    return RES_OK;
}

/* --- what is archived --- */

static void forget_old(struct cloud_events *events, const struct shelf_entry *archive,
                       int64_t now_ms) {
    ARENA_SCOPE(arena);
    struct str prefix = archived_prefix(&arena, archive->key);
    int64_t days = json_get_i64(archive->value.json, "RetentionDays", 0);
    size_t from = shelf_from(&events->archived, prefix);
    size_t count = shelf_count(&events->archived, prefix);
    while (shelf_at(&events->archived, from, prefix)) {
        const struct json *first = events->archived.entries[from]->value.json;
        bool is_old = days && json_get_i64(first, "kept_ms", 0) + days * day_ms <= now_ms;
        if (!is_old && count < EVENTS_ARCHIVED_MAX)
            return;
        shelf_remove(&events->archived, events->archived.entries[from]->key);
        count--;
    }
}

static bool is_wanted(const struct json *archive, struct str bus, const struct json *event) {
    ARENA_SCOPE(arena);
    struct str text = json_get_str(archive, "EventPattern");
    struct pattern *pattern = NULL;
    struct err err;
    if (!str_eq(json_get_str(archive, "bus"), bus))
        return false;
    return !text.len || (events_compile(&arena, text, &pattern, &err).ok &&
                         pattern_match(pattern, event, &arena));
}

void events_archive(struct cloud_events *events, struct str bus, const struct json *event,
                    int64_t now_ms) {
    if (json_get_c(event, "replay-name")) /* is there already */
        return;
    for (size_t i = 0; i < events->archives.count; i++) {
        ARENA_SCOPE(arena);
        const struct shelf_entry *archive = events->archives.entries[i];
        int64_t at_ms = now_ms;
        if (!is_wanted(archive->value.json, bus, event))
            continue;
        forget_old(events, archive, now_ms);
        (void)time_parse(json_get_str(event, "time"), &at_ms);
        struct json *kept = json_new_object(&arena);
        json_set_i64(&arena, kept, "number", ++events->last_archived);
        json_set_i64(&arena, kept, "at_ms", at_ms);
        json_set_i64(&arena, kept, "kept_ms", now_ms);
        json_set_i64(&arena, kept, "size", (int64_t)json_to_str(&arena, event).len);
        json_set_c(&arena, kept, "event", event);
        shelf_put(&events->archived,
                  str_fmt(&arena, "%.*s\x1f%016" PRIx64, STR_ARG(archive->key),
                          (uint64_t)events->last_archived),
                  kept);
    }
}

/* --- replays --- */

static struct res replay_arg(struct events_call *call, struct str *name, const struct json **out) {
    *name = json_get_str(call->input, "ReplayName");
    *out = shelf_get(&call->events->replays, *name);
    if (*out)
        return RES_OK;
    return fault_set(call->err, 400, "ResourceNotFoundException", "Replay %.*s does not exist.",
                     STR_ARG(str_slice(*name, 0, 64)));
}

struct res events_start_replay(struct events_call *call) {
    struct str name = json_get_str(call->input, "ReplayName");
    struct str source = json_get_str(call->input, "EventSourceArn");
    const struct json *destination = json_get_c(call->input, "Destination");
    int64_t from_ms = fault_ms_of(json_get_c(call->input, "EventStartTime"), -1);
    int64_t to_ms = fault_ms_of(json_get_c(call->input, "EventEndTime"), -1);
    struct str front = events_arn(call->events, call->arena, "archive", STR_NONE);
    struct str archive_name =
        str_starts(source, front) ? str_slice(source, front.len, source.len) : STR_NONE;
    const struct json *archive = shelf_get(&call->events->archives, archive_name);
    if (!name.len || name.len > 64)
        return events_invalid(call, "Parameter ReplayName is not valid.");
    if (!archive)
        return fault_set(call->err, 400, "ResourceNotFoundException",
                         "Archive %.*s does not exist.", STR_ARG(str_slice(source, 0, 300)));
    if (!str_eq(json_get_str(destination, "Arn"), json_get_str(archive, "EventSourceArn")))
        return events_invalid(call, "Parameter Destination.Arn is not valid. Reason: Cross event "
                                    "bus replay is not permitted.");
    if (from_ms < 0 || to_ms <= from_ms)
        return events_invalid(call, "Parameter EventEndTime is not valid. Reason: EventStartTime "
                                    "must be before EventEndTime.");
    if (shelf_get(&call->events->replays, name))
        return fault_set(call->err, 400, "ResourceAlreadyExistsException",
                         "Replay %.*s already exists.", STR_ARG(name));
    if (call->events->replays.count >= REPLAYS_MAX)
        return fault_set(call->err, 400, "LimitExceededException",
                         "The requested resource exceeds the maximum number allowed.");
    struct json *replay = json_new_object(call->arena);
    events_copy(call, replay, "Description");
    json_set_str(call->arena, replay, "EventSourceArn", source);
    json_set_c(call->arena, replay, "Destination", destination);
    json_set_i64(call->arena, replay, "from_ms", from_ms);
    json_set_i64(call->arena, replay, "to_ms", to_ms);
    json_set_i64(call->arena, replay, "started_ms", call->now_ms);
    json_set_str(call->arena, replay, "State", STR("STARTING"));
    json_set_str(call->arena, replay, "archive", archive_name);
    shelf_put(&call->events->replays, name, replay);
    json_set_str(call->arena, call->output, "ReplayArn",
                 events_arn(call->events, call->arena, "replay", name));
    json_set_str(call->arena, call->output, "State", STR("STARTING"));
    json_set_c(call->arena, call->output, "ReplayStartTime",
               fault_seconds(call->arena, call->now_ms));
    return RES_OK;
}

static void set_time(struct events_call *call, struct json *out, const char *name,
                     const struct json *replay, const char *member) {
    int64_t at_ms = json_get_i64(replay, member, -1);
    if (at_ms >= 0)
        json_set_c(call->arena, out, name, fault_seconds(call->arena, at_ms));
}

static void show_replay(struct events_call *call, struct json *out,
                        const struct shelf_entry *entry) {
    static const char *const shown[] = { "EventSourceArn", "State", "StateReason", NULL };
    json_set_str(call->arena, out, "ReplayName", str_dup(call->arena, entry->key));
    events_show(call->arena, out, entry->value.json, shown);
    set_time(call, out, "EventStartTime", entry->value.json, "from_ms");
    set_time(call, out, "EventEndTime", entry->value.json, "to_ms");
    set_time(call, out, "EventLastReplayedTime", entry->value.json, "last_ms");
    set_time(call, out, "ReplayStartTime", entry->value.json, "started_ms");
    set_time(call, out, "ReplayEndTime", entry->value.json, "ended_ms");
}

struct res events_describe_replay(struct events_call *call) {
    static const char *const shown[] = { "Description", "Destination", NULL };
    struct str name;
    const struct json *replay = NULL;
    TRY(replay_arg(call, &name, &replay));
    show_replay(call, call->output,
                call->events->replays.entries[shelf_from(&call->events->replays, name)]);
    json_set_str(call->arena, call->output, "ReplayArn",
                 events_arn(call->events, call->arena, "replay", name));
    events_show(call->arena, call->output, replay, shown);
    return RES_OK;
}

struct res events_cancel_replay(struct events_call *call) {
    struct str name;
    const struct json *replay = NULL;
    TRY(replay_arg(call, &name, &replay));
    if (!str_is(json_get_str(replay, "State"), "STARTING"))
        return fault_set(call->err, 400, "IllegalStatusException",
                         "Replay %.*s is not in a valid state for this operation.", STR_ARG(name));
    struct json *next = json_copy_object(call->arena, replay);
    json_set_str(call->arena, next, "State", STR("CANCELLED"));
    json_set_i64(call->arena, next, "ended_ms", call->now_ms);
    shelf_put(&call->events->replays, name, next);
    json_set_str(call->arena, call->output, "ReplayArn",
                 events_arn(call->events, call->arena, "replay", name));
    json_set_str(call->arena, call->output, "State", STR("CANCELLED"));
    return RES_OK;
}

struct res events_list_replays(struct events_call *call) {
    size_t from = 0, to = 0;
    struct json *list = json_new_array(call->arena);
    TRY(events_page(call, &call->events->replays, json_get_str(call->input, "NamePrefix"), &from,
                    &to));
    for (size_t i = from; i < to; i++) {
        struct json *out = json_new_object(call->arena);
        show_replay(call, out, call->events->replays.entries[i]);
        json_push(call->arena, list, out);
    }
    json_set_c(call->arena, call->output, "Replays", list);
    return RES_OK;
}

static bool is_to_run(const struct shelf_entry *entry) {
    return str_is(json_get_str(entry->value.json, "State"), "STARTING");
}

bool events_has_replay(const struct cloud_events *events) {
    for (size_t i = 0; i < events->replays.count; i++)
        if (is_to_run(events->replays.entries[i]))
            return true;
    return false;
}

static void run_replay(struct cloud_events *events, const struct shelf_entry *entry,
                       int64_t now_ms) {
    ARENA_SCOPE(arena);
    const struct json *replay = entry->value.json;
    struct str name = json_get_str(replay, "archive"), prefix = archived_prefix(&arena, name);
    struct str bus = json_get_str(shelf_get(&events->archives, name), "bus");
    int64_t from_ms = json_get_i64(replay, "from_ms", 0), to_ms = json_get_i64(replay, "to_ms", 0);
    int64_t last_ms = -1;
    const struct json *only = json_path(replay, "Destination", "FilterArns", NULL);
    const struct shelf *archived = &events->archived;
    for (size_t i = shelf_from(archived, prefix); shelf_at(archived, i, prefix); i++) {
        const struct json *kept = archived->entries[i]->value.json;
        int64_t at_ms = json_get_i64(kept, "at_ms", 0);
        if (at_ms < from_ms || at_ms >= to_ms)
            continue;
        struct json *event = json_copy_object(&arena, json_get_c(kept, "event"));
        json_set_str(&arena, event, "replay-name", entry->key);
        events_route(events, bus, event, json_count(only) ? only : NULL, now_ms);
        last_ms = at_ms > last_ms ? at_ms : last_ms;
    }
    struct json *next = json_copy_object(&arena, replay);
    json_set_str(&arena, next, "State", STR("COMPLETED"));
    json_set_i64(&arena, next, "ended_ms", now_ms);
    if (last_ms >= 0)
        json_set_i64(&arena, next, "last_ms", last_ms);
    shelf_put(&events->replays, entry->key, next);
}

void events_run_replays(struct cloud_events *events, int64_t now_ms) {
    for (size_t i = 0; i < events->replays.count; i++)
        if (is_to_run(events->replays.entries[i]))
            run_replay(events, events->replays.entries[i], now_ms);
}
