/* gate.h: the one place where it is decided whether an effect may leave: page first, save first, locks, targets,
 * floors, stop. By operation and parameters, so that a generic aws:executeAwsApi has no way around it. Pure.
 *
 * What it relies on is what the engine itself has seen: accepted pages, replies of reads, saved records. */
#ifndef SELFHEAL_ENGINE_GATE_H
#define SELFHEAL_ENGINE_GATE_H

#include "engine/run.h"

enum gate_verdict {
    GATE_OPEN,
    GATE_HELD,    /* `stop` is in force: wait */
    GATE_REFUSED, /* err says why; nothing was sent */
};

struct gate {
    const struct config *config;
    const struct run *run;
    bool is_stopped;
    const struct json *obligations;  /* open ones of the run, with the one committed by this call */
    const struct json *saved_record; /* of the batch that the call names, or NULL */
    int64_t now_ms, mono_ms;
    struct str host;                 /* that is about to send it */
    struct arena *arena;
};

enum gate_verdict engine_may_release(const struct intent *call, const struct gate *gate,
                                     struct err *err);

/* Until when the stop of the run's writers counts as observed, by the two clocks of the host that saw it: a commit may take
 * longer than that. */
void gate_observed_until(const struct run *run, const struct config *config, int64_t *until_ms, int64_t *until_mono_ms);

/* Does the call start a service, whatever the action is called that asks for it? */
bool gate_starts_tasks(const struct intent *call);

/* Records what the reply of a read (run->intent) shows about the run's targets (run->observed), and who saw it when: at the
 * time that the call was decided, so that an observation is never taken for newer than it is. */
void gate_note(struct arena *arena, struct run *run, const struct config *config, const struct json *output);

#endif
