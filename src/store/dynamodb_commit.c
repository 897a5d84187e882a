/* dynamodb_commit.c: units become transactions (dynamodb.h).
 *
 * Units that share a record, or have seen what another wrote, form a family. A family is sent in the order of its units, as
 * few transactions ("parcels") as fit; families do not wait for each other. When a parcel is not stored, neither is what
 * follows it in its family: it was made from writes that do not exist. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/plant.h"
#include "store/dynamodb_private.h"

enum {
    ROWS_MAX = 100,                /* of one TransactWriteItems */
    PARCEL_SIZE_MAX = 2 << 20,     /* bytes of values: with escapes and names under its 4 MB */
    TOKEN_SIZE = 40,
    LAYOUTS_MAX = 4,               /* tries to learn in how many parts a value lies */
};

/* What a parcel does with one record. */
struct change {
    struct unit_write write;       /* from_version: before the parcel */
    int64_t version;               /* after it; 0: gone */
    int64_t old_parts;             /* that the stored value lies in, as far as is known */
};

enum parcel_state { PARCEL_OPEN, PARCEL_STORED, PARCEL_REFUSED, PARCEL_FAILED };

struct parcel {
    size_t family;
    struct change *changes;
    size_t count, rows, size;
    size_t *units, unit_count;
    enum parcel_state state;
    int attempts, layouts;
    char mark[TOKEN_SIZE];
    bool is_doubtful;              /* an attempt may have had its effect */
    bool is_single;                /* a PutItem */
    const struct json *input;
    struct err err;
};

struct commit {
    struct dynamodb *s;
    struct arena arena;
    const struct unit *units;
    size_t count;
    enum unit_result *results;
    size_t *family;                /* of each unit: the first unit of it */
    struct parcel *parcels;
    size_t parcel_count;
    int64_t began_ms;
};

/* --- families --- */

static size_t root(size_t *family, size_t unit) {
    while (family[unit] != unit)
        unit = family[unit] = family[family[unit]];
    return unit;
}

static void join(size_t *family, size_t a, size_t b) {
    a = root(family, a);
    b = root(family, b);
    if (a < b)
        family[b] = a;
    else
        family[a] = b;
}

struct place {
    const struct unit_write *write;
    size_t unit;
};

static int by_record(const void *a, const void *b) {
    const struct place *x = a, *y = b;
    if (x->write->kind != y->write->kind)
        return x->write->kind < y->write->kind ? -1 : 1;
    int order = str_cmp(x->write->key, y->write->key);
    return order ? order : x->unit < y->unit ? -1 : x->unit > y->unit;
}

static void find_families(struct commit *c) {
    size_t writes = 0, n = 0;
    c->family = ARENA_ARRAY(&c->arena, size_t, c->count);
    for (size_t u = 0; u < c->count; u++) {
        c->family[u] = u;
        writes += c->units[u].count;
    }
    struct place *places = ARENA_ARRAY(&c->arena, struct place, writes + 1);
    for (size_t u = 0; u < c->count; u++) {
        for (size_t i = 0; i < c->units[u].count; i++)
            places[n++] = (struct place){ &c->units[u].writes[i], u };
        for (size_t i = 0; i < c->units[u].after_count; i++)
            join(c->family, u, c->units[u].after[i]);
    }
    if (n == 0)
        return;
    qsort(places, n, sizeof *places, by_record);
    for (size_t i = 1; i < n; i++)
        if (places[i].write->kind == places[i - 1].write->kind &&
            str_eq(places[i].write->key, places[i - 1].write->key))
            join(c->family, places[i].unit, places[i - 1].unit);
}

/* --- parcels --- */

static size_t parts_of(struct str value) {
    return value.len <= DYNAMODB_PART_SIZE ? 1 : (value.len + DYNAMODB_PART_SIZE - 1) / (DYNAMODB_PART_SIZE - 3);
}

