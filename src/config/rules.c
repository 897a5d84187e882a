/* rules.c: rules files: each rule's pattern is compiled, its runbook looked up, its parameters checked against the
 * runbook's, and its alert references against what the pattern pins. */
#include "base/limits.h"
#include "codec/digest.h"
#include "codec/time.h"
#include "config/keys.h"

/* A parameter may take alert.started_at, alert.id, alert.severity, or a label that the pattern restricts to literals;
 * free text never. */
static void check_reference(const struct keys *k, const struct config_rule *rule,
                            const struct json *value, struct str param) {
    struct str text = str_trim(value->text);
    struct arena *arena = k->problems->arena;
    if (str_find(text, STR("{{")) == SIZE_MAX)
        return;
    bool is_whole = str_starts(text, STR("{{")) && str_ends(text, STR("}}")) &&
                    str_find(str_slice(text, 2, text.len), STR("{{")) == SIZE_MAX;
    struct str name = is_whole ? str_trim(str_slice(text, 2, text.len - 2)) : STR_NONE;
    if (str_is(name, "alert.started_at") || str_is(name, "alert.id") ||
        str_is(name, "alert.severity"))
        return;
    struct str label = str_starts(name, STR("alert.labels.")) ? str_slice(name, 13, name.len)
                                                              : STR_NONE;
    if (label.len) {
        struct str path = str_fmt(arena, "detail.labels.%.*s", STR_ARG(label));
        if (rule->pattern && pattern_pins(rule->pattern, path))
            return;
        keys_error(k, "SH1404", value,
                   str_fmt(arena, "list the allowed values: match: detail: labels: %.*s: [...]",
                           STR_ARG(label)),
                   "parameter \"%.*s\" takes label \"%.*s\", which `match` does not restrict to a list",
                   STR_ARG(param), STR_ARG(label));
        return;
    }
    keys_error(k, "SH1405", value,
               STR("allowed: {{ alert.started_at }}, {{ alert.id }}, {{ alert.severity }}, "
                   "{{ alert.labels.NAME }}, each as the whole value"),
               "parameter \"%.*s\" cannot take %.*s", STR_ARG(param), STR_ARG(text));
}

/* Only a whole top-level value is filled from the alert: inside a list or an object nothing is. */
static void check_nested(const struct keys *k, const struct json *value, struct str param) {
    if (json_is(value, JSON_STRING) && str_find(value->text, STR("{{")) != SIZE_MAX)
        keys_error(k, "SH1405", value, STR("make the parameter itself the reference"),
                   "parameter \"%.*s\" cannot take %.*s inside a list or an object", STR_ARG(param),
                   STR_ARG(value->text));
    for (size_t i = 0; json_is(value, JSON_ARRAY) && i < value->array.count; i++)
        check_nested(k, json_at(value, i), param);
    for (size_t i = 0; json_is(value, JSON_OBJECT) && i < value->object.count; i++)
        check_nested(k, value->object.members[i].value, param);
}

