/* demo_cloud.c: see demo.h. */
#include <inttypes.h>
#include <stdio.h>

#include "cli/demo.h"
#include "codec/digest.h"
#include "codec/time.h"

enum {
    TABLE_WAIT_MS = 10000,
    POLL_MS = 100,
    DIGEST_TEXT_MAX = 16 << 20,
    PAGES_MAX = 100,
};

const char *demo_cloud_getenv(const char *name) {
    bool is_key = str_is(str_of(name), "AWS_ACCESS_KEY_ID") ||
                  str_is(str_of(name), "AWS_SECRET_ACCESS_KEY");
    bool is_file = str_is(str_of(name), "AWS_CONFIG_FILE") ||
                   str_is(str_of(name), "AWS_SHARED_CREDENTIALS_FILE");
    return is_key ? "sandbox" : is_file ? "/dev/null" : NULL;
}

/* --- making it --- */

static struct res create_table(struct demo *demo, const char *name, struct err *err) {
    ARENA_SCOPE(arena);
    const struct json *output;
    struct str input = str_fmt(
        &arena,
        "{\"TableName\":\"%s\",\"BillingMode\":\"PAY_PER_REQUEST\","
        "\"KeySchema\":[{\"AttributeName\":\"stream\",\"KeyType\":\"HASH\"},"
        "{\"AttributeName\":\"position\",\"KeyType\":\"RANGE\"}],"
        "\"AttributeDefinitions\":[{\"AttributeName\":\"stream\",\"AttributeType\":\"S\"},"
        "{\"AttributeName\":\"position\",\"AttributeType\":\"S\"}]}",
        name);
    TRY(demo_call_aws(demo, &arena, "dynamodb", "CreateTable", input, &output, err));
    struct str named = str_fmt(&arena, "{\"TableName\":\"%s\"}", name);
    for (int64_t waited = 0; waited < TABLE_WAIT_MS; waited += POLL_MS) {
        TRY(demo_call_aws(demo, &arena, "dynamodb", "DescribeTable", named, &output, err));
        if (str_is(json_str(json_path(output, "Table", "TableStatus", NULL)), "ACTIVE"))
            break;
        (void)demo_call_sleep(demo, POLL_MS);
    }
    return demo_call_aws(demo, &arena, "dynamodb", "UpdateContinuousBackups",
                         str_fmt(&arena,
                                 "{\"TableName\":\"%s\",\"PointInTimeRecoverySpecification\":"
                                 "{\"PointInTimeRecoveryEnabled\":true}}",
                                 name),
                         &output, err);
}

struct res demo_cloud_create_tables(struct demo *demo, struct err *err) {
    TRY(create_table(demo, DEMO_TABLE, err));
    return create_table(demo, DEMO_OTHER_TABLE, err);
}

static void put_pair(struct buf *out, const char *name, struct str value) {
    buf_fmt(out, "{\"name\":\"%s\",\"value\":", name);
    json_write_str(out, value);
    buf_char(out, '}');
}

static struct res create_service(struct demo *demo, const char *name, const char *table,
                                 struct err *err) {
    ARENA_SCOPE(arena);
    BUF_SCOPE(input, 16384);
    const struct json *output;
    buf_fmt(&input,
            "{\"family\":\"%s\",\"containerDefinitions\":[{\"name\":\"app\",\"image\":\"none\","
            "\"memory\":64,\"stopTimeout\":5,\"portMappings\":[{\"containerPort\":8080}],"
            "\"command\":[",
            name);
    json_write_str(&input, str_fmt(&arena, "%s/subscriber", demo->samples));
    buf_text(&input, "],\"environment\":[");
    put_pair(&input, "EVENT_LOG", str_fmt(&arena, "%s/events.log", demo->dir));
    buf_char(&input, ',');
    put_pair(&input, "TABLE", str_of(table));
    buf_char(&input, ',');
    put_pair(&input, "STREAM", STR(DEMO_STREAM));
    buf_text(&input, "]}]}");
    TRY(demo_call_aws(demo, &arena, "ecs", "RegisterTaskDefinition", buf_view(&input), &output,
                      err));
    return demo_call_aws(demo, &arena, "ecs", "CreateService",
                         str_fmt(&arena,
                                 "{\"cluster\":\"" DEMO_CLUSTER "\",\"serviceName\":\"%s\","
                                 "\"taskDefinition\":\"%s\",\"desiredCount\":1}",
                                 name, name),
                         &output, err);
}

