/* rsa.c: see rsa.h. */
#include "codec/rsa.h"

#include <limits.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <stdlib.h>

enum { BITS_MIN = 2048, CHAIN_MAX = 8 };

struct rsa_key {
    EVP_PKEY *pkey;
};

struct rsa_cert {
    X509 *x509;
    STACK_OF(X509) * others; /* of the same PEM */
};

static struct rsa_key *keep(EVP_PKEY *pkey) {
    struct rsa_key *key = mem_alloc(sizeof *key);
    key->pkey = pkey;
    return key;
}

struct rsa_key *rsa_key_new(struct err *err) {
    EVP_PKEY *pkey = EVP_RSA_gen(BITS_MIN);
    if (pkey)
        return keep(pkey);
    (void)err_set(err, ERR_BUG, "SH1021", "an RSA key cannot be made");
    return NULL;
}

static BIO *bio_of(struct str text) {
    return text.len > INT_MAX ? NULL : BIO_new_mem_buf(text.len ? text.ptr : "", (int)text.len);
}

struct rsa_key *rsa_key_parse(struct str pem, struct err *err) {
    BIO *bio = bio_of(pem);
    EVP_PKEY *pkey = bio ? PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL) : NULL;
    BIO_free(bio);
    if (pkey && EVP_PKEY_get_base_id(pkey) == EVP_PKEY_RSA)
        return keep(pkey);
    EVP_PKEY_free(pkey);
    (void)err_set(err, ERR_CORRUPT, "SH1021", "there is no RSA private key in this PEM text");
    return NULL;
}

void rsa_key_free(struct rsa_key *key) {
    if (!key)
        return;
    EVP_PKEY_free(key->pkey);
    free(key);
}

static struct str bio_text(struct arena *arena, BIO *bio) {
    char *bytes = NULL;
    long len = BIO_get_mem_data(bio, &bytes);
    struct str out = str_dup(arena, (struct str){ bytes, len > 0 ? (size_t)len : 0 });
    BIO_free(bio);
    return out;
}

struct str rsa_key_pem(struct arena *arena, const struct rsa_key *key) {
    BIO *bio = BIO_new(BIO_s_mem());
    (void)PEM_write_bio_PrivateKey(bio, key->pkey, NULL, NULL, 0, NULL, NULL);
    return bio_text(arena, bio);
}

struct str rsa_certificate(struct arena *arena, const struct rsa_key *key, const char *common_name,
                           int64_t not_before_ms, int days) {
    X509 *x509 = X509_new();
    X509_NAME *name = X509_get_subject_name(x509);
    time_t from = (time_t)(not_before_ms / 1000);
    (void)X509_set_version(x509, X509_VERSION_3);
    (void)ASN1_INTEGER_set_int64(X509_get_serialNumber(x509), not_before_ms);
    (void)X509_time_adj_ex(X509_getm_notBefore(x509), 0, 0, &from);
    (void)X509_time_adj_ex(X509_getm_notAfter(x509), days, 0, &from);
    (void)X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, (const unsigned char *)common_name,
                                     -1, -1, 0);
    (void)X509_set_issuer_name(x509, name);
    (void)X509_set_pubkey(x509, key->pkey);
    (void)X509_sign(x509, key->pkey, EVP_sha256());
    BIO *bio = BIO_new(BIO_s_mem());
    (void)PEM_write_bio_X509(bio, x509);
    X509_free(x509);
    return bio_text(arena, bio);
}

static const EVP_MD *md_of(enum rsa_digest digest) {
    return digest == RSA_SHA1 ? EVP_sha1() : EVP_sha256();
}

struct str rsa_sign(struct arena *arena, const struct rsa_key *key, enum rsa_digest digest,
                    struct str text) {
    size_t size = (size_t)EVP_PKEY_get_size(key->pkey);
    unsigned char *out = arena_alloc(arena, size);
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    const unsigned char *bytes = (const unsigned char *)(text.len ? text.ptr : "");
    bool is_good = EVP_DigestSignInit(ctx, NULL, md_of(digest), NULL, key->pkey) == 1 &&
                   EVP_DigestSign(ctx, out, &size, bytes, text.len) == 1;
    EVP_MD_CTX_free(ctx);
    return is_good ? (struct str){ (const char *)out, size } : STR_NONE;
}

