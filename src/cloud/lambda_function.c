/* lambda_function.c: functions, their code and their versions. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cloud/lambda_state.h"
#include "codec/base64.h"
#include "codec/digest.h"

/* --- finding --- */

struct lambda_function *lambda_find(const struct cloud_lambda *lambda, struct str name) {
    for (size_t i = 0; i < lambda->function_count; i++)
        if (str_is(name, lambda->functions[i]->name))
            return lambda->functions[i];
    return NULL;
}

struct lambda_version *lambda_version(const struct lambda_function *function, struct str version) {
    for (size_t i = 0; i < function->version_count; i++)
        if (str_is(version, function->versions[i]->version))
            return function->versions[i];
    return NULL;
}

static bool is_word(struct str text) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!is_letter && !(c >= '0' && c <= '9') && c != '-' && c != '_')
            return false;
    }
    return text.len > 0;
}

bool lambda_split_name(struct str text, struct str *name, struct str *qualifier) {
    size_t at = str_find(text, STR("function:"));
    if (at != SIZE_MAX)
        text = str_slice(text, at + 9, text.len);
    size_t colon = str_find_char(text, ':');
    *name = str_slice(text, 0, colon);
    *qualifier = colon == SIZE_MAX ? STR_NONE : str_slice(text, colon + 1, text.len);
    return is_word(*name) && name->len < LAMBDA_NAME_SIZE &&
           qualifier->len < LAMBDA_QUALIFIER_SIZE &&
           (!qualifier->len || str_eq(*qualifier, LAMBDA_LATEST) || is_word(*qualifier));
}

struct res lambda_named(struct lambda_call *call, struct lambda_function **function,
                        struct str *qualifier) {
    struct str given = json_get_str(call->input, "FunctionName"), name;
    struct str other = json_get_str(call->input, "Qualifier");
    if (!lambda_split_name(given, &name, qualifier) ||
        (qualifier->len && other.len && !str_eq(*qualifier, other)))
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "The function name %.*s or its qualifier %.*s is not valid.",
                            STR_ARG(str_slice(given, 0, 170)), STR_ARG(str_slice(other, 0, 128)));
    if (other.len)
        *qualifier = other;
    *function = lambda_find(call->lambda, name);
    if (*function)
        return RES_OK;
    return lambda_fault(call, 404, "ResourceNotFoundException", "Function not found: %.*s",
                        STR_ARG(lambda_arn(call->lambda, call->arena, name, *qualifier)));
}

/* An alias may send a part of its calls to a second version. */
static struct str alias_target(struct cloud_lambda *lambda, const struct json *alias) {
    const struct json *weights =
        json_path(alias, "RoutingConfig", "AdditionalVersionWeights", NULL);
    for (size_t i = 0; i < json_count(weights); i++) {
        const struct json_member *member = &weights->object.members[i];
        ARENA_SCOPE(arena);
        double weight = strtod(str_z(&arena, member->value->text), NULL);
        if ((double)rand_below(&lambda->rand, 1000000) < weight * 1e6)
            return member->key;
    }
    return json_get_str(alias, "FunctionVersion");
}

struct lambda_version *lambda_resolve(struct cloud_lambda *lambda,
                                      const struct lambda_function *function,
                                      struct str qualifier) {
    const struct json *alias = json_get(function->aliases.json, qualifier);
    if (!qualifier.len)
        qualifier = LAMBDA_LATEST;
    else if (alias)
        qualifier = alias_target(lambda, alias);
    return lambda_version(function, qualifier);
}

/* Function and version of a call that reads. */
static struct res named_version(struct lambda_call *call, struct lambda_function **function,
                                struct lambda_version **version, struct str *qualifier) {
    TRY(lambda_named(call, function, qualifier));
    *version = lambda_resolve(call->lambda, *function, *qualifier);
    if (*version)
        return RES_OK;
    return lambda_fault(
        call, 404, "ResourceNotFoundException", "Function not found: %.*s",
        STR_ARG(lambda_arn(call->lambda, call->arena, str_of((*function)->name), *qualifier)));
}

