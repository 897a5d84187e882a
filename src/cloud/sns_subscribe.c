/* sns_subscribe.c: the life of subscriptions. */
#include "cloud/sns_state.h"
#include "codec/uri.h"
#include "rule/pattern.h"

static struct str subscription_arn(struct sns_call *call, struct str key) {
    return sns_topic_arn(call->sns, call->arena, key);
}

/* --- attributes --- */

static struct res check_filter(struct sns_call *call, struct str value) {
    const struct json *parsed = NULL;
    struct pattern *pattern = NULL;
    struct err err;
    if (!value.len || str_is(value, "{}"))
        return RES_OK;
    if (!json_parse(call->arena, value, NULL, &parsed, &err).ok || !json_is(parsed, JSON_OBJECT))
        return sns_fail(call, "FilterPolicy: failed to parse JSON.");
    if (!pattern_compile(call->arena, parsed, &pattern, &err).ok)
        return sns_fail(call, "FilterPolicy: %s", err.message);
    return RES_OK;
}

static struct res check_redrive(struct sns_call *call, struct str value) {
    const struct json *parsed = NULL;
    struct err err;
    if (!value.len)
        return RES_OK;
    if (!json_parse(call->arena, value, NULL, &parsed, &err).ok ||
        !str_starts(json_get_str(parsed, "deadLetterTargetArn"), STR("arn:aws:sqs:")))
        return sns_fail(call, "RedrivePolicy: deadLetterTargetArn must be the ARN of a queue");
    return RES_OK;
}

static struct res check_attribute(struct sns_call *call, struct str protocol, struct str name,
                                  struct str value) {
    if (str_is(name, "RawMessageDelivery")) {
        if (!str_is(value, "true") && !str_is(value, "false"))
            return sns_fail(call, "RawMessageDelivery Reason: must be true or false");
        if (str_is(value, "true") && str_is(protocol, "lambda"))
            return sns_fail(call, "Delivery protocol [lambda] does not support raw message "
                                  "delivery.");
        return RES_OK;
    }
    if (str_is(name, "FilterPolicyScope")) {
        if (!str_is(value, "MessageAttributes") && !str_is(value, "MessageBody"))
            return sns_fail(call,
                            "FilterPolicyScope: Invalid value [%.*s]. Please use either "
                            "MessageBody or MessageAttributes",
                            STR_ARG(str_slice(value, 0, 60)));
        return RES_OK;
    }
    if (str_is(name, "FilterPolicy"))
        return check_filter(call, value);
    if (str_is(name, "RedrivePolicy"))
        return check_redrive(call, value);
    if (str_is(name, "DeliveryPolicy") || str_is(name, "SubscriptionRoleArn"))
        return RES_OK;
    return sns_fail(call, "AttributeName");
}

static struct res check_attributes(struct sns_call *call, struct str protocol,
                                   const struct json *given) {
    for (size_t i = 0; i < json_count(given); i++)
        TRY(check_attribute(call, protocol, given->object.members[i].key,
                            json_str(given->object.members[i].value)));
    return RES_OK;
}

/* --- subscribing --- */

static struct res check_endpoint(struct sns_call *call, struct str protocol, struct str endpoint) {
    static const struct {
        const char *protocol, *begins;
    } protocols[] = {
        { "sqs", "arn:aws:sqs:" }, { "lambda", "arn:aws:lambda:" },
        { "http", "http://" },     { "https", "https://" },
        { "email", "" },           { "email-json", "" },
    };
    struct uri uri;
    struct err err;
    size_t i = 0;
    while (i < 6 && !str_is(protocol, protocols[i].protocol))
        i++;
    if (i == 6)
        return sns_fail(call, "Does not support this protocol string: %.*s",
                        STR_ARG(str_slice(protocol, 0, 40)));
    bool is_email = str_starts(protocol, STR("email"));
    if (!endpoint.len || !str_starts(endpoint, str_of(protocols[i].begins)) ||
        (is_email && str_find_char(endpoint, '@') == SIZE_MAX))
        return sns_fail(call, "%s endpoint ARN or URL",
                        str_is(protocol, "sqs") ? "SQS" : protocols[i].protocol);
    if (str_starts(protocol, STR("http")) && !uri_parse(call->arena, endpoint, &uri, &err).ok)
        return sns_fail(call, "Endpoint Reason: %s", err.message);
    return RES_OK;
}

/* The key of the topic's subscription of this endpoint, or STR_NONE. */
static struct str find(struct sns_call *call, struct str topic, struct str protocol,
                       struct str endpoint) {
    const struct shelf *shelf = &call->sns->subscriptions;
    struct str prefix = str_fmt(call->arena, "%.*s:", STR_ARG(topic));
    for (size_t i = shelf_from(shelf, prefix); shelf_at(shelf, i, prefix); i++) {
        const struct json *one = shelf->entries[i]->value.json;
        if (str_eq(json_get_str(one, "protocol"), protocol) &&
            str_eq(json_get_str(one, "endpoint"), endpoint))
            return shelf->entries[i]->key;
    }
    return STR_NONE;
}

