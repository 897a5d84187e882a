/* scheduler.c: see scheduler.h. A schedule is what it was given, with "next_ms" while one is to
 * come, under "GROUP/NAME". */
#include "cloud/scheduler.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "cloud/ids.h"
#include "cloud/schedule.h"
#include "cloud/shelf.h"
#include "cloud/template.h"
#include "codec/base64.h"
#include "codec/time.h"

enum { GROUPS_MAX = 500, SCHEDULES_MAX = 10000, PAGE_MAX = 100 };

struct cloud_scheduler {
    const struct cloud_options *options;
    struct cloud_deliver *deliver;
    struct shelf groups, schedules;
    struct ids ids;
};

struct call {
    struct cloud_scheduler *scheduler;
    struct arena *arena;
    const struct json *input;
    int64_t now_ms;
    struct json *output;
    struct err *err;
};

struct cloud_scheduler *cloud_scheduler_new(const struct cloud_options *options,
                                            struct cloud_deliver *deliver) {
    struct cloud_scheduler *scheduler = mem_alloc(sizeof *scheduler);
    scheduler->options = options;
    scheduler->deliver = deliver;
    scheduler->ids.seed = options->seed ^ 0x736368656475;
    shelf_init(&scheduler->groups, options, "scheduler/group/");
    shelf_init(&scheduler->schedules, options, "scheduler/schedule/");
    return scheduler;
}

void cloud_scheduler_free(struct cloud_scheduler *scheduler) {
    if (!scheduler)
        return;
    shelf_deinit(&scheduler->groups);
    shelf_deinit(&scheduler->schedules);
    free(scheduler);
}

struct res cloud_scheduler_load(struct cloud_scheduler *scheduler, struct err *err) {
    TRY(shelf_load(&scheduler->groups, err));
    return shelf_load(&scheduler->schedules, err);
}

/* --- what all share --- */

static struct str arn_of(const struct cloud_scheduler *scheduler, struct arena *arena,
                         const char *kind, struct str name) {
    return str_fmt(arena, "arn:aws:scheduler:%.*s:%.*s:%s/%.*s",
                   STR_ARG(scheduler->options->region), STR_ARG(scheduler->options->account), kind,
                   STR_ARG(name));
}

static struct res invalid(struct call *call, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static struct res invalid(struct call *call, const char *format, ...) {
    char text[300];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return fault_set(call->err, 400, "ValidationException", "%s", text);
}

static bool is_name(struct str name) {
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              c == '.' || c == '_' || c == '-'))
            return false;
    }
    return name.len >= 1 && name.len <= 64;
}

static struct str group_name(struct call *call) {
    struct str name = json_get_str(call->input, "GroupName");
    return name.len ? name : STR("default");
}

static bool has_group(const struct cloud_scheduler *scheduler, struct str name) {
    return str_is(name, "default") || shelf_get(&scheduler->groups, name);
}

static struct res group_missing(struct call *call, struct str name) {
    return fault_set(call->err, 404, "ResourceNotFoundException",
                     "Schedule group %.*s does not exist.", STR_ARG(str_slice(name, 0, 64)));
}

static struct res schedule_arg(struct call *call, struct str *key, const struct json **out) {
    struct str group = group_name(call), name = json_get_str(call->input, "Name");
    *key = str_fmt(call->arena, "%.*s/%.*s", STR_ARG(group), STR_ARG(name));
    *out = shelf_get(&call->scheduler->schedules, *key);
    if (*out)
        return RES_OK;
    if (!has_group(call->scheduler, group))
        return group_missing(call, group);
    return fault_set(call->err, 404, "ResourceNotFoundException", "Schedule %.*s does not exist.",
                     STR_ARG(str_slice(name, 0, 64)));
}

/* --- groups --- */

