/* secrets.c: a secret comes from the environment or a file, never from the configuration itself. */
#include "config/load.h"

enum { SECRET_SIZE_MIN = 32 };

static bool secret_text(struct loader *l, const struct keys *k, const struct json *source,
                        struct str *text, struct str *where) {
    struct arena *arena = &l->config->arena;
    struct str env = keys_text(k, source, "env", false), file = keys_text(k, source, "file", false);
    if ((env.len > 0) + (file.len > 0) != 1) {
        keys_error(k, "SH1120", source, STR("write  { env: NAME }  or  { file: PATH }"),
                   "a secret comes from `env` or `file`");
        return false;
    }
    if (env.len) {
        *where = str_fmt(arena, "environment variable %.*s", STR_ARG(env));
        *text = str_of(l->reader->getenv_fn(str_z(arena, env)));
        return true;
    }
    struct err err = { 0 };
    *where = str_fmt(arena, "file %.*s", STR_ARG(file));
    if (!l->reader->read(l->reader->ctx, arena, load_resolve(l, file), text, &err))
        *text = STR_NONE;
    *text = str_trim(*text);
    return true;
}

void load_secret(struct loader *l, const struct keys *k, const struct json *source,
                        struct secret *secret) {
    struct str text, where;
    if (json_is(source, JSON_STRING)) {
        keys_error(k, "SH1121", source, STR("write  { env: NAME }  or  { file: PATH }"),
                   "a secret must not stand in the file itself");
        return;
    }
    if (!json_is(source, JSON_OBJECT)) {
        keys_error(k, "SH1120", source, STR_NONE, "a secret must be an object");
        return;
    }
    KEYS(k, source, "env", "file", "ssm");
    if (json_get_c(source, "ssm")) {
        keys_error(k, "SH1122", source, STR("use env or file"),
                   "secrets from Parameter Store are not supported yet");
        return;
    }
    if (!secret_text(l, k, source, &text, &where))
        return;
    if (text.len == 0)
        problem_add(l->problems, l->is_check ? PROBLEM_WARNING : PROBLEM_ERROR, "SH1123", k->file,
                    source, STR("make one: head -c 32 /dev/urandom | base64"),
                    "the secret is not set: %.*s is empty", STR_ARG(where));
    else if (text.len < SECRET_SIZE_MIN)
        keys_error(k, "SH1124", source, STR("make one: head -c 32 /dev/urandom | base64"),
                   "the secret in %.*s has %zu bytes, at least %d are needed", STR_ARG(where), text.len,
                   SECRET_SIZE_MIN);
    else if (!secret_set(secret, text))
        keys_error(k, "SH1125", source, STR_NONE, "the secret in %.*s is longer than %d bytes",
                   STR_ARG(where), SECRET_SIZE_MAX);
}
