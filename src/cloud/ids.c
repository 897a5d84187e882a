/* ids.c: see ids.h. */
#include "cloud/ids.h"

#include "base/rand.h"
#include "codec/digest.h"

static void fill(struct ids *ids, int64_t now_ms, unsigned char *bytes, size_t len) {
    struct rand rand;
    rand_init(&rand, ids->seed ^ (uint64_t)now_ms << 20 ^ ++ids->count);
    rand_fill(&rand, bytes, len);
}

struct str ids_uuid(struct ids *ids, struct arena *arena, int64_t now_ms) {
    unsigned char bytes[16];
    fill(ids, now_ms, bytes, sizeof bytes);
    return digest_uuid(arena, bytes);
}

struct str ids_hex(struct ids *ids, struct arena *arena, int64_t now_ms, size_t digits) {
    unsigned char *bytes = arena_alloc(arena, digits + 1);
    fill(ids, now_ms, bytes, digits);
    char *out = arena_alloc(arena, digits + 1);
    for (size_t i = 0; i < digits; i++)
        out[i] = "0123456789abcdef"[bytes[i] & 15];
    return (struct str){ out, digits };
}
