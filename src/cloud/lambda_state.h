/* lambda_state.h: the data of the Lambda model, shared by lambda*.c. What only is shown stays JSON
 * (configuration, aliases, policies); what decides is typed or read by one function. Objects keyed
 * by a qualifier use "$LATEST" for the function itself. */
#ifndef SELFHEAL_CLOUD_LAMBDA_STATE_H
#define SELFHEAL_CLOUD_LAMBDA_STATE_H

#include "base/buf.h"
#include "cloud/fault.h"
#include "cloud/lambda.h"
#include "cloud/shelf.h"

#define LAMBDA_LATEST STR("$LATEST")

enum {
    LAMBDA_NAME_SIZE = 65,
    LAMBDA_QUALIFIER_SIZE = 129,
    LAMBDA_FUNCTIONS_MAX = 200,
    LAMBDA_VERSIONS_MAX = 200,          /* of a function */
    LAMBDA_ALIASES_MAX = 100,           /* of a function */
    LAMBDA_ENVIRONMENTS_MAX = 64,       /* in all; an idle one gives way */
    LAMBDA_EVENTS_MAX = 10000,          /* in the asynchronous queue */
    LAMBDA_PAYLOAD_MAX = 6 << 20,       /* bytes, synchronous */
    LAMBDA_EVENT_PAYLOAD_MAX = 1 << 20, /* bytes, asynchronous */
    LAMBDA_TAIL_SIZE = 4096,            /* bytes of LogResult */
    LAMBDA_INIT_MS = 10000,             /* a start may take so long */
    LAMBDA_RETRIES_MAX = 2,
    LAMBDA_AGE_MAX_S = 21600,
    LAMBDA_THROTTLE_MIN_MS = 1000, /* a throttled event waits, doubling, between these */
    LAMBDA_THROTTLE_MAX_MS = 300000,
    LAMBDA_MAPPINGS_MAX = 200,
    LAMBDA_POLLERS_MAX = 5, /* batches of one mapping at once */
};

/* A ZIP, once for all versions that have it. */
struct lambda_code {
    char id[65];    /* hex SHA-256 */
    char sha[45];   /* the same as base64, as AWS shows it */
    struct str zip; /* owned */
};

struct lambda_version {
    char version[24]; /* "$LATEST", "1" */
    char revision[37];
    const struct lambda_code *code;
    struct fault_blob config; /* members of FunctionConfiguration that the caller gave */
    int64_t modified_ms, active_at_ms;
    bool was_updated; /* LastUpdateStatus is about an update, not about the creation */
};

struct lambda_function {
    char name[LAMBDA_NAME_SIZE];
    struct lambda_version **versions; /* [0] is $LATEST; then rising */
    size_t version_count;
    int64_t next_version;
    int64_t reserved;           /* concurrency; -1: none */
    struct fault_blob aliases;  /* name -> {FunctionVersion, Description, RoutingConfig, ...} */
    struct fault_blob policies; /* qualifier -> {statements: [...], revision} */
    struct fault_blob event_configs; /* qualifier -> PutFunctionEventInvokeConfig's members */
    struct fault_blob tags;
};

/* An event of the asynchronous queue. */
struct lambda_event {
    int64_t number; /* key on the disk; rises */
    char request_id[37];
    char name[LAMBDA_NAME_SIZE], qualifier[LAMBDA_QUALIFIER_SIZE];
    struct str payload; /* owned */
    int64_t received_ms, next_ms;
    int64_t attempts;  /* that ended with an error of the function */
    int64_t throttles; /* in a row */
    bool is_running;
};

/* One attempt: of an event, or for a caller that waits. */
struct lambda_invocation {
    char request_id[37];
    char name[LAMBDA_NAME_SIZE], qualifier[LAMBDA_QUALIFIER_SIZE];
    struct str payload, client_context; /* owned */
    int64_t event;                      /* its number; 0: none */
    int64_t held;                       /* 0: nobody waits (any more) */
    bool is_tail_wanted;
};

enum lambda_phase {
    LAMBDA_STARTING,
    LAMBDA_IDLE,
    LAMBDA_BUSY,
    LAMBDA_ANSWERED, /* not yet back for the next one */
};

struct lambda_environment {
    char id[33];
    char name[LAMBDA_NAME_SIZE], version[24], revision[37];
    char log_group[513], log_stream[80];
    enum lambda_phase phase;
    struct lambda_invocation *invocation; /* owned; NULL when idle */
    int64_t timeout_ms, memory_mib;
    int64_t started_ms, init_deadline_ms, invoked_ms, deadline_ms, idle_since_ms;
    int64_t init_ms; /* shown in the first REPORT; -1: shown */
    bool is_second_start, is_frozen;
    struct buf tail; /* of the log of the invocation */
};