static struct change *change_of(const struct parcel *p, const struct unit_write *w) {
    for (size_t i = 0; p && i < p->count; i++)
        if (p->changes[i].write.kind == w->kind && str_eq(p->changes[i].write.key, w->key))
            return &p->changes[i];
    return NULL;
}

/* What the family made of a record so far, the latest parcel first. */
static const struct change *known_of(const struct commit *c, size_t family, const struct unit_write *w) {
    for (size_t p = c->parcel_count; p-- > 0;) {
        const struct change *change = c->parcels[p].family == family ? change_of(&c->parcels[p], w) : NULL;
        if (change)
            return change;
    }
    return NULL;
}

static struct parcel *latest_of(struct commit *c, size_t family) {
    for (size_t p = c->parcel_count; p-- > 0;)
        if (c->parcels[p].family == family)
            return &c->parcels[p];
    return NULL;
}

/* Refused before it is sent: what it was made from is not what the units before it leave. */
static bool is_outdated(const struct commit *c, size_t u, size_t family) {
    const struct unit *unit = &c->units[u];
    for (size_t i = 0; i < unit->after_count; i++)
        if (c->results[unit->after[i]] == UNIT_CONFLICT)
            return true;
    for (size_t i = 0; i < unit->count; i++) {
        const struct change *known = known_of(c, family, &unit->writes[i]);
        if (known && known->version != unit->writes[i].from_version)
            return true;
    }
    return false;
}

static MUST_CHECK struct res check_unit(const struct commit *c, const struct unit *unit, size_t *rows, size_t *size,
                                        struct err *err) {
    *rows = *size = 0;
    for (size_t i = 0; i < unit->count; i++) {
        const struct unit_write *w = &unit->writes[i];
        if (w->key.len == 0 || w->key.len > DYNAMODB_KEY_MAX)
            return err_set(err, ERR_LIMIT, "SH2305", "store dynamodb:%.*s: a key of %s has %zu bytes, at most %d can be stored",
                           STR_ARG(c->s->tables[0]), record_kind_name(w->kind), w->key.len, DYNAMODB_KEY_MAX);
        *rows += parts_of(w->value);
        *size += w->value.len;
    }
    if (*size > PARCEL_SIZE_MAX || *rows > ROWS_MAX)
        return err_set(err, ERR_LIMIT, "SH2305",
                       "store dynamodb:%.*s: a unit of %zu bytes in %zu rows; a transaction takes %d and %d",
                       STR_ARG(c->s->tables[0]), *size, *rows, PARCEL_SIZE_MAX, ROWS_MAX);
    return RES_OK;
}

static void add_unit(struct commit *c, struct parcel *p, size_t u) {
    const struct unit *unit = &c->units[u];
    for (size_t i = 0; i < unit->count; i++) {
        const struct unit_write *w = &unit->writes[i];
        struct change *change = change_of(p, w);
        int64_t from = w->from_version;
        if (!change) {
            change = &p->changes[p->count++];
            *change = (struct change){ .old_parts = 1 };
        } else {
            from = change->write.from_version;
        }
        change->write = *w;
        change->write.from_version = from;
        change->version = w->value.ptr ? w->from_version + 1 : 0;
    }
    p->units[p->unit_count++] = u;
}

static MUST_CHECK struct res make_parcels(struct commit *c, struct err *err) {
    c->parcels = ARENA_ARRAY(&c->arena, struct parcel, c->count);
    for (size_t u = 0; u < c->count; u++) {
        size_t family = root(c->family, u), rows, size;
        TRY(check_unit(c, &c->units[u], &rows, &size, err));
        c->results[u] = UNIT_COMMITTED; /* so far */
        if (is_outdated(c, u, family)) {
            c->results[u] = UNIT_CONFLICT;
            continue;
        }
        if (c->units[u].count == 0)
            continue;
        struct parcel *p = latest_of(c, family);
        if (!p || p->rows + rows > ROWS_MAX || p->size + size > PARCEL_SIZE_MAX) {
            p = &c->parcels[c->parcel_count++];
            *p = (struct parcel){ .family = family,
                                  .changes = ARENA_ARRAY(&c->arena, struct change, ROWS_MAX),
                                  .units = ARENA_ARRAY(&c->arena, size_t, c->count - u) };
            snprintf(p->mark, sizeof p->mark, "%016" PRIx64 "-%" PRIx64, c->s->nonce, ++c->s->units);
        }
        p->rows += rows;
        p->size += size;
        add_unit(c, p, u);
    }
    return RES_OK;
}

