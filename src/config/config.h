/* config.h: the config file, the rules and the runbooks, checked together: immutable once loaded, with a hash.
 * A reload makes a new one; the host swaps it between ticks. Unknown and duplicate keys are errors with
 * file:line:col and "did you mean"; all problems are reported at once.
 *
 * Checks that need several rooms are here: a rule whose runbook stops something needs `page` channels; a rule's
 * parameters must exist in its runbook and take only whole typed values of the alert; mode auto needs a target.
 * Secrets come from env or file, never from the file itself, and are at least 32 bytes. */
#ifndef SELFHEAL_CONFIG_CONFIG_H
#define SELFHEAL_CONFIG_CONFIG_H

#include "aws/credentials.h"
#include "action/action.h"
#include "alert/alert.h"
#include "base/secret.h"
#include "rule/pattern.h"
#include "runbook/runbook.h"

#define CONFIG_SECRETS_MAX 4   /* active at once per source: rotation */
#define CONFIG_CHANNELS_MAX 8
#define CONFIG_SOURCES_MAX 16
#define CONFIG_TOPICS_MAX 16
/* The runbook that is always there: parameters RunId, TableName. */
#define CONFIG_RESTORE_RUNBOOK "selfheal-restore-items"

/* Every limit that protects, with its default (remediation.md 3). One table in config/limits.c gives name, default,
 * unit, help; `selfheal config show` prints it. */
struct config_limits {
    int64_t max_alert_age_ms;            /* 15 min: older alerts are observed only */
    int64_t cooldown_ms;                 /* 30 min per target, from the end of the run */
    int64_t destructive_runs_at_once;    /* 1 for the engine */
    int64_t destructive_runs_per_hour;   /* 3 for the engine */
    int64_t runs_per_target;             /* 2 in runs_per_target_window_ms; the third escalates */
    int64_t runs_per_target_window_ms;   /* 6 h */
    int64_t unhealthy_share_percent;     /* 20: above it nothing is touched, at least one target is */
    int64_t stop_deadline_ms, start_deadline_ms, run_deadline_ms;  /* 10, 15, 45 min */
    int64_t approval_deadline_ms;        /* 15 min, silence is denial */
    int64_t page_retry_ms;               /* 2 min on one channel before the next */
    int64_t page_repeat_ms;              /* 15 min until acknowledged or restored */
    int64_t saved_retention_ms;          /* 35 days */
    int64_t record_retention_ms;         /* 90 days: alerts, runs and their events */
    int64_t observation_fresh_ms;        /* 5 s: age of the observed stop at a delete */
    int64_t takeover_quiet_ms;           /* 5 min: before a host takes over what another one may have sent */
    int64_t call_timeout_ms;             /* 25 s: one AWS call */
    int64_t call_attempts_max;           /* 10: throttled and transient calls, about half a minute */
};

struct config_limit_info {
    const char *name;      /* "cooldown" as in selfheal.yaml `limits:` */
    const char *help;
    size_t offset;         /* in struct config_limits */
    bool is_duration;
    int64_t default_value, min, max;
};
const struct config_limit_info *config_limits_table(size_t *count);
void config_limits_default(struct config_limits *limits);

enum config_mode { MODE_OBSERVE, MODE_APPROVE, MODE_AUTO };
const char *config_mode_name(enum config_mode mode);

enum config_channel_kind { CHANNEL_WEBHOOK, CHANNEL_SNS };
struct config_channel {
    struct str name;
    enum config_channel_kind kind;
    struct str url;          /* webhook URL or topic ARN */
    struct secret secret;    /* sent as Authorization: Bearer; may be empty */
};

/* The dead man's switch (remediation.md 1.4): EventBridge Scheduler publishes to the topic at the deadline, unless the
 * schedule was deleted. topic empty: none. */
#define CONFIG_DEAD_MAN_CHANNEL "dead man" /* as a channel's name in EFFECT_SEND: no name of `channels` has a space */
struct config_dead_man {
    struct str group;        /* of schedules */
    struct str role;         /* that the scheduler assumes to publish */
    struct str topic;
};

/* What the Lambda alone needs. */
struct config_lambda {
    struct str sources[CONFIG_SOURCES_MAX]; /* accepted from invocations: AWS has decided who may send them */
    size_t source_count;
    struct str continue_queue; /* URL of the queue that a continuation is sent to; empty: the sweep goes on */
    int64_t margin_ms;         /* kept of the time of an invocation: 5 s */
    int64_t hops_max;          /* continuations of one run: 200 */
};

