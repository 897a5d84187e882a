/* sqs_record.c: see sqs_record.h. */
#include "cloud/sqs_record.h"

#include "base/limits.h"
#include "rule/pattern.h"

static const struct json_options aws_json = { .depth_max = JSON_DEPTH_AWS_MAX,
                                              .last_duplicate_wins = true };

static const struct json *attribute_views(struct arena *arena, const struct json *attributes) {
    struct json *out = json_new_object(arena);
    for (size_t i = 0; i < json_count(attributes); i++) {
        const struct json_member *member = &attributes->object.members[i];
        struct json *one = json_new_object(arena);
        json_set_c(arena, one, "stringValue", json_get_c(member->value, "StringValue"));
        json_set_c(arena, one, "binaryValue", json_get_c(member->value, "BinaryValue"));
        json_set_c(arena, one, "stringListValues", json_new_array(arena));
        json_set_c(arena, one, "binaryListValues", json_new_array(arena));
        json_set_c(arena, one, "dataType", json_get_c(member->value, "DataType"));
        json_set(arena, out, member->key, one);
    }
    return out;
}

struct json *sqs_record_of(struct arena *arena, struct str region, const struct json *message,
                           struct str queue_arn) {
    struct json *out = json_new_object(arena);
    json_set_c(arena, out, "messageId", json_get_c(message, "MessageId"));
    json_set_c(arena, out, "receiptHandle", json_get_c(message, "ReceiptHandle"));
    json_set_c(arena, out, "body", json_get_c(message, "Body"));
    json_set_c(arena, out, "attributes", json_get_c(message, "Attributes"));
    json_set_c(arena, out, "messageAttributes",
               attribute_views(arena, json_get_c(message, "MessageAttributes")));
    json_set_c(arena, out, "md5OfBody", json_get_c(message, "MD5OfBody"));
    json_set_str(arena, out, "eventSource", STR("aws:sqs"));
    json_set_str(arena, out, "eventSourceARN", queue_arn);
    json_set_str(arena, out, "awsRegion", region);
    return out;
}

const struct json *sqs_record_parsed(struct arena *arena, const struct json *record) {
    struct json *out = json_copy_object(arena, record);
    const struct json *body = NULL;
    struct err err;
    if (json_parse(arena, json_get_str(record, "body"), &aws_json, &body, &err).ok)
        json_set_c(arena, out, "body", body);
    return out;
}

struct res sqs_record_check(struct arena *arena, const struct json *criteria, size_t *index,
                            struct err *err) {
    const struct json *filters = json_get_c(criteria, "Filters");
    for (*index = 0; *index < json_count(filters); ++*index) {
        struct str text = json_get_str(json_at(filters, *index), "Pattern");
        const struct json *parsed = NULL;
        struct pattern *pattern = NULL;
        TRY(json_parse(arena, text, &aws_json, &parsed, err));
        TRY(pattern_compile(arena, parsed, &pattern, err));
    }
    return RES_OK;
}

bool sqs_record_passes(const struct json *criteria, const struct json *record) {
    const struct json *filters = json_get_c(criteria, "Filters");
    ARENA_SCOPE(arena);
    for (size_t i = 0; i < json_count(filters); i++) {
        const struct json *parsed = NULL;
        struct pattern *pattern = NULL;
        struct err err;
        if (json_parse(&arena, json_get_str(json_at(filters, i), "Pattern"), &aws_json, &parsed,
                       &err)
                .ok &&
            pattern_compile(&arena, parsed, &pattern, &err).ok &&
            pattern_match(pattern, record, &arena))
            return true;
    }
    return json_count(filters) == 0;
}

bool sqs_record_has_failed(const struct json *answer, const struct json *message) {
    const struct json *failures = json_get_c(answer, "batchItemFailures");
    for (size_t i = 0; i < json_count(failures); i++)
        if (str_eq(json_get_str(json_at(failures, i), "itemIdentifier"),
                   json_get_str(message, "MessageId")))
            return true;
    return false;
}