static void check_parameters(const struct keys *k, const struct config_rule *rule,
                             const struct json *at) {
    const struct json *given = rule->parameters;
    struct arena *arena = k->problems->arena;
    size_t errors = k->problems->error_count;
    bool has_reference = false;
    for (size_t i = 0; json_is(given, JSON_OBJECT) && i < given->object.count; i++) {
        const struct json_member *m = &given->object.members[i];
        if (json_is(m->value, JSON_STRING)) {
            check_reference(k, rule, m->value, m->key);
            has_reference = has_reference || str_find(m->value->text, STR("{{")) != SIZE_MAX;
        } else {
            check_nested(k, m->value, m->key);
        }
    }
    if (!rule->runbook)
        return;
    struct str names[RUN_STEPS_MAX];
    size_t count = 0;
    for (size_t i = 0; i < rule->runbook->param_count && count < RUN_STEPS_MAX; i++)
        names[count++] = rule->runbook->params[i].name;
    for (size_t i = 0; json_is(given, JSON_OBJECT) && i < given->object.count; i++) {
        const struct json_member *m = &given->object.members[i];
        if (runbook_param_find(rule->runbook, m->key))
            continue;
        struct str near = str_closest(m->key, names, count);
        struct json where = { .line = m->line, .col = m->col };
        keys_error(k, "SH1406", &where,
                   near.len ? str_fmt(arena, "did you mean \"%.*s\"?", STR_ARG(near)) : STR_NONE,
                   "runbook \"%.*s\" has no parameter \"%.*s\"", STR_ARG(rule->runbook->name),
                   STR_ARG(m->key));
    }
    for (size_t i = 0; i < rule->runbook->param_count; i++) {
        const struct runbook_param *p = &rule->runbook->params[i];
        if (!p->default_value && !json_get(given, p->name))
            keys_error(k, "SH1407", given ? given : at, STR_NONE,
                       "parameter \"%.*s\" of runbook \"%.*s\" is missing", STR_ARG(p->name),
                       STR_ARG(rule->runbook->name));
    }
    /* With literals only, everything can be checked now; else what depends on the alert is checked then. */
    struct err err = { 0 };
    const struct json *bound;
    if (!has_reference && k->problems->error_count == errors &&
        !runbook_bind(arena, rule->runbook, given ? given : json_new_object(arena), &bound, &err).ok)
        keys_error(k, "SH1408", given ? given : at, str_dup(arena, str_of(err.hint)), "%s",
                   err.message);
}

static void parse_max_runs(const struct keys *k, const struct json *value, struct config_rule *rule) {
    /* "2 per 6h" */
    struct str text = str_trim(json_str(value));
    size_t per = str_find(text, STR(" per "));
    int64_t n = 0, window = 0;
    if (per == SIZE_MAX || !str_to_i64(str_slice(text, 0, per), &n) || n < 1 || n > 100 ||
        !duration_parse(str_trim(str_slice(text, per + 5, text.len)), &window) || window < 60000 ||
        window > INT64_C(30) * 24 * 3600 * 1000) {
        keys_error(k, "SH1409", value, STR("write it like `max_runs: 2 per 6h`"),
                   "max_runs is not \"N per DURATION\": %.*s", STR_ARG(text));
        return;
    }
    rule->max_runs = n;
    rule->max_runs_window_ms = window;
}

static void load_guards(const struct keys *k, const struct json *source, const struct config *config,
                        struct config_rule *rule) {
    const struct json *guards = keys_object(k, source, "guards", false);
    rule->cooldown_ms = config->limits.cooldown_ms;
    if (!guards)
        return;
    KEYS(k, guards, "cooldown", "max_runs");
    rule->cooldown_ms = keys_duration(k, json_get_c(guards, "cooldown"), 0,
                                      INT64_C(7) * 24 * 3600 * 1000, rule->cooldown_ms);
    if (json_get_c(guards, "max_runs"))
        parse_max_runs(k, json_get_c(guards, "max_runs"), rule);
}

static void load_mode(const struct keys *k, const struct json *source, struct config_rule *rule) {
    const struct json *value = json_get_c(source, "mode");
    rule->mode = MODE_OBSERVE;
    for (int m = MODE_OBSERVE; value && m <= MODE_AUTO; m++)
        if (str_is(json_str(value), config_mode_name((enum config_mode)m))) {
            rule->mode = (enum config_mode)m;
            return;
        }
    if (value)
        keys_error(k, "SH1410", value, STR("observe records only; approve asks; auto acts"),
                   "mode must be observe, approve or auto, not \"%.*s\"", STR_ARG(json_str(value)));
}

static bool stops_something(const struct runbook *runbook) {
    for (size_t i = 0; runbook && i < runbook->step_count; i++) {
        const struct action *action = action_find(runbook->steps[i].action);
        if (action && action->phase != PHASE_NONE)
            return true;
    }
    return false;
}

