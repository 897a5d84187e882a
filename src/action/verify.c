/* verify.c: selfheal:verify. Is it healthy again? Several passes in a row, some time apart, over the checks that the
 * inputs name: the service is stable, its tasks are healthy by ECS's own check or answer over HTTP, targets of a load
 * balancer are healthy, alarms are OK, tables answer, a table has enough items; and the alert must have recovered. While
 * that is waited for passes go on, so that what was good is still good at the end.
 * (ECS health, targets and alarms tell of tasks in private networks, which HTTP from a Lambda does not reach.) Reads
 * only. Every check of a pass is made even after one has failed, so that the message can show each. A read that fails
 * is a failed check, not a failed step.
 *
 * State: "stage" of the pass and its position "at", "checks" made so far, "passes" good ones in a row, "good" when the last
 * one ended. */
#include "action/ecs_read.h"
#include "action/table.h"
#include "codec/uri.h"

static const struct action_input verify_inputs[] = {
    { "Cluster", PARAM_STRING, false, false, "Cluster of the service, name or ARN", NULL },
    { "Service", PARAM_STRING, false, false, "Service that must be stable", NULL },
    { "HttpPath", PARAM_STRING, false, false, "Path that every running task must answer", NULL },
    { "ContainerPort", PARAM_INTEGER, false, false, "Port of the container that is asked",
      "the first one bound" },
    { "TaskHealth", PARAM_BOOLEAN, false, false,
      "Every running task must be HEALTHY by the health check of its container", "false" },
    { "TargetGroups", PARAM_STRING_LIST, false, false,
      "ARNs of target groups: a target must be healthy, and none unhealthy", "[]" },
    { "Alarms", PARAM_STRING_LIST, false, false, "CloudWatch alarms that must be OK", "[]" },
    { "HttpUrl", PARAM_STRING, false, false, "One URL to ask besides", NULL },
    { "ExpectStatus", PARAM_INTEGER, false, false, "Status that a good answer has", "200" },
    { "TableAnswers", PARAM_STRING_LIST, false, false,
      "Tables that must be ACTIVE and answer three consistent reads", "[]" },
    { "TableName", PARAM_STRING, false, false, "Table that is counted, with MinItems", NULL },
    { "MinItems", PARAM_INTEGER, false, false, "Items it must have at least", NULL },
    { "Passes", PARAM_INTEGER, false, false, "Good passes in a row", "3" },
    { "Interval", PARAM_STRING, false, false, "Time between two good passes", "PT60S" },
    { "FirstPassWithin", PARAM_STRING, false, false, "How long bad passes are borne, at first and after a good one", "PT5M" },
    { "RequireAlertRecovered", PARAM_BOOLEAN, false, false,
      "Wait until the alert has recovered, if there is one", "true" },
    { "AlertRecoveredWithin", PARAM_STRING, false, false, "How long that may take", "PT15M" },
    { "PollInterval", PARAM_STRING, false, false, "Time between two tries", "PT5S" },
};

enum {
    URLS_MAX = 100, /* tasks asked: one DescribeTasks */
    TABLES_MAX = 16, /* of each list: tables, target groups, alarms */
    TABLE_READS = 3,
    COUNT_PAGES_MAX = 200,
    HTTP_TIMEOUT_MS = 5000,
    MESSAGE_MAX = 400,
    PASSES_MAX = 100,
    BODY_SHOWN_MAX = 60,
};

enum stage { STAGE_SERVICE, STAGE_TASKS, STAGE_HTTP, STAGE_TARGETS, STAGE_ALARMS, STAGE_TABLES, STAGE_COUNT, STAGE_END };

struct verify {
    const struct action_in *in;
    struct action_out *out;
    struct json *state;
    struct ecs_read_names names;
    struct json *facts;
};

static void go_on(struct verify *verify);

static int64_t number(const struct verify *verify, const char *key) {
    return json_get_i64(verify->state, key, 0);
}

static void set_number(struct verify *verify, const char *key, int64_t value) {
    json_set_i64(verify->in->arena, verify->state, key, value);
}

