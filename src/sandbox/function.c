/* function.c: see function.h. An environment is known until the model kills it, also when its
 * process has ended: its answer and its status are asked for later. */
#include "sandbox/function.h"

#include <errno.h>
#include <ftw.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "net/http_server.h"
#include "sandbox/function_api.h"
#include "sandbox/lines.h"
#include "net/process.h"
#include "sandbox/zip.h"

enum {
    ENVIRONMENTS_MAX = 128,
    ENV_MAX = 256,
};

struct environment {
    struct functions *functions;
    char id[33];
    struct arena arena; /* argv and environment variables */
    const char **env;
    size_t env_count;
    const char *task_root;
    struct process *process; /* NULL: ended, or never started */
    struct http_server *server;
    struct function_api api;
    http_handle next; /* the /next that waits; 0: none */
    struct lines lines;
    int exit_status;
    int64_t memory_kib;
    char reason[256];
};

struct functions {
    struct loop *loop;
    struct runner_options options;
    struct arena arena;
    char endpoint[256];
    struct environment *environments[ENVIRONMENTS_MAX];
    size_t count;
};

static void notify(struct functions *functions) {
    if (functions->options.changed)
        functions->options.changed(functions->options.ctx);
}

static struct environment *find(struct functions *functions, struct str id) {
    for (size_t i = 0; i < functions->count; i++)
        if (str_is(id, functions->environments[i]->id))
            return functions->environments[i];
    return NULL;
}

/* --- code --- */

static int remove_one(const char *path, const struct stat *info, int type, struct FTW *place) {
    (void)info;
    (void)type;
    (void)place;
    return remove(path);
}

