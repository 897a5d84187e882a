/* events_put.c: events come in (PutEvents, other services, schedules), go to the rules that match,
 * and to their targets as these want them. */
#include <stdio.h>

#include "base/limits.h"
#include "cloud/events_state.h"
#include "cloud/policy.h"
#include "cloud/template.h"
#include "codec/jsonpath.h"
#include "codec/time.h"
#include "rule/pattern.h"

enum {
    ENTRIES_MAX = 10,
    HOP_MS = 5, /* from bus to bus: time goes on in a loop of buses */
};

static const struct json_options aws_json = { .depth_max = JSON_DEPTH_AWS_MAX,
                                              .last_duplicate_wins = true };

struct res events_compile(struct arena *arena, struct str text, struct pattern **out,
                          struct err *err) {
    const struct json *parsed = NULL;
    TRY(json_parse(arena, text, &aws_json, &parsed, err));
    return pattern_compile(arena, parsed, out, err);
}

/* --- the event that a target gets --- */

struct filling {
    const struct cloud_events *events;
    const struct shelf_entry *rule;
    const struct json *event, *paths;
    int64_t now_ms;
};

static const struct json *select_path(struct arena *arena, struct str path,
                                      const struct json *event) {
    const struct json *out = NULL;
    struct err err;
    return jsonpath_select(arena, path, event, &out, &err).ok ? out : NULL;
}

static const struct json *value_of(void *ctx, struct arena *arena, struct str name) {
    const struct filling *filling = ctx;
    struct str path = json_str(json_get(filling->paths, name));
    if (path.len)
        return select_path(arena, path, filling->event);
    if (str_is(name, "aws.events.event") || str_is(name, "aws.events.event.json"))
        return filling->event;
    if (str_is(name, "aws.events.event.ingestion-time"))
        return json_new_str(arena, time_format(arena, filling->now_ms));
    if (str_is(name, "aws.events.rule-arn"))
        return json_new_str(arena, events_rule_arn(filling->events, arena, filling->rule->key));
    if (str_is(name, "aws.events.rule-name")) {
        size_t cut = str_find_char(filling->rule->key, '\x1f');
        return json_new_str(arena, str_slice(filling->rule->key, cut + 1, filling->rule->key.len));
    }
    return NULL;
}

static struct str body_for(const struct cloud_events *events, struct arena *arena,
                           const struct shelf_entry *rule, const struct json *target,
                           const struct json *event, int64_t now_ms) {
    const struct json *transformer = json_get_c(target, "InputTransformer");
    struct str path = json_get_str(target, "InputPath");
    if (json_get_c(target, "Input"))
        return json_get_str(target, "Input");
    if (transformer) {
        struct filling filling = { events, rule, event, json_get_c(transformer, "InputPathsMap"),
                                   now_ms };
        return template_expand(arena, json_get_str(transformer, "InputTemplate"), value_of,
                               &filling);
    }
    const struct json *part = path.len ? select_path(arena, path, event) : event;
    return part ? json_to_str(arena, part) : STR("{}");
}

static void send_to(struct cloud_events *events, const struct shelf_entry *rule,
                    const struct json *target, const struct json *event, int64_t now_ms) {
    ARENA_SCOPE(arena);
    const struct json *retry = json_get_c(target, "RetryPolicy");
    struct str arn = json_get_str(target, "Arn"), role = json_get_str(target, "RoleArn");
    struct str rule_arn = events_rule_arn(events, &arena, rule->key);
    bool is_bus = str_find(arn, STR(":event-bus/")) != SIZE_MAX;
    struct json *letter = json_new_object(&arena);
    json_set_str(&arena, letter, "RULE_ARN", rule_arn);
    json_set_str(&arena, letter, "TARGET_ARN", arn);
    const struct deliver_order order = {
        .message = { .target = arn,
                     .principal = is_bus && role.len ? role : STR("events.amazonaws.com"),
                     .source_arn = rule_arn,
                     /* Another bus gets the event as it is. */
                     .body = is_bus ? json_to_str(&arena, event)
                                    : body_for(events, &arena, rule, target, event, now_ms) },
        .retry = { .retries_max = json_get_i64(retry, "MaximumRetryAttempts", 185),
                   .age_max_ms = 1000 * json_get_i64(retry, "MaximumEventAgeInSeconds", 86400),
                   .wait_first_ms = 1000,
                   .wait_max_ms = 600000 },
        .style = DELIVER_STYLE_EVENTS,
        .dead_letter_arn = json_get_str(json_get_c(target, "DeadLetterConfig"), "Arn"),
        .dead_letter = letter,
    };
    cloud_deliver_send(events->deliver, &order, is_bus ? now_ms + HOP_MS : now_ms);
}

