/* owner.h: how a command reaches the records. The daemon that owns the store answers by its API; when nobody owns the
 * store, it is read directly, and a person's command is applied to it by the same engine (offline.h).
 *
 * Where the owner is: --address, SELFHEAL_ADDRESS, the lock file of the store (--store, or the configuration's), else
 * http://127.0.0.1:4326. */
#ifndef SELFHEAL_CLI_OWNER_H
#define SELFHEAL_CLI_OWNER_H

#include "cli/args.h"
#include "config/config.h"
#include "engine/store.h"

struct owner {
    struct arena *arena;
    const struct args *args;
    struct str url;         /* of the API, without a slash at the end; empty: the store is read */
    struct str store_path;  /* empty: not known */
    struct str config_path; /* empty: there is none */
    struct store *reader;   /* opened when first needed */
    struct config *config;  /* loaded when first needed */
};

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
/* Where the configuration says the store is, read from the file alone: also when the rest of it is
 * broken. STR_NONE when it does not say. */
struct str owner_configured_store(struct arena *arena, struct str config_path);

#endif
