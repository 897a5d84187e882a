/* help.h: help, man page and completion, all from the table of commands. */
#ifndef SELFHEAL_CLI_HELP_H
#define SELFHEAL_CLI_HELP_H

#include <stdio.h>

#include "cli/command.h"

void help_all(FILE *out);
void help_command(FILE *out, const struct command *command);
/* Commands that begin with this word. */
void help_noun(FILE *out, struct str noun);
/* "SH1203", "sh1203", or the beginning of one: has it the form of a code? */
bool help_is_code(struct str topic);
/* "exit-codes", "environment", "errors", or a code ("SH1102"). False: no such topic, or a code that no error has. */
bool help_topic(FILE *out, struct str topic);
void help_man(FILE *out);
/* bash, zsh or fish. False: another shell. */
bool help_completion(FILE *out, struct str shell);

#endif
