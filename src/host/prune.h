/* prune.h: private to host/: which records have had their time. */
#ifndef SELFHEAL_HOST_PRUNE_H
#define SELFHEAL_HOST_PRUNE_H

#include "config/config.h"
#include "engine/store.h"

MUST_CHECK struct res prune_store(struct store *store, const struct config_limits *limits,
                                  int64_t now_ms, bool *has_more, struct err *err);

#endif
