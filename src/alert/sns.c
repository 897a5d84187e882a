#include "alert/sns.h"

#include <stdio.h>

#include "alert/envelope.h"
#include "aws/arn.h"
#include "aws/sns_message.h"
#include "codec/base64.h"
#include "codec/time.h"
#include "codec/uri.h"

enum {
    PAST_MAX_MS = 3600 * 1000 + 300 * 1000, /* SNS repeats a delivery for at most an hour */
    FUTURE_MAX_MS = 300 * 1000,
    ID_MAX = 100, ARN_MAX = 300, URL_MAX = 1024, TOKEN_MAX = 4096,
};

static const char raw_hint[] = "switch raw message delivery off for this subscription: without envelope there is no signature";

struct message {
    const struct json *envelope;
    struct str type, id, topic_arn, timestamp, version, signature, certificate_url;
    struct arn arn; /* of the topic */
    const struct alert_topic *topic;
};

static bool refuse(struct err *err, const char *code, const char *hint, const char *what, struct str seen) {
    struct res r = err_set(err, ERR_DENIED, code, "%s \"%.*s\"; nothing was stored", what, STR_ARG(alert_shown(seen)));
    (void)r;
    if (hint)
        err_hint(err, "%s", hint);
    err->http_status = 403;
    return false;
}

/* --- shape --- */

static bool has_break(struct str text) {
    for (size_t i = 0; i < text.len; i++)
        if (text.ptr[i] == '\n' || text.ptr[i] == '\r' || text.ptr[i] == '\0')
            return true;
    return false;
}

/* A text without line breaks and not too long; absent: refused unless it may be. */
static bool read_text(const struct json *envelope, const char *key, size_t size_max, struct str *out, struct err *err) {
    const struct json *value = json_get_c(envelope, key);
    *out = json_str(value);
    if (!json_is(value, JSON_STRING) || out->len == 0)
        return refuse(err, "SH6101", NULL, "the envelope has no text", str_of(key));
    if (out->len > size_max || has_break(*out))
        return refuse(err, "SH6104", NULL, "too long, or with a line break:", str_of(key));
    return true;
}

static bool read_envelope(struct arena *arena, struct str body, struct message *m, struct err *err) {
    struct err why = { 0 };
    if (!json_parse(arena, body, NULL, &m->envelope, &why).ok || !json_is(m->envelope, JSON_OBJECT))
        return refuse(err, "SH6101", NULL, "not the envelope of SNS:", str_of(why.message));
    const struct json *text = json_get_c(m->envelope, "Message"), *subject = json_get_c(m->envelope, "Subject");
    bool is_text = json_is(text, JSON_STRING) && (!subject || json_is(subject, JSON_STRING) || json_is(subject, JSON_NULL));
    if (!is_text)
        return refuse(err, "SH6101", NULL, "the envelope has no text", STR("Message"));
    return read_text(m->envelope, "Type", ID_MAX, &m->type, err) && read_text(m->envelope, "MessageId", ID_MAX, &m->id, err) &&
           read_text(m->envelope, "TopicArn", ARN_MAX, &m->topic_arn, err) &&
           read_text(m->envelope, "Timestamp", ID_MAX, &m->timestamp, err) &&
           read_text(m->envelope, "SignatureVersion", ID_MAX, &m->version, err) &&
           read_text(m->envelope, "Signature", TOKEN_MAX, &m->signature, err) &&
           read_text(m->envelope, "SigningCertURL", URL_MAX, &m->certificate_url, err);
}

/* What is signed has no headers: they must say the same. */
static bool are_headers_equal(const struct http_request *request, const struct message *m, struct err *err) {
    const struct {
        const char *header;
        struct str value;
    } PAIRS[] = {
        { "x-amz-sns-message-type", m->type }, { "x-amz-sns-message-id", m->id }, { "x-amz-sns-topic-arn", m->topic_arn },
    };
    for (size_t i = 0; i < sizeof PAIRS / sizeof PAIRS[0]; i++) {
        struct str value = http1_header(request, PAIRS[i].header);
        if (!str_eq(value, PAIRS[i].value))
            return refuse(err, "SH6102", NULL, "a header says something else than the body:", str_of(PAIRS[i].header));
    }
    return true;
}

