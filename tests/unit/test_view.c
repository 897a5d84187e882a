/* engine/view: what is wanted is loaded at once; a unit under construction overlays what is stored;
 * later inputs of a tick see earlier ones. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "engine/view.h"
#include "store/memory.h"

/* --- a store that counts --- */

struct counting {
    struct store store;
    struct store *inner;
    size_t gets, ranges;
    bool is_broken;
};

static struct res counting_get(struct store *store, enum record_kind kind, struct str key,
                               struct arena *arena, struct record *out, bool *found,
                               struct err *err) {
    struct counting *c = (struct counting *)store;
    c->gets++;
    if (c->is_broken)
        return err_set(err, ERR_CORRUPT, "SH2301", "broken");
    return c->inner->ops->get(c->inner, kind, key, arena, out, found, err);
}

static struct res counting_range(struct store *store, enum record_kind kind, struct str prefix,
                                 struct str after, bool is_descending, size_t limit,
                                 struct arena *arena, struct record **out, size_t *count,
                                 struct err *err) {
    struct counting *c = (struct counting *)store;
    c->ranges++;
    return c->inner->ops->range(c->inner, kind, prefix, after, is_descending, limit, arena, out,
                                count, err);
}

static const struct store_ops COUNTING = { .get = counting_get, .range = counting_range };

struct fixture {
    struct arena arena;
    struct counting counting;
    struct store *store;
    struct view *view;
};

static void put_stored(struct fixture *f, enum record_kind kind, const char *key,
                       const char *value) {
    struct unit_write write = {
        .kind = kind, .key = str_of(key), .value = str_of(value), .due_ms = RECORD_NOT_DUE
    };
    struct unit unit = { .id = STR("t"), .writes = &write, .count = 1 };
    enum unit_result result;
    struct err err = { 0 };
    assert_true(f->counting.inner->ops->commit(f->counting.inner, &unit, 1, &result, &err).ok);
    assert_int_equal(result, UNIT_COMMITTED);
}

static int setup(void **state) {
    struct fixture *f = mem_alloc(sizeof *f);
    f->counting.inner = memory_new();
    f->counting.store.ops = &COUNTING;
    f->store = &f->counting.store;
    f->view = view_new(&f->arena);
    put_stored(f, RECORD_LOCK, "a", "{\"n\":1}");
    put_stored(f, RECORD_LOCK, "c", "{\"n\":3}");
    put_stored(f, RECORD_RUN, "a", "{\"n\":10}");
    *state = f;
    return 0;
}

static int teardown(void **state) {
    struct fixture *f = *state;
    f->counting.inner->ops->free(f->counting.inner);
    arena_deinit(&f->arena);
    free(f);
    return 0;
}

static void load(struct fixture *f) {
    struct err err = { 0 };
    assert_true(view_load(f->view, f->store, &err).ok);
    assert_false(view_wants(f->view));
}

static int64_t get_n(struct fixture *f, enum record_kind kind, const char *key) {
    const struct json *value = NULL;
    assert_true(view_get(f->view, kind, str_of(key), &value));
    return value ? json_get_i64(value, "n", -1) : 0;
}

static void put_n(struct fixture *f, enum record_kind kind, const char *key, int64_t n) {
    struct json *value = json_new_object(&f->arena);
    json_set_i64(&f->arena, value, "n", n);
    view_put(f->view, kind, str_of(key), value, 77);
}

/* {1,2,3} as "1 2 3". */
static const char *range_of(struct fixture *f, enum record_kind kind, const char *prefix) {
    const struct json **values = NULL;
    size_t count = 0;
    assert_true(view_range(f->view, kind, str_of(prefix), &values, &count));
    struct str shown = STR("");
    for (size_t i = 0; i < count; i++)
        shown = str_fmt(&f->arena, "%.*s%s%lld", STR_ARG(shown), i ? " " : "",
                        (long long)json_get_i64(values[i], "n", -1));
    return shown.ptr;
}

