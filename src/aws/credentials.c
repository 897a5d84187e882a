/* credentials.c: where keys come from: the environment and the two AWS files. Source:
 * aws-wire.md 7.
 *
 * The files are INI: [sections], key = value, comments on lines of their own, and one level of
 * indented nested keys, which are skipped but for their being there. Secrets stay in struct secret;
 * the text of a file is wiped before its memory goes.
 */
#include "aws/credentials.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/buf.h"
#include "codec/time.h"
#include "codec/uri.h"

enum { FILE_SIZE_MAX = 1 << 20, PATH_MAX_SIZE = 4096, TOKEN_SIZE_MAX = 64 << 10 };

struct file {
    char path[PATH_MAX_SIZE];
    char *text;
    size_t size;
    bool is_there;
};

static struct str env(credentials_getenv getenv_fn, const char *name) {
    return str_trim(str_of(getenv_fn(name)));
}

static bool copy_text(char *out, size_t size, struct str text) {
    if (text.len >= size)
        return false;
    if (text.len)
        memcpy(out, text.ptr, text.len);
    out[text.len] = 0;
    return true;
}

/* The variable's path, else ~/.aws/NAME. A leading "~/" is the home folder. */
static void file_path(struct file *file, credentials_getenv getenv_fn, const char *variable,
                      const char *name) {
    struct str given = env(getenv_fn, variable), home = env(getenv_fn, "HOME");
    if (!given.len)
        (void)snprintf(file->path, sizeof file->path, "%.*s/.aws/%s", STR_ARG(home), name);
    else if (str_starts(given, STR("~/")))
        (void)snprintf(file->path, sizeof file->path, "%.*s%.*s", STR_ARG(home),
                       STR_ARG(str_slice(given, 1, given.len)));
    else
        (void)snprintf(file->path, sizeof file->path, "%.*s", STR_ARG(given));
}

/* An absent file is no error: it is one place less. */
static struct res file_read(struct file *file, struct arena *arena, struct err *err) {
    FILE *stream = fopen(file->path, "re");
    if (!stream && (errno == ENOENT || errno == ENOTDIR))
        return RES_OK;
    if (!stream) {
        int number = errno;
        (void)err_set(err, ERR_CONFIG, "SH3104", "cannot read %s: %s", file->path,
                      strerror(number));
        err_hint(err, "make it readable for this user, or set AWS_SHARED_CREDENTIALS_FILE");
        return RES_ERR;
    }
    struct stat status = { 0 };
    size_t room = FILE_SIZE_MAX + 1;
    if (fstat(fileno(stream), &status) == 0 && S_ISREG(status.st_mode) &&
        status.st_size < FILE_SIZE_MAX)
        room = (size_t)status.st_size + 1;
    file->text = arena_alloc(arena, room);
    file->size = fread(file->text, 1, room, stream);
    bool has_failed = ferror(stream) != 0;
    (void)fclose(stream);
    if (has_failed || file->size > FILE_SIZE_MAX)
        return err_set(err, ERR_CONFIG, "SH3104", "cannot use %s: %s", file->path,
                       has_failed ? "reading it failed" : "it is larger than 1 MiB");
    file->is_there = true;
    return RES_OK;
}

static void file_wipe(struct file *file) {
    if (file->text)
        explicit_bzero(file->text, file->size);
}

struct lookup {
    struct str value; /* of the wanted key; STR_NONE */
    bool has_section;
};

/* Whether the header line "[...]" names the profile in this file. */
static bool is_section(struct str header, struct str profile, bool is_config) {
    size_t end = str_find_char(header, ']');
    struct str name = str_trim(str_slice(header, 1, end));
    if (end == SIZE_MAX)
        return false;
    if (is_config && str_starts(name, STR("profile"))) {
        struct str rest = str_slice(name, 7, name.len);
        if (rest.len && (rest.ptr[0] == ' ' || rest.ptr[0] == '\t')) {
            name = str_trim(rest);
            if (name.len >= 2 && name.ptr[0] == '"' && name.ptr[name.len - 1] == '"')
                name = str_slice(name, 1, name.len - 1);
            return str_eq(name, profile);
        }
    }
    return str_eq(name, profile) && (!is_config || str_is(profile, "default"));
}

