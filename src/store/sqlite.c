#include "store/sqlite.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

enum { SCHEMA_VERSION = 1, PATH_SIZE_MAX = 4096, WAL_PAGES_MAX = 1000 };

/* With rowids: in a table without, most records are longer than its pages hold of one (a quarter), and each comparison on the
 * way down the tree reads one whole. Stores that were made without them work all the same. */
static const char SCHEMA[] =
    "CREATE TABLE record(kind INTEGER NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL,"
    " version INTEGER NOT NULL, due INTEGER, PRIMARY KEY(kind, key));"
    "CREATE INDEX record_due ON record(due, kind, key) WHERE due IS NOT NULL;"
    "CREATE TABLE meta(one INTEGER PRIMARY KEY CHECK(one = 1), id TEXT NOT NULL,"
    " sequence INTEGER NOT NULL);";

enum statement {
    S_GET, S_RANGE, S_RANGE_DOWN, S_DUE, S_NEXT_DUE, S_INSERT, S_UPDATE, S_DELETE, S_BUMP,
    S_BEGIN, S_COMMIT, S_ROLLBACK, S_SAVEPOINT, S_RELEASE, S_UNDO, STATEMENT_COUNT
};

static const char *const SQL[STATEMENT_COUNT] = {
    [S_GET] = "SELECT value, version, due FROM record WHERE kind = ?1 AND key = ?2",
    [S_RANGE] = "SELECT key, value, version, due FROM record WHERE kind = ?1 AND key >= ?2"
                " AND key > ?3 ORDER BY key LIMIT ?4",
    [S_RANGE_DOWN] = "SELECT key, value, version, due FROM record WHERE kind = ?1 AND key >= ?2"
                     " AND (?3 = x'' OR key < ?3) ORDER BY key DESC LIMIT ?4",
    [S_DUE] = "SELECT kind, key, value, version, due FROM record WHERE due <= ?1"
              " ORDER BY due, kind, key LIMIT ?2",
    [S_NEXT_DUE] = "SELECT due FROM record WHERE due IS NOT NULL ORDER BY due LIMIT 1",
    [S_INSERT] = "INSERT INTO record(kind, key, value, version, due) VALUES(?1, ?2, ?3, 1, ?4)"
                 " ON CONFLICT DO NOTHING",
    [S_UPDATE] = "UPDATE record SET value = ?3, version = ?5 + 1, due = ?4"
                 " WHERE kind = ?1 AND key = ?2 AND version = ?5",
    [S_DELETE] = "DELETE FROM record WHERE kind = ?1 AND key = ?2 AND version = ?3",
    [S_BUMP] = "UPDATE meta SET sequence = sequence + ?1",
    [S_BEGIN] = "BEGIN IMMEDIATE",
    [S_COMMIT] = "COMMIT",
    [S_ROLLBACK] = "ROLLBACK",
    [S_SAVEPOINT] = "SAVEPOINT unit",
    [S_RELEASE] = "RELEASE unit",
    [S_UNDO] = "ROLLBACK TO unit",
};

struct sqlite {
    struct store store;
    sqlite3 *db;
    sqlite3_stmt *statements[STATEMENT_COUNT];
    int lock_fd, id_fd;
    int64_t sequence;
    bool is_poisoned;
    bool is_held;      /* a transaction is open for the reads that precede a commit */
    bool has_mirror;   /* as it was when the store was opened */
    int64_t mirror_sequence;
    char id[40], mirror_id[40];
    char path[PATH_SIZE_MAX];
};

static struct sqlite *self(struct store *store) {
    return (struct sqlite *)store;
}

static MUST_CHECK struct res fail(struct sqlite *s, struct err *err, const char *doing) {
    int code = sqlite3_errcode(s->db);
    bool is_full = code == SQLITE_FULL;
    bool is_busy = code == SQLITE_BUSY || code == SQLITE_LOCKED;
    struct res r = err_set(err,
                           is_full ? ERR_LIMIT : is_busy ? ERR_TRANSIENT : ERR_CORRUPT, "SH2302",
                           "store %s: %s: %s", s->path, doing, sqlite3_errmsg(s->db));
    if (is_full)
        err_hint(err, "free some disk space; nothing was started that could not be recorded");
    return r;
}

