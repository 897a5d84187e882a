/* cmd_help.c: help, completion, version. */
#include <stdio.h>

#include "base/arena.h"
#include "cli/cmd.h"
#include "cli/help.h"
#include "cli/out.h"

int cmd_help(int argc, char **argv) {
    ARENA_SCOPE(arena);
    struct args args;
    int status;
    if (!args_read(&args, argc, argv, &status))
        return status;
    if (args_has(&args, "--man")) {
        help_man(stdout);
        return 0;
    }
    struct str name = args_positional(&args, 0);
    if (args.positional_count == 2)
        name = str_fmt(&arena, "%.*s %.*s", STR_ARG(name), STR_ARG(args.positional[1]));
    const struct command *command = command_find(name);
    if (name.len == 0)
        help_all(stdout);
    else if (command)
        help_command(stdout, command);
    else if (command_is_noun(name))
        help_noun(stdout, name);
    else if (!help_topic(stdout, name))
        return help_is_code(name)
                   ? args_wrong(&args, "the code %.*s is unknown to this version; selfheal help errors", STR_ARG(name))
                   : args_wrong(&args, "there is no command or topic \"%.*s\"", STR_ARG(name));
    return 0;
}

int cmd_completion(int argc, char **argv) {
    struct args args;
    int status;
    if (!args_read(&args, argc, argv, &status))
        return status;
    if (!help_completion(stdout, args.positional[0]))
        return args_wrong(&args, "the shell is bash, zsh or fish, not \"%.*s\"",
                          STR_ARG(args.positional[0]));
    return 0;
}

int cmd_version(int argc, char **argv) {
    ARENA_SCOPE(arena);
    struct args args;
    int status;
    if (!args_read(&args, argc, argv, &status))
        return status;
    if (args.is_json) {
        struct json *o = json_new_object(&arena);
        json_set_str(&arena, o, "version", STR(SELFHEAL_VERSION));
        out_json(o);
    } else {
        printf("selfheal %s\n", SELFHEAL_VERSION);
    }
    return 0;
}