/* The answer of an ended synchronous invocation, until it is taken. */
struct lambda_answer {
    int64_t held;
    struct str payload; /* owned */
    char version[24];
    bool is_error, has_tail;
    char tail[LAMBDA_TAIL_SIZE];
    size_t tail_len;
};

/* A batch of an event source mapping that a function has: the mapping waits for its answer. */
struct lambda_flight {
    char uuid[37];
    int64_t held;
    struct fault_blob messages; /* as ReceiveMessage gave them */
};

struct cloud_lambda {
    const struct cloud_options *options;
    struct cloud_logs *logs;
    struct cloud_lambda_deliver deliver;
    struct rand rand;
    uint64_t generation; /* starts of the model on this disk, in the seed */
    bool is_generation_saved;
    struct lambda_function **functions; /* sorted by name */
    size_t function_count;
    struct lambda_code **codes;
    size_t code_count;
    struct lambda_event **events; /* by number */
    size_t event_count;
    struct lambda_environment **environments; /* in the order of their starts */
    size_t environment_count;
    struct lambda_answer **answers;
    size_t answer_count;
    struct cloud_sqs *queues; /* that mappings read; NULL: there are none */
    struct shelf mappings;
    struct lambda_flight *flights;
    size_t flight_count;
    int64_t last_event, last_held;
    int64_t now_ms;
};

struct lambda_call {
    struct cloud_lambda *lambda;
    struct arena *arena;
    const struct json *input;
    int64_t now_ms;
    int64_t *held; /* NULL: the caller cannot wait */
    struct json *output;
    const struct json **extra;
    struct err *err;
};
typedef struct res (*lambda_op)(struct lambda_call *call);

/* --- lambda.c --- */
/* For ids: the disk knows of the generation, so that after a restart they are not given again. */
struct rand *lambda_rand(struct cloud_lambda *lambda);
void lambda_uuid(struct cloud_lambda *lambda, char out[37]);
struct str lambda_copy(struct str bytes); /* on the heap, NUL-terminated */
void lambda_release(struct str bytes);
/* An AWS error of this service: with the member Type that it has. */
struct res lambda_fault(struct lambda_call *call, int status, const char *code, const char *format,
                        ...) __attribute__((format(printf, 4, 5)));
void lambda_save(struct cloud_lambda *lambda, const struct lambda_function *function);
void lambda_save_event(struct cloud_lambda *lambda, const struct lambda_event *event, bool is_gone);
void lambda_save_code(struct cloud_lambda *lambda, const struct lambda_code *code, bool is_gone);
/* The object without one member; with it set when value is not NULL. */
const struct json *lambda_with(struct arena *arena, const struct json *object, struct str key,
                               const struct json *value);

/* --- lambda_function.c --- */
struct lambda_function *lambda_find(const struct cloud_lambda *lambda, struct str name);
struct lambda_version *lambda_version(const struct lambda_function *function, struct str version);
/* FunctionName in any of its forms (name, partial or full ARN, with :qualifier) and Qualifier. */
bool lambda_split_name(struct str text, struct str *name, struct str *qualifier);
struct res lambda_named(struct lambda_call *call, struct lambda_function **function,
                        struct str *qualifier);
/* The version that a qualifier (version, alias or empty) means; weights of an alias are drawn.
 * NULL: there is none. */
struct lambda_version *lambda_resolve(struct cloud_lambda *lambda,
                                      const struct lambda_function *function, struct str qualifier);
struct str lambda_arn(const struct cloud_lambda *lambda, struct arena *arena, struct str name,
                      struct str qualifier);
const struct lambda_code *lambda_add_code(struct cloud_lambda *lambda, struct str zip);
void lambda_drop_codes(struct cloud_lambda *lambda); /* that no version has */
void lambda_function_free(struct lambda_function *function);
struct lambda_function *lambda_new_function(struct cloud_lambda *lambda, struct str name);
struct lambda_version *lambda_new_version(struct lambda_function *function, struct str version);
struct res lambda_create_function(struct lambda_call *call);
struct res lambda_update_code(struct lambda_call *call);
struct res lambda_update_configuration(struct lambda_call *call);
struct res lambda_get_function(struct lambda_call *call);
struct res lambda_get_configuration(struct lambda_call *call);
struct res lambda_list_functions(struct lambda_call *call);
struct res lambda_delete_function(struct lambda_call *call);
struct res lambda_publish_version(struct lambda_call *call);
struct res lambda_list_versions(struct lambda_call *call);
/* --- lambda_view.c: the page of a list, the view of a version --- */
struct res lambda_page(struct lambda_call *call, const char *member, const struct json *all);
struct json *lambda_view(struct lambda_call *call, const struct lambda_function *function,
                         const struct lambda_version *version, bool is_qualified);
