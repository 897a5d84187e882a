/* runbook_parse: every check of a document, by code, place and hint; flow; golden messages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "codec/digest.h"
#include "runbook/runbook.h"

static struct arena arena;
static struct problems problems;

static int reset(void **state) {
    (void)state;
    arena_reset(&arena);
    problems = (struct problems){ .arena = &arena };
    return 0;
}

static struct runbook *parse(struct str text) {
    struct runbook *runbook = NULL;
    problems = (struct problems){ .arena = &arena };
    bool ok = runbook_parse(&arena, STR("book"), STR("book.yaml"), text, &problems, &runbook).ok;
    assert_int_equal(ok, problems.error_count == 0);
    assert_true(!ok || runbook);
    return ok ? runbook : NULL;
}

/* All problems as "CODE line:col; ", sorted; warnings with a small w. */
static const char *codes(struct str text) {
    parse(text);
    problem_sort(&problems);
    BUF_SCOPE(out, 4096);
    for (size_t i = 0; i < problems.count; i++)
        buf_fmt(&out, "%s%s%s %u:%u", i ? "; " : "",
                problems.items[i].level == PROBLEM_WARNING ? "w" : "", problems.items[i].code,
                problems.items[i].line, problems.items[i].col);
    return str_z(&arena, str_dup(&arena, buf_view(&out)));
}

#define HEAD "schemaVersion: \"0.3\"\n"

/* A document of steps from line 3 on. */
static struct str steps(const char *body) {
    return str_fmt(&arena, HEAD "mainSteps:\n%s", body);
}
/* One step whose inputs begin in line 6, column 5. */
static struct str inputs(const char *action, const char *body) {
    return str_fmt(&arena, HEAD "mainSteps:\n- name: a\n  action: %s\n  inputs:\n%s", action, body);
}

static void expect_message(size_t index, const char *message, const char *hint) {
    assert_true(index < problems.count);
    assert_string_equal(str_z(&arena, problems.items[index].message), message);
    assert_string_equal(str_z(&arena, problems.items[index].hint), hint);
}

static void reads_a_whole_document(void **state) {
    (void)state;
    struct str text =
        STR(HEAD "description: About.\n"
                 "assumeRole: '{{ Role }}'\n"
                 "parameters:\n"
                 "  Role: { type: AWS::IAM::Role::Arn, default: '' }\n"
                 "  Ids: { type: StringList, minItems: 1, maxItems: 50 }\n"
                 "variables:\n"
                 "  seen: { type: Integer, default: '5' }\n"
                 "mainSteps:\n"
                 "- name: find\n"
                 "  action: aws:executeAwsApi\n"
                 "  inputs: { Service: ecs, Api: ListServices, cluster: '{{ Ids }}' }\n"
                 "  outputs:\n"
                 "  - { Name: Arns, Selector: $.serviceArns, Type: StringList }\n"
                 "  - { Name: First, Selector: '$.serviceArns[0]' }\n"
                 "  maxAttempts: 3\n"
                 "  timeoutSeconds: 20\n"
                 "  onFailure: step:tell\n"
                 "  onCancel: step:tell\n"
                 "- name: stop\n"
                 "  action: selfheal:stopEcsService\n"
                 "  inputs: { Cluster: a }\n"
                 "  onFailure: Continue\n"
                 "  timeoutSeconds: '{{ variable:seen }}'\n"
                 "- name: maybe\n"
                 "  action: aws:sleep\n"
                 "  inputs: { Duration: PT1S }\n"
                 "  isCritical: 'false'\n"
                 "  isEnd: 'true'\n"
                 "- name: tell\n"
                 "  action: selfheal:notify\n"
                 "  inputs: {}\n"
                 "outputs: [find.Arns]\n");
    struct runbook *book = parse(text);
    assert_string_equal(codes(text), "");
    assert_non_null(book);
    assert_true(str_is(book->name, "book") && str_is(book->description, "About."));
    assert_true(str_is(book->assume_role, "{{ Role }}"));
    assert_string_equal(book->hash, digest_sha256_hex(&arena, text).ptr);
    assert_true(str_eq(book->text, text) && book->text.ptr != text.ptr);
    assert_int_equal(book->param_count, 2);
    assert_int_equal(book->params[0].type, PARAM_STRING);
    assert_int_equal(book->params[1].type, PARAM_STRING_LIST);
    assert_int_equal(book->params[1].max_items, 50);
    assert_int_equal(book->params[1].max_chars, -1);
    assert_null(book->params[1].default_value);
    assert_int_equal(book->params[1].line, 6);
    assert_true(str_is(book->variables[0].default_value->text, "5"));
    assert_int_equal(book->variables[0].default_value->type, JSON_NUMBER);
    assert_int_equal(book->step_count, 4);
    const struct runbook_step *find = &book->steps[0];
    assert_int_equal(find->output_count, 2);
    assert_int_equal(find->outputs[0].type, PARAM_STRING_LIST);
    assert_int_equal(find->outputs[1].type, PARAM_STRING);
    assert_int_equal(find->max_attempts, 3);
    assert_int_equal(find->timeout_ms, 20000);
    assert_int_equal(find->on_failure, ON_FAILURE_STEP);
    assert_int_equal(find->on_failure_step, 3);
    assert_int_equal(find->on_cancel_step, 3);
    assert_int_equal(find->next_step, 1);
    assert_true(find->is_critical && !find->is_end);
    const struct runbook_step *stop = &book->steps[1];
    assert_false(stop->is_critical); /* Continue makes it so */
    assert_non_null(stop->timeout_ref);
    assert_int_equal(stop->timeout_ms, -1);
    assert_int_equal(stop->on_cancel_step, SIZE_MAX);
    assert_true(book->steps[2].is_end && !book->steps[2].is_critical);
    assert_int_equal(book->steps[2].next_step, SIZE_MAX);
    assert_int_equal(book->steps[3].next_step, SIZE_MAX);
    assert_int_equal(runbook_step_find(book, STR("maybe")), 2);
    assert_int_equal(runbook_step_find(book, STR("Maybe")), SIZE_MAX);
}

