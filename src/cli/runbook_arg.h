/* runbook_arg.h: a runbook named on the command line, and --param. */
#ifndef SELFHEAL_CLI_RUNBOOK_ARG_H
#define SELFHEAL_CLI_RUNBOOK_ARG_H

#include "cli/session.h"

bool runbook_arg_is_path(struct str name);
/* A name of the configuration, or a file. The configuration is loaded into session->owner when there is one; only a
 * name needs it. Fills session->err. */
MUST_CHECK struct res runbook_arg_find(struct session *session, struct str name,
                                       const struct runbook **runbook);
/* Adds each --param NAME=VALUE to the object. Fills session->err. */
MUST_CHECK struct res runbook_arg_params(struct session *session, struct json *params);

#endif
