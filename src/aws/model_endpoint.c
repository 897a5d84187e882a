/* model_endpoint.c: host names of services by region. Source: aws-wire.md 6, botocore's partitions.
 * A region that no partition claims belongs to "aws", as botocore has it. Not here: FIPS and
 * dual-stack hosts, account-id endpoints, the global STS host; an endpoint override serves those.
 */
#include "aws/model_table.h"

static const struct {
    struct str prefix, suffix;
} partitions[] = {
    { STR_INIT("cn-"), STR_INIT("amazonaws.com.cn") },
    { STR_INIT("us-isob-"), STR_INIT("sc2s.sgov.gov") },
    { STR_INIT("us-isof-"), STR_INIT("csp.hci.ic.gov") },
    { STR_INIT("eu-isoe-"), STR_INIT("cloud.adc-e.uk") },
    { STR_INIT("us-iso-"), STR_INIT("c2s.ic.gov") },
    { STR_INIT("eusc-"), STR_INIT("amazonaws.eu") },
};

struct aws_endpoint model_endpoint(struct arena *arena, const struct aws_service *service,
                                   struct str region) {
    struct str suffix = STR("amazonaws.com");
    if (str_is(service->name, "dynamodb") && str_is(region, "local")) /* DynamoDB Local */
        return (struct aws_endpoint){ STR("http://localhost:8000"), STR("us-east-1") };
    for (size_t i = 0; i < sizeof partitions / sizeof partitions[0]; i++)
        if (str_starts(region, partitions[i].prefix))
            suffix = partitions[i].suffix;
    return (struct aws_endpoint){
        str_fmt(arena, "https://%.*s.%.*s.%.*s", STR_ARG(service->endpoint_prefix), STR_ARG(region),
                STR_ARG(suffix)),
        region,
    };
}
