/* lambda.c: the Lambda model as one: its life, its place on the disk, its operations. Keys:
 * "lambda/code/HEX" (base64 text), "lambda/function/NAME", "lambda/event/NUMBER",
 * "lambda/mapping/UUID", "lambda/meta". */
#include "cloud/lambda.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/lambda_state.h"
#include "codec/base64.h"
#include "codec/digest.h"

#define SEED UINT64_C(0x6c616d626461) /* "lambda" */

struct cloud_lambda *cloud_lambda_new(const struct cloud_options *options, struct cloud_logs *logs,
                                      const struct cloud_lambda_deliver *deliver) {
    struct cloud_lambda *lambda = mem_alloc(sizeof *lambda);
    lambda->options = options;
    lambda->logs = logs;
    lambda->deliver = *deliver;
    lambda->now_ms = INT64_MIN;
    rand_init(&lambda->rand, options->seed ^ SEED);
    shelf_init(&lambda->mappings, options, "lambda/mapping/");
    return lambda;
}

void cloud_lambda_free(struct cloud_lambda *lambda) {
    if (!lambda)
        return;
    while (lambda->environment_count)
        lambda_environment_free(lambda, lambda->environments[lambda->environment_count - 1]);
    for (size_t i = 0; i < lambda->function_count; i++)
        lambda_function_free(lambda->functions[i]);
    for (size_t i = 0; i < lambda->code_count; i++) {
        lambda_release(lambda->codes[i]->zip);
        free(lambda->codes[i]);
    }
    for (size_t i = 0; i < lambda->event_count; i++)
        lambda_event_free(lambda->events[i]);
    for (size_t i = 0; i < lambda->answer_count; i++) {
        lambda_release(lambda->answers[i]->payload);
        free(lambda->answers[i]);
    }
    lambda_mappings_deinit(lambda);
    free(lambda->functions);
    free(lambda->codes);
    free(lambda->events);
    free(lambda->environments);
    free(lambda->answers);
    free(lambda);
}

/* --- small things --- */

static void save_meta(struct cloud_lambda *lambda);

struct rand *lambda_rand(struct cloud_lambda *lambda) {
    if (!lambda->is_generation_saved)
        save_meta(lambda);
    return &lambda->rand;
}

void lambda_uuid(struct cloud_lambda *lambda, char out[37]) {
    ARENA_SCOPE(arena);
    unsigned char bytes[16];
    rand_fill(lambda_rand(lambda), bytes, sizeof bytes);
    snprintf(out, 37, "%.*s", STR_ARG(digest_uuid(&arena, bytes)));
}

struct str lambda_copy(struct str bytes) {
    char *copy = mem_alloc(bytes.len + 1);
    if (bytes.len)
        memcpy(copy, bytes.ptr, bytes.len);
    return (struct str){ copy, bytes.len };
}

void lambda_release(struct str bytes) {
    void *block = NULL;
    memcpy(&block, &bytes.ptr, sizeof block);
    free(block);
}

struct res lambda_fault(struct lambda_call *call, int status, const char *code, const char *format,
                        ...) {
    char message[sizeof call->err->message];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    struct json *extra = json_new_object(call->arena);
    json_set_c(call->arena, extra, "Type",
               json_new_text(call->arena, status >= 500 ? "Service" : "User"));
    *call->extra = extra;
    return fault_set(call->err, status, code, "%s", message);
}

const struct json *lambda_with(struct arena *arena, const struct json *object, struct str key,
                               const struct json *value) {
    struct json *out = json_new_object(arena);
    for (size_t i = 0; i < json_count(object); i++) {
        const struct json_member *member = &object->object.members[i];
        if (value || !str_eq(member->key, key))
            json_set(arena, out, member->key, member->value);
    }
    json_set(arena, out, key, value);
    return out;
}

/* --- disk --- */

static void put(struct cloud_lambda *lambda, struct str key, struct str value) {
    if (lambda->options->disk.put)
        lambda->options->disk.put(lambda->options->disk.ctx, key, value);
}