/* --- topic, id, time --- */

/* arn:PARTITION:sns:REGION:ACCOUNT:NAME; it is one of ours, byte by byte. */
static bool find_topic(const struct alert_trust *trust, struct message *m, struct err *err) {
    for (size_t i = 0; i < trust->topic_count && !m->topic; i++)
        if (str_eq(trust->topics[i].arn, m->topic_arn))
            m->topic = &trust->topics[i];
    if (!m->topic)
        return refuse(err, "SH6103", "if it is yours, add its ARN to sources.sns.topics", "not one of our topics:", m->topic_arn);
    return arn_is_of(m->topic_arn, "sns", &m->arn) ||
           refuse(err, "SH6103", NULL, "not the ARN of a topic:", m->topic_arn);
}

static bool is_uuid(struct str text) {
    for (size_t i = 0; i < text.len; i++) {
        bool is_dash = i == 8 || i == 13 || i == 18 || i == 23;
        char c = text.ptr[i];
        bool is_hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (is_dash ? c != '-' : !is_hex)
            return false;
    }
    return text.len == 36;
}

static bool is_timely(const struct message *m, int64_t now_ms, struct err *err) {
    int64_t at;
    if (!is_uuid(m->id))
        return refuse(err, "SH6104", NULL, "MessageId is no UUID:", m->id);
    if (!time_parse(m->timestamp, &at) || !str_ends(m->timestamp, STR("Z")))
        return refuse(err, "SH6104", NULL, "Timestamp is no time:", m->timestamp);
    if (at < now_ms - PAST_MAX_MS || at > now_ms + FUTURE_MAX_MS)
        return refuse(err, "SH6104", "SNS delivers for an hour at most; or the clock of this machine is wrong",
                      "Timestamp is too old or in the future:", m->timestamp);
    return true;
}

/* --- version, certificate, signature --- */

static bool is_version_good(const struct message *m, struct err *err) {
    bool is_good = str_is(m->version, "2") || (str_is(m->version, "1") && m->topic->takes_version_1);
    return is_good || refuse(err, "SH6105",
                             "set the topic's attribute SignatureVersion to 2; or, with SHA-1, list the topic as "
                             "{ arn: ARN, signature_version_1: true }",
                             "SignatureVersion is", m->version);
}

static bool is_hex_name(struct str path) {
    static const struct str PREFIX = STR_INIT("/SimpleNotificationService-"), SUFFIX = STR_INIT(".pem");
    if (!str_starts(path, PREFIX) || !str_ends(path, SUFFIX) || path.len <= PREFIX.len + SUFFIX.len)
        return false;
    for (size_t i = PREFIX.len; i < path.len - SUFFIX.len; i++) {
        char c = path.ptr[i];
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return false;
    }
    return true;
}

/* https://sns.REGION.amazonaws.com/SimpleNotificationService-HEX.pem, and nothing else: by its text, not by its parts, so that
 * no reading of it can differ from the one that fetches it. */
static bool is_url_good(struct arena *arena, const struct alert_trust *trust, const struct message *m, struct err *err) {
    const char *suffix = str_is(m->arn.partition, "aws-cn") ? ".cn" : "";
    struct str base = trust->endpoint.len ? trust->endpoint
                                          : str_fmt(arena, "https://sns.%.*s.amazonaws.com%s", STR_ARG(m->arn.region), suffix);
    struct str path = str_slice(m->certificate_url, base.len, m->certificate_url.len);
    return (str_starts(m->certificate_url, base) && is_hex_name(path)) ||
           refuse(err, "SH6106", "it must be SNS's own host in the region of the topic", "SigningCertURL is", m->certificate_url);
}

static bool is_signed(struct arena *arena, const struct message *m, const struct rsa_cert *certificate, int64_t now_ms,
                      struct err *err) {
    struct str signature, text = sns_string_to_sign(arena, m->envelope);
    enum rsa_digest digest = str_is(m->version, "1") ? RSA_SHA1 : RSA_SHA256;
    bool is_good = rsa_cert_is_valid_at(certificate, now_ms) && base64_decode(arena, m->signature, &signature) && text.len &&
                   rsa_verify(certificate, digest, text, signature);
    return is_good || refuse(err, "SH6107", NULL, "the signature is not one of this certificate over this message:", m->id);
}

