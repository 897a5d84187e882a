/* offline.h: the API's answers without a daemon: reads from the store beside it, and commands by one step of the engine.
 *
 * A command takes the lock of a store in SQLite for its one commit; in DynamoDB it is a conditional write beside other hosts,
 * which go on with what it decided. What would need a call to AWS is refused and nothing of it is
 * stored: a call that is recorded but never sent would have to be treated as one in doubt. */
#ifndef SELFHEAL_CLI_OFFLINE_H
#define SELFHEAL_CLI_OFFLINE_H

#include "cli/owner.h"

MUST_CHECK struct res offline_get(struct owner *owner, struct str target, const struct json **out,
                                  struct err *err);
MUST_CHECK struct res offline_post(struct owner *owner, struct str path, const struct json *body,
                                   const struct json **out, struct err *err);
/* Opens owner->reader. */
MUST_CHECK struct res offline_open(struct owner *owner, struct err *err);

#endif
