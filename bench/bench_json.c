/* bench_json.c: the JSON reader on one Datadog alert of about 2 KB, beside Jansson where that is
 * installed. Passes of both alternate, so that a slow moment of the machine hits both; printed are
 * the median and the spread of the passes, and the ratio of each pair. Measures reading alone, into
 * memory that the reader owns, freed after each text as a request does. */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "codec/json.h"

enum { PASSES = 11, ROUNDS = 4000, MEMBERS = 23 };

static const char ALERT[] =
    "{\"schema\":\"selfheal.datadog/1\",\"id\":\"7361482910374659182\","
    "\"cycle\":\"8123456789012345678\",\"transition\":\"Triggered\",\"monitor\":\"112233445\","
    "\"name\":\"[P1] DB outage: cash-subscriber cannot write to cash-events-dev in eu-west-1\","
    "\"priority\":\"normal\",\"scope\":\"cluster_name:demo,service:cash-subscriber,env:dev\","
    "\"tags\":\"account:123456789012,cluster_name:demo,env:dev,monitor,region:eu-west-1,"
    "service:cash-subscriber,team:payments,tier:backend,version:2026.11.24-3,owner:cash\","
    "\"date\":\"1795575600000\",\"last_updated\":\"1795575612000\","
    "\"link\":\"https://app.datadoghq.eu/monitors/112233445?group=service%3Acash-subscriber"
    "&from_ts=1795575300000&to_ts=1795575900000&event_id=7361482910374659182&link_source=monitor\","
    "\"body\":\"Writes to the table fail since 03:00 UTC.\\n\\n- 5xx rate: 97.3 % (threshold 5 "
    "%)\\n"
    "- last good write: 2026-11-25T02:59:41Z\\n\\nRunbook: "
    "https://wiki.example.com/cash/db-outage\","
    "\"metrics\":[{\"name\":\"aws.dynamodb.system_errors\",\"value\":1423.0,\"unit\":\"count\","
    "\"window\":\"5m\"},{\"name\":\"aws.dynamodb.successful_request_latency\",\"value\":1843.271,"
    "\"unit\":\"ms\",\"window\":\"5m\"},{\"name\":\"ecs.task.running\",\"value\":12,\"unit\":"
    "\"task\","
    "\"window\":\"5m\"}],\"hosts\":[\"ip-10-12-0-11.eu-west-1.compute.internal\","
    "\"ip-10-12-1-27.eu-west-1.compute.internal\",\"ip-10-12-2-94.eu-west-1.compute.internal\"],"
    "\"snapshot\":null,\"is_test\":false,\"downtimes\":[],\"org\":{\"id\":41,\"name\":\"Example "
    "Bank\","
    "\"plan\":\"enterprise\"},\"query\":\"sum(last_5m):sum:aws.dynamodb.system_errors{tablename:"
    "cash-events-dev} by {service}.as_count() > "
    "100\",\"thresholds\":{\"critical\":100,\"warning\":20,"
    "\"critical_recovery\":50},\"user\":{\"handle\":\"oncall@example.com\",\"name\":\"On Call\"},"
    "\"event\":{\"type\":\"metric_alert_monitor\",\"source\":\"monitor\",\"aggregation_key\":"
    "\"9f1b0c2d3e4f5a6b7c8d9e0f1a2b3c4d\",\"priority\":\"normal\",\"alert_type\":\"error\"}}";

static double now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static double pass_ours(struct str text) {
    struct arena arena = { 0 };
    double start = now_ns();
    for (int i = 0; i < ROUNDS; i++) {
        const struct json *value = NULL;
        struct err err;
        if (!json_parse(&arena, text, NULL, &value, &err).ok || json_count(value) != MEMBERS)
            abort();
        arena_reset(&arena);
    }
    double took = (now_ns() - start) / ROUNDS;
    arena_deinit(&arena);
    return took;
}

/* Loaded, not linked: both libraries have a json_true and a json_equal. */
struct jansson {
    void *(*loadb)(const char *bytes, size_t size, size_t flags, void *error);
    void (*destroy)(void *value); /* json_delete: what json_decref does to the last reference */
    size_t (*object_size)(const void *value);
};

static bool jansson_open(struct jansson *out) {
    void *library = dlopen("libjansson.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return false;
    *(void **)&out->loadb = dlsym(library, "json_loadb");
    *(void **)&out->destroy = dlsym(library, "json_delete");
    *(void **)&out->object_size = dlsym(library, "json_object_size");
    return out->loadb && out->destroy && out->object_size;
}

static double pass_jansson(const struct jansson *jansson, struct str text) {
    enum { REJECT_DUPLICATES = 1 };
    double start = now_ns();
    for (int i = 0; i < ROUNDS; i++) {
        void *value = jansson->loadb(text.ptr, text.len, REJECT_DUPLICATES, NULL);
        if (!value || jansson->object_size(value) != MEMBERS)
            abort();
        jansson->destroy(value);
    }
    return (now_ns() - start) / ROUNDS;
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static void show(const char *name, const char *unit, double *samples) {
    qsort(samples, PASSES, sizeof *samples, by_value);
    printf("%-8s %9.3f %-5s (%.3f to %.3f in %d passes)\n", name, samples[PASSES / 2], unit,
           samples[0], samples[PASSES - 1], (int)PASSES);
}

int main(void) {
    struct str text = str_of(ALERT);
    double ours[PASSES], theirs[PASSES], ratio[PASSES];
    struct jansson jansson = { 0 };
    bool is_compared = jansson_open(&jansson);
    printf("one alert of %zu bytes\n", text.len);
    (void)pass_ours(text); /* warm up */
    for (int i = 0; i < PASSES; i++) {
        ours[i] = pass_ours(text);
        if (!is_compared)
            continue;
        theirs[i] = pass_jansson(&jansson, text);
        ratio[i] = ours[i] / theirs[i];
    }
    show("ours", "ns/op", ours);
    if (!is_compared) {
        printf("jansson  is not installed: no comparison\n");
        return 0;
    }
    show("jansson", "ns/op", theirs);
    show("ratio", "", ratio);
    return 0;
}
