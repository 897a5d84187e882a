#include "cli/runbook_arg.h"

#include <stdio.h>

#include "cli/input.h"

bool runbook_arg_is_path(struct str name) {
    return str_find_char(name, '/') != SIZE_MAX || str_ends(name, STR(".yaml")) ||
           str_ends(name, STR(".yml")) || str_ends(name, STR(".json"));
}

static MUST_CHECK struct res read_file(struct session *s, struct str path, const struct runbook **out) {
    struct problems problems = { .arena = &s->arena };
    struct problem_source source = { .file = path };
    struct str name = path;
    struct runbook *runbook = NULL;
    TRY(input_file(&s->arena, path, &source.text, &s->err));
    for (size_t i = 0; i < path.len; i++)
        if (path.ptr[i] == '/')
            name = str_slice(path, i + 1, path.len);
    name = str_slice(name, 0, str_find_char(name, '.'));
    if (runbook_parse(&s->arena, name, path, source.text, &problems, &runbook).ok)
        action_check_runbook(&s->arena, runbook, &problems);
    BUF_SCOPE(text, 1u << 20);
    problem_render_all(&text, &problems, &source, 1);
    if (text.len)
        fwrite(text.ptr, 1, text.len, stderr);
    *out = runbook;
    return problems.error_count == 0
               ? RES_OK
               : err_set(&s->err, ERR_CONFIG, "SH4114", "runbook %.*s is not valid", STR_ARG(path));
}

struct res runbook_arg_find(struct session *s, struct str name, const struct runbook **out) {
    bool is_file = runbook_arg_is_path(name);
    if (s->owner.config_path.len > 0 || !is_file)
        TRY(owner_config(&s->owner, &s->err)); /* says what is missing */
    if (is_file)
        return read_file(s, name, out);
    *out = config_runbook(s->owner.config, name);
    if (*out)
        return RES_OK;
    struct str near = config_runbook_closest(s->owner.config, name);
    (void)err_set(&s->err, ERR_INPUT, "SH4007", "no runbook \"%.*s\" in this configuration", STR_ARG(name));
    s->err.http_status = 404;
    if (near.len)
        err_hint(&s->err, "did you mean \"%.*s\"?", STR_ARG(near));
    return RES_ERR;
}

struct res runbook_arg_params(struct session *s, struct json *params) {
    struct str pair;
    for (size_t at = 0; args_next(&s->args, "--param", &at, &pair);) {
        size_t equals = str_find_char(pair, '=');
        if (equals == SIZE_MAX || equals == 0)
            return err_set(&s->err, ERR_INPUT, "SH4101", "--param is NAME=VALUE, not \"%.*s\"", STR_ARG(pair));
        json_set(&s->arena, params, str_slice(pair, 0, equals),
                 json_new_str(&s->arena, str_slice(pair, equals + 1, pair.len)));
    }
    return RES_OK;
}
