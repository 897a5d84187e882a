/* lambda.h: selfheal as an AWS Lambda function (custom runtime, provided.al2023): the same engine, whose host lives for
 * one invocation at a time. Several environments work on one store; what one begins, another may go on with.
 *
 * One invocation: its envelope is opened, each alert is recorded, and what is due is done, as long as something is to
 * happen within IDLE_MAX and there is time before the deadline less `lambda.margin`. What is left has its timers in the
 * store: a continuation (a delayed message to `lambda.continue_queue`) or the sweep, once a minute, goes on with it.
 *
 * Answers: what can never work is recorded, told to a person, and answered as success, so that it is not tried again;
 * what could not be recorded is an error, so that it is. Decides nothing about alerts and runs. */
#ifndef SELFHEAL_LAMBDA_LAMBDA_H
#define SELFHEAL_LAMBDA_LAMBDA_H

#include "base/err.h"

/* Runs until the Runtime API is gone. RES_ERR: it could not start (init/error was told), or the store cannot be trusted
 * any more; the process must end, Lambda starts another one. */
MUST_CHECK struct res lambda_run(struct err *err);

#endif
