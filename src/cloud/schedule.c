/* schedule.c: see schedule.h. */
#include "cloud/schedule.h"

#include "base/arena.h"
#include "codec/time.h"

/* "5 minutes", "1 hour": one without s, others with. */
static bool parse_rate(struct str text, bool is_strict, int64_t *out_ms) {
    static const struct {
        const char *one, *many;
        int64_t ms;
    } units[] = { { "minute", "minutes", 60000 },
                  { "hour", "hours", 3600000 },
                  { "day", "days", 86400000 } };
    size_t blank = str_find_char(text, ' ');
    int64_t count = 0;
    if (blank == SIZE_MAX || !str_to_i64(str_slice(text, 0, blank), &count) || count < 1 ||
        count > 1000000)
        return false;
    struct str unit = str_slice(text, blank + 1, text.len);
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        bool is_one = str_is(unit, units[i].one), is_many = str_is(unit, units[i].many);
        *out_ms = count * units[i].ms;
        if (is_strict ? (count == 1 ? is_one : is_many) : is_one || is_many)
            return true;
    }
    return false;
}

enum schedule_kind schedule_parse(struct str text, bool is_strict, int64_t *out_ms) {
    ARENA_SCOPE(arena);
    *out_ms = 0;
    size_t open = str_find_char(text, '(');
    if (open == SIZE_MAX || !str_ends(text, STR(")")))
        return SCHEDULE_NONE;
    struct str kind = str_slice(text, 0, open), inner = str_slice(text, open + 1, text.len - 1);
    if (str_is(kind, "rate"))
        return parse_rate(inner, is_strict, out_ms) ? SCHEDULE_RATE : SCHEDULE_NONE;
    if (str_is(kind, "cron"))
        return SCHEDULE_CRON;
    /* yyyy-mm-ddThh:mm:ss, without a zone */
    if (str_is(kind, "at") && inner.len == 19 &&
        time_parse(str_fmt(&arena, "%.*sZ", STR_ARG(inner)), out_ms))
        return SCHEDULE_AT;
    return SCHEDULE_NONE;
}