static void note(struct verify *verify, bool is_good, struct str text) {
    struct arena *arena = verify->in->arena;
    struct json *checks = json_new_array(arena), *check = json_new_object(arena);
    const struct json *old = json_get_c(verify->state, "checks");
    for (size_t i = 0; i < json_count(old); i++)
        json_push(arena, checks, json_at(old, i));
    json_set_bool(arena, check, "ok", is_good);
    json_set_str(arena, check, "text", text);
    json_push(arena, checks, check);
    json_set_c(arena, verify->state, "checks", checks);
}

static void fact(struct verify *verify, const char *key, const struct json *value) {
    if (!verify->facts)
        verify->facts = json_new_object(verify->in->arena);
    json_set_c(verify->in->arena, verify->facts, key, value);
    verify->out->facts = step_facts(verify->in, "after", verify->facts);
}

static void next_stage(struct verify *verify) {
    set_number(verify, "stage", number(verify, "stage") + 1);
    set_number(verify, "at", 0);
    set_number(verify, "part", 0);
    go_on(verify);
}

/* --- the service --- */

static void service_read(struct verify *verify) {
    struct arena *arena = verify->in->arena;
    struct ecs_read_service seen = ecs_read_service(verify->in->reply, verify->names.service);
    int64_t failed = json_get_i64(verify->state, "failed_tasks", seen.failed_tasks);
    bool is_good = seen.desired > 0 && seen.running == seen.desired && seen.pending == 0;
    if (!seen.is_found) {
        note(verify, false, str_fmt(arena, "service %.*s not found", STR_ARG(verify->names.label)));
        next_stage(verify);
        return;
    }
    note(verify, is_good,
         str_fmt(arena, "running %lld/%lld", (long long)seen.running, (long long)seen.desired));
    note(verify, ecs_read_is_settled(&seen),
         seen.rollout.len ? str_fmt(arena, "deployment %.*s", STR_ARG(seen.rollout))
                          : STR("one deployment"));
    if (seen.failed_tasks > failed)
        note(verify, false,
             str_fmt(arena, "%lld more tasks failed", (long long)(seen.failed_tasks - failed)));
    set_number(verify, "failed_tasks", seen.failed_tasks);
    fact(verify, "desired", json_new_i64(arena, seen.desired));
    fact(verify, "running", json_new_i64(arena, seen.running));
    fact(verify, "taskDefinition", json_new_str(arena, seen.task_definition));
    next_stage(verify);
}

/* --- the tasks: where they listen --- */

static bool is_any_address(struct str ip) {
    return !ip.len || str_is(ip, "0.0.0.0") || str_is(ip, "::");
}

/* "127.0.0.1:8080", or empty. */
static struct str task_address(struct verify *verify, const struct json *task) {
    struct arena *arena = verify->in->arena;
    int64_t wanted = step_input_i64(verify->in, "ContainerPort", 0);
    const struct json *containers = json_get_c(task, "containers");
    for (size_t i = 0; i < json_count(containers); i++) {
        const struct json *bindings = json_get_c(json_at(containers, i), "networkBindings");
        for (size_t k = 0; k < json_count(bindings); k++) {
            const struct json *binding = json_at(bindings, k);
            struct str ip = json_get_str(binding, "bindIP");
            int64_t port = json_get_i64(binding, "hostPort", 0);
            bool is_ours = wanted == 0 || json_get_i64(binding, "containerPort", 0) == wanted;
            if (is_ours && port > 0 && !is_any_address(ip))
                return str_fmt(arena, "%.*s:%lld", STR_ARG(ip), (long long)port);
        }
    }
    const struct json *attachments = json_get_c(task, "attachments");
    for (size_t i = 0; wanted > 0 && i < json_count(attachments); i++) {
        const struct json *details = json_get_c(json_at(attachments, i), "details");
        for (size_t k = 0; k < json_count(details); k++) {
            struct str ip = json_get_str(json_at(details, k), "value");
            if (str_is(json_get_str(json_at(details, k), "name"), "privateIPv4Address") && ip.len)
                return str_fmt(arena, "%.*s:%lld", STR_ARG(ip), (long long)wanted);
        }
    }
    return STR_NONE;
}