/* --- requests --- */

/* Kinds that may be forgotten by themselves once nothing is due of them. */
static bool is_forgettable(const struct unit_write *w) {
    bool is_kind = w->kind == RECORD_ALERT || w->kind == RECORD_DEDUPE || w->kind == RECORD_COMMAND ||
                   w->kind == RECORD_OUTBOX;
    return is_kind && w->due_ms == RECORD_NOT_DUE;
}

static struct json *row_of(const struct commit *c, struct arena *arena, const struct parcel *p, const struct change *change,
                           struct str pk, struct str sk, struct str value) {
    struct json *row = dynamodb_key(arena, pk, sk);
    json_set_c(arena, row, "v", dynamodb_text(arena, value));
    json_set_c(arena, row, "ver", dynamodb_number(arena, change->version));
    json_set_c(arena, row, "u", dynamodb_text(arena, str_of(p->mark)));
    if (c->s->retention_ms > 0 && is_forgettable(&change->write))
        json_set_c(arena, row, "ttl",
                   dynamodb_number(arena, (c->s->port.now_ms(c->s->port.ctx) + c->s->retention_ms) / 1000 + 1));
    return row;
}

static struct json *action_of(const struct commit *c, struct arena *arena, const struct change *change) {
    struct json *action = json_new_object(arena);
    json_set_str(arena, action, "TableName", dynamodb_table_of(c->s, change->write.kind));
    return action;
}

static void push(struct arena *arena, struct json *actions, const char *what, const struct json *action) {
    struct json *element = json_new_object(arena);
    json_set_c(arena, element, what, action);
    json_push(arena, actions, element);
}

/* Only when the record is as the parcel believes it to be. */
static void set_condition(struct arena *arena, struct json *action, const struct change *change) {
    if (change->write.from_version == 0) {
        json_set_str(arena, action, "ConditionExpression", STR("attribute_not_exists(pk)"));
    } else {
        struct json *values = json_new_object(arena);
        json_set_c(arena, values, ":v", dynamodb_number(arena, change->write.from_version));
        if (change->old_parts > 1)
            json_set_c(arena, values, ":n", dynamodb_number(arena, change->old_parts));
        json_set_str(arena, action, "ConditionExpression",
                     change->old_parts > 1 ? STR("ver = :v AND parts = :n")
                                           : STR("ver = :v AND attribute_not_exists(parts)"));
        json_set_c(arena, action, "ExpressionAttributeValues", values);
    }
    json_set_str(arena, action, "ReturnValuesOnConditionCheckFailure", STR("ALL_OLD"));
}

/* The end of a part: no character is cut. */
static size_t cut(struct str value, size_t from) {
    size_t to = from + DYNAMODB_PART_SIZE;
    if (to >= value.len)
        return value.len;
    for (int i = 0; i < 3 && ((unsigned char)value.ptr[to] & 0xc0) == 0x80; i++)
        to--;
    return to;
}