static sqlite3_stmt *prepared(struct sqlite *s, enum statement which) {
    sqlite3_stmt *st = s->statements[which];
    if (!st && sqlite3_prepare_v3(s->db, SQL[which], -1, SQLITE_PREPARE_PERSISTENT, &st, NULL) ==
                   SQLITE_OK)
        s->statements[which] = st;
    return st;
}

static void bind_blob(sqlite3_stmt *st, int at, struct str s) {
    sqlite3_bind_blob64(st, at, s.len ? s.ptr : "", s.len, SQLITE_STATIC);
}

static void bind_due(sqlite3_stmt *st, int at, int64_t due_ms) {
    if (due_ms == RECORD_NOT_DUE)
        sqlite3_bind_null(st, at);
    else
        sqlite3_bind_int64(st, at, due_ms);
}

static struct str column(struct arena *arena, sqlite3_stmt *st, int at) {
    struct str s = { sqlite3_column_blob(st, at), (size_t)sqlite3_column_bytes(st, at) };
    return str_dup(arena, s);
}

static int64_t column_due(sqlite3_stmt *st, int at) {
    return sqlite3_column_type(st, at) == SQLITE_NULL ? RECORD_NOT_DUE : sqlite3_column_int64(st, at);
}

static struct res sqlite_get(struct store *store, enum record_kind kind, struct str key,
                             struct arena *arena, struct record *out, bool *found,
                             struct err *err) {
    struct sqlite *s = self(store);
    sqlite3_stmt *st = prepared(s, S_GET);
    *found = false;
    if (!st)
        return fail(s, err, "read");
    sqlite3_bind_int(st, 1, (int)kind);
    bind_blob(st, 2, key);
    int rc = sqlite3_step(st);
    if (rc == SQLITE_ROW) {
        *found = true;
        *out = (struct record){ .kind = kind,
                                .key = str_dup(arena, key),
                                .value = column(arena, st, 0),
                                .version = sqlite3_column_int64(st, 1),
                                .due_ms = column_due(st, 2) };
    }
    struct res r = rc == SQLITE_ROW || rc == SQLITE_DONE ? RES_OK : fail(s, err, "read");
    sqlite3_reset(st);
    return r;
}

static struct res sqlite_range(struct store *store, enum record_kind kind, struct str prefix,
                               struct str after, bool is_descending, size_t limit,
                               struct arena *arena, struct record **out, size_t *count,
                               struct err *err) {
    struct sqlite *s = self(store);
    sqlite3_stmt *st = prepared(s, is_descending ? S_RANGE_DOWN : S_RANGE);
    *count = 0;
    *out = NULL;
    if (!st)
        return fail(s, err, "read");
    sqlite3_bind_int(st, 1, (int)kind);
    bind_blob(st, 2, prefix);
    bind_blob(st, 3, after);
    sqlite3_bind_int64(st, 4, is_descending ? -1 : (int64_t)limit);
    size_t capacity = 0;
    int rc = SQLITE_ROW;
    while (*count < limit && (rc = sqlite3_step(st)) == SQLITE_ROW) {
        struct str key = column(arena, st, 0);
        if (!str_starts(key, prefix)) {
            if (is_descending && str_cmp(key, prefix) > 0)
                continue; /* still above the prefix */
            break;
        }
        if (*count == capacity) {
            size_t grown = capacity ? capacity * 2 : 16;
            *out = arena_grow(arena, *out, *count, grown, sizeof **out);
            capacity = grown;
        }
        (*out)[(*count)++] = (struct record){ .kind = kind,
                                              .key = key,
                                              .value = column(arena, st, 1),
                                              .version = sqlite3_column_int64(st, 2),
                                              .due_ms = column_due(st, 3) };
    }
    /* A list that was cut by an error must not look like a shorter one: something may be owed. */
    struct res r = rc == SQLITE_ROW || rc == SQLITE_DONE ? RES_OK : fail(s, err, "read");
    sqlite3_reset(st);
    if (!*out)
        *out = ARENA_ARRAY(arena, struct record, 1);
    return r;
}

