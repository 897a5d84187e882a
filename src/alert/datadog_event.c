#include "alert/datadog_event.h"

#include <stdlib.h>
#include <string.h>

#include "alert/datadog.h"
#include "base/limits.h"
#include "codec/digest.h"
#include "codec/time.h"

enum { TAGS_MAX = 256, CYCLE_TAGS_SIZE_MAX = 64 << 10 };

bool datadog_event_is_mine(const struct json *body) {
    /* A webhook's payload always has a schema: a title that broke out of its quotes cannot make it an event. */
    return !json_get_c(body, "schema") && str_starts(json_get_str(body, "source"), STR("aws.partner/datadog.com"));
}

/* A number or a text of digits. */
static bool read_number(const struct json *value, int64_t *out) {
    return json_i64(value, out) || (json_is(value, JSON_STRING) && str_to_i64(json_str(value), out));
}

static int compare_tags(const void *a, const void *b) {
    const struct str *x = a, *y = b;
    int order = memcmp(x->ptr, y->ptr, x->len < y->len ? x->len : y->len);
    return order ? order : (x->len > y->len) - (x->len < y->len);
}

/* "MONITOR/HASH OF ITS TAGS": one group of a monitor. */
static struct str cycle_of(struct arena *arena, int64_t monitor, const struct json *tags) {
    struct str sorted[TAGS_MAX];
    size_t count = json_count(tags);
    for (size_t i = 0; i < count; i++)
        sorted[i] = json_str(json_at(tags, i));
    qsort(sorted, count, sizeof sorted[0], compare_tags);
    BUF_SCOPE(text, CYCLE_TAGS_SIZE_MAX);
    for (size_t i = 0; i < count; i++)
        buf_fmt(&text, "%.*s,", STR_ARG(sorted[i]));
    return str_fmt(arena, "%lld/%.16s", (long long)monitor, digest_sha256_hex(arena, buf_view(&text)).ptr);
}

static MUST_CHECK struct res read_tags(struct arena *arena, const struct json *tags, struct json *labels, struct err *err) {
    size_t size = 0;
    if (tags && !json_is(tags, JSON_ARRAY))
        return alert_unusable(err, "SH6004", tags, "detail.tags is %s, not an array", json_type_name(tags->type));
    if (json_count(tags) > TAGS_MAX)
        return alert_unusable(err, "SH6006", tags, "detail.tags has %zu tags, at most %d are taken", json_count(tags), TAGS_MAX);
    for (size_t i = 0; i < json_count(tags); i++) {
        const struct json *tag = json_at(tags, i);
        if (!json_is(tag, JSON_STRING))
            return alert_unusable(err, "SH6004", tag, "detail.tags has %s among them", json_type_name(tag->type));
        size += json_str(tag).len + 1;
        TRY(alert_tag(arena, labels, json_str(tag), err));
    }
    if (size > CYCLE_TAGS_SIZE_MAX)
        return alert_unusable(err, "SH6006", tags, "detail.tags has %zu bytes", size);
    return RES_OK;
}

static struct str severity_of(const struct json *monitor) {
    int64_t priority = 0;
    return read_number(json_get_c(monitor, "priority"), &priority) ? alert_severity(priority) : STR_NONE;
}

struct res datadog_event_read(struct arena *arena, const struct json *event, const struct alert_identity *identity,
                              const struct json **alert, struct err *err) {
    const struct json *detail = json_get_c(event, "detail"), *meta = json_get_c(detail, "meta");
    const struct json *monitor = json_get_c(meta, "monitor"), *tags = json_get_c(detail, "tags");
    struct json *labels = json_new_object(arena);
    struct alert_values values = { .name = json_get_str(monitor, "name"), .severity = severity_of(monitor),
                                   .started_ms = TIME_NONE, .time_ms = TIME_NONE, .labels = labels, .raw = event };
    int64_t id, at;
    if (!read_number(json_get_c(monitor, "id"), &id))
        return alert_unusable(err, "SH6004", detail, "detail.meta.monitor.id is missing: not an alert of a monitor");
    struct str name = json_str(json_path(meta, "transition", "trans_name", NULL));
    if (!name.len)
        return alert_unusable(err, "SH6004", detail, "detail.meta.transition.trans_name is missing");
    TRY(datadog_transition(name, &values.transition, err));
    TRY(read_tags(arena, tags, labels, err));
    values.cycle = cycle_of(arena, id, tags);
    if (read_number(json_path(meta, "result", "result_ts", NULL), &at))
        TRY(datadog_epoch("detail.meta.result.result_ts", at, &values.started_ms, err));
    if (!time_parse(json_get_str(event, "time"), &values.time_ms))
        values.time_ms = values.started_ms;
    if (values.started_ms == TIME_NONE)
        values.started_ms = values.time_ms;
    values.link = str_fmt(arena, "https://app.datadoghq.com/monitors/%lld", (long long)id);
    *alert = alert_build(arena, datadog_source.name, &values, identity);
    return RES_OK;
}
