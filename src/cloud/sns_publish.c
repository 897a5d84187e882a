/* sns_publish.c: publishing: checks, filters, envelopes and their signatures, one order per
 * subscription. */
#include <inttypes.h>
#include <stdio.h>

#include "aws/sns_message.h"
#include "base/limits.h"
#include "cloud/policy.h"
#include "cloud/sns_state.h"
#include "codec/base64.h"
#include "codec/digest.h"
#include "codec/time.h"
#include "codec/uri.h"
#include "rule/pattern.h"

enum { SUBJECT_MAX = 100, BATCH_MAX = 10, ENVELOPE_MAX = 4 << 20 };

/* SNS Developer Guide, "message delivery retries". */
static const struct deliver_retry to_aws = { 100015, 0, 1000, 20000 };
static const struct deliver_retry to_http = { 3, 3600000, 20000, 20000 };

/* One message of a topic. */
struct publication {
    struct str topic, id, body, subject;
    const struct json *attributes;
    const struct json *by_protocol; /* MessageStructure json: {"default": ..}; else NULL */
};

/* --- checks --- */

static struct res check_attribute(struct sns_call *call, const struct json_member *member) {
    struct str type = json_get_str(member->value, "DataType"), bytes;
    struct str text = json_get_str(member->value, "StringValue");
    struct str binary = json_get_str(member->value, "BinaryValue");
    bool is_binary = str_is(type, "Binary");
    bool is_text = str_starts(type, STR("String")) || str_starts(type, STR("Number"));
    if (!is_binary && !is_text)
        return fault_set(call->err, 400, "ParameterValueInvalid",
                         "The message attribute '%.*s' has an invalid message attribute type, the "
                         "set of supported type prefixes is Binary, Number, and String.",
                         STR_ARG(member->key));
    if (is_binary ? !binary.len || !base64_decode(call->arena, binary, &bytes) : !text.len)
        return fault_set(call->err, 400, "ParameterValueInvalid",
                         "The message attribute '%.*s' must contain non-empty message attribute "
                         "value for message attribute type '%.*s'.",
                         STR_ARG(member->key), STR_ARG(type));
    return RES_OK;
}

static struct res check_subject(struct sns_call *call, struct str subject, bool is_given) {
    bool is_good = !is_given || (subject.len && subject.len <= SUBJECT_MAX);
    for (size_t i = 0; is_good && i < subject.len; i++)
        is_good = (unsigned char)subject.ptr[i] >= 0x20;
    return is_good ? RES_OK : sns_fail(call, "Subject");
}

/* Message, Subject, MessageAttributes, MessageStructure of an input or of an entry of a batch. */
static struct res check(struct sns_call *call, const struct json *in, struct publication *out) {
    const struct json *attributes = json_get_c(in, "MessageAttributes");
    struct str structure = json_get_str(in, "MessageStructure");
    struct err err;
    out->body = json_get_str(in, "Message");
    out->subject = json_get_str(in, "Subject");
    out->attributes = json_count(attributes) ? attributes : NULL;
    size_t size = out->body.len;
    if (!out->body.len)
        return sns_fail(call, "Empty message");
    TRY(check_subject(call, out->subject, json_get_c(in, "Subject") != NULL));
    for (size_t i = 0; i < json_count(attributes); i++) {
        const struct json_member *member = &attributes->object.members[i];
        TRY(check_attribute(call, member));
        size += member->key.len + json_get_str(member->value, "StringValue").len +
                json_get_str(member->value, "BinaryValue").len;
    }
    if (size > SNS_MESSAGE_MAX)
        return sns_fail(call, "Message too long");
    if (structure.len && !str_is(structure, "json"))
        return sns_fail(call, "Invalid MessageStructure");
    if (!structure.len)
        return RES_OK;
    if (!json_parse(call->arena, out->body, NULL, &out->by_protocol, &err).ok ||
        !json_is(out->by_protocol, JSON_OBJECT))
        return sns_fail(call, "Message Structure - JSON message body failed to parse");
    if (!json_get_str(out->by_protocol, "default").len)
        return sns_fail(call, "Message Structure - No default entry in JSON message body");
    return RES_OK;
}

/* --- filters --- */

