#include "cli/owner.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "base/limits.h"
#include "cli/files.h"
#include "cli/input.h"
#include "cli/offline.h"
#include "cli/region.h"
#include "codec/digest.h"
#include "codec/uri.h"
#include "codec/yaml.h"
#include "net/http_client.h"
#include "store/sqlite.h"

enum { ANSWER_SIZE_MAX = 64 << 20, TIMEOUT_MS = 30000, RESOLVE_LIMIT = 500, ID_SIZE = 26 };

static const char DEFAULT_URL[] = "http://127.0.0.1:4326";

/* The configuration's file as it stands; NULL when it cannot be read. */
static const struct json *configured(struct arena *arena, struct str config_path) {
    struct str text;
    struct err ignored = { 0 };
    const struct json *document = NULL;
    if (!config_path.len || !input_file(arena, config_path, &text, &ignored).ok ||
        !yaml_parse(arena, text, config_path, &document, &ignored).ok)
        return NULL;
    return document;
}

/* "sqlite:PATH" beside the configuration's file, or "dynamodb:TABLE"; STR_NONE when it does not say. */
static struct str configured_store(struct arena *arena, struct str config_path) {
    struct str store = json_get_str(configured(arena, config_path), "store");
    if (!str_starts(store, STR("sqlite:")) || str_starts(store, STR("sqlite:/")))
        return store;
    size_t slash = config_path.len;
    while (slash > 0 && config_path.ptr[slash - 1] != '/')
        slash--;
    return str_fmt(arena, "sqlite:%.*s%.*s", (int)slash, config_path.ptr, STR_ARG(str_slice(store, 7, store.len)));
}

struct res owner_place(struct owner *owner, struct str store, struct place *out, struct err *err) {
    const struct json *document = configured(owner->arena, owner->config_path);
    const struct json *identity = json_get_c(document, "identity");
    bool is_table;
    *out = (struct place){ .store = store, .aws = { .getenv_fn = config_files.getenv_fn } };
    (void)place_name(store, &is_table);
    if (!is_table)
        return RES_OK;
    /* The configuration's second table and account belong to its own store. */
    if (str_eq(json_get_str(document, "store"), store)) {
        out->saved_table = json_get_str(document, "saved_table");
        out->aws.account = json_get_str(identity, "account");
    }
    out->aws.is_environment_allowed = json_true(json_path(document, "endpoints", "allow_environment", NULL));
    return region_find(owner->arena, STR_NONE, json_get_str(identity, "region"), &out->aws.region, err);
}

static struct str without_slash(struct str url) {
    while (url.len && url.ptr[url.len - 1] == '/')
        url.len--;
    return url;
}

struct res owner_find(struct owner *owner, struct arena *arena, const struct args *args,
                      struct err *err) {
    *owner = (struct owner){ .arena = arena, .args = args };
    owner->config_path = input_config_path(args);
    struct str store = args_value(args, "--store"), address = args_value(args, "--address");
    bool is_table;
    struct str name = place_name(store.len ? store : configured_store(arena, owner->config_path), &is_table);
    owner->store_path = is_table ? STR_NONE : name;
    owner->table = is_table ? str_fmt(arena, "dynamodb:%.*s", STR_ARG(name)) : STR_NONE;
    if (!address.len && !store.len)
        address = str_of(getenv("SELFHEAL_ADDRESS"));
    if (!address.len && is_table)
        return RES_OK;
    if (!address.len && owner->store_path.len) {
        address = sqlite_owner_address(arena, owner->store_path);
        if (!address.len && access(str_z(arena, owner->store_path), F_OK) == 0)
            return RES_OK; /* nobody owns it: read it */
        if (!address.len && store.len)
            return err_set(err, ERR_INPUT, "SH4120", "there is no store at %.*s", STR_ARG(name));
    }
    if (!address.len)
        address = str_of(DEFAULT_URL);
    if (str_find(address, STR("://")) == SIZE_MAX)
        address = str_fmt(arena, "http://%.*s", STR_ARG(address));
    struct uri uri;
    owner->url = without_slash(address);
    return uri_parse(arena, owner->url, &uri, err);
}

void owner_deinit(struct owner *owner) {
    if (owner->reader)
        owner->reader->ops->free(owner->reader);
    config_free(owner->config);
    *owner = (struct owner){ 0 };
}

/* --- over HTTP --- */

static MUST_CHECK struct res refused(struct owner *owner, int status, const struct json *problem,
                                     struct err *err) {
    enum err_class class = status == 401 || status == 403 ? ERR_DENIED
                           : status == 409                ? ERR_LIMIT
                           : status >= 500                ? ERR_TRANSIENT
                                                          : ERR_INPUT;
    struct str detail = json_get_str(problem, "detail"), code = json_get_str(problem, "code");
    struct str hint = json_get_str(problem, "hint");
    bool is_code = code.len > 0 && code.len < sizeof err->code;
    const char *shown = is_code ? str_z(owner->arena, code) : "SH4002";
    if (detail.len)
        (void)err_set(err, class, shown, "%.*s", STR_ARG(detail));
    else
        (void)err_set(err, class, shown, "the daemon at %.*s answered %d", STR_ARG(owner->url),
                      status);
    err->http_status = status;
    if (hint.len)
        err_hint(err, "%.*s", STR_ARG(hint));
    return RES_ERR;
}

