#include "net/loop.h"

#include <assert.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"

enum { EVENTS_MAX = 256, SIGNALS_MAX = 65, BATCH_ENDS_MAX = 8 };

struct watch {
    void (*ready)(void *ctx, uint32_t events);
    void *ctx;
    uint32_t generation; /* an event for a descriptor that was closed and opened again is dropped */
};

struct loop {
    int epoll_fd, signal_fd;
    struct watch *watches; /* by descriptor */
    size_t watch_capacity;
    struct loop_timer **heap;
    size_t timer_count, timer_capacity;
    sigset_t signals;
    struct {
        void (*caught)(void *ctx, int signal);
        void *ctx;
    } handlers[SIGNALS_MAX];
    struct {
        void (*end)(void *ctx);
        void *ctx;
    } batch_ends[BATCH_ENDS_MAX];
    size_t batch_end_count;
    bool is_stopped;
};

static int64_t clock_ms(clockid_t clock) {
    struct timespec t;
    int rc = clock_gettime(clock, &t);
    assert(rc == 0);
    (void)rc;
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int64_t loop_monotonic_ms(void) {
    return clock_ms(CLOCK_MONOTONIC);
}

int64_t loop_wall_ms(void) {
    return clock_ms(CLOCK_REALTIME);
}

int64_t loop_boot_ms(void) {
    return clock_ms(CLOCK_BOOTTIME);
}

struct loop *loop_new(struct err *err) {
    struct loop *loop = mem_alloc(sizeof *loop);
    loop->signal_fd = -1;
    loop->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
    if (loop->epoll_fd < 0) {
        struct res ignored = err_set(err, ERR_BUG, "SH9010", "epoll_create1: %s", strerror(errno));
        (void)ignored;
        free(loop);
        return NULL;
    }
    sigemptyset(&loop->signals);
    return loop;
}

void loop_free(struct loop *loop) {
    if (!loop)
        return;
    for (size_t i = 0; i < loop->timer_count; i++)
        loop->heap[i]->heap_index = 0;
    if (loop->signal_fd >= 0)
        close(loop->signal_fd);
    close(loop->epoll_fd);
    free(loop->heap);
    free(loop->watches);
    free(loop);
}

/* --- descriptors --- */

static uint64_t tag_of(int fd, uint32_t generation) {
    return (uint64_t)generation << 32 | (uint32_t)fd;
}

struct res loop_add_fd(struct loop *loop, int fd, uint32_t events,
                       void (*ready)(void *ctx, uint32_t events), void *ctx, struct err *err) {
    assert(fd >= 0 && ready);
    if ((size_t)fd >= loop->watch_capacity) {
        size_t grown = loop->watch_capacity ? loop->watch_capacity : 64;
        while (grown <= (size_t)fd)
            grown *= 2;
        loop->watches = mem_realloc(loop->watches, grown * sizeof *loop->watches);
        memset(loop->watches + loop->watch_capacity, 0,
               (grown - loop->watch_capacity) * sizeof *loop->watches);
        loop->watch_capacity = grown;
    }
    struct watch *w = &loop->watches[fd];
    assert(!w->ready);
    w->ready = ready;
    w->ctx = ctx;
    w->generation++;
    struct epoll_event e = { .events = events, .data.u64 = tag_of(fd, w->generation) };
    if (epoll_ctl(loop->epoll_fd, EPOLL_CTL_ADD, fd, &e) == 0)
        return RES_OK;
    w->ready = NULL;
    return err_set(err, ERR_BUG, "SH9010", "epoll_ctl: %s", strerror(errno));
}

void loop_change_fd(struct loop *loop, int fd, uint32_t events) {
    assert((size_t)fd < loop->watch_capacity && loop->watches[fd].ready);
    struct epoll_event e = { .events = events,
                             .data.u64 = tag_of(fd, loop->watches[fd].generation) };
    int rc = epoll_ctl(loop->epoll_fd, EPOLL_CTL_MOD, fd, &e);
    assert(rc == 0);
    (void)rc;
}

void loop_remove_fd(struct loop *loop, int fd) {
    if (fd < 0 || (size_t)fd >= loop->watch_capacity || !loop->watches[fd].ready)
        return;
    loop->watches[fd].ready = NULL;
    epoll_ctl(loop->epoll_fd, EPOLL_CTL_DEL, fd, NULL);
}

/* --- timers: a binary heap by due time --- */

static void heap_put(struct loop *loop, size_t i, struct loop_timer *timer) {
    loop->heap[i] = timer;
    timer->heap_index = i + 1;
}

static void heap_up(struct loop *loop, size_t i) {
    struct loop_timer *timer = loop->heap[i];
    while (i > 0 && loop->heap[(i - 1) / 2]->due_ms > timer->due_ms) {
        heap_put(loop, i, loop->heap[(i - 1) / 2]);
        i = (i - 1) / 2;
    }
    heap_put(loop, i, timer);
}

static void heap_down(struct loop *loop, size_t i) {
    struct loop_timer *timer = loop->heap[i];
    for (size_t child; (child = 2 * i + 1) < loop->timer_count; i = child) {
        if (child + 1 < loop->timer_count &&
            loop->heap[child + 1]->due_ms < loop->heap[child]->due_ms)
            child++;
        if (loop->heap[child]->due_ms >= timer->due_ms)
            break;
        heap_put(loop, i, loop->heap[child]);
    }
    heap_put(loop, i, timer);
}

void loop_disarm(struct loop *loop, struct loop_timer *timer) {
    if (timer->heap_index == 0)
        return;
    size_t i = timer->heap_index - 1;
    assert(loop->heap[i] == timer);
    timer->heap_index = 0;
    struct loop_timer *last = loop->heap[--loop->timer_count];
    if (last == timer)
        return;
    heap_put(loop, i, last);
    heap_up(loop, i);
    heap_down(loop, last->heap_index - 1);
}

void loop_arm(struct loop *loop, struct loop_timer *timer, int64_t due_ms) {
    loop_disarm(loop, timer);
    if (loop->timer_count == loop->timer_capacity) {
        loop->timer_capacity = loop->timer_capacity ? loop->timer_capacity * 2 : 16;
        loop->heap = mem_realloc(loop->heap, loop->timer_capacity * sizeof *loop->heap);
    }
    timer->due_ms = due_ms;
    heap_put(loop, loop->timer_count++, timer);
    heap_up(loop, loop->timer_count - 1);
}

static void fire_due(struct loop *loop) {
    int64_t now = loop_monotonic_ms();
    /* Bounded: a timer that arms itself again waits for the next batch. */
    for (size_t n = loop->timer_count; n > 0 && loop->timer_count; n--) {
        struct loop_timer *timer = loop->heap[0];
        if (timer->due_ms > now)
            return;
        loop_disarm(loop, timer);
        timer->fire(timer->ctx);
    }
}

/* --- signals --- */

static void signals_ready(void *ctx, uint32_t events) {
    (void)events;
    struct loop *loop = ctx;
    struct signalfd_siginfo info;
    while (read(loop->signal_fd, &info, sizeof info) == (ssize_t)sizeof info)
        if (info.ssi_signo < SIGNALS_MAX && loop->handlers[info.ssi_signo].caught)
            loop->handlers[info.ssi_signo].caught(loop->handlers[info.ssi_signo].ctx,
                                                  (int)info.ssi_signo);
}

struct res loop_on_signal(struct loop *loop, int signal, void (*caught)(void *ctx, int signal),
                          void *ctx, struct err *err) {
    assert(signal > 0 && signal < SIGNALS_MAX);
    loop->handlers[signal].caught = caught;
    loop->handlers[signal].ctx = ctx;
    sigaddset(&loop->signals, signal);
    sigprocmask(SIG_BLOCK, &loop->signals, NULL);
    int fd = signalfd(loop->signal_fd, &loop->signals, SFD_CLOEXEC | SFD_NONBLOCK);
    if (fd < 0)
        return err_set(err, ERR_BUG, "SH9010", "signalfd: %s", strerror(errno));
    if (loop->signal_fd >= 0)
        return RES_OK;
    loop->signal_fd = fd;
    return loop_add_fd(loop, fd, EPOLLIN, signals_ready, loop, err);
}

/* --- running --- */

void loop_on_batch_end(struct loop *loop, void (*end)(void *ctx), void *ctx) {
    assert(loop->batch_end_count < BATCH_ENDS_MAX);
    loop->batch_ends[loop->batch_end_count].end = end;
    loop->batch_ends[loop->batch_end_count++].ctx = ctx;
}

static int wait_ms(const struct loop *loop, int64_t until_ms) {
    int64_t due = loop->timer_count ? loop->heap[0]->due_ms : INT64_MAX;
    if (until_ms < due)
        due = until_ms;
    if (due == INT64_MAX)
        return -1;
    int64_t left = due - loop_monotonic_ms();
    return left <= 0 ? 0 : left > 3600 * 1000 ? 3600 * 1000 : (int)left;
}

static MUST_CHECK struct res turn(struct loop *loop, int64_t until_ms, struct err *err) {
    struct epoll_event events[EVENTS_MAX];
    int n = epoll_wait(loop->epoll_fd, events, EVENTS_MAX, wait_ms(loop, until_ms));
    if (n < 0 && errno != EINTR)
        return err_set(err, ERR_BUG, "SH9010", "epoll_wait: %s", strerror(errno));
    for (int i = 0; i < n; i++) {
        int fd = (int)(uint32_t)events[i].data.u64;
        uint32_t generation = (uint32_t)(events[i].data.u64 >> 32);
        struct watch *w = &loop->watches[fd];
        if (w->ready && w->generation == generation)
            w->ready(w->ctx, events[i].events);
    }
    fire_due(loop);
    for (size_t i = 0; i < loop->batch_end_count; i++)
        loop->batch_ends[i].end(loop->batch_ends[i].ctx);
    return RES_OK;
}

struct res loop_run(struct loop *loop, struct err *err) {
    loop->is_stopped = false;
    while (!loop->is_stopped)
        TRY(turn(loop, INT64_MAX, err));
    return RES_OK;
}

void loop_stop(struct loop *loop) {
    loop->is_stopped = true;
}

bool loop_run_until(struct loop *loop, bool (*done)(void *ctx), void *ctx, int64_t timeout_ms) {
    int64_t until = loop_monotonic_ms() + timeout_ms;
    struct err err = { 0 };
    while (!done(ctx)) {
        if (loop_monotonic_ms() >= until || !turn(loop, until, &err).ok)
            return false;
    }
    return true;
}
