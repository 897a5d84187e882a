/* events.c: buses, their policies, tags, what all share, dispatch. */
#include "cloud/events.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "cloud/events_state.h"
#include "cloud/policy.h"
#include "codec/base64.h"

struct cloud_events *cloud_events_new(const struct cloud_options *options,
                                      struct cloud_deliver *deliver) {
    struct cloud_events *events = mem_alloc(sizeof *events);
    events->options = options;
    events->deliver = deliver;
    events->ids.seed = options->seed ^ 0x6576656e7473;
    shelf_init(&events->buses, options, "events/bus/");
    shelf_init(&events->rules, options, "events/rule/");
    shelf_init(&events->archives, options, "events/archive/");
    shelf_init(&events->archived, options, "events/archived/");
    shelf_init(&events->replays, options, "events/replay/");
    return events;
}

void cloud_events_set_caller(struct cloud_events *events, struct str role_arn) {
    events->caller = role_arn;
}

void cloud_events_free(struct cloud_events *events) {
    if (!events)
        return;
    shelf_deinit(&events->buses);
    shelf_deinit(&events->rules);
    shelf_deinit(&events->archives);
    shelf_deinit(&events->archived);
    shelf_deinit(&events->replays);
    free(events);
}

struct res cloud_events_load(struct cloud_events *events, struct err *err) {
    TRY(shelf_load(&events->buses, err));
    TRY(shelf_load(&events->rules, err));
    TRY(shelf_load(&events->archives, err));
    TRY(shelf_load(&events->archived, err));
    TRY(shelf_load(&events->replays, err));
    for (size_t i = 0; i < events->archived.count; i++) {
        int64_t number = json_get_i64(events->archived.entries[i]->value.json, "number", 0);
        if (number > events->last_archived)
            events->last_archived = number;
    }
    return RES_OK;
}

/* --- what all share --- */

struct str events_arn(const struct cloud_events *events, struct arena *arena, const char *kind,
                      struct str name) {
    return str_fmt(arena, "arn:aws:events:%.*s:%.*s:%s/%.*s", STR_ARG(events->options->region),
                   STR_ARG(events->options->account), kind, STR_ARG(name));
}

struct res events_invalid(struct events_call *call, const char *format, ...) {
    char text[400];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return fault_set(call->err, 400, "ValidationException", "%s", text);
}

/* The name in a name or ARN of a bus. */
static struct str bus_name(const struct cloud_events *events, struct str given) {
    ARENA_SCOPE(arena);
    struct str front = events_arn(events, &arena, "event-bus", STR_NONE);
    if (!given.len)
        return STR("default");
    return str_starts(given, front) ? str_slice(given, front.len, given.len) : given;
}

static bool has_bus(const struct cloud_events *events, struct str name) {
    return str_is(name, "default") || shelf_get(&events->buses, name);
}

struct res events_bus(struct events_call *call, struct str given, struct str *name) {
    *name = bus_name(call->events, given);
    if (has_bus(call->events, *name))
        return RES_OK;
    return fault_set(call->err, 400, "ResourceNotFoundException", "Event bus %.*s does not exist.",
                     STR_ARG(str_slice(*name, 0, 256)));
}

struct res events_page(struct events_call *call, const struct shelf *shelf, struct str prefix,
                       size_t *from, size_t *to) {
    struct str token = json_get_str(call->input, "NextToken"), after = STR_NONE;
    int64_t limit = json_get_i64(call->input, "Limit", 100);
    if (limit < 1 || limit > 100)
        return events_invalid(call,
                              "1 validation error detected: Value at 'limit' failed to satisfy "
                              "constraint: Member must have value between 1 and 100");
    if (token.len && !base64_decode(call->arena, token, &after))
        return events_invalid(call, "NextToken is invalid.");
    *from = shelf_from(shelf, after.len ? after : prefix);
    if (*from < shelf->count && after.len && str_eq(shelf->entries[*from]->key, after))
        ++*from;
    *to = *from;
    while (shelf_at(shelf, *to, prefix) && (int64_t)(*to - *from) < limit)
        ++*to;
    if (shelf_at(shelf, *to, prefix) && *to > *from)
        json_set_str(call->arena, call->output, "NextToken",
                     base64_encode(call->arena, shelf->entries[*to - 1]->key));
    return RES_OK;
}

void events_copy(struct events_call *call, struct json *out, const char *member) {
    struct str text = json_get_str(call->input, member);
    if (text.len)
        json_set_str(call->arena, out, member, text);
}

void events_show(struct arena *arena, struct json *out, const struct json *from,
                 const char *const *members) {
    for (; *members; members++)
        if (json_get_c(from, *members))
            json_set_c(arena, out, *members, json_clone(arena, json_get_c(from, *members)));
}

