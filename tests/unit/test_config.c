/* config: what is loaded, and every refusal as golden text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "config/config.h"

/* --- a file system of our own --- */

enum { FILES_MAX = 8 };
struct files {
    const char *paths[FILES_MAX], *texts[FILES_MAX];
    size_t many; /* a folder "many/" of so many runbooks */
};

static bool files_read(void *ctx, struct arena *arena, struct str path, struct str *text,
                       struct err *err) {
    const struct files *files = ctx;
    for (size_t i = 0; i < FILES_MAX && files->paths[i]; i++) {
        if (str_is(path, files->paths[i])) {
            *text = str_dup(arena, str_of(files->texts[i]));
            return true;
        }
    }
    struct res ignored =
        err_set(err, ERR_CONFIG, "SH1177", "cannot open %.*s: none", STR_ARG(path));
    (void)ignored;
    return false;
}

static bool files_list(void *ctx, struct arena *arena, struct str pattern, struct str **paths,
                       size_t *count, struct err *err) {
    (void)err;
    const struct files *files = ctx;
    size_t star = str_find_char(pattern, '*');
    struct str folder = str_slice(pattern, 0, star);
    bool is_many = str_starts(pattern, STR("many/"));
    *count = 0;
    *paths = ARENA_ARRAY(arena, struct str, FILES_MAX + files->many);
    for (size_t i = 0; is_many && i < files->many; i++)
        (*paths)[(*count)++] = str_fmt(arena, "many/r%zu.yaml", i);
    for (size_t i = 0; i < FILES_MAX && files->paths[i]; i++)
        if (str_starts(str_of(files->paths[i]), folder) && folder.len)
            (*paths)[(*count)++] = str_of(files->paths[i]);
    return true;
}

static const char *test_getenv(const char *name) {
    if (strcmp(name, "S31") == 0)
        return "0123456789012345678901234567890";
    if (strcmp(name, "S32") == 0)
        return "01234567890123456789012345678901";
    if (strcmp(name, "CANARY") == 0)
        return "canary-canary";
    return NULL;
}

/* --- loading --- */

static const char HEAD[] = "identity: { account: \"123456789012\", region: eu-west-1 }\n"
                           "store: sqlite:a.db\n"
                           "rules: [rules/*.yaml]\n"
                           "runbooks: [books/]\n";
static const char NOTIFY[] = "schemaVersion: \"0.3\"\n"
                             "parameters:\n"
                             "  Text: { type: String }\n"
                             "  Count: { type: Integer, default: 3 }\n"
                             "  Items: { type: StringList, default: [] }\n"
                             "mainSteps:\n"
                             "  - name: tell\n"
                             "    action: aws:sleep\n"
                             "    isEnd: true\n"
                             "    inputs: { Duration: PT1S }\n";
static const char NO_RULES[] = "rules: []\n";

struct loaded {
    struct arena arena;
    struct problems problems;
    struct config *config;
    struct buf text;
};

static void unload(struct loaded *l) {
    config_free(l->config);
    buf_deinit(&l->text);
    arena_deinit(&l->arena);
}

static void load_files(struct loaded *l, struct files *files, bool is_check) {
    *l = (struct loaded){ .text = { .max = 1u << 20 } };
    l->problems.arena = &l->arena;
    struct config_reader reader = { files, files_read, files_list, test_getenv };
    l->config = config_load(&reader, STR("selfheal.yaml"), is_check, &l->problems);
    problem_render_all(&l->text, &l->problems, NULL, 0);
    buf_put(&l->text, "", 1);
    assert_int_equal(l->config == NULL, l->problems.error_count > 0);
}

static void load(struct loaded *l, const char *config, const char *rules, const char *runbook) {
    struct files files = { { "selfheal.yaml", "rules/a.yaml", "books/tell.yaml" },
                           { config, rules, runbook },
                           0 };
    load_files(l, &files, false);
}

static void shows(const char *config, const char *rules, const char *expected) {
    struct loaded l;
    load(&l, config, rules, NOTIFY);
    assert_string_equal(l.text.ptr, expected);
    unload(&l);
}

static const char *with(struct loaded *l, const char *more) {
    return str_fmt(&l->arena, "%s%s", HEAD, more).ptr;
}

/* HEAD and more lines of config. */
static void config_shows(const char *more, const char *expected) {
    struct loaded scratch = { 0 };
    shows(with(&scratch, more), NO_RULES, expected);
    arena_deinit(&scratch.arena);
}

#define ONE_ERROR "\n1 error, 0 warnings\n"

static void a_small_config_has_all_defaults(void **state) {
    (void)state;
    struct loaded l;
    load(&l, HEAD, NO_RULES, NOTIFY);
    assert_non_null(l.config);
    assert_int_equal(l.text.len, 1);
    assert_true(str_is(l.config->listen, "127.0.0.1:4325"));
    assert_true(str_is(l.config->api_listen, "127.0.0.1:4326"));
    assert_true(str_is(l.config->store, "sqlite:a.db"));
    assert_true(str_is(l.config->account, "123456789012"));
    assert_int_equal(l.config->limits.cooldown_ms, 30 * 60000);
    assert_int_equal(l.config->limits.destructive_runs_per_hour, 3);
    assert_int_equal(l.config->runbook_count, 2);
    assert_non_null(config_runbook(l.config, STR("tell")));
    assert_non_null(config_runbook(l.config, STR(CONFIG_RESTORE_RUNBOOK)));
    assert_null(config_runbook(l.config, STR("none")));
    assert_false(l.config->is_environment_endpoint_allowed);
    assert_int_equal(strlen(l.config->hash), 64);
    struct loaded other; /* one byte more anywhere is another configuration */
    load(&other, HEAD, "rules: [ ]\n", NOTIFY);
    assert_string_not_equal(l.config->hash, other.config->hash);
    unload(&other);
    unload(&l);
}

