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

static struct aws_credentials got;
static struct aws_profile profile;

static void load_ok(const char *key_id, const char *secret, const char *token, const char *source) {
    struct err err = { 0 };
    if (!credentials_load(fake_getenv, &got, &profile, &err).ok)
        fail_msg("%s", err.message);
    assert_string_equal(got.access_key_id, key_id);
    assert_true(secret_equals(&got.secret_access_key, str_of(secret)));
    assert_string_equal(got.session_token, token);
    assert_string_equal(got.source, source);
}

static void load_fails(const char *message, const char *hint) {
    struct err err = { 0 };
    assert_false(credentials_load(fake_getenv, &got, &profile, &err).ok);
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
        "no AWS credentials found: not in the environment (AWS_ACCESS_KEY_ID), and no keys "
        "of profile default in %s (absent) or %s (read)",
        shared_path, config_path);
    load_fails(expected, "selfheal sandbox");
}

static void names_what_it_does_not_do(void **state) {
    (void)state;
    (void)unlink(shared_path);
    write_file(config_path, "[profile sso]\nsso_session = s\n[profile proc]\n"
                            "credential_process = /bin/x\n[profile role]\nrole_arn = r\n");
    {
        ENVIRONMENT("AWS_PROFILE", "sso");
        load_fails("profile sso gets its credentials by sso_session", "--profile sso --format env");
    }
    {
        ENVIRONMENT("AWS_PROFILE", "proc");
        load_fails("by credential_process", "export-credentials");
    }
    {
        ENVIRONMENT("AWS_PROFILE", "role");
        load_fails("by role_arn", "export-credentials");
    }
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
        const char *const variables[] = { "HOME", "/nonexistent", NULL };
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
            assert_int_equal(credentials_load(fake_getenv, &got, &profile, &err).ok, !over);
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
        cmocka_unit_test(home_is_the_default_place),
        cmocka_unit_test(unreadable_and_oversized),
        cmocka_unit_test(endpoint_overrides),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
