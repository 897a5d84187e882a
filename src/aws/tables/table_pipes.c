/* table_pipes.c: written by tools/gen_aws_tables.py from botocore 1.43.11 (Apache-2.0), service "pipes"
 * 2015-10-07. Do not edit. */

#include "aws/tables/table_index.h"

/* One literal longer than ISO C promises; gcc and clang take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
static const char pool[] =
    "\0"
    "Description\0"
    "DesiredState\0"
    "Enrichment\0"
    "EnrichmentParameters\0"
    "HttpParameters\0"
    "HeaderParameters\0"
    "key\0"
    "value\0"
    "PathParameterValues\0"
    "member\0"
    "QueryStringParameters\0"
    "InputTemplate\0"
    "KmsKeyIdentifier\0"
    "LogConfiguration\0"
    "CloudwatchLogsLogDestination\0"
    "LogGroupArn\0"
    "FirehoseLogDestination\0"
    "DeliveryStreamArn\0"
    "IncludeExecutionData\0"
    "Level\0"
    "S3LogDestination\0"
    "BucketName\0"
    "BucketOwner\0"
    "OutputFormat\0"
    "Prefix\0"
    "Name\0"
    "RoleArn\0"
    "Source\0"
    "SourceParameters\0"
    "ActiveMQBrokerParameters\0"
    "BatchSize\0"
    "Credentials\0"
    "BasicAuth\0"
    "MaximumBatchingWindowInSeconds\0"
    "QueueName\0"
    "DynamoDBStreamParameters\0"
    "DeadLetterConfig\0"
    "Arn\0"
    "MaximumRecordAgeInSeconds\0"
    "MaximumRetryAttempts\0"
    "OnPartialBatchItemFailure\0"
    "ParallelizationFactor\0"
    "StartingPosition\0"
    "FilterCriteria\0"
    "Filters\0"
    "Pattern\0"
    "KinesisStreamParameters\0"
    "StartingPositionTimestamp\0"
    "ManagedStreamingKafkaParameters\0"
    "ConsumerGroupID\0"
    "ClientCertificateTlsAuth\0"
    "SaslScram512Auth\0"
    "TopicName\0"
    "RabbitMQBrokerParameters\0"
    "VirtualHost\0"
    "SelfManagedKafkaParameters\0"
    "AdditionalBootstrapServers\0"
    "SaslScram256Auth\0"
    "ServerRootCaCertificate\0"
    "Vpc\0"
    "SecurityGroup\0"
    "Subnets\0"
    "SqsQueueParameters\0"
    "Tags\0"
    "Target\0"
    "TargetParameters\0"
    "BatchJobParameters\0"
    "ArrayProperties\0"
    "Size\0"
    "ContainerOverrides\0"
    "Command\0"
    "Environment\0"
    "Value\0"
    "InstanceType\0"
    "ResourceRequirements\0"
    "Type\0"
    "DependsOn\0"
    "JobId\0"
    "JobDefinition\0"
    "JobName\0"
    "Parameters\0"
    "RetryStrategy\0"
    "Attempts\0"
    "CloudWatchLogsParameters\0"
    "LogStreamName\0"
    "Timestamp\0"
    "EcsTaskParameters\0"
    "CapacityProviderStrategy\0"
    "base\0"
    "capacityProvider\0"
    "weight\0"
    "EnableECSManagedTags\0"
    "EnableExecuteCommand\0"
    "Group\0"
    "LaunchType\0"
    "NetworkConfiguration\0"
    "awsvpcConfiguration\0"
    "AssignPublicIp\0"
    "SecurityGroups\0"
    "Overrides\0"
    "Cpu\0"
    "name\0"
    "EnvironmentFiles\0"
    "type\0"
    "Memory\0"
    "MemoryReservation\0"
    "EphemeralStorage\0"
    "sizeInGiB\0"
    "ExecutionRoleArn\0"
    "InferenceAcceleratorOverrides\0"
    "deviceName\0"
    "deviceType\0"
    "TaskRoleArn\0"
    "PlacementConstraints\0"
    "expression\0"
    "PlacementStrategy\0"
    "field\0"
    "PlatformVersion\0"
    "PropagateTags\0"
    "ReferenceId\0"
    "Key\0"
    "TaskCount\0"
    "TaskDefinitionArn\0"
    "EventBridgeEventBusParameters\0"
    "DetailType\0"
    "EndpointId\0"
    "Resources\0"
    "Time\0"
    "PartitionKey\0"
    "LambdaFunctionParameters\0"
    "InvocationType\0"
    "RedshiftDataParameters\0"
    "Database\0"
    "DbUser\0"
    "SecretManagerArn\0"
    "Sqls\0"
    "StatementName\0"
    "WithEvent\0"
    "SageMakerPipelineParameters\0"
    "PipelineParameterList\0"
    "MessageDeduplicationId\0"
    "MessageGroupId\0"
    "StepFunctionStateMachineParameters\0"
    "TimestreamParameters\0"
    "DimensionMappings\0"
    "DimensionName\0"
    "DimensionValue\0"
    "DimensionValueType\0"
    "EpochTimeUnit\0"
    "MultiMeasureMappings\0"
    "MultiMeasureAttributeMappings\0"
    "MeasureValue\0"
    "MeasureValueType\0"
    "MultiMeasureAttributeName\0"
    "MultiMeasureName\0"
    "SingleMeasureMappings\0"
    "MeasureName\0"
    "TimeFieldType\0"
    "TimeValue\0"
    "TimestampFormat\0"
    "VersionValue\0"
    "CreationTime\0"
    "CurrentState\0"
    "LastModifiedTime\0"
    "CreatePipe\0"
    "POST\0"
    "/v1/pipes/{Name}\0"
    "DeletePipe\0"
    "DELETE\0"
    "StateReason\0"
    "DescribePipe\0"
    "GET\0"
    "Limit\0"
    "NamePrefix\0"
    "NextToken\0"
    "SourcePrefix\0"
    "TargetPrefix\0"
    "Pipes\0"
    "ListPipes\0"
    "/v1/pipes\0"
    "resourceArn\0"
    "tags\0"
    "ListTagsForResource\0"
    "/tags/{resourceArn}\0"
    "StartPipe\0"
    "/v1/pipes/{Name}/start\0"
    "StopPipe\0"
    "/v1/pipes/{Name}/stop\0"
    "TagResource\0"
    "tagKeys\0"
    "UntagResource\0"
    "UpdatePipe\0"
    "PUT\0"
    "RUNNING\0"
    "STOPPED\0"
    "ALL\0"
    "OFF\0"
    "ERROR\0"
    "INFO\0"
    "TRACE\0"
    "json\0"
    "plain\0"
    "w3c\0"
    "AUTOMATIC_BISECT\0"
    "TRIM_HORIZON\0"
    "LATEST\0"
    "AT_TIMESTAMP\0"
    "GPU\0"
    "MEMORY\0"
    "VCPU\0"
    "N_TO_N\0"
    "SEQUENTIAL\0"
    "EC2\0"
    "FARGATE\0"
    "EXTERNAL\0"
    "ENABLED\0"
    "DISABLED\0"
    "s3\0"
    "InferenceAccelerator\0"
    "distinctInstance\0"
    "memberOf\0"
    "random\0"
    "spread\0"
    "binpack\0"
    "TASK_DEFINITION\0"
    "REQUEST_RESPONSE\0"
    "FIRE_AND_FORGET\0"
    "VARCHAR\0"
    "MILLISECONDS\0"
    "SECONDS\0"
    "MICROSECONDS\0"
    "NANOSECONDS\0"
    "DOUBLE\0"
    "BIGINT\0"
    "BOOLEAN\0"
    "TIMESTAMP\0"
    "EPOCH\0"
    "TIMESTAMP_FORMAT\0"
    "CREATING\0"
    "UPDATING\0"
    "DELETING\0"
    "STARTING\0"
    "STOPPING\0"
    "CREATE_FAILED\0"
    "UPDATE_FAILED\0"
    "START_FAILED\0"
    "STOP_FAILED\0"
    "DELETE_FAILED\0"
    "CREATE_ROLLBACK_FAILED\0"
    "DELETE_ROLLBACK_FAILED\0"
    "UPDATE_ROLLBACK_FAILED\0"
    "DELETED\0";

static const struct table_shape shapes[] = {
    { TABLE_STRUCTURE, 0, 13, 0 }, /* CreatePipeRequest */
    { TABLE_STRING, 1, 0, 0 }, /* PipeDescription */
    { TABLE_STRING, 0, 2, 0 }, /* RequestedPipeState */
    { TABLE_STRING, 2, 0, 0 }, /* OptionalArn */
    { TABLE_STRUCTURE, 0, 2, 13 }, /* PipeEnrichmentParameters */
    { TABLE_STRUCTURE, 0, 3, 15 }, /* PipeEnrichmentHttpParameters */
    { TABLE_MAP, 0, 2, 18 }, /* HeaderParametersMap */
    { TABLE_STRING, 1, 0, 0 }, /* HeaderKey */
    { TABLE_STRING, 1, 0, 0 }, /* HeaderValue */
    { TABLE_LIST, 0, 1, 20 }, /* PathParameterList */
    { TABLE_STRING, 0, 0, 0 }, /* PathParameter */
    { TABLE_MAP, 0, 2, 21 }, /* QueryStringParametersMap */
    { TABLE_STRING, 1, 0, 0 }, /* QueryStringKey */
    { TABLE_STRING, 1, 0, 0 }, /* QueryStringValue */
    { TABLE_STRING, 3, 0, 0 }, /* InputTemplate */
    { TABLE_STRING, 4, 0, 0 }, /* KmsKeyIdentifier */
    { TABLE_STRUCTURE, 0, 5, 23 }, /* PipeLogConfigurationParameters */
    { TABLE_STRUCTURE, 0, 1, 28 }, /* CloudwatchLogsLogDestinationParameters */
    { TABLE_STRING, 5, 0, 0 }, /* CloudwatchLogGroupArn */
    { TABLE_STRUCTURE, 0, 1, 29 }, /* FirehoseLogDestinationParameters */
    { TABLE_STRING, 5, 0, 0 }, /* FirehoseArn */
    { TABLE_LIST, 0, 1, 30 }, /* IncludeExecutionData */
    { TABLE_STRING, 0, 1, 2 }, /* IncludeExecutionDataOption */
    { TABLE_STRING, 0, 4, 3 }, /* LogLevel */
    { TABLE_STRUCTURE, 0, 4, 31 }, /* S3LogDestinationParameters */
    { TABLE_STRING, 6, 0, 0 }, /* S3LogDestinationParametersBucketNameString */
    { TABLE_STRING, 0, 0, 0 }, /* S3LogDestinationParametersBucketOwnerString */
    { TABLE_STRING, 0, 3, 7 }, /* S3OutputFormat */
    { TABLE_STRING, 7, 0, 0 }, /* S3LogDestinationParametersPrefixString */
    { TABLE_STRING, 8, 0, 0 }, /* PipeName */
    { TABLE_STRING, 5, 0, 0 }, /* RoleArn */
    { TABLE_STRING, 5, 0, 0 }, /* ArnOrUrl */
    { TABLE_STRUCTURE, 0, 8, 35 }, /* PipeSourceParameters */
    { TABLE_STRUCTURE, 0, 4, 43 }, /* PipeSourceActiveMQBrokerParameters */
    { TABLE_INTEGER, 9, 0, 0 }, /* LimitMax10000 */
    { TABLE_STRUCTURE, 0, 1, 47 }, /* MQBrokerAccessCredentials */
    { TABLE_STRING, 5, 0, 0 }, /* SecretManagerArn */
    { TABLE_INTEGER, 10, 0, 0 }, /* MaximumBatchingWindowInSeconds */
    { TABLE_STRING, 11, 0, 0 }, /* MQBrokerQueueName */
    { TABLE_STRUCTURE, 0, 8, 48 }, /* PipeSourceDynamoDBStreamParameters */
    { TABLE_STRUCTURE, 0, 1, 56 }, /* DeadLetterConfig */
    { TABLE_STRING, 5, 0, 0 }, /* Arn */
    { TABLE_INTEGER, 12, 0, 0 }, /* MaximumRecordAgeInSeconds */
    { TABLE_INTEGER, 13, 0, 0 }, /* MaximumRetryAttemptsESM */
    { TABLE_STRING, 0, 1, 10 }, /* OnPartialBatchItemFailureStreams */
    { TABLE_INTEGER, 14, 0, 0 }, /* LimitMax10 */
    { TABLE_STRING, 0, 2, 11 }, /* DynamoDBStreamStartPosition */
    { TABLE_STRUCTURE, 0, 1, 57 }, /* FilterCriteria */
    { TABLE_LIST, 15, 1, 58 }, /* FilterList */
    { TABLE_STRUCTURE, 0, 1, 59 }, /* Filter */
    { TABLE_STRING, 16, 0, 0 }, /* EventPattern */
    { TABLE_STRUCTURE, 0, 9, 60 }, /* PipeSourceKinesisStreamParameters */
    { TABLE_STRING, 0, 3, 13 }, /* KinesisStreamStartPosition */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* Timestamp */
    { TABLE_STRUCTURE, 0, 6, 69 }, /* PipeSourceManagedStreamingKafkaParameters */
    { TABLE_STRING, 17, 0, 0 }, /* URI */
    { TABLE_STRUCTURE, 0, 2, 75 }, /* MSKAccessCredentials */
    { TABLE_STRING, 0, 2, 11 }, /* MSKStartPosition */
    { TABLE_STRING, 18, 0, 0 }, /* KafkaTopicName */
    { TABLE_STRUCTURE, 0, 5, 77 }, /* PipeSourceRabbitMQBrokerParameters */
    { TABLE_STRUCTURE, 0, 9, 82 }, /* PipeSourceSelfManagedKafkaParameters */
    { TABLE_LIST, 19, 1, 91 }, /* KafkaBootstrapServers */
    { TABLE_STRING, 20, 0, 0 }, /* EndpointString */
    { TABLE_STRUCTURE, 0, 4, 92 }, /* SelfManagedKafkaAccessConfigurationCredentials */
    { TABLE_STRING, 0, 2, 11 }, /* SelfManagedKafkaStartPosition */
    { TABLE_STRUCTURE, 0, 2, 96 }, /* SelfManagedKafkaAccessConfigurationVpc */
    { TABLE_LIST, 21, 1, 98 }, /* SecurityGroupIds */
    { TABLE_STRING, 22, 0, 0 }, /* SecurityGroupId */
    { TABLE_LIST, 23, 1, 99 }, /* SubnetIds */
    { TABLE_STRING, 22, 0, 0 }, /* SubnetId */
    { TABLE_STRUCTURE, 0, 2, 100 }, /* PipeSourceSqsQueueParameters */
    { TABLE_MAP, 24, 2, 102 }, /* TagMap */
    { TABLE_STRING, 25, 0, 0 }, /* TagKey */
    { TABLE_STRING, 7, 0, 0 }, /* TagValue */
    { TABLE_STRUCTURE, 0, 13, 104 }, /* PipeTargetParameters */
    { TABLE_STRUCTURE, 0, 7, 117 }, /* PipeTargetBatchJobParameters */
    { TABLE_STRUCTURE, 0, 1, 124 }, /* BatchArrayProperties */
    { TABLE_INTEGER, 26, 0, 0 }, /* BatchArraySize */
    { TABLE_STRUCTURE, 0, 4, 125 }, /* BatchContainerOverrides */
    { TABLE_LIST, 0, 1, 129 }, /* StringList */
    { TABLE_STRING, 0, 0, 0 }, /* String */
    { TABLE_LIST, 0, 1, 130 }, /* BatchEnvironmentVariableList */
    { TABLE_STRUCTURE, 0, 2, 131 }, /* BatchEnvironmentVariable */
    { TABLE_LIST, 0, 1, 133 }, /* BatchResourceRequirementsList */
    { TABLE_STRUCTURE, 0, 2, 134 }, /* BatchResourceRequirement */
    { TABLE_STRING, 0, 3, 16 }, /* BatchResourceRequirementType */
    { TABLE_LIST, 27, 1, 136 }, /* BatchDependsOn */
    { TABLE_STRUCTURE, 0, 2, 137 }, /* BatchJobDependency */
    { TABLE_STRING, 0, 2, 19 }, /* BatchJobDependencyType */
    { TABLE_MAP, 0, 2, 139 }, /* BatchParametersMap */
    { TABLE_STRUCTURE, 0, 1, 141 }, /* BatchRetryStrategy */
    { TABLE_INTEGER, 14, 0, 0 }, /* BatchRetryAttempts */
    { TABLE_STRUCTURE, 0, 2, 142 }, /* PipeTargetCloudWatchLogsParameters */
    { TABLE_STRING, 28, 0, 0 }, /* LogStreamName */
    { TABLE_STRING, 28, 0, 0 }, /* JsonPath */
    { TABLE_STRUCTURE, 0, 15, 144 }, /* PipeTargetEcsTaskParameters */
    { TABLE_LIST, 29, 1, 159 }, /* CapacityProviderStrategy */
    { TABLE_STRUCTURE, 0, 3, 160 }, /* CapacityProviderStrategyItem */
    { TABLE_INTEGER, 30, 0, 0 }, /* CapacityProviderStrategyItemBase */
    { TABLE_STRING, 31, 0, 0 }, /* CapacityProvider */
    { TABLE_INTEGER, 32, 0, 0 }, /* CapacityProviderStrategyItemWeight */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Boolean */
    { TABLE_STRING, 0, 3, 21 }, /* LaunchType */
    { TABLE_STRUCTURE, 0, 1, 163 }, /* NetworkConfiguration */
    { TABLE_STRUCTURE, 0, 3, 164 }, /* AwsVpcConfiguration */
    { TABLE_STRING, 0, 2, 24 }, /* AssignPublicIp */
    { TABLE_LIST, 15, 1, 167 }, /* SecurityGroups */
    { TABLE_STRING, 22, 0, 0 }, /* SecurityGroup */
    { TABLE_LIST, 33, 1, 168 }, /* Subnets */
    { TABLE_STRING, 22, 0, 0 }, /* Subnet */
    { TABLE_STRUCTURE, 0, 7, 169 }, /* EcsTaskOverride */
    { TABLE_LIST, 0, 1, 176 }, /* EcsContainerOverrideList */
    { TABLE_STRUCTURE, 0, 8, 177 }, /* EcsContainerOverride */
    { TABLE_INTEGER, 0, 0, 0 }, /* Integer */
    { TABLE_LIST, 0, 1, 185 }, /* EcsEnvironmentVariableList */
    { TABLE_STRUCTURE, 0, 2, 186 }, /* EcsEnvironmentVariable */
    { TABLE_LIST, 0, 1, 188 }, /* EcsEnvironmentFileList */
    { TABLE_STRUCTURE, 0, 2, 189 }, /* EcsEnvironmentFile */
    { TABLE_STRING, 0, 1, 26 }, /* EcsEnvironmentFileType */
    { TABLE_LIST, 0, 1, 191 }, /* EcsResourceRequirementsList */
    { TABLE_STRUCTURE, 0, 2, 192 }, /* EcsResourceRequirement */
    { TABLE_STRING, 0, 2, 27 }, /* EcsResourceRequirementType */
    { TABLE_STRUCTURE, 0, 1, 194 }, /* EcsEphemeralStorage */
    { TABLE_INTEGER, 34, 0, 0 }, /* EphemeralStorageSize */
    { TABLE_STRING, 5, 0, 0 }, /* ArnOrJsonPath */
    { TABLE_LIST, 0, 1, 195 }, /* EcsInferenceAcceleratorOverrideList */
    { TABLE_STRUCTURE, 0, 2, 196 }, /* EcsInferenceAcceleratorOverride */
    { TABLE_LIST, 35, 1, 198 }, /* PlacementConstraints */
    { TABLE_STRUCTURE, 0, 2, 199 }, /* PlacementConstraint */
    { TABLE_STRING, 36, 0, 0 }, /* PlacementConstraintExpression */
    { TABLE_STRING, 0, 2, 29 }, /* PlacementConstraintType */
    { TABLE_LIST, 15, 1, 201 }, /* PlacementStrategies */
    { TABLE_STRUCTURE, 0, 2, 202 }, /* PlacementStrategy */
    { TABLE_STRING, 37, 0, 0 }, /* PlacementStrategyField */
    { TABLE_STRING, 0, 3, 31 }, /* PlacementStrategyType */
    { TABLE_STRING, 0, 1, 34 }, /* PropagateTags */
    { TABLE_STRING, 38, 0, 0 }, /* ReferenceId */
    { TABLE_LIST, 0, 1, 204 }, /* TagList */
    { TABLE_STRUCTURE, 0, 2, 205 }, /* Tag */
    { TABLE_INTEGER, 39, 0, 0 }, /* LimitMin1 */
    { TABLE_STRUCTURE, 0, 5, 207 }, /* PipeTargetEventBridgeEventBusParameters */
    { TABLE_STRING, 25, 0, 0 }, /* EventBridgeDetailType */
    { TABLE_STRING, 24, 0, 0 }, /* EventBridgeEndpointId */
    { TABLE_LIST, 35, 1, 212 }, /* EventBridgeEventResourceList */
    { TABLE_STRING, 28, 0, 0 }, /* EventBridgeEventSource */
    { TABLE_STRUCTURE, 0, 3, 213 }, /* PipeTargetHttpParameters */
    { TABLE_STRUCTURE, 0, 1, 216 }, /* PipeTargetKinesisStreamParameters */
    { TABLE_STRING, 7, 0, 0 }, /* KinesisPartitionKey */
    { TABLE_STRUCTURE, 0, 1, 217 }, /* PipeTargetLambdaFunctionParameters */
    { TABLE_STRING, 0, 2, 35 }, /* PipeTargetInvocationType */
    { TABLE_STRUCTURE, 0, 6, 218 }, /* PipeTargetRedshiftDataParameters */
    { TABLE_STRING, 8, 0, 0 }, /* Database */
    { TABLE_STRING, 25, 0, 0 }, /* DbUser */
    { TABLE_STRING, 5, 0, 0 }, /* SecretManagerArnOrJsonPath */
    { TABLE_LIST, 40, 1, 224 }, /* Sqls */
    { TABLE_STRING, 41, 0, 0 }, /* Sql */
    { TABLE_STRING, 42, 0, 0 }, /* StatementName */
    { TABLE_STRUCTURE, 0, 1, 225 }, /* PipeTargetSageMakerPipelineParameters */
    { TABLE_LIST, 43, 1, 226 }, /* SageMakerPipelineParameterList */
    { TABLE_STRUCTURE, 0, 2, 227 }, /* SageMakerPipelineParameter */
    { TABLE_STRING, 28, 0, 0 }, /* SageMakerPipelineParameterName */
    { TABLE_STRING, 38, 0, 0 }, /* SageMakerPipelineParameterValue */
    { TABLE_STRUCTURE, 0, 2, 229 }, /* PipeTargetSqsQueueParameters */
    { TABLE_STRING, 44, 0, 0 }, /* MessageDeduplicationId */
    { TABLE_STRING, 44, 0, 0 }, /* MessageGroupId */
    { TABLE_STRUCTURE, 0, 1, 231 }, /* PipeTargetStateMachineParameters */
    { TABLE_STRUCTURE, 0, 8, 232 }, /* PipeTargetTimestreamParameters */
    { TABLE_LIST, 25, 1, 240 }, /* DimensionMappings */
    { TABLE_STRUCTURE, 0, 3, 241 }, /* DimensionMapping */
    { TABLE_STRING, 28, 0, 0 }, /* DimensionName */
    { TABLE_STRING, 45, 0, 0 }, /* DimensionValue */
    { TABLE_STRING, 0, 1, 37 }, /* DimensionValueType */
    { TABLE_STRING, 0, 4, 38 }, /* EpochTimeUnit */
    { TABLE_LIST, 38, 1, 244 }, /* MultiMeasureMappings */
    { TABLE_STRUCTURE, 0, 2, 245 }, /* MultiMeasureMapping */
    { TABLE_LIST, 28, 1, 247 }, /* MultiMeasureAttributeMappings */
    { TABLE_STRUCTURE, 0, 3, 248 }, /* MultiMeasureAttributeMapping */
    { TABLE_STRING, 45, 0, 0 }, /* MeasureValue */
    { TABLE_STRING, 0, 5, 42 }, /* MeasureValueType */
    { TABLE_STRING, 28, 0, 0 }, /* MultiMeasureAttributeName */
    { TABLE_STRING, 28, 0, 0 }, /* MultiMeasureName */
    { TABLE_LIST, 3, 1, 251 }, /* SingleMeasureMappings */
    { TABLE_STRUCTURE, 0, 3, 252 }, /* SingleMeasureMapping */
    { TABLE_STRING, 22, 0, 0 }, /* MeasureName */
    { TABLE_STRING, 0, 2, 47 }, /* TimeFieldType */
    { TABLE_STRING, 28, 0, 0 }, /* TimeValue */
    { TABLE_STRING, 28, 0, 0 }, /* TimestampFormat */
    { TABLE_STRING, 28, 0, 0 }, /* VersionValue */
    { TABLE_STRUCTURE, 0, 6, 255 }, /* CreatePipeResponse */
    { TABLE_STRING, 5, 0, 0 }, /* PipeArn */
    { TABLE_STRING, 0, 15, 49 }, /* PipeState */
    { TABLE_STRUCTURE, 0, 1, 261 }, /* DeletePipeRequest */
    { TABLE_STRUCTURE, 0, 6, 262 }, /* DeletePipeResponse */
    { TABLE_STRING, 0, 3, 64 }, /* RequestedPipeStateDescribeResponse */
    { TABLE_STRUCTURE, 0, 1, 268 }, /* DescribePipeRequest */
    { TABLE_STRUCTURE, 0, 18, 269 }, /* DescribePipeResponse */
    { TABLE_STRUCTURE, 0, 5, 287 }, /* PipeLogConfiguration */
    { TABLE_STRUCTURE, 0, 1, 292 }, /* CloudwatchLogsLogDestination */
    { TABLE_STRUCTURE, 0, 1, 293 }, /* FirehoseLogDestination */
    { TABLE_STRUCTURE, 0, 4, 294 }, /* S3LogDestination */
    { TABLE_STRING, 1, 0, 0 }, /* PipeStateReason */
    { TABLE_STRUCTURE, 0, 7, 298 }, /* ListPipesRequest */
    { TABLE_INTEGER, 46, 0, 0 }, /* LimitMax100 */
    { TABLE_STRING, 45, 0, 0 }, /* NextToken */
    { TABLE_STRING, 5, 0, 0 }, /* ResourceArn */
    { TABLE_STRUCTURE, 0, 2, 305 }, /* ListPipesResponse */
    { TABLE_LIST, 0, 1, 307 }, /* PipeList */
    { TABLE_STRUCTURE, 0, 10, 308 }, /* Pipe */
    { TABLE_STRUCTURE, 0, 1, 318 }, /* ListTagsForResourceRequest */
    { TABLE_STRUCTURE, 0, 1, 319 }, /* ListTagsForResourceResponse */
    { TABLE_STRUCTURE, 0, 1, 320 }, /* StartPipeRequest */
    { TABLE_STRUCTURE, 0, 6, 321 }, /* StartPipeResponse */
    { TABLE_STRUCTURE, 0, 1, 327 }, /* StopPipeRequest */
    { TABLE_STRUCTURE, 0, 6, 328 }, /* StopPipeResponse */
    { TABLE_STRUCTURE, 0, 2, 334 }, /* TagResourceRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* TagResourceResponse */
    { TABLE_STRUCTURE, 0, 2, 336 }, /* UntagResourceRequest */
    { TABLE_LIST, 47, 1, 338 }, /* TagKeyList */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* UntagResourceResponse */
    { TABLE_STRUCTURE, 0, 11, 339 }, /* UpdatePipeRequest */
    { TABLE_STRUCTURE, 0, 8, 350 }, /* UpdatePipeSourceParameters */
    { TABLE_STRUCTURE, 0, 3, 358 }, /* UpdatePipeSourceActiveMQBrokerParameters */
    { TABLE_STRUCTURE, 0, 7, 361 }, /* UpdatePipeSourceDynamoDBStreamParameters */
    { TABLE_STRUCTURE, 0, 7, 368 }, /* UpdatePipeSourceKinesisStreamParameters */
    { TABLE_STRUCTURE, 0, 3, 375 }, /* UpdatePipeSourceManagedStreamingKafkaParameters */
    { TABLE_STRUCTURE, 0, 3, 378 }, /* UpdatePipeSourceRabbitMQBrokerParameters */
    { TABLE_STRUCTURE, 0, 5, 381 }, /* UpdatePipeSourceSelfManagedKafkaParameters */
    { TABLE_STRUCTURE, 0, 2, 386 }, /* UpdatePipeSourceSqsQueueParameters */
    { TABLE_STRUCTURE, 0, 6, 388 }, /* UpdatePipeResponse */
};

