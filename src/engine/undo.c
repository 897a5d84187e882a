/* undo.c: obligations: what must be put back is a record with a deadline and a timer of its own, committed with
 * the intent that makes it necessary. The run discharges it; if it cannot, a person is told every page_repeat
 * until somebody acknowledges, whatever becomes of the run. */
#include <assert.h>

#include "codec/time.h"
#include "engine/apply.h"

static struct str key_of(struct apply *x, struct str target) {
    return record_key2(x->arena, x->run.id, target);
}

static bool is_open(const struct json *obligation) {
    struct str state = json_get_str(obligation, "state");
    return str_is(state, "open") || str_is(state, "handed_over");
}

bool undo_owed(struct apply *x, const struct json **keys) {
    const struct json *window;
    NEED(view_get(x->view, RECORD_WINDOW, STR("owed"), &window));
    *keys = json_get_c(window, "keys");
    return true;
}

bool undo_owed_change(struct apply *x, struct str key, bool is_open_now) {
    const struct json *old;
    NEED(undo_owed(x, &old));
    struct json *keys = json_new_array(x->arena), *window = json_new_object(x->arena);
    for (size_t i = 0; i < json_count(old); i++)
        if (!str_eq(json_str(json_at(old, i)), key))
            json_push(x->arena, keys, json_at(old, i));
    if (is_open_now)
        json_push(x->arena, keys, json_new_str(x->arena, key));
    json_set_c(x->arena, window, "keys", keys);
    return apply_put(x, RECORD_WINDOW, STR("owed"), window, RECORD_NOT_DUE);
}

bool undo_open_list(struct apply *x, const struct json **list) {
    const struct json **all;
    size_t count;
    NEED(view_range(x->view, RECORD_OBLIGATION, record_key2(x->arena, x->run.id, STR("")), &all,
                    &count));
    struct json *open = json_new_array(x->arena);
    for (size_t i = 0; i < count; i++)
        if (is_open(all[i]))
            json_push(x->arena, open, all[i]);
    *list = open;
    return true;
}

bool undo_next_open(struct apply *x, const struct json **obligation) {
    const struct json *open;
    NEED(undo_open_list(x, &open));
    *obligation = NULL;
    int64_t newest = -1;
    for (size_t i = 0; i < json_count(open); i++) {
        int64_t order = json_get_i64(json_at(open, i), "order", 0);
        if (order > newest) {
            newest = order;
            *obligation = json_at(open, i);
        }
    }
    return true;
}

bool undo_record(struct apply *x, const struct action_obligation *obligation, bool *is_new) {
    struct str key = key_of(x, obligation->target);
    const struct json *old;
    NEED(view_get(x->view, RECORD_OBLIGATION, key, &old));
    *is_new = !obligation->amends && (!old || !is_open(old));
    if (obligation->amends && old && is_open(old)) {
        struct json *record = json_copy_object(x->arena, old);
        struct json *recorded = json_copy_object(x->arena, json_get_c(old, "recorded"));
        for (size_t i = 0; i < obligation->amends->object.count; i++)
            json_set(x->arena, recorded, obligation->amends->object.members[i].key,
                     obligation->amends->object.members[i].value);
        json_set_c(x->arena, record, "recorded", recorded);
        return apply_put(x, RECORD_OBLIGATION, key, record, json_get_i64(old, "deadline", x->now_ms));
    }
    if (!*is_new)
        return true; /* the first one recorded what was there before */
    struct json *record = json_new_object(x->arena);
    json_set_str(x->arena, record, "run", x->run.id);
    json_set_str(x->arena, record, "target", obligation->target);
    json_set_str(x->arena, record, "state", STR("open"));
    json_set_str(x->arena, record, "what", obligation->what);
    json_set_str(x->arena, record, "commands", obligation->commands);
    json_set_str(x->arena, record, "undo_action", obligation->undo_action);
    json_set_c(x->arena, record, "undo_inputs", obligation->undo_inputs);
    json_set_c(x->arena, record, "recorded", obligation->recorded);
    json_set_i64(x->arena, record, "order", x->run.mutations);
    json_set_i64(x->arena, record, "created", x->now_ms);
    json_set_i64(x->arena, record, "deadline", obligation->deadline_ms);
    json_set_i64(x->arena, record, "pages", 0);
    NEED(undo_owed_change(x, key, true));
    struct json *event = apply_event(x, "obligation");
    json_set_str(x->arena, event, "target", obligation->target);
    json_set_str(x->arena, event, "what", obligation->what);
    return apply_put(x, RECORD_OBLIGATION, key, record, obligation->deadline_ms);
}

