/* aws_fetch.c: see the header. A small state machine: the base of the plan, then its roles, each
 * with what the one before gave. No step has anything to say after it has called `finish` or
 * `fail`: the fetch may be gone then. */
#include "net/aws_fetch.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "codec/uri.h"
#include "net/process.h"

enum {
    ANSWER_SIZE_MAX = 64 << 10,
    METADATA_TIMEOUT_MS = 2000,
    METADATA_CONNECT_MS = 1000,
    STS_TIMEOUT_MS = 5000,
    PROCESS_TIMEOUT_MS = 20000,
    TRIES_MAX = 3,
    TRY_AGAIN_MS = 1000,
};

struct aws_fetch {
    struct http_client *http;
    const struct aws_client_options *options;
    struct arena arena;
    struct credentials_plan plan;
    struct aws_credentials current;
    size_t role_index;
    void (*step)(struct aws_fetch *fetch); /* what is done again after a try that failed */
    int tries;
    struct str token; /* of the instance's metadata service */
    struct loop_timer timer;
    struct process *process;
    struct buf output; /* of the process */
    bool has_timed_out;
    void (*done)(void *ctx, const struct aws_credentials *credentials, const struct err *err);
    void *ctx;
};

struct aws_fetch *aws_fetch_new(struct http_client *http, const struct aws_client_options *options,
                                void (*done)(void *ctx, const struct aws_credentials *credentials,
                                             const struct err *err),
                                void *ctx) {
    struct aws_fetch *fetch = mem_alloc(sizeof *fetch);
    *fetch = (struct aws_fetch){ .http = http, .options = options, .done = done, .ctx = ctx };
    buf_init(&fetch->output, ANSWER_SIZE_MAX);
    return fetch;
}

void aws_fetch_free(struct aws_fetch *fetch) {
    if (!fetch)
        return;
    loop_disarm(http_client_loop(fetch->http), &fetch->timer);
    process_free(fetch->process);
    if (fetch->output.len)
        explicit_bzero(fetch->output.ptr, fetch->output.len);
    buf_deinit(&fetch->output);
    struct arena arena = fetch->arena;
    explicit_bzero(fetch, sizeof *fetch);
    free(fetch);
    arena_deinit(&arena);
}

static void fail(struct aws_fetch *fetch, const struct err *err) {
    struct err whole = *err;
    if (fetch->plan.kind == CREDENTIALS_INSTANCE && fetch->plan.looked.len) {
        (void)err_set(&whole, ERR_CONFIG, "SH3104",
                      "no AWS credentials found: %.*s, no container, and the instance metadata "
                      "service: %.100s",
                      STR_ARG(str_slice(fetch->plan.looked, 0, 280)), err->message);
        err_hint(&whole, "run `aws configure`, set AWS_PROFILE, or export the keys; for a try "
                         "without AWS: selfheal sandbox");
    } else if (fetch->plan.source[0]) {
        err_context(&whole, "credentials by %s", fetch->plan.source);
    }
    fetch->done(fetch->ctx, NULL, &whole);
}

static void next_role(struct aws_fetch *fetch);

/* Something gave credentials; go on with the roles, if there are any. */
static void take(struct aws_fetch *fetch, struct str text, enum credentials_kind kind,
                 const char *where) {
    struct err err = { 0 };
    struct aws_credentials got;
    bool is_ok = credentials_answer(text, kind, loop_wall_ms(), where, &got, &err).ok;
    if (is_ok)
        fetch->current = got;
    explicit_bzero(&got, sizeof got);
    fetch->tries = 0;
    if (is_ok)
        next_role(fetch);
    else
        fail(fetch, &err);
}

static void again(void *ctx) {
    struct aws_fetch *fetch = ctx;
    fetch->step(fetch);
}

