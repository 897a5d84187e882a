/* aws_port.h: the port of aws/port.h: several AWS calls at once on a loop of its own, with connections and credentials that
 * are kept from one time to the next. run waits: at most `timeout_ms` for each call, and for credentials that have to be
 * fetched first. The owner's own loop stands still meanwhile. */
#ifndef SELFHEAL_NET_AWS_PORT_H
#define SELFHEAL_NET_AWS_PORT_H

#include "aws/port.h"
#include "net/aws_client.h"

/* Strings and roles of the options are copied. The port's `free` ends it. */
MUST_CHECK struct res aws_port_open(const struct aws_client_options *options, int64_t timeout_ms,
                                    struct aws_port *out, struct err *err);

#endif
