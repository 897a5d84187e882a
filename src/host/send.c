#include "host/send.h"

#include "codec/time.h"

enum { SUBJECT_MAX = 99 }; /* SNS: fewer than 100 characters */

/* ASCII without control characters, as SNS wants a subject. */
static struct str subject_of(struct arena *arena, struct str summary) {
    BUF_SCOPE(text, SUBJECT_MAX + 1);
    for (size_t i = 0; i < summary.len && text.len < SUBJECT_MAX; i++) {
        char c = summary.ptr[i];
        buf_char(&text, c >= ' ' && c <= '~' ? c : '?');
    }
    return str_dup(arena, buf_view(&text));
}

static const struct json *publish(struct arena *arena, struct str topic, const struct json *page) {
    struct json *input = json_new_object(arena);
    struct str summary = json_get_str(page, "summary");
    json_set_str(arena, input, "TopicArn", topic);
    if (summary.len)
        json_set_str(arena, input, "Subject", subject_of(arena, summary));
    json_set_str(arena, input, "Message", json_to_str(arena, page));
    return input;
}

/* "at(2026-11-25T03:45:00)": whole seconds, the next one where the deadline is between two. */
static struct str at_expression(struct arena *arena, int64_t at_ms) {
    struct str time = time_format(arena, (at_ms + 999) / 1000 * 1000);
    return str_fmt(arena, "at(%.*s)", 19, time.ptr);
}

static const struct json *create_schedule(struct arena *arena, const struct config_dead_man *dead_man,
                                          const struct json *body) {
    struct json *input = json_new_object(arena), *window = json_new_object(arena), *target = json_new_object(arena);
    json_set_str(arena, window, "Mode", STR("OFF"));
    json_set_str(arena, target, "Arn", dead_man->topic);
    json_set_str(arena, target, "RoleArn", dead_man->role);
    json_set_str(arena, target, "Input", json_get_str(body, "text"));
    json_set_str(arena, input, "Name", json_get_str(body, "name"));
    json_set_str(arena, input, "GroupName", dead_man->group);
    json_set_str(arena, input, "ClientToken", json_get_str(body, "name"));
    json_set_str(arena, input, "ScheduleExpression", at_expression(arena, json_get_i64(body, "at", 0)));
    json_set_str(arena, input, "ScheduleExpressionTimezone", STR("UTC"));
    json_set_str(arena, input, "ActionAfterCompletion", STR("DELETE"));
    json_set_c(arena, input, "FlexibleTimeWindow", window);
    json_set_c(arena, input, "Target", target);
    return input;
}

static const struct json *delete_schedule(struct arena *arena, const struct config_dead_man *dead_man,
                                          const struct json *body) {
    struct json *input = json_new_object(arena);
    json_set_str(arena, input, "Name", json_get_str(body, "name"));
    json_set_str(arena, input, "GroupName", dead_man->group);
    return input;
}

bool send_as_call(struct arena *arena, const struct config *config, const struct effect *effect,
                  struct send_call *out) {
    const struct config_dead_man *dead_man = &config->dead_man;
    if (str_is(effect->send.channel, CONFIG_DEAD_MAN_CHANNEL)) {
        if (dead_man->topic.len == 0)
            return false;
        bool is_delete = str_is(json_get_str(effect->send.body, "do"), "delete");
        *out = is_delete ? (struct send_call){ STR("scheduler"), STR("DeleteSchedule"),
                                               delete_schedule(arena, dead_man, effect->send.body),
                                               "ResourceNotFoundException" }
                         : (struct send_call){ STR("scheduler"), STR("CreateSchedule"),
                                               create_schedule(arena, dead_man, effect->send.body),
                                               "ConflictException" };
        return true;
    }
    const struct config_channel *channel = config_channel(config, effect->send.channel);
    if (!channel || channel->kind != CHANNEL_SNS)
        return false;
    *out = (struct send_call){ STR("sns"), STR("Publish"), publish(arena, channel->url, effect->send.body), NULL };
    return true;
}