static MUST_CHECK struct res no_daemon(struct owner *owner, const struct err *why,
                                       struct err *err) {
    (void)err_set(err, ERR_TRANSIENT, "SH4001", "no daemon answers at %.*s: %s",
                  STR_ARG(owner->url), why->message);
    err_hint(err, "selfheal serve, or SELFHEAL_ADDRESS=URL, or --store FILE|dynamodb:TABLE to read a store directly");
    return RES_ERR;
}

static MUST_CHECK struct res call(struct owner *owner, struct str method, struct str target,
                                  struct str body, const struct json **out, struct err *err) {
    struct http_header headers[4] = { { STR("Content-Type"), STR("application/json") },
                                      { STR("X-Selfheal-Client"), STR("cli") },
                                      { STR("Accept"), STR("application/json") } };
    size_t count = 3;
    const char *token = getenv("SELFHEAL_API_TOKEN");
    if (token && token[0])
        headers[count++] = (struct http_header){ STR("Authorization"),
                                                 str_fmt(owner->arena, "Bearer %s", token) };
    struct http_client_request request = {
        .method = method,
        .url = str_fmt(owner->arena, "%.*s%.*s", STR_ARG(owner->url), STR_ARG(target)),
        .headers = headers,
        .header_count = count,
        .body = body,
        .is_mutating = body.len > 0,
        .timeout_ms = TIMEOUT_MS,
        .body_size_max = ANSWER_SIZE_MAX,
    };
    struct http_client_answer answer;
    http_client_call(owner->arena, &request, &answer);
    if (!answer.has_answer)
        return no_daemon(owner, &answer.err, err);
    struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX };
    const struct json *value = NULL;
    bool is_json = json_parse(owner->arena, answer.body, &options, &value, err).ok;
    if (answer.status >= 300)
        return refused(owner, answer.status, is_json ? value : NULL, err);
    if (!is_json)
        return err_set(err, ERR_TRANSIENT, "SH4002", "%.*s does not answer like selfheal: %s",
                       STR_ARG(owner->url), err->message);
    *out = value;
    return RES_OK;
}

struct res owner_get(struct owner *owner, struct str target, const struct json **out,
                     struct err *err) {
    return owner->url.len ? call(owner, STR("GET"), target, STR_NONE, out, err)
                          : offline_get(owner, target, out, err);
}

static struct str who(struct owner *owner) {
    const char *user = getenv("USER");
    if (user && user[0])
        return str_of(user);
    const struct passwd *entry = getpwuid(getuid());
    if (entry)
        return str_dup(owner->arena, str_of(entry->pw_name));
    return str_fmt(owner->arena, "uid %ld", (long)getuid());
}

struct res owner_post(struct owner *owner, struct str path, struct json *body,
                      const struct json **out, struct err *err) {
    unsigned char bytes[16];
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes)
        return err_set(err, ERR_BUG, "SH9010", "no random bytes");
    json_set_str(owner->arena, body, "id", digest_uuid(owner->arena, bytes));
    json_set_str(owner->arena, body, "who", who(owner));
    if (!owner->url.len)
        return offline_post(owner, path, body, out, err);
    return call(owner, STR("POST"), path, json_to_str(owner->arena, body), out, err);
}

/* --- ids --- */

static MUST_CHECK struct res unknown(const char *kind, struct str given, struct err *err) {
    const char *one = strcmp(kind, "runs") == 0 ? "run" : "alert";
    (void)err_set(err, ERR_INPUT, "SH4007", "no %s %.*s", one, STR_ARG(given));
    err_hint(err, "selfheal %s list", one);
    err->http_status = 404;
    return RES_ERR;
}

static bool is_id_text(struct str given) {
    for (size_t i = 0; i < given.len; i++) {
        char c = given.ptr[i];
        if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')))
            return false;
    }
    return given.len > 0 && given.len <= ID_SIZE;
}

struct res owner_resolve(struct owner *owner, const char *kind, struct str given, struct str *id,
                         struct err *err) {
    bool is_latest = str_is(given, "latest");
    if (!is_id_text(given))
        return unknown(kind, given, err);
    *id = given;
    if (given.len == ID_SIZE)
        return RES_OK;
    const struct json *list;
    TRY(owner_get(owner, str_fmt(owner->arena, "/api/v1/%s?limit=%d", kind,
                                 is_latest ? 1 : (int)RESOLVE_LIMIT), &list, err));
    const struct json *items = json_get_c(list, kind);
    size_t found = 0;
    for (size_t i = 0; i < json_count(items); i++) {
        struct str candidate = json_get_str(json_at(items, i), "id");
        if (!is_latest && !str_starts(candidate, given))
            continue;
        found++;
        *id = candidate;
    }
    if (found == 0)
        return unknown(kind, given, err);
    if (found > 1)
        return err_set(err, ERR_INPUT, "SH4008", "%.*s is the beginning of %zu ids; give more of it",
                       STR_ARG(given), found);
    return RES_OK;
}

struct res owner_config(struct owner *owner, struct err *err) {
    if (owner->config)
        return RES_OK;
    if (!owner->config_path.len) {
        (void)err_set(err, ERR_CONFIG, "SH4113", "this needs the configuration, and none was found");
        err_hint(err, "say --config FILE, or set SELFHEAL_CONFIG");
        return RES_ERR;
    }
    struct files files;
    struct problems problems = { .arena = owner->arena };
    files_init(&files, owner->arena);
    owner->config = files_load(&files, owner->config_path, true, &problems);
    if (owner->config)
        return RES_OK;
    files_print_problems(&files, &problems);
    return err_set(err, ERR_CONFIG, "SH4114", "the configuration %.*s is not valid",
                   STR_ARG(owner->config_path));
}
