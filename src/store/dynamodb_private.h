/* dynamodb_private.h: between dynamodb*.c: rows, calls that are tried again, what is remembered of timers. */
#ifndef SELFHEAL_STORE_DYNAMODB_PRIVATE_H
#define SELFHEAL_STORE_DYNAMODB_PRIVATE_H

#include "base/rand.h"
#include "store/dynamodb.h"

enum {
    DYNAMODB_SCHEMA = 1,
    DYNAMODB_SHARDS = 8,
    DYNAMODB_DUE_SHARDS = 4,
    DYNAMODB_KEY_MAX = 1000,             /* bytes; a sort key has 1,024, and parts add to it */
    DYNAMODB_PART_SIZE = 300 << 10,      /* bytes of a value in one row: under 400 KB with all names */
    DYNAMODB_PARTS_MAX = 16,
    DYNAMODB_ATTEMPTS_MAX = 8,
    DYNAMODB_TIME_MAX_MS = 8000,         /* no new attempt after so long: whoever waits does so standing still */
    DYNAMODB_TIMERS_MAX = 256,           /* timers that are remembered */
    DYNAMODB_KNOWN_MS = 60000,           /* so long the tables are taken for the same ones */
    DYNAMODB_TIMER_MS = 5000,            /* as long: more than the index lags, as a rule */
};

struct dynamodb_timer {
    enum record_kind kind;
    char key[128];
    size_t key_len; /* 0: free */
    int64_t due_ms, known_ms;
};

/* The first rows of each shard of the index, as it was a moment ago: a host asks before and after each of its ticks. */
enum { DYNAMODB_PEEK_ROWS = 16, DYNAMODB_PEEK_MS = 1000 };
struct dynamodb_peek {
    struct arena arena;
    int64_t read_ms;      /* 0: never */
    struct dynamodb_hit {
        struct store_key key;
        int64_t due_ms;
        unsigned shard;
    } *hits;
    size_t count;
    size_t rows[DYNAMODB_DUE_SHARDS]; /* DYNAMODB_PEEK_ROWS: there may be more */
};

struct dynamodb {
    struct store store;
    struct str tables[2]; /* [1]: saved items */
    struct aws_port port;
    struct arena arena;   /* of the names */
    struct rand rand;
    uint64_t nonce, units;
    int64_t retention_ms;
    char id[40];
    char table_ids[2][64]; /* of the tables that were opened */
    int64_t known_ms;      /* when they were last seen to be these */
    struct dynamodb_timer timers[DYNAMODB_TIMERS_MAX];
    size_t timer_next;
    struct dynamodb_peek peek;
};

static inline struct dynamodb *dynamodb_of(struct store *store) {
    return (struct dynamodb *)store;
}

/* {"S": text}, {"N": "1"} */
const struct json *dynamodb_text(struct arena *arena, struct str text);
const struct json *dynamodb_number(struct arena *arena, int64_t number);
struct str dynamodb_get_text(const struct json *item, const char *attribute);
int64_t dynamodb_get_number(const struct json *item, const char *attribute, int64_t otherwise);

struct str dynamodb_table_of(const struct dynamodb *s, enum record_kind kind);
/* "run.5" */
struct str dynamodb_pk(struct arena *arena, enum record_kind kind, struct str key);
struct str dynamodb_pk_at(struct arena *arena, enum record_kind kind, unsigned shard);
struct str dynamodb_part_pk(struct arena *arena, enum record_kind kind, struct str key);
struct str dynamodb_due_shard(struct arena *arena, enum record_kind kind, struct str key);
/* {"pk": .., "sk": ..} */
struct json *dynamodb_key(struct arena *arena, struct str pk, struct str sk);

/* A call on a table; the caller adds to the input. */
struct json *dynamodb_begin(struct arena *arena, struct aws_port_call *call, const char *operation, struct str table);
/* Runs reads; those that were throttled or lost are tried again. RES_ERR with the first that failed for good. */
MUST_CHECK struct res dynamodb_read(struct dynamodb *s, struct arena *arena, struct aws_port_call *calls,
                                    size_t count, struct err *err);
/* Before the attempt with this number (from 1): waits a while, longer each time. */
void dynamodb_pause(struct dynamodb *s, int attempt);
bool dynamodb_is_late(const struct dynamodb *s, int64_t began_ms);
/* err for people: "store dynamodb:TABLE: ...". */
MUST_CHECK struct res dynamodb_failed(const struct dynamodb *s, const struct err *why, const char *doing,
                                      struct err *err);

/* What was last seen or written of a record's timer. */
void dynamodb_timer_note(struct dynamodb *s, enum record_kind kind, struct str key, int64_t due_ms);
/* True when something is remembered that is not too old. */
bool dynamodb_timer_find(const struct dynamodb *s, enum record_kind kind, struct str key, int64_t *due_ms);
bool dynamodb_timer_is_known(const struct dynamodb *s, const struct dynamodb_timer *timer);

/* dynamodb_commit.c */
struct res dynamodb_commit(struct store *store, const struct unit *units, size_t count,
                           enum unit_result *results, struct err *err);
/* dynamodb_due.c */
struct res dynamodb_due(struct store *store, int64_t now_ms, size_t limit, struct arena *arena,
                        struct record **out, size_t *count, struct err *err);
struct res dynamodb_next_due(struct store *store, int64_t *due_ms, struct err *err);
/* dynamodb.c */
struct res dynamodb_get_many(struct store *store, const struct store_key *keys, size_t count,
                             struct arena *arena, struct record *out, bool *found, struct err *err);
/* dynamodb_table.c */
/* Are they still the tables that were opened, and not others under their names? Asked once a minute. */
MUST_CHECK struct res dynamodb_check_same(struct dynamodb *s, struct err *err);
struct dynamodb *dynamodb_new(const struct dynamodb_options *options);
void dynamodb_free(struct store *store);
extern const struct store_ops dynamodb_ops;

#endif
