/* sqs_message.c: the operations on messages: sending, receiving, visibility, deleting, and what
 * becomes of those that were received too often or are too old. A receipt handle is base64 of
 * "NUMBER RECEIPT QUEUE": the newest receipt of a message alone is good. */
#include <inttypes.h>
#include <stdio.h>

#include "cloud/sqs_state.h"
#include "codec/base64.h"
#include "codec/digest.h"

enum { VISIBILITY_MAX_S = 43200, WAIT_MAX_S = 20, DELAY_MAX_S = 900, ATTRIBUTES_MAX = 10 };

static struct res parameter_fail(struct sqs_call *call, struct str value, const char *name,
                                 const char *reason) {
    return fault_set(call->err, 400, "InvalidParameterValue",
                     "Value %.*s for parameter %s is invalid. Reason: %s",
                     STR_ARG(str_slice(value, 0, 100)), name, reason);
}

/* --- MD5 of message attributes: SQS Developer Guide, "calculating the MD5" --- */

static void put_part(struct buf *out, struct str text) {
    unsigned char len[4] = { (unsigned char)(text.len >> 24), (unsigned char)(text.len >> 16),
                             (unsigned char)(text.len >> 8), (unsigned char)text.len };
    buf_put(out, len, 4);
    buf_str(out, text);
}

/* Indexes of the members of an object in the order of their names. */
static size_t *sorted(struct arena *arena, const struct json *object) {
    size_t count = json_count(object);
    size_t *out = ARENA_ARRAY(arena, size_t, count + 1);
    for (size_t i = 0; i < count; i++) {
        size_t at = i;
        for (; at > 0 &&
               str_cmp(object->object.members[out[at - 1]].key, object->object.members[i].key) > 0;
             at--)
            out[at] = out[at - 1];
        out[at] = i;
    }
    return out;
}

static struct str attributes_md5(struct arena *arena, const struct json *attributes) {
    BUF_SCOPE(text, 2 << 20);
    const size_t *order = sorted(arena, attributes);
    for (size_t i = 0; i < json_count(attributes); i++) {
        const struct json_member *member = &attributes->object.members[order[i]];
        struct str type = json_get_str(member->value, "DataType");
        bool is_binary = str_starts(type, STR("Binary"));
        struct str value = json_get_str(member->value, is_binary ? "BinaryValue" : "StringValue");
        if (is_binary)
            (void)base64_decode(arena, value, &value);
        put_part(&text, member->key);
        put_part(&text, type);
        buf_char(&text, is_binary ? 2 : 1);
        put_part(&text, value);
    }
    return digest_md5_hex(arena, buf_view(&text));
}

/* --- sending --- */

static struct res check_attributes(struct sqs_call *call, const struct json *attributes,
                                   size_t *size) {
    for (size_t i = 0; i < json_count(attributes); i++) {
        const struct json_member *member = &attributes->object.members[i];
        struct str type = json_get_str(member->value, "DataType"), bytes = STR_NONE;
        struct str kind = str_slice(type, 0, str_find_char(type, '.'));
        bool is_binary = str_is(kind, "Binary");
        struct str value = json_get_str(member->value, is_binary ? "BinaryValue" : "StringValue");
        if (!str_is(kind, "String") && !str_is(kind, "Number") && !is_binary)
            return fault_set(call->err, 400, "InvalidParameterValue",
                             "The type of message (user) attribute '%.*s' is invalid. You must use "
                             "only the following supported type prefixes: Binary, Number, String.",
                             STR_ARG(member->key));
        if (!value.len || (is_binary && !base64_decode(call->arena, value, &bytes)))
            return fault_set(call->err, 400, "InvalidParameterValue",
                             "The message attribute '%.*s' must contain a non-empty message "
                             "attribute value of its type.",
                             STR_ARG(member->key));
        *size += member->key.len + type.len + (is_binary ? bytes.len : value.len);
    }
    if (json_count(attributes) > ATTRIBUTES_MAX)
        return fault_set(call->err, 400, "InvalidParameterValue",
                         "Number of message attributes [%zu] exceeds the allowed maximum [10].",
                         json_count(attributes));
    return RES_OK;
}

/* #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF: what is UTF-8 lacks
 * only the control characters. */
static bool has_wrong_character(struct str text) {
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
            return true;
    }
    return false;
}

