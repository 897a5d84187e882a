/* The store in DynamoDB where it differs: replies that are lost, throttling, other writers, an index that lags, tables that
 * are not what they should be. */
#include "dynamodb_cloud.h"
#include "store/memory.h"

struct fixture {
    struct dynamodb_cloud *cloud;
    struct store *store;
    struct arena arena;
};

static int open_store(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    f->cloud = dynamodb_cloud_new();
    f->store = dynamodb_cloud_store(f->cloud);
    f->cloud->writes = f->cloud->reads = f->cloud->rounds = 0;
    *state = f;
    return 0;
}

static int close_store(void **state) {
    struct fixture *f = *state;
    f->store->ops->free(f->store);
    dynamodb_cloud_free(f->cloud);
    arena_deinit(&f->arena);
    free(f);
    return 0;
}

static struct store *second_store(struct fixture *f, uint64_t seed) {
    struct dynamodb_options options = dynamodb_cloud_options(f->cloud, seed);
    struct err err = { 0 };
    struct store *store = dynamodb_open(&options, &err);
    if (!store)
        fail_msg("%s", err.message);
    return store;
}

static struct unit_write write_of(enum record_kind kind, const char *key, const char *value, int64_t from, int64_t due_ms) {
    return (struct unit_write){ kind, str_of(key), str_of(value), from, due_ms };
}

/* UNIT_COMMITTED, UNIT_CONFLICT, or -1 with the error. */
static int commit_to(struct store *store, struct unit_write *writes, size_t count, struct err *err) {
    struct unit unit = { .id = STR("u"), .writes = writes, .count = count };
    enum unit_result result = UNIT_CONFLICT;
    return store->ops->commit(store, &unit, 1, &result, err).ok ? (int)result : -1;
}

static int put_pair(struct fixture *f, const char *key, const char *value, int64_t from, struct err *err) {
    struct unit_write writes[] = { write_of(RECORD_EVENT, key, value, from, RECORD_NOT_DUE),
                                   write_of(RECORD_RUN, key, value, from, 5000) };
    return commit_to(f->store, writes, 2, err);
}

static int put_one(struct fixture *f, const char *key, const char *value, int64_t from, struct err *err) {
    struct unit_write w = write_of(RECORD_RUN, key, value, from, 5000);
    return commit_to(f->store, &w, 1, err);
}

static bool get(struct fixture *f, enum record_kind kind, const char *key, struct record *out) {
    bool is_found;
    struct err err = { 0 };
    if (!f->store->ops->get(f->store, kind, str_of(key), &f->arena, out, &is_found, &err).ok)
        fail_msg("%s", err.message);
    return is_found;
}

static void plan(struct fixture *f, enum port_fault always, size_t count, ...) {
    va_list args;
    va_start(args, count);
    for (size_t i = 0; i < count; i++)
        f->cloud->plan[i] = (enum port_fault)va_arg(args, int);
    va_end(args);
    f->cloud->planned = count;
    f->cloud->taken = 0;
    f->cloud->always = always;
}

typedef int (*put_fn)(struct fixture *f, const char *key, const char *value, int64_t from, struct err *err);

/* Whatever happens to the calls: it is stored once, and our own lost reply is no conflict. */
static void survives(struct fixture *f, put_fn put) {
    static const enum port_fault FAULTS[] = { FAULT_THROTTLED, FAULT_LOST, FAULT_NO_REPLY, FAULT_BROKEN, FAULT_CONFLICT };
    struct err err = { 0 };
    struct record r;
    int64_t version = 0;
    for (size_t a = 0; a < 5; a++)
        for (size_t b = 0; b < 5; b++) {
            plan(f, FAULT_NONE, 2, FAULTS[a], FAULTS[b]);
            assert_int_equal(put(f, "k", "{}", version, &err), UNIT_COMMITTED);
            assert_true(get(f, RECORD_RUN, "k", &r));
            assert_int_equal(r.version, ++version);
            assert_int_equal(put(f, "k", "{}", version - 1, &err), UNIT_CONFLICT);
        }
}

