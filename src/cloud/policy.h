/* policy.h: resource policies of queues, topics and buses, as far as they say who may send: Effect,
 * Principal (services, accounts, ARNs, "*"), Action with wildcards, Resource with wildcards, and
 * the conditions StringEquals, StringLike, ArnEquals, ArnLike, Bool on aws:SourceArn,
 * aws:SourceAccount, aws:PrincipalArn, aws:PrincipalAccount and aws:SecureTransport. A Deny that
 * cannot be judged denies, an Allow that cannot be judged allows nothing. Pure. */
#ifndef SELFHEAL_CLOUD_POLICY_H
#define SELFHEAL_CLOUD_POLICY_H

#include "base/err.h"
#include "codec/json.h"

enum policy_verdict { POLICY_NONE, POLICY_ALLOW, POLICY_DENY };

struct policy_request {
    struct str action, resource; /* "sqs:SendMessage", ARN */
    /* "sns.amazonaws.com"; the ARN of a role of this account; empty: another user of it. */
    struct str principal;
    struct str source_arn; /* on whose behalf a service calls */
    struct str account;
};

/* policy: the document; NULL says nothing. */
enum policy_verdict policy_judge(const struct json *policy, const struct policy_request *request);
/* Whether the request is allowed: a service needs an Allow, a role or user of the account no Deny.
 */
bool policy_allows(const struct json *policy, const struct policy_request *request);
/* The same for a policy as text; text that is none allows what an absent one does. */
bool policy_text_allows(struct str policy, const struct policy_request *request);
/* Whether the text is a policy document. err: class input, what is wrong. */
MUST_CHECK struct res policy_check(struct str policy, struct err *err);
/* '*' any number of characters, '?' one. */
bool policy_like(struct str pattern, struct str text);

#endif
