/* arn.h: Amazon Resource Names, taken apart: arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE. Source: the IAM user guide,
 * "Identify AWS resources with ARNs". Pure. */
#ifndef SELFHEAL_AWS_ARN_H
#define SELFHEAL_AWS_ARN_H

#include "base/str.h"

/* Views of the text. region, account and resource may be empty; resource may hold colons and slashes. */
struct arn {
    struct str partition, service, region, account, resource;
};

/* False: it does not begin with "arn:", or has fewer than five colons. */
bool arn_split(struct str text, struct arn *out);
/* The same, of this service, with a region, an account and a resource. */
bool arn_is_of(struct str text, const char *service, struct arn *out);

#endif
