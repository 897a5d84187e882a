/* ddb_clear.c: selfheal:clearDynamoDbItems. Takes out the items that a selector names, each saved
 * first.
 *
 * Order (remediation.md 1.2, 1.3, 1.6): the table may be touched -> count, caps -> the writer is
 * seen stopped -> every item saved -> caps again on the exact set -> batch by batch: the stop seen
 * again, the saved batch loaded, conditional deletes of exactly the saved copies, a consistent read
 * that shows them gone. An item that is there with other content means an unknown writer: halt. The
 * answer to a delete decides nothing, the read does; so a delete in doubt is no special case.
 *
 * State: "batch" of "first".."last" (numbers of saved batches), "digests" of the batch under way,
 * "left": those still there. Items themselves are never in the state. */
#include "action/ddb_select.h"
#include "action/ecs_read.h"
#include "action/table.h"
#include "base/plant.h"

static const struct action_input clear_inputs[] = {
    { "TableName", PARAM_STRING, true, false, "Table to clear", NULL },
    { "Cluster", PARAM_STRING, true, false, "Cluster of the writer, name or ARN", NULL },
    { "Service", PARAM_STRING, true, false, "The writer, which must be stopped", NULL },
    { "KeyConditionExpression", PARAM_STRING, false, false, "Which items; needed unless Scan",
      NULL },
    { "FilterExpression", PARAM_STRING, false, false, "Which of them; needed with Scan", NULL },
    { "IndexName", PARAM_STRING, false, false, "Index to read; must project all attributes", NULL },
    { "ExpressionAttributeNames", PARAM_STRING_MAP, false, false, "As DynamoDB takes it", NULL },
    { "ExpressionAttributeValues", PARAM_STRING_MAP, false, false, "DynamoDB JSON", NULL },
    { "Since", PARAM_STRING_MAP, false, false,
      "A time minus a margin as value: {Value: ':from', Time, Margin, Type: S or N, Format: "
      "iso_ms}",
      NULL },
    { "Scan", PARAM_BOOLEAN, false, false, "Read the whole table instead of a query", "false" },
    { "All", PARAM_BOOLEAN, false, false, "Lift MaxItems and MaxShare; literal only", "false" },
    { "MaxItems", PARAM_INTEGER, false, false, "Above it nothing is deleted", "1000" },
    { "MaxShare", PARAM_INTEGER, false, false, "Percent of the table; above it nothing is deleted",
      "10" },
    { "MinItems", PARAM_INTEGER, false, false, "With fewer selected the selector is taken for wrong: nothing is changed",
      "1 with CountOnly, else 0" },
    { "CountOnly", PARAM_BOOLEAN, false, false, "Count and check the caps, delete nothing",
      "false" },
    { "RequirePointInTimeRecovery", PARAM_BOOLEAN, false, false,
      "Refuse a table without point-in-time recovery", "true" },
    { "AllowStreams", PARAM_BOOLEAN, false, false, "The table may have a stream", "false" },
    { "AllowReplicas", PARAM_BOOLEAN, false, false, "The table may have replicas", "false" },
    { "Deadline", PARAM_STRING, false, false,
      "When the items are to be restored or not missed any more", "PT45M" },
    { "PollInterval", PARAM_STRING, false, false, "Time between two reads", "PT5S" },
};

enum {
    TOTAL_PAGES_MAX = 200, /* of the scan that counts the table: 200 MB */
    TRIES_MAX = 8,         /* attempts on one batch without progress */
    TRIES_WHOLE = 2,       /* then one item at a time: conflicts hit single items */
    FRESH_MS = 4000,       /* age of the observed stop at a delete; the gate allows 5 s */
};

struct clear {
    const struct action_in *in;
    struct action_out *out;
    struct json *state;
    struct ecs_read_names names;
    struct str name;          /* of the table */
    const struct json *table; /* ddb_select_table */
};

static void observe(struct clear *clear, const char *then);

/* --- small parts --- */

static int64_t number(const struct clear *clear, const char *key, int64_t otherwise) {
    return json_get_i64(clear->state, key, otherwise);
}

static void set_number(struct clear *clear, const char *key, int64_t value) {
    json_set_i64(clear->in->arena, clear->state, key, value);
}

static void fail_err(struct clear *clear, const struct err *err) {
    clear->out->verdict = ACTION_FAILED;
    clear->out->err = *err;
}

