/* Query and Scan: a page of a range of a table or an index (dynamodb.md 9). */
#include <assert.h>

#include "cloud/dynamodb_items.h"
#include "cloud/dynamodb_keycond.h"
#include "cloud/dynamodb_usage.h"

struct read {
    struct ddb_call *call;
    struct ddb_table *table;
    struct ddb_index *index; /* NULL: the table itself */
    const struct ddb_set *set;
    struct ddb_expressions expressions;
    struct ddb_usage usage;
    struct str table_name, index_name, select;
    const struct json *start_key; /* canonical; NULL: from the beginning */
    struct ddb_range range;
    int64_t limit;                /* 0: none */
    bool is_backward, is_consistent;
};

static struct res invalid(struct read *r, const char *text) {
    return cloud_dynamodb_core_invalid(r->call, "%s", text);
}

/* --- the request --- */

static struct res read_limit(struct read *r, bool is_scan) {
    const struct json *input = r->call->input;
    int64_t limit = -1;
    TRY(cloud_dynamodb_core_i64(r->call, input, "Limit", &limit));
    bool is_given = json_get_c(input, "Limit") && !json_is(json_get_c(input, "Limit"), JSON_NULL);
    if (!is_given)
        return RES_OK;
    if (limit < 1 && is_scan)
        return cloud_dynamodb_core_invalid(r->call,
                                           "1 validation error detected: Value '%lld' at 'limit' "
                                           "failed to satisfy constraint: Member must have value "
                                           "greater than or equal to 1", (long long)limit);
    if (limit < 1)
        return invalid(r, "1 validation error detected: Value at 'Limit' failed to satisfy "
                          "constraint: Member must have value greater than or equal to 1");
    r->limit = limit;
    return RES_OK;
}

static struct res read_select(struct read *r) {
    bool has_projection = json_is(json_get_c(r->call->input, "ProjectionExpression"), JSON_STRING);
    if (str_is(r->select, "ALL_PROJECTED_ATTRIBUTES") && !r->index_name.ptr)
        return invalid(r, "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an "
                          "IndexName");
    if (str_is(r->select, "SPECIFIC_ATTRIBUTES") && !has_projection)
        return invalid(r, "Must specify the AttributesToGet or ProjectionExpression when choosing "
                          "to get SPECIFIC_ATTRIBUTES");
    if (has_projection && r->select.len && !str_is(r->select, "SPECIFIC_ATTRIBUTES"))
        return cloud_dynamodb_core_invalid(
            r->call, "Cannot specify the ProjectionExpression when choosing to get %s",
            str_is(r->select, "COUNT") ? "only the Count" : r->select.ptr[4] == 'A'
                                                                ? "ALL_ATTRIBUTES"
                                                                : "ALL_PROJECTED_ATTRIBUTES");
    return RES_OK;
}

/* All that Query and Scan have in common and that needs no table. */
static struct res read_request(struct read *r, unsigned kinds) {
    static const char *const selects[] = { "SPECIFIC_ATTRIBUTES", "COUNT", "ALL_ATTRIBUTES",
                                           "ALL_PROJECTED_ATTRIBUTES", NULL };
    struct ddb_call *call = r->call;
    const struct json *start;
    bool is_scan = !(kinds & DDB_EXPR_BIT(DDB_EXPR_KEY_CONDITION));
    TRY(cloud_dynamodb_table_name(call, call->input, &r->table_name));
    TRY(cloud_dynamodb_core_str(call, call->input, "IndexName", &r->index_name));
    TRY(cloud_dynamodb_core_enum(call, call->input, "Select", selects, &r->select));
    TRY(cloud_dynamodb_usage_begin(call, &r->usage));
    TRY(read_limit(r, is_scan));
    TRY(cloud_dynamodb_core_bool(call, call->input, "ConsistentRead", &r->is_consistent));
    TRY(cloud_dynamodb_core_object(call, call->input, "ExclusiveStartKey", &start));
    TRY(cloud_dynamodb_expr_begin(call, call->input, kinds));
    TRY(read_select(r));
    if (start)
        TRY(cloud_dynamodb_value_item(call, start, &r->start_key));
    if (!is_scan && !json_is(json_get_c(call->input, "KeyConditionExpression"), JSON_STRING))
        return invalid(r, "Either the KeyConditions or KeyConditionExpression parameter must be "
                          "specified in the request.");
    return cloud_dynamodb_expr_parse(call, call->input, kinds, &r->expressions);
}

