/* machines.c: what is wrong with the machines that hosts run on: clocks that differ, a wall clock that steps, credentials that
 * have expired. The world's own time is the true one: AWS's, and that of whoever checks. */
#include <stdio.h>
#include <stdlib.h>

#include "private.h"

enum { SIGNATURE_MS = 5 * 60 * 1000, BOOTED_MS = 7777000 };

void machines_new(struct world *w) {
    struct rand rand;
    rand_init(&rand, w->options.seed * 8 + 5);
    int64_t most = w->faults.clock_skew_ms;
    for (size_t i = 0; i < NODES_MAX && most; i++)
        w->machines[i].skew_ms = (int64_t)rand_below(&rand, (uint64_t)most * 2 + 1) - most;
}

static int64_t offset(const struct world *w, size_t node) {
    const struct machine *m = &w->machines[node];
    bool is_off = m->has_stepped && !w->is_calm && w->now_ms < m->right_at_ms;
    return m->skew_ms + (is_off ? w->faults.clock_step_ms : 0);
}

int64_t machines_wall(const struct world *w, size_t node) {
    return w->now_ms + offset(w, node);
}

/* Since each of them was started. */
int64_t machines_mono(const struct world *w, size_t node) {
    return w->now_ms - WORLD_EPOCH + BOOTED_MS * (int64_t)(node + 1);
}

int64_t machines_true(const struct world *w, size_t node, int64_t wall_ms) {
    return wall_ms == INT64_MAX ? wall_ms : wall_ms - offset(w, node);
}

/* Another one stands still with a change that may still arrive, for some minutes already in some worlds. */
static bool does_other_freeze(const struct world *w) {
    int64_t since_ms = w->now_ms - (int64_t)(w->options.seed % 5) * 60 * 1000;
    for (size_t i = 0; i < w->options.shape.hosts; i++) {
        const struct node *n = &w->nodes[i];
        if (i != w->node && n->is_up && n->has_late_change && w->now_ms < n->frozen_until_ms && n->frozen_since_ms <= since_ms)
            return true;
    }
    return false;
}

/* Before a tick, a commit, or what it releases; of hosts that freeze, the clock of one that waits for another. */
void machines_step(struct world *w) {
    const struct world_faults *f = &w->faults;
    struct machine *m = &w->machines[w->node];
    if (!f->clock_step_at_call || w->calls < f->clock_step_at_call || w->has_stepped || w->is_calm)
        return;
    if ((f->node_freeze || f->node_late) && !does_other_freeze(w))
        return;
    w->has_stepped = m->has_stepped = true;
    m->right_at_ms = f->clock_step_for_ms ? w->now_ms + f->clock_step_for_ms : INT64_MAX;
    if (w->options.is_verbose)
        fprintf(stderr, "%9.3f CLOCK of machine %zu steps by %lld ms\n", (double)(w->now_ms - WORLD_EPOCH) / 1000, w->node,
                (long long)f->clock_step_ms);
}

void machines_before_call(struct world *w) {
    const struct world_faults *f = &w->faults;
    struct machine *m = &w->machines[w->node];
    if (!f->keys_expire_at_call || w->calls < f->keys_expire_at_call || w->has_expired || w->is_calm)
        return;
    w->has_expired = m->has_no_keys = true;
    m->keys_at_ms = w->now_ms + f->keys_expire_for_ms;
}

bool machines_is_off(const struct world *w, size_t node) {
    return llabs(offset(w, node)) > SIGNATURE_MS;
}

bool machines_has_expired(struct world *w, size_t node) {
    struct machine *m = &w->machines[node];
    if (!m->has_no_keys || w->is_calm)
        return false;
    m->has_no_keys = w->now_ms < m->keys_at_ms; /* the refusal makes the client ask for new ones */
    return true;
}
