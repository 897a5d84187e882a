/* table_index.c: written by tools/gen_aws_tables.py. Do not edit. */
#include "aws/tables/table_index.h"

const struct aws_service *const table_index[TABLE_SERVICE_COUNT] = {
    &table_application_autoscaling,
    &table_cloudwatch,
    &table_dynamodb,
    &table_ecs,
    &table_elbv2,
    &table_events,
    &table_lambda,
    &table_logs,
    &table_pipes,
    &table_scheduler,
    &table_sns,
    &table_sqs,
    &table_ssm,
    &table_sts,
};
