#include "world.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/disk_memory.h"
#include "cloud/dynamodb.h"
#include "codec/time.h"
#include "store/memory.h"

enum {
    START_MS_LOW = 0, TASKS_PORT = 30000, CALM_AFTER_MS = 30 * 60 * 1000, END_AFTER_MS = 4 * 3600 * 1000,
    STEPS_MAX = 200000,
};
static const int64_t EPOCH = INT64_C(1795575600000); /* 2026-11-25T03:00:00Z */

/* What will happen at a time: an answer that travels, a page that is delivered, an alert. */
enum pending_kind { P_REPLY, P_PAGE, P_ALERT };
struct pending {
    bool is_used;
    enum pending_kind kind;
    int64_t at_ms, order;
    struct arena arena;
    struct str run;
    int64_t call;
    bool is_ok, is_mutating;
    const struct json *output;
    struct err err;
    struct str page, channel, transition;
};

struct sim_task {
    char id[33];
    bool is_replaying, is_gone;
    int64_t gone_at_ms;
};

struct world {
    struct world_options options;
    struct world_faults faults;
    struct arena arena;          /* ground truth and the config's texts */
    struct rand fate, latency, actors;
    struct cloud *cloud;
    struct disk_memory *disk;
    struct config *config;
    struct store *store;
    struct host *host;
    int64_t now_ms, started_ms, order;
    struct pending pending[WORLD_PENDING_MAX];
    struct truth *truth;
    size_t truth_count;
    struct sim_task tasks[WORLD_TASKS_MAX];
    size_t task_count;
    size_t calls, boundaries, crashes, alerts;
    bool is_crashing, is_calm, has_recovered, has_deployed, has_desired, has_pushed, has_written,
        has_cancelled, has_stopped, has_resumed, has_retriggered, is_commit_failed;
    int64_t healthy_since_ms;
    uint64_t digest;
};

/* --- the product's files --- */

static const char CONFIG[] = "listen: 127.0.0.1:0\n"
                             "identity: { account: \"123456789012\", region: eu-west-1 }\n"
                             "store: sqlite:/nowhere\n"
                             "rules: [rules.yaml]\n"
                             "runbooks: [ecs-db-outage.yaml]\n"
                             "channels:\n"
                             "  pager: { webhook: \"http://127.0.0.1:9/a\" }\n"
                             "  backup: { webhook: \"http://127.0.0.1:9/b\" }\n"
                             "page: [pager, backup]\n";
static const char RULES[] =
    "rules:\n"
    "  - name: cash-db-outage\n"
    "    match: { source: [datadog], detail: { status: [firing], name: [{ wildcard: \"*DB outage*\" }] } }\n"
    "    runbook: ecs-db-outage\n"
    "    mode: auto\n"
    "    target: { cluster: demo, service: cash }\n"
    "    parameters: { Cluster: demo, Service: cash, TableName: cash-events, Stream: cash,\n"
    "      OutageStart: \"{{ alert.started_at }}\", MaxShare: 80, Margin: PT0S }\n"
    "  - name: other\n"
    "    match: { source: [datadog], detail: { name: [other] } }\n"
    "    runbook: ecs-db-outage\n"
    "    mode: observe\n"
    "    parameters: { Cluster: demo, Service: cash, TableName: cash-events, Stream: cash,\n"
    "      OutageStart: \"{{ alert.started_at }}\" }\n";

static char *runbook_text; /* read once: the product's own file */

static bool read_text(void *ctx, struct arena *arena, struct str path, struct str *text,
                      struct err *err) {
    (void)ctx;
    (void)err;
    struct str found = str_is(path, "selfheal.yaml") ? str_of(CONFIG)
                       : str_is(path, "rules.yaml")  ? str_of(RULES)
                                                     : str_of(runbook_text);
    *text = str_dup(arena, found);
    return true;
}

static bool list_paths(void *ctx, struct arena *arena, struct str pattern, struct str **paths,
                       size_t *count, struct err *err) {
    (void)ctx;
    (void)err;
    *paths = ARENA_ARRAY(arena, struct str, 1);
    (*paths)[0] = pattern;
    *count = 1;
    return true;
}

static const char *no_environment(const char *name) {
    (void)name;
    return NULL;
}

