#include "lambda/lambda.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "alert/alert.h"
#include "alert/envelope.h"
#include "host/place.h"
#include "host/wire.h"
#include "lambda/hops.h"
#include "lambda/metric.h"
#include "lambda/runtime.h"

enum {
    IDLE_MAX_MS = 30000,    /* a run that waits longer is gone on with by a continuation or the sweep */
    LAST_WORDS_MS = 1000,   /* before the deadline, to give the answer */
    LAST_PAGES_MS = 2000,   /* to tell people why it ends */
    CONTINUE_TIMEOUT_MS = 4000,
};

/* One message of the invocation, on its way. */
struct item {
    const struct envelope_message *message;
    bool is_submitted;
    int status; /* 0: not answered yet */
    struct str detail, alert, disposition, run;
    int64_t hop; /* of the next continuation */
    const struct json *record; /* of the run, as follow_up saw it; NULL: not looked at since */
};

struct lambda {
    struct loop *loop;
    struct http_client *http;
    struct aws_client *aws;
    struct config *config;
    struct store *store;
    struct host *host;
    struct wire wire;
    struct log log;
    struct runtime runtime;
    bool is_woken;
    /* of the invocation */
    struct arena *arena;
    struct item *items;
    size_t count;
    int64_t end_ms;
    bool is_short; /* somebody waits for the answer over HTTP: nothing begins, what is due goes on elsewhere */
    struct host_stats before;
};

/* --- ports --- */

static int64_t wall_now(void *ctx) {
    (void)ctx;
    return loop_wall_ms();
}

static int64_t steady_now(void *ctx) {
    (void)ctx;
    return loop_boot_ms();
}

static void write_out(void *ctx, struct str line) {
    (void)ctx;
    while (line.len) {
        ssize_t n = write(STDOUT_FILENO, line.ptr, line.len);
        if (n <= 0)
            return; /* nobody reads the log: nothing to be done about it */
        line = str_slice(line, (size_t)n, line.len);
    }
}

static void wake(void *ctx) {
    ((struct lambda *)ctx)->is_woken = true;
}

static bool is_woken(void *ctx) {
    return ((struct lambda *)ctx)->is_woken;
}

static void port_call(void *ctx, const struct effect *effect) {
    wire_call(&((struct lambda *)ctx)->wire, effect);
}

static void port_send(void *ctx, const struct effect *effect) {
    wire_send(&((struct lambda *)ctx)->wire, effect);
}

static void port_answer(void *ctx, int64_t handle, int status, const struct json *body) {
    struct lambda *l = ctx;
    if (handle < 1 || (size_t)handle > l->count)
        return; /* of an invocation that is over */
    struct item *item = &l->items[handle - 1];
    item->status = status;
    item->detail = str_dup(l->arena, json_get_str(body, "detail"));
}

/* --- messages --- */

static void refuse(struct lambda *l, struct item *item, int status, const char *why) {
    item->status = status;
    item->detail = str_dup(l->arena, str_of(why));
    LOG(&l->log, LOG_WARN, "alert_refused", LOG_INT("status", status), LOG_STR("why", item->detail));
}

static enum alert_result take_trusted(struct lambda *l, struct host_input *in, const struct alert_identity *identity,
                                      struct err *err) {
    const struct config_lambda *config = &l->config->lambda;
    const struct alert_source *source;
    enum alert_result result = alert_accept(&in->arena, in->input.alert.raw, config->sources, config->source_count,
                                            "lambda.sources", identity, &source, &in->input.alert.alert, err);
    in->input.alert.source = source ? source->name : STR("lambda");
    return result;
}

