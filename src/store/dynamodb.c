#include "store/dynamodb.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "store/dynamodb_private.h"

enum {
    BATCH_KEYS_MAX = 100,   /* of one BatchGetItem */
    PAGE_ROWS_MAX = 1000,
    TORN_MAX = 5,           /* reads of a value in parts that changes meanwhile */
    PAUSE_FIRST_MS = 25, PAUSE_MAX_MS = 1000,
};

/* --- rows --- */

const struct json *dynamodb_text(struct arena *arena, struct str text) {
    struct json *value = json_new_object(arena);
    json_set_str(arena, value, "S", text);
    return value;
}

const struct json *dynamodb_number(struct arena *arena, int64_t number) {
    struct json *value = json_new_object(arena);
    json_set_str(arena, value, "N", str_fmt(arena, "%" PRId64, number));
    return value;
}

struct str dynamodb_get_text(const struct json *item, const char *attribute) {
    return json_get_str(json_get_c(item, attribute), "S");
}

int64_t dynamodb_get_number(const struct json *item, const char *attribute, int64_t otherwise) {
    int64_t out;
    return str_to_i64(json_get_str(json_get_c(item, attribute), "N"), &out) ? out : otherwise;
}

struct str dynamodb_table_of(const struct dynamodb *s, enum record_kind kind) {
    return s->tables[kind == RECORD_SAVED];
}

static uint32_t hash(struct str text) {
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < text.len; i++)
        h = (h ^ (unsigned char)text.ptr[i]) * 16777619u;
    return h ^ h >> 16;
}

static unsigned shard_of(struct str key) {
    return hash(str_slice(key, 0, str_find_char(key, '/'))) % DYNAMODB_SHARDS;
}

struct str dynamodb_pk_at(struct arena *arena, enum record_kind kind, unsigned shard) {
    return str_fmt(arena, "%s.%u", record_kind_name(kind), shard);
}

struct str dynamodb_pk(struct arena *arena, enum record_kind kind, struct str key) {
    return dynamodb_pk_at(arena, kind, shard_of(key));
}

struct str dynamodb_part_pk(struct arena *arena, enum record_kind kind, struct str key) {
    return str_fmt(arena, "part.%s.%u", record_kind_name(kind), shard_of(key));
}

struct str dynamodb_due_shard(struct arena *arena, enum record_kind kind, struct str key) {
    return str_fmt(arena, "%u", (hash(key) + (unsigned)kind) % DYNAMODB_DUE_SHARDS);
}

struct json *dynamodb_key(struct arena *arena, struct str pk, struct str sk) {
    struct json *key = json_new_object(arena);
    json_set_c(arena, key, "pk", dynamodb_text(arena, pk));
    json_set_c(arena, key, "sk", dynamodb_text(arena, sk));
    return key;
}

/* --- calls --- */

struct json *dynamodb_begin(struct arena *arena, struct aws_port_call *call, const char *operation, struct str table) {
    struct json *input = json_new_object(arena);
    if (table.len)
        json_set_str(arena, input, "TableName", table);
    *call = (struct aws_port_call){ .service = "dynamodb", .operation = operation, .input = input };
    return input;
}

void dynamodb_pause(struct dynamodb *s, int attempt) {
    int64_t most = PAUSE_FIRST_MS;
    for (int i = 1; i < attempt && most < PAUSE_MAX_MS; i++)
        most *= 2;
    if (most > PAUSE_MAX_MS)
        most = PAUSE_MAX_MS;
    s->port.pause(s->port.ctx, most / 2 + (int64_t)rand_below(&s->rand, (uint64_t)most / 2 + 1));
}

bool dynamodb_is_late(const struct dynamodb *s, int64_t began_ms) {
    int64_t age = s->port.now_ms(s->port.ctx) - began_ms;
    return age < 0 || age > DYNAMODB_TIME_MAX_MS; /* a clock that was set back counts as late */
}

