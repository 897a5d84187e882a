/* runbook_inputs.c: what AWS documents about the inputs and predefined outputs of its 23 Automation
 * actions (ssm-automation.md 6), and the check of a document against it.
 *
 * Only literals are checked: a value that is wholly a reference has its type when the step runs.
 * Inputs that AWS does not document but its own documents use are accepted with a warning.
 * Extension actions (selfheal:) are checked by src/action; here only the form of their name. */
#include <stdint.h>
#include <string.h>

#include "codec/jsonpath.h"
#include "codec/time.h"
#include "runbook/runbook_parts.h"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

enum {
    S = 1,  /* text */
    I = 2,  /* whole number */
    B = 4,  /* true, false */
    L = 8,  /* list */
    M = 16, /* map */
    ANY = 31,
    REQUIRED = 32,
    HIDDEN = 64, /* seen in AWS's documents, not documented */
};

struct input {
    const char *name;
    unsigned flags;
    const char *values; /* "a|b": the texts allowed; NULL: any */
};

struct rules {
    const char *action;
    const struct input *inputs;
    size_t input_count;
    const char *outputs;    /* predefined, separated by blanks */
    bool takes_more_inputs; /* members of the API call */
    bool is_open;           /* every member of the answer is an output */
    void (*check)(struct runbook_parser *parser, const struct runbook_step *step);
};

/* --- checks beyond the table --- */

static bool is_literal(const struct json *value) {
    struct runbook_ref ref;
    return value && !(value->type == JSON_STRING && runbook_refs_next(value->text, 0, &ref));
}

static void need_one(struct runbook_parser *parser, const struct runbook_step *step,
                     const char *first, const char *second) {
    bool has_first = json_get_c(step->inputs, first), has_second = json_get_c(step->inputs, second);
    if (!has_first && !has_second)
        RUNBOOK_ERROR(parser, "SH1251", step->inputs, STR_NONE, "%.*s needs \"%s\" or \"%s\"",
                      STR_ARG(step->action), first, second);
}

static void refuse_both(struct runbook_parser *parser, const struct runbook_step *step,
                        const char *first, const char *second) {
    const struct json_member *member = runbook_member(step->inputs, second);
    if (member && json_get_c(step->inputs, first))
        problem_add_key(parser->problems, PROBLEM_ERROR, "SH1253", parser->runbook->file, member,
                        STR("leave out one of the two"),
                        "\"%s\" and \"%s\" cannot be given together", first, second);
}

static void check_approve(struct runbook_parser *parser, const struct runbook_step *step) {
    const struct json *list = json_get_c(step->inputs, "Approvers");
    const struct json *least = json_get_c(step->inputs, "MinRequiredApprovals");
    int64_t needed;
    struct runbook_ref ref;
    size_t count = json_count(list);
    if (count > 10)
        RUNBOOK_ERROR(parser, "SH1252", list, STR_NONE, "at most 10 approvers are allowed, not %zu",
                      count);
    for (size_t i = 0; i < count; i++)
        if (runbook_refs_whole(json_str(json_at(list, i)), &ref))
            return; /* may stand for several */
    if (json_is(list, JSON_ARRAY) && json_i64(least, &needed) &&
        (needed < 1 || (size_t)needed > count))
        RUNBOOK_ERROR(parser, "SH1252", least, STR_NONE,
                      "\"MinRequiredApprovals\" must be from 1 to the number of approvers (%zu)",
                      count);
}

static void check_property(struct runbook_parser *parser, const struct runbook_step *step) {
    const struct json *selector = json_get_c(step->inputs, "PropertySelector");
    struct err err = { 0 };
    if (json_is(selector, JSON_STRING) && is_literal(selector) &&
        !jsonpath_check(selector->text, &err).ok)
        RUNBOOK_ERROR(parser, "SH1301", selector, STR("a selector looks like $.Items[0].Name"),
                      "%s", err.message);
    const struct json *wanted = json_get_c(step->inputs, "DesiredValues");
    if (json_is(wanted, JSON_ARRAY) && json_count(wanted) == 0)
        RUNBOOK_ERROR(parser, "SH1252", wanted, STR_NONE, "\"DesiredValues\" is empty");
}

