/* TransactWriteItems and TransactGetItems (dynamodb.md 11): all conditions are judged, all
 * faults are reported in request order, and either all writes happen or none. A call is served
 * whole before the next one begins, so that no transaction ever meets another. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/dynamodb_items.h"
#include "cloud/dynamodb_plan.h"
#include "cloud/dynamodb_usage.h"

struct ddb_token {
    uint64_t token[2], request[2]; /* hashes */
    int64_t done_ms;
    uint32_t next;                 /* older one in the same bucket: its place in the ring + 1 */
};

struct reason {
    const char *code;         /* NULL: None */
    struct str message;
    const struct json *item;  /* asked for, and there */
};

/* --- reasons --- */

static struct res cancelled(struct ddb_call *call, const struct reason *reasons, size_t count) {
    BUF_SCOPE(codes, 4096);
    struct json *list = json_new_array(call->arena), *extra = json_new_object(call->arena);
    for (size_t i = 0; i < count; i++) {
        struct json *reason = json_new_object(call->arena);
        const char *code = reasons[i].code ? reasons[i].code : "None";
        json_set_str(call->arena, reason, "Code", str_of(code));
        if (reasons[i].code)
            json_set_str(call->arena, reason, "Message", reasons[i].message);
        json_set_c(call->arena, reason, "Item", reasons[i].item);
        json_push(call->arena, list, reason);
        buf_fmt(&codes, "%s%s", i ? ", " : "", code);
    }
    json_set_c(call->arena, extra, "CancellationReasons", list);
    *call->extra = extra;
    return cloud_dynamodb_core_fail(call->err, "TransactionCanceledException",
                                    "Transaction cancelled, please refer cancellation reasons for "
                                    "specific reasons [%.*s]", STR_ARG(buf_view(&codes)));
}

/* The fault in call->err becomes the reason of one action, and all others have none. */
static struct res cancelled_by(struct ddb_call *call, struct reason *reasons, size_t count,
                               size_t at) {
    for (size_t i = 0; i < count; i++)
        reasons[i] = (struct reason){ 0 };
    reasons[at].code = "ValidationError";
    reasons[at].message = str_dup(call->arena, str_of(call->err->message));
    return cancelled(call, reasons, count);
}

/* An empty key can be seen in the request; any other key fault cancels. */
static bool is_visible_fault(const struct err *err) {
    return str_starts(str_of(err->message),
                      STR("One or more parameter values are not valid."));
}

/* --- tokens --- */

static void hash_pair(struct str text, uint64_t out[2]) {
    out[0] = cloud_dynamodb_core_hash(0x5e1f, text);
    out[1] = cloud_dynamodb_core_hash(0x4ea1, text);
}

/* The ring has a power of two of places, and as many buckets. */
static uint32_t *bucket_of(const struct cloud_dynamodb *db, const struct ddb_token *token) {
    return &db->token_buckets[token->token[0] & (db->token_cap - 1)];
}

static void token_forget_oldest(struct cloud_dynamodb *db) {
    const struct ddb_token *oldest = &db->tokens[db->token_first];
    uint32_t *link = bucket_of(db, oldest);
    while (*link != db->token_first + 1) { /* it is the last of its bucket */
        assert(*link);
        link = &db->tokens[*link - 1].next;
    }
    *link = oldest->next;
    db->token_first = (db->token_first + 1) & (db->token_cap - 1);
    db->token_count--;
}

static void tokens_expire(struct cloud_dynamodb *db, int64_t now_ms) {
    while (db->token_count && now_ms - db->tokens[db->token_first].done_ms >= DDB_TOKEN_LIFE_MS)
        token_forget_oldest(db);
}

static const struct ddb_token *token_find(const struct cloud_dynamodb *db,
                                          const struct ddb_token *wanted) {
    for (uint32_t at = db->token_count ? *bucket_of(db, wanted) : 0; at;
         at = db->tokens[at - 1].next)
        if (memcmp(db->tokens[at - 1].token, wanted->token, sizeof wanted->token) == 0)
            return &db->tokens[at - 1];
    return NULL;
}

static void token_append(struct cloud_dynamodb *db, const struct ddb_token *token) {
    size_t place = (db->token_first + db->token_count) & (db->token_cap - 1);
    uint32_t *bucket = bucket_of(db, token);
    db->tokens[place] = *token;
    db->tokens[place].next = *bucket;
    *bucket = (uint32_t)place + 1;
    db->token_count++;
}

