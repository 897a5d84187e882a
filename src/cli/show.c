#include "cli/show.h"

#include <stdio.h>

#include "codec/time.h"
#include "engine/engine.h"

struct str show_targets(struct arena *arena, const struct json *targets) {
    BUF_SCOPE(out, 1u << 14);
    for (size_t i = 0; i < json_count(targets); i++) {
        struct str target = json_str(json_at(targets, i));
        for (int part = 0; part < 2; part++) {
            size_t slash = str_find_char(target, '/');
            if (slash != SIZE_MAX)
                target = str_slice(target, slash + 1, target.len);
        }
        buf_text(&out, i ? ", " : "");
        buf_str(&out, target);
    }
    return str_dup(arena, buf_view(&out));
}

static bool is_over(const struct json *run) {
    return str_is(json_get_str(run, "state"), "finished");
}

struct str show_word(const struct json *run) {
    return json_get_str(run, is_over(run) ? "outcome" : "state");
}

struct str show_took(struct arena *arena, const struct json *run, int64_t now_ms) {
    int64_t from = json_get_i64(run, "created", 0), to = json_get_i64(run, "ended", 0);
    if (to == 0)
        to = now_ms;
    return from > 0 && to >= from ? duration_format(arena, to - from) : STR("-");
}

int show_exit_status(const struct json *run) {
    enum run_outcome outcome;
    if (!is_over(run) || !run_outcome_of(json_get_str(run, "outcome"), &outcome))
        return 1;
    return run_outcome_exit_status(outcome);
}

struct str show_awaited(struct arena *arena, const struct json *run, int64_t now_ms) {
    struct str wait = json_get_str(run, "wait");
    int64_t wake = json_get_i64(run, "wake", 0);
    struct str left = wake > now_ms && wake < INT64_MAX ? duration_format(arena, wake - now_ms)
                                                        : STR("a moment");
    const struct json *intent = json_get_c(run, "intent");
    if (str_is(wait, "call"))
        return str_fmt(arena, "waits for the answer of %.*s:%.*s",
                       STR_ARG(json_get_str(intent, "service")),
                       STR_ARG(json_get_str(intent, "operation")));
    if (str_is(wait, "retry"))
        return str_fmt(arena, "sends %.*s again in %.*s", STR_ARG(json_get_str(intent, "operation")),
                       STR_ARG(left));
    if (str_is(wait, "wake"))
        return str_fmt(arena, "looks again in %.*s", STR_ARG(left));
    if (str_is(wait, "page"))
        return STR("waits until a channel has accepted the page");
    if (str_is(wait, "hold"))
        return str_fmt(arena, "waits for a person: selfheal run resume %.*s",
                       STR_ARG(json_get_str(run, "id")));
    if (str_is(wait, "approval")) {
        struct str plan = str_slice(json_str(json_path(run, "ask", "plan", NULL)), 0, 12);
        return str_fmt(arena, "waits for approval, is rejected in %.*s: selfheal run approve %.*s%s%.*s", STR_ARG(left),
                       STR_ARG(json_get_str(run, "id")), plan.len ? " --plan " : "", STR_ARG(plan));
    }
    if (str_is(wait, "stopped"))
        return STR("is held back by `stop`: selfheal resume");
    if (str_is(wait, "turn"))
        return STR("goes on in the next invocation");
    return STR_NONE;
}

struct str show_step(struct arena *arena, const struct json *step, int64_t now_ms) {
    int64_t from = json_get_i64(step, "started", 0), to = json_get_i64(step, "ended", 0);
    struct str took = from > 0 ? duration_format(arena, (to > 0 ? to : now_ms) - from) : STR_NONE;
    struct str error = json_get_str(step, "error"), summary = json_get_str(step, "summary");
    struct str line = str_fmt(arena, "%-24.*s %-10.*s %.*s", STR_ARG(json_get_str(step, "name")),
                              STR_ARG(took), STR_ARG(error.len ? error : summary));
    while (str_ends(line, STR(" ")))
        line.len--;
    return line;
}