static void check_stack(struct runbook_parser *parser, const struct runbook_step *step) {
    need_one(parser, step, "TemplateBody", "TemplateURL");
    refuse_both(parser, step, "TemplateBody", "TemplateURL");
    refuse_both(parser, step, "DisableRollback", "OnFailure");
    refuse_both(parser, step, "StackPolicyBody", "StackPolicyURL");
    if (step->max_attempts > 1 && !json_get_c(step->inputs, "ClientRequestToken"))
        RUNBOOK_WARN(parser, "SH1254", step->inputs, STR("give a ClientRequestToken"),
                     "a second attempt of aws:createStack may make a second stack");
}

static void check_automation(struct runbook_parser *parser, const struct runbook_step *step) {
    refuse_both(parser, step, "Targets", "TargetMaps");
    if (json_get_c(step->inputs, "Targets") && !json_get_c(step->inputs, "TargetParameterName"))
        RUNBOOK_ERROR(parser, "SH1251", step->inputs, STR_NONE,
                      "\"Targets\" needs \"TargetParameterName\"");
}

static void check_script(struct runbook_parser *parser, const struct runbook_step *step) {
    need_one(parser, step, "Script", "Attachment");
    refuse_both(parser, step, "Script", "Attachment");
    if (str_starts(json_get_str(step->inputs, "Runtime"), STR("python")) &&
        !json_get_c(step->inputs, "Handler"))
        RUNBOOK_ERROR(parser, "SH1251", step->inputs, STR("the name of the function to call"),
                      "aws:executeScript needs \"Handler\" with Python");
}

static void check_command(struct runbook_parser *parser, const struct runbook_step *step) {
    need_one(parser, step, "InstanceIds", "Targets");
    refuse_both(parser, step, "InstanceIds", "Targets");
}

static void check_sleep(struct runbook_parser *parser, const struct runbook_step *step) {
    enum { SLEEP_MAX_S = 604799 };
    need_one(parser, step, "Duration", "Timestamp");
    refuse_both(parser, step, "Duration", "Timestamp");
    const struct json *duration = json_get_c(step->inputs, "Duration");
    const struct json *time = json_get_c(step->inputs, "Timestamp");
    int64_t ms;
    if (json_is(duration, JSON_STRING) && is_literal(duration)) {
        if (!duration_parse_iso(duration->text, &ms))
            RUNBOOK_ERROR(parser, "SH1252", duration, STR("write  PT10M  or  PT1H30M"),
                          "\"%.*s\" is no ISO 8601 duration",
                          STR_ARG(runbook_clip(duration->text)));
        else if (ms > SLEEP_MAX_S * INT64_C(1000))
            RUNBOOK_ERROR(parser, "SH1252", duration, STR_NONE,
                          "a sleep may last %d seconds at most", SLEEP_MAX_S);
    }
    if (json_is(time, JSON_STRING) && is_literal(time) && !time_parse(time->text, &ms))
        RUNBOOK_ERROR(parser, "SH1252", time, STR("write  2026-01-31T08:00:00Z"),
                      "\"%.*s\" is no ISO 8601 time", STR_ARG(runbook_clip(time->text)));
}

static void check_variable(struct runbook_parser *parser, const struct runbook_step *step) {
    const struct runbook *runbook = parser->runbook;
    const struct json *name = json_get_c(step->inputs, "Name");
    struct str names[RUNBOOK_PARAMS_MAX], text = json_str(name);
    if (!json_is(name, JSON_STRING))
        return;
    if (str_starts(text, STR("variable:")))
        text = str_slice(text, 9, text.len);
    else
        RUNBOOK_ERROR(parser, "SH1252", name, STR("write  variable:NAME"),
                      "\"Name\" must name a variable");
    size_t count = 0;
    for (; count < runbook->variable_count; count++) {
        names[count] = runbook->variables[count].name;
        if (str_eq(names[count], text))
            return;
    }
    RUNBOOK_ERROR(parser, "SH1203", name,
                  runbook_hint(parser->arena, text, names, count, "variables"),
                  "there is no variable \"%.*s\"", STR_ARG(runbook_clip(text)));
}