static void what_is_wanted_is_loaded_at_once(void **state) {
    struct fixture *f = *state;
    const struct json *value;
    view_begin(f->view);
    assert_false(view_wants(f->view));
    assert_false(view_get(f->view, RECORD_LOCK, STR("a"), &value));
    assert_true(view_wants(f->view));
    view_want(f->view, RECORD_LOCK, STR("b"));
    view_want(f->view, RECORD_RUN, STR("a"));
    view_abandon(f->view);
    load(f);
    assert_int_equal(f->counting.gets, 3);
    load(f); /* nothing is loaded twice */
    assert_int_equal(f->counting.gets, 3);
    view_begin(f->view);
    assert_int_equal(get_n(f, RECORD_LOCK, "a"), 1);
    assert_int_equal(get_n(f, RECORD_LOCK, "b"), 0); /* known not to be there */
    assert_int_equal(get_n(f, RECORD_RUN, "a"), 10);
    assert_int_equal(view_version(f->view, RECORD_LOCK, STR("a")), 1);
    assert_int_equal(view_version(f->view, RECORD_LOCK, STR("b")), 0);
    assert_false(view_wants(f->view));
    /* wanting alone does not ask for a pass */
    view_want(f->view, RECORD_LOCK, STR("z"));
    assert_false(view_wants(f->view));
}

static void a_unit_overlays_and_can_be_abandoned(void **state) {
    struct fixture *f = *state;
    view_want(f->view, RECORD_LOCK, STR("a"));
    view_want(f->view, RECORD_LOCK, STR("b"));
    load(f);
    view_begin(f->view);
    put_n(f, RECORD_LOCK, "a", 5);
    put_n(f, RECORD_LOCK, "b", 6);
    put_n(f, RECORD_LOCK, "a", 7); /* the last one counts */
    assert_int_equal(get_n(f, RECORD_LOCK, "a"), 7);
    assert_int_equal(get_n(f, RECORD_LOCK, "b"), 6);
    view_put(f->view, RECORD_LOCK, STR("a"), NULL, 0);
    assert_int_equal(get_n(f, RECORD_LOCK, "a"), 0);
    view_abandon(f->view);
    view_begin(f->view);
    assert_int_equal(get_n(f, RECORD_LOCK, "a"), 1);
    assert_int_equal(get_n(f, RECORD_LOCK, "b"), 0);
    struct unit unit;
    view_finish(f->view, STR("u"), &unit);
    assert_int_equal(unit.count, 0);
}

static void a_unit_names_versions_and_is_ordered(void **state) {
    struct fixture *f = *state;
    view_want(f->view, RECORD_LOCK, STR("a"));
    view_want(f->view, RECORD_LOCK, STR("b"));
    view_want(f->view, RECORD_LOCK, STR("c"));
    view_want(f->view, RECORD_RUN, STR("a"));
    load(f);
    view_begin(f->view);
    put_n(f, RECORD_LOCK, "b", 2);
    put_n(f, RECORD_LOCK, "a", 11);
    put_n(f, RECORD_RUN, "a", 20);
    view_put(f->view, RECORD_LOCK, STR("c"), NULL, 55);
    struct unit unit;
    view_finish(f->view, STR("u1"), &unit);
    assert_true(str_is(unit.id, "u1"));
    assert_int_equal(unit.count, 4);
    static const struct {
        enum record_kind kind;
        const char *key, *value;
        int64_t from;
    } WANTED[] = { { RECORD_RUN, "a", "{\"n\":20}", 1 },
                   { RECORD_LOCK, "a", "{\"n\":11}", 1 },
                   { RECORD_LOCK, "b", "{\"n\":2}", 0 },
                   { RECORD_LOCK, "c", NULL, 1 } };
    for (size_t i = 0; i < 4; i++) {
        const struct unit_write *w = &unit.writes[i];
        assert_int_equal(w->kind, WANTED[i].kind);
        assert_true(str_is(w->key, WANTED[i].key));
        assert_int_equal(w->from_version, WANTED[i].from);
        assert_int_equal(w->due_ms, WANTED[i].value ? 77 : RECORD_NOT_DUE);
        assert_true(WANTED[i].value ? str_is(w->value, WANTED[i].value) : w->value.ptr == NULL);
    }
    /* the next input of the tick sees it, and builds on the next versions */
    view_begin(f->view);
    assert_int_equal(get_n(f, RECORD_LOCK, "a"), 11);
    assert_int_equal(get_n(f, RECORD_LOCK, "c"), 0);
    put_n(f, RECORD_LOCK, "a", 12);
    put_n(f, RECORD_LOCK, "c", 13);
    struct unit next;
    view_finish(f->view, STR("u2"), &next);
    assert_int_equal(next.writes[0].from_version, 2);
    assert_int_equal(next.writes[1].from_version, 0); /* deleted: must not exist */
    /* and the store takes both units, in this order only */
    struct unit both[2] = { unit, next };
    enum unit_result results[2];
    struct err err = { 0 };
    struct store *inner = f->counting.inner;
    assert_true(inner->ops->commit(inner, &next, 1, results, &err).ok);
    assert_int_equal(results[0], UNIT_CONFLICT);
    assert_true(inner->ops->commit(inner, both, 2, results, &err).ok);
    assert_int_equal(results[0], UNIT_COMMITTED);
    assert_int_equal(results[1], UNIT_COMMITTED);
}