/* --- certificates --- */

static struct rsa_cert *cert_fail(X509 *x509, struct err *err, const char *what) {
    X509_free(x509);
    (void)err_set(err, ERR_INPUT, "SH1020", "the certificate cannot be used: %s", what);
    return NULL;
}

struct rsa_cert *rsa_cert_parse(struct str pem, struct err *err) {
    BIO *bio = bio_of(pem);
    X509 *x509 = bio ? PEM_read_bio_X509(bio, NULL, NULL, NULL) : NULL;
    STACK_OF(X509) *others = sk_X509_new_null();
    X509 *next = NULL;
    while (x509 && sk_X509_num(others) < CHAIN_MAX &&
           (next = PEM_read_bio_X509(bio, NULL, NULL, NULL)))
        (void)sk_X509_push(others, next);
    BIO_free(bio);
    const EVP_PKEY *pkey = x509 ? X509_get0_pubkey(x509) : NULL;
    const char *wrong = !x509 ? "there is none in the PEM text"
                        : !pkey || EVP_PKEY_get_base_id(pkey) != EVP_PKEY_RSA ? "its key is not RSA"
                        : EVP_PKEY_get_bits(pkey) < BITS_MIN ? "its key has fewer than 2048 bits"
                                                             : NULL;
    if (wrong) {
        sk_X509_pop_free(others, X509_free);
        return cert_fail(x509, err, wrong);
    }
    struct rsa_cert *cert = mem_alloc(sizeof *cert);
    *cert = (struct rsa_cert){ x509, others };
    return cert;
}

void rsa_cert_free(struct rsa_cert *cert) {
    if (!cert)
        return;
    X509_free(cert->x509);
    sk_X509_pop_free(cert->others, X509_free);
    free(cert);
}

bool rsa_cert_is_valid_at(const struct rsa_cert *cert, int64_t now_ms) {
    time_t now = (time_t)(now_ms / 1000);
    return X509_cmp_time(X509_get0_notBefore(cert->x509), &now) == -1 &&
           X509_cmp_time(X509_get0_notAfter(cert->x509), &now) == 1;
}

struct str rsa_cert_name(const struct rsa_cert *cert, struct arena *arena) {
    char name[256];
    int len = X509_NAME_get_text_by_NID(X509_get_subject_name(cert->x509), NID_commonName, name,
                                        sizeof name);
    return len > 0 ? str_dup(arena, (struct str){ name, (size_t)len }) : STR_NONE;
}

bool rsa_cert_is_trusted(const struct rsa_cert *cert, struct str trusted_pem, int64_t now_ms) {
    X509_STORE *store = X509_STORE_new();
    X509_STORE_CTX *ctx = X509_STORE_CTX_new();
    BIO *bio = bio_of(trusted_pem);
    X509 *root = NULL;
    while (bio && (root = PEM_read_bio_X509(bio, NULL, NULL, NULL))) {
        (void)X509_STORE_add_cert(store, root);
        X509_free(root);
    }
    BIO_free(bio);
    bool is_good = X509_STORE_CTX_init(ctx, store, cert->x509, cert->others) == 1;
    if (is_good) {
        X509_VERIFY_PARAM_set_time(X509_STORE_CTX_get0_param(ctx), (time_t)(now_ms / 1000));
        is_good = X509_verify_cert(ctx) == 1;
    }
    X509_STORE_CTX_free(ctx);
    X509_STORE_free(store);
    return is_good;
}

bool rsa_verify(const struct rsa_cert *cert, enum rsa_digest digest, struct str text,
                struct str signature) {
    EVP_PKEY *pkey = X509_get0_pubkey(cert->x509);
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    const unsigned char *bytes = (const unsigned char *)(text.len ? text.ptr : "");
    bool is_good = signature.len == (size_t)EVP_PKEY_get_size(pkey) &&
                   EVP_DigestVerifyInit(ctx, NULL, md_of(digest), NULL, pkey) == 1 &&
                   EVP_DigestVerify(ctx, (const unsigned char *)signature.ptr, signature.len, bytes,
                                    text.len) == 1;
    EVP_MD_CTX_free(ctx);
    return is_good;
}
