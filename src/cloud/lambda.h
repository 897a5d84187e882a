/* lambda.h: the model of Lambda: functions from ZIPs with versions and aliases, environments that
 * are reused, frozen and killed at the deadline, the queue of asynchronous events with its retries,
 * destinations and dead letters, reserved concurrency, resource policies, and the mappings that
 * bring messages of SQS queues to functions.
 *
 * Differs from AWS: no layers, images, code in S3 or extensions (refused or ignored,
 * docs/sandbox.md); an update is used at once, while it is still shown as InProgress. Sources:
 * deploy.md 1.4, 7. */
#ifndef SELFHEAL_CLOUD_LAMBDA_H
#define SELFHEAL_CLOUD_LAMBDA_H

#include "cloud/cloud.h"
#include "cloud/logs.h"

struct cloud_lambda;
struct cloud_sqs;
struct deliver_message;

/* Who is asked to deliver a dead letter or an invocation record: for the function, as its role.
 * RES_ERR and err: it was not taken. */
struct cloud_lambda_deliver {
    void *ctx;
    struct res (*deliver)(void *ctx, const struct deliver_message *message, int64_t now_ms,
                          struct err *err);
};

/* Logs of functions go to `logs` (NULL: nowhere). */
struct cloud_lambda *cloud_lambda_new(const struct cloud_options *options, struct cloud_logs *logs,
                                      const struct cloud_lambda_deliver *deliver);
/* What event source mappings read; must outlive the last cloud_lambda_advance. */
void cloud_lambda_set_queues(struct cloud_lambda *lambda, struct cloud_sqs *queues);
/* Kills the environments. */
void cloud_lambda_free(struct cloud_lambda *lambda);
MUST_CHECK struct res cloud_lambda_load(struct cloud_lambda *lambda, struct err *err);
/* `held`: see cloud_handle_held. Blobs (ZipFile, Payload, LogResult) are base64 text. */
MUST_CHECK struct res cloud_lambda_handle(struct cloud_lambda *lambda, struct arena *arena,
                                          struct str operation, const struct json *input,
                                          int64_t now_ms, int64_t *held, const struct json **output,
                                          const struct json **extra, struct err *err);
bool cloud_lambda_take(struct cloud_lambda *lambda, int64_t held, struct arena *arena,
                       struct res *res, const struct json **output, const struct json **extra,
                       struct err *err);
void cloud_lambda_drop(struct cloud_lambda *lambda, int64_t held);
/* What is due up to now_ms; the next due time or INT64_MAX. */
int64_t cloud_lambda_advance(struct cloud_lambda *lambda, int64_t now_ms);
int64_t cloud_lambda_due(const struct cloud_lambda *lambda);
void cloud_lambda_output(struct cloud_lambda *lambda, struct str environment_id, struct str line,
                         int64_t now_ms);

/* One asynchronous invocation (InvocationType Event) of the ARN of a function, version or alias.
 * `principal` is the service that calls ("events.amazonaws.com") with the ARN of what makes it
 * call: the resource policy must allow it. An empty principal calls with a role: allowed. err:
 * AWS's (ResourceNotFoundException, AccessDeniedException, RequestTooLargeException, ...). */
MUST_CHECK struct res cloud_lambda_invoke_event(struct cloud_lambda *lambda,
                                                struct str function_arn, struct str payload,
                                                struct str principal, struct str source_arn,
                                                int64_t now_ms, struct err *err);

#endif
