/* events_rule.c: rules and their targets. */
#include <inttypes.h>

#include "cloud/events_state.h"
#include "cloud/schedule.h"
#include "rule/pattern.h"

/* --- keys --- */

static struct str bus_of(struct str key) {
    return str_slice(key, 0, str_find_char(key, '\x1f'));
}

static struct str name_of(struct str key) {
    return str_slice(key, str_find_char(key, '\x1f') + 1, key.len);
}

struct str events_rule_arn(const struct cloud_events *events, struct arena *arena, struct str key) {
    struct str bus = bus_of(key), name = name_of(key);
    return events_arn(
        events, arena, "rule",
        str_is(bus, "default") ? name : str_fmt(arena, "%.*s/%.*s", STR_ARG(bus), STR_ARG(name)));
}

/* The rule that an input names by `member` and EventBusName. */
static struct res rule_arg(struct events_call *call, const char *member, struct str *key,
                           const struct json **out) {
    struct str bus, name = json_get_str(call->input, member);
    TRY(events_bus(call, json_get_str(call->input, "EventBusName"), &bus));
    *key = str_fmt(call->arena, "%.*s\x1f%.*s", STR_ARG(bus), STR_ARG(name));
    *out = shelf_get(&call->events->rules, *key);
    if (*out)
        return RES_OK;
    return fault_set(call->err, 400, "ResourceNotFoundException",
                     "Rule %.*s does not exist on EventBus %.*s.", STR_ARG(str_slice(name, 0, 64)),
                     STR_ARG(str_slice(bus, 0, 256)));
}

/* --- rules --- */

static bool is_rule_name(struct str name) {
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              c == '.' || c == '_' || c == '-'))
            return false;
    }
    return name.len >= 1 && name.len <= 64;
}

static struct res check_schedule(struct events_call *call, struct str bus, struct str text,
                                 int64_t *interval_ms) {
    *interval_ms = 0;
    if (!text.len)
        return RES_OK;
    if (!str_is(bus, "default"))
        return events_invalid(call,
                              "ScheduleExpression is supported only on the default event bus.");
    switch (schedule_parse(text, true, interval_ms)) {
    case SCHEDULE_RATE: return RES_OK;
    case SCHEDULE_CRON:
        return events_invalid(call, "The sandbox has rate(..) schedules, not cron(..). See "
                                    "docs/sandbox.md.");
    case SCHEDULE_AT:
    case SCHEDULE_NONE: break;
    }
    return events_invalid(call, "Parameter ScheduleExpression is not valid.");
}

static struct res check_rule(struct events_call *call, struct str bus, int64_t *interval_ms) {
    struct str name = json_get_str(call->input, "Name");
    struct str pattern_text = json_get_str(call->input, "EventPattern");
    struct str schedule = json_get_str(call->input, "ScheduleExpression");
    struct pattern *pattern = NULL;
    struct err err;
    if (!is_rule_name(name))
        return events_invalid(call,
                              "1 validation error detected: Value '%.*s' at 'name' failed to "
                              "satisfy constraint: Member must satisfy regular expression "
                              "pattern: [\\.\\-_A-Za-z0-9]+",
                              STR_ARG(str_slice(name, 0, 100)));
    if (!pattern_text.len && !schedule.len)
        return events_invalid(call,
                              "Parameter(s) EventPattern or ScheduleExpression must be specified.");
    if (pattern_text.len && !events_compile(call->arena, pattern_text, &pattern, &err).ok)
        return fault_set(call->err, 400, "InvalidEventPatternException",
                         "Event pattern is not valid. Reason: %s", err.message);
    return check_schedule(call, bus, schedule, interval_ms);
}

struct res events_put_rule(struct events_call *call) {
    struct str bus;
    int64_t interval_ms = 0;
    TRY(events_bus(call, json_get_str(call->input, "EventBusName"), &bus));
    TRY(check_rule(call, bus, &interval_ms));
    struct str key = str_fmt(call->arena, "%.*s\x1f%.*s", STR_ARG(bus),
                             STR_ARG(json_get_str(call->input, "Name")));
    const struct json *old = shelf_get(&call->events->rules, key);
    struct str prefix = str_fmt(call->arena, "%.*s\x1f", STR_ARG(bus));
    if (!old && shelf_count(&call->events->rules, prefix) >= EVENTS_RULES_MAX)
        return fault_set(call->err, 400, "LimitExceededException",
                         "The requested resource exceeds the maximum number allowed.");
    struct json *rule = json_new_object(call->arena);
    struct str state = json_get_str(call->input, "State");
    events_copy(call, rule, "EventPattern");
    events_copy(call, rule, "ScheduleExpression");
    events_copy(call, rule, "Description");
    events_copy(call, rule, "RoleArn");
    json_set_str(call->arena, rule, "State", state.len ? state : STR("ENABLED"));
    json_set_c(call->arena, rule, "targets",
               old ? json_get_c(old, "targets") : json_new_array(call->arena));
    json_set_c(call->arena, rule, "Tags",
               old ? json_get_c(old, "Tags") : json_get_c(call->input, "Tags"));
    if (interval_ms) {
        json_set_i64(call->arena, rule, "interval_ms", interval_ms);
        json_set_i64(call->arena, rule, "next_ms", call->now_ms + interval_ms);
    }
    shelf_put(&call->events->rules, key, rule);
    json_set_str(call->arena, call->output, "RuleArn",
                 events_rule_arn(call->events, call->arena, key));
    return RES_OK;
}

