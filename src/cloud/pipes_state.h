/* pipes_state.h: what pipes*.c share. A pipe is what CreatePipe was given, with "CurrentState",
 * "created_ms", "modified_ms", under its name. */
#ifndef SELFHEAL_CLOUD_PIPES_STATE_H
#define SELFHEAL_CLOUD_PIPES_STATE_H

#include "cloud/pipes.h"
#include "cloud/shelf.h"

enum { PIPES_MAX = 200, PIPES_BATCH_MAX = 10 };

/* A batch that a function has: the pipe waits for its answer. */
struct pipe_flight {
    char name[65];
    int64_t held;
    struct fault_blob messages; /* of the batch, as ReceiveMessage gave them */
};

struct cloud_pipes {
    const struct cloud_options *options;
    struct cloud_deliver *deliver;
    struct cloud_sqs *sqs;
    struct cloud_lambda *lambda;
    struct shelf pipes;
    struct pipe_flight *flights;
    size_t flight_count;
};

struct str pipes_arn(const struct cloud_pipes *pipes, struct arena *arena, struct str name);
/* --- pipes_run.c --- */
bool pipes_is_running(const struct json *pipe);
bool pipes_is_in_flight(const struct cloud_pipes *pipes, struct str name);

#endif
