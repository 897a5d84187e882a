/* table_application_autoscaling.c: written by tools/gen_aws_tables.py from botocore 1.43.11 (Apache-2.0), service "application-autoscaling"
 * 2016-02-06. Do not edit. */

#include "aws/tables/table_index.h"

/* One literal longer than ISO C promises; gcc and clang take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
static const char pool[] =
    "\0"
    "PolicyName\0"
    "ResourceId\0"
    "ScalableDimension\0"
    "ServiceNamespace\0"
    "DeleteScalingPolicy\0"
    "ScheduledActionName\0"
    "DeleteScheduledAction\0"
    "DeregisterScalableTarget\0"
    "MaxResults\0"
    "NextToken\0"
    "ResourceIds\0"
    "member\0"
    "ScalableTargets\0"
    "CreationTime\0"
    "MaxCapacity\0"
    "MinCapacity\0"
    "PredictedCapacity\0"
    "RoleARN\0"
    "ScalableTargetARN\0"
    "SuspendedState\0"
    "DynamicScalingInSuspended\0"
    "DynamicScalingOutSuspended\0"
    "ScheduledScalingSuspended\0"
    "DescribeScalableTargets\0"
    "IncludeNotScaledActivities\0"
    "ScalingActivities\0"
    "ActivityId\0"
    "Cause\0"
    "Description\0"
    "Details\0"
    "EndTime\0"
    "NotScaledReasons\0"
    "Code\0"
    "CurrentCapacity\0"
    "StartTime\0"
    "StatusCode\0"
    "StatusMessage\0"
    "DescribeScalingActivities\0"
    "PolicyNames\0"
    "ScalingPolicies\0"
    "Alarms\0"
    "AlarmARN\0"
    "AlarmName\0"
    "PolicyARN\0"
    "PolicyType\0"
    "PredictiveScalingPolicyConfiguration\0"
    "MaxCapacityBreachBehavior\0"
    "MaxCapacityBuffer\0"
    "MetricSpecifications\0"
    "CustomizedCapacityMetricSpecification\0"
    "MetricDataQueries\0"
    "Expression\0"
    "Id\0"
    "Label\0"
    "MetricStat\0"
    "Metric\0"
    "Dimensions\0"
    "Name\0"
    "Value\0"
    "MetricName\0"
    "Namespace\0"
    "Stat\0"
    "Unit\0"
    "ReturnData\0"
    "CustomizedLoadMetricSpecification\0"
    "CustomizedScalingMetricSpecification\0"
    "PredefinedLoadMetricSpecification\0"
    "PredefinedMetricType\0"
    "ResourceLabel\0"
    "PredefinedMetricPairSpecification\0"
    "PredefinedScalingMetricSpecification\0"
    "TargetValue\0"
    "Mode\0"
    "SchedulingBufferTime\0"
    "StepScalingPolicyConfiguration\0"
    "AdjustmentType\0"
    "Cooldown\0"
    "MetricAggregationType\0"
    "MinAdjustmentMagnitude\0"
    "StepAdjustments\0"
    "MetricIntervalLowerBound\0"
    "MetricIntervalUpperBound\0"
    "ScalingAdjustment\0"
    "TargetTrackingScalingPolicyConfiguration\0"
    "CustomizedMetricSpecification\0"
    "Metrics\0"
    "Statistic\0"
    "DisableScaleIn\0"
    "PredefinedMetricSpecification\0"
    "ScaleInCooldown\0"
    "ScaleOutCooldown\0"
    "DescribeScalingPolicies\0"
    "ScheduledActionNames\0"
    "ScheduledActions\0"
    "ScalableTargetAction\0"
    "Schedule\0"
    "ScheduledActionARN\0"
    "Timezone\0"
    "DescribeScheduledActions\0"
    "CapacityForecast\0"
    "Timestamps\0"
    "Values\0"
    "LoadForecast\0"
    "MetricSpecification\0"
    "UpdateTime\0"
    "GetPredictiveScalingForecast\0"
    "ResourceARN\0"
    "Tags\0"
    "key\0"
    "value\0"
    "ListTagsForResource\0"
    "PutScalingPolicy\0"
    "PutScheduledAction\0"
    "RegisterScalableTarget\0"
    "TagResource\0"
    "TagKeys\0"
    "UntagResource\0"
    "ecs:service:DesiredCount\0"
    "ec2:spot-fleet-request:TargetCapacity\0"
    "elasticmapreduce:instancegroup:InstanceCount\0"
    "appstream:fleet:DesiredCapacity\0"
    "dynamodb:table:ReadCapacityUnits\0"
    "dynamodb:table:WriteCapacityUnits\0"
    "dynamodb:index:ReadCapacityUnits\0"
    "dynamodb:index:WriteCapacityUnits\0"
    "rds:cluster:ReadReplicaCount\0"
    "sagemaker:variant:DesiredInstanceCount\0"
    "custom-resource:ResourceType:Property\0"
    "comprehend:document-classifier-endpoint:DesiredInferenceUnits\0"
    "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits\0"
    "lambda:function:ProvisionedConcurrency\0"
    "cassandra:table:ReadCapacityUnits\0"
    "cassandra:table:WriteCapacityUnits\0"
    "kafka:broker-storage:VolumeSize\0"
    "elasticache:cache-cluster:Nodes\0"
    "elasticache:replication-group:NodeGroups\0"
    "elasticache:replication-group:Replicas\0"
    "neptune:cluster:ReadReplicaCount\0"
    "sagemaker:variant:DesiredProvisionedConcurrency\0"
    "sagemaker:inference-component:DesiredCopyCount\0"
    "workspaces:workspacespool:DesiredUserSessions\0"
    "ecs\0"
    "elasticmapreduce\0"
    "ec2\0"
    "appstream\0"
    "dynamodb\0"
    "rds\0"
    "sagemaker\0"
    "custom-resource\0"
    "comprehend\0"
    "lambda\0"
    "cassandra\0"
    "kafka\0"
    "elasticache\0"
    "neptune\0"
    "workspaces\0"
    "Pending\0"
    "InProgress\0"
    "Successful\0"
    "Overridden\0"
    "Unfulfilled\0"
    "Failed\0"
    "StepScaling\0"
    "TargetTrackingScaling\0"
    "PredictiveScaling\0"
    "HonorMaxCapacity\0"
    "IncreaseMaxCapacity\0"
    "ForecastOnly\0"
    "ForecastAndScale\0"
    "ChangeInCapacity\0"
    "PercentChangeInCapacity\0"
    "ExactCapacity\0"
    "Average\0"
    "Minimum\0"
    "Maximum\0"
    "SampleCount\0"
    "Sum\0"
    "DynamoDBReadCapacityUtilization\0"
    "DynamoDBWriteCapacityUtilization\0"
    "ALBRequestCountPerTarget\0"
    "RDSReaderAverageCPUUtilization\0"
    "RDSReaderAverageDatabaseConnections\0"
    "EC2SpotFleetRequestAverageCPUUtilization\0"
    "EC2SpotFleetRequestAverageNetworkIn\0"
    "EC2SpotFleetRequestAverageNetworkOut\0"
    "SageMakerVariantInvocationsPerInstance\0"
    "ECSServiceAverageCPUUtilization\0"
    "ECSServiceAverageMemoryUtilization\0"
    "AppStreamAverageCapacityUtilization\0"
    "ComprehendInferenceUtilization\0"
    "LambdaProvisionedConcurrencyUtilization\0"
    "CassandraReadCapacityUtilization\0"
    "CassandraWriteCapacityUtilization\0"
    "KafkaBrokerStorageUtilization\0"
    "ElastiCacheEngineCPUUtilization\0"
    "ElastiCacheDatabaseMemoryUsagePercentage\0"
    "ElastiCachePrimaryEngineCPUUtilization\0"
    "ElastiCacheReplicaEngineCPUUtilization\0"
    "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage\0"
    "NeptuneReaderAverageCPUUtilization\0"
    "SageMakerVariantProvisionedConcurrencyUtilization\0"
    "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage\0"
    "SageMakerInferenceComponentInvocationsPerCopy\0"
    "WorkSpacesAverageUserSessionsCapacityUtilization\0"
    "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution\0"
    "SageMakerVariantConcurrentRequestsPerModelHighResolution\0";

static const struct table_shape shapes[] = {
    { TABLE_STRUCTURE, 0, 4, 0 }, /* DeleteScalingPolicyRequest */
    { TABLE_STRING, 1, 0, 0 }, /* ResourceIdMaxLen1600 */
    { TABLE_STRING, 0, 24, 0 }, /* ScalableDimension */
    { TABLE_STRING, 0, 15, 24 }, /* ServiceNamespace */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteScalingPolicyResponse */
    { TABLE_STRUCTURE, 0, 4, 4 }, /* DeleteScheduledActionRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteScheduledActionResponse */
    { TABLE_STRUCTURE, 0, 3, 8 }, /* DeregisterScalableTargetRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeregisterScalableTargetResponse */
    { TABLE_STRUCTURE, 0, 5, 11 }, /* DescribeScalableTargetsRequest */
    { TABLE_INTEGER, 0, 0, 0 }, /* MaxResults */
    { TABLE_STRING, 0, 0, 0 }, /* XmlString */
    { TABLE_LIST, 2, 1, 16 }, /* ResourceIdsMaxLen1600 */
    { TABLE_STRUCTURE, 0, 2, 17 }, /* DescribeScalableTargetsResponse */
    { TABLE_LIST, 0, 1, 19 }, /* ScalableTargets */
    { TABLE_STRUCTURE, 0, 10, 20 }, /* ScalableTarget */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* TimestampType */
    { TABLE_INTEGER, 0, 0, 0 }, /* ResourceCapacity */
    { TABLE_STRUCTURE, 0, 3, 30 }, /* SuspendedState */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ScalingSuspended */
    { TABLE_STRUCTURE, 0, 6, 33 }, /* DescribeScalingActivitiesRequest */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* IncludeNotScaledActivities */
    { TABLE_STRUCTURE, 0, 2, 39 }, /* DescribeScalingActivitiesResponse */
    { TABLE_LIST, 0, 1, 41 }, /* ScalingActivities */
    { TABLE_STRUCTURE, 0, 12, 42 }, /* ScalingActivity */
    { TABLE_STRING, 0, 0, 0 }, /* ResourceId */
    { TABLE_LIST, 0, 1, 54 }, /* NotScaledReasons */
    { TABLE_STRUCTURE, 0, 4, 55 }, /* NotScaledReason */
    { TABLE_STRING, 0, 6, 39 }, /* ScalingActivityStatusCode */
    { TABLE_STRUCTURE, 0, 6, 59 }, /* DescribeScalingPoliciesRequest */
    { TABLE_STRUCTURE, 0, 2, 65 }, /* DescribeScalingPoliciesResponse */
    { TABLE_LIST, 0, 1, 67 }, /* ScalingPolicies */
    { TABLE_STRUCTURE, 0, 11, 68 }, /* ScalingPolicy */
    { TABLE_LIST, 0, 1, 79 }, /* Alarms */
    { TABLE_STRUCTURE, 0, 2, 80 }, /* Alarm */
    { TABLE_STRING, 3, 0, 0 }, /* PolicyName */
    { TABLE_STRING, 0, 3, 45 }, /* PolicyType */
    { TABLE_STRUCTURE, 0, 5, 82 }, /* PredictiveScalingPolicyConfiguration */
    { TABLE_STRING, 0, 2, 48 }, /* PredictiveScalingMaxCapacityBreachBehavior */
    { TABLE_INTEGER, 4, 0, 0 }, /* PredictiveScalingMaxCapacityBuffer */
    { TABLE_LIST, 0, 1, 87 }, /* PredictiveScalingMetricSpecifications */
    { TABLE_STRUCTURE, 0, 7, 88 }, /* PredictiveScalingMetricSpecification */
    { TABLE_STRUCTURE, 0, 1, 95 }, /* PredictiveScalingCustomizedMetricSpecification */
    { TABLE_LIST, 0, 1, 96 }, /* PredictiveScalingMetricDataQueries */
    { TABLE_STRUCTURE, 0, 5, 97 }, /* PredictiveScalingMetricDataQuery */
    { TABLE_STRING, 5, 0, 0 }, /* Expression */
    { TABLE_STRING, 6, 0, 0 }, /* Id */
    { TABLE_STRUCTURE, 0, 3, 102 }, /* PredictiveScalingMetricStat */
    { TABLE_STRUCTURE, 0, 3, 105 }, /* PredictiveScalingMetric */
    { TABLE_LIST, 0, 1, 108 }, /* PredictiveScalingMetricDimensions */
    { TABLE_STRUCTURE, 0, 2, 109 }, /* PredictiveScalingMetricDimension */
    { TABLE_STRING, 6, 0, 0 }, /* PredictiveScalingMetricDimensionName */
    { TABLE_STRING, 7, 0, 0 }, /* PredictiveScalingMetricDimensionValue */
    { TABLE_STRING, 6, 0, 0 }, /* PredictiveScalingMetricName */
    { TABLE_STRING, 6, 0, 0 }, /* PredictiveScalingMetricNamespace */
    { TABLE_STRING, 8, 0, 0 }, /* PredictiveScalingMetricUnit */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ReturnData */
    { TABLE_STRUCTURE, 0, 2, 111 }, /* PredictiveScalingPredefinedLoadMetricSpecification */
    { TABLE_STRING, 9, 0, 0 }, /* PredictiveScalingMetricType */
    { TABLE_STRING, 8, 0, 0 }, /* ResourceLabel */
    { TABLE_STRUCTURE, 0, 2, 113 }, /* PredictiveScalingPredefinedMetricPairSpecification */
    { TABLE_STRUCTURE, 0, 2, 115 }, /* PredictiveScalingPredefinedScalingMetricSpecification */
    { TABLE_DOUBLE, 0, 0, 0 }, /* MetricScale */
    { TABLE_STRING, 0, 2, 50 }, /* PredictiveScalingMode */
    { TABLE_INTEGER, 10, 0, 0 }, /* PredictiveScalingSchedulingBufferTime */
    { TABLE_STRUCTURE, 0, 5, 117 }, /* StepScalingPolicyConfiguration */
    { TABLE_STRING, 0, 3, 52 }, /* AdjustmentType */
    { TABLE_INTEGER, 0, 0, 0 }, /* Cooldown */
    { TABLE_STRING, 0, 3, 55 }, /* MetricAggregationType */
    { TABLE_INTEGER, 0, 0, 0 }, /* MinAdjustmentMagnitude */
    { TABLE_LIST, 0, 1, 122 }, /* StepAdjustments */
    { TABLE_STRUCTURE, 0, 3, 123 }, /* StepAdjustment */
    { TABLE_INTEGER, 0, 0, 0 }, /* ScalingAdjustment */
    { TABLE_STRUCTURE, 0, 6, 126 }, /* TargetTrackingScalingPolicyConfiguration */
    { TABLE_STRUCTURE, 0, 6, 132 }, /* CustomizedMetricSpecification */
    { TABLE_LIST, 0, 1, 138 }, /* MetricDimensions */
    { TABLE_STRUCTURE, 0, 2, 139 }, /* MetricDimension */
    { TABLE_STRING, 0, 0, 0 }, /* MetricDimensionName */
    { TABLE_STRING, 0, 0, 0 }, /* MetricDimensionValue */
    { TABLE_STRING, 0, 0, 0 }, /* MetricName */
    { TABLE_LIST, 0, 1, 141 }, /* TargetTrackingMetricDataQueries */
    { TABLE_STRUCTURE, 0, 5, 142 }, /* TargetTrackingMetricDataQuery */
    { TABLE_STRUCTURE, 0, 3, 147 }, /* TargetTrackingMetricStat */
    { TABLE_STRUCTURE, 0, 3, 150 }, /* TargetTrackingMetric */
    { TABLE_LIST, 0, 1, 153 }, /* TargetTrackingMetricDimensions */
    { TABLE_STRUCTURE, 0, 2, 154 }, /* TargetTrackingMetricDimension */
    { TABLE_STRING, 6, 0, 0 }, /* TargetTrackingMetricDimensionName */
    { TABLE_STRING, 7, 0, 0 }, /* TargetTrackingMetricDimensionValue */
    { TABLE_STRING, 6, 0, 0 }, /* TargetTrackingMetricName */
    { TABLE_STRING, 6, 0, 0 }, /* TargetTrackingMetricNamespace */
    { TABLE_STRING, 8, 0, 0 }, /* TargetTrackingMetricUnit */
    { TABLE_STRING, 0, 0, 0 }, /* MetricNamespace */
    { TABLE_STRING, 0, 5, 58 }, /* MetricStatistic */
    { TABLE_STRING, 0, 0, 0 }, /* MetricUnit */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* DisableScaleIn */
    { TABLE_STRUCTURE, 0, 2, 156 }, /* PredefinedMetricSpecification */
    { TABLE_STRING, 0, 29, 63 }, /* MetricType */
    { TABLE_STRUCTURE, 0, 6, 158 }, /* DescribeScheduledActionsRequest */
    { TABLE_STRUCTURE, 0, 2, 164 }, /* DescribeScheduledActionsResponse */
    { TABLE_LIST, 0, 1, 166 }, /* ScheduledActions */
    { TABLE_STRUCTURE, 0, 11, 167 }, /* ScheduledAction */
    { TABLE_STRUCTURE, 0, 2, 178 }, /* ScalableTargetAction */
    { TABLE_STRING, 3, 0, 0 }, /* ScheduledActionName */
    { TABLE_STRUCTURE, 0, 6, 180 }, /* GetPredictiveScalingForecastRequest */
    { TABLE_STRUCTURE, 0, 3, 186 }, /* GetPredictiveScalingForecastResponse */
    { TABLE_STRUCTURE, 0, 2, 189 }, /* CapacityForecast */
    { TABLE_LIST, 0, 1, 191 }, /* PredictiveScalingForecastTimestamps */
    { TABLE_LIST, 0, 1, 192 }, /* PredictiveScalingForecastValues */
    { TABLE_LIST, 0, 1, 193 }, /* LoadForecasts */
    { TABLE_STRUCTURE, 0, 3, 194 }, /* LoadForecast */
    { TABLE_STRUCTURE, 0, 1, 197 }, /* ListTagsForResourceRequest */
    { TABLE_STRING, 11, 0, 0 }, /* AmazonResourceName */
    { TABLE_STRUCTURE, 0, 1, 198 }, /* ListTagsForResourceResponse */
    { TABLE_MAP, 0, 2, 199 }, /* TagMap */
    { TABLE_STRING, 9, 0, 0 }, /* TagKey */
    { TABLE_STRING, 12, 0, 0 }, /* TagValue */
    { TABLE_STRUCTURE, 0, 8, 201 }, /* PutScalingPolicyRequest */
    { TABLE_STRUCTURE, 0, 2, 209 }, /* PutScalingPolicyResponse */
    { TABLE_STRUCTURE, 0, 9, 211 }, /* PutScheduledActionRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* PutScheduledActionResponse */
    { TABLE_STRUCTURE, 0, 8, 220 }, /* RegisterScalableTargetRequest */
    { TABLE_STRUCTURE, 0, 1, 228 }, /* RegisterScalableTargetResponse */
    { TABLE_STRUCTURE, 0, 2, 229 }, /* TagResourceRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* TagResourceResponse */
    { TABLE_STRUCTURE, 0, 2, 231 }, /* UntagResourceRequest */
    { TABLE_LIST, 13, 1, 233 }, /* TagKeyList */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* UntagResourceResponse */
};

