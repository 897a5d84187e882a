/* ddb_select.c: see ddb_select.h. */
#include "action/ddb_select.h"

enum {
    ITEMS_DEFAULT = 1000,
    SHARE_DEFAULT = 10,     /* percent */
    SCAN_SHARE_DIVISOR = 4, /* a scan takes a quarter of the read capacity */
    PAGE_UNITS = 256,       /* of a consistent page of 1 MB, where the answer does not say */
    PACE_MS_MAX = 300000,
};

static bool is_open(struct str text) {
    return str_find(text, STR("{{")) != SIZE_MAX;
}

static bool input_bool(const struct json *inputs, const char *name) {
    bool value;
    return step_value_bool(json_get_c(inputs, name), &value) && value;
}

static int64_t input_i64(const struct json *inputs, const char *name, int64_t otherwise) {
    int64_t value;
    return step_value_i64(json_get_c(inputs, name), &value) ? value : otherwise;
}

/* --- checks --- */

struct res ddb_select_check_name(const struct json *inputs, struct err *err) {
    struct str name = json_get_str(inputs, "TableName");
    bool is_good = name.len >= 3 && name.len <= 255;
    for (size_t i = 0; i < name.len && is_good; i++) {
        char c = name.ptr[i];
        is_good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '-' || c == '_' || c == '.';
    }
    if (is_good || is_open(name))
        return RES_OK;
    return err_set(
        err, ERR_INPUT, "SH1625",
        "TableName \"%.*s\" is not a name of DynamoDB: 3 to 255 letters, digits, '-', '_' "
        "and '.', no ARN",
        STR_ARG(str_slice(name, 0, 80)));
}

static struct res check_selector(const struct json *inputs, struct err *err) {
    struct str key = str_trim(json_get_str(inputs, "KeyConditionExpression"));
    struct str filter = str_trim(json_get_str(inputs, "FilterExpression"));
    if (input_bool(inputs, "Scan")) {
        if (key.len)
            return err_set(err, ERR_INPUT, "SH1606",
                           "Scan: true reads the whole table; KeyConditionExpression does not go "
                           "with it");
        if (filter.len)
            return RES_OK;
        err_set(err, ERR_INPUT, "SH1606",
                "FilterExpression is empty or missing: a scan without it "
                "would select every item");
        err_hint(err, "to clear a whole table say so: FilterExpression: attribute_exists(KEY), "
                      "All: true");
        return RES_ERR;
    }
    if (key.len)
        return RES_OK;
    err_set(err, ERR_INPUT, "SH1606",
            "KeyConditionExpression is empty or missing: nothing says "
            "which items are meant");
    err_hint(err, "for a table that cannot be queried: Scan: true and a FilterExpression");
    return RES_ERR;
}

static struct res check_since(struct arena *arena, const struct json *inputs, struct err *err) {
    const struct json *since = json_get_c(inputs, "Since");
    struct str value = json_get_str(since, "Value"), type = json_get_str(since, "Type"), text;
    if (!since)
        return RES_OK;
    if (!step_time_check(arena, since, true, err).ok) {
        err_context(err, "Since");
        return RES_ERR;
    }
    if (value.len < 2 || value.ptr[0] != ':')
        return err_set(err, ERR_INPUT, "SH1606",
                       "Since needs Value, a placeholder of the expressions such as :from");
    if (!str_is(type, "S") && !str_is(type, "N"))
        return err_set(err, ERR_INPUT, "SH1606", "Since needs Type: S or Type: N");
    if (json_get(json_get_c(inputs, "ExpressionAttributeValues"), value))
        return err_set(err, ERR_INPUT, "SH1606",
                       "%.*s is given in Since and in ExpressionAttributeValues", STR_ARG(value));
    if (str_find(json_get_str(inputs, "KeyConditionExpression"), value) == SIZE_MAX &&
        str_find(json_get_str(inputs, "FilterExpression"), value) == SIZE_MAX)
        return err_set(err, ERR_INPUT, "SH1606", "no expression uses %.*s of Since",
                       STR_ARG(value));
    if (is_open(json_get_str(since, "Time")) || is_open(json_get_str(since, "Margin")) || is_open(json_get_str(since, "Format")))
        return RES_OK;
    struct res res = step_time(arena, since, "iso_ms", &text, NULL, err);
    if (!res.ok)
        err_context(err, "Since");
    return res;
}

static struct res check_number(const struct json *inputs, const char *name, int64_t min, int64_t max,
                               struct err *err) {
    const struct json *value = json_get_c(inputs, name);
    int64_t number;
    if (!value || is_open(json_str(value)))
        return RES_OK;
    if (step_value_i64(value, &number) && number >= min && number <= max)
        return RES_OK;
    return err_set(err, ERR_INPUT, "SH1606", "%s must be a number from %lld to %lld", name,
                   (long long)min, (long long)max);
}

