/* runner.c: see runner.h. An ended task is remembered until the model has seen its end (poll), and
 * a while longer, so that a late stop or poll does nothing. */
#include "sandbox/runner.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "net/http_server.h"
#include "sandbox/lines.h"
#include "net/process.h"

enum {
    TASKS_MAX = 512,           /* at once; one more cannot be started */
    ARGS_MAX = 256,            /* words of a command */
    ENV_MAX = 512,             /* variables */
    FORGET_MS = 60000,         /* an ended task is remembered for so long */
    CHECK_SOON_MS = 1000,      /* until a health check has passed once, it is run this often */
};

struct task {
    struct runner *runner;
    char id[33];
    struct process *process; /* NULL: ended, or never started */
    struct process *check;   /* a health check that runs now */
    struct arena arena;      /* argv, environment, health check: as long as the task */
    const char **argv, **env, **check_argv;
    const char *directory;
    struct lines lines;
    int exit_status;
    char reason[256];
    uint16_t port;
    int64_t interval_ms, timeout_ms;
    int retries, failures;
    bool is_healthy, has_check;
    struct loop_timer kill_timer, check_timer, check_limit;
    int64_t ended_ms;
};

struct runner {
    struct loop *loop;
    struct runner_options options;
    struct arena arena;
    char endpoint[256];
    struct task *tasks[TASKS_MAX];
    size_t count;
};

static void notify(struct runner *runner) {
    if (runner->options.changed)
        runner->options.changed(runner->options.ctx);
}

static struct task *find(struct runner *runner, struct str id) {
    for (size_t i = 0; i < runner->count; i++)
        if (str_is(id, runner->tasks[i]->id))
            return runner->tasks[i];
    return NULL;
}

/* --- output --- */

static void emit(void *ctx, struct str line) {
    struct task *task = ctx;
    struct runner *runner = task->runner;
    if (runner->options.output)
        runner->options.output(runner->options.ctx, (struct str){ task->id, 32 }, line);
}

static void task_output(void *ctx, struct str bytes) {
    struct task *task = ctx;
    lines_feed(&task->lines, bytes);
}

/* --- the end of a task --- */

static void stop_checking(struct task *task) {
    loop_disarm(task->runner->loop, &task->check_timer);
    loop_disarm(task->runner->loop, &task->check_limit);
    process_free(task->check);
    task->check = NULL;
}

static void task_ended(void *ctx, int status) {
    struct task *task = ctx;
    lines_end(&task->lines);
    task->process = NULL;
    task->exit_status = status;
    task->ended_ms = loop_monotonic_ms();
    loop_disarm(task->runner->loop, &task->kill_timer);
    stop_checking(task);
    notify(task->runner);
}

static void task_free(struct task *task) {
    stop_checking(task);
    loop_disarm(task->runner->loop, &task->kill_timer);
    process_free(task->process);
    lines_deinit(&task->lines);
    arena_deinit(&task->arena);
    free(task);
}

static void forget_old(struct runner *runner) {
    int64_t now_ms = loop_monotonic_ms();
    for (size_t i = runner->count; i > 0; i--) {
        struct task *task = runner->tasks[i - 1];
        if (task->process || now_ms - task->ended_ms < FORGET_MS)
            continue;
        task_free(task);
        memmove(runner->tasks + i - 1, runner->tasks + i,
                (--runner->count - (i - 1)) * sizeof runner->tasks[0]);
    }
}

/* --- health checks --- */

static void arm_check(struct task *task) {
    int64_t wait_ms = task->is_healthy ? task->interval_ms : CHECK_SOON_MS;
    loop_arm(task->runner->loop, &task->check_timer, loop_monotonic_ms() + wait_ms);
}

static void check_done(struct task *task, bool is_ok) {
    bool was_healthy = task->is_healthy;
    task->failures = is_ok ? 0 : task->failures + 1;
    if (is_ok)
        task->is_healthy = true;
    else if (task->failures >= task->retries)
        task->is_healthy = false;
    arm_check(task);
    if (task->is_healthy != was_healthy)
        notify(task->runner);
}