/* --- code --- */

const struct lambda_code *lambda_add_code(struct cloud_lambda *lambda, struct str zip) {
    struct sha256 digest = digest_sha256(zip);
    char id[65];
    digest_hex(digest, id);
    for (size_t i = 0; i < lambda->code_count; i++)
        if (strcmp(lambda->codes[i]->id, id) == 0)
            return lambda->codes[i];
    ARENA_SCOPE(arena);
    struct lambda_code *code = mem_alloc(sizeof *code);
    memcpy(code->id, id, sizeof id);
    struct str sha = base64_encode(&arena, (struct str){ (const char *)digest.bytes, SHA256_SIZE });
    snprintf(code->sha, sizeof code->sha, "%.*s", STR_ARG(sha));
    code->zip = lambda_copy(zip);
    lambda->codes = mem_realloc(lambda->codes, (lambda->code_count + 1) * sizeof *lambda->codes);
    lambda->codes[lambda->code_count++] = code;
    return code;
}

void lambda_drop_codes(struct cloud_lambda *lambda) {
    size_t kept = 0;
    for (size_t i = 0; i < lambda->code_count; i++) {
        struct lambda_code *code = lambda->codes[i];
        bool is_used = false;
        for (size_t j = 0; j < lambda->function_count; j++)
            for (size_t k = 0; k < lambda->functions[j]->version_count; k++)
                is_used |= lambda->functions[j]->versions[k]->code == code;
        if (is_used) {
            lambda->codes[kept++] = code;
            continue;
        }
        lambda_save_code(lambda, code, true);
        lambda_release(code->zip);
        free(code);
    }
    lambda->code_count = kept;
}

/* The bytes of ZipFile: a local header first, an end record within its last 64 KiB. The rest is for
 * who unpacks it. */
static struct res read_zip(struct lambda_call *call, const struct json *from, struct str *zip) {
    const struct json *text = json_get_c(from, "ZipFile");
    if (!json_is(text, JSON_STRING))
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "The sandbox takes code as ZipFile only, not from S3 or an image. See "
                            "docs/sandbox.md.");
    bool is_zip =
        base64_decode(call->arena, json_str(text), zip) && str_starts(*zip, STR("PK\x03\x04"));
    struct str tail =
        is_zip ? str_slice(*zip, zip->len > 65600 ? zip->len - 65600 : 0, zip->len) : STR_NONE;
    if (is_zip && str_find(tail, STR("PK\x05\x06")) != SIZE_MAX)
        return RES_OK;
    return lambda_fault(call, 400, "InvalidParameterValueException",
                        "Could not unzip uploaded file. Please check your file, then try to upload "
                        "again.");
}

/* --- configuration --- */

static const char *const config_members[] = {
    "Runtime",           "Role",          "Handler",       "Description",      "Timeout",
    "MemorySize",        "VpcConfig",     "Environment",   "DeadLetterConfig", "KMSKeyArn",
    "TracingConfig",     "Architectures", "LoggingConfig", "EphemeralStorage", "SnapStart",
    "FileSystemConfigs",
};

static bool is_between(const struct json *input, const char *name, int64_t low, int64_t high) {
    int64_t value = 0;
    const struct json *given = json_get_c(input, name);
    return !given || (json_i64(given, &value) && value >= low && value <= high);
}

