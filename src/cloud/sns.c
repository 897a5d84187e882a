/* sns.c: topics, tags, pages, dispatch. */
#include "cloud/sns.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "cloud/policy.h"
#include "cloud/sns_state.h"
#include "codec/base64.h"

struct cloud_sns *cloud_sns_new(const struct cloud_options *options,
                                struct cloud_deliver *deliver) {
    struct cloud_sns *sns = mem_alloc(sizeof *sns);
    sns->options = options;
    sns->deliver = deliver;
    sns->ids.seed = options->seed ^ 0x736e73;
    shelf_init(&sns->topics, options, "sns/topic/");
    shelf_init(&sns->subscriptions, options, "sns/subscription/");
    return sns;
}

void cloud_sns_free(struct cloud_sns *sns) {
    if (!sns)
        return;
    shelf_deinit(&sns->topics);
    shelf_deinit(&sns->subscriptions);
    free(sns);
}

struct res cloud_sns_load(struct cloud_sns *sns, struct err *err) {
    TRY(shelf_load(&sns->topics, err));
    return shelf_load(&sns->subscriptions, err);
}

void cloud_sns_set_endpoint(struct cloud_sns *sns, struct str url) {
    snprintf(sns->endpoint, sizeof sns->endpoint, "%.*s", STR_ARG(url));
}

void cloud_sns_set_caller(struct cloud_sns *sns, struct str role_arn) {
    sns->caller = role_arn;
}

struct str sns_topic_arn(const struct cloud_sns *sns, struct arena *arena, struct str name) {
    return str_fmt(arena, "arn:aws:sns:%.*s:%.*s:%.*s", STR_ARG(sns->options->region),
                   STR_ARG(sns->options->account), STR_ARG(name));
}

struct str sns_name_of(const struct cloud_sns *sns, struct str arn) {
    ARENA_SCOPE(arena);
    struct str front = sns_topic_arn(sns, &arena, STR_NONE);
    return str_starts(arn, front) ? str_slice(arn, front.len, arn.len) : STR_NONE;
}

struct res sns_fail(struct sns_call *call, const char *format, ...) {
    char text[300];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return fault_set(call->err, 400, "InvalidParameter", "Invalid parameter: %s", text);
}

struct res sns_topic_arg(struct sns_call *call, const char *member, struct str *name) {
    struct str arn = json_get_str(call->input, member);
    *name = sns_name_of(call->sns, arn);
    if (!str_starts(arn, STR("arn:")))
        return sns_fail(call, "%s Reason: An ARN must have at least 6 elements, not 1", member);
    if (!name->len || !shelf_get(&call->sns->topics, *name))
        return fault_set(call->err, 404, "NotFound", "Topic does not exist");
    return RES_OK;
}

struct res sns_page(struct sns_call *call, const struct shelf *shelf, struct str prefix,
                    size_t *from, size_t *to) {
    struct str token = json_get_str(call->input, "NextToken"), after = STR_NONE;
    if (token.len && !base64_decode(call->arena, token, &after))
        return sns_fail(call, "NextToken Reason: Invalid token");
    *from = shelf_from(shelf, after.len ? after : prefix);
    if (*from < shelf->count && after.len && str_eq(shelf->entries[*from]->key, after))
        ++*from;
    *to = *from;
    while (shelf_at(shelf, *to, prefix) && *to - *from < SNS_PAGE)
        ++*to;
    if (shelf_at(shelf, *to, prefix))
        json_set_str(call->arena, call->output, "NextToken",
                     base64_encode(call->arena, shelf->entries[*to - 1]->key));
    return RES_OK;
}

/* --- attributes of topics --- */

static const char *const settable[] = {
    "ArchivePolicy", "DataProtectionPolicy", "DeliveryPolicy", "DisplayName", "KmsMasterKeyId",
    "Policy",        "SignatureVersion",     "TracingConfig",
};

