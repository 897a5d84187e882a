/* The promises of engine/store.h, the same tests for memory and sqlite. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "store/memory.h"
#include "store/sqlite.h"

struct fixture {
    struct store *store;
    struct arena arena;
    char folder[64];
};

static int open_memory(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    f->store = memory_new();
    *state = f;
    return 0;
}

static int open_sqlite(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    struct err err = { 0 };
    assert_non_null(f);
    snprintf(f->folder, sizeof f->folder, "/tmp/selfheal-store-XXXXXX");
    assert_non_null(mkdtemp(f->folder));
    f->store = sqlite_open(&f->arena, str_fmt(&f->arena, "%s/s.db", f->folder), SQLITE_MODE_OWNER, &err);
    if (!f->store)
        print_error("%s\n", err.message);
    assert_non_null(f->store);
    *state = f;
    return 0;
}

static int close_store(void **state) {
    struct fixture *f = *state;
    static const char *const SUFFIXES[] = { "", "-wal", "-shm", ".lock", ".id" };
    f->store->ops->free(f->store);
    for (size_t i = 0; f->folder[0] && i < 5; i++) {
        char path[96];
        snprintf(path, sizeof path, "%s/s.db%s", f->folder, SUFFIXES[i]);
        unlink(path);
    }
    if (f->folder[0])
        rmdir(f->folder);
    arena_deinit(&f->arena);
    free(f);
    return 0;
}

static struct unit_write write_of(const char *key, const char *value, int64_t version, int64_t due_ms) {
    return (struct unit_write){ .kind = RECORD_ALERT, .key = str_of(key), .value = str_of(value),
                                .from_version = version, .due_ms = due_ms };
}

static enum unit_result commit(struct fixture *f, struct unit_write *writes, size_t count) {
    struct unit unit = { .id = STR("unit"), .writes = writes, .count = count };
    enum unit_result result = UNIT_CONFLICT;
    struct err err = { 0 };
    assert_true(f->store->ops->commit(f->store, &unit, 1, &result, &err).ok);
    return result;
}

static enum unit_result put(struct fixture *f, const char *key, const char *value, int64_t version,
                            int64_t due_ms) {
    struct unit_write w = write_of(key, value, version, due_ms);
    return commit(f, &w, 1);
}

static bool get(struct fixture *f, const char *key, struct record *out) {
    bool is_found = false;
    struct err err = { 0 };
    assert_true(f->store->ops->get(f->store, RECORD_ALERT, str_of(key), &f->arena, out, &is_found, &err).ok);
    return is_found;
}

static void test_versions(void **state) {
    struct fixture *f = *state;
    struct record r;
    assert_false(get(f, "a", &r));
    assert_int_equal(put(f, "a", "1", 0, RECORD_NOT_DUE), UNIT_COMMITTED);
    assert_true(get(f, "a", &r));
    assert_int_equal(r.version, 1);
    assert_int_equal(r.due_ms, RECORD_NOT_DUE);
    assert_true(str_is(r.value, "1"));
    assert_int_equal(put(f, "a", "x", 0, RECORD_NOT_DUE), UNIT_CONFLICT); /* it exists */
    assert_int_equal(put(f, "a", "x", 2, RECORD_NOT_DUE), UNIT_CONFLICT); /* from the future */
    assert_int_equal(put(f, "b", "x", 1, RECORD_NOT_DUE), UNIT_CONFLICT); /* it does not exist */
    assert_int_equal(put(f, "a", "2", 1, 77), UNIT_COMMITTED);
    assert_int_equal(put(f, "a", "x", 1, RECORD_NOT_DUE), UNIT_CONFLICT); /* made from an old view */
    assert_true(get(f, "a", &r));
    assert_int_equal(r.version, 2);
    assert_int_equal(r.due_ms, 77);
    assert_true(str_is(r.value, "2"));
    assert_false(get(f, "b", &r));
}