static void load_runbook_text(void) {
    if (runbook_text)
        return;
    const char *root = getenv("SOURCE_ROOT");
    char path[4096];
    snprintf(path, sizeof path, "%s/runbooks/ecs-db-outage.yaml", root ? root : ".");
    FILE *f = fopen(path, "rb");
    if (!f) {
        fprintf(stderr, "cannot open %s (set SOURCE_ROOT)\n", path);
        exit(2);
    }
    runbook_text = mem_alloc(1 << 20);
    size_t n = fread(runbook_text, 1, (1 << 20) - 1, f);
    runbook_text[n] = '\0';
    fclose(f);
}

static struct config *load_config(void) {
    load_runbook_text();
    ARENA_SCOPE(arena);
    struct config_reader reader = { NULL, read_text, list_paths, no_environment };
    struct problems problems = { .arena = &arena };
    struct config *config = config_load(&reader, STR("selfheal.yaml"), false, &problems);
    for (size_t i = 0; !config && i < problems.count; i++)
        fprintf(stderr, "%.*s:%u: %.*s\n", STR_ARG(problems.items[i].file), problems.items[i].line,
                STR_ARG(problems.items[i].message));
    if (!config)
        exit(2);
    return config;
}

/* --- ground truth --- */

static void digest_text(struct world *w, struct str s) {
    for (size_t i = 0; i < s.len; i++)
        w->digest = (w->digest ^ (unsigned char)s.ptr[i]) * UINT64_C(1099511628211);
}

static struct truth *tell(struct world *w, enum truth_kind kind) {
    assert(w->truth_count < WORLD_TRUTH_MAX);
    struct truth *t = &w->truth[w->truth_count++];
    *t = (struct truth){ .kind = kind, .at_ms = w->now_ms };
    struct str text = str_fmt(&w->arena, "%d@%lld;", (int)kind, (long long)(w->now_ms - EPOCH));
    digest_text(w, text);
    return t;
}

static bool chance(struct world *w, unsigned percent) {
    return !w->is_calm && percent > 0 && rand_below(&w->fate, 100) < percent;
}

/* --- the service: its tasks write the table --- */

static const char *item_json(struct world *w, int i, bool is_good) {
    return str_fmt(&w->arena,
                   "{\"TableName\":\"cash-events\",\"Item\":{\"stream\":{\"S\":\"cash\"},\"position\":{\"S\":"
                   "\"%.*s#%010d\"},\"total\":{\"N\":\"%d\"}}}",
                   STR_ARG(time_format(&w->arena, EPOCH - 3600000 + i * 60000 + 1)), i,
                   is_good ? i * 7 : i * 7 + 1).ptr;
}

static const struct json *parse(struct world *w, struct str text) {
    const struct json *value = NULL;
    struct err err = { 0 };
    struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX };
    if (!json_parse(&w->arena, text, &options, &value, &err).ok) {
        fprintf(stderr, "bad JSON in the world: %s: %.*s\n", err.message, STR_ARG(text));
        abort();
    }
    return value;
}

static const struct json *do_call(struct world *w, struct arena *arena, const char *service,
                                  const char *operation, const struct json *input, struct err *err) {
    const struct aws_service *s = model_service(str_of(service));
    const struct aws_operation *o = s ? model_operation(s, str_of(operation)) : NULL;
    const struct json *output = NULL, *extra = NULL;
    assert(o);
    if (!cloud_handle(w->cloud, arena, s, o, input, w->now_ms, &output, &extra, err).ok)
        return NULL;
    return output;
}

/* A call of an actor of the world; must succeed. */
static const struct json *act(struct world *w, const char *service, const char *operation,
                              struct str input) {
    struct err err = { 0 };
    const struct json *output = do_call(w, &w->arena, service, operation, parse(w, input), &err);
    if (!output && w->options.is_verbose)
        fprintf(stderr, "world: %s %s: %s\n", service, operation, err.message);
    return output;
}

static struct sim_task *task_of(struct world *w, struct str id) {
    for (size_t i = w->task_count; i-- > 0;)
        if (str_is(id, w->tasks[i].id))
            return &w->tasks[i];
    return NULL;
}

static void task_start(void *ctx, const struct cloud_task_spec *spec, int64_t now_ms) {
    (void)now_ms;
    struct world *w = ctx;
    assert(w->task_count < WORLD_TASKS_MAX);
    struct sim_task *t = &w->tasks[w->task_count++];
    *t = (struct sim_task){ .gone_at_ms = INT64_MAX };
    snprintf(t->id, sizeof t->id, "%.*s", STR_ARG(spec->task_id));
    const struct json *environment = json_get_c(spec->container, "environment");
    for (size_t i = 0; i < json_count(environment); i++)
        t->is_replaying = t->is_replaying ||
                          str_is(json_get_str(json_at(environment, i), "name"), "ROLLBACK_TO");
}

