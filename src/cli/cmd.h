/* cmd.h: the commands of the program: one file each. argv[0] is the command's name. */
#ifndef SELFHEAL_CLI_CMD_H
#define SELFHEAL_CLI_CMD_H

int cmd_sandbox(int argc, char **argv);
int cmd_serve(int argc, char **argv);

#endif
