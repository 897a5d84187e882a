#include "cli/files.h"

#include <stdio.h>
#include <string.h>

static void keep(struct files *files, struct str path, struct str text) {
    if (files_was_read(files, path))
        return;
    if (files->count == files->capacity) {
        size_t grown = files->capacity ? files->capacity * 2 : 16;
        files->sources = arena_grow(files->arena, files->sources, files->count, grown,
                                    sizeof *files->sources);
        files->capacity = grown;
    }
    files->sources[files->count].file = str_dup(files->arena, path);
    files->sources[files->count++].text = str_dup(files->arena, text);
}

static bool read_and_keep(void *ctx, struct arena *arena, struct str path, struct str *text,
                          struct err *err) {
    struct files *files = ctx;
    if (files->own_path.len && str_eq(path, files->own_path)) {
        *text = files->own_text;
        return true;
    }
    if (!config_files.read(config_files.ctx, arena, path, text, err))
        return false;
    keep(files, path, *text);
    return true;
}

static bool list(void *ctx, struct arena *arena, struct str pattern, struct str **paths,
                 size_t *count, struct err *err) {
    (void)ctx;
    return config_files.list(config_files.ctx, arena, pattern, paths, count, err);
}

void files_init(struct files *files, struct arena *arena) {
    *files = (struct files){ .arena = arena };
    files->reader = (struct config_reader){
        .ctx = files, .read = read_and_keep, .list = list, .getenv_fn = config_files.getenv_fn
    };
}

bool files_was_read(const struct files *files, struct str path) {
    for (size_t i = 0; i < files->count; i++)
        if (str_eq(files->sources[i].file, path))
            return true;
    return false;
}

struct config *files_load(struct files *files, struct str path, bool is_check,
                          struct problems *problems) {
    return config_load(&files->reader, path, is_check, problems);
}

void files_print_problems(const struct files *files, struct problems *problems) {
    BUF_SCOPE(out, 1u << 22);
    problem_render_all(&out, problems, files->sources, files->count);
    fwrite(out.ptr, 1, out.len, stderr);
}
