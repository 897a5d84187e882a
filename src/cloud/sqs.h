/* sqs.h: the model of SQS: standard queues with visibility, delays, long polling, retention, dead
 * letters by maxReceiveCount and their way back, policies, tags. FIFO queues are refused. Differs
 * from AWS: the oldest visible message is received first, nothing is delivered twice by itself, a
 * name may be used again at once after DeleteQueue (docs/sandbox.md). */
#ifndef SELFHEAL_CLOUD_SQS_H
#define SELFHEAL_CLOUD_SQS_H

#include "cloud/deliver.h"

struct cloud_sqs;

struct cloud_sqs *cloud_sqs_new(const struct cloud_options *options);
void cloud_sqs_free(struct cloud_sqs *sqs);
MUST_CHECK struct res cloud_sqs_load(struct cloud_sqs *sqs, struct err *err);
/* What queue URLs begin with ("http://127.0.0.1:4566"); empty: AWS's own. Copied. */
void cloud_sqs_set_endpoint(struct cloud_sqs *sqs, struct str url);
/* `held`: see cloud_handle_held; a ReceiveMessage that waits has a negative number. NULL: it does
 * not wait. */
MUST_CHECK struct res cloud_sqs_handle(struct cloud_sqs *sqs, struct arena *arena,
                                       struct str operation, const struct json *input,
                                       int64_t now_ms, int64_t *held, const struct json **output,
                                       struct err *err);
bool cloud_sqs_take(struct cloud_sqs *sqs, int64_t held, int64_t now_ms, struct arena *arena,
                    struct res *res, const struct json **output, struct err *err);
void cloud_sqs_drop(struct cloud_sqs *sqs, int64_t held);
int64_t cloud_sqs_advance(struct cloud_sqs *sqs, int64_t now_ms);
int64_t cloud_sqs_due(const struct cloud_sqs *sqs);
/* A route of cloud_deliver; ctx is the cloud_sqs. */
struct res cloud_sqs_take_message(void *ctx, const struct deliver_message *message, int64_t now_ms,
                                  struct err *err);

/* --- for pipes and event source mappings, which poll with a role --- */
/* Up to max messages as a ReceiveMessage with all attributes would answer them; {"Messages": []}.
 * No such queue: RES_ERR. */
MUST_CHECK struct res cloud_sqs_receive(struct cloud_sqs *sqs, struct arena *arena,
                                        struct str queue_arn, int64_t max, int64_t now_ms,
                                        const struct json **output, struct err *err);
void cloud_sqs_delete(struct cloud_sqs *sqs, struct str queue_arn, struct str receipt_handle);
/* When the queue next has a visible message: now or earlier when it has one; INT64_MAX: not as far
 * as is known (or there is no such queue). */
int64_t cloud_sqs_visible_at(const struct cloud_sqs *sqs, struct str queue_arn);
bool cloud_sqs_is_queue(const struct cloud_sqs *sqs, struct str queue_arn);
/* The visibility timeout of a queue; -1: there is no such queue. */
int64_t cloud_sqs_visibility_ms(const struct cloud_sqs *sqs, struct str queue_arn);

#endif
