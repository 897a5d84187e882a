/* files.c: the real file system behind struct config_reader. Refuses files that others may write or own, links
 * that leave their folder, and what changes while it is read. */
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "config/config.h"

static MUST_CHECK struct res check_file(int fd, const char *path, struct stat *before,
                                        struct err *err) {
    if (fstat(fd, before) != 0 || !S_ISREG(before->st_mode))
        return err_set(err, ERR_CONFIG, "SH1172", "%s is not a regular file", path);
    if (before->st_mode & S_IWOTH) {
        struct res r = err_set(err, ERR_CONFIG, "SH1173", "%s may be written by everybody", path);
        err_hint(err, "chmod o-w %s", path);
        return r;
    }
    if (before->st_uid != 0 && before->st_uid != geteuid()) {
        struct res r = err_set(err, ERR_CONFIG, "SH1180", "%s belongs to another user (uid %u)", path,
                               (unsigned)before->st_uid);
        err_hint(err, "chown it to root or to the user that runs selfheal (uid %u)",
                 (unsigned)geteuid());
        return r;
    }
    if (before->st_size > (off_t)YAML_SIZE_MAX)
        return err_set(err, ERR_CONFIG, "SH1174", "%s has %lld bytes, at most %u", path,
                       (long long)before->st_size, YAML_SIZE_MAX);
    return RES_OK;
}

static MUST_CHECK struct res read_all(int fd, const char *path, struct arena *arena, struct str *text,
                                      struct err *err) {
    struct stat before, after;
    TRY(check_file(fd, path, &before, err));
    size_t size = (size_t)before.st_size, got = 0;
    char *bytes = arena_alloc(arena, size + 1);
    while (got < size) {
        ssize_t n = read(fd, bytes + got, size - got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return err_set(err, ERR_CONFIG, "SH1175", "cannot read %s: %s", path,
                           n < 0 ? strerror(errno) : "it became shorter");
        got += (size_t)n;
    }
    if (fstat(fd, &after) != 0 || after.st_size != before.st_size ||
        after.st_mtim.tv_sec != before.st_mtim.tv_sec ||
        after.st_mtim.tv_nsec != before.st_mtim.tv_nsec)
        return err_set(err, ERR_CONFIG, "SH1176", "%s changed while it was read; try again", path);
    *text = (struct str){ bytes, size };
    return RES_OK;
}

/* A symbolic link may lead anywhere inside its folder (that is how Kubernetes mounts files), but not out
 * of it. A path without links is its own real path. */
static MUST_CHECK struct res stays_inside(const char *path, struct err *err) {
    char *target = realpath(path, NULL);
    const char *slash = strrchr(path, '/');
    ARENA_SCOPE(arena);
    struct str folder = slash ? (struct str){ path, (size_t)(slash - path) + 1 } : STR("./");
    char *real_folder = realpath(str_z(&arena, folder), NULL);
    struct str t = str_of(target), f = str_of(real_folder);
    bool is_inside = target && real_folder && str_starts(t, f) &&
                     (str_is(f, "/") || (t.len > f.len && t.ptr[f.len] == '/'));
    struct res r = RES_OK;
    if (!is_inside) {
        r = err_set(err, ERR_CONFIG, "SH1181", "%s is a link that leaves its folder, to %s", path,
                    target ? target : "nowhere");
        err_hint(err, "put the file itself there");
    }
    free(target);
    free(real_folder);
    return r;
}

static bool files_read(void *ctx, struct arena *arena, struct str path, struct str *text,
                       struct err *err) {
    (void)ctx;
    const char *name = str_z(arena, path);
    int fd = open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) {
        struct res ignored = err_set(err, ERR_CONFIG, "SH1177", "cannot open %s: %s", name,
                                     strerror(errno));
        (void)ignored;
        return false;
    }
    bool is_read = stays_inside(name, err).ok && read_all(fd, name, arena, text, err).ok;
    close(fd);
    return is_read;
}

static bool is_ours(struct str path) {
    return str_ends(path, STR(".yaml")) || str_ends(path, STR(".yml")) ||
           str_ends(path, STR(".json"));
}

static bool files_list(void *ctx, struct arena *arena, struct str pattern, struct str **paths,
                       size_t *count, struct err *err) {
    (void)ctx;
    bool is_folder = str_ends(pattern, STR("/"));
    struct str full = is_folder ? str_fmt(arena, "%.*s*", STR_ARG(pattern)) : str_dup(arena, pattern);
    glob_t found;
    int rc = glob(full.ptr, GLOB_NOSORT, NULL, &found);
    *count = 0;
    if (rc == GLOB_NOMATCH)
        return true;
    if (rc != 0) {
        struct res ignored = err_set(err, ERR_CONFIG, "SH1170", "cannot list %.*s", STR_ARG(pattern));
        (void)ignored;
        return false;
    }
    *paths = ARENA_ARRAY(arena, struct str, found.gl_pathc);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        struct str path = str_dup(arena, str_of(found.gl_pathv[i]));
        if (is_folder && !is_ours(path))
            continue;
        size_t at = (*count)++;
        for (; at > 0 && str_cmp((*paths)[at - 1], path) > 0; at--)
            (*paths)[at] = (*paths)[at - 1];
        (*paths)[at] = path;
    }
    globfree(&found);
    return true;
}

static const char *files_getenv(const char *name) {
    return getenv(name);
}

const struct config_reader config_files = {
    .read = files_read,
    .list = files_list,
    .getenv_fn = files_getenv,
};
