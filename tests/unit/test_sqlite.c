/* store/sqlite: one owner, and what happens when the file is missing, empty, foreign, older, or the disk is full: it
 * refuses, it never begins anew by itself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "store/sqlite.h"

struct fixture {
    char folder[64], path[96];
    struct arena arena;
};

static const char *const SUFFIXES[] = { "", "-wal", "-shm", ".lock", ".id", ".old", ".old.id" };

static int set_up(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    snprintf(f->folder, sizeof f->folder, "/tmp/selfheal-sqlite-XXXXXX");
    assert_non_null(mkdtemp(f->folder));
    snprintf(f->path, sizeof f->path, "%s/s.db", f->folder);
    *state = f;
    return 0;
}

static const char *file(struct fixture *f, const char *suffix) {
    return str_fmt(&f->arena, "%s%s", f->path, suffix).ptr;
}

static int tear_down(void **state) {
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof SUFFIXES / sizeof SUFFIXES[0]; i++)
        unlink(file(f, SUFFIXES[i]));
    rmdir(f->folder);
    arena_deinit(&f->arena);
    free(f);
    return 0;
}

static struct store *open_as(struct fixture *f, enum sqlite_mode mode, struct err *err) {
    *err = (struct err){ 0 };
    return sqlite_open(&f->arena, str_of(f->path), mode, err);
}

static struct store *open_owner(struct fixture *f) {
    struct err err;
    struct store *store = open_as(f, SQLITE_MODE_OWNER, &err);
    if (!store)
        print_error("%s\n", err.message);
    assert_non_null(store);
    return store;
}

static void assert_refused(struct fixture *f, const char *code, enum err_class class) {
    struct err err;
    assert_null(open_as(f, SQLITE_MODE_OWNER, &err));
    assert_string_equal(err.code, code);
    assert_int_equal(err.class, class);
    assert_non_null(strstr(err.message, f->path));
}

static struct res commit(struct store *store, const char *key, struct str value, struct err *err) {
    struct unit_write w = { .kind = RECORD_ALERT, .key = str_of(key), .value = value,
                            .due_ms = RECORD_NOT_DUE };
    struct unit unit = { .id = STR("unit"), .writes = &w, .count = 1 };
    enum unit_result result;
    *err = (struct err){ 0 };
    return store->ops->commit(store, &unit, 1, &result, err);
}

static void put(struct store *store, const char *key) {
    struct err err;
    assert_true(commit(store, key, STR("value"), &err).ok);
}

static bool has(struct fixture *f, struct store *store, const char *key) {
    struct record r;
    bool is_found = false;
    struct err err = { 0 };
    assert_true(store->ops->get(store, RECORD_ALERT, str_of(key), &f->arena, &r, &is_found, &err).ok);
    return is_found;
}

static void close_it(struct store *store) {
    store->ops->free(store);
}

static void copy(struct fixture *f, const char *from, const char *to) {
    char bytes[65536];
    int in = open(file(f, from), O_RDONLY), out = open(file(f, to), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ssize_t n;
    assert_true(in >= 0 && out >= 0);
    while ((n = read(in, bytes, sizeof bytes)) > 0)
        assert_int_equal(write(out, bytes, (size_t)n), n);
    close(in);
    close(out);
}

/* --- one owner --- */

static void test_reopen(void **state) {
    struct fixture *f = *state;
    struct store *store = open_owner(f);
    struct str id = str_dup(&f->arena, sqlite_store_id(store));
    struct err err = { 0 };
    put(store, "a");
    close_it(store);
    store = open_owner(f);
    assert_true(has(f, store, "a"));
    assert_true(str_eq(sqlite_store_id(store), id));
    assert_true(sqlite_check(store, &err).ok);
    assert_true(sqlite_size(store) > 0);
    close_it(store);
}

static void test_two_owners(void **state) {
    struct fixture *f = *state;
    struct store *store = open_owner(f);
    struct err err = { 0 };
    assert_true(sqlite_set_address(store, STR("127.0.0.1:8080"), &err).ok);
    assert_refused(f, "SH2201", ERR_TRANSIENT);
    assert_true(str_is(sqlite_owner_address(&f->arena, str_of(f->path)), "127.0.0.1:8080"));
    put(store, "a"); /* the first one goes on */
    struct store *reader = open_as(f, SQLITE_MODE_READER, &err);
    assert_non_null(reader);
    assert_true(has(f, reader, "a"));
    put(store, "b");
    assert_true(has(f, reader, "b"));
    close_it(reader);
    close_it(store);
    assert_int_equal(sqlite_owner_address(&f->arena, str_of(f->path)).len, 0);
    close_it(open_owner(f));
}

