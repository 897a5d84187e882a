/* front.h: one HTTP request to the sandbox -> one answer. No sockets: bytes in, status, headers and
 * body out, so that tests need no server. */
#ifndef SELFHEAL_SANDBOX_FRONT_H
#define SELFHEAL_SANDBOX_FRONT_H

#include "cloud/cloud.h"
#include "codec/http1.h"
#include "sandbox/notify.h"
#include "sandbox/sandbox.h"

struct front {
    struct cloud *cloud;
    const struct sandbox_key *keys;
    size_t key_count;
    struct rand rand; /* of request ids */
    /* The certificate of SNS's signatures; NULL: there is none. */
    struct notify *notify;
};

struct front_answer {
    int status;
    struct str content_type;
    struct buf extra, body; /* header lines with CRLF; both owned by the caller: buf_deinit */
    bool is_change_likely;  /* the caller advances the cloud afterwards */
    int64_t held;           /* not 0: there is no answer yet, front_take has it later */
    const struct aws_service *service; /* of a held one, for front_take */
    const struct aws_operation *operation;
    char request_id[37];
};

/* Whether "HOST" or "HOST:PORT" is localhost, 127.x.x.x or [::1]: by its letters, not by look-up.
 */
bool front_is_loopback(struct str host);
/* Never fails: what is wrong becomes an answer. */
void front_handle(struct front *front, const struct http_request *request, int64_t now_ms,
                  struct front_answer *answer);
/* Completes a held answer, after the cloud was advanced. False: not yet. */
bool front_take(struct front *front, int64_t now_ms, struct front_answer *answer);

#endif