void events_fire(struct cloud_events *events, const struct shelf_entry *rule,
                 const struct json *event, int64_t now_ms) {
    const struct json *targets = json_get_c(rule->value.json, "targets");
    for (size_t i = 0; i < json_count(targets); i++)
        send_to(events, rule, json_at(targets, i), event, now_ms);
}

static bool is_listed(const struct json *arns, struct str arn) {
    for (size_t i = 0; i < json_count(arns); i++)
        if (str_eq(json_str(json_at(arns, i)), arn))
            return true;
    return false;
}

void events_route(struct cloud_events *events, struct str bus, const struct json *event,
                  const struct json *only, int64_t now_ms) {
    ARENA_SCOPE(arena);
    struct str prefix = str_fmt(&arena, "%.*s\x1f", STR_ARG(bus));
    for (size_t i = shelf_from(&events->rules, prefix); shelf_at(&events->rules, i, prefix); i++) {
        const struct shelf_entry *rule = events->rules.entries[i];
        struct str text = json_get_str(rule->value.json, "EventPattern");
        struct pattern *pattern = NULL;
        struct err err;
        bool is_meant = text.len &&
                        str_starts(json_get_str(rule->value.json, "State"), STR("ENABLED")) &&
                        (!only || is_listed(only, events_rule_arn(events, &arena, rule->key)));
        if (is_meant && events_compile(&arena, text, &pattern, &err).ok &&
            pattern_match(pattern, event, &arena))
            events_fire(events, rule, event, now_ms);
    }
}

/* --- events come in --- */

static void accept_event(struct cloud_events *events, struct str bus, const struct json *event,
                         int64_t now_ms) {
    events_archive(events, bus, event, now_ms);
    events_route(events, bus, event, NULL, now_ms);
}

static const struct json *event_of(struct cloud_events *events, struct arena *arena,
                                   const struct json *entry, const struct json *detail,
                                   int64_t now_ms) {
    int64_t at_ms = fault_ms_of(json_get_c(entry, "Time"), now_ms);
    const struct json *resources = json_get_c(entry, "Resources");
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "version", STR("0"));
    json_set_str(arena, out, "id", ids_uuid(&events->ids, arena, now_ms));
    json_set_str(arena, out, "detail-type", json_get_str(entry, "DetailType"));
    json_set_str(arena, out, "source", json_get_str(entry, "Source"));
    json_set_str(arena, out, "account", events->options->account);
    json_set_str(arena, out, "time", time_format(arena, at_ms - at_ms % 1000));
    json_set_str(arena, out, "region", events->options->region);
    json_set_c(arena, out, "resources", resources ? resources : json_new_array(arena));
    json_set_c(arena, out, "detail", detail);
    return out;
}

/* What is wrong with an entry; NULL code: nothing. */
struct refusal {
    const char *code, *message;
};

