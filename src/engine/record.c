#include "engine/record.h"

#include "base/limits.h"

#include <assert.h>
#include <string.h>

static const char *const NAMES[RECORD_KIND_COUNT] = {
    [RECORD_META] = "meta",         [RECORD_CONTROL] = "control",
    [RECORD_DEFINITION] = "definition", [RECORD_ALERT] = "alert",
    [RECORD_DEDUPE] = "dedupe",     [RECORD_RUN] = "run",
    [RECORD_EVENT] = "event",
    [RECORD_OBLIGATION] = "obligation", [RECORD_LOCK] = "lock",
    [RECORD_WINDOW] = "window",     [RECORD_SAVED] = "saved",
    [RECORD_OUTBOX] = "outbox",     [RECORD_APPROVAL] = "approval",
    [RECORD_COMMAND] = "command",
};

const char *record_kind_name(enum record_kind kind) {
    assert((size_t)kind < RECORD_KIND_COUNT);
    return NAMES[kind];
}

bool record_kind_of(struct str name, enum record_kind *out) {
    for (size_t i = 0; i < RECORD_KIND_COUNT; i++) {
        if (str_is(name, NAMES[i])) {
            *out = (enum record_kind)i;
            return true;
        }
    }
    return false;
}

static const char ALPHABET[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; /* Crockford base 32 */

bool record_id_time(struct str id, int64_t *out_ms) {
    int64_t time = 0;
    if (id.len < 26 || (id.len > 26 && id.ptr[26] != '/'))
        return false;
    for (size_t i = 0; i < 26; i++) {
        const char *digit = id.ptr[i] ? strchr(ALPHABET, id.ptr[i]) : NULL;
        if (!digit)
            return false;
        if (i < 10)
            time = time * 32 + (digit - ALPHABET);
    }
    *out_ms = time;
    return true;
}

struct str record_id(struct arena *arena, int64_t now_ms, const unsigned char seed[16]) {
    assert(now_ms >= 0);
    char *id = arena_alloc(arena, 27);
    uint64_t time = (uint64_t)now_ms & 0xffffffffffffu;
    for (int i = 9; i >= 0; i--) {
        id[i] = ALPHABET[time & 31];
        time >>= 5;
    }
    /* 80 bits in 16 digits of 5 bits. */
    unsigned bits = 0, held = 0;
    size_t next = 0;
    for (int i = 10; i < 26; i++) {
        if (held < 5) {
            bits = (bits << 8) | seed[next++];
            held += 8;
        }
        id[i] = ALPHABET[(bits >> (held - 5)) & 31];
        held -= 5;
    }
    assert(next == 10);
    return (struct str){ id, 26 };
}

struct str record_event_key(struct arena *arena, struct str run, int64_t sequence) {
    assert(sequence >= 0);
    return str_fmt(arena, "%.*s/%010lld", STR_ARG(run), (long long)sequence);
}

struct str record_saved_key(struct arena *arena, struct str run, struct str table, int64_t batch) {
    assert(batch >= 1);
    return str_fmt(arena, "%.*s/%.*s/%06lld", STR_ARG(run), STR_ARG(table), (long long)batch);
}

struct str record_saved_prefix(struct arena *arena, struct str run) {
    return str_fmt(arena, "%.*s/", STR_ARG(run));
}

struct str record_key2(struct arena *arena, struct str first, struct str second) {
    size_t size = first.len + 1 + second.len;
    char *key = arena_raw(arena, size + 1);
    if (first.len)
        memcpy(key, first.ptr, first.len);
    key[first.len] = '/';
    if (second.len)
        memcpy(key + first.len + 1, second.ptr, second.len);
    key[size] = '\0';
    return (struct str){ key, size };
}

struct res record_parse(struct arena *arena, struct str text, const struct json **out, struct err *err) {
    struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX };
    return json_parse(arena, text, &options, out, err);
}