static void check_target(const struct keys *k, const struct config *config,
                         const struct config_rule *rule, const struct json *source) {
    if (rule->mode == MODE_OBSERVE || !rule->runbook || !stops_something(rule->runbook))
        return;
    if (config->page_count == 0)
        keys_error(k, "SH1411", source,
                   STR("add a channel and list it under `page:`: a human is told before a stop"),
                   "rule \"%.*s\" stops something, but nobody can be paged", STR_ARG(rule->name));
    if (!rule->target)
        keys_error(k, "SH1412", source, STR("add  target: { cluster: NAME, service: NAME }"),
                   "rule \"%.*s\" may act, but does not say on what", STR_ARG(rule->name));
}

struct str config_declared_service(struct arena *arena, const struct config_rule *rule) {
    if (!rule->target)
        return STR_NONE;
    return action_target_service(arena, rule->account, rule->region, json_get_str(rule->target, "cluster"),
                                 json_get_str(rule->target, "service"));
}

/* The service that `target` names must be the one that the parameters lead to: what the rule declares is the limit. */
static void check_declared(const struct keys *k, const struct config_rule *rule) {
    if (!rule->target || !rule->runbook)
        return;
    struct arena *arena = k->problems->arena;
    struct str declared = config_declared_service(arena, rule);
    const struct json *params = rule_known_parameters(arena, rule);
    const struct json *targets =
        action_runbook_targets(arena, rule->runbook, params, rule->account, rule->region);
    for (size_t i = 0; i < json_count(targets); i++) {
        struct str t = json_str(json_at(targets, i));
        if (str_find(t, STR("/ecs-service/")) == SIZE_MAX || str_eq(t, declared))
            continue;
        keys_error(k, "SH1413", rule->target, STR("the rule's `target` is the limit of what it may touch"),
                   "runbook \"%.*s\" would touch %.*s, but the rule declares %.*s",
                   STR_ARG(rule->runbook->name), STR_ARG(t), STR_ARG(declared));
    }
}

/* The account and region of the target: the identity's, or an account that there is a role for. */
static void load_place(const struct keys *k, const struct config *config, struct config_rule *rule) {
    struct str account = keys_text(k, rule->target, "account", false);
    struct str region = keys_text(k, rule->target, "region", false);
    bool is_known = !account.len || str_eq(account, config->account);
    for (size_t i = 0; i < config->role_count && !is_known; i++)
        is_known = str_eq(config->roles[i].account, account);
    if (!is_known)
        keys_error(k, "SH1417", json_get_c(rule->target, "account"),
                   str_fmt(k->problems->arena, "add it to selfheal.yaml:  roles: { \"%.*s\": ROLE_ARN }",
                           STR_ARG(account)),
                   "rule \"%.*s\" acts in account %.*s, for which no role is named", STR_ARG(rule->name),
                   STR_ARG(account));
    rule->account = account.len ? account : config->account;
    rule->region = region.len ? region : config->region;
}

/* There, with errors of its own, which are told. */
static bool is_broken(const struct config *config, struct str name) {
    for (size_t i = 0; i < config->broken_count; i++)
        if (str_eq(config->broken[i], name))
            return true;
    return false;
}

