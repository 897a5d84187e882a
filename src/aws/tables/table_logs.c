/* table_logs.c: written by tools/gen_aws_tables.py from botocore 1.43.11 (Apache-2.0), service "logs"
 * 2014-03-28. Do not edit. */

#include "aws/tables/table_index.h"

/* One literal longer than ISO C promises; gcc and clang take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
static const char pool[] =
    "\0"
    "kmsKeyId\0"
    "logGroupName\0"
    "resourceIdentifier\0"
    "AssociateKmsKey\0"
    "dataSource\0"
    "name\0"
    "type\0"
    "integrationArn\0"
    "identifier\0"
    "AssociateSourceToS3TableIntegration\0"
    "taskId\0"
    "CancelExportTask\0"
    "importId\0"
    "creationTime\0"
    "importStatistics\0"
    "bytesImported\0"
    "importStatus\0"
    "lastUpdatedTime\0"
    "CancelImportTask\0"
    "deliveryDestinationArn\0"
    "deliverySourceName\0"
    "fieldDelimiter\0"
    "recordFields\0"
    "member\0"
    "s3DeliveryConfiguration\0"
    "enableHiveCompatiblePath\0"
    "suffixPath\0"
    "tags\0"
    "key\0"
    "value\0"
    "delivery\0"
    "arn\0"
    "deliveryDestinationType\0"
    "id\0"
    "CreateDelivery\0"
    "destination\0"
    "destinationPrefix\0"
    "from\0"
    "logStreamNamePrefix\0"
    "taskName\0"
    "to\0"
    "CreateExportTask\0"
    "importFilter\0"
    "endEventTime\0"
    "startEventTime\0"
    "importRoleArn\0"
    "importSourceArn\0"
    "importDestinationArn\0"
    "CreateImportTask\0"
    "anomalyVisibilityTime\0"
    "detectorName\0"
    "evaluationFrequency\0"
    "filterPattern\0"
    "logGroupArnList\0"
    "anomalyDetectorArn\0"
    "CreateLogAnomalyDetector\0"
    "deletionProtectionEnabled\0"
    "logGroupClass\0"
    "CreateLogGroup\0"
    "logStreamName\0"
    "CreateLogStream\0"
    "description\0"
    "lookupTableName\0"
    "tableBody\0"
    "createdAt\0"
    "lookupTableArn\0"
    "CreateLookupTable\0"
    "destinationConfiguration\0"
    "s3Configuration\0"
    "destinationIdentifier\0"
    "ownerAccountId\0"
    "roleArn\0"
    "executionRoleArn\0"
    "logGroupIdentifiers\0"
    "queryLanguage\0"
    "queryString\0"
    "scheduleEndTime\0"
    "scheduleExpression\0"
    "scheduleStartTime\0"
    "startTimeOffset\0"
    "state\0"
    "timezone\0"
    "scheduledQueryArn\0"
    "CreateScheduledQuery\0"
    "policyName\0"
    "policyType\0"
    "DeleteAccountPolicy\0"
    "logGroupIdentifier\0"
    "DeleteDataProtectionPolicy\0"
    "DeleteDelivery\0"
    "DeleteDeliveryDestination\0"
    "deliveryDestinationName\0"
    "DeleteDeliveryDestinationPolicy\0"
    "DeleteDeliverySource\0"
    "destinationName\0"
    "DeleteDestination\0"
    "DeleteIndexPolicy\0"
    "force\0"
    "integrationName\0"
    "DeleteIntegration\0"
    "DeleteLogAnomalyDetector\0"
    "DeleteLogGroup\0"
    "DeleteLogStream\0"
    "DeleteLookupTable\0"
    "filterName\0"
    "DeleteMetricFilter\0"
    "queryDefinitionId\0"
    "success\0"
    "DeleteQueryDefinition\0"
    "expectedRevisionId\0"
    "resourceArn\0"
    "DeleteResourcePolicy\0"
    "DeleteRetentionPolicy\0"
    "DeleteScheduledQuery\0"
    "DeleteSubscriptionFilter\0"
    "DeleteTransformer\0"
    "accountIdentifiers\0"
    "nextToken\0"
    "accountPolicies\0"
    "accountId\0"
    "policyDocument\0"
    "scope\0"
    "selectionCriteria\0"
    "DescribeAccountPolicies\0"
    "deliveryDestinationTypes\0"
    "limit\0"
    "logTypes\0"
    "resourceTypes\0"
    "service\0"
    "configurationTemplates\0"
    "allowedActionForAllowVendedLogsDeliveryForResource\0"
    "allowedFieldDelimiters\0"
    "allowedFields\0"
    "mandatory\0"
    "allowedOutputFormats\0"
    "allowedSuffixPathFields\0"
    "defaultDeliveryConfigValues\0"
    "deliverySourceConfiguration\0"
    "defaultValue\0"
    "keyName\0"
    "maxValue\0"
    "minValue\0"
    "supportedValues\0"
    "valueType\0"
    "logType\0"
    "resourceType\0"
    "s3TablesIntegration\0"
    "datasourceName\0"
    "datasourceType\0"
    "DescribeConfigurationTemplates\0"
    "deliveries\0"
    "DescribeDeliveries\0"
    "deliveryDestinations\0"
    "deliveryDestinationConfiguration\0"
    "destinationResourceArn\0"
    "outputFormat\0"
    "DescribeDeliveryDestinations\0"
    "deliverySources\0"
    "resourceArns\0"
    "status\0"
    "statusReason\0"
    "DescribeDeliverySources\0"
    "DestinationNamePrefix\0"
    "destinations\0"
    "accessPolicy\0"
    "targetArn\0"
    "DescribeDestinations\0"
    "statusCode\0"
    "exportTasks\0"
    "executionInfo\0"
    "completionTime\0"
    "code\0"
    "message\0"
    "DescribeExportTasks\0"
    "fieldIndexes\0"
    "fieldIndexName\0"
    "firstEventTime\0"
    "lastEventTime\0"
    "lastScanTime\0"
    "DescribeFieldIndexes\0"
    "batchImportStatus\0"
    "importBatches\0"
    "batchId\0"
    "errorMessage\0"
    "DescribeImportTaskBatches\0"
    "imports\0"
    "DescribeImportTasks\0"
    "indexPolicies\0"
    "lastUpdateTime\0"
    "source\0"
    "DescribeIndexPolicies\0"
    "includeLinkedAccounts\0"
    "logGroupNamePattern\0"
    "logGroupNamePrefix\0"
    "logGroups\0"
    "bearerTokenAuthenticationEnabled\0"
    "dataProtectionStatus\0"
    "inheritedProperties\0"
    "logGroupArn\0"
    "metricFilterCount\0"
    "retentionInDays\0"
    "storedBytes\0"
    "DescribeLogGroups\0"
    "descending\0"
    "orderBy\0"
    "logStreams\0"
    "firstEventTimestamp\0"
    "lastEventTimestamp\0"
    "lastIngestionTime\0"
    "uploadSequenceToken\0"
    "DescribeLogStreams\0"
    "lookupTableNamePrefix\0"
    "maxResults\0"
    "lookupTables\0"
    "recordsCount\0"
    "sizeBytes\0"
    "tableFields\0"
    "DescribeLookupTables\0"
    "filterNamePrefix\0"
    "metricName\0"
    "metricNamespace\0"
    "metricFilters\0"
    "applyOnTransformedLogs\0"
    "emitSystemFieldDimensions\0"
    "fieldSelectionCriteria\0"
    "metricTransformations\0"
    "dimensions\0"
    "metricValue\0"
    "unit\0"
    "DescribeMetricFilters\0"
    "queries\0"
    "bytesScanned\0"
    "createTime\0"
    "queryDuration\0"
    "queryId\0"
    "userIdentity\0"
    "DescribeQueries\0"
    "queryDefinitionNamePrefix\0"
    "queryDefinitions\0"
    "lastModified\0"
    "logGroupNames\0"
    "parameters\0"
    "DescribeQueryDefinitions\0"
    "policyScope\0"
    "resourcePolicies\0"
    "revisionId\0"
    "DescribeResourcePolicies\0"
    "subscriptionFilters\0"
    "destinationArn\0"
    "distribution\0"
    "emitSystemFields\0"
    "DescribeSubscriptionFilters\0"
    "DisassociateKmsKey\0"
    "DisassociateSourceFromS3TableIntegration\0"
    "endTime\0"
    "interleaved\0"
    "logStreamNames\0"
    "startTime\0"
    "unmask\0"
    "events\0"
    "eventId\0"
    "ingestionTime\0"
    "timestamp\0"
    "searchedLogStreams\0"
    "searchedCompletely\0"
    "FilterLogEvents\0"
    "GetDataProtectionPolicy\0"
    "GetDelivery\0"
    "deliveryDestination\0"
    "GetDeliveryDestination\0"
    "policy\0"
    "deliveryDestinationPolicy\0"
    "GetDeliveryDestinationPolicy\0"
    "deliverySource\0"
    "GetDeliverySource\0"
    "integrationDetails\0"
    "openSearchIntegrationDetails\0"
    "statusMessage\0"
    "application\0"
    "applicationArn\0"
    "applicationEndpoint\0"
    "applicationId\0"
    "collection\0"
    "collectionArn\0"
    "collectionEndpoint\0"
    "dataSourceName\0"
    "encryptionPolicy\0"
    "lifecyclePolicy\0"
    "networkPolicy\0"
    "workspace\0"
    "workspaceId\0"
    "integrationStatus\0"
    "integrationType\0"
    "GetIntegration\0"
    "anomalyDetectorStatus\0"
    "creationTimeStamp\0"
    "lastModifiedTimeStamp\0"
    "GetLogAnomalyDetector\0"
    "startFromHead\0"
    "nextBackwardToken\0"
    "nextForwardToken\0"
    "GetLogEvents\0"
    "dataSourceType\0"
    "logFields\0"
    "logFieldName\0"
    "logFieldType\0"
    "element\0"
    "fields\0"
    "GetLogFields\0"
    "time\0"
    "logGroupFields\0"
    "percent\0"
    "GetLogGroupFields\0"
    "logObjectPointer\0"
    "fieldStream\0"
    "InternalStreamingException\0"
    "data\0"
    "GetLogObject\0"
    "logRecordPointer\0"
    "logRecord\0"
    "GetLogRecord\0"
    "GetLookupTable\0"
    "maxItems\0"
    "encryptionKey\0"
    "results\0"
    "field\0"
    "statistics\0"
    "estimatedBytesSkipped\0"
    "estimatedRecordsSkipped\0"
    "logGroupsScanned\0"
    "recordsMatched\0"
    "recordsScanned\0"
    "GetQueryResults\0"
    "lastExecutionStatus\0"
    "lastTriggeredTime\0"
    "GetScheduledQuery\0"
    "executionStatuses\0"
    "triggerHistory\0"
    "destinationType\0"
    "processedIdentifier\0"
    "executionStatus\0"
    "triggeredTimestamp\0"
    "GetScheduledQueryHistory\0"
    "lastModifiedTime\0"
    "transformerConfig\0"
    "addKeys\0"
    "entries\0"
    "overwriteIfExists\0"
    "copyValue\0"
    "target\0"
    "csv\0"
    "columns\0"
    "delimiter\0"
    "quoteCharacter\0"
    "dateTimeConverter\0"
    "locale\0"
    "matchPatterns\0"
    "sourceTimezone\0"
    "targetFormat\0"
    "targetTimezone\0"
    "deleteKeys\0"
    "withKeys\0"
    "grok\0"
    "match\0"
    "listToMap\0"
    "flatten\0"
    "flattenedElement\0"
    "valueKey\0"
    "lowerCaseString\0"
    "moveKeys\0"
    "parseCloudfront\0"
    "parseJSON\0"
    "parseKeyValue\0"
    "keyPrefix\0"
    "keyValueDelimiter\0"
    "nonMatchValue\0"
    "parsePostgres\0"
    "parseRoute53\0"
    "parseToOCSF\0"
    "eventSource\0"
    "mappingVersion\0"
    "ocsfVersion\0"
    "parseVPC\0"
    "parseWAF\0"
    "renameKeys\0"
    "renameTo\0"
    "splitString\0"
    "substituteString\0"
    "trimString\0"
    "typeConverter\0"
    "upperCaseString\0"
    "GetTransformer\0"
    "dataSources\0"
    "groupBy\0"
    "aggregateLogGroupSummaries\0"
    "groupingIdentifiers\0"
    "logGroupCount\0"
    "ListAggregateLogGroupSummaries\0"
    "suppressionState\0"
    "anomalies\0"
    "active\0"
    "anomalyId\0"
    "firstSeen\0"
    "histogram\0"
    "isPatternLevelSuppression\0"
    "lastSeen\0"
    "logSamples\0"
    "patternId\0"
    "patternRegex\0"
    "patternString\0"
    "patternTokens\0"
    "dynamicTokenPosition\0"
    "enumerations\0"
    "inferredTokenName\0"
    "isDynamic\0"
    "tokenString\0"
    "priority\0"
    "suppressed\0"
    "suppressedDate\0"
    "suppressedUntil\0"
    "ListAnomalies\0"
    "integrationNamePrefix\0"
    "integrationSummaries\0"
    "ListIntegrations\0"
    "filterLogGroupArn\0"
    "anomalyDetectors\0"
    "ListLogAnomalyDetectors\0"
    "fieldIndexNames\0"
    "logGroupTags\0"
    "values\0"
    "ListLogGroups\0"
    "ListLogGroupsForQuery\0"
    "scheduledQueries\0"
    "ListScheduledQueries\0"
    "sources\0"
    "createdTimeStamp\0"
    "parentSourceIdentifier\0"
    "ListSourcesForS3TableIntegration\0"
    "ListTagsForResource\0"
    "ListTagsLogGroup\0"
    "accountPolicy\0"
    "PutAccountPolicy\0"
    "PutBearerTokenAuthentication\0"
    "PutDataProtectionPolicy\0"
    "PutDeliveryDestination\0"
    "PutDeliveryDestinationPolicy\0"
    "PutDeliverySource\0"
    "PutDestination\0"
    "forceUpdate\0"
    "PutDestinationPolicy\0"
    "indexPolicy\0"
    "PutIndexPolicy\0"
    "resourceConfig\0"
    "openSearchResourceConfig\0"
    "dashboardViewerPrincipals\0"
    "dataSourceRoleArn\0"
    "kmsKeyArn\0"
    "retentionDays\0"
    "PutIntegration\0"
    "entity\0"
    "attributes\0"
    "keyAttributes\0"
    "logEvents\0"
    "sequenceToken\0"
    "nextSequenceToken\0"
    "rejectedEntityInfo\0"
    "errorType\0"
    "rejectedLogEventsInfo\0"
    "expiredLogEventEndIndex\0"
    "tooNewLogEventStartIndex\0"
    "tooOldLogEventEndIndex\0"
    "PutLogEvents\0"
    "PutLogGroupDeletionProtection\0"
    "PutMetricFilter\0"
    "clientToken\0"
    "PutQueryDefinition\0"
    "resourcePolicy\0"
    "PutResourcePolicy\0"
    "PutRetentionPolicy\0"
    "PutSubscriptionFilter\0"
    "PutTransformer\0"
    "logEventFilterPattern\0"
    "logStreamNamePrefixes\0"
    "responseStream\0"
    "SessionStreamingException\0"
    "SessionTimeoutException\0"
    "sessionStart\0"
    "requestId\0"
    "sessionId\0"
    "sessionUpdate\0"
    "sessionMetadata\0"
    "sampled\0"
    "sessionResults\0"
    "StartLiveTail\0"
    "StartQuery\0"
    "StopQuery\0"
    "TagLogGroup\0"
    "TagResource\0"
    "logEventMessages\0"
    "matches\0"
    "eventMessage\0"
    "eventNumber\0"
    "extractedValues\0"
    "TestMetricFilter\0"
    "transformedLogs\0"
    "transformedEventMessage\0"
    "TestTransformer\0"
    "UntagLogGroup\0"
    "tagKeys\0"
    "UntagResource\0"
    "baseline\0"
    "suppressionPeriod\0"
    "suppressionUnit\0"
    "suppressionType\0"
    "UpdateAnomaly\0"
    "UpdateDeliveryConfiguration\0"
    "enabled\0"
    "UpdateLogAnomalyDetector\0"
    "UpdateLookupTable\0"
    "UpdateScheduledQuery\0"
    "IN_PROGRESS\0"
    "CANCELLED\0"
    "COMPLETED\0"
    "FAILED\0"
    "S3\0"
    "CWL\0"
    "FH\0"
    "XRAY\0"
    "ONE_MIN\0"
    "FIVE_MIN\0"
    "TEN_MIN\0"
    "FIFTEEN_MIN\0"
    "THIRTY_MIN\0"
    "ONE_HOUR\0"
    "STANDARD\0"
    "INFREQUENT_ACCESS\0"
    "DELIVERY\0"
    "CWLI\0"
    "SQL\0"
    "PPL\0"
    "ENABLED\0"
    "DISABLED\0"
    "DATA_PROTECTION_POLICY\0"
    "SUBSCRIPTION_FILTER_POLICY\0"
    "FIELD_INDEX_POLICY\0"
    "TRANSFORMER_POLICY\0"
    "METRIC_EXTRACTION_POLICY\0"
    "ALL\0"
    "json\0"
    "plain\0"
    "w3c\0"
    "raw\0"
    "parquet\0"
    "string\0"
    "boolean\0"
    "int\0"
    "double\0"
    "long\0"
    "ACTIVE\0"
    "INACTIVE\0"
    "RESOURCE_DELETED\0"
    "PENDING\0"
    "PENDING_CANCEL\0"
    "RUNNING\0"
    "FACET\0"
    "FIELD_INDEX\0"
    "ACCOUNT\0"
    "LOG_GROUP\0"
    "ACTIVATED\0"
    "DELETED\0"
    "ARCHIVED\0"
    "ACCOUNT_DATA_PROTECTION\0"
    "LogStreamName\0"
    "LastEventTime\0"
    "Seconds\0"
    "Microseconds\0"
    "Milliseconds\0"
    "Bytes\0"
    "Kilobytes\0"
    "Megabytes\0"
    "Gigabytes\0"
    "Terabytes\0"
    "Bits\0"
    "Kilobits\0"
    "Megabits\0"
    "Gigabits\0"
    "Terabits\0"
    "Percent\0"
    "Count\0"
    "Bytes/Second\0"
    "Kilobytes/Second\0"
    "Megabytes/Second\0"
    "Gigabytes/Second\0"
    "Terabytes/Second\0"
    "Bits/Second\0"
    "Kilobits/Second\0"
    "Megabits/Second\0"
    "Gigabits/Second\0"
    "Terabits/Second\0"
    "Count/Second\0"
    "None\0"
    "Scheduled\0"
    "Running\0"
    "Complete\0"
    "Failed\0"
    "Cancelled\0"
    "Timeout\0"
    "Unknown\0"
    "RESOURCE\0"
    "Random\0"
    "ByLogStream\0"
    "NOT_FOUND\0"
    "ERROR\0"
    "PROVISIONING\0"
    "OPENSEARCH\0"
    "INITIALIZING\0"
    "TRAINING\0"
    "ANALYZING\0"
    "PAUSED\0"
    "InvalidQuery\0"
    "CLIENT_ERROR\0"
    "COMPLETE\0"
    "first\0"
    "last\0"
    "CloudTrail\0"
    "Route53Resolver\0"
    "VPCFlow\0"
    "EKSAudit\0"
    "AWSWAF\0"
    "V1.1\0"
    "V1.5\0"
    "integer\0"
    "DATA_SOURCE_NAME_TYPE_AND_FORMAT\0"
    "DATA_SOURCE_NAME_AND_TYPE\0"
    "SUPPRESSED\0"
    "UNSUPPRESSED\0"
    "Active\0"
    "Suppressed\0"
    "Baseline\0"
    "UNHEALTHY\0"
    "DATA_SOURCE_DELETE_IN_PROGRESS\0"
    "InvalidEntity\0"
    "InvalidTypeValue\0"
    "InvalidKeyAttributes\0"
    "InvalidAttributes\0"
    "EntitySizeTooLarge\0"
    "UnsupportedLogGroupType\0"
    "MissingRequiredFields\0"
    "SECONDS\0"
    "MINUTES\0"
    "HOURS\0"
    "LIMITED\0"
    "INFINITE\0";

static const struct table_shape shapes[] = {
    { TABLE_STRUCTURE, 0, 3, 0 }, /* AssociateKmsKeyRequest */
    { TABLE_STRING, 1, 0, 0 }, /* KmsKeyId */
    { TABLE_STRING, 2, 0, 0 }, /* LogGroupName */
    { TABLE_STRING, 3, 0, 0 }, /* ResourceIdentifier */
    { TABLE_STRUCTURE, 0, 2, 3 }, /* AssociateSourceToS3TableIntegrationRequest */
    { TABLE_STRUCTURE, 0, 2, 5 }, /* DataSource */
    { TABLE_STRING, 0, 0, 0 }, /* DataSourceName */
    { TABLE_STRING, 0, 0, 0 }, /* DataSourceType */
    { TABLE_STRING, 0, 0, 0 }, /* Arn */
    { TABLE_STRUCTURE, 0, 1, 7 }, /* AssociateSourceToS3TableIntegrationResponse */
    { TABLE_STRING, 3, 0, 0 }, /* S3TableIntegrationSourceIdentifier */
    { TABLE_STRUCTURE, 0, 1, 8 }, /* CancelExportTaskRequest */
    { TABLE_STRING, 2, 0, 0 }, /* ExportTaskId */
    { TABLE_STRUCTURE, 0, 1, 9 }, /* CancelImportTaskRequest */
    { TABLE_STRING, 4, 0, 0 }, /* ImportId */
    { TABLE_STRUCTURE, 0, 5, 10 }, /* CancelImportTaskResponse */
    { TABLE_LONG, 5, 0, 0 }, /* Timestamp */
    { TABLE_STRUCTURE, 0, 1, 15 }, /* ImportStatistics */
    { TABLE_LONG, 5, 0, 0 }, /* StoredBytes */
    { TABLE_STRING, 0, 4, 0 }, /* ImportStatus */
    { TABLE_STRUCTURE, 0, 6, 16 }, /* CreateDeliveryRequest */
    { TABLE_STRING, 6, 0, 0 }, /* DeliverySourceName */
    { TABLE_STRING, 7, 0, 0 }, /* FieldDelimiter */
    { TABLE_LIST, 8, 1, 22 }, /* RecordFields */
    { TABLE_STRING, 9, 0, 0 }, /* FieldHeader */
    { TABLE_STRUCTURE, 0, 2, 23 }, /* S3DeliveryConfiguration */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Boolean */
    { TABLE_STRING, 4, 0, 0 }, /* DeliverySuffixPath */
    { TABLE_MAP, 10, 2, 25 }, /* Tags */
    { TABLE_STRING, 11, 0, 0 }, /* TagKey */
    { TABLE_STRING, 1, 0, 0 }, /* TagValue */
    { TABLE_STRUCTURE, 0, 1, 27 }, /* CreateDeliveryResponse */
    { TABLE_STRUCTURE, 0, 9, 28 }, /* Delivery */
    { TABLE_STRING, 0, 4, 4 }, /* DeliveryDestinationType */
    { TABLE_STRING, 9, 0, 0 }, /* DeliveryId */
    { TABLE_STRUCTURE, 0, 7, 37 }, /* CreateExportTaskRequest */
    { TABLE_STRING, 2, 0, 0 }, /* ExportDestinationBucket */
    { TABLE_STRING, 0, 0, 0 }, /* ExportDestinationPrefix */
    { TABLE_STRING, 2, 0, 0 }, /* LogStreamName */
    { TABLE_STRING, 2, 0, 0 }, /* ExportTaskName */
    { TABLE_STRUCTURE, 0, 1, 44 }, /* CreateExportTaskResponse */
    { TABLE_STRUCTURE, 0, 3, 45 }, /* CreateImportTaskRequest */
    { TABLE_STRUCTURE, 0, 2, 48 }, /* ImportFilter */
    { TABLE_STRING, 12, 0, 0 }, /* RoleArn */
    { TABLE_STRUCTURE, 0, 3, 50 }, /* CreateImportTaskResponse */
    { TABLE_STRUCTURE, 0, 7, 53 }, /* CreateLogAnomalyDetectorRequest */
    { TABLE_LONG, 13, 0, 0 }, /* AnomalyVisibilityTime */
    { TABLE_STRING, 12, 0, 0 }, /* DetectorName */
    { TABLE_STRING, 0, 6, 8 }, /* EvaluationFrequency */
    { TABLE_STRING, 14, 0, 0 }, /* FilterPattern */
    { TABLE_STRING, 1, 0, 0 }, /* DetectorKmsKeyArn */
    { TABLE_LIST, 0, 1, 60 }, /* LogGroupArnList */
    { TABLE_STRING, 3, 0, 0 }, /* LogGroupArn */
    { TABLE_STRUCTURE, 0, 1, 61 }, /* CreateLogAnomalyDetectorResponse */
    { TABLE_STRING, 12, 0, 0 }, /* AnomalyDetectorArn */
    { TABLE_STRUCTURE, 0, 5, 62 }, /* CreateLogGroupRequest */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* DeletionProtectionEnabled */
    { TABLE_STRING, 0, 3, 14 }, /* LogGroupClass */
    { TABLE_STRUCTURE, 0, 2, 67 }, /* CreateLogStreamRequest */
    { TABLE_STRUCTURE, 0, 5, 69 }, /* CreateLookupTableRequest */
    { TABLE_STRING, 14, 0, 0 }, /* LookupTableDescription */
    { TABLE_STRING, 4, 0, 0 }, /* LookupTableName */
    { TABLE_STRING, 15, 0, 0 }, /* TableBody */
    { TABLE_STRUCTURE, 0, 2, 74 }, /* CreateLookupTableResponse */
    { TABLE_STRUCTURE, 0, 14, 76 }, /* CreateScheduledQueryRequest */
    { TABLE_STRING, 16, 0, 0 }, /* ScheduledQueryDescription */
    { TABLE_STRUCTURE, 0, 1, 90 }, /* DestinationConfiguration */
    { TABLE_STRUCTURE, 0, 4, 91 }, /* S3Configuration */
    { TABLE_STRING, 16, 0, 0 }, /* S3Uri */
    { TABLE_STRING, 17, 0, 0 }, /* AccountId */
    { TABLE_LIST, 10, 1, 95 }, /* ScheduledQueryLogGroupIdentifiers */
    { TABLE_STRING, 3, 0, 0 }, /* LogGroupIdentifier */
    { TABLE_STRING, 18, 0, 0 }, /* ScheduledQueryName */
    { TABLE_STRING, 0, 3, 17 }, /* QueryLanguage */
    { TABLE_STRING, 19, 0, 0 }, /* QueryString */
    { TABLE_STRING, 1, 0, 0 }, /* ScheduleExpression */
    { TABLE_LONG, 0, 0, 0 }, /* StartTimeOffset */
    { TABLE_STRING, 0, 2, 20 }, /* ScheduledQueryState */
    { TABLE_STRING, 12, 0, 0 }, /* ScheduleTimezone */
    { TABLE_STRUCTURE, 0, 2, 96 }, /* CreateScheduledQueryResponse */
    { TABLE_STRUCTURE, 0, 2, 98 }, /* DeleteAccountPolicyRequest */
    { TABLE_STRING, 0, 0, 0 }, /* PolicyName */
    { TABLE_STRING, 0, 5, 22 }, /* PolicyType */
    { TABLE_STRUCTURE, 0, 1, 100 }, /* DeleteDataProtectionPolicyRequest */
    { TABLE_STRUCTURE, 0, 1, 101 }, /* DeleteDeliveryRequest */
    { TABLE_STRUCTURE, 0, 1, 102 }, /* DeleteDeliveryDestinationRequest */
    { TABLE_STRING, 6, 0, 0 }, /* DeliveryDestinationName */
    { TABLE_STRUCTURE, 0, 1, 103 }, /* DeleteDeliveryDestinationPolicyRequest */
    { TABLE_STRUCTURE, 0, 1, 104 }, /* DeleteDeliverySourceRequest */
    { TABLE_STRUCTURE, 0, 1, 105 }, /* DeleteDestinationRequest */
    { TABLE_STRING, 2, 0, 0 }, /* DestinationName */
    { TABLE_STRUCTURE, 0, 1, 106 }, /* DeleteIndexPolicyRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteIndexPolicyResponse */
    { TABLE_STRUCTURE, 0, 2, 107 }, /* DeleteIntegrationRequest */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Force */
    { TABLE_STRING, 10, 0, 0 }, /* IntegrationName */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteIntegrationResponse */
    { TABLE_STRUCTURE, 0, 1, 109 }, /* DeleteLogAnomalyDetectorRequest */
    { TABLE_STRUCTURE, 0, 1, 110 }, /* DeleteLogGroupRequest */
    { TABLE_STRUCTURE, 0, 2, 111 }, /* DeleteLogStreamRequest */
    { TABLE_STRUCTURE, 0, 1, 113 }, /* DeleteLookupTableRequest */
    { TABLE_STRUCTURE, 0, 2, 114 }, /* DeleteMetricFilterRequest */
    { TABLE_STRING, 2, 0, 0 }, /* FilterName */
    { TABLE_STRUCTURE, 0, 1, 116 }, /* DeleteQueryDefinitionRequest */
    { TABLE_STRING, 4, 0, 0 }, /* QueryId */
    { TABLE_STRUCTURE, 0, 1, 117 }, /* DeleteQueryDefinitionResponse */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Success */
    { TABLE_STRUCTURE, 0, 3, 118 }, /* DeleteResourcePolicyRequest */
    { TABLE_STRING, 12, 0, 0 }, /* ExpectedRevisionId */
    { TABLE_STRUCTURE, 0, 1, 121 }, /* DeleteRetentionPolicyRequest */
    { TABLE_STRUCTURE, 0, 1, 122 }, /* DeleteScheduledQueryRequest */
    { TABLE_STRING, 0, 0, 0 }, /* ScheduledQueryIdentifier */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteScheduledQueryResponse */
    { TABLE_STRUCTURE, 0, 2, 123 }, /* DeleteSubscriptionFilterRequest */
    { TABLE_STRUCTURE, 0, 1, 125 }, /* DeleteTransformerRequest */
    { TABLE_STRUCTURE, 0, 4, 126 }, /* DescribeAccountPoliciesRequest */
    { TABLE_LIST, 20, 1, 130 }, /* AccountIds */
    { TABLE_STRING, 12, 0, 0 }, /* NextToken */
    { TABLE_STRUCTURE, 0, 2, 131 }, /* DescribeAccountPoliciesResponse */
    { TABLE_LIST, 0, 1, 133 }, /* AccountPolicies */
    { TABLE_STRUCTURE, 0, 7, 134 }, /* AccountPolicy */
    { TABLE_STRING, 0, 0, 0 }, /* AccountPolicyDocument */
    { TABLE_STRING, 0, 1, 27 }, /* Scope */
    { TABLE_STRING, 0, 0, 0 }, /* SelectionCriteria */
    { TABLE_STRUCTURE, 0, 6, 141 }, /* DescribeConfigurationTemplatesRequest */
    { TABLE_LIST, 21, 1, 147 }, /* DeliveryDestinationTypes */
    { TABLE_INTEGER, 10, 0, 0 }, /* DescribeLimit */
    { TABLE_LIST, 22, 1, 148 }, /* LogTypes */
    { TABLE_STRING, 18, 0, 0 }, /* LogType */
    { TABLE_LIST, 22, 1, 149 }, /* ResourceTypes */
    { TABLE_STRING, 18, 0, 0 }, /* ResourceType */
    { TABLE_STRING, 18, 0, 0 }, /* Service */
    { TABLE_STRUCTURE, 0, 2, 150 }, /* DescribeConfigurationTemplatesResponse */
    { TABLE_LIST, 0, 1, 152 }, /* ConfigurationTemplates */
    { TABLE_STRUCTURE, 0, 12, 153 }, /* ConfigurationTemplate */
    { TABLE_STRING, 0, 0, 0 }, /* AllowedActionForAllowVendedLogsDeliveryForResource */
    { TABLE_LIST, 0, 1, 165 }, /* AllowedFieldDelimiters */
    { TABLE_LIST, 0, 1, 166 }, /* AllowedFields */
    { TABLE_STRUCTURE, 0, 2, 167 }, /* RecordField */
    { TABLE_LIST, 0, 1, 169 }, /* OutputFormats */
    { TABLE_STRING, 0, 5, 28 }, /* OutputFormat */
    { TABLE_STRUCTURE, 0, 3, 170 }, /* ConfigurationTemplateDeliveryConfigValues */
    { TABLE_LIST, 0, 1, 173 }, /* DeliverySourceConfigurationSchemas */
    { TABLE_STRUCTURE, 0, 6, 174 }, /* DeliverySourceConfigurationSchema */
    { TABLE_STRING, 4, 0, 0 }, /* DeliverySourceConfigurationSchemaField */
    { TABLE_DOUBLE, 0, 0, 0 }, /* DeliverySourceConfigurationNumericValue */
    { TABLE_LIST, 0, 1, 180 }, /* DeliverySourceConfigurationSupportedValues */
    { TABLE_STRING, 0, 5, 33 }, /* DeliverySourceConfigurationSchemaValueType */
    { TABLE_STRUCTURE, 0, 2, 181 }, /* S3TablesIntegration */
    { TABLE_STRING, 4, 0, 0 }, /* S3TablesDatasourceName */
    { TABLE_STRING, 4, 0, 0 }, /* S3TablesDatasourceType */
    { TABLE_STRUCTURE, 0, 2, 183 }, /* DescribeDeliveriesRequest */
    { TABLE_STRUCTURE, 0, 2, 185 }, /* DescribeDeliveriesResponse */
    { TABLE_LIST, 0, 1, 187 }, /* Deliveries */
    { TABLE_STRUCTURE, 0, 2, 188 }, /* DescribeDeliveryDestinationsRequest */
    { TABLE_STRUCTURE, 0, 2, 190 }, /* DescribeDeliveryDestinationsResponse */
    { TABLE_LIST, 0, 1, 192 }, /* DeliveryDestinations */
    { TABLE_STRUCTURE, 0, 6, 193 }, /* DeliveryDestination */
    { TABLE_STRUCTURE, 0, 1, 199 }, /* DeliveryDestinationConfiguration */
    { TABLE_STRUCTURE, 0, 2, 200 }, /* DescribeDeliverySourcesRequest */
    { TABLE_STRUCTURE, 0, 2, 202 }, /* DescribeDeliverySourcesResponse */
    { TABLE_LIST, 0, 1, 204 }, /* DeliverySources */
    { TABLE_STRUCTURE, 0, 9, 205 }, /* DeliverySource */
    { TABLE_MAP, 0, 2, 214 }, /* DeliverySourceConfiguration */
    { TABLE_STRING, 18, 0, 0 }, /* DeliverySourceConfigurationKey */
    { TABLE_STRING, 18, 0, 0 }, /* DeliverySourceConfigurationValue */
    { TABLE_LIST, 0, 1, 216 }, /* ResourceArns */
    { TABLE_STRING, 0, 2, 38 }, /* DeliverySourceStatus */
    { TABLE_STRING, 0, 1, 40 }, /* DeliverySourceStatusReason */
    { TABLE_STRUCTURE, 0, 3, 217 }, /* DescribeDestinationsRequest */
    { TABLE_STRUCTURE, 0, 2, 220 }, /* DescribeDestinationsResponse */
    { TABLE_LIST, 0, 1, 222 }, /* Destinations */
    { TABLE_STRUCTURE, 0, 6, 223 }, /* Destination */
    { TABLE_STRING, 12, 0, 0 }, /* AccessPolicy */
    { TABLE_STRING, 12, 0, 0 }, /* TargetArn */
    { TABLE_STRUCTURE, 0, 4, 229 }, /* DescribeExportTasksRequest */
    { TABLE_STRING, 0, 6, 41 }, /* ExportTaskStatusCode */
    { TABLE_STRUCTURE, 0, 2, 233 }, /* DescribeExportTasksResponse */
    { TABLE_LIST, 0, 1, 235 }, /* ExportTasks */
    { TABLE_STRUCTURE, 0, 9, 236 }, /* ExportTask */
    { TABLE_STRUCTURE, 0, 2, 245 }, /* ExportTaskExecutionInfo */
    { TABLE_STRUCTURE, 0, 2, 247 }, /* ExportTaskStatus */
    { TABLE_STRING, 0, 0, 0 }, /* ExportTaskStatusMessage */
    { TABLE_STRUCTURE, 0, 2, 249 }, /* DescribeFieldIndexesRequest */
    { TABLE_LIST, 23, 1, 251 }, /* DescribeFieldIndexesLogGroupIdentifiers */
    { TABLE_STRUCTURE, 0, 2, 252 }, /* DescribeFieldIndexesResponse */
    { TABLE_LIST, 0, 1, 254 }, /* FieldIndexes */
    { TABLE_STRUCTURE, 0, 6, 255 }, /* FieldIndex */
    { TABLE_STRING, 2, 0, 0 }, /* FieldIndexName */
    { TABLE_STRING, 0, 2, 47 }, /* IndexType */
    { TABLE_STRUCTURE, 0, 4, 261 }, /* DescribeImportTaskBatchesRequest */
    { TABLE_LIST, 0, 1, 265 }, /* ImportStatusList */
    { TABLE_STRUCTURE, 0, 4, 266 }, /* DescribeImportTaskBatchesResponse */
    { TABLE_LIST, 0, 1, 270 }, /* ImportBatchList */
    { TABLE_STRUCTURE, 0, 3, 271 }, /* ImportBatch */
    { TABLE_STRING, 4, 0, 0 }, /* BatchId */
    { TABLE_STRING, 0, 0, 0 }, /* ErrorMessage */
    { TABLE_STRUCTURE, 0, 5, 274 }, /* DescribeImportTasksRequest */
    { TABLE_STRUCTURE, 0, 2, 279 }, /* DescribeImportTasksResponse */
    { TABLE_LIST, 0, 1, 281 }, /* ImportList */
    { TABLE_STRUCTURE, 0, 9, 282 }, /* Import */
    { TABLE_STRUCTURE, 0, 2, 291 }, /* DescribeIndexPoliciesRequest */
    { TABLE_LIST, 24, 1, 293 }, /* DescribeIndexPoliciesLogGroupIdentifiers */
    { TABLE_STRUCTURE, 0, 2, 294 }, /* DescribeIndexPoliciesResponse */
    { TABLE_LIST, 0, 1, 296 }, /* IndexPolicies */
    { TABLE_STRUCTURE, 0, 5, 297 }, /* IndexPolicy */
    { TABLE_STRING, 25, 0, 0 }, /* PolicyDocument */
    { TABLE_STRING, 0, 2, 49 }, /* IndexSource */
    { TABLE_STRUCTURE, 0, 8, 302 }, /* DescribeLogGroupsRequest */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* IncludeLinkedAccounts */
    { TABLE_LIST, 10, 1, 310 }, /* DescribeLogGroupsLogGroupIdentifiers */
    { TABLE_STRING, 26, 0, 0 }, /* LogGroupNamePattern */
    { TABLE_STRUCTURE, 0, 2, 311 }, /* DescribeLogGroupsResponse */
    { TABLE_LIST, 0, 1, 313 }, /* LogGroups */
    { TABLE_STRUCTURE, 0, 13, 314 }, /* LogGroup */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* BearerTokenAuthenticationEnabled */
    { TABLE_STRING, 0, 4, 51 }, /* DataProtectionStatus */
    { TABLE_LIST, 0, 1, 327 }, /* InheritedProperties */
    { TABLE_STRING, 0, 1, 55 }, /* InheritedProperty */
    { TABLE_INTEGER, 0, 0, 0 }, /* FilterCount */
    { TABLE_INTEGER, 0, 0, 0 }, /* Days */
    { TABLE_STRUCTURE, 0, 7, 328 }, /* DescribeLogStreamsRequest */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Descending */
    { TABLE_STRING, 0, 2, 56 }, /* OrderBy */
    { TABLE_STRUCTURE, 0, 2, 335 }, /* DescribeLogStreamsResponse */
    { TABLE_LIST, 0, 1, 337 }, /* LogStreams */
    { TABLE_STRUCTURE, 0, 8, 338 }, /* LogStream */
    { TABLE_STRING, 12, 0, 0 }, /* SequenceToken */
    { TABLE_STRUCTURE, 0, 3, 346 }, /* DescribeLookupTablesRequest */
    { TABLE_INTEGER, 27, 0, 0 }, /* DescribeLookupTablesMaxResults */
    { TABLE_STRUCTURE, 0, 2, 349 }, /* DescribeLookupTablesResponse */
    { TABLE_LIST, 0, 1, 351 }, /* LookupTables */
    { TABLE_STRUCTURE, 0, 8, 352 }, /* LookupTable */
    { TABLE_LONG, 5, 0, 0 }, /* RecordsCount */
    { TABLE_LIST, 0, 1, 360 }, /* TableFields */
    { TABLE_STRING, 0, 0, 0 }, /* String */
    { TABLE_STRUCTURE, 0, 6, 361 }, /* DescribeMetricFiltersRequest */
    { TABLE_STRING, 28, 0, 0 }, /* MetricName */
    { TABLE_STRING, 28, 0, 0 }, /* MetricNamespace */
    { TABLE_STRUCTURE, 0, 2, 367 }, /* DescribeMetricFiltersResponse */
    { TABLE_LIST, 0, 1, 369 }, /* MetricFilters */
    { TABLE_STRUCTURE, 0, 8, 370 }, /* MetricFilter */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ApplyOnTransformedLogs */
    { TABLE_LIST, 0, 1, 378 }, /* EmitSystemFields */
    { TABLE_STRING, 0, 0, 0 }, /* SystemField */
    { TABLE_STRING, 29, 0, 0 }, /* FieldSelectionCriteria */
    { TABLE_LIST, 24, 1, 379 }, /* MetricTransformations */
    { TABLE_STRUCTURE, 0, 6, 380 }, /* MetricTransformation */
    { TABLE_DOUBLE, 0, 0, 0 }, /* DefaultValue */
    { TABLE_MAP, 0, 2, 386 }, /* Dimensions */
    { TABLE_STRING, 28, 0, 0 }, /* DimensionsKey */
    { TABLE_STRING, 28, 0, 0 }, /* DimensionsValue */
    { TABLE_STRING, 27, 0, 0 }, /* MetricValue */
    { TABLE_STRING, 0, 27, 58 }, /* StandardUnit */
    { TABLE_STRUCTURE, 0, 5, 388 }, /* DescribeQueriesRequest */
    { TABLE_INTEGER, 30, 0, 0 }, /* DescribeQueriesMaxResults */
    { TABLE_STRING, 0, 7, 85 }, /* QueryStatus */
    { TABLE_STRUCTURE, 0, 2, 393 }, /* DescribeQueriesResponse */
    { TABLE_LIST, 0, 1, 395 }, /* QueryInfoList */
    { TABLE_STRUCTURE, 0, 9, 396 }, /* QueryInfo */
    { TABLE_DOUBLE, 0, 0, 0 }, /* BytesScannedValue */
    { TABLE_LONG, 0, 0, 0 }, /* QueryDuration */
    { TABLE_STRING, 3, 0, 0 }, /* UserIdentity */
    { TABLE_STRUCTURE, 0, 4, 405 }, /* DescribeQueryDefinitionsRequest */
    { TABLE_INTEGER, 30, 0, 0 }, /* QueryListMaxResults */
    { TABLE_STRING, 18, 0, 0 }, /* QueryDefinitionName */
    { TABLE_STRUCTURE, 0, 2, 409 }, /* DescribeQueryDefinitionsResponse */
    { TABLE_LIST, 0, 1, 411 }, /* QueryDefinitionList */
    { TABLE_STRUCTURE, 0, 7, 412 }, /* QueryDefinition */
    { TABLE_LIST, 0, 1, 419 }, /* LogGroupNames */
    { TABLE_LIST, 31, 1, 420 }, /* QueryParameterList */
    { TABLE_STRUCTURE, 0, 3, 421 }, /* QueryParameter */
    { TABLE_STRING, 16, 0, 0 }, /* QueryParameterDefaultValue */
    { TABLE_STRING, 32, 0, 0 }, /* QueryParameterDescription */
    { TABLE_STRING, 11, 0, 0 }, /* QueryParameterName */
    { TABLE_STRING, 33, 0, 0 }, /* QueryDefinitionString */
    { TABLE_STRUCTURE, 0, 4, 424 }, /* DescribeResourcePoliciesRequest */
    { TABLE_STRING, 0, 2, 92 }, /* PolicyScope */
    { TABLE_STRUCTURE, 0, 2, 428 }, /* DescribeResourcePoliciesResponse */
    { TABLE_LIST, 0, 1, 430 }, /* ResourcePolicies */
    { TABLE_STRUCTURE, 0, 6, 431 }, /* ResourcePolicy */
    { TABLE_STRUCTURE, 0, 4, 437 }, /* DescribeSubscriptionFiltersRequest */
    { TABLE_STRUCTURE, 0, 2, 441 }, /* DescribeSubscriptionFiltersResponse */
    { TABLE_LIST, 0, 1, 443 }, /* SubscriptionFilters */
    { TABLE_STRUCTURE, 0, 10, 444 }, /* SubscriptionFilter */
    { TABLE_STRING, 12, 0, 0 }, /* DestinationArn */
    { TABLE_STRING, 0, 2, 94 }, /* Distribution */
    { TABLE_STRUCTURE, 0, 2, 454 }, /* DisassociateKmsKeyRequest */
    { TABLE_STRUCTURE, 0, 1, 456 }, /* DisassociateSourceFromS3TableIntegrationRequest */
    { TABLE_STRUCTURE, 0, 1, 457 }, /* DisassociateSourceFromS3TableIntegrationResponse */
    { TABLE_STRUCTURE, 0, 11, 458 }, /* FilterLogEventsRequest */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Interleaved */
    { TABLE_INTEGER, 33, 0, 0 }, /* EventsLimit */
    { TABLE_LIST, 23, 1, 469 }, /* InputLogStreamNames */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Unmask */
    { TABLE_STRUCTURE, 0, 3, 470 }, /* FilterLogEventsResponse */
    { TABLE_LIST, 0, 1, 473 }, /* FilteredLogEvents */
    { TABLE_STRUCTURE, 0, 5, 474 }, /* FilteredLogEvent */
    { TABLE_STRING, 0, 0, 0 }, /* EventId */
    { TABLE_STRING, 12, 0, 0 }, /* EventMessage */
    { TABLE_LIST, 0, 1, 479 }, /* SearchedLogStreams */
    { TABLE_STRUCTURE, 0, 2, 480 }, /* SearchedLogStream */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* LogStreamSearchedCompletely */
    { TABLE_STRUCTURE, 0, 1, 482 }, /* GetDataProtectionPolicyRequest */
    { TABLE_STRUCTURE, 0, 3, 483 }, /* GetDataProtectionPolicyResponse */
    { TABLE_STRING, 0, 0, 0 }, /* DataProtectionPolicyDocument */
    { TABLE_STRUCTURE, 0, 1, 486 }, /* GetDeliveryRequest */
    { TABLE_STRUCTURE, 0, 1, 487 }, /* GetDeliveryResponse */
    { TABLE_STRUCTURE, 0, 1, 488 }, /* GetDeliveryDestinationRequest */
    { TABLE_STRUCTURE, 0, 1, 489 }, /* GetDeliveryDestinationResponse */
    { TABLE_STRUCTURE, 0, 1, 490 }, /* GetDeliveryDestinationPolicyRequest */
    { TABLE_STRUCTURE, 0, 1, 491 }, /* GetDeliveryDestinationPolicyResponse */
    { TABLE_STRUCTURE, 0, 1, 492 }, /* Policy */
    { TABLE_STRING, 25, 0, 0 }, /* DeliveryDestinationPolicy */
    { TABLE_STRUCTURE, 0, 1, 493 }, /* GetDeliverySourceRequest */
    { TABLE_STRUCTURE, 0, 1, 494 }, /* GetDeliverySourceResponse */
    { TABLE_STRUCTURE, 0, 1, 495 }, /* GetIntegrationRequest */
    { TABLE_STRUCTURE, 0, 4, 496 }, /* GetIntegrationResponse */
    { TABLE_STRUCTURE, 0, 1, 500 }, /* IntegrationDetails */
    { TABLE_STRUCTURE, 0, 8, 501 }, /* OpenSearchIntegrationDetails */
    { TABLE_STRUCTURE, 0, 2, 509 }, /* OpenSearchDataAccessPolicy */
    { TABLE_STRING, 4, 0, 0 }, /* OpenSearchPolicyName */
    { TABLE_STRUCTURE, 0, 2, 511 }, /* OpenSearchResourceStatus */
    { TABLE_STRING, 0, 3, 96 }, /* OpenSearchResourceStatusType */
    { TABLE_STRING, 12, 0, 0 }, /* IntegrationStatusMessage */
    { TABLE_STRUCTURE, 0, 4, 513 }, /* OpenSearchApplication */
    { TABLE_STRING, 34, 0, 0 }, /* OpenSearchApplicationEndpoint */
    { TABLE_STRING, 4, 0, 0 }, /* OpenSearchApplicationId */
    { TABLE_STRUCTURE, 0, 3, 517 }, /* OpenSearchCollection */
    { TABLE_STRING, 34, 0, 0 }, /* OpenSearchCollectionEndpoint */
    { TABLE_STRUCTURE, 0, 2, 520 }, /* OpenSearchDataSource */
    { TABLE_STRING, 4, 0, 0 }, /* OpenSearchDataSourceName */
    { TABLE_STRUCTURE, 0, 2, 522 }, /* OpenSearchEncryptionPolicy */
    { TABLE_STRUCTURE, 0, 2, 524 }, /* OpenSearchLifecyclePolicy */
    { TABLE_STRUCTURE, 0, 2, 526 }, /* OpenSearchNetworkPolicy */
    { TABLE_STRUCTURE, 0, 2, 528 }, /* OpenSearchWorkspace */
    { TABLE_STRING, 4, 0, 0 }, /* OpenSearchWorkspaceId */
    { TABLE_STRING, 0, 3, 99 }, /* IntegrationStatus */
    { TABLE_STRING, 0, 1, 102 }, /* IntegrationType */
    { TABLE_STRUCTURE, 0, 1, 530 }, /* GetLogAnomalyDetectorRequest */
    { TABLE_STRUCTURE, 0, 9, 531 }, /* GetLogAnomalyDetectorResponse */
    { TABLE_STRING, 0, 6, 103 }, /* AnomalyDetectorStatus */
    { TABLE_LONG, 5, 0, 0 }, /* EpochMillis */
    { TABLE_STRUCTURE, 0, 9, 540 }, /* GetLogEventsRequest */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* StartFromHead */
    { TABLE_STRUCTURE, 0, 3, 549 }, /* GetLogEventsResponse */
    { TABLE_LIST, 0, 1, 552 }, /* OutputLogEvents */
    { TABLE_STRUCTURE, 0, 3, 553 }, /* OutputLogEvent */
    { TABLE_STRUCTURE, 0, 2, 556 }, /* GetLogFieldsRequest */
    { TABLE_STRUCTURE, 0, 1, 558 }, /* GetLogFieldsResponse */
    { TABLE_LIST, 0, 1, 559 }, /* LogFieldsList */
    { TABLE_STRUCTURE, 0, 2, 560 }, /* LogFieldsListItem */
    { TABLE_STRING, 4, 0, 0 }, /* LogFieldName */
    { TABLE_STRUCTURE, 0, 3, 562 }, /* LogFieldType */
    { TABLE_STRING, 0, 0, 0 }, /* DataType */
    { TABLE_STRUCTURE, 0, 3, 565 }, /* GetLogGroupFieldsRequest */
    { TABLE_STRUCTURE, 0, 1, 568 }, /* GetLogGroupFieldsResponse */
    { TABLE_LIST, 0, 1, 569 }, /* LogGroupFieldList */
    { TABLE_STRUCTURE, 0, 2, 570 }, /* LogGroupField */
    { TABLE_STRING, 0, 0, 0 }, /* Field */
    { TABLE_INTEGER, 35, 0, 0 }, /* Percentage */
    { TABLE_STRUCTURE, 0, 2, 572 }, /* GetLogObjectRequest */
    { TABLE_STRING, 2, 0, 0 }, /* LogObjectPointer */
    { TABLE_STRUCTURE, 0, 1, 574 }, /* GetLogObjectResponse */
    { TABLE_STRUCTURE, 0, 2, 575 }, /* GetLogObjectResponseStream */
    { TABLE_STRUCTURE, 0, 1, 577 }, /* InternalStreamingException */
    { TABLE_STRING, 0, 0, 0 }, /* Message */
    { TABLE_STRUCTURE, 0, 1, 578 }, /* FieldsData */
    { TABLE_BLOB, 0, 0, 0 }, /* Data */
    { TABLE_STRUCTURE, 0, 2, 579 }, /* GetLogRecordRequest */
    { TABLE_STRING, 0, 0, 0 }, /* LogRecordPointer */
    { TABLE_STRUCTURE, 0, 1, 581 }, /* GetLogRecordResponse */
    { TABLE_MAP, 0, 2, 582 }, /* LogRecord */
    { TABLE_STRING, 0, 0, 0 }, /* Value */
    { TABLE_STRUCTURE, 0, 1, 584 }, /* GetLookupTableRequest */
    { TABLE_STRUCTURE, 0, 7, 585 }, /* GetLookupTableResponse */
    { TABLE_STRUCTURE, 0, 3, 592 }, /* GetQueryResultsRequest */
    { TABLE_INTEGER, 19, 0, 0 }, /* GetQueryResultsMaxItems */
    { TABLE_STRING, 16, 0, 0 }, /* GetQueryResultsNextToken */
    { TABLE_STRUCTURE, 0, 6, 595 }, /* GetQueryResultsResponse */
    { TABLE_STRING, 1, 0, 0 }, /* EncryptionKey */
    { TABLE_LIST, 0, 1, 601 }, /* QueryResults */
    { TABLE_LIST, 0, 1, 602 }, /* ResultRows */
    { TABLE_STRUCTURE, 0, 2, 603 }, /* ResultField */
    { TABLE_STRUCTURE, 0, 6, 605 }, /* QueryStatistics */
    { TABLE_DOUBLE, 0, 0, 0 }, /* StatsValue */
    { TABLE_STRUCTURE, 0, 1, 611 }, /* GetScheduledQueryRequest */
    { TABLE_STRUCTURE, 0, 18, 612 }, /* GetScheduledQueryResponse */
    { TABLE_STRING, 0, 5, 109 }, /* ExecutionStatus */
    { TABLE_STRUCTURE, 0, 6, 630 }, /* GetScheduledQueryHistoryRequest */
    { TABLE_LIST, 0, 1, 636 }, /* ExecutionStatusList */
    { TABLE_INTEGER, 30, 0, 0 }, /* GetScheduledQueryHistoryMaxResults */
    { TABLE_STRUCTURE, 0, 4, 637 }, /* GetScheduledQueryHistoryResponse */
    { TABLE_LIST, 0, 1, 641 }, /* TriggerHistoryRecordList */
    { TABLE_STRUCTURE, 0, 5, 642 }, /* TriggerHistoryRecord */
    { TABLE_LIST, 0, 1, 647 }, /* ScheduledQueryDestinationList */
    { TABLE_STRUCTURE, 0, 5, 648 }, /* ScheduledQueryDestination */
    { TABLE_STRING, 0, 1, 114 }, /* ScheduledQueryDestinationType */
    { TABLE_STRING, 0, 4, 115 }, /* ActionStatus */
    { TABLE_STRUCTURE, 0, 1, 653 }, /* GetTransformerRequest */
    { TABLE_STRUCTURE, 0, 4, 654 }, /* GetTransformerResponse */
    { TABLE_LIST, 36, 1, 658 }, /* Processors */
    { TABLE_STRUCTURE, 0, 23, 659 }, /* Processor */
    { TABLE_STRUCTURE, 0, 1, 682 }, /* AddKeys */
    { TABLE_LIST, 37, 1, 683 }, /* AddKeyEntries */
    { TABLE_STRUCTURE, 0, 3, 684 }, /* AddKeyEntry */
    { TABLE_STRING, 11, 0, 0 }, /* Key */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* OverwriteIfExists */
    { TABLE_STRING, 4, 0, 0 }, /* AddKeyValue */
    { TABLE_STRUCTURE, 0, 1, 687 }, /* CopyValue */
    { TABLE_LIST, 37, 1, 688 }, /* CopyValueEntries */
    { TABLE_STRUCTURE, 0, 3, 689 }, /* CopyValueEntry */
    { TABLE_STRING, 11, 0, 0 }, /* Source */
    { TABLE_STRING, 11, 0, 0 }, /* Target */
    { TABLE_STRUCTURE, 0, 5, 692 }, /* CSV */
    { TABLE_LIST, 27, 1, 697 }, /* Columns */
    { TABLE_STRING, 11, 0, 0 }, /* Column */
    { TABLE_STRING, 38, 0, 0 }, /* Delimiter */
    { TABLE_STRING, 11, 0, 0 }, /* DestinationField */
    { TABLE_STRING, 24, 0, 0 }, /* QuoteCharacter */
    { TABLE_STRUCTURE, 0, 7, 698 }, /* DateTimeConverter */
    { TABLE_STRING, 12, 0, 0 }, /* Locale */
    { TABLE_LIST, 37, 1, 705 }, /* MatchPatterns */
    { TABLE_STRING, 12, 0, 0 }, /* MatchPattern */
    { TABLE_STRING, 12, 0, 0 }, /* SourceTimezone */
    { TABLE_STRING, 9, 0, 0 }, /* TargetFormat */
    { TABLE_STRING, 12, 0, 0 }, /* TargetTimezone */
    { TABLE_STRUCTURE, 0, 1, 706 }, /* DeleteKeys */
    { TABLE_LIST, 37, 1, 707 }, /* DeleteWithKeys */
    { TABLE_STRING, 12, 0, 0 }, /* WithKey */
    { TABLE_STRUCTURE, 0, 2, 708 }, /* Grok */
    { TABLE_STRING, 2, 0, 0 }, /* GrokMatch */
    { TABLE_STRUCTURE, 0, 6, 710 }, /* ListToMap */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Flatten */
    { TABLE_STRING, 0, 2, 119 }, /* FlattenedElement */
    { TABLE_STRING, 11, 0, 0 }, /* ValueKey */
    { TABLE_STRUCTURE, 0, 1, 716 }, /* LowerCaseString */
    { TABLE_LIST, 22, 1, 717 }, /* LowerCaseStringWithKeys */
    { TABLE_STRUCTURE, 0, 1, 718 }, /* MoveKeys */
    { TABLE_LIST, 37, 1, 719 }, /* MoveKeyEntries */
    { TABLE_STRUCTURE, 0, 3, 720 }, /* MoveKeyEntry */
    { TABLE_STRUCTURE, 0, 1, 723 }, /* ParseCloudfront */
    { TABLE_STRUCTURE, 0, 2, 724 }, /* ParseJSON */
    { TABLE_STRUCTURE, 0, 7, 726 }, /* ParseKeyValue */
    { TABLE_STRING, 11, 0, 0 }, /* ParserFieldDelimiter */
    { TABLE_STRING, 11, 0, 0 }, /* KeyPrefix */
    { TABLE_STRING, 11, 0, 0 }, /* KeyValueDelimiter */
    { TABLE_STRING, 11, 0, 0 }, /* NonMatchValue */
    { TABLE_STRUCTURE, 0, 1, 733 }, /* ParsePostgres */
    { TABLE_STRUCTURE, 0, 1, 734 }, /* ParseRoute53 */
    { TABLE_STRUCTURE, 0, 4, 735 }, /* ParseToOCSF */
    { TABLE_STRING, 0, 5, 121 }, /* EventSource */
    { TABLE_STRING, 22, 0, 0 }, /* MappingVersion */
    { TABLE_STRING, 0, 2, 126 }, /* OCSFVersion */
    { TABLE_STRUCTURE, 0, 1, 739 }, /* ParseVPC */
    { TABLE_STRUCTURE, 0, 1, 740 }, /* ParseWAF */
    { TABLE_STRUCTURE, 0, 1, 741 }, /* RenameKeys */
    { TABLE_LIST, 37, 1, 742 }, /* RenameKeyEntries */
    { TABLE_STRUCTURE, 0, 3, 743 }, /* RenameKeyEntry */
    { TABLE_STRING, 11, 0, 0 }, /* RenameTo */
    { TABLE_STRUCTURE, 0, 1, 746 }, /* SplitString */
    { TABLE_LIST, 22, 1, 747 }, /* SplitStringEntries */
    { TABLE_STRUCTURE, 0, 2, 748 }, /* SplitStringEntry */
    { TABLE_STRING, 11, 0, 0 }, /* SplitStringDelimiter */
    { TABLE_STRUCTURE, 0, 1, 750 }, /* SubstituteString */
    { TABLE_LIST, 22, 1, 751 }, /* SubstituteStringEntries */
    { TABLE_STRUCTURE, 0, 3, 752 }, /* SubstituteStringEntry */
    { TABLE_STRING, 11, 0, 0 }, /* FromKey */
    { TABLE_STRING, 11, 0, 0 }, /* ToKey */
    { TABLE_STRUCTURE, 0, 1, 755 }, /* TrimString */
    { TABLE_LIST, 22, 1, 756 }, /* TrimStringWithKeys */
    { TABLE_STRUCTURE, 0, 1, 757 }, /* TypeConverter */
    { TABLE_LIST, 37, 1, 758 }, /* TypeConverterEntries */
    { TABLE_STRUCTURE, 0, 2, 759 }, /* TypeConverterEntry */
    { TABLE_STRING, 0, 4, 128 }, /* Type */
    { TABLE_STRUCTURE, 0, 1, 761 }, /* UpperCaseString */
    { TABLE_LIST, 22, 1, 762 }, /* UpperCaseStringWithKeys */
    { TABLE_STRUCTURE, 0, 8, 763 }, /* ListAggregateLogGroupSummariesRequest */
    { TABLE_LIST, 37, 1, 771 }, /* DataSourceFilters */
    { TABLE_STRUCTURE, 0, 2, 772 }, /* DataSourceFilter */
    { TABLE_STRING, 0, 2, 132 }, /* ListAggregateLogGroupSummariesGroupBy */
    { TABLE_INTEGER, 10, 0, 0 }, /* ListLogGroupsRequestLimit */
    { TABLE_STRING, 39, 0, 0 }, /* LogGroupNameRegexPattern */
    { TABLE_STRUCTURE, 0, 2, 774 }, /* ListAggregateLogGroupSummariesResponse */
    { TABLE_LIST, 0, 1, 776 }, /* AggregateLogGroupSummaries */
    { TABLE_STRUCTURE, 0, 2, 777 }, /* AggregateLogGroupSummary */
    { TABLE_LIST, 0, 1, 779 }, /* GroupingIdentifiers */
    { TABLE_STRUCTURE, 0, 2, 780 }, /* GroupingIdentifier */
    { TABLE_STRING, 0, 0, 0 }, /* GroupingIdentifierKey */
    { TABLE_STRING, 0, 0, 0 }, /* GroupingIdentifierValue */
    { TABLE_INTEGER, 0, 0, 0 }, /* LogGroupCount */
    { TABLE_STRUCTURE, 0, 4, 782 }, /* ListAnomaliesRequest */
    { TABLE_INTEGER, 10, 0, 0 }, /* ListAnomaliesLimit */
    { TABLE_STRING, 0, 2, 134 }, /* SuppressionState */
    { TABLE_STRUCTURE, 0, 2, 786 }, /* ListAnomaliesResponse */
    { TABLE_LIST, 0, 1, 788 }, /* Anomalies */
    { TABLE_STRUCTURE, 0, 19, 789 }, /* Anomaly */
    { TABLE_STRING, 40, 0, 0 }, /* AnomalyId */
    { TABLE_STRING, 12, 0, 0 }, /* Description */
    { TABLE_MAP, 0, 2, 808 }, /* Histogram */
    { TABLE_STRING, 12, 0, 0 }, /* Time */
    { TABLE_LONG, 0, 0, 0 }, /* Count */
    { TABLE_LIST, 0, 1, 810 }, /* LogSamples */
    { TABLE_STRUCTURE, 0, 2, 811 }, /* LogEvent */
    { TABLE_STRING, 41, 0, 0 }, /* PatternId */
    { TABLE_STRING, 12, 0, 0 }, /* PatternRegex */
    { TABLE_STRING, 12, 0, 0 }, /* PatternString */
    { TABLE_LIST, 0, 1, 813 }, /* PatternTokens */
    { TABLE_STRUCTURE, 0, 5, 814 }, /* PatternToken */
    { TABLE_INTEGER, 0, 0, 0 }, /* DynamicTokenPosition */
    { TABLE_MAP, 0, 2, 819 }, /* Enumerations */
    { TABLE_STRING, 12, 0, 0 }, /* TokenString */
    { TABLE_LONG, 0, 0, 0 }, /* TokenValue */
    { TABLE_STRING, 12, 0, 0 }, /* InferredTokenName */
    { TABLE_STRING, 12, 0, 0 }, /* Priority */
    { TABLE_STRING, 0, 3, 136 }, /* State */
    { TABLE_STRUCTURE, 0, 3, 821 }, /* ListIntegrationsRequest */
    { TABLE_STRING, 10, 0, 0 }, /* IntegrationNamePrefix */
    { TABLE_STRUCTURE, 0, 1, 824 }, /* ListIntegrationsResponse */
    { TABLE_LIST, 0, 1, 825 }, /* IntegrationSummaries */
    { TABLE_STRUCTURE, 0, 3, 826 }, /* IntegrationSummary */
    { TABLE_STRUCTURE, 0, 3, 829 }, /* ListLogAnomalyDetectorsRequest */
    { TABLE_INTEGER, 10, 0, 0 }, /* ListLogAnomalyDetectorsLimit */
    { TABLE_STRUCTURE, 0, 2, 832 }, /* ListLogAnomalyDetectorsResponse */
    { TABLE_LIST, 0, 1, 834 }, /* AnomalyDetectors */
    { TABLE_STRUCTURE, 0, 10, 835 }, /* AnomalyDetector */
    { TABLE_STRUCTURE, 0, 9, 845 }, /* ListLogGroupsRequest */
    { TABLE_LIST, 36, 1, 854 }, /* FieldIndexNames */
    { TABLE_INTEGER, 30, 0, 0 }, /* ListLimit */
    { TABLE_LIST, 37, 1, 855 }, /* TagFilters */
    { TABLE_STRUCTURE, 0, 2, 856 }, /* TagFilter */
    { TABLE_STRING, 11, 0, 0 }, /* TagFilterKey */
    { TABLE_LIST, 7, 1, 858 }, /* TagFilterValues */
    { TABLE_STRING, 42, 0, 0 }, /* TagFilterValue */
    { TABLE_STRUCTURE, 0, 2, 859 }, /* ListLogGroupsResponse */
    { TABLE_LIST, 0, 1, 861 }, /* LogGroupSummaries */
    { TABLE_STRUCTURE, 0, 3, 862 }, /* LogGroupSummary */
    { TABLE_STRUCTURE, 0, 3, 865 }, /* ListLogGroupsForQueryRequest */
    { TABLE_INTEGER, 43, 0, 0 }, /* ListLogGroupsForQueryMaxResults */
    { TABLE_STRUCTURE, 0, 2, 868 }, /* ListLogGroupsForQueryResponse */
    { TABLE_LIST, 0, 1, 870 }, /* LogGroupIdentifiers */
    { TABLE_STRUCTURE, 0, 3, 871 }, /* ListScheduledQueriesRequest */
    { TABLE_INTEGER, 30, 0, 0 }, /* ListScheduledQueriesMaxResults */
    { TABLE_STRUCTURE, 0, 2, 874 }, /* ListScheduledQueriesResponse */
    { TABLE_LIST, 0, 1, 876 }, /* ScheduledQuerySummaryList */
    { TABLE_STRUCTURE, 0, 10, 877 }, /* ScheduledQuerySummary */
    { TABLE_STRUCTURE, 0, 3, 887 }, /* ListSourcesForS3TableIntegrationRequest */
    { TABLE_INTEGER, 23, 0, 0 }, /* ListSourcesForS3TableIntegrationMaxResults */
    { TABLE_STRUCTURE, 0, 2, 890 }, /* ListSourcesForS3TableIntegrationResponse */
    { TABLE_LIST, 0, 1, 892 }, /* S3TableIntegrationSources */
    { TABLE_STRUCTURE, 0, 6, 893 }, /* S3TableIntegrationSource */
    { TABLE_STRING, 0, 4, 139 }, /* S3TableIntegrationSourceStatus */
    { TABLE_STRING, 12, 0, 0 }, /* S3TableIntegrationSourceStatusReason */
    { TABLE_STRUCTURE, 0, 1, 899 }, /* ListTagsForResourceRequest */
    { TABLE_STRING, 44, 0, 0 }, /* AmazonResourceName */
    { TABLE_STRUCTURE, 0, 1, 900 }, /* ListTagsForResourceResponse */
    { TABLE_STRUCTURE, 0, 1, 901 }, /* ListTagsLogGroupRequest */
    { TABLE_STRUCTURE, 0, 1, 902 }, /* ListTagsLogGroupResponse */
    { TABLE_STRUCTURE, 0, 5, 903 }, /* PutAccountPolicyRequest */
    { TABLE_STRUCTURE, 0, 1, 908 }, /* PutAccountPolicyResponse */
    { TABLE_STRUCTURE, 0, 2, 909 }, /* PutBearerTokenAuthenticationRequest */
    { TABLE_STRUCTURE, 0, 2, 911 }, /* PutDataProtectionPolicyRequest */
    { TABLE_STRUCTURE, 0, 3, 913 }, /* PutDataProtectionPolicyResponse */
    { TABLE_STRUCTURE, 0, 5, 916 }, /* PutDeliveryDestinationRequest */
    { TABLE_STRUCTURE, 0, 1, 921 }, /* PutDeliveryDestinationResponse */
    { TABLE_STRUCTURE, 0, 2, 922 }, /* PutDeliveryDestinationPolicyRequest */
    { TABLE_STRUCTURE, 0, 1, 924 }, /* PutDeliveryDestinationPolicyResponse */
    { TABLE_STRUCTURE, 0, 5, 925 }, /* PutDeliverySourceRequest */
    { TABLE_STRUCTURE, 0, 1, 930 }, /* PutDeliverySourceResponse */
    { TABLE_STRUCTURE, 0, 4, 931 }, /* PutDestinationRequest */
    { TABLE_STRUCTURE, 0, 1, 935 }, /* PutDestinationResponse */
    { TABLE_STRUCTURE, 0, 3, 936 }, /* PutDestinationPolicyRequest */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ForceUpdate */
    { TABLE_STRUCTURE, 0, 2, 939 }, /* PutIndexPolicyRequest */
    { TABLE_STRUCTURE, 0, 1, 941 }, /* PutIndexPolicyResponse */
    { TABLE_STRUCTURE, 0, 3, 942 }, /* PutIntegrationRequest */
    { TABLE_STRUCTURE, 0, 1, 945 }, /* ResourceConfig */
    { TABLE_STRUCTURE, 0, 5, 946 }, /* OpenSearchResourceConfig */
    { TABLE_LIST, 0, 1, 951 }, /* DashboardViewerPrincipals */
    { TABLE_INTEGER, 45, 0, 0 }, /* CollectionRetentionDays */
    { TABLE_STRUCTURE, 0, 2, 952 }, /* PutIntegrationResponse */
    { TABLE_STRUCTURE, 0, 5, 954 }, /* PutLogEventsRequest */
    { TABLE_STRUCTURE, 0, 2, 959 }, /* Entity */
    { TABLE_MAP, 46, 2, 961 }, /* EntityAttributes */
    { TABLE_STRING, 4, 0, 0 }, /* EntityAttributesKey */
    { TABLE_STRING, 2, 0, 0 }, /* EntityAttributesValue */
    { TABLE_MAP, 47, 2, 963 }, /* EntityKeyAttributes */
    { TABLE_STRING, 48, 0, 0 }, /* EntityKeyAttributesKey */
    { TABLE_STRING, 2, 0, 0 }, /* EntityKeyAttributesValue */
    { TABLE_LIST, 33, 1, 965 }, /* InputLogEvents */
    { TABLE_STRUCTURE, 0, 2, 966 }, /* InputLogEvent */
    { TABLE_STRUCTURE, 0, 3, 968 }, /* PutLogEventsResponse */
    { TABLE_STRUCTURE, 0, 1, 971 }, /* RejectedEntityInfo */
    { TABLE_STRING, 0, 7, 143 }, /* EntityRejectionErrorType */
    { TABLE_STRUCTURE, 0, 3, 972 }, /* RejectedLogEventsInfo */
    { TABLE_INTEGER, 0, 0, 0 }, /* LogEventIndex */
    { TABLE_STRUCTURE, 0, 2, 975 }, /* PutLogGroupDeletionProtectionRequest */
    { TABLE_STRUCTURE, 0, 7, 977 }, /* PutMetricFilterRequest */
    { TABLE_STRUCTURE, 0, 7, 984 }, /* PutQueryDefinitionRequest */
    { TABLE_STRING, 49, 0, 0 }, /* ClientToken */
    { TABLE_STRUCTURE, 0, 1, 991 }, /* PutQueryDefinitionResponse */
    { TABLE_STRUCTURE, 0, 4, 992 }, /* PutResourcePolicyRequest */
    { TABLE_STRUCTURE, 0, 2, 996 }, /* PutResourcePolicyResponse */
    { TABLE_STRUCTURE, 0, 2, 998 }, /* PutRetentionPolicyRequest */
    { TABLE_STRUCTURE, 0, 9, 1000 }, /* PutSubscriptionFilterRequest */
    { TABLE_STRUCTURE, 0, 2, 1009 }, /* PutTransformerRequest */
    { TABLE_STRUCTURE, 0, 4, 1011 }, /* StartLiveTailRequest */
    { TABLE_LIST, 22, 1, 1015 }, /* StartLiveTailLogGroupIdentifiers */
    { TABLE_STRUCTURE, 0, 1, 1016 }, /* StartLiveTailResponse */
    { TABLE_STRUCTURE, 0, 4, 1017 }, /* StartLiveTailResponseStream */
    { TABLE_STRUCTURE, 0, 1, 1021 }, /* SessionStreamingException */
    { TABLE_STRUCTURE, 0, 1, 1022 }, /* SessionTimeoutException */
    { TABLE_STRUCTURE, 0, 6, 1023 }, /* LiveTailSessionStart */
    { TABLE_STRING, 50, 0, 0 }, /* RequestId */
    { TABLE_STRING, 50, 0, 0 }, /* SessionId */
    { TABLE_STRUCTURE, 0, 2, 1029 }, /* LiveTailSessionUpdate */
    { TABLE_STRUCTURE, 0, 1, 1031 }, /* LiveTailSessionMetadata */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* IsSampled */
    { TABLE_LIST, 0, 1, 1032 }, /* LiveTailSessionResults */
    { TABLE_STRUCTURE, 0, 5, 1033 }, /* LiveTailSessionLogEvent */
    { TABLE_STRUCTURE, 0, 8, 1038 }, /* StartQueryRequest */
    { TABLE_INTEGER, 51, 0, 0 }, /* EventsLimitStartQuery */
    { TABLE_STRUCTURE, 0, 1, 1046 }, /* StartQueryResponse */
    { TABLE_STRUCTURE, 0, 1, 1047 }, /* StopQueryRequest */
    { TABLE_STRUCTURE, 0, 1, 1048 }, /* StopQueryResponse */
    { TABLE_STRUCTURE, 0, 2, 1049 }, /* TagLogGroupRequest */
    { TABLE_STRUCTURE, 0, 2, 1051 }, /* TagResourceRequest */
    { TABLE_STRUCTURE, 0, 2, 1053 }, /* TestMetricFilterRequest */
    { TABLE_LIST, 10, 1, 1055 }, /* TestEventMessages */
    { TABLE_STRUCTURE, 0, 1, 1056 }, /* TestMetricFilterResponse */
    { TABLE_LIST, 0, 1, 1057 }, /* MetricFilterMatches */
    { TABLE_STRUCTURE, 0, 3, 1058 }, /* MetricFilterMatchRecord */
    { TABLE_LONG, 0, 0, 0 }, /* EventNumber */
    { TABLE_MAP, 0, 2, 1061 }, /* ExtractedValues */
    { TABLE_STRING, 0, 0, 0 }, /* Token */
    { TABLE_STRUCTURE, 0, 2, 1063 }, /* TestTransformerRequest */
    { TABLE_STRUCTURE, 0, 1, 1065 }, /* TestTransformerResponse */
    { TABLE_LIST, 0, 1, 1066 }, /* TransformedLogs */
    { TABLE_STRUCTURE, 0, 3, 1067 }, /* TransformedLogRecord */
    { TABLE_STRING, 12, 0, 0 }, /* TransformedEventMessage */
    { TABLE_STRUCTURE, 0, 2, 1070 }, /* UntagLogGroupRequest */
    { TABLE_LIST, 12, 1, 1072 }, /* TagList */
    { TABLE_STRUCTURE, 0, 2, 1073 }, /* UntagResourceRequest */
    { TABLE_LIST, 52, 1, 1075 }, /* TagKeyList */
    { TABLE_STRUCTURE, 0, 6, 1076 }, /* UpdateAnomalyRequest */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Baseline */
    { TABLE_STRUCTURE, 0, 2, 1082 }, /* SuppressionPeriod */
    { TABLE_STRING, 0, 3, 150 }, /* SuppressionUnit */
    { TABLE_INTEGER, 0, 0, 0 }, /* Integer */
    { TABLE_STRING, 0, 2, 153 }, /* SuppressionType */
    { TABLE_STRUCTURE, 0, 4, 1084 }, /* UpdateDeliveryConfigurationRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* UpdateDeliveryConfigurationResponse */
    { TABLE_STRUCTURE, 0, 5, 1088 }, /* UpdateLogAnomalyDetectorRequest */
    { TABLE_STRUCTURE, 0, 4, 1093 }, /* UpdateLookupTableRequest */
    { TABLE_STRUCTURE, 0, 2, 1097 }, /* UpdateLookupTableResponse */
    { TABLE_STRUCTURE, 0, 13, 1099 }, /* UpdateScheduledQueryRequest */
    { TABLE_STRUCTURE, 0, 18, 1112 }, /* UpdateScheduledQueryResponse */
};

