/* cloud_world.h: a cloud with a pretended runner and a clock of its own, for the tests of the
 * model. */
#ifndef SELFHEAL_TESTS_CLOUD_WORLD_H
#define SELFHEAL_TESTS_CLOUD_WORLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "cloud/cloud.h"
#include "cloud/disk_memory.h"

enum { WORLD_TASKS = 256 };

struct world_task {
    char id[33];
    bool is_up, is_stopping, is_gone;
    int exit_code;
    int64_t gone_at_ms;
};

struct world {
    struct cloud *cloud;
    struct arena arena;
    struct disk_memory *disk;
    struct cloud_options options;
    struct world_task tasks[WORLD_TASKS];
    size_t task_count;
    int64_t now_ms;
    int64_t handler_ms;       /* from SIGTERM to the end; -1: ignores it */
    bool is_failing_to_start; /* newly started containers cannot start */
    bool is_crashing;         /* newly started containers end at once with 1 */
    bool is_unhealthy;        /* of all containers */
    struct err err;
    const struct json *extra;
};

static inline struct world_task *world_task(struct world *world, struct str id) {
    for (size_t i = 0; i < world->task_count; i++)
        if (str_is(id, world->tasks[i].id))
            return &world->tasks[i];
    return NULL;
}

static inline void world_start(void *ctx, const struct cloud_task_spec *spec, int64_t now_ms) {
    struct world *world = ctx;
    (void)now_ms;
    assert_true(world->task_count < WORLD_TASKS);
    struct world_task *task = &world->tasks[world->task_count++];
    *task = (struct world_task){ .is_up = !world->is_failing_to_start, .gone_at_ms = INT64_MAX };
    snprintf(task->id, sizeof task->id, "%.*s", STR_ARG(spec->task_id));
    if (world->is_crashing) {
        task->is_gone = true;
        task->exit_code = 1;
    }
}

static inline void world_stop(void *ctx, struct str id, int64_t now_ms, int64_t kill_at_ms) {
    struct world *world = ctx;
    struct world_task *task = world_task(world, id);
    if (!task || task->is_gone)
        return;
    bool is_killed = world->handler_ms < 0 || now_ms + world->handler_ms > kill_at_ms;
    task->is_stopping = true;
    task->gone_at_ms = is_killed ? kill_at_ms : now_ms + world->handler_ms;
    task->exit_code = is_killed ? 137 : 0;
}

static inline struct cloud_task_status world_poll(void *ctx, struct str id, int64_t now_ms) {
    struct world *world = ctx;
    struct world_task *task = world_task(world, id);
    if (!task)
        return (struct cloud_task_status){ .state = CLOUD_TASK_EXITED, .exit_code = 137 };
    if (!task->is_up)
        return (struct cloud_task_status){ .state = CLOUD_TASK_EXITED,
                                           .reason =
                                               STR("CannotStartContainerError: no such file") };
    if (task->is_gone || now_ms >= task->gone_at_ms)
        return (struct cloud_task_status){ .state = CLOUD_TASK_EXITED,
                                           .exit_code = task->exit_code };
    return (struct cloud_task_status){ .state = CLOUD_TASK_RUNNING,
                                       .port = (uint16_t)(30000 + (task - world->tasks)),
                                       .is_healthy = !world->is_unhealthy };
}

/* Options may be changed between world_init and world_begin. */
static inline void world_init(struct world *world) {
    *world = (struct world){ .now_ms = INT64_C(1764000000000) };
    world->options = (struct cloud_options){
        .account = STR("123456789012"),
        .region = STR("eu-west-1"),
        .seed = 7,
        .runner = { .ctx = world, .start = world_start, .stop = world_stop, .poll = world_poll },
    };
}

static inline void world_begin(struct world *world) {
    world->cloud = cloud_new(&world->options);
    assert_true(cloud_load(world->cloud, &world->err).ok);
}

static inline void world_deinit(struct world *world) {
    cloud_free(world->cloud);
    disk_memory_free(world->disk);
    arena_deinit(&world->arena);
}

/* One call with JSON text in; the output, or NULL with world->err on an AWS error. */
static inline const struct json *world_call(struct world *world, const char *service,
                                            const char *operation, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
static inline const struct json *world_call(struct world *world, const char *service,
                                            const char *operation, const char *format, ...) {
    static char text[200000];
    va_list args;
    va_start(args, format);
    int len = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    assert_true(len >= 0 && (size_t)len < sizeof text);
    const struct json *input = NULL, *output = NULL;
    if (!json_parse(&world->arena, str_dup(&world->arena, str_of(text)), NULL, &input, &world->err)
             .ok)
        fail_msg("test input of %s: %s", operation, world->err.message);
    const struct aws_service *s = model_service(str_of(service));
    assert_non_null(s);
    const struct aws_operation *op = model_operation(s, str_of(operation));
    assert_non_null(op);
    world->err = (struct err){ 0 };
    if (!cloud_handle(world->cloud, &world->arena, s, op, input, world->now_ms, &output,
                      &world->extra, &world->err)
             .ok) {
        assert_true(world->err.http_status >= 400);
        assert_true(world->err.aws_code[0] != '\0');
        return NULL;
    }
    assert_non_null(output);
    return output;
}

static inline const struct json *world_ok(struct world *world, const struct json *output) {
    if (!output)
        fail_msg("%s: %s", world->err.aws_code, world->err.message);
    return output;
}
#define CALL(world, ...) world_ok((world), world_call((world), __VA_ARGS__))
/* The call must be refused with this code and a message that contains this text. */
#define REFUSED(world, code, part, ...)                                                            \
    do {                                                                                           \
        assert_null(world_call((world), __VA_ARGS__));                                             \
        assert_string_equal((world)->err.aws_code, code);                                          \
        if (str_find(str_of((world)->err.message), str_of(part)) == SIZE_MAX)                      \
            fail_msg("message \"%s\" lacks \"%s\"", (world)->err.message, part);                   \
    } while (0)

/* Lets time pass, in steps of at most step_ms. Returns the next due time. */
static inline int64_t world_pass(struct world *world, int64_t ms, int64_t step_ms) {
    int64_t end_ms = world->now_ms + ms, due_ms = 0;
    do {
        int64_t left = end_ms - world->now_ms;
        world->now_ms += left < step_ms ? left : step_ms;
        due_ms = cloud_advance(world->cloud, world->now_ms);
    } while (world->now_ms < end_ms);
    return due_ms;
}

/* A whole number at a path of up to three members or indexes ("services.0.desiredCount"). */
static inline const struct json *world_at(const struct json *value, const char *path) {
    struct str rest = str_of(path);
    while (rest.len) {
        size_t dot = str_find_char(rest, '.');
        struct str part = str_slice(rest, 0, dot);
        int64_t index = 0;
        value = str_to_i64(part, &index) ? json_at(value, (size_t)index) : json_get(value, part);
        rest = dot == SIZE_MAX ? STR_NONE : str_slice(rest, dot + 1, rest.len);
    }
    return value;
}
static inline int64_t world_int(const struct json *value, const char *path) {
    int64_t out = INT64_MIN;
    if (!json_i64(world_at(value, path), &out))
        fail_msg("no whole number at %s", path);
    return out;
}
#define assert_text(value, path, expected)                                                         \
    do {                                                                                           \
        struct str text_ = json_str(world_at((value), (path)));                                    \
        if (!str_is(text_, (expected)))                                                            \
            fail_msg("%s: \"%.*s\" is not \"%s\"", path, STR_ARG(text_), expected);                \
    } while (0)

#endif
