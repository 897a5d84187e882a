/* demo_path.c: `selfheal demo --path aws`: webhook -> API Gateway -> SNS -> SQS -> Pipe -> event bus -> rule -> Lambda alias
 * -> ECS and DynamoDB -> CloudWatch Logs, all on the sandbox. The function's code is this program as `bootstrap`; what it
 * does is read from its log group, as in AWS. See demo.h. */
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/demo.h"
#include "codec/base64.h"
#include "codec/digest.h"
#include "codec/time.h"
#include "host/place.h"

#define ARN(service) "arn:aws:" service ":" DEMO_REGION ":" DEMO_ACCOUNT ":"
#define ROLE "arn:aws:iam::" DEMO_ACCOUNT ":role/demo"

enum {
    PROGRAM_SIZE_MAX = 12 << 20, /* as base64 it must fit into one request */
    ZIP_FILES_MAX = 4, ZIP_NAME_MAX = 64,
    FUNCTION_SECONDS = 12,
    POLL_MS = 200, MONITOR_MS = 500, GOOD_LOOKS = 2, RUN_MS = 3 * 60 * 1000, STEPS_MAX = 64,
};

/* --- the function's ZIP: stored entries --- */

static void put_number(struct buf *out, uint64_t value, size_t size) {
    for (size_t i = 0; i < size; i++)
        buf_char(out, (char)(value >> (8 * i) & 0xff));
}

struct zip_file {
    const char *name;
    unsigned mode;
    struct str data;
};

/* What local and central headers have in common, from "version needed" on. */
static void put_entry(struct buf *out, const struct zip_file *file) {
    put_number(out, 20, 2);
    put_number(out, 0, 4);          /* no flags, stored */
    put_number(out, 0x00210000, 4); /* 1980-01-01 */
    put_number(out, digest_crc32(file->data), 4);
    put_number(out, file->data.len, 4);
    put_number(out, file->data.len, 4);
    put_number(out, strlen(file->name), 2);
    put_number(out, 0, 2);
}

static void zip_write(struct buf *out, const struct zip_file *files, size_t count) {
    size_t at[ZIP_FILES_MAX];
    for (size_t i = 0; i < count; i++) {
        at[i] = out->len;
        put_number(out, 0x04034b50, 4);
        put_entry(out, &files[i]);
        buf_text(out, files[i].name);
        buf_str(out, files[i].data);
    }
    size_t central = out->len;
    for (size_t i = 0; i < count; i++) {
        put_number(out, 0x02014b50, 4);
        put_number(out, 3 << 8 | 20, 2); /* made by Unix */
        put_entry(out, &files[i]);
        put_number(out, 0, 6); /* no comment, disk 0, no internal attributes */
        put_number(out, (uint64_t)(S_IFREG | files[i].mode) << 16, 4);
        put_number(out, at[i], 4);
        buf_text(out, files[i].name);
    }
    size_t end = out->len;
    put_number(out, 0x06054b50, 4);
    put_number(out, 0, 4);
    put_number(out, count, 2);
    put_number(out, count, 2);
    put_number(out, end - central, 4);
    put_number(out, central, 4);
    put_number(out, 0, 2);
}

static struct res read_file(struct arena *arena, const char *path, struct str *data, struct err *err) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct stat info;
    bool is_ok = fd >= 0 && fstat(fd, &info) == 0 && info.st_size > 0 && info.st_size <= PROGRAM_SIZE_MAX;
    char *bytes = is_ok ? arena_alloc(arena, (size_t)info.st_size) : NULL;
    is_ok = is_ok && read(fd, bytes, (size_t)info.st_size) == info.st_size;
    if (fd >= 0)
        close(fd);
    if (!is_ok)
        return err_set(err, ERR_CONFIG, "SH7140", "cannot take %s into the function's ZIP (at most %d MB)", path,
                       PROGRAM_SIZE_MAX >> 20);
    *data = (struct str){ bytes, (size_t)info.st_size };
    return RES_OK;
}

static struct res make_zip(struct demo *demo, struct arena *arena, struct str *base64, struct err *err) {
    struct zip_file files[ZIP_FILES_MAX] = { { "bootstrap", 0755, STR_NONE },
                                             { "selfheal.yaml", 0644, STR_NONE },
                                             { "rules/demo.yaml", 0644, STR_NONE },
                                             { "runbooks/ecs-db-outage.yaml", 0644, STR_NONE } };
    for (size_t i = 0; i < ZIP_FILES_MAX; i++)
        TRY(read_file(arena, i == 0 ? demo->exe : str_fmt(arena, "%s/%s", demo->dir, files[i].name).ptr,
                      &files[i].data, err));
    BUF_SCOPE(zip, PROGRAM_SIZE_MAX * 2);
    zip_write(&zip, files, ZIP_FILES_MAX);
    *base64 = base64_encode(arena, buf_view(&zip));
    return RES_OK;
}

