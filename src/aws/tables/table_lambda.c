/* table_lambda.c: written by tools/gen_aws_tables.py from botocore 1.43.11 (Apache-2.0), service "lambda"
 * 2015-03-31. Do not edit. */

#include "aws/tables/table_index.h"

/* One literal longer than ISO C promises; gcc and clang take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
static const char pool[] =
    "\0"
    "Action\0"
    "LayerName\0"
    "OrganizationId\0"
    "Principal\0"
    "RevisionId\0"
    "StatementId\0"
    "VersionNumber\0"
    "Statement\0"
    "AddLayerVersionPermission\0"
    "POST\0"
    "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy\0"
    "EventSourceToken\0"
    "FunctionName\0"
    "FunctionUrlAuthType\0"
    "InvokedViaFunctionUrl\0"
    "PrincipalOrgID\0"
    "Qualifier\0"
    "SourceAccount\0"
    "SourceArn\0"
    "AddPermission\0"
    "/2015-03-31/functions/{FunctionName}/policy\0"
    "CheckpointToken\0"
    "ClientToken\0"
    "DurableExecutionArn\0"
    "Updates\0"
    "member\0"
    "CallbackOptions\0"
    "HeartbeatTimeoutSeconds\0"
    "TimeoutSeconds\0"
    "ChainedInvokeOptions\0"
    "TenantId\0"
    "ContextOptions\0"
    "ReplayChildren\0"
    "Error\0"
    "ErrorData\0"
    "ErrorMessage\0"
    "ErrorType\0"
    "StackTrace\0"
    "Id\0"
    "Name\0"
    "ParentId\0"
    "Payload\0"
    "StepOptions\0"
    "NextAttemptDelaySeconds\0"
    "SubType\0"
    "Type\0"
    "WaitOptions\0"
    "WaitSeconds\0"
    "NewExecutionState\0"
    "NextMarker\0"
    "Operations\0"
    "CallbackDetails\0"
    "CallbackId\0"
    "Result\0"
    "ChainedInvokeDetails\0"
    "ContextDetails\0"
    "EndTimestamp\0"
    "ExecutionDetails\0"
    "InputPayload\0"
    "StartTimestamp\0"
    "Status\0"
    "StepDetails\0"
    "Attempt\0"
    "NextAttemptTimestamp\0"
    "WaitDetails\0"
    "ScheduledEndTimestamp\0"
    "CheckpointDurableExecution\0"
    "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint\0"
    "Description\0"
    "FunctionVersion\0"
    "RoutingConfig\0"
    "AdditionalVersionWeights\0"
    "key\0"
    "value\0"
    "AliasArn\0"
    "CreateAlias\0"
    "/2015-03-31/functions/{FunctionName}/aliases\0"
    "CapacityProviderName\0"
    "CapacityProviderScalingConfig\0"
    "MaxVCpuCount\0"
    "ScalingMode\0"
    "ScalingPolicies\0"
    "PredefinedMetricType\0"
    "TargetValue\0"
    "InstanceRequirements\0"
    "AllowedInstanceTypes\0"
    "Architectures\0"
    "ExcludedInstanceTypes\0"
    "KmsKeyArn\0"
    "PermissionsConfig\0"
    "CapacityProviderOperatorRoleArn\0"
    "Tags\0"
    "VpcConfig\0"
    "SecurityGroupIds\0"
    "SubnetIds\0"
    "CapacityProvider\0"
    "CapacityProviderArn\0"
    "LastModified\0"
    "State\0"
    "CreateCapacityProvider\0"
    "/2025-11-30/capacity-providers\0"
    "AllowedPublishers\0"
    "SigningProfileVersionArns\0"
    "CodeSigningPolicies\0"
    "UntrustedArtifactOnDeployment\0"
    "CodeSigningConfig\0"
    "CodeSigningConfigArn\0"
    "CodeSigningConfigId\0"
    "CreateCodeSigningConfig\0"
    "/2020-04-22/code-signing-configs\0"
    "AmazonManagedKafkaEventSourceConfig\0"
    "ConsumerGroupId\0"
    "SchemaRegistryConfig\0"
    "AccessConfigs\0"
    "URI\0"
    "EventRecordFormat\0"
    "SchemaRegistryURI\0"
    "SchemaValidationConfigs\0"
    "Attribute\0"
    "BatchSize\0"
    "BisectBatchOnFunctionError\0"
    "DestinationConfig\0"
    "OnFailure\0"
    "Destination\0"
    "OnSuccess\0"
    "DocumentDBEventSourceConfig\0"
    "CollectionName\0"
    "DatabaseName\0"
    "FullDocument\0"
    "Enabled\0"
    "EventSourceArn\0"
    "FilterCriteria\0"
    "Filters\0"
    "Pattern\0"
    "FunctionResponseTypes\0"
    "KMSKeyArn\0"
    "LoggingConfig\0"
    "SystemLogLevel\0"
    "MaximumBatchingWindowInSeconds\0"
    "MaximumRecordAgeInSeconds\0"
    "MaximumRetryAttempts\0"
    "MetricsConfig\0"
    "Metrics\0"
    "ParallelizationFactor\0"
    "ProvisionedPollerConfig\0"
    "MaximumPollers\0"
    "MinimumPollers\0"
    "PollerGroupName\0"
    "Queues\0"
    "ScalingConfig\0"
    "MaximumConcurrency\0"
    "SelfManagedEventSource\0"
    "Endpoints\0"
    "SelfManagedKafkaEventSourceConfig\0"
    "SourceAccessConfigurations\0"
    "StartingPosition\0"
    "StartingPositionTimestamp\0"
    "Topics\0"
    "TumblingWindowInSeconds\0"
    "EventSourceMappingArn\0"
    "FilterCriteriaError\0"
    "ErrorCode\0"
    "Message\0"
    "FunctionArn\0"
    "LastProcessingResult\0"
    "StateTransitionReason\0"
    "UUID\0"
    "CreateEventSourceMapping\0"
    "/2015-03-31/event-source-mappings\0"
    "CapacityProviderConfig\0"
    "LambdaManagedInstancesCapacityProviderConfig\0"
    "ExecutionEnvironmentMemoryGiBPerVCpu\0"
    "PerExecutionEnvironmentMaxConcurrency\0"
    "Code\0"
    "ImageUri\0"
    "S3Bucket\0"
    "S3Key\0"
    "S3ObjectVersion\0"
    "SourceKMSKeyArn\0"
    "ZipFile\0"
    "DeadLetterConfig\0"
    "TargetArn\0"
    "DurableConfig\0"
    "ExecutionTimeout\0"
    "RetentionPeriodInDays\0"
    "Environment\0"
    "Variables\0"
    "EphemeralStorage\0"
    "Size\0"
    "FileSystemConfigs\0"
    "Arn\0"
    "LocalMountPath\0"
    "Handler\0"
    "ImageConfig\0"
    "Command\0"
    "EntryPoint\0"
    "WorkingDirectory\0"
    "Layers\0"
    "ApplicationLogLevel\0"
    "LogFormat\0"
    "LogGroup\0"
    "MemorySize\0"
    "PackageType\0"
    "Publish\0"
    "PublishTo\0"
    "Role\0"
    "Runtime\0"
    "SnapStart\0"
    "ApplyOn\0"
    "TenancyConfig\0"
    "TenantIsolationMode\0"
    "Timeout\0"
    "TracingConfig\0"
    "Mode\0"
    "Ipv6AllowedForDualStack\0"
    "CodeSha256\0"
    "CodeSize\0"
    "ConfigSha256\0"
    "ImageConfigResponse\0"
    "LastUpdateStatus\0"
    "LastUpdateStatusReason\0"
    "LastUpdateStatusReasonCode\0"
    "SigningJobArn\0"
    "SigningProfileVersionArn\0"
    "MasterArn\0"
    "RuntimeVersionConfig\0"
    "RuntimeVersionArn\0"
    "OptimizationStatus\0"
    "StateReason\0"
    "StateReasonCode\0"
    "Version\0"
    "VpcId\0"
    "CreateFunction\0"
    "/2015-03-31/functions\0"
    "AuthType\0"
    "Cors\0"
    "AllowCredentials\0"
    "AllowHeaders\0"
    "AllowMethods\0"
    "AllowOrigins\0"
    "ExposeHeaders\0"
    "MaxAge\0"
    "InvokeMode\0"
    "CreationTime\0"
    "FunctionUrl\0"
    "CreateFunctionUrlConfig\0"
    "/2021-10-31/functions/{FunctionName}/url\0"
    "DeleteAlias\0"
    "DELETE\0"
    "/2015-03-31/functions/{FunctionName}/aliases/{Name}\0"
    "DeleteCapacityProvider\0"
    "/2025-11-30/capacity-providers/{CapacityProviderName}\0"
    "DeleteCodeSigningConfig\0"
    "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}\0"
    "DeleteEventSourceMapping\0"
    "/2015-03-31/event-source-mappings/{UUID}\0"
    "StatusCode\0"
    "DeleteFunction\0"
    "/2015-03-31/functions/{FunctionName}\0"
    "DeleteFunctionCodeSigningConfig\0"
    "/2020-06-30/functions/{FunctionName}/code-signing-config\0"
    "DeleteFunctionConcurrency\0"
    "/2017-10-31/functions/{FunctionName}/concurrency\0"
    "DeleteFunctionEventInvokeConfig\0"
    "/2019-09-25/functions/{FunctionName}/event-invoke-config\0"
    "DeleteFunctionUrlConfig\0"
    "DeleteLayerVersion\0"
    "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}\0"
    "DeleteProvisionedConcurrencyConfig\0"
    "/2019-09-30/functions/{FunctionName}/provisioned-concurrency\0"
    "AccountLimit\0"
    "CodeSizeUnzipped\0"
    "CodeSizeZipped\0"
    "ConcurrentExecutions\0"
    "TotalCodeSize\0"
    "UnreservedConcurrentExecutions\0"
    "AccountUsage\0"
    "FunctionCount\0"
    "GetAccountSettings\0"
    "GET\0"
    "/2016-08-19/account-settings\0"
    "GetAlias\0"
    "GetCapacityProvider\0"
    "GetCodeSigningConfig\0"
    "DurableExecutionName\0"
    "TraceHeader\0"
    "XAmznTraceId\0"
    "GetDurableExecution\0"
    "/2025-12-01/durable-executions/{DurableExecutionArn}\0"
    "IncludeExecutionData\0"
    "Marker\0"
    "MaxItems\0"
    "ReverseOrder\0"
    "Events\0"
    "CallbackFailedDetails\0"
    "Truncated\0"
    "CallbackStartedDetails\0"
    "HeartbeatTimeout\0"
    "CallbackSucceededDetails\0"
    "CallbackTimedOutDetails\0"
    "ChainedInvokeFailedDetails\0"
    "ChainedInvokeStartedDetails\0"
    "ExecutedVersion\0"
    "Input\0"
    "ChainedInvokeStoppedDetails\0"
    "ChainedInvokeSucceededDetails\0"
    "ChainedInvokeTimedOutDetails\0"
    "ContextFailedDetails\0"
    "ContextStartedDetails\0"
    "ContextSucceededDetails\0"
    "EventId\0"
    "EventTimestamp\0"
    "EventType\0"
    "ExecutionFailedDetails\0"
    "ExecutionStartedDetails\0"
    "ExecutionStoppedDetails\0"
    "ExecutionSucceededDetails\0"
    "ExecutionTimedOutDetails\0"
    "InvocationCompletedDetails\0"
    "RequestId\0"
    "StepFailedDetails\0"
    "RetryDetails\0"
    "CurrentAttempt\0"
    "StepStartedDetails\0"
    "StepSucceededDetails\0"
    "WaitCancelledDetails\0"
    "WaitStartedDetails\0"
    "Duration\0"
    "WaitSucceededDetails\0"
    "GetDurableExecutionHistory\0"
    "/2025-12-01/durable-executions/{DurableExecutionArn}/history\0"
    "GetDurableExecutionState\0"
    "/2025-12-01/durable-executions/{DurableExecutionArn}/state\0"
    "GetEventSourceMapping\0"
    "Location\0"
    "RepositoryType\0"
    "ResolvedImageUri\0"
    "Concurrency\0"
    "ReservedConcurrentExecutions\0"
    "Configuration\0"
    "TagsError\0"
    "GetFunction\0"
    "GetFunctionCodeSigningConfig\0"
    "GetFunctionConcurrency\0"
    "/2019-09-30/functions/{FunctionName}/concurrency\0"
    "GetFunctionConfiguration\0"
    "/2015-03-31/functions/{FunctionName}/configuration\0"
    "MaximumEventAgeInSeconds\0"
    "GetFunctionEventInvokeConfig\0"
    "RecursiveLoop\0"
    "GetFunctionRecursionConfig\0"
    "/2024-08-31/functions/{FunctionName}/recursion-config\0"
    "AppliedFunctionScalingConfig\0"
    "MaxExecutionEnvironments\0"
    "MinExecutionEnvironments\0"
    "RequestedFunctionScalingConfig\0"
    "GetFunctionScalingConfig\0"
    "/2025-11-30/functions/{FunctionName}/function-scaling-config\0"
    "LastModifiedTime\0"
    "GetFunctionUrlConfig\0"
    "CompatibleArchitectures\0"
    "CompatibleRuntimes\0"
    "Content\0"
    "CreatedDate\0"
    "LayerArn\0"
    "LayerVersionArn\0"
    "LicenseInfo\0"
    "GetLayerVersion\0"
    "GetLayerVersionByArn\0"
    "/2018-10-31/layers\077find=LayerVersion\0"
    "Policy\0"
    "GetLayerVersionPolicy\0"
    "GetPolicy\0"
    "AllocatedProvisionedConcurrentExecutions\0"
    "AvailableProvisionedConcurrentExecutions\0"
    "RequestedProvisionedConcurrentExecutions\0"
    "StatusReason\0"
    "GetProvisionedConcurrencyConfig\0"
    "UpdateRuntimeOn\0"
    "GetRuntimeManagementConfig\0"
    "/2021-07-20/functions/{FunctionName}/runtime-management-config\0"
    "ClientContext\0"
    "X-Amz-Client-Context\0"
    "X-Amz-Durable-Execution-Name\0"
    "InvocationType\0"
    "X-Amz-Invocation-Type\0"
    "LogType\0"
    "X-Amz-Log-Type\0"
    "X-Amz-Tenant-Id\0"
    "X-Amz-Durable-Execution-Arn\0"
    "X-Amz-Executed-Version\0"
    "FunctionError\0"
    "X-Amz-Function-Error\0"
    "LogResult\0"
    "X-Amz-Log-Result\0"
    "Invoke\0"
    "/2015-03-31/functions/{FunctionName}/invocations\0"
    "InvokeArgs\0"
    "InvokeAsync\0"
    "/2014-11-13/functions/{FunctionName}/invoke-async\0"
    "Aliases\0"
    "ListAliases\0"
    "CapacityProviders\0"
    "ListCapacityProviders\0"
    "CodeSigningConfigs\0"
    "ListCodeSigningConfigs\0"
    "StartedAfter\0"
    "StartedBefore\0"
    "Statuses\0"
    "DurableExecutions\0"
    "ListDurableExecutionsByFunction\0"
    "/2025-12-01/functions/{FunctionName}/durable-executions\0"
    "EventSourceMappings\0"
    "ListEventSourceMappings\0"
    "FunctionEventInvokeConfigs\0"
    "ListFunctionEventInvokeConfigs\0"
    "/2019-09-25/functions/{FunctionName}/event-invoke-config/list\0"
    "FunctionUrlConfigs\0"
    "ListFunctionUrlConfigs\0"
    "/2021-10-31/functions/{FunctionName}/urls\0"
    "FunctionVersions\0"
    "ListFunctionVersionsByCapacityProvider\0"
    "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions\0"
    "MasterRegion\0"
    "Functions\0"
    "ListFunctions\0"
    "FunctionArns\0"
    "ListFunctionsByCodeSigningConfig\0"
    "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions\0"
    "CompatibleArchitecture\0"
    "CompatibleRuntime\0"
    "LayerVersions\0"
    "ListLayerVersions\0"
    "/2018-10-31/layers/{LayerName}/versions\0"
    "LatestMatchingVersion\0"
    "ListLayers\0"
    "/2018-10-31/layers\0"
    "ProvisionedConcurrencyConfigs\0"
    "ListProvisionedConcurrencyConfigs\0"
    "/2019-09-30/functions/{FunctionName}/provisioned-concurrency\077List=ALL\0"
    "Resource\0"
    "ListTags\0"
    "/2017-03-31/tags/{Resource}\0"
    "Versions\0"
    "ListVersionsByFunction\0"
    "/2015-03-31/functions/{FunctionName}/versions\0"
    "PublishLayerVersion\0"
    "PublishVersion\0"
    "PutFunctionCodeSigningConfig\0"
    "PUT\0"
    "PutFunctionConcurrency\0"
    "PutFunctionEventInvokeConfig\0"
    "PutFunctionRecursionConfig\0"
    "FunctionScalingConfig\0"
    "FunctionState\0"
    "PutFunctionScalingConfig\0"
    "ProvisionedConcurrentExecutions\0"
    "PutProvisionedConcurrencyConfig\0"
    "PutRuntimeManagementConfig\0"
    "RemoveLayerVersionPermission\0"
    "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}\0"
    "RemovePermission\0"
    "/2015-03-31/functions/{FunctionName}/policy/{StatementId}\0"
    "SendDurableExecutionCallbackFailure\0"
    "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail\0"
    "SendDurableExecutionCallbackHeartbeat\0"
    "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat\0"
    "SendDurableExecutionCallbackSuccess\0"
    "/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed\0"
    "StopTimestamp\0"
    "StopDurableExecution\0"
    "/2025-12-01/durable-executions/{DurableExecutionArn}/stop\0"
    "TagResource\0"
    "TagKeys\0"
    "tagKeys\0"
    "UntagResource\0"
    "UpdateAlias\0"
    "UpdateCapacityProvider\0"
    "UpdateCodeSigningConfig\0"
    "UpdateEventSourceMapping\0"
    "DryRun\0"
    "UpdateFunctionCode\0"
    "/2015-03-31/functions/{FunctionName}/code\0"
    "UpdateFunctionConfiguration\0"
    "UpdateFunctionEventInvokeConfig\0"
    "UpdateFunctionUrlConfig\0"
    "NONE\0"
    "AWS_IAM\0"
    "START\0"
    "SUCCEED\0"
    "FAIL\0"
    "RETRY\0"
    "CANCEL\0"
    "EXECUTION\0"
    "CONTEXT\0"
    "STEP\0"
    "WAIT\0"
    "CALLBACK\0"
    "CHAINED_INVOKE\0"
    "STARTED\0"
    "PENDING\0"
    "READY\0"
    "SUCCEEDED\0"
    "FAILED\0"
    "CANCELLED\0"
    "TIMED_OUT\0"
    "STOPPED\0"
    "Auto\0"
    "Manual\0"
    "LambdaCapacityProviderAverageCPUUtilization\0"
    "x86_64\0"
    "arm64\0"
    "Pending\0"
    "Active\0"
    "Failed\0"
    "Deleting\0"
    "Warn\0"
    "Enforce\0"
    "BASIC_AUTH\0"
    "CLIENT_CERTIFICATE_TLS_AUTH\0"
    "SERVER_ROOT_CA_CERTIFICATE\0"
    "JSON\0"
    "SOURCE\0"
    "KEY\0"
    "VALUE\0"
    "UpdateLookup\0"
    "Default\0"
    "ReportBatchItemFailures\0"
    "DEBUG\0"
    "INFO\0"
    "WARN\0"
    "EventCount\0"
    "ErrorCount\0"
    "KafkaMetrics\0"
    "KAFKA_BOOTSTRAP_SERVERS\0"
    "VPC_SUBNET\0"
    "VPC_SECURITY_GROUP\0"
    "SASL_SCRAM_512_AUTH\0"
    "SASL_SCRAM_256_AUTH\0"
    "VIRTUAL_HOST\0"
    "TRIM_HORIZON\0"
    "LATEST\0"
    "AT_TIMESTAMP\0"
    "TRACE\0"
    "ERROR\0"
    "FATAL\0"
    "Text\0"
    "Zip\0"
    "Image\0"
    "LATEST_PUBLISHED\0"
    "nodejs\0"
    "nodejs4.3\0"
    "nodejs6.10\0"
    "nodejs8.10\0"
    "nodejs10.x\0"
    "nodejs12.x\0"
    "nodejs14.x\0"
    "nodejs16.x\0"
    "java8\0"
    "java8.al2\0"
    "java11\0"
    "python2.7\0"
    "python3.6\0"
    "python3.7\0"
    "python3.8\0"
    "python3.9\0"
    "dotnetcore1.0\0"
    "dotnetcore2.0\0"
    "dotnetcore2.1\0"
    "dotnetcore3.1\0"
    "dotnet6\0"
    "dotnet8\0"
    "nodejs4.3-edge\0"
    "go1.x\0"
    "ruby2.5\0"
    "ruby2.7\0"
    "provided\0"
    "provided.al2\0"
    "nodejs18.x\0"
    "python3.10\0"
    "java17\0"
    "ruby3.2\0"
    "ruby3.3\0"
    "ruby3.4\0"
    "python3.11\0"
    "nodejs20.x\0"
    "provided.al2023\0"
    "python3.12\0"
    "java21\0"
    "python3.13\0"
    "nodejs22.x\0"
    "nodejs24.x\0"
    "python3.14\0"
    "java25\0"
    "dotnet10\0"
    "ruby4.0\0"
    "PublishedVersions\0"
    "None\0"
    "PER_TENANT\0"
    "PassThrough\0"
    "Successful\0"
    "InProgress\0"
    "EniLimitExceeded\0"
    "InsufficientRolePermissions\0"
    "InvalidConfiguration\0"
    "InternalError\0"
    "SubnetOutOfIPAddresses\0"
    "InvalidSubnet\0"
    "InvalidSecurityGroup\0"
    "ImageDeleted\0"
    "ImageAccessDenied\0"
    "InvalidImage\0"
    "KMSKeyAccessDenied\0"
    "KMSKeyNotFound\0"
    "InvalidStateKMSKey\0"
    "DisabledKMSKey\0"
    "EFSIOError\0"
    "EFSMountConnectivityError\0"
    "EFSMountFailure\0"
    "EFSMountTimeout\0"
    "InvalidRuntime\0"
    "InvalidZipFileException\0"
    "VcpuLimitExceeded\0"
    "CapacityProviderScalingLimitExceeded\0"
    "InsufficientCapacity\0"
    "EC2RequestLimitExceeded\0"
    "FunctionError.InitTimeout\0"
    "FunctionError.RuntimeInitError\0"
    "FunctionError.ExtensionInitError\0"
    "FunctionError.InvalidEntryPoint\0"
    "FunctionError.InvalidWorkingDirectory\0"
    "FunctionError.PermissionDenied\0"
    "FunctionError.TooManyExtensions\0"
    "FunctionError.InitResourceExhausted\0"
    "DisallowedByVpcEncryptionControl\0"
    "On\0"
    "Off\0"
    "Inactive\0"
    "Deactivating\0"
    "Deactivated\0"
    "ActiveNonInvocable\0"
    "Idle\0"
    "Creating\0"
    "Restoring\0"
    "DrainingDurableExecutions\0"
    "BUFFERED\0"
    "RESPONSE_STREAM\0"
    "RUNNING\0"
    "ExecutionStarted\0"
    "ExecutionSucceeded\0"
    "ExecutionFailed\0"
    "ExecutionTimedOut\0"
    "ExecutionStopped\0"
    "ContextStarted\0"
    "ContextSucceeded\0"
    "ContextFailed\0"
    "WaitStarted\0"
    "WaitSucceeded\0"
    "WaitCancelled\0"
    "StepStarted\0"
    "StepSucceeded\0"
    "StepFailed\0"
    "ChainedInvokeStarted\0"
    "ChainedInvokeSucceeded\0"
    "ChainedInvokeFailed\0"
    "ChainedInvokeTimedOut\0"
    "ChainedInvokeStopped\0"
    "CallbackStarted\0"
    "CallbackSucceeded\0"
    "CallbackFailed\0"
    "CallbackTimedOut\0"
    "InvocationCompleted\0"
    "Allow\0"
    "Terminate\0"
    "IN_PROGRESS\0"
    "FunctionUpdate\0"
    "Event\0"
    "RequestResponse\0"
    "Tail\0"
    "ALL\0";

static const struct table_shape shapes[] = {
    { TABLE_STRUCTURE, 0, 7, 0 }, /* AddLayerVersionPermissionRequest */
    { TABLE_STRING, 1, 0, 0 }, /* LayerPermissionAllowedAction */
    { TABLE_STRING, 2, 0, 0 }, /* LayerName */
    { TABLE_STRING, 3, 0, 0 }, /* OrganizationId */
    { TABLE_STRING, 0, 0, 0 }, /* LayerPermissionAllowedPrincipal */
    { TABLE_STRING, 0, 0, 0 }, /* String */
    { TABLE_STRING, 4, 0, 0 }, /* StatementId */
    { TABLE_LONG, 0, 0, 0 }, /* LayerVersionNumber */
    { TABLE_STRUCTURE, 0, 2, 7 }, /* AddLayerVersionPermissionResponse */
    { TABLE_STRUCTURE, 0, 12, 9 }, /* AddPermissionRequest */
    { TABLE_STRING, 0, 0, 0 }, /* Action */
    { TABLE_STRING, 5, 0, 0 }, /* EventSourceToken */
    { TABLE_STRING, 6, 0, 0 }, /* NamespacedFunctionName */
    { TABLE_STRING, 0, 2, 0 }, /* FunctionUrlAuthType */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* InvokedViaFunctionUrl */
    { TABLE_STRING, 0, 0, 0 }, /* Principal */
    { TABLE_STRING, 7, 0, 0 }, /* PrincipalOrgID */
    { TABLE_STRING, 8, 0, 0 }, /* NumericLatestPublishedOrAliasQualifier */
    { TABLE_STRING, 9, 0, 0 }, /* SourceOwner */
    { TABLE_STRING, 0, 0, 0 }, /* Arn */
    { TABLE_STRUCTURE, 0, 1, 21 }, /* AddPermissionResponse */
    { TABLE_STRUCTURE, 0, 4, 22 }, /* CheckpointDurableExecutionRequest */
    { TABLE_STRING, 10, 0, 0 }, /* CheckpointToken */
    { TABLE_STRING, 11, 0, 0 }, /* ClientToken */
    { TABLE_STRING, 12, 0, 0 }, /* DurableExecutionArn */
    { TABLE_LIST, 0, 1, 26 }, /* OperationUpdates */
    { TABLE_STRUCTURE, 0, 13, 27 }, /* OperationUpdate */
    { TABLE_STRING, 0, 5, 2 }, /* OperationAction */
    { TABLE_STRUCTURE, 0, 2, 40 }, /* CallbackOptions */
    { TABLE_INTEGER, 13, 0, 0 }, /* DurationSeconds */
    { TABLE_STRUCTURE, 0, 2, 42 }, /* ChainedInvokeOptions */
    { TABLE_STRING, 6, 0, 0 }, /* TenantId */
    { TABLE_STRUCTURE, 0, 1, 44 }, /* ContextOptions */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ReplayChildren */
    { TABLE_STRUCTURE, 0, 4, 45 }, /* ErrorObject */
    { TABLE_STRING, 0, 0, 0 }, /* ErrorData */
    { TABLE_STRING, 0, 0, 0 }, /* ErrorMessage */
    { TABLE_STRING, 0, 0, 0 }, /* ErrorType */
    { TABLE_LIST, 0, 1, 49 }, /* StackTraceEntries */
    { TABLE_STRING, 0, 0, 0 }, /* StackTraceEntry */
    { TABLE_STRING, 11, 0, 0 }, /* OperationId */
    { TABLE_STRING, 6, 0, 0 }, /* OperationName */
    { TABLE_STRING, 14, 0, 0 }, /* OperationPayload */
    { TABLE_STRUCTURE, 0, 1, 50 }, /* StepOptions */
    { TABLE_INTEGER, 15, 0, 0 }, /* StepOptionsNextAttemptDelaySecondsInteger */
    { TABLE_STRING, 16, 0, 0 }, /* OperationSubType */
    { TABLE_STRING, 0, 6, 7 }, /* OperationType */
    { TABLE_STRUCTURE, 0, 1, 51 }, /* WaitOptions */
    { TABLE_INTEGER, 15, 0, 0 }, /* WaitOptionsWaitSecondsInteger */
    { TABLE_STRUCTURE, 0, 2, 52 }, /* CheckpointDurableExecutionResponse */
    { TABLE_STRUCTURE, 0, 2, 54 }, /* CheckpointUpdatedExecutionState */
    { TABLE_LIST, 0, 1, 56 }, /* Operations */
    { TABLE_STRUCTURE, 0, 14, 57 }, /* Operation */
    { TABLE_STRUCTURE, 0, 3, 71 }, /* CallbackDetails */
    { TABLE_STRING, 12, 0, 0 }, /* CallbackId */
    { TABLE_STRUCTURE, 0, 2, 74 }, /* ChainedInvokeDetails */
    { TABLE_STRUCTURE, 0, 3, 76 }, /* ContextDetails */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* ExecutionTimestamp */
    { TABLE_STRUCTURE, 0, 1, 79 }, /* ExecutionDetails */
    { TABLE_STRING, 14, 0, 0 }, /* InputPayload */
    { TABLE_STRING, 0, 8, 13 }, /* OperationStatus */
    { TABLE_STRUCTURE, 0, 4, 80 }, /* StepDetails */
    { TABLE_INTEGER, 13, 0, 0 }, /* AttemptCount */
    { TABLE_STRUCTURE, 0, 1, 84 }, /* WaitDetails */
    { TABLE_STRUCTURE, 0, 5, 85 }, /* CreateAliasRequest */
    { TABLE_STRING, 5, 0, 0 }, /* Description */
    { TABLE_STRING, 2, 0, 0 }, /* FunctionName */
    { TABLE_STRING, 12, 0, 0 }, /* VersionWithLatestPublished */
    { TABLE_STRING, 8, 0, 0 }, /* Alias */
    { TABLE_STRUCTURE, 0, 1, 90 }, /* AliasRoutingConfiguration */
    { TABLE_MAP, 0, 2, 91 }, /* AdditionalVersionWeights */
    { TABLE_STRING, 12, 0, 0 }, /* AdditionalVersion */
    { TABLE_DOUBLE, 17, 0, 0 }, /* Weight */
    { TABLE_STRUCTURE, 0, 6, 93 }, /* AliasConfiguration */
    { TABLE_STRING, 18, 0, 0 }, /* FunctionArn */
    { TABLE_STRING, 12, 0, 0 }, /* Version */
    { TABLE_STRUCTURE, 0, 7, 99 }, /* CreateCapacityProviderRequest */
    { TABLE_STRING, 2, 0, 0 }, /* CapacityProviderName */
    { TABLE_STRUCTURE, 0, 3, 106 }, /* CapacityProviderScalingConfig */
    { TABLE_INTEGER, 19, 0, 0 }, /* CapacityProviderMaxVCpuCount */
    { TABLE_STRING, 0, 2, 21 }, /* CapacityProviderScalingMode */
    { TABLE_LIST, 20, 1, 109 }, /* CapacityProviderScalingPoliciesList */
    { TABLE_STRUCTURE, 0, 2, 110 }, /* TargetTrackingScalingPolicy */
    { TABLE_STRING, 0, 1, 23 }, /* CapacityProviderPredefinedMetricType */
    { TABLE_DOUBLE, 21, 0, 0 }, /* MetricTargetValue */
    { TABLE_STRUCTURE, 0, 3, 112 }, /* InstanceRequirements */
    { TABLE_LIST, 22, 1, 115 }, /* InstanceTypeSet */
    { TABLE_STRING, 23, 0, 0 }, /* InstanceType */
    { TABLE_LIST, 24, 1, 116 }, /* ArchitecturesList */
    { TABLE_STRING, 0, 2, 24 }, /* Architecture */
    { TABLE_STRING, 18, 0, 0 }, /* KMSKeyArnNonEmpty */
    { TABLE_STRUCTURE, 0, 1, 117 }, /* CapacityProviderPermissionsConfig */
    { TABLE_STRING, 0, 0, 0 }, /* RoleArn */
    { TABLE_MAP, 0, 2, 118 }, /* Tags */
    { TABLE_STRING, 0, 0, 0 }, /* TagKey */
    { TABLE_STRING, 0, 0, 0 }, /* TagValue */
    { TABLE_STRUCTURE, 0, 2, 120 }, /* CapacityProviderVpcConfig */
    { TABLE_LIST, 25, 1, 122 }, /* CapacityProviderSecurityGroupIds */
    { TABLE_STRING, 0, 0, 0 }, /* SecurityGroupId */
    { TABLE_LIST, 26, 1, 123 }, /* CapacityProviderSubnetIds */
    { TABLE_STRING, 0, 0, 0 }, /* SubnetId */
    { TABLE_STRUCTURE, 0, 1, 124 }, /* CreateCapacityProviderResponse */
    { TABLE_STRUCTURE, 0, 8, 125 }, /* CapacityProvider */
    { TABLE_STRING, 2, 0, 0 }, /* CapacityProviderArn */
    { TABLE_STRING, 0, 0, 0 }, /* KMSKeyArn */
    { TABLE_STRING, 0, 0, 0 }, /* Timestamp */
    { TABLE_STRING, 0, 4, 26 }, /* CapacityProviderState */
    { TABLE_STRUCTURE, 0, 4, 133 }, /* CreateCodeSigningConfigRequest */
    { TABLE_STRUCTURE, 0, 1, 137 }, /* AllowedPublishers */
    { TABLE_LIST, 27, 1, 138 }, /* SigningProfileVersionArns */
    { TABLE_STRUCTURE, 0, 1, 139 }, /* CodeSigningPolicies */
    { TABLE_STRING, 0, 2, 30 }, /* CodeSigningPolicy */
    { TABLE_STRUCTURE, 0, 1, 140 }, /* CreateCodeSigningConfigResponse */
    { TABLE_STRUCTURE, 0, 6, 141 }, /* CodeSigningConfig */
    { TABLE_STRING, 28, 0, 0 }, /* CodeSigningConfigArn */
    { TABLE_STRING, 0, 0, 0 }, /* CodeSigningConfigId */
    { TABLE_STRUCTURE, 0, 28, 147 }, /* CreateEventSourceMappingRequest */
    { TABLE_STRUCTURE, 0, 2, 175 }, /* AmazonManagedKafkaEventSourceConfig */
    { TABLE_STRING, 29, 0, 0 }, /* URI */
    { TABLE_STRUCTURE, 0, 4, 177 }, /* KafkaSchemaRegistryConfig */
    { TABLE_LIST, 0, 1, 181 }, /* KafkaSchemaRegistryAccessConfigList */
    { TABLE_STRUCTURE, 0, 2, 182 }, /* KafkaSchemaRegistryAccessConfig */
    { TABLE_STRING, 0, 3, 32 }, /* KafkaSchemaRegistryAuthType */
    { TABLE_STRING, 0, 2, 35 }, /* SchemaRegistryEventRecordFormat */
    { TABLE_STRING, 30, 0, 0 }, /* SchemaRegistryUri */
    { TABLE_LIST, 0, 1, 184 }, /* KafkaSchemaValidationConfigList */
    { TABLE_STRUCTURE, 0, 1, 185 }, /* KafkaSchemaValidationConfig */
    { TABLE_STRING, 0, 2, 37 }, /* KafkaSchemaValidationAttribute */
    { TABLE_INTEGER, 30, 0, 0 }, /* BatchSize */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* BisectBatchOnFunctionError */
    { TABLE_STRUCTURE, 0, 2, 186 }, /* DestinationConfig */
    { TABLE_STRUCTURE, 0, 1, 188 }, /* OnFailure */
    { TABLE_STRING, 31, 0, 0 }, /* DestinationArn */
    { TABLE_STRUCTURE, 0, 1, 189 }, /* OnSuccess */
    { TABLE_STRUCTURE, 0, 3, 190 }, /* DocumentDBEventSourceConfig */
    { TABLE_STRING, 32, 0, 0 }, /* CollectionName */
    { TABLE_STRING, 33, 0, 0 }, /* DatabaseName */
    { TABLE_STRING, 0, 2, 39 }, /* FullDocument */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Enabled */
    { TABLE_STRUCTURE, 0, 1, 193 }, /* FilterCriteria */
    { TABLE_LIST, 0, 1, 194 }, /* FilterList */
    { TABLE_STRUCTURE, 0, 1, 195 }, /* Filter */
    { TABLE_STRING, 34, 0, 0 }, /* Pattern */
    { TABLE_LIST, 17, 1, 196 }, /* FunctionResponseTypeList */
    { TABLE_STRING, 0, 1, 41 }, /* FunctionResponseType */
    { TABLE_STRUCTURE, 0, 1, 197 }, /* EventSourceMappingLoggingConfig */
    { TABLE_STRING, 0, 3, 42 }, /* EventSourceMappingSystemLogLevel */
    { TABLE_INTEGER, 35, 0, 0 }, /* MaximumBatchingWindowInSeconds */
    { TABLE_INTEGER, 36, 0, 0 }, /* MaximumRecordAgeInSeconds */
    { TABLE_INTEGER, 37, 0, 0 }, /* MaximumRetryAttemptsEventSourceMapping */
    { TABLE_STRUCTURE, 0, 1, 198 }, /* EventSourceMappingMetricsConfig */
    { TABLE_LIST, 38, 1, 199 }, /* EventSourceMappingMetricList */
    { TABLE_STRING, 0, 3, 45 }, /* EventSourceMappingMetric */
    { TABLE_INTEGER, 20, 0, 0 }, /* ParallelizationFactor */
    { TABLE_STRUCTURE, 0, 3, 200 }, /* ProvisionedPollerConfig */
    { TABLE_INTEGER, 39, 0, 0 }, /* MaximumNumberOfPollers */
    { TABLE_INTEGER, 29, 0, 0 }, /* MinimumNumberOfPollers */
    { TABLE_STRING, 40, 0, 0 }, /* ProvisionedPollerGroupName */
    { TABLE_LIST, 24, 1, 203 }, /* Queues */
    { TABLE_STRING, 41, 0, 0 }, /* Queue */
    { TABLE_STRUCTURE, 0, 1, 204 }, /* ScalingConfig */
    { TABLE_INTEGER, 42, 0, 0 }, /* MaximumConcurrency */
    { TABLE_STRUCTURE, 0, 1, 205 }, /* SelfManagedEventSource */
    { TABLE_MAP, 43, 2, 206 }, /* Endpoints */
    { TABLE_STRING, 0, 1, 48 }, /* EndPointType */
    { TABLE_LIST, 20, 1, 208 }, /* EndpointLists */
    { TABLE_STRING, 44, 0, 0 }, /* Endpoint */
    { TABLE_STRUCTURE, 0, 2, 209 }, /* SelfManagedKafkaEventSourceConfig */
    { TABLE_LIST, 1, 1, 211 }, /* SourceAccessConfigurations */
    { TABLE_STRUCTURE, 0, 2, 212 }, /* SourceAccessConfiguration */
    { TABLE_STRING, 0, 8, 49 }, /* SourceAccessType */
    { TABLE_STRING, 0, 3, 57 }, /* EventSourcePosition */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* Date */
    { TABLE_LIST, 24, 1, 214 }, /* Topics */
    { TABLE_STRING, 45, 0, 0 }, /* Topic */
    { TABLE_INTEGER, 46, 0, 0 }, /* TumblingWindowInSeconds */
    { TABLE_STRUCTURE, 0, 33, 215 }, /* EventSourceMappingConfiguration */
    { TABLE_STRING, 47, 0, 0 }, /* EventSourceMappingArn */
    { TABLE_STRUCTURE, 0, 2, 248 }, /* FilterCriteriaError */
    { TABLE_STRING, 48, 0, 0 }, /* FilterCriteriaErrorCode */
    { TABLE_STRING, 49, 0, 0 }, /* FilterCriteriaErrorMessage */
    { TABLE_STRUCTURE, 0, 28, 250 }, /* CreateFunctionRequest */
    { TABLE_STRUCTURE, 0, 1, 278 }, /* CapacityProviderConfig */
    { TABLE_STRUCTURE, 0, 3, 279 }, /* LambdaManagedInstancesCapacityProviderConfig */
    { TABLE_DOUBLE, 50, 0, 0 }, /* ExecutionEnvironmentMemoryGiBPerVCpu */
    { TABLE_INTEGER, 51, 0, 0 }, /* PerExecutionEnvironmentMaxConcurrency */
    { TABLE_STRUCTURE, 0, 6, 282 }, /* FunctionCode */
    { TABLE_STRING, 52, 0, 0 }, /* S3Bucket */
    { TABLE_STRING, 12, 0, 0 }, /* S3Key */
    { TABLE_STRING, 12, 0, 0 }, /* S3ObjectVersion */
    { TABLE_BLOB, 0, 0, 0 }, /* Blob */
    { TABLE_STRUCTURE, 0, 1, 288 }, /* DeadLetterConfig */
    { TABLE_STRING, 0, 0, 0 }, /* ResourceArn */
    { TABLE_STRUCTURE, 0, 2, 289 }, /* DurableConfig */
    { TABLE_INTEGER, 15, 0, 0 }, /* ExecutionTimeout */
    { TABLE_INTEGER, 53, 0, 0 }, /* RetentionPeriodInDays */
    { TABLE_STRUCTURE, 0, 1, 291 }, /* Environment */
    { TABLE_MAP, 0, 2, 292 }, /* EnvironmentVariables */
    { TABLE_STRING, 0, 0, 0 }, /* EnvironmentVariableName */
    { TABLE_STRING, 0, 0, 0 }, /* EnvironmentVariableValue */
    { TABLE_STRUCTURE, 0, 1, 294 }, /* EphemeralStorage */
    { TABLE_INTEGER, 54, 0, 0 }, /* EphemeralStorageSize */
    { TABLE_LIST, 17, 1, 295 }, /* FileSystemConfigList */
    { TABLE_STRUCTURE, 0, 2, 296 }, /* FileSystemConfig */
    { TABLE_STRING, 5, 0, 0 }, /* FileSystemArn */
    { TABLE_STRING, 55, 0, 0 }, /* LocalMountPath */
    { TABLE_STRING, 40, 0, 0 }, /* Handler */
    { TABLE_STRUCTURE, 0, 3, 298 }, /* ImageConfig */
    { TABLE_LIST, 56, 1, 301 }, /* StringList */
    { TABLE_STRING, 57, 0, 0 }, /* WorkingDirectory */
    { TABLE_LIST, 0, 1, 302 }, /* LayerList */
    { TABLE_STRING, 2, 0, 0 }, /* LayerVersionArn */
    { TABLE_STRUCTURE, 0, 4, 303 }, /* LoggingConfig */
    { TABLE_STRING, 0, 6, 60 }, /* ApplicationLogLevel */
    { TABLE_STRING, 0, 2, 66 }, /* LogFormat */
    { TABLE_STRING, 58, 0, 0 }, /* LogGroup */
    { TABLE_STRING, 0, 3, 42 }, /* SystemLogLevel */
    { TABLE_INTEGER, 59, 0, 0 }, /* MemorySize */
    { TABLE_STRING, 0, 2, 68 }, /* PackageType */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Boolean */
    { TABLE_STRING, 0, 1, 70 }, /* FunctionVersionLatestPublished */
    { TABLE_STRING, 0, 46, 71 }, /* Runtime */
    { TABLE_STRUCTURE, 0, 1, 307 }, /* SnapStart */
    { TABLE_STRING, 0, 2, 117 }, /* SnapStartApplyOn */
    { TABLE_STRUCTURE, 0, 1, 308 }, /* TenancyConfig */
    { TABLE_STRING, 0, 1, 119 }, /* TenantIsolationMode */
    { TABLE_INTEGER, 60, 0, 0 }, /* Timeout */
    { TABLE_STRUCTURE, 0, 1, 309 }, /* TracingConfig */
    { TABLE_STRING, 0, 2, 120 }, /* TracingMode */
    { TABLE_STRUCTURE, 0, 3, 310 }, /* VpcConfig */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* NullableBoolean */
    { TABLE_LIST, 25, 1, 313 }, /* SecurityGroupIds */
    { TABLE_LIST, 61, 1, 314 }, /* SubnetIds */
    { TABLE_STRUCTURE, 0, 40, 315 }, /* FunctionConfiguration */
    { TABLE_LONG, 0, 0, 0 }, /* Long */
    { TABLE_STRUCTURE, 0, 2, 355 }, /* EnvironmentResponse */
    { TABLE_STRUCTURE, 0, 2, 357 }, /* EnvironmentError */
    { TABLE_STRING, 0, 0, 0 }, /* SensitiveString */
    { TABLE_STRING, 18, 0, 0 }, /* NameSpacedFunctionArn */
    { TABLE_STRUCTURE, 0, 2, 359 }, /* ImageConfigResponse */
    { TABLE_STRUCTURE, 0, 2, 361 }, /* ImageConfigError */
    { TABLE_STRING, 0, 3, 122 }, /* LastUpdateStatus */
    { TABLE_STRING, 0, 0, 0 }, /* LastUpdateStatusReason */
    { TABLE_STRING, 0, 34, 125 }, /* LastUpdateStatusReasonCode */
    { TABLE_LIST, 0, 1, 363 }, /* LayersReferenceList */
    { TABLE_STRUCTURE, 0, 4, 364 }, /* Layer */
    { TABLE_STRUCTURE, 0, 2, 368 }, /* RuntimeVersionConfig */
    { TABLE_STRUCTURE, 0, 2, 370 }, /* RuntimeVersionError */
    { TABLE_STRING, 62, 0, 0 }, /* RuntimeVersionArn */
    { TABLE_STRUCTURE, 0, 2, 372 }, /* SnapStartResponse */
    { TABLE_STRING, 0, 2, 159 }, /* SnapStartOptimizationStatus */
    { TABLE_STRING, 0, 8, 161 }, /* State */
    { TABLE_STRING, 0, 0, 0 }, /* StateReason */
    { TABLE_STRING, 0, 38, 169 }, /* StateReasonCode */
    { TABLE_STRUCTURE, 0, 1, 374 }, /* TracingConfigResponse */
    { TABLE_STRUCTURE, 0, 4, 375 }, /* VpcConfigResponse */
    { TABLE_STRING, 0, 0, 0 }, /* VpcId */
    { TABLE_STRUCTURE, 0, 5, 379 }, /* CreateFunctionUrlConfigRequest */
    { TABLE_STRUCTURE, 0, 6, 384 }, /* Cors */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* AllowCredentials */
    { TABLE_LIST, 21, 1, 390 }, /* HeadersList */
    { TABLE_STRING, 63, 0, 0 }, /* Header */
    { TABLE_LIST, 64, 1, 391 }, /* AllowMethodsList */
    { TABLE_STRING, 64, 0, 0 }, /* Method */
    { TABLE_LIST, 21, 1, 392 }, /* AllowOriginsList */
    { TABLE_STRING, 65, 0, 0 }, /* Origin */
    { TABLE_INTEGER, 66, 0, 0 }, /* MaxAge */
    { TABLE_STRING, 0, 2, 207 }, /* InvokeMode */
    { TABLE_STRING, 8, 0, 0 }, /* FunctionUrlQualifier */
    { TABLE_STRUCTURE, 0, 6, 393 }, /* CreateFunctionUrlConfigResponse */
    { TABLE_STRING, 67, 0, 0 }, /* FunctionUrl */
    { TABLE_STRUCTURE, 0, 2, 399 }, /* DeleteAliasRequest */
    { TABLE_STRUCTURE, 0, 1, 401 }, /* DeleteCapacityProviderRequest */
    { TABLE_STRUCTURE, 0, 1, 402 }, /* DeleteCapacityProviderResponse */
    { TABLE_STRUCTURE, 0, 1, 403 }, /* DeleteCodeSigningConfigRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteCodeSigningConfigResponse */
    { TABLE_STRUCTURE, 0, 1, 404 }, /* DeleteEventSourceMappingRequest */
    { TABLE_STRUCTURE, 0, 2, 405 }, /* DeleteFunctionRequest */
    { TABLE_STRUCTURE, 0, 1, 407 }, /* DeleteFunctionResponse */
    { TABLE_INTEGER, 0, 0, 0 }, /* Integer */
    { TABLE_STRUCTURE, 0, 1, 408 }, /* DeleteFunctionCodeSigningConfigRequest */
    { TABLE_STRUCTURE, 0, 1, 409 }, /* DeleteFunctionConcurrencyRequest */
    { TABLE_STRUCTURE, 0, 2, 410 }, /* DeleteFunctionEventInvokeConfigRequest */
    { TABLE_STRUCTURE, 0, 2, 412 }, /* DeleteFunctionUrlConfigRequest */
    { TABLE_STRUCTURE, 0, 2, 414 }, /* DeleteLayerVersionRequest */
    { TABLE_STRUCTURE, 0, 2, 416 }, /* DeleteProvisionedConcurrencyConfigRequest */
    { TABLE_STRING, 8, 0, 0 }, /* Qualifier */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* GetAccountSettingsRequest */
    { TABLE_STRUCTURE, 0, 2, 418 }, /* GetAccountSettingsResponse */
    { TABLE_STRUCTURE, 0, 5, 420 }, /* AccountLimit */
    { TABLE_INTEGER, 13, 0, 0 }, /* UnreservedConcurrentExecutions */
    { TABLE_STRUCTURE, 0, 2, 425 }, /* AccountUsage */
    { TABLE_STRUCTURE, 0, 2, 427 }, /* GetAliasRequest */
    { TABLE_STRUCTURE, 0, 1, 429 }, /* GetCapacityProviderRequest */
    { TABLE_STRUCTURE, 0, 1, 430 }, /* GetCapacityProviderResponse */
    { TABLE_STRUCTURE, 0, 1, 431 }, /* GetCodeSigningConfigRequest */
    { TABLE_STRUCTURE, 0, 1, 432 }, /* GetCodeSigningConfigResponse */
    { TABLE_STRUCTURE, 0, 1, 433 }, /* GetDurableExecutionRequest */
    { TABLE_STRUCTURE, 0, 11, 434 }, /* GetDurableExecutionResponse */
    { TABLE_STRING, 11, 0, 0 }, /* DurableExecutionName */
    { TABLE_STRING, 14, 0, 0 }, /* OutputPayload */
    { TABLE_STRING, 0, 5, 209 }, /* ExecutionStatus */
    { TABLE_STRUCTURE, 0, 1, 445 }, /* TraceHeader */
    { TABLE_STRING, 68, 0, 0 }, /* XAmznTraceId */
    { TABLE_STRUCTURE, 0, 5, 446 }, /* GetDurableExecutionHistoryRequest */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* IncludeExecutionData */
    { TABLE_INTEGER, 57, 0, 0 }, /* ItemCount */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ReverseOrder */
    { TABLE_STRUCTURE, 0, 2, 451 }, /* GetDurableExecutionHistoryResponse */
    { TABLE_LIST, 0, 1, 453 }, /* Events */
    { TABLE_STRUCTURE, 0, 31, 454 }, /* Event */
    { TABLE_STRUCTURE, 0, 1, 485 }, /* CallbackFailedDetails */
    { TABLE_STRUCTURE, 0, 2, 486 }, /* EventError */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Truncated */
    { TABLE_STRUCTURE, 0, 3, 488 }, /* CallbackStartedDetails */
    { TABLE_STRUCTURE, 0, 1, 491 }, /* CallbackSucceededDetails */
    { TABLE_STRUCTURE, 0, 2, 492 }, /* EventResult */
    { TABLE_STRUCTURE, 0, 1, 494 }, /* CallbackTimedOutDetails */
    { TABLE_STRUCTURE, 0, 1, 495 }, /* ChainedInvokeFailedDetails */
    { TABLE_STRUCTURE, 0, 5, 496 }, /* ChainedInvokeStartedDetails */
    { TABLE_STRUCTURE, 0, 2, 501 }, /* EventInput */
    { TABLE_STRUCTURE, 0, 1, 503 }, /* ChainedInvokeStoppedDetails */
    { TABLE_STRUCTURE, 0, 1, 504 }, /* ChainedInvokeSucceededDetails */
    { TABLE_STRUCTURE, 0, 1, 505 }, /* ChainedInvokeTimedOutDetails */
    { TABLE_STRUCTURE, 0, 1, 506 }, /* ContextFailedDetails */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* ContextStartedDetails */
    { TABLE_STRUCTURE, 0, 1, 507 }, /* ContextSucceededDetails */
    { TABLE_INTEGER, 60, 0, 0 }, /* EventId */
    { TABLE_STRING, 0, 24, 214 }, /* EventType */
    { TABLE_STRUCTURE, 0, 1, 508 }, /* ExecutionFailedDetails */
    { TABLE_STRUCTURE, 0, 2, 509 }, /* ExecutionStartedDetails */
    { TABLE_STRUCTURE, 0, 1, 511 }, /* ExecutionStoppedDetails */
    { TABLE_STRUCTURE, 0, 1, 512 }, /* ExecutionSucceededDetails */
    { TABLE_STRUCTURE, 0, 1, 513 }, /* ExecutionTimedOutDetails */
    { TABLE_STRUCTURE, 0, 4, 514 }, /* InvocationCompletedDetails */
    { TABLE_STRUCTURE, 0, 2, 518 }, /* StepFailedDetails */
    { TABLE_STRUCTURE, 0, 2, 520 }, /* RetryDetails */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* StepStartedDetails */
    { TABLE_STRUCTURE, 0, 2, 522 }, /* StepSucceededDetails */
    { TABLE_STRUCTURE, 0, 1, 524 }, /* WaitCancelledDetails */
    { TABLE_STRUCTURE, 0, 2, 525 }, /* WaitStartedDetails */
    { TABLE_STRUCTURE, 0, 1, 527 }, /* WaitSucceededDetails */
    { TABLE_STRUCTURE, 0, 4, 528 }, /* GetDurableExecutionStateRequest */
    { TABLE_STRUCTURE, 0, 2, 532 }, /* GetDurableExecutionStateResponse */
    { TABLE_STRUCTURE, 0, 1, 534 }, /* GetEventSourceMappingRequest */
    { TABLE_STRUCTURE, 0, 2, 535 }, /* GetFunctionRequest */
    { TABLE_STRUCTURE, 0, 5, 537 }, /* GetFunctionResponse */
    { TABLE_STRUCTURE, 0, 5, 542 }, /* FunctionCodeLocation */
    { TABLE_STRUCTURE, 0, 1, 547 }, /* Concurrency */
    { TABLE_INTEGER, 13, 0, 0 }, /* ReservedConcurrentExecutions */
    { TABLE_STRUCTURE, 0, 2, 548 }, /* TagsError */
    { TABLE_STRING, 69, 0, 0 }, /* TagsErrorCode */
    { TABLE_STRING, 70, 0, 0 }, /* TagsErrorMessage */
    { TABLE_STRUCTURE, 0, 1, 550 }, /* GetFunctionCodeSigningConfigRequest */
    { TABLE_STRUCTURE, 0, 2, 551 }, /* GetFunctionCodeSigningConfigResponse */
    { TABLE_STRUCTURE, 0, 1, 553 }, /* GetFunctionConcurrencyRequest */
    { TABLE_STRUCTURE, 0, 1, 554 }, /* GetFunctionConcurrencyResponse */
    { TABLE_STRUCTURE, 0, 2, 555 }, /* GetFunctionConfigurationRequest */
    { TABLE_STRUCTURE, 0, 2, 557 }, /* GetFunctionEventInvokeConfigRequest */
    { TABLE_STRUCTURE, 0, 5, 559 }, /* FunctionEventInvokeConfig */
    { TABLE_INTEGER, 71, 0, 0 }, /* MaximumEventAgeInSeconds */
    { TABLE_INTEGER, 72, 0, 0 }, /* MaximumRetryAttempts */
    { TABLE_STRUCTURE, 0, 1, 564 }, /* GetFunctionRecursionConfigRequest */
    { TABLE_STRING, 2, 0, 0 }, /* UnqualifiedFunctionName */
    { TABLE_STRUCTURE, 0, 1, 565 }, /* GetFunctionRecursionConfigResponse */
    { TABLE_STRING, 0, 2, 238 }, /* RecursiveLoop */
    { TABLE_STRUCTURE, 0, 2, 566 }, /* GetFunctionScalingConfigRequest */
    { TABLE_STRING, 8, 0, 0 }, /* PublishedFunctionQualifier */
    { TABLE_STRUCTURE, 0, 3, 568 }, /* GetFunctionScalingConfigResponse */
    { TABLE_STRUCTURE, 0, 2, 571 }, /* FunctionScalingConfig */
    { TABLE_INTEGER, 73, 0, 0 }, /* FunctionScalingConfigExecutionEnvironments */
    { TABLE_STRUCTURE, 0, 2, 573 }, /* GetFunctionUrlConfigRequest */
    { TABLE_STRUCTURE, 0, 7, 575 }, /* GetFunctionUrlConfigResponse */
    { TABLE_STRUCTURE, 0, 2, 582 }, /* GetLayerVersionRequest */
    { TABLE_STRUCTURE, 0, 9, 584 }, /* GetLayerVersionResponse */
    { TABLE_LIST, 72, 1, 593 }, /* CompatibleArchitectures */
    { TABLE_LIST, 74, 1, 594 }, /* CompatibleRuntimes */
    { TABLE_STRUCTURE, 0, 5, 595 }, /* LayerVersionContentOutput */
    { TABLE_STRING, 2, 0, 0 }, /* LayerArn */
    { TABLE_STRING, 75, 0, 0 }, /* LicenseInfo */
    { TABLE_STRUCTURE, 0, 1, 600 }, /* GetLayerVersionByArnRequest */
    { TABLE_STRUCTURE, 0, 2, 601 }, /* GetLayerVersionPolicyRequest */
    { TABLE_STRUCTURE, 0, 2, 603 }, /* GetLayerVersionPolicyResponse */
    { TABLE_STRUCTURE, 0, 2, 605 }, /* GetPolicyRequest */
    { TABLE_STRUCTURE, 0, 2, 607 }, /* GetPolicyResponse */
    { TABLE_STRUCTURE, 0, 2, 609 }, /* GetProvisionedConcurrencyConfigRequest */
    { TABLE_STRUCTURE, 0, 6, 611 }, /* GetProvisionedConcurrencyConfigResponse */
    { TABLE_INTEGER, 13, 0, 0 }, /* NonNegativeInteger */
    { TABLE_INTEGER, 60, 0, 0 }, /* PositiveInteger */
    { TABLE_STRING, 0, 3, 240 }, /* ProvisionedConcurrencyStatusEnum */
    { TABLE_STRUCTURE, 0, 2, 617 }, /* GetRuntimeManagementConfigRequest */
    { TABLE_STRUCTURE, 0, 3, 619 }, /* GetRuntimeManagementConfigResponse */
    { TABLE_STRING, 0, 3, 243 }, /* UpdateRuntimeOn */
    { TABLE_STRUCTURE, 0, 8, 622 }, /* InvocationRequest */
    { TABLE_STRING, 0, 3, 246 }, /* InvocationType */
    { TABLE_STRING, 0, 2, 249 }, /* LogType */
    { TABLE_STRUCTURE, 0, 6, 630 }, /* InvocationResponse */
    { TABLE_STRUCTURE, 0, 2, 636 }, /* InvokeAsyncRequest */
    { TABLE_BLOB, 0, 0, 0 }, /* BlobStream */
    { TABLE_STRUCTURE, 0, 1, 638 }, /* InvokeAsyncResponse */
    { TABLE_INTEGER, 0, 0, 0 }, /* HttpStatus */
    { TABLE_STRUCTURE, 0, 4, 639 }, /* ListAliasesRequest */
    { TABLE_INTEGER, 30, 0, 0 }, /* MaxListItems */
    { TABLE_STRUCTURE, 0, 2, 643 }, /* ListAliasesResponse */
    { TABLE_LIST, 0, 1, 645 }, /* AliasList */
    { TABLE_STRUCTURE, 0, 3, 646 }, /* ListCapacityProvidersRequest */
    { TABLE_INTEGER, 76, 0, 0 }, /* MaxFiftyListItems */
    { TABLE_STRUCTURE, 0, 2, 649 }, /* ListCapacityProvidersResponse */
    { TABLE_LIST, 77, 1, 651 }, /* CapacityProvidersList */
    { TABLE_STRUCTURE, 0, 2, 652 }, /* ListCodeSigningConfigsRequest */
    { TABLE_STRUCTURE, 0, 2, 654 }, /* ListCodeSigningConfigsResponse */
    { TABLE_LIST, 0, 1, 656 }, /* CodeSigningConfigList */
    { TABLE_STRUCTURE, 0, 9, 657 }, /* ListDurableExecutionsByFunctionRequest */
    { TABLE_LIST, 20, 1, 666 }, /* ExecutionStatusList */
    { TABLE_STRUCTURE, 0, 2, 667 }, /* ListDurableExecutionsByFunctionResponse */
    { TABLE_LIST, 0, 1, 669 }, /* DurableExecutions */
    { TABLE_STRUCTURE, 0, 6, 670 }, /* Execution */
    { TABLE_STRUCTURE, 0, 4, 676 }, /* ListEventSourceMappingsRequest */
    { TABLE_STRUCTURE, 0, 2, 680 }, /* ListEventSourceMappingsResponse */
    { TABLE_LIST, 0, 1, 682 }, /* EventSourceMappingsList */
    { TABLE_STRUCTURE, 0, 3, 683 }, /* ListFunctionEventInvokeConfigsRequest */
    { TABLE_INTEGER, 76, 0, 0 }, /* MaxFunctionEventInvokeConfigListItems */
    { TABLE_STRUCTURE, 0, 2, 686 }, /* ListFunctionEventInvokeConfigsResponse */
    { TABLE_LIST, 0, 1, 688 }, /* FunctionEventInvokeConfigList */
    { TABLE_STRUCTURE, 0, 3, 689 }, /* ListFunctionUrlConfigsRequest */
    { TABLE_INTEGER, 76, 0, 0 }, /* MaxItems */
    { TABLE_STRUCTURE, 0, 2, 692 }, /* ListFunctionUrlConfigsResponse */
    { TABLE_LIST, 0, 1, 694 }, /* FunctionUrlConfigList */
    { TABLE_STRUCTURE, 0, 7, 695 }, /* FunctionUrlConfig */
    { TABLE_STRUCTURE, 0, 3, 702 }, /* ListFunctionVersionsByCapacityProviderRequest */
    { TABLE_STRUCTURE, 0, 3, 705 }, /* ListFunctionVersionsByCapacityProviderResponse */
    { TABLE_LIST, 77, 1, 708 }, /* FunctionVersionsByCapacityProviderList */
    { TABLE_STRUCTURE, 0, 2, 709 }, /* FunctionVersionsByCapacityProviderListItem */
    { TABLE_STRUCTURE, 0, 4, 711 }, /* ListFunctionsRequest */
    { TABLE_STRING, 0, 1, 251 }, /* FunctionVersion */
    { TABLE_STRING, 0, 0, 0 }, /* MasterRegion */
    { TABLE_STRUCTURE, 0, 2, 715 }, /* ListFunctionsResponse */
    { TABLE_LIST, 0, 1, 717 }, /* FunctionList */
    { TABLE_STRUCTURE, 0, 3, 718 }, /* ListFunctionsByCodeSigningConfigRequest */
    { TABLE_STRUCTURE, 0, 2, 721 }, /* ListFunctionsByCodeSigningConfigResponse */
    { TABLE_LIST, 0, 1, 723 }, /* FunctionArnList */
    { TABLE_STRUCTURE, 0, 5, 724 }, /* ListLayerVersionsRequest */
    { TABLE_INTEGER, 76, 0, 0 }, /* MaxLayerListItems */
    { TABLE_STRUCTURE, 0, 2, 729 }, /* ListLayerVersionsResponse */
    { TABLE_LIST, 0, 1, 731 }, /* LayerVersionsList */
    { TABLE_STRUCTURE, 0, 7, 732 }, /* LayerVersionsListItem */
    { TABLE_STRUCTURE, 0, 4, 739 }, /* ListLayersRequest */
    { TABLE_STRUCTURE, 0, 2, 743 }, /* ListLayersResponse */
    { TABLE_LIST, 0, 1, 745 }, /* LayersList */
    { TABLE_STRUCTURE, 0, 3, 746 }, /* LayersListItem */
    { TABLE_STRUCTURE, 0, 3, 749 }, /* ListProvisionedConcurrencyConfigsRequest */
    { TABLE_INTEGER, 76, 0, 0 }, /* MaxProvisionedConcurrencyConfigListItems */
    { TABLE_STRUCTURE, 0, 2, 752 }, /* ListProvisionedConcurrencyConfigsResponse */
    { TABLE_LIST, 0, 1, 754 }, /* ProvisionedConcurrencyConfigList */
    { TABLE_STRUCTURE, 0, 7, 755 }, /* ProvisionedConcurrencyConfigListItem */
    { TABLE_STRUCTURE, 0, 1, 762 }, /* ListTagsRequest */
    { TABLE_STRING, 6, 0, 0 }, /* TaggableResource */
    { TABLE_STRUCTURE, 0, 1, 763 }, /* ListTagsResponse */
    { TABLE_STRUCTURE, 0, 3, 764 }, /* ListVersionsByFunctionRequest */
    { TABLE_STRUCTURE, 0, 2, 767 }, /* ListVersionsByFunctionResponse */
    { TABLE_STRUCTURE, 0, 6, 769 }, /* PublishLayerVersionRequest */
    { TABLE_STRUCTURE, 0, 4, 775 }, /* LayerVersionContentInput */
    { TABLE_STRUCTURE, 0, 9, 779 }, /* PublishLayerVersionResponse */
    { TABLE_STRUCTURE, 0, 5, 788 }, /* PublishVersionRequest */
    { TABLE_STRUCTURE, 0, 2, 793 }, /* PutFunctionCodeSigningConfigRequest */
    { TABLE_STRUCTURE, 0, 2, 795 }, /* PutFunctionCodeSigningConfigResponse */
    { TABLE_STRUCTURE, 0, 2, 797 }, /* PutFunctionConcurrencyRequest */
    { TABLE_STRUCTURE, 0, 5, 799 }, /* PutFunctionEventInvokeConfigRequest */
    { TABLE_STRUCTURE, 0, 2, 804 }, /* PutFunctionRecursionConfigRequest */
    { TABLE_STRUCTURE, 0, 1, 806 }, /* PutFunctionRecursionConfigResponse */
    { TABLE_STRUCTURE, 0, 3, 807 }, /* PutFunctionScalingConfigRequest */
    { TABLE_STRUCTURE, 0, 1, 810 }, /* PutFunctionScalingConfigResponse */
    { TABLE_STRUCTURE, 0, 3, 811 }, /* PutProvisionedConcurrencyConfigRequest */
    { TABLE_STRUCTURE, 0, 6, 814 }, /* PutProvisionedConcurrencyConfigResponse */
    { TABLE_STRUCTURE, 0, 4, 820 }, /* PutRuntimeManagementConfigRequest */
    { TABLE_STRUCTURE, 0, 3, 824 }, /* PutRuntimeManagementConfigResponse */
    { TABLE_STRUCTURE, 0, 4, 827 }, /* RemoveLayerVersionPermissionRequest */
    { TABLE_STRUCTURE, 0, 4, 831 }, /* RemovePermissionRequest */
    { TABLE_STRING, 4, 0, 0 }, /* NamespacedStatementId */
    { TABLE_STRUCTURE, 0, 2, 835 }, /* SendDurableExecutionCallbackFailureRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* SendDurableExecutionCallbackFailureResponse */
    { TABLE_STRUCTURE, 0, 1, 837 }, /* SendDurableExecutionCallbackHeartbeatRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* SendDurableExecutionCallbackHeartbeatResponse */
    { TABLE_STRUCTURE, 0, 2, 838 }, /* SendDurableExecutionCallbackSuccessRequest */
    { TABLE_BLOB, 78, 0, 0 }, /* BinaryOperationPayload */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* SendDurableExecutionCallbackSuccessResponse */
    { TABLE_STRUCTURE, 0, 2, 840 }, /* StopDurableExecutionRequest */
    { TABLE_STRUCTURE, 0, 1, 842 }, /* StopDurableExecutionResponse */
    { TABLE_STRUCTURE, 0, 2, 843 }, /* TagResourceRequest */
    { TABLE_STRUCTURE, 0, 2, 845 }, /* UntagResourceRequest */
    { TABLE_LIST, 0, 1, 847 }, /* TagKeyList */
    { TABLE_STRUCTURE, 0, 6, 848 }, /* UpdateAliasRequest */
    { TABLE_STRUCTURE, 0, 2, 854 }, /* UpdateCapacityProviderRequest */
    { TABLE_STRUCTURE, 0, 1, 856 }, /* UpdateCapacityProviderResponse */
    { TABLE_STRUCTURE, 0, 4, 857 }, /* UpdateCodeSigningConfigRequest */
    { TABLE_STRUCTURE, 0, 1, 861 }, /* UpdateCodeSigningConfigResponse */
    { TABLE_STRUCTURE, 0, 22, 862 }, /* UpdateEventSourceMappingRequest */
    { TABLE_STRUCTURE, 0, 12, 884 }, /* UpdateFunctionCodeRequest */
    { TABLE_STRUCTURE, 0, 21, 896 }, /* UpdateFunctionConfigurationRequest */
    { TABLE_STRUCTURE, 0, 5, 917 }, /* UpdateFunctionEventInvokeConfigRequest */
    { TABLE_STRUCTURE, 0, 5, 922 }, /* UpdateFunctionUrlConfigRequest */
    { TABLE_STRUCTURE, 0, 7, 927 }, /* UpdateFunctionUrlConfigResponse */
};

