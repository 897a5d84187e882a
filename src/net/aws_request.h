/* aws_request.h: where calls go, and one signed request as it is sent. */
#ifndef SELFHEAL_NET_AWS_REQUEST_H
#define SELFHEAL_NET_AWS_REQUEST_H

#include "aws/credentials.h"
#include "aws/model.h"
#include "base/log.h"
#include "codec/sigv4.h"
#include "net/http_client.h"

struct aws_client_options {
    struct str account; /* our own; empty: not known */
    struct str region;
    struct str endpoint_url;     /* for every service (--endpoint-url); empty: see below */
    bool is_environment_allowed; /* AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE> */
    credentials_getenv getenv_fn;
    const struct aws_role *roles; /* config `roles`; may be NULL */
    size_t role_count;
    const struct log *log; /* of credentials that could not be had; may be NULL */
    struct str ca_file;    /* of TLS; set by aws_client_new (see there) */
    struct sigv4_keys *keys; /* the signing keys of the day; set by aws_client_new; may be NULL */
};

struct aws_request {
    struct str method, url;
    struct http_header headers[AWS_WIRE_HEADERS_MAX + 5];
    size_t header_count;
    struct str body;
};

/* Adds host, date, token and signature to what the model serialised; in a Lambda also its trace (X-Amzn-Trace-Id, not
 * signed, as the SDKs have it). credentials NULL: unsigned.
 * region: of the endpoint and the signature. All in the arena. */
MUST_CHECK struct res aws_request_make(struct arena *arena,
                                       const struct aws_client_options *options, struct str region,
                                       const struct aws_service *service,
                                       const struct aws_wire *wire,
                                       const struct aws_credentials *credentials,
                                       struct aws_request *out, struct err *err);

#endif