static const struct table_member members[] = {
    { {266}, {266}, 1, 1 }, /* DeleteScalingPolicyRequest.PolicyName */
    { {3082}, {3082}, 1, 1 }, /* DeleteScalingPolicyRequest.ResourceId */
    { {5905}, {5905}, 2, 1 }, /* DeleteScalingPolicyRequest.ScalableDimension */
    { {10512}, {10512}, 3, 1 }, /* DeleteScalingPolicyRequest.ServiceNamespace */
    { {3082}, {3082}, 1, 1 }, /* DeleteScheduledActionRequest.ResourceId */
    { {5905}, {5905}, 2, 1 }, /* DeleteScheduledActionRequest.ScalableDimension */
    { {19987}, {19987}, 1, 1 }, /* DeleteScheduledActionRequest.ScheduledActionName */
    { {10512}, {10512}, 3, 1 }, /* DeleteScheduledActionRequest.ServiceNamespace */
    { {3082}, {3082}, 1, 1 }, /* DeregisterScalableTargetRequest.ResourceId */
    { {5905}, {5905}, 2, 1 }, /* DeregisterScalableTargetRequest.ScalableDimension */
    { {10512}, {10512}, 3, 1 }, /* DeregisterScalableTargetRequest.ServiceNamespace */
    { {37130}, {37130}, 10, 0 }, /* DescribeScalableTargetsRequest.MaxResults */
    { {39945}, {39945}, 11, 0 }, /* DescribeScalableTargetsRequest.NextToken */
    { {42507}, {42507}, 12, 0 }, /* DescribeScalableTargetsRequest.ResourceIds */
    { {5905}, {5905}, 2, 0 }, /* DescribeScalableTargetsRequest.ScalableDimension */
    { {10512}, {10512}, 3, 1 }, /* DescribeScalableTargetsRequest.ServiceNamespace */
    { {45574}, {45574}, 1, 0 }, /* ResourceIdsMaxLen1600.member */
    { {39945}, {39945}, 11, 0 }, /* DescribeScalableTargetsResponse.NextToken */
    { {47375}, {47375}, 14, 0 }, /* DescribeScalableTargetsResponse.ScalableTargets */
    { {45574}, {45574}, 15, 0 }, /* ScalableTargets.member */
    { {51468}, {51468}, 16, 1 }, /* ScalableTarget.CreationTime */
    { {54795}, {54795}, 17, 1 }, /* ScalableTarget.MaxCapacity */
    { {57867}, {57867}, 17, 1 }, /* ScalableTarget.MinCapacity */
    { {60945}, {60945}, 17, 0 }, /* ScalableTarget.PredictedCapacity */
    { {3082}, {3082}, 1, 1 }, /* ScalableTarget.ResourceId */
    { {65543}, {65543}, 1, 1 }, /* ScalableTarget.RoleARN */
    { {5905}, {5905}, 2, 1 }, /* ScalableTarget.ScalableDimension */
    { {67601}, {67601}, 11, 0 }, /* ScalableTarget.ScalableTargetARN */
    { {10512}, {10512}, 3, 1 }, /* ScalableTarget.ServiceNamespace */
    { {72206}, {72206}, 18, 0 }, /* ScalableTarget.SuspendedState */
    { {76057}, {76057}, 19, 0 }, /* SuspendedState.DynamicScalingInSuspended */
    { {82714}, {82714}, 19, 0 }, /* SuspendedState.DynamicScalingOutSuspended */
    { {89625}, {89625}, 19, 0 }, /* SuspendedState.ScheduledScalingSuspended */
    { {102426}, {102426}, 21, 0 }, /* DescribeScalingActivitiesRequest.IncludeNotScaledActivities */
    { {37130}, {37130}, 10, 0 }, /* DescribeScalingActivitiesRequest.MaxResults */
    { {39945}, {39945}, 11, 0 }, /* DescribeScalingActivitiesRequest.NextToken */
    { {3082}, {3082}, 1, 0 }, /* DescribeScalingActivitiesRequest.ResourceId */
    { {5905}, {5905}, 2, 0 }, /* DescribeScalingActivitiesRequest.ScalableDimension */
    { {10512}, {10512}, 3, 1 }, /* DescribeScalingActivitiesRequest.ServiceNamespace */
    { {39945}, {39945}, 11, 0 }, /* DescribeScalingActivitiesResponse.NextToken */
    { {109329}, {109329}, 23, 0 }, /* DescribeScalingActivitiesResponse.ScalingActivities */
    { {45574}, {45574}, 24, 0 }, /* ScalingActivities.member */
    { {113930}, {113930}, 25, 1 }, /* ScalingActivity.ActivityId */
    { {116741}, {116741}, 11, 1 }, /* ScalingActivity.Cause */
    { {118283}, {118283}, 11, 1 }, /* ScalingActivity.Description */
    { {121351}, {121351}, 11, 0 }, /* ScalingActivity.Details */
    { {123399}, {123399}, 16, 0 }, /* ScalingActivity.EndTime */
    { {125456}, {125456}, 26, 0 }, /* ScalingActivity.NotScaledReasons */
    { {3082}, {3082}, 1, 1 }, /* ScalingActivity.ResourceId */
    { {5905}, {5905}, 2, 1 }, /* ScalingActivity.ScalableDimension */
    { {10512}, {10512}, 3, 1 }, /* ScalingActivity.ServiceNamespace */
    { {135177}, {135177}, 16, 1 }, /* ScalingActivity.StartTime */
    { {137738}, {137738}, 28, 1 }, /* ScalingActivity.StatusCode */
    { {140557}, {140557}, 11, 0 }, /* ScalingActivity.StatusMessage */
    { {45574}, {45574}, 27, 0 }, /* NotScaledReasons.member */
    { {129796}, {129796}, 11, 1 }, /* NotScaledReason.Code */
    { {131087}, {131087}, 17, 0 }, /* NotScaledReason.CurrentCapacity */
    { {54795}, {54795}, 17, 0 }, /* NotScaledReason.MaxCapacity */
    { {57867}, {57867}, 17, 0 }, /* NotScaledReason.MinCapacity */
    { {37130}, {37130}, 10, 0 }, /* DescribeScalingPoliciesRequest.MaxResults */
    { {39945}, {39945}, 11, 0 }, /* DescribeScalingPoliciesRequest.NextToken */
    { {150795}, {150795}, 12, 0 }, /* DescribeScalingPoliciesRequest.PolicyNames */
    { {3082}, {3082}, 1, 0 }, /* DescribeScalingPoliciesRequest.ResourceId */
    { {5905}, {5905}, 2, 0 }, /* DescribeScalingPoliciesRequest.ScalableDimension */
    { {10512}, {10512}, 3, 1 }, /* DescribeScalingPoliciesRequest.ServiceNamespace */
    { {39945}, {39945}, 11, 0 }, /* DescribeScalingPoliciesResponse.NextToken */
    { {153871}, {153871}, 31, 0 }, /* DescribeScalingPoliciesResponse.ScalingPolicies */
    { {45574}, {45574}, 32, 0 }, /* ScalingPolicies.member */
    { {157958}, {157958}, 33, 0 }, /* ScalingPolicy.Alarms */
    { {51468}, {51468}, 16, 1 }, /* ScalingPolicy.CreationTime */
    { {164617}, {164617}, 1, 1 }, /* ScalingPolicy.PolicyARN */
    { {266}, {266}, 35, 1 }, /* ScalingPolicy.PolicyName */
    { {167178}, {167178}, 36, 1 }, /* ScalingPolicy.PolicyType */
    { {170020}, {170020}, 37, 0 }, /* ScalingPolicy.PredictiveScalingPolicyConfiguration */
    { {3082}, {3082}, 1, 1 }, /* ScalingPolicy.ResourceId */
    { {5905}, {5905}, 2, 1 }, /* ScalingPolicy.ScalableDimension */
    { {10512}, {10512}, 3, 1 }, /* ScalingPolicy.ServiceNamespace */
    { {300318}, {300318}, 65, 0 }, /* ScalingPolicy.StepScalingPolicyConfiguration */
    { {347432}, {347432}, 73, 0 }, /* ScalingPolicy.TargetTrackingScalingPolicyConfiguration */
    { {45574}, {45574}, 34, 0 }, /* Alarms.member */
    { {159752}, {159752}, 25, 1 }, /* Alarm.AlarmARN */
    { {162057}, {162057}, 25, 1 }, /* Alarm.AlarmName */
    { {179481}, {179481}, 38, 0 }, /* PredictiveScalingPolicyConfiguration.MaxCapacityBreachBehavior */
    { {186129}, {186129}, 39, 0 }, /* PredictiveScalingPolicyConfiguration.MaxCapacityBuffer */
    { {190740}, {190740}, 40, 1 }, /* PredictiveScalingPolicyConfiguration.MetricSpecifications */
    { {293636}, {293636}, 63, 0 }, /* PredictiveScalingPolicyConfiguration.Mode */
    { {294932}, {294932}, 64, 0 }, /* PredictiveScalingPolicyConfiguration.SchedulingBufferTime */
    { {45574}, {45574}, 41, 0 }, /* PredictiveScalingMetricSpecifications.member */
    { {196133}, {196133}, 42, 0 }, /* PredictiveScalingMetricSpecification.CustomizedCapacityMetricSpecification */
    { {236577}, {236577}, 42, 0 }, /* PredictiveScalingMetricSpecification.CustomizedLoadMetricSpecification */
    { {245284}, {245284}, 42, 0 }, /* PredictiveScalingMetricSpecification.CustomizedScalingMetricSpecification */
    { {254753}, {254753}, 57, 0 }, /* PredictiveScalingMetricSpecification.PredefinedLoadMetricSpecification */
    { {272417}, {272417}, 60, 0 }, /* PredictiveScalingMetricSpecification.PredefinedMetricPairSpecification */
    { {281124}, {281124}, 61, 0 }, /* PredictiveScalingMetricSpecification.PredefinedScalingMetricSpecification */
    { {290571}, {290571}, 62, 1 }, /* PredictiveScalingMetricSpecification.TargetValue */
    { {205841}, {205841}, 43, 1 }, /* PredictiveScalingCustomizedMetricSpecification.MetricDataQueries */
    { {45574}, {45574}, 44, 0 }, /* PredictiveScalingMetricDataQueries.member */
    { {210442}, {210442}, 45, 0 }, /* PredictiveScalingMetricDataQuery.Expression */
    { {213250}, {213250}, 46, 1 }, /* PredictiveScalingMetricDataQuery.Id */
    { {214021}, {214021}, 11, 0 }, /* PredictiveScalingMetricDataQuery.Label */
    { {215562}, {215562}, 47, 0 }, /* PredictiveScalingMetricDataQuery.MetricStat */
    { {233738}, {233738}, 56, 0 }, /* PredictiveScalingMetricDataQuery.ReturnData */
    { {218374}, {218374}, 48, 1 }, /* PredictiveScalingMetricStat.Metric */
    { {231172}, {231172}, 11, 1 }, /* PredictiveScalingMetricStat.Stat */
    { {232452}, {232452}, 55, 0 }, /* PredictiveScalingMetricStat.Unit */
    { {220170}, {220170}, 49, 0 }, /* PredictiveScalingMetric.Dimensions */
    { {225802}, {225802}, 53, 0 }, /* PredictiveScalingMetric.MetricName */
    { {228617}, {228617}, 54, 0 }, /* PredictiveScalingMetric.Namespace */
    { {45574}, {45574}, 50, 0 }, /* PredictiveScalingMetricDimensions.member */
    { {222980}, {222980}, 51, 1 }, /* PredictiveScalingMetricDimension.Name */
    { {224261}, {224261}, 52, 1 }, /* PredictiveScalingMetricDimension.Value */
    { {263444}, {263444}, 58, 1 }, /* PredictiveScalingPredefinedLoadMetricSpecification.PredefinedMetricType */
    { {268813}, {268813}, 59, 0 }, /* PredictiveScalingPredefinedLoadMetricSpecification.ResourceLabel */
    { {263444}, {263444}, 58, 1 }, /* PredictiveScalingPredefinedMetricPairSpecification.PredefinedMetricType */
    { {268813}, {268813}, 59, 0 }, /* PredictiveScalingPredefinedMetricPairSpecification.ResourceLabel */
    { {263444}, {263444}, 58, 1 }, /* PredictiveScalingPredefinedScalingMetricSpecification.PredefinedMetricType */
    { {268813}, {268813}, 59, 0 }, /* PredictiveScalingPredefinedScalingMetricSpecification.ResourceLabel */
    { {308238}, {308238}, 66, 0 }, /* StepScalingPolicyConfiguration.AdjustmentType */
    { {312072}, {312072}, 67, 0 }, /* StepScalingPolicyConfiguration.Cooldown */
    { {314389}, {314389}, 68, 0 }, /* StepScalingPolicyConfiguration.MetricAggregationType */
    { {320022}, {320022}, 69, 0 }, /* StepScalingPolicyConfiguration.MinAdjustmentMagnitude */
    { {325903}, {325903}, 70, 0 }, /* StepScalingPolicyConfiguration.StepAdjustments */
    { {45574}, {45574}, 71, 0 }, /* StepAdjustments.member */
    { {330008}, {330008}, 62, 0 }, /* StepAdjustment.MetricIntervalLowerBound */
    { {336408}, {336408}, 62, 0 }, /* StepAdjustment.MetricIntervalUpperBound */
    { {342801}, {342801}, 72, 1 }, /* StepAdjustment.ScalingAdjustment */
    { {357917}, {357917}, 74, 0 }, /* TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification */
    { {370190}, {370190}, 94, 0 }, /* TargetTrackingScalingPolicyConfiguration.DisableScaleIn */
    { {374045}, {374045}, 95, 0 }, /* TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification */
    { {381711}, {381711}, 67, 0 }, /* TargetTrackingScalingPolicyConfiguration.ScaleInCooldown */
    { {385808}, {385808}, 67, 0 }, /* TargetTrackingScalingPolicyConfiguration.ScaleOutCooldown */
    { {290571}, {290571}, 62, 1 }, /* TargetTrackingScalingPolicyConfiguration.TargetValue */
    { {220170}, {220170}, 75, 0 }, /* CustomizedMetricSpecification.Dimensions */
    { {225802}, {225802}, 79, 0 }, /* CustomizedMetricSpecification.MetricName */
    { {365575}, {365575}, 80, 0 }, /* CustomizedMetricSpecification.Metrics */
    { {228617}, {228617}, 91, 0 }, /* CustomizedMetricSpecification.Namespace */
    { {367625}, {367625}, 92, 0 }, /* CustomizedMetricSpecification.Statistic */
    { {232452}, {232452}, 93, 0 }, /* CustomizedMetricSpecification.Unit */
    { {45574}, {45574}, 76, 0 }, /* MetricDimensions.member */
    { {222980}, {222980}, 77, 1 }, /* MetricDimension.Name */
    { {224261}, {224261}, 78, 1 }, /* MetricDimension.Value */
    { {45574}, {45574}, 81, 0 }, /* TargetTrackingMetricDataQueries.member */
    { {210442}, {210442}, 45, 0 }, /* TargetTrackingMetricDataQuery.Expression */
    { {213250}, {213250}, 46, 1 }, /* TargetTrackingMetricDataQuery.Id */
    { {214021}, {214021}, 11, 0 }, /* TargetTrackingMetricDataQuery.Label */
    { {215562}, {215562}, 82, 0 }, /* TargetTrackingMetricDataQuery.MetricStat */
    { {233738}, {233738}, 56, 0 }, /* TargetTrackingMetricDataQuery.ReturnData */
    { {218374}, {218374}, 83, 1 }, /* TargetTrackingMetricStat.Metric */
    { {231172}, {231172}, 11, 1 }, /* TargetTrackingMetricStat.Stat */
    { {232452}, {232452}, 90, 0 }, /* TargetTrackingMetricStat.Unit */
    { {220170}, {220170}, 84, 0 }, /* TargetTrackingMetric.Dimensions */
    { {225802}, {225802}, 88, 0 }, /* TargetTrackingMetric.MetricName */
    { {228617}, {228617}, 89, 0 }, /* TargetTrackingMetric.Namespace */
    { {45574}, {45574}, 85, 0 }, /* TargetTrackingMetricDimensions.member */
    { {222980}, {222980}, 86, 1 }, /* TargetTrackingMetricDimension.Name */
    { {224261}, {224261}, 87, 1 }, /* TargetTrackingMetricDimension.Value */
    { {263444}, {263444}, 96, 1 }, /* PredefinedMetricSpecification.PredefinedMetricType */
    { {268813}, {268813}, 59, 0 }, /* PredefinedMetricSpecification.ResourceLabel */
    { {37130}, {37130}, 10, 0 }, /* DescribeScheduledActionsRequest.MaxResults */
    { {39945}, {39945}, 11, 0 }, /* DescribeScheduledActionsRequest.NextToken */
    { {3082}, {3082}, 1, 0 }, /* DescribeScheduledActionsRequest.ResourceId */
    { {5905}, {5905}, 2, 0 }, /* DescribeScheduledActionsRequest.ScalableDimension */
    { {396308}, {396308}, 12, 0 }, /* DescribeScheduledActionsRequest.ScheduledActionNames */
    { {10512}, {10512}, 3, 1 }, /* DescribeScheduledActionsRequest.ServiceNamespace */
    { {39945}, {39945}, 11, 0 }, /* DescribeScheduledActionsResponse.NextToken */
    { {401680}, {401680}, 99, 0 }, /* DescribeScheduledActionsResponse.ScheduledActions */
    { {45574}, {45574}, 100, 0 }, /* ScheduledActions.member */
    { {51468}, {51468}, 16, 1 }, /* ScheduledAction.CreationTime */
    { {123399}, {123399}, 16, 0 }, /* ScheduledAction.EndTime */
    { {3082}, {3082}, 1, 1 }, /* ScheduledAction.ResourceId */
    { {5905}, {5905}, 2, 0 }, /* ScheduledAction.ScalableDimension */
    { {406036}, {406036}, 101, 0 }, /* ScheduledAction.ScalableTargetAction */
    { {411400}, {411400}, 1, 1 }, /* ScheduledAction.Schedule */
    { {413714}, {413714}, 1, 1 }, /* ScheduledAction.ScheduledActionARN */
    { {19987}, {19987}, 102, 1 }, /* ScheduledAction.ScheduledActionName */
    { {10512}, {10512}, 3, 1 }, /* ScheduledAction.ServiceNamespace */
    { {135177}, {135177}, 16, 0 }, /* ScheduledAction.StartTime */
    { {418568}, {418568}, 1, 0 }, /* ScheduledAction.Timezone */
    { {54795}, {54795}, 17, 0 }, /* ScalableTargetAction.MaxCapacity */
    { {57867}, {57867}, 17, 0 }, /* ScalableTargetAction.MinCapacity */
    { {123399}, {123399}, 16, 1 }, /* GetPredictiveScalingForecastRequest.EndTime */
    { {266}, {266}, 35, 1 }, /* GetPredictiveScalingForecastRequest.PolicyName */
    { {3082}, {3082}, 1, 1 }, /* GetPredictiveScalingForecastRequest.ResourceId */
    { {5905}, {5905}, 2, 1 }, /* GetPredictiveScalingForecastRequest.ScalableDimension */
    { {10512}, {10512}, 3, 1 }, /* GetPredictiveScalingForecastRequest.ServiceNamespace */
    { {135177}, {135177}, 16, 1 }, /* GetPredictiveScalingForecastRequest.StartTime */
    { {427280}, {427280}, 105, 0 }, /* GetPredictiveScalingForecastResponse.CapacityForecast */
    { {436236}, {436236}, 108, 0 }, /* GetPredictiveScalingForecastResponse.LoadForecast */
    { {444682}, {444682}, 16, 0 }, /* GetPredictiveScalingForecastResponse.UpdateTime */
    { {431626}, {431626}, 106, 1 }, /* CapacityForecast.Timestamps */
    { {434438}, {434438}, 107, 1 }, /* CapacityForecast.Values */
    { {45574}, {45574}, 16, 0 }, /* PredictiveScalingForecastTimestamps.member */
    { {45574}, {45574}, 62, 0 }, /* PredictiveScalingForecastValues.member */
    { {45574}, {45574}, 109, 0 }, /* LoadForecasts.member */
    { {439571}, {439571}, 41, 1 }, /* LoadForecast.MetricSpecification */
    { {431626}, {431626}, 106, 1 }, /* LoadForecast.Timestamps */
    { {434438}, {434438}, 107, 1 }, /* LoadForecast.Values */
    { {454923}, {454923}, 111, 1 }, /* ListTagsForResourceRequest.ResourceARN */
    { {457988}, {457988}, 113, 0 }, /* ListTagsForResourceResponse.Tags */
    { {459267}, {459267}, 114, 0 }, /* TagMap.key */
    { {460293}, {460293}, 115, 0 }, /* TagMap.value */
    { {266}, {266}, 35, 1 }, /* PutScalingPolicyRequest.PolicyName */
    { {167178}, {167178}, 36, 0 }, /* PutScalingPolicyRequest.PolicyType */
    { {170020}, {170020}, 37, 0 }, /* PutScalingPolicyRequest.PredictiveScalingPolicyConfiguration */
    { {3082}, {3082}, 1, 1 }, /* PutScalingPolicyRequest.ResourceId */
    { {5905}, {5905}, 2, 1 }, /* PutScalingPolicyRequest.ScalableDimension */
    { {10512}, {10512}, 3, 1 }, /* PutScalingPolicyRequest.ServiceNamespace */
    { {300318}, {300318}, 65, 0 }, /* PutScalingPolicyRequest.StepScalingPolicyConfiguration */
    { {347432}, {347432}, 73, 0 }, /* PutScalingPolicyRequest.TargetTrackingScalingPolicyConfiguration */
    { {157958}, {157958}, 33, 0 }, /* PutScalingPolicyResponse.Alarms */
    { {164617}, {164617}, 1, 1 }, /* PutScalingPolicyResponse.PolicyARN */
    { {123399}, {123399}, 16, 0 }, /* PutScheduledActionRequest.EndTime */
    { {3082}, {3082}, 1, 1 }, /* PutScheduledActionRequest.ResourceId */
    { {5905}, {5905}, 2, 1 }, /* PutScheduledActionRequest.ScalableDimension */
    { {406036}, {406036}, 101, 0 }, /* PutScheduledActionRequest.ScalableTargetAction */
    { {411400}, {411400}, 1, 0 }, /* PutScheduledActionRequest.Schedule */
    { {19987}, {19987}, 102, 1 }, /* PutScheduledActionRequest.ScheduledActionName */
    { {10512}, {10512}, 3, 1 }, /* PutScheduledActionRequest.ServiceNamespace */
    { {135177}, {135177}, 16, 0 }, /* PutScheduledActionRequest.StartTime */
    { {418568}, {418568}, 1, 0 }, /* PutScheduledActionRequest.Timezone */
    { {54795}, {54795}, 17, 0 }, /* RegisterScalableTargetRequest.MaxCapacity */
    { {57867}, {57867}, 17, 0 }, /* RegisterScalableTargetRequest.MinCapacity */
    { {3082}, {3082}, 1, 1 }, /* RegisterScalableTargetRequest.ResourceId */
    { {65543}, {65543}, 1, 0 }, /* RegisterScalableTargetRequest.RoleARN */
    { {5905}, {5905}, 2, 1 }, /* RegisterScalableTargetRequest.ScalableDimension */
    { {10512}, {10512}, 3, 1 }, /* RegisterScalableTargetRequest.ServiceNamespace */
    { {72206}, {72206}, 18, 0 }, /* RegisterScalableTargetRequest.SuspendedState */
    { {457988}, {457988}, 113, 0 }, /* RegisterScalableTargetRequest.Tags */
    { {67601}, {67601}, 11, 0 }, /* RegisterScalableTargetResponse.ScalableTargetARN */
    { {454923}, {454923}, 111, 1 }, /* TagResourceRequest.ResourceARN */
    { {457988}, {457988}, 113, 1 }, /* TagResourceRequest.Tags */
    { {454923}, {454923}, 111, 1 }, /* UntagResourceRequest.ResourceARN */
    { {485127}, {485127}, 125, 1 }, /* UntagResourceRequest.TagKeys */
    { {45574}, {45574}, 114, 0 }, /* TagKeyList.member */
};