static void tasks_read(struct verify *verify) {
    struct arena *arena = verify->in->arena;
    const struct json *tasks = json_get_c(verify->in->reply, "tasks");
    struct str path = step_input(verify->in, "HttpPath");
    bool needs_health = step_input_bool(verify->in, "TaskHealth", false);
    struct json *urls = json_new_array(arena);
    int64_t asked = number(verify, "asked");
    if ((int64_t)json_count(tasks) < asked || json_count(json_get_c(verify->in->reply, "failures")))
        note(verify, false, str_fmt(arena, "%zu of %lld tasks are described", json_count(tasks), (long long)asked));
    for (size_t i = 0; i < json_count(tasks) && i < URLS_MAX; i++) {
        const struct json *task = json_at(tasks, i);
        struct str id = str_slice(ecs_read_short(json_get_str(task, "taskArn")), 0, 8);
        struct str status = json_get_str(task, "lastStatus"), address = task_address(verify, task);
        struct str health = json_get_str(task, "healthStatus");
        bool is_healthy = !needs_health || str_is(health, "HEALTHY");
        if (!str_is(status, "RUNNING"))
            note(verify, false, str_fmt(arena, "task %.*s %.*s", STR_ARG(id), STR_ARG(status)));
        else if (str_is(health, "UNHEALTHY") || !is_healthy)
            note(verify, false, str_fmt(arena, "task %.*s %.*s", STR_ARG(id), STR_ARG(health.len ? health : STR("UNKNOWN"))));
        else if (!path.len)
            note(verify, true, STR("task HEALTHY"));
        else if (!address.len)
            note(verify, false, str_fmt(arena, "task %.*s has no address", STR_ARG(id)));
        else
            json_push(
                arena, urls,
                json_new_str(arena, str_fmt(arena, "http://%.*s%s%.*s", STR_ARG(address),
                                            str_starts(path, STR("/")) ? "" : "/", STR_ARG(path))));
    }
    json_set_c(arena, verify->state, "urls", urls);
    next_stage(verify);
}

static void tasks_listed(struct verify *verify) {
    const struct json *arns = json_get_c(verify->in->reply, "taskArns");
    if (json_count(arns) == 0) {
        note(verify, false, STR("no running task"));
        next_stage(verify);
        return;
    }
    set_number(verify, "asked", (int64_t)json_count(arns));
    step_call(verify->in, verify->out, verify->state, "tasks", "ecs", "DescribeTasks",
              ecs_read_describe_tasks(verify->in->arena, verify->names.cluster, arns));
}

/* --- HTTP --- */

static struct str url_at(const struct verify *verify, int64_t at) {
    const struct json *urls = json_get_c(verify->state, "urls");
    if (at < (int64_t)json_count(urls))
        return json_str(json_at(urls, (size_t)at));
    return at == (int64_t)json_count(urls) ? step_input(verify->in, "HttpUrl") : STR_NONE;
}

/* The beginning of an answer, printable. */
static struct str shown_body(struct arena *arena, struct str body) {
    struct str trimmed = str_slice(str_trim(body), 0, BODY_SHOWN_MAX);
    char *text = arena_alloc(arena, trimmed.len + 1);
    for (size_t i = 0; i < trimmed.len; i++)
        text[i] = trimmed.ptr[i] >= ' ' && trimmed.ptr[i] <= '~' ? trimmed.ptr[i] : '?';
    return (struct str){ text, trimmed.len };
}

static void http_read(struct verify *verify) {
    struct arena *arena = verify->in->arena;
    int64_t status = json_get_i64(verify->in->reply, "status", 0);
    int64_t wanted = step_input_i64(verify->in, "ExpectStatus", 200);
    struct str body = shown_body(arena, json_get_str(verify->in->reply, "body"));
    struct str url = url_at(verify, number(verify, "at"));
    if (status == wanted)
        note(verify, true, str_fmt(arena, "http %lld", (long long)status));
    else
        note(verify, false,
             str_fmt(arena, "%.*s answered %lld, not %lld%s%.*s", STR_ARG(url), (long long)status,
                     (long long)wanted, body.len ? ": " : "", STR_ARG(body)));
    set_number(verify, "at", number(verify, "at") + 1);
    go_on(verify);
}