/* --- the page of a run --- */

static void put_field(struct buf *out, const char *name, struct str value) {
    if (!value.len)
        return;
    buf_fmt(out, "  %-11s", name);
    out_safe(out, value, false);
    buf_char(out, '\n');
}

static void put_steps(struct buf *out, struct arena *arena, const struct json *run, int64_t now_ms,
                      bool is_color) {
    const struct json *steps = json_get_c(run, "steps");
    if (json_count(steps) == 0)
        return;
    buf_text(out, "\nSteps\n");
    for (size_t i = 0; i < json_count(steps); i++) {
        const struct json *step = json_at(steps, i);
        struct str state = json_get_str(step, "state");
        bool is_undo = str_is(json_get_str(step, "lane"), "undo");
        int64_t attempts = json_get_i64(step, "attempts", 1);
        buf_fmt(out, "  %2zu %s%s%s ", i + 1, out_color(state, is_color), out_sign(state),
                out_color_end(is_color));
        out_safe(out, show_step(arena, step, now_ms), false);
        if (attempts > 1)
            buf_fmt(out, "  ↻ attempt %lld", (long long)attempts);
        if (is_undo)
            buf_text(out, "  (undo)");
        if (!str_is(state, "succeeded"))
            buf_fmt(out, "  [%.*s]", STR_ARG(state));
        buf_char(out, '\n');
    }
}

/* {"MinCapacity":1,"SuspendedState":{"DynamicScalingInSuspended":false}} as "MinCapacity 1": whole, and what is false is left
 * out. */
static void put_object(struct buf *out, const struct json *value, unsigned depth) {
    for (size_t i = 0; i < json_count(value); i++) {
        const struct json_member *m = &value->object.members[i];
        if (json_is(m->value, JSON_BOOL) && !m->value->boolean)
            continue;
        if (json_is(m->value, JSON_OBJECT) && depth < 4) {
            put_object(out, m->value, depth + 1);
            continue;
        }
        buf_fmt(out, "%s%.*s", buf_view(out).len ? ", " : "", STR_ARG(m->key));
        if (!json_is(m->value, JSON_BOOL)) {
            buf_char(out, ' ');
            json_write(out, m->value);
        }
    }
}

/* Of an ARN the last part says enough. */
static struct str fact_text(struct arena *arena, const struct json *value, bool is_fact) {
    if (!value)
        return STR("-");
    if (json_is(value, JSON_STRING)) {
        struct str text = value->text;
        for (size_t i = 0; i < text.len && str_starts(value->text, STR("arn:")); i++)
            if (value->text.ptr[i] == '/')
                text = str_slice(value->text, i + 1, value->text.len);
        return text;
    }
    if (json_is(value, JSON_OBJECT) && is_fact) {
        BUF_SCOPE(out, 1u << 16);
        put_object(&out, value, 0);
        return str_dup(arena, buf_view(&out));
    }
    struct str text = json_to_str(arena, value);
    size_t end = 59;
    if (text.len <= end)
        return text;
    while (((unsigned char)text.ptr[end] & 0xc0) == 0x80) /* not in the middle of a letter */
        end--;
    return str_fmt(arena, "%.*s…", (int)end, text.ptr);
}

/* "before" and "after" side by side, by name. */
static void put_facts(struct buf *out, struct arena *arena, const struct json *run) {
    const struct json *facts = json_get_c(run, "facts");
    const struct json *sides[] = { json_get_c(facts, "before"), json_get_c(facts, "after") };
    if (json_count(sides[0]) + json_count(sides[1]) == 0)
        return;
    buf_fmt(out, "\nBefore and after\n  %-22s %-24s %s\n", "", "before", "after");
    for (int s = 0; s < 2; s++)
        for (size_t i = 0; i < json_count(sides[s]); i++) {
            struct str name = sides[s]->object.members[i].key;
            if (s == 1 && json_get(sides[0], name))
                continue; /* shown already */
            buf_fmt(out, "  %-22.*s ", STR_ARG(name));
            struct str before = fact_text(arena, json_get(sides[0], name), true);
            out_safe(out, before, false);
            for (size_t n = before.len; n < 24; n++)
                buf_char(out, ' ');
            buf_char(out, ' ');
            out_safe(out, fact_text(arena, json_get(sides[1], name), true), false);
            buf_char(out, '\n');
        }
}

