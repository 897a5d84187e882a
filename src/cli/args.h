/* args.h: reading the arguments of one command by its row of the table. Unknown options get a "did you mean".
 * Values are views of argv. */
#ifndef SELFHEAL_CLI_ARGS_H
#define SELFHEAL_CLI_ARGS_H

#include "cli/command.h"

#define ARGS_MAX 256 /* positional arguments, and options, of one call */

struct args {
    const struct command *command;
    struct str positional[ARGS_MAX];
    size_t positional_count;
    struct {
        const char *name; /* of the table */
        struct str value;
    } given[ARGS_MAX];
    size_t given_count;
    bool is_json, is_color; /* is_color: of standard output */
};

/* False: the command ends now with *status (help was printed: 0; wrong usage was told: 2). */
bool args_read(struct args *args, int argc, char **argv, int *status);
bool args_has(const struct args *args, const char *name);
/* The last value given, or STR_NONE. */
struct str args_value(const struct args *args, const char *name);
/* Each value of an option that may be repeated: start with *at = 0. */
bool args_next(const struct args *args, const char *name, size_t *at, struct str *value);
struct str args_positional(const struct args *args, size_t index);
/* Tells what is wrong, and how to get help; returns 2. */
int args_wrong(const struct args *args, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
