/* cloud.h: a model of the AWS services that we touch. Over HTTP with real processes as tasks it is
 * `selfheal sandbox`; in the simulator, with a virtual clock and faults, it is what the engine is
 * proved against. One model, two ports.
 *
 * Pure with respect to time: cloud_handle and cloud_advance are told the time. All that happens by
 * itself (tasks start, deployments go on, autoscaling acts) happens in cloud_advance. No pointer
 * order, no wall clock, ids from the seeded stream: the same calls give the same answers. */
#ifndef SELFHEAL_CLOUD_CLOUD_H
#define SELFHEAL_CLOUD_CLOUD_H

#include "aws/model.h"
#include "base/rand.h"
#include "codec/json.h"

struct cloud;

/* Where the state lives. Keys are "service/kind/name", values JSON text. Memory (disk_memory.h),
 * SQLite (disk_sqlite.h), or all zero: nothing is kept. */
struct cloud_disk {
    void *ctx;
    /* Saves (value.ptr NULL: removes) one entry; batched until flush. */
    void (*put)(void *ctx, struct str key, struct str value);
    /* All entries whose key begins with prefix, in byte order of keys. */
    void (*each)(void *ctx, struct str prefix,
                 void (*visit)(void *visit_ctx, struct str key, struct str value), void *visit_ctx);
    MUST_CHECK struct res (*flush)(void *ctx, struct err *err);
};

/* What runs the containers of a task. The sandbox starts processes; the simulator pretends. */
struct cloud_task_spec {
    struct str task_id; /* 32 hex digits */
    struct str task_arn, cluster, service, family;
    const struct json *container; /* the essential container definition (command, ...) */
    const struct json *overrides; /* may be NULL */
};
enum cloud_task_state { CLOUD_TASK_STARTING, CLOUD_TASK_RUNNING, CLOUD_TASK_EXITED };
struct cloud_task_status {
    enum cloud_task_state state;
    int exit_code;     /* when exited: 0..255, 128+N by signal */
    uint16_t port;     /* its own port, told to it as PORT; 0 none */
    bool is_healthy;   /* of the container's health check; true when there is none */
    struct str reason; /* when it could not be started ("CannotStartContainerError: ...") */
};
struct cloud_runner {
    void *ctx;
    void (*start)(void *ctx, const struct cloud_task_spec *spec, int64_t now_ms);
    /* SIGTERM now, SIGKILL at kill_at_ms. Unknown or ended tasks: nothing. */
    void (*stop)(void *ctx, struct str task_id, int64_t now_ms, int64_t kill_at_ms);
    /* Called from cloud_advance. A task that the runner does not know has exited with 137 (a
     * restart of the sandbox ended it). */
    struct cloud_task_status (*poll)(void *ctx, struct str task_id, int64_t now_ms);
};

/* What runs the environments of Lambda functions: one process behind a Runtime API of its own in
 * the sandbox, a pretended one in the simulator. An environment handles one invocation at a time.
 */
struct cloud_function_spec {
    struct str environment_id; /* 32 hex digits */
    struct str name, version, handler, runtime, log_group, log_stream;
    int64_t memory_mib, timeout_ms;
    struct str code_id, code;     /* hex SHA-256 of the ZIP; its bytes */
    const struct json *variables; /* object of texts; may be NULL */
};
struct cloud_invocation {
    struct str request_id, function_arn; /* the ARN as it was invoked, with its qualifier */
    struct str payload, client_context;  /* the context: JSON text or empty */
    struct str trace_id;                 /* of X-Ray */
    int64_t deadline_ms;
};
enum cloud_environment_state {
    CLOUD_ENVIRONMENT_STARTING, /* has not asked for its first invocation yet */
    CLOUD_ENVIRONMENT_READY,    /* waits for an invocation */
    CLOUD_ENVIRONMENT_BUSY,     /* has one, or has answered and not yet asked for the next */
    CLOUD_ENVIRONMENT_ENDED,
};
struct cloud_environment_status {
    enum cloud_environment_state state;
    /* Of the invocation that was given last, until the next; of the start, while STARTING or ENDED:
     * what was posted as init error. */
    bool has_answer, is_error;
    struct str answer;     /* valid until the next call of the port */
    struct str error_type; /* header Lambda-Runtime-Function-Error-Type, may be empty */
    int exit_status;       /* when ended: 0..255, 128+N by signal */
    struct str reason;     /* when it could not be started at all */
    int64_t memory_mib;    /* the most it has used; 0: not known */
};
struct cloud_function_runner {
    void *ctx; /* with start NULL there is no Lambda: every invocation fails */
    void (*start)(void *ctx, const struct cloud_function_spec *spec, int64_t now_ms);
    /* Only in state READY. */
    void (*invoke)(void *ctx, struct str environment_id, const struct cloud_invocation *invocation,
                   int64_t now_ms);
    /* Stops it between invocations, and lets it go on before the next. */
    void (*freeze)(void *ctx, struct str environment_id);
    void (*thaw)(void *ctx, struct str environment_id);
    /* At once, without a signal that it could handle. It is not asked about again. */
    void (*kill)(void *ctx, struct str environment_id);
    /* Called from cloud_advance. An environment that the runner does not know has ended with 137.
     */
    struct cloud_environment_status (*poll)(void *ctx, struct str environment_id, int64_t now_ms);
};