/* --- lambda_alias.c --- */
struct res lambda_create_alias(struct lambda_call *call);
struct res lambda_update_alias(struct lambda_call *call);
struct res lambda_get_alias(struct lambda_call *call);
struct res lambda_list_aliases(struct lambda_call *call);
struct res lambda_delete_alias(struct lambda_call *call);
struct res lambda_put_event_config(struct lambda_call *call);
struct res lambda_update_event_config(struct lambda_call *call);
struct res lambda_get_event_config(struct lambda_call *call);
struct res lambda_delete_event_config(struct lambda_call *call);
struct res lambda_list_event_configs(struct lambda_call *call);
struct res lambda_put_concurrency(struct lambda_call *call);
struct res lambda_get_concurrency(struct lambda_call *call);
struct res lambda_delete_concurrency(struct lambda_call *call);
struct res lambda_tag(struct lambda_call *call);
struct res lambda_untag(struct lambda_call *call);
struct res lambda_list_tags(struct lambda_call *call);
/* --- lambda_policy.c --- */
struct res lambda_add_permission(struct lambda_call *call);
struct res lambda_remove_permission(struct lambda_call *call);
struct res lambda_get_policy(struct lambda_call *call);
/* Whether the policy of the qualifier lets a service call on behalf of a resource. Pure. */
bool lambda_is_allowed(const struct cloud_lambda *lambda, const struct lambda_function *function,
                       struct str qualifier, struct str principal, struct str source_arn);
/* --- lambda_invoke.c --- */
struct res lambda_invoke(struct lambda_call *call);
/* What an attempt ended with goes to who waits, or to the queue. Frees the invocation. */
void lambda_finish(struct cloud_lambda *lambda, struct lambda_invocation *invocation,
                   struct str version, bool is_error, struct str payload, struct str tail);
void lambda_invocation_free(struct lambda_invocation *invocation);
/* --- lambda_environment.c --- */
/* How many invocations of the function run, and how many may. */
int64_t lambda_running(const struct cloud_lambda *lambda, struct str name);
int64_t lambda_limit(const struct cloud_lambda *lambda, const struct lambda_function *function);
/* Gives the invocation to an environment, which is started when none is idle. False: throttled, and
 * it stays the caller's. */
bool lambda_dispatch(struct cloud_lambda *lambda, const struct lambda_function *function,
                     const struct lambda_version *version, struct lambda_invocation *invocation);
bool lambda_advance_environments(struct cloud_lambda *lambda); /* whether anything changed */
int64_t lambda_environments_due(const struct cloud_lambda *lambda);
/* Ends the idle ones of a function whose version is not this revision any more, or all. */
void lambda_environment_free(struct cloud_lambda *lambda, struct lambda_environment *environment);
/* --- lambda_event.c --- */
void lambda_enqueue(struct cloud_lambda *lambda, const struct lambda_function *function,
                    struct str qualifier, struct str payload, char request_id[37]);
bool lambda_advance_events(struct cloud_lambda *lambda);
int64_t lambda_events_due(const struct cloud_lambda *lambda);
void lambda_event_ended(struct cloud_lambda *lambda, int64_t number, struct str version,
                        bool is_error, struct str payload);
void lambda_event_free(struct lambda_event *event);
/* --- lambda_mapping.c --- */
struct res lambda_create_mapping(struct lambda_call *call);
struct res lambda_update_mapping(struct lambda_call *call);
struct res lambda_get_mapping(struct lambda_call *call);
struct res lambda_delete_mapping(struct lambda_call *call);
struct res lambda_list_mappings(struct lambda_call *call);
/* The tags of the mapping whose ARN is the call's Resource, and its UUID; NULL: it is none. */
const struct json *lambda_mapping_tags(const struct lambda_call *call, struct str *uuid);
void lambda_mapping_set_tags(const struct lambda_call *call, struct str uuid,
                             const struct json *tags);
bool lambda_advance_mappings(struct cloud_lambda *lambda); /* whether anything changed */
int64_t lambda_mappings_due(const struct cloud_lambda *lambda);
void lambda_mappings_deinit(struct cloud_lambda *lambda);

#endif
