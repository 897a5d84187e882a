#include "base/rand.h"

#include <assert.h>
#include <string.h>

static uint64_t rotl(uint64_t x, int k) {
    return (x << k) | (x >> (64 - k));
}

void rand_init(struct rand *rand, uint64_t seed) {
    for (size_t i = 0; i < 4; i++) {
        uint64_t z = (seed += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        rand->s[i] = z ^ (z >> 31);
    }
}

uint64_t rand_u64(struct rand *rand) {
    uint64_t *s = rand->s;
    uint64_t result = rotl(s[1] * 5, 7) * 9;
    uint64_t t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotl(s[3], 45);
    return result;
}

uint64_t rand_below(struct rand *rand, uint64_t bound) {
    assert(bound > 0);
    uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    uint64_t x;
    do
        x = rand_u64(rand);
    while (x >= limit);
    return x % bound;
}

void rand_fill(struct rand *rand, void *bytes, size_t len) {
    unsigned char *at = bytes;
    while (len) {
        uint64_t x = rand_u64(rand);
        size_t n = len < sizeof x ? len : sizeof x;
        memcpy(at, &x, n);
        at += n;
        len -= n;
    }
}
