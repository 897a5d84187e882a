/* cloud/dynamodb: what is kept - many items, the order, the outage, the disk. */
#include "base/rand.h"
#include "test_cloud_dynamodb.h"

enum { KEYS = 700 };

static void put_or_delete(struct world *w, int key, bool is_put) {
    char input[160];
    snprintf(input, sizeof input, "{'TableName':'sorted','%s':{'pk':{'S':'p'},'sk':{'N':'%d'}}}",
             is_put ? "Item" : "Key", key - KEYS / 2);
    succeed(w, is_put ? "PutItem" : "DeleteItem", input);
    arena_reset(&w->arena);
}

/* Blocks split and vanish: after each of many changes the set is what an array says it is. */
static void items_stay_in_order(void **state) {
    struct world *w = *state;
    bool is_there[KEYS] = { false };
    size_t count = 0;
    struct rand rand;
    rand_init(&rand, 5);
    for (int i = 0; i < 6000; i++) {
        int key = (int)rand_below(&rand, KEYS);
        /* first more puts, then more deletes, to fill and to empty the blocks */
        bool is_put = rand_below(&rand, 100) < (i < 3000 ? 80 : 15);
        count += (size_t)is_put - (size_t)is_there[key];
        is_there[key] = is_put;
        put_or_delete(w, key, is_put);
        assert_int_equal(cloud_dynamodb_item_count(w->db, STR("sorted")), count);
        if (i % 1000 != 999)
            continue;
        succeed(w, "Query",
                "{'TableName':'sorted','KeyConditionExpression':'pk = :p',"
                "'ExpressionAttributeValues':{':p':{'S':'p'}}}");
        const struct json *items = json_get_c(w->output, "Items");
        size_t at = 0;
        for (int k = 0; k < KEYS; k++) {
            char text[16];
            if (!is_there[k])
                continue;
            snprintf(text, sizeof text, "%d", k - KEYS / 2);
            assert_true(str_is(json_str(json_path(json_at(items, at++), "sk", "N", NULL)), text));
        }
        assert_int_equal(json_count(items), at);
    }
    for (int k = 0; k < KEYS; k++)
        put_or_delete(w, k, false);
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("sorted")), 0);
    put_or_delete(w, 3, true);
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("sorted")), 1);
}

static void concat(void *ctx, struct str item) {
    buf_str(ctx, item);
}

/* All items of a table of a model with this seed, in scan order. */
static void order_of(uint64_t seed, struct buf *out) {
    struct world w = { .now_ms = 1 };
    w.db = cloud_dynamodb_new(STR("123456789012"), STR("eu-west-1"), seed, NULL);
    succeed(&w, "CreateTable", sort_table);
    for (int i = 0; i < 50; i++) {
        char pk[16];
        snprintf(pk, sizeof pk, "p%d", i);
        put_sorted(&w, pk, 1, 1);
    }
    cloud_dynamodb_each(w.db, STR("sorted"), concat, out);
    cloud_dynamodb_free(w.db);
    arena_deinit(&w.arena);
}

static void the_seed_decides_the_order(void **state) {
    (void)state;
    BUF_SCOPE(one, 65536);
    BUF_SCOPE(again, 65536);
    BUF_SCOPE(other, 65536);
    order_of(7, &one);
    order_of(7, &again);
    order_of(8, &other);
    assert_true(one.len > 0 && str_eq(buf_view(&one), buf_view(&again)));
    assert_int_equal(one.len, other.len);
    assert_false(str_eq(buf_view(&one), buf_view(&other)));
}

struct counts {
    size_t right, wrong, foreign;
};

static void count_item(void *ctx, struct str item) {
    struct counts *counts = ctx;
    if (str_find(item, STR("foreign-")) != SIZE_MAX)
        counts->foreign++;
    else if (str_find(item, STR("\"v\":{\"N\":\"5\"}")) != SIZE_MAX &&
             str_find(item, STR("\"t\":{\"S\":\"x\"}")) != SIZE_MAX)
        counts->right++;
    else
        counts->wrong++;
}

static void an_outage_loses_alters_and_adds(void **state) {
    struct world *w = *state;
    struct cloud_outage outage = { .table = STR("tab"),
                                   .until_ms = w->now_ms + 10,
                                   .drop_percent = 30,
                                   .alter_percent = 30,
                                   .add_percent = 20 };
    cloud_dynamodb_outage_begin(w->db, &outage);
    for (int i = 0; i < 400; i++) {
        char input[256];
        w->now_ms += i == 200 ? 10 : 0; /* the outage ends after half of them */
        snprintf(input, sizeof input,
                 "{'TableName':'tab','Item':{'pk':{'S':'k%d'},'v':{'N':'5'},"
                 "'t':{'S':'x'}}}",
                 i);
        expect(w, "PutItem", input, "{}");
        succeed(w, "PutItem", "{'TableName':'sorted','Item':{'pk':{'S':'k'},'sk':{'N':'1'}}}");
    }
    struct counts counts = { 0 };
    cloud_dynamodb_each(w->db, STR("tab"), count_item, &counts);
    size_t stored = counts.right + counts.wrong;
    assert_in_range(400 - stored, 40, 80); /* of 200, 30 % were dropped */
    assert_in_range(counts.wrong, 40, 80);
    assert_in_range(counts.foreign, 20, 60);
    assert_true(counts.right >= 200);
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("sorted")), 1);
}

