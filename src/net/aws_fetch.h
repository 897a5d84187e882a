/* aws_fetch.h: one fetch of credentials: carries out a plan (aws/credentials.h) on the loop.
 * Bounded: each question to a metadata service has 2 s, a container 3 tries, sts 3 tries of 5 s, a
 * credential_process 20 s and 64 KiB of output. */
#ifndef SELFHEAL_NET_AWS_FETCH_H
#define SELFHEAL_NET_AWS_FETCH_H

#include "net/aws_request.h"

struct aws_fetch;

/* done is called once, maybe by aws_fetch_run itself: credentials, or NULL and why. It frees the
 * fetch. The options must outlive it. */
struct aws_fetch *aws_fetch_new(struct http_client *http, const struct aws_client_options *options,
                                void (*done)(void *ctx, const struct aws_credentials *credentials,
                                             const struct err *err),
                                void *ctx);
/* base NULL: the whole chain. Else: with these, assume the role of that ARN. */
void aws_fetch_run(struct aws_fetch *fetch, const struct aws_credentials *base,
                   struct str role_arn);
/* Also while it is under way, when http_client is freed too before the loop runs again. */
void aws_fetch_free(struct aws_fetch *fetch);

#endif
