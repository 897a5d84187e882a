/* lambda_policy.c: the resource policy of a function, version or alias: who may invoke it. Enforced
 * for services that name themselves (events.amazonaws.com, sns.amazonaws.com, ...). */
#include <stdio.h>

#include "cloud/lambda_state.h"

enum { POLICY_SIZE_MAX = 20480 };

static struct str key_of(struct str qualifier) {
    return qualifier.len ? qualifier : LAMBDA_LATEST;
}

static const struct json *statements_of(const struct lambda_function *function,
                                        struct str qualifier) {
    return json_get_c(json_get(function->policies.json, key_of(qualifier)), "statements");
}

static struct res check_qualifier(struct lambda_call *call, const struct lambda_function *function,
                                  struct str qualifier) {
    if (!qualifier.len || json_get(function->aliases.json, qualifier) ||
        lambda_version(function, qualifier))
        return RES_OK;
    return lambda_fault(
        call, 404, "ResourceNotFoundException", "Function not found: %.*s",
        STR_ARG(lambda_arn(call->lambda, call->arena, str_of(function->name), qualifier)));
}

static struct res check_revision(struct lambda_call *call, const struct lambda_function *function,
                                 struct str qualifier) {
    struct str wanted = json_get_str(call->input, "RevisionId");
    struct str now = json_get_str(json_get(function->policies.json, key_of(qualifier)), "revision");
    if (!wanted.len || str_eq(wanted, now))
        return RES_OK;
    return lambda_fault(call, 412, "PreconditionFailedException",
                        "The RevisionId provided does not match the latest RevisionId. Call the "
                        "GetPolicy API to retrieve the latest RevisionId");
}

static void set_statements(struct lambda_call *call, struct lambda_function *function,
                           struct str qualifier, const struct json *statements) {
    char revision[37];
    lambda_uuid(call->lambda, revision);
    struct json *policy = json_new_object(call->arena);
    json_set_c(call->arena, policy, "statements", statements);
    json_set_str(call->arena, policy, "revision", str_of(revision));
    fault_blob_set(&function->policies,
                   lambda_with(call->arena, function->policies.json, key_of(qualifier),
                               json_count(statements) ? policy : NULL));
    lambda_save(call->lambda, function);
}

/* "events.amazonaws.com" is a service, anything else an account or its ARN. */
static const struct json *principal_of(struct arena *arena, struct str given) {
    int64_t number = 0;
    if (str_is(given, "*"))
        return json_new_str(arena, given);
    struct json *out = json_new_object(arena);
    if (str_to_i64(given, &number))
        given = str_fmt(arena, "arn:aws:iam::%.*s:root", STR_ARG(given));
    json_set_str(arena, out, str_ends(given, STR(".amazonaws.com")) ? "Service" : "AWS", given);
    return out;
}

static const struct json *new_statement(struct lambda_call *call,
                                        const struct lambda_function *function,
                                        struct str qualifier) {
    struct arena *arena = call->arena;
    struct json *out = json_new_object(arena), *condition = json_new_object(arena);
    json_set_str(arena, out, "Sid", json_get_str(call->input, "StatementId"));
    json_set_str(arena, out, "Effect", STR("Allow"));
    json_set_c(arena, out, "Principal",
               principal_of(arena, json_get_str(call->input, "Principal")));
    json_set_str(arena, out, "Action", json_get_str(call->input, "Action"));
    json_set_str(arena, out, "Resource",
                 lambda_arn(call->lambda, arena, str_of(function->name), qualifier));
    static const struct {
        const char *member, *operator, * key;
    } conditions[] = {
        { "SourceArn", "ArnLike", "AWS:SourceArn" },
        { "SourceAccount", "StringEquals", "AWS:SourceAccount" },
    };
    for (size_t i = 0; i < 2; i++) {
        const struct json *value = json_get_c(call->input, conditions[i].member);
        if (!value)
            continue;
        struct json *test = json_new_object(arena);
        json_set_c(arena, test, conditions[i].key, value);
        json_set_c(arena, condition, conditions[i].operator, test);
    }
    if (json_count(condition))
        json_set_c(arena, out, "Condition", condition);
    return out;
}

