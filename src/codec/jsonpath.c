#include "codec/jsonpath.h"

#include <string.h>

#include "base/limits.h"

/* jsonpath.c: a selector is a short list of segments, applied from left to right to a list of values. */
enum { SEGMENTS_MAX = 32, NODES_MAX = 200000, VISITS_MAX = 5000000 };

enum segment_kind { SEG_CHILD, SEG_INDEX, SEG_DEEP, SEG_FILTER };

struct segment {
    enum segment_kind kind;
    struct str name;   /* CHILD, DEEP; FILTER: the member compared */
    struct str wanted; /* FILTER: the text it must equal */
    size_t index;      /* INDEX */
};

struct selector {
    struct segment segments[SEGMENTS_MAX];
    size_t count;
    bool is_many;      /* a deep scan or a filter: the result is an array */
};

static MUST_CHECK struct res bad(struct err *err, struct str text, size_t at, const char *why) {
    struct res r = err_set(err, ERR_CONFIG, "SH1301", "selector \"%.*s\": %s at column %zu",
                           STR_ARG(text), why, at + 1);
    err_hint(err, "write it like $.Services[0].Status, $..Name or $.Outputs[?(@.OutputKey == 'X')]");
    return r;
}

static bool is_name_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == ':' || c == '/' || (unsigned char)c >= 0x80;
}

static struct str take_name(struct str t, size_t *at) {
    size_t start = *at;
    while (*at < t.len && is_name_byte(t.ptr[*at]))
        (*at)++;
    return str_slice(t, start, *at);
}

static void skip_blanks(struct str t, size_t *at) {
    while (*at < t.len && t.ptr[*at] == ' ')
        (*at)++;
}

static bool take_quoted(struct str t, size_t *at, struct str *out) {
    if (*at >= t.len || (t.ptr[*at] != '\'' && t.ptr[*at] != '"'))
        return false;
    char quote = t.ptr[(*at)++];
    size_t start = *at;
    while (*at < t.len && t.ptr[*at] != quote)
        (*at)++;
    *out = str_slice(t, start, *at);
    return (*at)++ < t.len;
}

static bool take_text(struct str t, size_t *at, const char *text) {
    struct str s = str_of(text);
    if (!str_starts(str_slice(t, *at, t.len), s))
        return false;
    *at += s.len;
    return true;
}

/* ?(@.Key == 'X')] */
static bool take_filter(struct str t, size_t *at, struct segment *s) {
    s->kind = SEG_FILTER;
    if (!take_text(t, at, "?("))
        return false;
    skip_blanks(t, at);
    if (!take_text(t, at, "@."))
        return false;
    s->name = take_name(t, at);
    skip_blanks(t, at);
    if (s->name.len == 0 || !take_text(t, at, "=="))
        return false;
    skip_blanks(t, at);
    if (!take_quoted(t, at, &s->wanted))
        return false;
    skip_blanks(t, at);
    return take_text(t, at, ")]");
}

static bool take_bracket(struct str t, size_t *at, struct segment *s) {
    if (*at < t.len && t.ptr[*at] == '?')
        return take_filter(t, at, s);
    if (take_quoted(t, at, &s->name)) {
        s->kind = SEG_CHILD;
        return take_text(t, at, "]");
    }
    size_t start = *at;
    while (*at < t.len && t.ptr[*at] >= '0' && t.ptr[*at] <= '9')
        (*at)++;
    int64_t n;
    if (*at == start || *at - start > 9 || !str_to_i64(str_slice(t, start, *at), &n))
        return false;
    s->kind = SEG_INDEX;
    s->index = (size_t)n;
    return take_text(t, at, "]");
}

