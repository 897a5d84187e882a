/* table_cloudwatch.c: written by tools/gen_aws_tables.py from botocore 1.43.11 (Apache-2.0), service "cloudwatch"
 * 2010-08-01. Do not edit. */

#include "aws/tables/table_index.h"

/* One literal longer than ISO C promises; gcc and clang take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
static const char pool[] =
    "\0"
    "AlarmMuteRuleName\0"
    "DeleteAlarmMuteRule\0"
    "AlarmNames\0"
    "member\0"
    "DeleteAlarms\0"
    "Dimensions\0"
    "Name\0"
    "Value\0"
    "MetricMathAnomalyDetector\0"
    "MetricDataQueries\0"
    "AccountId\0"
    "Expression\0"
    "Id\0"
    "Label\0"
    "MetricStat\0"
    "Metric\0"
    "MetricName\0"
    "Namespace\0"
    "Period\0"
    "Stat\0"
    "Unit\0"
    "ReturnData\0"
    "SingleMetricAnomalyDetector\0"
    "DeleteAnomalyDetector\0"
    "DeleteAnomalyDetectorResult\0"
    "DashboardNames\0"
    "DeleteDashboards\0"
    "DeleteDashboardsResult\0"
    "RuleNames\0"
    "Failures\0"
    "ExceptionType\0"
    "FailureCode\0"
    "FailureDescription\0"
    "FailureResource\0"
    "DeleteInsightRules\0"
    "DeleteInsightRulesResult\0"
    "DeleteMetricStream\0"
    "DeleteMetricStreamResult\0"
    "AlarmName\0"
    "NextToken\0"
    "AlarmContributors\0"
    "ContributorAttributes\0"
    "key\0"
    "value\0"
    "ContributorId\0"
    "StateReason\0"
    "StateTransitionedTimestamp\0"
    "DescribeAlarmContributors\0"
    "DescribeAlarmContributorsResult\0"
    "AlarmContributorId\0"
    "AlarmTypes\0"
    "EndDate\0"
    "HistoryItemType\0"
    "MaxRecords\0"
    "ScanBy\0"
    "StartDate\0"
    "AlarmHistoryItems\0"
    "AlarmContributorAttributes\0"
    "AlarmType\0"
    "HistoryData\0"
    "HistorySummary\0"
    "Timestamp\0"
    "DescribeAlarmHistory\0"
    "DescribeAlarmHistoryResult\0"
    "ActionPrefix\0"
    "AlarmNamePrefix\0"
    "ChildrenOfAlarmName\0"
    "ParentsOfAlarmName\0"
    "StateValue\0"
    "CompositeAlarms\0"
    "ActionsEnabled\0"
    "ActionsSuppressedBy\0"
    "ActionsSuppressedReason\0"
    "ActionsSuppressor\0"
    "ActionsSuppressorExtensionPeriod\0"
    "ActionsSuppressorWaitPeriod\0"
    "AlarmActions\0"
    "AlarmArn\0"
    "AlarmConfigurationUpdatedTimestamp\0"
    "AlarmDescription\0"
    "AlarmRule\0"
    "InsufficientDataActions\0"
    "OKActions\0"
    "StateReasonData\0"
    "StateUpdatedTimestamp\0"
    "MetricAlarms\0"
    "ComparisonOperator\0"
    "DatapointsToAlarm\0"
    "EvaluateLowSampleCountPercentile\0"
    "EvaluationCriteria\0"
    "PromQLCriteria\0"
    "PendingPeriod\0"
    "Query\0"
    "RecoveryPeriod\0"
    "EvaluationInterval\0"
    "EvaluationPeriods\0"
    "EvaluationState\0"
    "ExtendedStatistic\0"
    "Metrics\0"
    "Statistic\0"
    "Threshold\0"
    "ThresholdMetricId\0"
    "TreatMissingData\0"
    "DescribeAlarms\0"
    "DescribeAlarmsResult\0"
    "DescribeAlarmsForMetric\0"
    "DescribeAlarmsForMetricResult\0"
    "AnomalyDetectorTypes\0"
    "MaxResults\0"
    "AnomalyDetectors\0"
    "Configuration\0"
    "ExcludedTimeRanges\0"
    "EndTime\0"
    "StartTime\0"
    "MetricTimezone\0"
    "MetricCharacteristics\0"
    "PeriodicSpikes\0"
    "DescribeAnomalyDetectors\0"
    "DescribeAnomalyDetectorsResult\0"
    "InsightRules\0"
    "ApplyOnTransformedLogs\0"
    "Definition\0"
    "ManagedRule\0"
    "Schema\0"
    "State\0"
    "DescribeInsightRules\0"
    "DescribeInsightRulesResult\0"
    "DisableAlarmActions\0"
    "DisableInsightRules\0"
    "DisableInsightRulesResult\0"
    "EnableAlarmActions\0"
    "EnableInsightRules\0"
    "EnableInsightRulesResult\0"
    "AlarmMuteRuleArn\0"
    "Description\0"
    "ExpireDate\0"
    "LastUpdatedTimestamp\0"
    "MuteTargets\0"
    "MuteType\0"
    "Rule\0"
    "Schedule\0"
    "Duration\0"
    "Timezone\0"
    "Status\0"
    "GetAlarmMuteRule\0"
    "GetAlarmMuteRuleResult\0"
    "DashboardName\0"
    "DashboardArn\0"
    "DashboardBody\0"
    "GetDashboard\0"
    "GetDashboardResult\0"
    "MaxContributorCount\0"
    "OrderBy\0"
    "RuleName\0"
    "AggregateValue\0"
    "AggregationStatistic\0"
    "ApproximateUniqueCount\0"
    "Contributors\0"
    "ApproximateAggregateValue\0"
    "Datapoints\0"
    "ApproximateValue\0"
    "Keys\0"
    "KeyLabels\0"
    "MetricDatapoints\0"
    "Average\0"
    "MaxContributorValue\0"
    "Maximum\0"
    "Minimum\0"
    "SampleCount\0"
    "Sum\0"
    "UniqueContributors\0"
    "GetInsightRuleReport\0"
    "GetInsightRuleReportResult\0"
    "LabelOptions\0"
    "MaxDatapoints\0"
    "Messages\0"
    "Code\0"
    "MetricDataResults\0"
    "StatusCode\0"
    "Timestamps\0"
    "Values\0"
    "GetMetricData\0"
    "GetMetricDataResult\0"
    "ExtendedStatistics\0"
    "Statistics\0"
    "GetMetricStatistics\0"
    "GetMetricStatisticsResult\0"
    "Arn\0"
    "CreationDate\0"
    "ExcludeFilters\0"
    "MetricNames\0"
    "FirehoseArn\0"
    "IncludeFilters\0"
    "IncludeLinkedAccountsMetrics\0"
    "LastUpdateDate\0"
    "OutputFormat\0"
    "RoleArn\0"
    "StatisticsConfigurations\0"
    "AdditionalStatistics\0"
    "IncludeMetrics\0"
    "GetMetricStream\0"
    "GetMetricStreamResult\0"
    "MetricWidget\0"
    "MetricWidgetImage\0"
    "GetMetricWidgetImage\0"
    "GetMetricWidgetImageResult\0"
    "GetOTelEnrichment\0"
    "GetOTelEnrichmentResult\0"
    "Statuses\0"
    "AlarmMuteRuleSummaries\0"
    "ListAlarmMuteRules\0"
    "ListAlarmMuteRulesResult\0"
    "DashboardNamePrefix\0"
    "DashboardEntries\0"
    "LastModified\0"
    "Size\0"
    "ListDashboards\0"
    "ListDashboardsResult\0"
    "ResourceARN\0"
    "ManagedRules\0"
    "RuleState\0"
    "TemplateName\0"
    "ListManagedInsightRules\0"
    "ListManagedInsightRulesResult\0"
    "Entries\0"
    "ListMetricStreams\0"
    "ListMetricStreamsResult\0"
    "IncludeLinkedAccounts\0"
    "OwningAccount\0"
    "RecentlyActive\0"
    "OwningAccounts\0"
    "ListMetrics\0"
    "ListMetricsResult\0"
    "Tags\0"
    "Key\0"
    "ListTagsForResource\0"
    "ListTagsForResourceResult\0"
    "PutAlarmMuteRule\0"
    "PutAnomalyDetector\0"
    "PutAnomalyDetectorResult\0"
    "PutCompositeAlarm\0"
    "DashboardValidationMessages\0"
    "DataPath\0"
    "Message\0"
    "PutDashboard\0"
    "PutDashboardResult\0"
    "RuleDefinition\0"
    "PutInsightRule\0"
    "PutInsightRuleResult\0"
    "PutManagedInsightRules\0"
    "PutManagedInsightRulesResult\0"
    "PutMetricAlarm\0"
    "EntityMetricData\0"
    "Entity\0"
    "Attributes\0"
    "KeyAttributes\0"
    "MetricData\0"
    "Counts\0"
    "StatisticValues\0"
    "StorageResolution\0"
    "StrictEntityValidation\0"
    "PutMetricData\0"
    "PutMetricStream\0"
    "PutMetricStreamResult\0"
    "SetAlarmState\0"
    "Names\0"
    "StartMetricStreams\0"
    "StartMetricStreamsResult\0"
    "StartOTelEnrichment\0"
    "StartOTelEnrichmentResult\0"
    "StopMetricStreams\0"
    "StopMetricStreamsResult\0"
    "StopOTelEnrichment\0"
    "StopOTelEnrichmentResult\0"
    "TagResource\0"
    "TagResourceResult\0"
    "TagKeys\0"
    "UntagResource\0"
    "UntagResourceResult\0"
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
    "CompositeAlarm\0"
    "MetricAlarm\0"
    "ConfigurationUpdate\0"
    "StateUpdate\0"
    "Action\0"
    "AlarmContributorStateUpdate\0"
    "AlarmContributorAction\0"
    "TimestampDescending\0"
    "TimestampAscending\0"
    "OK\0"
    "ALARM\0"
    "INSUFFICIENT_DATA\0"
    "WaitPeriod\0"
    "ExtensionPeriod\0"
    "Alarm\0"
    "GreaterThanOrEqualToThreshold\0"
    "GreaterThanThreshold\0"
    "LessThanThreshold\0"
    "LessThanOrEqualToThreshold\0"
    "LessThanLowerOrGreaterThanUpperThreshold\0"
    "LessThanLowerThreshold\0"
    "GreaterThanUpperThreshold\0"
    "PARTIAL_DATA\0"
    "EVALUATION_FAILURE\0"
    "EVALUATION_ERROR\0"
    "SINGLE_METRIC\0"
    "METRIC_MATH\0"
    "PENDING_TRAINING\0"
    "TRAINED_INSUFFICIENT_DATA\0"
    "TRAINED\0"
    "SCHEDULED\0"
    "ACTIVE\0"
    "EXPIRED\0"
    "Complete\0"
    "InternalError\0"
    "PartialData\0"
    "Forbidden\0"
    "json\0"
    "opentelemetry0.7\0"
    "opentelemetry1.0\0"
    "Running\0"
    "Stopped\0"
    "PT3H\0";

static const struct table_shape shapes[] = {
    { TABLE_STRUCTURE, 0, 1, 0 }, /* DeleteAlarmMuteRuleInput */
    { TABLE_STRING, 1, 0, 0 }, /* Name */
    { TABLE_STRUCTURE, 0, 1, 1 }, /* DeleteAlarmsInput */
    { TABLE_LIST, 2, 1, 2 }, /* AlarmNames */
    { TABLE_STRING, 1, 0, 0 }, /* AlarmName */
    { TABLE_STRUCTURE, 0, 6, 3 }, /* DeleteAnomalyDetectorInput */
    { TABLE_LIST, 3, 1, 9 }, /* Dimensions */
    { TABLE_STRUCTURE, 0, 2, 10 }, /* Dimension */
    { TABLE_STRING, 1, 0, 0 }, /* DimensionName */
    { TABLE_STRING, 4, 0, 0 }, /* DimensionValue */
    { TABLE_STRUCTURE, 0, 1, 12 }, /* MetricMathAnomalyDetector */
    { TABLE_LIST, 0, 1, 13 }, /* MetricDataQueries */
    { TABLE_STRUCTURE, 0, 7, 14 }, /* MetricDataQuery */
    { TABLE_STRING, 1, 0, 0 }, /* AccountId */
    { TABLE_STRING, 5, 0, 0 }, /* MetricExpression */
    { TABLE_STRING, 1, 0, 0 }, /* MetricId */
    { TABLE_STRING, 0, 0, 0 }, /* MetricLabel */
    { TABLE_STRUCTURE, 0, 4, 21 }, /* MetricStat */
    { TABLE_STRUCTURE, 0, 3, 25 }, /* Metric */
    { TABLE_STRING, 1, 0, 0 }, /* MetricName */
    { TABLE_STRING, 1, 0, 0 }, /* Namespace */
    { TABLE_INTEGER, 6, 0, 0 }, /* Period */
    { TABLE_STRING, 0, 0, 0 }, /* Stat */
    { TABLE_STRING, 0, 27, 0 }, /* StandardUnit */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ReturnData */
    { TABLE_STRUCTURE, 0, 5, 28 }, /* SingleMetricAnomalyDetector */
    { TABLE_STRING, 7, 0, 0 }, /* AnomalyDetectorMetricStat */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteAnomalyDetectorOutput */
    { TABLE_STRUCTURE, 0, 1, 33 }, /* DeleteDashboardsInput */
    { TABLE_LIST, 0, 1, 34 }, /* DashboardNames */
    { TABLE_STRING, 0, 0, 0 }, /* DashboardName */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteDashboardsOutput */
    { TABLE_STRUCTURE, 0, 1, 35 }, /* DeleteInsightRulesInput */
    { TABLE_LIST, 0, 1, 36 }, /* InsightRuleNames */
    { TABLE_STRING, 8, 0, 0 }, /* InsightRuleName */
    { TABLE_STRUCTURE, 0, 1, 37 }, /* DeleteInsightRulesOutput */
    { TABLE_LIST, 0, 1, 38 }, /* BatchFailures */
    { TABLE_STRUCTURE, 0, 4, 39 }, /* PartialFailure */
    { TABLE_STRING, 0, 0, 0 }, /* ExceptionType */
    { TABLE_STRING, 0, 0, 0 }, /* FailureCode */
    { TABLE_STRING, 0, 0, 0 }, /* FailureDescription */
    { TABLE_STRING, 0, 0, 0 }, /* FailureResource */
    { TABLE_STRUCTURE, 0, 1, 43 }, /* DeleteMetricStreamInput */
    { TABLE_STRING, 1, 0, 0 }, /* MetricStreamName */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteMetricStreamOutput */
    { TABLE_STRUCTURE, 0, 2, 44 }, /* DescribeAlarmContributorsInput */
    { TABLE_STRING, 0, 0, 0 }, /* NextToken */
    { TABLE_STRUCTURE, 0, 2, 46 }, /* DescribeAlarmContributorsOutput */
    { TABLE_LIST, 0, 1, 48 }, /* AlarmContributors */
    { TABLE_STRUCTURE, 0, 4, 49 }, /* AlarmContributor */
    { TABLE_MAP, 9, 2, 53 }, /* ContributorAttributes */
    { TABLE_STRING, 1, 0, 0 }, /* AttributeName */
    { TABLE_STRING, 4, 0, 0 }, /* AttributeValue */
    { TABLE_STRING, 10, 0, 0 }, /* ContributorId */
    { TABLE_STRING, 11, 0, 0 }, /* StateReason */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* Timestamp */
    { TABLE_STRUCTURE, 0, 9, 55 }, /* DescribeAlarmHistoryInput */
    { TABLE_LIST, 0, 1, 64 }, /* AlarmTypes */
    { TABLE_STRING, 0, 2, 27 }, /* AlarmType */
    { TABLE_STRING, 0, 5, 29 }, /* HistoryItemType */
    { TABLE_INTEGER, 12, 0, 0 }, /* MaxRecords */
    { TABLE_STRING, 0, 2, 34 }, /* ScanBy */
    { TABLE_STRUCTURE, 0, 2, 65 }, /* DescribeAlarmHistoryOutput */
    { TABLE_LIST, 0, 1, 67 }, /* AlarmHistoryItems */
    { TABLE_STRUCTURE, 0, 8, 68 }, /* AlarmHistoryItem */
    { TABLE_STRING, 13, 0, 0 }, /* HistoryData */
    { TABLE_STRING, 1, 0, 0 }, /* HistorySummary */
    { TABLE_STRUCTURE, 0, 9, 76 }, /* DescribeAlarmsInput */
    { TABLE_STRING, 4, 0, 0 }, /* ActionPrefix */
    { TABLE_STRING, 1, 0, 0 }, /* AlarmNamePrefix */
    { TABLE_STRING, 0, 3, 36 }, /* StateValue */
    { TABLE_STRUCTURE, 0, 3, 85 }, /* DescribeAlarmsOutput */
    { TABLE_LIST, 0, 1, 88 }, /* CompositeAlarms */
    { TABLE_STRUCTURE, 0, 19, 89 }, /* CompositeAlarm */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ActionsEnabled */
    { TABLE_STRING, 0, 3, 39 }, /* ActionsSuppressedBy */
    { TABLE_STRING, 14, 0, 0 }, /* ActionsSuppressedReason */
    { TABLE_STRING, 15, 0, 0 }, /* AlarmArn */
    { TABLE_INTEGER, 0, 0, 0 }, /* SuppressorPeriod */
    { TABLE_LIST, 16, 1, 108 }, /* ResourceList */
    { TABLE_STRING, 4, 0, 0 }, /* ResourceName */
    { TABLE_STRING, 14, 0, 0 }, /* AlarmDescription */
    { TABLE_STRING, 17, 0, 0 }, /* AlarmRule */
    { TABLE_STRING, 18, 0, 0 }, /* StateReasonData */
    { TABLE_LIST, 0, 1, 109 }, /* MetricAlarms */
    { TABLE_STRUCTURE, 0, 31, 110 }, /* MetricAlarm */
    { TABLE_STRING, 0, 7, 42 }, /* ComparisonOperator */
    { TABLE_INTEGER, 6, 0, 0 }, /* DatapointsToAlarm */
    { TABLE_STRING, 1, 0, 0 }, /* EvaluateLowSampleCountPercentile */
    { TABLE_STRUCTURE, 0, 1, 141 }, /* EvaluationCriteria */
    { TABLE_STRUCTURE, 0, 3, 142 }, /* AlarmPromQLCriteria */
    { TABLE_INTEGER, 19, 0, 0 }, /* PendingPeriod */
    { TABLE_STRING, 20, 0, 0 }, /* Query */
    { TABLE_INTEGER, 19, 0, 0 }, /* RecoveryPeriod */
    { TABLE_INTEGER, 21, 0, 0 }, /* EvaluationInterval */
    { TABLE_INTEGER, 6, 0, 0 }, /* EvaluationPeriods */
    { TABLE_STRING, 0, 3, 49 }, /* EvaluationState */
    { TABLE_STRING, 0, 0, 0 }, /* ExtendedStatistic */
    { TABLE_STRING, 0, 5, 52 }, /* Statistic */
    { TABLE_DOUBLE, 0, 0, 0 }, /* Threshold */
    { TABLE_STRING, 1, 0, 0 }, /* TreatMissingData */
    { TABLE_STRUCTURE, 0, 7, 145 }, /* DescribeAlarmsForMetricInput */
    { TABLE_STRUCTURE, 0, 1, 152 }, /* DescribeAlarmsForMetricOutput */
    { TABLE_STRUCTURE, 0, 6, 153 }, /* DescribeAnomalyDetectorsInput */
    { TABLE_LIST, 22, 1, 159 }, /* AnomalyDetectorTypes */
    { TABLE_STRING, 0, 2, 57 }, /* AnomalyDetectorType */
    { TABLE_INTEGER, 6, 0, 0 }, /* MaxReturnedResultsCount */
    { TABLE_STRUCTURE, 0, 2, 160 }, /* DescribeAnomalyDetectorsOutput */
    { TABLE_LIST, 0, 1, 162 }, /* AnomalyDetectors */
    { TABLE_STRUCTURE, 0, 9, 163 }, /* AnomalyDetector */
    { TABLE_STRUCTURE, 0, 2, 172 }, /* AnomalyDetectorConfiguration */
    { TABLE_LIST, 0, 1, 174 }, /* AnomalyDetectorExcludedTimeRanges */
    { TABLE_STRUCTURE, 0, 2, 175 }, /* Range */
    { TABLE_STRING, 7, 0, 0 }, /* AnomalyDetectorMetricTimezone */
    { TABLE_STRUCTURE, 0, 1, 177 }, /* MetricCharacteristics */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* PeriodicSpikes */
    { TABLE_STRING, 0, 3, 59 }, /* AnomalyDetectorStateValue */
    { TABLE_STRUCTURE, 0, 2, 178 }, /* DescribeInsightRulesInput */
    { TABLE_INTEGER, 23, 0, 0 }, /* InsightRuleMaxResults */
    { TABLE_STRUCTURE, 0, 2, 180 }, /* DescribeInsightRulesOutput */
    { TABLE_LIST, 0, 1, 182 }, /* InsightRules */
    { TABLE_STRUCTURE, 0, 6, 183 }, /* InsightRule */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* InsightRuleOnTransformedLogs */
    { TABLE_STRING, 24, 0, 0 }, /* InsightRuleDefinition */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* InsightRuleIsManaged */
    { TABLE_STRING, 0, 0, 0 }, /* InsightRuleSchema */
    { TABLE_STRING, 25, 0, 0 }, /* InsightRuleState */
    { TABLE_STRUCTURE, 0, 1, 189 }, /* DisableAlarmActionsInput */
    { TABLE_STRUCTURE, 0, 1, 190 }, /* DisableInsightRulesInput */
    { TABLE_STRUCTURE, 0, 1, 191 }, /* DisableInsightRulesOutput */
    { TABLE_STRUCTURE, 0, 1, 192 }, /* EnableAlarmActionsInput */
    { TABLE_STRUCTURE, 0, 1, 193 }, /* EnableInsightRulesInput */
    { TABLE_STRUCTURE, 0, 1, 194 }, /* EnableInsightRulesOutput */
    { TABLE_STRUCTURE, 0, 1, 195 }, /* GetAlarmMuteRuleInput */
    { TABLE_STRUCTURE, 0, 10, 196 }, /* GetAlarmMuteRuleOutput */
    { TABLE_STRING, 15, 0, 0 }, /* Arn */
    { TABLE_STRUCTURE, 0, 1, 206 }, /* MuteTargets */
    { TABLE_LIST, 2, 1, 207 }, /* MuteTargetAlarmNameList */
    { TABLE_STRING, 0, 0, 0 }, /* MuteType */
    { TABLE_STRUCTURE, 0, 1, 208 }, /* Rule */
    { TABLE_STRUCTURE, 0, 3, 209 }, /* Schedule */
    { TABLE_STRING, 26, 0, 0 }, /* Duration */
    { TABLE_STRING, 27, 0, 0 }, /* Expression */
    { TABLE_STRING, 26, 0, 0 }, /* Timezone */
    { TABLE_STRING, 0, 3, 62 }, /* AlarmMuteRuleStatus */
    { TABLE_STRUCTURE, 0, 1, 212 }, /* GetDashboardInput */
    { TABLE_STRUCTURE, 0, 3, 213 }, /* GetDashboardOutput */
    { TABLE_STRING, 0, 0, 0 }, /* DashboardArn */
    { TABLE_STRING, 0, 0, 0 }, /* DashboardBody */
    { TABLE_STRUCTURE, 0, 7, 216 }, /* GetInsightRuleReportInput */
    { TABLE_INTEGER, 0, 0, 0 }, /* InsightRuleUnboundInteger */
    { TABLE_LIST, 0, 1, 223 }, /* InsightRuleMetricList */
    { TABLE_STRING, 25, 0, 0 }, /* InsightRuleMetricName */
    { TABLE_STRING, 25, 0, 0 }, /* InsightRuleOrderBy */
    { TABLE_STRUCTURE, 0, 6, 224 }, /* GetInsightRuleReportOutput */
    { TABLE_DOUBLE, 0, 0, 0 }, /* InsightRuleUnboundDouble */
    { TABLE_STRING, 0, 0, 0 }, /* InsightRuleAggregationStatistic */
    { TABLE_LONG, 0, 0, 0 }, /* InsightRuleUnboundLong */
    { TABLE_LIST, 0, 1, 230 }, /* InsightRuleContributors */
    { TABLE_STRUCTURE, 0, 3, 231 }, /* InsightRuleContributor */
    { TABLE_LIST, 0, 1, 234 }, /* InsightRuleContributorDatapoints */
    { TABLE_STRUCTURE, 0, 2, 235 }, /* InsightRuleContributorDatapoint */
    { TABLE_LIST, 0, 1, 237 }, /* InsightRuleContributorKeys */
    { TABLE_STRING, 0, 0, 0 }, /* InsightRuleContributorKey */
    { TABLE_LIST, 0, 1, 238 }, /* InsightRuleContributorKeyLabels */
    { TABLE_STRING, 0, 0, 0 }, /* InsightRuleContributorKeyLabel */
    { TABLE_LIST, 0, 1, 239 }, /* InsightRuleMetricDatapoints */
    { TABLE_STRUCTURE, 0, 8, 240 }, /* InsightRuleMetricDatapoint */
    { TABLE_STRUCTURE, 0, 7, 248 }, /* GetMetricDataInput */
    { TABLE_STRUCTURE, 0, 1, 255 }, /* LabelOptions */
    { TABLE_STRING, 0, 0, 0 }, /* GetMetricDataLabelTimezone */
    { TABLE_INTEGER, 0, 0, 0 }, /* GetMetricDataMaxDatapoints */
    { TABLE_STRUCTURE, 0, 3, 256 }, /* GetMetricDataOutput */
    { TABLE_LIST, 0, 1, 259 }, /* MetricDataResultMessages */
    { TABLE_STRUCTURE, 0, 2, 260 }, /* MessageData */
    { TABLE_STRING, 0, 0, 0 }, /* MessageDataCode */
    { TABLE_STRING, 0, 0, 0 }, /* MessageDataValue */
    { TABLE_LIST, 0, 1, 262 }, /* MetricDataResults */
    { TABLE_STRUCTURE, 0, 6, 263 }, /* MetricDataResult */
    { TABLE_STRING, 0, 4, 65 }, /* StatusCode */
    { TABLE_LIST, 0, 1, 269 }, /* Timestamps */
    { TABLE_LIST, 0, 1, 270 }, /* DatapointValues */
    { TABLE_DOUBLE, 0, 0, 0 }, /* DatapointValue */
    { TABLE_STRUCTURE, 0, 9, 271 }, /* GetMetricStatisticsInput */
    { TABLE_LIST, 28, 1, 280 }, /* ExtendedStatistics */
    { TABLE_LIST, 29, 1, 281 }, /* Statistics */
    { TABLE_STRUCTURE, 0, 2, 282 }, /* GetMetricStatisticsOutput */
    { TABLE_LIST, 0, 1, 284 }, /* Datapoints */
    { TABLE_STRUCTURE, 0, 8, 285 }, /* Datapoint */
    { TABLE_MAP, 0, 2, 293 }, /* DatapointValueMap */
    { TABLE_STRUCTURE, 0, 1, 295 }, /* GetMetricStreamInput */
    { TABLE_STRUCTURE, 0, 12, 296 }, /* GetMetricStreamOutput */
    { TABLE_STRING, 4, 0, 0 }, /* AmazonResourceName */
    { TABLE_LIST, 0, 1, 308 }, /* MetricStreamFilters */
    { TABLE_STRUCTURE, 0, 2, 309 }, /* MetricStreamFilter */
    { TABLE_LIST, 0, 1, 311 }, /* MetricStreamFilterMetricNames */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* IncludeLinkedAccountsMetrics */
    { TABLE_STRING, 1, 3, 69 }, /* MetricStreamOutputFormat */
    { TABLE_STRING, 0, 0, 0 }, /* MetricStreamState */
    { TABLE_LIST, 0, 1, 312 }, /* MetricStreamStatisticsConfigurations */
    { TABLE_STRUCTURE, 0, 2, 313 }, /* MetricStreamStatisticsConfiguration */
    { TABLE_LIST, 0, 1, 315 }, /* MetricStreamStatisticsAdditionalStatistics */
    { TABLE_STRING, 0, 0, 0 }, /* MetricStreamStatistic */
    { TABLE_LIST, 0, 1, 316 }, /* MetricStreamStatisticsIncludeMetrics */
    { TABLE_STRUCTURE, 0, 2, 317 }, /* MetricStreamStatisticsMetric */
    { TABLE_STRUCTURE, 0, 2, 319 }, /* GetMetricWidgetImageInput */
    { TABLE_STRING, 0, 0, 0 }, /* MetricWidget */
    { TABLE_STRING, 0, 0, 0 }, /* OutputFormat */
    { TABLE_STRUCTURE, 0, 1, 321 }, /* GetMetricWidgetImageOutput */
    { TABLE_BLOB, 0, 0, 0 }, /* MetricWidgetImage */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* GetOTelEnrichmentInput */
    { TABLE_STRUCTURE, 0, 1, 322 }, /* GetOTelEnrichmentOutput */
    { TABLE_STRING, 0, 2, 72 }, /* OTelEnrichmentStatus */
    { TABLE_STRUCTURE, 0, 4, 323 }, /* ListAlarmMuteRulesInput */
    { TABLE_LIST, 0, 1, 327 }, /* AlarmMuteRuleStatuses */
    { TABLE_STRUCTURE, 0, 2, 328 }, /* ListAlarmMuteRulesOutput */
    { TABLE_LIST, 0, 1, 330 }, /* AlarmMuteRuleSummaries */
    { TABLE_STRUCTURE, 0, 5, 331 }, /* AlarmMuteRuleSummary */
    { TABLE_STRUCTURE, 0, 2, 336 }, /* ListDashboardsInput */
    { TABLE_STRING, 0, 0, 0 }, /* DashboardNamePrefix */
    { TABLE_STRUCTURE, 0, 2, 338 }, /* ListDashboardsOutput */
    { TABLE_LIST, 0, 1, 340 }, /* DashboardEntries */
    { TABLE_STRUCTURE, 0, 4, 341 }, /* DashboardEntry */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* LastModified */
    { TABLE_LONG, 0, 0, 0 }, /* Size */
    { TABLE_STRUCTURE, 0, 3, 345 }, /* ListManagedInsightRulesInput */
    { TABLE_STRUCTURE, 0, 2, 348 }, /* ListManagedInsightRulesOutput */
    { TABLE_LIST, 0, 1, 350 }, /* ManagedRuleDescriptions */
    { TABLE_STRUCTURE, 0, 3, 351 }, /* ManagedRuleDescription */
    { TABLE_STRUCTURE, 0, 2, 354 }, /* ManagedRuleState */
    { TABLE_STRING, 8, 0, 0 }, /* TemplateName */
    { TABLE_STRUCTURE, 0, 2, 356 }, /* ListMetricStreamsInput */
    { TABLE_INTEGER, 23, 0, 0 }, /* ListMetricStreamsMaxResults */
    { TABLE_STRUCTURE, 0, 2, 358 }, /* ListMetricStreamsOutput */
    { TABLE_LIST, 0, 1, 360 }, /* MetricStreamEntries */
    { TABLE_STRUCTURE, 0, 7, 361 }, /* MetricStreamEntry */
    { TABLE_STRUCTURE, 0, 7, 368 }, /* ListMetricsInput */
    { TABLE_LIST, 30, 1, 375 }, /* DimensionFilters */
    { TABLE_STRUCTURE, 0, 2, 376 }, /* DimensionFilter */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* IncludeLinkedAccounts */
    { TABLE_STRING, 0, 1, 74 }, /* RecentlyActive */
    { TABLE_STRUCTURE, 0, 3, 378 }, /* ListMetricsOutput */
    { TABLE_LIST, 0, 1, 381 }, /* Metrics */
    { TABLE_LIST, 0, 1, 382 }, /* OwningAccounts */
    { TABLE_STRUCTURE, 0, 1, 383 }, /* ListTagsForResourceInput */
    { TABLE_STRUCTURE, 0, 1, 384 }, /* ListTagsForResourceOutput */
    { TABLE_LIST, 0, 1, 385 }, /* TagList */
    { TABLE_STRUCTURE, 0, 2, 386 }, /* Tag */
    { TABLE_STRING, 8, 0, 0 }, /* TagKey */
    { TABLE_STRING, 31, 0, 0 }, /* TagValue */
    { TABLE_STRUCTURE, 0, 7, 388 }, /* PutAlarmMuteRuleInput */
    { TABLE_STRUCTURE, 0, 8, 395 }, /* PutAnomalyDetectorInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* PutAnomalyDetectorOutput */
    { TABLE_STRUCTURE, 0, 11, 403 }, /* PutCompositeAlarmInput */
    { TABLE_STRUCTURE, 0, 3, 414 }, /* PutDashboardInput */
    { TABLE_STRUCTURE, 0, 1, 417 }, /* PutDashboardOutput */
    { TABLE_LIST, 0, 1, 418 }, /* DashboardValidationMessages */
    { TABLE_STRUCTURE, 0, 2, 419 }, /* DashboardValidationMessage */
    { TABLE_STRING, 0, 0, 0 }, /* DataPath */
    { TABLE_STRING, 0, 0, 0 }, /* Message */
    { TABLE_STRUCTURE, 0, 5, 421 }, /* PutInsightRuleInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* PutInsightRuleOutput */
    { TABLE_STRUCTURE, 0, 1, 426 }, /* PutManagedInsightRulesInput */
    { TABLE_LIST, 0, 1, 427 }, /* ManagedRules */
    { TABLE_STRUCTURE, 0, 3, 428 }, /* ManagedRule */
    { TABLE_STRUCTURE, 0, 1, 431 }, /* PutManagedInsightRulesOutput */
    { TABLE_STRUCTURE, 0, 24, 432 }, /* PutMetricAlarmInput */
    { TABLE_STRUCTURE, 0, 4, 456 }, /* PutMetricDataInput */
    { TABLE_LIST, 0, 1, 460 }, /* EntityMetricDataList */
    { TABLE_STRUCTURE, 0, 2, 461 }, /* EntityMetricData */
    { TABLE_STRUCTURE, 0, 2, 463 }, /* Entity */
    { TABLE_MAP, 32, 2, 465 }, /* EntityAttributesMap */
    { TABLE_STRING, 27, 0, 0 }, /* EntityAttributesMapKeyString */
    { TABLE_STRING, 5, 0, 0 }, /* EntityAttributesMapValueString */
    { TABLE_MAP, 33, 2, 467 }, /* EntityKeyAttributesMap */
    { TABLE_STRING, 25, 0, 0 }, /* EntityKeyAttributesMapKeyString */
    { TABLE_STRING, 5, 0, 0 }, /* EntityKeyAttributesMapValueString */
    { TABLE_LIST, 0, 1, 469 }, /* MetricData */
    { TABLE_STRUCTURE, 0, 9, 470 }, /* MetricDatum */
    { TABLE_LIST, 0, 1, 479 }, /* Counts */
    { TABLE_STRUCTURE, 0, 4, 480 }, /* StatisticSet */
    { TABLE_INTEGER, 6, 0, 0 }, /* StorageResolution */
    { TABLE_LIST, 0, 1, 484 }, /* Values */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* StrictEntityValidation */
    { TABLE_STRUCTURE, 0, 9, 485 }, /* PutMetricStreamInput */
    { TABLE_STRUCTURE, 0, 1, 494 }, /* PutMetricStreamOutput */
    { TABLE_STRUCTURE, 0, 4, 495 }, /* SetAlarmStateInput */
    { TABLE_STRUCTURE, 0, 1, 499 }, /* StartMetricStreamsInput */
    { TABLE_LIST, 0, 1, 500 }, /* MetricStreamNames */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* StartMetricStreamsOutput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* StartOTelEnrichmentInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* StartOTelEnrichmentOutput */
    { TABLE_STRUCTURE, 0, 1, 501 }, /* StopMetricStreamsInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* StopMetricStreamsOutput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* StopOTelEnrichmentInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* StopOTelEnrichmentOutput */
    { TABLE_STRUCTURE, 0, 2, 502 }, /* TagResourceInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* TagResourceOutput */
    { TABLE_STRUCTURE, 0, 2, 504 }, /* UntagResourceInput */
    { TABLE_LIST, 0, 1, 506 }, /* TagKeyList */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* UntagResourceOutput */
};

