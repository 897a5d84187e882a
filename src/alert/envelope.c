#include "alert/envelope.h"

#include "codec/base64.h"

struct opener {
    struct arena *arena;
    struct envelope *out;
    size_t capacity; /* of its messages: mostly there is one, and 64 of them are 76 KB */
};

/* What is known of a message from the wrappers around it. */
struct context {
    struct str message_id, item;
    bool is_replayed;
    unsigned depth;
};

static void open_value(struct opener *o, const struct json *value, struct str text, struct context context);

static struct envelope_message *add(struct opener *o, const struct context *context, enum envelope_kind kind) {
    struct envelope *out = o->out;
    if (out->count == ENVELOPE_MESSAGES_MAX) {
        out->dropped++;
        return NULL;
    }
    if (out->count == o->capacity) {
        size_t grown = o->capacity ? o->capacity * 2 : 1;
        out->messages = arena_grow(o->arena, out->messages, out->count, grown, sizeof *out->messages);
        o->capacity = grown;
    }
    struct envelope_message *m = &out->messages[out->count++];
    *m = (struct envelope_message){ .kind = kind, .message_id = context->message_id, .item = context->item,
                                    .is_replayed = context->is_replayed };
    return m;
}

static void add_body(struct opener *o, const struct context *context, struct str body) {
    struct envelope_message *m = add(o, context, ENVELOPE_ALERT);
    if (m)
        m->body = body;
}

/* The text between the two fences, without the word (json) that may follow the first. With more than two it is not known which
 * one the sender's template has made, and which one came into it with a value: none is taken. */
static struct str fenced(struct str text) {
    static const struct str FENCE = STR_INIT("```");
    size_t open = str_find(text, FENCE);
    if (open == SIZE_MAX)
        return STR_NONE;
    struct str rest = str_slice(text, open + FENCE.len, text.len);
    size_t close = str_find(rest, FENCE), brace = str_find_char(rest, '{');
    if (close == SIZE_MAX || brace == SIZE_MAX || brace > close ||
        str_find(str_slice(rest, close + FENCE.len, rest.len), FENCE) != SIZE_MAX)
        return STR_NONE;
    return str_trim(str_slice(rest, brace, close));
}

static const struct json *parse(struct opener *o, struct str text) {
    const struct json *value = NULL;
    struct err ignored = { 0 };
    return json_parse(o->arena, text, NULL, &value, &ignored).ok ? value : NULL;
}

static void open_text(struct opener *o, struct str text, struct context context) {
    const struct json *value = context.depth < ENVELOPE_DEPTH_MAX ? parse(o, text) : NULL;
    if (!value) {
        struct str inner = fenced(text);
        value = inner.len ? parse(o, inner) : NULL;
        if (!value) {
            add_body(o, &context, text);
            return;
        }
        text = inner;
    }
    context.depth++;
    open_value(o, value, text, context);
}

/* A member that is text, or JSON in place. */
static void open_member(struct opener *o, const struct json *value, struct context context) {
    if (json_is(value, JSON_STRING)) {
        open_text(o, json_str(value), context);
        return;
    }
    context.depth++;
    struct str text = value ? json_to_str(o->arena, value) : STR("");
    if (context.depth >= ENVELOPE_DEPTH_MAX || !value)
        add_body(o, &context, text);
    else
        open_value(o, value, text, context);
}

static void open_sns(struct opener *o, const struct json *notification, struct context context) {
    struct str id = json_get_str(notification, "MessageId");
    if (id.len)
        context.message_id = id;
    open_member(o, json_get_c(notification, "Message"), context);
}

static void open_record(struct opener *o, const struct json *record, struct context context) {
    const struct json *sns = json_get_c(record, "Sns");
    if (sns) {
        open_sns(o, sns, context);
        return;
    }
    if (json_get_c(record, "body")) {
        context.message_id = context.item = json_get_str(record, "messageId");
        open_member(o, json_get_c(record, "body"), context);
        return;
    }
    add_body(o, &context, json_to_str(o->arena, record));
}

