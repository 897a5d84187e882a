/* table_dynamodb.c: written by tools/gen_aws_tables.py from botocore 1.43.11 (Apache-2.0), service "dynamodb"
 * 2012-08-10. Do not edit. */

#include "aws/tables/table_index.h"

/* One literal longer than ISO C promises; gcc and clang take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
static const char pool[] =
    "\0"
    "ReturnConsumedCapacity\0"
    "Statements\0"
    "member\0"
    "ConsistentRead\0"
    "Parameters\0"
    "B\0"
    "BOOL\0"
    "BS\0"
    "L\0"
    "M\0"
    "key\0"
    "value\0"
    "N\0"
    "NS\0"
    "NULL\0"
    "S\0"
    "SS\0"
    "ReturnValuesOnConditionCheckFailure\0"
    "Statement\0"
    "ConsumedCapacity\0"
    "CapacityUnits\0"
    "GlobalSecondaryIndexes\0"
    "ReadCapacityUnits\0"
    "WriteCapacityUnits\0"
    "LocalSecondaryIndexes\0"
    "Table\0"
    "TableName\0"
    "Responses\0"
    "Error\0"
    "Code\0"
    "Item\0"
    "Message\0"
    "BatchExecuteStatement\0"
    "RequestItems\0"
    "AttributesToGet\0"
    "ExpressionAttributeNames\0"
    "Keys\0"
    "ProjectionExpression\0"
    "UnprocessedKeys\0"
    "BatchGetItem\0"
    "DeleteRequest\0"
    "Key\0"
    "PutRequest\0"
    "ReturnItemCollectionMetrics\0"
    "ItemCollectionMetrics\0"
    "ItemCollectionKey\0"
    "SizeEstimateRangeGB\0"
    "UnprocessedItems\0"
    "BatchWriteItem\0"
    "BackupName\0"
    "BackupDetails\0"
    "BackupArn\0"
    "BackupCreationDateTime\0"
    "BackupExpiryDateTime\0"
    "BackupSizeBytes\0"
    "BackupStatus\0"
    "BackupType\0"
    "CreateBackup\0"
    "GlobalTableName\0"
    "ReplicationGroup\0"
    "RegionName\0"
    "GlobalTableDescription\0"
    "CreationDateTime\0"
    "GlobalTableArn\0"
    "GlobalTableStatus\0"
    "IndexName\0"
    "OnDemandThroughputOverride\0"
    "MaxReadRequestUnits\0"
    "ProvisionedThroughputOverride\0"
    "WarmThroughput\0"
    "ReadUnitsPerSecond\0"
    "Status\0"
    "WriteUnitsPerSecond\0"
    "GlobalTableSettingsReplicationMode\0"
    "KMSMasterKeyId\0"
    "ReplicaArn\0"
    "ReplicaInaccessibleDateTime\0"
    "ReplicaStatus\0"
    "ReplicaStatusDescription\0"
    "ReplicaStatusPercentProgress\0"
    "ReplicaTableClassSummary\0"
    "LastUpdateDateTime\0"
    "TableClass\0"
    "CreateGlobalTable\0"
    "AttributeDefinitions\0"
    "AttributeName\0"
    "AttributeType\0"
    "BillingMode\0"
    "DeletionProtectionEnabled\0"
    "KeySchema\0"
    "KeyType\0"
    "OnDemandThroughput\0"
    "MaxWriteRequestUnits\0"
    "Projection\0"
    "NonKeyAttributes\0"
    "ProjectionType\0"
    "ProvisionedThroughput\0"
    "GlobalTableSourceArn\0"
    "ResourcePolicy\0"
    "SSESpecification\0"
    "Enabled\0"
    "SSEType\0"
    "StreamSpecification\0"
    "StreamEnabled\0"
    "StreamViewType\0"
    "Tags\0"
    "Value\0"
    "TableDescription\0"
    "ArchivalSummary\0"
    "ArchivalBackupArn\0"
    "ArchivalDateTime\0"
    "ArchivalReason\0"
    "BillingModeSummary\0"
    "LastUpdateToPayPerRequestDateTime\0"
    "Backfilling\0"
    "IndexArn\0"
    "IndexSizeBytes\0"
    "IndexStatus\0"
    "ItemCount\0"
    "LastDecreaseDateTime\0"
    "LastIncreaseDateTime\0"
    "NumberOfDecreasesToday\0"
    "GlobalTableVersion\0"
    "GlobalTableWitnesses\0"
    "WitnessStatus\0"
    "LatestStreamArn\0"
    "LatestStreamLabel\0"
    "MultiRegionConsistency\0"
    "Replicas\0"
    "RestoreSummary\0"
    "RestoreDateTime\0"
    "RestoreInProgress\0"
    "SourceBackupArn\0"
    "SourceTableArn\0"
    "SSEDescription\0"
    "InaccessibleEncryptionDateTime\0"
    "KMSMasterKeyArn\0"
    "TableArn\0"
    "TableClassSummary\0"
    "TableId\0"
    "TableSizeBytes\0"
    "TableStatus\0"
    "CreateTable\0"
    "BackupDescription\0"
    "SourceTableDetails\0"
    "TableCreationDateTime\0"
    "SourceTableFeatureDetails\0"
    "StreamDescription\0"
    "TimeToLiveDescription\0"
    "TimeToLiveStatus\0"
    "DeleteBackup\0"
    "ConditionExpression\0"
    "ConditionalOperator\0"
    "Expected\0"
    "AttributeValueList\0"
    "ComparisonOperator\0"
    "Exists\0"
    "ExpressionAttributeValues\0"
    "ReturnValues\0"
    "Attributes\0"
    "DeleteItem\0"
    "ExpectedRevisionId\0"
    "ResourceArn\0"
    "RevisionId\0"
    "DeleteResourcePolicy\0"
    "DeleteTable\0"
    "DescribeBackup\0"
    "ContinuousBackupsDescription\0"
    "ContinuousBackupsStatus\0"
    "PointInTimeRecoveryDescription\0"
    "EarliestRestorableDateTime\0"
    "LatestRestorableDateTime\0"
    "PointInTimeRecoveryStatus\0"
    "RecoveryPeriodInDays\0"
    "DescribeContinuousBackups\0"
    "ContributorInsightsMode\0"
    "ContributorInsightsRuleList\0"
    "ContributorInsightsStatus\0"
    "FailureException\0"
    "ExceptionDescription\0"
    "ExceptionName\0"
    "DescribeContributorInsights\0"
    "Endpoints\0"
    "Address\0"
    "CachePeriodInMinutes\0"
    "DescribeEndpoints\0"
    "ExportArn\0"
    "ExportDescription\0"
    "BilledSizeBytes\0"
    "ClientToken\0"
    "EndTime\0"
    "ExportFormat\0"
    "ExportManifest\0"
    "ExportStatus\0"
    "ExportTime\0"
    "ExportType\0"
    "FailureCode\0"
    "FailureMessage\0"
    "IncrementalExportSpecification\0"
    "ExportFromTime\0"
    "ExportToTime\0"
    "ExportViewType\0"
    "S3Bucket\0"
    "S3BucketOwner\0"
    "S3Prefix\0"
    "S3SseAlgorithm\0"
    "S3SseKmsKeyId\0"
    "StartTime\0"
    "DescribeExport\0"
    "DescribeGlobalTable\0"
    "ReplicaSettings\0"
    "ReplicaBillingModeSummary\0"
    "ReplicaGlobalSecondaryIndexSettings\0"
    "ProvisionedReadCapacityAutoScalingSettings\0"
    "AutoScalingDisabled\0"
    "AutoScalingRoleArn\0"
    "MaximumUnits\0"
    "MinimumUnits\0"
    "ScalingPolicies\0"
    "PolicyName\0"
    "TargetTrackingScalingPolicyConfiguration\0"
    "DisableScaleIn\0"
    "ScaleInCooldown\0"
    "ScaleOutCooldown\0"
    "TargetValue\0"
    "ProvisionedReadCapacityUnits\0"
    "ProvisionedWriteCapacityAutoScalingSettings\0"
    "ProvisionedWriteCapacityUnits\0"
    "ReplicaProvisionedReadCapacityAutoScalingSettings\0"
    "ReplicaProvisionedReadCapacityUnits\0"
    "ReplicaProvisionedWriteCapacityAutoScalingSettings\0"
    "ReplicaProvisionedWriteCapacityUnits\0"
    "DescribeGlobalTableSettings\0"
    "ImportArn\0"
    "ImportTableDescription\0"
    "CloudWatchLogGroupArn\0"
    "ErrorCount\0"
    "ImportStatus\0"
    "ImportedItemCount\0"
    "InputCompressionType\0"
    "InputFormat\0"
    "InputFormatOptions\0"
    "Csv\0"
    "Delimiter\0"
    "HeaderList\0"
    "ProcessedItemCount\0"
    "ProcessedSizeBytes\0"
    "S3BucketSource\0"
    "S3KeyPrefix\0"
    "TableCreationParameters\0"
    "DescribeImport\0"
    "KinesisDataStreamDestinations\0"
    "ApproximateCreationDateTimePrecision\0"
    "DestinationStatus\0"
    "DestinationStatusDescription\0"
    "StreamArn\0"
    "DescribeKinesisStreamingDestination\0"
    "AccountMaxReadCapacityUnits\0"
    "AccountMaxWriteCapacityUnits\0"
    "TableMaxReadCapacityUnits\0"
    "TableMaxWriteCapacityUnits\0"
    "DescribeLimits\0"
    "DescribeTable\0"
    "TableAutoScalingDescription\0"
    "DescribeTableReplicaAutoScaling\0"
    "DescribeTimeToLive\0"
    "EnableKinesisStreamingConfiguration\0"
    "DisableKinesisStreamingDestination\0"
    "EnableKinesisStreamingDestination\0"
    "Limit\0"
    "NextToken\0"
    "Items\0"
    "LastEvaluatedKey\0"
    "ExecuteStatement\0"
    "ClientRequestToken\0"
    "TransactStatements\0"
    "ExecuteTransaction\0"
    "ExportTableToPointInTime\0"
    "GetItem\0"
    "Policy\0"
    "GetResourcePolicy\0"
    "ImportTable\0"
    "ExclusiveStartBackupArn\0"
    "TimeRangeLowerBound\0"
    "TimeRangeUpperBound\0"
    "BackupSummaries\0"
    "LastEvaluatedBackupArn\0"
    "ListBackups\0"
    "MaxResults\0"
    "ContributorInsightsSummaries\0"
    "ListContributorInsights\0"
    "ExportSummaries\0"
    "ListExports\0"
    "ExclusiveStartGlobalTableName\0"
    "GlobalTables\0"
    "LastEvaluatedGlobalTableName\0"
    "ListGlobalTables\0"
    "PageSize\0"
    "ImportSummaryList\0"
    "ListImports\0"
    "ExclusiveStartTableName\0"
    "LastEvaluatedTableName\0"
    "TableNames\0"
    "ListTables\0"
    "ListTagsOfResource\0"
    "PutItem\0"
    "ConfirmRemoveSelfResourceAccess\0"
    "PutResourcePolicy\0"
    "ExclusiveStartKey\0"
    "FilterExpression\0"
    "KeyConditionExpression\0"
    "KeyConditions\0"
    "QueryFilter\0"
    "ScanIndexForward\0"
    "Select\0"
    "Count\0"
    "ScannedCount\0"
    "Query\0"
    "BillingModeOverride\0"
    "GlobalSecondaryIndexOverride\0"
    "LocalSecondaryIndexOverride\0"
    "SSESpecificationOverride\0"
    "TargetTableName\0"
    "RestoreTableFromBackup\0"
    "SourceTableName\0"
    "UseLatestRestorableTime\0"
    "RestoreTableToPointInTime\0"
    "ScanFilter\0"
    "Segment\0"
    "TotalSegments\0"
    "Scan\0"
    "TagResource\0"
    "TransactItems\0"
    "Get\0"
    "TransactGetItems\0"
    "ConditionCheck\0"
    "Delete\0"
    "Put\0"
    "Update\0"
    "UpdateExpression\0"
    "TransactWriteItems\0"
    "TagKeys\0"
    "UntagResource\0"
    "PointInTimeRecoverySpecification\0"
    "PointInTimeRecoveryEnabled\0"
    "UpdateContinuousBackups\0"
    "ContributorInsightsAction\0"
    "UpdateContributorInsights\0"
    "ReplicaUpdates\0"
    "Create\0"
    "UpdateGlobalTable\0"
    "GlobalTableBillingMode\0"
    "GlobalTableGlobalSecondaryIndexSettingsUpdate\0"
    "ProvisionedWriteCapacityAutoScalingSettingsUpdate\0"
    "ScalingPolicyUpdate\0"
    "GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate\0"
    "GlobalTableProvisionedWriteCapacityUnits\0"
    "ReplicaSettingsUpdate\0"
    "ReplicaGlobalSecondaryIndexSettingsUpdate\0"
    "ProvisionedReadCapacityAutoScalingSettingsUpdate\0"
    "ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate\0"
    "ReplicaTableClass\0"
    "UpdateGlobalTableSettings\0"
    "AttributeUpdates\0"
    "Action\0"
    "UpdateItem\0"
    "UpdateKinesisStreamingConfiguration\0"
    "UpdateKinesisStreamingDestination\0"
    "GlobalSecondaryIndexUpdates\0"
    "GlobalTableWitnessUpdates\0"
    "TableClassOverride\0"
    "UpdateTable\0"
    "ProvisionedWriteCapacityAutoScalingUpdate\0"
    "ReplicaGlobalSecondaryIndexUpdates\0"
    "ProvisionedReadCapacityAutoScalingUpdate\0"
    "ReplicaProvisionedReadCapacityAutoScalingUpdate\0"
    "UpdateTableReplicaAutoScaling\0"
    "TimeToLiveSpecification\0"
    "UpdateTimeToLive\0"
    "INDEXES\0"
    "TOTAL\0"
    "NONE\0"
    "ALL_OLD\0"
    "ConditionalCheckFailed\0"
    "ItemCollectionSizeLimitExceeded\0"
    "RequestLimitExceeded\0"
    "ValidationError\0"
    "ProvisionedThroughputExceeded\0"
    "TransactionConflict\0"
    "ThrottlingError\0"
    "InternalServerError\0"
    "ResourceNotFound\0"
    "AccessDenied\0"
    "DuplicateItem\0"
    "SIZE\0"
    "CREATING\0"
    "DELETED\0"
    "AVAILABLE\0"
    "USER\0"
    "SYSTEM\0"
    "AWS_BACKUP\0"
    "ACTIVE\0"
    "DELETING\0"
    "UPDATING\0"
    "ENABLED\0"
    "DISABLED\0"
    "ENABLED_WITH_OVERRIDES\0"
    "CREATION_FAILED\0"
    "REGION_DISABLED\0"
    "INACCESSIBLE_ENCRYPTION_CREDENTIALS\0"
    "ARCHIVING\0"
    "ARCHIVED\0"
    "REPLICATION_NOT_AUTHORIZED\0"
    "STANDARD\0"
    "STANDARD_INFREQUENT_ACCESS\0"
    "PROVISIONED\0"
    "PAY_PER_REQUEST\0"
    "HASH\0"
    "RANGE\0"
    "ALL\0"
    "KEYS_ONLY\0"
    "INCLUDE\0"
    "AES256\0"
    "KMS\0"
    "NEW_IMAGE\0"
    "OLD_IMAGE\0"
    "NEW_AND_OLD_IMAGES\0"
    "EVENTUAL\0"
    "STRONG\0"
    "ENABLING\0"
    "DISABLING\0"
    "AND\0"
    "OR\0"
    "EQ\0"
    "NE\0"
    "IN\0"
    "LE\0"
    "LT\0"
    "GE\0"
    "GT\0"
    "BETWEEN\0"
    "NOT_NULL\0"
    "CONTAINS\0"
    "NOT_CONTAINS\0"
    "BEGINS_WITH\0"
    "UPDATED_OLD\0"
    "ALL_NEW\0"
    "UPDATED_NEW\0"
    "ACCESSED_AND_THROTTLED_KEYS\0"
    "THROTTLED_KEYS\0"
    "FAILED\0"
    "DYNAMODB_JSON\0"
    "ION\0"
    "IN_PROGRESS\0"
    "COMPLETED\0"
    "FULL_EXPORT\0"
    "INCREMENTAL_EXPORT\0"
    "CANCELLING\0"
    "CANCELLED\0"
    "GZIP\0"
    "ZSTD\0"
    "CSV\0"
    "MILLISECOND\0"
    "MICROSECOND\0"
    "ENABLE_FAILED\0"
    "ALL_ATTRIBUTES\0"
    "ALL_PROJECTED_ATTRIBUTES\0"
    "SPECIFIC_ATTRIBUTES\0"
    "COUNT\0"
    "ENABLE\0"
    "DISABLE\0"
    "ADD\0"
    "PUT\0"
    "DELETE\0";

static const struct table_shape shapes[] = {
    { TABLE_STRUCTURE, 0, 2, 0 }, /* BatchExecuteStatementInput */
    { TABLE_STRING, 0, 3, 0 }, /* ReturnConsumedCapacity */
    { TABLE_LIST, 1, 1, 2 }, /* PartiQLBatchRequest */
    { TABLE_STRUCTURE, 0, 4, 3 }, /* BatchStatementRequest */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ConsistentRead */
    { TABLE_LIST, 2, 1, 7 }, /* PreparedStatementParameters */
    { TABLE_STRUCTURE, 0, 10, 8 }, /* AttributeValue */
    { TABLE_BLOB, 0, 0, 0 }, /* BinaryAttributeValue */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* BooleanAttributeValue */
    { TABLE_LIST, 0, 1, 18 }, /* BinarySetAttributeValue */
    { TABLE_LIST, 0, 1, 19 }, /* ListAttributeValue */
    { TABLE_MAP, 0, 2, 20 }, /* MapAttributeValue */
    { TABLE_STRING, 3, 0, 0 }, /* AttributeName */
    { TABLE_STRING, 0, 0, 0 }, /* NumberAttributeValue */
    { TABLE_LIST, 0, 1, 22 }, /* NumberSetAttributeValue */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* NullAttributeValue */
    { TABLE_STRING, 0, 0, 0 }, /* StringAttributeValue */
    { TABLE_LIST, 0, 1, 23 }, /* StringSetAttributeValue */
    { TABLE_STRING, 0, 2, 3 }, /* ReturnValuesOnConditionCheckFailure */
    { TABLE_STRING, 4, 0, 0 }, /* PartiQLStatement */
    { TABLE_STRUCTURE, 0, 2, 24 }, /* BatchExecuteStatementOutput */
    { TABLE_LIST, 0, 1, 26 }, /* ConsumedCapacityMultiple */
    { TABLE_STRUCTURE, 0, 7, 27 }, /* ConsumedCapacity */
    { TABLE_DOUBLE, 0, 0, 0 }, /* ConsumedCapacityUnits */
    { TABLE_MAP, 0, 2, 34 }, /* SecondaryIndexesCapacityMap */
    { TABLE_STRING, 5, 0, 0 }, /* IndexName */
    { TABLE_STRUCTURE, 0, 3, 36 }, /* Capacity */
    { TABLE_STRING, 6, 0, 0 }, /* TableArn */
    { TABLE_LIST, 0, 1, 39 }, /* PartiQLBatchResponse */
    { TABLE_STRUCTURE, 0, 3, 40 }, /* BatchStatementResponse */
    { TABLE_STRUCTURE, 0, 3, 43 }, /* BatchStatementError */
    { TABLE_STRING, 0, 11, 5 }, /* BatchStatementErrorCodeEnum */
    { TABLE_MAP, 0, 2, 46 }, /* AttributeMap */
    { TABLE_STRING, 0, 0, 0 }, /* String */
    { TABLE_STRING, 5, 0, 0 }, /* TableName */
    { TABLE_STRUCTURE, 0, 2, 48 }, /* BatchGetItemInput */
    { TABLE_MAP, 7, 2, 50 }, /* BatchGetRequestMap */
    { TABLE_STRUCTURE, 0, 5, 52 }, /* KeysAndAttributes */
    { TABLE_LIST, 2, 1, 57 }, /* AttributeNameList */
    { TABLE_MAP, 0, 2, 58 }, /* ExpressionAttributeNameMap */
    { TABLE_STRING, 0, 0, 0 }, /* ExpressionAttributeNameVariable */
    { TABLE_LIST, 7, 1, 60 }, /* KeyList */
    { TABLE_MAP, 0, 2, 61 }, /* Key */
    { TABLE_STRING, 0, 0, 0 }, /* ProjectionExpression */
    { TABLE_STRUCTURE, 0, 3, 63 }, /* BatchGetItemOutput */
    { TABLE_MAP, 0, 2, 66 }, /* BatchGetResponseMap */
    { TABLE_LIST, 0, 1, 68 }, /* ItemList */
    { TABLE_STRUCTURE, 0, 3, 69 }, /* BatchWriteItemInput */
    { TABLE_MAP, 1, 2, 72 }, /* BatchWriteItemRequestMap */
    { TABLE_LIST, 1, 1, 74 }, /* WriteRequests */
    { TABLE_STRUCTURE, 0, 2, 75 }, /* WriteRequest */
    { TABLE_STRUCTURE, 0, 1, 77 }, /* DeleteRequest */
    { TABLE_STRUCTURE, 0, 1, 78 }, /* PutRequest */
    { TABLE_MAP, 0, 2, 79 }, /* PutItemInputAttributeMap */
    { TABLE_STRING, 0, 2, 16 }, /* ReturnItemCollectionMetrics */
    { TABLE_STRUCTURE, 0, 3, 81 }, /* BatchWriteItemOutput */
    { TABLE_MAP, 0, 2, 84 }, /* ItemCollectionMetricsPerTable */
    { TABLE_LIST, 0, 1, 86 }, /* ItemCollectionMetricsMultiple */
    { TABLE_STRUCTURE, 0, 2, 87 }, /* ItemCollectionMetrics */
    { TABLE_MAP, 0, 2, 89 }, /* ItemCollectionKeyAttributeMap */
    { TABLE_LIST, 0, 1, 91 }, /* ItemCollectionSizeEstimateRange */
    { TABLE_DOUBLE, 0, 0, 0 }, /* ItemCollectionSizeEstimateBound */
    { TABLE_STRUCTURE, 0, 2, 92 }, /* CreateBackupInput */
    { TABLE_STRING, 5, 0, 0 }, /* BackupName */
    { TABLE_STRUCTURE, 0, 1, 94 }, /* CreateBackupOutput */
    { TABLE_STRUCTURE, 0, 7, 95 }, /* BackupDetails */
    { TABLE_STRING, 8, 0, 0 }, /* BackupArn */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* BackupCreationDateTime */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* Date */
    { TABLE_LONG, 9, 0, 0 }, /* BackupSizeBytes */
    { TABLE_STRING, 0, 3, 18 }, /* BackupStatus */
    { TABLE_STRING, 0, 3, 21 }, /* BackupType */
    { TABLE_STRUCTURE, 0, 2, 102 }, /* CreateGlobalTableInput */
    { TABLE_LIST, 0, 1, 104 }, /* ReplicaList */
    { TABLE_STRUCTURE, 0, 1, 105 }, /* Replica */
    { TABLE_STRING, 0, 0, 0 }, /* RegionName */
    { TABLE_STRUCTURE, 0, 1, 106 }, /* CreateGlobalTableOutput */
    { TABLE_STRUCTURE, 0, 5, 107 }, /* GlobalTableDescription */
    { TABLE_STRING, 0, 0, 0 }, /* GlobalTableArnString */
    { TABLE_STRING, 0, 4, 24 }, /* GlobalTableStatus */
    { TABLE_LIST, 0, 1, 112 }, /* ReplicaDescriptionList */
    { TABLE_STRUCTURE, 0, 13, 113 }, /* ReplicaDescription */
    { TABLE_LIST, 0, 1, 126 }, /* ReplicaGlobalSecondaryIndexDescriptionList */
    { TABLE_STRUCTURE, 0, 4, 127 }, /* ReplicaGlobalSecondaryIndexDescription */
    { TABLE_STRUCTURE, 0, 1, 131 }, /* OnDemandThroughputOverride */
    { TABLE_LONG, 0, 0, 0 }, /* LongObject */
    { TABLE_STRUCTURE, 0, 1, 132 }, /* ProvisionedThroughputOverride */
    { TABLE_LONG, 2, 0, 0 }, /* PositiveLongObject */
    { TABLE_STRUCTURE, 0, 3, 133 }, /* GlobalSecondaryIndexWarmThroughputDescription */
    { TABLE_STRING, 0, 4, 28 }, /* IndexStatus */
    { TABLE_STRING, 0, 3, 32 }, /* GlobalTableSettingsReplicationMode */
    { TABLE_STRING, 0, 0, 0 }, /* KMSMasterKeyId */
    { TABLE_STRING, 0, 10, 35 }, /* ReplicaStatus */
    { TABLE_STRING, 0, 0, 0 }, /* ReplicaStatusDescription */
    { TABLE_STRING, 0, 0, 0 }, /* ReplicaStatusPercentProgress */
    { TABLE_STRUCTURE, 0, 2, 136 }, /* TableClassSummary */
    { TABLE_STRING, 0, 2, 45 }, /* TableClass */
    { TABLE_STRUCTURE, 0, 3, 138 }, /* TableWarmThroughputDescription */
    { TABLE_STRING, 0, 8, 47 }, /* TableStatus */
    { TABLE_STRUCTURE, 0, 17, 141 }, /* CreateTableInput */
    { TABLE_LIST, 0, 1, 158 }, /* AttributeDefinitions */
    { TABLE_STRUCTURE, 0, 2, 159 }, /* AttributeDefinition */
    { TABLE_STRING, 10, 0, 0 }, /* KeySchemaAttributeName */
    { TABLE_STRING, 0, 3, 55 }, /* ScalarAttributeType */
    { TABLE_STRING, 0, 2, 58 }, /* BillingMode */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* DeletionProtectionEnabled */
    { TABLE_LIST, 0, 1, 161 }, /* GlobalSecondaryIndexList */
    { TABLE_STRUCTURE, 0, 6, 162 }, /* GlobalSecondaryIndex */
    { TABLE_LIST, 2, 1, 168 }, /* KeySchema */
    { TABLE_STRUCTURE, 0, 2, 169 }, /* KeySchemaElement */
    { TABLE_STRING, 0, 2, 60 }, /* KeyType */
    { TABLE_STRUCTURE, 0, 2, 171 }, /* OnDemandThroughput */
    { TABLE_STRUCTURE, 0, 2, 173 }, /* Projection */
    { TABLE_LIST, 11, 1, 175 }, /* NonKeyAttributeNameList */
    { TABLE_STRING, 10, 0, 0 }, /* NonKeyAttributeName */
    { TABLE_STRING, 0, 3, 62 }, /* ProjectionType */
    { TABLE_STRUCTURE, 0, 2, 176 }, /* ProvisionedThroughput */
    { TABLE_STRUCTURE, 0, 2, 178 }, /* WarmThroughput */
    { TABLE_LIST, 0, 1, 180 }, /* LocalSecondaryIndexList */
    { TABLE_STRUCTURE, 0, 3, 181 }, /* LocalSecondaryIndex */
    { TABLE_STRING, 0, 0, 0 }, /* ResourcePolicy */
    { TABLE_STRUCTURE, 0, 3, 184 }, /* SSESpecification */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* SSEEnabled */
    { TABLE_STRING, 0, 2, 65 }, /* SSEType */
    { TABLE_STRUCTURE, 0, 2, 187 }, /* StreamSpecification */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* StreamEnabled */
    { TABLE_STRING, 0, 4, 67 }, /* StreamViewType */
    { TABLE_LIST, 0, 1, 189 }, /* TagList */
    { TABLE_STRUCTURE, 0, 2, 190 }, /* Tag */
    { TABLE_STRING, 12, 0, 0 }, /* TagKeyString */
    { TABLE_STRING, 13, 0, 0 }, /* TagValueString */
    { TABLE_STRUCTURE, 0, 1, 192 }, /* CreateTableOutput */
    { TABLE_STRUCTURE, 0, 28, 193 }, /* TableDescription */
    { TABLE_STRUCTURE, 0, 3, 221 }, /* ArchivalSummary */
    { TABLE_STRING, 0, 0, 0 }, /* ArchivalReason */
    { TABLE_STRUCTURE, 0, 2, 224 }, /* BillingModeSummary */
    { TABLE_LIST, 0, 1, 226 }, /* GlobalSecondaryIndexDescriptionList */
    { TABLE_STRUCTURE, 0, 11, 227 }, /* GlobalSecondaryIndexDescription */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Backfilling */
    { TABLE_STRUCTURE, 0, 5, 238 }, /* ProvisionedThroughputDescription */
    { TABLE_LONG, 9, 0, 0 }, /* NonNegativeLongObject */
    { TABLE_LIST, 0, 1, 243 }, /* GlobalTableWitnessDescriptionList */
    { TABLE_STRUCTURE, 0, 2, 244 }, /* GlobalTableWitnessDescription */
    { TABLE_STRING, 0, 3, 71 }, /* WitnessStatus */
    { TABLE_STRING, 8, 0, 0 }, /* StreamArn */
    { TABLE_LIST, 0, 1, 246 }, /* LocalSecondaryIndexDescriptionList */
    { TABLE_STRUCTURE, 0, 6, 247 }, /* LocalSecondaryIndexDescription */
    { TABLE_STRING, 0, 2, 74 }, /* MultiRegionConsistency */
    { TABLE_STRUCTURE, 0, 4, 253 }, /* RestoreSummary */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* RestoreInProgress */
    { TABLE_STRUCTURE, 0, 4, 257 }, /* SSEDescription */
    { TABLE_STRING, 0, 0, 0 }, /* KMSMasterKeyArn */
    { TABLE_STRING, 0, 5, 76 }, /* SSEStatus */
    { TABLE_STRING, 0, 0, 0 }, /* TableId */
    { TABLE_STRUCTURE, 0, 1, 261 }, /* DeleteBackupInput */
    { TABLE_STRUCTURE, 0, 1, 262 }, /* DeleteBackupOutput */
    { TABLE_STRUCTURE, 0, 3, 263 }, /* BackupDescription */
    { TABLE_STRUCTURE, 0, 10, 266 }, /* SourceTableDetails */
    { TABLE_LONG, 9, 0, 0 }, /* ItemCount */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* TableCreationDateTime */
    { TABLE_STRUCTURE, 0, 5, 276 }, /* SourceTableFeatureDetails */
    { TABLE_LIST, 0, 1, 281 }, /* GlobalSecondaryIndexes */
    { TABLE_STRUCTURE, 0, 5, 282 }, /* GlobalSecondaryIndexInfo */
    { TABLE_LIST, 0, 1, 287 }, /* LocalSecondaryIndexes */
    { TABLE_STRUCTURE, 0, 3, 288 }, /* LocalSecondaryIndexInfo */
    { TABLE_STRUCTURE, 0, 2, 291 }, /* TimeToLiveDescription */
    { TABLE_STRING, 10, 0, 0 }, /* TimeToLiveAttributeName */
    { TABLE_STRING, 0, 4, 81 }, /* TimeToLiveStatus */
    { TABLE_STRUCTURE, 0, 11, 293 }, /* DeleteItemInput */
    { TABLE_STRING, 0, 0, 0 }, /* ConditionExpression */
    { TABLE_STRING, 0, 2, 85 }, /* ConditionalOperator */
    { TABLE_MAP, 0, 2, 304 }, /* ExpectedAttributeMap */
    { TABLE_STRUCTURE, 0, 4, 306 }, /* ExpectedAttributeValue */
    { TABLE_LIST, 0, 1, 310 }, /* AttributeValueList */
    { TABLE_STRING, 0, 13, 87 }, /* ComparisonOperator */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* BooleanObject */
    { TABLE_MAP, 0, 2, 311 }, /* ExpressionAttributeValueMap */
    { TABLE_STRING, 0, 0, 0 }, /* ExpressionAttributeValueVariable */
    { TABLE_STRING, 0, 5, 100 }, /* ReturnValue */
    { TABLE_STRUCTURE, 0, 3, 313 }, /* DeleteItemOutput */
    { TABLE_STRUCTURE, 0, 2, 316 }, /* DeleteResourcePolicyInput */
    { TABLE_STRING, 10, 0, 0 }, /* PolicyRevisionId */
    { TABLE_STRING, 14, 0, 0 }, /* ResourceArnString */
    { TABLE_STRUCTURE, 0, 1, 318 }, /* DeleteResourcePolicyOutput */
    { TABLE_STRUCTURE, 0, 1, 319 }, /* DeleteTableInput */
    { TABLE_STRUCTURE, 0, 1, 320 }, /* DeleteTableOutput */
    { TABLE_STRUCTURE, 0, 1, 321 }, /* DescribeBackupInput */
    { TABLE_STRUCTURE, 0, 1, 322 }, /* DescribeBackupOutput */
    { TABLE_STRUCTURE, 0, 1, 323 }, /* DescribeContinuousBackupsInput */
    { TABLE_STRUCTURE, 0, 1, 324 }, /* DescribeContinuousBackupsOutput */
    { TABLE_STRUCTURE, 0, 2, 325 }, /* ContinuousBackupsDescription */
    { TABLE_STRING, 0, 2, 105 }, /* ContinuousBackupsStatus */
    { TABLE_STRUCTURE, 0, 4, 327 }, /* PointInTimeRecoveryDescription */
    { TABLE_STRING, 0, 2, 105 }, /* PointInTimeRecoveryStatus */
    { TABLE_INTEGER, 15, 0, 0 }, /* RecoveryPeriodInDays */
    { TABLE_STRUCTURE, 0, 2, 331 }, /* DescribeContributorInsightsInput */
    { TABLE_STRUCTURE, 0, 7, 333 }, /* DescribeContributorInsightsOutput */
    { TABLE_STRING, 0, 2, 107 }, /* ContributorInsightsMode */
    { TABLE_LIST, 0, 1, 340 }, /* ContributorInsightsRuleList */
    { TABLE_STRING, 0, 0, 0 }, /* ContributorInsightsRule */
    { TABLE_STRING, 0, 5, 109 }, /* ContributorInsightsStatus */
    { TABLE_STRUCTURE, 0, 2, 341 }, /* FailureException */
    { TABLE_STRING, 0, 0, 0 }, /* ExceptionDescription */
    { TABLE_STRING, 0, 0, 0 }, /* ExceptionName */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* LastUpdateDateTime */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DescribeEndpointsRequest */
    { TABLE_STRUCTURE, 0, 1, 343 }, /* DescribeEndpointsResponse */
    { TABLE_LIST, 0, 1, 344 }, /* Endpoints */
    { TABLE_STRUCTURE, 0, 2, 345 }, /* Endpoint */
    { TABLE_LONG, 0, 0, 0 }, /* Long */
    { TABLE_STRUCTURE, 0, 1, 347 }, /* DescribeExportInput */
    { TABLE_STRING, 8, 0, 0 }, /* ExportArn */
    { TABLE_STRUCTURE, 0, 1, 348 }, /* DescribeExportOutput */
    { TABLE_STRUCTURE, 0, 21, 349 }, /* ExportDescription */
    { TABLE_LONG, 9, 0, 0 }, /* BilledSizeBytes */
    { TABLE_STRING, 0, 0, 0 }, /* ClientToken */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* ExportEndTime */
    { TABLE_STRING, 0, 2, 114 }, /* ExportFormat */
    { TABLE_STRING, 0, 0, 0 }, /* ExportManifest */
    { TABLE_STRING, 0, 3, 116 }, /* ExportStatus */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* ExportTime */
    { TABLE_STRING, 0, 2, 119 }, /* ExportType */
    { TABLE_STRING, 0, 0, 0 }, /* FailureCode */
    { TABLE_STRING, 0, 0, 0 }, /* FailureMessage */
    { TABLE_STRUCTURE, 0, 3, 370 }, /* IncrementalExportSpecification */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* ExportFromTime */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* ExportToTime */
    { TABLE_STRING, 0, 2, 121 }, /* ExportViewType */
    { TABLE_STRING, 16, 0, 0 }, /* S3Bucket */
    { TABLE_STRING, 0, 0, 0 }, /* S3BucketOwner */
    { TABLE_STRING, 17, 0, 0 }, /* S3Prefix */
    { TABLE_STRING, 0, 2, 65 }, /* S3SseAlgorithm */
    { TABLE_STRING, 18, 0, 0 }, /* S3SseKmsKeyId */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* ExportStartTime */
    { TABLE_STRUCTURE, 0, 1, 373 }, /* DescribeGlobalTableInput */
    { TABLE_STRUCTURE, 0, 1, 374 }, /* DescribeGlobalTableOutput */
    { TABLE_STRUCTURE, 0, 1, 375 }, /* DescribeGlobalTableSettingsInput */
    { TABLE_STRUCTURE, 0, 2, 376 }, /* DescribeGlobalTableSettingsOutput */
    { TABLE_LIST, 0, 1, 378 }, /* ReplicaSettingsDescriptionList */
    { TABLE_STRUCTURE, 0, 9, 379 }, /* ReplicaSettingsDescription */
    { TABLE_LIST, 0, 1, 388 }, /* ReplicaGlobalSecondaryIndexSettingsDescriptionList */
    { TABLE_STRUCTURE, 0, 6, 389 }, /* ReplicaGlobalSecondaryIndexSettingsDescription */
    { TABLE_STRUCTURE, 0, 5, 395 }, /* AutoScalingSettingsDescription */
    { TABLE_LIST, 0, 1, 400 }, /* AutoScalingPolicyDescriptionList */
    { TABLE_STRUCTURE, 0, 2, 401 }, /* AutoScalingPolicyDescription */
    { TABLE_STRING, 19, 0, 0 }, /* AutoScalingPolicyName */
    { TABLE_STRUCTURE, 0, 4, 403 }, /* AutoScalingTargetTrackingScalingPolicyConfigurationDescription */
    { TABLE_INTEGER, 0, 0, 0 }, /* IntegerObject */
    { TABLE_DOUBLE, 0, 0, 0 }, /* DoubleObject */
    { TABLE_STRUCTURE, 0, 1, 407 }, /* DescribeImportInput */
    { TABLE_STRING, 8, 0, 0 }, /* ImportArn */
    { TABLE_STRUCTURE, 0, 1, 408 }, /* DescribeImportOutput */
    { TABLE_STRUCTURE, 0, 19, 409 }, /* ImportTableDescription */
    { TABLE_STRING, 6, 0, 0 }, /* CloudWatchLogGroupArn */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* ImportEndTime */
    { TABLE_LONG, 9, 0, 0 }, /* ErrorCount */
    { TABLE_STRING, 0, 5, 123 }, /* ImportStatus */
    { TABLE_LONG, 9, 0, 0 }, /* ImportedItemCount */
    { TABLE_STRING, 0, 3, 128 }, /* InputCompressionType */
    { TABLE_STRING, 0, 3, 131 }, /* InputFormat */
    { TABLE_STRUCTURE, 0, 1, 428 }, /* InputFormatOptions */
    { TABLE_STRUCTURE, 0, 2, 429 }, /* CsvOptions */
    { TABLE_STRING, 20, 0, 0 }, /* CsvDelimiter */
    { TABLE_LIST, 10, 1, 431 }, /* CsvHeaderList */
    { TABLE_STRING, 21, 0, 0 }, /* CsvHeader */
    { TABLE_LONG, 9, 0, 0 }, /* ProcessedItemCount */
    { TABLE_STRUCTURE, 0, 3, 432 }, /* S3BucketSource */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* ImportStartTime */
    { TABLE_STRUCTURE, 0, 8, 435 }, /* TableCreationParameters */
    { TABLE_STRUCTURE, 0, 1, 443 }, /* DescribeKinesisStreamingDestinationInput */
    { TABLE_STRUCTURE, 0, 2, 444 }, /* DescribeKinesisStreamingDestinationOutput */
    { TABLE_LIST, 0, 1, 446 }, /* KinesisDataStreamDestinations */
    { TABLE_STRUCTURE, 0, 4, 447 }, /* KinesisDataStreamDestination */
    { TABLE_STRING, 0, 2, 134 }, /* ApproximateCreationDateTimePrecision */
    { TABLE_STRING, 0, 6, 136 }, /* DestinationStatus */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DescribeLimitsInput */
    { TABLE_STRUCTURE, 0, 4, 451 }, /* DescribeLimitsOutput */
    { TABLE_STRUCTURE, 0, 1, 455 }, /* DescribeTableInput */
    { TABLE_STRUCTURE, 0, 1, 456 }, /* DescribeTableOutput */
    { TABLE_STRUCTURE, 0, 1, 457 }, /* DescribeTableReplicaAutoScalingInput */
    { TABLE_STRUCTURE, 0, 1, 458 }, /* DescribeTableReplicaAutoScalingOutput */
    { TABLE_STRUCTURE, 0, 3, 459 }, /* TableAutoScalingDescription */
    { TABLE_LIST, 0, 1, 462 }, /* ReplicaAutoScalingDescriptionList */
    { TABLE_STRUCTURE, 0, 5, 463 }, /* ReplicaAutoScalingDescription */
    { TABLE_LIST, 0, 1, 468 }, /* ReplicaGlobalSecondaryIndexAutoScalingDescriptionList */
    { TABLE_STRUCTURE, 0, 4, 469 }, /* ReplicaGlobalSecondaryIndexAutoScalingDescription */
    { TABLE_STRUCTURE, 0, 1, 473 }, /* DescribeTimeToLiveInput */
    { TABLE_STRUCTURE, 0, 1, 474 }, /* DescribeTimeToLiveOutput */
    { TABLE_STRUCTURE, 0, 3, 475 }, /* KinesisStreamingDestinationInput */
    { TABLE_STRUCTURE, 0, 1, 478 }, /* EnableKinesisStreamingConfiguration */
    { TABLE_STRUCTURE, 0, 4, 479 }, /* KinesisStreamingDestinationOutput */
    { TABLE_STRUCTURE, 0, 7, 483 }, /* ExecuteStatementInput */
    { TABLE_INTEGER, 2, 0, 0 }, /* PositiveIntegerObject */
    { TABLE_STRING, 22, 0, 0 }, /* PartiQLNextToken */
    { TABLE_STRUCTURE, 0, 4, 490 }, /* ExecuteStatementOutput */
    { TABLE_STRUCTURE, 0, 3, 494 }, /* ExecuteTransactionInput */
    { TABLE_STRING, 23, 0, 0 }, /* ClientRequestToken */
    { TABLE_LIST, 7, 1, 497 }, /* ParameterizedStatements */
    { TABLE_STRUCTURE, 0, 3, 498 }, /* ParameterizedStatement */
    { TABLE_STRUCTURE, 0, 2, 501 }, /* ExecuteTransactionOutput */
    { TABLE_LIST, 7, 1, 503 }, /* ItemResponseList */
    { TABLE_STRUCTURE, 0, 1, 504 }, /* ItemResponse */
    { TABLE_STRUCTURE, 0, 11, 505 }, /* ExportTableToPointInTimeInput */
    { TABLE_STRUCTURE, 0, 1, 516 }, /* ExportTableToPointInTimeOutput */
    { TABLE_STRUCTURE, 0, 7, 517 }, /* GetItemInput */
    { TABLE_STRUCTURE, 0, 2, 524 }, /* GetItemOutput */
    { TABLE_STRUCTURE, 0, 1, 526 }, /* GetResourcePolicyInput */
    { TABLE_STRUCTURE, 0, 2, 527 }, /* GetResourcePolicyOutput */
    { TABLE_STRUCTURE, 0, 6, 529 }, /* ImportTableInput */
    { TABLE_STRUCTURE, 0, 1, 535 }, /* ImportTableOutput */
    { TABLE_STRUCTURE, 0, 6, 536 }, /* ListBackupsInput */
    { TABLE_STRING, 0, 4, 142 }, /* BackupTypeFilter */
    { TABLE_INTEGER, 7, 0, 0 }, /* BackupsInputLimit */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* TimeRangeLowerBound */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* TimeRangeUpperBound */
    { TABLE_STRUCTURE, 0, 2, 542 }, /* ListBackupsOutput */
    { TABLE_LIST, 0, 1, 544 }, /* BackupSummaries */
    { TABLE_STRUCTURE, 0, 10, 545 }, /* BackupSummary */
    { TABLE_STRUCTURE, 0, 3, 555 }, /* ListContributorInsightsInput */
    { TABLE_INTEGER, 24, 0, 0 }, /* ListContributorInsightsLimit */
    { TABLE_STRING, 0, 0, 0 }, /* NextTokenString */
    { TABLE_STRUCTURE, 0, 2, 558 }, /* ListContributorInsightsOutput */
    { TABLE_LIST, 0, 1, 560 }, /* ContributorInsightsSummaries */
    { TABLE_STRUCTURE, 0, 4, 561 }, /* ContributorInsightsSummary */
    { TABLE_STRUCTURE, 0, 3, 565 }, /* ListExportsInput */
    { TABLE_INTEGER, 1, 0, 0 }, /* ListExportsMaxLimit */
    { TABLE_STRING, 0, 0, 0 }, /* ExportNextToken */
    { TABLE_STRUCTURE, 0, 2, 568 }, /* ListExportsOutput */
    { TABLE_LIST, 0, 1, 570 }, /* ExportSummaries */
    { TABLE_STRUCTURE, 0, 3, 571 }, /* ExportSummary */
    { TABLE_STRUCTURE, 0, 3, 574 }, /* ListGlobalTablesInput */
    { TABLE_STRUCTURE, 0, 2, 577 }, /* ListGlobalTablesOutput */
    { TABLE_LIST, 0, 1, 579 }, /* GlobalTableList */
    { TABLE_STRUCTURE, 0, 2, 580 }, /* GlobalTable */
    { TABLE_STRUCTURE, 0, 3, 582 }, /* ListImportsInput */
    { TABLE_STRING, 25, 0, 0 }, /* ImportNextToken */
    { TABLE_INTEGER, 1, 0, 0 }, /* ListImportsMaxLimit */
    { TABLE_STRUCTURE, 0, 2, 585 }, /* ListImportsOutput */
    { TABLE_LIST, 0, 1, 587 }, /* ImportSummaryList */
    { TABLE_STRUCTURE, 0, 8, 588 }, /* ImportSummary */
    { TABLE_STRUCTURE, 0, 2, 596 }, /* ListTablesInput */
    { TABLE_INTEGER, 7, 0, 0 }, /* ListTablesInputLimit */
    { TABLE_STRUCTURE, 0, 2, 598 }, /* ListTablesOutput */
    { TABLE_LIST, 0, 1, 600 }, /* TableNameList */
    { TABLE_STRUCTURE, 0, 2, 601 }, /* ListTagsOfResourceInput */
    { TABLE_STRUCTURE, 0, 2, 603 }, /* ListTagsOfResourceOutput */
    { TABLE_STRUCTURE, 0, 11, 605 }, /* PutItemInput */
    { TABLE_STRUCTURE, 0, 3, 616 }, /* PutItemOutput */
    { TABLE_STRUCTURE, 0, 4, 619 }, /* PutResourcePolicyInput */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ConfirmRemoveSelfResourceAccess */
    { TABLE_STRUCTURE, 0, 1, 623 }, /* PutResourcePolicyOutput */
    { TABLE_STRUCTURE, 0, 17, 624 }, /* QueryInput */
    { TABLE_STRING, 0, 0, 0 }, /* KeyExpression */
    { TABLE_MAP, 0, 2, 641 }, /* KeyConditions */
    { TABLE_STRUCTURE, 0, 2, 643 }, /* Condition */
    { TABLE_MAP, 0, 2, 645 }, /* FilterConditionMap */
    { TABLE_STRING, 0, 4, 146 }, /* Select */
    { TABLE_STRUCTURE, 0, 5, 647 }, /* QueryOutput */
    { TABLE_INTEGER, 0, 0, 0 }, /* Integer */
    { TABLE_STRUCTURE, 0, 8, 652 }, /* RestoreTableFromBackupInput */
    { TABLE_STRUCTURE, 0, 1, 660 }, /* RestoreTableFromBackupOutput */
    { TABLE_STRUCTURE, 0, 11, 661 }, /* RestoreTableToPointInTimeInput */
    { TABLE_STRUCTURE, 0, 1, 672 }, /* RestoreTableToPointInTimeOutput */
    { TABLE_STRUCTURE, 0, 16, 673 }, /* ScanInput */
    { TABLE_INTEGER, 26, 0, 0 }, /* ScanSegment */
    { TABLE_INTEGER, 27, 0, 0 }, /* ScanTotalSegments */
    { TABLE_STRUCTURE, 0, 5, 689 }, /* ScanOutput */
    { TABLE_STRUCTURE, 0, 2, 694 }, /* TagResourceInput */
    { TABLE_STRUCTURE, 0, 2, 696 }, /* TransactGetItemsInput */
    { TABLE_LIST, 7, 1, 698 }, /* TransactGetItemList */
    { TABLE_STRUCTURE, 0, 1, 699 }, /* TransactGetItem */
    { TABLE_STRUCTURE, 0, 4, 700 }, /* Get */
    { TABLE_STRUCTURE, 0, 2, 704 }, /* TransactGetItemsOutput */
    { TABLE_STRUCTURE, 0, 4, 706 }, /* TransactWriteItemsInput */
    { TABLE_LIST, 7, 1, 710 }, /* TransactWriteItemList */
    { TABLE_STRUCTURE, 0, 4, 711 }, /* TransactWriteItem */
    { TABLE_STRUCTURE, 0, 6, 715 }, /* ConditionCheck */
    { TABLE_STRUCTURE, 0, 6, 721 }, /* Delete */
    { TABLE_STRUCTURE, 0, 6, 727 }, /* Put */
    { TABLE_STRUCTURE, 0, 7, 733 }, /* Update */
    { TABLE_STRING, 0, 0, 0 }, /* UpdateExpression */
    { TABLE_STRUCTURE, 0, 2, 740 }, /* TransactWriteItemsOutput */
    { TABLE_STRUCTURE, 0, 2, 742 }, /* UntagResourceInput */
    { TABLE_LIST, 0, 1, 744 }, /* TagKeyList */
    { TABLE_STRUCTURE, 0, 2, 745 }, /* UpdateContinuousBackupsInput */
    { TABLE_STRUCTURE, 0, 2, 747 }, /* PointInTimeRecoverySpecification */
    { TABLE_STRUCTURE, 0, 1, 749 }, /* UpdateContinuousBackupsOutput */
    { TABLE_STRUCTURE, 0, 4, 750 }, /* UpdateContributorInsightsInput */
    { TABLE_STRING, 0, 2, 150 }, /* ContributorInsightsAction */
    { TABLE_STRUCTURE, 0, 4, 754 }, /* UpdateContributorInsightsOutput */
    { TABLE_STRUCTURE, 0, 2, 758 }, /* UpdateGlobalTableInput */
    { TABLE_LIST, 0, 1, 760 }, /* ReplicaUpdateList */
    { TABLE_STRUCTURE, 0, 2, 761 }, /* ReplicaUpdate */
    { TABLE_STRUCTURE, 0, 1, 763 }, /* CreateReplicaAction */
    { TABLE_STRUCTURE, 0, 1, 764 }, /* DeleteReplicaAction */
    { TABLE_STRUCTURE, 0, 1, 765 }, /* UpdateGlobalTableOutput */
    { TABLE_STRUCTURE, 0, 6, 766 }, /* UpdateGlobalTableSettingsInput */
    { TABLE_LIST, 11, 1, 772 }, /* GlobalTableGlobalSecondaryIndexSettingsUpdateList */
    { TABLE_STRUCTURE, 0, 3, 773 }, /* GlobalTableGlobalSecondaryIndexSettingsUpdate */
    { TABLE_STRUCTURE, 0, 5, 776 }, /* AutoScalingSettingsUpdate */
    { TABLE_STRING, 28, 0, 0 }, /* AutoScalingRoleArn */
    { TABLE_STRUCTURE, 0, 2, 781 }, /* AutoScalingPolicyUpdate */
    { TABLE_STRUCTURE, 0, 4, 783 }, /* AutoScalingTargetTrackingScalingPolicyConfigurationUpdate */
    { TABLE_LIST, 29, 1, 787 }, /* ReplicaSettingsUpdateList */
    { TABLE_STRUCTURE, 0, 5, 788 }, /* ReplicaSettingsUpdate */
    { TABLE_LIST, 11, 1, 793 }, /* ReplicaGlobalSecondaryIndexSettingsUpdateList */
    { TABLE_STRUCTURE, 0, 3, 794 }, /* ReplicaGlobalSecondaryIndexSettingsUpdate */
    { TABLE_STRUCTURE, 0, 2, 797 }, /* UpdateGlobalTableSettingsOutput */
    { TABLE_STRUCTURE, 0, 13, 799 }, /* UpdateItemInput */
    { TABLE_MAP, 0, 2, 812 }, /* AttributeUpdates */
    { TABLE_STRUCTURE, 0, 2, 814 }, /* AttributeValueUpdate */
    { TABLE_STRING, 0, 3, 152 }, /* AttributeAction */
    { TABLE_STRUCTURE, 0, 3, 816 }, /* UpdateItemOutput */
    { TABLE_STRUCTURE, 0, 3, 819 }, /* UpdateKinesisStreamingDestinationInput */
    { TABLE_STRUCTURE, 0, 1, 822 }, /* UpdateKinesisStreamingConfiguration */
    { TABLE_STRUCTURE, 0, 4, 823 }, /* UpdateKinesisStreamingDestinationOutput */
    { TABLE_STRUCTURE, 0, 15, 827 }, /* UpdateTableInput */
    { TABLE_LIST, 0, 1, 842 }, /* GlobalSecondaryIndexUpdateList */
    { TABLE_STRUCTURE, 0, 3, 843 }, /* GlobalSecondaryIndexUpdate */
    { TABLE_STRUCTURE, 0, 6, 846 }, /* CreateGlobalSecondaryIndexAction */
    { TABLE_STRUCTURE, 0, 1, 852 }, /* DeleteGlobalSecondaryIndexAction */
    { TABLE_STRUCTURE, 0, 4, 853 }, /* UpdateGlobalSecondaryIndexAction */
    { TABLE_LIST, 20, 1, 857 }, /* GlobalTableWitnessGroupUpdateList */
    { TABLE_STRUCTURE, 0, 2, 858 }, /* GlobalTableWitnessGroupUpdate */
    { TABLE_STRUCTURE, 0, 1, 860 }, /* CreateGlobalTableWitnessGroupMemberAction */
    { TABLE_STRUCTURE, 0, 1, 861 }, /* DeleteGlobalTableWitnessGroupMemberAction */
    { TABLE_LIST, 2, 1, 862 }, /* ReplicationGroupUpdateList */
    { TABLE_STRUCTURE, 0, 3, 863 }, /* ReplicationGroupUpdate */
    { TABLE_STRUCTURE, 0, 6, 866 }, /* CreateReplicationGroupMemberAction */
    { TABLE_LIST, 2, 1, 872 }, /* ReplicaGlobalSecondaryIndexList */
    { TABLE_STRUCTURE, 0, 3, 873 }, /* ReplicaGlobalSecondaryIndex */
    { TABLE_STRUCTURE, 0, 1, 876 }, /* DeleteReplicationGroupMemberAction */
    { TABLE_STRUCTURE, 0, 6, 877 }, /* UpdateReplicationGroupMemberAction */
    { TABLE_STRUCTURE, 0, 1, 883 }, /* UpdateTableOutput */
    { TABLE_STRUCTURE, 0, 4, 884 }, /* UpdateTableReplicaAutoScalingInput */
    { TABLE_LIST, 2, 1, 888 }, /* GlobalSecondaryIndexAutoScalingUpdateList */
    { TABLE_STRUCTURE, 0, 2, 889 }, /* GlobalSecondaryIndexAutoScalingUpdate */
    { TABLE_LIST, 2, 1, 891 }, /* ReplicaAutoScalingUpdateList */
    { TABLE_STRUCTURE, 0, 3, 892 }, /* ReplicaAutoScalingUpdate */
    { TABLE_LIST, 0, 1, 895 }, /* ReplicaGlobalSecondaryIndexAutoScalingUpdateList */
    { TABLE_STRUCTURE, 0, 2, 896 }, /* ReplicaGlobalSecondaryIndexAutoScalingUpdate */
    { TABLE_STRUCTURE, 0, 1, 898 }, /* UpdateTableReplicaAutoScalingOutput */
    { TABLE_STRUCTURE, 0, 2, 899 }, /* UpdateTimeToLiveInput */
    { TABLE_STRUCTURE, 0, 2, 901 }, /* TimeToLiveSpecification */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* TimeToLiveEnabled */
    { TABLE_STRUCTURE, 0, 1, 903 }, /* UpdateTimeToLiveOutput */
};

