/* item.c: see item.h. */
#include "item.h"

#include <inttypes.h>

static void set(struct arena *arena, struct json *item, const char *name, const char *type,
                struct str text) {
    struct json *value = json_new_object(arena);
    json_set_str(arena, value, type, text);
    json_set_c(arena, item, name, value);
}

static void set_number(struct arena *arena, struct json *item, const char *name, int64_t number) {
    set(arena, item, name, "N", str_fmt(arena, "%" PRId64, number));
}

const struct json *item_new(struct arena *arena, struct str stream, const struct event *event) {
    struct json *item = json_new_object(arena);
    set(arena, item, "stream", "S", stream);
    set(arena, item, "position", "S", event_log_position(arena, event));
    set(arena, item, "id", "S", str_of(event->id));
    set(arena, item, "account", "S", str_of(event->account));
    set_number(arena, item, "amount", event->amount);
    set_number(arena, item, "total", event->total);
    return item;
}

bool item_is(struct arena *scratch, const struct json *item, struct str stream,
             const struct event *event) {
    return json_equal(item, item_new(scratch, stream, event));
}
