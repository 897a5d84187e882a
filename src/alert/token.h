/* token.h: senders that sign nothing carry a shared secret in the header X-Selfheal-Token. It is compared in constant time
 * and against all secrets, before anything of the body is looked at. */
#ifndef SELFHEAL_ALERT_TOKEN_H
#define SELFHEAL_ALERT_TOKEN_H

#include "alert/alert.h"

/* ALERT_OK, or ALERT_REFUSED: SH6002 no or wrong token, or more than one (401), SH6003 not application/json (415). */
enum alert_result token_check(const struct http_request *request, const struct alert_trust *trust, struct str source,
                              struct err *err);

#endif
