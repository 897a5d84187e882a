/* lambda_environment.c: the environments: started for an invocation, reused, frozen between two,
 * killed at the deadline, ended when idle. An environment that fails to start is started once more,
 * then under the function's own timeout, before the invocation fails (deploy.md 7.2). */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/lambda_state.h"
#include "codec/time.h"

enum { IDLE_MS = 300000, CONCURRENCY = 1000, TAIL_KEPT = 2 * LAMBDA_TAIL_SIZE };

static struct cloud_function_runner runner_of(const struct cloud_lambda *lambda) {
    return lambda->options->functions;
}

/* --- logs --- */

static void log_line(struct cloud_lambda *lambda, struct lambda_environment *environment,
                     struct str line, int64_t now_ms) {
    if (lambda->logs)
        cloud_logs_line(lambda->logs, str_of(environment->log_group),
                        str_of(environment->log_stream), line, now_ms);
    line = str_slice(line, line.len > TAIL_KEPT - 1 ? line.len - (TAIL_KEPT - 1) : 0, line.len);
    if (environment->tail.len + line.len + 1 > TAIL_KEPT)
        buf_consume(&environment->tail, environment->tail.len + line.len + 1 - TAIL_KEPT);
    buf_str(&environment->tail, line);
    buf_char(&environment->tail, '\n');
}

static void log_fmt(struct cloud_lambda *lambda, struct lambda_environment *environment,
                    const char *format, ...) __attribute__((format(printf, 3, 4)));
static void log_fmt(struct cloud_lambda *lambda, struct lambda_environment *environment,
                    const char *format, ...) {
    char line[1024];
    va_list args;
    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    log_line(lambda, environment, str_of(line), lambda->now_ms);
}

static struct lambda_environment *find(const struct cloud_lambda *lambda, struct str id) {
    for (size_t i = 0; i < lambda->environment_count; i++)
        if (str_is(id, lambda->environments[i]->id))
            return lambda->environments[i];
    return NULL;
}

void cloud_lambda_output(struct cloud_lambda *lambda, struct str environment_id, struct str line,
                         int64_t now_ms) {
    struct lambda_environment *environment = find(lambda, environment_id);
    if (environment)
        log_line(lambda, environment, line, now_ms);
}

/* --- life --- */

void lambda_environment_free(struct cloud_lambda *lambda, struct lambda_environment *environment) {
    size_t at = 0;
    while (lambda->environments[at] != environment)
        at++;
    memmove(lambda->environments + at, lambda->environments + at + 1,
            (--lambda->environment_count - at) * sizeof *lambda->environments);
    if (runner_of(lambda).kill)
        runner_of(lambda).kill(runner_of(lambda).ctx, str_of(environment->id));
    lambda_invocation_free(environment->invocation);
    buf_deinit(&environment->tail);
    free(environment);
}

static void name_log(struct cloud_lambda *lambda, struct lambda_environment *environment,
                     const struct json *config) {
    ARENA_SCOPE(arena);
    struct str group = json_str(json_path(config, "LoggingConfig", "LogGroup", NULL));
    struct str day = time_format_date(&arena, lambda->now_ms);
    if (!group.len)
        group = str_fmt(&arena, "/aws/lambda/%s", environment->name);
    snprintf(environment->log_group, sizeof environment->log_group, "%.*s", STR_ARG(group));
    snprintf(environment->log_stream, sizeof environment->log_stream, "%.4s/%.2s/%.2s/[%s]%s",
             day.ptr, day.ptr + 5, day.ptr + 8, environment->version, environment->id);
}

