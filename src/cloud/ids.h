/* ids.h: ids that look random, from the seed, the time and a count: the same calls give the same
 * ids, and after a restart (of another time) none comes again. */
#ifndef SELFHEAL_CLOUD_IDS_H
#define SELFHEAL_CLOUD_IDS_H

#include "base/arena.h"
#include "base/str.h"

struct ids {
    uint64_t seed, count;
};

struct str ids_uuid(struct ids *ids, struct arena *arena, int64_t now_ms);
/* Lower-case hex, as many digits as wanted. */
struct str ids_hex(struct ids *ids, struct arena *arena, int64_t now_ms, size_t digits);

#endif
