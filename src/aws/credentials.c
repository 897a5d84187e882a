/* credentials.c: static and temporary keys from the environment or the two AWS files. Source:
 * aws-wire.md 7.
 *
 * The files are INI: [sections], key = value, comments on lines of their own, and one level of
 * indented nested keys, which are skipped but for their being there. What other tools resolve by
 * calling somebody (assume role, SSO, credential_process, container and instance roles) is not done
 * here: the message says how to turn such a profile into keys. Secrets stay in struct secret; the
 * text of a file is wiped before its memory goes. */
#include "aws/credentials.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/buf.h"
#include "codec/time.h"

enum { FILE_SIZE_MAX = 1 << 20, PATH_MAX_SIZE = 4096 };

struct file {
    char path[PATH_MAX_SIZE];
    char *text;
    size_t size;
    bool is_there;
};

static struct str env(const char *(*getenv_fn)(const char *), const char *name) {
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
static void file_path(struct file *file, const char *(*getenv_fn)(const char *),
                      const char *variable, const char *name) {
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

static struct res from_environment(const char *(*getenv_fn)(const char *),
                                   struct aws_credentials *out, bool *is_found, struct err *err) {
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

/* Why a profile that exists gives no keys. */
static const char *indirect_key(const struct file *file, struct str profile, bool is_config) {
    static const char *const keys[] = { "role_arn",
                                        "sso_session",
                                        "sso_start_url",
                                        "credential_process",
                                        "web_identity_token_file",
                                        "credential_source",
                                        "login_session" };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (find(file, profile, is_config, keys[i]).value.len)
            return keys[i];
    return NULL;
}

static struct res nothing_found(const struct file *shared, const struct file *config,
                                struct str profile, struct err *err) {
    const char *key = indirect_key(config, profile, true);
    if (!key)
        key = indirect_key(shared, profile, false);
    if (key) {
        (void)err_set(err, ERR_CONFIG, "SH3104",
                      "profile %.*s gets its credentials by %s, which selfheal does not do",
                      STR_ARG(profile), key);
        err_hint(err, "eval \"$(aws configure export-credentials --profile %.*s --format env)\"",
                 STR_ARG(profile));
        return RES_ERR;
    }
    (void)err_set(
        err, ERR_CONFIG, "SH3104",
        "no AWS credentials found: not in the environment (AWS_ACCESS_KEY_ID), and no keys of "
        "profile %.*s in %s (%s) or %s (%s)",
        STR_ARG(profile), shared->path, shared->is_there ? "read" : "absent", config->path,
        config->is_there ? "read" : "absent");
    err_hint(err,
             "run `aws configure`, set AWS_PROFILE, or export the keys; for a try without AWS: "
             "selfheal sandbox");
    return RES_ERR;
}

static bool ignores_endpoints(const char *(*getenv_fn)(const char *)) {
    return str_eq_nocase(env(getenv_fn, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"), STR("true"));
}

static struct res fill_profile(const char *(*getenv_fn)(const char *), const struct file *shared,
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

static struct res load(const char *(*getenv_fn)(const char *), struct file *shared,
                       struct file *config, struct arena *arena, struct aws_credentials *out,
                       struct aws_profile *profile, struct err *err) {
    struct str name = env(getenv_fn, "AWS_PROFILE");
    bool is_chosen = name.len > 0, is_found = false;
    if (!is_chosen)
        name = STR("default");
    file_path(shared, getenv_fn, "AWS_SHARED_CREDENTIALS_FILE", "credentials");
    file_path(config, getenv_fn, "AWS_CONFIG_FILE", "config");
    TRY(file_read(shared, arena, err));
    TRY(file_read(config, arena, err));
    TRY(fill_profile(getenv_fn, shared, config, name, profile, err));
    TRY(from_environment(getenv_fn, out, &is_found, err));
    if (is_found)
        return RES_OK;
    TRY(from_file(shared, name, false, out, &is_found, err));
    if (is_found)
        return RES_OK;
    TRY(from_file(config, name, true, out, &is_found, err));
    if (is_found)
        return RES_OK;
    if (is_chosen && !find(shared, name, false, "").has_section &&
        !find(config, name, true, "").has_section) {
        (void)err_set(err, ERR_CONFIG, "SH3104",
                      "AWS_PROFILE is \"%.*s\", but neither %s nor %s has it",
                      STR_ARG(str_slice(name, 0, 60)), shared->path, config->path);
        err_hint(err, "list the profiles with `aws configure list-profiles`");
        return RES_ERR;
    }
    return nothing_found(shared, config, name, err);
}

struct res credentials_load(const char *(*getenv_fn)(const char *name), struct aws_credentials *out,
                            struct aws_profile *profile, struct err *err) {
    ARENA_SCOPE(arena);
    struct file shared = { 0 }, config = { 0 };
    *out = (struct aws_credentials){ .expires_ms = INT64_MAX };
    *profile = (struct aws_profile){ 0 };
    struct res res = load(getenv_fn, &shared, &config, &arena, out, profile, err);
    if (!res.ok)
        secret_wipe(&out->secret_access_key);
    file_wipe(&shared);
    file_wipe(&config);
    return res;
}

struct str credentials_endpoint_override(const char *(*getenv_fn)(const char *name),
                                         struct str service_id) {
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
