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

/* The operations that an AWS API action with these inputs calls: its own, and those that read it back.
 * Returns how many; 0: the operation is not known before the run. */
enum { AWS_API_USES_MAX = 3 };
size_t aws_api_uses(struct arena *arena, const struct json *inputs,
                    struct action_use uses[AWS_API_USES_MAX]);

#endif
