/* intake.c: an authenticated alert becomes a record, one verdict per rule that matched (why the others did not is
 * computed when somebody asks: verdict.h), and at most one run. The 2xx is an effect of this unit: the sender hears it
 * only when all of it is durable. */
#include <assert.h>

#include "base/limits.h"
#include "alert/alert.h"
#include "codec/digest.h"
#include "codec/time.h"
#include "engine/apply.h"
#include "engine/verdict.h"

enum {
    SEEN_MAX = 32,            /* deliveries of one cycle that are remembered */
    FIRING_SHARDS = 16,       /* records that hold which rules are firing; all fit one unit */
    CYCLE_LIFE_MS = 48 * 3600 * 1000,
    RUN_OVER_MS = 24 * 3600 * 1000, /* a run of which nothing is stored any more has ended so long after its begin */
    HOUR_MS = 3600 * 1000,    /* between two pages of one cause */
    UNABLE_NAMED_MAX = 10,    /* rules named in the page about those that did not act */
    RAW_SIZE_MAX = 4096,      /* bytes of a body kept as they came beside its values */
};

struct intake {
    struct str id;
    const struct json *envelope;
    enum alert_transition transition;
    int64_t at_ms;                  /* when the sender said so, or TIME_NONE */
    struct str stale;               /* why it is only observed; empty: it is fresh */
    const struct json *dedupe;      /* of the cycle, or NULL */
    struct str dedupe_key;
    struct str fingerprint;         /* of the raw bytes, when it was needed */
    struct str live_run;            /* of the cycle, when it is not over */
    enum run_outcome last_outcome;  /* of the cycle's run that is over */
    struct str last_run;
    const char *disposition;
    struct str started;             /* run made for it */
    struct json *verdicts;          /* of the rules that matched */
    struct json *firing;            /* names of those, unless the alert says that all is well */
    bool is_judged;
    size_t unable;                  /* rules that matched and could not act */
    struct str unable_text;
    struct str unable_cause;        /* of the first: a limit of the engine that holds many rules, or the rule's name */
    bool is_unable_told;
};

static bool is_firing(enum alert_transition transition) {
    return transition == ALERT_TRIGGERED || transition == ALERT_RETRIGGERED || transition == ALERT_RENOTIFIED;
}

static struct json *verdict_add(struct apply *x, struct intake *in, const struct config_rule *rule,
                                const char *verdict, struct str why) {
    struct json *v = verdict_new(x->arena, rule->name, rule->file, rule->line, str_of(rule->hash), verdict, why);
    json_push(x->arena, in->verdicts, v);
    return v;
}

/* --- parameters --- */

/* "{{ alert.NAME }}" as a whole value; false when the text is not of that form. */
static bool alert_reference(struct str text, struct str *name) {
    struct str t = str_trim(text);
    if (!str_starts(t, STR("{{")) || !str_ends(t, STR("}}")))
        return false;
    t = str_trim(str_slice(t, 2, t.len - 2));
    if (!str_starts(t, STR("alert.")))
        return false;
    *name = str_slice(t, 6, t.len);
    return true;
}

static const struct json *alert_value(struct apply *x, const struct intake *in, struct str name) {
    const struct json *detail = json_get_c(in->envelope, "detail");
    if (str_is(name, "id"))
        return json_new_str(x->arena, in->id);
    if (str_is(name, "started_at") || str_is(name, "severity"))
        return json_get(detail, name);
    if (str_starts(name, STR("labels.")))
        return json_get(json_get_c(detail, "labels"), str_slice(name, 7, name.len));
    return NULL;
}

/* The rule's parameters with the alert's values in them. */
static MUST_CHECK struct res parameters(struct apply *x, const struct intake *in,
                                        const struct config_rule *rule, const struct json **out,
                                        struct err *err) {
    struct json *given = json_new_object(x->arena);
    const struct json *declared = rule->parameters;
    for (size_t i = 0; json_is(declared, JSON_OBJECT) && i < declared->object.count; i++) {
        const struct json_member *m = &declared->object.members[i];
        const struct json *value = m->value;
        struct str name;
        if (json_is(value, JSON_STRING) && alert_reference(value->text, &name)) {
            value = alert_value(x, in, name);
            if (!json_is(value, JSON_STRING) && !json_is(value, JSON_NUMBER))
                return err_set(err, ERR_INPUT, "SH5042",
                               "parameter %.*s: the alert has no single value \"%.*s\"",
                               STR_ARG(m->key), STR_ARG(name));
        }
        json_set(x->arena, given, m->key, value);
    }
    struct runbook_scope scope = apply_scope(x, in->id);
    return runbook_bind_in(x->arena, rule->runbook, given, &scope, out, err);
}

/* --- runs --- */