static struct res sqlite_due(struct store *store, int64_t now_ms, size_t limit,
                             struct arena *arena, struct record **out, size_t *count,
                             struct err *err) {
    struct sqlite *s = self(store);
    sqlite3_stmt *st = prepared(s, S_DUE);
    *count = 0;
    if (!st)
        return fail(s, err, "read timers");
    *out = ARENA_ARRAY(arena, struct record, limit ? limit : 1);
    sqlite3_bind_int64(st, 1, now_ms);
    sqlite3_bind_int64(st, 2, (int64_t)limit);
    int rc;
    while ((rc = sqlite3_step(st)) == SQLITE_ROW && *count < limit)
        (*out)[(*count)++] = (struct record){ .kind = (enum record_kind)sqlite3_column_int(st, 0),
                                              .key = column(arena, st, 1),
                                              .value = column(arena, st, 2),
                                              .version = sqlite3_column_int64(st, 3),
                                              .due_ms = column_due(st, 4) };
    struct res r = rc == SQLITE_DONE || rc == SQLITE_ROW ? RES_OK : fail(s, err, "read timers");
    sqlite3_reset(st);
    return r;
}

static struct res sqlite_next_due(struct store *store, int64_t *due_ms, struct err *err) {
    struct sqlite *s = self(store);
    sqlite3_stmt *st = prepared(s, S_NEXT_DUE);
    *due_ms = RECORD_NOT_DUE;
    if (!st)
        return fail(s, err, "read timers");
    int rc = sqlite3_step(st);
    if (rc == SQLITE_ROW)
        *due_ms = sqlite3_column_int64(st, 0);
    struct res r = rc == SQLITE_DONE || rc == SQLITE_ROW ? RES_OK : fail(s, err, "read timers");
    sqlite3_reset(st);
    return r;
}

static bool run(struct sqlite *s, enum statement which) {
    sqlite3_stmt *st = prepared(s, which);
    if (!st)
        return false;
    int rc = sqlite3_step(st);
    sqlite3_reset(st);
    return rc == SQLITE_DONE || rc == SQLITE_ROW;
}

/* False with *is_conflict when the record is not at the version that the write was made from. */
static bool write_one(struct sqlite *s, const struct unit_write *w, bool *is_conflict) {
    enum statement which = !w->value.ptr ? S_DELETE : w->from_version == 0 ? S_INSERT : S_UPDATE;
    sqlite3_stmt *st = prepared(s, which);
    if (!st)
        return false;
    sqlite3_bind_int(st, 1, (int)w->kind);
    bind_blob(st, 2, w->key);
    if (which == S_DELETE) {
        sqlite3_bind_int64(st, 3, w->from_version);
    } else {
        bind_blob(st, 3, w->value);
        bind_due(st, 4, w->due_ms);
    }
    if (which == S_UPDATE)
        sqlite3_bind_int64(st, 5, w->from_version);
    int rc = sqlite3_step(st);
    bool is_done = rc == SQLITE_DONE;
    *is_conflict = is_done && sqlite3_changes(s->db) != 1 &&
                   !(which == S_DELETE && w->from_version == 0);
    sqlite3_reset(st);
    return is_done && !*is_conflict;
}

/* With a savepoint a unit in conflict is undone alone. Without (faster: a savepoint copies each page that is written
 * after it) the first conflict leaves the transaction to be rolled back. */
static bool write_unit(struct sqlite *s, const struct unit *unit, bool has_savepoint,
                       enum unit_result *result) {
    if (has_savepoint && !run(s, S_SAVEPOINT))
        return false;
    *result = UNIT_COMMITTED;
    for (size_t i = 0; i < unit->count; i++) {
        bool is_conflict = false;
        if (write_one(s, &unit->writes[i], &is_conflict))
            continue;
        if (!is_conflict)
            return false;
        *result = UNIT_CONFLICT;
        return !has_savepoint || (run(s, S_UNDO) && run(s, S_RELEASE));
    }
    return !has_savepoint || run(s, S_RELEASE);
}

