/* sqs.c: queues and messages: their life, their place on the disk, and dispatch. Keys:
 * "sqs/queue/NAME", "sqs/message/NAME NUMBER" (after a blank, which names cannot hold). */
#include "cloud/sqs.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/limits.h"
#include "cloud/policy.h"
#include "cloud/sqs_state.h"
#include "codec/digest.h"

struct cloud_sqs *cloud_sqs_new(const struct cloud_options *options) {
    struct cloud_sqs *sqs = mem_alloc(sizeof *sqs);
    sqs->options = options;
    rand_init(&sqs->rand, options->seed ^ 0x737173);
    return sqs;
}

static void message_free(struct sqs_message *message) {
    fault_blob_deinit(&message->attributes);
    fault_blob_deinit(&message->system);
    free(message);
}

static void queue_free(struct sqs_queue *queue) {
    for (size_t i = 0; i < queue->count; i++)
        message_free(queue->messages[i]);
    free(queue->messages);
    fault_blob_deinit(&queue->attributes);
    fault_blob_deinit(&queue->tags);
    free(queue);
}

static void waiter_free(struct sqs_waiter *waiter) {
    fault_blob_deinit(&waiter->input);
    free(waiter);
}

void cloud_sqs_free(struct cloud_sqs *sqs) {
    if (!sqs)
        return;
    for (size_t i = 0; i < sqs->count; i++)
        queue_free(sqs->queues[i]);
    for (size_t i = 0; i < sqs->waiter_count; i++)
        waiter_free(sqs->waiters[i]);
    free(sqs->queues);
    free(sqs->waiters);
    fault_blob_deinit(&sqs->tasks);
    free(sqs);
}

void cloud_sqs_set_endpoint(struct cloud_sqs *sqs, struct str url) {
    snprintf(sqs->endpoint, sizeof sqs->endpoint, "%.*s", STR_ARG(url));
}

/* --- names --- */

struct sqs_queue *sqs_find(const struct cloud_sqs *sqs, struct str name) {
    for (size_t i = 0; i < sqs->count; i++)
        if (str_is(name, sqs->queues[i]->name))
            return sqs->queues[i];
    return NULL;
}

struct str sqs_arn(const struct cloud_sqs *sqs, struct arena *arena,
                   const struct sqs_queue *queue) {
    return str_fmt(arena, "arn:aws:sqs:%.*s:%.*s:%s", STR_ARG(sqs->options->region),
                   STR_ARG(sqs->options->account), queue->name);
}

struct sqs_queue *sqs_of_arn(const struct cloud_sqs *sqs, struct str arn) {
    ARENA_SCOPE(arena);
    size_t at = arn.len;
    while (at > 0 && arn.ptr[at - 1] != ':')
        at--;
    struct sqs_queue *queue = sqs_find(sqs, str_slice(arn, at, arn.len));
    return queue && str_eq(sqs_arn(sqs, &arena, queue), arn) ? queue : NULL;
}

struct str sqs_url(const struct cloud_sqs *sqs, struct arena *arena,
                   const struct sqs_queue *queue) {
    struct str base = sqs->endpoint[0] ? str_of(sqs->endpoint)
                                       : str_fmt(arena, "https://sqs.%.*s.amazonaws.com",
                                                 STR_ARG(sqs->options->region));
    return str_fmt(arena, "%.*s/%.*s/%s", STR_ARG(base), STR_ARG(sqs->options->account),
                   queue->name);
}

/* By the end of the URL, ACCOUNT/NAME: the port may have been another one before a restart. */
struct res sqs_queue_arg(struct sqs_call *call, struct sqs_queue **out) {
    struct str url = json_get_str(call->input, "QueueUrl");
    size_t name = url.len;
    while (name > 0 && url.ptr[name - 1] != '/')
        name--;
    struct str front = name ? str_slice(url, 0, name - 1) : STR_NONE;
    *out = sqs_find(call->sqs, str_slice(url, name, url.len));
    if (*out && (!front.len || str_ends(front, call->sqs->options->account)))
        return RES_OK;
    return fault_set(call->err, 400, "QueueDoesNotExist", "The specified queue does not exist.");
}

