#include "alert/alert.h"

#include <stdarg.h>
#include <stdio.h>

#include "alert/cloudwatch.h"
#include "alert/datadog.h"
#include "alert/sns.h"
#include "base/limits.h"
#include "codec/time.h"

/* --- the table of all sources --- */

/* Polled by the daemon (serve/queue.c), not posted. */
static const struct alert_source sqs_source = { .name = STR_INIT("sqs"), .has_queue = true };

static const struct alert_source *const sources[] = {
    &datadog_source,
    &cloudwatch_source,
    &sns_source,
    &sqs_source,
};
enum { SOURCE_COUNT = sizeof sources / sizeof sources[0] };

const struct alert_source *alert_source_find(struct str name) {
    for (size_t i = 0; i < SOURCE_COUNT; i++)
        if (str_eq(sources[i]->name, name))
            return sources[i];
    return NULL;
}

const struct alert_source *alert_source_of(const struct json *body) {
    for (size_t i = 0; i < SOURCE_COUNT; i++)
        if (sources[i]->is_mine && sources[i]->is_mine(body))
            return sources[i];
    return NULL;
}

enum alert_result alert_accept(struct arena *arena, struct str body, const struct str *names, size_t count, const char *setting,
                               const struct alert_identity *identity, const struct alert_source **source,
                               const struct json **alert, struct err *err) {
    struct err ignored = { 0 };
    const struct json *value = NULL;
    bool is_json = json_parse(arena, body, NULL, &value, &ignored).ok;
    *source = is_json ? alert_source_of(value) : NULL;
    for (size_t i = 0; *source && i < count; i++)
        if (str_eq(names[i], (*source)->name))
            return (*source)->accept(arena, body, identity, alert, err);
    struct res r = *source ? alert_unusable(err, "SH6111", NULL, "source \"%.*s\" is not among %s", STR_ARG((*source)->name),
                                            setting)
                           : alert_unusable(err, "SH6111", NULL, "no source knows this message (%zu bytes)", body.len);
    (void)r;
    err_hint(err, "sources that may come this way are listed in %s", setting);
    return ALERT_UNUSABLE;
}

struct str alert_source_closest(struct str name) {
    struct str names[SOURCE_COUNT];
    for (size_t i = 0; i < SOURCE_COUNT; i++)
        names[i] = sources[i]->name;
    return str_closest(name, names, SOURCE_COUNT);
}

struct str alert_source_names(struct arena *arena) {
    struct str names = STR_NONE;
    for (size_t i = 0; i < SOURCE_COUNT; i++)
        names = str_fmt(arena, "%.*s%s%.*s", STR_ARG(names), i ? ", " : "", STR_ARG(sources[i]->name));
    return names;
}

/* --- transitions --- */

static const char *const transitions[] = {
    [ALERT_TRIGGERED] = "triggered",   [ALERT_RETRIGGERED] = "retriggered",
    [ALERT_RENOTIFIED] = "renotified", [ALERT_RECOVERED] = "recovered",
    [ALERT_WARNING] = "warning",       [ALERT_NO_DATA] = "no_data",
};

const char *alert_transition_name(enum alert_transition transition) {
    return transitions[transition];
}

bool alert_transition_of(struct str name, enum alert_transition *out) {
    for (size_t i = 0; i < sizeof transitions / sizeof transitions[0]; i++) {
        if (str_is(name, transitions[i])) {
            *out = (enum alert_transition)i;
            return true;
        }
    }
    return false;
}

/* --- the names of an alert: what alert_build makes --- */

struct str alert_top_key(size_t i) {
    static const char *const KEYS[] = { "version", "id",   "source",    "detail-type", "account",
                                        "region",  "time", "resources", "detail" };
    return i < sizeof KEYS / sizeof KEYS[0] ? str_of(KEYS[i]) : STR_NONE;
}

struct str alert_detail_key(size_t i) {
    static const char *const KEYS[] = { "status",     "transition", "name", "severity", "cycle",
                                        "started_at", "labels",     "link", "raw" };
    return i < sizeof KEYS / sizeof KEYS[0] ? str_of(KEYS[i]) : STR_NONE;
}

struct str alert_severity(int64_t priority) {
    static const char *const NAMES[] = { "critical", "high", "medium", "low", "info" };
    return priority >= 1 && priority <= 5 ? str_of(NAMES[priority - 1]) : STR_NONE;
}

/* --- what the sources share --- */

enum {
    SHOWN_MAX = 64,        /* bytes of a value shown in a message */
    TAG_MAX = 512,         /* bytes of one tag: Datadog's limit is 200 characters */
    LABEL_VALUES_MAX = 32, /* different values of one name */
};

struct str alert_shown(struct str text) {
    size_t end = text.len < SHOWN_MAX ? text.len : SHOWN_MAX;
    while (end < text.len && end > 0 && ((unsigned char)text.ptr[end] & 0xC0) == 0x80)
        end--;
    return str_slice(text, 0, end);
}

