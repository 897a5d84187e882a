#include "config/config.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "codec/digest.h"
#include "codec/uri.h"
#include "codec/yaml.h"
#include "config/load.h"

enum { FILES_MAX = 512 };

static bool read_file(struct loader *l, struct str path, struct str *text) {
    struct err err = { 0 };
    if (l->reader->read(l->reader->ctx, &l->config->arena, path, text, &err)) {
        buf_str(&l->all, path);
        buf_char(&l->all, '\0');
        buf_str(&l->all, *text);
        return true;
    }
    problem_add_err(l->problems, path, &err);
    return false;
}

static const struct json *read_yaml(struct loader *l, struct str path) {
    struct str text;
    const struct json *document = NULL;
    struct err err = { 0 };
    if (!read_file(l, path, &text))
        return NULL;
    if (yaml_parse(&l->config->arena, text, path, &document, &err).ok)
        return document;
    problem_add_err(l->problems, path, &err);
    return NULL;
}

/* Paths in a file are relative to that file's folder. */
struct str load_resolve(struct loader *l, struct str path) {
    struct str base = l->config->file;
    if (path.len && path.ptr[0] == '/')
        return path;
    size_t slash = base.len;
    while (slash > 0 && base.ptr[slash - 1] != '/')
        slash--;
    return str_fmt(&l->config->arena, "%.*s%.*s", (int)slash, base.ptr, STR_ARG(path));
}

/* --- sections --- */

static void load_limits(struct loader *l, const struct keys *k, const struct json *limits) {
    size_t count;
    const struct config_limit_info *table = config_limits_table(&count);
    config_limits_default(&l->config->limits);
    if (!limits)
        return;
    const char *names[64];
    assert(count <= 64);
    for (size_t i = 0; i < count; i++)
        names[i] = table[i].name;
    keys_check(k, limits, names, count);
    for (size_t i = 0; i < count; i++) {
        const struct json *value = json_get_c(limits, table[i].name);
        int64_t *out = (int64_t *)((char *)&l->config->limits + table[i].offset);
        if (!value)
            continue;
        if (table[i].is_duration)
            *out = keys_duration(k, value, table[i].min, table[i].max, *out);
        else if (!json_i64(value, out) || *out < table[i].min || *out > table[i].max)
            keys_error(k, "SH1150", value, str_of(table[i].help),
                       "%s must be a whole number from %lld to %lld", table[i].name,
                       (long long)table[i].min, (long long)table[i].max);
    }
}

/* "host:port", "[ipv6]:port". */
static bool split_address(struct str address, struct str *host, int64_t *port) {
    size_t colon = address.len;
    while (colon > 0 && address.ptr[colon - 1] != ':')
        colon--;
    if (colon < 2)
        return false;
    struct str digits = str_slice(address, colon, address.len);
    *host = str_slice(address, 0, colon - 1);
    bool is_bracketed = host->ptr[0] == '[' && host->ptr[host->len - 1] == ']';
    if (!is_bracketed && str_find_char(*host, ':') != SIZE_MAX)
        return false;
    return digits.len <= 5 && str_to_i64(digits, port) && *port >= 0 && *port <= 65535 &&
           str_find_char(digits, '-') == SIZE_MAX;
}

static bool is_loopback_address(struct str address) {
    struct str host;
    int64_t port;
    if (!split_address(address, &host, &port))
        return false;
    bool is_ipv6 = host.ptr[0] == '[';
    struct uri uri = { .host = is_ipv6 ? str_slice(host, 1, host.len - 1) : host,
                       .is_ipv6 = is_ipv6 };
    return uri_is_loopback(&uri);
}

static struct str next_port(struct arena *arena, struct str address) {
    struct str host;
    int64_t port;
    if (!split_address(address, &host, &port))
        return STR("127.0.0.1:4326");
    return str_fmt(arena, "127.0.0.1:%lld",
                   (long long)(port == 0 ? 0 : port == 65535 ? port - 1 : port + 1));
}

static struct str listen_address(const struct keys *k, const struct json *object,
                                 struct str otherwise) {
    struct str address = keys_text(k, object, "listen", false), host;
    int64_t port;
    if (address.len == 0)
        return otherwise;
    if (!split_address(address, &host, &port))
        keys_error(k, "SH1163", json_get_c(object, "listen"), STR("write it like 127.0.0.1:4325"),
                   "not an address to listen on: %.*s", STR_ARG(address));
    return address;
}

