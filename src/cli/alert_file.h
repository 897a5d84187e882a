/* alert_file.h: an alert given on the command line: normalised, a stored alert's record, or what Datadog posts. */
#ifndef SELFHEAL_CLI_ALERT_FILE_H
#define SELFHEAL_CLI_ALERT_FILE_H

#include "config/config.h"

/* *alert: the normalised alert (alert/alert.h). */
MUST_CHECK struct res alert_file_read(struct arena *arena, struct str text, struct str name,
                                      struct str account, struct str region,
                                      const struct json **alert, struct err *err);
/* The parameters that the first rule with this runbook that matches would give it. When none does: the clause
 * that decided against the first of them. */
MUST_CHECK struct res alert_file_parameters(struct arena *arena, const struct config *config,
                                            struct str runbook, const struct json *alert,
                                            struct json *params, const struct config_rule **rule,
                                            struct err *err);

#endif