static void wait_as(struct clear *clear, const char *phase, int64_t delay_ms) {
    step_wait(clear->in, clear->out, clear->state, phase, delay_ms);
}

/* --- selecting --- */

static void read_page(struct clear *clear, const char *phase, enum ddb_select_mode mode) {
    const struct json *input;
    struct err err;
    if (!ddb_select_input(clear->in->arena, clear->in->inputs, clear->table, mode,
                          json_get_c(clear->state, "start"), &input, &err)
             .ok) {
        fail_err(clear, &err);
        return;
    }
    step_call(clear->in, clear->out, clear->state, phase, "dynamodb",
              ddb_select_operation(clear->in->inputs, mode), input);
}

/* Remembers where the next page starts; false: there is none. */
static bool has_next_page(struct clear *clear) {
    const struct json *last = json_get_c(clear->in->reply, "LastEvaluatedKey");
    bool is_more = json_count(last) > 0;
    json_set_c(clear->in->arena, clear->state, "start",
               is_more ? last : json_new_null(clear->in->arena));
    return is_more;
}

static void finish_count(struct clear *clear) {
    struct arena *arena = clear->in->arena;
    int64_t selected = number(clear, "selected", 0), total = number(clear, "total", 0);
    struct json *result = json_new_object(arena), *facts = json_new_object(arena);
    json_set_i64(arena, result, "ItemCount", selected);
    json_set_i64(arena, result, "TableItemCount", total);
    json_set_i64(arena, result, "DeletedCount", 0);
    json_set_i64(arena, facts, "selectedItems", selected);
    clear->out->facts = step_facts(clear->in, "before", facts);
    clear->out->summary =
        str_fmt(arena, "%lld of %lld items selected", (long long)selected, (long long)total);
    if (clear->in->is_preview && !step_input_bool(clear->in, "CountOnly", false))
        step_effect(clear->in, clear->out, "-", "delete", "dynamodb",
                    str_fmt(arena, "%lld items of table %.*s (of %lld), saved first",
                            (long long)selected, STR_ARG(clear->name), (long long)total));
    else if (clear->in->is_preview)
        step_effect(clear->in, clear->out, "?", "read", "dynamodb",
                    str_fmt(arena, "counts %lld items of table %.*s", (long long)selected,
                            STR_ARG(clear->name)));
    step_done(clear->out, result);
}

/* A count of nothing more often means a selector that is wrong than a table without damage: no service is stopped for it. */
static bool is_too_few(struct clear *clear) {
    int64_t least = step_input_bool(clear->in, "CountOnly", false) ? 1 : 0;
    int64_t selected = number(clear, "selected", 0);
    const struct json *given = json_get_c(clear->in->inputs, "MinItems");
    if (given && !step_value_i64(given, &least))
        least = 1;
    if (selected >= least)
        return false;
    action_fail(clear->out, ERR_LIMIT, "SH5019", "%lld items of table %.*s are selected, fewer than MinItems %lld",
                (long long)selected, STR_ARG(clear->name), (long long)least);
    err_hint(&clear->out->err, "look whether the selector means the damaged items; MinItems: 0 goes on without any");
    return true;
}

static void caps_passed(struct clear *clear) {
    if (is_too_few(clear))
        return;
    if (step_input_bool(clear->in, "CountOnly", false) || clear->in->is_preview) {
        finish_count(clear);
        return;
    }
    observe(clear, "select-after");
}

/* The table's own count is hours old: where it says "too much", the table is counted. */
static void counted(struct clear *clear) {
    int64_t selected = number(clear, "selected", 0);
    int64_t total = number(clear, "total", json_get_i64(clear->table, "items", 0));
    bool is_counted = json_get_c(clear->state, "total") != NULL;
    struct err err;
    bool is_within = ddb_select_caps(clear->in->inputs, selected, total, &err).ok;
    bool is_items_within = ddb_select_caps(clear->in->inputs, selected, INT64_MAX / 100, &err).ok;
    if (is_items_within && !is_counted && (!is_within || total < selected)) {
        json_set_c(clear->in->arena, clear->state, "start", json_new_null(clear->in->arena));
        set_number(clear, "pages", 0);
        set_number(clear, "counting", 0);
        read_page(clear, "total", DDB_SELECT_TOTAL);
        return;
    }
    set_number(clear, "total", total);
    if (ddb_select_caps(clear->in->inputs, selected, total, &err).ok)
        caps_passed(clear);
    else
        fail_err(clear, &err);
}