static const struct table_member members[] = {
    { {278}, {278}, 1, 0 }, /* BatchExecuteStatementInput.ReturnConsumedCapacity */
    { {6154}, {6154}, 2, 1 }, /* BatchExecuteStatementInput.Statements */
    { {8966}, {8966}, 3, 0 }, /* PartiQLBatchRequest.member */
    { {10766}, {10766}, 4, 0 }, /* BatchStatementRequest.ConsistentRead */
    { {14602}, {14602}, 5, 0 }, /* BatchStatementRequest.Parameters */
    { {27427}, {27427}, 18, 0 }, /* BatchStatementRequest.ReturnValuesOnConditionCheckFailure */
    { {36617}, {36617}, 19, 1 }, /* BatchStatementRequest.Statement */
    { {8966}, {8966}, 6, 0 }, /* PreparedStatementParameters.member */
    { {17409}, {17409}, 7, 0 }, /* AttributeValue.B */
    { {17924}, {17924}, 8, 0 }, /* AttributeValue.BOOL */
    { {19202}, {19202}, 9, 0 }, /* AttributeValue.BS */
    { {19969}, {19969}, 10, 0 }, /* AttributeValue.L */
    { {20481}, {20481}, 11, 0 }, /* AttributeValue.M */
    { {23553}, {23553}, 13, 0 }, /* AttributeValue.N */
    { {24066}, {24066}, 14, 0 }, /* AttributeValue.NS */
    { {24836}, {24836}, 15, 0 }, /* AttributeValue.NULL */
    { {26113}, {26113}, 16, 0 }, /* AttributeValue.S */
    { {26626}, {26626}, 17, 0 }, /* AttributeValue.SS */
    { {8966}, {8966}, 7, 0 }, /* BinarySetAttributeValue.member */
    { {8966}, {8966}, 6, 0 }, /* ListAttributeValue.member */
    { {20995}, {20995}, 12, 0 }, /* MapAttributeValue.key */
    { {22021}, {22021}, 6, 0 }, /* MapAttributeValue.value */
    { {8966}, {8966}, 13, 0 }, /* NumberSetAttributeValue.member */
    { {8966}, {8966}, 16, 0 }, /* StringSetAttributeValue.member */
    { {39184}, {39184}, 21, 0 }, /* BatchExecuteStatementOutput.ConsumedCapacity */
    { {72201}, {72201}, 28, 0 }, /* BatchExecuteStatementOutput.Responses */
    { {8966}, {8966}, 22, 0 }, /* ConsumedCapacityMultiple.member */
    { {43533}, {43533}, 23, 0 }, /* ConsumedCapacity.CapacityUnits */
    { {47126}, {47126}, 24, 0 }, /* ConsumedCapacity.GlobalSecondaryIndexes */
    { {62485}, {62485}, 24, 0 }, /* ConsumedCapacity.LocalSecondaryIndexes */
    { {53009}, {53009}, 23, 0 }, /* ConsumedCapacity.ReadCapacityUnits */
    { {68101}, {68101}, 26, 0 }, /* ConsumedCapacity.Table */
    { {69641}, {69641}, 27, 0 }, /* ConsumedCapacity.TableName */
    { {57618}, {57618}, 23, 0 }, /* ConsumedCapacity.WriteCapacityUnits */
    { {20995}, {20995}, 25, 0 }, /* SecondaryIndexesCapacityMap.key */
    { {22021}, {22021}, 26, 0 }, /* SecondaryIndexesCapacityMap.value */
    { {43533}, {43533}, 23, 0 }, /* Capacity.CapacityUnits */
    { {53009}, {53009}, 23, 0 }, /* Capacity.ReadCapacityUnits */
    { {57618}, {57618}, 23, 0 }, /* Capacity.WriteCapacityUnits */
    { {8966}, {8966}, 29, 0 }, /* PartiQLBatchResponse.member */
    { {74757}, {74757}, 30, 0 }, /* BatchStatementResponse.Error */
    { {77572}, {77572}, 32, 0 }, /* BatchStatementResponse.Item */
    { {69641}, {69641}, 34, 0 }, /* BatchStatementResponse.TableName */
    { {76292}, {76292}, 31, 0 }, /* BatchStatementError.Code */
    { {77572}, {77572}, 32, 0 }, /* BatchStatementError.Item */
    { {78855}, {78855}, 33, 0 }, /* BatchStatementError.Message */
    { {20995}, {20995}, 12, 0 }, /* AttributeMap.key */
    { {22021}, {22021}, 6, 0 }, /* AttributeMap.value */
    { {86540}, {86540}, 36, 1 }, /* BatchGetItemInput.RequestItems */
    { {278}, {278}, 1, 0 }, /* BatchGetItemInput.ReturnConsumedCapacity */
    { {20995}, {20995}, 27, 0 }, /* BatchGetRequestMap.key */
    { {22021}, {22021}, 37, 0 }, /* BatchGetRequestMap.value */
    { {89871}, {89871}, 38, 0 }, /* KeysAndAttributes.AttributesToGet */
    { {10766}, {10766}, 4, 0 }, /* KeysAndAttributes.ConsistentRead */
    { {93976}, {93976}, 39, 0 }, /* KeysAndAttributes.ExpressionAttributeNames */
    { {100356}, {100356}, 41, 1 }, /* KeysAndAttributes.Keys */
    { {101652}, {101652}, 43, 0 }, /* KeysAndAttributes.ProjectionExpression */
    { {8966}, {8966}, 12, 0 }, /* AttributeNameList.member */
    { {20995}, {20995}, 40, 0 }, /* ExpressionAttributeNameMap.key */
    { {22021}, {22021}, 12, 0 }, /* ExpressionAttributeNameMap.value */
    { {8966}, {8966}, 42, 0 }, /* KeyList.member */
    { {20995}, {20995}, 12, 0 }, /* Key.key */
    { {22021}, {22021}, 6, 0 }, /* Key.value */
    { {39184}, {39184}, 21, 0 }, /* BatchGetItemOutput.ConsumedCapacity */
    { {72201}, {72201}, 45, 0 }, /* BatchGetItemOutput.Responses */
    { {107023}, {107023}, 36, 0 }, /* BatchGetItemOutput.UnprocessedKeys */
    { {20995}, {20995}, 27, 0 }, /* BatchGetResponseMap.key */
    { {22021}, {22021}, 46, 0 }, /* BatchGetResponseMap.value */
    { {8966}, {8966}, 32, 0 }, /* ItemList.member */
    { {86540}, {86540}, 48, 1 }, /* BatchWriteItemInput.RequestItems */
    { {278}, {278}, 1, 0 }, /* BatchWriteItemInput.ReturnConsumedCapacity */
    { {121883}, {121883}, 54, 0 }, /* BatchWriteItemInput.ReturnItemCollectionMetrics */
    { {20995}, {20995}, 27, 0 }, /* BatchWriteItemRequestMap.key */
    { {22021}, {22021}, 49, 0 }, /* BatchWriteItemRequestMap.value */
    { {8966}, {8966}, 50, 0 }, /* WriteRequests.member */
    { {114445}, {114445}, 51, 0 }, /* WriteRequest.DeleteRequest */
    { {119050}, {119050}, 52, 0 }, /* WriteRequest.PutRequest */
    { {118019}, {118019}, 42, 1 }, /* DeleteRequest.Key */
    { {77572}, {77572}, 53, 1 }, /* PutRequest.Item */
    { {20995}, {20995}, 12, 0 }, /* PutItemInputAttributeMap.key */
    { {22021}, {22021}, 6, 0 }, /* PutItemInputAttributeMap.value */
    { {39184}, {39184}, 21, 0 }, /* BatchWriteItemOutput.ConsumedCapacity */
    { {129045}, {129045}, 56, 0 }, /* BatchWriteItemOutput.ItemCollectionMetrics */
    { {144400}, {144400}, 48, 0 }, /* BatchWriteItemOutput.UnprocessedItems */
    { {20995}, {20995}, 27, 0 }, /* ItemCollectionMetricsPerTable.key */
    { {22021}, {22021}, 57, 0 }, /* ItemCollectionMetricsPerTable.value */
    { {8966}, {8966}, 58, 0 }, /* ItemCollectionMetricsMultiple.member */
    { {134673}, {134673}, 59, 0 }, /* ItemCollectionMetrics.ItemCollectionKey */
    { {139283}, {139283}, 60, 0 }, /* ItemCollectionMetrics.SizeEstimateRangeGB */
    { {20995}, {20995}, 12, 0 }, /* ItemCollectionKeyAttributeMap.key */
    { {22021}, {22021}, 6, 0 }, /* ItemCollectionKeyAttributeMap.value */
    { {8966}, {8966}, 61, 0 }, /* ItemCollectionSizeEstimateRange.member */
    { {152586}, {152586}, 63, 1 }, /* CreateBackupInput.BackupName */
    { {69641}, {69641}, 27, 1 }, /* CreateBackupInput.TableName */
    { {155405}, {155405}, 65, 0 }, /* CreateBackupOutput.BackupDetails */
    { {158985}, {158985}, 66, 1 }, /* BackupDetails.BackupArn */
    { {161558}, {161558}, 67, 1 }, /* BackupDetails.BackupCreationDateTime */
    { {167444}, {167444}, 68, 0 }, /* BackupDetails.BackupExpiryDateTime */
    { {152586}, {152586}, 63, 1 }, /* BackupDetails.BackupName */
    { {172815}, {172815}, 69, 0 }, /* BackupDetails.BackupSizeBytes */
    { {176908}, {176908}, 70, 1 }, /* BackupDetails.BackupStatus */
    { {180234}, {180234}, 71, 1 }, /* BackupDetails.BackupType */
    { {186383}, {186383}, 34, 1 }, /* CreateGlobalTableInput.GlobalTableName */
    { {190480}, {190480}, 73, 1 }, /* CreateGlobalTableInput.ReplicationGroup */
    { {8966}, {8966}, 74, 0 }, /* ReplicaList.member */
    { {194826}, {194826}, 75, 0 }, /* Replica.RegionName */
    { {197654}, {197654}, 77, 0 }, /* CreateGlobalTableOutput.GlobalTableDescription */
    { {203536}, {203536}, 68, 0 }, /* GlobalTableDescription.CreationDateTime */
    { {207886}, {207886}, 78, 0 }, /* GlobalTableDescription.GlobalTableArn */
    { {186383}, {186383}, 34, 0 }, /* GlobalTableDescription.GlobalTableName */
    { {211729}, {211729}, 79, 0 }, /* GlobalTableDescription.GlobalTableStatus */
    { {190480}, {190480}, 80, 0 }, /* GlobalTableDescription.ReplicationGroup */
    { {8966}, {8966}, 81, 0 }, /* ReplicaDescriptionList.member */
    { {47126}, {47126}, 82, 0 }, /* ReplicaDescription.GlobalSecondaryIndexes */
    { {254242}, {254242}, 90, 0 }, /* ReplicaDescription.GlobalTableSettingsReplicationMode */
    { {263182}, {263182}, 91, 0 }, /* ReplicaDescription.KMSMasterKeyId */
    { {218906}, {218906}, 84, 0 }, /* ReplicaDescription.OnDemandThroughputOverride */
    { {230941}, {230941}, 86, 0 }, /* ReplicaDescription.ProvisionedThroughputOverride */
    { {194826}, {194826}, 75, 0 }, /* ReplicaDescription.RegionName */
    { {267018}, {267018}, 33, 0 }, /* ReplicaDescription.ReplicaArn */
    { {269851}, {269851}, 68, 0 }, /* ReplicaDescription.ReplicaInaccessibleDateTime */
    { {277005}, {277005}, 92, 0 }, /* ReplicaDescription.ReplicaStatus */
    { {280600}, {280600}, 93, 0 }, /* ReplicaDescription.ReplicaStatusDescription */
    { {287004}, {287004}, 94, 0 }, /* ReplicaDescription.ReplicaStatusPercentProgress */
    { {294424}, {294424}, 95, 0 }, /* ReplicaDescription.ReplicaTableClassSummary */
    { {238606}, {238606}, 97, 0 }, /* ReplicaDescription.WarmThroughput */
    { {8966}, {8966}, 83, 0 }, /* ReplicaGlobalSecondaryIndexDescriptionList.member */
    { {216329}, {216329}, 25, 0 }, /* ReplicaGlobalSecondaryIndexDescription.IndexName */
    { {218906}, {218906}, 84, 0 }, /* ReplicaGlobalSecondaryIndexDescription.OnDemandThroughputOverride */
    { {230941}, {230941}, 86, 0 }, /* ReplicaGlobalSecondaryIndexDescription.ProvisionedThroughputOverride */
    { {238606}, {238606}, 88, 0 }, /* ReplicaGlobalSecondaryIndexDescription.WarmThroughput */
    { {225811}, {225811}, 85, 0 }, /* OnDemandThroughputOverride.MaxReadRequestUnits */
    { {53009}, {53009}, 87, 0 }, /* ProvisionedThroughputOverride.ReadCapacityUnits */
    { {242450}, {242450}, 87, 0 }, /* GlobalSecondaryIndexWarmThroughputDescription.ReadUnitsPerSecond */
    { {247302}, {247302}, 89, 0 }, /* GlobalSecondaryIndexWarmThroughputDescription.Status */
    { {249107}, {249107}, 87, 0 }, /* GlobalSecondaryIndexWarmThroughputDescription.WriteUnitsPerSecond */
    { {300818}, {300818}, 68, 0 }, /* TableClassSummary.LastUpdateDateTime */
    { {305674}, {305674}, 96, 0 }, /* TableClassSummary.TableClass */
    { {242450}, {242450}, 87, 0 }, /* TableWarmThroughputDescription.ReadUnitsPerSecond */
    { {247302}, {247302}, 98, 0 }, /* TableWarmThroughputDescription.Status */
    { {249107}, {249107}, 87, 0 }, /* TableWarmThroughputDescription.WriteUnitsPerSecond */
    { {313108}, {313108}, 100, 0 }, /* CreateTableInput.AttributeDefinitions */
    { {325643}, {325643}, 104, 0 }, /* CreateTableInput.BillingMode */
    { {328729}, {328729}, 105, 0 }, /* CreateTableInput.DeletionProtectionEnabled */
    { {47126}, {47126}, 106, 0 }, /* CreateTableInput.GlobalSecondaryIndexes */
    { {254242}, {254242}, 90, 0 }, /* CreateTableInput.GlobalTableSettingsReplicationMode */
    { {366868}, {366868}, 27, 0 }, /* CreateTableInput.GlobalTableSourceArn */
    { {335369}, {335369}, 108, 0 }, /* CreateTableInput.KeySchema */
    { {62485}, {62485}, 118, 0 }, /* CreateTableInput.LocalSecondaryIndexes */
    { {339986}, {339986}, 111, 0 }, /* CreateTableInput.OnDemandThroughput */
    { {361237}, {361237}, 116, 0 }, /* CreateTableInput.ProvisionedThroughput */
    { {372238}, {372238}, 120, 0 }, /* CreateTableInput.ResourcePolicy */
    { {376080}, {376080}, 121, 0 }, /* CreateTableInput.SSESpecification */
    { {384531}, {384531}, 124, 0 }, /* CreateTableInput.StreamSpecification */
    { {305674}, {305674}, 96, 0 }, /* CreateTableInput.TableClass */
    { {69641}, {69641}, 27, 1 }, /* CreateTableInput.TableName */
    { {397060}, {397060}, 127, 0 }, /* CreateTableInput.Tags */
    { {238606}, {238606}, 117, 0 }, /* CreateTableInput.WarmThroughput */
    { {8966}, {8966}, 101, 0 }, /* AttributeDefinitions.member */
    { {318477}, {318477}, 102, 1 }, /* AttributeDefinition.AttributeName */
    { {322061}, {322061}, 103, 1 }, /* AttributeDefinition.AttributeType */
    { {8966}, {8966}, 107, 0 }, /* GlobalSecondaryIndexList.member */
    { {216329}, {216329}, 25, 1 }, /* GlobalSecondaryIndex.IndexName */
    { {335369}, {335369}, 108, 1 }, /* GlobalSecondaryIndex.KeySchema */
    { {339986}, {339986}, 111, 0 }, /* GlobalSecondaryIndex.OnDemandThroughput */
    { {350218}, {350218}, 112, 1 }, /* GlobalSecondaryIndex.Projection */
    { {361237}, {361237}, 116, 0 }, /* GlobalSecondaryIndex.ProvisionedThroughput */
    { {238606}, {238606}, 117, 0 }, /* GlobalSecondaryIndex.WarmThroughput */
    { {8966}, {8966}, 109, 0 }, /* KeySchema.member */
    { {318477}, {318477}, 102, 1 }, /* KeySchemaElement.AttributeName */
    { {337927}, {337927}, 110, 1 }, /* KeySchemaElement.KeyType */
    { {225811}, {225811}, 85, 0 }, /* OnDemandThroughput.MaxReadRequestUnits */
    { {344852}, {344852}, 85, 0 }, /* OnDemandThroughput.MaxWriteRequestUnits */
    { {353040}, {353040}, 113, 0 }, /* Projection.NonKeyAttributes */
    { {357390}, {357390}, 115, 0 }, /* Projection.ProjectionType */
    { {8966}, {8966}, 114, 0 }, /* NonKeyAttributeNameList.member */
    { {53009}, {53009}, 87, 1 }, /* ProvisionedThroughput.ReadCapacityUnits */
    { {57618}, {57618}, 87, 1 }, /* ProvisionedThroughput.WriteCapacityUnits */
    { {242450}, {242450}, 85, 0 }, /* WarmThroughput.ReadUnitsPerSecond */
    { {249107}, {249107}, 85, 0 }, /* WarmThroughput.WriteUnitsPerSecond */
    { {8966}, {8966}, 119, 0 }, /* LocalSecondaryIndexList.member */
    { {216329}, {216329}, 25, 1 }, /* LocalSecondaryIndex.IndexName */
    { {335369}, {335369}, 108, 1 }, /* LocalSecondaryIndex.KeySchema */
    { {350218}, {350218}, 112, 1 }, /* LocalSecondaryIndex.Projection */
    { {380423}, {380423}, 122, 0 }, /* SSESpecification.Enabled */
    { {263182}, {263182}, 91, 0 }, /* SSESpecification.KMSMasterKeyId */
    { {382471}, {382471}, 123, 0 }, /* SSESpecification.SSEType */
    { {389645}, {389645}, 125, 1 }, /* StreamSpecification.StreamEnabled */
    { {393230}, {393230}, 126, 0 }, /* StreamSpecification.StreamViewType */
    { {8966}, {8966}, 128, 0 }, /* TagList.member */
    { {118019}, {118019}, 129, 1 }, /* Tag.Key */
    { {398341}, {398341}, 130, 1 }, /* Tag.Value */
    { {399888}, {399888}, 132, 0 }, /* CreateTableOutput.TableDescription */
    { {404239}, {404239}, 133, 0 }, /* TableDescription.ArchivalSummary */
    { {313108}, {313108}, 100, 0 }, /* TableDescription.AttributeDefinitions */
    { {421138}, {421138}, 135, 0 }, /* TableDescription.BillingModeSummary */
    { {203536}, {203536}, 68, 0 }, /* TableDescription.CreationDateTime */
    { {328729}, {328729}, 105, 0 }, /* TableDescription.DeletionProtectionEnabled */
    { {47126}, {47126}, 136, 0 }, /* TableDescription.GlobalSecondaryIndexes */
    { {254242}, {254242}, 90, 0 }, /* TableDescription.GlobalTableSettingsReplicationMode */
    { {466194}, {466194}, 33, 0 }, /* TableDescription.GlobalTableVersion */
    { {471060}, {471060}, 141, 0 }, /* TableDescription.GlobalTableWitnesses */
    { {446985}, {446985}, 85, 0 }, /* TableDescription.ItemCount */
    { {335369}, {335369}, 108, 0 }, /* TableDescription.KeySchema */
    { {480015}, {480015}, 144, 0 }, /* TableDescription.LatestStreamArn */
    { {484113}, {484113}, 33, 0 }, /* TableDescription.LatestStreamLabel */
    { {62485}, {62485}, 145, 0 }, /* TableDescription.LocalSecondaryIndexes */
    { {488726}, {488726}, 147, 0 }, /* TableDescription.MultiRegionConsistency */
    { {339986}, {339986}, 111, 0 }, /* TableDescription.OnDemandThroughput */
    { {361237}, {361237}, 139, 0 }, /* TableDescription.ProvisionedThroughput */
    { {494600}, {494600}, 80, 0 }, /* TableDescription.Replicas */
    { {496910}, {496910}, 148, 0 }, /* TableDescription.RestoreSummary */
    { {517390}, {517390}, 150, 0 }, /* TableDescription.SSEDescription */
    { {384531}, {384531}, 124, 0 }, /* TableDescription.StreamSpecification */
    { {533256}, {533256}, 33, 0 }, /* TableDescription.TableArn */
    { {535569}, {535569}, 95, 0 }, /* TableDescription.TableClassSummary */
    { {540167}, {540167}, 153, 0 }, /* TableDescription.TableId */
    { {69641}, {69641}, 34, 0 }, /* TableDescription.TableName */
    { {542222}, {542222}, 85, 0 }, /* TableDescription.TableSizeBytes */
    { {546059}, {546059}, 98, 0 }, /* TableDescription.TableStatus */
    { {238606}, {238606}, 97, 0 }, /* TableDescription.WarmThroughput */
    { {408337}, {408337}, 66, 0 }, /* ArchivalSummary.ArchivalBackupArn */
    { {412944}, {412944}, 68, 0 }, /* ArchivalSummary.ArchivalDateTime */
    { {417294}, {417294}, 134, 0 }, /* ArchivalSummary.ArchivalReason */
    { {325643}, {325643}, 104, 0 }, /* BillingModeSummary.BillingMode */
    { {426017}, {426017}, 68, 0 }, /* BillingModeSummary.LastUpdateToPayPerRequestDateTime */
    { {8966}, {8966}, 137, 0 }, /* GlobalSecondaryIndexDescriptionList.member */
    { {434699}, {434699}, 138, 0 }, /* GlobalSecondaryIndexDescription.Backfilling */
    { {437768}, {437768}, 33, 0 }, /* GlobalSecondaryIndexDescription.IndexArn */
    { {216329}, {216329}, 25, 0 }, /* GlobalSecondaryIndexDescription.IndexName */
    { {440078}, {440078}, 85, 0 }, /* GlobalSecondaryIndexDescription.IndexSizeBytes */
    { {443915}, {443915}, 89, 0 }, /* GlobalSecondaryIndexDescription.IndexStatus */
    { {446985}, {446985}, 85, 0 }, /* GlobalSecondaryIndexDescription.ItemCount */
    { {335369}, {335369}, 108, 0 }, /* GlobalSecondaryIndexDescription.KeySchema */
    { {339986}, {339986}, 111, 0 }, /* GlobalSecondaryIndexDescription.OnDemandThroughput */
    { {350218}, {350218}, 112, 0 }, /* GlobalSecondaryIndexDescription.Projection */
    { {361237}, {361237}, 139, 0 }, /* GlobalSecondaryIndexDescription.ProvisionedThroughput */
    { {238606}, {238606}, 88, 0 }, /* GlobalSecondaryIndexDescription.WarmThroughput */
    { {449556}, {449556}, 68, 0 }, /* ProvisionedThroughputDescription.LastDecreaseDateTime */
    { {454932}, {454932}, 68, 0 }, /* ProvisionedThroughputDescription.LastIncreaseDateTime */
    { {460310}, {460310}, 87, 0 }, /* ProvisionedThroughputDescription.NumberOfDecreasesToday */
    { {53009}, {53009}, 140, 0 }, /* ProvisionedThroughputDescription.ReadCapacityUnits */
    { {57618}, {57618}, 140, 0 }, /* ProvisionedThroughputDescription.WriteCapacityUnits */
    { {8966}, {8966}, 142, 0 }, /* GlobalTableWitnessDescriptionList.member */
    { {194826}, {194826}, 75, 0 }, /* GlobalTableWitnessDescription.RegionName */
    { {476429}, {476429}, 143, 0 }, /* GlobalTableWitnessDescription.WitnessStatus */
    { {8966}, {8966}, 146, 0 }, /* LocalSecondaryIndexDescriptionList.member */
    { {437768}, {437768}, 33, 0 }, /* LocalSecondaryIndexDescription.IndexArn */
    { {216329}, {216329}, 25, 0 }, /* LocalSecondaryIndexDescription.IndexName */
    { {440078}, {440078}, 85, 0 }, /* LocalSecondaryIndexDescription.IndexSizeBytes */
    { {446985}, {446985}, 85, 0 }, /* LocalSecondaryIndexDescription.ItemCount */
    { {335369}, {335369}, 108, 0 }, /* LocalSecondaryIndexDescription.KeySchema */
    { {350218}, {350218}, 112, 0 }, /* LocalSecondaryIndexDescription.Projection */
    { {500751}, {500751}, 68, 1 }, /* RestoreSummary.RestoreDateTime */
    { {504849}, {504849}, 149, 1 }, /* RestoreSummary.RestoreInProgress */
    { {509455}, {509455}, 66, 0 }, /* RestoreSummary.SourceBackupArn */
    { {513550}, {513550}, 27, 0 }, /* RestoreSummary.SourceTableArn */
    { {521246}, {521246}, 68, 0 }, /* SSEDescription.InaccessibleEncryptionDateTime */
    { {529167}, {529167}, 151, 0 }, /* SSEDescription.KMSMasterKeyArn */
    { {382471}, {382471}, 123, 0 }, /* SSEDescription.SSEType */
    { {247302}, {247302}, 152, 0 }, /* SSEDescription.Status */
    { {158985}, {158985}, 66, 1 }, /* DeleteBackupInput.BackupArn */
    { {552209}, {552209}, 156, 0 }, /* DeleteBackupOutput.BackupDescription */
    { {155405}, {155405}, 65, 0 }, /* BackupDescription.BackupDetails */
    { {556818}, {556818}, 157, 0 }, /* BackupDescription.SourceTableDetails */
    { {567321}, {567321}, 160, 0 }, /* BackupDescription.SourceTableFeatureDetails */
    { {325643}, {325643}, 104, 0 }, /* SourceTableDetails.BillingMode */
    { {446985}, {446985}, 158, 0 }, /* SourceTableDetails.ItemCount */
    { {335369}, {335369}, 108, 1 }, /* SourceTableDetails.KeySchema */
    { {339986}, {339986}, 111, 0 }, /* SourceTableDetails.OnDemandThroughput */
    { {361237}, {361237}, 116, 1 }, /* SourceTableDetails.ProvisionedThroughput */
    { {533256}, {533256}, 27, 0 }, /* SourceTableDetails.TableArn */
    { {561685}, {561685}, 159, 1 }, /* SourceTableDetails.TableCreationDateTime */
    { {540167}, {540167}, 153, 1 }, /* SourceTableDetails.TableId */
    { {69641}, {69641}, 34, 1 }, /* SourceTableDetails.TableName */
    { {542222}, {542222}, 85, 0 }, /* SourceTableDetails.TableSizeBytes */
    { {47126}, {47126}, 161, 0 }, /* SourceTableFeatureDetails.GlobalSecondaryIndexes */
    { {62485}, {62485}, 163, 0 }, /* SourceTableFeatureDetails.LocalSecondaryIndexes */
    { {517390}, {517390}, 150, 0 }, /* SourceTableFeatureDetails.SSEDescription */
    { {573969}, {573969}, 124, 0 }, /* SourceTableFeatureDetails.StreamDescription */
    { {578581}, {578581}, 165, 0 }, /* SourceTableFeatureDetails.TimeToLiveDescription */
    { {8966}, {8966}, 162, 0 }, /* GlobalSecondaryIndexes.member */
    { {216329}, {216329}, 25, 0 }, /* GlobalSecondaryIndexInfo.IndexName */
    { {335369}, {335369}, 108, 0 }, /* GlobalSecondaryIndexInfo.KeySchema */
    { {339986}, {339986}, 111, 0 }, /* GlobalSecondaryIndexInfo.OnDemandThroughput */
    { {350218}, {350218}, 112, 0 }, /* GlobalSecondaryIndexInfo.Projection */
    { {361237}, {361237}, 116, 0 }, /* GlobalSecondaryIndexInfo.ProvisionedThroughput */
    { {8966}, {8966}, 164, 0 }, /* LocalSecondaryIndexes.member */
    { {216329}, {216329}, 25, 0 }, /* LocalSecondaryIndexInfo.IndexName */
    { {335369}, {335369}, 108, 0 }, /* LocalSecondaryIndexInfo.KeySchema */
    { {350218}, {350218}, 112, 0 }, /* LocalSecondaryIndexInfo.Projection */
    { {318477}, {318477}, 166, 0 }, /* TimeToLiveDescription.AttributeName */
    { {584208}, {584208}, 167, 0 }, /* TimeToLiveDescription.TimeToLiveStatus */
    { {591891}, {591891}, 169, 0 }, /* DeleteItemInput.ConditionExpression */
    { {597011}, {597011}, 170, 0 }, /* DeleteItemInput.ConditionalOperator */
    { {602120}, {602120}, 171, 0 }, /* DeleteItemInput.Expected */
    { {93976}, {93976}, 39, 0 }, /* DeleteItemInput.ExpressionAttributeNames */
    { {615961}, {615961}, 176, 0 }, /* DeleteItemInput.ExpressionAttributeValues */
    { {118019}, {118019}, 42, 1 }, /* DeleteItemInput.Key */
    { {278}, {278}, 1, 0 }, /* DeleteItemInput.ReturnConsumedCapacity */
    { {121883}, {121883}, 54, 0 }, /* DeleteItemInput.ReturnItemCollectionMetrics */
    { {622604}, {622604}, 178, 0 }, /* DeleteItemInput.ReturnValues */
    { {27427}, {27427}, 18, 0 }, /* DeleteItemInput.ReturnValuesOnConditionCheckFailure */
    { {69641}, {69641}, 27, 1 }, /* DeleteItemInput.TableName */
    { {20995}, {20995}, 12, 0 }, /* ExpectedAttributeMap.key */
    { {22021}, {22021}, 172, 0 }, /* ExpectedAttributeMap.value */
    { {604434}, {604434}, 173, 0 }, /* ExpectedAttributeValue.AttributeValueList */
    { {609298}, {609298}, 174, 0 }, /* ExpectedAttributeValue.ComparisonOperator */
    { {614150}, {614150}, 175, 0 }, /* ExpectedAttributeValue.Exists */
    { {398341}, {398341}, 6, 0 }, /* ExpectedAttributeValue.Value */
    { {8966}, {8966}, 6, 0 }, /* AttributeValueList.member */
    { {20995}, {20995}, 177, 0 }, /* ExpressionAttributeValueMap.key */
    { {22021}, {22021}, 6, 0 }, /* ExpressionAttributeValueMap.value */
    { {625930}, {625930}, 32, 0 }, /* DeleteItemOutput.Attributes */
    { {39184}, {39184}, 22, 0 }, /* DeleteItemOutput.ConsumedCapacity */
    { {129045}, {129045}, 58, 0 }, /* DeleteItemOutput.ItemCollectionMetrics */
    { {631570}, {631570}, 181, 0 }, /* DeleteResourcePolicyInput.ExpectedRevisionId */
    { {636427}, {636427}, 182, 1 }, /* DeleteResourcePolicyInput.ResourceArn */
    { {639498}, {639498}, 181, 0 }, /* DeleteResourcePolicyOutput.RevisionId */
    { {69641}, {69641}, 27, 1 }, /* DeleteTableInput.TableName */
    { {399888}, {399888}, 132, 0 }, /* DeleteTableOutput.TableDescription */
    { {158985}, {158985}, 66, 1 }, /* DescribeBackupInput.BackupArn */
    { {552209}, {552209}, 156, 0 }, /* DescribeBackupOutput.BackupDescription */
    { {69641}, {69641}, 27, 1 }, /* DescribeContinuousBackupsInput.TableName */
    { {654620}, {654620}, 190, 0 }, /* DescribeContinuousBackupsOutput.ContinuousBackupsDescription */
    { {662039}, {662039}, 191, 1 }, /* ContinuousBackupsDescription.ContinuousBackupsStatus */
    { {668190}, {668190}, 192, 0 }, /* ContinuousBackupsDescription.PointInTimeRecoveryDescription */
    { {676122}, {676122}, 68, 0 }, /* PointInTimeRecoveryDescription.EarliestRestorableDateTime */
    { {683032}, {683032}, 68, 0 }, /* PointInTimeRecoveryDescription.LatestRestorableDateTime */
    { {689433}, {689433}, 193, 0 }, /* PointInTimeRecoveryDescription.PointInTimeRecoveryStatus */
    { {696084}, {696084}, 194, 0 }, /* PointInTimeRecoveryDescription.RecoveryPeriodInDays */
    { {216329}, {216329}, 25, 0 }, /* DescribeContributorInsightsInput.IndexName */
    { {69641}, {69641}, 27, 1 }, /* DescribeContributorInsightsInput.TableName */
    { {708119}, {708119}, 197, 0 }, /* DescribeContributorInsightsOutput.ContributorInsightsMode */
    { {714267}, {714267}, 198, 0 }, /* DescribeContributorInsightsOutput.ContributorInsightsRuleList */
    { {721433}, {721433}, 200, 0 }, /* DescribeContributorInsightsOutput.ContributorInsightsStatus */
    { {728080}, {728080}, 201, 0 }, /* DescribeContributorInsightsOutput.FailureException */
    { {216329}, {216329}, 25, 0 }, /* DescribeContributorInsightsOutput.IndexName */
    { {300818}, {300818}, 204, 0 }, /* DescribeContributorInsightsOutput.LastUpdateDateTime */
    { {69641}, {69641}, 34, 0 }, /* DescribeContributorInsightsOutput.TableName */
    { {8966}, {8966}, 199, 0 }, /* ContributorInsightsRuleList.member */
    { {732436}, {732436}, 202, 0 }, /* FailureException.ExceptionDescription */
    { {737805}, {737805}, 203, 0 }, /* FailureException.ExceptionName */
    { {748553}, {748553}, 207, 1 }, /* DescribeEndpointsResponse.Endpoints */
    { {8966}, {8966}, 208, 0 }, /* Endpoints.member */
    { {751111}, {751111}, 33, 1 }, /* Endpoint.Address */
    { {753172}, {753172}, 209, 1 }, /* Endpoint.CachePeriodInMinutes */
    { {763145}, {763145}, 211, 1 }, /* DescribeExportInput.ExportArn */
    { {765713}, {765713}, 213, 0 }, /* DescribeExportOutput.ExportDescription */
    { {770319}, {770319}, 214, 0 }, /* ExportDescription.BilledSizeBytes */
    { {774411}, {774411}, 215, 0 }, /* ExportDescription.ClientToken */
    { {777479}, {777479}, 216, 0 }, /* ExportDescription.EndTime */
    { {763145}, {763145}, 211, 0 }, /* ExportDescription.ExportArn */
    { {779532}, {779532}, 217, 0 }, /* ExportDescription.ExportFormat */
    { {782862}, {782862}, 218, 0 }, /* ExportDescription.ExportManifest */
    { {786700}, {786700}, 219, 0 }, /* ExportDescription.ExportStatus */
    { {790026}, {790026}, 220, 0 }, /* ExportDescription.ExportTime */
    { {792842}, {792842}, 221, 0 }, /* ExportDescription.ExportType */
    { {795659}, {795659}, 222, 0 }, /* ExportDescription.FailureCode */
    { {798734}, {798734}, 223, 0 }, /* ExportDescription.FailureMessage */
    { {802590}, {802590}, 224, 0 }, /* ExportDescription.IncrementalExportSpecification */
    { {446985}, {446985}, 158, 0 }, /* ExportDescription.ItemCount */
    { {821512}, {821512}, 228, 0 }, /* ExportDescription.S3Bucket */
    { {823821}, {823821}, 229, 0 }, /* ExportDescription.S3BucketOwner */
    { {827400}, {827400}, 230, 0 }, /* ExportDescription.S3Prefix */
    { {829710}, {829710}, 231, 0 }, /* ExportDescription.S3SseAlgorithm */
    { {833549}, {833549}, 232, 0 }, /* ExportDescription.S3SseKmsKeyId */
    { {837129}, {837129}, 233, 0 }, /* ExportDescription.StartTime */
    { {533256}, {533256}, 27, 0 }, /* ExportDescription.TableArn */
    { {540167}, {540167}, 153, 0 }, /* ExportDescription.TableId */
    { {810510}, {810510}, 225, 0 }, /* IncrementalExportSpecification.ExportFromTime */
    { {814348}, {814348}, 226, 0 }, /* IncrementalExportSpecification.ExportToTime */
    { {817678}, {817678}, 227, 0 }, /* IncrementalExportSpecification.ExportViewType */
    { {186383}, {186383}, 34, 1 }, /* DescribeGlobalTableInput.GlobalTableName */
    { {197654}, {197654}, 77, 0 }, /* DescribeGlobalTableOutput.GlobalTableDescription */
    { {186383}, {186383}, 34, 1 }, /* DescribeGlobalTableSettingsInput.GlobalTableName */
    { {186383}, {186383}, 34, 0 }, /* DescribeGlobalTableSettingsOutput.GlobalTableName */
    { {848655}, {848655}, 238, 0 }, /* DescribeGlobalTableSettingsOutput.ReplicaSettings */
    { {8966}, {8966}, 239, 0 }, /* ReplicaSettingsDescriptionList.member */
    { {194826}, {194826}, 75, 1 }, /* ReplicaSettingsDescription.RegionName */
    { {852761}, {852761}, 135, 0 }, /* ReplicaSettingsDescription.ReplicaBillingModeSummary */
    { {859427}, {859427}, 240, 0 }, /* ReplicaSettingsDescription.ReplicaGlobalSecondaryIndexSettings */
    { {955441}, {955441}, 242, 0 }, /* ReplicaSettingsDescription.ReplicaProvisionedReadCapacityAutoScalingSettings */
    { {968227}, {968227}, 140, 0 }, /* ReplicaSettingsDescription.ReplicaProvisionedReadCapacityUnits */
    { {977458}, {977458}, 242, 0 }, /* ReplicaSettingsDescription.ReplicaProvisionedWriteCapacityAutoScalingSettings */
    { {990500}, {990500}, 140, 0 }, /* ReplicaSettingsDescription.ReplicaProvisionedWriteCapacityUnits */
    { {277005}, {277005}, 92, 0 }, /* ReplicaSettingsDescription.ReplicaStatus */
    { {294424}, {294424}, 95, 0 }, /* ReplicaSettingsDescription.ReplicaTableClassSummary */
    { {8966}, {8966}, 241, 0 }, /* ReplicaGlobalSecondaryIndexSettingsDescriptionList.member */
    { {216329}, {216329}, 25, 1 }, /* ReplicaGlobalSecondaryIndexSettingsDescription.IndexName */
    { {443915}, {443915}, 89, 0 }, /* ReplicaGlobalSecondaryIndexSettingsDescription.IndexStatus */
    { {868650}, {868650}, 242, 0 }, /* ReplicaGlobalSecondaryIndexSettingsDescription.ProvisionedReadCapacityAutoScalingSettings */
    { {929052}, {929052}, 87, 0 }, /* ReplicaGlobalSecondaryIndexSettingsDescription.ProvisionedReadCapacityUnits */
    { {936491}, {936491}, 242, 0 }, /* ReplicaGlobalSecondaryIndexSettingsDescription.ProvisionedWriteCapacityAutoScalingSettings */
    { {947741}, {947741}, 87, 0 }, /* ReplicaGlobalSecondaryIndexSettingsDescription.ProvisionedWriteCapacityUnits */
    { {879635}, {879635}, 175, 0 }, /* AutoScalingSettingsDescription.AutoScalingDisabled */
    { {884754}, {884754}, 33, 0 }, /* AutoScalingSettingsDescription.AutoScalingRoleArn */
    { {889612}, {889612}, 87, 0 }, /* AutoScalingSettingsDescription.MaximumUnits */
    { {892940}, {892940}, 87, 0 }, /* AutoScalingSettingsDescription.MinimumUnits */
    { {896271}, {896271}, 243, 0 }, /* AutoScalingSettingsDescription.ScalingPolicies */
    { {8966}, {8966}, 244, 0 }, /* AutoScalingPolicyDescriptionList.member */
    { {900362}, {900362}, 245, 0 }, /* AutoScalingPolicyDescription.PolicyName */
    { {903208}, {903208}, 246, 0 }, /* AutoScalingPolicyDescription.TargetTrackingScalingPolicyConfiguration */
    { {913678}, {913678}, 175, 0 }, /* AutoScalingTargetTrackingScalingPolicyConfigurationDescription.DisableScaleIn */
    { {917519}, {917519}, 247, 0 }, /* AutoScalingTargetTrackingScalingPolicyConfigurationDescription.ScaleInCooldown */
    { {921616}, {921616}, 247, 0 }, /* AutoScalingTargetTrackingScalingPolicyConfigurationDescription.ScaleOutCooldown */
    { {925963}, {925963}, 248, 1 }, /* AutoScalingTargetTrackingScalingPolicyConfigurationDescription.TargetValue */
    { {1007113}, {1007113}, 250, 1 }, /* DescribeImportInput.ImportArn */
    { {1009686}, {1009686}, 252, 1 }, /* DescribeImportOutput.ImportTableDescription */
    { {774411}, {774411}, 215, 0 }, /* ImportTableDescription.ClientToken */
    { {1015573}, {1015573}, 253, 0 }, /* ImportTableDescription.CloudWatchLogGroupArn */
    { {777479}, {777479}, 254, 0 }, /* ImportTableDescription.EndTime */
    { {1021194}, {1021194}, 255, 0 }, /* ImportTableDescription.ErrorCount */
    { {795659}, {795659}, 222, 0 }, /* ImportTableDescription.FailureCode */
    { {798734}, {798734}, 223, 0 }, /* ImportTableDescription.FailureMessage */
    { {1007113}, {1007113}, 250, 0 }, /* ImportTableDescription.ImportArn */
    { {1024012}, {1024012}, 256, 0 }, /* ImportTableDescription.ImportStatus */
    { {1027345}, {1027345}, 257, 0 }, /* ImportTableDescription.ImportedItemCount */
    { {1031956}, {1031956}, 258, 0 }, /* ImportTableDescription.InputCompressionType */
    { {1037323}, {1037323}, 259, 0 }, /* ImportTableDescription.InputFormat */
    { {1040402}, {1040402}, 260, 0 }, /* ImportTableDescription.InputFormatOptions */
    { {1051666}, {1051666}, 265, 0 }, /* ImportTableDescription.ProcessedItemCount */
    { {1056530}, {1056530}, 85, 0 }, /* ImportTableDescription.ProcessedSizeBytes */
    { {1061390}, {1061390}, 266, 0 }, /* ImportTableDescription.S3BucketSource */
    { {837129}, {837129}, 267, 0 }, /* ImportTableDescription.StartTime */
    { {533256}, {533256}, 27, 0 }, /* ImportTableDescription.TableArn */
    { {1068311}, {1068311}, 268, 0 }, /* ImportTableDescription.TableCreationParameters */
    { {540167}, {540167}, 153, 0 }, /* ImportTableDescription.TableId */
    { {1045251}, {1045251}, 261, 0 }, /* InputFormatOptions.Csv */
    { {1046281}, {1046281}, 262, 0 }, /* CsvOptions.Delimiter */
    { {1048842}, {1048842}, 263, 0 }, /* CsvOptions.HeaderList */
    { {8966}, {8966}, 264, 0 }, /* CsvHeaderList.member */
    { {821512}, {821512}, 228, 1 }, /* S3BucketSource.S3Bucket */
    { {823821}, {823821}, 229, 0 }, /* S3BucketSource.S3BucketOwner */
    { {1065227}, {1065227}, 230, 0 }, /* S3BucketSource.S3KeyPrefix */
    { {313108}, {313108}, 100, 1 }, /* TableCreationParameters.AttributeDefinitions */
    { {325643}, {325643}, 104, 0 }, /* TableCreationParameters.BillingMode */
    { {47126}, {47126}, 106, 0 }, /* TableCreationParameters.GlobalSecondaryIndexes */
    { {335369}, {335369}, 108, 1 }, /* TableCreationParameters.KeySchema */
    { {339986}, {339986}, 111, 0 }, /* TableCreationParameters.OnDemandThroughput */
    { {361237}, {361237}, 116, 0 }, /* TableCreationParameters.ProvisionedThroughput */
    { {376080}, {376080}, 121, 0 }, /* TableCreationParameters.SSESpecification */
    { {69641}, {69641}, 34, 1 }, /* TableCreationParameters.TableName */
    { {69641}, {69641}, 27, 1 }, /* DescribeKinesisStreamingDestinationInput.TableName */
    { {1078301}, {1078301}, 271, 0 }, /* DescribeKinesisStreamingDestinationOutput.KinesisDataStreamDestinations */
    { {69641}, {69641}, 34, 0 }, /* DescribeKinesisStreamingDestinationOutput.TableName */
    { {8966}, {8966}, 272, 0 }, /* KinesisDataStreamDestinations.member */
    { {1085988}, {1085988}, 273, 0 }, /* KinesisDataStreamDestination.ApproximateCreationDateTimePrecision */
    { {1095441}, {1095441}, 274, 0 }, /* KinesisDataStreamDestination.DestinationStatus */
    { {1100060}, {1100060}, 33, 0 }, /* KinesisDataStreamDestination.DestinationStatusDescription */
    { {1107465}, {1107465}, 144, 0 }, /* KinesisDataStreamDestination.StreamArn */
    { {1119259}, {1119259}, 87, 0 }, /* DescribeLimitsOutput.AccountMaxReadCapacityUnits */
    { {1126428}, {1126428}, 87, 0 }, /* DescribeLimitsOutput.AccountMaxWriteCapacityUnits */
    { {1133849}, {1133849}, 87, 0 }, /* DescribeLimitsOutput.TableMaxReadCapacityUnits */
    { {1140506}, {1140506}, 87, 0 }, /* DescribeLimitsOutput.TableMaxWriteCapacityUnits */
    { {69641}, {69641}, 27, 1 }, /* DescribeTableInput.TableName */
    { {68101}, {68101}, 132, 0 }, /* DescribeTableOutput.Table */
    { {69641}, {69641}, 27, 1 }, /* DescribeTableReplicaAutoScalingInput.TableName */
    { {1154843}, {1154843}, 281, 0 }, /* DescribeTableReplicaAutoScalingOutput.TableAutoScalingDescription */
    { {494600}, {494600}, 282, 0 }, /* TableAutoScalingDescription.Replicas */
    { {69641}, {69641}, 34, 0 }, /* TableAutoScalingDescription.TableName */
    { {546059}, {546059}, 98, 0 }, /* TableAutoScalingDescription.TableStatus */
    { {8966}, {8966}, 283, 0 }, /* ReplicaAutoScalingDescriptionList.member */
    { {47126}, {47126}, 284, 0 }, /* ReplicaAutoScalingDescription.GlobalSecondaryIndexes */
    { {194826}, {194826}, 75, 0 }, /* ReplicaAutoScalingDescription.RegionName */
    { {955441}, {955441}, 242, 0 }, /* ReplicaAutoScalingDescription.ReplicaProvisionedReadCapacityAutoScalingSettings */
    { {977458}, {977458}, 242, 0 }, /* ReplicaAutoScalingDescription.ReplicaProvisionedWriteCapacityAutoScalingSettings */
    { {277005}, {277005}, 92, 0 }, /* ReplicaAutoScalingDescription.ReplicaStatus */
    { {8966}, {8966}, 285, 0 }, /* ReplicaGlobalSecondaryIndexAutoScalingDescriptionList.member */
    { {216329}, {216329}, 25, 0 }, /* ReplicaGlobalSecondaryIndexAutoScalingDescription.IndexName */
    { {443915}, {443915}, 89, 0 }, /* ReplicaGlobalSecondaryIndexAutoScalingDescription.IndexStatus */
    { {868650}, {868650}, 242, 0 }, /* ReplicaGlobalSecondaryIndexAutoScalingDescription.ProvisionedReadCapacityAutoScalingSettings */
    { {936491}, {936491}, 242, 0 }, /* ReplicaGlobalSecondaryIndexAutoScalingDescription.ProvisionedWriteCapacityAutoScalingSettings */
    { {69641}, {69641}, 27, 1 }, /* DescribeTimeToLiveInput.TableName */
    { {578581}, {578581}, 165, 0 }, /* DescribeTimeToLiveOutput.TimeToLiveDescription */
    { {1175075}, {1175075}, 289, 0 }, /* KinesisStreamingDestinationInput.EnableKinesisStreamingConfiguration */
    { {1107465}, {1107465}, 144, 1 }, /* KinesisStreamingDestinationInput.StreamArn */
    { {69641}, {69641}, 27, 1 }, /* KinesisStreamingDestinationInput.TableName */
    { {1085988}, {1085988}, 273, 0 }, /* EnableKinesisStreamingConfiguration.ApproximateCreationDateTimePrecision */
    { {1095441}, {1095441}, 274, 0 }, /* KinesisStreamingDestinationOutput.DestinationStatus */
    { {1175075}, {1175075}, 289, 0 }, /* KinesisStreamingDestinationOutput.EnableKinesisStreamingConfiguration */
    { {1107465}, {1107465}, 144, 0 }, /* KinesisStreamingDestinationOutput.StreamArn */
    { {69641}, {69641}, 34, 0 }, /* KinesisStreamingDestinationOutput.TableName */
    { {10766}, {10766}, 4, 0 }, /* ExecuteStatementInput.ConsistentRead */
    { {1201925}, {1201925}, 292, 0 }, /* ExecuteStatementInput.Limit */
    { {1203465}, {1203465}, 293, 0 }, /* ExecuteStatementInput.NextToken */
    { {14602}, {14602}, 5, 0 }, /* ExecuteStatementInput.Parameters */
    { {278}, {278}, 1, 0 }, /* ExecuteStatementInput.ReturnConsumedCapacity */
    { {27427}, {27427}, 18, 0 }, /* ExecuteStatementInput.ReturnValuesOnConditionCheckFailure */
    { {36617}, {36617}, 19, 1 }, /* ExecuteStatementInput.Statement */
    { {39184}, {39184}, 22, 0 }, /* ExecuteStatementOutput.ConsumedCapacity */
    { {1206021}, {1206021}, 46, 0 }, /* ExecuteStatementOutput.Items */
    { {1207568}, {1207568}, 42, 0 }, /* ExecuteStatementOutput.LastEvaluatedKey */
    { {1203465}, {1203465}, 293, 0 }, /* ExecuteStatementOutput.NextToken */
    { {1216274}, {1216274}, 296, 0 }, /* ExecuteTransactionInput.ClientRequestToken */
    { {278}, {278}, 1, 0 }, /* ExecuteTransactionInput.ReturnConsumedCapacity */
    { {1221138}, {1221138}, 297, 1 }, /* ExecuteTransactionInput.TransactStatements */
    { {8966}, {8966}, 298, 0 }, /* ParameterizedStatements.member */
    { {14602}, {14602}, 5, 0 }, /* ParameterizedStatement.Parameters */
    { {27427}, {27427}, 18, 0 }, /* ParameterizedStatement.ReturnValuesOnConditionCheckFailure */
    { {36617}, {36617}, 19, 1 }, /* ParameterizedStatement.Statement */
    { {39184}, {39184}, 21, 0 }, /* ExecuteTransactionOutput.ConsumedCapacity */
    { {72201}, {72201}, 300, 0 }, /* ExecuteTransactionOutput.Responses */
    { {8966}, {8966}, 301, 0 }, /* ItemResponseList.member */
    { {77572}, {77572}, 32, 0 }, /* ItemResponse.Item */
    { {774411}, {774411}, 215, 0 }, /* ExportTableToPointInTimeInput.ClientToken */
    { {779532}, {779532}, 217, 0 }, /* ExportTableToPointInTimeInput.ExportFormat */
    { {790026}, {790026}, 220, 0 }, /* ExportTableToPointInTimeInput.ExportTime */
    { {792842}, {792842}, 221, 0 }, /* ExportTableToPointInTimeInput.ExportType */
    { {802590}, {802590}, 224, 0 }, /* ExportTableToPointInTimeInput.IncrementalExportSpecification */
    { {821512}, {821512}, 228, 1 }, /* ExportTableToPointInTimeInput.S3Bucket */
    { {823821}, {823821}, 229, 0 }, /* ExportTableToPointInTimeInput.S3BucketOwner */
    { {827400}, {827400}, 230, 0 }, /* ExportTableToPointInTimeInput.S3Prefix */
    { {829710}, {829710}, 231, 0 }, /* ExportTableToPointInTimeInput.S3SseAlgorithm */
    { {833549}, {833549}, 232, 0 }, /* ExportTableToPointInTimeInput.S3SseKmsKeyId */
    { {533256}, {533256}, 27, 1 }, /* ExportTableToPointInTimeInput.TableArn */
    { {765713}, {765713}, 213, 0 }, /* ExportTableToPointInTimeOutput.ExportDescription */
    { {89871}, {89871}, 38, 0 }, /* GetItemInput.AttributesToGet */
    { {10766}, {10766}, 4, 0 }, /* GetItemInput.ConsistentRead */
    { {93976}, {93976}, 39, 0 }, /* GetItemInput.ExpressionAttributeNames */
    { {118019}, {118019}, 42, 1 }, /* GetItemInput.Key */
    { {101652}, {101652}, 43, 0 }, /* GetItemInput.ProjectionExpression */
    { {278}, {278}, 1, 0 }, /* GetItemInput.ReturnConsumedCapacity */
    { {69641}, {69641}, 27, 1 }, /* GetItemInput.TableName */
    { {39184}, {39184}, 22, 0 }, /* GetItemOutput.ConsumedCapacity */
    { {77572}, {77572}, 32, 0 }, /* GetItemOutput.Item */
    { {636427}, {636427}, 182, 1 }, /* GetResourcePolicyInput.ResourceArn */
    { {1239302}, {1239302}, 120, 0 }, /* GetResourcePolicyOutput.Policy */
    { {639498}, {639498}, 181, 0 }, /* GetResourcePolicyOutput.RevisionId */
    { {774411}, {774411}, 215, 0 }, /* ImportTableInput.ClientToken */
    { {1031956}, {1031956}, 258, 0 }, /* ImportTableInput.InputCompressionType */
    { {1037323}, {1037323}, 259, 1 }, /* ImportTableInput.InputFormat */
    { {1040402}, {1040402}, 260, 0 }, /* ImportTableInput.InputFormatOptions */
    { {1061390}, {1061390}, 266, 1 }, /* ImportTableInput.S3BucketSource */
    { {1068311}, {1068311}, 268, 1 }, /* ImportTableInput.TableCreationParameters */
    { {1009686}, {1009686}, 252, 1 }, /* ImportTableOutput.ImportTableDescription */
    { {180234}, {180234}, 311, 0 }, /* ListBackupsInput.BackupType */
    { {1248791}, {1248791}, 66, 0 }, /* ListBackupsInput.ExclusiveStartBackupArn */
    { {1201925}, {1201925}, 312, 0 }, /* ListBackupsInput.Limit */
    { {69641}, {69641}, 27, 0 }, /* ListBackupsInput.TableName */
    { {1254931}, {1254931}, 313, 0 }, /* ListBackupsInput.TimeRangeLowerBound */
    { {1260051}, {1260051}, 314, 0 }, /* ListBackupsInput.TimeRangeUpperBound */
    { {1265167}, {1265167}, 316, 0 }, /* ListBackupsOutput.BackupSummaries */
    { {1269270}, {1269270}, 66, 0 }, /* ListBackupsOutput.LastEvaluatedBackupArn */
    { {8966}, {8966}, 317, 0 }, /* BackupSummaries.member */
    { {158985}, {158985}, 66, 0 }, /* BackupSummary.BackupArn */
    { {161558}, {161558}, 67, 0 }, /* BackupSummary.BackupCreationDateTime */
    { {167444}, {167444}, 68, 0 }, /* BackupSummary.BackupExpiryDateTime */
    { {152586}, {152586}, 63, 0 }, /* BackupSummary.BackupName */
    { {172815}, {172815}, 69, 0 }, /* BackupSummary.BackupSizeBytes */
    { {176908}, {176908}, 70, 0 }, /* BackupSummary.BackupStatus */
    { {180234}, {180234}, 71, 0 }, /* BackupSummary.BackupType */
    { {533256}, {533256}, 27, 0 }, /* BackupSummary.TableArn */
    { {540167}, {540167}, 153, 0 }, /* BackupSummary.TableId */
    { {69641}, {69641}, 34, 0 }, /* BackupSummary.TableName */
    { {1278218}, {1278218}, 319, 0 }, /* ListContributorInsightsInput.MaxResults */
    { {1203465}, {1203465}, 320, 0 }, /* ListContributorInsightsInput.NextToken */
    { {69641}, {69641}, 27, 0 }, /* ListContributorInsightsInput.TableName */
    { {1281052}, {1281052}, 322, 0 }, /* ListContributorInsightsOutput.ContributorInsightsSummaries */
    { {1203465}, {1203465}, 320, 0 }, /* ListContributorInsightsOutput.NextToken */
    { {8966}, {8966}, 323, 0 }, /* ContributorInsightsSummaries.member */
    { {708119}, {708119}, 197, 0 }, /* ContributorInsightsSummary.ContributorInsightsMode */
    { {721433}, {721433}, 200, 0 }, /* ContributorInsightsSummary.ContributorInsightsStatus */
    { {216329}, {216329}, 25, 0 }, /* ContributorInsightsSummary.IndexName */
    { {69641}, {69641}, 34, 0 }, /* ContributorInsightsSummary.TableName */
    { {1278218}, {1278218}, 325, 0 }, /* ListExportsInput.MaxResults */
    { {1203465}, {1203465}, 326, 0 }, /* ListExportsInput.NextToken */
    { {533256}, {533256}, 27, 0 }, /* ListExportsInput.TableArn */
    { {1294607}, {1294607}, 328, 0 }, /* ListExportsOutput.ExportSummaries */
    { {1203465}, {1203465}, 326, 0 }, /* ListExportsOutput.NextToken */
    { {8966}, {8966}, 329, 0 }, /* ExportSummaries.member */
    { {763145}, {763145}, 211, 0 }, /* ExportSummary.ExportArn */
    { {786700}, {786700}, 219, 0 }, /* ExportSummary.ExportStatus */
    { {792842}, {792842}, 221, 0 }, /* ExportSummary.ExportType */
    { {1301789}, {1301789}, 34, 0 }, /* ListGlobalTablesInput.ExclusiveStartGlobalTableName */
    { {1201925}, {1201925}, 292, 0 }, /* ListGlobalTablesInput.Limit */
    { {194826}, {194826}, 75, 0 }, /* ListGlobalTablesInput.RegionName */
    { {1309452}, {1309452}, 332, 0 }, /* ListGlobalTablesOutput.GlobalTables */
    { {1312796}, {1312796}, 34, 0 }, /* ListGlobalTablesOutput.LastEvaluatedGlobalTableName */
    { {8966}, {8966}, 333, 0 }, /* GlobalTableList.member */
    { {186383}, {186383}, 34, 0 }, /* GlobalTable.GlobalTableName */
    { {190480}, {190480}, 73, 0 }, /* GlobalTable.ReplicationGroup */
    { {1203465}, {1203465}, 335, 0 }, /* ListImportsInput.NextToken */
    { {1324552}, {1324552}, 336, 0 }, /* ListImportsInput.PageSize */
    { {533256}, {533256}, 27, 0 }, /* ListImportsInput.TableArn */
    { {1326865}, {1326865}, 338, 0 }, /* ListImportsOutput.ImportSummaryList */
    { {1203465}, {1203465}, 335, 0 }, /* ListImportsOutput.NextToken */
    { {8966}, {8966}, 339, 0 }, /* ImportSummaryList.member */
    { {1015573}, {1015573}, 253, 0 }, /* ImportSummary.CloudWatchLogGroupArn */
    { {777479}, {777479}, 254, 0 }, /* ImportSummary.EndTime */
    { {1007113}, {1007113}, 250, 0 }, /* ImportSummary.ImportArn */
    { {1024012}, {1024012}, 256, 0 }, /* ImportSummary.ImportStatus */
    { {1037323}, {1037323}, 259, 0 }, /* ImportSummary.InputFormat */
    { {1061390}, {1061390}, 266, 0 }, /* ImportSummary.S3BucketSource */
    { {837129}, {837129}, 267, 0 }, /* ImportSummary.StartTime */
    { {533256}, {533256}, 27, 0 }, /* ImportSummary.TableArn */
    { {1334551}, {1334551}, 34, 0 }, /* ListTablesInput.ExclusiveStartTableName */
    { {1201925}, {1201925}, 341, 0 }, /* ListTablesInput.Limit */
    { {1340694}, {1340694}, 34, 0 }, /* ListTablesOutput.LastEvaluatedTableName */
    { {1346570}, {1346570}, 343, 0 }, /* ListTablesOutput.TableNames */
    { {8966}, {8966}, 34, 0 }, /* TableNameList.member */
    { {1203465}, {1203465}, 320, 0 }, /* ListTagsOfResourceInput.NextToken */
    { {636427}, {636427}, 182, 1 }, /* ListTagsOfResourceInput.ResourceArn */
    { {1203465}, {1203465}, 320, 0 }, /* ListTagsOfResourceOutput.NextToken */
    { {397060}, {397060}, 127, 0 }, /* ListTagsOfResourceOutput.Tags */
    { {591891}, {591891}, 169, 0 }, /* PutItemInput.ConditionExpression */
    { {597011}, {597011}, 170, 0 }, /* PutItemInput.ConditionalOperator */
    { {602120}, {602120}, 171, 0 }, /* PutItemInput.Expected */
    { {93976}, {93976}, 39, 0 }, /* PutItemInput.ExpressionAttributeNames */
    { {615961}, {615961}, 176, 0 }, /* PutItemInput.ExpressionAttributeValues */
    { {77572}, {77572}, 53, 1 }, /* PutItemInput.Item */
    { {278}, {278}, 1, 0 }, /* PutItemInput.ReturnConsumedCapacity */
    { {121883}, {121883}, 54, 0 }, /* PutItemInput.ReturnItemCollectionMetrics */
    { {622604}, {622604}, 178, 0 }, /* PutItemInput.ReturnValues */
    { {27427}, {27427}, 18, 0 }, /* PutItemInput.ReturnValuesOnConditionCheckFailure */
    { {69641}, {69641}, 27, 1 }, /* PutItemInput.TableName */
    { {625930}, {625930}, 32, 0 }, /* PutItemOutput.Attributes */
    { {39184}, {39184}, 22, 0 }, /* PutItemOutput.ConsumedCapacity */
    { {129045}, {129045}, 58, 0 }, /* PutItemOutput.ItemCollectionMetrics */
    { {1359135}, {1359135}, 349, 0 }, /* PutResourcePolicyInput.ConfirmRemoveSelfResourceAccess */
    { {631570}, {631570}, 181, 0 }, /* PutResourcePolicyInput.ExpectedRevisionId */
    { {1239302}, {1239302}, 120, 1 }, /* PutResourcePolicyInput.Policy */
    { {636427}, {636427}, 182, 1 }, /* PutResourcePolicyInput.ResourceArn */
    { {639498}, {639498}, 181, 0 }, /* PutResourcePolicyOutput.RevisionId */
    { {89871}, {89871}, 38, 0 }, /* QueryInput.AttributesToGet */
    { {597011}, {597011}, 170, 0 }, /* QueryInput.ConditionalOperator */
    { {10766}, {10766}, 4, 0 }, /* QueryInput.ConsistentRead */
    { {1371921}, {1371921}, 42, 0 }, /* QueryInput.ExclusiveStartKey */
    { {93976}, {93976}, 39, 0 }, /* QueryInput.ExpressionAttributeNames */
    { {615961}, {615961}, 176, 0 }, /* QueryInput.ExpressionAttributeValues */
    { {1376528}, {1376528}, 169, 0 }, /* QueryInput.FilterExpression */
    { {216329}, {216329}, 25, 0 }, /* QueryInput.IndexName */
    { {1380886}, {1380886}, 352, 0 }, /* QueryInput.KeyConditionExpression */
    { {1386765}, {1386765}, 353, 0 }, /* QueryInput.KeyConditions */
    { {1201925}, {1201925}, 292, 0 }, /* QueryInput.Limit */
    { {101652}, {101652}, 43, 0 }, /* QueryInput.ProjectionExpression */
    { {1390347}, {1390347}, 355, 0 }, /* QueryInput.QueryFilter */
    { {278}, {278}, 1, 0 }, /* QueryInput.ReturnConsumedCapacity */
    { {1393424}, {1393424}, 175, 0 }, /* QueryInput.ScanIndexForward */
    { {1397766}, {1397766}, 356, 0 }, /* QueryInput.Select */
    { {69641}, {69641}, 27, 1 }, /* QueryInput.TableName */
    { {20995}, {20995}, 12, 0 }, /* KeyConditions.key */
    { {22021}, {22021}, 354, 0 }, /* KeyConditions.value */
    { {604434}, {604434}, 173, 0 }, /* Condition.AttributeValueList */
    { {609298}, {609298}, 174, 1 }, /* Condition.ComparisonOperator */
    { {20995}, {20995}, 12, 0 }, /* FilterConditionMap.key */
    { {22021}, {22021}, 354, 0 }, /* FilterConditionMap.value */
    { {39184}, {39184}, 22, 0 }, /* QueryOutput.ConsumedCapacity */
    { {1399557}, {1399557}, 358, 0 }, /* QueryOutput.Count */
    { {1206021}, {1206021}, 46, 0 }, /* QueryOutput.Items */
    { {1207568}, {1207568}, 42, 0 }, /* QueryOutput.LastEvaluatedKey */
    { {1401100}, {1401100}, 358, 0 }, /* QueryOutput.ScannedCount */
    { {158985}, {158985}, 66, 1 }, /* RestoreTableFromBackupInput.BackupArn */
    { {1405971}, {1405971}, 104, 0 }, /* RestoreTableFromBackupInput.BillingModeOverride */
    { {1411100}, {1411100}, 106, 0 }, /* RestoreTableFromBackupInput.GlobalSecondaryIndexOverride */
    { {1418523}, {1418523}, 118, 0 }, /* RestoreTableFromBackupInput.LocalSecondaryIndexOverride */
    { {218906}, {218906}, 111, 0 }, /* RestoreTableFromBackupInput.OnDemandThroughputOverride */
    { {230941}, {230941}, 116, 0 }, /* RestoreTableFromBackupInput.ProvisionedThroughputOverride */
    { {1425688}, {1425688}, 121, 0 }, /* RestoreTableFromBackupInput.SSESpecificationOverride */
    { {1432079}, {1432079}, 34, 1 }, /* RestoreTableFromBackupInput.TargetTableName */
    { {399888}, {399888}, 132, 0 }, /* RestoreTableFromBackupOutput.TableDescription */
    { {1405971}, {1405971}, 104, 0 }, /* RestoreTableToPointInTimeInput.BillingModeOverride */
    { {1411100}, {1411100}, 106, 0 }, /* RestoreTableToPointInTimeInput.GlobalSecondaryIndexOverride */
    { {1418523}, {1418523}, 118, 0 }, /* RestoreTableToPointInTimeInput.LocalSecondaryIndexOverride */
    { {218906}, {218906}, 111, 0 }, /* RestoreTableToPointInTimeInput.OnDemandThroughputOverride */
    { {230941}, {230941}, 116, 0 }, /* RestoreTableToPointInTimeInput.ProvisionedThroughputOverride */
    { {500751}, {500751}, 68, 0 }, /* RestoreTableToPointInTimeInput.RestoreDateTime */
    { {1425688}, {1425688}, 121, 0 }, /* RestoreTableToPointInTimeInput.SSESpecificationOverride */
    { {513550}, {513550}, 27, 0 }, /* RestoreTableToPointInTimeInput.SourceTableArn */
    { {1442063}, {1442063}, 34, 0 }, /* RestoreTableToPointInTimeInput.SourceTableName */
    { {1432079}, {1432079}, 34, 1 }, /* RestoreTableToPointInTimeInput.TargetTableName */
    { {1446167}, {1446167}, 175, 0 }, /* RestoreTableToPointInTimeInput.UseLatestRestorableTime */
    { {399888}, {399888}, 132, 0 }, /* RestoreTableToPointInTimeOutput.TableDescription */
    { {89871}, {89871}, 38, 0 }, /* ScanInput.AttributesToGet */
    { {597011}, {597011}, 170, 0 }, /* ScanInput.ConditionalOperator */
    { {10766}, {10766}, 4, 0 }, /* ScanInput.ConsistentRead */
    { {1371921}, {1371921}, 42, 0 }, /* ScanInput.ExclusiveStartKey */
    { {93976}, {93976}, 39, 0 }, /* ScanInput.ExpressionAttributeNames */
    { {615961}, {615961}, 176, 0 }, /* ScanInput.ExpressionAttributeValues */
    { {1376528}, {1376528}, 169, 0 }, /* ScanInput.FilterExpression */
    { {216329}, {216329}, 25, 0 }, /* ScanInput.IndexName */
    { {1201925}, {1201925}, 292, 0 }, /* ScanInput.Limit */
    { {101652}, {101652}, 43, 0 }, /* ScanInput.ProjectionExpression */
    { {278}, {278}, 1, 0 }, /* ScanInput.ReturnConsumedCapacity */
    { {1458954}, {1458954}, 355, 0 }, /* ScanInput.ScanFilter */
    { {1461767}, {1461767}, 364, 0 }, /* ScanInput.Segment */
    { {1397766}, {1397766}, 356, 0 }, /* ScanInput.Select */
    { {69641}, {69641}, 27, 1 }, /* ScanInput.TableName */
    { {1463821}, {1463821}, 365, 0 }, /* ScanInput.TotalSegments */
    { {39184}, {39184}, 22, 0 }, /* ScanOutput.ConsumedCapacity */
    { {1399557}, {1399557}, 358, 0 }, /* ScanOutput.Count */
    { {1206021}, {1206021}, 46, 0 }, /* ScanOutput.Items */
    { {1207568}, {1207568}, 42, 0 }, /* ScanOutput.LastEvaluatedKey */
    { {1401100}, {1401100}, 358, 0 }, /* ScanOutput.ScannedCount */
    { {636427}, {636427}, 182, 1 }, /* TagResourceInput.ResourceArn */
    { {397060}, {397060}, 127, 1 }, /* TagResourceInput.Tags */
    { {278}, {278}, 1, 0 }, /* TransactGetItemsInput.ReturnConsumedCapacity */
    { {1471757}, {1471757}, 369, 1 }, /* TransactGetItemsInput.TransactItems */
    { {8966}, {8966}, 370, 0 }, /* TransactGetItemList.member */
    { {1475331}, {1475331}, 371, 1 }, /* TransactGetItem.Get */
    { {93976}, {93976}, 39, 0 }, /* Get.ExpressionAttributeNames */
    { {118019}, {118019}, 42, 1 }, /* Get.Key */
    { {101652}, {101652}, 43, 0 }, /* Get.ProjectionExpression */
    { {69641}, {69641}, 27, 1 }, /* Get.TableName */
    { {39184}, {39184}, 21, 0 }, /* TransactGetItemsOutput.ConsumedCapacity */
    { {72201}, {72201}, 300, 0 }, /* TransactGetItemsOutput.Responses */
    { {1216274}, {1216274}, 296, 0 }, /* TransactWriteItemsInput.ClientRequestToken */
    { {278}, {278}, 1, 0 }, /* TransactWriteItemsInput.ReturnConsumedCapacity */
    { {121883}, {121883}, 54, 0 }, /* TransactWriteItemsInput.ReturnItemCollectionMetrics */
    { {1471757}, {1471757}, 374, 1 }, /* TransactWriteItemsInput.TransactItems */
    { {8966}, {8966}, 375, 0 }, /* TransactWriteItemList.member */
    { {1480718}, {1480718}, 376, 0 }, /* TransactWriteItem.ConditionCheck */
    { {1484550}, {1484550}, 377, 0 }, /* TransactWriteItem.Delete */
    { {1486339}, {1486339}, 378, 0 }, /* TransactWriteItem.Put */
    { {1487366}, {1487366}, 379, 0 }, /* TransactWriteItem.Update */
    { {591891}, {591891}, 169, 1 }, /* ConditionCheck.ConditionExpression */
    { {93976}, {93976}, 39, 0 }, /* ConditionCheck.ExpressionAttributeNames */
    { {615961}, {615961}, 176, 0 }, /* ConditionCheck.ExpressionAttributeValues */
    { {118019}, {118019}, 42, 1 }, /* ConditionCheck.Key */
    { {27427}, {27427}, 18, 0 }, /* ConditionCheck.ReturnValuesOnConditionCheckFailure */
    { {69641}, {69641}, 27, 1 }, /* ConditionCheck.TableName */
    { {591891}, {591891}, 169, 0 }, /* Delete.ConditionExpression */
    { {93976}, {93976}, 39, 0 }, /* Delete.ExpressionAttributeNames */
    { {615961}, {615961}, 176, 0 }, /* Delete.ExpressionAttributeValues */
    { {118019}, {118019}, 42, 1 }, /* Delete.Key */
    { {27427}, {27427}, 18, 0 }, /* Delete.ReturnValuesOnConditionCheckFailure */
    { {69641}, {69641}, 27, 1 }, /* Delete.TableName */
    { {591891}, {591891}, 169, 0 }, /* Put.ConditionExpression */
    { {93976}, {93976}, 39, 0 }, /* Put.ExpressionAttributeNames */
    { {615961}, {615961}, 176, 0 }, /* Put.ExpressionAttributeValues */
    { {77572}, {77572}, 53, 1 }, /* Put.Item */
    { {27427}, {27427}, 18, 0 }, /* Put.ReturnValuesOnConditionCheckFailure */
    { {69641}, {69641}, 27, 1 }, /* Put.TableName */
    { {591891}, {591891}, 169, 0 }, /* Update.ConditionExpression */
    { {93976}, {93976}, 39, 0 }, /* Update.ExpressionAttributeNames */
    { {615961}, {615961}, 176, 0 }, /* Update.ExpressionAttributeValues */
    { {118019}, {118019}, 42, 1 }, /* Update.Key */
    { {27427}, {27427}, 18, 0 }, /* Update.ReturnValuesOnConditionCheckFailure */
    { {69641}, {69641}, 27, 1 }, /* Update.TableName */
    { {1489168}, {1489168}, 380, 1 }, /* Update.UpdateExpression */
    { {39184}, {39184}, 21, 0 }, /* TransactWriteItemsOutput.ConsumedCapacity */
    { {129045}, {129045}, 56, 0 }, /* TransactWriteItemsOutput.ItemCollectionMetrics */
    { {636427}, {636427}, 182, 1 }, /* UntagResourceInput.ResourceArn */
    { {1498375}, {1498375}, 383, 1 }, /* UntagResourceInput.TagKeys */
    { {8966}, {8966}, 129, 0 }, /* TagKeyList.member */
    { {1504032}, {1504032}, 385, 1 }, /* UpdateContinuousBackupsInput.PointInTimeRecoverySpecification */
    { {69641}, {69641}, 27, 1 }, /* UpdateContinuousBackupsInput.TableName */
    { {1512474}, {1512474}, 175, 1 }, /* PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled */
    { {696084}, {696084}, 194, 0 }, /* PointInTimeRecoverySpecification.RecoveryPeriodInDays */
    { {654620}, {654620}, 190, 0 }, /* UpdateContinuousBackupsOutput.ContinuousBackupsDescription */
    { {1525529}, {1525529}, 388, 1 }, /* UpdateContributorInsightsInput.ContributorInsightsAction */
    { {708119}, {708119}, 197, 0 }, /* UpdateContributorInsightsInput.ContributorInsightsMode */
    { {216329}, {216329}, 25, 0 }, /* UpdateContributorInsightsInput.IndexName */
    { {69641}, {69641}, 27, 1 }, /* UpdateContributorInsightsInput.TableName */
    { {708119}, {708119}, 197, 0 }, /* UpdateContributorInsightsOutput.ContributorInsightsMode */
    { {721433}, {721433}, 200, 0 }, /* UpdateContributorInsightsOutput.ContributorInsightsStatus */
    { {216329}, {216329}, 25, 0 }, /* UpdateContributorInsightsOutput.IndexName */
    { {69641}, {69641}, 34, 0 }, /* UpdateContributorInsightsOutput.TableName */
    { {186383}, {186383}, 34, 1 }, /* UpdateGlobalTableInput.GlobalTableName */
    { {1538830}, {1538830}, 391, 1 }, /* UpdateGlobalTableInput.ReplicaUpdates */
    { {8966}, {8966}, 392, 0 }, /* ReplicaUpdateList.member */
    { {1542662}, {1542662}, 393, 0 }, /* ReplicaUpdate.Create */
    { {1484550}, {1484550}, 394, 0 }, /* ReplicaUpdate.Delete */
    { {194826}, {194826}, 75, 1 }, /* CreateReplicaAction.RegionName */
    { {194826}, {194826}, 75, 1 }, /* DeleteReplicaAction.RegionName */
    { {197654}, {197654}, 77, 0 }, /* UpdateGlobalTableOutput.GlobalTableDescription */
    { {1549078}, {1549078}, 104, 0 }, /* UpdateGlobalTableSettingsInput.GlobalTableBillingMode */
    { {1554989}, {1554989}, 397, 0 }, /* UpdateGlobalTableSettingsInput.GlobalTableGlobalSecondaryIndexSettingsUpdate */
    { {186383}, {186383}, 34, 1 }, /* UpdateGlobalTableSettingsInput.GlobalTableName */
    { {1584700}, {1584700}, 399, 0 }, /* UpdateGlobalTableSettingsInput.GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate */
    { {1600296}, {1600296}, 87, 0 }, /* UpdateGlobalTableSettingsInput.GlobalTableProvisionedWriteCapacityUnits */
    { {1610773}, {1610773}, 403, 0 }, /* UpdateGlobalTableSettingsInput.ReplicaSettingsUpdate */
    { {8966}, {8966}, 398, 0 }, /* GlobalTableGlobalSecondaryIndexSettingsUpdateList.member */
    { {216329}, {216329}, 25, 1 }, /* GlobalTableGlobalSecondaryIndexSettingsUpdate.IndexName */
    { {1566769}, {1566769}, 399, 0 }, /* GlobalTableGlobalSecondaryIndexSettingsUpdate.ProvisionedWriteCapacityAutoScalingSettingsUpdate */
    { {947741}, {947741}, 87, 0 }, /* GlobalTableGlobalSecondaryIndexSettingsUpdate.ProvisionedWriteCapacityUnits */
    { {879635}, {879635}, 175, 0 }, /* AutoScalingSettingsUpdate.AutoScalingDisabled */
    { {884754}, {884754}, 400, 0 }, /* AutoScalingSettingsUpdate.AutoScalingRoleArn */
    { {889612}, {889612}, 87, 0 }, /* AutoScalingSettingsUpdate.MaximumUnits */
    { {892940}, {892940}, 87, 0 }, /* AutoScalingSettingsUpdate.MinimumUnits */
    { {1579539}, {1579539}, 401, 0 }, /* AutoScalingSettingsUpdate.ScalingPolicyUpdate */
    { {900362}, {900362}, 245, 0 }, /* AutoScalingPolicyUpdate.PolicyName */
    { {903208}, {903208}, 402, 1 }, /* AutoScalingPolicyUpdate.TargetTrackingScalingPolicyConfiguration */
    { {913678}, {913678}, 175, 0 }, /* AutoScalingTargetTrackingScalingPolicyConfigurationUpdate.DisableScaleIn */
    { {917519}, {917519}, 247, 0 }, /* AutoScalingTargetTrackingScalingPolicyConfigurationUpdate.ScaleInCooldown */
    { {921616}, {921616}, 247, 0 }, /* AutoScalingTargetTrackingScalingPolicyConfigurationUpdate.ScaleOutCooldown */
    { {925963}, {925963}, 248, 1 }, /* AutoScalingTargetTrackingScalingPolicyConfigurationUpdate.TargetValue */
    { {8966}, {8966}, 404, 0 }, /* ReplicaSettingsUpdateList.member */
    { {194826}, {194826}, 75, 1 }, /* ReplicaSettingsUpdate.RegionName */
    { {1616425}, {1616425}, 405, 0 }, /* ReplicaSettingsUpdate.ReplicaGlobalSecondaryIndexSettingsUpdate */
    { {1639735}, {1639735}, 399, 0 }, /* ReplicaSettingsUpdate.ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate */
    { {968227}, {968227}, 87, 0 }, /* ReplicaSettingsUpdate.ReplicaProvisionedReadCapacityUnits */
    { {1654033}, {1654033}, 96, 0 }, /* ReplicaSettingsUpdate.ReplicaTableClass */
    { {8966}, {8966}, 406, 0 }, /* ReplicaGlobalSecondaryIndexSettingsUpdateList.member */
    { {216329}, {216329}, 25, 1 }, /* ReplicaGlobalSecondaryIndexSettingsUpdate.IndexName */
    { {1627184}, {1627184}, 399, 0 }, /* ReplicaGlobalSecondaryIndexSettingsUpdate.ProvisionedReadCapacityAutoScalingSettingsUpdate */
    { {929052}, {929052}, 87, 0 }, /* ReplicaGlobalSecondaryIndexSettingsUpdate.ProvisionedReadCapacityUnits */
    { {186383}, {186383}, 34, 0 }, /* UpdateGlobalTableSettingsOutput.GlobalTableName */
    { {848655}, {848655}, 238, 0 }, /* UpdateGlobalTableSettingsOutput.ReplicaSettings */
    { {1665296}, {1665296}, 409, 0 }, /* UpdateItemInput.AttributeUpdates */
    { {591891}, {591891}, 169, 0 }, /* UpdateItemInput.ConditionExpression */
    { {597011}, {597011}, 170, 0 }, /* UpdateItemInput.ConditionalOperator */
    { {602120}, {602120}, 171, 0 }, /* UpdateItemInput.Expected */
    { {93976}, {93976}, 39, 0 }, /* UpdateItemInput.ExpressionAttributeNames */
    { {615961}, {615961}, 176, 0 }, /* UpdateItemInput.ExpressionAttributeValues */
    { {118019}, {118019}, 42, 1 }, /* UpdateItemInput.Key */
    { {278}, {278}, 1, 0 }, /* UpdateItemInput.ReturnConsumedCapacity */
    { {121883}, {121883}, 54, 0 }, /* UpdateItemInput.ReturnItemCollectionMetrics */
    { {622604}, {622604}, 178, 0 }, /* UpdateItemInput.ReturnValues */
    { {27427}, {27427}, 18, 0 }, /* UpdateItemInput.ReturnValuesOnConditionCheckFailure */
    { {69641}, {69641}, 27, 1 }, /* UpdateItemInput.TableName */
    { {1489168}, {1489168}, 380, 0 }, /* UpdateItemInput.UpdateExpression */
    { {20995}, {20995}, 12, 0 }, /* AttributeUpdates.key */
    { {22021}, {22021}, 410, 0 }, /* AttributeUpdates.value */
    { {1669638}, {1669638}, 411, 0 }, /* AttributeValueUpdate.Action */
    { {398341}, {398341}, 6, 0 }, /* AttributeValueUpdate.Value */
    { {625930}, {625930}, 32, 0 }, /* UpdateItemOutput.Attributes */
    { {39184}, {39184}, 22, 0 }, /* UpdateItemOutput.ConsumedCapacity */
    { {129045}, {129045}, 58, 0 }, /* UpdateItemOutput.ItemCollectionMetrics */
    { {1107465}, {1107465}, 144, 1 }, /* UpdateKinesisStreamingDestinationInput.StreamArn */
    { {69641}, {69641}, 27, 1 }, /* UpdateKinesisStreamingDestinationInput.TableName */
    { {1674275}, {1674275}, 414, 0 }, /* UpdateKinesisStreamingDestinationInput.UpdateKinesisStreamingConfiguration */
    { {1085988}, {1085988}, 273, 0 }, /* UpdateKinesisStreamingConfiguration.ApproximateCreationDateTimePrecision */
    { {1095441}, {1095441}, 274, 0 }, /* UpdateKinesisStreamingDestinationOutput.DestinationStatus */
    { {1107465}, {1107465}, 144, 0 }, /* UpdateKinesisStreamingDestinationOutput.StreamArn */
    { {69641}, {69641}, 34, 0 }, /* UpdateKinesisStreamingDestinationOutput.TableName */
    { {1674275}, {1674275}, 414, 0 }, /* UpdateKinesisStreamingDestinationOutput.UpdateKinesisStreamingConfiguration */
    { {313108}, {313108}, 100, 0 }, /* UpdateTableInput.AttributeDefinitions */
    { {325643}, {325643}, 104, 0 }, /* UpdateTableInput.BillingMode */
    { {328729}, {328729}, 105, 0 }, /* UpdateTableInput.DeletionProtectionEnabled */
    { {1692187}, {1692187}, 417, 0 }, /* UpdateTableInput.GlobalSecondaryIndexUpdates */
    { {254242}, {254242}, 90, 0 }, /* UpdateTableInput.GlobalTableSettingsReplicationMode */
    { {1699353}, {1699353}, 422, 0 }, /* UpdateTableInput.GlobalTableWitnessUpdates */
    { {488726}, {488726}, 147, 0 }, /* UpdateTableInput.MultiRegionConsistency */
    { {339986}, {339986}, 111, 0 }, /* UpdateTableInput.OnDemandThroughput */
    { {361237}, {361237}, 116, 0 }, /* UpdateTableInput.ProvisionedThroughput */
    { {1538830}, {1538830}, 426, 0 }, /* UpdateTableInput.ReplicaUpdates */
    { {376080}, {376080}, 121, 0 }, /* UpdateTableInput.SSESpecification */
    { {384531}, {384531}, 124, 0 }, /* UpdateTableInput.StreamSpecification */
    { {305674}, {305674}, 96, 0 }, /* UpdateTableInput.TableClass */
    { {69641}, {69641}, 27, 1 }, /* UpdateTableInput.TableName */
    { {238606}, {238606}, 117, 0 }, /* UpdateTableInput.WarmThroughput */
    { {8966}, {8966}, 418, 0 }, /* GlobalSecondaryIndexUpdateList.member */
    { {1542662}, {1542662}, 419, 0 }, /* GlobalSecondaryIndexUpdate.Create */
    { {1484550}, {1484550}, 420, 0 }, /* GlobalSecondaryIndexUpdate.Delete */
    { {1487366}, {1487366}, 421, 0 }, /* GlobalSecondaryIndexUpdate.Update */
    { {216329}, {216329}, 25, 1 }, /* CreateGlobalSecondaryIndexAction.IndexName */
    { {335369}, {335369}, 108, 1 }, /* CreateGlobalSecondaryIndexAction.KeySchema */
    { {339986}, {339986}, 111, 0 }, /* CreateGlobalSecondaryIndexAction.OnDemandThroughput */
    { {350218}, {350218}, 112, 1 }, /* CreateGlobalSecondaryIndexAction.Projection */
    { {361237}, {361237}, 116, 0 }, /* CreateGlobalSecondaryIndexAction.ProvisionedThroughput */
    { {238606}, {238606}, 117, 0 }, /* CreateGlobalSecondaryIndexAction.WarmThroughput */
    { {216329}, {216329}, 25, 1 }, /* DeleteGlobalSecondaryIndexAction.IndexName */
    { {216329}, {216329}, 25, 1 }, /* UpdateGlobalSecondaryIndexAction.IndexName */
    { {339986}, {339986}, 111, 0 }, /* UpdateGlobalSecondaryIndexAction.OnDemandThroughput */
    { {361237}, {361237}, 116, 0 }, /* UpdateGlobalSecondaryIndexAction.ProvisionedThroughput */
    { {238606}, {238606}, 117, 0 }, /* UpdateGlobalSecondaryIndexAction.WarmThroughput */
    { {8966}, {8966}, 423, 0 }, /* GlobalTableWitnessGroupUpdateList.member */
    { {1542662}, {1542662}, 424, 0 }, /* GlobalTableWitnessGroupUpdate.Create */
    { {1484550}, {1484550}, 425, 0 }, /* GlobalTableWitnessGroupUpdate.Delete */
    { {194826}, {194826}, 75, 1 }, /* CreateGlobalTableWitnessGroupMemberAction.RegionName */
    { {194826}, {194826}, 75, 1 }, /* DeleteGlobalTableWitnessGroupMemberAction.RegionName */
    { {8966}, {8966}, 427, 0 }, /* ReplicationGroupUpdateList.member */
    { {1542662}, {1542662}, 428, 0 }, /* ReplicationGroupUpdate.Create */
    { {1484550}, {1484550}, 431, 0 }, /* ReplicationGroupUpdate.Delete */
    { {1487366}, {1487366}, 432, 0 }, /* ReplicationGroupUpdate.Update */
    { {47126}, {47126}, 429, 0 }, /* CreateReplicationGroupMemberAction.GlobalSecondaryIndexes */
    { {263182}, {263182}, 91, 0 }, /* CreateReplicationGroupMemberAction.KMSMasterKeyId */
    { {218906}, {218906}, 84, 0 }, /* CreateReplicationGroupMemberAction.OnDemandThroughputOverride */
    { {230941}, {230941}, 86, 0 }, /* CreateReplicationGroupMemberAction.ProvisionedThroughputOverride */
    { {194826}, {194826}, 75, 1 }, /* CreateReplicationGroupMemberAction.RegionName */
    { {1706002}, {1706002}, 96, 0 }, /* CreateReplicationGroupMemberAction.TableClassOverride */
    { {8966}, {8966}, 430, 0 }, /* ReplicaGlobalSecondaryIndexList.member */
    { {216329}, {216329}, 25, 1 }, /* ReplicaGlobalSecondaryIndex.IndexName */
    { {218906}, {218906}, 84, 0 }, /* ReplicaGlobalSecondaryIndex.OnDemandThroughputOverride */
    { {230941}, {230941}, 86, 0 }, /* ReplicaGlobalSecondaryIndex.ProvisionedThroughputOverride */
    { {194826}, {194826}, 75, 1 }, /* DeleteReplicationGroupMemberAction.RegionName */
    { {47126}, {47126}, 429, 0 }, /* UpdateReplicationGroupMemberAction.GlobalSecondaryIndexes */
    { {263182}, {263182}, 91, 0 }, /* UpdateReplicationGroupMemberAction.KMSMasterKeyId */
    { {218906}, {218906}, 84, 0 }, /* UpdateReplicationGroupMemberAction.OnDemandThroughputOverride */
    { {230941}, {230941}, 86, 0 }, /* UpdateReplicationGroupMemberAction.ProvisionedThroughputOverride */
    { {194826}, {194826}, 75, 1 }, /* UpdateReplicationGroupMemberAction.RegionName */
    { {1706002}, {1706002}, 96, 0 }, /* UpdateReplicationGroupMemberAction.TableClassOverride */
    { {399888}, {399888}, 132, 0 }, /* UpdateTableOutput.TableDescription */
    { {1692187}, {1692187}, 435, 0 }, /* UpdateTableReplicaAutoScalingInput.GlobalSecondaryIndexUpdates */
    { {1713961}, {1713961}, 399, 0 }, /* UpdateTableReplicaAutoScalingInput.ProvisionedWriteCapacityAutoScalingUpdate */
    { {1538830}, {1538830}, 437, 0 }, /* UpdateTableReplicaAutoScalingInput.ReplicaUpdates */
    { {69641}, {69641}, 27, 1 }, /* UpdateTableReplicaAutoScalingInput.TableName */
    { {8966}, {8966}, 436, 0 }, /* GlobalSecondaryIndexAutoScalingUpdateList.member */
    { {216329}, {216329}, 25, 0 }, /* GlobalSecondaryIndexAutoScalingUpdate.IndexName */
    { {1713961}, {1713961}, 399, 0 }, /* GlobalSecondaryIndexAutoScalingUpdate.ProvisionedWriteCapacityAutoScalingUpdate */
    { {8966}, {8966}, 438, 0 }, /* ReplicaAutoScalingUpdateList.member */
    { {194826}, {194826}, 75, 1 }, /* ReplicaAutoScalingUpdate.RegionName */
    { {1724706}, {1724706}, 439, 0 }, /* ReplicaAutoScalingUpdate.ReplicaGlobalSecondaryIndexUpdates */
    { {1744175}, {1744175}, 399, 0 }, /* ReplicaAutoScalingUpdate.ReplicaProvisionedReadCapacityAutoScalingUpdate */
    { {8966}, {8966}, 440, 0 }, /* ReplicaGlobalSecondaryIndexAutoScalingUpdateList.member */
    { {216329}, {216329}, 25, 0 }, /* ReplicaGlobalSecondaryIndexAutoScalingUpdate.IndexName */
    { {1733672}, {1733672}, 399, 0 }, /* ReplicaGlobalSecondaryIndexAutoScalingUpdate.ProvisionedReadCapacityAutoScalingUpdate */
    { {1154843}, {1154843}, 281, 0 }, /* UpdateTableReplicaAutoScalingOutput.TableAutoScalingDescription */
    { {69641}, {69641}, 27, 1 }, /* UpdateTimeToLiveInput.TableName */
    { {1764119}, {1764119}, 443, 1 }, /* UpdateTimeToLiveInput.TimeToLiveSpecification */
    { {318477}, {318477}, 166, 1 }, /* TimeToLiveSpecification.AttributeName */
    { {380423}, {380423}, 444, 1 }, /* TimeToLiveSpecification.Enabled */
    { {1764119}, {1764119}, 443, 0 }, /* UpdateTimeToLiveOutput.TimeToLiveSpecification */
};