/* --- the path --- */

struct step {
    const char *service, *operation, *input; /* JSON */
};

/* A queue's policy as text within JSON: the topic may send, nobody else. */
#define Q "\\\""
#define ALLOW(principal, source)                                                                              \
    "{" Q "Version" Q ":" Q "2012-10-17" Q "," Q "Statement" Q ":[{" Q "Effect" Q ":" Q "Allow" Q "," Q         \
    "Principal" Q ":{" Q "Service" Q ":" Q principal Q "}," Q "Action" Q ":" Q "sqs:SendMessage" Q "," Q        \
    "Resource" Q ":" Q "*" Q "," Q "Condition" Q ":{" Q "ArnEquals" Q ":{" Q "aws:SourceArn" Q ":" Q source Q   \
    "}}}]}"

static const struct step before_function[] = {
    { "sns", "CreateTopic", "{\"Name\":\"" DEMO_PATH "\"}" },
    { "sqs", "CreateQueue",
      "{\"QueueName\":\"" DEMO_PATH "\",\"Attributes\":{\"Policy\":\"" ALLOW("sns.amazonaws.com", ARN("sns") DEMO_PATH)
      "\"}}" },
    { "sns", "Subscribe",
      "{\"TopicArn\":\"" ARN("sns") DEMO_PATH "\",\"Protocol\":\"sqs\",\"Endpoint\":\"" ARN("sqs") DEMO_PATH
      "\",\"Attributes\":{\"RawMessageDelivery\":\"true\"}}" },
    { "events", "CreateEventBus", "{\"Name\":\"" DEMO_PATH "\"}" },
    { "logs", "CreateLogGroup", "{\"logGroupName\":\"/aws/events/" DEMO_PATH "\"}" },
};
static const struct step after_function[] = {
    { "lambda", "PutFunctionConcurrency", "{\"FunctionName\":\"" DEMO_PATH "\",\"ReservedConcurrentExecutions\":2}" },
    { "lambda", "PublishVersion", "{\"FunctionName\":\"" DEMO_PATH "\"}" },
    { "lambda", "CreateAlias", "{\"FunctionName\":\"" DEMO_PATH "\",\"Name\":\"live\",\"FunctionVersion\":\"1\"}" },
    { "events", "PutRule",
      "{\"Name\":\"" DEMO_PATH "\",\"EventBusName\":\"" DEMO_PATH
      "\",\"EventPattern\":\"{\\\"source\\\":[\\\"selfheal.datadog\\\"]}\"}" },
    { "lambda", "AddPermission",
      "{\"FunctionName\":\"" DEMO_PATH "\",\"Qualifier\":\"live\",\"StatementId\":\"bus\",\"Action\":"
      "\"lambda:InvokeFunction\",\"Principal\":\"events.amazonaws.com\",\"SourceArn\":\"" ARN("events") "rule/" DEMO_PATH
      "/" DEMO_PATH "\"}" },
    { "events", "PutTargets",
      "{\"Rule\":\"" DEMO_PATH "\",\"EventBusName\":\"" DEMO_PATH "\",\"Targets\":[{\"Id\":\"function\",\"Arn\":\""
      ARN("lambda") "function:" DEMO_PATH ":live\"},{\"Id\":\"log\",\"Arn\":\"" ARN("logs")
      "log-group:/aws/events/" DEMO_PATH ":*\"}]}" },
    { "pipes", "CreatePipe",
      "{\"Name\":\"" DEMO_PATH "\",\"RoleArn\":\"" ROLE "\",\"Source\":\"" ARN("sqs") DEMO_PATH "\",\"Target\":\""
      ARN("events") "event-bus/" DEMO_PATH "\",\"TargetParameters\":{\"InputTemplate\":\"{\\\"schema\\\": "
      "\\\"selfheal.alert/1\\\", \\\"alert\\\": <$.body>, \\\"sqs\\\": {\\\"message_id\\\": \\\"<$.messageId>\\\", "
      "\\\"sent\\\": \\\"<$.attributes.SentTimestamp>\\\"}}\",\"EventBridgeEventBusParameters\":{\"Source\":"
      "\"selfheal.datadog\",\"DetailType\":\"Datadog Alert\"}}}" },
};

