/* lambda_alias.c: aliases, and what is set on a function beside its code: the configuration of
 * asynchronous invocation, reserved concurrency, tags. */
#include <inttypes.h>
#include <stdio.h>

#include "cloud/lambda_state.h"

/* --- aliases --- */

static struct res find_alias(struct lambda_call *call, struct lambda_function **function,
                             struct str *name, const struct json **alias) {
    struct str qualifier;
    TRY(lambda_named(call, function, &qualifier));
    *name = json_get_str(call->input, "Name");
    *alias = json_get((*function)->aliases.json, *name);
    if (*alias)
        return RES_OK;
    return lambda_fault(
        call, 404, "ResourceNotFoundException", "Cannot find alias arn: %.*s",
        STR_ARG(lambda_arn(call->lambda, call->arena, str_of((*function)->name), *name)));
}

static struct res check_target(struct lambda_call *call, const struct lambda_function *function) {
    struct str version = json_get_str(call->input, "FunctionVersion");
    const struct json *weights =
        json_path(call->input, "RoutingConfig", "AdditionalVersionWeights", NULL);
    if (version.len && !lambda_version(function, version))
        return lambda_fault(
            call, 404, "ResourceNotFoundException", "Function not found: %.*s",
            STR_ARG(lambda_arn(call->lambda, call->arena, str_of(function->name), version)));
    for (size_t i = 0; i < json_count(weights); i++) {
        const struct json_member *member = &weights->object.members[i];
        if (!lambda_version(function, member->key) || !json_is(member->value, JSON_NUMBER))
            return lambda_fault(call, 400, "InvalidParameterValueException",
                                "The version %.*s of RoutingConfig does not exist",
                                STR_ARG(str_slice(member->key, 0, 100)));
    }
    return RES_OK;
}

static void answer_alias(struct lambda_call *call, const struct lambda_function *function,
                         struct str name, struct json *out) {
    const struct json *alias = json_clone(call->arena, json_get(function->aliases.json, name));
    json_set_str(call->arena, out, "AliasArn",
                 lambda_arn(call->lambda, call->arena, str_of(function->name), name));
    json_set_str(call->arena, out, "Name", str_dup(call->arena, name));
    for (size_t i = 0; i < json_count(alias); i++)
        json_set(call->arena, out, alias->object.members[i].key, alias->object.members[i].value);
}

static void set_alias(struct lambda_call *call, struct lambda_function *function, struct str name,
                      const struct json *before) {
    static const char *const members[] = { "FunctionVersion", "Description", "RoutingConfig" };
    struct json *alias = json_copy_object(call->arena, before);
    char revision[37];
    lambda_uuid(call->lambda, revision);
    for (size_t i = 0; i < 3; i++)
        json_set_c(call->arena, alias, members[i], json_get_c(call->input, members[i]));
    json_set_str(call->arena, alias, "RevisionId", str_of(revision));
    /* An empty one takes the weights away. */
    if (!json_count(json_path(alias, "RoutingConfig", "AdditionalVersionWeights", NULL)))
        alias = json_copy_object(call->arena,
                                 lambda_with(call->arena, alias, STR("RoutingConfig"), NULL));
    if (!json_get_c(alias, "Description"))
        json_set_str(call->arena, alias, "Description", STR(""));
    fault_blob_set(&function->aliases,
                   lambda_with(call->arena, function->aliases.json, name, alias));
    lambda_save(call->lambda, function);
    answer_alias(call, function, name, call->output);
}

struct res lambda_create_alias(struct lambda_call *call) {
    struct lambda_function *function;
    struct str qualifier, name = json_get_str(call->input, "Name"), base, rest;
    int64_t number = 0;
    TRY(lambda_named(call, &function, &qualifier));
    if (!lambda_split_name(name, &base, &rest) || rest.len || base.len != name.len ||
        str_to_i64(name, &number))
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "The alias name %.*s is not valid.", STR_ARG(str_slice(name, 0, 128)));
    if (json_get(function->aliases.json, name))
        return lambda_fault(
            call, 409, "ResourceConflictException", "Alias already exists: %.*s",
            STR_ARG(lambda_arn(call->lambda, call->arena, str_of(function->name), name)));
    if (json_count(function->aliases.json) >= LAMBDA_ALIASES_MAX)
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "The sandbox keeps at most %d aliases of a function",
                            LAMBDA_ALIASES_MAX);
    if (!json_get_str(call->input, "FunctionVersion").len)
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "FunctionVersion is required");
    TRY(check_target(call, function));
    set_alias(call, function, name, NULL);
    return RES_OK;
}

struct res lambda_update_alias(struct lambda_call *call) {
    struct lambda_function *function;
    const struct json *alias;
    struct str name, revision = json_get_str(call->input, "RevisionId");
    TRY(find_alias(call, &function, &name, &alias));
    if (revision.len && !str_eq(revision, json_get_str(alias, "RevisionId")))
        return lambda_fault(call, 412, "PreconditionFailedException",
                            "The RevisionId provided does not match the latest RevisionId.");
    TRY(check_target(call, function));
    set_alias(call, function, name, alias);
    return RES_OK;
}