static void check_ended(void *ctx, int status) {
    struct task *task = ctx;
    task->check = NULL;
    loop_disarm(task->runner->loop, &task->check_limit);
    check_done(task, status == 0);
}

static void check_expired(void *ctx) {
    struct task *task = ctx;
    process_free(task->check);
    task->check = NULL;
    check_done(task, false);
}

static void check_start(void *ctx) {
    struct task *task = ctx;
    struct err err;
    const struct process_options options = { .argv = task->check_argv,
                                             .env = task->env,
                                             .directory = task->directory,
                                             .is_quiet = true,
                                             .ended = check_ended,
                                             .ctx = task };
    task->check = process_start(task->runner->loop, &options, &err);
    if (!task->check) {
        check_done(task, false);
        return;
    }
    loop_arm(task->runner->loop, &task->check_limit, loop_monotonic_ms() + task->timeout_ms);
}

/* --- command and environment --- */

/* Appends the strings of a list; false when there are too many. */
static bool add_words(struct task *task, const struct json *list, size_t from, const char **words,
                      size_t *count) {
    for (size_t i = from; i < json_count(list); i++) {
        if (*count + 1 >= ARGS_MAX)
            return false;
        words[(*count)++] = str_z(&task->arena, json_str(json_at(list, i)));
    }
    words[*count] = NULL;
    return true;
}

static bool build_command(struct task *task, const struct cloud_task_spec *spec) {
    const struct json *command = json_get_c(spec->overrides, "command");
    size_t count = 0;
    task->argv = ARENA_ARRAY(&task->arena, const char *, ARGS_MAX);
    if (!command)
        command = json_get_c(spec->container, "command");
    return add_words(task, json_get_c(spec->container, "entryPoint"), 0, task->argv, &count) &&
           add_words(task, command, 0, task->argv, &count) && count > 0 && task->argv[0][0];
}

static void set_env(struct task *task, struct str name, struct str value) {
    struct str text = str_fmt(&task->arena, "%.*s=%.*s", STR_ARG(name), STR_ARG(value));
    size_t i = 0;
    if (str_find_char(text, '\0') != SIZE_MAX)
        return;
    while (task->env[i] && strncmp(task->env[i], text.ptr, name.len + 1) != 0)
        i++;
    if (i < ENV_MAX - 1)
        task->env[i] = text.ptr;
}

static void add_env(struct task *task, const struct json *list) {
    for (size_t i = 0; i < json_count(list); i++) {
        struct str name = json_get_str(json_at(list, i), "name");
        if (name.len && str_find_char(name, '=') == SIZE_MAX)
            set_env(task, name, json_get_str(json_at(list, i), "value"));
    }
}

static void build_env(struct task *task, const struct cloud_task_spec *spec) {
    static const char *const inherited[] = { "PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR" };
    const struct runner *runner = task->runner;
    char port[8];
    task->env = ARENA_ARRAY(&task->arena, const char *, ENV_MAX);
    for (size_t i = 0; i < sizeof inherited / sizeof inherited[0]; i++)
        if (getenv(inherited[i]))
            set_env(task, str_of(inherited[i]), str_of(getenv(inherited[i])));
    add_env(task, json_get_c(spec->container, "environment"));
    add_env(task, json_get_c(spec->overrides, "environment"));
    snprintf(port, sizeof port, "%u", task->port);
    set_env(task, STR("PORT"), str_of(port));
    set_env(task, STR("STATE_DIR"), str_of(task->directory));
    set_env(task, STR("SELFHEAL_TASK_ID"), str_of(task->id));
    set_env(task, STR("AWS_ENDPOINT_URL"), str_of(runner->endpoint));
    set_env(task, STR("AWS_REGION"), runner->options.region);
    set_env(task, STR("AWS_DEFAULT_REGION"), runner->options.region);
    set_env(task, STR("AWS_ACCESS_KEY_ID"), runner->options.access_key_id);
    set_env(task, STR("AWS_SECRET_ACCESS_KEY"), runner->options.secret_access_key);
}

