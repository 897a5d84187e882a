/* watch.h: following one run to its end: a line for each change, a line every ten seconds that names what is awaited. */
#ifndef SELFHEAL_CLI_WATCH_H
#define SELFHEAL_CLI_WATCH_H

#include "cli/owner.h"

struct watch_options {
    bool is_no_wait;        /* ends at once when the run waits for approval: 12 */
    bool is_no_exit_status; /* 0 whatever the outcome is */
};

/* Returns the exit status: the run's outcome (experience.md 4.6). */
int watch_run(struct owner *owner, struct str id, const struct watch_options *options);

#endif
