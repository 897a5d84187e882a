/* scene.c: the incident's surroundings: configuration, cluster, service and table; what a task of the service does.
 * A task that is told to replay puts every damaged item of the log that is not there. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/dynamodb.h"
#include "codec/time.h"
#include "private.h"

enum { TASKS_PORT = 30000, LOG_MS = 2 * 3600 * 1000, EVENT_MS = 10 * 1000 };

static const char CONFIG[] = "listen: 127.0.0.1:0\n"
                             "identity: { account: \"123456789012\", region: eu-west-1 }\n"
                             "store: sqlite:/nowhere\n"
                             "rules: [rules.yaml]\n"
                             "runbooks: [ecs-db-outage.yaml]\n"
                             "channels:\n"
                             "  pager: { webhook: \"http://127.0.0.1:9001/a\" }\n"
                             "  backup: { webhook: \"http://127.0.0.1:9002/b\" }\n"
                             "page: [pager, backup]\n";
/* WORLD_MAX_ITEMS and WORLD_MAX_SHARE stand here too. */
static const char RULES[] =
    "rules:\n"
    "  - name: cash-db-outage\n"
    "    match: { source: [datadog], detail: { status: [firing], name: [{ wildcard: \"*DB outage*\" }] } }\n"
    "    runbook: ecs-db-outage\n"
    "    mode: auto\n"
    "    target: { cluster: demo, service: cash }\n"
    "    parameters: { Cluster: demo, Service: cash, TableName: cash-events, Stream: cash,\n"
    "      OutageStart: \"{{ alert.started_at }}\", MaxItems: 240, MaxShare: 80, Margin: PT0S }\n"
    "  - name: by-label\n"
    "    match: { source: [datadog], detail: { status: [firing], name: [by label],\n"
    "      labels: { service: [cash, \"\", \"*\"] } } }\n"
    "    runbook: ecs-db-outage\n"
    "    mode: auto\n"
    "    target: { cluster: demo, service: cash }\n"
    "    parameters: { Cluster: demo, Service: \"{{ alert.labels.service }}\", TableName: cash-events,\n"
    "      Stream: cash, OutageStart: \"{{ alert.started_at }}\", MaxItems: 240, MaxShare: 80, Margin: PT0S }\n"
    "  - name: other\n"
    "    match: { source: [datadog], detail: { name: [other] } }\n"
    "    runbook: ecs-db-outage\n"
    "    mode: observe\n"
    "    parameters: { Cluster: demo, Service: cash, TableName: cash-events, Stream: cash,\n"
    "      OutageStart: \"{{ alert.started_at }}\" }\n";

static const char DEAD_MAN[] = "dead_man: { role: \"arn:aws:iam::123456789012:role/page\",\n"
                               "  topic: \"arn:aws:sns:eu-west-1:123456789012:pages\" }\n";

struct texts {
    bool has_dead_man, does_ask;
    char runbook[64 << 10];
};

static bool read_text(void *ctx, struct arena *arena, struct str path, struct str *text,
                      struct err *err) {
    const struct texts *texts = ctx;
    (void)err;
    struct str found = str_is(path, "selfheal.yaml") ? str_of(CONFIG)
                       : str_is(path, "rules.yaml")  ? str_of(RULES)
                                                     : str_of(texts->runbook);
    if (str_is(path, "selfheal.yaml") && texts->has_dead_man)
        found = str_fmt(arena, "%s%s", CONFIG, DEAD_MAN);
    if (str_is(path, "rules.yaml") && texts->does_ask) {
        size_t at = str_find(found, STR("mode: auto"));
        found = str_fmt(arena, "%.*smode: approve%s", (int)at, RULES, RULES + at + sizeof "mode: auto" - 1);
    }
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

/* The product's own runbook, from its folder. */
static void read_runbook(struct texts *texts) {
    const char *root = getenv("SOURCE_ROOT");
    char path[4096];
    snprintf(path, sizeof path, "%s/runbooks/ecs-db-outage.yaml", root ? root : ".");
    FILE *f = fopen(path, "rb");
    if (!f) {
        fprintf(stderr, "cannot open %s: set SOURCE_ROOT to the project's folder\n", path);
        exit(2);
    }
    size_t n = fread(texts->runbook, 1, sizeof texts->runbook - 1, f);
    texts->runbook[n] = '\0';
    fclose(f);
}

const struct config *scene_config(bool has_dead_man, bool does_ask) {
    static struct config *all[2][2]; /* never changed, shared by all worlds of the process */
    struct config *loaded = all[does_ask][has_dead_man];
    if (loaded)
        return loaded;
    ARENA_SCOPE(arena);
    struct texts *texts = ARENA_NEW(&arena, struct texts);
    read_runbook(texts);
    texts->has_dead_man = has_dead_man;
    texts->does_ask = does_ask;
    struct config_reader reader = { texts, read_text, list_paths, no_environment };
    struct problems problems = { .arena = &arena };
    loaded = config_load(&reader, STR("selfheal.yaml"), false, &problems);
    for (size_t i = 0; !loaded && i < problems.count; i++)
        fprintf(stderr, "%.*s:%u: %.*s\n", STR_ARG(problems.items[i].file), problems.items[i].line,
                STR_ARG(problems.items[i].message));
    if (!loaded)
        exit(2);
    all[does_ask][has_dead_man] = loaded;
    return loaded;
}

/* --- calls --- */

const struct json *scene_parse(struct world *w, struct str text) {
    const struct json *value = NULL;
    struct err err = { 0 };
    struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX };
    if (!json_parse(&w->arena, text, &options, &value, &err).ok) {
        fprintf(stderr, "bad JSON in the world: %s: %.*s\n", err.message, STR_ARG(text));
        abort();
    }
    return value;
}