static struct res check_attribute(struct sns_call *call, struct str name, struct str value) {
    struct err err;
    bool is_known = str_ends(name, STR("SuccessFeedbackRoleArn")) ||
                    str_ends(name, STR("FailureFeedbackRoleArn")) ||
                    str_ends(name, STR("SuccessFeedbackSampleRate"));
    for (size_t i = 0; i < sizeof settable / sizeof settable[0]; i++)
        is_known |= str_is(name, settable[i]);
    if (str_is(name, "FifoTopic") || str_is(name, "ContentBasedDeduplication"))
        return sns_fail(call, "The sandbox does not have FIFO topics. See docs/sandbox.md.");
    if (!is_known)
        return sns_fail(call, "AttributeName");
    if (str_is(name, "SignatureVersion") && !str_is(value, "1") && !str_is(value, "2"))
        return sns_fail(call, "SignatureVersion Reason: must be 1 or 2");
    if (str_is(name, "Policy") && value.len && !policy_check(value, &err).ok)
        return sns_fail(call, "Policy Error: %s", err.message);
    return RES_OK;
}

static struct res check_attributes(struct sns_call *call, const struct json *given) {
    for (size_t i = 0; i < json_count(given); i++)
        TRY(check_attribute(call, given->object.members[i].key,
                            json_str(given->object.members[i].value)));
    return RES_OK;
}

static struct str default_policy(struct sns_call *call, struct str arn) {
    return str_fmt(call->arena,
                   "{\"Version\":\"2008-10-17\",\"Id\":\"__default_policy_ID\",\"Statement\":[{"
                   "\"Sid\":\"__default_statement_ID\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":"
                   "\"*\"},\"Action\":[\"SNS:GetTopicAttributes\",\"SNS:SetTopicAttributes\","
                   "\"SNS:AddPermission\",\"SNS:RemovePermission\",\"SNS:DeleteTopic\","
                   "\"SNS:Subscribe\",\"SNS:ListSubscriptionsByTopic\",\"SNS:Publish\"],"
                   "\"Resource\":\"%.*s\",\"Condition\":{\"StringEquals\":{\"AWS:SourceOwner\":"
                   "\"%.*s\"}}}]}",
                   STR_ARG(arn), STR_ARG(call->sns->options->account));
}

static const char effective_delivery[] =
    "{\"http\":{\"defaultHealthyRetryPolicy\":{\"minDelayTarget\":20,\"maxDelayTarget\":20,"
    "\"numRetries\":3,\"numMaxDelayRetries\":0,\"numNoDelayRetries\":0,\"numMinDelayRetries\":0,"
    "\"backoffFunction\":\"linear\"},\"disableSubscriptionOverrides\":false,"
    "\"defaultRequestPolicy\":{\"headerContentType\":\"text/plain; charset=UTF-8\"}}}";

/* --- operations --- */

static bool is_name(struct str name) {
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              c == '-' || c == '_'))
            return false;
    }
    return name.len >= 1 && name.len <= 256;
}

/* Tags of a request ([{Key, Value}]) over the ones that are there. */
static const struct json *with_tags(struct arena *arena, const struct json *old,
                                    const struct json *list) {
    struct json *out = json_copy_object(arena, old);
    for (size_t i = 0; i < json_count(list); i++)
        json_set(arena, out, json_get_str(json_at(list, i), "Key"),
                 json_new_str(arena, json_get_str(json_at(list, i), "Value")));
    return out;
}

static void put_topic(struct sns_call *call, struct str name, const struct json *attributes,
                      const struct json *tags) {
    struct json *topic = json_new_object(call->arena);
    json_set_c(call->arena, topic, "attributes", attributes);
    json_set_c(call->arena, topic, "tags", tags);
    shelf_put(&call->sns->topics, name, topic);
}

/* Again with the same name: every attribute and tag that is given must be what is there. */
static struct res same_or_fail(struct sns_call *call, const struct json *topic,
                               const struct json *given, const struct json *tags) {
    const struct json *own = json_get_c(topic, "attributes");
    for (size_t i = 0; i < json_count(given); i++)
        if (!str_eq(json_str(json_get(own, given->object.members[i].key)),
                    json_str(given->object.members[i].value)))
            return sns_fail(call,
                            "Attributes Reason: Topic already exists with different attributes");
    if (json_count(tags) &&
        !json_equal(with_tags(call->arena, NULL, tags), json_get_c(topic, "tags")))
        return sns_fail(call, "Tags Reason: Topic already exists with different tags");
    return RES_OK;
}

