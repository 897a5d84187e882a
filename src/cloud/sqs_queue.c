/* sqs_queue.c: the operations on queues: attributes and their rules, tags, purges, the way back
 * from a dead-letter queue (which is at once here). */
#include <inttypes.h>
#include <stdio.h>

#include "base/limits.h"
#include "cloud/policy.h"
#include "cloud/sqs_state.h"
#include "codec/base64.h"

enum { PURGE_MS = 60000, PAGE_MAX = 1000, MOVES_MAX = 10 };

/* --- attributes --- */

static const struct {
    const char *name;
    int64_t min, max; /* both 0: text */
    const char *otherwise;
} known[] = {
    { "DelaySeconds", 0, 900, "0" },
    { "KmsDataKeyReusePeriodSeconds", 60, 86400, NULL },
    { "KmsMasterKeyId", 0, 0, NULL },
    { "MaximumMessageSize", 1024, 1048576, "1048576" },
    { "MessageRetentionPeriod", 60, 1209600, "345600" },
    { "Policy", 0, 0, NULL },
    { "ReceiveMessageWaitTimeSeconds", 0, 20, "0" },
    { "RedriveAllowPolicy", 0, 0, NULL },
    { "RedrivePolicy", 0, 0, NULL },
    { "SqsManagedSseEnabled", 0, 0, "true" },
    { "VisibilityTimeout", 0, 43200, "30" },
};
enum { KNOWN = sizeof known / sizeof known[0] };

static struct res value_fail(struct sqs_call *call, struct str name, struct str value,
                             const char *reason) {
    return fault_set(call->err, 400, "InvalidAttributeValue",
                     "Value %.*s for parameter %.*s is invalid. Reason: %s",
                     STR_ARG(str_slice(value, 0, 200)), STR_ARG(name), reason);
}

/* The dead-letter queue must be there and let this queue use it. */
static struct res check_redrive(struct sqs_call *call, struct str text, struct str own_arn) {
    const struct json *redrive = NULL, *allow = NULL;
    struct err err;
    int64_t count = 0;
    struct str name = STR("RedrivePolicy");
    if (!json_parse(call->arena, text, NULL, &redrive, &err).ok || !json_is(redrive, JSON_OBJECT))
        return value_fail(call, name, text, "Redrive policy is not a valid JSON map.");
    const struct json *max = json_get_c(redrive, "maxReceiveCount");
    struct str arn = json_get_str(redrive, "deadLetterTargetArn");
    if (!arn.len)
        return value_fail(call, name, text,
                          "Redrive policy does not contain mandatory attribute: "
                          "deadLetterTargetArn.");
    if (!max)
        return value_fail(call, name, text,
                          "Redrive policy does not contain mandatory attribute: maxReceiveCount.");
    if ((!json_i64(max, &count) && !str_to_i64(json_str(max), &count)) || count < 1 || count > 1000)
        return value_fail(call, name, text,
                          "Invalid value for maxReceiveCount: it must be between 1 and 1000.");
    struct sqs_queue *letters = sqs_of_arn(call->sqs, arn);
    if (!letters)
        return value_fail(call, name, text, "Dead letter target does not exist.");
    struct str rule = json_get_str(letters->attributes.json, "RedriveAllowPolicy");
    if (!rule.len || !json_parse(call->arena, rule, NULL, &allow, &err).ok)
        return RES_OK;
    struct str permission = json_get_str(allow, "redrivePermission");
    bool is_listed = false;
    const struct json *arns = json_get_c(allow, "sourceQueueArns");
    for (size_t i = 0; i < json_count(arns); i++)
        is_listed |= str_eq(json_str(json_at(arns, i)), own_arn);
    if (str_is(permission, "denyAll") || (str_is(permission, "byQueue") && !is_listed))
        return value_fail(call, name, text,
                          "Dead letter target does not allow this queue to use it "
                          "(RedriveAllowPolicy).");
    return RES_OK;
}

