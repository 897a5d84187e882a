/* problem: rendering is golden text; limits; nothing moves the terminal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "runbook/problem.h"

static void renders_place_caret_and_hints(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct problems problems = { .arena = &arena };
    struct json_member at = { .key = STR("retrys"), .line = 2, .col = 3 };
    problem_add_key(&problems, PROBLEM_ERROR, "SH1102", STR("a.yaml"), &at,
                    STR("did you mean \"retries\"?\nallowed here: action, retries"),
                    "unknown key \"%s\"", "retrys");
    BUF_SCOPE(out, 4096);
    problem_render(&out, &problems.items[0], STR("one: 1\n  retrys: 3\r\nlast: 2\n"));
    assert_string_equal(str_z(&arena, buf_view(&out)), "error[SH1102]: unknown key \"retrys\"\n"
                                                       "  ╷ a.yaml:2:3\n"
                                                       " 2│   retrys: 3\n"
                                                       "  │   ^^^^^^ did you mean \"retries\"?\n"
                                                       "  ╵ allowed here: action, retries\n");
}

static void renders_without_source_line(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct problems problems = { .arena = &arena };
    problem_add(&problems, PROBLEM_WARNING, "SH1301", STR("b.yaml"), NULL, STR("do this"), "odd");
    struct err err = { .code = "SH1002", .message = "bad", .file = "c.yaml", .line = 7, .col = 2 };
    problem_add_err(&problems, STR("ignored"), &err);
    BUF_SCOPE(out, 4096);
    problem_render_all(&out, &problems, NULL, 0);
    assert_string_equal(str_z(&arena, buf_view(&out)), "warning[SH1301]: odd\n"
                                                       "  ╷ b.yaml\n"
                                                       "  ╵ do this\n"
                                                       "\n"
                                                       "error[SH1002]: bad\n"
                                                       "  ╷ c.yaml:7:2\n"
                                                       "\n"
                                                       "1 error, 1 warning\n");
}

static void sorts_by_file_then_place(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct problems problems = { .arena = &arena };
    struct json at = { .type = JSON_NULL, .line = 9, .col = 1 };
    problem_add(&problems, PROBLEM_ERROR, "SH1", STR("b"), &at, STR_NONE, "third");
    at.line = 2;
    at.col = 5;
    problem_add(&problems, PROBLEM_ERROR, "SH1", STR("b"), &at, STR_NONE, "second");
    problem_add(&problems, PROBLEM_ERROR, "SH1", STR("a"), &at, STR_NONE, "first");
    problem_sort(&problems);
    assert_true(str_is(problems.items[0].message, "first"));
    assert_true(str_is(problems.items[1].message, "second"));
    assert_true(str_is(problems.items[2].message, "third"));
    const struct json *list = problem_to_json(&arena, &problems);
    assert_int_equal(json_count(list), 3);
    assert_true(str_is(json_get_str(json_at(list, 0), "message"), "first"));
    assert_int_equal(json_get_i64(json_at(list, 2), "line", -1), 9);
}

static void makes_hidden_characters_visible(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct problems problems = { .arena = &arena };
    struct json at = { .type = JSON_STRING, .line = 1, .col = 4, .text = STR("x") };
    problem_add(&problems, PROBLEM_ERROR, "SH1102", STR("a\x1b[2J"), &at, STR_NONE,
                "key \"\x1b[31m\xe2\x80\xae\xff\"");
    BUF_SCOPE(out, 4096);
    problem_render(&out, &problems.items[0], STR("\t\x1b\xe2\x80\xaex\n"));
    assert_string_equal(str_z(&arena, buf_view(&out)),
                        "error[SH1102]: key \"\\u001b[31m\\u202e?\"\n"
                        "  ╷ a\\u001b[2J:1:4\n"
                        " 1│  ??x\n"
                        "  │    ^\n");
}

static void cuts_long_lines_around_the_place(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    char line[1001];
    memset(line, 'a', sizeof line - 1);
    line[sizeof line - 1] = '\0';
    line[500] = 'X';
    struct problems problems = { .arena = &arena };
    struct json at = { .type = JSON_STRING, .line = 1, .col = 501, .text = STR("X") };
    problem_add(&problems, PROBLEM_ERROR, "SH1102", STR("a"), &at, STR_NONE, "x");
    BUF_SCOPE(out, 4096);
    problem_render(&out, &problems.items[0], str_of(line));
    const char *text = str_z(&arena, buf_view(&out));
    const char *shown = strstr(text, "│ … "), *caret = strstr(text, "  │ ");
    assert_non_null(shown);
    assert_non_null(caret);
    size_t lead = strlen("│ … ");
    const char *x = strchr(shown, 'X');
    assert_non_null(x);
    /* The caret stands below the X: the dots are one column in three bytes. */
    assert_int_equal(strchr(caret, '^') - (caret + strlen("  │ ")),
                     (x - shown) - (ptrdiff_t)lead + 2);
    assert_true(strlen(text) < 400);
}

static void columns_past_the_end_stay_inside(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct problems problems = { .arena = &arena };
    struct json at = { .type = JSON_STRING, .line = 1, .col = 4000000000u, .text = STR("zzzz") };
    problem_add(&problems, PROBLEM_ERROR, "SH1102", STR("a"), &at, STR_NONE, "x");
    BUF_SCOPE(out, 4096);
    problem_render(&out, &problems.items[0], STR("ab"));
    assert_non_null(strstr(str_z(&arena, buf_view(&out)), "\n  │   ^\n"));
}

static void counts_past_the_maximum(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct problems problems = { .arena = &arena };
    for (int i = 0; i < PROBLEMS_MAX; i++)
        problem_add(&problems, PROBLEM_ERROR, "SH1102", STR("a"), NULL, STR_NONE, "%d", i);
    assert_int_equal(problems.count, PROBLEMS_MAX);
    problem_add(&problems, PROBLEM_ERROR, "SH1102", STR("a"), NULL, STR_NONE, "one more");
    assert_int_equal(problems.count, PROBLEMS_MAX);
    assert_int_equal(problems.error_count, PROBLEMS_MAX + 1);
    BUF_SCOPE(out, 1u << 20);
    problem_render_all(&out, &problems, NULL, 0);
    assert_true(
        str_ends(buf_view(&out), STR("201 errors, 0 warnings (the first 200 are shown)\n")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(renders_place_caret_and_hints),
        cmocka_unit_test(renders_without_source_line),
        cmocka_unit_test(sorts_by_file_then_place),
        cmocka_unit_test(makes_hidden_characters_visible),
        cmocka_unit_test(cuts_long_lines_around_the_place),
        cmocka_unit_test(columns_past_the_end_stay_inside),
        cmocka_unit_test(counts_past_the_maximum),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
