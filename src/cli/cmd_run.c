/* cmd_run.c: runs: start, list, view, watch, and what a person decides about one. */
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "cli/cmd.h"
#include "cli/input.h"
#include "cli/session.h"
#include "cli/show.h"
#include "cli/watch.h"
#include "codec/uri.h"
#include "net/loop.h"

enum { WAIT_POLL_MS = 200 };

/* --- list --- */

static struct str list_target(struct session *b) {
    BUF_SCOPE(target, 1u << 14);
    struct str limit = args_value(&b->args, "--limit");
    buf_text(&target, "/api/v1/runs?limit=");
    uri_encode(&target, limit.len ? limit : STR("20"), "");
    static const char *const FILTERS[] = { "--state", "--outcome", "--target" };
    for (size_t i = 0; i < sizeof FILTERS / sizeof FILTERS[0]; i++) {
        struct str value = args_value(&b->args, FILTERS[i]);
        if (!value.len)
            continue;
        buf_fmt(&target, "&%s=", FILTERS[i] + 2);
        uri_encode(&target, value, "");
    }
    return str_dup(&b->arena, buf_view(&target));
}

/* "waiting: approval": what people are needed for; what a run does by itself is no news. */
static struct str list_state(struct arena *arena, const struct json *run) {
    struct str word = show_word(run), wait = json_get_str(run, "wait");
    return str_is(word, "waiting") && wait.len ? str_fmt(arena, "%.*s: %.*s", STR_ARG(word), STR_ARG(wait)) : word;
}

int cmd_run_list(int argc, char **argv) {
    SESSION(b);
    const struct json *list;
    if (!owner_get(&b.owner, list_target(&b), &list, &b.err).ok)
        return session_failed(&b);
    if (b.args.is_json) {
        out_json(list);
        return 0;
    }
    const struct json *runs = json_get_c(list, "runs");
    static const char *const HEADS[] = { "RUN", "STATE", "RUNBOOK", "TARGETS", "RULE", "STARTED",
                                         "TOOK", "STEP", NULL };
    struct out_table table;
    out_table_init(&table, &b.arena, HEADS);
    for (size_t i = 0; i < json_count(runs); i++) {
        const struct json *run = json_at(runs, i);
        struct str cells[OUT_COLUMNS_MAX] = {
            json_get_str(run, "id"), list_state(&b.arena, run), json_get_str(run, "runbook"),
            show_targets(&b.arena, json_get_c(run, "targets")), json_get_str(run, "rule"),
            out_time(&b.arena, json_get_i64(run, "created", 0)),
            show_took(&b.arena, run, loop_wall_ms()), json_get_str(run, "step")
        };
        out_table_row(&table, cells);
    }
    if (table.row_count)
        out_table_print(&table, b.args.is_color);
    else
        printf("no runs\n");
    return 0;
}

/* --- view, watch --- */

int cmd_run_view(int argc, char **argv) {
    SESSION(b);
    struct str id;
    const struct json *run;
    if (!owner_resolve(&b.owner, "runs", args_positional(&b.args, 0), &id, &b.err).ok ||
        !owner_get(&b.owner, str_fmt(&b.arena, "/api/v1/runs/%.*s", STR_ARG(id)), &run, &b.err).ok)
        return session_failed(&b);
    if (b.args.is_json)
        out_json(run);
    else
        show_run(&b.args, &b.arena, run, loop_wall_ms());
    return 0;
}

/* The newest run that is not over; waits for one. */
static int wait_for_run(struct session *b, int64_t wait_ms, struct str *id) {
    int64_t until = loop_monotonic_ms() + wait_ms;
    for (;;) {
        const struct json *list;
        if (!owner_get(&b->owner, STR("/api/v1/runs?limit=1"), &list, &b->err).ok)
            return session_failed(b);
        const struct json *run = json_at(json_get_c(list, "runs"), 0);
        bool is_live = run && !str_is(json_get_str(run, "state"), "finished");
        if (is_live || (run && wait_ms == 0)) {
            *id = json_get_str(run, "id");
            return 0;
        }
        if (loop_monotonic_ms() >= until)
            break;
        struct timespec t = { 0, WAIT_POLL_MS * 1000000L };
        nanosleep(&t, NULL);
    }
    if (wait_ms == 0) {
        (void)err_set(&b->err, ERR_INPUT, "SH4007", "there is no run");
        b->err.http_status = 404;
        return session_failed(b);
    }
    (void)err_set(&b->err, ERR_TRANSIENT, "SH4123", "no run began in time");
    (void)session_failed(b);
    return 124;
}

static struct watch_options watch_options(const struct args *args) {
    return (struct watch_options){ .is_no_wait = args_has(args, "--no-wait"),
                                   .is_no_exit_status = args_has(args, "--no-exit-status") };
}

/* Nothing of a run goes on without a daemon: shown as it is. */
static int watch(struct session *b, struct str id) {
    struct watch_options options = watch_options(&b->args);
    if (!owner_is_working(&b->owner)) {
        fprintf(stderr, "note: no daemon runs; the run does not go on until one does\n");
        options.is_no_wait = true;
    }
    return watch_run(&b->owner, id, &options);
}

int cmd_run_watch(int argc, char **argv) {
    SESSION(b);
    struct str given = args_positional(&b.args, 0), id;
    int64_t wait_ms = 0;
    bool has_wait = args_has(&b.args, "--wait-for");
    if (given.len ? args_has(&b.args, "--latest") || has_wait : !args_has(&b.args, "--latest"))
        return args_wrong(&b.args, "give the run's id, or --latest [--wait-for 30s]");
    if (has_wait && !input_duration(args_value(&b.args, "--wait-for"), "--wait-for", &wait_ms, &b.err).ok)
        return session_failed(&b);
    if (!given.len) {
        status = wait_for_run(&b, wait_ms, &id);
        if (status != 0)
            return status;
    } else if (!owner_resolve(&b.owner, "runs", given, &id, &b.err).ok) {
        return session_failed(&b);
    }
    return watch(&b, id);
}

