/* gateway.h: API Gateway's one route in front of SNS: POST /_gateway/NAME with an x-api-key
 * publishes the body to the topic of that name. Answers as deploy.md 1.1 wants it of such an
 * endpoint: a sender repeats a 5xx and gives up at a 4xx, so only what will never work is a 4xx.
 *
 * Of a key the SHA-256 is kept, in memory and on the disk; keys are compared in constant time. */
#ifndef SELFHEAL_CLOUD_GATEWAY_H
#define SELFHEAL_CLOUD_GATEWAY_H

#include "cloud/cloud.h"

enum { GATEWAY_ROUTES_MAX = 16, GATEWAY_BODY_MAX = 256 << 10 };

struct cloud_gateway;

struct cloud_gateway *cloud_gateway_new(const struct cloud_options *options);
void cloud_gateway_free(struct cloud_gateway *gateway);
MUST_CHECK struct res cloud_gateway_load(struct cloud_gateway *gateway, struct err *err);
/* Adds a route or replaces the one of that name. Name: 1 to 64 letters, digits, '-', '_'; key: 20
 * to 128 bytes, as API Gateway wants it. err: what is wrong. */
MUST_CHECK struct res cloud_gateway_put(struct cloud_gateway *gateway, struct str name,
                                        struct str topic_arn, struct str key, struct err *err);
/* The HTTP status and JSON body of a POST: 200 {"messageId"}, 403 (key or name), 400 (not UTF-8, or
 * SNS says that it will never take it), 413, 502 (anything else that SNS says). */
int cloud_gateway_post(struct cloud *cloud, struct arena *arena, struct str name, struct str key,
                       struct str body, int64_t now_ms, const struct json **answer);

#endif
