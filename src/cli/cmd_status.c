/* cmd_status.c: `selfheal status`: one screen; exit status 1 when no daemon runs. */
#include <stdio.h>

#include "cli/cmd.h"
#include "cli/session.h"
#include "cli/show.h"
#include "codec/time.h"

enum { DAY_MS = 86400 * 1000, RUNS_LOOKED_AT = 200, ALERTS_LOOKED_AT = 200 };

struct day {
    int64_t finished, healed;
};

static struct str size_text(struct arena *arena, int64_t bytes) {
    if (bytes < 1 << 20)
        return str_fmt(arena, "%lld KB", (long long)((bytes + 1023) >> 10));
    return str_fmt(arena, "%lld MB", (long long)((bytes + (1 << 19)) >> 20));
}

static void put_hold(struct buf *out, struct arena *arena, const struct json *status,
                     const char *which, const char *past) {
    const struct json *entry = json_get_c(status, which);
    int64_t until = json_get_i64(entry, "until", INT64_MAX), now = json_get_i64(status, "now", 0);
    if (!entry || until <= now)
        return;
    buf_fmt(out, "! %s by ", past);
    out_safe(out, json_get_str(entry, "who"), false);
    buf_text(out, ": ");
    out_safe(out, json_get_str(entry, "reason"), false);
    if (until < INT64_MAX)
        buf_fmt(out, ", until %.*s UTC", STR_ARG(out_time(arena, until)));
    buf_text(out, "  → selfheal resume\n");
}

static void put_runs(struct buf *out, struct arena *arena, const struct json *runs, int64_t now_ms) {
    struct day day = { 0 };
    for (size_t i = 0; i < json_count(runs); i++) {
        const struct json *run = json_at(runs, i);
        int64_t ended = json_get_i64(run, "ended", 0);
        if (ended == 0 || now_ms - ended > DAY_MS)
            continue;
        day.finished += !str_is(json_get_str(run, "outcome"), "nothing_to_do");
        day.healed += str_is(json_get_str(run, "outcome"), "healed");
    }
    if (day.finished)
        buf_fmt(out, "   healed %lld of %lld in 24 h\n", (long long)day.healed,
                (long long)day.finished);
    for (size_t i = 0; i < json_count(runs); i++) {
        const struct json *run = json_at(runs, i);
        if (str_is(json_get_str(run, "state"), "finished"))
            continue;
        bool is_waiting = str_is(json_get_str(run, "state"), "waiting");
        buf_fmt(out, "%s run %.*s  ", is_waiting ? "!" : "◐", STR_ARG(json_get_str(run, "id")));
        out_safe(out, json_get_str(run, "runbook"), false);
        buf_text(out, "  ");
        out_safe(out, json_get_str(run, "step"), false);
        buf_fmt(out, "  %.*s", STR_ARG(show_took(arena, run, now_ms)));
        if (is_waiting)
            buf_fmt(out, "  → selfheal run view %.*s", STR_ARG(json_get_str(run, "id")));
        buf_char(out, '\n');
    }
}

static void put_alert(struct buf *out, struct arena *arena, const struct json *alerts,
                      int64_t now_ms) {
    const struct json *last = json_at(alerts, 0);
    if (!last)
        return;
    buf_fmt(out, "   last alert %.*s from ",
            STR_ARG(out_ago(arena, json_get_i64(last, "received", 0), now_ms)));
    out_safe(out, json_get_str(last, "source"), false);
    buf_fmt(out, " (%.*s)\n", STR_ARG(json_get_str(last, "disposition")));
}

static bool is_refused(const struct json *status) {
    return json_get_c(status, "is_reload_good") && !json_true(json_get_c(status, "is_reload_good"));
}

/* The file differs from what is in force, and nobody may know. */
static void put_reload(struct buf *out, struct arena *arena, const struct json *status) {
    if (!is_refused(status))
        return;
    int64_t now_ms = json_get_i64(status, "now", 0);
    buf_fmt(out, "! reload refused %.*s, the configuration before it stays active: ",
            STR_ARG(out_ago(arena, json_get_i64(status, "reloaded", now_ms), now_ms)));
    out_safe(out, json_get_str(status, "reload_error"), false);
    if (json_get_str(status, "reload_hint").len) {
        buf_text(out, "  → ");
        out_safe(out, json_get_str(status, "reload_hint"), false);
    }
    buf_char(out, '\n');
}

static void put_quarantined(struct buf *out, const struct json *alerts, int64_t now_ms) {
    size_t count = 0;
    for (size_t i = 0; i < json_count(alerts); i++)
        count += now_ms - json_get_i64(json_at(alerts, i), "received", 0) < DAY_MS;
    if (count)
        buf_fmt(out, "! %zu alert%s could not be used in 24 h  → selfheal alert list --disposition quarantined -n %d\n", count,
                count == 1 ? "" : "s", ALERTS_LOOKED_AT);
}

