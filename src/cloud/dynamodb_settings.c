/* What is set on a table beside its schema: time to live, continuous backups, tags (dynamodb.md 16,
 * 17). Kept in the table's settings under "TimeToLive", "Backups" and "Tags". */
#include <inttypes.h>

#include "cloud/dynamodb_items.h"
#include "cloud/dynamodb_table.h"

enum {
    TTL_CHANGE_MS = 3600 * 1000,             /* one change an hour */
    BACKUP_LAG_MS = 5 * 60 * 1000,           /* LatestRestorableDateTime */
    TAGS_MAX = 50,
};
static const int64_t ttl_oldest_s = (int64_t)5 * 365 * 24 * 3600; /* older values are ignored */

static struct res find(struct ddb_call *call, const char *code, struct ddb_table **out) {
    struct str name;
    TRY(cloud_dynamodb_table_name(call, call->input, &name));
    *out = cloud_dynamodb_table_find(call->db, name);
    if (!*out)
        return cloud_dynamodb_core_fail(call->err, code,
                                        str_is(str_of(code), "TableNotFoundException")
                                            ? "Table not found: %.*s"
                                            : "Requested resource not found: Table: %.*s not found",
                                        STR_ARG(name));
    return RES_OK;
}

/* --- time to live --- */

struct res cloud_dynamodb_settings_ttl_set(struct ddb_call *call, struct json *output) {
    struct ddb_table *table;
    const struct json *asked;
    struct str attribute = STR_NONE;
    bool is_enabled = false;
    TRY(find(call, "ResourceNotFoundException", &table));
    TRY(cloud_dynamodb_core_object(call, call->input, "TimeToLiveSpecification", &asked));
    TRY(cloud_dynamodb_core_bool(call, asked, "Enabled", &is_enabled));
    TRY(cloud_dynamodb_core_str(call, asked, "AttributeName", &attribute));
    if (!asked || attribute.len < 1 || attribute.len > 255)
        return cloud_dynamodb_core_invalid(
            call, "1 validation error detected: Value at 'timeToLiveSpecification.attributeName' "
                  "failed to satisfy constraint: Member must have length between 1 and 255");
    const struct json *old = json_get_c(table->settings, "TimeToLive");
    bool was_enabled = json_true(json_get_c(old, "Enabled"));
    struct str had = json_get_str(old, "AttributeName");
    int64_t changed_ms = json_get_i64(old, "ChangedMs", INT64_MIN / 2);
    if (was_enabled == is_enabled)
        return cloud_dynamodb_core_invalid(call, "TimeToLive is already %s",
                                           is_enabled ? "enabled" : "disabled");
    if (!is_enabled && !str_eq(had, attribute))
        return cloud_dynamodb_core_invalid(call, "TimeToLive is active on a different "
                                                 "AttributeName: current AttributeName is %.*s",
                                           STR_ARG(had));
    if (call->now_ms - changed_ms < TTL_CHANGE_MS)
        return cloud_dynamodb_core_invalid(
            call, "Time to live has been modified multiple times within a fixed interval");
    struct json *fresh = json_new_object(call->arena), *answer = json_new_object(call->arena);
    json_set_bool(call->arena, answer, "Enabled", is_enabled);
    json_set_str(call->arena, answer, "AttributeName", str_dup(call->arena, attribute));
    json_set_bool(call->arena, fresh, "Enabled", is_enabled);
    json_set_str(call->arena, fresh, "AttributeName", attribute);
    json_set_i64(call->arena, fresh, "ChangedMs", call->now_ms);
    cloud_dynamodb_table_set(call->db, table, "TimeToLive", fresh);
    json_set_c(call->arena, output, "TimeToLiveSpecification", answer);
    return RES_OK;
}

struct res cloud_dynamodb_settings_ttl(struct ddb_call *call, struct json *output) {
    struct ddb_table *table;
    TRY(find(call, "ResourceNotFoundException", &table));
    const struct json *ttl = json_get_c(table->settings, "TimeToLive");
    bool is_enabled = json_true(json_get_c(ttl, "Enabled"));
    struct json *answer = json_new_object(call->arena);
    json_set_str(call->arena, answer, "TimeToLiveStatus",
                 is_enabled ? STR("ENABLED") : STR("DISABLED"));
    if (is_enabled)
        json_set_str(call->arena, answer, "AttributeName",
                     str_dup(call->arena, json_get_str(ttl, "AttributeName")));
    json_set_c(call->arena, output, "TimeToLiveDescription", answer);
    return RES_OK;
}

