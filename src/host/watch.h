/* watch.h: how long this host has seen a stored run unchanged. Hosts that share a store never compare their clocks: one
 * takes over what another began only after it has itself seen the same version for long enough. What is not remembered
 * (at most WATCH_MAX runs) is watched from the beginning again, which is later, never too early. */
#ifndef SELFHEAL_HOST_WATCH_H
#define SELFHEAL_HOST_WATCH_H

#include "base/str.h"

enum { WATCH_MAX = 64 };

struct watch {
    struct watched {
        char key[64];
        int64_t version, since_ms;
        uint64_t used; /* 0: free */
    } runs[WATCH_MAX];
    uint64_t uses;
};

/* For how long, in ms, this version of the record has been seen; 0 the first time. mono_ms: a clock that never steps, or a
 * step would be taken for time that has passed. */
int64_t watch_age_ms(struct watch *watch, struct str key, int64_t version, int64_t mono_ms);

#endif
