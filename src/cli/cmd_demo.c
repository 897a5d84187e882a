/* cmd_demo.c: `selfheal demo`: breaks a sample service as a database outage does, and shows how it is healed. Exit status
 * 0 only when the run says healed and the service itself says healthy. */
#include <inttypes.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cmd.h"
#include "cli/command.h"
#include "cli/demo.h"
#include "cli/out.h"
#include "codec/time.h"
#include "net/process.h"

enum {
    HEALTHY_MS = 90000, /* until both services have written the past */
    DAMAGE_MS = 30000,
    POLL_MS = 250,
    OUTAGE_SECONDS = 4,
    COMMAND_WIDTH = 60, /* column of what a command is for */
};

struct story {
    struct demo *demo;
    int64_t outage_ms, since_ms;
    struct demo_health before, after;
    struct demo_service service_before, service_after;
    int64_t older_before, older_after;
    char digest_before[65], digest_after[65];
    struct demo_result result;
};

static struct res interrupted(struct err *err) {
    return err_set(err, ERR_PERMANENT, "SH7100", "interrupted");
}

/* --- the stage --- */

static struct res wait_healthy(struct demo *demo, const char *service, struct err *err) {
    int64_t begin_ms = loop_monotonic_ms();
    struct demo_health health = { 0 };
    while (loop_monotonic_ms() - begin_ms < HEALTHY_MS) {
        TRY(demo_world_check(demo, err));
        health = demo_cloud_health(demo, service);
        if (health.status == 200) {
            demo_show(demo, "  service    %s %s: %" PRId64 " events, table and log agree",
                      demo_show_sign(demo, DEMO_GOOD), service, health.events);
            return RES_OK;
        }
        demo_show_progress(demo, "  service    %s %s: %s", demo_show_sign(demo, DEMO_BUSY), service,
                           health.why);
        if (!demo_call_sleep(demo, POLL_MS))
            return interrupted(err);
    }
    return err_set(err, ERR_TRANSIENT, "SH7130", "%s did not become healthy within %d s: %s",
                   service, HEALTHY_MS / 1000, health.why);
}

static struct res set_stage(struct demo *demo, struct err *err) {
    TRY(demo_world_prepare(demo, err));
    demo_show(demo, "selfheal %s demo: nothing here touches AWS. A sandbox on this machine answers the AWS calls.\n",
              SELFHEAL_VERSION);
    TRY(demo_world_start_sandbox(demo, err));
    demo_show(demo, "  sandbox    %s   ECS, DynamoDB, Logs; signed requests, tasks are processes",
              demo->sandbox_url);
    TRY(demo_pager_start(demo, err));
    demo_show(demo, "  pager      http://127.0.0.1:%u/pages", http_server_port(demo->pager));
    TRY(demo_world_start_feeder(demo, err));
    const struct aws_client_options options = { .region = STR(DEMO_REGION),
                                                .endpoint_url = str_of(demo->sandbox_url),
                                                .getenv_fn = demo_cloud_getenv };
    demo->aws = aws_client_new(demo->http, &options);
    TRY(demo_cloud_create_tables(demo, err));
    TRY(demo_cloud_create_services(demo, err));
    TRY(demo_world_configure(demo, err));
    if (demo->is_path) {
        TRY(demo_path_build(demo, err));
    } else {
        TRY(demo_world_start_daemon(demo, err));
        demo_show(demo, "  daemon     %s   API %s", demo->ingress_url, demo->api_url);
    }
    demo_show(demo, "  files      %s   config, rule, runbook, store, logs", demo->dir);
    demo_show(demo, "  shortened  replay margin 30 s (30 min), polls 0.5 s (5 s), verify passes 1 s apart (60 s)\n");
    TRY(wait_healthy(demo, DEMO_SERVICE, err));
    return wait_healthy(demo, DEMO_OTHER_SERVICE, err);
}

/* --- the outage --- */

