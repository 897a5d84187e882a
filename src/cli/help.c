#include "cli/help.h"

#include <string.h>

#include "cli/codes.h"

static const char *const GROUPS[GROUP_COUNT] = {
    [GROUP_JOURNEY] = "Journeys",
    [GROUP_OBJECT] = "Objects",
    [GROUP_META] = "Tools",
};

struct family {
    const char *prefix, *meaning;
};
/* What the first digits of an error code say. */
static const struct family FAMILIES[] = {
    { "SH10", "a text cannot be read: JSON, YAML, a URL" },
    { "SH11", "the configuration: selfheal.yaml and what it names" },
    { "SH12", "a runbook: structure, parameters, references (docs/runbooks.md)" },
    { "SH13", "a warning about rules that cannot work as written" },
    { "SH14", "a rule or its event pattern (docs/rules.md)" },
    { "SH16", "an action and its inputs (docs/actions.md)" },
    { "SH2", "the store: in use, missing, foreign, full or damaged; run `selfheal audit`" },
    { "SH30", "an AWS call: its input, the network, the answer (docs/aws.md)" },
    { "SH31", "AWS: credentials, permissions, clock (docs/aws.md)" },
    { "SH39", "signing or a model of AWS: a mistake of ours, please report it with the text" },
    { "SH40", "the API or the way to it: no daemon, unknown object, refused command" },
    { "SH41", "the command line" },
    { "SH50", "a guard, a limit or the release gate held something back" },
    { "SH51", "a run: a step failed, or verification did not pass" },
    { "SH52", "a run: what it saw in the world is not as it must be; a person must look" },
    { "SH6", "an alert: authentication, size, shape (docs/sources.md)" },
    { "SH70", "the Lambda function (docs/lambda.md)" },
    { "SH71", "the demo" },
    { "SH82", "the sandbox: its own records, or a request to its tables" },
    { "SH9", "a mistake of ours: please report it with the text" },
};

struct variable {
    const char *name, *meaning;
};
static const struct variable VARIABLES[] = {
    { "SELFHEAL_CONFIG", "path of selfheal.yaml" },
    { "SELFHEAL_ADDRESS", "URL of the daemon's API, for commands" },
    { "SELFHEAL_API_TOKEN", "token of the API, sent as Authorization: Bearer" },
    { "SELFHEAL_DATADOG_SECRET", "secret of the Datadog source, for `send` and for the daemon" },
    { "NO_COLOR, TERM=dumb", "no colour" },
    { "AWS_PROFILE, AWS_REGION, AWS_ACCESS_KEY_ID, ...", "credentials, as AWS's own tools read them" },
    { "AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>",
      "used only where the configuration says endpoints: { allow_environment: true }" },
    { "AWS_CA_BUNDLE", "PEM file: the only roots that AWS calls trust" },
};

static bool has_prefix(const char *name, struct str noun) {
    return str_starts(str_of(name), noun) && (name[noun.len] == ' ' || name[noun.len] == '\0');
}

void help_all(FILE *out) {
    fputs("selfheal: an alert heals a service, and every step can be shown.\n\n"
          "Usage: selfheal COMMAND [arguments]\n",
          out);
    for (int group = 0; group < GROUP_COUNT; group++) {
        fprintf(out, "\n%s\n", GROUPS[group]);
        for (size_t i = 0; i < command_count; i++)
            if ((int)command_table[i].group == group)
                fprintf(out, "  %-16s %s\n", command_table[i].name, command_table[i].summary);
    }
    fputs("\nselfheal help COMMAND tells more; topics: exit-codes, environment, errors.\n", out);
}

void help_noun(FILE *out, struct str noun) {
    fprintf(out, "Usage: selfheal %.*s COMMAND\n\n", STR_ARG(noun));
    for (size_t i = 0; i < command_count; i++)
        if (has_prefix(command_table[i].name, noun))
            fprintf(out, "  %-16s %s\n", command_table[i].name, command_table[i].summary);
}

