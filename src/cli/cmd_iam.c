/* cmd_iam.c: `selfheal iam`: the least-privilege policy of runbooks (action/policy.h), and of the Lambda itself. Asks nobody:
 * what it prints depends on the files and the options alone, so that a test can compare it with what is deployed. */
#include <stdio.h>
#include <string.h>

#include "action/policy.h"
#include "cli/cmd.h"
#include "cli/region.h"
#include "cli/runbook_arg.h"

struct request {
    struct session *session;
    struct policy_options options;
    struct policy *policy;
};

static MUST_CHECK struct res read_names(struct request *r, const char *option, struct str *names, size_t *count) {
    struct session *s = r->session;
    struct str name;
    for (size_t at = 0; args_next(&s->args, option, &at, &name);) {
        if (*count == POLICY_NAMES_MAX)
            return err_set(&s->err, ERR_INPUT, "SH4147", "%s may be given %d times", option, POLICY_NAMES_MAX);
        names[(*count)++] = name;
    }
    return RES_OK;
}

static bool is_account(struct str text) {
    for (size_t i = 0; i < text.len; i++)
        if (text.ptr[i] < '0' || text.ptr[i] > '9')
            return false;
    return text.len == 12;
}

static MUST_CHECK struct res read_options(struct request *r) {
    struct session *s = r->session;
    const struct config *config = s->owner.config;
    struct policy_options *o = &r->options;
    o->account = args_value(&s->args, "--account");
    if (!o->account.len && config)
        o->account = config->account;
    if (!o->account.len) {
        (void)err_set(&s->err, ERR_CONFIG, "SH4113", "this needs the account: a configuration says it, and none was found");
        err_hint(&s->err, "say --config FILE, set SELFHEAL_CONFIG, or say --account DIGITS and --region NAME");
        return RES_ERR;
    }
    if (!is_account(o->account))
        return err_set(&s->err, ERR_INPUT, "SH4147", "--account is twelve digits, not \"%.*s\"", STR_ARG(o->account));
    TRY(region_find(&s->arena, args_value(&s->args, "--region"), config ? config->region : STR_NONE, &o->region, &s->err));
    o->partition = args_value(&s->args, "--partition");
    if (!o->partition.len)
        o->partition = policy_partition(o->region);
    TRY(read_names(r, "--family", o->families, &o->family_count));
    return read_names(r, "--role", o->roles, &o->role_count);
}

/* --- the targets --- */

/* What a rule's parameters say without an alert. */
static struct json *literal_parameters(struct arena *arena, const struct config_rule *rule) {
    struct json *literal = json_new_object(arena);
    for (size_t i = 0; rule && i < json_count(rule->parameters); i++) {
        const struct json_member *member = &rule->parameters->object.members[i];
        if (!json_is(member->value, JSON_STRING) || str_find(member->value->text, STR("{{")) == SIZE_MAX)
            json_set(arena, literal, member->key, member->value);
    }
    return literal;
}

/* Defaults of the runbook below what is given: what is still missing stays missing. */
static MUST_CHECK struct res add_run(struct request *r, const struct runbook *runbook, const struct config_rule *rule) {
    struct session *s = r->session;
    struct json *params = literal_parameters(&s->arena, rule);
    TRY(runbook_arg_params(s, params));
    for (size_t i = 0; i < runbook->param_count; i++)
        if (runbook->params[i].default_value && !json_get(params, runbook->params[i].name))
            json_set(&s->arena, params, runbook->params[i].name, runbook->params[i].default_value);
    bool is_asked = !rule || args_has(&s->args, "--region");
    policy_add_runbook(r->policy, runbook, params, is_asked ? r->options.region : rule->region);
    return RES_OK;
}

/* Once for each rule that starts it there, or once by the options alone. A rule for another account is of another policy:
 * that of the role which is assumed for it. */
static MUST_CHECK struct res add_targets(struct request *r) {
    struct session *s = r->session;
    for (size_t i = 0; i < s->args.positional_count; i++) {
        const struct runbook *runbook;
        TRY(runbook_arg_find(s, args_positional(&s->args, i), &runbook));
        const struct config *config = s->owner.config;
        bool has_rule = false;
        for (size_t k = 0; config && k < config->rule_count; k++) {
            const struct config_rule *rule = &config->rules[k];
            if (!str_eq(rule->runbook_name, runbook->name))
                continue;
            if (!str_eq(rule->account, r->options.account)) {
                policy_note(r->policy, str_fmt(&s->arena, "rule %.*s is for account %.*s and not in this policy: --account %.*s",
                                               STR_ARG(rule->name), STR_ARG(rule->account), STR_ARG(rule->account)));
                continue;
            }
            has_rule = true;
            TRY(add_run(r, runbook, rule));
        }
        if (!has_rule)
            TRY(add_run(r, runbook, NULL));
    }
    return RES_OK;
}

/* --- the Lambda --- */

static const char *const state_calls[] = { "BatchGetItem", "ConditionCheckItem", "DeleteItem", "DescribeTable", "GetItem",
                                           "PutItem",      "Query",              "UpdateItem", NULL };
/* Saved items are written and read, never overwritten by an update or deleted. */
static const char *const saved_calls[] = { "BatchGetItem", "DescribeTable", "GetItem", "PutItem", "Query", NULL };
static const char *const saved_never[] = { "BatchWriteItem", "DeleteItem", "UpdateItem", NULL };

