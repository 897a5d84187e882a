/* events.h: the model of EventBridge: buses, rules with our own pattern matcher, targets (SQS, SNS,
 * Lambda, CloudWatch Logs, other buses) with input transformers, retries and dead-letter queues,
 * archives and replays. cron(..) schedules, API destinations, partner sources and global endpoints
 * are refused. Sources: EventBridge User Guide and API reference, deploy.md 1.3. */
#ifndef SELFHEAL_CLOUD_EVENTS_H
#define SELFHEAL_CLOUD_EVENTS_H

#include "cloud/deliver.h"

struct cloud_events;

/* Sends through `deliver`, which must outlive it. */
struct cloud_events *cloud_events_new(const struct cloud_options *options,
                                      struct cloud_deliver *deliver);
void cloud_events_free(struct cloud_events *events);
void cloud_events_set_caller(struct cloud_events *events,
                             struct str role_arn); /* see cloud_set_caller */
MUST_CHECK struct res cloud_events_load(struct cloud_events *events, struct err *err);
MUST_CHECK struct res cloud_events_handle(struct cloud_events *events, struct arena *arena,
                                          struct str operation, const struct json *input,
                                          int64_t now_ms, const struct json **output,
                                          struct err *err);
int64_t cloud_events_advance(struct cloud_events *events, int64_t now_ms);
int64_t cloud_events_due(const struct cloud_events *events);
/* A route of cloud_deliver; ctx is the cloud_events. */
struct res cloud_events_take_message(void *ctx, const struct deliver_message *message,
                                     int64_t now_ms, struct err *err);

#endif
