/* sandbox.c: puts the sandbox together: disk, cloud, runner, front, listener, and the time that
 * passes. */
#include "sandbox/sandbox.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "cloud/disk_sqlite.h"
#include "net/http_server.h"
#include "sandbox/front.h"
#include "sandbox/notify.h"
#include "sandbox/function.h"
#include "sandbox/runner.h"

enum {
    FLUSH_MS = 500,        /* lines of tasks reach the disk after so long */
    SLEEP_MAX_MS = 3600000 /* the longest time without a look */
};

struct waiting {
    http_handle handle;
    struct front_answer answer;
};

struct sandbox {
    struct loop *loop;
    struct arena arena;
    struct sandbox_options options;
    struct disk_sqlite *disk;
    struct cloud *cloud;
    struct runner *runner;
    struct functions *functions;
    struct notify *notify;
    struct http_server *server;
    struct front front;
    struct loop_timer timer;
    struct waiting *waiting; /* calls whose answers are held */
    size_t waiting_count;
    bool is_closing; /* time stands still: what the tasks' ends set off is for the next start */
    char url[300];
};

/* --- time --- */

static void arm_within(struct sandbox *sandbox, int64_t wait_ms) {
    int64_t due_ms = loop_monotonic_ms() + wait_ms;
    if (sandbox->is_closing)
        return;
    if (sandbox->timer.heap_index == 0 || sandbox->timer.due_ms > due_ms)
        loop_arm(sandbox->loop, &sandbox->timer, due_ms);
}

static void send_answer(struct sandbox *sandbox, http_handle handle, struct front_answer *answer) {
    http_server_answer(sandbox->server, handle, answer->status, answer->content_type,
                       buf_view(&answer->extra), buf_view(&answer->body));
    buf_deinit(&answer->extra);
    buf_deinit(&answer->body);
}

/* Answers the calls that have waited for what has just happened. A message is not given to a client
 * that is gone. */
static void answer_waiting(struct sandbox *sandbox, int64_t now_ms) {
    size_t kept = 0;
    for (size_t i = 0; i < sandbox->waiting_count; i++) {
        struct waiting waiting = sandbox->waiting[i];
        if (!http_server_is_awaited(sandbox->server, waiting.handle)) {
            cloud_drop(sandbox->cloud, waiting.answer.held);
            buf_deinit(&waiting.answer.extra);
            buf_deinit(&waiting.answer.body);
        } else if (front_take(&sandbox->front, now_ms, &waiting.answer))
            send_answer(sandbox, waiting.handle, &waiting.answer);
        else
            sandbox->waiting[kept++] = waiting;
    }
    /* What they took may make something else due. */
    if (kept < sandbox->waiting_count)
        arm_within(sandbox, 0);
    sandbox->waiting_count = kept;
}

static void advance(void *ctx) {
    struct sandbox *sandbox = ctx;
    loop_disarm(sandbox->loop, &sandbox->timer);
    int64_t now_ms = loop_wall_ms();
    int64_t due_ms = cloud_advance(sandbox->cloud, now_ms);
    answer_waiting(sandbox, now_ms);
    int64_t wait_ms = due_ms > now_ms + SLEEP_MAX_MS ? SLEEP_MAX_MS : due_ms - now_ms;
    arm_within(sandbox, wait_ms < 1 ? 1 : wait_ms);
}

static void runner_changed(void *ctx) {
    arm_within(ctx, 0);
}

static void runner_output(void *ctx, struct str task_id, struct str line) {
    struct sandbox *sandbox = ctx;
    cloud_task_output(sandbox->cloud, task_id, line, loop_wall_ms());
    arm_within(sandbox, FLUSH_MS);
}

static void function_output(void *ctx, struct str environment_id, struct str line) {
    struct sandbox *sandbox = ctx;
    cloud_function_output(sandbox->cloud, environment_id, line, loop_wall_ms());
    arm_within(sandbox, FLUSH_MS);
}

static void endpoint_answered(void *ctx, int64_t id, int status) {
    struct sandbox *sandbox = ctx;
    cloud_http_done(sandbox->cloud, id, status, loop_wall_ms());
    arm_within(sandbox, 0);
}

static void hold(struct sandbox *sandbox, http_handle handle, const struct front_answer *answer) {
    sandbox->waiting =
        mem_realloc(sandbox->waiting, (sandbox->waiting_count + 1) * sizeof *sandbox->waiting);
    sandbox->waiting[sandbox->waiting_count++] =
        (struct waiting){ .handle = handle, .answer = *answer };
}