struct res dynamodb_failed(const struct dynamodb *s, const struct err *why, const char *doing, struct err *err) {
    struct err copy = *why;
    struct res r = err_set(err, copy.class, "SH2302", "store dynamodb:%.*s: %s: %s%s%s", STR_ARG(s->tables[0]), doing,
                           copy.aws_code, copy.aws_code[0] ? ": " : "", copy.message);
    if (err->class == ERR_THROTTLED || err->class == ERR_IN_DOUBT)
        err->class = ERR_TRANSIENT;
    snprintf(err->aws_code, sizeof err->aws_code, "%s", copy.aws_code);
    snprintf(err->request_id, sizeof err->request_id, "%s", copy.request_id);
    if (copy.hint[0])
        err_hint(err, "%s", copy.hint);
    return r;
}

static bool is_passing(const struct err *err) {
    return err->class == ERR_THROTTLED || err->class == ERR_TRANSIENT || err->class == ERR_IN_DOUBT;
}

struct res dynamodb_read(struct dynamodb *s, struct arena *arena, struct aws_port_call *calls, size_t count,
                         struct err *err) {
    struct aws_port_call *open = ARENA_ARRAY(arena, struct aws_port_call, count + 1);
    size_t *place = ARENA_ARRAY(arena, size_t, count + 1);
    int64_t began_ms = s->port.now_ms(s->port.ctx);
    for (int attempt = 0;; attempt++) {
        size_t n = 0;
        const struct aws_port_call *failed = NULL;
        for (size_t i = 0; i < count; i++)
            if (attempt == 0 || !calls[i].is_ok) {
                place[n] = i;
                open[n++] = calls[i];
            }
        if (n == 0)
            return RES_OK;
        if (attempt > 0)
            dynamodb_pause(s, attempt);
        s->port.run(s->port.ctx, arena, open, n);
        for (size_t i = 0; i < n; i++) {
            calls[place[i]] = open[i];
            if (!open[i].is_ok && (!failed || !is_passing(&open[i].err)))
                failed = &calls[place[i]];
        }
        bool is_last = attempt + 1 == DYNAMODB_ATTEMPTS_MAX || dynamodb_is_late(s, began_ms);
        if (failed && (is_last || !is_passing(&failed->err)))
            return dynamodb_failed(s, &failed->err, failed->operation, err);
    }
}

/* --- reading --- */

/* A row that was asked for by its key. */
struct row {
    struct str table, pk, sk;
    const struct json *item; /* NULL: there is none */
};

static struct json *batch_input(struct dynamodb *s, struct arena *arena, struct row **rows, size_t count) {
    struct json *input = json_new_object(arena), *tables = json_new_object(arena);
    for (size_t t = 0; t < 2; t++) {
        struct json *keys = json_new_array(arena), *wanted = json_new_object(arena);
        for (size_t i = 0; i < count; i++)
            if (str_eq(rows[i]->table, s->tables[t]))
                json_push(arena, keys, dynamodb_key(arena, rows[i]->pk, rows[i]->sk));
        if (json_count(keys) == 0)
            continue;
        json_set_c(arena, wanted, "Keys", keys);
        json_set_bool(arena, wanted, "ConsistentRead", true);
        json_set(arena, tables, s->tables[t], wanted);
    }
    json_set_c(arena, input, "RequestItems", tables);
    return input;
}

static bool is_key_of(const struct row *row, const struct json *key) {
    return str_eq(dynamodb_get_text(key, "sk"), row->sk) && str_eq(dynamodb_get_text(key, "pk"), row->pk);
}