/* One entry of a send; *size grows by what it weighs. */
static struct res check_entry(struct sqs_call *call, const struct sqs_queue *queue,
                              const struct json *entry, size_t *size) {
    struct str body = json_get_str(entry, "MessageBody");
    int64_t delay_s = json_get_i64(entry, "DelaySeconds", 0);
    size_t own = body.len;
    if (!body.len)
        return fault_set(call->err, 400, "MissingParameter",
                         "The request must contain the parameter MessageBody.");
    if (has_wrong_character(body))
        return fault_set(call->err, 400, "InvalidMessageContents",
                         "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | "
                         "#x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF");
    if (delay_s < 0 || delay_s > DELAY_MAX_S)
        return parameter_fail(call, str_fmt(call->arena, "%" PRId64, delay_s), "DelaySeconds",
                              "DelaySeconds must be >= 0 and <= 900.");
    TRY(check_attributes(call, json_get_c(entry, "MessageAttributes"), &own));
    if ((int64_t)own > queue->size_max)
        return fault_set(call->err, 400, "InvalidParameterValue",
                         "One or more parameters are invalid. Reason: Message must be shorter than "
                         "%" PRId64 " bytes.",
                         queue->size_max);
    *size += own;
    return RES_OK;
}

static void send_entry(struct sqs_call *call, struct sqs_queue *queue, const struct json *entry,
                       struct json *out) {
    const struct json *attributes = json_get_c(entry, "MessageAttributes");
    const struct json *given = json_get_c(entry, "MessageSystemAttributes");
    struct str trace = json_get_str(json_get_c(given, "AWSTraceHeader"), "StringValue");
    struct json *system = trace.len ? json_new_object(call->arena) : NULL;
    int64_t delay_ms = 1000 * json_get_i64(entry, "DelaySeconds", queue->delay_ms / 1000);
    if (system)
        json_set_str(call->arena, system, "AWSTraceHeader", trace);
    const struct sqs_message *message = sqs_add_message(
        call->sqs, queue, STR_NONE, json_get_str(entry, "MessageBody"),
        json_count(attributes) ? attributes : NULL, system, call->now_ms, call->now_ms + delay_ms);
    json_set_str(call->arena, out, "MD5OfMessageBody", digest_md5_hex(call->arena, message->body));
    if (json_count(attributes))
        json_set_str(call->arena, out, "MD5OfMessageAttributes",
                     attributes_md5(call->arena, attributes));
    json_set_str(call->arena, out, "MessageId", str_dup(call->arena, str_of(message->id)));
}

static struct res room(struct sqs_call *call, const struct sqs_queue *queue, size_t count) {
    if (queue->count + count <= SQS_MESSAGES_MAX)
        return RES_OK;
    return fault_set(call->err, 403, "OverLimit", "The sandbox keeps 100,000 messages per queue.");
}

struct res sqs_send(struct sqs_call *call) {
    struct sqs_queue *queue = NULL;
    size_t size = 0;
    TRY(sqs_queue_arg(call, &queue));
    TRY(check_entry(call, queue, call->input, &size));
    TRY(room(call, queue, 1));
    send_entry(call, queue, call->input, call->output);
    return RES_OK;
}

/* --- batches --- */

static struct res check_batch(struct sqs_call *call, const char *kind, const struct json *entries) {
    size_t count = json_count(entries);
    if (!count)
        return fault_set(call->err, 400, "EmptyBatchRequest",
                         "There should be at least one %sBatchRequestEntry in the request.", kind);
    if (count > SQS_BATCH_MAX)
        return fault_set(call->err, 400, "TooManyEntriesInBatchRequest",
                         "Maximum number of entries per request are 10. You have sent %zu.", count);
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < i; j++)
            if (str_eq(json_get_str(json_at(entries, i), "Id"),
                       json_get_str(json_at(entries, j), "Id")))
                return fault_set(call->err, 400, "BatchEntryIdsNotDistinct", "Id %.*s repeated.",
                                 STR_ARG(json_get_str(json_at(entries, i), "Id")));
    return RES_OK;
}

static void push_failed(struct sqs_call *call, struct json *list, struct str id) {
    struct json *out = json_new_object(call->arena);
    json_set_str(call->arena, out, "Id", id);
    json_set_bool(call->arena, out, "SenderFault", true);
    json_set_str(call->arena, out, "Code", str_dup(call->arena, str_of(call->err->aws_code)));
    json_set_str(call->arena, out, "Message", str_dup(call->arena, str_of(call->err->message)));
    json_push(call->arena, list, out);
}