static void test_faults_of_a_transaction(void **state) {
    survives(*state, put_pair);
}

static void test_faults_of_a_put(void **state) {
    survives(*state, put_one);
}

/* No reply at all: what is stored decides. */
static void test_never_a_reply(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    struct record r;
    put_fn puts[] = { put_pair, put_one };
    const char *keys[] = { "a", "b" };
    for (size_t i = 0; i < 2; i++) {
        plan(f, FAULT_NO_REPLY, 0);
        assert_int_equal(puts[i](f, keys[i], "1", 0, &err), UNIT_COMMITTED);
        plan(f, FAULT_LOST, 0);
        assert_int_equal(puts[i](f, keys[i], "2", 1, &err), -1);
        assert_int_equal(err.class, ERR_TRANSIENT);
        assert_true(get(f, RECORD_RUN, keys[i], &r));
        assert_int_equal(r.version, 1);
        plan(f, FAULT_NONE, 0);
        assert_int_equal(puts[i](f, keys[i], "2", 1, &err), UNIT_COMMITTED); /* usable again */
    }
}

/* Throttled all the time: bounded, nothing is stored, and it goes on afterwards. */
static void test_throttled(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    struct record r;
    plan(f, FAULT_THROTTLED, 0);
    assert_int_equal(put_pair(f, "k", "1", 0, &err), -1);
    assert_int_equal(err.class, ERR_TRANSIENT);
    assert_string_equal(err.code, "SH2302");
    assert_true(f->cloud->writes == 8 && f->cloud->pauses == 7);
    assert_true(f->cloud->paused_ms > 1000 && f->cloud->paused_ms < 10000);
    assert_false(get(f, RECORD_RUN, "k", &r));
    f->cloud->is_read_broken = true;
    bool is_found;
    assert_false(f->store->ops->get(f->store, RECORD_RUN, STR("k"), &f->arena, &r, &is_found, &err).ok);
    assert_int_equal(err.class, ERR_TRANSIENT);
    f->cloud->is_read_broken = false;
    plan(f, FAULT_NONE, 0);
    assert_int_equal(put_pair(f, "k", "1", 0, &err), UNIT_COMMITTED);
}

/* One of two units fails: the other is stored, and the one that failed is to be made again. */
static void test_half_a_commit(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    struct record r;
    struct unit_write a = write_of(RECORD_RUN, "a", "1", 0, 9), b = write_of(RECORD_RUN, "b", "1", 0, 9);
    struct unit units[] = { { STR("1"), &a, 1, NULL, 0 }, { STR("2"), &b, 1, NULL, 0 } };
    enum unit_result results[2];
    plan(f, FAULT_THROTTLED, 1, FAULT_NONE);
    assert_true(f->store->ops->commit(f->store, units, 2, results, &err).ok);
    assert_int_equal(results[0], UNIT_COMMITTED);
    assert_int_equal(results[1], UNIT_CONFLICT);
    assert_true(get(f, RECORD_RUN, "a", &r));
    assert_false(get(f, RECORD_RUN, "b", &r));
}

/* Units of one commit that build on each other are one transaction; others go out beside it. */
static void test_few_calls(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    struct record r;
    struct unit_write one[] = { write_of(RECORD_WINDOW, "w", "1", 0, RECORD_NOT_DUE), write_of(RECORD_RUN, "a", "1", 0, 9) },
                      two[] = { write_of(RECORD_WINDOW, "w", "2", 1, RECORD_NOT_DUE), write_of(RECORD_RUN, "b", "1", 0, 9) },
                      three[] = { write_of(RECORD_RUN, "c", "1", 0, 9), write_of(RECORD_EVENT, "c/1", "1", 0, RECORD_NOT_DUE) };
    struct unit units[] = { { STR("1"), one, 2, NULL, 0 }, { STR("2"), two, 2, NULL, 0 }, { STR("3"), three, 2, NULL, 0 } };
    enum unit_result results[3];
    assert_true(f->store->ops->commit(f->store, units, 3, results, &err).ok);
    assert_true(results[0] == UNIT_COMMITTED && results[1] == UNIT_COMMITTED && results[2] == UNIT_COMMITTED);
    assert_int_equal(f->cloud->writes, 2);
    assert_int_equal(f->cloud->rounds, 1);
    assert_true(get(f, RECORD_WINDOW, "w", &r));
    assert_true(str_is(r.value, "2") && r.version == 2);
    f->cloud->reads = 0;
    struct record many[3];
    bool found[3];
    struct store_key keys[] = { { RECORD_RUN, STR("a") }, { RECORD_RUN, STR("b") }, { RECORD_WINDOW, STR("w") } };
    assert_true(f->store->ops->get_many(f->store, keys, 3, &f->arena, many, found, &err).ok);
    assert_int_equal(f->cloud->reads, 1);
}