static void tokens_grow(struct cloud_dynamodb *db) {
    struct cloud_dynamodb grown = { .token_cap = db->token_cap ? db->token_cap * 2 : 16 };
    grown.tokens = mem_alloc(grown.token_cap * sizeof *grown.tokens);
    grown.token_buckets = mem_alloc(grown.token_cap * sizeof *grown.token_buckets);
    for (size_t i = 0; i < db->token_count; i++)
        token_append(&grown, &db->tokens[(db->token_first + i) & (db->token_cap - 1)]);
    cloud_dynamodb_transact_deinit(db);
    db->tokens = grown.tokens;
    db->token_buckets = grown.token_buckets;
    db->token_count = grown.token_count;
    db->token_cap = grown.token_cap;
}

static void token_remember(struct cloud_dynamodb *db, const struct ddb_token *token) {
    if (db->token_count == db->token_cap && db->token_cap < DDB_TOKENS_MAX)
        tokens_grow(db);
    else if (db->token_count == db->token_cap)
        token_forget_oldest(db);
    token_append(db, token);
}

void cloud_dynamodb_transact_deinit(struct cloud_dynamodb *db) {
    free(db->tokens);
    free(db->token_buckets);
    db->tokens = NULL;
    db->token_buckets = NULL;
    db->token_count = db->token_cap = db->token_first = 0;
}

/* --- the list of actions --- */

static struct res transact_items(struct ddb_call *call, const struct json **out) {
    TRY(cloud_dynamodb_core_array(call, call->input, "TransactItems", out));
    if (!*out)
        return cloud_dynamodb_core_invalid(call,
                                           "1 validation error detected: Value null at "
                                           "'transactItems' failed to satisfy constraint: Member "
                                           "must not be null");
    size_t count = json_count(*out);
    if (count < 1 || count > DDB_TRANSACT_MAX)
        return cloud_dynamodb_core_invalid(
            call, "1 validation error detected: Value at 'TransactItems' failed to satisfy "
                  "constraint: Member must have length %s",
            count ? "less than or equal to 100" : "greater than or equal to 1");
    for (size_t i = 0; i < count; i++)
        if (!json_is(json_at(*out, i), JSON_OBJECT))
            return cloud_dynamodb_core_fail(call->err, "SerializationException",
                                            "Unexpected field type");
    return RES_OK;
}

/* place: of the action in the list, from 1, for messages. */
static struct res read_action(struct ddb_call *call, const struct json *element, size_t place,
                              struct ddb_plan *plan) {
    static const char *const members[] = {
        [DDB_PLAN_PUT] = "Put", [DDB_PLAN_UPDATE] = "Update", [DDB_PLAN_DELETE] = "Delete",
        [DDB_PLAN_CHECK] = "ConditionCheck",
    };
    const struct json *found = NULL, *source;
    unsigned kind = 0, count = 0;
    for (unsigned i = 0; i < sizeof members / sizeof *members; i++) {
        TRY(cloud_dynamodb_core_object(call, element, members[i], &source));
        if (!source)
            continue;
        found = source;
        kind = i;
        count++;
    }
    if (count != 1)
        return cloud_dynamodb_core_invalid(
            call, "TransactItems can only contain one of Check, Put, Update or Delete");
    TRY(cloud_dynamodb_plan_read(call, found, (enum ddb_plan_kind)kind, plan));
    bool lacks_condition = kind == DDB_PLAN_CHECK && !plan->expressions.condition;
    if (lacks_condition || (kind == DDB_PLAN_UPDATE && !plan->expressions.action_count))
        return cloud_dynamodb_core_invalid(
            call, "1 validation error detected: Value null at 'transactItems.%zu.member.%s' failed "
                  "to satisfy constraint: Member must not be null",
            place, lacks_condition ? "conditionCheck.conditionExpression"
                                   : "update.updateExpression");
    return RES_OK;
}

/* --- TransactWriteItems --- */

struct transaction {
    struct ddb_call *call;
    struct ddb_plan *plans;
    struct reason *reasons;
    size_t count;
    struct ddb_usage usage;
    bool has_token;
    struct ddb_token token;
};