static struct res create_group(struct call *call) {
    struct str name = json_get_str(call->input, "Name");
    struct str token = json_get_str(call->input, "ClientToken");
    const struct json *old = shelf_get(&call->scheduler->groups, name);
    struct json *group = json_new_object(call->arena);
    bool is_repeat = old && token.len && str_eq(json_get_str(old, "ClientToken"), token);
    if (!is_name(name))
        return invalid(call, "Name must have 1 to 64 letters, digits, '.', '-' or '_'.");
    if (has_group(call->scheduler, name) && !is_repeat)
        return fault_set(call->err, 409, "ConflictException", "Schedule group %.*s already exists.",
                         STR_ARG(name));
    if (call->scheduler->groups.count >= GROUPS_MAX)
        return fault_set(call->err, 402, "ServiceQuotaExceededException",
                         "The sandbox keeps 500 schedule groups.");
    json_set_i64(call->arena, group, "created_ms", call->now_ms);
    json_set_c(call->arena, group, "Tags", json_get_c(call->input, "Tags"));
    json_set_c(call->arena, group, "ClientToken", json_get_c(call->input, "ClientToken"));
    if (!is_repeat)
        shelf_put(&call->scheduler->groups, name, group);
    json_set_str(call->arena, call->output, "ScheduleGroupArn",
                 arn_of(call->scheduler, call->arena, "schedule-group", name));
    return RES_OK;
}

static struct res delete_group(struct call *call) {
    struct str name = json_get_str(call->input, "Name");
    struct str prefix = str_fmt(call->arena, "%.*s/", STR_ARG(name));
    struct shelf *schedules = &call->scheduler->schedules;
    if (str_is(name, "default"))
        return invalid(call, "Cannot delete default schedule group.");
    if (!has_group(call->scheduler, name))
        return group_missing(call, name);
    size_t from = shelf_from(schedules, prefix);
    while (shelf_at(schedules, from, prefix))
        shelf_remove(schedules, schedules->entries[from]->key);
    shelf_remove(&call->scheduler->groups, name);
    return RES_OK;
}

static void show_group(struct call *call, struct json *out, struct str name) {
    int64_t created_ms = json_get_i64(shelf_get(&call->scheduler->groups, name), "created_ms", 0);
    json_set_str(call->arena, out, "Arn",
                 arn_of(call->scheduler, call->arena, "schedule-group", name));
    json_set_str(call->arena, out, "Name", str_dup(call->arena, name));
    json_set_str(call->arena, out, "State", STR("ACTIVE"));
    json_set_c(call->arena, out, "CreationDate", fault_seconds(call->arena, created_ms));
    json_set_c(call->arena, out, "LastModificationDate", fault_seconds(call->arena, created_ms));
}

static struct res get_group(struct call *call) {
    struct str name = json_get_str(call->input, "Name");
    if (!has_group(call->scheduler, name))
        return group_missing(call, name);
    show_group(call, call->output, name);
    return RES_OK;
}

static struct res list_groups(struct call *call) {
    struct str prefix = json_get_str(call->input, "NamePrefix");
    const struct shelf *groups = &call->scheduler->groups;
    struct json *list = json_new_array(call->arena);
    struct json *first = json_new_object(call->arena);
    show_group(call, first, STR("default"));
    if (str_starts(STR("default"), prefix))
        json_push(call->arena, list, first);
    for (size_t i = shelf_from(groups, prefix); shelf_at(groups, i, prefix); i++) {
        struct json *out = json_new_object(call->arena);
        show_group(call, out, groups->entries[i]->key);
        json_push(call->arena, list, out);
    }
    json_set_c(call->arena, call->output, "ScheduleGroups", list);
    return RES_OK;
}

/* --- schedules --- */

