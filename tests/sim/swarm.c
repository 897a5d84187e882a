#include "swarm.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MINUTE = 60 * 1000 };

static bool one_in(struct rand *rand, unsigned n) {
    return rand_below(rand, n) == 0;
}

static unsigned between(struct rand *rand, unsigned low, unsigned high) {
    return low + (unsigned)rand_below(rand, high - low + 1);
}

static void draw_shape(struct rand *rand, struct world_shape *s) {
    *s = world_shape_default();
    s->desired = between(rand, 1, 4);
    s->has_scaling = !one_in(rand, 3);
    if (one_in(rand, 4)) { /* several batches, or over MaxItems */
        s->bad_from = between(rand, 60, 120);
        s->items = s->bad_from + between(rand, 140, 380);
    } else if (one_in(rand, 8)) { /* over MaxShare */
        s->bad_from = between(rand, 0, 4);
        s->items = s->bad_from + between(rand, 20, 60);
    } else if (one_in(rand, 8)) { /* nothing was damaged */
        s->items = s->bad_from = between(rand, 0, 40);
    } else {
        s->bad_from = between(rand, 20, 40);
        s->items = s->bad_from + between(rand, 1, 30);
    }
    s->is_all_dropped = one_in(rand, 12);
    if (one_in(rand, 4))
        s->latency_max_ms = between(rand, 1, 6000);
    if (one_in(rand, 4))
        s->lag_ms = between(rand, 0, 9000);
    if (one_in(rand, 4))
        s->stop_ms = between(rand, 0, 60000);
}

static void draw_calls(struct rand *rand, struct world_faults *f) {
    if (one_in(rand, 4))
        f->throttle = between(rand, 1, 30);
    if (one_in(rand, 5))
        f->reset_before = between(rand, 1, 20);
    if (one_in(rand, 4))
        f->timeout_before = between(rand, 1, 12);
    if (one_in(rand, 4))
        f->timeout_after = between(rand, 1, 12);
    if (one_in(rand, 4))
        f->error_after = between(rand, 1, 20);
    if (one_in(rand, 10))
        f->denied_from_call = between(rand, 1, 90);
    if (one_in(rand, 8)) {
        f->commit_fails_at_call = between(rand, 1, 90);
        f->commit_fails_times = between(rand, 1, 10);
    }
}

static void draw_freeze(struct rand *rand, struct world_faults *f) {
    f->freeze_at_call = between(rand, 1, 90);
    f->freeze_ms = between(rand, 1, one_in(rand, 2) ? 30 : 2 * 3600) * 1000;
}

static void draw_crashes(struct rand *rand, struct world_faults *f) {
    f->crash_at_boundary = between(rand, 1, 230);
    if (one_in(rand, 2))
        f->crash_every = between(rand, 1, 40);
    else if (one_in(rand, 2))
        f->crash_again = between(rand, 1, 6);
}

static void draw_others(struct rand *rand, struct world_faults *f) {
    if (one_in(rand, 8))
        f->deploy_at_call = between(rand, 1, 90);
    if (one_in(rand, 8))
        f->desired_at_call = between(rand, 1, 90);
    if (one_in(rand, 8))
        f->autoscaler_at_call = between(rand, 1, 90);
    if (one_in(rand, 8))
        f->writer_at_call = between(rand, 1, 90);
}

static void draw_people(struct rand *rand, struct world_faults *f) {
    if (one_in(rand, 6))
        f->page_down = between(rand, 5, 90);
    if (one_in(rand, 6)) {
        f->pager_down_ms = between(rand, 0, 60) * 1000;
        f->pager_down_for_ms = between(rand, 1, 20 * 60) * 1000;
    }
    if (one_in(rand, 8))
        f->recover_at_call = between(rand, 1, 60);
    if (one_in(rand, 8))
        f->retrigger_at_call = between(rand, 1, 90);
    if (one_in(rand, 8))
        f->cancel_at_call = between(rand, 1, 90);
    if (one_in(rand, 8)) {
        f->stop_at_call = between(rand, 1, 90);
        f->resume_after_ms = between(rand, 1, 40 * 60) * 1000;
    }
    if (one_in(rand, 6))
        f->duplicates = between(rand, 1, 12);
    if (one_in(rand, 8))
        f->second_cycle_ms = between(rand, 1, 90) * (int64_t)MINUTE;
    if (one_in(rand, 8))
        f->unusable_ms = between(rand, 1, 300) * 1000;
    if (one_in(rand, 6))
        f->start_ms[0] = between(rand, 1, 60) * (int64_t)MINUTE;
    f->does_acknowledge = one_in(rand, 3);
}

