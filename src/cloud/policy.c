/* policy.c: see policy.h. */
#include "cloud/policy.h"

bool policy_like(struct str pattern, struct str text) {
    size_t p = 0, t = 0, star = SIZE_MAX, retry = 0;
    while (t < text.len) {
        if (p < pattern.len && pattern.ptr[p] == '*') {
            star = p++;
            retry = t;
        } else if (p < pattern.len && (pattern.ptr[p] == '?' || pattern.ptr[p] == text.ptr[t])) {
            p++;
            t++;
        } else if (star != SIZE_MAX) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.len && pattern.ptr[p] == '*')
        p++;
    return p == pattern.len;
}

/* A text or a list of texts: item i, or STR_NONE. */
static size_t text_count(const struct json *value) {
    return json_is(value, JSON_ARRAY) ? json_count(value) : value ? 1 : 0;
}

static struct str text_at(const struct json *value, size_t i) {
    const struct json *item = json_is(value, JSON_ARRAY) ? json_at(value, i) : value;
    if (json_is(item, JSON_BOOL))
        return item->boolean ? STR("true") : STR("false");
    return json_str(item);
}

/* Actions without regard to case ("SQS:SendMessage", "sns:publish"). */
static bool action_matches(const struct json *actions, struct str action) {
    ARENA_SCOPE(arena);
    for (size_t i = 0; i < text_count(actions); i++) {
        struct str given = text_at(actions, i);
        char *lower = arena_alloc(&arena, given.len + action.len + 1);
        for (size_t j = 0; j < given.len + action.len; j++) {
            char c = j < given.len ? given.ptr[j] : action.ptr[j - given.len];
            lower[j] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
        if (policy_like((struct str){ lower, given.len },
                        (struct str){ lower + given.len, action.len }))
            return true;
    }
    return false;
}

static bool resource_matches(const struct json *resources, struct str resource) {
    if (!resources)
        return true;
    for (size_t i = 0; i < text_count(resources); i++)
        if (policy_like(text_at(resources, i), resource))
            return true;
    return false;
}

/* Who calls is a service, not a role or user. */
static bool is_service(const struct policy_request *request) {
    return request->principal.len && !str_starts(request->principal, STR("arn:"));
}

static struct str caller_arn(struct arena *arena, const struct policy_request *request) {
    if (request->principal.len)
        return request->principal;
    return str_fmt(arena, "arn:aws:iam::%.*s:user/sandbox", STR_ARG(request->account));
}

/* A name below "AWS": everybody, the account, or the caller himself. */
static bool is_caller(struct str given, const struct policy_request *request) {
    ARENA_SCOPE(arena);
    struct str root = str_fmt(&arena, "arn:aws:iam::%.*s:root", STR_ARG(request->account));
    return str_is(given, "*") || str_eq(given, request->account) || str_eq(given, root) ||
           str_eq(given, caller_arn(&arena, request));
}

static bool principal_matches(const struct json *principal, const struct policy_request *request) {
    if (json_is(principal, JSON_STRING))
        return str_is(principal->text, "*");
    const struct json *given = json_get_c(principal, is_service(request) ? "Service" : "AWS");
    const struct json *anybody = json_get_c(principal, "AWS");
    for (size_t i = 0; i < text_count(given); i++) {
        struct str name = text_at(given, i);
        if (is_service(request) ? str_eq(name, request->principal) : is_caller(name, request))
            return true;
    }
    for (size_t i = 0; i < text_count(anybody); i++)
        if (str_is(text_at(anybody, i), "*"))
            return true;
    return false;
}

/* --- conditions --- */

enum condition { CONDITION_FALSE, CONDITION_TRUE, CONDITION_UNKNOWN };

/* What a key of a condition is in this request. False: not a key that we know. */
static bool key_value(struct arena *arena, struct str key, const struct policy_request *request,
                      struct str *out) {
    *out = STR_NONE;
    if (str_eq_nocase(key, STR("aws:SourceArn")))
        *out = request->source_arn;
    else if (str_eq_nocase(key, STR("aws:SourceAccount")))
        *out = is_service(request) ? request->account : STR_NONE;
    else if (str_eq_nocase(key, STR("aws:SourceOwner"))) /* CloudWatch alone says it */
        *out = str_is(request->principal, "cloudwatch.amazonaws.com") ? request->account : STR_NONE;
    else if (str_eq_nocase(key, STR("aws:PrincipalAccount")))
        *out = is_service(request) ? STR_NONE : request->account;
    else if (str_eq_nocase(key, STR("aws:PrincipalArn")))
        *out = is_service(request) ? STR_NONE : caller_arn(arena, request);
    else if (str_eq_nocase(key, STR("aws:SecureTransport")))
        *out = STR("true"); /* stands for https */
    else if (str_eq_nocase(key, STR("aws:PrincipalIsAWSService")))
        *out = is_service(request) ? STR("true") : STR("false");
    else
        return false;
    return true;
}

static enum condition judge_values(struct str operator, const struct json * values,
                                   struct str seen) {
    bool is_if_exists = str_ends(operator, STR("IfExists"));
    struct str name = is_if_exists ? str_slice(operator, 0, operator.len - 8) : operator;
    bool is_not = str_find(name, STR("Not")) != SIZE_MAX;
    bool is_exact =
        str_is(name, "StringEquals") || str_is(name, "StringNotEquals") || str_is(name, "Bool");
    bool is_like = str_is(name, "StringLike") || str_is(name, "StringNotLike") ||
                   str_is(name, "ArnEquals") || str_is(name, "ArnLike") ||
                   str_is(name, "ArnNotEquals") || str_is(name, "ArnNotLike");
    if (!is_exact && !is_like)
        return CONDITION_UNKNOWN;
    if (!seen.len)
        return is_if_exists || is_not ? CONDITION_TRUE : CONDITION_FALSE;
    bool is_found = false;
    for (size_t i = 0; i < text_count(values); i++) {
        struct str given = text_at(values, i);
        is_found |= is_exact ? str_eq(given, seen) : policy_like(given, seen);
    }
    return is_found != is_not ? CONDITION_TRUE : CONDITION_FALSE;
}

static enum condition judge_conditions(const struct json *conditions,
                                       const struct policy_request *request) {
    ARENA_SCOPE(arena);
    enum condition all = CONDITION_TRUE;
    for (size_t i = 0; i < json_count(conditions); i++) {
        const struct json_member *block = &conditions->object.members[i];
        for (size_t j = 0; j < json_count(block->value); j++) {
            const struct json_member *test = &block->value->object.members[j];
            struct str seen;
            enum condition one = CONDITION_UNKNOWN;
            if (key_value(&arena, test->key, request, &seen))
                one = judge_values(block->key, test->value, seen);
            if (one == CONDITION_FALSE)
                return CONDITION_FALSE;
            if (one == CONDITION_UNKNOWN)
                all = CONDITION_UNKNOWN;
        }
    }
    return all;
}

static enum policy_verdict judge_statement(const struct json *statement,
                                           const struct policy_request *request) {
    const struct json *not_principal = json_get_c(statement, "NotPrincipal");
    const struct json *not_action = json_get_c(statement, "NotAction");
    bool is_meant = not_principal ? !principal_matches(not_principal, request)
                                  : principal_matches(json_get_c(statement, "Principal"), request);
    is_meant =
        is_meant && (not_action ? !action_matches(not_action, request->action)
                                : action_matches(json_get_c(statement, "Action"), request->action));
    is_meant = is_meant && resource_matches(json_get_c(statement, "Resource"), request->resource);
    if (!is_meant)
        return POLICY_NONE;
    bool is_deny = str_is(json_get_str(statement, "Effect"), "Deny");
    switch (judge_conditions(json_get_c(statement, "Condition"), request)) {
    case CONDITION_TRUE: return is_deny ? POLICY_DENY : POLICY_ALLOW;
    case CONDITION_UNKNOWN: return is_deny ? POLICY_DENY : POLICY_NONE;
    case CONDITION_FALSE: break;
    }
    return POLICY_NONE;
}

enum policy_verdict policy_judge(const struct json *policy, const struct policy_request *request) {
    const struct json *statements = json_get_c(policy, "Statement");
    bool is_list = json_is(statements, JSON_ARRAY);
    enum policy_verdict verdict = POLICY_NONE;
    for (size_t i = 0; i < (is_list ? json_count(statements) : statements ? 1 : 0); i++) {
        enum policy_verdict one =
            judge_statement(is_list ? json_at(statements, i) : statements, request);
        if (one > verdict)
            verdict = one;
    }
    return verdict;
}

bool policy_allows(const struct json *policy, const struct policy_request *request) {
    enum policy_verdict verdict = policy_judge(policy, request);
    return is_service(request) ? verdict == POLICY_ALLOW : verdict != POLICY_DENY;
}

bool policy_text_allows(struct str policy, const struct policy_request *request) {
    ARENA_SCOPE(arena);
    struct err err;
    const struct json *document = NULL;
    if (policy.len && !json_parse(&arena, policy, NULL, &document, &err).ok)
        document = NULL;
    return policy_allows(document, request);
}

struct res policy_check(struct str policy, struct err *err) {
    ARENA_SCOPE(arena);
    const struct json *document = NULL;
    TRY(json_parse(&arena, policy, NULL, &document, err));
    const struct json *statements = json_get_c(document, "Statement");
    bool is_list = json_is(statements, JSON_ARRAY);
    size_t count = is_list ? json_count(statements) : json_is(statements, JSON_OBJECT) ? 1 : 0;
    if (!count)
        return err_set(err, ERR_INPUT, "SH3000", "the policy has no Statement");
    for (size_t i = 0; i < count; i++) {
        const struct json *statement = is_list ? json_at(statements, i) : statements;
        struct str effect = json_get_str(statement, "Effect");
        if (!str_is(effect, "Allow") && !str_is(effect, "Deny"))
            return err_set(err, ERR_INPUT, "SH3000", "Effect of statement %zu is not Allow or Deny",
                           i + 1);
        if (!json_get_c(statement, "Principal") && !json_get_c(statement, "NotPrincipal"))
            return err_set(err, ERR_INPUT, "SH3000", "statement %zu has no Principal", i + 1);
        if (!json_get_c(statement, "Action") && !json_get_c(statement, "NotAction"))
            return err_set(err, ERR_INPUT, "SH3000", "statement %zu has no Action", i + 1);
    }
    return RES_OK;
}
