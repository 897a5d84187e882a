/* disk_memory.h: the disk port of the cloud model in memory: what a restart of the model finds
 * again, in tests. Sorted by key. */
#ifndef SELFHEAL_CLOUD_DISK_MEMORY_H
#define SELFHEAL_CLOUD_DISK_MEMORY_H

#include "cloud/cloud.h"

struct disk_memory;

struct disk_memory *disk_memory_new(void);
void disk_memory_free(struct disk_memory *disk);
struct cloud_disk disk_memory_port(struct disk_memory *disk);
size_t disk_memory_count(const struct disk_memory *disk);

#endif
