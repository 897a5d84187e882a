/* Source sns, with messages signed by a key and certificate made here: what is genuine and ours gets in, everything else is
 * refused, most of it without asking for a certificate at all. And what a topic carries: CloudWatch alarms and Datadog's events. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "alert/cloudwatch.h"
#include "alert/datadog.h"
#include "alert/sns.h"
#include "aws/sns_message.h"
#include "codec/base64.h"
#include "codec/time.h"

#define TOPIC "arn:aws:sns:eu-west-1:123456789012:alerts"
#define OLD_TOPIC "arn:aws:sns:eu-west-1:123456789012:old"
#define CERT_URL "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a1b2c.pem"
#define NOW_MS INT64_C(1764039600000) /* 2025-11-25T03:00:00Z */
#define ALARM_ARN "arn:aws:cloudwatch:eu-west-1:123456789012:alarm:cash 5xx"

static const char ALARM[] =
    "{\"AlarmName\":\"cash 5xx\",\"AlarmDescription\":null,\"AWSAccountId\":\"123456789012\",\"NewStateValue\":\"ALARM\","
    "\"NewStateReason\":\"Threshold Crossed\",\"StateChangeTime\":\"2025-11-25T02:58:00.123+0000\",\"Region\":\"EU (Ireland)\","
    "\"AlarmArn\":\"" ALARM_ARN "\",\"OldStateValue\":\"OK\",\"Trigger\":{\"MetricName\":\"5xx\",\"Namespace\":\"Cash\","
    "\"Dimensions\":[{\"name\":\"service\",\"value\":\"cash\"}]}}";

static const char EVENT[] =
    "{\"version\":\"0\",\"id\":\"1\",\"detail-type\":\"CloudWatch Alarm State Change\",\"source\":\"aws.cloudwatch\","
    "\"account\":\"123456789012\",\"time\":\"2025-11-25T03:10:00Z\",\"region\":\"eu-west-1\",\"resources\":[\"" ALARM_ARN "\"],"
    "\"detail\":{\"alarmName\":\"cash 5xx\",\"state\":{\"value\":\"OK\",\"timestamp\":\"2025-11-25T03:10:00.000+0000\"},"
    "\"previousState\":{\"value\":\"ALARM\"},\"configuration\":{\"metrics\":[{\"id\":\"m\",\"metricStat\":{\"metric\":{"
    "\"namespace\":\"Cash\",\"name\":\"5xx\",\"dimensions\":{\"service\":\"cash\"}}}}]}}}";

static const char PARTNER[] =
    "{\"version\":\"0\",\"id\":\"2\",\"detail-type\":\"Datadog Alert Notification\",\"source\":\"aws.partner/datadog.com/cash\","
    "\"time\":\"2025-11-25T02:59:00Z\",\"detail\":{\"alert_type\":\"error\",\"priority\":\"normal\","
    "\"tags\":[\"service:cash\",\"env:prod\"],\"meta\":{\"monitor\":{\"id\":42,\"name\":\"DB outage\",\"priority\":1},"
    "\"result\":{\"result_ts\":1764039480},\"transition\":{\"trans_name\":\"Triggered\",\"trans_type\":\"alert\"}}}}";

struct world {
    struct arena arena;
    struct rsa_key *key, *other;
    struct rsa_cert *certificate;
    size_t asked; /* for the certificate */
    bool is_fetched;
    struct alert_topic topics[2];
    struct str carries[2];
};

static const struct rsa_cert *certificate(void *ctx, struct str url) {
    struct world *w = ctx;
    assert_true(str_is(url, CERT_URL)); /* nothing else ever gets so far */
    w->asked++;
    return w->is_fetched ? w->certificate : NULL;
}

static int setup(void **state) {
    struct world *w = mem_alloc(sizeof *w);
    struct err err = { 0 };
    w->key = rsa_key_new(&err);
    w->other = rsa_key_new(&err);
    struct str pem = rsa_certificate(&w->arena, w->key, "sns.eu-west-1.amazonaws.com", NOW_MS - 1000, 30);
    w->certificate = sns_certificate(pem, NOW_MS, &err);
    assert_non_null(w->certificate);
    w->is_fetched = true;
    w->topics[0] = (struct alert_topic){ STR(TOPIC), false };
    w->topics[1] = (struct alert_topic){ STR(OLD_TOPIC), true };
    w->carries[0] = STR("datadog");
    w->carries[1] = STR("cloudwatch");
    *state = w;
    return 0;
}

