/* dynamodb_table.c: opening, making and adopting the two tables. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "store/dynamodb_private.h"

enum { POLL_MS = 500, POLLS_MAX = 600 };

static const char SCHEMA_NAME[] = "selfheal.store/1";

struct dynamodb *dynamodb_new(const struct dynamodb_options *options) {
    struct dynamodb *s = mem_alloc(sizeof *s);
    s->store = (struct store){ .ops = &dynamodb_ops, .is_read_only = options->is_read_only, .keeps_saved = true,
                               .forgets = options->retention_ms > 0, .is_shared = true };
    s->port = options->port;
    s->retention_ms = options->retention_ms;
    s->tables[0] = str_dup(&s->arena, options->table);
    s->tables[1] = options->saved_table.len ? str_dup(&s->arena, options->saved_table)
                                            : str_fmt(&s->arena, "%.*s-saved", STR_ARG(options->table));
    rand_init(&s->rand, options->seed);
    s->nonce = rand_u64(&s->rand);
    return s;
}

void dynamodb_free(struct store *store) {
    struct dynamodb *s = dynamodb_of(store);
    if (s->port.free)
        s->port.free(s->port.ctx);
    arena_deinit(&s->peek.arena);
    arena_deinit(&s->arena);
    free(s);
}

struct str dynamodb_store_id(const struct store *store) {
    return str_of(((const struct dynamodb *)store)->id);
}

/* --- what the tables say about themselves --- */

struct table_state {
    struct str name;
    const struct json *description; /* NULL: there is no such table */
    const struct json *meta;        /* the row; NULL: none */
};

static MUST_CHECK struct res refused(struct str table, struct err *err, const char *what) {
    struct res r = err_set(err, ERR_CORRUPT, "SH2202", "store dynamodb:%.*s %s", STR_ARG(table), what);
    err_hint(err, "nothing is done with it. Name the right table");
    return r;
}

static MUST_CHECK struct res describe(struct dynamodb *s, struct arena *arena, struct table_state *t, struct err *err) {
    struct aws_port_call call;
    (void)dynamodb_begin(arena, &call, "DescribeTable", t->name);
    if (dynamodb_read(s, arena, &call, 1, err).ok)
        t->description = json_get_c(call.output, "Table");
    else if (str_is(str_of(err->aws_code), "ResourceNotFoundException"))
        t->description = NULL;
    else
        return RES_ERR;
    return RES_OK;
}

static bool is_key(const struct json *schema, const char *hash, const char *range) {
    return json_count(schema) == 2 && str_is(json_get_str(json_at(schema, 0), "AttributeName"), hash) &&
           str_is(json_get_str(json_at(schema, 1), "AttributeName"), range);
}

static bool has_shape(const struct json *description, bool is_saved) {
    const struct json *indexes = json_get_c(description, "GlobalSecondaryIndexes");
    bool has_index = is_saved;
    for (size_t i = 0; i < json_count(indexes); i++)
        has_index |= str_is(json_get_str(json_at(indexes, i), "IndexName"), "due") &&
                     is_key(json_get_c(json_at(indexes, i), "KeySchema"), "due", "due_at");
    return has_index && is_key(json_get_c(description, "KeySchema"), "pk", "sk");
}

static MUST_CHECK struct res read_meta(struct dynamodb *s, struct arena *arena, struct table_state *t, struct err *err) {
    struct aws_port_call call;
    struct json *input = dynamodb_begin(arena, &call, "GetItem", t->name);
    json_set_c(arena, input, "Key", dynamodb_key(arena, STR("meta"), STR("store")));
    json_set_bool(arena, input, "ConsistentRead", true);
    TRY(dynamodb_read(s, arena, &call, 1, err));
    t->meta = json_get_c(call.output, "Item");
    return RES_OK;
}

static MUST_CHECK struct res look_at(struct dynamodb *s, struct arena *arena, struct table_state tables[2],
                                     struct err *err) {
    for (size_t i = 0; i < 2; i++) {
        tables[i] = (struct table_state){ .name = s->tables[i] };
        TRY(describe(s, arena, &tables[i], err));
        if (!tables[i].description) {
            (void)err_set(err, ERR_CONFIG, "SH2202", "there is no table %.*s", STR_ARG(tables[i].name));
            err_hint(err, "selfheal store create dynamodb:%.*s makes it; or is it in another region or account?",
                     STR_ARG(s->tables[0]));
            return RES_ERR;
        }
        if (!has_shape(tables[i].description, i == 1))
            return refused(tables[i].name, err, "is not a selfheal store (its keys or its index are others)");
        TRY(read_meta(s, arena, &tables[i], err));
    }
    return RES_OK;
}