static struct res check_one(struct sqs_call *call, struct str name, struct str value,
                            struct str own_arn) {
    int64_t number = 0;
    struct err err;
    size_t i = 0;
    while (i < KNOWN && !str_is(name, known[i].name))
        i++;
    if (str_is(name, "FifoQueue") || str_is(name, "ContentBasedDeduplication") ||
        str_is(name, "DeduplicationScope") || str_is(name, "FifoThroughputLimit"))
        return fault_set(call->err, 400, "InvalidAttributeName",
                         "The sandbox does not have FIFO queues. See docs/sandbox.md.");
    if (i == KNOWN)
        return fault_set(call->err, 400, "InvalidAttributeName", "Unknown Attribute %.*s.",
                         STR_ARG(str_slice(name, 0, 100)));
    if (known[i].max &&
        (!str_to_i64(value, &number) || number < known[i].min || number > known[i].max)) {
        char reason[100];
        snprintf(reason, sizeof reason, "Must be from %" PRId64 " to %" PRId64 ".", known[i].min,
                 known[i].max);
        return value_fail(call, name, value, reason);
    }
    if (str_is(name, "Policy") && value.len && !policy_check(value, &err).ok)
        return value_fail(call, name, value, err.message);
    if (str_is(name, "RedrivePolicy") && value.len)
        return check_redrive(call, value, own_arn);
    return RES_OK;
}

static struct res check_attributes(struct sqs_call *call, const struct json *given,
                                   struct str own_arn) {
    for (size_t i = 0; i < json_count(given); i++)
        TRY(check_one(call, given->object.members[i].key, json_str(given->object.members[i].value),
                      own_arn));
    return RES_OK;
}

/* Empty text takes a text attribute away. */
static const struct json *merged(struct arena *arena, const struct json *old,
                                 const struct json *given) {
    struct json *out = json_new_object(arena);
    for (size_t i = 0; i < json_count(old); i++)
        if (!json_get(given, old->object.members[i].key))
            json_set(arena, out, old->object.members[i].key, old->object.members[i].value);
    for (size_t i = 0; i < json_count(given); i++)
        if (json_str(given->object.members[i].value).len)
            json_set(arena, out, given->object.members[i].key, given->object.members[i].value);
    return out;
}

static struct str attribute_of(const struct sqs_queue *queue, size_t i) {
    struct str given = json_get_str(queue->attributes.json, known[i].name);
    return given.len ? given : str_of(known[i].otherwise);
}

/* CreateQueue again: what is given must be what the queue has. */
static struct res same_or_fail(struct sqs_call *call, const struct sqs_queue *queue,
                               const struct json *given) {
    for (size_t i = 0; i < KNOWN; i++) {
        const struct json *value = json_get_c(given, known[i].name);
        if (value && !str_eq(json_str(value), attribute_of(queue, i)))
            return fault_set(call->err, 400, "QueueNameExists",
                             "A queue already exists with the same name and a different value for "
                             "attribute %s",
                             known[i].name);
    }
    return RES_OK;
}

static bool is_name(struct str name) {
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              c == '-' || c == '_'))
            return false;
    }
    return name.len >= 1 && name.len <= 80;
}

struct res sqs_create_queue(struct sqs_call *call) {
    struct str name = json_get_str(call->input, "QueueName");
    const struct json *given = json_get_c(call->input, "Attributes");
    if (str_ends(name, STR(".fifo")))
        return fault_set(call->err, 400, "InvalidParameterValue",
                         "The sandbox does not have FIFO queues. See docs/sandbox.md.");
    if (!is_name(name))
        return fault_set(call->err, 400, "InvalidParameterValue",
                         "Can only include alphanumeric characters, hyphens, or underscores. 1 to "
                         "80 in length");
    struct str arn =
        str_fmt(call->arena, "arn:aws:sqs:%.*s:%.*s:%.*s", STR_ARG(call->sqs->options->region),
                STR_ARG(call->sqs->options->account), STR_ARG(name));
    TRY(check_attributes(call, given, arn));
    struct sqs_queue *queue = sqs_find(call->sqs, name);
    if (queue) {
        TRY(same_or_fail(call, queue, given));
    } else {
        if (call->sqs->count >= SQS_QUEUES_MAX)
            return fault_set(call->err, 400, "OverLimit", "The sandbox keeps 1,000 queues.");
        queue = sqs_add_queue(call->sqs, name);
        queue->created_ms = queue->modified_ms = call->now_ms;
        fault_blob_set(&queue->attributes, merged(call->arena, NULL, given));
        fault_blob_set(&queue->tags, json_get_c(call->input, "tags"));
        sqs_settle(queue);
        sqs_save_queue(call->sqs, queue);
    }
    json_set_str(call->arena, call->output, "QueueUrl", sqs_url(call->sqs, call->arena, queue));
    return RES_OK;
}