const struct json *intake_initial_variables(struct apply *x) {
    struct json *variables = json_new_object(x->arena);
    struct runbook_scope scope = { .params = x->run.params,
                                   .variables = variables,
                                   .outputs = json_new_object(x->arena),
                                   .execution_id = x->run.id,
                                   .account = run_account(&x->run, x->config),
                                   .region = run_region(&x->run, x->config),
                                   .now_ms = x->run.created_ms };
    for (size_t i = 0; i < x->runbook->variable_count; i++) {
        const struct runbook_variable *v = &x->runbook->variables[i];
        const struct json *value = v->default_value;
        struct err err = { 0 };
        if (value && !runbook_render(x->arena, value, &scope, &value, &err).ok)
            value = json_new_null(x->arena);
        json_set(x->arena, variables, v->name, value ? value : json_new_null(x->arena));
    }
    return variables;
}

bool intake_start_run(struct apply *x, const struct start *start, struct str *id) {
    assert(!x->has_run && start->mode != MODE_OBSERVE);
    *id = apply_new_id(x);
    const struct json *old;
    NEED(view_get(x->view, RECORD_RUN, *id, &old));
    NEED(view_get(x->view, RECORD_DEFINITION, str_of(start->runbook->hash), &old));
    if (!old) {
        struct json *definition = json_new_object(x->arena);
        json_set_str(x->arena, definition, "name", start->runbook->name);
        json_set_str(x->arena, definition, "text", start->runbook->text);
        json_set_i64(x->arena, definition, "stored", x->now_ms);
        NEED(apply_put(x, RECORD_DEFINITION, str_of(start->runbook->hash), definition,
                       RECORD_NOT_DUE));
    }
    x->run = (struct run){
        .id = *id,
        .definition = str_of(start->runbook->hash),
        .runbook = start->runbook->name,
        .rule = start->rule,
        .alert = start->alert,
        .source = start->source,
        .cycle = start->cycle,
        .started_by = start->who,
        .mode = start->mode,
        .params = start->params,
        .outputs = json_new_object(x->arena),
        .targets = start->targets,
        .account = start->account,
        .region = start->region,
        .state = RUN_QUEUED,
        .created_ms = x->now_ms,
        .deadline_ms = x->now_ms + x->config->limits.run_deadline_ms,
        .alert_started_ms = start->alert_started_ms,
        .alert_recovered_ms = TIME_NONE,
        .frame = { .deadline_ms = x->now_ms + x->config->limits.run_deadline_ms },
        .wait = WAIT_CONTINUE,
        .resume_event = ACTION_START,
        .wake_ms = x->now_ms,
        .steps = json_new_array(x->arena),
        .facts = json_new_object(x->arena),
        .observed = json_new_object(x->arena),
        .saved = json_new_array(x->arena),
        .verified_at = -1,
        .retry_tokens = 500,
    };
    x->has_run = true;
    x->runbook = start->runbook;
    x->run.variables = intake_initial_variables(x);
    struct json *event = apply_event(x, "run_created");
    json_set_str(x->arena, event, "runbook", start->runbook->name);
    json_set_str(x->arena, event, "definition", x->run.definition);
    json_set_c(x->arena, event, "targets", start->targets);
    if (start->rule.len)
        json_set_str(x->arena, event, "rule", start->rule);
    if (start->who.len)
        json_set_str(x->arena, event, "who", start->who);
    if (start->passed_over.len)
        json_set_str(x->arena, event, "passed_over", start->passed_over);
    NEED(budget_lock(x, start->targets, *id));
    return apply_save_run(x);
}

/* --- verdicts --- */

/* Rules with a firing cycle are kept in a fixed number of records: an alert writes those of its rules, not all. */
static struct str firing_key(struct apply *x, size_t shard) {
    static_assert(FIRING_SHARDS <= 100, "two digits"); /* by hand: an alert reads all of them */
    const char digits[2] = { (char)('0' + shard / 10), (char)('0' + shard % 10) };
    return record_key2(x->arena, STR("firing"), (struct str){ digits, sizeof digits });
}

static size_t firing_shard(struct str rule) {
    return digest_crc32(rule) % FIRING_SHARDS;
}

static bool share_of_sick(struct apply *x, const struct intake *in, const struct config_rule *rule,
                          struct str *why) {
    /* Targets of rules with a firing cycle, against the targets that the rules name. */
    int64_t scope = 0, sick = 0;
    const struct config *config = x->config;
    for (size_t i = 0; i < config->rule_count; i++)
        if (!config->rules[i].is_disabled)
            scope++;
    for (size_t shard = 0; shard < FIRING_SHARDS; shard++) {
        const struct json *firing;
        NEED(view_get(x->view, RECORD_WINDOW, firing_key(x, shard), &firing));
        const struct json *cycles = json_get_c(firing, "rules");
        for (size_t i = 0; json_is(cycles, JSON_OBJECT) && i < cycles->object.count; i++) {
            const struct json *entry = cycles->object.members[i].value;
            if (x->now_ms - json_get_i64(entry, "since", 0) < CYCLE_LIFE_MS &&
                !str_eq(json_get_str(entry, "cycle"), alert_cycle(in->envelope)) &&
                !str_eq(cycles->object.members[i].key, rule->name)) /* counted below */
                sick++;
        }
    }
    int64_t max = scope * config->limits.unhealthy_share_percent / 100;
    if (max < 1)
        max = 1;
    if (sick + 1 > max)
        *why = str_fmt(x->arena,
                       "guard \"unhealthy_share\": %lld of %lld watched rules are firing, at most "
                       "%lld may be; a wider fault needs a human",
                       (long long)(sick + 1), (long long)scope, (long long)max);
    return true;
}