/* Of two stores on one table one wins; a timer that the other moved is read as it is now. */
static void test_two_writers(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    struct record *r;
    size_t count;
    int64_t due;
    struct store *other = second_store(f, 12);
    struct unit_write mine = write_of(RECORD_RUN, "k", "mine", 1, 700), theirs = write_of(RECORD_RUN, "k", "theirs", 1, 300);
    assert_int_equal(put_one(f, "k", "1", 0, &err), UNIT_COMMITTED);
    assert_int_equal(commit_to(other, &theirs, 1, &err), UNIT_COMMITTED);
    assert_int_equal(commit_to(f->store, &mine, 1, &err), UNIT_CONFLICT);
    assert_true(f->store->ops->due(f->store, 5000, 10, &f->arena, &r, &count, &err).ok);
    assert_true(count == 1 && r[0].due_ms == 300 && str_is(r[0].value, "theirs"));
    struct unit_write gone = { .kind = RECORD_RUN, .key = STR("k"), .from_version = 2 };
    assert_int_equal(commit_to(other, &gone, 1, &err), UNIT_COMMITTED);
    assert_true(other->ops->next_due(other, &due, &err).ok);
    assert_true(due == RECORD_NOT_DUE);
    assert_true(f->store->ops->due(f->store, 5000, 10, &f->arena, &r, &count, &err).ok);
    assert_int_equal(count, 0);
    other->ops->free(other);
}

/* The same key is written by us and, before our reply is lost, by nobody else; then by somebody else: that is a conflict. */
static void overtake(void *ctx, const struct aws_port_call *call) {
    struct fixture *f = ctx;
    (void)call;
    f->cloud->before = NULL;
    struct store *other = second_store(f, 13);
    struct err err = { 0 };
    struct unit_write w = write_of(RECORD_RUN, "k", "theirs", 1, 300);
    size_t planned = f->cloud->planned;
    f->cloud->planned = f->cloud->taken; /* their calls go well */
    assert_int_equal(commit_to(other, &w, 1, &err), UNIT_COMMITTED);
    f->cloud->planned = planned;
    other->ops->free(other);
}

static void test_overtaken(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    struct record r;
    assert_int_equal(put_pair(f, "k", "1", 0, &err), UNIT_COMMITTED);
    plan(f, FAULT_NONE, 2, FAULT_NONE, FAULT_LOST);
    f->cloud->taken = 1;
    f->cloud->before = overtake;
    f->cloud->ctx = f;
    assert_int_equal(put_pair(f, "k", "2", 1, &err), UNIT_CONFLICT);
    assert_true(get(f, RECORD_RUN, "k", &r));
    assert_true(str_is(r.value, "theirs"));
    assert_true(get(f, RECORD_EVENT, "k", &r));
    assert_true(str_is(r.value, "1"));
}

static void test_limits(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    char key[1003] = "";
    memset(key, 'k', 1001);
    assert_int_equal(put_one(f, key, "1", 0, &err), -1);
    assert_int_equal(err.class, ERR_LIMIT);
    assert_non_null(strstr(err.message, "a key of run has 1001 bytes, at most 1000"));
    key[1000] = '\0';
    assert_int_equal(put_one(f, key, "1", 0, &err), UNIT_COMMITTED);
    char *value = malloc((2 << 20) + 2);
    assert_non_null(value);
    memset(value, 'v', (2 << 20) + 1);
    value[(2 << 20) + 1] = '\0';
    assert_int_equal(put_one(f, "large", value, 0, &err), -1);
    assert_int_equal(err.class, ERR_LIMIT);
    free(value);
}

