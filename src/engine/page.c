/* page.c: the outbox. A page is a record until a channel accepts it: tried on each channel of `page:` in order,
 * each for page_retry, then again from the first, for ever. The run that waits for it is told when it was
 * accepted, or when every channel had its time (ACTION_NOT_PAGED): the page itself goes on, unless it announces what the
 * run does not do now (a stop): then it is withdrawn, and how the run ends is told in another one.
 *
 * A page about a stop has a second leg where `dead_man` is configured: a schedule outside the engine that pages at the
 * deadline (state "arming"). Only when that stands too is the run told that somebody was. The schedule is deleted, by a
 * record of its own that is sent until it is accepted, when nothing is owed any more. */
#include <assert.h>

#include "engine/apply.h"

enum { SEND_GRACE_MS = 35000, RETRY_FIRST_MS = 2000, RETRY_MAX_MS = 60000 };

static const struct json *body_of(struct apply *x, const struct json *page) {
    struct json *body = json_new_object(x->arena);
    json_set_str(x->arena, body, "schema", STR("selfheal.page/1"));
    static const char *const COPIED[] = { "id", "severity", "run", "summary", "text", "created" };
    for (size_t i = 0; i < sizeof COPIED / sizeof COPIED[0]; i++)
        json_set_c(x->arena, body, COPIED[i], json_get_c(page, COPIED[i]));
    return body;
}

/* Of a page, not of its run: a run may stop something twice, and a switch that is taken back late must not be the new one. */
static struct str schedule_name(struct apply *x, struct str page) {
    return str_fmt(x->arena, "selfheal-%.*s", STR_ARG(page));
}

/* What the dead man's switch is asked: see EFFECT_SEND. */
static const struct json *dead_man_body(struct apply *x, const struct json *page, bool is_delete) {
    struct json *body = json_new_object(x->arena);
    json_set_str(x->arena, body, "schema", STR("selfheal.dead_man/1"));
    json_set_str(x->arena, body, "do", is_delete ? STR("delete") : STR("create"));
    json_set_str(x->arena, body, "name", schedule_name(x, json_get_str(page, is_delete ? "schedule" : "id")));
    json_set_c(x->arena, body, "run", json_get_c(page, "run"));
    if (is_delete)
        return body;
    json_set_c(x->arena, body, "at", json_get_c(page, "dead_man"));
    json_set_str(x->arena, body, "text",
                 str_fmt(x->arena, "Nothing has reported that this was put back: selfheal may be down itself.\n%.*s\n\n%.*s",
                         STR_ARG(json_get_str(page, "summary")), STR_ARG(json_get_str(page, "text"))));
    return body;
}

static void emit(struct apply *x, struct json *page) {
    bool is_disarm = json_true(json_get_c(page, "disarm"));
    if (is_disarm || str_is(json_get_str(page, "state"), "arming")) {
        struct effect *effect = apply_effect(x, EFFECT_SEND);
        effect->send.page = json_get_str(page, "id");
        effect->send.channel = STR(CONFIG_DEAD_MAN_CHANNEL);
        effect->send.body = dead_man_body(x, page, is_disarm);
        json_set_i64(x->arena, page, "tries", json_get_i64(page, "tries", 0) + 1);
        return;
    }
    size_t position = (size_t)json_get_i64(page, "channel", 0);
    if (x->config->page_count == 0)
        return; /* nobody to tell: recorded, retried when there is a channel */
    position %= x->config->page_count;
    struct effect *effect = apply_effect(x, EFFECT_SEND);
    effect->send.page = json_get_str(page, "id");
    effect->send.channel = x->config->channels[x->config->page[position]].name;
    effect->send.body = body_of(x, page);
    json_set_i64(x->arena, page, "tries", json_get_i64(page, "tries", 0) + 1);
}

