/* gateway.c: see gateway.h. On the disk: "gateway/route/NAME". */
#include "cloud/gateway.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/fault.h"
#include "codec/digest.h"

struct route {
    char name[65], topic[300], key[SHA256_HEX_SIZE + 1]; /* key: hex of its SHA-256 */
};

struct cloud_gateway {
    const struct cloud_options *options;
    struct route routes[GATEWAY_ROUTES_MAX];
    size_t count;
};

struct cloud_gateway *cloud_gateway_new(const struct cloud_options *options) {
    struct cloud_gateway *gateway = mem_alloc(sizeof *gateway);
    gateway->options = options;
    return gateway;
}

void cloud_gateway_free(struct cloud_gateway *gateway) {
    free(gateway);
}

static struct route *find(struct cloud_gateway *gateway, struct str name) {
    for (size_t i = 0; i < gateway->count; i++)
        if (str_is(name, gateway->routes[i].name))
            return &gateway->routes[i];
    return NULL;
}

static bool is_name(struct str name) {
    for (size_t i = 0; i < name.len; i++)
        if (!strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
                    name.ptr[i]) ||
            name.ptr[i] == '\0')
            return false;
    return name.len > 0 && name.len <= 64;
}

static bool set(struct cloud_gateway *gateway, struct str name, struct str topic, struct str key) {
    struct route *route = find(gateway, name);
    if (!route && gateway->count == GATEWAY_ROUTES_MAX)
        return false;
    if (!route)
        route = &gateway->routes[gateway->count++];
    snprintf(route->name, sizeof route->name, "%.*s", STR_ARG(name));
    snprintf(route->topic, sizeof route->topic, "%.*s", STR_ARG(topic));
    snprintf(route->key, sizeof route->key, "%.*s", STR_ARG(key));
    return true;
}

struct res cloud_gateway_put(struct cloud_gateway *gateway, struct str name, struct str topic_arn,
                             struct str key, struct err *err) {
    if (!is_name(name))
        return fault_set(err, 400, "BadRequestException",
                         "name must be 1 to 64 letters, digits, \"-\" and \"_\"");
    if (!str_starts(topic_arn, STR("arn:aws:sns:")) || topic_arn.len >= 300)
        return fault_set(err, 400, "BadRequestException", "topic must be the ARN of an SNS topic");
    if (key.len < 20 || key.len > 128)
        return fault_set(err, 400, "BadRequestException", "key must have 20 to 128 bytes");
    ARENA_SCOPE(arena);
    if (!set(gateway, name, topic_arn, digest_sha256_hex(&arena, key)))
        return fault_set(err, 400, "LimitExceededException", "there are %d routes already",
                         GATEWAY_ROUTES_MAX);
    if (!gateway->options->disk.put)
        return RES_OK;
    struct json *out = json_new_object(&arena);
    json_set_str(&arena, out, "topic", topic_arn);
    json_set_str(&arena, out, "key_sha256", digest_sha256_hex(&arena, key));
    gateway->options->disk.put(gateway->options->disk.ctx,
                               str_fmt(&arena, "gateway/route/%.*s", STR_ARG(name)),
                               json_to_str(&arena, out));
    return gateway->options->disk.flush(gateway->options->disk.ctx, err);
}

struct loading {
    struct cloud_gateway *gateway;
    bool has_failed;
};

static void load_route(void *ctx, struct str key, struct str value) {
    struct loading *loading = ctx;
    ARENA_SCOPE(arena);
    const struct json *in = NULL;
    struct err err;
    struct str name = str_slice(key, STR("gateway/route/").len, key.len);
    if (!json_parse(&arena, value, NULL, &in, &err).ok || !is_name(name) ||
        json_get_str(in, "key_sha256").len != SHA256_HEX_SIZE ||
        !set(loading->gateway, name, json_get_str(in, "topic"), json_get_str(in, "key_sha256")))
        loading->has_failed = true;
}

struct res cloud_gateway_load(struct cloud_gateway *gateway, struct err *err) {
    struct loading loading = { .gateway = gateway };
    gateway->options->disk.each(gateway->options->disk.ctx, STR("gateway/route/"), load_route,
                                &loading);
    return loading.has_failed
               ? err_set(err, ERR_CORRUPT, "SH3002", "a saved route of the gateway is damaged")
               : RES_OK;
}

/* --- posts --- */

static bool is_utf8(struct str text) {
    for (size_t at = 0, size; at < text.len; at += size)
        if ((size = json_utf8_size(text, at)) == 0)
            return false;
    return true;
}

static int say(struct arena *arena, int status, const char *member, struct str text,
               const struct json **answer) {
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, member, str_dup(arena, text));
    *answer = out;
    return status;
}

/* The topic of the route, or STR_NONE; takes as long for a wrong name as for a wrong key. */
static struct str topic_of(struct cloud_gateway *gateway, struct str name, struct str key) {
    ARENA_SCOPE(arena);
    const struct route *route = find(gateway, name);
    struct str given = digest_sha256_hex(&arena, key);
    const char *wanted = route ? route->key : "";
    unsigned char difference = !route;
    for (size_t i = 0; i < given.len; i++)
        difference |= (unsigned char)(given.ptr[i] ^ (route ? wanted[i] : 'x'));
    return difference ? STR_NONE : str_of(route->topic);
}

int cloud_gateway_post(struct cloud *cloud, struct arena *arena, struct str name, struct str key,
                       struct str body, int64_t now_ms, const struct json **answer) {
    struct str topic = topic_of(cloud_gateway_of(cloud), name, key);
    if (!topic.len)
        return say(arena, 403, "message", STR("Forbidden"), answer);
    if (body.len > GATEWAY_BODY_MAX)
        return say(arena, 413, "message", STR("Request Too Long"), answer);
    if (!body.len || !is_utf8(body))
        return say(arena, 400, "message", STR("the body is empty or not UTF-8"), answer);
    const struct aws_service *sns = model_service(STR("sns"));
    const struct aws_operation *publish = model_operation(sns, STR("Publish"));
    const struct json *output = NULL, *extra = NULL;
    struct json *input = json_new_object(arena);
    struct err err;
    json_set_str(arena, input, "TopicArn", topic);
    json_set_str(arena, input, "Message", body);
    if (cloud_handle(cloud, arena, sns, publish, input, now_ms, &output, &extra, &err).ok)
        return say(arena, 200, "messageId", json_get_str(output, "MessageId"), answer);
    /* A topic that is missing today may be there tomorrow; a message that is not valid never is. */
    bool is_final = str_starts(str_of(err.aws_code), STR("InvalidParameter"));
    return say(arena, is_final ? 400 : 502, "message",
               str_fmt(arena, "SNS: %s: %s", err.aws_code, err.message), answer);
}
