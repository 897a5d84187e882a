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
    { "--store", NULL, "PATH", "the store; read directly when no daemon owns it" },
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
static const struct command_option sandbox_options[] = {
    { "--listen", NULL, "ADDRESS:PORT", "loopback only; default 127.0.0.1:4566; port 0 picks one" },
    { "--state", NULL, "DIR", "where tables, services and logs are kept; made when missing" },
    { "--key", NULL, "ID:SECRET", "an access key that is accepted (up to 8)" },
    { "--account", NULL, "DIGITS", "default 123456789012" },
    { "--region", NULL, "REGION", "default eu-west-1" },
    { "--times", NULL, "fast|aws", "how long tasks take to start and stop; default fast" },
    { "--verbose", NULL, NULL, "log starts of tasks to standard error" },
    { 0 },
};
static const struct command_option match_options[] = {
    { "--pattern", NULL, "JSON|@FILE|-", "the event pattern" },
    { "--event", NULL, "JSON|@FILE|-", "the event" },
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
static const struct command_option config_show_options[] = {
    { "--origin", NULL, NULL, "where each value comes from: the file or the default" },
    { 0 },
};
static const struct command_option help_options[] = {
    { "--man", NULL, NULL, "the manual page selfheal(1), as troff" },
    { 0 },
};

/* Columns: name, arguments, summary, text, options, common, group, arguments min and max, examples, exits, run. */
const struct command command_table[] = {
    { "serve", "", "the daemon: takes alerts, runs runbooks, answers the API",
      "SIGHUP reads the configuration again (a broken one is refused); SIGTERM ends after the step in\n"
      "hand; runs go on at the next start.",
      serve_options, COMMON_OWN, GROUP_JOURNEY, 0, 0, "selfheal serve --config selfheal.yaml",
      "0 1 2 3", cmd_serve },
    { "sandbox", "--state DIR", "a local stand-in for AWS with real processes as tasks",
      "Serves ECS, DynamoDB, Logs, Application Auto Scaling and STS on loopback; clients use it by\n"
      "AWS_ENDPOINT_URL. See docs/sandbox.md.",
      sandbox_options, COMMON_OWN, GROUP_JOURNEY, 0, 0,
      "selfheal sandbox --state /tmp/cloud --listen 127.0.0.1:4566", "0 1 2 3", cmd_sandbox },
    { "check", "FILE...", "check a configuration, rules or runbooks; all problems at once",
      "A selfheal.yaml is checked with all rules and runbooks that it names. A rules file is checked\n"
      "with the selfheal.yaml beside it or one folder up. Actions of AWS that selfheal cannot run\n"
      "are named.",
      NULL, COMMON_OUTPUT, GROUP_JOURNEY, 1, COMMAND_FILES_MAX,
      "selfheal check selfheal.yaml\nselfheal check runbooks/*.yaml --output json", "0 1 2 3",
      cmd_check },
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
    { "aws", "SERVICE OPERATION", "one signed AWS call, checked against the service's model",
      "One attempt, no retry. Credentials come from the environment or the profile. AWS_ENDPOINT_URL\n"
      "is not used: say --endpoint-url.",
      aws_options, COMMON_OUTPUT, GROUP_META, 2, 2,
      "selfheal aws ecs DescribeServices --input '{\"cluster\":\"demo\",\"services\":[\"cash\"]}'\n"
      "selfheal aws sts GetCallerIdentity --print-request",
      "0 1 2 3 4", cmd_aws },
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