static const struct table_text values[] = {
    { 490776 }, /* ecs:service:DesiredCount */
    { 497189 }, /* ec2:spot-fleet-request:TargetCapacity */
    { 506924 }, /* elasticmapreduce:instancegroup:InstanceCount */
    { 518431 }, /* appstream:fleet:DesiredCapacity */
    { 526624 }, /* dynamodb:table:ReadCapacityUnits */
    { 535073 }, /* dynamodb:table:WriteCapacityUnits */
    { 543776 }, /* dynamodb:index:ReadCapacityUnits */
    { 552225 }, /* dynamodb:index:WriteCapacityUnits */
    { 560924 }, /* rds:cluster:ReadReplicaCount */
    { 568358 }, /* sagemaker:variant:DesiredInstanceCount */
    { 578341 }, /* custom-resource:ResourceType:Property */
    { 588093 }, /* comprehend:document-classifier-endpoint:DesiredInferenceUnits */
    { 603963 }, /* comprehend:entity-recognizer-endpoint:DesiredInferenceUnits */
    { 619302 }, /* lambda:function:ProvisionedConcurrency */
    { 629281 }, /* cassandra:table:ReadCapacityUnits */
    { 637986 }, /* cassandra:table:WriteCapacityUnits */
    { 646943 }, /* kafka:broker-storage:VolumeSize */
    { 655135 }, /* elasticache:cache-cluster:Nodes */
    { 663336 }, /* elasticache:replication-group:NodeGroups */
    { 673830 }, /* elasticache:replication-group:Replicas */
    { 683808 }, /* neptune:cluster:ReadReplicaCount */
    { 692271 }, /* sagemaker:variant:DesiredProvisionedConcurrency */
    { 704558 }, /* sagemaker:inference-component:DesiredCopyCount */
    { 716589 }, /* workspaces:workspacespool:DesiredUserSessions */
    { 728323 }, /* ecs */
    { 729360 }, /* elasticmapreduce */
    { 733699 }, /* ec2 */
    { 734729 }, /* appstream */
    { 737288 }, /* dynamodb */
    { 739587 }, /* rds */
    { 740617 }, /* sagemaker */
    { 743183 }, /* custom-resource */
    { 747274 }, /* comprehend */
    { 750086 }, /* lambda */
    { 751881 }, /* cassandra */
    { 754437 }, /* kafka */
    { 755979 }, /* elasticache */
    { 759047 }, /* neptune */
    { 761098 }, /* workspaces */
    { 763911 }, /* Pending */
    { 765962 }, /* InProgress */
    { 768778 }, /* Successful */
    { 771594 }, /* Overridden */
    { 774411 }, /* Unfulfilled */
    { 777478 }, /* Failed */
    { 779275 }, /* StepScaling */
    { 782357 }, /* TargetTrackingScaling */
    { 787985 }, /* PredictiveScaling */
    { 792592 }, /* HonorMaxCapacity */
    { 796947 }, /* IncreaseMaxCapacity */
    { 802060 }, /* ForecastOnly */
    { 805392 }, /* ForecastAndScale */
    { 809744 }, /* ChangeInCapacity */
    { 814103 }, /* PercentChangeInCapacity */
    { 820237 }, /* ExactCapacity */
    { 823815 }, /* Average */
    { 825863 }, /* Minimum */
    { 827911 }, /* Maximum */
    { 823815 }, /* Average */
    { 825863 }, /* Minimum */
    { 827911 }, /* Maximum */
    { 829963 }, /* SampleCount */
    { 833027 }, /* Sum */
    { 834079 }, /* DynamoDBReadCapacityUtilization */
    { 842272 }, /* DynamoDBWriteCapacityUtilization */
    { 850712 }, /* ALBRequestCountPerTarget */
    { 857118 }, /* RDSReaderAverageCPUUtilization */
    { 865059 }, /* RDSReaderAverageDatabaseConnections */
    { 874280 }, /* EC2SpotFleetRequestAverageCPUUtilization */
    { 884771 }, /* EC2SpotFleetRequestAverageNetworkIn */
    { 893988 }, /* EC2SpotFleetRequestAverageNetworkOut */
    { 903462 }, /* SageMakerVariantInvocationsPerInstance */
    { 913439 }, /* ECSServiceAverageCPUUtilization */
    { 921634 }, /* ECSServiceAverageMemoryUtilization */
    { 930595 }, /* AppStreamAverageCapacityUtilization */
    { 939806 }, /* ComprehendInferenceUtilization */
    { 947751 }, /* LambdaProvisionedConcurrencyUtilization */
    { 957984 }, /* CassandraReadCapacityUtilization */
    { 966433 }, /* CassandraWriteCapacityUtilization */
    { 975133 }, /* KafkaBrokerStorageUtilization */
    { 982815 }, /* ElastiCacheEngineCPUUtilization */
    { 991016 }, /* ElastiCacheDatabaseMemoryUsagePercentage */
    { 1001510 }, /* ElastiCachePrimaryEngineCPUUtilization */
    { 1011494 }, /* ElastiCacheReplicaEngineCPUUtilization */
    { 1021495 }, /* ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage */
    { 1035810 }, /* NeptuneReaderAverageCPUUtilization */
    { 1044785 }, /* SageMakerVariantProvisionedConcurrencyUtilization */
    { 1057593 }, /* ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage */
    { 1072429 }, /* SageMakerInferenceComponentInvocationsPerCopy */
    { 1084208 }, /* WorkSpacesAverageUserSessionsCapacityUtilization */
    { 1096770 }, /* SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution */
    { 1113912 }, /* SageMakerVariantConcurrentRequestsPerModelHighResolution */
};

