/* cmd_audit.c: `selfheal audit`: reads a store beside its owner, or one that nobody owns. */
#include <stdio.h>
#include <time.h>

#include "cli/cmd.h"
#include "cli/offline.h"
#include "cli/session.h"
#include "engine/audit.h"
#include "net/loop.h"
#include "store/sqlite.h"

enum { LOOKS_MAX = 3, LOOK_AGAIN_MS = 300 }; /* a live store is seen between two commits */

static const struct json *report_json(struct arena *arena, const struct audit_report *report) {
    struct json *o = json_new_object(arena), *problems = json_new_array(arena);
    struct json *records = json_new_object(arena);
    json_set_bool(arena, o, "ok", report->problem_count == 0);
    json_set_i64(arena, o, "problem_count", report->problem_count);
    for (size_t i = 0; i < report->count; i++) {
        const struct audit_problem *p = &report->problems[i];
        struct json *item = json_new_object(arena);
        json_set_str(arena, item, "check", str_of(p->check));
        json_set_str(arena, item, "kind", str_of(record_kind_name(p->kind)));
        json_set_str(arena, item, "key", p->key);
        json_set_str(arena, item, "text", p->text);
        json_push(arena, problems, item);
    }
    json_set_c(arena, o, "problems", problems);
    for (int kind = 0; kind < RECORD_KIND_COUNT; kind++)
        json_set_i64(arena, records, record_kind_name((enum record_kind)kind),
                     report->records[kind]);
    json_set_c(arena, o, "records", records);
    json_set_i64(arena, o, "live_runs", report->live_runs);
    json_set_i64(arena, o, "open_obligations", report->open_obligations);
    json_set_i64(arena, o, "held_locks", report->held_locks);
    json_set_i64(arena, o, "saved_items", report->saved_items);
    return o;
}

static void print_report(struct arena *arena, const struct audit_report *report, struct str path) {
    BUF_SCOPE(out, OUT_SIZE_MAX);
    for (size_t i = 0; i < report->count; i++) {
        const struct audit_problem *p = &report->problems[i];
        buf_fmt(&out, "✗ %s: %s ", p->check, record_kind_name(p->kind));
        out_safe(&out, p->key, false);
        buf_text(&out, ": ");
        out_safe(&out, p->text, false);
        buf_char(&out, '\n');
    }
    if (report->problem_count > (int64_t)report->count)
        buf_fmt(&out, "... the first %zu are shown\n", report->count);
    bool is_good = report->problem_count == 0;
    buf_fmt(&out, "%s ", is_good ? "✔" : "✗");
    out_safe(&out, path, false);
    if (is_good)
        buf_text(&out, ": no problem");
    else
        buf_fmt(&out, ": %.*s problem%s", STR_ARG(out_count(arena, report->problem_count)),
                report->problem_count == 1 ? "" : "s");
    buf_fmt(&out, " (%.*s runs, %lld live; %.*s events; %.*s alerts; %lld open obligations; "
            "%lld locks held; %.*s saved items)\n",
            STR_ARG(out_count(arena, report->records[RECORD_RUN])), (long long)report->live_runs,
            STR_ARG(out_count(arena, report->records[RECORD_EVENT])),
            STR_ARG(out_count(arena, report->records[RECORD_ALERT])),
            (long long)report->open_obligations, (long long)report->held_locks,
            STR_ARG(out_count(arena, report->saved_items)));
    out_write(buf_view(&out));
}

static MUST_CHECK struct res look(struct session *s, struct audit_report *report) {
    struct audit_options options = { .now_ms = loop_wall_ms() };
    if (s->owner.config)
        options.limits = &s->owner.config->limits;
    if (!s->owner.reader->is_shared)
        TRY(sqlite_check(s->owner.reader, &s->err));
    return audit_store(s->owner.reader, &options, &s->arena, report, &s->err);
}

int cmd_audit(int argc, char **argv) {
    SESSION(s);
    struct audit_report report = { 0 };
    struct str name = s.owner.table.len ? s.owner.table : s.owner.store_path;
    bool is_live = owner_is_working(&s.owner);
    if (!name.len) {
        (void)err_set(&s.err, ERR_INPUT, "SH4121", "it is not known where the store is");
        err_hint(&s.err, "say --store FILE or --config FILE");
        return session_failed(&s);
    }
    if (args_has(&s.args, "--config") && !owner_config(&s.owner, &s.err).ok)
        return session_failed(&s);
    for (int i = 0; i < LOOKS_MAX; i++) {
        if (!offline_open(&s.owner, &s.err).ok || !look(&s, &report).ok)
            return session_failed(&s);
        if (report.problem_count == 0 || !is_live)
            break;
        struct timespec t = { 0, LOOK_AGAIN_MS * 1000000L };
        nanosleep(&t, NULL);
    }
    if (s.args.is_json)
        out_json(report_json(&s.arena, &report));
    else
        print_report(&s.arena, &report, name);
    return report.problem_count ? 1 : 0;
}