static struct res make_directories(const char *path, struct err *err) {
    char part[4096];
    int len = snprintf(part, sizeof part, "%s", path);
    for (int i = 1; i <= len && len < (int)sizeof part; i++) {
        if (part[i] != '/' && part[i] != '\0')
            continue;
        char kept = part[i];
        part[i] = '\0';
        if (mkdir(part, 0700) < 0 && errno != EEXIST)
            return err_set(err, ERR_CONFIG, "SH3032", "cannot make the directory %s: %s", part,
                           strerror(errno));
        part[i] = kept;
    }
    return RES_OK;
}

static struct res build_directory(struct task *task, const struct cloud_task_spec *spec,
                                  struct err *err) {
    struct str base = task->runner->options.state_dir;
    struct str path = spec->service.len
                          ? str_fmt(&task->arena, "%.*s/services/%.*s/%.*s", STR_ARG(base),
                                    STR_ARG(spec->cluster), STR_ARG(spec->service))
                          : str_fmt(&task->arena, "%.*s/tasks/%s", STR_ARG(base), task->id);
    task->directory = path.ptr;
    return make_directories(task->directory, err);
}

static void build_check(struct task *task, const struct json *check) {
    const struct json *command = json_get_c(check, "command");
    struct str kind = json_str(json_at(command, 0));
    size_t count = 0;
    task->check_argv = ARENA_ARRAY(&task->arena, const char *, ARGS_MAX);
    bool is_ok = true;
    if (str_is(kind, "CMD-SHELL")) {
        task->check_argv[count++] = "/bin/sh";
        task->check_argv[count++] = "-c";
        is_ok = add_words(task, command, 1, task->check_argv, &count);
    } else if (str_is(kind, "CMD")) {
        is_ok = add_words(task, command, 1, task->check_argv, &count);
    }
    task->has_check = is_ok && count > 0;
    task->interval_ms = 1000 * json_get_i64(check, "interval", 30);
    task->timeout_ms = 1000 * json_get_i64(check, "timeout", 5);
    task->retries = (int)json_get_i64(check, "retries", 3);
    task->is_healthy = !task->has_check;
}

/* A port that is free now. It is the kernel's choice from many; nothing holds it until the task
 * does. */
static struct res pick_port(struct runner *runner, uint16_t *out, struct err *err) {
    const struct http_server_options options = { .address = STR("127.0.0.1:0"),
                                                 .body_size_max = 1 };
    struct http_server *server = http_server_new(runner->loop, &options, err);
    if (!server)
        return RES_ERR;
    *out = http_server_port(server);
    http_server_free(server);
    return RES_OK;
}

/* --- the port --- */

static void kill_now(void *ctx) {
    struct task *task = ctx;
    if (task->process)
        process_signal(task->process, SIGKILL);
}

static struct res launch(struct task *task, const struct cloud_task_spec *spec, struct err *err) {
    if (!build_command(task, spec))
        return err_set(
            err, ERR_INPUT, "SH3033",
            "the container has no command (the sandbox runs `command`, not images), or one "
            "of more than %d words",
            ARGS_MAX - 1);
    TRY(build_directory(task, spec, err));
    TRY(pick_port(task->runner, &task->port, err));
    build_env(task, spec);
    build_check(task, json_get_c(spec->container, "healthCheck"));
    const struct process_options options = { .argv = task->argv,
                                             .env = task->env,
                                             .directory = task->directory,
                                             .output = task_output,
                                             .ended = task_ended,
                                             .ctx = task };
    task->process = process_start(task->runner->loop, &options, err);
    return task->process ? RES_OK : RES_ERR;
}

