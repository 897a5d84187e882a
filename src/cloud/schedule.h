/* schedule.h: schedule expressions of EventBridge rules and EventBridge Scheduler. rate(..) and
 * at(..); cron(..) is refused (docs/sandbox.md). Pure. */
#ifndef SELFHEAL_CLOUD_SCHEDULE_H
#define SELFHEAL_CLOUD_SCHEDULE_H

#include "base/str.h"

enum schedule_kind { SCHEDULE_NONE, SCHEDULE_RATE, SCHEDULE_AT, SCHEDULE_CRON };

/* SCHEDULE_NONE: not an expression. RATE: *out_ms is the interval; AT: the time, in UTC; CRON: it
 * looks like one. A rule wants "1 minute" and "2 minutes" (is_strict), the scheduler takes either
 * word. */
enum schedule_kind schedule_parse(struct str text, bool is_strict, int64_t *out_ms);

#endif
