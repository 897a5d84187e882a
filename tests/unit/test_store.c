/* The promises of engine/store.h, the same tests for memory, sqlite, and dynamodb on the model of it. With STORE_ENDPOINT=URL
 * instead for dynamodb over HTTP there: the sandbox, moto, an emulator (tests/e2e/test_store_dynamodb.py). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "dynamodb_cloud.h"
#include "host/place.h"
#include "store/memory.h"
#include "store/sqlite.h"

struct fixture {
    struct store *store;
    struct arena arena;
    char folder[64];
    struct dynamodb_cloud *cloud;
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

static int open_dynamodb(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    f->cloud = dynamodb_cloud_new();
    f->store = dynamodb_cloud_store(f->cloud);
    *state = f;
    return 0;
}

/* Each test has tables of its own. */
static int open_endpoint(void **state) {
    static int number;
    struct fixture *f = calloc(1, sizeof *f);
    struct err err = { 0 };
    struct dynamodb_options options;
    struct dynamodb_made made;
    assert_non_null(f);
    struct place place = { .store = str_fmt(&f->arena, "dynamodb:s-%ld-%d", (long)getpid(), ++number),
                           .aws = { .region = STR("eu-west-1"), .endpoint_url = str_of(getenv("STORE_ENDPOINT")),
                                    .getenv_fn = config_files.getenv_fn } };
    if (place_dynamodb(&place, &options, &err).ok && dynamodb_create(&options, &made, &err).ok)
        f->store = place_open(&place, &err);
    if (!f->store)
        print_error("%s\n", err.message);
    *state = f;
    return f->store ? 0 : -1;
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
    if (f->cloud)
        dynamodb_cloud_free(f->cloud);
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
    struct unit units[] = { { STR("1"), &one, 1, NULL, 0 }, { STR("2"), &two, 1, NULL, 0 },
                            { STR("3"), &three, 1, NULL, 0 }, { STR("4"), &four, 1, NULL, 0 } };
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

/* A unit that has seen what an earlier one wrote stands and falls with it. */
static void test_units_that_saw_others(void **state) {
    struct fixture *f = *state;
    struct record r;
    const size_t first[] = { 0 }, second[] = { 1 };
    put(f, "a", "1", 0, RECORD_NOT_DUE);
    struct unit_write stale = write_of("a", "x", 9, RECORD_NOT_DUE), made = write_of("b", "1", 0, RECORD_NOT_DUE),
                      other = write_of("c", "1", 0, RECORD_NOT_DUE);
    struct unit units[] = { { STR("1"), &stale, 1, NULL, 0 }, { STR("2"), &made, 1, first, 1 },
                            { STR("3"), NULL, 0, second, 1 }, { STR("4"), &other, 1, NULL, 0 } };
    enum unit_result results[4];
    struct err err = { 0 };
    assert_true(f->store->ops->commit(f->store, units, 4, results, &err).ok);
    assert_int_equal(results[0], UNIT_CONFLICT);
    assert_int_equal(results[1], UNIT_CONFLICT);
    assert_int_equal(results[2], UNIT_CONFLICT);
    assert_int_equal(results[3], UNIT_COMMITTED);
    assert_false(get(f, "b", &r));
    assert_true(get(f, "c", &r));
}

static void test_get_many(void **state) {
    struct fixture *f = *state;
    struct record r[3];
    bool found[3];
    struct err err = { 0 };
    put(f, "a/1", "1", 0, RECORD_NOT_DUE);
    put(f, "b", "2", 0, 7);
    struct store_key keys[] = { { RECORD_ALERT, STR("b") }, { RECORD_RUN, STR("b") }, { RECORD_ALERT, STR("a/1") } };
    assert_true(f->store->ops->get_many(f->store, keys, 3, &f->arena, r, found, &err).ok);
    assert_true(found[0] && !found[1] && found[2]);
    assert_true(str_is(r[0].value, "2") && r[0].due_ms == 7 && str_is(r[2].key, "a/1") && r[2].version == 1);
}

/* More than fits one page, one batch, one row of a table; in order all the same. */
static void test_many(void **state) {
    struct fixture *f = *state;
    struct record *r;
    size_t count;
    struct err err = { 0 };
    enum { COUNT = 130 };
    struct unit units[COUNT];
    struct unit_write writes[COUNT];
    enum unit_result results[COUNT];
    char *value = calloc(1, 20001);
    assert_non_null(value);
    memset(value, 'x', 20000);
    for (int i = 0; i < COUNT; i++) {
        writes[i] = write_of("", value, 0, 1000 - i);
        writes[i].key = str_fmt(&f->arena, "%03d/x", i);
        units[i] = (struct unit){ writes[i].key, &writes[i], 1, NULL, 0 };
    }
    assert_true(f->store->ops->commit(f->store, units, COUNT, results, &err).ok);
    assert_int_equal(range(f, "", "", false, 500, &r), COUNT);
    for (int i = 0; i < COUNT; i++)
        assert_true(str_eq(r[i].key, writes[i].key) && r[i].value.len == 20000);
    assert_int_equal(range(f, "", "100/x", true, 50, &r), 50);
    assert_true(str_is(r[0].key, "099/x") && str_is(r[49].key, "050/x"));
    assert_int_equal(range(f, "1", "1", false, 20, &r), 20);
    assert_true(str_is(r[0].key, "100/x") && str_is(r[19].key, "119/x"));
    assert_int_equal(range(f, "1", "0", true, 20, &r), 0);
    assert_int_equal(range(f, "1", "2", true, 1, &r), 1);
    assert_true(str_is(r[0].key, "129/x"));
    assert_true(f->store->ops->due(f->store, 2000, 120, &f->arena, &r, &count, &err).ok);
    assert_int_equal(count, 120);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(r[i].due_ms, 1000 - COUNT + 1 + (int)i);
    free(value);
}

/* A large value that shrinks, grows and goes leaves nothing behind that is read again. */
static void test_large_values(void **state) {
    struct fixture *f = *state;
    struct record r;
    static const size_t SIZES[] = { 700000, 10, 400000, 1000000, 307200, 307201, 614399 };
    char *value = malloc(1000001);
    assert_non_null(value);
    for (size_t i = 0; i < sizeof SIZES / sizeof SIZES[0]; i++) {
        for (size_t at = 0; at < SIZES[i]; at++) /* two-byte characters, so that no cut is at a plain place */
            value[at] = at % 2 ? '\xbc' : '\xc3';
        value[SIZES[i] & ~(size_t)1] = '\0';
        assert_int_equal(put(f, "k", value, (int64_t)i, RECORD_NOT_DUE), UNIT_COMMITTED);
        assert_true(get(f, "k", &r));
        assert_true(str_is(r.value, value));
        struct record *all;
        assert_int_equal(range(f, "", "", false, 10, &all), 1);
        assert_true(str_is(all[0].value, value));
    }
    assert_int_equal(put(f, "k", "old", 3, RECORD_NOT_DUE), UNIT_CONFLICT);
    struct unit_write gone = { .kind = RECORD_ALERT, .key = STR("k"), .from_version = 7 };
    assert_int_equal(commit(f, &gone, 1), UNIT_COMMITTED);
    assert_false(get(f, "k", &r));
    assert_int_equal(put(f, "k", "new", 0, RECORD_NOT_DUE), UNIT_COMMITTED);
    assert_true(get(f, "k", &r));
    assert_true(str_is(r.value, "new"));
    free(value);
}

#define THERE(test) { "endpoint: " #test, test, open_endpoint, close_store, NULL }
#define EACH(test)                                                                         \
    { "memory: " #test, test, open_memory, close_store, NULL },                            \
    { "sqlite: " #test, test, open_sqlite, close_store, NULL },                            \
    { "dynamodb: " #test, test, open_dynamodb, close_store, NULL }

int main(void) {
    const struct CMUnitTest tests[] = {
        EACH(test_versions), EACH(test_a_unit_is_whole), EACH(test_units_stand_alone), EACH(test_units_that_saw_others),
        EACH(test_delete),   EACH(test_range),           EACH(test_due),               EACH(test_bytes),
        EACH(test_hold),     EACH(test_many),            EACH(test_large_values),
        { "dynamodb: test_get_many", test_get_many, open_dynamodb, close_store, NULL },
    };
    const struct CMUnitTest there[] = {
        THERE(test_versions), THERE(test_a_unit_is_whole), THERE(test_units_stand_alone), THERE(test_units_that_saw_others),
        THERE(test_delete),   THERE(test_range),           THERE(test_due),               THERE(test_bytes),
        THERE(test_hold),     THERE(test_many),            THERE(test_large_values),      THERE(test_get_many),
    };
    return getenv("STORE_ENDPOINT") ? cmocka_run_group_tests(there, NULL, NULL) : cmocka_run_group_tests(tests, NULL, NULL);
}