/* Attributes as a filter policy sees them. */
static const struct json *filter_event(struct arena *arena, const struct json *attributes) {
    struct json *out = json_new_object(arena);
    for (size_t i = 0; i < json_count(attributes); i++) {
        const struct json_member *member = &attributes->object.members[i];
        struct str type = json_get_str(member->value, "DataType");
        struct str text = json_get_str(member->value, "StringValue");
        const struct json *value = json_new_str(arena, text), *parsed = NULL;
        struct err err;
        bool is_typed = str_is(type, "String.Array") || str_starts(type, STR("Number"));
        if (str_starts(type, STR("Binary")))
            continue;
        if (is_typed && json_parse(arena, text, NULL, &parsed, &err).ok &&
            (json_is(parsed, JSON_ARRAY) || json_is(parsed, JSON_NUMBER)))
            value = parsed;
        json_set(arena, out, member->key, value);
    }
    return out;
}

static bool passes_filter(const struct json *subscription, const struct publication *message) {
    ARENA_SCOPE(arena);
    const struct json *settings = json_get_c(subscription, "attributes");
    struct str text = json_get_str(settings, "FilterPolicy");
    const struct json *policy = NULL, *event = NULL;
    struct pattern *pattern = NULL;
    struct err err;
    if (!text.len || str_is(text, "{}"))
        return true;
    if (!json_parse(&arena, text, NULL, &policy, &err).ok ||
        !pattern_compile(&arena, policy, &pattern, &err).ok)
        return false;
    if (!str_is(json_get_str(settings, "FilterPolicyScope"), "MessageBody"))
        event = filter_event(&arena, message->attributes);
    else if (!json_parse(&arena, message->body, NULL, &event, &err).ok)
        return false;
    return pattern_match(pattern, event, &arena);
}

/* --- envelopes --- */

/* Always with milliseconds. */
static struct str timestamp(struct arena *arena, int64_t now_ms) {
    struct str whole = time_format(arena, now_ms - now_ms % 1000);
    return str_fmt(arena, "%.*s.%03dZ", STR_ARG(str_slice(whole, 0, whole.len - 1)),
                   (int)(now_ms % 1000));
}

/* The URL that ends or confirms a subscription; its ARN is encoded where it must be. */
static struct str action_url(const struct cloud_sns *sns, struct arena *arena, const char *action,
                             const char *name, struct str value, struct str token) {
    BUF_SCOPE(out, 4096);
    if (sns->endpoint[0])
        buf_text(&out, sns->endpoint);
    else
        buf_fmt(&out, "https://sns.%.*s.amazonaws.com", STR_ARG(sns->options->region));
    buf_fmt(&out, "/?Action=%s&%s=", action, name);
    uri_encode(&out, value, ":");
    if (token.len)
        buf_fmt(&out, "&Token=%.*s", STR_ARG(token));
    return str_dup(arena, buf_view(&out));
}

/* Adds SignatureVersion, Signature, SigningCertURL. Without a signer the signature is the digest of
 * what would be signed: good for nothing, and the same each time. */
static void sign(const struct cloud_sns *sns, struct arena *arena, struct str topic,
                 struct json *envelope) {
    const struct json *settings = json_get_c(shelf_get(&sns->topics, topic), "attributes");
    const struct cloud_signer *signer = &sns->options->signer;
    bool is_sha256 = str_is(json_get_str(settings, "SignatureVersion"), "2");
    struct str text = sns_string_to_sign(arena, envelope);
    struct sha256 digest = digest_sha256(text);
    struct str raw = { (const char *)digest.bytes, SHA256_SIZE };
    struct str cert_id = STR("0");
    struct str signature = signer->sign
                               ? signer->sign(signer->ctx, arena, is_sha256, text, &cert_id)
                               : base64_encode(arena, raw);
    struct str base = sns->endpoint[0] ? str_of(sns->endpoint)
                                       : str_fmt(arena, "https://sns.%.*s.amazonaws.com",
                                                 STR_ARG(sns->options->region));
    json_set_str(arena, envelope, "SignatureVersion", is_sha256 ? STR("2") : STR("1"));
    json_set_str(arena, envelope, "Signature", signature);
    json_set_str(
        arena, envelope, "SigningCertURL",
        str_fmt(arena, "%.*s/SimpleNotificationService-%.*s.pem", STR_ARG(base), STR_ARG(cert_id)));
}

static const struct json *attribute_views(struct arena *arena, const struct json *attributes) {
    struct json *out = json_new_object(arena);
    for (size_t i = 0; i < json_count(attributes); i++) {
        const struct json_member *member = &attributes->object.members[i];
        struct str type = json_get_str(member->value, "DataType");
        struct json *one = json_new_object(arena);
        json_set_str(arena, one, "Type", type);
        json_set_str(
            arena, one, "Value",
            json_get_str(member->value, str_is(type, "Binary") ? "BinaryValue" : "StringValue"));
        json_set(arena, out, member->key, one);
    }
    return out;
}

