/* table_events.c: written by tools/gen_aws_tables.py from botocore 1.43.11 (Apache-2.0), service "events"
 * 2015-10-07. Do not edit. */

#include "aws/tables/table_index.h"

/* One literal longer than ISO C promises; gcc and clang take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
static const char pool[] =
    "\0"
    "Name\0"
    "ActivateEventSource\0"
    "ReplayName\0"
    "ReplayArn\0"
    "State\0"
    "StateReason\0"
    "CancelReplay\0"
    "ConnectionArn\0"
    "Description\0"
    "HttpMethod\0"
    "InvocationEndpoint\0"
    "InvocationRateLimitPerSecond\0"
    "ApiDestinationArn\0"
    "ApiDestinationState\0"
    "CreationTime\0"
    "LastModifiedTime\0"
    "CreateApiDestination\0"
    "ArchiveName\0"
    "EventPattern\0"
    "EventSourceArn\0"
    "KmsKeyIdentifier\0"
    "RetentionDays\0"
    "ArchiveArn\0"
    "CreateArchive\0"
    "AuthParameters\0"
    "ApiKeyAuthParameters\0"
    "ApiKeyName\0"
    "ApiKeyValue\0"
    "BasicAuthParameters\0"
    "Password\0"
    "Username\0"
    "ConnectivityParameters\0"
    "ResourceParameters\0"
    "ResourceConfigurationArn\0"
    "InvocationHttpParameters\0"
    "BodyParameters\0"
    "member\0"
    "IsValueSecret\0"
    "Key\0"
    "Value\0"
    "HeaderParameters\0"
    "QueryStringParameters\0"
    "OAuthParameters\0"
    "AuthorizationEndpoint\0"
    "ClientParameters\0"
    "ClientID\0"
    "ClientSecret\0"
    "OAuthHttpParameters\0"
    "AuthorizationType\0"
    "InvocationConnectivityParameters\0"
    "ConnectionState\0"
    "CreateConnection\0"
    "EventBuses\0"
    "EventBusArn\0"
    "ReplicationConfig\0"
    "RoleArn\0"
    "RoutingConfig\0"
    "FailoverConfig\0"
    "Primary\0"
    "HealthCheck\0"
    "Secondary\0"
    "Route\0"
    "Arn\0"
    "CreateEndpoint\0"
    "DeadLetterConfig\0"
    "EventSourceName\0"
    "LogConfig\0"
    "IncludeDetail\0"
    "Level\0"
    "Tags\0"
    "CreateEventBus\0"
    "Account\0"
    "CreatePartnerEventSource\0"
    "DeactivateEventSource\0"
    "LastAuthorizedTime\0"
    "DeauthorizeConnection\0"
    "DeleteApiDestination\0"
    "DeleteArchive\0"
    "DeleteConnection\0"
    "DeleteEndpoint\0"
    "DeleteEventBus\0"
    "DeletePartnerEventSource\0"
    "EventBusName\0"
    "Force\0"
    "DeleteRule\0"
    "DescribeApiDestination\0"
    "EventCount\0"
    "SizeBytes\0"
    "DescribeArchive\0"
    "ResourceAssociationArn\0"
    "SecretArn\0"
    "DescribeConnection\0"
    "HomeRegion\0"
    "EndpointId\0"
    "EndpointUrl\0"
    "DescribeEndpoint\0"
    "Policy\0"
    "DescribeEventBus\0"
    "CreatedBy\0"
    "ExpirationTime\0"
    "DescribeEventSource\0"
    "DescribePartnerEventSource\0"
    "Destination\0"
    "FilterArns\0"
    "EventEndTime\0"
    "EventLastReplayedTime\0"
    "EventStartTime\0"
    "ReplayEndTime\0"
    "ReplayStartTime\0"
    "DescribeReplay\0"
    "ManagedBy\0"
    "ScheduleExpression\0"
    "DescribeRule\0"
    "DisableRule\0"
    "EnableRule\0"
    "Limit\0"
    "NamePrefix\0"
    "NextToken\0"
    "ApiDestinations\0"
    "ListApiDestinations\0"
    "Archives\0"
    "ListArchives\0"
    "Connections\0"
    "ListConnections\0"
    "MaxResults\0"
    "Endpoints\0"
    "ListEndpoints\0"
    "ListEventBuses\0"
    "EventSources\0"
    "ListEventSources\0"
    "PartnerEventSourceAccounts\0"
    "ListPartnerEventSourceAccounts\0"
    "PartnerEventSources\0"
    "ListPartnerEventSources\0"
    "Replays\0"
    "ListReplays\0"
    "TargetArn\0"
    "RuleNames\0"
    "ListRuleNamesByTarget\0"
    "Rules\0"
    "ListRules\0"
    "ResourceARN\0"
    "ListTagsForResource\0"
    "Rule\0"
    "Targets\0"
    "AppSyncParameters\0"
    "GraphQLOperation\0"
    "BatchParameters\0"
    "ArrayProperties\0"
    "Size\0"
    "JobDefinition\0"
    "JobName\0"
    "RetryStrategy\0"
    "Attempts\0"
    "EcsParameters\0"
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
    "Subnets\0"
    "PlacementConstraints\0"
    "expression\0"
    "type\0"
    "PlacementStrategy\0"
    "field\0"
    "PlatformVersion\0"
    "PropagateTags\0"
    "ReferenceId\0"
    "TaskCount\0"
    "TaskDefinitionArn\0"
    "HttpParameters\0"
    "key\0"
    "value\0"
    "PathParameterValues\0"
    "Id\0"
    "Input\0"
    "InputPath\0"
    "InputTransformer\0"
    "InputPathsMap\0"
    "InputTemplate\0"
    "KinesisParameters\0"
    "PartitionKeyPath\0"
    "RedshiftDataParameters\0"
    "Database\0"
    "DbUser\0"
    "SecretManagerArn\0"
    "Sql\0"
    "Sqls\0"
    "StatementName\0"
    "WithEvent\0"
    "RetryPolicy\0"
    "MaximumEventAgeInSeconds\0"
    "MaximumRetryAttempts\0"
    "RunCommandParameters\0"
    "RunCommandTargets\0"
    "Values\0"
    "SageMakerPipelineParameters\0"
    "PipelineParameterList\0"
    "SqsParameters\0"
    "MessageGroupId\0"
    "ListTargetsByRule\0"
    "Entries\0"
    "Detail\0"
    "DetailType\0"
    "Resources\0"
    "Source\0"
    "Time\0"
    "TraceHeader\0"
    "ErrorCode\0"
    "ErrorMessage\0"
    "EventId\0"
    "FailedEntryCount\0"
    "PutEvents\0"
    "PutPartnerEvents\0"
    "Action\0"
    "Condition\0"
    "Type\0"
    "Principal\0"
    "StatementId\0"
    "PutPermission\0"
    "RuleArn\0"
    "PutRule\0"
    "FailedEntries\0"
    "TargetId\0"
    "PutTargets\0"
    "RemoveAllPermissions\0"
    "RemovePermission\0"
    "Ids\0"
    "RemoveTargets\0"
    "StartReplay\0"
    "TagResource\0"
    "Event\0"
    "Result\0"
    "TestEventPattern\0"
    "TagKeys\0"
    "UntagResource\0"
    "UpdateApiDestination\0"
    "UpdateArchive\0"
    "UpdateConnection\0"
    "UpdateEndpoint\0"
    "UpdateEventBus\0"
    "STARTING\0"
    "RUNNING\0"
    "CANCELLING\0"
    "COMPLETED\0"
    "CANCELLED\0"
    "FAILED\0"
    "POST\0"
    "GET\0"
    "HEAD\0"
    "OPTIONS\0"
    "PUT\0"
    "PATCH\0"
    "DELETE\0"
    "ACTIVE\0"
    "INACTIVE\0"
    "ENABLED\0"
    "DISABLED\0"
    "CREATING\0"
    "UPDATING\0"
    "CREATE_FAILED\0"
    "UPDATE_FAILED\0"
    "BASIC\0"
    "OAUTH_CLIENT_CREDENTIALS\0"
    "API_KEY\0"
    "DELETING\0"
    "AUTHORIZED\0"
    "DEAUTHORIZED\0"
    "AUTHORIZING\0"
    "DEAUTHORIZING\0"
    "FAILED_CONNECTIVITY\0"
    "DELETE_FAILED\0"
    "NONE\0"
    "FULL\0"
    "OFF\0"
    "ERROR\0"
    "INFO\0"
    "TRACE\0"
    "PENDING\0"
    "DELETED\0"
    "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS\0"
    "EC2\0"
    "FARGATE\0"
    "EXTERNAL\0"
    "distinctInstance\0"
    "memberOf\0"
    "random\0"
    "spread\0"
    "binpack\0"
    "TASK_DEFINITION\0";

static const struct table_shape shapes[] = {
    { TABLE_STRUCTURE, 0, 1, 0 }, /* ActivateEventSourceRequest */
    { TABLE_STRING, 1, 0, 0 }, /* EventSourceName */
    { TABLE_STRUCTURE, 0, 1, 1 }, /* CancelReplayRequest */
    { TABLE_STRING, 2, 0, 0 }, /* ReplayName */
    { TABLE_STRUCTURE, 0, 3, 2 }, /* CancelReplayResponse */
    { TABLE_STRING, 3, 0, 0 }, /* ReplayArn */
    { TABLE_STRING, 0, 6, 0 }, /* ReplayState */
    { TABLE_STRING, 4, 0, 0 }, /* ReplayStateReason */
    { TABLE_STRUCTURE, 0, 6, 5 }, /* CreateApiDestinationRequest */
    { TABLE_STRING, 3, 0, 0 }, /* ConnectionArn */
    { TABLE_STRING, 4, 0, 0 }, /* ApiDestinationDescription */
    { TABLE_STRING, 0, 7, 6 }, /* ApiDestinationHttpMethod */
    { TABLE_STRING, 5, 0, 0 }, /* HttpsEndpoint */
    { TABLE_INTEGER, 6, 0, 0 }, /* ApiDestinationInvocationRateLimitPerSecond */
    { TABLE_STRING, 2, 0, 0 }, /* ApiDestinationName */
    { TABLE_STRUCTURE, 0, 4, 11 }, /* CreateApiDestinationResponse */
    { TABLE_STRING, 3, 0, 0 }, /* ApiDestinationArn */
    { TABLE_STRING, 0, 2, 13 }, /* ApiDestinationState */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* Timestamp */
    { TABLE_STRUCTURE, 0, 6, 15 }, /* CreateArchiveRequest */
    { TABLE_STRING, 7, 0, 0 }, /* ArchiveName */
    { TABLE_STRING, 4, 0, 0 }, /* ArchiveDescription */
    { TABLE_STRING, 8, 0, 0 }, /* EventPattern */
    { TABLE_STRING, 3, 0, 0 }, /* EventBusArn */
    { TABLE_STRING, 9, 0, 0 }, /* KmsKeyIdentifier */
    { TABLE_INTEGER, 10, 0, 0 }, /* RetentionDays */
    { TABLE_STRUCTURE, 0, 4, 21 }, /* CreateArchiveResponse */
    { TABLE_STRING, 3, 0, 0 }, /* ArchiveArn */
    { TABLE_STRING, 0, 6, 15 }, /* ArchiveState */
    { TABLE_STRING, 4, 0, 0 }, /* ArchiveStateReason */
    { TABLE_STRUCTURE, 0, 6, 25 }, /* CreateConnectionRequest */
    { TABLE_STRUCTURE, 0, 5, 31 }, /* CreateConnectionAuthRequestParameters */
    { TABLE_STRUCTURE, 0, 2, 36 }, /* CreateConnectionApiKeyAuthRequestParameters */
    { TABLE_STRING, 11, 0, 0 }, /* AuthHeaderParameters */
    { TABLE_STRING, 11, 0, 0 }, /* AuthHeaderParametersSensitive */
    { TABLE_STRUCTURE, 0, 2, 38 }, /* CreateConnectionBasicAuthRequestParameters */
    { TABLE_STRUCTURE, 0, 1, 40 }, /* ConnectivityResourceParameters */
    { TABLE_STRUCTURE, 0, 1, 41 }, /* ConnectivityResourceConfigurationArn */
    { TABLE_STRING, 12, 0, 0 }, /* ResourceConfigurationArn */
    { TABLE_STRUCTURE, 0, 3, 42 }, /* ConnectionHttpParameters */
    { TABLE_LIST, 13, 1, 45 }, /* ConnectionBodyParametersList */
    { TABLE_STRUCTURE, 0, 3, 46 }, /* ConnectionBodyParameter */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Boolean */
    { TABLE_STRING, 0, 0, 0 }, /* String */
    { TABLE_STRING, 0, 0, 0 }, /* SensitiveString */
    { TABLE_LIST, 13, 1, 49 }, /* ConnectionHeaderParametersList */
    { TABLE_STRUCTURE, 0, 3, 50 }, /* ConnectionHeaderParameter */
    { TABLE_STRING, 4, 0, 0 }, /* HeaderKey */
    { TABLE_STRING, 4, 0, 0 }, /* HeaderValueSensitive */
    { TABLE_LIST, 13, 1, 53 }, /* ConnectionQueryStringParametersList */
    { TABLE_STRUCTURE, 0, 3, 54 }, /* ConnectionQueryStringParameter */
    { TABLE_STRING, 4, 0, 0 }, /* QueryStringKey */
    { TABLE_STRING, 4, 0, 0 }, /* QueryStringValueSensitive */
    { TABLE_STRUCTURE, 0, 4, 57 }, /* CreateConnectionOAuthRequestParameters */
    { TABLE_STRUCTURE, 0, 2, 61 }, /* CreateConnectionOAuthClientRequestParameters */
    { TABLE_STRING, 0, 3, 21 }, /* ConnectionOAuthHttpMethod */
    { TABLE_STRING, 0, 3, 24 }, /* ConnectionAuthorizationType */
    { TABLE_STRING, 4, 0, 0 }, /* ConnectionDescription */
    { TABLE_STRING, 2, 0, 0 }, /* ConnectionName */
    { TABLE_STRUCTURE, 0, 4, 63 }, /* CreateConnectionResponse */
    { TABLE_STRING, 0, 9, 27 }, /* ConnectionState */
    { TABLE_STRUCTURE, 0, 6, 67 }, /* CreateEndpointRequest */
    { TABLE_STRING, 4, 0, 0 }, /* EndpointDescription */
    { TABLE_LIST, 14, 1, 73 }, /* EndpointEventBusList */
    { TABLE_STRUCTURE, 0, 1, 74 }, /* EndpointEventBus */
    { TABLE_STRING, 11, 0, 0 }, /* NonPartnerEventBusArn */
    { TABLE_STRING, 2, 0, 0 }, /* EndpointName */
    { TABLE_STRUCTURE, 0, 1, 75 }, /* ReplicationConfig */
    { TABLE_STRING, 0, 2, 36 }, /* ReplicationState */
    { TABLE_STRING, 1, 0, 0 }, /* IamRoleArn */
    { TABLE_STRUCTURE, 0, 1, 76 }, /* RoutingConfig */
    { TABLE_STRUCTURE, 0, 2, 77 }, /* FailoverConfig */
    { TABLE_STRUCTURE, 0, 1, 79 }, /* Primary */
    { TABLE_STRING, 3, 0, 0 }, /* HealthCheck */
    { TABLE_STRUCTURE, 0, 1, 80 }, /* Secondary */
    { TABLE_STRING, 15, 0, 0 }, /* Route */
    { TABLE_STRUCTURE, 0, 7, 81 }, /* CreateEndpointResponse */
    { TABLE_STRING, 3, 0, 0 }, /* EndpointArn */
    { TABLE_STRING, 0, 7, 38 }, /* EndpointState */
    { TABLE_STRUCTURE, 0, 7, 88 }, /* CreateEventBusRequest */
    { TABLE_STRUCTURE, 0, 1, 95 }, /* DeadLetterConfig */
    { TABLE_STRING, 3, 0, 0 }, /* ResourceArn */
    { TABLE_STRING, 4, 0, 0 }, /* EventBusDescription */
    { TABLE_STRUCTURE, 0, 2, 96 }, /* LogConfig */
    { TABLE_STRING, 0, 2, 45 }, /* IncludeDetail */
    { TABLE_STRING, 0, 4, 47 }, /* Level */
    { TABLE_STRING, 1, 0, 0 }, /* EventBusName */
    { TABLE_LIST, 0, 1, 98 }, /* TagList */
    { TABLE_STRUCTURE, 0, 2, 99 }, /* Tag */
    { TABLE_STRING, 16, 0, 0 }, /* TagKey */
    { TABLE_STRING, 17, 0, 0 }, /* TagValue */
    { TABLE_STRUCTURE, 0, 5, 101 }, /* CreateEventBusResponse */
    { TABLE_STRUCTURE, 0, 2, 106 }, /* CreatePartnerEventSourceRequest */
    { TABLE_STRING, 18, 0, 0 }, /* AccountId */
    { TABLE_STRUCTURE, 0, 1, 108 }, /* CreatePartnerEventSourceResponse */
    { TABLE_STRUCTURE, 0, 1, 109 }, /* DeactivateEventSourceRequest */
    { TABLE_STRUCTURE, 0, 1, 110 }, /* DeauthorizeConnectionRequest */
    { TABLE_STRUCTURE, 0, 5, 111 }, /* DeauthorizeConnectionResponse */
    { TABLE_STRUCTURE, 0, 1, 116 }, /* DeleteApiDestinationRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteApiDestinationResponse */
    { TABLE_STRUCTURE, 0, 1, 117 }, /* DeleteArchiveRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteArchiveResponse */
    { TABLE_STRUCTURE, 0, 1, 118 }, /* DeleteConnectionRequest */
    { TABLE_STRUCTURE, 0, 5, 119 }, /* DeleteConnectionResponse */
    { TABLE_STRUCTURE, 0, 1, 124 }, /* DeleteEndpointRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteEndpointResponse */
    { TABLE_STRUCTURE, 0, 1, 125 }, /* DeleteEventBusRequest */
    { TABLE_STRUCTURE, 0, 2, 126 }, /* DeletePartnerEventSourceRequest */
    { TABLE_STRUCTURE, 0, 3, 128 }, /* DeleteRuleRequest */
    { TABLE_STRING, 3, 0, 0 }, /* EventBusNameOrArn */
    { TABLE_STRING, 2, 0, 0 }, /* RuleName */
    { TABLE_STRUCTURE, 0, 1, 131 }, /* DescribeApiDestinationRequest */
    { TABLE_STRUCTURE, 0, 10, 132 }, /* DescribeApiDestinationResponse */
    { TABLE_STRUCTURE, 0, 1, 142 }, /* DescribeArchiveRequest */
    { TABLE_STRUCTURE, 0, 12, 143 }, /* DescribeArchiveResponse */
    { TABLE_LONG, 0, 0, 0 }, /* Long */
    { TABLE_STRUCTURE, 0, 1, 155 }, /* DescribeConnectionRequest */
    { TABLE_STRUCTURE, 0, 13, 156 }, /* DescribeConnectionResponse */
    { TABLE_STRUCTURE, 0, 5, 169 }, /* ConnectionAuthResponseParameters */
    { TABLE_STRUCTURE, 0, 1, 174 }, /* ConnectionApiKeyAuthResponseParameters */
    { TABLE_STRUCTURE, 0, 1, 175 }, /* ConnectionBasicAuthResponseParameters */
    { TABLE_STRUCTURE, 0, 1, 176 }, /* DescribeConnectionConnectivityParameters */
    { TABLE_STRUCTURE, 0, 2, 177 }, /* DescribeConnectionResourceParameters */
    { TABLE_STRING, 19, 0, 0 }, /* ResourceAssociationArn */
    { TABLE_STRUCTURE, 0, 4, 179 }, /* ConnectionOAuthResponseParameters */
    { TABLE_STRUCTURE, 0, 1, 183 }, /* ConnectionOAuthClientResponseParameters */
    { TABLE_STRING, 20, 0, 0 }, /* SecretsManagerSecretArn */
    { TABLE_STRING, 4, 0, 0 }, /* ConnectionStateReason */
    { TABLE_STRUCTURE, 0, 2, 184 }, /* DescribeEndpointRequest */
    { TABLE_STRING, 15, 0, 0 }, /* HomeRegion */
    { TABLE_STRUCTURE, 0, 13, 186 }, /* DescribeEndpointResponse */
    { TABLE_STRING, 21, 0, 0 }, /* EndpointId */
    { TABLE_STRING, 1, 0, 0 }, /* EndpointUrl */
    { TABLE_STRING, 11, 0, 0 }, /* EndpointStateReason */
    { TABLE_STRUCTURE, 0, 1, 199 }, /* DescribeEventBusRequest */
    { TABLE_STRUCTURE, 0, 9, 200 }, /* DescribeEventBusResponse */
    { TABLE_STRUCTURE, 0, 1, 209 }, /* DescribeEventSourceRequest */
    { TABLE_STRUCTURE, 0, 6, 210 }, /* DescribeEventSourceResponse */
    { TABLE_STRING, 0, 3, 51 }, /* EventSourceState */
    { TABLE_STRUCTURE, 0, 1, 216 }, /* DescribePartnerEventSourceRequest */
    { TABLE_STRUCTURE, 0, 2, 217 }, /* DescribePartnerEventSourceResponse */
    { TABLE_STRUCTURE, 0, 1, 219 }, /* DescribeReplayRequest */
    { TABLE_STRUCTURE, 0, 12, 220 }, /* DescribeReplayResponse */
    { TABLE_STRING, 4, 0, 0 }, /* ReplayDescription */
    { TABLE_STRUCTURE, 0, 2, 232 }, /* ReplayDestination */
    { TABLE_STRING, 3, 0, 0 }, /* Arn */
    { TABLE_LIST, 0, 1, 234 }, /* ReplayDestinationFilters */
    { TABLE_STRUCTURE, 0, 2, 235 }, /* DescribeRuleRequest */
    { TABLE_STRUCTURE, 0, 10, 237 }, /* DescribeRuleResponse */
    { TABLE_STRING, 3, 0, 0 }, /* RuleArn */
    { TABLE_STRING, 16, 0, 0 }, /* CreatedBy */
    { TABLE_STRING, 4, 0, 0 }, /* RuleDescription */
    { TABLE_STRING, 16, 0, 0 }, /* ManagedBy */
    { TABLE_STRING, 3, 0, 0 }, /* RoleArn */
    { TABLE_STRING, 22, 0, 0 }, /* ScheduleExpression */
    { TABLE_STRING, 0, 3, 54 }, /* RuleState */
    { TABLE_STRUCTURE, 0, 2, 247 }, /* DisableRuleRequest */
    { TABLE_STRUCTURE, 0, 2, 249 }, /* EnableRuleRequest */
    { TABLE_STRUCTURE, 0, 4, 251 }, /* ListApiDestinationsRequest */
    { TABLE_INTEGER, 23, 0, 0 }, /* LimitMax100 */
    { TABLE_STRING, 5, 0, 0 }, /* NextToken */
    { TABLE_STRUCTURE, 0, 2, 255 }, /* ListApiDestinationsResponse */
    { TABLE_LIST, 0, 1, 257 }, /* ApiDestinationResponseList */
    { TABLE_STRUCTURE, 0, 9, 258 }, /* ApiDestination */
    { TABLE_STRUCTURE, 0, 5, 267 }, /* ListArchivesRequest */
    { TABLE_STRUCTURE, 0, 2, 272 }, /* ListArchivesResponse */
    { TABLE_LIST, 0, 1, 274 }, /* ArchiveResponseList */
    { TABLE_STRUCTURE, 0, 8, 275 }, /* Archive */
    { TABLE_STRUCTURE, 0, 4, 283 }, /* ListConnectionsRequest */
    { TABLE_STRUCTURE, 0, 2, 287 }, /* ListConnectionsResponse */
    { TABLE_LIST, 0, 1, 289 }, /* ConnectionResponseList */
    { TABLE_STRUCTURE, 0, 8, 290 }, /* Connection */
    { TABLE_STRUCTURE, 0, 4, 298 }, /* ListEndpointsRequest */
    { TABLE_STRUCTURE, 0, 2, 302 }, /* ListEndpointsResponse */
    { TABLE_LIST, 0, 1, 304 }, /* EndpointList */
    { TABLE_STRUCTURE, 0, 13, 305 }, /* Endpoint */
    { TABLE_STRUCTURE, 0, 3, 318 }, /* ListEventBusesRequest */
    { TABLE_STRUCTURE, 0, 2, 321 }, /* ListEventBusesResponse */
    { TABLE_LIST, 0, 1, 323 }, /* EventBusList */
    { TABLE_STRUCTURE, 0, 6, 324 }, /* EventBus */
    { TABLE_STRUCTURE, 0, 3, 330 }, /* ListEventSourcesRequest */
    { TABLE_STRING, 1, 0, 0 }, /* EventSourceNamePrefix */
    { TABLE_STRUCTURE, 0, 2, 333 }, /* ListEventSourcesResponse */
    { TABLE_LIST, 0, 1, 335 }, /* EventSourceList */
    { TABLE_STRUCTURE, 0, 6, 336 }, /* EventSource */
    { TABLE_STRUCTURE, 0, 3, 342 }, /* ListPartnerEventSourceAccountsRequest */
    { TABLE_STRUCTURE, 0, 2, 345 }, /* ListPartnerEventSourceAccountsResponse */
    { TABLE_LIST, 0, 1, 347 }, /* PartnerEventSourceAccountList */
    { TABLE_STRUCTURE, 0, 4, 348 }, /* PartnerEventSourceAccount */
    { TABLE_STRUCTURE, 0, 3, 352 }, /* ListPartnerEventSourcesRequest */
    { TABLE_STRING, 1, 0, 0 }, /* PartnerEventSourceNamePrefix */
    { TABLE_STRUCTURE, 0, 2, 355 }, /* ListPartnerEventSourcesResponse */
    { TABLE_LIST, 0, 1, 357 }, /* PartnerEventSourceList */
    { TABLE_STRUCTURE, 0, 2, 358 }, /* PartnerEventSource */
    { TABLE_STRUCTURE, 0, 5, 360 }, /* ListReplaysRequest */
    { TABLE_STRUCTURE, 0, 2, 365 }, /* ListReplaysResponse */
    { TABLE_LIST, 0, 1, 367 }, /* ReplayList */
    { TABLE_STRUCTURE, 0, 9, 368 }, /* Replay */
    { TABLE_STRUCTURE, 0, 4, 377 }, /* ListRuleNamesByTargetRequest */
    { TABLE_STRING, 3, 0, 0 }, /* TargetArn */
    { TABLE_STRUCTURE, 0, 2, 381 }, /* ListRuleNamesByTargetResponse */
    { TABLE_LIST, 0, 1, 383 }, /* RuleNameList */
    { TABLE_STRUCTURE, 0, 4, 384 }, /* ListRulesRequest */
    { TABLE_STRUCTURE, 0, 2, 388 }, /* ListRulesResponse */
    { TABLE_LIST, 0, 1, 390 }, /* RuleResponseList */
    { TABLE_STRUCTURE, 0, 9, 391 }, /* Rule */
    { TABLE_STRUCTURE, 0, 1, 400 }, /* ListTagsForResourceRequest */
    { TABLE_STRUCTURE, 0, 1, 401 }, /* ListTagsForResourceResponse */
    { TABLE_STRUCTURE, 0, 4, 402 }, /* ListTargetsByRuleRequest */
    { TABLE_STRUCTURE, 0, 2, 406 }, /* ListTargetsByRuleResponse */
    { TABLE_LIST, 23, 1, 408 }, /* TargetList */
    { TABLE_STRUCTURE, 0, 17, 409 }, /* Target */
    { TABLE_STRUCTURE, 0, 1, 426 }, /* AppSyncParameters */
    { TABLE_STRING, 24, 0, 0 }, /* GraphQLOperation */
    { TABLE_STRUCTURE, 0, 4, 427 }, /* BatchParameters */
    { TABLE_STRUCTURE, 0, 1, 431 }, /* BatchArrayProperties */
    { TABLE_INTEGER, 0, 0, 0 }, /* Integer */
    { TABLE_STRUCTURE, 0, 1, 432 }, /* BatchRetryStrategy */
    { TABLE_STRUCTURE, 0, 14, 433 }, /* EcsParameters */
    { TABLE_LIST, 25, 1, 447 }, /* CapacityProviderStrategy */
    { TABLE_STRUCTURE, 0, 3, 448 }, /* CapacityProviderStrategyItem */
    { TABLE_INTEGER, 26, 0, 0 }, /* CapacityProviderStrategyItemBase */
    { TABLE_STRING, 27, 0, 0 }, /* CapacityProvider */
    { TABLE_INTEGER, 28, 0, 0 }, /* CapacityProviderStrategyItemWeight */
    { TABLE_STRING, 0, 3, 57 }, /* LaunchType */
    { TABLE_STRUCTURE, 0, 1, 451 }, /* NetworkConfiguration */
    { TABLE_STRUCTURE, 0, 3, 452 }, /* AwsVpcConfiguration */
    { TABLE_STRING, 0, 2, 36 }, /* AssignPublicIp */
    { TABLE_LIST, 0, 1, 455 }, /* StringList */
    { TABLE_LIST, 29, 1, 456 }, /* PlacementConstraints */
    { TABLE_STRUCTURE, 0, 2, 457 }, /* PlacementConstraint */
    { TABLE_STRING, 30, 0, 0 }, /* PlacementConstraintExpression */
    { TABLE_STRING, 0, 2, 60 }, /* PlacementConstraintType */
    { TABLE_LIST, 31, 1, 459 }, /* PlacementStrategies */
    { TABLE_STRUCTURE, 0, 2, 460 }, /* PlacementStrategy */
    { TABLE_STRING, 32, 0, 0 }, /* PlacementStrategyField */
    { TABLE_STRING, 0, 3, 62 }, /* PlacementStrategyType */
    { TABLE_STRING, 0, 1, 65 }, /* PropagateTags */
    { TABLE_STRING, 33, 0, 0 }, /* ReferenceId */
    { TABLE_INTEGER, 6, 0, 0 }, /* LimitMin1 */
    { TABLE_STRUCTURE, 0, 3, 462 }, /* HttpParameters */
    { TABLE_MAP, 0, 2, 465 }, /* HeaderParametersMap */
    { TABLE_STRING, 4, 0, 0 }, /* HeaderValue */
    { TABLE_LIST, 0, 1, 467 }, /* PathParameterList */
    { TABLE_STRING, 0, 0, 0 }, /* PathParameter */
    { TABLE_MAP, 0, 2, 468 }, /* QueryStringParametersMap */
    { TABLE_STRING, 4, 0, 0 }, /* QueryStringValue */
    { TABLE_STRING, 2, 0, 0 }, /* TargetId */
    { TABLE_STRING, 34, 0, 0 }, /* TargetInput */
    { TABLE_STRING, 22, 0, 0 }, /* TargetInputPath */
    { TABLE_STRUCTURE, 0, 2, 470 }, /* InputTransformer */
    { TABLE_MAP, 35, 2, 472 }, /* TransformerPaths */
    { TABLE_STRING, 1, 0, 0 }, /* InputTransformerPathKey */
    { TABLE_STRING, 36, 0, 0 }, /* TransformerInput */
    { TABLE_STRUCTURE, 0, 1, 474 }, /* KinesisParameters */
    { TABLE_STRING, 22, 0, 0 }, /* TargetPartitionKeyPath */
    { TABLE_STRUCTURE, 0, 7, 475 }, /* RedshiftDataParameters */
    { TABLE_STRING, 2, 0, 0 }, /* Database */
    { TABLE_STRING, 16, 0, 0 }, /* DbUser */
    { TABLE_STRING, 3, 0, 0 }, /* RedshiftSecretManagerArn */
    { TABLE_STRING, 37, 0, 0 }, /* Sql */
    { TABLE_LIST, 38, 1, 482 }, /* Sqls */
    { TABLE_STRING, 39, 0, 0 }, /* StatementName */
    { TABLE_STRUCTURE, 0, 2, 483 }, /* RetryPolicy */
    { TABLE_INTEGER, 40, 0, 0 }, /* MaximumEventAgeInSeconds */
    { TABLE_INTEGER, 41, 0, 0 }, /* MaximumRetryAttempts */
    { TABLE_STRUCTURE, 0, 1, 485 }, /* RunCommandParameters */
    { TABLE_LIST, 42, 1, 486 }, /* RunCommandTargets */
    { TABLE_STRUCTURE, 0, 2, 487 }, /* RunCommandTarget */
    { TABLE_STRING, 16, 0, 0 }, /* RunCommandTargetKey */
    { TABLE_LIST, 21, 1, 489 }, /* RunCommandTargetValues */
    { TABLE_STRING, 1, 0, 0 }, /* RunCommandTargetValue */
    { TABLE_STRUCTURE, 0, 1, 490 }, /* SageMakerPipelineParameters */
    { TABLE_LIST, 43, 1, 491 }, /* SageMakerPipelineParameterList */
    { TABLE_STRUCTURE, 0, 2, 492 }, /* SageMakerPipelineParameter */
    { TABLE_STRING, 1, 0, 0 }, /* SageMakerPipelineParameterName */
    { TABLE_STRING, 33, 0, 0 }, /* SageMakerPipelineParameterValue */
    { TABLE_STRUCTURE, 0, 1, 494 }, /* SqsParameters */
    { TABLE_STRING, 35, 0, 0 }, /* MessageGroupId */
    { TABLE_STRUCTURE, 0, 2, 495 }, /* PutEventsRequest */
    { TABLE_LIST, 44, 1, 497 }, /* PutEventsRequestEntryList */
    { TABLE_STRUCTURE, 0, 7, 498 }, /* PutEventsRequestEntry */
    { TABLE_STRING, 3, 0, 0 }, /* NonPartnerEventBusNameOrArn */
    { TABLE_LIST, 0, 1, 505 }, /* EventResourceList */
    { TABLE_STRING, 9, 0, 0 }, /* EventResource */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* EventTime */
    { TABLE_STRING, 39, 0, 0 }, /* TraceHeader */
    { TABLE_STRUCTURE, 0, 2, 506 }, /* PutEventsResponse */
    { TABLE_LIST, 0, 1, 508 }, /* PutEventsResultEntryList */
    { TABLE_STRUCTURE, 0, 3, 509 }, /* PutEventsResultEntry */
    { TABLE_STRING, 0, 0, 0 }, /* ErrorCode */
    { TABLE_STRING, 0, 0, 0 }, /* ErrorMessage */
    { TABLE_STRING, 45, 0, 0 }, /* EventId */
    { TABLE_STRUCTURE, 0, 1, 512 }, /* PutPartnerEventsRequest */
    { TABLE_LIST, 46, 1, 513 }, /* PutPartnerEventsRequestEntryList */
    { TABLE_STRUCTURE, 0, 5, 514 }, /* PutPartnerEventsRequestEntry */
    { TABLE_STRUCTURE, 0, 2, 519 }, /* PutPartnerEventsResponse */
    { TABLE_LIST, 0, 1, 521 }, /* PutPartnerEventsResultEntryList */
    { TABLE_STRUCTURE, 0, 3, 522 }, /* PutPartnerEventsResultEntry */
    { TABLE_STRUCTURE, 0, 6, 525 }, /* PutPermissionRequest */
    { TABLE_STRING, 2, 0, 0 }, /* Action */
    { TABLE_STRUCTURE, 0, 3, 531 }, /* Condition */
    { TABLE_STRING, 1, 0, 0 }, /* NonPartnerEventBusName */
    { TABLE_STRING, 47, 0, 0 }, /* Principal */
    { TABLE_STRING, 2, 0, 0 }, /* StatementId */
    { TABLE_STRUCTURE, 0, 8, 534 }, /* PutRuleRequest */
    { TABLE_STRUCTURE, 0, 1, 542 }, /* PutRuleResponse */
    { TABLE_STRUCTURE, 0, 3, 543 }, /* PutTargetsRequest */
    { TABLE_STRUCTURE, 0, 2, 546 }, /* PutTargetsResponse */
    { TABLE_LIST, 0, 1, 548 }, /* PutTargetsResultEntryList */
    { TABLE_STRUCTURE, 0, 3, 549 }, /* PutTargetsResultEntry */
    { TABLE_STRUCTURE, 0, 3, 552 }, /* RemovePermissionRequest */
    { TABLE_STRUCTURE, 0, 4, 555 }, /* RemoveTargetsRequest */
    { TABLE_LIST, 23, 1, 559 }, /* TargetIdList */
    { TABLE_STRUCTURE, 0, 2, 560 }, /* RemoveTargetsResponse */
    { TABLE_LIST, 0, 1, 562 }, /* RemoveTargetsResultEntryList */
    { TABLE_STRUCTURE, 0, 3, 563 }, /* RemoveTargetsResultEntry */
    { TABLE_STRUCTURE, 0, 6, 566 }, /* StartReplayRequest */
    { TABLE_STRUCTURE, 0, 4, 572 }, /* StartReplayResponse */
    { TABLE_STRUCTURE, 0, 2, 576 }, /* TagResourceRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* TagResourceResponse */
    { TABLE_STRUCTURE, 0, 2, 578 }, /* TestEventPatternRequest */
    { TABLE_STRUCTURE, 0, 1, 580 }, /* TestEventPatternResponse */
    { TABLE_STRUCTURE, 0, 2, 581 }, /* UntagResourceRequest */
    { TABLE_LIST, 0, 1, 583 }, /* TagKeyList */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* UntagResourceResponse */
    { TABLE_STRUCTURE, 0, 6, 584 }, /* UpdateApiDestinationRequest */
    { TABLE_STRUCTURE, 0, 4, 590 }, /* UpdateApiDestinationResponse */
    { TABLE_STRUCTURE, 0, 5, 594 }, /* UpdateArchiveRequest */
    { TABLE_STRUCTURE, 0, 4, 599 }, /* UpdateArchiveResponse */
    { TABLE_STRUCTURE, 0, 6, 603 }, /* UpdateConnectionRequest */
    { TABLE_STRUCTURE, 0, 5, 609 }, /* UpdateConnectionAuthRequestParameters */
    { TABLE_STRUCTURE, 0, 2, 614 }, /* UpdateConnectionApiKeyAuthRequestParameters */
    { TABLE_STRUCTURE, 0, 2, 616 }, /* UpdateConnectionBasicAuthRequestParameters */
    { TABLE_STRUCTURE, 0, 4, 618 }, /* UpdateConnectionOAuthRequestParameters */
    { TABLE_STRUCTURE, 0, 2, 622 }, /* UpdateConnectionOAuthClientRequestParameters */
    { TABLE_STRUCTURE, 0, 5, 624 }, /* UpdateConnectionResponse */
    { TABLE_STRUCTURE, 0, 6, 629 }, /* UpdateEndpointRequest */
    { TABLE_STRUCTURE, 0, 9, 635 }, /* UpdateEndpointResponse */
    { TABLE_STRUCTURE, 0, 5, 644 }, /* UpdateEventBusRequest */
    { TABLE_STRUCTURE, 0, 6, 649 }, /* UpdateEventBusResponse */
};

