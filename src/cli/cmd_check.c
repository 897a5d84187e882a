/* cmd_check.c: `selfheal check`: what a file is, is told by its content. Files that a checked configuration names
 * are not checked a second time. */
#include <stdio.h>
#include <sys/stat.h>

#include "cli/cmd.h"
#include "cli/files.h"
#include "cli/out.h"
#include "codec/yaml.h"

enum kind { KIND_CONFIG, KIND_RULES, KIND_RUNBOOK, KIND_BAD };

struct check {
    struct arena *arena;
    struct files files;
    struct problems problems;
    size_t rules, runbooks;
    struct str observing[16]; /* rules in mode observe, for a note */
    size_t observing_count;
};

static enum kind kind_of(struct check *c, struct str path) {
    struct err err = { 0 };
    struct str text;
    const struct json *document;
    if (!config_files.read(config_files.ctx, c->arena, path, &text, &err) ||
        !yaml_parse(c->arena, text, path, &document, &err).ok) {
        problem_add_err(&c->problems, path, &err);
        return KIND_BAD;
    }
    if (json_get_c(document, "mainSteps") || json_get_c(document, "schemaVersion"))
        return KIND_RUNBOOK;
    if (json_is(json_at(json_get_c(document, "rules"), 0), JSON_OBJECT) ||
        (json_count(document) == 1 && json_get_c(document, "rules")))
        return KIND_RULES;
    return KIND_CONFIG;
}

static void take(struct check *c, struct config *config) {
    if (!config)
        return;
    c->rules += config->rule_count;
    c->runbooks += config->runbook_count - 1; /* one is built in */
    for (size_t i = 0; i < config->rule_count; i++)
        if (config->rules[i].mode == MODE_OBSERVE && c->observing_count < 16)
            c->observing[c->observing_count++] = str_fmt(
                c->arena, "%.*s:%u  rule \"%.*s\" is in mode observe: it records what it would do and does nothing",
                STR_ARG(config->rules[i].file), config->rules[i].line, STR_ARG(config->rules[i].name));
    config_free(config);
}

static void check_config(struct check *c, struct str path) {
    take(c, files_load(&c->files, path, true, &c->problems));
}

static void check_runbook(struct check *c, struct str path, struct str text) {
    struct str name = path;
    for (size_t i = 0; i < path.len; i++)
        if (path.ptr[i] == '/')
            name = str_slice(path, i + 1, path.len);
    name = str_slice(name, 0, str_find_char(name, '.'));
    struct runbook *runbook;
    c->runbooks++;
    (void)runbook_parse(c->arena, name, path, text, &c->problems, &runbook).ok; /* its problems are in the list */
    if (runbook)
        action_check_runbook(c->arena, runbook, &c->problems);
}

static bool is_repeated(const struct args *args, size_t index) {
    for (size_t i = 0; i < index; i++)
        if (str_eq(args->positional[i], args->positional[index]))
            return true;
    return false;
}

/* Was it read with a configuration? Two paths to one file are one file. */
static bool is_checked(const struct check *c, struct str path) {
    struct stat wanted, seen;
    if (stat(str_z(c->arena, path), &wanted) != 0)
        return false;
    for (size_t i = 0; i < c->files.count; i++)
        if (stat(str_z(c->arena, c->files.sources[i].file), &seen) == 0 &&
            seen.st_ino == wanted.st_ino && seen.st_dev == wanted.st_dev)
            return true;
    return false;
}

static struct str folder_of(struct str path) {
    size_t slash = path.len;
    while (slash > 0 && path.ptr[slash - 1] != '/')
        slash--;
    return str_slice(path, 0, slash);
}

static bool exists(struct check *c, struct str pattern) {
    struct str *paths;
    size_t count = 0;
    struct err err = { 0 };
    return c->files.reader.list(c->files.reader.ctx, c->arena, pattern, &paths, &count, &err) &&
           count > 0;
}

/* A configuration around a rules file that none names: with the runbooks near it. */
static void check_alone(struct check *c, struct str path) {
    struct str folder = folder_of(path);
    struct str own = str_fmt(c->arena, "%.*s(no selfheal.yaml)", STR_ARG(folder));
    BUF_SCOPE(text, 1u << 16);
    buf_text(&text, "{\"identity\":{\"account\":\"000000000000\",\"region\":\"us-east-1\"},"
                    "\"store\":\"sqlite:none\",\"channels\":{\"pager\":{\"webhook\":\"http://127.0.0.1/\"}},"
                    "\"page\":[\"pager\"],\"rules\":[");
    json_write_str(&text, str_slice(path, folder.len, path.len));
    buf_text(&text, "],\"runbooks\":[");
    static const char *const NEAR[] = { "runbooks/", "../runbooks/" };
    bool is_first = true;
    for (size_t i = 0; i < 2; i++) {
        if (!exists(c, str_fmt(c->arena, "%.*s%s", STR_ARG(folder), NEAR[i])))
            continue;
        buf_fmt(&text, "%s\"%s\"", is_first ? "" : ",", NEAR[i]);
        is_first = false;
    }
    buf_text(&text, "]}");
    c->files.own_path = own;
    c->files.own_text = str_dup(c->arena, buf_view(&text));
    take(c, files_load(&c->files, own, true, &c->problems));
    c->files.own_path = STR_NONE;
}