struct res sqs_set_attributes(struct sqs_call *call) {
    struct sqs_queue *queue = NULL;
    const struct json *given = json_get_c(call->input, "Attributes");
    TRY(sqs_queue_arg(call, &queue));
    TRY(check_attributes(call, given, sqs_arn(call->sqs, call->arena, queue)));
    fault_blob_set(&queue->attributes, merged(call->arena, queue->attributes.json, given));
    queue->modified_ms = call->now_ms;
    sqs_settle(queue);
    sqs_save_queue(call->sqs, queue);
    return RES_OK;
}

static void set_number(struct sqs_call *call, struct json *out, const char *name, int64_t value) {
    json_set_str(call->arena, out, name, str_fmt(call->arena, "%" PRId64, value));
}

static struct json *all_attributes(struct sqs_call *call, const struct sqs_queue *queue) {
    struct json *out = json_new_object(call->arena);
    int64_t visible = 0, hidden = 0, delayed = 0;
    for (size_t i = 0; i < queue->count; i++) {
        bool is_visible = queue->messages[i]->visible_ms <= call->now_ms;
        visible += is_visible;
        hidden += !is_visible && queue->messages[i]->received;
        delayed += !is_visible && !queue->messages[i]->received;
    }
    json_set_str(call->arena, out, "QueueArn", sqs_arn(call->sqs, call->arena, queue));
    set_number(call, out, "ApproximateNumberOfMessages", visible);
    set_number(call, out, "ApproximateNumberOfMessagesNotVisible", hidden);
    set_number(call, out, "ApproximateNumberOfMessagesDelayed", delayed);
    set_number(call, out, "CreatedTimestamp", queue->created_ms / 1000);
    set_number(call, out, "LastModifiedTimestamp", queue->modified_ms / 1000);
    bool has_key = json_get_str(queue->attributes.json, "KmsMasterKeyId").len > 0;
    for (size_t i = 0; i < KNOWN; i++) {
        struct str value = attribute_of(queue, i);
        if (has_key && str_is(str_of(known[i].name), "SqsManagedSseEnabled"))
            value = STR("false");
        if (value.len)
            json_set_str(call->arena, out, known[i].name, value);
    }
    if (has_key && !json_get_c(out, "KmsDataKeyReusePeriodSeconds"))
        json_set_str(call->arena, out, "KmsDataKeyReusePeriodSeconds", STR("300"));
    return out;
}

struct res sqs_get_attributes(struct sqs_call *call) {
    struct sqs_queue *queue = NULL;
    TRY(sqs_queue_arg(call, &queue));
    const struct json *names = json_get_c(call->input, "AttributeNames");
    const struct json *all = all_attributes(call, queue);
    struct json *out = json_new_object(call->arena);
    for (size_t i = 0; i < json_count(names); i++) {
        struct str name = json_str(json_at(names, i));
        if (str_is(name, "All"))
            out = json_copy_object(call->arena, all);
        else
            json_set(call->arena, out, name, json_get(all, name));
    }
    if (json_count(out))
        json_set_c(call->arena, call->output, "Attributes", out);
    return RES_OK;
}

/* --- the rest --- */

struct res sqs_delete_queue(struct sqs_call *call) {
    struct sqs_queue *queue = NULL;
    TRY(sqs_queue_arg(call, &queue));
    sqs_remove_queue(call->sqs, queue);
    return RES_OK;
}

struct res sqs_get_url(struct sqs_call *call) {
    struct sqs_queue *queue = sqs_find(call->sqs, json_get_str(call->input, "QueueName"));
    struct str owner = json_get_str(call->input, "QueueOwnerAWSAccountId");
    if (!queue || (owner.len && !str_eq(owner, call->sqs->options->account)))
        return fault_set(call->err, 400, "QueueDoesNotExist",
                         "The specified queue does not exist.");
    json_set_str(call->arena, call->output, "QueueUrl", sqs_url(call->sqs, call->arena, queue));
    return RES_OK;
}