static void allow_table(struct request *r, const char *sid, const char *const *calls, struct str table, bool is_denied) {
    struct arena *arena = &r->session->arena;
    struct str arn = policy_arn(r->policy, "dynamodb", str_fmt(arena, "table/%.*s", STR_ARG(table)));
    for (; *calls; calls++) {
        const char *permission = str_z(arena, str_fmt(arena, "dynamodb:%s", *calls));
        if (is_denied)
            policy_deny(r->policy, sid, permission, arn);
        else
            policy_allow(r->policy, sid, permission, arn);
        if (strcmp(*calls, "Query") == 0)
            policy_allow(r->policy, sid, permission, str_fmt(arena, "%.*s/index/*", STR_ARG(arn)));
    }
}

static void allow_given(struct request *r, const char *option, const char *sid, const char *permissions[]) {
    struct str arn;
    for (size_t at = 0; args_next(&r->session->args, option, &at, &arn);)
        for (size_t i = 0; permissions[i]; i++)
            policy_allow(r->policy, sid, permissions[i], arn);
}

/* Topics that are paged, and the dead man's switch: by the options and the configuration. */
static void add_pages(struct request *r) {
    struct arena *arena = &r->session->arena;
    const struct config *config = r->session->owner.config;
    struct str group = args_value(&r->session->args, "--schedule-group"), role = args_value(&r->session->args, "--schedule-role");
    allow_given(r, "--topic", "Page", (const char *[]){ "sns:Publish", NULL });
    for (size_t i = 0; config && i < config->channel_count; i++)
        if (config->channels[i].kind == CHANNEL_SNS)
            policy_allow(r->policy, "Page", "sns:Publish", config->channels[i].url);
    if (config && config->dead_man.topic.len) {
        group = group.len ? group : config->dead_man.group;
        role = role.len ? role : config->dead_man.role;
    }
    if (!group.len)
        return;
    struct str schedules = policy_arn(r->policy, "scheduler", str_fmt(arena, "schedule/%.*s/selfheal-*", STR_ARG(group)));
    policy_allow(r->policy, "DeadMan", "scheduler:CreateSchedule", schedules);
    policy_allow(r->policy, "DeadMan", "scheduler:DeleteSchedule", schedules);
    if (!role.len) {
        policy_note(r->policy, STR("iam:PassRole: the role of the schedules is not known here: --schedule-role ARN"));
        return;
    }
    policy_allow(r->policy, "DeadManPassRole", "iam:PassRole", role);
    policy_condition(r->policy, "DeadManPassRole", "StringEquals", "iam:PassedToService", STR("scheduler.amazonaws.com"));
}

static void add_lambda(struct request *r) {
    struct arena *arena = &r->session->arena;
    const struct args *args = &r->session->args;
    const struct config *config = r->session->owner.config;
    struct str function = args_value(args, "--function"), table = args_value(args, "--table"),
               saved = args_value(args, "--saved-table");
    if (!function.len)
        function = STR("selfheal");
    if (!table.len && config && str_starts(config->store, STR("dynamodb:")))
        table = str_slice(config->store, sizeof "dynamodb:" - 1, config->store.len);
    if (!table.len)
        table = STR("selfheal");
    if (!saved.len && config)
        saved = config->saved_table;
    if (!saved.len)
        saved = str_fmt(arena, "%.*s-saved", STR_ARG(table));
    struct str streams = policy_arn(
        r->policy, "logs", str_fmt(arena, "log-group:/aws/lambda/%.*s:log-stream:*", STR_ARG(function)));
    policy_allow(r->policy, "WriteLogs", "logs:CreateLogStream", streams);
    policy_allow(r->policy, "WriteLogs", "logs:PutLogEvents", streams);
    allow_table(r, "KeepState", state_calls, table, false);
    allow_table(r, "SaveItems", saved_calls, saved, false);
    allow_table(r, "NeverDeleteSavedItems", saved_never, saved, true);
    allow_given(r, "--queue", "Continue", (const char *[]){ "sqs:SendMessage", NULL });
    allow_given(r, "--assume", "AssumeTargets", (const char *[]){ "sts:AssumeRole", NULL });
    for (size_t i = 0; config && i < config->role_count; i++)
        policy_allow(r->policy, "AssumeTargets", "sts:AssumeRole", config->roles[i].arn);
    add_pages(r);
}

static MUST_CHECK struct res add_parts(struct request *r) {
    struct session *s = r->session;
    struct str part = args_value(&s->args, "--part");
    bool has_targets = !part.len || str_is(part, "target"), has_lambda = str_is(part, "lambda") || str_is(part, "all");
    if (part.len && !has_targets && !has_lambda)
        return err_set(&s->err, ERR_INPUT, "SH4147", "--part is target, lambda or all, not \"%.*s\"", STR_ARG(part));
    if (!str_is(part, "lambda")) {
        if (s->args.positional_count == 0)
            return err_set(&s->err, ERR_INPUT, "SH4147", "name a runbook, or say --part lambda");
        TRY(add_targets(r));
    }
    if (has_lambda)
        add_lambda(r);
    return RES_OK;
}

int cmd_iam(int argc, char **argv) {
    SESSION(s);
    struct request r = { .session = &s };
    if (s.owner.config_path.len > 0 && !owner_config(&s.owner, &s.err).ok)
        return session_failed(&s);
    if (!read_options(&r).ok)
        return session_failed(&s);
    r.policy = policy_new(&s.arena, &r.options);
    if (!add_parts(&r).ok)
        return session_failed(&s);
    const struct json *document = policy_document(r.policy), *notes = policy_notes(r.policy);
    if (s.args.is_json) {
        struct json *o = json_new_object(&s.arena);
        json_set_c(&s.arena, o, "policy", document);
        json_set_c(&s.arena, o, "notes", notes);
        out_json(o);
        return 0;
    }
    out_json(document);
    fflush(stdout);
    for (size_t i = 0; i < json_count(notes); i++)
        fprintf(stderr, "note: %.*s\n", STR_ARG(json_str(json_at(notes, i))));
    return 0;
}
