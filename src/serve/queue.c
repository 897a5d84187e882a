#include "serve/queue.h"

#include <stdlib.h>

#include "alert/alert.h"
#include "alert/envelope.h"

enum {
    MESSAGES_MAX = 10, WAIT_S = 20, VISIBILITY_S = 30,
    RECEIVE_TIMEOUT_MS = (WAIT_S + 10) * 1000, DELETE_TIMEOUT_MS = 10000,
    PAUSE_FIRST_MS = 1000, PAUSE_MAX_MS = 60000, TELL_AFTER_MS = 5 * 60 * 1000,
};

/* One message of the batch under way. */
struct message {
    struct str id, receipt;
    size_t open;      /* alerts of it that are not answered */
    bool is_refused;  /* one of them was not recorded: the message stays in the queue */
};

struct queue {
    struct daemon *daemon;
    struct loop_timer timer;
    struct arena arena;          /* of the batch */
    struct message messages[MESSAGES_MAX];
    size_t count;
    int64_t batch;               /* counts up: an answer to a batch before is for nobody */
    struct str url;              /* of the batch */
    bool is_polling;
    int64_t pause_ms, failing_since_ms;
    bool is_told;
};

static void poll(struct queue *q);

static const struct config_source *source_of(const struct queue *q) {
    return config_source(q->daemon->config, STR("sqs"));
}

static void again(struct queue *q, int64_t in_ms) {
    q->is_polling = false;
    if (!q->daemon->is_draining && source_of(q))
        loop_arm(q->daemon->loop, &q->timer, loop_monotonic_ms() + in_ms);
}

/* --- trouble --- */

static void tell(struct queue *q, const struct err *err) {
    ARENA_SCOPE(arena);
    host_tell(q->daemon->host, "daemon", false, STR("alerts are not read from the queue"),
              str_fmt(&arena, "%.*s cannot be read for 5 minutes: %s\nWhat comes in waits there. Next: selfheal doctor",
                      STR_ARG(q->url), err->message));
    daemon_wake(q->daemon);
    q->is_told = true;
}

static void failed(struct queue *q, const struct err *err) {
    int64_t now = loop_monotonic_ms();
    if (!q->failing_since_ms)
        q->failing_since_ms = now;
    LOG(&q->daemon->log, LOG_WARN, "queue", LOG_STR("url", q->url), LOG_STR("error", str_of(err->message)));
    if (!q->is_told && now - q->failing_since_ms >= TELL_AFTER_MS)
        tell(q, err);
    q->pause_ms = q->pause_ms ? q->pause_ms * 2 : PAUSE_FIRST_MS;
    if (q->pause_ms > PAUSE_MAX_MS)
        q->pause_ms = PAUSE_MAX_MS;
    again(q, q->pause_ms);
}

/* --- deleting --- */

static void deleted(void *ctx, const struct aws_client_answer *answer) {
    struct queue *q = ctx;
    const struct json *missed = json_get_c(answer->is_ok ? answer->output : NULL, "Failed");
    if (!answer->is_ok || json_count(missed)) /* they come again, and are duplicates then */
        LOG(&q->daemon->log, LOG_WARN, "queue_delete", LOG_STR("url", q->url), LOG_INT("missed", (int64_t)json_count(missed)),
            LOG_STR("error", answer->is_ok ? STR_NONE : str_of(answer->err.message)));
    again(q, 0);
}

/* All are answered: those that are recorded go. */
static void finish(struct queue *q) {
    struct json *input = json_new_object(&q->arena), *entries = json_new_array(&q->arena);
    for (size_t i = 0; i < q->count; i++) {
        if (q->messages[i].is_refused)
            continue;
        struct json *entry = json_new_object(&q->arena);
        json_set_str(&q->arena, entry, "Id", str_fmt(&q->arena, "%zu", i));
        json_set_str(&q->arena, entry, "ReceiptHandle", q->messages[i].receipt);
        json_push(&q->arena, entries, entry);
    }
    q->count = 0;
    if (json_count(entries) == 0) {
        again(q, PAUSE_FIRST_MS); /* nothing could be recorded: not at once */
        return;
    }
    json_set_str(&q->arena, input, "QueueUrl", q->url);
    json_set_c(&q->arena, input, "Entries", entries);
    struct aws_client_call call = { .service = STR("sqs"), .operation = STR("DeleteMessageBatch"), .input = input,
                                    .is_mutating = true, .timeout_ms = DELETE_TIMEOUT_MS };
    aws_client_start(q->daemon->aws, &call, deleted, q);
}

static void finish_if_answered(struct queue *q) {
    for (size_t i = 0; i < q->count; i++)
        if (q->messages[i].open)
            return;
    finish(q);
}

void queue_answered(struct queue *q, int64_t handle, int status) {
    int64_t number = handle - QUEUE_HANDLES, batch = number / MESSAGES_MAX;
    size_t i = (size_t)(number % MESSAGES_MAX);
    if (batch != q->batch || i >= q->count || !q->messages[i].open)
        return;
    q->messages[i].open--;
    q->messages[i].is_refused = q->messages[i].is_refused || status >= 500;
    finish_if_answered(q);
}

