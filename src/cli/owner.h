/* owner.h: how a command reaches the records. The daemon that owns the store answers by its API; when nobody owns the
 * store, it is read directly, and a person's command is applied to it by the same engine (offline.h).
 *
 * A store in DynamoDB has no owner: commands go to it directly, unless --address or SELFHEAL_ADDRESS names a daemon.
 * Where the owner of another is: --address, SELFHEAL_ADDRESS, the lock file of the store (--store, or the configuration's), else
 * http://127.0.0.1:4326. */
#ifndef SELFHEAL_CLI_OWNER_H
#define SELFHEAL_CLI_OWNER_H

#include "cli/args.h"
#include "config/config.h"
#include "host/place.h"

struct owner {
    struct arena *arena;
    const struct args *args;
    struct str url;         /* of the API, without a slash at the end; empty: the store is read */
    struct str store_path;  /* of SQLite; empty: there is none, or it is not known */
    struct str table;       /* "dynamodb:TABLE"; empty: the store is no table */
    struct str config_path; /* empty: there is none */
    struct store *reader;   /* opened when first needed */
    struct config *config;  /* loaded when first needed */
};

/* Somebody goes on with runs: a daemon that answers, or whoever works on a store that is shared. */
static inline bool owner_is_working(const struct owner *owner) {
    return owner->url.len > 0 || owner->table.len > 0;
}

MUST_CHECK struct res owner_find(struct owner *owner, struct arena *arena, const struct args *args,
                                 struct err *err);
void owner_deinit(struct owner *owner);
/* target: "/api/v1/runs?limit=20". err->http_status is the answer's status: 404 means no such object. */
MUST_CHECK struct res owner_get(struct owner *owner, struct str target, const struct json **out,
                                struct err *err);
/* body gets an "id", so that the same command sent twice is carried out once, and "who". */
MUST_CHECK struct res owner_post(struct owner *owner, struct str path, struct json *body,
                                 const struct json **out, struct err *err);
/* A run's or alert's whole id from its beginning, or "latest". kind: "runs" or "alerts". */
MUST_CHECK struct res owner_resolve(struct owner *owner, const char *kind, struct str given,
                                    struct str *id, struct err *err);
/* The configuration, whole and valid (exit status 3 otherwise: its problems were printed). */
MUST_CHECK struct res owner_config(struct owner *owner, struct err *err);
/* A store named on the command line or in the configuration, with what the configuration's file says about region and
 * endpoints: also when the rest of it is broken. */
MUST_CHECK struct res owner_place(struct owner *owner, struct str store, struct place *out, struct err *err);

#endif
