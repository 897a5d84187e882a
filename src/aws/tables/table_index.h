/* table_index.h: written by tools/gen_aws_tables.py. Do not edit. */
#ifndef SELFHEAL_AWS_TABLES_TABLE_INDEX_H
#define SELFHEAL_AWS_TABLES_TABLE_INDEX_H

#include "aws/model_table.h"

#define TABLE_BOTOCORE_VERSION "1.43.11"
#define TABLE_SERVICE_COUNT 14

extern const struct aws_service table_application_autoscaling;
extern const struct aws_service table_cloudwatch;
extern const struct aws_service table_dynamodb;
extern const struct aws_service table_ecs;
extern const struct aws_service table_elbv2;
extern const struct aws_service table_events;
extern const struct aws_service table_lambda;
extern const struct aws_service table_logs;
extern const struct aws_service table_pipes;
extern const struct aws_service table_scheduler;
extern const struct aws_service table_sns;
extern const struct aws_service table_sqs;
extern const struct aws_service table_ssm;
extern const struct aws_service table_sts;

/* Sorted by name. */
extern const struct aws_service *const table_index[TABLE_SERVICE_COUNT];

#endif