static int teardown(void **state) {
    struct world *w = *state;
    rsa_key_free(w->key);
    rsa_key_free(w->other);
    rsa_cert_free(w->certificate);
    struct arena arena = w->arena;
    free(w);
    arena_deinit(&arena);
    return 0;
}

/* --- messages --- */

static struct json *message(struct world *w, const char *type, const char *text) {
    struct json *m = json_new_object(&w->arena);
    json_set_str(&w->arena, m, "Type", str_of(type));
    json_set_str(&w->arena, m, "MessageId", STR("22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324"));
    json_set_str(&w->arena, m, "TopicArn", STR(TOPIC));
    json_set_str(&w->arena, m, "Message", str_of(text));
    json_set_str(&w->arena, m, "Timestamp", STR("2025-11-25T02:59:59.123Z"));
    json_set_str(&w->arena, m, "SignatureVersion", STR("2"));
    json_set_str(&w->arena, m, "SigningCertURL", STR(CERT_URL));
    json_set_str(&w->arena, m, "UnsubscribeURL", STR("https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe"));
    return m;
}

static void sign(struct world *w, struct json *m, const struct rsa_key *key) {
    enum rsa_digest digest = str_is(json_get_str(m, "SignatureVersion"), "1") ? RSA_SHA1 : RSA_SHA256;
    struct str raw = rsa_sign(&w->arena, key, digest, sns_string_to_sign(&w->arena, m));
    json_set_str(&w->arena, m, "Signature", base64_encode(&w->arena, raw));
}

struct outcome {
    enum alert_result result;
    struct alert_out out;
    struct err err;
};

static struct outcome post_bytes(struct world *w, const struct json *headers_of, struct str body, const char *more_name,
                                 const char *more_value) {
    struct http_request request = { .method = STR("POST"), .body = body };
    const struct http_header headers[] = {
        { STR("content-type"), STR("text/plain; charset=UTF-8") },
        { STR("x-amz-sns-message-type"), json_get_str(headers_of, "Type") },
        { STR("x-amz-sns-message-id"), json_get_str(headers_of, "MessageId") },
        { STR("x-amz-sns-topic-arn"), json_get_str(headers_of, "TopicArn") },
        { str_of(more_name), str_of(more_value) },
    };
    request.header_count = more_name ? 5 : 4;
    for (size_t i = 0; i < request.header_count; i++)
        request.headers[i] = headers[i];
    struct alert_identity identity = { STR("01JALERT"), STR("123456789012"), STR("eu-west-1"), NOW_MS };
    struct alert_trust trust = { .topics = w->topics, .topic_count = 2, .carries = w->carries, .carry_count = 2,
                                 .certificate = certificate, .certificate_ctx = w };
    struct outcome o = { 0 };
    w->asked = 0;
    o.result = sns_source.receive(&w->arena, &request, &trust, &identity, &o.out, &o.err);
    return o;
}

static struct outcome post(struct world *w, const struct json *m) {
    return post_bytes(w, m, json_to_str(&w->arena, m), NULL, NULL);
}

static const char *text_of(struct world *w, const struct json *alert, const char *a, const char *b, const char *c) {
    return str_z(&w->arena, json_str(json_path(alert, a, b, c, NULL)));
}

/* --- what gets in --- */

static void an_alarm_gets_in(void **state) {
    struct world *w = *state;
    struct json *m = message(w, "Notification", ALARM);
    json_set_str(&w->arena, m, "Subject", STR("ALARM: \"cash 5xx\" in EU\nand more"));
    sign(w, m, w->key);
    struct outcome o = post(w, m);
    assert_int_equal(o.result, ALERT_OK);
    assert_true(str_is(o.out.raw, ALARM));
    assert_true(str_is(alert_source_name(o.out.alert), "cloudwatch"));
    assert_true(str_is(alert_cycle(o.out.alert), ALARM_ARN));
    assert_int_equal(alert_transition(o.out.alert), ALERT_TRIGGERED);
    assert_int_equal(alert_started_ms(o.out.alert), NOW_MS - 120000 + 123);
    assert_string_equal(text_of(w, o.out.alert, "detail", "labels", "service"), "cash");
    assert_string_equal(text_of(w, o.out.alert, "detail", "labels", "namespace"), "Cash");
    assert_string_equal(text_of(w, o.out.alert, "detail", "link", NULL),
                        "https://console.aws.amazon.com/cloudwatch/home?region=eu-west-1#alarmsV2:alarm/cash%205xx");
}

