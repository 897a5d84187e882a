/* secret.h: bytes that must never be seen: no formatter, wiped when released, compared in constant
 * time. Holds at most 256 bytes. */
#ifndef SELFHEAL_BASE_SECRET_H
#define SELFHEAL_BASE_SECRET_H

#include "base/str.h"

#define SECRET_SIZE_MAX 256

struct secret {
    size_t len;
    unsigned char bytes[SECRET_SIZE_MAX];
};

/* False when it does not fit. */
bool secret_set(struct secret *secret, struct str bytes);
void secret_wipe(struct secret *secret);
/* Takes the same time wherever the first difference is (the length is not hidden). */
bool secret_equals(const struct secret *secret, struct str candidate);
/* The bytes, for signing and for headers only. */
struct str secret_view(const struct secret *secret);

#endif