struct res ddb_select_check(struct arena *arena, const struct json *inputs, struct err *err) {
    struct str all = json_get_str(inputs, "All");
    if (is_open(all))
        return err_set(err, ERR_INPUT, "SH1607",
                       "All lifts the caps, so it must be written in the runbook itself, not come "
                       "from a parameter");
    TRY(check_selector(inputs, err));
    TRY(check_since(arena, inputs, err));
    TRY(check_number(inputs, "MaxItems", 1, CLEAR_ITEMS_MAX, err));
    TRY(check_number(inputs, "MinItems", 0, CLEAR_ITEMS_MAX, err));
    return check_number(inputs, "MaxShare", 1, 100, err);
}

/* --- the table --- */

static const struct json *key_names(struct arena *arena, const struct json *schema) {
    struct json *names = json_new_array(arena);
    for (size_t i = 0; i < json_count(schema); i++) {
        const struct json *entry = json_at(schema, i);
        if (str_is(json_get_str(entry, "KeyType"), "HASH"))
            json_push(arena, names, json_get_c(entry, "AttributeName"));
    }
    for (size_t i = 0; i < json_count(schema); i++) {
        const struct json *entry = json_at(schema, i);
        if (!str_is(json_get_str(entry, "KeyType"), "HASH"))
            json_push(arena, names, json_get_c(entry, "AttributeName"));
    }
    return names;
}

static const struct json *find_index(const struct json *table, const char *list, struct str name) {
    const struct json *indexes = json_get_c(table, list);
    for (size_t i = 0; i < json_count(indexes); i++) {
        if (str_eq(json_get_str(json_at(indexes, i), "IndexName"), name))
            return json_at(indexes, i);
    }
    return NULL;
}

static struct res use_index(struct arena *arena, const struct json *table, struct str name,
                            struct json *kept, struct err *err) {
    const struct json *local = find_index(table, "LocalSecondaryIndexes", name);
    const struct json *index = local ? local : find_index(table, "GlobalSecondaryIndexes", name);
    if (!index)
        return err_set(err, ERR_INPUT, "SH5004", "the table has no index \"%.*s\"", STR_ARG(name));
    struct str type = json_str(json_path(index, "Projection", "ProjectionType", NULL));
    if (!str_is(type, "ALL"))
        return err_set(err, ERR_LIMIT, "SH5004",
                       "index \"%.*s\" projects %.*s: whole items cannot be saved from it",
                       STR_ARG(name), STR_ARG(type));
    json_set_c(arena, kept, "index_keys", key_names(arena, json_get_c(index, "KeySchema")));
    json_set_bool(arena, kept, "is_gsi", !local);
    return RES_OK;
}

struct res ddb_select_table(struct arena *arena, const struct json *inputs,
                            const struct json *reply, const struct json **out, struct err *err) {
    const struct json *table = json_get_c(reply, "Table");
    struct str name = json_get_str(inputs, "TableName"),
               status = json_get_str(table, "TableStatus");
    if (!str_is(status, "ACTIVE"))
        return err_set(err, ERR_LIMIT, "SH5004", "table %.*s is %.*s, not ACTIVE", STR_ARG(name),
                       STR_ARG(status.len ? status : STR("not described")));
    if (json_true(json_path(table, "StreamSpecification", "StreamEnabled", NULL)) &&
        !input_bool(inputs, "AllowStreams"))
        return err_set(err, ERR_LIMIT, "SH5004",
                       "table %.*s has a stream: its readers would see the deletes. Set "
                       "AllowStreams: true if that is meant",
                       STR_ARG(name));
    if (json_count(json_get_c(table, "Replicas")) > 0 && !input_bool(inputs, "AllowReplicas"))
        return err_set(err, ERR_LIMIT, "SH5004",
                       "table %.*s has replicas in other regions: they would lose the items too. "
                       "Set AllowReplicas: true if that is meant",
                       STR_ARG(name));
    struct json *kept = json_new_object(arena);
    const struct json *keys = key_names(arena, json_get_c(table, "KeySchema"));
    if (!json_count(keys))
        return err_set(err, ERR_PERMANENT, "SH5004", "table %.*s: DescribeTable names no key",
                       STR_ARG(name));
    json_set_c(arena, kept, "keys", keys);
    json_set_i64(arena, kept, "items", json_get_i64(table, "ItemCount", 0));
    json_set_i64(arena, kept, "rcu",
                 json_get_i64(json_get_c(table, "ProvisionedThroughput"), "ReadCapacityUnits", 0));
    struct str index = json_get_str(inputs, "IndexName");
    if (index.len)
        TRY(use_index(arena, table, index, kept, err));
    *out = kept;
    return RES_OK;
}

/* --- pages --- */

const char *ddb_select_operation(const struct json *inputs, enum ddb_select_mode mode) {
    return mode == DDB_SELECT_TOTAL || input_bool(inputs, "Scan") ? "Scan" : "Query";
}

static struct res with_since(struct arena *arena, const struct json *inputs, struct json **values,
                             struct err *err) {
    const struct json *since = json_get_c(inputs, "Since");
    struct str text;
    *values = json_copy_object(arena, json_get_c(inputs, "ExpressionAttributeValues"));
    if (!since)
        return RES_OK;
    TRY(step_time(arena, since, "iso_ms", &text, NULL, err));
    struct json *value = json_new_object(arena);
    json_set(arena, value, json_get_str(since, "Type"), json_new_str(arena, text));
    json_set(arena, *values, json_get_str(since, "Value"), value);
    return RES_OK;
}