static void test_a_unit_is_whole(void **state) {
    struct fixture *f = *state;
    struct record r;
    put(f, "old", "1", 0, RECORD_NOT_DUE);
    struct unit_write bad[] = { write_of("first", "1", 0, 5), write_of("old", "2", 7, RECORD_NOT_DUE),
                                write_of("last", "1", 0, 5) };
    assert_int_equal(commit(f, bad, 3), UNIT_CONFLICT);
    assert_false(get(f, "first", &r));
    assert_false(get(f, "last", &r));
    int64_t due;
    struct err err = { 0 };
    assert_true(f->store->ops->next_due(f->store, &due, &err).ok);
    assert_int_equal(due, RECORD_NOT_DUE);
}

/* Units of one commit stand alone: a conflict of one leaves the others; a later one sees an earlier one. */
static void test_units_stand_alone(void **state) {
    struct fixture *f = *state;
    struct unit_write one = write_of("a", "1", 0, RECORD_NOT_DUE), two = write_of("a", "x", 0, RECORD_NOT_DUE),
                      three = write_of("a", "2", 1, RECORD_NOT_DUE), four = write_of("b", "1", 0, 9);
    struct unit units[] = { { STR("1"), &one, 1 }, { STR("2"), &two, 1 }, { STR("3"), &three, 1 },
                            { STR("4"), &four, 1 } };
    enum unit_result results[4];
    struct err err = { 0 };
    struct record r;
    assert_true(f->store->ops->commit(f->store, units, 4, results, &err).ok);
    assert_int_equal(results[0], UNIT_COMMITTED);
    assert_int_equal(results[1], UNIT_CONFLICT);
    assert_int_equal(results[2], UNIT_COMMITTED);
    assert_int_equal(results[3], UNIT_COMMITTED);
    assert_true(get(f, "a", &r));
    assert_true(str_is(r.value, "2"));
    assert_int_equal(r.version, 2);
    assert_true(get(f, "b", &r));
}

static void test_delete(void **state) {
    struct fixture *f = *state;
    struct record r;
    put(f, "a", "1", 0, 5);
    struct unit_write old = { .kind = RECORD_ALERT, .key = STR("a"), .from_version = 9 };
    assert_int_equal(commit(f, &old, 1), UNIT_CONFLICT);
    struct unit_write gone = { .kind = RECORD_ALERT, .key = STR("a"), .from_version = 1 };
    assert_int_equal(commit(f, &gone, 1), UNIT_COMMITTED);
    assert_false(get(f, "a", &r));
    assert_int_equal(put(f, "a", "2", 0, RECORD_NOT_DUE), UNIT_COMMITTED);
    assert_true(get(f, "a", &r));
    assert_int_equal(r.version, 1);
}

static size_t range(struct fixture *f, const char *prefix, const char *after, bool is_down, size_t limit,
                    struct record **out) {
    size_t count = 0;
    struct err err = { 0 };
    assert_true(f->store->ops->range(f->store, RECORD_ALERT, str_of(prefix), str_of(after), is_down, limit,
                                     &f->arena, out, &count, &err).ok);
    return count;
}

static void test_range(void **state) {
    struct fixture *f = *state;
    static const char *const KEYS[] = { "b/2", "a/9", "b/10", "b/1", "c/1", "b", "b0" };
    struct record *r;
    for (size_t i = 0; i < 7; i++)
        put(f, KEYS[i], KEYS[i], 0, RECORD_NOT_DUE);
    struct unit_write other = { .kind = RECORD_RUN, .key = STR("b/0"), .value = STR("x"),
                                .due_ms = RECORD_NOT_DUE };
    commit(f, &other, 1);
    assert_int_equal(range(f, "b/", "", false, 10, &r), 3);
    assert_true(str_is(r[0].key, "b/1"));
    assert_true(str_is(r[1].key, "b/10"));
    assert_true(str_is(r[2].key, "b/2"));
    assert_true(str_is(r[2].value, "b/2"));
    assert_int_equal(range(f, "b/", "", false, 2, &r), 2);
    assert_int_equal(range(f, "b/", "b/10", false, 10, &r), 1);
    assert_true(str_is(r[0].key, "b/2"));
    assert_int_equal(range(f, "b/", "", true, 2, &r), 2);
    assert_true(str_is(r[0].key, "b/2"));
    assert_true(str_is(r[1].key, "b/10"));
    assert_int_equal(range(f, "b/", "b/10", true, 10, &r), 1);
    assert_true(str_is(r[0].key, "b/1"));
    assert_int_equal(range(f, "", "", false, 100, &r), 7);
    assert_int_equal(range(f, "d", "", false, 10, &r), 0);
    assert_int_equal(range(f, "d", "", true, 10, &r), 0);
}