/* Each entry by itself; what failed is listed, and the call succeeds. */
static struct res run_batch(struct sqs_call *call, const char *kind,
                            struct res (*one)(struct sqs_call *call, struct sqs_queue *queue,
                                              const struct json *entry, struct json *out)) {
    struct sqs_queue *queue = NULL;
    const struct json *entries = json_get_c(call->input, "Entries");
    struct json *good = json_new_array(call->arena), *bad = json_new_array(call->arena);
    TRY(sqs_queue_arg(call, &queue));
    TRY(check_batch(call, kind, entries));
    for (size_t i = 0; i < json_count(entries); i++) {
        struct str id = json_get_str(json_at(entries, i), "Id");
        struct json *out = json_new_object(call->arena);
        json_set_str(call->arena, out, "Id", id);
        if (one(call, queue, json_at(entries, i), out).ok)
            json_push(call->arena, good, out);
        else
            push_failed(call, bad, id);
    }
    json_set_c(call->arena, call->output, "Successful", good);
    if (json_count(bad))
        json_set_c(call->arena, call->output, "Failed", bad);
    return RES_OK;
}

static struct res send_one(struct sqs_call *call, struct sqs_queue *queue, const struct json *entry,
                           struct json *out) {
    size_t size = 0;
    TRY(check_entry(call, queue, entry, &size));
    TRY(room(call, queue, 1));
    send_entry(call, queue, entry, out);
    return RES_OK;
}

struct res sqs_send_batch(struct sqs_call *call) {
    const struct json *entries = json_get_c(call->input, "Entries");
    size_t size = 0;
    for (size_t i = 0; i < json_count(entries); i++)
        size += json_get_str(json_at(entries, i), "MessageBody").len;
    if (size > 1 << 20)
        return fault_set(call->err, 400, "BatchRequestTooLong",
                         "Batch requests cannot be longer than 1048576 bytes. You have sent %zu "
                         "bytes.",
                         size);
    return run_batch(call, "SendMessage", send_one);
}

/* --- receiving --- */

void sqs_tidy(struct cloud_sqs *sqs, struct sqs_queue *queue, int64_t now_ms) {
    ARENA_SCOPE(arena);
    struct sqs_queue *letters =
        queue->received_max ? sqs_of_arn(sqs, str_of(queue->dead_letter_arn)) : NULL;
    for (size_t i = 0; i < queue->count;) {
        struct sqs_message *message = queue->messages[i];
        bool is_old = message->sent_ms + queue->retention_ms <= now_ms;
        bool is_dead = letters && letters != queue && message->visible_ms <= now_ms &&
                       message->received >= queue->received_max;
        if (!is_old && !is_dead) {
            i++;
            continue;
        }
        if (is_dead && !is_old) {
            struct json *system = json_copy_object(&arena, message->system.json);
            json_set_str(&arena, system, "DeadLetterQueueSourceArn", sqs_arn(sqs, &arena, queue));
            /* Its age goes on, its id and its count stay (SQS Developer Guide, dead-letter queues).
             */
            struct sqs_message *letter =
                sqs_add_message(sqs, letters, str_of(message->id), message->body,
                                message->attributes.json, system, message->sent_ms, now_ms);
            letter->received = message->received;
            letter->first_received_ms = message->first_received_ms;
            sqs_save_message(sqs, letters, letter);
        }
        sqs_remove_message(sqs, queue, i);
    }
}

int64_t sqs_next_visible(const struct sqs_queue *queue) {
    int64_t at_ms = INT64_MAX;
    for (size_t i = 0; i < queue->count; i++)
        if (queue->messages[i]->visible_ms < at_ms)
            at_ms = queue->messages[i]->visible_ms;
    return at_ms;
}

static bool is_wanted(const struct json *names, struct str name) {
    for (size_t i = 0; i < json_count(names); i++) {
        struct str given = json_str(json_at(names, i));
        if (str_is(given, "All") || str_is(given, ".*") || str_eq(given, name) ||
            (str_ends(given, STR(".*")) && str_starts(name, str_slice(given, 0, given.len - 1))))
            return true;
    }
    return false;
}