struct res events_delete_rule(struct events_call *call) {
    struct str bus, name = json_get_str(call->input, "Name");
    TRY(events_bus(call, json_get_str(call->input, "EventBusName"), &bus));
    struct str key = str_fmt(call->arena, "%.*s\x1f%.*s", STR_ARG(bus), STR_ARG(name));
    if (json_count(json_get_c(shelf_get(&call->events->rules, key), "targets")))
        return events_invalid(call, "Rule can't be deleted since it has targets.");
    shelf_remove(&call->events->rules, key);
    return RES_OK;
}

static void show_rule(struct events_call *call, struct json *out, const struct shelf_entry *entry) {
    static const char *const shown[] = { "EventPattern", "ScheduleExpression",
                                         "Description",  "RoleArn",
                                         "State",        NULL };
    json_set_str(call->arena, out, "Name", str_dup(call->arena, name_of(entry->key)));
    json_set_str(call->arena, out, "Arn", events_rule_arn(call->events, call->arena, entry->key));
    json_set_str(call->arena, out, "EventBusName", str_dup(call->arena, bus_of(entry->key)));
    events_show(call->arena, out, entry->value.json, shown);
}

struct res events_describe_rule(struct events_call *call) {
    struct str key;
    const struct json *rule = NULL;
    TRY(rule_arg(call, "Name", &key, &rule));
    show_rule(call, call->output,
              call->events->rules.entries[shelf_from(&call->events->rules, key)]);
    json_set_str(call->arena, call->output, "CreatedBy", call->events->options->account);
    return RES_OK;
}

static struct res set_state(struct events_call *call, struct str state) {
    struct str key;
    const struct json *rule = NULL;
    TRY(rule_arg(call, "Name", &key, &rule));
    struct json *next = json_copy_object(call->arena, rule);
    json_set_str(call->arena, next, "State", state);
    int64_t interval_ms = json_get_i64(rule, "interval_ms", 0);
    if (interval_ms)
        json_set_i64(call->arena, next, "next_ms", call->now_ms + interval_ms);
    shelf_put(&call->events->rules, key, next);
    return RES_OK;
}

struct res events_enable_rule(struct events_call *call) {
    return set_state(call, STR("ENABLED"));
}

struct res events_disable_rule(struct events_call *call) {
    return set_state(call, STR("DISABLED"));
}

struct res events_list_rules(struct events_call *call) {
    struct str bus;
    size_t from = 0, to = 0;
    TRY(events_bus(call, json_get_str(call->input, "EventBusName"), &bus));
    struct str prefix = str_fmt(call->arena, "%.*s\x1f%.*s", STR_ARG(bus),
                                STR_ARG(json_get_str(call->input, "NamePrefix")));
    TRY(events_page(call, &call->events->rules, prefix, &from, &to));
    struct json *list = json_new_array(call->arena);
    for (size_t i = from; i < to; i++) {
        struct json *out = json_new_object(call->arena);
        show_rule(call, out, call->events->rules.entries[i]);
        json_push(call->arena, list, out);
    }
    json_set_c(call->arena, call->output, "Rules", list);
    return RES_OK;
}

struct res events_list_names_by_target(struct events_call *call) {
    struct str bus, arn = json_get_str(call->input, "TargetArn");
    TRY(events_bus(call, json_get_str(call->input, "EventBusName"), &bus));
    struct str prefix = str_fmt(call->arena, "%.*s\x1f", STR_ARG(bus));
    struct json *list = json_new_array(call->arena);
    const struct shelf *rules = &call->events->rules;
    for (size_t i = shelf_from(rules, prefix); shelf_at(rules, i, prefix); i++) {
        const struct json *targets = json_get_c(rules->entries[i]->value.json, "targets");
        bool is_there = false;
        for (size_t j = 0; j < json_count(targets); j++)
            is_there |= str_eq(json_get_str(json_at(targets, j), "Arn"), arn);
        if (is_there)
            json_push(
                call->arena, list,
                json_new_str(call->arena, str_dup(call->arena, name_of(rules->entries[i]->key))));
    }
    json_set_c(call->arena, call->output, "RuleNames", list);
    return RES_OK;
}

/* --- targets --- */