static void check_loop(struct runbook_parser *parser, const struct runbook_step *step) {
    const struct json *passes = json_get_c(step->inputs, "MaxIterations");
    const struct json *items = json_get_c(step->inputs, "Iterators");
    const struct json *condition = json_get_c(step->inputs, "LoopCondition");
    int64_t count;
    need_one(parser, step, "Iterators", "LoopCondition");
    refuse_both(parser, step, "Iterators", "LoopCondition");
    if (condition && !passes)
        RUNBOOK_ERROR(parser, "SH1251", step->inputs, STR_NONE,
                      "\"LoopCondition\" needs \"MaxIterations\"");
    if (json_is(condition, JSON_OBJECT))
        runbook_condition_check(parser, condition, false, 0);
    if ((json_i64(passes, &count) || str_to_i64(json_str(passes), &count)) &&
        (count < 1 || count > RUNBOOK_LOOP_PASSES_MAX))
        RUNBOOK_ERROR(parser, "SH1252", passes, STR_NONE,
                      "\"MaxIterations\" must be from 1 to %d, not %lld", RUNBOOK_LOOP_PASSES_MAX,
                      (long long)count);
    if (json_is(items, JSON_ARRAY) && json_count(items) > RUNBOOK_LOOP_PASSES_MAX)
        RUNBOOK_ERROR(parser, "SH1252", items, STR_NONE,
                      "\"Iterators\" has %zu items; at most %d are allowed", json_count(items),
                      RUNBOOK_LOOP_PASSES_MAX);
}

/* --- the tables --- */

