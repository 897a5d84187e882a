/* demo_world.c: see demo.h. */
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/demo.h"
#include "net/process.h"

enum {
    ENV_MAX = 24,
    LINE_SIZE_MAX = 64 << 10,
    READY_MS = 30000,
    END_MS = 6000, /* the sandbox takes up to 2 s to end its tasks */
    FILE_SIZE_MAX = 1 << 20,
};

static const char config_text[] =
    "# Made by selfheal demo.\n"
    "listen: 127.0.0.1:%u\n"
    "api: { listen: \"127.0.0.1:%u\" }\n"
    "identity: { account: \"" DEMO_ACCOUNT "\", region: " DEMO_REGION " }\n"
    "store: sqlite:selfheal.db\n"
    "rules: [rules/*.yaml]\n"
    "runbooks: [runbooks/]\n"
    "sources:\n"
    "  datadog: { secret: { file: datadog.secret } }\n"
    "channels:\n"
    "  pager: { webhook: \"http://127.0.0.1:%u/pages\" }\n"
    "page: [pager]\n"
    "endpoints: { allow_environment: true }   # the sandbox instead of AWS\n";

static const char function_text[] =
    "# Made by selfheal demo --path aws: what the function has in its ZIP.\n"
    "identity: { account: \"" DEMO_ACCOUNT "\", region: " DEMO_REGION " }\n"
    "store: dynamodb:" DEMO_PATH "-state\n"
    "rules: [rules/*.yaml]\n"
    "runbooks: [runbooks/]\n"
    "lambda: { sources: [datadog], margin: 1s, continue_queue: \"%s/" DEMO_ACCOUNT "/" DEMO_PATH "\" }\n"
    "limits: { call_timeout: 4s }\n"
    "channels:\n"
    "  pager: { webhook: \"http://127.0.0.1:%u/pages\" }\n"
    "page: [pager]\n"
    "endpoints: { allow_environment: true }   # the sandbox instead of AWS\n";

static const char rules_text[] =
    "# Made by selfheal demo.\n"
    "rules:\n"
    "  - name: cash-db-outage\n"
    "    description: Clear and replay what cash-subscriber wrote during a database outage\n"
    "    match:\n"
    "      source: [datadog]\n"
    "      detail:\n"
    "        status: [firing]\n"
    "        name: [{ wildcard: \"*DB outage*\" }]\n"
    "        labels: { service: [" DEMO_SERVICE "] }\n"
    "    runbook: ecs-db-outage\n"
    "    mode: auto\n"
    "    target: { cluster: " DEMO_CLUSTER ", service: " DEMO_SERVICE " }\n"
    "    parameters:\n"
    "      Cluster: " DEMO_CLUSTER "\n"
    "      Service: " DEMO_SERVICE "\n"
    "      TableName: " DEMO_TABLE "\n"
    "      Stream: " DEMO_STREAM "\n"
    "      OutageStart: \"{{ alert.started_at }}\"\n"
    "      # Shorter than the runbook's own values, so that the demo takes seconds:\n"
    "      Margin: PT30S          # PT30M\n"
    "      VerifyInterval: PT1S   # PT60S\n"
    "      PollInterval: PT0.5S   # PT5S\n"
    "      AlertRecoveredWithin: PT1M\n"
    "    guards: { cooldown: 30m, max_runs: 2 per 6h }\n"
    "  - name: audit-db-outage\n"
    "    description: The same for cash-audit, which is only watched so far\n"
    "    match:\n"
    "      source: [datadog]\n"
    "      detail:\n"
    "        status: [firing]\n"
    "        name: [{ wildcard: \"*DB outage*\" }]\n"
    "        labels: { service: [" DEMO_OTHER_SERVICE "] }\n"
    "    runbook: ecs-db-outage\n"
    "    mode: observe\n"
    "    target: { cluster: " DEMO_CLUSTER ", service: " DEMO_OTHER_SERVICE " }\n"
    "    parameters:\n"
    "      Cluster: " DEMO_CLUSTER "\n"
    "      Service: " DEMO_OTHER_SERVICE "\n"
    "      TableName: " DEMO_OTHER_TABLE "\n"
    "      Stream: " DEMO_STREAM "\n"
    "      OutageStart: \"{{ alert.started_at }}\"\n";

