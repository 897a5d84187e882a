/* cmd_config.c: `selfheal config show`: what is in force and where it comes from. Secrets are named, never shown. */
#include <stdio.h>
#include <stdlib.h>

#include "cli/cmd.h"
#include "cli/files.h"
#include "cli/input.h"
#include "cli/out.h"
#include "codec/time.h"
#include "codec/yaml.h"

struct show {
    const struct args *args;
    struct arena *arena;
    const struct json *document; /* as written */
    struct out_table table;
    struct json *json;
};

static void row(struct show *s, const char *name, struct str value, bool is_in_file,
                const char *help) {
    struct str cells[OUT_COLUMNS_MAX] = { str_of(name), value,
                                          args_has(s->args, "--origin")
                                              ? (is_in_file ? STR("file") : STR("default"))
                                              : STR_NONE,
                                          str_of(help) };
    out_table_row(&s->table, cells);
    struct json *entry = json_new_object(s->arena);
    json_set_str(s->arena, entry, "value", value);
    json_set_str(s->arena, entry, "origin", is_in_file ? STR("file") : STR("default"));
    json_set(s->arena, s->json, str_dup(s->arena, str_of(name)), entry);
}

static void show_main(struct show *s, const struct config *config) {
    const struct json *d = s->document;
    row(s, "listen", config->listen, json_get_c(d, "listen") != NULL, "alerts come in here");
    row(s, "api.listen", config->api_listen, json_path(d, "api", "listen", NULL) != NULL,
        "the API and this command line");
    row(s, "api.token", config->api_token.len ? STR("set") : STR("none"),
        json_path(d, "api", "token", NULL) != NULL, "needed off loopback");
    row(s, "identity", str_fmt(s->arena, "%.*s %.*s", STR_ARG(config->account), STR_ARG(config->region)),
        true, "the account and region that runs may touch");
    row(s, "store", config->store, true, "where every record is");
    for (size_t i = 0; i < config->source_count; i++) {
        const struct config_source *source = &config->sources[i];
        bool is_ready;
        row(s, str_fmt(s->arena, "sources.%.*s", STR_ARG(source->name)).ptr, config_source_text(s->arena, source, &is_ready),
            true, "");
    }
    for (size_t i = 0; i < config->page_count; i++) {
        const struct config_channel *channel = &config->channels[config->page[i]];
        row(s, str_fmt(s->arena, "page.%zu", i + 1).ptr,
            str_fmt(s->arena, "%.*s %.*s", STR_ARG(channel->name), STR_ARG(channel->url)), true, "");
    }
    row(s, "endpoints.allow_environment", config->is_environment_endpoint_allowed ? STR("true") : STR("false"),
        json_path(d, "endpoints", "allow_environment", NULL) != NULL, "AWS_ENDPOINT_URL is honoured");
    row(s, "rules", str_fmt(s->arena, "%zu", config->rule_count), true, "selfheal rule list");
    row(s, "runbooks", str_fmt(s->arena, "%zu", config->runbook_count - 1), true,
        "without " CONFIG_RESTORE_RUNBOOK ", which is built in: selfheal item restore");
}

/* The shortest duration that reads back as this one: "15m". */
static struct str duration(struct arena *arena, int64_t ms) {
    static const struct {
        int64_t ms;
        char unit[3];
    } UNITS[] = { { 86400000, "d" }, { 3600000, "h" }, { 60000, "m" }, { 1000, "s" }, { 1, "ms" } };
    for (size_t i = 0; i < 5; i++)
        if (ms > 0 && ms % UNITS[i].ms == 0)
            return str_fmt(arena, "%lld%s", (long long)(ms / UNITS[i].ms), UNITS[i].unit);
    return STR("0s");
}

static void show_limits(struct show *s, const struct config_limits *limits) {
    size_t count;
    const struct config_limit_info *infos = config_limits_table(&count);
    for (size_t i = 0; i < count; i++) {
        int64_t value = *(const int64_t *)((const char *)limits + infos[i].offset);
        struct str text = infos[i].is_duration ? duration(s->arena, value)
                                               : str_fmt(s->arena, "%lld", (long long)value);
        row(s, str_fmt(s->arena, "limits.%s", infos[i].name).ptr, text,
            json_path(s->document, "limits", infos[i].name, NULL) != NULL, infos[i].help);
    }
}

int cmd_config_show(int argc, char **argv) {
    ARENA_SCOPE(arena);
    struct args args;
    struct err err = { 0 };
    int status;
    if (!args_read(&args, argc, argv, &status))
        return status;
    struct str path = input_config_path(&args), text;
    if (!path.len) {
        (void)err_set(&err, ERR_CONFIG, "SH4113", "no configuration was found");
        err_hint(&err, "say --config FILE, or set SELFHEAL_CONFIG");
        return out_error(&args, &err);
    }
    struct files files;
    struct problems problems = { .arena = &arena };
    files_init(&files, &arena);
    struct config *config = files_load(&files, path, true, &problems);
    if (!config) {
        files_print_problems(&files, &problems);
        return 3;
    }
    struct show show = { .args = &args, .arena = &arena, .json = json_new_object(&arena) };
    static const char *const HEADS[] = { "KEY", "VALUE", "ORIGIN", "", NULL };
    out_table_init(&show.table, &arena, HEADS);
    if (config_files.read(config_files.ctx, &arena, path, &text, &err))
        (void)yaml_parse(&arena, text, path, &show.document, &err).ok;
    show_main(&show, config);
    show_limits(&show, &config->limits);
    if (args.is_json)
        out_json(show.json);
    else
        out_table_print(&show.table, false);
    config_free(config);
    return 0;
}