/* guard "NAME": a limit of the engine holds many at once; all else is of one rule. */
static struct str cause_of(const struct config_rule *rule, struct str why) {
    static const char *const OF_ALL[] = { "destructive_runs_per_hour", "destructive_runs_at_once", "unhealthy_share" };
    struct str quoted = str_starts(why, STR("guard \"")) ? str_slice(why, 7, why.len) : STR_NONE;
    struct str guard = str_slice(quoted, 0, str_find_char(quoted, '"'));
    for (size_t i = 0; i < sizeof OF_ALL / sizeof OF_ALL[0]; i++)
        if (str_is(guard, OF_ALL[i]))
            return guard;
    return rule->name;
}

/* Of one cause a person is told at most once an hour. *is_due: now; *more: how many were only counted since the last time. */
static bool once_an_hour(struct apply *x, struct str key, bool *is_due, int64_t *more) {
    const struct json *old;
    NEED(view_get(x->view, RECORD_WINDOW, key, &old));
    int64_t told = json_get_i64(old, "told", TIME_NONE);
    *more = json_get_i64(old, "count", 0);
    *is_due = told == TIME_NONE || x->now_ms < told || x->now_ms - told >= HOUR_MS;
    struct json *window = json_new_object(x->arena);
    json_set_i64(x->arena, window, "told", *is_due ? x->now_ms : told);
    json_set_i64(x->arena, window, "count", *is_due ? 0 : *more + 1);
    return apply_put(x, RECORD_WINDOW, key, window, RECORD_NOT_DUE);
}

/* Rules that matched and cannot act are told to a person in one page for the alert, however many they are. */
static void note_unable(struct apply *x, struct intake *in, const struct config_rule *rule, struct str why) {
    if (in->unable == 0)
        in->unable_cause = cause_of(rule, why);
    if (in->unable++ < UNABLE_NAMED_MAX)
        in->unable_text = str_fmt(x->arena, "%.*srule %.*s: %.*s\n", STR_ARG(in->unable_text),
                                  STR_ARG(rule->name), STR_ARG(why));
}

/* Once for an incident, however often its sender repeats it; of one cause once an hour, with the number since. An incident that
 * was only counted is told when it is repeated after that. */
static bool page_unable(struct apply *x, struct intake *in) {
    if (in->unable == 0 || json_true(json_get_c(in->dedupe, "told")))
        return true;
    int64_t more;
    NEED(once_an_hour(x, record_key2(x->arena, STR("unable"), in->unable_cause), &in->is_unable_told, &more));
    if (!in->is_unable_told)
        return true;
    struct str since = STR_NONE;
    if (more)
        since = str_fmt(x->arena, "%lld more alerts were held by the same since the page before.\n", (long long)more);
    struct page page = {
        .summary = str_fmt(x->arena, "%zu rule%s matched and did not act: %.*s", in->unable,
                           in->unable == 1 ? "" : "s", STR_ARG(alert_name(in->envelope))),
        .text = str_fmt(x->arena, "%.*s%.*sNothing was changed by %s. What the same holds within the next hour is only counted: "
                                  "selfheal alert list.\nNext: selfheal explain %.*s",
                        STR_ARG(in->unable_text), STR_ARG(since), in->unable == 1 ? "it" : "them", STR_ARG(in->id)),
    };
    return page_send(x, STR_NONE, &page, NULL);
}

/* What the rule would touch for this alert, which must be what it declares: a label may lead elsewhere. */
static MUST_CHECK struct res find_targets(struct apply *x, const struct intake *in, const struct config_rule *rule,
                                          const struct json **params, const struct json **targets, struct err *err) {
    TRY(parameters(x, in, rule, params, err));
    *targets = action_runbook_targets(x->arena, rule->runbook, *params, rule->account, rule->region);
    struct str declared = config_declared_service(x->arena, rule);
    for (size_t i = 0; declared.len && i < json_count(*targets); i++) {
        struct str target = json_str(json_at(*targets, i));
        if (str_find(target, STR("/ecs-service/")) != SIZE_MAX && !str_eq(target, declared))
            return err_set(err, ERR_LIMIT, "SH5045", "this alert leads to %.*s, but the rule declares %.*s", STR_ARG(target),
                           STR_ARG(declared));
    }
    return RES_OK;
}