static void ranges_show_the_overlay(void **state) {
    struct fixture *f = *state;
    const struct json **values;
    size_t count;
    view_want(f->view, RECORD_LOCK, STR("b"));
    view_want(f->view, RECORD_LOCK, STR("x"));
    assert_false(view_range(f->view, RECORD_LOCK, STR(""), &values, &count));
    assert_false(view_range(f->view, RECORD_RUN, STR("a"), &values, &count));
    assert_true(view_wants(f->view));
    load(f);
    assert_int_equal(f->counting.ranges, 2);
    assert_string_equal(range_of(f, RECORD_LOCK, ""), "1 3");
    assert_string_equal(range_of(f, RECORD_RUN, "a"), "10");
    view_begin(f->view);
    put_n(f, RECORD_LOCK, "x", 24);
    put_n(f, RECORD_LOCK, "b", 2);
    assert_string_equal(range_of(f, RECORD_LOCK, ""), "1 2 3 24"); /* in key order */
    view_put(f->view, RECORD_LOCK, STR("a"), NULL, 0);             /* a range has loaded it */
    put_n(f, RECORD_LOCK, "c", 33);
    assert_string_equal(range_of(f, RECORD_LOCK, ""), "2 33 24");
    view_abandon(f->view);
    view_begin(f->view);
    assert_string_equal(range_of(f, RECORD_LOCK, ""), "1 3");
    put_n(f, RECORD_LOCK, "b", 2);
    struct unit unit;
    view_finish(f->view, STR("u"), &unit);
    view_begin(f->view); /* a new record stays in the range for the next input */
    assert_string_equal(range_of(f, RECORD_LOCK, ""), "1 2 3");
    view_put(f->view, RECORD_LOCK, STR("b"), NULL, 0);
    assert_string_equal(range_of(f, RECORD_LOCK, ""), "1 3");
    view_finish(f->view, STR("u"), &unit);
    view_begin(f->view);
    assert_string_equal(range_of(f, RECORD_LOCK, ""), "1 3");
    assert_int_equal(f->counting.ranges, 2);
    /* a record that came with a range is not loaded again by itself */
    size_t gets = f->counting.gets;
    assert_int_equal(get_n(f, RECORD_LOCK, "c"), 3);
    assert_int_equal(f->counting.gets, gets);
}

