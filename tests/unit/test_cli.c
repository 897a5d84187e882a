/* cli/: the table of commands, reading of arguments, text made safe, numbers and times for people. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/show.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* --- table --- */

static bool is_known_exit(struct str word) {
    for (size_t i = 0; i < command_exit_count; i++) {
        char text[8];
        snprintf(text, sizeof text, "%d", command_exits[i].status);
        if (str_is(word, text))
            return true;
    }
    return false;
}

static void table_is_well_formed(void **state) {
    (void)state;
    assert_true(command_count > 25);
    for (size_t i = 0; i < command_count; i++) {
        const struct command *c = &command_table[i];
        assert_ptr_equal(command_find(str_of(c->name)), c); /* no name twice */
        assert_non_null(c->run);
        assert_true(c->argument_min <= c->argument_max && c->argument_max <= ARGS_MAX);
        assert_true(c->argument_max == 0 ? c->argument_min == 0 : c->arguments[0] != '\0');
        assert_null(strchr(c->summary, '\'')); /* fish quotes it */
        assert_true(strlen(c->summary) <= 72);
        struct str rest = str_of(c->exits);
        assert_true(rest.len > 0);
        while (rest.len) {
            size_t blank = str_find_char(rest, ' ');
            if (!is_known_exit(str_slice(rest, 0, blank)))
                fail_msg("%s gives an exit code that is not in the table: %s", c->name, c->exits);
            rest = blank == SIZE_MAX ? STR_NONE : str_slice(rest, blank + 1, rest.len);
        }
        for (const struct command_option *o = c->options; o && o->name; o++) {
            assert_true(strncmp(o->name, "--", 2) == 0);
            assert_true(!o->short_name || (o->short_name[0] == '-' && strlen(o->short_name) == 2));
        }
    }
}

static void closest_command(void **state) {
    (void)state;
    assert_string_equal(command_closest(STR("hlep")).ptr, "help");
    assert_string_equal(command_closest(STR("run strat")).ptr, "run start");
    assert_string_equal(command_closest(STR("statuss")).ptr, "status");
    assert_int_equal(command_closest(STR("terraform")).len, 0);
    assert_int_equal(command_closest(STR("x")).len, 0);
    assert_true(command_is_noun(STR("run")) && command_is_noun(STR("item")));
    assert_false(command_is_noun(STR("ru")) || command_is_noun(STR("check")) ||
                 command_is_noun(STR("run start")));
}

/* --- arguments --- */

/* The words of a line, separated by '|'; views of the arena. */
static bool read_line(struct arena *arena, const char *line, struct args *args, int *status) {
    char *argv[16];
    int argc = 0;
    for (struct str rest = str_of(line); rest.len;) {
        size_t end = str_find_char(rest, '|');
        struct str word = str_slice(rest, 0, end);
        assert_true((size_t)argc < COUNT(argv));
        argv[argc] = arena_alloc(arena, word.len + 1);
        memcpy(argv[argc++], word.ptr, word.len);
        rest = end == SIZE_MAX ? STR_NONE : str_slice(rest, end + 1, rest.len);
    }
    return args_read(args, argc, argv, status);
}

static void reads_options(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct args args;
    int status;
    assert_true(read_line(&arena, "run start|-p|A=1|--param=B=2=3|book|--no-wait|--json", &args,
                          &status));
    assert_true(str_is(args_positional(&args, 0), "book"));
    assert_int_equal(args_positional(&args, 1).len, 0);
    assert_true(args_has(&args, "--no-wait") && !args_has(&args, "--reason") && args.is_json);
    struct str value;
    size_t at = 0;
    assert_true(args_next(&args, "--param", &at, &value) && str_is(value, "A=1"));
    assert_true(args_next(&args, "--param", &at, &value) && str_is(value, "B=2=3"));
    assert_false(args_next(&args, "--param", &at, &value));
    assert_true(str_is(args_value(&args, "--param"), "B=2=3")); /* the last one */
}