static const struct table_member members[] = {
    { {267}, {267}, 1, 0 }, /* CreatePipeRequest.Description */
    { {3340}, {3340}, 2, 0 }, /* CreatePipeRequest.DesiredState */
    { {6666}, {6666}, 3, 0 }, /* CreatePipeRequest.Enrichment */
    { {9492}, {9492}, 4, 0 }, /* CreatePipeRequest.EnrichmentParameters */
    { {41744}, {41744}, 15, 0 }, /* CreatePipeRequest.KmsKeyIdentifier */
    { {46096}, {46096}, 16, 0 }, /* CreatePipeRequest.LogConfiguration */
    { {93700}, {93700}, 29, 289 }, /* CreatePipeRequest.Name */
    { {94983}, {94983}, 30, 1 }, /* CreatePipeRequest.RoleArn */
    { {97030}, {97030}, 31, 1 }, /* CreatePipeRequest.Source */
    { {98832}, {98832}, 32, 0 }, /* CreatePipeRequest.SourceParameters */
    { {260356}, {260356}, 71, 0 }, /* CreatePipeRequest.Tags */
    { {261638}, {261638}, 41, 1 }, /* CreatePipeRequest.Target */
    { {263440}, {263440}, 74, 0 }, /* CreatePipeRequest.TargetParameters */
    { {14862}, {14862}, 5, 0 }, /* PipeEnrichmentParameters.HttpParameters */
    { {38157}, {38157}, 14, 0 }, /* PipeEnrichmentParameters.InputTemplate */
    { {18704}, {18704}, 6, 0 }, /* PipeEnrichmentHttpParameters.HeaderParameters */
    { {25619}, {25619}, 9, 0 }, /* PipeEnrichmentHttpParameters.PathParameterValues */
    { {32533}, {32533}, 11, 0 }, /* PipeEnrichmentHttpParameters.QueryStringParameters */
    { {23043}, {23043}, 7, 0 }, /* HeaderParametersMap.key */
    { {24069}, {24069}, 8, 0 }, /* HeaderParametersMap.value */
    { {30726}, {30726}, 10, 0 }, /* PathParameterList.member */
    { {23043}, {23043}, 12, 0 }, /* QueryStringParametersMap.key */
    { {24069}, {24069}, 13, 0 }, /* QueryStringParametersMap.value */
    { {50460}, {50460}, 17, 0 }, /* PipeLogConfigurationParameters.CloudwatchLogsLogDestination */
    { {60950}, {60950}, 19, 0 }, /* PipeLogConfigurationParameters.FirehoseLogDestination */
    { {71444}, {71444}, 21, 0 }, /* PipeLogConfigurationParameters.IncludeExecutionData */
    { {76805}, {76805}, 23, 1 }, /* PipeLogConfigurationParameters.Level */
    { {78352}, {78352}, 24, 0 }, /* PipeLogConfigurationParameters.S3LogDestination */
    { {57867}, {57867}, 18, 1 }, /* CloudwatchLogsLogDestinationParameters.LogGroupArn */
    { {66833}, {66833}, 20, 1 }, /* FirehoseLogDestinationParameters.DeliveryStreamArn */
    { {30726}, {30726}, 22, 0 }, /* IncludeExecutionData.member */
    { {82698}, {82698}, 25, 1 }, /* S3LogDestinationParameters.BucketName */
    { {85515}, {85515}, 26, 1 }, /* S3LogDestinationParameters.BucketOwner */
    { {88588}, {88588}, 27, 0 }, /* S3LogDestinationParameters.OutputFormat */
    { {91910}, {91910}, 28, 0 }, /* S3LogDestinationParameters.Prefix */
    { {103192}, {103192}, 33, 0 }, /* PipeSourceParameters.ActiveMQBrokerParameters */
    { {128280}, {128280}, 39, 0 }, /* PipeSourceParameters.DynamoDBStreamParameters */
    { {168718}, {168718}, 47, 0 }, /* PipeSourceParameters.FilterCriteria */
    { {176663}, {176663}, 51, 0 }, /* PipeSourceParameters.KinesisStreamParameters */
    { {189471}, {189471}, 54, 0 }, /* PipeSourceParameters.ManagedStreamingKafkaParameters */
    { {215064}, {215064}, 59, 0 }, /* PipeSourceParameters.RabbitMQBrokerParameters */
    { {224538}, {224538}, 60, 0 }, /* PipeSourceParameters.SelfManagedKafkaParameters */
    { {255506}, {255506}, 70, 0 }, /* PipeSourceParameters.SqsQueueParameters */
    { {109577}, {109577}, 34, 0 }, /* PipeSourceActiveMQBrokerParameters.BatchSize */
    { {112139}, {112139}, 35, 1 }, /* PipeSourceActiveMQBrokerParameters.Credentials */
    { {117790}, {117790}, 37, 0 }, /* PipeSourceActiveMQBrokerParameters.MaximumBatchingWindowInSeconds */
    { {125705}, {125705}, 38, 1 }, /* PipeSourceActiveMQBrokerParameters.QueueName */
    { {115209}, {115209}, 36, 0 }, /* MQBrokerAccessCredentials.BasicAuth */
    { {109577}, {109577}, 34, 0 }, /* PipeSourceDynamoDBStreamParameters.BatchSize */
    { {134672}, {134672}, 40, 0 }, /* PipeSourceDynamoDBStreamParameters.DeadLetterConfig */
    { {117790}, {117790}, 37, 0 }, /* PipeSourceDynamoDBStreamParameters.MaximumBatchingWindowInSeconds */
    { {140057}, {140057}, 42, 0 }, /* PipeSourceDynamoDBStreamParameters.MaximumRecordAgeInSeconds */
    { {146708}, {146708}, 43, 0 }, /* PipeSourceDynamoDBStreamParameters.MaximumRetryAttempts */
    { {152089}, {152089}, 44, 0 }, /* PipeSourceDynamoDBStreamParameters.OnPartialBatchItemFailure */
    { {158741}, {158741}, 45, 0 }, /* PipeSourceDynamoDBStreamParameters.ParallelizationFactor */
    { {164368}, {164368}, 46, 1 }, /* PipeSourceDynamoDBStreamParameters.StartingPosition */
    { {139011}, {139011}, 41, 0 }, /* DeadLetterConfig.Arn */
    { {172551}, {172551}, 48, 0 }, /* FilterCriteria.Filters */
    { {30726}, {30726}, 49, 0 }, /* FilterList.member */
    { {174599}, {174599}, 50, 0 }, /* Filter.Pattern */
    { {109577}, {109577}, 34, 0 }, /* PipeSourceKinesisStreamParameters.BatchSize */
    { {134672}, {134672}, 40, 0 }, /* PipeSourceKinesisStreamParameters.DeadLetterConfig */
    { {117790}, {117790}, 37, 0 }, /* PipeSourceKinesisStreamParameters.MaximumBatchingWindowInSeconds */
    { {140057}, {140057}, 42, 0 }, /* PipeSourceKinesisStreamParameters.MaximumRecordAgeInSeconds */
    { {146708}, {146708}, 43, 0 }, /* PipeSourceKinesisStreamParameters.MaximumRetryAttempts */
    { {152089}, {152089}, 44, 0 }, /* PipeSourceKinesisStreamParameters.OnPartialBatchItemFailure */
    { {158741}, {158741}, 45, 0 }, /* PipeSourceKinesisStreamParameters.ParallelizationFactor */
    { {164368}, {164368}, 52, 1 }, /* PipeSourceKinesisStreamParameters.StartingPosition */
    { {182809}, {182809}, 53, 0 }, /* PipeSourceKinesisStreamParameters.StartingPositionTimestamp */
    { {109577}, {109577}, 34, 0 }, /* PipeSourceManagedStreamingKafkaParameters.BatchSize */
    { {197647}, {197647}, 55, 0 }, /* PipeSourceManagedStreamingKafkaParameters.ConsumerGroupID */
    { {112139}, {112139}, 56, 0 }, /* PipeSourceManagedStreamingKafkaParameters.Credentials */
    { {117790}, {117790}, 37, 0 }, /* PipeSourceManagedStreamingKafkaParameters.MaximumBatchingWindowInSeconds */
    { {164368}, {164368}, 57, 0 }, /* PipeSourceManagedStreamingKafkaParameters.StartingPosition */
    { {212489}, {212489}, 58, 1 }, /* PipeSourceManagedStreamingKafkaParameters.TopicName */
    { {201752}, {201752}, 36, 0 }, /* MSKAccessCredentials.ClientCertificateTlsAuth */
    { {208144}, {208144}, 36, 0 }, /* MSKAccessCredentials.SaslScram512Auth */
    { {109577}, {109577}, 34, 0 }, /* PipeSourceRabbitMQBrokerParameters.BatchSize */
    { {112139}, {112139}, 35, 1 }, /* PipeSourceRabbitMQBrokerParameters.Credentials */
    { {117790}, {117790}, 37, 0 }, /* PipeSourceRabbitMQBrokerParameters.MaximumBatchingWindowInSeconds */
    { {125705}, {125705}, 38, 1 }, /* PipeSourceRabbitMQBrokerParameters.QueueName */
    { {221451}, {221451}, 55, 0 }, /* PipeSourceRabbitMQBrokerParameters.VirtualHost */
    { {231450}, {231450}, 61, 0 }, /* PipeSourceSelfManagedKafkaParameters.AdditionalBootstrapServers */
    { {109577}, {109577}, 34, 0 }, /* PipeSourceSelfManagedKafkaParameters.BatchSize */
    { {197647}, {197647}, 55, 0 }, /* PipeSourceSelfManagedKafkaParameters.ConsumerGroupID */
    { {112139}, {112139}, 63, 0 }, /* PipeSourceSelfManagedKafkaParameters.Credentials */
    { {117790}, {117790}, 37, 0 }, /* PipeSourceSelfManagedKafkaParameters.MaximumBatchingWindowInSeconds */
    { {242711}, {242711}, 36, 0 }, /* PipeSourceSelfManagedKafkaParameters.ServerRootCaCertificate */
    { {164368}, {164368}, 64, 0 }, /* PipeSourceSelfManagedKafkaParameters.StartingPosition */
    { {212489}, {212489}, 58, 1 }, /* PipeSourceSelfManagedKafkaParameters.TopicName */
    { {248835}, {248835}, 65, 0 }, /* PipeSourceSelfManagedKafkaParameters.Vpc */
    { {30726}, {30726}, 62, 0 }, /* KafkaBootstrapServers.member */
    { {115209}, {115209}, 36, 0 }, /* SelfManagedKafkaAccessConfigurationCredentials.BasicAuth */
    { {201752}, {201752}, 36, 0 }, /* SelfManagedKafkaAccessConfigurationCredentials.ClientCertificateTlsAuth */
    { {238352}, {238352}, 36, 0 }, /* SelfManagedKafkaAccessConfigurationCredentials.SaslScram256Auth */
    { {208144}, {208144}, 36, 0 }, /* SelfManagedKafkaAccessConfigurationCredentials.SaslScram512Auth */
    { {249869}, {249869}, 66, 0 }, /* SelfManagedKafkaAccessConfigurationVpc.SecurityGroup */
    { {253447}, {253447}, 68, 0 }, /* SelfManagedKafkaAccessConfigurationVpc.Subnets */
    { {30726}, {30726}, 67, 0 }, /* SecurityGroupIds.member */
    { {30726}, {30726}, 69, 0 }, /* SubnetIds.member */
    { {109577}, {109577}, 34, 0 }, /* PipeSourceSqsQueueParameters.BatchSize */
    { {117790}, {117790}, 37, 0 }, /* PipeSourceSqsQueueParameters.MaximumBatchingWindowInSeconds */
    { {23043}, {23043}, 72, 0 }, /* TagMap.key */
    { {24069}, {24069}, 73, 0 }, /* TagMap.value */
    { {267794}, {267794}, 75, 0 }, /* PipeTargetParameters.BatchJobParameters */
    { {317976}, {317976}, 92, 0 }, /* PipeTargetParameters.CloudWatchLogsParameters */
    { {330513}, {330513}, 95, 0 }, /* PipeTargetParameters.EcsTaskParameters */
    { {460061}, {460061}, 140, 0 }, /* PipeTargetParameters.EventBridgeEventBusParameters */
    { {14862}, {14862}, 145, 0 }, /* PipeTargetParameters.HttpParameters */
    { {38157}, {38157}, 14, 0 }, /* PipeTargetParameters.InputTemplate */
    { {176663}, {176663}, 146, 0 }, /* PipeTargetParameters.KinesisStreamParameters */
    { {480536}, {480536}, 148, 0 }, /* PipeTargetParameters.LambdaFunctionParameters */
    { {490774}, {490774}, 150, 0 }, /* PipeTargetParameters.RedshiftDataParameters */
    { {512539}, {512539}, 157, 0 }, /* PipeTargetParameters.SageMakerPipelineParameters */
    { {255506}, {255506}, 162, 0 }, /* PipeTargetParameters.SqsQueueParameters */
    { {535074}, {535074}, 165, 0 }, /* PipeTargetParameters.StepFunctionStateMachineParameters */
    { {544020}, {544020}, 166, 0 }, /* PipeTargetParameters.TimestreamParameters */
    { {272655}, {272655}, 76, 0 }, /* PipeTargetBatchJobParameters.ArrayProperties */
    { {278034}, {278034}, 78, 0 }, /* PipeTargetBatchJobParameters.ContainerOverrides */
    { {299529}, {299529}, 86, 0 }, /* PipeTargetBatchJobParameters.DependsOn */
    { {303629}, {303629}, 80, 1 }, /* PipeTargetBatchJobParameters.JobDefinition */
    { {307207}, {307207}, 80, 1 }, /* PipeTargetBatchJobParameters.JobName */
    { {309258}, {309258}, 89, 0 }, /* PipeTargetBatchJobParameters.Parameters */
    { {312077}, {312077}, 90, 0 }, /* PipeTargetBatchJobParameters.RetryStrategy */
    { {276740}, {276740}, 77, 0 }, /* BatchArrayProperties.Size */
    { {282887}, {282887}, 79, 0 }, /* BatchContainerOverrides.Command */
    { {284939}, {284939}, 81, 0 }, /* BatchContainerOverrides.Environment */
    { {289548}, {289548}, 80, 0 }, /* BatchContainerOverrides.InstanceType */
    { {292884}, {292884}, 83, 0 }, /* BatchContainerOverrides.ResourceRequirements */
    { {30726}, {30726}, 80, 0 }, /* StringList.member */
    { {30726}, {30726}, 82, 0 }, /* BatchEnvironmentVariableList.member */
    { {93700}, {93700}, 80, 0 }, /* BatchEnvironmentVariable.Name */
    { {288005}, {288005}, 80, 0 }, /* BatchEnvironmentVariable.Value */
    { {30726}, {30726}, 84, 0 }, /* BatchResourceRequirementsList.member */
    { {298244}, {298244}, 85, 1 }, /* BatchResourceRequirement.Type */
    { {288005}, {288005}, 80, 1 }, /* BatchResourceRequirement.Value */
    { {30726}, {30726}, 87, 0 }, /* BatchDependsOn.member */
    { {302085}, {302085}, 80, 0 }, /* BatchJobDependency.JobId */
    { {298244}, {298244}, 88, 0 }, /* BatchJobDependency.Type */
    { {23043}, {23043}, 80, 0 }, /* BatchParametersMap.key */
    { {24069}, {24069}, 80, 0 }, /* BatchParametersMap.value */
    { {315656}, {315656}, 91, 0 }, /* BatchRetryStrategy.Attempts */
    { {324365}, {324365}, 93, 0 }, /* PipeTargetCloudWatchLogsParameters.LogStreamName */
    { {327945}, {327945}, 94, 0 }, /* PipeTargetCloudWatchLogsParameters.Timestamp */
    { {335128}, {335128}, 96, 0 }, /* PipeTargetEcsTaskParameters.CapacityProviderStrategy */
    { {348948}, {348948}, 101, 0 }, /* PipeTargetEcsTaskParameters.EnableECSManagedTags */
    { {354324}, {354324}, 101, 0 }, /* PipeTargetEcsTaskParameters.EnableExecuteCommand */
    { {359685}, {359685}, 80, 0 }, /* PipeTargetEcsTaskParameters.Group */
    { {361226}, {361226}, 102, 0 }, /* PipeTargetEcsTaskParameters.LaunchType */
    { {364052}, {364052}, 103, 0 }, /* PipeTargetEcsTaskParameters.NetworkConfiguration */
    { {382217}, {382217}, 110, 0 }, /* PipeTargetEcsTaskParameters.Overrides */
    { {426772}, {426772}, 127, 0 }, /* PipeTargetEcsTaskParameters.PlacementConstraints */
    { {434961}, {434961}, 131, 0 }, /* PipeTargetEcsTaskParameters.PlacementStrategy */
    { {441103}, {441103}, 80, 0 }, /* PipeTargetEcsTaskParameters.PlatformVersion */
    { {445197}, {445197}, 135, 0 }, /* PipeTargetEcsTaskParameters.PropagateTags */
    { {448779}, {448779}, 136, 0 }, /* PipeTargetEcsTaskParameters.ReferenceId */
    { {260356}, {260356}, 137, 0 }, /* PipeTargetEcsTaskParameters.Tags */
    { {452873}, {452873}, 139, 0 }, /* PipeTargetEcsTaskParameters.TaskCount */
    { {455441}, {455441}, 124, 1 }, /* PipeTargetEcsTaskParameters.TaskDefinitionArn */
    { {30726}, {30726}, 97, 0 }, /* CapacityProviderStrategy.member */
    { {341508}, {341508}, 98, 0 }, /* CapacityProviderStrategyItem.base */
    { {342800}, {342800}, 99, 1 }, /* CapacityProviderStrategyItem.capacityProvider */
    { {347142}, {347142}, 100, 0 }, /* CapacityProviderStrategyItem.weight */
    { {369427}, {369427}, 104, 0 }, /* NetworkConfiguration.awsvpcConfiguration */
    { {374542}, {374542}, 105, 0 }, /* AwsVpcConfiguration.AssignPublicIp */
    { {378382}, {378382}, 106, 0 }, /* AwsVpcConfiguration.SecurityGroups */
    { {253447}, {253447}, 108, 1 }, /* AwsVpcConfiguration.Subnets */
    { {30726}, {30726}, 107, 0 }, /* SecurityGroups.member */
    { {30726}, {30726}, 109, 0 }, /* Subnets.member */
    { {278034}, {278034}, 111, 0 }, /* EcsTaskOverride.ContainerOverrides */
    { {384771}, {384771}, 80, 0 }, /* EcsTaskOverride.Cpu */
    { {399120}, {399120}, 122, 0 }, /* EcsTaskOverride.EphemeralStorage */
    { {406032}, {406032}, 124, 0 }, /* EcsTaskOverride.ExecutionRoleArn */
    { {410397}, {410397}, 125, 0 }, /* EcsTaskOverride.InferenceAcceleratorOverrides */
    { {392710}, {392710}, 80, 0 }, /* EcsTaskOverride.Memory */
    { {423691}, {423691}, 124, 0 }, /* EcsTaskOverride.TaskRoleArn */
    { {30726}, {30726}, 112, 0 }, /* EcsContainerOverrideList.member */
    { {282887}, {282887}, 79, 0 }, /* EcsContainerOverride.Command */
    { {384771}, {384771}, 113, 0 }, /* EcsContainerOverride.Cpu */
    { {284939}, {284939}, 114, 0 }, /* EcsContainerOverride.Environment */
    { {387088}, {387088}, 116, 0 }, /* EcsContainerOverride.EnvironmentFiles */
    { {392710}, {392710}, 113, 0 }, /* EcsContainerOverride.Memory */
    { {394513}, {394513}, 113, 0 }, /* EcsContainerOverride.MemoryReservation */
    { {93700}, {93700}, 80, 0 }, /* EcsContainerOverride.Name */
    { {292884}, {292884}, 119, 0 }, /* EcsContainerOverride.ResourceRequirements */
    { {30726}, {30726}, 115, 0 }, /* EcsEnvironmentVariableList.member */
    { {385796}, {385796}, 80, 0 }, /* EcsEnvironmentVariable.name */
    { {24069}, {24069}, 80, 0 }, /* EcsEnvironmentVariable.value */
    { {30726}, {30726}, 117, 0 }, /* EcsEnvironmentFileList.member */
    { {391428}, {391428}, 118, 1 }, /* EcsEnvironmentFile.type */
    { {24069}, {24069}, 80, 1 }, /* EcsEnvironmentFile.value */
    { {30726}, {30726}, 120, 0 }, /* EcsResourceRequirementsList.member */
    { {391428}, {391428}, 121, 1 }, /* EcsResourceRequirement.type */
    { {24069}, {24069}, 80, 1 }, /* EcsResourceRequirement.value */
    { {403465}, {403465}, 123, 1 }, /* EcsEphemeralStorage.sizeInGiB */
    { {30726}, {30726}, 126, 0 }, /* EcsInferenceAcceleratorOverrideList.member */
    { {418058}, {418058}, 80, 0 }, /* EcsInferenceAcceleratorOverride.deviceName */
    { {420874}, {420874}, 80, 0 }, /* EcsInferenceAcceleratorOverride.deviceType */
    { {30726}, {30726}, 128, 0 }, /* PlacementConstraints.member */
    { {432138}, {432138}, 129, 0 }, /* PlacementConstraint.expression */
    { {391428}, {391428}, 130, 0 }, /* PlacementConstraint.type */
    { {30726}, {30726}, 132, 0 }, /* PlacementStrategies.member */
    { {439557}, {439557}, 133, 0 }, /* PlacementStrategy.field */
    { {391428}, {391428}, 134, 0 }, /* PlacementStrategy.type */
    { {30726}, {30726}, 138, 0 }, /* TagList.member */
    { {451843}, {451843}, 72, 1 }, /* Tag.Key */
    { {288005}, {288005}, 73, 1 }, /* Tag.Value */
    { {467722}, {467722}, 141, 0 }, /* PipeTargetEventBridgeEventBusParameters.DetailType */
    { {470538}, {470538}, 142, 0 }, /* PipeTargetEventBridgeEventBusParameters.EndpointId */
    { {473353}, {473353}, 143, 0 }, /* PipeTargetEventBridgeEventBusParameters.Resources */
    { {97030}, {97030}, 144, 0 }, /* PipeTargetEventBridgeEventBusParameters.Source */
    { {475908}, {475908}, 94, 0 }, /* PipeTargetEventBridgeEventBusParameters.Time */
    { {30726}, {30726}, 124, 0 }, /* EventBridgeEventResourceList.member */
    { {18704}, {18704}, 6, 0 }, /* PipeTargetHttpParameters.HeaderParameters */
    { {25619}, {25619}, 9, 0 }, /* PipeTargetHttpParameters.PathParameterValues */
    { {32533}, {32533}, 11, 0 }, /* PipeTargetHttpParameters.QueryStringParameters */
    { {477196}, {477196}, 147, 1 }, /* PipeTargetKinesisStreamParameters.PartitionKey */
    { {486926}, {486926}, 149, 0 }, /* PipeTargetLambdaFunctionParameters.InvocationType */
    { {496648}, {496648}, 151, 1 }, /* PipeTargetRedshiftDataParameters.Database */
    { {498950}, {498950}, 152, 0 }, /* PipeTargetRedshiftDataParameters.DbUser */
    { {500752}, {500752}, 153, 0 }, /* PipeTargetRedshiftDataParameters.SecretManagerArn */
    { {505092}, {505092}, 154, 1 }, /* PipeTargetRedshiftDataParameters.Sqls */
    { {506381}, {506381}, 156, 0 }, /* PipeTargetRedshiftDataParameters.StatementName */
    { {509961}, {509961}, 101, 0 }, /* PipeTargetRedshiftDataParameters.WithEvent */
    { {30726}, {30726}, 155, 0 }, /* Sqls.member */
    { {519701}, {519701}, 158, 0 }, /* PipeTargetSageMakerPipelineParameters.PipelineParameterList */
    { {30726}, {30726}, 159, 0 }, /* SageMakerPipelineParameterList.member */
    { {93700}, {93700}, 160, 1 }, /* SageMakerPipelineParameter.Name */
    { {288005}, {288005}, 161, 1 }, /* SageMakerPipelineParameter.Value */
    { {525334}, {525334}, 163, 0 }, /* PipeTargetSqsQueueParameters.MessageDeduplicationId */
    { {531214}, {531214}, 164, 0 }, /* PipeTargetSqsQueueParameters.MessageGroupId */
    { {486926}, {486926}, 149, 0 }, /* PipeTargetStateMachineParameters.InvocationType */
    { {549393}, {549393}, 167, 1 }, /* PipeTargetTimestreamParameters.DimensionMappings */
    { {566285}, {566285}, 172, 0 }, /* PipeTargetTimestreamParameters.EpochTimeUnit */
    { {569876}, {569876}, 173, 0 }, /* PipeTargetTimestreamParameters.MultiMeasureMappings */
    { {601621}, {601621}, 181, 0 }, /* PipeTargetTimestreamParameters.SingleMeasureMappings */
    { {610317}, {610317}, 184, 0 }, /* PipeTargetTimestreamParameters.TimeFieldType */
    { {613897}, {613897}, 185, 1 }, /* PipeTargetTimestreamParameters.TimeValue */
    { {616463}, {616463}, 186, 0 }, /* PipeTargetTimestreamParameters.TimestampFormat */
    { {620556}, {620556}, 187, 1 }, /* PipeTargetTimestreamParameters.VersionValue */
    { {30726}, {30726}, 168, 0 }, /* DimensionMappings.member */
    { {553997}, {553997}, 169, 1 }, /* DimensionMapping.DimensionName */
    { {557582}, {557582}, 170, 1 }, /* DimensionMapping.DimensionValue */
    { {561426}, {561426}, 171, 1 }, /* DimensionMapping.DimensionValueType */
    { {30726}, {30726}, 174, 0 }, /* MultiMeasureMappings.member */
    { {575261}, {575261}, 175, 1 }, /* MultiMeasureMapping.MultiMeasureAttributeMappings */
    { {597264}, {597264}, 180, 1 }, /* MultiMeasureMapping.MultiMeasureName */
    { {30726}, {30726}, 176, 0 }, /* MultiMeasureAttributeMappings.member */
    { {582924}, {582924}, 177, 1 }, /* MultiMeasureAttributeMapping.MeasureValue */
    { {586256}, {586256}, 178, 1 }, /* MultiMeasureAttributeMapping.MeasureValueType */
    { {590617}, {590617}, 179, 1 }, /* MultiMeasureAttributeMapping.MultiMeasureAttributeName */
    { {30726}, {30726}, 182, 0 }, /* SingleMeasureMappings.member */
    { {607243}, {607243}, 183, 1 }, /* SingleMeasureMapping.MeasureName */
    { {582924}, {582924}, 177, 1 }, /* SingleMeasureMapping.MeasureValue */
    { {586256}, {586256}, 178, 1 }, /* SingleMeasureMapping.MeasureValueType */
    { {139011}, {139011}, 189, 0 }, /* CreatePipeResponse.Arn */
    { {623884}, {623884}, 53, 0 }, /* CreatePipeResponse.CreationTime */
    { {627212}, {627212}, 190, 0 }, /* CreatePipeResponse.CurrentState */
    { {3340}, {3340}, 2, 0 }, /* CreatePipeResponse.DesiredState */
    { {630544}, {630544}, 53, 0 }, /* CreatePipeResponse.LastModifiedTime */
    { {93700}, {93700}, 29, 0 }, /* CreatePipeResponse.Name */
    { {93700}, {93700}, 29, 289 }, /* DeletePipeRequest.Name */
    { {139011}, {139011}, 189, 0 }, /* DeletePipeResponse.Arn */
    { {623884}, {623884}, 53, 0 }, /* DeletePipeResponse.CreationTime */
    { {627212}, {627212}, 190, 0 }, /* DeletePipeResponse.CurrentState */
    { {3340}, {3340}, 193, 0 }, /* DeletePipeResponse.DesiredState */
    { {630544}, {630544}, 53, 0 }, /* DeletePipeResponse.LastModifiedTime */
    { {93700}, {93700}, 29, 0 }, /* DeletePipeResponse.Name */
    { {93700}, {93700}, 29, 289 }, /* DescribePipeRequest.Name */
    { {139011}, {139011}, 189, 0 }, /* DescribePipeResponse.Arn */
    { {623884}, {623884}, 53, 0 }, /* DescribePipeResponse.CreationTime */
    { {627212}, {627212}, 190, 0 }, /* DescribePipeResponse.CurrentState */
    { {267}, {267}, 1, 0 }, /* DescribePipeResponse.Description */
    { {3340}, {3340}, 193, 0 }, /* DescribePipeResponse.DesiredState */
    { {6666}, {6666}, 3, 0 }, /* DescribePipeResponse.Enrichment */
    { {9492}, {9492}, 4, 0 }, /* DescribePipeResponse.EnrichmentParameters */
    { {41744}, {41744}, 15, 0 }, /* DescribePipeResponse.KmsKeyIdentifier */
    { {630544}, {630544}, 53, 0 }, /* DescribePipeResponse.LastModifiedTime */
    { {46096}, {46096}, 196, 0 }, /* DescribePipeResponse.LogConfiguration */
    { {93700}, {93700}, 29, 0 }, /* DescribePipeResponse.Name */
    { {94983}, {94983}, 30, 0 }, /* DescribePipeResponse.RoleArn */
    { {97030}, {97030}, 31, 0 }, /* DescribePipeResponse.Source */
    { {98832}, {98832}, 32, 0 }, /* DescribePipeResponse.SourceParameters */
    { {647947}, {647947}, 200, 0 }, /* DescribePipeResponse.StateReason */
    { {260356}, {260356}, 71, 0 }, /* DescribePipeResponse.Tags */
    { {261638}, {261638}, 41, 0 }, /* DescribePipeResponse.Target */
    { {263440}, {263440}, 74, 0 }, /* DescribePipeResponse.TargetParameters */
    { {50460}, {50460}, 197, 0 }, /* PipeLogConfiguration.CloudwatchLogsLogDestination */
    { {60950}, {60950}, 198, 0 }, /* PipeLogConfiguration.FirehoseLogDestination */
    { {71444}, {71444}, 21, 0 }, /* PipeLogConfiguration.IncludeExecutionData */
    { {76805}, {76805}, 23, 0 }, /* PipeLogConfiguration.Level */
    { {78352}, {78352}, 199, 0 }, /* PipeLogConfiguration.S3LogDestination */
    { {57867}, {57867}, 18, 0 }, /* CloudwatchLogsLogDestination.LogGroupArn */
    { {66833}, {66833}, 20, 0 }, /* FirehoseLogDestination.DeliveryStreamArn */
    { {82698}, {82698}, 80, 0 }, /* S3LogDestination.BucketName */
    { {85515}, {85515}, 80, 0 }, /* S3LogDestination.BucketOwner */
    { {88588}, {88588}, 27, 0 }, /* S3LogDestination.OutputFormat */
    { {91910}, {91910}, 80, 0 }, /* S3LogDestination.Prefix */
    { {627212}, {627212}, 190, 544 }, /* ListPipesRequest.CurrentState */
    { {3340}, {3340}, 2, 544 }, /* ListPipesRequest.DesiredState */
    { {655365}, {655365}, 202, 544 }, /* ListPipesRequest.Limit */
    { {656906}, {656906}, 29, 544 }, /* ListPipesRequest.NamePrefix */
    { {659721}, {659721}, 203, 544 }, /* ListPipesRequest.NextToken */
    { {662284}, {662284}, 204, 544 }, /* ListPipesRequest.SourcePrefix */
    { {665612}, {665612}, 204, 544 }, /* ListPipesRequest.TargetPrefix */
    { {659721}, {659721}, 203, 0 }, /* ListPipesResponse.NextToken */
    { {668933}, {668933}, 206, 0 }, /* ListPipesResponse.Pipes */
    { {30726}, {30726}, 207, 0 }, /* PipeList.member */
    { {139011}, {139011}, 189, 0 }, /* Pipe.Arn */
    { {623884}, {623884}, 53, 0 }, /* Pipe.CreationTime */
    { {627212}, {627212}, 190, 0 }, /* Pipe.CurrentState */
    { {3340}, {3340}, 2, 0 }, /* Pipe.DesiredState */
    { {6666}, {6666}, 3, 0 }, /* Pipe.Enrichment */
    { {630544}, {630544}, 53, 0 }, /* Pipe.LastModifiedTime */
    { {93700}, {93700}, 29, 0 }, /* Pipe.Name */
    { {97030}, {97030}, 31, 0 }, /* Pipe.Source */
    { {647947}, {647947}, 200, 0 }, /* Pipe.StateReason */
    { {261638}, {261638}, 41, 0 }, /* Pipe.Target */
    { {675595}, {675595}, 189, 289 }, /* ListTagsForResourceRequest.resourceArn */
    { {678660}, {678660}, 71, 0 }, /* ListTagsForResourceResponse.tags */
    { {93700}, {93700}, 29, 289 }, /* StartPipeRequest.Name */
    { {139011}, {139011}, 189, 0 }, /* StartPipeResponse.Arn */
    { {623884}, {623884}, 53, 0 }, /* StartPipeResponse.CreationTime */
    { {627212}, {627212}, 190, 0 }, /* StartPipeResponse.CurrentState */
    { {3340}, {3340}, 2, 0 }, /* StartPipeResponse.DesiredState */
    { {630544}, {630544}, 53, 0 }, /* StartPipeResponse.LastModifiedTime */
    { {93700}, {93700}, 29, 0 }, /* StartPipeResponse.Name */
    { {93700}, {93700}, 29, 289 }, /* StopPipeRequest.Name */
    { {139011}, {139011}, 189, 0 }, /* StopPipeResponse.Arn */
    { {623884}, {623884}, 53, 0 }, /* StopPipeResponse.CreationTime */
    { {627212}, {627212}, 190, 0 }, /* StopPipeResponse.CurrentState */
    { {3340}, {3340}, 2, 0 }, /* StopPipeResponse.DesiredState */
    { {630544}, {630544}, 53, 0 }, /* StopPipeResponse.LastModifiedTime */
    { {93700}, {93700}, 29, 0 }, /* StopPipeResponse.Name */
    { {675595}, {675595}, 189, 289 }, /* TagResourceRequest.resourceArn */
    { {678660}, {678660}, 71, 1 }, /* TagResourceRequest.tags */
    { {675595}, {675595}, 189, 289 }, /* UntagResourceRequest.resourceArn */
    { {709639}, {709639}, 217, 545 }, /* UntagResourceRequest.tagKeys */
    { {30726}, {30726}, 72, 0 }, /* TagKeyList.member */
    { {267}, {267}, 1, 0 }, /* UpdatePipeRequest.Description */
    { {3340}, {3340}, 2, 0 }, /* UpdatePipeRequest.DesiredState */
    { {6666}, {6666}, 3, 0 }, /* UpdatePipeRequest.Enrichment */
    { {9492}, {9492}, 4, 0 }, /* UpdatePipeRequest.EnrichmentParameters */
    { {41744}, {41744}, 15, 0 }, /* UpdatePipeRequest.KmsKeyIdentifier */
    { {46096}, {46096}, 16, 0 }, /* UpdatePipeRequest.LogConfiguration */
    { {93700}, {93700}, 29, 289 }, /* UpdatePipeRequest.Name */
    { {94983}, {94983}, 30, 1 }, /* UpdatePipeRequest.RoleArn */
    { {98832}, {98832}, 220, 0 }, /* UpdatePipeRequest.SourceParameters */
    { {261638}, {261638}, 41, 0 }, /* UpdatePipeRequest.Target */
    { {263440}, {263440}, 74, 0 }, /* UpdatePipeRequest.TargetParameters */
    { {103192}, {103192}, 221, 0 }, /* UpdatePipeSourceParameters.ActiveMQBrokerParameters */
    { {128280}, {128280}, 222, 0 }, /* UpdatePipeSourceParameters.DynamoDBStreamParameters */
    { {168718}, {168718}, 47, 0 }, /* UpdatePipeSourceParameters.FilterCriteria */
    { {176663}, {176663}, 223, 0 }, /* UpdatePipeSourceParameters.KinesisStreamParameters */
    { {189471}, {189471}, 224, 0 }, /* UpdatePipeSourceParameters.ManagedStreamingKafkaParameters */
    { {215064}, {215064}, 225, 0 }, /* UpdatePipeSourceParameters.RabbitMQBrokerParameters */
    { {224538}, {224538}, 226, 0 }, /* UpdatePipeSourceParameters.SelfManagedKafkaParameters */
    { {255506}, {255506}, 227, 0 }, /* UpdatePipeSourceParameters.SqsQueueParameters */
    { {109577}, {109577}, 34, 0 }, /* UpdatePipeSourceActiveMQBrokerParameters.BatchSize */
    { {112139}, {112139}, 35, 1 }, /* UpdatePipeSourceActiveMQBrokerParameters.Credentials */
    { {117790}, {117790}, 37, 0 }, /* UpdatePipeSourceActiveMQBrokerParameters.MaximumBatchingWindowInSeconds */
    { {109577}, {109577}, 34, 0 }, /* UpdatePipeSourceDynamoDBStreamParameters.BatchSize */
    { {134672}, {134672}, 40, 0 }, /* UpdatePipeSourceDynamoDBStreamParameters.DeadLetterConfig */
    { {117790}, {117790}, 37, 0 }, /* UpdatePipeSourceDynamoDBStreamParameters.MaximumBatchingWindowInSeconds */
    { {140057}, {140057}, 42, 0 }, /* UpdatePipeSourceDynamoDBStreamParameters.MaximumRecordAgeInSeconds */
    { {146708}, {146708}, 43, 0 }, /* UpdatePipeSourceDynamoDBStreamParameters.MaximumRetryAttempts */
    { {152089}, {152089}, 44, 0 }, /* UpdatePipeSourceDynamoDBStreamParameters.OnPartialBatchItemFailure */
    { {158741}, {158741}, 45, 0 }, /* UpdatePipeSourceDynamoDBStreamParameters.ParallelizationFactor */
    { {109577}, {109577}, 34, 0 }, /* UpdatePipeSourceKinesisStreamParameters.BatchSize */
    { {134672}, {134672}, 40, 0 }, /* UpdatePipeSourceKinesisStreamParameters.DeadLetterConfig */
    { {117790}, {117790}, 37, 0 }, /* UpdatePipeSourceKinesisStreamParameters.MaximumBatchingWindowInSeconds */
    { {140057}, {140057}, 42, 0 }, /* UpdatePipeSourceKinesisStreamParameters.MaximumRecordAgeInSeconds */
    { {146708}, {146708}, 43, 0 }, /* UpdatePipeSourceKinesisStreamParameters.MaximumRetryAttempts */
    { {152089}, {152089}, 44, 0 }, /* UpdatePipeSourceKinesisStreamParameters.OnPartialBatchItemFailure */
    { {158741}, {158741}, 45, 0 }, /* UpdatePipeSourceKinesisStreamParameters.ParallelizationFactor */
    { {109577}, {109577}, 34, 0 }, /* UpdatePipeSourceManagedStreamingKafkaParameters.BatchSize */
    { {112139}, {112139}, 56, 0 }, /* UpdatePipeSourceManagedStreamingKafkaParameters.Credentials */
    { {117790}, {117790}, 37, 0 }, /* UpdatePipeSourceManagedStreamingKafkaParameters.MaximumBatchingWindowInSeconds */
    { {109577}, {109577}, 34, 0 }, /* UpdatePipeSourceRabbitMQBrokerParameters.BatchSize */
    { {112139}, {112139}, 35, 1 }, /* UpdatePipeSourceRabbitMQBrokerParameters.Credentials */
    { {117790}, {117790}, 37, 0 }, /* UpdatePipeSourceRabbitMQBrokerParameters.MaximumBatchingWindowInSeconds */
    { {109577}, {109577}, 34, 0 }, /* UpdatePipeSourceSelfManagedKafkaParameters.BatchSize */
    { {112139}, {112139}, 63, 0 }, /* UpdatePipeSourceSelfManagedKafkaParameters.Credentials */
    { {117790}, {117790}, 37, 0 }, /* UpdatePipeSourceSelfManagedKafkaParameters.MaximumBatchingWindowInSeconds */
    { {242711}, {242711}, 36, 0 }, /* UpdatePipeSourceSelfManagedKafkaParameters.ServerRootCaCertificate */
    { {248835}, {248835}, 65, 0 }, /* UpdatePipeSourceSelfManagedKafkaParameters.Vpc */
    { {109577}, {109577}, 34, 0 }, /* UpdatePipeSourceSqsQueueParameters.BatchSize */
    { {117790}, {117790}, 37, 0 }, /* UpdatePipeSourceSqsQueueParameters.MaximumBatchingWindowInSeconds */
    { {139011}, {139011}, 189, 0 }, /* UpdatePipeResponse.Arn */
    { {623884}, {623884}, 53, 0 }, /* UpdatePipeResponse.CreationTime */
    { {627212}, {627212}, 190, 0 }, /* UpdatePipeResponse.CurrentState */
    { {3340}, {3340}, 2, 0 }, /* UpdatePipeResponse.DesiredState */
    { {630544}, {630544}, 53, 0 }, /* UpdatePipeResponse.LastModifiedTime */
    { {93700}, {93700}, 29, 0 }, /* UpdatePipeResponse.Name */
};