static void count_read(struct clear *clear) {
    int64_t selected = number(clear, "selected", 0) + json_get_i64(clear->in->reply, "Count", 0);
    int64_t pace =
        ddb_select_pace_ms(clear->in->inputs, clear->table, DDB_SELECT_COUNT, clear->in->reply);
    set_number(clear, "selected", selected);
    clear->out->summary = str_fmt(clear->in->arena, "%lld items selected", (long long)selected);
    if (!has_next_page(clear) || selected > CLEAR_ITEMS_MAX)
        counted(clear);
    else if (pace > 0)
        wait_as(clear, "count-wait", pace);
    else
        read_page(clear, "count", DDB_SELECT_COUNT);
}

static void total_read(struct clear *clear) {
    int64_t total = number(clear, "counting", 0) + json_get_i64(clear->in->reply, "Count", 0);
    int64_t pace =
        ddb_select_pace_ms(clear->in->inputs, clear->table, DDB_SELECT_TOTAL, clear->in->reply);
    bool is_more =
        has_next_page(clear) && step_count(clear->in, clear->state, "pages") < TOTAL_PAGES_MAX;
    set_number(clear, "counting", total);
    if (!is_more) {
        set_number(clear, "total", total);
        counted(clear);
    } else if (pace > 0) {
        wait_as(clear, "total-wait", pace);
    } else {
        read_page(clear, "total", DDB_SELECT_TOTAL);
    }
}

static void start_count(struct clear *clear) {
    json_set_c(clear->in->arena, clear->state, "start", json_new_null(clear->in->arena));
    set_number(clear, "selected", 0);
    read_page(clear, "count", DDB_SELECT_COUNT);
}

static void described(struct clear *clear) {
    struct arena *arena = clear->in->arena;
    const struct json *table;
    struct err err;
    if (!ddb_select_table(arena, clear->in->inputs, clear->in->reply, &table, &err).ok) {
        fail_err(clear, &err);
        return;
    }
    json_set_c(arena, clear->state, "table", table);
    clear->table = table;
    if (!step_input_bool(clear->in, "RequirePointInTimeRecovery", true)) {
        start_count(clear);
        return;
    }
    struct json *input = json_new_object(arena);
    json_set_str(arena, input, "TableName", clear->name);
    step_call(clear->in, clear->out, clear->state, "backups", "dynamodb",
              "DescribeContinuousBackups", input);
}

static void backups_read(struct clear *clear) {
    struct str status =
        json_str(json_path(clear->in->reply, "ContinuousBackupsDescription",
                           "PointInTimeRecoveryDescription", "PointInTimeRecoveryStatus", NULL));
    if (str_is(status, "ENABLED")) {
        start_count(clear);
        return;
    }
    action_fail(clear->out, ERR_LIMIT, "SH5004",
                "table %.*s: point-in-time recovery is %.*s; nothing was deleted",
                STR_ARG(clear->name), STR_ARG(status.len ? status : STR("not described")));
    err_hint(&clear->out->err,
             "aws dynamodb update-continuous-backups --table-name %.*s "
             "--point-in-time-recovery-specification "
             "PointInTimeRecoveryEnabled=true",
             STR_ARG(str_slice(clear->name, 0, 80)));
}

/* --- the stop, seen again --- */

static void observe(struct clear *clear, const char *then) {
    json_set_str(clear->in->arena, clear->state, "then", str_of(then));
    step_call(clear->in, clear->out, clear->state, "observe", "ecs", "DescribeServices",
              ecs_read_describe(clear->in->arena, &clear->names, NULL));
}

static void not_stopped(struct clear *clear, struct str seen) {
    if (step_count(clear->in, clear->state, "contrary") < STEP_CONTRARY_MAX) {
        clear->out->summary = str_fmt(clear->in->arena, "service %.*s: %.*s",
                                      STR_ARG(clear->names.label), STR_ARG(seen));
        wait_as(clear, "observe-wait", step_poll_ms(clear->in));
        return;
    }
    action_fail(clear->out, ERR_PERMANENT, "SH5222",
                "service %.*s is not stopped (%.*s): %lld items were deleted before, none after",
                STR_ARG(clear->names.label), STR_ARG(seen), (long long)number(clear, "deleted", 0));
    err_hint(&clear->out->err, "selfheal:stopEcsService must come first, and nobody may start it");
}

