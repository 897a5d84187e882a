/* item.h: what a sample subscriber stores for an event: key `stream` and `position`, attributes `id`,
 * `account`, `amount` and `total`, the account's running total with this event. */
#ifndef SELFHEAL_SAMPLES_ITEM_H
#define SELFHEAL_SAMPLES_ITEM_H

#include "codec/json.h"
#include "event_log.h"

/* In DynamoDB's JSON. */
const struct json *item_new(struct arena *arena, struct str stream, const struct event *event);
/* Whether the stored item is exactly that of the event. */
bool item_is(struct arena *scratch, const struct json *item, struct str stream,
             const struct event *event);

#endif