static void push_change(const struct commit *c, struct arena *arena, const struct parcel *p, const struct change *change,
                        struct json *actions) {
    const struct unit_write *w = &change->write;
    struct json *action = action_of(c, arena, change);
    struct str pk = dynamodb_pk(arena, w->kind, w->key), part_pk = dynamodb_part_pk(arena, w->kind, w->key);
    bool is_gone = change->version == 0;
    int64_t parts = 0;
    set_condition(arena, action, change);
    if (is_gone) {
        json_set_c(arena, action, "Key", dynamodb_key(arena, pk, w->key));
        push(arena, actions, w->from_version ? "Delete" : "ConditionCheck", action);
    } else {
        size_t at = cut(w->value, 0);
        struct json *row = row_of(c, arena, p, change, pk, w->key, str_slice(w->value, 0, at));
        if (w->due_ms != RECORD_NOT_DUE) {
            json_set_c(arena, row, "due", dynamodb_text(arena, dynamodb_due_shard(arena, w->kind, w->key)));
            json_set_c(arena, row, "due_at", dynamodb_number(arena, w->due_ms));
        }
        json_set_c(arena, action, "Item", row);
        push(arena, actions, "Put", action);
        for (parts = 1; at < w->value.len; parts++) {
            size_t to = cut(w->value, at);
            struct json *more = action_of(c, arena, change);
            struct str sk = str_fmt(arena, "%.*s/%" PRId64, STR_ARG(w->key), parts);
            json_set_c(arena, more, "Item", row_of(c, arena, p, change, part_pk, sk, str_slice(w->value, at, to)));
            push(arena, actions, "Put", more);
            at = to;
        }
        if (parts > 1)
            json_set_c(arena, row, "parts", dynamodb_number(arena, parts));
    }
    for (int64_t old = parts ? parts : 1; old < change->old_parts; old++) { /* rests of a longer value */
        struct json *rest = action_of(c, arena, change);
        json_set_c(arena, rest, "Key",
                   dynamodb_key(arena, part_pk, str_fmt(arena, "%.*s/%" PRId64, STR_ARG(w->key), old)));
        push(arena, actions, "Delete", rest);
    }
}

/* The same text at each attempt: a token stands for one request. */
static void make_request(struct commit *c, struct parcel *p) {
    struct arena *arena = &c->arena;
    struct json *actions = json_new_array(arena), *input = json_new_object(arena);
    for (size_t i = 0; i < p->count; i++)
        push_change(c, arena, p, &p->changes[i], actions);
    const struct json *put = json_get_c(json_at(actions, 0), "Put");
    p->is_single = json_count(actions) == 1 && put;
    p->input = put;
    if (p->is_single)
        return;
    json_set_c(arena, input, "TransactItems", actions);
    json_set_str(arena, input, "ClientRequestToken", str_fmt(arena, "%s%c", p->mark, 'a' + p->layouts));
    p->input = input;
}

/* --- answers --- */

static bool is_passing_code(struct str code) {
    return str_is(code, "TransactionConflict") || str_is(code, "ProvisionedThroughputExceeded") ||
           str_is(code, "ThrottlingError");
}

/* A stored row that a condition did not hold for. True: the parcel is stored, it was our own lost reply. */
static bool is_ours(const struct parcel *p, const struct json *row) {
    return str_is(dynamodb_get_text(row, "u"), p->mark);
}

/* True: the row is what the parcel wants but for the number of its parts, which is known now. */
static bool learn_parts(struct parcel *p, const struct json *row) {
    struct str pk = dynamodb_get_text(row, "pk");
    for (size_t i = 0; i < p->count; i++) {
        struct change *change = &p->changes[i];
        int64_t parts = dynamodb_get_number(row, "parts", 1);
        if (!str_eq(change->write.key, dynamodb_get_text(row, "sk")) ||
            !str_is(str_slice(pk, 0, str_find_char(pk, '.')), record_kind_name(change->write.kind)))
            continue;
        if (dynamodb_get_number(row, "ver", 0) != change->write.from_version || parts == change->old_parts ||
            parts < 1 || parts > DYNAMODB_PARTS_MAX)
            return false;
        change->old_parts = parts;
        return true;
    }
    return false;
}

