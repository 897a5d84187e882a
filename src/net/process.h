/* process.h: starts one child process and tells of its output and its end through the loop. The
 * child has a process group of its own, which ends with it; it dies when we die (PR_SET_PDEATHSIG);
 * it inherits nothing but what it is given: environment, directory, and one pipe for both of its
 * outputs. */
#ifndef SELFHEAL_NET_PROCESS_H
#define SELFHEAL_NET_PROCESS_H

#include <sys/types.h>

#include "net/loop.h"

struct process_options {
    const char *const *argv; /* NULL-terminated; argv[0] is looked up in PATH */
    const char *const *env;  /* NULL-terminated "NAME=value" */
    const char *directory;
    bool is_quiet;       /* outputs go to /dev/null */
    bool is_error_quiet; /* standard error alone does: `output` is standard output */
    /* A piece of output; then, once, the end: exit status 0..255, or 128 + N by signal N. All
     * output comes before the end. The process is forgotten when `ended` has returned: it must not
     * be used again. */
    void (*output)(void *ctx, struct str bytes);
    void (*ended)(void *ctx, int status);
    void *ctx;
};

struct process;

/* NULL and err (what could not be done, and why) when it cannot be started: no callback is called
 * then. */
struct process *process_start(struct loop *loop, const struct process_options *options,
                              struct err *err);
/* To the whole group. */
void process_signal(struct process *process, int signal);
pid_t process_id(const struct process *process);
/* Hands over (`output`) what it has written up to now. */
void process_drain(struct process *process);
/* Kills the group and forgets it without calling back. */
void process_free(struct process *process);

#endif