static void test_due(void **state) {
    struct fixture *f = *state;
    struct record *r;
    size_t count;
    struct err err = { 0 };
    int64_t due;
    put(f, "late", "1", 0, 300);
    put(f, "b", "1", 0, 100);
    put(f, "a", "1", 0, 100);
    put(f, "never", "1", 0, RECORD_NOT_DUE);
    assert_true(f->store->ops->due(f->store, 99, 10, &f->arena, &r, &count, &err).ok);
    assert_int_equal(count, 0);
    assert_true(f->store->ops->due(f->store, 100, 10, &f->arena, &r, &count, &err).ok);
    assert_int_equal(count, 2);
    assert_true(str_is(r[0].key, "a") && str_is(r[1].key, "b"));
    assert_true(f->store->ops->due(f->store, RECORD_NOT_DUE - 1, 2, &f->arena, &r, &count, &err).ok);
    assert_int_equal(count, 2);
    assert_true(f->store->ops->next_due(f->store, &due, &err).ok);
    assert_int_equal(due, 100);
    put(f, "a", "2", 1, RECORD_NOT_DUE);
    put(f, "b", "2", 1, 400);
    assert_true(f->store->ops->next_due(f->store, &due, &err).ok);
    assert_int_equal(due, 300);
}

/* Bytes are bytes: quotes, UTF-8, an empty value, a large one. */
static void test_bytes(void **state) {
    struct fixture *f = *state;
    struct record r;
    size_t size = 1 << 20;
    char *large = malloc(size + 1);
    assert_non_null(large);
    for (size_t i = 0; i < size; i++)
        large[i] = (char)('a' + i % 26);
    large[size] = '\0';
    assert_int_equal(put(f, "large", large, 0, RECORD_NOT_DUE), UNIT_COMMITTED);
    assert_true(get(f, "large", &r));
    assert_true(str_is(r.value, large));
    free(large);
    put(f, "k'\"\xc3\xbc%_", "v'\"\xc3\xbc", 0, RECORD_NOT_DUE);
    assert_true(get(f, "k'\"\xc3\xbc%_", &r));
    assert_true(str_is(r.value, "v'\"\xc3\xbc"));
    put(f, "empty", "", 0, RECORD_NOT_DUE);
    assert_true(get(f, "empty", &r));
    assert_int_equal(r.value.len, 0);
}

/* A hint changes nothing of what is seen or kept. */
static void test_hold(void **state) {
    struct fixture *f = *state;
    struct record r;
    put(f, "a", "1", 0, RECORD_NOT_DUE);
    for (int i = 0; i < 2; i++) {
        if (f->store->ops->hold)
            f->store->ops->hold(f->store);
        assert_true(get(f, "a", &r));
        if (i == 0 && f->store->ops->release)
            f->store->ops->release(f->store);
    }
    assert_int_equal(put(f, "a", "2", 1, RECORD_NOT_DUE), UNIT_COMMITTED);
    assert_int_equal(put(f, "a", "3", 2, RECORD_NOT_DUE), UNIT_COMMITTED);
    assert_true(get(f, "a", &r));
    assert_true(str_is(r.value, "3"));
}

#define BOTH(test)                                                                         \
    { "memory: " #test, test, open_memory, close_store, NULL },                            \
    { "sqlite: " #test, test, open_sqlite, close_store, NULL }

int main(void) {
    const struct CMUnitTest tests[] = {
        BOTH(test_versions), BOTH(test_a_unit_is_whole), BOTH(test_units_stand_alone), BOTH(test_delete),
        BOTH(test_range),    BOTH(test_due),             BOTH(test_bytes),             BOTH(test_hold),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