static struct res read_open(struct read *r) {
    TRY(cloud_dynamodb_table_open(r->call, r->table_name, &r->table));
    r->set = &r->table->set;
    if (!r->index_name.ptr)
        return RES_OK;
    r->index = cloud_dynamodb_table_index(r->table, r->index_name);
    if (!r->index)
        return cloud_dynamodb_core_invalid(r->call,
                                           "The table does not have the specified index: %.*s",
                                           STR_ARG(r->index_name));
    if (r->index->is_global && r->is_consistent)
        return invalid(r, "Consistent reads are not supported on global secondary indexes");
    if (r->index->is_global && str_is(r->select, "ALL_ATTRIBUTES") &&
        !str_is(r->index->projection, "ALL"))
        return cloud_dynamodb_core_invalid(
            r->call,
            "One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not "
            "supported for global secondary index %.*s because its projection type is not ALL",
            STR_ARG(r->index_name));
    r->set = &r->index->set;
    r->usage.index = r->index;
    return RES_OK;
}

static const struct ddb_schema *schema_of(const struct read *r) {
    return r->index ? &r->index->schema : &r->table->schema;
}

/* --- where to start --- */

static bool has_key(const struct json *key, const struct ddb_schema *schema) {
    for (size_t i = 0; i < schema->count; i++) {
        const struct json *value = json_get(key, schema->keys[i].name);
        if (!value || cloud_dynamodb_value_type(value) != schema->keys[i].type)
            return false;
        if (schema->keys[i].type != DDB_N && cloud_dynamodb_value_inner(value)->text.len == 0)
            return false;
    }
    return true;
}

/* Does the start key consist of the table's key and the index's, and nothing else? */
static bool is_start_key(const struct read *r) {
    size_t wanted = r->table->schema.count;
    if (!has_key(r->start_key, &r->table->schema))
        return false;
    if (r->index && !has_key(r->start_key, &r->index->schema))
        return false;
    for (size_t i = 0; r->index && i < r->index->schema.count; i++)
        wanted += !cloud_dynamodb_table_is_key(&r->table->schema, r->index->schema.keys[i].name);
    return json_count(r->start_key) == wanted;
}

static struct str start_set_key(const struct read *r) {
    if (r->index)
        return cloud_dynamodb_table_index_key(r->call->arena, r->call->db, r->table, r->index,
                                              r->start_key);
    return cloud_dynamodb_table_key(r->call->arena, r->call->db, r->table, r->start_key);
}

struct span {
    struct ddb_position from, to; /* to: exclusive */
};

static bool position_below(struct ddb_position a, struct ddb_position b) {
    return a.block != b.block ? a.block < b.block : a.index < b.index;
}

static struct span span_of(const struct read *r) {
    struct span span;
    span.from = cloud_dynamodb_set_seek(r->set, r->range.low, r->range.low_after);
    span.to = r->range.high.len || r->range.high_after
                  ? cloud_dynamodb_set_seek(r->set, r->range.high, r->range.high_after)
                  : (struct ddb_position){ .block = r->set->block_count };
    if (r->start_key && r->is_backward) {
        struct ddb_position to = cloud_dynamodb_set_seek(r->set, start_set_key(r), false);
        span.to = position_below(to, span.to) ? to : span.to;
    } else if (r->start_key) {
        struct ddb_position from = cloud_dynamodb_set_seek(r->set, start_set_key(r), true);
        span.from = position_below(span.from, from) ? from : span.from;
    }
    return span;
}

/* --- the page --- */

/* What a reader of the index sees of an item. */
static const struct json *projected(const struct read *r, const struct json *item) {
    if (!r->index || str_is(r->index->projection, "ALL") || str_is(r->select, "ALL_ATTRIBUTES"))
        return item;
    if (!r->index->is_global && r->expressions.has[DDB_EXPR_PROJECTION])
        return item; /* a local index fetches what it lacks from the table */
    struct json *view = json_new_object(r->call->arena);
    for (size_t i = 0; i < item->object.count; i++) {
        const struct json_member *member = &item->object.members[i];
        bool is_seen = cloud_dynamodb_table_is_key(&r->table->schema, member->key) ||
                       cloud_dynamodb_table_is_key(&r->index->schema, member->key);
        for (size_t j = 0; j < json_count(r->index->include) && !is_seen; j++)
            is_seen = str_eq(json_str(json_at(r->index->include, j)), member->key);
        if (is_seen)
            json_set(r->call->arena, view, member->key, member->value);
    }
    return view;
}

