#include "host/standing.h"

enum { LOOKED_AT_MAX = 500 };

static void add_run(struct arena *arena, const struct record *record, struct standing *out) {
    const struct json *run = NULL;
    struct err ignored = { 0 };
    out->runs++;
    if (!record_parse(arena, record->value, &run, &ignored).ok)
        return; /* set aside: still not over */
    out->approvals += str_is(json_get_str(run, "wait"), "approval");
    out->held += str_is(json_get_str(run, "wait"), "stopped");
}

struct res standing_read(struct store *store, struct arena *arena, struct standing *out, struct err *err) {
    struct record *due;
    size_t count;
    *out = (struct standing){ 0 };
    TRY(store->ops->due(store, RECORD_NOT_DUE - 1, LOOKED_AT_MAX, arena, &due, &count, err));
    for (size_t i = 0; i < count; i++) {
        if (due[i].kind == RECORD_RUN)
            add_run(arena, &due[i], out);
        out->obligations += due[i].kind == RECORD_OBLIGATION;
        out->pages += due[i].kind == RECORD_OUTBOX;
    }
    out->is_more = count == LOOKED_AT_MAX;
    return RES_OK;
}

void standing_write(struct arena *arena, const struct standing *s, struct json *out) {
    json_set_i64(arena, out, "runs_active", s->runs);
    json_set_i64(arena, out, "approvals_waiting", s->approvals);
    json_set_i64(arena, out, "runs_held", s->held);
    json_set_i64(arena, out, "obligations_open", s->obligations);
    json_set_i64(arena, out, "pages_undelivered", s->pages);
    if (s->is_more)
        json_set_bool(arena, out, "is_more", true);
}