/* --- target groups and alarms --- */

static struct str listed_at(const struct verify *verify, const char *input) {
    return json_str(json_at(json_get_c(verify->in->inputs, input), (size_t)number(verify, "at")));
}

static void next_listed(struct verify *verify) {
    set_number(verify, "at", number(verify, "at") + 1);
    go_on(verify);
}

/* The name in "arn:aws:elasticloadbalancing:..:targetgroup/NAME/ID". */
static struct str group_name(struct str arn) {
    size_t slash = str_find_char(arn, '/');
    struct str rest = slash == SIZE_MAX ? arn : str_slice(arn, slash + 1, arn.len);
    size_t end = str_find_char(rest, '/');
    return end == SIZE_MAX ? rest : str_slice(rest, 0, end);
}

/* Draining targets are on their way out; every other one that is not healthy counts against the group. */
static void targets_read(struct verify *verify) {
    const struct json *targets = json_get_c(verify->in->reply, "TargetHealthDescriptions");
    struct str name = group_name(listed_at(verify, "TargetGroups")), bad = STR_NONE;
    size_t healthy = 0;
    for (size_t i = 0; i < json_count(targets); i++) {
        struct str state = json_str(json_path(json_at(targets, i), "TargetHealth", "State", NULL));
        if (str_is(state, "healthy"))
            healthy++;
        else if (!str_is(state, "draining"))
            bad = state;
    }
    note(verify, healthy > 0 && !bad.len,
         str_fmt(verify->in->arena, "target group %.*s %zu healthy%s%.*s", STR_ARG(name), healthy, bad.len ? ", one " : "",
                 STR_ARG(bad)));
    next_listed(verify);
}

static void alarm_read(struct verify *verify) {
    const struct json *alarm = json_at(json_get_c(verify->in->reply, "MetricAlarms"), 0);
    if (!alarm)
        alarm = json_at(json_get_c(verify->in->reply, "CompositeAlarms"), 0);
    struct str state = alarm ? json_get_str(alarm, "StateValue") : STR("is not there");
    note(verify, str_is(state, "OK"),
         str_fmt(verify->in->arena, "alarm %.*s %.*s", STR_ARG(listed_at(verify, "Alarms")), STR_ARG(state)));
    next_listed(verify);
}

static void ask_listed(struct verify *verify, const char *phase, const char *service, const char *operation,
                       const char *member, const struct json *value) {
    struct json *input = json_new_object(verify->in->arena);
    json_set_c(verify->in->arena, input, member, value);
    if (str_is(str_of(service), "cloudwatch")) { /* without it composite alarms are left out */
        struct json *types = json_new_array(verify->in->arena);
        json_push(verify->in->arena, types, json_new_text(verify->in->arena, "MetricAlarm"));
        json_push(verify->in->arena, types, json_new_text(verify->in->arena, "CompositeAlarm"));
        json_set_c(verify->in->arena, input, "AlarmTypes", types);
    }
    step_call(verify->in, verify->out, verify->state, phase, service, operation, input);
}

static const struct json *as_list(struct arena *arena, struct str one) {
    struct json *list = json_new_array(arena);
    json_push(arena, list, json_new_str(arena, one));
    return list;
}

/* --- tables --- */

static struct str table_at(const struct verify *verify) {
    const struct json *tables = json_get_c(verify->in->inputs, "TableAnswers");
    return json_str(json_at(tables, (size_t)number(verify, "at")));
}

static void next_table(struct verify *verify) {
    set_number(verify, "at", number(verify, "at") + 1);
    set_number(verify, "part", 0);
    go_on(verify);
}

/* A key that no item has, of the types that the table wants: reading it costs least and shows that
 * the table answers. */
