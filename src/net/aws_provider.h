/* aws_provider.h: the credentials that calls are signed with: fetched when first wanted, kept,
 * fetched again before they end, one role for each account of the configuration.
 *
 * Nothing waits but the calls that need them: at most 256 for each account, the next ones are
 * refused (class transient). Five minutes (and some seconds of chance) before the end the next call
 * starts a fetch and goes on with the old ones; when that fails it is tried again every ten
 * seconds, and the old ones serve until they end. No message and no log holds a key or a token. */
#ifndef SELFHEAL_NET_AWS_PROVIDER_H
#define SELFHEAL_NET_AWS_PROVIDER_H

#include "net/aws_request.h"

struct aws_provider;

/* The options must outlive it. */
struct aws_provider *aws_provider_new(struct http_client *http,
                                      const struct aws_client_options *options);
/* What waits is forgotten. Free the http_client too, before the loop runs again. */
void aws_provider_free(struct aws_provider *provider);
/* account empty: our own; so is the options' account, unless a role is named for it. done is called
 * once, maybe before this returns: credentials (valid during the call), or NULL and why: where was
 * looked, and what each place said. An account without a role in the options: class config, SH3107. */
void aws_provider_get(struct aws_provider *provider, struct str account,
                      void (*done)(void *ctx, const struct aws_credentials *credentials,
                                   const struct err *err),
                      void *ctx);
/* AWS does not know these keys: the next call waits for new ones (at most once in 5 s). */
void aws_provider_suspect(struct aws_provider *provider, struct str account);

#endif
