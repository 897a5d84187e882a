#include "swarm.h"

#include <stdio.h>
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

/* Somebody starts it again and again: more often than an hour allows. */
static void draw_starts(struct rand *rand, struct world_faults *f) {
    for (unsigned i = 0; i < WORLD_STARTS_MAX; i++)
        f->start_ms[i] = (int64_t)(6 + i * between(rand, 6, 12)) * MINUTE;
}

bool swarm_draw(uint64_t seed, const char *profile, struct world_options *out) {
    struct rand rand;
    rand_init(&rand, seed);
    *out = (struct world_options){ .seed = seed };
    bool is_swarm = !profile || strcmp(profile, "swarm") == 0;
    struct world_faults *f = &out->faults;
    draw_shape(&rand, &out->shape);
    if (is_swarm) {
        if (one_in(&rand, 10))
            return true; /* no fault at all */
        draw_calls(&rand, f);
        if (one_in(&rand, 3))
            draw_crashes(&rand, f);
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
    } else if (strcmp(profile, "budget") == 0) {
        draw_starts(&rand, f);
    } else if (strcmp(profile, "writer") == 0) { /* while items are selected, saved, deleted */
        f->writer_at_call = between(&rand, 28, 44);
    } else {
        return false;
    }
    return true;
}

struct line {
    char *out;
    size_t size, used;
};

static void add(struct line *line, const char *name, int64_t value) {
    if (value == 0 || line->used >= line->size)
        return;
    int n = snprintf(line->out + line->used, line->size - line->used, " %s=%lld", name, (long long)value);
    line->used += n > 0 ? (size_t)n : 0;
}

void swarm_describe(const struct world_options *o, char *out, size_t size) {
    const struct world_faults *f = &o->faults;
    const struct world_shape *s = &o->shape;
    struct line line = { out, size, 0 };
    out[0] = '\0';
    const struct { const char *name; int64_t value; } parts[] = {
        { "desired", s->desired }, { "scaling", s->has_scaling }, { "items", s->items },
        { "bad_from", s->bad_from }, { "all_dropped", s->is_all_dropped }, { "latency", s->latency_max_ms },
        { "alert_age", s->alert_age_ms }, { "labels", s->labels }, { "throttle", f->throttle },
        { "reset_before", f->reset_before }, { "timeout_before", f->timeout_before }, { "timeout_after", f->timeout_after },
        { "error_after", f->error_after }, { "denied_from", f->denied_from_call },
        { "commit_fails_at", f->commit_fails_at_call }, { "commit_fails", f->commit_fails_times },
        { "crash_at", f->crash_at_boundary }, { "crash_every", f->crash_every },
        { "crash_again", f->crash_again }, { "deploy_at", f->deploy_at_call },
        { "desired_at", f->desired_at_call }, { "autoscaler_at", f->autoscaler_at_call },
        { "writer_at", f->writer_at_call }, { "page_down", f->page_down }, { "pager_down", f->pager_down_ms },
        { "pager_down_for", f->pager_down_for_ms }, { "recover_at", f->recover_at_call },
        { "retrigger_at", f->retrigger_at_call }, { "cancel_at", f->cancel_at_call },
        { "stop_at", f->stop_at_call }, { "resume_after", f->resume_after_ms },
        { "duplicates", f->duplicates }, { "second_cycle", f->second_cycle_ms }, { "unusable", f->unusable_ms },
        { "start", f->start_ms[0] }, { "start2", f->start_ms[1] }, { "acknowledge", f->does_acknowledge },
    };
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        add(&line, parts[i].name, parts[i].value);
}
