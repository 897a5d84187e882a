/* sandbox.h: `selfheal sandbox`: the cloud model over HTTP on loopback, with real processes as
 * tasks and its state in a directory. Speaks to AWS SDKs and the AWS CLI as AWS does: signatures
 * are verified, errors have AWS's codes and forms. What is modelled and what differs:
 * docs/sandbox.md.
 *
 * Whoever can reach it with its key can run commands as its user: it listens on loopback only,
 * verifies every signature, and refuses what a browser sends for a web page (an Origin header). */
#ifndef SELFHEAL_SANDBOX_SANDBOX_H
#define SELFHEAL_SANDBOX_SANDBOX_H

#include "base/err.h"
#include "base/log.h"
#include "base/secret.h"
#include "net/loop.h"

enum { SANDBOX_KEYS_MAX = 8 };

struct sandbox_key {
    struct str id;
    struct secret secret;
};

enum sandbox_times {
    SANDBOX_TIMES_FAST, /* seconds where AWS takes minutes: for trying things */
    SANDBOX_TIMES_AWS,  /* as reported of AWS (Fargate) */
};

struct sandbox_options {
    struct str listen;    /* "127.0.0.1:4566", "[::1]:0"; anything but loopback is refused */
    struct str state_dir; /* made when it is not there */
    struct str account;   /* empty: 123456789012 */
    struct str region;    /* empty: eu-west-1 */
    struct sandbox_key keys[SANDBOX_KEYS_MAX]; /* none: "sandbox", "sandbox". Tasks get the first */
    size_t key_count;
    enum sandbox_times times;
    unsigned duplicate_percent; /* of asynchronous Lambda events that come twice */
    uint64_t seed;         /* of ids; a state that exists goes on with its own */
    const struct log *log; /* may be NULL */
};

struct cloud;
struct sandbox;

/* For a program that has a loop already. NULL and err on failure. */
struct sandbox *sandbox_new(struct loop *loop, const struct sandbox_options *options,
                            struct err *err);
/* "http://127.0.0.1:PORT"; as long as the sandbox. */
struct str sandbox_url(const struct sandbox *sandbox);
/* The model behind it, for a program that fills it before clients come. */
struct cloud *sandbox_cloud(struct sandbox *sandbox);
/* Ends the tasks' processes (SIGTERM, up to 2 s, SIGKILL), then everything. */
void sandbox_free(struct sandbox *sandbox);

/* The command: runs until SIGTERM or SIGINT. Calls ready once, with the URL. */
MUST_CHECK struct res sandbox_run(const struct sandbox_options *options,
                                  void (*ready)(void *ctx, struct str url), void *ctx,
                                  struct err *err);

#endif