/* What may be forgotten has a time to live, what must not be has none; saved items lie in their own table. */
static void test_rows(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    struct dynamodb_options options = dynamodb_cloud_options(f->cloud, 5);
    options.retention_ms = 1000000;
    struct store *store = dynamodb_open(&options, &err);
    assert_non_null(store);
    static const struct {
        enum record_kind kind;
        int64_t due_ms;
        bool has_ttl;
    } ROWS[] = {
        { RECORD_ALERT, RECORD_NOT_DUE, true },   { RECORD_DEDUPE, RECORD_NOT_DUE, true },
        { RECORD_COMMAND, RECORD_NOT_DUE, true }, { RECORD_OUTBOX, RECORD_NOT_DUE, true },
        { RECORD_OUTBOX, 5, false },              { RECORD_RUN, RECORD_NOT_DUE, false },
        { RECORD_EVENT, RECORD_NOT_DUE, false },  { RECORD_LOCK, RECORD_NOT_DUE, false },
        { RECORD_WINDOW, RECORD_NOT_DUE, false }, { RECORD_OBLIGATION, RECORD_NOT_DUE, false },
        { RECORD_SAVED, RECORD_NOT_DUE, false },  { RECORD_APPROVAL, RECORD_NOT_DUE, false },
        { RECORD_CONTROL, RECORD_NOT_DUE, false }, { RECORD_DEFINITION, RECORD_NOT_DUE, false },
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        struct str key = str_fmt(&f->arena, "k%zu", i);
        struct unit_write w = { ROWS[i].kind, key, STR("{}"), 0, ROWS[i].due_ms };
        assert_int_equal(commit_to(store, &w, 1, &err), UNIT_COMMITTED);
        const struct json *page = CALL(&f->cloud->world, "dynamodb", "Scan",
                                       "{\"TableName\":\"%s\",\"FilterExpression\":\"sk = :k\",\"ExpressionAttributeValues\":"
                                       "{\":k\":{\"S\":\"%.*s\"}}}",
                                       ROWS[i].kind == RECORD_SAVED ? "heal-saved" : "heal", STR_ARG(key));
        assert_int_equal(world_int(page, "Count"), 1);
        const struct json *row = json_at(json_get_c(page, "Items"), 0);
        assert_int_equal(json_get_c(row, "ttl") != NULL, ROWS[i].has_ttl);
        assert_int_equal(json_get_c(row, "due_at") != NULL, ROWS[i].due_ms != RECORD_NOT_DUE);
        if (ROWS[i].has_ttl)
            assert_text(row, "ttl.N", "1764001001");
    }
    store->ops->free(store);
}

/* --- tables --- */

static void refuses(struct fixture *f, const char *table, enum err_class class, const char *code, const char *words) {
    struct dynamodb_options options = dynamodb_cloud_options(f->cloud, 77);
    struct err err = { 0 };
    options.table = str_of(table);
    for (int i = 0; i < 2; i++) {
        options.is_read_only = i == 1;
        assert_null(dynamodb_open(&options, &err));
        if (err.class != class || strcmp(err.code, code) != 0 || !strstr(err.message, words))
            fail_msg("%s %s, not %s: %s", err.code, err.message, code, words);
    }
}

static void set_meta(struct fixture *f, const char *table, const char *attribute, const char *value) {
    CALL(&f->cloud->world, "dynamodb", "UpdateItem",
         "{\"TableName\":\"%s\",\"Key\":{\"pk\":{\"S\":\"meta\"},\"sk\":{\"S\":\"store\"}},"
         "\"UpdateExpression\":\"SET #a = :v\",\"ExpressionAttributeNames\":{\"#a\":\"%s\"},\"ExpressionAttributeValues\":{\":v\":%s}}", table, attribute, value);
}

