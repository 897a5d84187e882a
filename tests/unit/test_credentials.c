/* aws/credentials: the environment and the two files, each way of being wrong, and the messages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "aws/credentials.h"

/* The environment of a test: NAME, value, NAME, value, ..., NULL. */
static const char *const *environment;
static char folder[64], shared_path[128], config_path[128];

static const char *fake_getenv(const char *name) {
    for (const char *const *at = environment; *at; at += 2)
        if (strcmp(at[0], name) == 0)
            return at[1];
    return NULL;
}

#define ENVIRONMENT(...)                                                                           \
    const char *const variables_[] = { "AWS_SHARED_CREDENTIALS_FILE",                              \
                                       shared_path,                                                \
                                       "AWS_CONFIG_FILE",                                          \
                                       config_path,                                                \
                                       "HOME",                                                     \
                                       folder,                                                     \
                                       "AWS_EC2_METADATA_DISABLED",                                \
                                       "true",                                                     \
                                       __VA_ARGS__ __VA_OPT__(, ) NULL };                          \
    environment = variables_

static void write_file(const char *path, const char *text) {
    FILE *file = fopen(path, "we");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static int set_up(void **state) {
    (void)state;
    (void)snprintf(folder, sizeof folder, "/tmp/selfheal-test-XXXXXX");
    if (!mkdtemp(folder))
        return -1;
    (void)snprintf(shared_path, sizeof shared_path, "%s/credentials", folder);
    (void)snprintf(config_path, sizeof config_path, "%s/config", folder);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    char path[160];
    (void)unlink(shared_path);
    (void)unlink(config_path);
    (void)snprintf(path, sizeof path, "%s/.aws/credentials", folder);
    (void)unlink(path);
    (void)snprintf(path, sizeof path, "%s/.aws", folder);
    (void)rmdir(path);
    return rmdir(folder);
}

static struct credentials_plan plan;
static struct aws_credentials got;
static struct aws_profile profile;
static struct arena plan_arena;

/* The plan of the chain, its keys in `got`, and what the profile says beside. */
static struct res load(struct err *err) {
    arena_reset(&plan_arena);
    struct res res = credentials_plan(fake_getenv, &plan_arena, &plan, err);
    got = plan.keys;
    struct err profile_err = { 0 };
    if (!credentials_profile(fake_getenv, &profile, &profile_err).ok && res.ok) {
        *err = profile_err;
        return RES_ERR;
    }
    return res;
}

static void load_ok(const char *key_id, const char *secret, const char *token, const char *source) {
    struct err err = { 0 };
    if (!load(&err).ok)
        fail_msg("%s", err.message);
    assert_string_equal(got.access_key_id, key_id);
    assert_true(secret_equals(&got.secret_access_key, str_of(secret)));
    assert_string_equal(got.session_token, token);
    assert_int_equal(plan.kind, CREDENTIALS_KEYS);
    assert_string_equal(plan.source, source);
}

static void plan_is(enum credentials_kind kind, const char *source, size_t roles) {
    struct err err = { 0 };
    if (!load(&err).ok)
        fail_msg("%s", err.message);
    assert_int_equal(plan.kind, kind);
    assert_string_equal(plan.source, source);
    assert_int_equal(plan.role_count, roles);
}

static void load_fails(const char *message, const char *hint) {
    struct err err = { 0 };
    assert_false(load(&err).ok);
    assert_int_equal(err.class, ERR_CONFIG);
    assert_string_equal(err.code, "SH3104");
    if (!strstr(err.message, message))
        fail_msg("message: %s\nlacks: %s", err.message, message);
    if (!strstr(err.hint, hint))
        fail_msg("hint: %s\nlacks: %s", err.hint, hint);
    assert_int_equal(got.secret_access_key.len, 0);
}

static void environment_first(void **state) {
    (void)state;
    write_file(shared_path,
               "[default]\naws_access_key_id=FILE\naws_secret_access_key=filesecret\n");
    {
        ENVIRONMENT("AWS_ACCESS_KEY_ID", "AKID", "AWS_SECRET_ACCESS_KEY", "s/+=", "AWS_REGION",
                    "eu-west-1", "AWS_DEFAULT_REGION", "us-east-1");
        load_ok("AKID", "s/+=", "", "environment");
        assert_true(got.expires_ms == INT64_MAX);
        assert_string_equal(profile.region, "eu-west-1");
        assert_string_equal(profile.endpoint_url, "");
    }
    {
        ENVIRONMENT("AWS_ACCESS_KEY_ID", "AKID", "AWS_SECRET_ACCESS_KEY", "s", "AWS_SESSION_TOKEN",
                    "t", "AWS_SECURITY_TOKEN", "old", "AWS_CREDENTIAL_EXPIRATION",
                    "1970-01-01T00:00:01Z", "AWS_DEFAULT_REGION", "us-east-1", "AWS_PROFILE",
                    "default");
        load_ok("AKID", "s", "t", "environment");
        assert_int_equal(got.expires_ms, 1000);
        assert_string_equal(profile.region, "us-east-1");
    }
    {
        ENVIRONMENT("AWS_ACCESS_KEY_ID", "AKID", "AWS_SECRET_ACCESS_KEY", "s", "AWS_SECURITY_TOKEN",
                    "old");
        load_ok("AKID", "s", "old", "environment");
    }
    {
        ENVIRONMENT("AWS_ACCESS_KEY_ID", "", "AWS_SECRET_ACCESS_KEY", "");
        load_ok("FILE", "filesecret", "", "profile default");
    }
}

static void half_a_pair_is_an_error(void **state) {
    (void)state;
    {
        ENVIRONMENT("AWS_ACCESS_KEY_ID", "AKID");
        load_fails("the environment has AWS_ACCESS_KEY_ID but no AWS_SECRET_ACCESS_KEY", "both");
    }
    {
        ENVIRONMENT("AWS_SECRET_ACCESS_KEY", "s");
        load_fails("the environment has AWS_SECRET_ACCESS_KEY but no AWS_ACCESS_KEY_ID", "both");
    }
    write_file(shared_path, "[default]\naws_access_key_id=A\n");
    {
        ENVIRONMENT();
        load_fails("profile default has aws_access_key_id but no aws_secret_access_key", "both");
    }
    write_file(shared_path, "[default]\naws_secret_access_key=A\n");
    {
        ENVIRONMENT();
        load_fails("profile default has aws_secret_access_key but no aws_access_key_id", "both");
    }
    {
        ENVIRONMENT("AWS_ACCESS_KEY_ID", "A", "AWS_SECRET_ACCESS_KEY", "s",
                    "AWS_CREDENTIAL_EXPIRATION", "soon");
        load_fails("AWS_CREDENTIAL_EXPIRATION is \"soon\"", "");
    }
}

static void profiles_of_the_files(void **state) {
    (void)state;
    write_file(shared_path,
               "# comment\n; another\n[other]\naws_access_key_id = OTHER\n"
               "aws_secret_access_key = x\n\n[default]\r\nAWS_ACCESS_KEY_ID = DEF # kept\r\n"
               "aws_secret_access_key = a=b\r\naws_session_token = t\r\n"
               "[both]\naws_access_key_id=SHARED\naws_secret_access_key=1\n"
               "[split]\nregion = eu-south-1\n");
    write_file(config_path,
               "[default]\nregion = eu-west-3\nendpoint_url = http://localhost:4566\n"
               "s3 =\n  region = nested\n  endpoint_url = http://nested\n"
               "[profile both]\nregion=us-west-2\naws_access_key_id=CONFIG\n"
               "aws_secret_access_key=2\n"
               "[profile \"split\"]\naws_access_key_id=SPLIT\naws_secret_access_key=3\n"
               "region = eu-north-1\n"
               "[only]\naws_access_key_id=NOT\naws_secret_access_key=4\n");
    {
        ENVIRONMENT();
        load_ok("DEF # kept", "a=b", "t", "profile default");
        assert_string_equal(profile.region, "eu-west-3");
        assert_string_equal(profile.endpoint_url, "http://localhost:4566");
    }
    {
        ENVIRONMENT("AWS_PROFILE", "other");
        load_ok("OTHER", "x", "", "profile other");
        assert_string_equal(profile.region, "");
        assert_string_equal(profile.endpoint_url, "");
    }
    {
        ENVIRONMENT("AWS_PROFILE", "both"); /* the credentials file wins */
        load_ok("SHARED", "1", "", "profile both");
        assert_string_equal(profile.region, "us-west-2");
    }
    {
        ENVIRONMENT("AWS_PROFILE", "split");
        load_ok("SPLIT", "3", "", "profile split");
        assert_string_equal(profile.region, "eu-south-1");
    }
    {
        ENVIRONMENT("AWS_PROFILE", "only"); /* config sections of profiles say "profile" */
        load_fails("AWS_PROFILE is \"only\", but neither", "list-profiles");
    }
    {
        ENVIRONMENT("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
        load_ok("DEF # kept", "a=b", "t", "profile default");
        assert_string_equal(profile.endpoint_url, "");
    }
    {
        ENVIRONMENT("AWS_ENDPOINT_URL", "http://env:1");
        load_ok("DEF # kept", "a=b", "t", "profile default");
        assert_string_equal(profile.endpoint_url, "http://env:1");
    }
}

static void nothing_found_says_where_it_looked(void **state) {
    (void)state;
    char expected[512];
    (void)unlink(shared_path);
    write_file(config_path, "[default]\nregion = x\n");
    ENVIRONMENT();
    (void)snprintf(
        expected, sizeof expected,
        "no AWS credentials found: not in the environment (AWS_ACCESS_KEY_ID, "
        "AWS_WEB_IDENTITY_TOKEN_FILE), and no keys of profile default in %s (absent) or %s (read), "
        "no container, instance metadata is off",
        shared_path, config_path);
    load_fails(expected, "selfheal sandbox");
}

static void names_what_it_does_not_do(void **state) {
    (void)state;
    (void)unlink(shared_path);
    write_file(config_path,
               "[profile sso]\nsso_session = s\n"
               "[profile role]\nrole_arn = r\n"
               "[profile both]\nrole_arn = r\nsource_profile = x\ncredential_source = Environment\n"
               "[profile gone]\nrole_arn = r\nsource_profile = nobody\n"
               "[profile a]\nrole_arn = r\nsource_profile = b\n"
               "[profile b]\nrole_arn = r\nsource_profile = a\n"
               "[profile self]\nrole_arn = r\nsource_profile = self\n"
               "[profile empty]\nregion = x\n[profile on-empty]\nrole_arn=r\nsource_profile=empty\n"
               "[profile mfa]\nrole_arn = r\nsource_profile = sso\nmfa_serial = m\n"
               "[profile moon]\nrole_arn = r\ncredential_source = Moon\n"
               "[profile ecs]\nrole_arn = r\ncredential_source = EcsContainer\n"
               "[profile quote]\ncredential_process = a 'b\n");
    static const struct {
        const char *profile, *message;
    } cases[] = {
        { "sso", "profile sso gets its credentials by sso_session" },
        { "role", "not one of source_profile and credential_source" },
        { "both", "not one of source_profile and credential_source" },
        { "gone", "profile nobody is named by a source_profile and is not there" },
        { "a", "loop of source_profile" },
        { "self", "is its own source_profile and has no keys" },
        { "on-empty", "profile empty is the end of a chain of roles and gives no keys" },
        { "mfa", "MFA" },
        { "moon", "credential_source other than" },
        { "ecs", "credential_source that gives nothing here" },
        { "quote", "open quote" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ENVIRONMENT("AWS_PROFILE", cases[i].profile);
        load_fails(cases[i].message, "");
    }
}

static void roles_of_profiles(void **state) {
    (void)state;
    write_file(shared_path, "[base]\naws_access_key_id=BASE\naws_secret_access_key=b\n"
                            "[self]\naws_access_key_id=SELF\naws_secret_access_key=s\n"
                            "role_arn=arn:self\nsource_profile=self\n");
    write_file(config_path,
               "[profile inner]\nrole_arn=arn:inner\nsource_profile=base\nexternal_id=x\n"
               "[profile outer]\nrole_arn=arn:outer\nsource_profile=inner\nrole_session_name=me\n"
               "duration_seconds=900\n"
               "[profile web]\nrole_arn=arn:web\nweb_identity_token_file=~/token\n"
               "[profile on-web]\nrole_arn=arn:on\nsource_profile=web\n"
               "[profile env]\nrole_arn=arn:env\ncredential_source=Environment\n"
               "[profile ec2]\nrole_arn=arn:ec2\ncredential_source=Ec2InstanceMetadata\n"
               "[profile proc]\ncredential_process = /bin/tool \"a b\" 'c\\d' e\\ f \"\"\n");
    {
        ENVIRONMENT("AWS_PROFILE", "outer");
        plan_is(CREDENTIALS_KEYS, "profile base", 2);
        assert_string_equal(got.access_key_id, "BASE");
        assert_true(str_is(plan.roles[0].arn, "arn:inner"));
        assert_true(str_is(plan.roles[0].external_id, "x"));
        assert_true(str_is(plan.roles[0].session_name, "selfheal"));
        assert_true(str_is(plan.roles[1].arn, "arn:outer"));
        assert_true(str_is(plan.roles[1].session_name, "me"));
        assert_int_equal(plan.roles[1].duration_s, 900);
    }
    {
        ENVIRONMENT("AWS_PROFILE", "self");
        plan_is(CREDENTIALS_KEYS, "profile self", 1);
    }
    {
        ENVIRONMENT("AWS_PROFILE", "on-web");
        plan_is(CREDENTIALS_WEB_IDENTITY, "web identity of profile web", 1);
        assert_true(str_is(plan.web_identity.arn, "arn:web"));
        assert_true(str_ends(plan.token_file, STR("/token")));
        assert_true(str_starts(plan.token_file, str_of(folder)));
    }
    {
        ENVIRONMENT("AWS_PROFILE", "ec2", "AWS_EC2_METADATA_DISABLED", "false");
        load_fails("credential_source that gives nothing here", ""); /* the first one counts */
    }
    {
        ENVIRONMENT("AWS_PROFILE", "proc");
        plan_is(CREDENTIALS_PROCESS, "credential_process of profile proc", 0);
        const char *const argv[] = { "/bin/tool", "a b", "c\\d", "e f", "" };
        for (size_t i = 0; i < 5; i++)
            assert_string_equal(plan.argv[i], argv[i]);
        assert_null(plan.argv[5]);
    }
}

static void places_after_the_profile(void **state) {
    (void)state;
    (void)unlink(shared_path);
    write_file(config_path, "[default]\nregion = x\n");
    {
        ENVIRONMENT("AWS_WEB_IDENTITY_TOKEN_FILE", "/t", "AWS_ROLE_ARN", "arn:r",
                    "AWS_ROLE_SESSION_NAME", "n");
        plan_is(CREDENTIALS_WEB_IDENTITY, "web identity", 0);
        assert_true(str_is(plan.token_file, "/t"));
        assert_true(str_is(plan.web_identity.session_name, "n"));
    }
    {
        ENVIRONMENT("AWS_WEB_IDENTITY_TOKEN_FILE", "/t");
        load_fails("AWS_WEB_IDENTITY_TOKEN_FILE but no AWS_ROLE_ARN", "");
    }
    {
        ENVIRONMENT("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/v2/x");
        plan_is(CREDENTIALS_CONTAINER, "container endpoint", 0);
        assert_true(str_is(plan.url, "http://169.254.170.2/v2/x"));
    }
    static const struct {
        const char *url;
        bool is_taken;
    } urls[] = {
        { "http://127.0.0.1:1234/x", true },     { "http://[::1]/x", true },
        { "http://localhost/x", true },          { "http://169.254.170.23/v1/credentials", true },
        { "http://[fd00:ec2::23]/x", true },     { "https://anything.example/x", true },
        { "http://169.254.170.2.evil/", false }, { "http://169.254.169.254/", false },
        { "http://10.0.0.1/", false },           { "http://localhost.evil/", false },
        { "ftp://127.0.0.1/", false },           { "http://a@127.0.0.1/", false },
    };
    for (size_t i = 0; i < sizeof urls / sizeof urls[0]; i++) {
        ENVIRONMENT("AWS_CONTAINER_CREDENTIALS_FULL_URI", urls[i].url,
                    "AWS_CONTAINER_AUTHORIZATION_TOKEN", "t");
        if (urls[i].is_taken)
            plan_is(CREDENTIALS_CONTAINER, "container endpoint", 0);
        else
            load_fails("must not be asked for credentials", "169.254.170.23");
    }
    const char *const variables[] = { "HOME", "/nonexistent", NULL };
    environment = variables;
    plan_is(CREDENTIALS_INSTANCE, "instance metadata", 0);
    assert_true(str_is(plan.url, "http://169.254.169.254"));
    assert_non_null(plan.looked.ptr);
}

static void answers_of_the_places(void **state) {
    (void)state;
    static const struct {
        enum credentials_kind kind;
        const char *text, *wrong; /* NULL: taken */
    } cases[] = {
        { CREDENTIALS_CONTAINER,
          "{\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"s\",\"Token\":\"t\",\"Expiration\":"
          "\"1970-01-01T01:00:00Z\"}",
          NULL },
        { CREDENTIALS_KEYS,
          "{\"Credentials\":{\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"s\",\"SessionToken\":"
          "\"t\","
          "\"Expiration\":\"1970-01-01T01:00:00Z\"}}",
          NULL },
        { CREDENTIALS_PROCESS,
          "{\"Version\":1,\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"s\",\"SessionToken\":\"t\","
          "\"Expiration\":\"1970-01-01T01:00:00Z\"}",
          NULL },
        { CREDENTIALS_PROCESS, "{\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"s\"}", "Version" },
        { CREDENTIALS_INSTANCE, "{\"Code\":\"AssumeRoleUnauthorizedAccess\"}", "Code" },
        { CREDENTIALS_CONTAINER, "{\"AccessKeyId\":\"A\"}", "SecretAccessKey" },
        { CREDENTIALS_CONTAINER, "[]", "not a JSON object" },
        { CREDENTIALS_CONTAINER, "secret text", "not a JSON object" },
        { CREDENTIALS_CONTAINER,
          "{\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"s\",\"Expiration\":\"soon\"}",
          "Expiration" },
        { CREDENTIALS_CONTAINER,
          "{\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"s\",\"Expiration\":"
          "\"1970-01-01T00:00:01Z\"}",
          "expired already" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct err err = { 0 };
        struct aws_credentials c;
        bool is_ok =
            credentials_answer(str_of(cases[i].text), cases[i].kind, 1000, "it", &c, &err).ok;
        assert_int_equal(is_ok, cases[i].wrong == NULL);
        if (is_ok) {
            assert_string_equal(c.access_key_id, "A");
            assert_true(secret_equals(&c.secret_access_key, STR("s")));
            assert_string_equal(c.session_token, "t");
            assert_int_equal(c.expires_ms, 3600000);
            continue;
        }
        assert_non_null(strstr(err.message, cases[i].wrong));
        assert_null(strstr(err.message, "secret text"));
        assert_int_equal(c.secret_access_key.len, 0);
    }
    struct aws_credentials c = { .expires_ms = 3600000 };
    assert_int_equal(credentials_refresh_at(&c, 0, 7000), 3600000 - 300000 - 7000);
    assert_int_equal(credentials_refresh_at(&c, 3500000, 7000), 3550000);
    c.expires_ms = INT64_MAX;
    assert_true(credentials_refresh_at(&c, 0, 7000) == INT64_MAX);
}

static void home_is_the_default_place(void **state) {
    (void)state;
    char path[160];
    (void)snprintf(path, sizeof path, "%s/.aws", folder);
    assert_int_equal(mkdir(path, 0700), 0);
    (void)snprintf(path, sizeof path, "%s/.aws/credentials", folder);
    write_file(path, "[default]\naws_access_key_id=H\naws_secret_access_key=h\n");
    {
        const char *const variables[] = { "HOME", folder, NULL };
        environment = variables;
        load_ok("H", "h", "", "profile default");
    }
    {
        const char *const variables[] = { "HOME", folder, "AWS_SHARED_CREDENTIALS_FILE",
                                          "~/.aws/credentials", NULL };
        environment = variables;
        load_ok("H", "h", "", "profile default");
    }
    {
        const char *const variables[] = { "HOME", "/nonexistent", "AWS_EC2_METADATA_DISABLED",
                                          "True", NULL };
        environment = variables;
        load_fails("/nonexistent/.aws/credentials (absent)", "aws configure");
    }
}

static void unreadable_and_oversized(void **state) {
    (void)state;
    enum { ID_MAX = 127, SECRET_MAX = SECRET_SIZE_MAX, TOKEN_MAX = 4095, REGION_MAX = 63 };
    static char text[TOKEN_MAX + 2];
    {
        const char *const variables[] = { "HOME", folder, "AWS_SHARED_CREDENTIALS_FILE", folder,
                                          NULL };
        environment = variables; /* a folder can be opened, but not read */
        load_fails("cannot use", "");
    }
    memset(text, 'x', sizeof text - 1);
    const size_t limits[] = { ID_MAX, SECRET_MAX, TOKEN_MAX, REGION_MAX };
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        const char *at_limit = text + sizeof text - 1 - limits[i], *above = at_limit - 1;
        for (int over = 0; over < 2; over++) {
            const char *long_one = over ? above : at_limit;
            ENVIRONMENT("AWS_ACCESS_KEY_ID", i == 0 ? long_one : "A", "AWS_SECRET_ACCESS_KEY",
                        i == 1 ? long_one : "s", "AWS_SESSION_TOKEN", i == 2 ? long_one : "t",
                        "AWS_REGION", i == 3 ? long_one : "eu-west-1");
            struct err err = { 0 };
            assert_int_equal(load(&err).ok, !over);
        }
    }
    FILE *file = fopen(shared_path, "we");
    assert_non_null(file);
    for (int i = 0; i < (1 << 20) + 1; i++)
        (void)fputc('#', file);
    assert_int_equal(fclose(file), 0);
    ENVIRONMENT();
    load_fails("larger than 1 MiB", "");
    assert_int_equal(truncate(shared_path, 1 << 20), 0);
    load_fails("no AWS credentials found", "");
}

static void endpoint_overrides(void **state) {
    (void)state;
    {
        ENVIRONMENT("AWS_ENDPOINT_URL", "http://all", "AWS_ENDPOINT_URL_APPLICATION_AUTO_SCALING",
                    "http://aas", "AWS_ENDPOINT_URL_DYNAMODB", "http://ddb");
        assert_true(
            str_is(credentials_endpoint_override(fake_getenv, STR("Application Auto Scaling")),
                   "http://aas"));
        assert_true(
            str_is(credentials_endpoint_override(fake_getenv, STR("DynamoDB")), "http://ddb"));
        assert_true(str_is(credentials_endpoint_override(fake_getenv, STR("ECS")), "http://all"));
    }
    {
        ENVIRONMENT("AWS_ENDPOINT_URL_ECS", "http://ecs", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
                    "True");
        assert_null(credentials_endpoint_override(fake_getenv, STR("ECS")).ptr);
    }
    {
        ENVIRONMENT("AWS_ENDPOINT_URL_ECS", "http://ecs");
        assert_true(str_is(credentials_endpoint_override(fake_getenv, STR("ECS")), "http://ecs"));
        assert_null(credentials_endpoint_override(fake_getenv, STR("STS")).ptr);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(environment_first),
        cmocka_unit_test(half_a_pair_is_an_error),
        cmocka_unit_test(profiles_of_the_files),
        cmocka_unit_test(nothing_found_says_where_it_looked),
        cmocka_unit_test(names_what_it_does_not_do),
        cmocka_unit_test(roles_of_profiles),
        cmocka_unit_test(places_after_the_profile),
        cmocka_unit_test(answers_of_the_places),
        cmocka_unit_test(home_is_the_default_place),
        cmocka_unit_test(unreadable_and_oversized),
        cmocka_unit_test(endpoint_overrides),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
