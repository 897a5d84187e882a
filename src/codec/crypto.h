/* crypto.h: how OpenSSL starts in this process. Here because libcurl takes its defaults when nobody was before it, and only
 * codec/ includes OpenSSL. */
#ifndef SELFHEAL_CODEC_CRYPTO_H
#define SELFHEAL_CODEC_CRYPTO_H

/* To be called before libcurl starts; again is allowed and does nothing. Without the names of 150 ciphers, which are for
 * encrypted key files (TLS asks the provider), and without the texts of libcrypto's errors (those of TLS stay, and those of
 * certificates are no such texts). Both are hash tables that would be filled at each start. */
void crypto_start(void);

#endif