static void everything_is_taken_over(void **state) {
    (void)state;
    struct loaded l = { 0 };
    const char *text =
        with(&l, "listen: 0.0.0.0:65535\n"
                 "api: { listen: \"[::1]:9\", token: { env: S32 } }\n"
                 "sources: { datadog: { secrets: [{ env: S32 }, { file: s }] } }\n"
                 "channels:\n"
                 "  pager: { webhook: https://e.example/x, secret: { env: S32 } }\n"
                 "  other: { webhook: http://127.0.0.1:8080/ }\n"
                 "page: [other, pager]\n"
                 "limits: { cooldown: 0s, call_attempts: 10, unhealthy_share_percent: 1 }\n"
                 "endpoints: { allow_environment: true }\n");
    struct files files = { { "selfheal.yaml", "rules/a.yaml", "books/tell.yaml", "s" },
                           { text, NO_RULES, NOTIFY, " 98765432109876543210987654321098\n" },
                           0 };
    struct loaded got;
    load_files(&got, &files, false);
    const struct config *c = got.config;
    assert_string_equal(got.text.ptr, "");
    assert_true(str_is(c->api_listen, "[::1]:9"));
    assert_int_equal(c->api_token.len, 32);
    const struct config_source *source = config_source(c, STR("datadog"));
    assert_int_equal(source->secret_count, 2);
    assert_true(secret_equals(&source->secrets[1], STR("98765432109876543210987654321098")));
    assert_int_equal(c->page_count, 2);
    assert_true(str_is(c->channels[c->page[0]].name, "other"));
    assert_int_equal(config_channel(c, STR("pager"))->secret.len, 32);
    assert_null(config_channel(c, STR("none")));
    assert_null(config_source(c, STR("none")));
    assert_int_equal(c->limits.cooldown_ms, 0);
    assert_int_equal(c->limits.call_attempts_max, 10);
    assert_true(c->is_environment_endpoint_allowed);
    unload(&got);
    arena_deinit(&l.arena);
}

static void unknown_keys_get_a_suggestion_and_a_place(void **state) {
    (void)state;
    config_shows("limit: {}\n", "error[SH1102]: unknown key \"limit\"\n"
                                "  ╷ selfheal.yaml:5:1\n"
                                "  ╵ did you mean \"limits\"?\n" ONE_ERROR);
    config_shows("limits: { cool_down: 1h }\n", "error[SH1102]: unknown key \"cool_down\"\n"
                                                "  ╷ selfheal.yaml:5:11\n"
                                                "  ╵ did you mean \"cooldown\"?\n" ONE_ERROR);
    config_shows("api: { zzzzz: 1 }\n", "error[SH1102]: unknown key \"zzzzz\"\n"
                                        "  ╷ selfheal.yaml:5:8\n"
                                        "  ╵ allowed here: listen, token\n" ONE_ERROR);
    config_shows("store: x\n",
                 "error[SH1107]: key \"store\" is given twice; YAML would keep only the second\n"
                 "  ╷ selfheal.yaml:5:1\n"
                 "  ╵ the first one is at line 2\n" ONE_ERROR);
}

static void sections_are_typed(void **state) {
    (void)state;
    shows("[]\n", NO_RULES,
          "error[SH1101]: not a configuration file\n  ╷ selfheal.yaml:1:1\n" ONE_ERROR);
    shows("", NO_RULES, "error[SH1101]: not a configuration file\n  ╷ selfheal.yaml\n" ONE_ERROR);
    shows("a: [", NO_RULES,
          "error[SH1002]: did not find expected node content, while parsing a flow node\n"
          "  ╷ selfheal.yaml:2:1\n" ONE_ERROR);
    config_shows("page: pager\n", "error[SH1104]: \"page\" must be an array, it is a string\n"
                                  "  ╷ selfheal.yaml:5:7\n" ONE_ERROR);
    config_shows("listen: 4325\n", "error[SH1104]: \"listen\" must be a string, it is a number\n"
                                   "  ╷ selfheal.yaml:5:9\n" ONE_ERROR);
    config_shows("listen: \"a\\0b\"\n", "error[SH1104]: a text here must not contain a NUL\n"
                                        "  ╷ selfheal.yaml:5:9\n" ONE_ERROR);
    struct loaded l;
    load(&l, "listen: 127.0.0.1:1\n", NO_RULES, NOTIFY);
    assert_string_equal(l.text.ptr,
                        "error[SH1103]: \"identity\" is missing\n  ╷ selfheal.yaml:1:1\n\n"
                        "error[SH1103]: \"store\" is missing\n  ╷ selfheal.yaml:1:1\n\n"
                        "error[SH1103]: \"runbooks\" is missing\n  ╷ selfheal.yaml:1:1\n\n"
                        "error[SH1103]: \"rules\" is missing\n  ╷ selfheal.yaml:1:1\n"
                        "\n4 errors, 0 warnings\n");
    unload(&l);
}

