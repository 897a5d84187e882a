#include "alert/token.h"

static bool is_authentic(const struct http_request *request, const struct secret *secrets, size_t secret_count) {
    struct str token = STR_NONE;
    size_t seen = 0;
    for (size_t i = 0; i < request->header_count; i++) {
        if (!str_eq_nocase(request->headers[i].name, STR("X-Selfheal-Token")))
            continue;
        token = request->headers[i].value;
        seen++;
    }
    /* All secrets are compared, so that time does not tell which one is near. */
    unsigned equal = 0;
    for (size_t i = 0; i < secret_count; i++)
        equal += secrets[i].len > 0 && secret_equals(&secrets[i], token);
    return seen == 1 && token.len > 0 && equal > 0;
}

static enum alert_result refuse_token(const struct http_request *request, struct str source, struct err *err) {
    bool is_absent = !http1_header(request, "X-Selfheal-Token").ptr;
    err_set(err, ERR_DENIED, "SH6002", "%s (source \"%.*s\"); nothing was stored",
            is_absent ? "the header X-Selfheal-Token is missing"
                      : "the header X-Selfheal-Token does not carry a secret of this source", STR_ARG(source));
    err_hint(err, "compare the custom header of the sender (a webhook in Datadog, a connection in EventBridge) with "
                  "sources.%.*s.secret", STR_ARG(source));
    err->http_status = 401;
    return ALERT_REFUSED;
}

static enum alert_result refuse_media_type(struct str type, struct err *err) {
    bool is_form = str_eq_nocase(type, STR("application/x-www-form-urlencoded"));
    err_set(err, ERR_INPUT, "SH6003", "the content type is \"%.*s\", not application/json",
            STR_ARG(alert_shown(type)));
    err_hint(err, is_form ? "clear \"Encode as form\" in the webhook's settings in Datadog"
                          : "send Content-Type: application/json");
    err->http_status = 415;
    return ALERT_REFUSED;
}

static struct str media_type(const struct http_request *request) {
    struct str value = http1_header(request, "Content-Type");
    size_t end = str_find_char(value, ';');
    return str_trim(end == SIZE_MAX ? value : str_slice(value, 0, end));
}

enum alert_result token_check(const struct http_request *request, const struct alert_trust *trust, struct str source,
                              struct err *err) {
    if (!is_authentic(request, trust->secrets, trust->secret_count))
        return refuse_token(request, source, err);
    struct str type = media_type(request);
    return str_eq_nocase(type, STR("application/json")) ? ALERT_OK : refuse_media_type(type, err);
}
