/* ddb_restore.c: selfheal:restoreDynamoDbItems. Puts saved items back where no item with their key
 * is; one that is there is left and counted. Idempotent: each batch is looked at before and after
 * its puts, by consistent reads, so a put in doubt is no special case. */
#include "action/ddb_select.h"
#include "action/table.h"

static const struct action_input restore_inputs[] = {
    { "TableName", PARAM_STRING, true, false, "Table whose items are put back", NULL },
    { "RunId", PARAM_STRING, false, false, "Run that saved them", "this run" },
    { "PollInterval", PARAM_STRING, false, false, "Time between two tries", "PT5S" },
};

enum { TRIES_MAX = 8, TRIES_WHOLE = 2 };

struct restore {
    const struct action_in *in;
    struct action_out *out;
    struct json *state;
    struct str name;
};

static int64_t number(const struct restore *restore, const char *key) {
    return json_get_i64(restore->state, key, 0);
}

static void add(struct restore *restore, const char *key, int64_t amount) {
    json_set_i64(restore->in->arena, restore->state, key, number(restore, key) + amount);
}

/* The saved batch of the table with the smallest number above `after`; 0: none. */
static int64_t next_batch(const struct restore *restore, int64_t after) {
    int64_t next = 0;
    for (size_t i = 0; i < json_count(restore->in->saved); i++) {
        const struct json *batch = json_at(restore->in->saved, i);
        int64_t at = json_get_i64(batch, "batch", 0);
        if (str_eq(json_get_str(batch, "table"), restore->name) && at > after &&
            (next == 0 || at < next))
            next = at;
    }
    return next;
}

static void finish(struct restore *restore) {
    struct arena *arena = restore->in->arena;
    struct json *result = json_new_object(arena), *facts = json_new_object(arena);
    json_set_i64(arena, result, "RestoredCount", number(restore, "restored"));
    json_set_i64(arena, result, "KeptCount", number(restore, "kept"));
    json_set_i64(arena, result, "Batches", number(restore, "batches"));
    json_set_i64(arena, facts, "restoredItems", number(restore, "restored"));
    restore->out->facts = step_facts(restore->in, "after", facts);
    restore->out->summary =
        str_fmt(arena, "%lld items put back, %lld were there",
                (long long)number(restore, "restored"), (long long)number(restore, "kept"));
    restore->out->discharge =
        action_target_table(arena, restore->in->account, restore->in->region, restore->name);
    step_done(restore->out, result);
}

static void load(struct restore *restore, const char *phase) {
    json_set_str(restore->in->arena, restore->state, "phase", str_of(phase));
    restore->out->verdict = ACTION_LOAD;
    restore->out->state = restore->state;
    restore->out->load_table = restore->name;
    restore->out->load_batch = number(restore, "batch");
}

static void next(struct restore *restore) {
    int64_t batch = next_batch(restore, number(restore, "batch"));
    if (batch == 0) {
        finish(restore);
        return;
    }
    json_set_i64(restore->in->arena, restore->state, "batch", batch);
    json_set_i64(restore->in->arena, restore->state, "tries", 0);
    json_set_bool(restore->in->arena, restore->state, "looked", false);
    add(restore, "batches", 1);
    load(restore, "load-look");
}

/* in->saved and the batches are those of the run that RunId names. */
static void began(struct restore *restore) {
    struct str run = step_input(restore->in, "RunId");
    bool is_named = run.len && !str_eq(run, restore->in->run_id);
    if (is_named && next_batch(restore, 0) == 0) {
        action_fail(restore->out, ERR_INPUT, "SH5225", "run %.*s has saved no items of table %.*s",
                    STR_ARG(run), STR_ARG(restore->name));
    } else if (restore->in->is_preview) {
        step_effect(restore->in, restore->out, "+", "create", "dynamodb",
                    str_fmt(restore->in->arena, "saved items of table %.*s that are missing",
                            STR_ARG(restore->name)));
        step_done(restore->out, json_new_object(restore->in->arena));
    } else {
        next(restore);
    }
}