/* What may work next time is tried again, a second later. */
static void fail_or_retry(struct aws_fetch *fetch, const struct err *err) {
    if (!err_class_info(err->class)->is_retried || ++fetch->tries >= TRIES_MAX) {
        fail(fetch, err);
        return;
    }
    fetch->timer = (struct loop_timer){ .fire = again, .ctx = fetch };
    loop_arm(http_client_loop(fetch->http), &fetch->timer, loop_monotonic_ms() + TRY_AGAIN_MS);
}

/* --- sts --- */

static void sts_done(void *ctx, const struct http_client_answer *http) {
    struct aws_fetch *fetch = ctx;
    struct err err = http->err;
    const struct json *output = NULL;
    const struct aws_service *sts = model_service(STR("sts"));
    const struct aws_operation *operation = model_operation(
        sts, fetch->role_index ? STR("AssumeRole") : STR("AssumeRoleWithWebIdentity"));
    const struct aws_reply reply = { http->status, http->headers, http->header_count, http->body };
    if (!http->has_answer ||
        !model_parse(&fetch->arena, sts, operation, &reply, &output, &err).ok) {
        err.class = err.class == ERR_IN_DOUBT ? ERR_TRANSIENT : err.class; /* changes nothing */
        fetch->role_index -= fetch->role_index > 0;
        fail_or_retry(fetch, &err);
        return;
    }
    char where[64];
    (void)snprintf(where, sizeof where, "%s",
                   fetch->role_index ? "sts AssumeRole" : "sts AssumeRoleWithWebIdentity");
    take(fetch, json_to_str(&fetch->arena, output), CREDENTIALS_KEYS, where);
}

static void ask_sts(struct aws_fetch *fetch, struct str name, const struct json *input,
                    const struct aws_credentials *credentials) {
    const struct aws_service *sts = model_service(STR("sts"));
    const struct aws_operation *operation = model_operation(sts, name);
    struct aws_wire wire;
    struct aws_request request;
    struct err err = { 0 };
    if (!model_validate(sts, operation, input, &err).ok ||
        !model_serialise(&fetch->arena, sts, operation, input, &wire, &err).ok ||
        !aws_request_make(&fetch->arena, fetch->options, fetch->options->region, sts, &wire,
                          credentials, &request, &err)
             .ok) {
        fail(fetch, &err);
        return;
    }
    const struct http_client_request http = { .method = request.method,
                                              .url = request.url,
                                              .headers = request.headers,
                                              .header_count = request.header_count,
                                              .body = request.body,
                                              .timeout_ms = STS_TIMEOUT_MS,
                                              .is_secret = true,
                                              .body_size_max = ANSWER_SIZE_MAX,
                                              .ca_file = fetch->options->ca_file };
    http_client_start(fetch->http, &http, sts_done, fetch);
}

static struct json *role_input(struct aws_fetch *fetch, const struct credentials_role *role) {
    struct json *input = json_new_object(&fetch->arena);
    json_set_str(&fetch->arena, input, "RoleArn", role->arn);
    json_set_str(&fetch->arena, input, "RoleSessionName", role->session_name);
    if (role->external_id.len)
        json_set_str(&fetch->arena, input, "ExternalId", role->external_id);
    if (role->duration_s)
        json_set_i64(&fetch->arena, input, "DurationSeconds", role->duration_s);
    return input;
}

static void next_role(struct aws_fetch *fetch) {
    fetch->step = next_role;
    if (fetch->role_index == fetch->plan.role_count) {
        (void)snprintf(fetch->current.source, sizeof fetch->current.source, "%s",
                       fetch->plan.source);
        fetch->done(fetch->ctx, &fetch->current, NULL);
        return;
    }
    const struct credentials_role *role = &fetch->plan.roles[fetch->role_index++];
    ask_sts(fetch, STR("AssumeRole"), role_input(fetch, role), &fetch->current);
}

static void ask_web_identity(struct aws_fetch *fetch) {
    struct err err = { 0 };
    struct str token = STR_NONE;
    if (!credentials_token(&fetch->arena, fetch->plan.token_file, &token, &err).ok) {
        fail(fetch, &err);
        return;
    }
    struct json *input = role_input(fetch, &fetch->plan.web_identity);
    json_set_str(&fetch->arena, input, "WebIdentityToken", token);
    ask_sts(fetch, STR("AssumeRoleWithWebIdentity"), input, NULL);
}