static struct json *version_json(struct arena *arena, const struct lambda_version *version) {
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "version", str_of(version->version));
    json_set_str(arena, out, "revision", str_of(version->revision));
    json_set_str(arena, out, "code", str_of(version->code->id));
    json_set_c(arena, out, "config", version->config.json);
    json_set_i64(arena, out, "modified_ms", version->modified_ms);
    json_set_i64(arena, out, "active_at_ms", version->active_at_ms);
    json_set_bool(arena, out, "was_updated", version->was_updated);
    return out;
}

void lambda_save(struct cloud_lambda *lambda, const struct lambda_function *function) {
    if (!lambda->options->disk.put)
        return;
    ARENA_SCOPE(arena);
    struct json *out = json_new_object(&arena), *versions = json_new_array(&arena);
    for (size_t i = 0; i < function->version_count; i++)
        json_push(&arena, versions, version_json(&arena, function->versions[i]));
    json_set_c(&arena, out, "versions", versions);
    json_set_i64(&arena, out, "next_version", function->next_version);
    json_set_i64(&arena, out, "reserved", function->reserved);
    json_set_c(&arena, out, "aliases", function->aliases.json);
    json_set_c(&arena, out, "policies", function->policies.json);
    json_set_c(&arena, out, "event_configs", function->event_configs.json);
    json_set_c(&arena, out, "tags", function->tags.json);
    put(lambda, str_fmt(&arena, "lambda/function/%s", function->name), json_to_str(&arena, out));
}

void lambda_save_code(struct cloud_lambda *lambda, const struct lambda_code *code, bool is_gone) {
    if (!lambda->options->disk.put)
        return;
    ARENA_SCOPE(arena);
    struct str value =
        is_gone ? STR_NONE
                : json_to_str(&arena, json_new_str(&arena, base64_encode(&arena, code->zip)));
    put(lambda, str_fmt(&arena, "lambda/code/%s", code->id), value);
}

static void save_meta(struct cloud_lambda *lambda) {
    ARENA_SCOPE(arena);
    lambda->is_generation_saved = true;
    put(lambda, STR("lambda/meta"),
        str_fmt(&arena, "{\"last_event\":%" PRId64 ",\"generation\":%" PRIu64 "}",
                lambda->last_event, lambda->generation));
}

void lambda_save_event(struct cloud_lambda *lambda, const struct lambda_event *event,
                       bool is_gone) {
    if (!lambda->options->disk.put)
        return;
    ARENA_SCOPE(arena);
    struct str key = str_fmt(&arena, "lambda/event/%016" PRIx64, (uint64_t)event->number);
    struct json *out = json_new_object(&arena);
    json_set_str(&arena, out, "request_id", str_of(event->request_id));
    json_set_str(&arena, out, "name", str_of(event->name));
    json_set_str(&arena, out, "qualifier", str_of(event->qualifier));
    json_set_str(&arena, out, "payload", event->payload);
    json_set_i64(&arena, out, "received_ms", event->received_ms);
    json_set_i64(&arena, out, "next_ms", event->next_ms);
    json_set_i64(&arena, out, "attempts", event->attempts);
    put(lambda, key, is_gone ? STR_NONE : json_to_str(&arena, out));
    save_meta(lambda);
}

/* --- loading --- */

struct loading {
    struct cloud_lambda *lambda;
    struct err *err;
    bool has_failed;
};

static const struct lambda_code *code_of(const struct cloud_lambda *lambda, struct str id) {
    for (size_t i = 0; i < lambda->code_count; i++)
        if (str_is(id, lambda->codes[i]->id))
            return lambda->codes[i];
    return NULL;
}

static bool load_code(struct cloud_lambda *lambda, struct str name, const struct json *in) {
    ARENA_SCOPE(arena);
    struct str zip;
    return base64_decode(&arena, json_str(in), &zip) &&
           str_is(name, lambda_add_code(lambda, zip)->id);
}

