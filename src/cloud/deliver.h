/* deliver.h: how one service of the cloud model hands a payload to another: by the ARN of the
 * target, or to an http(s) URL through the port cloud_options.http. Asynchronous, at least once,
 * kept on the disk until it is over: each order is tried, tried again after transient errors
 * (backoff with jitter, a greatest number and a greatest age), then put into its dead-letter queue,
 * then dropped and counted with its reason. The service that takes knows nothing of retries: it
 * takes or says why not, at once.
 *
 * Sources: AWS's pages on delivery retries of SNS, EventBridge and EventBridge Scheduler, as in
 * deploy.md 1.4. */
#ifndef SELFHEAL_CLOUD_DELIVER_H
#define SELFHEAL_CLOUD_DELIVER_H

#include "cloud/cloud.h"

struct cloud_deliver;

/* What is handed over. */
struct deliver_message {
    struct str target; /* ARN, or http(s) URL */
    /* Who calls: "sns.amazonaws.com" on behalf of source_arn: the target's resource policy must
     * allow it. The ARN of a role of this account, or empty (the account itself): it must not be
     * denied. */
    struct str principal, source_arn;
    struct str body;
    /* SQS message attributes ({NAME: {DataType, StringValue | BinaryValue}}) or NULL. */
    const struct json *attributes;
    /* What only one kind of target understands, or NULL. Bus: {"Source", "DetailType", "Resources",
     * "Time"}: the body is a detail; without them it is a whole event. Topic: {"Subject"}. URL: the
     * headers {NAME: TEXT}. Queue: {"MessageGroupId"} (ignored). */
    const struct json *options;
};

struct deliver_retry {
    int64_t retries_max;                /* after the first attempt */
    int64_t age_max_ms;                 /* since the order; no attempt begins later; 0: no limit */
    int64_t wait_first_ms, wait_max_ms; /* doubles from first to max; up to a tenth of jitter */
};

/* How the attributes of a dead letter are called. */
enum deliver_style {
    DELIVER_STYLE_EVENTS, /* ERROR_CODE, ERROR_MESSAGE, RETRY_ATTEMPTS, EXHAUSTED_RETRY_CONDITION */
    DELIVER_STYLE_SNS,    /* ErrorCode, ErrorMessage */
};

struct deliver_order {
    struct deliver_message message;
    struct deliver_retry retry;
    enum deliver_style style;
    struct str dead_letter_arn; /* of a queue; empty: none */
    const struct json
        *dead_letter; /* {NAME: TEXT}: attributes beside those of the style, or NULL */
};

/* Takes a message at once. RES_ERR: not taken; transient when err->http_status is 5xx or aws_code
 * is a throttling code, else for good. Must not call back into cloud_deliver but for
 * cloud_deliver_send. */
typedef struct res (*deliver_take)(void *ctx, const struct deliver_message *message, int64_t now_ms,
                                   struct err *err);

struct cloud_deliver *cloud_deliver_new(const struct cloud_options *options);
void cloud_deliver_free(struct cloud_deliver *deliver);
MUST_CHECK struct res cloud_deliver_load(struct cloud_deliver *deliver, struct err *err);
/* Who takes what is for ARNs of this service (the third field: "sqs", "lambda", "logs", "events",
 * "sns"). The name is kept. A target of no such service fails for good. */
void cloud_deliver_route(struct cloud_deliver *deliver, const char *service, deliver_take take,
                         void *ctx);
/* Keeps the order; its first attempt is due now, in the next advance. Deep copies. At most 10,000
 * wait; more are dropped and counted (QueueFull). */
void cloud_deliver_send(struct cloud_deliver *deliver, const struct deliver_order *order,
                        int64_t now_ms);
/* One attempt, now, without an order: for who keeps his own (a pipe). */
MUST_CHECK struct res cloud_deliver_now(struct cloud_deliver *deliver,
                                        const struct deliver_message *message, int64_t now_ms,
                                        struct err *err);
/* Counts what its keeper will try again himself, in the report's "failed". */
void cloud_deliver_note(struct cloud_deliver *deliver, const struct deliver_message *message,
                        const struct err *err);
/* Whether the err of a refusal is worth another attempt. */
bool deliver_is_transient(const struct err *err);
/* Makes the attempts that are due at now_ms, also those that they cause. Returns the next due time
 * or INT64_MAX. */
int64_t cloud_deliver_advance(struct cloud_deliver *deliver, int64_t now_ms);
int64_t cloud_deliver_due(const struct cloud_deliver *deliver);
/* The answer of a POST; status 0: there was none. Unknown ids are ignored (a restart made them so).
 */
void cloud_deliver_http_done(struct cloud_deliver *deliver, int64_t id, int status, int64_t now_ms);
/* What became of it all since the start, for people and tests: {"waiting", "delivered", "retried",
 * "dead_lettered", "dropped": [{"source", "target", "code", "message", "count"}], "failed": the
 * same of a pipe, whose messages are still in their queue}; of both together at most 1,000 kinds.
 */
const struct json *cloud_deliver_report(const struct cloud_deliver *deliver, struct arena *arena);

#endif