static void test_wrong_tables(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    refuses(f, "none", ERR_CONFIG, "SH2202", "there is no table none");
    CALL(&f->cloud->world, "dynamodb", "CreateTable",
         "{\"TableName\":\"other\",\"BillingMode\":\"PAY_PER_REQUEST\",\"KeySchema\":[{\"AttributeName\":\"pk\",\"KeyType\":"
         "\"HASH\"}],\"AttributeDefinitions\":[{\"AttributeName\":\"pk\",\"AttributeType\":\"S\"}]}");
    refuses(f, "other", ERR_CORRUPT, "SH2202", "is not a selfheal store (its keys");
    struct dynamodb_options options = dynamodb_cloud_options(f->cloud, 3);
    struct dynamodb_made made;
    options.table = STR("other");
    assert_false(dynamodb_create(&options, &made, &err).ok);
    assert_non_null(strstr(err.message, "is there already"));
    set_meta(f, "heal", "schema", "{\"N\":\"2\"}");
    refuses(f, "heal", ERR_CONFIG, "SH2204", "newer selfheal (schema 2");
    set_meta(f, "heal", "schema", "{\"N\":\"1\"}");
    set_meta(f, "heal-saved", "id", "{\"S\":\"another\"}");
    refuses(f, "heal", ERR_CORRUPT, "SH2202", "another store than the table beside it");
}

static void test_restored_tables(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    struct record r;
    assert_int_equal(put_pair(f, "k", "1", 0, &err), UNIT_COMMITTED);
    set_meta(f, "heal", "table_id", "{\"S\":\"as it was\"}");
    refuses(f, "heal", ERR_CORRUPT, "SH2202", "was restored from a backup");
    struct dynamodb_options options = dynamodb_cloud_options(f->cloud, 3);
    assert_true(dynamodb_adopt(&options, &err).ok);
    struct store *again = dynamodb_open(&options, &err);
    assert_non_null(again);
    assert_string_equal(dynamodb_store_id(again).ptr, dynamodb_store_id(f->store).ptr);
    again->ops->free(again);
    assert_true(get(f, RECORD_RUN, "k", &r));
}

/* Restored under its name while somebody is at work: noticed within a minute. */
static void test_replaced_tables(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    assert_int_equal(put_pair(f, "k", "1", 0, &err), UNIT_COMMITTED);
    CALL(&f->cloud->world, "dynamodb", "UpdateTable", "{\"TableName\":\"heal-saved\",\"DeletionProtectionEnabled\":false}");
    CALL(&f->cloud->world, "dynamodb", "DeleteTable", "{\"TableName\":\"heal-saved\"}");
    f->cloud->world.now_ms += 50000;
    assert_int_equal(put_pair(f, "k", "2", 1, &err), UNIT_COMMITTED);
    struct dynamodb_options options = dynamodb_cloud_options(f->cloud, 3);
    struct dynamodb_made made;
    (void)dynamodb_create(&options, &made, &err).ok; /* another table of the same name */
    f->cloud->world.now_ms += 20000;
    struct unit_write write = { .kind = RECORD_RUN, .key = STR("x"), .value = STR("{}"), .due_ms = RECORD_NOT_DUE };
    struct unit unit = { .id = STR("t"), .writes = &write, .count = 1 };
    enum unit_result result;
    assert_false(f->store->ops->commit(f->store, &unit, 1, &result, &err).ok);
    assert_int_equal(err.class, ERR_CORRUPT);
    assert_non_null(strstr(err.message, "is another table than a minute ago"));
}

/* A store whose row is gone is not begun anew over what is left of it. */
static void test_emptied_tables(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    static const char DELETE[] = "{\"TableName\":\"%s\",\"Key\":{\"pk\":{\"S\":\"meta\"},\"sk\":{\"S\":\"store\"}}}";
    char input[200];
    struct dynamodb_options options = dynamodb_cloud_options(f->cloud, 3);
    assert_int_equal(put_pair(f, "k", "1", 0, &err), UNIT_COMMITTED);
    snprintf(input, sizeof input, "heal");
    CALL(&f->cloud->world, "dynamodb", "DeleteItem", DELETE, input);
    assert_null(dynamodb_open(&options, &err));
    assert_non_null(strstr(err.message, "has lost the row"));
    snprintf(input, sizeof input, "heal-saved");
    CALL(&f->cloud->world, "dynamodb", "DeleteItem", DELETE, input);
    assert_null(dynamodb_open(&options, &err));
    assert_non_null(strstr(err.message, "has runs, and has lost the row"));
    assert_int_equal(err.class, ERR_CORRUPT);
}