/* Could this rule start a run for this alert, for all that the alert says? */
static bool may_start(const struct intake *in, const struct config_rule *rule) {
    return !rule->is_disabled && !in->live_run.len && !in->last_run.len && is_firing(in->transition) && !in->stale.len &&
           rule->mode != MODE_OBSERVE;
}

/* Everything that the guards of all matching rules look at, in one pass: an alert may match hundreds of them. */
static void want_guards(struct apply *x, const struct intake *in, const uint32_t *matches, size_t count) {
    bool is_any = false;
    for (size_t i = 0; i < count; i++) {
        const struct config_rule *rule = &x->config->rules[matches[i]];
        const struct json *params, *targets;
        struct err ignored = { 0 };
        if (!may_start(in, rule) || !find_targets(x, in, rule, &params, &targets, &ignored).ok)
            continue;
        is_any = true;
        budget_want(x, targets);
    }
    for (size_t shard = 0; is_any && shard < FIRING_SHARDS; shard++)
        view_want(x->view, RECORD_WINDOW, firing_key(x, shard));
}

static bool start_for(struct apply *x, struct intake *in, const struct config_rule *rule) {
    struct err *err = ARENA_NEW(x->arena, struct err);
    const struct json *params, *targets;
    if (!find_targets(x, in, rule, &params, &targets, err).ok) {
        verdict_add(x, in, rule, "error", str_of(err->message));
        note_unable(x, in, rule, str_dup(x->arena, str_of(err->message)));
        return true;
    }
    struct str why = STR_NONE;
    if (json_count(targets) > RUN_TARGETS_MAX)
        why = str_fmt(x->arena, "%zu targets, at most %d", json_count(targets), RUN_TARGETS_MAX);
    if (!why.len)
        NEED(share_of_sick(x, in, rule, &why));
    if (!why.len)
        NEED(budget_check(x, targets, rule, false, STR_NONE, &why));
    if (why.len) {
        verdict_add(x, in, rule, "guarded", why);
        if (!str_starts(why, STR("guard \"lock\""))) /* there somebody is at it; here nobody will be */
            note_unable(x, in, rule, why);
        return true;
    }
    struct start start = { .runbook = rule->runbook,
                           .params = params,
                           .targets = targets,
                           .account = str_eq(rule->account, x->config->account) ? STR_NONE : rule->account,
                           .region = str_eq(rule->region, x->config->region) ? STR_NONE : rule->region,
                           .rule = rule->name,
                           .alert = in->id,
                           .source = alert_source_name(in->envelope),
                           .cycle = alert_cycle(in->envelope),
                           .alert_started_ms = alert_started_ms(in->envelope),
                           .mode = rule->mode };
    NEED(intake_start_run(x, &start, &in->started));
    struct json *v = verdict_add(x, in, rule, "started",
                                 str_fmt(x->arena, "run %.*s of %.*s%s", STR_ARG(in->started),
                                         STR_ARG(rule->runbook_name),
                                         rule->mode == MODE_APPROVE ? ", asks before it changes anything" : ""));
    json_set_str(x->arena, v, "run", in->started);
    return true;
}

static struct str staleness(struct apply *x, const struct intake *in) {
    int64_t max = x->config->limits.max_alert_age_ms;
    if (x->input->alert.is_replayed)
        return STR("it was replayed from an archive");
    if (in->at_ms == TIME_NONE || x->now_ms - in->at_ms <= max)
        return STR_NONE;
    return str_fmt(x->arena, "it is %.*s old, at most %.*s (max_alert_age)",
                   STR_ARG(duration_format(x->arena, x->now_ms - in->at_ms)), STR_ARG(duration_format(x->arena, max)));
}