/* --- a disk --- */

struct entry {
    char *key, *value;
};
struct disk {
    struct entry entries[256];
    size_t count;
};

static void disk_put(void *ctx, struct str key, struct str value) {
    struct disk *disk = ctx;
    size_t at = 0;
    while (at < disk->count && !str_is(key, disk->entries[at].key))
        at++;
    if (at < disk->count) {
        free(disk->entries[at].key);
        free(disk->entries[at].value);
        disk->entries[at] = disk->entries[--disk->count];
    }
    if (!value.ptr)
        return;
    assert_true(disk->count < 256);
    disk->entries[disk->count++] =
        (struct entry){ strndup(key.ptr, key.len), strndup(value.ptr, value.len) };
}

static void disk_each(void *ctx, struct str prefix,
                      void (*visit)(void *visit_ctx, struct str key, struct str value),
                      void *visit_ctx) {
    const struct disk *disk = ctx;
    for (size_t i = 0; i < disk->count; i++)
        if (str_starts(str_of(disk->entries[i].key), prefix))
            visit(visit_ctx, str_of(disk->entries[i].key), str_of(disk->entries[i].value));
}

static void the_disk_gives_everything_back(void **state) {
    struct world *w = *state;
    struct disk disk = { 0 };
    struct cloud_disk port = { .ctx = &disk, .put = disk_put, .each = disk_each };
    cloud_dynamodb_free(w->db);
    w->db = cloud_dynamodb_new(STR("123456789012"), STR("eu-west-1"), 7, &port);
    succeed(w, "CreateTable", sort_table);
    succeed(w, "CreateTable", pk_table);
    succeed(w, "CreateTable", index_table);
    put_sorted(w, "p", 1, 9);
    put_sorted(w, "q", 1, 9);
    succeed(w, "PutItem",
            "{'TableName':'indexed','Item':{'pk':{'S':'a'},'st':{'S':'due'},'at':"
            "{'N':'20'}}}");
    succeed(w, "PutItem", "{'TableName':'tab','Item':{'pk':{'S':'a'}}}");
    succeed(w, "DeleteTable", "{'TableName':'tab'}");
    succeed(w, "DeleteItem", "{'TableName':'sorted','Key':{'pk':{'S':'p'},'sk':{'N':'5'}}}");
    assert_int_equal(disk.count, 2 + 17 + 1);
    BUF_SCOPE(before, 65536);
    BUF_SCOPE(after, 65536);
    cloud_dynamodb_each(w->db, STR("sorted"), concat, &before);
    cloud_dynamodb_free(w->db);
    w->db = cloud_dynamodb_new(STR("123456789012"), STR("eu-west-1"), 7, &port);
    assert_true(cloud_dynamodb_load(w->db, &w->err).ok);
    cloud_dynamodb_each(w->db, STR("sorted"), concat, &after);
    assert_true(before.len > 0 && str_eq(buf_view(&before), buf_view(&after)));
    expect(w, "ListTables", "{}", "{'TableNames':['indexed','sorted']}");
    expect(w, "Query",
           "{'TableName':'indexed','IndexName':'by-status','KeyConditionExpression':"
           "'st = :s','Select':'COUNT','ExpressionAttributeValues':{':s':{'S':'due'}}}",
           "{'Count':1,'ScannedCount':1}");
    /* What is not an item is corrupt, and named. */
    disk_put(&disk, STR("dynamodb/item/sorted/00"), STR("{\"pk\":{\"S\":\"a\"}}"));
    cloud_dynamodb_free(w->db);
    w->db = cloud_dynamodb_new(STR("123456789012"), STR("eu-west-1"), 7, &port);
    assert_false(cloud_dynamodb_load(w->db, &w->err).ok);
    assert_int_equal(w->err.class, ERR_CORRUPT);
    assert_non_null(strstr(w->err.message, "dynamodb/item/sorted/00"));
    while (disk.count)
        disk_put(&disk, str_of(disk.entries[0].key), STR_NONE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WORLD_TEST(items_stay_in_order),
        WORLD_TEST(the_seed_decides_the_order),
        WORLD_TEST(an_outage_loses_alters_and_adds),
        WORLD_TEST(the_disk_gives_everything_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
