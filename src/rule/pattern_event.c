#include <assert.h>
#include <stdlib.h>

#include "base/limits.h"
#include "rule/pattern_private.h"

/* Events come from json_parse, which bounds their depth; an alert wraps the sender's body in two
 * levels more. */
enum { EVENT_DEPTH_MAX = JSON_DEPTH_AWS_MAX + 8, LEAVES_FEW = 256 };

uint64_t pattern_event_hash(uint64_t hash, struct str bytes) {
    for (size_t i = 0; i < bytes.len; i++)
        hash = (hash ^ (unsigned char)bytes.ptr[i]) * 0x100000001b3u;
    return hash;
}

bool pattern_event_path_is(const struct pattern_node *node, struct str path) {
    if (!node || node->path_len != path.len)
        return false;
    for (; node; node = node->parent) {
        if (!str_ends(path, node->key))
            return false;
        path = str_slice(path, 0, path.len - node->key.len);
        if (!node->parent)
            return path.len == 0;
        if (!path.len || path.ptr[path.len - 1] != '.')
            return false;
        path = str_slice(path, 0, path.len - 1);
    }
    return false;
}

struct flatten {
    struct arena *arena;
    struct pattern_event *event;
    size_t capacity;
    struct pattern_node *last;
};

static void add_leaf(struct flatten *f, const struct json *value, const struct pattern_node *node,
                     const struct pattern_element *element) {
    struct pattern_event *event = f->event;
    if (event->count == f->capacity) {
        size_t capacity = f->capacity ? f->capacity * 2 : 32;
        event->leaves =
            arena_grow(f->arena, event->leaves, event->count, capacity, sizeof *event->leaves);
        f->capacity = capacity;
    }
    event->leaves[event->count] =
        (struct pattern_leaf){ node->hash, node, value, element, (uint32_t)event->count };
    event->count++;
    event->has_elements |= element != NULL;
}

static const struct pattern_node *add_node(struct flatten *f, const struct pattern_node *parent,
                                           const struct json_member *member) {
    struct pattern_node *node = ARENA_NEW(f->arena, struct pattern_node);
    uint64_t hash = parent ? pattern_event_hash(parent->hash, STR(".")) : PATTERN_HASH_START;
    *node = (struct pattern_node){
        .parent = parent,
        .key = member->key,
        .hash = pattern_event_hash(hash, member->key),
        .path_len = (parent ? parent->path_len + 1 : 0) + member->key.len,
        .value = member->value,
    };
    if (f->last)
        f->last->next = node;
    else
        f->event->nodes = node;
    f->last = node;
    return node;
}

static void flatten(struct flatten *f, const struct json *value, const struct pattern_node *node,
                    const struct pattern_element *element, unsigned depth) {
    assert(depth <= EVENT_DEPTH_MAX);
    if (value->type == JSON_OBJECT) {
        for (size_t i = 0; i < json_count(value); i++) {
            const struct json_member *member = &value->object.members[i];
            flatten(f, member->value, add_node(f, node, member), element, depth + 1);
        }
        return;
    }
    if (value->type != JSON_ARRAY) {
        add_leaf(f, value, node, element);
        return;
    }
    uint32_t array = f->event->array_count++;
    for (size_t i = 0; i < json_count(value); i++) {
        const struct json *item = json_at(value, i);
        const struct pattern_element *inner = element;
        if (item->type == JSON_OBJECT || item->type == JSON_ARRAY) {
            struct pattern_element *added = ARENA_NEW(f->arena, struct pattern_element);
            *added = (struct pattern_element){ element, array, (uint32_t)i };
            inner = added;
        }
        flatten(f, item, node, inner, depth + 1);
    }
}

static bool is_before(const struct pattern_leaf *a, const struct pattern_leaf *b) {
    return a->hash != b->hash ? a->hash < b->hash : a->order < b->order;
}

/* Shell's sort (Ciura's gaps): an event has some fifty leaves, and a call per comparison costs more than the rest. */
static void sort_leaves(struct pattern_leaf *leaves, size_t count) {
    static const size_t GAPS[] = { 1, 4, 10, 23, 57, 132 };
    for (size_t g = sizeof GAPS / sizeof GAPS[0]; g-- > 0;) {
        size_t gap = GAPS[g];
        for (size_t i = gap; i < count; i++) {
            struct pattern_leaf leaf = leaves[i];
            size_t at = i;
            for (; at >= gap && is_before(&leaf, &leaves[at - gap]); at -= gap)
                leaves[at] = leaves[at - gap];
            leaves[at] = leaf;
        }
    }
}

static int by_hash(const void *a, const void *b) {
    const struct pattern_leaf *x = a, *y = b;
    return is_before(x, y) ? -1 : is_before(y, x);
}

struct pattern_event *pattern_event_new(struct arena *arena, const struct json *event) {
    struct pattern_event *out = ARENA_NEW(arena, struct pattern_event);
    struct flatten f = { .arena = arena, .event = out };
    if (!json_is(event, JSON_OBJECT))
        return out;
    out->is_object = true;
    flatten(&f, event, NULL, NULL, 0);
    if (out->count > LEAVES_FEW)
        qsort(out->leaves, out->count, sizeof *out->leaves, by_hash);
    else
        sort_leaves(out->leaves, out->count);
    out->chosen = ARENA_ARRAY(arena, uint32_t, out->array_count);
    return out;
}

void pattern_event_find(const struct pattern_event *event, uint64_t hash, size_t *from,
                        size_t *to) {
    size_t low = 0, high = event->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (event->leaves[middle].hash < hash)
            low = middle + 1;
        else
            high = middle;
    }
    *from = low;
    while (low < event->count && event->leaves[low].hash == hash)
        low++;
    *to = low;
}