/* --- metadata services --- */

static void ask(struct aws_fetch *fetch, const char *method, const char *path,
                struct http_header header,
                void (*done)(void *ctx, const struct http_client_answer *answer)) {
    const struct http_client_request request = {
        .method = str_of(method),
        .url = str_fmt(&fetch->arena, "%.*s%s", STR_ARG(fetch->plan.url), path),
        .headers = &header,
        .header_count = header.value.len > 0,
        .timeout_ms = METADATA_TIMEOUT_MS,
        .connect_timeout_ms = METADATA_CONNECT_MS,
        .is_metadata = true,
        .is_secret = true,
        .body_size_max = ANSWER_SIZE_MAX,
    };
    http_client_start(fetch->http, &request, done, fetch);
}

/* Whether it is a 200; else the fetch has failed or will try again. */
static bool is_good(struct aws_fetch *fetch, const struct http_client_answer *answer,
                    const char *what) {
    struct err err = { 0 };
    if (answer->has_answer && answer->status == 200)
        return true;
    enum err_class class =
        !answer->has_answer || answer->status >= 500 ? ERR_TRANSIENT : ERR_CONFIG;
    if (answer->has_answer)
        (void)err_set(&err, class, "SH3104", "%s answers HTTP %d", what, answer->status);
    else
        (void)err_set(&err, class, "SH3104", "%s: %.200s", what, answer->err.message);
    if (fetch->plan.kind == CREDENTIALS_INSTANCE) /* off AWS nobody is there: once is enough */
        fail(fetch, &err);
    else
        fail_or_retry(fetch, &err);
    return false;
}

static void container_done(void *ctx, const struct http_client_answer *answer) {
    struct aws_fetch *fetch = ctx;
    if (is_good(fetch, answer, "the container's credentials endpoint"))
        take(fetch, answer->body, CREDENTIALS_CONTAINER, "the container's credentials endpoint");
}

static void ask_container(struct aws_fetch *fetch) {
    struct err err = { 0 };
    struct str token = fetch->plan.authorization;
    if (fetch->plan.token_file.len &&
        !credentials_token(&fetch->arena, fetch->plan.token_file, &token, &err).ok) {
        fail(fetch, &err);
        return;
    }
    ask(fetch, "GET", "", (struct http_header){ STR("Authorization"), token }, container_done);
}

static void instance_keys(void *ctx, const struct http_client_answer *answer) {
    struct aws_fetch *fetch = ctx;
    if (is_good(fetch, answer, "the instance's role"))
        take(fetch, answer->body, CREDENTIALS_INSTANCE, "the instance's role");
}

static void instance_role(void *ctx, const struct http_client_answer *answer) {
    struct aws_fetch *fetch = ctx;
    struct err err = { 0 };
    if (!is_good(fetch, answer, "the list of the instance's roles"))
        return;
    struct str name = str_trim(str_slice(answer->body, 0, str_find_char(answer->body, '\n')));
    BUF_SCOPE(path, 1024);
    buf_text(&path, "/latest/meta-data/iam/security-credentials/");
    uri_encode(&path, name, "");
    if (!name.len || path.failed) {
        (void)err_set(&err, ERR_CONFIG, "SH3104", "the instance has no role");
        fail(fetch, &err);
        return;
    }
    ask(fetch, "GET", str_z(&fetch->arena, buf_view(&path)),
        (struct http_header){ STR("x-aws-ec2-metadata-token"), fetch->token }, instance_keys);
}

static void instance_token(void *ctx, const struct http_client_answer *answer) {
    struct aws_fetch *fetch = ctx;
    if (!is_good(fetch, answer, "its token (IMDSv2)"))
        return;
    fetch->token = str_dup(&fetch->arena, str_trim(answer->body));
    ask(fetch, "GET", "/latest/meta-data/iam/security-credentials/",
        (struct http_header){ STR("x-aws-ec2-metadata-token"), fetch->token }, instance_role);
}

