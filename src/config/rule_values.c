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

static struct str severity_word(size_t i) {
    return alert_severity((int64_t)i + 1);
}

enum { WORDS_MAX = 16 };

struct words {
    struct str names[WORDS_MAX], all; /* all: "a, b, c" */
    size_t count;
};

static struct words words_of(struct arena *arena, struct str (*word)(size_t i)) {
    struct words out = { .all = STR_NONE };
    for (; out.count < WORDS_MAX && word(out.count).len; out.count++) {
        out.names[out.count] = word(out.count);
        out.all = str_fmt(arena, "%.*s%s%.*s", STR_ARG(out.all), out.count ? ", " : "", STR_ARG(out.names[out.count]));
    }
    return out;
}

static bool words_have(const struct words *words, struct str name) {
    for (size_t i = 0; i < words->count; i++)
        if (str_eq(words->names[i], name))
            return true;
    return false;
}

/* "P1" and "p1" are how Datadog says it: not near to any word, so the word is named. */
static struct str priority_word(struct str value) {
    bool is_one = value.len == 2 && (value.ptr[0] == 'P' || value.ptr[0] == 'p');
    return is_one ? alert_severity(value.ptr[1] - '0') : STR_NONE;
}

static struct str word_hint(struct arena *arena, const struct words *words, struct str value) {
    struct str severity = words_have(words, priority_word(value)) ? priority_word(value) : STR_NONE;
    struct str near = str_closest(value, words->names, words->count);
    if (severity.len)
        return str_fmt(arena, "%.*s is \"%.*s\" here", STR_ARG(value), STR_ARG(severity));
    return near.len ? str_fmt(arena, "did you mean \"%.*s\"?", STR_ARG(near))
                    : str_fmt(arena, "it is one of %.*s", STR_ARG(words->all));
}

static void check_words(const struct keys *k, struct str path, struct str (*word)(size_t i), const struct json *wanted) {
    struct arena *arena = k->problems->arena;
    struct words words = words_of(arena, word);
    for (size_t i = 0; i < wanted->array.count; i++) {
        const struct json *value = json_at(wanted, i);
        if (json_is(value, JSON_STRING) && !words_have(&words, value->text))
            problem_add(k->problems, PROBLEM_WARNING, "SH1418", k->file, value, word_hint(arena, &words, value->text),
                        "no alert has %.*s \"%.*s\": this never matches", STR_ARG(path), STR_ARG(alert_shown(value->text)));
    }
}

static void check_sources(const struct keys *k, const struct json *wanted) {
    for (size_t i = 0; i < wanted->array.count; i++) {
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

static const struct {
    const char *path;
    struct str (*word)(size_t i); /* empty: no more */
} FIELDS[] = { { "detail.status", status_word }, { "detail.transition", transition_word }, { "detail.severity", severity_word } };

static void check_leaf(const struct keys *k, struct str path, const struct json *wanted) {
    if (str_is(path, "source"))
        check_sources(k, wanted);
    for (size_t i = 0; i < sizeof FIELDS / sizeof FIELDS[0]; i++)
        if (str_is(path, FIELDS[i].path))
            check_words(k, path, FIELDS[i].word, wanted);
}

/* Can it be true of a field that is not there? */
static bool wants_absence(const struct json *wanted) {
    for (size_t i = 0; json_is(wanted, JSON_ARRAY) && i < wanted->array.count; i++) {
        const struct json *exists = json_get_c(json_at(wanted, i), "exists");
        if (json_is(exists, JSON_BOOL) && !exists->boolean)
            return true;
    }
    return false;
}

/* The first name of a path that no alert has, as "detail.staus"; false: all are known, or are the sender's own. */
static bool unknown_key(struct arena *arena, struct str path, struct str *shown, struct words *words) {
    size_t dot = str_find_char(path, '.');
    struct str first = str_slice(path, 0, dot == SIZE_MAX ? path.len : dot);
    *words = words_of(arena, alert_top_key);
    *shown = first;
    if (!words_have(words, first) || dot == SIZE_MAX || !str_is(first, "detail"))
        return !words_have(words, first);
    struct str rest = str_slice(path, dot + 1, path.len);
    size_t end = str_find_char(rest, '.');
    struct str second = str_slice(rest, 0, end == SIZE_MAX ? rest.len : end);
    *words = words_of(arena, alert_detail_key);
    *shown = str_fmt(arena, "detail.%.*s", STR_ARG(second));
    return !words_have(words, second);
}

static struct str key_hint(struct arena *arena, const struct words *words, struct str shown) {
    size_t dot = str_find_char(shown, '.');
    struct str name = dot == SIZE_MAX ? shown : str_slice(shown, dot + 1, shown.len);
    struct str near = str_closest(name, words->names, words->count);
    struct str inner = STR_NONE;
    for (size_t i = 0; dot == SIZE_MAX && !near.len && alert_detail_key(i).len; i++) /* what belongs into detail */
        if (str_eq(alert_detail_key(i), name))
            inner = name;
    if (inner.len)
        return str_fmt(arena, "it is inside detail:  detail: { %.*s: .. }", STR_ARG(inner));
    return near.len ? str_fmt(arena, "did you mean \"%.*s\"?", STR_ARG(near))
                    : str_fmt(arena, "allowed here: %.*s; tags are in detail.labels, the sender's own fields in detail.raw",
                              STR_ARG(words->all));
}

static void check_object(const struct keys *k, struct str path, const struct json *object, unsigned depth) {
    struct arena *arena = k->problems->arena;
    for (size_t i = 0; json_is(object, JSON_OBJECT) && i < object->object.count; i++) {
        const struct json_member *m = &object->object.members[i];
        if (str_is(m->key, "$or")) {
            for (size_t j = 0; json_is(m->value, JSON_ARRAY) && j < m->value->array.count && depth < PATTERN_DEPTH_MAX; j++)
                check_object(k, path, json_at(m->value, j), depth + 1);
            continue;
        }
        struct str here = path.len ? str_fmt(arena, "%.*s.%.*s", STR_ARG(path), STR_ARG(m->key)) : m->key, shown;
        struct words words;
        if (unknown_key(arena, here, &shown, &words)) {
            problem_add_key(k->problems, PROBLEM_WARNING, "SH1418", k->file, m, key_hint(arena, &words, shown),
                            "no alert has the field %.*s%s", STR_ARG(alert_shown(shown)),
                            wants_absence(m->value) ? "" : ": this never matches");
        } else if (json_is(m->value, JSON_ARRAY)) {
            check_leaf(k, here, m->value);
        } else if (depth < PATTERN_DEPTH_MAX) {
            check_object(k, here, m->value, depth + 1);
        }
    }
}

void rule_check_pattern(const struct keys *k, const struct config_rule *rule) {
    if (rule->pattern) /* else not a pattern at all: said already */
        check_object(k, STR_NONE, rule->match, 0);
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
