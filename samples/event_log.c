/* event_log.c: see event_log.h. */
#include "event_log.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "codec/time.h"

enum {
    READ_SIZE = 64 << 10,
    LINE_SIZE_MAX = 256,
    WORDS = 5,
};

void event_log_init(struct event_log *log, const char *path) {
    *log = (struct event_log){ .fd = -1, .path = path };
    buf_init(&log->tail, READ_SIZE + LINE_SIZE_MAX);
}

void event_log_deinit(struct event_log *log) {
    if (log->fd >= 0)
        close(log->fd);
    free(log->events);
    buf_deinit(&log->tail);
    *log = (struct event_log){ .fd = -1 };
}

static bool copy_word(char out[EVENT_LOG_TEXT_MAX], struct str word) {
    if (word.len == 0 || word.len >= EVENT_LOG_TEXT_MAX)
        return false;
    memcpy(out, word.ptr, word.len);
    out[word.len] = '\0';
    return true;
}

/* Splits at single blanks. False when there are not exactly five words. */
static bool split(struct str line, struct str words[WORDS]) {
    for (size_t i = 0; i < WORDS; i++) {
        size_t end = str_find_char(line, ' ');
        bool is_last = end == SIZE_MAX;
        words[i] = str_slice(line, 0, end);
        line = is_last ? STR_NONE : str_slice(line, end + 1, line.len);
        if (words[i].len == 0 || is_last != (i == WORDS - 1))
            return false;
    }
    return true;
}

static bool add_to_account(struct event_log *log, struct event *event) {
    size_t i = 0;
    while (i < log->account_count && strcmp(log->accounts[i].name, event->account) != 0)
        i++;
    if (i == EVENT_LOG_ACCOUNTS_MAX)
        return false;
    struct event_log_account *account = &log->accounts[i];
    if (i == log->account_count) {
        memcpy(account->name, event->account, sizeof account->name);
        account->total = 0;
        log->account_count++;
    }
    if (__builtin_add_overflow(account->total, event->amount, &account->total))
        return false;
    event->total = account->total;
    return true;
}

/* NULL, or what is wrong with the line. */
static const char *take_line(struct event_log *log, struct str line) {
    struct event event = { 0 };
    struct str words[WORDS];
    if (!split(line, words))
        return "it is not SEQ ID TIME ACCOUNT AMOUNT";
    if (!str_to_i64(words[0], &event.seq) || event.seq != (int64_t)log->count + 1)
        return "its number is not the next one";
    if (!time_parse(words[2], &event.time_ms))
        return "its time cannot be read";
    if (log->count > 0 && event.time_ms < log->events[log->count - 1].time_ms)
        return "its time is before that of the line above";
    if (!copy_word(event.id, words[1]) || !copy_word(event.account, words[3]))
        return "its id or account is too long";
    if (!str_to_i64(words[4], &event.amount))
        return "its amount is not a whole number";
    if (log->count == EVENT_LOG_EVENTS_MAX)
        return "the log is too long";
    if (!add_to_account(log, &event))
        return "there are too many accounts, or a total is too large";
    if (log->count == log->capacity) {
        log->capacity = log->capacity ? 2 * log->capacity : 1024;
        log->events = mem_realloc(log->events, log->capacity * sizeof *log->events);
    }
    log->events[log->count++] = event;
    return NULL;
}

static struct res take_lines(struct event_log *log, struct err *err) {
    struct str rest = buf_view(&log->tail);
    size_t end, used = 0;
    const char *why = NULL;
    while (!why && (end = str_find_char(rest, '\n')) != SIZE_MAX) {
        why = take_line(log, str_slice(rest, 0, end));
        if (!why)
            used += end + 1;
        rest = str_slice(rest, end + 1, rest.len);
    }
    buf_consume(&log->tail, used); /* a bad line stays: it is met again at the next call */
    if (!why && log->tail.len > LINE_SIZE_MAX)
        why = "it is too long";
    return why ? err_set(err, ERR_CORRUPT, "SH7001", "log line %zu: %s", log->count + 1, why)
               : RES_OK;
}

struct res event_log_read(struct event_log *log, struct err *err) {
    if (log->fd < 0)
        log->fd = open(log->path, O_RDONLY | O_CLOEXEC);
    if (log->fd < 0 && errno == ENOENT)
        return RES_OK;
    if (log->fd < 0)
        return err_set(err, ERR_CONFIG, "SH7001", "cannot read the log %s: %s", log->path,
                       strerror(errno));
    for (;;) {
        TRY(take_lines(log, err));
        char *room = buf_reserve(&log->tail, READ_SIZE);
        ssize_t len = room ? read(log->fd, room, READ_SIZE) : 0;
        if (len < 0 && errno == EINTR)
            continue;
        if (len < 0)
            return err_set(err, ERR_TRANSIENT, "SH7001", "cannot read the log %s: %s", log->path,
                           strerror(errno));
        if (len == 0)
            return RES_OK;
        log->tail.len += (size_t)len;
    }
}

size_t event_log_from(const struct event_log *log, int64_t time_ms) {
    size_t low = 0, high = log->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (log->events[middle].time_ms < time_ms)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct str event_log_time(struct arena *arena, int64_t time_ms) {
    struct str whole = time_format(arena, time_ms - time_ms % 1000);
    return str_fmt(arena, "%.*s.%03dZ", (int)whole.len - 1, whole.ptr, (int)(time_ms % 1000));
}

struct str event_log_position(struct arena *arena, const struct event *event) {
    struct str time = event_log_time(arena, event->time_ms);
    return str_fmt(arena, "%.*s#%010" PRId64, STR_ARG(time), event->seq);
}

void event_log_line(struct buf *out, struct arena *arena, const struct event *event) {
    buf_fmt(out, "%" PRId64 " %s %.*s %s %" PRId64 "\n", event->seq, event->id,
            STR_ARG(event_log_time(arena, event->time_ms)), event->account, event->amount);
}