static const struct table_member members[] = {
    { {264}, {264}, 1, 1 }, /* AssociateKmsKeyRequest.kmsKeyId */
    { {2572}, {2572}, 2, 0 }, /* AssociateKmsKeyRequest.logGroupName */
    { {5906}, {5906}, 3, 0 }, /* AssociateKmsKeyRequest.resourceIdentifier */
    { {14858}, {14858}, 5, 1 }, /* AssociateSourceToS3TableIntegrationRequest.dataSource */
    { {20238}, {20238}, 8, 1 }, /* AssociateSourceToS3TableIntegrationRequest.integrationArn */
    { {17668}, {17668}, 6, 1 }, /* DataSource.name */
    { {18948}, {18948}, 7, 0 }, /* DataSource.type */
    { {24074}, {24074}, 10, 0 }, /* AssociateSourceToS3TableIntegrationResponse.identifier */
    { {36102}, {36102}, 12, 1 }, /* CancelExportTaskRequest.taskId */
    { {42248}, {42248}, 14, 1 }, /* CancelImportTaskRequest.importId */
    { {44556}, {44556}, 16, 0 }, /* CancelImportTaskResponse.creationTime */
    { {42248}, {42248}, 14, 0 }, /* CancelImportTaskResponse.importId */
    { {47888}, {47888}, 17, 0 }, /* CancelImportTaskResponse.importStatistics */
    { {55820}, {55820}, 19, 0 }, /* CancelImportTaskResponse.importStatus */
    { {59151}, {59151}, 16, 0 }, /* CancelImportTaskResponse.lastUpdatedTime */
    { {52237}, {52237}, 18, 0 }, /* ImportStatistics.bytesImported */
    { {67606}, {67606}, 8, 1 }, /* CreateDeliveryRequest.deliveryDestinationArn */
    { {73490}, {73490}, 21, 1 }, /* CreateDeliveryRequest.deliverySourceName */
    { {78350}, {78350}, 22, 0 }, /* CreateDeliveryRequest.fieldDelimiter */
    { {82188}, {82188}, 23, 0 }, /* CreateDeliveryRequest.recordFields */
    { {87319}, {87319}, 25, 0 }, /* CreateDeliveryRequest.s3DeliveryConfiguration */
    { {102660}, {102660}, 28, 0 }, /* CreateDeliveryRequest.tags */
    { {85510}, {85510}, 24, 0 }, /* RecordFields.member */
    { {93464}, {93464}, 26, 0 }, /* S3DeliveryConfiguration.enableHiveCompatiblePath */
    { {99850}, {99850}, 27, 0 }, /* S3DeliveryConfiguration.suffixPath */
    { {103939}, {103939}, 29, 0 }, /* Tags.key */
    { {104965}, {104965}, 30, 0 }, /* Tags.value */
    { {106504}, {106504}, 32, 0 }, /* CreateDeliveryResponse.delivery */
    { {108803}, {108803}, 8, 0 }, /* Delivery.arn */
    { {67606}, {67606}, 8, 0 }, /* Delivery.deliveryDestinationArn */
    { {109847}, {109847}, 33, 0 }, /* Delivery.deliveryDestinationType */
    { {73490}, {73490}, 21, 0 }, /* Delivery.deliverySourceName */
    { {78350}, {78350}, 22, 0 }, /* Delivery.fieldDelimiter */
    { {115970}, {115970}, 34, 0 }, /* Delivery.id */
    { {82188}, {82188}, 23, 0 }, /* Delivery.recordFields */
    { {87319}, {87319}, 25, 0 }, /* Delivery.s3DeliveryConfiguration */
    { {102660}, {102660}, 28, 0 }, /* Delivery.tags */
    { {120587}, {120587}, 36, 1 }, /* CreateExportTaskRequest.destination */
    { {123665}, {123665}, 37, 0 }, /* CreateExportTaskRequest.destinationPrefix */
    { {128260}, {128260}, 16, 1 }, /* CreateExportTaskRequest.from */
    { {2572}, {2572}, 2, 1 }, /* CreateExportTaskRequest.logGroupName */
    { {129555}, {129555}, 38, 0 }, /* CreateExportTaskRequest.logStreamNamePrefix */
    { {134664}, {134664}, 39, 0 }, /* CreateExportTaskRequest.taskName */
    { {136962}, {136962}, 16, 1 }, /* CreateExportTaskRequest.to */
    { {36102}, {36102}, 12, 0 }, /* CreateExportTaskResponse.taskId */
    { {142092}, {142092}, 42, 0 }, /* CreateImportTaskRequest.importFilter */
    { {152589}, {152589}, 43, 1 }, /* CreateImportTaskRequest.importRoleArn */
    { {156175}, {156175}, 8, 1 }, /* CreateImportTaskRequest.importSourceArn */
    { {145420}, {145420}, 16, 0 }, /* ImportFilter.endEventTime */
    { {148750}, {148750}, 16, 0 }, /* ImportFilter.startEventTime */
    { {44556}, {44556}, 16, 0 }, /* CreateImportTaskResponse.creationTime */
    { {160276}, {160276}, 8, 0 }, /* CreateImportTaskResponse.importDestinationArn */
    { {42248}, {42248}, 14, 0 }, /* CreateImportTaskResponse.importId */
    { {170005}, {170005}, 46, 0 }, /* CreateLogAnomalyDetectorRequest.anomalyVisibilityTime */
    { {175628}, {175628}, 47, 0 }, /* CreateLogAnomalyDetectorRequest.detectorName */
    { {178963}, {178963}, 48, 0 }, /* CreateLogAnomalyDetectorRequest.evaluationFrequency */
    { {184077}, {184077}, 49, 0 }, /* CreateLogAnomalyDetectorRequest.filterPattern */
    { {264}, {264}, 50, 0 }, /* CreateLogAnomalyDetectorRequest.kmsKeyId */
    { {187663}, {187663}, 51, 1 }, /* CreateLogAnomalyDetectorRequest.logGroupArnList */
    { {102660}, {102660}, 28, 0 }, /* CreateLogAnomalyDetectorRequest.tags */
    { {85510}, {85510}, 52, 0 }, /* LogGroupArnList.member */
    { {191762}, {191762}, 54, 0 }, /* CreateLogAnomalyDetectorResponse.anomalyDetectorArn */
    { {203033}, {203033}, 56, 0 }, /* CreateLogGroupRequest.deletionProtectionEnabled */
    { {264}, {264}, 1, 0 }, /* CreateLogGroupRequest.kmsKeyId */
    { {209677}, {209677}, 57, 0 }, /* CreateLogGroupRequest.logGroupClass */
    { {2572}, {2572}, 2, 1 }, /* CreateLogGroupRequest.logGroupName */
    { {102660}, {102660}, 28, 0 }, /* CreateLogGroupRequest.tags */
    { {2572}, {2572}, 2, 1 }, /* CreateLogStreamRequest.logGroupName */
    { {217101}, {217101}, 38, 1 }, /* CreateLogStreamRequest.logStreamName */
    { {224779}, {224779}, 60, 0 }, /* CreateLookupTableRequest.description */
    { {264}, {264}, 1, 0 }, /* CreateLookupTableRequest.kmsKeyId */
    { {227855}, {227855}, 61, 1 }, /* CreateLookupTableRequest.lookupTableName */
    { {231945}, {231945}, 62, 1 }, /* CreateLookupTableRequest.tableBody */
    { {102660}, {102660}, 28, 0 }, /* CreateLookupTableRequest.tags */
    { {234505}, {234505}, 16, 0 }, /* CreateLookupTableResponse.createdAt */
    { {237070}, {237070}, 8, 0 }, /* CreateLookupTableResponse.lookupTableArn */
    { {224779}, {224779}, 65, 0 }, /* CreateScheduledQueryRequest.description */
    { {245528}, {245528}, 66, 0 }, /* CreateScheduledQueryRequest.destinationConfiguration */
    { {267536}, {267536}, 43, 1 }, /* CreateScheduledQueryRequest.executionRoleArn */
    { {271891}, {271891}, 70, 0 }, /* CreateScheduledQueryRequest.logGroupIdentifiers */
    { {17668}, {17668}, 72, 1 }, /* CreateScheduledQueryRequest.name */
    { {277005}, {277005}, 73, 1 }, /* CreateScheduledQueryRequest.queryLanguage */
    { {280587}, {280587}, 74, 1 }, /* CreateScheduledQueryRequest.queryString */
    { {283663}, {283663}, 16, 0 }, /* CreateScheduledQueryRequest.scheduleEndTime */
    { {287762}, {287762}, 75, 1 }, /* CreateScheduledQueryRequest.scheduleExpression */
    { {292625}, {292625}, 16, 0 }, /* CreateScheduledQueryRequest.scheduleStartTime */
    { {297231}, {297231}, 76, 0 }, /* CreateScheduledQueryRequest.startTimeOffset */
    { {301317}, {301317}, 77, 0 }, /* CreateScheduledQueryRequest.state */
    { {102660}, {102660}, 28, 0 }, /* CreateScheduledQueryRequest.tags */
    { {302856}, {302856}, 78, 0 }, /* CreateScheduledQueryRequest.timezone */
    { {251919}, {251919}, 67, 1 }, /* DestinationConfiguration.s3Configuration */
    { {256021}, {256021}, 68, 1 }, /* S3Configuration.destinationIdentifier */
    { {264}, {264}, 1, 0 }, /* S3Configuration.kmsKeyId */
    { {261646}, {261646}, 69, 0 }, /* S3Configuration.ownerAccountId */
    { {265479}, {265479}, 43, 1 }, /* S3Configuration.roleArn */
    { {85510}, {85510}, 71, 0 }, /* ScheduledQueryLogGroupIdentifiers.member */
    { {305169}, {305169}, 8, 0 }, /* CreateScheduledQueryResponse.scheduledQueryArn */
    { {301317}, {301317}, 77, 0 }, /* CreateScheduledQueryResponse.state */
    { {315146}, {315146}, 81, 1 }, /* DeleteAccountPolicyRequest.policyName */
    { {317962}, {317962}, 82, 1 }, /* DeleteAccountPolicyRequest.policyType */
    { {325906}, {325906}, 71, 1 }, /* DeleteDataProtectionPolicyRequest.logGroupIdentifier */
    { {115970}, {115970}, 34, 1 }, /* DeleteDeliveryRequest.id */
    { {17668}, {17668}, 86, 1 }, /* DeleteDeliveryDestinationRequest.name */
    { {348183}, {348183}, 86, 1 }, /* DeleteDeliveryDestinationPolicyRequest.deliveryDestinationName */
    { {17668}, {17668}, 21, 1 }, /* DeleteDeliverySourceRequest.name */
    { {367887}, {367887}, 90, 1 }, /* DeleteDestinationRequest.destinationName */
    { {325906}, {325906}, 71, 1 }, /* DeleteIndexPolicyRequest.logGroupIdentifier */
    { {381189}, {381189}, 94, 0 }, /* DeleteIntegrationRequest.force */
    { {382735}, {382735}, 95, 1 }, /* DeleteIntegrationRequest.integrationName */
    { {191762}, {191762}, 54, 1 }, /* DeleteLogAnomalyDetectorRequest.anomalyDetectorArn */
    { {2572}, {2572}, 2, 1 }, /* DeleteLogGroupRequest.logGroupName */
    { {2572}, {2572}, 2, 1 }, /* DeleteLogStreamRequest.logGroupName */
    { {217101}, {217101}, 38, 1 }, /* DeleteLogStreamRequest.logStreamName */
    { {237070}, {237070}, 8, 1 }, /* DeleteLookupTableRequest.lookupTableArn */
    { {410378}, {410378}, 102, 1 }, /* DeleteMetricFilterRequest.filterName */
    { {2572}, {2572}, 2, 1 }, /* DeleteMetricFilterRequest.logGroupName */
    { {418065}, {418065}, 104, 1 }, /* DeleteQueryDefinitionRequest.queryDefinitionId */
    { {422663}, {422663}, 106, 0 }, /* DeleteQueryDefinitionResponse.success */
    { {430354}, {430354}, 108, 0 }, /* DeleteResourcePolicyRequest.expectedRevisionId */
    { {315146}, {315146}, 81, 0 }, /* DeleteResourcePolicyRequest.policyName */
    { {435211}, {435211}, 8, 0 }, /* DeleteResourcePolicyRequest.resourceArn */
    { {2572}, {2572}, 2, 1 }, /* DeleteRetentionPolicyRequest.logGroupName */
    { {24074}, {24074}, 111, 1 }, /* DeleteScheduledQueryRequest.identifier */
    { {410378}, {410378}, 102, 1 }, /* DeleteSubscriptionFilterRequest.filterName */
    { {2572}, {2572}, 2, 1 }, /* DeleteSubscriptionFilterRequest.logGroupName */
    { {325906}, {325906}, 71, 1 }, /* DeleteTransformerRequest.logGroupIdentifier */
    { {465682}, {465682}, 116, 0 }, /* DescribeAccountPoliciesRequest.accountIdentifiers */
    { {470537}, {470537}, 117, 0 }, /* DescribeAccountPoliciesRequest.nextToken */
    { {315146}, {315146}, 81, 0 }, /* DescribeAccountPoliciesRequest.policyName */
    { {317962}, {317962}, 82, 1 }, /* DescribeAccountPoliciesRequest.policyType */
    { {85510}, {85510}, 69, 0 }, /* AccountIds.member */
    { {473103}, {473103}, 119, 0 }, /* DescribeAccountPoliciesResponse.accountPolicies */
    { {470537}, {470537}, 117, 0 }, /* DescribeAccountPoliciesResponse.nextToken */
    { {85510}, {85510}, 120, 0 }, /* AccountPolicies.member */
    { {477193}, {477193}, 69, 0 }, /* AccountPolicy.accountId */
    { {59151}, {59151}, 16, 0 }, /* AccountPolicy.lastUpdatedTime */
    { {479758}, {479758}, 121, 0 }, /* AccountPolicy.policyDocument */
    { {315146}, {315146}, 81, 0 }, /* AccountPolicy.policyName */
    { {317962}, {317962}, 82, 0 }, /* AccountPolicy.policyType */
    { {483589}, {483589}, 122, 0 }, /* AccountPolicy.scope */
    { {485137}, {485137}, 123, 0 }, /* AccountPolicy.selectionCriteria */
    { {495896}, {495896}, 125, 0 }, /* DescribeConfigurationTemplatesRequest.deliveryDestinationTypes */
    { {502277}, {502277}, 126, 0 }, /* DescribeConfigurationTemplatesRequest.limit */
    { {503816}, {503816}, 127, 0 }, /* DescribeConfigurationTemplatesRequest.logTypes */
    { {470537}, {470537}, 117, 0 }, /* DescribeConfigurationTemplatesRequest.nextToken */
    { {506125}, {506125}, 129, 0 }, /* DescribeConfigurationTemplatesRequest.resourceTypes */
    { {509703}, {509703}, 131, 0 }, /* DescribeConfigurationTemplatesRequest.service */
    { {85510}, {85510}, 33, 0 }, /* DeliveryDestinationTypes.member */
    { {85510}, {85510}, 128, 0 }, /* LogTypes.member */
    { {85510}, {85510}, 130, 0 }, /* ResourceTypes.member */
    { {511766}, {511766}, 133, 0 }, /* DescribeConfigurationTemplatesResponse.configurationTemplates */
    { {470537}, {470537}, 117, 0 }, /* DescribeConfigurationTemplatesResponse.nextToken */
    { {85510}, {85510}, 134, 0 }, /* ConfigurationTemplates.member */
    { {517682}, {517682}, 135, 0 }, /* ConfigurationTemplate.allowedActionForAllowVendedLogsDeliveryForResource */
    { {530710}, {530710}, 136, 0 }, /* ConfigurationTemplate.allowedFieldDelimiters */
    { {536589}, {536589}, 137, 0 }, /* ConfigurationTemplate.allowedFields */
    { {542740}, {542740}, 139, 0 }, /* ConfigurationTemplate.allowedOutputFormats */
    { {548119}, {548119}, 23, 0 }, /* ConfigurationTemplate.allowedSuffixPathFields */
    { {554267}, {554267}, 141, 0 }, /* ConfigurationTemplate.defaultDeliveryConfigValues */
    { {109847}, {109847}, 33, 0 }, /* ConfigurationTemplate.deliveryDestinationType */
    { {561435}, {561435}, 142, 0 }, /* ConfigurationTemplate.deliverySourceConfiguration */
    { {585223}, {585223}, 128, 0 }, /* ConfigurationTemplate.logType */
    { {587276}, {587276}, 130, 0 }, /* ConfigurationTemplate.resourceType */
    { {590611}, {590611}, 148, 0 }, /* ConfigurationTemplate.s3TablesIntegration */
    { {509703}, {509703}, 131, 0 }, /* ConfigurationTemplate.service */
    { {85510}, {85510}, 22, 0 }, /* AllowedFieldDelimiters.member */
    { {85510}, {85510}, 138, 0 }, /* AllowedFields.member */
    { {540169}, {540169}, 26, 0 }, /* RecordField.mandatory */
    { {17668}, {17668}, 24, 0 }, /* RecordField.name */
    { {85510}, {85510}, 140, 0 }, /* OutputFormats.member */
    { {78350}, {78350}, 22, 0 }, /* ConfigurationTemplateDeliveryConfigValues.fieldDelimiter */
    { {82188}, {82188}, 23, 0 }, /* ConfigurationTemplateDeliveryConfigValues.recordFields */
    { {87319}, {87319}, 25, 0 }, /* ConfigurationTemplateDeliveryConfigValues.s3DeliveryConfiguration */
    { {85510}, {85510}, 143, 0 }, /* DeliverySourceConfigurationSchemas.member */
    { {568588}, {568588}, 144, 1 }, /* DeliverySourceConfigurationSchema.defaultValue */
    { {571911}, {571911}, 144, 1 }, /* DeliverySourceConfigurationSchema.keyName */
    { {573960}, {573960}, 145, 0 }, /* DeliverySourceConfigurationSchema.maxValue */
    { {576264}, {576264}, 145, 0 }, /* DeliverySourceConfigurationSchema.minValue */
    { {578575}, {578575}, 146, 0 }, /* DeliverySourceConfigurationSchema.supportedValues */
    { {582665}, {582665}, 147, 1 }, /* DeliverySourceConfigurationSchema.valueType */
    { {85510}, {85510}, 144, 0 }, /* DeliverySourceConfigurationSupportedValues.member */
    { {595726}, {595726}, 149, 0 }, /* S3TablesIntegration.datasourceName */
    { {599566}, {599566}, 150, 0 }, /* S3TablesIntegration.datasourceType */
    { {502277}, {502277}, 126, 0 }, /* DescribeDeliveriesRequest.limit */
    { {470537}, {470537}, 117, 0 }, /* DescribeDeliveriesRequest.nextToken */
    { {611338}, {611338}, 153, 0 }, /* DescribeDeliveriesResponse.deliveries */
    { {470537}, {470537}, 117, 0 }, /* DescribeDeliveriesResponse.nextToken */
    { {85510}, {85510}, 32, 0 }, /* Deliveries.member */
    { {502277}, {502277}, 126, 0 }, /* DescribeDeliveryDestinationsRequest.limit */
    { {470537}, {470537}, 117, 0 }, /* DescribeDeliveryDestinationsRequest.nextToken */
    { {619028}, {619028}, 156, 0 }, /* DescribeDeliveryDestinationsResponse.deliveryDestinations */
    { {470537}, {470537}, 117, 0 }, /* DescribeDeliveryDestinationsResponse.nextToken */
    { {85510}, {85510}, 157, 0 }, /* DeliveryDestinations.member */
    { {108803}, {108803}, 8, 0 }, /* DeliveryDestination.arn */
    { {624416}, {624416}, 158, 0 }, /* DeliveryDestination.deliveryDestinationConfiguration */
    { {109847}, {109847}, 33, 0 }, /* DeliveryDestination.deliveryDestinationType */
    { {17668}, {17668}, 86, 0 }, /* DeliveryDestination.name */
    { {638732}, {638732}, 140, 0 }, /* DeliveryDestination.outputFormat */
    { {102660}, {102660}, 28, 0 }, /* DeliveryDestination.tags */
    { {632854}, {632854}, 8, 1 }, /* DeliveryDestinationConfiguration.destinationResourceArn */
    { {502277}, {502277}, 126, 0 }, /* DescribeDeliverySourcesRequest.limit */
    { {470537}, {470537}, 117, 0 }, /* DescribeDeliverySourcesRequest.nextToken */
    { {649487}, {649487}, 161, 0 }, /* DescribeDeliverySourcesResponse.deliverySources */
    { {470537}, {470537}, 117, 0 }, /* DescribeDeliverySourcesResponse.nextToken */
    { {85510}, {85510}, 162, 0 }, /* DeliverySources.member */
    { {108803}, {108803}, 8, 0 }, /* DeliverySource.arn */
    { {561435}, {561435}, 163, 0 }, /* DeliverySource.deliverySourceConfiguration */
    { {585223}, {585223}, 128, 0 }, /* DeliverySource.logType */
    { {17668}, {17668}, 21, 0 }, /* DeliverySource.name */
    { {653580}, {653580}, 166, 0 }, /* DeliverySource.resourceArns */
    { {509703}, {509703}, 131, 0 }, /* DeliverySource.service */
    { {656902}, {656902}, 167, 0 }, /* DeliverySource.status */
    { {658700}, {658700}, 168, 0 }, /* DeliverySource.statusReason */
    { {102660}, {102660}, 28, 0 }, /* DeliverySource.tags */
    { {103939}, {103939}, 164, 0 }, /* DeliverySourceConfiguration.key */
    { {104965}, {104965}, 165, 0 }, /* DeliverySourceConfiguration.value */
    { {85510}, {85510}, 8, 0 }, /* ResourceArns.member */
    { {668181}, {668181}, 90, 0 }, /* DescribeDestinationsRequest.DestinationNamePrefix */
    { {502277}, {502277}, 126, 0 }, /* DescribeDestinationsRequest.limit */
    { {470537}, {470537}, 117, 0 }, /* DescribeDestinationsRequest.nextToken */
    { {673804}, {673804}, 171, 0 }, /* DescribeDestinationsResponse.destinations */
    { {470537}, {470537}, 117, 0 }, /* DescribeDestinationsResponse.nextToken */
    { {85510}, {85510}, 172, 0 }, /* Destinations.member */
    { {677132}, {677132}, 173, 0 }, /* Destination.accessPolicy */
    { {108803}, {108803}, 8, 0 }, /* Destination.arn */
    { {44556}, {44556}, 16, 0 }, /* Destination.creationTime */
    { {367887}, {367887}, 90, 0 }, /* Destination.destinationName */
    { {265479}, {265479}, 43, 0 }, /* Destination.roleArn */
    { {680457}, {680457}, 174, 0 }, /* Destination.targetArn */
    { {502277}, {502277}, 126, 0 }, /* DescribeExportTasksRequest.limit */
    { {470537}, {470537}, 117, 0 }, /* DescribeExportTasksRequest.nextToken */
    { {688394}, {688394}, 176, 0 }, /* DescribeExportTasksRequest.statusCode */
    { {36102}, {36102}, 12, 0 }, /* DescribeExportTasksRequest.taskId */
    { {691211}, {691211}, 178, 0 }, /* DescribeExportTasksResponse.exportTasks */
    { {470537}, {470537}, 117, 0 }, /* DescribeExportTasksResponse.nextToken */
    { {85510}, {85510}, 179, 0 }, /* ExportTasks.member */
    { {120587}, {120587}, 36, 0 }, /* ExportTask.destination */
    { {123665}, {123665}, 37, 0 }, /* ExportTask.destinationPrefix */
    { {694285}, {694285}, 180, 0 }, /* ExportTask.executionInfo */
    { {128260}, {128260}, 16, 0 }, /* ExportTask.from */
    { {2572}, {2572}, 2, 0 }, /* ExportTask.logGroupName */
    { {656902}, {656902}, 181, 0 }, /* ExportTask.status */
    { {36102}, {36102}, 12, 0 }, /* ExportTask.taskId */
    { {134664}, {134664}, 39, 0 }, /* ExportTask.taskName */
    { {136962}, {136962}, 16, 0 }, /* ExportTask.to */
    { {697870}, {697870}, 16, 0 }, /* ExportTaskExecutionInfo.completionTime */
    { {44556}, {44556}, 16, 0 }, /* ExportTaskExecutionInfo.creationTime */
    { {701700}, {701700}, 176, 0 }, /* ExportTaskStatus.code */
    { {702983}, {702983}, 182, 0 }, /* ExportTaskStatus.message */
    { {271891}, {271891}, 184, 1 }, /* DescribeFieldIndexesRequest.logGroupIdentifiers */
    { {470537}, {470537}, 117, 0 }, /* DescribeFieldIndexesRequest.nextToken */
    { {85510}, {85510}, 71, 0 }, /* DescribeFieldIndexesLogGroupIdentifiers.member */
    { {710156}, {710156}, 186, 0 }, /* DescribeFieldIndexesResponse.fieldIndexes */
    { {470537}, {470537}, 117, 0 }, /* DescribeFieldIndexesResponse.nextToken */
    { {85510}, {85510}, 187, 0 }, /* FieldIndexes.member */
    { {713486}, {713486}, 188, 0 }, /* FieldIndex.fieldIndexName */
    { {717326}, {717326}, 16, 0 }, /* FieldIndex.firstEventTime */
    { {721165}, {721165}, 16, 0 }, /* FieldIndex.lastEventTime */
    { {724748}, {724748}, 16, 0 }, /* FieldIndex.lastScanTime */
    { {325906}, {325906}, 71, 0 }, /* FieldIndex.logGroupIdentifier */
    { {18948}, {18948}, 189, 0 }, /* FieldIndex.type */
    { {733457}, {733457}, 191, 0 }, /* DescribeImportTaskBatchesRequest.batchImportStatus */
    { {42248}, {42248}, 14, 1 }, /* DescribeImportTaskBatchesRequest.importId */
    { {502277}, {502277}, 126, 0 }, /* DescribeImportTaskBatchesRequest.limit */
    { {470537}, {470537}, 117, 0 }, /* DescribeImportTaskBatchesRequest.nextToken */
    { {85510}, {85510}, 19, 0 }, /* ImportStatusList.member */
    { {738061}, {738061}, 193, 0 }, /* DescribeImportTaskBatchesResponse.importBatches */
    { {42248}, {42248}, 14, 0 }, /* DescribeImportTaskBatchesResponse.importId */
    { {156175}, {156175}, 8, 0 }, /* DescribeImportTaskBatchesResponse.importSourceArn */
    { {470537}, {470537}, 117, 0 }, /* DescribeImportTaskBatchesResponse.nextToken */
    { {85510}, {85510}, 194, 0 }, /* ImportBatchList.member */
    { {741639}, {741639}, 195, 1 }, /* ImportBatch.batchId */
    { {743692}, {743692}, 196, 0 }, /* ImportBatch.errorMessage */
    { {656902}, {656902}, 19, 1 }, /* ImportBatch.status */
    { {42248}, {42248}, 14, 0 }, /* DescribeImportTasksRequest.importId */
    { {156175}, {156175}, 8, 0 }, /* DescribeImportTasksRequest.importSourceArn */
    { {55820}, {55820}, 19, 0 }, /* DescribeImportTasksRequest.importStatus */
    { {502277}, {502277}, 126, 0 }, /* DescribeImportTasksRequest.limit */
    { {470537}, {470537}, 117, 0 }, /* DescribeImportTasksRequest.nextToken */
    { {753671}, {753671}, 199, 0 }, /* DescribeImportTasksResponse.imports */
    { {470537}, {470537}, 117, 0 }, /* DescribeImportTasksResponse.nextToken */
    { {85510}, {85510}, 200, 0 }, /* ImportList.member */
    { {44556}, {44556}, 16, 0 }, /* Import.creationTime */
    { {743692}, {743692}, 196, 0 }, /* Import.errorMessage */
    { {160276}, {160276}, 8, 0 }, /* Import.importDestinationArn */
    { {142092}, {142092}, 42, 0 }, /* Import.importFilter */
    { {42248}, {42248}, 14, 0 }, /* Import.importId */
    { {156175}, {156175}, 8, 0 }, /* Import.importSourceArn */
    { {47888}, {47888}, 17, 0 }, /* Import.importStatistics */
    { {55820}, {55820}, 19, 0 }, /* Import.importStatus */
    { {59151}, {59151}, 16, 0 }, /* Import.lastUpdatedTime */
    { {271891}, {271891}, 202, 1 }, /* DescribeIndexPoliciesRequest.logGroupIdentifiers */
    { {470537}, {470537}, 117, 0 }, /* DescribeIndexPoliciesRequest.nextToken */
    { {85510}, {85510}, 71, 0 }, /* DescribeIndexPoliciesLogGroupIdentifiers.member */
    { {760845}, {760845}, 204, 0 }, /* DescribeIndexPoliciesResponse.indexPolicies */
    { {470537}, {470537}, 117, 0 }, /* DescribeIndexPoliciesResponse.nextToken */
    { {85510}, {85510}, 205, 0 }, /* IndexPolicies.member */
    { {764430}, {764430}, 16, 0 }, /* IndexPolicy.lastUpdateTime */
    { {325906}, {325906}, 71, 0 }, /* IndexPolicy.logGroupIdentifier */
    { {479758}, {479758}, 206, 0 }, /* IndexPolicy.policyDocument */
    { {315146}, {315146}, 81, 0 }, /* IndexPolicy.policyName */
    { {768262}, {768262}, 207, 0 }, /* IndexPolicy.source */
    { {465682}, {465682}, 116, 0 }, /* DescribeLogGroupsRequest.accountIdentifiers */
    { {775701}, {775701}, 209, 0 }, /* DescribeLogGroupsRequest.includeLinkedAccounts */
    { {502277}, {502277}, 126, 0 }, /* DescribeLogGroupsRequest.limit */
    { {209677}, {209677}, 57, 0 }, /* DescribeLogGroupsRequest.logGroupClass */
    { {271891}, {271891}, 210, 0 }, /* DescribeLogGroupsRequest.logGroupIdentifiers */
    { {781331}, {781331}, 211, 0 }, /* DescribeLogGroupsRequest.logGroupNamePattern */
    { {786450}, {786450}, 2, 0 }, /* DescribeLogGroupsRequest.logGroupNamePrefix */
    { {470537}, {470537}, 117, 0 }, /* DescribeLogGroupsRequest.nextToken */
    { {85510}, {85510}, 71, 0 }, /* DescribeLogGroupsLogGroupIdentifiers.member */
    { {791305}, {791305}, 213, 0 }, /* DescribeLogGroupsResponse.logGroups */
    { {470537}, {470537}, 117, 0 }, /* DescribeLogGroupsResponse.nextToken */
    { {85510}, {85510}, 214, 0 }, /* LogGroups.member */
    { {108803}, {108803}, 8, 0 }, /* LogGroup.arn */
    { {793888}, {793888}, 215, 0 }, /* LogGroup.bearerTokenAuthenticationEnabled */
    { {44556}, {44556}, 16, 0 }, /* LogGroup.creationTime */
    { {802324}, {802324}, 216, 0 }, /* LogGroup.dataProtectionStatus */
    { {203033}, {203033}, 56, 0 }, /* LogGroup.deletionProtectionEnabled */
    { {807699}, {807699}, 217, 0 }, /* LogGroup.inheritedProperties */
    { {264}, {264}, 1, 0 }, /* LogGroup.kmsKeyId */
    { {812811}, {812811}, 8, 0 }, /* LogGroup.logGroupArn */
    { {209677}, {209677}, 57, 0 }, /* LogGroup.logGroupClass */
    { {2572}, {2572}, 2, 0 }, /* LogGroup.logGroupName */
    { {815889}, {815889}, 219, 0 }, /* LogGroup.metricFilterCount */
    { {820495}, {820495}, 220, 0 }, /* LogGroup.retentionInDays */
    { {824587}, {824587}, 18, 0 }, /* LogGroup.storedBytes */
    { {85510}, {85510}, 218, 0 }, /* InheritedProperties.member */
    { {832266}, {832266}, 222, 0 }, /* DescribeLogStreamsRequest.descending */
    { {502277}, {502277}, 126, 0 }, /* DescribeLogStreamsRequest.limit */
    { {325906}, {325906}, 71, 0 }, /* DescribeLogStreamsRequest.logGroupIdentifier */
    { {2572}, {2572}, 2, 0 }, /* DescribeLogStreamsRequest.logGroupName */
    { {129555}, {129555}, 38, 0 }, /* DescribeLogStreamsRequest.logStreamNamePrefix */
    { {470537}, {470537}, 117, 0 }, /* DescribeLogStreamsRequest.nextToken */
    { {835079}, {835079}, 223, 0 }, /* DescribeLogStreamsRequest.orderBy */
    { {837130}, {837130}, 225, 0 }, /* DescribeLogStreamsResponse.logStreams */
    { {470537}, {470537}, 117, 0 }, /* DescribeLogStreamsResponse.nextToken */
    { {85510}, {85510}, 226, 0 }, /* LogStreams.member */
    { {108803}, {108803}, 8, 0 }, /* LogStream.arn */
    { {44556}, {44556}, 16, 0 }, /* LogStream.creationTime */
    { {839955}, {839955}, 16, 0 }, /* LogStream.firstEventTimestamp */
    { {845074}, {845074}, 16, 0 }, /* LogStream.lastEventTimestamp */
    { {849937}, {849937}, 16, 0 }, /* LogStream.lastIngestionTime */
    { {217101}, {217101}, 38, 0 }, /* LogStream.logStreamName */
    { {824587}, {824587}, 18, 0 }, /* LogStream.storedBytes */
    { {854547}, {854547}, 227, 0 }, /* LogStream.uploadSequenceToken */
    { {864533}, {864533}, 61, 0 }, /* DescribeLookupTablesRequest.lookupTableNamePrefix */
    { {870154}, {870154}, 229, 0 }, /* DescribeLookupTablesRequest.maxResults */
    { {470537}, {470537}, 117, 0 }, /* DescribeLookupTablesRequest.nextToken */
    { {872972}, {872972}, 231, 0 }, /* DescribeLookupTablesResponse.lookupTables */
    { {470537}, {470537}, 117, 0 }, /* DescribeLookupTablesResponse.nextToken */
    { {85510}, {85510}, 232, 0 }, /* LookupTables.member */
    { {224779}, {224779}, 60, 0 }, /* LookupTable.description */
    { {264}, {264}, 1, 0 }, /* LookupTable.kmsKeyId */
    { {59151}, {59151}, 16, 0 }, /* LookupTable.lastUpdatedTime */
    { {237070}, {237070}, 8, 0 }, /* LookupTable.lookupTableArn */
    { {227855}, {227855}, 61, 0 }, /* LookupTable.lookupTableName */
    { {876300}, {876300}, 233, 0 }, /* LookupTable.recordsCount */
    { {879625}, {879625}, 18, 0 }, /* LookupTable.sizeBytes */
    { {882187}, {882187}, 234, 0 }, /* LookupTable.tableFields */
    { {85510}, {85510}, 235, 0 }, /* TableFields.member */
    { {890640}, {890640}, 102, 0 }, /* DescribeMetricFiltersRequest.filterNamePrefix */
    { {502277}, {502277}, 126, 0 }, /* DescribeMetricFiltersRequest.limit */
    { {2572}, {2572}, 2, 0 }, /* DescribeMetricFiltersRequest.logGroupName */
    { {894986}, {894986}, 237, 0 }, /* DescribeMetricFiltersRequest.metricName */
    { {897807}, {897807}, 238, 0 }, /* DescribeMetricFiltersRequest.metricNamespace */
    { {470537}, {470537}, 117, 0 }, /* DescribeMetricFiltersRequest.nextToken */
    { {901901}, {901901}, 240, 0 }, /* DescribeMetricFiltersResponse.metricFilters */
    { {470537}, {470537}, 117, 0 }, /* DescribeMetricFiltersResponse.nextToken */
    { {85510}, {85510}, 241, 0 }, /* MetricFilters.member */
    { {905494}, {905494}, 242, 0 }, /* MetricFilter.applyOnTransformedLogs */
    { {44556}, {44556}, 16, 0 }, /* MetricFilter.creationTime */
    { {911385}, {911385}, 243, 0 }, /* MetricFilter.emitSystemFieldDimensions */
    { {918038}, {918038}, 245, 0 }, /* MetricFilter.fieldSelectionCriteria */
    { {410378}, {410378}, 102, 0 }, /* MetricFilter.filterName */
    { {184077}, {184077}, 49, 0 }, /* MetricFilter.filterPattern */
    { {2572}, {2572}, 2, 0 }, /* MetricFilter.logGroupName */
    { {923925}, {923925}, 246, 0 }, /* MetricFilter.metricTransformations */
    { {85510}, {85510}, 244, 0 }, /* EmitSystemFields.member */
    { {85510}, {85510}, 247, 0 }, /* MetricTransformations.member */
    { {568588}, {568588}, 248, 0 }, /* MetricTransformation.defaultValue */
    { {929546}, {929546}, 249, 0 }, /* MetricTransformation.dimensions */
    { {894986}, {894986}, 237, 1 }, /* MetricTransformation.metricName */
    { {897807}, {897807}, 238, 1 }, /* MetricTransformation.metricNamespace */
    { {932363}, {932363}, 252, 1 }, /* MetricTransformation.metricValue */
    { {935428}, {935428}, 253, 0 }, /* MetricTransformation.unit */
    { {103939}, {103939}, 250, 0 }, /* Dimensions.key */
    { {104965}, {104965}, 251, 0 }, /* Dimensions.value */
    { {2572}, {2572}, 2, 0 }, /* DescribeQueriesRequest.logGroupName */
    { {870154}, {870154}, 255, 0 }, /* DescribeQueriesRequest.maxResults */
    { {470537}, {470537}, 117, 0 }, /* DescribeQueriesRequest.nextToken */
    { {277005}, {277005}, 73, 0 }, /* DescribeQueriesRequest.queryLanguage */
    { {656902}, {656902}, 256, 0 }, /* DescribeQueriesRequest.status */
    { {470537}, {470537}, 117, 0 }, /* DescribeQueriesResponse.nextToken */
    { {942343}, {942343}, 258, 0 }, /* DescribeQueriesResponse.queries */
    { {85510}, {85510}, 259, 0 }, /* QueryInfoList.member */
    { {944396}, {944396}, 260, 0 }, /* QueryInfo.bytesScanned */
    { {947722}, {947722}, 16, 0 }, /* QueryInfo.createTime */
    { {2572}, {2572}, 2, 0 }, /* QueryInfo.logGroupName */
    { {950541}, {950541}, 261, 0 }, /* QueryInfo.queryDuration */
    { {954119}, {954119}, 104, 0 }, /* QueryInfo.queryId */
    { {277005}, {277005}, 73, 0 }, /* QueryInfo.queryLanguage */
    { {280587}, {280587}, 74, 0 }, /* QueryInfo.queryString */
    { {656902}, {656902}, 256, 0 }, /* QueryInfo.status */
    { {956172}, {956172}, 262, 0 }, /* QueryInfo.userIdentity */
    { {870154}, {870154}, 264, 0 }, /* DescribeQueryDefinitionsRequest.maxResults */
    { {470537}, {470537}, 117, 0 }, /* DescribeQueryDefinitionsRequest.nextToken */
    { {963609}, {963609}, 265, 0 }, /* DescribeQueryDefinitionsRequest.queryDefinitionNamePrefix */
    { {277005}, {277005}, 73, 0 }, /* DescribeQueryDefinitionsRequest.queryLanguage */
    { {470537}, {470537}, 117, 0 }, /* DescribeQueryDefinitionsResponse.nextToken */
    { {970256}, {970256}, 267, 0 }, /* DescribeQueryDefinitionsResponse.queryDefinitions */
    { {85510}, {85510}, 268, 0 }, /* QueryDefinitionList.member */
    { {974604}, {974604}, 16, 0 }, /* QueryDefinition.lastModified */
    { {977933}, {977933}, 269, 0 }, /* QueryDefinition.logGroupNames */
    { {17668}, {17668}, 265, 0 }, /* QueryDefinition.name */
    { {981514}, {981514}, 270, 0 }, /* QueryDefinition.parameters */
    { {418065}, {418065}, 104, 0 }, /* QueryDefinition.queryDefinitionId */
    { {277005}, {277005}, 73, 0 }, /* QueryDefinition.queryLanguage */
    { {280587}, {280587}, 275, 0 }, /* QueryDefinition.queryString */
    { {85510}, {85510}, 2, 0 }, /* LogGroupNames.member */
    { {85510}, {85510}, 271, 0 }, /* QueryParameterList.member */
    { {568588}, {568588}, 272, 0 }, /* QueryParameter.defaultValue */
    { {224779}, {224779}, 273, 0 }, /* QueryParameter.description */
    { {17668}, {17668}, 274, 1 }, /* QueryParameter.name */
    { {502277}, {502277}, 126, 0 }, /* DescribeResourcePoliciesRequest.limit */
    { {470537}, {470537}, 117, 0 }, /* DescribeResourcePoliciesRequest.nextToken */
    { {990731}, {990731}, 277, 0 }, /* DescribeResourcePoliciesRequest.policyScope */
    { {435211}, {435211}, 8, 0 }, /* DescribeResourcePoliciesRequest.resourceArn */
    { {470537}, {470537}, 117, 0 }, /* DescribeResourcePoliciesResponse.nextToken */
    { {993808}, {993808}, 279, 0 }, /* DescribeResourcePoliciesResponse.resourcePolicies */
    { {85510}, {85510}, 280, 0 }, /* ResourcePolicies.member */
    { {59151}, {59151}, 16, 0 }, /* ResourcePolicy.lastUpdatedTime */
    { {479758}, {479758}, 206, 0 }, /* ResourcePolicy.policyDocument */
    { {315146}, {315146}, 81, 0 }, /* ResourcePolicy.policyName */
    { {990731}, {990731}, 277, 0 }, /* ResourcePolicy.policyScope */
    { {435211}, {435211}, 8, 0 }, /* ResourcePolicy.resourceArn */
    { {998154}, {998154}, 108, 0 }, /* ResourcePolicy.revisionId */
    { {890640}, {890640}, 102, 0 }, /* DescribeSubscriptionFiltersRequest.filterNamePrefix */
    { {502277}, {502277}, 126, 0 }, /* DescribeSubscriptionFiltersRequest.limit */
    { {2572}, {2572}, 2, 1 }, /* DescribeSubscriptionFiltersRequest.logGroupName */
    { {470537}, {470537}, 117, 0 }, /* DescribeSubscriptionFiltersRequest.nextToken */
    { {470537}, {470537}, 117, 0 }, /* DescribeSubscriptionFiltersResponse.nextToken */
    { {1007379}, {1007379}, 283, 0 }, /* DescribeSubscriptionFiltersResponse.subscriptionFilters */
    { {85510}, {85510}, 284, 0 }, /* SubscriptionFilters.member */
    { {905494}, {905494}, 242, 0 }, /* SubscriptionFilter.applyOnTransformedLogs */
    { {44556}, {44556}, 16, 0 }, /* SubscriptionFilter.creationTime */
    { {1012494}, {1012494}, 285, 0 }, /* SubscriptionFilter.destinationArn */
    { {1016332}, {1016332}, 286, 0 }, /* SubscriptionFilter.distribution */
    { {1019664}, {1019664}, 243, 0 }, /* SubscriptionFilter.emitSystemFields */
    { {918038}, {918038}, 245, 0 }, /* SubscriptionFilter.fieldSelectionCriteria */
    { {410378}, {410378}, 102, 0 }, /* SubscriptionFilter.filterName */
    { {184077}, {184077}, 49, 0 }, /* SubscriptionFilter.filterPattern */
    { {2572}, {2572}, 2, 0 }, /* SubscriptionFilter.logGroupName */
    { {265479}, {265479}, 43, 0 }, /* SubscriptionFilter.roleArn */
    { {2572}, {2572}, 2, 0 }, /* DisassociateKmsKeyRequest.logGroupName */
    { {5906}, {5906}, 3, 0 }, /* DisassociateKmsKeyRequest.resourceIdentifier */
    { {24074}, {24074}, 10, 1 }, /* DisassociateSourceFromS3TableIntegrationRequest.identifier */
    { {24074}, {24074}, 10, 0 }, /* DisassociateSourceFromS3TableIntegrationResponse.identifier */
    { {1046535}, {1046535}, 16, 0 }, /* FilterLogEventsRequest.endTime */
    { {184077}, {184077}, 49, 0 }, /* FilterLogEventsRequest.filterPattern */
    { {1048587}, {1048587}, 291, 0 }, /* FilterLogEventsRequest.interleaved */
    { {502277}, {502277}, 292, 0 }, /* FilterLogEventsRequest.limit */
    { {325906}, {325906}, 71, 0 }, /* FilterLogEventsRequest.logGroupIdentifier */
    { {2572}, {2572}, 2, 0 }, /* FilterLogEventsRequest.logGroupName */
    { {129555}, {129555}, 38, 0 }, /* FilterLogEventsRequest.logStreamNamePrefix */
    { {1051662}, {1051662}, 293, 0 }, /* FilterLogEventsRequest.logStreamNames */
    { {470537}, {470537}, 117, 0 }, /* FilterLogEventsRequest.nextToken */
    { {1055497}, {1055497}, 16, 0 }, /* FilterLogEventsRequest.startTime */
    { {1058054}, {1058054}, 294, 0 }, /* FilterLogEventsRequest.unmask */
    { {85510}, {85510}, 38, 0 }, /* InputLogStreamNames.member */
    { {1059846}, {1059846}, 296, 0 }, /* FilterLogEventsResponse.events */
    { {470537}, {470537}, 117, 0 }, /* FilterLogEventsResponse.nextToken */
    { {1069842}, {1069842}, 300, 0 }, /* FilterLogEventsResponse.searchedLogStreams */
    { {85510}, {85510}, 297, 0 }, /* FilteredLogEvents.member */
    { {1061639}, {1061639}, 298, 0 }, /* FilteredLogEvent.eventId */
    { {1063693}, {1063693}, 16, 0 }, /* FilteredLogEvent.ingestionTime */
    { {217101}, {217101}, 38, 0 }, /* FilteredLogEvent.logStreamName */
    { {702983}, {702983}, 299, 0 }, /* FilteredLogEvent.message */
    { {1067273}, {1067273}, 16, 0 }, /* FilteredLogEvent.timestamp */
    { {85510}, {85510}, 301, 0 }, /* SearchedLogStreams.member */
    { {217101}, {217101}, 38, 0 }, /* SearchedLogStream.logStreamName */
    { {1074706}, {1074706}, 302, 0 }, /* SearchedLogStream.searchedCompletely */
    { {325906}, {325906}, 71, 1 }, /* GetDataProtectionPolicyRequest.logGroupIdentifier */
    { {59151}, {59151}, 16, 0 }, /* GetDataProtectionPolicyResponse.lastUpdatedTime */
    { {325906}, {325906}, 71, 0 }, /* GetDataProtectionPolicyResponse.logGroupIdentifier */
    { {479758}, {479758}, 305, 0 }, /* GetDataProtectionPolicyResponse.policyDocument */
    { {115970}, {115970}, 34, 1 }, /* GetDeliveryRequest.id */
    { {106504}, {106504}, 32, 0 }, /* GetDeliveryResponse.delivery */
    { {17668}, {17668}, 86, 1 }, /* GetDeliveryDestinationRequest.name */
    { {1092883}, {1092883}, 157, 0 }, /* GetDeliveryDestinationResponse.deliveryDestination */
    { {348183}, {348183}, 86, 1 }, /* GetDeliveryDestinationPolicyRequest.deliveryDestinationName */
    { {1103878}, {1103878}, 312, 0 }, /* GetDeliveryDestinationPolicyResponse.policy */
    { {1105689}, {1105689}, 313, 0 }, /* Policy.deliveryDestinationPolicy */
    { {17668}, {17668}, 21, 1 }, /* GetDeliverySourceRequest.name */
    { {1119758}, {1119758}, 162, 0 }, /* GetDeliverySourceResponse.deliverySource */
    { {382735}, {382735}, 95, 1 }, /* GetIntegrationRequest.integrationName */
    { {1128210}, {1128210}, 318, 0 }, /* GetIntegrationResponse.integrationDetails */
    { {382735}, {382735}, 95, 0 }, /* GetIntegrationResponse.integrationName */
    { {1192465}, {1192465}, 337, 0 }, /* GetIntegrationResponse.integrationStatus */
    { {1197071}, {1197071}, 338, 0 }, /* GetIntegrationResponse.integrationType */
    { {1133084}, {1133084}, 319, 0 }, /* IntegrationDetails.openSearchIntegrationDetails */
    { {677132}, {677132}, 320, 0 }, /* OpenSearchIntegrationDetails.accessPolicy */
    { {1144075}, {1144075}, 325, 0 }, /* OpenSearchIntegrationDetails.application */
    { {1159690}, {1159690}, 328, 0 }, /* OpenSearchIntegrationDetails.collection */
    { {14858}, {14858}, 330, 0 }, /* OpenSearchIntegrationDetails.dataSource */
    { {1174800}, {1174800}, 332, 0 }, /* OpenSearchIntegrationDetails.encryptionPolicy */
    { {1179151}, {1179151}, 333, 0 }, /* OpenSearchIntegrationDetails.lifecyclePolicy */
    { {1183245}, {1183245}, 334, 0 }, /* OpenSearchIntegrationDetails.networkPolicy */
    { {1186825}, {1186825}, 335, 0 }, /* OpenSearchIntegrationDetails.workspace */
    { {315146}, {315146}, 321, 0 }, /* OpenSearchDataAccessPolicy.policyName */
    { {656902}, {656902}, 322, 0 }, /* OpenSearchDataAccessPolicy.status */
    { {656902}, {656902}, 323, 0 }, /* OpenSearchResourceStatus.status */
    { {1140493}, {1140493}, 324, 0 }, /* OpenSearchResourceStatus.statusMessage */
    { {1147150}, {1147150}, 8, 0 }, /* OpenSearchApplication.applicationArn */
    { {1150995}, {1150995}, 326, 0 }, /* OpenSearchApplication.applicationEndpoint */
    { {1156109}, {1156109}, 327, 0 }, /* OpenSearchApplication.applicationId */
    { {656902}, {656902}, 322, 0 }, /* OpenSearchApplication.status */
    { {1162509}, {1162509}, 8, 0 }, /* OpenSearchCollection.collectionArn */
    { {1166098}, {1166098}, 329, 0 }, /* OpenSearchCollection.collectionEndpoint */
    { {656902}, {656902}, 322, 0 }, /* OpenSearchCollection.status */
    { {1170958}, {1170958}, 331, 0 }, /* OpenSearchDataSource.dataSourceName */
    { {656902}, {656902}, 322, 0 }, /* OpenSearchDataSource.status */
    { {315146}, {315146}, 321, 0 }, /* OpenSearchEncryptionPolicy.policyName */
    { {656902}, {656902}, 322, 0 }, /* OpenSearchEncryptionPolicy.status */
    { {315146}, {315146}, 321, 0 }, /* OpenSearchLifecyclePolicy.policyName */
    { {656902}, {656902}, 322, 0 }, /* OpenSearchLifecyclePolicy.status */
    { {315146}, {315146}, 321, 0 }, /* OpenSearchNetworkPolicy.policyName */
    { {656902}, {656902}, 322, 0 }, /* OpenSearchNetworkPolicy.status */
    { {656902}, {656902}, 322, 0 }, /* OpenSearchWorkspace.status */
    { {1189387}, {1189387}, 336, 0 }, /* OpenSearchWorkspace.workspaceId */
    { {191762}, {191762}, 54, 1 }, /* GetLogAnomalyDetectorRequest.anomalyDetectorArn */
    { {1205013}, {1205013}, 341, 0 }, /* GetLogAnomalyDetectorResponse.anomalyDetectorStatus */
    { {170005}, {170005}, 46, 0 }, /* GetLogAnomalyDetectorResponse.anomalyVisibilityTime */
    { {1210641}, {1210641}, 342, 0 }, /* GetLogAnomalyDetectorResponse.creationTimeStamp */
    { {175628}, {175628}, 47, 0 }, /* GetLogAnomalyDetectorResponse.detectorName */
    { {178963}, {178963}, 48, 0 }, /* GetLogAnomalyDetectorResponse.evaluationFrequency */
    { {184077}, {184077}, 49, 0 }, /* GetLogAnomalyDetectorResponse.filterPattern */
    { {264}, {264}, 1, 0 }, /* GetLogAnomalyDetectorResponse.kmsKeyId */
    { {1215253}, {1215253}, 342, 0 }, /* GetLogAnomalyDetectorResponse.lastModifiedTimeStamp */
    { {187663}, {187663}, 51, 0 }, /* GetLogAnomalyDetectorResponse.logGroupArnList */
    { {1046535}, {1046535}, 16, 0 }, /* GetLogEventsRequest.endTime */
    { {502277}, {502277}, 292, 0 }, /* GetLogEventsRequest.limit */
    { {325906}, {325906}, 71, 0 }, /* GetLogEventsRequest.logGroupIdentifier */
    { {2572}, {2572}, 2, 0 }, /* GetLogEventsRequest.logGroupName */
    { {217101}, {217101}, 38, 1 }, /* GetLogEventsRequest.logStreamName */
    { {470537}, {470537}, 117, 0 }, /* GetLogEventsRequest.nextToken */
    { {1226509}, {1226509}, 344, 0 }, /* GetLogEventsRequest.startFromHead */
    { {1055497}, {1055497}, 16, 0 }, /* GetLogEventsRequest.startTime */
    { {1058054}, {1058054}, 294, 0 }, /* GetLogEventsRequest.unmask */
    { {1059846}, {1059846}, 346, 0 }, /* GetLogEventsResponse.events */
    { {1230097}, {1230097}, 117, 0 }, /* GetLogEventsResponse.nextBackwardToken */
    { {1234704}, {1234704}, 117, 0 }, /* GetLogEventsResponse.nextForwardToken */
    { {85510}, {85510}, 347, 0 }, /* OutputLogEvents.member */
    { {1063693}, {1063693}, 16, 0 }, /* OutputLogEvent.ingestionTime */
    { {702983}, {702983}, 299, 0 }, /* OutputLogEvent.message */
    { {1067273}, {1067273}, 16, 0 }, /* OutputLogEvent.timestamp */
    { {1170958}, {1170958}, 6, 1 }, /* GetLogFieldsRequest.dataSourceName */
    { {1242382}, {1242382}, 7, 1 }, /* GetLogFieldsRequest.dataSourceType */
    { {1246217}, {1246217}, 350, 0 }, /* GetLogFieldsResponse.logFields */
    { {85510}, {85510}, 351, 0 }, /* LogFieldsList.member */
    { {1248780}, {1248780}, 352, 0 }, /* LogFieldsListItem.logFieldName */
    { {1252108}, {1252108}, 353, 0 }, /* LogFieldsListItem.logFieldType */
    { {1255431}, {1255431}, 353, 0 }, /* LogFieldType.element */
    { {1257478}, {1257478}, 350, 0 }, /* LogFieldType.fields */
    { {18948}, {18948}, 354, 0 }, /* LogFieldType.type */
    { {325906}, {325906}, 71, 0 }, /* GetLogGroupFieldsRequest.logGroupIdentifier */
    { {2572}, {2572}, 2, 0 }, /* GetLogGroupFieldsRequest.logGroupName */
    { {1262596}, {1262596}, 16, 0 }, /* GetLogGroupFieldsRequest.time */
    { {1263886}, {1263886}, 357, 0 }, /* GetLogGroupFieldsResponse.logGroupFields */
    { {85510}, {85510}, 358, 0 }, /* LogGroupFieldList.member */
    { {17668}, {17668}, 359, 0 }, /* LogGroupField.name */
    { {1267719}, {1267719}, 360, 0 }, /* LogGroupField.percent */
    { {1274384}, {1274384}, 362, 1 }, /* GetLogObjectRequest.logObjectPointer */
    { {1058054}, {1058054}, 294, 0 }, /* GetLogObjectRequest.unmask */
    { {1278731}, {1278731}, 364, 0 }, /* GetLogObjectResponse.fieldStream */
    { {1281818}, {1281818}, 365, 0 }, /* GetLogObjectResponseStream.InternalStreamingException */
    { {1257478}, {1257478}, 367, 0 }, /* GetLogObjectResponseStream.fields */
    { {702983}, {702983}, 366, 0 }, /* InternalStreamingException.message */
    { {1288708}, {1288708}, 368, 0 }, /* FieldsData.data */
    { {1293328}, {1293328}, 370, 1 }, /* GetLogRecordRequest.logRecordPointer */
    { {1058054}, {1058054}, 294, 0 }, /* GetLogRecordRequest.unmask */
    { {1297673}, {1297673}, 372, 0 }, /* GetLogRecordResponse.logRecord */
    { {103939}, {103939}, 359, 0 }, /* LogRecord.key */
    { {104965}, {104965}, 373, 0 }, /* LogRecord.value */
    { {237070}, {237070}, 8, 1 }, /* GetLookupTableRequest.lookupTableArn */
    { {224779}, {224779}, 60, 0 }, /* GetLookupTableResponse.description */
    { {264}, {264}, 1, 0 }, /* GetLookupTableResponse.kmsKeyId */
    { {59151}, {59151}, 16, 0 }, /* GetLookupTableResponse.lastUpdatedTime */
    { {237070}, {237070}, 8, 0 }, /* GetLookupTableResponse.lookupTableArn */
    { {227855}, {227855}, 61, 0 }, /* GetLookupTableResponse.lookupTableName */
    { {879625}, {879625}, 18, 0 }, /* GetLookupTableResponse.sizeBytes */
    { {231945}, {231945}, 62, 0 }, /* GetLookupTableResponse.tableBody */
    { {1307400}, {1307400}, 377, 0 }, /* GetQueryResultsRequest.maxItems */
    { {470537}, {470537}, 378, 0 }, /* GetQueryResultsRequest.nextToken */
    { {954119}, {954119}, 104, 1 }, /* GetQueryResultsRequest.queryId */
    { {1309709}, {1309709}, 380, 0 }, /* GetQueryResultsResponse.encryptionKey */
    { {470537}, {470537}, 378, 0 }, /* GetQueryResultsResponse.nextToken */
    { {277005}, {277005}, 73, 0 }, /* GetQueryResultsResponse.queryLanguage */
    { {1313287}, {1313287}, 381, 0 }, /* GetQueryResultsResponse.results */
    { {1316874}, {1316874}, 384, 0 }, /* GetQueryResultsResponse.statistics */
    { {656902}, {656902}, 256, 0 }, /* GetQueryResultsResponse.status */
    { {85510}, {85510}, 382, 0 }, /* QueryResults.member */
    { {85510}, {85510}, 383, 0 }, /* ResultRows.member */
    { {1315333}, {1315333}, 359, 0 }, /* ResultField.field */
    { {104965}, {104965}, 373, 0 }, /* ResultField.value */
    { {944396}, {944396}, 385, 0 }, /* QueryStatistics.bytesScanned */
    { {1319701}, {1319701}, 385, 0 }, /* QueryStatistics.estimatedBytesSkipped */
    { {1325335}, {1325335}, 385, 0 }, /* QueryStatistics.estimatedRecordsSkipped */
    { {1331472}, {1331472}, 385, 0 }, /* QueryStatistics.logGroupsScanned */
    { {1335822}, {1335822}, 385, 0 }, /* QueryStatistics.recordsMatched */
    { {1339662}, {1339662}, 385, 0 }, /* QueryStatistics.recordsScanned */
    { {24074}, {24074}, 111, 1 }, /* GetScheduledQueryRequest.identifier */
    { {44556}, {44556}, 16, 0 }, /* GetScheduledQueryResponse.creationTime */
    { {224779}, {224779}, 65, 0 }, /* GetScheduledQueryResponse.description */
    { {245528}, {245528}, 66, 0 }, /* GetScheduledQueryResponse.destinationConfiguration */
    { {267536}, {267536}, 43, 0 }, /* GetScheduledQueryResponse.executionRoleArn */
    { {1347603}, {1347603}, 388, 0 }, /* GetScheduledQueryResponse.lastExecutionStatus */
    { {1352721}, {1352721}, 16, 0 }, /* GetScheduledQueryResponse.lastTriggeredTime */
    { {59151}, {59151}, 16, 0 }, /* GetScheduledQueryResponse.lastUpdatedTime */
    { {271891}, {271891}, 70, 0 }, /* GetScheduledQueryResponse.logGroupIdentifiers */
    { {17668}, {17668}, 72, 0 }, /* GetScheduledQueryResponse.name */
    { {277005}, {277005}, 73, 0 }, /* GetScheduledQueryResponse.queryLanguage */
    { {280587}, {280587}, 74, 0 }, /* GetScheduledQueryResponse.queryString */
    { {283663}, {283663}, 16, 0 }, /* GetScheduledQueryResponse.scheduleEndTime */
    { {287762}, {287762}, 75, 0 }, /* GetScheduledQueryResponse.scheduleExpression */
    { {292625}, {292625}, 16, 0 }, /* GetScheduledQueryResponse.scheduleStartTime */
    { {305169}, {305169}, 8, 0 }, /* GetScheduledQueryResponse.scheduledQueryArn */
    { {297231}, {297231}, 76, 0 }, /* GetScheduledQueryResponse.startTimeOffset */
    { {301317}, {301317}, 77, 0 }, /* GetScheduledQueryResponse.state */
    { {302856}, {302856}, 78, 0 }, /* GetScheduledQueryResponse.timezone */
    { {1046535}, {1046535}, 16, 1 }, /* GetScheduledQueryHistoryRequest.endTime */
    { {1361937}, {1361937}, 390, 0 }, /* GetScheduledQueryHistoryRequest.executionStatuses */
    { {24074}, {24074}, 111, 1 }, /* GetScheduledQueryHistoryRequest.identifier */
    { {870154}, {870154}, 391, 0 }, /* GetScheduledQueryHistoryRequest.maxResults */
    { {470537}, {470537}, 117, 0 }, /* GetScheduledQueryHistoryRequest.nextToken */
    { {1055497}, {1055497}, 16, 1 }, /* GetScheduledQueryHistoryRequest.startTime */
    { {85510}, {85510}, 388, 0 }, /* ExecutionStatusList.member */
    { {17668}, {17668}, 72, 0 }, /* GetScheduledQueryHistoryResponse.name */
    { {470537}, {470537}, 117, 0 }, /* GetScheduledQueryHistoryResponse.nextToken */
    { {305169}, {305169}, 8, 0 }, /* GetScheduledQueryHistoryResponse.scheduledQueryArn */
    { {1366542}, {1366542}, 393, 0 }, /* GetScheduledQueryHistoryResponse.triggerHistory */
    { {85510}, {85510}, 394, 0 }, /* TriggerHistoryRecordList.member */
    { {673804}, {673804}, 395, 0 }, /* TriggerHistoryRecord.destinations */
    { {743692}, {743692}, 235, 0 }, /* TriggerHistoryRecord.errorMessage */
    { {1379599}, {1379599}, 388, 0 }, /* TriggerHistoryRecord.executionStatus */
    { {954119}, {954119}, 104, 0 }, /* TriggerHistoryRecord.queryId */
    { {1383698}, {1383698}, 16, 0 }, /* TriggerHistoryRecord.triggeredTimestamp */
    { {85510}, {85510}, 396, 0 }, /* ScheduledQueryDestinationList.member */
    { {256021}, {256021}, 235, 0 }, /* ScheduledQueryDestination.destinationIdentifier */
    { {1370383}, {1370383}, 397, 0 }, /* ScheduledQueryDestination.destinationType */
    { {743692}, {743692}, 235, 0 }, /* ScheduledQueryDestination.errorMessage */
    { {1374483}, {1374483}, 235, 0 }, /* ScheduledQueryDestination.processedIdentifier */
    { {656902}, {656902}, 398, 0 }, /* ScheduledQueryDestination.status */
    { {325906}, {325906}, 71, 1 }, /* GetTransformerRequest.logGroupIdentifier */
    { {44556}, {44556}, 16, 0 }, /* GetTransformerResponse.creationTime */
    { {1394960}, {1394960}, 16, 0 }, /* GetTransformerResponse.lastModifiedTime */
    { {325906}, {325906}, 71, 0 }, /* GetTransformerResponse.logGroupIdentifier */
    { {1399313}, {1399313}, 401, 0 }, /* GetTransformerResponse.transformerConfig */
    { {85510}, {85510}, 402, 0 }, /* Processors.member */
    { {1403911}, {1403911}, 403, 0 }, /* Processor.addKeys */
    { {1412617}, {1412617}, 409, 0 }, /* Processor.copyValue */
    { {1416963}, {1416963}, 414, 0 }, /* Processor.csv */
    { {1426449}, {1426449}, 420, 0 }, /* Processor.dateTimeConverter */
    { {1447434}, {1447434}, 427, 0 }, /* Processor.deleteKeys */
    { {1452548}, {1452548}, 430, 0 }, /* Processor.grok */
    { {1455369}, {1455369}, 432, 0 }, /* Processor.listToMap */
    { {1466639}, {1466639}, 436, 0 }, /* Processor.lowerCaseString */
    { {1470728}, {1470728}, 438, 0 }, /* Processor.moveKeys */
    { {1473039}, {1473039}, 441, 0 }, /* Processor.parseCloudfront */
    { {1477129}, {1477129}, 442, 0 }, /* Processor.parseJSON */
    { {1479693}, {1479693}, 443, 0 }, /* Processor.parseKeyValue */
    { {1494029}, {1494029}, 448, 0 }, /* Processor.parsePostgres */
    { {1497612}, {1497612}, 449, 0 }, /* Processor.parseRoute53 */
    { {1500939}, {1500939}, 450, 0 }, /* Processor.parseToOCSF */
    { {1513992}, {1513992}, 454, 0 }, /* Processor.parseVPC */
    { {1516296}, {1516296}, 455, 0 }, /* Processor.parseWAF */
    { {1518602}, {1518602}, 456, 0 }, /* Processor.renameKeys */
    { {1523723}, {1523723}, 460, 0 }, /* Processor.splitString */
    { {1526800}, {1526800}, 464, 0 }, /* Processor.substituteString */
    { {1531146}, {1531146}, 469, 0 }, /* Processor.trimString */
    { {1533965}, {1533965}, 471, 0 }, /* Processor.typeConverter */
    { {1537551}, {1537551}, 475, 0 }, /* Processor.upperCaseString */
    { {1405959}, {1405959}, 404, 1 }, /* AddKeys.entries */
    { {85510}, {85510}, 405, 0 }, /* AddKeyEntries.member */
    { {103939}, {103939}, 406, 1 }, /* AddKeyEntry.key */
    { {1408017}, {1408017}, 407, 0 }, /* AddKeyEntry.overwriteIfExists */
    { {104965}, {104965}, 408, 1 }, /* AddKeyEntry.value */
    { {1405959}, {1405959}, 410, 1 }, /* CopyValue.entries */
    { {85510}, {85510}, 411, 0 }, /* CopyValueEntries.member */
    { {1408017}, {1408017}, 407, 0 }, /* CopyValueEntry.overwriteIfExists */
    { {768262}, {768262}, 412, 1 }, /* CopyValueEntry.source */
    { {1415174}, {1415174}, 413, 1 }, /* CopyValueEntry.target */
    { {1417991}, {1417991}, 415, 0 }, /* CSV.columns */
    { {1420041}, {1420041}, 417, 0 }, /* CSV.delimiter */
    { {120587}, {120587}, 418, 0 }, /* CSV.destination */
    { {1422606}, {1422606}, 419, 0 }, /* CSV.quoteCharacter */
    { {768262}, {768262}, 412, 0 }, /* CSV.source */
    { {85510}, {85510}, 416, 0 }, /* Columns.member */
    { {1431046}, {1431046}, 421, 0 }, /* DateTimeConverter.locale */
    { {1432845}, {1432845}, 422, 1 }, /* DateTimeConverter.matchPatterns */
    { {768262}, {768262}, 412, 1 }, /* DateTimeConverter.source */
    { {1436430}, {1436430}, 424, 0 }, /* DateTimeConverter.sourceTimezone */
    { {1415174}, {1415174}, 413, 1 }, /* DateTimeConverter.target */
    { {1440268}, {1440268}, 425, 0 }, /* DateTimeConverter.targetFormat */
    { {1443598}, {1443598}, 426, 0 }, /* DateTimeConverter.targetTimezone */
    { {85510}, {85510}, 423, 0 }, /* MatchPatterns.member */
    { {1450248}, {1450248}, 428, 1 }, /* DeleteKeys.withKeys */
    { {85510}, {85510}, 429, 0 }, /* DeleteWithKeys.member */
    { {1453829}, {1453829}, 431, 1 }, /* Grok.match */
    { {768262}, {768262}, 412, 0 }, /* Grok.source */
    { {1457927}, {1457927}, 433, 0 }, /* ListToMap.flatten */
    { {1459984}, {1459984}, 434, 0 }, /* ListToMap.flattenedElement */
    { {103939}, {103939}, 406, 1 }, /* ListToMap.key */
    { {768262}, {768262}, 412, 1 }, /* ListToMap.source */
    { {1415174}, {1415174}, 413, 0 }, /* ListToMap.target */
    { {1464328}, {1464328}, 435, 0 }, /* ListToMap.valueKey */
    { {1450248}, {1450248}, 437, 1 }, /* LowerCaseString.withKeys */
    { {85510}, {85510}, 429, 0 }, /* LowerCaseStringWithKeys.member */
    { {1405959}, {1405959}, 439, 1 }, /* MoveKeys.entries */
    { {85510}, {85510}, 440, 0 }, /* MoveKeyEntries.member */
    { {1408017}, {1408017}, 407, 0 }, /* MoveKeyEntry.overwriteIfExists */
    { {768262}, {768262}, 412, 1 }, /* MoveKeyEntry.source */
    { {1415174}, {1415174}, 413, 1 }, /* MoveKeyEntry.target */
    { {768262}, {768262}, 412, 0 }, /* ParseCloudfront.source */
    { {120587}, {120587}, 418, 0 }, /* ParseJSON.destination */
    { {768262}, {768262}, 412, 0 }, /* ParseJSON.source */
    { {120587}, {120587}, 418, 0 }, /* ParseKeyValue.destination */
    { {78350}, {78350}, 444, 0 }, /* ParseKeyValue.fieldDelimiter */
    { {1483273}, {1483273}, 445, 0 }, /* ParseKeyValue.keyPrefix */
    { {1485841}, {1485841}, 446, 0 }, /* ParseKeyValue.keyValueDelimiter */
    { {1490445}, {1490445}, 447, 0 }, /* ParseKeyValue.nonMatchValue */
    { {1408017}, {1408017}, 407, 0 }, /* ParseKeyValue.overwriteIfExists */
    { {768262}, {768262}, 412, 0 }, /* ParseKeyValue.source */
    { {768262}, {768262}, 412, 0 }, /* ParsePostgres.source */
    { {768262}, {768262}, 412, 0 }, /* ParseRoute53.source */
    { {1504011}, {1504011}, 451, 1 }, /* ParseToOCSF.eventSource */
    { {1507086}, {1507086}, 452, 0 }, /* ParseToOCSF.mappingVersion */
    { {1510923}, {1510923}, 453, 1 }, /* ParseToOCSF.ocsfVersion */
    { {768262}, {768262}, 412, 0 }, /* ParseToOCSF.source */
    { {768262}, {768262}, 412, 0 }, /* ParseVPC.source */
    { {768262}, {768262}, 412, 0 }, /* ParseWAF.source */
    { {1405959}, {1405959}, 457, 1 }, /* RenameKeys.entries */
    { {85510}, {85510}, 458, 0 }, /* RenameKeyEntries.member */
    { {103939}, {103939}, 406, 1 }, /* RenameKeyEntry.key */
    { {1408017}, {1408017}, 407, 0 }, /* RenameKeyEntry.overwriteIfExists */
    { {1521416}, {1521416}, 459, 1 }, /* RenameKeyEntry.renameTo */
    { {1405959}, {1405959}, 461, 1 }, /* SplitString.entries */
    { {85510}, {85510}, 462, 0 }, /* SplitStringEntries.member */
    { {1420041}, {1420041}, 463, 1 }, /* SplitStringEntry.delimiter */
    { {768262}, {768262}, 412, 1 }, /* SplitStringEntry.source */
    { {1405959}, {1405959}, 465, 1 }, /* SubstituteString.entries */
    { {85510}, {85510}, 466, 0 }, /* SubstituteStringEntries.member */
    { {128260}, {128260}, 467, 1 }, /* SubstituteStringEntry.from */
    { {768262}, {768262}, 412, 1 }, /* SubstituteStringEntry.source */
    { {136962}, {136962}, 468, 1 }, /* SubstituteStringEntry.to */
    { {1450248}, {1450248}, 470, 1 }, /* TrimString.withKeys */
    { {85510}, {85510}, 429, 0 }, /* TrimStringWithKeys.member */
    { {1405959}, {1405959}, 472, 1 }, /* TypeConverter.entries */
    { {85510}, {85510}, 473, 0 }, /* TypeConverterEntries.member */
    { {103939}, {103939}, 406, 1 }, /* TypeConverterEntry.key */
    { {18948}, {18948}, 474, 1 }, /* TypeConverterEntry.type */
    { {1450248}, {1450248}, 476, 1 }, /* UpperCaseString.withKeys */
    { {85510}, {85510}, 429, 0 }, /* UpperCaseStringWithKeys.member */
    { {465682}, {465682}, 116, 0 }, /* ListAggregateLogGroupSummariesRequest.accountIdentifiers */
    { {1545483}, {1545483}, 478, 0 }, /* ListAggregateLogGroupSummariesRequest.dataSources */
    { {1548551}, {1548551}, 480, 1 }, /* ListAggregateLogGroupSummariesRequest.groupBy */
    { {775701}, {775701}, 209, 0 }, /* ListAggregateLogGroupSummariesRequest.includeLinkedAccounts */
    { {502277}, {502277}, 481, 0 }, /* ListAggregateLogGroupSummariesRequest.limit */
    { {209677}, {209677}, 57, 0 }, /* ListAggregateLogGroupSummariesRequest.logGroupClass */
    { {781331}, {781331}, 482, 0 }, /* ListAggregateLogGroupSummariesRequest.logGroupNamePattern */
    { {470537}, {470537}, 117, 0 }, /* ListAggregateLogGroupSummariesRequest.nextToken */
    { {85510}, {85510}, 479, 0 }, /* DataSourceFilters.member */
    { {17668}, {17668}, 6, 1 }, /* DataSourceFilter.name */
    { {18948}, {18948}, 7, 0 }, /* DataSourceFilter.type */
    { {1550618}, {1550618}, 484, 0 }, /* ListAggregateLogGroupSummariesResponse.aggregateLogGroupSummaries */
    { {470537}, {470537}, 117, 0 }, /* ListAggregateLogGroupSummariesResponse.nextToken */
    { {85510}, {85510}, 485, 0 }, /* AggregateLogGroupSummaries.member */
    { {1557523}, {1557523}, 486, 0 }, /* AggregateLogGroupSummary.groupingIdentifiers */
    { {1562637}, {1562637}, 490, 0 }, /* AggregateLogGroupSummary.logGroupCount */
    { {85510}, {85510}, 487, 0 }, /* GroupingIdentifiers.member */
    { {103939}, {103939}, 488, 0 }, /* GroupingIdentifier.key */
    { {104965}, {104965}, 489, 0 }, /* GroupingIdentifier.value */
    { {191762}, {191762}, 54, 0 }, /* ListAnomaliesRequest.anomalyDetectorArn */
    { {502277}, {502277}, 492, 0 }, /* ListAnomaliesRequest.limit */
    { {470537}, {470537}, 117, 0 }, /* ListAnomaliesRequest.nextToken */
    { {1574160}, {1574160}, 493, 0 }, /* ListAnomaliesRequest.suppressionState */
    { {1578505}, {1578505}, 495, 0 }, /* ListAnomaliesResponse.anomalies */
    { {470537}, {470537}, 117, 0 }, /* ListAnomaliesResponse.nextToken */
    { {85510}, {85510}, 496, 0 }, /* Anomalies.member */
    { {1581062}, {1581062}, 26, 1 }, /* Anomaly.active */
    { {191762}, {191762}, 54, 1 }, /* Anomaly.anomalyDetectorArn */
    { {1582857}, {1582857}, 497, 1 }, /* Anomaly.anomalyId */
    { {224779}, {224779}, 498, 1 }, /* Anomaly.description */
    { {1585417}, {1585417}, 342, 1 }, /* Anomaly.firstSeen */
    { {1587977}, {1587977}, 499, 1 }, /* Anomaly.histogram */
    { {1590553}, {1590553}, 26, 0 }, /* Anomaly.isPatternLevelSuppression */
    { {1597192}, {1597192}, 342, 1 }, /* Anomaly.lastSeen */
    { {187663}, {187663}, 51, 1 }, /* Anomaly.logGroupArnList */
    { {1599498}, {1599498}, 502, 1 }, /* Anomaly.logSamples */
    { {1602313}, {1602313}, 504, 1 }, /* Anomaly.patternId */
    { {1604876}, {1604876}, 505, 0 }, /* Anomaly.patternRegex */
    { {1608205}, {1608205}, 506, 1 }, /* Anomaly.patternString */
    { {1611789}, {1611789}, 507, 1 }, /* Anomaly.patternTokens */
    { {1634312}, {1634312}, 514, 0 }, /* Anomaly.priority */
    { {301317}, {301317}, 515, 1 }, /* Anomaly.state */
    { {1636618}, {1636618}, 26, 0 }, /* Anomaly.suppressed */
    { {1639438}, {1639438}, 342, 0 }, /* Anomaly.suppressedDate */
    { {1643279}, {1643279}, 342, 0 }, /* Anomaly.suppressedUntil */
    { {103939}, {103939}, 500, 0 }, /* Histogram.key */
    { {104965}, {104965}, 501, 0 }, /* Histogram.value */
    { {85510}, {85510}, 503, 0 }, /* LogSamples.member */
    { {702983}, {702983}, 299, 0 }, /* LogEvent.message */
    { {1067273}, {1067273}, 16, 0 }, /* LogEvent.timestamp */
    { {85510}, {85510}, 508, 0 }, /* PatternTokens.member */
    { {1615380}, {1615380}, 509, 0 }, /* PatternToken.dynamicTokenPosition */
    { {1620748}, {1620748}, 510, 0 }, /* PatternToken.enumerations */
    { {1624081}, {1624081}, 513, 0 }, /* PatternToken.inferredTokenName */
    { {1628681}, {1628681}, 26, 0 }, /* PatternToken.isDynamic */
    { {1631243}, {1631243}, 511, 0 }, /* PatternToken.tokenString */
    { {103939}, {103939}, 511, 0 }, /* Enumerations.key */
    { {104965}, {104965}, 512, 0 }, /* Enumerations.value */
    { {1650965}, {1650965}, 517, 0 }, /* ListIntegrationsRequest.integrationNamePrefix */
    { {1192465}, {1192465}, 337, 0 }, /* ListIntegrationsRequest.integrationStatus */
    { {1197071}, {1197071}, 338, 0 }, /* ListIntegrationsRequest.integrationType */
    { {1656596}, {1656596}, 519, 0 }, /* ListIntegrationsResponse.integrationSummaries */
    { {85510}, {85510}, 520, 0 }, /* IntegrationSummaries.member */
    { {382735}, {382735}, 95, 0 }, /* IntegrationSummary.integrationName */
    { {1192465}, {1192465}, 337, 0 }, /* IntegrationSummary.integrationStatus */
    { {1197071}, {1197071}, 338, 0 }, /* IntegrationSummary.integrationType */
    { {1666321}, {1666321}, 52, 0 }, /* ListLogAnomalyDetectorsRequest.filterLogGroupArn */
    { {502277}, {502277}, 522, 0 }, /* ListLogAnomalyDetectorsRequest.limit */
    { {470537}, {470537}, 117, 0 }, /* ListLogAnomalyDetectorsRequest.nextToken */
    { {1670928}, {1670928}, 524, 0 }, /* ListLogAnomalyDetectorsResponse.anomalyDetectors */
    { {470537}, {470537}, 117, 0 }, /* ListLogAnomalyDetectorsResponse.nextToken */
    { {85510}, {85510}, 525, 0 }, /* AnomalyDetectors.member */
    { {191762}, {191762}, 54, 0 }, /* AnomalyDetector.anomalyDetectorArn */
    { {1205013}, {1205013}, 341, 0 }, /* AnomalyDetector.anomalyDetectorStatus */
    { {170005}, {170005}, 46, 0 }, /* AnomalyDetector.anomalyVisibilityTime */
    { {1210641}, {1210641}, 342, 0 }, /* AnomalyDetector.creationTimeStamp */
    { {175628}, {175628}, 47, 0 }, /* AnomalyDetector.detectorName */
    { {178963}, {178963}, 48, 0 }, /* AnomalyDetector.evaluationFrequency */
    { {184077}, {184077}, 49, 0 }, /* AnomalyDetector.filterPattern */
    { {264}, {264}, 1, 0 }, /* AnomalyDetector.kmsKeyId */
    { {1215253}, {1215253}, 342, 0 }, /* AnomalyDetector.lastModifiedTimeStamp */
    { {187663}, {187663}, 51, 0 }, /* AnomalyDetector.logGroupArnList */
    { {465682}, {465682}, 116, 0 }, /* ListLogGroupsRequest.accountIdentifiers */
    { {1545483}, {1545483}, 478, 0 }, /* ListLogGroupsRequest.dataSources */
    { {1681423}, {1681423}, 527, 0 }, /* ListLogGroupsRequest.fieldIndexNames */
    { {775701}, {775701}, 209, 0 }, /* ListLogGroupsRequest.includeLinkedAccounts */
    { {502277}, {502277}, 528, 0 }, /* ListLogGroupsRequest.limit */
    { {209677}, {209677}, 57, 0 }, /* ListLogGroupsRequest.logGroupClass */
    { {781331}, {781331}, 482, 0 }, /* ListLogGroupsRequest.logGroupNamePattern */
    { {1685516}, {1685516}, 529, 0 }, /* ListLogGroupsRequest.logGroupTags */
    { {470537}, {470537}, 117, 0 }, /* ListLogGroupsRequest.nextToken */
    { {85510}, {85510}, 188, 0 }, /* FieldIndexNames.member */
    { {85510}, {85510}, 530, 0 }, /* TagFilters.member */
    { {103939}, {103939}, 531, 1 }, /* TagFilter.key */
    { {1688838}, {1688838}, 532, 0 }, /* TagFilter.values */
    { {85510}, {85510}, 533, 0 }, /* TagFilterValues.member */
    { {791305}, {791305}, 535, 0 }, /* ListLogGroupsResponse.logGroups */
    { {470537}, {470537}, 117, 0 }, /* ListLogGroupsResponse.nextToken */
    { {85510}, {85510}, 536, 0 }, /* LogGroupSummaries.member */
    { {812811}, {812811}, 8, 0 }, /* LogGroupSummary.logGroupArn */
    { {209677}, {209677}, 57, 0 }, /* LogGroupSummary.logGroupClass */
    { {2572}, {2572}, 2, 0 }, /* LogGroupSummary.logGroupName */
    { {870154}, {870154}, 538, 0 }, /* ListLogGroupsForQueryRequest.maxResults */
    { {470537}, {470537}, 117, 0 }, /* ListLogGroupsForQueryRequest.nextToken */
    { {954119}, {954119}, 104, 1 }, /* ListLogGroupsForQueryRequest.queryId */
    { {271891}, {271891}, 540, 0 }, /* ListLogGroupsForQueryResponse.logGroupIdentifiers */
    { {470537}, {470537}, 117, 0 }, /* ListLogGroupsForQueryResponse.nextToken */
    { {85510}, {85510}, 71, 0 }, /* LogGroupIdentifiers.member */
    { {870154}, {870154}, 542, 0 }, /* ListScheduledQueriesRequest.maxResults */
    { {470537}, {470537}, 117, 0 }, /* ListScheduledQueriesRequest.nextToken */
    { {301317}, {301317}, 77, 0 }, /* ListScheduledQueriesRequest.state */
    { {470537}, {470537}, 117, 0 }, /* ListScheduledQueriesResponse.nextToken */
    { {1699856}, {1699856}, 544, 0 }, /* ListScheduledQueriesResponse.scheduledQueries */
    { {85510}, {85510}, 545, 0 }, /* ScheduledQuerySummaryList.member */
    { {44556}, {44556}, 16, 0 }, /* ScheduledQuerySummary.creationTime */
    { {245528}, {245528}, 66, 0 }, /* ScheduledQuerySummary.destinationConfiguration */
    { {1347603}, {1347603}, 388, 0 }, /* ScheduledQuerySummary.lastExecutionStatus */
    { {1352721}, {1352721}, 16, 0 }, /* ScheduledQuerySummary.lastTriggeredTime */
    { {59151}, {59151}, 16, 0 }, /* ScheduledQuerySummary.lastUpdatedTime */
    { {17668}, {17668}, 72, 0 }, /* ScheduledQuerySummary.name */
    { {287762}, {287762}, 75, 0 }, /* ScheduledQuerySummary.scheduleExpression */
    { {305169}, {305169}, 8, 0 }, /* ScheduledQuerySummary.scheduledQueryArn */
    { {301317}, {301317}, 77, 0 }, /* ScheduledQuerySummary.state */
    { {302856}, {302856}, 78, 0 }, /* ScheduledQuerySummary.timezone */
    { {20238}, {20238}, 8, 1 }, /* ListSourcesForS3TableIntegrationRequest.integrationArn */
    { {870154}, {870154}, 547, 0 }, /* ListSourcesForS3TableIntegrationRequest.maxResults */
    { {470537}, {470537}, 117, 0 }, /* ListSourcesForS3TableIntegrationRequest.nextToken */
    { {470537}, {470537}, 117, 0 }, /* ListSourcesForS3TableIntegrationResponse.nextToken */
    { {1709575}, {1709575}, 549, 0 }, /* ListSourcesForS3TableIntegrationResponse.sources */
    { {85510}, {85510}, 550, 0 }, /* S3TableIntegrationSources.member */
    { {1711632}, {1711632}, 16, 0 }, /* S3TableIntegrationSource.createdTimeStamp */
    { {14858}, {14858}, 5, 0 }, /* S3TableIntegrationSource.dataSource */
    { {24074}, {24074}, 10, 0 }, /* S3TableIntegrationSource.identifier */
    { {1715990}, {1715990}, 10, 0 }, /* S3TableIntegrationSource.parentSourceIdentifier */
    { {656902}, {656902}, 551, 0 }, /* S3TableIntegrationSource.status */
    { {658700}, {658700}, 552, 0 }, /* S3TableIntegrationSource.statusReason */
    { {435211}, {435211}, 554, 1 }, /* ListTagsForResourceRequest.resourceArn */
    { {102660}, {102660}, 28, 0 }, /* ListTagsForResourceResponse.tags */
    { {2572}, {2572}, 2, 1 }, /* ListTagsLogGroupRequest.logGroupName */
    { {102660}, {102660}, 28, 0 }, /* ListTagsLogGroupResponse.tags */
    { {479758}, {479758}, 121, 1 }, /* PutAccountPolicyRequest.policyDocument */
    { {315146}, {315146}, 81, 1 }, /* PutAccountPolicyRequest.policyName */
    { {317962}, {317962}, 82, 1 }, /* PutAccountPolicyRequest.policyType */
    { {483589}, {483589}, 122, 0 }, /* PutAccountPolicyRequest.scope */
    { {485137}, {485137}, 123, 0 }, /* PutAccountPolicyRequest.selectionCriteria */
    { {1739789}, {1739789}, 120, 0 }, /* PutAccountPolicyResponse.accountPolicy */
    { {793888}, {793888}, 215, 1 }, /* PutBearerTokenAuthenticationRequest.bearerTokenAuthenticationEnabled */
    { {325906}, {325906}, 71, 1 }, /* PutBearerTokenAuthenticationRequest.logGroupIdentifier */
    { {325906}, {325906}, 71, 1 }, /* PutDataProtectionPolicyRequest.logGroupIdentifier */
    { {479758}, {479758}, 305, 1 }, /* PutDataProtectionPolicyRequest.policyDocument */
    { {59151}, {59151}, 16, 0 }, /* PutDataProtectionPolicyResponse.lastUpdatedTime */
    { {325906}, {325906}, 71, 0 }, /* PutDataProtectionPolicyResponse.logGroupIdentifier */
    { {479758}, {479758}, 305, 0 }, /* PutDataProtectionPolicyResponse.policyDocument */
    { {624416}, {624416}, 158, 0 }, /* PutDeliveryDestinationRequest.deliveryDestinationConfiguration */
    { {109847}, {109847}, 33, 0 }, /* PutDeliveryDestinationRequest.deliveryDestinationType */
    { {17668}, {17668}, 86, 1 }, /* PutDeliveryDestinationRequest.name */
    { {638732}, {638732}, 140, 0 }, /* PutDeliveryDestinationRequest.outputFormat */
    { {102660}, {102660}, 28, 0 }, /* PutDeliveryDestinationRequest.tags */
    { {1092883}, {1092883}, 157, 0 }, /* PutDeliveryDestinationResponse.deliveryDestination */
    { {348183}, {348183}, 86, 1 }, /* PutDeliveryDestinationPolicyRequest.deliveryDestinationName */
    { {1105689}, {1105689}, 313, 1 }, /* PutDeliveryDestinationPolicyRequest.deliveryDestinationPolicy */
    { {1103878}, {1103878}, 312, 0 }, /* PutDeliveryDestinationPolicyResponse.policy */
    { {561435}, {561435}, 163, 0 }, /* PutDeliverySourceRequest.deliverySourceConfiguration */
    { {585223}, {585223}, 128, 1 }, /* PutDeliverySourceRequest.logType */
    { {17668}, {17668}, 21, 1 }, /* PutDeliverySourceRequest.name */
    { {435211}, {435211}, 8, 1 }, /* PutDeliverySourceRequest.resourceArn */
    { {102660}, {102660}, 28, 0 }, /* PutDeliverySourceRequest.tags */
    { {1119758}, {1119758}, 162, 0 }, /* PutDeliverySourceResponse.deliverySource */
    { {367887}, {367887}, 90, 1 }, /* PutDestinationRequest.destinationName */
    { {265479}, {265479}, 43, 1 }, /* PutDestinationRequest.roleArn */
    { {102660}, {102660}, 28, 0 }, /* PutDestinationRequest.tags */
    { {680457}, {680457}, 174, 1 }, /* PutDestinationRequest.targetArn */
    { {120587}, {120587}, 172, 0 }, /* PutDestinationResponse.destination */
    { {677132}, {677132}, 173, 1 }, /* PutDestinationPolicyRequest.accessPolicy */
    { {367887}, {367887}, 90, 1 }, /* PutDestinationPolicyRequest.destinationName */
    { {1783051}, {1783051}, 572, 0 }, /* PutDestinationPolicyRequest.forceUpdate */
    { {325906}, {325906}, 71, 1 }, /* PutIndexPolicyRequest.logGroupIdentifier */
    { {479758}, {479758}, 206, 1 }, /* PutIndexPolicyRequest.policyDocument */
    { {1791499}, {1791499}, 205, 0 }, /* PutIndexPolicyResponse.indexPolicy */
    { {382735}, {382735}, 95, 1 }, /* PutIntegrationRequest.integrationName */
    { {1197071}, {1197071}, 338, 1 }, /* PutIntegrationRequest.integrationType */
    { {1798414}, {1798414}, 576, 1 }, /* PutIntegrationRequest.resourceConfig */
    { {1802264}, {1802264}, 577, 0 }, /* ResourceConfig.openSearchResourceConfig */
    { {1147150}, {1147150}, 8, 0 }, /* OpenSearchResourceConfig.applicationArn */
    { {1808665}, {1808665}, 578, 1 }, /* OpenSearchResourceConfig.dashboardViewerPrincipals */
    { {1815313}, {1815313}, 8, 1 }, /* OpenSearchResourceConfig.dataSourceRoleArn */
    { {1819913}, {1819913}, 8, 0 }, /* OpenSearchResourceConfig.kmsKeyArn */
    { {1822477}, {1822477}, 579, 1 }, /* OpenSearchResourceConfig.retentionDays */
    { {85510}, {85510}, 8, 0 }, /* DashboardViewerPrincipals.member */
    { {382735}, {382735}, 95, 0 }, /* PutIntegrationResponse.integrationName */
    { {1192465}, {1192465}, 337, 0 }, /* PutIntegrationResponse.integrationStatus */
    { {1829894}, {1829894}, 582, 0 }, /* PutLogEventsRequest.entity */
    { {1838089}, {1838089}, 589, 1 }, /* PutLogEventsRequest.logEvents */
    { {2572}, {2572}, 2, 1 }, /* PutLogEventsRequest.logGroupName */
    { {217101}, {217101}, 38, 1 }, /* PutLogEventsRequest.logStreamName */
    { {1840653}, {1840653}, 227, 0 }, /* PutLogEventsRequest.sequenceToken */
    { {1831690}, {1831690}, 583, 0 }, /* Entity.attributes */
    { {1834509}, {1834509}, 586, 0 }, /* Entity.keyAttributes */
    { {103939}, {103939}, 584, 0 }, /* EntityAttributes.key */
    { {104965}, {104965}, 585, 0 }, /* EntityAttributes.value */
    { {103939}, {103939}, 587, 0 }, /* EntityKeyAttributes.key */
    { {104965}, {104965}, 588, 0 }, /* EntityKeyAttributes.value */
    { {85510}, {85510}, 590, 0 }, /* InputLogEvents.member */
    { {702983}, {702983}, 299, 1 }, /* InputLogEvent.message */
    { {1067273}, {1067273}, 16, 1 }, /* InputLogEvent.timestamp */
    { {1844241}, {1844241}, 227, 0 }, /* PutLogEventsResponse.nextSequenceToken */
    { {1848850}, {1848850}, 592, 0 }, /* PutLogEventsResponse.rejectedEntityInfo */
    { {1856277}, {1856277}, 594, 0 }, /* PutLogEventsResponse.rejectedLogEventsInfo */
    { {1853705}, {1853705}, 593, 1 }, /* RejectedEntityInfo.errorType */
    { {1861911}, {1861911}, 595, 0 }, /* RejectedLogEventsInfo.expiredLogEventEndIndex */
    { {1868056}, {1868056}, 595, 0 }, /* RejectedLogEventsInfo.tooNewLogEventStartIndex */
    { {1874454}, {1874454}, 595, 0 }, /* RejectedLogEventsInfo.tooOldLogEventEndIndex */
    { {203033}, {203033}, 56, 1 }, /* PutLogGroupDeletionProtectionRequest.deletionProtectionEnabled */
    { {325906}, {325906}, 71, 1 }, /* PutLogGroupDeletionProtectionRequest.logGroupIdentifier */
    { {905494}, {905494}, 242, 0 }, /* PutMetricFilterRequest.applyOnTransformedLogs */
    { {911385}, {911385}, 243, 0 }, /* PutMetricFilterRequest.emitSystemFieldDimensions */
    { {918038}, {918038}, 245, 0 }, /* PutMetricFilterRequest.fieldSelectionCriteria */
    { {410378}, {410378}, 102, 1 }, /* PutMetricFilterRequest.filterName */
    { {184077}, {184077}, 49, 1 }, /* PutMetricFilterRequest.filterPattern */
    { {2572}, {2572}, 2, 1 }, /* PutMetricFilterRequest.logGroupName */
    { {923925}, {923925}, 246, 1 }, /* PutMetricFilterRequest.metricTransformations */
    { {1895435}, {1895435}, 599, 0 }, /* PutQueryDefinitionRequest.clientToken */
    { {977933}, {977933}, 269, 0 }, /* PutQueryDefinitionRequest.logGroupNames */
    { {17668}, {17668}, 265, 1 }, /* PutQueryDefinitionRequest.name */
    { {981514}, {981514}, 270, 0 }, /* PutQueryDefinitionRequest.parameters */
    { {418065}, {418065}, 104, 0 }, /* PutQueryDefinitionRequest.queryDefinitionId */
    { {277005}, {277005}, 73, 0 }, /* PutQueryDefinitionRequest.queryLanguage */
    { {280587}, {280587}, 275, 1 }, /* PutQueryDefinitionRequest.queryString */
    { {418065}, {418065}, 104, 0 }, /* PutQueryDefinitionResponse.queryDefinitionId */
    { {430354}, {430354}, 108, 0 }, /* PutResourcePolicyRequest.expectedRevisionId */
    { {479758}, {479758}, 206, 0 }, /* PutResourcePolicyRequest.policyDocument */
    { {315146}, {315146}, 81, 0 }, /* PutResourcePolicyRequest.policyName */
    { {435211}, {435211}, 8, 0 }, /* PutResourcePolicyRequest.resourceArn */
    { {1903374}, {1903374}, 280, 0 }, /* PutResourcePolicyResponse.resourcePolicy */
    { {998154}, {998154}, 108, 0 }, /* PutResourcePolicyResponse.revisionId */
    { {2572}, {2572}, 2, 1 }, /* PutRetentionPolicyRequest.logGroupName */
    { {820495}, {820495}, 220, 1 }, /* PutRetentionPolicyRequest.retentionInDays */
    { {905494}, {905494}, 242, 0 }, /* PutSubscriptionFilterRequest.applyOnTransformedLogs */
    { {1012494}, {1012494}, 285, 1 }, /* PutSubscriptionFilterRequest.destinationArn */
    { {1016332}, {1016332}, 286, 0 }, /* PutSubscriptionFilterRequest.distribution */
    { {1019664}, {1019664}, 243, 0 }, /* PutSubscriptionFilterRequest.emitSystemFields */
    { {918038}, {918038}, 245, 0 }, /* PutSubscriptionFilterRequest.fieldSelectionCriteria */
    { {410378}, {410378}, 102, 1 }, /* PutSubscriptionFilterRequest.filterName */
    { {184077}, {184077}, 49, 1 }, /* PutSubscriptionFilterRequest.filterPattern */
    { {2572}, {2572}, 2, 1 }, /* PutSubscriptionFilterRequest.logGroupName */
    { {265479}, {265479}, 43, 0 }, /* PutSubscriptionFilterRequest.roleArn */
    { {325906}, {325906}, 71, 1 }, /* PutTransformerRequest.logGroupIdentifier */
    { {1399313}, {1399313}, 401, 1 }, /* PutTransformerRequest.transformerConfig */
    { {1926165}, {1926165}, 49, 0 }, /* StartLiveTailRequest.logEventFilterPattern */
    { {271891}, {271891}, 607, 1 }, /* StartLiveTailRequest.logGroupIdentifiers */
    { {1931797}, {1931797}, 293, 0 }, /* StartLiveTailRequest.logStreamNamePrefixes */
    { {1051662}, {1051662}, 293, 0 }, /* StartLiveTailRequest.logStreamNames */
    { {85510}, {85510}, 71, 0 }, /* StartLiveTailLogGroupIdentifiers.member */
    { {1937422}, {1937422}, 609, 0 }, /* StartLiveTailResponse.responseStream */
    { {1941273}, {1941273}, 610, 0 }, /* StartLiveTailResponseStream.SessionStreamingException */
    { {1947927}, {1947927}, 611, 0 }, /* StartLiveTailResponseStream.SessionTimeoutException */
    { {1954060}, {1954060}, 612, 0 }, /* StartLiveTailResponseStream.sessionStart */
    { {1962509}, {1962509}, 615, 0 }, /* StartLiveTailResponseStream.sessionUpdate */
    { {702983}, {702983}, 366, 0 }, /* SessionStreamingException.message */
    { {702983}, {702983}, 366, 0 }, /* SessionTimeoutException.message */
    { {1926165}, {1926165}, 49, 0 }, /* LiveTailSessionStart.logEventFilterPattern */
    { {271891}, {271891}, 607, 0 }, /* LiveTailSessionStart.logGroupIdentifiers */
    { {1931797}, {1931797}, 293, 0 }, /* LiveTailSessionStart.logStreamNamePrefixes */
    { {1051662}, {1051662}, 293, 0 }, /* LiveTailSessionStart.logStreamNames */
    { {1957385}, {1957385}, 613, 0 }, /* LiveTailSessionStart.requestId */
    { {1959945}, {1959945}, 614, 0 }, /* LiveTailSessionStart.sessionId */
    { {1966095}, {1966095}, 616, 0 }, /* LiveTailSessionUpdate.sessionMetadata */
    { {1972238}, {1972238}, 618, 0 }, /* LiveTailSessionUpdate.sessionResults */
    { {1970183}, {1970183}, 617, 0 }, /* LiveTailSessionMetadata.sampled */
    { {85510}, {85510}, 619, 0 }, /* LiveTailSessionResults.member */
    { {1063693}, {1063693}, 16, 0 }, /* LiveTailSessionLogEvent.ingestionTime */
    { {325906}, {325906}, 71, 0 }, /* LiveTailSessionLogEvent.logGroupIdentifier */
    { {217101}, {217101}, 38, 0 }, /* LiveTailSessionLogEvent.logStreamName */
    { {702983}, {702983}, 299, 0 }, /* LiveTailSessionLogEvent.message */
    { {1067273}, {1067273}, 16, 0 }, /* LiveTailSessionLogEvent.timestamp */
    { {1046535}, {1046535}, 16, 1 }, /* StartQueryRequest.endTime */
    { {502277}, {502277}, 621, 0 }, /* StartQueryRequest.limit */
    { {271891}, {271891}, 540, 0 }, /* StartQueryRequest.logGroupIdentifiers */
    { {2572}, {2572}, 2, 0 }, /* StartQueryRequest.logGroupName */
    { {977933}, {977933}, 269, 0 }, /* StartQueryRequest.logGroupNames */
    { {277005}, {277005}, 73, 0 }, /* StartQueryRequest.queryLanguage */
    { {280587}, {280587}, 74, 1 }, /* StartQueryRequest.queryString */
    { {1055497}, {1055497}, 16, 1 }, /* StartQueryRequest.startTime */
    { {954119}, {954119}, 104, 0 }, /* StartQueryResponse.queryId */
    { {954119}, {954119}, 104, 1 }, /* StopQueryRequest.queryId */
    { {422663}, {422663}, 106, 0 }, /* StopQueryResponse.success */
    { {2572}, {2572}, 2, 1 }, /* TagLogGroupRequest.logGroupName */
    { {102660}, {102660}, 28, 1 }, /* TagLogGroupRequest.tags */
    { {435211}, {435211}, 554, 1 }, /* TagResourceRequest.resourceArn */
    { {102660}, {102660}, 28, 1 }, /* TagResourceRequest.tags */
    { {184077}, {184077}, 49, 1 }, /* TestMetricFilterRequest.filterPattern */
    { {1991184}, {1991184}, 628, 1 }, /* TestMetricFilterRequest.logEventMessages */
    { {85510}, {85510}, 299, 0 }, /* TestEventMessages.member */
    { {1995527}, {1995527}, 630, 0 }, /* TestMetricFilterResponse.matches */
    { {85510}, {85510}, 631, 0 }, /* MetricFilterMatches.member */
    { {1997580}, {1997580}, 299, 0 }, /* MetricFilterMatchRecord.eventMessage */
    { {2000907}, {2000907}, 632, 0 }, /* MetricFilterMatchRecord.eventNumber */
    { {2003983}, {2003983}, 633, 0 }, /* MetricFilterMatchRecord.extractedValues */
    { {103939}, {103939}, 634, 0 }, /* ExtractedValues.key */
    { {104965}, {104965}, 373, 0 }, /* ExtractedValues.value */
    { {1991184}, {1991184}, 628, 1 }, /* TestTransformerRequest.logEventMessages */
    { {1399313}, {1399313}, 401, 1 }, /* TestTransformerRequest.transformerConfig */
    { {2012431}, {2012431}, 637, 0 }, /* TestTransformerResponse.transformedLogs */
    { {85510}, {85510}, 638, 0 }, /* TransformedLogs.member */
    { {1997580}, {1997580}, 299, 0 }, /* TransformedLogRecord.eventMessage */
    { {2000907}, {2000907}, 632, 0 }, /* TransformedLogRecord.eventNumber */
    { {2016535}, {2016535}, 639, 0 }, /* TransformedLogRecord.transformedEventMessage */
    { {2572}, {2572}, 2, 1 }, /* UntagLogGroupRequest.logGroupName */
    { {102660}, {102660}, 641, 1 }, /* UntagLogGroupRequest.tags */
    { {85510}, {85510}, 29, 0 }, /* TagList.member */
    { {435211}, {435211}, 554, 1 }, /* UntagResourceRequest.resourceArn */
    { {2030343}, {2030343}, 643, 1 }, /* UntagResourceRequest.tagKeys */
    { {85510}, {85510}, 29, 0 }, /* TagKeyList.member */
    { {191762}, {191762}, 54, 1 }, /* UpdateAnomalyRequest.anomalyDetectorArn */
    { {1582857}, {1582857}, 497, 0 }, /* UpdateAnomalyRequest.anomalyId */
    { {2035976}, {2035976}, 645, 0 }, /* UpdateAnomalyRequest.baseline */
    { {1602313}, {1602313}, 504, 0 }, /* UpdateAnomalyRequest.patternId */
    { {2038289}, {2038289}, 646, 0 }, /* UpdateAnomalyRequest.suppressionPeriod */
    { {2046991}, {2046991}, 649, 0 }, /* UpdateAnomalyRequest.suppressionType */
    { {2042895}, {2042895}, 647, 0 }, /* SuppressionPeriod.suppressionUnit */
    { {104965}, {104965}, 648, 0 }, /* SuppressionPeriod.value */
    { {78350}, {78350}, 22, 0 }, /* UpdateDeliveryConfigurationRequest.fieldDelimiter */
    { {115970}, {115970}, 34, 1 }, /* UpdateDeliveryConfigurationRequest.id */
    { {82188}, {82188}, 23, 0 }, /* UpdateDeliveryConfigurationRequest.recordFields */
    { {87319}, {87319}, 25, 0 }, /* UpdateDeliveryConfigurationRequest.s3DeliveryConfiguration */
    { {191762}, {191762}, 54, 1 }, /* UpdateLogAnomalyDetectorRequest.anomalyDetectorArn */
    { {170005}, {170005}, 46, 0 }, /* UpdateLogAnomalyDetectorRequest.anomalyVisibilityTime */
    { {2061831}, {2061831}, 26, 1 }, /* UpdateLogAnomalyDetectorRequest.enabled */
    { {178963}, {178963}, 48, 0 }, /* UpdateLogAnomalyDetectorRequest.evaluationFrequency */
    { {184077}, {184077}, 49, 0 }, /* UpdateLogAnomalyDetectorRequest.filterPattern */
    { {224779}, {224779}, 60, 0 }, /* UpdateLookupTableRequest.description */
    { {264}, {264}, 1, 0 }, /* UpdateLookupTableRequest.kmsKeyId */
    { {237070}, {237070}, 8, 1 }, /* UpdateLookupTableRequest.lookupTableArn */
    { {231945}, {231945}, 62, 1 }, /* UpdateLookupTableRequest.tableBody */
    { {59151}, {59151}, 16, 0 }, /* UpdateLookupTableResponse.lastUpdatedTime */
    { {237070}, {237070}, 8, 0 }, /* UpdateLookupTableResponse.lookupTableArn */
    { {224779}, {224779}, 65, 0 }, /* UpdateScheduledQueryRequest.description */
    { {245528}, {245528}, 66, 0 }, /* UpdateScheduledQueryRequest.destinationConfiguration */
    { {267536}, {267536}, 43, 1 }, /* UpdateScheduledQueryRequest.executionRoleArn */
    { {24074}, {24074}, 111, 1 }, /* UpdateScheduledQueryRequest.identifier */
    { {271891}, {271891}, 70, 0 }, /* UpdateScheduledQueryRequest.logGroupIdentifiers */
    { {277005}, {277005}, 73, 1 }, /* UpdateScheduledQueryRequest.queryLanguage */
    { {280587}, {280587}, 74, 1 }, /* UpdateScheduledQueryRequest.queryString */
    { {283663}, {283663}, 16, 0 }, /* UpdateScheduledQueryRequest.scheduleEndTime */
    { {287762}, {287762}, 75, 1 }, /* UpdateScheduledQueryRequest.scheduleExpression */
    { {292625}, {292625}, 16, 0 }, /* UpdateScheduledQueryRequest.scheduleStartTime */
    { {297231}, {297231}, 76, 0 }, /* UpdateScheduledQueryRequest.startTimeOffset */
    { {301317}, {301317}, 77, 0 }, /* UpdateScheduledQueryRequest.state */
    { {302856}, {302856}, 78, 0 }, /* UpdateScheduledQueryRequest.timezone */
    { {44556}, {44556}, 16, 0 }, /* UpdateScheduledQueryResponse.creationTime */
    { {224779}, {224779}, 65, 0 }, /* UpdateScheduledQueryResponse.description */
    { {245528}, {245528}, 66, 0 }, /* UpdateScheduledQueryResponse.destinationConfiguration */
    { {267536}, {267536}, 43, 0 }, /* UpdateScheduledQueryResponse.executionRoleArn */
    { {1347603}, {1347603}, 388, 0 }, /* UpdateScheduledQueryResponse.lastExecutionStatus */
    { {1352721}, {1352721}, 16, 0 }, /* UpdateScheduledQueryResponse.lastTriggeredTime */
    { {59151}, {59151}, 16, 0 }, /* UpdateScheduledQueryResponse.lastUpdatedTime */
    { {271891}, {271891}, 70, 0 }, /* UpdateScheduledQueryResponse.logGroupIdentifiers */
    { {17668}, {17668}, 72, 0 }, /* UpdateScheduledQueryResponse.name */
    { {277005}, {277005}, 73, 0 }, /* UpdateScheduledQueryResponse.queryLanguage */
    { {280587}, {280587}, 74, 0 }, /* UpdateScheduledQueryResponse.queryString */
    { {283663}, {283663}, 16, 0 }, /* UpdateScheduledQueryResponse.scheduleEndTime */
    { {287762}, {287762}, 75, 0 }, /* UpdateScheduledQueryResponse.scheduleExpression */
    { {292625}, {292625}, 16, 0 }, /* UpdateScheduledQueryResponse.scheduleStartTime */
    { {305169}, {305169}, 8, 0 }, /* UpdateScheduledQueryResponse.scheduledQueryArn */
    { {297231}, {297231}, 76, 0 }, /* UpdateScheduledQueryResponse.startTimeOffset */
    { {301317}, {301317}, 77, 0 }, /* UpdateScheduledQueryResponse.state */
    { {302856}, {302856}, 78, 0 }, /* UpdateScheduledQueryResponse.timezone */
};

