/* logs.h: the model of CloudWatch Logs: groups, streams, events, and filter patterns (terms; JSON
 * comparisons are refused, see docs/sandbox.md). */
#ifndef SELFHEAL_CLOUD_LOGS_H
#define SELFHEAL_CLOUD_LOGS_H

#include "cloud/cloud.h"

struct cloud_logs;

struct cloud_logs *cloud_logs_new(const struct cloud_options *options);
void cloud_logs_free(struct cloud_logs *logs);
MUST_CHECK struct res cloud_logs_load(struct cloud_logs *logs, struct err *err);
MUST_CHECK struct res cloud_logs_handle(struct cloud_logs *logs, struct arena *arena,
                                        struct str operation, const struct json *input,
                                        int64_t now_ms, const struct json **output,
                                        struct err *err);
/* One line into a stream, which is created when it is not there (as the awslogs driver does with
 * awslogs-create-group). Lines over 256 KB are cut. */
void cloud_logs_line(struct cloud_logs *logs, struct str group, struct str stream, struct str line,
                     int64_t now_ms);

/* Whether a message matches a filter pattern of terms. Pure. err: InvalidParameterException. */
MUST_CHECK struct res cloud_logs_match(struct str pattern, struct str message, bool *out,
                                       struct err *err);

#endif
