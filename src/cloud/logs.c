/* logs.c: groups, streams and events: their life and their place on the disk. Keys: "logs/group/G",
 * "logs/stream/G S", "logs/event/G S NUMBER", with the separator 0x1f, which names cannot hold;
 * "logs/policy/NAME". */
#include "cloud/logs.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/logs_state.h"

struct cloud_logs *cloud_logs_new(const struct cloud_options *options) {
    struct cloud_logs *logs = mem_alloc(sizeof *logs);
    logs->options = options;
    shelf_init(&logs->policies, options, "logs/policy/");
    return logs;
}

static void message_free(struct str message) {
    void *block = NULL;
    memcpy(&block, &message.ptr, sizeof block);
    free(block);
}

static void stream_free(struct logs_stream *stream) {
    for (size_t i = 0; i < stream->count; i++)
        message_free(stream->events[i].message);
    free(stream->events);
    free(stream);
}

static void group_free(struct logs_group *group) {
    for (size_t i = 0; i < group->count; i++)
        stream_free(group->streams[i]);
    free(group->streams);
    fault_blob_deinit(&group->tags);
    free(group);
}

void cloud_logs_free(struct cloud_logs *logs) {
    if (!logs)
        return;
    for (size_t i = 0; i < logs->count; i++)
        group_free(logs->groups[i]);
    free(logs->groups);
    shelf_deinit(&logs->policies);
    free(logs);
}

struct logs_group *cloud_logs_group(const struct cloud_logs *logs, struct str name) {
    for (size_t i = 0; i < logs->count; i++)
        if (str_is(name, logs->groups[i]->name))
            return logs->groups[i];
    return NULL;
}

struct logs_stream *cloud_logs_stream(const struct logs_group *group, struct str name) {
    for (size_t i = group->count; i > 0; i--)
        if (str_is(name, group->streams[i - 1]->name))
            return group->streams[i - 1];
    return NULL;
}

/* --- disk --- */

static void put(struct cloud_logs *logs, struct str key, struct str value) {
    if (logs->options->disk.put)
        logs->options->disk.put(logs->options->disk.ctx, key, value);
}

void cloud_logs_save_group(struct cloud_logs *logs, const struct logs_group *group) {
    if (!logs->options->disk.put)
        return;
    ARENA_SCOPE(arena);
    struct json *out = json_new_object(&arena);
    json_set_i64(&arena, out, "created_ms", group->created_ms);
    json_set_i64(&arena, out, "retention_days", group->retention_days);
    json_set_c(&arena, out, "tags", group->tags.json);
    put(logs, str_fmt(&arena, "logs/group/%s", group->name), json_to_str(&arena, out));
}

static struct str event_key(struct arena *arena, const struct logs_group *group,
                            const struct logs_stream *stream, int64_t number) {
    return str_fmt(arena, "logs/event/%s\x1f%s\x1f%016" PRIx64, group->name, stream->name,
                   (uint64_t)number);
}

static void forget_event(struct cloud_logs *logs, const struct logs_group *group,
                         struct logs_stream *stream, size_t index) {
    if (logs->options->disk.put) {
        ARENA_SCOPE(arena);
        put(logs, event_key(&arena, group, stream, stream->events[index].number), STR_NONE);
    }
    stream->size -= stream->events[index].message.len;
    message_free(stream->events[index].message);
    memmove(stream->events + index, stream->events + index + 1,
            (--stream->count - index) * sizeof *stream->events);
}

static void forget_stream(struct cloud_logs *logs, struct logs_group *group, size_t index) {
    struct logs_stream *stream = group->streams[index];
    while (stream->count)
        forget_event(logs, group, stream, stream->count - 1);
    if (logs->options->disk.put) {
        ARENA_SCOPE(arena);
        put(logs, str_fmt(&arena, "logs/stream/%s\x1f%s", group->name, stream->name), STR_NONE);
    }
    stream_free(stream);
    memmove(group->streams + index, group->streams + index + 1,
            (--group->count - index) * sizeof *group->streams);
}

void cloud_logs_remove_group(struct cloud_logs *logs, struct logs_group *group) {
    while (group->count)
        forget_stream(logs, group, group->count - 1);
    ARENA_SCOPE(arena);
    put(logs, str_fmt(&arena, "logs/group/%s", group->name), STR_NONE);
    size_t index = 0;
    while (logs->groups[index] != group)
        index++;
    group_free(group);
    memmove(logs->groups + index, logs->groups + index + 1,
            (--logs->count - index) * sizeof *logs->groups);
}

/* --- adding --- */

static struct logs_group *new_group(struct cloud_logs *logs, struct str name, int64_t now_ms) {
    logs->groups = mem_realloc(logs->groups, (logs->count + 1) * sizeof *logs->groups);
    struct logs_group *group = mem_alloc(sizeof *group);
    logs->groups[logs->count++] = group;
    snprintf(group->name, sizeof group->name, "%.*s", STR_ARG(name));
    group->created_ms = now_ms;
    return group;
}