static void two_dashes_end_options(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct args args;
    int status;
    assert_true(read_line(&arena, "check|--|--json|-", &args, &status));
    assert_int_equal(args.positional_count, 2);
    assert_true(str_is(args.positional[0], "--json") && !args.is_json);
}

static void wrong_arguments(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    static const char *const LINES[] = {
        "check|x|--jsno", "check|x|--output",       "check|x|--output|xml", "check|x|--json=1",
        "check",          "status|x",               "check|x|--color|red",  "check|x|-q",
    };
    for (size_t i = 0; i < COUNT(LINES); i++) {
        struct args args;
        int status = -1;
        if (read_line(&arena, LINES[i], &args, &status))
            fail_msg("was taken: %s", LINES[i]);
        assert_int_equal(status, 2);
    }
}

static void bounded_arguments(void **state) {
    (void)state;
    static char word[] = "x", name[] = "check";
    char *argv[ARGS_MAX + 2];
    struct args args;
    int status;
    argv[0] = name;
    for (int i = 1; i < ARGS_MAX + 2; i++)
        argv[i] = word;
    assert_true(args_read(&args, ARGS_MAX, argv, &status));     /* one below */
    assert_true(args_read(&args, ARGS_MAX + 1, argv, &status)); /* at the limit */
    assert_false(args_read(&args, ARGS_MAX + 2, argv, &status));
    assert_int_equal(status, 2);
}

static void color_obeys(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct args args;
    int status;
    setenv("NO_COLOR", "1", 1);
    assert_true(read_line(&arena, "check|x|--color=always", &args, &status) && args.is_color);
    assert_true(read_line(&arena, "check|x", &args, &status) && !args.is_color);
    unsetenv("NO_COLOR");
    setenv("TERM", "dumb", 1);
    assert_true(read_line(&arena, "check|x", &args, &status) && !args.is_color);
    assert_true(read_line(&arena, "check|x|--color=never", &args, &status) && !args.is_color);
}

/* --- text --- */

static void made_safe(struct str text, bool is_multi_line, const char *wanted) {
    BUF_SCOPE(out, 4096);
    out_safe(&out, text, is_multi_line);
    buf_char(&out, '\0');
    assert_string_equal(out.ptr, wanted);
}

static void safe_text(void **state) {
    (void)state;
    made_safe(STR("plain é 漢 ✔"), false, "plain é 漢 ✔");
    made_safe(STR("\x1b[2J\a"), false, "\\x1b[2J\\x07");
    made_safe(STR("a\nb\tc"), true, "a\nb c");
    made_safe(STR("a\nb\rc"), false, "a\\x0ab\\x0dc");
    made_safe(STR("\xc2\x9b"), false, "\\x9b");                /* C1: CSI of 8-bit terminals */
    made_safe(STR("\xe2\x80\xae"), false, "\\u202e");          /* right-to-left override */
    made_safe(STR("\xef\xbb\xbf"), false, "\\ufeff");
    made_safe(STR("\xff\xc3"), false, "\\xff\\xc3");           /* not UTF-8, and cut off */
    made_safe(STR("\xe0\x9f"), false, "\\xe0\\x9f");
    made_safe(STR("\x7f"), false, "\\x7f");
}

static void counts_and_times(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    static const struct {
        int64_t value;
        const char *text;
    } CASES[] = { { 0, "0" }, { 999, "999" }, { 1000, "1,000" }, { 12345678, "12,345,678" },
                  { -1, "-1" }, { -100, "-100" }, { -1000, "-1,000" },
                  { INT64_MIN, "-9,223,372,036,854,775,808" } };
    for (size_t i = 0; i < COUNT(CASES); i++)
        assert_string_equal(out_count(&arena, CASES[i].value).ptr, CASES[i].text);
    assert_string_equal(out_time(&arena, 1764039600123).ptr, "2025-11-25 03:00:00");
    assert_string_equal(out_time(&arena, 0).ptr, "-");
    assert_string_equal(out_time(&arena, INT64_MIN).ptr, "-");
    assert_string_equal(out_ago(&arena, 1000, 62000).ptr, "1 m 1 s ago");
    assert_string_equal(out_ago(&arena, 62000, 1000).ptr, "now"); /* another clock */
}

