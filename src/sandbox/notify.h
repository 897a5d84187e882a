/* notify.h: the sandbox's way out to HTTP endpoints, loopback URLs only, and the key that signs the
 * messages of SNS: made when it is first needed, kept in the state directory (sns-key.pem, for the
 * owner alone; sns-cert.pem), self-signed. */
#ifndef SELFHEAL_SANDBOX_NOTIFY_H
#define SELFHEAL_SANDBOX_NOTIFY_H

#include "cloud/cloud.h"
#include "net/loop.h"

struct notify;

/* done: an attempt ended, with the status or 0 (no answer, or an URL that is not posted to). Called
 * from the loop, or from within the port's post. */
struct notify *notify_new(struct loop *loop, struct str state_dir,
                          void (*done)(void *ctx, int64_t id, int status), void *ctx,
                          struct err *err);
void notify_free(struct notify *notify);
struct cloud_http notify_http(struct notify *notify);
struct cloud_signer notify_signer(struct notify *notify);
/* Both empty when no key can be made or kept. As long as `notify`. */
void notify_certificate(struct notify *notify, struct str *cert_id, struct str *pem);

#endif
