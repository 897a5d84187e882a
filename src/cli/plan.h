/* plan.h: what a run of a runbook would do, found by walking its steps with their previews. Reads are made for real;
 * anything that is not of class read is refused here, whatever an action asks for.
 *
 * What only a change could tell (the name of a revision that is not registered yet) stands as the preview imagined it, or
 * as "(known after step X)". */
#ifndef SELFHEAL_CLI_PLAN_H
#define SELFHEAL_CLI_PLAN_H

#include "action/action.h"
#include "net/aws_client.h"

struct plan_options {
    const struct runbook *runbook;
    const struct json *params;         /* bound: complete */
    struct str account, region;
    const struct json *alert;          /* normalised, or NULL */
    struct aws_client_options aws;
    /* For tests: makes a call instead of aws; NULL: real. */
    void (*call)(void *ctx, struct arena *arena, const struct aws_client_call *call,
                 struct aws_client_answer *answer);
    void *ctx;
};

enum plan_end { PLAN_STEP_OK, PLAN_STEP_UNKNOWN, PLAN_STEP_FAILED };

struct plan_step {
    struct str name, action;
    enum plan_end end;
    const struct json *effects;  /* array of {"op","kind","service","text"} */
    const struct json *result;
    struct str depends;          /* step whose outcome its inputs need; empty: none */
    bool is_read_only;
    struct err err;              /* PLAN_STEP_FAILED */
};

struct plan {
    struct plan_step *steps;
    size_t count;
    const struct json *targets;
    int64_t deletes, deleted_items, changes, creates, reads;
    const struct plan_step *failed; /* the run would fail here; NULL: nowhere */
};

/* Always fills *plan; a step that would fail ends the walk, unless the runbook goes on there. */
void plan_make(struct arena *arena, const struct plan_options *options, struct plan *plan);

#endif
