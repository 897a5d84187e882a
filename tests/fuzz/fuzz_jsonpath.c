/* Selectors against any bytes: "SELECTOR\nJSON". Properties: select takes what check takes, apart from
 * too many values; a plain path gives a value of the tree or none; a deep scan or a filter gives a list
 * of values of the tree; "$." in front changes nothing; a refusal says why. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "codec/jsonpath.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LOOKED_UP_MAX = 64 }; /* results that are looked for in the tree: each look is a walk */

static void must(bool holds, const char *what) {
    if (holds)
        return;
    fprintf(stderr, "property broken: %s\n", what);
    abort();
}

static bool is_within(const struct json *tree, const struct json *wanted) {
    if (tree == wanted)
        return true;
    for (size_t i = 0; i < json_count(tree); i++)
        if (is_within(json_is(tree, JSON_ARRAY) ? json_at(tree, i) : tree->object.members[i].value,
                      wanted))
            return true;
    return false;
}

static void check_result(const struct json *tree, const struct json *found, bool is_many) {
    if (!is_many) {
        must(found == NULL || is_within(tree, found), "a plain path gives a value of the tree");
        return;
    }
    if (found == NULL || is_within(tree, found))
        return; /* what looked like a deep scan was in quotes */
    must(json_is(found, JSON_ARRAY), "a deep scan or a filter gives a list");
    for (size_t i = 0; i < json_count(found) && i < LOOKED_UP_MAX; i++)
        must(is_within(tree, json_at(found, i)), "of values of the tree");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    ARENA_SCOPE(arena);
    struct str text = { (const char *)data, size };
    size_t line = str_find_char(text, '\n');
    struct str selector = str_slice(text, 0, line);
    struct str rest = line == SIZE_MAX ? STR("{}") : str_slice(text, line + 1, size);
    const struct json *tree = NULL, *found = NULL, *shorter = NULL;
    struct err err = { 0 };
    bool is_good = jsonpath_check(selector, &err).ok;
    must(is_good || (err.class == ERR_CONFIG && err.message[0]), "a refusal says why");
    if (!json_parse(&arena, rest, NULL, &tree, &err).ok)
        return 0;
    bool is_done = jsonpath_select(&arena, selector, tree, &found, &err).ok;
    must(is_done == is_good || (is_good && err.class == ERR_LIMIT), "select takes what check takes");
    if (!is_done)
        return 0;
    bool is_many = str_find(selector, STR("..")) != SIZE_MAX ||
                   str_find(selector, STR("[?")) != SIZE_MAX;
    check_result(tree, found, is_many);
    if (str_starts(selector, STR("$.")) && !str_starts(selector, STR("$.."))) {
        must(jsonpath_select(&arena, str_slice(selector, 2, selector.len), tree, &shorter, &err).ok,
             "the \"$.\" can be left out");
        must(json_equal(found, shorter), "with the same result");
    }
    return 0;
}
