/* sqlite.h: the store of one machine: SQLite in WAL mode, synchronous FULL, one owner by flock.
 *
 * Files: PATH (database), PATH-wal, PATH-shm, PATH.lock (flock; holds the owner's pid and API address), PATH.id (mirror
 * of store id and last sequence, so that a missing, foreign, emptied or older database is noticed: safety.md T4).
 * NFS is refused (flock and WAL are not safe there). One commit = one transaction for all waiting units, a savepoint
 * per unit, one fsync. After an I/O error at commit the store is poisoned: every later commit fails (class corrupt);
 * the owner exits. A full disk (class limit) leaves it usable. */
#ifndef SELFHEAL_STORE_SQLITE_H
#define SELFHEAL_STORE_SQLITE_H

#include "engine/store.h"

enum sqlite_mode {
    SQLITE_MODE_OWNER,    /* takes the lock; the store must exist and be ours, or neither database nor id file exist */
    SQLITE_MODE_READER,  /* read-only, beside an owner */
};

/* Errors: SH2201 in use by another process (its pid and address in the hint), SH2202 missing, foreign or older store
 * (class corrupt: refuse to act, page), SH2204 newer schema, SH2205 not on a local file system. */
struct store *sqlite_open(struct arena *arena, struct str path, enum sqlite_mode how,
                          struct err *err);
/* The owner writes its API address into the lock file; readers and commands find it there. */
MUST_CHECK struct res sqlite_set_address(struct store *store, struct str address, struct err *err);
/* Address of the live owner, or STR_NONE when nobody holds the lock. */
struct str sqlite_owner_address(struct arena *arena, struct str path);
/* The store's own id. */
struct str sqlite_store_id(const struct store *store);
/* PRAGMA integrity_check; for audit. */
MUST_CHECK struct res sqlite_check(struct store *store, struct err *err);
/* Bytes on the disk: the database, its write-ahead log and that one's index. */
int64_t sqlite_size(const struct store *store);

#endif
