/* cmd.h: the commands of the program: one file each. argv[0] is the command's name ("check", "run start"). The
 * result is the exit status (experience.md 4.6). */
#ifndef SELFHEAL_CLI_CMD_H
#define SELFHEAL_CLI_CMD_H

int cmd_sandbox(int argc, char **argv);
int cmd_serve(int argc, char **argv);
int cmd_check(int argc, char **argv);
int cmd_rule_match(int argc, char **argv);
int cmd_aws(int argc, char **argv);
int cmd_config_show(int argc, char **argv);
int cmd_help(int argc, char **argv);
int cmd_completion(int argc, char **argv);
int cmd_version(int argc, char **argv);

#endif
