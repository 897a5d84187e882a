#include "cli/watch.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "cli/show.h"
#include "codec/time.h"
#include "net/loop.h"

enum {
    POLL_MS = 250,
    PROGRESS_MAX = 76,       /* bytes of the progress line: it must not wrap */
    HEARTBEAT_MS = 10000,
    STEPS_MAX = 512,     /* a run's steps with those of its undo */
    FAILURES_MAX = 40,   /* polls without an answer before it is given up: a daemon may restart */
};

struct watch {
    struct owner *owner;
    struct str id;
    const struct watch_options *options;
    char states[STEPS_MAX]; /* first letters of the states that were shown */
    int64_t said_ms;
    int failures;
    bool has_line;          /* a progress line stands on the terminal */
};

static void clear_line(struct watch *w) {
    if (w->has_line)
        fputs("\r\033[K", stdout);
    w->has_line = false;
}

static void pause_ms(long ms) {
    struct timespec t = { ms / 1000, (ms % 1000) * 1000000L };
    nanosleep(&t, NULL);
}

static bool is_ended(struct str state) {
    return str_is(state, "succeeded") || str_is(state, "failed") || str_is(state, "skipped") ||
           str_is(state, "cancelled");
}

static void say_steps(struct watch *w, struct arena *arena, const struct json *run, int64_t now_ms) {
    const struct json *steps = json_get_c(run, "steps");
    bool is_color = w->owner->args->is_color;
    for (size_t i = 0; i < json_count(steps) && i < STEPS_MAX; i++) {
        const struct json *step = json_at(steps, i);
        struct str state = json_get_str(step, "state");
        char letter = is_ended(state) ? 'e' : state.len ? 'b' : '\0';
        if (letter == w->states[i])
            continue;
        w->states[i] = letter;
        if (letter == 'b' && isatty(STDOUT_FILENO))
            continue; /* the progress line tells it */
        clear_line(w);
        printf(" %s%s%s ", out_color(state, is_color), out_sign(state), out_color_end(is_color));
        out_text(show_step(arena, step, now_ms), false);
        putchar('\n');
        w->said_ms = now_ms;
    }
}

static const struct json *running_step(const struct json *run) {
    const struct json *steps = json_get_c(run, "steps");
    for (size_t i = json_count(steps); i-- > 0;)
        if (!is_ended(json_get_str(json_at(steps, i), "state")))
            return json_at(steps, i);
    return NULL;
}

/* At most so many bytes, not in the middle of a letter. */
static struct str cut(struct str text, size_t max) {
    if (text.len <= max)
        return text;
    while (max > 0 && ((unsigned char)text.ptr[max] & 0xc0) == 0x80)
        max--;
    return str_slice(text, 0, max);
}

static void say_progress(struct watch *w, struct arena *arena, const struct json *run,
                         int64_t now_ms) {
    const struct json *step = running_step(run);
    struct str awaited = show_awaited(arena, run, now_ms);
    struct str text = step ? show_step(arena, step, now_ms) : show_word(run);
    if (isatty(STDOUT_FILENO) && !w->owner->args->is_json) {
        clear_line(w);
        fputs(" ◐ ", stdout);
        out_text(cut(text, PROGRESS_MAX), false);
        w->has_line = true;
        w->said_ms = now_ms;
    } else if (now_ms - w->said_ms >= HEARTBEAT_MS) {
        fputs(" … ", stdout);
        out_text(text, false);
        if (awaited.len) {
            fputs("; ", stdout);
            out_text(awaited, false);
        }
        putchar('\n');
        w->said_ms = now_ms;
    }
    fflush(stdout);
}

/* One look. True: the watch is over with *status. */
static bool look(struct watch *w, int *status) {
    ARENA_SCOPE(arena);
    struct owner owner = *w->owner;
    struct err err = { 0 };
    const struct json *run;
    owner.arena = &arena;
    bool is_ok =
        owner_get(&owner, str_fmt(&arena, "/api/v1/runs/%.*s", STR_ARG(w->id)), &run, &err).ok;
    w->owner->reader = owner.reader; /* opened once */
    if (!is_ok) {
        *status = 1;
        if (err.http_status == 0 && ++w->failures < FAILURES_MAX)
            return false;
        clear_line(w);
        *status = out_error(w->owner->args, &err);
        return true;
    }
    w->failures = 0;
    int64_t now_ms = loop_wall_ms();
    bool is_json = w->owner->args->is_json;
    if (!is_json)
        say_steps(w, &arena, run, now_ms);
    if (str_is(json_get_str(run, "state"), "finished")) {
        clear_line(w);
        if (is_json)
            out_json(run);
        else
            show_end(w->owner->args, &arena, run);
        *status = w->options->is_no_exit_status ? 0 : show_exit_status(run);
        return true;
    }
    if (w->options->is_no_wait) {
        bool is_approval = str_is(json_get_str(run, "wait"), "approval");
        clear_line(w);
        if (is_json)
            out_json(run);
        else
            show_run(w->owner->args, &arena, run, now_ms);
        *status = is_approval && !w->options->is_no_exit_status ? 12 : 0;
        return true;
    }
    if (!is_json)
        say_progress(w, &arena, run, now_ms);
    return false;
}

int watch_run(struct owner *owner, struct str id, const struct watch_options *options) {
    struct watch w = { .owner = owner, .id = id, .options = options, .said_ms = loop_wall_ms() };
    int status = 1;
    while (!look(&w, &status))
        pause_ms(POLL_MS);
    fflush(stdout);
    return status;
}
