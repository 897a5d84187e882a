#include "alert/alert.h"

#include "alert/datadog.h"
#include "codec/time.h"

/* --- the table of all sources --- */

static const struct alert_source *const sources[] = {
    &datadog_source,
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
        if (sources[i]->is_mine(body))
            return sources[i];
    return NULL;
}

struct str alert_source_closest(struct str name) {
    struct str names[SOURCE_COUNT];
    for (size_t i = 0; i < SOURCE_COUNT; i++)
        names[i] = sources[i]->name;
    return str_closest(name, names, SOURCE_COUNT);
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
