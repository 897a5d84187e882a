#include "alert/cloudwatch.h"

#include "alert/token.h"
#include "aws/arn.h"
#include "codec/time.h"
#include "codec/uri.h"

enum { NAME_MAX_SIZE = 512, ARN_MAX_SIZE = 1024, LINK_MAX = 4096 };

/* What is read of either shape. */
struct change {
    struct str arn, name, state, at, region;
    const struct json *dimensions; /* object, or array of {"name","value"} */
    struct str namespace, metric_name;
};

static const struct {
    const char *state;
    enum alert_transition transition;
} STATES[] = {
    { "ALARM", ALERT_TRIGGERED },
    { "OK", ALERT_RECOVERED },
    { "INSUFFICIENT_DATA", ALERT_NO_DATA },
};

static bool is_event(const struct json *body) {
    return str_is(json_get_str(body, "source"), "aws.cloudwatch") && json_get_c(body, "detail");
}

static void read_event(const struct json *event, struct change *out) {
    const struct json *detail = json_get_c(event, "detail"), *state = json_get_c(detail, "state");
    const struct json *metrics = json_path(detail, "configuration", "metrics", NULL);
    const struct json *metric = json_path(json_at(metrics, 0), "metricStat", "metric", NULL);
    *out = (struct change){
        .arn = json_str(json_at(json_get_c(event, "resources"), 0)),
        .name = json_get_str(detail, "alarmName"),
        .state = json_get_str(state, "value"),
        .at = json_get_str(state, "timestamp"),
        .dimensions = json_get_c(metric, "dimensions"),
        .namespace = json_get_str(metric, "namespace"),
        .metric_name = json_get_str(metric, "name"),
    };
}

static void read_message(const struct json *message, struct change *out) {
    const struct json *trigger = json_get_c(message, "Trigger");
    *out = (struct change){
        .arn = json_get_str(message, "AlarmArn"),
        .name = json_get_str(message, "AlarmName"),
        .state = json_get_str(message, "NewStateValue"),
        .at = json_get_str(message, "StateChangeTime"),
        .dimensions = json_get_c(trigger, "Dimensions"),
        .namespace = json_get_str(trigger, "Namespace"),
        .metric_name = json_get_str(trigger, "MetricName"),
    };
}

/* "2026-11-25T03:00:00.123+0000" as AWS writes it. */
static bool read_time(struct arena *arena, struct str text, int64_t *out_ms) {
    size_t n = text.len;
    bool has_zone = n > 5 && (text.ptr[n - 5] == '+' || text.ptr[n - 5] == '-') && str_find_char(text, 'T') != SIZE_MAX;
    if (has_zone)
        text = str_fmt(arena, "%.*s:%.2s", (int)(n - 2), text.ptr, text.ptr + n - 2);
    return time_parse(text, out_ms);
}

static MUST_CHECK struct res label(struct arena *arena, struct json *labels, struct str key, struct str value, struct err *err) {
    return key.len && value.len ? alert_label(arena, labels, key, value, err) : RES_OK;
}

/* Dimensions come first: one that is called "metric" is not joined by ours. */
static MUST_CHECK struct res read_labels(struct arena *arena, const struct change *change, struct json *labels, struct err *err) {
    const struct json *d = change->dimensions;
    for (size_t i = 0; json_is(d, JSON_OBJECT) && i < d->object.count; i++)
        TRY(label(arena, labels, d->object.members[i].key, json_str(d->object.members[i].value), err));
    for (size_t i = 0; json_is(d, JSON_ARRAY) && i < json_count(d); i++)
        TRY(label(arena, labels, json_get_str(json_at(d, i), "name"), json_get_str(json_at(d, i), "value"), err));
    if (!json_get_c(labels, "namespace"))
        TRY(label(arena, labels, STR("namespace"), change->namespace, err));
    if (!json_get_c(labels, "metric"))
        TRY(label(arena, labels, STR("metric"), change->metric_name, err));
    return RES_OK;
}