struct res lambda_get_alias(struct lambda_call *call) {
    struct lambda_function *function;
    const struct json *alias;
    struct str name;
    TRY(find_alias(call, &function, &name, &alias));
    answer_alias(call, function, name, call->output);
    return RES_OK;
}

struct res lambda_list_aliases(struct lambda_call *call) {
    struct lambda_function *function;
    struct str qualifier, version = json_get_str(call->input, "FunctionVersion");
    TRY(lambda_named(call, &function, &qualifier));
    struct json *all = json_new_array(call->arena);
    const struct json *aliases = function->aliases.json;
    for (size_t i = 0; i < json_count(aliases); i++) {
        const struct json_member *member = &aliases->object.members[i];
        if (version.len && !str_eq(json_get_str(member->value, "FunctionVersion"), version))
            continue;
        struct json *view = json_new_object(call->arena);
        answer_alias(call, function, member->key, view);
        json_push(call->arena, all, view);
    }
    return lambda_page(call, "Aliases", all);
}

struct res lambda_delete_alias(struct lambda_call *call) {
    struct lambda_function *function;
    struct str qualifier, name = json_get_str(call->input, "Name");
    TRY(lambda_named(call, &function, &qualifier));
    fault_blob_set(&function->aliases,
                   lambda_with(call->arena, function->aliases.json, name, NULL));
    lambda_save(call->lambda, function);
    return RES_OK;
}

/* --- asynchronous invocation --- */

/* The qualifier as it is a key of event_configs and policies; it must exist. */
static struct res key_named(struct lambda_call *call, struct lambda_function **function,
                            struct str *key) {
    TRY(lambda_named(call, function, key));
    if (!key->len)
        *key = LAMBDA_LATEST;
    if (json_get((*function)->aliases.json, *key) || lambda_version(*function, *key))
        return RES_OK;
    return lambda_fault(
        call, 404, "ResourceNotFoundException", "The function %.*s doesn't exist.",
        STR_ARG(lambda_arn(call->lambda, call->arena, str_of((*function)->name), *key)));
}

static struct res check_event_config(struct lambda_call *call) {
    static const struct {
        const char *name;
        int64_t low, high;
    } ranges[] = { { "MaximumRetryAttempts", 0, LAMBDA_RETRIES_MAX },
                   { "MaximumEventAgeInSeconds", 60, LAMBDA_AGE_MAX_S } };
    for (size_t i = 0; i < 2; i++) {
        int64_t value = 0;
        const struct json *given = json_get_c(call->input, ranges[i].name);
        if (given && (!json_i64(given, &value) || value < ranges[i].low || value > ranges[i].high))
            return lambda_fault(call, 400, "InvalidParameterValueException",
                                "%s must be between %" PRId64 " and %" PRId64, ranges[i].name,
                                ranges[i].low, ranges[i].high);
    }
    return RES_OK;
}

static struct res set_event_config(struct lambda_call *call, bool is_merged) {
    static const char *const members[] = { "MaximumRetryAttempts", "MaximumEventAgeInSeconds",
                                           "DestinationConfig" };
    struct lambda_function *function;
    struct str key;
    TRY(key_named(call, &function, &key));
    TRY(check_event_config(call));
    const struct json *before = json_get(function->event_configs.json, key);
    if (is_merged && !before)
        return lambda_fault(call, 404, "ResourceNotFoundException",
                            "The function %s doesn't have an EventInvokeConfig", function->name);
    struct json *config = json_copy_object(call->arena, is_merged ? before : NULL);
    for (size_t i = 0; i < 3; i++)
        json_set_c(call->arena, config, members[i], json_get_c(call->input, members[i]));
    if (!json_get_c(config, "DestinationConfig")) {
        struct json *none = json_new_object(call->arena);
        json_set_c(call->arena, none, "OnSuccess", json_new_object(call->arena));
        json_set_c(call->arena, none, "OnFailure", json_new_object(call->arena));
        json_set_c(call->arena, config, "DestinationConfig", none);
    }
    json_set_c(call->arena, config, "LastModified", fault_seconds(call->arena, call->now_ms));
    fault_blob_set(&function->event_configs,
                   lambda_with(call->arena, function->event_configs.json, key, config));
    lambda_save(call->lambda, function);
    return lambda_get_event_config(call);
}

struct res lambda_put_event_config(struct lambda_call *call) {
    return set_event_config(call, false);
}

struct res lambda_update_event_config(struct lambda_call *call) {
    return set_event_config(call, true);
}

static void event_config_view(struct lambda_call *call, const struct lambda_function *function,
                              struct str key, struct json *out) {
    const struct json *config =
        json_clone(call->arena, json_get(function->event_configs.json, key));
    for (size_t i = 0; i < json_count(config); i++)
        json_set(call->arena, out, config->object.members[i].key, config->object.members[i].value);
    json_set_str(call->arena, out, "FunctionArn",
                 lambda_arn(call->lambda, call->arena, str_of(function->name), key));
}