struct res demo_cloud_create_services(struct demo *demo, struct err *err) {
    ARENA_SCOPE(arena);
    const struct json *output;
    TRY(demo_call_aws(demo, &arena, "ecs", "CreateCluster",
                      STR("{\"clusterName\":\"" DEMO_CLUSTER "\"}"), &output, err));
    TRY(create_service(demo, DEMO_SERVICE, DEMO_TABLE, err));
    TRY(create_service(demo, DEMO_OTHER_SERVICE, DEMO_OTHER_TABLE, err));
    return demo_call_aws(demo, &arena, "application-autoscaling", "RegisterScalableTarget",
                         STR("{\"ServiceNamespace\":\"ecs\",\"ResourceId\":\"service/" DEMO_CLUSTER
                             "/" DEMO_SERVICE "\",\"ScalableDimension\":\"ecs:service:DesiredCount\","
                             "\"MinCapacity\":1,\"MaxCapacity\":4}"),
                         &output, err);
}

struct res demo_cloud_outage(struct demo *demo, int seconds, int drop, int alter, int add,
                             struct err *err) {
    ARENA_SCOPE(arena);
    struct demo_answer answer;
    struct str body = str_fmt(&arena,
                              "{\"table\":\"" DEMO_TABLE "\",\"seconds\":%d,\"drop_percent\":%d,"
                              "\"alter_percent\":%d,\"add_percent\":%d}",
                              seconds, drop, alter, add);
    TRY(demo_call_http(demo, &arena, "POST",
                       str_fmt(&arena, "%s/_sandbox/outage", demo->sandbox_url), body, &answer,
                       err));
    if (answer.status == 200)
        return RES_OK;
    return err_set(err, ERR_BUG, "SH7114", "the sandbox refused the outage with %d: %.*s",
                   answer.status, STR_ARG(str_slice(answer.text, 0, 200)));
}

/* --- looking at it --- */

/* "http://127.0.0.1:PORT/health" of the newest running task, or empty. */
static struct str health_url(struct demo *demo, struct arena *arena, const char *service,
                             struct err *err) {
    const struct json *output = NULL;
    struct str list = str_fmt(arena, "{\"cluster\":\"" DEMO_CLUSTER "\",\"serviceName\":\"%s\"}",
                              service);
    if (!demo_call_aws(demo, arena, "ecs", "ListTasks", list, &output, err).ok)
        return STR_NONE;
    const struct json *arns = json_get_c(output, "taskArns");
    if (json_count(arns) == 0)
        return STR_NONE;
    struct str describe = str_fmt(arena, "{\"cluster\":\"" DEMO_CLUSTER "\",\"tasks\":%.*s}",
                                  STR_ARG(json_to_str(arena, arns)));
    if (!demo_call_aws(demo, arena, "ecs", "DescribeTasks", describe, &output, err).ok)
        return STR_NONE;
    const struct json *tasks = json_get_c(output, "tasks"), *newest = NULL;
    for (size_t i = 0; i < json_count(tasks); i++) {
        const struct json *task = json_at(tasks, i), *created = json_get_c(task, "createdAt");
        if (str_is(json_get_str(task, "lastStatus"), "RUNNING") && created &&
            (!newest || json_number_cmp(created->text, json_get_c(newest, "createdAt")->text) > 0))
            newest = task;
    }
    const struct json *bindings =
        json_get_c(json_at(json_get_c(newest, "containers"), 0), "networkBindings");
    int64_t port = json_get_i64(json_at(bindings, 0), "hostPort", 0);
    return port ? str_fmt(arena, "http://127.0.0.1:%" PRId64 "/health", port) : STR_NONE;
}

struct demo_health demo_cloud_health(struct demo *demo, const char *service) {
    ARENA_SCOPE(arena);
    struct demo_health health = { 0 };
    struct demo_answer answer;
    struct err err = { 0 };
    struct str url = health_url(demo, &arena, service, &err);
    if (!url.len || !demo_call_http(demo, &arena, "GET", url, STR_NONE, &answer, &err).ok) {
        snprintf(health.why, sizeof health.why, "no task answers");
        return health;
    }
    health.status = answer.status;
    health.events = json_get_i64(answer.body, "events", 0);
    health.missing = json_get_i64(answer.body, "missing", 0);
    health.altered = json_get_i64(answer.body, "altered", 0);
    health.foreign = json_get_i64(answer.body, "foreign", 0);
    health.behind = json_get_i64(answer.body, "behind", 0);
    struct str why = demo_show_safe(&arena, json_get_str(answer.body, "why"));
    snprintf(health.why, sizeof health.why, "%.*s", STR_ARG(why));
    return health;
}