static enum alert_result take_http(struct lambda *l, struct host_input *in, const struct envelope_message *m,
                                   const struct alert_identity *identity, struct err *err) {
    static const struct str PREFIX = STR_INIT("/v1/alerts/");
    struct str name = str_starts(m->path, PREFIX) ? str_slice(m->path, PREFIX.len, m->path.len) : STR_NONE;
    const struct config_source *source = config_source(l->config, name);
    const struct alert_source *code = source ? alert_source_find(name) : NULL;
    if (!code || !code->receive) {
        struct res r = err_set(err, ERR_INPUT, "SH7012", "no source of that name is configured");
        (void)r;
        err->http_status = 404;
        return ALERT_REFUSED;
    }
    in->input.alert.source = code->name;
    struct http_request request = { .method = m->method, .path = m->path, .body = in->input.alert.raw };
    for (size_t i = 0; i < m->header_count && i < sizeof request.headers / sizeof request.headers[0]; i++)
        request.headers[request.header_count++] = m->headers[i];
    struct alert_trust trust = config_trust(source);
    struct alert_out out = { 0 };
    enum alert_result result = code->receive(&in->arena, &request, &trust, identity, &out, err);
    in->input.alert.alert = out.alert;
    if (result != ALERT_WANTS && result != ALERT_CONFIRM)
        return result;
    struct res r = err_set(err, ERR_INPUT, "SH7013", "source \"sns\" over HTTP is for the daemon");
    (void)r;
    err_hint(err, "subscribe the function itself to the topic");
    err->http_status = 403;
    return ALERT_REFUSED;
}

static void submit_alert(struct lambda *l, struct item *item) {
    const struct envelope_message *m = item->message;
    struct host_input *in = host_input_new(l->host, INPUT_ALERT);
    if (!in) {
        refuse(l, item, 503, "too much is waiting");
        return;
    }
    in->input.handle = item - l->items + 1;
    in->input.alert.id = host_new_id(l->host, &in->arena);
    in->input.alert.raw = str_dup(&in->arena, m->body);
    in->input.alert.is_replayed = m->is_replayed;
    struct alert_identity identity = { .id = in->input.alert.id, .account = l->config->account,
                                       .region = l->config->region, .received_ms = loop_wall_ms() };
    struct err err = { 0 };
    enum alert_result result = m->kind == ENVELOPE_HTTP ? take_http(l, in, m, &identity, &err)
                                                        : take_trusted(l, in, &identity, &err);
    if (result == ALERT_REFUSED) {
        refuse(l, item, err.http_status ? err.http_status : 401, err.message);
        host_drop(l->host, in);
        return;
    }
    if (result == ALERT_UNUSABLE) {
        in->input.alert.alert = NULL;
        in->input.alert.reason = str_dup(&in->arena, str_of(err.message));
        in->input.alert.code = str_dup(&in->arena, str_of(err.code));
    }
    item->alert = str_dup(l->arena, in->input.alert.id);
    item->is_submitted = true;
    host_submit(l->host, in);
}

static void take_messages(struct lambda *l, const struct envelope *envelope) {
    l->items = ARENA_ARRAY(l->arena, struct item, envelope->count + 1);
    l->count = envelope->count;
    for (size_t i = 0; i < envelope->count; i++) {
        struct item *item = &l->items[i];
        item->message = &envelope->messages[i];
        switch (item->message->kind) {
        case ENVELOPE_HTTP: l->is_short = true; submit_alert(l, item); break;
        case ENVELOPE_ALERT: submit_alert(l, item); break;
        case ENVELOPE_CONTINUE:
            item->status = 202;
            item->run = item->message->run;
            item->hop = item->message->hop;
            break;
        case ENVELOPE_SWEEP: item->status = 202; break;
        }
    }
}

/* --- working until there is nothing to do, or no time --- */

static bool is_quiet(const struct lambda *l, int64_t now_ms) {
    for (size_t i = 0; i < l->count; i++)
        if (l->items[i].is_submitted && l->items[i].status == 0)
            return false;
    if (host_has_work(l->host) || host_in_flight(l->host))
        return false;
    if (l->is_short || now_ms >= l->end_ms)
        return true;
    int64_t timer = host_next_timer(l->host);
    return timer == RECORD_NOT_DUE || timer > now_ms + IDLE_MAX_MS || timer >= l->end_ms;
}

/* Nothing is under way any more: also the pages that say why it ends. */
static bool has_told(void *ctx) {
    const struct lambda *l = ctx;
    return host_in_flight(l->host) == 0;
}

