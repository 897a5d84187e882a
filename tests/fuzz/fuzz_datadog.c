/* Datadog's webhook against any body. Properties: the wrong token is refused whatever the body; the
 * right one is never refused; an alert is whole, its labels come from the tags alone, and rules can
 * be matched against it. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "alert/alert.h"
#include "base/limits.h"
#include "codec/time.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char token[] = "0123456789abcdef0123456789abcdef";

static void must(bool holds, const char *what) {
    if (holds)
        return;
    fprintf(stderr, "property broken: %s\n", what);
    abort();
}

static bool is_in_tags(struct str tags, struct str key, const struct json *value) {
    if (json_is(value, JSON_ARRAY)) {
        for (size_t i = 0; i < json_count(value); i++)
            if (!is_in_tags(tags, key, json_at(value, i)))
                return false;
        return json_count(value) > 1;
    }
    return json_is(value, JSON_STRING) && str_find(tags, key) != SIZE_MAX &&
           str_find(tags, value->text) != SIZE_MAX;
}

static void check_alert(struct arena *arena, const struct json *alert) {
    const struct json *detail = json_get_c(alert, "detail"), *raw = json_get_c(detail, "raw");
    const struct json *labels = json_get_c(detail, "labels");
    enum alert_transition transition;
    must(alert_cycle(alert).len > 0, "an alert has a cycle");
    must(alert_transition_of(json_get_str(detail, "transition"), &transition),
         "a known transition");
    must(str_is(json_get_str(detail, "status"), "resolved") == (transition == ALERT_RECOVERED),
         "only a recovery is resolved");
    must(json_count(labels) <= ALERT_LABELS_MAX, "labels are bounded");
    for (size_t i = 0; i < json_count(labels); i++)
        must(!json_get_c(raw, "schema") || is_in_tags(json_get_str(raw, "tags"), labels->object.members[i].key,
                        labels->object.members[i].value),
             "labels come from the tags");
    int64_t ms = 0;
    must(time_parse(json_get_str(alert, "time"), &ms), "the time is a time");
    must(json_get_c(detail, "started_at") == NULL || alert_started_ms(alert) > 0,
         "so is the start");
    const struct json *again = NULL;
    struct err err = { 0 };
    must(json_parse(arena, json_to_str(arena, alert), NULL, &again, &err).ok,
         "an alert can be stored");
    must(json_equal(alert, again), "and comes back the same");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size > HTTP_ALERT_BODY_MAX)
        return 0;
    ARENA_SCOPE(arena);
    struct secret secret;
    memset(&secret, 0, sizeof secret);
    must(secret_set(&secret, STR("0123456789abcdef0123456789abcdef")), "the secret fits");
    struct alert_identity identity = { STR("id"), STR("123456789012"), STR("eu-west-1"),
                                       1764039600000 };
    struct http_request request = { .method = STR("POST"), .header_count = 2 };
    request.body = (struct str){ (const char *)data, size };
    request.headers[0] = (struct http_header){ STR("Content-Type"), STR("application/json") };
    request.headers[1] = (struct http_header){ STR("X-Selfheal-Token"), str_of(token) };
    const struct alert_source *source = alert_source_find(STR("datadog"));
    struct alert_trust trust = { .secrets = &secret, .secret_count = 1 };
    struct alert_out out = { 0 };
    struct err err = { 0 };
    enum alert_result result = source->receive(&arena, &request, &trust, &identity, &out, &err);
    must(result != ALERT_REFUSED, "the right token is let in");
    must(result == ALERT_OK || (err.code[0] && err.message[0] && err.http_status == 202),
         "what cannot be used says why");
    if (result == ALERT_OK)
        check_alert(&arena, out.alert);

    request.headers[1].value = STR("0123456789abcdef0123456789abcdeF");
    must(source->receive(&arena, &request, &trust, &identity, &out, &err) == ALERT_REFUSED &&
             err.http_status == 401,
         "the wrong token is refused");
    return 0;
}
