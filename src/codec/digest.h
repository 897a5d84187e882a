/* digest.h: SHA-256, HMAC-SHA-256, MD5 (libcrypto), CRC-32 (zlib polynomial), hex. */
#ifndef SELFHEAL_CODEC_DIGEST_H
#define SELFHEAL_CODEC_DIGEST_H

#include "base/arena.h"
#include "base/str.h"

#define SHA256_SIZE 32
#define SHA256_HEX_SIZE 64

struct sha256 {
    unsigned char bytes[SHA256_SIZE];
};

struct sha256 digest_sha256(struct str data);
struct sha256 digest_hmac_sha256(struct str key, struct str data);
/* 64 lower-case hex digits and a NUL. */
void digest_hex(struct sha256 digest, char out[SHA256_HEX_SIZE + 1]);
/* Hex of the SHA-256 of data, in the arena. */
struct str digest_sha256_hex(struct arena *arena, struct str data);
/* Hex of the MD5 of data, for SQS, whose answers carry it; for nothing that must be safe. */
struct str digest_md5_hex(struct arena *arena, struct str data);
uint32_t digest_crc32(struct str data);
/* A random-looking UUIDv4 text (36 bytes) made from 16 given bytes. */
struct str digest_uuid(struct arena *arena, const unsigned char bytes[16]);

#endif