static const struct json *probe_key(struct arena *arena, const struct json *table) {
    const struct json *schema = json_get_c(table, "KeySchema");
    const struct json *types = json_get_c(table, "AttributeDefinitions");
    struct json *key = json_new_object(arena);
    for (size_t i = 0; i < json_count(schema); i++) {
        struct str name = json_get_str(json_at(schema, i), "AttributeName"), type = STR("S");
        for (size_t k = 0; k < json_count(types); k++) {
            if (str_eq(json_get_str(json_at(types, k), "AttributeName"), name))
                type = json_get_str(json_at(types, k), "AttributeType");
        }
        struct json *value = json_new_object(arena);
        json_set(arena, value, type,
                 json_new_text(arena, str_is(type, "N")   ? "-1"
                                      : str_is(type, "B") ? "c2VsZmhlYWw="
                                                          : "selfheal-probe"));
        json_set(arena, key, name, value);
    }
    return key;
}

static void get_probe(struct verify *verify) {
    struct json *input = json_new_object(verify->in->arena);
    json_set_str(verify->in->arena, input, "TableName", table_at(verify));
    json_set_c(verify->in->arena, input, "Key", json_get_c(verify->state, "probe"));
    json_set_bool(verify->in->arena, input, "ConsistentRead", true);
    step_call(verify->in, verify->out, verify->state, "probe", "dynamodb", "GetItem", input);
}

static void table_read(struct verify *verify) {
    struct arena *arena = verify->in->arena;
    const struct json *table = json_get_c(verify->in->reply, "Table");
    struct str status = json_get_str(table, "TableStatus");
    if (str_is(status, "ACTIVE")) {
        json_set_c(arena, verify->state, "probe", probe_key(arena, table));
        get_probe(verify);
        return;
    }
    note(verify, false,
         str_fmt(arena, "table %.*s %.*s", STR_ARG(table_at(verify)), STR_ARG(status)));
    next_table(verify);
}

static void probe_read(struct verify *verify) {
    int64_t reads = number(verify, "part") + 1;
    set_number(verify, "part", reads);
    if (reads < TABLE_READS) {
        get_probe(verify);
        return;
    }
    note(verify, true, str_fmt(verify->in->arena, "table %.*s answers", STR_ARG(table_at(verify))));
    next_table(verify);
}

static void count_page(struct verify *verify, const struct json *start) {
    struct arena *arena = verify->in->arena;
    struct json *input = json_new_object(arena);
    json_set_str(arena, input, "TableName", step_input(verify->in, "TableName"));
    json_set_str(arena, input, "Select", STR("COUNT"));
    json_set_bool(arena, input, "ConsistentRead", true);
    if (start)
        json_set_c(arena, input, "ExclusiveStartKey", start);
    step_call(verify->in, verify->out, verify->state, "count", "dynamodb", "Scan", input);
}

static void count_read(struct verify *verify) {
    struct arena *arena = verify->in->arena;
    const struct json *last = json_get_c(verify->in->reply, "LastEvaluatedKey");
    int64_t count = number(verify, "at") + json_get_i64(verify->in->reply, "Count", 0);
    int64_t wanted = step_input_i64(verify->in, "MinItems", 0);
    set_number(verify, "at", count);
    if (count < wanted && json_count(last) > 0 &&
        step_count(verify->in, verify->state, "part") < COUNT_PAGES_MAX) {
        count_page(verify, last);
        return;
    }
    note(verify, count >= wanted,
         count >= wanted
             ? str_fmt(arena, "at least %lld items", (long long)wanted)
             : str_fmt(arena, "%lld items, fewer than %lld", (long long)count, (long long)wanted));
    fact(verify, "items", json_new_i64(arena, count));
    next_stage(verify);
}

/* --- the pass --- */

/* "running 2/2 ✔, http 200 ✔, alert still firing ✗": the failed ones first, equal ones once. */
static struct str shown_checks(struct verify *verify) {
    const struct json *checks = json_get_c(verify->state, "checks");
    BUF_SCOPE(text, 4096);
    for (int round = 0; round < 2; round++) {
        struct str last = STR_NONE;
        for (size_t i = 0; i < json_count(checks); i++) {
            const struct json *check = json_at(checks, i);
            struct str one = json_get_str(check, "text");
            if (json_true(json_get_c(check, "ok")) != (round == 1) || str_eq(one, last))
                continue;
            if (text.len + one.len > MESSAGE_MAX)
                break;
            last = one;
            buf_fmt(&text, "%s%.*s %s", text.len ? ", " : "", STR_ARG(one), round ? "✔" : "✗");
        }
    }
    return str_dup(verify->in->arena, buf_view(&text));
}