/* arn:PARTITION:cloudwatch:REGION:ACCOUNT:alarm:NAME, of this alarm. */
static bool read_arn(struct change *change) {
    struct arn arn;
    struct str kind = STR("alarm:");
    if (!arn_is_of(change->arn, "cloudwatch", &arn) || !str_starts(arn.resource, kind))
        return false;
    change->region = arn.region;
    return str_eq(str_slice(arn.resource, kind.len, arn.resource.len), change->name);
}

static struct str link_of(struct arena *arena, const struct change *change) {
    BUF_SCOPE(out, LINK_MAX);
    buf_fmt(&out, "https://console.aws.amazon.com/cloudwatch/home?region=%.*s#alarmsV2:alarm/", STR_ARG(change->region));
    uri_encode(&out, change->name, "");
    return out.failed ? STR_NONE : str_dup(arena, buf_view(&out));
}

static MUST_CHECK struct res read_body(struct arena *arena, const struct json *body, const struct alert_identity *identity,
                                       const struct json **alert, struct err *err) {
    struct change change;
    if (is_event(body))
        read_event(body, &change);
    else
        read_message(body, &change);
    struct json *labels = json_new_object(arena);
    struct alert_values values = { .name = change.name, .cycle = change.arn, .started_ms = TIME_NONE, .time_ms = TIME_NONE,
                                   .labels = labels, .raw = body };
    if (change.name.len > NAME_MAX_SIZE || change.arn.len > ARN_MAX_SIZE)
        return alert_unusable(err, "SH6006", body, "the alarm's name has %zu bytes, its ARN %zu", change.name.len,
                              change.arn.len);
    if (!change.name.len || !read_arn(&change))
        return alert_unusable(err, "SH6004", body, "the alarm \"%.*s\" has the ARN \"%.*s\", which is not its own",
                              STR_ARG(alert_shown(change.name)), STR_ARG(alert_shown(change.arn)));
    size_t state = 0;
    while (state < sizeof STATES / sizeof STATES[0] && !str_is(change.state, STATES[state].state))
        state++;
    if (state == sizeof STATES / sizeof STATES[0])
        return alert_unusable(err, "SH6005", body, "state \"%.*s\" of alarm %.*s is not known; no run is started for it",
                              STR_ARG(alert_shown(change.state)), STR_ARG(alert_shown(change.name)));
    values.transition = STATES[state].transition;
    if (!read_time(arena, change.at, &values.time_ms))
        return alert_unusable(err, "SH6004", body, "the time of the change is \"%.*s\"", STR_ARG(alert_shown(change.at)));
    values.started_ms = values.time_ms;
    TRY(read_labels(arena, &change, labels, err));
    values.link = link_of(arena, &change);
    *alert = alert_build(arena, cloudwatch_source.name, &values, identity);
    return RES_OK;
}

static enum alert_result accept_body(struct arena *arena, struct str bytes, const struct alert_identity *identity,
                                     const struct json **alert, struct err *err) {
    struct str text = str_dup(arena, bytes); /* the bytes are the sender's; the alert outlives them */
    const struct json *body = NULL;
    bool is_good = json_parse(arena, text, NULL, &body, err).ok;
    err->http_status = is_good ? err->http_status : 202;
    if (is_good && read_body(arena, body, identity, alert, err).ok)
        return ALERT_OK;
    err_context(err, "cloudwatch alarm");
    return ALERT_UNUSABLE;
}

static enum alert_result receive(struct arena *arena, const struct http_request *request, const struct alert_trust *trust,
                                 const struct alert_identity *identity, struct alert_out *out, struct err *err) {
    enum alert_result at_the_door = token_check(request, trust, cloudwatch_source.name, err);
    out->raw = request->body;
    return at_the_door == ALERT_OK ? accept_body(arena, request->body, identity, &out->alert, err) : at_the_door;
}

static bool is_mine(const struct json *body) {
    bool is_message = json_get_c(body, "AlarmName") && json_get_c(body, "NewStateValue");
    return !json_get_c(body, "schema") && (is_event(body) || is_message);
}

const struct alert_source cloudwatch_source = {
    .name = STR_INIT("cloudwatch"), .receive = receive, .accept = accept_body, .is_mine = is_mine
};