void sqs_uuid(struct cloud_sqs *sqs, char out[37]) {
    ARENA_SCOPE(arena);
    unsigned char bytes[16];
    rand_fill(&sqs->rand, bytes, sizeof bytes);
    snprintf(out, 37, "%.*s", STR_ARG(digest_uuid(&arena, bytes)));
}

/* --- disk --- */

static void put(struct cloud_sqs *sqs, struct str key, struct str value) {
    if (sqs->options->disk.put)
        sqs->options->disk.put(sqs->options->disk.ctx, key, value);
}

void sqs_save_queue(struct cloud_sqs *sqs, const struct sqs_queue *queue) {
    ARENA_SCOPE(arena);
    struct json *out = json_new_object(&arena);
    json_set_c(&arena, out, "attributes", queue->attributes.json);
    json_set_c(&arena, out, "tags", queue->tags.json);
    json_set_i64(&arena, out, "created_ms", queue->created_ms);
    json_set_i64(&arena, out, "modified_ms", queue->modified_ms);
    put(sqs, str_fmt(&arena, "sqs/queue/%s", queue->name), json_to_str(&arena, out));
}

static struct str message_key(struct arena *arena, const struct sqs_queue *queue, int64_t number) {
    return str_fmt(arena, "sqs/message/%s %016" PRIx64, queue->name, (uint64_t)number);
}

void sqs_save_message(struct cloud_sqs *sqs, const struct sqs_queue *queue,
                      const struct sqs_message *message) {
    if (!sqs->options->disk.put)
        return;
    ARENA_SCOPE(arena);
    struct json *out = json_new_object(&arena);
    json_set_str(&arena, out, "id", str_of(message->id));
    json_set_str(&arena, out, "body", message->body);
    json_set_c(&arena, out, "attributes", message->attributes.json);
    json_set_c(&arena, out, "system", message->system.json);
    json_set_i64(&arena, out, "sent_ms", message->sent_ms);
    json_set_i64(&arena, out, "visible_ms", message->visible_ms);
    json_set_i64(&arena, out, "first_received_ms", message->first_received_ms);
    json_set_i64(&arena, out, "received", message->received);
    json_set_i64(&arena, out, "receipt", message->receipt);
    put(sqs, message_key(&arena, queue, message->number), json_to_str(&arena, out));
}

/* --- queues and messages come and go --- */

struct sqs_queue *sqs_add_queue(struct cloud_sqs *sqs, struct str name) {
    sqs->queues = mem_realloc(sqs->queues, (sqs->count + 1) * sizeof *sqs->queues);
    struct sqs_queue *queue = mem_alloc(sizeof *queue);
    snprintf(queue->name, sizeof queue->name, "%.*s", STR_ARG(name));
    size_t at = sqs->count++;
    for (; at > 0 && strcmp(sqs->queues[at - 1]->name, queue->name) > 0; at--)
        sqs->queues[at] = sqs->queues[at - 1];
    sqs->queues[at] = queue;
    sqs_settle(queue);
    return queue;
}

static int64_t number_of(const struct sqs_queue *queue, const char *name, int64_t otherwise) {
    int64_t out = otherwise;
    (void)str_to_i64(json_get_str(queue->attributes.json, name), &out);
    return out;
}

void sqs_settle(struct sqs_queue *queue) {
    ARENA_SCOPE(arena);
    struct err err;
    const struct json *redrive = NULL, *max = NULL;
    struct str text = json_get_str(queue->attributes.json, "RedrivePolicy");
    queue->visibility_ms = 1000 * number_of(queue, "VisibilityTimeout", 30);
    queue->delay_ms = 1000 * number_of(queue, "DelaySeconds", 0);
    queue->retention_ms = 1000 * number_of(queue, "MessageRetentionPeriod", 345600);
    queue->wait_ms = 1000 * number_of(queue, "ReceiveMessageWaitTimeSeconds", 0);
    queue->size_max = number_of(queue, "MaximumMessageSize", 1 << 20);
    queue->received_max = 0;
    if (!text.len || !json_parse(&arena, text, NULL, &redrive, &err).ok)
        return;
    max = json_get_c(redrive, "maxReceiveCount"); /* number, or text that is one */
    if (!json_i64(max, &queue->received_max))
        (void)str_to_i64(json_str(max), &queue->received_max);
    snprintf(queue->dead_letter_arn, sizeof queue->dead_letter_arn, "%.*s",
             STR_ARG(json_get_str(redrive, "deadLetterTargetArn")));
}