/* The process is killed: the lock is free, what was committed is there. */
static void test_killed(void **state) {
    struct fixture *f = *state;
    pid_t child = fork();
    if (child == 0) {
        struct err err = { 0 };
        struct store *store = sqlite_open(&f->arena, str_of(f->path), SQLITE_MODE_OWNER, &err);
        if (!store || !commit(store, "a", STR("value"), &err).ok)
            _exit(1);
        raise(SIGKILL);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    struct store *store = open_owner(f);
    assert_true(has(f, store, "a"));
    close_it(store);
}

/* --- T4: not what it must be --- */

static void make(struct fixture *f) {
    struct store *store = open_owner(f);
    put(store, "a");
    close_it(store);
}

static void test_missing(void **state) {
    struct fixture *f = *state;
    struct err err;
    assert_null(open_as(f, SQLITE_MODE_READER, &err));
    assert_string_equal(err.code, "SH2202");
    make(f);
    assert_int_equal(rename(file(f, ""), file(f, ".old")), 0);
    assert_refused(f, "SH2202", ERR_CORRUPT);
    assert_refused(f, "SH2202", ERR_CORRUPT); /* and refuses again: nothing was made meanwhile */
    assert_int_equal(rename(file(f, ".old"), file(f, "")), 0);
    struct store *store = open_owner(f);
    assert_true(has(f, store, "a"));
    close_it(store);
}

static void test_emptied(void **state) {
    struct fixture *f = *state;
    make(f);
    copy(f, "", ".old");
    assert_int_equal(truncate(f->path, 0), 0);
    assert_refused(f, "SH2202", ERR_CORRUPT);
    struct stat info;
    assert_int_equal(stat(f->path, &info), 0);
    assert_int_equal(info.st_size, 0);
}

static void test_foreign(void **state) {
    struct fixture *f = *state;
    make(f);
    copy(f, "", ".old");
    copy(f, ".id", ".old.id");
    unlink(f->path);
    unlink(file(f, ".id"));
    make(f); /* another installation */
    copy(f, ".old", "");
    assert_refused(f, "SH2202", ERR_CORRUPT);
    copy(f, ".old.id", ".id");
    close_it(open_owner(f));
}

static void test_older(void **state) {
    struct fixture *f = *state;
    make(f);
    copy(f, "", ".old");
    struct store *store = open_owner(f);
    put(store, "b");
    close_it(store);
    copy(f, ".old", "");
    assert_refused(f, "SH2202", ERR_CORRUPT);
}

/* The mirror is written after the commit: behind the database it says nothing. */
static void test_mirror_lags(void **state) {
    struct fixture *f = *state;
    make(f);
    copy(f, ".id", ".old.id");
    struct store *store = open_owner(f);
    put(store, "b");
    close_it(store);
    copy(f, ".old.id", ".id");
    store = open_owner(f);
    assert_true(has(f, store, "b"));
    close_it(store);
}

static void test_no_database(void **state) {
    struct fixture *f = *state;
    int fd = open(f->path, O_WRONLY | O_CREAT, 0600);
    char bytes[8192];
    memset(bytes, 'x', sizeof bytes);
    assert_int_equal(write(fd, bytes, sizeof bytes), (ssize_t)sizeof bytes);
    close(fd);
    struct err err;
    assert_null(open_as(f, SQLITE_MODE_OWNER, &err));
    assert_int_equal(err.class, ERR_CORRUPT);
}

static void test_newer(void **state) {
    struct fixture *f = *state;
    make(f);
    int fd = open(f->path, O_RDWR);
    const unsigned char version[4] = { 0, 0, 0, 99 }; /* user_version, at byte 60 of the header */
    assert_int_equal(pwrite(fd, version, 4, 60), 4);
    close(fd);
    assert_refused(f, "SH2204", ERR_CONFIG);
}

/* --- a disk that does not take it --- */

static struct str large_value(struct arena *arena, size_t size) {
    char *bytes = arena_alloc(arena, size);
    memset(bytes, 'v', size);
    return (struct str){ bytes, size };
}

/* A write that fails for another reason than space: never tried again, whoever waits hears nothing good. */
static int poisoned_child(struct fixture *f) {
    struct err err = { 0 };
    struct store *store = sqlite_open(&f->arena, str_of(f->path), SQLITE_MODE_OWNER, &err);
    struct rlimit limit = { 64 << 10, 64 << 10 };
    signal(SIGXFSZ, SIG_IGN);
    if (!store || !commit(store, "before", STR("value"), &err).ok || setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 1;
    if (commit(store, "large", large_value(&f->arena, 1 << 20), &err).ok || err.class != ERR_CORRUPT)
        return 2;
    if (commit(store, "after", STR("value"), &err).ok || strcmp(err.code, "SH2303") != 0)
        return 3;
    return 0;
}

static void test_failed_write_poisons(void **state) {
    struct fixture *f = *state;
    pid_t child = fork();
    if (child == 0)
        _exit(poisoned_child(f));
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    struct store *store = open_owner(f);
    struct err err = { 0 };
    assert_true(sqlite_check(store, &err).ok);
    assert_true(has(f, store, "before"));
    assert_false(has(f, store, "large"));
    assert_false(has(f, store, "after"));
    close_it(store);
}

/* Its making was cut short: it is made anew, for nothing was ever in it. */
static void test_half_made(void **state) {
    struct fixture *f = *state;
    pid_t child = fork();
    if (child == 0) {
        struct err err = { 0 };
        struct rlimit limit = { 4096, 4096 }; /* the header, and no more */
        signal(SIGXFSZ, SIG_IGN);
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            _exit(1);
        _exit(sqlite_open(&f->arena, str_of(f->path), SQLITE_MODE_OWNER, &err) ? 2 : 0);
    }
    int status;
    struct stat info;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    assert_int_equal(stat(f->path, &info), 0);
    assert_true(info.st_size > 0);
    make(f);
    struct store *store = open_owner(f);
    assert_true(has(f, store, "a"));
    close_it(store);
}

enum { CANNOT_MOUNT = 77 };

static void write_text(const char *path, const char *text) {
    int fd = open(path, O_WRONLY);
    if (fd >= 0 && write(fd, text, strlen(text)) < 0)
        print_message("%s: %s\n", path, strerror(errno));
    if (fd >= 0)
        close(fd);
}

/* A mount namespace of its own: as root, or as root of a user namespace. */
static bool has_own_mounts(void) {
    char map[64];
    if (unshare(CLONE_NEWNS) != 0) {
        snprintf(map, sizeof map, "0 %ld 1", (long)getuid());
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        write_text("/proc/self/setgroups", "deny");
        write_text("/proc/self/uid_map", map);
        snprintf(map, sizeof map, "0 %ld 1", (long)getgid());
        write_text("/proc/self/gid_map", map);
    }
    return mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0;
}

/* A full disk: nothing of the batch is stored, and when there is room again the store goes on. */
static int full_child(struct fixture *f) {
    if (!has_own_mounts() || mount("none", f->folder, "tmpfs", 0, "size=512k") != 0)
        return CANNOT_MOUNT;
    struct err err = { 0 };
    struct store *store = sqlite_open(&f->arena, str_of(f->path), SQLITE_MODE_OWNER, &err);
    if (!store || !commit(store, "before", STR("value"), &err).ok) {
        print_error("%s\n", err.message);
        return 1;
    }
    if (commit(store, "large", large_value(&f->arena, 1 << 20), &err).ok || err.class != ERR_LIMIT) {
        print_error("%s\n", err.message);
        return 2;
    }
    if (!strstr(err.hint, "disk space"))
        return 3;
    if (has(f, store, "large") || !has(f, store, "before"))
        return 4;
    if (!commit(store, "small", STR("value"), &err).ok || !has(f, store, "small"))
        return 5;
    if (mount("none", f->folder, "tmpfs", MS_REMOUNT, "size=8m") != 0)
        return CANNOT_MOUNT;
    if (!commit(store, "large", large_value(&f->arena, 1 << 20), &err).ok)
        return 6;
    if (!sqlite_check(store, &err).ok)
        return 7;
    close_it(store);
    return 0;
}

static void test_full_disk(void **state) {
    struct fixture *f = *state;
    pid_t child = fork();
    if (child == 0)
        _exit(full_child(f));
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    if (WEXITSTATUS(status) == CANNOT_MOUNT) {
        print_message("skipped: a small tmpfs cannot be mounted here (no user namespaces, not root)\n");
        skip();
    }
    assert_int_equal(WEXITSTATUS(status), 0);
}

#define ONE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        ONE(test_reopen),  ONE(test_two_owners),  ONE(test_killed),      ONE(test_missing),
        ONE(test_emptied), ONE(test_foreign),     ONE(test_older),       ONE(test_mirror_lags),
        ONE(test_half_made), ONE(test_newer),ONE(test_no_database), ONE(test_full_disk),   ONE(test_failed_write_poisons),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