/* Several hosts on one store, each of which dies, stands still, is late. */
static void draw_fleet(struct rand *rand, struct world_options *out, bool is_lambda) {
    struct world_faults *f = &out->faults;
    out->shape.hosts = between(rand, 2, 4);
    out->shape.is_lambda = is_lambda;
    out->shape.has_tables = one_in(rand, 3);
    if (one_in(rand, 8))
        return;
    f->node_race = one_in(rand, 3) ? 0 : between(rand, 1, 40);
    f->node_crash = one_in(rand, 3) ? 0 : between(rand, 1, 60);
    f->node_freeze = one_in(rand, 3) ? 0 : between(rand, 1, 10);
    if (out->shape.has_tables && one_in(rand, 2))
        f->store_faults = between(rand, 1, 20);
    if (one_in(rand, 2))
        draw_calls(rand, f);
    f->commit_fails_at_call = f->commit_fails_times = 0;
    if (one_in(rand, 3))
        draw_people(rand, f);
    if (one_in(rand, 2))
        f->duplicates = between(rand, 1, 12);
}

/* Clocks are off by seconds as a rule; one of them by minutes is a fault, and so is a step. */
static void draw_machines(struct rand *rand, struct world_options *out) {
    struct world_faults *f = &out->faults;
    if (out->shape.hosts && one_in(rand, 2))
        f->clock_skew_ms = between(rand, 1, 4000);
    if (one_in(rand, out->shape.hosts ? 3 : 8)) {
        int64_t most = one_in(rand, 3) ? 10 * 1000 : one_in(rand, 5) ? 30 * (int64_t)MINUTE : 4 * (int64_t)MINUTE;
        f->clock_step_at_call = between(rand, 1, 90);
        f->clock_step_ms = (int64_t)rand_below(rand, (uint64_t)most * 2) - most;
        f->clock_step_for_ms = one_in(rand, 2) ? 0 : between(rand, 1, 600) * 1000;
    }
    if (one_in(rand, 8)) {
        f->keys_expire_at_call = between(rand, 1, 90);
        f->keys_expire_for_ms = one_in(rand, 2) ? 0 : between(rand, 1, 300) * 1000;
    }
}

/* What the store knows of the last calls is gone, and nobody has stopped the hosts before. */
static void draw_restore(struct rand *rand, struct world_options *out) {
    struct world_faults *f = &out->faults;
    out->shape.has_tables = true;
    f->restore_at_call = between(rand, 2, 90);
    f->backup_at_call = f->restore_at_call - between(rand, 1, f->restore_at_call - 1 < 40 ? f->restore_at_call - 1 : 40);
    f->adopt_after_ms = between(rand, 1, 600) * 1000;
}

/* Steps where they hurt: between what is observed and what rests on it, and while others wait for a host that stands still. */
static void draw_clocks(struct rand *rand, struct world_options *out) {
    struct world_faults *f = &out->faults;
    if (one_in(rand, 2)) {
        f->clock_step_at_call = between(rand, 28, 44);
        f->clock_step_ms = -(int64_t)between(rand, 1000, 10000);
        out->shape.latency_max_ms = between(rand, 1000, 6000);
        return;
    }
    out->shape.hosts = between(rand, 2, 4);
    out->shape.is_lambda = true;
    f->node_late = between(rand, 10, 60);
    f->clock_skew_ms = between(rand, 0, 4000);
    f->clock_step_at_call = between(rand, 10, 60);
    f->clock_step_ms = (one_in(rand, 2) ? 1 : -1) * (int64_t)between(rand, 60, 280) * 1000;
    f->clock_step_for_ms = one_in(rand, 2) ? 0 : between(rand, 1, 600) * 1000;
}