static struct res work(struct lambda *l, int64_t deadline_ms, struct err *err) {
    for (;;) {
        l->is_woken = false;
        if (!host_tick(l->host, err).ok) {
            (void)loop_run_until(l->loop, has_told, l, LAST_PAGES_MS);
            return RES_ERR;
        }
        int64_t now = loop_wall_ms();
        if (is_quiet(l, now) || now >= deadline_ms - LAST_WORDS_MS)
            return RES_OK;
        int64_t until = host_next_due(l->host);
        if (until > deadline_ms - LAST_WORDS_MS)
            until = deadline_ms - LAST_WORDS_MS;
        if (until > now && !host_has_work(l->host))
            (void)loop_run_until(l->loop, is_woken, l, until - now);
        else
            (void)loop_run_until(l->loop, is_woken, l, 0);
    }
}

/* --- what became of it --- */

static const struct json *stored(struct lambda *l, enum record_kind kind, struct str key) {
    struct record record;
    bool is_found = false;
    struct err ignored = { 0 };
    const struct json *value = NULL;
    if (!key.len || !l->store->ops->get(l->store, kind, key, l->arena, &record, &is_found, &ignored).ok || !is_found ||
        !record_parse(l->arena, record.value, &value, &ignored).ok)
        return NULL;
    return value;
}

struct sending {
    bool is_over, is_ok;
    struct str error;
    struct lambda *lambda;
};

static void sending_done(void *ctx, const struct aws_client_answer *answer) {
    struct sending *s = ctx;
    s->is_over = true;
    s->is_ok = answer->is_ok;
    s->error = str_dup(s->lambda->arena, str_of(answer->err.message));
}

static bool sending_is_over(void *ctx) {
    return ((struct sending *)ctx)->is_over;
}

/* Asks for another invocation when the run's next timer comes. Without a queue, or when it does not take the message, the
 * sweep goes on with it. */
static void send_continuation(struct lambda *l, const struct item *item, int64_t in_s) {
    struct json *message = json_new_object(l->arena), *input = json_new_object(l->arena);
    json_set_str(l->arena, message, "schema", STR("selfheal.continue/1"));
    json_set_str(l->arena, message, "run", item->run);
    json_set_i64(l->arena, message, "hop", item->hop + 1);
    json_set_str(l->arena, input, "QueueUrl", l->config->lambda.continue_queue);
    json_set_str(l->arena, input, "MessageBody", json_to_str(l->arena, message));
    json_set_i64(l->arena, input, "DelaySeconds", in_s);
    struct aws_client_call call = { .service = STR("sqs"), .operation = STR("SendMessage"), .input = input,
                                    .is_mutating = true, .timeout_ms = CONTINUE_TIMEOUT_MS };
    struct sending *sending = ARENA_NEW(l->arena, struct sending);
    sending->lambda = l;
    aws_client_start(l->aws, &call, sending_done, sending);
    while (!sending->is_over)
        (void)loop_run_until(l->loop, sending_is_over, sending, CONTINUE_TIMEOUT_MS);
    LOG(&l->log, sending->is_ok ? LOG_INFO : LOG_WARN, "continuation", LOG_STR("run", item->run),
        LOG_INT("hop", item->hop + 1), LOG_INT("delay_s", in_s), LOG_STR("error", sending->error));
}

/* Looks at what was recorded, and sees to it that every live run is gone on with. */
static struct res follow_up(struct lambda *l, int64_t deadline_ms, struct err *err) {
    bool is_told = false;
    for (size_t i = 0; i < l->count; i++) {
        struct item *item = &l->items[i];
        const struct json *alert = stored(l, RECORD_ALERT, item->alert);
        item->disposition = json_get_str(alert, "disposition");
        if (alert && json_get_str(alert, "run").len)
            item->run = json_get_str(alert, "run");
        bool is_mine = item->message->kind == ENVELOPE_CONTINUE || str_is(item->disposition, "ran");
        if (!item->run.len || !is_mine)
            continue;
        int64_t delay_s;
        item->record = stored(l, RECORD_RUN, item->run);
        enum hops_next next = hops_after(&l->config->lambda, item->record, item->hop,
                                         host_next_timer(l->host), loop_wall_ms(), &delay_s);
        if (next == HOPS_TELL) {
            host_tell(l->host, "lambda", false,
                      str_fmt(l->arena, "run %.*s went through %lld invocations and is not over", STR_ARG(item->run),
                              (long long)item->hop),
                      str_fmt(l->arena, "The sweep goes on with it, once a minute.\nNext: selfheal run view %.*s",
                              STR_ARG(item->run)));
            is_told = true;
        } else if (next == HOPS_CONTINUE) {
            send_continuation(l, item, delay_s);
        }
    }
    for (size_t i = 0; is_told && i < l->count; i++)
        l->items[i].record = NULL; /* it works on */
    return is_told ? work(l, deadline_ms, err) : RES_OK;
}