static void identity_store_and_listeners(void **state) {
    (void)state;
    static const char *const ACCOUNTS[] = { "\"12345678901\"", "\"1234567890123\"",
                                            "\"-12345678901\"", "\"12345678901x\"" };
    for (size_t i = 0; i < 4; i++) {
        struct loaded l = { 0 }, got;
        load(&got,
             str_fmt(&l.arena,
                     "identity: { account: %s, region: r }\nstore: sqlite:a\nrules: []\n"
                     "runbooks: []\n",
                     ACCOUNTS[i])
                 .ptr,
             NO_RULES, NOTIFY);
        assert_string_equal(
            got.text.ptr,
            "error[SH1161]: identity.account must be the 12 digits of the AWS account\n"
            "  ╷ selfheal.yaml:1:22\n"
            "  ╵ quote it: \"123456789012\"\n" ONE_ERROR);
        unload(&got);
        arena_deinit(&l.arena);
    }
    static const char *const ADDRESSES[] = { "4325",           ":4325",           "127.0.0.1",
                                             "127.0.0.1:",     "127.0.0.1:65536", "127.0.0.1:-1",
                                             "127.0.0.1:http", "::1:80",          "a:b:c" };
    for (size_t i = 0; i < sizeof ADDRESSES / sizeof ADDRESSES[0]; i++) {
        struct loaded l = { 0 };
        config_shows(str_fmt(&l.arena, "listen: \"%s\"\n", ADDRESSES[i]).ptr,
                     str_fmt(&l.arena,
                             "error[SH1163]: not an address to listen on: %s\n"
                             "  ╷ selfheal.yaml:5:9\n"
                             "  ╵ write it like 127.0.0.1:4325\n" ONE_ERROR,
                             ADDRESSES[i])
                         .ptr);
        arena_deinit(&l.arena);
    }
    static const char *const OPEN[] = { "0.0.0.0:80", "127.evil.example:80", "[::]:80", "[::2]:80",
                                        "h:80" };
    for (size_t i = 0; i < sizeof OPEN / sizeof OPEN[0]; i++) {
        struct loaded l = { 0 };
        config_shows(
            str_fmt(&l.arena, "api: { listen: \"%s\" }\n", OPEN[i]).ptr,
            str_fmt(&l.arena,
                    "error[SH1160]: the API listens on %s, which is not loopback: it needs a "
                    "token\n  ╷ selfheal.yaml:5:6\n"
                    "  ╵ add  api: { token: { env: NAME } }\n" ONE_ERROR,
                    OPEN[i])
                .ptr);
        arena_deinit(&l.arena);
    }
    config_shows("api: { listen: \"127.0.0.2:80\" }\n", "");
    config_shows("api: { listen: \"[::1]:80\" }\n", "");
    config_shows("api: { listen: \"localhost:80\" }\n", "");
    config_shows("listen: 127.0.0.1:65535\n", "");
    struct loaded got;
    load(&got,
         "identity: { account: \"123456789012\", region: r }\nstore: redis:t\nrules: "
         "[]\nrunbooks: []\n",
         NO_RULES, NOTIFY);
    assert_string_equal(got.text.ptr, "error[SH1162]: unknown kind of store: redis:t\n"
                                      "  ╷ selfheal.yaml:2:8\n"
                                      "  ╵ write  store: sqlite:PATH  or  store: dynamodb:TABLE\n" ONE_ERROR);
    unload(&got);
    static const struct {
        const char *store, *saved, *message;
    } TABLES[] = {
        { "dynamodb:heal", "heal-items", NULL },
        { "dynamodb:he", "heal-items", "not the name of a table: he" },
        { "dynamodb:he/al", "heal-items", "not the name of a table: he/al" },
        { "dynamodb:heal", "heal", "not the name of a table for saved items: heal" },
        { "dynamodb:heal", "a b", "not the name of a table for saved items: a b" },
        { "sqlite:s.db", "heal", "saved_table belongs to a store in DynamoDB" },
    };
    for (size_t i = 0; i < sizeof TABLES / sizeof TABLES[0]; i++) {
        char text[200];
        snprintf(text, sizeof text, "identity: { account: \"123456789012\", region: r }\nstore: \"%s\"\nsaved_table: \"%s\"\n"
                 "rules: []\nrunbooks: []\n", TABLES[i].store, TABLES[i].saved);
        load(&got, text, NO_RULES, NOTIFY);
        if (TABLES[i].message)
            assert_non_null(strstr(got.text.ptr, TABLES[i].message));
        else
            assert_string_equal(got.config->saved_table.ptr, "heal-items");
        unload(&got);
    }
}

static void secrets_stand_elsewhere_and_are_long(void **state) {
    (void)state;
#define SECRET(value) "sources: { datadog: { secret: " value " } }\n"
    config_shows(SECRET("0123456789012345678901234567890123"),
                 "error[SH1120]: a secret must be an object\n  ╷ selfheal.yaml:5:31\n" ONE_ERROR);
    config_shows(SECRET("\"0123456789012345678901234567890123\""),
                 "error[SH1121]: a secret must not stand in the file itself\n"
                 "  ╷ selfheal.yaml:5:31\n"
                 "  ╵ write  { env: NAME }  or  { file: PATH }\n" ONE_ERROR);
    config_shows(SECRET("{}"), "error[SH1120]: a secret comes from `env` or `file`\n"
                               "  ╷ selfheal.yaml:5:31\n"
                               "  ╵ write  { env: NAME }  or  { file: PATH }\n" ONE_ERROR);
    config_shows(SECRET("{ env: A, file: B }"),
                 "error[SH1120]: a secret comes from `env` or `file`\n"
                 "  ╷ selfheal.yaml:5:31\n"
                 "  ╵ write  { env: NAME }  or  { file: PATH }\n" ONE_ERROR);
    config_shows(SECRET("{ ssm: /x }"),
                 "error[SH1122]: secrets from Parameter Store are not supported yet\n"
                 "  ╷ selfheal.yaml:5:31\n  ╵ use env or file\n" ONE_ERROR);
#define MAKE "  ╵ make one: head -c 32 /dev/urandom | base64\n"
    config_shows(SECRET("{ env: NONE }"),
                 "error[SH1123]: the secret is not set: environment variable NONE is empty\n"
                 "  ╷ selfheal.yaml:5:31\n" MAKE ONE_ERROR);
    config_shows(SECRET("{ file: none }"),
                 "error[SH1123]: the secret is not set: file none is empty\n"
                 "  ╷ selfheal.yaml:5:31\n" MAKE ONE_ERROR);
    config_shows(SECRET("{ env: S31 }"), "error[SH1124]: the secret in environment variable S31 "
                                         "has 31 bytes, at least 32 are needed\n"
                                         "  ╷ selfheal.yaml:5:31\n" MAKE ONE_ERROR);
    config_shows(SECRET("{ env: S32 }"), "");
    config_shows(SECRET("{ env: \"A\\0B\" }"),
                 "error[SH1120]: a secret comes from `env` or `file`\n"
                 "  ╷ selfheal.yaml:5:31\n"
                 "  ╵ write  { env: NAME }  or  { file: PATH }\n\n"
                 "error[SH1104]: a text here must not contain a NUL\n"
                 "  ╷ selfheal.yaml:5:38\n"
                 "\n2 errors, 0 warnings\n");
    /* in `check` a missing secret is a warning; what it is never shows */
    struct loaded l = { 0 }, got;
    struct files files = { { "selfheal.yaml", "rules/a.yaml", "books/tell.yaml" },
                           { with(&l, SECRET("{ env: NONE }")), NO_RULES, NOTIFY },
                           0 };
    load_files(&got, &files, true);
    assert_non_null(got.config);
    assert_non_null(strstr(got.text.ptr, "warning[SH1123]"));
    unload(&got);
    files.texts[0] = with(&l, SECRET("{ env: CANARY }"));
    load_files(&got, &files, false);
    assert_null(strstr(got.text.ptr, "canary"));
    unload(&got);
    arena_deinit(&l.arena);
}

