/* command.c: the table of commands: data, in the order of the help. */
#include "cli/command.h"

#include "cli/cmd.h"

const struct command_exit command_exits[] = {
    { 0, "done, healed, or there was nothing to do" },
    { 1, "error" },
    { 2, "wrong usage" },
    { 3, "the configuration is not valid" },
    { 4, "not authenticated, or not allowed" },
    { 5, "no such object" },
    { 10, "the run finished and did not heal" },
    { 11, "the run was cancelled or rejected" },
    { 12, "the run waits for approval (with --no-wait)" },
    { 13, "blocked by a guard, a limit, or a pause" },
    { 20, "plan --detailed-exitcode: changes would be made" },
    { 124, "timed out" },
    { 130, "interrupted" },
};
const size_t command_exit_count = sizeof command_exits / sizeof command_exits[0];

const struct command_option command_output_options[] = {
    { "--output", "-o", "table|json", "table for people (default), json for programs" },
    { "--json", NULL, NULL, "the same as --output json" },
    { 0 },
};
const struct command_option command_config_options[] = {
    { "--config", "-c", "FILE",
      "selfheal.yaml; default SELFHEAL_CONFIG, then ./selfheal.yaml, then /etc/selfheal" },
    { 0 },
};
const struct command_option command_owner_options[] = {
    { "--address", NULL, "URL", "the daemon's API; default SELFHEAL_ADDRESS, then the store's lock" },
    { "--store", NULL, "PATH|dynamodb:TABLE", "the store; read directly when no daemon owns it" },
    { 0 },
};
const struct command_option command_every_options[] = {
    { "--color", NULL, "auto|always|never", "auto: on a terminal, unless NO_COLOR is set" },
    { "--help", "-h", NULL, "this help" },
    { 0 },
};