bool page_send(struct apply *x, struct str run, const struct page *page, struct str *id) {
    struct str key = apply_new_id(x);
    const struct json *none;
    NEED(view_get(x->view, RECORD_OUTBOX, key, &none));
    struct json *record = json_new_object(x->arena);
    json_set_str(x->arena, record, "id", key);
    if (run.len)
        json_set_str(x->arena, record, "run", run);
    json_set_str(x->arena, record, "severity", page->is_notice ? STR("notice") : STR("page"));
    json_set_str(x->arena, record, "summary", page->summary);
    bool is_by_hand = run.len && x->has_run && str_eq(x->run.id, run) && x->run.started_by.len; /* whom to ask */
    json_set_str(x->arena, record, "text",
                 is_by_hand ? str_fmt(x->arena, "%.*s\nThe run was started by %.*s, not by an alert.", STR_ARG(page->text),
                                      STR_ARG(x->run.started_by))
                            : page->text);
    json_set_i64(x->arena, record, "created", x->now_ms);
    json_set_i64(x->arena, record, "channel", 0);
    json_set_i64(x->arena, record, "channel_since", x->now_ms);
    json_set_str(x->arena, record, "state", STR("sending"));
    if (page->does_run_wait)
        json_set_bool(x->arena, record, "run_waits", true);
    if (page->does_announce)
        json_set_bool(x->arena, record, "announces", true);
    if (page->dead_man_ms && x->config->dead_man.topic.len)
        json_set_i64(x->arena, record, "dead_man", page->dead_man_ms);
    emit(x, record);
    if (id)
        *id = key;
    return apply_put(x, RECORD_OUTBOX, key, record, x->now_ms + SEND_GRACE_MS);
}

static bool take_back(struct apply *x, struct str schedule) {
    const struct json *none;
    struct str key = apply_new_id(x);
    NEED(view_get(x->view, RECORD_OUTBOX, key, &none));
    struct json *record = json_new_object(x->arena);
    json_set_str(x->arena, record, "id", key);
    json_set_str(x->arena, record, "run", x->run.id);
    json_set_str(x->arena, record, "severity", STR("notice"));
    json_set_str(x->arena, record, "summary", STR("the dead man's switch is taken back"));
    json_set_i64(x->arena, record, "created", x->now_ms);
    json_set_str(x->arena, record, "state", STR("sending"));
    json_set_bool(x->arena, record, "disarm", true);
    json_set_str(x->arena, record, "schedule", schedule);
    emit(x, record);
    return apply_put(x, RECORD_OUTBOX, key, record, x->now_ms + SEND_GRACE_MS);
}

bool page_disarm(struct apply *x) {
    const struct json *open;
    if (!x->has_run || json_count(x->run.armed) == 0)
        return true;
    NEED(undo_open_list(x, &open));
    if (json_count(open))
        return true;
    for (size_t i = 0; i < json_count(x->run.armed); i++)
        NEED(take_back(x, json_str(json_at(x->run.armed, i))));
    x->run.armed = NULL;
    return true;
}

static void note_armed(struct apply *x, struct str page) {
    struct json *armed = json_new_array(x->arena);
    for (size_t i = 0; i < json_count(x->run.armed); i++) {
        if (str_eq(json_str(json_at(x->run.armed, i)), page))
            return;
        json_push(x->arena, armed, json_at(x->run.armed, i));
    }
    json_push(x->arena, armed, json_new_str(x->arena, page));
    x->run.armed = armed;
}

/* The run that waits for this page, if it still does. */
static bool tell_run(struct apply *x, const struct json *page, bool is_accepted) {
    struct str run = json_get_str(page, "run");
    if (!json_true(json_get_c(page, "run_waits")) || run.len == 0)
        return true;
    bool is_found = false;
    NEED(apply_load_run(x, run, &is_found));
    if (!is_found)
        return true;
    /* Also a try that was not heard of may have made the schedule. */
    bool may_stand = json_get_c(page, "armed") || str_is(json_get_str(page, "state"), "arming");
    if (may_stand)
        note_armed(x, json_get_str(page, "id"));
    if (x->run.wait != WAIT_PAGE || !str_eq(x->run.page, json_get_str(page, "id"))) {
        if (!may_stand)
            return true;
        if (x->run.state == RUN_FINISHED)
            NEED(page_disarm(x));
        return apply_save_run(x);
    }
    if (is_accepted) {
        x->run.told_ms = x->now_ms;
        x->run.told_page = x->run.page;
    }
    struct json *event = apply_event(x, is_accepted ? "page_accepted" : "page_not_accepted");
    json_set_str(x->arena, event, "page", json_get_str(page, "id"));
    json_set_c(x->arena, event, "accepted_by", json_get_c(page, "accepted_by"));
    x->run.page = STR_NONE;
    NEED(exec_deliver(x, is_accepted ? ACTION_PAGED : ACTION_NOT_PAGED, NULL, NULL));
    return apply_save_run(x);
}

