/* sns.h: the model of SNS: standard topics; subscriptions of queues, functions and HTTP endpoints,
 * with raw delivery, filter policies (our own pattern matcher) and dead-letter queues; signed
 * messages; confirmation by token. E-mail subscriptions are kept and stay pending. FIFO topics,
 * SMS, mobile push and Firehose are refused. Sources: SNS Developer Guide, safety.md 4.1,
 * deploy.md 1.3. */
#ifndef SELFHEAL_CLOUD_SNS_H
#define SELFHEAL_CLOUD_SNS_H

#include "cloud/deliver.h"

struct cloud_sns;

/* Sends through `deliver`, which must outlive it. */
struct cloud_sns *cloud_sns_new(const struct cloud_options *options, struct cloud_deliver *deliver);
void cloud_sns_free(struct cloud_sns *sns);
MUST_CHECK struct res cloud_sns_load(struct cloud_sns *sns, struct err *err);
/* Where the URLs in messages point to. Copied. */
void cloud_sns_set_endpoint(struct cloud_sns *sns, struct str url);
void cloud_sns_set_caller(struct cloud_sns *sns, struct str role_arn); /* see cloud_set_caller */
MUST_CHECK struct res cloud_sns_handle(struct cloud_sns *sns, struct arena *arena,
                                       struct str operation, const struct json *input,
                                       int64_t now_ms, const struct json **output, struct err *err);
/* A route of cloud_deliver; ctx is the cloud_sns. */
struct res cloud_sns_take_message(void *ctx, const struct deliver_message *message, int64_t now_ms,
                                  struct err *err);
#endif