static const struct table_member members[] = {
    { {260}, {260}, 1, 1 }, /* ActivateEventSourceRequest.Name */
    { {6666}, {6666}, 3, 1 }, /* CancelReplayRequest.ReplayName */
    { {9481}, {9481}, 5, 0 }, /* CancelReplayResponse.ReplayArn */
    { {12037}, {12037}, 6, 0 }, /* CancelReplayResponse.State */
    { {13579}, {13579}, 7, 0 }, /* CancelReplayResponse.StateReason */
    { {19981}, {19981}, 9, 1 }, /* CreateApiDestinationRequest.ConnectionArn */
    { {23563}, {23563}, 10, 0 }, /* CreateApiDestinationRequest.Description */
    { {26634}, {26634}, 11, 1 }, /* CreateApiDestinationRequest.HttpMethod */
    { {29458}, {29458}, 12, 1 }, /* CreateApiDestinationRequest.InvocationEndpoint */
    { {34332}, {34332}, 13, 0 }, /* CreateApiDestinationRequest.InvocationRateLimitPerSecond */
    { {260}, {260}, 14, 1 }, /* CreateApiDestinationRequest.Name */
    { {41745}, {41745}, 16, 0 }, /* CreateApiDestinationResponse.ApiDestinationArn */
    { {46355}, {46355}, 17, 0 }, /* CreateApiDestinationResponse.ApiDestinationState */
    { {51468}, {51468}, 18, 0 }, /* CreateApiDestinationResponse.CreationTime */
    { {54800}, {54800}, 18, 0 }, /* CreateApiDestinationResponse.LastModifiedTime */
    { {64523}, {64523}, 20, 1 }, /* CreateArchiveRequest.ArchiveName */
    { {23563}, {23563}, 21, 0 }, /* CreateArchiveRequest.Description */
    { {67596}, {67596}, 22, 0 }, /* CreateArchiveRequest.EventPattern */
    { {70926}, {70926}, 23, 1 }, /* CreateArchiveRequest.EventSourceArn */
    { {74768}, {74768}, 24, 0 }, /* CreateArchiveRequest.KmsKeyIdentifier */
    { {79117}, {79117}, 25, 0 }, /* CreateArchiveRequest.RetentionDays */
    { {82698}, {82698}, 27, 0 }, /* CreateArchiveResponse.ArchiveArn */
    { {51468}, {51468}, 18, 0 }, /* CreateArchiveResponse.CreationTime */
    { {12037}, {12037}, 28, 0 }, /* CreateArchiveResponse.State */
    { {13579}, {13579}, 29, 0 }, /* CreateArchiveResponse.StateReason */
    { {89102}, {89102}, 31, 1 }, /* CreateConnectionRequest.AuthParameters */
    { {184081}, {184081}, 56, 1 }, /* CreateConnectionRequest.AuthorizationType */
    { {23563}, {23563}, 57, 0 }, /* CreateConnectionRequest.Description */
    { {188704}, {188704}, 36, 0 }, /* CreateConnectionRequest.InvocationConnectivityParameters */
    { {74768}, {74768}, 24, 0 }, /* CreateConnectionRequest.KmsKeyIdentifier */
    { {260}, {260}, 58, 1 }, /* CreateConnectionRequest.Name */
    { {92948}, {92948}, 32, 0 }, /* CreateConnectionAuthRequestParameters.ApiKeyAuthParameters */
    { {104211}, {104211}, 35, 0 }, /* CreateConnectionAuthRequestParameters.BasicAuthParameters */
    { {113942}, {113942}, 36, 0 }, /* CreateConnectionAuthRequestParameters.ConnectivityParameters */
    { {131096}, {131096}, 39, 0 }, /* CreateConnectionAuthRequestParameters.InvocationHttpParameters */
    { {159247}, {159247}, 53, 0 }, /* CreateConnectionAuthRequestParameters.OAuthParameters */
    { {98314}, {98314}, 33, 1 }, /* CreateConnectionApiKeyAuthRequestParameters.ApiKeyName */
    { {101131}, {101131}, 34, 1 }, /* CreateConnectionApiKeyAuthRequestParameters.ApiKeyValue */
    { {109320}, {109320}, 34, 1 }, /* CreateConnectionBasicAuthRequestParameters.Password */
    { {111624}, {111624}, 33, 1 }, /* CreateConnectionBasicAuthRequestParameters.Username */
    { {119826}, {119826}, 37, 1 }, /* ConnectivityResourceParameters.ResourceParameters */
    { {124696}, {124696}, 38, 1 }, /* ConnectivityResourceConfigurationArn.ResourceConfigurationArn */
    { {137486}, {137486}, 40, 0 }, /* ConnectionHttpParameters.BodyParameters */
    { {149264}, {149264}, 45, 0 }, /* ConnectionHttpParameters.HeaderParameters */
    { {153621}, {153621}, 49, 0 }, /* ConnectionHttpParameters.QueryStringParameters */
    { {141318}, {141318}, 41, 0 }, /* ConnectionBodyParametersList.member */
    { {143117}, {143117}, 42, 0 }, /* ConnectionBodyParameter.IsValueSecret */
    { {146691}, {146691}, 43, 0 }, /* ConnectionBodyParameter.Key */
    { {147717}, {147717}, 44, 0 }, /* ConnectionBodyParameter.Value */
    { {141318}, {141318}, 46, 0 }, /* ConnectionHeaderParametersList.member */
    { {143117}, {143117}, 42, 0 }, /* ConnectionHeaderParameter.IsValueSecret */
    { {146691}, {146691}, 47, 0 }, /* ConnectionHeaderParameter.Key */
    { {147717}, {147717}, 48, 0 }, /* ConnectionHeaderParameter.Value */
    { {141318}, {141318}, 50, 0 }, /* ConnectionQueryStringParametersList.member */
    { {143117}, {143117}, 42, 0 }, /* ConnectionQueryStringParameter.IsValueSecret */
    { {146691}, {146691}, 51, 0 }, /* ConnectionQueryStringParameter.Key */
    { {147717}, {147717}, 52, 0 }, /* ConnectionQueryStringParameter.Value */
    { {163349}, {163349}, 12, 1 }, /* CreateConnectionOAuthRequestParameters.AuthorizationEndpoint */
    { {168976}, {168976}, 54, 1 }, /* CreateConnectionOAuthRequestParameters.ClientParameters */
    { {26634}, {26634}, 55, 1 }, /* CreateConnectionOAuthRequestParameters.HttpMethod */
    { {178963}, {178963}, 39, 0 }, /* CreateConnectionOAuthRequestParameters.OAuthHttpParameters */
    { {173320}, {173320}, 33, 1 }, /* CreateConnectionOAuthClientRequestParameters.ClientID */
    { {175628}, {175628}, 34, 1 }, /* CreateConnectionOAuthClientRequestParameters.ClientSecret */
    { {19981}, {19981}, 9, 0 }, /* CreateConnectionResponse.ConnectionArn */
    { {197135}, {197135}, 60, 0 }, /* CreateConnectionResponse.ConnectionState */
    { {51468}, {51468}, 18, 0 }, /* CreateConnectionResponse.CreationTime */
    { {54800}, {54800}, 18, 0 }, /* CreateConnectionResponse.LastModifiedTime */
    { {23563}, {23563}, 62, 0 }, /* CreateEndpointRequest.Description */
    { {205578}, {205578}, 63, 1 }, /* CreateEndpointRequest.EventBuses */
    { {260}, {260}, 66, 1 }, /* CreateEndpointRequest.Name */
    { {211473}, {211473}, 67, 0 }, /* CreateEndpointRequest.ReplicationConfig */
    { {216071}, {216071}, 69, 0 }, /* CreateEndpointRequest.RoleArn */
    { {218125}, {218125}, 70, 1 }, /* CreateEndpointRequest.RoutingConfig */
    { {141318}, {141318}, 64, 0 }, /* EndpointEventBusList.member */
    { {208395}, {208395}, 65, 1 }, /* EndpointEventBus.EventBusArn */
    { {12037}, {12037}, 68, 0 }, /* ReplicationConfig.State */
    { {221710}, {221710}, 71, 1 }, /* RoutingConfig.FailoverConfig */
    { {225543}, {225543}, 72, 1 }, /* FailoverConfig.Primary */
    { {230665}, {230665}, 74, 1 }, /* FailoverConfig.Secondary */
    { {227595}, {227595}, 73, 1 }, /* Primary.HealthCheck */
    { {233221}, {233221}, 75, 1 }, /* Secondary.Route */
    { {234755}, {234755}, 77, 0 }, /* CreateEndpointResponse.Arn */
    { {205578}, {205578}, 63, 0 }, /* CreateEndpointResponse.EventBuses */
    { {260}, {260}, 66, 0 }, /* CreateEndpointResponse.Name */
    { {211473}, {211473}, 67, 0 }, /* CreateEndpointResponse.ReplicationConfig */
    { {216071}, {216071}, 69, 0 }, /* CreateEndpointResponse.RoleArn */
    { {218125}, {218125}, 70, 0 }, /* CreateEndpointResponse.RoutingConfig */
    { {12037}, {12037}, 78, 0 }, /* CreateEndpointResponse.State */
    { {239632}, {239632}, 80, 0 }, /* CreateEventBusRequest.DeadLetterConfig */
    { {23563}, {23563}, 82, 0 }, /* CreateEventBusRequest.Description */
    { {243983}, {243983}, 1, 0 }, /* CreateEventBusRequest.EventSourceName */
    { {74768}, {74768}, 24, 0 }, /* CreateEventBusRequest.KmsKeyIdentifier */
    { {248073}, {248073}, 83, 0 }, /* CreateEventBusRequest.LogConfig */
    { {260}, {260}, 86, 1 }, /* CreateEventBusRequest.Name */
    { {255748}, {255748}, 87, 0 }, /* CreateEventBusRequest.Tags */
    { {234755}, {234755}, 81, 0 }, /* DeadLetterConfig.Arn */
    { {250637}, {250637}, 84, 0 }, /* LogConfig.IncludeDetail */
    { {254213}, {254213}, 85, 0 }, /* LogConfig.Level */
    { {141318}, {141318}, 88, 0 }, /* TagList.member */
    { {146691}, {146691}, 89, 1 }, /* Tag.Key */
    { {147717}, {147717}, 90, 1 }, /* Tag.Value */
    { {239632}, {239632}, 80, 0 }, /* CreateEventBusResponse.DeadLetterConfig */
    { {23563}, {23563}, 82, 0 }, /* CreateEventBusResponse.Description */
    { {208395}, {208395}, 43, 0 }, /* CreateEventBusResponse.EventBusArn */
    { {74768}, {74768}, 24, 0 }, /* CreateEventBusResponse.KmsKeyIdentifier */
    { {248073}, {248073}, 83, 0 }, /* CreateEventBusResponse.LogConfig */
    { {260871}, {260871}, 93, 1 }, /* CreatePartnerEventSourceRequest.Account */
    { {260}, {260}, 1, 1 }, /* CreatePartnerEventSourceRequest.Name */
    { {70926}, {70926}, 43, 0 }, /* CreatePartnerEventSourceResponse.EventSourceArn */
    { {260}, {260}, 1, 1 }, /* DeactivateEventSourceRequest.Name */
    { {260}, {260}, 58, 1 }, /* DeauthorizeConnectionRequest.Name */
    { {19981}, {19981}, 9, 0 }, /* DeauthorizeConnectionResponse.ConnectionArn */
    { {197135}, {197135}, 60, 0 }, /* DeauthorizeConnectionResponse.ConnectionState */
    { {51468}, {51468}, 18, 0 }, /* DeauthorizeConnectionResponse.CreationTime */
    { {274962}, {274962}, 18, 0 }, /* DeauthorizeConnectionResponse.LastAuthorizedTime */
    { {54800}, {54800}, 18, 0 }, /* DeauthorizeConnectionResponse.LastModifiedTime */
    { {260}, {260}, 14, 1 }, /* DeleteApiDestinationRequest.Name */
    { {64523}, {64523}, 20, 1 }, /* DeleteArchiveRequest.ArchiveName */
    { {260}, {260}, 58, 1 }, /* DeleteConnectionRequest.Name */
    { {19981}, {19981}, 9, 0 }, /* DeleteConnectionResponse.ConnectionArn */
    { {197135}, {197135}, 60, 0 }, /* DeleteConnectionResponse.ConnectionState */
    { {51468}, {51468}, 18, 0 }, /* DeleteConnectionResponse.CreationTime */
    { {274962}, {274962}, 18, 0 }, /* DeleteConnectionResponse.LastAuthorizedTime */
    { {54800}, {54800}, 18, 0 }, /* DeleteConnectionResponse.LastModifiedTime */
    { {260}, {260}, 66, 1 }, /* DeleteEndpointRequest.Name */
    { {260}, {260}, 86, 1 }, /* DeleteEventBusRequest.Name */
    { {260871}, {260871}, 93, 1 }, /* DeletePartnerEventSourceRequest.Account */
    { {260}, {260}, 1, 1 }, /* DeletePartnerEventSourceRequest.Name */
    { {312844}, {312844}, 109, 0 }, /* DeleteRuleRequest.EventBusName */
    { {316165}, {316165}, 42, 0 }, /* DeleteRuleRequest.Force */
    { {260}, {260}, 110, 1 }, /* DeleteRuleRequest.Name */
    { {260}, {260}, 14, 1 }, /* DescribeApiDestinationRequest.Name */
    { {41745}, {41745}, 16, 0 }, /* DescribeApiDestinationResponse.ApiDestinationArn */
    { {46355}, {46355}, 17, 0 }, /* DescribeApiDestinationResponse.ApiDestinationState */
    { {19981}, {19981}, 9, 0 }, /* DescribeApiDestinationResponse.ConnectionArn */
    { {51468}, {51468}, 18, 0 }, /* DescribeApiDestinationResponse.CreationTime */
    { {23563}, {23563}, 10, 0 }, /* DescribeApiDestinationResponse.Description */
    { {26634}, {26634}, 11, 0 }, /* DescribeApiDestinationResponse.HttpMethod */
    { {29458}, {29458}, 12, 0 }, /* DescribeApiDestinationResponse.InvocationEndpoint */
    { {34332}, {34332}, 13, 0 }, /* DescribeApiDestinationResponse.InvocationRateLimitPerSecond */
    { {54800}, {54800}, 18, 0 }, /* DescribeApiDestinationResponse.LastModifiedTime */
    { {260}, {260}, 14, 0 }, /* DescribeApiDestinationResponse.Name */
    { {64523}, {64523}, 20, 1 }, /* DescribeArchiveRequest.ArchiveName */
    { {82698}, {82698}, 27, 0 }, /* DescribeArchiveResponse.ArchiveArn */
    { {64523}, {64523}, 20, 0 }, /* DescribeArchiveResponse.ArchiveName */
    { {51468}, {51468}, 18, 0 }, /* DescribeArchiveResponse.CreationTime */
    { {23563}, {23563}, 21, 0 }, /* DescribeArchiveResponse.Description */
    { {326410}, {326410}, 115, 0 }, /* DescribeArchiveResponse.EventCount */
    { {67596}, {67596}, 22, 0 }, /* DescribeArchiveResponse.EventPattern */
    { {70926}, {70926}, 23, 0 }, /* DescribeArchiveResponse.EventSourceArn */
    { {74768}, {74768}, 24, 0 }, /* DescribeArchiveResponse.KmsKeyIdentifier */
    { {79117}, {79117}, 25, 0 }, /* DescribeArchiveResponse.RetentionDays */
    { {329225}, {329225}, 115, 0 }, /* DescribeArchiveResponse.SizeBytes */
    { {12037}, {12037}, 28, 0 }, /* DescribeArchiveResponse.State */
    { {13579}, {13579}, 29, 0 }, /* DescribeArchiveResponse.StateReason */
    { {260}, {260}, 58, 1 }, /* DescribeConnectionRequest.Name */
    { {89102}, {89102}, 118, 0 }, /* DescribeConnectionResponse.AuthParameters */
    { {184081}, {184081}, 56, 0 }, /* DescribeConnectionResponse.AuthorizationType */
    { {19981}, {19981}, 9, 0 }, /* DescribeConnectionResponse.ConnectionArn */
    { {197135}, {197135}, 60, 0 }, /* DescribeConnectionResponse.ConnectionState */
    { {51468}, {51468}, 18, 0 }, /* DescribeConnectionResponse.CreationTime */
    { {23563}, {23563}, 57, 0 }, /* DescribeConnectionResponse.Description */
    { {188704}, {188704}, 121, 0 }, /* DescribeConnectionResponse.InvocationConnectivityParameters */
    { {74768}, {74768}, 24, 0 }, /* DescribeConnectionResponse.KmsKeyIdentifier */
    { {274962}, {274962}, 18, 0 }, /* DescribeConnectionResponse.LastAuthorizedTime */
    { {54800}, {54800}, 18, 0 }, /* DescribeConnectionResponse.LastModifiedTime */
    { {260}, {260}, 58, 0 }, /* DescribeConnectionResponse.Name */
    { {341769}, {341769}, 126, 0 }, /* DescribeConnectionResponse.SecretArn */
    { {13579}, {13579}, 127, 0 }, /* DescribeConnectionResponse.StateReason */
    { {92948}, {92948}, 119, 0 }, /* ConnectionAuthResponseParameters.ApiKeyAuthParameters */
    { {104211}, {104211}, 120, 0 }, /* ConnectionAuthResponseParameters.BasicAuthParameters */
    { {113942}, {113942}, 121, 0 }, /* ConnectionAuthResponseParameters.ConnectivityParameters */
    { {131096}, {131096}, 39, 0 }, /* ConnectionAuthResponseParameters.InvocationHttpParameters */
    { {159247}, {159247}, 124, 0 }, /* ConnectionAuthResponseParameters.OAuthParameters */
    { {98314}, {98314}, 33, 0 }, /* ConnectionApiKeyAuthResponseParameters.ApiKeyName */
    { {111624}, {111624}, 33, 0 }, /* ConnectionBasicAuthResponseParameters.Username */
    { {119826}, {119826}, 122, 1 }, /* DescribeConnectionConnectivityParameters.ResourceParameters */
    { {335894}, {335894}, 123, 1 }, /* DescribeConnectionResourceParameters.ResourceAssociationArn */
    { {124696}, {124696}, 38, 1 }, /* DescribeConnectionResourceParameters.ResourceConfigurationArn */
    { {163349}, {163349}, 12, 0 }, /* ConnectionOAuthResponseParameters.AuthorizationEndpoint */
    { {168976}, {168976}, 125, 0 }, /* ConnectionOAuthResponseParameters.ClientParameters */
    { {26634}, {26634}, 55, 0 }, /* ConnectionOAuthResponseParameters.HttpMethod */
    { {178963}, {178963}, 39, 0 }, /* ConnectionOAuthResponseParameters.OAuthHttpParameters */
    { {173320}, {173320}, 33, 0 }, /* ConnectionOAuthClientResponseParameters.ClientID */
    { {349194}, {349194}, 129, 0 }, /* DescribeEndpointRequest.HomeRegion */
    { {260}, {260}, 66, 1 }, /* DescribeEndpointRequest.Name */
    { {234755}, {234755}, 77, 0 }, /* DescribeEndpointResponse.Arn */
    { {51468}, {51468}, 18, 0 }, /* DescribeEndpointResponse.CreationTime */
    { {23563}, {23563}, 62, 0 }, /* DescribeEndpointResponse.Description */
    { {352010}, {352010}, 131, 0 }, /* DescribeEndpointResponse.EndpointId */
    { {354827}, {354827}, 132, 0 }, /* DescribeEndpointResponse.EndpointUrl */
    { {205578}, {205578}, 63, 0 }, /* DescribeEndpointResponse.EventBuses */
    { {54800}, {54800}, 18, 0 }, /* DescribeEndpointResponse.LastModifiedTime */
    { {260}, {260}, 66, 0 }, /* DescribeEndpointResponse.Name */
    { {211473}, {211473}, 67, 0 }, /* DescribeEndpointResponse.ReplicationConfig */
    { {216071}, {216071}, 69, 0 }, /* DescribeEndpointResponse.RoleArn */
    { {218125}, {218125}, 70, 0 }, /* DescribeEndpointResponse.RoutingConfig */
    { {12037}, {12037}, 78, 0 }, /* DescribeEndpointResponse.State */
    { {13579}, {13579}, 133, 0 }, /* DescribeEndpointResponse.StateReason */
    { {260}, {260}, 109, 0 }, /* DescribeEventBusRequest.Name */
    { {234755}, {234755}, 43, 0 }, /* DescribeEventBusResponse.Arn */
    { {51468}, {51468}, 18, 0 }, /* DescribeEventBusResponse.CreationTime */
    { {239632}, {239632}, 80, 0 }, /* DescribeEventBusResponse.DeadLetterConfig */
    { {23563}, {23563}, 82, 0 }, /* DescribeEventBusResponse.Description */
    { {74768}, {74768}, 24, 0 }, /* DescribeEventBusResponse.KmsKeyIdentifier */
    { {54800}, {54800}, 18, 0 }, /* DescribeEventBusResponse.LastModifiedTime */
    { {248073}, {248073}, 83, 0 }, /* DescribeEventBusResponse.LogConfig */
    { {260}, {260}, 43, 0 }, /* DescribeEventBusResponse.Name */
    { {362246}, {362246}, 43, 0 }, /* DescribeEventBusResponse.Policy */
    { {260}, {260}, 1, 1 }, /* DescribeEventSourceRequest.Name */
    { {234755}, {234755}, 43, 0 }, /* DescribeEventSourceResponse.Arn */
    { {368393}, {368393}, 43, 0 }, /* DescribeEventSourceResponse.CreatedBy */
    { {51468}, {51468}, 18, 0 }, /* DescribeEventSourceResponse.CreationTime */
    { {370958}, {370958}, 18, 0 }, /* DescribeEventSourceResponse.ExpirationTime */
    { {260}, {260}, 43, 0 }, /* DescribeEventSourceResponse.Name */
    { {12037}, {12037}, 138, 0 }, /* DescribeEventSourceResponse.State */
    { {260}, {260}, 1, 1 }, /* DescribePartnerEventSourceRequest.Name */
    { {234755}, {234755}, 43, 0 }, /* DescribePartnerEventSourceResponse.Arn */
    { {260}, {260}, 43, 0 }, /* DescribePartnerEventSourceResponse.Name */
    { {6666}, {6666}, 3, 1 }, /* DescribeReplayRequest.ReplayName */
    { {23563}, {23563}, 143, 0 }, /* DescribeReplayResponse.Description */
    { {386827}, {386827}, 144, 0 }, /* DescribeReplayResponse.Destination */
    { {392716}, {392716}, 18, 0 }, /* DescribeReplayResponse.EventEndTime */
    { {396053}, {396053}, 18, 0 }, /* DescribeReplayResponse.EventLastReplayedTime */
    { {70926}, {70926}, 27, 0 }, /* DescribeReplayResponse.EventSourceArn */
    { {401678}, {401678}, 18, 0 }, /* DescribeReplayResponse.EventStartTime */
    { {9481}, {9481}, 5, 0 }, /* DescribeReplayResponse.ReplayArn */
    { {405517}, {405517}, 18, 0 }, /* DescribeReplayResponse.ReplayEndTime */
    { {6666}, {6666}, 3, 0 }, /* DescribeReplayResponse.ReplayName */
    { {409103}, {409103}, 18, 0 }, /* DescribeReplayResponse.ReplayStartTime */
    { {12037}, {12037}, 6, 0 }, /* DescribeReplayResponse.State */
    { {13579}, {13579}, 7, 0 }, /* DescribeReplayResponse.StateReason */
    { {234755}, {234755}, 145, 1 }, /* ReplayDestination.Arn */
    { {389898}, {389898}, 146, 0 }, /* ReplayDestination.FilterArns */
    { {141318}, {141318}, 145, 0 }, /* ReplayDestinationFilters.member */
    { {312844}, {312844}, 109, 0 }, /* DescribeRuleRequest.EventBusName */
    { {260}, {260}, 110, 1 }, /* DescribeRuleRequest.Name */
    { {234755}, {234755}, 149, 0 }, /* DescribeRuleResponse.Arn */
    { {368393}, {368393}, 150, 0 }, /* DescribeRuleResponse.CreatedBy */
    { {23563}, {23563}, 151, 0 }, /* DescribeRuleResponse.Description */
    { {312844}, {312844}, 86, 0 }, /* DescribeRuleResponse.EventBusName */
    { {67596}, {67596}, 22, 0 }, /* DescribeRuleResponse.EventPattern */
    { {417033}, {417033}, 152, 0 }, /* DescribeRuleResponse.ManagedBy */
    { {260}, {260}, 110, 0 }, /* DescribeRuleResponse.Name */
    { {216071}, {216071}, 153, 0 }, /* DescribeRuleResponse.RoleArn */
    { {419602}, {419602}, 154, 0 }, /* DescribeRuleResponse.ScheduleExpression */
    { {12037}, {12037}, 155, 0 }, /* DescribeRuleResponse.State */
    { {312844}, {312844}, 109, 0 }, /* DisableRuleRequest.EventBusName */
    { {260}, {260}, 110, 1 }, /* DisableRuleRequest.Name */
    { {312844}, {312844}, 109, 0 }, /* EnableRuleRequest.EventBusName */
    { {260}, {260}, 110, 1 }, /* EnableRuleRequest.Name */
    { {19981}, {19981}, 9, 0 }, /* ListApiDestinationsRequest.ConnectionArn */
    { {433669}, {433669}, 159, 0 }, /* ListApiDestinationsRequest.Limit */
    { {435210}, {435210}, 14, 0 }, /* ListApiDestinationsRequest.NamePrefix */
    { {438025}, {438025}, 160, 0 }, /* ListApiDestinationsRequest.NextToken */
    { {440591}, {440591}, 162, 0 }, /* ListApiDestinationsResponse.ApiDestinations */
    { {438025}, {438025}, 160, 0 }, /* ListApiDestinationsResponse.NextToken */
    { {141318}, {141318}, 163, 0 }, /* ApiDestinationResponseList.member */
    { {41745}, {41745}, 16, 0 }, /* ApiDestination.ApiDestinationArn */
    { {46355}, {46355}, 17, 0 }, /* ApiDestination.ApiDestinationState */
    { {19981}, {19981}, 9, 0 }, /* ApiDestination.ConnectionArn */
    { {51468}, {51468}, 18, 0 }, /* ApiDestination.CreationTime */
    { {26634}, {26634}, 11, 0 }, /* ApiDestination.HttpMethod */
    { {29458}, {29458}, 12, 0 }, /* ApiDestination.InvocationEndpoint */
    { {34332}, {34332}, 13, 0 }, /* ApiDestination.InvocationRateLimitPerSecond */
    { {54800}, {54800}, 18, 0 }, /* ApiDestination.LastModifiedTime */
    { {260}, {260}, 14, 0 }, /* ApiDestination.Name */
    { {70926}, {70926}, 23, 0 }, /* ListArchivesRequest.EventSourceArn */
    { {433669}, {433669}, 159, 0 }, /* ListArchivesRequest.Limit */
    { {435210}, {435210}, 20, 0 }, /* ListArchivesRequest.NamePrefix */
    { {438025}, {438025}, 160, 0 }, /* ListArchivesRequest.NextToken */
    { {12037}, {12037}, 28, 0 }, /* ListArchivesRequest.State */
    { {449800}, {449800}, 166, 0 }, /* ListArchivesResponse.Archives */
    { {438025}, {438025}, 160, 0 }, /* ListArchivesResponse.NextToken */
    { {141318}, {141318}, 167, 0 }, /* ArchiveResponseList.member */
    { {64523}, {64523}, 20, 0 }, /* Archive.ArchiveName */
    { {51468}, {51468}, 18, 0 }, /* Archive.CreationTime */
    { {326410}, {326410}, 115, 0 }, /* Archive.EventCount */
    { {70926}, {70926}, 23, 0 }, /* Archive.EventSourceArn */
    { {79117}, {79117}, 25, 0 }, /* Archive.RetentionDays */
    { {329225}, {329225}, 115, 0 }, /* Archive.SizeBytes */
    { {12037}, {12037}, 28, 0 }, /* Archive.State */
    { {13579}, {13579}, 29, 0 }, /* Archive.StateReason */
    { {197135}, {197135}, 60, 0 }, /* ListConnectionsRequest.ConnectionState */
    { {433669}, {433669}, 159, 0 }, /* ListConnectionsRequest.Limit */
    { {435210}, {435210}, 58, 0 }, /* ListConnectionsRequest.NamePrefix */
    { {438025}, {438025}, 160, 0 }, /* ListConnectionsRequest.NextToken */
    { {455435}, {455435}, 170, 0 }, /* ListConnectionsResponse.Connections */
    { {438025}, {438025}, 160, 0 }, /* ListConnectionsResponse.NextToken */
    { {141318}, {141318}, 171, 0 }, /* ConnectionResponseList.member */
    { {184081}, {184081}, 56, 0 }, /* Connection.AuthorizationType */
    { {19981}, {19981}, 9, 0 }, /* Connection.ConnectionArn */
    { {197135}, {197135}, 60, 0 }, /* Connection.ConnectionState */
    { {51468}, {51468}, 18, 0 }, /* Connection.CreationTime */
    { {274962}, {274962}, 18, 0 }, /* Connection.LastAuthorizedTime */
    { {54800}, {54800}, 18, 0 }, /* Connection.LastModifiedTime */
    { {260}, {260}, 58, 0 }, /* Connection.Name */
    { {13579}, {13579}, 127, 0 }, /* Connection.StateReason */
    { {349194}, {349194}, 129, 0 }, /* ListEndpointsRequest.HomeRegion */
    { {462602}, {462602}, 159, 0 }, /* ListEndpointsRequest.MaxResults */
    { {435210}, {435210}, 66, 0 }, /* ListEndpointsRequest.NamePrefix */
    { {438025}, {438025}, 160, 0 }, /* ListEndpointsRequest.NextToken */
    { {465417}, {465417}, 174, 0 }, /* ListEndpointsResponse.Endpoints */
    { {438025}, {438025}, 160, 0 }, /* ListEndpointsResponse.NextToken */
    { {141318}, {141318}, 175, 0 }, /* EndpointList.member */
    { {234755}, {234755}, 77, 0 }, /* Endpoint.Arn */
    { {51468}, {51468}, 18, 0 }, /* Endpoint.CreationTime */
    { {23563}, {23563}, 62, 0 }, /* Endpoint.Description */
    { {352010}, {352010}, 131, 0 }, /* Endpoint.EndpointId */
    { {354827}, {354827}, 132, 0 }, /* Endpoint.EndpointUrl */
    { {205578}, {205578}, 63, 0 }, /* Endpoint.EventBuses */
    { {54800}, {54800}, 18, 0 }, /* Endpoint.LastModifiedTime */
    { {260}, {260}, 66, 0 }, /* Endpoint.Name */
    { {211473}, {211473}, 67, 0 }, /* Endpoint.ReplicationConfig */
    { {216071}, {216071}, 69, 0 }, /* Endpoint.RoleArn */
    { {218125}, {218125}, 70, 0 }, /* Endpoint.RoutingConfig */
    { {12037}, {12037}, 78, 0 }, /* Endpoint.State */
    { {13579}, {13579}, 133, 0 }, /* Endpoint.StateReason */
    { {433669}, {433669}, 159, 0 }, /* ListEventBusesRequest.Limit */
    { {435210}, {435210}, 86, 0 }, /* ListEventBusesRequest.NamePrefix */
    { {438025}, {438025}, 160, 0 }, /* ListEventBusesRequest.NextToken */
    { {205578}, {205578}, 178, 0 }, /* ListEventBusesResponse.EventBuses */
    { {438025}, {438025}, 160, 0 }, /* ListEventBusesResponse.NextToken */
    { {141318}, {141318}, 179, 0 }, /* EventBusList.member */
    { {234755}, {234755}, 43, 0 }, /* EventBus.Arn */
    { {51468}, {51468}, 18, 0 }, /* EventBus.CreationTime */
    { {23563}, {23563}, 82, 0 }, /* EventBus.Description */
    { {54800}, {54800}, 18, 0 }, /* EventBus.LastModifiedTime */
    { {260}, {260}, 43, 0 }, /* EventBus.Name */
    { {362246}, {362246}, 43, 0 }, /* EventBus.Policy */
    { {433669}, {433669}, 159, 0 }, /* ListEventSourcesRequest.Limit */
    { {435210}, {435210}, 181, 0 }, /* ListEventSourcesRequest.NamePrefix */
    { {438025}, {438025}, 160, 0 }, /* ListEventSourcesRequest.NextToken */
    { {475404}, {475404}, 183, 0 }, /* ListEventSourcesResponse.EventSources */
    { {438025}, {438025}, 160, 0 }, /* ListEventSourcesResponse.NextToken */
    { {141318}, {141318}, 184, 0 }, /* EventSourceList.member */
    { {234755}, {234755}, 43, 0 }, /* EventSource.Arn */
    { {368393}, {368393}, 43, 0 }, /* EventSource.CreatedBy */
    { {51468}, {51468}, 18, 0 }, /* EventSource.CreationTime */
    { {370958}, {370958}, 18, 0 }, /* EventSource.ExpirationTime */
    { {260}, {260}, 43, 0 }, /* EventSource.Name */
    { {12037}, {12037}, 138, 0 }, /* EventSource.State */
    { {243983}, {243983}, 1, 1 }, /* ListPartnerEventSourceAccountsRequest.EventSourceName */
    { {433669}, {433669}, 159, 0 }, /* ListPartnerEventSourceAccountsRequest.Limit */
    { {438025}, {438025}, 160, 0 }, /* ListPartnerEventSourceAccountsRequest.NextToken */
    { {438025}, {438025}, 160, 0 }, /* ListPartnerEventSourceAccountsResponse.NextToken */
    { {483098}, {483098}, 187, 0 }, /* ListPartnerEventSourceAccountsResponse.PartnerEventSourceAccounts */
    { {141318}, {141318}, 188, 0 }, /* PartnerEventSourceAccountList.member */
    { {260871}, {260871}, 93, 0 }, /* PartnerEventSourceAccount.Account */
    { {51468}, {51468}, 18, 0 }, /* PartnerEventSourceAccount.CreationTime */
    { {370958}, {370958}, 18, 0 }, /* PartnerEventSourceAccount.ExpirationTime */
    { {12037}, {12037}, 138, 0 }, /* PartnerEventSourceAccount.State */
    { {433669}, {433669}, 159, 0 }, /* ListPartnerEventSourcesRequest.Limit */
    { {435210}, {435210}, 190, 1 }, /* ListPartnerEventSourcesRequest.NamePrefix */
    { {438025}, {438025}, 160, 0 }, /* ListPartnerEventSourcesRequest.NextToken */
    { {438025}, {438025}, 160, 0 }, /* ListPartnerEventSourcesResponse.NextToken */
    { {497939}, {497939}, 192, 0 }, /* ListPartnerEventSourcesResponse.PartnerEventSources */
    { {141318}, {141318}, 193, 0 }, /* PartnerEventSourceList.member */
    { {234755}, {234755}, 43, 0 }, /* PartnerEventSource.Arn */
    { {260}, {260}, 43, 0 }, /* PartnerEventSource.Name */
    { {70926}, {70926}, 27, 0 }, /* ListReplaysRequest.EventSourceArn */
    { {433669}, {433669}, 159, 0 }, /* ListReplaysRequest.Limit */
    { {435210}, {435210}, 3, 0 }, /* ListReplaysRequest.NamePrefix */
    { {438025}, {438025}, 160, 0 }, /* ListReplaysRequest.NextToken */
    { {12037}, {12037}, 6, 0 }, /* ListReplaysRequest.State */
    { {438025}, {438025}, 160, 0 }, /* ListReplaysResponse.NextToken */
    { {509191}, {509191}, 196, 0 }, /* ListReplaysResponse.Replays */
    { {141318}, {141318}, 197, 0 }, /* ReplayList.member */
    { {392716}, {392716}, 18, 0 }, /* Replay.EventEndTime */
    { {396053}, {396053}, 18, 0 }, /* Replay.EventLastReplayedTime */
    { {70926}, {70926}, 27, 0 }, /* Replay.EventSourceArn */
    { {401678}, {401678}, 18, 0 }, /* Replay.EventStartTime */
    { {405517}, {405517}, 18, 0 }, /* Replay.ReplayEndTime */
    { {6666}, {6666}, 3, 0 }, /* Replay.ReplayName */
    { {409103}, {409103}, 18, 0 }, /* Replay.ReplayStartTime */
    { {12037}, {12037}, 6, 0 }, /* Replay.State */
    { {13579}, {13579}, 7, 0 }, /* Replay.StateReason */
    { {312844}, {312844}, 109, 0 }, /* ListRuleNamesByTargetRequest.EventBusName */
    { {433669}, {433669}, 159, 0 }, /* ListRuleNamesByTargetRequest.Limit */
    { {438025}, {438025}, 160, 0 }, /* ListRuleNamesByTargetRequest.NextToken */
    { {514313}, {514313}, 199, 1 }, /* ListRuleNamesByTargetRequest.TargetArn */
    { {438025}, {438025}, 160, 0 }, /* ListRuleNamesByTargetResponse.NextToken */
    { {516873}, {516873}, 201, 0 }, /* ListRuleNamesByTargetResponse.RuleNames */
    { {141318}, {141318}, 110, 0 }, /* RuleNameList.member */
    { {312844}, {312844}, 109, 0 }, /* ListRulesRequest.EventBusName */
    { {433669}, {433669}, 159, 0 }, /* ListRulesRequest.Limit */
    { {435210}, {435210}, 110, 0 }, /* ListRulesRequest.NamePrefix */
    { {438025}, {438025}, 160, 0 }, /* ListRulesRequest.NextToken */
    { {438025}, {438025}, 160, 0 }, /* ListRulesResponse.NextToken */
    { {525061}, {525061}, 204, 0 }, /* ListRulesResponse.Rules */
    { {141318}, {141318}, 205, 0 }, /* RuleResponseList.member */
    { {234755}, {234755}, 149, 0 }, /* Rule.Arn */
    { {23563}, {23563}, 151, 0 }, /* Rule.Description */
    { {312844}, {312844}, 86, 0 }, /* Rule.EventBusName */
    { {67596}, {67596}, 22, 0 }, /* Rule.EventPattern */
    { {417033}, {417033}, 152, 0 }, /* Rule.ManagedBy */
    { {260}, {260}, 110, 0 }, /* Rule.Name */
    { {216071}, {216071}, 153, 0 }, /* Rule.RoleArn */
    { {419602}, {419602}, 154, 0 }, /* Rule.ScheduleExpression */
    { {12037}, {12037}, 155, 0 }, /* Rule.State */
    { {529163}, {529163}, 145, 1 }, /* ListTagsForResourceRequest.ResourceARN */
    { {255748}, {255748}, 87, 0 }, /* ListTagsForResourceResponse.Tags */
    { {312844}, {312844}, 109, 0 }, /* ListTargetsByRuleRequest.EventBusName */
    { {433669}, {433669}, 159, 0 }, /* ListTargetsByRuleRequest.Limit */
    { {438025}, {438025}, 160, 0 }, /* ListTargetsByRuleRequest.NextToken */
    { {537348}, {537348}, 110, 1 }, /* ListTargetsByRuleRequest.Rule */
    { {438025}, {438025}, 160, 0 }, /* ListTargetsByRuleResponse.NextToken */
    { {538631}, {538631}, 210, 0 }, /* ListTargetsByRuleResponse.Targets */
    { {141318}, {141318}, 211, 0 }, /* TargetList.member */
    { {540689}, {540689}, 212, 0 }, /* Target.AppSyncParameters */
    { {234755}, {234755}, 199, 1 }, /* Target.Arn */
    { {549647}, {549647}, 214, 0 }, /* Target.BatchParameters */
    { {239632}, {239632}, 80, 0 }, /* Target.DeadLetterConfig */
    { {570637}, {570637}, 218, 0 }, /* Target.EcsParameters */
    { {656910}, {656910}, 240, 0 }, /* Target.HttpParameters */
    { {668418}, {668418}, 247, 1 }, /* Target.Id */
    { {669189}, {669189}, 248, 0 }, /* Target.Input */
    { {670729}, {670729}, 249, 0 }, /* Target.InputPath */
    { {673296}, {673296}, 250, 0 }, /* Target.InputTransformer */
    { {684817}, {684817}, 254, 0 }, /* Target.KinesisParameters */
    { {693782}, {693782}, 256, 0 }, /* Target.RedshiftDataParameters */
    { {716555}, {716555}, 263, 0 }, /* Target.RetryPolicy */
    { {216071}, {216071}, 153, 0 }, /* Target.RoleArn */
    { {731412}, {731412}, 266, 0 }, /* Target.RunCommandParameters */
    { {743195}, {743195}, 272, 0 }, /* Target.SageMakerPipelineParameters */
    { {755981}, {755981}, 277, 0 }, /* Target.SqsParameters */
    { {545296}, {545296}, 213, 0 }, /* AppSyncParameters.GraphQLOperation */
    { {553743}, {553743}, 215, 0 }, /* BatchParameters.ArrayProperties */
    { {559117}, {559117}, 43, 1 }, /* BatchParameters.JobDefinition */
    { {562695}, {562695}, 43, 1 }, /* BatchParameters.JobName */
    { {564749}, {564749}, 217, 0 }, /* BatchParameters.RetryStrategy */
    { {557828}, {557828}, 216, 0 }, /* BatchArrayProperties.Size */
    { {568328}, {568328}, 216, 0 }, /* BatchRetryStrategy.Attempts */
    { {574232}, {574232}, 219, 0 }, /* EcsParameters.CapacityProviderStrategy */
    { {588052}, {588052}, 42, 0 }, /* EcsParameters.EnableECSManagedTags */
    { {593428}, {593428}, 42, 0 }, /* EcsParameters.EnableExecuteCommand */
    { {598789}, {598789}, 43, 0 }, /* EcsParameters.Group */
    { {600330}, {600330}, 224, 0 }, /* EcsParameters.LaunchType */
    { {603156}, {603156}, 225, 0 }, /* EcsParameters.NetworkConfiguration */
    { {623380}, {623380}, 229, 0 }, /* EcsParameters.PlacementConstraints */
    { {632849}, {632849}, 233, 0 }, /* EcsParameters.PlacementStrategy */
    { {638991}, {638991}, 43, 0 }, /* EcsParameters.PlatformVersion */
    { {643085}, {643085}, 237, 0 }, /* EcsParameters.PropagateTags */
    { {646667}, {646667}, 238, 0 }, /* EcsParameters.ReferenceId */
    { {255748}, {255748}, 87, 0 }, /* EcsParameters.Tags */
    { {649737}, {649737}, 239, 0 }, /* EcsParameters.TaskCount */
    { {652305}, {652305}, 145, 1 }, /* EcsParameters.TaskDefinitionArn */
    { {141318}, {141318}, 220, 0 }, /* CapacityProviderStrategy.member */
    { {580612}, {580612}, 221, 0 }, /* CapacityProviderStrategyItem.base */
    { {581904}, {581904}, 222, 1 }, /* CapacityProviderStrategyItem.capacityProvider */
    { {586246}, {586246}, 223, 0 }, /* CapacityProviderStrategyItem.weight */
    { {608531}, {608531}, 226, 0 }, /* NetworkConfiguration.awsvpcConfiguration */
    { {613646}, {613646}, 227, 0 }, /* AwsVpcConfiguration.AssignPublicIp */
    { {617486}, {617486}, 228, 0 }, /* AwsVpcConfiguration.SecurityGroups */
    { {621319}, {621319}, 228, 1 }, /* AwsVpcConfiguration.Subnets */
    { {141318}, {141318}, 43, 0 }, /* StringList.member */
    { {141318}, {141318}, 230, 0 }, /* PlacementConstraints.member */
    { {628746}, {628746}, 231, 0 }, /* PlacementConstraint.expression */
    { {631556}, {631556}, 232, 0 }, /* PlacementConstraint.type */
    { {141318}, {141318}, 234, 0 }, /* PlacementStrategies.member */
    { {637445}, {637445}, 235, 0 }, /* PlacementStrategy.field */
    { {631556}, {631556}, 236, 0 }, /* PlacementStrategy.type */
    { {149264}, {149264}, 241, 0 }, /* HttpParameters.HeaderParameters */
    { {663315}, {663315}, 243, 0 }, /* HttpParameters.PathParameterValues */
    { {153621}, {153621}, 245, 0 }, /* HttpParameters.QueryStringParameters */
    { {660739}, {660739}, 47, 0 }, /* HeaderParametersMap.key */
    { {661765}, {661765}, 242, 0 }, /* HeaderParametersMap.value */
    { {141318}, {141318}, 244, 0 }, /* PathParameterList.member */
    { {660739}, {660739}, 51, 0 }, /* QueryStringParametersMap.key */
    { {661765}, {661765}, 246, 0 }, /* QueryStringParametersMap.value */
    { {677645}, {677645}, 251, 0 }, /* InputTransformer.InputPathsMap */
    { {681229}, {681229}, 253, 1 }, /* InputTransformer.InputTemplate */
    { {660739}, {660739}, 252, 0 }, /* TransformerPaths.key */
    { {661765}, {661765}, 249, 0 }, /* TransformerPaths.value */
    { {689424}, {689424}, 255, 1 }, /* KinesisParameters.PartitionKeyPath */
    { {699656}, {699656}, 257, 1 }, /* RedshiftDataParameters.Database */
    { {701958}, {701958}, 258, 0 }, /* RedshiftDataParameters.DbUser */
    { {703760}, {703760}, 259, 0 }, /* RedshiftDataParameters.SecretManagerArn */
    { {708099}, {708099}, 260, 0 }, /* RedshiftDataParameters.Sql */
    { {709124}, {709124}, 261, 0 }, /* RedshiftDataParameters.Sqls */
    { {710413}, {710413}, 262, 0 }, /* RedshiftDataParameters.StatementName */
    { {713993}, {713993}, 42, 0 }, /* RedshiftDataParameters.WithEvent */
    { {141318}, {141318}, 260, 0 }, /* Sqls.member */
    { {719640}, {719640}, 264, 0 }, /* RetryPolicy.MaximumEventAgeInSeconds */
    { {726036}, {726036}, 265, 0 }, /* RetryPolicy.MaximumRetryAttempts */
    { {736785}, {736785}, 267, 1 }, /* RunCommandParameters.RunCommandTargets */
    { {141318}, {141318}, 268, 0 }, /* RunCommandTargets.member */
    { {146691}, {146691}, 269, 1 }, /* RunCommandTarget.Key */
    { {741382}, {741382}, 270, 1 }, /* RunCommandTarget.Values */
    { {141318}, {141318}, 271, 0 }, /* RunCommandTargetValues.member */
    { {750357}, {750357}, 273, 0 }, /* SageMakerPipelineParameters.PipelineParameterList */
    { {141318}, {141318}, 274, 0 }, /* SageMakerPipelineParameterList.member */
    { {260}, {260}, 275, 1 }, /* SageMakerPipelineParameter.Name */
    { {147717}, {147717}, 276, 1 }, /* SageMakerPipelineParameter.Value */
    { {759566}, {759566}, 278, 0 }, /* SqsParameters.MessageGroupId */
    { {352010}, {352010}, 131, 0 }, /* PutEventsRequest.EndpointId */
    { {768007}, {768007}, 280, 1 }, /* PutEventsRequest.Entries */
    { {141318}, {141318}, 281, 0 }, /* PutEventsRequestEntryList.member */
    { {770054}, {770054}, 43, 0 }, /* PutEventsRequestEntry.Detail */
    { {771850}, {771850}, 43, 0 }, /* PutEventsRequestEntry.DetailType */
    { {312844}, {312844}, 282, 0 }, /* PutEventsRequestEntry.EventBusName */
    { {774665}, {774665}, 283, 0 }, /* PutEventsRequestEntry.Resources */
    { {777222}, {777222}, 43, 0 }, /* PutEventsRequestEntry.Source */
    { {779012}, {779012}, 285, 0 }, /* PutEventsRequestEntry.Time */
    { {780299}, {780299}, 286, 0 }, /* PutEventsRequestEntry.TraceHeader */
    { {141318}, {141318}, 284, 0 }, /* EventResourceList.member */
    { {768007}, {768007}, 288, 0 }, /* PutEventsResponse.Entries */
    { {791312}, {791312}, 216, 0 }, /* PutEventsResponse.FailedEntryCount */
    { {141318}, {141318}, 289, 0 }, /* PutEventsResultEntryList.member */
    { {783369}, {783369}, 290, 0 }, /* PutEventsResultEntry.ErrorCode */
    { {785932}, {785932}, 291, 0 }, /* PutEventsResultEntry.ErrorMessage */
    { {789255}, {789255}, 292, 0 }, /* PutEventsResultEntry.EventId */
    { {768007}, {768007}, 294, 1 }, /* PutPartnerEventsRequest.Entries */
    { {141318}, {141318}, 295, 0 }, /* PutPartnerEventsRequestEntryList.member */
    { {770054}, {770054}, 43, 0 }, /* PutPartnerEventsRequestEntry.Detail */
    { {771850}, {771850}, 43, 0 }, /* PutPartnerEventsRequestEntry.DetailType */
    { {774665}, {774665}, 283, 0 }, /* PutPartnerEventsRequestEntry.Resources */
    { {777222}, {777222}, 1, 0 }, /* PutPartnerEventsRequestEntry.Source */
    { {779012}, {779012}, 285, 0 }, /* PutPartnerEventsRequestEntry.Time */
    { {768007}, {768007}, 297, 0 }, /* PutPartnerEventsResponse.Entries */
    { {791312}, {791312}, 216, 0 }, /* PutPartnerEventsResponse.FailedEntryCount */
    { {141318}, {141318}, 298, 0 }, /* PutPartnerEventsResultEntryList.member */
    { {783369}, {783369}, 290, 0 }, /* PutPartnerEventsResultEntry.ErrorCode */
    { {785932}, {785932}, 291, 0 }, /* PutPartnerEventsResultEntry.ErrorMessage */
    { {789255}, {789255}, 292, 0 }, /* PutPartnerEventsResultEntry.EventId */
    { {802566}, {802566}, 300, 0 }, /* PutPermissionRequest.Action */
    { {804361}, {804361}, 301, 0 }, /* PutPermissionRequest.Condition */
    { {312844}, {312844}, 302, 0 }, /* PutPermissionRequest.EventBusName */
    { {362246}, {362246}, 43, 0 }, /* PutPermissionRequest.Policy */
    { {808201}, {808201}, 303, 0 }, /* PutPermissionRequest.Principal */
    { {810763}, {810763}, 304, 0 }, /* PutPermissionRequest.StatementId */
    { {146691}, {146691}, 43, 1 }, /* Condition.Key */
    { {806916}, {806916}, 43, 1 }, /* Condition.Type */
    { {147717}, {147717}, 43, 1 }, /* Condition.Value */
    { {23563}, {23563}, 151, 0 }, /* PutRuleRequest.Description */
    { {312844}, {312844}, 109, 0 }, /* PutRuleRequest.EventBusName */
    { {67596}, {67596}, 22, 0 }, /* PutRuleRequest.EventPattern */
    { {260}, {260}, 110, 1 }, /* PutRuleRequest.Name */
    { {216071}, {216071}, 153, 0 }, /* PutRuleRequest.RoleArn */
    { {419602}, {419602}, 154, 0 }, /* PutRuleRequest.ScheduleExpression */
    { {12037}, {12037}, 155, 0 }, /* PutRuleRequest.State */
    { {255748}, {255748}, 87, 0 }, /* PutRuleRequest.Tags */
    { {817415}, {817415}, 149, 0 }, /* PutRuleResponse.RuleArn */
    { {312844}, {312844}, 109, 0 }, /* PutTargetsRequest.EventBusName */
    { {537348}, {537348}, 110, 1 }, /* PutTargetsRequest.Rule */
    { {538631}, {538631}, 210, 1 }, /* PutTargetsRequest.Targets */
    { {821517}, {821517}, 309, 0 }, /* PutTargetsResponse.FailedEntries */
    { {791312}, {791312}, 216, 0 }, /* PutTargetsResponse.FailedEntryCount */
    { {141318}, {141318}, 310, 0 }, /* PutTargetsResultEntryList.member */
    { {783369}, {783369}, 290, 0 }, /* PutTargetsResultEntry.ErrorCode */
    { {785932}, {785932}, 291, 0 }, /* PutTargetsResultEntry.ErrorMessage */
    { {825096}, {825096}, 247, 0 }, /* PutTargetsResultEntry.TargetId */
    { {312844}, {312844}, 302, 0 }, /* RemovePermissionRequest.EventBusName */
    { {830228}, {830228}, 42, 0 }, /* RemovePermissionRequest.RemoveAllPermissions */
    { {810763}, {810763}, 304, 0 }, /* RemovePermissionRequest.StatementId */
    { {312844}, {312844}, 109, 0 }, /* RemoveTargetsRequest.EventBusName */
    { {316165}, {316165}, 42, 0 }, /* RemoveTargetsRequest.Force */
    { {839939}, {839939}, 313, 1 }, /* RemoveTargetsRequest.Ids */
    { {537348}, {537348}, 110, 1 }, /* RemoveTargetsRequest.Rule */
    { {141318}, {141318}, 247, 0 }, /* TargetIdList.member */
    { {821517}, {821517}, 315, 0 }, /* RemoveTargetsResponse.FailedEntries */
    { {791312}, {791312}, 216, 0 }, /* RemoveTargetsResponse.FailedEntryCount */
    { {141318}, {141318}, 316, 0 }, /* RemoveTargetsResultEntryList.member */
    { {783369}, {783369}, 290, 0 }, /* RemoveTargetsResultEntry.ErrorCode */
    { {785932}, {785932}, 291, 0 }, /* RemoveTargetsResultEntry.ErrorMessage */
    { {825096}, {825096}, 247, 0 }, /* RemoveTargetsResultEntry.TargetId */
    { {23563}, {23563}, 143, 0 }, /* StartReplayRequest.Description */
    { {386827}, {386827}, 144, 1 }, /* StartReplayRequest.Destination */
    { {392716}, {392716}, 18, 1 }, /* StartReplayRequest.EventEndTime */
    { {70926}, {70926}, 27, 1 }, /* StartReplayRequest.EventSourceArn */
    { {401678}, {401678}, 18, 1 }, /* StartReplayRequest.EventStartTime */
    { {6666}, {6666}, 3, 1 }, /* StartReplayRequest.ReplayName */
    { {9481}, {9481}, 5, 0 }, /* StartReplayResponse.ReplayArn */
    { {409103}, {409103}, 18, 0 }, /* StartReplayResponse.ReplayStartTime */
    { {12037}, {12037}, 6, 0 }, /* StartReplayResponse.State */
    { {13579}, {13579}, 7, 0 }, /* StartReplayResponse.StateReason */
    { {529163}, {529163}, 145, 1 }, /* TagResourceRequest.ResourceARN */
    { {255748}, {255748}, 87, 1 }, /* TagResourceRequest.Tags */
    { {850693}, {850693}, 43, 1 }, /* TestEventPatternRequest.Event */
    { {67596}, {67596}, 22, 1 }, /* TestEventPatternRequest.EventPattern */
    { {852230}, {852230}, 42, 0 }, /* TestEventPatternResponse.Result */
    { {529163}, {529163}, 145, 1 }, /* UntagResourceRequest.ResourceARN */
    { {858375}, {858375}, 324, 1 }, /* UntagResourceRequest.TagKeys */
    { {141318}, {141318}, 89, 0 }, /* TagKeyList.member */
    { {19981}, {19981}, 9, 0 }, /* UpdateApiDestinationRequest.ConnectionArn */
    { {23563}, {23563}, 10, 0 }, /* UpdateApiDestinationRequest.Description */
    { {26634}, {26634}, 11, 0 }, /* UpdateApiDestinationRequest.HttpMethod */
    { {29458}, {29458}, 12, 0 }, /* UpdateApiDestinationRequest.InvocationEndpoint */
    { {34332}, {34332}, 13, 0 }, /* UpdateApiDestinationRequest.InvocationRateLimitPerSecond */
    { {260}, {260}, 14, 1 }, /* UpdateApiDestinationRequest.Name */
    { {41745}, {41745}, 16, 0 }, /* UpdateApiDestinationResponse.ApiDestinationArn */
    { {46355}, {46355}, 17, 0 }, /* UpdateApiDestinationResponse.ApiDestinationState */
    { {51468}, {51468}, 18, 0 }, /* UpdateApiDestinationResponse.CreationTime */
    { {54800}, {54800}, 18, 0 }, /* UpdateApiDestinationResponse.LastModifiedTime */
    { {64523}, {64523}, 20, 1 }, /* UpdateArchiveRequest.ArchiveName */
    { {23563}, {23563}, 21, 0 }, /* UpdateArchiveRequest.Description */
    { {67596}, {67596}, 22, 0 }, /* UpdateArchiveRequest.EventPattern */
    { {74768}, {74768}, 24, 0 }, /* UpdateArchiveRequest.KmsKeyIdentifier */
    { {79117}, {79117}, 25, 0 }, /* UpdateArchiveRequest.RetentionDays */
    { {82698}, {82698}, 27, 0 }, /* UpdateArchiveResponse.ArchiveArn */
    { {51468}, {51468}, 18, 0 }, /* UpdateArchiveResponse.CreationTime */
    { {12037}, {12037}, 28, 0 }, /* UpdateArchiveResponse.State */
    { {13579}, {13579}, 29, 0 }, /* UpdateArchiveResponse.StateReason */
    { {89102}, {89102}, 331, 0 }, /* UpdateConnectionRequest.AuthParameters */
    { {184081}, {184081}, 56, 0 }, /* UpdateConnectionRequest.AuthorizationType */
    { {23563}, {23563}, 57, 0 }, /* UpdateConnectionRequest.Description */
    { {188704}, {188704}, 36, 0 }, /* UpdateConnectionRequest.InvocationConnectivityParameters */
    { {74768}, {74768}, 24, 0 }, /* UpdateConnectionRequest.KmsKeyIdentifier */
    { {260}, {260}, 58, 1 }, /* UpdateConnectionRequest.Name */
    { {92948}, {92948}, 332, 0 }, /* UpdateConnectionAuthRequestParameters.ApiKeyAuthParameters */
    { {104211}, {104211}, 333, 0 }, /* UpdateConnectionAuthRequestParameters.BasicAuthParameters */
    { {113942}, {113942}, 36, 0 }, /* UpdateConnectionAuthRequestParameters.ConnectivityParameters */
    { {131096}, {131096}, 39, 0 }, /* UpdateConnectionAuthRequestParameters.InvocationHttpParameters */
    { {159247}, {159247}, 334, 0 }, /* UpdateConnectionAuthRequestParameters.OAuthParameters */
    { {98314}, {98314}, 33, 0 }, /* UpdateConnectionApiKeyAuthRequestParameters.ApiKeyName */
    { {101131}, {101131}, 34, 0 }, /* UpdateConnectionApiKeyAuthRequestParameters.ApiKeyValue */
    { {109320}, {109320}, 34, 0 }, /* UpdateConnectionBasicAuthRequestParameters.Password */
    { {111624}, {111624}, 33, 0 }, /* UpdateConnectionBasicAuthRequestParameters.Username */
    { {163349}, {163349}, 12, 0 }, /* UpdateConnectionOAuthRequestParameters.AuthorizationEndpoint */
    { {168976}, {168976}, 335, 0 }, /* UpdateConnectionOAuthRequestParameters.ClientParameters */
    { {26634}, {26634}, 55, 0 }, /* UpdateConnectionOAuthRequestParameters.HttpMethod */
    { {178963}, {178963}, 39, 0 }, /* UpdateConnectionOAuthRequestParameters.OAuthHttpParameters */
    { {173320}, {173320}, 33, 0 }, /* UpdateConnectionOAuthClientRequestParameters.ClientID */
    { {175628}, {175628}, 34, 0 }, /* UpdateConnectionOAuthClientRequestParameters.ClientSecret */
    { {19981}, {19981}, 9, 0 }, /* UpdateConnectionResponse.ConnectionArn */
    { {197135}, {197135}, 60, 0 }, /* UpdateConnectionResponse.ConnectionState */
    { {51468}, {51468}, 18, 0 }, /* UpdateConnectionResponse.CreationTime */
    { {274962}, {274962}, 18, 0 }, /* UpdateConnectionResponse.LastAuthorizedTime */
    { {54800}, {54800}, 18, 0 }, /* UpdateConnectionResponse.LastModifiedTime */
    { {23563}, {23563}, 62, 0 }, /* UpdateEndpointRequest.Description */
    { {205578}, {205578}, 63, 0 }, /* UpdateEndpointRequest.EventBuses */
    { {260}, {260}, 66, 1 }, /* UpdateEndpointRequest.Name */
    { {211473}, {211473}, 67, 0 }, /* UpdateEndpointRequest.ReplicationConfig */
    { {216071}, {216071}, 69, 0 }, /* UpdateEndpointRequest.RoleArn */
    { {218125}, {218125}, 70, 0 }, /* UpdateEndpointRequest.RoutingConfig */
    { {234755}, {234755}, 77, 0 }, /* UpdateEndpointResponse.Arn */
    { {352010}, {352010}, 131, 0 }, /* UpdateEndpointResponse.EndpointId */
    { {354827}, {354827}, 132, 0 }, /* UpdateEndpointResponse.EndpointUrl */
    { {205578}, {205578}, 63, 0 }, /* UpdateEndpointResponse.EventBuses */
    { {260}, {260}, 66, 0 }, /* UpdateEndpointResponse.Name */
    { {211473}, {211473}, 67, 0 }, /* UpdateEndpointResponse.ReplicationConfig */
    { {216071}, {216071}, 69, 0 }, /* UpdateEndpointResponse.RoleArn */
    { {218125}, {218125}, 70, 0 }, /* UpdateEndpointResponse.RoutingConfig */
    { {12037}, {12037}, 78, 0 }, /* UpdateEndpointResponse.State */
    { {239632}, {239632}, 80, 0 }, /* UpdateEventBusRequest.DeadLetterConfig */
    { {23563}, {23563}, 82, 0 }, /* UpdateEventBusRequest.Description */
    { {74768}, {74768}, 24, 0 }, /* UpdateEventBusRequest.KmsKeyIdentifier */
    { {248073}, {248073}, 83, 0 }, /* UpdateEventBusRequest.LogConfig */
    { {260}, {260}, 86, 0 }, /* UpdateEventBusRequest.Name */
    { {234755}, {234755}, 43, 0 }, /* UpdateEventBusResponse.Arn */
    { {239632}, {239632}, 80, 0 }, /* UpdateEventBusResponse.DeadLetterConfig */
    { {23563}, {23563}, 82, 0 }, /* UpdateEventBusResponse.Description */
    { {74768}, {74768}, 24, 0 }, /* UpdateEventBusResponse.KmsKeyIdentifier */
    { {248073}, {248073}, 83, 0 }, /* UpdateEventBusResponse.LogConfig */
    { {260}, {260}, 86, 0 }, /* UpdateEventBusResponse.Name */
};