static struct sqs_message *insert_message(struct sqs_queue *queue, struct str body) {
    if (queue->count == queue->capacity) {
        queue->capacity = queue->capacity ? queue->capacity * 2 : 16;
        queue->messages = mem_realloc(queue->messages, queue->capacity * sizeof *queue->messages);
    }
    struct sqs_message *message = mem_alloc(sizeof *message + body.len + 1);
    char *copy = (char *)(message + 1);
    if (body.len)
        memcpy(copy, body.ptr, body.len);
    message->body = (struct str){ copy, body.len };
    queue->messages[queue->count++] = message;
    return message;
}

struct sqs_message *sqs_add_message(struct cloud_sqs *sqs, struct sqs_queue *queue, struct str id,
                                    struct str body, const struct json *attributes,
                                    const struct json *system, int64_t sent_ms,
                                    int64_t visible_ms) {
    struct sqs_message *message = insert_message(queue, body);
    message->number = ++sqs->last_number;
    message->sent_ms = sent_ms;
    message->visible_ms = visible_ms;
    fault_blob_set(&message->attributes, attributes);
    fault_blob_set(&message->system, system);
    if (id.len)
        snprintf(message->id, sizeof message->id, "%.*s", STR_ARG(id));
    else
        sqs_uuid(sqs, message->id);
    sqs_save_message(sqs, queue, message);
    return message;
}

void sqs_remove_message(struct cloud_sqs *sqs, struct sqs_queue *queue, size_t index) {
    ARENA_SCOPE(arena);
    struct sqs_message *message = queue->messages[index];
    put(sqs, message_key(&arena, queue, message->number), STR_NONE);
    memmove(queue->messages + index, queue->messages + index + 1,
            (--queue->count - index) * sizeof *queue->messages);
    message_free(message);
}

void sqs_remove_queue(struct cloud_sqs *sqs, struct sqs_queue *queue) {
    ARENA_SCOPE(arena);
    while (queue->count)
        sqs_remove_message(sqs, queue, queue->count - 1);
    put(sqs, str_fmt(&arena, "sqs/queue/%s", queue->name), STR_NONE);
    size_t index = 0;
    while (sqs->queues[index] != queue)
        index++;
    queue_free(queue);
    memmove(sqs->queues + index, sqs->queues + index + 1,
            (--sqs->count - index) * sizeof *sqs->queues);
}

/* --- loading --- */

struct loading {
    struct cloud_sqs *sqs;
    struct err *err;
    bool has_failed;
};

static void load_queue(struct cloud_sqs *sqs, struct str name, const struct json *in) {
    struct sqs_queue *queue = sqs_add_queue(sqs, name);
    fault_blob_set(&queue->attributes, json_get_c(in, "attributes"));
    fault_blob_set(&queue->tags, json_get_c(in, "tags"));
    queue->created_ms = json_get_i64(in, "created_ms", 0);
    queue->modified_ms = json_get_i64(in, "modified_ms", 0);
    sqs_settle(queue);
}