/* Until there is damage of each kind, and then until it is over. */
static struct res break_service(struct story *story, struct err *err) {
    struct demo *demo = story->demo;
    int64_t begin_ms = loop_monotonic_ms();
    story->outage_ms = loop_wall_ms();
    story->since_ms = story->outage_ms - DEMO_MARGIN_MS;
    TRY(demo_cloud_older(demo, story->since_ms, &story->older_before, story->digest_before, err));
    while (loop_monotonic_ms() - begin_ms < DAMAGE_MS) {
        TRY(demo_cloud_outage(demo, OUTAGE_SECONDS, 25, 25, 25, err));
        int64_t until_ms = loop_monotonic_ms() + OUTAGE_SECONDS * 1000;
        while (loop_monotonic_ms() < until_ms) {
            demo_show_progress(demo, "  outage     %s the database loses, alters and adds items",
                               demo_show_sign(demo, DEMO_BUSY));
            if (!demo_call_sleep(demo, POLL_MS))
                return interrupted(err);
        }
        TRY(demo_world_check(demo, err));
        story->before = demo_cloud_health(demo, DEMO_SERVICE);
        if (story->before.missing && story->before.altered && story->before.foreign) {
            demo_show(demo, "  outage     %s %s: %" PRId64 " items missing, %" PRId64 " altered, %" PRId64
                      " foreign; the outage is over, the damage stays", demo_show_sign(demo, DEMO_BAD),
                      DEMO_SERVICE, story->before.missing, story->before.altered,
                      story->before.foreign);
            return demo_cloud_service(demo, &story->service_before, err);
        }
    }
    return err_set(err, ERR_TRANSIENT, "SH7131", "the outage did no damage within %d s: %s",
                   DAMAGE_MS / 1000, story->before.why);
}

/* --- the end --- */

static void show_row(struct demo *demo, const char *what, const char *before, const char *after) {
    demo_show(demo, "     %-22s %-20s %s", what, before, after);
}

static void show_count(struct demo *demo, const char *what, int64_t before, int64_t after) {
    char left[24], right[24];
    snprintf(left, sizeof left, "%" PRId64, before);
    snprintf(right, sizeof right, "%" PRId64, after);
    show_row(demo, what, left, right);
}

static void show_before_after(struct story *story) {
    struct demo *demo = story->demo;
    const struct demo_service *b = &story->service_before, *a = &story->service_after;
    char left[128], right[128];
    show_row(demo, "", "before", "after");
    snprintf(left, sizeof left, "%" PRId64 " / %" PRId64, b->running, b->desired);
    snprintf(right, sizeof right, "%" PRId64 " / %" PRId64, a->running, a->desired);
    show_row(demo, "tasks running", left, right);
    snprintf(left, sizeof left, "%d %s", story->before.status,
             story->before.status == 200 ? "healthy" : "unhealthy");
    snprintf(right, sizeof right, "%d %s", story->after.status,
             story->after.status == 200 ? "healthy" : "unhealthy");
    show_row(demo, "GET /health", left, right);
    show_count(demo, "items missing", story->before.missing, story->after.missing);
    show_count(demo, "items altered", story->before.altered, story->after.altered);
    show_count(demo, "items foreign", story->before.foreign, story->after.foreign);
    show_row(demo, "task definition", b->revision, a->revision);
    show_row(demo, "replay setting", b->has_replay ? "set" : "none", a->has_replay ? "set" : "none");
    snprintf(left, sizeof left, "%" PRId64 " to %" PRId64, b->min, b->max);
    snprintf(right, sizeof right, "%" PRId64 " to %" PRId64, a->min, a->max);
    show_row(demo, "auto scaling", left, right);
}

static void show_items(struct story *story, struct arena *arena) {
    struct demo *demo = story->demo;
    struct demo_answer answer;
    struct err err = { 0 };
    int64_t deleted = 0, saved = 0;
    struct str since = time_format(arena, story->since_ms);
    bool is_same = story->older_before == story->older_after &&
                   strcmp(story->digest_before, story->digest_after) == 0;
    story->result.is_older_same = is_same;
    if (!demo->is_path &&
        demo_call_http(demo, arena, "GET",
                       str_fmt(arena, "%s/api/v1/runs/%.*s", demo->api_url,
                               STR_ARG(story->result.run)),
                       STR_NONE, &answer, &err).ok) {
        const struct json *list = json_get_c(answer.body, "saved");
        for (size_t i = 0; i < json_count(list); i++)
            saved += json_get_i64(json_at(list, i), "count", 0);
        deleted = json_get_i64(json_path(answer.body, "facts", "after", NULL), "deletedItems", 0);
    }
    if (demo->is_path)
        demo_show(demo, "\n  items since %.*s (30 s before the outage) were saved, deleted and written again",
                  STR_ARG(since));
    else
        demo_show(demo, "\n  items since %.*s (30 s before the outage): %" PRId64 " saved, %" PRId64
                  " deleted; the service wrote them again", STR_ARG(since), saved, deleted);
    demo_show(demo, "  older items: %" PRId64 ", %s", story->older_before,
              is_same ? "not touched (same SHA-256 before and after)" : "CHANGED");
}

