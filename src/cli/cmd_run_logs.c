/* cmd_run_logs.c: `selfheal run logs`: the events of a run, which are its log: what was decided, sent and answered. */
#include <stdio.h>
#include <time.h>

#include "cli/cmd.h"
#include "cli/session.h"
#include "codec/time.h"

enum { POLL_MS = 250, PAGE_EVENTS = 1000 };

static void put_value(struct buf *out, struct arena *arena, const struct json *value) {
    if (json_is(value, JSON_STRING))
        out_safe(out, value->text, false);
    else
        out_safe(out, json_to_str(arena, value), false);
}

/* "03:00:00.114 intent  stop  service=ecs operation=UpdateService" */
static void put_entry(struct buf *out, struct arena *arena, int64_t at, const struct json *entry) {
    struct str time = time_format(arena, at);
    buf_fmt(out, "%.*s.%03d  %-18.*s", 8, time.ptr + 11, (int)(at % 1000),
            STR_ARG(json_get_str(entry, "type")));
    if (json_get_str(entry, "step").len) {
        buf_char(out, ' ');
        out_safe(out, json_get_str(entry, "step"), false);
    }
    for (size_t i = 0; i < json_count(entry); i++) {
        const struct json_member *m = &entry->object.members[i];
        if (str_is(m->key, "type") || str_is(m->key, "step") || str_is(m->key, "fingerprint"))
            continue;
        buf_fmt(out, " %.*s=", STR_ARG(m->key));
        put_value(out, arena, m->value);
    }
    buf_char(out, '\n');
}

static bool is_wanted(const struct args *args, struct arena *arena, const struct json *entry) {
    struct str step = args_value(args, "--step"), grep = args_value(args, "--grep");
    if (step.len && !str_eq(json_get_str(entry, "step"), step))
        return false;
    return !grep.len || str_find(json_to_str(arena, entry), grep) != SIZE_MAX;
}

static void print_event(const struct args *args, struct arena *arena, const struct json *event) {
    if (args->is_json) { /* a line each: it may be followed */
        out_write(json_to_str(arena, event));
        putchar('\n');
        return;
    }
    BUF_SCOPE(out, OUT_SIZE_MAX);
    const struct json *entries = json_get_c(event, "entries");
    for (size_t i = 0; i < json_count(entries); i++)
        if (is_wanted(args, arena, json_at(entries, i)))
            put_entry(&out, arena, json_get_i64(event, "at", 0), json_at(entries, i));
    out_write(buf_view(&out));
}

static bool ends_run(const struct json *event) {
    const struct json *entries = json_get_c(event, "entries");
    for (size_t i = 0; i < json_count(entries); i++)
        if (str_is(json_get_str(json_at(entries, i), "type"), "run_finished"))
            return true;
    return false;
}

/* One page of events after *after. *is_over: the run has ended. */
static MUST_CHECK struct res print_page(struct owner *outer, struct str id, int64_t *after,
                                        size_t *count, bool *is_over, struct err *err) {
    ARENA_SCOPE(arena);
    struct owner owner = *outer;
    const struct json *page;
    owner.arena = &arena;
    struct str target = str_fmt(&arena, "/api/v1/runs/%.*s/events?after=%lld", STR_ARG(id),
                                (long long)*after);
    struct res r = owner_get(&owner, target, &page, err);
    outer->reader = owner.reader;
    TRY(r);
    const struct json *events = json_get_c(page, "events");
    *count = json_count(events);
    for (size_t i = 0; i < *count; i++) {
        print_event(outer->args, &arena, json_at(events, i));
        *after = json_get_i64(json_at(events, i), "seq", *after);
        *is_over = *is_over || ends_run(json_at(events, i));
    }
    fflush(stdout);
    return RES_OK;
}

int cmd_run_logs(int argc, char **argv) {
    SESSION(s);
    struct str id;
    if (!owner_resolve(&s.owner, "runs", args_positional(&s.args, 0), &id, &s.err).ok)
        return session_failed(&s);
    int64_t after = 0;
    bool is_over = false, is_following = args_has(&s.args, "--follow") && owner_is_working(&s.owner);
    for (;;) {
        size_t count = 0;
        if (!print_page(&s.owner, id, &after, &count, &is_over, &s.err).ok)
            return session_failed(&s);
        if (count == PAGE_EVENTS)
            continue;
        if (!is_following || is_over)
            return 0;
        struct timespec t = { 0, POLL_MS * 1000000L };
        nanosleep(&t, NULL);
    }
}