static void topics_and_queues_are_named(void **state) {
    (void)state;
#define ARN "arn:aws:sns:eu-west-1:123456789012:alerts"
    config_shows("sources: { sns: { topics: [\"" ARN "\", { arn: \"" ARN "2\", signature_version_1: true }], carries: [datadog] } }\n",
                 "");
    config_shows("sources: { sqs: { queue: \"https://sqs.eu-west-1.amazonaws.com/123456789012/alerts\", carries: [cloudwatch] } }\n",
                 "");
    config_shows("sources: { sqs: { queue: \"https://sqs.us-east-1.amazonaws.com/123456789012/alerts\", carries: [cloudwatch] } }\n",
                 "error[SH1145]: the queue is at sqs.us-east-1.amazonaws.com, this engine works in eu-west-1\n"
                 "  ╷ selfheal.yaml:5:26\n  ╵ name a queue in the region of `identity`\n" ONE_ERROR);
    config_shows("sources: { sns: { topics: [alerts], carries: [datadog] } }\n",
                 "error[SH1134]: \"alerts\" is not the ARN of a topic\n"
                 "  ╷ selfheal.yaml:5:28\n  ╵ arn:aws:sns:REGION:ACCOUNT:NAME\n" ONE_ERROR);
    config_shows("sources: { sns: { topics: [], carries: [datadog] } }\n",
                 "error[SH1134]: source \"sns\" needs `topics`: the ARNs of 1 to 16 topics that may send\n"
                 "  ╷ selfheal.yaml:5:12\n" ONE_ERROR);
    config_shows("sources: { sns: { topics: [\"" ARN "\"] } }\n",
                 "error[SH1133]: source \"sns\" needs `carries`: whose alerts it brings\n"
                 "  ╷ selfheal.yaml:5:12\n  ╵ carries: [datadog, cloudwatch]\n" ONE_ERROR);
    config_shows("sources: { sns: { topics: [\"" ARN "\"], carries: [sqs] } }\n",
                 "error[SH1131]: source \"sqs\" cannot be carried by another\n"
                 "  ╷ selfheal.yaml:5:84\n  ╵ datadog, cloudwatch\n" ONE_ERROR);
}

static void sources_are_known_and_have_secrets(void **state) {
    (void)state;
    config_shows("sources: { datadgo: { secret: { env: S32 } } }\n",
                 "error[SH1131]: unknown source \"datadgo\"\n"
                 "  ╷ selfheal.yaml:5:12\n  ╵ did you mean \"datadog\"?\n" ONE_ERROR);
    static const char *const COUNTS[] = { "", "secrets: []",
                                          "secret: { env: S32 }, secrets: [{ env: S32 }]",
                                          ("secrets: [{ env: S32 }, { env: S32 }, { env: S32 }, "
                                           "{ env: S32 }, { env: S32 }]") };
    for (size_t i = 0; i < 4; i++) {
        struct loaded l = { 0 };
        config_shows(
            str_fmt(&l.arena, "sources: { datadog: { %s } }\n", COUNTS[i]).ptr,
            "error[SH1132]: source \"datadog\" needs `secret` (or `secrets`, a list of 1 to 4 for "
            "rotation)\n  ╷ selfheal.yaml:5:12\n" ONE_ERROR);
        arena_deinit(&l.arena);
    }
    config_shows("sources: { datadog: { secrets: [{ env: S32 }, { env: S32 }, { env: S32 }, { env: "
                 "S32 }] } }\n",
                 "");
}

static void channels_and_pages(void **state) {
    (void)state;
    config_shows("channels: { p: {} }\n", "error[SH1141]: channel \"p\" needs `webhook` or `sns`\n"
                                          "  ╷ selfheal.yaml:5:16\n" ONE_ERROR);
    config_shows(
        "channels: { p: { webhook: \"ftp://x/\" } }\n",
        "error[SH1143]: not a usable URL: ftp://x/: only http:// and https:// are known\n"
        "  ╷ selfheal.yaml:5:27\n  ╵ write it like https://host.example.com/path\n" ONE_ERROR);
    config_shows("channels: { p: { sns: \"arn:x\" } }\n",
                 "error[SH1142]: not the ARN of an SNS topic: arn:x\n"
                 "  ╷ selfheal.yaml:5:23\n"
                 "  ╵ write  arn:aws:sns:REGION:ACCOUNT:NAME\n" ONE_ERROR);
    config_shows("channels: { p: { sns: \"arn:aws:sns:us-east-1:123456789012:pages\" } }\n",
                 "error[SH1145]: the topic is in region us-east-1, this engine works in eu-west-1\n"
                 "  ╷ selfheal.yaml:5:23\n"
                 "  ╵ name a topic in the region of `identity`\n" ONE_ERROR);
    config_shows("channels: { p: { sns: \"arn:aws:sns:eu-west-1:123456789012:pages\" } }\n", "");
    config_shows("dead_man: { role: \"arn:aws:iam::123456789012:user/x\", "
                 "topic: \"arn:aws:sns:eu-west-1:123456789012:pages\" }\n",
                 "error[SH1146]: not the ARN of a role: arn:aws:iam::123456789012:user/x\n"
                 "  ╷ selfheal.yaml:5:19\n"
                 "  ╵ write  arn:aws:iam::ACCOUNT:role/NAME\n" ONE_ERROR);
    config_shows("page: [nobody]\n",
                 "error[SH1144]: no channel \"nobody\"\n"
                 "  ╷ selfheal.yaml:5:8\n  ╵ name one of `channels:`\n" ONE_ERROR);
    for (int n = CONFIG_CHANNELS_MAX; n <= CONFIG_CHANNELS_MAX + 1; n++) {
        struct loaded l = { 0 };
        BUF_SCOPE(text, 4096);
        buf_text(&text, "channels:\n");
        for (int i = 0; i < n; i++)
            buf_fmt(&text, "  c%d: { webhook: https://e.example/ }\n", i);
        config_shows(str_dup(&l.arena, buf_view(&text)).ptr,
                     n == CONFIG_CHANNELS_MAX ? ""
                                              : "error[SH1140]: more than 8 channels\n"
                                                "  ╷ selfheal.yaml:14:7\n" ONE_ERROR);
        arena_deinit(&l.arena);
    }
}