static void observed(struct clear *clear) {
    struct arena *arena = clear->in->arena;
    struct ecs_read_service seen = ecs_read_service(clear->in->reply, clear->names.service);
    set_number(clear, "observed", clear->in->now_ms);
    if (!seen.is_found)
        not_stopped(clear, STR("not found"));
    else if (!ecs_read_is_stopped(&seen))
        not_stopped(clear, ecs_read_counts(arena, &seen));
    else if (!ecs_read_is_settled(&seen))
        not_stopped(clear, STR("a deployment is in progress"));
    else
        step_call(clear->in, clear->out, clear->state, "observe-tasks", "ecs", "ListTasks",
                  ecs_read_list_tasks(arena, clear->names.cluster, clear->names.service, "RUNNING",
                                      STR_NONE));
}

static void load(struct clear *clear, const char *phase) {
    json_set_str(clear->in->arena, clear->state, "phase", str_of(phase));
    clear->out->verdict = ACTION_LOAD;
    clear->out->state = clear->state;
    clear->out->load_table = clear->name;
    clear->out->load_batch = number(clear, "batch", 0);
}

static void tasks_listed(struct clear *clear) {
    size_t count = json_count(json_get_c(clear->in->reply, "taskArns"));
    if (count > 0) {
        not_stopped(clear, str_fmt(clear->in->arena, "%zu tasks", count));
        return;
    }
    set_number(clear, "contrary", 0);
    if (str_is(json_get_str(clear->state, "then"), "select-after")) {
        json_set_c(clear->in->arena, clear->state, "start", json_new_null(clear->in->arena));
        set_number(clear, "saved", 0);
        read_page(clear, "select", DDB_SELECT_ITEMS);
    } else {
        load(clear, "load");
    }
}

/* --- saving --- */

static void finish(struct clear *clear) {
    struct arena *arena = clear->in->arena;
    struct json *result = json_new_object(arena), *facts = json_new_object(arena);
    int64_t deleted = number(clear, "deleted", 0), gone = number(clear, "gone", 0);
    int64_t first = number(clear, "first", 0), last = number(clear, "last", 0);
    json_set_i64(arena, result, "ItemCount", number(clear, "saved", 0));
    json_set_i64(arena, result, "TableItemCount", number(clear, "total", 0));
    json_set_i64(arena, result, "DeletedCount", deleted);
    json_set_i64(arena, result, "AlreadyGoneCount", gone);
    json_set_i64(arena, result, "Batches", first > 0 ? last - first + 1 : 0);
    json_set_i64(arena, facts, "deletedItems", deleted);
    clear->out->facts = step_facts(clear->in, "after", facts);
    clear->out->summary =
        str_fmt(arena, "%lld items deleted, each saved first", (long long)deleted);
    step_done(clear->out, result);
}

/* All are saved: the caps count once more, on exactly these. */
static void saved_all(struct clear *clear) {
    struct err err;
    if (!ddb_select_caps(clear->in->inputs, number(clear, "saved", 0), number(clear, "total", 0),
                         &err)
             .ok) {
        fail_err(clear, &err);
        return;
    }
    if (number(clear, "first", 0) == 0) {
        finish(clear);
        return;
    }
    set_number(clear, "batch", number(clear, "first", 0));
    set_number(clear, "tries", 0);
    observe(clear, "load");
}

/* As many items of the page as one saved batch holds. */
static struct json *take_batch(struct clear *clear, const struct json *items, struct err *err) {
    struct arena *arena = clear->in->arena;
    struct json *batch = json_new_array(arena);
    BUF_SCOPE(text, JSON_SIZE_MAX);
    for (size_t i = 0; i < json_count(items) && i < SAVED_BATCH_ITEMS_MAX; i++) {
        const struct json *entry =
            ddb_item_entry(arena, json_at(items, i), json_get_c(clear->table, "keys"));
        if (!entry) {
            err_set(err, ERR_PERMANENT, "SH5005", "table %.*s: an item came without its key",
                    STR_ARG(clear->name));
            return NULL;
        }
        json_write(&text, entry);
        buf_char(&text, ',');
        if (text.len + 2 > SAVED_BATCH_SIZE_MAX && i == 0) {
            struct str key = json_to_str(arena, json_get_c(entry, "key"));
            err_set(err, ERR_LIMIT, "SH5005",
                    "table %.*s: item %.*s has %zu bytes and cannot be saved (at most %u); nothing "
                    "was deleted",
                    STR_ARG(clear->name), STR_ARG(str_slice(key, 0, 120)), text.len,
                    SAVED_BATCH_SIZE_MAX);
            return NULL;
        }
        if (text.len + 2 > SAVED_BATCH_SIZE_MAX)
            break;
        json_push(arena, batch, entry);
    }
    return batch;
}

