/* runner.h: the runner port of the cloud model with real processes: a task is the process of its
 * essential container's `command`; images are not used. Each task has a free loopback port of its
 * own (PORT), runs in a directory per service that outlives it (STATE_DIR), and finds the sandbox
 * by AWS_ENDPOINT_URL. Health checks ("CMD", argv... and "CMD-SHELL", text) are run beside it. Owns
 * only what it started, and ends it when it is freed. */
#ifndef SELFHEAL_SANDBOX_RUNNER_H
#define SELFHEAL_SANDBOX_RUNNER_H

#include "base/log.h"
#include "cloud/cloud.h"
#include "net/loop.h"

struct runner;

struct runner_options {
    struct str state_dir;
    struct str region, access_key_id, secret_access_key;
    /* A line that a task wrote (without its LF). */
    void (*output)(void *ctx, struct str task_id, struct str line);
    /* Something that poll tells has changed: call cloud_advance soon. Not called from within start,
     * stop or poll. */
    void (*changed)(void *ctx);
    void *ctx;
    const struct log *log;
};

/* Strings are copied. */
struct runner *runner_new(struct loop *loop, const struct runner_options *options);
/* The address tasks are told; known only when the listener is there. */
void runner_set_endpoint(struct runner *runner, struct str url);
struct cloud_runner runner_port(struct runner *runner);
/* SIGTERM to all, up to 2 s, SIGKILL. Runs the loop meanwhile. */
void runner_shutdown(struct runner *runner);
void runner_free(struct runner *runner);

#endif