static const struct input approve[] = {
    { "Approvers", L | REQUIRED, NULL },
    { "MinRequiredApprovals", I, NULL },
    { "NotificationArn", S, NULL },
    { "Message", S, NULL },
    { "EnhancedApprovals", ANY | HIDDEN, NULL },
};
static const struct input property[] = {
    { "Service", S | REQUIRED, NULL },
    { "Api", S | REQUIRED, NULL },
    { "PropertySelector", S | REQUIRED, NULL },
    { "DesiredValues", L | REQUIRED, NULL },
};
static const struct input branch[] = {
    { "Choices", L | REQUIRED, NULL },
    { "Default", S, NULL },
};
static const struct input change_state[] = {
    { "InstanceIds", L | REQUIRED, NULL },
    { "DesiredState", S | REQUIRED, "running|stopped|terminated" },
    { "CheckStateOnly", B, NULL },
    { "Force", B, NULL },
    { "AdditionalInfo", S, NULL },
    { "FailOnUnexpectedStopped", ANY | HIDDEN, NULL },
};
static const struct input copy_image[] = {
    { "SourceRegion", S | REQUIRED, NULL },
    { "SourceImageId", S | REQUIRED, NULL },
    { "ImageName", S | REQUIRED, NULL },
    { "ImageDescription", S, NULL },
    { "Encrypted", B, NULL },
    { "KmsKeyId", S, NULL },
    { "ClientToken", S, NULL },
};
static const struct input create_image[] = {
    { "InstanceId", S | REQUIRED, NULL },   { "ImageName", S | REQUIRED, NULL },
    { "ImageDescription", S, NULL },        { "NoReboot", B, NULL },
    { "BlockDeviceMappings", L | M, NULL },
};
static const struct input create_stack[] = {
    { "StackName", S | REQUIRED, NULL },
    { "TemplateBody", S | M, NULL },
    { "TemplateURL", S, NULL },
    { "Capabilities", L, NULL },
    { "ClientRequestToken", S, NULL },
    { "DisableRollback", B, NULL },
    { "OnFailure", S, "DO_NOTHING|ROLLBACK|DELETE" },
    { "NotificationARNs", L, NULL },
    { "Parameters", L, NULL },
    { "ResourceTypes", L, NULL },
    { "RoleARN", S, NULL },
    { "StackPolicyBody", S, NULL },
    { "StackPolicyURL", S, NULL },
    { "Tags", L, NULL },
    { "TimeoutInMinutes", I, NULL },
};
static const struct input create_tags[] = {
    { "ResourceIds", L | REQUIRED, NULL },
    { "Tags", L | REQUIRED, NULL },
    { "ResourceType", S, "EC2|ManagedInstance|MaintenanceWindow|Parameter" },
};
static const struct input delete_image[] = { { "ImageId", S | REQUIRED, NULL } };
static const struct input delete_stack[] = {
    { "StackName", S | REQUIRED, NULL },
    { "ClientRequestToken", S, NULL },
    { "RetainResources", L, NULL },
    { "RoleARN", S, NULL },
};
static const struct input execute_automation[] = {
    { "DocumentName", S | REQUIRED, NULL }, { "DocumentVersion", S, NULL },
    { "RuntimeParameters", M, NULL },       { "MaxConcurrency", S | I, NULL },
    { "MaxErrors", S | I, NULL },           { "Tags", L, NULL },
    { "TargetLocations", L | M, NULL },     { "TargetMaps", L, NULL },
    { "TargetParameterName", S, NULL },     { "Targets", L, NULL },
};
static const struct input execute_api[] = {
    { "Service", S | REQUIRED, NULL },
    { "Api", S | REQUIRED, NULL },
};
static const struct input execute_script[] = {
    { "Runtime", S | REQUIRED, NULL }, { "Handler", S, NULL },          { "Script", S, NULL },
    { "Attachment", S, NULL },         { "InputPayload", M | S, NULL },
};
static const struct input state_machine[] = {
    { "stateMachineArn", S | REQUIRED, NULL },
    { "name", S, NULL },
    { "input", S | M, NULL },
};
static const struct input invoke_lambda[] = {
    { "FunctionName", S | REQUIRED, NULL },
    { "Qualifier", S, NULL },
    { "InvocationType", S, "Event|RequestResponse|DryRun" },
    { "LogType", S, "None|Tail" },
    { "ClientContext", S, NULL },
    { "InputPayload", M | S, NULL },
    { "Payload", S | M, NULL },
};
static const struct input invoke_webhook[] = {
    { "IntegrationName", S | REQUIRED, NULL },
    { "Body", S | M, NULL },
};
static const struct input loop[] = {
    { "Steps", L | REQUIRED, NULL },
    { "Iterators", L, NULL },
    { "IteratorDataType", S, "Boolean|Integer|String|StringMap" },
    { "LoopCondition", M, NULL },
    { "MaxIterations", I, NULL },
};
static const struct input pause_inputs[] = { { "Message", S | HIDDEN, NULL } };
static const struct input run_command[] = {
    { "DocumentName", S | REQUIRED, NULL },
    { "InstanceIds", L, NULL },
    { "Targets", L, NULL },
    { "Parameters", M, NULL },
    { "CloudWatchOutputConfig", M, NULL },
    { "Comment", S, NULL },
    { "DocumentHash", S, NULL },
    { "DocumentHashType", S, "Sha256|Sha1" },
    { "DocumentVersion", S, NULL },
    { "NotificationConfig", M, NULL },
    { "OutputS3BucketName", S, NULL },
    { "OutputS3KeyPrefix", S, NULL },
    { "ServiceRoleArn", S, NULL },
    { "TimeoutSeconds", I, NULL },
    { "MaxConcurrency", S | I, NULL },
    { "MaxErrors", S | I, NULL },
};
static const struct input run_instances[] = {
    { "ImageId", S | REQUIRED, NULL },
    { "AdditionalInfo", S, NULL },
    { "BlockDeviceMappings", L, NULL },
    { "ClientToken", S, NULL },
    { "DisableApiTermination", B, NULL },
    { "EbsOptimized", B, NULL },
    { "IamInstanceProfileArn", S, NULL },
    { "IamInstanceProfileName", S, NULL },
    { "InstanceInitiatedShutdownBehavior", S, "stop|terminate" },
    { "InstanceType", S, NULL },
    { "KernelId", S, NULL },
    { "KeyName", S, NULL },
    { "MaxInstanceCount", I, NULL },
    { "MinInstanceCount", I, NULL },
    { "MetadataOptions", M, NULL },
    { "Monitoring", B | M, NULL },
    { "NetworkInterfaces", L, NULL },
    { "Placement", M, NULL },
    { "PrivateIpAddress", S, NULL },
    { "RamdiskId", S, NULL },
    { "SecurityGroupIds", L, NULL },
    { "SecurityGroups", L, NULL },
    { "SubnetId", S, NULL },
    { "TagSpecifications", L, NULL },
    { "UserData", S, NULL },
};
static const struct input sleep_inputs[] = {
    { "Duration", S, NULL },
    { "Timestamp", S, NULL },
};
static const struct input update_variable[] = {
    { "Name", S | REQUIRED, NULL },
    { "Value", ANY | REQUIRED, NULL },
};

