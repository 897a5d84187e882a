/* log.h: structured log lines, one JSON object each: {"time":..,"level":..,"event":.., fields}.
 * Where the lines go is the caller's (a port). Values are escaped: control bytes, ESC, U+2028/2029
 * and bidi overrides never reach a terminal. A line is cut at 4 KiB. Never pass a secret: struct
 * secret has no formatter. */
#ifndef SELFHEAL_BASE_LOG_H
#define SELFHEAL_BASE_LOG_H

#include "base/str.h"

enum log_level { LOG_DEBUG, LOG_INFO, LOG_WARN, LOG_ERROR };

struct log_field {
    const char *name;
    struct str text;   /* used when is_number is false */
    int64_t number;
    bool is_number;
};
#define LOG_STR(n, s) { .name = (n), .text = (s) }
#define LOG_INT(n, v) { .name = (n), .number = (v), .is_number = true }

struct log {
    enum log_level level;                       /* lines below it are dropped */
    void (*write)(void *ctx, struct str line);  /* line ends with LF; NULL: no logging */
    void *ctx;
    int64_t (*now_ms)(void *ctx);               /* wall clock for "time"; NULL: no time member */
};

void log_event(const struct log *log, enum log_level level, const char *event,
               const struct log_field *fields, size_t count);
#define LOG(log, level, event, ...)                                          \
    do {                                                                     \
        const struct log_field log_fields_[] = { __VA_ARGS__ };              \
        log_event((log), (level), (event), log_fields_,                      \
                  sizeof log_fields_ / sizeof log_fields_[0]);               \
    } while (0)
const char *log_level_name(enum log_level level);

struct buf;
/* Appends text with everything escaped that could move a terminal's cursor or reverse its text;
 * inside a JSON string the result is valid JSON. */
struct buf;
void log_escape(struct buf *out, struct str text);

#endif
