/* cmd_doctor.c: `selfheal doctor`: would it work? Every line says what was looked at, what was found and what to do. Sends reads
 * only, and with --send-test-page one page to each channel. What only a change could show is said, not guessed. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "action/policy.h"
#include "cli/cmd.h"
#include "cli/offline.h"
#include "cli/plan.h"
#include "cli/region.h"
#include "cli/session.h"
#include "codec/time.h"
#include "host/send.h"
#include "net/loop.h"
#include "store/sqlite.h"

enum {
    CALL_TIMEOUT_MS = 10000,
    PAGE_TIMEOUT_MS = 10000,
    SKEW_WARN_MS = 30000,
    SKEW_FAIL_MS = 5 * 60000, /* AWS refuses signatures of another time */
    ANSWER_MAX = 64 << 10,
};

enum level { LEVEL_OK, LEVEL_WARN, LEVEL_FAIL, LEVEL_SKIP, LEVEL_COUNT };
static const struct {
    const char *name, *sign, *color;
} levels[LEVEL_COUNT] = {
    { "ok", "✔", "\033[32m" }, { "warn", "!", "\033[33m" }, { "fail", "✗", "\033[31m" }, { "skip", "–", "" }
};

struct doctor {
    struct session *session;
    const struct config *config;
    struct aws_client_options aws;
    struct json *lines;
    size_t counts[LEVEL_COUNT];
    int exit_status; /* of the first failure */
    bool has_identity;
};

/* --- lines --- */

static void say(struct doctor *d, const char *check, enum level level, struct str text, struct str next) {
    struct session *s = d->session;
    struct json *line = json_new_object(&s->arena);
    d->counts[level]++;
    json_set_str(&s->arena, line, "check", str_of(check));
    json_set_str(&s->arena, line, "level", str_of(levels[level].name));
    json_set_str(&s->arena, line, "text", text);
    json_set_str(&s->arena, line, "next", next);
    json_push(&s->arena, d->lines, line);
    if (s->args.is_json)
        return;
    BUF_SCOPE(out, OUT_SIZE_MAX);
    bool is_color = s->args.is_color && levels[level].color[0];
    buf_fmt(&out, "%s%s%s %-14s ", is_color ? levels[level].color : "", levels[level].sign, is_color ? "\033[0m" : "", check);
    out_safe(&out, text, false);
    buf_char(&out, '\n');
    if (next.len) {
        buf_text(&out, "    next: ");
        out_safe(&out, next, false);
        buf_char(&out, '\n');
    }
    out_write(buf_view(&out));
    fflush(stdout);
}

static void say_err(struct doctor *d, const char *check, enum level level, const struct err *err) {
    struct arena *arena = &d->session->arena;
    if (level == LEVEL_FAIL && !d->exit_status) {
        int exit_status = err_class_info(err->class)->exit_status;
        d->exit_status = exit_status == 2 ? 1 : exit_status; /* the command itself was right */
    }
    say(d, check, level,
        str_fmt(arena, "%s: %s%s%s", err->code, err->context, err->context[0] ? ": " : "", err->message),
        str_dup(arena, str_of(err->hint)));
}

static void say_fail(struct doctor *d, const char *check, int exit_status, struct str text, struct str next) {
    if (!d->exit_status)
        d->exit_status = exit_status;
    say(d, check, LEVEL_FAIL, text, next);
}

/* --- files --- */

static void check_files(struct doctor *d) {
    const struct config *c = d->config;
    struct arena *arena = &d->session->arena;
    size_t modes[3] = { 0 }, disabled = 0;
    for (size_t i = 0; i < c->rule_count; i++) {
        if (c->rules[i].is_disabled)
            disabled++;
        else
            modes[c->rules[i].mode]++;
    }
    bool is_idle = modes[MODE_AUTO] + modes[MODE_APPROVE] == 0;
    say(d, "rules", is_idle ? LEVEL_WARN : LEVEL_OK,
        str_fmt(arena, "%zu auto, %zu approve, %zu observe, %zu disabled; %zu runbook%s", modes[MODE_AUTO], modes[MODE_APPROVE],
                modes[MODE_OBSERVE], disabled, c->runbook_count - 1, c->runbook_count == 2 ? "" : "s"),
        is_idle ? STR("no rule acts; set mode: approve or auto where it may") : STR_NONE);
    if (c->source_count + c->lambda.source_count == 0)
        say(d, "sources", LEVEL_WARN, STR("none: no alert is taken"), STR("name one under sources:, or under lambda: sources:"));
    for (size_t i = 0; i < c->lambda.source_count; i++)
        say(d, str_z(arena, str_fmt(arena, "source %.*s", STR_ARG(c->lambda.sources[i]))), LEVEL_OK,
            STR("taken by the Lambda's invocations; AWS's policies decide who may send"), STR_NONE);
    for (size_t i = 0; i < c->source_count; i++) {
        const struct config_source *source = &c->sources[i];
        const char *name = str_z(arena, str_fmt(arena, "source %.*s", STR_ARG(source->name)));
        bool is_ready;
        struct str text = config_source_text(arena, source, &is_ready);
        if (is_ready)
            say(d, name, LEVEL_OK, text, STR_NONE);
        else
            say_fail(d, name, 3, STR("a secret is not set here: the daemon would not start"),
                     STR("set the variable or the file that the configuration names"));
    }
}