static struct str add(struct sns_call *call, struct str topic, struct str protocol,
                      struct str endpoint, const struct json *attributes) {
    struct str uuid = ids_uuid(&call->sns->ids, call->arena, call->now_ms);
    struct str key = str_fmt(call->arena, "%.*s:%.*s", STR_ARG(topic), STR_ARG(uuid));
    bool is_pending = !str_is(protocol, "sqs") && !str_is(protocol, "lambda");
    struct json *out = json_new_object(call->arena);
    json_set_str(call->arena, out, "protocol", protocol);
    json_set_str(call->arena, out, "endpoint", endpoint);
    json_set_c(call->arena, out, "attributes",
               attributes ? attributes : json_new_object(call->arena));
    json_set_bool(call->arena, out, "is_pending", is_pending);
    if (is_pending)
        json_set_str(call->arena, out, "token",
                     ids_hex(&call->sns->ids, call->arena, call->now_ms, 128));
    shelf_put(&call->sns->subscriptions, key, out);
    return key;
}

struct res sns_subscribe(struct sns_call *call) {
    struct str topic, protocol = json_get_str(call->input, "Protocol");
    struct str endpoint = json_get_str(call->input, "Endpoint");
    const struct json *attributes = json_get_c(call->input, "Attributes");
    TRY(sns_topic_arg(call, "TopicArn", &topic));
    TRY(check_endpoint(call, protocol, endpoint));
    TRY(check_attributes(call, protocol, attributes));
    struct str key = find(call, topic, protocol, endpoint);
    if (key.len) {
        const struct json *own =
            json_get_c(shelf_get(&call->sns->subscriptions, key), "attributes");
        if (json_count(attributes) && !json_equal(own, attributes))
            return sns_fail(call, "Attributes Reason: Subscription already exists with different "
                                  "attributes");
    } else {
        if (call->sns->subscriptions.count >= SNS_SUBSCRIPTIONS_MAX)
            return fault_set(call->err, 403, "SubscriptionLimitExceeded",
                             "The sandbox keeps 5,000 subscriptions.");
        key = add(call, topic, protocol, endpoint, attributes);
    }
    bool is_pending =
        json_true(json_get_c(shelf_get(&call->sns->subscriptions, key), "is_pending"));
    if (is_pending && str_starts(protocol, STR("http")))
        sns_send_confirmation(call->sns, topic, key, call->now_ms);
    bool is_shown = !is_pending || json_true(json_get_c(call->input, "ReturnSubscriptionArn"));
    json_set_str(call->arena, call->output, "SubscriptionArn",
                 is_shown ? subscription_arn(call, key) : STR("pending confirmation"));
    return RES_OK;
}

struct res sns_confirm(struct sns_call *call) {
    struct str topic, token = json_get_str(call->input, "Token");
    struct shelf *shelf = &call->sns->subscriptions;
    TRY(sns_topic_arg(call, "TopicArn", &topic));
    struct str prefix = str_fmt(call->arena, "%.*s:", STR_ARG(topic));
    for (size_t i = shelf_from(shelf, prefix); shelf_at(shelf, i, prefix); i++) {
        const struct shelf_entry *entry = shelf->entries[i];
        if (!token.len || !str_eq(json_get_str(entry->value.json, "token"), token))
            continue;
        struct json *next = json_copy_object(call->arena, entry->value.json);
        json_set_bool(call->arena, next, "is_pending", false);
        if (str_is(json_get_str(call->input, "AuthenticateOnUnsubscribe"), "true"))
            json_set_bool(call->arena, next, "is_authenticated", true);
        shelf_put(shelf, entry->key, next);
        json_set_str(call->arena, call->output, "SubscriptionArn",
                     subscription_arn(call, entry->key));
        return RES_OK;
    }
    return sns_fail(call, "Token");
}

/* --- by ARN --- */

static struct res subscription_arg(struct sns_call *call, struct str *key,
                                   const struct json **out) {
    *key = sns_name_of(call->sns, json_get_str(call->input, "SubscriptionArn"));
    *out = shelf_get(&call->sns->subscriptions, *key);
    if (key->len && str_find_char(*key, ':') == SIZE_MAX)
        return sns_fail(call, "SubscriptionArn Reason: An ARN must have at least 7 elements");
    if (!*out)
        return fault_set(call->err, 404, "NotFound", "Subscription does not exist");
    return RES_OK;
}

/* Unsubscribing what is not there succeeds. */
struct res sns_unsubscribe(struct sns_call *call) {
    struct str arn = json_get_str(call->input, "SubscriptionArn");
    struct str key = sns_name_of(call->sns, arn);
    if (str_find_char(key, ':') == SIZE_MAX)
        return sns_fail(call, "SubscriptionArn Reason: An ARN must have at least 7 elements");
    shelf_remove(&call->sns->subscriptions, key);
    return RES_OK;
}