static const struct table_text values[] = {
    { 1774599 }, /* INDEXES */
    { 1776645 }, /* TOTAL */
    { 1778180 }, /* NONE */
    { 1779463 }, /* ALL_OLD */
    { 1778180 }, /* NONE */
    { 1781526 }, /* ConditionalCheckFailed */
    { 1787423 }, /* ItemCollectionSizeLimitExceeded */
    { 1795604 }, /* RequestLimitExceeded */
    { 1800975 }, /* ValidationError */
    { 1805085 }, /* ProvisionedThroughputExceeded */
    { 1812755 }, /* TransactionConflict */
    { 1817871 }, /* ThrottlingError */
    { 1821971 }, /* InternalServerError */
    { 1827088 }, /* ResourceNotFound */
    { 1831436 }, /* AccessDenied */
    { 1834765 }, /* DuplicateItem */
    { 1838340 }, /* SIZE */
    { 1778180 }, /* NONE */
    { 1839624 }, /* CREATING */
    { 1841927 }, /* DELETED */
    { 1843977 }, /* AVAILABLE */
    { 1846532 }, /* USER */
    { 1847814 }, /* SYSTEM */
    { 1849610 }, /* AWS_BACKUP */
    { 1839624 }, /* CREATING */
    { 1852422 }, /* ACTIVE */
    { 1854216 }, /* DELETING */
    { 1856520 }, /* UPDATING */
    { 1839624 }, /* CREATING */
    { 1856520 }, /* UPDATING */
    { 1854216 }, /* DELETING */
    { 1852422 }, /* ACTIVE */
    { 1858823 }, /* ENABLED */
    { 1860872 }, /* DISABLED */
    { 1863190 }, /* ENABLED_WITH_OVERRIDES */
    { 1839624 }, /* CREATING */
    { 1869071 }, /* CREATION_FAILED */
    { 1856520 }, /* UPDATING */
    { 1854216 }, /* DELETING */
    { 1852422 }, /* ACTIVE */
    { 1873167 }, /* REGION_DISABLED */
    { 1877283 }, /* INACCESSIBLE_ENCRYPTION_CREDENTIALS */
    { 1886473 }, /* ARCHIVING */
    { 1889032 }, /* ARCHIVED */
    { 1891354 }, /* REPLICATION_NOT_AUTHORIZED */
    { 1898248 }, /* STANDARD */
    { 1900570 }, /* STANDARD_INFREQUENT_ACCESS */
    { 1839624 }, /* CREATING */
    { 1856520 }, /* UPDATING */
    { 1854216 }, /* DELETING */
    { 1852422 }, /* ACTIVE */
    { 1877283 }, /* INACCESSIBLE_ENCRYPTION_CREDENTIALS */
    { 1886473 }, /* ARCHIVING */
    { 1889032 }, /* ARCHIVED */
    { 1891354 }, /* REPLICATION_NOT_AUTHORIZED */
    { 26113 }, /* S */
    { 23553 }, /* N */
    { 17409 }, /* B */
    { 1907467 }, /* PROVISIONED */
    { 1910543 }, /* PAY_PER_REQUEST */
    { 1914628 }, /* HASH */
    { 1915909 }, /* RANGE */
    { 1917443 }, /* ALL */
    { 1918473 }, /* KEYS_ONLY */
    { 1921031 }, /* INCLUDE */
    { 1923078 }, /* AES256 */
    { 1924867 }, /* KMS */
    { 1925897 }, /* NEW_IMAGE */
    { 1928457 }, /* OLD_IMAGE */
    { 1931026 }, /* NEW_AND_OLD_IMAGES */
    { 1918473 }, /* KEYS_ONLY */
    { 1839624 }, /* CREATING */
    { 1854216 }, /* DELETING */
    { 1852422 }, /* ACTIVE */
    { 1935880 }, /* EVENTUAL */
    { 1938182 }, /* STRONG */
    { 1939976 }, /* ENABLING */
    { 1858823 }, /* ENABLED */
    { 1942281 }, /* DISABLING */
    { 1860872 }, /* DISABLED */
    { 1856520 }, /* UPDATING */
    { 1939976 }, /* ENABLING */
    { 1942281 }, /* DISABLING */
    { 1858823 }, /* ENABLED */
    { 1860872 }, /* DISABLED */
    { 1944835 }, /* AND */
    { 1945858 }, /* OR */
    { 1946626 }, /* EQ */
    { 1947394 }, /* NE */
    { 1948162 }, /* IN */
    { 1948930 }, /* LE */
    { 1949698 }, /* LT */
    { 1950466 }, /* GE */
    { 1951234 }, /* GT */
    { 1952007 }, /* BETWEEN */
    { 1954056 }, /* NOT_NULL */
    { 24836 }, /* NULL */
    { 1956360 }, /* CONTAINS */
    { 1958668 }, /* NOT_CONTAINS */
    { 1961995 }, /* BEGINS_WITH */
    { 1778180 }, /* NONE */
    { 1779463 }, /* ALL_OLD */
    { 1965067 }, /* UPDATED_OLD */
    { 1968135 }, /* ALL_NEW */
    { 1970187 }, /* UPDATED_NEW */
    { 1858823 }, /* ENABLED */
    { 1860872 }, /* DISABLED */
    { 1973275 }, /* ACCESSED_AND_THROTTLED_KEYS */
    { 1980430 }, /* THROTTLED_KEYS */
    { 1939976 }, /* ENABLING */
    { 1858823 }, /* ENABLED */
    { 1942281 }, /* DISABLING */
    { 1860872 }, /* DISABLED */
    { 1984262 }, /* FAILED */
    { 1986061 }, /* DYNAMODB_JSON */
    { 1989635 }, /* ION */
    { 1990667 }, /* IN_PROGRESS */
    { 1993737 }, /* COMPLETED */
    { 1984262 }, /* FAILED */
    { 1996299 }, /* FULL_EXPORT */
    { 1999378 }, /* INCREMENTAL_EXPORT */
    { 1925897 }, /* NEW_IMAGE */
    { 1931026 }, /* NEW_AND_OLD_IMAGES */
    { 1990667 }, /* IN_PROGRESS */
    { 1993737 }, /* COMPLETED */
    { 2004234 }, /* CANCELLING */
    { 2007049 }, /* CANCELLED */
    { 1984262 }, /* FAILED */
    { 2009604 }, /* GZIP */
    { 2010884 }, /* ZSTD */
    { 1778180 }, /* NONE */
    { 1986061 }, /* DYNAMODB_JSON */
    { 1989635 }, /* ION */
    { 2012163 }, /* CSV */
    { 2013195 }, /* MILLISECOND */
    { 2016267 }, /* MICROSECOND */
    { 1939976 }, /* ENABLING */
    { 1852422 }, /* ACTIVE */
    { 1942281 }, /* DISABLING */
    { 1860872 }, /* DISABLED */
    { 2019341 }, /* ENABLE_FAILED */
    { 1856520 }, /* UPDATING */
    { 1846532 }, /* USER */
    { 1847814 }, /* SYSTEM */
    { 1849610 }, /* AWS_BACKUP */
    { 1917443 }, /* ALL */
    { 2022926 }, /* ALL_ATTRIBUTES */
    { 2026776 }, /* ALL_PROJECTED_ATTRIBUTES */
    { 2033171 }, /* SPECIFIC_ATTRIBUTES */
    { 2038277 }, /* COUNT */
    { 2039814 }, /* ENABLE */
    { 2041607 }, /* DISABLE */
    { 2043651 }, /* ADD */
    { 2044675 }, /* PUT */
    { 2045702 }, /* DELETE */
};