static enum parcel_state judge_reasons(struct parcel *p, const struct json *reasons, const struct err *why) {
    bool is_refused = false, is_learned = false, is_passing = false;
    for (size_t i = 0; i < json_count(reasons); i++) {
        struct str code = json_get_str(json_at(reasons, i), "Code");
        const struct json *row = json_get_c(json_at(reasons, i), "Item");
        if (str_is(code, "ConditionalCheckFailed")) {
            if (is_ours(p, row))
                return PARCEL_STORED;
            bool is_learnable = p->layouts < LAYOUTS_MAX && learn_parts(p, row);
            is_learned |= is_learnable;
            is_refused |= !is_learnable;
        } else {
            is_passing |= is_passing_code(code);
        }
    }
    if (is_refused)
        return PARCEL_REFUSED;
    if (is_learned) {
        p->layouts++;
        p->attempts--; /* this one taught us something */
        p->input = NULL;
        return PARCEL_OPEN;
    }
    p->err = *why;
    return is_passing ? PARCEL_OPEN : PARCEL_FAILED;
}

/* What an answer means; OPEN: to be sent again. */
static enum parcel_state judge(struct commit *c, struct parcel *p, const struct aws_port_call *call) {
    struct str code = str_of(call->err.aws_code);
    if (call->is_ok)
        return PARCEL_STORED;
    if (str_is(code, "ConditionalCheckFailedException")) {
        struct json *reason = json_new_object(&c->arena), *reasons = json_new_array(&c->arena);
        json_set_str(&c->arena, reason, "Code", STR("ConditionalCheckFailed"));
        json_set_c(&c->arena, reason, "Item", json_get_c(call->output, "Item"));
        json_push(&c->arena, reasons, reason);
        return judge_reasons(p, reasons, &call->err);
    }
    if (str_is(code, "TransactionCanceledException"))
        return judge_reasons(p, json_get_c(call->output, "CancellationReasons"), &call->err);
    p->err = call->err;
    p->is_doubtful |= call->err.class == ERR_IN_DOUBT;
    bool is_passing = call->err.class == ERR_THROTTLED || call->err.class == ERR_TRANSIENT ||
                      call->err.class == ERR_IN_DOUBT || str_is(code, "TransactionConflictException") ||
                      str_is(code, "TransactionInProgressException");
    return is_passing ? PARCEL_OPEN : PARCEL_FAILED;
}

/* No answer in all attempts: what is stored decides. Rows that are gone do not say who removed them, and it does not matter:
 * that is all the parcel wanted. */
static enum parcel_state look(struct commit *c, struct parcel *p) {
    for (size_t pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < p->count; i++) {
            const struct unit_write *w = &p->changes[i].write;
            struct aws_port_call call;
            struct err ignored; /* the error of the commit says more */
            bool is_gone = p->changes[i].version == 0;
            if (is_gone != (pass == 1))
                continue;
            struct json *input = dynamodb_begin(&c->arena, &call, "GetItem", dynamodb_table_of(c->s, w->kind));
            json_set_c(&c->arena, input, "Key",
                       dynamodb_key(&c->arena, dynamodb_pk(&c->arena, w->kind, w->key), w->key));
            json_set_bool(&c->arena, input, "ConsistentRead", true);
            if (!dynamodb_read(c->s, &c->arena, &call, 1, &ignored).ok)
                return PARCEL_FAILED;
            const struct json *row = json_get_c(call.output, "Item");
            if (!is_gone)
                return is_ours(p, row) ? PARCEL_STORED : PARCEL_FAILED;
            if (row)
                return PARCEL_FAILED;
        }
    return PARCEL_STORED;
}

