#include "host/watch.h"

#include <string.h>

int64_t watch_age_ms(struct watch *watch, struct str key, int64_t version, int64_t mono_ms) {
    if (key.len >= sizeof watch->runs[0].key)
        return 0;
    struct watched *found = NULL, *oldest = &watch->runs[0];
    for (size_t i = 0; i < WATCH_MAX && !found; i++) {
        struct watched *w = &watch->runs[i];
        if (w->used && str_is(key, w->key))
            found = w;
        else if (w->used < oldest->used)
            oldest = w;
    }
    if (!found) {
        found = oldest;
        memcpy(found->key, key.ptr, key.len);
        found->key[key.len] = '\0';
        found->version = 0;
    }
    found->used = ++watch->uses;
    bool is_same = found->version == version && mono_ms >= found->since_ms;
    if (!is_same) {
        found->version = version;
        found->since_ms = mono_ms;
    }
    return mono_ms - found->since_ms;
}
