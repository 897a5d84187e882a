/* table_index.c: written by tools/gen_aws_tables.py. Do not edit. */
#include "aws/tables/table_index.h"

const struct aws_service *const table_index[TABLE_SERVICE_COUNT] = {
    &table_application_autoscaling,
    &table_dynamodb,
    &table_ecs,
    &table_logs,
    &table_sts,
};