#define INPUTS(table) (table), COUNT_OF(table)
static const struct rules actions[] = {
    { "aws:approve", INPUTS(approve), "ApprovalStatus ApproverDecisions", false, false,
      check_approve },
    { "aws:assertAwsResourceProperty", INPUTS(property), "", true, false, check_property },
    { "aws:branch", INPUTS(branch), "NextStep", false, false, runbook_condition_branch },
    { "aws:changeInstanceState", INPUTS(change_state), "", false, false, NULL },
    { "aws:copyImage", INPUTS(copy_image), "ImageId ImageState", false, false, NULL },
    { "aws:createImage", INPUTS(create_image), "ImageId ImageState", false, false, NULL },
    { "aws:createStack", INPUTS(create_stack), "StackId StackStatus StackStatusReason", false,
      false, check_stack },
    { "aws:createTags", INPUTS(create_tags), "", false, false, NULL },
    { "aws:deleteImage", INPUTS(delete_image), "", false, false, NULL },
    { "aws:deleteStack", INPUTS(delete_stack), "", false, false, NULL },
    { "aws:executeAutomation", INPUTS(execute_automation), "ExecutionId Status Output", false,
      false, check_automation },
    { "aws:executeAwsApi", INPUTS(execute_api), "", true, true, NULL },
    { "aws:executeScript", INPUTS(execute_script), "Payload OutputPayload", false, false,
      check_script },
    { "aws:executeStateMachine", INPUTS(state_machine),
      "executionArn input name output startDate stateMachineArn status stopDate", false, false,
      NULL },
    { "aws:invokeLambdaFunction", INPUTS(invoke_lambda),
      "StatusCode FunctionError LogResult Payload OutputPayload", false, false, NULL },
    { "aws:invokeWebhook", INPUTS(invoke_webhook), "Response ResponseCode", false, false, NULL },
    { "aws:loop", INPUTS(loop), "CurrentIteratorValue CurrentIteration", false, false, check_loop },
    { "aws:pause", INPUTS(pause_inputs), "", false, false, NULL },
    { "aws:runCommand", INPUTS(run_command), "CommandId Status ResponseCode Output", false, false,
      check_command },
    { "aws:runInstances", INPUTS(run_instances), "InstanceIds InstanceStates", false, false, NULL },
    { "aws:sleep", INPUTS(sleep_inputs), "", false, false, check_sleep },
    { "aws:updateVariable", INPUTS(update_variable), "", false, false, check_variable },
    { "aws:waitForAwsResourceProperty", INPUTS(property), "", true, false, check_property },
};

static const struct rules *find(struct str action) {
    for (size_t i = 0; i < COUNT_OF(actions); i++)
        if (str_is(action, actions[i].action))
            return &actions[i];
    return NULL;
}

bool runbook_is_aws_action(struct str action) {
    return find(action) != NULL;
}

size_t runbook_inputs_outputs(struct str action, struct str *names, size_t count, size_t max) {
    const struct rules *rules = find(action);
    struct str rest = rules ? str_of(rules->outputs) : STR_NONE;
    while (rest.len > 0 && count < max) {
        size_t end = str_find_char(rest, ' ');
        names[count++] = str_slice(rest, 0, end);
        rest = end == SIZE_MAX ? STR_NONE : str_slice(rest, end + 1, rest.len);
    }
    return count;
}

bool runbook_inputs_has_output(struct str action, struct str output, bool *is_open) {
    enum { OUTPUTS_MAX = 16 };
    struct str names[OUTPUTS_MAX];
    const struct rules *rules = find(action);
    *is_open = rules ? rules->is_open : true;
    size_t count = runbook_inputs_outputs(action, names, 0, OUTPUTS_MAX);
    for (size_t i = 0; i < count; i++)
        if (str_eq(names[i], output))
            return true;
    return *is_open;
}

/* --- the check --- */

static const char *type_text(unsigned flags) {
    switch (flags & ANY) {
    case S: return "a text";
    case I: return "a whole number";
    case B: return "true or false";
    case L: return "a list";
    case M: return "a map";
    case S | M: return "a text or a map";
    case S | I: return "a text or a whole number";
    case L | M: return "a list or a map";
    case B | M: return "true, false or a map";
    default: return "another type";
    }
}

static bool fits(const struct json *value, unsigned flags) {
    int64_t number;
    bool unused = str_is(json_str(value), "true") || str_is(json_str(value), "false");
    switch (value->type) {
    case JSON_STRING:
        /* Quoted numbers and booleans are converted when the step runs. */
        return flags & S || !is_literal(value) || (flags & B && unused) ||
               (flags & I && str_to_i64(value->text, &number));
    case JSON_NUMBER:
        return (flags & I && json_i64(value, &number)) || (flags & ANY) == ANY || flags & S;
    case JSON_BOOL: return flags & B || (flags & ANY) == ANY;
    case JSON_ARRAY: return flags & L;
    case JSON_OBJECT: return flags & M;
    case JSON_NULL: return (flags & ANY) == ANY;
    }
    return false;
}