static struct json *notification(const struct cloud_sns *sns, struct arena *arena,
                                 const struct publication *message, struct str body,
                                 struct str subscription_arn, int64_t now_ms) {
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "Type", STR("Notification"));
    json_set_str(arena, out, "MessageId", message->id);
    json_set_str(arena, out, "TopicArn", sns_topic_arn(sns, arena, message->topic));
    if (message->subject.len)
        json_set_str(arena, out, "Subject", message->subject);
    json_set_str(arena, out, "Message", body);
    json_set_str(arena, out, "Timestamp", timestamp(arena, now_ms));
    sign(sns, arena, message->topic, out);
    json_set_str(
        arena, out, "UnsubscribeURL",
        action_url(sns, arena, "Unsubscribe", "SubscriptionArn", subscription_arn, STR_NONE));
    if (message->attributes)
        json_set_c(arena, out, "MessageAttributes", attribute_views(arena, message->attributes));
    return out;
}

/* As SNS lays it out: a line for each member, a blank on both sides of the colon. */
static struct str envelope_text(struct arena *arena, const struct json *envelope) {
    BUF_SCOPE(out, ENVELOPE_MAX);
    buf_char(&out, '{');
    for (size_t i = 0; i < json_count(envelope); i++) {
        buf_text(&out, i ? ",\n  " : "\n  ");
        json_write_str(&out, envelope->object.members[i].key);
        buf_text(&out, " : ");
        json_write(&out, envelope->object.members[i].value);
    }
    buf_text(&out, "\n}");
    return str_dup(arena, buf_view(&out));
}

static struct str lambda_payload(struct arena *arena, const struct json *envelope,
                                 struct str subscription_arn) {
    struct json *sns = json_new_object(arena), *record = json_new_object(arena);
    struct json *records = json_new_array(arena), *out = json_new_object(arena);
    for (size_t i = 0; i < json_count(envelope); i++) {
        struct str key = envelope->object.members[i].key;
        if (str_is(key, "SigningCertURL"))
            key = STR("SigningCertUrl");
        if (str_is(key, "UnsubscribeURL"))
            key = STR("UnsubscribeUrl");
        json_set(arena, sns, key, envelope->object.members[i].value);
    }
    if (!json_get_c(sns, "Subject"))
        json_set_c(arena, sns, "Subject", json_new_null(arena));
    if (!json_get_c(sns, "MessageAttributes"))
        json_set_c(arena, sns, "MessageAttributes", json_new_object(arena));
    json_set_str(arena, record, "EventSource", STR("aws:sns"));
    json_set_str(arena, record, "EventVersion", STR("1.0"));
    json_set_str(arena, record, "EventSubscriptionArn", subscription_arn);
    json_set_c(arena, record, "Sns", sns);
    json_push(arena, records, record);
    json_set_c(arena, out, "Records", records);
    return json_to_str(arena, out);
}

static const struct json *http_headers(struct arena *arena, const char *type, struct str id,
                                       struct str topic_arn, struct str subscription_arn,
                                       bool is_raw) {
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "content-type", STR("text/plain; charset=UTF-8"));
    json_set_str(arena, out, "user-agent", STR("Amazon Simple Notification Service Agent"));
    json_set_str(arena, out, "x-amz-sns-message-type", str_of(type));
    json_set_str(arena, out, "x-amz-sns-message-id", id);
    json_set_str(arena, out, "x-amz-sns-topic-arn", topic_arn);
    if (subscription_arn.len)
        json_set_str(arena, out, "x-amz-sns-subscription-arn", subscription_arn);
    if (is_raw)
        json_set_str(arena, out, "x-amz-sns-rawdelivery", STR("true"));
    return out;
}

/* --- sending --- */

static struct str letter_arn(struct arena *arena, const struct json *settings) {
    const struct json *redrive = NULL;
    struct err err;
    struct str text = json_get_str(settings, "RedrivePolicy");
    if (!text.len || !json_parse(arena, text, NULL, &redrive, &err).ok)
        return STR_NONE;
    return json_get_str(redrive, "deadLetterTargetArn");
}