static const struct table_member members[] = {
    { {273}, {273}, 1, 1 }, /* DeleteAlarmMuteRuleInput.AlarmMuteRuleName */
    { {9994}, {9994}, 3, 1 }, /* DeleteAlarmsInput.AlarmNames */
    { {12806}, {12806}, 4, 0 }, /* AlarmNames.member */
    { {17930}, {17930}, 6, 0 }, /* DeleteAnomalyDetectorInput.Dimensions */
    { {23577}, {23577}, 10, 0 }, /* DeleteAnomalyDetectorInput.MetricMathAnomalyDetector */
    { {47114}, {47114}, 19, 0 }, /* DeleteAnomalyDetectorInput.MetricName */
    { {49929}, {49929}, 20, 0 }, /* DeleteAnomalyDetectorInput.Namespace */
    { {59675}, {59675}, 25, 0 }, /* DeleteAnomalyDetectorInput.SingleMetricAnomalyDetector */
    { {54276}, {54276}, 26, 0 }, /* DeleteAnomalyDetectorInput.Stat */
    { {12806}, {12806}, 7, 0 }, /* Dimensions.member */
    { {20740}, {20740}, 8, 1 }, /* Dimension.Name */
    { {22021}, {22021}, 9, 1 }, /* Dimension.Value */
    { {30225}, {30225}, 11, 0 }, /* MetricMathAnomalyDetector.MetricDataQueries */
    { {12806}, {12806}, 12, 0 }, /* MetricDataQueries.member */
    { {34825}, {34825}, 13, 0 }, /* MetricDataQuery.AccountId */
    { {37386}, {37386}, 14, 0 }, /* MetricDataQuery.Expression */
    { {40194}, {40194}, 15, 1 }, /* MetricDataQuery.Id */
    { {40965}, {40965}, 16, 0 }, /* MetricDataQuery.Label */
    { {42506}, {42506}, 17, 0 }, /* MetricDataQuery.MetricStat */
    { {52486}, {52486}, 21, 0 }, /* MetricDataQuery.Period */
    { {56842}, {56842}, 24, 0 }, /* MetricDataQuery.ReturnData */
    { {45318}, {45318}, 18, 1 }, /* MetricStat.Metric */
    { {52486}, {52486}, 21, 1 }, /* MetricStat.Period */
    { {54276}, {54276}, 22, 1 }, /* MetricStat.Stat */
    { {55556}, {55556}, 23, 0 }, /* MetricStat.Unit */
    { {17930}, {17930}, 6, 0 }, /* Metric.Dimensions */
    { {47114}, {47114}, 19, 0 }, /* Metric.MetricName */
    { {49929}, {49929}, 20, 0 }, /* Metric.Namespace */
    { {34825}, {34825}, 13, 0 }, /* SingleMetricAnomalyDetector.AccountId */
    { {17930}, {17930}, 6, 0 }, /* SingleMetricAnomalyDetector.Dimensions */
    { {47114}, {47114}, 19, 0 }, /* SingleMetricAnomalyDetector.MetricName */
    { {49929}, {49929}, 20, 0 }, /* SingleMetricAnomalyDetector.Namespace */
    { {54276}, {54276}, 26, 0 }, /* SingleMetricAnomalyDetector.Stat */
    { {79630}, {79630}, 29, 1 }, /* DeleteDashboardsInput.DashboardNames */
    { {12806}, {12806}, 30, 0 }, /* DashboardNames.member */
    { {93705}, {93705}, 33, 1 }, /* DeleteInsightRulesInput.RuleNames */
    { {12806}, {12806}, 34, 0 }, /* InsightRuleNames.member */
    { {96264}, {96264}, 36, 0 }, /* DeleteInsightRulesOutput.Failures */
    { {12806}, {12806}, 37, 0 }, /* BatchFailures.member */
    { {98573}, {98573}, 38, 0 }, /* PartialFailure.ExceptionType */
    { {102155}, {102155}, 39, 0 }, /* PartialFailure.FailureCode */
    { {105234}, {105234}, 40, 0 }, /* PartialFailure.FailureDescription */
    { {110095}, {110095}, 41, 0 }, /* PartialFailure.FailureResource */
    { {20740}, {20740}, 43, 1 }, /* DeleteMetricStreamInput.Name */
    { {136713}, {136713}, 4, 1 }, /* DescribeAlarmContributorsInput.AlarmName */
    { {139273}, {139273}, 46, 0 }, /* DescribeAlarmContributorsInput.NextToken */
    { {141841}, {141841}, 48, 1 }, /* DescribeAlarmContributorsOutput.AlarmContributors */
    { {139273}, {139273}, 46, 0 }, /* DescribeAlarmContributorsOutput.NextToken */
    { {12806}, {12806}, 49, 0 }, /* AlarmContributors.member */
    { {146453}, {146453}, 50, 1 }, /* AlarmContributor.ContributorAttributes */
    { {154637}, {154637}, 53, 1 }, /* AlarmContributor.ContributorId */
    { {158219}, {158219}, 54, 1 }, /* AlarmContributor.StateReason */
    { {161306}, {161306}, 55, 0 }, /* AlarmContributor.StateTransitionedTimestamp */
    { {152067}, {152067}, 51, 0 }, /* ContributorAttributes.key */
    { {153093}, {153093}, 52, 0 }, /* ContributorAttributes.value */
    { {183058}, {183058}, 53, 0 }, /* DescribeAlarmHistoryInput.AlarmContributorId */
    { {136713}, {136713}, 4, 0 }, /* DescribeAlarmHistoryInput.AlarmName */
    { {187914}, {187914}, 57, 0 }, /* DescribeAlarmHistoryInput.AlarmTypes */
    { {190727}, {190727}, 55, 0 }, /* DescribeAlarmHistoryInput.EndDate */
    { {192783}, {192783}, 59, 0 }, /* DescribeAlarmHistoryInput.HistoryItemType */
    { {196874}, {196874}, 60, 0 }, /* DescribeAlarmHistoryInput.MaxRecords */
    { {139273}, {139273}, 46, 0 }, /* DescribeAlarmHistoryInput.NextToken */
    { {199686}, {199686}, 61, 0 }, /* DescribeAlarmHistoryInput.ScanBy */
    { {201481}, {201481}, 55, 0 }, /* DescribeAlarmHistoryInput.StartDate */
    { {12806}, {12806}, 58, 0 }, /* AlarmTypes.member */
    { {204049}, {204049}, 63, 0 }, /* DescribeAlarmHistoryOutput.AlarmHistoryItems */
    { {139273}, {139273}, 46, 0 }, /* DescribeAlarmHistoryOutput.NextToken */
    { {12806}, {12806}, 64, 0 }, /* AlarmHistoryItems.member */
    { {208666}, {208666}, 50, 0 }, /* AlarmHistoryItem.AlarmContributorAttributes */
    { {183058}, {183058}, 53, 0 }, /* AlarmHistoryItem.AlarmContributorId */
    { {136713}, {136713}, 4, 0 }, /* AlarmHistoryItem.AlarmName */
    { {215561}, {215561}, 58, 0 }, /* AlarmHistoryItem.AlarmType */
    { {218123}, {218123}, 65, 0 }, /* AlarmHistoryItem.HistoryData */
    { {192783}, {192783}, 59, 0 }, /* AlarmHistoryItem.HistoryItemType */
    { {221198}, {221198}, 66, 0 }, /* AlarmHistoryItem.HistorySummary */
    { {225033}, {225033}, 55, 0 }, /* AlarmHistoryItem.Timestamp */
    { {239884}, {239884}, 68, 0 }, /* DescribeAlarmsInput.ActionPrefix */
    { {243215}, {243215}, 69, 0 }, /* DescribeAlarmsInput.AlarmNamePrefix */
    { {9994}, {9994}, 3, 0 }, /* DescribeAlarmsInput.AlarmNames */
    { {187914}, {187914}, 57, 0 }, /* DescribeAlarmsInput.AlarmTypes */
    { {247315}, {247315}, 4, 0 }, /* DescribeAlarmsInput.ChildrenOfAlarmName */
    { {196874}, {196874}, 60, 0 }, /* DescribeAlarmsInput.MaxRecords */
    { {139273}, {139273}, 46, 0 }, /* DescribeAlarmsInput.NextToken */
    { {252434}, {252434}, 4, 0 }, /* DescribeAlarmsInput.ParentsOfAlarmName */
    { {257290}, {257290}, 70, 0 }, /* DescribeAlarmsInput.StateValue */
    { {260111}, {260111}, 72, 0 }, /* DescribeAlarmsOutput.CompositeAlarms */
    { {339468}, {339468}, 84, 0 }, /* DescribeAlarmsOutput.MetricAlarms */
    { {139273}, {139273}, 46, 0 }, /* DescribeAlarmsOutput.NextToken */
    { {12806}, {12806}, 73, 0 }, /* CompositeAlarms.member */
    { {264206}, {264206}, 74, 0 }, /* CompositeAlarm.ActionsEnabled */
    { {268051}, {268051}, 75, 0 }, /* CompositeAlarm.ActionsSuppressedBy */
    { {273175}, {273175}, 76, 0 }, /* CompositeAlarm.ActionsSuppressedReason */
    { {279313}, {279313}, 77, 0 }, /* CompositeAlarm.ActionsSuppressor */
    { {283936}, {283936}, 78, 0 }, /* CompositeAlarm.ActionsSuppressorExtensionPeriod */
    { {292379}, {292379}, 78, 0 }, /* CompositeAlarm.ActionsSuppressorWaitPeriod */
    { {299532}, {299532}, 79, 0 }, /* CompositeAlarm.AlarmActions */
    { {302856}, {302856}, 77, 0 }, /* CompositeAlarm.AlarmArn */
    { {305186}, {305186}, 55, 0 }, /* CompositeAlarm.AlarmConfigurationUpdatedTimestamp */
    { {314128}, {314128}, 81, 0 }, /* CompositeAlarm.AlarmDescription */
    { {136713}, {136713}, 4, 0 }, /* CompositeAlarm.AlarmName */
    { {318473}, {318473}, 82, 0 }, /* CompositeAlarm.AlarmRule */
    { {321047}, {321047}, 79, 0 }, /* CompositeAlarm.InsufficientDataActions */
    { {327177}, {327177}, 79, 0 }, /* CompositeAlarm.OKActions */
    { {158219}, {158219}, 54, 0 }, /* CompositeAlarm.StateReason */
    { {329743}, {329743}, 83, 0 }, /* CompositeAlarm.StateReasonData */
    { {161306}, {161306}, 55, 0 }, /* CompositeAlarm.StateTransitionedTimestamp */
    { {333845}, {333845}, 55, 0 }, /* CompositeAlarm.StateUpdatedTimestamp */
    { {257290}, {257290}, 70, 0 }, /* CompositeAlarm.StateValue */
    { {12806}, {12806}, 80, 0 }, /* ResourceList.member */
    { {12806}, {12806}, 85, 0 }, /* MetricAlarms.member */
    { {264206}, {264206}, 74, 0 }, /* MetricAlarm.ActionsEnabled */
    { {299532}, {299532}, 79, 0 }, /* MetricAlarm.AlarmActions */
    { {302856}, {302856}, 77, 0 }, /* MetricAlarm.AlarmArn */
    { {305186}, {305186}, 55, 0 }, /* MetricAlarm.AlarmConfigurationUpdatedTimestamp */
    { {314128}, {314128}, 81, 0 }, /* MetricAlarm.AlarmDescription */
    { {136713}, {136713}, 4, 0 }, /* MetricAlarm.AlarmName */
    { {342802}, {342802}, 86, 0 }, /* MetricAlarm.ComparisonOperator */
    { {347665}, {347665}, 87, 0 }, /* MetricAlarm.DatapointsToAlarm */
    { {17930}, {17930}, 6, 0 }, /* MetricAlarm.Dimensions */
    { {352288}, {352288}, 88, 0 }, /* MetricAlarm.EvaluateLowSampleCountPercentile */
    { {360722}, {360722}, 89, 0 }, /* MetricAlarm.EvaluationCriteria */
    { {378386}, {378386}, 94, 0 }, /* MetricAlarm.EvaluationInterval */
    { {383249}, {383249}, 95, 0 }, /* MetricAlarm.EvaluationPeriods */
    { {387855}, {387855}, 96, 0 }, /* MetricAlarm.EvaluationState */
    { {391953}, {391953}, 97, 0 }, /* MetricAlarm.ExtendedStatistic */
    { {321047}, {321047}, 79, 0 }, /* MetricAlarm.InsufficientDataActions */
    { {47114}, {47114}, 19, 0 }, /* MetricAlarm.MetricName */
    { {396551}, {396551}, 11, 0 }, /* MetricAlarm.Metrics */
    { {49929}, {49929}, 20, 0 }, /* MetricAlarm.Namespace */
    { {327177}, {327177}, 79, 0 }, /* MetricAlarm.OKActions */
    { {52486}, {52486}, 21, 0 }, /* MetricAlarm.Period */
    { {158219}, {158219}, 54, 0 }, /* MetricAlarm.StateReason */
    { {329743}, {329743}, 83, 0 }, /* MetricAlarm.StateReasonData */
    { {161306}, {161306}, 55, 0 }, /* MetricAlarm.StateTransitionedTimestamp */
    { {333845}, {333845}, 55, 0 }, /* MetricAlarm.StateUpdatedTimestamp */
    { {257290}, {257290}, 70, 0 }, /* MetricAlarm.StateValue */
    { {398601}, {398601}, 98, 0 }, /* MetricAlarm.Statistic */
    { {401161}, {401161}, 99, 0 }, /* MetricAlarm.Threshold */
    { {403729}, {403729}, 15, 0 }, /* MetricAlarm.ThresholdMetricId */
    { {408336}, {408336}, 100, 0 }, /* MetricAlarm.TreatMissingData */
    { {55556}, {55556}, 23, 0 }, /* MetricAlarm.Unit */
    { {365582}, {365582}, 90, 0 }, /* EvaluationCriteria.PromQLCriteria */
    { {369421}, {369421}, 91, 0 }, /* AlarmPromQLCriteria.PendingPeriod */
    { {372997}, {372997}, 92, 1 }, /* AlarmPromQLCriteria.Query */
    { {374542}, {374542}, 93, 0 }, /* AlarmPromQLCriteria.RecoveryPeriod */
    { {17930}, {17930}, 6, 0 }, /* DescribeAlarmsForMetricInput.Dimensions */
    { {391953}, {391953}, 97, 0 }, /* DescribeAlarmsForMetricInput.ExtendedStatistic */
    { {47114}, {47114}, 19, 1 }, /* DescribeAlarmsForMetricInput.MetricName */
    { {49929}, {49929}, 20, 1 }, /* DescribeAlarmsForMetricInput.Namespace */
    { {52486}, {52486}, 21, 0 }, /* DescribeAlarmsForMetricInput.Period */
    { {398601}, {398601}, 98, 0 }, /* DescribeAlarmsForMetricInput.Statistic */
    { {55556}, {55556}, 23, 0 }, /* DescribeAlarmsForMetricInput.Unit */
    { {339468}, {339468}, 84, 0 }, /* DescribeAlarmsForMetricOutput.MetricAlarms */
    { {435732}, {435732}, 104, 0 }, /* DescribeAnomalyDetectorsInput.AnomalyDetectorTypes */
    { {17930}, {17930}, 6, 0 }, /* DescribeAnomalyDetectorsInput.Dimensions */
    { {441098}, {441098}, 106, 0 }, /* DescribeAnomalyDetectorsInput.MaxResults */
    { {47114}, {47114}, 19, 0 }, /* DescribeAnomalyDetectorsInput.MetricName */
    { {49929}, {49929}, 20, 0 }, /* DescribeAnomalyDetectorsInput.Namespace */
    { {139273}, {139273}, 46, 0 }, /* DescribeAnomalyDetectorsInput.NextToken */
    { {12806}, {12806}, 105, 0 }, /* AnomalyDetectorTypes.member */
    { {443920}, {443920}, 108, 0 }, /* DescribeAnomalyDetectorsOutput.AnomalyDetectors */
    { {139273}, {139273}, 46, 0 }, /* DescribeAnomalyDetectorsOutput.NextToken */
    { {12806}, {12806}, 109, 0 }, /* AnomalyDetectors.member */
    { {448269}, {448269}, 110, 0 }, /* AnomalyDetector.Configuration */
    { {17930}, {17930}, 6, 0 }, /* AnomalyDetector.Dimensions */
    { {465173}, {465173}, 114, 0 }, /* AnomalyDetector.MetricCharacteristics */
    { {23577}, {23577}, 10, 0 }, /* AnomalyDetector.MetricMathAnomalyDetector */
    { {47114}, {47114}, 19, 0 }, /* AnomalyDetector.MetricName */
    { {49929}, {49929}, 20, 0 }, /* AnomalyDetector.Namespace */
    { {59675}, {59675}, 25, 0 }, /* AnomalyDetector.SingleMetricAnomalyDetector */
    { {54276}, {54276}, 26, 0 }, /* AnomalyDetector.Stat */
    { {257290}, {257290}, 116, 0 }, /* AnomalyDetector.StateValue */
    { {451858}, {451858}, 111, 0 }, /* AnomalyDetectorConfiguration.ExcludedTimeRanges */
    { {461326}, {461326}, 113, 0 }, /* AnomalyDetectorConfiguration.MetricTimezone */
    { {12806}, {12806}, 112, 0 }, /* AnomalyDetectorExcludedTimeRanges.member */
    { {456711}, {456711}, 55, 1 }, /* Range.EndTime */
    { {458761}, {458761}, 55, 1 }, /* Range.StartTime */
    { {470798}, {470798}, 115, 0 }, /* MetricCharacteristics.PeriodicSpikes */
    { {441098}, {441098}, 118, 0 }, /* DescribeInsightRulesInput.MaxResults */
    { {139273}, {139273}, 46, 0 }, /* DescribeInsightRulesInput.NextToken */
    { {488972}, {488972}, 120, 0 }, /* DescribeInsightRulesOutput.InsightRules */
    { {139273}, {139273}, 46, 0 }, /* DescribeInsightRulesOutput.NextToken */
    { {12806}, {12806}, 121, 0 }, /* InsightRules.member */
    { {492310}, {492310}, 122, 0 }, /* InsightRule.ApplyOnTransformedLogs */
    { {498186}, {498186}, 123, 1 }, /* InsightRule.Definition */
    { {501003}, {501003}, 124, 0 }, /* InsightRule.ManagedRule */
    { {20740}, {20740}, 34, 1 }, /* InsightRule.Name */
    { {504070}, {504070}, 125, 1 }, /* InsightRule.Schema */
    { {505861}, {505861}, 126, 1 }, /* InsightRule.State */
    { {9994}, {9994}, 3, 1 }, /* DisableAlarmActionsInput.AlarmNames */
    { {93705}, {93705}, 33, 1 }, /* DisableInsightRulesInput.RuleNames */
    { {96264}, {96264}, 36, 0 }, /* DisableInsightRulesOutput.Failures */
    { {9994}, {9994}, 3, 1 }, /* EnableAlarmActionsInput.AlarmNames */
    { {93705}, {93705}, 33, 1 }, /* EnableInsightRulesInput.RuleNames */
    { {96264}, {96264}, 36, 0 }, /* EnableInsightRulesOutput.Failures */
    { {273}, {273}, 1, 1 }, /* GetAlarmMuteRuleInput.AlarmMuteRuleName */
    { {552720}, {552720}, 135, 0 }, /* GetAlarmMuteRuleOutput.AlarmMuteRuleArn */
    { {557067}, {557067}, 81, 0 }, /* GetAlarmMuteRuleOutput.Description */
    { {560138}, {560138}, 55, 0 }, /* GetAlarmMuteRuleOutput.ExpireDate */
    { {562964}, {562964}, 55, 0 }, /* GetAlarmMuteRuleOutput.LastUpdatedTimestamp */
    { {568331}, {568331}, 136, 0 }, /* GetAlarmMuteRuleOutput.MuteTargets */
    { {571400}, {571400}, 138, 0 }, /* GetAlarmMuteRuleOutput.MuteType */
    { {20740}, {20740}, 1, 0 }, /* GetAlarmMuteRuleOutput.Name */
    { {573700}, {573700}, 139, 0 }, /* GetAlarmMuteRuleOutput.Rule */
    { {201481}, {201481}, 55, 0 }, /* GetAlarmMuteRuleOutput.StartDate */
    { {581894}, {581894}, 144, 0 }, /* GetAlarmMuteRuleOutput.Status */
    { {9994}, {9994}, 137, 1 }, /* MuteTargets.AlarmNames */
    { {12806}, {12806}, 1, 0 }, /* MuteTargetAlarmNameList.member */
    { {574984}, {574984}, 140, 1 }, /* Rule.Schedule */
    { {577288}, {577288}, 141, 1 }, /* Schedule.Duration */
    { {37386}, {37386}, 142, 1 }, /* Schedule.Expression */
    { {579592}, {579592}, 143, 0 }, /* Schedule.Timezone */
    { {593933}, {593933}, 30, 1 }, /* GetDashboardInput.DashboardName */
    { {597516}, {597516}, 147, 0 }, /* GetDashboardOutput.DashboardArn */
    { {600845}, {600845}, 148, 0 }, /* GetDashboardOutput.DashboardBody */
    { {593933}, {593933}, 30, 0 }, /* GetDashboardOutput.DashboardName */
    { {456711}, {456711}, 55, 1 }, /* GetInsightRuleReportInput.EndTime */
    { {612627}, {612627}, 150, 0 }, /* GetInsightRuleReportInput.MaxContributorCount */
    { {396551}, {396551}, 151, 0 }, /* GetInsightRuleReportInput.Metrics */
    { {617735}, {617735}, 153, 0 }, /* GetInsightRuleReportInput.OrderBy */
    { {52486}, {52486}, 21, 1 }, /* GetInsightRuleReportInput.Period */
    { {619784}, {619784}, 34, 1 }, /* GetInsightRuleReportInput.RuleName */
    { {458761}, {458761}, 55, 1 }, /* GetInsightRuleReportInput.StartTime */
    { {12806}, {12806}, 152, 0 }, /* InsightRuleMetricList.member */
    { {622094}, {622094}, 155, 0 }, /* GetInsightRuleReportOutput.AggregateValue */
    { {625940}, {625940}, 156, 0 }, /* GetInsightRuleReportOutput.AggregationStatistic */
    { {631318}, {631318}, 157, 0 }, /* GetInsightRuleReportOutput.ApproximateUniqueCount */
    { {637196}, {637196}, 158, 0 }, /* GetInsightRuleReportOutput.Contributors */
    { {655625}, {655625}, 164, 0 }, /* GetInsightRuleReportOutput.KeyLabels */
    { {658192}, {658192}, 166, 0 }, /* GetInsightRuleReportOutput.MetricDatapoints */
    { {12806}, {12806}, 159, 0 }, /* InsightRuleContributors.member */
    { {640537}, {640537}, 155, 1 }, /* InsightRuleContributor.ApproximateAggregateValue */
    { {647178}, {647178}, 160, 1 }, /* InsightRuleContributor.Datapoints */
    { {654340}, {654340}, 162, 1 }, /* InsightRuleContributor.Keys */
    { {12806}, {12806}, 161, 0 }, /* InsightRuleContributorDatapoints.member */
    { {650000}, {650000}, 155, 1 }, /* InsightRuleContributorDatapoint.ApproximateValue */
    { {225033}, {225033}, 55, 1 }, /* InsightRuleContributorDatapoint.Timestamp */
    { {12806}, {12806}, 163, 0 }, /* InsightRuleContributorKeys.member */
    { {12806}, {12806}, 165, 0 }, /* InsightRuleContributorKeyLabels.member */
    { {12806}, {12806}, 167, 0 }, /* InsightRuleMetricDatapoints.member */
    { {662535}, {662535}, 155, 0 }, /* InsightRuleMetricDatapoint.Average */
    { {664595}, {664595}, 155, 0 }, /* InsightRuleMetricDatapoint.MaxContributorValue */
    { {669703}, {669703}, 155, 0 }, /* InsightRuleMetricDatapoint.Maximum */
    { {671751}, {671751}, 155, 0 }, /* InsightRuleMetricDatapoint.Minimum */
    { {673803}, {673803}, 155, 0 }, /* InsightRuleMetricDatapoint.SampleCount */
    { {676867}, {676867}, 155, 0 }, /* InsightRuleMetricDatapoint.Sum */
    { {225033}, {225033}, 55, 1 }, /* InsightRuleMetricDatapoint.Timestamp */
    { {677906}, {677906}, 155, 0 }, /* InsightRuleMetricDatapoint.UniqueContributors */
    { {456711}, {456711}, 55, 1 }, /* GetMetricDataInput.EndTime */
    { {695052}, {695052}, 169, 0 }, /* GetMetricDataInput.LabelOptions */
    { {698381}, {698381}, 171, 0 }, /* GetMetricDataInput.MaxDatapoints */
    { {30225}, {30225}, 11, 1 }, /* GetMetricDataInput.MetricDataQueries */
    { {139273}, {139273}, 46, 0 }, /* GetMetricDataInput.NextToken */
    { {199686}, {199686}, 61, 0 }, /* GetMetricDataInput.ScanBy */
    { {458761}, {458761}, 55, 1 }, /* GetMetricDataInput.StartTime */
    { {579592}, {579592}, 170, 0 }, /* LabelOptions.Timezone */
    { {701960}, {701960}, 173, 0 }, /* GetMetricDataOutput.Messages */
    { {705553}, {705553}, 177, 0 }, /* GetMetricDataOutput.MetricDataResults */
    { {139273}, {139273}, 46, 0 }, /* GetMetricDataOutput.NextToken */
    { {12806}, {12806}, 174, 0 }, /* MetricDataResultMessages.member */
    { {704260}, {704260}, 175, 0 }, /* MessageData.Code */
    { {22021}, {22021}, 176, 0 }, /* MessageData.Value */
    { {12806}, {12806}, 178, 0 }, /* MetricDataResults.member */
    { {40194}, {40194}, 15, 0 }, /* MetricDataResult.Id */
    { {40965}, {40965}, 16, 0 }, /* MetricDataResult.Label */
    { {701960}, {701960}, 173, 0 }, /* MetricDataResult.Messages */
    { {710154}, {710154}, 179, 0 }, /* MetricDataResult.StatusCode */
    { {712970}, {712970}, 180, 0 }, /* MetricDataResult.Timestamps */
    { {715782}, {715782}, 181, 0 }, /* MetricDataResult.Values */
    { {12806}, {12806}, 55, 0 }, /* Timestamps.member */
    { {12806}, {12806}, 182, 0 }, /* DatapointValues.member */
    { {17930}, {17930}, 6, 0 }, /* GetMetricStatisticsInput.Dimensions */
    { {456711}, {456711}, 55, 1 }, /* GetMetricStatisticsInput.EndTime */
    { {726290}, {726290}, 184, 0 }, /* GetMetricStatisticsInput.ExtendedStatistics */
    { {47114}, {47114}, 19, 1 }, /* GetMetricStatisticsInput.MetricName */
    { {49929}, {49929}, 20, 1 }, /* GetMetricStatisticsInput.Namespace */
    { {52486}, {52486}, 21, 1 }, /* GetMetricStatisticsInput.Period */
    { {458761}, {458761}, 55, 1 }, /* GetMetricStatisticsInput.StartTime */
    { {731146}, {731146}, 185, 0 }, /* GetMetricStatisticsInput.Statistics */
    { {55556}, {55556}, 23, 0 }, /* GetMetricStatisticsInput.Unit */
    { {12806}, {12806}, 97, 0 }, /* ExtendedStatistics.member */
    { {12806}, {12806}, 98, 0 }, /* Statistics.member */
    { {647178}, {647178}, 187, 0 }, /* GetMetricStatisticsOutput.Datapoints */
    { {40965}, {40965}, 16, 0 }, /* GetMetricStatisticsOutput.Label */
    { {12806}, {12806}, 188, 0 }, /* Datapoints.member */
    { {662535}, {662535}, 182, 0 }, /* Datapoint.Average */
    { {726290}, {726290}, 189, 0 }, /* Datapoint.ExtendedStatistics */
    { {669703}, {669703}, 182, 0 }, /* Datapoint.Maximum */
    { {671751}, {671751}, 182, 0 }, /* Datapoint.Minimum */
    { {673803}, {673803}, 182, 0 }, /* Datapoint.SampleCount */
    { {676867}, {676867}, 182, 0 }, /* Datapoint.Sum */
    { {225033}, {225033}, 55, 0 }, /* Datapoint.Timestamp */
    { {55556}, {55556}, 23, 0 }, /* Datapoint.Unit */
    { {152067}, {152067}, 97, 0 }, /* DatapointValueMap.key */
    { {153093}, {153093}, 182, 0 }, /* DatapointValueMap.value */
    { {20740}, {20740}, 43, 1 }, /* GetMetricStreamInput.Name */
    { {745731}, {745731}, 192, 0 }, /* GetMetricStreamOutput.Arn */
    { {746764}, {746764}, 55, 0 }, /* GetMetricStreamOutput.CreationDate */
    { {750094}, {750094}, 193, 0 }, /* GetMetricStreamOutput.ExcludeFilters */
    { {757003}, {757003}, 192, 0 }, /* GetMetricStreamOutput.FirehoseArn */
    { {760078}, {760078}, 193, 0 }, /* GetMetricStreamOutput.IncludeFilters */
    { {763932}, {763932}, 196, 0 }, /* GetMetricStreamOutput.IncludeLinkedAccountsMetrics */
    { {771342}, {771342}, 55, 0 }, /* GetMetricStreamOutput.LastUpdateDate */
    { {20740}, {20740}, 43, 0 }, /* GetMetricStreamOutput.Name */
    { {775180}, {775180}, 197, 0 }, /* GetMetricStreamOutput.OutputFormat */
    { {778503}, {778503}, 192, 0 }, /* GetMetricStreamOutput.RoleArn */
    { {505861}, {505861}, 198, 0 }, /* GetMetricStreamOutput.State */
    { {780568}, {780568}, 199, 0 }, /* GetMetricStreamOutput.StatisticsConfigurations */
    { {12806}, {12806}, 194, 0 }, /* MetricStreamFilters.member */
    { {753931}, {753931}, 195, 0 }, /* MetricStreamFilter.MetricNames */
    { {49929}, {49929}, 20, 0 }, /* MetricStreamFilter.Namespace */
    { {12806}, {12806}, 19, 0 }, /* MetricStreamFilterMetricNames.member */
    { {12806}, {12806}, 200, 0 }, /* MetricStreamStatisticsConfigurations.member */
    { {786964}, {786964}, 201, 1 }, /* MetricStreamStatisticsConfiguration.AdditionalStatistics */
    { {792334}, {792334}, 203, 1 }, /* MetricStreamStatisticsConfiguration.IncludeMetrics */
    { {12806}, {12806}, 202, 0 }, /* MetricStreamStatisticsAdditionalStatistics.member */
    { {12806}, {12806}, 204, 0 }, /* MetricStreamStatisticsIncludeMetrics.member */
    { {47114}, {47114}, 19, 1 }, /* MetricStreamStatisticsMetric.MetricName */
    { {49929}, {49929}, 20, 1 }, /* MetricStreamStatisticsMetric.Namespace */
    { {805900}, {805900}, 206, 1 }, /* GetMetricWidgetImageInput.MetricWidget */
    { {775180}, {775180}, 207, 0 }, /* GetMetricWidgetImageInput.OutputFormat */
    { {809233}, {809233}, 209, 0 }, /* GetMetricWidgetImageOutput.MetricWidgetImage */
    { {581894}, {581894}, 212, 1 }, /* GetOTelEnrichmentOutput.Status */
    { {136713}, {136713}, 1, 0 }, /* ListAlarmMuteRulesInput.AlarmName */
    { {196874}, {196874}, 60, 0 }, /* ListAlarmMuteRulesInput.MaxRecords */
    { {139273}, {139273}, 46, 0 }, /* ListAlarmMuteRulesInput.NextToken */
    { {836872}, {836872}, 214, 0 }, /* ListAlarmMuteRulesInput.Statuses */
    { {12806}, {12806}, 144, 0 }, /* AlarmMuteRuleStatuses.member */
    { {839190}, {839190}, 216, 0 }, /* ListAlarmMuteRulesOutput.AlarmMuteRuleSummaries */
    { {139273}, {139273}, 46, 0 }, /* ListAlarmMuteRulesOutput.NextToken */
    { {12806}, {12806}, 217, 0 }, /* AlarmMuteRuleSummaries.member */
    { {552720}, {552720}, 135, 0 }, /* AlarmMuteRuleSummary.AlarmMuteRuleArn */
    { {560138}, {560138}, 55, 0 }, /* AlarmMuteRuleSummary.ExpireDate */
    { {562964}, {562964}, 55, 0 }, /* AlarmMuteRuleSummary.LastUpdatedTimestamp */
    { {571400}, {571400}, 138, 0 }, /* AlarmMuteRuleSummary.MuteType */
    { {581894}, {581894}, 144, 0 }, /* AlarmMuteRuleSummary.Status */
    { {856339}, {856339}, 219, 0 }, /* ListDashboardsInput.DashboardNamePrefix */
    { {139273}, {139273}, 46, 0 }, /* ListDashboardsInput.NextToken */
    { {861456}, {861456}, 221, 0 }, /* ListDashboardsOutput.DashboardEntries */
    { {139273}, {139273}, 46, 0 }, /* ListDashboardsOutput.NextToken */
    { {12806}, {12806}, 222, 0 }, /* DashboardEntries.member */
    { {597516}, {597516}, 147, 0 }, /* DashboardEntry.DashboardArn */
    { {593933}, {593933}, 30, 0 }, /* DashboardEntry.DashboardName */
    { {865804}, {865804}, 223, 0 }, /* DashboardEntry.LastModified */
    { {869124}, {869124}, 224, 0 }, /* DashboardEntry.Size */
    { {441098}, {441098}, 118, 0 }, /* ListManagedInsightRulesInput.MaxResults */
    { {139273}, {139273}, 46, 0 }, /* ListManagedInsightRulesInput.NextToken */
    { {879627}, {879627}, 192, 1 }, /* ListManagedInsightRulesInput.ResourceARN */
    { {882700}, {882700}, 227, 0 }, /* ListManagedInsightRulesOutput.ManagedRules */
    { {139273}, {139273}, 46, 0 }, /* ListManagedInsightRulesOutput.NextToken */
    { {12806}, {12806}, 228, 0 }, /* ManagedRuleDescriptions.member */
    { {879627}, {879627}, 192, 0 }, /* ManagedRuleDescription.ResourceARN */
    { {886025}, {886025}, 229, 0 }, /* ManagedRuleDescription.RuleState */
    { {888588}, {888588}, 230, 0 }, /* ManagedRuleDescription.TemplateName */
    { {619784}, {619784}, 34, 1 }, /* ManagedRuleState.RuleName */
    { {505861}, {505861}, 126, 1 }, /* ManagedRuleState.State */
    { {441098}, {441098}, 232, 0 }, /* ListMetricStreamsInput.MaxResults */
    { {139273}, {139273}, 46, 0 }, /* ListMetricStreamsInput.NextToken */
    { {905735}, {905735}, 234, 0 }, /* ListMetricStreamsOutput.Entries */
    { {139273}, {139273}, 46, 0 }, /* ListMetricStreamsOutput.NextToken */
    { {12806}, {12806}, 235, 0 }, /* MetricStreamEntries.member */
    { {745731}, {745731}, 192, 0 }, /* MetricStreamEntry.Arn */
    { {746764}, {746764}, 55, 0 }, /* MetricStreamEntry.CreationDate */
    { {757003}, {757003}, 192, 0 }, /* MetricStreamEntry.FirehoseArn */
    { {771342}, {771342}, 55, 0 }, /* MetricStreamEntry.LastUpdateDate */
    { {20740}, {20740}, 43, 0 }, /* MetricStreamEntry.Name */
    { {775180}, {775180}, 197, 0 }, /* MetricStreamEntry.OutputFormat */
    { {505861}, {505861}, 198, 0 }, /* MetricStreamEntry.State */
    { {17930}, {17930}, 237, 0 }, /* ListMetricsInput.Dimensions */
    { {918549}, {918549}, 239, 0 }, /* ListMetricsInput.IncludeLinkedAccounts */
    { {47114}, {47114}, 19, 0 }, /* ListMetricsInput.MetricName */
    { {49929}, {49929}, 20, 0 }, /* ListMetricsInput.Namespace */
    { {139273}, {139273}, 46, 0 }, /* ListMetricsInput.NextToken */
    { {924173}, {924173}, 13, 0 }, /* ListMetricsInput.OwningAccount */
    { {927758}, {927758}, 240, 0 }, /* ListMetricsInput.RecentlyActive */
    { {12806}, {12806}, 238, 0 }, /* DimensionFilters.member */
    { {20740}, {20740}, 8, 1 }, /* DimensionFilter.Name */
    { {22021}, {22021}, 9, 0 }, /* DimensionFilter.Value */
    { {396551}, {396551}, 242, 0 }, /* ListMetricsOutput.Metrics */
    { {139273}, {139273}, 46, 0 }, /* ListMetricsOutput.NextToken */
    { {931598}, {931598}, 243, 0 }, /* ListMetricsOutput.OwningAccounts */
    { {12806}, {12806}, 18, 0 }, /* Metrics.member */
    { {12806}, {12806}, 13, 0 }, /* OwningAccounts.member */
    { {879627}, {879627}, 192, 1 }, /* ListTagsForResourceInput.ResourceARN */
    { {943108}, {943108}, 246, 0 }, /* ListTagsForResourceOutput.Tags */
    { {12806}, {12806}, 247, 0 }, /* TagList.member */
    { {944387}, {944387}, 248, 1 }, /* Tag.Key */
    { {22021}, {22021}, 249, 1 }, /* Tag.Value */
    { {557067}, {557067}, 81, 0 }, /* PutAlarmMuteRuleInput.Description */
    { {560138}, {560138}, 55, 0 }, /* PutAlarmMuteRuleInput.ExpireDate */
    { {568331}, {568331}, 136, 0 }, /* PutAlarmMuteRuleInput.MuteTargets */
    { {20740}, {20740}, 1, 1 }, /* PutAlarmMuteRuleInput.Name */
    { {573700}, {573700}, 139, 1 }, /* PutAlarmMuteRuleInput.Rule */
    { {201481}, {201481}, 55, 0 }, /* PutAlarmMuteRuleInput.StartDate */
    { {943108}, {943108}, 246, 0 }, /* PutAlarmMuteRuleInput.Tags */
    { {448269}, {448269}, 110, 0 }, /* PutAnomalyDetectorInput.Configuration */
    { {17930}, {17930}, 6, 0 }, /* PutAnomalyDetectorInput.Dimensions */
    { {465173}, {465173}, 114, 0 }, /* PutAnomalyDetectorInput.MetricCharacteristics */
    { {23577}, {23577}, 10, 0 }, /* PutAnomalyDetectorInput.MetricMathAnomalyDetector */
    { {47114}, {47114}, 19, 0 }, /* PutAnomalyDetectorInput.MetricName */
    { {49929}, {49929}, 20, 0 }, /* PutAnomalyDetectorInput.Namespace */
    { {59675}, {59675}, 25, 0 }, /* PutAnomalyDetectorInput.SingleMetricAnomalyDetector */
    { {54276}, {54276}, 26, 0 }, /* PutAnomalyDetectorInput.Stat */
    { {264206}, {264206}, 74, 0 }, /* PutCompositeAlarmInput.ActionsEnabled */
    { {279313}, {279313}, 77, 0 }, /* PutCompositeAlarmInput.ActionsSuppressor */
    { {283936}, {283936}, 78, 0 }, /* PutCompositeAlarmInput.ActionsSuppressorExtensionPeriod */
    { {292379}, {292379}, 78, 0 }, /* PutCompositeAlarmInput.ActionsSuppressorWaitPeriod */
    { {299532}, {299532}, 79, 0 }, /* PutCompositeAlarmInput.AlarmActions */
    { {314128}, {314128}, 81, 0 }, /* PutCompositeAlarmInput.AlarmDescription */
    { {136713}, {136713}, 4, 1 }, /* PutCompositeAlarmInput.AlarmName */
    { {318473}, {318473}, 82, 1 }, /* PutCompositeAlarmInput.AlarmRule */
    { {321047}, {321047}, 79, 0 }, /* PutCompositeAlarmInput.InsufficientDataActions */
    { {327177}, {327177}, 79, 0 }, /* PutCompositeAlarmInput.OKActions */
    { {943108}, {943108}, 246, 0 }, /* PutCompositeAlarmInput.Tags */
    { {600845}, {600845}, 148, 1 }, /* PutDashboardInput.DashboardBody */
    { {593933}, {593933}, 30, 1 }, /* PutDashboardInput.DashboardName */
    { {943108}, {943108}, 246, 0 }, /* PutDashboardInput.Tags */
    { {977435}, {977435}, 256, 0 }, /* PutDashboardOutput.DashboardValidationMessages */
    { {12806}, {12806}, 257, 0 }, /* DashboardValidationMessages.member */
    { {984584}, {984584}, 258, 0 }, /* DashboardValidationMessage.DataPath */
    { {986887}, {986887}, 259, 0 }, /* DashboardValidationMessage.Message */
    { {492310}, {492310}, 122, 0 }, /* PutInsightRuleInput.ApplyOnTransformedLogs */
    { {997134}, {997134}, 123, 1 }, /* PutInsightRuleInput.RuleDefinition */
    { {619784}, {619784}, 34, 1 }, /* PutInsightRuleInput.RuleName */
    { {886025}, {886025}, 126, 0 }, /* PutInsightRuleInput.RuleState */
    { {943108}, {943108}, 246, 0 }, /* PutInsightRuleInput.Tags */
    { {882700}, {882700}, 263, 1 }, /* PutManagedInsightRulesInput.ManagedRules */
    { {12806}, {12806}, 264, 0 }, /* ManagedRules.member */
    { {879627}, {879627}, 192, 1 }, /* ManagedRule.ResourceARN */
    { {943108}, {943108}, 246, 0 }, /* ManagedRule.Tags */
    { {888588}, {888588}, 230, 1 }, /* ManagedRule.TemplateName */
    { {96264}, {96264}, 36, 0 }, /* PutManagedInsightRulesOutput.Failures */
    { {264206}, {264206}, 74, 0 }, /* PutMetricAlarmInput.ActionsEnabled */
    { {299532}, {299532}, 79, 0 }, /* PutMetricAlarmInput.AlarmActions */
    { {314128}, {314128}, 81, 0 }, /* PutMetricAlarmInput.AlarmDescription */
    { {136713}, {136713}, 4, 1 }, /* PutMetricAlarmInput.AlarmName */
    { {342802}, {342802}, 86, 0 }, /* PutMetricAlarmInput.ComparisonOperator */
    { {347665}, {347665}, 87, 0 }, /* PutMetricAlarmInput.DatapointsToAlarm */
    { {17930}, {17930}, 6, 0 }, /* PutMetricAlarmInput.Dimensions */
    { {352288}, {352288}, 88, 0 }, /* PutMetricAlarmInput.EvaluateLowSampleCountPercentile */
    { {360722}, {360722}, 89, 0 }, /* PutMetricAlarmInput.EvaluationCriteria */
    { {378386}, {378386}, 94, 0 }, /* PutMetricAlarmInput.EvaluationInterval */
    { {383249}, {383249}, 95, 0 }, /* PutMetricAlarmInput.EvaluationPeriods */
    { {391953}, {391953}, 97, 0 }, /* PutMetricAlarmInput.ExtendedStatistic */
    { {321047}, {321047}, 79, 0 }, /* PutMetricAlarmInput.InsufficientDataActions */
    { {47114}, {47114}, 19, 0 }, /* PutMetricAlarmInput.MetricName */
    { {396551}, {396551}, 11, 0 }, /* PutMetricAlarmInput.Metrics */
    { {49929}, {49929}, 20, 0 }, /* PutMetricAlarmInput.Namespace */
    { {327177}, {327177}, 79, 0 }, /* PutMetricAlarmInput.OKActions */
    { {52486}, {52486}, 21, 0 }, /* PutMetricAlarmInput.Period */
    { {398601}, {398601}, 98, 0 }, /* PutMetricAlarmInput.Statistic */
    { {943108}, {943108}, 246, 0 }, /* PutMetricAlarmInput.Tags */
    { {401161}, {401161}, 99, 0 }, /* PutMetricAlarmInput.Threshold */
    { {403729}, {403729}, 15, 0 }, /* PutMetricAlarmInput.ThresholdMetricId */
    { {408336}, {408336}, 100, 0 }, /* PutMetricAlarmInput.TreatMissingData */
    { {55556}, {55556}, 23, 0 }, /* PutMetricAlarmInput.Unit */
    { {1027344}, {1027344}, 268, 0 }, /* PutMetricDataInput.EntityMetricData */
    { {1039882}, {1039882}, 277, 0 }, /* PutMetricDataInput.MetricData */
    { {49929}, {49929}, 20, 1 }, /* PutMetricDataInput.Namespace */
    { {1053206}, {1053206}, 283, 0 }, /* PutMetricDataInput.StrictEntityValidation */
    { {12806}, {12806}, 269, 0 }, /* EntityMetricDataList.member */
    { {1031686}, {1031686}, 270, 0 }, /* EntityMetricData.Entity */
    { {1039882}, {1039882}, 277, 0 }, /* EntityMetricData.MetricData */
    { {1033482}, {1033482}, 271, 0 }, /* Entity.Attributes */
    { {1036301}, {1036301}, 274, 0 }, /* Entity.KeyAttributes */
    { {152067}, {152067}, 272, 0 }, /* EntityAttributesMap.key */
    { {153093}, {153093}, 273, 0 }, /* EntityAttributesMap.value */
    { {152067}, {152067}, 275, 0 }, /* EntityKeyAttributesMap.key */
    { {153093}, {153093}, 276, 0 }, /* EntityKeyAttributesMap.value */
    { {12806}, {12806}, 278, 0 }, /* MetricData.member */
    { {1042694}, {1042694}, 279, 0 }, /* MetricDatum.Counts */
    { {17930}, {17930}, 6, 0 }, /* MetricDatum.Dimensions */
    { {47114}, {47114}, 19, 1 }, /* MetricDatum.MetricName */
    { {1044495}, {1044495}, 280, 0 }, /* MetricDatum.StatisticValues */
    { {1048593}, {1048593}, 281, 0 }, /* MetricDatum.StorageResolution */
    { {225033}, {225033}, 55, 0 }, /* MetricDatum.Timestamp */
    { {55556}, {55556}, 23, 0 }, /* MetricDatum.Unit */
    { {22021}, {22021}, 182, 0 }, /* MetricDatum.Value */
    { {715782}, {715782}, 282, 0 }, /* MetricDatum.Values */
    { {12806}, {12806}, 182, 0 }, /* Counts.member */
    { {669703}, {669703}, 182, 1 }, /* StatisticSet.Maximum */
    { {671751}, {671751}, 182, 1 }, /* StatisticSet.Minimum */
    { {673803}, {673803}, 182, 1 }, /* StatisticSet.SampleCount */
    { {676867}, {676867}, 182, 1 }, /* StatisticSet.Sum */
    { {12806}, {12806}, 182, 0 }, /* Values.member */
    { {750094}, {750094}, 193, 0 }, /* PutMetricStreamInput.ExcludeFilters */
    { {757003}, {757003}, 192, 1 }, /* PutMetricStreamInput.FirehoseArn */
    { {760078}, {760078}, 193, 0 }, /* PutMetricStreamInput.IncludeFilters */
    { {763932}, {763932}, 196, 0 }, /* PutMetricStreamInput.IncludeLinkedAccountsMetrics */
    { {20740}, {20740}, 43, 1 }, /* PutMetricStreamInput.Name */
    { {775180}, {775180}, 197, 1 }, /* PutMetricStreamInput.OutputFormat */
    { {778503}, {778503}, 192, 1 }, /* PutMetricStreamInput.RoleArn */
    { {780568}, {780568}, 199, 0 }, /* PutMetricStreamInput.StatisticsConfigurations */
    { {943108}, {943108}, 246, 0 }, /* PutMetricStreamInput.Tags */
    { {745731}, {745731}, 192, 0 }, /* PutMetricStreamOutput.Arn */
    { {136713}, {136713}, 4, 1 }, /* SetAlarmStateInput.AlarmName */
    { {158219}, {158219}, 54, 1 }, /* SetAlarmStateInput.StateReason */
    { {329743}, {329743}, 83, 0 }, /* SetAlarmStateInput.StateReasonData */
    { {257290}, {257290}, 70, 1 }, /* SetAlarmStateInput.StateValue */
    { {1075973}, {1075973}, 288, 1 }, /* StartMetricStreamsInput.Names */
    { {12806}, {12806}, 43, 0 }, /* MetricStreamNames.member */
    { {1075973}, {1075973}, 288, 1 }, /* StopMetricStreamsInput.Names */
    { {879627}, {879627}, 192, 1 }, /* TagResourceInput.ResourceARN */
    { {943108}, {943108}, 246, 1 }, /* TagResourceInput.Tags */
    { {879627}, {879627}, 192, 1 }, /* UntagResourceInput.ResourceARN */
    { {1130247}, {1130247}, 299, 1 }, /* UntagResourceInput.TagKeys */
    { {12806}, {12806}, 248, 0 }, /* TagKeyList.member */
};