static bool is_expired(const struct json *value, int64_t now_s) {
    struct number expiry, now, oldest;
    ARENA_SCOPE(scratch);
    if (!value || cloud_dynamodb_value_type(value) != DDB_N)
        return false;
    expiry = cloud_dynamodb_value_number(value);
    if (number_parse(str_fmt(&scratch, "%" PRId64, now_s), &now) != NUMBER_OK ||
        number_parse(str_fmt(&scratch, "%" PRId64, now_s - ttl_oldest_s), &oldest) != NUMBER_OK)
        return false;
    return number_cmp(&expiry, &now) < 0 && number_cmp(&expiry, &oldest) > 0;
}

static void sweep_table(struct cloud_dynamodb *db, struct ddb_table *table, int64_t now_ms) {
    const struct json *ttl = json_get_c(table->settings, "TimeToLive");
    ARENA_SCOPE(scratch);
    struct str key = STR_NONE;
    if (!json_true(json_get_c(ttl, "Enabled")))
        return;
    struct ddb_position at = { 0 };
    for (const struct ddb_entry *entry; (entry = cloud_dynamodb_set_at(&table->set, at));) {
        arena_reset(&scratch);
        key = str_dup(&scratch, cloud_dynamodb_set_key(entry));
        const struct json *item = cloud_dynamodb_table_parse(&scratch, entry->item);
        bool is_gone = is_expired(json_get(item, json_get_str(ttl, "AttributeName")),
                                  now_ms / 1000);
        if (is_gone)
            cloud_dynamodb_table_write(db, table, key, NULL, now_ms);
        at = cloud_dynamodb_set_seek(&table->set, key, true);
    }
}

void cloud_dynamodb_settings_sweep(struct cloud_dynamodb *db, int64_t now_ms) {
    for (size_t i = 0; i < db->table_count; i++)
        sweep_table(db, db->tables[i], now_ms);
}

/* --- continuous backups --- */

static const struct json *seconds(struct arena *arena, int64_t ms) {
    return json_new_number(arena, str_fmt(arena, "%" PRId64 ".%03d", ms / 1000, (int)(ms % 1000)));
}

static const struct json *describe_backups(struct ddb_call *call, const struct ddb_table *table) {
    struct arena *arena = call->arena;
    const struct json *backups = json_get_c(table->settings, "Backups");
    bool is_enabled = json_true(json_get_c(backups, "Enabled"));
    struct json *recovery = json_new_object(arena), *out = json_new_object(arena);
    json_set_str(arena, recovery, "PointInTimeRecoveryStatus",
                 is_enabled ? STR("ENABLED") : STR("DISABLED"));
    if (is_enabled) {
        int64_t days = json_get_i64(backups, "Days", 35);
        int64_t since_ms = json_get_i64(backups, "SinceMs", 0);
        int64_t window_ms = call->now_ms - days * 24 * 3600 * 1000;
        int64_t latest_ms = call->now_ms - BACKUP_LAG_MS;
        json_set_i64(arena, recovery, "RecoveryPeriodInDays", days);
        json_set_c(arena, recovery, "EarliestRestorableDateTime",
                   seconds(arena, since_ms > window_ms ? since_ms : window_ms));
        json_set_c(arena, recovery, "LatestRestorableDateTime",
                   seconds(arena, latest_ms > since_ms ? latest_ms : since_ms));
    }
    json_set_str(arena, out, "ContinuousBackupsStatus", STR("ENABLED"));
    json_set_c(arena, out, "PointInTimeRecoveryDescription", recovery);
    return out;
}

struct res cloud_dynamodb_settings_backups(struct ddb_call *call, struct json *output) {
    struct ddb_table *table;
    TRY(find(call, "TableNotFoundException", &table));
    json_set_c(call->arena, output, "ContinuousBackupsDescription", describe_backups(call, table));
    return RES_OK;
}

struct res cloud_dynamodb_settings_backups_set(struct ddb_call *call, struct json *output) {
    struct ddb_table *table;
    const struct json *asked;
    bool is_enabled = false;
    int64_t days = 35;
    TRY(find(call, "TableNotFoundException", &table));
    TRY(cloud_dynamodb_core_object(call, call->input, "PointInTimeRecoverySpecification", &asked));
    if (!asked)
        return cloud_dynamodb_core_invalid(
            call, "1 validation error detected: Value null at 'pointInTimeRecoverySpecification' "
                  "failed to satisfy constraint: Member must not be null");
    TRY(cloud_dynamodb_core_bool(call, asked, "PointInTimeRecoveryEnabled", &is_enabled));
    TRY(cloud_dynamodb_core_i64(call, asked, "RecoveryPeriodInDays", &days));
    if (days < 1 || days > 35)
        return cloud_dynamodb_core_invalid(call,
                                           "1 validation error detected: Value '%" PRId64 "' at "
                                           "'pointInTimeRecoverySpecification.recoveryPeriodInDays'"
                                           " failed to satisfy constraint: Member must have value "
                                           "%s", days, days < 1 ? "greater than or equal to 1"
                                                                : "less than or equal to 35");
    const struct json *old = json_get_c(table->settings, "Backups");
    bool was_enabled = json_true(json_get_c(old, "Enabled"));
    struct json *fresh = json_new_object(call->arena);
    json_set_bool(call->arena, fresh, "Enabled", is_enabled);
    json_set_i64(call->arena, fresh, "Days", days);
    json_set_i64(call->arena, fresh, "SinceMs",
                 was_enabled && is_enabled ? json_get_i64(old, "SinceMs", 0) : call->now_ms);
    cloud_dynamodb_table_set(call->db, table, "Backups", fresh);
    json_set_c(call->arena, output, "ContinuousBackupsDescription", describe_backups(call, table));
    return RES_OK;
}

