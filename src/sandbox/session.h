/* session.h: the sandbox's sts AssumeRole: temporary keys. Nothing is stored: the session token
 * holds role, name and end under a MAC of the sandbox's first secret, and the secret key is derived
 * from it, so that sessions live over a restart and end by themselves. Any role of any account may
 * be assumed: the sandbox has no IAM. */
#ifndef SELFHEAL_SANDBOX_SESSION_H
#define SELFHEAL_SANDBOX_SESSION_H

#include "aws/model.h"
#include "base/rand.h"
#include "base/secret.h"

struct session {
    struct str role_arn, account, name; /* in the arena of session_read */
    struct secret secret;
    bool is_expired;
};

/* The output of AssumeRole; err with AWS's code (ValidationError) for input that AWS refuses. */
MUST_CHECK struct res session_assume(struct arena *arena, const struct secret *issuer,
                                     struct rand *rand, const struct aws_operation *operation,
                                     const struct json *input, int64_t now_ms,
                                     const struct json **output, struct err *err);
/* The session of a key id and its token. False: the token is not ours, or belongs to another key.
 */
bool session_read(struct arena *arena, const struct secret *issuer, struct str key_id,
                  struct str token, int64_t now_ms, struct session *out);
/* The output of GetCallerIdentity. */
const struct json *session_identity(struct arena *arena, const struct session *session);

#endif
