#include "host/alarm.h"

#include "codec/time.h"

enum { LASTS_MS = 10000 }; /* what passes by itself (a busy store, a throttled table) has passed by then */

bool alarm_refused(struct alarm *alarm, const struct config *config, const struct err *why, int64_t lost, int64_t now_ms) {
    if (alarm->since_ms == 0 || alarm->since_ms > now_ms)
        alarm->since_ms = now_ms;
    alarm->refused += lost;
    bool may_pass = err_class_info(why->class)->is_retried || why->class == ERR_IN_DOUBT;
    bool is_told = alarm->told_ms != 0 && now_ms >= alarm->told_ms && now_ms - alarm->told_ms < config->limits.page_repeat_ms;
    if (is_told || (may_pass && now_ms - alarm->since_ms < LASTS_MS))
        return false;
    alarm->told_ms = now_ms;
    return true;
}

bool alarm_ends(const struct alarm *alarm, bool has_written) {
    return alarm->since_ms != 0 && (has_written || !alarm->is_write);
}

void alarm_clear(struct alarm *alarm) {
    *alarm = (struct alarm){ 0 };
}

static const struct json *body_of(struct arena *arena, const struct alarm *alarm, const struct err *why, struct str id,
                                  int64_t now_ms) {
    struct json *body = json_new_object(arena);
    struct str since = time_format(arena, alarm->since_ms);
    json_set_str(arena, body, "schema", STR("selfheal.page/1"));
    json_set_str(arena, body, "id", id);
    json_set_str(arena, body, "severity", why ? STR("page") : STR("notice"));
    json_set_str(arena, body, "summary", why ? str_fmt(arena, "selfheal cannot record anything: %s", why->message)
                                             : STR("selfheal records again"));
    json_set_str(arena, body, "text",
                 why ? str_fmt(arena,
                               "Since %.*s its store takes nothing. Alerts are refused (503, %lld so far), nothing new begins, "
                               "runs stand still, and what they owe is not put back.\n%s%sThis page is not recorded.\n"
                               "Next: selfheal status, selfheal doctor, selfheal audit",
                               STR_ARG(since), (long long)alarm->refused, why->hint, why->hint[0] ? "\n" : "")
                     : str_fmt(arena,
                               "Its store took nothing from %.*s on; %lld alerts or commands were refused (503): look whether "
                               "their senders have sent them again.\nNext: selfheal alert list, selfheal run list",
                               STR_ARG(since), (long long)alarm->refused));
    json_set_i64(arena, body, "created", now_ms);
    return body;
}

size_t alarm_pages(struct arena *arena, const struct config *config, const struct alarm *alarm, const struct err *why,
                   int64_t now_ms, const unsigned char seed[16], struct effect **out) {
    struct str id = record_id(arena, now_ms, seed);
    const struct json *body = body_of(arena, alarm, why, id, now_ms);
    *out = ARENA_ARRAY(arena, struct effect, config->page_count + 1);
    for (size_t i = 0; i < config->page_count; i++)
        (*out)[i] = (struct effect){
            .kind = EFFECT_SEND,
            .send = { .page = id, .channel = config->channels[config->page[i]].name, .body = body },
        };
    return config->page_count;
}
