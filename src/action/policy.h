/* policy.h: the least-privilege IAM policy of runbooks, as `selfheal iam` prints it. Pure.
 *
 * It follows from what the actions say they call (struct action_use), and from the table in policy.c of what AWS lets each
 * permission be scoped to. Reads are one statement for each kind of resource; every remediation has statements of its own, so
 * that one that is not wanted can be left out. What selfheal never does is denied. Resources come from the inputs, as far as
 * the parameters decide them; what is not known, or cannot be scoped, is granted wider, and a note says so. */
#ifndef SELFHEAL_ACTION_POLICY_H
#define SELFHEAL_ACTION_POLICY_H

#include "action/action.h"

#define POLICY_NAMES_MAX 16

struct policy_options {
    struct str account, region, partition; /* partition "aws"; see policy_partition */
    /* What cannot be read from a runbook: the families of the services' task definitions, and the roles of their tasks.
     * None: any of the account, with a note. */
    struct str families[POLICY_NAMES_MAX], roles[POLICY_NAMES_MAX];
    size_t family_count, role_count;
};

struct policy;

struct policy *policy_new(struct arena *arena, const struct policy_options *options);
/* What a run of this runbook needs at its targets, which are in this region; params may be incomplete. */
void policy_add_runbook(struct policy *policy, const struct runbook *runbook, const struct json *params,
                        struct str region);
/* One permission ("sqs:SendMessage") for one resource in the statement of that name, which is made when it is new. */
void policy_allow(struct policy *policy, const char *sid, const char *permission, struct str resource);
void policy_deny(struct policy *policy, const char *sid, const char *permission, struct str resource);
/* The statement of that name holds only where this is so ("StringEquals", "iam:PassedToService", ...); values add up. */
void policy_condition(struct policy *policy, const char *sid, const char *operator, const char *key,
                      struct str value);
void policy_note(struct policy *policy, struct str text); /* once, however often it is said */

/* {"Version":"2012-10-17","Statement":[..]}, sorted: the same input gives the same bytes. */
const struct json *policy_document(struct policy *policy);
/* Permissions that change something, sorted: what a harmless read cannot show. */
const struct json *policy_changes(struct policy *policy);
const struct json *policy_notes(const struct policy *policy); /* array of texts */

/* "aws", "aws-cn" or "aws-us-gov", by the region. */
struct str policy_partition(struct str region);
/* arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE of the options. */
struct str policy_arn(struct policy *policy, const char *service, struct str resource);

#endif
