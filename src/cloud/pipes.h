/* pipes.h: the model of EventBridge Pipes: from an SQS queue to a bus, a function, a topic, a queue
 * or a log group; filters, input templates with the implicit parsing of the body, deleting only
 * what was taken. What fails comes back after the queue's visibility timeout, and goes to the
 * queue's dead letters in the end. Enrichment and other sources are refused; batching windows are
 * kept, not waited for; batches are at most 10. Sources: deploy.md 1.3, EventBridge User Guide. */
#ifndef SELFHEAL_CLOUD_PIPES_H
#define SELFHEAL_CLOUD_PIPES_H

#include "cloud/deliver.h"
#include "cloud/lambda.h"
#include "cloud/sqs.h"

struct cloud_pipes;

/* All must outlive it. */
struct cloud_pipes *cloud_pipes_new(const struct cloud_options *options,
                                    struct cloud_deliver *deliver, struct cloud_sqs *sqs,
                                    struct cloud_lambda *lambda);
void cloud_pipes_free(struct cloud_pipes *pipes);
MUST_CHECK struct res cloud_pipes_load(struct cloud_pipes *pipes, struct err *err);
MUST_CHECK struct res cloud_pipes_handle(struct cloud_pipes *pipes, struct arena *arena,
                                         struct str operation, const struct json *input,
                                         int64_t now_ms, const struct json **output,
                                         struct err *err);
int64_t cloud_pipes_advance(struct cloud_pipes *pipes, int64_t now_ms);
int64_t cloud_pipes_due(const struct cloud_pipes *pipes);

#endif
