/* aws_client.h: one attempt of one AWS call: validate, serialise, sign, send, parse, classify. No
 * retry, no backoff: they belong to the engine, which knows what is in doubt. Endpoint overrides
 * from the environment are honoured only where the owner allows it (config `endpoints: {
 * allow_environment: true }`).
 *
 * Trusted are the roots of AWS_CA_BUNDLE; else, in a Lambda, those of amazon-roots.pem in
 * LAMBDA_TASK_ROOT (five certificates are read in a hundredth of the time that a distribution's 140
 * take); else libcurl's default. */
#ifndef SELFHEAL_NET_AWS_CLIENT_H
#define SELFHEAL_NET_AWS_CLIENT_H

#include "net/aws_request.h"

struct aws_client;

struct aws_client_call {
    struct str service, operation;
    const struct json *input;
    bool is_mutating;
    int64_t timeout_ms;         /* of the request; waiting for credentials comes before it */
    int64_t wait_ms;            /* for credentials; then it is not sent (class transient). 0: 1 s for a change, because what
                                 * it was allowed on grows old, 25 s for a read */
    struct str account, region; /* empty: our own identity's; the client's */
};

struct aws_client_answer {
    bool is_ok;
    const struct json *output; /* or the error body, when there is one; lives during the callback */
    struct err err; /* class decides: IN_DOUBT only for a mutating call that may have left */
    struct str request_id;
    int64_t server_ms; /* the service's clock, in whole seconds: the Date of the answer; TIME_NONE */
    int64_t duration_ms;
};

/* Strings and roles of the options are copied. */
struct aws_client *aws_client_new(struct http_client *http,
                                  const struct aws_client_options *options);
void aws_client_free(struct aws_client *client);
/* done is called once, maybe before this returns (bad input, no credentials). Calls wait for
 * credentials that are being fetched (net/aws_provider.h); the loop does not. It may start other
 * calls, but not free the client. What is under way when the client is freed is forgotten; free the
 * http_client too, before the loop runs again, and the loop after both. */
void aws_client_start(struct aws_client *client, const struct aws_client_call *call,
                      void (*done)(void *ctx, const struct aws_client_answer *answer), void *ctx);
/* For tools, on a private loop: the signed request as text, as it would be sent ("POST
 * https://...\nhost: ..."). Neither the secret nor the session token is in it. */
MUST_CHECK struct res aws_client_print(const struct aws_client_options *options,
                                       struct arena *arena, const struct aws_client_call *call,
                                       struct str *text, struct err *err);
/* For tools: waits on a private loop. output and request_id live in the arena. */
void aws_client_call(const struct aws_client_options *options, struct arena *arena,
                     const struct aws_client_call *call, struct aws_client_answer *answer);

#endif
