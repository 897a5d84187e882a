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
#include "codec/rsa.h"

enum alert_result {
    ALERT_OK,            /* out->alert is set */
    ALERT_REFUSED,       /* not authenticated (401, 403), wrong media type (415): nothing is stored */
    ALERT_UNUSABLE,      /* authenticated, but cannot be used: quarantine, page, 202 */
    ALERT_WANTS,         /* out->certificate_url must be fetched, then receive asked again */
    ALERT_CONFIRM,       /* no alert: the subscription of out->topic is to be confirmed with out->token */
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

/* A topic of SNS that may send. */
struct alert_topic {
    struct str arn;
    bool takes_version_1;        /* also signatures with SHA-1 (SignatureVersion 1) */
};

/* Whom a source believes: from the configuration, and certificates that were fetched before. */
struct alert_trust {
    const struct secret *secrets;
    size_t secret_count;
    const struct alert_topic *topics;
    size_t topic_count;
    const struct str *carries;   /* sources whose alerts a topic may carry */
    size_t carry_count;
    struct str endpoint;         /* where SNS is, and its certificates, instead of at AWS; empty: AWS */
    /* The certificate at this URL, checked already; NULL: not fetched. May be NULL itself: it is fetched by nobody. */
    const struct rsa_cert *(*certificate)(void *ctx, struct str url);
    void *certificate_ctx;
};

struct alert_out {
    const struct json *alert;
    struct str raw;              /* the alert's own bytes: the body, or what was wrapped in it; of the arena or the body */
    struct str certificate_url, topic, token;
    bool is_replayed;            /* the alert came out of an archive */
};

struct alert_source {
    struct str name;             /* "datadog": the path segment and the pattern's source */
    /* err: status in http_status, message, hint. For UNUSABLE err says why (it is stored and paged). NULL: this source
     * does not come over HTTP. */
    enum alert_result (*receive)(struct arena *arena, const struct http_request *request, const struct alert_trust *trust,
                                 const struct alert_identity *identity, struct alert_out *out, struct err *err);
    /* The same for a body whose sender was authenticated by the way that it came (envelope.h): AWS decides by resource
     * policies who may publish. ALERT_OK or ALERT_UNUSABLE. NULL: it comes in one way only. */
    enum alert_result (*accept)(struct arena *arena, struct str body, const struct alert_identity *identity,
                                const struct json **alert, struct err *err);
    /* Does this body, read as JSON, say that it is of this source? */
    bool (*is_mine)(const struct json *body);
    bool has_topics, has_queue; /* what its configuration names; else secrets */
};

/* The source that a body belongs to by what it says; NULL: none. */
const struct alert_source *alert_source_of(const struct json *body);

/* A body that came in a trusted way, judged by the source that it says it is of, if that may come this way: is one of `names`,
 * which the configuration has under `setting`. *source: whose it is, NULL: nobody's. Unusable, SH6111: of none of them. */
enum alert_result alert_accept(struct arena *arena, struct str body, const struct str *names, size_t count, const char *setting,
                               const struct alert_identity *identity, const struct alert_source **source,
                               const struct json **alert, struct err *err);

const struct alert_source *alert_source_find(struct str name);
struct str alert_source_closest(struct str name);
struct str alert_source_names(struct arena *arena); /* "datadog, cloudwatch, .." for messages */
const char *alert_transition_name(enum alert_transition transition);
/* The names that a pattern may have at the top, and those of `detail`; empty: no more. */
struct str alert_top_key(size_t i);
struct str alert_detail_key(size_t i);
bool alert_transition_of(struct str name, enum alert_transition *out);

/* --- for the sources --- */

/* What a sender said; empty texts and TIME_NONE are left out. */
struct alert_values {
    enum alert_transition transition;
    struct str name, severity, cycle, link;
    int64_t started_ms, time_ms; /* time: when the sender last said so */
    const struct json *labels, *raw;
};
const struct json *alert_build(struct arena *arena, struct str source, const struct alert_values *values,
                               const struct alert_identity *identity);
/* Adds a value to a label: the same one changes nothing, another one makes it an array. Errors (class input, 202): SH6006
 * more than ALERT_LABELS_MAX names, or 32 values of one. */
MUST_CHECK struct res alert_label(struct arena *arena, struct json *labels, struct str key, struct str value, struct err *err);
/* "service:cash": one tag as a label; without a colon its value is empty. SH6006 also when longer than 512 bytes. */
MUST_CHECK struct res alert_tag(struct arena *arena, struct json *labels, struct str tag, struct err *err);
/* Datadog's priorities 1 to 5: "critical", "high", "medium", "low", "info"; empty: no severity. */
struct str alert_severity(int64_t priority);
/* Whatever is authentic and cannot be used: class input, 202, at the line and column of `at` (or NULL). */
struct res alert_unusable(struct err *err, const char *code, const struct json *at, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* The value as far as a message shows it, not cut within a character. */
struct str alert_shown(struct str text);

/* Reads of a normalised alert. */
struct str alert_source_name(const struct json *alert);
struct str alert_name(const struct json *alert);
struct str alert_cycle(const struct json *alert);
enum alert_transition alert_transition(const struct json *alert);
int64_t alert_started_ms(const struct json *alert); /* detail.started_at, TIME_NONE when absent */

#endif