static struct res make(struct demo *demo, struct arena *arena, const struct step *steps, size_t count, struct err *err) {
    const struct json *output;
    for (size_t i = 0; i < count; i++)
        TRY(demo_call_aws(demo, arena, steps[i].service, steps[i].operation, str_of(steps[i].input), &output, err));
    return RES_OK;
}

static struct res make_function(struct demo *demo, struct arena *arena, struct err *err) {
    struct str code;
    const struct json *output;
    TRY(make_zip(demo, arena, &code, err));
    TRY(demo_call_aws(demo, arena, "lambda", "CreateFunction",
                      str_fmt(arena,
                              "{\"FunctionName\":\"" DEMO_PATH "\",\"Role\":\"" ROLE "\",\"Runtime\":\"provided.al2023\","
                              "\"Handler\":\"bootstrap\",\"Timeout\":%d,\"Code\":{\"ZipFile\":\"%.*s\"}}",
                              FUNCTION_SECONDS, STR_ARG(code)),
                      &output, err));
    for (int i = 0; i < 50; i++) {
        TRY(demo_call_aws(demo, arena, "lambda", "GetFunctionConfiguration", STR("{\"FunctionName\":\"" DEMO_PATH "\"}"),
                          &output, err));
        if (str_is(json_get_str(output, "State"), "Active"))
            return RES_OK;
        if (!demo_call_sleep(demo, POLL_MS))
            return err_set(err, ERR_PERMANENT, "SH7100", "interrupted");
    }
    return err_set(err, ERR_TRANSIENT, "SH7141", "the function did not become active");
}

/* --- the function's store --- */

static const char *sandbox_keys(const char *name) {
    bool is_key = strcmp(name, "AWS_ACCESS_KEY_ID") == 0 || strcmp(name, "AWS_SECRET_ACCESS_KEY") == 0;
    return is_key ? "sandbox" : NULL;
}

/* As `selfheal store create` does. */
static struct res make_store(struct demo *demo, struct err *err) {
    struct place place = { .store = STR("dynamodb:" DEMO_PATH "-state"),
                           .aws = { .account = STR(DEMO_ACCOUNT), .region = STR(DEMO_REGION), .getenv_fn = sandbox_keys,
                                    .endpoint_url = str_of(demo->sandbox_url) } };
    struct dynamodb_options options;
    struct dynamodb_made made;
    TRY(place_dynamodb(&place, &options, err));
    return dynamodb_create(&options, &made, err);
}

struct res demo_path_build(struct demo *demo, struct err *err) {
    ARENA_SCOPE(arena);
    struct demo_answer answer;
    TRY(make_store(demo, err));
    TRY(make(demo, &arena, before_function, sizeof before_function / sizeof before_function[0], err));
    TRY(make_function(demo, &arena, err));
    TRY(make(demo, &arena, after_function, sizeof after_function / sizeof after_function[0], err));
    TRY(demo_call_http(demo, &arena, "POST", str_fmt(&arena, "%s/_sandbox/gateway", demo->sandbox_url),
                       str_fmt(&arena, "{\"name\":\"" DEMO_PATH "\",\"topic\":\"" ARN("sns") DEMO_PATH "\",\"key\":\"%s\"}",
                               demo->secret),
                       &answer, err));
    if (answer.status != 200)
        return err_set(err, ERR_BUG, "SH7142", "the sandbox refused the gateway's route with %d", answer.status);
    demo_show(demo, "  alert path %s/_gateway/" DEMO_PATH "   API Gateway, SNS, SQS, Pipe, bus, rule", demo->sandbox_url);
    demo_show(demo, "  state      DynamoDB tables " DEMO_PATH "-state, " DEMO_PATH "-state-saved");
    demo_show(demo, "  function   " DEMO_PATH ":live   this program as bootstrap, %d s at a time", FUNCTION_SECONDS);
    return RES_OK;
}

/* --- the alert's way --- */

struct journey {
    struct demo *demo;
    struct demo_result *result;
    int64_t outage_ms, sent_ms, answered_ms, looked_ms;
    int good_looks;
    bool is_recovered_sent, is_shown;
    int64_t started_ms, effect_ms; /* of the function, of the first change */
    struct str shown[STEPS_MAX];
    size_t shown_count;
};