static const char env_text[] =
    "# For the AWS CLI and selfheal (plan, send, ...):  . ./env\n"
    "export AWS_ENDPOINT_URL=%s\n"
    "export AWS_ACCESS_KEY_ID=sandbox AWS_SECRET_ACCESS_KEY=sandbox\n"
    "export AWS_REGION=" DEMO_REGION " AWS_DEFAULT_REGION=" DEMO_REGION "\n"
    "export SELFHEAL_CONFIG='%s/selfheal.yaml'\n"
    "export SELFHEAL_DATADOG_SECRET=\"$(cat '%s/datadog.secret')\"\n";

/* --- files --- */

static struct res write_file(struct demo *demo, const char *name, struct str text,
                             struct err *err) {
    ARENA_SCOPE(arena);
    const char *path = str_fmt(&arena, "%s/%s", demo->dir, name).ptr;
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    bool is_ok = fd >= 0 && write(fd, text.ptr, text.len) == (ssize_t)text.len;
    if (fd >= 0)
        is_ok = close(fd) == 0 && is_ok;
    return is_ok ? RES_OK
                 : err_set(err, ERR_TRANSIENT, "SH7110", "cannot write %s: %s", path,
                           strerror(errno));
}

static struct res make_folder(struct demo *demo, const char *name, struct err *err) {
    ARENA_SCOPE(arena);
    const char *path = str_fmt(&arena, "%s/%s", demo->dir, name).ptr;
    if (mkdir(path, 0700) == 0)
        return RES_OK;
    return err_set(err, ERR_TRANSIENT, "SH7110", "cannot make %s: %s", path, strerror(errno));
}

static struct res copy_runbook(struct demo *demo, struct err *err) {
    ARENA_SCOPE(arena);
    const char *path = str_fmt(&arena, "%s/ecs-db-outage.yaml", demo->samples).ptr;
    char *text = arena_alloc(&arena, FILE_SIZE_MAX);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t len = fd >= 0 ? read(fd, text, FILE_SIZE_MAX) : -1;
    if (fd >= 0)
        close(fd);
    if (len <= 0 || len == FILE_SIZE_MAX)
        return err_set(err, ERR_CONFIG, "SH7111", "cannot read the demo's runbook %s", path);
    return write_file(demo, "runbooks/ecs-db-outage.yaml", (struct str){ text, (size_t)len }, err);
}

/* A port that is free now, so that the daemon has the same one after a restart. */
static struct res pick_port(struct demo *demo, unsigned *port, struct err *err) {
    const struct http_server_options options = { .address = STR("127.0.0.1:0"),
                                                 .body_size_max = 1 };
    struct http_server *server = http_server_new(demo->loop, &options, err);
    if (!server)
        return RES_ERR;
    *port = http_server_port(server);
    http_server_free(server);
    return RES_OK;
}

struct res demo_world_configure(struct demo *demo, struct err *err) {
    ARENA_SCOPE(arena);
    unsigned ingress = 0, api = 0;
    do {
        TRY(pick_port(demo, &ingress, err));
        TRY(pick_port(demo, &api, err));
    } while (ingress == api);
    TRY(make_folder(demo, "rules", err));
    TRY(make_folder(demo, "runbooks", err));
    TRY(copy_runbook(demo, err));
    TRY(write_file(demo, "datadog.secret", str_of(demo->secret), err));
    TRY(write_file(demo, "rules/demo.yaml", str_of(rules_text), err));
    TRY(write_file(demo, "env", str_fmt(&arena, env_text, demo->sandbox_url, demo->dir, demo->dir), err));
    struct str config = str_fmt(&arena, config_text, ingress, api, http_server_port(demo->pager));
    if (demo->is_path)
        config = str_fmt(&arena, function_text, demo->sandbox_url, http_server_port(demo->pager));
    return write_file(demo, "selfheal.yaml", config, err);
}