static const struct table_text values[] = {
    { 1140999 }, /* Seconds */
    { 1143052 }, /* Microseconds */
    { 1146380 }, /* Milliseconds */
    { 1149701 }, /* Bytes */
    { 1151241 }, /* Kilobytes */
    { 1153801 }, /* Megabytes */
    { 1156361 }, /* Gigabytes */
    { 1158921 }, /* Terabytes */
    { 1161476 }, /* Bits */
    { 1162760 }, /* Kilobits */
    { 1165064 }, /* Megabits */
    { 1167368 }, /* Gigabits */
    { 1169672 }, /* Terabits */
    { 1171975 }, /* Percent */
    { 1174021 }, /* Count */
    { 1175564 }, /* Bytes/Second */
    { 1178896 }, /* Kilobytes/Second */
    { 1183248 }, /* Megabytes/Second */
    { 1187600 }, /* Gigabytes/Second */
    { 1191952 }, /* Terabytes/Second */
    { 1196299 }, /* Bits/Second */
    { 1199375 }, /* Kilobits/Second */
    { 1203471 }, /* Megabits/Second */
    { 1207567 }, /* Gigabits/Second */
    { 1211663 }, /* Terabits/Second */
    { 1215756 }, /* Count/Second */
    { 1219076 }, /* None */
    { 1220366 }, /* CompositeAlarm */
    { 1224203 }, /* MetricAlarm */
    { 1227283 }, /* ConfigurationUpdate */
    { 1232395 }, /* StateUpdate */
    { 1235462 }, /* Action */
    { 1237275 }, /* AlarmContributorStateUpdate */
    { 1244438 }, /* AlarmContributorAction */
    { 1250323 }, /* TimestampDescending */
    { 1255442 }, /* TimestampAscending */
    { 1260290 }, /* OK */
    { 1261061 }, /* ALARM */
    { 1262609 }, /* INSUFFICIENT_DATA */
    { 1267210 }, /* WaitPeriod */
    { 1270031 }, /* ExtensionPeriod */
    { 1274117 }, /* Alarm */
    { 1275677 }, /* GreaterThanOrEqualToThreshold */
    { 1283348 }, /* GreaterThanThreshold */
    { 1288721 }, /* LessThanThreshold */
    { 1293338 }, /* LessThanOrEqualToThreshold */
    { 1300264 }, /* LessThanLowerOrGreaterThanUpperThreshold */
    { 1310742 }, /* LessThanLowerThreshold */
    { 1316633 }, /* GreaterThanUpperThreshold */
    { 1323276 }, /* PARTIAL_DATA */
    { 1326610 }, /* EVALUATION_FAILURE */
    { 1331472 }, /* EVALUATION_ERROR */
    { 673803 }, /* SampleCount */
    { 662535 }, /* Average */
    { 676867 }, /* Sum */
    { 671751 }, /* Minimum */
    { 669703 }, /* Maximum */
    { 1335821 }, /* SINGLE_METRIC */
    { 1339403 }, /* METRIC_MATH */
    { 1342480 }, /* PENDING_TRAINING */
    { 1346841 }, /* TRAINED_INSUFFICIENT_DATA */
    { 1353479 }, /* TRAINED */
    { 1355529 }, /* SCHEDULED */
    { 1358086 }, /* ACTIVE */
    { 1359879 }, /* EXPIRED */
    { 1361928 }, /* Complete */
    { 1364237 }, /* InternalError */
    { 1367819 }, /* PartialData */
    { 1370889 }, /* Forbidden */
    { 1373444 }, /* json */
    { 1374736 }, /* opentelemetry0.7 */
    { 1379088 }, /* opentelemetry1.0 */
    { 1383431 }, /* Running */
    { 1385479 }, /* Stopped */
    { 1387524 }, /* PT3H */
};