struct res lambda_get_event_config(struct lambda_call *call) {
    struct lambda_function *function;
    struct str key;
    TRY(key_named(call, &function, &key));
    if (!json_get(function->event_configs.json, key))
        return lambda_fault(call, 404, "ResourceNotFoundException",
                            "The function %s doesn't have an EventInvokeConfig", function->name);
    event_config_view(call, function, key, call->output);
    return RES_OK;
}

struct res lambda_delete_event_config(struct lambda_call *call) {
    struct lambda_function *function;
    struct str key;
    TRY(key_named(call, &function, &key));
    if (!json_get(function->event_configs.json, key))
        return lambda_fault(call, 404, "ResourceNotFoundException",
                            "The function %s doesn't have an EventInvokeConfig", function->name);
    fault_blob_set(&function->event_configs,
                   lambda_with(call->arena, function->event_configs.json, key, NULL));
    lambda_save(call->lambda, function);
    return RES_OK;
}

struct res lambda_list_event_configs(struct lambda_call *call) {
    struct lambda_function *function;
    struct str qualifier;
    TRY(lambda_named(call, &function, &qualifier));
    struct json *all = json_new_array(call->arena);
    for (size_t i = 0; i < json_count(function->event_configs.json); i++) {
        struct json *view = json_new_object(call->arena);
        event_config_view(call, function, function->event_configs.json->object.members[i].key,
                          view);
        json_push(call->arena, all, view);
    }
    return lambda_page(call, "FunctionEventInvokeConfigs", all);
}

/* --- reserved concurrency --- */

struct res lambda_put_concurrency(struct lambda_call *call) {
    struct lambda_function *function;
    struct str qualifier;
    TRY(lambda_named(call, &function, &qualifier));
    int64_t wanted = json_get_i64(call->input, "ReservedConcurrentExecutions", -1);
    if (wanted < 0)
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "ReservedConcurrentExecutions must be a number from 0");
    function->reserved = wanted;
    lambda_save(call->lambda, function);
    json_set_i64(call->arena, call->output, "ReservedConcurrentExecutions", wanted);
    return RES_OK;
}

struct res lambda_get_concurrency(struct lambda_call *call) {
    struct lambda_function *function;
    struct str qualifier;
    TRY(lambda_named(call, &function, &qualifier));
    if (function->reserved >= 0)
        json_set_i64(call->arena, call->output, "ReservedConcurrentExecutions", function->reserved);
    return RES_OK;
}

struct res lambda_delete_concurrency(struct lambda_call *call) {
    struct lambda_function *function;
    struct str qualifier;
    TRY(lambda_named(call, &function, &qualifier));
    function->reserved = -1;
    lambda_save(call->lambda, function);
    return RES_OK;
}

/* --- tags: Resource is the ARN of a function, or of an event source mapping --- */

struct tagged {
    struct lambda_function *function; /* NULL: it is the mapping */
    struct str uuid;
    const struct json *tags;
};

static struct res tagged(struct lambda_call *call, struct tagged *out) {
    struct str arn = json_get_str(call->input, "Resource"), name, qualifier;
    *out = (struct tagged){ 0 };
    out->tags = lambda_mapping_tags(call, &out->uuid);
    if (out->tags)
        return RES_OK;
    out->function =
        lambda_split_name(arn, &name, &qualifier) ? lambda_find(call->lambda, name) : NULL;
    if (!out->function)
        return lambda_fault(call, 404, "ResourceNotFoundException", "Function not found: %.*s",
                            STR_ARG(str_slice(arn, 0, 256)));
    out->tags = out->function->tags.json;
    return RES_OK;
}

static struct res retag(struct lambda_call *call, const struct tagged *which,
                        const struct json *tags) {
    if (json_count(tags) > 50)
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "A resource can have at most 50 tags");
    if (!which->function) {
        lambda_mapping_set_tags(call, which->uuid, tags);
        return RES_OK;
    }
    fault_blob_set(&which->function->tags, tags);
    lambda_save(call->lambda, which->function);
    return RES_OK;
}

struct res lambda_tag(struct lambda_call *call) {
    struct tagged which;
    TRY(tagged(call, &which));
    const struct json *given = json_get_c(call->input, "Tags");
    struct json *tags = json_copy_object(call->arena, which.tags);
    for (size_t i = 0; i < json_count(given); i++)
        json_set(call->arena, tags, given->object.members[i].key, given->object.members[i].value);
    return retag(call, &which, tags);
}

struct res lambda_untag(struct lambda_call *call) {
    struct tagged which;
    TRY(tagged(call, &which));
    const struct json *keys = json_get_c(call->input, "TagKeys"), *tags = which.tags;
    for (size_t i = 0; i < json_count(keys); i++)
        tags = lambda_with(call->arena, tags, json_str(json_at(keys, i)), NULL);
    return retag(call, &which, tags);
}

struct res lambda_list_tags(struct lambda_call *call) {
    struct tagged which;
    TRY(tagged(call, &which));
    json_set_c(call->arena, call->output, "Tags",
               which.tags ? json_clone(call->arena, which.tags) : json_new_object(call->arena));
    return RES_OK;
}