static struct res check_target(struct events_call *call, const struct json *target) {
    struct str id = json_get_str(target, "Id"), arn = json_get_str(target, "Arn");
    const struct json *retry = json_get_c(target, "RetryPolicy");
    const struct json *parsed = NULL;
    struct str input = json_get_str(target, "Input");
    struct err err;
    int ways = (json_get_c(target, "Input") != NULL) + (json_get_c(target, "InputPath") != NULL) +
               (json_get_c(target, "InputTransformer") != NULL);
    int64_t age_s = json_get_i64(retry, "MaximumEventAgeInSeconds", 86400);
    int64_t attempts = json_get_i64(retry, "MaximumRetryAttempts", 185);
    if (!id.len || id.len > 64)
        return events_invalid(call, "Parameter Id is not valid.");
    if (!str_starts(arn, STR("arn:")))
        return events_invalid(call,
                              "Parameter %.*s is not valid. Reason: Provided Arn is not in "
                              "correct format.",
                              STR_ARG(str_slice(arn, 0, 200)));
    if (ways > 1)
        return events_invalid(call,
                              "Only one of Input, InputPath, or InputTransformer must be "
                              "provided for target %.*s.",
                              STR_ARG(id));
    if (input.len && !json_parse(call->arena, input, NULL, &parsed, &err).ok)
        return events_invalid(call, "JSON syntax error in input for target %.*s. %s", STR_ARG(id),
                              err.message);
    if (age_s < 60 || age_s > 86400 || attempts < 0 || attempts > 185)
        return events_invalid(call, "Parameter RetryPolicy is not valid for target %.*s.",
                              STR_ARG(id));
    return RES_OK;
}

struct res events_put_targets(struct events_call *call) {
    struct str key;
    const struct json *rule = NULL, *given = json_get_c(call->input, "Targets");
    TRY(rule_arg(call, "Rule", &key, &rule));
    for (size_t i = 0; i < json_count(given); i++)
        TRY(check_target(call, json_at(given, i)));
    /* Those with an id that is given are replaced where they stand. */
    struct json *list = json_new_array(call->arena);
    const struct json *old = json_get_c(rule, "targets");
    for (size_t i = 0; i < json_count(old); i++) {
        bool is_replaced = false;
        for (size_t j = 0; j < json_count(given); j++)
            is_replaced |=
                str_eq(json_get_str(json_at(old, i), "Id"), json_get_str(json_at(given, j), "Id"));
        if (!is_replaced)
            json_push(call->arena, list, json_at(old, i));
    }
    for (size_t j = 0; j < json_count(given); j++)
        json_push(call->arena, list, json_at(given, j));
    if (json_count(list) > EVENTS_TARGETS_MAX)
        return fault_set(call->err, 400, "LimitExceededException",
                         "The requested resource exceeds the maximum number allowed.");
    struct json *next = json_copy_object(call->arena, rule);
    json_set_c(call->arena, next, "targets", list);
    shelf_put(&call->events->rules, key, next);
    json_set_i64(call->arena, call->output, "FailedEntryCount", 0);
    json_set_c(call->arena, call->output, "FailedEntries", json_new_array(call->arena));
    return RES_OK;
}

struct res events_remove_targets(struct events_call *call) {
    struct str key;
    const struct json *rule = NULL, *ids = json_get_c(call->input, "Ids");
    TRY(rule_arg(call, "Rule", &key, &rule));
    struct json *list = json_new_array(call->arena), *failed = json_new_array(call->arena);
    const struct json *old = json_get_c(rule, "targets");
    for (size_t i = 0; i < json_count(old); i++) {
        bool is_gone = false;
        for (size_t j = 0; j < json_count(ids); j++)
            is_gone |= str_eq(json_get_str(json_at(old, i), "Id"), json_str(json_at(ids, j)));
        if (!is_gone)
            json_push(call->arena, list, json_at(old, i));
    }
    struct json *next = json_copy_object(call->arena, rule);
    json_set_c(call->arena, next, "targets", list);
    shelf_put(&call->events->rules, key, next);
    json_set_i64(call->arena, call->output, "FailedEntryCount", 0);
    json_set_c(call->arena, call->output, "FailedEntries", failed);
    return RES_OK;
}

struct res events_list_targets(struct events_call *call) {
    struct str key;
    const struct json *rule = NULL;
    TRY(rule_arg(call, "Rule", &key, &rule));
    json_set_c(call->arena, call->output, "Targets",
               json_clone(call->arena, json_get_c(rule, "targets")));
    return RES_OK;
}

/* --- trying --- */

struct res events_test_pattern(struct events_call *call) {
    static const char *const needed[] = { "id",     "account",   "source",     "time",
                                          "region", "resources", "detail-type" };
    struct pattern *pattern = NULL;
    const struct json *event = NULL;
    struct err err;
    if (!json_parse(call->arena, json_get_str(call->input, "Event"), NULL, &event, &err).ok ||
        !json_is(event, JSON_OBJECT))
        return events_invalid(call, "Parameter Event is not valid.");
    for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++)
        if (!json_get_c(event, needed[i]))
            return events_invalid(call, "Parameter Event is not valid. Reason: it has no %s.",
                                  needed[i]);
    if (!events_compile(call->arena, json_get_str(call->input, "EventPattern"), &pattern, &err).ok)
        return fault_set(call->err, 400, "InvalidEventPatternException",
                         "Event pattern is not valid. Reason: %s", err.message);
    json_set_bool(call->arena, call->output, "Result", pattern_match(pattern, event, call->arena));
    return RES_OK;
}