static struct refusal check_entry(struct arena *arena, const struct json *entry,
                                  const struct json **detail) {
    struct str source = json_get_str(entry, "Source"), text = json_get_str(entry, "Detail");
    struct err err;
    if (!source.len)
        return (struct refusal){ "InvalidArgument", "Parameter Source is not valid. Reason: Source "
                                                    "is a required argument." };
    if (!json_get_str(entry, "DetailType").len)
        return (struct refusal){ "InvalidArgument",
                                 "Parameter DetailType is not valid. Reason: DetailType is a "
                                 "required argument." };
    if (!text.len)
        return (struct refusal){ "InvalidArgument", "Parameter Detail is not valid. Reason: Detail "
                                                    "is a required argument." };
    if (str_starts(source, STR("aws.")))
        return (struct refusal){ "NotAuthorizedForSourceException",
                                 "Not authorized for the source." };
    if (!json_parse(arena, text, &aws_json, detail, &err).ok || !json_is(*detail, JSON_OBJECT))
        return (struct refusal){ "MalformedDetail", "Detail is malformed." };
    return (struct refusal){ 0 };
}

static size_t entry_size(const struct json *entry) {
    const struct json *resources = json_get_c(entry, "Resources");
    size_t size = json_get_c(entry, "Time") ? 14 : 0;
    size += json_get_str(entry, "Source").len + json_get_str(entry, "DetailType").len +
            json_get_str(entry, "Detail").len;
    for (size_t i = 0; i < json_count(resources); i++)
        size += json_str(json_at(resources, i)).len;
    return size;
}

static bool may_put(const struct cloud_events *events, struct str bus, struct str principal,
                    struct str source_arn) {
    ARENA_SCOPE(arena);
    const struct policy_request request = {
        .action = STR("events:PutEvents"),
        .resource = events_arn(events, &arena, "event-bus", bus),
        .principal = principal,
        .source_arn = source_arn,
        .account = events->options->account,
    };
    return policy_text_allows(json_get_str(shelf_get(&events->buses, bus), "Policy"), &request);
}

/* One entry: its result goes into out. Returns whether it failed. */
static bool put_one(struct events_call *call, const struct json *entry, struct json *out) {
    const struct json *detail = NULL;
    struct str bus;
    struct refusal refusal = check_entry(call->arena, entry, &detail);
    if (!refusal.code && !events_bus(call, json_get_str(entry, "EventBusName"), &bus).ok)
        refusal = (struct refusal){ "ResourceNotFoundException", "Event bus does not exist." };
    else if (!refusal.code && !may_put(call->events, bus, call->events->caller, STR_NONE))
        refusal = (struct refusal){ "AccessDeniedException",
                                    "The policy of the event bus denies events:PutEvents." };
    if (refusal.code) {
        json_set_str(call->arena, out, "ErrorCode", str_of(refusal.code));
        json_set_str(call->arena, out, "ErrorMessage", str_of(refusal.message));
        return true;
    }
    const struct json *event = event_of(call->events, call->arena, entry, detail, call->now_ms);
    json_set_str(call->arena, out, "EventId", json_get_str(event, "id"));
    accept_event(call->events, bus, event, call->now_ms);
    return false;
}

struct res events_put_events(struct events_call *call) {
    const struct json *entries = json_get_c(call->input, "Entries");
    struct json *list = json_new_array(call->arena);
    size_t count = json_count(entries), size = 0;
    int64_t failed = 0;
    if (count < 1 || count > ENTRIES_MAX)
        return events_invalid(call,
                              "1 validation error detected: Value '[PutEventsRequestEntry]' "
                              "at 'entries' failed to satisfy constraint: Member must have "
                              "length %s",
                              count ? "less than or equal to 10" : "greater than or equal to 1");
    for (size_t i = 0; i < count; i++)
        size += entry_size(json_at(entries, i));
    if (size > EVENTS_SIZE_MAX)
        return events_invalid(call, "Total size of the entries in the request is over the limit.");
    for (size_t i = 0; i < count; i++) {
        struct json *out = json_new_object(call->arena);
        failed += put_one(call, json_at(entries, i), out);
        json_push(call->arena, list, out);
    }
    json_set_i64(call->arena, call->output, "FailedEntryCount", failed);
    json_set_c(call->arena, call->output, "Entries", list);
    return RES_OK;
}