static bool set_state(struct apply *x, struct str key, const char *state, const char *how,
                      int64_t due_ms) {
    const struct json *old;
    NEED(view_get(x->view, RECORD_OBLIGATION, key, &old));
    if (!old || !is_open(old))
        return true;
    if (str_is(str_of(state), "discharged"))
        NEED(undo_owed_change(x, key, false));
    struct json *record = json_copy_object(x->arena, old);
    json_set_str(x->arena, record, "state", str_of(state));
    json_set_str(x->arena, record, "how", str_of(how));
    json_set_i64(x->arena, record, "changed", x->now_ms);
    if (x->has_run) {
        struct json *event = apply_event(x, "obligation_changed");
        json_set_str(x->arena, event, "target", json_get_str(old, "target"));
        json_set_str(x->arena, event, "state", str_of(state));
        json_set_str(x->arena, event, "how", str_of(how));
    }
    return apply_put(x, RECORD_OBLIGATION, key, record, due_ms);
}

bool undo_discharge(struct apply *x, struct str target, const char *how) {
    NEED(set_state(x, key_of(x, target), "discharged", how, RECORD_NOT_DUE));
    return page_disarm(x);
}

bool undo_never_began(struct apply *x) {
    if (x->run.mutations > 0)
        return true;
    const struct json *open;
    NEED(undo_open_list(x, &open));
    for (size_t i = 0; i < json_count(open); i++)
        NEED(undo_discharge(x, json_get_str(json_at(open, i), "target"), "never began"));
    return true;
}

bool undo_hand_over(struct apply *x) {
    const struct json *open;
    NEED(undo_open_list(x, &open));
    for (size_t i = 0; i < json_count(open); i++)
        NEED(set_state(x, key_of(x, json_get_str(json_at(open, i), "target")), "handed_over",
                       "the run could not restore it", x->now_ms));
    x->run.has_handed_over = true;
    return true;
}

bool undo_due(struct apply *x, struct str key) {
    const struct json *old;
    NEED(view_get(x->view, RECORD_OBLIGATION, key, &old));
    if (!old || !is_open(old))
        return true;
    struct json *record = json_copy_object(x->arena, old);
    int64_t pages = json_get_i64(old, "pages", 0) + 1;
    json_set_i64(x->arena, record, "pages", pages);
    json_set_i64(x->arena, record, "paged", x->now_ms);
    NEED(apply_put(x, RECORD_OBLIGATION, key, record,
                   x->now_ms + x->config->limits.page_repeat_ms));
    struct str run = json_get_str(old, "run");
    struct page page = {
        .summary = str_fmt(x->arena, "not restored: %.*s", STR_ARG(json_get_str(old, "what"))),
        .text = str_fmt(x->arena,
                        "%.*s.\nIt was to be undone by %.*s. Page %lld; repeated every %.*s until "
                        "acknowledged.\nTo put it back:\n%.*s\nThen: selfheal run acknowledge %.*s",
                        STR_ARG(json_get_str(old, "what")),
                        STR_ARG(time_format(x->arena, json_get_i64(old, "deadline", 0))),
                        (long long)pages,
                        STR_ARG(duration_format(x->arena, x->config->limits.page_repeat_ms)),
                        STR_ARG(json_get_str(old, "commands")), STR_ARG(run)),
    };
    return page_send(x, run, &page, NULL);
}