static void print_options(FILE *out, const struct command_option *options) {
    for (const struct command_option *o = options; o && o->name; o++) {
        char left[80];
        snprintf(left, sizeof left, "%s%s%s%s%s", o->short_name ? o->short_name : "",
                 o->short_name ? ", " : "", o->name, o->value ? " " : "", o->value ? o->value : "");
        if (strlen(left) > 28)
            fprintf(out, "  %s\n  %-28s %s\n", left, "", o->help);
        else
            fprintf(out, "  %-28s %s\n", left, o->help);
    }
}

static bool gives(const struct command *command, int status) {
    char wanted[8];
    snprintf(wanted, sizeof wanted, "%d", status);
    struct str rest = str_of(command->exits);
    while (rest.len) {
        size_t blank = str_find_char(rest, ' ');
        if (str_is(str_slice(rest, 0, blank), wanted))
            return true;
        rest = blank == SIZE_MAX ? STR_NONE : str_slice(rest, blank + 1, rest.len);
    }
    return false;
}

static void indented(FILE *out, const char *text, const char *lead) {
    for (struct str rest = str_of(text); rest.len;) {
        size_t end = str_find_char(rest, '\n');
        fprintf(out, "%s%.*s\n", lead, STR_ARG(str_slice(rest, 0, end)));
        rest = end == SIZE_MAX ? STR_NONE : str_slice(rest, end + 1, rest.len);
    }
}

void help_command(FILE *out, const struct command *c) {
    fprintf(out, "%s: %s\n\nUsage: selfheal %s%s%s%s\n", c->name, c->summary, c->name,
            c->arguments[0] ? " " : "", c->arguments, c->options ? " [options]" : "");
    if (c->text) {
        fputc('\n', out);
        indented(out, c->text, "");
    }
    if (c->examples) {
        fputs("\nExamples\n", out);
        indented(out, c->examples, "  ");
    }
    fputs("\nOptions\n", out);
    print_options(out, c->options);
    if (c->common & COMMON_CONFIG)
        print_options(out, command_config_options);
    if (c->common & COMMON_OWNER)
        print_options(out, command_owner_options);
    if (c->common & COMMON_OUTPUT)
        print_options(out, command_output_options);
    print_options(out, c->common & COMMON_OWN ? command_every_options + 1 : command_every_options);
    fputs("\nExit codes\n", out);
    for (size_t i = 0; i < command_exit_count; i++)
        if (gives(c, command_exits[i].status))
            fprintf(out, "  %-4d %s\n", command_exits[i].status, command_exits[i].meaning);
}

/* --- topics --- */

bool help_is_code(struct str topic) {
    bool is_lead = topic.len >= 3 && (topic.ptr[0] | 32) == 's' && (topic.ptr[1] | 32) == 'h';
    for (size_t i = 2; i < topic.len; i++)
        is_lead = is_lead && topic.ptr[i] >= '0' && topic.ptr[i] <= '9';
    return is_lead && topic.len <= 6;
}

static bool is_used(struct str digits) {
    int64_t number = 0;
    if (digits.len < 4)
        return true; /* a family */
    for (size_t i = 0; str_to_i64(digits, &number) && i < sizeof error_codes / sizeof error_codes[0]; i++)
        if (error_codes[i] == number)
            return true;
    return false;
}

static bool code_topic(FILE *out, struct str code) {
    char name[8];
    snprintf(name, sizeof name, "SH%.*s", (int)(code.len - 2), code.ptr + 2);
    if (!is_used(str_of(name + 2)))
        return false;
    for (size_t i = 0; i < sizeof FAMILIES / sizeof FAMILIES[0]; i++)
        if (str_starts(str_of(name), str_of(FAMILIES[i].prefix))) {
            fprintf(out, "%s  %s\n", name, FAMILIES[i].meaning);
            return true;
        }
    return false;
}

bool help_topic(FILE *out, struct str topic) {
    if (str_is(topic, "exit-codes")) {
        fputs("Exit codes\n", out);
        for (size_t i = 0; i < command_exit_count; i++)
            fprintf(out, "  %-4d %s\n", command_exits[i].status, command_exits[i].meaning);
    } else if (str_is(topic, "environment")) {
        fputs("Environment\n", out);
        for (size_t i = 0; i < sizeof VARIABLES / sizeof VARIABLES[0]; i++)
            fprintf(out, "  %s\n      %s\n", VARIABLES[i].name, VARIABLES[i].meaning);
    } else if (str_is(topic, "errors")) {
        fputs("Errors carry a code; its first digits say what it is about.\n", out);
        for (size_t i = 0; i < sizeof FAMILIES / sizeof FAMILIES[0]; i++)
            fprintf(out, "  %-6s %s\n", FAMILIES[i].prefix, FAMILIES[i].meaning);
    } else {
        return help_is_code(topic) && code_topic(out, topic);
    }
    return true;
}

