/* cmd_plan.c: `selfheal plan`: reads the real world and says what a run would do. Changes nothing. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/alert_file.h"
#include "cli/cmd.h"
#include "cli/input.h"
#include "cli/plan.h"
#include "cli/region.h"
#include "cli/runbook_arg.h"
#include "cli/session.h"
#include "cli/show.h"

enum { IDENTITY_TIMEOUT_MS = 10000 };

struct request {
    struct session *session;
    struct plan_options plan;
    struct str caller; /* ARN, as AWS says it */
    const struct config_rule *rule;
};

/* Who we are: the account in which the plan is true. */
static MUST_CHECK struct res find_identity(struct request *r) {
    struct session *s = r->session;
    const struct config *config = s->owner.config;
    TRY(region_find(&s->arena, args_value(&s->args, "--region"), config ? config->region : STR_NONE,
                    &r->plan.region, &s->err));
    r->plan.aws = (struct aws_client_options){
        .region = r->plan.region,
        .endpoint_url = args_value(&s->args, "--endpoint-url"),
        .is_environment_allowed = config && config->is_environment_endpoint_allowed,
        .getenv_fn = config_files.getenv_fn,
    };
    struct aws_client_call call = { .service = STR("sts"),
                                    .operation = STR("GetCallerIdentity"),
                                    .input = json_new_object(&s->arena),
                                    .timeout_ms = IDENTITY_TIMEOUT_MS };
    struct aws_client_answer answer;
    aws_client_call(&r->plan.aws, &s->arena, &call, &answer);
    if (!answer.is_ok) {
        s->err = answer.err;
        err_context(&s->err, "sts GetCallerIdentity");
        return RES_ERR;
    }
    r->plan.account = json_get_str(answer.output, "Account");
    r->plan.aws.account = r->plan.account;
    r->plan.aws.roles = config ? config->roles : NULL;
    r->plan.aws.role_count = config ? config->role_count : 0;
    r->caller = json_get_str(answer.output, "Arn");
    if (config && !str_eq(config->account, r->plan.account)) {
        (void)err_set(&s->err, ERR_CONFIG, "SH4145",
                      "the credentials are of account %.*s, the configuration is for %.*s",
                      STR_ARG(r->plan.account), STR_ARG(config->account));
        err_hint(&s->err, "set AWS_PROFILE, or mend identity.account");
        return RES_ERR;
    }
    return RES_OK;
}

/* --alert: a file or -, else the id of a stored alert. */
static MUST_CHECK struct res read_alert(struct request *r) {
    struct session *s = r->session;
    struct str given = args_value(&s->args, "--alert"), text, id;
    if (str_is(given, "-") || runbook_arg_is_path(given) || access(str_z(&s->arena, given), F_OK) == 0) {
        TRY(input_file(&s->arena, given, &text, &s->err));
        return alert_file_read(&s->arena, text, given, r->plan.account, r->plan.region,
                               &r->plan.alert, &s->err);
    }
    const struct json *record;
    TRY(owner_resolve(&s->owner, "alerts", given, &id, &s->err));
    TRY(owner_get(&s->owner, str_fmt(&s->arena, "/api/v1/alerts/%.*s", STR_ARG(id)), &record,
                  &s->err));
    r->plan.alert = json_get_c(record, "alert");
    return r->plan.alert ? RES_OK
                         : err_set(&s->err, ERR_INPUT, "SH4143", "alert %.*s could not be used",
                                   STR_ARG(id));
}

static MUST_CHECK struct res bind_parameters(struct request *r) {
    struct session *s = r->session;
    struct json *given = json_new_object(&s->arena);
    if (args_has(&s->args, "--alert")) {
        TRY(read_alert(r));
        TRY(owner_config(&s->owner, &s->err));
        TRY(alert_file_parameters(&s->arena, s->owner.config, r->plan.runbook->name, r->plan.alert,
                                  given, &r->rule, &s->err));
        r->plan.account = r->rule->account;
        r->plan.region = r->rule->region;
    }
    TRY(runbook_arg_params(s, given));
    struct runbook_scope scope = { .account = r->plan.account,
                                   .region = r->plan.region,
                                   .execution_id = STR("00000000000000000000000000"),
                                   .now_ms = loop_wall_ms() };
    return runbook_bind_in(&s->arena, r->plan.runbook, given, &scope, &r->plan.params, &s->err);
}

/* --- output --- */

static void put_effects(struct buf *out, const struct plan *plan, const char *op, bool is_color) {
    static const char *const COLORS[] = { "-", "\033[31m", "~", "\033[33m", "+", "\033[32m" };
    const char *color = "";
    for (size_t i = 0; i < 6 && is_color; i += 2)
        color = strcmp(COLORS[i], op) == 0 ? COLORS[i + 1] : color;
    for (size_t i = 0; i < plan->count; i++) {
        const struct plan_step *step = &plan->steps[i];
        for (size_t e = 0; e < json_count(step->effects); e++) {
            const struct json *effect = json_at(step->effects, e);
            if (!str_is(json_get_str(effect, "op"), op))
                continue;
            buf_fmt(out, "  %s%s %-8.*s%s %-10.*s ", color, op,
                    STR_ARG(json_get_str(effect, "kind")), color[0] ? "\033[0m" : "",
                    STR_ARG(json_get_str(effect, "service")));
            out_safe(out, json_get_str(effect, "text"), false);
            buf_fmt(out, "   [%.*s]\n", STR_ARG(step->name));
        }
    }
}

static size_t read_only_steps(const struct plan *plan) {
    size_t count = 0;
    for (size_t i = 0; i < plan->count; i++) {
        bool is_changing = false;
        for (size_t e = 0; e < json_count(plan->steps[i].effects); e++)
            is_changing = is_changing ||
                          !str_is(json_get_str(json_at(plan->steps[i].effects, e), "op"), "?");
        count += !is_changing && plan->steps[i].end != PLAN_STEP_FAILED;
    }
    return count;
}