static void selected(struct clear *clear) {
    struct arena *arena = clear->in->arena;
    const struct json *items = json_get_c(clear->in->reply, "Items");
    struct err err;
    bool is_more = has_next_page(clear);
    if (json_count(items) == 0) {
        if (is_more)
            read_page(clear, "select", DDB_SELECT_ITEMS);
        else
            saved_all(clear);
        return;
    }
    struct json *batch = take_batch(clear, items, &err);
    if (!batch) {
        fail_err(clear, &err);
        return;
    }
    int64_t saved = number(clear, "saved", 0) + (int64_t)json_count(batch);
    if (!ddb_select_caps(clear->in->inputs, saved, number(clear, "total", 0), &err).ok) {
        fail_err(clear, &err);
        return;
    }
    if (json_count(batch) < json_count(items)) {
        const struct json *last = json_at(items, json_count(batch) - 1);
        json_set_c(arena, clear->state, "start", ddb_select_after(arena, clear->table, last));
        is_more = true;
    }
    json_set_bool(arena, clear->state, "more", is_more);
    set_number(clear, "saved", saved);
#if SELFHEAL_PLANT == PLANT_DELETE_BEFORE_SAVE
    set_number(clear, "batch", 1);
    struct json *deletes = json_new_array(arena);
    for (size_t i = 0; i < json_count(batch); i++)
        json_push(arena, deletes, ddb_item_delete(arena, clear->name, json_at(batch, i)));
    step_call(clear->in, clear->out, clear->state, "delete", "dynamodb", "TransactWriteItems",
              ddb_item_transaction(arena, "Delete", deletes));
    return;
#endif
    json_set_str(arena, clear->state, "phase", STR("save"));
    clear->out->summary = str_fmt(arena, "%lld items saved", (long long)saved);
    clear->out->verdict = ACTION_SAVE;
    clear->out->state = clear->state;
    clear->out->save_table = clear->name;
    clear->out->save = batch;
}

/* The number of the newest saved batch of the table: batches of an earlier attempt come before
 * ours. */
static int64_t newest_batch(const struct clear *clear) {
    int64_t newest = 0;
    for (size_t i = 0; i < json_count(clear->in->saved); i++) {
        const struct json *batch = json_at(clear->in->saved, i);
        int64_t at = json_get_i64(batch, "batch", 0);
        if (str_eq(json_get_str(batch, "table"), clear->name) && at > newest)
            newest = at;
    }
    return newest;
}

static void saved(struct clear *clear) {
    int64_t newest = newest_batch(clear);
    if (newest <= number(clear, "last", 0))
        newest = number(clear, "last", 0) + 1; /* loading it and the gate would find it out */
    if (number(clear, "first", 0) == 0)
        set_number(clear, "first", newest);
    set_number(clear, "last", newest);
    if (json_true(json_get_c(clear->state, "more")))
        read_page(clear, "select", DDB_SELECT_ITEMS);
    else
        saved_all(clear);
}

/* --- deleting --- */

static void owe(struct clear *clear) {
    struct arena *arena = clear->in->arena;
    struct str target =
        action_target_table(arena, clear->in->account, clear->in->region, clear->name);
    if (json_true(json_get_c(clear->state, "owed")))
        return;
    json_set_bool(arena, clear->state, "owed", true);
    struct json *undo = json_new_object(arena), *recorded = json_new_object(arena);
    json_set_str(arena, undo, "TableName", clear->name);
    json_set_str(arena, undo, "RunId", clear->in->run_id);
    json_set_i64(arena, recorded, "Items", number(clear, "saved", 0));
    json_set_i64(arena, recorded, "FirstBatch", number(clear, "first", 0));
    json_set_i64(arena, recorded, "LastBatch", number(clear, "last", 0));
    struct action_obligation *owed = ARENA_NEW(arena, struct action_obligation);
    *owed = (struct action_obligation){
        .target = target,
        .what = str_fmt(arena, "%lld items were taken out of table %.*s and are saved",
                        (long long)number(clear, "saved", 0), STR_ARG(clear->name)),
        .commands = str_fmt(arena, "selfheal item restore %.*s", STR_ARG(clear->in->run_id)),
        .undo_action = STR("selfheal:restoreDynamoDbItems"),
        .undo_inputs = undo,
        .recorded = recorded,
        .deadline_ms = clear->in->now_ms + step_input_ms(clear->in, "Deadline", 45 * 60000),
    };
    clear->out->obligation = owed;
}

