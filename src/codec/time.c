#include "codec/time.h"

#include <assert.h>
#include <stdio.h>

enum { DAY_MS = 86400000 };
static const int64_t TIME_MAX = INT64_C(253402300799999); /* 9999-12-31T23:59:59.999Z */

/* Days since 1970-01-01 of a proleptic Gregorian date, and back (algorithms by Howard Hinnant, public domain). */
static int64_t days_of(int64_t y, int64_t m, int64_t d) {
    y -= m <= 2;
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    int64_t yoe = y - era * 400;
    int64_t doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    int64_t doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

struct civil {
    int64_t year, month, day, hour, minute, second, ms, weekday;
};

static struct civil civil_of(int64_t ms) {
    int64_t days = ms / DAY_MS, rest = ms % DAY_MS;
    if (rest < 0) {
        rest += DAY_MS;
        days--;
    }
    int64_t z = days + 719468;
    int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    int64_t doe = z - era * 146097;
    int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int64_t mp = (5 * doy + 2) / 153;
    int64_t month = mp < 10 ? mp + 3 : mp - 9;
    int64_t weekday = (days + 4) % 7;
    return (struct civil){ .year = yoe + era * 400 + (month <= 2),
                           .month = month,
                           .day = doy - (153 * mp + 2) / 5 + 1,
                           .hour = rest / 3600000,
                           .minute = rest / 60000 % 60,
                           .second = rest / 1000 % 60,
                           .ms = rest % 1000,
                           .weekday = weekday < 0 ? weekday + 7 : weekday };
}

/* Exactly n digits at *at. */
static bool fixed(struct str s, size_t *at, size_t n, int64_t *out) {
    if (s.len - *at < n || *at > s.len)
        return false;
    *out = 0;
    for (size_t i = 0; i < n; i++) {
        char c = s.ptr[*at + i];
        if (c < '0' || c > '9')
            return false;
        *out = *out * 10 + (c - '0');
    }
    *at += n;
    return true;
}

static bool literal(struct str s, size_t *at, char c) {
    if (*at >= s.len || s.ptr[*at] != c)
        return false;
    (*at)++;
    return true;
}

static bool to_ms(const struct civil *c, int64_t *out) {
    static const int64_t LENGTHS[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    if (c->year < 1970 || c->year > 9999 || c->month < 1 || c->month > 12 || c->day < 1 ||
        c->hour > 23 || c->minute > 59 || c->second > 59)
        return false;
    bool is_leap = (c->year % 4 == 0 && c->year % 100 != 0) || c->year % 400 == 0;
    if (c->day > LENGTHS[c->month - 1] + (c->month == 2 && is_leap))
        return false;
    *out = days_of(c->year, c->month, c->day) * DAY_MS + c->hour * 3600000 + c->minute * 60000 +
           c->second * 1000 + c->ms;
    return true;
}

static bool fraction(struct str s, size_t *at, int64_t *ms) {
    *ms = 0;
    if (*at >= s.len || s.ptr[*at] != '.')
        return true;
    size_t i = *at + 1, n = 0;
    for (; i < s.len && s.ptr[i] >= '0' && s.ptr[i] <= '9'; i++, n++)
        if (n < 3)
            *ms = *ms * 10 + (s.ptr[i] - '0');
    for (size_t k = n; k < 3; k++)
        *ms *= 10;
    *at = i;
    return n > 0;
}

static bool zone(struct str s, size_t *at, int64_t *offset_ms) {
    *offset_ms = 0;
    if (literal(s, at, 'Z') || literal(s, at, 'z'))
        return true;
    bool is_minus = *at < s.len && s.ptr[*at] == '-';
    int64_t hours, minutes;
    if (!is_minus && !(*at < s.len && s.ptr[*at] == '+'))
        return false;
    (*at)++;
    if (!fixed(s, at, 2, &hours) || !literal(s, at, ':') || !fixed(s, at, 2, &minutes) || hours > 23 ||
        minutes > 59)
        return false;
    *offset_ms = (hours * 60 + minutes) * 60000 * (is_minus ? -1 : 1);
    return true;
}

bool time_parse(struct str text, int64_t *out_ms) {
    struct civil c = { 0 };
    size_t at = 0;
    int64_t offset;
    if (!fixed(text, &at, 4, &c.year) || !literal(text, &at, '-') ||
        !fixed(text, &at, 2, &c.month) || !literal(text, &at, '-') || !fixed(text, &at, 2, &c.day))
        return false;
    if (!literal(text, &at, 'T') && !literal(text, &at, 't'))
        return false;
    if (!fixed(text, &at, 2, &c.hour) || !literal(text, &at, ':') ||
        !fixed(text, &at, 2, &c.minute) || !literal(text, &at, ':') ||
        !fixed(text, &at, 2, &c.second) || !fraction(text, &at, &c.ms) || !zone(text, &at, &offset) ||
        at != text.len || !to_ms(&c, out_ms))
        return false;
    *out_ms -= offset;
    return *out_ms >= 0 && *out_ms <= TIME_MAX; /* a zone must not lead out of the years we know */
}

/* digits of a value, leading zeros included; the caller has seen that it fits. */
static void put_digits(char *at, int64_t value, int digits) {
    for (int i = digits; i-- > 0; value /= 10)
        at[i] = (char)('0' + value % 10);
}

struct str time_format(struct arena *arena, int64_t ms) {
    struct civil c = civil_of(ms);
    if (c.year < 0 || c.year > 9999) /* never of this world, but of a text that says so */
        return str_fmt(arena, "%04lld-%02lld-%02lldT%02lld:%02lld:%02lld.%03lldZ", (long long)c.year,
                       (long long)c.month, (long long)c.day, (long long)c.hour,
                       (long long)c.minute, (long long)c.second, (long long)c.ms);
    char text[] = "0000-00-00T00:00:00.000Z";
    put_digits(text, c.year, 4);
    put_digits(text + 5, c.month, 2);
    put_digits(text + 8, c.day, 2);
    put_digits(text + 11, c.hour, 2);
    put_digits(text + 14, c.minute, 2);
    put_digits(text + 17, c.second, 2);
    put_digits(text + 20, c.ms, 3);
    if (c.ms == 0)
        text[19] = 'Z';
    return str_dup(arena, (struct str){ text, c.ms ? sizeof text - 1 : 20 });
}

struct str time_format_basic(struct arena *arena, int64_t ms) {
    struct civil c = civil_of(ms);
    return str_fmt(arena, "%04lld%02lld%02lldT%02lld%02lld%02lldZ", (long long)c.year,
                   (long long)c.month, (long long)c.day, (long long)c.hour, (long long)c.minute,
                   (long long)c.second);
}

bool time_parse_basic(struct str text, int64_t *out_ms) {
    struct civil c = { 0 };
    size_t at = 0;
    return fixed(text, &at, 4, &c.year) && fixed(text, &at, 2, &c.month) &&
           fixed(text, &at, 2, &c.day) && literal(text, &at, 'T') && fixed(text, &at, 2, &c.hour) &&
           fixed(text, &at, 2, &c.minute) && fixed(text, &at, 2, &c.second) &&
           literal(text, &at, 'Z') && at == text.len && to_ms(&c, out_ms);
}

struct str time_format_date(struct arena *arena, int64_t ms) {
    struct civil c = civil_of(ms);
    return str_fmt(arena, "%04lld-%02lld-%02lld", (long long)c.year, (long long)c.month,
                   (long long)c.day);
}

struct str time_format_ssm(struct arena *arena, int64_t ms) {
    struct civil c = civil_of(ms);
    return str_fmt(arena, "%04lld-%02lld-%02lld_%02lld.%02lld.%02lld", (long long)c.year,
                   (long long)c.month, (long long)c.day, (long long)c.hour, (long long)c.minute,
                   (long long)c.second);
}

static const char *const MONTHS[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };

bool time_parse_http(struct str text, int64_t *out_ms) {
    struct str month = str_slice(text, 8, 11);
    for (int m = 1; text.len == 29 && m <= 12; m++)
        if (str_is(month, MONTHS[m - 1]) && str_is(str_slice(text, 3, 5), ", ") &&
            text.ptr[7] == ' ' && text.ptr[11] == ' ' && text.ptr[16] == ' ' &&
            str_is(str_slice(text, 25, 29), " GMT")) {
            char iso[32];
            (void)snprintf(iso, sizeof iso, "%.4s-%02d-%.2sT%.8sZ", text.ptr + 12, m, text.ptr + 5,
                           text.ptr + 17);
            return time_parse(str_of(iso), out_ms);
        }
    return false;
}

struct str time_format_http(struct arena *arena, int64_t ms) {
    static const char *const DAYS[] = { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };
    struct civil c = civil_of(ms);
    return str_fmt(arena, "%s, %02lld %s %04lld %02lld:%02lld:%02lld GMT", DAYS[c.weekday],
                   (long long)c.day, MONTHS[c.month - 1], (long long)c.year, (long long)c.hour,
                   (long long)c.minute, (long long)c.second);
}

static bool number(struct str s, size_t *at, int64_t *out) {
    size_t start = *at;
    *out = 0;
    for (; *at < s.len && s.ptr[*at] >= '0' && s.ptr[*at] <= '9'; (*at)++)
        if (__builtin_mul_overflow(*out, (int64_t)10, out) ||
            __builtin_add_overflow(*out, (int64_t)(s.ptr[*at] - '0'), out))
            return false;
    return *at > start;
}

static bool add_scaled(int64_t *total, int64_t n, int64_t unit) {
    int64_t part;
    return !__builtin_mul_overflow(n, unit, &part) && !__builtin_add_overflow(*total, part, total);
}

bool duration_parse(struct str text, int64_t *out_ms) {
    static const struct {
        const char *name;
        int64_t ms;
    } UNITS[] = { { "d", DAY_MS }, { "h", 3600000 }, { "m", 60000 }, { "s", 1000 }, { "ms", 1 } };
    size_t at = 0, next_unit = 0;
    int64_t total = 0;
    if (text.len == 0)
        return false;
    while (at < text.len) {
        int64_t n;
        if (!number(text, &at, &n))
            return false;
        size_t start = at;
        while (at < text.len && text.ptr[at] >= 'a' && text.ptr[at] <= 'z')
            at++;
        struct str unit = str_slice(text, start, at);
        size_t u = next_unit;
        while (u < 5 && !str_is(unit, UNITS[u].name))
            u++;
        if (u == 5 || !add_scaled(&total, n, UNITS[u].ms))
            return false; /* unknown, out of order, or too long */
        next_unit = u + 1;
    }
    *out_ms = total;
    return true;
}

bool duration_parse_iso(struct str text, int64_t *out_ms) {
    size_t at = 0;
    bool is_time = false, has_part = false;
    int64_t total = 0, last_unit = INT64_MAX;
    if (!literal(text, &at, 'P'))
        return false;
    while (at < text.len) {
        if (text.ptr[at] == 'T') {
            if (is_time)
                return false;
            is_time = true;
            at++;
            if (at == text.len)
                return false;
            continue;
        }
        int64_t n, ms = 0;
        if (!number(text, &at, &n))
            return false;
        bool has_fraction = at < text.len && text.ptr[at] == '.';
        if (!fraction(text, &at, &ms) || at >= text.len)
            return false;
        char c = text.ptr[at++];
        int64_t unit = is_time ? (c == 'H' ? 3600000 : c == 'M' ? 60000 : c == 'S' ? 1000 : 0)
                               : (c == 'D' ? DAY_MS : c == 'W' ? 7 * (int64_t)DAY_MS : 0);
        if (unit == 0 || unit >= last_unit || (has_fraction && c != 'S') ||
            !add_scaled(&total, n, unit) || __builtin_add_overflow(total, ms, &total))
            return false;
        last_unit = unit;
        has_part = true;
    }
    *out_ms = total;
    return has_part;
}

struct str duration_format(struct arena *arena, int64_t ms) {
    if (ms < 0)
        return str_fmt(arena, "-%.*s", STR_ARG(duration_format(arena, ms == INT64_MIN ? INT64_MAX : -ms)));
    if (ms < 1000)
        return str_fmt(arena, "%lld ms", (long long)ms);
    if (ms < 60000)
        return str_fmt(arena, "%lld.%lld s", (long long)(ms / 1000), (long long)(ms % 1000 / 100));
    if (ms < 3600000)
        return str_fmt(arena, "%lld m %lld s", (long long)(ms / 60000), (long long)(ms / 1000 % 60));
    if (ms < DAY_MS)
        return str_fmt(arena, "%lld h %lld m", (long long)(ms / 3600000),
                       (long long)(ms / 60000 % 60));
    return str_fmt(arena, "%lld d %lld h", (long long)(ms / DAY_MS), (long long)(ms / 3600000 % 24));
}
