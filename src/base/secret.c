#include "base/secret.h"

#include <string.h>

bool secret_set(struct secret *secret, struct str bytes) {
    secret_wipe(secret);
    if (bytes.len > SECRET_SIZE_MAX)
        return false;
    if (bytes.len)
        memcpy(secret->bytes, bytes.ptr, bytes.len);
    secret->len = bytes.len;
    return true;
}

void secret_wipe(struct secret *secret) {
    explicit_bzero(secret, sizeof *secret);
}

bool secret_equals(const struct secret *secret, struct str candidate) {
    unsigned char difference = (unsigned char)(secret->len != candidate.len);
    for (size_t i = 0; i < secret->len; i++) {
        unsigned char other = i < candidate.len ? (unsigned char)candidate.ptr[i] : 0;
        difference = (unsigned char)(difference | (secret->bytes[i] ^ other));
    }
    return difference == 0;
}

struct str secret_view(const struct secret *secret) {
    return (struct str){ (const char *)secret->bytes, secret->len };
}