static void datadog_gets_in_as_it_is_or_in_a_fence(void **state) {
    struct world *w = *state;
    const char *body = "{\"schema\":\"selfheal.datadog/1\",\"cycle\":\"c\",\"transition\":\"Triggered\"}";
    const char *forms[] = { body, str_fmt(&w->arena, "Alert\n```json\n%s\n```\n@sns-alerts", body).ptr };
    for (size_t i = 0; i < 2; i++) {
        struct json *m = message(w, "Notification", forms[i]);
        sign(w, m, w->key);
        struct outcome o = post(w, m);
        assert_int_equal(o.result, ALERT_OK);
        assert_true(str_is(alert_source_name(o.out.alert), "datadog"));
        assert_true(str_is(o.out.raw, body));
    }
}

static void the_certificate_is_asked_for_once_all_else_is_good(void **state) {
    struct world *w = *state;
    struct json *m = message(w, "Notification", ALARM);
    sign(w, m, w->key);
    w->is_fetched = false;
    struct outcome o = post(w, m);
    assert_int_equal(o.result, ALERT_WANTS);
    assert_true(str_is(o.out.certificate_url, CERT_URL));
    w->is_fetched = true;
    assert_int_equal(post(w, m).result, ALERT_OK);
}

static void sha1_is_for_topics_that_say_so(void **state) {
    struct world *w = *state;
    struct json *m = message(w, "Notification", ALARM);
    json_set_str(&w->arena, m, "SignatureVersion", STR("1"));
    sign(w, m, w->key);
    struct outcome o = post(w, m);
    assert_int_equal(o.result, ALERT_REFUSED);
    assert_string_equal(o.err.code, "SH6105");
    assert_non_null(strstr(o.err.hint, "SignatureVersion to 2"));
    json_set_str(&w->arena, m, "TopicArn", STR(OLD_TOPIC));
    sign(w, m, w->key);
    assert_int_equal(post(w, m).result, ALERT_OK);
}

static void a_subscription_is_confirmed_and_its_end_is_told(void **state) {
    struct world *w = *state;
    struct json *m = message(w, "SubscriptionConfirmation", "You have chosen to subscribe");
    json_set_str(&w->arena, m, "Token", STR("2336412f37"));
    json_set_str(&w->arena, m, "SubscribeURL", STR("https://evil.example/"));
    sign(w, m, w->key);
    struct outcome o = post(w, m);
    assert_int_equal(o.result, ALERT_CONFIRM);
    assert_true(str_is(o.out.topic, TOPIC) && str_is(o.out.token, "2336412f37"));
    json_set_str(&w->arena, m, "Token", STR("another"));
    assert_int_equal(post(w, m).result, ALERT_REFUSED); /* the token is signed */
    json_set_str(&w->arena, m, "Type", STR("UnsubscribeConfirmation"));
    sign(w, m, w->key);
    o = post(w, m);
    assert_int_equal(o.result, ALERT_UNUSABLE);
    assert_string_equal(o.err.code, "SH6110");
}

static void strange_texts_are_verified_as_they_are(void **state) {
    struct world *w = *state;
    const char *texts[] = { "a\nMessageId\nx", "\r\n", "é€😀", "plain" };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct json *m = message(w, "Notification", texts[i]);
        sign(w, m, w->key);
        struct outcome o = post(w, m);
        assert_int_equal(o.result, ALERT_UNUSABLE); /* genuine; but no alert */
        assert_string_equal(o.err.code, "SH6111");
        json_set_str(&w->arena, m, "Message", str_fmt(&w->arena, "%s ", texts[i]));
        assert_int_equal(post(w, m).result, ALERT_REFUSED);
    }
    struct json *m = message(w, "Notification", "");
    json_set_str(&w->arena, m, "Message", (struct str){ "ab\0cd", 5 });
    sign(w, m, w->key);
    assert_int_equal(post(w, m).result, ALERT_UNUSABLE);
    json_set_str(&w->arena, m, "Message", (struct str){ "ab\0ce", 5 });
    assert_int_equal(post(w, m).result, ALERT_REFUSED);
}

/* --- what does not --- */

