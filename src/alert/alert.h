/* alert.h: bytes from a sender -> the normalised alert (files.md). Each source authenticates over the raw
 * bytes, parses, normalises; pure. One file per source, one table of all.
 *
 * The normalised alert is an EventBridge envelope:
 * {"version":"0","id":ID,"source":"datadog","detail-type":"alert","account":..,"region":..,"time":..,
 *  "resources":[],"detail":{"status":"firing|resolved","transition":..,"name":..,"severity":..,
 *  "cycle":..,"started_at":..,"labels":{..},"link":..,"raw":{..}}}
 * `raw` is the body as it came, read as JSON: whoever stores the bytes need not store it. */
#ifndef SELFHEAL_ALERT_ALERT_H
#define SELFHEAL_ALERT_ALERT_H

#include "base/secret.h"
#include "codec/http1.h"
#include "codec/json.h"

enum alert_result {
    ALERT_OK,            /* *alert is set */
    ALERT_REFUSED,       /* not authenticated (401), wrong media type (415): nothing is stored */
    ALERT_UNUSABLE,      /* authenticated, but cannot be used: quarantine, page, 202 */
};

enum alert_transition {
    ALERT_TRIGGERED, ALERT_RETRIGGERED, ALERT_RENOTIFIED, ALERT_RECOVERED, ALERT_WARNING,
    ALERT_NO_DATA,
};

struct alert_identity {
    struct str id;               /* the alert's id, given by the host */
    struct str account, region;  /* from config */
    int64_t received_ms;
};

struct alert_source {
    struct str name;             /* "datadog": the path segment and the pattern's source */
    /* err: status in http_status, message, hint. For UNUSABLE err says why (it is stored and paged). */
    enum alert_result (*receive)(struct arena *arena, const struct http_request *request,
                                 const struct secret *secrets, size_t secret_count,
                                 const struct alert_identity *identity, const struct json **alert,
                                 struct err *err);
    /* The same for a body whose sender was authenticated by the way that it came (envelope.h): AWS decides by resource
     * policies who may publish. Never ALERT_REFUSED. */
    enum alert_result (*accept)(struct arena *arena, struct str body, const struct alert_identity *identity,
                                const struct json **alert, struct err *err);
    /* Does this body, read as JSON, say that it is of this source? */
    bool (*is_mine)(const struct json *body);
};

/* The source that a body belongs to by what it says; NULL: none. */
const struct alert_source *alert_source_of(const struct json *body);

const struct alert_source *alert_source_find(struct str name);
struct str alert_source_closest(struct str name);
const char *alert_transition_name(enum alert_transition transition);
bool alert_transition_of(struct str name, enum alert_transition *out);

/* Reads of a normalised alert. */
struct str alert_source_name(const struct json *alert);
struct str alert_name(const struct json *alert);
struct str alert_cycle(const struct json *alert);
enum alert_transition alert_transition(const struct json *alert);
int64_t alert_started_ms(const struct json *alert); /* detail.started_at, TIME_NONE when absent */

#endif
