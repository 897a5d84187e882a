/* The public Automation documents of $CONFORMANCE/ssm-docs: each must be read without an error, but
 * for those that are broken themselves: tests/conformance/ssm-docs-refused.txt names them with the
 * code of the first error. A document on that list that is accepted fails the test too, and so does
 * one that is refused for another reason. Does not look at the documents' meaning. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "runbook/runbook.h"

enum { TEXT_MAX = 4 << 20, SHOWN_MAX = 3 };

/* The text of a file below a folder; ptr NULL when it cannot be read. */
static struct str read_file(struct arena *arena, const char *folder, struct str path) {
    FILE *file = fopen(str_z(arena, str_fmt(arena, "%s/%.*s", folder, STR_ARG(path))), "rb");
    if (!file)
        return STR_NONE;
    BUF_SCOPE(buf, TEXT_MAX);
    char block[8192];
    for (size_t n; (n = fread(block, 1, sizeof block, file)) > 0;)
        buf_put(&buf, block, n);
    fclose(file);
    assert_false(buf.failed);
    return str_dup(arena, buf_view(&buf));
}

/* The reason after "path<blank>" in the list, or nothing. */
static struct str expected(struct str list, struct str path) {
    while (list.len > 0) {
        size_t end = str_find_char(list, '\n');
        struct str line = str_slice(list, 0, end);
        if (!str_starts(line, STR("#")) && str_starts(line, path) && line.len > path.len &&
            line.ptr[path.len] == ' ')
            return str_trim(str_slice(line, path.len, line.len));
        list = end == SIZE_MAX ? STR_NONE : str_slice(list, end + 1, list.len);
    }
    return STR_NONE;
}

static void show(const struct problems *problems, struct str path) {
    print_message("%.*s\n", STR_ARG(path));
    size_t shown = 0;
    for (size_t i = 0; i < problems->count && shown < SHOWN_MAX; i++) {
        const struct problem *problem = &problems->items[i];
        if (problem->level != PROBLEM_ERROR)
            continue;
        shown++;
        print_message("    %s %u:%u %.*s\n", problem->code, problem->line, problem->col,
                      STR_ARG(problem->message));
    }
}

static struct str first_error(const struct problems *problems) {
    for (size_t i = 0; i < problems->count; i++)
        if (problems->items[i].level == PROBLEM_ERROR)
            return str_of(problems->items[i].code);
    return STR_NONE;
}

/* True when the verdict is the expected one. */
static bool check_document(const char *folder, struct str path, struct str list, size_t *refused,
                           size_t *warnings) {
    ARENA_SCOPE(arena);
    struct problems problems = { .arena = &arena };
    struct str text = read_file(&arena, folder, path);
    if (!text.ptr)
        fail_msg("%.*s cannot be read", STR_ARG(path));
    struct runbook *runbook = NULL;
    bool ok = runbook_parse(&arena, STR("doc"), path, text, &problems, &runbook).ok;
    assert_int_equal(ok, problems.error_count == 0);
    assert_true(!ok || runbook);
    problem_sort(&problems);
    *refused += !ok;
    *warnings += problems.count - problems.error_count;
    if (getenv("SHOW_WARNINGS"))
        for (size_t i = 0; i < problems.count; i++)
            print_message("%s %.*s | %.*s\n", problems.items[i].code,
                          STR_ARG(problems.items[i].message), STR_ARG(path));
    struct str reason = expected(list, path);
    if (str_eq(first_error(&problems), reason))
        return true;
    if (ok)
        print_message("%.*s\n    accepted, but listed as %.*s\n", STR_ARG(path), STR_ARG(reason));
    else
        show(&problems, path);
    return false;
}

static void public_documents_are_read(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const char *conformance = getenv("CONFORMANCE"), *root = getenv("SOURCE_ROOT");
    struct str folder = str_fmt(&arena, "%s/ssm-docs", conformance ? conformance : "/nonexistent");
    struct str manifest = read_file(&arena, folder.ptr, STR("MANIFEST.json"));
    if (!manifest.ptr) {
        print_message("skipped: no %s/MANIFEST.json; set CONFORMANCE to the conformance data\n",
                      folder.ptr);
        arena_deinit(&arena); /* skip() jumps out of the scope */
        skip();
    }
    struct str list =
        read_file(&arena, root ? root : ".", STR("tests/conformance/ssm-docs-refused.txt"));
    assert_non_null(list.ptr);
    const struct json *items = NULL;
    struct err err = { 0 };
    assert_true(json_parse(&arena, manifest, NULL, &items, &err).ok);
    size_t wrong = 0, refused = 0, warnings = 0;
    for (size_t i = 0; i < json_count(items); i++)
        wrong += !check_document(folder.ptr, json_get_str(json_at(items, i), "file"), list,
                                 &refused, &warnings);
    print_message("%zu documents: %zu read, %zu refused, %zu warnings\n", json_count(items),
                  json_count(items) - refused, refused, warnings);
    assert_true(json_count(items) > 300);
    assert_int_equal(wrong, 0);
}

static void our_own_runbooks_have_no_problem_at_all(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    const char *root = getenv("SOURCE_ROOT");
    struct problems problems = { .arena = &arena };
    struct runbook *runbook = NULL;
    struct str path = STR("runbooks/ecs-db-outage.yaml");
    struct str text = read_file(&arena, root ? root : ".", path);
    assert_non_null(text.ptr);
    bool ok = runbook_parse(&arena, STR("ecs-db-outage"), path, text, &problems, &runbook).ok;
    show(&problems, path);
    assert_true(ok);
    assert_int_equal(problems.count, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(public_documents_are_read),
        cmocka_unit_test(our_own_runbooks_have_no_problem_at_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