static bool has_seen_refused(const struct unit *unit, const enum unit_result *results) {
    for (size_t i = 0; i < unit->after_count; i++)
        if (results[unit->after[i]] == UNIT_CONFLICT)
            return true;
    return false;
}

/* All units in the open transaction. Conflicts are rare: they are looked for without savepoints, and when there is one
 * everything is written again with them. */
static bool write_units(struct sqlite *s, const struct unit *units, size_t count,
                        enum unit_result *results) {
    for (size_t u = 0; u < count; u++) {
        if (!write_unit(s, &units[u], false, &results[u]))
            return false;
        if (results[u] == UNIT_COMMITTED)
            continue;
        if (!run(s, S_ROLLBACK) || !run(s, S_BEGIN))
            return false;
        for (size_t again = 0; again < count; again++)
            if (has_seen_refused(&units[again], results))
                results[again] = UNIT_CONFLICT;
            else if (!write_unit(s, &units[again], true, &results[again]))
                return false;
        return true;
    }
    return true;
}

static bool bump(struct sqlite *s, int64_t by) {
    sqlite3_stmt *st = prepared(s, S_BUMP);
    if (!st)
        return false;
    sqlite3_bind_int64(st, 1, by);
    int rc = sqlite3_step(st);
    sqlite3_reset(st);
    return rc == SQLITE_DONE;
}

/* The mirror is written after the commit and may lag behind it: a database is too old when it is behind. */
static void write_mirror(struct sqlite *s) {
    char text[128];
    int n = snprintf(text, sizeof text, "%s %020lld\n", s->id, (long long)s->sequence);
    ssize_t written = pwrite(s->id_fd, text, (size_t)n, 0);
    (void)written; /* a mirror that lags is allowed; one that is ahead is what must not be */
}

static struct res sqlite_commit(struct store *store, const struct unit *units, size_t count,
                                enum unit_result *results, struct err *err) {
    struct sqlite *s = self(store);
    assert(!store->is_read_only);
    if (s->is_poisoned)
        return err_set(err, ERR_CORRUPT, "SH2303", "store %s failed to write before; restart",
                       s->path);
    if (count == 0)
        return RES_OK;
    assert(!s->is_held || !sqlite3_get_autocommit(s->db));
    bool is_good = (s->is_held || run(s, S_BEGIN)) && write_units(s, units, count, results);
    s->is_held = false;
    is_good = is_good && bump(s, (int64_t)count) && run(s, S_COMMIT);
    if (is_good) {
        s->sequence += (int64_t)count;
        write_mirror(s);
        return RES_OK;
    }
    struct res r = fail(s, err, "commit");
    s->is_poisoned = err->class == ERR_CORRUPT;
    if (!sqlite3_get_autocommit(s->db))
        run(s, S_ROLLBACK);
    return r;
}

/* Begins the transaction that the commit will use: one lock for all reads and writes of a tick. */
static void sqlite_hold(struct store *store) {
    struct sqlite *s = self(store);
    if (!store->is_read_only && !s->is_poisoned && !s->is_held)
        s->is_held = run(s, S_BEGIN);
}

static void sqlite_release(struct store *store) {
    struct sqlite *s = self(store);
    if (s->is_held)
        run(s, S_ROLLBACK);
    s->is_held = false;
}

static void sqlite_free(struct store *store) {
    struct sqlite *s = self(store);
    for (size_t i = 0; i < STATEMENT_COUNT; i++)
        sqlite3_finalize(s->statements[i]);
    if (s->db)
        sqlite3_close(s->db);
    if (s->id_fd >= 0)
        close(s->id_fd);
    if (s->lock_fd >= 0) {
        int ignored = ftruncate(s->lock_fd, 0);
        (void)ignored;
        close(s->lock_fd);
    }
    free(s);
}

static const struct store_ops OPS = {
    .get = sqlite_get,
    .range = sqlite_range,
    .due = sqlite_due,
    .next_due = sqlite_next_due,
    .commit = sqlite_commit,
    .hold = sqlite_hold,
    .release = sqlite_release,
    .free = sqlite_free,
};

/* --- opening --- */