static void task_stop(void *ctx, struct str id, int64_t now_ms, int64_t kill_at_ms) {
    struct sim_task *t = task_of(ctx, id);
    if (t && t->gone_at_ms > now_ms + 2000)
        t->gone_at_ms = now_ms + 2000 < kill_at_ms ? now_ms + 2000 : kill_at_ms;
}

static struct cloud_task_status task_poll(void *ctx, struct str id, int64_t now_ms) {
    struct world *w = ctx;
    struct sim_task *t = task_of(w, id);
    if (!t || now_ms >= t->gone_at_ms)
        return (struct cloud_task_status){ .state = CLOUD_TASK_EXITED, .exit_code = t ? 0 : 137 };
    return (struct cloud_task_status){ .state = CLOUD_TASK_RUNNING,
                                       .port = (uint16_t)(TASKS_PORT + (t - w->tasks)),
                                       .is_healthy = true };
}

static bool any_task(const struct world *w, bool is_replaying) {
    for (size_t i = 0; i < w->task_count; i++)
        if (w->now_ms < w->tasks[i].gone_at_ms && (!is_replaying || w->tasks[i].is_replaying))
            return true;
    return false;
}

struct tally {
    struct world *w;
    int good, bad;
};

static void tally_item(void *ctx, struct str item) {
    struct tally *t = ctx;
    ARENA_SCOPE(arena);
    const struct json *v = NULL;
    struct err err = { 0 };
    bool is_parsed = json_parse(&arena, item, NULL, &v, &err).ok;
    assert(is_parsed);
    (void)is_parsed;
    struct str position = json_get_str(json_get_c(v, "position"), "S");
    int64_t number = -1, total = -1;
    size_t hash = str_find_char(position, '#');
    bool is_number = hash != SIZE_MAX && hash + 11 == position.len;
    for (size_t i = hash + 1; is_number && i < position.len; i++) {
        if (number < 0)
            number = 0;
        number = number * 10 + (position.ptr[i] - '0');
    }
    str_to_i64(json_get_str(json_get_c(v, "total"), "N"), &total);
    if (number >= 0 && number < WORLD_ITEMS && total == number * 7)
        t->good++;
    else
        t->bad++;
}

bool world_is_healthy(struct world *w) {
    struct tally t = { .w = w };
    cloud_dynamodb_each(cloud_dynamodb_of(w->cloud), STR("cash-events"), tally_item, &t);
    return t.good == WORLD_ITEMS && t.bad == 0 && any_task(w, false);
}

/* A replaying task puts every item since the outage that is not there (identical ones are skipped). */
static void replay(struct world *w) {
    static const char CONDITION[] = ",\"ConditionExpression\":\"attribute_not_exists(#s)\","
                                    "\"ExpressionAttributeNames\":{\"#s\":\"stream\"}}";
    for (int i = WORLD_BAD_FROM; i < WORLD_ITEMS; i++) {
        const char *item = item_json(w, i, true);
        struct str text = str_fmt(&w->arena, "%.*s%s", (int)strlen(item) - 1, item, CONDITION);
        struct err err = { 0 };
        do_call(w, &w->arena, "dynamodb", "PutItem", parse(w, text), &err);
    }
}

static void settle(struct world *w) {
    cloud_advance(w->cloud, w->now_ms);
    for (size_t i = 0; i < w->task_count; i++) {
        struct sim_task *t = &w->tasks[i];
        if (t->is_replaying && !t->is_gone && w->now_ms < t->gone_at_ms) {
            t->is_gone = true; /* replays once */
            replay(w);
        }
    }
}