/* Somebody starts it again and again: more often than an hour allows. */
static void draw_starts(struct rand *rand, struct world_faults *f) {
    for (unsigned i = 0; i < WORLD_STARTS_MAX; i++)
        f->start_ms[i] = (int64_t)(6 + i * between(rand, 6, 12)) * MINUTE;
}

static bool draw(uint64_t seed, const char *profile, struct world_options *out) {
    struct rand rand;
    rand_init(&rand, seed);
    *out = (struct world_options){ .seed = seed };
    bool is_swarm = !profile || strcmp(profile, "swarm") == 0;
    struct world_faults *f = &out->faults;
    draw_shape(&rand, &out->shape);
    out->shape.has_dead_man = seed % 2;
    if (is_swarm) {
        if (one_in(&rand, 10))
            return true; /* no fault at all */
        draw_calls(&rand, f);
        if (one_in(&rand, 3))
            draw_crashes(&rand, f);
        if (one_in(&rand, 8))
            draw_freeze(&rand, f);
        if (one_in(&rand, 2))
            draw_others(&rand, f);
        if (one_in(&rand, 2))
            draw_people(&rand, f);
        if (one_in(&rand, 20))
            draw_starts(&rand, f);
        if (one_in(&rand, 25))
            out->shape.alert_age_ms = between(&rand, 10, 60) * (int64_t)MINUTE;
        if (one_in(&rand, 25))
            out->shape.labels = between(&rand, LABELS_NONE, LABELS_WILD);
        return true;
    }
    if (strcmp(profile, "calm") == 0)
        return true;
    if (strcmp(profile, "crash") == 0) {
        draw_calls(&rand, f);
        draw_crashes(&rand, f);
    } else if (strcmp(profile, "people") == 0) {
        draw_others(&rand, f);
        draw_people(&rand, f);
    } else if (strcmp(profile, "asks") == 0) {
        out->shape.does_ask = true;
        f->answer_ms = one_in(&rand, 8) ? 0 : between(&rand, 1, 16 * 60) * 1000;
        f->is_answer_wrong = one_in(&rand, 3);
        draw_calls(&rand, f);
        if (one_in(&rand, 2))
            draw_crashes(&rand, f);
        if (one_in(&rand, 2))
            draw_people(&rand, f);
    } else if (strcmp(profile, "budget") == 0) {
        draw_starts(&rand, f);
    } else if (strcmp(profile, "freeze") == 0) {
        draw_freeze(&rand, f);
    } else if (strcmp(profile, "undo") == 0) { /* right after the stop, while reads lag and connections break */
        f->cancel_at_call = between(&rand, 12, 24);
        f->reset_before = between(&rand, 5, 50);
        out->shape.lag_ms = between(&rand, 0, 9000);
    } else if (strcmp(profile, "tables") == 0) { /* the store's own calls fail too */
        out->shape.has_tables = true;
        f->store_faults = one_in(&rand, 4) ? 0 : between(&rand, 1, 40);
        draw_calls(&rand, f);
        if (one_in(&rand, 2))
            draw_crashes(&rand, f);
        if (one_in(&rand, 2))
            draw_people(&rand, f);
    } else if (strcmp(profile, "restore") == 0) {
        draw_fleet(&rand, out, true);
        draw_restore(&rand, out);
    } else if (strcmp(profile, "keys") == 0) {
        f->keys_expire_at_call = between(&rand, 1, 90);
        f->keys_expire_for_ms = one_in(&rand, 2) ? 0 : between(&rand, 1, 300) * 1000;
    } else if (strcmp(profile, "clocks") == 0) {
        draw_clocks(&rand, out);
    } else if (strcmp(profile, "fleet") == 0 || strcmp(profile, "lambda") == 0) {
        draw_fleet(&rand, out, strcmp(profile, "lambda") == 0);
    } else if (strcmp(profile, "writer") == 0) { /* while items are selected, saved, deleted */
        f->writer_at_call = between(&rand, 28, 44);
    } else {
        return false;
    }
    return true;
}