static const struct json *last_key(const struct read *r, const struct ddb_entry *entry) {
    const struct json *item = cloud_dynamodb_table_parse(r->call->arena, entry->item);
    struct json *key = json_new_object(r->call->arena);
    for (size_t i = 0; i < item->object.count; i++) {
        const struct json_member *member = &item->object.members[i];
        if (cloud_dynamodb_table_is_key(&r->table->schema, member->key) ||
            (r->index && cloud_dynamodb_table_is_key(&r->index->schema, member->key)))
            json_set(r->call->arena, key, member->key, member->value);
    }
    return key;
}

struct page {
    struct json *items;
    size_t evaluated, matched, size;
    const struct ddb_entry *last; /* of a page that was cut */
};

/* Takes one entry into the page; false when the page is full. */
static bool page_take(const struct read *r, struct page *page, const struct ddb_entry *entry) {
    const struct ddb_expressions *e = &r->expressions;
    struct arena *arena = r->call->arena;
    bool is_count = str_is(r->select, "COUNT"), is_met = true;
    const struct json *item = NULL;
    if (e->filter || !is_count)
        item = projected(r, cloud_dynamodb_table_parse(arena, entry->item));
    if (e->filter)
        is_met = cloud_dynamodb_eval_condition(arena, e->filter, item);
    if (is_met && !is_count)
        json_push(arena, page->items,
                  e->has[DDB_EXPR_PROJECTION]
                      ? cloud_dynamodb_eval_project(arena, item, e->projection,
                                                    e->projection_count)
                      : item);
    page->matched += is_met;
    page->evaluated++;
    page->size += entry->item->size;
    if (page->size < DDB_PAGE_SIZE_MAX && (int64_t)page->evaluated != r->limit)
        return true;
    page->last = entry;
    return false;
}

static void page_fill(const struct read *r, struct page *page) {
    struct span span = span_of(r);
    struct ddb_position at = r->is_backward ? span.to : span.from;
    for (;;) {
        if (r->is_backward) {
            if (!position_below(span.from, at) || !cloud_dynamodb_set_back(r->set, &at))
                break;
        } else if (!position_below(at, span.to)) {
            break;
        }
        if (!page_take(r, page, cloud_dynamodb_set_at(r->set, at)))
            break;
        if (!r->is_backward)
            at = cloud_dynamodb_set_next(r->set, at);
    }
}

static struct res read_page(struct read *r, struct json *output) {
    struct arena *arena = r->call->arena;
    struct page page = { .items = json_new_array(arena) };
    page_fill(r, &page);
    if (!str_is(r->select, "COUNT"))
        json_set_c(arena, output, "Items", page.items);
    json_set_i64(arena, output, "Count", (int64_t)page.matched);
    json_set_i64(arena, output, "ScannedCount", (int64_t)page.evaluated);
    if (page.last)
        json_set_c(arena, output, "LastEvaluatedKey", last_key(r, page.last));
    cloud_dynamodb_usage_read(r->call, &r->usage, r->table, page.size, r->is_consistent);
    cloud_dynamodb_usage_report(r->call, &r->usage, output, false);
    return RES_OK;
}

/* --- Query --- */

static struct res filter_on_key(struct read *r, const struct ddb_node *node) {
    if (node->kind == DDB_NODE_PATH &&
        cloud_dynamodb_table_is_key(schema_of(r), node->path.steps[0].name))
        return cloud_dynamodb_core_invalid(r->call,
                                           "Filter Expression can only contain non-primary key "
                                           "attributes: Primary key attribute: %.*s",
                                           STR_ARG(node->path.steps[0].name));
    for (size_t i = 0; i < node->arg_count; i++)
        TRY(filter_on_key(r, node->args[i]));
    return RES_OK;
}

static struct res query_start(struct read *r, const struct ddb_keyconds *conditions) {
    if (!r->start_key)
        return RES_OK;
    if (!is_start_key(r))
        return invalid(r, "The provided starting key is invalid");
    if (!cloud_dynamodb_keycond_holds(r->call, schema_of(r), conditions, r->start_key, 0))
        return invalid(r, "The provided starting key is outside query boundaries based on "
                          "provided conditions");
    if (conditions->count > 1 &&
        !cloud_dynamodb_keycond_holds(r->call, schema_of(r), conditions, r->start_key, 1))
        return invalid(r, "The provided starting key does not match the range key predicate");
    return RES_OK;
}

