/* table.h: the entry of every action, one constant per action, each in the file of its family.
 * action.c puts them into the one table; nothing else looks at them by name. */
#ifndef SELFHEAL_ACTION_TABLE_H
#define SELFHEAL_ACTION_TABLE_H

#include "action/action.h"

extern const struct action aws_api_execute, aws_api_wait, aws_api_assert;   /* aws_api.c */
extern const struct action aws_flow_branch, aws_flow_sleep, aws_flow_pause; /* aws_flow.c */
extern const struct action aws_flow_update_variable;
extern const struct action ecs_stop_action, ecs_start_action, ecs_taskdef_action;
extern const struct action ddb_clear_action, ddb_restore_action;
extern const struct action verify_action, notify_action;

#endif