static const struct table_bounds bounds[] = {
    { INT64_MIN, INT64_MAX },
    { INT64_C(1), INT64_C(255) },
    { INT64_MIN, INT64_C(100) },
    { INT64_MIN, INT64_C(30) },
    { INT64_C(1), INT64_C(1024) },
    { INT64_C(1), INT64_C(2048) },
    { INT64_C(1), INT64_MAX },
    { INT64_MIN, INT64_C(50) },
    { INT64_C(1), INT64_C(128) },
    { INT64_C(0), INT64_C(150) },
    { INT64_C(1), INT64_C(16) },
    { INT64_C(0), INT64_C(1023) },
    { INT64_C(1), INT64_C(100) },
    { INT64_C(1), INT64_C(4095) },
    { INT64_C(0), INT64_C(1024) },
    { INT64_C(1), INT64_C(1600) },
    { INT64_MIN, INT64_C(5) },
    { INT64_C(1), INT64_C(10240) },
    { INT64_C(0), INT64_C(4000) },
    { INT64_C(0), INT64_C(86400) },
    { INT64_C(1), INT64_C(10000) },
    { INT64_C(10), INT64_C(3600) },
    { INT64_MIN, INT64_C(2) },
    { INT64_C(1), INT64_C(500) },
    { INT64_C(1), INT64_C(8192) },
    { INT64_C(1), INT64_C(32) },
    { INT64_C(1), INT64_C(50) },
    { INT64_C(1), INT64_C(256) },
    { INT64_C(1), INT64_C(10) },
    { INT64_C(1), INT64_C(5) },
    { INT64_MIN, INT64_C(10) },
    { INT64_C(0), INT64_C(256) },
    { INT64_C(0), INT64_C(10) },
    { INT64_C(2), INT64_C(4) },
};