static const struct json *item_body(struct lambda *l, const struct item *item) {
    struct json *o = json_new_object(l->arena);
    if (item->alert.len)
        json_set_str(l->arena, o, "alert", item->alert);
    if (item->disposition.len)
        json_set_str(l->arena, o, "disposition", item->disposition);
    if (item->detail.len)
        json_set_str(l->arena, o, "detail", item->detail);
    const struct json *run = item->record ? item->record : stored(l, RECORD_RUN, item->run);
    if (item->run.len)
        json_set_str(l->arena, o, "run", item->run);
    static const char *const SHOWN[] = { "state", "outcome", "reason" };
    for (size_t i = 0; run && i < sizeof SHOWN / sizeof SHOWN[0]; i++)
        if (json_get_str(run, SHOWN[i]).len)
            json_set_c(l->arena, o, SHOWN[i], json_get_c(run, SHOWN[i]));
    return o;
}

static const struct json *http_answer(struct lambda *l, const struct item *item) {
    struct json *o = json_new_object(l->arena), *headers = json_new_object(l->arena);
    json_set_str(l->arena, headers, "content-type", STR("application/json"));
    json_set_i64(l->arena, o, "statusCode", item->status ? item->status : 503);
    json_set_c(l->arena, o, "headers", headers);
    json_set_str(l->arena, o, "body", json_to_str(l->arena, item_body(l, item)));
    return o;
}

static bool is_failed(const struct item *item) {
    return item->status == 0 || item->status == 503;
}

/* The answer; *failed: an item that nobody recorded and that no batch failure can name. */
static struct str answer_of(struct lambda *l, const struct envelope *envelope, const struct item **failed) {
    struct json *out = json_new_object(l->arena), *list = json_new_array(l->arena), *failures = json_new_array(l->arena);
    static const struct item DROPPED;
    *failed = envelope->dropped ? &DROPPED : NULL;
    bool is_queue = false;
    for (size_t i = 0; i < l->count; i++) {
        const struct item *item = &l->items[i];
        if (item->message->kind == ENVELOPE_HTTP)
            return json_to_str(l->arena, http_answer(l, item));
        is_queue = is_queue || item->message->item.len;
        if (is_failed(item) && item->message->item.len) {
            struct json *failure = json_new_object(l->arena);
            json_set_str(l->arena, failure, "itemIdentifier", item->message->item);
            json_push(l->arena, failures, failure);
        } else if (is_failed(item)) {
            *failed = item;
        }
        if (item->message->kind != ENVELOPE_SWEEP)
            json_push(l->arena, list, item_body(l, item));
    }
    json_set_c(l->arena, out, "results", list);
    if (is_queue)
        json_set_c(l->arena, out, "batchItemFailures", failures);
    return json_to_str(l->arena, out);
}

static void write_metrics(struct lambda *l) {
    const struct host_stats *now = host_stats(l->host), *old = &l->before;
    int64_t alerts = 0, unhealed = 0, heal_ms = 0;
    for (size_t i = 0; i < sizeof now->alerts / sizeof now->alerts[0]; i++)
        alerts += now->alerts[i] - old->alerts[i];
    for (size_t i = 0; i < sizeof now->runs_finished / sizeof now->runs_finished[0]; i++)
        unhealed += i == OUTCOME_HEALED || i == OUTCOME_NOTHING_TO_DO ? 0 : now->runs_finished[i] - old->runs_finished[i];
    int64_t healed = now->runs_finished[OUTCOME_HEALED] - old->runs_finished[OUTCOME_HEALED];
    if (healed) /* the mean, where several ended in one invocation */
        heal_ms = (now->healed_ms - old->healed_ms) / healed;
    struct metric metrics[] = {
        { "AlertsReceived", "Count", alerts },
        { "AlertsQuarantined", "Count", now->alerts[5] - old->alerts[5] },
        { "RunsStarted", "Count", now->runs_started - old->runs_started },
        { "RunsHealed", "Count", healed },
        { "RunsNotHealed", "Count", unhealed },
        { "TimeToHeal", "Milliseconds", heal_ms },
    };
    size_t count = sizeof metrics / sizeof metrics[0] - (heal_ms == 0);
    bool is_any = false;
    for (size_t i = 0; i < count; i++)
        is_any = is_any || metrics[i].value;
    if (is_any)
        write_out(NULL, metric_line(l->arena, loop_wall_ms(), NULL, metrics, count));
}