/* Hands the environment to the runner. */
static void start(struct cloud_lambda *lambda, struct lambda_environment *environment,
                  const struct lambda_version *version) {
    const struct json *config = version->config.json;
    const struct cloud_function_spec spec = {
        .environment_id = str_of(environment->id),
        .name = str_of(environment->name),
        .version = str_of(environment->version),
        .handler = json_get_str(config, "Handler"),
        .runtime = json_get_str(config, "Runtime"),
        .log_group = str_of(environment->log_group),
        .log_stream = str_of(environment->log_stream),
        .memory_mib = environment->memory_mib,
        .timeout_ms = environment->timeout_ms,
        .code_id = str_of(version->code->id),
        .code = version->code->zip,
        .variables = json_path(config, "Environment", "Variables", NULL),
    };
    environment->phase = LAMBDA_STARTING;
    environment->started_ms = lambda->now_ms;
    environment->init_deadline_ms =
        lambda->now_ms + (environment->is_second_start ? environment->timeout_ms : LAMBDA_INIT_MS);
    log_fmt(lambda, environment, "INIT_START Runtime Version: %.*s (sandbox)",
            STR_ARG(spec.runtime));
    if (runner_of(lambda).start)
        runner_of(lambda).start(runner_of(lambda).ctx, &spec, lambda->now_ms);
}

static struct lambda_environment *new_environment(struct cloud_lambda *lambda,
                                                  const struct lambda_function *function,
                                                  const struct lambda_version *version) {
    static const char digits[] = "0123456789abcdef";
    struct lambda_environment *environment = mem_alloc(sizeof *environment);
    lambda->environments = mem_realloc(lambda->environments, (lambda->environment_count + 1) *
                                                                 sizeof *lambda->environments);
    lambda->environments[lambda->environment_count++] = environment;
    for (size_t i = 0; i < 32; i++)
        environment->id[i] = digits[rand_below(lambda_rand(lambda), 16)];
    snprintf(environment->name, sizeof environment->name, "%s", function->name);
    snprintf(environment->version, sizeof environment->version, "%s", version->version);
    snprintf(environment->revision, sizeof environment->revision, "%s", version->revision);
    environment->timeout_ms = json_get_i64(version->config.json, "Timeout", 3) * 1000;
    environment->memory_mib = json_get_i64(version->config.json, "MemorySize", 128);
    buf_init(&environment->tail, TAIL_KEPT);
    name_log(lambda, environment, version->config.json);
    start(lambda, environment, version);
    return environment;
}

/* --- giving work --- */

int64_t lambda_running(const struct cloud_lambda *lambda, struct str name) {
    int64_t count = 0;
    for (size_t i = 0; i < lambda->environment_count; i++)
        count += lambda->environments[i]->phase != LAMBDA_IDLE &&
                 (!name.len || str_is(name, lambda->environments[i]->name));
    return count;
}

static int64_t account_limit(const struct cloud_lambda *lambda) {
    int64_t limit = lambda->options->lambda.concurrency;
    return limit ? limit : CONCURRENCY;
}

/* Without a reservation: what the reservations of others leave of the account. */
int64_t lambda_limit(const struct cloud_lambda *lambda, const struct lambda_function *function) {
    if (function->reserved >= 0)
        return function->reserved;
    int64_t left = account_limit(lambda);
    for (size_t i = 0; i < lambda->function_count; i++) {
        const struct lambda_function *other = lambda->functions[i];
        if (other->reserved >= 0)
            left -= other->reserved;
        else if (other != function)
            left -= lambda_running(lambda, str_of(other->name));
    }
    return left;
}

static bool is_of(const struct lambda_environment *environment,
                  const struct lambda_function *function, const struct lambda_version *version) {
    return strcmp(environment->name, function->name) == 0 &&
           strcmp(environment->version, version->version) == 0 &&
           strcmp(environment->revision, version->revision) == 0;
}

/* The one that was used last: the others may be reaped. */
static struct lambda_environment *idle_one(struct cloud_lambda *lambda,
                                           const struct lambda_function *function,
                                           const struct lambda_version *version) {
    struct lambda_environment *best = NULL;
    for (size_t i = 0; i < lambda->environment_count; i++) {
        struct lambda_environment *environment = lambda->environments[i];
        if (environment->phase == LAMBDA_IDLE && is_of(environment, function, version) &&
            (!best || environment->idle_since_ms >= best->idle_since_ms))
            best = environment;
    }
    return best;
}