static struct res create_topic(struct sns_call *call) {
    struct str name = json_get_str(call->input, "Name");
    const struct json *given = json_get_c(call->input, "Attributes");
    const struct json *tags = json_get_c(call->input, "Tags");
    if (str_ends(name, STR(".fifo")))
        return sns_fail(call, "The sandbox does not have FIFO topics. See docs/sandbox.md.");
    if (!is_name(name))
        return sns_fail(call, "Topic Name");
    TRY(check_attributes(call, given));
    const struct json *topic = shelf_get(&call->sns->topics, name);
    if (topic) {
        TRY(same_or_fail(call, topic, given, tags));
    } else {
        if (call->sns->topics.count >= SNS_TOPICS_MAX)
            return fault_set(call->err, 403, "TopicLimitExceeded",
                             "The sandbox keeps 1,000 topics.");
        put_topic(call, name, given, with_tags(call->arena, NULL, tags));
    }
    json_set_str(call->arena, call->output, "TopicArn",
                 sns_topic_arn(call->sns, call->arena, name));
    return RES_OK;
}

/* Deleting what is not there succeeds. */
static struct res delete_topic(struct sns_call *call) {
    struct str name = sns_name_of(call->sns, json_get_str(call->input, "TopicArn"));
    struct str prefix = str_fmt(call->arena, "%.*s:", STR_ARG(name));
    if (!name.len)
        return sns_fail(call, "TopicArn");
    size_t from = shelf_from(&call->sns->subscriptions, prefix);
    while (shelf_at(&call->sns->subscriptions, from, prefix))
        shelf_remove(&call->sns->subscriptions, call->sns->subscriptions.entries[from]->key);
    shelf_remove(&call->sns->topics, name);
    return RES_OK;
}

static struct res list_topics(struct sns_call *call) {
    size_t from = 0, to = 0;
    struct json *list = json_new_array(call->arena);
    TRY(sns_page(call, &call->sns->topics, STR_NONE, &from, &to));
    for (size_t i = from; i < to; i++) {
        struct json *topic = json_new_object(call->arena);
        json_set_str(call->arena, topic, "TopicArn",
                     sns_topic_arn(call->sns, call->arena, call->sns->topics.entries[i]->key));
        json_push(call->arena, list, topic);
    }
    json_set_c(call->arena, call->output, "Topics", list);
    return RES_OK;
}

static struct res get_topic_attributes(struct sns_call *call) {
    struct str name;
    int64_t pending = 0, confirmed = 0;
    TRY(sns_topic_arg(call, "TopicArn", &name));
    struct str arn = sns_topic_arn(call->sns, call->arena, name);
    struct str prefix = str_fmt(call->arena, "%.*s:", STR_ARG(name));
    const struct shelf *subscriptions = &call->sns->subscriptions;
    for (size_t i = shelf_from(subscriptions, prefix); shelf_at(subscriptions, i, prefix); i++) {
        bool is_pending =
            json_true(json_get_c(subscriptions->entries[i]->value.json, "is_pending"));
        pending += is_pending;
        confirmed += !is_pending;
    }
    struct json *out = json_copy_object(
        call->arena,
        json_clone(call->arena, json_get_c(shelf_get(&call->sns->topics, name), "attributes")));
    json_set_str(call->arena, out, "TopicArn", arn);
    json_set_str(call->arena, out, "Owner", call->sns->options->account);
    json_set_str(call->arena, out, "EffectiveDeliveryPolicy", str_of(effective_delivery));
    json_set_str(call->arena, out, "SubscriptionsPending",
                 str_fmt(call->arena, "%" PRId64, pending));
    json_set_str(call->arena, out, "SubscriptionsConfirmed",
                 str_fmt(call->arena, "%" PRId64, confirmed));
    json_set_str(call->arena, out, "SubscriptionsDeleted", STR("0"));
    if (!json_get_str(out, "Policy").len)
        json_set_str(call->arena, out, "Policy", default_policy(call, arn));
    if (!json_get_c(out, "DisplayName"))
        json_set_str(call->arena, out, "DisplayName", STR(""));
    json_set_c(call->arena, call->output, "Attributes", out);
    return RES_OK;
}