/* --- where things are --- */

static bool has_samples(const char *dir) {
    ARENA_SCOPE(arena);
    return access(str_fmt(&arena, "%s/subscriber", dir).ptr, X_OK) == 0 &&
           access(str_fmt(&arena, "%s/feeder", dir).ptr, X_OK) == 0;
}

/* Beside the program (as built), or as installed; SELFHEAL_SAMPLES for other places. */
static struct res find_samples(struct demo *demo, struct err *err) {
    ARENA_SCOPE(arena);
    struct str exe = str_of(demo->exe);
    while (exe.len && exe.ptr[exe.len - 1] != '/')
        exe.len--;
    exe.len -= exe.len > 1;
    const char *given = getenv("SELFHEAL_SAMPLES");
    const struct str candidates[] = {
        str_of(given),
        str_fmt(&arena, "%.*s/samples", STR_ARG(exe)),
        str_fmt(&arena, "%.*s/../libexec/selfheal", STR_ARG(exe)),
    };
    for (size_t i = 0; i < sizeof candidates / sizeof candidates[0]; i++) {
        char *real = candidates[i].len ? realpath(candidates[i].ptr, NULL) : NULL;
        bool is_found = real && has_samples(real) && strlen(real) < sizeof demo->samples;
        if (is_found)
            snprintf(demo->samples, sizeof demo->samples, "%s", real);
        free(real);
        if (is_found)
            return RES_OK;
    }
    (void)err_set(err, ERR_CONFIG, "SH7112",
                  "the sample services (subscriber, feeder) are not beside %s", demo->exe);
    err_hint(err, "build them with `make`, or say where they are: SELFHEAL_SAMPLES=DIR");
    return RES_ERR;
}

/* Without the folder that one is in. */
static const char *short_name(const struct demo *demo) {
    char here[DEMO_PATH_MAX];
    size_t len = getcwd(here, sizeof here) ? strlen(here) : 0;
    bool is_below = len > 1 && strncmp(demo->exe, here, len) == 0 && demo->exe[len] == '/' &&
                    strchr(demo->exe + len + 1, '/');
    return is_below ? demo->exe + len + 1 : demo->exe;
}

struct res demo_world_prepare(struct demo *demo, struct err *err) {
    static const char digits[] = "0123456789abcdef";
    unsigned char random[32];
    const char *tmp = getenv("TMPDIR");
    ssize_t len = readlink("/proc/self/exe", demo->exe, sizeof demo->exe - 1);
    demo->exe[len > 0 ? len : 0] = '\0';
    demo->name = short_name(demo);
    TRY(find_samples(demo, err));
    if (getrandom(random, sizeof random, 0) != (ssize_t)sizeof random)
        return err_set(err, ERR_TRANSIENT, "SH7110", "no random bytes: %s", strerror(errno));
    for (size_t i = 0; i < sizeof random; i++) {
        demo->secret[2 * i] = digits[random[i] >> 4];
        demo->secret[2 * i + 1] = digits[random[i] & 15];
    }
    snprintf(demo->dir, sizeof demo->dir, "%s/selfheal-demo-XXXXXX", tmp && *tmp ? tmp : "/tmp");
    if (!mkdtemp(demo->dir))
        return err_set(err, ERR_TRANSIENT, "SH7110", "cannot make a folder %s: %s", demo->dir,
                       strerror(errno));
    demo->has_dir = true;
    return RES_OK;
}

/* --- processes --- */

static void take_line(struct demo_child *child, struct str line) {
    struct str prefix = str_of(child->ready_prefix);
    snprintf(child->last, sizeof child->last, "%.*s", STR_ARG(line));
    if (child->is_ready || !str_starts(line, prefix))
        return;
    line = str_slice(line, prefix.len, line.len);
    snprintf(child->ready, sizeof child->ready, "%.*s", STR_ARG(line));
    child->is_ready = true;
}

