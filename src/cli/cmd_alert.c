/* cmd_alert.c: alerts: list, view, and explain: why a rule acted on one or did not. */
#include <stdio.h>

#include "cli/cmd.h"
#include "cli/session.h"
#include "codec/time.h"
#include "codec/uri.h"
#include "net/loop.h"
#include "rule/pattern.h"

int cmd_alert_list(int argc, char **argv) {
    SESSION(s);
    struct str limit = args_value(&s.args, "--limit"), disposition = args_value(&s.args, "--disposition");
    const struct json *list;
    BUF_SCOPE(target, 1u << 12);
    buf_text(&target, "/api/v1/alerts?limit=");
    uri_encode(&target, limit.len ? limit : STR("20"), "");
    if (disposition.len) {
        buf_text(&target, "&disposition=");
        uri_encode(&target, disposition, "");
    }
    if (!owner_get(&s.owner, str_dup(&s.arena, buf_view(&target)), &list, &s.err).ok)
        return session_failed(&s);
    if (s.args.is_json) {
        out_json(list);
        return 0;
    }
    const struct json *alerts = json_get_c(list, "alerts");
    static const char *const HEADS[] = { "ALERT", "RECEIVED", "SOURCE", "NAME", "BECAME", "RUN",
                                         NULL };
    struct out_table table;
    out_table_init(&table, &s.arena, HEADS);
    for (size_t i = 0; i < json_count(alerts); i++) {
        const struct json *alert = json_at(alerts, i);
        struct str cells[OUT_COLUMNS_MAX] = {
            json_get_str(alert, "id"), out_time(&s.arena, json_get_i64(alert, "received", 0)),
            json_get_str(alert, "source"), json_get_str(alert, "name"),
            json_get_str(alert, "disposition"), json_get_str(alert, "run")
        };
        out_table_row(&table, cells);
    }
    if (table.row_count)
        out_table_print(&table, s.args.is_color);
    else
        printf("no alerts\n");
    return 0;
}

/* The newest alert that asked for something: one that says that all is well again explains nothing. */
static MUST_CHECK struct res newest_question(struct session *s, struct str *id) {
    const struct json *list;
    TRY(owner_get(&s->owner, STR("/api/v1/alerts?limit=50"), &list, &s->err));
    const struct json *alerts = json_get_c(list, "alerts");
    *id = STR("latest");
    for (size_t i = 0; i < json_count(alerts); i++) {
        struct str became = json_get_str(json_at(alerts, i), "disposition");
        if (str_is(became, "recovered") || str_is(became, "duplicate"))
            continue;
        *id = json_get_str(json_at(alerts, i), "id");
        return RES_OK;
    }
    return RES_OK;
}

static MUST_CHECK struct res read_alert(struct session *s, const struct json **alert) {
    struct str id, given = args_positional(&s->args, 0);
    if (args_has(&s->args, "--last"))
        TRY(newest_question(s, &given));
    TRY(owner_resolve(&s->owner, "alerts", given, &id, &s->err));
    return owner_get(&s->owner, str_fmt(&s->arena, "/api/v1/alerts/%.*s", STR_ARG(id)), alert,
                     &s->err);
}

int cmd_alert_view(int argc, char **argv) {
    SESSION(s);
    const struct json *alert;
    if (!read_alert(&s, &alert).ok)
        return session_failed(&s);
    if (s.args.is_json) {
        out_json(alert);
        return 0;
    }
    const struct json *detail = json_path(alert, "alert", "detail", NULL);
    const struct str fields[][2] = {
        { STR("alert"), json_get_str(alert, "id") },
        { STR("name"), json_get_str(detail, "name") },
        { STR("source"), json_get_str(alert, "source") },
        { STR("received"), out_time(&s.arena, json_get_i64(alert, "received", 0)) },
        { STR("became"), json_get_str(alert, "disposition") },
        { STR("reason"), json_get_str(alert, "reason") },
        { STR("run"), json_get_str(alert, "run") },
        { STR("status"), json_get_str(detail, "status") },
        { STR("transition"), json_get_str(detail, "transition") },
        { STR("severity"), json_get_str(detail, "severity") },
        { STR("cycle"), json_get_str(detail, "cycle") },
        { STR("began"), json_get_str(detail, "started_at") },
        { STR("labels"), json_get_c(detail, "labels")
                             ? json_to_str(&s.arena, json_get_c(detail, "labels")) : STR_NONE },
        { STR("link"), json_get_str(detail, "link") },
        { STR("body"), json_get_str(alert, "raw") },
    };
    BUF_SCOPE(out, OUT_SIZE_MAX);
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        if (!fields[i][1].len)
            continue;
        buf_fmt(&out, "%-11.*s", STR_ARG(fields[i][0]));
        out_safe(&out, fields[i][1], false);
        buf_char(&out, '\n');
    }
    out_write(buf_view(&out));
    printf("next: selfheal explain %.*s\n", STR_ARG(json_get_str(alert, "id")));
    return 0;
}

/* --- explain --- */

static void put_head(struct buf *out, struct arena *arena, const struct json *alert) {
    const struct json *detail = json_path(alert, "alert", "detail", NULL);
    buf_fmt(out, "Alert %.*s  ", STR_ARG(json_get_str(alert, "id")));
    out_safe(out, json_get_str(detail, "name"), false);
    if (json_get_str(detail, "severity").len)
        buf_fmt(out, "  severity=%.*s", STR_ARG(json_get_str(detail, "severity")));
    struct str transition = json_get_str(detail, "transition");
    if (transition.len)
        buf_fmt(out, "  %.*s", STR_ARG(transition));
    buf_fmt(out, "  received %.*s UTC from ",
            STR_ARG(out_time(arena, json_get_i64(alert, "received", 0))));
    out_safe(out, json_get_str(alert, "source"), false);
    buf_char(out, '\n');
}

