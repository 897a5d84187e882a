/* ingress.c: POST /v1/alerts/{source}: authenticate over the raw bytes, normalise, hand to the engine. The 202 is an
 * effect of the unit that made the alert durable. Nothing else is served here: the API has its own listener. */
#include <stdlib.h>

#include "alert/alert.h"
#include "base/limits.h"
#include "serve/daemon.h"
#include "serve/topic.h"

enum { REFUSALS_TOLD = 5, REFUSALS_WITHIN_MS = 3600 * 1000 };

void api_problem(struct http_server *server, http_handle handle, int status, const char *title,
                 struct str detail, struct str hint) {
    ARENA_SCOPE(arena);
    struct json *body = json_new_object(&arena);
    json_set_str(&arena, body, "type", STR("about:blank"));
    json_set_i64(&arena, body, "status", status);
    json_set_str(&arena, body, "title", str_of(title));
    json_set_str(&arena, body, "detail", detail);
    if (hint.len)
        json_set_str(&arena, body, "hint", hint);
    http_server_answer(server, handle, status, STR("application/problem+json"), STR_NONE,
                       json_to_str(&arena, body));
}

/* Where the configuration allows it (the sandbox), SNS is where the environment says. */
static struct str endpoint_of_sns(void) {
    struct str url = credentials_endpoint_override(config_files.getenv_fn, STR("SNS"));
    return str_ends(url, STR("/")) ? str_slice(url, 0, url.len - 1) : url;
}

/* The source's judgement, with its values put into the input. */
static enum alert_result judge(struct daemon *d, struct host_input *in, const struct config_source *source,
                               const struct http_request *request, struct alert_out *out, struct err *err) {
    const struct alert_source *code = alert_source_find(source->name);
    struct arena *arena = &in->arena;
    in->input.alert.id = host_new_id(d->host, arena);
    in->input.alert.source = code->name;
    struct http_request copy = *request; /* values of the alert are views of the body: of our copy of it */
    copy.body = str_dup(arena, request->body);
    struct alert_identity identity = { .id = in->input.alert.id,
                                       .account = d->config->account,
                                       .region = d->config->region,
                                       .received_ms = loop_wall_ms() };
    struct alert_trust trust = config_trust(source);
    trust.certificate = topics_certificate;
    trust.certificate_ctx = d->topics;
    if (d->config->is_environment_endpoint_allowed)
        trust.endpoint = endpoint_of_sns();
    enum alert_result result = code->receive(arena, &copy, &trust, &identity, out, err);
    in->input.alert.raw = str_dup(arena, out->raw);
    in->input.alert.alert = result == ALERT_OK ? out->alert : NULL;
    in->input.alert.is_replayed = out->is_replayed || json_path(out->alert, "detail", "raw", "replay-name", NULL);
    if (result == ALERT_OK) /* what came in a topic is of the source whose alert it is */
        in->input.alert.source = str_dup(arena, alert_source_name(out->alert));
    if (result == ALERT_UNUSABLE) {
        in->input.alert.reason = str_dup(arena, str_of(err->message));
        in->input.alert.code = str_dup(arena, str_of(err->code));
    }
    return result;
}

/* A notice, at most one an hour and source: whoever may send at all must not be able to wake a person. */
static void count_refusal(struct daemon *d, const struct config_source *source, const struct err *err) {
    struct refusals *r = &d->refusals[source - d->config->sources];
    int64_t now = loop_monotonic_ms();
    if (!r->count || now - r->since_ms >= REFUSALS_WITHIN_MS)
        *r = (struct refusals){ .since_ms = now };
    if (++r->count != REFUSALS_TOLD)
        return;
    ARENA_SCOPE(arena);
    host_tell(d->host, "daemon", true,
              str_fmt(&arena, "%d alerts of source %.*s were refused", REFUSALS_TOLD, STR_ARG(source->name)),
              str_fmt(&arena, "The last: %s\nWho sent them cannot be known. Was the secret changed on one side only? Until it is "
                              "the same on both, alerts of this source are lost.\nNext: selfheal status, and the log "
                              "(\"alert_refused\")", err->message));
    daemon_wake(d);
}

static void refuse(struct daemon *d, http_handle handle, const struct config_source *source,
                   const struct http_request *request, const struct err *err) {
    d->refused_auth++;
    count_refusal(d, source, err);
    LOG(&d->log, LOG_WARN, "alert_refused", LOG_STR("source", source->name), LOG_INT("status", err->http_status),
        LOG_STR("why", str_of(err->message)), LOG_INT("body_size", (int64_t)request->body.len));
    api_problem(d->ingress, handle, err->http_status ? err->http_status : 401, "refused", str_of(err->message),
                str_of(err->hint));
}

void ingress_take(struct daemon *d, http_handle handle, struct str name, const struct http_request *request) {
    const struct config_source *source = config_source(d->config, name);
    const struct alert_source *code = source ? alert_source_find(name) : NULL;
    if (!code || !code->receive) {
        api_problem(d->ingress, handle, 404, "no such object",
                    STR("no source of that name is configured"), STR_NONE);
        return;
    }
    struct host_input *in = d->is_draining ? NULL : host_input_new(d->host, INPUT_ALERT);
    if (!in) {
        api_problem(d->ingress, handle, 503, "overloaded", STR("not recorded; send it again"),
                    STR_NONE);
        return;
    }
    struct err err = { 0 };
    struct alert_out out = { 0 };
    in->input.handle = handle;
    switch (judge(d, in, source, request, &out, &err)) {
    case ALERT_REFUSED: refuse(d, handle, source, request, &err); break;
    case ALERT_WANTS: topics_want(d->topics, handle, name, request, out.certificate_url); break;
    case ALERT_CONFIRM: topics_confirm(d->topics, handle, out.topic, out.token); break;
    case ALERT_UNUSABLE: d->rejected_input++; host_submit(d->host, in); return;
    case ALERT_OK: host_submit(d->host, in); return;
    }
    host_drop(d->host, in);
}

void ingress_handle(void *ctx, http_handle handle, const struct http_request *request,
                    struct str peer) {
    (void)peer;
    struct daemon *d = ctx;
    static const struct str PREFIX = STR_INIT("/v1/alerts/");
    if (!str_starts(request->path, PREFIX)) {
        api_problem(d->ingress, handle, 404, "no such object",
                    STR("alerts are posted to /v1/alerts/SOURCE; the API has a listener of its own"),
                    STR_NONE);
        return;
    }
    if (!str_is(request->method, "POST")) {
        api_problem(d->ingress, handle, 405, "wrong method", STR("use POST"), STR_NONE);
        return;
    }
    ingress_take(d, handle, str_slice(request->path, PREFIX.len, request->path.len), request);
}