static void fail(struct verify *verify) {
    struct str waited =
        duration_format(verify->in->arena, verify->in->now_ms - verify->in->step_started_ms);
    struct str checks = shown_checks(verify);
    action_fail(verify->out, ERR_PERMANENT, "SH5101", "verification failed: %.*s (waited %.*s)",
                STR_ARG(checks), STR_ARG(waited));
    err_hint(&verify->out->err, "what was changed stays as it is; look at the failed checks");
}

static void succeed(struct verify *verify, bool has_recovered) {
    struct json *result = json_new_object(verify->in->arena);
    if (has_recovered)
        note(verify, true, STR("alert recovered"));
    json_set_str(verify->in->arena, result, "Checks", shown_checks(verify));
    json_set_i64(verify->in->arena, result, "Passes", number(verify, "passes"));
    verify->out->summary = shown_checks(verify);
    step_done(verify->out, result);
}

/* There were enough good passes, the last one just now. */
static void judge_alert(struct verify *verify) {
    const struct action_in *in = verify->in;
    bool is_needed = in->has_alert && step_input_bool(in, "RequireAlertRecovered", true);
    if (!is_needed || in->alert_recovered_ms != TIME_NONE) {
        succeed(verify, is_needed);
    } else if (in->now_ms - in->step_started_ms >= step_input_ms(in, "AlertRecoveredWithin", 15 * 60000)) {
        note(verify, false, STR("alert still firing"));
        fail(verify);
    } else {
        verify->out->summary = STR("all checks pass; waits for the alert to recover");
        step_wait(in, verify->out, verify->state, "pass-wait", step_input_ms(in, "Interval", 60000));
    }
}

static void end_pass(struct verify *verify) {
    const struct action_in *in = verify->in;
    const struct json *checks = json_get_c(verify->state, "checks");
    int64_t wanted = step_input_i64(in, "Passes", 3);
    bool is_good = true;
    for (size_t i = 0; i < json_count(checks); i++)
        is_good = is_good && json_true(json_get_c(json_at(checks, i), "ok"));
    int64_t good_ms = json_get_i64(verify->state, "good", in->step_started_ms);
    set_number(verify, "passes", is_good ? number(verify, "passes") + 1 : 0);
    if (is_good)
        set_number(verify, "good", in->now_ms);
    verify->out->summary =
        str_fmt(in->arena, "pass %lld of %lld: %.*s", (long long)number(verify, "passes"),
                (long long)wanted, STR_ARG(shown_checks(verify)));
    if (is_good && number(verify, "passes") >= wanted)
        judge_alert(verify);
    else if (is_good)
        step_wait(in, verify->out, verify->state, "pass-wait", step_input_ms(in, "Interval", 60000));
    else if (in->now_ms - good_ms >= step_input_ms(in, "FirstPassWithin", 5 * 60000))
        fail(verify);
    else
        step_wait(in, verify->out, verify->state, "pass-wait", step_poll_ms(in));
}