static const struct table_text values[] = {
    { 719111 }, /* RUNNING */
    { 721159 }, /* STOPPED */
    { 723203 }, /* ALL */
    { 724227 }, /* OFF */
    { 725253 }, /* ERROR */
    { 726788 }, /* INFO */
    { 728069 }, /* TRACE */
    { 729604 }, /* json */
    { 730885 }, /* plain */
    { 732419 }, /* w3c */
    { 733456 }, /* AUTOMATIC_BISECT */
    { 737804 }, /* TRIM_HORIZON */
    { 741126 }, /* LATEST */
    { 737804 }, /* TRIM_HORIZON */
    { 741126 }, /* LATEST */
    { 742924 }, /* AT_TIMESTAMP */
    { 746243 }, /* GPU */
    { 747270 }, /* MEMORY */
    { 749060 }, /* VCPU */
    { 750342 }, /* N_TO_N */
    { 752138 }, /* SEQUENTIAL */
    { 754947 }, /* EC2 */
    { 755975 }, /* FARGATE */
    { 758024 }, /* EXTERNAL */
    { 760327 }, /* ENABLED */
    { 762376 }, /* DISABLED */
    { 764674 }, /* s3 */
    { 746243 }, /* GPU */
    { 765460 }, /* InferenceAccelerator */
    { 770832 }, /* distinctInstance */
    { 775176 }, /* memberOf */
    { 777478 }, /* random */
    { 779270 }, /* spread */
    { 781063 }, /* binpack */
    { 783119 }, /* TASK_DEFINITION */
    { 787216 }, /* REQUEST_RESPONSE */
    { 791567 }, /* FIRE_AND_FORGET */
    { 795655 }, /* VARCHAR */
    { 797708 }, /* MILLISECONDS */
    { 801031 }, /* SECONDS */
    { 803084 }, /* MICROSECONDS */
    { 806411 }, /* NANOSECONDS */
    { 809478 }, /* DOUBLE */
    { 811270 }, /* BIGINT */
    { 795655 }, /* VARCHAR */
    { 813063 }, /* BOOLEAN */
    { 815113 }, /* TIMESTAMP */
    { 817669 }, /* EPOCH */
    { 819216 }, /* TIMESTAMP_FORMAT */
    { 719111 }, /* RUNNING */
    { 721159 }, /* STOPPED */
    { 823560 }, /* CREATING */
    { 825864 }, /* UPDATING */
    { 828168 }, /* DELETING */
    { 830472 }, /* STARTING */
    { 832776 }, /* STOPPING */
    { 835085 }, /* CREATE_FAILED */
    { 838669 }, /* UPDATE_FAILED */
    { 842252 }, /* START_FAILED */
    { 845579 }, /* STOP_FAILED */
    { 848653 }, /* DELETE_FAILED */
    { 852246 }, /* CREATE_ROLLBACK_FAILED */
    { 858134 }, /* DELETE_ROLLBACK_FAILED */
    { 864022 }, /* UPDATE_ROLLBACK_FAILED */
    { 719111 }, /* RUNNING */
    { 721159 }, /* STOPPED */
    { 869895 }, /* DELETED */
};

