/* logs_tags.c: the tags of log groups, and the resource policies by which other services may write
 * to them. The policies are kept and shown; nothing judges them (docs/sandbox.md). */
#include "cloud/logs_state.h"

/* --- tags --- */

static struct res check_tag(struct logs_call *call, struct str key, struct str value) {
    if (key.len < 1 || key.len > 128 || value.len > 256)
        return cloud_logs_parameter_fail(
            call, "Tag keys must have 1 to 128 characters, and values at most 256.");
    if (str_starts(key, STR("aws:")))
        return cloud_logs_parameter_fail(
            call, "Tag keys cannot begin with aws:, which is reserved for AWS.");
    return RES_OK;
}

struct res cloud_logs_merge_tags(struct logs_call *call, const struct json *old,
                                 const struct json *given, const struct json **out) {
    struct json *tags = json_copy_object(call->arena, old);
    for (size_t i = 0; i < json_count(given); i++) {
        const struct json_member *member = &given->object.members[i];
        TRY(check_tag(call, member->key, json_str(member->value)));
        json_set(call->arena, tags, member->key, member->value);
    }
    if (json_count(tags) > LOGS_TAGS_MAX)
        return fault_set(call->err, 400, "TooManyTagsException",
                         "A resource can have no more than %d tags.", LOGS_TAGS_MAX);
    *out = tags;
    return RES_OK;
}

static struct res tagged(struct logs_call *call, struct logs_group **out) {
    *out = cloud_logs_group_of_arn(call->logs, json_get_str(call->input, "resourceArn"));
    return *out ? RES_OK
                : fault_set(call->err, 400, "ResourceNotFoundException",
                            "The specified resource does not exist.");
}

struct res cloud_logs_op_tag(struct logs_call *call) {
    struct logs_group *group = NULL;
    const struct json *tags = NULL;
    TRY(tagged(call, &group));
    TRY(cloud_logs_merge_tags(call, group->tags.json, json_get_c(call->input, "tags"), &tags));
    fault_blob_set(&group->tags, tags);
    cloud_logs_save_group(call->logs, group);
    return RES_OK;
}

struct res cloud_logs_op_untag(struct logs_call *call) {
    struct logs_group *group = NULL;
    const struct json *keys = json_get_c(call->input, "tagKeys");
    TRY(tagged(call, &group));
    struct json *tags = json_new_object(call->arena);
    for (size_t i = 0; i < json_count(group->tags.json); i++) {
        const struct json_member *member = &group->tags.json->object.members[i];
        bool is_gone = false;
        for (size_t j = 0; j < json_count(keys); j++)
            is_gone |= str_eq(json_str(json_at(keys, j)), member->key);
        if (!is_gone)
            json_set(call->arena, tags, member->key, member->value);
    }
    fault_blob_set(&group->tags, tags);
    cloud_logs_save_group(call->logs, group);
    return RES_OK;
}

struct res cloud_logs_op_list_tags(struct logs_call *call) {
    struct logs_group *group = NULL;
    TRY(tagged(call, &group));
    json_set_c(call->arena, call->output, "tags",
               group->tags.json ? json_clone(call->arena, group->tags.json)
                                : json_new_object(call->arena));
    return RES_OK;
}

/* --- policies --- */

static const struct json *policy_view(struct logs_call *call, struct str name,
                                      const struct json *policy) {
    struct json *out = json_new_object(call->arena);
    json_set_str(call->arena, out, "policyName", str_dup(call->arena, name));
    json_set_c(call->arena, out, "policyDocument",
               json_clone(call->arena, json_get_c(policy, "policyDocument")));
    json_set_i64(call->arena, out, "lastUpdatedTime", json_get_i64(policy, "lastUpdatedTime", 0));
    return out;
}

struct res cloud_logs_op_put_policy(struct logs_call *call) {
    struct shelf *policies = &call->logs->policies;
    struct str name = json_get_str(call->input, "policyName");
    struct str document = json_get_str(call->input, "policyDocument");
    const struct json *parsed = NULL;
    struct err ignored;
    if (json_get_str(call->input, "resourceArn").len)
        return cloud_logs_parameter_fail(
            call, "The sandbox has resource policies of the account, not of one log group.");
    if (!name.len)
        return cloud_logs_parameter_fail(call, "policyName must not be empty.");
    if (document.len > LOGS_POLICY_SIZE_MAX)
        return cloud_logs_parameter_fail(call, "policyDocument must have at most 5120 characters.");
    if (!json_parse(call->arena, document, NULL, &parsed, &ignored).ok ||
        !json_is(parsed, JSON_OBJECT))
        return cloud_logs_parameter_fail(call, "The policy document is not valid JSON.");
    if (!shelf_get(policies, name) && policies->count >= LOGS_POLICIES_MAX)
        return fault_set(call->err, 400, "LimitExceededException", "Resource limit exceeded.");
    struct json *policy = json_new_object(call->arena);
    json_set_str(call->arena, policy, "policyDocument", document);
    json_set_i64(call->arena, policy, "lastUpdatedTime", call->now_ms);
    shelf_put(policies, name, policy);
    json_set_c(call->arena, call->output, "resourcePolicy", policy_view(call, name, policy));
    return RES_OK;
}

struct res cloud_logs_op_describe_policies(struct logs_call *call) {
    const struct shelf *policies = &call->logs->policies;
    size_t from = 0, to = 0;
    TRY(cloud_logs_page(call, policies->count, &from, &to));
    struct json *list = json_new_array(call->arena);
    for (size_t i = from; i < to; i++)
        json_push(call->arena, list,
                  policy_view(call, policies->entries[i]->key, policies->entries[i]->value.json));
    json_set_c(call->arena, call->output, "resourcePolicies", list);
    return RES_OK;
}

struct res cloud_logs_op_delete_policy(struct logs_call *call) {
    struct str name = json_get_str(call->input, "policyName");
    if (shelf_remove(&call->logs->policies, name))
        return RES_OK;
    return fault_set(call->err, 400, "ResourceNotFoundException",
                     "Policy with name [%.*s] does not exist.", STR_ARG(str_slice(name, 0, 200)));
}
