#include "host/place.h"

#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "net/aws_port.h"
#include "store/sqlite.h"

enum { ATTEMPT_MS = 2000 }; /* a transaction takes 20 ms, as a rule; what is lost is asked again soon */

struct place place_of(const struct config *config) {
    return (struct place){ .store = config->store,
                           .saved_table = config->saved_table,
                           .retention_ms = config->limits.record_retention_ms,
                           .aws = { .account = config->account,
                                    .region = config->region,
                                    .roles = config->roles,
                                    .role_count = config->role_count,
                                    .is_environment_allowed = config->is_environment_endpoint_allowed,
                                    .getenv_fn = config_files.getenv_fn } };
}

struct str place_name(struct str store, bool *is_table) {
    *is_table = str_starts(store, STR("dynamodb:"));
    if (*is_table || str_starts(store, STR("sqlite:")))
        return str_slice(store, str_find_char(store, ':') + 1, store.len);
    return store;
}

struct res place_dynamodb(const struct place *place, struct dynamodb_options *out, struct err *err) {
    bool is_table;
    *out = (struct dynamodb_options){ .table = place_name(place->store, &is_table),
                                      .saved_table = place->saved_table,
                                      .retention_ms = place->retention_ms,
                                      .is_read_only = place->is_read_only };
    if (!is_table || !out->table.len)
        return err_set(err, ERR_INPUT, "SH2206", "not a store in DynamoDB: %.*s", STR_ARG(place->store));
    if (getrandom(&out->seed, sizeof out->seed, 0) != (ssize_t)sizeof out->seed)
        return err_set(err, ERR_BUG, "SH2207", "no random bytes");
    return aws_port_open(&place->aws, ATTEMPT_MS, &out->port, err);
}

struct store *place_open(const struct place *place, struct err *err) {
    bool is_table;
    struct str name = place_name(place->store, &is_table);
    if (!is_table)
        return sqlite_open(NULL, name, place->is_read_only ? SQLITE_MODE_READER : SQLITE_MODE_OWNER, err);
    struct dynamodb_options options;
    return place_dynamodb(place, &options, err).ok ? dynamodb_open(&options, err) : NULL;
}

struct res place_host_id(struct arena *arena, struct str *out, struct err *err) {
    char host[33] = "";
    uint32_t chance;
    if (getrandom(&chance, sizeof chance, 0) != (ssize_t)sizeof chance)
        return err_set(err, ERR_BUG, "SH2207", "no random bytes");
    if (gethostname(host, sizeof host - 1) != 0)
        host[0] = '\0'; /* chance is enough */
    *out = str_fmt(arena, "%.32s-%ld-%08x", host, (long)getpid(), chance);
    return RES_OK;
}

int64_t place_size(const struct store *store) {
    return store->is_shared ? 0 : sqlite_size(store);
}