/* How the model of Lambda behaves; 0 everywhere is for unit tests: AWS's own delays where there are
 * any, no duplicates. */
struct cloud_lambda_options {
    int64_t active_ms;          /* Pending, and InProgress after an update, for so long */
    int64_t retry_delay_ms[2];  /* before the second and the third attempt; 0: 60 s and 120 s */
    int64_t idle_ms;            /* an environment without work is ended; 0: 5 min */
    int64_t concurrency;        /* of the account; 0: 1000 */
    unsigned duplicate_percent; /* of asynchronous events that are delivered twice */
};

/* How messages reach HTTP endpoints. post may call cloud_http_done at once or later, once for each
 * id, with the status, or 0 when there was no answer; the views die when it returns. */
struct cloud_http {
    void *ctx;
    void (*post)(void *ctx, int64_t id, struct str url, const struct json *headers,
                 struct str body); /* headers: {NAME: TEXT}; NULL post: such messages are refused */
};

/* Who signs the messages of SNS. Without sign the signatures are of no use. */
struct cloud_signer {
    void *ctx;
    /* RSA over SHA-1 or SHA-256 of the text, as base64 in the arena. The certificate is to be had
     * at the endpoint under "/SimpleNotificationService-CERT_ID.pem", CERT_ID hex. */
    struct str (*sign)(void *ctx, struct arena *arena, bool is_sha256, struct str text,
                       struct str *cert_id);
};

struct cloud_options {
    struct str account, region; /* "123456789012", "eu-west-1" */
    uint64_t seed;
    struct cloud_disk disk;
    struct cloud_runner runner;
    struct cloud_function_runner functions;
    struct cloud_lambda_options lambda;
    struct cloud_http http;
    struct cloud_signer signer;
    /* Times of the ECS model; 0 everywhere is the fast mode of unit tests. Defaults in
     * ecs-and-logs.md 8; the sandbox uses its own shorter ones. */
    int64_t describe_lag_ms; /* DescribeServices answers the state of that long ago */
    int64_t provisioning_ms, pending_ms, activating_ms, deprovisioning_ms;
    int64_t healthy_after_ms;  /* RUNNING counts as healthy after this without a health check */
    int64_t scheduler_tick_ms; /* from a change to what the scheduler does about it */
    bool is_create_visible;    /* a new service is seen at once, not MISSING within the lag */
    bool is_effect_log_off;    /* the sandbox keeps no list of effects */
};

/* Strings of the options are copied; what the ports point to must outlive the cloud. */
struct cloud *cloud_new(const struct cloud_options *options);
void cloud_free(struct cloud *cloud);
/* Loads the state from the disk (at start). */
MUST_CHECK struct res cloud_load(struct cloud *cloud, struct err *err);
/* One API call. On success RES_OK and *output. On an AWS error RES_ERR with err->aws_code, message,
 * http_status and *extra (members to add to the error body; else NULL). Unknown operations:
 * UnknownOperationException. Output lives in `arena`. Input was validated against the model's types
 * by the caller or not: every handler checks what it uses. */
MUST_CHECK struct res cloud_handle(struct cloud *cloud, struct arena *arena,
                                   const struct aws_service *service,
                                   const struct aws_operation *operation, const struct json *input,
                                   int64_t now_ms, const struct json **output,
                                   const struct json **extra, struct err *err);