/* --- start --- */

static int read_parameters(struct session *b, struct json *parameters) {
    struct str pair;
    for (size_t at = 0; args_next(&b->args, "--param", &at, &pair);) {
        size_t equals = str_find_char(pair, '=');
        if (equals == SIZE_MAX || equals == 0)
            return args_wrong(&b->args, "--param is NAME=VALUE, not \"%.*s\"", STR_ARG(pair));
        json_set_str(&b->arena, parameters, str_z(&b->arena, str_slice(pair, 0, equals)),
                     str_slice(pair, equals + 1, pair.len));
    }
    return 0;
}

int cmd_run_start(int argc, char **argv) {
    SESSION(b);
    struct json *body = json_new_object(&b.arena), *parameters = json_new_object(&b.arena);
    status = read_parameters(&b, parameters);
    if (status != 0)
        return status;
    json_set_str(&b.arena, body, "runbook", args_positional(&b.args, 0));
    json_set_c(&b.arena, body, "parameters", parameters);
    struct str reason = args_value(&b.args, "--reason");
    if (reason.len)
        json_set_str(&b.arena, body, "reason", reason);
    const struct json *answer;
    if (!owner_post(&b.owner, STR("/api/v1/runs"), body, &answer, &b.err).ok) {
        if (b.err.http_status == 409 && !b.err.hint[0])
            err_hint(&b.err, "nothing was changed; selfheal status, selfheal run list");
        return session_failed(&b);
    }
    struct str id = json_get_str(answer, "run");
    if (!b.args.is_json)
        printf("run %.*s\n", STR_ARG(id));
    struct str passed_over = json_get_str(answer, "passed_over");
    if (passed_over.len && !b.args.is_json)
        printf("started by hand, in spite of: %.*s\n", STR_ARG(passed_over));
    fflush(stdout);
    if (!owner_is_working(&b.owner)) {
        printf("recorded; it begins when a daemon runs (selfheal serve)\n");
        return 0;
    }
    return watch(&b, id);
}

/* --- decisions --- */

/* Puts the plan that is approved into the body: the one that was named, or the one that is shown here. */
static int name_plan(struct session *b, struct str id, struct json *body) {
    struct str plan = args_value(&b->args, "--plan");
    if (plan.len && args_has(&b->args, "--yes"))
        return args_wrong(&b->args, "--plan names the plan, --yes takes what there is: give one of them");
    const struct json *run;
    if (!plan.len) {
        if (!owner_get(&b->owner, str_fmt(&b->arena, "/api/v1/runs/%.*s", STR_ARG(id)), &run, &b->err).ok)
            return session_failed(b);
        bool is_yes = args_has(&b->args, "--yes");
        plan = json_str(json_path(run, "ask", "plan", NULL));
        if (!is_yes && plan.len && !(isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)))
            return args_wrong(&b->args, "a yes is for one plan: --plan %.*s (selfheal run view %.*s), or --yes",
                              STR_ARG(str_slice(plan, 0, 12)), STR_ARG(id));
        if (!is_yes && plan.len) {
            char answer[8] = "";
            show_run(&b->args, &b->arena, run, loop_wall_ms());
            printf("\nApprove it? [y/N] ");
            fflush(stdout);
            if (!fgets(answer, sizeof answer, stdin) || (answer[0] != 'y' && answer[0] != 'Y')) {
                printf("nothing was decided; selfheal run reject %.*s ends it\n", STR_ARG(id));
                return 1;
            }
        }
    }
    json_set_str(&b->arena, body, "plan", plan);
    return 0;
}

static int decide(int argc, char **argv, const char *what, const char *done) {
    SESSION(b);
    struct str id;
    const struct json *answer;
    struct json *body = json_new_object(&b.arena);
    struct str reason = args_value(&b.args, "--reason");
    if (reason.len)
        json_set_str(&b.arena, body, "reason", reason);
    if (!owner_resolve(&b.owner, "runs", args_positional(&b.args, 0), &id, &b.err).ok)
        return session_failed(&b);
    if (str_is(str_of(what), "approve") && (status = name_plan(&b, id, body)) != 0)
        return status;
    struct str path = str_fmt(&b.arena, "/api/v1/runs/%.*s/%s", STR_ARG(id), what);
    if (!owner_post(&b.owner, path, body, &answer, &b.err).ok) {
        if (b.err.http_status == 409) /* no guard: it is not in a state for this */
            b.err.class = ERR_PERMANENT;
        return session_failed(&b);
    }
    bool is_nothing = json_get_c(answer, "owed") && json_get_i64(answer, "owed", 0) == 0;
    if (b.args.is_json)
        out_json(answer);
    else
        printf("run %.*s: %s\n", STR_ARG(id), is_nothing ? "it owes nothing; there was nothing to take over" : done);
    return 0;
}

int cmd_run_cancel(int argc, char **argv) {
    return decide(argc, argv, "cancel",
                  "will be cancelled; what is done stays done, what is owed is put back");
}
int cmd_run_approve(int argc, char **argv) {
    return decide(argc, argv, "approve", "approved");
}
int cmd_run_reject(int argc, char **argv) {
    return decide(argc, argv, "reject", "rejected; nothing was changed");
}
int cmd_run_resume(int argc, char **argv) {
    return decide(argc, argv, "resume", "goes on");
}
int cmd_run_acknowledge(int argc, char **argv) {
    return decide(argc, argv, "acknowledge", "acknowledged: what it still owes is yours now");
}