static bool accepted(struct apply *x, struct json *page) {
    struct str id = x->input->page.page;
    bool is_arming = str_is(json_get_str(page, "state"), "arming");
    if (is_arming)
        json_set_i64(x->arena, page, "armed", x->now_ms);
    else if (!json_true(json_get_c(page, "disarm")))
        json_set_str(x->arena, page, "accepted_by", x->input->page.channel);
    if (!is_arming && json_get_c(page, "dead_man") && json_true(json_get_c(page, "run_waits"))) { /* the second leg */
        json_set_str(x->arena, page, "state", STR("arming"));
        json_set_i64(x->arena, page, "channel_since", x->now_ms);
        json_set_i64(x->arena, page, "tries", 0);
        emit(x, page);
        return apply_put(x, RECORD_OUTBOX, id, page, x->now_ms + SEND_GRACE_MS);
    }
    json_set_str(x->arena, page, "state", STR("accepted"));
    json_set_i64(x->arena, page, "accepted", x->now_ms);
    NEED(apply_put(x, RECORD_OUTBOX, id, page, RECORD_NOT_DUE));
    return tell_run(x, page, true);
}

/* Whose time is over: the next channel's turn, or the run has waited long enough. */
static bool pass_on(struct apply *x, struct json *page) {
    if (x->now_ms - json_get_i64(page, "channel_since", x->now_ms) < x->config->limits.page_retry_ms)
        return false;
    bool is_arming = str_is(json_get_str(page, "state"), "arming");
    int64_t next = is_arming ? INT64_MAX : json_get_i64(page, "channel", 0) + 1;
    bool is_exhausted = next >= (int64_t)x->config->page_count;
    json_set_i64(x->arena, page, "channel", is_exhausted ? 0 : next);
    json_set_i64(x->arena, page, "channel_since", x->now_ms);
    json_set_i64(x->arena, page, "tries", 0);
    return is_exhausted;
}

static bool is_closed(const struct json *page) {
    struct str state = json_get_str(page, "state");
    return !page || str_is(state, "accepted") || str_is(state, "withdrawn");
}

bool page_result(struct apply *x) {
    const struct json *stored;
    NEED(view_get(x->view, RECORD_OUTBOX, x->input->page.page, &stored));
    if (is_closed(stored))
        return true; /* a second answer to a page that was sent twice */
    bool is_of_switch = str_is(x->input->page.channel, CONFIG_DEAD_MAN_CHANNEL);
    if (is_of_switch != (str_is(json_get_str(stored, "state"), "arming") || json_true(json_get_c(stored, "disarm"))))
        return true; /* an answer to the leg before */
    struct json *page = json_copy_object(x->arena, stored);
    struct str id = x->input->page.page;
    if (x->input->page.is_accepted)
        return accepted(x, page);
    json_set_str(x->arena, page, "last_error", str_of(x->input->page.err.message));
    bool is_exhausted = !json_true(json_get_c(page, "disarm")) && pass_on(x, page);
    int64_t delay = RETRY_FIRST_MS;
    for (int64_t i = json_get_i64(page, "tries", 0); i > 1 && delay < RETRY_MAX_MS; i--)
        delay *= 2;
    bool tells = is_exhausted && json_true(json_get_c(page, "run_waits"));
    struct json *waited = json_copy_object(x->arena, page);
    if (tells)
        json_set_bool(x->arena, page, "run_waits", false);
    bool is_arming = str_is(json_get_str(page, "state"), "arming");
    bool is_over = is_exhausted && (is_arming || (tells && json_true(json_get_c(page, "announces"))));
    if (is_over) /* what it announces does not happen now; how the run ends is a page of its own */
        json_set_str(x->arena, page, "state", is_arming ? STR("accepted") : STR("withdrawn"));
    NEED(apply_put(x, RECORD_OUTBOX, id, page,
                   is_over ? RECORD_NOT_DUE : x->now_ms + (delay < RETRY_MAX_MS ? delay : RETRY_MAX_MS)));
    return tells ? tell_run(x, waited, false) : true;
}

bool page_due(struct apply *x, struct str id) {
    const struct json *stored;
    NEED(view_get(x->view, RECORD_OUTBOX, id, &stored));
    if (is_closed(stored))
        return true;
    struct json *page = json_copy_object(x->arena, stored);
    emit(x, page);
    return apply_put(x, RECORD_OUTBOX, id, page, x->now_ms + SEND_GRACE_MS);
}