static const struct table_bounds bounds[] = {
    { INT64_MIN, INT64_MAX },
    { INT64_C(0), INT64_C(512) },
    { INT64_C(0), INT64_C(1600) },
    { INT64_C(0), INT64_C(8192) },
    { INT64_C(0), INT64_C(2048) },
    { INT64_C(1), INT64_C(1600) },
    { INT64_C(3), INT64_C(63) },
    { INT64_C(0), INT64_C(256) },
    { INT64_C(1), INT64_C(64) },
    { INT64_C(1), INT64_C(10000) },
    { INT64_C(0), INT64_C(300) },
    { INT64_C(1), INT64_C(1000) },
    { INT64_C(-1), INT64_C(604800) },
    { INT64_C(-1), INT64_C(10000) },
    { INT64_C(1), INT64_C(10) },
    { INT64_C(0), INT64_C(5) },
    { INT64_C(0), INT64_C(4096) },
    { INT64_C(1), INT64_C(200) },
    { INT64_C(1), INT64_C(249) },
    { INT64_C(0), INT64_C(2) },
    { INT64_C(1), INT64_C(300) },
    { INT64_C(1), INT64_C(5) },
    { INT64_C(1), INT64_C(1024) },
    { INT64_C(1), INT64_C(16) },
    { INT64_C(1), INT64_C(50) },
    { INT64_C(1), INT64_C(128) },
    { INT64_C(2), INT64_C(10000) },
    { INT64_C(0), INT64_C(20) },
    { INT64_C(1), INT64_C(256) },
    { INT64_C(0), INT64_C(6) },
    { INT64_C(0), INT64_C(100000) },
    { INT64_C(1), INT64_C(255) },
    { INT64_C(0), INT64_C(1000) },
    { INT64_C(0), INT64_C(16) },
    { INT64_C(21), INT64_C(200) },
    { INT64_C(0), INT64_C(10) },
    { INT64_C(0), INT64_C(2000) },
    { INT64_C(0), INT64_C(255) },
    { INT64_C(0), INT64_C(1024) },
    { INT64_C(1), INT64_MAX },
    { INT64_C(1), INT64_C(40) },
    { INT64_C(1), INT64_C(100000) },
    { INT64_C(1), INT64_C(500) },
    { INT64_C(0), INT64_C(200) },
    { INT64_C(0), INT64_C(100) },
    { INT64_C(1), INT64_C(2048) },
    { INT64_C(1), INT64_C(100) },
    { INT64_C(0), INT64_C(50) },
};

