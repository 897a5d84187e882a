/* dynamodb_core.h: what the parts of the DynamoDB model share: the state, the call that is being
 * answered, and how to refuse it. Internal to cloud/dynamodb*.c. */
#ifndef SELFHEAL_CLOUD_DYNAMODB_CORE_H
#define SELFHEAL_CLOUD_DYNAMODB_CORE_H

#include "cloud/dynamodb.h"

enum {
    DDB_ITEM_SIZE_MAX = 400 << 10,    /* bytes, names included [D] */
    DDB_PAGE_SIZE_MAX = 1 << 20,      /* bytes of evaluated items in a page */
    DDB_HASH_SIZE_MAX = 2048,         /* bytes of a hash key value */
    DDB_RANGE_SIZE_MAX = 1024,        /* bytes of a range key value */
    DDB_NESTING_MAX = 32,             /* levels of an attribute value */
    DDB_ATTRIBUTE_NAME_MAX = 65535,   /* bytes */
    DDB_TABLES_MAX = 2500,            /* per account and region */
    DDB_INDEXES_MAX = 25,             /* 20 global and 5 local */
    DDB_BATCH_WRITES_MAX = 25,
    DDB_BATCH_GETS_MAX = 100,
    DDB_TRANSACT_MAX = 100,
    DDB_TRANSACT_SIZE_MAX = 4 << 20,  /* bytes of the request */
    DDB_TOKEN_LIFE_MS = 600000,
    DDB_TOKENS_MAX = 65536,           /* remembered tokens; the oldest goes first */
};

/* Who words the messages marked E in the reference. */
enum ddb_dialect {
    DDB_PREFIXED, /* PutItem, UpdateItem, DeleteItem: "1 validation error detected: " first */
    DDB_BARE,     /* GetItem, BatchGetItem, Query */
    DDB_OLD,      /* BatchWriteItem, Transact*, Scan: bad expression values are wrapped */
};

struct ddb_table;
struct ddb_token;

struct cloud_dynamodb {
    char account[16], region[32];
    uint64_t hash_seed;
    struct rand ids, outage_rand, batch_rand;
    struct cloud_disk disk;                  /* put NULL: none */
    struct cloud_dynamodb_options options;
    struct ddb_table **tables;               /* sorted by name */
    size_t table_count, table_cap;
    struct ddb_token *tokens;                /* a ring, oldest first */
    uint32_t *token_buckets;                 /* by hash: place in the ring + 1, 0 for none */
    size_t token_count, token_first, token_cap;
    char outage_table[256];                  /* empty: no outage */
    struct cloud_outage outage;
    int64_t now_ms, ttl_swept_ms;
};

struct ddb_call {
    struct cloud_dynamodb *db;
    struct arena *arena;
    const struct json *input;
    int64_t now_ms;
    enum ddb_dialect dialect;
    struct str value_key;      /* while expression values are checked: their name, for messages */
    const struct json **extra;
    struct err *err;
};

/* Refuses: err gets the code and the message. */
struct res cloud_dynamodb_core_fail(struct err *err, const char *aws_code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* ValidationException, as it is. */
struct res cloud_dynamodb_core_invalid(struct ddb_call *call, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* ValidationException with what the dialect puts around a message marked E. */
struct res cloud_dynamodb_core_refuse(struct ddb_call *call, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Members of the request. Null counts as absent; another JSON type is a SerializationException.
 * Absent: the empty string, NULL, or *out unchanged. */
MUST_CHECK struct res cloud_dynamodb_core_str(struct ddb_call *call, const struct json *object,
                                              const char *key, struct str *out);
MUST_CHECK struct res cloud_dynamodb_core_i64(struct ddb_call *call, const struct json *object,
                                              const char *key, int64_t *out);
MUST_CHECK struct res cloud_dynamodb_core_bool(struct ddb_call *call, const struct json *object,
                                               const char *key, bool *out);
MUST_CHECK struct res cloud_dynamodb_core_object(struct ddb_call *call, const struct json *object,
                                                 const char *key, const struct json **out);
MUST_CHECK struct res cloud_dynamodb_core_array(struct ddb_call *call, const struct json *object,
                                                const char *key, const struct json **out);
/* A string that, when present, is one of a list; message lists them as the service does. */
MUST_CHECK struct res cloud_dynamodb_core_enum(struct ddb_call *call, const struct json *object,
                                               const char *key, const char *const *allowed,
                                               struct str *out);
/* A 64-bit hash of bytes, eight at a time (little endian, as all our machines are). Not for
 * secrets. */
uint64_t cloud_dynamodb_core_hash(uint64_t seed, struct str bytes);

#endif
