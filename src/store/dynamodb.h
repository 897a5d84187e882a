/* dynamodb.h: the store of several machines: two tables of DynamoDB. No I/O here: calls go through a port (aws/port.h).
 *
 * TABLE          pk (S), sk (S); index `due`: due (S), due_at (N), keys only; time to live on `ttl`
 * TABLE-saved    pk (S), sk (S): the items that runs took out of tables (RECORD_SAVED). Never deleted from by us.
 *
 * A record is one row:
 *   pk       "run.5": its kind, and one of 8 shards by the part of its key before the first '/'. So what belongs to a run
 *            (RUN/...) is one Query, a whole kind is eight at once, and no partition takes all writes of a kind.
 *   sk       its key (at most 1,000 bytes)
 *   v, ver   its JSON text and version
 *   due      "0" to "3", by its key; due_at: ms. Only while it has a timer: the index holds nothing else.
 *   ttl      seconds; alerts, cycles, commands and pages without a timer: retention after their last write.
 *            Runs, events, locks, windows, obligations, definitions and saved items never have one (host/prune.c).
 *   u        the mark of the unit that wrote it, unique to it
 *   parts    of a value over 300 KB: how many; the others are rows "part.KIND.SHARD", KEY/1, KEY/2, ...
 * Row "meta", "store" of both tables: store id, schema version, and the TableId that DynamoDB gave the table when the store
 * was made. A restore always makes a table with another TableId, so a table from a backup, whatever its name, is noticed and
 * refused, as is a table that is foreign, newer, or no store: when it is opened, and, asked once a minute, before a commit.
 * Not noticed: rows that somebody changed by hand, or an import into the same table.
 *
 * Units of one commit that share records, or have seen each other's, go out as one TransactWriteItems (in the order of the
 * commit, at most 100 rows), all others at the same time; a single row as a PutItem. Every row is conditioned on the version
 * that it was made from. After a time-out or a 5xx the same request goes out again under the same token (DynamoDB honours it
 * for 10 minutes); where a condition fails and the stored row has our own mark, it was our own lost reply. Throttling and
 * meeting transactions are tried again with growing pauses; after that (at most 8 s, and the attempt under way) the unit was
 * not stored as far as is known, class transient: nothing was released for it, and it can be made again.
 *
 * Reads are strongly consistent. The index is not: what it names is read again and left out when it is not due any more; a
 * timer of our own that it may not show yet is remembered for some seconds, one of others shows late (by up to a second
 * more: what the index said a moment ago is not asked again). */
#ifndef SELFHEAL_STORE_DYNAMODB_H
#define SELFHEAL_STORE_DYNAMODB_H

#include "aws/port.h"
#include "engine/store.h"

struct dynamodb_options {
    struct str table;
    struct str saved_table;  /* empty: TABLE-saved */
    struct aws_port port;    /* freed with the store */
    uint64_t seed;           /* unlike any other store's: marks and tokens are made from it */
    int64_t retention_ms;    /* of `ttl`; 0: none */
    bool is_read_only;
};

/* Two empty tables of the right shape become a store. Errors: SH2202 there is no such table (class config), or it is
 * foreign, restored or no store (class corrupt: refuse to act); SH2204 newer schema; others as AWS said it. The port is
 * freed in any case. */
struct store *dynamodb_open(const struct dynamodb_options *options, struct err *err);
struct str dynamodb_store_id(const struct store *store);

struct dynamodb_made {
    bool has_made_table, has_made_saved, has_made_store; /* else it was there */
};
/* Makes what is missing: both tables (on demand, point-in-time recovery, time to live, deletion protection), and the rows
 * that make them a store. Waits for the tables, at most a few minutes. */
MUST_CHECK struct res dynamodb_create(const struct dynamodb_options *options,
                                      struct dynamodb_made *made, struct err *err);
/* Takes tables that were restored from a backup for what they are now: their TableIds are written down anew. */
MUST_CHECK struct res dynamodb_adopt(const struct dynamodb_options *options, struct err *err);

#endif