static bool is_listed(const struct json *list, struct str text) {
    for (size_t i = 0; i < json_count(list); i++) {
        if (str_eq(json_str(json_at(list, i)), text))
            return true;
    }
    return false;
}

static struct json *digests_of(struct clear *clear) {
    struct json *digests = json_new_array(clear->in->arena);
    for (size_t i = 0; i < json_count(clear->in->items); i++)
        json_push(clear->in->arena, digests,
                  json_new_str(clear->in->arena,
                               ddb_item_digest(clear->in->arena,
                                               json_get_c(json_at(clear->in->items, i), "item"))));
    return digests;
}

/* The batch is loaded and the stop was seen just now: delete what is left of it. */
static void loaded(struct clear *clear) {
    struct arena *arena = clear->in->arena;
    const struct json *left = json_get_c(clear->state, "left");
    const struct json *digests = digests_of(clear);
    bool is_whole = number(clear, "tries", 0) < TRIES_WHOLE;
    if (clear->in->now_ms - number(clear, "observed", 0) > FRESH_MS &&
        step_count(clear->in, clear->state, "tries") <= TRIES_MAX) {
        observe(clear, "load"); /* the calls between took long */
        return;
    }
    struct json *deletes = json_new_array(arena);
    for (size_t i = 0; i < json_count(clear->in->items); i++) {
        if (json_is(left, JSON_ARRAY) && !is_listed(left, json_str(json_at(digests, i))))
            continue;
        if (is_whole || json_count(deletes) == 0)
            json_push(arena, deletes,
                      ddb_item_delete(arena, clear->name, json_at(clear->in->items, i)));
    }
    if (json_count(deletes) == 0) {
        action_fail(clear->out, ERR_CORRUPT, "SH5006", "saved batch %lld of table %.*s is empty",
                    (long long)number(clear, "batch", 0), STR_ARG(clear->name));
        return;
    }
    json_set_c(arena, clear->state, "digests", digests);
    set_number(clear, "sent", (int64_t)json_count(deletes));
    owe(clear);
    clear->out->summary = str_fmt(
        arena, "batch %lld of %lld: deletes %zu items",
        (long long)(number(clear, "batch", 0) - number(clear, "first", 0) + 1),
        (long long)(number(clear, "last", 0) - number(clear, "first", 0) + 1), json_count(deletes));
    if (is_whole)
        step_call(clear->in, clear->out, clear->state, "delete", "dynamodb", "TransactWriteItems",
                  ddb_item_transaction(arena, "Delete", deletes));
    else
        step_call(clear->in, clear->out, clear->state, "delete", "dynamodb", "DeleteItem",
                  json_at(deletes, 0));
    clear->out->call.saved_table = clear->name;
    clear->out->call.saved_batch = number(clear, "batch", 0);
}

static void batch_done(struct clear *clear) {
    struct arena *arena = clear->in->arena;
    int64_t batch = number(clear, "batch", 0) + 1;
    json_set_c(arena, clear->state, "left", json_new_null(arena));
    json_set_c(arena, clear->state, "digests", json_new_null(arena));
    set_number(clear, "tries", 0);
    if (batch > number(clear, "last", 0)) {
        finish(clear);
        return;
    }
    set_number(clear, "batch", batch);
    observe(clear, "load");
}