static struct res send_alert(struct journey *j, struct arena *arena, const char *transition, int *status, struct err *err) {
    struct demo_answer answer;
    struct str body = str_fmt(
        arena,
        "{\"schema\":\"selfheal.datadog/1\",\"id\":\"demo-%" PRId64 "-%s\",\"cycle\":\"demo-%" PRId64
        "\",\"transition\":\"%s\",\"monitor\":\"4325\",\"name\":\"[P1] DB outage: " DEMO_SERVICE
        " writes wrong items\",\"priority\":\"P1\",\"scope\":\"service:" DEMO_SERVICE
        "\",\"tags\":\"service:" DEMO_SERVICE ",env:demo\",\"date\":\"%" PRId64
        "\",\"last_updated\":\"%" PRId64 "\",\"link\":\"https://app.datadoghq.com/monitors/4325\"}",
        j->outage_ms, transition, j->outage_ms, transition, j->outage_ms, loop_wall_ms());
    TRY(demo_call_http(j->demo, arena, "POST", str_fmt(arena, "%s/_gateway/" DEMO_PATH, j->demo->sandbox_url), body,
                       &answer, err));
    *status = answer.status;
    return RES_OK;
}

static struct res read_group(struct demo *demo, struct arena *arena, const char *group, const struct json **events,
                             struct err *err) {
    struct json *all = json_new_array(arena);
    struct str token = STR_NONE;
    do {
        const struct json *output;
        struct str more = token.len ? str_fmt(arena, ",\"nextToken\":\"%.*s\"", STR_ARG(token)) : STR_NONE;
        struct str input = str_fmt(arena, "{\"logGroupName\":\"%s\"%.*s}", group, STR_ARG(more));
        TRY(demo_call_aws(demo, arena, "logs", "FilterLogEvents", input, &output, err));
        const struct json *page = json_get_c(output, "events");
        for (size_t i = 0; i < json_count(page); i++)
            json_push(arena, all, json_at(page, i));
        token = json_get_str(output, "nextToken");
    } while (token.len);
    *events = all;
    return RES_OK;
}

static void show_hop(struct journey *j, const char *name, int64_t at_ms, const char *what) {
    demo_show(j->demo, "   %s %-14s %6" PRId64 " ms  %s", demo_show_sign(j->demo, DEMO_GOOD), name,
              at_ms > j->sent_ms ? at_ms - j->sent_ms : 0, what);
}

/* The bus has a second target, a log group: there is when the event was on the bus, and when it was in the queue. */
static struct res show_hops(struct journey *j, struct arena *arena, struct err *err) {
    const struct json *events, *event = NULL;
    struct err ignored = { 0 };
    int64_t queued_ms = 0;
    TRY(read_group(j->demo, arena, "/aws/events/" DEMO_PATH, &events, err));
    const struct json *first = json_at(events, 0);
    if (!first || !json_parse(arena, json_get_str(first, "message"), NULL, &event, &ignored).ok)
        return RES_OK;
    j->is_shown = true;
    show_hop(j, "API Gateway", j->answered_ms, "the webhook's 200: SNS has accepted it");
    if (str_to_i64(json_str(json_path(event, "detail", "sqs", "sent", NULL)), &queued_ms))
        show_hop(j, "SQS", queued_ms, "the message is in the queue");
    show_hop(j, "EventBridge", json_get_i64(first, "timestamp", 0), "the Pipe has put it on the bus, the rule matched");
    show_hop(j, "Lambda", j->started_ms, "the function has the event");
    show_hop(j, "ECS", j->effect_ms, "the first change, after a person was told");
    demo_show(j->demo, "\n  ecs-db-outage  run %.*s, as /aws/lambda/" DEMO_PATH " tells it", STR_ARG(j->result->run));
    return RES_OK;
}

static bool was_shown(struct journey *j, struct str name) {
    for (size_t i = 0; i < j->shown_count; i++)
        if (str_eq(j->shown[i], name))
            return true;
    if (j->shown_count < STEPS_MAX)
        j->shown[j->shown_count++] = str_dup(&j->demo->arena, name);
    return false;
}