static const struct json *system_view(struct sqs_call *call, const struct sqs_message *message) {
    struct arena *arena = call->arena;
    struct json *out = json_new_object(arena);
    const struct json *old_names = json_get_c(call->input, "AttributeNames");
    const struct json *names = json_get_c(call->input, "MessageSystemAttributeNames");
    struct json *all = json_copy_object(arena, message->system.json);
    json_set_str(arena, all, "SenderId", STR("AIDASANDBOXSANDBOXSAN"));
    json_set_str(arena, all, "SentTimestamp", str_fmt(arena, "%" PRId64, message->sent_ms));
    json_set_str(arena, all, "ApproximateReceiveCount",
                 str_fmt(arena, "%" PRId64, message->received));
    json_set_str(arena, all, "ApproximateFirstReceiveTimestamp",
                 str_fmt(arena, "%" PRId64, message->first_received_ms));
    for (size_t i = 0; i < json_count(all); i++) {
        struct str name = all->object.members[i].key;
        if (is_wanted(names, name) || is_wanted(old_names, name))
            json_set(arena, out, name, json_clone(arena, all->object.members[i].value));
    }
    return out;
}

static const struct json *message_view(struct sqs_call *call, const struct sqs_queue *queue,
                                       const struct sqs_message *message) {
    struct arena *arena = call->arena;
    struct json *out = json_new_object(arena), *attributes = json_new_object(arena);
    const struct json *names = json_get_c(call->input, "MessageAttributeNames");
    const struct json *own = message->attributes.json;
    struct str body = str_dup(arena, message->body);
    json_set_str(arena, out, "MessageId", str_dup(arena, str_of(message->id)));
    json_set_str(arena, out, "ReceiptHandle",
                 base64_encode(arena, str_fmt(arena, "%" PRId64 " %" PRId64 " %s", message->number,
                                              message->receipt, queue->name)));
    json_set_str(arena, out, "MD5OfBody", digest_md5_hex(arena, body));
    json_set_str(arena, out, "Body", body);
    const struct json *system = system_view(call, message);
    if (json_count(system))
        json_set_c(arena, out, "Attributes", system);
    for (size_t i = 0; i < json_count(own); i++)
        if (is_wanted(names, own->object.members[i].key))
            json_set(arena, attributes, str_dup(arena, own->object.members[i].key),
                     json_clone(arena, own->object.members[i].value));
    if (json_count(attributes)) {
        json_set_str(arena, out, "MD5OfMessageAttributes", attributes_md5(arena, attributes));
        json_set_c(arena, out, "MessageAttributes", attributes);
    }
    return out;
}

size_t sqs_receive_into(struct sqs_call *call, struct sqs_queue *queue) {
    int64_t max = json_get_i64(call->input, "MaxNumberOfMessages", 1);
    int64_t hidden_ms =
        1000 * json_get_i64(call->input, "VisibilityTimeout", queue->visibility_ms / 1000);
    struct json *list = json_new_array(call->arena);
    sqs_tidy(call->sqs, queue, call->now_ms);
    for (size_t i = 0; i < queue->count && (int64_t)json_count(list) < max; i++) {
        struct sqs_message *message = queue->messages[i];
        if (message->visible_ms > call->now_ms)
            continue;
        message->visible_ms = call->now_ms + hidden_ms;
        message->received++;
        message->receipt = (int64_t)(rand_u64(&call->sqs->rand) >> 2);
        if (!message->first_received_ms)
            message->first_received_ms = call->now_ms;
        sqs_save_message(call->sqs, queue, message);
        json_push(call->arena, list, message_view(call, queue, message));
    }
    if (json_count(list))
        json_set_c(call->arena, call->output, "Messages", list);
    return json_count(list);
}

static struct res range(struct sqs_call *call, const char *name, int64_t min, int64_t max) {
    int64_t value = json_get_i64(call->input, name, min);
    char reason[80];
    if (value >= min && value <= max)
        return RES_OK;
    snprintf(reason, sizeof reason, "Must be between %" PRId64 " and %" PRId64 ", if provided.",
             min, max);
    return parameter_fail(call, str_fmt(call->arena, "%" PRId64, value), name, reason);
}

