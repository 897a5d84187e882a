/* metric.h: one line in CloudWatch's Embedded Metric Format: counts and times become metrics of the namespace `selfheal`
 * without a call of PutMetricData. Pure. */
#ifndef SELFHEAL_LAMBDA_METRIC_H
#define SELFHEAL_LAMBDA_METRIC_H

#include "codec/json.h"

struct metric {
    const char *name, *unit; /* "RunsFinished", "Count" */
    int64_t value;
};

/* The line with its LF. dimensions: an object of texts (at most a few: each set of values is a metric that is paid for). */
struct str metric_line(struct arena *arena, int64_t now_ms, const struct json *dimensions, const struct metric *metrics,
                       size_t count);

#endif