/* --- AWS --- */

static void check_clock(struct doctor *d, const struct aws_client_answer *answer, int64_t middle_ms) {
    struct arena *arena = &d->session->arena;
    if (answer->server_ms == TIME_NONE) {
        say(d, "clock", LEVEL_SKIP, STR("AWS did not say what time it is"), STR_NONE);
        return;
    }
    int64_t skew = middle_ms - (answer->server_ms + 500), size = skew < 0 ? -skew : skew;
    if (size < 2000) {
        say(d, "clock", LEVEL_OK, STR("agrees with AWS's within two seconds"), STR_NONE);
        return;
    }
    struct str text = str_fmt(arena, "%.*s %s AWS's", STR_ARG(duration_format(arena, size)), skew > 0 ? "ahead of" : "behind");
    if (size > SKEW_FAIL_MS)
        say_fail(d, "clock", 1, text, STR("set the clock: AWS refuses what is signed more than five minutes off"));
    else
        say(d, "clock", size > SKEW_WARN_MS ? LEVEL_WARN : LEVEL_OK, text, size > SKEW_WARN_MS ? STR("set the clock") : STR_NONE);
}

static void check_identity(struct doctor *d) {
    struct session *s = d->session;
    d->aws = (struct aws_client_options){ .account = d->config->account,
                                          .roles = d->config->roles,
                                          .role_count = d->config->role_count,
                                          .endpoint_url = args_value(&s->args, "--endpoint-url"),
                                          .is_environment_allowed = d->config->is_environment_endpoint_allowed,
                                          .getenv_fn = config_files.getenv_fn };
    struct err err;
    if (!region_find(&s->arena, STR_NONE, d->config->region, &d->aws.region, &err).ok) {
        say_err(d, "identity", LEVEL_FAIL, &err);
        return;
    }
    struct aws_client_call call = { .service = STR("sts"),
                                    .operation = STR("GetCallerIdentity"),
                                    .input = json_new_object(&s->arena),
                                    .timeout_ms = CALL_TIMEOUT_MS };
    struct aws_client_answer answer = { .server_ms = TIME_NONE };
    int64_t before = loop_wall_ms();
    aws_client_call(&d->aws, &s->arena, &call, &answer);
    int64_t middle = before + (loop_wall_ms() - before) / 2;
    struct str account = json_get_str(answer.output, "Account");
    if (!answer.is_ok)
        say_err(d, "identity", LEVEL_FAIL, &answer.err);
    else if (!str_eq(account, d->config->account))
        say_fail(d, "identity", 3,
                 str_fmt(&s->arena, "%.*s is of account %.*s, the configuration is for %.*s",
                         STR_ARG(json_get_str(answer.output, "Arn")), STR_ARG(account), STR_ARG(d->config->account)),
                 STR("set AWS_PROFILE, or mend identity.account"));
    else
        say(d, "identity", LEVEL_OK,
            str_fmt(&s->arena, "%.*s, %.*s", STR_ARG(json_get_str(answer.output, "Arn")), STR_ARG(d->aws.region)), STR_NONE);
    d->has_identity = answer.is_ok && str_eq(account, d->config->account);
    if (answer.server_ms != TIME_NONE || answer.is_ok)
        check_clock(d, &answer, middle);
}

/* --- store --- */