/* The token is the name of the last queue that was told, in base64. */
struct res sqs_list_queues(struct sqs_call *call) {
    struct str prefix = json_get_str(call->input, "QueueNamePrefix"), after = STR_NONE;
    struct str token = json_get_str(call->input, "NextToken");
    int64_t max = json_get_i64(call->input, "MaxResults", 0);
    if (max < 0 || max > PAGE_MAX)
        return fault_set(call->err, 400, "InvalidParameterValue",
                         "Value for parameter MaxResults is invalid. Reason: must be between 1 and "
                         "1000.");
    if (token.len && !base64_decode(call->arena, token, &after))
        return fault_set(call->err, 400, "InvalidParameterValue", "Invalid or expired next token.");
    struct json *list = json_new_array(call->arena);
    const struct sqs_queue *last = NULL;
    for (size_t i = 0; i < call->sqs->count; i++) {
        const struct sqs_queue *queue = call->sqs->queues[i];
        struct str name = str_of(queue->name);
        if (!str_starts(name, prefix) || (after.len && str_cmp(name, after) <= 0))
            continue;
        if (json_count(list) == (size_t)(max ? max : PAGE_MAX)) {
            if (max)
                json_set_str(call->arena, call->output, "NextToken",
                             base64_encode(call->arena, str_of(last->name)));
            break;
        }
        json_push(call->arena, list,
                  json_new_str(call->arena, sqs_url(call->sqs, call->arena, queue)));
        last = queue;
    }
    if (json_count(list))
        json_set_c(call->arena, call->output, "QueueUrls", list);
    return RES_OK;
}

struct res sqs_purge(struct sqs_call *call) {
    struct sqs_queue *queue = NULL;
    TRY(sqs_queue_arg(call, &queue));
    if (queue->purged_ms && call->now_ms < queue->purged_ms + PURGE_MS)
        return fault_set(call->err, 400, "PurgeQueueInProgress",
                         "Only one PurgeQueue operation on %s is allowed every 60 seconds.",
                         queue->name);
    while (queue->count)
        sqs_remove_message(call->sqs, queue, queue->count - 1);
    queue->purged_ms = call->now_ms;
    return RES_OK;
}

struct res sqs_tag(struct sqs_call *call) {
    struct sqs_queue *queue = NULL;
    TRY(sqs_queue_arg(call, &queue));
    const struct json *given = json_get_c(call->input, "Tags");
    struct json *tags = json_copy_object(call->arena, queue->tags.json);
    for (size_t i = 0; i < json_count(given); i++)
        json_set(call->arena, tags, given->object.members[i].key, given->object.members[i].value);
    if (json_count(tags) > 50)
        return fault_set(call->err, 400, "InvalidParameterValue", "Too many tags added for queue.");
    fault_blob_set(&queue->tags, tags);
    sqs_save_queue(call->sqs, queue);
    return RES_OK;
}

struct res sqs_untag(struct sqs_call *call) {
    struct sqs_queue *queue = NULL;
    TRY(sqs_queue_arg(call, &queue));
    const struct json *keys = json_get_c(call->input, "TagKeys"), *old = queue->tags.json;
    struct json *tags = json_new_object(call->arena);
    for (size_t i = 0; i < json_count(old); i++) {
        bool is_gone = false;
        for (size_t j = 0; j < json_count(keys); j++)
            is_gone |= str_eq(json_str(json_at(keys, j)), old->object.members[i].key);
        if (!is_gone)
            json_set(call->arena, tags, old->object.members[i].key, old->object.members[i].value);
    }
    fault_blob_set(&queue->tags, tags);
    sqs_save_queue(call->sqs, queue);
    return RES_OK;
}

struct res sqs_list_tags(struct sqs_call *call) {
    struct sqs_queue *queue = NULL;
    TRY(sqs_queue_arg(call, &queue));
    if (json_count(queue->tags.json))
        json_set_c(call->arena, call->output, "Tags", json_clone(call->arena, queue->tags.json));
    return RES_OK;
}

/* --- dead-letter queues --- */

struct res sqs_list_sources(struct sqs_call *call) {
    struct sqs_queue *letters = NULL;
    TRY(sqs_queue_arg(call, &letters));
    struct str arn = sqs_arn(call->sqs, call->arena, letters);
    struct json *list = json_new_array(call->arena);
    for (size_t i = 0; i < call->sqs->count; i++)
        if (str_is(arn, call->sqs->queues[i]->dead_letter_arn))
            json_push(
                call->arena, list,
                json_new_str(call->arena, sqs_url(call->sqs, call->arena, call->sqs->queues[i])));
    json_set_c(call->arena, call->output, "queueUrls", list);
    return RES_OK;
}