/* Room for one more: the longest idle one of any function gives way. */
static bool make_room(struct cloud_lambda *lambda) {
    struct lambda_environment *oldest = NULL;
    if (lambda->environment_count < LAMBDA_ENVIRONMENTS_MAX)
        return true;
    for (size_t i = 0; i < lambda->environment_count; i++) {
        struct lambda_environment *environment = lambda->environments[i];
        if (environment->phase == LAMBDA_IDLE &&
            (!oldest || environment->idle_since_ms < oldest->idle_since_ms))
            oldest = environment;
    }
    if (oldest)
        lambda_environment_free(lambda, oldest);
    return oldest != NULL;
}

static void invoke(struct cloud_lambda *lambda, struct lambda_environment *environment) {
    struct cloud_function_runner runner = runner_of(lambda);
    const struct lambda_invocation *invocation = environment->invocation;
    ARENA_SCOPE(arena);
    char trace[40];
    unsigned char bytes[16];
    rand_fill(lambda_rand(lambda), bytes, sizeof bytes);
    for (size_t i = 0; i < 16; i++)
        snprintf(trace + 2 * i, 3, "%02x", bytes[i]);
    environment->phase = LAMBDA_BUSY;
    environment->invoked_ms = lambda->now_ms;
    environment->deadline_ms = lambda->now_ms + environment->timeout_ms;
    log_fmt(lambda, environment, "START RequestId: %s Version: %s", invocation->request_id,
            environment->version);
    const struct cloud_invocation given = {
        .request_id = str_of(invocation->request_id),
        .function_arn =
            lambda_arn(lambda, &arena, str_of(invocation->name), str_of(invocation->qualifier)),
        .payload = invocation->payload,
        .client_context = invocation->client_context,
        .trace_id = str_fmt(&arena, "Root=1-%08" PRIx64 "-%.24s;Parent=%.16s;Sampled=0",
                            (uint64_t)(lambda->now_ms / 1000), trace, trace + 16),
        .deadline_ms = environment->deadline_ms,
    };
    if (environment->is_frozen)
        runner.thaw(runner.ctx, str_of(environment->id));
    environment->is_frozen = false;
    runner.invoke(runner.ctx, str_of(environment->id), &given, lambda->now_ms);
}

bool lambda_dispatch(struct cloud_lambda *lambda, const struct lambda_function *function,
                     const struct lambda_version *version, struct lambda_invocation *invocation) {
    if (lambda_running(lambda, str_of(function->name)) >= lambda_limit(lambda, function))
        return false;
    struct lambda_environment *environment = idle_one(lambda, function, version);
    if (environment) {
        environment->invocation = invocation;
        buf_reset(&environment->tail);
        invoke(lambda, environment);
        return true;
    }
    if (!make_room(lambda))
        return false;
    new_environment(lambda, function, version)->invocation = invocation;
    return true;
}

/* --- ends of attempts --- */

static void report(struct cloud_lambda *lambda, struct lambda_environment *environment,
                   int64_t memory_mib, const char *status) {
    char init[48] = "";
    int64_t used_ms = lambda->now_ms - environment->invoked_ms;
    if (environment->init_ms >= 0)
        snprintf(init, sizeof init, "\tInit Duration: %" PRId64 ".00 ms", environment->init_ms);
    environment->init_ms = -1;
    log_fmt(lambda, environment, "END RequestId: %s", environment->invocation->request_id);
    log_fmt(lambda, environment,
            "REPORT RequestId: %s\tDuration: %" PRId64 ".00 ms\tBilled Duration: %" PRId64
            " ms\tMemory Size: %" PRId64 " MB\tMax Memory Used: %" PRId64 " MB%s%s%s",
            environment->invocation->request_id, used_ms, used_ms, environment->memory_mib,
            memory_mib, init, status[0] ? "\tStatus: " : "", status);
}

static void finish(struct cloud_lambda *lambda, struct lambda_environment *environment,
                   bool is_error, struct str payload, int64_t memory_mib, const char *status) {
    struct lambda_invocation *invocation = environment->invocation;
    report(lambda, environment, memory_mib, status);
    environment->invocation = NULL;
    lambda_finish(lambda, invocation, str_of(environment->version), is_error, payload,
                  buf_view(&environment->tail));
}