static const struct table_member members[] = {
    { {262}, {262}, 1, 1 }, /* AddLayerVersionPermissionRequest.Action */
    { {2057}, {2057}, 2, 289 }, /* AddLayerVersionPermissionRequest.LayerName */
    { {4622}, {4622}, 3, 0 }, /* AddLayerVersionPermissionRequest.OrganizationId */
    { {8457}, {8457}, 4, 1 }, /* AddLayerVersionPermissionRequest.Principal */
    { {11018}, {11018}, 5, 544 }, /* AddLayerVersionPermissionRequest.RevisionId */
    { {13835}, {13835}, 6, 1 }, /* AddLayerVersionPermissionRequest.StatementId */
    { {16909}, {16909}, 7, 289 }, /* AddLayerVersionPermissionRequest.VersionNumber */
    { {11018}, {11018}, 5, 0 }, /* AddLayerVersionPermissionResponse.RevisionId */
    { {20489}, {20489}, 5, 0 }, /* AddLayerVersionPermissionResponse.Statement */
    { {262}, {262}, 10, 1 }, /* AddPermissionRequest.Action */
    { {47120}, {47120}, 11, 0 }, /* AddPermissionRequest.EventSourceToken */
    { {51468}, {51468}, 12, 289 }, /* AddPermissionRequest.FunctionName */
    { {54803}, {54803}, 13, 0 }, /* AddPermissionRequest.FunctionUrlAuthType */
    { {59925}, {59925}, 14, 0 }, /* AddPermissionRequest.InvokedViaFunctionUrl */
    { {8457}, {8457}, 15, 1 }, /* AddPermissionRequest.Principal */
    { {65550}, {65550}, 16, 0 }, /* AddPermissionRequest.PrincipalOrgID */
    { {69385}, {69385}, 17, 544 }, /* AddPermissionRequest.Qualifier */
    { {11018}, {11018}, 5, 0 }, /* AddPermissionRequest.RevisionId */
    { {71949}, {71949}, 18, 0 }, /* AddPermissionRequest.SourceAccount */
    { {75529}, {75529}, 19, 0 }, /* AddPermissionRequest.SourceArn */
    { {13835}, {13835}, 6, 1 }, /* AddPermissionRequest.StatementId */
    { {20489}, {20489}, 5, 0 }, /* AddPermissionResponse.Statement */
    { {92943}, {92943}, 22, 1 }, /* CheckpointDurableExecutionRequest.CheckpointToken */
    { {97035}, {97035}, 23, 0 }, /* CheckpointDurableExecutionRequest.ClientToken */
    { {100115}, {100115}, 24, 289 }, /* CheckpointDurableExecutionRequest.DurableExecutionArn */
    { {105223}, {105223}, 25, 0 }, /* CheckpointDurableExecutionRequest.Updates */
    { {107270}, {107270}, 26, 0 }, /* OperationUpdates.member */
    { {262}, {262}, 27, 1 }, /* OperationUpdate.Action */
    { {109071}, {109071}, 28, 0 }, /* OperationUpdate.CallbackOptions */
    { {123156}, {123156}, 30, 0 }, /* OperationUpdate.ChainedInvokeOptions */
    { {130830}, {130830}, 32, 0 }, /* OperationUpdate.ContextOptions */
    { {138501}, {138501}, 34, 0 }, /* OperationUpdate.Error */
    { {151298}, {151298}, 40, 1 }, /* OperationUpdate.Id */
    { {152068}, {152068}, 41, 0 }, /* OperationUpdate.Name */
    { {153352}, {153352}, 40, 0 }, /* OperationUpdate.ParentId */
    { {155655}, {155655}, 42, 0 }, /* OperationUpdate.Payload */
    { {157707}, {157707}, 43, 0 }, /* OperationUpdate.StepOptions */
    { {166919}, {166919}, 45, 0 }, /* OperationUpdate.SubType */
    { {168964}, {168964}, 46, 1 }, /* OperationUpdate.Type */
    { {170251}, {170251}, 47, 0 }, /* OperationUpdate.WaitOptions */
    { {113175}, {113175}, 29, 0 }, /* CallbackOptions.HeartbeatTimeoutSeconds */
    { {119310}, {119310}, 29, 0 }, /* CallbackOptions.TimeoutSeconds */
    { {51468}, {51468}, 12, 1 }, /* ChainedInvokeOptions.FunctionName */
    { {128520}, {128520}, 31, 0 }, /* ChainedInvokeOptions.TenantId */
    { {134670}, {134670}, 33, 0 }, /* ContextOptions.ReplayChildren */
    { {140041}, {140041}, 35, 0 }, /* ErrorObject.ErrorData */
    { {142604}, {142604}, 36, 0 }, /* ErrorObject.ErrorMessage */
    { {145929}, {145929}, 37, 0 }, /* ErrorObject.ErrorType */
    { {148490}, {148490}, 38, 0 }, /* ErrorObject.StackTrace */
    { {107270}, {107270}, 39, 0 }, /* StackTraceEntries.member */
    { {160791}, {160791}, 44, 0 }, /* StepOptions.NextAttemptDelaySeconds */
    { {173323}, {173323}, 48, 0 }, /* WaitOptions.WaitSeconds */
    { {92943}, {92943}, 22, 0 }, /* CheckpointDurableExecutionResponse.CheckpointToken */
    { {176401}, {176401}, 50, 1 }, /* CheckpointDurableExecutionResponse.NewExecutionState */
    { {181002}, {181002}, 5, 0 }, /* CheckpointUpdatedExecutionState.NextMarker */
    { {183818}, {183818}, 51, 0 }, /* CheckpointUpdatedExecutionState.Operations */
    { {107270}, {107270}, 52, 0 }, /* Operations.member */
    { {186639}, {186639}, 53, 0 }, /* Operation.CallbackDetails */
    { {195348}, {195348}, 55, 0 }, /* Operation.ChainedInvokeDetails */
    { {200718}, {200718}, 56, 0 }, /* Operation.ContextDetails */
    { {204556}, {204556}, 57, 0 }, /* Operation.EndTimestamp */
    { {207888}, {207888}, 58, 0 }, /* Operation.ExecutionDetails */
    { {151298}, {151298}, 40, 1 }, /* Operation.Id */
    { {152068}, {152068}, 41, 0 }, /* Operation.Name */
    { {153352}, {153352}, 40, 0 }, /* Operation.ParentId */
    { {215566}, {215566}, 57, 1 }, /* Operation.StartTimestamp */
    { {219398}, {219398}, 60, 1 }, /* Operation.Status */
    { {221195}, {221195}, 61, 0 }, /* Operation.StepDetails */
    { {166919}, {166919}, 45, 0 }, /* Operation.SubType */
    { {168964}, {168964}, 46, 1 }, /* Operation.Type */
    { {231691}, {231691}, 63, 0 }, /* Operation.WaitDetails */
    { {190730}, {190730}, 54, 0 }, /* CallbackDetails.CallbackId */
    { {138501}, {138501}, 34, 0 }, /* CallbackDetails.Error */
    { {193542}, {193542}, 42, 0 }, /* CallbackDetails.Result */
    { {138501}, {138501}, 34, 0 }, /* ChainedInvokeDetails.Error */
    { {193542}, {193542}, 42, 0 }, /* ChainedInvokeDetails.Result */
    { {138501}, {138501}, 34, 0 }, /* ContextDetails.Error */
    { {134670}, {134670}, 33, 0 }, /* ContextDetails.ReplayChildren */
    { {193542}, {193542}, 42, 0 }, /* ContextDetails.Result */
    { {212236}, {212236}, 59, 0 }, /* ExecutionDetails.InputPayload */
    { {224263}, {224263}, 62, 0 }, /* StepDetails.Attempt */
    { {138501}, {138501}, 34, 0 }, /* StepDetails.Error */
    { {226324}, {226324}, 57, 0 }, /* StepDetails.NextAttemptTimestamp */
    { {193542}, {193542}, 42, 0 }, /* StepDetails.Result */
    { {234773}, {234773}, 57, 0 }, /* WaitDetails.ScheduledEndTimestamp */
    { {263691}, {263691}, 65, 0 }, /* CreateAliasRequest.Description */
    { {51468}, {51468}, 66, 289 }, /* CreateAliasRequest.FunctionName */
    { {266767}, {266767}, 67, 1 }, /* CreateAliasRequest.FunctionVersion */
    { {152068}, {152068}, 68, 1 }, /* CreateAliasRequest.Name */
    { {270861}, {270861}, 69, 0 }, /* CreateAliasRequest.RoutingConfig */
    { {274456}, {274456}, 70, 0 }, /* AliasRoutingConfiguration.AdditionalVersionWeights */
    { {280835}, {280835}, 71, 0 }, /* AdditionalVersionWeights.key */
    { {281861}, {281861}, 72, 0 }, /* AdditionalVersionWeights.value */
    { {283400}, {283400}, 74, 0 }, /* AliasConfiguration.AliasArn */
    { {263691}, {263691}, 65, 0 }, /* AliasConfiguration.Description */
    { {266767}, {266767}, 75, 0 }, /* AliasConfiguration.FunctionVersion */
    { {152068}, {152068}, 68, 0 }, /* AliasConfiguration.Name */
    { {11018}, {11018}, 5, 0 }, /* AliasConfiguration.RevisionId */
    { {270861}, {270861}, 69, 0 }, /* AliasConfiguration.RoutingConfig */
    { {300308}, {300308}, 77, 1 }, /* CreateCapacityProviderRequest.CapacityProviderName */
    { {305693}, {305693}, 78, 0 }, /* CreateCapacityProviderRequest.CapacityProviderScalingConfig */
    { {332308}, {332308}, 85, 0 }, /* CreateCapacityProviderRequest.InstanceRequirements */
    { {352265}, {352265}, 90, 0 }, /* CreateCapacityProviderRequest.KmsKeyArn */
    { {354833}, {354833}, 91, 1 }, /* CreateCapacityProviderRequest.PermissionsConfig */
    { {367620}, {367620}, 93, 0 }, /* CreateCapacityProviderRequest.Tags */
    { {368905}, {368905}, 96, 1 }, /* CreateCapacityProviderRequest.VpcConfig */
    { {313356}, {313356}, 79, 0 }, /* CapacityProviderScalingConfig.MaxVCpuCount */
    { {316683}, {316683}, 80, 0 }, /* CapacityProviderScalingConfig.ScalingMode */
    { {319759}, {319759}, 81, 0 }, /* CapacityProviderScalingConfig.ScalingPolicies */
    { {107270}, {107270}, 82, 0 }, /* CapacityProviderScalingPoliciesList.member */
    { {323860}, {323860}, 83, 1 }, /* TargetTrackingScalingPolicy.PredefinedMetricType */
    { {329227}, {329227}, 84, 1 }, /* TargetTrackingScalingPolicy.TargetValue */
    { {337684}, {337684}, 86, 0 }, /* InstanceRequirements.AllowedInstanceTypes */
    { {343053}, {343053}, 88, 0 }, /* InstanceRequirements.Architectures */
    { {346645}, {346645}, 86, 0 }, /* InstanceRequirements.ExcludedInstanceTypes */
    { {107270}, {107270}, 87, 0 }, /* InstanceTypeSet.member */
    { {107270}, {107270}, 89, 0 }, /* ArchitecturesList.member */
    { {359455}, {359455}, 92, 1 }, /* CapacityProviderPermissionsConfig.CapacityProviderOperatorRoleArn */
    { {280835}, {280835}, 94, 0 }, /* Tags.key */
    { {281861}, {281861}, 95, 0 }, /* Tags.value */
    { {371472}, {371472}, 97, 1 }, /* CapacityProviderVpcConfig.SecurityGroupIds */
    { {375817}, {375817}, 99, 1 }, /* CapacityProviderVpcConfig.SubnetIds */
    { {107270}, {107270}, 98, 0 }, /* CapacityProviderSecurityGroupIds.member */
    { {107270}, {107270}, 100, 0 }, /* CapacityProviderSubnetIds.member */
    { {378384}, {378384}, 102, 1 }, /* CreateCapacityProviderResponse.CapacityProvider */
    { {382739}, {382739}, 103, 1 }, /* CapacityProvider.CapacityProviderArn */
    { {305693}, {305693}, 78, 0 }, /* CapacityProvider.CapacityProviderScalingConfig */
    { {332308}, {332308}, 85, 0 }, /* CapacityProvider.InstanceRequirements */
    { {352265}, {352265}, 104, 0 }, /* CapacityProvider.KmsKeyArn */
    { {387852}, {387852}, 105, 0 }, /* CapacityProvider.LastModified */
    { {354833}, {354833}, 91, 1 }, /* CapacityProvider.PermissionsConfig */
    { {391173}, {391173}, 106, 1 }, /* CapacityProvider.State */
    { {368905}, {368905}, 96, 1 }, /* CapacityProvider.VpcConfig */
    { {406545}, {406545}, 108, 1 }, /* CreateCodeSigningConfigRequest.AllowedPublishers */
    { {417811}, {417811}, 110, 0 }, /* CreateCodeSigningConfigRequest.CodeSigningPolicies */
    { {263691}, {263691}, 65, 0 }, /* CreateCodeSigningConfigRequest.Description */
    { {367620}, {367620}, 93, 0 }, /* CreateCodeSigningConfigRequest.Tags */
    { {411161}, {411161}, 109, 1 }, /* AllowedPublishers.SigningProfileVersionArns */
    { {107270}, {107270}, 19, 0 }, /* SigningProfileVersionArns.member */
    { {422941}, {422941}, 111, 0 }, /* CodeSigningPolicies.UntrustedArtifactOnDeployment */
    { {430609}, {430609}, 113, 1 }, /* CreateCodeSigningConfigResponse.CodeSigningConfig */
    { {406545}, {406545}, 108, 1 }, /* CodeSigningConfig.AllowedPublishers */
    { {435220}, {435220}, 114, 1 }, /* CodeSigningConfig.CodeSigningConfigArn */
    { {440595}, {440595}, 115, 1 }, /* CodeSigningConfig.CodeSigningConfigId */
    { {417811}, {417811}, 110, 1 }, /* CodeSigningConfig.CodeSigningPolicies */
    { {263691}, {263691}, 65, 0 }, /* CodeSigningConfig.Description */
    { {387852}, {387852}, 105, 1 }, /* CodeSigningConfig.LastModified */
    { {460323}, {460323}, 117, 0 }, /* CreateEventSourceMappingRequest.AmazonManagedKafkaEventSourceConfig */
    { {501513}, {501513}, 128, 0 }, /* CreateEventSourceMappingRequest.BatchSize */
    { {504090}, {504090}, 129, 0 }, /* CreateEventSourceMappingRequest.BisectBatchOnFunctionError */
    { {510993}, {510993}, 130, 0 }, /* CreateEventSourceMappingRequest.DestinationConfig */
    { {523803}, {523803}, 134, 0 }, /* CreateEventSourceMappingRequest.DocumentDBEventSourceConfig */
    { {541447}, {541447}, 138, 0 }, /* CreateEventSourceMappingRequest.Enabled */
    { {543502}, {543502}, 19, 0 }, /* CreateEventSourceMappingRequest.EventSourceArn */
    { {547342}, {547342}, 139, 0 }, /* CreateEventSourceMappingRequest.FilterCriteria */
    { {51468}, {51468}, 12, 1 }, /* CreateEventSourceMappingRequest.FunctionName */
    { {555285}, {555285}, 143, 0 }, /* CreateEventSourceMappingRequest.FunctionResponseTypes */
    { {560905}, {560905}, 104, 0 }, /* CreateEventSourceMappingRequest.KMSKeyArn */
    { {563469}, {563469}, 145, 0 }, /* CreateEventSourceMappingRequest.LoggingConfig */
    { {570910}, {570910}, 147, 0 }, /* CreateEventSourceMappingRequest.MaximumBatchingWindowInSeconds */
    { {578841}, {578841}, 148, 0 }, /* CreateEventSourceMappingRequest.MaximumRecordAgeInSeconds */
    { {585492}, {585492}, 149, 0 }, /* CreateEventSourceMappingRequest.MaximumRetryAttempts */
    { {590861}, {590861}, 150, 0 }, /* CreateEventSourceMappingRequest.MetricsConfig */
    { {596501}, {596501}, 153, 0 }, /* CreateEventSourceMappingRequest.ParallelizationFactor */
    { {602135}, {602135}, 154, 0 }, /* CreateEventSourceMappingRequest.ProvisionedPollerConfig */
    { {620038}, {620038}, 158, 0 }, /* CreateEventSourceMappingRequest.Queues */
    { {621837}, {621837}, 160, 0 }, /* CreateEventSourceMappingRequest.ScalingConfig */
    { {630294}, {630294}, 162, 0 }, /* CreateEventSourceMappingRequest.SelfManagedEventSource */
    { {638753}, {638753}, 167, 0 }, /* CreateEventSourceMappingRequest.SelfManagedKafkaEventSourceConfig */
    { {647450}, {647450}, 168, 0 }, /* CreateEventSourceMappingRequest.SourceAccessConfigurations */
    { {654352}, {654352}, 171, 0 }, /* CreateEventSourceMappingRequest.StartingPosition */
    { {658713}, {658713}, 172, 0 }, /* CreateEventSourceMappingRequest.StartingPositionTimestamp */
    { {367620}, {367620}, 93, 0 }, /* CreateEventSourceMappingRequest.Tags */
    { {665350}, {665350}, 173, 0 }, /* CreateEventSourceMappingRequest.Topics */
    { {667159}, {667159}, 175, 0 }, /* CreateEventSourceMappingRequest.TumblingWindowInSeconds */
    { {469519}, {469519}, 118, 0 }, /* AmazonManagedKafkaEventSourceConfig.ConsumerGroupId */
    { {473620}, {473620}, 119, 0 }, /* AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig */
    { {478989}, {478989}, 120, 0 }, /* KafkaSchemaRegistryConfig.AccessConfigs */
    { {483601}, {483601}, 123, 0 }, /* KafkaSchemaRegistryConfig.EventRecordFormat */
    { {488209}, {488209}, 124, 0 }, /* KafkaSchemaRegistryConfig.SchemaRegistryURI */
    { {492823}, {492823}, 125, 0 }, /* KafkaSchemaRegistryConfig.SchemaValidationConfigs */
    { {107270}, {107270}, 121, 0 }, /* KafkaSchemaRegistryAccessConfigList.member */
    { {168964}, {168964}, 122, 0 }, /* KafkaSchemaRegistryAccessConfig.Type */
    { {482563}, {482563}, 19, 0 }, /* KafkaSchemaRegistryAccessConfig.URI */
    { {107270}, {107270}, 126, 0 }, /* KafkaSchemaValidationConfigList.member */
    { {498953}, {498953}, 127, 0 }, /* KafkaSchemaValidationConfig.Attribute */
    { {515593}, {515593}, 131, 0 }, /* DestinationConfig.OnFailure */
    { {521225}, {521225}, 133, 0 }, /* DestinationConfig.OnSuccess */
    { {518155}, {518155}, 132, 0 }, /* OnFailure.Destination */
    { {518155}, {518155}, 132, 0 }, /* OnSuccess.Destination */
    { {530958}, {530958}, 135, 0 }, /* DocumentDBEventSourceConfig.CollectionName */
    { {534796}, {534796}, 136, 0 }, /* DocumentDBEventSourceConfig.DatabaseName */
    { {538124}, {538124}, 137, 0 }, /* DocumentDBEventSourceConfig.FullDocument */
    { {551175}, {551175}, 140, 0 }, /* FilterCriteria.Filters */
    { {107270}, {107270}, 141, 0 }, /* FilterList.member */
    { {553223}, {553223}, 142, 0 }, /* Filter.Pattern */
    { {107270}, {107270}, 144, 0 }, /* FunctionResponseTypeList.member */
    { {567054}, {567054}, 146, 0 }, /* EventSourceMappingLoggingConfig.SystemLogLevel */
    { {594439}, {594439}, 151, 0 }, /* EventSourceMappingMetricsConfig.Metrics */
    { {107270}, {107270}, 152, 0 }, /* EventSourceMappingMetricList.member */
    { {608270}, {608270}, 155, 0 }, /* ProvisionedPollerConfig.MaximumPollers */
    { {612110}, {612110}, 156, 0 }, /* ProvisionedPollerConfig.MinimumPollers */
    { {615951}, {615951}, 157, 0 }, /* ProvisionedPollerConfig.PollerGroupName */
    { {107270}, {107270}, 159, 0 }, /* Queues.member */
    { {625426}, {625426}, 161, 0 }, /* ScalingConfig.MaximumConcurrency */
    { {636169}, {636169}, 163, 0 }, /* SelfManagedEventSource.Endpoints */
    { {280835}, {280835}, 164, 0 }, /* Endpoints.key */
    { {281861}, {281861}, 165, 0 }, /* Endpoints.value */
    { {107270}, {107270}, 166, 0 }, /* EndpointLists.member */
    { {469519}, {469519}, 118, 0 }, /* SelfManagedKafkaEventSourceConfig.ConsumerGroupId */
    { {473620}, {473620}, 119, 0 }, /* SelfManagedKafkaEventSourceConfig.SchemaRegistryConfig */
    { {107270}, {107270}, 169, 0 }, /* SourceAccessConfigurations.member */
    { {168964}, {168964}, 170, 0 }, /* SourceAccessConfiguration.Type */
    { {482563}, {482563}, 118, 0 }, /* SourceAccessConfiguration.URI */
    { {107270}, {107270}, 174, 0 }, /* Topics.member */
    { {460323}, {460323}, 117, 0 }, /* EventSourceMappingConfiguration.AmazonManagedKafkaEventSourceConfig */
    { {501513}, {501513}, 128, 0 }, /* EventSourceMappingConfiguration.BatchSize */
    { {504090}, {504090}, 129, 0 }, /* EventSourceMappingConfiguration.BisectBatchOnFunctionError */
    { {510993}, {510993}, 130, 0 }, /* EventSourceMappingConfiguration.DestinationConfig */
    { {523803}, {523803}, 134, 0 }, /* EventSourceMappingConfiguration.DocumentDBEventSourceConfig */
    { {543502}, {543502}, 19, 0 }, /* EventSourceMappingConfiguration.EventSourceArn */
    { {673301}, {673301}, 177, 0 }, /* EventSourceMappingConfiguration.EventSourceMappingArn */
    { {547342}, {547342}, 139, 0 }, /* EventSourceMappingConfiguration.FilterCriteria */
    { {678931}, {678931}, 178, 0 }, /* EventSourceMappingConfiguration.FilterCriteriaError */
    { {688651}, {688651}, 74, 0 }, /* EventSourceMappingConfiguration.FunctionArn */
    { {555285}, {555285}, 143, 0 }, /* EventSourceMappingConfiguration.FunctionResponseTypes */
    { {560905}, {560905}, 104, 0 }, /* EventSourceMappingConfiguration.KMSKeyArn */
    { {387852}, {387852}, 172, 0 }, /* EventSourceMappingConfiguration.LastModified */
    { {691732}, {691732}, 5, 0 }, /* EventSourceMappingConfiguration.LastProcessingResult */
    { {563469}, {563469}, 145, 0 }, /* EventSourceMappingConfiguration.LoggingConfig */
    { {570910}, {570910}, 147, 0 }, /* EventSourceMappingConfiguration.MaximumBatchingWindowInSeconds */
    { {578841}, {578841}, 148, 0 }, /* EventSourceMappingConfiguration.MaximumRecordAgeInSeconds */
    { {585492}, {585492}, 149, 0 }, /* EventSourceMappingConfiguration.MaximumRetryAttempts */
    { {590861}, {590861}, 150, 0 }, /* EventSourceMappingConfiguration.MetricsConfig */
    { {596501}, {596501}, 153, 0 }, /* EventSourceMappingConfiguration.ParallelizationFactor */
    { {602135}, {602135}, 154, 0 }, /* EventSourceMappingConfiguration.ProvisionedPollerConfig */
    { {620038}, {620038}, 158, 0 }, /* EventSourceMappingConfiguration.Queues */
    { {621837}, {621837}, 160, 0 }, /* EventSourceMappingConfiguration.ScalingConfig */
    { {630294}, {630294}, 162, 0 }, /* EventSourceMappingConfiguration.SelfManagedEventSource */
    { {638753}, {638753}, 167, 0 }, /* EventSourceMappingConfiguration.SelfManagedKafkaEventSourceConfig */
    { {647450}, {647450}, 168, 0 }, /* EventSourceMappingConfiguration.SourceAccessConfigurations */
    { {654352}, {654352}, 171, 0 }, /* EventSourceMappingConfiguration.StartingPosition */
    { {658713}, {658713}, 172, 0 }, /* EventSourceMappingConfiguration.StartingPositionTimestamp */
    { {391173}, {391173}, 5, 0 }, /* EventSourceMappingConfiguration.State */
    { {697109}, {697109}, 5, 0 }, /* EventSourceMappingConfiguration.StateTransitionReason */
    { {665350}, {665350}, 173, 0 }, /* EventSourceMappingConfiguration.Topics */
    { {667159}, {667159}, 175, 0 }, /* EventSourceMappingConfiguration.TumblingWindowInSeconds */
    { {702724}, {702724}, 5, 0 }, /* EventSourceMappingConfiguration.UUID */
    { {684041}, {684041}, 179, 0 }, /* FilterCriteriaError.ErrorCode */
    { {686599}, {686599}, 180, 0 }, /* FilterCriteriaError.Message */
    { {343053}, {343053}, 88, 0 }, /* CreateFunctionRequest.Architectures */
    { {719126}, {719126}, 182, 0 }, /* CreateFunctionRequest.CapacityProviderConfig */
    { {755716}, {755716}, 186, 1 }, /* CreateFunctionRequest.Code */
    { {435220}, {435220}, 114, 0 }, /* CreateFunctionRequest.CodeSigningConfigArn */
    { {773392}, {773392}, 191, 0 }, /* CreateFunctionRequest.DeadLetterConfig */
    { {263691}, {263691}, 65, 0 }, /* CreateFunctionRequest.Description */
    { {780301}, {780301}, 193, 0 }, /* CreateFunctionRequest.DurableConfig */
    { {793867}, {793867}, 196, 0 }, /* CreateFunctionRequest.Environment */
    { {799504}, {799504}, 200, 0 }, /* CreateFunctionRequest.EphemeralStorage */
    { {805137}, {805137}, 202, 0 }, /* CreateFunctionRequest.FileSystemConfigs */
    { {51468}, {51468}, 66, 1 }, /* CreateFunctionRequest.FunctionName */
    { {814599}, {814599}, 206, 0 }, /* CreateFunctionRequest.Handler */
    { {816651}, {816651}, 207, 0 }, /* CreateFunctionRequest.ImageConfig */
    { {560905}, {560905}, 104, 0 }, /* CreateFunctionRequest.KMSKeyArn */
    { {828934}, {828934}, 210, 0 }, /* CreateFunctionRequest.Layers */
    { {563469}, {563469}, 212, 0 }, /* CreateFunctionRequest.LoggingConfig */
    { {840714}, {840714}, 217, 0 }, /* CreateFunctionRequest.MemorySize */
    { {843531}, {843531}, 218, 0 }, /* CreateFunctionRequest.PackageType */
    { {846599}, {846599}, 219, 0 }, /* CreateFunctionRequest.Publish */
    { {848649}, {848649}, 220, 0 }, /* CreateFunctionRequest.PublishTo */
    { {851204}, {851204}, 92, 1 }, /* CreateFunctionRequest.Role */
    { {852487}, {852487}, 221, 0 }, /* CreateFunctionRequest.Runtime */
    { {854537}, {854537}, 222, 0 }, /* CreateFunctionRequest.SnapStart */
    { {367620}, {367620}, 93, 0 }, /* CreateFunctionRequest.Tags */
    { {859149}, {859149}, 224, 0 }, /* CreateFunctionRequest.TenancyConfig */
    { {867847}, {867847}, 226, 0 }, /* CreateFunctionRequest.Timeout */
    { {869901}, {869901}, 227, 0 }, /* CreateFunctionRequest.TracingConfig */
    { {368905}, {368905}, 229, 0 }, /* CreateFunctionRequest.VpcConfig */
    { {725036}, {725036}, 183, 1 }, /* CapacityProviderConfig.LambdaManagedInstancesCapacityProviderConfig */
    { {382739}, {382739}, 103, 1 }, /* LambdaManagedInstancesCapacityProviderConfig.CapacityProviderArn */
    { {736548}, {736548}, 184, 0 }, /* LambdaManagedInstancesCapacityProviderConfig.ExecutionEnvironmentMemoryGiBPerVCpu */
    { {746021}, {746021}, 185, 0 }, /* LambdaManagedInstancesCapacityProviderConfig.PerExecutionEnvironmentMaxConcurrency */
    { {757000}, {757000}, 5, 0 }, /* FunctionCode.ImageUri */
    { {759304}, {759304}, 187, 0 }, /* FunctionCode.S3Bucket */
    { {761605}, {761605}, 188, 0 }, /* FunctionCode.S3Key */
    { {763151}, {763151}, 189, 0 }, /* FunctionCode.S3ObjectVersion */
    { {767247}, {767247}, 104, 0 }, /* FunctionCode.SourceKMSKeyArn */
    { {771335}, {771335}, 190, 0 }, /* FunctionCode.ZipFile */
    { {777737}, {777737}, 192, 0 }, /* DeadLetterConfig.TargetArn */
    { {783888}, {783888}, 194, 0 }, /* DurableConfig.ExecutionTimeout */
    { {788245}, {788245}, 195, 0 }, /* DurableConfig.RetentionPeriodInDays */
    { {796937}, {796937}, 197, 0 }, /* Environment.Variables */
    { {280835}, {280835}, 198, 0 }, /* EnvironmentVariables.key */
    { {281861}, {281861}, 199, 0 }, /* EnvironmentVariables.value */
    { {803844}, {803844}, 201, 1 }, /* EphemeralStorage.Size */
    { {107270}, {107270}, 203, 0 }, /* FileSystemConfigList.member */
    { {809731}, {809731}, 204, 1 }, /* FileSystemConfig.Arn */
    { {810766}, {810766}, 205, 1 }, /* FileSystemConfig.LocalMountPath */
    { {819719}, {819719}, 208, 0 }, /* ImageConfig.Command */
    { {821770}, {821770}, 208, 0 }, /* ImageConfig.EntryPoint */
    { {824592}, {824592}, 209, 0 }, /* ImageConfig.WorkingDirectory */
    { {107270}, {107270}, 5, 0 }, /* StringList.member */
    { {107270}, {107270}, 211, 0 }, /* LayerList.member */
    { {830739}, {830739}, 213, 0 }, /* LoggingConfig.ApplicationLogLevel */
    { {835849}, {835849}, 214, 0 }, /* LoggingConfig.LogFormat */
    { {838408}, {838408}, 215, 0 }, /* LoggingConfig.LogGroup */
    { {567054}, {567054}, 216, 0 }, /* LoggingConfig.SystemLogLevel */
    { {857095}, {857095}, 223, 0 }, /* SnapStart.ApplyOn */
    { {862739}, {862739}, 225, 1 }, /* TenancyConfig.TenantIsolationMode */
    { {873476}, {873476}, 228, 0 }, /* TracingConfig.Mode */
    { {874775}, {874775}, 230, 0 }, /* VpcConfig.Ipv6AllowedForDualStack */
    { {371472}, {371472}, 231, 0 }, /* VpcConfig.SecurityGroupIds */
    { {375817}, {375817}, 232, 0 }, /* VpcConfig.SubnetIds */
    { {107270}, {107270}, 98, 0 }, /* SecurityGroupIds.member */
    { {107270}, {107270}, 100, 0 }, /* SubnetIds.member */
    { {343053}, {343053}, 88, 0 }, /* FunctionConfiguration.Architectures */
    { {719126}, {719126}, 182, 0 }, /* FunctionConfiguration.CapacityProviderConfig */
    { {880906}, {880906}, 5, 0 }, /* FunctionConfiguration.CodeSha256 */
    { {883720}, {883720}, 234, 0 }, /* FunctionConfiguration.CodeSize */
    { {886028}, {886028}, 5, 0 }, /* FunctionConfiguration.ConfigSha256 */
    { {773392}, {773392}, 191, 0 }, /* FunctionConfiguration.DeadLetterConfig */
    { {263691}, {263691}, 65, 0 }, /* FunctionConfiguration.Description */
    { {780301}, {780301}, 193, 0 }, /* FunctionConfiguration.DurableConfig */
    { {793867}, {793867}, 235, 0 }, /* FunctionConfiguration.Environment */
    { {799504}, {799504}, 200, 0 }, /* FunctionConfiguration.EphemeralStorage */
    { {805137}, {805137}, 202, 0 }, /* FunctionConfiguration.FileSystemConfigs */
    { {688651}, {688651}, 238, 0 }, /* FunctionConfiguration.FunctionArn */
    { {51468}, {51468}, 12, 0 }, /* FunctionConfiguration.FunctionName */
    { {814599}, {814599}, 206, 0 }, /* FunctionConfiguration.Handler */
    { {889363}, {889363}, 239, 0 }, /* FunctionConfiguration.ImageConfigResponse */
    { {560905}, {560905}, 104, 0 }, /* FunctionConfiguration.KMSKeyArn */
    { {387852}, {387852}, 105, 0 }, /* FunctionConfiguration.LastModified */
    { {894480}, {894480}, 241, 0 }, /* FunctionConfiguration.LastUpdateStatus */
    { {898838}, {898838}, 242, 0 }, /* FunctionConfiguration.LastUpdateStatusReason */
    { {904730}, {904730}, 243, 0 }, /* FunctionConfiguration.LastUpdateStatusReasonCode */
    { {828934}, {828934}, 244, 0 }, /* FunctionConfiguration.Layers */
    { {563469}, {563469}, 212, 0 }, /* FunctionConfiguration.LoggingConfig */
    { {921609}, {921609}, 74, 0 }, /* FunctionConfiguration.MasterArn */
    { {840714}, {840714}, 217, 0 }, /* FunctionConfiguration.MemorySize */
    { {843531}, {843531}, 218, 0 }, /* FunctionConfiguration.PackageType */
    { {11018}, {11018}, 5, 0 }, /* FunctionConfiguration.RevisionId */
    { {851204}, {851204}, 92, 0 }, /* FunctionConfiguration.Role */
    { {852487}, {852487}, 221, 0 }, /* FunctionConfiguration.Runtime */
    { {924180}, {924180}, 246, 0 }, /* FunctionConfiguration.RuntimeVersionConfig */
    { {911629}, {911629}, 19, 0 }, /* FunctionConfiguration.SigningJobArn */
    { {915224}, {915224}, 19, 0 }, /* FunctionConfiguration.SigningProfileVersionArn */
    { {854537}, {854537}, 249, 0 }, /* FunctionConfiguration.SnapStart */
    { {391173}, {391173}, 251, 0 }, /* FunctionConfiguration.State */
    { {939019}, {939019}, 252, 0 }, /* FunctionConfiguration.StateReason */
    { {942095}, {942095}, 253, 0 }, /* FunctionConfiguration.StateReasonCode */
    { {859149}, {859149}, 224, 0 }, /* FunctionConfiguration.TenancyConfig */
    { {867847}, {867847}, 226, 0 }, /* FunctionConfiguration.Timeout */
    { {869901}, {869901}, 254, 0 }, /* FunctionConfiguration.TracingConfig */
    { {946183}, {946183}, 75, 0 }, /* FunctionConfiguration.Version */
    { {368905}, {368905}, 255, 0 }, /* FunctionConfiguration.VpcConfig */
    { {138501}, {138501}, 236, 0 }, /* EnvironmentResponse.Error */
    { {796937}, {796937}, 197, 0 }, /* EnvironmentResponse.Variables */
    { {684041}, {684041}, 5, 0 }, /* EnvironmentError.ErrorCode */
    { {686599}, {686599}, 237, 0 }, /* EnvironmentError.Message */
    { {138501}, {138501}, 240, 0 }, /* ImageConfigResponse.Error */
    { {816651}, {816651}, 207, 0 }, /* ImageConfigResponse.ImageConfig */
    { {684041}, {684041}, 5, 0 }, /* ImageConfigError.ErrorCode */
    { {686599}, {686599}, 237, 0 }, /* ImageConfigError.Message */
    { {107270}, {107270}, 245, 0 }, /* LayersReferenceList.member */
    { {809731}, {809731}, 211, 0 }, /* Layer.Arn */
    { {883720}, {883720}, 234, 0 }, /* Layer.CodeSize */
    { {911629}, {911629}, 19, 0 }, /* Layer.SigningJobArn */
    { {915224}, {915224}, 19, 0 }, /* Layer.SigningProfileVersionArn */
    { {138501}, {138501}, 247, 0 }, /* RuntimeVersionConfig.Error */
    { {929553}, {929553}, 248, 0 }, /* RuntimeVersionConfig.RuntimeVersionArn */
    { {684041}, {684041}, 5, 0 }, /* RuntimeVersionError.ErrorCode */
    { {686599}, {686599}, 237, 0 }, /* RuntimeVersionError.Message */
    { {857095}, {857095}, 223, 0 }, /* SnapStartResponse.ApplyOn */
    { {934162}, {934162}, 250, 0 }, /* SnapStartResponse.OptimizationStatus */
    { {873476}, {873476}, 228, 0 }, /* TracingConfigResponse.Mode */
    { {874775}, {874775}, 230, 0 }, /* VpcConfigResponse.Ipv6AllowedForDualStack */
    { {371472}, {371472}, 231, 0 }, /* VpcConfigResponse.SecurityGroupIds */
    { {375817}, {375817}, 232, 0 }, /* VpcConfigResponse.SubnetIds */
    { {948229}, {948229}, 256, 0 }, /* VpcConfigResponse.VpcId */
    { {959240}, {959240}, 13, 1 }, /* CreateFunctionUrlConfigRequest.AuthType */
    { {961540}, {961540}, 258, 0 }, /* CreateFunctionUrlConfigRequest.Cors */
    { {51468}, {51468}, 66, 289 }, /* CreateFunctionUrlConfigRequest.FunctionName */
    { {982538}, {982538}, 267, 0 }, /* CreateFunctionUrlConfigRequest.InvokeMode */
    { {69385}, {69385}, 268, 544 }, /* CreateFunctionUrlConfigRequest.Qualifier */
    { {962832}, {962832}, 259, 0 }, /* Cors.AllowCredentials */
    { {967180}, {967180}, 260, 0 }, /* Cors.AllowHeaders */
    { {970508}, {970508}, 262, 0 }, /* Cors.AllowMethods */
    { {973836}, {973836}, 264, 0 }, /* Cors.AllowOrigins */
    { {977165}, {977165}, 260, 0 }, /* Cors.ExposeHeaders */
    { {980742}, {980742}, 266, 0 }, /* Cors.MaxAge */
    { {107270}, {107270}, 261, 0 }, /* HeadersList.member */
    { {107270}, {107270}, 263, 0 }, /* AllowMethodsList.member */
    { {107270}, {107270}, 265, 0 }, /* AllowOriginsList.member */
    { {959240}, {959240}, 13, 1 }, /* CreateFunctionUrlConfigResponse.AuthType */
    { {961540}, {961540}, 258, 0 }, /* CreateFunctionUrlConfigResponse.Cors */
    { {985356}, {985356}, 105, 1 }, /* CreateFunctionUrlConfigResponse.CreationTime */
    { {688651}, {688651}, 74, 1 }, /* CreateFunctionUrlConfigResponse.FunctionArn */
    { {988683}, {988683}, 270, 1 }, /* CreateFunctionUrlConfigResponse.FunctionUrl */
    { {982538}, {982538}, 267, 0 }, /* CreateFunctionUrlConfigResponse.InvokeMode */
    { {51468}, {51468}, 66, 289 }, /* DeleteAliasRequest.FunctionName */
    { {152068}, {152068}, 68, 289 }, /* DeleteAliasRequest.Name */
    { {300308}, {300308}, 77, 289 }, /* DeleteCapacityProviderRequest.CapacityProviderName */
    { {378384}, {378384}, 102, 1 }, /* DeleteCapacityProviderResponse.CapacityProvider */
    { {435220}, {435220}, 114, 289 }, /* DeleteCodeSigningConfigRequest.CodeSigningConfigArn */
    { {702724}, {702724}, 5, 289 }, /* DeleteEventSourceMappingRequest.UUID */
    { {51468}, {51468}, 12, 289 }, /* DeleteFunctionRequest.FunctionName */
    { {69385}, {69385}, 17, 544 }, /* DeleteFunctionRequest.Qualifier */
    { {1083658}, {1083658}, 279, 1280 }, /* DeleteFunctionResponse.StatusCode */
    { {51468}, {51468}, 12, 289 }, /* DeleteFunctionCodeSigningConfigRequest.FunctionName */
    { {51468}, {51468}, 66, 289 }, /* DeleteFunctionConcurrencyRequest.FunctionName */
    { {51468}, {51468}, 12, 289 }, /* DeleteFunctionEventInvokeConfigRequest.FunctionName */
    { {69385}, {69385}, 17, 544 }, /* DeleteFunctionEventInvokeConfigRequest.Qualifier */
    { {51468}, {51468}, 66, 289 }, /* DeleteFunctionUrlConfigRequest.FunctionName */
    { {69385}, {69385}, 268, 544 }, /* DeleteFunctionUrlConfigRequest.Qualifier */
    { {2057}, {2057}, 2, 289 }, /* DeleteLayerVersionRequest.LayerName */
    { {16909}, {16909}, 7, 289 }, /* DeleteLayerVersionRequest.VersionNumber */
    { {51468}, {51468}, 66, 289 }, /* DeleteProvisionedConcurrencyConfigRequest.FunctionName */
    { {69385}, {69385}, 286, 545 }, /* DeleteProvisionedConcurrencyConfigRequest.Qualifier */
    { {1214476}, {1214476}, 289, 0 }, /* GetAccountSettingsResponse.AccountLimit */
    { {1242892}, {1242892}, 291, 0 }, /* GetAccountSettingsResponse.AccountUsage */
    { {1217808}, {1217808}, 234, 0 }, /* AccountLimit.CodeSizeUnzipped */
    { {1222158}, {1222158}, 234, 0 }, /* AccountLimit.CodeSizeZipped */
    { {1226004}, {1226004}, 279, 0 }, /* AccountLimit.ConcurrentExecutions */
    { {1231373}, {1231373}, 234, 0 }, /* AccountLimit.TotalCodeSize */
    { {1234974}, {1234974}, 290, 0 }, /* AccountLimit.UnreservedConcurrentExecutions */
    { {1246221}, {1246221}, 234, 0 }, /* AccountUsage.FunctionCount */
    { {1231373}, {1231373}, 234, 0 }, /* AccountUsage.TotalCodeSize */
    { {51468}, {51468}, 66, 289 }, /* GetAliasRequest.FunctionName */
    { {152068}, {152068}, 68, 289 }, /* GetAliasRequest.Name */
    { {300308}, {300308}, 77, 289 }, /* GetCapacityProviderRequest.CapacityProviderName */
    { {378384}, {378384}, 102, 1 }, /* GetCapacityProviderResponse.CapacityProvider */
    { {435220}, {435220}, 114, 289 }, /* GetCodeSigningConfigRequest.CodeSigningConfigArn */
    { {430609}, {430609}, 113, 1 }, /* GetCodeSigningConfigResponse.CodeSigningConfig */
    { {100115}, {100115}, 24, 289 }, /* GetDurableExecutionRequest.DurableExecutionArn */
    { {100115}, {100115}, 24, 1 }, /* GetDurableExecutionResponse.DurableExecutionArn */
    { {1275924}, {1275924}, 299, 1 }, /* GetDurableExecutionResponse.DurableExecutionName */
    { {204556}, {204556}, 57, 0 }, /* GetDurableExecutionResponse.EndTimestamp */
    { {138501}, {138501}, 34, 0 }, /* GetDurableExecutionResponse.Error */
    { {688651}, {688651}, 238, 1 }, /* GetDurableExecutionResponse.FunctionArn */
    { {212236}, {212236}, 59, 0 }, /* GetDurableExecutionResponse.InputPayload */
    { {193542}, {193542}, 300, 0 }, /* GetDurableExecutionResponse.Result */
    { {215566}, {215566}, 57, 1 }, /* GetDurableExecutionResponse.StartTimestamp */
    { {219398}, {219398}, 301, 1 }, /* GetDurableExecutionResponse.Status */
    { {1281291}, {1281291}, 302, 0 }, /* GetDurableExecutionResponse.TraceHeader */
    { {946183}, {946183}, 67, 0 }, /* GetDurableExecutionResponse.Version */
    { {1284364}, {1284364}, 303, 0 }, /* TraceHeader.XAmznTraceId */
    { {100115}, {100115}, 24, 289 }, /* GetDurableExecutionHistoryRequest.DurableExecutionArn */
    { {1306388}, {1306388}, 305, 544 }, /* GetDurableExecutionHistoryRequest.IncludeExecutionData */
    { {1311750}, {1311750}, 5, 544 }, /* GetDurableExecutionHistoryRequest.Marker */
    { {1313544}, {1313544}, 306, 544 }, /* GetDurableExecutionHistoryRequest.MaxItems */
    { {1315852}, {1315852}, 307, 544 }, /* GetDurableExecutionHistoryRequest.ReverseOrder */
    { {1319174}, {1319174}, 309, 1 }, /* GetDurableExecutionHistoryResponse.Events */
    { {181002}, {181002}, 5, 0 }, /* GetDurableExecutionHistoryResponse.NextMarker */
    { {107270}, {107270}, 310, 0 }, /* Events.member */
    { {1320981}, {1320981}, 311, 0 }, /* Event.CallbackFailedDetails */
    { {1329174}, {1329174}, 314, 0 }, /* Event.CallbackStartedDetails */
    { {1339416}, {1339416}, 315, 0 }, /* Event.CallbackSucceededDetails */
    { {1345815}, {1345815}, 317, 0 }, /* Event.CallbackTimedOutDetails */
    { {1351962}, {1351962}, 318, 0 }, /* Event.ChainedInvokeFailedDetails */
    { {1358875}, {1358875}, 319, 0 }, /* Event.ChainedInvokeStartedDetails */
    { {1371675}, {1371675}, 321, 0 }, /* Event.ChainedInvokeStoppedDetails */
    { {1378845}, {1378845}, 322, 0 }, /* Event.ChainedInvokeSucceededDetails */
    { {1386524}, {1386524}, 323, 0 }, /* Event.ChainedInvokeTimedOutDetails */
    { {1393940}, {1393940}, 324, 0 }, /* Event.ContextFailedDetails */
    { {1399317}, {1399317}, 325, 0 }, /* Event.ContextStartedDetails */
    { {1404951}, {1404951}, 326, 0 }, /* Event.ContextSucceededDetails */
    { {1411079}, {1411079}, 327, 0 }, /* Event.EventId */
    { {1413134}, {1413134}, 57, 0 }, /* Event.EventTimestamp */
    { {1416969}, {1416969}, 328, 0 }, /* Event.EventType */
    { {1419542}, {1419542}, 329, 0 }, /* Event.ExecutionFailedDetails */
    { {1425431}, {1425431}, 330, 0 }, /* Event.ExecutionStartedDetails */
    { {1431575}, {1431575}, 331, 0 }, /* Event.ExecutionStoppedDetails */
    { {1437721}, {1437721}, 332, 0 }, /* Event.ExecutionSucceededDetails */
    { {1444376}, {1444376}, 333, 0 }, /* Event.ExecutionTimedOutDetails */
    { {151298}, {151298}, 40, 0 }, /* Event.Id */
    { {1450778}, {1450778}, 334, 0 }, /* Event.InvocationCompletedDetails */
    { {152068}, {152068}, 41, 0 }, /* Event.Name */
    { {153352}, {153352}, 40, 0 }, /* Event.ParentId */
    { {1460241}, {1460241}, 335, 0 }, /* Event.StepFailedDetails */
    { {1472018}, {1472018}, 337, 0 }, /* Event.StepStartedDetails */
    { {1476884}, {1476884}, 338, 0 }, /* Event.StepSucceededDetails */
    { {166919}, {166919}, 45, 0 }, /* Event.SubType */
    { {1482260}, {1482260}, 339, 0 }, /* Event.WaitCancelledDetails */
    { {1487634}, {1487634}, 340, 0 }, /* Event.WaitStartedDetails */
    { {1494804}, {1494804}, 341, 0 }, /* Event.WaitSucceededDetails */
    { {138501}, {138501}, 312, 1 }, /* CallbackFailedDetails.Error */
    { {155655}, {155655}, 34, 0 }, /* EventError.Payload */
    { {1326601}, {1326601}, 313, 0 }, /* EventError.Truncated */
    { {190730}, {190730}, 54, 1 }, /* CallbackStartedDetails.CallbackId */
    { {1335056}, {1335056}, 29, 0 }, /* CallbackStartedDetails.HeartbeatTimeout */
    { {867847}, {867847}, 29, 0 }, /* CallbackStartedDetails.Timeout */
    { {193542}, {193542}, 316, 1 }, /* CallbackSucceededDetails.Result */
    { {155655}, {155655}, 42, 0 }, /* EventResult.Payload */
    { {1326601}, {1326601}, 313, 0 }, /* EventResult.Truncated */
    { {138501}, {138501}, 312, 1 }, /* CallbackTimedOutDetails.Error */
    { {138501}, {138501}, 312, 1 }, /* ChainedInvokeFailedDetails.Error */
    { {100115}, {100115}, 24, 0 }, /* ChainedInvokeStartedDetails.DurableExecutionArn */
    { {1366031}, {1366031}, 67, 0 }, /* ChainedInvokeStartedDetails.ExecutedVersion */
    { {51468}, {51468}, 12, 1 }, /* ChainedInvokeStartedDetails.FunctionName */
    { {1370117}, {1370117}, 320, 0 }, /* ChainedInvokeStartedDetails.Input */
    { {128520}, {128520}, 31, 0 }, /* ChainedInvokeStartedDetails.TenantId */
    { {155655}, {155655}, 59, 0 }, /* EventInput.Payload */
    { {1326601}, {1326601}, 313, 0 }, /* EventInput.Truncated */
    { {138501}, {138501}, 312, 1 }, /* ChainedInvokeStoppedDetails.Error */
    { {193542}, {193542}, 316, 1 }, /* ChainedInvokeSucceededDetails.Result */
    { {138501}, {138501}, 312, 1 }, /* ChainedInvokeTimedOutDetails.Error */
    { {138501}, {138501}, 312, 1 }, /* ContextFailedDetails.Error */
    { {193542}, {193542}, 316, 1 }, /* ContextSucceededDetails.Result */
    { {138501}, {138501}, 312, 1 }, /* ExecutionFailedDetails.Error */
    { {783888}, {783888}, 29, 1 }, /* ExecutionStartedDetails.ExecutionTimeout */
    { {1370117}, {1370117}, 320, 1 }, /* ExecutionStartedDetails.Input */
    { {138501}, {138501}, 312, 1 }, /* ExecutionStoppedDetails.Error */
    { {193542}, {193542}, 316, 1 }, /* ExecutionSucceededDetails.Result */
    { {138501}, {138501}, 312, 0 }, /* ExecutionTimedOutDetails.Error */
    { {204556}, {204556}, 57, 1 }, /* InvocationCompletedDetails.EndTimestamp */
    { {138501}, {138501}, 312, 0 }, /* InvocationCompletedDetails.Error */
    { {1457673}, {1457673}, 5, 1 }, /* InvocationCompletedDetails.RequestId */
    { {215566}, {215566}, 57, 1 }, /* InvocationCompletedDetails.StartTimestamp */
    { {138501}, {138501}, 312, 1 }, /* StepFailedDetails.Error */
    { {1464844}, {1464844}, 336, 1 }, /* StepFailedDetails.RetryDetails */
    { {1468174}, {1468174}, 62, 0 }, /* RetryDetails.CurrentAttempt */
    { {160791}, {160791}, 29, 0 }, /* RetryDetails.NextAttemptDelaySeconds */
    { {193542}, {193542}, 316, 1 }, /* StepSucceededDetails.Result */
    { {1464844}, {1464844}, 336, 1 }, /* StepSucceededDetails.RetryDetails */
    { {138501}, {138501}, 312, 0 }, /* WaitCancelledDetails.Error */
    { {1492488}, {1492488}, 29, 1 }, /* WaitStartedDetails.Duration */
    { {234773}, {234773}, 57, 1 }, /* WaitStartedDetails.ScheduledEndTimestamp */
    { {1492488}, {1492488}, 29, 0 }, /* WaitSucceededDetails.Duration */
    { {92943}, {92943}, 22, 545 }, /* GetDurableExecutionStateRequest.CheckpointToken */
    { {100115}, {100115}, 24, 289 }, /* GetDurableExecutionStateRequest.DurableExecutionArn */
    { {1311750}, {1311750}, 5, 544 }, /* GetDurableExecutionStateRequest.Marker */
    { {1313544}, {1313544}, 306, 544 }, /* GetDurableExecutionStateRequest.MaxItems */
    { {181002}, {181002}, 5, 0 }, /* GetDurableExecutionStateResponse.NextMarker */
    { {183818}, {183818}, 51, 1 }, /* GetDurableExecutionStateResponse.Operations */
    { {702724}, {702724}, 5, 289 }, /* GetEventSourceMappingRequest.UUID */
    { {51468}, {51468}, 12, 289 }, /* GetFunctionRequest.FunctionName */
    { {69385}, {69385}, 17, 544 }, /* GetFunctionRequest.Qualifier */
    { {755716}, {755716}, 347, 0 }, /* GetFunctionResponse.Code */
    { {1560331}, {1560331}, 348, 0 }, /* GetFunctionResponse.Concurrency */
    { {1570829}, {1570829}, 233, 0 }, /* GetFunctionResponse.Configuration */
    { {367620}, {367620}, 93, 0 }, /* GetFunctionResponse.Tags */
    { {1574409}, {1574409}, 350, 0 }, /* GetFunctionResponse.TagsError */
    { {757000}, {757000}, 5, 0 }, /* FunctionCodeLocation.ImageUri */
    { {1549832}, {1549832}, 5, 0 }, /* FunctionCodeLocation.Location */
    { {1552142}, {1552142}, 5, 0 }, /* FunctionCodeLocation.RepositoryType */
    { {1555984}, {1555984}, 5, 0 }, /* FunctionCodeLocation.ResolvedImageUri */
    { {767247}, {767247}, 5, 0 }, /* FunctionCodeLocation.SourceKMSKeyArn */
    { {1563420}, {1563420}, 349, 0 }, /* Concurrency.ReservedConcurrentExecutions */
    { {684041}, {684041}, 351, 1 }, /* TagsError.ErrorCode */
    { {686599}, {686599}, 352, 1 }, /* TagsError.Message */
    { {51468}, {51468}, 12, 289 }, /* GetFunctionCodeSigningConfigRequest.FunctionName */
    { {435220}, {435220}, 114, 1 }, /* GetFunctionCodeSigningConfigResponse.CodeSigningConfigArn */
    { {51468}, {51468}, 66, 1 }, /* GetFunctionCodeSigningConfigResponse.FunctionName */
    { {51468}, {51468}, 66, 289 }, /* GetFunctionConcurrencyRequest.FunctionName */
    { {1563420}, {1563420}, 349, 0 }, /* GetFunctionConcurrencyResponse.ReservedConcurrentExecutions */
    { {51468}, {51468}, 12, 289 }, /* GetFunctionConfigurationRequest.FunctionName */
    { {69385}, {69385}, 17, 544 }, /* GetFunctionConfigurationRequest.Qualifier */
    { {51468}, {51468}, 12, 289 }, /* GetFunctionEventInvokeConfigRequest.FunctionName */
    { {69385}, {69385}, 17, 544 }, /* GetFunctionEventInvokeConfigRequest.Qualifier */
    { {510993}, {510993}, 130, 0 }, /* FunctionEventInvokeConfig.DestinationConfig */
    { {688651}, {688651}, 74, 0 }, /* FunctionEventInvokeConfig.FunctionArn */
    { {387852}, {387852}, 172, 0 }, /* FunctionEventInvokeConfig.LastModified */
    { {1625368}, {1625368}, 360, 0 }, /* FunctionEventInvokeConfig.MaximumEventAgeInSeconds */
    { {585492}, {585492}, 361, 0 }, /* FunctionEventInvokeConfig.MaximumRetryAttempts */
    { {51468}, {51468}, 363, 289 }, /* GetFunctionRecursionConfigRequest.FunctionName */
    { {1639181}, {1639181}, 365, 0 }, /* GetFunctionRecursionConfigResponse.RecursiveLoop */
    { {51468}, {51468}, 363, 289 }, /* GetFunctionScalingConfigRequest.FunctionName */
    { {69385}, {69385}, 367, 545 }, /* GetFunctionScalingConfigRequest.Qualifier */
    { {1663516}, {1663516}, 369, 0 }, /* GetFunctionScalingConfigResponse.AppliedFunctionScalingConfig */
    { {688651}, {688651}, 74, 0 }, /* GetFunctionScalingConfigResponse.FunctionArn */
    { {1683742}, {1683742}, 369, 0 }, /* GetFunctionScalingConfigResponse.RequestedFunctionScalingConfig */
    { {1670936}, {1670936}, 370, 0 }, /* FunctionScalingConfig.MaxExecutionEnvironments */
    { {1677336}, {1677336}, 370, 0 }, /* FunctionScalingConfig.MinExecutionEnvironments */
    { {51468}, {51468}, 66, 289 }, /* GetFunctionUrlConfigRequest.FunctionName */
    { {69385}, {69385}, 268, 544 }, /* GetFunctionUrlConfigRequest.Qualifier */
    { {959240}, {959240}, 13, 1 }, /* GetFunctionUrlConfigResponse.AuthType */
    { {961540}, {961540}, 258, 0 }, /* GetFunctionUrlConfigResponse.Cors */
    { {985356}, {985356}, 105, 1 }, /* GetFunctionUrlConfigResponse.CreationTime */
    { {688651}, {688651}, 74, 1 }, /* GetFunctionUrlConfigResponse.FunctionArn */
    { {988683}, {988683}, 270, 1 }, /* GetFunctionUrlConfigResponse.FunctionUrl */
    { {982538}, {982538}, 267, 0 }, /* GetFunctionUrlConfigResponse.InvokeMode */
    { {1713680}, {1713680}, 105, 1 }, /* GetFunctionUrlConfigResponse.LastModifiedTime */
    { {2057}, {2057}, 2, 289 }, /* GetLayerVersionRequest.LayerName */
    { {16909}, {16909}, 7, 289 }, /* GetLayerVersionRequest.VersionNumber */
    { {1723415}, {1723415}, 375, 0 }, /* GetLayerVersionResponse.CompatibleArchitectures */
    { {1729554}, {1729554}, 376, 0 }, /* GetLayerVersionResponse.CompatibleRuntimes */
    { {1734407}, {1734407}, 377, 0 }, /* GetLayerVersionResponse.Content */
    { {1736459}, {1736459}, 105, 0 }, /* GetLayerVersionResponse.CreatedDate */
    { {263691}, {263691}, 65, 0 }, /* GetLayerVersionResponse.Description */
    { {1739528}, {1739528}, 378, 0 }, /* GetLayerVersionResponse.LayerArn */
    { {1741839}, {1741839}, 211, 0 }, /* GetLayerVersionResponse.LayerVersionArn */
    { {1745931}, {1745931}, 379, 0 }, /* GetLayerVersionResponse.LicenseInfo */
    { {946183}, {946183}, 7, 0 }, /* GetLayerVersionResponse.Version */
    { {107270}, {107270}, 89, 0 }, /* CompatibleArchitectures.member */
    { {107270}, {107270}, 221, 0 }, /* CompatibleRuntimes.member */
    { {880906}, {880906}, 5, 0 }, /* LayerVersionContentOutput.CodeSha256 */
    { {883720}, {883720}, 234, 0 }, /* LayerVersionContentOutput.CodeSize */
    { {1549832}, {1549832}, 5, 0 }, /* LayerVersionContentOutput.Location */
    { {911629}, {911629}, 5, 0 }, /* LayerVersionContentOutput.SigningJobArn */
    { {915224}, {915224}, 5, 0 }, /* LayerVersionContentOutput.SigningProfileVersionArn */
    { {809731}, {809731}, 211, 545 }, /* GetLayerVersionByArnRequest.Arn */
    { {2057}, {2057}, 2, 289 }, /* GetLayerVersionPolicyRequest.LayerName */
    { {16909}, {16909}, 7, 289 }, /* GetLayerVersionPolicyRequest.VersionNumber */
    { {1767942}, {1767942}, 5, 0 }, /* GetLayerVersionPolicyResponse.Policy */
    { {11018}, {11018}, 5, 0 }, /* GetLayerVersionPolicyResponse.RevisionId */
    { {51468}, {51468}, 12, 289 }, /* GetPolicyRequest.FunctionName */
    { {69385}, {69385}, 17, 544 }, /* GetPolicyRequest.Qualifier */
    { {1767942}, {1767942}, 5, 0 }, /* GetPolicyResponse.Policy */
    { {11018}, {11018}, 5, 0 }, /* GetPolicyResponse.RevisionId */
    { {51468}, {51468}, 66, 289 }, /* GetProvisionedConcurrencyConfigRequest.FunctionName */
    { {69385}, {69385}, 286, 545 }, /* GetProvisionedConcurrencyConfigRequest.Qualifier */
    { {1777960}, {1777960}, 387, 0 }, /* GetProvisionedConcurrencyConfigResponse.AllocatedProvisionedConcurrentExecutions */
    { {1788456}, {1788456}, 387, 0 }, /* GetProvisionedConcurrencyConfigResponse.AvailableProvisionedConcurrentExecutions */
    { {387852}, {387852}, 105, 0 }, /* GetProvisionedConcurrencyConfigResponse.LastModified */
    { {1798952}, {1798952}, 388, 0 }, /* GetProvisionedConcurrencyConfigResponse.RequestedProvisionedConcurrentExecutions */
    { {219398}, {219398}, 389, 0 }, /* GetProvisionedConcurrencyConfigResponse.Status */
    { {1809420}, {1809420}, 5, 0 }, /* GetProvisionedConcurrencyConfigResponse.StatusReason */
    { {51468}, {51468}, 12, 289 }, /* GetRuntimeManagementConfigRequest.FunctionName */
    { {69385}, {69385}, 17, 544 }, /* GetRuntimeManagementConfigRequest.Qualifier */
    { {688651}, {688651}, 238, 0 }, /* GetRuntimeManagementConfigResponse.FunctionArn */
    { {929553}, {929553}, 248, 0 }, /* GetRuntimeManagementConfigResponse.RuntimeVersionArn */
    { {1820943}, {1820943}, 392, 0 }, /* GetRuntimeManagementConfigResponse.UpdateRuntimeOn */
    { {1848077}, {1851668}, 5, 800 }, /* InvocationRequest.ClientContext */
    { {1275924}, {1857052}, 299, 800 }, /* InvocationRequest.DurableExecutionName */
    { {51468}, {51468}, 12, 289 }, /* InvocationRequest.FunctionName */
    { {1864462}, {1868309}, 394, 800 }, /* InvocationRequest.InvocationType */
    { {1873927}, {1875982}, 395, 800 }, /* InvocationRequest.LogType */
    { {155655}, {155655}, 190, 64 }, /* InvocationRequest.Payload */
    { {69385}, {69385}, 17, 544 }, /* InvocationRequest.Qualifier */
    { {128520}, {1879823}, 31, 800 }, /* InvocationRequest.TenantId */
    { {100115}, {1883931}, 24, 800 }, /* InvocationResponse.DurableExecutionArn */
    { {1366031}, {1891094}, 75, 800 }, /* InvocationResponse.ExecutedVersion */
    { {1896973}, {1900564}, 5, 800 }, /* InvocationResponse.FunctionError */
    { {1905929}, {1908496}, 5, 800 }, /* InvocationResponse.LogResult */
    { {155655}, {155655}, 190, 64 }, /* InvocationResponse.Payload */
    { {1083658}, {1083658}, 279, 1280 }, /* InvocationResponse.StatusCode */
    { {51468}, {51468}, 12, 289 }, /* InvokeAsyncRequest.FunctionName */
    { {1927178}, {1927178}, 398, 65 }, /* InvokeAsyncRequest.InvokeArgs */
    { {219398}, {219398}, 400, 1280 }, /* InvokeAsyncResponse.Status */
    { {51468}, {51468}, 66, 289 }, /* ListAliasesRequest.FunctionName */
    { {266767}, {266767}, 67, 544 }, /* ListAliasesRequest.FunctionVersion */
    { {1311750}, {1311750}, 5, 544 }, /* ListAliasesRequest.Marker */
    { {1313544}, {1313544}, 402, 544 }, /* ListAliasesRequest.MaxItems */
    { {1945863}, {1945863}, 404, 0 }, /* ListAliasesResponse.Aliases */
    { {181002}, {181002}, 5, 0 }, /* ListAliasesResponse.NextMarker */
    { {107270}, {107270}, 73, 0 }, /* AliasList.member */
    { {1311750}, {1311750}, 5, 544 }, /* ListCapacityProvidersRequest.Marker */
    { {1313544}, {1313544}, 406, 544 }, /* ListCapacityProvidersRequest.MaxItems */
    { {391173}, {391173}, 106, 544 }, /* ListCapacityProvidersRequest.State */
    { {1950993}, {1950993}, 408, 1 }, /* ListCapacityProvidersResponse.CapacityProviders */
    { {181002}, {181002}, 5, 0 }, /* ListCapacityProvidersResponse.NextMarker */
    { {107270}, {107270}, 102, 0 }, /* CapacityProvidersList.member */
    { {1311750}, {1311750}, 5, 544 }, /* ListCodeSigningConfigsRequest.Marker */
    { {1313544}, {1313544}, 402, 544 }, /* ListCodeSigningConfigsRequest.MaxItems */
    { {1961234}, {1961234}, 411, 0 }, /* ListCodeSigningConfigsResponse.CodeSigningConfigs */
    { {181002}, {181002}, 5, 0 }, /* ListCodeSigningConfigsResponse.NextMarker */
    { {107270}, {107270}, 113, 0 }, /* CodeSigningConfigList.member */
    { {1275924}, {1275924}, 299, 544 }, /* ListDurableExecutionsByFunctionRequest.DurableExecutionName */
    { {51468}, {51468}, 12, 289 }, /* ListDurableExecutionsByFunctionRequest.FunctionName */
    { {1311750}, {1311750}, 5, 544 }, /* ListDurableExecutionsByFunctionRequest.Marker */
    { {1313544}, {1313544}, 306, 544 }, /* ListDurableExecutionsByFunctionRequest.MaxItems */
    { {69385}, {69385}, 17, 544 }, /* ListDurableExecutionsByFunctionRequest.Qualifier */
    { {1315852}, {1315852}, 307, 544 }, /* ListDurableExecutionsByFunctionRequest.ReverseOrder */
    { {1971980}, {1971980}, 57, 544 }, /* ListDurableExecutionsByFunctionRequest.StartedAfter */
    { {1975309}, {1975309}, 57, 544 }, /* ListDurableExecutionsByFunctionRequest.StartedBefore */
    { {1978888}, {1978888}, 413, 544 }, /* ListDurableExecutionsByFunctionRequest.Statuses */
    { {107270}, {107270}, 301, 0 }, /* ExecutionStatusList.member */
    { {1981201}, {1981201}, 415, 0 }, /* ListDurableExecutionsByFunctionResponse.DurableExecutions */
    { {181002}, {181002}, 5, 0 }, /* ListDurableExecutionsByFunctionResponse.NextMarker */
    { {107270}, {107270}, 416, 0 }, /* DurableExecutions.member */
    { {100115}, {100115}, 24, 1 }, /* Execution.DurableExecutionArn */
    { {1275924}, {1275924}, 299, 1 }, /* Execution.DurableExecutionName */
    { {204556}, {204556}, 57, 0 }, /* Execution.EndTimestamp */
    { {688651}, {688651}, 238, 1 }, /* Execution.FunctionArn */
    { {215566}, {215566}, 57, 1 }, /* Execution.StartTimestamp */
    { {219398}, {219398}, 301, 1 }, /* Execution.Status */
    { {543502}, {543502}, 19, 544 }, /* ListEventSourceMappingsRequest.EventSourceArn */
    { {51468}, {51468}, 12, 544 }, /* ListEventSourceMappingsRequest.FunctionName */
    { {1311750}, {1311750}, 5, 544 }, /* ListEventSourceMappingsRequest.Marker */
    { {1313544}, {1313544}, 402, 544 }, /* ListEventSourceMappingsRequest.MaxItems */
    { {2008339}, {2008339}, 419, 0 }, /* ListEventSourceMappingsResponse.EventSourceMappings */
    { {181002}, {181002}, 5, 0 }, /* ListEventSourceMappingsResponse.NextMarker */
    { {107270}, {107270}, 176, 0 }, /* EventSourceMappingsList.member */
    { {51468}, {51468}, 12, 289 }, /* ListFunctionEventInvokeConfigsRequest.FunctionName */
    { {1311750}, {1311750}, 5, 544 }, /* ListFunctionEventInvokeConfigsRequest.Marker */
    { {1313544}, {1313544}, 421, 544 }, /* ListFunctionEventInvokeConfigsRequest.MaxItems */
    { {2019610}, {2019610}, 423, 0 }, /* ListFunctionEventInvokeConfigsResponse.FunctionEventInvokeConfigs */
    { {181002}, {181002}, 5, 0 }, /* ListFunctionEventInvokeConfigsResponse.NextMarker */
    { {107270}, {107270}, 359, 0 }, /* FunctionEventInvokeConfigList.member */
    { {51468}, {51468}, 66, 289 }, /* ListFunctionUrlConfigsRequest.FunctionName */
    { {1311750}, {1311750}, 5, 544 }, /* ListFunctionUrlConfigsRequest.Marker */
    { {1313544}, {1313544}, 425, 544 }, /* ListFunctionUrlConfigsRequest.MaxItems */
    { {2050322}, {2050322}, 427, 1 }, /* ListFunctionUrlConfigsResponse.FunctionUrlConfigs */
    { {181002}, {181002}, 5, 0 }, /* ListFunctionUrlConfigsResponse.NextMarker */
    { {107270}, {107270}, 428, 0 }, /* FunctionUrlConfigList.member */
    { {959240}, {959240}, 13, 1 }, /* FunctionUrlConfig.AuthType */
    { {961540}, {961540}, 258, 0 }, /* FunctionUrlConfig.Cors */
    { {985356}, {985356}, 105, 1 }, /* FunctionUrlConfig.CreationTime */
    { {688651}, {688651}, 74, 1 }, /* FunctionUrlConfig.FunctionArn */
    { {988683}, {988683}, 270, 1 }, /* FunctionUrlConfig.FunctionUrl */
    { {982538}, {982538}, 267, 0 }, /* FunctionUrlConfig.InvokeMode */
    { {1713680}, {1713680}, 105, 1 }, /* FunctionUrlConfig.LastModifiedTime */
    { {300308}, {300308}, 77, 289 }, /* ListFunctionVersionsByCapacityProviderRequest.CapacityProviderName */
    { {1311750}, {1311750}, 5, 544 }, /* ListFunctionVersionsByCapacityProviderRequest.Marker */
    { {1313544}, {1313544}, 406, 544 }, /* ListFunctionVersionsByCapacityProviderRequest.MaxItems */
    { {382739}, {382739}, 103, 1 }, /* ListFunctionVersionsByCapacityProviderResponse.CapacityProviderArn */
    { {2071824}, {2071824}, 431, 1 }, /* ListFunctionVersionsByCapacityProviderResponse.FunctionVersions */
    { {181002}, {181002}, 5, 0 }, /* ListFunctionVersionsByCapacityProviderResponse.NextMarker */
    { {107270}, {107270}, 432, 0 }, /* FunctionVersionsByCapacityProviderList.member */
    { {688651}, {688651}, 238, 1 }, /* FunctionVersionsByCapacityProviderListItem.FunctionArn */
    { {391173}, {391173}, 251, 1 }, /* FunctionVersionsByCapacityProviderListItem.State */
    { {266767}, {266767}, 434, 544 }, /* ListFunctionsRequest.FunctionVersion */
    { {1311750}, {1311750}, 5, 544 }, /* ListFunctionsRequest.Marker */
    { {2104588}, {2104588}, 435, 544 }, /* ListFunctionsRequest.MasterRegion */
    { {1313544}, {1313544}, 402, 544 }, /* ListFunctionsRequest.MaxItems */
    { {2107913}, {2107913}, 437, 0 }, /* ListFunctionsResponse.Functions */
    { {181002}, {181002}, 5, 0 }, /* ListFunctionsResponse.NextMarker */
    { {107270}, {107270}, 233, 0 }, /* FunctionList.member */
    { {435220}, {435220}, 114, 289 }, /* ListFunctionsByCodeSigningConfigRequest.CodeSigningConfigArn */
    { {1311750}, {1311750}, 5, 544 }, /* ListFunctionsByCodeSigningConfigRequest.Marker */
    { {1313544}, {1313544}, 402, 544 }, /* ListFunctionsByCodeSigningConfigRequest.MaxItems */
    { {2114060}, {2114060}, 440, 0 }, /* ListFunctionsByCodeSigningConfigResponse.FunctionArns */
    { {181002}, {181002}, 5, 0 }, /* ListFunctionsByCodeSigningConfigResponse.NextMarker */
    { {107270}, {107270}, 74, 0 }, /* FunctionArnList.member */
    { {2142742}, {2142742}, 89, 544 }, /* ListLayerVersionsRequest.CompatibleArchitecture */
    { {2148625}, {2148625}, 221, 544 }, /* ListLayerVersionsRequest.CompatibleRuntime */
    { {2057}, {2057}, 2, 289 }, /* ListLayerVersionsRequest.LayerName */
    { {1311750}, {1311750}, 5, 544 }, /* ListLayerVersionsRequest.Marker */
    { {1313544}, {1313544}, 442, 544 }, /* ListLayerVersionsRequest.MaxItems */
    { {2153229}, {2153229}, 444, 0 }, /* ListLayerVersionsResponse.LayerVersions */
    { {181002}, {181002}, 5, 0 }, /* ListLayerVersionsResponse.NextMarker */
    { {107270}, {107270}, 445, 0 }, /* LayerVersionsList.member */
    { {1723415}, {1723415}, 375, 0 }, /* LayerVersionsListItem.CompatibleArchitectures */
    { {1729554}, {1729554}, 376, 0 }, /* LayerVersionsListItem.CompatibleRuntimes */
    { {1736459}, {1736459}, 105, 0 }, /* LayerVersionsListItem.CreatedDate */
    { {263691}, {263691}, 65, 0 }, /* LayerVersionsListItem.Description */
    { {1741839}, {1741839}, 211, 0 }, /* LayerVersionsListItem.LayerVersionArn */
    { {1745931}, {1745931}, 379, 0 }, /* LayerVersionsListItem.LicenseInfo */
    { {946183}, {946183}, 7, 0 }, /* LayerVersionsListItem.Version */
    { {2142742}, {2142742}, 89, 544 }, /* ListLayersRequest.CompatibleArchitecture */
    { {2148625}, {2148625}, 221, 544 }, /* ListLayersRequest.CompatibleRuntime */
    { {1311750}, {1311750}, 5, 544 }, /* ListLayersRequest.Marker */
    { {1313544}, {1313544}, 442, 544 }, /* ListLayersRequest.MaxItems */
    { {828934}, {828934}, 448, 0 }, /* ListLayersResponse.Layers */
    { {181002}, {181002}, 5, 0 }, /* ListLayersResponse.NextMarker */
    { {107270}, {107270}, 449, 0 }, /* LayersList.member */
    { {2171669}, {2171669}, 445, 0 }, /* LayersListItem.LatestMatchingVersion */
    { {1739528}, {1739528}, 378, 0 }, /* LayersListItem.LayerArn */
    { {2057}, {2057}, 2, 0 }, /* LayersListItem.LayerName */
    { {51468}, {51468}, 66, 289 }, /* ListProvisionedConcurrencyConfigsRequest.FunctionName */
    { {1311750}, {1311750}, 5, 544 }, /* ListProvisionedConcurrencyConfigsRequest.Marker */
    { {1313544}, {1313544}, 451, 544 }, /* ListProvisionedConcurrencyConfigsRequest.MaxItems */
    { {181002}, {181002}, 5, 0 }, /* ListProvisionedConcurrencyConfigsResponse.NextMarker */
    { {2184989}, {2184989}, 453, 0 }, /* ListProvisionedConcurrencyConfigsResponse.ProvisionedConcurrencyConfigs */
    { {107270}, {107270}, 454, 0 }, /* ProvisionedConcurrencyConfigList.member */
    { {1777960}, {1777960}, 387, 0 }, /* ProvisionedConcurrencyConfigListItem.AllocatedProvisionedConcurrentExecutions */
    { {1788456}, {1788456}, 387, 0 }, /* ProvisionedConcurrencyConfigListItem.AvailableProvisionedConcurrentExecutions */
    { {688651}, {688651}, 74, 0 }, /* ProvisionedConcurrencyConfigListItem.FunctionArn */
    { {387852}, {387852}, 105, 0 }, /* ProvisionedConcurrencyConfigListItem.LastModified */
    { {1798952}, {1798952}, 388, 0 }, /* ProvisionedConcurrencyConfigListItem.RequestedProvisionedConcurrentExecutions */
    { {219398}, {219398}, 389, 0 }, /* ProvisionedConcurrencyConfigListItem.Status */
    { {1809420}, {1809420}, 5, 0 }, /* ProvisionedConcurrencyConfigListItem.StatusReason */
    { {2219272}, {2219272}, 456, 289 }, /* ListTagsRequest.Resource */
    { {367620}, {367620}, 93, 0 }, /* ListTagsResponse.Tags */
    { {51468}, {51468}, 12, 289 }, /* ListVersionsByFunctionRequest.FunctionName */
    { {1311750}, {1311750}, 5, 544 }, /* ListVersionsByFunctionRequest.Marker */
    { {1313544}, {1313544}, 402, 544 }, /* ListVersionsByFunctionRequest.MaxItems */
    { {181002}, {181002}, 5, 0 }, /* ListVersionsByFunctionResponse.NextMarker */
    { {2231048}, {2231048}, 437, 0 }, /* ListVersionsByFunctionResponse.Versions */
    { {1723415}, {1723415}, 375, 0 }, /* PublishLayerVersionRequest.CompatibleArchitectures */
    { {1729554}, {1729554}, 376, 0 }, /* PublishLayerVersionRequest.CompatibleRuntimes */
    { {1734407}, {1734407}, 461, 1 }, /* PublishLayerVersionRequest.Content */
    { {263691}, {263691}, 65, 0 }, /* PublishLayerVersionRequest.Description */
    { {2057}, {2057}, 2, 289 }, /* PublishLayerVersionRequest.LayerName */
    { {1745931}, {1745931}, 379, 0 }, /* PublishLayerVersionRequest.LicenseInfo */
    { {759304}, {759304}, 187, 0 }, /* LayerVersionContentInput.S3Bucket */
    { {761605}, {761605}, 188, 0 }, /* LayerVersionContentInput.S3Key */
    { {763151}, {763151}, 189, 0 }, /* LayerVersionContentInput.S3ObjectVersion */
    { {771335}, {771335}, 190, 0 }, /* LayerVersionContentInput.ZipFile */
    { {1723415}, {1723415}, 375, 0 }, /* PublishLayerVersionResponse.CompatibleArchitectures */
    { {1729554}, {1729554}, 376, 0 }, /* PublishLayerVersionResponse.CompatibleRuntimes */
    { {1734407}, {1734407}, 377, 0 }, /* PublishLayerVersionResponse.Content */
    { {1736459}, {1736459}, 105, 0 }, /* PublishLayerVersionResponse.CreatedDate */
    { {263691}, {263691}, 65, 0 }, /* PublishLayerVersionResponse.Description */
    { {1739528}, {1739528}, 378, 0 }, /* PublishLayerVersionResponse.LayerArn */
    { {1741839}, {1741839}, 211, 0 }, /* PublishLayerVersionResponse.LayerVersionArn */
    { {1745931}, {1745931}, 379, 0 }, /* PublishLayerVersionResponse.LicenseInfo */
    { {946183}, {946183}, 7, 0 }, /* PublishLayerVersionResponse.Version */
    { {880906}, {880906}, 5, 0 }, /* PublishVersionRequest.CodeSha256 */
    { {263691}, {263691}, 65, 0 }, /* PublishVersionRequest.Description */
    { {51468}, {51468}, 66, 289 }, /* PublishVersionRequest.FunctionName */
    { {848649}, {848649}, 220, 0 }, /* PublishVersionRequest.PublishTo */
    { {11018}, {11018}, 5, 0 }, /* PublishVersionRequest.RevisionId */
    { {435220}, {435220}, 114, 1 }, /* PutFunctionCodeSigningConfigRequest.CodeSigningConfigArn */
    { {51468}, {51468}, 12, 289 }, /* PutFunctionCodeSigningConfigRequest.FunctionName */
    { {435220}, {435220}, 114, 1 }, /* PutFunctionCodeSigningConfigResponse.CodeSigningConfigArn */
    { {51468}, {51468}, 66, 1 }, /* PutFunctionCodeSigningConfigResponse.FunctionName */
    { {51468}, {51468}, 66, 289 }, /* PutFunctionConcurrencyRequest.FunctionName */
    { {1563420}, {1563420}, 349, 1 }, /* PutFunctionConcurrencyRequest.ReservedConcurrentExecutions */
    { {510993}, {510993}, 130, 0 }, /* PutFunctionEventInvokeConfigRequest.DestinationConfig */
    { {51468}, {51468}, 12, 289 }, /* PutFunctionEventInvokeConfigRequest.FunctionName */
    { {1625368}, {1625368}, 360, 0 }, /* PutFunctionEventInvokeConfigRequest.MaximumEventAgeInSeconds */
    { {585492}, {585492}, 361, 0 }, /* PutFunctionEventInvokeConfigRequest.MaximumRetryAttempts */
    { {69385}, {69385}, 17, 544 }, /* PutFunctionEventInvokeConfigRequest.Qualifier */
    { {51468}, {51468}, 363, 289 }, /* PutFunctionRecursionConfigRequest.FunctionName */
    { {1639181}, {1639181}, 365, 1 }, /* PutFunctionRecursionConfigRequest.RecursiveLoop */
    { {1639181}, {1639181}, 365, 0 }, /* PutFunctionRecursionConfigResponse.RecursiveLoop */
    { {51468}, {51468}, 363, 289 }, /* PutFunctionScalingConfigRequest.FunctionName */
    { {2288661}, {2288661}, 369, 0 }, /* PutFunctionScalingConfigRequest.FunctionScalingConfig */
    { {69385}, {69385}, 367, 545 }, /* PutFunctionScalingConfigRequest.Qualifier */
    { {2294285}, {2294285}, 251, 0 }, /* PutFunctionScalingConfigResponse.FunctionState */
    { {51468}, {51468}, 66, 289 }, /* PutProvisionedConcurrencyConfigRequest.FunctionName */
    { {2304287}, {2304287}, 388, 1 }, /* PutProvisionedConcurrencyConfigRequest.ProvisionedConcurrentExecutions */
    { {69385}, {69385}, 286, 545 }, /* PutProvisionedConcurrencyConfigRequest.Qualifier */
    { {1777960}, {1777960}, 387, 0 }, /* PutProvisionedConcurrencyConfigResponse.AllocatedProvisionedConcurrentExecutions */
    { {1788456}, {1788456}, 387, 0 }, /* PutProvisionedConcurrencyConfigResponse.AvailableProvisionedConcurrentExecutions */
    { {387852}, {387852}, 105, 0 }, /* PutProvisionedConcurrencyConfigResponse.LastModified */
    { {1798952}, {1798952}, 388, 0 }, /* PutProvisionedConcurrencyConfigResponse.RequestedProvisionedConcurrentExecutions */
    { {219398}, {219398}, 389, 0 }, /* PutProvisionedConcurrencyConfigResponse.Status */
    { {1809420}, {1809420}, 5, 0 }, /* PutProvisionedConcurrencyConfigResponse.StatusReason */
    { {51468}, {51468}, 12, 289 }, /* PutRuntimeManagementConfigRequest.FunctionName */
    { {69385}, {69385}, 17, 544 }, /* PutRuntimeManagementConfigRequest.Qualifier */
    { {929553}, {929553}, 248, 0 }, /* PutRuntimeManagementConfigRequest.RuntimeVersionArn */
    { {1820943}, {1820943}, 392, 1 }, /* PutRuntimeManagementConfigRequest.UpdateRuntimeOn */
    { {688651}, {688651}, 74, 1 }, /* PutRuntimeManagementConfigResponse.FunctionArn */
    { {929553}, {929553}, 248, 0 }, /* PutRuntimeManagementConfigResponse.RuntimeVersionArn */
    { {1820943}, {1820943}, 392, 1 }, /* PutRuntimeManagementConfigResponse.UpdateRuntimeOn */
    { {2057}, {2057}, 2, 289 }, /* RemoveLayerVersionPermissionRequest.LayerName */
    { {11018}, {11018}, 5, 544 }, /* RemoveLayerVersionPermissionRequest.RevisionId */
    { {13835}, {13835}, 6, 289 }, /* RemoveLayerVersionPermissionRequest.StatementId */
    { {16909}, {16909}, 7, 289 }, /* RemoveLayerVersionPermissionRequest.VersionNumber */
    { {51468}, {51468}, 12, 289 }, /* RemovePermissionRequest.FunctionName */
    { {69385}, {69385}, 17, 544 }, /* RemovePermissionRequest.Qualifier */
    { {11018}, {11018}, 5, 544 }, /* RemovePermissionRequest.RevisionId */
    { {13835}, {13835}, 478, 289 }, /* RemovePermissionRequest.StatementId */
    { {190730}, {190730}, 54, 289 }, /* SendDurableExecutionCallbackFailureRequest.CallbackId */
    { {138501}, {138501}, 34, 64 }, /* SendDurableExecutionCallbackFailureRequest.Error */
    { {190730}, {190730}, 54, 289 }, /* SendDurableExecutionCallbackHeartbeatRequest.CallbackId */
    { {190730}, {190730}, 54, 289 }, /* SendDurableExecutionCallbackSuccessRequest.CallbackId */
    { {193542}, {193542}, 484, 64 }, /* SendDurableExecutionCallbackSuccessRequest.Result */
    { {100115}, {100115}, 24, 289 }, /* StopDurableExecutionRequest.DurableExecutionArn */
    { {138501}, {138501}, 34, 64 }, /* StopDurableExecutionRequest.Error */
    { {2448653}, {2448653}, 57, 1 }, /* StopDurableExecutionResponse.StopTimestamp */
    { {2219272}, {2219272}, 456, 289 }, /* TagResourceRequest.Resource */
    { {367620}, {367620}, 93, 1 }, /* TagResourceRequest.Tags */
    { {2219272}, {2219272}, 456, 289 }, /* UntagResourceRequest.Resource */
    { {2475527}, {2477575}, 490, 545 }, /* UntagResourceRequest.TagKeys */
    { {107270}, {107270}, 94, 0 }, /* TagKeyList.member */
    { {263691}, {263691}, 65, 0 }, /* UpdateAliasRequest.Description */
    { {51468}, {51468}, 66, 289 }, /* UpdateAliasRequest.FunctionName */
    { {266767}, {266767}, 67, 0 }, /* UpdateAliasRequest.FunctionVersion */
    { {152068}, {152068}, 68, 289 }, /* UpdateAliasRequest.Name */
    { {11018}, {11018}, 5, 0 }, /* UpdateAliasRequest.RevisionId */
    { {270861}, {270861}, 69, 0 }, /* UpdateAliasRequest.RoutingConfig */
    { {300308}, {300308}, 77, 289 }, /* UpdateCapacityProviderRequest.CapacityProviderName */
    { {305693}, {305693}, 78, 0 }, /* UpdateCapacityProviderRequest.CapacityProviderScalingConfig */
    { {378384}, {378384}, 102, 1 }, /* UpdateCapacityProviderResponse.CapacityProvider */
    { {406545}, {406545}, 108, 0 }, /* UpdateCodeSigningConfigRequest.AllowedPublishers */
    { {435220}, {435220}, 114, 289 }, /* UpdateCodeSigningConfigRequest.CodeSigningConfigArn */
    { {417811}, {417811}, 110, 0 }, /* UpdateCodeSigningConfigRequest.CodeSigningPolicies */
    { {263691}, {263691}, 65, 0 }, /* UpdateCodeSigningConfigRequest.Description */
    { {430609}, {430609}, 113, 1 }, /* UpdateCodeSigningConfigResponse.CodeSigningConfig */
    { {460323}, {460323}, 117, 0 }, /* UpdateEventSourceMappingRequest.AmazonManagedKafkaEventSourceConfig */
    { {501513}, {501513}, 128, 0 }, /* UpdateEventSourceMappingRequest.BatchSize */
    { {504090}, {504090}, 129, 0 }, /* UpdateEventSourceMappingRequest.BisectBatchOnFunctionError */
    { {510993}, {510993}, 130, 0 }, /* UpdateEventSourceMappingRequest.DestinationConfig */
    { {523803}, {523803}, 134, 0 }, /* UpdateEventSourceMappingRequest.DocumentDBEventSourceConfig */
    { {541447}, {541447}, 138, 0 }, /* UpdateEventSourceMappingRequest.Enabled */
    { {547342}, {547342}, 139, 0 }, /* UpdateEventSourceMappingRequest.FilterCriteria */
    { {51468}, {51468}, 12, 0 }, /* UpdateEventSourceMappingRequest.FunctionName */
    { {555285}, {555285}, 143, 0 }, /* UpdateEventSourceMappingRequest.FunctionResponseTypes */
    { {560905}, {560905}, 104, 0 }, /* UpdateEventSourceMappingRequest.KMSKeyArn */
    { {563469}, {563469}, 145, 0 }, /* UpdateEventSourceMappingRequest.LoggingConfig */
    { {570910}, {570910}, 147, 0 }, /* UpdateEventSourceMappingRequest.MaximumBatchingWindowInSeconds */
    { {578841}, {578841}, 148, 0 }, /* UpdateEventSourceMappingRequest.MaximumRecordAgeInSeconds */
    { {585492}, {585492}, 149, 0 }, /* UpdateEventSourceMappingRequest.MaximumRetryAttempts */
    { {590861}, {590861}, 150, 0 }, /* UpdateEventSourceMappingRequest.MetricsConfig */
    { {596501}, {596501}, 153, 0 }, /* UpdateEventSourceMappingRequest.ParallelizationFactor */
    { {602135}, {602135}, 154, 0 }, /* UpdateEventSourceMappingRequest.ProvisionedPollerConfig */
    { {621837}, {621837}, 160, 0 }, /* UpdateEventSourceMappingRequest.ScalingConfig */
    { {638753}, {638753}, 167, 0 }, /* UpdateEventSourceMappingRequest.SelfManagedKafkaEventSourceConfig */
    { {647450}, {647450}, 168, 0 }, /* UpdateEventSourceMappingRequest.SourceAccessConfigurations */
    { {667159}, {667159}, 175, 0 }, /* UpdateEventSourceMappingRequest.TumblingWindowInSeconds */
    { {702724}, {702724}, 5, 289 }, /* UpdateEventSourceMappingRequest.UUID */
    { {343053}, {343053}, 88, 0 }, /* UpdateFunctionCodeRequest.Architectures */
    { {2504710}, {2504710}, 219, 0 }, /* UpdateFunctionCodeRequest.DryRun */
    { {51468}, {51468}, 66, 289 }, /* UpdateFunctionCodeRequest.FunctionName */
    { {757000}, {757000}, 5, 0 }, /* UpdateFunctionCodeRequest.ImageUri */
    { {846599}, {846599}, 219, 0 }, /* UpdateFunctionCodeRequest.Publish */
    { {848649}, {848649}, 220, 0 }, /* UpdateFunctionCodeRequest.PublishTo */
    { {11018}, {11018}, 5, 0 }, /* UpdateFunctionCodeRequest.RevisionId */
    { {759304}, {759304}, 187, 0 }, /* UpdateFunctionCodeRequest.S3Bucket */
    { {761605}, {761605}, 188, 0 }, /* UpdateFunctionCodeRequest.S3Key */
    { {763151}, {763151}, 189, 0 }, /* UpdateFunctionCodeRequest.S3ObjectVersion */
    { {767247}, {767247}, 104, 0 }, /* UpdateFunctionCodeRequest.SourceKMSKeyArn */
    { {771335}, {771335}, 190, 0 }, /* UpdateFunctionCodeRequest.ZipFile */
    { {719126}, {719126}, 182, 0 }, /* UpdateFunctionConfigurationRequest.CapacityProviderConfig */
    { {773392}, {773392}, 191, 0 }, /* UpdateFunctionConfigurationRequest.DeadLetterConfig */
    { {263691}, {263691}, 65, 0 }, /* UpdateFunctionConfigurationRequest.Description */
    { {780301}, {780301}, 193, 0 }, /* UpdateFunctionConfigurationRequest.DurableConfig */
    { {793867}, {793867}, 196, 0 }, /* UpdateFunctionConfigurationRequest.Environment */
    { {799504}, {799504}, 200, 0 }, /* UpdateFunctionConfigurationRequest.EphemeralStorage */
    { {805137}, {805137}, 202, 0 }, /* UpdateFunctionConfigurationRequest.FileSystemConfigs */
    { {51468}, {51468}, 66, 289 }, /* UpdateFunctionConfigurationRequest.FunctionName */
    { {814599}, {814599}, 206, 0 }, /* UpdateFunctionConfigurationRequest.Handler */
    { {816651}, {816651}, 207, 0 }, /* UpdateFunctionConfigurationRequest.ImageConfig */
    { {560905}, {560905}, 104, 0 }, /* UpdateFunctionConfigurationRequest.KMSKeyArn */
    { {828934}, {828934}, 210, 0 }, /* UpdateFunctionConfigurationRequest.Layers */
    { {563469}, {563469}, 212, 0 }, /* UpdateFunctionConfigurationRequest.LoggingConfig */
    { {840714}, {840714}, 217, 0 }, /* UpdateFunctionConfigurationRequest.MemorySize */
    { {11018}, {11018}, 5, 0 }, /* UpdateFunctionConfigurationRequest.RevisionId */
    { {851204}, {851204}, 92, 0 }, /* UpdateFunctionConfigurationRequest.Role */
    { {852487}, {852487}, 221, 0 }, /* UpdateFunctionConfigurationRequest.Runtime */
    { {854537}, {854537}, 222, 0 }, /* UpdateFunctionConfigurationRequest.SnapStart */
    { {867847}, {867847}, 226, 0 }, /* UpdateFunctionConfigurationRequest.Timeout */
    { {869901}, {869901}, 227, 0 }, /* UpdateFunctionConfigurationRequest.TracingConfig */
    { {368905}, {368905}, 229, 0 }, /* UpdateFunctionConfigurationRequest.VpcConfig */
    { {510993}, {510993}, 130, 0 }, /* UpdateFunctionEventInvokeConfigRequest.DestinationConfig */
    { {51468}, {51468}, 12, 289 }, /* UpdateFunctionEventInvokeConfigRequest.FunctionName */
    { {1625368}, {1625368}, 360, 0 }, /* UpdateFunctionEventInvokeConfigRequest.MaximumEventAgeInSeconds */
    { {585492}, {585492}, 361, 0 }, /* UpdateFunctionEventInvokeConfigRequest.MaximumRetryAttempts */
    { {69385}, {69385}, 17, 544 }, /* UpdateFunctionEventInvokeConfigRequest.Qualifier */
    { {959240}, {959240}, 13, 0 }, /* UpdateFunctionUrlConfigRequest.AuthType */
    { {961540}, {961540}, 258, 0 }, /* UpdateFunctionUrlConfigRequest.Cors */
    { {51468}, {51468}, 66, 289 }, /* UpdateFunctionUrlConfigRequest.FunctionName */
    { {982538}, {982538}, 267, 0 }, /* UpdateFunctionUrlConfigRequest.InvokeMode */
    { {69385}, {69385}, 268, 544 }, /* UpdateFunctionUrlConfigRequest.Qualifier */
    { {959240}, {959240}, 13, 1 }, /* UpdateFunctionUrlConfigResponse.AuthType */
    { {961540}, {961540}, 258, 0 }, /* UpdateFunctionUrlConfigResponse.Cors */
    { {985356}, {985356}, 105, 1 }, /* UpdateFunctionUrlConfigResponse.CreationTime */
    { {688651}, {688651}, 74, 1 }, /* UpdateFunctionUrlConfigResponse.FunctionArn */
    { {988683}, {988683}, 270, 1 }, /* UpdateFunctionUrlConfigResponse.FunctionUrl */
    { {982538}, {982538}, 267, 0 }, /* UpdateFunctionUrlConfigResponse.InvokeMode */
    { {1713680}, {1713680}, 105, 1 }, /* UpdateFunctionUrlConfigResponse.LastModifiedTime */
};

