/* rsa.h: RSA signatures (PKCS #1 v1.5) as SNS makes them, and X.509 certificates as far as they are
 * needed to check one. libcrypto; no network, no files. */
#ifndef SELFHEAL_CODEC_RSA_H
#define SELFHEAL_CODEC_RSA_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

enum rsa_digest { RSA_SHA1, RSA_SHA256 };

struct rsa_key; /* private */

/* A new 2048-bit key. err: class bug (no randomness). */
struct rsa_key *rsa_key_new(struct err *err);
/* From PEM ("PRIVATE KEY"). NULL and err: class corrupt. */
struct rsa_key *rsa_key_parse(struct str pem, struct err *err);
void rsa_key_free(struct rsa_key *key);
/* PEM of the key, unencrypted. */
struct str rsa_key_pem(struct arena *arena, const struct rsa_key *key);
/* A self-signed certificate (PEM, version 3) of the key: CN as given (at most 64 bytes), valid from
 * not_before_ms for so many days. */
struct str rsa_certificate(struct arena *arena, const struct rsa_key *key, const char *common_name,
                           int64_t not_before_ms, int days);
/* The raw signature bytes (256 for 2048 bits). */
struct str rsa_sign(struct arena *arena, const struct rsa_key *key, enum rsa_digest digest,
                    struct str text);

/* The public half of a certificate. */
struct rsa_cert;
/* From the first certificate in a PEM. Refused (class input, SH1020): no certificate, a key that is
 * not RSA, fewer than 2048 bits. The certificate's chain is not looked at: rsa_cert_trusted. */
struct rsa_cert *rsa_cert_parse(struct str pem, struct err *err);
void rsa_cert_free(struct rsa_cert *cert);
/* Whether now lies in its validity. */
bool rsa_cert_is_valid_at(const struct rsa_cert *cert, int64_t now_ms);
/* Common name of its subject, in the arena; empty when it has none. */
struct str rsa_cert_name(const struct rsa_cert *cert, struct arena *arena);
/* Whether it, by way of the other certificates of its PEM, leads to one of the trusted ones (PEM,
 * any number) at that time; purposes are not looked at. */
bool rsa_cert_is_trusted(const struct rsa_cert *cert, struct str trusted_pem, int64_t now_ms);
/* True only for a signature of exactly this text by its key. */
bool rsa_verify(const struct rsa_cert *cert, enum rsa_digest digest, struct str text,
                struct str signature);

#endif