static void limits_have_bounds(void **state) {
    (void)state;
    size_t count;
    const struct config_limit_info *table = config_limits_table(&count);
    assert_true(count >= 18);
    for (size_t i = 0; i < count; i++) {
        const struct config_limit_info *t = &table[i];
        assert_true(t->min <= t->default_value && t->default_value <= t->max);
        int64_t values[] = { t->min - 1, t->min, t->default_value, t->max, t->max + 1 };
        for (size_t v = 0; v < 5; v++) {
            struct loaded l = { 0 }, got;
            if (values[v] < 0 && t->is_duration)
                continue; /* cannot be written */
            load(&got,
                 with(&l, str_fmt(&l.arena, "limits: { %s: %lld%s }\n", t->name,
                                  (long long)values[v], t->is_duration ? "ms" : "")
                              .ptr),
                 NO_RULES, NOTIFY);
            bool is_inside = values[v] >= t->min && values[v] <= t->max;
            if ((got.config != NULL) != is_inside)
                print_error("%s: %lld\n%s", t->name, (long long)values[v], got.text.ptr);
            assert_int_equal(got.config != NULL, is_inside);
            if (got.config)
                assert_true(*(int64_t *)((char *)&got.config->limits + t->offset) == values[v]);
            else
                assert_non_null(strstr(got.text.ptr, t->is_duration ? "SH1106" : "SH1150"));
            unload(&got);
            arena_deinit(&l.arena);
        }
    }
    config_shows("limits: { cooldown: 30 }\n",
                 "error[SH1105]: not a duration: 30\n  ╷ selfheal.yaml:5:21\n"
                 "  ╵ write it like 30m, 6h, 15s or 35d\n" ONE_ERROR);
    config_shows("limits: { cooldown: 8d }\n", "error[SH1106]: 8d is outside 0 ms to 7 d 0 h\n"
                                               "  ╷ selfheal.yaml:5:21\n" ONE_ERROR);
    config_shows("limits: { call_attempts: \"5\" }\n",
                 "error[SH1150]: call_attempts must be a whole number from 1 to 20\n"
                 "  ╷ selfheal.yaml:5:26\n  ╵ tries of a throttled or failed call\n" ONE_ERROR);
    static const char *const BAD[] = { "0.5", "1e9", "-1", "null", "[1]" };
    for (size_t i = 0; i < 5; i++) {
        struct loaded l = { 0 }, got;
        load(&got, with(&l, str_fmt(&l.arena, "limits: { call_attempts: %s }\n", BAD[i]).ptr),
             NO_RULES, NOTIFY);
        assert_null(got.config);
        unload(&got);
        arena_deinit(&l.arena);
    }
}

/* --- rules --- */

#define RULE(more)                                                                                 \
    "rules:\n"                                                                                     \
    "  - name: r\n"                                                                                \
    "    match: { detail: { labels: { svc: [a, b], team: [{ prefix: x }] } } }\n"                  \
    "    runbook: tell\n" more
#define TEXT "    parameters: { Text: hello }\n"

static void rules_show(const char *rules, const char *expected) {
    shows(HEAD, rules, expected);
}

static void a_rule_is_loaded(void **state) {
    (void)state;
    struct loaded l;
    load(&l, HEAD,
         RULE("    mode: auto\n"
              "    description: d\n"
              "    parameters: { Text: \" {{alert.labels.svc}} \", Count: 4 }\n"
              "    guards: { cooldown: 5m, max_runs: 2 per 6h }\n"
              "    disabled: noisy\n"),
         NOTIFY);
    assert_string_equal(l.text.ptr, "");
    const struct config_rule *r = &l.config->rules[0];
    assert_true(str_is(r->name, "r"));
    assert_int_equal(r->mode, MODE_AUTO);
    assert_int_equal(r->cooldown_ms, 300000);
    assert_int_equal(r->max_runs, 2);
    assert_int_equal(r->max_runs_window_ms, 6 * 3600000);
    assert_true(r->is_disabled);
    assert_ptr_equal(r->runbook, config_runbook(l.config, STR("tell")));
    assert_int_equal(r->line, 2);
    assert_int_equal(strlen(r->hash), 64);
    unload(&l);
    load(&l, HEAD, RULE(TEXT), NOTIFY);
    assert_string_equal(l.text.ptr, "");
    assert_int_equal(l.config->rules[0].mode, MODE_OBSERVE);
    assert_int_equal(l.config->rules[0].cooldown_ms, l.config->limits.cooldown_ms);
    assert_int_equal(l.config->rules[0].max_runs, 0);
    assert_false(l.config->rules[0].is_disabled);
    unload(&l);
}