/* The heartbeat, by function: staging and production may share an account. */
static void write_sweeps(struct lambda *l, const struct envelope *envelope) {
    struct metric sweeps = { "Sweeps", "Count", 0 };
    for (size_t i = 0; i < envelope->count; i++)
        sweeps.value += envelope->messages[i].kind == ENVELOPE_SWEEP;
    const char *name = getenv("AWS_LAMBDA_FUNCTION_NAME");
    struct json *dimensions = json_new_object(l->arena);
    json_set_str(l->arena, dimensions, "FunctionName", name ? str_of(name) : STR("selfheal"));
    if (sweeps.value)
        write_out(NULL, metric_line(l->arena, loop_wall_ms(), dimensions, &sweeps, 1));
}

static struct res invoke(struct lambda *l, const struct invocation *invocation, struct err *err) {
    struct envelope envelope;
    int64_t now = loop_wall_ms();
    l->is_short = false;
    l->before = *host_stats(l->host);
    l->end_ms = invocation->deadline_ms - l->config->lambda.margin_ms;
    envelope_open(l->arena, invocation->payload, &envelope);
    LOG(&l->log, LOG_INFO, "invocation", LOG_STR("request_id", invocation->request_id),
        LOG_INT("messages", (int64_t)envelope.count), LOG_INT("time_ms", invocation->deadline_ms - now));
    if (l->end_ms - now < l->config->limits.call_timeout_ms)
        LOG(&l->log, LOG_ERROR, "too_little_time", LOG_INT("time_ms", invocation->deadline_ms - now),
            LOG_STR("hint", STR("no call begins: the function's timeout must be longer than limits.call_timeout and "
                                "lambda.margin together")));
    take_messages(l, &envelope);
    host_look(l->host);
    host_set_until(l->host, l->is_short ? now : l->end_ms);
    struct res r = work(l, invocation->deadline_ms, err);
    if (r.ok)
        r = follow_up(l, invocation->deadline_ms, err);
    struct err post = { 0 };
    if (!r.ok) { /* the store cannot be trusted: Lambda tries it again in another environment */
        (void)runtime_fail(&l->runtime, invocation->request_id, "Runtime.StoreFailed", err->message, &post).ok;
        return RES_ERR;
    }
    const struct item *failed = NULL;
    struct str answer = answer_of(l, &envelope, &failed);
    write_metrics(l);
    write_sweeps(l, &envelope);
    struct res told = failed ? runtime_fail(&l->runtime, invocation->request_id, "Runtime.NotRecorded",
                                            "not everything could be recorded; send it again", &post)
                             : runtime_answer(&l->runtime, invocation->request_id, answer, &post);
    if (!told.ok)
        LOG(&l->log, LOG_ERROR, "answer_lost", LOG_STR("error", str_of(post.message)));
    l->count = 0;
    return RES_OK;
}

/* --- start --- */

static struct config *load(struct lambda *l, struct err *err) {
    ARENA_SCOPE(arena);
    const char *path = getenv("SELFHEAL_CONFIG"), *root = getenv("LAMBDA_TASK_ROOT");
    struct str file = path ? str_of(path) : str_fmt(&arena, "%s/selfheal.yaml", root ? root : ".");
    struct problems problems = { .arena = &arena };
    struct config *config = config_load(&config_files, file, false, &problems);
    for (size_t i = 0; i < problems.count; i++) {
        const struct problem *p = &problems.items[i];
        bool is_error = p->level == PROBLEM_ERROR;
        LOG(&l->log, is_error ? LOG_ERROR : LOG_WARN, "config", LOG_STR("code", str_of(p->code)),
            LOG_STR("file", p->file), LOG_INT("line", p->line), LOG_STR("message", p->message), LOG_STR("hint", p->hint));
        if (is_error && !config && err->class == ERR_NONE) {
            struct res r = err_set(err, ERR_CONFIG, "SH1100", "%.*s:%u: %.*s", STR_ARG(p->file), p->line,
                                   STR_ARG(p->message));
            (void)r;
        }
    }
    if (!config && err->class == ERR_NONE) {
        struct res r = err_set(err, ERR_CONFIG, "SH1100", "cannot load %.*s", STR_ARG(file));
        (void)r;
    }
    return config;
}