static void build_cloud(struct world *w) {
    w->disk = disk_memory_new();
    struct cloud_options options = {
        .account = STR("123456789012"),
        .region = STR("eu-west-1"),
        .seed = w->options.seed,
        .disk = disk_memory_port(w->disk),
        .runner = { .ctx = w, .start = task_start, .stop = task_stop, .poll = task_poll },
        .describe_lag_ms = 1000,
        .provisioning_ms = 2000,
        .pending_ms = 1000,
        .healthy_after_ms = 1000,
        .deprovisioning_ms = 1000,
    };
    w->cloud = cloud_new(&options);
    struct err err = { 0 };
    bool is_loaded = cloud_load(w->cloud, &err).ok;
    assert(is_loaded);
    (void)is_loaded;
    act(w, "ecs", "CreateCluster", STR("{\"clusterName\":\"demo\"}"));
    act(w, "ecs", "RegisterTaskDefinition",
        STR("{\"family\":\"cash\",\"containerDefinitions\":[{\"name\":\"app\",\"image\":\"app\",\"memory\":64,"
            "\"command\":[\"run\"],\"portMappings\":[{\"containerPort\":8080}]}]}"));
    act(w, "ecs", "CreateService",
        STR("{\"cluster\":\"demo\",\"serviceName\":\"cash\",\"taskDefinition\":\"cash:1\",\"desiredCount\":2}"));
    act(w, "application-autoscaling", "RegisterScalableTarget",
        STR("{\"ServiceNamespace\":\"ecs\",\"ResourceId\":\"service/demo/cash\",\"ScalableDimension\":"
            "\"ecs:service:DesiredCount\",\"MinCapacity\":1,\"MaxCapacity\":4}"));
    act(w, "dynamodb", "CreateTable",
        STR("{\"TableName\":\"cash-events\",\"BillingMode\":\"PAY_PER_REQUEST\",\"AttributeDefinitions\":["
            "{\"AttributeName\":\"stream\",\"AttributeType\":\"S\"},{\"AttributeName\":\"position\","
            "\"AttributeType\":\"S\"}],\"KeySchema\":[{\"AttributeName\":\"stream\",\"KeyType\":\"HASH\"},"
            "{\"AttributeName\":\"position\",\"KeyType\":\"RANGE\"}]}"));
    act(w, "dynamodb", "UpdateContinuousBackups",
        STR("{\"TableName\":\"cash-events\",\"PointInTimeRecoverySpecification\":"
            "{\"PointInTimeRecoveryEnabled\":true}}"));
    for (int i = 0; i < WORLD_ITEMS; i++) /* dropped, altered, and what is fine */
        if (i < WORLD_BAD_FROM || i % 3)
            act(w, "dynamodb", "PutItem", str_of(item_json(w, i, i < WORLD_BAD_FROM || i % 3 == 1)));
}

/* --- ports of the host --- */

static int64_t port_now(void *ctx) {
    return ((struct world *)ctx)->now_ms;
}

static struct pending *pend(struct world *w, enum pending_kind kind, int64_t at_ms) {
    for (size_t i = 0; i < WORLD_PENDING_MAX; i++) {
        struct pending *p = &w->pending[i];
        if (p->is_used)
            continue;
        *p = (struct pending){ .is_used = true, .kind = kind, .at_ms = at_ms, .order = ++w->order };
        return p;
    }
    abort();
}

static void actors(struct world *w);

enum fate { FATE_WELL, FATE_THROTTLED, FATE_LOST_BEFORE, FATE_LOST_AFTER, FATE_ERROR_AFTER, FATE_DENIED };

static enum fate draw_fate(struct world *w) {
    const struct world_faults *f = &w->faults;
    if (f->denied_from_call && w->calls >= f->denied_from_call && !w->is_calm)
        return FATE_DENIED;
    if (chance(w, f->throttle))
        return FATE_THROTTLED;
    if (chance(w, f->timeout_before))
        return FATE_LOST_BEFORE;
    if (chance(w, f->timeout_after))
        return FATE_LOST_AFTER;
    return chance(w, f->error_after) ? FATE_ERROR_AFTER : FATE_WELL;
}

static void answer_http(struct world *w, struct pending *p, const struct json *input) {
    struct str url = json_get_str(input, "Url");
    size_t slash = str_find(url, STR("127.0.0.1:"));
    bool is_up = any_task(w, false) && slash != SIZE_MAX;
    p->is_ok = is_up;
    if (!is_up) {
        struct res ignored = err_set(&p->err, ERR_PERMANENT, "SH3010", "no answer: refused");
        (void)ignored;
        return;
    }
    struct json *reply = json_new_object(&p->arena);
    json_set_i64(&p->arena, reply, "status", world_is_healthy(w) ? 200 : 503);
    json_set_str(&p->arena, reply, "body", STR("{}"));
    p->output = reply;
}

static void fail_as(struct pending *p, enum err_class class, const char *aws_code) {
    p->is_ok = false;
    struct res ignored = err_set(&p->err, class, "SH3010", "%s (injected)", aws_code);
    (void)ignored;
    snprintf(p->err.aws_code, sizeof p->err.aws_code, "%s", aws_code);
}

