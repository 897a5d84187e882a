#include "cli/input.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "codec/time.h"

struct res input_file(struct arena *arena, struct str path, struct str *text, struct err *err) {
    bool is_stdin = str_is(path, "-");
    FILE *file = is_stdin ? stdin : fopen(str_z(arena, path), "rbe");
    if (!file)
        return err_set(err, ERR_INPUT, "SH4110", "cannot open %.*s: %s", STR_ARG(path),
                       strerror(errno));
    BUF_SCOPE(all, INPUT_SIZE_MAX);
    char chunk[65536];
    size_t got;
    while ((got = fread(chunk, 1, sizeof chunk, file)) > 0 && !all.failed)
        buf_put(&all, chunk, got);
    bool is_bad = ferror(file) != 0;
    int why = errno;
    if (!is_stdin)
        fclose(file);
    if (is_bad)
        return err_set(err, ERR_INPUT, "SH4110", "cannot read %.*s: %s", STR_ARG(path),
                       strerror(why));
    if (all.failed)
        return err_set(err, ERR_INPUT, "SH4110", "%.*s is larger than %u bytes", STR_ARG(path),
                       INPUT_SIZE_MAX);
    *text = str_dup(arena, buf_view(&all));
    return RES_OK;
}

struct res input_text(struct arena *arena, struct str spec, struct str *text, struct str *name,
                      struct err *err) {
    *name = STR_NONE;
    bool is_file = str_starts(spec, STR("@"));
    if (!is_file && !str_is(spec, "-")) {
        *text = spec;
        return RES_OK;
    }
    struct str path = is_file ? str_slice(spec, 1, spec.len) : spec;
    *name = is_file ? path : STR("standard input");
    return input_file(arena, path, text, err);
}

struct res input_json(struct arena *arena, struct str spec, const struct json_options *options,
                      const struct json **out, struct err *err) {
    struct str text;
    struct json_options named = options ? *options : (struct json_options){ 0 };
    TRY(input_text(arena, spec, &text, &named.file, err));
    return json_parse(arena, text, &named, out, err);
}

struct str input_config_path(const struct args *args) {
    struct str given = args_value(args, "--config");
    if (!given.len)
        given = str_of(getenv("SELFHEAL_CONFIG"));
    if (given.len)
        return given;
    static const char *const PLACES[] = { "selfheal.yaml", "/etc/selfheal/selfheal.yaml" };
    for (size_t i = 0; i < sizeof PLACES / sizeof PLACES[0]; i++)
        if (access(PLACES[i], F_OK) == 0)
            return str_of(PLACES[i]);
    return STR_NONE;
}

struct res input_duration(struct str text, const char *option, int64_t *out_ms, struct err *err) {
    if (duration_parse(text, out_ms) && *out_ms > 0)
        return RES_OK;
    (void)err_set(err, ERR_INPUT, "SH4111", "%s is a duration, not \"%.*s\"", option, STR_ARG(text));
    err_hint(err, "for example %s 30m", option);
    return RES_ERR;
}