struct res lambda_add_permission(struct lambda_call *call) {
    struct lambda_function *function;
    struct str qualifier, sid = json_get_str(call->input, "StatementId");
    struct str action = json_get_str(call->input, "Action");
    TRY(lambda_named(call, &function, &qualifier));
    TRY(check_qualifier(call, function, qualifier));
    TRY(check_revision(call, function, qualifier));
    if (!sid.len || !json_get_str(call->input, "Principal").len ||
        !str_starts(action, STR("lambda:")))
        return lambda_fault(call, 400, "InvalidParameterValueException",
                            "StatementId, Principal and an Action of lambda are required");
    struct json *all = json_new_array(call->arena);
    const struct json *old = statements_of(function, qualifier);
    for (size_t i = 0; i < json_count(old); i++) {
        if (str_eq(json_get_str(json_at(old, i), "Sid"), sid))
            return lambda_fault(call, 409, "ResourceConflictException",
                                "The statement id (%.*s) provided already exists. Please provide a "
                                "new statement id, or remove the existing statement.",
                                STR_ARG(str_slice(sid, 0, 100)));
        json_push(call->arena, all, json_at(old, i));
    }
    const struct json *statement = new_statement(call, function, qualifier);
    json_push(call->arena, all, statement);
    if (json_to_str(call->arena, all).len > POLICY_SIZE_MAX)
        return lambda_fault(call, 400, "PolicyLengthExceededException",
                            "The final policy size is bigger than the limit (%d).",
                            POLICY_SIZE_MAX);
    set_statements(call, function, qualifier, all);
    json_set_str(call->arena, call->output, "Statement", json_to_str(call->arena, statement));
    return RES_OK;
}

static struct res no_policy(struct lambda_call *call) {
    return lambda_fault(call, 404, "ResourceNotFoundException",
                        "The resource you requested does not exist.");
}

struct res lambda_remove_permission(struct lambda_call *call) {
    struct lambda_function *function;
    struct str qualifier, sid = json_get_str(call->input, "StatementId");
    TRY(lambda_named(call, &function, &qualifier));
    const struct json *old = statements_of(function, qualifier);
    struct json *all = json_new_array(call->arena);
    for (size_t i = 0; i < json_count(old); i++)
        if (!str_eq(json_get_str(json_at(old, i), "Sid"), sid))
            json_push(call->arena, all, json_at(old, i));
    if (json_count(all) == json_count(old))
        return lambda_fault(call, 404, "ResourceNotFoundException",
                            "Statement %.*s is not found in resource policy.",
                            STR_ARG(str_slice(sid, 0, 100)));
    TRY(check_revision(call, function, qualifier));
    set_statements(call, function, qualifier, all);
    return RES_OK;
}

struct res lambda_get_policy(struct lambda_call *call) {
    struct lambda_function *function;
    struct str qualifier;
    TRY(lambda_named(call, &function, &qualifier));
    const struct json *policy = json_get(function->policies.json, key_of(qualifier));
    if (!policy)
        return no_policy(call);
    struct json *document = json_new_object(call->arena);
    json_set_str(call->arena, document, "Version", STR("2012-10-17"));
    json_set_str(call->arena, document, "Id", STR("default"));
    json_set_c(call->arena, document, "Statement", json_get_c(policy, "statements"));
    json_set_str(call->arena, call->output, "Policy", json_to_str(call->arena, document));
    json_set_str(call->arena, call->output, "RevisionId",
                 str_dup(call->arena, json_get_str(policy, "revision")));
    return RES_OK;
}

/* '*' any text, '?' one byte. */
static bool is_like(struct str pattern, struct str text) {
    size_t p = 0, t = 0, star = SIZE_MAX, mark = 0;
    while (t < text.len) {
        if (p < pattern.len && pattern.ptr[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.len && (pattern.ptr[p] == '?' || pattern.ptr[p] == text.ptr[t])) {
            p++;
            t++;
        } else if (star != SIZE_MAX) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.len && pattern.ptr[p] == '*')
        p++;
    return p == pattern.len;
}

/* The fifth part of an ARN. */
static struct str account_of(struct str arn) {
    for (int i = 0; i < 4; i++) {
        size_t colon = str_find_char(arn, ':');
        if (colon == SIZE_MAX)
            return STR_NONE;
        arn = str_slice(arn, colon + 1, arn.len);
    }
    return str_slice(arn, 0, str_find_char(arn, ':'));
}

bool lambda_is_allowed(const struct cloud_lambda *lambda, const struct lambda_function *function,
                       struct str qualifier, struct str principal, struct str source_arn) {
    const struct json *statements = statements_of(function, qualifier);
    for (size_t i = 0; i < json_count(statements); i++) {
        const struct json *statement = json_at(statements, i);
        const struct json *who = json_get_c(statement, "Principal");
        struct str action = json_get_str(statement, "Action");
        struct str arn =
            json_str(json_path(statement, "Condition", "ArnLike", "AWS:SourceArn", NULL));
        struct str account =
            json_str(json_path(statement, "Condition", "StringEquals", "AWS:SourceAccount", NULL));
        struct str source_account = account_of(source_arn);
        if (!source_account.len)
            source_account = lambda->options->account;
        if ((str_is(json_str(who), "*") || str_eq(json_get_str(who, "Service"), principal)) &&
            is_like(action, STR("lambda:InvokeFunction")) &&
            (!arn.len || is_like(arn, source_arn)) &&
            (!account.len || str_eq(account, source_account)))
            return true;
    }
    return false;
}
