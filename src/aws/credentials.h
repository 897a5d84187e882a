/* credentials.h: environment and profile credentials (aws-wire.md 7). Pure but for reading the two
 * AWS files and the environment, both passed in by the caller. */
#ifndef SELFHEAL_AWS_CREDENTIALS_H
#define SELFHEAL_AWS_CREDENTIALS_H

#include "base/arena.h"
#include "base/err.h"
#include "base/secret.h"

struct aws_credentials {
    char access_key_id[128];
    struct secret secret_access_key;
    char session_token[4096]; /* empty: none */
    int64_t expires_ms;       /* INT64_MAX: never */
    char source[64];          /* "environment", "profile default" */
};

struct aws_profile { /* what the files and the environment say beside keys */
    char region[64];
    char endpoint_url[256]; /* AWS_ENDPOINT_URL or the profile's; used where config allows */
};

/* Looks in the environment, then in the profile (AWS_PROFILE or "default") of ~/.aws/credentials
 * and ~/.aws/config (AWS_SHARED_CREDENTIALS_FILE, AWS_CONFIG_FILE). A partial pair is an error.
 * Nothing found: class config, SH3104: where it looked. getenv_fn is getenv in production. */
MUST_CHECK struct res credentials_load(const char *(*getenv_fn)(const char *name),
                                       struct aws_credentials *out, struct aws_profile *profile,
                                       struct err *err);
/* The endpoint override for a service: AWS_ENDPOINT_URL_<SERVICE_ID> then AWS_ENDPOINT_URL, unless
 * AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is true. STR_NONE when there is none. */
struct str credentials_endpoint_override(const char *(*getenv_fn)(const char *name),
                                         struct str service_id);

#endif