static void put_head(struct buf *out, struct session *s, const struct json *status) {
    int64_t now_ms = json_get_i64(status, "now", 0);
    if (json_true(json_get_c(status, "is_offline"))) {
        buf_text(out, json_true(json_get_c(status, "is_shared"))
                          ? "● selfheal: the store itself; who works on it (a Lambda, daemons) is not known here\n"
                          : "○ selfheal: no daemon runs on this store\n");
    } else {
        int64_t started = json_get_i64(status, "started", now_ms);
        buf_fmt(out, "● selfheal %.*s, running %.*s at %.*s\n",
                STR_ARG(json_get_str(status, "version")),
                STR_ARG(duration_format(&s->arena, now_ms - started)), STR_ARG(s->owner.url));
        buf_fmt(out, "   identity %.*s %.*s · rules %lld · configuration %.*s%s\n",
                STR_ARG(json_get_str(status, "account")), STR_ARG(json_get_str(status, "region")),
                (long long)json_get_i64(status, "rules", 0),
                STR_ARG(str_slice(json_get_str(status, "config"), 0, 12)),
                is_refused(status) ? " (the last reload was refused)" : "");
    }
    buf_text(out, "   store ");
    out_safe(out, json_get_str(status, "store"), false);
    if (json_get_c(status, "store_size"))
        buf_fmt(out, " %.*s", STR_ARG(size_text(&s->arena, json_get_i64(status, "store_size", 0))));
    buf_fmt(out, " · runs active %lld\n", (long long)json_get_i64(status, "runs_active", 0));
}

/* What needs somebody. */
static void put_standing(struct buf *out, const struct json *status) {
    static const struct {
        const char *key, *one, *many;
    } LINES[] = {
        { "approvals_waiting", "run waits for approval", "runs wait for approval" },
        { "runs_held", "run is held back by `stop`", "runs are held back by `stop`" },
        { "obligations_open", "thing is owed and not restored", "things are owed and not restored" },
        { "pages_undelivered", "page was not accepted by a channel yet", "pages were not accepted by a channel yet" },
        { "alerts_refused", "request failed authentication since the start", "requests failed authentication since the start" },
    };
    const char *least = json_true(json_get_c(status, "is_more")) ? "at least " : "";
    for (size_t i = 0; i < sizeof LINES / sizeof LINES[0]; i++) {
        int64_t n = json_get_i64(status, LINES[i].key, 0);
        if (n)
            buf_fmt(out, "! %s%lld %s\n", least, (long long)n, n == 1 ? LINES[i].one : LINES[i].many);
    }
}

int cmd_status(int argc, char **argv) {
    SESSION(s);
    const struct json *answer, *runs, *alerts, *odd;
    if (!owner_get(&s.owner, STR("/api/v1/status"), &answer, &s.err).ok)
        return session_failed(&s);
    bool is_offline = json_true(json_get_c(answer, "is_offline")) && !json_true(json_get_c(answer, "is_shared"));
    if (s.args.is_json) {
        out_json(answer);
        return is_offline ? 1 : 0;
    }
    if (!owner_get(&s.owner, str_fmt(&s.arena, "/api/v1/runs?limit=%d", RUNS_LOOKED_AT), &runs,
                   &s.err).ok ||
        !owner_get(&s.owner, STR("/api/v1/alerts?limit=1"), &alerts, &s.err).ok ||
        !owner_get(&s.owner, str_fmt(&s.arena, "/api/v1/alerts?limit=%d&disposition=quarantined", ALERTS_LOOKED_AT), &odd,
                   &s.err).ok)
        return session_failed(&s);
    int64_t now_ms = json_get_i64(answer, "now", 0);
    BUF_SCOPE(out, OUT_SIZE_MAX);
    put_head(&out, &s, answer);
    put_alert(&out, &s.arena, json_get_c(alerts, "alerts"), now_ms);
    put_runs(&out, &s.arena, json_get_c(runs, "runs"), now_ms);
    put_reload(&out, &s.arena, answer);
    put_quarantined(&out, json_get_c(odd, "alerts"), now_ms);
    put_standing(&out, answer);
    put_hold(&out, &s.arena, answer, "pause", "paused");
    put_hold(&out, &s.arena, answer, "stop", "stopped");
    if (is_offline)
        buf_text(&out, "next: selfheal serve\n");
    out_write(buf_view(&out));
    return is_offline ? 1 : 0;
}