static void handle(void *ctx, http_handle handle, const struct http_request *request,
                   struct str peer_address) {
    struct sandbox *sandbox = ctx;
    struct front_answer answer;
    (void)peer_address;
    front_handle(&sandbox->front, request, loop_wall_ms(), &answer);
    if (answer.is_change_likely)
        arm_within(sandbox, 0);
    if (answer.held)
        hold(sandbox, handle, &answer);
    else
        send_answer(sandbox, handle, &answer);
}

/* --- beginning --- */

static struct res copy_options(struct sandbox *sandbox, const struct sandbox_options *options,
                               struct err *err) {
    struct sandbox_options *own = &sandbox->options;
    *own = *options;
    if (!front_is_loopback(options->listen)) {
        (void)err_set(err, ERR_CONFIG, "SH3040",
                      "the sandbox listens on loopback only, not on \"%.*s\"",
                      STR_ARG(options->listen));
        err_hint(err, "whoever reaches it can run commands: use 127.0.0.1:PORT or [::1]:PORT");
        return RES_ERR;
    }
    if (!options->state_dir.len)
        return err_set(err, ERR_CONFIG, "SH3041", "the sandbox needs a directory for its state");
    own->listen = str_dup(&sandbox->arena, options->listen);
    own->state_dir = str_dup(&sandbox->arena, options->state_dir);
    own->account =
        options->account.len ? str_dup(&sandbox->arena, options->account) : STR("123456789012");
    own->region =
        options->region.len ? str_dup(&sandbox->arena, options->region) : STR("eu-west-1");
    if (own->key_count == 0) {
        own->key_count = 1;
        own->keys[0].id = STR("sandbox");
        (void)secret_set(&own->keys[0].secret, STR("sandbox"));
    }
    for (size_t i = 0; i < own->key_count; i++)
        own->keys[i].id = str_dup(&sandbox->arena, own->keys[i].id);
    return RES_OK;
}

/* The directory becomes absolute: tasks run elsewhere. */
static struct res open_state(struct sandbox *sandbox, struct err *err) {
    struct sandbox_options *options = &sandbox->options;
    const char *given = str_z(&sandbox->arena, options->state_dir);
    if (mkdir(given, 0700) < 0 && errno != EEXIST)
        return err_set(err, ERR_CONFIG, "SH3042", "cannot make the state directory %s: %s", given,
                       strerror(errno));
    char *real = realpath(given, NULL);
    if (!real)
        return err_set(err, ERR_CONFIG, "SH3042", "cannot use the state directory %s: %s", given,
                       strerror(errno));
    options->state_dir = str_dup(&sandbox->arena, str_of(real));
    free(real);
    const char *path = str_z(
        &sandbox->arena, str_fmt(&sandbox->arena, "%.*s/sandbox.db", STR_ARG(options->state_dir)));
    return disk_sqlite_open(path, &sandbox->disk, err);
}

static struct cloud_options cloud_options_of(const struct sandbox *sandbox) {
    const struct sandbox_options *options = &sandbox->options;
    bool is_fast = options->times == SANDBOX_TIMES_FAST;
    return (struct cloud_options){
        .account = options->account,
        .region = options->region,
        .seed = options->seed,
        .disk = disk_sqlite_port(sandbox->disk),
        .runner = runner_port(sandbox->runner),
        .http = notify_http(sandbox->notify),
        .signer = notify_signer(sandbox->notify),
        .functions = functions_port(sandbox->functions),
        .lambda = { .active_ms = is_fast ? 300 : 2000,
                    .duplicate_percent = options->duplicate_percent,
                    .retry_delay_ms = { is_fast ? 1000 : 0, is_fast ? 2000 : 0 } },
        .describe_lag_ms = is_fast ? 300 : 1000,
        .provisioning_ms = is_fast ? 300 : 10000,
        .pending_ms = is_fast ? 300 : 12000,
        .activating_ms = is_fast ? 100 : 2000,
        .deprovisioning_ms = is_fast ? 300 : 15000,
        .healthy_after_ms = is_fast ? 1000 : 40000,
        .scheduler_tick_ms = is_fast ? 300 : 5000,
        .is_create_visible = true, /* else a waiter right after CreateService always fails */
        .is_effect_log_off = true,
    };
}

static struct res open_server(struct sandbox *sandbox, struct err *err) {
    const struct http_server_options options = { .address = sandbox->options.listen,
                                                 .body_size_max = HTTP_BODY_MAX,
                                                 .handle = handle,
                                                 .ctx = sandbox };
    sandbox->server = http_server_new(sandbox->loop, &options, err);
    if (!sandbox->server)
        return RES_ERR;
    struct str host = sandbox->options.listen;
    while (host.len && host.ptr[host.len - 1] != ':')
        host.len--;
    snprintf(sandbox->url, sizeof sandbox->url, "http://%.*s%u", STR_ARG(host),
             http_server_port(sandbox->server));
    runner_set_endpoint(sandbox->runner, str_of(sandbox->url));
    cloud_set_endpoint(sandbox->cloud, str_of(sandbox->url));
    functions_set_endpoint(sandbox->functions, str_of(sandbox->url));
    return RES_OK;
}

