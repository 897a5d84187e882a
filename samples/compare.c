/* compare.c: see compare.h. */
#include "compare.h"

#include <assert.h>

#include "item.h"

enum {
    PAGE_ITEMS = 1000, /* a page is answered before anything else: keep it short */
    CALL_TIMEOUT_MS = 5000,
};

static void set_text(struct arena *arena, struct json *object, const char *name, struct str text) {
    struct json *value = json_new_object(arena);
    json_set_str(arena, value, "S", text);
    json_set_c(arena, object, name, value);
}

static void page_read(void *ctx, const struct aws_client_answer *answer);

static void read_page(struct compare *compare, const struct json *start) {
    ARENA_SCOPE(arena);
    struct json *input = json_new_object(&arena), *names = json_new_object(&arena),
                *values = json_new_object(&arena);
    json_set_str(&arena, input, "TableName", compare->table);
    json_set_str(&arena, input, "KeyConditionExpression", STR("#s = :s AND #p >= :p"));
    json_set_str(&arena, names, "#s", STR("stream"));
    json_set_str(&arena, names, "#p", STR("position"));
    json_set_c(&arena, input, "ExpressionAttributeNames", names);
    set_text(&arena, values, ":s", compare->stream);
    set_text(&arena, values, ":p", event_log_time(&arena, compare->from_ms));
    json_set_c(&arena, input, "ExpressionAttributeValues", values);
    json_set_bool(&arena, input, "ConsistentRead", true);
    json_set_i64(&arena, input, "Limit", PAGE_ITEMS);
    json_set_c(&arena, input, "ExclusiveStartKey", start);
    const struct aws_client_call call = { .service = STR("dynamodb"), .operation = STR("Query"),
                                          .input = input, .timeout_ms = CALL_TIMEOUT_MS };
    aws_client_start(compare->aws, &call, page_read, compare);
}

static void finish(struct compare *compare) {
    compare->is_running = false;
    compare->done(compare->ctx, &compare->result);
}

static void miss(struct compare *compare) {
    if (compare->result.missing++ == 0)
        compare->result.missing_seq = compare->log->events[compare->next].seq;
}

/* The next event at this position or behind it; those before it that must have an item have none. */
static const struct event *catch_up(struct compare *compare, struct arena *arena,
                                    struct str position) {
    while (compare->next < compare->log->count) {
        const struct event *event = &compare->log->events[compare->next];
        if (str_cmp(event_log_position(arena, event), position) >= 0)
            return event;
        if (compare->next < compare->end)
            miss(compare);
        compare->next++;
    }
    return NULL;
}

static void take_item(struct compare *compare, const struct json *item) {
    ARENA_SCOPE(arena);
    struct str position = json_get_str(json_get_c(item, "position"), "S");
    const struct event *event = catch_up(compare, &arena, position);
    compare->result.items++;
    if (!event || !str_eq(event_log_position(&arena, event), position)) {
        compare->result.foreign++;
        return;
    }
    if (!item_is(&arena, item, compare->stream, event) && compare->result.altered++ == 0)
        compare->result.altered_seq = event->seq;
    compare->next++;
}

static void page_read(void *ctx, const struct aws_client_answer *answer) {
    struct compare *compare = ctx;
    struct compare_result *result = &compare->result;
    if (!answer->is_ok) {
        result->err = answer->err;
        finish(compare);
        return;
    }
    /* Another task may have written what we have not read yet. */
    if (!event_log_read(compare->log, &result->err).ok) {
        finish(compare);
        return;
    }
    const struct json *items = json_get_c(answer->output, "Items");
    for (size_t i = 0; i < json_count(items); i++)
        take_item(compare, json_at(items, i));
    const struct json *last = json_get_c(answer->output, "LastEvaluatedKey");
    if (json_count(last) > 0) {
        read_page(compare, last);
        return;
    }
    for (; compare->next < compare->end; compare->next++)
        miss(compare);
    result->is_read = true;
    finish(compare);
}

void compare_start(struct compare *compare, int64_t from_ms, size_t written) {
    assert(!compare->is_running && written <= compare->log->count);
    compare->is_running = true;
    compare->from_ms = from_ms;
    compare->next = event_log_from(compare->log, from_ms);
    compare->end = written;
    compare->result = (struct compare_result){ 0 };
    if (written > compare->next)
        compare->result.events = written - compare->next;
    read_page(compare, NULL);
}