/* Rows of bad-input lists. All are signed well: only the named member is wrong. asks: a certificate was needed to see it. */
static const struct {
    const char *key, *value, *code;
} BAD[] = {
    { "SigningCertURL", "http://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem", "SH6106" },
    { "SigningCertURL", "https://evil.com/x.pem", "SH6106" },
    { "SigningCertURL", "https://sns.eu-west-1.amazonaws.com.evil.com/SimpleNotificationService-0a.pem", "SH6106" },
    { "SigningCertURL", "https://evil.com/sns.eu-west-1.amazonaws.com.pem", "SH6106" },
    { "SigningCertURL", "https://sns.s3-us-west-2.amazonaws.com/x.pem", "SH6106" },
    { "SigningCertURL", "https://s3.amazonaws.com/sns/x.pem", "SH6106" },
    { "SigningCertURL", "https://sns.s3.amazonaws.com/SimpleNotificationService-0a.pem", "SH6106" },
    { "SigningCertURL", "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-0a.pem", "SH6106" },
    { "SigningCertURL", "https://sns.eu-west-1.amazonaws.com/x.pem", "SH6106" },
    { "SigningCertURL", "https://sns.eu-west-1.amazonaws.com/../SimpleNotificationService-0a.pem", "SH6106" },
    { "SigningCertURL", "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a/../b.pem", "SH6106" },
    { "SigningCertURL", "https://sns.eu-west-1.amazonaws.com:8443/SimpleNotificationService-0a.pem", "SH6106" },
    { "SigningCertURL", "https://sns.eu-west-1.amazonaws.com@evil.com/SimpleNotificationService-0a.pem", "SH6106" },
    { "SigningCertURL", "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem?x=.pem", "SH6106" },
    { "SigningCertURL", "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem#.pem", "SH6106" },
    { "SigningCertURL", "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-.pem", "SH6106" },
    { "SigningCertURL", "HTTPS://SNS.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem", "SH6106" },
    { "TopicArn", "arn:aws:sns:eu-west-1:999999999999:alerts", "SH6103" },
    { "TopicArn", "arn:aws:sns:eu-west-1:123456789012:alerts ", "SH6103" },
    { "TopicArn", "ARN:aws:sns:eu-west-1:123456789012:alerts", "SH6103" },
    { "SignatureVersion", "1", "SH6105" },
    { "SignatureVersion", "3", "SH6105" },
    { "SignatureVersion", "02", "SH6105" },
    { "SignatureVersion", NULL, "SH6101" },
    { "MessageId", "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324\nMessage", "SH6104" },
    { "MessageId", "22b80b92", "SH6104" },
    { "MessageId", NULL, "SH6101" },
    { "Timestamp", "2025-11-25T01:00:00.000Z", "SH6104" },
    { "Timestamp", "2025-11-25T03:06:00.000Z", "SH6104" },
    { "Timestamp", "2025-11-25T02:59:59+00:00", "SH6104" },
    { "Timestamp", "yesterday", "SH6104" },
    { "Type", "Hello", "SH6101" },
    { "Type", NULL, "SH6101" },
    { "Message", NULL, "SH6101" },
};

static void bad_envelopes_fetch_nothing(void **state) {
    struct world *w = *state;
    w->is_fetched = false; /* asking would be ALERT_WANTS */
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        struct json *m = message(w, "Notification", ALARM), *without = json_new_object(&w->arena);
        if (BAD[i].value)
            json_set_str(&w->arena, m, BAD[i].key, str_of(BAD[i].value));
        sign(w, m, w->key);
        for (size_t j = 0; j < m->object.count; j++)
            if (BAD[i].value || !str_is(m->object.members[j].key, BAD[i].key))
                json_set(&w->arena, without, m->object.members[j].key, m->object.members[j].value);
        struct outcome o = post(w, without);
        if (o.result != ALERT_REFUSED || strcmp(o.err.code, BAD[i].code) != 0 || w->asked)
            fail_msg("%s = %s: result %d, code %s, %zu times asked", BAD[i].key, BAD[i].value ? BAD[i].value : "-", o.result,
                     o.err.code, w->asked);
        assert_int_equal(o.err.http_status, 403);
    }
}

static void values_of_other_types_are_refused(void **state) {
    struct world *w = *state;
    struct json *m = message(w, "Notification", ALARM);
    sign(w, m, w->key);
    json_set_i64(&w->arena, m, "SignatureVersion", 2);
    assert_string_equal(post(w, m).err.code, "SH6101");
    const char *bodies[] = { "", "[]", "{", "\"x\"", "{\"TopicArn\":\"" TOPIC "\",\"TopicArn\":\"" OLD_TOPIC "\"}", "{\"Type\":\"\xff\"}" };
    for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
        struct outcome o = post_bytes(w, m, str_of(bodies[i]), NULL, NULL);
        assert_int_equal(o.result, ALERT_REFUSED);
        assert_string_equal(o.err.code, "SH6101");
    }
}