static void open_event(struct opener *o, const struct json *event, struct context context) {
    const struct json *detail = json_get_c(event, "detail"), *alert = json_get_c(detail, "alert");
    context.is_replayed = context.is_replayed || json_get_c(event, "replay-name");
    struct str id = json_str(json_path(detail, "sqs", "message_id", NULL));
    context.message_id = id.len ? id : json_get_str(event, "id");
    bool is_wrapped = str_starts(json_get_str(detail, "schema"), STR("selfheal.alert/"));
    if (is_wrapped)
        open_member(o, alert, context);
    else if (str_starts(json_get_str(detail, "schema"), STR("selfheal."))) /* sweep, continuation, an alert's own body */
        open_member(o, detail, context);
    else
        add_body(o, &context, json_to_str(o->arena, event)); /* an event of AWS itself: a source may know it */
}

static void open_http(struct opener *o, const struct json *request, struct context context) {
    struct envelope_message *m = add(o, &context, ENVELOPE_HTTP);
    if (!m)
        return;
    const struct json *http = json_path(request, "requestContext", "http", NULL);
    const struct json *headers = json_get_c(request, "headers");
    m->method = json_get_str(http ? http : request, http ? "method" : "httpMethod"); /* payload version 2, else 1 */
    m->path = json_get_str(request, http ? "rawPath" : "path");
    m->body = json_get_str(request, "body");
    if (json_true(json_get_c(request, "isBase64Encoded"))) {
        struct str decoded;
        m->body = base64_decode(o->arena, m->body, &decoded) ? decoded : STR("");
    }
    for (size_t i = 0; json_is(headers, JSON_OBJECT) && i < headers->object.count; i++)
        if (m->header_count < ENVELOPE_HEADERS_MAX)
            m->headers[m->header_count++] =
                (struct http_header){ headers->object.members[i].key, json_str(headers->object.members[i].value) };
}

static void open_ours(struct opener *o, const struct json *value, struct str text, struct context context) {
    struct str schema = json_get_str(value, "schema");
    bool is_continue = str_is(schema, "selfheal.continue/1");
    if (!is_continue && !str_is(schema, "selfheal.sweep/1")) {
        add_body(o, &context, text);
        return;
    }
    struct envelope_message *m = add(o, &context, is_continue ? ENVELOPE_CONTINUE : ENVELOPE_SWEEP);
    if (!m)
        return;
    m->body = text;
    m->run = json_get_str(value, "run");
    m->hop = json_get_i64(value, "hop", 0);
}

static bool is_http(const struct json *value) {
    const struct json *request = json_get_c(value, "requestContext");
    return json_get_c(request, "http") || (request && json_get_c(value, "httpMethod"));
}

static void open_value(struct opener *o, const struct json *value, struct str text, struct context context) {
    const struct json *records = json_is(value, JSON_ARRAY) ? value : json_get_c(value, "Records");
    if (json_get_c(value, "schema")) {
        open_ours(o, value, text, context);
    } else if (json_is(records, JSON_ARRAY) && json_count(records)) {
        for (size_t i = 0; i < json_count(records); i++)
            open_record(o, json_at(records, i), context);
    } else if (json_get_c(value, "detail-type") && json_is(json_get_c(value, "detail"), JSON_OBJECT)) {
        open_event(o, value, context);
    } else if (str_is(json_get_str(value, "Type"), "Notification") && json_get_c(value, "Message")) {
        open_sns(o, value, context);
    } else if (context.depth == 1 && is_http(value)) { /* the invocation, not a text in it */
        open_http(o, value, context);
    } else {
        add_body(o, &context, text);
    }
}

void envelope_open(struct arena *arena, struct str payload, struct envelope *out) {
    *out = (struct envelope){ 0 };
    struct opener o = { arena, out, 0 };
    open_text(&o, payload, (struct context){ 0 });
}