static void finish(struct commit *c, struct parcel *p) {
    if (p->state == PARCEL_STORED) {
        for (size_t i = 0; i < p->count; i++) {
            const struct unit_write *w = &p->changes[i].write;
            dynamodb_timer_note(c->s, w->kind, w->key, p->changes[i].version ? w->due_ms : RECORD_NOT_DUE);
        }
        return;
    }
    for (struct parcel *later = p; later < c->parcels + c->parcel_count; later++) {
        if (later->family != p->family)
            continue;
        if (later != p)
            later->state = PARCEL_REFUSED;
        for (size_t i = 0; i < later->unit_count; i++)
            c->results[later->units[i]] = UNIT_CONFLICT;
    }
}

/* Sends the first open parcel of each family; false when there is none. */
static bool send_round(struct commit *c) {
    struct parcel **sent = ARENA_ARRAY(&c->arena, struct parcel *, c->parcel_count + 1);
    struct aws_port_call *calls = ARENA_ARRAY(&c->arena, struct aws_port_call, c->parcel_count + 1);
    size_t n = 0;
    int tries = 0;
    for (size_t i = 0; i < c->parcel_count; i++) {
        struct parcel *p = &c->parcels[i];
        bool is_first = p->state == PARCEL_OPEN;
        for (size_t j = 0; is_first && j < n; j++)
            is_first = sent[j]->family != p->family;
        if (!is_first)
            continue;
        if (!p->input)
            make_request(c, p);
        calls[n] = (struct aws_port_call){ .service = "dynamodb", .input = p->input, .is_mutating = true,
                                           .operation = p->is_single ? "PutItem" : "TransactWriteItems" };
        tries = p->attempts > tries ? p->attempts : tries;
        sent[n++] = p;
    }
    if (n == 0)
        return false;
    if (tries > 0)
        dynamodb_pause(c->s, tries);
    c->s->port.run(c->s->port.ctx, &c->arena, calls, n);
    for (size_t i = 0; i < n; i++) {
        struct parcel *p = sent[i];
        p->attempts++;
        p->state = judge(c, p, &calls[i]);
        if (p->state == PARCEL_OPEN && (p->attempts >= DYNAMODB_ATTEMPTS_MAX || dynamodb_is_late(c->s, c->began_ms)))
            p->state = p->is_doubtful ? look(c, p) : PARCEL_FAILED;
        if (p->state != PARCEL_OPEN)
            finish(c, p);
    }
    return true;
}

struct res dynamodb_commit(struct store *store, const struct unit *units, size_t count, enum unit_result *results,
                           struct err *err) {
    struct commit c = { .s = dynamodb_of(store), .units = units, .count = count, .results = results };
    const struct parcel *failed = NULL;
    size_t stored = 0, refused = 0;
    if (store->is_read_only)
        return err_set(err, ERR_BUG, "SH9005", "a store that was opened to read is written to");
#if SELFHEAL_PLANT != PLANT_TABLE_NOT_CHECKED
    TRY(dynamodb_check_same(c.s, err));
#endif
    c.began_ms = c.s->port.now_ms(c.s->port.ctx);
    find_families(&c);
    struct res r = make_parcels(&c, err);
    while (r.ok && send_round(&c))
        ;
    for (size_t i = 0; r.ok && i < c.parcel_count; i++) {
        stored += c.parcels[i].state == PARCEL_STORED;
        refused += c.parcels[i].state == PARCEL_REFUSED && c.parcels[i].attempts > 0;
        if (c.parcels[i].state == PARCEL_FAILED && !failed)
            failed = &c.parcels[i];
    }
    for (size_t u = 0; r.ok && u < count; u++) /* those that write nothing, and have seen what is not stored */
        for (size_t i = 0; i < units[u].after_count; i++)
            if (results[units[u].after[i]] == UNIT_CONFLICT)
                results[u] = UNIT_CONFLICT;
    /* With some stored, the others are as if in conflict: they are made again from what is there. */
    if (failed && stored == 0 && refused == 0)
        r = dynamodb_failed(c.s, &failed->err, failed->is_doubtful ? "commit, and it cannot be read whether it was stored"
                                                                   : "commit", err);
    arena_deinit(&c.arena);
    return r;
}
