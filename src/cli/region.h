/* region.h: which AWS region a command is for. */
#ifndef SELFHEAL_CLI_REGION_H
#define SELFHEAL_CLI_REGION_H

#include "config/config.h"

/* The first that is not empty: given (an option), configured, AWS_REGION, AWS_DEFAULT_REGION, the profile's. */
MUST_CHECK struct res region_find(struct arena *arena, struct str given, struct str configured,
                                  struct str *region, struct err *err);

#endif
