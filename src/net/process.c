/* process.c: see process.h. The end is noticed by a pidfd, so that no signal handler is shared with
 * the program around us. */
#include "net/process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"

enum {
    READ_SIZE = 65536,
    DRAIN_MAX =
        64, /* reads at once: what the pipe holds, not what a stray child goes on writing */
};

struct process {
    struct loop *loop;
    struct process_options options;
    pid_t pid;
    int pid_fd, out_fd; /* -1: closed */
    bool is_reaped;
};

/* In the child, between fork and exec: only calls that are safe there. Never returns. */
static _Noreturn void child(const struct process_options *options, pid_t parent, int out_fd,
                            int report_fd) {
    sigset_t none;
    sigemptyset(&none);
    for (int number = 1; number < NSIG; number++)
        if (number != SIGKILL && number != SIGSTOP)
            (void)signal(number, SIG_DFL);
    sigprocmask(SIG_SETMASK, &none, NULL);
    (void)setpgid(0, 0);
    (void)syscall(SYS_close_range, 3U, ~0U, 1U << 2); /* CLOSE_RANGE_CLOEXEC, also of libraries' */
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    int null_fd = open("/dev/null", O_RDWR);
    bool is_ready = getppid() == parent && null_fd >= 0 && dup2(null_fd, 0) == 0 &&
                    dup2(out_fd >= 0 ? out_fd : null_fd, 1) == 1 &&
                    dup2(out_fd >= 0 && !options->is_error_quiet ? out_fd : null_fd, 2) == 2 &&
                    chdir(options->directory) == 0;
    if (is_ready) {
        char **argv = NULL, **env = NULL;
        memcpy(&argv, &options->argv, sizeof argv);
        memcpy(&env, &options->env, sizeof env);
        execvpe(argv[0], argv, env);
    }
    int code = errno;
    ssize_t written = write(report_fd, &code, sizeof code);
    _exit(written == sizeof code ? 127 : 126);
}

static void close_fd(struct process *process, int *fd) {
    if (*fd < 0)
        return;
    loop_remove_fd(process->loop, *fd);
    close(*fd);
    *fd = -1;
}

/* False: nothing more will come now. */
static bool read_some(struct process *process) {
    char bytes[READ_SIZE];
    ssize_t len = read(process->out_fd, bytes, sizeof bytes);
    if (len < 0)
        return errno == EINTR;
    if (len == 0) {
        close_fd(process, &process->out_fd);
        return false;
    }
    if (process->options.output)
        process->options.output(process->options.ctx, (struct str){ bytes, (size_t)len });
    return true;
}

static void out_ready(void *ctx, uint32_t events) {
    (void)events;
    (void)read_some(ctx);
}

/* Kills what is left of the group while its number is still ours, then takes the status. */
static int reap(struct process *process) {
    siginfo_t info;
    memset(&info, 0, sizeof info);
    while (waitid(P_PID, (id_t)process->pid, &info, WEXITED | WNOWAIT) < 0 && errno == EINTR)
        continue;
    (void)kill(-process->pid, SIGKILL);
    int status = 0;
    while (waitpid(process->pid, &status, 0) < 0 && errno == EINTR)
        continue;
    process->is_reaped = true;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

static void release(struct process *process) {
    close_fd(process, &process->out_fd);
    close_fd(process, &process->pid_fd);
    free(process);
}

void process_drain(struct process *process) {
    for (int i = 0; i < DRAIN_MAX && process->out_fd >= 0 && read_some(process); i++)
        continue;
}

static void pid_ready(void *ctx, uint32_t events) {
    struct process *process = ctx;
    (void)events;
    int status = reap(process);
    process_drain(process);
    struct process_options options = process->options;
    release(process);
    if (options.ended)
        options.ended(options.ctx, status);
}

/* Waits for exec: 0, or the errno of what went wrong in the child. */
static int exec_result(int report_fd) {
    int code = 0;
    ssize_t len;
    do {
        len = read(report_fd, &code, sizeof code);
    } while (len < 0 && errno == EINTR);
    return len == sizeof code ? code : 0;
}

static struct res watch(struct process *process, int out_fd, struct err *err) {
    process->pid_fd = (int)syscall(SYS_pidfd_open, process->pid, 0);
    if (process->pid_fd < 0)
        return err_set(err, ERR_TRANSIENT, "SH3030", "cannot watch a child process: %s",
                       strerror(errno));
    (void)fcntl(process->pid_fd, F_SETFD, FD_CLOEXEC);
    if (!loop_add_fd(process->loop, process->pid_fd, EPOLLIN, pid_ready, process, err).ok) {
        close(process->pid_fd);
        process->pid_fd = -1;
        return RES_ERR;
    }
    if (out_fd < 0)
        return RES_OK;
    TRY(loop_add_fd(process->loop, out_fd, EPOLLIN, out_ready, process, err));
    process->out_fd = out_fd;
    return RES_OK;
}

/* The parent's half: the child is there; it has run its exec or failed. */
static struct process *adopt(struct loop *loop, const struct process_options *options, pid_t pid,
                             int out_fd, int report_fd, struct err *err) {
    struct process *process = mem_alloc(sizeof *process);
    *process = (struct process){
        .loop = loop, .options = *options, .pid = pid, .pid_fd = -1, .out_fd = -1
    };
    (void)setpgid(pid, pid); /* also in the child: whoever comes first */
    int code = exec_result(report_fd);
    bool is_ok = code == 0;
    if (!is_ok)
        (void)err_set(err, ERR_INPUT, "SH3031", "cannot start \"%s\": %s", options->argv[0],
                      strerror(code));
    else
        is_ok = watch(process, out_fd, err).ok;
    if (is_ok)
        return process;
    if (out_fd >= 0 && process->out_fd < 0)
        close(out_fd);
    process_free(process);
    return NULL;
}

struct process *process_start(struct loop *loop, const struct process_options *options,
                              struct err *err) {
    int out[2] = { -1, -1 }, report[2] = { -1, -1 };
    if ((!options->is_quiet && pipe2(out, O_CLOEXEC | O_NONBLOCK) < 0) ||
        pipe2(report, O_CLOEXEC) < 0) {
        (void)err_set(err, ERR_TRANSIENT, "SH3030", "cannot make a pipe for \"%s\": %s",
                      options->argv[0], strerror(errno));
        if (out[0] >= 0) {
            close(out[0]);
            close(out[1]);
        }
        return NULL;
    }
    /* The child writes as it is used to: its end must block. */
    if (out[1] >= 0)
        (void)fcntl(out[1], F_SETFL, 0);
    pid_t parent = getpid(), pid = fork();
    if (pid == 0)
        child(options, parent, out[1], report[1]);
    int code = errno;
    close(report[1]);
    if (out[1] >= 0)
        close(out[1]);
    struct process *process = NULL;
    if (pid > 0) {
        process = adopt(loop, options, pid, out[0], report[0], err);
    } else {
        (void)err_set(err, ERR_TRANSIENT, "SH3030", "cannot start \"%s\": %s", options->argv[0],
                      strerror(code));
        if (out[0] >= 0)
            close(out[0]);
    }
    close(report[0]);
    return process;
}

void process_signal(struct process *process, int signal) {
    if (!process->is_reaped)
        (void)kill(-process->pid, signal);
}

pid_t process_id(const struct process *process) {
    return process->pid;
}

void process_free(struct process *process) {
    if (!process)
        return;
    if (!process->is_reaped) {
        (void)kill(-process->pid, SIGKILL);
        (void)reap(process);
    }
    release(process);
}
