/* send.h: a page as a call of AWS: a message to an SNS topic, or the schedule that is the dead man's switch. Pure; for
 * every host that sends (daemon, Lambda, simulator). */
#ifndef SELFHEAL_HOST_SEND_H
#define SELFHEAL_HOST_SEND_H

#include "engine/engine.h"

struct send_call {
    struct str service, operation;
    const struct json *input;
    const char *done_code; /* the AWS error that means it was done before; NULL: none */
};

/* False: the effect goes to a webhook, or to a channel that the configuration does not have (any more). */
bool send_as_call(struct arena *arena, const struct config *config, const struct effect *effect,
                  struct send_call *out);

#endif