/* Those of the rows that the answer left over are kept for the next round. */
static size_t take_answer(const struct json *output, struct row **rows, size_t count, struct row **left) {
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        const struct json *items = json_get(json_get_c(output, "Responses"), rows[i]->table);
        const struct json *keys = json_get_c(json_get(json_get_c(output, "UnprocessedKeys"), rows[i]->table), "Keys");
        for (size_t j = 0; j < json_count(items) && !rows[i]->item; j++)
            if (is_key_of(rows[i], json_at(items, j)))
                rows[i]->item = json_at(items, j);
        for (size_t j = 0; j < json_count(keys) && !rows[i]->item; j++)
            if (is_key_of(rows[i], json_at(keys, j))) {
                left[n++] = rows[i];
                break;
            }
    }
    return n;
}

/* Reads rows by their keys, each key once: as many BatchGetItem as it takes, at once. */
static MUST_CHECK struct res read_rows(struct dynamodb *s, struct arena *arena, struct row *rows, size_t count,
                                       struct err *err) {
    struct row **open = ARENA_ARRAY(arena, struct row *, count + 1);
    size_t n = count;
    for (size_t i = 0; i < count; i++)
        open[i] = &rows[i];
    for (int attempt = 0; n > 0; attempt++) {
        if (attempt == DYNAMODB_ATTEMPTS_MAX)
            return err_set(err, ERR_TRANSIENT, "SH2302", "store dynamodb:%.*s: %zu rows were left unread each time",
                           STR_ARG(s->tables[0]), n);
        if (attempt > 0)
            dynamodb_pause(s, attempt);
        size_t call_count = (n + BATCH_KEYS_MAX - 1) / BATCH_KEYS_MAX, left = 0;
        struct aws_port_call *calls = ARENA_ARRAY(arena, struct aws_port_call, call_count);
        for (size_t c = 0; c < call_count; c++) {
            size_t first = c * BATCH_KEYS_MAX, size = n - first < BATCH_KEYS_MAX ? n - first : BATCH_KEYS_MAX;
            calls[c] = (struct aws_port_call){ .service = "dynamodb", .operation = "BatchGetItem",
                                               .input = batch_input(s, arena, open + first, size) };
        }
        TRY(dynamodb_read(s, arena, calls, call_count, err));
        struct row **next = ARENA_ARRAY(arena, struct row *, n);
        for (size_t c = 0; c < call_count; c++) {
            size_t first = c * BATCH_KEYS_MAX, size = n - first < BATCH_KEYS_MAX ? n - first : BATCH_KEYS_MAX;
            left += take_answer(calls[c].output, open + first, size, next + left);
        }
        open = next;
        n = left;
    }
    return RES_OK;
}

static MUST_CHECK struct res to_record(const struct dynamodb *s, const struct json *item, enum record_kind kind,
                                       struct record *out, int64_t *parts, struct err *err) {
    const struct json *value = json_get_c(json_get_c(item, "v"), "S");
    struct str key = dynamodb_get_text(item, "sk");
    *parts = dynamodb_get_number(item, "parts", 1);
    *out = (struct record){ .kind = kind, .key = key, .value = json_str(value),
                            .version = dynamodb_get_number(item, "ver", 0),
                            .due_ms = dynamodb_get_number(item, "due_at", RECORD_NOT_DUE) };
    if (!json_is(value, JSON_STRING) || out->version < 1 || *parts < 1 || *parts > DYNAMODB_PARTS_MAX)
        return err_set(err, ERR_CORRUPT, "SH2202", "store dynamodb:%.*s: row %.*s of %s is not what selfheal writes",
                       STR_ARG(s->tables[0]), STR_ARG(key), record_kind_name(kind));
    if (!out->value.ptr)
        out->value = STR("");
    return RES_OK;
}

