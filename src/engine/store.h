/* store.h: where records live: the interface that sqlite, memory and dynamodb implement.
 *
 * A unit is the set of writes of one input: it commits whole or not at all. Several units may be
 * committed with one flush; each stands alone. A write names the version that it was made from, so that
 * a unit built on an outdated view is refused (UNIT_CONFLICT) and nothing of it is stored: apply its
 * input again on what is there now. When commit returns RES_OK, every UNIT_COMMITTED unit survives power
 * loss. A unit that has seen what an earlier one of the same commit wrote is refused with it.
 *
 * A failed flush is fatal for the process (safety.md 0.10): commit never tries a second time, it returns
 * an error of class corrupt and the owner must exit. A full disk is different: class limit, nothing of
 * the batch was stored, the store can be used again. */
#ifndef SELFHEAL_ENGINE_STORE_H
#define SELFHEAL_ENGINE_STORE_H

#include "engine/record.h"

struct unit_write {
    enum record_kind kind;
    struct str key;
    struct str value;      /* ptr NULL: delete */
    int64_t from_version;  /* 0: must not exist */
    int64_t due_ms;
};

struct unit {
    struct str id;         /* for tokens and traces */
    struct unit_write *writes;
    size_t count;
    const size_t *after;   /* places, in the same commit, of earlier units whose writes it has seen */
    size_t after_count;
};

struct store_key {
    enum record_kind kind;
    struct str key;
};

enum unit_result { UNIT_COMMITTED, UNIT_CONFLICT };

struct store;

struct store_ops {
    /* *found false: no such record. Memory of *out from the arena. */
    struct res (*get)(struct store *store, enum record_kind kind, struct str key,
                      struct arena *arena, struct record *out, bool *found, struct err *err);
    /* The same for several at once, each key once; may be NULL: get them one by one. */
    struct res (*get_many)(struct store *store, const struct store_key *keys, size_t count,
                           struct arena *arena, struct record *out, bool *found, struct err *err);
    /* Up to limit records of a kind whose key begins with prefix and is greater than after (or, when
     * is_descending, less than after; empty after: from the end), in key order. */
    struct res (*range)(struct store *store, enum record_kind kind, struct str prefix,
                        struct str after, bool is_descending, size_t limit, struct arena *arena,
                        struct record **out, size_t *count, struct err *err);
    /* Up to limit records with due_ms <= now_ms, the most overdue first (ties: kind, key). */
    struct res (*due)(struct store *store, int64_t now_ms, size_t limit, struct arena *arena,
                      struct record **out, size_t *count, struct err *err);
    /* The smallest due_ms of all, or RECORD_NOT_DUE. */
    struct res (*next_due)(struct store *store, int64_t *due_ms, struct err *err);
    struct res (*commit)(struct store *store, const struct unit *units, size_t count,
                         enum unit_result *results, struct err *err);
    /* A hint, may be NULL: the reads up to the next commit, or up to release, belong together and may share what a
     * read costs to begin with. Reads show what is committed either way. */
    void (*hold)(struct store *store);
    void (*release)(struct store *store);
    void (*free)(struct store *store);
};

struct store {
    const struct store_ops *ops;
    bool is_read_only;
    bool keeps_saved;      /* saved items are never deleted by us: who owns the table does that */
    bool forgets;          /* alerts, cycles, commands and pages that are not due go by themselves (TTL) */
    bool is_shared;        /* other processes may write at the same time */
};

#endif
