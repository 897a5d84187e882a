/* config/files: which files are read at all, and in which order a folder is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/limits.h"
#include "config/config.h"

static void write_file(const char *path, const char *text, mode_t mode) {
    FILE *file = fopen(path, "we");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
    assert_int_equal(chmod(path, mode), 0);
}

static void reads(const char *path, const char *code) {
    ARENA_SCOPE(arena);
    struct str text = STR_NONE;
    struct err err = { 0 };
    bool is_read = config_files.read(config_files.ctx, &arena, str_of(path), &text, &err);
    if (is_read != (code == NULL))
        print_error("%s: %s\n", path, err.message);
    assert_int_equal(is_read, code == NULL);
    assert_string_equal(err.code, code ? code : "");
    assert_true(!is_read || str_is(text, "text"));
}

static void only_files_of_ours_are_read(void **state) {
    (void)state;
    char folder[] = "/tmp/selfheal-config-XXXXXX", inner[64], outer[64];
    assert_non_null(mkdtemp(folder));
    assert_int_equal(chdir(folder), 0);
    assert_int_equal(mkdir("inner", 0755), 0);
    snprintf(inner, sizeof inner, "%s/inner/a.yaml", folder);
    snprintf(outer, sizeof outer, "%s/out.yaml", folder);
    write_file(inner, "text", 0644);
    write_file(outer, "text", 0600);
    reads(inner, NULL);
    reads("inner/a.yaml", NULL);
    reads("out.yaml", NULL);
    reads("./inner/../out.yaml", NULL);
    reads("none.yaml", "SH1177");
    reads("inner", "SH1172");
    reads("/dev/null", "SH1172");
    assert_int_equal(chmod(outer, 0646), 0);
    reads(outer, "SH1173");
    assert_int_equal(chmod(outer, 0664), 0);
    reads(outer, NULL);
    /* links: inside the folder, as Kubernetes has them; out of it; to nowhere */
    assert_int_equal(symlink("a.yaml", "inner/in.yaml"), 0);
    assert_int_equal(symlink("../out.yaml", "inner/up.yaml"), 0);
    assert_int_equal(symlink("/etc/passwd", "inner/etc.yaml"), 0);
    assert_int_equal(symlink("nowhere", "inner/dead.yaml"), 0);
    assert_int_equal(symlink("inner", "linked"), 0);
    reads("inner/in.yaml", NULL);
    reads("linked/a.yaml", NULL);
    reads("inner/up.yaml", "SH1181");
    reads("inner/etc.yaml", "SH1181");
    reads("inner/dead.yaml", "SH1177");
    if (geteuid() == 0) {
        assert_int_equal(chown(outer, 12345, 0), 0);
        reads(outer, "SH1180");
    } else {
        print_message("[ SKIPPED  ] a file of another user: needs root\n");
    }
    FILE *file = fopen(inner, "we");
    assert_non_null(file);
    assert_int_equal(ftruncate(fileno(file), (off_t)YAML_SIZE_MAX + 1), 0);
    fclose(file);
    reads(inner, "SH1174");
    static const char *const NAMES[] = { "inner/in.yaml",   "inner/up.yaml", "inner/etc.yaml",
                                         "inner/dead.yaml", "inner/a.yaml",  "linked",
                                         "out.yaml" };
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++)
        assert_int_equal(unlink(NAMES[i]), 0);
    assert_int_equal(rmdir("inner"), 0);
    assert_int_equal(chdir("/"), 0);
    assert_int_equal(rmdir(folder), 0);
}

static void folders_are_listed_in_order(void **state) {
    (void)state;
    char folder[] = "/tmp/selfheal-config-XXXXXX";
    assert_non_null(mkdtemp(folder));
    assert_int_equal(chdir(folder), 0);
    static const char *const NAMES[] = { "c.yaml", "a.yml", "b.json", "notes.txt", "README.md" };
    for (size_t i = 0; i < 5; i++)
        write_file(NAMES[i], "x", 0644);
    ARENA_SCOPE(arena);
    struct str *paths = NULL;
    size_t count = 9;
    struct err err = { 0 };
    assert_true(config_files.list(NULL, &arena, STR("./"), &paths, &count, &err));
    assert_int_equal(count, 3);
    assert_true(str_is(paths[0], "./a.yml") && str_is(paths[1], "./b.json") &&
                str_is(paths[2], "./c.yaml"));
    assert_true(config_files.list(NULL, &arena, STR("*.txt"), &paths, &count, &err));
    assert_int_equal(count, 1);
    assert_true(config_files.list(NULL, &arena, STR("*.none"), &paths, &count, &err));
    assert_int_equal(count, 0);
    for (size_t i = 0; i < 5; i++)
        assert_int_equal(unlink(NAMES[i]), 0);
    assert_int_equal(chdir("/"), 0);
    assert_int_equal(rmdir(folder), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_files_of_ours_are_read),
        cmocka_unit_test(folders_are_listed_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