struct config_source {
    struct str name;
    struct secret secrets[CONFIG_SECRETS_MAX];
    size_t secret_count;
    struct alert_topic topics[CONFIG_TOPICS_MAX]; /* sns */
    size_t topic_count;
    struct str queue;                             /* sqs: its URL */
    struct str carries[CONFIG_SOURCES_MAX];       /* sns, sqs: whose alerts come in it */
    size_t carry_count;
};

struct config_rule {
    struct str name, file, description;
    uint32_t line, col;
    char hash[65];               /* of the rule's canonical JSON */
    const struct pattern *pattern;
    const struct json *match;    /* the pattern as written */
    struct str runbook_name;
    const struct runbook *runbook;
    enum config_mode mode;
    bool is_disabled;
    struct str disabled_reason;
    const struct json *target;      /* {"cluster":..,"service":..}: what the rule may touch; or NULL */
    struct str account, region;     /* where: the target's, else the identity's */
    const struct json *parameters;  /* object, values may be "{{ alert.started_at }}" */
    int64_t cooldown_ms;            /* the rule's or the limit's */
    int64_t max_runs, max_runs_window_ms; /* 0: only the limits' */
};

struct config {
    struct arena arena;          /* owns everything below */
    char hash[65];               /* of all files' texts */
    struct str file;             /* path of selfheal.yaml */
    struct str listen;           /* ingress, "127.0.0.1:4325" */
    struct str api_listen;       /* API, default: the ingress' port + 1 on loopback */
    struct secret api_token;     /* empty: loopback without a token */
    struct str account, region;
    const struct aws_role *roles; /* to assume for calls in other accounts */
    size_t role_count;
    struct str store;            /* "sqlite:/path", "dynamodb:TABLE" */
    struct str saved_table;      /* of saved items in DynamoDB; empty: TABLE-saved */
    struct config_source sources[CONFIG_SOURCES_MAX];
    size_t source_count;
    struct config_channel channels[CONFIG_CHANNELS_MAX];
    size_t channel_count;
    size_t page[CONFIG_CHANNELS_MAX]; /* indexes of channels, in order */
    size_t page_count;
    struct config_dead_man dead_man;
    struct config_lambda lambda;
    struct config_limits limits;
    bool is_environment_endpoint_allowed;
    struct config_rule *rules;
    size_t rule_count;
    struct pattern_index *rule_index; /* of all patterns, in the order of the rules */
    uint32_t *rule_matches;           /* scratch for its answer: room for all rules */
    struct str *broken;          /* names of runbooks with errors: of a configuration that is refused */
    size_t broken_count;
    struct runbook **runbooks;
    size_t runbook_count;
};

/* How files are read: the real file system, or a test's own. Returns false with err when it cannot be read. */
struct config_reader {
    void *ctx;
    /* The text of one file, in the arena. Refuses world-writable files, those of other users than
     * root and us, and symbolic links that leave their folder. */
    bool (*read)(void *ctx, struct arena *arena, struct str path, struct str *text, struct err *err);
    /* Paths that match a glob ("rules" + "/" + "*.yaml") or all .yaml/.yml/.json files of a folder ending in '/', sorted. */
    bool (*list)(void *ctx, struct arena *arena, struct str pattern, struct str **paths,
                 size_t *count, struct err *err);
    const char *(*getenv_fn)(const char *name);
};
extern const struct config_reader config_files; /* the real one */

/* Loads and checks everything. NULL when there are errors (all in `problems`). is_check: secrets that are not set
 * are warnings instead of errors. */
struct config *config_load(const struct config_reader *reader, struct str path, bool is_check,
                           struct problems *problems);
void config_free(struct config *config);
/* The service that the rule's `target` declares, in its canonical form: the limit of what it may touch. STR_NONE: none. */
struct str config_declared_service(struct arena *arena, const struct config_rule *rule);
const struct runbook *config_runbook(const struct config *config, struct str name);
struct str config_runbook_closest(const struct config *config, struct str name); /* for "did you mean"; empty: none is near */
const struct config_source *config_source(const struct config *config, struct str name);
/* For people: "1 of 1 secrets set", "2 topics may send, it carries datadog", "polls URL, it carries cloudwatch". *is_ready:
 * nothing that it needs is missing here. */
struct str config_source_text(struct arena *arena, const struct config_source *source, bool *is_ready);
/* Whom the source believes; views of it. */
struct alert_trust config_trust(const struct config_source *source);
const struct config_channel *config_channel(const struct config *config, struct str name);

#endif
