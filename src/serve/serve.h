/* serve.h: the daemon: one owner of a store, with the ingress for alerts and the API for people on separate
 * listeners. Wires the loop, the host, the HTTP servers and clients together; decides nothing. */
#ifndef SELFHEAL_SERVE_SERVE_H
#define SELFHEAL_SERVE_SERVE_H

#include "base/err.h"

struct serve_options {
    struct str config_path;
    bool is_log_text;       /* false: JSON lines on standard error */
    void (*ready)(struct str ingress_url, struct str api_url);
};

/* Runs until SIGTERM or SIGINT (both finish the tick in progress, answer what is committed, and end; runs go on at the
 * next start). SIGHUP reloads the configuration: a broken one is refused, the old one stays, and a page is sent. */
MUST_CHECK struct res serve_run(const struct serve_options *options, struct err *err);

#endif