/* The value of a key in the profile's section; the last one wins, as with Python's reader. */
static struct lookup find(const struct file *file, struct str profile, bool is_config,
                          const char *key) {
    struct lookup found = { 0 };
    struct str rest = { file->text, file->size };
    bool is_inside = false;
    while (rest.len) {
        size_t end = str_find_char(rest, '\n');
        struct str line = str_slice(rest, 0, end);
        struct str trimmed = str_trim(line);
        rest = end == SIZE_MAX ? STR_NONE : str_slice(rest, end + 1, rest.len);
        if (!trimmed.len || trimmed.ptr[0] == '#' || trimmed.ptr[0] == ';')
            continue;
        if (trimmed.ptr[0] == '[') {
            is_inside = is_section(trimmed, profile, is_config);
            found.has_section = found.has_section || is_inside;
            continue;
        }
        bool is_nested = line.ptr[0] == ' ' || line.ptr[0] == '\t';
        size_t equals = str_find_char(trimmed, '=');
        if (!is_inside || is_nested || equals == SIZE_MAX)
            continue;
        if (str_eq_nocase(str_trim(str_slice(trimmed, 0, equals)), str_of(key)))
            found.value = str_trim(str_slice(trimmed, equals + 1, trimmed.len));
    }
    return found;
}

static struct res incomplete(struct err *err, const char *where, struct str profile,
                             const char *present, const char *absent) {
    (void)err_set(err, ERR_CONFIG, "SH3104", "%s%s%.*s has %s but no %s", where,
                  profile.len ? " profile " : "", STR_ARG(profile), present, absent);
    err_hint(err, "give both, or neither");
    return RES_ERR;
}

static struct res fill(struct aws_credentials *out, struct str key_id, struct str secret,
                       struct str token, struct str expiration, struct err *err) {
    out->expires_ms = INT64_MAX;
    if (!copy_text(out->access_key_id, sizeof out->access_key_id, key_id) ||
        !secret_set(&out->secret_access_key, secret) ||
        !copy_text(out->session_token, sizeof out->session_token, token))
        return err_set(err, ERR_CONFIG, "SH3104",
                       "the credentials of the %s are too long (key id at most %zu, "
                       "secret %d, session token %zu bytes)",
                       out->source, sizeof out->access_key_id - 1, SECRET_SIZE_MAX,
                       sizeof out->session_token - 1);
    if (expiration.len && !time_parse(expiration, &out->expires_ms))
        return err_set(err, ERR_CONFIG, "SH3104",
                       "AWS_CREDENTIAL_EXPIRATION is \"%.*s\"; it must be a time such as "
                       "2026-11-25T03:00:00Z",
                       STR_ARG(str_slice(expiration, 0, 60)));
    return RES_OK;
}

static struct res from_environment(credentials_getenv getenv_fn, struct aws_credentials *out,
                                   bool *is_found, struct err *err) {
    struct str key_id = env(getenv_fn, "AWS_ACCESS_KEY_ID");
    struct str secret = env(getenv_fn, "AWS_SECRET_ACCESS_KEY");
    struct str token = env(getenv_fn, "AWS_SESSION_TOKEN");
    *is_found = key_id.len && secret.len;
    if (!key_id.len && !secret.len)
        return RES_OK;
    if (!secret.len)
        return incomplete(err, "the environment", STR_NONE, "AWS_ACCESS_KEY_ID",
                          "AWS_SECRET_ACCESS_KEY");
    if (!key_id.len)
        return incomplete(err, "the environment", STR_NONE, "AWS_SECRET_ACCESS_KEY",
                          "AWS_ACCESS_KEY_ID");
    if (!token.len)
        token = env(getenv_fn, "AWS_SECURITY_TOKEN");
    (void)snprintf(out->source, sizeof out->source, "environment");
    return fill(out, key_id, secret, token, env(getenv_fn, "AWS_CREDENTIAL_EXPIRATION"), err);
}

static struct res from_file(const struct file *file, struct str profile, bool is_config,
                            struct aws_credentials *out, bool *is_found, struct err *err) {
    struct str key_id = find(file, profile, is_config, "aws_access_key_id").value;
    struct str secret = find(file, profile, is_config, "aws_secret_access_key").value;
    struct str token = find(file, profile, is_config, "aws_session_token").value;
    *is_found = key_id.len && secret.len;
    if (!key_id.len && !secret.len)
        return RES_OK;
    if (!secret.len)
        return incomplete(err, file->path, profile, "aws_access_key_id", "aws_secret_access_key");
    if (!key_id.len)
        return incomplete(err, file->path, profile, "aws_secret_access_key", "aws_access_key_id");
    (void)snprintf(out->source, sizeof out->source, "profile %.*s", STR_ARG(profile));
    return fill(out, key_id, secret, token, STR_NONE, err);
}