/* A rule that matches: what keeps it from acting, in the order of remediation.md; else it starts a run. */
static bool judge_match(struct apply *x, struct intake *in, const struct config_rule *rule) {
    const struct json *paused, *stopped;
    NEED(command_control(x, "pause", &paused));
    NEED(command_control(x, "stop", &stopped));
    const struct json *held = stopped ? stopped : paused;
    if (rule->is_disabled)
        verdict_add(x, in, rule, "disabled", rule->disabled_reason);
    else if (in->live_run.len)
        verdict_add(x, in, rule, "joined",
                    str_fmt(x->arena, "run %.*s is live for this cycle", STR_ARG(in->live_run)));
    else if (in->last_run.len)
        verdict_add(x, in, rule, "duplicate",
                    str_fmt(x->arena, "run %.*s was made for this cycle and ended %s",
                            STR_ARG(in->last_run), run_outcome_name(in->last_outcome)));
    else if (!is_firing(in->transition))
        verdict_add(x, in, rule, "guarded",
                    str_fmt(x->arena, "transition \"%s\" never starts a run",
                            alert_transition_name(in->transition)));
    else if (json_get_i64(in->dedupe, "recovered", TIME_NONE) != TIME_NONE)
        verdict_add(x, in, rule, "stale", STR("the cycle has recovered already"));
    else if (in->stale.len)
        verdict_add(x, in, rule, "stale", in->stale);
    else if (rule->mode == MODE_OBSERVE)
        verdict_add(x, in, rule, "observed",
                    str_fmt(x->arena, "mode observe: would start %.*s",
                            STR_ARG(rule->runbook_name)));
    else if (held)
        verdict_add(x, in, rule, "paused",
                    str_fmt(x->arena, "%s by %.*s: %.*s", stopped ? "stopped" : "paused",
                            STR_ARG(json_get_str(held, "who")),
                            STR_ARG(json_get_str(held, "reason"))));
    else if (in->started.len)
        verdict_add(x, in, rule, "guarded",
                    str_fmt(x->arena, "run %.*s was started for this alert by an earlier rule",
                            STR_ARG(in->started)));
    else
        return start_for(x, in, rule);
    return true;
}

/* The rules' texts are kept once per configuration; many of them come in parts, one with each alert. */
static bool keep_rules(struct apply *x) {
    const struct json *kept, *old;
    struct str hash = str_of(x->config->hash), key = verdict_rules_key(x->arena, hash);
    NEED(view_get(x->view, RECORD_DEFINITION, key, &kept));
    size_t next = (size_t)json_get_i64(kept, "kept", 0);
    if (next >= x->config->rule_count)
        return true;
    struct str part = verdict_part_key(x->arena, hash, next);
    NEED(view_get(x->view, RECORD_DEFINITION, part, &old));
    NEED(apply_put(x, RECORD_DEFINITION, part, verdict_encode_rules(x->arena, x->config, &next), RECORD_NOT_DUE));
    struct json *now_kept = json_new_object(x->arena);
    json_set_i64(x->arena, now_kept, "kept", (int64_t)next);
    json_set_i64(x->arena, now_kept, "stored", x->now_ms);
    return apply_put(x, RECORD_DEFINITION, key, now_kept, RECORD_NOT_DUE);
}

static bool judge(struct apply *x, struct intake *in) {
    const struct config *config = x->config;
    if (config->rule_count == 0)
        return true;
    in->is_judged = true;
    NEED(keep_rules(x));
    const struct pattern_event *event = pattern_event_new(x->arena, in->envelope);
    size_t count = pattern_index_match(config->rule_index, event, config->rule_matches);
    want_guards(x, in, config->rule_matches, count);
    for (size_t i = 0; i < count; i++) {
        const struct config_rule *rule = &config->rules[config->rule_matches[i]];
        NEED(judge_match(x, in, rule));
        if (is_firing(in->transition))
            json_push(x->arena, in->firing, json_new_str(x->arena, rule->name));
    }
    return true;
}

/* --- cycles --- */

/* A trigger that began after the recovery is another incident, where a sender has one name for all of them (an alarm). Both
 * times are the sender's: a trigger that was only late is of the incident that is over. So is one that began after the run for
 * the last one had ended: its recovery was never told (an alarm without ok_actions), or was lost. */
static bool is_next_round(const struct intake *in, int64_t run_ended_ms) {
    int64_t recovered = json_get_i64(in->dedupe, "recovered_at", TIME_NONE), started = alert_started_ms(in->envelope);
    int64_t fired = json_get_i64(in->dedupe, "fired_at", TIME_NONE);
    if (in->transition != ALERT_TRIGGERED || started == TIME_NONE || in->stale.len)
        return false;
    if (!json_get_str(in->dedupe, "run").len && fired != TIME_NONE && started > fired)
        return true; /* nothing was done for the one before */
    return (recovered != TIME_NONE && started > recovered) || (run_ended_ms != TIME_NONE && started > run_ended_ms);
}

/* Does it say how things are now? What was replayed or overtaken says how they were: nothing is concluded from it. */
static bool is_news(struct apply *x, const struct intake *in) {
    int64_t fired = json_get_i64(in->dedupe, "fired_at", TIME_NONE);
    bool is_overtaken = in->transition == ALERT_RECOVERED && in->at_ms != TIME_NONE && fired != TIME_NONE && in->at_ms < fired;
    return !x->input->alert.is_replayed && !is_overtaken;
}

/* It fires again after a recovery, which may have been the silence of a service that we hold stopped. */
static bool is_refired(const struct intake *in) {
    int64_t recovered = json_get_i64(in->dedupe, "recovered_at", TIME_NONE);
    return is_firing(in->transition) && recovered != TIME_NONE && (in->at_ms == TIME_NONE || in->at_ms > recovered);
}