static bool load_function(struct cloud_lambda *lambda, struct str name, const struct json *in) {
    struct lambda_function *function = lambda_new_function(lambda, name);
    const struct json *versions = json_get_c(in, "versions");
    for (size_t i = 0; i < json_count(versions); i++) {
        const struct json *item = json_at(versions, i);
        struct lambda_version *version =
            lambda_new_version(function, json_get_str(item, "version"));
        snprintf(version->revision, sizeof version->revision, "%.*s",
                 STR_ARG(json_get_str(item, "revision")));
        version->code = code_of(lambda, json_get_str(item, "code"));
        fault_blob_set(&version->config, json_get_c(item, "config"));
        version->modified_ms = json_get_i64(item, "modified_ms", 0);
        version->active_at_ms = json_get_i64(item, "active_at_ms", 0);
        version->was_updated = json_true(json_get_c(item, "was_updated"));
        if (!version->code)
            return false;
    }
    function->next_version = json_get_i64(in, "next_version", 1);
    function->reserved = json_get_i64(in, "reserved", -1);
    fault_blob_set(&function->aliases, json_get_c(in, "aliases"));
    fault_blob_set(&function->policies, json_get_c(in, "policies"));
    fault_blob_set(&function->event_configs, json_get_c(in, "event_configs"));
    fault_blob_set(&function->tags, json_get_c(in, "tags"));
    return function->version_count > 0;
}

static bool load_event(struct cloud_lambda *lambda, struct str name, const struct json *in) {
    struct lambda_event *event = mem_alloc(sizeof *event);
    lambda->events =
        mem_realloc(lambda->events, (lambda->event_count + 1) * sizeof *lambda->events);
    lambda->events[lambda->event_count++] = event;
    ARENA_SCOPE(arena);
    event->number = (int64_t)strtoull(str_z(&arena, name), NULL, 16);
    snprintf(event->request_id, sizeof event->request_id, "%.*s",
             STR_ARG(json_get_str(in, "request_id")));
    snprintf(event->name, sizeof event->name, "%.*s", STR_ARG(json_get_str(in, "name")));
    snprintf(event->qualifier, sizeof event->qualifier, "%.*s",
             STR_ARG(json_get_str(in, "qualifier")));
    event->payload = lambda_copy(json_get_str(in, "payload"));
    event->received_ms = json_get_i64(in, "received_ms", 0);
    event->next_ms = json_get_i64(in, "next_ms", 0);
    event->attempts = json_get_i64(in, "attempts", 0);
    return event->number > 0;
}

static bool load_meta(struct cloud_lambda *lambda, struct str name, const struct json *in) {
    (void)name;
    lambda->last_event = json_get_i64(in, "last_event", 0);
    lambda->generation = (uint64_t)json_get_i64(in, "generation", 0);
    return true;
}

static void load_entry(void *ctx, struct str key, struct str value) {
    static const struct {
        const char *prefix;
        bool (*load)(struct cloud_lambda *lambda, struct str name, const struct json *in);
    } kinds[] = {
        /* codes are first in byte order: functions refer to them */
        { "lambda/code/", load_code },
        { "lambda/event/", load_event },
        { "lambda/function/", load_function },
        { "lambda/meta", load_meta },
    };
    struct loading *loading = ctx;
    ARENA_SCOPE(arena);
    const struct json *in = NULL;
    if (loading->has_failed)
        return;
    bool is_ok = json_parse(&arena, str_dup(&arena, value), NULL, &in, loading->err).ok;
    for (size_t i = 0; is_ok && i < sizeof kinds / sizeof kinds[0]; i++) {
        struct str prefix = str_of(kinds[i].prefix);
        if (str_starts(key, prefix)) {
            is_ok = kinds[i].load(loading->lambda, str_slice(key, prefix.len, key.len), in);
            break;
        }
    }
    if (is_ok)
        return;
    loading->has_failed = true;
    (void)err_set(loading->err, ERR_CORRUPT, "SH3002", "the saved entry \"%.*s\" is damaged",
                  STR_ARG(str_slice(key, 0, 200)));
}

struct res cloud_lambda_load(struct cloud_lambda *lambda, struct err *err) {
    struct loading loading = { .lambda = lambda, .err = err };
    lambda->options->disk.each(lambda->options->disk.ctx, STR("lambda/"), load_entry, &loading);
    if (loading.has_failed)
        return RES_ERR;
    TRY(shelf_load(&lambda->mappings, err));
    lambda->generation++;
    rand_init(&lambda->rand,
              lambda->options->seed ^ SEED ^ (lambda->generation * UINT64_C(0x9e3779b97f4a7c15)));
    return RES_OK;
}

/* --- operations --- */

static struct res get_signing(struct lambda_call *call) {
    struct lambda_function *function;
    struct str qualifier;
    TRY(lambda_named(call, &function, &qualifier));
    json_set_str(call->arena, call->output, "FunctionName", str_of(function->name));
    return RES_OK;
}