/* Puts values that lie in several rows together. *is_torn: somebody wrote a record meanwhile. */
static MUST_CHECK struct res join_parts(struct dynamodb *s, struct arena *arena, struct record *records,
                                        const int64_t *parts, size_t count, bool *is_torn, struct err *err) {
    size_t n = 0, at = 0;
    *is_torn = false;
    for (size_t i = 0; i < count; i++)
        n += (size_t)parts[i] - 1;
    if (n == 0)
        return RES_OK;
    struct row *rows = ARENA_ARRAY(arena, struct row, n);
    for (size_t i = 0; i < count; i++)
        for (int64_t p = 1; p < parts[i]; p++)
            rows[at++] = (struct row){ .table = dynamodb_table_of(s, records[i].kind),
                                       .pk = dynamodb_part_pk(arena, records[i].kind, records[i].key),
                                       .sk = str_fmt(arena, "%.*s/%" PRId64, STR_ARG(records[i].key), p) };
    TRY(read_rows(s, arena, rows, n, err));
    at = 0;
    for (size_t i = 0; i < count; i++) {
        BUF_SCOPE(whole, DYNAMODB_PARTS_MAX * DYNAMODB_PART_SIZE);
        if (parts[i] > 1)
            buf_str(&whole, records[i].value);
        for (int64_t p = 1; p < parts[i]; p++, at++) {
            *is_torn |= !rows[at].item || dynamodb_get_number(rows[at].item, "ver", 0) != records[i].version;
            buf_str(&whole, dynamodb_get_text(rows[at].item, "v"));
        }
        if (parts[i] > 1)
            records[i].value = str_dup(arena, buf_view(&whole));
    }
    return RES_OK;
}

static MUST_CHECK struct res torn(const struct dynamodb *s, struct err *err) {
    return err_set(err, ERR_TRANSIENT, "SH2302", "store dynamodb:%.*s: a record in several rows changes all the time",
                   STR_ARG(s->tables[0]));
}

struct res dynamodb_get_many(struct store *store, const struct store_key *keys, size_t count, struct arena *arena,
                             struct record *out, bool *found, struct err *err) {
    struct dynamodb *s = dynamodb_of(store);
    bool is_torn = true;
    for (int attempt = 0; is_torn; attempt++) {
        if (attempt == TORN_MAX)
            return torn(s, err);
        struct row *rows = ARENA_ARRAY(arena, struct row, count + 1);
        int64_t *parts = ARENA_ARRAY(arena, int64_t, count + 1);
        struct record *records = ARENA_ARRAY(arena, struct record, count + 1);
        size_t n = 0;
        for (size_t i = 0; i < count; i++)
            rows[i] = (struct row){ .table = dynamodb_table_of(s, keys[i].kind),
                                    .pk = dynamodb_pk(arena, keys[i].kind, keys[i].key), .sk = keys[i].key };
        TRY(read_rows(s, arena, rows, count, err));
        for (size_t i = 0; i < count; i++)
            if ((found[i] = rows[i].item != NULL)) {
                TRY(to_record(s, rows[i].item, keys[i].kind, &records[n], &parts[n], err));
                n++;
            }
        TRY(join_parts(s, arena, records, parts, n, &is_torn, err));
        n = 0;
        for (size_t i = 0; i < count; i++)
            if (found[i])
                out[i] = records[n++];
    }
    return RES_OK;
}

static struct res get(struct store *store, enum record_kind kind, struct str key, struct arena *arena,
                      struct record *out, bool *found, struct err *err) {
    struct dynamodb *s = dynamodb_of(store);
    struct aws_port_call call;
    struct json *input = dynamodb_begin(arena, &call, "GetItem", dynamodb_table_of(s, kind));
    int64_t parts;
    *found = false;
    if (key.len == 0 || key.len > DYNAMODB_KEY_MAX)
        return RES_OK; /* what cannot be stored is not there */
    json_set_c(arena, input, "Key", dynamodb_key(arena, dynamodb_pk(arena, kind, key), key));
    json_set_bool(arena, input, "ConsistentRead", true);
    TRY(dynamodb_read(s, arena, &call, 1, err));
    const struct json *item = json_get_c(call.output, "Item");
    if (!item)
        return RES_OK;
    TRY(to_record(s, item, kind, out, &parts, err));
    *found = true;
    if (parts == 1)
        return RES_OK;
    struct store_key wanted = { kind, key };
    return dynamodb_get_many(store, &wanted, 1, arena, out, found, err);
}

