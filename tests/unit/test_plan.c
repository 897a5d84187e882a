/* cli/plan: the walk over a runbook's steps, with prepared answers instead of AWS. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "cli/plan.h"

struct world {
    const char *answers[8]; /* in order; "!" a fault, "~" throttled */
    int calls;
};

static void answer_call(void *ctx, struct arena *arena, const struct aws_client_call *call,
                        struct aws_client_answer *answer) {
    struct world *world = ctx;
    struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX };
    *answer = (struct aws_client_answer){ 0 };
    const struct aws_service *service = model_service(call->service);
    const struct aws_operation *operation = model_operation(service, call->operation);
    assert_int_equal(model_effect_class_of(service, operation, call->input), EFFECT_READ);
    assert_true(world->calls < 8 && world->answers[world->calls]);
    const char *text = world->answers[world->calls++];
    if (text[0] == '!' || text[0] == '~') {
        err_set(&answer->err, text[0] == '!' ? ERR_PERMANENT : ERR_THROTTLED, "SH3101", "AWS said no");
        return;
    }
    answer->is_ok = json_parse(arena, str_of(text), &options, &answer->output, &answer->err).ok;
    assert_true(answer->is_ok);
}

static void make(struct arena *arena, const char *steps, struct world *world, struct plan *plan) {
    struct problems problems = { .arena = arena };
    struct runbook *runbook = NULL;
    struct str text = str_fmt(arena, "schemaVersion: \"0.3\"\nmainSteps:\n%s", steps);
    if (!runbook_parse(arena, STR("test"), STR("test.yaml"), text, &problems, &runbook).ok)
        fail_msg("%.*s", STR_ARG(problems.items[0].message));
    struct plan_options options = { .runbook = runbook,
                                    .params = json_new_object(arena),
                                    .account = STR("123456789012"),
                                    .region = STR("eu-west-1"),
                                    .call = answer_call,
                                    .ctx = world };
    plan_make(arena, &options, plan);
}

static struct str effect_text(const struct plan_step *step) {
    return json_get_str(json_at(step->effects, 0), "text");
}

#define READ_STEP(name, more)                                                                   \
    "  - name: " name "\n    action: aws:executeAwsApi\n"                                          \
    "    inputs: { Service: ecs, Api: DescribeClusters, clusters: [demo] }\n" more
#define CHANGE_STEP(name, cluster)                                                              \
    "  - name: " name "\n    action: aws:executeAwsApi\n"                                          \
    "    inputs: { Service: ecs, Api: DeleteCluster, cluster: \"" cluster "\" }\n"

static void changes_are_told_not_made(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct world world = { 0 };
    struct plan plan;
    make(&arena, CHANGE_STEP("remove", "demo"), &world, &plan);
    assert_int_equal(world.calls, 0);
    assert_int_equal(plan.count, 1);
    assert_int_equal(plan.changes, 1);
    assert_null(plan.failed);
    assert_true(str_find(effect_text(&plan.steps[0]), STR("ecs:DeleteCluster")) != SIZE_MAX);
}

static void outputs_of_reads_are_known(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct world world = { .answers = { "{\"clusters\":[{\"clusterName\":\"found\"}]}" } };
    struct plan plan;
    make(&arena,
         READ_STEP("look", "    outputs: [{ Name: N, Selector: \"$.clusters[0].clusterName\", Type: String }]\n")
             CHANGE_STEP("remove", "{{ look.N }}"),
         &world, &plan);
    assert_int_equal(plan.reads, 1);
    assert_true(str_find(effect_text(&plan.steps[1]), STR("\"found\"")) != SIZE_MAX);
}

static void outputs_of_changes_are_known_later(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct world world = { 0 };
    struct plan plan;
    make(&arena,
         "  - name: make\n    action: aws:executeAwsApi\n"
         "    inputs: { Service: ecs, Api: CreateCluster, clusterName: x }\n"
         "    outputs: [{ Name: Arn, Selector: \"$.cluster.clusterArn\", Type: String }]\n"
         CHANGE_STEP("remove", "{{ make.Arn }}"),
         &world, &plan);
    assert_int_equal(plan.changes, 2);
    assert_true(str_is(plan.steps[1].depends, "make"));
    assert_true(str_find(effect_text(&plan.steps[1]), STR("known after step make")) != SIZE_MAX);
}