/* --- buses --- */

static bool is_bus_name(struct str name) {
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              (c != '\0' && strchr("._-/", c))))
            return false;
    }
    return name.len >= 1 && name.len <= 256;
}

static struct res create_bus(struct events_call *call) {
    struct str name = json_get_str(call->input, "Name");
    struct json *bus = json_new_object(call->arena);
    if (json_get_str(call->input, "EventSourceName").len)
        return events_invalid(call, "The sandbox does not have partner event sources.");
    if (!is_bus_name(name) || str_find_char(name, '/') != SIZE_MAX)
        return events_invalid(call, "Parameter Name is not valid. Reason: it must have 1 to 256 "
                                    "letters, digits, '.', '-' or '_'.");
    if (has_bus(call->events, name))
        return fault_set(call->err, 400, "ResourceAlreadyExistsException",
                         "Event bus %.*s already exists.", STR_ARG(name));
    if (call->events->buses.count >= EVENTS_BUSES_MAX)
        return fault_set(call->err, 400, "LimitExceededException",
                         "The requested resource exceeds the maximum number allowed.");
    events_copy(call, bus, "Description");
    events_copy(call, bus, "KmsKeyIdentifier");
    json_set_c(call->arena, bus, "DeadLetterConfig", json_get_c(call->input, "DeadLetterConfig"));
    json_set_c(call->arena, bus, "Tags", json_get_c(call->input, "Tags"));
    json_set_i64(call->arena, bus, "created_ms", call->now_ms);
    shelf_put(&call->events->buses, name, bus);
    json_set_str(call->arena, call->output, "EventBusArn",
                 events_arn(call->events, call->arena, "event-bus", name));
    events_copy(call, call->output, "Description");
    return RES_OK;
}

static struct res delete_bus(struct events_call *call) {
    struct str name = bus_name(call->events, json_get_str(call->input, "Name"));
    struct str prefix = str_fmt(call->arena, "%.*s\x1f", STR_ARG(name));
    if (str_is(name, "default"))
        return events_invalid(call, "Cannot delete event bus default.");
    if (shelf_count(&call->events->rules, prefix))
        return events_invalid(call, "Cannot delete event bus %.*s as it still has rules.",
                              STR_ARG(name));
    shelf_remove(&call->events->buses, name);
    return RES_OK;
}

static const struct json *bus_view(struct events_call *call, struct str name) {
    static const char *const shown[] = { "Description", "KmsKeyIdentifier", "DeadLetterConfig",
                                         "Policy", NULL };
    const struct json *bus = shelf_get(&call->events->buses, name);
    struct json *out = json_new_object(call->arena);
    json_set_str(call->arena, out, "Name", str_dup(call->arena, name));
    json_set_str(call->arena, out, "Arn", events_arn(call->events, call->arena, "event-bus", name));
    events_show(call->arena, out, bus, shown);
    if (bus)
        json_set_c(call->arena, out, "CreationTime",
                   fault_seconds(call->arena, json_get_i64(bus, "created_ms", 0)));
    return out;
}

static struct res describe_bus(struct events_call *call) {
    struct str name;
    TRY(events_bus(call, json_get_str(call->input, "Name"), &name));
    const struct json *view = bus_view(call, name);
    for (size_t i = 0; i < json_count(view); i++)
        json_set(call->arena, call->output, view->object.members[i].key,
                 view->object.members[i].value);
    return RES_OK;
}

static struct res list_buses(struct events_call *call) {
    struct str prefix = json_get_str(call->input, "NamePrefix");
    size_t from = 0, to = 0;
    struct json *list = json_new_array(call->arena);
    TRY(events_page(call, &call->events->buses, prefix, &from, &to));
    bool is_first = !json_get_str(call->input, "NextToken").len;
    if (is_first && str_starts(STR("default"), prefix) &&
        !shelf_get(&call->events->buses, STR("default")))
        json_push(call->arena, list, bus_view(call, STR("default")));
    for (size_t i = from; i < to; i++)
        json_push(call->arena, list, bus_view(call, call->events->buses.entries[i]->key));
    json_set_c(call->arena, call->output, "EventBuses", list);
    return RES_OK;
}

/* --- policies --- */