static const struct table_text values[] = {
    { 2543620 }, /* NONE */
    { 2544903 }, /* AWS_IAM */
    { 2546949 }, /* START */
    { 2548487 }, /* SUCCEED */
    { 2550532 }, /* FAIL */
    { 2551813 }, /* RETRY */
    { 2553350 }, /* CANCEL */
    { 2555145 }, /* EXECUTION */
    { 2557703 }, /* CONTEXT */
    { 2559748 }, /* STEP */
    { 2561028 }, /* WAIT */
    { 2562312 }, /* CALLBACK */
    { 2564622 }, /* CHAINED_INVOKE */
    { 2568455 }, /* STARTED */
    { 2570503 }, /* PENDING */
    { 2572549 }, /* READY */
    { 2574089 }, /* SUCCEEDED */
    { 2576646 }, /* FAILED */
    { 2578441 }, /* CANCELLED */
    { 2581001 }, /* TIMED_OUT */
    { 2583559 }, /* STOPPED */
    { 2585604 }, /* Auto */
    { 2586886 }, /* Manual */
    { 2588715 }, /* LambdaCapacityProviderAverageCPUUtilization */
    { 2599942 }, /* x86_64 */
    { 2601733 }, /* arm64 */
    { 2603271 }, /* Pending */
    { 2605318 }, /* Active */
    { 2607110 }, /* Failed */
    { 2608904 }, /* Deleting */
    { 2611204 }, /* Warn */
    { 2612487 }, /* Enforce */
    { 2614538 }, /* BASIC_AUTH */
    { 2617371 }, /* CLIENT_CERTIFICATE_TLS_AUTH */
    { 2624538 }, /* SERVER_ROOT_CA_CERTIFICATE */
    { 2631428 }, /* JSON */
    { 2632710 }, /* SOURCE */
    { 2634499 }, /* KEY */
    { 2635525 }, /* VALUE */
    { 2637068 }, /* UpdateLookup */
    { 2640391 }, /* Default */
    { 2642455 }, /* ReportBatchItemFailures */
    { 2648581 }, /* DEBUG */
    { 2650116 }, /* INFO */
    { 2651396 }, /* WARN */
    { 2652682 }, /* EventCount */
    { 2655498 }, /* ErrorCount */
    { 2658316 }, /* KafkaMetrics */
    { 2661655 }, /* KAFKA_BOOTSTRAP_SERVERS */
    { 2614538 }, /* BASIC_AUTH */
    { 2667786 }, /* VPC_SUBNET */
    { 2670610 }, /* VPC_SECURITY_GROUP */
    { 2675475 }, /* SASL_SCRAM_512_AUTH */
    { 2680595 }, /* SASL_SCRAM_256_AUTH */
    { 2685708 }, /* VIRTUAL_HOST */
    { 2617371 }, /* CLIENT_CERTIFICATE_TLS_AUTH */
    { 2624538 }, /* SERVER_ROOT_CA_CERTIFICATE */
    { 2689036 }, /* TRIM_HORIZON */
    { 2692358 }, /* LATEST */
    { 2694156 }, /* AT_TIMESTAMP */
    { 2697477 }, /* TRACE */
    { 2648581 }, /* DEBUG */
    { 2650116 }, /* INFO */
    { 2651396 }, /* WARN */
    { 2699013 }, /* ERROR */
    { 2700549 }, /* FATAL */
    { 2631428 }, /* JSON */
    { 2702084 }, /* Text */
    { 2703363 }, /* Zip */
    { 2704389 }, /* Image */
    { 2705936 }, /* LATEST_PUBLISHED */
    { 2710278 }, /* nodejs */
    { 2712073 }, /* nodejs4.3 */
    { 2714634 }, /* nodejs6.10 */
    { 2717450 }, /* nodejs8.10 */
    { 2720266 }, /* nodejs10.x */
    { 2723082 }, /* nodejs12.x */
    { 2725898 }, /* nodejs14.x */
    { 2728714 }, /* nodejs16.x */
    { 2731525 }, /* java8 */
    { 2733065 }, /* java8.al2 */
    { 2735622 }, /* java11 */
    { 2737417 }, /* python2.7 */
    { 2739977 }, /* python3.6 */
    { 2742537 }, /* python3.7 */
    { 2745097 }, /* python3.8 */
    { 2747657 }, /* python3.9 */
    { 2750221 }, /* dotnetcore1.0 */
    { 2753805 }, /* dotnetcore2.0 */
    { 2757389 }, /* dotnetcore2.1 */
    { 2760973 }, /* dotnetcore3.1 */
    { 2764551 }, /* dotnet6 */
    { 2766599 }, /* dotnet8 */
    { 2768654 }, /* nodejs4.3-edge */
    { 2772485 }, /* go1.x */
    { 2774023 }, /* ruby2.5 */
    { 2776071 }, /* ruby2.7 */
    { 2778120 }, /* provided */
    { 2780428 }, /* provided.al2 */
    { 2783754 }, /* nodejs18.x */
    { 2786570 }, /* python3.10 */
    { 2789382 }, /* java17 */
    { 2791175 }, /* ruby3.2 */
    { 2793223 }, /* ruby3.3 */
    { 2795271 }, /* ruby3.4 */
    { 2797322 }, /* python3.11 */
    { 2800138 }, /* nodejs20.x */
    { 2802959 }, /* provided.al2023 */
    { 2807050 }, /* python3.12 */
    { 2809862 }, /* java21 */
    { 2811658 }, /* python3.13 */
    { 2814474 }, /* nodejs22.x */
    { 2817290 }, /* nodejs24.x */
    { 2820106 }, /* python3.14 */
    { 2822918 }, /* java25 */
    { 2824712 }, /* dotnet10 */
    { 2827015 }, /* ruby4.0 */
    { 2829073 }, /* PublishedVersions */
    { 2833668 }, /* None */
    { 2834954 }, /* PER_TENANT */
    { 2605318 }, /* Active */
    { 2837771 }, /* PassThrough */
    { 2840842 }, /* Successful */
    { 2607110 }, /* Failed */
    { 2843658 }, /* InProgress */
    { 2846480 }, /* EniLimitExceeded */
    { 2850843 }, /* InsufficientRolePermissions */
    { 2858004 }, /* InvalidConfiguration */
    { 2863373 }, /* InternalError */
    { 2866966 }, /* SubnetOutOfIPAddresses */
    { 2872845 }, /* InvalidSubnet */
    { 2876436 }, /* InvalidSecurityGroup */
    { 2881804 }, /* ImageDeleted */
    { 2885137 }, /* ImageAccessDenied */
    { 2889740 }, /* InvalidImage */
    { 2893074 }, /* KMSKeyAccessDenied */
    { 2897934 }, /* KMSKeyNotFound */
    { 2901778 }, /* InvalidStateKMSKey */
    { 2906638 }, /* DisabledKMSKey */
    { 2910474 }, /* EFSIOError */
    { 2913305 }, /* EFSMountConnectivityError */
    { 2919951 }, /* EFSMountFailure */
    { 2924047 }, /* EFSMountTimeout */
    { 2928142 }, /* InvalidRuntime */
    { 2931991 }, /* InvalidZipFileException */
    { 1896973 }, /* FunctionError */
    { 2938129 }, /* VcpuLimitExceeded */
    { 2942756 }, /* CapacityProviderScalingLimitExceeded */
    { 2952212 }, /* InsufficientCapacity */
    { 2957591 }, /* EC2RequestLimitExceeded */
    { 2963737 }, /* FunctionError.InitTimeout */
    { 2970398 }, /* FunctionError.RuntimeInitError */
    { 2978336 }, /* FunctionError.ExtensionInitError */
    { 2986783 }, /* FunctionError.InvalidEntryPoint */
    { 2994981 }, /* FunctionError.InvalidWorkingDirectory */
    { 3004702 }, /* FunctionError.PermissionDenied */
    { 3012639 }, /* FunctionError.TooManyExtensions */
    { 3020835 }, /* FunctionError.InitResourceExhausted */
    { 3030048 }, /* DisallowedByVpcEncryptionControl */
    { 3038466 }, /* On */
    { 3039235 }, /* Off */
    { 2603271 }, /* Pending */
    { 2605318 }, /* Active */
    { 3040264 }, /* Inactive */
    { 2607110 }, /* Failed */
    { 3042572 }, /* Deactivating */
    { 3045899 }, /* Deactivated */
    { 3048978 }, /* ActiveNonInvocable */
    { 2608904 }, /* Deleting */
    { 3053828 }, /* Idle */
    { 3055112 }, /* Creating */
    { 3057417 }, /* Restoring */
    { 2846480 }, /* EniLimitExceeded */
    { 2850843 }, /* InsufficientRolePermissions */
    { 2858004 }, /* InvalidConfiguration */
    { 2863373 }, /* InternalError */
    { 2866966 }, /* SubnetOutOfIPAddresses */
    { 2872845 }, /* InvalidSubnet */
    { 2876436 }, /* InvalidSecurityGroup */
    { 2881804 }, /* ImageDeleted */
    { 2885137 }, /* ImageAccessDenied */
    { 2889740 }, /* InvalidImage */
    { 2893074 }, /* KMSKeyAccessDenied */
    { 2897934 }, /* KMSKeyNotFound */
    { 2901778 }, /* InvalidStateKMSKey */
    { 2906638 }, /* DisabledKMSKey */
    { 2910474 }, /* EFSIOError */
    { 2913305 }, /* EFSMountConnectivityError */
    { 2919951 }, /* EFSMountFailure */
    { 2924047 }, /* EFSMountTimeout */
    { 2928142 }, /* InvalidRuntime */
    { 2931991 }, /* InvalidZipFileException */
    { 1896973 }, /* FunctionError */
    { 3059993 }, /* DrainingDurableExecutions */
    { 2938129 }, /* VcpuLimitExceeded */
    { 2942756 }, /* CapacityProviderScalingLimitExceeded */
    { 2952212 }, /* InsufficientCapacity */
    { 2957591 }, /* EC2RequestLimitExceeded */
    { 2963737 }, /* FunctionError.InitTimeout */
    { 2970398 }, /* FunctionError.RuntimeInitError */
    { 2978336 }, /* FunctionError.ExtensionInitError */
    { 2986783 }, /* FunctionError.InvalidEntryPoint */
    { 2994981 }, /* FunctionError.InvalidWorkingDirectory */
    { 3004702 }, /* FunctionError.PermissionDenied */
    { 3012639 }, /* FunctionError.TooManyExtensions */
    { 3020835 }, /* FunctionError.InitResourceExhausted */
    { 3030048 }, /* DisallowedByVpcEncryptionControl */
    { 3066632 }, /* BUFFERED */
    { 3068943 }, /* RESPONSE_STREAM */
    { 3073031 }, /* RUNNING */
    { 2574089 }, /* SUCCEEDED */
    { 2576646 }, /* FAILED */
    { 2581001 }, /* TIMED_OUT */
    { 2583559 }, /* STOPPED */
    { 3075088 }, /* ExecutionStarted */
    { 3079442 }, /* ExecutionSucceeded */
    { 3084303 }, /* ExecutionFailed */
    { 3088401 }, /* ExecutionTimedOut */
    { 3093008 }, /* ExecutionStopped */
    { 3097358 }, /* ContextStarted */
    { 3101200 }, /* ContextSucceeded */
    { 3105549 }, /* ContextFailed */
    { 3109131 }, /* WaitStarted */
    { 3112205 }, /* WaitSucceeded */
    { 3115789 }, /* WaitCancelled */
    { 3119371 }, /* StepStarted */
    { 3122445 }, /* StepSucceeded */
    { 3126026 }, /* StepFailed */
    { 3128852 }, /* ChainedInvokeStarted */
    { 3134230 }, /* ChainedInvokeSucceeded */
    { 3140115 }, /* ChainedInvokeFailed */
    { 3145237 }, /* ChainedInvokeTimedOut */
    { 3150868 }, /* ChainedInvokeStopped */
    { 3156239 }, /* CallbackStarted */
    { 3160337 }, /* CallbackSucceeded */
    { 3164942 }, /* CallbackFailed */
    { 3168784 }, /* CallbackTimedOut */
    { 3173139 }, /* InvocationCompleted */
    { 3178245 }, /* Allow */
    { 3179785 }, /* Terminate */
    { 3182347 }, /* IN_PROGRESS */
    { 2572549 }, /* READY */
    { 2576646 }, /* FAILED */
    { 2585604 }, /* Auto */
    { 2586886 }, /* Manual */
    { 3185422 }, /* FunctionUpdate */
    { 3189253 }, /* Event */
    { 3190799 }, /* RequestResponse */
    { 2504710 }, /* DryRun */
    { 2833668 }, /* None */
    { 3194884 }, /* Tail */
    { 3196163 }, /* ALL */
};

