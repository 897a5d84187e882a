/* datadog_event.h: the same alerts as Datadog's partner source of EventBridge sends them: events with source
 * "aws.partner/datadog.com/..". Their shape is AWS's (Incident Detection and Response guide), not ours; it names no cycle, so
 * the monitor and its tags stand for one: a trigger after the recovery begins a new one (engine/intake.c). */
#ifndef SELFHEAL_ALERT_DATADOG_EVENT_H
#define SELFHEAL_ALERT_DATADOG_EVENT_H

#include "alert/alert.h"

bool datadog_event_is_mine(const struct json *body);
/* Errors (class input, 202): SH6004 shape, SH6005 transition, SH6006 too large. */
MUST_CHECK struct res datadog_event_read(struct arena *arena, const struct json *event, const struct alert_identity *identity,
                                         const struct json **alert, struct err *err);

#endif
