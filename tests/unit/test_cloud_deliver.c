/* cloud/deliver: retries with backoff, dead letters, what is dropped, restarts, HTTP. */
#include "cloud_world.h"

#include "cloud/deliver.h"
#include "cloud/fault.h"

/* A target that takes, or refuses in the way it is told. */
struct target {
    int taken, asked, status;
    const char *code;
    char body[200], attributes[600];
    int64_t at_ms[16];
};

static struct res take(void *ctx, const struct deliver_message *message, int64_t now_ms,
                       struct err *err) {
    struct target *target = ctx;
    ARENA_SCOPE(arena);
    if (target->asked < 16)
        target->at_ms[target->asked] = now_ms;
    target->asked++;
    if (target->status)
        return fault_set(err, target->status, target->code, "said no");
    target->taken++;
    snprintf(target->body, sizeof target->body, "%.*s", STR_ARG(message->body));
    snprintf(target->attributes, sizeof target->attributes, "%.*s",
             STR_ARG(message->attributes ? json_to_str(&arena, message->attributes) : STR_NONE));
    return RES_OK;
}

static const struct deliver_order order = {
    .message = { .target = STR_INIT("arn:aws:one:eu-west-1:123456789012:x"),
                 .principal = STR_INIT("events.amazonaws.com"),
                 .source_arn = STR_INIT("arn:source"),
                 .body = STR_INIT("hello") },
    .retry = { .retries_max = 3, .age_max_ms = 60000, .wait_first_ms = 1000, .wait_max_ms = 20000 },
    .dead_letter_arn = STR_INIT("arn:aws:two:eu-west-1:123456789012:dlq"),
};

static void begin(struct world *world, struct target *one, struct target *two) {
    world_begin(world);
    cloud_deliver_route(cloud_deliver_of(world->cloud), "one", take, one);
    cloud_deliver_route(cloud_deliver_of(world->cloud), "two", take, two);
    world_pass(world, 0, 1);
}

static int64_t reported(struct world *world, const char *path) {
    return world_int(cloud_deliver_report(cloud_deliver_of(world->cloud), &world->arena), path);
}

static void first_attempt_is_made_at_once(void **state) {
    (void)state;
    struct world world;
    struct target one = { 0 }, two = { 0 };
    world_init(&world);
    begin(&world, &one, &two);
    cloud_deliver_send(cloud_deliver_of(world.cloud), &order, world.now_ms);
    assert_int_equal(one.asked, 0);
    assert_int_equal(world_pass(&world, 0, 1), INT64_MAX);
    assert_int_equal(one.taken, 1);
    assert_string_equal(one.body, "hello");
    assert_int_equal(reported(&world, "delivered"), 1);
    world_deinit(&world);
}

static void transient_errors_are_retried_then_dead_lettered(void **state) {
    (void)state;
    struct world world;
    struct target one = { .status = 500, .code = "InternalError" }, two = { 0 };
    world_init(&world);
    begin(&world, &one, &two);
    cloud_deliver_send(cloud_deliver_of(world.cloud), &order, world.now_ms);
    world_pass(&world, 30000, 30000);
    assert_int_equal(one.asked, 4);
    for (int i = 1; i < 4; i++) { /* 1 s, 2 s, 4 s, each with up to a tenth of jitter */
        int64_t wait = one.at_ms[i] - one.at_ms[i - 1];
        assert_true(wait >= 500 << i && wait <= (500 << i) + (50 << i));
    }
    assert_int_equal(two.taken, 1);
    assert_string_equal(two.body, "hello");
    assert_non_null(strstr(two.attributes,
                           "\"ERROR_CODE\":{\"DataType\":\"String\",\"StringValue\":"
                           "\"InternalError\"}"));
    assert_non_null(strstr(two.attributes, "\"StringValue\":\"MaximumRetryAttempts\""));
    assert_non_null(strstr(two.attributes,
                           "\"RETRY_ATTEMPTS\":{\"DataType\":\"Number\",\"StringValue\":\"3\"}"));
    world_deinit(&world);
}

static void errors_for_good_are_not_retried(void **state) {
    (void)state;
    struct world world;
    struct target one = { .status = 403, .code = "AccessDenied" }, two = { 0 };
    world_init(&world);
    begin(&world, &one, &two);
    cloud_deliver_send(cloud_deliver_of(world.cloud), &order, world.now_ms);
    world_pass(&world, 0, 1);
    assert_int_equal(one.asked, 1);
    assert_int_equal(two.taken, 1);
    assert_null(strstr(two.attributes, "EXHAUSTED"));
    /* A throttled one is, whatever its status. */
    one = (struct target){ .status = 400, .code = "ThrottlingException" };
    cloud_deliver_send(cloud_deliver_of(world.cloud), &order, world.now_ms);
    world_pass(&world, 0, 1);
    one.status = 0;
    world_pass(&world, 2000, 2000);
    assert_int_equal(one.asked, 2);
    assert_int_equal(one.taken, 1);
    world_deinit(&world);
}

