#include "lambda/metric.h"

struct str metric_line(struct arena *arena, int64_t now_ms, const struct json *dimensions, const struct metric *metrics,
                       size_t count) {
    struct json *line = json_new_object(arena), *aws = json_new_object(arena), *directive = json_new_object(arena);
    struct json *names = json_new_array(arena), *sets = json_new_array(arena), *defined = json_new_array(arena);
    for (size_t i = 0; json_is(dimensions, JSON_OBJECT) && i < dimensions->object.count; i++)
        json_push(arena, names, json_new_str(arena, dimensions->object.members[i].key));
    json_push(arena, sets, names);
    for (size_t i = 0; i < count; i++) {
        struct json *metric = json_new_object(arena);
        json_set_str(arena, metric, "Name", str_of(metrics[i].name));
        json_set_str(arena, metric, "Unit", str_of(metrics[i].unit));
        json_push(arena, defined, metric);
    }
    json_set_str(arena, directive, "Namespace", STR("selfheal"));
    json_set_c(arena, directive, "Dimensions", sets);
    json_set_c(arena, directive, "Metrics", defined);
    struct json *directives = json_new_array(arena);
    json_push(arena, directives, directive);
    json_set_i64(arena, aws, "Timestamp", now_ms);
    json_set_c(arena, aws, "CloudWatchMetrics", directives);
    json_set_c(arena, line, "_aws", aws);
    for (size_t i = 0; json_is(dimensions, JSON_OBJECT) && i < dimensions->object.count; i++)
        json_set(arena, line, dimensions->object.members[i].key, dimensions->object.members[i].value);
    for (size_t i = 0; i < count; i++)
        json_set_i64(arena, line, metrics[i].name, metrics[i].value);
    return str_fmt(arena, "%.*s\n", STR_ARG(json_to_str(arena, line)));
}