bool swarm_draw(uint64_t seed, const char *profile, struct world_options *out) {
    /* Drawn from numbers of their own: what a seed meant before they were thought of is still in it. */
    static const char *const PROFILES[] = { "swarm", "fleet", "lambda", "tables" };
    struct rand rand;
    rand_init(&rand, seed ^ UINT64_C(0x6d616368696e6573));
    struct world_faults none = { 0 };
    if (!draw(seed, profile, out))
        return false;
    if (memcmp(&out->faults, &none, sizeof none) == 0)
        return true;
    out->faults.does_restore_items = !out->shape.hosts && one_in(&rand, 6);
    for (size_t i = 0; i < sizeof PROFILES / sizeof PROFILES[0]; i++)
        if (strcmp(profile ? profile : "swarm", PROFILES[i]) == 0)
            draw_machines(&rand, out);
    if (out->shape.is_lambda && one_in(&rand, 2))
        out->shape.hops_max = one_in(&rand, 3) ? 200 : between(&rand, 1, 12);
    if (out->shape.hosts && out->shape.has_tables && out->shape.is_lambda && one_in(&rand, 6))
        draw_restore(&rand, out);
    return true;
}

/* --- as text --- */

enum kind { UNSIGNED, BOOLEAN, TIME };
static const struct option {
    const char *name;
    enum kind kind;
    size_t offset;
} OPTIONS[] = {
#define SHAPE(name, kind, member) { name, kind, offsetof(struct world_options, shape.member) }
#define FAULT(name, kind, member) { name, kind, offsetof(struct world_options, faults.member) }
    SHAPE("desired", UNSIGNED, desired),
    SHAPE("scaling", BOOLEAN, has_scaling),
    SHAPE("dead_man", BOOLEAN, has_dead_man),
    SHAPE("tables", BOOLEAN, has_tables),
    SHAPE("asks", BOOLEAN, does_ask),
    SHAPE("hosts", UNSIGNED, hosts),
    SHAPE("lambda", BOOLEAN, is_lambda),
    SHAPE("hops", UNSIGNED, hops_max),
    SHAPE("items", UNSIGNED, items),
    SHAPE("bad_from", UNSIGNED, bad_from),
    SHAPE("all_dropped", BOOLEAN, is_all_dropped),
    SHAPE("latency", UNSIGNED, latency_max_ms),
    SHAPE("lag", UNSIGNED, lag_ms),
    SHAPE("stop", UNSIGNED, stop_ms),
    SHAPE("alert_age", TIME, alert_age_ms),
    SHAPE("labels", UNSIGNED, labels),
    FAULT("throttle", UNSIGNED, throttle),
    FAULT("reset_before", UNSIGNED, reset_before),
    FAULT("timeout_before", UNSIGNED, timeout_before),
    FAULT("timeout_after", UNSIGNED, timeout_after),
    FAULT("error_after", UNSIGNED, error_after),
    FAULT("denied_from", UNSIGNED, denied_from_call),
    FAULT("commit_fails_at", UNSIGNED, commit_fails_at_call),
    FAULT("commit_fails", UNSIGNED, commit_fails_times),
    FAULT("store_faults", UNSIGNED, store_faults),
    FAULT("crash_at", UNSIGNED, crash_at_boundary),
    FAULT("crash_every", UNSIGNED, crash_every),
    FAULT("crash_again", UNSIGNED, crash_again),
    FAULT("node_crash", UNSIGNED, node_crash),
    FAULT("node_freeze", UNSIGNED, node_freeze),
    FAULT("node_late", UNSIGNED, node_late),
    FAULT("node_race", UNSIGNED, node_race),
    FAULT("freeze_at", UNSIGNED, freeze_at_call),
    FAULT("freeze", UNSIGNED, freeze_ms),
    FAULT("deploy_at", UNSIGNED, deploy_at_call),
    FAULT("desired_at", UNSIGNED, desired_at_call),
    FAULT("autoscaler_at", UNSIGNED, autoscaler_at_call),
    FAULT("writer_at", UNSIGNED, writer_at_call),
    FAULT("clock_skew", UNSIGNED, clock_skew_ms),
    FAULT("clock_step_at", UNSIGNED, clock_step_at_call),
    FAULT("clock_step", TIME, clock_step_ms),
    FAULT("clock_step_for", UNSIGNED, clock_step_for_ms),
    FAULT("keys_expire_at", UNSIGNED, keys_expire_at_call),
    FAULT("keys_expire_for", UNSIGNED, keys_expire_for_ms),
    FAULT("backup_at", UNSIGNED, backup_at_call),
    FAULT("restore_at", UNSIGNED, restore_at_call),
    FAULT("adopt_after", UNSIGNED, adopt_after_ms),
    FAULT("page_down", UNSIGNED, page_down),
    FAULT("pager_down", TIME, pager_down_ms),
    FAULT("pager_down_for", TIME, pager_down_for_ms),
    FAULT("recover_at", UNSIGNED, recover_at_call),
    FAULT("retrigger_at", UNSIGNED, retrigger_at_call),
    FAULT("cancel_at", UNSIGNED, cancel_at_call),
    FAULT("stop_at", UNSIGNED, stop_at_call),
    FAULT("resume_after", UNSIGNED, resume_after_ms),
    FAULT("duplicates", UNSIGNED, duplicates),
    FAULT("second_cycle", TIME, second_cycle_ms),
    FAULT("unusable", TIME, unusable_ms),
    FAULT("item_restore", BOOLEAN, does_restore_items),
    FAULT("start1", TIME, start_ms[0]),
    FAULT("start2", TIME, start_ms[1]),
    FAULT("start3", TIME, start_ms[2]),
    FAULT("start4", TIME, start_ms[3]),
    FAULT("start5", TIME, start_ms[4]),
    FAULT("answer", UNSIGNED, answer_ms),
    FAULT("answer_wrong", BOOLEAN, is_answer_wrong),
    FAULT("acknowledge", BOOLEAN, does_acknowledge),
};
enum { OPTION_COUNT = sizeof OPTIONS / sizeof OPTIONS[0] };