static MUST_CHECK struct res beside(const struct sqlite *s, const char *suffix, char *out,
                                    struct err *err) {
    int n = snprintf(out, PATH_SIZE_MAX, "%s%s", s->path, suffix);
    if (n < 0 || n >= PATH_SIZE_MAX)
        return err_set(err, ERR_CONFIG, "SH2206", "store path is longer than %d bytes", PATH_SIZE_MAX);
    return RES_OK;
}

static MUST_CHECK struct res refuse_network_disk(const struct sqlite *s, struct err *err) {
    static const long NETWORK[] = { 0x6969 /* NFS */, 0x517b /* SMB */, (long)0xfe534d42 /* SMB2 */,
                                    0x01021997 /* 9p */ };
    char folder[PATH_SIZE_MAX];
    snprintf(folder, sizeof folder, "%s", s->path);
    char *slash = strrchr(folder, '/');
    if (slash)
        *slash = '\0';
    struct statfs info;
    if (statfs(slash && folder[0] ? folder : slash ? "/" : ".", &info) != 0)
        return err_set(err, ERR_CONFIG, "SH2206", "folder of store %s: %s", s->path, strerror(errno));
    for (size_t i = 0; i < sizeof NETWORK / sizeof NETWORK[0]; i++)
        if ((long)info.f_type == NETWORK[i])
            return err_set(err, ERR_CONFIG, "SH2205",
                           "store %s is on a network file system, where locks are not safe",
                           s->path);
    return RES_OK;
}

static MUST_CHECK struct res take_lock(struct sqlite *s, struct err *err) {
    char path[PATH_SIZE_MAX], held[256] = "";
    TRY(beside(s, ".lock", path, err));
    s->lock_fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (s->lock_fd < 0)
        return err_set(err, ERR_CONFIG, "SH2206", "cannot open %s: %s", path, strerror(errno));
    if (flock(s->lock_fd, LOCK_EX | LOCK_NB) != 0) {
        ssize_t n = pread(s->lock_fd, held, sizeof held - 1, 0);
        held[n > 0 ? n : 0] = '\0';
        held[strcspn(held, "\n")] = '\0';
        close(s->lock_fd);
        s->lock_fd = -1;
        struct res r = err_set(err, ERR_TRANSIENT, "SH2201", "cannot start: %s is in use by selfheal %s",
                               s->path, held[0] ? held : "(unknown pid)");
        err_hint(err, "one store has one owner; stop the other one, or use its API");
        return r;
    }
    return sqlite_set_address(&s->store, STR_NONE, err);
}

static bool exec(struct sqlite *s, const char *sql) {
    return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK;
}

static int64_t query_int(struct sqlite *s, const char *sql) {
    sqlite3_stmt *st = NULL;
    int64_t value = -1;
    if (sqlite3_prepare_v2(s->db, sql, -1, &st, NULL) == SQLITE_OK && sqlite3_step(st) == SQLITE_ROW)
        value = sqlite3_column_int64(st, 0);
    sqlite3_finalize(st);
    return value;
}

static MUST_CHECK struct res create_schema(struct sqlite *s, struct err *err) {
    unsigned char bytes[16];
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes)
        return err_set(err, ERR_BUG, "SH2207", "no random bytes: %s", strerror(errno));
    for (size_t i = 0; i < sizeof bytes; i++)
        snprintf(s->id + 2 * i, 3, "%02x", bytes[i]);
    char meta[256];
    snprintf(meta, sizeof meta, "INSERT INTO meta VALUES(1, '%s', 0); PRAGMA user_version = %d;",
             s->id, SCHEMA_VERSION);
    if (!exec(s, "BEGIN EXCLUSIVE") || !exec(s, SCHEMA) || !exec(s, meta) || !exec(s, "COMMIT"))
        return fail(s, err, "create");
    s->sequence = 0;
    return RES_OK;
}

static MUST_CHECK struct res foreign(struct sqlite *s, struct err *err, const char *what) {
    struct res r = err_set(err, ERR_CORRUPT, "SH2202", "store %s %s", s->path, what);
    err_hint(err,
             "nothing is done with it. Put the right file back; to begin anew on purpose, move %s and %s.id away",
             s->path, s->path);
    return r;
}