/* Names of environment variables that are Lambda's own. */
static bool is_reserved(struct str name) {
    static const char *const names[] = {
        "_HANDLER",
        "_X_AMZN_TRACE_ID",
        "AWS_DEFAULT_REGION",
        "AWS_REGION",
        "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_INITIALIZATION_TYPE",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_ACCESS_KEY",
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
        "AWS_LAMBDA_RUNTIME_API",
        "LAMBDA_TASK_ROOT",
        "LAMBDA_RUNTIME_DIR",
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (str_is(name, names[i]))
            return true;
    return false;
}

static struct res check_config(struct lambda_call *call) {
    const struct json *in = call->input;
    static const struct {
        const char *name;
        int64_t low, high;
    } ranges[] = { { "Timeout", 1, 900 }, { "MemorySize", 128, 10240 } };
    for (size_t i = 0; i < 2; i++)
        if (!is_between(in, ranges[i].name, ranges[i].low, ranges[i].high))
            return lambda_fault(call, 400, "InvalidParameterValueException",
                                "%s must be between %" PRId64 " and %" PRId64, ranges[i].name,
                                ranges[i].low, ranges[i].high);
    if (json_count(json_get_c(in, "Layers")))
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "The sandbox has no layers. See docs/sandbox.md.");
    const struct json *variables = json_path(in, "Environment", "Variables", NULL);
    size_t size = 0;
    for (size_t i = 0; i < json_count(variables); i++) {
        struct str name = variables->object.members[i].key;
        if (is_reserved(name))
            return lambda_fault(call, 400, "InvalidParameterValueException",
                                "Lambda was unable to configure your environment variables because "
                                "the environment variables you have provided contains reserved "
                                "keys that are currently not supported for modification. Reserved "
                                "keys used in this request: %.*s",
                                STR_ARG(name));
        size +=
            variables->object.members[i].key.len + json_str(variables->object.members[i].value).len;
    }
    if (size > 4096)
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "Lambda was unable to configure your environment variables because the "
                            "environment variables you have provided exceeded the 4KB limit.");
    return RES_OK;
}

/* The members of the input that are configuration, over those that there were. */
static void take_config(struct lambda_call *call, struct lambda_version *version) {
    struct json *config = json_copy_object(call->arena, version->config.json);
    for (size_t i = 0; i < sizeof config_members / sizeof config_members[0]; i++)
        json_set_c(call->arena, config, config_members[i],
                   json_get_c(call->input, config_members[i]));
    fault_blob_set(&version->config, config);
}

static void touch(struct lambda_call *call, struct lambda_version *version, bool is_update) {
    lambda_uuid(call->lambda, version->revision);
    version->modified_ms = call->now_ms;
    version->active_at_ms = call->now_ms + call->lambda->options->lambda.active_ms;
    version->was_updated = is_update;
}

static struct res check_revision(struct lambda_call *call, const char *revision) {
    struct str wanted = json_get_str(call->input, "RevisionId");
    if (!wanted.len || str_is(wanted, revision))
        return RES_OK;
    return lambda_fault(call, 412, "PreconditionFailedException",
                        "The Revision Id provided does not match the latest Revision Id. Call the "
                        "GetFunction/GetAlias API to retrieve the latest Revision Id");
}

/* --- life of functions and versions --- */

void lambda_function_free(struct lambda_function *function) {
    for (size_t i = 0; i < function->version_count; i++) {
        fault_blob_deinit(&function->versions[i]->config);
        free(function->versions[i]);
    }
    free(function->versions);
    fault_blob_deinit(&function->aliases);
    fault_blob_deinit(&function->policies);
    fault_blob_deinit(&function->event_configs);
    fault_blob_deinit(&function->tags);
    free(function);
}

struct lambda_function *lambda_new_function(struct cloud_lambda *lambda, struct str name) {
    struct lambda_function *function = mem_alloc(sizeof *function);
    snprintf(function->name, sizeof function->name, "%.*s", STR_ARG(name));
    function->next_version = 1;
    function->reserved = -1;
    lambda->functions =
        mem_realloc(lambda->functions, (lambda->function_count + 1) * sizeof *lambda->functions);
    size_t at = lambda->function_count++;
    for (; at > 0 && strcmp(lambda->functions[at - 1]->name, function->name) > 0; at--)
        lambda->functions[at] = lambda->functions[at - 1];
    lambda->functions[at] = function;
    return function;
}