static void rules_are_checked(void **state) {
    (void)state;
    rules_show(
        "rule: []\n",
        "error[SH1102]: unknown key \"rule\"\n  ╷ rules/a.yaml:1:1\n"
        "  ╵ did you mean \"rules\"?\n\n"
        "error[SH1103]: \"rules\" is missing\n  ╷ rules/a.yaml:1:1\n\n2 errors, 0 warnings\n");
    rules_show("rules: [x]\n",
               "error[SH1101]: a rule must be an object\n  ╷ rules/a.yaml:1:9\n" ONE_ERROR);
    rules_show("[]\n", "error[SH1101]: not a rules file\n  ╷ rules/a.yaml:1:1\n  ╵ begin with "
                       "`rules:`\n" ONE_ERROR);
    rules_show(RULE(TEXT "    mod: auto\n"),
               "error[SH1102]: unknown key \"mod\"\n  ╷ rules/a.yaml:6:5\n"
               "  ╵ did you mean \"mode\"?\n" ONE_ERROR);
    rules_show(
        RULE(TEXT "    mode: automatic\n"),
        "error[SH1410]: mode must be observe, approve or auto, not \"automatic\"\n"
        "  ╷ rules/a.yaml:6:11\n  ╵ observe records only; approve asks; auto acts\n" ONE_ERROR);
    rules_show(
        "rules:\n  - { name: r, match: { source: [sns] }, runbook: tel, parameters: { Text: t } }\n",
        "error[SH1203]: rule \"r\" refers to runbook \"tel\", which does not exist\n"
        "  ╷ rules/a.yaml:2:51\n  ╵ closest: \"tell\"\n" ONE_ERROR);
    rules_show(RULE(TEXT) "  - name: r\n    match: { source: [sns] }\n    runbook: tell\n" TEXT,
               "error[SH1415]: rule \"r\" is defined twice\n  ╷ rules/a.yaml:6:11\n"
               "  ╵ the other one is at rules/a.yaml:2\n" ONE_ERROR);
    static const char *const RUNS[] = { "2",         "0 per 1h",  "101 per 1h",
                                        "2 per 59s", "2 per 31d", "x per 1h",
                                        "2 per",     "-1 per 1h", "2 per 1h per 2h" };
    for (size_t i = 0; i < sizeof RUNS / sizeof RUNS[0]; i++) {
        struct loaded l = { 0 };
        rules_show(
            str_fmt(&l.arena, "%s    guards: { max_runs: \"%s\" }\n", RULE(TEXT), RUNS[i]).ptr,
            str_fmt(&l.arena,
                    "error[SH1409]: max_runs is not \"N per DURATION\": %s\n"
                    "  ╷ rules/a.yaml:6:25\n"
                    "  ╵ write it like `max_runs: 2 per 6h`\n" ONE_ERROR,
                    RUNS[i])
                .ptr);
        arena_deinit(&l.arena);
    }
    static const char *const DISABLED[] = { "\"\"", "true", "null", "\" \"" };
    for (size_t i = 0; i < 4; i++) {
        struct loaded l = { 0 };
        rules_show(str_fmt(&l.arena, "%s    disabled: %s\n", RULE(TEXT), DISABLED[i]).ptr,
                   "error[SH1416]: `disabled` needs a reason\n  ╷ rules/a.yaml:6:15\n"
                   "  ╵ write why, like  disabled: \"noisy since Tuesday\"\n" ONE_ERROR);
        arena_deinit(&l.arena);
    }
}

static void parameters_take_pinned_values_only(void **state) {
    (void)state;
    static const char *const GOOD[] = { "\"{{ alert.started_at }}\"", "\"{{alert.id}}\"",
                                        "\"{{ alert.severity }}\"", "\"{{ alert.labels.svc }}\"",
                                        "\"%s%n ${env:X}\"" };
    for (size_t i = 0; i < sizeof GOOD / sizeof GOOD[0]; i++) {
        struct loaded l = { 0 };
        rules_show(str_fmt(&l.arena, "%s    parameters: { Text: %s }\n", RULE(""), GOOD[i]).ptr,
                   "");
        arena_deinit(&l.arena);
    }
    static const char *const BAD[] = { "{{ alert.title }}",
                                       "{{ alert.name }}",
                                       "{{ alert.labels }}",
                                       "{{ alert.labels. }}",
                                       "x{{ alert.id }}",
                                       "{{ alert.id }}x",
                                       "{{ alert.id }}{{ alert.id }}",
                                       "{{",
                                       "{{ }}",
                                       "{{ secret.token }}",
                                       "{{alert.id" };
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        struct loaded l = { 0 };
        rules_show(
            str_fmt(&l.arena, "%s    parameters: { Text: \"%s\" }\n", RULE(""), BAD[i]).ptr,
            str_fmt(&l.arena,
                    "error[SH1405]: parameter \"Text\" cannot take %s\n"
                    "  ╷ rules/a.yaml:5:25\n"
                    "  ╵ allowed: {{ alert.started_at }}, {{ alert.id }}, {{ alert.severity }}, "
                    "{{ alert.labels.NAME }}, each as the whole value\n" ONE_ERROR,
                    BAD[i])
                .ptr);
        arena_deinit(&l.arena);
    }
    static const char *const LABELS[] = { "team", "other" };
    for (size_t i = 0; i < 2; i++) {
        struct loaded l = { 0 };
        rules_show(
            str_fmt(&l.arena, "%s    parameters: { Text: \"{{ alert.labels.%s }}\" }\n", RULE(""),
                    LABELS[i])
                .ptr,
            str_fmt(&l.arena,
                    "error[SH1404]: parameter \"Text\" takes label \"%s\", which `match` does not "
                    "restrict to a list\n  ╷ rules/a.yaml:5:25\n"
                    "  ╵ list the allowed values: match: detail: labels: %s: [...]\n" ONE_ERROR,
                    LABELS[i], LABELS[i])
                .ptr);
        arena_deinit(&l.arena);
    }
    rules_show(RULE("    parameters: { Text: t, Items: [\"{{ alert.labels.svc }}\"] }\n"),
               "error[SH1405]: parameter \"Items\" cannot take {{ alert.labels.svc }} inside a "
               "list or an object\n"
               "  ╷ rules/a.yaml:5:36\n  ╵ make the parameter itself the reference\n" ONE_ERROR);
    rules_show(RULE("    parameters: { Text: t, count: 1 }\n"),
               "error[SH1406]: runbook \"tell\" has no parameter \"count\"\n  ╷ rules/a.yaml:5:28\n"
               "  ╵ did you mean \"Count\"?\n" ONE_ERROR);
    rules_show(RULE("    parameters: { Count: 1 }\n"),
               "error[SH1407]: parameter \"Text\" of runbook \"tell\" is missing\n  ╷ "
               "rules/a.yaml:5:17\n" ONE_ERROR);
    struct loaded l; /* literals are checked against the types now */
    load(&l, HEAD, RULE("    parameters: { Text: t, Count: many }\n"), NOTIFY);
    assert_non_null(strstr(l.text.ptr, "error[SH1408]"));
    unload(&l);
}