static struct res check_target(struct call *call, const struct json *target) {
    static const char *const kinds[] = { "arn:aws:sqs:", "arn:aws:sns:", "arn:aws:lambda:",
                                         ":event-bus/" };
    struct str arn = json_get_str(target, "Arn");
    const struct json *retry = json_get_c(target, "RetryPolicy");
    int64_t attempts = json_get_i64(retry, "MaximumRetryAttempts", 185);
    int64_t age_s = json_get_i64(retry, "MaximumEventAgeInSeconds", 86400);
    bool is_known = false;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        is_known |= str_find(arn, str_of(kinds[i])) != SIZE_MAX;
    if (!is_known)
        return invalid(call,
                       "The sandbox has queues, topics, functions and buses as targets of "
                       "schedules, not %.*s",
                       STR_ARG(str_slice(arn, 0, 150)));
    if (!str_starts(json_get_str(target, "RoleArn"), STR("arn:")))
        return invalid(call, "RoleArn of the target is not an ARN.");
    if (attempts < 0 || attempts > 185 || age_s < 60 || age_s > 86400)
        return invalid(call, "RetryPolicy takes 0 to 185 attempts and 60 to 86400 seconds.");
    const struct json *bus = json_get_c(target, "EventBridgeParameters");
    if (str_find(arn, STR(":event-bus/")) != SIZE_MAX &&
        (!json_get_str(bus, "Source").len || !json_get_str(bus, "DetailType").len))
        return invalid(call, "EventBridgeParameters with Source and DetailType must be specified "
                             "for an event bus.");
    return RES_OK;
}

/* Checks the input; *next_ms is the first time. */
static struct res check(struct call *call, int64_t *next_ms) {
    struct str text = json_get_str(call->input, "ScheduleExpression");
    struct str zone = json_get_str(call->input, "ScheduleExpressionTimezone");
    struct str mode = json_get_str(json_get_c(call->input, "FlexibleTimeWindow"), "Mode");
    int64_t value_ms = 0;
    enum schedule_kind kind = schedule_parse(text, false, &value_ms);
    if (!is_name(json_get_str(call->input, "Name")))
        return invalid(call, "Name must have 1 to 64 letters, digits, '.', '-' or '_'.");
    if (kind == SCHEDULE_CRON)
        return invalid(call, "The sandbox has at(..) and rate(..) schedules, not cron(..). See "
                             "docs/sandbox.md.");
    if (kind == SCHEDULE_NONE)
        return invalid(call, "Invalid Schedule Expression %.*s.", STR_ARG(str_slice(text, 0, 100)));
    if (zone.len && !str_is(zone, "UTC") && !str_is(zone, "Etc/UTC"))
        return invalid(call, "The sandbox has the time zone UTC only, not %.*s.",
                       STR_ARG(str_slice(zone, 0, 50)));
    if (!str_is(mode, "OFF") && !str_is(mode, "FLEXIBLE"))
        return invalid(call, "FlexibleTimeWindow.Mode must be OFF or FLEXIBLE.");
    int64_t start_ms = fault_ms_of(json_get_c(call->input, "StartDate"), call->now_ms);
    if (kind == SCHEDULE_AT)
        *next_ms = value_ms;
    else /* a rate begins at once, or at its start */
        *next_ms = start_ms > call->now_ms ? start_ms : call->now_ms;
    return check_target(call, json_get_c(call->input, "Target"));
}

static void put(struct call *call, struct str key, const struct json *old, int64_t next_ms) {
    static const char *const kept[] = {
        "ActionAfterCompletion",
        "ClientToken",
        "Description",
        "EndDate",
        "FlexibleTimeWindow",
        "KmsKeyArn",
        "ScheduleExpression",
        "ScheduleExpressionTimezone",
        "StartDate",
        "State",
        "Target",
    };
    struct json *schedule = json_new_object(call->arena);
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++)
        json_set_c(call->arena, schedule, kept[i], json_get_c(call->input, kept[i]));
    if (!json_get_c(schedule, "State"))
        json_set_str(call->arena, schedule, "State", STR("ENABLED"));
    if (!json_get_c(schedule, "ActionAfterCompletion"))
        json_set_str(call->arena, schedule, "ActionAfterCompletion", STR("NONE"));
    if (!json_get_c(schedule, "ScheduleExpressionTimezone"))
        json_set_str(call->arena, schedule, "ScheduleExpressionTimezone", STR("UTC"));
    json_set_i64(call->arena, schedule, "created_ms",
                 json_get_i64(old, "created_ms", call->now_ms));
    json_set_i64(call->arena, schedule, "modified_ms", call->now_ms);
    json_set_i64(call->arena, schedule, "next_ms", next_ms);
    shelf_put(&call->scheduler->schedules, key, schedule);
    json_set_str(call->arena, call->output, "ScheduleArn",
                 arn_of(call->scheduler, call->arena, "schedule", key));
}