struct lambda_version *lambda_new_version(struct lambda_function *function, struct str version) {
    struct lambda_version *out = mem_alloc(sizeof *out);
    snprintf(out->version, sizeof out->version, "%.*s", STR_ARG(version));
    function->versions =
        mem_realloc(function->versions, (function->version_count + 1) * sizeof *function->versions);
    function->versions[function->version_count++] = out;
    return out;
}

/* A new number for what $LATEST is now; the newest number again when nothing has changed since. */
static struct res publish(struct lambda_call *call, struct lambda_function *function,
                          struct lambda_version **out) {
    const struct lambda_version *latest = function->versions[0];
    struct lambda_version *newest = function->versions[function->version_count - 1];
    const struct str description = STR("Description");
    if (newest != latest && newest->code == latest->code &&
        json_equal(lambda_with(call->arena, newest->config.json, description, NULL),
                   lambda_with(call->arena, latest->config.json, description, NULL))) {
        *out = newest;
        return RES_OK;
    }
    if (function->version_count >= LAMBDA_VERSIONS_MAX)
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "The sandbox keeps at most %d versions of a function",
                            LAMBDA_VERSIONS_MAX);
    *out = lambda_new_version(function, str_fmt(call->arena, "%" PRId64, function->next_version++));
    (*out)->code = latest->code;
    fault_blob_set(&(*out)->config, latest->config.json);
    lambda_uuid(call->lambda, (*out)->revision);
    (*out)->modified_ms = call->now_ms;
    (*out)->active_at_ms = latest->active_at_ms;
    return RES_OK;
}

static struct res answer(struct lambda_call *call, const struct lambda_function *function,
                         const struct lambda_version *version, bool is_qualified) {
    const struct json *view = lambda_view(call, function, version, is_qualified);
    for (size_t i = 0; i < json_count(view); i++)
        json_set(call->arena, call->output, view->object.members[i].key,
                 view->object.members[i].value);
    return RES_OK;
}

/* --- operations --- */

struct res lambda_create_function(struct lambda_call *call) {
    struct str given = json_get_str(call->input, "FunctionName"), name, qualifier, zip;
    if (!lambda_split_name(given, &name, &qualifier) || qualifier.len)
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "The function name %.*s is not valid.",
                            STR_ARG(str_slice(given, 0, 170)));
    if (lambda_find(call->lambda, name))
        return lambda_fault(call, 409, "ResourceConflictException", "Function already exist: %.*s",
                            STR_ARG(name));
    if (call->lambda->function_count >= LAMBDA_FUNCTIONS_MAX)
        return lambda_fault(call, 400, "CodeStorageExceededException",
                            "The sandbox keeps at most %d functions", LAMBDA_FUNCTIONS_MAX);
    if (!str_starts(json_get_str(call->input, "Role"), STR("arn:aws:iam::")))
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "The role defined for the function cannot be assumed by Lambda.");
    struct str runtime = json_get_str(call->input, "Runtime");
    if (!str_starts(runtime, STR("provided")))
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "The sandbox runs the runtimes provided, provided.al2 and "
                            "provided.al2023, not \"%.*s\". See docs/sandbox.md.",
                            STR_ARG(str_slice(runtime, 0, 60)));
    TRY(check_config(call));
    TRY(read_zip(call, json_get_c(call->input, "Code"), &zip));
    struct lambda_function *function = lambda_new_function(call->lambda, name);
    struct lambda_version *latest = lambda_new_version(function, LAMBDA_LATEST), *shown = latest;
    latest->code = lambda_add_code(call->lambda, zip);
    take_config(call, latest);
    touch(call, latest, false);
    fault_blob_set(&function->tags, json_get_c(call->input, "Tags"));
    bool is_published = json_true(json_get_c(call->input, "Publish"));
    if (is_published)
        TRY(publish(call, function, &shown));
    lambda_save_code(call->lambda, latest->code, false);
    lambda_save(call->lambda, function);
    return answer(call, function, shown, is_published);
}