/* Digests of the keys of the loaded batch, in its order: the state keeps these, not the items. */
static const struct json *key_digests(struct restore *restore) {
    struct arena *arena = restore->in->arena;
    struct json *list = json_new_array(arena);
    for (size_t i = 0; i < json_count(restore->in->items); i++)
        json_push(
            arena, list,
            json_new_str(
                arena, ddb_item_digest(arena, json_get_c(json_at(restore->in->items, i), "key"))));
    return list;
}

static bool is_listed(const struct json *list, struct str text) {
    for (size_t i = 0; i < json_count(list); i++) {
        if (str_eq(json_str(json_at(list, i)), text))
            return true;
    }
    return false;
}

static void look(struct restore *restore) {
    struct arena *arena = restore->in->arena;
    struct json *names = json_new_array(arena);
    const struct json *key = json_get_c(json_at(restore->in->items, 0), "key");
    for (size_t i = 0; i < json_count(key); i++)
        json_push(arena, names, json_new_str(arena, key->object.members[i].key));
    if (!json_count(names)) {
        action_fail(restore->out, ERR_CORRUPT, "SH5006", "saved batch %lld of table %.*s is empty",
                    (long long)number(restore, "batch"), STR_ARG(restore->name));
        return;
    }
    json_set_c(arena, restore->state, "keys", names);
    json_set_c(arena, restore->state, "digests", key_digests(restore));
    step_call(restore->in, restore->out, restore->state, "look", "dynamodb", "BatchGetItem",
              ddb_item_batch_get(arena, restore->name, restore->in->items));
}

static void try_again(struct restore *restore, const char *phase) {
    if (step_count(restore->in, restore->state, "tries") > TRIES_MAX)
        action_fail(restore->out, ERR_PERMANENT, "SH5226",
                    "table %.*s: items of saved batch %lld could not be put back in %d tries",
                    STR_ARG(restore->name), (long long)number(restore, "batch"), TRIES_MAX);
    else
        step_wait(restore->in, restore->out, restore->state, phase, step_poll_ms(restore->in));
}

static void looked(struct restore *restore) {
    struct arena *arena = restore->in->arena;
    const struct json *items = json_get(json_get_c(restore->in->reply, "Responses"), restore->name);
    const struct json *digests = json_get_c(restore->state, "digests");
    const struct json *keys = json_get_c(restore->state, "keys");
    struct json *there = json_new_array(arena), *missing = json_new_array(arena);
    if (json_count(json_get_c(restore->in->reply, "UnprocessedKeys")) > 0) {
        try_again(restore, "look-wait");
        return;
    }
    for (size_t i = 0; i < json_count(items); i++) {
        const struct json *key = ddb_item_key(arena, json_at(items, i), keys);
        json_push(arena, there, json_new_str(arena, ddb_item_digest(arena, key)));
    }
    for (size_t i = 0; i < json_count(digests); i++) {
        if (!is_listed(there, json_str(json_at(digests, i))))
            json_push(arena, missing, json_at(digests, i));
    }
    int64_t before = json_true(json_get_c(restore->state, "looked"))
                         ? (int64_t)json_count(json_get_c(restore->state, "missing"))
                         : (int64_t)json_count(digests);
    int64_t found = before - (int64_t)json_count(missing);
    add(restore, json_true(json_get_c(restore->state, "looked")) ? "restored" : "kept", found);
    bool is_first = !json_true(json_get_c(restore->state, "looked"));
    json_set_bool(arena, restore->state, "looked", true);
    json_set_c(arena, restore->state, "missing", missing);
    if (json_count(missing) == 0)
        next(restore);
    else if (is_first || found > 0)
        load(restore, "load-put");
    else
        try_again(restore, "put-wait");
}