/* Only what was seen stays of the round before. */
static void begin_round(struct apply *x, struct intake *in) {
    struct json *fresh = json_new_object(x->arena);
    json_set_c(x->arena, fresh, "seen", json_get_c(in->dedupe, "seen"));
    in->dedupe = fresh;
}

static bool load_cycle(struct apply *x, struct intake *in) {
    in->dedupe_key = record_key2(x->arena, alert_source_name(in->envelope),
                                 alert_cycle(in->envelope));
    NEED(view_get(x->view, RECORD_DEDUPE, in->dedupe_key, &in->dedupe));
    struct str run = json_get_str(in->dedupe, "run");
    if (run.len == 0) {
        if (is_next_round(in, TIME_NONE))
            begin_round(x, in);
        return true;
    }
    const struct json *record;
    NEED(view_get(x->view, RECORD_RUN, run, &record));
    if (record && !str_is(json_get_str(record, "state"), "finished")) {
        in->live_run = run;
        return true;
    }
    int64_t ended = json_get_i64(record, "ended", TIME_NONE), created;
    if (!record && record_id_time(run, &created)) /* its time of retention is over, and so is it */
        ended = created + RUN_OVER_MS;
    if (is_next_round(in, ended)) {
        begin_round(x, in);
        return true;
    }
    in->last_run = run; /* also one whose time of retention is over */
    if (!run_outcome_of(json_get_str(record, "outcome"), &in->last_outcome))
        in->last_outcome = OUTCOME_FAILED;
    return true;
}

static struct str fingerprint(struct apply *x, struct intake *in) {
    if (!in->fingerprint.len)
        in->fingerprint = digest_sha256_hex(x->arena, x->input->alert.raw);
    return in->fingerprint;
}

static bool was_seen(struct apply *x, struct intake *in) {
    const struct json *seen = json_get_c(in->dedupe, "seen");
    for (size_t i = 0; i < json_count(seen); i++)
        if (str_eq(json_str(json_at(seen, i)), fingerprint(x, in)))
            return true;
    return false;
}

/* Does it change which rules are firing? Not that there are no data, nor what fired long ago; a recovery does also when it
 * comes late. */
static bool tells_health(struct apply *x, const struct intake *in) {
    bool is_old = in->stale.len && in->transition != ALERT_RECOVERED;
    return is_news(x, in) && !is_old && in->transition != ALERT_NO_DATA;
}

static bool store_cycle(struct apply *x, struct intake *in) {
    struct json *d = json_copy_object(x->arena, in->dedupe);
    struct json *seen = json_new_array(x->arena);
    const struct json *old = json_get_c(in->dedupe, "seen");
    for (size_t i = json_count(old) >= SEEN_MAX ? 1 : 0; i < json_count(old); i++)
        json_push(x->arena, seen, json_at(old, i));
    json_push(x->arena, seen, json_new_str(x->arena, fingerprint(x, in)));
    json_set_c(x->arena, d, "seen", seen);
    if (in->is_unable_told)
        json_set_bool(x->arena, d, "told", true);
    json_set_str(x->arena, d, "alert", in->id);
    json_set_i64(x->arena, d, "until", x->now_ms + CYCLE_LIFE_MS);
    json_set_str(x->arena, d, "transition", str_of(alert_transition_name(in->transition)));
    if (is_news(x, in)) {
        int64_t at = in->at_ms == TIME_NONE ? x->now_ms : in->at_ms, fired = json_get_i64(d, "fired_at", TIME_NONE);
        if (in->transition == ALERT_RECOVERED) {
            json_set_i64(x->arena, d, "recovered", x->now_ms);
            json_set_i64(x->arena, d, "recovered_at", at);
        } else if (is_firing(in->transition)) {
            json_set_i64(x->arena, d, "fired_at", fired != TIME_NONE && fired > at ? fired : at);
        }
        if (in->live_run.len && is_refired(in)) {
            json_set_i64(x->arena, d, "recovered", TIME_NONE);
            json_set_i64(x->arena, d, "recovered_at", TIME_NONE);
        }
    }
    if (tells_health(x, in))
        json_set_c(x->arena, d, "rules", in->firing);
    if (in->started.len)
        json_set_str(x->arena, d, "run", in->started);
    return apply_put(x, RECORD_DEDUPE, in->dedupe_key, d, RECORD_NOT_DUE);
}

static bool names_rule(const struct json *rules, struct str name) {
    for (size_t i = 0; i < json_count(rules); i++)
        if (str_eq(json_str(json_at(rules, i)), name))
            return true;
    return false;
}