static struct res create_schedule(struct call *call) {
    struct str group = group_name(call), token = json_get_str(call->input, "ClientToken");
    struct str name = json_get_str(call->input, "Name");
    struct str key = str_fmt(call->arena, "%.*s/%.*s", STR_ARG(group), STR_ARG(name));
    const struct json *old = shelf_get(&call->scheduler->schedules, key);
    int64_t next_ms = 0;
    TRY(check(call, &next_ms));
    if (!has_group(call->scheduler, group))
        return group_missing(call, group);
    if (old && token.len && str_eq(json_get_str(old, "ClientToken"), token)) {
        json_set_str(call->arena, call->output, "ScheduleArn",
                     arn_of(call->scheduler, call->arena, "schedule", key));
        return RES_OK;
    }
    if (old)
        return fault_set(call->err, 409, "ConflictException", "Schedule %.*s already exists.",
                         STR_ARG(name));
    if (call->scheduler->schedules.count >= SCHEDULES_MAX)
        return fault_set(call->err, 402, "ServiceQuotaExceededException",
                         "The sandbox keeps 10,000 schedules.");
    put(call, key, NULL, next_ms);
    return RES_OK;
}

static struct res update_schedule(struct call *call) {
    struct str key;
    const struct json *old = NULL;
    int64_t next_ms = 0;
    TRY(schedule_arg(call, &key, &old));
    TRY(check(call, &next_ms));
    put(call, key, old, next_ms);
    return RES_OK;
}

static struct res delete_schedule(struct call *call) {
    struct str key;
    const struct json *old = NULL;
    TRY(schedule_arg(call, &key, &old));
    shelf_remove(&call->scheduler->schedules, key);
    return RES_OK;
}

static void show_common(struct call *call, struct json *out, const struct shelf_entry *entry) {
    size_t cut = str_find_char(entry->key, '/');
    const struct json *schedule = entry->value.json;
    json_set_str(call->arena, out, "Arn",
                 arn_of(call->scheduler, call->arena, "schedule", entry->key));
    json_set_str(call->arena, out, "GroupName",
                 str_dup(call->arena, str_slice(entry->key, 0, cut)));
    json_set_str(call->arena, out, "Name",
                 str_dup(call->arena, str_slice(entry->key, cut + 1, entry->key.len)));
    json_set_str(call->arena, out, "State", str_dup(call->arena, json_get_str(schedule, "State")));
    json_set_c(call->arena, out, "CreationDate",
               fault_seconds(call->arena, json_get_i64(schedule, "created_ms", 0)));
    json_set_c(call->arena, out, "LastModificationDate",
               fault_seconds(call->arena, json_get_i64(schedule, "modified_ms", 0)));
}

static struct res get_schedule(struct call *call) {
    static const char *const shown[] = {
        "ActionAfterCompletion",      "Description", "EndDate",
        "FlexibleTimeWindow",         "KmsKeyArn",   "ScheduleExpression",
        "ScheduleExpressionTimezone", "StartDate",   "Target",
    };
    struct str key;
    const struct json *schedule = NULL;
    TRY(schedule_arg(call, &key, &schedule));
    show_common(call, call->output,
                call->scheduler->schedules.entries[shelf_from(&call->scheduler->schedules, key)]);
    for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++)
        if (json_get_c(schedule, shown[i]))
            json_set_c(call->arena, call->output, shown[i],
                       json_clone(call->arena, json_get_c(schedule, shown[i])));
    return RES_OK;
}