static const struct table_bounds bounds[] = {
    { INT64_MIN, INT64_MAX },
    { INT64_C(1), INT64_C(25) },
    { INT64_C(1), INT64_MAX },
    { INT64_MIN, INT64_C(65535) },
    { INT64_C(1), INT64_C(8192) },
    { INT64_C(3), INT64_C(255) },
    { INT64_C(1), INT64_C(1024) },
    { INT64_C(1), INT64_C(100) },
    { INT64_C(37), INT64_C(1024) },
    { INT64_C(0), INT64_MAX },
    { INT64_C(1), INT64_C(255) },
    { INT64_C(1), INT64_C(20) },
    { INT64_C(1), INT64_C(128) },
    { INT64_C(0), INT64_C(256) },
    { INT64_C(1), INT64_C(1283) },
    { INT64_C(1), INT64_C(35) },
    { INT64_MIN, INT64_C(255) },
    { INT64_MIN, INT64_C(1024) },
    { INT64_C(1), INT64_C(2048) },
    { INT64_C(1), INT64_C(256) },
    { INT64_C(1), INT64_C(1) },
    { INT64_C(1), INT64_C(65536) },
    { INT64_C(1), INT64_C(32768) },
    { INT64_C(1), INT64_C(36) },
    { INT64_MIN, INT64_C(100) },
    { INT64_C(112), INT64_C(1024) },
    { INT64_C(0), INT64_C(999999) },
    { INT64_C(1), INT64_C(1000000) },
    { INT64_C(1), INT64_C(1600) },
    { INT64_C(1), INT64_C(50) },
};

