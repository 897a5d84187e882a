/* main.c: finds the command in the table and runs it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "cli/cmd.h"
#include "cli/command.h"
#include "cli/help.h"

static int unknown(struct str name) {
    struct str near = command_closest(name);
    fprintf(stderr, "selfheal: there is no command \"%.*s\"", STR_ARG(name));
    if (near.len)
        fprintf(stderr, "; did you mean \"%.*s\"?", STR_ARG(near));
    fprintf(stderr, "\n  next: selfheal help\n");
    return 2;
}

static bool asks_for_help(int argc, char **argv) {
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)
            return true;
    return false;
}

/* In a Lambda the program is /var/task/bootstrap, without arguments. */
static bool is_bootstrap(int argc, char **argv) {
    return argc == 1 && argv[0] && getenv("AWS_LAMBDA_RUNTIME_API");
}

int main(int argc, char **argv) {
    ARENA_SCOPE(arena);
    char lambda[] = "lambda";
    if (is_bootstrap(argc, argv))
        return cmd_lambda(1, (char *[]){ lambda, NULL });
    struct str first = argc > 1 ? str_of(argv[1]) : STR_NONE;
    if (argc < 2 || str_is(first, "--help") || str_is(first, "-h")) {
        help_all(stdout);
        return 0;
    }
    if (str_is(first, "--version") || str_is(first, "-V"))
        first = STR("version");
    const struct command *command = command_find(first);
    int used = 1;
    if (!command && command_is_noun(first)) {
        if (argc < 3 || argv[2][0] == '-') {
            bool is_help = asks_for_help(argc - 1, argv + 1);
            help_noun(is_help ? stdout : stderr, first);
            return is_help ? 0 : 2;
        }
        first = str_fmt(&arena, "%.*s %s", STR_ARG(first), argv[2]);
        command = command_find(first);
        used = 2;
    }
    if (!command)
        return unknown(first);
    if ((command->common & COMMON_OWN) && asks_for_help(argc - used, argv + used)) {
        help_command(stdout, command);
        return 0;
    }
    char *name = arena_alloc(&arena, strlen(command->name) + 1);
    memcpy(name, command->name, strlen(command->name));
    argv[used] = name;
    return command->run(argc - used, argv + used);
}