static void show_line(struct journey *j, struct arena *arena, const struct json *line, int64_t at_ms, bool *is_over) {
    struct str type = json_get_str(line, "type"), step = json_get_str(line, "step");
    if (str_is(json_get_str(line, "event"), "invocation") && !j->started_ms)
        j->started_ms = at_ms;
    if (str_is(type, "run_created") && !j->result->run.len)
        j->result->run = str_dup(&j->demo->arena, json_get_str(line, "run"));
    if (str_is(type, "intent") && !j->effect_ms)
        j->effect_ms = at_ms;
    if (str_is(type, "step_ended") && j->is_shown && !was_shown(j, step)) {
        bool is_good = str_is(json_get_str(line, "state"), "succeeded");
        demo_show(j->demo, "   %s %-12.*s +%.*s", demo_show_sign(j->demo, is_good ? DEMO_GOOD : DEMO_BAD), STR_ARG(step),
                  STR_ARG(duration_format(arena, at_ms - j->sent_ms)));
    }
    if (!str_is(type, "run_finished") || *is_over)
        return;
    struct str outcome = json_get_str(line, "outcome");
    *is_over = true;
    j->result->is_healed = str_is(outcome, "healed");
    j->result->exit_status = j->result->is_healed ? 0 : 10;
    j->result->is_nothing_repeated = true;
    demo_show(j->demo, "\n  %s %.*s in %.*s, from the webhook to the last check",
              demo_show_sign(j->demo, j->result->is_healed ? DEMO_GOOD : DEMO_BAD),
              STR_ARG(j->result->is_healed ? STR("HEALED") : outcome),
              STR_ARG(duration_format(arena, at_ms - j->sent_ms)));
}

static struct res look(struct journey *j, bool *is_over, struct err *err) {
    ARENA_SCOPE(arena);
    const struct json *events;
    struct err none = { 0 };
    TRY(demo_world_check(j->demo, err));
    if (!read_group(j->demo, &arena, "/aws/lambda/" DEMO_PATH, &events, &none).ok)
        return j->demo->is_interrupted ? err_set(err, ERR_PERMANENT, "SH7100", "interrupted") : RES_OK; /* not there yet */
    for (size_t i = 0; i < json_count(events); i++) {
        struct err ignored = { 0 };
        const struct json *line = NULL;
        struct str message = json_get_str(json_at(events, i), "message");
        if (str_starts(message, STR("{")) && json_parse(&arena, message, NULL, &line, &ignored).ok)
            show_line(j, &arena, line, json_get_i64(json_at(events, i), "timestamp", 0), is_over);
    }
    return j->effect_ms && !j->is_shown ? show_hops(j, &arena, err) : RES_OK;
}

/* What a monitor does: looks at the service, and says when it is good again. */
static void monitor(struct journey *j) {
    ARENA_SCOPE(arena);
    struct err ignored = { 0 };
    int status = 0;
    int64_t now_ms = loop_monotonic_ms();
    if (j->is_recovered_sent || !j->effect_ms || now_ms - j->looked_ms < MONITOR_MS)
        return;
    j->looked_ms = now_ms;
    struct demo_health health = demo_cloud_health(j->demo, DEMO_SERVICE);
    j->good_looks = health.status == 200 ? j->good_looks + 1 : 0;
    if (j->good_looks < GOOD_LOOKS || !send_alert(j, &arena, "Recovered", &status, &ignored).ok || status != 200)
        return;
    j->is_recovered_sent = true;
    demo_show(j->demo, "   %s the monitor sees %s healthy: Recovered sent the same way",
              demo_show_sign(j->demo, DEMO_GOOD), DEMO_SERVICE);
}

struct res demo_path_run(struct demo *demo, int64_t started_ms, struct demo_result *result, struct err *err) {
    ARENA_SCOPE(arena);
    struct journey j = { .demo = demo, .result = result, .outage_ms = started_ms, .sent_ms = loop_wall_ms() };
    int status = 0;
    bool is_over = false;
    int64_t begin_ms = loop_monotonic_ms();
    TRY(send_alert(&j, &arena, "Triggered", &status, err));
    j.answered_ms = loop_wall_ms();
    if (status != 200)
        return err_set(err, ERR_BUG, "SH7143", "the gateway answered the alert with %d", status);
    demo_show(demo, "  alert      %s Triggered sent by webhook; its way, from the first byte on:",
              demo_show_sign(demo, DEMO_GOOD));
    while (loop_monotonic_ms() - begin_ms < RUN_MS) {
        TRY(look(&j, &is_over, err));
        if (is_over)
            return RES_OK;
        monitor(&j);
        demo_show_progress(demo, "   %s %" PRId64 " s", demo_show_sign(demo, DEMO_BUSY),
                           (loop_monotonic_ms() - begin_ms) / 1000);
        if (!demo_call_sleep(demo, POLL_MS))
            return err_set(err, ERR_PERMANENT, "SH7100", "interrupted");
    }
    return err_set(err, ERR_TRANSIENT, "SH7123", "the run did not end within %d s", RUN_MS / 1000);
}