static void start(void *ctx, const struct cloud_task_spec *spec, int64_t now_ms) {
    struct runner *runner = ctx;
    struct err err;
    (void)now_ms;
    forget_old(runner);
    if (runner->count == TASKS_MAX)
        return; /* unknown to poll: exited with 137 */
    struct task *task = mem_alloc(sizeof *task);
    runner->tasks[runner->count++] = task;
    task->runner = runner;
    snprintf(task->id, sizeof task->id, "%.*s", STR_ARG(spec->task_id));
    lines_init(&task->lines, emit, task);
    task->kill_timer = (struct loop_timer){ .fire = kill_now, .ctx = task };
    task->check_timer = (struct loop_timer){ .fire = check_start, .ctx = task };
    task->check_limit = (struct loop_timer){ .fire = check_expired, .ctx = task };
    if (!launch(task, spec, &err).ok) {
        task->ended_ms = loop_monotonic_ms();
        snprintf(task->reason, sizeof task->reason, "CannotStartContainerError: %.*s", 200,
                 err.message);
        emit(task, str_of(task->reason));
    } else if (task->has_check) {
        arm_check(task);
    }
    LOG(runner->options.log, task->process ? LOG_INFO : LOG_WARN,
        task->process ? "task_started" : "task_cannot_start", LOG_STR("task", str_of(task->id)),
        LOG_STR("service", spec->service),
        LOG_INT("pid", task->process ? process_id(task->process) : 0), LOG_INT("port", task->port),
        LOG_STR("reason", str_of(task->reason)));
}

static void stop(void *ctx, struct str task_id, int64_t now_ms, int64_t kill_at_ms) {
    struct runner *runner = ctx;
    struct task *task = find(runner, task_id);
    if (!task || !task->process)
        return;
    stop_checking(task);
    process_signal(task->process, SIGTERM);
    loop_arm(runner->loop, &task->kill_timer, loop_monotonic_ms() + (kill_at_ms - now_ms));
}

static struct cloud_task_status poll_task(void *ctx, struct str task_id, int64_t now_ms) {
    struct task *task = find(ctx, task_id);
    (void)now_ms;
    if (!task)
        return (struct cloud_task_status){ .state = CLOUD_TASK_EXITED, .exit_code = 137 };
    return (struct cloud_task_status){
        .state = task->process ? CLOUD_TASK_RUNNING : CLOUD_TASK_EXITED,
        .exit_code = task->exit_status,
        .port = task->port,
        .is_healthy = task->is_healthy,
        .reason = str_of(task->reason),
    };
}

struct runner *runner_new(struct loop *loop, const struct runner_options *options) {
    struct runner *runner = mem_alloc(sizeof *runner);
    runner->loop = loop;
    static const struct log silent = { .write = NULL };
    runner->options = *options;
    if (!options->log)
        runner->options.log = &silent;
    runner->options.state_dir = str_dup(&runner->arena, options->state_dir);
    runner->options.region = str_dup(&runner->arena, options->region);
    runner->options.access_key_id = str_dup(&runner->arena, options->access_key_id);
    runner->options.secret_access_key = str_dup(&runner->arena, options->secret_access_key);
    return runner;
}

void runner_set_endpoint(struct runner *runner, struct str url) {
    snprintf(runner->endpoint, sizeof runner->endpoint, "%.*s", STR_ARG(url));
}

struct cloud_runner runner_port(struct runner *runner) {
    return (struct cloud_runner){ .ctx = runner, .start = start, .stop = stop, .poll = poll_task };
}

static bool are_all_ended(void *ctx) {
    struct runner *runner = ctx;
    for (size_t i = 0; i < runner->count; i++)
        if (runner->tasks[i]->process)
            return false;
    return true;
}

void runner_shutdown(struct runner *runner) {
    runner->options.changed = NULL; /* nobody starts replacements now */
    for (size_t i = 0; i < runner->count; i++) {
        stop_checking(runner->tasks[i]);
        if (runner->tasks[i]->process)
            process_signal(runner->tasks[i]->process, SIGTERM);
    }
    if (!are_all_ended(runner))
        (void)loop_run_until(runner->loop, are_all_ended, runner, 2000);
}

void runner_free(struct runner *runner) {
    if (!runner)
        return;
    for (size_t i = 0; i < runner->count; i++)
        task_free(runner->tasks[i]);
    arena_deinit(&runner->arena);
    free(runner);
}
