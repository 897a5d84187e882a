/* files.h: the configuration's reader that also keeps every text it has read, so that problems can be shown with
 * their source lines. A text given by the program itself can stand in for one path. */
#ifndef SELFHEAL_CLI_FILES_H
#define SELFHEAL_CLI_FILES_H

#include "config/config.h"

struct files {
    struct arena *arena;
    struct problem_source *sources;
    size_t count, capacity;
    struct str own_path, own_text; /* read instead of a file; empty: none */
    struct config_reader reader;
};

void files_init(struct files *files, struct arena *arena);
bool files_was_read(const struct files *files, struct str path);
/* Loads the configuration; NULL: its problems are in the list. */
struct config *files_load(struct files *files, struct str path, bool is_check,
                          struct problems *problems);
/* Prints all problems with their places on standard error. */
void files_print_problems(const struct files *files, struct problems *problems);

#endif
