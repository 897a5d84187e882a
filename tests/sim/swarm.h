/* swarm.h: which faults one seed gets. A class is on or off for the whole world and its rate is drawn too: many small
 * subsets find more than everything at once. */
#ifndef SELFHEAL_TESTS_SIM_SWARM_H
#define SELFHEAL_TESTS_SIM_SWARM_H

#include "world.h"

/* profile: "swarm", "calm" (no faults), or another one of draw in swarm.c; NULL: swarm. False: there is no such profile. */
bool swarm_draw(uint64_t seed, const char *profile, struct world_options *out);
/* One line that says what is on: " desired=2 items=40 ..", what is 0 left out. */
void swarm_describe(const struct world_options *options, char *out, size_t size);
/* "SEED NAME=VALUE ..  # remark", as described: the world of a seed whatever the swarm draws by now. */
bool swarm_parse(const char *line, struct world_options *out);

#endif