static MUST_CHECK struct res read_identity(struct sqlite *s, struct err *err) {
    sqlite3_stmt *st = NULL;
    if (sqlite3_prepare_v2(s->db, "SELECT id, sequence FROM meta", -1, &st, NULL) != SQLITE_OK ||
        sqlite3_step(st) != SQLITE_ROW) {
        sqlite3_finalize(st);
        return foreign(s, err, "is not a selfheal store");
    }
    snprintf(s->id, sizeof s->id, "%s", (const char *)sqlite3_column_text(st, 0));
    s->sequence = sqlite3_column_int64(st, 1);
    sqlite3_finalize(st);
    return RES_OK;
}

/* The mirror beside the database: it tells whether there was one before. */
static MUST_CHECK struct res read_mirror(struct sqlite *s, bool has_database, struct err *err) {
    char path[PATH_SIZE_MAX], text[128] = "";
    long long sequence = 0;
    TRY(beside(s, ".id", path, err));
    s->id_fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (s->id_fd < 0)
        return err_set(err, ERR_CONFIG, "SH2206", "cannot open %s: %s", path, strerror(errno));
    ssize_t n = pread(s->id_fd, text, sizeof text - 1, 0);
    s->has_mirror = n > 0 && sscanf(text, "%39s %lld", s->mirror_id, &sequence) == 2;
    s->mirror_sequence = sequence;
    if (s->has_mirror && !has_database)
        return foreign(s, err, "is missing or empty, but it has been used before");
    return RES_OK;
}

/* Is the database the one that the mirror knows, and not older? */
static MUST_CHECK struct res check_mirror(struct sqlite *s, bool has_database, struct err *err) {
    if (!has_database) {
        TRY(create_schema(s, err));
        write_mirror(s);
        return fsync(s->id_fd) == 0 ? RES_OK
                                    : err_set(err, ERR_CORRUPT, "SH2206", "fsync %s.id: %s", s->path,
                                              strerror(errno));
    }
    TRY(read_identity(s, err));
    if (s->has_mirror && strcmp(s->mirror_id, s->id) != 0)
        return foreign(s, err, "belongs to another installation (its id differs from the .id file)");
    if (s->has_mirror && s->mirror_sequence > s->sequence)
        return foreign(s, err, "is older than what this machine has committed (restored from a backup?)");
    write_mirror(s);
    return RES_OK;
}

static MUST_CHECK struct res configure(struct sqlite *s, struct err *err) {
    sqlite3_extended_result_codes(s->db, 0);
    sqlite3_busy_timeout(s->db, 2000);
    static const char *const PRAGMAS[] = {
        "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
        "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA cache_size = -1024",
        "PRAGMA cache_spill = OFF", /* a tick is bounded; its pages go to the log once, at its commit */
    };
    size_t first = s->store.is_read_only ? 2 : 0;
    for (size_t i = first; i < sizeof PRAGMAS / sizeof PRAGMAS[0]; i++)
        if (!exec(s, PRAGMAS[i]))
            return fail(s, err, "open");
    sqlite3_wal_autocheckpoint(s->db, WAL_PAGES_MAX);
    return RES_OK;
}

