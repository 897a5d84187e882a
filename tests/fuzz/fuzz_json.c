/* JSON against any bytes. Properties: what is read can be written and read again, compact, sorted and
 * pretty, and is the same; writing what was written gives the same bytes; every number keeps its text;
 * the size is known without writing; a copy is equal; what is refused carries a message and a place. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/limits.h"
#include "codec/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds, const char *what) {
    if (holds)
        return;
    fprintf(stderr, "property broken: %s\n", what);
    abort();
}

static const struct json *read_again(struct arena *arena, const struct buf *written) {
    const struct json *out = NULL;
    struct err err = { 0 };
    must(!written->failed, "it can be written");
    must(json_parse(arena, buf_view(written), NULL, &out, &err).ok, "what we write, we read");
    return out;
}

/* Keys in order, every scalar with its exact text, every value at a place. */
static void must_be_same(const struct json *a, const struct json *b) {
    must(a->type == b->type && json_count(a) == json_count(b), "same type and size");
    must(a->line > 0 && a->col > 0, "every value has a place");
    switch (a->type) {
    case JSON_NULL: return;
    case JSON_BOOL: must(a->boolean == b->boolean, "same boolean"); return;
    case JSON_NUMBER: must(json_number_cmp(a->text, b->text) == 0, "a number is equal to itself");
        must(str_eq(a->text, b->text), "the text of a number is kept");
        return;
    case JSON_STRING: must(str_eq(a->text, b->text), "same text"); return;
    case JSON_ARRAY:
        for (size_t i = 0; i < json_count(a); i++)
            must_be_same(json_at(a, i), json_at(b, i));
        return;
    case JSON_OBJECT:
        for (size_t i = 0; i < json_count(a); i++) {
            must(str_eq(a->object.members[i].key, b->object.members[i].key), "same keys in order");
            must(json_get(a, a->object.members[i].key) == a->object.members[i].value,
                 "a key is there once");
            must_be_same(a->object.members[i].value, b->object.members[i].value);
        }
        return;
    }
}

static void check_value(struct arena *arena, const struct json *value) {
    BUF_SCOPE(compact, 16u << 20);
    BUF_SCOPE(again, 16u << 20);
    BUF_SCOPE(sorted, 16u << 20);
    BUF_SCOPE(pretty, 16u << 20);
    json_write(&compact, value);
    must(json_size(value) == compact.len, "the size is that of what is written");
    const struct json *second = read_again(arena, &compact);
    must_be_same(value, second);
    json_write(&again, second);
    must(str_eq(buf_view(&compact), buf_view(&again)), "writing is stable");
    json_write_sorted(&sorted, value);
    must(json_equal(read_again(arena, &sorted), value), "order of keys does not matter");
    json_write_pretty(&pretty, value);
    must_be_same(value, read_again(arena, &pretty));
    const struct json *clone = json_clone(arena, value);
    must_be_same(value, clone);
    must(json_equal(clone, value), "a copy is equal");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    ARENA_SCOPE(arena);
    struct str text = { (const char *)data, size };
    const struct json_options tolerant = { .last_duplicate_wins = true, .file = STR("f.json") };
    const struct json *value = NULL, *other = NULL;
    struct err err = { 0 };
    bool is_strict = json_parse(&arena, text, NULL, &value, &err).ok;
    if (!is_strict)
        must(err.class == ERR_INPUT && err.code[0] && err.message[0] && err.line > 0 && err.col > 0,
             "a refusal says what and where");
    bool is_tolerant = json_parse(&arena, text, &tolerant, &other, &err).ok;
    must(!is_strict || is_tolerant, "tolerant takes what strict takes");
    if (is_strict)
        must_be_same(value, other);
    if (is_tolerant)
        check_value(&arena, other);
    return 0;
}
