/* budget.c: locks on targets, and windows that count changes against limits. A window is a record with the times
 * that count; it is read when a run may start (the verdict says why not) and written in the unit of the first
 * change of the run, so that no crash and no second instance can count less than happened. */
#include <assert.h>

#include "base/limits.h"
#include "base/plant.h"
#include "codec/time.h"
#include "engine/apply.h"

enum { HOUR_MS = 3600 * 1000 };
#define MONTH_MS (INT64_C(30) * 24 * HOUR_MS)

static struct str target_window(struct apply *x, struct str target) {
    return record_key2(x->arena, STR("runs"), target);
}
static struct str cooldown_window(struct apply *x, struct str target) {
    return record_key2(x->arena, STR("cooldown"), target);
}

/* Times of a window that are younger than span. */
static int64_t count_in(const struct json *window, int64_t now_ms, int64_t span_ms) {
    const struct json *times = json_get_c(window, "times");
    int64_t n = 0;
    for (size_t i = 0; i < json_count(times); i++) {
        int64_t at = 0;
        if (json_i64(json_at(times, i), &at) && now_ms - at < span_ms)
            n++;
    }
    return n;
}

static const struct json *add_time(struct apply *x, const struct json *window, int64_t span_ms) {
    struct json *out = json_copy_object(x->arena, window);
    struct json *times = json_new_array(x->arena);
    const struct json *old = json_get_c(window, "times");
    size_t from = json_count(old) >= WINDOW_ENTRIES_MAX ? json_count(old) - WINDOW_ENTRIES_MAX + 1
                                                        : 0;
    for (size_t i = from; i < json_count(old); i++) {
        int64_t at = 0;
        if (json_i64(json_at(old, i), &at) && x->now_ms - at < span_ms)
            json_push(x->arena, times, json_at(old, i));
    }
    json_push(x->arena, times, json_new_i64(x->arena, x->now_ms));
    json_set_c(x->arena, out, "times", times);
    return out;
}

static struct str say(struct apply *x, const char *guard, struct str text) {
    return str_fmt(x->arena, "guard \"%s\": %.*s", guard, STR_ARG(text));
}

/* Runs that have begun to change something and are not over. */
static const struct json *live_without(struct apply *x, const struct json *live, struct str run) {
    struct json *out = json_new_array(x->arena);
    const struct json *runs = json_get_c(live, "runs");
    for (size_t i = 0; i < json_count(runs); i++)
        if (!str_eq(json_str(json_at(runs, i)), run))
            json_push(x->arena, out, json_at(runs, i));
    return out;
}

static bool engine_budget(struct apply *x, struct str self, struct str *why) {
    const struct config_limits *limits = &x->config->limits;
    const struct json *window, *live;
    NEED(view_get(x->view, RECORD_WINDOW, STR("runs/engine"), &window));
    NEED(view_get(x->view, RECORD_WINDOW, STR("live"), &live));
    int64_t n = count_in(window, x->now_ms, HOUR_MS);
    size_t at_once = json_count(live_without(x, live, self));
    if (n >= limits->destructive_runs_per_hour)
        *why = say(x, "destructive_runs_per_hour",
                   str_fmt(x->arena, "%lld of %lld in the last hour", (long long)n,
                           (long long)limits->destructive_runs_per_hour));
    else if ((int64_t)at_once >= limits->destructive_runs_at_once)
        *why = say(x, "destructive_runs_at_once",
                   str_fmt(x->arena, "run %.*s is changing something now",
                           STR_ARG(json_str(json_at(live_without(x, live, self), 0)))));
    return true;
}

static bool target_budget(struct apply *x, struct str target, const struct config_rule *rule,
                          struct str *why) {
    const struct config_limits *limits = &x->config->limits;
    const struct json *window;
    NEED(view_get(x->view, RECORD_WINDOW, target_window(x, target), &window));
    int64_t max = limits->runs_per_target, span = limits->runs_per_target_window_ms;
    if (rule && rule->max_runs > 0) {
        max = rule->max_runs;
        span = rule->max_runs_window_ms;
    }
    int64_t n = count_in(window, x->now_ms, span);
    if (n >= max)
        *why = say(x, "runs_per_target",
                   str_fmt(x->arena, "%lld of %lld runs on %.*s in %.*s; a human must look",
                           (long long)n, (long long)max, STR_ARG(target),
                           STR_ARG(duration_format(x->arena, span))));
    return true;
}