const struct json *scene_call(struct world *w, struct arena *arena, const char *service,
                              const char *operation, const struct json *input, struct err *err) {
    const struct aws_service *s = model_service(str_of(service));
    const struct aws_operation *o = s ? model_operation(s, str_of(operation)) : NULL;
    const struct json *output = NULL, *extra = NULL;
    assert(o);
    if (!cloud_handle(w->cloud, arena, s, o, input, w->now_ms, &output, &extra, err).ok)
        return NULL;
    return output;
}

const struct json *scene_act(struct world *w, const char *service, const char *operation,
                             struct str input) {
    struct err err = { 0 };
    const struct json *output =
        scene_call(w, &w->arena, service, operation, scene_parse(w, input), &err);
    if (!output && w->options.is_verbose)
        fprintf(stderr, "world: %s %s: %s\n", service, operation, err.message);
    return output;
}

/* --- tasks --- */

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
    const struct world *w = ctx;
    struct sim_task *t = task_of(ctx, id);
    int64_t at = now_ms + w->options.shape.stop_ms;
    if (t && t->gone_at_ms > at)
        t->gone_at_ms = at < kill_at_ms ? at : kill_at_ms;
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

bool world_has_live_task(const struct world *w) {
    for (size_t i = 0; i < w->task_count; i++)
        if (w->now_ms < w->tasks[i].gone_at_ms)
            return true;
    return false;
}

/* --- the table --- */

const char *scene_item(struct world *w, unsigned i, bool is_good) {
    return str_fmt(&w->arena,
                   "{\"TableName\":\"cash-events\",\"Item\":{\"stream\":{\"S\":\"cash\"},\"position\":{\"S\":"
                   "\"%.*s#%010u\"},\"total\":{\"N\":\"%u\"}}}",
                   STR_ARG(time_format(&w->arena, WORLD_EPOCH - LOG_MS + i * (int64_t)EVENT_MS + 1)),
                   i, is_good ? i * 7 : i * 7 + 1)
        .ptr;
}

struct visit {
    struct world *w;
    struct arena *arena;
    struct str position;
    const struct json *found;
    unsigned good, bad;
};

static const struct json *item_of(struct arena *arena, struct str text) {
    const struct json *v = NULL;
    struct err err = { 0 };
    bool is_parsed = json_parse(arena, str_dup(arena, text), NULL, &v, &err).ok;
    assert(is_parsed);
    (void)is_parsed;
    return v;
}

/* Without parsing: {"position":{"S":"2026-..#0000000007"},"stream":..,"total":{"N":"49"}} in any order. */
static void tally_item(void *ctx, struct str item) {
    struct visit *t = ctx;
    int64_t number = -1, total = -1;
    size_t hash = str_find_char(item, '#');
    if (hash != SIZE_MAX)
        str_to_i64(str_slice(item, hash + 1, hash + 11), &number);
    size_t at = str_find(item, STR("{\"N\":\""));
    if (at != SIZE_MAX) {
        struct str rest = str_slice(item, at + 6, item.len);
        size_t end = str_find_char(rest, '"');
        str_to_i64(str_slice(rest, 0, end == SIZE_MAX ? 0 : end), &total);
    }
    bool is_good = number >= 0 && number < (int64_t)t->w->options.shape.items && total == number * 7;
    t->good += is_good;
    t->bad += !is_good;
}

bool world_is_healthy(struct world *w) {
    struct visit t = { .w = w };
    if (!world_has_live_task(w))
        return false;
    cloud_dynamodb_each(cloud_dynamodb_of(w->cloud), STR("cash-events"), tally_item, &t);
    return t.good == w->options.shape.items && t.bad == 0;
}

