#include "rule/pattern.h"

#include <assert.h>

#include "rule/pattern_private.h"

/* Leaves looked at in one branch before the search gives up (no match). Real events need a few
 * hundred; only an event with large arrays of objects on several paths, built for the purpose, gets
 * here. */
enum { SEARCH_STEPS_MAX = 200000 };

static bool is_satisfied(const struct pattern_field *field, const struct json *value) {
    for (size_t i = 0; i < field->test_count; i++)
        if (pattern_test_matches(&field->tests[i], value))
            return true;
    return false;
}

bool pattern_match_field(const struct pattern_field *field, const struct pattern_event *event) {
    size_t from, to;
    bool is_present = false;
    pattern_event_find(event, field->hash, &from, &to);
    for (; from < to; from++) {
        const struct pattern_leaf *leaf = &event->leaves[from];
        if (!pattern_event_path_is(leaf->node, field->path))
            continue;
        is_present = true;
        if (is_satisfied(field, leaf->value))
            return true;
    }
    return field->may_be_absent && !is_present;
}

/* The search over array elements: one leaf for each field, in the order of the sorted paths, so
 * that no two lie in different elements of one array. The order matters only for exists:false,
 * which holds when no leaf of its path is compatible with what has been chosen so far:
 * event-ruler's behaviour. */
struct search {
    const struct pattern_event *event;
    const struct pattern_branch *branch;
    uint32_t steps;
    bool is_given_up;
};

static bool is_compatible(const struct search *search, const struct pattern_element *element) {
    for (; element; element = element->parent) {
        uint32_t chosen = search->event->chosen[element->array];
        if (chosen && chosen != element->index + 1)
            return false;
    }
    return true;
}

/* Takes the elements that are not chosen yet; returns up to which one, for give_back. Whoever takes
 * an element takes those around it too, so what is still free of a chain is its inner end. */
static const struct pattern_element *take(struct search *search,
                                          const struct pattern_element *element) {
    while (element && !search->event->chosen[element->array]) {
        search->event->chosen[element->array] = element->index + 1;
        element = element->parent;
    }
    return element;
}

static void give_back(struct search *search, const struct pattern_element *element,
                      const struct pattern_element *until) {
    for (; element != until; element = element->parent)
        search->event->chosen[element->array] = 0;
}

/* Depth is bounded by the fields of a branch (PATTERN_FIELDS_MAX). */
static bool search_from(struct search *search, size_t at) {
    assert(at <= search->branch->count);
    if (at == search->branch->count)
        return true;
    const struct pattern_field *field = search->branch->sorted[at];
    const struct pattern_element *tried = NULL;
    bool is_present = false, has_tried = false;
    size_t from, to;
    pattern_event_find(search->event, field->hash, &from, &to);
    for (; from < to; from++) {
        const struct pattern_leaf *leaf = &search->event->leaves[from];
        if (++search->steps > SEARCH_STEPS_MAX) {
            search->is_given_up = true;
            return false;
        }
        if (!pattern_event_path_is(leaf->node, field->path) ||
            !is_compatible(search, leaf->element))
            continue;
        is_present = true;
        if ((has_tried && leaf->element == tried) || !is_satisfied(field, leaf->value))
            continue;
        const struct pattern_element *until = take(search, leaf->element);
        bool is_found = search_from(search, at + 1);
        bool is_free = until == leaf->element;
        give_back(search, leaf->element, until);
        if (is_found || search->is_given_up)
            return is_found;
        /* Nothing was bound by this choice: another one leaves even less room for the rest. */
        if (is_free && !search->branch->has_absent)
            return false;
        has_tried = true;
        tried = leaf->element;
    }
    return field->may_be_absent && !is_present && search_from(search, at + 1);
}

bool pattern_match_branch(const struct pattern_branch *branch, const struct pattern_event *event,
                          bool *is_given_up) {
    *is_given_up = false;
    if (!event->is_object)
        return false;
    for (size_t i = 0; i < branch->count; i++) {
        const struct pattern_field *field = branch->fields[i];
        /* Within arrays absence is judged by the search; all else is necessary everywhere. */
        bool is_left_open = field->may_be_absent && event->has_elements;
        if (!is_left_open && !pattern_match_field(field, event))
            return false;
    }
    if (!event->has_elements)
        return true;
    struct search search = { .event = event, .branch = branch };
    bool is_match = search_from(&search, 0);
    *is_given_up = search.is_given_up;
    return is_match;
}

bool pattern_match_event(const struct pattern *pattern, const struct pattern_event *event) {
    bool is_given_up = false;
    for (size_t i = 0; i < pattern->count; i++)
        if (pattern_match_branch(&pattern->branches[i], event, &is_given_up))
            return true;
    return false;
}

bool pattern_match(const struct pattern *pattern, const struct json *event, struct arena *scratch) {
    return pattern_match_event(pattern, pattern_event_new(scratch, event));
}

static bool is_pinned_by(const struct pattern_branch *branch, struct str path) {
    for (size_t i = 0; i < branch->count; i++) {
        const struct pattern_field *field = branch->fields[i];
        if (!str_eq(field->path, path))
            continue;
        bool is_literal = !field->may_be_absent;
        for (size_t t = 0; t < field->test_count; t++)
            is_literal = is_literal && field->tests[t].op == PATTERN_STRING;
        return is_literal;
    }
    return false;
}

bool pattern_pins(const struct pattern *pattern, struct str path) {
    for (size_t i = 0; i < pattern->count; i++)
        if (!is_pinned_by(&pattern->branches[i], path))
            return false;
    return true;
}
