/* event_log.h: the log that the sample subscribers follow: one line per event, append-only,
 *   SEQ ID TIME ACCOUNT AMOUNT
 *   17 e-0000000017 2026-11-25T03:00:00.200Z acc-3 -250
 * SEQ counts 1, 2, 3, ...; TIME never goes backwards; AMOUNT is a whole number (cents). Reading keeps every
 * event in memory with its account's running total, so that a replay may begin anywhere. A line that is none
 * of this makes the reader stop for good: the log is the one truth that the samples have. */
#ifndef SELFHEAL_SAMPLES_EVENT_LOG_H
#define SELFHEAL_SAMPLES_EVENT_LOG_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"

enum {
    EVENT_LOG_EVENTS_MAX = 1000000, /* held in memory: 100 MB */
    EVENT_LOG_ACCOUNTS_MAX = 64,
    EVENT_LOG_TEXT_MAX = 32,        /* bytes of an id or an account with its NUL */
    EVENT_LOG_POSITION_MAX = 40,    /* bytes of a position with its NUL */
};

struct event {
    int64_t seq, time_ms, amount;
    int64_t total; /* of its account, this event included */
    char id[EVENT_LOG_TEXT_MAX], account[EVENT_LOG_TEXT_MAX];
};

struct event_log {
    int fd; /* -1: not opened yet */
    const char *path;
    struct event *events; /* events[i].seq is i + 1 */
    size_t count, capacity;
    struct buf tail;      /* the line that is still being written */
    struct event_log_account {
        char name[EVENT_LOG_TEXT_MAX];
        int64_t total;
    } accounts[EVENT_LOG_ACCOUNTS_MAX];
    size_t account_count;
};

/* The path must outlive it. A file that is not there yet is an empty log. */
void event_log_init(struct event_log *log, const char *path);
void event_log_deinit(struct event_log *log);
/* Reads what is new. Fails on a bad line (class corrupt, its number and why) and then at every call. */
MUST_CHECK struct res event_log_read(struct event_log *log, struct err *err);
/* Index of the first event at or after a time; count when there is none. */
size_t event_log_from(const struct event_log *log, int64_t time_ms);

/* "2026-11-25T03:00:00.200Z": always with milliseconds, so that byte order is time order. */
struct str event_log_time(struct arena *arena, int64_t time_ms);
/* The range key: that time, '#', ten digits. */
struct str event_log_position(struct arena *arena, const struct event *event);
/* Appends the line of an event, LF included. */
void event_log_line(struct buf *out, struct arena *arena, const struct event *event);

#endif