static void find_item(void *ctx, struct str item) {
    struct visit *v = ctx;
    if (!v->found && str_find(item, v->position) != SIZE_MAX)
        v->found = item_of(v->arena, item);
}

const struct json *world_item(struct world *w, struct arena *arena, struct str position) {
    struct visit v = { .w = w, .arena = arena, .position = position };
    cloud_dynamodb_each(cloud_dynamodb_of(w->cloud), STR("cash-events"), find_item, &v);
    return v.found;
}

/* A replaying task puts every item since the outage that is not there (identical ones are skipped). */
static void replay(struct world *w) {
    static const char CONDITION[] = ",\"ConditionExpression\":\"attribute_not_exists(#s)\","
                                    "\"ExpressionAttributeNames\":{\"#s\":\"stream\"}}";
    for (unsigned i = w->options.shape.bad_from; i < w->options.shape.items; i++) {
        const char *item = scene_item(w, i, true);
        struct str text = str_fmt(&w->arena, "%.*s%s", (int)strlen(item) - 1, item, CONDITION);
        struct err err = { 0 };
        scene_call(w, &w->arena, "dynamodb", "PutItem", scene_parse(w, text), &err);
    }
}

void scene_settle(struct world *w) {
    cloud_advance(w->cloud, w->now_ms);
    for (size_t i = 0; i < w->task_count; i++) {
        struct sim_task *t = &w->tasks[i];
        if (t->is_replaying && !t->has_replayed && w->now_ms < t->gone_at_ms) {
            t->has_replayed = true;
            replay(w);
        }
    }
}

/* --- the beginning --- */

static void build_service(struct world *w) {
    const struct world_shape *shape = &w->options.shape;
    scene_act(w, "ecs", "CreateCluster", STR("{\"clusterName\":\"demo\"}"));
    scene_act(w, "ecs", "RegisterTaskDefinition",
              STR("{\"family\":\"cash\",\"containerDefinitions\":[{\"name\":\"app\",\"image\":\"app\","
                  "\"memory\":64,\"command\":[\"run\"],\"portMappings\":[{\"containerPort\":8080}]}]}"));
    scene_act(w, "ecs", "CreateService",
              str_fmt(&w->arena,
                      "{\"cluster\":\"demo\",\"serviceName\":\"cash\",\"taskDefinition\":\"cash:1\","
                      "\"desiredCount\":%u}",
                      shape->desired));
    if (shape->has_scaling)
        scene_act(w, "application-autoscaling", "RegisterScalableTarget",
                  STR("{\"ServiceNamespace\":\"ecs\",\"ResourceId\":\"service/demo/cash\","
                      "\"ScalableDimension\":\"ecs:service:DesiredCount\",\"MinCapacity\":1,"
                      "\"MaxCapacity\":4}"));
}

static void build_table(struct world *w) {
    const struct world_shape *shape = &w->options.shape;
    scene_act(w, "dynamodb", "CreateTable",
              STR("{\"TableName\":\"cash-events\",\"BillingMode\":\"PAY_PER_REQUEST\","
                  "\"AttributeDefinitions\":[{\"AttributeName\":\"stream\",\"AttributeType\":\"S\"},"
                  "{\"AttributeName\":\"position\",\"AttributeType\":\"S\"}],\"KeySchema\":["
                  "{\"AttributeName\":\"stream\",\"KeyType\":\"HASH\"},"
                  "{\"AttributeName\":\"position\",\"KeyType\":\"RANGE\"}]}"));
    scene_act(w, "dynamodb", "UpdateContinuousBackups",
              STR("{\"TableName\":\"cash-events\",\"PointInTimeRecoverySpecification\":"
                  "{\"PointInTimeRecoveryEnabled\":true}}"));
    for (unsigned i = 0; i < shape->items; i++) { /* dropped, altered, and what is fine */
        bool is_damaged = i >= shape->bad_from;
        if (is_damaged && (shape->is_all_dropped || i % 3 == 0))
            continue;
        scene_act(w, "dynamodb", "PutItem", str_of(scene_item(w, i, !is_damaged || i % 3 == 1)));
    }
}

void scene_build(struct world *w) {
    w->disk = disk_memory_new();
    struct cloud_options options = {
        .account = STR("123456789012"),
        .region = STR("eu-west-1"),
        .seed = w->options.seed,
        .disk = disk_memory_port(w->disk),
        .runner = { .ctx = w, .start = task_start, .stop = task_stop, .poll = task_poll },
        .describe_lag_ms = w->options.shape.lag_ms,
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
    build_service(w);
    build_table(w);
}