/* The next call of the pass, or its end. */
static void go_on(struct verify *verify) {
    const struct action_in *in = verify->in;
    struct arena *arena = in->arena;
    struct str service = step_input(in, "Service"), url;
    switch ((enum stage)number(verify, "stage")) {
    case STAGE_SERVICE:
        if (!service.len)
            break;
        step_call(in, verify->out, verify->state, "service", "ecs", "DescribeServices",
                  ecs_read_describe(arena, &verify->names, NULL));
        return;
    case STAGE_TASKS:
        if (!service.len || (!step_input(in, "HttpPath").len && !step_input_bool(in, "TaskHealth", false)))
            break;
        step_call(in, verify->out, verify->state, "list", "ecs", "ListTasks",
                  ecs_read_list_tasks(arena, verify->names.cluster, verify->names.service,
                                      "RUNNING", STR_NONE));
        return;
    case STAGE_HTTP:
        url = url_at(verify, number(verify, "at"));
        if (!url.len)
            break;
        struct json *get = json_new_object(arena);
        json_set_str(arena, get, "Url", url);
        step_call(in, verify->out, verify->state, "http", "http", "GET", get);
        verify->out->call.timeout_ms = HTTP_TIMEOUT_MS;
        return;
    case STAGE_TARGETS:
        if (!listed_at(verify, "TargetGroups").len)
            break;
        ask_listed(verify, "targets", "elbv2", "DescribeTargetHealth", "TargetGroupArn",
                   json_new_str(arena, listed_at(verify, "TargetGroups")));
        return;
    case STAGE_ALARMS:
        if (!listed_at(verify, "Alarms").len)
            break;
        ask_listed(verify, "alarm", "cloudwatch", "DescribeAlarms", "AlarmNames",
                   as_list(arena, listed_at(verify, "Alarms")));
        return;
    case STAGE_TABLES:
        if (!table_at(verify).len)
            break;
        struct json *input = json_new_object(arena);
        json_set_str(arena, input, "TableName", table_at(verify));
        step_call(in, verify->out, verify->state, "table", "dynamodb", "DescribeTable", input);
        return;
    case STAGE_COUNT:
        if (!step_input(in, "TableName").len || !json_get_c(in->inputs, "MinItems"))
            break;
        count_page(verify, NULL);
        return;
    case STAGE_END: end_pass(verify); return;
    }
    next_stage(verify);
}

static void begin_pass(struct verify *verify) {
    json_set_c(verify->in->arena, verify->state, "checks", json_new_array(verify->in->arena));
    json_set_c(verify->in->arena, verify->state, "urls", json_new_array(verify->in->arena));
    set_number(verify, "stage", STAGE_SERVICE);
    set_number(verify, "at", 0);
    set_number(verify, "part", 0);
    go_on(verify);
}

static const struct {
    const char *phase;
    void (*replied)(struct verify *verify);
} replies[] = {
    { "service", service_read }, { "list", tasks_listed }, { "tasks", tasks_read },
    { "http", http_read },       { "table", table_read },  { "probe", probe_read },
    { "count", count_read },     { "targets", targets_read }, { "alarm", alarm_read },
};

static void replied(struct verify *verify) {
    for (size_t i = 0; i < sizeof replies / sizeof replies[0]; i++) {
        if (step_phase_is(verify->state, replies[i].phase)) {
            replies[i].replied(verify);
            return;
        }
    }
    step_fail_event(verify->in, verify->out);
}

/* A read that failed for good: one failed check, and the pass goes on behind it. */
static void faulted(struct verify *verify) {
    struct arena *arena = verify->in->arena;
    const struct err *fault = verify->in->fault;
    struct str phase = step_phase(verify->state);
    struct str why = !fault               ? STR("no answer")
                     : fault->aws_code[0] ? str_of(fault->aws_code)
                                          : str_slice(str_of(fault->message), 0, 80);
    why = str_dup(arena, why);
    if (step_phase_is(verify->state, "http")) {
        note(verify, false,
             str_fmt(arena, "%.*s: %.*s", STR_ARG(url_at(verify, number(verify, "at"))),
                     STR_ARG(why)));
        set_number(verify, "at", number(verify, "at") + 1);
        go_on(verify);
    } else if (step_phase_is(verify->state, "table") || step_phase_is(verify->state, "probe")) {
        note(verify, false,
             str_fmt(arena, "table %.*s: %.*s", STR_ARG(table_at(verify)), STR_ARG(why)));
        next_table(verify);
    } else if (step_phase_is(verify->state, "targets") || step_phase_is(verify->state, "alarm")) {
        bool is_alarm = step_phase_is(verify->state, "alarm");
        struct str name = is_alarm ? listed_at(verify, "Alarms") : group_name(listed_at(verify, "TargetGroups"));
        note(verify, false, str_fmt(arena, "%s %.*s: %.*s", is_alarm ? "alarm" : "target group", STR_ARG(name), STR_ARG(why)));
        next_listed(verify);
    } else {
        note(verify, false, str_fmt(arena, "%.*s: %.*s", STR_ARG(phase), STR_ARG(why)));
        next_stage(verify);
    }
}