static const struct json *view(struct sns_call *call, const struct shelf_entry *entry) {
    struct json *out = json_new_object(call->arena);
    bool is_pending = json_true(json_get_c(entry->value.json, "is_pending"));
    struct str topic = str_slice(entry->key, 0, str_find_char(entry->key, ':'));
    json_set_str(call->arena, out, "SubscriptionArn",
                 is_pending ? STR("PendingConfirmation") : subscription_arn(call, entry->key));
    json_set_str(call->arena, out, "Owner", call->sns->options->account);
    json_set_str(call->arena, out, "Protocol",
                 str_dup(call->arena, json_get_str(entry->value.json, "protocol")));
    json_set_str(call->arena, out, "Endpoint",
                 str_dup(call->arena, json_get_str(entry->value.json, "endpoint")));
    json_set_str(call->arena, out, "TopicArn", sns_topic_arn(call->sns, call->arena, topic));
    return out;
}

static struct res list(struct sns_call *call, struct str prefix) {
    size_t from = 0, to = 0;
    struct json *out = json_new_array(call->arena);
    TRY(sns_page(call, &call->sns->subscriptions, prefix, &from, &to));
    for (size_t i = from; i < to; i++)
        json_push(call->arena, out, view(call, call->sns->subscriptions.entries[i]));
    json_set_c(call->arena, call->output, "Subscriptions", out);
    return RES_OK;
}

struct res sns_list_subscriptions(struct sns_call *call) {
    return list(call, STR_NONE);
}

struct res sns_list_subscriptions_by_topic(struct sns_call *call) {
    struct str topic;
    TRY(sns_topic_arg(call, "TopicArn", &topic));
    return list(call, str_fmt(call->arena, "%.*s:", STR_ARG(topic)));
}

struct res sns_get_subscription_attributes(struct sns_call *call) {
    struct str key;
    const struct json *one = NULL;
    TRY(subscription_arg(call, &key, &one));
    struct str topic = str_slice(key, 0, str_find_char(key, ':'));
    bool is_pending = json_true(json_get_c(one, "is_pending"));
    bool was_authenticated = !is_pending && (!json_get_c(one, "token") ||
                                             json_true(json_get_c(one, "is_authenticated")));
    struct json *out =
        json_copy_object(call->arena, json_clone(call->arena, json_get_c(one, "attributes")));
    if (!json_get_c(out, "RawMessageDelivery"))
        json_set_str(call->arena, out, "RawMessageDelivery", STR("false"));
    if (json_get_c(out, "FilterPolicy") && !json_get_c(out, "FilterPolicyScope"))
        json_set_str(call->arena, out, "FilterPolicyScope", STR("MessageAttributes"));
    json_set_str(call->arena, out, "SubscriptionArn", subscription_arn(call, key));
    json_set_str(call->arena, out, "TopicArn", sns_topic_arn(call->sns, call->arena, topic));
    json_set_str(call->arena, out, "Owner", call->sns->options->account);
    json_set_str(call->arena, out, "Protocol", str_dup(call->arena, json_get_str(one, "protocol")));
    json_set_str(call->arena, out, "Endpoint", str_dup(call->arena, json_get_str(one, "endpoint")));
    json_set_str(call->arena, out, "PendingConfirmation", is_pending ? STR("true") : STR("false"));
    json_set_str(call->arena, out, "ConfirmationWasAuthenticated",
                 was_authenticated ? STR("true") : STR("false"));
    json_set_str(call->arena, out, "SubscriptionPrincipal",
                 str_fmt(call->arena, "arn:aws:iam::%.*s:user/sandbox",
                         STR_ARG(call->sns->options->account)));
    json_set_c(call->arena, call->output, "Attributes", out);
    return RES_OK;
}

struct res sns_set_subscription_attributes(struct sns_call *call) {
    struct str key, name = json_get_str(call->input, "AttributeName");
    struct str value = json_get_str(call->input, "AttributeValue");
    const struct json *one = NULL;
    TRY(subscription_arg(call, &key, &one));
    TRY(check_attribute(call, json_get_str(one, "protocol"), name, value));
    const struct json *old = json_get_c(one, "attributes");
    struct json *attributes = json_new_object(call->arena);
    for (size_t i = 0; i < json_count(old); i++)
        if (!str_eq(old->object.members[i].key, name))
            json_set(call->arena, attributes, old->object.members[i].key,
                     old->object.members[i].value);
    if (value.len) /* empty takes it away */
        json_set(call->arena, attributes, name, json_new_str(call->arena, value));
    struct json *next = json_copy_object(call->arena, one);
    json_set_c(call->arena, next, "attributes", attributes);
    shelf_put(&call->sns->subscriptions, key, next);
    return RES_OK;
}