static void what_an_action_never_gives_is_not_promised(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct world world = { 0 };
    struct plan plan;
    make(&arena,
         "  - name: tell\n    action: selfheal:notify\n    inputs: { Message: hi }\n"
         CHANGE_STEP("remove", "{{ tell.Acepted }}"),
         &world, &plan);
    assert_ptr_equal(plan.failed, &plan.steps[1]);
    assert_int_equal(plan.changes, 0);
}

static void failing_step_ends_the_plan(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct world world = { .answers = { "!" } };
    struct plan plan;
    make(&arena, READ_STEP("look", "") CHANGE_STEP("remove", "demo"), &world, &plan);
    assert_int_equal(plan.count, 1);
    assert_int_equal(world.calls, 1); /* permanent: not sent again */
    assert_ptr_equal(plan.failed, &plan.steps[0]);
    assert_int_equal(plan.changes, 0);
}

static void goes_on_where_the_runbook_does(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct world world = { .answers = { "!" } };
    struct plan plan;
    make(&arena, READ_STEP("look", "    onFailure: Continue\n") CHANGE_STEP("remove", "demo"), &world,
         &plan);
    assert_int_equal(plan.count, 2);
    assert_null(plan.failed);
    assert_int_equal(plan.changes, 1);
}

static void throttled_reads_are_repeated_three_times(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct world heals = { .answers = { "~", "~", "{}" } }, stays = { .answers = { "~", "~", "~" } };
    struct plan plan;
    make(&arena, READ_STEP("look", ""), &heals, &plan);
    assert_int_equal(heals.calls, 3);
    assert_null(plan.failed);
    make(&arena, READ_STEP("look", ""), &stays, &plan);
    assert_int_equal(stays.calls, 3);
    assert_non_null(plan.failed);
}

static void follows_the_branch(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct world world = { .answers = { "{\"failures\":[],\"clusters\":[{\"status\":\"ACTIVE\"}]}" } };
    struct plan plan;
    make(&arena,
         READ_STEP("look", "    outputs: [{ Name: S, Selector: \"$.clusters[0].status\", Type: String }]\n")
         "  - name: choose\n    action: aws:branch\n    inputs:\n      Choices:\n"
         "        - { NextStep: second, Variable: \"{{ look.S }}\", StringEquals: ACTIVE }\n"
         "      Default: first\n"
         CHANGE_STEP("first", "one") "    isEnd: true\n"
         CHANGE_STEP("second", "two"),
         &world, &plan);
    assert_int_equal(plan.count, 3);
    assert_true(str_is(plan.steps[2].name, "second"));
}

static void steps_without_a_preview_are_reads(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct world world = { 0 };
    struct plan plan;
    make(&arena, "  - name: rest\n    action: aws:sleep\n    inputs: { Duration: PT1S }\n", &world,
         &plan);
    assert_int_equal(plan.steps[0].end, PLAN_STEP_UNKNOWN);
    assert_true(str_is(json_get_str(json_at(plan.steps[0].effects, 0), "op"), "?"));
    assert_int_equal(plan.changes + plan.creates + plan.deletes, 0);
}

static void unrunnable_action_fails(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct world world = { 0 };
    struct plan plan;
    make(&arena, "  - name: x\n    action: aws:deleteStack\n    inputs: { StackName: s }\n", &world,
         &plan);
    assert_non_null(plan.failed);
    assert_string_equal(plan.failed->err.code, "SH1602");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(changes_are_told_not_made),
        cmocka_unit_test(outputs_of_reads_are_known),
        cmocka_unit_test(outputs_of_changes_are_known_later),
        cmocka_unit_test(what_an_action_never_gives_is_not_promised),
        cmocka_unit_test(failing_step_ends_the_plan),
        cmocka_unit_test(goes_on_where_the_runbook_does),
        cmocka_unit_test(throttled_reads_are_repeated_three_times),
        cmocka_unit_test(follows_the_branch),
        cmocka_unit_test(steps_without_a_preview_are_reads),
        cmocka_unit_test(unrunnable_action_fails),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