static void send_to(struct cloud_sns *sns, const struct shelf_entry *entry,
                    const struct publication *message, int64_t now_ms) {
    ARENA_SCOPE(arena);
    const struct json *settings = json_get_c(entry->value.json, "attributes");
    struct str protocol = json_get_str(entry->value.json, "protocol");
    struct str arn = sns_topic_arn(sns, &arena, entry->key), body = message->body;
    struct str topic_arn = sns_topic_arn(sns, &arena, message->topic);
    bool is_raw = str_is(json_get_str(settings, "RawMessageDelivery"), "true");
    bool is_http = str_starts(protocol, STR("http"));
    if (message->by_protocol) {
        struct str own = json_str(json_get(message->by_protocol, protocol));
        body = own.len ? own : json_get_str(message->by_protocol, "default");
    }
    struct deliver_order order = {
        .message = { .target = json_get_str(entry->value.json, "endpoint"),
                     .principal = STR("sns.amazonaws.com"),
                     .source_arn = topic_arn,
                     .body = body },
        .retry = is_http ? to_http : to_aws,
        .style = DELIVER_STYLE_SNS,
        .dead_letter_arn = letter_arn(&arena, settings),
    };
    if (!is_raw) {
        const struct json *envelope = notification(sns, &arena, message, body, arn, now_ms);
        order.message.body = str_is(protocol, "lambda") ? lambda_payload(&arena, envelope, arn)
                                                        : envelope_text(&arena, envelope);
    }
    if (is_raw && !is_http)
        order.message.attributes = message->attributes;
    if (is_http)
        order.message.options =
            http_headers(&arena, "Notification", message->id, topic_arn, arn, is_raw);
    cloud_deliver_send(sns->deliver, &order, now_ms);
}

static void send_to_all(struct cloud_sns *sns, const struct publication *message, int64_t now_ms) {
    ARENA_SCOPE(arena);
    struct str prefix = str_fmt(&arena, "%.*s:", STR_ARG(message->topic));
    const struct shelf *shelf = &sns->subscriptions;
    for (size_t i = shelf_from(shelf, prefix); shelf_at(shelf, i, prefix); i++) {
        const struct json *subscription = shelf->entries[i]->value.json;
        if (!json_true(json_get_c(subscription, "is_pending")) &&
            passes_filter(subscription, message))
            send_to(sns, shelf->entries[i], message, now_ms);
    }
}

void sns_send_confirmation(struct cloud_sns *sns, struct str topic, struct str key,
                           int64_t now_ms) {
    ARENA_SCOPE(arena);
    const struct json *subscription = shelf_get(&sns->subscriptions, key);
    struct str arn = sns_topic_arn(sns, &arena, topic), token = json_get_str(subscription, "token");
    struct str id = ids_uuid(&sns->ids, &arena, now_ms);
    struct json *out = json_new_object(&arena);
    json_set_str(&arena, out, "Type", STR("SubscriptionConfirmation"));
    json_set_str(&arena, out, "MessageId", id);
    json_set_str(&arena, out, "Token", token);
    json_set_str(&arena, out, "TopicArn", arn);
    json_set_str(&arena, out, "Message",
                 str_fmt(&arena,
                         "You have chosen to subscribe to the topic %.*s.\nTo confirm the "
                         "subscription, visit the SubscribeURL included in this message.",
                         STR_ARG(arn)));
    json_set_str(&arena, out, "SubscribeURL",
                 action_url(sns, &arena, "ConfirmSubscription", "TopicArn", arn, token));
    json_set_str(&arena, out, "Timestamp", timestamp(&arena, now_ms));
    sign(sns, &arena, topic, out);
    const struct deliver_order order = {
        .message = { .target = json_get_str(subscription, "endpoint"),
                     .principal = STR("sns.amazonaws.com"),
                     .source_arn = arn,
                     .body = envelope_text(&arena, out),
                     .options = http_headers(&arena, "SubscriptionConfirmation", id, arn, STR_NONE,
                                             false) },
        .retry = to_http,
        .style = DELIVER_STYLE_SNS,
    };
    cloud_deliver_send(sns->deliver, &order, now_ms);
}

/* --- operations --- */

static struct res may_publish(struct cloud_sns *sns, struct str topic, struct str principal,
                              struct str source_arn, struct err *err) {
    ARENA_SCOPE(arena);
    struct str policy =
        json_get_str(json_get_c(shelf_get(&sns->topics, topic), "attributes"), "Policy");
    const struct policy_request request = { .action = STR("sns:Publish"),
                                            .resource = sns_topic_arn(sns, &arena, topic),
                                            .principal = principal,
                                            .source_arn = source_arn,
                                            .account = sns->options->account };
    /* The default policy lets CloudWatch publish, which says aws:SourceOwner, and no other service.
     */
    if (!policy.len && str_is(principal, "cloudwatch.amazonaws.com"))
        return RES_OK;
    if (policy_text_allows(policy, &request))
        return RES_OK;
    struct str who = principal.len ? principal : STR("User: arn:aws:iam:::user/sandbox");
    return fault_set(err, 403, "AuthorizationError",
                     "%.*s is not authorized to perform: SNS:Publish on resource: %.*s",
                     STR_ARG(who), STR_ARG(request.resource));
}

