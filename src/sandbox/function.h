/* function.h: the function port of the cloud model with real processes: an environment is the
 * process `bootstrap` from the unpacked ZIP (STATE_DIR/functions/SHA256), with a Runtime API server
 * of its own on a loopback port. It is stopped (SIGSTOP) between invocations. Owns only what it
 * started, and ends it when it is freed. The states and errors of the Runtime API are those of
 * AWS's emulator (deploy.md 7.1, 7.3). */
#ifndef SELFHEAL_SANDBOX_FUNCTION_H
#define SELFHEAL_SANDBOX_FUNCTION_H

#include "sandbox/runner.h"

struct functions;

/* The options of tasks: `output` gets the environment's id. Strings are copied. */
struct functions *functions_new(struct loop *loop, const struct runner_options *options);
void functions_set_endpoint(struct functions *functions, struct str url);
struct cloud_function_runner functions_port(struct functions *functions);
/* Kills all environments, at once: Lambda gives no time either. */
void functions_free(struct functions *functions);

#endif
