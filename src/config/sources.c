/* sources.c: the section `sources`. What a source needs (secrets, topics, a queue) is in the table of alert.h. */
#include "alert/alert.h"
#include "aws/arn.h"
#include "codec/uri.h"
#include "config/load.h"

static void load_secrets(struct loader *l, const struct keys *k, const struct json *where, const struct json *object,
                         struct config_source *source) {
    const struct json *one = json_get_c(object, "secret"), *many = keys_array(k, object, "secrets", false);
    KEYS(k, object, "secret", "secrets");
    bool is_count_wrong = many && (json_count(many) == 0 || json_count(many) > CONFIG_SECRETS_MAX);
    if (!one == !many || is_count_wrong) {
        keys_error(k, "SH1132", where, STR_NONE, "source \"%.*s\" needs `secret` (or `secrets`, a list of 1 to %d for rotation)",
                   STR_ARG(source->name), CONFIG_SECRETS_MAX);
        return;
    }
    if (one)
        load_secret(l, k, one, &source->secrets[source->secret_count++]);
    for (size_t s = 0; s < json_count(many); s++)
        load_secret(l, k, json_at(many, s), &source->secrets[source->secret_count++]);
}

/* Sources that have a way in of their own are none that may be carried. */
static void load_carries(const struct keys *k, const struct json *where, const struct json *object,
                         struct config_source *source) {
    const struct json *list = keys_array(k, object, "carries", false);
    for (size_t i = 0; i < json_count(list) && i < CONFIG_SOURCES_MAX; i++) {
        struct str name = keys_item(k, list, i);
        const struct alert_source *carried = name.ptr ? alert_source_find(name) : NULL;
        if (carried && carried->accept)
            source->carries[source->carry_count++] = carried->name;
        else if (name.ptr)
            keys_error(k, "SH1131", json_at(list, i), STR("datadog, cloudwatch"), "source \"%.*s\" cannot be carried by another",
                       STR_ARG(name));
    }
    if (json_count(list) == 0)
        keys_error(k, "SH1133", where, STR("carries: [datadog, cloudwatch]"),
                   "source \"%.*s\" needs `carries`: whose alerts it brings",
                   STR_ARG(source->name));
}

/* ARN, or { arn: ARN, signature_version_1: true } */
static void load_topics(const struct keys *k, const struct json *where, const struct json *object,
                        struct config_source *source) {
    const struct json *list = keys_array(k, object, "topics", false);
    KEYS(k, object, "topics", "carries");
    for (size_t i = 0; i < json_count(list) && i < CONFIG_TOPICS_MAX; i++) {
        const struct json *item = json_at(list, i);
        struct alert_topic *topic = &source->topics[source->topic_count];
        if (json_is(item, JSON_OBJECT)) {
            KEYS(k, item, "arn", "signature_version_1");
            *topic = (struct alert_topic){ keys_text(k, item, "arn", true), keys_flag(k, item, "signature_version_1") };
        } else {
            *topic = (struct alert_topic){ keys_item(k, list, i), false };
        }
        struct arn arn;
        if (topic->arn.len && arn_is_of(topic->arn, "sns", &arn))
            source->topic_count++;
        else if (topic->arn.len)
            keys_error(k, "SH1134", item, STR("arn:aws:sns:REGION:ACCOUNT:NAME"), "\"%.*s\" is not the ARN of a topic",
                       STR_ARG(topic->arn));
    }
    if (json_count(list) == 0 || json_count(list) > CONFIG_TOPICS_MAX)
        keys_error(k, "SH1134", where, STR_NONE, "source \"%.*s\" needs `topics`: the ARNs of 1 to %d topics that may send",
                   STR_ARG(source->name), CONFIG_TOPICS_MAX);
    load_carries(k, where, object, source);
}

static void load_queue(struct loader *l, const struct keys *k, const struct json *where, const struct json *object,
                       struct config_source *source) {
    KEYS(k, object, "queue", "carries");
    source->queue = keys_text(k, object, "queue", true);
    struct uri uri;
    struct err err = { 0 };
    if (source->queue.len && !uri_parse(&l->config->arena, source->queue, &uri, &err).ok)
        keys_error(k, "SH1143", json_get_c(object, "queue"), STR("write the URL of the queue"), "%s", err.message);
    else if (source->queue.len && str_starts(uri.host, STR("sqs.")) &&
             !str_starts(uri.host, str_fmt(&l->config->arena, "sqs.%.*s.", STR_ARG(l->config->region))))
        keys_error(k, "SH1145", json_get_c(object, "queue"), STR("name a queue in the region of `identity`"),
                   "the queue is at %.*s, this engine works in %.*s", STR_ARG(uri.host), STR_ARG(l->config->region));
    load_carries(k, where, object, source);
}

struct str config_source_text(struct arena *arena, const struct config_source *source, bool *is_ready) {
    size_t set = 0;
    struct str carries = STR_NONE;
    for (size_t i = 0; i < source->secret_count; i++)
        set += source->secrets[i].len > 0;
    for (size_t i = 0; i < source->carry_count; i++)
        carries = str_fmt(arena, "%.*s%s%.*s", STR_ARG(carries), i ? ", " : "", STR_ARG(source->carries[i]));
    *is_ready = set == source->secret_count;
    if (source->queue.len)
        return str_fmt(arena, "polls %.*s, it carries %.*s", STR_ARG(source->queue), STR_ARG(carries));
    if (source->topic_count)
        return str_fmt(arena, "%zu topic%s may send, it carries %.*s", source->topic_count, source->topic_count == 1 ? "" : "s",
                       STR_ARG(carries));
    return str_fmt(arena, "%zu of %zu secrets set", set, source->secret_count);
}

void load_sources(struct loader *l, const struct keys *k, const struct json *sources) {
    struct config *config = l->config;
    for (size_t i = 0; json_is(sources, JSON_OBJECT) && i < sources->object.count; i++) {
        const struct json_member *m = &sources->object.members[i];
        const struct alert_source *code = alert_source_find(m->key);
        struct json where = { .line = m->line, .col = m->col };
        if (!code) {
            struct str near = alert_source_closest(m->key);
            keys_error(k, "SH1131", &where,
                       near.len ? str_fmt(&config->arena, "did you mean \"%.*s\"?", STR_ARG(near))
                                : str_fmt(&config->arena, "known sources: %.*s", STR_ARG(alert_source_names(&config->arena))),
                       "unknown source \"%.*s\"", STR_ARG(m->key));
            continue;
        }
        if (config->source_count == CONFIG_SOURCES_MAX) {
            keys_error(k, "SH1130", sources, STR_NONE, "more than %d sources", CONFIG_SOURCES_MAX);
            return;
        }
        struct config_source *source = &config->sources[config->source_count++];
        *source = (struct config_source){ .name = m->key };
        if (code->has_topics)
            load_topics(k, &where, m->value, source);
        else if (code->has_queue)
            load_queue(l, k, &where, m->value, source);
        else
            load_secrets(l, k, &where, m->value, source);
    }
}