struct rsa_cert *sns_certificate(struct str pem, int64_t now_ms, struct err *err) {
    struct rsa_cert *certificate = rsa_cert_parse(pem, err);
    ARENA_SCOPE(arena);
    struct str name = certificate ? rsa_cert_name(certificate, &arena) : STR_NONE;
    bool is_of_sns = str_starts(name, STR("sns.")) && str_find(name, STR(".amazonaws.com")) != SIZE_MAX;
    if (certificate && is_of_sns && rsa_cert_is_valid_at(certificate, now_ms))
        return certificate;
    if (certificate) {
        refuse(err, "SH6107", NULL, is_of_sns ? "the certificate is not valid now:" : "the certificate is not of SNS:", name);
        rsa_cert_free(certificate);
    }
    (void)snprintf(err->code, sizeof err->code, "SH6107");
    return NULL;
}

/* --- what is inside --- */

static enum alert_result open_message(struct arena *arena, const struct alert_trust *trust, const struct message *m,
                                      const struct alert_identity *identity, struct alert_out *out, struct err *err) {
    struct envelope inside;
    const struct alert_source *source;
    out->raw = json_get_str(m->envelope, "Message");
    envelope_open(arena, out->raw, &inside);
    if (inside.count == 1 && inside.messages[0].kind == ENVELOPE_ALERT)
        out->raw = inside.messages[0].body;
    out->is_replayed = inside.count == 1 && inside.messages[0].is_replayed;
    return alert_accept(arena, out->raw, trust->carries, trust->carry_count, "sources.sns.carries", identity, &source,
                        &out->alert, err);
}

static enum alert_result take(struct arena *arena, const struct alert_trust *trust, const struct message *m,
                              const struct alert_identity *identity, struct alert_out *out, struct err *err) {
    if (str_is(m->type, "Notification"))
        return open_message(arena, trust, m, identity, out, err);
    out->topic = m->topic_arn;
    if (str_is(m->type, "SubscriptionConfirmation"))
        return read_text(m->envelope, "Token", TOKEN_MAX, &out->token, err) ? ALERT_CONFIRM : ALERT_REFUSED;
    struct res r = alert_unusable(err, "SH6110", NULL,
                                  "the subscription to topic %.*s was ended: its alerts do not come here any more",
                                  STR_ARG(m->topic_arn));
    (void)r;
    return ALERT_UNUSABLE;
}

static enum alert_result receive(struct arena *arena, const struct http_request *request, const struct alert_trust *trust,
                                 const struct alert_identity *identity, struct alert_out *out, struct err *err) {
    struct message m = { 0 };
    out->raw = request->body;
    if (str_eq_nocase(http1_header(request, "x-amz-sns-rawdelivery"), STR("true"))) {
        refuse(err, "SH6108", raw_hint, "raw delivery:", http1_header(request, "x-amz-sns-topic-arn"));
        return ALERT_REFUSED;
    }
    struct str body = str_dup(arena, request->body);
    bool is_good = read_envelope(arena, body, &m, err) && are_headers_equal(request, &m, err) && find_topic(trust, &m, err) &&
                   is_timely(&m, identity->received_ms, err) && is_version_good(&m, err) && is_url_good(arena, trust, &m, err);
    if (!is_good)
        return ALERT_REFUSED;
    bool is_known = str_is(m.type, "Notification") || str_is(m.type, "SubscriptionConfirmation") ||
                    str_is(m.type, "UnsubscribeConfirmation");
    if (!is_known) {
        refuse(err, "SH6101", NULL, "Type is", m.type);
        return ALERT_REFUSED;
    }
    const struct rsa_cert *certificate =
        trust->certificate ? trust->certificate(trust->certificate_ctx, m.certificate_url) : NULL;
    if (!certificate) {
        out->certificate_url = m.certificate_url;
        return ALERT_WANTS;
    }
    return is_signed(arena, &m, certificate, identity->received_ms, err) ? take(arena, trust, &m, identity, out, err)
                                                                        : ALERT_REFUSED;
}

const struct alert_source sns_source = { .name = STR_INIT("sns"), .receive = receive, .has_topics = true };