struct res cloud_dynamodb_read_query(struct ddb_call *call, struct json *output) {
    struct read r = { .call = call };
    struct ddb_keyconds conditions = { 0 };
    bool is_forward = true;
    TRY(cloud_dynamodb_core_bool(call, call->input, "ScanIndexForward", &is_forward));
    r.is_backward = !is_forward;
    TRY(read_request(&r, DDB_EXPR_BIT(DDB_EXPR_KEY_CONDITION) | DDB_EXPR_BIT(DDB_EXPR_FILTER) |
                             DDB_EXPR_BIT(DDB_EXPR_PROJECTION)));
    TRY(cloud_dynamodb_keycond_shape(call, r.expressions.key_condition, &conditions));
    TRY(read_open(&r));
    TRY(cloud_dynamodb_keycond_range(call, schema_of(&r), &conditions, &r.range));
    TRY(query_start(&r, &conditions));
    if (r.expressions.filter)
        TRY(filter_on_key(&r, r.expressions.filter));
    return read_page(&r, output);
}

/* --- Scan --- */

struct segment {
    int64_t number, total; /* -1: not given */
};

static struct res scan_segment(struct read *r, struct segment *segment) {
    *segment = (struct segment){ -1, -1 };
    const struct json *input = r->call->input;
    TRY(cloud_dynamodb_core_i64(r->call, input, "Segment", &segment->number));
    TRY(cloud_dynamodb_core_i64(r->call, input, "TotalSegments", &segment->total));
    bool has_number = json_is(json_get_c(input, "Segment"), JSON_NUMBER);
    bool has_total = json_is(json_get_c(input, "TotalSegments"), JSON_NUMBER);
    if (has_total && (segment->total < 1 || segment->total > 1000000))
        return cloud_dynamodb_core_invalid(r->call,
                                           "1 validation error detected: Value '%lld' at "
                                           "'totalSegments' failed to satisfy constraint: Member "
                                           "must have value %s", (long long)segment->total,
                                           segment->total < 1 ? "greater than or equal to 1"
                                                              : "less than or equal to 1000000");
    if (has_number && segment->number < 0)
        return cloud_dynamodb_core_invalid(r->call,
                                           "1 validation error detected: Value '%lld' at 'segment' "
                                           "failed to satisfy constraint: Member must have value "
                                           "greater than or equal to 0",
                                           (long long)segment->number);
    if (has_number && !has_total)
        return invalid(r, "The TotalSegments parameter is required but was not present in the "
                          "request when Segment parameter is present");
    if (has_total && !has_number)
        return invalid(r, "The Segment parameter is required but was not present in the request "
                          "when parameter TotalSegments is present");
    if (has_total && segment->number >= segment->total)
        return cloud_dynamodb_core_invalid(
            r->call, "The Segment parameter is zero-based and must be less than parameter "
                     "TotalSegments: Segment: %lld is not less than TotalSegments: %lld",
            (long long)segment->number, (long long)segment->total);
    return RES_OK;
}

/* The first hash of a segment, as the first bytes of a set key; the last segment has the rest. */
static struct str segment_bound(struct arena *arena, int64_t number, int64_t total) {
    if (number == 0 || number == total)
        return STR_NONE;
    uint64_t hash = UINT64_MAX / (uint64_t)total * (uint64_t)number;
    char bytes[sizeof hash];
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (char)(hash >> (56 - 8 * i) & 0xff);
    return str_dup(arena, (struct str){ bytes, sizeof bytes });
}

struct res cloud_dynamodb_read_scan(struct ddb_call *call, struct json *output) {
    struct read r = { .call = call };
    struct segment segment;
    TRY(scan_segment(&r, &segment));
    TRY(read_request(&r, DDB_EXPR_BIT(DDB_EXPR_FILTER) | DDB_EXPR_BIT(DDB_EXPR_PROJECTION)));
    TRY(read_open(&r));
    if (segment.total > 0) {
        r.range.low = segment_bound(call->arena, segment.number, segment.total);
        r.range.high = segment_bound(call->arena, segment.number + 1, segment.total);
    }
    if (r.start_key && !is_start_key(&r))
        return invalid(&r, "The provided starting key is invalid: The provided key element does "
                           "not match the schema");
    if (r.start_key && segment.total > 0) {
        struct str key = start_set_key(&r);
        if (str_cmp(key, r.range.low) < 0 || (r.range.high.len && str_cmp(key, r.range.high) >= 0))
            return invalid(&r, "The provided starting key is invalid: Invalid ExclusiveStartKey. "
                               "Please use ExclusiveStartKey with correct Segment.");
    }
    return read_page(&r, output);
}