static MUST_CHECK struct res open_database(struct sqlite *s, struct err *err) {
    struct stat info;
    bool has_database = stat(s->path, &info) == 0 && info.st_size > 0;
    if (s->store.is_read_only && !has_database)
        return err_set(err, ERR_CONFIG, "SH2202", "no store at %s", s->path);
    if (!s->store.is_read_only)
        TRY(read_mirror(s, has_database, err)); /* before anything is written beside it */
    int flags = s->store.is_read_only ? SQLITE_OPEN_READONLY
                                      : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (sqlite3_open_v2(s->path, &s->db, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
        return fail(s, err, "open");
    if (has_database && !s->store.is_read_only && !s->has_mirror &&
        query_int(s, "SELECT count(*) FROM sqlite_schema") == 0)
        has_database = false; /* its making was cut short */
    if (has_database) {
        int64_t version = query_int(s, "PRAGMA user_version");
        if (version > SCHEMA_VERSION)
            return err_set(err, ERR_CONFIG, "SH2204",
                           "store %s was written by a newer selfheal (schema %lld, this one knows %d)",
                           s->path, (long long)version, SCHEMA_VERSION);
        if (version != SCHEMA_VERSION)
            return foreign(s, err, "is not a selfheal store");
    }
    TRY(configure(s, err));
    return s->store.is_read_only ? read_identity(s, err) : check_mirror(s, has_database, err);
}

struct store *sqlite_open(struct arena *arena, struct str path, enum sqlite_mode how,
                          struct err *err) {
    (void)arena;
    struct sqlite *s = mem_alloc(sizeof *s);
    s->store = (struct store){ .ops = &OPS, .is_read_only = how == SQLITE_MODE_READER };
    s->lock_fd = s->id_fd = -1;
    if (path.len == 0 || path.len >= sizeof s->path - 8) {
        struct res ignored = err_set(err, ERR_CONFIG, "SH2206", "store path is empty or too long");
        (void)ignored;
        free(s);
        return NULL;
    }
    memcpy(s->path, path.ptr, path.len);
    bool is_open = how == SQLITE_MODE_READER
                       ? open_database(s, err).ok
                       : refuse_network_disk(s, err).ok && take_lock(s, err).ok &&
                             open_database(s, err).ok;
    if (is_open)
        return &s->store;
    sqlite_free(&s->store);
    return NULL;
}

struct res sqlite_set_address(struct store *store, struct str address, struct err *err) {
    struct sqlite *s = self(store);
    char text[256];
    int n = snprintf(text, sizeof text, "pid %ld\n%.*s\n", (long)getpid(), STR_ARG(address));
    if (n < 0 || (size_t)n >= sizeof text || ftruncate(s->lock_fd, 0) != 0 ||
        pwrite(s->lock_fd, text, (size_t)n, 0) != n)
        return err_set(err, ERR_CONFIG, "SH2206", "cannot write %s.lock: %s", s->path,
                       strerror(errno));
    return RES_OK;
}

struct str sqlite_owner_address(struct arena *arena, struct str path) {
    char text[256];
    int fd = open(str_fmt(arena, "%.*s.lock", STR_ARG(path)).ptr, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return STR_NONE;
    bool is_held = flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ssize_t n = pread(fd, text, sizeof text, 0);
    close(fd);
    if (!is_held || n <= 0)
        return STR_NONE;
    struct str all = { text, (size_t)n };
    size_t line = str_find_char(all, '\n');
    struct str rest = line == SIZE_MAX ? STR_NONE : str_slice(all, line + 1, all.len);
    return str_dup(arena, str_trim(rest));
}

struct str sqlite_store_id(const struct store *store) {
    return str_of(((const struct sqlite *)store)->id);
}

int64_t sqlite_size(const struct store *store) {
    static const char *const FILES[] = { "", "-wal", "-shm" };
    int64_t size = 0;
    ARENA_SCOPE(arena);
    for (size_t i = 0; i < sizeof FILES / sizeof FILES[0]; i++) {
        struct stat info;
        if (stat(str_fmt(&arena, "%s%s", ((const struct sqlite *)store)->path, FILES[i]).ptr, &info) == 0)
            size += info.st_size;
    }
    return size;
}

struct res sqlite_check(struct store *store, struct err *err) {
    struct sqlite *s = self(store);
    sqlite3_stmt *st = NULL;
    struct res r = RES_OK;
    if (sqlite3_prepare_v2(s->db, "PRAGMA integrity_check(1)", -1, &st, NULL) != SQLITE_OK ||
        sqlite3_step(st) != SQLITE_ROW)
        r = fail(s, err, "integrity_check");
    else if (strcmp((const char *)sqlite3_column_text(st, 0), "ok") != 0)
        r = err_set(err, ERR_CORRUPT, "SH2311", "store %s: %s", s->path,
                    (const char *)sqlite3_column_text(st, 0));
    sqlite3_finalize(st);
    return r;
}