static const struct {
    const char *name;
    lambda_op run;
} operations[] = {
    { "Invoke", lambda_invoke },
    { "GetFunction", lambda_get_function },
    { "GetFunctionConfiguration", lambda_get_configuration },
    { "CreateFunction", lambda_create_function },
    { "UpdateFunctionCode", lambda_update_code },
    { "UpdateFunctionConfiguration", lambda_update_configuration },
    { "ListFunctions", lambda_list_functions },
    { "DeleteFunction", lambda_delete_function },
    { "PublishVersion", lambda_publish_version },
    { "ListVersionsByFunction", lambda_list_versions },
    { "CreateAlias", lambda_create_alias },
    { "UpdateAlias", lambda_update_alias },
    { "GetAlias", lambda_get_alias },
    { "ListAliases", lambda_list_aliases },
    { "DeleteAlias", lambda_delete_alias },
    { "PutFunctionEventInvokeConfig", lambda_put_event_config },
    { "UpdateFunctionEventInvokeConfig", lambda_update_event_config },
    { "GetFunctionEventInvokeConfig", lambda_get_event_config },
    { "DeleteFunctionEventInvokeConfig", lambda_delete_event_config },
    { "ListFunctionEventInvokeConfigs", lambda_list_event_configs },
    { "PutFunctionConcurrency", lambda_put_concurrency },
    { "GetFunctionConcurrency", lambda_get_concurrency },
    { "DeleteFunctionConcurrency", lambda_delete_concurrency },
    { "CreateEventSourceMapping", lambda_create_mapping },
    { "UpdateEventSourceMapping", lambda_update_mapping },
    { "GetEventSourceMapping", lambda_get_mapping },
    { "DeleteEventSourceMapping", lambda_delete_mapping },
    { "ListEventSourceMappings", lambda_list_mappings },
    { "AddPermission", lambda_add_permission },
    { "RemovePermission", lambda_remove_permission },
    { "GetPolicy", lambda_get_policy },
    { "TagResource", lambda_tag },
    { "UntagResource", lambda_untag },
    { "ListTags", lambda_list_tags },
    { "GetFunctionCodeSigningConfig", get_signing },
};

struct res cloud_lambda_handle(struct cloud_lambda *lambda, struct arena *arena,
                               struct str operation, const struct json *input, int64_t now_ms,
                               int64_t *held, const struct json **output, const struct json **extra,
                               struct err *err) {
    struct lambda_call call = { .lambda = lambda,
                                .arena = arena,
                                .input = input,
                                .now_ms = now_ms,
                                .held = held,
                                .output = json_new_object(arena),
                                .extra = extra,
                                .err = err };
    lambda->now_ms = now_ms;
    *output = call.output;
    *extra = NULL;
    if (held)
        *held = 0;
    for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++)
        if (str_is(operation, operations[i].name)) {
            TRY(operations[i].run(&call));
            if (held && *held)
                *output = NULL;
            return RES_OK;
        }
    return fault_set(err, 404, "UnknownOperationException",
                     "The sandbox does not have lambda:%.*s. See docs/sandbox.md.",
                     STR_ARG(operation));
}

void cloud_lambda_set_queues(struct cloud_lambda *lambda, struct cloud_sqs *queues) {
    lambda->queues = queues;
}

/* --- time --- */

int64_t cloud_lambda_due(const struct cloud_lambda *lambda) {
    int64_t due_ms = lambda_environments_due(lambda);
    const int64_t others[] = { lambda_events_due(lambda), lambda_mappings_due(lambda) };
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        due_ms = others[i] < due_ms ? others[i] : due_ms;
    return due_ms;
}

int64_t cloud_lambda_advance(struct cloud_lambda *lambda, int64_t now_ms) {
    lambda->now_ms = now_ms;
    bool is_changed = true;
    /* An attempt that ends makes room for the next event, which may end at once. */
    for (int i = 0; is_changed && i < 1000; i++) {
        is_changed = lambda_advance_environments(lambda);
        is_changed |= lambda_advance_events(lambda);
        is_changed |= lambda_advance_mappings(lambda);
    }
    return cloud_lambda_due(lambda);
}