static struct res set_topic_attributes(struct sns_call *call) {
    struct str name, attribute = json_get_str(call->input, "AttributeName");
    struct str value = json_get_str(call->input, "AttributeValue");
    TRY(sns_topic_arg(call, "TopicArn", &name));
    TRY(check_attribute(call, attribute, value));
    const struct json *topic = shelf_get(&call->sns->topics, name);
    struct json *attributes = json_copy_object(call->arena, json_get_c(topic, "attributes"));
    json_set(call->arena, attributes, attribute, json_new_str(call->arena, value));
    put_topic(call, name, attributes, json_get_c(topic, "tags"));
    return RES_OK;
}

static struct res tag(struct sns_call *call) {
    struct str name;
    TRY(sns_topic_arg(call, "ResourceArn", &name));
    const struct json *topic = shelf_get(&call->sns->topics, name);
    put_topic(call, name, json_get_c(topic, "attributes"),
              with_tags(call->arena, json_get_c(topic, "tags"), json_get_c(call->input, "Tags")));
    return RES_OK;
}

static struct res untag(struct sns_call *call) {
    struct str name;
    TRY(sns_topic_arg(call, "ResourceArn", &name));
    const struct json *topic = shelf_get(&call->sns->topics, name);
    const struct json *old = json_get_c(topic, "tags"), *keys = json_get_c(call->input, "TagKeys");
    struct json *tags = json_new_object(call->arena);
    for (size_t i = 0; i < json_count(old); i++) {
        bool is_gone = false;
        for (size_t j = 0; j < json_count(keys); j++)
            is_gone |= str_eq(json_str(json_at(keys, j)), old->object.members[i].key);
        if (!is_gone)
            json_set(call->arena, tags, old->object.members[i].key, old->object.members[i].value);
    }
    put_topic(call, name, json_get_c(topic, "attributes"), tags);
    return RES_OK;
}

static struct res list_tags(struct sns_call *call) {
    struct str name;
    TRY(sns_topic_arg(call, "ResourceArn", &name));
    const struct json *tags = json_get_c(shelf_get(&call->sns->topics, name), "tags");
    struct json *list = json_new_array(call->arena);
    for (size_t i = 0; i < json_count(tags); i++) {
        struct json *one = json_new_object(call->arena);
        json_set_str(call->arena, one, "Key", str_dup(call->arena, tags->object.members[i].key));
        json_set_c(call->arena, one, "Value",
                   json_clone(call->arena, tags->object.members[i].value));
        json_push(call->arena, list, one);
    }
    json_set_c(call->arena, call->output, "Tags", list);
    return RES_OK;
}

static const struct {
    const char *name;
    struct res (*op)(struct sns_call *call);
} operations[] = {
    { "ConfirmSubscription", sns_confirm },
    { "CreateTopic", create_topic },
    { "DeleteTopic", delete_topic },
    { "GetSubscriptionAttributes", sns_get_subscription_attributes },
    { "GetTopicAttributes", get_topic_attributes },
    { "ListSubscriptions", sns_list_subscriptions },
    { "ListSubscriptionsByTopic", sns_list_subscriptions_by_topic },
    { "ListTagsForResource", list_tags },
    { "ListTopics", list_topics },
    { "Publish", sns_publish },
    { "PublishBatch", sns_publish_batch },
    { "SetSubscriptionAttributes", sns_set_subscription_attributes },
    { "SetTopicAttributes", set_topic_attributes },
    { "Subscribe", sns_subscribe },
    { "TagResource", tag },
    { "Unsubscribe", sns_unsubscribe },
    { "UntagResource", untag },
};

struct res cloud_sns_handle(struct cloud_sns *sns, struct arena *arena, struct str operation,
                            const struct json *input, int64_t now_ms, const struct json **output,
                            struct err *err) {
    struct sns_call call = { sns, arena, input, now_ms, json_new_object(arena), err };
    for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++)
        if (str_is(operation, operations[i].name)) {
            TRY(operations[i].op(&call));
            *output = call.output;
            return RES_OK;
        }
    return fault_set(err, 400, "InvalidAction",
                     "The sandbox does not have sns:%.*s. See docs/sandbox.md.",
                     STR_ARG(operation));
}