static const struct command_option serve_options[] = {
    { "--config", "-c", "FILE", "default ./selfheal.yaml" },
    { 0 },
};
#ifndef SELFHEAL_LAMBDA
static const struct command_option sandbox_options[] = {
    { "--listen", NULL, "ADDRESS:PORT", "loopback only; default 127.0.0.1:4566; port 0 picks one" },
    { "--state", NULL, "DIR", "where tables, services and logs are kept; made when missing" },
    { "--key", NULL, "ID:SECRET", "an access key that is accepted (up to 8); default sandbox:sandbox" },
    { "--account", NULL, "DIGITS", "default 123456789012" },
    { "--region", NULL, "REGION", "default eu-west-1" },
    { "--times", NULL, "fast|aws", "how long tasks take to start and stop; default fast" },
    { "--duplicates", NULL, "PERCENT", "of asynchronous Lambda events that come twice; default 0" },
    { "--verbose", NULL, NULL, "log starts of tasks and functions to standard error" },
    { 0 },
};
#endif
static const struct command_option plan_options[] = {
    { "--param", "-p", "NAME=VALUE", "a parameter of the runbook; may be repeated" },
    { "--alert", NULL, "FILE|ID", "the alert; the first matching rule gives the parameters" },
    { "--full", NULL, NULL, "show the steps that only read, too" },
    { "--detailed-exitcode", NULL, NULL, "20 when something would be changed" },
    { "--endpoint-url", NULL, "URL", "instead of AWS (the sandbox)" },
    { "--region", NULL, "REGION", "default identity.region, then AWS_REGION" },
    { 0 },
};
static const struct command_option alert_list_options[] = {
    { "--limit", "-n", "N", "look at the newest N; default 20" },
    { "--disposition", NULL, "WORD", "ran, suppressed, no_match, recovered, duplicate or quarantined" },
    { 0 },
};
static const struct command_option run_list_options[] = {
    { "--limit", "-n", "N", "look at the newest N; default 20" },
    { "--state", NULL, "STATE", "queued, running, waiting or finished" },
    { "--outcome", NULL, "OUTCOME", "healed, not_healed, failed, cancelled, rejected, blocked, ..." },
    { "--target", NULL, "TEXT", "a part of a target's name" },
    { 0 },
};
static const struct command_option run_start_options[] = {
    { "--param", "-p", "NAME=VALUE", "a parameter of the runbook; may be repeated" },
    { "--reason", NULL, "TEXT", "why; kept with the run" },
    { "--no-wait", NULL, NULL, "do not follow it; 12 when it waits for approval" },
    { "--no-exit-status", NULL, NULL, "0 whatever the outcome is" },
    { 0 },
};
static const struct command_option run_watch_options[] = {
    { "--latest", NULL, NULL, "the newest run" },
    { "--wait-for", NULL, "DURATION", "with --latest: wait so long for a live run" },
    { "--no-wait", NULL, NULL, "show it as it is; 12 when it waits for approval" },
    { "--no-exit-status", NULL, NULL, "0 whatever the outcome is" },
    { 0 },
};
static const struct command_option run_logs_options[] = {
    { "--follow", "-f", NULL, "go on until the run is over" },
    { "--step", NULL, "NAME", "only what names this step" },
    { "--grep", NULL, "TEXT", "only entries with this text" },
    { 0 },
};
static const struct command_option reason_options[] = {
    { "--reason", NULL, "TEXT", "why; kept with the decision" },
    { 0 },
};
static const struct command_option approve_options[] = {
    { "--plan", NULL, "HASH", "the plan that is approved, as the page and `run view` name it" },
    { "--yes", NULL, NULL, "the plan that `run view` shows now, without asking" },
    { "--reason", NULL, "TEXT", "why; kept with the decision" },
    { 0 },
};
static const struct command_option hold_options[] = {
    { "--reason", NULL, "TEXT", "why (required)" },
    { "--for", NULL, "DURATION", "ends by itself after this time" },
    { 0 },
};
static const struct command_option explain_options[] = {
    { "--last", NULL, NULL, "the newest alert that is no recovery" },
    { 0 },
};
static const struct command_option item_list_options[] = {
    { "--table", NULL, "TABLE", "of one table" },
    { "--full", NULL, NULL, "the items themselves, a line each" },
    { 0 },
};
static const struct command_option item_restore_options[] = {
    { "--table", NULL, "TABLE", "of one table; default: all that the run saved" },
    { "--yes", NULL, NULL, "also when the run healed its service: the items were damaged" },
    { "--no-wait", NULL, NULL, "do not follow the run that restores" },
    { "--no-exit-status", NULL, NULL, "0 whatever its outcome is" },
    { 0 },
};
static const struct command_option send_options[] = {
    { "--set", NULL, "KEY=VALUE", "replace a value of the payload; may be repeated" },
    { "--to", NULL, "URL", "the alert listener; default `listen` of the configuration" },
    { 0 },
};
static const struct command_option match_options[] = {
    { "--pattern", NULL, "JSON|@FILE|-", "the event pattern" },
    { "--event", NULL, "JSON|@FILE|-", "the event, or what `alert view --json` prints" },
    { "--cases", NULL, "FILE.jsonl", "lines of {id, pattern, event, match}: counts agreement" },
    { 0 },
};
static const struct command_option aws_options[] = {
    { "--input", NULL, "JSON|@FILE|-", "the operation's input; default {}" },
    { "--endpoint-url", NULL, "URL", "instead of AWS (the sandbox, a VPC endpoint)" },
    { "--region", NULL, "REGION", "default AWS_REGION, AWS_DEFAULT_REGION, then the profile's" },
    { "--print-request", NULL, NULL, "print the signed request and send nothing" },
    { "--timeout", NULL, "DURATION", "of the one attempt; default 25s" },
    { 0 },
};
static const struct command_option doctor_options[] = {
    { "--send-test-page", NULL, NULL, "send a test page to each channel of page:" },
    { "--endpoint-url", NULL, "URL", "instead of AWS (the sandbox)" },
    { 0 },
};
static const struct command_option iam_options[] = {
    { "--param", "-p", "NAME=VALUE", "a parameter of the runbooks; may be repeated" },
    { "--part", NULL, "target|lambda|all", "target (default): what runs do; lambda: what the Lambda itself needs" },
    { "--account", NULL, "DIGITS", "default identity.account" },
    { "--region", NULL, "REGION", "default identity.region, then AWS_REGION" },
    { "--partition", NULL, "NAME", "default by the region: aws, aws-cn, aws-us-gov" },
    { "--family", NULL, "NAME", "a family of task definitions that may be registered; may be repeated" },
    { "--role", NULL, "ARN", "a role of the tasks that may be passed; may be repeated" },
    { "--function", NULL, "NAME", "of the Lambda; default selfheal" },
    { "--table", NULL, "NAME", "of its state; default by the store, then selfheal" },
    { "--saved-table", NULL, "NAME", "of its saved items; default the table's name and -saved" },
    { "--queue", NULL, "ARN", "to which it sends continuations" },
    { "--topic", NULL, "ARN", "to which it pages; may be repeated" },
    { "--schedule-group", NULL, "NAME", "of the dead man's switch" },
    { "--schedule-role", NULL, "ARN", "which its schedules take" },
    { "--assume", NULL, "ARN", "a role in a target account, besides those of the configuration; may be repeated" },
    { 0 },
};
static const struct command_option store_options[] = {
    { "--endpoint-url", NULL, "URL", "instead of AWS (the sandbox)" },
    { "--region", NULL, "REGION", "default identity.region, then AWS_REGION" },
    { 0 },
};
static const struct command_option config_show_options[] = {
    { "--origin", NULL, NULL, "where each value comes from: the file or the default" },
    { 0 },
};
static const struct command_option help_options[] = {
    { "--man", NULL, NULL, "the manual page selfheal(1), as troff" },
    { 0 },
};

