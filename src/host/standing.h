/* standing.h: what stands open in a store: for status and metrics. One look at the index of timers, for everything that is not
 * over has one. */
#ifndef SELFHEAL_HOST_STANDING_H
#define SELFHEAL_HOST_STANDING_H

#include "engine/engine.h"

struct standing {
    int64_t runs;        /* not over */
    int64_t approvals;   /* of them: wait for a person's yes or no */
    int64_t held;        /* of them: a change waits for the end of `stop` */
    int64_t obligations; /* owed and not restored: open, or handed to a person and not acknowledged */
    int64_t pages;       /* not accepted by a channel yet */
    bool is_more;        /* there is more than was looked at: the numbers are the least */
};

MUST_CHECK struct res standing_read(struct store *store, struct arena *arena, struct standing *out, struct err *err);
/* As members of an object: runs_active, approvals_waiting, runs_held, obligations_open, pages_undelivered; is_more. */
void standing_write(struct arena *arena, const struct standing *standing, struct json *out);

#endif
