/* lambda_view.c: how a version looks in answers, and the pages of lists. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "cloud/lambda_state.h"
#include "codec/time.h"

struct str lambda_arn(const struct cloud_lambda *lambda, struct arena *arena, struct str name,
                      struct str qualifier) {
    return str_fmt(arena, "arn:aws:lambda:%.*s:%.*s:function:%.*s%s%.*s",
                   STR_ARG(lambda->options->region), STR_ARG(lambda->options->account),
                   STR_ARG(name), qualifier.len ? ":" : "", STR_ARG(qualifier));
}

/* "2026-11-25T03:00:00.123+0000" */
static struct str lambda_time(struct arena *arena, int64_t ms) {
    struct str whole = time_format(arena, ms - ms % 1000);
    return str_fmt(arena, "%.*s.%03" PRId64 "+0000", STR_ARG(str_slice(whole, 0, whole.len - 1)),
                   ms % 1000);
}

/* What AWS shows when the caller gave nothing. */
static void defaults(struct arena *arena, struct json *out,
                     const struct lambda_function *function) {
    static const struct {
        const char *member, *text;
    } values[] = {
        { "TracingConfig", "{\"Mode\":\"PassThrough\"}" },
        { "EphemeralStorage", "{\"Size\":512}" },
        { "SnapStart", "{\"ApplyOn\":\"None\",\"OptimizationStatus\":\"Off\"}" },
        { "Architectures", "[\"x86_64\"]" },
    };
    struct err err;
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        const struct json *value = NULL;
        if (!json_get_c(out, values[i].member) &&
            json_parse(arena, str_of(values[i].text), NULL, &value, &err).ok)
            json_set_c(arena, out, values[i].member, value);
    }
    struct json *logging = json_copy_object(arena, json_get_c(out, "LoggingConfig"));
    if (!json_get_c(logging, "LogFormat"))
        json_set_c(arena, logging, "LogFormat", json_new_text(arena, "Text"));
    if (!json_get_c(logging, "LogGroup"))
        json_set_str(arena, logging, "LogGroup", str_fmt(arena, "/aws/lambda/%s", function->name));
    json_set_c(arena, out, "LoggingConfig", logging);
    if (!json_get_c(out, "Description"))
        json_set_str(arena, out, "Description", STR(""));
    if (!json_get_c(out, "Timeout"))
        json_set_i64(arena, out, "Timeout", 3);
    if (!json_get_c(out, "MemorySize"))
        json_set_i64(arena, out, "MemorySize", 128);
}

struct json *lambda_view(struct lambda_call *call, const struct lambda_function *function,
                         const struct lambda_version *version, bool is_qualified) {
    struct arena *arena = call->arena;
    const struct json *config = json_clone(arena, version->config.json);
    struct json *out = json_new_object(arena);
    struct str number = str_dup(arena, str_of(version->version));
    json_set_str(arena, out, "FunctionName", str_dup(arena, str_of(function->name)));
    json_set_str(
        arena, out, "FunctionArn",
        lambda_arn(call->lambda, arena, str_of(function->name), is_qualified ? number : STR_NONE));
    for (size_t i = 0; i < json_count(config); i++)
        json_set(arena, out, config->object.members[i].key, config->object.members[i].value);
    defaults(arena, out, function);
    bool is_active = call->now_ms >= version->active_at_ms;
    json_set_i64(arena, out, "CodeSize", (int64_t)version->code->zip.len);
    json_set_str(arena, out, "CodeSha256", str_dup(arena, str_of(version->code->sha)));
    json_set_str(arena, out, "LastModified", lambda_time(arena, version->modified_ms));
    json_set_str(arena, out, "Version", number);
    json_set_str(arena, out, "RevisionId", str_dup(arena, str_of(version->revision)));
    json_set_c(arena, out, "PackageType", json_new_text(arena, "Zip"));
    bool is_pending = !is_active && !version->was_updated;
    json_set_c(arena, out, "State", json_new_text(arena, is_pending ? "Pending" : "Active"));
    if (is_pending) {
        json_set_str(arena, out, "StateReason", STR("The function is being created."));
        json_set_str(arena, out, "StateReasonCode", STR("Creating"));
    }
    json_set_c(arena, out, "LastUpdateStatus",
               json_new_text(arena, is_active ? "Successful" : "InProgress"));
    return out;
}

/* Marker is the index of the first element. */
struct res lambda_page(struct lambda_call *call, const char *member, const struct json *all) {
    int64_t from = 0, max = json_get_i64(call->input, "MaxItems", 50);
    struct str marker = json_get_str(call->input, "Marker");
    if ((marker.len && (!str_to_i64(marker, &from) || from < 0)) || max < 1 || max > 10000)
        return lambda_fault(call, 400, "InvalidParameterValueException", "Invalid marker: %.*s",
                            STR_ARG(str_slice(marker, 0, 100)));
    struct json *list = json_new_array(call->arena);
    int64_t to = from + (max > 50 ? 50 : max), count = (int64_t)json_count(all);
    for (int64_t i = from; i < to && i < count; i++)
        json_push(call->arena, list, json_at(all, (size_t)i));
    json_set_c(call->arena, call->output, member, list);
    if (to < count)
        json_set_str(call->arena, call->output, "NextMarker", str_fmt(call->arena, "%" PRId64, to));
    return RES_OK;
}