/* --- taking --- */

static bool submit(struct queue *q, size_t place, const struct envelope_message *m) {
    struct daemon *d = q->daemon;
    struct host_input *in = host_input_new(d->host, INPUT_ALERT);
    if (!in)
        return false;
    struct arena *arena = &in->arena;
    struct err err = { 0 };
    in->input.handle = QUEUE_HANDLES + q->batch * MESSAGES_MAX + (int64_t)place;
    in->input.alert.id = host_new_id(d->host, arena);
    in->input.alert.raw = str_dup(arena, m->body);
    in->input.alert.is_replayed = m->is_replayed;
    struct alert_identity identity = { .id = in->input.alert.id, .account = d->config->account, .region = d->config->region,
                                       .received_ms = loop_wall_ms() };
    const struct config_source *config = source_of(q);
    const struct alert_source *source;
    enum alert_result result = alert_accept(arena, in->input.alert.raw, config->carries, config->carry_count,
                                            "sources.sqs.carries", &identity, &source, &in->input.alert.alert, &err);
    in->input.alert.source = source ? source->name : STR("sqs");
    if (result != ALERT_OK) {
        d->rejected_input++;
        in->input.alert.alert = NULL;
        in->input.alert.reason = str_dup(arena, str_of(err.message));
        in->input.alert.code = str_dup(arena, str_of(err.code));
    }
    host_submit(d->host, in);
    return true;
}

static void take(struct queue *q, const struct json *record) {
    size_t place = q->count++;
    struct message *message = &q->messages[place];
    *message = (struct message){ .id = str_dup(&q->arena, json_get_str(record, "MessageId")),
                                 .receipt = str_dup(&q->arena, json_get_str(record, "ReceiptHandle")) };
    struct str times = json_str(json_path(record, "Attributes", "ApproximateReceiveCount", NULL));
    struct envelope envelope;
    envelope_open(&q->arena, str_dup(&q->arena, json_get_str(record, "Body")), &envelope);
    LOG(&q->daemon->log, LOG_INFO, "queue_message", LOG_STR("message", message->id), LOG_STR("receive_count", times),
        LOG_INT("alerts", (int64_t)envelope.count));
    message->is_refused = envelope.dropped > 0;
    for (size_t i = 0; i < envelope.count; i++) {
        if (!envelope.messages[i].message_id.len)
            envelope.messages[i].message_id = message->id;
        bool is_in = submit(q, place, &envelope.messages[i]);
        message->open += is_in;
        message->is_refused = message->is_refused || !is_in;
    }
}

static void received(void *ctx, const struct aws_client_answer *answer) {
    struct queue *q = ctx;
    if (!answer->is_ok) {
        failed(q, &answer->err);
        return;
    }
    q->pause_ms = q->failing_since_ms = 0;
    q->is_told = false;
    const struct json *records = json_get_c(answer->output, "Messages");
    if (json_count(records) == 0 || q->daemon->is_draining || !source_of(q)) {
        again(q, 0);
        return;
    }
    q->batch++;
    for (size_t i = 0; i < json_count(records) && i < MESSAGES_MAX; i++)
        take(q, json_at(records, i));
    daemon_wake(q->daemon);
    finish_if_answered(q); /* when nothing could be submitted */
}

static void poll(struct queue *q) {
    const struct config_source *source = source_of(q);
    if (q->is_polling || !source || q->daemon->is_draining)
        return;
    arena_reset(&q->arena);
    q->is_polling = true;
    q->url = str_dup(&q->arena, source->queue);
    struct json *input = json_new_object(&q->arena), *names = json_new_array(&q->arena);
    json_push(&q->arena, names, json_new_text(&q->arena, "ApproximateReceiveCount"));
    json_set_str(&q->arena, input, "QueueUrl", q->url);
    json_set_i64(&q->arena, input, "MaxNumberOfMessages", MESSAGES_MAX);
    json_set_i64(&q->arena, input, "WaitTimeSeconds", WAIT_S);
    json_set_i64(&q->arena, input, "VisibilityTimeout", VISIBILITY_S);
    json_set_c(&q->arena, input, "MessageSystemAttributeNames", names);
    struct aws_client_call call = { .service = STR("sqs"), .operation = STR("ReceiveMessage"), .input = input,
                                    .timeout_ms = RECEIVE_TIMEOUT_MS };
    aws_client_start(q->daemon->aws, &call, received, q);
}

static void fired(void *ctx) {
    poll(ctx);
}

struct queue *queue_new(struct daemon *daemon) {
    struct queue *q = mem_alloc(sizeof *q);
    q->daemon = daemon;
    q->timer = (struct loop_timer){ .fire = fired, .ctx = q };
    queue_reloaded(q);
    return q;
}

void queue_reloaded(struct queue *q) {
    if (!q->is_polling && source_of(q))
        loop_arm(q->daemon->loop, &q->timer, loop_monotonic_ms());
}

void queue_free(struct queue *q) {
    if (!q)
        return;
    arena_deinit(&q->arena);
    free(q);
}