static bool is_value(struct str text, const char *values) {
    struct str rest = str_of(values);
    while (rest.len > 0) {
        size_t end = str_find_char(rest, '|');
        if (str_eq(text, str_slice(rest, 0, end)))
            return true;
        rest = end == SIZE_MAX ? STR_NONE : str_slice(rest, end + 1, rest.len);
    }
    return false;
}

static void check_input(struct runbook_parser *parser, const struct rules *rules,
                        const struct input *input, const struct json_member *member) {
    const struct json *value = member->value;
    if (input->flags & HIDDEN)
        problem_add_key(parser->problems, PROBLEM_WARNING, "SH1255", parser->runbook->file, member,
                        STR_NONE, "AWS does not document the input \"%s\" of %s", input->name,
                        rules->action);
    if (!fits(value, input->flags))
        RUNBOOK_ERROR(parser, "SH1252", value, STR_NONE, "\"%s\" must be %s, not %s", input->name,
                      type_text(input->flags), json_type_name(value->type));
    else if (input->values && json_is(value, JSON_STRING) && is_literal(value) &&
             !is_value(value->text, input->values))
        RUNBOOK_ERROR(parser, "SH1252", value, str_fmt(parser->arena, "one of %s", input->values),
                      "\"%s\" cannot be \"%.*s\"", input->name, STR_ARG(runbook_clip(value->text)));
}

static const struct input *find_input(const struct rules *rules, struct str name) {
    for (size_t i = 0; i < rules->input_count; i++)
        if (str_is(name, rules->inputs[i].name))
            return &rules->inputs[i];
    return NULL;
}

static void check_unknown(struct runbook_parser *parser, const struct rules *rules,
                          const struct json_member *member) {
    enum { INPUTS_MAX = 32 };
    struct str names[INPUTS_MAX];
    size_t count = 0;
    for (size_t i = 0; i < rules->input_count && count < INPUTS_MAX; i++)
        if (!(rules->inputs[i].flags & HIDDEN))
            names[count++] = str_of(rules->inputs[i].name);
    problem_add_key(parser->problems, PROBLEM_ERROR, "SH1250", parser->runbook->file, member,
                    runbook_hint(parser->arena, member->key, names, count, "inputs"),
                    "%s has no input \"%.*s\"", rules->action, STR_ARG(runbook_clip(member->key)));
}

static void check_known(struct runbook_parser *parser, const struct rules *rules,
                        const struct runbook_step *step) {
    for (size_t i = 0; i < step->inputs->object.count; i++) {
        const struct json_member *member = &step->inputs->object.members[i];
        const struct input *input = find_input(rules, member->key);
        if (input)
            check_input(parser, rules, input, member);
        else if (!rules->takes_more_inputs)
            check_unknown(parser, rules, member);
    }
    for (size_t i = 0; i < rules->input_count; i++)
        if (rules->inputs[i].flags & REQUIRED && !json_get_c(step->inputs, rules->inputs[i].name))
            RUNBOOK_ERROR(parser, "SH1251", step->inputs, STR_NONE, "%s needs the input \"%s\"",
                          rules->action, rules->inputs[i].name);
    if (rules->check)
        rules->check(parser, step);
}

static bool is_extension(struct str action) {
    struct str rest = str_slice(action, 9, action.len);
    if (!str_starts(action, STR("selfheal:")) || rest.len == 0)
        return false;
    for (size_t i = 0; i < rest.len; i++)
        if (!((rest.ptr[i] | 0x20) >= 'a' && (rest.ptr[i] | 0x20) <= 'z'))
            return false;
    return true;
}

void runbook_inputs_check(struct runbook_parser *parser, const struct runbook_step *step) {
    const struct rules *rules = find(step->action);
    if (rules && step->inputs)
        check_known(parser, rules, step);
    if (rules || is_extension(step->action))
        return;
    struct str names[COUNT_OF(actions)];
    for (size_t i = 0; i < COUNT_OF(actions); i++)
        names[i] = str_of(actions[i].action);
    const struct json *at = json_get_c(step->source, "action");
    struct str hint = runbook_hint(parser->arena, step->action, names, COUNT_OF(names), "actions");
    if (hint.len == 0 && str_starts(step->action, STR("selfheal:")))
        hint = STR("a name of ours is selfheal: and letters");
    RUNBOOK_ERROR(parser, "SH1115", at, hint, "unknown action \"%.*s\"",
                  STR_ARG(runbook_clip(step->action)));
}