/* Items that are there, as digests; NULL when one is not as it was saved. */
static struct json *unchanged(struct clear *clear, const struct json *items) {
    struct arena *arena = clear->in->arena;
    const struct json *digests = json_get_c(clear->state, "digests");
    struct json *left = json_new_array(arena);
    for (size_t i = 0; i < json_count(items); i++) {
        struct str digest = ddb_item_digest(arena, json_at(items, i));
        if (is_listed(digests, digest)) {
            json_push(arena, left, json_new_str(arena, digest));
            continue;
        }
        const struct json *key =
            ddb_item_key(arena, json_at(items, i), json_get_c(clear->table, "keys"));
        struct str shown = key ? json_to_str(arena, key) : STR("?");
        action_fail(clear->out, ERR_PERMANENT, "SH5223",
                    "table %.*s: item %.*s was changed by an unknown writer after it was saved; "
                    "%lld items were deleted, this one and the rest were not",
                    STR_ARG(clear->name), STR_ARG(str_slice(shown, 0, 160)),
                    (long long)number(clear, "deleted", 0));
        err_hint(&clear->out->err, "find what else writes this table; name it in CoWriters");
        return NULL;
    }
    return left;
}

/* What a consistent read shows after a delete, whatever its answer was. */
static void checked(struct clear *clear) {
    struct arena *arena = clear->in->arena;
    const struct json *items = json_get(json_get_c(clear->in->reply, "Responses"), clear->name);
    if (json_count(json_get_c(clear->in->reply, "UnprocessedKeys")) > 0) {
        if (step_count(clear->in, clear->state, "tries") > TRIES_MAX)
            action_fail(clear->out, ERR_PERMANENT, "SH5224",
                        "table %.*s: a read-back of batch %lld stays incomplete",
                        STR_ARG(clear->name), (long long)number(clear, "batch", 0));
        else
            wait_as(clear, "check-wait", step_poll_ms(clear->in));
        return;
    }
    struct json *left = unchanged(clear, items);
    if (!left)
        return;
    const struct json *before = json_get_c(clear->state, "left");
    int64_t there = json_is(before, JSON_ARRAY)
                        ? (int64_t)json_count(before)
                        : (int64_t)json_count(json_get_c(clear->state, "digests"));
    int64_t absent = there - (int64_t)json_count(left);
    /* A transaction that was refused, or of which something is left, did nothing: what is absent
     * now was so before. Else it is ours. */
    bool is_ours = !json_true(json_get_c(clear->state, "refused")) &&
                   (json_count(left) == 0 || number(clear, "sent", 0) == 1);
    const char *counter = is_ours ? "deleted" : "gone";
    set_number(clear, counter, number(clear, counter, 0) + absent);
    if (json_count(left) == 0) {
        batch_done(clear);
        return;
    }
    json_set_c(arena, clear->state, "left", left);
    if (absent > 0 && number(clear, "tries", 0) >= TRIES_WHOLE) {
        observe(clear, "load"); /* one by one, and it goes on */
    } else if (step_count(clear->in, clear->state, "tries") > TRIES_MAX) {
        action_fail(clear->out, ERR_PERMANENT, "SH5224",
                    "table %.*s: %zu items of batch %lld are still there after %d tries",
                    STR_ARG(clear->name), json_count(left), (long long)number(clear, "batch", 0),
                    TRIES_MAX);
    } else {
        wait_as(clear, "observe-wait", STEP_POLL_MIN_MS);
    }
}

/* Does a read decide what comes next? A cancelled transaction, a failed condition, a refusal of our
 * own gate because the observed stop was too old. */
static bool is_read_next(const struct err *fault) {
    struct str code = str_of(fault->aws_code);
    return str_is(code, "TransactionCanceledException") ||
           str_is(code, "ConditionalCheckFailedException") ||
           str_is(code, "TransactionConflictException") ||
           str_is(code, "TransactionInProgressException") || fault->class == ERR_LIMIT;
}

static void delete_over(struct clear *clear, bool is_refused) {
    json_set_bool(clear->in->arena, clear->state, "refused", is_refused);
    load(clear, "load-check");
}

/* --- the machine --- */

static const struct {
    const char *phase;
    void (*replied)(struct clear *clear);
} replies[] = {
    { "table", described },  { "backups", backups_read }, { "count", count_read },
    { "total", total_read }, { "observe", observed },     { "observe-tasks", tasks_listed },
    { "select", selected },  { "check", checked },
};

static void replied(struct clear *clear) {
    if (step_phase_is(clear->state, "delete")) {
        delete_over(clear, false);
        return;
    }
    for (size_t i = 0; i < sizeof replies / sizeof replies[0]; i++) {
        if (step_phase_is(clear->state, replies[i].phase)) {
            replies[i].replied(clear);
            return;
        }
    }
    step_fail_event(clear->in, clear->out);
}