static MUST_CHECK struct res compile(struct str text, struct selector *out, struct err *err) {
    struct str t = str_trim(text);
    size_t at = 0;
    bool wants_name = true; /* a first name needs no dot: Stacks[0].StackStatus */
    *out = (struct selector){ 0 };
    if (t.len == 0)
        return bad(err, text, 0, "it is empty");
    if (t.ptr[0] == '$') {
        at = 1;
        wants_name = false;
    }
    while (at < t.len) {
        if (out->count == SEGMENTS_MAX)
            return bad(err, text, at, "too many parts");
        struct segment *s = &out->segments[out->count++];
        *s = (struct segment){ .kind = SEG_CHILD };
        if (t.ptr[at] == '[') {
            at++;
            if (!take_bracket(t, &at, s))
                return bad(err, text, at, "expected [N], ['name'] or [?(@.Key == 'X')]");
        } else {
            if (take_text(t, &at, ".."))
                s->kind = SEG_DEEP;
            else if (!wants_name && !take_text(t, &at, "."))
                return bad(err, text, at, "expected '.' or '['");
            s->name = take_name(t, &at);
            if (s->name.len == 0)
                return bad(err, text, at, "expected a name");
        }
        wants_name = false;
        out->is_many = out->is_many || s->kind == SEG_DEEP || s->kind == SEG_FILTER;
    }
    return RES_OK;
}

struct res jsonpath_check(struct str selector, struct err *err) {
    struct selector s;
    return compile(selector, &s, err);
}

struct nodes {
    struct arena *arena;
    const struct json **items;
    size_t count, capacity;
    size_t visits; /* of all deep scans so far */
    bool is_full;  /* several deep scans in a row multiply: bounded */
};

static void nodes_add(struct nodes *n, const struct json *value) {
    if (n->count == NODES_MAX) {
        n->is_full = true;
        return;
    }
    if (n->count == n->capacity) {
        size_t grown = n->capacity ? n->capacity * 2 : 16;
        n->items = arena_grow(n->arena, n->items, n->count, grown, sizeof *n->items);
        n->capacity = grown;
    }
    n->items[n->count++] = value;
}

static const struct json *child_at(const struct json *v, size_t i) {
    return v->type == JSON_OBJECT ? v->object.members[i].value : v->array.items[i];
}

/* Every member of that name at any depth: document order, level by level. */
static void deep(struct nodes *out, const struct json *value, struct str name) {
    struct nodes queue = { .arena = out->arena };
    nodes_add(&queue, value);
    for (size_t i = 0; i < queue.count && !out->is_full; i++) {
        const struct json *v = queue.items[i];
        const struct json *hit = json_get(v, name);
        if (hit)
            nodes_add(out, hit);
        for (size_t c = 0; c < json_count(v); c++)
            if (json_count(child_at(v, c)))
                nodes_add(&queue, child_at(v, c));
    }
    out->visits += queue.count;
    out->is_full = out->is_full || queue.is_full || out->visits > VISITS_MAX;
}

static void apply(struct nodes *out, const struct json *value, const struct segment *s) {
    switch (s->kind) {
    case SEG_CHILD:
        if (json_get(value, s->name))
            nodes_add(out, json_get(value, s->name));
        break;
    case SEG_INDEX:
        if (json_at(value, s->index))
            nodes_add(out, json_at(value, s->index));
        break;
    case SEG_DEEP: deep(out, value, s->name); break;
    case SEG_FILTER:
        for (size_t i = 0; json_is(value, JSON_ARRAY) && i < json_count(value); i++)
            if (str_eq(json_str(json_get(json_at(value, i), s->name)), s->wanted) &&
                json_is(json_get(json_at(value, i), s->name), JSON_STRING))
                nodes_add(out, json_at(value, i));
        break;
    }
}

struct res jsonpath_select(struct arena *arena, struct str selector, const struct json *value,
                           const struct json **out, struct err *err) {
    struct selector s;
    *out = NULL;
    TRY(compile(selector, &s, err));
    struct nodes now = { .arena = arena };
    if (value)
        nodes_add(&now, value);
    for (size_t i = 0; i < s.count; i++) {
        struct nodes next = { .arena = arena, .visits = now.visits };
        for (size_t n = 0; n < now.count && !next.is_full; n++)
            apply(&next, now.items[n], &s.segments[i]);
        if (next.is_full)
            return err_set(err, ERR_LIMIT, "SH1302", "selector \"%.*s\" leads to more than %d values",
                           STR_ARG(selector), NODES_MAX);
        now = next;
    }
    if (!s.is_many) {
        *out = now.count ? now.items[0] : NULL;
        return RES_OK;
    }
    struct json *list = json_new_array(arena);
    for (size_t i = 0; i < now.count; i++)
        json_push(arena, list, now.items[i]);
    *out = list;
    return RES_OK;
}