static void load_listeners(struct loader *l, const struct keys *k, const struct json *document) {
    struct config *config = l->config;
    config->listen = listen_address(k, document, STR("127.0.0.1:4325"));
    const struct json *api = keys_object(k, document, "api", false);
    KEYS(k, api, "listen", "token");
    config->api_listen = listen_address(k, api, next_port(&config->arena, config->listen));
    if (json_get_c(api, "token"))
        load_secret(l, k, json_get_c(api, "token"), &config->api_token);
    else if (!is_loopback_address(config->api_listen))
        keys_error(k, "SH1160", api ? api : document, STR("add  api: { token: { env: NAME } }"),
                   "the API listens on %.*s, which is not loopback: it needs a token",
                   STR_ARG(config->api_listen));
}

static void load_identity(struct loader *l, const struct keys *k, const struct json *document) {
    const struct json *identity = keys_object(k, document, "identity", true);
    KEYS(k, identity, "account", "region");
    l->config->account = keys_text(k, identity, "account", identity != NULL);
    l->config->region = keys_text(k, identity, "region", identity != NULL);
    int64_t digits;
    if (identity && (l->config->account.len != 12 || l->config->account.ptr[0] == '-' ||
                     !str_to_i64(l->config->account, &digits)))
        keys_error(k, "SH1161", json_get_c(identity, "account"), STR("quote it: \"123456789012\""),
                   "identity.account must be the 12 digits of the AWS account");
}

/* roles: { "210987654321": "arn:aws:iam::210987654321:role/selfheal" } */
static void load_roles(struct loader *l, const struct keys *k, const struct json *roles) {
    struct arena *arena = &l->config->arena;
    struct aws_role *all = ARENA_ARRAY(arena, struct aws_role, json_count(roles) + 1);
    for (size_t i = 0; i < json_count(roles); i++) {
        const struct json_member *m = &roles->object.members[i];
        struct str account = m->key, arn = json_str(m->value);
        size_t at = str_find(arn, str_fmt(arena, ":iam::%.*s:role/", STR_ARG(account)));
        int64_t digits;
        all[i] = (struct aws_role){ account, arn };
        if (account.len != 12 || account.ptr[0] == '-' || !str_to_i64(account, &digits))
            keys_error(k, "SH1164", m->value, STR("quote it: \"123456789012\""),
                       "\"%.*s\" under `roles` is not the 12 digits of an AWS account", STR_ARG(account));
        else if (!str_starts(arn, STR("arn:aws")) || at == SIZE_MAX)
            keys_error(k, "SH1164", m->value,
                       str_fmt(arena, "write  arn:aws:iam::%.*s:role/NAME", STR_ARG(account)),
                       "the role for account %.*s is not the ARN of a role in that account", STR_ARG(account));
    }
    l->config->roles = all;
    l->config->role_count = json_count(roles);
}

/* --- files --- */

/* What `selfheal item restore` runs. */
static const char RESTORE_RUNBOOK[] =
    "schemaVersion: \"0.3\"\n"
    "description: Puts the items that a run deleted back; existing items are never overwritten\n"
    "parameters:\n"
    "  RunId: { type: String }\n"
    "  TableName: { type: String }\n"
    "mainSteps:\n"
    "  - name: restore\n"
    "    action: selfheal:restoreDynamoDbItems\n"
    "    inputs: { TableName: \"{{ TableName }}\", RunId: \"{{ RunId }}\" }\n"
    "  - name: verify\n"
    "    action: selfheal:verify\n"
    "    isEnd: true\n"
    "    inputs: { TableAnswers: [\"{{ TableName }}\"], Passes: 1, RequireAlertRecovered: false }\n";

static void add_runbook(struct loader *l, struct str name, struct str path, struct str text) {
    struct config *config = l->config;
    struct runbook *runbook = NULL;
    if (config_runbook(config, name)) {
        struct str hint = str_fmt(&config->arena, "the other one: %.*s",
                                  STR_ARG(config_runbook(config, name)->file));
        problem_add(l->problems, PROBLEM_ERROR, "SH1179", path, NULL, hint,
                    "runbook \"%.*s\" is there twice", STR_ARG(name));
        return;
    }
    bool is_good = runbook_parse(&config->arena, name, path, text, l->problems, &runbook).ok;
    if (runbook)
        action_check_runbook(&config->arena, runbook, l->problems);
    if (!is_good) {
        config->broken = arena_grow(&config->arena, config->broken, config->broken_count, config->broken_count + 1,
                                    sizeof *config->broken);
        config->broken[config->broken_count++] = str_dup(&config->arena, name);
        return;
    }
    config->runbooks = arena_grow(&config->arena, config->runbooks, config->runbook_count,
                                  config->runbook_count + 1, sizeof *config->runbooks);
    config->runbooks[config->runbook_count++] = runbook;
}

