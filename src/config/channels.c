/* channels.c: where pages go: webhooks and SNS topics, their order, and the dead man's switch. */
#include "aws/arn.h"
#include "codec/uri.h"
#include "config/load.h"

static void check_topic(struct loader *l, const struct keys *k, const struct json *at, struct str arn) {
    struct arn parts;
    if (!arn_is_of(arn, "sns", &parts))
        keys_error(k, "SH1142", at, STR("write  arn:aws:sns:REGION:ACCOUNT:NAME"), "not the ARN of an SNS topic: %.*s",
                   STR_ARG(arn));
    else if (l->config->region.len && !str_eq(parts.region, l->config->region))
        keys_error(k, "SH1145", at, STR("name a topic in the region of `identity`"),
                   "the topic is in region %.*s, this engine works in %.*s", STR_ARG(parts.region), STR_ARG(l->config->region));
}

static void load_channel(struct loader *l, const struct keys *k, const struct json_member *m) {
    struct config *config = l->config;
    if (config->channel_count == CONFIG_CHANNELS_MAX) {
        keys_error(k, "SH1140", m->value, STR_NONE, "more than %d channels", CONFIG_CHANNELS_MAX);
        return;
    }
    struct config_channel *channel = &config->channels[config->channel_count++];
    *channel = (struct config_channel){ .name = m->key };
    if (str_find_char(m->key, ' ') != SIZE_MAX)
        keys_error(k, "SH1147", m->value, STR_NONE, "the name of a channel has no spaces: \"%.*s\"", STR_ARG(m->key));
    KEYS(k, m->value, "webhook", "sns", "secret");
    struct str webhook = keys_text(k, m->value, "webhook", false);
    struct str sns = keys_text(k, m->value, "sns", false);
    if ((webhook.len > 0) + (sns.len > 0) != 1) {
        keys_error(k, "SH1141", m->value, STR_NONE, "channel \"%.*s\" needs `webhook` or `sns`",
                   STR_ARG(m->key));
        return;
    }
    channel->kind = webhook.len ? CHANNEL_WEBHOOK : CHANNEL_SNS;
    channel->url = webhook.len ? webhook : sns;
    if (sns.len)
        check_topic(l, k, json_get_c(m->value, "sns"), sns);
    struct uri uri;
    struct err err = { 0 };
    if (webhook.len && !uri_parse(&config->arena, webhook, &uri, &err).ok)
        keys_error(k, "SH1143", json_get_c(m->value, "webhook"), str_dup(&config->arena, str_of(err.hint)),
                   "%s", err.message);
    else if (webhook.len && str_is(uri.scheme, "http") && !uri_is_loopback(&uri))
        problem_add(l->problems, PROBLEM_WARNING, "SH1148", k->file, json_get_c(m->value, "webhook"),
                    STR("https://, or a proxy on this machine that speaks TLS"),
                    "pages go over plain http to %.*s: whoever is on the way can read and stop them", STR_ARG(uri.host));
    if (json_get_c(m->value, "secret"))
        load_secret(l, k, json_get_c(m->value, "secret"), &channel->secret);
}

static void load_page(struct loader *l, const struct keys *k, const struct json *page) {
    struct config *config = l->config;
    for (size_t i = 0; i < json_count(page); i++) {
        size_t c = 0;
        while (c < config->channel_count &&
               !str_eq(config->channels[c].name, json_str(json_at(page, i))))
            c++;
        if (c == config->channel_count)
            keys_error(k, "SH1144", json_at(page, i), STR("name one of `channels:`"),
                       "no channel \"%.*s\"", STR_ARG(json_str(json_at(page, i))));
        else if (config->page_count < CONFIG_CHANNELS_MAX)
            config->page[config->page_count++] = c;
    }
}

/* A one-time schedule outside the engine that publishes to a topic when something stopped was not put back in time. */
static void load_dead_man(struct loader *l, const struct keys *k, const struct json *object) {
    struct config_dead_man *dead_man = &l->config->dead_man;
    if (!object)
        return;
    KEYS(k, object, "group", "role", "topic");
    dead_man->group = keys_text(k, object, "group", false);
    dead_man->role = keys_text(k, object, "role", true);
    dead_man->topic = keys_text(k, object, "topic", true);
    if (dead_man->group.len == 0)
        dead_man->group = STR("default");
    if (dead_man->topic.len)
        check_topic(l, k, json_get_c(object, "topic"), dead_man->topic);
    struct arn role;
    if (dead_man->role.len && (!arn_split(dead_man->role, &role) || !str_is(role.service, "iam") ||
                               !str_starts(role.resource, STR("role/"))))
        keys_error(k, "SH1146", json_get_c(object, "role"), STR("write  arn:aws:iam::ACCOUNT:role/NAME"),
                   "not the ARN of a role: %.*s", STR_ARG(dead_man->role));
}

void load_channels(struct loader *l, const struct keys *k, const struct json *document) {
    const struct json *channels = keys_object(k, document, "channels", false);
    for (size_t i = 0; channels && i < channels->object.count; i++)
        load_channel(l, k, &channels->object.members[i]);
    load_page(l, k, keys_array(k, document, "page", false));
    load_dead_man(l, k, keys_object(k, document, "dead_man", false));
}