/* --- man page --- */

/* Text for troff: backslashes, hyphens, and a leading dot or apostrophe. */
static void troff(FILE *out, const char *text) {
    bool is_line_start = true;
    for (; *text; text++) {
        if (is_line_start && (*text == '.' || *text == '\''))
            fputs("\\&", out);
        if (*text == '\\')
            fputs("\\e", out);
        else if (*text == '-')
            fputs("\\-", out);
        else
            fputc(*text, out);
        is_line_start = *text == '\n';
    }
}

static void man_options(FILE *out, const struct command_option *options) {
    for (const struct command_option *o = options; o && o->name; o++) {
        fputs(".TP\n.B ", out);
        troff(out, o->name);
        if (o->value) {
            fputs(" \\fI", out);
            troff(out, o->value);
            fputs("\\fR", out);
        }
        fputc('\n', out);
        troff(out, o->help);
        fputc('\n', out);
    }
}

static void man_command(FILE *out, const struct command *c) {
    fprintf(out, ".SS \"%s %s\"\n", c->name, c->arguments);
    troff(out, c->summary);
    fputs(".\n", out);
    if (c->text) {
        fputs(".PP\n", out);
        troff(out, c->text);
        fputc('\n', out);
    }
    man_options(out, c->options);
    if (c->examples) {
        fputs(".PP\n.nf\n", out);
        troff(out, c->examples);
        fputs("\n.fi\n", out);
    }
    fprintf(out, ".PP\nExit codes: %s.\n", c->exits);
}

void help_man(FILE *out) {
    fprintf(out, ".TH SELFHEAL 1 \"\" \"selfheal %s\" \"User Commands\"\n", SELFHEAL_VERSION);
    fputs(".SH NAME\nselfheal \\- heal services when an alert comes in\n"
          ".SH SYNOPSIS\n.B selfheal\n.I COMMAND\n.RI [ arguments ]\n"
          ".SH DESCRIPTION\nAn alert comes in; a rule matches it; a runbook runs, durably and within\n"
          "limits; the service is healthy again; and every step can be shown afterwards.\n"
          ".SH COMMANDS\n",
          out);
    for (size_t i = 0; i < command_count; i++)
        man_command(out, &command_table[i]);
    fputs(".SH COMMON OPTIONS\nWhere a command reads a configuration, asks the daemon, or prints a result:\n",
          out);
    man_options(out, command_config_options);
    man_options(out, command_owner_options);
    man_options(out, command_output_options);
    man_options(out, command_every_options);
    fputs(".SH EXIT STATUS\n", out);
    for (size_t i = 0; i < command_exit_count; i++) {
        fprintf(out, ".TP\n.B %d\n", command_exits[i].status);
        troff(out, command_exits[i].meaning);
        fputc('\n', out);
    }
    fputs(".SH ENVIRONMENT\n", out);
    for (size_t i = 0; i < sizeof VARIABLES / sizeof VARIABLES[0]; i++) {
        fputs(".TP\n.B ", out);
        troff(out, VARIABLES[i].name);
        fputc('\n', out);
        troff(out, VARIABLES[i].meaning);
        fputc('\n', out);
    }
}

/* --- completion --- */

/* Second words of the nouns, and the options of each command, as cases of a shell. */
static void each_option(FILE *out, const struct command *c, const char *lead, const char *tail) {
    const struct command_option *lists[] = {
        c->options,
        c->common & COMMON_CONFIG ? command_config_options : NULL,
        c->common & COMMON_OWNER ? command_owner_options : NULL,
        c->common & COMMON_OUTPUT ? command_output_options : NULL,
        command_every_options,
    };
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        for (const struct command_option *o = lists[i]; o && o->name; o++)
            fprintf(out, "%s%s%s", lead, o->name, tail);
}