/* The rules of one shard without those of this cycle and those of long ago, and with those that match now. */
static bool store_shard(struct apply *x, const struct intake *in, size_t shard) {
    const struct json *old;
    struct str key = firing_key(x, shard), cycle = alert_cycle(in->envelope);
    NEED(view_get(x->view, RECORD_WINDOW, key, &old));
    struct json *rules = json_new_object(x->arena);
    const struct json *had = json_get_c(old, "rules");
    for (size_t i = 0; json_is(had, JSON_OBJECT) && i < had->object.count; i++) {
        const struct json_member *m = &had->object.members[i];
        if (!str_eq(json_get_str(m->value, "cycle"), cycle) && !names_rule(in->firing, m->key) &&
            x->now_ms - json_get_i64(m->value, "since", 0) < CYCLE_LIFE_MS)
            json_set(x->arena, rules, m->key, m->value);
    }
    for (size_t i = 0; i < json_count(in->firing); i++) {
        struct str rule = json_str(json_at(in->firing, i));
        if (firing_shard(rule) != shard)
            continue;
        struct json *entry = json_new_object(x->arena);
        json_set_str(x->arena, entry, "cycle", cycle);
        json_set_i64(x->arena, entry, "since", x->now_ms);
        json_set(x->arena, rules, rule, entry);
    }
    struct json *window = json_new_object(x->arena);
    json_set_c(x->arena, window, "rules", rules);
    return apply_put(x, RECORD_WINDOW, key, window, RECORD_NOT_DUE);
}

/* Which rules have a firing cycle: for the share of sick targets. */
static bool store_firing(struct apply *x, const struct intake *in) {
    const struct json *const lists[] = { in->firing, json_get_c(in->dedupe, "rules") };
    bool is_touched[FIRING_SHARDS] = { false };
    for (size_t l = 0; l < 2; l++)
        for (size_t i = 0; i < json_count(lists[l]); i++)
            is_touched[firing_shard(json_str(json_at(lists[l], i)))] = true;
    for (size_t shard = 0; shard < FIRING_SHARDS; shard++)
        if (is_touched[shard])
            NEED(store_shard(x, in, shard));
    return true;
}

/* The live run hears that its alert recovered: before its first change there is nothing left to do; or that it fires again:
 * then it has not recovered. */
static bool tell_run(struct apply *x, const struct intake *in) {
    bool is_found = false;
    NEED(apply_load_run(x, in->live_run, &is_found));
    if (!is_found || x->run.state == RUN_FINISHED)
        return true;
    if (in->transition != ALERT_RECOVERED) {
        if (x->run.alert_recovered_ms == TIME_NONE)
            return true;
        x->run.alert_recovered_ms = TIME_NONE;
        apply_event(x, "alert_refired");
        return apply_save_run(x);
    }
    x->run.alert_recovered_ms = x->now_ms;
    apply_event(x, "alert_recovered");
    if (x->run.mutations == 0 && x->run.wait != WAIT_CALL)
        NEED(flow_finish(x, OUTCOME_NOTHING_TO_DO,
                         STR("the alert recovered before anything was changed")));
    else if (x->run.wait == WAIT_WAKE)
        x->run.wake_ms = x->now_ms;
    return apply_save_run(x);
}

static bool escalate_repeat(struct apply *x, const struct intake *in) {
    bool is_repeat = in->transition == ALERT_RETRIGGERED || in->transition == ALERT_RENOTIFIED;
    if (!is_repeat || !in->last_run.len)
        return true;
    struct page page = {
        .summary = str_fmt(x->arena, "still firing after run %.*s (%s): %.*s", STR_ARG(in->last_run),
                           run_outcome_name(in->last_outcome), STR_ARG(alert_name(in->envelope))),
        .text = str_fmt(x->arena, "No second run is made for one cycle.\nNext: selfheal run view %.*s",
                        STR_ARG(in->last_run)),
    };
    return page_send(x, STR_NONE, &page, NULL);
}

/* The sender's JSON is kept once, as its bytes: verdict_restore_alert puts it back where patterns see it. */
static const struct json *without_raw(struct apply *x, const struct json *envelope) {
    const struct json *detail = json_get_c(envelope, "detail");
    if (!json_get_c(detail, "raw"))
        return envelope;
    struct json *less = json_new_object(x->arena), *out = json_copy_object(x->arena, envelope);
    for (size_t i = 0; i < detail->object.count; i++)
        if (!str_is(detail->object.members[i].key, "raw"))
            json_set(x->arena, less, detail->object.members[i].key, detail->object.members[i].value);
    json_set_c(x->arena, out, "detail", less);
    return out;
}