static void put(struct restore *restore) {
    struct arena *arena = restore->in->arena;
    const struct json *missing = json_get_c(restore->state, "missing");
    const struct json *digests = key_digests(restore);
    struct json *puts = json_new_array(arena);
    bool is_whole = number(restore, "tries") < TRIES_WHOLE;
    for (size_t i = 0; i < json_count(digests); i++) {
        if (is_listed(missing, json_str(json_at(digests, i))) &&
            (is_whole || json_count(puts) == 0))
            json_push(arena, puts,
                      ddb_item_put(arena, restore->name, json_at(restore->in->items, i)));
    }
    if (json_count(puts) == 0) {
        action_fail(restore->out, ERR_CORRUPT, "SH5006",
                    "saved batch %lld of table %.*s is not what it was when it was looked at",
                    (long long)number(restore, "batch"), STR_ARG(restore->name));
        return;
    }
    restore->out->summary = str_fmt(arena, "puts %zu items back", json_count(puts));
    step_call(restore->in, restore->out, restore->state, "put", "dynamodb", "TransactWriteItems",
              ddb_item_transaction(arena, "Put", puts));
    restore->out->call.keys = json_get_c(restore->state, "keys");
}

static bool is_read_next(const struct err *fault) {
    struct str code = str_of(fault->aws_code);
    return str_is(code, "TransactionCanceledException") ||
           str_is(code, "TransactionConflictException") ||
           str_is(code, "TransactionInProgressException");
}

static void restore_step(const struct action_in *in, struct action_out *out) {
    struct restore restore = {
        .in = in, .out = out, .state = step_state(in), .name = step_input(in, "TableName")
    };
    bool is_put = step_phase_is(restore.state, "put");
    bool is_look = step_phase_is(restore.state, "load-look");
    if (in->event == ACTION_START)
        began(&restore);
    else if (in->event == ACTION_LOADED && is_look)
        look(&restore);
    else if (in->event == ACTION_LOADED)
        put(&restore);
    else if (in->event == ACTION_REPLY && !is_put)
        looked(&restore);
    else if (in->event == ACTION_REPLY || in->event == ACTION_DOUBT ||
             (in->event == ACTION_FAULT && is_put && in->fault && is_read_next(in->fault)))
        load(&restore, "load-look"); /* a read decides, whatever the answer was */
    else if (in->event == ACTION_FAULT)
        step_fail_fault(in, out, "put items of table %.*s back", STR_ARG(restore.name));
    else if (in->event == ACTION_WAKE && step_phase_is(restore.state, "put-wait"))
        load(&restore, "load-put");
    else if (in->event == ACTION_WAKE)
        load(&restore, "load-look");
    else
        step_fail_event(in, out);
}

static void restore_targets(struct arena *arena, const struct json *inputs, struct str account,
                            struct str region, struct json *out_array) {
    struct str table = json_get_str(inputs, "TableName");
    if (table.len && str_find(table, STR("{{")) == SIZE_MAX)
        json_push(arena, out_array,
                  json_new_str(arena, action_target_table(arena, account, region, table)));
}

static struct res restore_check(struct arena *arena, const struct json *inputs, struct err *err) {
    (void)arena;
    return ddb_select_check_name(inputs, err);
}

static const struct action_use restore_uses[] = {
    { "dynamodb", "BatchGetItem", NULL, NULL },
    { "dynamodb", "TransactWriteItems", "PutItem", NULL },
};
const struct action ddb_restore_action = {
    .name = "selfheal:restoreDynamoDbItems",
    .help = "Put saved items back where none with their key is",
    .inputs = restore_inputs,
    .input_count = sizeof restore_inputs / sizeof restore_inputs[0],
    .results = "RestoredCount KeptCount Batches",
    .timeout_ms = 30 * 60000,
    .phase = PHASE_NONE,
    .targets = restore_targets,
    .check = restore_check,
    .uses = restore_uses,
    .use_count = sizeof restore_uses / sizeof restore_uses[0],
    .step = restore_step,
    .preview = restore_step,
};