static struct str table_id(const struct table_state *t) {
    return json_get_str(t->description, "TableId");
}

static MUST_CHECK struct res check(struct dynamodb *s, const struct table_state tables[2], bool is_adopting,
                                   struct err *err) {
    struct str id = dynamodb_get_text(tables[0].meta, "id");
    for (size_t i = 0; i < 2; i++) {
        const struct table_state *t = &tables[i];
        int64_t schema = dynamodb_get_number(t->meta, "schema", -1);
        struct str made_for = dynamodb_get_text(t->meta, "table_id"), now = table_id(t);
        if (schema > DYNAMODB_SCHEMA)
            return err_set(err, ERR_CONFIG, "SH2204",
                           "store dynamodb:%.*s was written by a newer selfheal (schema %" PRId64 ", this one knows %d)",
                           STR_ARG(t->name), schema, DYNAMODB_SCHEMA);
        if (schema != DYNAMODB_SCHEMA || !str_is(dynamodb_get_text(t->meta, "v"), SCHEMA_NAME))
            return refused(t->name, err, t->meta ? "is not a selfheal store"
                                                    : "has lost the row that makes it a selfheal store (emptied?)");
        if (!str_eq(dynamodb_get_text(t->meta, "id"), id))
            return refused(t->name, err, "belongs to another store than the table beside it");
        if (is_adopting || !made_for.len || !now.len || str_eq(made_for, now))
            continue;
        struct res r = refused(t->name, err,
                               "was restored from a backup, or copied: it is not the table that was used before");
        err_hint(err, "what happened since the backup is not in it (docs/stores.md); to go on with it all the same: "
                      "selfheal store adopt dynamodb:%.*s", STR_ARG(s->tables[0]));
        return r;
    }
    for (size_t i = 0; i < 2; i++)
        snprintf(s->table_ids[i], sizeof s->table_ids[i], "%.*s", STR_ARG(table_id(&tables[i])));
    snprintf(s->id, sizeof s->id, "%.*s", STR_ARG(id));
    s->known_ms = s->port.now_ms(s->port.ctx);
    return RES_OK;
}

/* A backup may be restored under the name of the table while hosts are at work, and every one of them would go on as if what
 * it did since had never been. */
struct res dynamodb_check_same(struct dynamodb *s, struct err *err) {
    int64_t now_ms = s->port.now_ms(s->port.ctx), age = now_ms - s->known_ms;
    if (age >= 0 && age < DYNAMODB_KNOWN_MS)
        return RES_OK;
    ARENA_SCOPE(arena);
    struct aws_port_call calls[2];
    for (size_t i = 0; i < 2; i++)
        (void)dynamodb_begin(&arena, &calls[i], "DescribeTable", s->tables[i]);
    s->port.run(s->port.ctx, &arena, calls, 2);
    for (size_t i = 0; i < 2; i++) {
        struct str now = json_get_str(json_get_c(calls[i].output, "Table"), "TableId");
        if (!calls[i].is_ok) /* throttled, or not there: the commit will say; asked again at the next one */
            return RES_OK;
        if (now.len && s->table_ids[i][0] && !str_is(now, s->table_ids[i]))
            return refused(s->tables[i], err, "is another table than a minute ago: a backup was restored under its name");
    }
    s->known_ms = now_ms;
    return RES_OK;
}

/* --- becoming a store --- */

static MUST_CHECK struct res write_meta(struct dynamodb *s, struct arena *arena, const struct table_state *t,
                                        struct str id, bool is_new, struct err *err) {
    struct aws_port_call call;
    struct json *input = dynamodb_begin(arena, &call, "PutItem", t->name), *row;
    row = dynamodb_key(arena, STR("meta"), STR("store"));
    json_set_c(arena, row, "v", dynamodb_text(arena, str_of(SCHEMA_NAME)));
    json_set_c(arena, row, "id", dynamodb_text(arena, id));
    json_set_c(arena, row, "schema", dynamodb_number(arena, DYNAMODB_SCHEMA));
    if (table_id(t).len)
        json_set_c(arena, row, "table_id", dynamodb_text(arena, table_id(t)));
    json_set_c(arena, input, "Item", row);
    if (is_new)
        json_set_str(arena, input, "ConditionExpression", STR("attribute_not_exists(pk)"));
    /* As often as a read: it writes the same thing. Somebody else may have been quicker. */
    if (dynamodb_read(s, arena, &call, 1, err).ok ||
        str_is(str_of(err->aws_code), "ConditionalCheckFailedException"))
        return RES_OK;
    return RES_ERR;
}