static const struct table_bounds bounds[] = {
    { INT64_MIN, INT64_MAX },
    { INT64_C(0), INT64_C(22) },
    { INT64_C(1), INT64_C(140) },
    { INT64_C(0), INT64_C(34) },
    { INT64_C(1), INT64_C(100) },
    { INT64_C(0), INT64_C(256) },
    { INT64_C(1), INT64_C(256) },
    { INT64_C(12), INT64_C(34) },
    { INT64_C(1), INT64_C(128) },
    { INT64_C(0), INT64_C(12) },
    { INT64_C(1), INT64_C(2048) },
    { INT64_C(1), INT64_C(64) },
    { INT64_C(1), INT64_C(1024) },
    { INT64_C(0), INT64_MAX },
    { INT64_C(0), INT64_C(6291456) },
    { INT64_C(1), INT64_C(31622400) },
    { INT64_C(1), INT64_C(32) },
    { INT64_C(0), INT64_C(1) },
    { INT64_C(0), INT64_C(10000) },
    { INT64_C(2), INT64_C(15000) },
    { INT64_C(1), INT64_C(10) },
    { INT64_C(0), INT64_C(100) },
    { INT64_C(0), INT64_C(400) },
    { INT64_C(1), INT64_C(30) },
    { INT64_C(1), INT64_C(1) },
    { INT64_C(0), INT64_C(5) },
    { INT64_C(1), INT64_C(16) },
    { INT64_C(1), INT64_C(20) },
    { INT64_C(0), INT64_C(200) },
    { INT64_C(1), INT64_C(200) },
    { INT64_C(1), INT64_C(10000) },
    { INT64_C(0), INT64_C(350) },
    { INT64_C(1), INT64_C(57) },
    { INT64_C(1), INT64_C(63) },
    { INT64_C(0), INT64_C(4096) },
    { INT64_C(0), INT64_C(300) },
    { INT64_C(-1), INT64_C(604800) },
    { INT64_C(-1), INT64_C(10000) },
    { INT64_C(0), INT64_C(3) },
    { INT64_C(1), INT64_C(2000) },
    { INT64_C(0), INT64_C(128) },
    { INT64_C(1), INT64_C(1000) },
    { INT64_C(2), INT64_C(1000) },
    { INT64_C(1), INT64_C(2) },
    { INT64_C(1), INT64_C(300) },
    { INT64_C(1), INT64_C(249) },
    { INT64_C(0), INT64_C(900) },
    { INT64_C(85), INT64_C(120) },
    { INT64_C(10), INT64_C(50) },
    { INT64_C(10), INT64_C(2048) },
    { INT64_C(2), INT64_C(8) },
    { INT64_C(1), INT64_C(1600) },
    { INT64_C(3), INT64_C(63) },
    { INT64_C(1), INT64_C(90) },
    { INT64_C(512), INT64_C(10240) },
    { INT64_C(0), INT64_C(160) },
    { INT64_C(0), INT64_C(1500) },
    { INT64_C(0), INT64_C(1000) },
    { INT64_C(1), INT64_C(512) },
    { INT64_C(128), INT64_C(32768) },
    { INT64_C(1), INT64_MAX },
    { INT64_C(0), INT64_C(16) },
    { INT64_C(26), INT64_C(2048) },
    { INT64_C(0), INT64_C(1024) },
    { INT64_C(0), INT64_C(6) },
    { INT64_C(1), INT64_C(253) },
    { INT64_C(0), INT64_C(86400) },
    { INT64_C(40), INT64_C(100) },
    { INT64_C(0), INT64_C(8192) },
    { INT64_C(10), INT64_C(21) },
    { INT64_C(84), INT64_C(1000) },
    { INT64_C(60), INT64_C(21600) },
    { INT64_C(0), INT64_C(2) },
    { INT64_C(0), INT64_C(15000) },
    { INT64_C(0), INT64_C(15) },
    { INT64_C(0), INT64_C(512) },
    { INT64_C(1), INT64_C(50) },
    { INT64_C(0), INT64_C(50) },
    { INT64_C(0), INT64_C(262144) },
};