static void headers_must_say_the_same(void **state) {
    struct world *w = *state;
    struct json *m = message(w, "Notification", ALARM), *says = json_copy_object(&w->arena, m);
    sign(w, m, w->key);
    static const char *const KEYS[] = { "Type", "MessageId", "TopicArn" };
    for (size_t i = 0; i < 3; i++) {
        struct json *other = json_copy_object(&w->arena, says);
        json_set_str(&w->arena, other, KEYS[i], STR("other"));
        struct outcome o = post_bytes(w, other, json_to_str(&w->arena, m), NULL, NULL);
        assert_string_equal(o.err.code, "SH6102");
    }
    struct outcome o = post_bytes(w, m, STR("anything"), "x-amz-sns-rawdelivery", "true");
    assert_int_equal(o.result, ALERT_REFUSED);
    assert_string_equal(o.err.code, "SH6108");
}

static void a_wrong_signature_is_refused(void **state) {
    struct world *w = *state;
    struct json *m = message(w, "Notification", ALARM);
    sign(w, m, w->other);
    assert_string_equal(post(w, m).err.code, "SH6107");
    sign(w, m, w->key);
    struct str good = json_get_str(m, "Signature");
    const char *forms[] = { "", "AAAA", "not base64!", str_fmt(&w->arena, "%.*s=", STR_ARG(good)).ptr,
                            str_fmt(&w->arena, " %.*s", STR_ARG(good)).ptr };
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        json_set_str(&w->arena, m, "Signature", str_of(forms[i]));
        assert_int_equal(post(w, m).result, ALERT_REFUSED);
    }
    json_set_str(&w->arena, m, "Signature", good);
    assert_int_equal(post(w, m).result, ALERT_OK);
    json_set_str(&w->arena, m, "Subject", STR("added")); /* signed when it is there */
    assert_string_equal(post(w, m).err.code, "SH6107");
}

static void bad_certificates_are_refused(void **state) {
    struct world *w = *state;
    struct err err = { 0 };
    const struct {
        const char *name;
        int64_t from_ms;
        int days;
    } CERTIFICATES[] = {
        { "evil.example", NOW_MS - 1000, 30 },
        { "sns.example.com", NOW_MS - 1000, 30 },
        { "sns.eu-west-1.amazonaws.com", NOW_MS + 60000, 30 },
        { "sns.eu-west-1.amazonaws.com", NOW_MS - INT64_C(40) * 86400000, 30 },
    };
    for (size_t i = 0; i < sizeof CERTIFICATES / sizeof CERTIFICATES[0]; i++) {
        struct str pem = rsa_certificate(&w->arena, w->key, CERTIFICATES[i].name, CERTIFICATES[i].from_ms, CERTIFICATES[i].days);
        assert_null(sns_certificate(pem, NOW_MS, &err));
        assert_string_equal(err.code, "SH6107");
    }
    assert_null(sns_certificate(STR("<html>"), NOW_MS, &err));
    assert_string_equal(err.code, "SH6107");
}

/* --- what AWS itself sends --- */

static struct outcome accept(struct world *w, const struct alert_source *source, const char *body) {
    struct alert_identity identity = { STR("01JALERT"), STR("123456789012"), STR("eu-west-1"), NOW_MS };
    struct outcome o = { 0 };
    const struct json *value = NULL;
    if (json_parse(&w->arena, str_of(body), NULL, &value, &o.err).ok)
        assert_ptr_equal(alert_source_of(value), source);
    o.result = source->accept(&w->arena, str_of(body), &identity, &o.out.alert, &o.err);
    return o;
}

static void an_alarm_is_one_cycle_in_both_shapes(void **state) {
    struct world *w = *state;
    struct outcome by_topic = accept(w, &cloudwatch_source, ALARM), by_bus = accept(w, &cloudwatch_source, EVENT);
    assert_int_equal(by_bus.result, ALERT_OK);
    assert_true(str_eq(alert_cycle(by_topic.out.alert), alert_cycle(by_bus.out.alert)));
    assert_int_equal(alert_transition(by_bus.out.alert), ALERT_RECOVERED);
    assert_string_equal(text_of(w, by_bus.out.alert, "detail", "labels", "service"), "cash");
    assert_string_equal(text_of(w, by_bus.out.alert, "time", NULL, NULL), "2025-11-25T03:10:00Z");
}

