#include "engine/verdict.h"

#include "base/limits.h"

enum {
    PART_SIZE_MAX = 128 << 10, /* bytes of rules in one record: a unit holds it beside the alert */
    PARTS_MAX = 4096,
};

struct json *verdict_new(struct arena *arena, struct str rule, struct str file, uint32_t line, struct str hash,
                         const char *verdict, struct str why) {
    struct json *v = json_new_object(arena);
    json_set_str(arena, v, "rule", rule);
    json_set_str(arena, v, "verdict", str_of(verdict));
    json_set_str(arena, v, "why", why);
    json_set_str(arena, v, "file", file);
    json_set_i64(arena, v, "line", line);
    json_set_str(arena, v, "hash", hash);
    return v;
}

/* --- the rules of a configuration as records --- */

struct str verdict_rules_key(struct arena *arena, struct str config_hash) {
    return str_fmt(arena, "rules/%.*s", STR_ARG(config_hash));
}

struct str verdict_part_key(struct arena *arena, struct str config_hash, size_t first) {
    return str_fmt(arena, "rules/%.*s/%05zu", STR_ARG(config_hash), first);
}

/* Line and column of every array, in the order of the text: the places of a pattern's clauses, which its JSON text
 * does not have. */
static void put_places(struct arena *arena, const struct json *value, struct json *places) {
    if (value->type == JSON_OBJECT) {
        for (size_t i = 0; i < value->object.count; i++)
            put_places(arena, value->object.members[i].value, places);
    } else if (value->type == JSON_ARRAY) {
        json_push(arena, places, json_new_i64(arena, value->line));
        json_push(arena, places, json_new_i64(arena, value->col));
        for (size_t i = 0; i < value->array.count; i++)
            put_places(arena, value->array.items[i], places);
    }
}

static uint32_t next_place(const struct json *places, size_t *at) {
    int64_t n = 0;
    return json_i64(json_at(places, (*at)++), &n) && n > 0 && n < UINT32_MAX ? (uint32_t)n : 0;
}

/* The same value with the places put back; depth is bounded by the parser. */
static const struct json *with_places(struct arena *arena, const struct json *value,
                                      const struct json *places, size_t *at) {
    if (value->type == JSON_OBJECT) {
        struct json *object = json_new_object(arena);
        for (size_t i = 0; i < value->object.count; i++)
            json_set(arena, object, value->object.members[i].key,
                     with_places(arena, value->object.members[i].value, places, at));
        return object;
    }
    if (value->type != JSON_ARRAY)
        return value;
    struct json *array = json_new_array(arena);
    array->line = next_place(places, at);
    array->col = next_place(places, at);
    for (size_t i = 0; i < value->array.count; i++)
        json_push(arena, array, with_places(arena, value->array.items[i], places, at));
    return array;
}

const struct json *verdict_encode_rules(struct arena *arena, const struct config *config, size_t *next) {
    struct json *rules = json_new_array(arena);
    size_t size = 0;
    for (; *next < config->rule_count && size < PART_SIZE_MAX; (*next)++) {
        const struct config_rule *rule = &config->rules[*next];
        struct json *r = json_new_object(arena);
        struct json *places = json_new_array(arena);
        put_places(arena, rule->match, places);
        json_set_str(arena, r, "name", rule->name);
        json_set_str(arena, r, "file", rule->file);
        json_set_i64(arena, r, "line", rule->line);
        json_set_str(arena, r, "hash", str_of(rule->hash));
        json_set_c(arena, r, "match", rule->match);
        json_set_c(arena, r, "places", places);
        size += json_size(r);
        json_push(arena, rules, r);
    }
    struct json *part = json_new_object(arena);
    json_set_c(arena, part, "rules", rules);
    return part;
}

/* --- reading --- */

const struct json *verdict_restore_alert(struct arena *arena, const struct json *record) {
    const struct json *envelope = json_get_c(record, "alert");
    const struct json *detail = json_get_c(envelope, "detail");
    struct str raw = json_get_str(record, "raw");
    const struct json *body;
    struct err ignored = { 0 };
    if (!detail || json_get_c(detail, "raw") || !raw.len || !json_parse(arena, raw, NULL, &body, &ignored).ok)
        return record;
    struct json *new_detail = json_copy_object(arena, detail);
    struct json *new_envelope = json_copy_object(arena, envelope);
    struct json *out = json_copy_object(arena, record);
    json_set_c(arena, new_detail, "raw", body);
    json_set_c(arena, new_envelope, "detail", new_detail);
    json_set_c(arena, out, "alert", new_envelope);
    return out;
}

static const struct json *no_match(struct arena *arena, const struct json *rule,
                                   const struct pattern_event *event) {
    size_t at = 0;
    struct err ignored = { 0 };
    struct pattern *pattern = NULL;
    struct pattern_clause clause = { 0 };
    const struct json *match = json_get_c(rule, "match");
    bool is_told = match &&
                   pattern_compile(arena, with_places(arena, match, json_get_c(rule, "places"), &at), &pattern,
                                   &ignored).ok &&
                   pattern_why_not(pattern, event, arena, &clause);
    int64_t line = json_get_i64(rule, "line", 0);
    struct json *v = verdict_new(arena, json_get_str(rule, "name"), json_get_str(rule, "file"), (uint32_t)line,
                                 json_get_str(rule, "hash"), "no_match", is_told ? clause.sentence : STR_NONE);
    if (is_told) {
        json_set_str(arena, v, "path", clause.path);
        json_set_str(arena, v, "observed", clause.observed);
        json_set_str(arena, v, "wanted", clause.wanted);
        if (clause.line)
            json_set_i64(arena, v, "line", clause.line);
    }
    return v;
}

struct res verdict_list(struct store *store, struct arena *arena, const struct json *record,
                        const struct json **out, struct err *err) {
    const struct json *matched = json_get_c(record, "verdicts");
    struct str config = json_get_str(record, "config");
    struct record *parts;
    size_t count, taken = 0;
    struct json *list = json_new_array(arena);
    *out = list;
    if (!config.len) /* no rule has looked at it */
        return RES_OK;
    TRY(store->ops->range(store, RECORD_DEFINITION, str_fmt(arena, "rules/%.*s/", STR_ARG(config)), STR_NONE,
                          false, PARTS_MAX, arena, &parts, &count, err));
    const struct pattern_event *event = pattern_event_new(arena, json_get_c(record, "alert"));
    for (size_t p = 0; p < count; p++) {
        const struct json *part;
        struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX };
        TRY(json_parse(arena, parts[p].value, &options, &part, err));
        const struct json *rules = json_get_c(part, "rules");
        for (size_t i = 0; i < json_count(rules); i++) {
            const struct json *rule = json_at(rules, i), *known = json_at(matched, taken);
            bool is_matched = known && str_eq(json_get_str(known, "rule"), json_get_str(rule, "name"));
            taken += is_matched;
            json_push(arena, list, is_matched ? known : no_match(arena, rule, event));
        }
    }
    for (; taken < json_count(matched); taken++) /* of rules that are not stored yet */
        json_push(arena, list, json_at(matched, taken));
    return RES_OK;
}