/* --- a rule that stops something --- */

static char *stopping_runbook(void) {
    const char *root = getenv("SOURCE_ROOT");
    char path[4096];
    snprintf(path, sizeof path, "%s/runbooks/ecs-db-outage.yaml", root ? root : ".");
    FILE *file = fopen(path, "re");
    assert_non_null(file);
    char *text = calloc(1, 64 << 10);
    assert_non_null(text);
    assert_true(fread(text, 1, (64 << 10) - 1, file) > 1000);
    fclose(file);
    return text;
}

static void stopping_rules_need_a_page_and_a_target(void **state) {
    (void)state;
    char *runbook = stopping_runbook();
#define PAGE "channels: { p: { webhook: https://e.example/ } }\npage: [p]\n"
#define ROLES PAGE "roles: { \"210987654321\": \"arn:aws:iam::210987654321:role/s\" }\n"
#define FAR "{ cluster: demo, service: cash, account: \"210987654321\", region: us-east-1 }"
    static const char PARAMETERS[] =
        "    parameters: { Cluster: demo, Service: cash, TableName: table, Stream: s, "
        "OutageStart: \"{{ alert.started_at }}\" }\n";
    static const struct {
        const char *page, *mode, *target, *code;
    } CASES[] = {
        { PAGE, "auto", "{ cluster: demo, service: cash }", NULL },
        { PAGE, "approve", "{ cluster: demo, service: cash }", NULL },
        { PAGE, "auto",
          "{ cluster: \"arn:aws:ecs:eu-west-1:123456789012:cluster/demo\", service: cash }", NULL },
        { "", "observe", "{ cluster: demo, service: cash }", NULL },
        { "", "auto", "{ cluster: demo, service: cash }", "SH1411" },
        { "", "approve", "{ cluster: demo, service: cash }", "SH1411" },
        { PAGE, "auto", "null", "SH1412" },
        { PAGE, "auto", "{ cluster: demo, service: cash2 }", "SH1413" },
        { PAGE, "auto", "{ cluster: other, service: cash }", "SH1413" },
        { PAGE, "auto", "{ cluster: demo }", "SH1103" },
        { ROLES, "auto", FAR, NULL },
        { ROLES, "auto", "{ cluster: demo, service: cash2, account: \"210987654321\" }", "SH1413" },
        { PAGE, "auto", FAR, "SH1417" },
        { PAGE, "auto", "{ cluster: demo, service: cash, account: \"123456789012\" }", NULL },
        { PAGE "roles: { \"21098765432\": \"arn:aws:iam::21098765432:role/s\" }\n", "auto",
          "{ cluster: demo, service: cash }", "SH1164" },
        { PAGE "roles: { \"210987654321\": \"arn:aws:iam::123456789012:role/s\" }\n", "auto",
          "{ cluster: demo, service: cash }", "SH1164" },
        { PAGE "roles: { \"210987654321\": 7 }\n", "auto", "{ cluster: demo, service: cash }",
          "SH1164" },
        { PAGE, "auto", "{ cluster: demo, service: cash, task: x }", "SH1102" },
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        struct loaded l = { 0 }, got;
        load(&got, with(&l, CASES[i].page),
             str_fmt(&l.arena, "%s    mode: %s\n    target: %s\n%s",
                     "rules:\n  - name: r\n    match: { source: [sns] }\n    runbook: tell\n",
                     CASES[i].mode, CASES[i].target, PARAMETERS)
                 .ptr,
             runbook);
        if ((got.config != NULL) != (CASES[i].code == NULL))
            print_error("case %zu: %s\n", i, got.text.ptr);
        assert_int_equal(got.config != NULL, CASES[i].code == NULL);
        assert_true(!CASES[i].code || strstr(got.text.ptr, CASES[i].code));
        unload(&got);
        arena_deinit(&l.arena);
    }
    free(runbook);
}

static void files_are_found_once_and_bounded(void **state) {
    (void)state;
    struct loaded got;
    struct files twice = { { "selfheal.yaml", "rules/a.yaml", "books/tell.yaml",
                             "other/tell.yaml" },
                           { "identity: { account: \"123456789012\", region: r }\nstore: sqlite:a\n"
                             "rules: [rules/*.yaml]\nrunbooks: [books/*, other/*]\n",
                             NO_RULES, NOTIFY, NOTIFY },
                           0 };
    load_files(&got, &twice, false);
    assert_string_equal(got.text.ptr,
                        "error[SH1179]: runbook \"tell\" is there twice\n  ╷ other/tell.yaml\n"
                        "  ╵ the other one: books/tell.yaml\n" ONE_ERROR);
    unload(&got);
    struct files none = { { "selfheal.yaml" },
                          { "identity: { account: \"123456789012\", region: r }\nstore: sqlite:a\n"
                            "rules: [3]\nrunbooks: [none/*]\n" },
                          0 };
    load_files(&got, &none, false);
    assert_string_equal(got.text.ptr,
                        "error[SH1104]: a text is needed here\n  ╷ selfheal.yaml:3:9\n\n"
                        "warning[SH1171]: no file matches none/*\n  ╷ selfheal.yaml:4:12\n\n"
                        "1 error, 1 warning\n");
    unload(&got);
    struct files many = { { "selfheal.yaml" },
                          { "identity: { account: \"123456789012\", region: r }\nstore: sqlite:a\n"
                            "rules: [many/*]\nrunbooks: []\n" },
                          513 };
    load_files(&got, &many, false);
    assert_null(got.config);
    assert_non_null(strstr(got.text.ptr, "error[SH1178]: many/* matches 513 files, at most 512\n"));
    unload(&got);
    struct files missing = { { "none" }, { "" }, 0 };
    load_files(&got, &missing, false);
    assert_string_equal(
        got.text.ptr,
        "error[SH1177]: cannot open selfheal.yaml: none\n  ╷ selfheal.yaml\n" ONE_ERROR);
    unload(&got);
}

