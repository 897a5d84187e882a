/* scheduler.h: the model of EventBridge Scheduler: groups; one-time and rate schedules; targets
 * SQS, SNS, Lambda and event buses with retries and dead-letter queues; deletion after completion.
 * cron(..), other time zones than UTC and universal targets are refused; a flexible window begins
 * at once. Source: EventBridge Scheduler User Guide and API reference. */
#ifndef SELFHEAL_CLOUD_SCHEDULER_H
#define SELFHEAL_CLOUD_SCHEDULER_H

#include "cloud/deliver.h"

struct cloud_scheduler;

struct cloud_scheduler *cloud_scheduler_new(const struct cloud_options *options,
                                            struct cloud_deliver *deliver);
void cloud_scheduler_free(struct cloud_scheduler *scheduler);
MUST_CHECK struct res cloud_scheduler_load(struct cloud_scheduler *scheduler, struct err *err);
MUST_CHECK struct res cloud_scheduler_handle(struct cloud_scheduler *scheduler, struct arena *arena,
                                             struct str operation, const struct json *input,
                                             int64_t now_ms, const struct json **output,
                                             struct err *err);
int64_t cloud_scheduler_advance(struct cloud_scheduler *scheduler, int64_t now_ms);
int64_t cloud_scheduler_due(const struct cloud_scheduler *scheduler);

#endif
