#include "cli/args.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/help.h"

enum { OPTION_LISTS = 5, CANDIDATES_MAX = 64 };

static size_t option_lists(const struct command *command,
                           const struct command_option *lists[OPTION_LISTS]) {
    size_t count = 0;
    if (command->options)
        lists[count++] = command->options;
    if (command->common & COMMON_OUTPUT)
        lists[count++] = command_output_options;
    if (command->common & COMMON_CONFIG)
        lists[count++] = command_config_options;
    if (command->common & COMMON_OWNER)
        lists[count++] = command_owner_options;
    lists[count++] = command_every_options;
    return count;
}

static const struct command_option *option_find(const struct command *command, struct str name) {
    const struct command_option *lists[OPTION_LISTS];
    size_t count = option_lists(command, lists);
    for (size_t i = 0; i < count; i++)
        for (const struct command_option *o = lists[i]; o->name; o++)
            if (str_is(name, o->name) || (o->short_name && str_is(name, o->short_name)))
                return o;
    return NULL;
}

static struct str option_closest(const struct command *command, struct str name) {
    const struct command_option *lists[OPTION_LISTS];
    struct str names[CANDIDATES_MAX];
    size_t count = option_lists(command, lists), known = 0;
    for (size_t i = 0; i < count; i++)
        for (const struct command_option *o = lists[i]; o->name && known < CANDIDATES_MAX; o++)
            names[known++] = str_of(o->name);
    return str_closest(name, names, known);
}

int args_wrong(const struct args *args, const char *format, ...) {
    char text[512];
    va_list list;
    va_start(list, format);
    vsnprintf(text, sizeof text, format, list);
    va_end(list);
    const struct command *c = args->command;
    fprintf(stderr, "selfheal %s: %s\n  usage: selfheal %s%s%s\n  next: selfheal help %s\n", c->name,
            text, c->name, c->arguments[0] ? " " : "", c->arguments, c->name);
    return 2;
}

static bool wrong_option(const struct args *args, struct str name) {
    struct str near = option_closest(args->command, name);
    if (near.len)
        args_wrong(args, "unknown option %.*s; did you mean %.*s?", STR_ARG(name), STR_ARG(near));
    else
        args_wrong(args, "unknown option %.*s", STR_ARG(name));
    return false;
}

/* One option at argv[*i], with its value. */
static bool read_option(struct args *args, int argc, char **argv, int *i) {
    struct str name = str_of(argv[*i]), value = STR_NONE;
    size_t equals = str_find_char(name, '=');
    bool has_value = equals != SIZE_MAX && str_starts(name, STR("--"));
    if (has_value) {
        value = str_slice(name, equals + 1, name.len);
        name = str_slice(name, 0, equals);
    }
    const struct command_option *o = option_find(args->command, name);
    if (!o)
        return wrong_option(args, name);
    if (!o->value && has_value) {
        args_wrong(args, "%s takes no value", o->name);
        return false;
    }
    if (o->value && !has_value) {
        if (*i + 1 >= argc) {
            args_wrong(args, "%s needs a value: %s %s", o->name, o->name, o->value);
            return false;
        }
        value = str_of(argv[++*i]);
    }
    if (args->given_count == ARGS_MAX) {
        args_wrong(args, "more than %d options", ARGS_MAX);
        return false;
    }
    args->given[args->given_count].name = o->name;
    args->given[args->given_count++].value = value;
    return true;
}

static bool read_all(struct args *args, int argc, char **argv) {
    bool is_only_arguments = false;
    for (int i = 1; i < argc; i++) {
        struct str word = str_of(argv[i]);
        if (!is_only_arguments && str_is(word, "--")) {
            is_only_arguments = true;
            continue;
        }
        if (!is_only_arguments && word.len > 1 && word.ptr[0] == '-') {
            if (!read_option(args, argc, argv, &i))
                return false;
            continue;
        }
        if (args->positional_count == ARGS_MAX ||
            args->positional_count == args->command->argument_max) {
            args_wrong(args, "unexpected argument \"%.*s\"", STR_ARG(word));
            return false;
        }
        args->positional[args->positional_count++] = word;
    }
    return true;
}

static bool read_output(struct args *args) {
    struct str output = args_value(args, "--output"), color = args_value(args, "--color");
    if (output.len && !str_is(output, "json") && !str_is(output, "table")) {
        args_wrong(args, "--output is table or json, not \"%.*s\"", STR_ARG(output));
        return false;
    }
    args->is_json = str_is(output, "json") || args_has(args, "--json");
    if (color.len && !str_is(color, "auto") && !str_is(color, "always") &&
        !str_is(color, "never")) {
        args_wrong(args, "--color is auto, always or never, not \"%.*s\"", STR_ARG(color));
        return false;
    }
    const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");
    bool is_plain = (no_color && no_color[0]) || (term && strcmp(term, "dumb") == 0) ||
                    !isatty(STDOUT_FILENO);
    args->is_color = str_is(color, "always") || (!str_is(color, "never") && !is_plain);
    return true;
}

bool args_read(struct args *args, int argc, char **argv, int *status) {
    *args = (struct args){ .command = command_find(str_of(argv[0])) };
    assert(args->command);
    *status = 2;
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
            help_command(stdout, args->command);
            *status = 0;
            return false;
        }
    if (!read_all(args, argc, argv) || !read_output(args))
        return false;
    if (args->positional_count < args->command->argument_min) {
        args_wrong(args, "an argument is missing");
        return false;
    }
    return true;
}

bool args_next(const struct args *args, const char *name, size_t *at, struct str *value) {
    for (; *at < args->given_count; ++*at)
        if (strcmp(args->given[*at].name, name) == 0) {
            *value = args->given[(*at)++].value;
            return true;
        }
    return false;
}

bool args_has(const struct args *args, const char *name) {
    size_t at = 0;
    struct str value;
    return args_next(args, name, &at, &value);
}

struct str args_value(const struct args *args, const char *name) {
    struct str value = STR_NONE;
    for (size_t at = 0; args_next(args, name, &at, &value);)
        ;
    return value;
}

struct str args_positional(const struct args *args, size_t index) {
    return index < args->positional_count ? args->positional[index] : STR_NONE;
}
