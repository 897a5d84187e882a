/* prune.h: private to host/: which records have had their time. */
#ifndef SELFHEAL_HOST_PRUNE_H
#define SELFHEAL_HOST_PRUNE_H

#include "config/config.h"
#include "engine/store.h"

enum { PRUNE_NAMED = 2, PRUNE_KEY_MAX = 1100 };

/* Where the next call goes on, for the kinds whose keys are names; all zero at first. */
struct prune {
    char after[PRUNE_NAMED][PRUNE_KEY_MAX];
};

/* Removes what has had its time, a bounded part of it. *has_more: call soon again. */
MUST_CHECK struct res prune_store(struct store *store, const struct config_limits *limits, int64_t now_ms, struct prune *prune,
                                  bool *has_more, struct err *err);

#endif