/* Made by others (Terraform), empty: the first owner makes them a store, a reader does not. Making twice changes nothing. */
static void test_empty_tables(void **state) {
    struct fixture *f = *state;
    struct err err = { 0 };
    struct dynamodb_made made;
    struct dynamodb_options options = dynamodb_cloud_options(f->cloud, 3);
    assert_true(dynamodb_create(&options, &made, &err).ok);
    assert_false(made.has_made_table || made.has_made_saved || made.has_made_store);
    static const char *const TABLES[] = { "heal", "heal-saved" };
    for (size_t i = 0; i < 2; i++)
        CALL(&f->cloud->world, "dynamodb", "DeleteItem",
             "{\"TableName\":\"%s\",\"Key\":{\"pk\":{\"S\":\"meta\"},\"sk\":{\"S\":\"store\"}}}", TABLES[i]);
    options.is_read_only = true;
    assert_null(dynamodb_open(&options, &err));
    assert_non_null(strstr(err.message, "is not a selfheal store yet"));
    options.is_read_only = false;
    struct store *store = dynamodb_open(&options, &err);
    assert_non_null(store);
    store->ops->free(store);
    assert_true(dynamodb_create(&options, &made, &err).ok);
    assert_false(made.has_made_store);
    const struct json *about = CALL(&f->cloud->world, "dynamodb", "DescribeContinuousBackups", "{\"TableName\":\"heal-saved\"}");
    assert_text(json_path(about, "ContinuousBackupsDescription", "PointInTimeRecoveryDescription", NULL),
                "PointInTimeRecoveryStatus", "ENABLED");
    about = CALL(&f->cloud->world, "dynamodb", "DescribeTimeToLive", "{\"TableName\":\"heal\"}");
    assert_text(about, "TimeToLiveDescription.AttributeName", "ttl");
}

/* --- against memory --- */

enum { KEYS = 6, ROUNDS = 1500, UNITS = 4 };

struct shadow {
    struct store *memory;
    struct rand rand;
};

static size_t random_unit(struct shadow *sh, struct arena *arena, struct unit_write *writes) {
    static const enum record_kind KINDS[] = { RECORD_RUN, RECORD_WINDOW, RECORD_SAVED };
    size_t count = 1 + rand_below(&sh->rand, 3), n = 0;
    for (size_t i = 0; i < count; i++) {
        enum record_kind kind = KINDS[rand_below(&sh->rand, 3)];
        struct str key = str_fmt(arena, "k%u/x", (unsigned)rand_below(&sh->rand, KEYS));
        struct record r = { .version = 0 };
        struct err err;
        bool is_found, is_double = false;
        for (size_t j = 0; j < n; j++)
            is_double |= writes[j].kind == kind && str_eq(writes[j].key, key);
        if (is_double)
            continue;
        assert_true(sh->memory->ops->get(sh->memory, kind, key, arena, &r, &is_found, &err).ok);
        bool is_gone = is_found && rand_below(&sh->rand, 5) == 0;
        int64_t from = is_found ? r.version : 0;
        if (rand_below(&sh->rand, 12) == 0)
            from += 1 - (int64_t)rand_below(&sh->rand, 3);
        writes[n++] = (struct unit_write){
            .kind = kind, .key = key, .from_version = from < 0 ? 0 : from,
            .value = is_gone ? STR_NONE : str_fmt(arena, "{\"v\":%u}", (unsigned)rand_below(&sh->rand, 1000)),
            .due_ms = rand_below(&sh->rand, 2) || is_gone || kind == RECORD_SAVED
                          ? RECORD_NOT_DUE : (int64_t)rand_below(&sh->rand, 500) };
    }
    return n;
}

