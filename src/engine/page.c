/* page.c: the outbox. A page is a record until a channel accepts it: tried on each channel of `page:` in order,
 * each for page_retry, then again from the first, for ever. The run that waits for it is told when it was
 * accepted, or when every channel had its time (ACTION_NOT_PAGED): the page itself goes on. */
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

static void emit(struct apply *x, struct json *page) {
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
    json_set_str(x->arena, record, "text", page->text);
    json_set_i64(x->arena, record, "created", x->now_ms);
    json_set_i64(x->arena, record, "channel", 0);
    json_set_i64(x->arena, record, "channel_since", x->now_ms);
    json_set_str(x->arena, record, "state", STR("sending"));
    if (page->does_run_wait)
        json_set_bool(x->arena, record, "run_waits", true);
    emit(x, record);
    if (id)
        *id = key;
    return apply_put(x, RECORD_OUTBOX, key, record, x->now_ms + SEND_GRACE_MS);
}

/* The run that waits for this page, if it still does. */
static bool tell_run(struct apply *x, const struct json *page, bool is_accepted) {
    struct str run = json_get_str(page, "run");
    if (!json_true(json_get_c(page, "run_waits")) || run.len == 0)
        return true;
    bool is_found = false;
    NEED(apply_load_run(x, run, &is_found));
    if (!is_found || x->run.wait != WAIT_PAGE || !str_eq(x->run.page, json_get_str(page, "id")))
        return true;
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

bool page_result(struct apply *x) {
    const struct json *stored;
    NEED(view_get(x->view, RECORD_OUTBOX, x->input->page.page, &stored));
    if (!stored || str_is(json_get_str(stored, "state"), "accepted"))
        return true; /* a second answer to a page that was sent twice */
    struct json *page = json_copy_object(x->arena, stored);
    struct str id = x->input->page.page;
    if (x->input->page.is_accepted) {
        json_set_str(x->arena, page, "state", STR("accepted"));
        json_set_str(x->arena, page, "accepted_by", x->input->page.channel);
        json_set_i64(x->arena, page, "accepted", x->now_ms);
        NEED(apply_put(x, RECORD_OUTBOX, id, page, RECORD_NOT_DUE));
        return tell_run(x, page, true);
    }
    json_set_str(x->arena, page, "last_error", str_of(x->input->page.err.message));
    bool is_exhausted = false;
    if (x->now_ms - json_get_i64(page, "channel_since", x->now_ms) >=
        x->config->limits.page_retry_ms) {
        int64_t next = json_get_i64(page, "channel", 0) + 1;
        is_exhausted = next >= (int64_t)x->config->page_count;
        json_set_i64(x->arena, page, "channel", is_exhausted ? 0 : next);
        json_set_i64(x->arena, page, "channel_since", x->now_ms);
        json_set_i64(x->arena, page, "tries", 0);
    }
    int64_t delay = RETRY_FIRST_MS;
    for (int64_t i = json_get_i64(page, "tries", 0); i > 1 && delay < RETRY_MAX_MS; i--)
        delay *= 2;
    bool tells = is_exhausted && json_true(json_get_c(page, "run_waits"));
    struct json *waited = json_copy_object(x->arena, page);
    if (tells)
        json_set_bool(x->arena, page, "run_waits", false);
    NEED(apply_put(x, RECORD_OUTBOX, id, page,
                   x->now_ms + (delay < RETRY_MAX_MS ? delay : RETRY_MAX_MS)));
    return tells ? tell_run(x, waited, false) : true;
}

bool page_due(struct apply *x, struct str id) {
    const struct json *stored;
    NEED(view_get(x->view, RECORD_OUTBOX, id, &stored));
    if (!stored || str_is(json_get_str(stored, "state"), "accepted"))
        return true;
    struct json *page = json_copy_object(x->arena, stored);
    emit(x, page);
    return apply_put(x, RECORD_OUTBOX, id, page, x->now_ms + SEND_GRACE_MS);
}