static struct res read_token(struct transaction *t, const struct json *items) {
    struct ddb_call *call = t->call;
    struct str token = STR_NONE;
    TRY(cloud_dynamodb_core_str(call, call->input, "ClientRequestToken", &token));
    if (token.ptr && (token.len < 1 || token.len > 36))
        return cloud_dynamodb_core_invalid(
            call, "1 validation error detected: Value '%.*s' at 'clientRequestToken' failed to "
                  "satisfy constraint: Member must have length %s", STR_ARG(token),
            token.len ? "less than or equal to 36" : "greater than or equal to 1");
    BUF_SCOPE(text, DDB_TRANSACT_SIZE_MAX + 1);
    json_write_sorted(&text, items);
    if (text.failed || text.len > DDB_TRANSACT_SIZE_MAX)
        return cloud_dynamodb_core_invalid(call,
                                           "Transaction payload size cannot exceed 4194304 bytes");
    t->has_token = token.ptr != NULL;
    hash_pair(token, t->token.token);
    hash_pair(buf_view(&text), t->token.request);
    return RES_OK;
}

static struct res check_duplicates(struct transaction *t, size_t at) {
    const struct ddb_plan *plan = &t->plans[at];
    for (size_t i = 0; i < at; i++)
        if (t->plans[i].table == plan->table && str_eq(t->plans[i].key, plan->key))
            return cloud_dynamodb_core_invalid(
                t->call,
                "Transaction request cannot include multiple operations on one item");
    return RES_OK;
}

/* Tables, keys, duplicates. The first key fault that is not visible in the request cancels, but
 * only when nothing else is wrong with the request as such. */
static struct res check_all(struct transaction *t) {
    struct err first = { 0 };
    size_t first_at = SIZE_MAX;
    for (size_t i = 0; i < t->count; i++)
        TRY(cloud_dynamodb_plan_open(t->call, &t->plans[i]));
    for (size_t i = 0; i < t->count; i++) {
        if (cloud_dynamodb_plan_check(t->call, &t->plans[i], false).ok) {
            TRY(check_duplicates(t, i));
            continue;
        }
        if (is_visible_fault(t->call->err))
            return RES_ERR;
        if (first_at == SIZE_MAX) {
            first = *t->call->err;
            first_at = i;
        }
    }
    if (first_at == SIZE_MAX)
        return RES_OK;
    *t->call->err = first;
    return cancelled_by(t->call, t->reasons, t->count, first_at);
}

static struct res evaluate_all(struct transaction *t) {
    bool is_met = true;
    for (size_t i = 0; i < t->count; i++) {
        struct ddb_plan *plan = &t->plans[i];
        if (!cloud_dynamodb_plan_evaluate(t->call, plan).ok)
            return cancelled_by(t->call, t->reasons, t->count, i);
        if (plan->is_met)
            continue;
        is_met = false;
        t->reasons[i].code = "ConditionalCheckFailed";
        t->reasons[i].message = STR("The conditional request failed");
        if (plan->returns_on_failure)
            t->reasons[i].item = plan->old;
    }
    return is_met ? RES_OK : cancelled(t->call, t->reasons, t->count);
}

/* True when the token was seen with this request: nothing is to be done. */
static struct res seen_before(struct transaction *t, bool *out) {
    *out = false;
    if (!t->has_token)
        return RES_OK;
    tokens_expire(t->call->db, t->call->now_ms);
    const struct ddb_token *seen = token_find(t->call->db, &t->token);
    if (!seen)
        return RES_OK;
    if (memcmp(seen->request, t->token.request, sizeof seen->request) != 0)
        return cloud_dynamodb_core_fail(
            t->call->err, "IdempotentParameterMismatchException",
            "The request uses the same client token as a previous, but non-identical request. Do "
            "not reuse a client token with different requests, unless the requests are identical.");
    *out = true;
    for (size_t i = 0; i < t->count; i++) {
        const struct ddb_item *stored = cloud_dynamodb_table_get(t->plans[i].table,
                                                                 t->plans[i].key);
        cloud_dynamodb_usage_read(t->call, &t->usage, t->plans[i].table,
                                  stored ? stored->size : 0, true);
    }
    return RES_OK;
}

static void commit_all(struct transaction *t) {
    for (size_t i = 0; i < t->count; i++) {
        const struct ddb_plan *plan = &t->plans[i];
        cloud_dynamodb_plan_commit(t->call, plan);
        cloud_dynamodb_usage_write(t->call, &t->usage, plan->table, plan->old, plan->fresh);
    }
    if (t->has_token) {
        t->token.done_ms = t->call->now_ms;
        token_remember(t->call->db, &t->token);
    }
}