/* The default bus has an entry once there is something to say about it. */
static void set_policy(struct events_call *call, struct str name, const struct json *statements) {
    struct json *bus = json_new_object(call->arena), *policy = json_new_object(call->arena);
    const struct json *old = shelf_get(&call->events->buses, name);
    for (size_t i = 0; i < json_count(old); i++)
        if (!str_is(old->object.members[i].key, "Policy"))
            json_set(call->arena, bus, old->object.members[i].key, old->object.members[i].value);
    json_set_str(call->arena, policy, "Version", STR("2012-10-17"));
    json_set_c(call->arena, policy, "Statement", statements);
    if (json_count(statements))
        json_set_str(call->arena, bus, "Policy", json_to_str(call->arena, policy));
    shelf_put(&call->events->buses, name, bus);
}

/* The statements of the bus without the one of this id. */
static struct json *statements_but(struct events_call *call, struct str name, struct str id,
                                   bool *is_found) {
    struct json *out = json_new_array(call->arena);
    const struct json *policy = NULL;
    struct err err;
    struct str text = json_get_str(shelf_get(&call->events->buses, name), "Policy");
    *is_found = false;
    if (!text.len || !json_parse(call->arena, str_dup(call->arena, text), NULL, &policy, &err).ok)
        return out;
    const struct json *all = json_get_c(policy, "Statement");
    if (json_is(all, JSON_OBJECT)) {
        struct json *list = json_new_array(call->arena);
        json_push(call->arena, list, all);
        all = list;
    }
    for (size_t i = 0; i < json_count(all); i++) {
        bool is_it = str_eq(json_get_str(json_at(all, i), "Sid"), id);
        *is_found |= is_it;
        if (!is_it)
            json_push(call->arena, out, json_at(all, i));
    }
    return out;
}

static struct res put_permission(struct events_call *call) {
    struct str name, text = json_get_str(call->input, "Policy");
    struct str id = json_get_str(call->input, "StatementId");
    struct str who = json_get_str(call->input, "Principal");
    struct err err;
    bool is_found = false;
    TRY(events_bus(call, json_get_str(call->input, "EventBusName"), &name));
    if (text.len) {
        const struct json *policy = NULL;
        if (!policy_check(text, &err).ok || !json_parse(call->arena, text, NULL, &policy, &err).ok)
            return events_invalid(call, "Event bus policy is invalid. Reason: %s", err.message);
        const struct json *given = json_get_c(policy, "Statement");
        struct json *list = json_new_array(call->arena);
        json_push(call->arena, list, given);
        set_policy(call, name, json_is(given, JSON_ARRAY) ? given : list);
        return RES_OK;
    }
    if (!id.len || !who.len || !str_is(json_get_str(call->input, "Action"), "events:PutEvents"))
        return events_invalid(call, "Parameter StatementId, Principal and Action events:PutEvents, "
                                    "or Policy, must be provided.");
    struct json *list = statements_but(call, name, id, &is_found);
    struct json *statement = json_new_object(call->arena), *aws = json_new_object(call->arena);
    json_set_str(call->arena, statement, "Sid", id);
    json_set_str(call->arena, statement, "Effect", STR("Allow"));
    json_set_str(call->arena, aws, "AWS",
                 str_is(who, "*") ? who
                                  : str_fmt(call->arena, "arn:aws:iam::%.*s:root", STR_ARG(who)));
    json_set_c(call->arena, statement, "Principal",
               str_is(who, "*") ? json_new_str(call->arena, who) : aws);
    json_set_str(call->arena, statement, "Action", STR("events:PutEvents"));
    json_set_str(call->arena, statement, "Resource",
                 events_arn(call->events, call->arena, "event-bus", name));
    json_push(call->arena, list, statement);
    set_policy(call, name, list);
    return RES_OK;
}

static struct res remove_permission(struct events_call *call) {
    struct str name;
    bool is_found = false;
    TRY(events_bus(call, json_get_str(call->input, "EventBusName"), &name));
    const struct json *left =
        statements_but(call, name, json_get_str(call->input, "StatementId"), &is_found);
    if (json_true(json_get_c(call->input, "RemoveAllPermissions")))
        left = json_new_array(call->arena);
    else if (!is_found)
        return fault_set(call->err, 400, "ResourceNotFoundException",
                         "Statement with the provided id does not exist.");
    set_policy(call, name, left);
    return RES_OK;
}

/* --- tags: of buses and rules, [{Key, Value}] as they are given --- */

struct tagged {
    struct shelf *shelf;
    struct str key;
};

static struct res tagged_arg(struct events_call *call, struct tagged *out) {
    struct str arn = json_get_str(call->input, "ResourceARN");
    for (size_t i = 0; i < call->events->rules.count; i++) {
        struct str key = call->events->rules.entries[i]->key;
        if (str_eq(events_rule_arn(call->events, call->arena, key), arn)) {
            *out = (struct tagged){ &call->events->rules, key };
            return RES_OK;
        }
    }
    struct str bus = bus_name(call->events, arn);
    if (str_starts(arn, STR("arn:")) && !str_eq(bus, arn) && has_bus(call->events, bus)) {
        *out = (struct tagged){ &call->events->buses, bus };
        return RES_OK;
    }
    return fault_set(call->err, 400, "ResourceNotFoundException", "%.*s does not exist.",
                     STR_ARG(str_slice(arn, 0, 300)));
}