/* The call takes effect (or not) now, its answer travels. */
static void port_call(void *ctx, const struct effect *effect) {
    struct world *w = ctx;
    w->calls++;
    actors(w);
    bool is_http = str_is(effect->call.service, "http");
    enum fate fate = is_http ? FATE_WELL : draw_fate(w);
    int64_t latency = 5 + (int64_t)rand_below(&w->latency, 40);
    bool is_lost = fate == FATE_LOST_BEFORE || fate == FATE_LOST_AFTER;
    struct pending *p = pend(w, P_REPLY, w->now_ms + (is_lost ? effect->call.timeout_ms : latency));
    p->run = str_dup(&p->arena, effect->call.run);
    p->call = effect->call.call;
    p->is_mutating = effect->call.is_mutating;
    struct truth *t = tell(w, TRUTH_SEND);
    t->run = str_dup(&w->arena, effect->call.run);
    t->service = str_dup(&w->arena, effect->call.service);
    t->operation = str_dup(&w->arena, effect->call.operation);
    t->input = json_clone(&w->arena, effect->call.input);
    t->call = effect->call.call;
    t->is_mutating = effect->call.is_mutating;
    t->is_doubtful = is_lost || fate == FATE_ERROR_AFTER;
    digest_text(w, t->operation);
    if (w->options.is_verbose)
        fprintf(stderr, "%9.3f call %lld %.*s %.*s fate %d\n", (double)(w->now_ms - EPOCH) / 1000,
                (long long)t->call, STR_ARG(t->service), STR_ARG(t->operation), (int)fate);
    if (is_http) {
        answer_http(w, p, effect->call.input);
        return;
    }
    if (fate == FATE_THROTTLED) {
        fail_as(p, ERR_THROTTLED, "ThrottlingException");
        return;
    }
    if (fate == FATE_DENIED) {
        fail_as(p, ERR_DENIED, "AccessDeniedException");
        return;
    }
    if (fate == FATE_LOST_BEFORE) {
        fail_as(p, t->is_mutating ? ERR_IN_DOUBT : ERR_TRANSIENT, "RequestTimeout");
        return;
    }
    const struct json *output = do_call(w, &p->arena, str_z(&w->arena, t->service),
                                        str_z(&w->arena, t->operation), t->input, &p->err);
    p->is_ok = output != NULL;
    p->output = output;
    if (!output) {
        p->err.class = model_classify(str_of(p->err.aws_code), p->err.http_status, !t->is_mutating);
    } else if (t->is_mutating) {
        struct truth *e = tell(w, TRUTH_EFFECT);
        struct truth *s = e - 1;
        *e = *s;
        e->kind = TRUTH_EFFECT;
        e->who = STR("selfheal");
    }
    if (fate == FATE_LOST_AFTER || fate == FATE_ERROR_AFTER)
        fail_as(p, t->is_mutating ? ERR_IN_DOUBT : ERR_TRANSIENT,
                fate == FATE_LOST_AFTER ? "RequestTimeout" : "InternalServerError");
    settle(w);
}

static void port_send(void *ctx, const struct effect *effect) {
    struct world *w = ctx;
    struct pending *p = pend(w, P_PAGE, w->now_ms + 20);
    p->page = str_dup(&p->arena, effect->send.page);
    p->channel = str_dup(&p->arena, effect->send.channel);
    p->is_ok = !chance(w, w->faults.page_down);
    if (!p->is_ok)
        fail_as(p, ERR_TRANSIENT, "pager down");
    struct truth *t = tell(w, TRUTH_PAGE);
    t->at_ms = w->now_ms + 20;
    t->status = p->is_ok ? 202 : 503;
    t->text = str_dup(&w->arena, json_get_str(effect->send.body, "text"));
    t->run = str_dup(&w->arena, json_get_str(effect->send.body, "run"));
    t->target = str_dup(&w->arena, json_get_str(effect->send.body, "summary"));
    t->who = str_dup(&w->arena, json_get_str(effect->send.body, "severity"));
    if (w->options.is_verbose)
        fprintf(stderr, "%9.3f page %s %.*s\n", (double)(w->now_ms - EPOCH) / 1000,
                p->is_ok ? "ok" : "down", STR_ARG(t->target));
}

static void port_answer(void *ctx, int64_t handle, int status, const struct json *body) {
    struct world *w = ctx;
    struct truth *t = tell(w, TRUTH_ANSWER);
    t->status = status;
    t->call = handle;
    t->text = str_dup(&w->arena, json_get_str(body, "alert"));
    if (status == 503 && handle < 1000) { /* the sender tries again */
        struct pending *p = pend(w, P_ALERT, w->now_ms + 5000);
        p->transition = STR("triggered");
    }
}

