/* lambda.c: the section `lambda`. */
#include "alert/alert.h"
#include "codec/uri.h"
#include "config/load.h"

enum { MARGIN_MS = 5000, HOPS_MAX = 200 };

static void load_accepted(struct loader *l, const struct keys *k, const struct json *list) {
    struct config_lambda *lambda = &l->config->lambda;
    for (size_t i = 0; i < json_count(list); i++) {
        struct str name = keys_item(k, list, i);
        if (!name.ptr)
            continue;
        struct str near = alert_source_closest(name);
        const struct alert_source *source = alert_source_find(name);
        if (!source || !source->accept)
            keys_error(k, "SH1131", json_at(list, i),
                       near.len ? str_fmt(&l->config->arena, "did you mean \"%.*s\"?", STR_ARG(near)) : STR_NONE,
                       "unknown source \"%.*s\"", STR_ARG(name));
        else if (lambda->source_count < CONFIG_SOURCES_MAX)
            lambda->sources[lambda->source_count++] = name;
    }
}

void load_lambda(struct loader *l, const struct keys *k, const struct json *object) {
    struct config_lambda *lambda = &l->config->lambda;
    lambda->margin_ms = MARGIN_MS;
    lambda->hops_max = HOPS_MAX;
    if (!object)
        return;
    KEYS(k, object, "sources", "continue_queue", "margin", "max_hops");
    load_accepted(l, k, keys_array(k, object, "sources", false));
    lambda->continue_queue = keys_text(k, object, "continue_queue", false);
    struct uri uri;
    struct err err = { 0 };
    if (lambda->continue_queue.len && !uri_parse(&l->config->arena, lambda->continue_queue, &uri, &err).ok)
        keys_error(k, "SH1143", json_get_c(object, "continue_queue"), STR("write the URL of the queue"), "%s", err.message);
    const struct json *margin = json_get_c(object, "margin"), *hops = json_get_c(object, "max_hops");
    if (margin)
        lambda->margin_ms = keys_duration(k, margin, 1000, 60000, MARGIN_MS);
    if (hops && (!json_i64(hops, &lambda->hops_max) || lambda->hops_max < 1 || lambda->hops_max > 10000))
        keys_error(k, "SH1150", hops, STR_NONE, "max_hops must be a whole number from 1 to 10000");
}
