/* metrics.c: /metrics in Prometheus' text format: base units, low-cardinality labels. */
#include "serve/daemon.h"

static void head(struct buf *out, const char *name, const char *type, const char *help) {
    buf_fmt(out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

static void value(struct buf *out, const char *name, const char *type, const char *help, int64_t v) {
    head(out, name, type, help);
    buf_fmt(out, "%s %lld\n", name, (long long)v);
}

void metrics_write(struct daemon *d, struct buf *out) {
    const struct host_stats *s = host_stats(d->host);
    static const char *const DISPOSITIONS[] = { "ran", "suppressed", "no_match", "recovered", "duplicate",
                                                "quarantined" };
    head(out, "selfheal_build_info", "gauge", "Version of the program.");
    buf_text(out, "selfheal_build_info{version=\"0.1.0\"} 1\n");
    head(out, "selfheal_alerts_received_total", "counter", "Alerts that are durable, by what became of them.");
    for (size_t i = 0; i < 6; i++)
        buf_fmt(out, "selfheal_alerts_received_total{disposition=\"%s\"} %lld\n", DISPOSITIONS[i],
                (long long)s->alerts[i]);
    value(out, "selfheal_alerts_refused_total", "counter", "Requests that failed authentication.",
          d->refused_auth);
    value(out, "selfheal_runs_started_total", "counter", "Runs made.", s->runs_started);
    head(out, "selfheal_runs_finished_total", "counter", "Runs that ended, by outcome.");
    for (int i = OUTCOME_HEALED; i <= OUTCOME_NOTHING_TO_DO; i++)
        buf_fmt(out, "selfheal_runs_finished_total{outcome=\"%s\"} %lld\n",
                run_outcome_name((enum run_outcome)i), (long long)s->runs_finished[i]);
    value(out, "selfheal_calls_total", "counter", "Calls sent to AWS and to checks.", s->calls);
    value(out, "selfheal_pages_sent_total", "counter", "Pages handed to a channel.", s->pages);
    value(out, "selfheal_store_units_total", "counter", "Units committed or refused.", s->units);
    value(out, "selfheal_store_conflicts_total", "counter", "Units refused by a newer record.", s->conflicts);
    value(out, "selfheal_store_commit_failures_total", "counter", "Commits that the store refused.",
          s->commit_failures);
    head(out, "selfheal_store_commit_duration_seconds", "gauge", "Duration of the last commit.");
    buf_fmt(out, "selfheal_store_commit_duration_seconds %lld.%06lld\n",
            (long long)(s->last_commit_us / 1000000), (long long)(s->last_commit_us % 1000000));
    if (place_size(d->store))
        value(out, "selfheal_store_size_bytes", "gauge", "Size of the database file.", place_size(d->store));
    value(out, "selfheal_config_last_reload_successful", "gauge", "1: the last reload was taken.",
          d->is_reload_good);
    value(out, "selfheal_config_last_reload_success_timestamp_seconds", "gauge", "Time of the last load.",
          d->reloaded_ms / 1000);
}