static struct res list_schedules(struct call *call) {
    struct str group = json_get_str(call->input, "GroupName"), after = STR_NONE;
    struct str name_prefix = json_get_str(call->input, "NamePrefix");
    struct str state = json_get_str(call->input, "State");
    struct str token = json_get_str(call->input, "NextToken");
    struct str prefix = group.len ? str_fmt(call->arena, "%.*s/", STR_ARG(group)) : STR_NONE;
    int64_t max = json_get_i64(call->input, "MaxResults", PAGE_MAX);
    const struct shelf *shelf = &call->scheduler->schedules;
    struct json *list = json_new_array(call->arena);
    if (max < 1 || max > PAGE_MAX || (token.len && !base64_decode(call->arena, token, &after)))
        return invalid(call, "MaxResults or NextToken is not valid.");
    if (group.len && !has_group(call->scheduler, group))
        return group_missing(call, group);
    size_t at = shelf_from(shelf, after.len ? after : prefix);
    for (; shelf_at(shelf, at, prefix) && (int64_t)json_count(list) < max; at++) {
        const struct shelf_entry *entry = shelf->entries[at];
        size_t cut = str_find_char(entry->key, '/');
        struct json *out = json_new_object(call->arena), *target = json_new_object(call->arena);
        if (!str_starts(str_slice(entry->key, cut + 1, entry->key.len), name_prefix) ||
            (state.len && !str_eq(state, json_get_str(entry->value.json, "State"))))
            continue;
        show_common(call, out, entry);
        json_set_str(
            call->arena, target, "Arn",
            str_dup(call->arena, json_get_str(json_get_c(entry->value.json, "Target"), "Arn")));
        json_set_c(call->arena, out, "Target", target);
        json_push(call->arena, list, out);
    }
    if (shelf_at(shelf, at, prefix))
        json_set_str(call->arena, call->output, "NextToken",
                     base64_encode(call->arena, shelf->entries[at]->key));
    json_set_c(call->arena, call->output, "Schedules", list);
    return RES_OK;
}

/* --- tags of groups --- */

static struct res tagged(struct call *call, struct str *name) {
    struct str arn = json_get_str(call->input, "ResourceArn");
    struct str front = arn_of(call->scheduler, call->arena, "schedule-group", STR_NONE);
    *name = str_starts(arn, front) ? str_slice(arn, front.len, arn.len) : STR_NONE;
    if (name->len && shelf_get(&call->scheduler->groups, *name))
        return RES_OK;
    return fault_set(call->err, 404, "ResourceNotFoundException", "%.*s does not exist.",
                     STR_ARG(str_slice(arn, 0, 300)));
}

/* The tags but for the given keys ([key] or, with a member, [{member: key}]), then the added ones.
 */
static void retag(struct call *call, struct str name, const struct json *keys, const char *member,
                  const struct json *added) {
    const struct json *group = shelf_get(&call->scheduler->groups, name);
    const struct json *old = json_get_c(group, "Tags");
    struct json *next = json_copy_object(call->arena, group), *tags = json_new_array(call->arena);
    for (size_t i = 0; i < json_count(old); i++) {
        bool is_gone = false;
        for (size_t j = 0; j < json_count(keys); j++) {
            const struct json *key = json_at(keys, j);
            is_gone |= str_eq(member ? json_get_str(key, member) : json_str(key),
                              json_get_str(json_at(old, i), "Key"));
        }
        if (!is_gone)
            json_push(call->arena, tags, json_at(old, i));
    }
    for (size_t i = 0; i < json_count(added); i++)
        json_push(call->arena, tags, json_at(added, i));
    json_set_c(call->arena, next, "Tags", tags);
    shelf_put(&call->scheduler->groups, name, next);
}