static const struct table_text values[] = {
    { 2080267 }, /* IN_PROGRESS */
    { 2083337 }, /* CANCELLED */
    { 2085897 }, /* COMPLETED */
    { 2088454 }, /* FAILED */
    { 2090242 }, /* S3 */
    { 2091011 }, /* CWL */
    { 2092034 }, /* FH */
    { 2092804 }, /* XRAY */
    { 2094087 }, /* ONE_MIN */
    { 2096136 }, /* FIVE_MIN */
    { 2098439 }, /* TEN_MIN */
    { 2100491 }, /* FIFTEEN_MIN */
    { 2103562 }, /* THIRTY_MIN */
    { 2106376 }, /* ONE_HOUR */
    { 2108680 }, /* STANDARD */
    { 2110993 }, /* INFREQUENT_ACCESS */
    { 2115592 }, /* DELIVERY */
    { 2117892 }, /* CWLI */
    { 2119171 }, /* SQL */
    { 2120195 }, /* PPL */
    { 2121223 }, /* ENABLED */
    { 2123272 }, /* DISABLED */
    { 2125590 }, /* DATA_PROTECTION_POLICY */
    { 2131482 }, /* SUBSCRIPTION_FILTER_POLICY */
    { 2138386 }, /* FIELD_INDEX_POLICY */
    { 2143250 }, /* TRANSFORMER_POLICY */
    { 2148120 }, /* METRIC_EXTRACTION_POLICY */
    { 2154499 }, /* ALL */
    { 2155524 }, /* json */
    { 2156805 }, /* plain */
    { 2158339 }, /* w3c */
    { 2159363 }, /* raw */
    { 2160391 }, /* parquet */
    { 2162438 }, /* string */
    { 2164231 }, /* boolean */
    { 2166275 }, /* int */
    { 2167302 }, /* double */
    { 2169092 }, /* long */
    { 2170374 }, /* ACTIVE */
    { 2172168 }, /* INACTIVE */
    { 2174480 }, /* RESOURCE_DELETED */
    { 2083337 }, /* CANCELLED */
    { 2085897 }, /* COMPLETED */
    { 2088454 }, /* FAILED */
    { 2178823 }, /* PENDING */
    { 2180878 }, /* PENDING_CANCEL */
    { 2184711 }, /* RUNNING */
    { 2186757 }, /* FACET */
    { 2188299 }, /* FIELD_INDEX */
    { 2191367 }, /* ACCOUNT */
    { 2193417 }, /* LOG_GROUP */
    { 2195977 }, /* ACTIVATED */
    { 2198535 }, /* DELETED */
    { 2200584 }, /* ARCHIVED */
    { 2123272 }, /* DISABLED */
    { 2202903 }, /* ACCOUNT_DATA_PROTECTION */
    { 2209037 }, /* LogStreamName */
    { 2212621 }, /* LastEventTime */
    { 2216199 }, /* Seconds */
    { 2218252 }, /* Microseconds */
    { 2221580 }, /* Milliseconds */
    { 2224901 }, /* Bytes */
    { 2226441 }, /* Kilobytes */
    { 2229001 }, /* Megabytes */
    { 2231561 }, /* Gigabytes */
    { 2234121 }, /* Terabytes */
    { 2236676 }, /* Bits */
    { 2237960 }, /* Kilobits */
    { 2240264 }, /* Megabits */
    { 2242568 }, /* Gigabits */
    { 2244872 }, /* Terabits */
    { 2247175 }, /* Percent */
    { 2249221 }, /* Count */
    { 2250764 }, /* Bytes/Second */
    { 2254096 }, /* Kilobytes/Second */
    { 2258448 }, /* Megabytes/Second */
    { 2262800 }, /* Gigabytes/Second */
    { 2267152 }, /* Terabytes/Second */
    { 2271499 }, /* Bits/Second */
    { 2274575 }, /* Kilobits/Second */
    { 2278671 }, /* Megabits/Second */
    { 2282767 }, /* Gigabits/Second */
    { 2286863 }, /* Terabits/Second */
    { 2290956 }, /* Count/Second */
    { 2294276 }, /* None */
    { 2295561 }, /* Scheduled */
    { 2298119 }, /* Running */
    { 2300168 }, /* Complete */
    { 2302470 }, /* Failed */
    { 2304265 }, /* Cancelled */
    { 2306823 }, /* Timeout */
    { 2308871 }, /* Unknown */
    { 2191367 }, /* ACCOUNT */
    { 2310920 }, /* RESOURCE */
    { 2313222 }, /* Random */
    { 2315019 }, /* ByLogStream */
    { 2170374 }, /* ACTIVE */
    { 2318089 }, /* NOT_FOUND */
    { 2320645 }, /* ERROR */
    { 2322188 }, /* PROVISIONING */
    { 2170374 }, /* ACTIVE */
    { 2088454 }, /* FAILED */
    { 2325514 }, /* OPENSEARCH */
    { 2328332 }, /* INITIALIZING */
    { 2331656 }, /* TRAINING */
    { 2333961 }, /* ANALYZING */
    { 2088454 }, /* FAILED */
    { 2198535 }, /* DELETED */
    { 2336518 }, /* PAUSED */
    { 2298119 }, /* Running */
    { 2338316 }, /* InvalidQuery */
    { 2300168 }, /* Complete */
    { 2302470 }, /* Failed */
    { 2306823 }, /* Timeout */
    { 2090242 }, /* S3 */
    { 2080267 }, /* IN_PROGRESS */
    { 2341644 }, /* CLIENT_ERROR */
    { 2088454 }, /* FAILED */
    { 2344968 }, /* COMPLETE */
    { 2347269 }, /* first */
    { 2348804 }, /* last */
    { 2350090 }, /* CloudTrail */
    { 2352911 }, /* Route53Resolver */
    { 2356999 }, /* VPCFlow */
    { 2359048 }, /* EKSAudit */
    { 2361350 }, /* AWSWAF */
    { 2363140 }, /* V1.1 */
    { 2364420 }, /* V1.5 */
    { 2164231 }, /* boolean */
    { 2365703 }, /* integer */
    { 2167302 }, /* double */
    { 2162438 }, /* string */
    { 2367776 }, /* DATA_SOURCE_NAME_TYPE_AND_FORMAT */
    { 2376217 }, /* DATA_SOURCE_NAME_AND_TYPE */
    { 2382858 }, /* SUPPRESSED */
    { 2385676 }, /* UNSUPPRESSED */
    { 2388998 }, /* Active */
    { 2390794 }, /* Suppressed */
    { 2393608 }, /* Baseline */
    { 2170374 }, /* ACTIVE */
    { 2395913 }, /* UNHEALTHY */
    { 2088454 }, /* FAILED */
    { 2398494 }, /* DATA_SOURCE_DELETE_IN_PROGRESS */
    { 2406413 }, /* InvalidEntity */
    { 2410000 }, /* InvalidTypeValue */
    { 2414356 }, /* InvalidKeyAttributes */
    { 2419729 }, /* InvalidAttributes */
    { 2424338 }, /* EntitySizeTooLarge */
    { 2429207 }, /* UnsupportedLogGroupType */
    { 2435349 }, /* MissingRequiredFields */
    { 2440967 }, /* SECONDS */
    { 2443015 }, /* MINUTES */
    { 2445061 }, /* HOURS */
    { 2446599 }, /* LIMITED */
    { 2448648 }, /* INFINITE */
};