static struct res read_revision(struct demo *demo, struct arena *arena, struct str arn,
                                struct demo_service *out, struct err *err) {
    const struct json *output;
    struct str name = arn;
    size_t slash = str_find_char(arn, '/');
    if (slash != SIZE_MAX)
        name = str_slice(arn, slash + 1, arn.len);
    snprintf(out->revision, sizeof out->revision, "%.*s", STR_ARG(name));
    TRY(demo_call_aws(demo, arena, "ecs", "DescribeTaskDefinition",
                      str_fmt(arena, "{\"taskDefinition\":\"%.*s\"}", STR_ARG(arn)), &output, err));
    const struct json *containers =
        json_path(output, "taskDefinition", "containerDefinitions", NULL);
    const struct json *environment = json_get_c(json_at(containers, 0), "environment");
    for (size_t i = 0; i < json_count(environment); i++)
        if (str_is(json_get_str(json_at(environment, i), "name"), "ROLLBACK_TO"))
            out->has_replay = true;
    return RES_OK;
}

struct res demo_cloud_service(struct demo *demo, struct demo_service *out, struct err *err) {
    ARENA_SCOPE(arena);
    const struct json *output;
    *out = (struct demo_service){ 0 };
    TRY(demo_call_aws(demo, &arena, "ecs", "DescribeServices",
                      STR("{\"cluster\":\"" DEMO_CLUSTER "\",\"services\":[\"" DEMO_SERVICE "\"]}"),
                      &output, err));
    const struct json *service = json_at(json_get_c(output, "services"), 0);
    out->running = json_get_i64(service, "runningCount", 0);
    out->desired = json_get_i64(service, "desiredCount", 0);
    TRY(read_revision(demo, &arena, json_get_str(service, "taskDefinition"), out, err));
    TRY(demo_call_aws(demo, &arena, "application-autoscaling", "DescribeScalableTargets",
                      STR("{\"ServiceNamespace\":\"ecs\"}"), &output, err));
    const struct json *target = json_at(json_get_c(output, "ScalableTargets"), 0);
    out->min = json_get_i64(target, "MinCapacity", 0);
    out->max = json_get_i64(target, "MaxCapacity", 0);
    return RES_OK;
}

/* "2026-11-25T03:00:00.200Z", as the positions begin. */
static struct str position_of(struct arena *arena, int64_t ms) {
    struct str whole = time_format(arena, ms - ms % 1000);
    return str_fmt(arena, "%.*s.%03dZ", (int)whole.len - 1, whole.ptr, (int)(ms % 1000));
}

static struct res older_page(struct demo *demo, struct arena *arena, struct str before,
                             const struct json *start, const struct json **output,
                             struct err *err) {
    struct str from = start ? str_fmt(arena, ",\"ExclusiveStartKey\":%.*s",
                                      STR_ARG(json_to_str(arena, start)))
                            : STR_NONE;
    struct str input = str_fmt(
        arena,
        "{\"TableName\":\"" DEMO_TABLE "\",\"ConsistentRead\":true,"
        "\"KeyConditionExpression\":\"#s = :s AND #p < :p\","
        "\"ExpressionAttributeNames\":{\"#s\":\"stream\",\"#p\":\"position\"},"
        "\"ExpressionAttributeValues\":{\":s\":{\"S\":\"" DEMO_STREAM "\"},\":p\":{\"S\":\"%.*s\"}}"
        "%.*s}",
        STR_ARG(before), STR_ARG(from));
    return demo_call_aws(demo, arena, "dynamodb", "Query", input, output, err);
}

struct res demo_cloud_older(struct demo *demo, int64_t before_ms, int64_t *count, char digest[65],
                            struct err *err) {
    ARENA_SCOPE(arena);
    BUF_SCOPE(all, DIGEST_TEXT_MAX);
    const struct json *output, *start = NULL;
    *count = 0;
    for (int page = 0; page < PAGES_MAX; page++) {
        TRY(older_page(demo, &arena, position_of(&arena, before_ms), start, &output, err));
        const struct json *items = json_get_c(output, "Items");
        *count += (int64_t)json_count(items);
        for (size_t i = 0; i < json_count(items); i++)
            json_write_sorted(&all, json_at(items, i));
        start = json_get_c(output, "LastEvaluatedKey");
        if (json_count(start) == 0)
            break;
    }
    digest_hex(digest_sha256(buf_view(&all)), digest);
    return RES_OK;
}