static void check_new_store(struct doctor *d, struct str path) {
    struct arena *arena = &d->session->arena;
    size_t slash = path.len;
    while (slash > 0 && path.ptr[slash - 1] != '/')
        slash--;
    struct str folder = slash > 1 ? str_slice(path, 0, slash - 1) : slash ? STR("/") : STR(".");
    if (access(str_z(arena, folder), W_OK) == 0)
        say(d, "store", LEVEL_OK, str_fmt(arena, "%.*s is not there yet; the first start makes it", STR_ARG(path)), STR_NONE);
    else
        say_fail(d, "store", 1, str_fmt(arena, "%.*s cannot be made: its folder cannot be written", STR_ARG(path)),
                 STR("make the folder, and give it to the user that runs selfheal"));
}

static void check_table(struct doctor *d, struct str table) {
    struct arena *arena = &d->session->arena;
    struct json *input = json_new_object(arena);
    json_set_str(arena, input, "TableName", table);
    struct aws_client_call call = { .service = STR("dynamodb"), .operation = STR("DescribeTable"), .input = input,
                                    .timeout_ms = CALL_TIMEOUT_MS };
    struct aws_client_answer answer = { 0 };
    if (!d->has_identity) {
        say(d, "store", LEVEL_SKIP, STR("not looked at: there is no identity"), STR_NONE);
        return;
    }
    aws_client_call(&d->aws, arena, &call, &answer);
    struct str status = json_str(json_path(answer.output, "Table", "TableStatus", NULL));
    struct place place = place_of(d->config);
    struct err err = { 0 };
    place.aws = d->aws;
    place.is_read_only = true;
    struct store *store = answer.is_ok ? place_open(&place, &err) : NULL;
    if (!answer.is_ok)
        say_err(d, "store", LEVEL_FAIL, &answer.err);
    else if (!store) /* class config: a table is missing, or new */
        say_err(d, "store", err.class == ERR_CONFIG ? LEVEL_WARN : LEVEL_FAIL, &err);
    else
        say(d, "store", str_is(status, "ACTIVE") ? LEVEL_OK : LEVEL_WARN,
            str_fmt(arena, "table %.*s is %.*s", STR_ARG(table), STR_ARG(status)), STR_NONE);
    if (store)
        store->ops->free(store);
}

static void check_store(struct doctor *d) {
    struct session *s = d->session;
    struct owner *owner = &s->owner;
    struct err err = { 0 };
    const struct json *ignored;
    if (str_starts(d->config->store, STR("dynamodb:"))) {
        check_table(d, str_slice(d->config->store, sizeof "dynamodb:" - 1, d->config->store.len));
        return;
    }
    struct str path = owner->store_path;
    if (!path.len) {
        say(d, "store", LEVEL_WARN, str_fmt(&s->arena, "%.*s: nothing survives a restart", STR_ARG(d->config->store)),
            STR("store: sqlite:PATH keeps runs and what they owe"));
        return;
    }
    struct str address = sqlite_owner_address(&s->arena, path);
    if (access(str_z(&s->arena, path), F_OK) != 0) {
        check_new_store(d, path);
    } else if (address.len) {
        if (owner_get(owner, STR("/api/v1/status"), &ignored, &err).ok)
            say(d, "store", LEVEL_OK,
                str_fmt(&s->arena, "%.*s, of the daemon at %.*s", STR_ARG(path), STR_ARG(address)), STR_NONE);
        else
            say_err(d, "store", LEVEL_FAIL, &err);
    } else if (offline_open(owner, &err).ok) {
        say(d, "store", LEVEL_OK, str_fmt(&s->arena, "%.*s can be read; no daemon has it", STR_ARG(path)),
            STR("selfheal audit looks into it"));
    } else {
        say_err(d, "store", LEVEL_FAIL, &err);
    }
}

/* --- channels --- */

static const struct json *test_page(struct arena *arena) {
    struct json *page = json_new_object(arena);
    json_set_str(arena, page, "schema", STR("selfheal.page/1"));
    json_set_str(arena, page, "id", str_fmt(arena, "doctor-%lld", (long long)loop_wall_ms()));
    json_set_str(arena, page, "severity", STR("notice"));
    json_set_str(arena, page, "summary", STR("selfheal: a test page"));
    json_set_str(arena, page, "text", STR("selfheal doctor --send-test-page sent this. Nothing is wrong."));
    json_set_str(arena, page, "created", time_format(arena, loop_wall_ms()));
    return page;
}