static void other_kinds_of_documents_get_one_clear_message(void **state) {
    (void)state;
    assert_string_equal(codes(STR("schemaVersion: \"2.2\"\nmainSteps: 5\nbad: 1\n")),
                        "SH1110 1:16");
    expect_message(0, "schemaVersion 2.2 is a Command document, not an Automation document",
                   "Command documents run on machines; a runbook needs  schemaVersion: \"0.3\"");
    assert_string_equal(codes(STR("schemaVersion: '0.1'\n")), "SH1110 1:16");
    expect_message(0, "schemaVersion 0.1 is an old form of Automation documents",
                   "rewrite it with mainSteps and  schemaVersion: \"0.3\"");
    assert_string_equal(codes(STR("Resources: {}\n")), "SH1110 1:1");
    expect_message(0, "no \"schemaVersion\"", "this looks like a CloudFormation template");
    assert_string_equal(codes(STR("schemaVersion: \"0.4\"\n")), "SH1110 1:16");
    assert_string_equal(codes(STR("- a\n")), "SH1110 1:1");
    assert_true(str_starts(str_of(codes(STR(""))), STR("SH1")));
    /* A YAML number will do. */
    assert_string_equal(
        codes(STR("schemaVersion: 0.3\nmainSteps:\n- {name: p, action: aws:pause, inputs: {}}\n")),
        "");
}

static void unknown_keys_are_found_everywhere(void **state) {
    (void)state;
    assert_string_equal(
        codes(STR(HEAD "mainstep: 1\n"
                       "parameters: { P: { type: String, defualt: x } }\n"
                       "variables: { v: { type: String, defalt: x } }\n"
                       "mainSteps:\n"
                       "- name: a\n"
                       "  action: aws:pause\n"
                       "  inputs: {}\n"
                       "  maxAttempt: 3\n"
                       "  outputs: [{ Name: x, Selector: $.x, type: String }]\n"
                       "executableRunBooks: []\n")),
        "SH1102 2:1; SH1102 3:34; SH1102 4:33; SH1102 9:3; SH1102 10:39; wSH1109 11:1");
    assert_true(
        str_starts(problems.items[0].hint, STR("did you mean \"mainSteps\"?\nallowed here: ")));
    assert_true(str_starts(problems.items[3].hint, STR("did you mean \"maxAttempts\"?\n")));
    assert_int_equal(problems.items[3].span, strlen("maxAttempt"));
}

static void messages_look_like_this(void **state) {
    (void)state;
    struct str text = STR(HEAD "mainSteps:\n"
                               "- name: a\n"
                               "  action: aws:sleep\n"
                               "  retrys: 2\n"
                               "  inputs:\n"
                               "    Duration: \"{{ Wait }}s\"\n");
    parse(text);
    BUF_SCOPE(out, 8192);
    struct problem_source source = { STR("book.yaml"), text };
    problem_render_all(&out, &problems, &source, 1);
    assert_string_equal(
        str_z(&arena, str_dup(&arena, buf_view(&out))),
        "error[SH1102]: unknown key \"retrys\"\n"
        "  ╷ book.yaml:5:3\n"
        " 5│   retrys: 2\n"
        "  │   ^^^^^^ allowed here: name, action, inputs, description, outputs, nextStep, isEnd, "
        "onFailure, onCancel, isCritical, maxAttempts, timeoutSeconds\n"
        "\n"
        "error[SH1203]: there is no parameter \"Wait\"\n"
        "  ╷ book.yaml:7:16\n"
        " 7│     Duration: \"{{ Wait }}s\"\n"
        "  │                ^^^^^^^^^^\n"
        "\n"
        "2 errors, 0 warnings\n");
}

