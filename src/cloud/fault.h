/* fault.h: how a handler of the cloud model answers an AWS error, and the few things that all
 * handlers share: AWS's times as JSON numbers, values that outlive a call. */
#ifndef SELFHEAL_CLOUD_FAULT_H
#define SELFHEAL_CLOUD_FAULT_H

#include "base/arena.h"
#include "base/err.h"
#include "codec/json.h"

/* Fills err with the code, status and message of an AWS error answer; returns RES_ERR. */
struct res fault_set(struct err *err, int http_status, const char *aws_code, const char *format,
                     ...) __attribute__((format(printf, 4, 5)));
/* Epoch seconds with milliseconds as fraction ("1619952106.055"), as the JSON 1.1 services write.
 */
const struct json *fault_seconds(struct arena *arena, int64_t ms);

/* The other way: a time of a request, epoch seconds as a number or ISO 8601 text, in milliseconds;
 * `otherwise` when it is none. */
int64_t fault_ms_of(const struct json *value, int64_t otherwise);

/* A JSON value with an arena of its own: replaced as a whole, so that long-lived state does not
 * grow. Zeroed is empty (json NULL). */
struct fault_blob {
    struct arena arena;
    const struct json *json;
};
/* Replaces the content by a deep copy; NULL empties it. `json` may be (part of) the old content. */
void fault_blob_set(struct fault_blob *blob, const struct json *json);
void fault_blob_deinit(struct fault_blob *blob);

#endif