static bool is_verdict(const struct json *verdict, const char *word) {
    return str_is(json_get_str(verdict, "verdict"), word);
}

static void put_counts(struct buf *out, const struct json *alert) {
    const struct json *verdicts = json_get_c(alert, "verdicts");
    size_t matched = 0, acted = 0, all = json_count(verdicts);
    for (size_t i = 0; i < all; i++) {
        matched += !is_verdict(json_at(verdicts, i), "no_match");
        acted += is_verdict(json_at(verdicts, i), "started");
    }
    struct str reason = json_get_str(alert, "reason");
    if (all == 0) {
        buf_fmt(out, "no rule looked at it: %.*s", STR_ARG(json_get_str(alert, "disposition")));
        if (reason.len) {
            buf_text(out, ", ");
            out_safe(out, reason, false);
        }
        buf_char(out, '\n');
        return;
    }
    buf_fmt(out, "%zu rule%s looked at it: %zu matched, %zu acted\n", all, all == 1 ? "" : "s",
            matched, acted);
}

static const char *said(const struct json *verdict) {
    static const char *const SAID[][2] = {
        { "started", "started" },
        { "joined", "joined" },
        { "no_match", "no match" },
        { "guarded", "did not start a run" },
        { "observed", "only observed" },
        { "disabled", "disabled" },
        { "paused", "did not start a run" },
        { "stale", "did not start a run" },
        { "duplicate", "did not start a second run" },
        { "error", "could not start a run" },
    };
    for (size_t i = 0; i < sizeof SAID / sizeof SAID[0]; i++)
        if (is_verdict(verdict, SAID[i][0]))
            return SAID[i][1];
    return "?";
}

/* The clauses of a rule that matched, from the rule as it stands now; nothing when it no longer matches. */
static void put_clauses(struct buf *out, struct arena *arena, const struct json *rules,
                        const struct json *verdict, const struct json *envelope) {
    const struct json *match = NULL;
    for (size_t i = 0; i < json_count(rules); i++)
        if (str_eq(json_get_str(json_at(rules, i), "name"), json_get_str(verdict, "rule")))
            match = json_get_c(json_at(rules, i), "match");
    struct pattern *pattern;
    struct err ignored = { 0 };
    const struct pattern_clause *clauses;
    size_t count;
    if (!match || !envelope || !pattern_compile(arena, match, &pattern, &ignored).ok ||
        pattern_explain(pattern, envelope, arena, &clauses, &count) != SIZE_MAX)
        return;
    for (size_t i = 0; i < count; i++) {
        buf_text(out, "     ✔ ");
        out_safe(out, clauses[i].sentence, false);
        buf_char(out, '\n');
    }
}

static void put_verdict(struct buf *out, struct session *s, const struct json *rules,
                        const struct json *alert, const struct json *v) {
    struct str word = json_get_str(v, "verdict");
    bool is_color = s->args.is_color;
    buf_fmt(out, "%s%s%s ", out_color(word, is_color), out_sign(word), out_color_end(is_color));
    struct str rule = json_get_str(v, "rule");
    out_safe(out, rule, false);
    for (size_t n = rule.len; n < 20; n++)
        buf_char(out, ' ');
    buf_fmt(out, " %s", said(v));
    if (json_get_str(v, "why").len) {
        buf_text(out, ": ");
        out_safe(out, json_get_str(v, "why"), false);
    }
    buf_text(out, "   ");
    out_safe(out, json_get_str(v, "file"), false);
    buf_fmt(out, ":%lld\n", (long long)json_get_i64(v, "line", 0));
    if (!is_verdict(v, "no_match"))
        put_clauses(out, &s->arena, rules, v, json_get_c(alert, "alert"));
}

int cmd_explain(int argc, char **argv) {
    SESSION(s);
    if ((s.args.positional_count == 1) == args_has(&s.args, "--last"))
        return args_wrong(&s.args, "give the alert's id, or --last");
    const struct json *alert, *rules = NULL;
    if (!read_alert(&s, &alert).ok)
        return session_failed(&s);
    if (s.args.is_json) {
        out_json(alert);
        return 0;
    }
    /* Without a daemon and a configuration the stored verdicts must do. */
    struct err ignored = { 0 };
    bool has_rules = (s.owner.url.len || s.owner.config_path.len) &&
                     owner_get(&s.owner, STR("/api/v1/rules"), &rules, &ignored).ok;
    BUF_SCOPE(out, OUT_SIZE_MAX);
    put_head(&out, &s.arena, alert);
    put_counts(&out, alert);
    const struct json *verdicts = json_get_c(alert, "verdicts");
    if (json_count(verdicts))
        buf_char(&out, '\n');
    for (size_t i = 0; i < json_count(verdicts); i++)
        put_verdict(&out, &s, has_rules ? json_get_c(rules, "rules") : NULL, alert,
                    json_at(verdicts, i));
    if (json_get_str(alert, "run").len)
        buf_fmt(&out, "\nnext: selfheal run view %.*s\n", STR_ARG(json_get_str(alert, "run")));
    out_write(buf_view(&out));
    return 0;
}