static bool store_alert(struct apply *x, const struct intake *in, struct str reason) {
    struct json *a = json_new_object(x->arena);
    json_set_str(x->arena, a, "id", in->id);
    json_set_str(x->arena, a, "source", x->input->alert.source);
    json_set_i64(x->arena, a, "received", x->now_ms);
    json_set_str(x->arena, a, "disposition", str_of(in->disposition));
    if (reason.len)
        json_set_str(x->arena, a, "reason", reason);
    if (in->started.len)
        json_set_str(x->arena, a, "run", in->started);
    if (in->is_judged)
        json_set_str(x->arena, a, "config", str_of(x->config->hash));
    if (json_count(in->verdicts))
        json_set_c(x->arena, a, "verdicts", in->verdicts);
    bool is_raw_kept = !in->envelope || x->input->alert.raw.len <= RAW_SIZE_MAX;
    json_set_c(x->arena, a, "alert", is_raw_kept ? without_raw(x, in->envelope) : in->envelope);
    if (is_raw_kept)
        json_set_str(x->arena, a, "raw", x->input->alert.raw);
    NEED(apply_put(x, RECORD_ALERT, in->id, a, RECORD_NOT_DUE));
    x->out->disposition = in->disposition;
    struct json *body = json_new_object(x->arena);
    json_set_str(x->arena, body, "alert", in->id);
    apply_answer(x, 202, body);
    return true;
}

/* Each unusable alert is kept; a person is told of the first one of a source and reason in an hour, with the number since: a
 * template with a key too many must not hide that a topic's subscription has ended. */
static bool quarantine(struct apply *x, struct intake *in) {
    in->disposition = "quarantined";
    struct str code = x->input->alert.code;
    struct str key = record_key2(x->arena, STR("quarantine"), x->input->alert.source);
    if (code.len)
        key = record_key2(x->arena, key, code);
    bool is_due;
    int64_t more;
    NEED(once_an_hour(x, key, &is_due, &more));
    if (!is_due)
        return store_alert(x, in, x->input->alert.reason);
    struct page page = {
        .summary = str_fmt(x->arena, "an authenticated alert from %.*s cannot be used",
                           STR_ARG(x->input->alert.source)),
        .text = str_fmt(x->arena,
                        "%.*s%s%.*s%s\nIt is kept; nothing was done. %lld more with this reason came since the page before. "
                        "Next: selfheal alert view %.*s",
                        STR_ARG(x->input->alert.reason), code.len ? " (" : "", STR_ARG(code), code.len ? ")" : "",
                        (long long)more, STR_ARG(in->id)),
    };
    NEED(page_send(x, STR_NONE, &page, NULL));
    return store_alert(x, in, x->input->alert.reason);
}

static const char *disposition_of(const struct intake *in) {
    if (in->started.len)
        return "ran";
    if (in->transition == ALERT_RECOVERED)
        return "recovered";
    return json_count(in->verdicts) ? "suppressed" : "no_match";
}

/* What nearly every alert reads, in one pass. */
static void want_usual(struct apply *x, const struct intake *in) {
    static const char *const WINDOWS[] = { "live", "runs/engine" };
    view_want(x->view, RECORD_ALERT, in->id);
    view_want(x->view, RECORD_CONTROL, STR("control"));
    for (size_t i = 0; i < sizeof WINDOWS / sizeof WINDOWS[0]; i++)
        view_want(x->view, RECORD_WINDOW, str_of(WINDOWS[i]));
    if (in->envelope)
        view_want(x->view, RECORD_DEDUPE,
                  record_key2(x->arena, alert_source_name(in->envelope), alert_cycle(in->envelope)));
}

bool intake_alert(struct apply *x) {
    struct intake in = { .id = x->input->alert.id,
                         .envelope = x->input->alert.alert,
                         .verdicts = json_new_array(x->arena),
                         .firing = json_new_array(x->arena) };
    const struct json *old;
    want_usual(x, &in);
    NEED(view_get(x->view, RECORD_ALERT, in.id, &old));
    if (old) { /* the same input again: answered again, nothing else */
        struct json *body = json_new_object(x->arena);
        json_set_str(x->arena, body, "alert", in.id);
        apply_answer(x, 202, body);
        return true;
    }
    if (!in.envelope)
        return quarantine(x, &in);
    in.transition = alert_transition(in.envelope);
    if (!time_parse(json_get_str(in.envelope, "time"), &in.at_ms))
        in.at_ms = TIME_NONE;
    in.stale = staleness(x, &in);
    NEED(load_cycle(x, &in));
    if (was_seen(x, &in)) {
        in.disposition = "duplicate";
        return store_alert(x, &in, STR("these bytes were received before"));
    }
    NEED(judge(x, &in));
    NEED(page_unable(x, &in));
    in.disposition = disposition_of(&in);
    NEED(escalate_repeat(x, &in));
    bool is_told = in.transition == ALERT_RECOVERED || is_refired(&in);
    if (is_told && is_news(x, &in) && in.live_run.len && !x->has_run)
        NEED(tell_run(x, &in));
    if (tells_health(x, &in))
        NEED(store_firing(x, &in));
    NEED(store_cycle(x, &in));
    return store_alert(x, &in, is_news(x, &in) || in.transition != ALERT_RECOVERED ? STR_NONE
                                   : STR("it was replayed, or is older than what fires now: nothing follows from it"));
}