/* A webhook as the daemon posts to it. */
static void send_test_page(struct doctor *d, const char *name, const struct config_channel *channel) {
    struct arena *arena = &d->session->arena;
    struct http_header headers[2] = { { STR("content-type"), STR("application/json") } };
    size_t count = 1;
    if (channel->secret.len)
        headers[count++] = (struct http_header){
            STR("authorization"), str_fmt(arena, "Bearer %.*s", STR_ARG(secret_view(&channel->secret))) };
    struct http_client_request request = { .method = STR("POST"), .url = channel->url, .headers = headers,
                                           .header_count = count, .body = json_to_str(arena, test_page(arena)),
                                           .timeout_ms = PAGE_TIMEOUT_MS, .body_size_max = ANSWER_MAX };
    struct http_client_answer answer = { 0 };
    http_client_call(arena, &request, &answer);
    if (!answer.has_answer)
        say_err(d, name, LEVEL_FAIL, &answer.err);
    else if (answer.status / 100 == 2)
        say(d, name, LEVEL_OK, str_fmt(arena, "took a test page (%d)", answer.status), STR("see that a person got it"));
    else
        say_fail(d, name, answer.status == 401 || answer.status == 403 ? 4 : 1,
                 str_fmt(arena, "answered %d to a test page", answer.status),
                 STR("any 2xx accepts a page; see its URL and secret"));
}

/* A topic, by the very call that a run makes. */
static void publish_test_page(struct doctor *d, const char *name, const struct config_channel *channel) {
    struct arena *arena = &d->session->arena;
    struct effect effect = { .kind = EFFECT_SEND, .send = { .channel = channel->name, .body = test_page(arena) } };
    struct send_call send;
    struct aws_client_answer answer = { 0 };
    if (!d->has_identity || !send_as_call(arena, d->config, &effect, &send)) {
        say(d, name, LEVEL_SKIP, STR("not tried: there is no identity"), STR_NONE);
        return;
    }
    struct aws_client_call call = { .service = send.service, .operation = send.operation, .input = send.input,
                                    .is_mutating = true, .timeout_ms = PAGE_TIMEOUT_MS };
    aws_client_call(&d->aws, arena, &call, &answer);
    if (answer.is_ok)
        say(d, name, LEVEL_OK, STR("the topic took a test page"), STR("see that a person got it"));
    else
        say_err(d, name, LEVEL_FAIL, &answer.err);
}

static void check_channels(struct doctor *d) {
    struct arena *arena = &d->session->arena;
    if (d->config->page_count == 0)
        say(d, "channels", LEVEL_WARN, STR("none under page: nobody is told"), STR("name channels, and list them under page:"));
    for (size_t i = 0; i < d->config->page_count; i++) {
        const struct config_channel *channel = &d->config->channels[d->config->page[i]];
        const char *name = str_z(arena, str_fmt(arena, "channel %.*s", STR_ARG(channel->name)));
        if (!args_has(&d->session->args, "--send-test-page"))
            say(d, name, LEVEL_SKIP, STR("not tried"), STR("--send-test-page sends it a page"));
        else if (channel->kind == CHANNEL_SNS)
            publish_test_page(d, name, channel);
        else
            send_test_page(d, name, channel);
    }
    if (d->config->dead_man.topic.len)
        say(d, "dead man", LEVEL_SKIP,
            str_fmt(arena, "whether schedules can be made in group %.*s, and reach the topic, is known only by making one",
                    STR_ARG(d->config->dead_man.group)),
            STR("compare the role's policy with: selfheal iam --part lambda"));
}

/* --- targets --- */

/* The value that an alert could give: the first literal that the rule's pattern lets through. */
static struct str stand_in(struct arena *arena, const struct config_rule *rule, struct str text) {
    struct str name = str_trim(str_slice(text, 2, text.len - 2));
    if (str_is(name, "alert.started_at"))
        return time_format(arena, loop_wall_ms());
    if (!str_starts(name, STR("alert.labels.")))
        return str_is(name, "alert.severity") ? STR("critical") : STR("doctor");
    const struct json *labels = json_path(rule->match, "detail", "labels", NULL);
    return json_str(json_at(json_get(labels, str_slice(name, sizeof "alert.labels." - 1, name.len)), 0));
}

static const struct json *rule_parameters(struct arena *arena, const struct config_rule *rule) {
    struct json *given = json_new_object(arena);
    for (size_t i = 0; i < json_count(rule->parameters); i++) {
        const struct json_member *m = &rule->parameters->object.members[i];
        struct str text = json_str(m->value);
        bool is_reference = str_starts(text, STR("{{")) && str_ends(text, STR("}}")) &&
                            str_find(text, STR("alert.")) != SIZE_MAX;
        json_set(arena, given, m->key,
                 is_reference ? json_new_str(arena, stand_in(arena, rule, text)) : m->value);
    }
    return given;
}