static bool target_cooldown(struct apply *x, struct str target, const struct config_rule *rule,
                            struct str *why) {
    const struct json *window;
    NEED(view_get(x->view, RECORD_WINDOW, cooldown_window(x, target), &window));
    int64_t ended = json_get_i64(window, "ended", TIME_NONE);
    int64_t cooldown = rule ? rule->cooldown_ms : x->config->limits.cooldown_ms;
    if (ended == TIME_NONE || x->now_ms - ended >= cooldown)
        return true;
    *why = say(x, "cooldown",
               str_fmt(x->arena, "run %.*s on %.*s ended %.*s ago; free again at %.*s",
                       STR_ARG(json_get_str(window, "run")), STR_ARG(target),
                       STR_ARG(duration_format(x->arena, x->now_ms - ended)),
                       STR_ARG(time_format(x->arena, ended + cooldown))));
    return true;
}

static bool target_lock(struct apply *x, struct str target, struct str self, struct str *why) {
    const struct json *lock;
    NEED(view_get(x->view, RECORD_LOCK, target, &lock));
    struct str holder = json_get_str(lock, "run");
    if (holder.len && !str_eq(holder, self))
        *why = say(x, "lock", str_fmt(x->arena, "%.*s is held by run %.*s", STR_ARG(target),
                                      STR_ARG(holder)));
    return true;
}

void budget_want(struct apply *x, const struct json *targets) {
    for (size_t i = 0; i < json_count(targets) && i < RUN_TARGETS_MAX; i++) {
        struct str target = json_str(json_at(targets, i));
        view_want(x->view, RECORD_LOCK, target);
        view_want(x->view, RECORD_WINDOW, cooldown_window(x, target));
        view_want(x->view, RECORD_WINDOW, target_window(x, target));
    }
}

bool budget_check(struct apply *x, const struct json *targets, const struct config_rule *rule,
                  bool is_manual, struct str self, struct str *why) {
    *why = STR_NONE;
    for (size_t i = 0; i < json_count(targets) && !why->len; i++) {
        struct str target = json_str(json_at(targets, i));
        NEED(target_lock(x, target, self, why));
        if (!why->len && !is_manual && self.len == 0) /* a run that was let in is not asked again */
            NEED(target_cooldown(x, target, rule, why));
        if (!why->len && !is_manual)
            NEED(target_budget(x, target, rule, why));
    }
    return why->len ? true : engine_budget(x, self, why);
}

bool budget_lock(struct apply *x, const struct json *targets, struct str run) {
    for (size_t i = 0; i < json_count(targets); i++) {
        struct str target = json_str(json_at(targets, i));
        const struct json *old;
        NEED(view_get(x->view, RECORD_LOCK, target, &old));
        struct json *lock = json_new_object(x->arena);
        json_set_str(x->arena, lock, "target", target);
        json_set_str(x->arena, lock, "run", run);
        json_set_i64(x->arena, lock, "fence", json_get_i64(old, "fence", 0) + 1);
        json_set_i64(x->arena, lock, "since", x->now_ms);
        NEED(apply_put(x, RECORD_LOCK, target, lock, RECORD_NOT_DUE));
    }
    return true;
}

bool budget_unlock(struct apply *x, const struct json *targets, struct str run) {
    for (size_t i = 0; i < json_count(targets); i++) {
        struct str target = json_str(json_at(targets, i));
        const struct json *old;
        NEED(view_get(x->view, RECORD_LOCK, target, &old));
        if (!str_eq(json_get_str(old, "run"), run))
            continue;
        struct json *lock = json_new_object(x->arena);
        json_set_str(x->arena, lock, "target", target);
        json_set_i64(x->arena, lock, "fence", json_get_i64(old, "fence", 0)); /* never lowered */
        json_set_i64(x->arena, lock, "released", x->now_ms);
        NEED(apply_put(x, RECORD_LOCK, target, lock, RECORD_NOT_DUE));
    }
    return true;
}

