/* show.h: runs and alerts as a person reads them, from the records' JSON. */
#ifndef SELFHEAL_CLI_SHOW_H
#define SELFHEAL_CLI_SHOW_H

#include "cli/out.h"

/* "ecs-service/demo/cash, dynamodb-table/cash-events": without account and region. */
struct str show_targets(struct arena *arena, const struct json *targets);
/* The outcome when it is over, else the state. */
struct str show_word(const struct json *run);
/* "3.4 s", so far when it is not over. */
struct str show_took(struct arena *arena, const struct json *run, int64_t now_ms);
/* One sentence: what the run waits for. Empty when it waits for nothing. */
struct str show_awaited(struct arena *arena, const struct json *run, int64_t now_ms);
/* The page of one run. */
void show_run(const struct args *args, struct arena *arena, const struct json *run, int64_t now_ms);
/* The last lines of a run that is over: outcome, time to heal, what to look at. */
void show_end(const struct args *args, struct arena *arena, const struct json *run);
/* "step stop   3.4 s   2 of 2 tasks stopped" */
struct str show_step(struct arena *arena, const struct json *step, int64_t now_ms);
/* Exit status for a run in this state. */
int show_exit_status(const struct json *run);

#endif
