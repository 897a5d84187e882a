/* feeder.c: writes the log that the sample subscribers follow: some thousands of events in the past at once,
 * then one after the other at a steady rate.
 *
 *   feeder --log FILE [--past COUNT] [--rate PER_SECOND]
 *
 * Prints `feeder ready` when the past is written. The events depend on their number only. A log that exists
 * is gone on with. Ends on SIGTERM; it writes whole lines only. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "event_log.h"
#include "net/loop.h"

enum {
    PAST_MAX = 500000,
    RATE_MAX = 1000,
    ACCOUNTS = 8,
    FLUSH_SIZE = 32 << 10,
    LINE_ROOM = 512,
};

struct feeder {
    const char *path;
    int64_t past, rate;
    int fd;
    int64_t next_seq, next_ms; /* wall clock */
    struct loop *loop;
    struct loop_timer timer;
    struct buf out;
};

static void make_event(int64_t seq, int64_t time_ms, struct event *event) {
    uint64_t h = (uint64_t)seq * 0x9e3779b97f4a7c15u;
    h ^= h >> 29;
    h *= 0xbf58476d1ce4e5b9u;
    h ^= h >> 32;
    *event = (struct event){ .seq = seq, .time_ms = time_ms };
    event->amount = (int64_t)((h >> 8) % 100000) - 30000;
    snprintf(event->id, sizeof event->id, "e-%010" PRId64, seq);
    snprintf(event->account, sizeof event->account, "acc-%u", (unsigned)(h % ACCOUNTS));
}

static bool flush(struct feeder *feeder) {
    size_t done = 0;
    while (done < feeder->out.len) {
        ssize_t len = write(feeder->fd, feeder->out.ptr + done, feeder->out.len - done);
        if (len < 0 && errno == EINTR)
            continue;
        if (len < 0) {
            fprintf(stderr, "feeder: cannot write %s: %s\n", feeder->path, strerror(errno));
            return false;
        }
        done += (size_t)len;
    }
    buf_reset(&feeder->out);
    return true;
}

static bool add_event(struct feeder *feeder) {
    ARENA_SCOPE(scratch);
    struct event event;
    make_event(feeder->next_seq, feeder->next_ms, &event);
    event_log_line(&feeder->out, &scratch, &event);
    feeder->next_seq++;
    feeder->next_ms += 1000 / feeder->rate;
    return feeder->out.len < FLUSH_SIZE || flush(feeder);
}

static void tick(void *ctx) {
    struct feeder *feeder = ctx;
    int64_t now_ms = loop_wall_ms();
    while (feeder->next_ms <= now_ms)
        if (!add_event(feeder))
            loop_stop(feeder->loop);
    if (!flush(feeder))
        loop_stop(feeder->loop);
    loop_arm(feeder->loop, &feeder->timer, loop_monotonic_ms() + (feeder->next_ms - now_ms));
}

/* Goes on with a log that exists: its last number and time. */
static struct res begin(struct feeder *feeder, struct err *err) {
    struct event_log log;
    event_log_init(&log, feeder->path);
    struct res res = event_log_read(&log, err);
    size_t count = log.count;
    int64_t last_ms = count ? log.events[count - 1].time_ms : 0;
    event_log_deinit(&log);
    TRY(res);
    feeder->fd = open(feeder->path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (feeder->fd < 0)
        return err_set(err, ERR_CONFIG, "SH7002", "cannot write the log %s: %s", feeder->path,
                       strerror(errno));
    int64_t step_ms = 1000 / feeder->rate, now_ms = loop_wall_ms();
    feeder->next_seq = (int64_t)count + 1;
    feeder->next_ms = count ? now_ms : now_ms - feeder->past * step_ms;
    if (count && last_ms > now_ms)
        feeder->next_ms = last_ms;
    return RES_OK;
}

static bool read_options(struct feeder *feeder, int argc, char **argv) {
    for (int i = 1; i + 1 < argc; i += 2) {
        struct str value = str_of(argv[i + 1]);
        bool is_ok = true;
        if (strcmp(argv[i], "--log") == 0)
            feeder->path = argv[i + 1];
        else if (strcmp(argv[i], "--past") == 0)
            is_ok = str_to_i64(value, &feeder->past) && feeder->past >= 0 &&
                    feeder->past <= PAST_MAX;
        else if (strcmp(argv[i], "--rate") == 0)
            is_ok = str_to_i64(value, &feeder->rate) && feeder->rate >= 1 &&
                    feeder->rate <= RATE_MAX;
        else
            is_ok = false;
        if (!is_ok)
            return false;
    }
    return feeder->path && argc % 2 == 1;
}

static void caught(void *ctx, int number) {
    (void)number;
    loop_stop(ctx);
}

static struct res run(struct feeder *feeder, struct err *err) {
    TRY(begin(feeder, err));
    TRY(loop_on_signal(feeder->loop, SIGTERM, caught, feeder->loop, err));
    TRY(loop_on_signal(feeder->loop, SIGINT, caught, feeder->loop, err));
    tick(feeder);
    printf("feeder ready %" PRId64 "\n", feeder->next_seq - 1);
    fflush(stdout);
    return loop_run(feeder->loop, err);
}

int main(int argc, char **argv) {
    struct feeder feeder = { .past = 0, .rate = 5, .fd = -1 };
    struct err err = { 0 };
    if (!read_options(&feeder, argc, argv)) {
        fprintf(stderr, "Usage: feeder --log FILE [--past 0..%d] [--rate 1..%d]\n", PAST_MAX,
                RATE_MAX);
        return 2;
    }
    buf_init(&feeder.out, FLUSH_SIZE + LINE_ROOM);
    feeder.timer = (struct loop_timer){ .fire = tick, .ctx = &feeder };
    feeder.loop = loop_new(&err);
    bool is_ok = feeder.loop && run(&feeder, &err).ok;
    if (!is_ok)
        fprintf(stderr, "feeder: %s: %s\n", err.code, err.message);
    if (feeder.fd >= 0)
        close(feeder.fd);
    loop_free(feeder.loop);
    buf_deinit(&feeder.out);
    return is_ok ? 0 : 1;
}