static const struct table_text values[] = {
    { 885000 }, /* STARTING */
    { 887303 }, /* RUNNING */
    { 889354 }, /* CANCELLING */
    { 892169 }, /* COMPLETED */
    { 894729 }, /* CANCELLED */
    { 897286 }, /* FAILED */
    { 899076 }, /* POST */
    { 900355 }, /* GET */
    { 901380 }, /* HEAD */
    { 902663 }, /* OPTIONS */
    { 904707 }, /* PUT */
    { 905733 }, /* PATCH */
    { 907270 }, /* DELETE */
    { 909062 }, /* ACTIVE */
    { 910856 }, /* INACTIVE */
    { 913159 }, /* ENABLED */
    { 915208 }, /* DISABLED */
    { 917512 }, /* CREATING */
    { 919816 }, /* UPDATING */
    { 922125 }, /* CREATE_FAILED */
    { 925709 }, /* UPDATE_FAILED */
    { 900355 }, /* GET */
    { 899076 }, /* POST */
    { 904707 }, /* PUT */
    { 929285 }, /* BASIC */
    { 930840 }, /* OAUTH_CLIENT_CREDENTIALS */
    { 937223 }, /* API_KEY */
    { 917512 }, /* CREATING */
    { 919816 }, /* UPDATING */
    { 939272 }, /* DELETING */
    { 941578 }, /* AUTHORIZED */
    { 944396 }, /* DEAUTHORIZED */
    { 947723 }, /* AUTHORIZING */
    { 950797 }, /* DEAUTHORIZING */
    { 909062 }, /* ACTIVE */
    { 954387 }, /* FAILED_CONNECTIVITY */
    { 913159 }, /* ENABLED */
    { 915208 }, /* DISABLED */
    { 909062 }, /* ACTIVE */
    { 917512 }, /* CREATING */
    { 919816 }, /* UPDATING */
    { 939272 }, /* DELETING */
    { 922125 }, /* CREATE_FAILED */
    { 925709 }, /* UPDATE_FAILED */
    { 959501 }, /* DELETE_FAILED */
    { 963076 }, /* NONE */
    { 964356 }, /* FULL */
    { 965635 }, /* OFF */
    { 966661 }, /* ERROR */
    { 968196 }, /* INFO */
    { 969477 }, /* TRACE */
    { 971015 }, /* PENDING */
    { 909062 }, /* ACTIVE */
    { 973063 }, /* DELETED */
    { 913159 }, /* ENABLED */
    { 915208 }, /* DISABLED */
    { 975149 }, /* ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS */
    { 986883 }, /* EC2 */
    { 987911 }, /* FARGATE */
    { 989960 }, /* EXTERNAL */
    { 992272 }, /* distinctInstance */
    { 996616 }, /* memberOf */
    { 998918 }, /* random */
    { 1000710 }, /* spread */
    { 1002503 }, /* binpack */
    { 1004559 }, /* TASK_DEFINITION */
};