/* --- tags --- */

static struct res find_by_arn(struct ddb_call *call, struct ddb_table **out) {
    struct str arn = STR_NONE;
    TRY(cloud_dynamodb_core_str(call, call->input, "ResourceArn", &arn));
    size_t at = str_find(arn, STR(":table/"));
    struct str name = at == SIZE_MAX ? STR_NONE : str_slice(arn, at + 7, arn.len);
    if (!str_starts(arn, STR("arn:")) || name.len == 0)
        return cloud_dynamodb_core_invalid(call, "Invalid TableArn: Invalid ResourceArn provided "
                                                 "as input %.*s", STR_ARG(arn));
    *out = cloud_dynamodb_table_find(call->db, name);
    if (!*out)
        return cloud_dynamodb_core_fail(call->err, "ResourceNotFoundException",
                                        "Requested resource not found: ResourcArn: %.*s not found",
                                        STR_ARG(arn));
    return RES_OK;
}

static bool has_tag(const struct json *tags, struct str key) {
    for (size_t i = 0; i < json_count(tags); i++)
        if (str_eq(json_get_str(json_at(tags, i), "Key"), key))
            return true;
    return false;
}

struct res cloud_dynamodb_settings_tag(struct ddb_call *call, struct json *output) {
    struct ddb_table *table;
    const struct json *added;
    (void)output;
    TRY(find_by_arn(call, &table));
    TRY(cloud_dynamodb_core_array(call, call->input, "Tags", &added));
    const struct json *old = json_get_c(table->settings, "Tags");
    struct json *tags = json_new_array(call->arena);
    for (size_t i = 0; i < json_count(old); i++)
        if (!has_tag(added, json_get_str(json_at(old, i), "Key")))
            json_push(call->arena, tags, json_at(old, i));
    for (size_t i = 0; i < json_count(added); i++) {
        if (!json_is(json_get_c(json_at(added, i), "Key"), JSON_STRING) ||
            !json_is(json_get_c(json_at(added, i), "Value"), JSON_STRING))
            return cloud_dynamodb_core_fail(call->err, "SerializationException",
                                            "Unexpected field type");
        json_push(call->arena, tags, json_at(added, i));
    }
    if (json_count(tags) > TAGS_MAX)
        return cloud_dynamodb_core_invalid(
            call, "The number of tags exceeds the maximum number of tags allowed: 50");
    cloud_dynamodb_table_set(call->db, table, "Tags", tags);
    return RES_OK;
}

struct res cloud_dynamodb_settings_untag(struct ddb_call *call, struct json *output) {
    struct ddb_table *table;
    const struct json *keys;
    (void)output;
    TRY(find_by_arn(call, &table));
    TRY(cloud_dynamodb_core_array(call, call->input, "TagKeys", &keys));
    const struct json *old = json_get_c(table->settings, "Tags");
    struct json *tags = json_new_array(call->arena);
    for (size_t i = 0; i < json_count(old); i++) {
        bool is_gone = false;
        for (size_t j = 0; j < json_count(keys); j++)
            is_gone |= str_eq(json_str(json_at(keys, j)),
                              json_get_str(json_at(old, i), "Key"));
        if (!is_gone)
            json_push(call->arena, tags, json_at(old, i));
    }
    cloud_dynamodb_table_set(call->db, table, "Tags", tags);
    return RES_OK;
}

struct res cloud_dynamodb_settings_tags(struct ddb_call *call, struct json *output) {
    struct ddb_table *table;
    TRY(find_by_arn(call, &table));
    const struct json *tags = json_get_c(table->settings, "Tags");
    json_set_c(call->arena, output, "Tags",
               tags ? json_clone(call->arena, tags) : json_new_array(call->arena));
    return RES_OK;
}