static void show_pages(struct demo *demo, struct arena *arena) {
    demo_show(demo, "\n  the pager of the person on call showed");
    for (size_t i = 0; i < demo->page_count; i++) {
        const struct demo_page *page = &demo->pages[i];
        struct str at = time_format(arena, page->at_ms - page->at_ms % 1000);
        demo_show(demo, "     %.*s  %-6.*s  %.*s", 9, str_slice(at, 11, at.len).ptr,
                  STR_ARG(page->severity), STR_ARG(page->summary));
    }
    if (demo->page_count == 0)
        demo_show(demo, "     nothing");
}

static void show_command(struct demo *demo, const char *what, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
static void show_command(struct demo *demo, const char *what, const char *format, ...) {
    char command[1024];
    va_list args;
    va_start(args, format);
    vsnprintf(command, sizeof command, format, args);
    va_end(args);
    demo_show(demo, "     %-*s  %s", COMMAND_WIDTH, command, what);
}

static void show_next(struct story *story) {
    struct demo *demo = story->demo;
    struct str run = story->result.run, alert = story->result.alert;
    demo_show(demo, "\n  next");
    if (demo->is_path && !demo->is_keep) { /* the run is in a table of the cloud, which has ended; its state is kept */
        show_command(demo, "the cloud as it was", "%s sandbox --listen 127.0.0.1:4566 --state %s/cloud &", demo->name,
                     demo->dir);
        demo_show(demo, "     export AWS_ENDPOINT_URL=http://127.0.0.1:4566");
        demo_show(demo, "     export AWS_ACCESS_KEY_ID=sandbox AWS_SECRET_ACCESS_KEY=sandbox AWS_DEFAULT_REGION=" DEMO_REGION);
    }
    if (demo->is_keep)
        show_command(demo, "in another terminal, before the others", ". %s/env", demo->dir);
    else
        demo_show(demo, "     export SELFHEAL_CONFIG=%s/selfheal.yaml", demo->dir);
    show_command(demo, "what happened, step by step", "%s run view %.*s", demo->name, STR_ARG(run));
    if (alert.len)
        show_command(demo, "why this rule, and not the other", "%s explain %.*s", demo->name, STR_ARG(alert));
    show_command(demo, "what was saved before it was deleted", "%s item list %.*s",
                 demo->name, STR_ARG(run));
    if (demo->is_keep && !demo->is_path)
        show_command(demo, "another alert, to the daemon that is left running", "%s send datadog/triggered", demo->name);
    if (!demo->is_kill && !demo->is_path)
        show_command(demo, "the same, the daemon killed in the middle", "%s demo --kill-daemon",
                     demo->name);
    if (!demo->is_keep)
        show_command(demo, "when you have seen enough", "rm -r %s", demo->dir);
}

static struct res show_end(struct story *story, struct err *err) {
    struct demo *demo = story->demo;
    ARENA_SCOPE(arena);
    story->after = demo_cloud_health(demo, DEMO_SERVICE);
    story->result.is_health_good = story->after.status == 200;
    TRY(demo_cloud_service(demo, &story->service_after, err));
    TRY(demo_cloud_older(demo, story->since_ms, &story->older_after, story->digest_after, err));
    show_before_after(story);
    show_items(story, &arena);
    show_pages(demo, &arena);
    show_next(story);
    return RES_OK;
}

/* The run's word is not enough: what the service and the table say must agree with it. */
static int exit_status(struct story *story) {
    const struct demo_result *result = &story->result;
    struct demo *demo = story->demo;
    if (result->is_healed && !result->is_health_good)
        demo_show(demo, "\n  %s the run says healed, the service says %d: %s",
                  demo_show_sign(demo, DEMO_BAD), story->after.status, story->after.why);
    if (result->is_healed && (!result->is_health_good || !result->is_older_same ||
                              !result->is_nothing_repeated))
        return 10;
    return result->exit_status;
}

/* --- keep --- */

static bool is_interrupted(void *ctx) {
    return ((struct demo *)ctx)->is_interrupted;
}

static void keep(struct demo *demo) {
    demo_show(demo, "\n  everything is left running (--keep)");
    demo_show(demo, "     sandbox %s   pid %d", demo->sandbox_url,
              (int)process_id(demo->sandbox.process));
    if (demo->is_path)
        demo_show(demo, "     alerts  %s/_gateway/" DEMO_PATH "   logs in /aws/lambda/" DEMO_PATH, demo->sandbox_url);
    else
        demo_show(demo, "     daemon  %s   pid %d   API %s", demo->ingress_url,
                  (int)process_id(demo->daemon.process), demo->api_url);
    demo_show(demo, "     feeder  pid %d", (int)process_id(demo->feeder.process));
    demo_show(demo, "     pager   http://127.0.0.1:%u/pages   POST /down and /up make it fail and work",
              http_server_port(demo->pager));
    demo_show(demo, "     . %s/env      for the AWS CLI and selfheal in another terminal", demo->dir);
    demo_show(demo, "     Ctrl-C here ends all of it");
    while (!loop_run_until(demo->loop, is_interrupted, demo, INT64_C(24) * 3600 * 1000))
        continue;
    demo_show(demo, "  ended; %s is left", demo->dir);
}

/* --- the command --- */

static struct res tell_story(struct story *story, struct err *err) {
    struct demo *demo = story->demo;
    TRY(set_stage(demo, err));
    TRY(break_service(story, err));
    TRY((demo->is_path ? demo_path_run : demo_run)(demo, story->outage_ms, &story->result, err));
    return show_end(story, err);
}

static void caught(void *ctx, int number) {
    struct demo *demo = ctx;
    (void)number;
    demo->is_interrupted = true;
}

static struct res open_loop(struct demo *demo, struct err *err) {
    demo->loop = loop_new(err);
    if (!demo->loop)
        return RES_ERR;
    demo->http = http_client_new(demo->loop, err);
    if (!demo->http)
        return RES_ERR;
    TRY(loop_on_signal(demo->loop, SIGINT, caught, demo, err));
    return loop_on_signal(demo->loop, SIGTERM, caught, demo, err);
}

static int tell_error(struct demo *demo, const struct err *err) {
    if (demo->is_interrupted) {
        demo_show(demo, "\n  interrupted; everything that was started is being ended");
        return 130;
    }
    demo_show(demo, "%s", "");
    const struct args args = { .is_json = false };
    int status = out_error(&args, err);
    if (demo->has_dir)
        fprintf(stderr, "  the demo's files and logs are in %s\n", demo->dir);
    return status;
}

static bool read_options(struct demo *demo, int argc, char **argv, bool *is_color, int *status) {
    *is_color = true;
    for (int i = 1; i < argc; i++) {
        struct str option = str_of(argv[i]);
        if (str_is(option, "--kill-daemon")) {
            demo->is_kill = true;
        } else if (str_is(option, "--path") && i + 1 < argc && strcmp(argv[i + 1], "aws") == 0) {
            demo->is_path = true;
            i++;
        } else if (str_is(option, "--keep")) {
            demo->is_keep = true;
        } else if (str_is(option, "--no-color")) {
            *is_color = false;
        } else {
            fprintf(stderr, "selfheal demo: unknown option %s\n  next: selfheal demo --help\n", argv[i]);
            *status = 2;
            return false;
        }
    }
    if (!demo->is_path || !demo->is_kill)
        return true;
    fprintf(stderr, "selfheal demo: --kill-daemon kills a daemon, and --path aws has none\n");
    *status = 2;
    return false;
}

static void close_all(struct demo *demo) {
    demo_world_end(demo);
    http_server_free(demo->pager);
    http_client_free(demo->http);
    aws_client_free(demo->aws);
    loop_free(demo->loop);
    arena_deinit(&demo->arena);
}

int cmd_demo(int argc, char **argv) {
    struct demo demo = { 0 };
    struct story story = { .demo = &demo };
    struct err err = { 0 };
    bool is_color = true;
    int status = 0;
    if (!read_options(&demo, argc, argv, &is_color, &status))
        return status;
    demo_show_init(&demo, is_color);
    bool is_told = open_loop(&demo, &err).ok && tell_story(&story, &err).ok;
    status = is_told ? exit_status(&story) : tell_error(&demo, &err);
    if (is_told && demo.is_keep)
        keep(&demo);
    close_all(&demo);
    if (!is_told && demo.is_interrupted)
        demo_world_remove(&demo);
    return status;
}
