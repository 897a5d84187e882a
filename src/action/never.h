/* never.h: changes that no run may make, whatever its state is: known from the names alone, so that `selfheal check` says it
 * before the night in which the runbook is needed. The release gate asks the same function. */
#ifndef SELFHEAL_ACTION_NEVER_H
#define SELFHEAL_ACTION_NEVER_H

#include "aws/model.h"

/* For an operation that changes something. Errors (class limit): SH5032 a write that may overwrite an item, SH5033
 * BatchWriteItem, SH5034 it destroys what nothing saves, SH5035 its targets cannot be named. */
MUST_CHECK struct res never_check(struct str service, struct str operation, struct err *err);

#endif