static void put_saved(struct buf *out, struct arena *arena, const struct json *run) {
    const struct json *saved = json_get_c(run, "saved");
    int64_t items = 0, deleted = 0;
    for (size_t i = 0; i < json_count(saved); i++) {
        items += json_get_i64(json_at(saved, i), "count", 0);
        if (json_true(json_get_c(json_at(saved, i), "deleted")))
            deleted += json_get_i64(json_at(saved, i), "count", 0);
    }
    if (items == 0)
        return;
    buf_fmt(out, "\nSaved items: %.*s in %zu batch%s", STR_ARG(out_count(arena, items)),
            json_count(saved), json_count(saved) == 1 ? "" : "es");
    if (deleted)
        buf_fmt(out, ", %.*s deleted", STR_ARG(out_count(arena, deleted)));
    struct str id = json_get_str(run, "id");
    buf_fmt(out, "\n  selfheal item list %.*s\n", STR_ARG(id));
    if (!str_is(json_get_str(run, "outcome"), "healed")) /* healed: the writer wrote them again */
        buf_fmt(out, "  selfheal item restore %.*s\n", STR_ARG(id));
}

static void put_owed(struct buf *out, struct arena *arena, const struct json *run) {
    const struct json *owed = json_get_c(run, "obligations");
    bool is_headed = false;
    size_t discharged = 0;
    for (size_t i = 0; i < json_count(owed); i++) {
        const struct json *o = json_at(owed, i);
        struct str state = json_get_str(o, "state");
        if (str_is(state, "discharged")) {
            discharged++;
            continue;
        }
        buf_text(out, is_headed ? "" : "\nStill owed\n");
        is_headed = true;
        buf_text(out, "  ! ");
        out_safe(out, json_get_str(o, "what"), false);
        buf_fmt(out, "  [%.*s, by %.*s UTC]\n", STR_ARG(state),
                STR_ARG(out_time(arena, json_get_i64(o, "deadline", 0))));
        if (json_get_str(o, "commands").len) {
            buf_text(out, "    to put it back:\n");
            for (struct str rest = json_get_str(o, "commands"); rest.len;) {
                size_t end = str_find_char(rest, '\n');
                buf_text(out, "      ");
                out_safe(out, str_slice(rest, 0, end), false);
                buf_char(out, '\n');
                rest = end == SIZE_MAX ? STR_NONE : str_slice(rest, end + 1, rest.len);
            }
        }
    }
    if (discharged && discharged == json_count(owed))
        buf_fmt(out, "\nOwes nothing: %s\n", discharged == 1 ? "what it had to put back is put back"
                                                              : "all that it had to put back is put back");
}

