/* saved.c: items that are saved before they are deleted: records with a digest, an index of them in the run. Nothing is
 * deleted, or put back, but from a record that was read back and is what was saved. */
#include <assert.h>

#include "base/limits.h"
#include "base/plant.h"
#include "codec/digest.h"
#include "engine/apply.h"

/* The run whose saved batches the step works on: its own, or the one that its inputs name (restore). */
bool saved_of(struct apply *x, struct str *id, const struct json **saved) {
    struct str named = json_get_str(x->run.frame.inputs, "RunId");
    *id = x->run.id;
    *saved = x->run.saved;
    if (named.len == 0 || str_eq(named, x->run.id))
        return true;
    const struct json *other;
    NEED(view_get(x->view, RECORD_RUN, named, &other));
    *id = named;
    *saved = json_get_c(other, "saved");
    return true;
}

static struct str items_digest(struct apply *x, const struct json *items) {
    BUF_SCOPE(text, UNIT_SIZE_MAX * 4);
    json_write_sorted(&text, items);
    assert(!text.failed);
    return digest_sha256_hex(x->arena, buf_view(&text));
}

enum { AHEAD = 32 };

static void list_batch(struct apply *x, struct json *saved, struct str table, int64_t batch, const struct json *items) {
    struct json *entry = json_new_object(x->arena);
    json_set_str(x->arena, entry, "table", table);
    json_set_i64(x->arena, entry, "batch", batch);
    json_set_i64(x->arena, entry, "count", (int64_t)json_count(items));
    json_set_str(x->arena, entry, "digest", items_digest(x, items));
    json_push(x->arena, saved, entry);
}

/* A free number for a batch. A run whose record comes from a backup knows nothing of the batches that it has saved, and maybe
 * deleted, since: they are no less the only copies. They are listed again and never written over. */
static bool find_free(struct apply *x, struct json *saved, struct str table, int64_t *batch) {
    for (int64_t first = *batch;; ++*batch) {
        const struct json *record;
        for (int64_t i = 0; (*batch - first) % AHEAD == 0 && i < AHEAD && *batch > first; i++) /* there are many: many at once */
            view_want(x->view, RECORD_SAVED, record_saved_key(x->arena, x->run.id, table, *batch + i));
        NEED(view_get(x->view, RECORD_SAVED, record_saved_key(x->arena, x->run.id, table, *batch), &record));
#if SELFHEAL_PLANT == PLANT_SAVED_OVERWRITTEN
        return true;
#endif
        const struct json *items = json_get_c(record, "items");
        if (!record)
            return true;
        if (json_is(items, JSON_ARRAY) && str_eq(items_digest(x, items), json_get_str(record, "digest")))
            list_batch(x, saved, table, *batch, items);
    }
}

bool saved_put(struct apply *x, const struct action_out *out) {
    int64_t batch = 1;
    struct json *saved = json_new_array(x->arena);
    for (size_t i = 0; i < json_count(x->run.saved); i++) {
        const struct json *entry = json_at(x->run.saved, i);
        json_push(x->arena, saved, entry);
        if (str_eq(json_get_str(entry, "table"), out->save_table) && json_get_i64(entry, "batch", 0) >= batch)
            batch = json_get_i64(entry, "batch", 0) + 1;
    }
    NEED(find_free(x, saved, out->save_table, &batch));
    struct str digest = items_digest(x, out->save);
    struct json *record = json_new_object(x->arena);
    json_set_str(x->arena, record, "run", x->run.id);
    json_set_str(x->arena, record, "table", out->save_table);
    json_set_i64(x->arena, record, "batch", batch);
    json_set_i64(x->arena, record, "saved", x->now_ms);
    json_set_str(x->arena, record, "digest", digest);
    json_set_c(x->arena, record, "items", out->save);
    NEED(apply_put(x, RECORD_SAVED,
                   record_saved_key(x->arena, x->run.id, out->save_table, batch), record,
                   RECORD_NOT_DUE));
    list_batch(x, saved, out->save_table, batch, out->save);
    x->run.saved = saved;
    struct json *event = apply_event(x, "items_saved");
    json_set_str(x->arena, event, "table", out->save_table);
    json_set_i64(x->arena, event, "batch", batch);
    json_set_i64(x->arena, event, "count", (int64_t)json_count(out->save));
    return true;
}

static void mark_verified(struct apply *x, struct str table, int64_t batch) {
    struct json *saved = json_new_array(x->arena);
    for (size_t i = 0; i < json_count(x->run.saved); i++) {
        const struct json *entry = json_at(x->run.saved, i);
        if (str_eq(json_get_str(entry, "table"), table) &&
            json_get_i64(entry, "batch", 0) == batch && !json_true(json_get_c(entry, "verified"))) {
            struct json *copy = json_copy_object(x->arena, entry);
            json_set_bool(x->arena, copy, "verified", true);
            entry = copy;
        }
        json_push(x->arena, saved, entry);
    }
    x->run.saved = saved;
}

/* Reads a batch back from the store and compares digests. */
bool saved_load(struct apply *x, const struct action_out *out, const struct json **items, struct err *err) {
    struct str id;
    const struct json *index, *record;
    NEED(saved_of(x, &id, &index));
    *items = NULL;
    NEED(view_get(x->view, RECORD_SAVED,
                  record_saved_key(x->arena, id, out->load_table, out->load_batch), &record));
    struct str wanted = STR_NONE;
    for (size_t i = 0; i < json_count(index); i++) {
        const struct json *entry = json_at(index, i);
        if (str_eq(json_get_str(entry, "table"), out->load_table) &&
            json_get_i64(entry, "batch", 0) == out->load_batch)
            wanted = json_get_str(entry, "digest");
    }
    const struct json *stored = json_get_c(record, "items");
    if (!json_is(stored, JSON_ARRAY) || wanted.len == 0 || !str_eq(items_digest(x, stored), wanted)) {
        struct res ignored =
            err_set(err, ERR_CORRUPT, "SH2320", "saved batch %lld of table %.*s of run %.*s is %s",
                    (long long)out->load_batch, STR_ARG(out->load_table), STR_ARG(id),
                    record ? "not what was saved" : "missing");
        (void)ignored;
        err_hint(err, "nothing is deleted without a verified copy; check the store's disk");
        return true;
    }
    *items = stored;
    if (str_eq(id, x->run.id))
        mark_verified(x, out->load_table, out->load_batch);
    return true;
}
