/* cloudwatch.h: changes of state of CloudWatch alarms, in both shapes in which AWS sends them:
 *   EventBridge  {"source":"aws.cloudwatch","detail-type":"CloudWatch Alarm State Change","detail":{"alarmName":..,"state":{..}}}
 *   SNS message  {"AlarmName":..,"NewStateValue":"ALARM|OK|INSUFFICIENT_DATA","StateChangeTime":..,"AlarmArn":..,"Trigger":{..}}
 * Source of both: the CloudWatch user guide (Amazon CloudWatch events and EventBridge; notifications of alarms).
 *
 * ALARM is a trigger, OK a recovery, INSUFFICIENT_DATA no_data. Alarms have no name for one firing, so the ARN of the alarm
 * is the cycle in both shapes: a trigger after the recovery begins a new one (engine/intake.c), and one alarm that comes on
 * both ways is one incident. Dimensions are labels, and `namespace` and `metric`.
 *
 * CloudWatch posts to nobody by itself: over HTTP it comes through a topic (source sns), or an API destination of EventBridge
 * that carries the shared secret in X-Selfheal-Token. */
#ifndef SELFHEAL_ALERT_CLOUDWATCH_H
#define SELFHEAL_ALERT_CLOUDWATCH_H

#include "alert/alert.h"

/* Refusals: SH6002 (401), SH6003 (415). Unusable (202): SH1001 not JSON, SH6004 shape, SH6005 state, SH6006 too large. */
extern const struct alert_source cloudwatch_source;

#endif