static void child_output(void *ctx, struct str bytes) {
    struct demo_child *child = ctx;
    if (child->log_fd >= 0 && write(child->log_fd, bytes.ptr, bytes.len) < 0)
        child->log_fd = -1; /* a full disk: the demo goes on without this log */
    while (bytes.len) {
        size_t end = str_find_char(bytes, '\n');
        struct str piece = str_slice(bytes, 0, end);
        if (child->line.len + piece.len <= LINE_SIZE_MAX)
            buf_str(&child->line, piece);
        bytes = str_slice(bytes, end == SIZE_MAX ? bytes.len : end + 1, bytes.len);
        if (end == SIZE_MAX)
            break;
        take_line(child, buf_view(&child->line));
        buf_reset(&child->line);
    }
}

static void child_ended(void *ctx, int status) {
    struct demo_child *child = ctx;
    child->process = NULL;
    child->status = status;
}

static void add_env(struct demo *demo, const char **env, size_t *count, const char *name,
                    const char *value) {
    if (value && *count + 1 < ENV_MAX)
        env[(*count)++] = str_fmt(&demo->arena, "%s=%s", name, value).ptr;
}

/* Nothing of the user's AWS settings reaches the demo's processes. */
static const char *const *make_env(struct demo *demo) {
    static const char *const kept[] = { "PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR",
                                        "ASAN_OPTIONS", "UBSAN_OPTIONS" };
    const char **env = ARENA_ARRAY(&demo->arena, const char *, ENV_MAX);
    size_t count = 0;
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++)
        add_env(demo, env, &count, kept[i], getenv(kept[i]));
    add_env(demo, env, &count, "AWS_ENDPOINT_URL", demo->sandbox_url);
    add_env(demo, env, &count, "AWS_ACCESS_KEY_ID", "sandbox");
    add_env(demo, env, &count, "AWS_SECRET_ACCESS_KEY", "sandbox");
    add_env(demo, env, &count, "AWS_REGION", DEMO_REGION);
    add_env(demo, env, &count, "AWS_CONFIG_FILE", "/dev/null");
    add_env(demo, env, &count, "AWS_SHARED_CREDENTIALS_FILE", "/dev/null");
    return env;
}

static bool is_ready_or_over(void *ctx) {
    const struct demo_child *child = ctx;
    return child->is_ready || !child->process || child->demo->is_interrupted;
}