struct logs_group *cloud_logs_add_group(struct cloud_logs *logs, struct str name, int64_t now_ms) {
    struct logs_group *group = new_group(logs, name, now_ms);
    cloud_logs_save_group(logs, group);
    return group;
}

static struct logs_stream *new_stream(struct logs_group *group, struct str name, int64_t now_ms) {
    group->streams = mem_realloc(group->streams, (group->count + 1) * sizeof *group->streams);
    struct logs_stream *stream = mem_alloc(sizeof *stream);
    group->streams[group->count++] = stream;
    snprintf(stream->name, sizeof stream->name, "%.*s", STR_ARG(name));
    stream->created_ms = now_ms;
    return stream;
}

struct logs_stream *cloud_logs_add_stream(struct cloud_logs *logs, struct logs_group *group,
                                          struct str name, int64_t now_ms) {
    if (group->count >= LOGS_STREAMS_MAX)
        forget_stream(logs, group, 0);
    struct logs_stream *stream = new_stream(group, name, now_ms);
    if (logs->options->disk.put) {
        ARENA_SCOPE(arena);
        put(logs, str_fmt(&arena, "logs/stream/%s\x1f%s", group->name, stream->name),
            str_fmt(&arena, "%" PRId64, now_ms));
    }
    return stream;
}

static void insert_event(struct logs_stream *stream, const struct logs_event *event) {
    if (stream->count == stream->capacity) {
        stream->capacity = stream->capacity ? stream->capacity * 2 : 16;
        stream->events = mem_realloc(stream->events, stream->capacity * sizeof *stream->events);
    }
    char *copy = mem_alloc(event->message.len + 1);
    if (event->message.len)
        memcpy(copy, event->message.ptr, event->message.len);
    size_t at = stream->count++;
    while (at > 0 && (stream->events[at - 1].at_ms > event->at_ms ||
                      (stream->events[at - 1].at_ms == event->at_ms &&
                       stream->events[at - 1].number > event->number))) {
        stream->events[at] = stream->events[at - 1];
        at--;
    }
    stream->events[at] = *event;
    stream->events[at].message = (struct str){ copy, event->message.len };
    stream->size += event->message.len;
}

void cloud_logs_add_event(struct cloud_logs *logs, struct logs_group *group,
                          struct logs_stream *stream, int64_t at_ms, struct str message,
                          int64_t now_ms) {
    while (stream->count &&
           (stream->count >= LOGS_EVENTS_MAX || stream->size + message.len > LOGS_STREAM_SIZE_MAX))
        forget_event(logs, group, stream, 0);
    struct logs_event event = {
        .at_ms = at_ms, .ingested_ms = now_ms, .number = ++logs->last_number, .message = message
    };
    insert_event(stream, &event);
    if (!logs->options->disk.put)
        return;
    ARENA_SCOPE(arena);
    struct json *out = json_new_object(&arena);
    json_set_i64(&arena, out, "t", at_ms);
    json_set_i64(&arena, out, "i", now_ms);
    json_set_str(&arena, out, "m", message);
    put(logs, event_key(&arena, group, stream, event.number), json_to_str(&arena, out));
}

/* Length of the UTF-8 sequence that text begins with; 0: none is there. */
static size_t sequence(struct str text) {
    unsigned char c = (unsigned char)text.ptr[0];
    size_t len = c < 0x80                ? 1
                 : c >= 0xc2 && c < 0xe0 ? 2
                 : c >= 0xe0 && c < 0xf0 ? 3
                 : c >= 0xf0 && c < 0xf5 ? 4
                                         : 0;
    if (len > text.len)
        return 0;
    for (size_t i = 1; i < len; i++)
        if (((unsigned char)text.ptr[i] & 0xc0) != 0x80)
            return 0;
    unsigned char d = len > 1 ? (unsigned char)text.ptr[1] : 0;
    bool is_wrong = (c == 0xe0 && d < 0xa0) || (c == 0xed && d >= 0xa0) ||
                    (c == 0xf0 && d < 0x90) || (c == 0xf4 && d >= 0x90);
    return is_wrong ? 0 : len;
}

/* A program may write any bytes; what is not UTF-8 becomes U+FFFD. */
static void put_utf8(struct buf *out, struct str text) {
    while (text.len) {
        size_t len = sequence(text);
        if (len)
            buf_put(out, text.ptr, len);
        else
            buf_text(out, "\xef\xbf\xbd");
        text = str_slice(text, len ? len : 1, text.len);
    }
}