static void put_failure(struct buf *out, const struct plan_step *failed) {
    buf_fmt(out, "\n✗ the run would end at step %.*s: error[%s]: ", STR_ARG(failed->name),
            failed->err.code);
    out_safe(out, str_of(failed->err.message), false);
    buf_char(out, '\n');
    if (failed->err.hint[0]) {
        const char *lead = "  next: "; /* a hint may have lines, such as commands */
        for (struct str rest = str_of(failed->err.hint); rest.len; lead = "        ") {
            size_t end = str_find_char(rest, '\n');
            buf_text(out, lead);
            out_safe(out, str_slice(rest, 0, end), false);
            buf_char(out, '\n');
            rest = end == SIZE_MAX ? STR_NONE : str_slice(rest, end + 1, rest.len);
        }
    }
}

static void print_plan(const struct request *r, const struct plan *plan) {
    struct session *s = r->session;
    BUF_SCOPE(out, OUT_SIZE_MAX);
    buf_text(&out, "Plan for ");
    out_safe(&out, r->plan.runbook->name, false);
    buf_text(&out, " on ");
    out_safe(&out, show_targets(&s->arena, plan->targets), false);
    buf_fmt(&out, "\n  (account %.*s, %.*s, ", STR_ARG(r->plan.account), STR_ARG(r->plan.region));
    out_safe(&out, r->caller, false);
    buf_text(&out, ")\n");
    if (r->rule)
        buf_fmt(&out, "  rule %.*s, mode %s\n", STR_ARG(r->rule->name),
                config_mode_name(r->rule->mode));
    buf_char(&out, '\n');
    static const char *const OPS[] = { "-", "~", "+" };
    for (size_t i = 0; i < 3; i++)
        put_effects(&out, plan, OPS[i], s->args.is_color);
    bool is_full = args_has(&s->args, "--full");
    if (is_full)
        put_effects(&out, plan, "?", s->args.is_color);
    size_t reading = read_only_steps(plan);
    buf_fmt(&out, "  %zu of %zu steps only read or wait%s; %lld reads were made\n", reading,
            plan->count, is_full || reading == 0 ? "" : " (--full shows them)",
            (long long)plan->reads);
    if (plan->failed)
        put_failure(&out, plan->failed);
    buf_fmt(&out, "\nPlan: %lld delete%s", (long long)plan->deletes, plan->deletes == 1 ? "" : "s");
    if (plan->deleted_items)
        buf_fmt(&out, " (%.*s items)", STR_ARG(out_count(&s->arena, plan->deleted_items)));
    buf_fmt(&out, ", %lld change%s, %lld create%s. Nothing was changed.\n",
            (long long)plan->changes, plan->changes == 1 ? "" : "s", (long long)plan->creates,
            plan->creates == 1 ? "" : "s");
    out_write(buf_view(&out));
}

static const struct json *plan_json(const struct request *r, const struct plan *plan) {
    struct arena *arena = &r->session->arena;
    struct json *o = json_new_object(arena), *steps = json_new_array(arena);
    json_set_str(arena, o, "runbook", r->plan.runbook->name);
    json_set_str(arena, o, "definition", str_of(r->plan.runbook->hash));
    json_set_str(arena, o, "account", r->plan.account);
    json_set_str(arena, o, "region", r->plan.region);
    json_set_str(arena, o, "caller", r->caller);
    json_set_c(arena, o, "targets", plan->targets);
    json_set_c(arena, o, "parameters", r->plan.params);
    if (r->rule)
        json_set_str(arena, o, "rule", r->rule->name);
    static const char *const ENDS[] = { "known", "known_later", "would_fail" };
    for (size_t i = 0; i < plan->count; i++) {
        const struct plan_step *step = &plan->steps[i];
        struct json *item = json_new_object(arena);
        json_set_str(arena, item, "step", step->name);
        json_set_str(arena, item, "action", step->action);
        json_set_str(arena, item, "end", str_of(ENDS[step->end]));
        json_set_c(arena, item, "effects", step->effects ? step->effects : json_new_array(arena));
        if (step->end == PLAN_STEP_FAILED) {
            json_set_str(arena, item, "code", str_of(step->err.code));
            json_set_str(arena, item, "error", str_of(step->err.message));
        }
        json_push(arena, steps, item);
    }
    json_set_c(arena, o, "steps", steps);
    json_set_i64(arena, o, "deletes", plan->deletes);
    json_set_i64(arena, o, "deleted_items", plan->deleted_items);
    json_set_i64(arena, o, "changes", plan->changes);
    json_set_i64(arena, o, "creates", plan->creates);
    json_set_i64(arena, o, "reads", plan->reads);
    return o;
}

int cmd_plan(int argc, char **argv) {
    SESSION(s);
    struct request request = { .session = &s };
    if (!runbook_arg_find(&s, args_positional(&s.args, 0), &request.plan.runbook).ok ||
        !find_identity(&request).ok || !bind_parameters(&request).ok)
        return session_failed(&s);
    struct plan plan;
    plan_make(&s.arena, &request.plan, &plan);
    if (s.args.is_json)
        out_json(plan_json(&request, &plan));
    else
        print_plan(&request, &plan);
    if (plan.failed) {
        int exit_status = err_class_info(plan.failed->err.class)->exit_status;
        return exit_status == 0 || exit_status == 2 ? 1 : exit_status;
    }
    bool would_change = plan.deletes + plan.changes + plan.creates > 0;
    return args_has(&s.args, "--detailed-exitcode") && would_change ? 20 : 0;
}