/* With the selfheal.yaml beside it or one folder up, when that one names this file. */
static void check_rules(struct check *c, struct str path) {
    struct str folder = folder_of(path);
    struct str parent = folder_of(str_slice(folder, 0, folder.len ? folder.len - 1 : 0));
    struct str near[] = { folder, folder.len ? parent : STR("../") };
    for (size_t i = 0; i < 2; i++) {
        struct str config = str_fmt(c->arena, "%.*sselfheal.yaml", STR_ARG(near[i]));
        if (!exists(c, config))
            continue;
        struct check trial = { .arena = c->arena, .problems = { .arena = c->arena } };
        files_init(&trial.files, c->arena);
        check_config(&trial, config);
        if (is_checked(&trial, path)) {
            check_config(c, config);
            return;
        }
    }
    check_alone(c, path);
}

static void print_result(const struct args *args, struct check *c) {
    if (args->is_json) {
        struct json *o = json_new_object(c->arena);
        const struct json *problems = problem_to_json(c->arena, &c->problems);
        json_set_bool(c->arena, o, "ok", c->problems.error_count == 0);
        json_set_i64(c->arena, o, "errors", (int64_t)c->problems.error_count);
        json_set_i64(c->arena, o, "rules", (int64_t)c->rules);
        json_set_i64(c->arena, o, "runbooks", (int64_t)c->runbooks);
        json_set_c(c->arena, o, "problems", problems);
        out_json(o);
        return;
    }
    files_print_problems(&c->files, &c->problems);
    if (c->problems.error_count)
        return;
    printf("✔ %zu file%s: %zu rule%s, %zu runbook%s, 0 errors, %zu warning%s\n", c->files.count,
           c->files.count == 1 ? "" : "s", c->rules, c->rules == 1 ? "" : "s", c->runbooks,
           c->runbooks == 1 ? "" : "s", c->problems.count, c->problems.count == 1 ? "" : "s");
    for (size_t i = 0; i < c->observing_count; i++) {
        fputs("! ", stdout);
        out_text(c->observing[i], false);
        putchar('\n');
    }
}

/* First the configurations: what they name is checked with them. */
static void check_all(struct check *c, const struct args *args) {
    enum kind kinds[ARGS_MAX];
    for (size_t i = 0; i < args->positional_count; i++)
        kinds[i] = kind_of(c, args->positional[i]);
    for (size_t i = 0; i < args->positional_count; i++)
        if (kinds[i] == KIND_CONFIG && !is_repeated(args, i))
            check_config(c, args->positional[i]);
    for (size_t i = 0; i < args->positional_count; i++) {
        struct str path = args->positional[i];
        struct str text;
        struct err err = { 0 };
        if (kinds[i] == KIND_CONFIG || is_checked(c, path) || is_repeated(args, i))
            continue;
        if (kinds[i] == KIND_RULES)
            check_rules(c, path);
        else if (c->files.reader.read(&c->files, c->arena, path, &text, &err) &&
                 kinds[i] == KIND_RUNBOOK)
            check_runbook(c, path, text);
    }
}

/* A folder stands for the selfheal.yaml in it. */
static void name_configurations(struct arena *arena, struct args *args) {
    for (size_t i = 0; i < args->positional_count; i++) {
        struct str path = args->positional[i];
        struct stat st;
        if (stat(str_z(arena, path), &st) == 0 && S_ISDIR(st.st_mode))
            args->positional[i] = str_fmt(arena, "%.*s%sselfheal.yaml", STR_ARG(path), str_ends(path, STR("/")) ? "" : "/");
    }
}

int cmd_check(int argc, char **argv) {
    ARENA_SCOPE(arena);
    struct args args;
    int status;
    if (!args_read(&args, argc, argv, &status))
        return status;
    struct check check = { .arena = &arena, .problems = { .arena = &arena } };
    files_init(&check.files, &arena);
    name_configurations(&arena, &args);
    check_all(&check, &args);
    print_result(&args, &check);
    return check.problems.error_count ? 3 : 0;
}