static const struct aws_operation operations[] = {
    { {4883}, {0}, {0}, {0}, {0}, 200, 0, TABLE_NONE, 1, false }, /* DeleteAlarmMuteRule */
    { {14604}, {0}, {0}, {0}, {0}, 200, 2, TABLE_NONE, 1, false }, /* DeleteAlarms */
    { {66837}, {0}, {72475}, {0}, {0}, 200, 5, 27, 1, false }, /* DeleteAnomalyDetector */
    { {83472}, {0}, {87830}, {0}, {0}, 200, 28, 31, 1, false }, /* DeleteDashboards */
    { {114194}, {0}, {119064}, {0}, {0}, 200, 32, 35, 1, false }, /* DeleteInsightRules */
    { {125458}, {0}, {130328}, {0}, {0}, 200, 42, 44, 1, false }, /* DeleteMetricStream */
    { {168217}, {0}, {174879}, {0}, {0}, 200, 45, 47, 1, false }, /* DescribeAlarmContributors */
    { {227604}, {0}, {232986}, {0}, {0}, 200, 56, 62, 1, false }, /* DescribeAlarmHistory */
    { {412686}, {0}, {416532}, {0}, {0}, 200, 67, 71, 1, false }, /* DescribeAlarms */
    { {421911}, {0}, {428061}, {0}, {0}, 200, 101, 102, 1, false }, /* DescribeAlarmsForMetric */
    { {474648}, {0}, {481054}, {0}, {0}, 200, 103, 107, 1, false }, /* DescribeAnomalyDetectors */
    { {507412}, {0}, {512794}, {0}, {0}, 200, 117, 119, 1, false }, /* DescribeInsightRules */
    { {519699}, {0}, {0}, {0}, {0}, 200, 127, TABLE_NONE, 1, false }, /* DisableAlarmActions */
    { {524819}, {0}, {529945}, {0}, {0}, 200, 128, 129, 1, false }, /* DisableInsightRules */
    { {536594}, {0}, {0}, {0}, {0}, 200, 130, TABLE_NONE, 1, false }, /* EnableAlarmActions */
    { {541458}, {0}, {546328}, {0}, {0}, 200, 131, 132, 1, false }, /* EnableInsightRules */
    { {583696}, {0}, {588054}, {0}, {0}, 200, 133, 134, 1, false }, /* GetAlarmMuteRule */
    { {604428}, {0}, {607762}, {0}, {0}, 200, 145, 146, 1, false }, /* GetDashboard */
    { {682772}, {0}, {688154}, {0}, {0}, 200, 149, 154, 1, false }, /* GetInsightRuleReport */
    { {717581}, {0}, {721171}, {0}, {0}, 200, 168, 172, 1, false }, /* GetMetricData */
    { {733971}, {0}, {739097}, {0}, {0}, 200, 183, 186, 1, false }, /* GetMetricStatistics */
    { {796175}, {0}, {800277}, {0}, {0}, 200, 190, 191, 1, false }, /* GetMetricStream */
    { {813844}, {0}, {819226}, {0}, {0}, 200, 205, 208, 1, false }, /* GetMetricWidgetImage */
    { {826129}, {0}, {830743}, {0}, {0}, 200, 210, 211, 1, false }, /* GetOTelEnrichment */
    { {845074}, {0}, {849944}, {0}, {0}, 200, 213, 215, 1, false }, /* ListAlarmMuteRules */
    { {870414}, {0}, {874260}, {0}, {0}, 200, 218, 220, 1, false }, /* ListDashboards */
    { {891927}, {0}, {898077}, {0}, {0}, 200, 225, 226, 1, false }, /* ListManagedInsightRules */
    { {907793}, {0}, {912407}, {0}, {0}, 200, 231, 233, 1, false }, /* ListMetricStreams */
    { {935435}, {0}, {938513}, {0}, {0}, 200, 236, 241, 1, false }, /* ListMetrics */
    { {945427}, {0}, {950553}, {0}, {0}, 200, 244, 245, 1, false }, /* ListTagsForResource */
    { {957200}, {0}, {0}, {0}, {0}, 200, 250, TABLE_NONE, 1, false }, /* PutAlarmMuteRule */
    { {961554}, {0}, {966424}, {0}, {0}, 200, 251, 252, 1, false }, /* PutAnomalyDetector */
    { {972817}, {0}, {0}, {0}, {0}, 200, 253, TABLE_NONE, 1, false }, /* PutCompositeAlarm */
    { {988940}, {0}, {992274}, {0}, {0}, 200, 254, 255, 1, false }, /* PutDashboard */
    { {1000974}, {0}, {1004820}, {0}, {0}, 200, 260, 261, 1, false }, /* PutInsightRule */
    { {1010198}, {0}, {1016092}, {0}, {0}, 200, 262, 265, 1, false }, /* PutManagedInsightRules */
    { {1023502}, {0}, {0}, {0}, {0}, 200, 266, TABLE_NONE, 1, false }, /* PutMetricAlarm */
    { {1059085}, {0}, {0}, {0}, {0}, 200, 267, TABLE_NONE, 1, false }, /* PutMetricData */
    { {1062671}, {0}, {1066773}, {0}, {0}, 200, 284, 285, 1, false }, /* PutMetricStream */
    { {1072397}, {0}, {0}, {0}, {0}, 200, 286, TABLE_NONE, 1, false }, /* SetAlarmState */
    { {1077522}, {0}, {1082392}, {0}, {0}, 200, 287, 289, 1, false }, /* StartMetricStreams */
    { {1088787}, {0}, {1093913}, {0}, {0}, 200, 290, 291, 1, false }, /* StartOTelEnrichment */
    { {1100561}, {0}, {1105175}, {0}, {0}, 200, 292, 293, 1, false }, /* StopMetricStreams */
    { {1111314}, {0}, {1116184}, {0}, {0}, 200, 294, 295, 1, false }, /* StopOTelEnrichment */
    { {1122571}, {0}, {1125649}, {0}, {0}, 200, 296, 297, 1, false }, /* TagResource */
    { {1132301}, {0}, {1135891}, {0}, {0}, 200, 298, 300, 1, false }, /* UntagResource */
};

const struct aws_service table_cloudwatch = {
    .pool = pool,
    .shapes = shapes,
    .members = members,
    .values = values,
    .bounds = bounds,
    .operations = operations,
    .operation_count = 46,
    .protocol = AWS_JSON,
    .is_query_compatible = true,
    .name = STR_INIT("cloudwatch"),
    .service_id = STR_INIT("CloudWatch"),
    .endpoint_prefix = STR_INIT("monitoring"),
    .signing_name = STR_INIT("monitoring"),
    .target_prefix = STR_INIT("GraniteServiceVersion20100801"),
    .json_version = STR_INIT("1.0"),
    .api_version = STR_INIT("2010-08-01"),
    .xml_namespace = STR_INIT("http://monitoring.amazonaws.com/doc/2010-08-01/"),
};