static void put_head(struct buf *out, struct arena *arena, const struct json *run, int64_t now_ms,
                     bool is_color) {
    struct str word = show_word(run), rule = json_get_str(run, "rule");
    struct str alert = json_get_str(run, "alert");
    buf_fmt(out, "%s%s %.*s%s  ", out_color(word, is_color), out_sign(word), STR_ARG(word),
            out_color_end(is_color));
    out_safe(out, json_get_str(run, "runbook"), false);
    struct str targets = show_targets(arena, json_get_c(run, "targets"));
    if (targets.len) {
        buf_text(out, "  on  ");
        out_safe(out, targets, false);
    }
    buf_char(out, '\n');
    put_field(out, "run", json_get_str(run, "id"));
    put_field(out, "alert", alert);
    struct str who = json_get_str(run, "started_by");
    put_field(out, "rule", rule.len ? rule : str_fmt(arena, "- (started by %.*s)", STR_ARG(who.len ? who : STR("a person"))));
    put_field(out, "mode", json_get_str(run, "mode"));
    put_field(out, "definition", str_slice(json_get_str(run, "definition"), 0, 12));
    put_field(out, "started", str_fmt(arena, "%.*s UTC",
                                      STR_ARG(out_time(arena, json_get_i64(run, "created", 0)))));
    put_field(out, is_over(run) ? "took" : "so far", show_took(arena, run, now_ms));
    int64_t alerted = json_get_i64(run, "alert_started", 0), ended = json_get_i64(run, "ended", 0);
    if (str_is(word, "healed") && alerted > 0 && ended > alerted)
        put_field(out, "to heal", str_fmt(arena, "%.*s since the alert began",
                                          STR_ARG(duration_format(arena, ended - alerted))));
    put_field(out, "reason", json_get_str(run, "reason"));
    struct str step = json_path(run, "frame", "step", NULL)
                          ? json_str(json_path(run, "frame", "step", NULL)) : STR_NONE;
    struct str awaited = show_awaited(arena, run, now_ms);
    if (str_is(json_get_str(run, "wait"), "approval")) {
        put_field(out, "asks for", json_str(json_path(run, "ask", "summary", NULL)));
        put_field(out, "plan", str_slice(json_str(json_path(run, "ask", "plan", NULL)), 0, 12));
    }
    if (!is_over(run) && awaited.len)
        put_field(out, "now", str_fmt(arena, "%.*s%s%.*s", STR_ARG(step), step.len ? " " : "",
                                      STR_ARG(awaited)));
    if (json_get_str(run, "failed_step").len)
        put_field(out, "failed", str_fmt(arena, "step %.*s: %.*s",
                                         STR_ARG(json_get_str(run, "failed_step")),
                                         STR_ARG(json_get_str(run, "failed_error"))));
}

void show_run(const struct args *args, struct arena *arena, const struct json *run, int64_t now_ms) {
    BUF_SCOPE(out, OUT_SIZE_MAX);
    put_head(&out, arena, run, now_ms, args->is_color);
    const struct json *parameters = json_get_c(run, "parameters");
    if (json_count(parameters))
        buf_text(&out, "\nParameters\n");
    for (size_t i = 0; i < json_count(parameters); i++) {
        buf_fmt(&out, "  %-22.*s ", STR_ARG(parameters->object.members[i].key));
        out_safe(&out, fact_text(arena, parameters->object.members[i].value, false), false);
        buf_char(&out, '\n');
    }
    put_steps(&out, arena, run, now_ms, args->is_color);
    put_facts(&out, arena, run);
    put_saved(&out, arena, run);
    put_owed(&out, arena, run);
    out_write(buf_view(&out));
}

void show_end(const struct args *args, struct arena *arena, const struct json *run) {
    struct str word = show_word(run), id = json_get_str(run, "id");
    BUF_SCOPE(out, 1u << 20);
    buf_fmt(&out, "%s%s %.*s%s in %.*s", out_color(word, args->is_color), out_sign(word),
            STR_ARG(word), out_color_end(args->is_color),
            STR_ARG(show_took(arena, run, json_get_i64(run, "ended", 0))));
    if (json_get_str(run, "reason").len) {
        buf_text(&out, ": ");
        out_safe(&out, json_get_str(run, "reason"), false);
    }
    put_owed(&out, arena, run);
    buf_fmt(&out, "\n  selfheal run view %.*s\n", STR_ARG(id));
    if (json_get_str(run, "alert").len)
        buf_fmt(&out, "  selfheal explain %.*s\n", STR_ARG(json_get_str(run, "alert")));
    out_write(buf_view(&out));
}
