/* sts.h: the model of AWS STS: GetCallerIdentity. */
#ifndef SELFHEAL_CLOUD_STS_H
#define SELFHEAL_CLOUD_STS_H

#include "cloud/cloud.h"

MUST_CHECK struct res cloud_sts_handle(const struct cloud_options *options, struct arena *arena,
                                       struct str operation, const struct json **output,
                                       struct err *err);

#endif