static struct res not_in_progress(struct lambda_call *call,
                                  const struct lambda_function *function) {
    if (call->now_ms >= function->versions[0]->active_at_ms)
        return RES_OK;
    return lambda_fault(
        call, 409, "ResourceConflictException",
        "The operation cannot be performed at this time. An update is in progress for resource: "
        "%.*s",
        STR_ARG(lambda_arn(call->lambda, call->arena, str_of(function->name), STR_NONE)));
}

struct res lambda_update_code(struct lambda_call *call) {
    struct lambda_function *function;
    struct str qualifier, zip;
    TRY(lambda_named(call, &function, &qualifier));
    TRY(check_revision(call, function->versions[0]->revision));
    TRY(not_in_progress(call, function));
    TRY(read_zip(call, call->input, &zip));
    struct lambda_version *latest = function->versions[0], *shown = latest;
    if (json_true(json_get_c(call->input, "DryRun")))
        return answer(call, function, latest, false);
    latest->code = lambda_add_code(call->lambda, zip);
    if (json_get_c(call->input, "Architectures"))
        take_config(call, latest);
    touch(call, latest, true);
    bool is_published = json_true(json_get_c(call->input, "Publish"));
    if (is_published)
        TRY(publish(call, function, &shown));
    lambda_save_code(call->lambda, latest->code, false);
    lambda_drop_codes(call->lambda);
    lambda_save(call->lambda, function);
    return answer(call, function, shown, is_published);
}

struct res lambda_update_configuration(struct lambda_call *call) {
    struct lambda_function *function;
    struct str qualifier;
    TRY(lambda_named(call, &function, &qualifier));
    TRY(check_revision(call, function->versions[0]->revision));
    TRY(not_in_progress(call, function));
    TRY(check_config(call));
    take_config(call, function->versions[0]);
    touch(call, function->versions[0], true);
    lambda_save(call->lambda, function);
    return answer(call, function, function->versions[0], false);
}

struct res lambda_get_configuration(struct lambda_call *call) {
    struct lambda_function *function;
    struct lambda_version *version;
    struct str qualifier;
    TRY(named_version(call, &function, &version, &qualifier));
    TRY(answer(call, function, version, false));
    json_set_str(call->arena, call->output, "FunctionArn",
                 lambda_arn(call->lambda, call->arena, str_of(function->name), qualifier));
    return RES_OK;
}

struct res lambda_get_function(struct lambda_call *call) {
    struct arena *arena = call->arena;
    struct lambda_function *function;
    struct lambda_version *version;
    struct str qualifier;
    TRY(named_version(call, &function, &version, &qualifier));
    struct json *view = lambda_view(call, function, version, false);
    json_set_str(arena, view, "FunctionArn",
                 lambda_arn(call->lambda, arena, str_of(function->name), qualifier));
    struct json *code = json_new_object(arena);
    json_set_str(arena, code, "RepositoryType", STR("S3"));
    json_set_str(arena, code, "Location",
                 str_fmt(arena, "https://sandbox.invalid/code/%s.zip", version->code->id));
    json_set_c(arena, call->output, "Configuration", view);
    json_set_c(arena, call->output, "Code", code);
    if (json_count(function->tags.json))
        json_set_c(arena, call->output, "Tags", json_clone(arena, function->tags.json));
    if (function->reserved >= 0) {
        struct json *concurrency = json_new_object(arena);
        json_set_i64(arena, concurrency, "ReservedConcurrentExecutions", function->reserved);
        json_set_c(arena, call->output, "Concurrency", concurrency);
    }
    return RES_OK;
}

