/* rule/pattern against the verdicts of AWS's published matcher (CONFORMANCE/event-patterns*.jsonl),
 * where that folder is present. Differences that are choices of ours are in docs/rules.md. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/limits.h"
#include "rule/pattern.h"

enum { FILE_MAX = 32 << 20, SHOWN_MAX = 12 };

/* The file's text in the arena, or STR_NONE when it is not there. */
static struct str load(struct arena *arena, const char *name) {
    const char *folder = getenv("CONFORMANCE");
    struct str path = str_fmt(arena, "%s/%s", folder ? folder : "", name);
    FILE *file = folder ? fopen(path.ptr, "rb") : NULL;
    if (!file)
        return STR_NONE;
    BUF_SCOPE(text, FILE_MAX);
    char chunk[65536];
    size_t got;
    while ((got = fread(chunk, 1, sizeof chunk, file)) > 0)
        buf_put(&text, chunk, got);
    assert_false(ferror(file) || text.failed);
    fclose(file);
    return str_dup(arena, buf_view(&text));
}

static struct str next_line(struct str *text) {
    size_t end = str_find_char(*text, '\n');
    struct str line = str_slice(*text, 0, end);
    *text = end == SIZE_MAX ? STR_NONE : str_slice(*text, end + 1, text->len);
    return str_trim(line);
}

static const struct json *parse(struct arena *arena, struct str text, struct err *err) {
    struct json_options options = { .last_duplicate_wins = true, .depth_max = JSON_DEPTH_AWS_MAX };
    const struct json *value = NULL;
    return json_parse(arena, text, &options, &value, err).ok ? value : NULL;
}

static struct pattern *compile(struct arena *arena, struct str text, struct err *err) {
    const struct json *json = parse(arena, text, err);
    struct pattern *pattern = NULL;
    return json && pattern_compile(arena, json, &pattern, err).ok ? pattern : NULL;
}

struct tally {
    size_t agreed, differed, left_out;
};

static void count(struct tally *tally, bool is_agreed, const char *what, struct str pattern,
                  struct str event, const char *message) {
    if (is_agreed) {
        tally->agreed++;
        return;
    }
    if (tally->differed++ < SHOWN_MAX)
        print_message("  %s: %.*s against %.*s %s\n", what, STR_ARG(str_slice(pattern, 0, 200)),
                      STR_ARG(str_slice(event, 0, 200)), message);
}

static void report(const char *name, const struct tally *tally, size_t per_mille) {
    size_t all = tally->agreed + tally->differed;
    print_message("%s: %zu of %zu agree (%zu left out)\n", name, tally->agreed, all,
                  tally->left_out);
    assert_true(all > 1000);
    assert_true(tally->agreed * 1000 >= all * per_mille);
}

static void one_case(const struct json *line, struct tally *tally) {
    ARENA_SCOPE(arena);
    struct err err = { 0 };
    struct str text = json_get_str(line, "pattern"), event_text = json_get_str(line, "event");
    if (json_get_c(line, "quirk") || json_get_c(line, "or_as_field_name")) {
        tally->left_out++;
        return;
    }
    bool expected = json_true(json_get_c(line, "match"));
    struct pattern *pattern = compile(&arena, text, &err);
    if (!pattern) {
        count(tally, false, "refused", text, STR(""), err.message);
        return;
    }
    const struct json *event = parse(&arena, event_text, &err);
    if (!event) {
        count(tally, false, "event refused", text, event_text, err.message);
        return;
    }
    bool is_match = pattern_match(pattern, event, &arena);
    count(tally, is_match == expected, is_match ? "matches" : "does not match", text, event_text,
          "");

    /* What is told must be what was decided. */
    const struct pattern_clause *clauses = NULL;
    size_t clause_count = 0;
    size_t deciding = pattern_explain(pattern, event, &arena, &clauses, &clause_count);
    assert_int_equal(deciding == SIZE_MAX, is_match);
    assert_true(clause_count > 0 && (is_match || !clauses[deciding].is_match));
}

static void verdicts_agree(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct str text = load(&arena, "event-patterns.jsonl");
    if (!text.len) {
        print_message("skipped: CONFORMANCE/event-patterns.jsonl is not there\n");
        arena_deinit(&arena); /* skip() jumps out of the scope */
        skip();
    }
    struct tally tally = { 0 };
    while (text.len) {
        struct err err = { 0 };
        const struct json *line = parse(&arena, next_line(&text), &err);
        assert_non_null(line);
        one_case(line, &tally);
    }
    report("verdicts", &tally, 995);
}

static void validity_agrees(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct str text = load(&arena, "event-patterns-validity.jsonl");
    if (!text.len) {
        print_message("skipped: CONFORMANCE/event-patterns-validity.jsonl is not there\n");
        arena_deinit(&arena); /* skip() jumps out of the scope */
        skip();
    }
    struct tally tally = { 0 };
    while (text.len) {
        struct err err = { 0 };
        ARENA_SCOPE(scratch);
        const struct json *line = parse(&arena, next_line(&text), &err);
        assert_non_null(line);
        bool is_accepted = json_true(json_get_c(line, "accepted"));
        /* Accepted only when $or is read as a field name: refused here on purpose. */
        if (is_accepted && !json_true(json_get_c(line, "strict"))) {
            tally.left_out++;
            continue;
        }
        struct str pattern = json_get_str(line, "pattern");
        bool is_ours = compile(&scratch, pattern, &err) != NULL;
        count(&tally, is_ours == is_accepted, is_ours ? "accepted" : "refused", pattern, STR(""),
              is_ours ? "" : err.message);
    }
    report("validity", &tally, 995);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(verdicts_agree),
        cmocka_unit_test(validity_agrees),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
