/* command.h: the one table of the program's commands. Help, man page, completion and the reading of
 * options are all made from it, so that they cannot differ from each other. */
#ifndef SELFHEAL_CLI_COMMAND_H
#define SELFHEAL_CLI_COMMAND_H

#include "base/str.h"

#define SELFHEAL_VERSION "0.1.0"

#define COMMAND_FILES_MAX 256 /* arguments of one call */

struct command_option {
    const char *name;       /* "--param" */
    const char *short_name; /* "-p" or NULL */
    const char *value;      /* "K=V"; NULL: a flag */
    const char *help;
};

enum command_group { GROUP_JOURNEY, GROUP_OBJECT, GROUP_META, GROUP_COUNT };

/* Option families that several commands share. */
enum command_common {
    COMMON_OUTPUT = 1, /* --output, --json */
    COMMON_CONFIG = 2, /* --config */
    COMMON_OWNER = 4,  /* --address, --store: reaches the daemon or its store */
    COMMON_OWN = 8,    /* reads its own arguments */
};

struct command {
    const char *name;      /* "check", "run start" */
    const char *arguments; /* "RUNBOOK"; empty: none */
    const char *summary;   /* one line, lower case, no full stop */
    const char *text;      /* more, lines of at most 79 columns; NULL: nothing */
    const struct command_option *options; /* ends with a zeroed one; NULL: none */
    unsigned common;       /* of enum command_common */
    enum command_group group;
    size_t argument_min, argument_max;
    const char *examples;  /* a line each; NULL: none */
    const char *exits;     /* "0 1 2 3": which of the program's exit codes it gives */
    int (*run)(int argc, char **argv);
};

struct command_exit {
    int status;
    const char *meaning;
};

extern const struct command command_table[];
extern const size_t command_count;
extern const struct command_exit command_exits[];
extern const size_t command_exit_count;
extern const struct command_option command_output_options[], command_config_options[],
    command_owner_options[], command_every_options[];

/* By its whole name; NULL when there is none. */
const struct command *command_find(struct str name);
/* Is it the first word of commands of two words ("run")? */
bool command_is_noun(struct str word);
/* "did you mean": a whole name or a noun, or STR_NONE. */
struct str command_closest(struct str name);

#endif