static bool port_boundary(void *ctx, bool is_committed) {
    (void)is_committed;
    struct world *w = ctx;
    w->boundaries++;
    const struct world_faults *f = &w->faults;
    bool is_now = f->crash_at_boundary && w->boundaries == f->crash_at_boundary;
    if (f->crash_every && f->crash_at_boundary && w->crashes < 8 &&
        w->boundaries > f->crash_at_boundary &&
        (w->boundaries - f->crash_at_boundary) % f->crash_every == 0)
        is_now = true;
    w->is_crashing = is_now;
    return is_now;
}

static void open_host(struct world *w) {
    struct host_ports ports = { .ctx = w,
                                .now_ms = port_now,
                                .call = port_call,
                                .send = port_send,
                                .answer = port_answer,
                                .boundary = port_boundary };
    w->host = host_new(w->config, w->store, &ports, w->options.seed * 31 + w->crashes);
    struct err err = { 0 };
    bool is_recovered = host_recover(w->host, &err).ok;
    assert(is_recovered);
    (void)is_recovered;
}

/* --- alerts and people --- */

static void submit_alert(struct world *w, struct str transition) {
    struct host_input *in = host_input_new(w->host, INPUT_ALERT);
    assert(in);
    struct arena *a = &in->arena;
    bool is_recovery = str_is(transition, "recovered");
    in->input.handle = (int64_t)++w->alerts;
    in->input.alert.id = host_new_id(w->host, a);
    in->input.alert.source = STR("datadog");
    in->input.alert.raw = str_fmt(a, "%.*s %zu", STR_ARG(transition), w->alerts);
    struct str text = str_fmt(
        a,
        "{\"version\":\"0\",\"id\":\"%.*s\",\"source\":\"datadog\",\"detail-type\":\"alert\",\"account\":"
        "\"123456789012\",\"region\":\"eu-west-1\",\"time\":\"%.*s\",\"resources\":[],\"detail\":{\"status\":"
        "\"%s\",\"transition\":\"%.*s\",\"name\":\"DB outage on cash\",\"severity\":\"critical\",\"cycle\":"
        "\"c1\",\"started_at\":\"%.*s\",\"labels\":{\"service\":\"cash\"},\"raw\":{}}}",
        STR_ARG(in->input.alert.id), STR_ARG(time_format(a, w->now_ms)),
        is_recovery ? "resolved" : "firing", STR_ARG(transition),
        STR_ARG(time_format(a, EPOCH - 3600000 + WORLD_BAD_FROM * 60000)));
    struct err err = { 0 };
    bool is_parsed = json_parse(a, text, NULL, &in->input.alert.alert, &err).ok;
    assert(is_parsed);
    (void)is_parsed;
    host_submit(w->host, in);
}

static void submit_command(struct world *w, const char *command, struct str run) {
    struct host_input *in = host_input_new(w->host, INPUT_COMMAND);
    assert(in);
    struct json *c = json_new_object(&in->arena);
    json_set_str(&in->arena, c, "command", str_of(command));
    json_set_str(&in->arena, c, "who", STR("operator"));
    json_set_str(&in->arena, c, "reason", STR("test"));
    if (run.len)
        json_set_str(&in->arena, c, "run", str_dup(&in->arena, run));
    in->input.command = c;
    host_submit(w->host, in);
}

static struct str any_run(struct world *w) {
    struct record *records;
    size_t count;
    struct err err = { 0 };
    bool is_read = w->store->ops->range(w->store, RECORD_RUN, STR_NONE, STR_NONE, false, 1, &w->arena,
                                        &records, &count, &err).ok;
    return is_read && count ? records[0].key : STR_NONE;
}

static bool is_due(unsigned at_call, size_t calls, bool *was_done) {
    if (!at_call || calls < at_call || *was_done)
        return false;
    *was_done = true;
    return true;
}

static void adversary(struct world *w, const char *who) {
    struct truth *t = tell(w, TRUTH_EFFECT);
    t->who = str_of(who);
    if (w->options.is_verbose)
        fprintf(stderr, "%9.3f adversary: %s\n", (double)(w->now_ms - EPOCH) / 1000, who);
}

