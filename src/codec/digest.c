/* digest.c: see the header. SHA-256 is called below EVP: there OpenSSL 3 looks its algorithm up by name in each call, which
 * costs more than hashing a key, and starts its providers with the first one. OpenSSL calls these functions deprecated and
 * has no other that needs no lookup and no state to keep. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "codec/digest.h"

#include <assert.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <stdio.h>
#include <string.h>

enum { BLOCK_SIZE = 64 }; /* of SHA-256 */

struct sha256 digest_sha256(struct str data) {
    struct sha256 d;
    SHA256_CTX ctx;
    int ok = SHA256_Init(&ctx) && SHA256_Update(&ctx, data.len ? data.ptr : "", data.len) && SHA256_Final(d.bytes, &ctx);
    assert(ok);
    (void)ok;
    return d;
}

/* One of the two passes of RFC 2104: the padded key, then the bytes. */
static struct sha256 keyed(const unsigned char key[BLOCK_SIZE], unsigned char pad, const void *bytes, size_t size) {
    struct sha256 d;
    SHA256_CTX ctx;
    unsigned char block[BLOCK_SIZE];
    for (size_t i = 0; i < BLOCK_SIZE; i++)
        block[i] = key[i] ^ pad;
    int ok = SHA256_Init(&ctx) && SHA256_Update(&ctx, block, BLOCK_SIZE) && SHA256_Update(&ctx, bytes, size) &&
             SHA256_Final(d.bytes, &ctx);
    assert(ok);
    (void)ok;
    explicit_bzero(block, sizeof block);
    explicit_bzero(&ctx, sizeof ctx);
    return d;
}

struct sha256 digest_hmac_sha256(struct str key, struct str data) {
    unsigned char block[BLOCK_SIZE] = { 0 };
    if (key.len > BLOCK_SIZE) {
        struct sha256 d = digest_sha256(key);
        memcpy(block, d.bytes, SHA256_SIZE);
        explicit_bzero(&d, sizeof d);
    } else if (key.len) {
        memcpy(block, key.ptr, key.len);
    }
    struct sha256 inner = keyed(block, 0x36, data.len ? data.ptr : "", data.len);
    struct sha256 outer = keyed(block, 0x5c, inner.bytes, SHA256_SIZE);
    explicit_bzero(block, sizeof block);
    return outer;
}

static void put_hex(const unsigned char *bytes, size_t count, char *out) {
    static const char HEX[] = "0123456789abcdef";
    for (size_t i = 0; i < count; i++) {
        out[2 * i] = HEX[bytes[i] >> 4];
        out[2 * i + 1] = HEX[bytes[i] & 15];
    }
    out[2 * count] = '\0';
}

void digest_hex(struct sha256 digest, char out[SHA256_HEX_SIZE + 1]) {
    put_hex(digest.bytes, SHA256_SIZE, out);
}

struct str digest_md5_hex(struct arena *arena, struct str data) {
    unsigned char bytes[16] = { 0 };
    size_t size = 0;
    char *hex = arena_alloc(arena, 33);
    int ok = EVP_Q_digest(NULL, "MD5", NULL, data.len ? data.ptr : "", data.len, bytes, &size);
    assert(ok && size == sizeof bytes);
    (void)ok;
    put_hex(bytes, sizeof bytes, hex);
    return (struct str){ hex, 32 };
}

struct str digest_sha256_hex(struct arena *arena, struct str data) {
    char *hex = arena_alloc(arena, SHA256_HEX_SIZE + 1);
    digest_hex(digest_sha256(data), hex);
    return (struct str){ hex, SHA256_HEX_SIZE };
}

/* CRC-32 with zlib's polynomial, four bits at a time: 64 bytes of table, no start-up. */
uint32_t digest_crc32(struct str data) {
    static const uint32_t NIBBLE[16] = {
        0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
        0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c, 0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c,
    };
    uint32_t crc = 0xffffffff;
    for (size_t i = 0; i < data.len; i++) {
        crc ^= (unsigned char)data.ptr[i];
        crc = (crc >> 4) ^ NIBBLE[crc & 15];
        crc = (crc >> 4) ^ NIBBLE[crc & 15];
    }
    return ~crc;
}

struct str digest_uuid(struct arena *arena, const unsigned char bytes[16]) {
    unsigned char b[16];
    for (size_t i = 0; i < 16; i++)
        b[i] = bytes[i];
    b[6] = (unsigned char)((b[6] & 0x0f) | 0x40); /* version 4 */
    b[8] = (unsigned char)((b[8] & 0x3f) | 0x80); /* variant 10 */
    return str_fmt(arena, "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", b[0],
                   b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13],
                   b[14], b[15]);
}
