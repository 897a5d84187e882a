/* What comes wrapped, or from AWS itself, against any body. The first byte says as what it is taken: an envelope, a CloudWatch
 * alarm, a Datadog event, a message of SNS. Properties: every record gives a message or is counted as dropped; a source never
 * refuses what came in a trusted way, an alert of it is whole and can be stored; a message of SNS is never believed without its
 * certificate, and a certificate is asked for at SNS only. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "alert/alert.h"
#include "alert/envelope.h"
#include "alert/sns.h"
#include "base/limits.h"
#include "codec/time.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define TOPIC "arn:aws:sns:eu-west-1:123456789012:alerts"

static void must(bool holds, const char *what) {
    if (holds)
        return;
    fprintf(stderr, "property broken: %s\n", what);
    abort();
}

static void open_envelope(struct arena *arena, struct str body) {
    struct envelope envelope;
    envelope_open(arena, body, &envelope);
    must(envelope.count + envelope.dropped > 0, "every payload is a message");
    must(envelope.count <= ENVELOPE_MESSAGES_MAX, "messages are bounded");
    for (size_t i = 0; i < envelope.count; i++)
        must(envelope.messages[i].header_count <= ENVELOPE_HEADERS_MAX, "headers are bounded");
}

static void accept_as(struct arena *arena, const char *name, struct str body) {
    const struct alert_source *source = alert_source_find(str_of(name));
    struct alert_identity identity = { STR("id"), STR("123456789012"), STR("eu-west-1"), 1764039600000 };
    const struct json *alert = NULL, *again = NULL;
    struct err err = { 0 };
    enum alert_result result = source->accept(arena, body, &identity, &alert, &err);
    must(result == ALERT_OK || result == ALERT_UNUSABLE, "what came in a trusted way is not refused");
    if (result == ALERT_UNUSABLE) {
        must(err.code[0] && err.message[0], "what cannot be used says why");
        return;
    }
    int64_t ms;
    must(alert_cycle(alert).len > 0 && time_parse(json_get_str(alert, "time"), &ms), "an alert has a cycle and a time");
    must(json_count(json_get_c(json_get_c(alert, "detail"), "labels")) <= ALERT_LABELS_MAX, "labels are bounded");
    must(json_parse(arena, json_to_str(arena, alert), NULL, &again, &err).ok && json_equal(alert, again), "it can be stored");
}

static void post_to_topic(struct arena *arena, struct str body) {
    static const struct alert_topic TOPICS[] = { { STR_INIT(TOPIC), true } };
    const struct str carries[] = { STR("datadog"), STR("cloudwatch") };
    struct alert_trust trust = { .topics = TOPICS, .topic_count = 1, .carries = carries, .carry_count = 2 };
    struct alert_identity identity = { STR("id"), STR("123456789012"), STR("eu-west-1"), 1764039600000 };
    struct alert_out out = { 0 };
    struct err err = { 0 }, ignored = { 0 };
    const struct json *envelope = NULL;
    (void)json_parse(arena, body, NULL, &envelope, &ignored).ok;
    struct http_request request = { .method = STR("POST"), .body = body, .header_count = 3 };
    request.headers[0] = (struct http_header){ STR("x-amz-sns-message-type"), json_get_str(envelope, "Type") };
    request.headers[1] = (struct http_header){ STR("x-amz-sns-message-id"), json_get_str(envelope, "MessageId") };
    request.headers[2] = (struct http_header){ STR("x-amz-sns-topic-arn"), json_get_str(envelope, "TopicArn") };
    enum alert_result result = sns_source.receive(arena, &request, &trust, &identity, &out, &err);
    must(result == ALERT_REFUSED || result == ALERT_WANTS, "nobody is believed without a certificate");
    must(result != ALERT_REFUSED || (err.http_status == 403 && err.code[0]), "a refusal says why");
    must(result != ALERT_WANTS ||
             str_starts(out.certificate_url, STR("https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-")),
         "certificates come from SNS");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 1 || size > HTTP_ALERT_BODY_MAX)
        return 0;
    ARENA_SCOPE(arena);
    struct str body = { (const char *)data + 1, size - 1 };
    switch (data[0]) {
    case 'e': open_envelope(&arena, body); break;
    case 'c': accept_as(&arena, "cloudwatch", body); break;
    case 'd': accept_as(&arena, "datadog", body); break;
    case 's': post_to_topic(&arena, body); break;
    }
    return 0;
}
