/* cmd.h: the commands of the program: one file each. argv[0] is the command's name ("check", "run start"). The
 * result is the exit status (experience.md 4.6). */
#ifndef SELFHEAL_CLI_CMD_H
#define SELFHEAL_CLI_CMD_H

int cmd_sandbox(int argc, char **argv);
int cmd_demo(int argc, char **argv);
int cmd_serve(int argc, char **argv);
int cmd_lambda(int argc, char **argv);
int cmd_check(int argc, char **argv);
int cmd_rule_match(int argc, char **argv);
int cmd_aws(int argc, char **argv);
int cmd_config_show(int argc, char **argv);
int cmd_run_start(int argc, char **argv);
int cmd_run_list(int argc, char **argv);
int cmd_run_view(int argc, char **argv);
int cmd_run_watch(int argc, char **argv);
int cmd_run_logs(int argc, char **argv);
int cmd_run_cancel(int argc, char **argv);
int cmd_run_approve(int argc, char **argv);
int cmd_run_reject(int argc, char **argv);
int cmd_run_resume(int argc, char **argv);
int cmd_run_acknowledge(int argc, char **argv);
int cmd_alert_list(int argc, char **argv);
int cmd_alert_view(int argc, char **argv);
int cmd_explain(int argc, char **argv);
int cmd_item_list(int argc, char **argv);
int cmd_item_restore(int argc, char **argv);
int cmd_pause(int argc, char **argv);
int cmd_resume(int argc, char **argv);
int cmd_stop(int argc, char **argv);
int cmd_status(int argc, char **argv);
int cmd_rule_list(int argc, char **argv);
int cmd_send(int argc, char **argv);
int cmd_plan(int argc, char **argv);
int cmd_store_create(int argc, char **argv);
int cmd_store_adopt(int argc, char **argv);
int cmd_audit(int argc, char **argv);
int cmd_doctor(int argc, char **argv);
int cmd_iam(int argc, char **argv);
int cmd_help(int argc, char **argv);
int cmd_completion(int argc, char **argv);
int cmd_version(int argc, char **argv);

#endif
