/* cloud_function.h: a pretended function of a cloud_world.h, for the tests of what invokes one. */
#ifndef SELFHEAL_TESTS_CLOUD_FUNCTION_H
#define SELFHEAL_TESTS_CLOUD_FUNCTION_H

#include "cloud_world.h"

/* A function with one environment, which answers what it is told, when it is told. */
struct function {
    char id[33], payload[2000], answer[300];
    bool is_busy, has_answer, is_error;
    int count;
};

static inline void function_start(void *ctx, const struct cloud_function_spec *spec,
                                  int64_t now_ms) {
    struct function *function = ctx;
    (void)now_ms;
    snprintf(function->id, sizeof function->id, "%.*s", STR_ARG(spec->environment_id));
}

static inline void function_invoke(void *ctx, struct str id,
                                   const struct cloud_invocation *invocation, int64_t now_ms) {
    struct function *function = ctx;
    (void)id;
    (void)now_ms;
    function->is_busy = true;
    function->has_answer = false;
    function->count++;
    snprintf(function->payload, sizeof function->payload, "%.*s", STR_ARG(invocation->payload));
}

static inline void function_nothing(void *ctx, struct str id) {
    (void)ctx;
    (void)id;
}

static inline struct cloud_environment_status function_poll(void *ctx, struct str id,
                                                            int64_t now_ms) {
    struct function *function = ctx;
    (void)id;
    (void)now_ms;
    return (struct cloud_environment_status){
        .state = function->is_busy ? CLOUD_ENVIRONMENT_BUSY : CLOUD_ENVIRONMENT_READY,
        .has_answer = function->has_answer,
        .is_error = function->is_error,
        .answer = str_of(function->answer),
    };
}

static inline void answer(struct world *world, struct function *function, const char *text,
                          bool is_error) {
    snprintf(function->answer, sizeof function->answer, "%s", text);
    function->is_busy = false;
    function->has_answer = true;
    function->is_error = is_error;
    world_pass(world, 0, 1);
}

static inline struct cloud_function_runner function_port(struct function *function) {
    return (struct cloud_function_runner){ .ctx = function,
                                           .start = function_start,
                                           .invoke = function_invoke,
                                           .freeze = function_nothing,
                                           .thaw = function_nothing,
                                           .kill = function_nothing,
                                           .poll = function_poll };
}

#endif