static bool load_message(struct cloud_sqs *sqs, struct str name, const struct json *in) {
    size_t blank = str_find_char(name, ' ');
    struct sqs_queue *queue = sqs_find(sqs, str_slice(name, 0, blank));
    if (!queue || blank == SIZE_MAX)
        return false;
    char number[17];
    snprintf(number, sizeof number, "%.*s", STR_ARG(str_slice(name, blank + 1, name.len)));
    struct sqs_message *message = insert_message(queue, json_get_str(in, "body"));
    snprintf(message->id, sizeof message->id, "%.*s", STR_ARG(json_get_str(in, "id")));
    message->number = (int64_t)strtoull(number, NULL, 16);
    fault_blob_set(&message->attributes, json_get_c(in, "attributes"));
    fault_blob_set(&message->system, json_get_c(in, "system"));
    message->sent_ms = json_get_i64(in, "sent_ms", 0);
    message->visible_ms = json_get_i64(in, "visible_ms", 0);
    message->first_received_ms = json_get_i64(in, "first_received_ms", 0);
    message->received = json_get_i64(in, "received", 0);
    message->receipt = json_get_i64(in, "receipt", 0);
    if (message->number > sqs->last_number)
        sqs->last_number = message->number;
    /* Ids go on after a restart instead of beginning again. */
    rand_init(&sqs->rand, sqs->options->seed ^ 0x737173 ^ (uint64_t)sqs->last_number << 24);
    return true;
}

static void visit(void *ctx, struct str key, struct str value) {
    struct loading *loading = ctx;
    ARENA_SCOPE(arena);
    const struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX };
    const struct json *in = NULL;
    struct err err = { .message = "no such queue" };
    if (loading->has_failed)
        return;
    bool is_good = json_parse(&arena, value, &options, &in, &err).ok;
    if (is_good && str_starts(key, STR("sqs/queue/")))
        load_queue(loading->sqs, str_slice(key, 10, key.len), in);
    else if (is_good)
        is_good = load_message(loading->sqs, str_slice(key, 12, key.len), in);
    if (is_good)
        return;
    loading->has_failed = true;
    (void)err_set(loading->err, ERR_CORRUPT, "SH3010", "the saved state is damaged at %.*s: %s",
                  STR_ARG(key), err.message);
}

struct res cloud_sqs_load(struct cloud_sqs *sqs, struct err *err) {
    struct loading loading = { .sqs = sqs, .err = err };
    if (!sqs->options->disk.each)
        return RES_OK;
    sqs->options->disk.each(sqs->options->disk.ctx, STR("sqs/queue/"), visit, &loading);
    sqs->options->disk.each(sqs->options->disk.ctx, STR("sqs/message/"), visit, &loading);
    return loading.has_failed ? RES_ERR : RES_OK;
}

/* --- calls --- */

static const struct {
    const char *name;
    sqs_op op;
} operations[] = {
    { "CancelMessageMoveTask", sqs_cancel_move },
    { "ChangeMessageVisibility", sqs_change },
    { "ChangeMessageVisibilityBatch", sqs_change_batch },
    { "CreateQueue", sqs_create_queue },
    { "DeleteMessage", sqs_delete },
    { "DeleteMessageBatch", sqs_delete_batch },
    { "DeleteQueue", sqs_delete_queue },
    { "GetQueueAttributes", sqs_get_attributes },
    { "GetQueueUrl", sqs_get_url },
    { "ListDeadLetterSourceQueues", sqs_list_sources },
    { "ListMessageMoveTasks", sqs_list_moves },
    { "ListQueueTags", sqs_list_tags },
    { "ListQueues", sqs_list_queues },
    { "PurgeQueue", sqs_purge },
    { "ReceiveMessage", sqs_receive },
    { "SendMessage", sqs_send },
    { "SendMessageBatch", sqs_send_batch },
    { "SetQueueAttributes", sqs_set_attributes },
    { "StartMessageMoveTask", sqs_start_move },
    { "TagQueue", sqs_tag },
    { "UntagQueue", sqs_untag },
};

struct res cloud_sqs_handle(struct cloud_sqs *sqs, struct arena *arena, struct str operation,
                            const struct json *input, int64_t now_ms, int64_t *held,
                            const struct json **output, struct err *err) {
    struct sqs_call call = { sqs, arena, input, now_ms, held, json_new_object(arena), err };
    for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++)
        if (str_is(operation, operations[i].name)) {
            TRY(operations[i].op(&call));
            *output = held && *held ? NULL : call.output;
            return RES_OK;
        }
    return fault_set(err, 400, "UnknownOperationException",
                     "The sandbox does not have sqs:%.*s. See docs/sandbox.md.",
                     STR_ARG(operation));
}

