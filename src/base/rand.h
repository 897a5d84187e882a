/* rand.h: a seeded generator (xoshiro256**), one per named stream, so that one more draw in one
 * place does not shift the others. Not for secrets. Source: prng.di.unimi.it, public domain
 * algorithm; seeding by splitmix64. */
#ifndef SELFHEAL_BASE_RAND_H
#define SELFHEAL_BASE_RAND_H

#include <stddef.h>
#include <stdint.h>

struct rand {
    uint64_t s[4];
};

void rand_init(struct rand *rand, uint64_t seed);
uint64_t rand_u64(struct rand *rand);
/* Uniform in [0, bound); bound > 0. */
uint64_t rand_below(struct rand *rand, uint64_t bound);
void rand_fill(struct rand *rand, void *bytes, size_t len);

#endif