static void verify_step(const struct action_in *in, struct action_out *out) {
    struct verify verify = { .in = in, .out = out, .state = step_state(in) };
    if (step_input(in, "Service").len)
        verify.names = ecs_read_names(in);
    if (in->event == ACTION_START)
        begin_pass(&verify);
    else if (in->event == ACTION_WAKE)
        begin_pass(&verify);
    else if (in->event == ACTION_REPLY)
        replied(&verify);
    else if (in->event == ACTION_FAULT)
        faulted(&verify);
    else
        step_fail_event(in, out);
}

static bool is_open(const struct json *value) {
    return str_find(json_str(value), STR("{{")) != SIZE_MAX;
}

static struct res verify_check(struct arena *arena, const struct json *inputs, struct err *err) {
    static const char *const checks[] = { "Service", "HttpUrl", "TargetGroups", "Alarms", "TableAnswers", "MinItems" };
    bool has_check = false;
    for (size_t i = 0; i < sizeof checks / sizeof checks[0]; i++)
        has_check = has_check || json_get_c(inputs, checks[i]);
    if (!has_check)
        return err_set(err, ERR_INPUT, "SH1624",
                       "selfheal:verify needs something to check: Service, HttpUrl, TargetGroups, Alarms, "
                       "TableAnswers or MinItems with TableName");
    bool asks_tasks = json_get_c(inputs, "HttpPath") || json_get_c(inputs, "TaskHealth");
    if (asks_tasks && !json_get_c(inputs, "Service"))
        return err_set(err, ERR_INPUT, "SH1624",
                       "HttpPath and TaskHealth ask the tasks of Service; it is missing");
    if (!json_get_c(inputs, "MinItems") != !json_get_c(inputs, "TableName"))
        return err_set(err, ERR_INPUT, "SH1624", "MinItems and TableName go together");
    static const char *const lists[] = { "TableAnswers", "TargetGroups", "Alarms" };
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        const struct json *list = json_get_c(inputs, lists[i]);
        if (json_is(list, JSON_ARRAY) && json_count(list) > TABLES_MAX)
            return err_set(err, ERR_INPUT, "SH1624", "%s names %zu; %d are possible", lists[i], json_count(list),
                           TABLES_MAX);
    }
    const struct json *passes = json_get_c(inputs, "Passes"), *url = json_get_c(inputs, "HttpUrl");
    int64_t count = 1;
    struct uri uri;
    if (passes && !is_open(passes) && (!step_value_i64(passes, &count) || count < 1 || count > PASSES_MAX))
        return err_set(err, ERR_INPUT, "SH1624", "Passes must be a number from 1 to %d: without a pass nothing is verified",
                       PASSES_MAX);
    if (url && !is_open(url))
        TRY(uri_parse(arena, json_str(url), &uri, err));
    return ecs_read_check(inputs, err);
}

static const struct action_use verify_uses[] = {
    { "ecs", "DescribeServices", NULL, "Service" },
    { "ecs", "ListTasks", NULL, "HttpPath" },
    { "ecs", "DescribeTasks", NULL, "HttpPath" },
    { "ecs", "ListTasks", NULL, "TaskHealth" },
    { "ecs", "DescribeTasks", NULL, "TaskHealth" },
    { "elbv2", "DescribeTargetHealth", NULL, "TargetGroups" },
    { "cloudwatch", "DescribeAlarms", NULL, "Alarms" },
    { "dynamodb", "DescribeTable", NULL, "TableAnswers" },
    { "dynamodb", "GetItem", NULL, "TableAnswers" },
    { "dynamodb", "Scan", NULL, "TableName" },
};
const struct action verify_action = {
    .name = "selfheal:verify",
    .help = "Pass only when everything named is healthy several times in a row",
    .inputs = verify_inputs,
    .input_count = sizeof verify_inputs / sizeof verify_inputs[0],
    .results = "Checks Passes",
    .timeout_ms = 30 * 60000,
    .phase = PHASE_NONE,
    .is_read_only = true,
    .check = verify_check,
    .uses = verify_uses,
    .use_count = sizeof verify_uses / sizeof verify_uses[0],
    .step = verify_step,
};