/* Both tables are new: nothing of a store is in them, as far as can be seen without a scan. */
static MUST_CHECK struct res initialise(struct dynamodb *s, struct arena *arena, struct table_state tables[2],
                                        struct err *err) {
    struct record *records;
    size_t count;
    TRY(dynamodb_ops.range(&s->store, RECORD_RUN, STR_NONE, STR_NONE, false, 1, arena, &records, &count, err));
    if (count > 0)
        return refused(s->tables[0], err, "has runs, and has lost the row that makes it a selfheal store");
    struct str id = str_fmt(arena, "%016" PRIx64 "%016" PRIx64, rand_u64(&s->rand), rand_u64(&s->rand));
    TRY(write_meta(s, arena, &tables[0], id, true, err));
    TRY(read_meta(s, arena, &tables[0], err)); /* whoever was first */
    TRY(write_meta(s, arena, &tables[1], dynamodb_get_text(tables[0].meta, "id"), true, err));
    return read_meta(s, arena, &tables[1], err);
}

static MUST_CHECK struct res open_tables(struct dynamodb *s, bool *has_made, struct err *err) {
    ARENA_SCOPE(arena);
    struct table_state tables[2];
    TRY(look_at(s, &arena, tables, err));
    /* The main table's row comes first: with it alone, the making was cut short. */
    bool is_half = tables[0].meta && !tables[1].meta;
    *has_made = !s->store.is_read_only && !tables[0].meta && !tables[1].meta;
    if (*has_made)
        TRY(initialise(s, &arena, tables, err));
    if (is_half && !s->store.is_read_only) {
        TRY(write_meta(s, &arena, &tables[1], dynamodb_get_text(tables[0].meta, "id"), true, err));
        TRY(read_meta(s, &arena, &tables[1], err));
    }
    if (!tables[0].meta && s->store.is_read_only)
        return err_set(err, ERR_CONFIG, "SH2202", "table %.*s is not a selfheal store yet: nobody has begun with it",
                       STR_ARG(s->tables[0]));
    return check(s, tables, false, err);
}

struct store *dynamodb_open(const struct dynamodb_options *options, struct err *err) {
    struct dynamodb *s = dynamodb_new(options);
    bool has_made;
    if (open_tables(s, &has_made, err).ok)
        return &s->store;
    dynamodb_free(&s->store);
    return NULL;
}

struct res dynamodb_adopt(const struct dynamodb_options *options, struct err *err) {
    struct dynamodb *s = dynamodb_new(options);
    ARENA_SCOPE(arena);
    struct table_state tables[2];
    struct res r = look_at(s, &arena, tables, err);
    if (r.ok)
        r = check(s, tables, true, err);
    for (size_t i = 0; r.ok && i < 2; i++)
        r = write_meta(s, &arena, &tables[i], str_of(s->id), false, err);
    dynamodb_free(&s->store);
    return r;
}

/* --- making --- */

static void add_attribute(struct arena *arena, struct json *list, const char *name, const char *type) {
    struct json *definition = json_new_object(arena);
    json_set_str(arena, definition, "AttributeName", str_of(name));
    json_set_str(arena, definition, "AttributeType", str_of(type));
    json_push(arena, list, definition);
}

static struct json *key_schema(struct arena *arena, const char *hash, const char *range) {
    struct json *list = json_new_array(arena);
    for (int i = 0; i < 2; i++) {
        struct json *element = json_new_object(arena);
        json_set_str(arena, element, "AttributeName", str_of(i ? range : hash));
        json_set_str(arena, element, "KeyType", i ? STR("RANGE") : STR("HASH"));
        json_push(arena, list, element);
    }
    return list;
}

