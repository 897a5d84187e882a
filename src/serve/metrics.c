/* metrics.c: /metrics in Prometheus' text format: base units, low-cardinality labels. */
#include "host/standing.h"
#include "serve/daemon.h"

static void head(struct buf *out, const char *name, const char *type, const char *help) {
    buf_fmt(out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

static void value(struct buf *out, const char *name, const char *type, const char *help, int64_t v) {
    head(out, name, type, help);
    buf_fmt(out, "%s %lld\n", name, (long long)v);
}

/* What needs somebody, or may: left out when the store cannot be read, so that a missing series is noticed. */
static void write_standing(struct daemon *d, struct buf *out) {
    ARENA_SCOPE(arena);
    struct standing s;
    struct err err = { 0 };
    struct record record;
    bool is_found;
    const struct json *control = NULL;
    if (!standing_read(d->store, &arena, &s, &err).ok ||
        !d->store->ops->get(d->store, RECORD_CONTROL, STR("control"), &arena, &record, &is_found, &err).ok ||
        (is_found && !record_parse(&arena, record.value, &control, &err).ok))
        return;
    value(out, "selfheal_runs_active", "gauge", "Runs that are not over.", s.runs);
    value(out, "selfheal_approvals_pending", "gauge", "Runs that wait for a person's yes or no.", s.approvals);
    value(out, "selfheal_runs_held", "gauge", "Runs whose change waits for the end of stop.", s.held);
    value(out, "selfheal_obligations_open", "gauge", "What is owed and not restored.", s.obligations);
    value(out, "selfheal_pages_undelivered", "gauge", "Pages that no channel has accepted yet.", s.pages);
    value(out, "selfheal_paused", "gauge", "1: pause is in force.", json_get_c(control, "pause") != NULL);
    value(out, "selfheal_stopped", "gauge", "1: stop is in force.", json_get_c(control, "stop") != NULL);
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
    write_standing(d, out);
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
        value(out, "selfheal_store_size_bytes", "gauge", "Size of the database with its write-ahead log.", place_size(d->store));
    value(out, "selfheal_config_last_reload_successful", "gauge", "1: the last reload was taken.",
          d->is_reload_good);
    value(out, "selfheal_config_last_reload_success_timestamp_seconds", "gauge", "Time of the last load.",
          d->reloaded_ms / 1000);
}