static struct res tag(struct call *call) {
    struct str name;
    TRY(tagged(call, &name));
    const struct json *given = json_get_c(call->input, "Tags");
    retag(call, name, given, "Key", given);
    return RES_OK;
}

static struct res untag(struct call *call) {
    struct str name;
    TRY(tagged(call, &name));
    retag(call, name, json_get_c(call->input, "TagKeys"), NULL, NULL);
    return RES_OK;
}

static struct res list_tags(struct call *call) {
    struct str name;
    TRY(tagged(call, &name));
    const struct json *tags = json_get_c(shelf_get(&call->scheduler->groups, name), "Tags");
    json_set_c(call->arena, call->output, "Tags",
               tags ? json_clone(call->arena, tags) : json_new_array(call->arena));
    return RES_OK;
}

static const struct {
    const char *name;
    struct res (*op)(struct call *call);
} operations[] = {
    { "CreateSchedule", create_schedule },
    { "CreateScheduleGroup", create_group },
    { "DeleteSchedule", delete_schedule },
    { "DeleteScheduleGroup", delete_group },
    { "GetSchedule", get_schedule },
    { "GetScheduleGroup", get_group },
    { "ListScheduleGroups", list_groups },
    { "ListSchedules", list_schedules },
    { "ListTagsForResource", list_tags },
    { "TagResource", tag },
    { "UntagResource", untag },
    { "UpdateSchedule", update_schedule },
};

struct res cloud_scheduler_handle(struct cloud_scheduler *scheduler, struct arena *arena,
                                  struct str operation, const struct json *input, int64_t now_ms,
                                  const struct json **output, struct err *err) {
    struct call call = { scheduler, arena, input, now_ms, json_new_object(arena), err };
    for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++)
        if (str_is(operation, operations[i].name)) {
            TRY(operations[i].op(&call));
            *output = call.output;
            return RES_OK;
        }
    return fault_set(err, 400, "UnknownOperationException",
                     "The sandbox does not have scheduler:%.*s. See docs/sandbox.md.",
                     STR_ARG(operation));
}

/* --- time --- */

struct filling {
    struct str arn, time, id;
};

static const struct json *value_of(void *ctx, struct arena *arena, struct str name) {
    const struct filling *filling = ctx;
    if (str_is(name, "aws.scheduler.schedule-arn"))
        return json_new_str(arena, filling->arn);
    if (str_is(name, "aws.scheduler.scheduled-time"))
        return json_new_str(arena, filling->time);
    if (str_is(name, "aws.scheduler.execution-id"))
        return json_new_str(arena, filling->id);
    if (str_is(name, "aws.scheduler.attempt-number"))
        return json_new_str(arena, STR("1"));
    return NULL;
}

/* The input of the target, or the event that is sent without one. */
static struct str body_of(struct cloud_scheduler *scheduler, struct arena *arena,
                          const struct json *target, struct filling *filling) {
    struct str input = json_get_str(target, "Input");
    struct json *event = json_new_object(arena), *resources = json_new_array(arena);
    if (str_find(input, STR("<aws.scheduler.")) != SIZE_MAX)
        return template_expand(arena, input, value_of, filling);
    if (input.len)
        return input;
    json_push(arena, resources, json_new_str(arena, filling->arn));
    json_set_str(arena, event, "version", STR("0"));
    json_set_str(arena, event, "id", filling->id);
    json_set_str(arena, event, "detail-type", STR("Scheduled Event"));
    json_set_str(arena, event, "source", STR("aws.scheduler"));
    json_set_str(arena, event, "account", scheduler->options->account);
    json_set_str(arena, event, "time", filling->time);
    json_set_str(arena, event, "region", scheduler->options->region);
    json_set_c(arena, event, "resources", resources);
    json_set_str(arena, event, "detail", STR("{}"));
    return json_to_str(arena, event);
}