static struct res child_start(struct demo *demo, struct demo_child *child, const char *name,
                              const char *ready_prefix, const char *const *argv, struct err *err) {
    if (!child->demo) {
        ARENA_SCOPE(arena);
        buf_init(&child->line, LINE_SIZE_MAX);
        child->log_fd = open(str_fmt(&arena, "%s/%s.log", demo->dir, name).ptr,
                             O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
    child->demo = demo;
    child->name = name;
    child->ready_prefix = ready_prefix;
    child->is_ready = false;
    const struct process_options options = {
        .argv = argv, .env = make_env(demo), .directory = demo->dir,
        .output = child_output, .ended = child_ended, .ctx = child };
    child->process = process_start(demo->loop, &options, err);
    if (!child->process)
        return RES_ERR;
    bool is_in_time = loop_run_until(demo->loop, is_ready_or_over, child, READY_MS);
    if (demo->is_interrupted)
        return err_set(err, ERR_PERMANENT, "SH7100", "interrupted");
    if (child->is_ready && child->process)
        return RES_OK;
    (void)err_set(err, ERR_TRANSIENT, "SH7113", "the %s %s; its last line: %s", name,
                  is_in_time ? "ended before it was ready" : "was not ready within 30 s",
                  child->last[0] ? child->last : "(none)");
    err_hint(err, "all it wrote is in %s/%s.log", demo->dir, name);
    return RES_ERR;
}

struct res demo_world_start_sandbox(struct demo *demo, struct err *err) {
    const char *const argv[] = { demo->exe, "sandbox", "--listen", "127.0.0.1:0", "--state",
                                 str_fmt(&demo->arena, "%s/cloud", demo->dir).ptr, NULL };
    TRY(child_start(demo, &demo->sandbox, "sandbox", "sandbox ready ", argv, err));
    snprintf(demo->sandbox_url, sizeof demo->sandbox_url, "%.*s", DEMO_URL_MAX - 1,
             demo->sandbox.ready);
    return RES_OK;
}

struct res demo_world_start_feeder(struct demo *demo, struct err *err) {
    struct arena *arena = &demo->arena;
    const char *const argv[] = { str_fmt(arena, "%s/feeder", demo->samples).ptr,
                                 "--log", str_fmt(arena, "%s/events.log", demo->dir).ptr,
                                 "--past", str_fmt(arena, "%d", DEMO_PAST_EVENTS).ptr,
                                 "--rate", str_fmt(arena, "%d", DEMO_EVENTS_PER_SECOND).ptr, NULL };
    return child_start(demo, &demo->feeder, "feeder", "feeder ready", argv, err);
}

struct res demo_world_start_daemon(struct demo *demo, struct err *err) {
    const char *const argv[] = { demo->exe, "serve", "--config",
                                 str_fmt(&demo->arena, "%s/selfheal.yaml", demo->dir).ptr, NULL };
    TRY(child_start(demo, &demo->daemon, "daemon", "ready ", argv, err));
    struct str line = str_of(demo->daemon.ready);
    size_t end = str_find(line, STR(" api "));
    if (end == SIZE_MAX)
        return err_set(err, ERR_BUG, "SH7113", "the daemon did not say where its API is: %s",
                       demo->daemon.ready);
    snprintf(demo->ingress_url, sizeof demo->ingress_url, "%.*s", STR_ARG(str_slice(line, 0, end)));
    snprintf(demo->api_url, sizeof demo->api_url, "%.*s",
             STR_ARG(str_trim(str_slice(line, end + 5, line.len))));
    return RES_OK;
}

static bool has_ended(void *ctx) {
    return !((struct demo_child *)ctx)->process;
}

void demo_world_kill_daemon(struct demo *demo) {
    if (demo->daemon.process)
        process_signal(demo->daemon.process, SIGKILL);
    (void)loop_run_until(demo->loop, has_ended, &demo->daemon, END_MS);
}

static void end_child(struct demo_child *child) {
    if (!child->demo)
        return;
    if (child->process) {
        process_signal(child->process, SIGTERM);
        (void)loop_run_until(child->demo->loop, has_ended, child, END_MS);
    }
    if (child->process)
        process_free(child->process);
    child->process = NULL;
    if (child->log_fd >= 0)
        close(child->log_fd);
    buf_deinit(&child->line);
    *child = (struct demo_child){ 0 };
}

void demo_world_end(struct demo *demo) {
    end_child(&demo->daemon);
    end_child(&demo->feeder);
    end_child(&demo->sandbox);
}

static int remove_one(const char *path, const struct stat *info, int kind, struct FTW *place) {
    (void)info;
    (void)kind;
    (void)place;
    return remove(path);
}

void demo_world_remove(struct demo *demo) {
    enum { OPEN_FOLDERS_MAX = 16 };
    if (demo->has_dir)
        (void)nftw(demo->dir, remove_one, OPEN_FOLDERS_MAX, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
    demo->has_dir = false;
}

struct res demo_world_check(struct demo *demo, struct err *err) {
    const struct demo_child *children[] = { &demo->sandbox, &demo->feeder, &demo->daemon };
    for (size_t i = 0; i < 3; i++) {
        const struct demo_child *child = children[i];
        if (!child->demo || child->process)
            continue;
        (void)err_set(err, ERR_TRANSIENT, "SH7113", "the %s ended with status %d; its last line: %s",
                      child->name, child->status, child->last);
        err_hint(err, "all it wrote is in %s/%s.log", demo->dir, child->name);
        return RES_ERR;
    }
    return RES_OK;
}