/* --- ranges --- */

/* One partition on its way. */
struct reader {
    struct str pk;
    const struct json *start; /* NULL at the beginning */
    struct record *records;
    int64_t *parts;
    size_t count, capacity;
    bool is_over;
};

struct ranging {
    struct dynamodb *s;
    enum record_kind kind;
    struct str prefix, after;
    bool is_descending;
    size_t limit;
};

/* A prefix and a place to begin are two conditions on the sort key, and a Query takes one: a BETWEEN, whose bound that is
 * the place itself is left out when the rows are read. */
static void set_condition(const struct ranging *r, struct arena *arena, struct str pk, struct json *input) {
    struct json *values = json_new_object(arena);
    const char *condition = "pk = :p";
    struct str low = STR_NONE, high = STR_NONE;
    json_set_c(arena, values, ":p", dynamodb_text(arena, pk));
    if (r->prefix.len && r->after.len) {
        condition = "pk = :p AND sk BETWEEN :a AND :b";
        low = r->is_descending ? r->prefix : r->after;
        high = r->is_descending ? r->after : str_fmt(arena, "%.*s\xf4\x8f\xbf\xbf", STR_ARG(r->prefix));
    } else if (r->prefix.len) {
        condition = "pk = :p AND begins_with(sk, :a)";
        low = r->prefix;
    } else if (r->after.len) {
        condition = r->is_descending ? "pk = :p AND sk < :a" : "pk = :p AND sk > :a";
        low = r->after;
    }
    if (low.len)
        json_set_c(arena, values, ":a", dynamodb_text(arena, low));
    if (high.len)
        json_set_c(arena, values, ":b", dynamodb_text(arena, high));
    json_set_str(arena, input, "KeyConditionExpression", str_of(condition));
    json_set_c(arena, input, "ExpressionAttributeValues", values);
}

static const struct json *query_of(const struct ranging *r, struct arena *arena, const struct reader *reader,
                                   struct aws_port_call *call) {
    struct json *input = dynamodb_begin(arena, call, "Query", dynamodb_table_of(r->s, r->kind));
    size_t rows = r->limit - reader->count + 1; /* one may be the place to begin */
    set_condition(r, arena, reader->pk, input);
    json_set_bool(arena, input, "ConsistentRead", true);
    json_set_bool(arena, input, "ScanIndexForward", !r->is_descending);
    json_set_i64(arena, input, "Limit", rows < PAGE_ROWS_MAX ? (int64_t)rows : PAGE_ROWS_MAX);
    json_set_c(arena, input, "ExclusiveStartKey", reader->start);
    return input;
}

static MUST_CHECK struct res take_page(const struct ranging *r, struct arena *arena, struct reader *reader,
                                       const struct json *output, struct err *err) {
    const struct json *items = json_get_c(output, "Items");
    for (size_t i = 0; i < json_count(items) && reader->count < r->limit; i++) {
        if (str_eq(dynamodb_get_text(json_at(items, i), "sk"), r->after))
            continue;
        if (reader->count == reader->capacity) {
            size_t grown = reader->capacity ? reader->capacity * 2 : 16;
            reader->records = arena_grow(arena, reader->records, reader->count, grown, sizeof *reader->records);
            reader->parts = arena_grow(arena, reader->parts, reader->count, grown, sizeof *reader->parts);
            reader->capacity = grown;
        }
        TRY(to_record(r->s, json_at(items, i), r->kind, &reader->records[reader->count],
                      &reader->parts[reader->count], err));
        reader->count++;
    }
    reader->start = json_get_c(output, "LastEvaluatedKey");
    reader->is_over = !reader->start || reader->count == r->limit;
    return RES_OK;
}