struct res lambda_list_functions(struct lambda_call *call) {
    struct json *all = json_new_array(call->arena);
    bool is_all = str_is(json_get_str(call->input, "FunctionVersion"), "ALL");
    for (size_t i = 0; i < call->lambda->function_count; i++) {
        const struct lambda_function *function = call->lambda->functions[i];
        for (size_t j = 0; j < (is_all ? function->version_count : 1); j++)
            json_push(call->arena, all, lambda_view(call, function, function->versions[j], is_all));
    }
    return lambda_page(call, "Functions", all);
}

struct res lambda_list_versions(struct lambda_call *call) {
    struct lambda_function *function;
    struct str qualifier;
    TRY(lambda_named(call, &function, &qualifier));
    struct json *all = json_new_array(call->arena);
    for (size_t i = 0; i < function->version_count; i++)
        json_push(call->arena, all, lambda_view(call, function, function->versions[i], true));
    return lambda_page(call, "Versions", all);
}

struct res lambda_publish_version(struct lambda_call *call) {
    struct lambda_function *function;
    struct lambda_version *version;
    struct str qualifier, sha = json_get_str(call->input, "CodeSha256");
    TRY(lambda_named(call, &function, &qualifier));
    TRY(check_revision(call, function->versions[0]->revision));
    if (sha.len && !str_is(sha, function->versions[0]->code->sha))
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "CodeSHA256 (%.*s) is different from current CodeSHA256 in $LATEST "
                            "(%s). Please try again with the CodeSHA256 in $LATEST.",
                            STR_ARG(str_slice(sha, 0, 64)), function->versions[0]->code->sha);
    TRY(not_in_progress(call, function));
    TRY(publish(call, function, &version));
    struct str description = json_get_str(call->input, "Description");
    if (description.len)
        fault_blob_set(&version->config,
                       lambda_with(call->arena, version->config.json, STR("Description"),
                                   json_new_str(call->arena, description)));
    lambda_save(call->lambda, function);
    return answer(call, function, version, true);
}

/* A version that an alias points to stays. */
static struct res delete_version(struct lambda_call *call, struct lambda_function *function,
                                 struct str qualifier) {
    const struct json *aliases = function->aliases.json;
    for (size_t i = 0; i < json_count(aliases); i++)
        if (str_eq(json_get_str(aliases->object.members[i].value, "FunctionVersion"), qualifier))
            return lambda_fault(call, 409, "ResourceConflictException",
                                "The following aliases reference this version: [%.*s]",
                                STR_ARG(aliases->object.members[i].key));
    for (size_t i = 1; i < function->version_count; i++) {
        if (!str_is(qualifier, function->versions[i]->version))
            continue;
        fault_blob_deinit(&function->versions[i]->config);
        free(function->versions[i]);
        memmove(function->versions + i, function->versions + i + 1,
                (--function->version_count - i) * sizeof *function->versions);
        break;
    }
    lambda_drop_codes(call->lambda);
    lambda_save(call->lambda, function);
    return RES_OK;
}

struct res lambda_delete_function(struct lambda_call *call) {
    struct cloud_lambda *lambda = call->lambda;
    struct lambda_function *function;
    struct str qualifier;
    TRY(lambda_named(call, &function, &qualifier));
    if (str_eq(qualifier, LAMBDA_LATEST))
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "$LATEST version cannot be deleted without deleting the function.");
    if (qualifier.len)
        return delete_version(call, function, qualifier);
    size_t at = 0;
    while (lambda->functions[at] != function)
        at++;
    if (lambda->options->disk.put)
        lambda->options->disk.put(lambda->options->disk.ctx,
                                  str_fmt(call->arena, "lambda/function/%s", function->name),
                                  STR_NONE);
    lambda_function_free(function);
    memmove(lambda->functions + at, lambda->functions + at + 1,
            (--lambda->function_count - at) * sizeof *lambda->functions);
    lambda_drop_codes(lambda);
    return RES_OK;
}