static void ask_instance(struct aws_fetch *fetch) {
    ask(fetch, "PUT", "/latest/api/token",
        (struct http_header){ STR("x-aws-ec2-metadata-token-ttl-seconds"), STR("21600") },
        instance_token);
}

/* --- a process --- */

static void process_output(void *ctx, struct str bytes) {
    struct aws_fetch *fetch = ctx;
    buf_str(&fetch->output, bytes);
    if (fetch->output.failed)
        process_signal(fetch->process, SIGKILL);
}

static void process_late(void *ctx) {
    struct aws_fetch *fetch = ctx;
    fetch->has_timed_out = true;
    process_signal(fetch->process, SIGKILL);
}

static void process_ended(void *ctx, int status) {
    struct aws_fetch *fetch = ctx;
    struct err err = { 0 };
    fetch->process = NULL;
    loop_disarm(http_client_loop(fetch->http), &fetch->timer);
    if (fetch->output.failed)
        (void)err_set(&err, ERR_CONFIG, "SH3104", "%s wrote more than 64 KiB", fetch->plan.argv[0]);
    else if (fetch->has_timed_out)
        (void)err_set(&err, ERR_TRANSIENT, "SH3104", "%s did not end within 20 s",
                      fetch->plan.argv[0]);
    else if (status != 0)
        (void)err_set(&err, ERR_CONFIG, "SH3104", "%s ended with status %d", fetch->plan.argv[0],
                      status);
    if (err.message[0])
        fail(fetch, &err);
    else
        take(fetch, buf_view(&fetch->output), CREDENTIALS_PROCESS, fetch->plan.argv[0]);
}

static void ask_process(struct aws_fetch *fetch) {
    struct err err = { 0 };
    struct process_options options = { .argv = fetch->plan.argv,
                                       .env = (const char *const *)environ,
                                       .directory = ".",
                                       .is_error_quiet = true,
                                       .output = process_output,
                                       .ended = process_ended,
                                       .ctx = fetch };
    fetch->process = process_start(http_client_loop(fetch->http), &options, &err);
    if (!fetch->process) {
        fail(fetch, &err);
        return;
    }
    fetch->timer = (struct loop_timer){ .fire = process_late, .ctx = fetch };
    loop_arm(http_client_loop(fetch->http), &fetch->timer,
             loop_monotonic_ms() + PROCESS_TIMEOUT_MS);
}

void aws_fetch_run(struct aws_fetch *fetch, const struct aws_credentials *base,
                   struct str role_arn) {
    static void (*const steps[])(struct aws_fetch *) = {
        [CREDENTIALS_KEYS] = next_role,        [CREDENTIALS_WEB_IDENTITY] = ask_web_identity,
        [CREDENTIALS_PROCESS] = ask_process,   [CREDENTIALS_CONTAINER] = ask_container,
        [CREDENTIALS_INSTANCE] = ask_instance,
    };
    struct err err = { 0 };
    if (base) {
        fetch->current = *base;
        fetch->plan = (struct credentials_plan){
            .kind = CREDENTIALS_KEYS,
            .roles = { { .arn = str_dup(&fetch->arena, role_arn),
                         .session_name = STR("selfheal") } },
            .role_count = 1,
        };
        (void)snprintf(fetch->plan.source, sizeof fetch->plan.source, "role %.*s",
                       STR_ARG(str_slice(role_arn, 0, 56)));
    } else if (!credentials_plan(fetch->options->getenv_fn, &fetch->arena, &fetch->plan, &err).ok) {
        fetch->done(fetch->ctx, NULL, &err);
        return;
    } else {
        fetch->current = fetch->plan.keys;
        explicit_bzero(&fetch->plan.keys, sizeof fetch->plan.keys);
    }
    fetch->step = steps[fetch->plan.kind];
    fetch->step(fetch);
}