static MUST_CHECK struct res read_partitions(const struct ranging *r, struct arena *arena, struct reader *readers,
                                             size_t count, struct err *err) {
    for (;;) {
        struct aws_port_call calls[DYNAMODB_SHARDS];
        size_t open[DYNAMODB_SHARDS], n = 0;
        for (size_t i = 0; i < count; i++)
            if (!readers[i].is_over) {
                open[n] = i;
                calls[n].input = query_of(r, arena, &readers[i], &calls[n]);
                n++;
            }
        if (n == 0)
            return RES_OK;
        TRY(dynamodb_read(r->s, arena, calls, n, err));
        for (size_t i = 0; i < n; i++)
            TRY(take_page(r, arena, &readers[open[i]], calls[i].output, err));
    }
}

/* The first `limit` of the partitions together. */
static size_t merge(const struct ranging *r, struct reader *readers, size_t count, struct record *out, int64_t *parts) {
    size_t at[DYNAMODB_SHARDS] = { 0 }, n = 0;
    while (n < r->limit) {
        size_t best = count;
        for (size_t i = 0; i < count; i++) {
            if (at[i] == readers[i].count)
                continue;
            int order = best == count ? -1 : str_cmp(readers[i].records[at[i]].key, readers[best].records[at[best]].key);
            if (best == count || (r->is_descending ? order > 0 : order < 0))
                best = i;
        }
        if (best == count)
            break;
        parts[n] = readers[best].parts[at[best]];
        out[n++] = readers[best].records[at[best]++];
    }
    return n;
}

static MUST_CHECK struct res range_once(const struct ranging *r, struct arena *arena, struct record **out, size_t *count,
                                        bool *is_torn, struct err *err) {
    struct reader readers[DYNAMODB_SHARDS] = { 0 };
    size_t partitions = DYNAMODB_SHARDS, total = 0;
    if (str_find_char(r->prefix, '/') != SIZE_MAX) {
        partitions = 1;
        readers[0].pk = dynamodb_pk(arena, r->kind, r->prefix);
    }
    for (unsigned i = 0; partitions > 1 && i < partitions; i++)
        readers[i].pk = dynamodb_pk_at(arena, r->kind, i);
    TRY(read_partitions(r, arena, readers, partitions, err));
    for (size_t i = 0; i < partitions; i++)
        total += readers[i].count;
    int64_t *parts = ARENA_ARRAY(arena, int64_t, total + 1);
    *out = ARENA_ARRAY(arena, struct record, total + 1);
    *count = merge(r, readers, partitions, *out, parts);
    return join_parts(r->s, arena, *out, parts, *count, is_torn, err);
}

static struct res range(struct store *store, enum record_kind kind, struct str prefix, struct str after,
                        bool is_descending, size_t limit, struct arena *arena, struct record **out, size_t *count,
                        struct err *err) {
    struct ranging r = { dynamodb_of(store), kind, prefix, after, is_descending, limit };
    *out = ARENA_ARRAY(arena, struct record, 1);
    *count = 0;
    bool is_beside = after.len && !str_starts(after, prefix);
    bool is_behind = is_beside && (str_cmp(after, prefix) > 0) != is_descending; /* all of them come before it */
    if (limit == 0 || is_behind)
        return RES_OK;
    if (is_beside)
        r.after = STR_NONE;
    bool is_torn = true;
    for (int attempt = 0; is_torn; attempt++) {
        if (attempt == TORN_MAX)
            return torn(r.s, err);
        TRY(range_once(&r, arena, out, count, &is_torn, err));
    }
    return RES_OK;
}

const struct store_ops dynamodb_ops = {
    .get = get,
    .get_many = dynamodb_get_many,
    .range = range,
    .due = dynamodb_due,
    .next_due = dynamodb_next_due,
    .commit = dynamodb_commit,
    .free = dynamodb_free,
};