static void what_has_no_dead_letter_queue_is_dropped_and_counted(void **state) {
    (void)state;
    struct world world;
    struct target one = { .status = 403, .code = "AccessDenied" }, two = { 0 };
    struct deliver_order bare = order;
    bare.dead_letter_arn = STR_NONE;
    world_init(&world);
    begin(&world, &one, &two);
    cloud_deliver_send(cloud_deliver_of(world.cloud), &bare, world.now_ms);
    cloud_deliver_send(cloud_deliver_of(world.cloud), &bare, world.now_ms);
    bare.message.target = STR("arn:aws:kinesis:eu-west-1:123456789012:stream/x");
    cloud_deliver_send(cloud_deliver_of(world.cloud), &bare, world.now_ms);
    world_pass(&world, 0, 1);
    assert_int_equal(reported(&world, "dropped.0.count"), 2);
    const struct json *report = cloud_deliver_report(cloud_deliver_of(world.cloud), &world.arena);
    assert_text(report, "dropped.0.code", "AccessDenied");
    assert_text(report, "dropped.1.code", "ResourceNotFoundException");
    world_deinit(&world);
}

static void age_ends_the_attempts(void **state) {
    (void)state;
    struct world world;
    struct target one = { .status = 503, .code = "ServiceUnavailable" }, two = { 0 };
    struct deliver_order old = order;
    old.retry = (struct deliver_retry){ 100, 5000, 1000, 20000 };
    world_init(&world);
    begin(&world, &one, &two);
    cloud_deliver_send(cloud_deliver_of(world.cloud), &old, world.now_ms);
    world_pass(&world, 60000, 60000);
    assert_int_equal(one.asked, 3); /* at 0, 1 and 3 s; the next would be at 7 s */
    assert_non_null(strstr(two.attributes, "MaximumEventAgeInSeconds"));
    world_deinit(&world);
}

static void orders_outlive_a_restart(void **state) {
    (void)state;
    struct world world;
    struct target one = { .status = 500, .code = "InternalError" }, two = { 0 };
    world_init(&world);
    world.disk = disk_memory_new();
    world.options.disk = disk_memory_port(world.disk);
    begin(&world, &one, &two);
    cloud_deliver_send(cloud_deliver_of(world.cloud), &order, world.now_ms);
    world_pass(&world, 0, 1);
    cloud_free(world.cloud);
    one.status = 0;
    begin(&world, &one, &two);
    assert_int_equal(one.taken, 0);
    world_pass(&world, 2000, 2000);
    assert_int_equal(one.taken, 1);
    assert_int_equal(disk_memory_count(world.disk), 0);
    world_deinit(&world);
}

/* --- HTTP --- */

struct posts {
    int count;
    int64_t id;
    char url[100];
};

static void post(void *ctx, int64_t id, struct str url, const struct json *headers,
                 struct str body) {
    struct posts *posts = ctx;
    posts->count++;
    posts->id = id;
    snprintf(posts->url, sizeof posts->url, "%.*s", STR_ARG(url));
    assert_true(str_is(json_get_str(headers, "x-a"), "b"));
    assert_true(str_is(body, "hello"));
}

static void answers_of_endpoints_come_later(void **state) {
    (void)state;
    struct world world;
    struct target one = { 0 }, two = { 0 };
    struct posts posts = { 0 };
    struct deliver_order http = order;
    world_init(&world);
    world.options.http = (struct cloud_http){ .ctx = &posts, .post = post };
    begin(&world, &one, &two);
    struct json *headers = json_new_object(&world.arena);
    json_set_str(&world.arena, headers, "x-a", STR("b"));
    http.message.target = STR("http://127.0.0.1:1/x");
    http.message.options = headers;
    cloud_deliver_send(cloud_deliver_of(world.cloud), &http, world.now_ms);
    assert_int_equal(world_pass(&world, 30000, 30000), INT64_MAX); /* waits for the answer alone */
    assert_int_equal(posts.count, 1);
    assert_string_equal(posts.url, "http://127.0.0.1:1/x");
    cloud_http_done(world.cloud, posts.id, 0, world.now_ms);
    world_pass(&world, 2000, 2000);
    assert_int_equal(posts.count, 2);
    cloud_http_done(world.cloud, posts.id, 200, world.now_ms);
    cloud_http_done(world.cloud, posts.id, 500, world.now_ms); /* told twice: ignored */
    assert_int_equal(reported(&world, "delivered"), 1);
    assert_int_equal(reported(&world, "waiting"), 0);
    cloud_deliver_send(cloud_deliver_of(world.cloud), &http, world.now_ms);
    world_pass(&world, 0, 1);
    cloud_http_done(world.cloud, posts.id, 404, world.now_ms); /* for good */
    world_pass(&world, 0, 1);
    assert_int_equal(two.taken, 1);
    world_deinit(&world);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(first_attempt_is_made_at_once),
        cmocka_unit_test(transient_errors_are_retried_then_dead_lettered),
        cmocka_unit_test(errors_for_good_are_not_retried),
        cmocka_unit_test(what_has_no_dead_letter_queue_is_dropped_and_counted),
        cmocka_unit_test(age_ends_the_attempts),
        cmocka_unit_test(orders_outlive_a_restart),
        cmocka_unit_test(answers_of_endpoints_come_later),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
