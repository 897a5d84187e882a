/* audit.h: is what is stored consistent with what the engine promises? Pure checks over a store that is only read. For
 * `selfheal audit`, and for tests after crashes.
 *
 * What is checked: every record is JSON and every run can be read; a run that is not over has a timer, one that is over has
 * none; a run's events are numbered without gaps, each hash is that of its record, each names the one before, the run
 * names the last; what a step that stops something has sent is covered by an obligation, and every obligation that an
 * event tells of is there; open obligations have timers; saved batches have the digest and the number of items that
 * the run has on record; locks are held only by runs that are live or still owe, and a live run holds all of its own; the
 * budgets count every live run that has changed something, and no window is broken.
 *
 * A store that is written meanwhile may be seen between two commits: audit it again before believing a problem. What
 * retention may have removed already is not missed. */
#ifndef SELFHEAL_ENGINE_AUDIT_H
#define SELFHEAL_ENGINE_AUDIT_H

#include "config/config.h"
#include "engine/store.h"

#define AUDIT_PROBLEMS_MAX 1000 /* kept; more are counted */

struct audit_problem {
    const char *check;     /* "events", "timer", "lock", ... */
    enum record_kind kind; /* where */
    struct str key;
    struct str text;       /* what is wrong, with the values seen */
};

struct audit_report {
    struct audit_problem *problems;
    size_t count;          /* kept */
    int64_t problem_count; /* all */
    int64_t records[RECORD_KIND_COUNT];
    int64_t live_runs, open_obligations, saved_items, held_locks;
};

struct audit_options {
    const struct config_limits *limits; /* retention, budgets; NULL: the defaults, budgets unchecked */
    int64_t now_ms;
};

/* RES_ERR only when the store cannot be read. Memory of the report from the arena. */
MUST_CHECK struct res audit_store(struct store *store, const struct audit_options *options,
                                  struct arena *arena, struct audit_report *report,
                                  struct err *err);

#endif