/* From a pipe, a schedule, a function's destination: options name source and detail type, the body
 * is the detail. From a rule: the body is an event. */
struct res cloud_events_take_message(void *ctx, const struct deliver_message *message,
                                     int64_t now_ms, struct err *err) {
    struct cloud_events *events = ctx;
    ARENA_SCOPE(arena);
    const struct json *event = NULL, *detail = NULL;
    struct events_call call = { events, &arena, NULL, now_ms, json_new_object(&arena), err };
    struct err ignored;
    struct str bus;
    TRY(events_bus(&call, message->target, &bus));
    if (!may_put(events, bus, message->principal, message->source_arn))
        return fault_set(err, 403, "AccessDeniedException",
                         "The policy of event bus %.*s does not let %.*s put events", STR_ARG(bus),
                         STR_ARG(message->principal));
    if (message->body.len > EVENTS_SIZE_MAX)
        return events_invalid(&call, "Total size of the entries in the request is over the limit.");
    if (!json_get_c(message->options, "Source")) {
        if (!json_parse(&arena, message->body, &aws_json, &event, &ignored).ok ||
            !json_get_c(event, "detail"))
            return events_invalid(&call, "The body is not an event.");
    } else {
        struct json *entry = json_copy_object(&arena, message->options);
        json_set_str(&arena, entry, "Detail", message->body);
        const struct refusal refusal = check_entry(&arena, entry, &detail);
        if (refusal.code)
            return fault_set(err, 400, refusal.code, "%s", refusal.message);
        event = event_of(events, &arena, entry, detail, now_ms);
    }
    accept_event(events, bus, event, now_ms);
    return RES_OK;
}

/* --- time: schedules and replays --- */

int64_t cloud_events_due(const struct cloud_events *events) {
    int64_t due_ms = events_has_replay(events) ? 0 : INT64_MAX;
    for (size_t i = 0; i < events->rules.count; i++) {
        const struct json *rule = events->rules.entries[i]->value.json;
        int64_t next_ms = json_get_i64(rule, "next_ms", INT64_MAX);
        if (next_ms < due_ms && str_starts(json_get_str(rule, "State"), STR("ENABLED")))
            due_ms = next_ms;
    }
    return due_ms;
}

static void run_schedule(struct cloud_events *events, const struct shelf_entry *entry,
                         int64_t now_ms) {
    ARENA_SCOPE(arena);
    const struct json *rule = entry->value.json;
    int64_t interval_ms = json_get_i64(rule, "interval_ms", 60000);
    int64_t next_ms = json_get_i64(rule, "next_ms", now_ms);
    struct json *source = json_new_object(&arena), *resources = json_new_array(&arena);
    json_push(&arena, resources, json_new_str(&arena, events_rule_arn(events, &arena, entry->key)));
    json_set_str(&arena, source, "Source", STR("aws.events"));
    json_set_str(&arena, source, "DetailType", STR("Scheduled Event"));
    json_set_c(&arena, source, "Resources", resources);
    events_fire(events, entry, event_of(events, &arena, source, json_new_object(&arena), now_ms),
                now_ms);
    /* What was missed while nothing ran is not made up for. */
    while (next_ms <= now_ms)
        next_ms += interval_ms * ((now_ms - next_ms) / interval_ms + 1);
    struct json *next = json_copy_object(&arena, rule);
    json_set_i64(&arena, next, "next_ms", next_ms);
    shelf_put(&events->rules, entry->key, next);
}

int64_t cloud_events_advance(struct cloud_events *events, int64_t now_ms) {
    for (size_t i = 0; i < events->rules.count; i++) {
        const struct json *rule = events->rules.entries[i]->value.json;
        if (json_get_i64(rule, "next_ms", INT64_MAX) <= now_ms &&
            str_starts(json_get_str(rule, "State"), STR("ENABLED")))
            run_schedule(events, events->rules.entries[i], now_ms);
    }
    events_run_replays(events, now_ms);
    return cloud_events_due(events);
}