static void a_range_loaded_later_keeps_the_writes_of_the_tick(void **state) {
    struct fixture *f = *state;
    view_want(f->view, RECORD_LOCK, STR("a"));
    view_want(f->view, RECORD_LOCK, STR("b"));
    load(f);
    view_begin(f->view);
    put_n(f, RECORD_LOCK, "a", 100);
    put_n(f, RECORD_LOCK, "b", 200);
    struct unit unit;
    view_finish(f->view, STR("u"),
                &unit); /* not committed yet when the next input wants the range */
    const struct json **values;
    size_t count;
    view_begin(f->view);
    assert_false(view_range(f->view, RECORD_LOCK, STR(""), &values, &count));
    view_abandon(f->view);
    load(f);
    view_begin(f->view);
    assert_string_equal(range_of(f, RECORD_LOCK, ""), "100 200 3");
}

static void a_broken_record_is_corrupt(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    put_stored(f, RECORD_LOCK, "bad", "{\"n\":");
    put_stored(f, RECORD_RUN, "bad", "{\"n\":\xff");
    view_want(f->view, RECORD_LOCK, STR("bad"));
    assert_false(view_load(f->view, f->store, &err).ok);
    assert_int_equal(err.class, ERR_CORRUPT);
    assert_non_null(strstr(err.context, "stored lock bad"));
    /* A run is set aside, with its bytes: the others go on. */
    struct view *other = view_new(&f->arena);
    const struct json *set_aside;
    view_want(other, RECORD_RUN, STR("bad"));
    assert_true(view_load(other, f->store, &err).ok);
    view_begin(other);
    assert_true(view_get(other, RECORD_RUN, STR("bad"), &set_aside));
    assert_string_equal(json_to_str(&f->arena, set_aside).ptr, "{\"damaged\":\"eyJuIjr/\"}");
    view_abandon(other);
    other = view_new(&f->arena);
    f->counting.is_broken = true;
    view_want(other, RECORD_RUN, STR("a"));
    assert_false(view_load(other, f->store, &err).ok);
    assert_string_equal(err.message, "broken");
}

/* Which units of the same view it has seen writes of: it stands and falls with them. */
static void a_unit_names_those_that_it_saw(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    const struct json *value, **values, *fresh = json_new_object(&f->arena);
    struct unit units[4];
    size_t count;
    view_want(f->view, RECORD_LOCK, STR("a"));
    view_want(f->view, RECORD_LOCK, STR("b"));
    view_want(f->view, RECORD_RUN, STR("a"));
    assert_false(view_range(f->view, RECORD_LOCK, STR("b"), &values, &count));
    assert_true(view_load(f->view, f->store, &err).ok);
    for (size_t i = 0; i < 4; i++) {
        view_begin(f->view);
        if (i == 0)
            view_put(f->view, RECORD_LOCK, STR("a"), fresh, RECORD_NOT_DUE);
        if (i == 1) /* a record that nobody has written */
            assert_true(view_get(f->view, RECORD_RUN, STR("a"), &value));
        if (i == 1)
            view_put(f->view, RECORD_LOCK, STR("b"), fresh, RECORD_NOT_DUE);
        if (i == 2)
            assert_true(view_get(f->view, RECORD_LOCK, STR("a"), &value));
        if (i >= 2)
            assert_true(view_range(f->view, RECORD_LOCK, STR("b"), &values, &count) && count == 1);
        if (i == 3) { /* given up, and applied again: what was seen the first time does not count */
            view_get(f->view, RECORD_LOCK, STR("a"), &value);
            view_abandon(f->view);
            view_begin(f->view);
        }
        view_finish(f->view, STR("u"), &units[i]);
    }
    assert_true(units[0].after_count == 0 && units[1].after_count == 0 && units[3].after_count == 0);
    assert_int_equal(units[2].after_count, 2);
    assert_true(units[2].after[0] == 0 && units[2].after[1] == 1);
}

int main(void) {
#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        CASE(what_is_wanted_is_loaded_at_once),
        CASE(a_unit_overlays_and_can_be_abandoned),
        CASE(a_unit_names_versions_and_is_ordered),
        CASE(ranges_show_the_overlay),
        CASE(a_range_loaded_later_keeps_the_writes_of_the_tick),
        CASE(a_broken_record_is_corrupt),
        CASE(a_unit_names_those_that_it_saw),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