static const struct table_bounds bounds[] = {
    { INT64_MIN, INT64_MAX },
    { INT64_C(1), INT64_C(1600) },
    { INT64_MIN, INT64_C(50) },
    { INT64_C(1), INT64_C(256) },
    { INT64_C(0), INT64_C(100) },
    { INT64_C(1), INT64_C(2048) },
    { INT64_C(1), INT64_C(255) },
    { INT64_C(1), INT64_C(1024) },
    { INT64_C(1), INT64_C(1023) },
    { INT64_C(1), INT64_C(128) },
    { INT64_C(0), INT64_C(3600) },
    { INT64_C(1), INT64_C(1011) },
    { INT64_C(0), INT64_C(256) },
    { INT64_C(0), INT64_C(200) },
};

static const struct aws_operation operations[] = {
    { {14867}, {0}, {0}, {0}, {0}, 200, 0, 4, 0, false }, /* DeleteScalingPolicy */
    { {25109}, {0}, {0}, {0}, {0}, 200, 5, 6, 0, false }, /* DeleteScheduledAction */
    { {30744}, {0}, {0}, {0}, {0}, 200, 7, 8, 0, false }, /* DeregisterScalableTarget */
    { {96279}, {0}, {0}, {0}, {0}, 200, 9, 13, 0, false }, /* DescribeScalableTargets */
    { {144153}, {0}, {0}, {0}, {0}, 200, 20, 22, 0, false }, /* DescribeScalingActivities */
    { {390167}, {0}, {0}, {0}, {0}, 200, 29, 30, 0, false }, /* DescribeScalingPolicies */
    { {420888}, {0}, {0}, {0}, {0}, 200, 97, 98, 0, false }, /* DescribeScheduledActions */
    { {447516}, {0}, {0}, {0}, {0}, 200, 103, 104, 0, false }, /* GetPredictiveScalingForecast */
    { {461843}, {0}, {0}, {0}, {0}, 200, 110, 112, 0, false }, /* ListTagsForResource */
    { {466960}, {0}, {0}, {0}, {0}, 200, 116, 117, 0, false }, /* PutScalingPolicy */
    { {471314}, {0}, {0}, {0}, {0}, 200, 118, 119, 0, false }, /* PutScheduledAction */
    { {476182}, {0}, {0}, {0}, {0}, 200, 120, 121, 0, false }, /* RegisterScalableTarget */
    { {482059}, {0}, {0}, {0}, {0}, 200, 122, 123, 0, false }, /* TagResource */
    { {487181}, {0}, {0}, {0}, {0}, 200, 124, 126, 0, false }, /* UntagResource */
};

const struct aws_service table_application_autoscaling = {
    .pool = pool,
    .shapes = shapes,
    .members = members,
    .values = values,
    .bounds = bounds,
    .operations = operations,
    .operation_count = 14,
    .protocol = AWS_JSON,
    .name = STR_INIT("application-autoscaling"),
    .service_id = STR_INIT("Application Auto Scaling"),
    .endpoint_prefix = STR_INIT("application-autoscaling"),
    .signing_name = STR_INIT("application-autoscaling"),
    .target_prefix = STR_INIT("AnyScaleFrontendService"),
    .json_version = STR_INIT("1.1"),
    .api_version = STR_INIT("2016-02-06"),
    .xml_namespace = STR_INIT(""),
};