static void load_runbook(struct loader *l, struct str path) {
    struct str text, name = path;
    if (!read_file(l, path, &text))
        return;
    for (size_t i = 0; i < path.len; i++)
        if (path.ptr[i] == '/')
            name = str_slice(path, i + 1, path.len);
    for (size_t i = name.len; i-- > 1;) {
        if (name.ptr[i] == '.') {
            name = str_slice(name, 0, i);
            break;
        }
    }
    add_runbook(l, name, path, text);
}

/* "runbooks" for "runbooks/": a folder that was meant as one. */
static bool is_bare_folder(struct loader *l, struct str pattern) {
    struct str *paths = NULL;
    size_t count = 0;
    struct err ignored = { 0 };
    struct str folder = str_fmt(&l->config->arena, "%.*s/", STR_ARG(pattern));
    bool is_file = str_ends(pattern, STR(".yaml")) || str_ends(pattern, STR(".yml")) || str_ends(pattern, STR(".json"));
    return !is_file && !str_ends(pattern, STR("/")) && str_find_char(pattern, '*') == SIZE_MAX &&
           l->reader->list(l->reader->ctx, &l->config->arena, folder, &paths, &count, &ignored) && count > 0;
}

static void each_path(struct loader *l, const struct keys *k, const struct json *list,
                      void (*load)(struct loader *l, struct str path)) {
    for (size_t i = 0; i < json_count(list); i++) {
        struct str *paths = NULL;
        size_t count = 0;
        struct err err = { 0 };
        struct str text = keys_item(k, list, i);
        if (!text.ptr)
            continue;
        struct str pattern = load_resolve(l, text);
        if (is_bare_folder(l, pattern)) {
            keys_error(k, "SH1172", json_at(list, i),
                       str_fmt(&l->config->arena, "a folder ends in /: write %.*s/", STR_ARG(text)), "%.*s is a folder",
                       STR_ARG(pattern));
            continue;
        }
        if (!l->reader->list(l->reader->ctx, &l->config->arena, pattern, &paths, &count, &err))
            keys_error(k, "SH1170", json_at(list, i), STR_NONE, "%s", err.message);
        else if (count == 0)
            problem_add(l->problems, PROBLEM_WARNING, "SH1171", k->file, json_at(list, i), STR_NONE,
                        "no file matches %.*s", STR_ARG(pattern));
        else if (count > FILES_MAX)
            keys_error(k, "SH1178", json_at(list, i), STR("put more into each, or name several folders"),
                       "%.*s matches %zu files, at most %d", STR_ARG(pattern), count, FILES_MAX);
        for (size_t f = 0; f < count && f < FILES_MAX; f++)
            load(l, paths[f]);
    }
}

static void load_rules(struct loader *l, struct str path) {
    const struct json *document = read_yaml(l, path);
    struct keys k = { l->problems, path };
    if (document)
        rules_load(l->config, &k, document);
}

static bool is_table_name(struct str name) {
    static const char MORE[] = "_.-";
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || strchr(MORE, c)))
            return false;
    }
    return name.len >= 3 && name.len <= 255;
}

/* store: sqlite:PATH | dynamodb:TABLE; saved_table: of the latter */
static void load_store(struct loader *l, const struct keys *k, const struct json *document) {
    struct config *config = l->config;
    const struct json *place = json_get_c(document, "saved_table");
    struct str store = keys_text(k, document, "store", true), saved = keys_text(k, document, "saved_table", false);
    bool is_table = str_starts(store, STR("dynamodb:"));
    config->store = store;
    config->saved_table = saved;
    if (str_starts(store, STR("sqlite:")))
        config->store = str_fmt(&config->arena, "sqlite:%.*s", STR_ARG(load_resolve(l, str_slice(store, 7, store.len))));
    else if (store.len && !is_table)
        keys_error(k, "SH1162", json_get_c(document, "store"), STR("write  store: sqlite:PATH  or  store: dynamodb:TABLE"),
                   "unknown kind of store: %.*s", STR_ARG(store));
    if (is_table && !is_table_name(str_slice(store, 9, store.len)))
        keys_error(k, "SH1162", json_get_c(document, "store"), STR("3 to 255 letters, digits, and _ . -"),
                   "not the name of a table: %.*s", STR_ARG(str_slice(store, 9, store.len)));
    if (saved.len && !is_table)
        keys_error(k, "SH1162", place, STR_NONE, "saved_table belongs to a store in DynamoDB");
    else if (saved.len && (!is_table_name(saved) || str_eq(saved, str_slice(store, 9, store.len))))
        keys_error(k, "SH1162", place, STR("another table than the store's; 3 to 255 letters, digits, and _ . -"),
                   "not the name of a table for saved items: %.*s", STR_ARG(saved));
}