static void load_rule(struct config *config, const struct keys *k, const struct json *source,
                      struct config_rule *rule) {
    struct arena *arena = &config->arena;
    KEYS(k, source, "name", "description", "match", "runbook", "mode", "target", "parameters", "guards",
         "disabled");
    *rule = (struct config_rule){
        .name = keys_text(k, source, "name", true),
        .file = k->file,
        .description = keys_text(k, source, "description", false),
        .line = source->line,
        .col = source->col,
        .match = keys_object(k, source, "match", true),
        .runbook_name = keys_text(k, source, "runbook", true),
        .target = keys_object(k, source, "target", false),
        .parameters = keys_object(k, source, "parameters", false),
        .disabled_reason = json_str(json_get_c(source, "disabled")),
    };
    const struct json *disabled = json_get_c(source, "disabled");
    rule->is_disabled = disabled != NULL;
    if (disabled && str_trim(json_str(disabled)).len == 0)
        keys_error(k, "SH1416", disabled, STR("write why, like  disabled: \"noisy since Tuesday\""),
                   "`disabled` needs a reason");
    struct err err = { 0 };
    struct pattern *pattern = NULL;
    if (rule->match && !pattern_compile(arena, rule->match, &pattern, &err).ok)
        problem_add_err(k->problems, k->file, &err);
    rule->pattern = pattern;
    if (rule->target) {
        KEYS(k, rule->target, "cluster", "service", "account", "region");
        keys_text(k, rule->target, "cluster", true);
        keys_text(k, rule->target, "service", true);
    }
    load_place(k, config, rule);
    rule->runbook = config_runbook(config, rule->runbook_name);
    if (rule->runbook_name.len && !rule->runbook && !is_broken(config, rule->runbook_name)) {
        struct str *names = ARENA_ARRAY(arena, struct str, config->runbook_count + 1);
        for (size_t i = 0; i < config->runbook_count; i++)
            names[i] = config->runbooks[i]->name;
        struct str near = str_closest(rule->runbook_name, names, config->runbook_count);
        keys_error(k, "SH1203", json_get_c(source, "runbook"),
                   near.len ? str_fmt(arena, "closest: \"%.*s\"", STR_ARG(near)) : STR_NONE,
                   "rule \"%.*s\" refers to runbook \"%.*s\", which does not exist",
                   STR_ARG(rule->name), STR_ARG(rule->runbook_name));
    }
    load_mode(k, source, rule);
    load_guards(k, source, config, rule);
    size_t errors = k->problems->error_count;
    check_parameters(k, rule, source);
    check_target(k, config, rule, source);
    rule_check_pattern(k, rule);
    if (rule->runbook && k->problems->error_count == errors) { /* what they lead to */
        check_declared(k, rule);
        rule_check_steps(k, rule, source);
    }
    BUF_SCOPE(text, YAML_SIZE_MAX);
    json_write_sorted(&text, source);
    digest_hex(digest_sha256(buf_view(&text)), rule->hash);
}

void rules_load(struct config *config, const struct keys *k, const struct json *document) {
    if (!json_is(document, JSON_OBJECT)) {
        keys_error(k, "SH1101", document, STR("begin with `rules:`"), "not a rules file");
        return;
    }
    KEYS(k, document, "rules");
    const struct json *list = keys_array(k, document, "rules", true);
    size_t count = json_count(list);
    if (config->rule_count + count > RULES_MAX) {
        keys_error(k, "SH1414", list, STR_NONE, "more than %d rules", RULES_MAX);
        return;
    }
    config->rules = arena_grow(&config->arena, config->rules, config->rule_count,
                               config->rule_count + count + 1, sizeof *config->rules);
    for (size_t i = 0; i < count; i++) {
        const struct json *source = json_at(list, i);
        if (!json_is(source, JSON_OBJECT)) {
            keys_error(k, "SH1101", source, STR_NONE, "a rule must be an object");
            continue;
        }
        struct config_rule *rule = &config->rules[config->rule_count];
        load_rule(config, k, source, rule);
        for (size_t j = 0; j < config->rule_count; j++)
            if (str_eq(config->rules[j].name, rule->name))
                keys_error(k, "SH1415", json_get_c(source, "name"),
                           str_fmt(&config->arena, "the other one is at %.*s:%u",
                                   STR_ARG(config->rules[j].file), config->rules[j].line),
                           "rule \"%.*s\" is defined twice", STR_ARG(rule->name));
        config->rule_count++;
    }
}