/* --- runs --- */

static const struct json *parsed(struct arena *arena, const char *text) {
    const struct json *value;
    struct err err = { 0 };
    if (!json_parse(arena, str_of(text), NULL, &value, &err).ok)
        fail_msg("%s", err.message);
    return value;
}

static void run_words_and_status(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    static const struct {
        const char *json;
        const char *word;
        int status;
    } CASES[] = {
        { "{\"state\":\"finished\",\"outcome\":\"healed\"}", "healed", 0 },
        { "{\"state\":\"finished\",\"outcome\":\"nothing_to_do\"}", "nothing_to_do", 0 },
        { "{\"state\":\"finished\",\"outcome\":\"not_healed\"}", "not_healed", 10 },
        { "{\"state\":\"finished\",\"outcome\":\"failed\"}", "failed", 10 },
        { "{\"state\":\"finished\",\"outcome\":\"cancelled\"}", "cancelled", 11 },
        { "{\"state\":\"finished\",\"outcome\":\"rejected\"}", "rejected", 11 },
        { "{\"state\":\"finished\",\"outcome\":\"blocked\"}", "blocked", 13 },
        { "{\"state\":\"finished\",\"outcome\":\"timed_out\"}", "timed_out", 124 },
        { "{\"state\":\"running\",\"outcome\":\"\"}", "running", 1 },
        { "{\"state\":\"finished\",\"outcome\":\"sublime\"}", "sublime", 1 },
    };
    for (size_t i = 0; i < COUNT(CASES); i++) {
        const struct json *run = parsed(&arena, CASES[i].json);
        assert_true(str_is(show_word(run), CASES[i].word));
        assert_int_equal(show_exit_status(run), CASES[i].status);
    }
}

static void targets_without_account(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct json *targets = parsed(&arena, "[\"123456789012/eu-west-1/ecs-service/demo/cash\","
                                                "\"123456789012/eu-west-1/dynamodb-table/t\"]");
    assert_string_equal(show_targets(&arena, targets).ptr, "ecs-service/demo/cash, dynamodb-table/t");
    assert_int_equal(show_targets(&arena, NULL).len, 0);
}

static void awaited_names_what_it_waits_for(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const struct json *call = parsed(
        &arena, "{\"wait\":\"call\",\"intent\":{\"service\":\"ecs\",\"operation\":\"UpdateService\"}}");
    assert_string_equal(show_awaited(&arena, call, 0).ptr,
                        "waits for the answer of ecs:UpdateService");
    const struct json *approval =
        parsed(&arena, "{\"wait\":\"approval\",\"wake\":60000,\"id\":\"R\"}");
    assert_string_equal(show_awaited(&arena, approval, 30000).ptr,
                        "waits for approval, is rejected in 30.0 s: selfheal run approve R");
    assert_int_equal(show_awaited(&arena, parsed(&arena, "{\"wait\":\"none\"}"), 0).len, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(table_is_well_formed),
        cmocka_unit_test(closest_command),
        cmocka_unit_test(reads_options),
        cmocka_unit_test(two_dashes_end_options),
        cmocka_unit_test(wrong_arguments),
        cmocka_unit_test(bounded_arguments),
        cmocka_unit_test(color_obeys),
        cmocka_unit_test(safe_text),
        cmocka_unit_test(counts_and_times),
        cmocka_unit_test(run_words_and_status),
        cmocka_unit_test(targets_without_account),
        cmocka_unit_test(awaited_names_what_it_waits_for),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