/* The tags without those keys. */
static struct json *tags_but(struct events_call *call, const struct json *tags,
                             const struct json *keys, const char *member) {
    struct json *out = json_new_array(call->arena);
    for (size_t i = 0; i < json_count(tags); i++) {
        bool is_gone = false;
        for (size_t j = 0; j < json_count(keys); j++) {
            const struct json *key = json_at(keys, j);
            is_gone |= str_eq(member ? json_get_str(key, member) : json_str(key),
                              json_get_str(json_at(tags, i), "Key"));
        }
        if (!is_gone)
            json_push(call->arena, out, json_at(tags, i));
    }
    return out;
}

static void put_tags(struct events_call *call, const struct tagged *tagged,
                     const struct json *tags) {
    struct json *next = json_copy_object(call->arena, shelf_get(tagged->shelf, tagged->key));
    json_set_c(call->arena, next, "Tags", tags);
    shelf_put(tagged->shelf, tagged->key, next);
}

static struct res tag(struct events_call *call) {
    struct tagged tagged;
    TRY(tagged_arg(call, &tagged));
    const struct json *given = json_get_c(call->input, "Tags");
    struct json *tags =
        tags_but(call, json_get_c(shelf_get(tagged.shelf, tagged.key), "Tags"), given, "Key");
    for (size_t i = 0; i < json_count(given); i++)
        json_push(call->arena, tags, json_at(given, i));
    put_tags(call, &tagged, tags);
    return RES_OK;
}

static struct res untag(struct events_call *call) {
    struct tagged tagged;
    TRY(tagged_arg(call, &tagged));
    put_tags(call, &tagged,
             tags_but(call, json_get_c(shelf_get(tagged.shelf, tagged.key), "Tags"),
                      json_get_c(call->input, "TagKeys"), NULL));
    return RES_OK;
}

static struct res list_tags(struct events_call *call) {
    struct tagged tagged;
    TRY(tagged_arg(call, &tagged));
    const struct json *tags = json_get_c(shelf_get(tagged.shelf, tagged.key), "Tags");
    json_set_c(call->arena, call->output, "Tags",
               tags ? json_clone(call->arena, tags) : json_new_array(call->arena));
    return RES_OK;
}

/* --- dispatch --- */

static const struct {
    const char *name;
    struct res (*op)(struct events_call *call);
} operations[] = {
    { "CancelReplay", events_cancel_replay },
    { "CreateArchive", events_create_archive },
    { "CreateEventBus", create_bus },
    { "DeleteArchive", events_delete_archive },
    { "DeleteEventBus", delete_bus },
    { "DeleteRule", events_delete_rule },
    { "DescribeArchive", events_describe_archive },
    { "DescribeEventBus", describe_bus },
    { "DescribeReplay", events_describe_replay },
    { "DescribeRule", events_describe_rule },
    { "DisableRule", events_disable_rule },
    { "EnableRule", events_enable_rule },
    { "ListArchives", events_list_archives },
    { "ListEventBuses", list_buses },
    { "ListReplays", events_list_replays },
    { "ListRuleNamesByTarget", events_list_names_by_target },
    { "ListRules", events_list_rules },
    { "ListTagsForResource", list_tags },
    { "ListTargetsByRule", events_list_targets },
    { "PutEvents", events_put_events },
    { "PutPermission", put_permission },
    { "PutRule", events_put_rule },
    { "PutTargets", events_put_targets },
    { "RemovePermission", remove_permission },
    { "RemoveTargets", events_remove_targets },
    { "StartReplay", events_start_replay },
    { "TagResource", tag },
    { "TestEventPattern", events_test_pattern },
    { "UntagResource", untag },
    { "UpdateArchive", events_update_archive },
};

struct res cloud_events_handle(struct cloud_events *events, struct arena *arena,
                               struct str operation, const struct json *input, int64_t now_ms,
                               const struct json **output, struct err *err) {
    struct events_call call = { events, arena, input, now_ms, json_new_object(arena), err };
    for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++)
        if (str_is(operation, operations[i].name)) {
            TRY(operations[i].op(&call));
            *output = call.output;
            return RES_OK;
        }
    return fault_set(err, 400, "UnknownOperationException",
                     "The sandbox does not have events:%.*s. See docs/sandbox.md.",
                     STR_ARG(operation));
}