static const struct table_bounds bounds[] = {
    { INT64_MIN, INT64_MAX },
    { INT64_MIN, INT64_C(256) },
    { INT64_C(1), INT64_C(512) },
    { INT64_C(1), INT64_C(2048) },
    { INT64_C(1), INT64_C(256) },
    { INT64_C(0), INT64_MAX },
    { INT64_C(1), INT64_C(60) },
    { INT64_C(0), INT64_C(5) },
    { INT64_C(0), INT64_C(128) },
    { INT64_C(1), INT64_C(64) },
    { INT64_C(1), INT64_C(50) },
    { INT64_C(1), INT64_C(128) },
    { INT64_C(1), INT64_MAX },
    { INT64_C(7), INT64_C(90) },
    { INT64_C(0), INT64_C(1024) },
    { INT64_C(1), INT64_C(10485760) },
    { INT64_MIN, INT64_C(1024) },
    { INT64_C(12), INT64_C(12) },
    { INT64_C(1), INT64_C(255) },
    { INT64_C(0), INT64_C(10000) },
    { INT64_C(0), INT64_C(20) },
    { INT64_C(1), INT64_C(4) },
    { INT64_C(1), INT64_C(10) },
    { INT64_C(1), INT64_C(100) },
    { INT64_C(1), INT64_C(1) },
    { INT64_C(1), INT64_C(51200) },
    { INT64_C(0), INT64_C(512) },
    { INT64_MIN, INT64_C(100) },
    { INT64_MIN, INT64_C(255) },
    { INT64_C(0), INT64_C(2000) },
    { INT64_C(1), INT64_C(1000) },
    { INT64_MIN, INT64_C(20) },
    { INT64_MIN, INT64_C(512) },
    { INT64_C(1), INT64_C(10000) },
    { INT64_C(1), INT64_C(1024) },
    { INT64_C(0), INT64_C(100) },
    { INT64_C(1), INT64_C(20) },
    { INT64_C(1), INT64_C(5) },
    { INT64_C(1), INT64_C(2) },
    { INT64_C(3), INT64_C(129) },
    { INT64_C(36), INT64_C(36) },
    { INT64_C(32), INT64_C(32) },
    { INT64_C(0), INT64_C(259) },
    { INT64_C(50), INT64_C(500) },
    { INT64_C(1), INT64_C(1011) },
    { INT64_C(1), INT64_C(30) },
    { INT64_C(0), INT64_C(10) },
    { INT64_C(2), INT64_C(4) },
    { INT64_C(1), INT64_C(32) },
    { INT64_C(36), INT64_C(128) },
    { INT64_C(0), INT64_C(256) },
    { INT64_C(1), INT64_C(100000) },
    { INT64_C(0), INT64_C(50) },
};

