/* bench_store.c: commits to a store as a step of a run makes them: a run of 3 KB, an event of 1 KB, a window of 300 bytes, in
 * one unit. usage: bench_store STORE SECONDS AT_ONCE. STORE as in the configuration; DynamoDB at AWS_ENDPOINT_URL, tables
 * there already. AT_ONCE units that have nothing to do with each other go into each commit. Prints: units a second, p50 and
 * p99 of a commit in ms. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "host/place.h"

enum { SAMPLES_MAX = 1 << 20, AT_ONCE_MAX = 64 };

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static void fail(const struct err *err) {
    fprintf(stderr, "%s\n", err->message);
    exit(1);
}

static struct str text_of(struct arena *arena, size_t size) {
    char *text = arena_alloc(arena, size + 1);
    memset(text, 'x', size);
    memcpy(text, "{\"v\":\"", 6);
    memcpy(text + size - 2, "\"}", 2);
    return (struct str){ text, size };
}

int main(int argc, char **argv) {
    ARENA_SCOPE(arena);
    struct err err = { 0 };
    if (argc != 4)
        return 2;
    double seconds = strtod(argv[2], NULL), *took = mem_alloc(SAMPLES_MAX * sizeof *took);
    size_t at_once = (size_t)strtol(argv[3], NULL, 10), n = 0;
    if (at_once < 1 || at_once > AT_ONCE_MAX)
        return 2;
    struct place place = { .store = str_of(argv[1]), .aws = { .region = STR("eu-west-1"), .is_environment_allowed = true,
                                                             .getenv_fn = config_files.getenv_fn } };
    struct store *store = place_open(&place, &err);
    if (!store)
        fail(&err);
    struct str run = text_of(&arena, 3000), event = text_of(&arena, 1000), window = text_of(&arena, 300);
    struct unit units[AT_ONCE_MAX];
    struct unit_write writes[AT_ONCE_MAX][3];
    enum unit_result results[AT_ONCE_MAX];
    double began = now_ms(), end = began + seconds * 1e3;
    for (int64_t round = 0; now_ms() < end && n < SAMPLES_MAX; round++) {
        ARENA_SCOPE(keys);
        for (size_t u = 0; u < at_once; u++) {
            struct str id = str_fmt(&keys, "RUN%zu", u);
            writes[u][0] = (struct unit_write){ RECORD_RUN, id, run, round, 1764000000000 + round };
            writes[u][1] = (struct unit_write){ RECORD_EVENT, record_event_key(&keys, id, round + 1), event, 0, RECORD_NOT_DUE };
            writes[u][2] = (struct unit_write){ RECORD_WINDOW, id, window, round, RECORD_NOT_DUE };
            units[u] = (struct unit){ .id = id, .writes = writes[u], .count = 3 };
        }
        double start = now_ms();
        if (!store->ops->commit(store, units, at_once, results, &err).ok)
            fail(&err);
        took[n++] = now_ms() - start;
        for (size_t u = 0; u < at_once; u++)
            if (results[u] != UNIT_COMMITTED) {
                fprintf(stderr, "a conflict: the store is not new\n");
                return 1;
            }
    }
    double whole = (now_ms() - began) / 1e3;
    qsort(took, n, sizeof *took, by_value);
    printf("%.1f %.3f %.3f\n", (double)(n * at_once) / whole, took[n / 2], took[n * 99 / 100]);
    store->ops->free(store);
    free(took);
    return 0;
}