static const struct table_bounds bounds[] = {
    { INT64_MIN, INT64_MAX },
    { INT64_C(1), INT64_C(256) },
    { INT64_C(1), INT64_C(64) },
    { INT64_C(1), INT64_C(1600) },
    { INT64_MIN, INT64_C(512) },
    { INT64_C(1), INT64_C(2048) },
    { INT64_C(1), INT64_MAX },
    { INT64_C(1), INT64_C(48) },
    { INT64_MIN, INT64_C(4096) },
    { INT64_MIN, INT64_C(2048) },
    { INT64_C(0), INT64_MAX },
    { INT64_C(1), INT64_C(512) },
    { INT64_C(0), INT64_C(2048) },
    { INT64_C(0), INT64_C(100) },
    { INT64_C(2), INT64_C(2) },
    { INT64_C(9), INT64_C(20) },
    { INT64_C(1), INT64_C(128) },
    { INT64_C(0), INT64_C(256) },
    { INT64_C(12), INT64_C(12) },
    { INT64_C(17), INT64_C(2048) },
    { INT64_C(20), INT64_C(2048) },
    { INT64_C(1), INT64_C(50) },
    { INT64_MIN, INT64_C(256) },
    { INT64_C(1), INT64_C(100) },
    { INT64_C(1), INT64_C(1048576) },
    { INT64_MIN, INT64_C(6) },
    { INT64_C(0), INT64_C(100000) },
    { INT64_C(1), INT64_C(255) },
    { INT64_C(0), INT64_C(1000) },
    { INT64_MIN, INT64_C(10) },
    { INT64_MIN, INT64_C(2000) },
    { INT64_MIN, INT64_C(5) },
    { INT64_MIN, INT64_C(255) },
    { INT64_MIN, INT64_C(1024) },
    { INT64_MIN, INT64_C(8192) },
    { INT64_MIN, INT64_C(100) },
    { INT64_C(1), INT64_C(8192) },
    { INT64_C(1), INT64_C(100000) },
    { INT64_C(0), INT64_C(40) },
    { INT64_C(1), INT64_C(500) },
    { INT64_C(60), INT64_C(86400) },
    { INT64_C(0), INT64_C(185) },
    { INT64_C(1), INT64_C(5) },
    { INT64_C(0), INT64_C(200) },
    { INT64_C(1), INT64_C(10) },
    { INT64_MIN, INT64_C(64) },
    { INT64_C(1), INT64_C(20) },
    { INT64_C(1), INT64_C(12) },
};