static const struct aws_operation operations[] = {
    { {80917}, {0}, {0}, {0}, {0}, 200, 0, 20, 2, false }, /* BatchExecuteStatement */
    { {111116}, {0}, {0}, {0}, {0}, 200, 35, 44, 2, false }, /* BatchGetItem */
    { {148750}, {0}, {0}, {0}, {0}, 200, 47, 55, 2, false }, /* BatchWriteItem */
    { {183052}, {0}, {0}, {0}, {0}, 200, 62, 64, 2, false }, /* CreateBackup */
    { {308497}, {0}, {0}, {0}, {0}, 200, 72, 76, 2, false }, /* CreateGlobalTable */
    { {549131}, {0}, {0}, {0}, {0}, 200, 99, 131, 2, false }, /* CreateTable */
    { {588556}, {0}, {0}, {0}, {0}, 200, 154, 155, 2, false }, /* DeleteBackup */
    { {628746}, {0}, {0}, {0}, {0}, 200, 168, 179, 2, false }, /* DeleteItem */
    { {642324}, {0}, {0}, {0}, {0}, 200, 180, 183, 2, false }, /* DeleteResourcePolicy */
    { {647691}, {0}, {0}, {0}, {0}, 200, 184, 185, 2, false }, /* DeleteTable */
    { {650766}, {0}, {0}, {0}, {0}, 200, 186, 187, 2, false }, /* DescribeBackup */
    { {701465}, {0}, {0}, {0}, {0}, 200, 188, 189, 2, false }, /* DescribeContinuousBackups */
    { {741403}, {0}, {0}, {0}, {0}, 200, 195, 196, 2, false }, /* DescribeContributorInsights */
    { {758545}, {0}, {0}, {0}, {0}, 200, 205, 206, 2, false }, /* DescribeEndpoints */
    { {839694}, {0}, {0}, {0}, {0}, 200, 210, 212, 2, false }, /* DescribeExport */
    { {843539}, {0}, {0}, {0}, {0}, 200, 234, 235, 2, false }, /* DescribeGlobalTable */
    { {999963}, {0}, {0}, {0}, {0}, 200, 236, 237, 2, false }, /* DescribeGlobalTableSettings */
    { {1074446}, {0}, {0}, {0}, {0}, 200, 249, 251, 2, false }, /* DescribeImport */
    { {1110051}, {0}, {0}, {0}, {0}, 200, 269, 270, 2, false }, /* DescribeKinesisStreamingDestination */
    { {1147406}, {0}, {0}, {0}, {0}, 200, 275, 276, 2, false }, /* DescribeLimits */
    { {1151245}, {0}, {0}, {0}, {0}, 200, 277, 278, 2, false }, /* DescribeTable */
    { {1162015}, {0}, {0}, {0}, {0}, 200, 279, 280, 2, false }, /* DescribeTableReplicaAutoScaling */
    { {1170194}, {0}, {0}, {0}, {0}, 200, 286, 287, 2, false }, /* DescribeTimeToLive */
    { {1184290}, {0}, {0}, {0}, {0}, 200, 288, 290, 2, false }, /* DisableKinesisStreamingDestination */
    { {1193249}, {0}, {0}, {0}, {0}, 200, 288, 290, 2, false }, /* EnableKinesisStreamingDestination */
    { {1211920}, {0}, {0}, {0}, {0}, 200, 291, 294, 2, false }, /* ExecuteStatement */
    { {1226002}, {1216274}, {0}, {0}, {0}, 200, 295, 299, 2, false }, /* ExecuteTransaction */
    { {1230872}, {774411}, {0}, {0}, {0}, 200, 302, 303, 2, false }, /* ExportTableToPointInTime */
    { {1237255}, {0}, {0}, {0}, {0}, 200, 304, 305, 2, false }, /* GetItem */
    { {1241105}, {0}, {0}, {0}, {0}, 200, 306, 307, 2, false }, /* GetResourcePolicy */
    { {1245707}, {774411}, {0}, {0}, {0}, 200, 308, 309, 2, false }, /* ImportTable */
    { {1275147}, {0}, {0}, {0}, {0}, 200, 310, 315, 2, false }, /* ListBackups */
    { {1288471}, {0}, {0}, {0}, {0}, 200, 318, 321, 2, false }, /* ListContributorInsights */
    { {1298699}, {0}, {0}, {0}, {0}, 200, 324, 327, 2, false }, /* ListExports */
    { {1320208}, {0}, {0}, {0}, {0}, 200, 330, 331, 2, false }, /* ListGlobalTables */
    { {1331467}, {0}, {0}, {0}, {0}, 200, 334, 337, 2, false }, /* ListImports */
    { {1349386}, {0}, {0}, {0}, {0}, 200, 340, 342, 2, false }, /* ListTables */
    { {1352210}, {0}, {0}, {0}, {0}, 200, 344, 345, 2, false }, /* ListTagsOfResource */
    { {1357063}, {0}, {0}, {0}, {0}, 200, 346, 347, 2, false }, /* PutItem */
    { {1367313}, {0}, {0}, {0}, {0}, 200, 348, 350, 2, false }, /* PutResourcePolicy */
    { {1404421}, {0}, {0}, {0}, {0}, 200, 351, 357, 2, false }, /* Query */
    { {1436182}, {0}, {0}, {0}, {0}, 200, 359, 360, 2, false }, /* RestoreTableFromBackup */
    { {1452313}, {0}, {0}, {0}, {0}, 200, 361, 362, 2, false }, /* RestoreTableToPointInTime */
    { {1467396}, {0}, {0}, {0}, {0}, 200, 363, 366, 2, false }, /* Scan */
    { {1468683}, {0}, {0}, {0}, {0}, 200, 367, TABLE_NONE, 2, false }, /* TagResource */
    { {1476368}, {0}, {0}, {0}, {0}, 200, 368, 372, 2, false }, /* TransactGetItems */
    { {1493522}, {1216274}, {0}, {0}, {0}, 200, 373, 381, 2, false }, /* TransactWriteItems */
    { {1500429}, {0}, {0}, {0}, {0}, 200, 382, TABLE_NONE, 2, false }, /* UntagResource */
    { {1519383}, {0}, {0}, {0}, {0}, 200, 384, 386, 2, false }, /* UpdateContinuousBackups */
    { {1532185}, {0}, {0}, {0}, {0}, 200, 387, 389, 2, false }, /* UpdateContributorInsights */
    { {1544465}, {0}, {0}, {0}, {0}, 200, 390, 395, 2, false }, /* UpdateGlobalTable */
    { {1658649}, {0}, {0}, {0}, {0}, 200, 396, 407, 2, false }, /* UpdateGlobalTableSettings */
    { {1671434}, {0}, {0}, {0}, {0}, 200, 408, 412, 2, false }, /* UpdateItem */
    { {1683489}, {0}, {0}, {0}, {0}, 200, 413, 415, 2, false }, /* UpdateKinesisStreamingDestination */
    { {1710859}, {0}, {0}, {0}, {0}, 200, 416, 433, 2, false }, /* UpdateTable */
    { {1756445}, {0}, {0}, {0}, {0}, 200, 434, 441, 2, false }, /* UpdateTableReplicaAutoScaling */
    { {1770256}, {0}, {0}, {0}, {0}, 200, 442, 445, 2, false }, /* UpdateTimeToLive */
};

const struct aws_service table_dynamodb = {
    .pool = pool,
    .shapes = shapes,
    .members = members,
    .values = values,
    .bounds = bounds,
    .operations = operations,
    .operation_count = 57,
    .protocol = AWS_JSON,
    .name = STR_INIT("dynamodb"),
    .service_id = STR_INIT("DynamoDB"),
    .endpoint_prefix = STR_INIT("dynamodb"),
    .signing_name = STR_INIT("dynamodb"),
    .target_prefix = STR_INIT("DynamoDB_20120810"),
    .json_version = STR_INIT("1.0"),
    .api_version = STR_INIT("2012-08-10"),
    .xml_namespace = STR_INIT(""),
};
