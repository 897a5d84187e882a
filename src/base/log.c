#include "base/log.h"

#include <stdio.h>
#include <time.h>

#include "base/buf.h"

enum { LOG_LINE_MAX = 8192, LOG_VALUE_MAX = 4096 };

const char *log_level_name(enum log_level level) {
    switch (level) {
    case LOG_DEBUG: return "debug";
    case LOG_INFO: return "info";
    case LOG_WARN: return "warn";
    case LOG_ERROR: return "error";
    }
    return "error";
}

/* Length of a valid UTF-8 sequence at s, or 0. */
static size_t utf8_len(struct str s, uint32_t *code_point) {
    unsigned char c = (unsigned char)s.ptr[0];
    size_t n = c < 0x80 ? 1 : c >= 0xc2 && c < 0xe0 ? 2 : c >= 0xe0 && c < 0xf0 ? 3
             : c >= 0xf0 && c < 0xf5 ? 4 : 0;
    if (n == 0 || n > s.len)
        return 0;
    uint32_t cp = n == 1 ? c : (uint32_t)(c & (0x7f >> n));
    for (size_t i = 1; i < n; i++) {
        unsigned char x = (unsigned char)s.ptr[i];
        if ((x & 0xc0) != 0x80)
            return 0;
        cp = (cp << 6) | (x & 0x3f);
    }
    static const uint32_t smallest[] = { 0, 0, 0x80, 0x800, 0x10000 };
    if (cp < smallest[n] || cp > 0x10ffff || (cp >= 0xd800 && cp < 0xe000))
        return 0;
    *code_point = cp;
    return n;
}

static bool is_unsafe(uint32_t cp) {
    return cp < 0x20 || (cp >= 0x7f && cp < 0xa0) || cp == 0x2028 || cp == 0x2029 ||
           (cp >= 0x200e && cp <= 0x200f) || (cp >= 0x202a && cp <= 0x202e) ||
           (cp >= 0x2066 && cp <= 0x2069) || cp == 0xfeff;
}

void log_escape(struct buf *out, struct str text) {
    for (size_t i = 0; i < text.len;) {
        uint32_t cp = 0;
        size_t n = utf8_len((struct str){ text.ptr + i, text.len - i }, &cp);
        if (n == 0) {
            buf_text(out, "\\ufffd");
            i++;
            continue;
        }
        if (cp == '"' || cp == '\\') {
            buf_char(out, '\\');
            buf_char(out, (char)cp);
        } else if (cp == '\n') {
            buf_text(out, "\\n");
        } else if (cp == '\t') {
            buf_text(out, "\\t");
        } else if (is_unsafe(cp)) {
            buf_fmt(out, "\\u%04x", (unsigned)cp);
        } else {
            buf_put(out, text.ptr + i, n);
        }
        i += n;
    }
}

static void put_time(struct buf *out, int64_t now_ms) {
    time_t seconds = (time_t)(now_ms / 1000);
    struct tm tm;
    if (!gmtime_r(&seconds, &tm))
        return;
    char text[64];
    size_t n = strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &tm);
    buf_fmt(out, "\"time\":\"%.*s.%03dZ\",", (int)n, text, (int)(now_ms % 1000));
}

void log_event(const struct log *log, enum log_level level, const char *event,
               const struct log_field *fields, size_t count) {
    if (!log || !log->write || level < log->level)
        return;
    BUF_SCOPE(line, LOG_LINE_MAX);
    buf_char(&line, '{');
    if (log->now_ms)
        put_time(&line, log->now_ms(log->ctx));
    buf_fmt(&line, "\"level\":\"%s\",\"event\":\"%s\"", log_level_name(level), event);
    for (size_t i = 0; i < count; i++) {
        size_t before = line.len;
        if (fields[i].is_number) {
            buf_fmt(&line, ",\"%s\":%lld", fields[i].name, (long long)fields[i].number);
        } else if (fields[i].text.ptr) {
            buf_fmt(&line, ",\"%s\":\"", fields[i].name);
            log_escape(&line, str_slice(fields[i].text, 0, LOG_VALUE_MAX));
            buf_char(&line, '"');
        }
        if (line.failed) { /* this field does not fit: leave it out, say so */
            line.failed = false;
            line.len = before;
            buf_text(&line, ",\"cut\":1");
            break;
        }
    }
    buf_text(&line, "}\n");
    if (!line.failed)
        log->write(log->ctx, buf_view(&line));
}
