/* disk_sqlite.c: see disk_sqlite.h. One table entries(key BLOB PRIMARY KEY, value BLOB) WITHOUT
 * ROWID. */
#include "cloud/disk_sqlite.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

enum { APPLICATION_ID = 0x53485342, STATE_VERSION = 1 }; /* "SHSB" */

struct disk_sqlite {
    sqlite3 *db;
    sqlite3_stmt *put, *remove, *each, *begin, *commit;
    bool is_open; /* a transaction is */
    bool has_failed;
};

static struct res failed(struct disk_sqlite *disk, struct err *err, const char *what) {
    (void)err_set(err, ERR_TRANSIENT, "SH3011", "the sandbox's state file: %s: %s", what,
                  sqlite3_errmsg(disk->db));
    return RES_ERR;
}

static struct res prepare(struct disk_sqlite *disk, const char *sql, sqlite3_stmt **out,
                          struct err *err) {
    if (sqlite3_prepare_v3(disk->db, sql, -1, SQLITE_PREPARE_PERSISTENT, out, NULL) != SQLITE_OK)
        return failed(disk, err, "cannot prepare");
    return RES_OK;
}

static struct res run(struct disk_sqlite *disk, const char *sql, struct err *err) {
    if (sqlite3_exec(disk->db, sql, NULL, NULL, NULL) != SQLITE_OK)
        return failed(disk, err, "cannot set up");
    return RES_OK;
}

static struct res read_pragma(struct disk_sqlite *disk, const char *sql, int *out,
                              struct err *err) {
    sqlite3_stmt *statement = NULL;
    TRY(prepare(disk, sql, &statement, err));
    bool is_ok = sqlite3_step(statement) == SQLITE_ROW;
    *out = is_ok ? sqlite3_column_int(statement, 0) : 0;
    struct res res = is_ok ? RES_OK : failed(disk, err, "cannot read");
    sqlite3_finalize(statement);
    return res;
}

static struct res set_up(struct disk_sqlite *disk, const char *path, struct err *err) {
    int id = 0, tables = 0, version = 0;
    TRY(run(disk, "PRAGMA locking_mode=EXCLUSIVE", err));
    TRY(read_pragma(disk, "PRAGMA application_id", &id, err));
    TRY(read_pragma(disk, "SELECT count(*) FROM sqlite_schema", &tables, err));
    TRY(read_pragma(disk, "PRAGMA user_version", &version, err));
    if (tables && (id != APPLICATION_ID || version != STATE_VERSION)) {
        (void)err_set(
            err, ERR_CONFIG, "SH3012",
            "%s is not the state of a sandbox of this version (application %d, version %d)", path,
            id, version);
        err_hint(err, "name another --state directory");
        return RES_ERR;
    }
    TRY(run(disk,
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=2000;"
            "PRAGMA application_id=1397248834; PRAGMA user_version=1;"
            "CREATE TABLE IF NOT EXISTS entries(key BLOB PRIMARY KEY, value BLOB NOT NULL)"
            " WITHOUT ROWID;",
            err));
    TRY(prepare(disk, "INSERT INTO entries VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value=?2",
                &disk->put, err));
    TRY(prepare(disk, "DELETE FROM entries WHERE key=?1", &disk->remove, err));
    TRY(prepare(disk, "SELECT key, value FROM entries WHERE key>=?1 ORDER BY key", &disk->each,
                err));
    TRY(prepare(disk, "BEGIN", &disk->begin, err));
    TRY(prepare(disk, "COMMIT", &disk->commit, err));
    return RES_OK;
}

struct res disk_sqlite_open(const char *path, struct disk_sqlite **out, struct err *err) {
    struct disk_sqlite *disk = mem_alloc(sizeof *disk);
    *out = NULL;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(path, &disk->db, flags, NULL) != SQLITE_OK) {
        (void)failed(disk, err, path);
        disk_sqlite_close(disk);
        return RES_ERR;
    }
    if (!set_up(disk, path, err).ok) {
        if (sqlite3_errcode(disk->db) == SQLITE_BUSY) {
            (void)err_set(err, ERR_CONFIG, "SH3013", "%s is in use by another process", path);
            err_hint(err, "stop the other sandbox, or name another --state directory");
        }
        disk_sqlite_close(disk);
        return RES_ERR;
    }
    *out = disk;
    return RES_OK;
}

static bool step(sqlite3_stmt *statement) {
    int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE;
}

void disk_sqlite_close(struct disk_sqlite *disk) {
    if (!disk)
        return;
    if (disk->is_open)
        (void)step(disk->commit);
    sqlite3_finalize(disk->put);
    sqlite3_finalize(disk->remove);
    sqlite3_finalize(disk->each);
    sqlite3_finalize(disk->begin);
    sqlite3_finalize(disk->commit);
    sqlite3_close(disk->db);
    free(disk);
}

static void put(void *ctx, struct str key, struct str value) {
    struct disk_sqlite *disk = ctx;
    if (disk->has_failed)
        return;
    if (!disk->is_open && !step(disk->begin)) {
        disk->has_failed = true;
        return;
    }
    disk->is_open = true;
    sqlite3_stmt *statement = value.ptr ? disk->put : disk->remove;
    sqlite3_bind_blob64(statement, 1, key.ptr, key.len, SQLITE_STATIC);
    if (value.ptr)
        sqlite3_bind_blob64(statement, 2, value.ptr, value.len, SQLITE_STATIC);
    disk->has_failed = !step(statement);
    sqlite3_clear_bindings(statement);
}

static struct str column(sqlite3_stmt *statement, int index) {
    return (struct str){ sqlite3_column_blob(statement, index),
                         (size_t)sqlite3_column_bytes(statement, index) };
}

static void each(void *ctx, struct str prefix,
                 void (*visit)(void *visit_ctx, struct str key, struct str value),
                 void *visit_ctx) {
    struct disk_sqlite *disk = ctx;
    sqlite3_bind_blob64(disk->each, 1, prefix.len ? prefix.ptr : "", prefix.len, SQLITE_STATIC);
    while (sqlite3_step(disk->each) == SQLITE_ROW && str_starts(column(disk->each, 0), prefix))
        visit(visit_ctx, column(disk->each, 0), column(disk->each, 1));
    sqlite3_reset(disk->each);
    sqlite3_clear_bindings(disk->each);
}

static struct res flush(void *ctx, struct err *err) {
    struct disk_sqlite *disk = ctx;
    if (disk->has_failed) {
        (void)failed(disk, err, "cannot write");
        (void)sqlite3_exec(disk->db, "ROLLBACK", NULL, NULL, NULL);
        disk->has_failed = disk->is_open = false;
        return RES_ERR;
    }
    if (disk->is_open && !step(disk->commit))
        return failed(disk, err, "cannot commit");
    disk->is_open = false;
    return RES_OK;
}

struct cloud_disk disk_sqlite_port(struct disk_sqlite *disk) {
    return (struct cloud_disk){ .ctx = disk, .put = put, .each = each, .flush = flush };
}