static const struct aws_operation operations[] = {
    { {10767}, {0}, {0}, {0}, {0}, 200, 0, TABLE_NONE, 7, false }, /* AssociateKmsKey */
    { {26915}, {0}, {0}, {0}, {0}, 200, 4, 9, 7, false }, /* AssociateSourceToS3TableIntegration */
    { {37904}, {0}, {0}, {0}, {0}, 200, 11, TABLE_NONE, 7, false }, /* CancelExportTask */
    { {63248}, {0}, {0}, {0}, {0}, 200, 13, 15, 7, false }, /* CancelImportTask */
    { {116750}, {0}, {0}, {0}, {0}, 200, 20, 31, 7, false }, /* CreateDelivery */
    { {137744}, {0}, {0}, {0}, {0}, 200, 35, 40, 7, false }, /* CreateExportTask */
    { {165648}, {0}, {0}, {0}, {0}, 200, 41, 44, 7, false }, /* CreateImportTask */
    { {196632}, {0}, {0}, {0}, {0}, 200, 45, 53, 7, false }, /* CreateLogAnomalyDetector */
    { {213262}, {0}, {0}, {0}, {0}, 200, 55, TABLE_NONE, 7, false }, /* CreateLogGroup */
    { {220687}, {0}, {0}, {0}, {0}, 200, 58, TABLE_NONE, 7, false }, /* CreateLogStream */
    { {240913}, {0}, {0}, {0}, {0}, 200, 59, 63, 7, false }, /* CreateLookupTable */
    { {309780}, {0}, {0}, {0}, {0}, 200, 64, 79, 7, false }, /* CreateScheduledQuery */
    { {320787}, {0}, {0}, {0}, {0}, 200, 80, TABLE_NONE, 7, false }, /* DeleteAccountPolicy */
    { {330778}, {0}, {0}, {0}, {0}, 200, 83, TABLE_NONE, 7, false }, /* DeleteDataProtectionPolicy */
    { {337678}, {0}, {0}, {0}, {0}, 200, 84, TABLE_NONE, 7, false }, /* DeleteDelivery */
    { {341529}, {0}, {0}, {0}, {0}, 200, 85, TABLE_NONE, 7, false }, /* DeleteDeliveryDestination */
    { {354335}, {0}, {0}, {0}, {0}, 200, 87, TABLE_NONE, 7, false }, /* DeleteDeliveryDestinationPolicy */
    { {362516}, {0}, {0}, {0}, {0}, 200, 88, TABLE_NONE, 7, false }, /* DeleteDeliverySource */
    { {371985}, {0}, {0}, {0}, {0}, 200, 89, TABLE_NONE, 7, false }, /* DeleteDestination */
    { {376593}, {0}, {0}, {0}, {0}, 200, 91, 92, 7, false }, /* DeleteIndexPolicy */
    { {386833}, {0}, {0}, {0}, {0}, 200, 93, 96, 7, false }, /* DeleteIntegration */
    { {391448}, {0}, {0}, {0}, {0}, 200, 97, TABLE_NONE, 7, false }, /* DeleteLogAnomalyDetector */
    { {397838}, {0}, {0}, {0}, {0}, 200, 98, TABLE_NONE, 7, false }, /* DeleteLogGroup */
    { {401679}, {0}, {0}, {0}, {0}, 200, 99, TABLE_NONE, 7, false }, /* DeleteLogStream */
    { {405777}, {0}, {0}, {0}, {0}, 200, 100, TABLE_NONE, 7, false }, /* DeleteLookupTable */
    { {413202}, {0}, {0}, {0}, {0}, 200, 101, TABLE_NONE, 7, false }, /* DeleteMetricFilter */
    { {424725}, {0}, {0}, {0}, {0}, 200, 103, 105, 7, false }, /* DeleteQueryDefinition */
    { {438292}, {0}, {0}, {0}, {0}, 200, 107, TABLE_NONE, 7, false }, /* DeleteResourcePolicy */
    { {443669}, {0}, {0}, {0}, {0}, 200, 109, TABLE_NONE, 7, false }, /* DeleteRetentionPolicy */
    { {449300}, {0}, {0}, {0}, {0}, 200, 110, 112, 7, false }, /* DeleteScheduledQuery */
    { {454680}, {0}, {0}, {0}, {0}, 200, 113, TABLE_NONE, 7, false }, /* DeleteSubscriptionFilter */
    { {461073}, {0}, {0}, {0}, {0}, 200, 114, TABLE_NONE, 7, false }, /* DeleteTransformer */
    { {489751}, {0}, {0}, {0}, {0}, 200, 115, 118, 7, false }, /* DescribeAccountPolicies */
    { {603422}, {0}, {0}, {0}, {0}, 200, 124, 132, 7, false }, /* DescribeConfigurationTemplates */
    { {614162}, {0}, {0}, {0}, {0}, 200, 151, 152, 7, false }, /* DescribeDeliveries */
    { {642076}, {0}, {0}, {0}, {0}, 200, 154, 155, 7, false }, /* DescribeDeliveryDestinations */
    { {662039}, {0}, {0}, {0}, {0}, 200, 159, 160, 7, false }, /* DescribeDeliverySources */
    { {683028}, {0}, {0}, {0}, {0}, 200, 169, 170, 7, false }, /* DescribeDestinations */
    { {705043}, {0}, {0}, {0}, {0}, 200, 175, 177, 7, false }, /* DescribeExportTasks */
    { {728084}, {0}, {0}, {0}, {0}, 200, 183, 185, 7, false }, /* DescribeFieldIndexes */
    { {747033}, {0}, {0}, {0}, {0}, 200, 190, 192, 7, false }, /* DescribeImportTaskBatches */
    { {755731}, {0}, {0}, {0}, {0}, 200, 197, 198, 7, false }, /* DescribeImportTasks */
    { {770069}, {0}, {0}, {0}, {0}, 200, 201, 203, 7, false }, /* DescribeIndexPolicies */
    { {827665}, {0}, {0}, {0}, {0}, 200, 208, 212, 7, false }, /* DescribeLogGroups */
    { {859666}, {0}, {0}, {0}, {0}, 200, 221, 224, 7, false }, /* DescribeLogStreams */
    { {885268}, {0}, {0}, {0}, {0}, 200, 228, 230, 7, false }, /* DescribeLookupTables */
    { {936725}, {0}, {0}, {0}, {0}, 200, 236, 239, 7, false }, /* DescribeMetricFilters */
    { {959503}, {0}, {0}, {0}, {0}, 200, 254, 257, 7, false }, /* DescribeQueries */
    { {984344}, {0}, {0}, {0}, {0}, 200, 263, 266, 7, false }, /* DescribeQueryDefinitions */
    { {1000984}, {0}, {0}, {0}, {0}, 200, 276, 278, 7, false }, /* DescribeResourcePolicies */
    { {1024027}, {0}, {0}, {0}, {0}, 200, 281, 282, 7, false }, /* DescribeSubscriptionFilters */
    { {1031186}, {0}, {0}, {0}, {0}, 200, 287, TABLE_NONE, 7, false }, /* DisassociateKmsKey */
    { {1036072}, {0}, {0}, {0}, {0}, 200, 288, 289, 7, false }, /* DisassociateSourceFromS3TableIntegration */
    { {1079567}, {0}, {0}, {0}, {0}, 200, 290, 295, 7, false }, /* FilterLogEvents */
    { {1083671}, {0}, {0}, {0}, {0}, 200, 303, 304, 7, false }, /* GetDataProtectionPolicy */
    { {1089803}, {0}, {0}, {0}, {0}, 200, 306, 307, 7, false }, /* GetDelivery */
    { {1098006}, {0}, {0}, {0}, {0}, 200, 308, 309, 7, false }, /* GetDeliveryDestination */
    { {1112348}, {0}, {0}, {0}, {0}, 200, 310, 311, 7, false }, /* GetDeliveryDestinationPolicy */
    { {1123601}, {0}, {0}, {0}, {0}, 200, 314, 315, 7, false }, /* GetDeliverySource */
    { {1201166}, {0}, {0}, {0}, {0}, 200, 316, 317, 7, false }, /* GetIntegration */
    { {1220885}, {0}, {0}, {0}, {0}, 200, 339, 340, 7, false }, /* GetLogAnomalyDetector */
    { {1239052}, {0}, {0}, {0}, {0}, 200, 343, 345, 7, false }, /* GetLogEvents */
    { {1259276}, {0}, {0}, {0}, {0}, 200, 348, 349, 7, false }, /* GetLogFields */
    { {1269777}, {0}, {0}, {0}, {0}, 200, 355, 356, 7, false }, /* GetLogGroupFields */
    { {1289996}, {0}, {0}, {0}, {0}, 200, 361, 363, 7, false }, /* GetLogObject */
    { {1300236}, {0}, {0}, {0}, {0}, 200, 369, 371, 7, false }, /* GetLogRecord */
    { {1303566}, {0}, {0}, {0}, {0}, 200, 374, 375, 7, false }, /* GetLookupTable */
    { {1343503}, {0}, {0}, {0}, {0}, 200, 376, 379, 7, false }, /* GetQueryResults */
    { {1357329}, {0}, {0}, {0}, {0}, 200, 386, 387, 7, false }, /* GetScheduledQuery */
    { {1388568}, {0}, {0}, {0}, {0}, 200, 389, 392, 7, false }, /* GetScheduledQueryHistory */
    { {1541646}, {0}, {0}, {0}, {0}, 200, 399, 400, 7, false }, /* GetTransformer */
    { {1566238}, {0}, {0}, {0}, {0}, 200, 477, 483, 7, false }, /* ListAggregateLogGroupSummaries */
    { {1647373}, {0}, {0}, {0}, {0}, 200, 491, 494, 7, false }, /* ListAnomalies */
    { {1661968}, {0}, {0}, {0}, {0}, 200, 516, 518, 7, false }, /* ListIntegrations */
    { {1675287}, {0}, {0}, {0}, {0}, 200, 521, 523, 7, false }, /* ListLogAnomalyDetectors */
    { {1690637}, {0}, {0}, {0}, {0}, 200, 526, 534, 7, false }, /* ListLogGroups */
    { {1694229}, {0}, {0}, {0}, {0}, 200, 537, 539, 7, false }, /* ListLogGroupsForQuery */
    { {1704212}, {0}, {0}, {0}, {0}, 200, 541, 543, 7, false }, /* ListScheduledQueries */
    { {1721888}, {0}, {0}, {0}, {0}, 200, 546, 548, 7, false }, /* ListSourcesForS3TableIntegration */
    { {1730323}, {0}, {0}, {0}, {0}, 200, 553, 555, 7, false }, /* ListTagsForResource */
    { {1735440}, {0}, {0}, {0}, {0}, 200, 556, 557, 7, false }, /* ListTagsLogGroup */
    { {1743376}, {0}, {0}, {0}, {0}, 200, 558, 559, 7, false }, /* PutAccountPolicy */
    { {1747740}, {0}, {0}, {0}, {0}, 200, 560, TABLE_NONE, 7, false }, /* PutBearerTokenAuthentication */
    { {1755159}, {0}, {0}, {0}, {0}, 200, 561, 562, 7, false }, /* PutDataProtectionPolicy */
    { {1761302}, {0}, {0}, {0}, {0}, 200, 563, 564, 7, false }, /* PutDeliveryDestination */
    { {1767196}, {0}, {0}, {0}, {0}, 200, 565, 566, 7, false }, /* PutDeliveryDestinationPolicy */
    { {1774609}, {0}, {0}, {0}, {0}, 200, 567, 568, 7, false }, /* PutDeliverySource */
    { {1779214}, {0}, {0}, {0}, {0}, 200, 569, 570, 7, false }, /* PutDestination */
    { {1786132}, {0}, {0}, {0}, {0}, 200, 571, TABLE_NONE, 7, false }, /* PutDestinationPolicy */
    { {1794574}, {0}, {0}, {0}, {0}, 200, 573, 574, 7, false }, /* PutIndexPolicy */
    { {1826062}, {0}, {0}, {0}, {0}, 200, 575, 580, 7, false }, /* PutIntegration */
    { {1880332}, {0}, {0}, {0}, {0}, 200, 581, 591, 7, false }, /* PutLogEvents */
    { {1883677}, {0}, {0}, {0}, {0}, 200, 596, TABLE_NONE, 7, false }, /* PutLogGroupDeletionProtection */
    { {1891343}, {0}, {0}, {0}, {0}, 200, 597, TABLE_NONE, 7, false }, /* PutMetricFilter */
    { {1898514}, {1895435}, {0}, {0}, {0}, 200, 598, 600, 7, false }, /* PutQueryDefinition */
    { {1907217}, {0}, {0}, {0}, {0}, 200, 601, 602, 7, false }, /* PutResourcePolicy */
    { {1911826}, {0}, {0}, {0}, {0}, 200, 603, TABLE_NONE, 7, false }, /* PutRetentionPolicy */
    { {1916693}, {0}, {0}, {0}, {0}, 200, 604, TABLE_NONE, 7, false }, /* PutSubscriptionFilter */
    { {1922318}, {0}, {0}, {0}, {0}, 200, 605, TABLE_NONE, 7, false }, /* PutTransformer */
    { {1976077}, {0}, {0}, {0}, {0}, 200, 606, 608, 7, false }, /* StartLiveTail */
    { {1979658}, {0}, {0}, {0}, {0}, 200, 620, 622, 7, false }, /* StartQuery */
    { {1982473}, {0}, {0}, {0}, {0}, 200, 623, 624, 7, false }, /* StopQuery */
    { {1985035}, {0}, {0}, {0}, {0}, 200, 625, TABLE_NONE, 7, false }, /* TagLogGroup */
    { {1988107}, {0}, {0}, {0}, {0}, 200, 626, TABLE_NONE, 7, false }, /* TagResource */
    { {2008080}, {0}, {0}, {0}, {0}, 200, 627, 629, 7, false }, /* TestMetricFilter */
    { {2022671}, {0}, {0}, {0}, {0}, 200, 635, 636, 7, false }, /* TestTransformer */
    { {2026765}, {0}, {0}, {0}, {0}, 200, 640, TABLE_NONE, 7, false }, /* UntagLogGroup */
    { {2032397}, {0}, {0}, {0}, {0}, 200, 642, TABLE_NONE, 7, false }, /* UntagResource */
    { {2051085}, {0}, {0}, {0}, {0}, 200, 644, TABLE_NONE, 7, false }, /* UpdateAnomaly */
    { {2054683}, {0}, {0}, {0}, {0}, 200, 650, 651, 7, false }, /* UpdateDeliveryConfiguration */
    { {2063896}, {0}, {0}, {0}, {0}, 200, 652, TABLE_NONE, 7, false }, /* UpdateLogAnomalyDetector */
    { {2070289}, {0}, {0}, {0}, {0}, 200, 653, 654, 7, false }, /* UpdateLookupTable */
    { {2074900}, {0}, {0}, {0}, {0}, 200, 655, 656, 7, false }, /* UpdateScheduledQuery */
};

const struct aws_service table_logs = {
    .pool = pool,
    .shapes = shapes,
    .members = members,
    .values = values,
    .bounds = bounds,
    .operations = operations,
    .operation_count = 113,
    .protocol = AWS_JSON,
    .name = STR_INIT("logs"),
    .service_id = STR_INIT("CloudWatch Logs"),
    .endpoint_prefix = STR_INIT("logs"),
    .signing_name = STR_INIT("logs"),
    .target_prefix = STR_INIT("Logs_20140328"),
    .json_version = STR_INIT("1.1"),
    .api_version = STR_INIT("2014-03-28"),
    .xml_namespace = STR_INIT(""),
};