void cloud_logs_line(struct cloud_logs *logs, struct str group_name, struct str stream_name,
                     struct str line, int64_t now_ms) {
    if (group_name.len == 0 || group_name.len >= LOGS_NAME_SIZE ||
        stream_name.len >= LOGS_NAME_SIZE || line.len == 0)
        return;
    struct logs_group *group = cloud_logs_group(logs, group_name);
    if (!group && logs->count >= LOGS_GROUPS_MAX)
        return;
    if (!group)
        group = cloud_logs_add_group(logs, group_name, now_ms);
    struct logs_stream *stream = cloud_logs_stream(group, stream_name);
    if (!stream)
        stream = cloud_logs_add_stream(logs, group, stream_name, now_ms);
    BUF_SCOPE(clean, 3 * LOGS_LINE_MAX);
    put_utf8(&clean, str_slice(line, 0, LOGS_LINE_MAX));
    cloud_logs_add_event(logs, group, stream, now_ms, buf_view(&clean), now_ms);
}

/* --- loading --- */

struct loading {
    struct cloud_logs *logs;
    struct err *err;
    bool has_failed;
};

static bool load_stream(struct cloud_logs *logs, struct str name, int64_t created_ms) {
    size_t cut = str_find_char(name, '\x1f');
    if (cut == SIZE_MAX)
        return false;
    struct logs_group *group = cloud_logs_group(logs, str_slice(name, 0, cut));
    if (!group)
        return false;
    (void)new_stream(group, str_slice(name, cut + 1, name.len), created_ms);
    return true;
}

static bool load_event(struct cloud_logs *logs, struct str name, const struct json *in) {
    size_t cut = str_find_char(name, '\x1f');
    struct logs_group *group = cloud_logs_group(logs, str_slice(name, 0, cut));
    if (!group || name.len < cut + 18)
        return false;
    struct str stream_name = str_slice(name, cut + 1, name.len - 17);
    struct logs_stream *stream = cloud_logs_stream(group, stream_name);
    char number[17];
    snprintf(number, sizeof number, "%.*s", 16, name.ptr + name.len - 16);
    if (!stream)
        return false;
    struct logs_event event = { .at_ms = json_get_i64(in, "t", 0),
                                .ingested_ms = json_get_i64(in, "i", 0),
                                .number = (int64_t)strtoull(number, NULL, 16),
                                .message = json_get_str(in, "m") };
    insert_event(stream, &event);
    if (event.number > logs->last_number)
        logs->last_number = event.number;
    return true;
}

static void visit(void *ctx, struct str key, struct str value) {
    struct loading *loading = ctx;
    ARENA_SCOPE(arena);
    const struct json *in = NULL;
    int64_t created_ms = 0;
    if (loading->has_failed)
        return;
    bool is_ok = json_parse(&arena, value, NULL, &in, loading->err).ok;
    if (is_ok && str_starts(key, STR("logs/group/"))) {
        struct logs_group *group = new_group(loading->logs, str_slice(key, 11, key.len),
                                             json_get_i64(in, "created_ms", 0));
        group->retention_days = json_get_i64(in, "retention_days", 0);
        fault_blob_set(&group->tags, json_get_c(in, "tags"));
    } else if (is_ok && str_starts(key, STR("logs/stream/"))) {
        is_ok = json_i64(in, &created_ms) &&
                load_stream(loading->logs, str_slice(key, 12, key.len), created_ms);
    } else if (is_ok) {
        is_ok = load_event(loading->logs, str_slice(key, 11, key.len), in);
    }
    if (is_ok)
        return;
    loading->has_failed = true;
    (void)err_set(loading->err, ERR_CORRUPT, "SH3010",
                  "the sandbox's state has an entry \"%.*s\" that cannot be read",
                  STR_ARG(str_slice(key, 0, 200)));
}

static int older_first(const void *a, const void *b) {
    const struct logs_stream *x = NULL, *y = NULL;
    memcpy(&x, a, sizeof x);
    memcpy(&y, b, sizeof y);
    if (x->created_ms != y->created_ms)
        return x->created_ms < y->created_ms ? -1 : 1;
    return strcmp(x->name, y->name);
}

struct res cloud_logs_load(struct cloud_logs *logs, struct err *err) {
    static const char *const prefixes[] = { "logs/group/", "logs/stream/", "logs/event/" };
    struct loading loading = { .logs = logs, .err = err };
    if (!logs->options->disk.each)
        return RES_OK;
    for (size_t i = 0; i < 3; i++)
        logs->options->disk.each(logs->options->disk.ctx, str_of(prefixes[i]), visit, &loading);
    if (loading.has_failed)
        return RES_ERR;
    for (size_t i = 0; i < logs->count; i++)
        if (logs->groups[i]->count)
            qsort(logs->groups[i]->streams, logs->groups[i]->count,
                  sizeof *logs->groups[i]->streams, older_first);
    return shelf_load(&logs->policies, err);
}