/* The same for a caller that can wait. A call whose answer comes later (lambda Invoke) gives
 * RES_OK, no output, and its number in *held (else 0); without `held` (above) it is refused. */
MUST_CHECK struct res cloud_handle_held(struct cloud *cloud, struct arena *arena,
                                        const struct aws_service *service,
                                        const struct aws_operation *operation,
                                        const struct json *input, int64_t now_ms,
                                        const struct json **output, const struct json **extra,
                                        int64_t *held, struct err *err);
/* Who makes the next call, and that alone: the ARN of a role that was assumed. Empty, as after each
 * call: a user of the account. The policies of topics and buses judge it. Kept, not copied. */
void cloud_set_caller(struct cloud *cloud, struct str role_arn);
/* False: no answer yet; ask again after the next cloud_advance. True: *res, *output, *extra and
 * *err are what cloud_handle would have given, and the number is forgotten (an unknown one is an
 * InternalServerError). */
bool cloud_take(struct cloud *cloud, int64_t held, struct arena *arena, struct res *res,
                const struct json **output, const struct json **extra, struct err *err);
/* The caller is gone: the call goes on, its answer is dropped. */
void cloud_drop(struct cloud *cloud, int64_t held);
/* Lets time pass up to now_ms (never backwards), through all that is due in between, in order.
 * Returns the next time at which something is due, or INT64_MAX. What only the runner knows (a
 * container that ended) is noticed at the next call: call it then too, and after each call that
 * changed something. */
/* When the disk's flush fails (in either), every later call is an InternalServerError, 500, until
 * the cloud is made anew from the disk: an answer is never better than what was saved. */
int64_t cloud_advance(struct cloud *cloud, int64_t now_ms);

/* --- log events of tasks: the runner hands over what a task wrote --- */
void cloud_task_output(struct cloud *cloud, struct str task_id, struct str line, int64_t now_ms);
/* The same of a function's environment. */
void cloud_function_output(struct cloud *cloud, struct str environment_id, struct str line,
                           int64_t now_ms);

/* --- faults of the sample outage (remediation.md 5): writes to one table are, while active,
 * dropped, altered, or joined by foreign items, by seeded chance --- */
struct cloud_outage {
    struct str table;
    int64_t until_ms;
    unsigned drop_percent, alter_percent, add_percent;
};
void cloud_outage_begin(struct cloud *cloud, const struct cloud_outage *outage);

/* --- ground truth for checkers --- */
struct cloud_effect { /* one mutating call that took effect, in order */
    int64_t at_ms;
    struct str service, operation;
    const struct json *input;
};
/* At most 100,000 are kept; later ones are counted, not kept (cloud_effect_at gives NULL). */
size_t cloud_effect_count(const struct cloud *cloud);
const struct cloud_effect *cloud_effect_at(const struct cloud *cloud, size_t index);

/* --- an autoscaler that fights --- what an alarm of a scaling policy would do now: sets the
 * desired count of "service/CLUSTER/SERVICE", within the target's bounds, unless the direction is
 * suspended or (in) a deployment runs. Returns whether it changed anything. */
bool cloud_autoscaler_push(struct cloud *cloud, struct str resource_id, int64_t capacity,
                           int64_t now_ms);

/* The Lambda model (lambda.h): asynchronous invocation by the services that deliver events. */
struct cloud_lambda *cloud_lambda_of(struct cloud *cloud);
/* What the URLs of queues and subscriptions begin with ("http://127.0.0.1:4566"), known when the
 * listener is there; without it they are AWS's own. */
void cloud_set_endpoint(struct cloud *cloud, struct str url);

/* --- messages (deliver.h) --- */
void cloud_http_done(struct cloud *cloud, int64_t id, int status, int64_t now_ms);
struct cloud_deliver *cloud_deliver_of(struct cloud *cloud);

/* API Gateway's route in front of SNS (gateway.h). */
struct cloud_gateway *cloud_gateway_of(struct cloud *cloud);

/* The DynamoDB model, for checkers that read tables directly (dynamodb.h). */
struct cloud_dynamodb *cloud_dynamodb_of(struct cloud *cloud);

#endif