static const struct aws_operation operations[] = {
    { {23065}, {0}, {0}, {29700}, {31038}, 201, 0, 8, 6, false }, /* AddLayerVersionPermission */
    { {78093}, {0}, {0}, {29700}, {81707}, 201, 9, 20, 6, false }, /* AddPermission */
    { {240410}, {97035}, {0}, {29700}, {247359}, 200, 21, 49, 6, false }, /* CheckpointDurableExecution */
    { {285707}, {0}, {0}, {29700}, {288812}, 201, 64, 73, 6, false }, /* CreateAlias */
    { {392726}, {0}, {0}, {29700}, {398622}, 202, 76, 101, 6, false }, /* CreateCapacityProvider */
    { {445719}, {0}, {0}, {29700}, {451872}, 201, 107, 112, 6, false }, /* CreateCodeSigningConfig */
    { {704024}, {0}, {0}, {29700}, {710433}, 202, 116, 176, 6, false }, /* CreateEventSourceMapping */
    { {949774}, {0}, {0}, {29700}, {953621}, 201, 181, 233, 6, false }, /* CreateFunction */
    { {991767}, {0}, {0}, {29700}, {997928}, 201, 257, 269, 6, false }, /* CreateFunctionUrlConfig */
    { {1008395}, {0}, {0}, {1011462}, {1013299}, 204, 271, TABLE_NONE, 6, false }, /* DeleteAlias */
    { {1026582}, {0}, {0}, {1011462}, {1032501}, 202, 272, 273, 6, false }, /* DeleteCapacityProvider */
    { {1046295}, {0}, {0}, {1011462}, {1052471}, 204, 274, 275, 6, false }, /* DeleteCodeSigningConfig */
    { {1066776}, {0}, {0}, {1011462}, {1073192}, 202, 276, 176, 6, false }, /* DeleteEventSourceMapping */
    { {1086478}, {0}, {0}, {1011462}, {1090340}, 200, 277, 278, 6, false }, /* DeleteFunction */
    { {1099807}, {0}, {0}, {1011462}, {1108024}, 204, 280, TABLE_NONE, 6, false }, /* DeleteFunctionCodeSigningConfig */
    { {1122585}, {0}, {0}, {1011462}, {1129264}, 204, 281, TABLE_NONE, 6, false }, /* DeleteFunctionConcurrency */
    { {1141791}, {0}, {0}, {1011462}, {1150008}, 204, 282, TABLE_NONE, 6, false }, /* DeleteFunctionEventInvokeConfig */
    { {1164567}, {0}, {0}, {1011462}, {997928}, 204, 283, TABLE_NONE, 6, false }, /* DeleteFunctionUrlConfig */
    { {1170706}, {0}, {0}, {1011462}, {1175607}, 204, 284, TABLE_NONE, 6, false }, /* DeleteLayerVersion */
    { {1189922}, {0}, {0}, {1011462}, {1198908}, 204, 285, TABLE_NONE, 6, false }, /* DeleteProvisionedConcurrencyConfig */
    { {1249810}, {0}, {0}, {1254659}, {1255708}, 200, 287, 288, 6, false }, /* GetAccountSettings */
    { {1263112}, {0}, {0}, {1254659}, {1013299}, 200, 292, 73, 6, false }, /* GetAlias */
    { {1265427}, {0}, {0}, {1254659}, {1032501}, 200, 293, 294, 6, false }, /* GetCapacityProvider */
    { {1270548}, {0}, {0}, {1254659}, {1052471}, 200, 295, 296, 6, false }, /* GetCodeSigningConfig */
    { {1287699}, {0}, {0}, {1254659}, {1292852}, 200, 297, 298, 6, false }, /* GetDurableExecution */
    { {1500186}, {0}, {0}, {1254659}, {1507132}, 200, 304, 308, 6, false }, /* GetDurableExecutionHistory */
    { {1522712}, {0}, {0}, {1254659}, {1529146}, 200, 342, 343, 6, false }, /* GetDurableExecutionState */
    { {1544213}, {0}, {0}, {1254659}, {1073192}, 200, 344, 176, 6, false }, /* GetEventSourceMapping */
    { {1576971}, {0}, {0}, {1254659}, {1090340}, 200, 345, 346, 6, false }, /* GetFunction */
    { {1580060}, {0}, {0}, {1254659}, {1108024}, 200, 353, 354, 6, false }, /* GetFunctionCodeSigningConfig */
    { {1587478}, {0}, {0}, {1254659}, {1593392}, 200, 355, 356, 6, false }, /* GetFunctionConcurrency */
    { {1605912}, {0}, {0}, {1254659}, {1612338}, 200, 357, 233, 6, false }, /* GetFunctionConfiguration */
    { {1631772}, {0}, {0}, {1254659}, {1150008}, 200, 358, 359, 6, false }, /* GetFunctionEventInvokeConfig */
    { {1642778}, {0}, {0}, {1254659}, {1649717}, 200, 362, 364, 6, false }, /* GetFunctionRecursionConfig */
    { {1691672}, {0}, {0}, {1254659}, {1698108}, 200, 366, 368, 6, false }, /* GetFunctionScalingConfig */
    { {1718036}, {0}, {0}, {1254659}, {997928}, 200, 371, 372, 6, false }, /* GetFunctionUrlConfig */
    { {1749007}, {0}, {0}, {1254659}, {1175607}, 200, 373, 374, 6, false }, /* GetLayerVersion */
    { {1753108}, {0}, {0}, {1254659}, {1758500}, 200, 380, 374, 6, false }, /* GetLayerVersionByArn */
    { {1769749}, {0}, {0}, {1254659}, {31038}, 200, 381, 382, 6, false }, /* GetLayerVersionPolicy */
    { {1775369}, {0}, {0}, {1254659}, {81707}, 200, 383, 384, 6, false }, /* GetPolicy */
    { {1812767}, {0}, {0}, {1254659}, {1198908}, 200, 385, 386, 6, false }, /* GetProvisionedConcurrencyConfig */
    { {1825050}, {0}, {0}, {1254659}, {1831998}, 200, 390, 391, 6, false }, /* GetRuntimeManagementConfig */
    { {1912838}, {0}, {0}, {29700}, {1914672}, 200, 393, 396, 6, false }, /* Invoke */
    { {1929995}, {0}, {0}, {29700}, {1933105}, 202, 397, 399, 6, false }, /* InvokeAsync */
    { {1947915}, {0}, {0}, {1254659}, {288812}, 200, 401, 403, 6, false }, /* ListAliases */
    { {1955605}, {0}, {0}, {1254659}, {398622}, 200, 405, 407, 6, false }, /* ListCapacityProviders */
    { {1966102}, {0}, {0}, {1254659}, {451872}, 200, 409, 410, 6, false }, /* ListCodeSigningConfigs */
    { {1985823}, {0}, {0}, {1254659}, {1994039}, 200, 412, 414, 6, false }, /* ListDurableExecutionsByFunction */
    { {2013463}, {0}, {0}, {1254659}, {710433}, 200, 417, 418, 6, false }, /* ListEventSourceMappings */
    { {2026526}, {0}, {0}, {1254659}, {2034493}, 200, 420, 422, 6, false }, /* ListFunctionEventInvokeConfigs */
    { {2055190}, {0}, {0}, {1254659}, {2061097}, 200, 424, 426, 6, false }, /* ListFunctionUrlConfigs */
    { {2076198}, {0}, {0}, {1254659}, {2086215}, 200, 429, 430, 6, false }, /* ListFunctionVersionsByCapacityProvider */
    { {2110477}, {0}, {0}, {1254659}, {953621}, 200, 433, 436, 6, false }, /* ListFunctions */
    { {2117408}, {0}, {0}, {1254659}, {2125889}, 200, 438, 439, 6, false }, /* ListFunctionsByCodeSigningConfig */
    { {2156817}, {0}, {0}, {1254659}, {2161447}, 200, 441, 443, 6, false }, /* ListLayerVersions */
    { {2177290}, {0}, {0}, {1254659}, {2180114}, 200, 446, 447, 6, false }, /* ListLayers */
    { {2192673}, {0}, {0}, {1254659}, {2201413}, 200, 450, 452, 6, false }, /* ListProvisionedConcurrencyConfigs */
    { {2221576}, {0}, {0}, {1254659}, {2223899}, 200, 455, 457, 6, false }, /* ListTags */
    { {2233366}, {0}, {0}, {1254659}, {2239277}, 200, 458, 459, 6, false }, /* ListVersionsByFunction */
    { {2251027}, {0}, {0}, {29700}, {2161447}, 201, 460, 462, 6, false }, /* PublishLayerVersion */
    { {2256142}, {0}, {0}, {29700}, {2239277}, 201, 463, 233, 6, false }, /* PublishVersion */
    { {2259996}, {0}, {0}, {2267395}, {1108024}, 200, 464, 465, 6, false }, /* PutFunctionCodeSigningConfig */
    { {2268438}, {0}, {0}, {2267395}, {1129264}, 200, 466, 348, 6, false }, /* PutFunctionConcurrency */
    { {2274332}, {0}, {0}, {2267395}, {1150008}, 200, 467, 359, 6, false }, /* PutFunctionEventInvokeConfig */
    { {2281754}, {0}, {0}, {2267395}, {1649717}, 200, 468, 469, 6, false }, /* PutFunctionRecursionConfig */
    { {2297880}, {0}, {0}, {2267395}, {1698108}, 202, 470, 471, 6, false }, /* PutFunctionScalingConfig */
    { {2312479}, {0}, {0}, {2267395}, {1198908}, 202, 472, 473, 6, false }, /* PutProvisionedConcurrencyConfig */
    { {2320666}, {0}, {0}, {2267395}, {1831998}, 200, 474, 475, 6, false }, /* PutRuntimeManagementConfig */
    { {2327580}, {0}, {0}, {1011462}, {2335052}, 204, 476, TABLE_NONE, 6, false }, /* RemoveLayerVersionPermission */
    { {2354704}, {0}, {0}, {1011462}, {2359097}, 204, 477, TABLE_NONE, 6, false }, /* RemovePermission */
    { {2373923}, {0}, {0}, {29700}, {2383161}, 200, 479, 480, 6, false }, /* SendDurableExecutionCallbackFailure */
    { {2397989}, {0}, {0}, {29700}, {2407742}, 200, 481, 482, 6, false }, /* SendDurableExecutionCallbackHeartbeat */
    { {2423843}, {0}, {0}, {29700}, {2433084}, 200, 483, 485, 6, false }, /* SendDurableExecutionCallbackSuccess */
    { {2452244}, {0}, {0}, {29700}, {2457657}, 200, 486, 487, 6, false }, /* StopDurableExecution */
    { {2472459}, {0}, {0}, {29700}, {2223899}, 204, 488, TABLE_NONE, 6, false }, /* TagResource */
    { {2479629}, {0}, {0}, {1011462}, {2223899}, 204, 489, TABLE_NONE, 6, false }, /* UntagResource */
    { {2483211}, {0}, {0}, {2267395}, {1013299}, 200, 491, 73, 6, false }, /* UpdateAlias */
    { {2486294}, {0}, {0}, {2267395}, {1032501}, 202, 492, 493, 6, false }, /* UpdateCapacityProvider */
    { {2492183}, {0}, {0}, {2267395}, {1052471}, 200, 494, 495, 6, false }, /* UpdateCodeSigningConfig */
    { {2498328}, {0}, {0}, {2267395}, {1073192}, 202, 496, 176, 6, false }, /* UpdateEventSourceMapping */
    { {2506514}, {0}, {0}, {2267395}, {2511401}, 200, 497, 233, 6, false }, /* UpdateFunctionCode */
    { {2522139}, {0}, {0}, {2267395}, {1612338}, 200, 498, 233, 6, false }, /* UpdateFunctionConfiguration */
    { {2529311}, {0}, {0}, {29700}, {1150008}, 200, 499, 359, 6, false }, /* UpdateFunctionEventInvokeConfig */
    { {2537495}, {0}, {0}, {2267395}, {997928}, 200, 500, 501, 6, false }, /* UpdateFunctionUrlConfig */
};

const struct aws_service table_lambda = {
    .pool = pool,
    .shapes = shapes,
    .members = members,
    .values = values,
    .bounds = bounds,
    .operations = operations,
    .operation_count = 84,
    .protocol = AWS_REST_JSON,
    .name = STR_INIT("lambda"),
    .service_id = STR_INIT("Lambda"),
    .endpoint_prefix = STR_INIT("lambda"),
    .signing_name = STR_INIT("lambda"),
    .target_prefix = STR_INIT(""),
    .json_version = STR_INIT(""),
    .api_version = STR_INIT("2015-03-31"),
    .xml_namespace = STR_INIT(""),
};