static struct res open_store(struct lambda *l, struct err *err) {
    struct place place = place_of(l->config);
    l->store = place_open(&place, err);
    return l->store ? RES_OK : RES_ERR;
}

static struct res open_parts(struct lambda *l, struct err *err) {
    l->config = load(l, err);
    if (!l->config)
        return RES_ERR;
    struct aws_client_options aws = { .account = l->config->account,
                                      .region = l->config->region,
                                      .roles = l->config->roles,
                                      .role_count = l->config->role_count,
                                      .is_environment_allowed = l->config->is_environment_endpoint_allowed,
                                      .getenv_fn = config_files.getenv_fn };
    l->aws = aws_client_new(l->http, &aws);
    TRY(open_store(l, err));
    uint64_t seed;
    if (getrandom(&seed, sizeof seed, 0) != (ssize_t)sizeof seed)
        return err_set(err, ERR_BUG, "SH2207", "no random bytes");
    struct host_ports ports = { .ctx = l, .now_ms = wall_now, .mono_ms = steady_now, .call = port_call,
                                .send = port_send, .answer = port_answer, .log = l->log };
    l->host = host_new(l->config, l->store, &ports, seed);
    if (l->store->is_shared) {
        ARENA_SCOPE(arena);
        struct str id;
        TRY(place_host_id(&arena, &id, err));
        host_share(l->host, id);
    }
    l->wire = (struct wire){ .http = l->http, .aws = l->aws, .host = l->host, .config = l->config, .log = &l->log,
                             .wake = wake, .wake_ctx = l };
    return host_recover(l->host, err);
}

static void close_parts(struct lambda *l) {
    if (l->aws)
        aws_client_free(l->aws);
    http_client_free(l->http);
    if (l->host)
        host_free(l->host);
    if (l->store)
        l->store->ops->free(l->store);
    loop_free(l->loop);
    config_free(l->config);
}

static struct res run(struct lambda *l, struct err *err) {
    ARENA_SCOPE(names);
    l->loop = loop_new(err);
    if (!l->loop)
        return RES_ERR;
    l->http = http_client_new(l->loop, err);
    if (!l->http)
        return RES_ERR;
    l->runtime = (struct runtime){ l->loop, l->http,
                                   str_fmt(&names, "http://%s/2018-06-01/runtime", getenv("AWS_LAMBDA_RUNTIME_API")) };
    if (!open_parts(l, err).ok) {
        struct err ignored = { 0 };
        (void)runtime_fail_init(&l->runtime, "Runtime.InitFailed", err->message, &ignored).ok;
        return RES_ERR;
    }
    LOG(&l->log, LOG_INFO, "ready", LOG_STR("config", str_of(l->config->hash)), LOG_STR("store", l->config->store));
    for (;;) {
        ARENA_SCOPE(arena);
        struct invocation invocation;
        l->arena = &arena;
        TRY(runtime_next(&l->runtime, &arena, &invocation, err));
        if (invocation.trace_id.len)
            setenv("_X_AMZN_TRACE_ID", str_z(&arena, invocation.trace_id), 1);
        TRY(invoke(l, &invocation, err));
    }
}

struct res lambda_run(struct err *err) {
    signal(SIGPIPE, SIG_IGN);
    struct lambda *l = mem_alloc(sizeof *l);
    l->log = (struct log){ .level = LOG_INFO, .write = write_out, .now_ms = wall_now };
    struct res r = run(l, err);
    if (!r.ok)
        LOG(&l->log, LOG_ERROR, "fatal", LOG_STR("code", str_of(err->code)), LOG_STR("error", str_of(err->message)));
    if (l->loop && l->http)
        close_parts(l);
    free(l);
    return r;
}
