#include "codec/crypto.h"

#include <openssl/crypto.h>

void crypto_start(void) {
    (void)OPENSSL_init_crypto(OPENSSL_INIT_NO_ADD_ALL_CIPHERS | OPENSSL_INIT_NO_LOAD_CRYPTO_STRINGS, NULL);
}
