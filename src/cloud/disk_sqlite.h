/* disk_sqlite.h: the disk port of the cloud model in one SQLite file: the sandbox's state. WAL with
 * synchronous NORMAL: after a power failure the newest calls may be gone, never half of one; the
 * sandbox stands for AWS in tests and holds nothing that is not made up. One process at a time. */
#ifndef SELFHEAL_CLOUD_DISK_SQLITE_H
#define SELFHEAL_CLOUD_DISK_SQLITE_H

#include "cloud/cloud.h"

struct disk_sqlite;

/* Opens or creates the file. Held by another process, not a database, or not ours: err says so. */
MUST_CHECK struct res disk_sqlite_open(const char *path, struct disk_sqlite **out, struct err *err);
/* Commits what is open. NULL is accepted. */
void disk_sqlite_close(struct disk_sqlite *disk);
/* put writes into the open transaction; flush commits it. A failed put fails the next flush. */
struct cloud_disk disk_sqlite_port(struct disk_sqlite *disk);

#endif
