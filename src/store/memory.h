/* memory.h: a store in memory, for the simulator and for tests. Keeps the promises of engine/store.h but for
 * durability; can be told to refuse or lose commits. */
#ifndef SELFHEAL_STORE_MEMORY_H
#define SELFHEAL_STORE_MEMORY_H

#include "engine/store.h"

struct store *memory_new(void);
/* Faults for tests: the next commits fail with this class (ERR_LIMIT: full) until set to ERR_NONE. */
void memory_fail(struct store *store, enum err_class class);
/* Another store with the same records: what would become of them, without anything happening to them. */
struct store *memory_copy(const struct store *store);
size_t memory_record_count(const struct store *store);

#endif
