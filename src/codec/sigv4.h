/* sigv4.h: AWS Signature Version 4, header form. Pure: the caller gives the time. Signs for the
 * client, verifies for the sandbox. Facts: aws-wire.md 8 (never sign connection, expect,
 * user-agent, x-amzn-trace-id ...; double path encoding except for s3). */
#ifndef SELFHEAL_CODEC_SIGV4_H
#define SELFHEAL_CODEC_SIGV4_H

#include "base/arena.h"
#include "base/err.h"
#include "base/secret.h"
#include "base/str.h"
#include "codec/digest.h"
#include "codec/http1.h"

struct sigv4_request {
    struct str method;
    struct str path;  /* as sent on the wire, percent-encoded */
    struct str query; /* as sent on the wire, without '?' */
    const struct http_header *headers;
    size_t header_count;
    struct str body;
};

/* Signing keys as they were derived: each is good for one secret, day, region and service, and is used for these alone.
 * Holds secrets: wipe it. A zeroed one is empty; the newest replaces the oldest. */
#define SIGV4_KEYS_MAX 8
struct sigv4_keys {
    struct sigv4_key {
        struct secret secret;
        char date[8], region[64], service[64];
        size_t region_size, service_size;
        struct sha256 key;
        bool is_set;
    } keys[SIGV4_KEYS_MAX];
    size_t next;
    int64_t derived; /* how often one had to be */
};
void sigv4_keys_wipe(struct sigv4_keys *keys);

struct sigv4_scope {
    struct str region, service;
    bool is_s3;              /* no path normalisation or double encoding */
    struct sigv4_keys *keys; /* for signing; NULL: the key is derived and forgotten each time */
};

/* The canonical request; for tests and for `aws --print-request`. signed_headers: lower-case names,
 * sorted, with ';' between them; a name that the request does not have counts as an empty one. */
struct str sigv4_canonical(struct arena *arena, const struct sigv4_request *request,
                           const struct sigv4_scope *scope, struct str signed_headers);
/* The string to sign over a canonical request; timestamp is x-amz-date ("20261125T030000Z"). */
struct str sigv4_string_to_sign(struct arena *arena, const struct sigv4_scope *scope,
                                struct str timestamp, struct str canonical);
/* The value of the Authorization header. Signs every header of the request but those that must not
 * be signed. The request must already hold host and x-amz-date (and x-amz-security-token). */
MUST_CHECK struct res sigv4_sign(struct arena *arena, const struct sigv4_request *request,
                                 const struct sigv4_scope *scope, struct str access_key_id,
                                 const struct secret *secret_access_key, struct str *authorization,
                                 struct err *err);
/* Verifies a received request: parses Authorization, checks that date, region and service are those
 * of `scope` (empty: any), that host, x-amz-date and x-amz-target are signed, that x-amz-date is
 * within 5 minutes of now_ms, and the signature. On failure err->aws_code is what AWS would answer
 * (IncompleteSignatureException, MissingAuthenticationTokenException, InvalidSignatureException,
 * SignatureDoesNotMatch for query services is mapped by the caller) and class denied. find_secret
 * returns NULL for an unknown key id: UnrecognizedClientException. */
MUST_CHECK struct res sigv4_verify(struct arena *arena, const struct sigv4_request *request,
                                   const struct sigv4_scope *scope, int64_t now_ms,
                                   const struct secret *(*find_secret)(void *ctx,
                                                                       struct str access_key_id),
                                   void *ctx, struct str *access_key_id, struct err *err);
/* The region and service named in the Authorization header's scope; false when there is none. */
bool sigv4_scope_of(struct str authorization, struct str *region, struct str *service);

#endif