static MUST_CHECK struct res create_table(struct dynamodb *s, struct arena *arena, size_t which, struct err *err) {
    struct aws_port_call call;
    struct json *input = dynamodb_begin(arena, &call, "CreateTable", s->tables[which]);
    struct json *attributes = json_new_array(arena);
    add_attribute(arena, attributes, "pk", "S");
    add_attribute(arena, attributes, "sk", "S");
    if (which == 0) {
        struct json *index = json_new_object(arena), *indexes = json_new_array(arena), *projection = json_new_object(arena);
        add_attribute(arena, attributes, "due", "S");
        add_attribute(arena, attributes, "due_at", "N");
        json_set_str(arena, index, "IndexName", STR("due"));
        json_set_c(arena, index, "KeySchema", key_schema(arena, "due", "due_at"));
        json_set_str(arena, projection, "ProjectionType", STR("KEYS_ONLY"));
        json_set_c(arena, index, "Projection", projection);
        json_push(arena, indexes, index);
        json_set_c(arena, input, "GlobalSecondaryIndexes", indexes);
    }
    json_set_c(arena, input, "AttributeDefinitions", attributes);
    json_set_c(arena, input, "KeySchema", key_schema(arena, "pk", "sk"));
    json_set_str(arena, input, "BillingMode", STR("PAY_PER_REQUEST"));
    json_set_bool(arena, input, "DeletionProtectionEnabled", true);
    s->port.run(s->port.ctx, arena, &call, 1);
    if (call.is_ok || str_is(str_of(call.err.aws_code), "ResourceInUseException"))
        return RES_OK;
    /* A lost reply: the wait that follows sees whether it was made. */
    return call.err.class == ERR_IN_DOUBT ? RES_OK : dynamodb_failed(s, &call.err, "CreateTable", err);
}

static MUST_CHECK struct res wait_active(struct dynamodb *s, struct table_state *t, struct err *err) {
    for (int i = 0; i < POLLS_MAX; i++) {
        ARENA_SCOPE(arena);
        TRY(describe(s, &arena, t, err));
        bool is_active = str_is(json_get_str(t->description, "TableStatus"), "ACTIVE");
        t->description = NULL;
        if (is_active)
            return RES_OK;
        s->port.pause(s->port.ctx, POLL_MS);
    }
    return err_set(err, ERR_TRANSIENT, "SH2302", "table %.*s is not ACTIVE after %d s", STR_ARG(t->name),
                   POLLS_MAX * POLL_MS / 1000);
}

/* Point-in-time recovery and time to live: what is on already is left alone. */
static MUST_CHECK struct res set_up(struct dynamodb *s, struct arena *arena, size_t which, struct err *err) {
    struct aws_port_call calls[2];
    struct json *recovery = json_new_object(arena), *ttl = json_new_object(arena);
    struct json *input = dynamodb_begin(arena, &calls[0], "UpdateContinuousBackups", s->tables[which]);
    json_set_bool(arena, recovery, "PointInTimeRecoveryEnabled", true);
    json_set_c(arena, input, "PointInTimeRecoverySpecification", recovery);
    for (int i = 0; !dynamodb_read(s, arena, &calls[0], 1, err).ok; i++) {
        if (i == POLLS_MAX || !str_is(str_of(err->aws_code), "ContinuousBackupsUnavailableException"))
            return RES_ERR;
        s->port.pause(s->port.ctx, POLL_MS); /* the table is very new */
    }
    if (which == 1)
        return RES_OK;
    (void)dynamodb_begin(arena, &calls[0], "DescribeTimeToLive", s->tables[which]);
    TRY(dynamodb_read(s, arena, &calls[0], 1, err));
    struct str status = json_get_str(json_get_c(calls[0].output, "TimeToLiveDescription"), "TimeToLiveStatus");
    if (str_is(status, "ENABLED") || str_is(status, "ENABLING"))
        return RES_OK;
    input = dynamodb_begin(arena, &calls[1], "UpdateTimeToLive", s->tables[which]);
    json_set_bool(arena, ttl, "Enabled", true);
    json_set_str(arena, ttl, "AttributeName", STR("ttl"));
    json_set_c(arena, input, "TimeToLiveSpecification", ttl);
    return dynamodb_read(s, arena, &calls[1], 1, err);
}

static MUST_CHECK struct res create(struct dynamodb *s, struct dynamodb_made *made, struct err *err) {
    ARENA_SCOPE(arena);
    for (size_t i = 0; i < 2; i++) {
        struct table_state t = { .name = s->tables[i] };
        TRY(describe(s, &arena, &t, err));
        if (t.description && !has_shape(t.description, i == 1))
            return refused(t.name, err, "is there already and is not a selfheal store (its keys or its index are others)");
        bool is_missing = !t.description;
        if (is_missing)
            TRY(create_table(s, &arena, i, err));
        *(i ? &made->has_made_saved : &made->has_made_table) = is_missing;
        TRY(wait_active(s, &t, err));
        TRY(set_up(s, &arena, i, err));
    }
    return open_tables(s, &made->has_made_store, err);
}

struct res dynamodb_create(const struct dynamodb_options *options, struct dynamodb_made *made, struct err *err) {
    struct dynamodb *s = dynamodb_new(options);
    *made = (struct dynamodb_made){ 0 };
    struct res r = create(s, made, err);
    dynamodb_free(&s->store);
    return r;
}