static int64_t value_of(const struct world_options *o, const struct option *option) {
    const char *at = (const char *)o + option->offset;
    switch (option->kind) {
    case UNSIGNED: return *(const unsigned *)(const void *)at;
    case BOOLEAN: return *(const bool *)(const void *)at;
    case TIME: return *(const int64_t *)(const void *)at;
    }
    return 0;
}

void swarm_describe(const struct world_options *o, char *out, size_t size) {
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < OPTION_COUNT && used < size; i++) {
        int64_t value = value_of(o, &OPTIONS[i]);
        int n = value ? snprintf(out + used, size - used, " %s=%lld", OPTIONS[i].name, (long long)value) : 0;
        used += n > 0 ? (size_t)n : 0;
    }
}

static bool set_option(struct world_options *o, const char *word, int64_t value) {
    size_t length = strcspn(word, "=");
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        char *at = (char *)o + OPTIONS[i].offset;
        if (strlen(OPTIONS[i].name) != length || memcmp(OPTIONS[i].name, word, length) != 0)
            continue;
        switch (OPTIONS[i].kind) {
        case UNSIGNED: *(unsigned *)(void *)at = (unsigned)value; break;
        case BOOLEAN: *(bool *)(void *)at = value != 0; break;
        case TIME: *(int64_t *)(void *)at = value; break;
        }
        return true;
    }
    return false;
}

bool swarm_parse(const char *line, struct world_options *out) {
    char *end;
    *out = (struct world_options){ .seed = strtoull(line, &end, 10) };
    for (const char *word = end; *word && *word != '#' && *word != '\n'; word = end) {
        word += strspn(word, " ");
        if (!*word || *word == '#' || *word == '\n')
            break;
        const char *equals = strchr(word, '=');
        if (!equals)
            return false;
        int64_t value = strtoll(equals + 1, &end, 10);
        if (end == equals + 1 || !set_option(out, word, value))
            return false;
    }
    return end != line;
}