static struct res begin(struct sandbox *sandbox, const struct sandbox_options *options,
                        struct err *err) {
    TRY(copy_options(sandbox, options, err));
    TRY(open_state(sandbox, err));
    const struct sandbox_options *own = &sandbox->options;
    struct runner_options runner_options = {
        .state_dir = own->state_dir,
        .region = own->region,
        .access_key_id = own->keys[0].id,
        .secret_access_key = secret_view(&own->keys[0].secret),
        .output = runner_output,
        .changed = runner_changed,
        .ctx = sandbox,
        .log = own->log,
    };
    sandbox->runner = runner_new(sandbox->loop, &runner_options);
    runner_options.output = function_output;
    sandbox->functions = functions_new(sandbox->loop, &runner_options);
    sandbox->notify = notify_new(sandbox->loop, own->state_dir, endpoint_answered, sandbox, err);
    if (!sandbox->notify)
        return RES_ERR;
    const struct cloud_options cloud_options = cloud_options_of(sandbox);
    sandbox->cloud = cloud_new(&cloud_options);
    TRY(cloud_load(sandbox->cloud, err));
    sandbox->front =
        (struct front){ .cloud = sandbox->cloud,
                        .keys = own->keys,
                        .key_count = own->key_count,
                        .notify = sandbox->notify };
    rand_init(&sandbox->front.rand, own->seed ^ (uint64_t)loop_wall_ms());
    TRY(open_server(sandbox, err));
    advance(sandbox);
    return RES_OK;
}

struct sandbox *sandbox_new(struct loop *loop, const struct sandbox_options *options,
                            struct err *err) {
    struct sandbox *sandbox = mem_alloc(sizeof *sandbox);
    sandbox->loop = loop;
    sandbox->timer = (struct loop_timer){ .fire = advance, .ctx = sandbox };
    if (begin(sandbox, options, err).ok)
        return sandbox;
    sandbox_free(sandbox);
    return NULL;
}

struct str sandbox_url(const struct sandbox *sandbox) {
    return str_of(sandbox->url);
}

struct cloud *sandbox_cloud(struct sandbox *sandbox) {
    return sandbox->cloud;
}

void sandbox_free(struct sandbox *sandbox) {
    if (!sandbox)
        return;
    sandbox->is_closing = true;
    loop_disarm(sandbox->loop, &sandbox->timer);
    http_server_free(sandbox->server);
    if (sandbox->runner)
        runner_shutdown(sandbox->runner);
    runner_free(sandbox->runner);
    notify_free(sandbox->notify);
    cloud_free(sandbox->cloud);
    functions_free(sandbox->functions);
    for (size_t i = 0; i < sandbox->waiting_count; i++) {
        buf_deinit(&sandbox->waiting[i].answer.extra);
        buf_deinit(&sandbox->waiting[i].answer.body);
    }
    free(sandbox->waiting);
    disk_sqlite_close(sandbox->disk);
    for (size_t i = 0; i < SANDBOX_KEYS_MAX; i++)
        secret_wipe(&sandbox->options.keys[i].secret);
    arena_deinit(&sandbox->arena);
    free(sandbox);
}

/* --- the command --- */

static void caught(void *ctx, int signal) {
    (void)signal;
    loop_stop(ctx);
}

static struct res run_loop(struct loop *loop, const struct sandbox_options *options,
                           void (*ready)(void *ctx, struct str url), void *ctx, struct err *err) {
    TRY(loop_on_signal(loop, SIGTERM, caught, loop, err));
    TRY(loop_on_signal(loop, SIGINT, caught, loop, err));
    struct sandbox *sandbox = sandbox_new(loop, options, err);
    if (!sandbox)
        return RES_ERR;
    if (ready)
        ready(ctx, sandbox_url(sandbox));
    struct res res = loop_run(loop, err);
    sandbox_free(sandbox);
    return res;
}

struct res sandbox_run(const struct sandbox_options *options,
                       void (*ready)(void *ctx, struct str url), void *ctx, struct err *err) {
    struct loop *loop = loop_new(err);
    if (!loop)
        return RES_ERR;
    struct res res = run_loop(loop, options, ready, ctx, err);
    loop_free(loop);
    return res;
}
