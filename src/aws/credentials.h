/* credentials.h: where credentials come from (aws-wire.md 7), as a plan that net/credentials
 * carries out. Pure but for reading the two AWS files and the environment, both passed in by the
 * caller.
 *
 * The chain: the environment; web identity (AWS_WEB_IDENTITY_TOKEN_FILE with AWS_ROLE_ARN); the
 * profile; the container's endpoint; the instance's metadata service (IMDSv2). The first place that
 * is configured is taken, and its failure is the failure: credentials of somebody else further down
 * are never a substitute. */
#ifndef SELFHEAL_AWS_CREDENTIALS_H
#define SELFHEAL_AWS_CREDENTIALS_H

#include "base/arena.h"
#include "base/err.h"
#include "base/secret.h"

typedef const char *(*credentials_getenv)(const char *name);

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

enum credentials_kind {
    CREDENTIALS_KEYS,         /* `keys` */
    CREDENTIALS_WEB_IDENTITY, /* sts AssumeRoleWithWebIdentity: `web_identity`, `token_file` */
    CREDENTIALS_PROCESS,      /* `argv`: its output */
    CREDENTIALS_CONTAINER,    /* GET `url`, with `authorization` or what `token_file` holds */
    CREDENTIALS_INSTANCE,     /* IMDSv2 at `url` */
};

struct credentials_role {
    struct str arn, session_name, external_id; /* external_id may be empty */
    int64_t duration_s;                        /* 0: as AWS has it (one hour) */
};

/* Who to be in an account. */
struct aws_role {
    struct str account, arn;
};

enum { CREDENTIALS_ROLES_MAX = 4, CREDENTIALS_ARGS_MAX = 32 };

struct credentials_plan {
    enum credentials_kind kind;
    struct aws_credentials keys;
    struct credentials_role web_identity;
    struct str token_file, authorization, url;
    const char *argv[CREDENTIALS_ARGS_MAX + 1];
    /* Assumed one after the other with what the base gave: a profile's role by its source_profile.
     */
    struct credentials_role roles[CREDENTIALS_ROLES_MAX];
    size_t role_count;
    struct str looked; /* the places before this one, for the message when it gives nothing */
    char source[64];
};

/* The region and endpoint of the environment and the chosen profile (AWS_PROFILE or "default"). */
MUST_CHECK struct res credentials_profile(credentials_getenv getenv_fn, struct aws_profile *profile,
                                          struct err *err);
/* The first place of the chain that is configured. Texts live in the arena, but for those of the
 * environment. Nothing found, half a pair, a profile that selfheal cannot use (sso), a loop of
 * source_profile: class config, SH3104, which says where it looked. Wipe plan->keys after use. */
MUST_CHECK struct res credentials_plan(credentials_getenv getenv_fn, struct arena *arena,
                                       struct credentials_plan *plan, struct err *err);
/* What a token file holds (at most 64 KiB), without the blanks around it; read anew at each use. */
MUST_CHECK struct res credentials_token(struct arena *arena, struct str path, struct str *out,
                                        struct err *err);
/* The JSON of a container, an instance, a process, or sts (its Credentials): AccessKeyId,
 * SecretAccessKey, Token or SessionToken, Expiration. The text is wiped by the caller. `where` goes
 * into the messages. A missing key, a Version other than 1 of a process, an expiry in the past:
 * class config, SH3104. */
MUST_CHECK struct res credentials_answer(struct str text, enum credentials_kind kind,
                                         int64_t now_ms, const char *where,
                                         struct aws_credentials *out, struct err *err);
/* When to fetch again (ms): five minutes before the end, or at half of a shorter life, less
 * `jitter_ms`; INT64_MAX for keys that do not end. */
int64_t credentials_refresh_at(const struct aws_credentials *credentials, int64_t now_ms,
                               int64_t jitter_ms);
/* The endpoint override for a service: AWS_ENDPOINT_URL_<SERVICE_ID> then AWS_ENDPOINT_URL, unless
 * AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is true. STR_NONE when there is none. */
struct str credentials_endpoint_override(credentials_getenv getenv_fn, struct str service_id);

/* Between credentials*.c: splits a command line at blanks, with '...', "..." and \ as a shell has
 * them; no variables, no globs. False: a quote is open, or too many words. */
bool credentials_split(struct arena *arena, struct str command,
                       const char *argv[CREDENTIALS_ARGS_MAX + 1]);
/* Whether the container's endpoint may be asked: https, or http on loopback, 169.254.170.2,
 * 169.254.170.23 or [fd00:ec2::23]. */
bool credentials_is_container_url(struct arena *arena, struct str url);

#endif