bool budget_count(struct apply *x, struct str *why) {
    const struct config_limits *limits = &x->config->limits;
    const struct config_rule *rule = NULL;
    for (size_t i = 0; i < x->config->rule_count && !rule; i++)
        if (x->run.rule.len && str_eq(x->config->rules[i].name, x->run.rule))
            rule = &x->config->rules[i];
    NEED(budget_check(x, x->run.targets, rule, x->run.rule.len == 0, x->run.id, why));
    if (why->len)
        return true;
#if SELFHEAL_PLANT == PLANT_BUDGET_NOT_COUNTED
    x->run.is_counted = true;
    return true;
#endif
    const struct json *window, *live;
    NEED(view_get(x->view, RECORD_WINDOW, STR("runs/engine"), &window));
    NEED(apply_put(x, RECORD_WINDOW, STR("runs/engine"), add_time(x, window, HOUR_MS),
                   RECORD_NOT_DUE));
    for (size_t i = 0; i < json_count(x->run.targets); i++) {
        struct str key = target_window(x, json_str(json_at(x->run.targets, i)));
        NEED(view_get(x->view, RECORD_WINDOW, key, &window));
        int64_t span = limits->runs_per_target_window_ms > MONTH_MS ? limits->runs_per_target_window_ms
                                                                    : MONTH_MS; /* max_runs of rules */
        NEED(apply_put(x, RECORD_WINDOW, key, add_time(x, window, span), RECORD_NOT_DUE));
    }
    NEED(view_get(x->view, RECORD_WINDOW, STR("live"), &live));
    struct json *runs = json_new_array(x->arena);
    const struct json *others = live_without(x, live, x->run.id);
    for (size_t i = 0; i < json_count(others); i++)
        json_push(x->arena, runs, json_at(others, i));
    json_push(x->arena, runs, json_new_str(x->arena, x->run.id));
    struct json *now_live = json_new_object(x->arena);
    json_set_c(x->arena, now_live, "runs", runs);
    x->run.is_counted = true;
    x->run.counted_ms = x->now_ms;
    return apply_put(x, RECORD_WINDOW, STR("live"), now_live, RECORD_NOT_DUE);
}

/* One time of the window, that of this run. */
static bool remove_time(struct apply *x, struct str key) {
    const struct json *window;
    NEED(view_get(x->view, RECORD_WINDOW, key, &window));
    const struct json *old = json_get_c(window, "times");
    struct json *out = json_copy_object(x->arena, window), *times = json_new_array(x->arena);
    bool is_removed = false;
    for (size_t i = 0; i < json_count(old); i++) {
        int64_t at = 0;
        bool is_ours = !is_removed && json_i64(json_at(old, i), &at) && at == x->run.counted_ms;
        is_removed = is_removed || is_ours;
        if (!is_ours)
            json_push(x->arena, times, json_at(old, i));
    }
    json_set_c(x->arena, out, "times", times);
    return apply_put(x, RECORD_WINDOW, key, out, RECORD_NOT_DUE);
}

static bool leave_live(struct apply *x) {
    const struct json *live;
    NEED(view_get(x->view, RECORD_WINDOW, STR("live"), &live));
    struct json *now_live = json_new_object(x->arena);
    json_set_c(x->arena, now_live, "runs", live_without(x, live, x->run.id));
    return apply_put(x, RECORD_WINDOW, STR("live"), now_live, RECORD_NOT_DUE);
}

bool budget_uncount(struct apply *x) {
    if (!x->run.is_counted)
        return true;
    NEED(remove_time(x, STR("runs/engine")));
    for (size_t i = 0; i < json_count(x->run.targets); i++)
        NEED(remove_time(x, target_window(x, json_str(json_at(x->run.targets, i)))));
    x->run.is_counted = false;
    return leave_live(x);
}

bool budget_end(struct apply *x) {
    if (x->run.is_counted)
        NEED(leave_live(x));
    if (x->run.mutations == 0)
        return true; /* nothing was touched: no cooldown */
    for (size_t i = 0; i < json_count(x->run.targets); i++) {
        struct str key = cooldown_window(x, json_str(json_at(x->run.targets, i)));
        const struct json *old;
        NEED(view_get(x->view, RECORD_WINDOW, key, &old));
        struct json *window = json_new_object(x->arena);
        json_set_i64(x->arena, window, "ended", x->now_ms);
        json_set_str(x->arena, window, "run", x->run.id);
        NEED(apply_put(x, RECORD_WINDOW, key, window, RECORD_NOT_DUE));
    }
    return true;
}