static void fire(struct cloud_scheduler *scheduler, struct str key, const struct json *schedule,
                 int64_t at_ms, int64_t now_ms) {
    ARENA_SCOPE(arena);
    const struct json *target = json_get_c(schedule, "Target");
    const struct json *retry = json_get_c(target, "RetryPolicy");
    struct filling filling = { .arn = arn_of(scheduler, &arena, "schedule", key),
                               .time = time_format(&arena, at_ms - at_ms % 1000),
                               .id = ids_uuid(&scheduler->ids, &arena, now_ms) };
    struct json *letter = json_new_object(&arena);
    json_set_str(&arena, letter, "SCHEDULE_ARN", filling.arn);
    json_set_c(&arena, letter, "TARGET_ARN", json_get_c(target, "Arn"));
    const struct deliver_order order = {
        .message = { .target = json_get_str(target, "Arn"),
                     .principal = json_get_str(target, "RoleArn"),
                     .source_arn = filling.arn,
                     .body = body_of(scheduler, &arena, target, &filling),
                     .options = json_get_c(target, "EventBridgeParameters") },
        .retry = { .retries_max = json_get_i64(retry, "MaximumRetryAttempts", 185),
                   .age_max_ms = 1000 * json_get_i64(retry, "MaximumEventAgeInSeconds", 86400),
                   .wait_first_ms = 1000,
                   .wait_max_ms = 600000 },
        .style = DELIVER_STYLE_EVENTS,
        .dead_letter_arn = json_get_str(json_get_c(target, "DeadLetterConfig"), "Arn"),
        .dead_letter = letter,
    };
    cloud_deliver_send(scheduler->deliver, &order, now_ms);
}

/* What comes after a run: the next time of a rate, INT64_MAX when that was the last. */
static int64_t next_of(const struct json *schedule, int64_t at_ms, int64_t now_ms) {
    int64_t interval_ms = 0;
    if (schedule_parse(json_get_str(schedule, "ScheduleExpression"), false, &interval_ms) !=
        SCHEDULE_RATE)
        return INT64_MAX;
    int64_t next_ms = at_ms + interval_ms * ((now_ms - at_ms) / interval_ms + 1);
    return next_ms > fault_ms_of(json_get_c(schedule, "EndDate"), INT64_MAX) ? INT64_MAX : next_ms;
}

static bool is_enabled(const struct json *schedule) {
    return str_is(json_get_str(schedule, "State"), "ENABLED");
}

static int64_t due_of(const struct json *schedule) {
    return is_enabled(schedule) ? json_get_i64(schedule, "next_ms", INT64_MAX) : INT64_MAX;
}

int64_t cloud_scheduler_due(const struct cloud_scheduler *scheduler) {
    int64_t due_ms = INT64_MAX;
    for (size_t i = 0; i < scheduler->schedules.count; i++) {
        int64_t at_ms = due_of(scheduler->schedules.entries[i]->value.json);
        due_ms = at_ms < due_ms ? at_ms : due_ms;
    }
    return due_ms;
}

int64_t cloud_scheduler_advance(struct cloud_scheduler *scheduler, int64_t now_ms) {
    for (size_t i = 0; i < scheduler->schedules.count;) {
        ARENA_SCOPE(arena);
        const struct shelf_entry *entry = scheduler->schedules.entries[i];
        const struct json *schedule = entry->value.json;
        int64_t at_ms = due_of(schedule);
        if (at_ms > now_ms) {
            i++;
            continue;
        }
        fire(scheduler, entry->key, schedule, at_ms, now_ms);
        int64_t next_ms = next_of(schedule, at_ms, now_ms);
        if (next_ms == INT64_MAX &&
            str_is(json_get_str(schedule, "ActionAfterCompletion"), "DELETE")) {
            shelf_remove(&scheduler->schedules, entry->key);
            continue;
        }
        struct json *next = json_copy_object(&arena, schedule);
        json_set_i64(&arena, next, "next_ms", next_ms);
        shelf_put(&scheduler->schedules, entry->key, next);
        i++;
    }
    return cloud_scheduler_due(scheduler);
}