static void same_records(struct fixture *f, struct store *memory, struct arena *arena) {
    struct err err = { 0 };
    struct record *a, *b;
    size_t n, m;
    static const enum record_kind KINDS[] = { RECORD_RUN, RECORD_WINDOW, RECORD_SAVED };
    for (size_t k = 0; k < 3; k++) {
        assert_true(memory->ops->range(memory, KINDS[k], STR_NONE, STR_NONE, false, 100, arena, &a, &n, &err).ok);
        assert_true(f->store->ops->range(f->store, KINDS[k], STR_NONE, STR_NONE, false, 100, arena, &b, &m, &err).ok);
        assert_int_equal(n, m);
        for (size_t i = 0; i < n; i++)
            assert_true(str_eq(a[i].key, b[i].key) && str_eq(a[i].value, b[i].value) && a[i].version == b[i].version &&
                        a[i].due_ms == b[i].due_ms);
    }
    assert_true(memory->ops->due(memory, 250, 5, arena, &a, &n, &err).ok);
    assert_true(f->store->ops->due(f->store, 250, 5, arena, &b, &m, &err).ok);
    assert_int_equal(n, m);
    for (size_t i = 0; i < n; i++)
        assert_true(str_eq(a[i].key, b[i].key) && a[i].kind == b[i].kind);
    int64_t x = 0, y = 1;
    assert_true(memory->ops->next_due(memory, &x, &err).ok && f->store->ops->next_due(f->store, &y, &err).ok);
    assert_true(x == y);
}

/* Random units, one at a time or several at once, under random faults: what DynamoDB says was stored is what memory has, and
 * what it says was not is not there. */
static void test_like_memory(void **state) {
    struct fixture *f = *state;
    struct shadow sh = { .memory = memory_new() };
    size_t failures = 0, conflicts = 0;
    rand_init(&sh.rand, 4711);
    for (int round = 0; round < ROUNDS; round++) {
        ARENA_SCOPE(arena);
        struct unit_write writes[UNITS][3];
        struct unit units[UNITS];
        enum unit_result results[UNITS], expected;
        struct err err = { 0 };
        size_t count = rand_below(&sh.rand, 3) ? 1 : UNITS;
        for (size_t u = 0; u < count; u++)
            units[u] = (struct unit){ STR("u"), writes[u], random_unit(&sh, &arena, writes[u]), NULL, 0 };
        f->cloud->planned = rand_below(&sh.rand, 4) == 0 ? 24 : 0;
        f->cloud->taken = 0;
        for (size_t i = 0; i < f->cloud->planned; i++)
            f->cloud->plan[i] = (enum port_fault)rand_below(&sh.rand, 6);
        bool is_ok = f->store->ops->commit(f->store, units, count, results, &err).ok;
        failures += !is_ok;
        for (size_t u = 0; is_ok && u < count; u++) {
            conflicts += results[u] == UNIT_CONFLICT;
            if (results[u] == UNIT_CONFLICT)
                continue;
            assert_true(sh.memory->ops->commit(sh.memory, &units[u], 1, &expected, &err).ok);
            assert_int_equal(expected, UNIT_COMMITTED);
        }
        if (round % 10 == 0 || f->cloud->planned)
            same_records(f, sh.memory, &arena);
        f->cloud->world.now_ms += 700;
    }
    assert_true(conflicts > 50);
    print_message("%zu failures, %zu conflicts\n", failures, conflicts);
    sh.memory->ops->free(sh.memory);
}

#define T(test) cmocka_unit_test_setup_teardown(test, open_store, close_store)

int main(void) {
    const struct CMUnitTest tests[] = {
        T(test_faults_of_a_transaction), T(test_faults_of_a_put), T(test_never_a_reply),   T(test_throttled),
        T(test_half_a_commit),           T(test_few_calls),       T(test_two_writers),     T(test_overtaken),
        T(test_limits),                  T(test_rows),            T(test_wrong_tables),    T(test_restored_tables),  T(test_replaced_tables),
        T(test_emptied_tables),          T(test_empty_tables),    T(test_like_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