#ifndef SELFHEAL_LAMBDA
static const struct command_option demo_options[] = {
    { "--kill-daemon", NULL, NULL, "kill the daemon in the middle, and start it again" },
    { "--path", NULL, "aws", "no daemon: API Gateway, SNS, SQS, a Pipe, an event bus, a Lambda function" },
    { "--keep", NULL, NULL, "leave everything running at the end, until Ctrl-C" },
    { "--no-color", NULL, NULL, "no colours (also by NO_COLOR)" },
    { 0 },
};
#endif

/* Asks the daemon, or reads its store. */
#define ASKS (COMMON_OUTPUT | COMMON_CONFIG | COMMON_OWNER)

/* Columns: name, arguments, summary, text, options, common, group, arguments min and max, examples, exits, run. */
const struct command command_table[] = {
#ifndef SELFHEAL_LAMBDA /* nobody calls them there, so the linker leaves out the whole model of AWS */
    { "demo", "", "break a sample service on this machine and see it healed",
      "Starts a sandbox, two sample services, a pager and the daemon, breaks one service as a database\n"
      "outage does, sends the alert, and shows how it is healed. Nothing touches AWS.",
      demo_options, COMMON_OWN, GROUP_JOURNEY, 0, 0, "selfheal demo --kill-daemon\nselfheal demo --path aws --keep",
      "0 1 2 10 130", cmd_demo },
#endif
    { "serve", "", "the daemon: takes alerts, runs runbooks, answers the API",
      "SIGHUP reads the configuration again (a broken one is refused); SIGTERM ends after the step in\n"
      "hand; runs go on at the next start.",
      serve_options, COMMON_OWN, GROUP_JOURNEY, 0, 0, "selfheal serve --config selfheal.yaml",
      "0 1 2 3", cmd_serve },
    { "lambda", "", "an AWS Lambda function: what `bootstrap` does",
      "Takes invocations from the Runtime API at AWS_LAMBDA_RUNTIME_API until it is ended. Its configuration is\n"
      "SELFHEAL_CONFIG, or selfheal.yaml in LAMBDA_TASK_ROOT. See docs/lambda.md.",
      NULL, COMMON_OWN, GROUP_JOURNEY, 0, 0, "selfheal lambda", "1", cmd_lambda },
#ifndef SELFHEAL_LAMBDA
    { "sandbox", "--state DIR", "a local stand-in for AWS with real processes as tasks",
      "Serves ECS, DynamoDB, Lambda, SNS, SQS, EventBridge with Pipes and Scheduler, Logs,\n"
      "Application Auto Scaling and STS on loopback; clients use it by AWS_ENDPOINT_URL. See\n"
      "docs/sandbox.md.",
      sandbox_options, COMMON_OWN, GROUP_JOURNEY, 0, 0,
      "selfheal sandbox --state /tmp/cloud --listen 127.0.0.1:4566", "0 1 2 3", cmd_sandbox },
#endif
    { "check", "FILE|FOLDER...", "check a configuration, rules or runbooks; all problems at once",
      "A selfheal.yaml is checked with all rules and runbooks that it names; a folder stands for the\n"
      "selfheal.yaml in it. A rules file is checked\n"
      "with the selfheal.yaml beside it or one folder up. Actions of AWS that selfheal cannot run\n"
      "are named.",
      NULL, COMMON_OUTPUT, GROUP_JOURNEY, 1, COMMAND_FILES_MAX,
      "selfheal check selfheal.yaml\nselfheal check runbooks/*.yaml --output json", "0 1 2 3",
      cmd_check },
    { "send", "SAMPLE|FILE|-", "post an alert to the daemon, to try a rule",
      "Samples: datadog/triggered, datadog/recovered. A file or - is posted as it is. The secret is\n"
      "taken from SELFHEAL_DATADOG_SECRET.",
      send_options, COMMON_OUTPUT | COMMON_CONFIG, GROUP_JOURNEY, 1, 1,
      "selfheal send datadog/triggered --set tags=service:cash\n"
      "selfheal send datadog/recovered --set cycle=sample-1764043200000",
      "0 1 2 3 4", cmd_send },
    { "plan", "RUNBOOK", "what a run would do; reads the real world, changes nothing",
      "RUNBOOK is a name of the configuration or a file. Only reads are sent. Destructive effects\n"
      "come first. Exit status 13: a guard would stop the run.",
      plan_options, ASKS, GROUP_JOURNEY, 1, 1,
      "selfheal plan ecs-db-outage --param Cluster=demo --param Service=cash-subscriber\n"
      "selfheal plan ecs-db-outage --alert alert.json --detailed-exitcode",
      "0 1 2 3 4 5 13 20", cmd_plan },
    { "explain", "ALERT", "why rules acted on an alert, or did not",
      "Every rule left a verdict with the clause that decided it. ALERT is an id or its beginning.",
      explain_options, ASKS, GROUP_JOURNEY, 0, 1, "selfheal explain --last", "0 1 2 4 5",
      cmd_explain },
    { "status", "", "one screen: the daemon, its runs, what needs a person",
      "Exit status 1 when no daemon runs.", NULL, ASKS, GROUP_JOURNEY, 0, 0, NULL, "0 1 2 4",
      cmd_status },
    { "pause", "", "no new runs; live ones go on to their end", NULL, hold_options, ASKS,
      GROUP_JOURNEY, 0, 0, "selfheal pause --reason \"failover test\" --for 30m", "0 1 2 3 4",
      cmd_pause },
    { "stop", "", "no change is sent any more, at once; what is owed is paged", NULL, hold_options,
      ASKS, GROUP_JOURNEY, 0, 0, "selfheal stop --reason \"wrong table\"", "0 1 2 3 4", cmd_stop },
    { "resume", "", "end a pause or a stop", NULL, reason_options, ASKS, GROUP_JOURNEY, 0, 0, NULL,
      "0 1 2 3 4", cmd_resume },
    { "run start", "RUNBOOK", "start a run and follow it to its end", NULL, run_start_options, ASKS,
      GROUP_OBJECT, 1, 1,
      "selfheal run start ecs-db-outage --param Cluster=demo --param Service=cash-subscriber",
      "0 1 2 3 4 5 10 11 12 13 124 130", cmd_run_start },
    { "run list", "", "runs, newest first", NULL, run_list_options, ASKS, GROUP_OBJECT, 0, 0,
      "selfheal run list --state waiting", "0 1 2 4", cmd_run_list },
    { "run view", "RUN", "one run: steps, before and after, what is owed",
      "RUN is an id, its beginning, or `latest`.", NULL, ASKS, GROUP_OBJECT, 1, 1,
      "selfheal run view latest", "0 1 2 4 5", cmd_run_view },
    { "run watch", "[RUN]", "follow a run to its end; exits with its outcome", NULL,
      run_watch_options, ASKS, GROUP_OBJECT, 0, 1,
      "selfheal run watch --latest --wait-for 30s", "0 1 2 4 5 10 11 12 13 124 130", cmd_run_watch },
    { "run logs", "RUN", "what a run decided, sent and heard, in order",
      "With --output json: one event a line.", run_logs_options, ASKS, GROUP_OBJECT, 1, 1,
      "selfheal run logs latest -f", "0 1 2 4 5", cmd_run_logs },
    { "run cancel", "RUN", "stop before the next step and put back what is owed", NULL,
      reason_options, ASKS, GROUP_OBJECT, 1, 1, NULL, "0 1 2 3 4 5", cmd_run_cancel },
    { "run approve", "RUN", "let a run that waits for approval make its changes",
      "A yes is for one plan, by its hash. Without --plan it shows the run and asks; without a terminal\n"
      "it refuses.", approve_options, ASKS,
      GROUP_OBJECT, 1, 1, NULL, "0 1 2 3 4 5", cmd_run_approve },
    { "run reject", "RUN", "end a run that waits for approval", NULL, reason_options, ASKS,
      GROUP_OBJECT, 1, 1, NULL, "0 1 2 3 4 5", cmd_run_reject },
    { "run resume", "RUN", "let a run go on that aws:pause holds", NULL, reason_options, ASKS,
      GROUP_OBJECT, 1, 1, NULL, "0 1 2 3 4 5", cmd_run_resume },
    { "run acknowledge", "RUN", "take over what a run that is over still owes", NULL, reason_options,
      ASKS, GROUP_OBJECT, 1, 1, NULL, "0 1 2 3 4 5", cmd_run_acknowledge },
    { "alert list", "", "alerts, newest first", NULL, alert_list_options, ASKS, GROUP_OBJECT, 0, 0,
      "selfheal alert list --disposition quarantined -n 200", "0 1 2 4", cmd_alert_list },
    { "alert view", "ALERT", "one alert as it was understood", NULL, NULL, ASKS, GROUP_OBJECT, 1, 1,
      "selfheal alert view latest", "0 1 2 4 5", cmd_alert_view },
    { "item list", "RUN", "items that a run saved before it deleted them", NULL, item_list_options,
      ASKS, GROUP_OBJECT, 1, 1, "selfheal item list latest --full", "0 1 2 4 5", cmd_item_list },
    { "item restore", "RUN", "put saved items back; what exists is never overwritten", NULL,
      item_restore_options, ASKS, GROUP_OBJECT, 1, 1, NULL, "0 1 2 4 5 10 11 12 13 124 130",
      cmd_item_restore },
    { "rule list", "", "the rules in force", NULL, NULL, ASKS, GROUP_OBJECT, 0, 0, NULL, "0 1 2 3 4",
      cmd_rule_list },
    { "rule match", "", "match an event pattern against an event, and say why",
      "Exit status 0: it matches, 1: it does not, 2: one of them cannot be read. With --cases: 0 when\n"
      "every case agrees, else 1.",
      match_options, COMMON_OUTPUT, GROUP_OBJECT, 0, 0,
      "selfheal rule match --pattern '{\"source\":[\"datadog\"]}' --event @alert.json\n"
      "selfheal rule match --cases cases.jsonl",
      "0 1 2", cmd_rule_match },
    { "config show", "", "the configuration in force, with every limit",
      NULL, config_show_options, COMMON_OUTPUT | COMMON_CONFIG, GROUP_OBJECT, 0, 0,
      "selfheal config show --origin", "0 1 2 3", cmd_config_show },
    { "aws", "SERVICE OPERATION", "one signed AWS call, checked against the model of the service",
      "One attempt, no retry. Credentials come from where the AWS SDKs look: the environment, the profile\n"
      "(also its role or process), a container, an instance. AWS_ENDPOINT_URL is not used: say\n"
      "--endpoint-url.",
      aws_options, COMMON_OUTPUT, GROUP_META, 2, 2,
      "selfheal aws ecs DescribeServices --input '{\"cluster\":\"demo\",\"services\":[\"cash\"]}'\n"
      "selfheal aws sts GetCallerIdentity --print-request",
      "0 1 2 3 4", cmd_aws },
    { "doctor", "", "would it work? identity, clock, store, channels, targets",
      "Looks with the daemon's configuration and credentials at what a run would need, by reads alone, and\n"
      "says for each thing what was found and what to do. What only a change could show is named.",
      doctor_options, ASKS, GROUP_JOURNEY, 0, 0,
      "selfheal doctor --config selfheal.yaml\nselfheal doctor --send-test-page --output json", "0 1 2 3 4",
      cmd_doctor },
    { "iam", "[RUNBOOK...]", "print the least-privilege IAM policy of runbooks",
      "RUNBOOK is a name of the configuration or a file. Resources come from the rules that start it and\n"
      "from --param. What is not known, or cannot be scoped, is granted wider, and said on standard\n"
      "error (--output json: in notes). Asks nobody; the same files give the same policy.",
      iam_options, COMMON_OUTPUT | COMMON_CONFIG, GROUP_META, 0, COMMAND_FILES_MAX,
      "selfheal iam ecs-db-outage --family cash-subscriber --role arn:aws:iam::123456789012:role/cash\n"
      "selfheal iam ecs-db-outage --part all --queue arn:aws:sqs:eu-west-1:123456789012:selfheal-continue",
      "0 1 2 3 5", cmd_iam },
    { "audit", "", "is the store consistent with what selfheal promises?",
      "Checks the database, the hash chains of events, timers, obligations, saved items, locks and\n"
      "budgets (the limits only with --config). Changes nothing. Exit status 1: there are problems.",
      NULL, ASKS, GROUP_META, 0, 0, "selfheal audit --store /var/lib/selfheal/selfheal.db", "0 1 2 3",
      cmd_audit },
    { "store create", "dynamodb:TABLE", "make the tables of a store in DynamoDB",
      "Makes TABLE and TABLE-saved (saved_table of the configuration) where they are missing: on demand,\n"
      "point-in-time recovery, deletion protection; and writes down that they are a store. Says what was\n"
      "there already. For encryption with a key of your own make them with Terraform.",
      store_options, COMMON_OUTPUT | COMMON_CONFIG, GROUP_META, 1, 1, "selfheal store create dynamodb:selfheal",
      "0 1 2 4", cmd_store_create },
    { "store adopt", "dynamodb:TABLE", "go on with tables that were restored from a backup",
      "A restored table is refused: what happened since the backup is not in it, calls that were sent\n"
      "among it. Say this with every host stopped, then look (selfheal audit) before you start one.",
      store_options, COMMON_OUTPUT | COMMON_CONFIG, GROUP_META, 1, 1, "selfheal store adopt dynamodb:selfheal",
      "0 1 2 4", cmd_store_adopt },
    { "completion", "bash|zsh|fish", "print completion for a shell", NULL, NULL, 0, GROUP_META, 1, 1,
      "selfheal completion bash > /etc/bash_completion.d/selfheal", "0 2", cmd_completion },
    { "help", "[COMMAND|exit-codes|environment|errors|CODE]", "help on a command or a topic", NULL,
      help_options, 0, GROUP_META, 0, 2, "selfheal help run start\nselfheal help SH1203", "0 2",
      cmd_help },
    { "version", "", "the version", NULL, NULL, COMMON_OUTPUT, GROUP_META, 0, 0, NULL, "0 2",
      cmd_version },
};
const size_t command_count = sizeof command_table / sizeof command_table[0];

const struct command *command_find(struct str name) {
    for (size_t i = 0; i < command_count; i++)
        if (str_is(name, command_table[i].name))
            return &command_table[i];
    return NULL;
}

static struct str first_word(const char *name) {
    struct str all = str_of(name);
    return str_slice(all, 0, str_find_char(all, ' '));
}

bool command_is_noun(struct str word) {
    for (size_t i = 0; i < command_count; i++) {
        struct str first = first_word(command_table[i].name);
        if (str_eq(word, first) && first.len < str_of(command_table[i].name).len)
            return true;
    }
    return false;
}

struct str command_closest(struct str name) {
    enum { DISTANCE_MAX = 2 }; /* two letters that changed places */
    bool is_two_words = str_find_char(name, ' ') != SIZE_MAX;
    struct str best = STR_NONE;
    unsigned best_distance = name.len > 3 ? DISTANCE_MAX + 1 : DISTANCE_MAX;
    for (size_t i = 0; i < command_count; i++) {
        struct str candidate =
            is_two_words ? str_of(command_table[i].name) : first_word(command_table[i].name);
        unsigned distance = str_distance(name, candidate, DISTANCE_MAX);
        if (distance < best_distance) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}
