/* sqs_state.h: the data of the SQS model, shared by sqs*.c. Messages of a queue are kept in the
 * order of their arrival; `number` is unique over all queues and rises. */
#ifndef SELFHEAL_CLOUD_SQS_STATE_H
#define SELFHEAL_CLOUD_SQS_STATE_H

#include "base/rand.h"
#include "cloud/fault.h"
#include "cloud/sqs.h"

enum {
    SQS_NAME_SIZE = 81,
    SQS_QUEUES_MAX = 1000,
    SQS_MESSAGES_MAX = 100000, /* of a queue; more are refused */
    SQS_INFLIGHT_MAX = 120000,
    SQS_WAITERS_MAX = 1000,
    SQS_BATCH_MAX = 10,
};

struct sqs_message {
    int64_t number;
    char id[37];
    struct str body;              /* owned */
    struct fault_blob attributes; /* message attributes */
    struct fault_blob
        system; /* further system attributes: DeadLetterQueueSourceArn, AWSTraceHeader */
    int64_t sent_ms, visible_ms, first_received_ms, received; /* received: how often */
    int64_t receipt;                                          /* of the last receive */
};

struct sqs_queue {
    char name[SQS_NAME_SIZE];
    struct fault_blob attributes; /* as they were given, defaults left out: {NAME: TEXT} */
    struct fault_blob tags;
    int64_t created_ms, modified_ms, purged_ms;
    /* Read from the attributes. */
    int64_t visibility_ms, delay_ms, retention_ms, wait_ms, size_max, received_max;
    char dead_letter_arn[300];
    struct sqs_message **messages;
    size_t count, capacity;
};

struct sqs_waiter {
    int64_t held; /* negative */
    char queue[SQS_NAME_SIZE];
    struct fault_blob input;
    int64_t until_ms;
};

struct cloud_sqs {
    const struct cloud_options *options;
    char endpoint[300];
    struct sqs_queue **queues; /* by name */
    size_t count;
    struct sqs_waiter **waiters; /* in the order of arrival */
    size_t waiter_count;
    struct fault_blob tasks; /* message move tasks: {source ARN: [task]} */
    int64_t last_number, last_held, last_task, now_ms;
    struct rand rand;
};

struct sqs_call {
    struct cloud_sqs *sqs;
    struct arena *arena;
    const struct json *input;
    int64_t now_ms;
    int64_t *held;
    struct json *output;
    struct err *err;
};
typedef struct res (*sqs_op)(struct sqs_call *call);

/* --- sqs.c --- */
struct sqs_queue *sqs_find(const struct cloud_sqs *sqs, struct str name);
struct sqs_queue *sqs_of_arn(const struct cloud_sqs *sqs, struct str arn);
struct str sqs_arn(const struct cloud_sqs *sqs, struct arena *arena, const struct sqs_queue *queue);
struct str sqs_url(const struct cloud_sqs *sqs, struct arena *arena, const struct sqs_queue *queue);
struct sqs_queue *sqs_add_queue(struct cloud_sqs *sqs, struct str name);
void sqs_remove_queue(struct cloud_sqs *sqs, struct sqs_queue *queue);
/* Reads the typed members from the attributes. */
void sqs_settle(struct sqs_queue *queue);
void sqs_save_queue(struct cloud_sqs *sqs, const struct sqs_queue *queue);
void sqs_save_message(struct cloud_sqs *sqs, const struct sqs_queue *queue,
                      const struct sqs_message *message);
/* A message of the queue with an id of its own (id empty) and the next number. Saves it. */
struct sqs_message *sqs_add_message(struct cloud_sqs *sqs, struct sqs_queue *queue, struct str id,
                                    struct str body, const struct json *attributes,
                                    const struct json *system, int64_t sent_ms, int64_t visible_ms);
void sqs_remove_message(struct cloud_sqs *sqs, struct sqs_queue *queue, size_t index);
void sqs_uuid(struct cloud_sqs *sqs, char out[37]);
/* QueueUrl of the input. */
struct res sqs_queue_arg(struct sqs_call *call, struct sqs_queue **out);
/* --- sqs_queue.c --- */
struct res sqs_create_queue(struct sqs_call *call);
struct res sqs_delete_queue(struct sqs_call *call);
struct res sqs_get_url(struct sqs_call *call);
struct res sqs_list_queues(struct sqs_call *call);
struct res sqs_get_attributes(struct sqs_call *call);
struct res sqs_set_attributes(struct sqs_call *call);
struct res sqs_purge(struct sqs_call *call);
struct res sqs_tag(struct sqs_call *call);
struct res sqs_untag(struct sqs_call *call);
struct res sqs_list_tags(struct sqs_call *call);
struct res sqs_list_sources(struct sqs_call *call);
struct res sqs_start_move(struct sqs_call *call);
struct res sqs_list_moves(struct sqs_call *call);
struct res sqs_cancel_move(struct sqs_call *call);
/* --- sqs_message.c --- */
struct res sqs_send(struct sqs_call *call);
struct res sqs_send_batch(struct sqs_call *call);
struct res sqs_receive(struct sqs_call *call);
struct res sqs_delete(struct sqs_call *call);
struct res sqs_delete_batch(struct sqs_call *call);
struct res sqs_change(struct sqs_call *call);
struct res sqs_change_batch(struct sqs_call *call);
/* Fills the output with what is visible. Returns how many. */
size_t sqs_receive_into(struct sqs_call *call, struct sqs_queue *queue);
/* Moves what was received too often, forgets what is too old. */
void sqs_tidy(struct cloud_sqs *sqs, struct sqs_queue *queue, int64_t now_ms);
int64_t sqs_next_visible(const struct sqs_queue *queue);

#endif