static size_t waiter_index(const struct cloud_sqs *sqs, int64_t held) {
    size_t i = 0;
    while (i < sqs->waiter_count && sqs->waiters[i]->held != held)
        i++;
    return i;
}

static void forget_waiter(struct cloud_sqs *sqs, size_t index) {
    waiter_free(sqs->waiters[index]);
    memmove(sqs->waiters + index, sqs->waiters + index + 1,
            (--sqs->waiter_count - index) * sizeof *sqs->waiters);
}

bool cloud_sqs_take(struct cloud_sqs *sqs, int64_t held, int64_t now_ms, struct arena *arena,
                    struct res *res, const struct json **output, struct err *err) {
    size_t index = waiter_index(sqs, held);
    if (index == sqs->waiter_count) {
        *res = fault_set(err, 500, "InternalError", "nobody waits under this number");
        return true;
    }
    struct sqs_waiter *waiter = sqs->waiters[index];
    struct sqs_queue *queue = sqs_find(sqs, str_of(waiter->queue));
    struct sqs_call call = { sqs,    arena, json_clone(arena, waiter->input.json),
                             now_ms, NULL,  json_new_object(arena),
                             err };
    if (queue && sqs_receive_into(&call, queue) == 0 && now_ms < waiter->until_ms)
        return false;
    forget_waiter(sqs, index);
    *res = queue ? RES_OK
                 : fault_set(err, 400, "QueueDoesNotExist", "The specified queue does not exist.");
    *output = queue ? call.output : NULL;
    return true;
}

void cloud_sqs_drop(struct cloud_sqs *sqs, int64_t held) {
    size_t index = waiter_index(sqs, held);
    if (index < sqs->waiter_count)
        forget_waiter(sqs, index);
}

/* --- time --- */

/* Dead letters and the old are looked for when a message becomes visible again or too old. */
static int64_t queue_due(const struct cloud_sqs *sqs, const struct sqs_queue *queue) {
    int64_t due_ms = INT64_MAX;
    bool has_letters =
        queue->count && queue->received_max && sqs_of_arn(sqs, str_of(queue->dead_letter_arn));
    for (size_t i = 0; i < queue->count; i++) {
        const struct sqs_message *message = queue->messages[i];
        int64_t at_ms = message->sent_ms + queue->retention_ms;
        bool is_dead = has_letters && message->received >= queue->received_max;
        if (is_dead && message->visible_ms < at_ms)
            at_ms = message->visible_ms;
        if (at_ms < due_ms)
            due_ms = at_ms;
    }
    return due_ms;
}

int64_t cloud_sqs_due(const struct cloud_sqs *sqs) {
    int64_t due_ms = INT64_MAX;
    for (size_t i = 0; i < sqs->count; i++) {
        int64_t of_queue = queue_due(sqs, sqs->queues[i]);
        due_ms = of_queue < due_ms ? of_queue : due_ms;
    }
    for (size_t i = 0; i < sqs->waiter_count; i++) {
        const struct sqs_waiter *waiter = sqs->waiters[i];
        const struct sqs_queue *queue = sqs_find(sqs, str_of(waiter->queue));
        /* What is visible by now is there to be taken: nothing that time has to bring. */
        int64_t visible_ms = queue ? sqs_next_visible(queue) : INT64_MAX;
        if (visible_ms > sqs->now_ms && visible_ms < due_ms)
            due_ms = visible_ms;
        if (waiter->until_ms > sqs->now_ms && waiter->until_ms < due_ms)
            due_ms = waiter->until_ms;
    }
    return due_ms;
}

int64_t cloud_sqs_advance(struct cloud_sqs *sqs, int64_t now_ms) {
    sqs->now_ms = now_ms;
    for (size_t i = 0; i < sqs->count; i++)
        if (queue_due(sqs, sqs->queues[i]) <= now_ms)
            sqs_tidy(sqs, sqs->queues[i], now_ms);
    return cloud_sqs_due(sqs);
}