struct res sns_publish(struct sns_call *call) {
    struct publication message = { 0 };
    bool is_target = json_get_c(call->input, "TopicArn") == NULL;
    if (json_get_c(call->input, "PhoneNumber"))
        return sns_fail(call, "PhoneNumber Reason: The sandbox sends no SMS.");
    TRY(sns_topic_arg(call, is_target ? "TargetArn" : "TopicArn", &message.topic));
    TRY(may_publish(call->sns, message.topic, call->sns->caller, STR_NONE, call->err));
    TRY(check(call, call->input, &message));
    message.id = ids_uuid(&call->sns->ids, call->arena, call->now_ms);
    send_to_all(call->sns, &message, call->now_ms);
    json_set_str(call->arena, call->output, "MessageId", message.id);
    return RES_OK;
}

static struct res check_batch(struct sns_call *call, const struct json *entries) {
    size_t count = json_count(entries), size = 0;
    if (!count)
        return fault_set(call->err, 400, "EmptyBatchRequest",
                         "The batch request doesn't contain any entries.");
    if (count > BATCH_MAX)
        return fault_set(
            call->err, 400, "TooManyEntriesInBatchRequest",
            "The batch request contains more entries than permissible (more than 10).");
    for (size_t i = 0; i < count; i++) {
        size += json_get_str(json_at(entries, i), "Message").len;
        for (size_t j = 0; j < i; j++)
            if (str_eq(json_get_str(json_at(entries, i), "Id"),
                       json_get_str(json_at(entries, j), "Id")))
                return fault_set(call->err, 400, "BatchEntryIdsNotDistinct",
                                 "Two or more batch entries in the request have the same Id.");
    }
    if (size > SNS_MESSAGE_MAX)
        return fault_set(call->err, 400, "BatchRequestTooLong",
                         "The length of all the batch messages put together is more than the "
                         "limit.");
    return RES_OK;
}

struct res sns_publish_batch(struct sns_call *call) {
    struct str topic;
    const struct json *entries = json_get_c(call->input, "PublishBatchRequestEntries");
    struct json *good = json_new_array(call->arena), *bad = json_new_array(call->arena);
    TRY(sns_topic_arg(call, "TopicArn", &topic));
    TRY(may_publish(call->sns, topic, call->sns->caller, STR_NONE, call->err));
    TRY(check_batch(call, entries));
    for (size_t i = 0; i < json_count(entries); i++) {
        struct publication message = { .topic = topic };
        struct json *out = json_new_object(call->arena);
        json_set_str(call->arena, out, "Id", json_get_str(json_at(entries, i), "Id"));
        if (check(call, json_at(entries, i), &message).ok) {
            message.id = ids_uuid(&call->sns->ids, call->arena, call->now_ms);
            send_to_all(call->sns, &message, call->now_ms);
            json_set_str(call->arena, out, "MessageId", message.id);
            json_push(call->arena, good, out);
            continue;
        }
        json_set_str(call->arena, out, "Code", str_dup(call->arena, str_of(call->err->aws_code)));
        json_set_str(call->arena, out, "Message", str_dup(call->arena, str_of(call->err->message)));
        json_set_bool(call->arena, out, "SenderFault", true);
        json_push(call->arena, bad, out);
    }
    json_set_c(call->arena, call->output, "Successful", good);
    json_set_c(call->arena, call->output, "Failed", bad);
    return RES_OK;
}

struct res cloud_sns_take_message(void *ctx, const struct deliver_message *message, int64_t now_ms,
                                  struct err *err) {
    struct cloud_sns *sns = ctx;
    ARENA_SCOPE(arena);
    struct publication publication = {
        .topic = sns_name_of(sns, message->target),
        .body = message->body,
        .subject = json_get_str(message->options, "Subject"),
        .attributes = json_count(message->attributes) ? message->attributes : NULL,
    };
    if (!publication.topic.len || !shelf_get(&sns->topics, publication.topic))
        return fault_set(err, 404, "NotFound", "Topic does not exist");
    TRY(may_publish(sns, publication.topic, message->principal, message->source_arn, err));
    if (!message->body.len || message->body.len > SNS_MESSAGE_MAX)
        return fault_set(err, 400, "InvalidParameter", "Invalid parameter: Message too long");
    publication.id = ids_uuid(&sns->ids, &arena, now_ms);
    send_to_all(sns, &publication, now_ms);
    return RES_OK;
}