static void bad_alarms_are_unusable(void **state) {
    struct world *w = *state;
    static const struct {
        const char *from, *to, *code;
    } CASES[] = {
        { "\"NewStateValue\":\"ALARM\"", "\"NewStateValue\":\"PURPLE\"", "SH6005" },
        { "alarm:cash 5xx", "alarm:other", "SH6004" },
        { ":cloudwatch:", ":sqs:", "SH6004" },
        { "2025-11-25T02:58:00.123+0000", "soon", "SH6004" },
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        struct str text = str_of(ALARM);
        size_t at = str_find(text, str_of(CASES[i].from));
        struct str body = str_fmt(&w->arena, "%.*s%s%s", (int)at, ALARM, CASES[i].to, ALARM + at + strlen(CASES[i].from));
        struct outcome o = accept(w, &cloudwatch_source, body.ptr);
        assert_int_equal(o.result, ALERT_UNUSABLE);
        assert_string_equal(o.err.code, CASES[i].code);
        assert_int_equal(o.err.http_status, 202);
    }
}

static void datadogs_partner_event_is_an_alert(void **state) {
    struct world *w = *state;
    struct outcome o = accept(w, &datadog_source, PARTNER);
    assert_int_equal(o.result, ALERT_OK);
    assert_true(str_is(alert_name(o.out.alert), "DB outage"));
    assert_int_equal(alert_started_ms(o.out.alert), NOW_MS - 120000);
    assert_string_equal(text_of(w, o.out.alert, "detail", "severity", NULL), "critical");
    assert_string_equal(text_of(w, o.out.alert, "detail", "labels", "env"), "prod");
    /* Its group is its cycle, whatever the order of the tags is. */
    struct str body = str_of(PARTNER);
    size_t at = str_find(body, STR("\"service:cash\",\"env:prod\""));
    struct str turned = str_fmt(&w->arena, "%.*s\"env:prod\",\"service:cash\"%s", (int)at, PARTNER, PARTNER + at + 25);
    assert_true(str_eq(alert_cycle(accept(w, &datadog_source, turned.ptr).out.alert), alert_cycle(o.out.alert)));
    static const char *const BROKEN[] = { "\"id\":42", "\"trans_name\":\"Triggered\"", "\"tags\":[" };
    static const char *const WITH[] = { "\"id\":\"x\"", "\"trans_name\":\"Muted\"", "\"tags\":[7," };
    for (size_t i = 0; i < 3; i++) {
        at = str_find(body, str_of(BROKEN[i]));
        struct str bad = str_fmt(&w->arena, "%.*s%s%s", (int)at, PARTNER, WITH[i], PARTNER + at + strlen(BROKEN[i]));
        assert_int_equal(accept(w, &datadog_source, bad.ptr).result, ALERT_UNUSABLE);
    }
}

static void a_title_cannot_make_an_event_of_a_webhook(void **state) {
    struct world *w = *state;
    const char *body = "{\"schema\":\"selfheal.datadog/1\",\"cycle\":\"c\",\"transition\":\"Triggered\",\"source\":"
                       "\"aws.partner/datadog.com/x\",\"detail\":{\"tags\":[\"service:prod-db\"],\"meta\":{\"monitor\":{\"id\":1},"
                       "\"transition\":{\"trans_name\":\"Triggered\"}}}}";
    struct outcome o = accept(w, &datadog_source, body);
    assert_int_equal(o.result, ALERT_UNUSABLE);
    assert_string_equal(o.err.code, "SH6004");
}

int main(void) {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(an_alarm_gets_in), T(datadog_gets_in_as_it_is_or_in_a_fence), T(the_certificate_is_asked_for_once_all_else_is_good),
        T(sha1_is_for_topics_that_say_so), T(a_subscription_is_confirmed_and_its_end_is_told),
        T(strange_texts_are_verified_as_they_are), T(bad_envelopes_fetch_nothing), T(values_of_other_types_are_refused),
        T(headers_must_say_the_same), T(a_wrong_signature_is_refused), T(bad_certificates_are_refused),
        T(an_alarm_is_one_cycle_in_both_shapes), T(bad_alarms_are_unusable), T(datadogs_partner_event_is_an_alert),
        T(a_title_cannot_make_an_event_of_a_webhook),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