static void parameters_and_variables_are_checked(void **state) {
    (void)state;
    const char *tail = "mainSteps:\n- {name: p, action: aws:pause, inputs: {}}\n";
    struct {
        const char *text, *codes;
    } cases[] = {
        { "parameters: { A: { description: x } }\n", "SH1101 2:18" },
        { "parameters: { A: { type: string } }\n", "SH1240 2:26" },
        { "parameters: { A: { type: 'AWS::SSM::Parameter::Value<String>' } }\n", "SH1240 2:26" },
        { "parameters: { A: { type: 'List<AWS::EC2::Instance::Id>', default: [] } }\n", "" },
        { "parameters: { A: String }\n", "SH1103 2:18" },
        { "parameters: { 'A B': { type: String } }\n", "SH1111 2:15" },
        { "parameters: { A: { type: String, default: 5 } }\n", "SH1241 2:43" },
        { "parameters: { A: { type: String, default: null } }\n", "SH1241 2:43" },
        { "parameters: { A: { type: Integer, default: 1.5 } }\n", "SH1241 2:44" },
        { "parameters: { A: { type: Boolean, default: 'yes' } }\n", "SH1241 2:44" },
        { "parameters: { A: { type: StringMap, default: '{}' } }\n", "" },
        { "parameters: { A: { type: StringMap, default: '[]' } }\n", "SH1241 2:46" },
        { "parameters: { A: { type: String, allowedValues: [a], default: b } }\n", "wSH1241 2:63" },
        { "parameters: { A: { type: String, allowedPattern: '(' } }\n", "SH1242 2:50" },
        { "parameters: { A: { type: String, allowedPattern: '(?=a)[^b]++' } }\n", "" },
        { "parameters: { A: { type: String, allowedValues: a } }\n", "SH1103 2:49" },
        { "parameters: { A: { type: String, minChars: -1 } }\n", "SH1103 2:44" },
        { "parameters: { A: { type: Integer, minValue: 1 } }\n", "wSH1243 2:35" },
        { "parameters: { A: { type: String, default: '{{ B }}' }, B: { type: String } }\n",
          "SH1207 2:43" },
        { "parameters: { A: { type: String, default: '{{ ssm:/x/y }}' } }\n", "" },
        { "parameters: { A: { type: String, default: 'x{{ssm:/x}}' } }\n", "SH1207 2:43" },
        { "parameters: { A: { type: String, default: '{{ global:REGION }}' } }\n", "" },
        { "parameters: { A: { type: String, default: '{{ step.Out }}' } }\n", "SH1207 2:43" },
        { "parameters: { A: { type: String, default: '{{TARGET_ID}}' } }\n", "wSH1205 2:43" },
        { "parameters: []\n", "SH1103 2:13" },
        { "variables: { v: { type: AWS::EC2::Instance::Id } }\n", "SH1240 2:25" },
        { "variables: { v: { type: Integer, default: x } }\n", "SH1241 2:43" },
        { "variables: { v: { type: Integer, default: null } }\n", "" },
        { "variables: { v: { type: String, default: '{{ nope }}' } }\n", "SH1203 2:43" },
        { "variables: { v: { type: String, default: '{{ p.Out }}' } }\n", "SH1207 2:43" },
        { "assumeRole: '{{ssm:/role}}'\n", "SH1207 2:14" },
        { "assumeRole: '{{ Role }}'\n", "SH1203 2:14" },
        { "outputs: [p.Out]\n", "SH1203 2:11" },
        { "outputs: ['{{ p.Out }}']\n", "SH1104 2:11" },
        { "outputs: [q.Out]\n", "SH1203 2:11" },
        { "outputs: p.Out\n", "SH1103 2:10" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *found = codes(str_fmt(&arena, HEAD "%s%s", cases[i].text, tail));
        if (strcmp(found, cases[i].codes) != 0)
            fail_msg("%s gave \"%s\", not \"%s\"", cases[i].text, found, cases[i].codes);
    }
}

static void steps_are_checked(void **state) {
    (void)state;
    struct {
        const char *text, *codes;
    } cases[] = {
        { "  []\n", "SH1101 3:3" },
        { "- 5\n", "SH1103 3:3" },
        { "- { name: a, inputs: {} }\n", "SH1101 3:3" },
        { "- { action: aws:pause, inputs: {} }\n", "SH1101 3:3" },
        { "- { name: a, action: aws:pause }\n", "SH1101 3:3" },
        { "- { name: a-b, action: aws:pause, inputs: {} }\n", "SH1111 3:11" },
        { "- { name: a, action: aws:pause, inputs: [] }\n", "SH1103 3:41" },
        { "- { name: a, action: aws:puase, inputs: {} }\n", "SH1115 3:22" },
        { "- { name: a, action: 'selfheal:x1', inputs: {} }\n", "SH1115 3:22" },
        { "- { name: a, action: 'selfheal:', inputs: {} }\n", "SH1115 3:22" },
        { "- { name: a, action: 'selfheal:anyName', inputs: { Whatever: [1] } }\n", "" },
        { "- { name: a, action: aws:pause, inputs: {}, maxAttempts: 0 }\n", "SH1104 3:58" },
        { "- { name: a, action: aws:pause, inputs: {}, maxAttempts: 1 }\n", "" },
        { "- { name: a, action: aws:pause, inputs: {}, maxAttempts: 1000 }\n", "" },
        { "- { name: a, action: aws:pause, inputs: {}, maxAttempts: 1001 }\n", "SH1104 3:58" },
        { "- { name: a, action: aws:pause, inputs: {}, maxAttempts: x }\n", "SH1103 3:58" },
        { "- { name: a, action: aws:pause, inputs: {}, timeoutSeconds: 0 }\n", "SH1104 3:61" },
        { "- { name: a, action: aws:pause, inputs: {}, timeoutSeconds: '60' }\n", "" },
        { "- { name: a, action: aws:pause, inputs: {}, timeoutSeconds: 2592000 }\n", "" },
        { "- { name: a, action: aws:pause, inputs: {}, timeoutSeconds: 2592001 }\n",
          "SH1104 3:61" },
        { "- { name: a, action: aws:pause, inputs: {}, timeoutSeconds: '{{ T }}' }\n",
          "SH1203 3:62" },
        { "- { name: a, action: aws:pause, inputs: {}, isEnd: yes }\n", "SH1103 3:52" },
        { "- { name: a, action: aws:pause, inputs: {}, onFailure: abort }\n", "SH1104 3:56" },
        { "- { name: a, action: aws:pause, inputs: {}, onCancel: Continue }\n", "SH1104 3:55" },
        { "- { name: a, action: aws:pause, inputs: {}, outputs: [{ Name: x }] }\n", "SH1101 3:55" },
        { "- { name: a, action: aws:pause, inputs: {}, outputs: [x] }\n", "SH1103 3:55" },
        { "- { name: a, action: aws:pause, inputs: {}, outputs: [{ Name: x-y, Selector: $.x }] }\n",
          "SH1111 3:63" },
        { "- { name: a, action: aws:pause, inputs: {}, outputs: [{ Name: x, Selector: '$.x[' }] "
          "}\n",
          "SH1301 3:76" },
        { "- { name: a, action: aws:pause, inputs: {}, outputs: [{ Name: x, Selector: $.x }, "
          "{ Name: x, Selector: $.x }] }\n",
          "SH1112 3:91" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *found = codes(steps(cases[i].text));
        if (strcmp(found, cases[i].codes) != 0)
            fail_msg("%s gave \"%s\", not \"%s\"", cases[i].text, found, cases[i].codes);
    }
    codes(steps("- { name: a, action: aws:puase, inputs: {} }\n"));
    expect_message(0, "unknown action \"aws:puase\"", "did you mean \"aws:pause\"?");
}

static void two_steps_of_one_name(void **state) {
    (void)state;
    assert_string_equal(codes(steps("- { name: a, action: aws:pause, inputs: {} }\n"
                                    "- { name: a, action: aws:pause, inputs: {} }\n")),
                        "SH1112 4:11");
    expect_message(0, "two steps have the name \"a\"", "the first is in line 3");
}

static struct str many_steps(size_t count) {
    BUF_SCOPE(text, 1u << 20);
    buf_text(&text, HEAD "mainSteps:\n");
    for (size_t i = 0; i < count; i++)
        buf_fmt(&text, "- { name: s%zu, action: aws:pause, inputs: {} }\n", i);
    return str_dup(&arena, buf_view(&text));
}

static void the_number_of_steps_is_bounded(void **state) {
    (void)state;
    assert_string_equal(codes(many_steps(RUN_STEPS_MAX)), "");
    assert_string_equal(codes(many_steps(RUN_STEPS_MAX + 1)), "SH1118 3:1");
}

static void files_are_bounded(void **state) {
    (void)state;
    char *text = arena_alloc(&arena, YAML_SIZE_MAX + 2);
    memset(text, ' ', YAML_SIZE_MAX + 1);
    assert_string_equal(codes((struct str){ text, YAML_SIZE_MAX + 1 }), "SH1118 0:0");
}

/* --- flow --- */

static void targets_exist(void **state) {
    (void)state;
    assert_string_equal(
        codes(steps("- { name: start, action: aws:pause, inputs: {}, nextStep: chek }\n"
                    "- { name: check, action: aws:pause, inputs: {}, onFailure: 'step:' }\n"
                    "- { name: end, action: aws:pause, inputs: {}, onFailure: step:x,\n"
                    "    onCancel: step:y }\n")),
        "SH1113 3:59; SH1113 4:60; SH1113 5:58; SH1113 6:15");
    expect_message(0, "\"nextStep\" names step \"chek\", which does not exist",
                   "did you mean \"check\"?\nsteps: start, check, end");
}

static void circles_are_shown_with_their_trace(void **state) {
    (void)state;
    assert_string_equal(
        codes(steps(
            "- { name: a, action: aws:pause, inputs: {} }\n"
            "- { name: b, action: aws:pause, inputs: {}, onFailure: step:c, isEnd: true }\n"
            "- name: c\n"
            "  action: aws:branch\n"
            "  inputs:\n"
            "    Choices: [{ Variable: '{{ global:REGION }}', StringEquals: x, NextStep: d }]\n"
            "- { name: d, action: aws:pause, inputs: {}, nextStep: b }\n")),
        "SH1114 9:11");
    expect_message(0,
                   "the steps go in a circle: b -> (onFailure) c -> (a choice) d -> (nextStep) b",
                   "to repeat, use aws:loop, maxAttempts or a wait");
    assert_string_equal(codes(steps("- { name: a, action: aws:pause, inputs: {}, nextStep: a }\n")),
                        "SH1114 3:11");
    expect_message(0, "the steps go in a circle: a -> (nextStep) a",
                   "to repeat, use aws:loop, maxAttempts or a wait");
    /* Jumping back is fine while there is no circle; onCancel closes none. */
    assert_string_equal(
        codes(
            steps("- { name: a, action: aws:pause, inputs: {}, nextStep: c }\n"
                  "- { name: b, action: aws:pause, inputs: {}, isEnd: true, onCancel: step:x }\n"
                  "- { name: c, action: aws:pause, inputs: {}, nextStep: b }\n"
                  "- { name: x, action: aws:deleteStack, inputs: { StackName: s }, nextStep: y }\n"
                  "- { name: y, action: aws:deleteStack, inputs: { StackName: s }, onCancel: "
                  "step:x }\n")),
        "");
}

static void unreachable_steps_and_dead_edges_are_told(void **state) {
    (void)state;
    assert_string_equal(
        codes(steps("- { name: a, action: aws:pause, inputs: {}, isEnd: true, nextStep: b }\n"
                    "- { name: b, action: aws:pause, inputs: {} }\n")),
        "wSH1117 3:68; wSH1117 4:11");
    expect_message(1, "no way leads to step \"b\"", "");
}

static void cancel_has_its_rules(void **state) {
    (void)state;
    assert_string_equal(
        codes(steps("- { name: a, action: aws:deleteStack, inputs: { StackName: s }, "
                    "onCancel: step:b }\n"
                    "- { name: b, action: aws:pause, inputs: {} }\n")),
        "SH1116 3:75");
    expect_message(0, "\"onCancel\" cannot go to an aws:pause step", "");
}

/* --- inputs of actions --- */

static void inputs_are_checked(void **state) {
    (void)state;
    struct {
        const char *action, *text, *codes;
    } cases[] = {
        { "aws:createTags", "    ResourceIds: [a]\n", "SH1251 6:5" },
        { "aws:createTags", "    ResourceIds: a\n    Tags: []\n", "SH1252 6:18" },
        { "aws:createTags", "    ResourceIds: ['{{ global:REGION }}']\n    Tags: []\n    Tag: x\n",
          "SH1250 8:5" },
        { "aws:createTags",
          "    ResourceIds: '{{ global:REGION }}'\n    Tags: []\n    ResourceType: Ec2\n",
          "SH1252 8:19" },
        { "aws:changeInstanceState",
          "    InstanceIds: [i]\n    DesiredState: stopped\n    Force: 'true'\n", "" },
        { "aws:changeInstanceState",
          "    InstanceIds: [i]\n    DesiredState: stopped\n    Force: 1\n", "SH1252 8:12" },
        { "aws:changeInstanceState",
          "    InstanceIds: [i]\n    DesiredState: gone\n    FailOnUnexpectedStopped: true\n",
          "SH1252 7:19; wSH1255 8:5" },
        { "aws:executeAwsApi", "    Service: ecs\n    Anything: 1\n", "SH1251 6:5" },
        { "aws:executeAwsApi", "    Service: ecs\n    Api: DescribeServices\n    cluster: 1\n",
          "" },
        { "aws:sleep", "    Duration: 10m\n", "SH1252 6:15" },
        { "aws:sleep", "    Duration: PT604799S\n", "" },
        { "aws:sleep", "    Duration: PT604800S\n", "SH1252 6:15" },
        { "aws:sleep", "    Timestamp: 2026-01-31T08:00:00Z\n", "" },
        { "aws:sleep", "    Timestamp: tomorrow\n", "SH1252 6:16" },
        { "aws:sleep", "    Timestamp: 2026-01-31T08:00:00Z\n    Duration: PT1S\n", "SH1253 6:5" },
        { "aws:sleep", "    {}\n", "SH1251 6:5" },
        { "aws:approve", "    Approvers: [a]\n    MinRequiredApprovals: 1\n", "" },
        { "aws:approve", "    Approvers: [a]\n    MinRequiredApprovals: 2\n", "SH1252 7:27" },
        { "aws:approve", "    Approvers: [a]\n    MinRequiredApprovals: 0\n", "SH1252 7:27" },
        { "aws:approve", "    Approvers: [1,2,3,4,5,6,7,8,9,10]\n", "" },
        { "aws:approve", "    Approvers: [1,2,3,4,5,6,7,8,9,10,11]\n", "SH1252 6:16" },
        { "aws:executeScript", "    Runtime: python3.11\n    Script: x\n", "SH1251 6:5" },
        { "aws:executeScript", "    Runtime: PowerShell 7.4\n    Script: 'x {{ y }} {{'\n", "" },
        { "aws:executeScript", "    Runtime: PowerShell 7.4\n", "SH1251 6:5" },
        { "aws:executeScript", "    Runtime: PowerShell 7.4\n    Script: x\n    Attachment: y\n",
          "SH1253 8:5" },
        { "aws:createStack",
          "    StackName: s\n    TemplateURL: u\n    DisableRollback: true\n"
          "    OnFailure: DELETE\n",
          "SH1253 9:5" },
        { "aws:waitForAwsResourceProperty",
          "    Service: ecs\n    Api: X\n    PropertySelector: '$.a['\n    DesiredValues: []\n",
          "SH1301 8:23; SH1252 9:20" },
        { "aws:runCommand", "    DocumentName: d\n", "SH1251 6:5" },
        { "aws:executeAutomation", "    DocumentName: d\n    Targets: []\n", "SH1251 6:5" },
        { "aws:updateVariable", "    Name: x\n    Value: 1\n", "SH1252 6:11; SH1203 6:11" },
        { "aws:pause", "    Message: hello\n", "wSH1255 6:5" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *found = codes(inputs(cases[i].action, cases[i].text));
        if (strcmp(found, cases[i].codes) != 0)
            fail_msg("%s\n%s gave \"%s\", not \"%s\"", cases[i].action, cases[i].text, found,
                     cases[i].codes);
    }
}

static void branches_are_checked(void **state) {
    (void)state;
    assert_string_equal(codes(inputs("aws:branch", "    Choices: []\n")), "SH1261 6:14");
    assert_string_equal(codes(inputs("aws:branch", "    Choices: [x]\n")), "SH1261 6:15");
    assert_string_equal(
        codes(inputs("aws:branch",
                     "    Choices: [{ Variable: '{{ global:DATE }}', StringEquals: x }]\n")),
        "SH1101 6:15");
    assert_string_equal(
        codes(inputs(
            "aws:branch",
            "    Choices: [{ NextStep: b, Variable: '{{ global:DATE }}', StringEquals: x }]\n"
            "    Default: c\n")),
        "SH1113 6:27; SH1113 7:14");
    for (size_t extra = 0; extra < 2; extra++) {
        BUF_SCOPE(text, 1u << 16);
        buf_text(&text, "    Choices:\n");
        for (size_t i = 0; i < RUNBOOK_CHOICES_MAX + extra; i++)
            buf_text(&text,
                     "    - { NextStep: a, Variable: '{{ global:DATE }}', StringEquals: x }\n");
        const char *found = codes(inputs("aws:branch", str_z(&arena, buf_view(&text))));
        assert_int_equal(str_find(str_of(found), STR("SH1261 7:5")) != SIZE_MAX, extra == 1);
        assert_int_equal(str_find(str_of(found), STR("SH1114 3:9")) != SIZE_MAX, true);
    }
}

/* One condition in line 6 of a branch to the step b. */
static const char *condition(const char *text) {
    return codes(str_fmt(&arena,
                         HEAD "mainSteps:\n- name: a\n  action: aws:branch\n  inputs:\n"
                              "    Choices: [{ NextStep: b, %s }]\n"
                              "- { name: b, action: aws:pause, inputs: {} }\n",
                         text));
}

static void conditions_are_checked(void **state) {
    (void)state;
    assert_string_equal(condition("Variable: '{{ global:DATE }}', EndsWith: x"), "");
    assert_string_equal(condition("Not: { Variable: '{{ global:DATE }}', EndsWith: x }"), "");
    assert_string_equal(
        condition("Or: [{ Not: { Variable: '{{ global:DATE }}', NumericLesser: '5' } }]"), "");
    assert_string_equal(
        condition("Variable: '{{ global:DATE }}', BooleanEquals: '{{ global:DATE }}'"), "");
    assert_string_equal(condition("Variable: '{{ global:DATE }}', StringEqals: x"), "SH1260 6:61");
    expect_message(0, "unknown operator \"StringEqals\"", "did you mean \"StringEquals\"?");
    condition("Variable: '{{ global:DATE }}', StringNotEquals: x");
    expect_message(0, "unknown operator \"StringNotEquals\"",
                   "write  Not: { Variable: ..., StringEquals: ... }");
    assert_string_equal(condition("Variable: global, StringEquals: x"), "SH1261 6:40");
    assert_string_equal(condition("Variable: 'x{{ global:DATE }}', StringEquals: x"),
                        "SH1261 6:40");
    assert_string_equal(condition("Variable: '{{ global:DATE }}'"), "SH1261 6:15");
    assert_string_equal(condition("StringEquals: x"), "SH1261 6:15");
    assert_string_equal(condition("And: []"), "SH1261 6:35");
    assert_string_equal(condition("And: { Variable: x }"), "SH1261 6:35");
    assert_string_equal(condition("Variable: '{{ global:DATE }}', StringEquals: x, And: []"),
                        "SH1261 6:15; SH1261 6:83");
    assert_string_equal(condition("Variable: '{{ global:DATE }}', NumericEquals: x"),
                        "SH1261 6:76");
    assert_string_equal(condition("Variable: '{{ global:DATE }}', BooleanEquals: 1"),
                        "SH1261 6:76");
    assert_string_equal(condition("Variable: '{{ global:DATE }}', StringEquals: [x]"),
                        "SH1261 6:75");
    assert_string_equal(
        condition("Not: { NextStep: b, Variable: '{{ global:DATE }}', StringEquals: x }"),
        "SH1260 6:37");
}

/* --- loops --- */

static struct str loop(const char *settings, const char *body) {
    return str_fmt(&arena,
                   HEAD "mainSteps:\n- name: each\n  action: aws:loop\n  inputs:\n    %s\n"
                        "    Steps:\n%s"
                        "- { name: after, action: aws:pause, inputs: {} }\n"
                        "- { name: clean, action: aws:pause, inputs: {} }\n",
                   settings, body);
}

static void loops_are_checked(void **state) {
    (void)state;
    const char *item = "Iterators: [a, b]";
    struct str good =
        loop(item, "    - name: in1\n      action: aws:sleep\n"
                   "      inputs: { Duration: '{{ each.CurrentIteratorValue }}' }\n"
                   "      onFailure: step:clean\n"
                   "    - { name: in2, action: aws:pause, inputs: {}, isEnd: true }\n");
    struct runbook *book = parse(good);
    assert_string_equal(codes(good), "");
    assert_int_equal(book->steps[0].body_count, 2);
    assert_true(str_is(book->steps[0].body[1].name, "in2"));
    assert_int_equal(book->steps[0].body[0].next_step, 1);
    assert_int_equal(book->steps[0].body[0].on_failure_step, RUNBOOK_OUTSIDE | 2);
    assert_int_equal(book->steps[0].next_step, 1);
    const char *pause = "    - { name: in1, action: aws:pause, inputs: {} }\n";
    assert_string_equal(codes(loop("MaxIterations: 3", pause)), "SH1251 6:5");
    assert_string_equal(codes(loop("LoopCondition: { Variable: '{{ each.CurrentIteration }}', "
                                   "NumericEquals: 1 }",
                                   pause)),
                        "SH1251 6:5");
    assert_string_equal(
        codes(loop("Iterators: [a]\n    LoopCondition: { Variable: '{{ each.CurrentIteration "
                   "}}', NumericEquals: 1 }\n    MaxIterations: 2",
                   pause)),
        "SH1253 7:5");
    assert_string_equal(codes(loop("Iterators: [a]\n    MaxIterations: 101", pause)),
                        "SH1252 7:20");
    assert_string_equal(codes(loop("Iterators: [a]\n    MaxIterations: 100", pause)), "");
    assert_string_equal(codes(loop(item, "    - { name: after, action: aws:pause, inputs: {} }\n")),
                        "SH1112 9:11");
    assert_string_equal(
        codes(loop(item, "    - { name: in1, action: aws:pause, inputs: {}, nextStep: in1 }\n")),
        "SH1114 8:15");
    assert_string_equal(
        codes(loop(item, "    - { name: in1, action: aws:pause, inputs: {}, nextStep: nope }\n")),
        "SH1113 8:61");
    assert_string_equal(codes(loop(item, "    - { name: in1, action: aws:puase, inputs: {} }\n")),
                        "SH1115 8:28");
    assert_string_equal(
        codes(loop(
            item, "    - name: in1\n      action: aws:loop\n      inputs: { Iterators: [a], Steps: "
                  "[{ name: x, action: aws:pause, inputs: {} }] }\n")),
        "SH1118 8:7");
    assert_string_equal(codes(loop(item, "      []\n")), "SH1101 8:7");
}

/* --- references --- */

static void references_are_checked(void **state) {
    (void)state;
    struct str text =
        STR(HEAD "parameters: { Cluster: { type: String } }\n"
                 "variables: { count: { type: Integer } }\n"
                 "mainSteps:\n"
                 "- name: find\n"
                 "  action: aws:runCommand\n"
                 "  inputs:\n"
                 "    DocumentName: '{{ Clustr }}'\n"
                 "    InstanceIds: ['{{ find.Outptu }}', '{{ fnd.Output }}']\n"
                 "    Comment: 'x {{ variable:cuont }}'\n"
                 "    Parameters: { a: [ '{{ ssm:/x }}' ], b: '{{ find }}', c: '{{ count }}' }\n"
                 "    OutputS3KeyPrefix: '{{ find.Output.x }} {{ global:Region }} {{ other.thing.x "
                 "}} {{.Names}}'\n"
                 "    ServiceRoleArn: '{{ find.Status }} {{ Cluster }} {{ variable:count }}'\n");
    assert_string_equal(codes(text),
                        "SH1203 8:20; SH1203 9:20; SH1203 9:41; SH1203 10:17; SH1207 11:25; "
                        "SH1203 11:46; SH1203 11:63; wSH1205 12:25; wSH1205 12:45");
    expect_message(0, "there is no parameter \"Clustr\"",
                   "did you mean \"Cluster\"?\nparameters: Cluster");
    expect_message(
        1, "step \"find\" has no output \"Outptu\"",
        "did you mean \"Output\"?\nits outputs: CommandId, Status, ResponseCode, Output");
    expect_message(2, "there is no step \"fnd\"", "did you mean \"find\"?\nsteps: find");
    expect_message(5, "there is no parameter \"find\"",
                   "an output of step \"find\" is {{ find.OutputName }}");
    expect_message(6, "there is no parameter \"count\"", "a variable is {{ variable:count }}");
}

static void undeclared_outputs_of_an_api_are_members_of_its_answer(void **state) {
    (void)state;
    assert_string_equal(
        codes(steps(
            "- name: find\n"
            "  action: aws:executeAwsApi\n"
            "  inputs: { Service: ec2, Api: X }\n"
            "  outputs: [{ Name: ImageId, Selector: $.x }]\n"
            "- name: b\n"
            "  action: selfheal:verify\n"
            "  inputs: { A: '{{ find.GroupId }}', B: '{{ find.ImageIdd }}', C: '{{ b.Any }}' }\n")),
        "wSH1206 9:42");
    expect_message(0,
                   "step \"find\" declares no output \"ImageIdd\"; the member of that name in the "
                   "answer is used",
                   "did you mean \"ImageId\"?");
}

static void syntax_errors_have_a_place(void **state) {
    (void)state;
    parse(STR(HEAD "mainSteps: [\n"));
    assert_int_equal(problems.error_count, 1);
    assert_true(problems.items[0].line > 0);
    assert_true(str_is(problems.items[0].file, "book.yaml"));
    assert_true(str_starts(str_of(codes(STR("{\"schemaVersion\": \"0.3\",}"))), STR("SH1001 1:")));
    assert_true(str_starts(str_of(codes(STR(HEAD HEAD))), STR("SH1107 2:1")));
}

static void knows_all_documented_actions(void **state) {
    (void)state;
    static const char *const names[] = {
        "approve",
        "assertAwsResourceProperty",
        "branch",
        "changeInstanceState",
        "copyImage",
        "createImage",
        "createStack",
        "createTags",
        "deleteImage",
        "deleteStack",
        "executeAutomation",
        "executeAwsApi",
        "executeScript",
        "executeStateMachine",
        "invokeLambdaFunction",
        "invokeWebhook",
        "loop",
        "pause",
        "runCommand",
        "runInstances",
        "sleep",
        "updateVariable",
        "waitForAwsResourceProperty",
    };
    assert_int_equal(sizeof names / sizeof names[0], 23);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        assert_true(runbook_is_aws_action(str_fmt(&arena, "aws:%s", names[i])));
    assert_false(runbook_is_aws_action(STR("aws:shareSQLMedia")));
    assert_false(runbook_is_aws_action(STR("selfheal:verify")));
}

#define TEST(name) cmocka_unit_test_setup(name, reset)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(reads_a_whole_document),
        TEST(other_kinds_of_documents_get_one_clear_message),
        TEST(unknown_keys_are_found_everywhere),
        TEST(messages_look_like_this),
        TEST(parameters_and_variables_are_checked),
        TEST(steps_are_checked),
        TEST(two_steps_of_one_name),
        TEST(the_number_of_steps_is_bounded),
        TEST(files_are_bounded),
        TEST(targets_exist),
        TEST(circles_are_shown_with_their_trace),
        TEST(unreachable_steps_and_dead_edges_are_told),
        TEST(cancel_has_its_rules),
        TEST(inputs_are_checked),
        TEST(branches_are_checked),
        TEST(conditions_are_checked),
        TEST(loops_are_checked),
        TEST(references_are_checked),
        TEST(undeclared_outputs_of_an_api_are_members_of_its_answer),
        TEST(syntax_errors_have_a_place),
        TEST(knows_all_documented_actions),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_deinit(&arena);
    return failed;
}
