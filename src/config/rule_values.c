/* rule_values.c: what the literals of a rule lead to, found at `check` instead of at night: words of a pattern that no alert
 * ever has, parameters that a step of the runbook cannot use (a time that is none). Warnings for the first, since a pattern may
 * be ahead of its sources; errors for the second. */
#include <string.h>

#include "alert/alert.h"
#include "base/limits.h"
#include "config/keys.h"

/* --- the pattern --- */

static struct str status_word(size_t i) {
    static const char *const WORDS[] = { "firing", "resolved" };
    return i < sizeof WORDS / sizeof WORDS[0] ? str_of(WORDS[i]) : STR_NONE;
}

static struct str transition_word(size_t i) {
    return i <= ALERT_NO_DATA ? str_of(alert_transition_name((enum alert_transition)i)) : STR_NONE;
}

enum { WORDS_MAX = 8 };

static const struct {
    const char *path;
    struct str (*word)(size_t i); /* empty: no more */
} FIELDS[] = { { "status", status_word }, { "transition", transition_word } };

static void check_words(const struct keys *k, const char *path, struct str (*word)(size_t i), const struct json *wanted) {
    struct str words[WORDS_MAX];
    size_t count = 0;
    BUF_SCOPE(list, 512);
    for (; count < WORDS_MAX && word(count).len; count++) {
        words[count] = word(count);
        buf_fmt(&list, "%s%.*s", count ? ", " : "", STR_ARG(words[count]));
    }
    for (size_t i = 0; json_is(wanted, JSON_ARRAY) && i < wanted->array.count; i++) {
        const struct json *value = json_at(wanted, i);
        bool is_known = !json_is(value, JSON_STRING);
        for (size_t w = 0; w < count && !is_known; w++)
            is_known = str_eq(value->text, words[w]);
        if (is_known)
            continue;
        struct str near = str_closest(value->text, words, count);
        struct arena *arena = k->problems->arena;
        problem_add(k->problems, PROBLEM_WARNING, "SH1418", k->file, value,
                    near.len ? str_fmt(arena, "did you mean \"%.*s\"?", STR_ARG(near))
                             : str_fmt(arena, "it is one of %.*s", STR_ARG(buf_view(&list))),
                    "no alert has detail.%s \"%.*s\": this never matches", path, STR_ARG(alert_shown(value->text)));
    }
}

static void check_sources(const struct keys *k, const struct json *wanted) {
    for (size_t i = 0; json_is(wanted, JSON_ARRAY) && i < wanted->array.count; i++) {
        const struct json *value = json_at(wanted, i);
        if (!json_is(value, JSON_STRING) || alert_source_find(value->text))
            continue;
        struct str near = alert_source_closest(value->text);
        struct arena *arena = k->problems->arena;
        problem_add(k->problems, PROBLEM_WARNING, "SH1418", k->file, value,
                    near.len ? str_fmt(arena, "did you mean \"%.*s\"?", STR_ARG(near))
                             : str_fmt(arena, "sources: %.*s", STR_ARG(alert_source_names(arena))),
                    "no alert has source \"%.*s\": this never matches", STR_ARG(alert_shown(value->text)));
    }
}

void rule_check_pattern(const struct keys *k, const struct config_rule *rule) {
    if (!rule->pattern)
        return; /* not a pattern at all: said already */
    check_sources(k, json_get_c(rule->match, "source"));
    for (size_t i = 0; i < sizeof FIELDS / sizeof FIELDS[0]; i++)
        check_words(k, FIELDS[i].path, FIELDS[i].word, json_path(rule->match, "detail", FIELDS[i].path, NULL));
}

/* --- the parameters --- */

/* The parameter of the rule whose value the message shows; else where the parameters are. */
static const struct json *culprit(struct arena *arena, const struct config_rule *rule, const struct err *err,
                                  const struct json *at) {
    for (size_t i = 0; i < json_count(rule->parameters); i++) {
        const struct json *value = rule->parameters->object.members[i].value;
        if (!json_is(value, JSON_STRING) || !value->text.len)
            continue;
        if (strstr(err->message, str_fmt(arena, "\"%.*s\"", STR_ARG(value->text)).ptr))
            return value;
    }
    return rule->parameters ? rule->parameters : at;
}

static bool is_open(const struct json *value) {
    return json_is(value, JSON_STRING) && str_find(value->text, STR("{{")) != SIZE_MAX;
}

const struct json *rule_known_parameters(struct arena *arena, const struct config_rule *rule) {
    struct json *params = json_new_object(arena);
    for (size_t i = 0; i < rule->runbook->param_count; i++) {
        const struct runbook_param *p = &rule->runbook->params[i];
        const struct json *given = json_get(rule->parameters, p->name);
        if (!is_open(given) && (given || p->default_value))
            json_set(arena, params, p->name, given ? given : p->default_value);
    }
    return params;
}

struct telling {
    const struct keys *k;
    const struct config_rule *rule;
    const struct json *at, *said[RUN_STEPS_MAX]; /* one wrong value is used by several steps */
    size_t said_count;
    struct str step;
};

static void tell(void *ctx, const struct err *err) {
    struct telling *t = ctx;
    struct arena *arena = t->k->problems->arena;
    const struct json *place = culprit(arena, t->rule, err, t->at);
    for (size_t i = 0; i < t->said_count; i++)
        if (t->said[i] == place)
            return;
    if (t->said_count < RUN_STEPS_MAX)
        t->said[t->said_count++] = place;
    keys_error(t->k, err->code, place, str_dup(arena, str_of(err->hint)), "step \"%.*s\" of runbook \"%.*s\" cannot use this: %s",
               STR_ARG(t->step), STR_ARG(t->rule->runbook->name), err->message);
}

void rule_check_steps(const struct keys *k, const struct config_rule *rule, const struct json *at) {
    struct arena *arena = k->problems->arena;
    struct telling telling = { .k = k, .rule = rule, .at = at };
    const struct json *params = rule_known_parameters(arena, rule);
    for (size_t i = 0; i < rule->runbook->step_count; i++) {
        telling.step = rule->runbook->steps[i].name;
        action_check_step(arena, rule->runbook, &rule->runbook->steps[i], params, rule->account, rule->region, tell, &telling);
    }
}
