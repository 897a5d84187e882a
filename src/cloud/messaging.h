/* messaging.h: the services that move messages (SQS, SNS, EventBridge, Pipes, Scheduler) and the
 * delivery between them, as one: what one hands on, the next has in the same instant. */
#ifndef SELFHEAL_CLOUD_MESSAGING_H
#define SELFHEAL_CLOUD_MESSAGING_H

#include "cloud/deliver.h"
#include "cloud/lambda.h"
#include "cloud/logs.h"

struct cloud_messaging;

struct cloud_messaging *cloud_messaging_new(const struct cloud_options *options,
                                            struct cloud_logs *logs, struct cloud_lambda *lambda);
void cloud_messaging_free(struct cloud_messaging *messaging);
MUST_CHECK struct res cloud_messaging_load(struct cloud_messaging *messaging, struct err *err);
/* What queue URLs and the like begin with; empty: AWS's own. */
void cloud_messaging_set_endpoint(struct cloud_messaging *messaging, struct str url);
/* See cloud_set_caller. */
void cloud_messaging_set_caller(struct cloud_messaging *messaging, struct str role_arn);
/* Whether the service is one of these; then *res is what came of the call (see cloud_handle_held).
 */
bool cloud_messaging_handle(struct cloud_messaging *messaging, struct arena *arena,
                            struct str service, struct str operation, const struct json *input,
                            int64_t now_ms, int64_t *held, const struct json **output,
                            const struct json **extra, struct err *err, struct res *res);
/* See cloud_take; numbers of these services are negative. */
bool cloud_messaging_take(struct cloud_messaging *messaging, int64_t held, int64_t now_ms,
                          struct arena *arena, struct res *res, const struct json **output,
                          struct err *err);
void cloud_messaging_drop(struct cloud_messaging *messaging, int64_t held);
int64_t cloud_messaging_advance(struct cloud_messaging *messaging, int64_t now_ms);
int64_t cloud_messaging_due(const struct cloud_messaging *messaging);
/* Where other services add what they take (cloud_deliver_route) and send. */
struct cloud_deliver *cloud_messaging_deliver(struct cloud_messaging *messaging);

#endif