static void actors(struct world *w) {
    const struct world_faults *f = &w->faults;
    if (is_due(f->deploy_at_call, w->calls, &w->has_deployed)) {
        adversary(w, "ci");
        act(w, "ecs", "UpdateService",
            STR("{\"cluster\":\"demo\",\"service\":\"cash\",\"forceNewDeployment\":true}"));
    }
    if (is_due(f->desired_at_call, w->calls, &w->has_desired)) {
        adversary(w, "operator");
        act(w, "ecs", "UpdateService",
            STR("{\"cluster\":\"demo\",\"service\":\"cash\",\"desiredCount\":3}"));
    }
    if (is_due(f->autoscaler_at_call, w->calls, &w->has_pushed) &&
        cloud_autoscaler_push(w->cloud, STR("service/demo/cash"), 4, w->now_ms))
        adversary(w, "autoscaler");
    if (is_due(f->writer_at_call, w->calls, &w->has_written)) {
        adversary(w, "writer");
        act(w, "dynamodb", "PutItem", str_of(item_json(w, WORLD_BAD_FROM + 2, false)));
    }
    settle(w);
}

static void people(struct world *w) {
    const struct world_faults *f = &w->faults;
    bool was_stopped = w->has_stopped;
    if (is_due(f->cancel_at_call, w->calls, &w->has_cancelled))
        submit_command(w, "cancel", any_run(w));
    if (is_due(f->stop_at_call, w->calls, &w->has_stopped))
        submit_command(w, "stop", STR_NONE);
    if (was_stopped && !w->has_resumed && w->is_calm) {
        w->has_resumed = true;
        submit_command(w, "resume", STR_NONE);
    }
    if (is_due(f->recover_at_call, w->calls, &w->has_recovered))
        submit_alert(w, STR("recovered"));
    if (is_due(f->retrigger_at_call, w->calls, &w->has_retriggered))
        submit_alert(w, STR("retriggered"));
    /* The monitor sees a healthy service for a while. */
    bool is_healthy = world_is_healthy(w);
    if (!is_healthy)
        w->healthy_since_ms = 0;
    else if (w->healthy_since_ms == 0)
        w->healthy_since_ms = w->now_ms;
    if (is_healthy && w->now_ms - w->healthy_since_ms > 20000 && !w->has_recovered) {
        w->has_recovered = true;
        submit_alert(w, STR("recovered"));
    }
}

/* --- time --- */

static struct pending *next_pending(struct world *w) {
    struct pending *best = NULL;
    for (size_t i = 0; i < WORLD_PENDING_MAX; i++) {
        struct pending *p = &w->pending[i];
        if (p->is_used && (!best || p->at_ms < best->at_ms ||
                           (p->at_ms == best->at_ms && p->order < best->order)))
            best = p;
    }
    return best;
}

static void drop_pending(struct pending *p) {
    arena_deinit(&p->arena);
    p->is_used = false;
}

static void deliver(struct world *w, struct pending *p) {
    if (p->kind == P_ALERT) {
        submit_alert(w, p->transition);
    } else if (p->kind == P_PAGE) {
        struct host_input *in = host_input_new(w->host, INPUT_PAGE);
        in->input.page.page = str_dup(&in->arena, p->page);
        in->input.page.channel = str_dup(&in->arena, p->channel);
        in->input.page.is_accepted = p->is_ok;
        in->input.page.err = p->err;
        host_submit(w->host, in);
    } else {
        struct host_input *in = host_input_new(w->host, INPUT_REPLY);
        in->input.reply.run = str_dup(&in->arena, p->run);
        in->input.reply.call = p->call;
        in->input.reply.is_ok = p->is_ok;
        in->input.reply.output = json_clone(&in->arena, p->output);
        in->input.reply.err = p->err;
        host_submit(w->host, in);
    }
    drop_pending(p);
}

/* The process dies: what it had in memory and on the wire is gone; the world goes on. */
static void crash(struct world *w) {
    w->crashes++;
    tell(w, TRUTH_CRASH);
    if (w->options.is_verbose)
        fprintf(stderr, "%9.3f CRASH at boundary %zu\n", (double)(w->now_ms - EPOCH) / 1000,
                w->boundaries);
    host_free(w->host);
    bool has_unanswered = false;
    for (size_t i = 0; i < WORLD_PENDING_MAX; i++)
        if (w->pending[i].is_used && w->pending[i].kind != P_ALERT)
            drop_pending(&w->pending[i]);
    size_t answered = 0;
    for (size_t i = 0; i < w->truth_count; i++)
        answered += w->truth[i].kind == TRUTH_ANSWER && w->truth[i].status == 202;
    has_unanswered = answered < w->alerts;
    w->now_ms += 1500;
    open_host(w);
    if (has_unanswered) /* a sender that heard nothing sends again */
        pend(w, P_ALERT, w->now_ms + 3000)->transition = STR("triggered");
}