static bool ignores_endpoints(credentials_getenv getenv_fn) {
    return str_eq_nocase(env(getenv_fn, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"), STR("true"));
}

static struct res fill_profile(credentials_getenv getenv_fn, const struct file *shared,
                               const struct file *config, struct str name,
                               struct aws_profile *profile, struct err *err) {
    struct str region = env(getenv_fn, "AWS_REGION"), url = STR_NONE;
    if (!region.len)
        region = env(getenv_fn, "AWS_DEFAULT_REGION");
    if (!region.len)
        region = find(shared, name, false, "region").value;
    if (!region.len)
        region = find(config, name, true, "region").value;
    bool is_ignored =
        ignores_endpoints(getenv_fn) ||
        str_eq_nocase(find(config, name, true, "ignore_configured_endpoint_urls").value,
                      STR("true"));
    if (!is_ignored) {
        url = env(getenv_fn, "AWS_ENDPOINT_URL");
        if (!url.len)
            url = find(config, name, true, "endpoint_url").value;
    }
    if (!copy_text(profile->region, sizeof profile->region, region))
        return err_set(err, ERR_CONFIG, "SH3104", "region \"%.*s...\" is longer than %zu bytes",
                       STR_ARG(str_slice(region, 0, 40)), sizeof profile->region - 1);
    if (!copy_text(profile->endpoint_url, sizeof profile->endpoint_url, url))
        return err_set(err, ERR_CONFIG, "SH3104",
                       "endpoint URL \"%.*s...\" is longer than %zu bytes",
                       STR_ARG(str_slice(url, 0, 40)), sizeof profile->endpoint_url - 1);
    return RES_OK;
}

/* --- the plan --- */

struct files {
    credentials_getenv getenv_fn;
    struct arena *arena;
    struct file shared, config;
};

static struct str key_of(const struct files *files, struct str profile, const char *key) {
    struct str value = find(&files->shared, profile, false, key).value;
    return value.len ? value : find(&files->config, profile, true, key).value;
}

static bool has_profile(const struct files *files, struct str profile) {
    return find(&files->shared, profile, false, "").has_section ||
           find(&files->config, profile, true, "").has_section;
}

/* Texts of the files are wiped: what the plan keeps is copied. */
static struct str keep(const struct files *files, struct str text) {
    return str_dup(files->arena, text);
}

static struct str home_path(const struct files *files, struct str path) {
    return str_starts(path, STR("~/"))
               ? str_fmt(files->arena, "%.*s%.*s", STR_ARG(env(files->getenv_fn, "HOME")),
                         STR_ARG(str_slice(path, 1, path.len)))
               : keep(files, path);
}

static struct res profile_error(struct err *err, struct str profile, const char *what) {
    return err_set(err, ERR_CONFIG, "SH3104", "profile %.*s %s", STR_ARG(profile), what);
}

static struct credentials_role role_of(const struct files *files, struct str profile) {
    struct credentials_role role = { .arn = keep(files, key_of(files, profile, "role_arn")),
                                     .session_name =
                                         keep(files, key_of(files, profile, "role_session_name")),
                                     .external_id =
                                         keep(files, key_of(files, profile, "external_id")) };
    if (!role.session_name.len)
        role.session_name = STR("selfheal");
    (void)str_to_i64(key_of(files, profile, "duration_seconds"), &role.duration_s);
    return role;
}

static void plan_source(struct credentials_plan *plan, const char *what, struct str name) {
    (void)snprintf(plan->source, sizeof plan->source, "%s%.*s", what,
                   STR_ARG(str_slice(name, 0, 30)));
}

/* AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, else _FULL_URI; the token's file before the token. */
static struct res container(const struct files *files, struct credentials_plan *plan,
                            bool *is_found, struct err *err) {
    struct str relative = env(files->getenv_fn, "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    struct str full = env(files->getenv_fn, "AWS_CONTAINER_CREDENTIALS_FULL_URI");
    *is_found = relative.len || full.len;
    if (!*is_found)
        return RES_OK;
    plan->kind = CREDENTIALS_CONTAINER;
    plan->url = relative.len ? str_fmt(files->arena, "http://169.254.170.2%s%.*s",
                                       relative.ptr[0] == '/' ? "" : "/", STR_ARG(relative))
                             : full;
    plan->token_file = env(files->getenv_fn, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
    plan->authorization = env(files->getenv_fn, "AWS_CONTAINER_AUTHORIZATION_TOKEN");
    plan_source(plan, "container endpoint", STR_NONE);
    if (credentials_is_container_url(files->arena, plan->url))
        return RES_OK;
    (void)err_set(err, ERR_CONFIG, "SH3104",
                  "AWS_CONTAINER_CREDENTIALS_%s_URI leads to %.*s, which must not be asked for "
                  "credentials",
                  relative.len ? "RELATIVE" : "FULL", STR_ARG(str_slice(plan->url, 0, 120)));
    err_hint(err, "it must be https, or http to this machine, 169.254.170.2, 169.254.170.23 or "
                  "[fd00:ec2::23]");
    return RES_ERR;
}

static struct res instance(const struct files *files, struct credentials_plan *plan, bool *is_found,
                           struct err *err) {
    struct str url = env(files->getenv_fn, "AWS_EC2_METADATA_SERVICE_ENDPOINT");
    bool is_ipv6 =
        str_eq_nocase(env(files->getenv_fn, "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"), STR("IPv6"));
    struct uri uri;
    *is_found = !str_eq_nocase(env(files->getenv_fn, "AWS_EC2_METADATA_DISABLED"), STR("true"));
    if (!*is_found)
        return RES_OK;
    if (!url.len)
        url = is_ipv6 ? STR("http://[fd00:ec2::254]") : STR("http://169.254.169.254");
    if (!uri_parse(files->arena, url, &uri, err).ok)
        return err_set(err, ERR_CONFIG, "SH3104",
                       "AWS_EC2_METADATA_SERVICE_ENDPOINT is \"%.*s\", which is no http URL",
                       STR_ARG(str_slice(url, 0, 120)));
    while (url.ptr[url.len - 1] == '/')
        url.len--;
    plan->kind = CREDENTIALS_INSTANCE;
    plan->url = url;
    plan_source(plan, "instance metadata", STR_NONE);
    return RES_OK;
}

/* credential_source of a profile. */
static struct res named_source(const struct files *files, struct str profile, struct str source,
                               struct credentials_plan *plan, struct err *err) {
    bool is_found = false;
    if (str_is(source, "Environment"))
        TRY(from_environment(files->getenv_fn, &plan->keys, &is_found, err));
    else if (str_is(source, "EcsContainer"))
        TRY(container(files, plan, &is_found, err));
    else if (str_is(source, "Ec2InstanceMetadata"))
        TRY(instance(files, plan, &is_found, err));
    else
        return profile_error(err, profile,
                             "has a credential_source other than Environment, EcsContainer and "
                             "Ec2InstanceMetadata");
    return is_found
               ? RES_OK
               : profile_error(err, profile, "has a credential_source that gives nothing here");
}

static struct res static_keys(const struct files *files, struct str profile,
                              struct credentials_plan *plan, bool *is_found, struct err *err) {
    TRY(from_file(&files->shared, profile, false, &plan->keys, is_found, err));
    if (!*is_found)
        TRY(from_file(&files->config, profile, true, &plan->keys, is_found, err));
    if (*is_found)
        (void)snprintf(plan->source, sizeof plan->source, "%s", plan->keys.source);
    return RES_OK;
}

/* What gives keys by itself: web identity, keys, a process. */
static struct res base_of(const struct files *files, struct str profile,
                          struct credentials_plan *plan, bool *is_found, struct err *err) {
    struct str command = key_of(files, profile, "credential_process");
    TRY(static_keys(files, profile, plan, is_found, err));
    if (*is_found || !command.len)
        return RES_OK;
    *is_found = true;
    plan->kind = CREDENTIALS_PROCESS;
    plan_source(plan, "credential_process of profile ", profile);
    return credentials_split(files->arena, command, plan->argv)
               ? RES_OK
               : profile_error(err, profile,
                               "has a credential_process with an open quote or too many words");
}

static struct res unsupported(const struct files *files, struct str profile, struct err *err) {
    static const char *const keys[] = { "sso_session", "sso_start_url", "login_session" };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (key_of(files, profile, keys[i]).len) {
            (void)err_set(err, ERR_CONFIG, "SH3104",
                          "profile %.*s gets its credentials by %s, which selfheal does not do",
                          STR_ARG(profile), keys[i]);
            err_hint(err,
                     "eval \"$(aws configure export-credentials --profile %.*s --format env)\"",
                     STR_ARG(profile));
            return RES_ERR;
        }
    return RES_OK;
}

/* From the outermost role inwards: roles are collected, then put into the order of assuming. */
static struct res from_profile(const struct files *files, struct str profile,
                               struct credentials_plan *plan, bool *is_found, struct err *err) {
    struct credentials_role roles[CREDENTIALS_ROLES_MAX];
    size_t count = 0;
    for (;;) {
        struct str token_file = key_of(files, profile, "web_identity_token_file");
        struct str source_profile = key_of(files, profile, "source_profile");
        struct str source = key_of(files, profile, "credential_source");
        if (!key_of(files, profile, "role_arn").len)
            break;
        if (token_file.len) {
            *is_found = true;
            plan->kind = CREDENTIALS_WEB_IDENTITY;
            plan->web_identity = role_of(files, profile);
            plan->token_file = home_path(files, token_file);
            plan_source(plan, "web identity of profile ", profile);
            break;
        }
        if (key_of(files, profile, "mfa_serial").len)
            return profile_error(err, profile,
                                 "wants a code of an MFA device: nobody is there to ask");
        if (count == CREDENTIALS_ROLES_MAX)
            return profile_error(err, profile,
                                 "is part of a loop of source_profile, or of too "
                                 "long a chain (4 roles)");
        if ((source_profile.len > 0) == (source.len > 0))
            return profile_error(err, profile,
                                 "has a role_arn and not one of source_profile and "
                                 "credential_source");
        roles[count++] = role_of(files, profile);
        if (source.len) {
            *is_found = true;
            TRY(named_source(files, profile, source, plan, err));
            break;
        }
        if (!has_profile(files, source_profile))
            return profile_error(err, source_profile,
                                 "is named by a source_profile and is not there");
        bool is_self = str_eq(source_profile, profile);
        profile = source_profile;
        if (is_self) { /* its own keys */
            TRY(static_keys(files, profile, plan, is_found, err));
            if (!*is_found)
                return profile_error(err, profile, "is its own source_profile and has no keys");
            break;
        }
    }
    if (!*is_found)
        TRY(base_of(files, profile, plan, is_found, err));
    if (!*is_found)
        TRY(unsupported(files, profile, err));
    if (!*is_found && count)
        return profile_error(err, profile, "is the end of a chain of roles and gives no keys");
    while (count)
        plan->roles[plan->role_count++] = roles[--count];
    return RES_OK;
}

static struct res web_identity(const struct files *files, struct credentials_plan *plan,
                               bool *is_found, struct err *err) {
    struct str file = env(files->getenv_fn, "AWS_WEB_IDENTITY_TOKEN_FILE");
    struct str arn = env(files->getenv_fn, "AWS_ROLE_ARN");
    struct str name = env(files->getenv_fn, "AWS_ROLE_SESSION_NAME");
    *is_found = file.len && arn.len;
    if (file.len && !arn.len)
        return incomplete(err, "the environment", STR_NONE, "AWS_WEB_IDENTITY_TOKEN_FILE",
                          "AWS_ROLE_ARN");
    plan->kind = *is_found ? CREDENTIALS_WEB_IDENTITY : plan->kind;
    plan->web_identity =
        (struct credentials_role){ .arn = arn, .session_name = name.len ? name : STR("selfheal") };
    plan->token_file = file;
    plan_source(plan, "web identity", STR_NONE);
    return RES_OK;
}

static struct res chain(const struct files *files, struct credentials_plan *plan, struct err *err) {
    struct str name = env(files->getenv_fn, "AWS_PROFILE");
    bool is_chosen = name.len > 0, is_found = false;
    if (!is_chosen)
        name = STR("default");
    TRY(from_environment(files->getenv_fn, &plan->keys, &is_found, err));
    (void)snprintf(plan->source, sizeof plan->source, "%s", plan->keys.source);
    if (!is_found)
        TRY(web_identity(files, plan, &is_found, err));
    if (!is_found)
        TRY(from_profile(files, name, plan, &is_found, err));
    if (!is_found && is_chosen && !has_profile(files, name)) {
        (void)err_set(err, ERR_CONFIG, "SH3104",
                      "AWS_PROFILE is \"%.*s\", but neither %s nor %s has it",
                      STR_ARG(str_slice(name, 0, 60)), files->shared.path, files->config.path);
        err_hint(err, "list the profiles with `aws configure list-profiles`");
        return RES_ERR;
    }
    if (is_found)
        return RES_OK;
    plan->looked = str_fmt(files->arena,
                           "not in the environment (AWS_ACCESS_KEY_ID, "
                           "AWS_WEB_IDENTITY_TOKEN_FILE), and no keys of profile %.*s in %s (%s) "
                           "or %s (%s)",
                           STR_ARG(str_slice(name, 0, 60)), files->shared.path,
                           files->shared.is_there ? "read" : "absent", files->config.path,
                           files->config.is_there ? "read" : "absent");
    TRY(container(files, plan, &is_found, err));
    if (!is_found)
        TRY(instance(files, plan, &is_found, err));
    if (is_found)
        return RES_OK;
    (void)err_set(err, ERR_CONFIG, "SH3104",
                  "no AWS credentials found: %.*s, no container, instance metadata is off "
                  "(AWS_EC2_METADATA_DISABLED)",
                  STR_ARG(plan->looked));
    err_hint(err,
             "run `aws configure`, set AWS_PROFILE, or export the keys; for a try without AWS: "
             "selfheal sandbox");
    return RES_ERR;
}

static struct res files_read(struct files *files, credentials_getenv getenv_fn, struct arena *arena,
                             struct err *err) {
    *files = (struct files){ .getenv_fn = getenv_fn, .arena = arena };
    file_path(&files->shared, getenv_fn, "AWS_SHARED_CREDENTIALS_FILE", "credentials");
    file_path(&files->config, getenv_fn, "AWS_CONFIG_FILE", "config");
    TRY(file_read(&files->shared, arena, err));
    return file_read(&files->config, arena, err);
}

static void files_wipe(struct files *files) {
    file_wipe(&files->shared);
    file_wipe(&files->config);
}

struct res credentials_plan(credentials_getenv getenv_fn, struct arena *arena,
                            struct credentials_plan *plan, struct err *err) {
    struct files files;
    *plan = (struct credentials_plan){ .keys = { .expires_ms = INT64_MAX } };
    struct res res = files_read(&files, getenv_fn, arena, err);
    if (res.ok)
        res = chain(&files, plan, err);
    if (!res.ok)
        secret_wipe(&plan->keys.secret_access_key);
    files_wipe(&files);
    return res;
}

struct res credentials_profile(credentials_getenv getenv_fn, struct aws_profile *profile,
                               struct err *err) {
    ARENA_SCOPE(arena);
    struct files files;
    struct str name = env(getenv_fn, "AWS_PROFILE");
    *profile = (struct aws_profile){ 0 };
    struct res res = files_read(&files, getenv_fn, &arena, err);
    if (res.ok)
        res = fill_profile(getenv_fn, &files.shared, &files.config,
                           name.len ? name : STR("default"), profile, err);
    files_wipe(&files);
    return res;
}

struct res credentials_token(struct arena *arena, struct str path, struct str *out,
                             struct err *err) {
    struct file file = { 0 };
    (void)snprintf(file.path, sizeof file.path, "%.*s", STR_ARG(path));
    TRY(file_read(&file, arena, err));
    struct str token = str_trim((struct str){ file.text, file.size });
    if (!file.is_there)
        return err_set(err, ERR_CONFIG, "SH3104", "the token file %s is not there", file.path);
    if (!token.len || token.len > TOKEN_SIZE_MAX || str_find_char(token, '\n') != SIZE_MAX ||
        str_find_char(token, '\r') != SIZE_MAX || str_find_char(token, 0) != SIZE_MAX)
        return err_set(err, ERR_CONFIG, "SH3104",
                       "the token file %s is empty, has several lines or more than 64 KiB",
                       file.path);
    *out = token;
    return RES_OK;
}

struct str credentials_endpoint_override(credentials_getenv getenv_fn, struct str service_id) {
    char name[128] = "AWS_ENDPOINT_URL_";
    size_t len = strlen(name);
    if (ignores_endpoints(getenv_fn))
        return STR_NONE;
    for (size_t i = 0; i < service_id.len && len < sizeof name - 1; i++, len++) {
        char c = service_id.ptr[i];
        name[len] = c == ' ' || c == '-' ? '_' : c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
    }
    name[len] = 0;
    struct str url = env(getenv_fn, name);
    if (!url.len)
        url = env(getenv_fn, "AWS_ENDPOINT_URL");
    return url.len ? url : STR_NONE;
}