/* --- for the other services --- */

struct res cloud_sqs_take_message(void *ctx, const struct deliver_message *message, int64_t now_ms,
                                  struct err *err) {
    struct cloud_sqs *sqs = ctx;
    struct sqs_queue *queue = sqs_of_arn(sqs, message->target);
    if (!queue)
        return fault_set(err, 400, "AWS.SimpleQueueService.NonExistentQueue",
                         "The specified queue does not exist.");
    const struct policy_request request = { .action = STR("sqs:SendMessage"),
                                            .resource = message->target,
                                            .principal = message->principal,
                                            .source_arn = message->source_arn,
                                            .account = sqs->options->account };
    if (!policy_text_allows(json_get_str(queue->attributes.json, "Policy"), &request))
        return fault_set(err, 403, "AccessDenied",
                         "Access to the resource %s is denied: its policy does not let %.*s send "
                         "for %.*s",
                         queue->name, STR_ARG(message->principal), STR_ARG(message->source_arn));
    if ((int64_t)message->body.len > queue->size_max)
        return fault_set(err, 400, "InvalidParameterValue",
                         "One or more parameters are invalid. Reason: Message must be shorter than "
                         "%" PRId64 " bytes.",
                         queue->size_max);
    if (queue->count >= SQS_MESSAGES_MAX)
        return fault_set(err, 503, "ServiceUnavailable", "the queue holds 100,000 messages");
    (void)sqs_add_message(sqs, queue, STR_NONE, message->body, message->attributes, NULL, now_ms,
                          now_ms + queue->delay_ms);
    return RES_OK;
}

struct res cloud_sqs_receive(struct cloud_sqs *sqs, struct arena *arena, struct str queue_arn,
                             int64_t max, int64_t now_ms, const struct json **output,
                             struct err *err) {
    struct json *input = json_new_object(arena), *all = json_new_array(arena);
    json_push(arena, all, json_new_text(arena, "All"));
    json_set_i64(arena, input, "MaxNumberOfMessages", max);
    json_set_c(arena, input, "MessageSystemAttributeNames", all);
    json_set_c(arena, input, "MessageAttributeNames", all);
    struct sqs_call call = { sqs, arena, input, now_ms, NULL, json_new_object(arena), err };
    struct sqs_queue *queue = sqs_of_arn(sqs, queue_arn);
    if (!queue)
        return fault_set(err, 400, "QueueDoesNotExist", "The specified queue does not exist.");
    (void)sqs_receive_into(&call, queue);
    *output = call.output;
    return RES_OK;
}

void cloud_sqs_delete(struct cloud_sqs *sqs, struct str queue_arn, struct str receipt_handle) {
    ARENA_SCOPE(arena);
    struct err err;
    struct sqs_queue *queue = sqs_of_arn(sqs, queue_arn);
    struct json *input = json_new_object(&arena);
    if (!queue)
        return;
    json_set_str(&arena, input, "QueueUrl", str_of(queue->name));
    json_set_str(&arena, input, "ReceiptHandle", receipt_handle);
    struct sqs_call call = { sqs, &arena, input, 0, NULL, json_new_object(&arena), &err };
    (void)sqs_delete(&call);
}

int64_t cloud_sqs_visible_at(const struct cloud_sqs *sqs, struct str queue_arn) {
    const struct sqs_queue *queue = sqs_of_arn(sqs, queue_arn);
    return queue ? sqs_next_visible(queue) : INT64_MAX;
}

bool cloud_sqs_is_queue(const struct cloud_sqs *sqs, struct str queue_arn) {
    return sqs_of_arn(sqs, queue_arn) != NULL;
}

int64_t cloud_sqs_visibility_ms(const struct cloud_sqs *sqs, struct str queue_arn) {
    const struct sqs_queue *queue = sqs_of_arn(sqs, queue_arn);
    return queue ? queue->visibility_ms : -1;
}