/* What a run of the rule would do now: reads its targets with its own permissions, as plan does. */
static void check_rule(struct doctor *d, const struct config_rule *rule) {
    struct arena *arena = &d->session->arena;
    const char *name = str_z(arena, str_fmt(arena, "rule %.*s", STR_ARG(rule->name)));
    struct err err;
    struct runbook_scope scope = { .account = rule->account, .region = rule->region,
                                   .execution_id = STR("00000000000000000000000000"), .now_ms = loop_wall_ms() };
    struct plan_options options = { .runbook = rule->runbook, .account = rule->account, .region = rule->region,
                                    .aws = d->aws };
    if (!runbook_bind_in(arena, rule->runbook, rule_parameters(arena, rule), &scope, &options.params, &err).ok) {
        say_err(d, name, LEVEL_FAIL, &err);
        return;
    }
    struct plan plan;
    plan_make(arena, &options, &plan);
    if (plan.failed) {
        bool is_for_now = plan.failed->err.class == ERR_LIMIT || err_class_info(plan.failed->err.class)->is_retried;
        struct err failed = plan.failed->err;
        err_context(&failed, "step %.*s", STR_ARG(plan.failed->name));
        say_err(d, name, is_for_now ? LEVEL_WARN : LEVEL_FAIL, &failed);
        return;
    }
    say(d, name, LEVEL_OK,
        str_fmt(arena, "its targets are as a run wants them (%lld reads); now it would make deletes: %lld, changes: %lld",
                (long long)plan.reads, (long long)plan.deletes, (long long)(plan.changes + plan.creates)),
        STR_NONE);
}

/* What the policy allows beyond reading: nobody knows whether it works before it is done. */
static void name_untried(struct doctor *d) {
    struct arena *arena = &d->session->arena;
    struct policy_options options = { .account = d->config->account, .region = d->config->region,
                                      .partition = policy_partition(d->config->region) };
    struct policy *policy = policy_new(arena, &options);
    for (size_t i = 0; i < d->config->rule_count; i++)
        policy_add_runbook(policy, d->config->rules[i].runbook, rule_parameters(arena, &d->config->rules[i]),
                           d->config->rules[i].region);
    const struct json *names = policy_changes(policy);
    BUF_SCOPE(text, OUT_SIZE_MAX);
    for (size_t i = 0; i < json_count(names); i++)
        buf_fmt(&text, "%s%.*s", i ? ", " : "", STR_ARG(json_str(json_at(names, i))));
    if (json_count(names))
        say(d, "permissions", LEVEL_SKIP,
            str_fmt(arena, "known only by doing it: %.*s", STR_ARG(str_dup(arena, buf_view(&text)))),
            STR("compare the role's policy with: selfheal iam RUNBOOK"));
}

static void check_targets(struct doctor *d) {
    for (size_t i = 0; i < d->config->rule_count; i++) {
        if (d->config->rules[i].is_disabled)
            continue;
        if (d->has_identity)
            check_rule(d, &d->config->rules[i]);
        else
            say(d, str_z(&d->session->arena, str_fmt(&d->session->arena, "rule %.*s", STR_ARG(d->config->rules[i].name))),
                LEVEL_SKIP, STR("not looked at: there is no identity"), STR_NONE);
    }
    name_untried(d);
}

int cmd_doctor(int argc, char **argv) {
    SESSION(s);
    struct doctor d = { .session = &s, .lines = json_new_array(&s.arena) };
    if (!owner_config(&s.owner, &s.err).ok)
        return session_failed(&s);
    d.config = s.owner.config;
    say(&d, "configuration", LEVEL_OK, str_fmt(&s.arena, "%.*s is valid", STR_ARG(s.owner.config_path)), STR_NONE);
    check_files(&d);
    check_identity(&d);
    check_store(&d);
    check_channels(&d);
    check_targets(&d);
    if (s.args.is_json) {
        struct json *o = json_new_object(&s.arena);
        json_set_c(&s.arena, o, "checks", d.lines);
        for (size_t i = 0; i < LEVEL_COUNT; i++)
            json_set_i64(&s.arena, o, levels[i].name, (int64_t)d.counts[i]);
        out_json(o);
    } else {
        printf("\n%zu ok, %zu warnings, %zu failures, %zu not tried\n", d.counts[LEVEL_OK], d.counts[LEVEL_WARN],
               d.counts[LEVEL_FAIL], d.counts[LEVEL_SKIP]);
    }
    return d.counts[LEVEL_FAIL] && !d.exit_status ? 1 : d.exit_status;
}