static bool is_over(struct world *w) {
    if (next_pending(w) || host_has_work(w->host))
        return false;
    struct record *records;
    size_t count;
    struct err err = { 0 };
    ARENA_SCOPE(arena);
    bool is_read = w->store->ops->due(w->store, RECORD_NOT_DUE - 1, 64, &arena, &records, &count, &err).ok;
    assert(is_read);
    (void)is_read;
    for (size_t i = 0; i < count; i++)
        if (records[i].kind == RECORD_RUN || records[i].kind == RECORD_OUTBOX)
            return false;
    return any_run(w).len > 0 || w->alerts > 0;
}

static bool tick(struct world *w) {
    struct err err = { 0 };
    if (w->faults.commit_fails_once && !w->is_commit_failed && w->calls > 5) {
        w->is_commit_failed = true;
        memory_fail(w->store, ERR_LIMIT);
    }
    struct res r = host_tick(w->host, &err);
    memory_fail(w->store, ERR_NONE);
    if (r.ok)
        return true;
    if (w->is_crashing) {
        w->is_crashing = false;
        crash(w);
        return true;
    }
    fprintf(stderr, "seed %llu: the host gave up: %s\n", (unsigned long long)w->options.seed, err.message);
    return false;
}

bool world_run(struct world *w) {
    submit_alert(w, STR("triggered"));
    for (int step = 0; step < STEPS_MAX; step++) {
        if (w->now_ms - w->started_ms > CALM_AFTER_MS)
            w->is_calm = true; /* the faults stop: now everything must end */
        settle(w);
        people(w);
        if (!tick(w))
            return false;
        if (host_has_work(w->host))
            continue;
        if (is_over(w))
            return true;
        struct pending *p = next_pending(w);
        int64_t due = host_next_due(w->host), at = p ? p->at_ms : INT64_MAX;
        if (due < at)
            at = due;
        int64_t cloud_due = cloud_advance(w->cloud, w->now_ms);
        if (cloud_due < at)
            at = cloud_due;
        if (w->now_ms + 5000 < at) /* people look every five seconds */
            at = w->now_ms + 5000;
        if (at > w->now_ms)
            w->now_ms = at;
        if (w->now_ms - w->started_ms > END_AFTER_MS)
            return false;
        settle(w);
        if (p && p->at_ms <= w->now_ms)
            deliver(w, p);
    }
    return false;
}

struct world *world_new(const struct world_options *options) {
    struct world *w = mem_alloc(sizeof *w);
    w->options = *options;
    w->faults = options->faults;
    w->digest = UINT64_C(14695981039346656037);
    rand_init(&w->fate, options->seed * 4 + 1);
    rand_init(&w->latency, options->seed * 4 + 2);
    rand_init(&w->actors, options->seed * 4 + 3);
    w->truth = mem_alloc(WORLD_TRUTH_MAX * sizeof *w->truth);
    w->now_ms = EPOCH - 120000;
    build_cloud(w);
    w->now_ms = EPOCH;
    settle(w);
    w->started_ms = w->now_ms;
    w->config = load_config();
    w->store = memory_new();
    open_host(w);
    return w;
}

void world_free(struct world *w) {
    host_free(w->host);
    w->store->ops->free(w->store);
    config_free(w->config);
    cloud_free(w->cloud);
    disk_memory_free(w->disk);
    for (size_t i = 0; i < WORLD_PENDING_MAX; i++)
        if (w->pending[i].is_used)
            arena_deinit(&w->pending[i].arena);
    free(w->truth);
    struct arena arena = w->arena;
    free(w);
    arena_deinit(&arena);
}

const struct truth *world_truth(const struct world *w, size_t *count) {
    *count = w->truth_count;
    return w->truth;
}
struct store *world_store(struct world *w) {
    return w->store;
}
const struct config *world_config(const struct world *w) {
    return w->config;
}
struct cloud *world_cloud(struct world *w) {
    return w->cloud;
}
int64_t world_now(const struct world *w) {
    return w->now_ms;
}
size_t world_boundaries(const struct world *w) {
    return w->boundaries;
}
size_t world_calls(const struct world *w) {
    return w->calls;
}
size_t world_crashes(const struct world *w) {
    return w->crashes;
}
uint64_t world_digest(const struct world *w) {
    return w->digest;
}