/* Fails the invocation with an error of Lambda's own, and ends the environment. */
static void fail(struct cloud_lambda *lambda, struct lambda_environment *environment,
                 const char *type, const char *status, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
static void fail(struct cloud_lambda *lambda, struct lambda_environment *environment,
                 const char *type, const char *status, const char *format, ...) {
    char text[512];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (environment->invocation) {
        ARENA_SCOPE(arena);
        struct json *error = json_new_object(&arena);
        json_set_str(&arena, error, "errorType", str_of(type));
        json_set_str(
            &arena, error, "errorMessage",
            str_fmt(&arena, "RequestId: %s Error: %s", environment->invocation->request_id, text));
        if (environment->phase == LAMBDA_STARTING)
            environment->invoked_ms = environment->started_ms;
        log_fmt(lambda, environment, "RequestId: %s Error: %s", environment->invocation->request_id,
                text);
        finish(lambda, environment, true, json_to_str(&arena, error), 0, status);
    }
    lambda_environment_free(lambda, environment);
}

static void fail_exit(struct cloud_lambda *lambda, struct lambda_environment *environment,
                      const struct cloud_environment_status *status) {
    int code = status->exit_status;
    if (status->reason.len)
        fail(lambda, environment, "Runtime.InvalidEntrypoint", "error",
             "Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap] (%.*s)",
             STR_ARG(str_slice(status->reason, 0, 200)));
    else if (code == 0)
        fail(lambda, environment, "Runtime.ExitError", "error",
             "Runtime exited without providing a reason");
    else if (code > 128)
        fail(lambda, environment, "Runtime.ExitError", "error",
             "Runtime exited with error: signal: %s",
             code == 137               ? "killed"
             : sigdescr_np(code - 128) ? sigdescr_np(code - 128)
                                       : "unknown");
    else
        fail(lambda, environment, "Runtime.ExitError", "error",
             "Runtime exited with error: exit status %d", code);
}

/* --- time --- */

static const struct lambda_version *version_of(const struct cloud_lambda *lambda,
                                               const struct lambda_environment *environment) {
    const struct lambda_function *function = lambda_find(lambda, str_of(environment->name));
    const struct lambda_version *version =
        function ? lambda_version(function, str_of(environment->version)) : NULL;
    return version && strcmp(version->revision, environment->revision) == 0 ? version : NULL;
}

/* The start failed: once more, or the invocation fails with what the runtime said of it. */
static bool start_failed(struct cloud_lambda *lambda, struct lambda_environment *environment,
                         const struct cloud_environment_status *status, bool is_late) {
    const struct lambda_version *version = version_of(lambda, environment);
    log_fmt(lambda, environment,
            "INIT_REPORT Init Duration: %" PRId64 ".00 ms\tPhase: %s\tStatus: %s%s%.*s",
            lambda->now_ms - environment->started_ms,
            environment->is_second_start ? "invoke" : "init", is_late ? "timeout" : "error",
            status->error_type.len ? "\tError Type: " : "",
            STR_ARG(str_slice(status->error_type, 0, 100)));
    if (!environment->is_second_start && !status->reason.len && version) {
        struct lambda_environment *again = NULL;
        struct lambda_invocation *invocation = environment->invocation;
        const struct lambda_function *function = lambda_find(lambda, str_of(environment->name));
        environment->invocation = NULL;
        lambda_environment_free(lambda, environment);
        again = new_environment(lambda, function, version);
        again->invocation = invocation;
        again->is_second_start = true;
        again->init_deadline_ms = lambda->now_ms + again->timeout_ms;
        return true;
    }
    if (is_late) {
        fail(lambda, environment, "Sandbox.Timedout", "timeout",
             "Task timed out after %" PRId64 ".%02" PRId64 " seconds",
             environment->timeout_ms / 1000, environment->timeout_ms % 1000 / 10);
    } else if (status->has_answer) {
        environment->invoked_ms = environment->started_ms;
        finish(lambda, environment, true, status->answer, status->memory_mib, "error");
        lambda_environment_free(lambda, environment);
    } else {
        fail_exit(lambda, environment, status);
    }
    return true;
}

static bool step_starting(struct cloud_lambda *lambda, struct lambda_environment *environment,
                          const struct cloud_environment_status *status) {
    bool is_late = lambda->now_ms >= environment->init_deadline_ms;
    if (status->state == CLOUD_ENVIRONMENT_READY) {
        environment->init_ms = lambda->now_ms - environment->started_ms;
        invoke(lambda, environment);
        return true;
    }
    /* An init error counts when the runtime has ended, as it is told to. */
    if (status->state == CLOUD_ENVIRONMENT_ENDED || is_late)
        return start_failed(lambda, environment, status,
                            status->state != CLOUD_ENVIRONMENT_ENDED && !status->has_answer);
    return false;
}

static bool step_busy(struct cloud_lambda *lambda, struct lambda_environment *environment,
                      const struct cloud_environment_status *status) {
    if (environment->phase == LAMBDA_BUSY && status->has_answer) {
        finish(lambda, environment, status->is_error, status->answer, status->memory_mib,
               status->is_error ? "error" : "");
        environment->phase = LAMBDA_ANSWERED;
        return true;
    }
    if (environment->phase == LAMBDA_ANSWERED && status->state == CLOUD_ENVIRONMENT_READY) {
        environment->phase = LAMBDA_IDLE;
        environment->idle_since_ms = lambda->now_ms;
        environment->is_frozen = true;
        runner_of(lambda).freeze(runner_of(lambda).ctx, str_of(environment->id));
        return true;
    }
    if (status->state == CLOUD_ENVIRONMENT_ENDED) {
        fail_exit(lambda, environment, status);
        return true;
    }
    if (lambda->now_ms >= environment->deadline_ms) {
        fail(lambda, environment, "Sandbox.Timedout", "timeout",
             "Task timed out after %" PRId64 ".%02" PRId64 " seconds",
             environment->timeout_ms / 1000, environment->timeout_ms % 1000 / 10);
        return true;
    }
    return false;
}

static int64_t idle_ms(const struct cloud_lambda *lambda) {
    return lambda->options->lambda.idle_ms ? lambda->options->lambda.idle_ms : IDLE_MS;
}

static bool step(struct cloud_lambda *lambda, struct lambda_environment *environment) {
    struct cloud_function_runner runner = runner_of(lambda);
    struct cloud_environment_status status = { .state = CLOUD_ENVIRONMENT_ENDED,
                                               .reason = STR("there is nothing that runs it") };
    if (runner.poll)
        status = runner.poll(runner.ctx, str_of(environment->id), lambda->now_ms);
    if (environment->phase == LAMBDA_STARTING)
        return step_starting(lambda, environment, &status);
    if (environment->phase != LAMBDA_IDLE)
        return step_busy(lambda, environment, &status);
    if (status.state != CLOUD_ENVIRONMENT_ENDED && version_of(lambda, environment) &&
        lambda->now_ms - environment->idle_since_ms < idle_ms(lambda))
        return false;
    lambda_environment_free(lambda, environment);
    return true;
}

bool lambda_advance_environments(struct cloud_lambda *lambda) {
    bool is_changed = false;
    /* A step may end its environment or put another one at the end of the list. */
    for (size_t i = lambda->environment_count; i > 0; i--)
        if (i <= lambda->environment_count)
            is_changed |= step(lambda, lambda->environments[i - 1]);
    return is_changed;
}

int64_t lambda_environments_due(const struct cloud_lambda *lambda) {
    int64_t due_ms = INT64_MAX;
    for (size_t i = 0; i < lambda->environment_count; i++) {
        const struct lambda_environment *environment = lambda->environments[i];
        int64_t at_ms = environment->phase == LAMBDA_STARTING ? environment->init_deadline_ms
                        : environment->phase == LAMBDA_IDLE
                            ? environment->idle_since_ms + idle_ms(lambda)
                            : environment->deadline_ms;
        due_ms = at_ms < due_ms ? at_ms : due_ms;
    }
    return due_ms;
}