static void load_document(struct loader *l, const struct json *document) {
    struct config *config = l->config;
    struct keys k = { l->problems, config->file };
    if (!json_is(document, JSON_OBJECT)) {
        keys_error(&k, "SH1101", document, STR_NONE, "not a configuration file");
        return;
    }
    KEYS(&k, document, "listen", "api", "identity", "roles", "store", "saved_table", "rules", "runbooks", "sources",
         "channels", "page", "dead_man", "lambda", "limits", "endpoints");
    load_listeners(l, &k, document);
    load_identity(l, &k, document);
    load_roles(l, &k, keys_object(&k, document, "roles", false));
    load_store(l, &k, document);
    load_sources(l, &k, keys_object(&k, document, "sources", false));
    load_channels(l, &k, document);
    load_lambda(l, &k, keys_object(&k, document, "lambda", false));
    load_limits(l, &k, keys_object(&k, document, "limits", false));
    const struct json *endpoints = keys_object(&k, document, "endpoints", false);
    KEYS(&k, endpoints, "allow_environment");
    config->is_environment_endpoint_allowed = keys_flag(&k, endpoints, "allow_environment");
    add_runbook(l, STR(CONFIG_RESTORE_RUNBOOK), STR("(built in)"), str_of(RESTORE_RUNBOOK));
    each_path(l, &k, keys_array(&k, document, "runbooks", true), load_runbook);
    each_path(l, &k, keys_array(&k, document, "rules", true), load_rules);
}

static void index_rules(struct config *config) {
    const struct pattern **patterns = ARENA_ARRAY(&config->arena, const struct pattern *, config->rule_count);
    for (size_t i = 0; i < config->rule_count; i++)
        patterns[i] = config->rules[i].pattern;
    config->rule_index = pattern_index_new(&config->arena, patterns, config->rule_count);
    config->rule_matches = ARENA_ARRAY(&config->arena, uint32_t, config->rule_count);
}

struct config *config_load(const struct config_reader *reader, struct str path, bool is_check,
                           struct problems *problems) {
    struct config *config = mem_alloc(sizeof *config);
    config->file = str_dup(&config->arena, path);
    size_t errors = problems->error_count;
    struct loader l = { .config = config, .reader = reader, .problems = problems,
                        .is_check = is_check };
    buf_init(&l.all, (size_t)64 << 20);
    const struct json *document = read_yaml(&l, config->file);
    if (document)
        load_document(&l, document);
    digest_hex(digest_sha256(buf_view(&l.all)), config->hash);
    buf_deinit(&l.all);
    if (document && problems->error_count == errors) {
        index_rules(config);
        return config;
    }
    config_free(config);
    return NULL;
}

void config_free(struct config *config) {
    if (!config)
        return;
    secret_wipe(&config->api_token);
    for (size_t i = 0; i < CONFIG_SOURCES_MAX; i++)
        for (size_t s = 0; s < CONFIG_SECRETS_MAX; s++)
            secret_wipe(&config->sources[i].secrets[s]);
    struct arena arena = config->arena;
    arena_deinit(&arena);
    free(config);
}

const struct runbook *config_runbook(const struct config *config, struct str name) {
    for (size_t i = 0; i < config->runbook_count; i++)
        if (str_eq(config->runbooks[i]->name, name))
            return config->runbooks[i];
    return NULL;
}

struct str config_runbook_closest(const struct config *config, struct str name) {
    enum { NAMES_MAX = 64 };
    struct str names[NAMES_MAX];
    size_t count = 0;
    for (; count < config->runbook_count && count < NAMES_MAX; count++)
        names[count] = config->runbooks[count]->name;
    return str_closest(name, names, count);
}

const struct config_source *config_source(const struct config *config, struct str name) {
    for (size_t i = 0; i < config->source_count; i++)
        if (str_eq(config->sources[i].name, name))
            return &config->sources[i];
    return NULL;
}

struct alert_trust config_trust(const struct config_source *source) {
    return (struct alert_trust){ .secrets = source->secrets, .secret_count = source->secret_count,
                                 .topics = source->topics, .topic_count = source->topic_count,
                                 .carries = source->carries, .carry_count = source->carry_count };
}

const struct config_channel *config_channel(const struct config *config, struct str name) {
    for (size_t i = 0; i < config->channel_count; i++)
        if (str_eq(config->channels[i].name, name))
            return &config->channels[i];
    return NULL;
}