struct res cloud_dynamodb_transact_write(struct ddb_call *call, struct json *output) {
    struct transaction t = { .call = call, .usage = { .is_transaction = true } };
    const struct json *items;
    bool is_seen;
    TRY(cloud_dynamodb_usage_begin(call, &t.usage));
    TRY(transact_items(call, &items));
    TRY(read_token(&t, items));
    t.count = json_count(items);
    t.plans = ARENA_ARRAY(call->arena, struct ddb_plan, t.count);
    t.reasons = ARENA_ARRAY(call->arena, struct reason, t.count);
    for (size_t i = 0; i < t.count; i++)
        TRY(read_action(call, json_at(items, i), i + 1, &t.plans[i]));
    TRY(check_all(&t));
    TRY(seen_before(&t, &is_seen));
    if (!is_seen) {
        TRY(evaluate_all(&t));
        commit_all(&t);
    }
    cloud_dynamodb_usage_report(call, &t.usage, output, true);
    return RES_OK;
}

/* --- TransactGetItems --- */

struct transact_get {
    struct str table_name;
    struct ddb_table *table;
    const struct json *key;
    struct ddb_expressions expressions;
};

static struct res get_read(struct ddb_call *call, const struct json *element, size_t place,
                           struct transact_get *get) {
    const struct json *source, *raw;
    unsigned kinds = DDB_EXPR_BIT(DDB_EXPR_PROJECTION);
    TRY(cloud_dynamodb_core_object(call, element, "Get", &source));
    if (source)
        TRY(cloud_dynamodb_core_object(call, source, "Key", &raw));
    if (!source || !raw)
        return cloud_dynamodb_core_invalid(call, "1 validation error detected: Value null at "
                                                 "'transactItems.%zu.member.%s' failed to "
                                                 "satisfy constraint: Member must not be null",
                                           place, source ? "get.key" : "get");
    TRY(cloud_dynamodb_table_name(call, source, &get->table_name));
    TRY(cloud_dynamodb_expr_begin(call, source, kinds));
    TRY(cloud_dynamodb_value_item(call, raw, &get->key));
    return cloud_dynamodb_expr_parse(call, source, kinds, &get->expressions);
}

static struct res get_check(struct ddb_call *call, struct transact_get *gets, size_t count,
                            struct str *keys) {
    struct reason *reasons = ARENA_ARRAY(call->arena, struct reason, count);
    for (size_t i = 0; i < count; i++)
        TRY(cloud_dynamodb_table_open(call, gets[i].table_name, &gets[i].table));
    for (size_t i = 0; i < count; i++) {
        if (!cloud_dynamodb_table_check_key(call, gets[i].table, gets[i].key).ok)
            return is_visible_fault(call->err) ? RES_ERR : cancelled_by(call, reasons, count, i);
        keys[i] = cloud_dynamodb_table_key(call->arena, call->db, gets[i].table, gets[i].key);
        for (size_t j = 0; j < i; j++)
            if (gets[j].table == gets[i].table && str_eq(keys[j], keys[i]))
                return cloud_dynamodb_core_invalid(
                    call, "Transaction request cannot include multiple operations on one item");
    }
    return RES_OK;
}

struct res cloud_dynamodb_transact_get(struct ddb_call *call, struct json *output) {
    struct ddb_usage usage = { .is_transaction = true };
    const struct json *items;
    TRY(cloud_dynamodb_usage_begin(call, &usage));
    TRY(transact_items(call, &items));
    size_t count = json_count(items);
    struct transact_get *gets = ARENA_ARRAY(call->arena, struct transact_get, count);
    struct str *keys = ARENA_ARRAY(call->arena, struct str, count);
    for (size_t i = 0; i < count; i++)
        TRY(get_read(call, json_at(items, i), i + 1, &gets[i]));
    TRY(get_check(call, gets, count, keys));
    struct json *responses = json_new_array(call->arena);
    for (size_t i = 0; i < count; i++) {
        struct json *response = json_new_object(call->arena);
        const struct ddb_item *stored = cloud_dynamodb_table_get(gets[i].table, keys[i]);
        const struct json *item = cloud_dynamodb_table_parse(call->arena, stored);
        const struct ddb_expressions *e = &gets[i].expressions;
        if (item && e->has[DDB_EXPR_PROJECTION])
            item = cloud_dynamodb_eval_project(call->arena, item, e->projection,
                                               e->projection_count);
        json_set_c(call->arena, response, "Item", item);
        json_push(call->arena, responses, response);
        cloud_dynamodb_usage_read(call, &usage, gets[i].table, stored ? stored->size : 0, true);
    }
    json_set_c(call->arena, output, "Responses", responses);
    cloud_dynamodb_usage_report(call, &usage, output, true);
    return RES_OK;
}
