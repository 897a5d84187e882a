/* hops.h: who goes on with a run that an invocation has not ended. Pure. */
#ifndef SELFHEAL_LAMBDA_HOPS_H
#define SELFHEAL_LAMBDA_HOPS_H

#include "config/config.h"

enum hops_next {
    HOPS_NONE,     /* it is over; or there is no queue, and the sweep goes on with it */
    HOPS_CONTINUE, /* another invocation, after *delay_s */
    HOPS_TELL,     /* it was woken too often: a person is told, and the sweep goes on with it */
};

/* run: as it is stored; NULL: there is none. hop: invocations so far that continued it. timer_ms: when there is something to do
 * for this host (host_next_timer). */
enum hops_next hops_after(const struct config_lambda *config, const struct json *run, int64_t hop, int64_t timer_ms,
                          int64_t now_ms, int64_t *delay_s);

#endif