/* STATE_DIR/functions/SHA256: there, or unpacked beside it and renamed. */
static struct res unpack(struct environment *environment, const struct cloud_function_spec *spec,
                         struct err *err) {
    struct functions *functions = environment->functions;
    ARENA_SCOPE(arena);
    struct str base = str_fmt(&arena, "%.*s/functions", STR_ARG(functions->options.state_dir));
    environment->task_root =
        str_z(&environment->arena,
              str_fmt(&environment->arena, "%.*s/%.*s", STR_ARG(base), STR_ARG(spec->code_id)));
    const char *fresh = str_z(&arena, str_fmt(&arena, "%s.new", environment->task_root));
    struct stat info;
    if (stat(environment->task_root, &info) == 0)
        return RES_OK;
    if (mkdir(str_z(&arena, base), 0700) < 0 && errno != EEXIST)
        return err_set(err, ERR_TRANSIENT, "SH3045", "cannot make %.*s: %s", STR_ARG(base),
                       strerror(errno));
    (void)nftw(fresh, remove_one, 16, FTW_DEPTH | FTW_PHYS); /* of a start that was cut off */
    if (mkdir(fresh, 0700) < 0)
        return err_set(err, ERR_TRANSIENT, "SH3045", "cannot make %s: %s", fresh, strerror(errno));
    struct res res = zip_unpack(spec->code, fresh, err);
    if (res.ok && rename(fresh, environment->task_root) < 0)
        res = err_set(err, ERR_TRANSIENT, "SH3045", "cannot rename %s: %s", fresh, strerror(errno));
    if (!res.ok)
        (void)nftw(fresh, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    return res;
}

/* --- output and end --- */

static void emit(void *ctx, struct str line) {
    struct environment *environment = ctx;
    const struct runner_options *options = &environment->functions->options;
    if (options->output)
        options->output(options->ctx, (struct str){ environment->id, 32 }, line);
}

static void wrote(void *ctx, struct str bytes) {
    struct environment *environment = ctx;
    lines_feed(&environment->lines, bytes);
}

static void ended(void *ctx, int status) {
    struct environment *environment = ctx;
    lines_end(&environment->lines);
    environment->process = NULL;
    environment->exit_status = status;
    notify(environment->functions);
}

/* --- the Runtime API --- */

/* The most that the process has used, from /proc. */
static void read_memory(struct environment *environment) {
    char path[64], line[256];
    snprintf(path, sizeof path, "/proc/%d/status", (int)process_id(environment->process));
    FILE *file = fopen(path, "re");
    if (!file)
        return;
    while (fgets(line, sizeof line, file))
        if (strncmp(line, "VmHWM:", 6) == 0)
            environment->memory_kib = strtoll(line + 6, NULL, 10);
    fclose(file);
}

static void asked(void *ctx, http_handle handle, const struct http_request *request,
                  struct str peer_address) {
    struct environment *environment = ctx;
    struct function_reply reply;
    (void)peer_address;
    /* What it wrote before it asked comes before what this leads to. */
    if (environment->process)
        process_drain(environment->process);
    function_api_handle(&environment->api, request, &reply);
    if (environment->process && environment->api.has_answer)
        read_memory(environment);
    if (reply.is_held)
        environment->next = handle;
    else
        http_server_answer(environment->server, handle, reply.status, STR("application/json"),
                           STR_NONE, buf_view(&reply.body));
    buf_deinit(&reply.body);
    notify(environment->functions);
}

static void add_header(struct buf *out, const char *name, struct str value) {
    if (value.len && str_find_char(value, '\r') == SIZE_MAX &&
        str_find_char(value, '\n') == SIZE_MAX)
        buf_fmt(out, "%s: %.*s\r\n", name, STR_ARG(value));
}

static void invoke(void *ctx, struct str id, const struct cloud_invocation *invocation,
                   int64_t now_ms) {
    struct environment *environment = find(ctx, id);
    (void)now_ms;
    if (!environment || !environment->next)
        return; /* it has ended meanwhile: poll tells */
    ARENA_SCOPE(arena);
    BUF_SCOPE(headers, 16 << 10);
    add_header(&headers, "Lambda-Runtime-Aws-Request-Id", invocation->request_id);
    add_header(&headers, "Lambda-Runtime-Deadline-Ms",
               str_fmt(&arena, "%" PRId64, invocation->deadline_ms));
    add_header(&headers, "Lambda-Runtime-Invoked-Function-Arn", invocation->function_arn);
    add_header(&headers, "Lambda-Runtime-Trace-Id", invocation->trace_id);
    add_header(&headers, "Lambda-Runtime-Client-Context", invocation->client_context);
    http_handle handle = environment->next;
    environment->next = 0;
    function_api_give(&environment->api, invocation->request_id);
    http_server_answer(environment->server, handle, 200, STR("application/json"),
                       buf_view(&headers), invocation->payload);
}

/* --- start --- */

static void set_env(struct environment *environment, const char *name, struct str value) {
    struct str text = str_fmt(&environment->arena, "%s=%.*s", name, STR_ARG(value));
    if (environment->env_count < ENV_MAX - 1 && str_find_char(text, '\0') == SIZE_MAX)
        environment->env[environment->env_count++] = text.ptr;
}

/* The variables of the configuration first: where a name is there twice, getenv takes the first,
 * and the model has refused the reserved names. */
static void build_env(struct environment *environment, const struct cloud_function_spec *spec) {
    const struct functions *functions = environment->functions;
    const struct runner_options *options = &functions->options;
    struct arena *arena = &environment->arena;
    environment->env = ARENA_ARRAY(arena, const char *, ENV_MAX);
    for (size_t i = 0; i < json_count(spec->variables); i++) {
        const struct json_member *member = &spec->variables->object.members[i];
        if (str_find_char(member->key, '\0') == SIZE_MAX)
            set_env(environment, str_z(arena, member->key), json_str(member->value));
    }
    struct str root = str_of(environment->task_root);
    const struct {
        const char *name;
        struct str value;
    } own[] = {
        { "_HANDLER", spec->handler },
        { "LAMBDA_TASK_ROOT", root },
        { "LAMBDA_RUNTIME_DIR", root },
        { "AWS_LAMBDA_RUNTIME_API",
          str_fmt(arena, "127.0.0.1:%u", http_server_port(environment->server)) },
        { "AWS_LAMBDA_FUNCTION_NAME", spec->name },
        { "AWS_LAMBDA_FUNCTION_VERSION", spec->version },
        { "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", str_fmt(arena, "%" PRId64, spec->memory_mib) },
        { "AWS_LAMBDA_LOG_GROUP_NAME", spec->log_group },
        { "AWS_LAMBDA_LOG_STREAM_NAME", spec->log_stream },
        { "AWS_LAMBDA_INITIALIZATION_TYPE", STR("on-demand") },
        { "AWS_EXECUTION_ENV", str_fmt(arena, "AWS_Lambda_%.*s", STR_ARG(spec->runtime)) },
        { "AWS_REGION", options->region },
        { "AWS_DEFAULT_REGION", options->region },
        { "AWS_ACCESS_KEY_ID", options->access_key_id },
        { "AWS_SECRET_ACCESS_KEY", options->secret_access_key },
        { "AWS_SESSION_TOKEN", STR("sandbox") },
        { "AWS_ENDPOINT_URL", str_of(functions->endpoint) },
        { "TZ", STR(":UTC") },
        { "LANG", STR("en_US.UTF-8") },
        { "PATH", str_of(getenv("PATH")) },
    };
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        set_env(environment, own[i].name, own[i].value);
}

static struct res launch(struct environment *environment, const struct cloud_function_spec *spec,
                         struct err *err) {
    struct functions *functions = environment->functions;
    TRY(unpack(environment, spec, err));
    const struct http_server_options server = { .address = STR("127.0.0.1:0"),
                                                .body_size_max = HTTP_BODY_MAX,
                                                .handle = asked,
                                                .ctx = environment };
    environment->server = http_server_new(functions->loop, &server, err);
    if (!environment->server)
        return RES_ERR;
    build_env(environment, spec);
    const char *argv[2] = { str_z(&environment->arena, str_fmt(&environment->arena, "%s/bootstrap",
                                                               environment->task_root)) };
    const struct process_options options = { .argv = argv,
                                             .env = environment->env,
                                             .directory = environment->task_root,
                                             .output = wrote,
                                             .ended = ended,
                                             .ctx = environment };
    environment->process = process_start(functions->loop, &options, err);
    return environment->process ? RES_OK : RES_ERR;
}

static void start(void *ctx, const struct cloud_function_spec *spec, int64_t now_ms) {
    struct functions *functions = ctx;
    struct err err;
    (void)now_ms;
    if (functions->count == ENVIRONMENTS_MAX)
        return; /* unknown to poll */
    struct environment *environment = mem_alloc(sizeof *environment);
    functions->environments[functions->count++] = environment;
    environment->functions = functions;
    snprintf(environment->id, sizeof environment->id, "%.*s", STR_ARG(spec->environment_id));
    function_api_init(&environment->api);
    lines_init(&environment->lines, emit, environment);
    if (!launch(environment, spec, &err).ok)
        snprintf(environment->reason, sizeof environment->reason, "%.*s", 250, err.message);
    LOG(functions->options.log, environment->process ? LOG_INFO : LOG_WARN,
        environment->process ? "environment_started" : "environment_cannot_start",
        LOG_STR("function", spec->name), LOG_STR("environment", str_of(environment->id)),
        LOG_INT("pid", environment->process ? process_id(environment->process) : 0),
        LOG_STR("reason", str_of(environment->reason)));
}

/* --- the rest of the port --- */

static void freeze(void *ctx, struct str id) {
    struct environment *environment = find(ctx, id);
    if (environment && environment->process)
        process_signal(environment->process, SIGSTOP);
}

static void thaw(void *ctx, struct str id) {
    struct environment *environment = find(ctx, id);
    if (environment && environment->process)
        process_signal(environment->process, SIGCONT);
}

static void environment_free(struct environment *environment) {
    process_free(environment->process);
    http_server_free(environment->server);
    function_api_deinit(&environment->api);
    lines_deinit(&environment->lines);
    arena_deinit(&environment->arena);
    free(environment);
}

static void kill_environment(void *ctx, struct str id) {
    struct functions *functions = ctx;
    for (size_t i = 0; i < functions->count; i++) {
        if (!str_is(id, functions->environments[i]->id))
            continue;
        environment_free(functions->environments[i]);
        memmove(functions->environments + i, functions->environments + i + 1,
                (--functions->count - i) * sizeof functions->environments[0]);
        return;
    }
}

static struct cloud_environment_status poll_environment(void *ctx, struct str id, int64_t now_ms) {
    const struct environment *environment = find(ctx, id);
    (void)now_ms;
    if (!environment)
        return (struct cloud_environment_status){ .state = CLOUD_ENVIRONMENT_ENDED,
                                                  .exit_status = 137 };
    const struct function_api *api = &environment->api;
    enum cloud_environment_state state = CLOUD_ENVIRONMENT_BUSY;
    if (!environment->process)
        state = CLOUD_ENVIRONMENT_ENDED;
    else if (api->state == FUNCTION_STARTED)
        state = CLOUD_ENVIRONMENT_STARTING;
    else if (api->state == FUNCTION_READY)
        state = CLOUD_ENVIRONMENT_READY;
    return (struct cloud_environment_status){
        .state = state,
        .has_answer = api->has_answer || api->has_init_error,
        .is_error = api->is_error,
        .answer = buf_view(&api->answer),
        .error_type = str_of(api->error_type),
        .exit_status = environment->exit_status,
        .reason = str_of(environment->reason),
        .memory_mib = (environment->memory_kib + 1023) / 1024,
    };
}

struct functions *functions_new(struct loop *loop, const struct runner_options *options) {
    static const struct log silent = { .write = NULL };
    struct functions *functions = mem_alloc(sizeof *functions);
    functions->loop = loop;
    functions->options = *options;
    if (!options->log)
        functions->options.log = &silent;
    functions->options.state_dir = str_dup(&functions->arena, options->state_dir);
    functions->options.region = str_dup(&functions->arena, options->region);
    functions->options.access_key_id = str_dup(&functions->arena, options->access_key_id);
    functions->options.secret_access_key = str_dup(&functions->arena, options->secret_access_key);
    return functions;
}

void functions_set_endpoint(struct functions *functions, struct str url) {
    snprintf(functions->endpoint, sizeof functions->endpoint, "%.*s", STR_ARG(url));
}

struct cloud_function_runner functions_port(struct functions *functions) {
    return (struct cloud_function_runner){ .ctx = functions,
                                           .start = start,
                                           .invoke = invoke,
                                           .freeze = freeze,
                                           .thaw = thaw,
                                           .kill = kill_environment,
                                           .poll = poll_environment };
}

void functions_free(struct functions *functions) {
    if (!functions)
        return;
    for (size_t i = 0; i < functions->count; i++)
        environment_free(functions->environments[i]);
    arena_deinit(&functions->arena);
    free(functions);
}