static bool is_letters(const struct cloud_sqs *sqs, struct str arn) {
    for (size_t i = 0; i < sqs->count; i++)
        if (str_is(arn, sqs->queues[i]->dead_letter_arn))
            return true;
    return false;
}

/* Where a message goes back to: the destination, else where it came from. */
static struct sqs_queue *way_back(const struct cloud_sqs *sqs, const struct sqs_message *message,
                                  struct str destination) {
    struct str arn = destination.len
                         ? destination
                         : json_get_str(message->system.json, "DeadLetterQueueSourceArn");
    return sqs_of_arn(sqs, arn);
}

struct res sqs_start_move(struct sqs_call *call) {
    struct str source_arn = json_get_str(call->input, "SourceArn");
    struct str destination = json_get_str(call->input, "DestinationArn");
    struct sqs_queue *source = sqs_of_arn(call->sqs, source_arn);
    if (!source || (destination.len && !sqs_of_arn(call->sqs, destination)))
        return fault_set(call->err, 404, "ResourceNotFoundException",
                         "The resource that you specified for the %s parameter doesn't exist.",
                         source ? "DestinationArn" : "SourceArn");
    if (!is_letters(call->sqs, source_arn))
        return fault_set(call->err, 400, "InvalidParameterValue",
                         "Source queue must be configured as a Dead Letter Queue.");
    int64_t moved = 0, total = (int64_t)source->count;
    for (size_t i = 0; i < source->count;) {
        struct sqs_message *message = source->messages[i];
        struct sqs_queue *queue = way_back(call->sqs, message, destination);
        if (!queue || queue == source || message->visible_ms > call->now_ms) {
            i++;
            continue;
        }
        (void)sqs_add_message(call->sqs, queue, STR_NONE, message->body, message->attributes.json,
                              NULL, call->now_ms, call->now_ms);
        sqs_remove_message(call->sqs, source, i);
        moved++;
    }
    struct json *task = json_new_object(call->arena), *list = json_new_array(call->arena);
    json_set_str(call->arena, task, "Status", STR("COMPLETED"));
    json_set_str(call->arena, task, "SourceArn", source_arn);
    if (destination.len)
        json_set_str(call->arena, task, "DestinationArn", destination);
    json_set_i64(call->arena, task, "ApproximateNumberOfMessagesMoved", moved);
    json_set_i64(call->arena, task, "ApproximateNumberOfMessagesToMove", total);
    json_set_i64(call->arena, task, "StartedTimestamp", call->now_ms);
    json_push(call->arena, list, task);
    const struct json *old = json_get(call->sqs->tasks.json, source_arn);
    for (size_t i = 0; i < json_count(old) && i + 1 < MOVES_MAX; i++)
        json_push(call->arena, list, json_at(old, i));
    struct json *tasks = json_copy_object(call->arena, call->sqs->tasks.json);
    json_set(call->arena, tasks, source_arn, list);
    fault_blob_set(&call->sqs->tasks, tasks);
    char handle[37];
    sqs_uuid(call->sqs, handle);
    json_set_str(call->arena, call->output, "TaskHandle",
                 base64_encode(call->arena, str_dup(call->arena, str_of(handle))));
    return RES_OK;
}

struct res sqs_list_moves(struct sqs_call *call) {
    struct str source_arn = json_get_str(call->input, "SourceArn");
    int64_t max = json_get_i64(call->input, "MaxResults", 1);
    if (!sqs_of_arn(call->sqs, source_arn))
        return fault_set(call->err, 404, "ResourceNotFoundException",
                         "The resource that you specified for the SourceArn parameter doesn't "
                         "exist.");
    const struct json *all = json_get(call->sqs->tasks.json, source_arn);
    struct json *list = json_new_array(call->arena);
    for (size_t i = 0; i < json_count(all) && (int64_t)i < max; i++)
        json_push(call->arena, list, json_clone(call->arena, json_at(all, i)));
    json_set_c(call->arena, call->output, "Results", list);
    return RES_OK;
}

/* A move is over before its answer. */
struct res sqs_cancel_move(struct sqs_call *call) {
    return fault_set(call->err, 404, "ResourceNotFoundException", "Task does not exist.");
}