struct res sqs_receive(struct sqs_call *call) {
    struct sqs_queue *queue = NULL;
    struct cloud_sqs *sqs = call->sqs;
    TRY(sqs_queue_arg(call, &queue));
    TRY(range(call, "MaxNumberOfMessages", 1, 10));
    TRY(range(call, "VisibilityTimeout", 0, VISIBILITY_MAX_S));
    TRY(range(call, "WaitTimeSeconds", 0, WAIT_MAX_S));
    int64_t wait_ms = 1000 * json_get_i64(call->input, "WaitTimeSeconds", queue->wait_ms / 1000);
    if (sqs_receive_into(call, queue) || !wait_ms || !call->held ||
        sqs->waiter_count >= SQS_WAITERS_MAX)
        return RES_OK;
    struct sqs_waiter *waiter = mem_alloc(sizeof *waiter);
    sqs->waiters = mem_realloc(sqs->waiters, (sqs->waiter_count + 1) * sizeof *sqs->waiters);
    sqs->waiters[sqs->waiter_count++] = waiter;
    waiter->held = *call->held = --sqs->last_held;
    waiter->until_ms = call->now_ms + wait_ms;
    memcpy(waiter->queue, queue->name, sizeof waiter->queue);
    fault_blob_set(&waiter->input, call->input);
    return RES_OK;
}

/* --- receipts --- */

/* The message that a receipt is for; *index SIZE_MAX: it is gone, or was received again. */
static struct res receipt(struct sqs_call *call, const struct sqs_queue *queue,
                          const struct json *entry, size_t *index) {
    struct str handle = json_get_str(entry, "ReceiptHandle"), text = STR_NONE;
    int64_t number = 0, given = 0;
    *index = SIZE_MAX;
    bool is_good = handle.len && base64_decode(call->arena, handle, &text);
    size_t first = str_find_char(text, ' ');
    struct str rest = first == SIZE_MAX ? STR_NONE : str_slice(text, first + 1, text.len);
    size_t second = str_find_char(rest, ' ');
    is_good = is_good && second != SIZE_MAX && str_to_i64(str_slice(text, 0, first), &number) &&
              str_to_i64(str_slice(rest, 0, second), &given) &&
              str_is(str_slice(rest, second + 1, rest.len), queue->name);
    if (!is_good)
        return fault_set(call->err, 400, "ReceiptHandleIsInvalid",
                         "The input receipt handle \"%.*s\" is not a valid receipt handle.",
                         STR_ARG(str_slice(handle, 0, 200)));
    for (size_t i = 0; i < queue->count; i++)
        if (queue->messages[i]->number == number && queue->messages[i]->receipt == given)
            *index = i;
    return RES_OK;
}

static struct res delete_one(struct sqs_call *call, struct sqs_queue *queue,
                             const struct json *entry, struct json *out) {
    size_t index = 0;
    (void)out;
    TRY(receipt(call, queue, entry, &index));
    if (index != SIZE_MAX)
        sqs_remove_message(call->sqs, queue, index);
    return RES_OK;
}

struct res sqs_delete(struct sqs_call *call) {
    struct sqs_queue *queue = NULL;
    TRY(sqs_queue_arg(call, &queue));
    return delete_one(call, queue, call->input, call->output);
}

struct res sqs_delete_batch(struct sqs_call *call) {
    return run_batch(call, "DeleteMessage", delete_one);
}

static struct res change_one(struct sqs_call *call, struct sqs_queue *queue,
                             const struct json *entry, struct json *out) {
    size_t index = 0;
    int64_t seconds = json_get_i64(entry, "VisibilityTimeout", -1);
    (void)out;
    if (seconds < 0 || seconds > VISIBILITY_MAX_S)
        return parameter_fail(call, str_fmt(call->arena, "%" PRId64, seconds), "VisibilityTimeout",
                              "VisibilityTimeout must be an integer between 0 and 43200");
    TRY(receipt(call, queue, entry, &index));
    if (index == SIZE_MAX || queue->messages[index]->visible_ms <= call->now_ms)
        return fault_set(call->err, 400, "MessageNotInflight",
                         "The message referred to isn't in flight.");
    queue->messages[index]->visible_ms = call->now_ms + 1000 * seconds;
    sqs_save_message(call->sqs, queue, queue->messages[index]);
    return RES_OK;
}

struct res sqs_change(struct sqs_call *call) {
    struct sqs_queue *queue = NULL;
    TRY(sqs_queue_arg(call, &queue));
    return change_one(call, queue, call->input, call->output);
}

struct res sqs_change_batch(struct sqs_call *call) {
    return run_batch(call, "ChangeMessageVisibility", change_one);
}