struct res alert_unusable(struct err *err, const char *code, const struct json *at, const char *format, ...) {
    char message[sizeof err->message];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    struct res res = err_set(err, ERR_INPUT, code, "%s", message);
    err->http_status = 202;
    if (at)
        err_where(err, STR_NONE, at->line, at->col);
    return res;
}

struct res alert_label(struct arena *arena, struct json *labels, struct str key, struct str value, struct err *err) {
    const struct json *old = json_get(labels, key);
    if (!old) {
        if (json_count(labels) == ALERT_LABELS_MAX)
            return alert_unusable(err, "SH6006", NULL, "the alert has more than %d different tags", ALERT_LABELS_MAX);
        json_set(arena, labels, key, json_new_str(arena, value));
        return RES_OK;
    }
    size_t count = json_is(old, JSON_ARRAY) ? json_count(old) : 1;
    struct json *list = json_new_array(arena);
    for (size_t i = 0; i < count; i++) {
        const struct json *item = json_is(old, JSON_ARRAY) ? json_at(old, i) : old;
        if (str_eq(json_str(item), value))
            return RES_OK;
        json_push(arena, list, item);
    }
    if (count == LABEL_VALUES_MAX)
        return alert_unusable(err, "SH6006", NULL, "the tag \"%.*s\" has more than %d different values",
                              STR_ARG(alert_shown(key)), LABEL_VALUES_MAX);
    json_push(arena, list, json_new_str(arena, value));
    json_set(arena, labels, key, list);
    return RES_OK;
}

struct res alert_tag(struct arena *arena, struct json *labels, struct str tag, struct err *err) {
    size_t colon = str_find_char(tag, ':');
    struct str key = str_trim(str_slice(tag, 0, colon == SIZE_MAX ? tag.len : colon));
    struct str value = colon == SIZE_MAX ? STR("") : str_trim(str_slice(tag, colon + 1, tag.len));
    if (!key.len)
        return RES_OK;
    if (tag.len > TAG_MAX)
        return alert_unusable(err, "SH6006", NULL, "the tag \"%.*s...\" has %zu bytes, at most %d are taken",
                              STR_ARG(alert_shown(key)), tag.len, TAG_MAX);
    return alert_label(arena, labels, key, value, err);
}

static void set_text(struct arena *arena, struct json *object, const char *key, struct str text) {
    if (text.len)
        json_set_str(arena, object, key, text);
}

const struct json *alert_build(struct arena *arena, struct str source, const struct alert_values *values,
                               const struct alert_identity *identity) {
    struct json *detail = json_new_object(arena);
    bool is_resolved = values->transition == ALERT_RECOVERED;
    json_set_str(arena, detail, "status", is_resolved ? STR("resolved") : STR("firing"));
    json_set_str(arena, detail, "transition", str_of(alert_transition_name(values->transition)));
    set_text(arena, detail, "name", values->name);
    set_text(arena, detail, "severity", values->severity);
    json_set_str(arena, detail, "cycle", values->cycle);
    if (values->started_ms != TIME_NONE)
        json_set_str(arena, detail, "started_at", time_format(arena, values->started_ms));
    json_set_c(arena, detail, "labels", values->labels);
    /* A console makes this a link to click on: nothing but the web. */
    if (str_starts(values->link, STR("https://")) || str_starts(values->link, STR("http://")))
        json_set_str(arena, detail, "link", values->link);
    json_set_c(arena, detail, "raw", values->raw);
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "version", STR("0"));
    json_set_str(arena, out, "id", str_dup(arena, identity->id));
    json_set_str(arena, out, "source", source);
    json_set_str(arena, out, "detail-type", STR("alert"));
    json_set_str(arena, out, "account", str_dup(arena, identity->account));
    json_set_str(arena, out, "region", str_dup(arena, identity->region));
    json_set_str(arena, out, "time",
                 time_format(arena, values->time_ms != TIME_NONE ? values->time_ms : identity->received_ms));
    json_set_c(arena, out, "resources", json_new_array(arena));
    json_set_c(arena, out, "detail", detail);
    return out;
}

/* --- reads --- */

static const struct json *detail(const struct json *alert, const char *key) {
    return json_get_c(json_get_c(alert, "detail"), key);
}

struct str alert_source_name(const struct json *alert) {
    return json_get_str(alert, "source");
}

struct str alert_name(const struct json *alert) {
    return json_str(detail(alert, "name"));
}

struct str alert_cycle(const struct json *alert) {
    return json_str(detail(alert, "cycle"));
}

enum alert_transition alert_transition(const struct json *alert) {
    /* An alert without a known transition is none of ours; "no_data" starts nothing. */
    enum alert_transition transition = ALERT_NO_DATA;
    if (!alert_transition_of(json_str(detail(alert, "transition")), &transition))
        return ALERT_NO_DATA;
    return transition;
}

int64_t alert_started_ms(const struct json *alert) {
    int64_t ms = TIME_NONE;
    return time_parse(json_str(detail(alert, "started_at")), &ms) ? ms : TIME_NONE;
}
