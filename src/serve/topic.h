/* topic.h: what source sns needs from the network: the certificate that a message names, fetched once, kept, bounded in number,
 * size, time and rate; and the confirmation of a subscription, by the API. A request waits here until its certificate is there,
 * then it is taken again from the beginning (ingress_take). */
#ifndef SELFHEAL_SERVE_TOPIC_H
#define SELFHEAL_SERVE_TOPIC_H

#include "serve/daemon.h"

struct topics *topics_new(struct daemon *daemon);
void topics_free(struct topics *topics); /* NULL is fine; after the http client, whose callbacks it gets */

/* For alert_trust.certificate. */
const struct rsa_cert *topics_certificate(void *topics, struct str url);
/* Answers the request later: 503 when the certificate cannot be had now, 403 when it is not good. source: the path's name. */
void topics_want(struct topics *topics, http_handle handle, struct str source, const struct http_request *request,
                 struct str url);
/* Confirms, then answers 200; else 503, and SNS asks again. */
void topics_confirm(struct topics *topics, http_handle handle, struct str topic, struct str token);

#endif