/* What the literals of a rule lead to is found by `check`, not at night; every wrong one at once. */
static void values_are_tried(void **state) {
    (void)state;
    char *runbook = stopping_runbook();
    static const struct {
        const char *match, *parameters, *expected; /* what is said, in the order of the places */
    } CASES[] = {
        { "{ source: [sns] }", "", "" },
        { "{ source: [snss], detail: { status: [firing, fireing], transition: [Triggered] } }", "",
          "SH1418 3:23; SH1418 3:57; SH1418 3:80; " },
        { "{ source: [{ prefix: s }, aws.ecs], detail: { status: [{ anything-but: x }] } }", "", "SH1418 3:38; " },
        { "{ sorce: [sns], detail: { staus: [firing], label: { a: [b] }, severity: [P1, high, crit] } }", "",
          "SH1418 3:14; SH1418 3:38; SH1418 3:55; SH1418 3:85; SH1418 3:95; " },
        { "{ detail.statu: [firing], $or: [{ status: [firing] }, { detail.labels.x: [y], detail: { raw: { z: [1] } } }] }", "",
          "SH1418 3:14; SH1418 3:46; " },
        { "{ detail: { status: [firing], link: [{ exists: false }], cycel: [{ exists: false }] } }", "", "SH1418 3:69; " },
        { "{ source: [sns] }", ", OutageStart: yesterday, PollInterval: soon",
          "SH1620 5:91; SH1605 5:116; " },
        { "{ source: [sns] }", ", OutageStart: \"{{ alert.started_at }}\", Margin: half an hour", "" },
        { "{ source: [sns] }", ", OutageStart: \"2026-11-25T03:00:00Z\", Margin: half an hour", "SH1620 5:123; " },
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        struct loaded l = { 0 }, got;
        bool has_start = strstr(CASES[i].parameters, "OutageStart");
        load(&got, HEAD, str_fmt(&l.arena,
                     "rules:\n  - name: r\n    match: %s\n    runbook: tell\n"
                     "    parameters: { Cluster: demo, Service: cash, TableName: table, Stream: s%s%s }\n",
                     CASES[i].match, has_start ? "" : ", OutageStart: \"{{ alert.started_at }}\"", CASES[i].parameters).ptr, runbook);
        BUF_SCOPE(said, 4096);
        problem_sort(&got.problems);
        for (size_t p = 0; p < got.problems.count; p++) {
            const struct problem *problem = &got.problems.items[p];
            buf_fmt(&said, "%s %u:%u; ", problem->code, problem->line, problem->col);
        }
        buf_put(&said, "", 1);
        assert_string_equal(said.ptr, CASES[i].expected);
        unload(&got);
        arena_deinit(&l.arena);
    }
    free(runbook);
}

static void words_of_senders_are_translated(void **state) {
    (void)state;
    char *runbook = stopping_runbook();
    struct loaded got;
    load(&got, HEAD,
         "rules:\n  - name: r\n    match: { status: [firing], detail: { severity: [P1], sorce: [x], env: [p] } }\n    runbook: tell\n"
         "    parameters: { Cluster: a, Service: b, TableName: c, Stream: s, OutageStart: \"{{ alert.started_at }}\" }\n",
         runbook);
    static const char *const SAID[] = { "it is inside detail:  detail: { status: .. }", "P1 is \"critical\" here",
                                        "no alert has the field detail.sorce: this never matches", "tags are in detail.labels" };
    for (size_t i = 0; i < sizeof SAID / sizeof SAID[0]; i++) {
        bool is_said = false;
        for (size_t p = 0; p < got.problems.count; p++)
            is_said = is_said || str_find(got.problems.items[p].message, str_of(SAID[i])) != SIZE_MAX ||
                      str_find(got.problems.items[p].hint, str_of(SAID[i])) != SIZE_MAX;
        if (!is_said)
            fail_msg("not said: %s", SAID[i]);
    }
    unload(&got);
    free(runbook);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_small_config_has_all_defaults),
        cmocka_unit_test(everything_is_taken_over),
        cmocka_unit_test(unknown_keys_get_a_suggestion_and_a_place),
        cmocka_unit_test(sections_are_typed),
        cmocka_unit_test(identity_store_and_listeners),
        cmocka_unit_test(secrets_stand_elsewhere_and_are_long),
        cmocka_unit_test(values_are_tried),
        cmocka_unit_test(words_of_senders_are_translated),
        cmocka_unit_test(sources_are_known_and_have_secrets),
        cmocka_unit_test(topics_and_queues_are_named),
        cmocka_unit_test(channels_and_pages),
        cmocka_unit_test(limits_have_bounds),
        cmocka_unit_test(a_rule_is_loaded),
        cmocka_unit_test(rules_are_checked),
        cmocka_unit_test(parameters_take_pinned_values_only),
        cmocka_unit_test(stopping_rules_need_a_page_and_a_target),
        cmocka_unit_test(files_are_found_once_and_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
