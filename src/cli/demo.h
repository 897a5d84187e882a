/* demo.h: the parts of `selfheal demo`. It takes the real path: HTTP webhook, rules, store, signed requests, processes as
 * tasks; only the endpoint differs. Everything runs on one loop in this process, in processes that this one has started
 * (they die with it), and on loopback. */
#ifndef SELFHEAL_CLI_DEMO_H
#define SELFHEAL_CLI_DEMO_H

#include "codec/json.h"
#include "net/aws_client.h"
#include "net/http_server.h"
#include "net/loop.h"

#define DEMO_CLUSTER "demo"
#define DEMO_SERVICE "cash-subscriber"
#define DEMO_OTHER_SERVICE "cash-audit"
#define DEMO_TABLE "cash-events"
#define DEMO_OTHER_TABLE "cash-audit-events"
#define DEMO_STREAM "cash"
#define DEMO_PATH "alerts" /* topic, queue, pipe, bus, function and route of --path aws */
#define DEMO_REGION "eu-west-1"
#define DEMO_ACCOUNT "123456789012"

enum {
    DEMO_PAGES_MAX = 64,
    DEMO_URL_MAX = 128,
    DEMO_PATH_MAX = 512,
    DEMO_PAST_EVENTS = 5000, /* so that what is cleared is under a tenth of the table */
    DEMO_EVENTS_PER_SECOND = 5,
    DEMO_MARGIN_MS = 30000,  /* as in the demo's rule */
};

/* A process of the demo. Its output is kept in DIR/NAME.log. */
struct demo_child {
    struct demo *demo;
    const char *name;         /* "daemon" */
    const char *ready_prefix; /* of the line that says that it is up */
    struct process *process;  /* NULL: not running */
    struct buf line;
    int log_fd;
    char ready[DEMO_URL_MAX * 3]; /* that line behind its prefix */
    char last[256];               /* the newest line, for messages */
    bool is_ready;
    int status;
};

struct demo_page {
    int64_t at_ms;
    struct str severity, summary;
};

struct demo {
    struct arena arena; /* as long as the demo */
    struct loop *loop;
    struct http_client *http;
    struct aws_client *aws;
    bool is_kill, is_keep;
    bool is_path; /* --path aws: the alert goes through the services of the alert path to a Lambda */
    bool is_color, is_live; /* live: the last line may be repainted */
    bool is_interrupted, is_line_open;
    int columns;
    char dir[DEMO_PATH_MAX], exe[DEMO_PATH_MAX], samples[DEMO_PATH_MAX];
    const char *name; /* of the program, as one types it here */
    bool has_dir;
    char secret[65];
    struct demo_child sandbox, feeder, daemon;
    char sandbox_url[DEMO_URL_MAX], ingress_url[DEMO_URL_MAX], api_url[DEMO_URL_MAX];
    struct http_server *pager;
    bool is_pager_down;
    struct demo_page pages[DEMO_PAGES_MAX];
    size_t page_count;
};

/* --- demo_call.c: one call, waited for on the loop. err says what failed; interrupted: class permanent, SH7100 --- */
struct demo_answer {
    int status;
    struct str text;         /* in the arena */
    const struct json *body; /* NULL when it is not JSON */
};
MUST_CHECK struct res demo_call_http(struct demo *demo, struct arena *arena, const char *method,
                                     struct str url, struct str body, struct demo_answer *answer,
                                     struct err *err);
/* input is the text of a JSON object; output lives in the arena. */
MUST_CHECK struct res demo_call_aws(struct demo *demo, struct arena *arena, const char *service,
                                    const char *operation, struct str input,
                                    const struct json **output, struct err *err);
/* Lets the loop run. False: interrupted. */
bool demo_call_sleep(struct demo *demo, int64_t ms);

/* --- demo_world.c: the folder, its files, the processes --- */
/* Finds the programs, makes the folder. */
MUST_CHECK struct res demo_world_prepare(struct demo *demo, struct err *err);
MUST_CHECK struct res demo_world_start_sandbox(struct demo *demo, struct err *err);
MUST_CHECK struct res demo_world_start_feeder(struct demo *demo, struct err *err);
/* selfheal.yaml, rules, runbook, secret. */
MUST_CHECK struct res demo_world_configure(struct demo *demo, struct err *err);
MUST_CHECK struct res demo_world_start_daemon(struct demo *demo, struct err *err);
/* SIGKILL; returns when it is gone. */
void demo_world_kill_daemon(struct demo *demo);
/* Ends what was started, last first: SIGTERM, some seconds, SIGKILL. */
void demo_world_end(struct demo *demo);
/* Removes the folder with all that is in it. */
void demo_world_remove(struct demo *demo);
/* A process of ours that has ended by itself: its name, status and last line; RES_OK when there is none. */
MUST_CHECK struct res demo_world_check(struct demo *demo, struct err *err);

/* --- demo_pager.c: receives the pages --- */
MUST_CHECK struct res demo_pager_start(struct demo *demo, struct err *err);

/* --- demo_cloud.c: what is in the sandbox --- */
/* The environment that the demo's own calls see: the sandbox's keys, nothing of the user's. */
const char *demo_cloud_getenv(const char *name);
MUST_CHECK struct res demo_cloud_create_tables(struct demo *demo, struct err *err);
MUST_CHECK struct res demo_cloud_create_services(struct demo *demo, struct err *err);
struct demo_health {
    int status;      /* 200, 503; 0: nobody answers */
    int64_t events, missing, altered, foreign, behind;
    char why[256];
};
/* What the service itself says. */
struct demo_health demo_cloud_health(struct demo *demo, const char *service);
MUST_CHECK struct res demo_cloud_outage(struct demo *demo, int seconds, int drop, int alter,
                                        int add, struct err *err);
struct demo_service {
    int64_t running, desired, min, max;
    char revision[96]; /* "cash-subscriber:3" */
    bool has_replay;   /* ROLLBACK_TO is set in it */
};
MUST_CHECK struct res demo_cloud_service(struct demo *demo, struct demo_service *out,
                                         struct err *err);
/* Number and SHA-256 of the items before a time. */
MUST_CHECK struct res demo_cloud_older(struct demo *demo, int64_t before_ms, int64_t *count,
                                       char digest[65], struct err *err);

/* --- demo_show.c: what is seen --- */
void demo_show_init(struct demo *demo, bool is_color_wanted);
/* A line that stays. Text of others must have been made safe. */
void demo_show(struct demo *demo, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* A line that is painted over; nothing where that is not possible. */
void demo_show_progress(struct demo *demo, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
enum demo_sign { DEMO_GOOD, DEMO_BAD, DEMO_BUSY, DEMO_NOTE };
const char *demo_show_sign(const struct demo *demo, enum demo_sign sign); /* with its colour */
struct str demo_show_safe(struct arena *arena, struct str text);

/* --- demo_run.c: alert, run, end --- */
struct demo_result {
    bool is_healed, is_health_good, is_older_same, is_nothing_repeated;
    struct str run, alert;
    int exit_status;
};
/* Sends the alert and watches the run until it ends. started_ms: when the outage began. */
MUST_CHECK struct res demo_run(struct demo *demo, int64_t started_ms, struct demo_result *result,
                               struct err *err);

/* --- demo_path.c: --path aws --- */
/* Topic, queue, pipe, bus, rule, function and the route in front of them. */
MUST_CHECK struct res demo_path_build(struct demo *demo, struct err *err);
/* As demo_run; what happens is read from the function's log group. */
MUST_CHECK struct res demo_path_run(struct demo *demo, int64_t started_ms, struct demo_result *result,
                                    struct err *err);

#endif
