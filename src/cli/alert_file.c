#include "cli/alert_file.h"

#include "alert/alert.h"
#include "net/loop.h"

/* What a source would make of this payload, from somebody whom we trust: the person who gave it. */
static MUST_CHECK struct res from_payload(struct arena *arena, const struct alert_source *source, struct str text,
                                          struct str account, struct str region, const struct json **alert, struct err *err) {
    struct alert_identity identity = { .id = STR("00000000000000000000000000"),
                                       .account = account,
                                       .region = region,
                                       .received_ms = loop_wall_ms() };
    return source->accept(arena, text, &identity, alert, err) == ALERT_OK ? RES_OK : RES_ERR;
}

struct res alert_file_read(struct arena *arena, struct str text, struct str name,
                           struct str account, struct str region, const struct json **alert,
                           struct err *err) {
    struct json_options options = { .file = name };
    const struct json *given;
    TRY(json_parse(arena, text, &options, &given, err));
    const struct alert_source *source = alert_source_of(given);
    if (source)
        return from_payload(arena, source, text, account, region, alert, err);
    if (json_get_c(given, "alert")) /* `selfheal alert view --json` */
        given = json_get_c(given, "alert");
    if (!json_is(json_get_c(given, "detail"), JSON_OBJECT)) {
        (void)err_set(err, ERR_INPUT, "SH4143", "%.*s is not an alert", STR_ARG(name));
        err_hint(err, "a normalised alert, the output of `selfheal alert view --json`, or a payload of docs/sources.md");
        return RES_ERR;
    }
    *alert = given;
    return RES_OK;
}

/* The alert's value for a parameter "{{ alert.NAME }}"; NULL: another kind of value. */
static const struct json *alert_value(const struct json *alert, const struct json *value,
                                      bool *is_reference) {
    struct str text = str_trim(json_str(value));
    *is_reference = str_starts(text, STR("{{")) && str_ends(text, STR("}}"));
    if (!*is_reference)
        return value;
    text = str_trim(str_slice(text, 2, text.len - 2));
    *is_reference = str_starts(text, STR("alert."));
    if (!*is_reference)
        return value;
    text = str_slice(text, 6, text.len);
    const struct json *detail = json_get_c(alert, "detail");
    if (str_is(text, "id"))
        return json_get_c(alert, "id");
    if (str_starts(text, STR("labels.")))
        return json_get(json_get_c(detail, "labels"), str_slice(text, 7, text.len));
    return json_get(detail, text);
}

struct res alert_file_parameters(struct arena *arena, const struct config *config,
                                 struct str runbook, const struct json *alert, struct json *params,
                                 const struct config_rule **rule, struct err *err) {
    *rule = NULL;
    struct pattern_event *event = pattern_event_new(arena, alert);
    struct pattern_clause why = { 0 };
    const struct config_rule *first = NULL;
    for (size_t i = 0; i < config->rule_count && !*rule; i++) {
        const struct config_rule *r = &config->rules[i];
        if (!str_eq(r->runbook_name, runbook))
            continue;
        if (pattern_match_event(r->pattern, event))
            *rule = r;
        else if (!first && pattern_why_not(r->pattern, event, arena, &why))
            first = r;
    }
    if (!*rule && first)
        return err_set(err, ERR_PERMANENT, "SH4144", "rule \"%.*s\" does not match this alert: %.*s",
                       STR_ARG(first->name), STR_ARG(why.sentence));
    if (!*rule)
        return err_set(err, ERR_PERMANENT, "SH4144", "no rule starts runbook \"%.*s\"",
                       STR_ARG(runbook));
    const struct json *declared = (*rule)->parameters;
    for (size_t i = 0; i < json_count(declared); i++) {
        const struct json_member *m = &declared->object.members[i];
        bool is_reference;
        const struct json *value = alert_value(alert, m->value, &is_reference);
        if (is_reference && !json_is(value, JSON_STRING) && !json_is(value, JSON_NUMBER))
            return err_set(err, ERR_PERMANENT, "SH5042",
                           "parameter %.*s: the alert has no single value for %.*s", STR_ARG(m->key),
                           STR_ARG(json_str(m->value)));
        json_set(arena, params, m->key, value);
    }
    return RES_OK;
}
