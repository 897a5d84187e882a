/* fault.c: see fault.h. */
#include "cloud/fault.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "codec/time.h"

struct res fault_set(struct err *err, int http_status, const char *aws_code, const char *format,
                     ...) {
    char message[sizeof err->message];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    (void)err_set(err, ERR_PERMANENT, "SH3000", "%s", message);
    err->http_status = http_status;
    snprintf(err->aws_code, sizeof err->aws_code, "%s", aws_code);
    return RES_ERR;
}

const struct json *fault_seconds(struct arena *arena, int64_t ms) {
    int64_t whole = ms / 1000, part = ms % 1000;
    if (part < 0) {
        whole--;
        part += 1000;
    }
    return json_new_number(arena, str_fmt(arena, "%" PRId64 ".%03" PRId64, whole, part));
}

int64_t fault_ms_of(const struct json *value, int64_t otherwise) {
    ARENA_SCOPE(arena);
    int64_t out = otherwise;
    if (json_is(value, JSON_NUMBER)) {
        double seconds = strtod(str_z(&arena, value->text), NULL);
        return seconds >= 0 && seconds < 1e11 ? (int64_t)(seconds * 1000 + 0.5) : otherwise;
    }
    return time_parse(json_str(value), &out) ? out : otherwise;
}

void fault_blob_set(struct fault_blob *blob, const struct json *json) {
    struct arena fresh = { 0 };
    const struct json *copy = json ? json_clone(&fresh, json) : NULL;
    arena_deinit(&blob->arena);
    blob->arena = fresh;
    blob->json = copy;
}

void fault_blob_deinit(struct fault_blob *blob) {
    arena_deinit(&blob->arena);
    blob->json = NULL;
}