static struct res add_selector(struct arena *arena, const struct json *inputs, struct json *page,
                               struct err *err) {
    struct json *values;
    TRY(check_selector(inputs, err));
    TRY(with_since(arena, inputs, &values, err));
    static const char *const taken[] = { "IndexName", "KeyConditionExpression",
                                         "FilterExpression" };
    for (size_t i = 0; i < 3; i++) {
        if (json_get_str(inputs, taken[i]).len)
            json_set_c(arena, page, taken[i], json_get_c(inputs, taken[i]));
    }
    const struct json *names = json_get_c(inputs, "ExpressionAttributeNames");
    if (json_count(names) > 0)
        json_set_c(arena, page, "ExpressionAttributeNames", names);
    if (json_count(values) > 0)
        json_set_c(arena, page, "ExpressionAttributeValues", values);
    return RES_OK;
}

struct res ddb_select_input(struct arena *arena, const struct json *inputs,
                            const struct json *table, enum ddb_select_mode mode,
                            const struct json *start_key, const struct json **out,
                            struct err *err) {
    struct json *page = json_new_object(arena);
    bool is_eventual = mode != DDB_SELECT_TOTAL && json_true(json_get_c(table, "is_gsi"));
    json_set_str(arena, page, "TableName", json_get_str(inputs, "TableName"));
    if (mode != DDB_SELECT_TOTAL)
        TRY(add_selector(arena, inputs, page, err));
    if (mode == DDB_SELECT_ITEMS)
        json_set_i64(arena, page, "Limit", SAVED_BATCH_ITEMS_MAX);
    else
        json_set_str(arena, page, "Select", STR("COUNT"));
    json_set_bool(arena, page, "ConsistentRead", !is_eventual);
    json_set_str(arena, page, "ReturnConsumedCapacity", STR("TOTAL"));
    if (json_is(start_key, JSON_OBJECT))
        json_set_c(arena, page, "ExclusiveStartKey", start_key);
    *out = page;
    return RES_OK;
}

const struct json *ddb_select_after(struct arena *arena, const struct json *table,
                                    const struct json *item) {
    const struct json *key = ddb_item_key(arena, item, json_get_c(table, "keys"));
    struct json *position = json_copy_object(arena, key);
    const struct json *index_keys = json_get_c(table, "index_keys");
    for (size_t i = 0; i < json_count(index_keys); i++) {
        struct str name = json_str(json_at(index_keys, i));
        json_set(arena, position, name, json_get(item, name));
    }
    return position;
}

int64_t ddb_select_pace_ms(const struct json *inputs, const struct json *table,
                           enum ddb_select_mode mode, const struct json *reply) {
    int64_t rcu = json_get_i64(table, "rcu", 0), units = PAGE_UNITS;
    if (rcu <= 0 || str_is(STR("Query"), ddb_select_operation(inputs, mode)))
        return 0;
    /* Whole units are enough: "12.5" counts as 13. */
    const struct json *consumed = json_path(reply, "ConsumedCapacity", "CapacityUnits", NULL);
    struct str text = json_is(consumed, JSON_NUMBER) ? consumed->text : STR_NONE;
    size_t point = str_find_char(text, '.');
    if (str_to_i64(str_slice(text, 0, point), &units))
        units += point != SIZE_MAX;
    int64_t share = rcu / SCAN_SHARE_DIVISOR > 0 ? rcu / SCAN_SHARE_DIVISOR : 1;
    int64_t pace = units > 0 && units < 1000000 ? units * 1000 / share : 0;
    return pace < PACE_MS_MAX ? pace : PACE_MS_MAX;
}

struct res ddb_select_caps(const struct json *inputs, int64_t selected, int64_t total,
                           struct err *err) {
    bool is_all = input_bool(inputs, "All");
    int64_t items_max = is_all ? CLEAR_ITEMS_MAX : input_i64(inputs, "MaxItems", ITEMS_DEFAULT);
    int64_t share_max = input_i64(inputs, "MaxShare", SHARE_DEFAULT);
    struct str table = json_get_str(inputs, "TableName");
    if (items_max > CLEAR_ITEMS_MAX)
        items_max = CLEAR_ITEMS_MAX;
    if (selected > items_max) {
        err_set(err, ERR_LIMIT, "SH5003",
                "table %.*s: MaxItems %lld is below the %lld items selected", STR_ARG(table),
                (long long)items_max, (long long)selected);
    } else if (!is_all && selected > 0 && selected * 100 > share_max * total) {
        err_set(err, ERR_LIMIT, "SH5003",
                "table %.*s: MaxShare %lld %% is below the %lld of %lld items selected",
                STR_ARG(table), (long long)share_max, (long long)selected, (long long)total);
    } else {
        return RES_OK;
    }
    err_hint(err, "nothing was deleted; narrow the selector, or raise the cap on purpose");
    return RES_ERR;
}
