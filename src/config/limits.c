/* limits.c: the table of protective defaults (remediation.md 3): name, meaning, default, bounds. */
#include "config/config.h"

#define SECOND INT64_C(1000)
#define MINUTE (60 * SECOND)
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)
#define AT(member) offsetof(struct config_limits, member)

static const struct config_limit_info LIMITS[] = {
    { "max_alert_age", "older alerts are recorded and observed, not acted on", AT(max_alert_age_ms),
      true, 15 * MINUTE, 10 * SECOND, DAY },
    { "cooldown", "rest of a target after a run that changed something", AT(cooldown_ms), true,
      30 * MINUTE, 0, 7 * DAY },
    { "destructive_runs_at_once", "runs of the engine that may change something at one time",
      AT(destructive_runs_at_once), false, 1, 1, 16 },
    { "destructive_runs_per_hour", "runs of the engine that may begin to change something in an hour",
      AT(destructive_runs_per_hour), false, 3, 1, 100 },
    { "runs_per_target", "runs on one target in runs_per_target_window; the next one escalates",
      AT(runs_per_target), false, 2, 1, 100 },
    { "runs_per_target_window", "see runs_per_target", AT(runs_per_target_window_ms), true, 6 * HOUR,
      MINUTE, 30 * DAY },
    { "unhealthy_share_percent", "share of the watched rules that may fire at once; above it nothing is "
      "touched (at least one rule may)", AT(unhealthy_share_percent), false, 20, 1, 100 },
    { "stop_deadline", "time that a stop may take", AT(stop_deadline_ms), true, 10 * MINUTE,
      10 * SECOND, DAY },
    { "start_deadline", "time that a start or an undo may take", AT(start_deadline_ms), true,
      15 * MINUTE, 10 * SECOND, DAY },
    { "run_deadline", "time that a whole run may take", AT(run_deadline_ms), true, 45 * MINUTE, MINUTE,
      DAY },
    { "approval_deadline", "silence until then is denial", AT(approval_deadline_ms), true, 15 * MINUTE,
      MINUTE, 7 * DAY },
    { "page_retry", "time given to one channel before the next", AT(page_retry_ms), true, 2 * MINUTE,
      SECOND, HOUR },
    { "page_repeat", "pages about what is not restored repeat", AT(page_repeat_ms), true, 15 * MINUTE,
      MINUTE, DAY },
    { "saved_retention", "saved items are kept", AT(saved_retention_ms), true, 35 * DAY, DAY,
      3650 * DAY },
    { "record_retention", "alerts, runs, events and pages are kept", AT(record_retention_ms), true,
      90 * DAY, 7 * DAY, 3650 * DAY },
    { "observation_fresh", "age of the observed stop at a delete", AT(observation_fresh_ms), true,
      5 * SECOND, SECOND, MINUTE },
    { "takeover_quiet", "before a host takes over what another one may have sent", AT(takeover_quiet_ms), true,
      5 * MINUTE, SECOND, HOUR },
    { "call_timeout", "one AWS call", AT(call_timeout_ms), true, 25 * SECOND, SECOND, MINUTE },
    { "call_attempts", "tries of a throttled or failed call", AT(call_attempts_max), false, 10, 1, 20 },
};

const struct config_limit_info *config_limits_table(size_t *count) {
    *count = sizeof LIMITS / sizeof LIMITS[0];
    return LIMITS;
}

void config_limits_default(struct config_limits *limits) {
    for (size_t i = 0; i < sizeof LIMITS / sizeof LIMITS[0]; i++)
        *(int64_t *)((char *)limits + LIMITS[i].offset) = LIMITS[i].default_value;
}

const char *config_mode_name(enum config_mode mode) {
    static const char *const NAMES[] = { "observe", "approve", "auto" };
    return NAMES[mode];
}