static const struct aws_operation operations[] = {
    { {634890}, {0}, {0}, {637700}, {638992}, 200, 0, 188, 8, false }, /* CreatePipe */
    { {643338}, {0}, {0}, {646150}, {638992}, 200, 191, 192, 8, false }, /* DeletePipe */
    { {651020}, {0}, {0}, {654339}, {638992}, 200, 194, 195, 8, false }, /* DescribePipe */
    { {670473}, {0}, {0}, {654339}, {673033}, 200, 201, 205, 8, false }, /* ListPipes */
    { {679955}, {0}, {0}, {654339}, {685075}, 200, 208, 209, 8, false }, /* ListTagsForResource */
    { {690185}, {0}, {0}, {637700}, {692758}, 200, 210, 211, 8, false }, /* StartPipe */
    { {698632}, {0}, {0}, {637700}, {700949}, 200, 212, 213, 8, false }, /* StopPipe */
    { {706571}, {0}, {0}, {637700}, {685075}, 200, 214, 215, 8, false }, /* TagResource */
    { {711693}, {0}, {0}, {646150}, {685075}, 200, 216, 218, 8, false }, /* UntagResource */
    { {715274}, {0}, {0}, {718083}, {638992}, 200, 219, 228, 8, false }, /* UpdatePipe */
};

const struct aws_service table_pipes = {
    .pool = pool,
    .shapes = shapes,
    .members = members,
    .values = values,
    .bounds = bounds,
    .operations = operations,
    .operation_count = 10,
    .protocol = AWS_REST_JSON,
    .name = STR_INIT("pipes"),
    .service_id = STR_INIT("Pipes"),
    .endpoint_prefix = STR_INIT("pipes"),
    .signing_name = STR_INIT("pipes"),
    .target_prefix = STR_INIT(""),
    .json_version = STR_INIT(""),
    .api_version = STR_INIT("2015-10-07"),
    .xml_namespace = STR_INIT(""),
};