/* Each first word once. */
static bool is_first_of_noun(size_t index, struct str *first) {
    struct str name = str_of(command_table[index].name);
    *first = str_slice(name, 0, str_find_char(name, ' '));
    for (size_t i = 0; i < index; i++)
        if (has_prefix(command_table[i].name, *first))
            return false;
    return true;
}

static void second_words(FILE *out, struct str noun) {
    for (size_t i = 0; i < command_count; i++)
        if (has_prefix(command_table[i].name, noun) && command_table[i].name[noun.len])
            fprintf(out, "%s ", command_table[i].name + noun.len + 1);
}

static void bash(FILE *out) {
    struct str first;
    fputs("# bash completion for selfheal; made by: selfheal completion bash\n"
          "_selfheal() {\n"
          "    local cur=${COMP_WORDS[COMP_CWORD]} words\n"
          "    case \"${COMP_WORDS[1]} ${COMP_WORDS[2]}\" in\n",
          out);
    for (size_t i = 0; i < command_count; i++)
        if (str_find_char(str_of(command_table[i].name), ' ') != SIZE_MAX) {
            fprintf(out, "    \"%s\") words=\"", command_table[i].name);
            each_option(out, &command_table[i], "", " ");
            fputs("\" ;;\n", out);
        }
    for (size_t i = 0; i < command_count; i++)
        if (str_find_char(str_of(command_table[i].name), ' ') == SIZE_MAX) {
            fprintf(out, "    \"%s \"*) words=\"", command_table[i].name);
            each_option(out, &command_table[i], "", " ");
            fputs("\" ;;\n", out);
        }
    for (size_t i = 0; i < command_count; i++)
        if (is_first_of_noun(i, &first) && !command_find(first)) {
            fprintf(out, "    \"%.*s \"*) words=\"", STR_ARG(first));
            second_words(out, first);
            fputs("\" ;;\n", out);
        }
    fputs("    *) words=\"", out);
    for (size_t i = 0; i < command_count; i++)
        if (is_first_of_noun(i, &first))
            fprintf(out, "%.*s ", STR_ARG(first));
    fputs("\" ;;\n    esac\n"
          "    [ \"$COMP_CWORD\" -eq 1 ] && words=\"",
          out);
    for (size_t i = 0; i < command_count; i++)
        if (is_first_of_noun(i, &first))
            fprintf(out, "%.*s ", STR_ARG(first));
    fputs("\"\n"
          "    COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
          "    [ ${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- \"$cur\"))\n"
          "    return 0\n"
          "}\n"
          "complete -F _selfheal selfheal\n",
          out);
}

static void zsh(FILE *out) {
    fputs("#compdef selfheal\n# made by: selfheal completion zsh\n"
          "autoload -U +X bashcompinit && bashcompinit\n",
          out);
    bash(out);
}

static void fish(FILE *out) {
    struct str first;
    fputs("# fish completion for selfheal; made by: selfheal completion fish\n", out);
    for (size_t i = 0; i < command_count; i++) {
        const struct command *c = &command_table[i];
        struct str name = str_of(c->name);
        size_t blank = str_find_char(name, ' ');
        if (is_first_of_noun(i, &first))
            fprintf(out, "complete -c selfheal -n __fish_use_subcommand -a %.*s -d '%s'\n",
                    STR_ARG(first), blank == SIZE_MAX ? c->summary : "commands of this object");
        if (blank != SIZE_MAX)
            fprintf(out,
                    "complete -c selfheal -n '__fish_seen_subcommand_from %.*s' -a %s -d '%s'\n",
                    STR_ARG(first), c->name + blank + 1, c->summary);
        char lead[128];
        snprintf(lead, sizeof lead, "complete -c selfheal -n '__fish_seen_subcommand_from %.*s' -a ",
                 STR_ARG(first));
        each_option(out, c, lead, "\n");
    }
}

bool help_completion(FILE *out, struct str shell) {
    if (str_is(shell, "bash"))
        bash(out);
    else if (str_is(shell, "zsh"))
        zsh(out);
    else if (str_is(shell, "fish"))
        fish(out);
    else
        return false;
    return true;
}