static const struct aws_operation operations[] = {
    { {1555}, {0}, {0}, {0}, {0}, 200, 0, TABLE_NONE, 5, false }, /* ActivateEventSource */
    { {16652}, {0}, {0}, {0}, {0}, 200, 2, 4, 5, false }, /* CancelReplay */
    { {59156}, {0}, {0}, {0}, {0}, 200, 8, 15, 5, false }, /* CreateApiDestination */
    { {85517}, {0}, {0}, {0}, {0}, 200, 19, 26, 5, false }, /* CreateArchive */
    { {201232}, {0}, {0}, {0}, {0}, 200, 30, 59, 5, false }, /* CreateConnection */
    { {235790}, {0}, {0}, {0}, {0}, 200, 61, 76, 5, false }, /* CreateEndpoint */
    { {257038}, {0}, {0}, {0}, {0}, 200, 79, 91, 5, false }, /* CreateEventBus */
    { {262936}, {0}, {0}, {0}, {0}, 200, 92, 94, 5, false }, /* CreatePartnerEventSource */
    { {269333}, {0}, {0}, {0}, {0}, 200, 95, TABLE_NONE, 5, false }, /* DeactivateEventSource */
    { {279829}, {0}, {0}, {0}, {0}, 200, 96, 97, 5, false }, /* DeauthorizeConnection */
    { {285460}, {0}, {0}, {0}, {0}, 200, 98, 99, 5, false }, /* DeleteApiDestination */
    { {290829}, {0}, {0}, {0}, {0}, 200, 100, 101, 5, false }, /* DeleteArchive */
    { {294416}, {0}, {0}, {0}, {0}, 200, 102, 103, 5, false }, /* DeleteConnection */
    { {298766}, {0}, {0}, {0}, {0}, 200, 104, 105, 5, false }, /* DeleteEndpoint */
    { {302606}, {0}, {0}, {0}, {0}, 200, 106, TABLE_NONE, 5, false }, /* DeleteEventBus */
    { {306456}, {0}, {0}, {0}, {0}, 200, 107, TABLE_NONE, 5, false }, /* DeletePartnerEventSource */
    { {317706}, {0}, {0}, {0}, {0}, 200, 108, TABLE_NONE, 5, false }, /* DeleteRule */
    { {320534}, {0}, {0}, {0}, {0}, 200, 111, 112, 5, false }, /* DescribeApiDestination */
    { {331791}, {0}, {0}, {0}, {0}, 200, 113, 114, 5, false }, /* DescribeArchive */
    { {344338}, {0}, {0}, {0}, {0}, 200, 116, 117, 5, false }, /* DescribeConnection */
    { {357904}, {0}, {0}, {0}, {0}, 200, 128, 130, 5, false }, /* DescribeEndpoint */
    { {364048}, {0}, {0}, {0}, {0}, 200, 134, 135, 5, false }, /* DescribeEventBus */
    { {374803}, {0}, {0}, {0}, {0}, 200, 136, 137, 5, false }, /* DescribeEventSource */
    { {379930}, {0}, {0}, {0}, {0}, 200, 139, 140, 5, false }, /* DescribePartnerEventSource */
    { {413198}, {0}, {0}, {0}, {0}, 200, 141, 142, 5, false }, /* DescribeReplay */
    { {424460}, {0}, {0}, {0}, {0}, 200, 147, 148, 5, false }, /* DescribeRule */
    { {427787}, {0}, {0}, {0}, {0}, 200, 156, TABLE_NONE, 5, false }, /* DisableRule */
    { {430858}, {0}, {0}, {0}, {0}, 200, 157, TABLE_NONE, 5, false }, /* EnableRule */
    { {444691}, {0}, {0}, {0}, {0}, 200, 158, 161, 5, false }, /* ListApiDestinations */
    { {452108}, {0}, {0}, {0}, {0}, 200, 164, 165, 5, false }, /* ListArchives */
    { {458511}, {0}, {0}, {0}, {0}, 200, 168, 169, 5, false }, /* ListConnections */
    { {467981}, {0}, {0}, {0}, {0}, 200, 172, 173, 5, false }, /* ListEndpoints */
    { {471566}, {0}, {0}, {0}, {0}, 200, 176, 177, 5, false }, /* ListEventBuses */
    { {478736}, {0}, {0}, {0}, {0}, 200, 180, 182, 5, false }, /* ListEventSources */
    { {490014}, {0}, {0}, {0}, {0}, 200, 185, 186, 5, false }, /* ListPartnerEventSourceAccounts */
    { {503063}, {0}, {0}, {0}, {0}, 200, 189, 191, 5, false }, /* ListPartnerEventSources */
    { {511243}, {0}, {0}, {0}, {0}, 200, 194, 195, 5, false }, /* ListReplays */
    { {519445}, {0}, {0}, {0}, {0}, 200, 198, 200, 5, false }, /* ListRuleNamesByTarget */
    { {526601}, {0}, {0}, {0}, {0}, 200, 202, 203, 5, false }, /* ListRules */
    { {532243}, {0}, {0}, {0}, {0}, 200, 206, 207, 5, false }, /* ListTagsForResource */
    { {763409}, {0}, {0}, {0}, {0}, 200, 208, 209, 5, false }, /* ListTargetsByRule */
    { {795657}, {0}, {0}, {0}, {0}, 200, 279, 287, 5, false }, /* PutEvents */
    { {798224}, {0}, {0}, {0}, {0}, 200, 293, 296, 5, false }, /* PutPartnerEvents */
    { {813837}, {0}, {0}, {0}, {0}, 200, 299, TABLE_NONE, 5, false }, /* PutPermission */
    { {819463}, {0}, {0}, {0}, {0}, 200, 305, 306, 5, false }, /* PutRule */
    { {827402}, {0}, {0}, {0}, {0}, 200, 307, 308, 5, false }, /* PutTargets */
    { {835600}, {0}, {0}, {0}, {0}, 200, 311, TABLE_NONE, 5, false }, /* RemovePermission */
    { {840973}, {0}, {0}, {0}, {0}, 200, 312, 314, 5, false }, /* RemoveTargets */
    { {844555}, {0}, {0}, {0}, {0}, 200, 317, 318, 5, false }, /* StartReplay */
    { {847627}, {0}, {0}, {0}, {0}, 200, 319, 320, 5, false }, /* TagResource */
    { {854032}, {0}, {0}, {0}, {0}, 200, 321, 322, 5, false }, /* TestEventPattern */
    { {860429}, {0}, {0}, {0}, {0}, 200, 323, 325, 5, false }, /* UntagResource */
    { {864020}, {0}, {0}, {0}, {0}, 200, 326, 327, 5, false }, /* UpdateApiDestination */
    { {869389}, {0}, {0}, {0}, {0}, 200, 328, 329, 5, false }, /* UpdateArchive */
    { {872976}, {0}, {0}, {0}, {0}, 200, 330, 336, 5, false }, /* UpdateConnection */
    { {877326}, {0}, {0}, {0}, {0}, 200, 337, 338, 5, false }, /* UpdateEndpoint */
    { {881166}, {0}, {0}, {0}, {0}, 200, 339, 340, 5, false }, /* UpdateEventBus */
};

const struct aws_service table_events = {
    .pool = pool,
    .shapes = shapes,
    .members = members,
    .values = values,
    .bounds = bounds,
    .operations = operations,
    .operation_count = 57,
    .protocol = AWS_JSON,
    .name = STR_INIT("events"),
    .service_id = STR_INIT("EventBridge"),
    .endpoint_prefix = STR_INIT("events"),
    .signing_name = STR_INIT("events"),
    .target_prefix = STR_INIT("AWSEvents"),
    .json_version = STR_INIT("1.1"),
    .api_version = STR_INIT("2015-10-07"),
    .xml_namespace = STR_INIT(""),
};
