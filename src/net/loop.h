/* loop.h: the one event loop: epoll, a monotonic timer, signals by signalfd. Single thread. The only
 * code with sockets is in net/. An idle loop has no timer wake-ups: it sleeps until a file descriptor
 * is ready or the next armed timer is due. */
#ifndef SELFHEAL_NET_LOOP_H
#define SELFHEAL_NET_LOOP_H

#include "base/err.h"

struct loop;
struct loop_timer {           /* embedded in its owner; zeroed = not armed */
    void (*fire)(void *ctx);
    void *ctx;
    int64_t due_ms;           /* monotonic */
    size_t heap_index;        /* private: index + 1 in the heap, 0 = not armed */
};

struct loop *loop_new(struct err *err); /* NULL and err on failure */
void loop_free(struct loop *loop);
int64_t loop_monotonic_ms(void);
int64_t loop_wall_ms(void);
int64_t loop_boot_ms(void); /* monotonic, and goes on while the machine sleeps */

/* Calls ready(ctx, events) with EPOLL* bits until removed. */
MUST_CHECK struct res loop_add_fd(struct loop *loop, int fd, uint32_t events,
                                  void (*ready)(void *ctx, uint32_t events), void *ctx,
                                  struct err *err);
void loop_change_fd(struct loop *loop, int fd, uint32_t events);
void loop_remove_fd(struct loop *loop, int fd);
/* (Re-)arms at a monotonic time; disarm is harmless when not armed. */
void loop_arm(struct loop *loop, struct loop_timer *timer, int64_t due_ms);
void loop_disarm(struct loop *loop, struct loop_timer *timer);
/* Called for each of these signals (SIGTERM, SIGINT, SIGHUP, SIGCHLD); they are blocked elsewhere. */
MUST_CHECK struct res loop_on_signal(struct loop *loop, int signal,
                                     void (*caught)(void *ctx, int signal), void *ctx,
                                     struct err *err);
/* Called once after each batch of ready descriptors and timers: where the host ticks. */
void loop_on_batch_end(struct loop *loop, void (*end)(void *ctx), void *ctx);
/* Runs until loop_stop. */
MUST_CHECK struct res loop_run(struct loop *loop, struct err *err);
void loop_stop(struct loop *loop);
/* Runs until done(ctx) is true or the time is over; for command line tools. False: time over. */
bool loop_run_until(struct loop *loop, bool (*done)(void *ctx), void *ctx, int64_t timeout_ms);

#endif