static void batch_loaded(struct clear *clear) {
    if (step_phase_is(clear->state, "load")) {
        loaded(clear);
        return;
    }
    step_call(clear->in, clear->out, clear->state, "check", "dynamodb", "BatchGetItem",
              ddb_item_batch_get(clear->in->arena, clear->name, clear->in->items));
}

static void woken(struct clear *clear) {
    struct str then = json_get_str(clear->state, "then");
    if (step_phase_is(clear->state, "count-wait"))
        read_page(clear, "count", DDB_SELECT_COUNT);
    else if (step_phase_is(clear->state, "total-wait"))
        read_page(clear, "total", DDB_SELECT_TOTAL);
    else if (step_phase_is(clear->state, "check-wait"))
        load(clear, "load-check");
    else
        observe(clear, str_is(then, "select-after") ? "select-after" : "load");
}

static void clear_step(const struct action_in *in, struct action_out *out) {
    struct clear clear = {
        .in = in, .out = out, .state = step_state(in), .names = ecs_read_names(in)
    };
    clear.name = step_input(in, "TableName");
    clear.table = json_get_c(clear.state, "table");
    bool is_delete = step_phase_is(clear.state, "delete");
    if (in->event == ACTION_START) {
        struct json *input = json_new_object(in->arena);
        json_set_str(in->arena, input, "TableName", clear.name);
        set_number(&clear, "last", newest_batch(&clear));
        step_call(in, out, clear.state, "table", "dynamodb", "DescribeTable", input);
    } else if (in->event == ACTION_REPLY) {
        replied(&clear);
    } else if (in->event == ACTION_DOUBT) {
        delete_over(&clear, false);
    } else if (in->event == ACTION_FAULT && is_delete && in->fault && is_read_next(in->fault)) {
        delete_over(&clear, true);
    } else if (in->event == ACTION_FAULT) {
        step_fail_fault(in, out, "clear table %.*s", STR_ARG(clear.name));
    } else if (in->event == ACTION_WAKE) {
        woken(&clear);
    } else if (in->event == ACTION_SAVED) {
        saved(&clear);
    } else if (in->event == ACTION_LOADED) {
        batch_loaded(&clear);
    } else {
        step_fail_event(in, out);
    }
}

static struct res clear_check(struct arena *arena, const struct json *inputs, struct err *err) {
    TRY(ecs_read_check(inputs, err));
    TRY(ddb_select_check_name(inputs, err));
    return ddb_select_check(arena, inputs, err);
}

static void clear_targets(struct arena *arena, const struct json *inputs, struct str account,
                          struct str region, struct json *out_array) {
    struct str table = json_get_str(inputs, "TableName");
    bool is_count = json_true(json_get_c(inputs, "CountOnly"));
    if (is_count)
        return;
    if (table.len && str_find(table, STR("{{")) == SIZE_MAX)
        json_push(arena, out_array,
                  json_new_str(arena, action_target_table(arena, account, region, table)));
    ecs_read_targets(arena, inputs, account, region, out_array); /* nobody may start the writer */
}

static const struct action_use clear_uses[] = {
    { "ecs", "DescribeServices", NULL, NULL },
    { "ecs", "ListTasks", NULL, NULL },
    { "dynamodb", "DescribeTable", NULL, NULL },
    { "dynamodb", "DescribeContinuousBackups", NULL, NULL },
    { "dynamodb", "Query", NULL, "!Scan" },
    { "dynamodb", "Scan", NULL, NULL },
    { "dynamodb", "BatchGetItem", NULL, "!CountOnly" },
    { "dynamodb", "DeleteItem", NULL, "!CountOnly" },
    { "dynamodb", "TransactWriteItems", "DeleteItem", "!CountOnly" },
};
const struct action ddb_clear_action = {
    .name = "selfheal:clearDynamoDbItems",
    .help =
        "Take out the items that a selector names, each saved first, while the writer is stopped",
    .inputs = clear_inputs,
    .input_count = sizeof clear_inputs / sizeof clear_inputs[0],
    .results = "ItemCount TableItemCount DeletedCount AlreadyGoneCount Batches",
    .timeout_ms = 30 * 60000,
    .phase = PHASE_CLEAR,
    .targets = clear_targets,
    .check = clear_check,
    .uses = clear_uses,
    .use_count = sizeof clear_uses / sizeof clear_uses[0],
    .undo = "selfheal:restoreDynamoDbItems",
    .step = clear_step,
    .preview = clear_step,
};
