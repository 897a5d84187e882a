/* table_ssm.c: written by tools/gen_aws_tables.py from botocore 1.43.11 (Apache-2.0), service "ssm"
 * 2014-11-06. Do not edit. */

#include "aws/tables/table_index.h"

/* One literal longer than ISO C promises; gcc and clang take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
static const char pool[] =
    "\0"
    "ResourceId\0"
    "ResourceType\0"
    "Tags\0"
    "member\0"
    "Key\0"
    "Value\0"
    "AddTagsToResource\0"
    "AssociationType\0"
    "OpsItemId\0"
    "ResourceUri\0"
    "AssociationId\0"
    "AssociateOpsItemRelatedItem\0"
    "CommandId\0"
    "InstanceIds\0"
    "CancelCommand\0"
    "WindowExecutionId\0"
    "CancelMaintenanceWindowExecution\0"
    "DefaultInstanceName\0"
    "Description\0"
    "ExpirationDate\0"
    "IamRole\0"
    "RegistrationLimit\0"
    "RegistrationMetadata\0"
    "ActivationCode\0"
    "ActivationId\0"
    "CreateActivation\0"
    "AlarmConfiguration\0"
    "Alarms\0"
    "Name\0"
    "IgnorePollAlarmFailure\0"
    "ApplyOnlyAtCronInterval\0"
    "AssociationDispatchAssumeRole\0"
    "AssociationName\0"
    "AutomationTargetParameterName\0"
    "CalendarNames\0"
    "ComplianceSeverity\0"
    "DocumentVersion\0"
    "Duration\0"
    "InstanceId\0"
    "MaxConcurrency\0"
    "MaxErrors\0"
    "OutputLocation\0"
    "S3Location\0"
    "OutputS3BucketName\0"
    "OutputS3KeyPrefix\0"
    "OutputS3Region\0"
    "Parameters\0"
    "key\0"
    "value\0"
    "ScheduleExpression\0"
    "ScheduleOffset\0"
    "SyncCompliance\0"
    "TargetLocations\0"
    "Accounts\0"
    "ExcludeAccounts\0"
    "ExecutionRoleName\0"
    "IncludeChildOrganizationUnits\0"
    "Regions\0"
    "TargetLocationAlarmConfiguration\0"
    "TargetLocationMaxConcurrency\0"
    "TargetLocationMaxErrors\0"
    "Targets\0"
    "Values\0"
    "TargetsMaxConcurrency\0"
    "TargetsMaxErrors\0"
    "TargetMaps\0"
    "AssociationDescription\0"
    "AssociationVersion\0"
    "Date\0"
    "LastExecutionDate\0"
    "LastSuccessfulExecutionDate\0"
    "LastUpdateAssociationDate\0"
    "Overview\0"
    "AssociationStatusAggregatedCount\0"
    "DetailedStatus\0"
    "Status\0"
    "AdditionalInfo\0"
    "Message\0"
    "TriggeredAlarms\0"
    "State\0"
    "CreateAssociation\0"
    "Entries\0"
    "Failed\0"
    "Entry\0"
    "Fault\0"
    "Successful\0"
    "CreateAssociationBatch\0"
    "Attachments\0"
    "Content\0"
    "DisplayName\0"
    "DocumentFormat\0"
    "DocumentType\0"
    "Requires\0"
    "RequireType\0"
    "Version\0"
    "VersionName\0"
    "TargetType\0"
    "DocumentDescription\0"
    "ApprovedVersion\0"
    "AttachmentsInformation\0"
    "Author\0"
    "Category\0"
    "CategoryEnum\0"
    "CreatedDate\0"
    "DefaultVersion\0"
    "Hash\0"
    "HashType\0"
    "LatestVersion\0"
    "Owner\0"
    "DefaultValue\0"
    "Type\0"
    "PendingReviewVersion\0"
    "PlatformTypes\0"
    "ReviewInformation\0"
    "ReviewedTime\0"
    "Reviewer\0"
    "ReviewStatus\0"
    "SchemaVersion\0"
    "Sha1\0"
    "StatusInformation\0"
    "CreateDocument\0"
    "AllowUnassociatedTargets\0"
    "ClientToken\0"
    "Cutoff\0"
    "EndDate\0"
    "Schedule\0"
    "ScheduleTimezone\0"
    "StartDate\0"
    "WindowId\0"
    "CreateMaintenanceWindow\0"
    "AccountId\0"
    "ActualEndTime\0"
    "ActualStartTime\0"
    "Notifications\0"
    "Arn\0"
    "OperationalData\0"
    "OpsItemType\0"
    "PlannedEndTime\0"
    "PlannedStartTime\0"
    "Priority\0"
    "RelatedOpsItems\0"
    "Severity\0"
    "Source\0"
    "Title\0"
    "OpsItemArn\0"
    "CreateOpsItem\0"
    "Metadata\0"
    "OpsMetadataArn\0"
    "CreateOpsMetadata\0"
    "ApprovalRules\0"
    "PatchRules\0"
    "ApproveAfterDays\0"
    "ApproveUntilDate\0"
    "ComplianceLevel\0"
    "EnableNonSecurity\0"
    "PatchFilterGroup\0"
    "PatchFilters\0"
    "ApprovedPatches\0"
    "ApprovedPatchesComplianceLevel\0"
    "ApprovedPatchesEnableNonSecurity\0"
    "AvailableSecurityUpdatesComplianceStatus\0"
    "GlobalFilters\0"
    "OperatingSystem\0"
    "RejectedPatches\0"
    "RejectedPatchesAction\0"
    "Sources\0"
    "Configuration\0"
    "Products\0"
    "BaselineId\0"
    "CreatePatchBaseline\0"
    "S3Destination\0"
    "AWSKMSKeyARN\0"
    "BucketName\0"
    "DestinationDataSharing\0"
    "DestinationDataSharingType\0"
    "Prefix\0"
    "Region\0"
    "SyncFormat\0"
    "SyncName\0"
    "SyncSource\0"
    "AwsOrganizationsSource\0"
    "OrganizationSourceType\0"
    "OrganizationalUnits\0"
    "OrganizationalUnitId\0"
    "EnableAllOpsDataSources\0"
    "IncludeFutureRegions\0"
    "SourceRegions\0"
    "SourceType\0"
    "SyncType\0"
    "CreateResourceDataSync\0"
    "DeleteActivation\0"
    "DeleteAssociation\0"
    "Force\0"
    "DeleteDocument\0"
    "DryRun\0"
    "SchemaDeleteOption\0"
    "TypeName\0"
    "DeletionId\0"
    "DeletionSummary\0"
    "RemainingCount\0"
    "SummaryItems\0"
    "Count\0"
    "TotalCount\0"
    "DeleteInventory\0"
    "DeleteMaintenanceWindow\0"
    "DeleteOpsItem\0"
    "DeleteOpsMetadata\0"
    "DeleteParameter\0"
    "Names\0"
    "DeletedParameters\0"
    "InvalidParameters\0"
    "DeleteParameters\0"
    "DeletePatchBaseline\0"
    "DeleteResourceDataSync\0"
    "PolicyHash\0"
    "PolicyId\0"
    "ResourceArn\0"
    "DeleteResourcePolicy\0"
    "DeregisterManagedInstance\0"
    "PatchGroup\0"
    "DeregisterPatchBaselineForPatchGroup\0"
    "Safe\0"
    "WindowTargetId\0"
    "DeregisterTargetFromMaintenanceWindow\0"
    "WindowTaskId\0"
    "DeregisterTaskFromMaintenanceWindow\0"
    "Filters\0"
    "FilterKey\0"
    "FilterValues\0"
    "MaxResults\0"
    "NextToken\0"
    "ActivationList\0"
    "Expired\0"
    "RegistrationsCount\0"
    "DescribeActivations\0"
    "DescribeAssociation\0"
    "ExecutionId\0"
    "AssociationExecutionTargets\0"
    "OutputSource\0"
    "OutputSourceId\0"
    "OutputSourceType\0"
    "DescribeAssociationExecutionTargets\0"
    "AssociationExecutions\0"
    "CreatedTime\0"
    "ResourceCountByStatus\0"
    "DescribeAssociationExecutions\0"
    "AutomationExecutionMetadataList\0"
    "AutomationExecutionId\0"
    "AutomationExecutionStatus\0"
    "AutomationSubtype\0"
    "AutomationType\0"
    "ChangeRequestName\0"
    "CurrentAction\0"
    "CurrentStepName\0"
    "DocumentName\0"
    "ExecutedBy\0"
    "ExecutionEndTime\0"
    "ExecutionStartTime\0"
    "FailureMessage\0"
    "LogFile\0"
    "Mode\0"
    "Outputs\0"
    "ParentAutomationExecutionId\0"
    "ResolvedTargets\0"
    "ParameterValues\0"
    "Truncated\0"
    "Runbooks\0"
    "TargetParameterName\0"
    "ScheduledTime\0"
    "Target\0"
    "TargetLocationsURL\0"
    "DescribeAutomationExecutions\0"
    "ReverseOrder\0"
    "StepExecutions\0"
    "Action\0"
    "FailureDetails\0"
    "Details\0"
    "FailureStage\0"
    "FailureType\0"
    "Inputs\0"
    "IsCritical\0"
    "IsEnd\0"
    "MaxAttempts\0"
    "NextStep\0"
    "OnFailure\0"
    "OverriddenParameters\0"
    "ParentStepDetails\0"
    "Iteration\0"
    "IteratorValue\0"
    "StepExecutionId\0"
    "StepName\0"
    "Response\0"
    "ResponseCode\0"
    "StepStatus\0"
    "TargetLocation\0"
    "TimeoutSeconds\0"
    "ValidNextSteps\0"
    "DescribeAutomationStepExecutions\0"
    "Patches\0"
    "AdvisoryIds\0"
    "Arch\0"
    "BugzillaIds\0"
    "CVEIds\0"
    "Classification\0"
    "ContentUrl\0"
    "Epoch\0"
    "Id\0"
    "KbNumber\0"
    "Language\0"
    "MsrcNumber\0"
    "MsrcSeverity\0"
    "Product\0"
    "ProductFamily\0"
    "Release\0"
    "ReleaseDate\0"
    "Repository\0"
    "Vendor\0"
    "DescribeAvailablePatches\0"
    "Document\0"
    "DescribeDocument\0"
    "PermissionType\0"
    "AccountIds\0"
    "AccountSharingInfoList\0"
    "SharedDocumentVersion\0"
    "DescribeDocumentPermission\0"
    "Associations\0"
    "DescribeEffectiveInstanceAssociations\0"
    "EffectivePatches\0"
    "Patch\0"
    "PatchStatus\0"
    "ApprovalDate\0"
    "DeploymentStatus\0"
    "DescribeEffectivePatchesForPatchBaseline\0"
    "InstanceAssociationStatusInfos\0"
    "ErrorCode\0"
    "ExecutionDate\0"
    "ExecutionSummary\0"
    "OutputUrl\0"
    "S3OutputUrl\0"
    "DescribeInstanceAssociationsStatus\0"
    "InstanceInformationFilterList\0"
    "valueSet\0"
    "InstanceInformationList\0"
    "AgentVersion\0"
    "AssociationOverview\0"
    "InstanceAssociationStatusAggregatedCount\0"
    "AssociationStatus\0"
    "ComputerName\0"
    "IPAddress\0"
    "IsLatestVersion\0"
    "LastAssociationExecutionDate\0"
    "LastPingDateTime\0"
    "LastSuccessfulAssociationExecutionDate\0"
    "PingStatus\0"
    "PlatformName\0"
    "PlatformType\0"
    "PlatformVersion\0"
    "RegistrationDate\0"
    "SourceId\0"
    "DescribeInstanceInformation\0"
    "InstancePatchStates\0"
    "AvailableSecurityUpdateCount\0"
    "CriticalNonCompliantCount\0"
    "FailedCount\0"
    "InstallOverrideList\0"
    "InstalledCount\0"
    "InstalledOtherCount\0"
    "InstalledPendingRebootCount\0"
    "InstalledRejectedCount\0"
    "LastNoRebootInstallOperationTime\0"
    "MissingCount\0"
    "NotApplicableCount\0"
    "Operation\0"
    "OperationEndTime\0"
    "OperationStartTime\0"
    "OtherNonCompliantCount\0"
    "OwnerInformation\0"
    "RebootOption\0"
    "SecurityNonCompliantCount\0"
    "SnapshotId\0"
    "UnreportedNotApplicableCount\0"
    "DescribeInstancePatchStates\0"
    "DescribeInstancePatchStatesForPatchGroup\0"
    "InstalledTime\0"
    "KBId\0"
    "DescribeInstancePatches\0"
    "FiltersWithOperator\0"
    "Operator\0"
    "InstancePropertyFilterList\0"
    "InstanceProperties\0"
    "Architecture\0"
    "InstanceRole\0"
    "InstanceState\0"
    "InstanceType\0"
    "KeyName\0"
    "LaunchTime\0"
    "DescribeInstanceProperties\0"
    "InventoryDeletions\0"
    "DeletionStartTime\0"
    "LastStatus\0"
    "LastStatusMessage\0"
    "LastStatusUpdateTime\0"
    "DescribeInventoryDeletions\0"
    "TaskId\0"
    "WindowExecutionTaskInvocationIdentities\0"
    "EndTime\0"
    "InvocationId\0"
    "StartTime\0"
    "StatusDetails\0"
    "TaskExecutionId\0"
    "TaskType\0"
    "DescribeMaintenanceWindowExecutionTaskInvocations\0"
    "WindowExecutionTaskIdentities\0"
    "TaskArn\0"
    "DescribeMaintenanceWindowExecutionTasks\0"
    "WindowExecutions\0"
    "DescribeMaintenanceWindowExecutions\0"
    "ScheduledWindowExecutions\0"
    "ExecutionTime\0"
    "DescribeMaintenanceWindowSchedule\0"
    "DescribeMaintenanceWindowTargets\0"
    "Tasks\0"
    "CutoffBehavior\0"
    "LoggingInfo\0"
    "S3BucketName\0"
    "S3KeyPrefix\0"
    "S3Region\0"
    "ServiceRoleArn\0"
    "TaskParameters\0"
    "DescribeMaintenanceWindowTasks\0"
    "WindowIdentities\0"
    "Enabled\0"
    "NextExecutionTime\0"
    "DescribeMaintenanceWindows\0"
    "DescribeMaintenanceWindowsForTarget\0"
    "OpsItemFilters\0"
    "OpsItemSummaries\0"
    "CreatedBy\0"
    "LastModifiedBy\0"
    "LastModifiedTime\0"
    "DescribeOpsItems\0"
    "ParameterFilters\0"
    "Option\0"
    "Shared\0"
    "ARN\0"
    "AllowedPattern\0"
    "DataType\0"
    "KeyId\0"
    "LastModifiedDate\0"
    "LastModifiedUser\0"
    "Policies\0"
    "PolicyStatus\0"
    "PolicyText\0"
    "PolicyType\0"
    "Tier\0"
    "DescribeParameters\0"
    "BaselineIdentities\0"
    "BaselineDescription\0"
    "BaselineName\0"
    "DefaultBaseline\0"
    "DescribePatchBaselines\0"
    "Instances\0"
    "InstancesWithAvailableSecurityUpdates\0"
    "InstancesWithCriticalNonCompliantPatches\0"
    "InstancesWithFailedPatches\0"
    "InstancesWithInstalledOtherPatches\0"
    "InstancesWithInstalledPatches\0"
    "InstancesWithInstalledPendingRebootPatches\0"
    "InstancesWithInstalledRejectedPatches\0"
    "InstancesWithMissingPatches\0"
    "InstancesWithNotApplicablePatches\0"
    "InstancesWithOtherNonCompliantPatches\0"
    "InstancesWithSecurityNonCompliantPatches\0"
    "InstancesWithUnreportedNotApplicablePatches\0"
    "DescribePatchGroupState\0"
    "Mappings\0"
    "BaselineIdentity\0"
    "DescribePatchGroups\0"
    "PatchSet\0"
    "Property\0"
    "Properties\0"
    "DescribePatchProperties\0"
    "Sessions\0"
    "AccessType\0"
    "MaxSessionDuration\0"
    "CloudWatchOutputUrl\0"
    "Reason\0"
    "SessionId\0"
    "DescribeSessions\0"
    "DisassociateOpsItemRelatedItem\0"
    "AccessRequestId\0"
    "AccessRequestStatus\0"
    "Credentials\0"
    "AccessKeyId\0"
    "ExpirationTime\0"
    "SecretAccessKey\0"
    "SessionToken\0"
    "GetAccessToken\0"
    "AutomationExecution\0"
    "ProgressCounters\0"
    "CancelledSteps\0"
    "FailedSteps\0"
    "SuccessSteps\0"
    "TimedOutSteps\0"
    "TotalSteps\0"
    "StepExecutionsTruncated\0"
    "Variables\0"
    "GetAutomationExecution\0"
    "AtTime\0"
    "NextTransitionTime\0"
    "GetCalendarState\0"
    "PluginName\0"
    "CloudWatchOutputConfig\0"
    "CloudWatchLogGroupName\0"
    "CloudWatchOutputEnabled\0"
    "Comment\0"
    "ExecutionElapsedTime\0"
    "ExecutionEndDateTime\0"
    "ExecutionStartDateTime\0"
    "StandardErrorContent\0"
    "StandardErrorUrl\0"
    "StandardOutputContent\0"
    "StandardOutputUrl\0"
    "GetCommandInvocation\0"
    "GetConnectionStatus\0"
    "GetDefaultPatchBaseline\0"
    "BaselineOverride\0"
    "UseS3DualStackEndpoint\0"
    "SnapshotDownloadUrl\0"
    "GetDeployablePatchSnapshotForInstance\0"
    "AttachmentsContent\0"
    "Size\0"
    "Url\0"
    "GetDocument\0"
    "ExecutionPreviewId\0"
    "EndedAt\0"
    "ExecutionPreview\0"
    "Automation\0"
    "StepPreviews\0"
    "TargetPreviews\0"
    "TotalAccounts\0"
    "StatusMessage\0"
    "GetExecutionPreview\0"
    "Aggregators\0"
    "Expression\0"
    "Groups\0"
    "ResultAttributes\0"
    "Entities\0"
    "Data\0"
    "CaptureTime\0"
    "ContentHash\0"
    "GetInventory\0"
    "Aggregator\0"
    "SubType\0"
    "Schemas\0"
    "Attributes\0"
    "GetInventorySchema\0"
    "ModifiedDate\0"
    "GetMaintenanceWindow\0"
    "TaskIds\0"
    "GetMaintenanceWindowExecution\0"
    "ServiceRole\0"
    "GetMaintenanceWindowExecutionTask\0"
    "GetMaintenanceWindowExecutionTaskInvocation\0"
    "TaskInvocationParameters\0"
    "Lambda\0"
    "ClientContext\0"
    "Payload\0"
    "Qualifier\0"
    "RunCommand\0"
    "DocumentHash\0"
    "DocumentHashType\0"
    "NotificationConfig\0"
    "NotificationArn\0"
    "NotificationEvents\0"
    "NotificationType\0"
    "StepFunctions\0"
    "Input\0"
    "GetMaintenanceWindowTask\0"
    "OpsItem\0"
    "GetOpsItem\0"
    "GetOpsMetadata\0"
    "AggregatorType\0"
    "AttributeName\0"
    "GetOpsSummary\0"
    "WithDecryption\0"
    "Parameter\0"
    "Selector\0"
    "SourceResult\0"
    "GetParameter\0"
    "Labels\0"
    "GetParameterHistory\0"
    "GetParameters\0"
    "Path\0"
    "Recursive\0"
    "GetParametersByPath\0"
    "PatchGroups\0"
    "GetPatchBaseline\0"
    "GetPatchBaselineForPatchGroup\0"
    "Policy\0"
    "GetResourcePolicies\0"
    "SettingId\0"
    "ServiceSetting\0"
    "SettingValue\0"
    "GetServiceSetting\0"
    "ParameterVersion\0"
    "InvalidLabels\0"
    "LabelParameterVersion\0"
    "AssociationVersions\0"
    "ListAssociationVersions\0"
    "AssociationFilterList\0"
    "ListAssociations\0"
    "CommandInvocations\0"
    "CommandPlugins\0"
    "Output\0"
    "ResponseFinishDateTime\0"
    "ResponseStartDateTime\0"
    "InstanceName\0"
    "RequestedDateTime\0"
    "TraceOutput\0"
    "ListCommandInvocations\0"
    "Commands\0"
    "CompletedCount\0"
    "DeliveryTimedOutCount\0"
    "ErrorCount\0"
    "ExpiresAfter\0"
    "TargetCount\0"
    "ListCommands\0"
    "ResourceIds\0"
    "ResourceTypes\0"
    "ComplianceItems\0"
    "ComplianceType\0"
    "ExecutionType\0"
    "ListComplianceItems\0"
    "ComplianceSummaryItems\0"
    "CompliantSummary\0"
    "CompliantCount\0"
    "SeveritySummary\0"
    "CriticalCount\0"
    "HighCount\0"
    "InformationalCount\0"
    "LowCount\0"
    "MediumCount\0"
    "UnspecifiedCount\0"
    "NonCompliantSummary\0"
    "NonCompliantCount\0"
    "ListComplianceSummaries\0"
    "ReviewerResponse\0"
    "CreateTime\0"
    "UpdatedTime\0"
    "ListDocumentMetadataHistory\0"
    "DocumentVersions\0"
    "IsDefaultVersion\0"
    "ListDocumentVersions\0"
    "DocumentFilterList\0"
    "DocumentIdentifiers\0"
    "ListDocuments\0"
    "ListInventoryEntries\0"
    "Nodes\0"
    "NodeType\0"
    "Instance\0"
    "AgentType\0"
    "InstanceStatus\0"
    "IpAddress\0"
    "ManagedStatus\0"
    "OrganizationalUnitPath\0"
    "ListNodes\0"
    "Summary\0"
    "ListNodesSummary\0"
    "Summaries\0"
    "Detail\0"
    "DetailType\0"
    "EventId\0"
    "ListOpsItemEvents\0"
    "ListOpsItemRelatedItems\0"
    "OpsMetadataList\0"
    "CreationDate\0"
    "ListOpsMetadata\0"
    "ResourceComplianceSummaryItems\0"
    "OverallSeverity\0"
    "ListResourceComplianceSummaries\0"
    "ResourceDataSyncItems\0"
    "LastSuccessfulSyncTime\0"
    "LastSyncStatusMessage\0"
    "LastSyncTime\0"
    "SyncCreatedTime\0"
    "SyncLastModifiedTime\0"
    "ListResourceDataSync\0"
    "TagList\0"
    "ListTagsForResource\0"
    "AccountIdsToAdd\0"
    "AccountIdsToRemove\0"
    "ModifyDocumentPermission\0"
    "ItemContentHash\0"
    "Items\0"
    "UploadType\0"
    "PutComplianceItems\0"
    "Context\0"
    "PutInventory\0"
    "Overwrite\0"
    "PutParameter\0"
    "PutResourcePolicy\0"
    "RegisterDefaultPatchBaseline\0"
    "RegisterPatchBaselineForPatchGroup\0"
    "RegisterTargetWithMaintenanceWindow\0"
    "RegisterTaskWithMaintenanceWindow\0"
    "TagKeys\0"
    "RemoveTagsFromResource\0"
    "ResetServiceSetting\0"
    "StreamUrl\0"
    "TokenValue\0"
    "ResumeSession\0"
    "SignalType\0"
    "SendAutomationSignal\0"
    "Command\0"
    "SendCommand\0"
    "StartAccessRequest\0"
    "AssociationIds\0"
    "StartAssociationsOnce\0"
    "StartAutomationExecution\0"
    "AutoApprove\0"
    "ChangeDetails\0"
    "ScheduledEndTime\0"
    "StartChangeRequestExecution\0"
    "ExecutionInputs\0"
    "StartExecutionPreview\0"
    "StartSession\0"
    "StopAutomationExecution\0"
    "TerminateSession\0"
    "RemovedLabels\0"
    "UnlabelParameterVersion\0"
    "UpdateAssociation\0"
    "UpdateAssociationStatus\0"
    "UpdateDocument\0"
    "DefaultVersionName\0"
    "UpdateDocumentDefaultVersion\0"
    "DocumentReviews\0"
    "UpdateDocumentMetadata\0"
    "Replace\0"
    "UpdateMaintenanceWindow\0"
    "UpdateMaintenanceWindowTarget\0"
    "UpdateMaintenanceWindowTask\0"
    "UpdateManagedInstanceRole\0"
    "OperationalDataToDelete\0"
    "UpdateOpsItem\0"
    "KeysToDelete\0"
    "MetadataToUpdate\0"
    "UpdateOpsMetadata\0"
    "UpdatePatchBaseline\0"
    "UpdateResourceDataSync\0"
    "UpdateServiceSetting\0"
    "ManagedInstance\0"
    "MaintenanceWindow\0"
    "PatchBaseline\0"
    "OpsMetadata\0"
    "Association\0"
    "CRITICAL\0"
    "HIGH\0"
    "MEDIUM\0"
    "LOW\0"
    "UNSPECIFIED\0"
    "AUTO\0"
    "MANUAL\0"
    "Pending\0"
    "Success\0"
    "UNKNOWN\0"
    "ALARM\0"
    "Client\0"
    "Server\0"
    "Unknown\0"
    "SourceUrl\0"
    "S3FileUrl\0"
    "AttachmentReference\0"
    "YAML\0"
    "JSON\0"
    "TEXT\0"
    "Session\0"
    "Package\0"
    "ApplicationConfiguration\0"
    "ApplicationConfigurationSchema\0"
    "DeploymentStrategy\0"
    "ChangeCalendar\0"
    "Automation.ChangeTemplate\0"
    "ProblemAnalysis\0"
    "ProblemAnalysisTemplate\0"
    "CloudFormation\0"
    "ConformancePackTemplate\0"
    "QuickSetup\0"
    "ManualApprovalPolicy\0"
    "AutoApprovalPolicy\0"
    "Sha256\0"
    "String\0"
    "StringList\0"
    "Windows\0"
    "Linux\0"
    "MacOS\0"
    "APPROVED\0"
    "NOT_REVIEWED\0"
    "PENDING\0"
    "REJECTED\0"
    "Creating\0"
    "Active\0"
    "Updating\0"
    "Deleting\0"
    "SearchableString\0"
    "INFORMATIONAL\0"
    "ARCH\0"
    "ADVISORY_ID\0"
    "BUGZILLA_ID\0"
    "PATCH_SET\0"
    "PRODUCT\0"
    "PRODUCT_FAMILY\0"
    "CLASSIFICATION\0"
    "CVE_ID\0"
    "EPOCH\0"
    "MSRC_SEVERITY\0"
    "NAME\0"
    "PATCH_ID\0"
    "SECTION\0"
    "PRIORITY\0"
    "REPOSITORY\0"
    "RELEASE\0"
    "SEVERITY\0"
    "SECURITY\0"
    "VERSION\0"
    "COMPLIANT\0"
    "NON_COMPLIANT\0"
    "WINDOWS\0"
    "AMAZON_LINUX\0"
    "AMAZON_LINUX_2\0"
    "AMAZON_LINUX_2022\0"
    "UBUNTU\0"
    "REDHAT_ENTERPRISE_LINUX\0"
    "SUSE\0"
    "CENTOS\0"
    "ORACLE_LINUX\0"
    "DEBIAN\0"
    "MACOS\0"
    "RASPBIAN\0"
    "ROCKY_LINUX\0"
    "ALMA_LINUX\0"
    "AMAZON_LINUX_2023\0"
    "ALLOW_AS_DEPENDENCY\0"
    "BLOCK\0"
    "JsonSerDe\0"
    "DisableSchema\0"
    "DeleteSchema\0"
    "ActivationIds\0"
    "EQUAL\0"
    "LESS_THAN\0"
    "GREATER_THAN\0"
    "DocumentNamePrefix\0"
    "ExecutionStatus\0"
    "ParentExecutionId\0"
    "StartTimeBefore\0"
    "StartTimeAfter\0"
    "TagKey\0"
    "TargetResourceGroup\0"
    "InProgress\0"
    "Waiting\0"
    "TimedOut\0"
    "Cancelling\0"
    "Cancelled\0"
    "PendingApproval\0"
    "Approved\0"
    "Rejected\0"
    "Scheduled\0"
    "RunbookInProgress\0"
    "PendingChangeCalendarOverride\0"
    "ChangeCalendarOverrideApproved\0"
    "ChangeCalendarOverrideRejected\0"
    "CompletedWithSuccess\0"
    "CompletedWithFailure\0"
    "Exited\0"
    "ChangeRequest\0"
    "AccessRequest\0"
    "CrossAccount\0"
    "Local\0"
    "Auto\0"
    "Interactive\0"
    "StepExecutionStatus\0"
    "ParentStepExecutionId\0"
    "ParentStepIteration\0"
    "ParentStepIteratorValue\0"
    "Share\0"
    "PENDING_APPROVAL\0"
    "EXPLICIT_APPROVED\0"
    "EXPLICIT_REJECTED\0"
    "Online\0"
    "ConnectionLost\0"
    "Inactive\0"
    "EC2Instance\0"
    "AWS::EC2::Instance\0"
    "AWS::IoT::Thing\0"
    "AWS::SSM::ManagedInstance\0"
    "Scan\0"
    "Install\0"
    "RebootIfNeeded\0"
    "NoReboot\0"
    "Equal\0"
    "NotEqual\0"
    "LessThan\0"
    "GreaterThan\0"
    "INSTALLED\0"
    "INSTALLED_OTHER\0"
    "INSTALLED_PENDING_REBOOT\0"
    "INSTALLED_REJECTED\0"
    "MISSING\0"
    "NOT_APPLICABLE\0"
    "FAILED\0"
    "AVAILABLE_SECURITY_UPDATE\0"
    "BeginWith\0"
    "Complete\0"
    "IN_PROGRESS\0"
    "SUCCESS\0"
    "TIMED_OUT\0"
    "CANCELLING\0"
    "CANCELLED\0"
    "SKIPPED_OVERLAPPING\0"
    "RUN_COMMAND\0"
    "AUTOMATION\0"
    "STEP_FUNCTIONS\0"
    "LAMBDA\0"
    "INSTANCE\0"
    "RESOURCE_GROUP\0"
    "CONTINUE_TASK\0"
    "CANCEL_TASK\0"
    "OperationalDataKey\0"
    "OperationalDataValue\0"
    "AutomationId\0"
    "AccessRequestByRequesterArn\0"
    "AccessRequestByRequesterId\0"
    "AccessRequestByApproverArn\0"
    "AccessRequestByApproverId\0"
    "AccessRequestBySourceAccountId\0"
    "AccessRequestBySourceOpsItemId\0"
    "AccessRequestBySourceRegion\0"
    "AccessRequestByIsReplica\0"
    "AccessRequestByTargetResourceId\0"
    "ChangeRequestByRequesterArn\0"
    "ChangeRequestByRequesterName\0"
    "ChangeRequestByApproverArn\0"
    "ChangeRequestByApproverName\0"
    "ChangeRequestByTemplate\0"
    "ChangeRequestByTargetsResourceGroup\0"
    "InsightByType\0"
    "Contains\0"
    "Open\0"
    "Resolved\0"
    "Revoked\0"
    "Closed\0"
    "Standard\0"
    "Advanced\0"
    "Intelligent-Tiering\0"
    "SecureString\0"
    "OS\0"
    "APPLICATION\0"
    "InvokedAfter\0"
    "InvokedBefore\0"
    "History\0"
    "JustInTime\0"
    "Connected\0"
    "Connecting\0"
    "Disconnected\0"
    "Terminated\0"
    "Terminating\0"
    "OPEN\0"
    "CLOSED\0"
    "Delayed\0"
    "connected\0"
    "notconnected\0"
    "Mutating\0"
    "NonMutating\0"
    "Undetermined\0"
    "Exists\0"
    "string\0"
    "number\0"
    "All\0"
    "Invocation\0"
    "AssociationStatusName\0"
    "LastExecutedBefore\0"
    "LastExecutedAfter\0"
    "ResourceGroupName\0"
    "ExecutionStage\0"
    "NOT_EQUAL\0"
    "BEGIN_WITH\0"
    "Managed\0"
    "Unmanaged\0"
    "COMPLETE\0"
    "PARTIAL\0"
    "Approve\0"
    "Reject\0"
    "StartStep\0"
    "StopStep\0"
    "Resume\0"
    "Revoke\0"
    "Cancel\0"
    "SendForReview\0"
    "UpdateReview\0";

static const struct table_shape shapes[] = {
    { TABLE_STRUCTURE, 0, 3, 0 }, /* AddTagsToResourceRequest */
    { TABLE_STRING, 0, 0, 0 }, /* ResourceId */
    { TABLE_STRING, 0, 9, 0 }, /* ResourceTypeForTagging */
    { TABLE_LIST, 1, 1, 3 }, /* TagList */
    { TABLE_STRUCTURE, 0, 2, 4 }, /* Tag */
    { TABLE_STRING, 2, 0, 0 }, /* TagKey */
    { TABLE_STRING, 3, 0, 0 }, /* TagValue */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* AddTagsToResourceResult */
    { TABLE_STRUCTURE, 0, 4, 6 }, /* AssociateOpsItemRelatedItemRequest */
    { TABLE_STRING, 0, 0, 0 }, /* OpsItemRelatedItemAssociationType */
    { TABLE_STRING, 0, 0, 0 }, /* OpsItemId */
    { TABLE_STRING, 0, 0, 0 }, /* OpsItemRelatedItemAssociationResourceType */
    { TABLE_STRING, 0, 0, 0 }, /* OpsItemRelatedItemAssociationResourceUri */
    { TABLE_STRUCTURE, 0, 1, 10 }, /* AssociateOpsItemRelatedItemResponse */
    { TABLE_STRING, 0, 0, 0 }, /* OpsItemRelatedItemAssociationId */
    { TABLE_STRUCTURE, 0, 2, 11 }, /* CancelCommandRequest */
    { TABLE_STRING, 4, 0, 0 }, /* CommandId */
    { TABLE_LIST, 5, 1, 13 }, /* InstanceIdList */
    { TABLE_STRING, 0, 0, 0 }, /* InstanceId */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* CancelCommandResult */
    { TABLE_STRUCTURE, 0, 1, 14 }, /* CancelMaintenanceWindowExecutionRequest */
    { TABLE_STRING, 4, 0, 0 }, /* MaintenanceWindowExecutionId */
    { TABLE_STRUCTURE, 0, 1, 15 }, /* CancelMaintenanceWindowExecutionResult */
    { TABLE_STRUCTURE, 0, 7, 16 }, /* CreateActivationRequest */
    { TABLE_STRING, 3, 0, 0 }, /* DefaultInstanceName */
    { TABLE_STRING, 3, 0, 0 }, /* ActivationDescription */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* ExpirationDate */
    { TABLE_STRING, 6, 0, 0 }, /* IamRole */
    { TABLE_INTEGER, 7, 0, 0 }, /* RegistrationLimit */
    { TABLE_LIST, 0, 1, 23 }, /* RegistrationMetadataList */
    { TABLE_STRUCTURE, 0, 2, 24 }, /* RegistrationMetadataItem */
    { TABLE_STRING, 2, 0, 0 }, /* RegistrationMetadataKey */
    { TABLE_STRING, 8, 0, 0 }, /* RegistrationMetadataValue */
    { TABLE_STRUCTURE, 0, 2, 26 }, /* CreateActivationResult */
    { TABLE_STRING, 9, 0, 0 }, /* ActivationCode */
    { TABLE_STRING, 0, 0, 0 }, /* ActivationId */
    { TABLE_STRUCTURE, 0, 22, 28 }, /* CreateAssociationRequest */
    { TABLE_STRUCTURE, 0, 2, 50 }, /* AlarmConfiguration */
    { TABLE_LIST, 10, 1, 52 }, /* AlarmList */
    { TABLE_STRUCTURE, 0, 1, 53 }, /* Alarm */
    { TABLE_STRING, 11, 0, 0 }, /* AlarmName */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Boolean */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ApplyOnlyAtCronInterval */
    { TABLE_STRING, 12, 0, 0 }, /* AssociationDispatchAssumeRoleArn */
    { TABLE_STRING, 0, 0, 0 }, /* AssociationName */
    { TABLE_STRING, 13, 0, 0 }, /* AutomationTargetParameterName */
    { TABLE_LIST, 0, 1, 54 }, /* CalendarNameOrARNList */
    { TABLE_STRING, 0, 0, 0 }, /* CalendarNameOrARN */
    { TABLE_STRING, 0, 5, 9 }, /* AssociationComplianceSeverity */
    { TABLE_STRING, 0, 0, 0 }, /* DocumentVersion */
    { TABLE_INTEGER, 14, 0, 0 }, /* Duration */
    { TABLE_STRING, 15, 0, 0 }, /* MaxConcurrency */
    { TABLE_STRING, 15, 0, 0 }, /* MaxErrors */
    { TABLE_STRING, 0, 0, 0 }, /* DocumentARN */
    { TABLE_STRUCTURE, 0, 1, 55 }, /* InstanceAssociationOutputLocation */
    { TABLE_STRUCTURE, 0, 3, 56 }, /* S3OutputLocation */
    { TABLE_STRING, 16, 0, 0 }, /* S3BucketName */
    { TABLE_STRING, 17, 0, 0 }, /* S3KeyPrefix */
    { TABLE_STRING, 18, 0, 0 }, /* S3Region */
    { TABLE_MAP, 0, 2, 59 }, /* Parameters */
    { TABLE_STRING, 0, 0, 0 }, /* ParameterName */
    { TABLE_LIST, 0, 1, 61 }, /* ParameterValueList */
    { TABLE_STRING, 0, 0, 0 }, /* ParameterValue */
    { TABLE_STRING, 19, 0, 0 }, /* ScheduleExpression */
    { TABLE_INTEGER, 20, 0, 0 }, /* ScheduleOffset */
    { TABLE_STRING, 0, 2, 14 }, /* AssociationSyncCompliance */
    { TABLE_LIST, 21, 1, 62 }, /* TargetLocations */
    { TABLE_STRUCTURE, 0, 11, 63 }, /* TargetLocation */
    { TABLE_LIST, 13, 1, 74 }, /* Accounts */
    { TABLE_STRING, 0, 0, 0 }, /* Account */
    { TABLE_LIST, 22, 1, 75 }, /* ExcludeAccounts */
    { TABLE_STRING, 23, 0, 0 }, /* ExcludeAccount */
    { TABLE_STRING, 24, 0, 0 }, /* ExecutionRoleName */
    { TABLE_LIST, 13, 1, 76 }, /* Regions */
    { TABLE_STRING, 0, 0, 0 }, /* Region */
    { TABLE_LIST, 25, 1, 77 }, /* Targets */
    { TABLE_STRUCTURE, 0, 2, 78 }, /* Target */
    { TABLE_STRING, 26, 0, 0 }, /* TargetKey */
    { TABLE_LIST, 5, 1, 80 }, /* TargetValues */
    { TABLE_STRING, 0, 0, 0 }, /* TargetValue */
    { TABLE_LIST, 27, 1, 81 }, /* TargetMaps */
    { TABLE_MAP, 28, 2, 82 }, /* TargetMap */
    { TABLE_STRING, 13, 0, 0 }, /* TargetMapKey */
    { TABLE_LIST, 29, 1, 84 }, /* TargetMapValueList */
    { TABLE_STRING, 13, 0, 0 }, /* TargetMapValue */
    { TABLE_STRUCTURE, 0, 1, 85 }, /* CreateAssociationResult */
    { TABLE_STRUCTURE, 0, 30, 86 }, /* AssociationDescription */
    { TABLE_STRING, 0, 0, 0 }, /* AssociationId */
    { TABLE_STRING, 0, 0, 0 }, /* AssociationVersion */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* DateTime */
    { TABLE_STRUCTURE, 0, 3, 116 }, /* AssociationOverview */
    { TABLE_MAP, 0, 2, 119 }, /* AssociationStatusAggregatedCount */
    { TABLE_STRING, 0, 0, 0 }, /* StatusName */
    { TABLE_INTEGER, 0, 0, 0 }, /* InstanceCount */
    { TABLE_STRUCTURE, 0, 4, 121 }, /* AssociationStatus */
    { TABLE_STRING, 30, 0, 0 }, /* StatusAdditionalInfo */
    { TABLE_STRING, 31, 0, 0 }, /* StatusMessage */
    { TABLE_STRING, 0, 3, 16 }, /* AssociationStatusName */
    { TABLE_LIST, 10, 1, 125 }, /* AlarmStateInformationList */
    { TABLE_STRUCTURE, 0, 2, 126 }, /* AlarmStateInformation */
    { TABLE_STRING, 0, 2, 19 }, /* ExternalAlarmState */
    { TABLE_STRUCTURE, 0, 2, 128 }, /* CreateAssociationBatchRequest */
    { TABLE_LIST, 32, 1, 130 }, /* CreateAssociationBatchRequestEntries */
    { TABLE_STRUCTURE, 0, 20, 131 }, /* CreateAssociationBatchRequestEntry */
    { TABLE_STRUCTURE, 0, 2, 151 }, /* CreateAssociationBatchResult */
    { TABLE_LIST, 0, 1, 153 }, /* FailedCreateAssociationList */
    { TABLE_STRUCTURE, 0, 3, 154 }, /* FailedCreateAssociation */
    { TABLE_STRING, 0, 3, 21 }, /* Fault */
    { TABLE_STRING, 0, 0, 0 }, /* BatchErrorMessage */
    { TABLE_LIST, 0, 1, 157 }, /* AssociationDescriptionList */
    { TABLE_STRUCTURE, 0, 10, 158 }, /* CreateDocumentRequest */
    { TABLE_LIST, 33, 1, 168 }, /* AttachmentsSourceList */
    { TABLE_STRUCTURE, 0, 3, 169 }, /* AttachmentsSource */
    { TABLE_STRING, 0, 3, 24 }, /* AttachmentsSourceKey */
    { TABLE_STRING, 0, 0, 0 }, /* AttachmentIdentifier */
    { TABLE_LIST, 10, 1, 172 }, /* AttachmentsSourceValues */
    { TABLE_STRING, 31, 0, 0 }, /* AttachmentsSourceValue */
    { TABLE_STRING, 32, 0, 0 }, /* DocumentContent */
    { TABLE_STRING, 30, 0, 0 }, /* DocumentDisplayName */
    { TABLE_STRING, 0, 3, 27 }, /* DocumentFormat */
    { TABLE_STRING, 0, 17, 30 }, /* DocumentType */
    { TABLE_STRING, 0, 0, 0 }, /* DocumentName */
    { TABLE_LIST, 32, 1, 173 }, /* DocumentRequiresList */
    { TABLE_STRUCTURE, 0, 4, 174 }, /* DocumentRequires */
    { TABLE_STRING, 34, 0, 0 }, /* RequireType */
    { TABLE_STRING, 0, 0, 0 }, /* DocumentVersionName */
    { TABLE_STRING, 35, 0, 0 }, /* TargetType */
    { TABLE_STRUCTURE, 0, 1, 178 }, /* CreateDocumentResult */
    { TABLE_STRUCTURE, 0, 30, 179 }, /* DocumentDescription */
    { TABLE_LIST, 0, 1, 209 }, /* AttachmentInformationList */
    { TABLE_STRUCTURE, 0, 1, 210 }, /* AttachmentInformation */
    { TABLE_STRING, 0, 0, 0 }, /* AttachmentName */
    { TABLE_STRING, 0, 0, 0 }, /* DocumentAuthor */
    { TABLE_LIST, 36, 1, 211 }, /* CategoryList */
    { TABLE_STRING, 34, 0, 0 }, /* Category */
    { TABLE_LIST, 36, 1, 212 }, /* CategoryEnumList */
    { TABLE_STRING, 0, 0, 0 }, /* DescriptionInDocument */
    { TABLE_STRING, 37, 0, 0 }, /* DocumentHash */
    { TABLE_STRING, 0, 2, 47 }, /* DocumentHashType */
    { TABLE_STRING, 0, 0, 0 }, /* DocumentOwner */
    { TABLE_LIST, 0, 1, 213 }, /* DocumentParameterList */
    { TABLE_STRUCTURE, 0, 4, 214 }, /* DocumentParameter */
    { TABLE_STRING, 0, 0, 0 }, /* DocumentParameterDefaultValue */
    { TABLE_STRING, 0, 0, 0 }, /* DocumentParameterDescrption */
    { TABLE_STRING, 0, 0, 0 }, /* DocumentParameterName */
    { TABLE_STRING, 0, 2, 49 }, /* DocumentParameterType */
    { TABLE_LIST, 0, 1, 218 }, /* PlatformTypeList */
    { TABLE_STRING, 0, 3, 51 }, /* PlatformType */
    { TABLE_LIST, 32, 1, 219 }, /* ReviewInformationList */
    { TABLE_STRUCTURE, 0, 3, 220 }, /* ReviewInformation */
    { TABLE_STRING, 38, 0, 0 }, /* Reviewer */
    { TABLE_STRING, 0, 4, 54 }, /* ReviewStatus */
    { TABLE_STRING, 0, 0, 0 }, /* DocumentSchemaVersion */
    { TABLE_STRING, 0, 0, 0 }, /* DocumentSha1 */
    { TABLE_STRING, 0, 5, 58 }, /* DocumentStatus */
    { TABLE_STRING, 0, 0, 0 }, /* DocumentStatusInformation */
    { TABLE_STRUCTURE, 0, 12, 223 }, /* CreateMaintenanceWindowRequest */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* MaintenanceWindowAllowUnassociatedTargets */
    { TABLE_STRING, 24, 0, 0 }, /* ClientToken */
    { TABLE_INTEGER, 39, 0, 0 }, /* MaintenanceWindowCutoff */
    { TABLE_STRING, 2, 0, 0 }, /* MaintenanceWindowDescription */
    { TABLE_INTEGER, 14, 0, 0 }, /* MaintenanceWindowDurationHours */
    { TABLE_STRING, 0, 0, 0 }, /* MaintenanceWindowStringDateTime */
    { TABLE_STRING, 40, 0, 0 }, /* MaintenanceWindowName */
    { TABLE_STRING, 19, 0, 0 }, /* MaintenanceWindowSchedule */
    { TABLE_INTEGER, 20, 0, 0 }, /* MaintenanceWindowOffset */
    { TABLE_STRING, 0, 0, 0 }, /* MaintenanceWindowTimezone */
    { TABLE_STRUCTURE, 0, 1, 235 }, /* CreateMaintenanceWindowResult */
    { TABLE_STRING, 41, 0, 0 }, /* MaintenanceWindowId */
    { TABLE_STRUCTURE, 0, 16, 236 }, /* CreateOpsItemRequest */
    { TABLE_STRING, 0, 0, 0 }, /* OpsItemAccountId */
    { TABLE_STRING, 24, 0, 0 }, /* OpsItemCategory */
    { TABLE_STRING, 8, 0, 0 }, /* OpsItemDescription */
    { TABLE_LIST, 0, 1, 252 }, /* OpsItemNotifications */
    { TABLE_STRUCTURE, 0, 1, 253 }, /* OpsItemNotification */
    { TABLE_STRING, 0, 0, 0 }, /* String */
    { TABLE_MAP, 0, 2, 254 }, /* OpsItemOperationalData */
    { TABLE_STRING, 2, 0, 0 }, /* OpsItemDataKey */
    { TABLE_STRUCTURE, 0, 2, 256 }, /* OpsItemDataValue */
    { TABLE_STRING, 0, 2, 63 }, /* OpsItemDataType */
    { TABLE_STRING, 0, 0, 0 }, /* OpsItemDataValueString */
    { TABLE_STRING, 0, 0, 0 }, /* OpsItemType */
    { TABLE_INTEGER, 42, 0, 0 }, /* OpsItemPriority */
    { TABLE_LIST, 0, 1, 258 }, /* RelatedOpsItems */
    { TABLE_STRUCTURE, 0, 1, 259 }, /* RelatedOpsItem */
    { TABLE_STRING, 24, 0, 0 }, /* OpsItemSeverity */
    { TABLE_STRING, 2, 0, 0 }, /* OpsItemSource */
    { TABLE_STRING, 31, 0, 0 }, /* OpsItemTitle */
    { TABLE_STRUCTURE, 0, 2, 260 }, /* CreateOpsItemResponse */
    { TABLE_STRING, 43, 0, 0 }, /* OpsItemArn */
    { TABLE_STRUCTURE, 0, 3, 262 }, /* CreateOpsMetadataRequest */
    { TABLE_MAP, 42, 2, 265 }, /* MetadataMap */
    { TABLE_STRING, 19, 0, 0 }, /* MetadataKey */
    { TABLE_STRUCTURE, 0, 1, 267 }, /* MetadataValue */
    { TABLE_STRING, 44, 0, 0 }, /* MetadataValueString */
    { TABLE_STRING, 31, 0, 0 }, /* OpsMetadataResourceId */
    { TABLE_STRUCTURE, 0, 1, 268 }, /* CreateOpsMetadataResult */
    { TABLE_STRING, 45, 0, 0 }, /* OpsMetadataArn */
    { TABLE_STRUCTURE, 0, 14, 269 }, /* CreatePatchBaselineRequest */
    { TABLE_STRUCTURE, 0, 1, 283 }, /* PatchRuleGroup */
    { TABLE_LIST, 46, 1, 284 }, /* PatchRuleList */
    { TABLE_STRUCTURE, 0, 5, 285 }, /* PatchRule */
    { TABLE_INTEGER, 47, 0, 0 }, /* ApproveAfterDays */
    { TABLE_STRING, 48, 0, 0 }, /* PatchStringDateTime */
    { TABLE_STRING, 0, 6, 65 }, /* PatchComplianceLevel */
    { TABLE_STRUCTURE, 0, 1, 290 }, /* PatchFilterGroup */
    { TABLE_LIST, 49, 1, 291 }, /* PatchFilterList */
    { TABLE_STRUCTURE, 0, 2, 292 }, /* PatchFilter */
    { TABLE_STRING, 0, 19, 71 }, /* PatchFilterKey */
    { TABLE_LIST, 28, 1, 294 }, /* PatchFilterValueList */
    { TABLE_STRING, 24, 0, 0 }, /* PatchFilterValue */
    { TABLE_LIST, 5, 1, 295 }, /* PatchIdList */
    { TABLE_STRING, 21, 0, 0 }, /* PatchId */
    { TABLE_STRING, 0, 2, 90 }, /* PatchComplianceStatus */
    { TABLE_STRING, 31, 0, 0 }, /* BaselineDescription */
    { TABLE_STRING, 40, 0, 0 }, /* BaselineName */
    { TABLE_STRING, 0, 15, 92 }, /* OperatingSystem */
    { TABLE_STRING, 0, 2, 107 }, /* PatchAction */
    { TABLE_LIST, 33, 1, 296 }, /* PatchSourceList */
    { TABLE_STRUCTURE, 0, 3, 297 }, /* PatchSource */
    { TABLE_STRING, 31, 0, 0 }, /* PatchSourceConfiguration */
    { TABLE_STRING, 0, 0, 0 }, /* PatchSourceName */
    { TABLE_LIST, 28, 1, 300 }, /* PatchSourceProductList */
    { TABLE_STRING, 2, 0, 0 }, /* PatchSourceProduct */
    { TABLE_STRUCTURE, 0, 1, 301 }, /* CreatePatchBaselineResult */
    { TABLE_STRING, 50, 0, 0 }, /* BaselineId */
    { TABLE_STRUCTURE, 0, 4, 302 }, /* CreateResourceDataSyncRequest */
    { TABLE_STRUCTURE, 0, 6, 306 }, /* ResourceDataSyncS3Destination */
    { TABLE_STRING, 12, 0, 0 }, /* ResourceDataSyncAWSKMSKeyARN */
    { TABLE_STRING, 8, 0, 0 }, /* ResourceDataSyncS3BucketName */
    { TABLE_STRUCTURE, 0, 1, 312 }, /* ResourceDataSyncDestinationDataSharing */
    { TABLE_STRING, 24, 0, 0 }, /* ResourceDataSyncDestinationDataSharingType */
    { TABLE_STRING, 19, 0, 0 }, /* ResourceDataSyncS3Prefix */
    { TABLE_STRING, 24, 0, 0 }, /* ResourceDataSyncS3Region */
    { TABLE_STRING, 0, 1, 109 }, /* ResourceDataSyncS3Format */
    { TABLE_STRING, 24, 0, 0 }, /* ResourceDataSyncName */
    { TABLE_STRUCTURE, 0, 5, 313 }, /* ResourceDataSyncSource */
    { TABLE_STRUCTURE, 0, 2, 318 }, /* ResourceDataSyncAwsOrganizationsSource */
    { TABLE_STRING, 24, 0, 0 }, /* ResourceDataSyncOrganizationSourceType */
    { TABLE_LIST, 7, 1, 320 }, /* ResourceDataSyncOrganizationalUnitList */
    { TABLE_STRUCTURE, 0, 1, 321 }, /* ResourceDataSyncOrganizationalUnit */
    { TABLE_STRING, 2, 0, 0 }, /* ResourceDataSyncOrganizationalUnitId */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ResourceDataSyncEnableAllOpsDataSources */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ResourceDataSyncIncludeFutureRegions */
    { TABLE_LIST, 0, 1, 322 }, /* ResourceDataSyncSourceRegionList */
    { TABLE_STRING, 24, 0, 0 }, /* ResourceDataSyncSourceRegion */
    { TABLE_STRING, 24, 0, 0 }, /* ResourceDataSyncSourceType */
    { TABLE_STRING, 24, 0, 0 }, /* ResourceDataSyncType */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* CreateResourceDataSyncResult */
    { TABLE_STRUCTURE, 0, 1, 323 }, /* DeleteActivationRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteActivationResult */
    { TABLE_STRUCTURE, 0, 3, 324 }, /* DeleteAssociationRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteAssociationResult */
    { TABLE_STRUCTURE, 0, 4, 327 }, /* DeleteDocumentRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteDocumentResult */
    { TABLE_STRUCTURE, 0, 4, 331 }, /* DeleteInventoryRequest */
    { TABLE_STRING, 0, 0, 0 }, /* UUID */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* DryRun */
    { TABLE_STRING, 0, 2, 110 }, /* InventorySchemaDeleteOption */
    { TABLE_STRING, 21, 0, 0 }, /* InventoryItemTypeName */
    { TABLE_STRUCTURE, 0, 3, 335 }, /* DeleteInventoryResult */
    { TABLE_STRUCTURE, 0, 3, 338 }, /* InventoryDeletionSummary */
    { TABLE_INTEGER, 0, 0, 0 }, /* RemainingCount */
    { TABLE_LIST, 0, 1, 341 }, /* InventoryDeletionSummaryItems */
    { TABLE_STRUCTURE, 0, 3, 342 }, /* InventoryDeletionSummaryItem */
    { TABLE_INTEGER, 0, 0, 0 }, /* ResourceCount */
    { TABLE_STRING, 0, 0, 0 }, /* InventoryItemSchemaVersion */
    { TABLE_INTEGER, 0, 0, 0 }, /* TotalCount */
    { TABLE_STRUCTURE, 0, 1, 345 }, /* DeleteMaintenanceWindowRequest */
    { TABLE_STRUCTURE, 0, 1, 346 }, /* DeleteMaintenanceWindowResult */
    { TABLE_STRUCTURE, 0, 1, 347 }, /* DeleteOpsItemRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteOpsItemResponse */
    { TABLE_STRUCTURE, 0, 1, 348 }, /* DeleteOpsMetadataRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteOpsMetadataResult */
    { TABLE_STRUCTURE, 0, 1, 349 }, /* DeleteParameterRequest */
    { TABLE_STRING, 8, 0, 0 }, /* PSParameterName */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteParameterResult */
    { TABLE_STRUCTURE, 0, 1, 350 }, /* DeleteParametersRequest */
    { TABLE_LIST, 48, 1, 351 }, /* ParameterNameList */
    { TABLE_STRUCTURE, 0, 2, 352 }, /* DeleteParametersResult */
    { TABLE_STRUCTURE, 0, 1, 354 }, /* DeletePatchBaselineRequest */
    { TABLE_STRUCTURE, 0, 1, 355 }, /* DeletePatchBaselineResult */
    { TABLE_STRUCTURE, 0, 2, 356 }, /* DeleteResourceDataSyncRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteResourceDataSyncResult */
    { TABLE_STRUCTURE, 0, 3, 358 }, /* DeleteResourcePolicyRequest */
    { TABLE_STRING, 0, 0, 0 }, /* PolicyHash */
    { TABLE_STRING, 0, 0, 0 }, /* PolicyId */
    { TABLE_STRING, 43, 0, 0 }, /* ResourceArnString */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteResourcePolicyResponse */
    { TABLE_STRUCTURE, 0, 1, 361 }, /* DeregisterManagedInstanceRequest */
    { TABLE_STRING, 51, 0, 0 }, /* ManagedInstanceId */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeregisterManagedInstanceResult */
    { TABLE_STRUCTURE, 0, 2, 362 }, /* DeregisterPatchBaselineForPatchGroupRequest */
    { TABLE_STRING, 19, 0, 0 }, /* PatchGroup */
    { TABLE_STRUCTURE, 0, 2, 364 }, /* DeregisterPatchBaselineForPatchGroupResult */
    { TABLE_STRUCTURE, 0, 3, 366 }, /* DeregisterTargetFromMaintenanceWindowRequest */
    { TABLE_STRING, 4, 0, 0 }, /* MaintenanceWindowTargetId */
    { TABLE_STRUCTURE, 0, 2, 369 }, /* DeregisterTargetFromMaintenanceWindowResult */
    { TABLE_STRUCTURE, 0, 2, 371 }, /* DeregisterTaskFromMaintenanceWindowRequest */
    { TABLE_STRING, 4, 0, 0 }, /* MaintenanceWindowTaskId */
    { TABLE_STRUCTURE, 0, 2, 373 }, /* DeregisterTaskFromMaintenanceWindowResult */
    { TABLE_STRUCTURE, 0, 3, 375 }, /* DescribeActivationsRequest */
    { TABLE_LIST, 0, 1, 378 }, /* DescribeActivationsFilterList */
    { TABLE_STRUCTURE, 0, 2, 379 }, /* DescribeActivationsFilter */
    { TABLE_STRING, 0, 3, 112 }, /* DescribeActivationsFilterKeys */
    { TABLE_LIST, 0, 1, 381 }, /* StringList */
    { TABLE_INTEGER, 13, 0, 0 }, /* MaxResults */
    { TABLE_STRING, 0, 0, 0 }, /* NextToken */
    { TABLE_STRUCTURE, 0, 2, 382 }, /* DescribeActivationsResult */
    { TABLE_LIST, 0, 1, 384 }, /* ActivationList */
    { TABLE_STRUCTURE, 0, 10, 385 }, /* Activation */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* CreatedDate */
    { TABLE_INTEGER, 7, 0, 0 }, /* RegistrationsCount */
    { TABLE_STRUCTURE, 0, 4, 395 }, /* DescribeAssociationRequest */
    { TABLE_STRUCTURE, 0, 1, 399 }, /* DescribeAssociationResult */
    { TABLE_STRUCTURE, 0, 5, 400 }, /* DescribeAssociationExecutionTargetsRequest */
    { TABLE_STRING, 0, 0, 0 }, /* AssociationExecutionId */
    { TABLE_LIST, 32, 1, 405 }, /* AssociationExecutionTargetsFilterList */
    { TABLE_STRUCTURE, 0, 2, 406 }, /* AssociationExecutionTargetsFilter */
    { TABLE_STRING, 0, 3, 115 }, /* AssociationExecutionTargetsFilterKey */
    { TABLE_STRING, 32, 0, 0 }, /* AssociationExecutionTargetsFilterValue */
    { TABLE_STRUCTURE, 0, 2, 408 }, /* DescribeAssociationExecutionTargetsResult */
    { TABLE_LIST, 0, 1, 410 }, /* AssociationExecutionTargetsList */
    { TABLE_STRUCTURE, 0, 9, 411 }, /* AssociationExecutionTarget */
    { TABLE_STRUCTURE, 0, 2, 420 }, /* OutputSource */
    { TABLE_STRING, 4, 0, 0 }, /* OutputSourceId */
    { TABLE_STRING, 0, 0, 0 }, /* OutputSourceType */
    { TABLE_STRING, 21, 0, 0 }, /* AssociationResourceId */
    { TABLE_STRING, 13, 0, 0 }, /* AssociationResourceType */
    { TABLE_STRUCTURE, 0, 4, 422 }, /* DescribeAssociationExecutionsRequest */
    { TABLE_LIST, 32, 1, 426 }, /* AssociationExecutionFilterList */
    { TABLE_STRUCTURE, 0, 3, 427 }, /* AssociationExecutionFilter */
    { TABLE_STRING, 0, 3, 118 }, /* AssociationExecutionFilterKey */
    { TABLE_STRING, 0, 3, 121 }, /* AssociationFilterOperatorType */
    { TABLE_STRING, 32, 0, 0 }, /* AssociationExecutionFilterValue */
    { TABLE_STRUCTURE, 0, 2, 430 }, /* DescribeAssociationExecutionsResult */
    { TABLE_LIST, 0, 1, 432 }, /* AssociationExecutionsList */
    { TABLE_STRUCTURE, 0, 10, 433 }, /* AssociationExecution */
    { TABLE_STRING, 0, 0, 0 }, /* ResourceCountByStatus */
    { TABLE_STRUCTURE, 0, 3, 443 }, /* DescribeAutomationExecutionsRequest */
    { TABLE_LIST, 48, 1, 446 }, /* AutomationExecutionFilterList */
    { TABLE_STRUCTURE, 0, 2, 447 }, /* AutomationExecutionFilter */
    { TABLE_STRING, 0, 12, 124 }, /* AutomationExecutionFilterKey */
    { TABLE_LIST, 48, 1, 449 }, /* AutomationExecutionFilterValueList */
    { TABLE_STRING, 52, 0, 0 }, /* AutomationExecutionFilterValue */
    { TABLE_STRUCTURE, 0, 2, 450 }, /* DescribeAutomationExecutionsResult */
    { TABLE_LIST, 0, 1, 452 }, /* AutomationExecutionMetadataList */
    { TABLE_STRUCTURE, 0, 31, 453 }, /* AutomationExecutionMetadata */
    { TABLE_STRING, 4, 0, 0 }, /* AutomationExecutionId */
    { TABLE_STRING, 0, 19, 136 }, /* AutomationExecutionStatus */
    { TABLE_STRING, 0, 2, 155 }, /* AutomationSubtype */
    { TABLE_STRING, 0, 2, 157 }, /* AutomationType */
    { TABLE_STRING, 31, 0, 0 }, /* ChangeRequestName */
    { TABLE_STRING, 0, 2, 159 }, /* ExecutionMode */
    { TABLE_MAP, 53, 2, 484 }, /* AutomationParameterMap */
    { TABLE_STRING, 13, 0, 0 }, /* AutomationParameterKey */
    { TABLE_LIST, 5, 1, 486 }, /* AutomationParameterValueList */
    { TABLE_STRING, 12, 0, 0 }, /* AutomationParameterValue */
    { TABLE_STRUCTURE, 0, 2, 487 }, /* ResolvedTargets */
    { TABLE_LIST, 0, 1, 489 }, /* TargetParameterList */
    { TABLE_LIST, 10, 1, 490 }, /* Runbooks */
    { TABLE_STRUCTURE, 0, 9, 491 }, /* Runbook */
    { TABLE_STRING, 0, 0, 0 }, /* TargetLocationsURL */
    { TABLE_STRUCTURE, 0, 5, 500 }, /* DescribeAutomationStepExecutionsRequest */
    { TABLE_LIST, 20, 1, 505 }, /* StepExecutionFilterList */
    { TABLE_STRUCTURE, 0, 2, 506 }, /* StepExecutionFilter */
    { TABLE_STRING, 0, 9, 161 }, /* StepExecutionFilterKey */
    { TABLE_LIST, 48, 1, 508 }, /* StepExecutionFilterValueList */
    { TABLE_STRING, 52, 0, 0 }, /* StepExecutionFilterValue */
    { TABLE_STRUCTURE, 0, 2, 509 }, /* DescribeAutomationStepExecutionsResult */
    { TABLE_LIST, 0, 1, 511 }, /* StepExecutionList */
    { TABLE_STRUCTURE, 0, 24, 512 }, /* StepExecution */
    { TABLE_STRING, 0, 0, 0 }, /* AutomationActionName */
    { TABLE_STRUCTURE, 0, 3, 536 }, /* FailureDetails */
    { TABLE_MAP, 0, 2, 539 }, /* NormalStringMap */
    { TABLE_INTEGER, 0, 0, 0 }, /* Integer */
    { TABLE_STRUCTURE, 0, 5, 541 }, /* ParentStepDetails */
    { TABLE_LONG, 0, 0, 0 }, /* Long */
    { TABLE_LIST, 0, 1, 546 }, /* ValidNextStepList */
    { TABLE_STRING, 54, 0, 0 }, /* ValidNextStep */
    { TABLE_STRUCTURE, 0, 3, 547 }, /* DescribeAvailablePatchesRequest */
    { TABLE_LIST, 25, 1, 550 }, /* PatchOrchestratorFilterList */
    { TABLE_STRUCTURE, 0, 2, 551 }, /* PatchOrchestratorFilter */
    { TABLE_STRING, 2, 0, 0 }, /* PatchOrchestratorFilterKey */
    { TABLE_LIST, 0, 1, 553 }, /* PatchOrchestratorFilterValues */
    { TABLE_STRING, 19, 0, 0 }, /* PatchOrchestratorFilterValue */
    { TABLE_INTEGER, 21, 0, 0 }, /* PatchBaselineMaxResults */
    { TABLE_STRUCTURE, 0, 2, 554 }, /* DescribeAvailablePatchesResult */
    { TABLE_LIST, 0, 1, 556 }, /* PatchList */
    { TABLE_STRUCTURE, 0, 23, 557 }, /* Patch */
    { TABLE_LIST, 0, 1, 580 }, /* PatchAdvisoryIdList */
    { TABLE_STRING, 0, 0, 0 }, /* PatchAdvisoryId */
    { TABLE_STRING, 0, 0, 0 }, /* PatchArch */
    { TABLE_LIST, 0, 1, 581 }, /* PatchBugzillaIdList */
    { TABLE_STRING, 0, 0, 0 }, /* PatchBugzillaId */
    { TABLE_LIST, 0, 1, 582 }, /* PatchCVEIdList */
    { TABLE_STRING, 0, 0, 0 }, /* PatchCVEId */
    { TABLE_STRING, 0, 0, 0 }, /* PatchClassification */
    { TABLE_STRING, 0, 0, 0 }, /* PatchContentUrl */
    { TABLE_STRING, 0, 0, 0 }, /* PatchDescription */
    { TABLE_INTEGER, 0, 0, 0 }, /* PatchEpoch */
    { TABLE_STRING, 0, 0, 0 }, /* PatchKbNumber */
    { TABLE_STRING, 0, 0, 0 }, /* PatchLanguage */
    { TABLE_STRING, 0, 0, 0 }, /* PatchMsrcNumber */
    { TABLE_STRING, 0, 0, 0 }, /* PatchMsrcSeverity */
    { TABLE_STRING, 0, 0, 0 }, /* PatchName */
    { TABLE_STRING, 0, 0, 0 }, /* PatchProduct */
    { TABLE_STRING, 0, 0, 0 }, /* PatchProductFamily */
    { TABLE_STRING, 0, 0, 0 }, /* PatchRelease */
    { TABLE_STRING, 0, 0, 0 }, /* PatchRepository */
    { TABLE_STRING, 0, 0, 0 }, /* PatchSeverity */
    { TABLE_STRING, 0, 0, 0 }, /* PatchTitle */
    { TABLE_STRING, 0, 0, 0 }, /* PatchVendor */
    { TABLE_STRING, 0, 0, 0 }, /* PatchVersion */
    { TABLE_STRUCTURE, 0, 3, 583 }, /* DescribeDocumentRequest */
    { TABLE_STRUCTURE, 0, 1, 586 }, /* DescribeDocumentResult */
    { TABLE_STRUCTURE, 0, 4, 587 }, /* DescribeDocumentPermissionRequest */
    { TABLE_INTEGER, 53, 0, 0 }, /* DocumentPermissionMaxResults */
    { TABLE_STRING, 0, 1, 170 }, /* DocumentPermissionType */
    { TABLE_STRUCTURE, 0, 3, 591 }, /* DescribeDocumentPermissionResponse */
    { TABLE_LIST, 55, 1, 594 }, /* AccountIdList */
    { TABLE_STRING, 0, 0, 0 }, /* AccountId */
    { TABLE_LIST, 0, 1, 595 }, /* AccountSharingInfoList */
    { TABLE_STRUCTURE, 0, 2, 596 }, /* AccountSharingInfo */
    { TABLE_STRING, 56, 0, 0 }, /* SharedDocumentVersion */
    { TABLE_STRUCTURE, 0, 3, 598 }, /* DescribeEffectiveInstanceAssociationsRequest */
    { TABLE_INTEGER, 42, 0, 0 }, /* EffectiveInstanceAssociationMaxResults */
    { TABLE_STRUCTURE, 0, 2, 601 }, /* DescribeEffectiveInstanceAssociationsResult */
    { TABLE_LIST, 0, 1, 603 }, /* InstanceAssociationList */
    { TABLE_STRUCTURE, 0, 4, 604 }, /* InstanceAssociation */
    { TABLE_STRUCTURE, 0, 3, 608 }, /* DescribeEffectivePatchesForPatchBaselineRequest */
    { TABLE_STRUCTURE, 0, 2, 611 }, /* DescribeEffectivePatchesForPatchBaselineResult */
    { TABLE_LIST, 0, 1, 613 }, /* EffectivePatchList */
    { TABLE_STRUCTURE, 0, 2, 614 }, /* EffectivePatch */
    { TABLE_STRUCTURE, 0, 3, 616 }, /* PatchStatus */
    { TABLE_STRING, 0, 4, 171 }, /* PatchDeploymentStatus */
    { TABLE_STRUCTURE, 0, 3, 619 }, /* DescribeInstanceAssociationsStatusRequest */
    { TABLE_STRUCTURE, 0, 2, 622 }, /* DescribeInstanceAssociationsStatusResult */
    { TABLE_LIST, 0, 1, 624 }, /* InstanceAssociationStatusInfos */
    { TABLE_STRUCTURE, 0, 12, 625 }, /* InstanceAssociationStatusInfo */
    { TABLE_STRING, 57, 0, 0 }, /* AgentErrorCode */
    { TABLE_STRING, 12, 0, 0 }, /* InstanceAssociationExecutionSummary */
    { TABLE_STRUCTURE, 0, 1, 637 }, /* InstanceAssociationOutputUrl */
    { TABLE_STRUCTURE, 0, 1, 638 }, /* S3OutputUrl */
    { TABLE_STRING, 0, 0, 0 }, /* Url */
    { TABLE_STRUCTURE, 0, 4, 639 }, /* DescribeInstanceInformationRequest */
    { TABLE_LIST, 58, 1, 643 }, /* InstanceInformationStringFilterList */
    { TABLE_STRUCTURE, 0, 2, 644 }, /* InstanceInformationStringFilter */
    { TABLE_STRING, 32, 0, 0 }, /* InstanceInformationStringFilterKey */
    { TABLE_LIST, 21, 1, 646 }, /* InstanceInformationFilterValueSet */
    { TABLE_STRING, 32, 0, 0 }, /* InstanceInformationFilterValue */
    { TABLE_LIST, 58, 1, 647 }, /* InstanceInformationFilterList */
    { TABLE_STRUCTURE, 0, 2, 648 }, /* InstanceInformationFilter */
    { TABLE_STRING, 0, 8, 175 }, /* InstanceInformationFilterKey */
    { TABLE_INTEGER, 59, 0, 0 }, /* MaxResultsEC2Compatible */
    { TABLE_STRUCTURE, 0, 2, 650 }, /* DescribeInstanceInformationResult */
    { TABLE_LIST, 0, 1, 652 }, /* InstanceInformationList */
    { TABLE_STRUCTURE, 0, 21, 653 }, /* InstanceInformation */
    { TABLE_STRING, 0, 0, 0 }, /* Version */
    { TABLE_STRUCTURE, 0, 2, 674 }, /* InstanceAggregatedAssociationOverview */
    { TABLE_MAP, 0, 2, 676 }, /* InstanceAssociationStatusAggregatedCount */
    { TABLE_STRING, 11, 0, 0 }, /* ComputerName */
    { TABLE_STRING, 60, 0, 0 }, /* IPAddress */
    { TABLE_STRING, 0, 3, 183 }, /* PingStatus */
    { TABLE_STRING, 0, 2, 186 }, /* ResourceType */
    { TABLE_STRING, 61, 0, 0 }, /* SourceId */
    { TABLE_STRING, 0, 3, 188 }, /* SourceType */
    { TABLE_STRUCTURE, 0, 3, 678 }, /* DescribeInstancePatchStatesRequest */
    { TABLE_INTEGER, 62, 0, 0 }, /* PatchComplianceMaxResults */
    { TABLE_STRUCTURE, 0, 2, 681 }, /* DescribeInstancePatchStatesResult */
    { TABLE_LIST, 0, 1, 683 }, /* InstancePatchStateList */
    { TABLE_STRUCTURE, 0, 23, 684 }, /* InstancePatchState */
    { TABLE_INTEGER, 0, 0, 0 }, /* PatchAvailableSecurityUpdateCount */
    { TABLE_INTEGER, 0, 0, 0 }, /* PatchCriticalNonCompliantCount */
    { TABLE_INTEGER, 0, 0, 0 }, /* PatchFailedCount */
    { TABLE_STRING, 19, 0, 0 }, /* InstallOverrideList */
    { TABLE_INTEGER, 0, 0, 0 }, /* PatchInstalledCount */
    { TABLE_INTEGER, 0, 0, 0 }, /* PatchInstalledOtherCount */
    { TABLE_INTEGER, 0, 0, 0 }, /* PatchInstalledPendingRebootCount */
    { TABLE_INTEGER, 0, 0, 0 }, /* PatchInstalledRejectedCount */
    { TABLE_INTEGER, 0, 0, 0 }, /* PatchMissingCount */
    { TABLE_INTEGER, 0, 0, 0 }, /* PatchNotApplicableCount */
    { TABLE_STRING, 0, 2, 191 }, /* PatchOperationType */
    { TABLE_INTEGER, 0, 0, 0 }, /* PatchOtherNonCompliantCount */
    { TABLE_STRING, 2, 0, 0 }, /* OwnerInformation */
    { TABLE_STRING, 0, 2, 193 }, /* RebootOption */
    { TABLE_INTEGER, 0, 0, 0 }, /* PatchSecurityNonCompliantCount */
    { TABLE_STRING, 4, 0, 0 }, /* SnapshotId */
    { TABLE_INTEGER, 0, 0, 0 }, /* PatchUnreportedNotApplicableCount */
    { TABLE_STRUCTURE, 0, 4, 707 }, /* DescribeInstancePatchStatesForPatchGroupRequest */
    { TABLE_LIST, 49, 1, 711 }, /* InstancePatchStateFilterList */
    { TABLE_STRUCTURE, 0, 3, 712 }, /* InstancePatchStateFilter */
    { TABLE_STRING, 53, 0, 0 }, /* InstancePatchStateFilterKey */
    { TABLE_STRING, 0, 4, 195 }, /* InstancePatchStateOperatorType */
    { TABLE_LIST, 10, 1, 715 }, /* InstancePatchStateFilterValues */
    { TABLE_STRING, 0, 0, 0 }, /* InstancePatchStateFilterValue */
    { TABLE_STRUCTURE, 0, 2, 716 }, /* DescribeInstancePatchStatesForPatchGroupResult */
    { TABLE_LIST, 42, 1, 718 }, /* InstancePatchStatesList */
    { TABLE_STRUCTURE, 0, 4, 719 }, /* DescribeInstancePatchesRequest */
    { TABLE_STRUCTURE, 0, 2, 723 }, /* DescribeInstancePatchesResult */
    { TABLE_LIST, 0, 1, 725 }, /* PatchComplianceDataList */
    { TABLE_STRUCTURE, 0, 7, 726 }, /* PatchComplianceData */
    { TABLE_STRING, 0, 0, 0 }, /* PatchCVEIds */
    { TABLE_STRING, 0, 8, 199 }, /* PatchComplianceDataState */
    { TABLE_STRUCTURE, 0, 4, 733 }, /* DescribeInstancePropertiesRequest */
    { TABLE_LIST, 63, 1, 737 }, /* InstancePropertyStringFilterList */
    { TABLE_STRUCTURE, 0, 3, 738 }, /* InstancePropertyStringFilter */
    { TABLE_STRING, 64, 0, 0 }, /* InstancePropertyStringFilterKey */
    { TABLE_STRING, 0, 5, 207 }, /* InstancePropertyFilterOperator */
    { TABLE_LIST, 63, 1, 741 }, /* InstancePropertyFilterValueSet */
    { TABLE_STRING, 64, 0, 0 }, /* InstancePropertyFilterValue */
    { TABLE_LIST, 63, 1, 742 }, /* InstancePropertyFilterList */
    { TABLE_STRUCTURE, 0, 2, 743 }, /* InstancePropertyFilter */
    { TABLE_STRING, 0, 9, 212 }, /* InstancePropertyFilterKey */
    { TABLE_INTEGER, 65, 0, 0 }, /* DescribeInstancePropertiesMaxResults */
    { TABLE_STRUCTURE, 0, 2, 745 }, /* DescribeInstancePropertiesResult */
    { TABLE_LIST, 0, 1, 747 }, /* InstanceProperties */
    { TABLE_STRUCTURE, 0, 26, 748 }, /* InstanceProperty */
    { TABLE_STRING, 66, 0, 0 }, /* Architecture */
    { TABLE_STRING, 66, 0, 0 }, /* InstanceRole */
    { TABLE_STRING, 66, 0, 0 }, /* InstanceState */
    { TABLE_STRING, 66, 0, 0 }, /* InstanceType */
    { TABLE_STRING, 67, 0, 0 }, /* KeyName */
    { TABLE_STRING, 67, 0, 0 }, /* InstanceName */
    { TABLE_STRING, 66, 0, 0 }, /* PlatformName */
    { TABLE_STRING, 66, 0, 0 }, /* PlatformVersion */
    { TABLE_STRUCTURE, 0, 3, 774 }, /* DescribeInventoryDeletionsRequest */
    { TABLE_STRUCTURE, 0, 2, 777 }, /* DescribeInventoryDeletionsResult */
    { TABLE_LIST, 0, 1, 779 }, /* InventoryDeletionsList */
    { TABLE_STRUCTURE, 0, 7, 780 }, /* InventoryDeletionStatusItem */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* InventoryDeletionStartTime */
    { TABLE_STRING, 0, 2, 221 }, /* InventoryDeletionStatus */
    { TABLE_STRING, 0, 0, 0 }, /* InventoryDeletionLastStatusMessage */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* InventoryDeletionLastStatusUpdateTime */
    { TABLE_STRUCTURE, 0, 5, 787 }, /* DescribeMaintenanceWindowExecutionTaskInvocationsRequest */
    { TABLE_LIST, 25, 1, 792 }, /* MaintenanceWindowFilterList */
    { TABLE_STRUCTURE, 0, 2, 793 }, /* MaintenanceWindowFilter */
    { TABLE_STRING, 2, 0, 0 }, /* MaintenanceWindowFilterKey */
    { TABLE_LIST, 0, 1, 795 }, /* MaintenanceWindowFilterValues */
    { TABLE_STRING, 19, 0, 0 }, /* MaintenanceWindowFilterValue */
    { TABLE_INTEGER, 62, 0, 0 }, /* MaintenanceWindowMaxResults */
    { TABLE_STRING, 4, 0, 0 }, /* MaintenanceWindowExecutionTaskId */
    { TABLE_STRUCTURE, 0, 2, 796 }, /* DescribeMaintenanceWindowExecutionTaskInvocationsResult */
    { TABLE_LIST, 0, 1, 798 }, /* MaintenanceWindowExecutionTaskInvocationIdentityList */
    { TABLE_STRUCTURE, 0, 12, 799 }, /* MaintenanceWindowExecutionTaskInvocationIdentity */
    { TABLE_STRING, 0, 0, 0 }, /* MaintenanceWindowExecutionTaskExecutionId */
    { TABLE_STRING, 4, 0, 0 }, /* MaintenanceWindowExecutionTaskInvocationId */
    { TABLE_STRING, 0, 0, 0 }, /* MaintenanceWindowExecutionTaskInvocationParameters */
    { TABLE_STRING, 0, 8, 223 }, /* MaintenanceWindowExecutionStatus */
    { TABLE_STRING, 68, 0, 0 }, /* MaintenanceWindowExecutionStatusDetails */
    { TABLE_STRING, 0, 4, 231 }, /* MaintenanceWindowTaskType */
    { TABLE_STRING, 69, 0, 0 }, /* MaintenanceWindowTaskTargetId */
    { TABLE_STRUCTURE, 0, 4, 811 }, /* DescribeMaintenanceWindowExecutionTasksRequest */
    { TABLE_STRUCTURE, 0, 2, 815 }, /* DescribeMaintenanceWindowExecutionTasksResult */
    { TABLE_LIST, 0, 1, 817 }, /* MaintenanceWindowExecutionTaskIdentityList */
    { TABLE_STRUCTURE, 0, 10, 818 }, /* MaintenanceWindowExecutionTaskIdentity */
    { TABLE_STRING, 70, 0, 0 }, /* MaintenanceWindowTaskArn */
    { TABLE_STRUCTURE, 0, 4, 828 }, /* DescribeMaintenanceWindowExecutionsRequest */
    { TABLE_STRUCTURE, 0, 2, 832 }, /* DescribeMaintenanceWindowExecutionsResult */
    { TABLE_LIST, 0, 1, 834 }, /* MaintenanceWindowExecutionList */
    { TABLE_STRUCTURE, 0, 6, 835 }, /* MaintenanceWindowExecution */
    { TABLE_STRUCTURE, 0, 6, 841 }, /* DescribeMaintenanceWindowScheduleRequest */
    { TABLE_INTEGER, 32, 0, 0 }, /* MaintenanceWindowSearchMaxResults */
    { TABLE_STRING, 0, 2, 235 }, /* MaintenanceWindowResourceType */
    { TABLE_STRUCTURE, 0, 2, 847 }, /* DescribeMaintenanceWindowScheduleResult */
    { TABLE_LIST, 0, 1, 849 }, /* ScheduledWindowExecutionList */
    { TABLE_STRUCTURE, 0, 3, 850 }, /* ScheduledWindowExecution */
    { TABLE_STRUCTURE, 0, 4, 853 }, /* DescribeMaintenanceWindowTargetsRequest */
    { TABLE_STRUCTURE, 0, 2, 857 }, /* DescribeMaintenanceWindowTargetsResult */
    { TABLE_LIST, 0, 1, 859 }, /* MaintenanceWindowTargetList */
    { TABLE_STRUCTURE, 0, 7, 860 }, /* MaintenanceWindowTarget */
    { TABLE_STRUCTURE, 0, 4, 867 }, /* DescribeMaintenanceWindowTasksRequest */
    { TABLE_STRUCTURE, 0, 2, 871 }, /* DescribeMaintenanceWindowTasksResult */
    { TABLE_LIST, 0, 1, 873 }, /* MaintenanceWindowTaskList */
    { TABLE_STRUCTURE, 0, 15, 874 }, /* MaintenanceWindowTask */
    { TABLE_STRING, 0, 2, 237 }, /* MaintenanceWindowTaskCutoffBehavior */
    { TABLE_STRUCTURE, 0, 3, 889 }, /* LoggingInfo */
    { TABLE_INTEGER, 58, 0, 0 }, /* MaintenanceWindowTaskPriority */
    { TABLE_STRING, 0, 0, 0 }, /* ServiceRole */
    { TABLE_MAP, 0, 2, 892 }, /* MaintenanceWindowTaskParameters */
    { TABLE_STRING, 11, 0, 0 }, /* MaintenanceWindowTaskParameterName */
    { TABLE_STRUCTURE, 0, 1, 894 }, /* MaintenanceWindowTaskParameterValueExpression */
    { TABLE_LIST, 0, 1, 895 }, /* MaintenanceWindowTaskParameterValueList */
    { TABLE_STRING, 11, 0, 0 }, /* MaintenanceWindowTaskParameterValue */
    { TABLE_STRUCTURE, 0, 3, 896 }, /* DescribeMaintenanceWindowsRequest */
    { TABLE_STRUCTURE, 0, 2, 899 }, /* DescribeMaintenanceWindowsResult */
    { TABLE_LIST, 0, 1, 901 }, /* MaintenanceWindowIdentityList */
    { TABLE_STRUCTURE, 0, 12, 902 }, /* MaintenanceWindowIdentity */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* MaintenanceWindowEnabled */
    { TABLE_STRUCTURE, 0, 4, 914 }, /* DescribeMaintenanceWindowsForTargetRequest */
    { TABLE_STRUCTURE, 0, 2, 918 }, /* DescribeMaintenanceWindowsForTargetResult */
    { TABLE_LIST, 0, 1, 920 }, /* MaintenanceWindowsForTargetList */
    { TABLE_STRUCTURE, 0, 2, 921 }, /* MaintenanceWindowIdentityForTarget */
    { TABLE_STRUCTURE, 0, 3, 923 }, /* DescribeOpsItemsRequest */
    { TABLE_INTEGER, 13, 0, 0 }, /* OpsItemMaxResults */
    { TABLE_LIST, 0, 1, 926 }, /* OpsItemFilters */
    { TABLE_STRUCTURE, 0, 3, 927 }, /* OpsItemFilter */
    { TABLE_STRING, 0, 37, 239 }, /* OpsItemFilterKey */
    { TABLE_STRING, 0, 4, 276 }, /* OpsItemFilterOperator */
    { TABLE_LIST, 0, 1, 930 }, /* OpsItemFilterValues */
    { TABLE_STRING, 0, 0, 0 }, /* OpsItemFilterValue */
    { TABLE_STRUCTURE, 0, 2, 931 }, /* DescribeOpsItemsResponse */
    { TABLE_LIST, 0, 1, 933 }, /* OpsItemSummaries */
    { TABLE_STRUCTURE, 0, 17, 934 }, /* OpsItemSummary */
    { TABLE_STRING, 0, 20, 280 }, /* OpsItemStatus */
    { TABLE_STRUCTURE, 0, 5, 951 }, /* DescribeParametersRequest */
    { TABLE_LIST, 0, 1, 956 }, /* ParametersFilterList */
    { TABLE_STRUCTURE, 0, 2, 957 }, /* ParametersFilter */
    { TABLE_STRING, 0, 3, 300 }, /* ParametersFilterKey */
    { TABLE_LIST, 13, 1, 959 }, /* ParametersFilterValueList */
    { TABLE_STRING, 31, 0, 0 }, /* ParametersFilterValue */
    { TABLE_LIST, 0, 1, 960 }, /* ParameterStringFilterList */
    { TABLE_STRUCTURE, 0, 3, 961 }, /* ParameterStringFilter */
    { TABLE_STRING, 71, 0, 0 }, /* ParameterStringFilterKey */
    { TABLE_STRING, 48, 0, 0 }, /* ParameterStringQueryOption */
    { TABLE_LIST, 13, 1, 964 }, /* ParameterStringFilterValueList */
    { TABLE_STRING, 31, 0, 0 }, /* ParameterStringFilterValue */
    { TABLE_STRUCTURE, 0, 2, 965 }, /* DescribeParametersResult */
    { TABLE_LIST, 0, 1, 967 }, /* ParameterMetadataList */
    { TABLE_STRUCTURE, 0, 12, 968 }, /* ParameterMetadata */
    { TABLE_STRING, 72, 0, 0 }, /* AllowedPattern */
    { TABLE_STRING, 61, 0, 0 }, /* ParameterDataType */
    { TABLE_STRING, 72, 0, 0 }, /* ParameterDescription */
    { TABLE_STRING, 19, 0, 0 }, /* ParameterKeyId */
    { TABLE_LIST, 0, 1, 980 }, /* ParameterPolicyList */
    { TABLE_STRUCTURE, 0, 3, 981 }, /* ParameterInlinePolicy */
    { TABLE_STRING, 0, 3, 303 }, /* ParameterTier */
    { TABLE_STRING, 0, 3, 306 }, /* ParameterType */
    { TABLE_LONG, 0, 0, 0 }, /* PSParameterVersion */
    { TABLE_STRUCTURE, 0, 3, 984 }, /* DescribePatchBaselinesRequest */
    { TABLE_STRUCTURE, 0, 2, 987 }, /* DescribePatchBaselinesResult */
    { TABLE_LIST, 0, 1, 989 }, /* PatchBaselineIdentityList */
    { TABLE_STRUCTURE, 0, 5, 990 }, /* PatchBaselineIdentity */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* DefaultBaseline */
    { TABLE_STRUCTURE, 0, 1, 995 }, /* DescribePatchGroupStateRequest */
    { TABLE_STRUCTURE, 0, 13, 996 }, /* DescribePatchGroupStateResult */
    { TABLE_INTEGER, 0, 0, 0 }, /* InstancesCount */
    { TABLE_STRUCTURE, 0, 3, 1009 }, /* DescribePatchGroupsRequest */
    { TABLE_STRUCTURE, 0, 2, 1012 }, /* DescribePatchGroupsResult */
    { TABLE_LIST, 0, 1, 1014 }, /* PatchGroupPatchBaselineMappingList */
    { TABLE_STRUCTURE, 0, 2, 1015 }, /* PatchGroupPatchBaselineMapping */
    { TABLE_STRUCTURE, 0, 5, 1017 }, /* DescribePatchPropertiesRequest */
    { TABLE_STRING, 0, 2, 309 }, /* PatchSet */
    { TABLE_STRING, 0, 6, 311 }, /* PatchProperty */
    { TABLE_STRUCTURE, 0, 2, 1022 }, /* DescribePatchPropertiesResult */
    { TABLE_LIST, 0, 1, 1024 }, /* PatchPropertiesList */
    { TABLE_MAP, 0, 2, 1025 }, /* PatchPropertyEntry */
    { TABLE_STRING, 24, 0, 0 }, /* AttributeName */
    { TABLE_STRING, 73, 0, 0 }, /* AttributeValue */
    { TABLE_STRUCTURE, 0, 4, 1027 }, /* DescribeSessionsRequest */
    { TABLE_LIST, 20, 1, 1031 }, /* SessionFilterList */
    { TABLE_STRUCTURE, 0, 2, 1032 }, /* SessionFilter */
    { TABLE_STRING, 0, 7, 317 }, /* SessionFilterKey */
    { TABLE_STRING, 74, 0, 0 }, /* SessionFilterValue */
    { TABLE_INTEGER, 53, 0, 0 }, /* SessionMaxResults */
    { TABLE_STRING, 0, 2, 324 }, /* SessionState */
    { TABLE_STRUCTURE, 0, 2, 1034 }, /* DescribeSessionsResponse */
    { TABLE_LIST, 0, 1, 1036 }, /* SessionList */
    { TABLE_STRUCTURE, 0, 12, 1037 }, /* Session */
    { TABLE_STRING, 0, 2, 326 }, /* AccessType */
    { TABLE_STRING, 31, 0, 0 }, /* SessionDetails */
    { TABLE_STRING, 75, 0, 0 }, /* MaxSessionDuration */
    { TABLE_STRUCTURE, 0, 2, 1049 }, /* SessionManagerOutputUrl */
    { TABLE_STRING, 76, 0, 0 }, /* SessionManagerCloudWatchOutputUrl */
    { TABLE_STRING, 76, 0, 0 }, /* SessionManagerS3OutputUrl */
    { TABLE_STRING, 19, 0, 0 }, /* SessionOwner */
    { TABLE_STRING, 19, 0, 0 }, /* SessionReason */
    { TABLE_STRING, 77, 0, 0 }, /* SessionId */
    { TABLE_STRING, 0, 6, 328 }, /* SessionStatus */
    { TABLE_STRING, 74, 0, 0 }, /* SessionTarget */
    { TABLE_STRUCTURE, 0, 2, 1051 }, /* DisassociateOpsItemRelatedItemRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DisassociateOpsItemRelatedItemResponse */
    { TABLE_STRUCTURE, 0, 1, 1053 }, /* GetAccessTokenRequest */
    { TABLE_STRING, 0, 0, 0 }, /* AccessRequestId */
    { TABLE_STRUCTURE, 0, 2, 1054 }, /* GetAccessTokenResponse */
    { TABLE_STRING, 0, 5, 334 }, /* AccessRequestStatus */
    { TABLE_STRUCTURE, 0, 4, 1056 }, /* Credentials */
    { TABLE_STRING, 0, 0, 0 }, /* AccessKeyIdType */
    { TABLE_STRING, 0, 0, 0 }, /* AccessKeySecretType */
    { TABLE_STRING, 0, 0, 0 }, /* SessionTokenType */
    { TABLE_STRUCTURE, 0, 1, 1060 }, /* GetAutomationExecutionRequest */
    { TABLE_STRUCTURE, 0, 1, 1061 }, /* GetAutomationExecutionResult */
    { TABLE_STRUCTURE, 0, 35, 1062 }, /* AutomationExecution */
    { TABLE_STRUCTURE, 0, 5, 1097 }, /* ProgressCounters */
    { TABLE_STRUCTURE, 0, 2, 1102 }, /* GetCalendarStateRequest */
    { TABLE_STRING, 0, 0, 0 }, /* ISO8601String */
    { TABLE_STRUCTURE, 0, 3, 1104 }, /* GetCalendarStateResponse */
    { TABLE_STRING, 0, 2, 339 }, /* CalendarState */
    { TABLE_STRUCTURE, 0, 3, 1107 }, /* GetCommandInvocationRequest */
    { TABLE_STRING, 78, 0, 0 }, /* CommandPluginName */
    { TABLE_STRUCTURE, 0, 17, 1110 }, /* GetCommandInvocationResult */
    { TABLE_STRUCTURE, 0, 2, 1127 }, /* CloudWatchOutputConfig */
    { TABLE_STRING, 12, 0, 0 }, /* CloudWatchLogGroupName */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* CloudWatchOutputEnabled */
    { TABLE_STRING, 79, 0, 0 }, /* Comment */
    { TABLE_STRING, 0, 0, 0 }, /* StringDateTime */
    { TABLE_INTEGER, 0, 0, 0 }, /* ResponseCode */
    { TABLE_STRING, 80, 0, 0 }, /* StandardErrorContent */
    { TABLE_STRING, 81, 0, 0 }, /* StandardOutputContent */
    { TABLE_STRING, 0, 8, 341 }, /* CommandInvocationStatus */
    { TABLE_STRING, 82, 0, 0 }, /* StatusDetails */
    { TABLE_STRUCTURE, 0, 1, 1129 }, /* GetConnectionStatusRequest */
    { TABLE_STRUCTURE, 0, 2, 1130 }, /* GetConnectionStatusResponse */
    { TABLE_STRING, 0, 2, 349 }, /* ConnectionStatus */
    { TABLE_STRUCTURE, 0, 1, 1132 }, /* GetDefaultPatchBaselineRequest */
    { TABLE_STRUCTURE, 0, 2, 1133 }, /* GetDefaultPatchBaselineResult */
    { TABLE_STRUCTURE, 0, 4, 1135 }, /* GetDeployablePatchSnapshotForInstanceRequest */
    { TABLE_STRUCTURE, 0, 10, 1139 }, /* BaselineOverride */
    { TABLE_STRUCTURE, 0, 4, 1149 }, /* GetDeployablePatchSnapshotForInstanceResult */
    { TABLE_STRING, 0, 0, 0 }, /* Product */
    { TABLE_STRING, 0, 0, 0 }, /* SnapshotDownloadUrl */
    { TABLE_STRUCTURE, 0, 4, 1153 }, /* GetDocumentRequest */
    { TABLE_STRUCTURE, 0, 13, 1157 }, /* GetDocumentResult */
    { TABLE_LIST, 0, 1, 1170 }, /* AttachmentContentList */
    { TABLE_STRUCTURE, 0, 5, 1171 }, /* AttachmentContent */
    { TABLE_STRING, 37, 0, 0 }, /* AttachmentHash */
    { TABLE_STRING, 0, 1, 351 }, /* AttachmentHashType */
    { TABLE_LONG, 0, 0, 0 }, /* ContentLength */
    { TABLE_STRING, 0, 0, 0 }, /* AttachmentUrl */
    { TABLE_STRUCTURE, 0, 1, 1176 }, /* GetExecutionPreviewRequest */
    { TABLE_STRING, 4, 0, 0 }, /* ExecutionPreviewId */
    { TABLE_STRUCTURE, 0, 5, 1177 }, /* GetExecutionPreviewResponse */
    { TABLE_STRUCTURE, 0, 1, 1182 }, /* ExecutionPreview */
    { TABLE_STRUCTURE, 0, 4, 1183 }, /* AutomationExecutionPreview */
    { TABLE_LIST, 13, 1, 1187 }, /* RegionList */
    { TABLE_MAP, 0, 2, 1188 }, /* StepPreviewMap */
    { TABLE_STRING, 0, 3, 352 }, /* ImpactType */
    { TABLE_LIST, 5, 1, 1190 }, /* TargetPreviewList */
    { TABLE_STRUCTURE, 0, 2, 1191 }, /* TargetPreview */
    { TABLE_STRING, 0, 4, 355 }, /* ExecutionPreviewStatus */
    { TABLE_STRUCTURE, 0, 5, 1193 }, /* GetInventoryRequest */
    { TABLE_LIST, 48, 1, 1198 }, /* InventoryAggregatorList */
    { TABLE_STRUCTURE, 0, 3, 1199 }, /* InventoryAggregator */
    { TABLE_STRING, 7, 0, 0 }, /* InventoryAggregatorExpression */
    { TABLE_LIST, 83, 1, 1202 }, /* InventoryGroupList */
    { TABLE_STRUCTURE, 0, 2, 1203 }, /* InventoryGroup */
    { TABLE_LIST, 42, 1, 1205 }, /* InventoryFilterList */
    { TABLE_STRUCTURE, 0, 3, 1206 }, /* InventoryFilter */
    { TABLE_STRING, 53, 0, 0 }, /* InventoryFilterKey */
    { TABLE_STRING, 0, 6, 359 }, /* InventoryQueryOperatorType */
    { TABLE_LIST, 63, 1, 1209 }, /* InventoryFilterValueList */
    { TABLE_STRING, 0, 0, 0 }, /* InventoryFilterValue */
    { TABLE_STRING, 53, 0, 0 }, /* InventoryGroupName */
    { TABLE_LIST, 10, 1, 1210 }, /* ResultAttributeList */
    { TABLE_STRUCTURE, 0, 1, 1211 }, /* ResultAttribute */
    { TABLE_STRUCTURE, 0, 2, 1212 }, /* GetInventoryResult */
    { TABLE_LIST, 0, 1, 1214 }, /* InventoryResultEntityList */
    { TABLE_STRUCTURE, 0, 2, 1215 }, /* InventoryResultEntity */
    { TABLE_MAP, 0, 2, 1217 }, /* InventoryResultItemMap */
    { TABLE_STRING, 0, 0, 0 }, /* InventoryResultItemKey */
    { TABLE_STRUCTURE, 0, 5, 1219 }, /* InventoryResultItem */
    { TABLE_STRING, 0, 0, 0 }, /* InventoryItemCaptureTime */
    { TABLE_LIST, 84, 1, 1224 }, /* InventoryItemEntryList */
    { TABLE_MAP, 5, 2, 1225 }, /* InventoryItemEntry */
    { TABLE_STRING, 37, 0, 0 }, /* InventoryItemContentHash */
    { TABLE_STRING, 0, 0, 0 }, /* InventoryResultEntityId */
    { TABLE_STRUCTURE, 0, 5, 1227 }, /* GetInventorySchemaRequest */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* AggregatorSchemaOnly */
    { TABLE_INTEGER, 85, 0, 0 }, /* GetInventorySchemaMaxResults */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* IsSubTypeSchema */
    { TABLE_STRING, 82, 0, 0 }, /* InventoryItemTypeNameFilter */
    { TABLE_STRUCTURE, 0, 2, 1232 }, /* GetInventorySchemaResult */
    { TABLE_LIST, 0, 1, 1234 }, /* InventoryItemSchemaResultList */
    { TABLE_STRUCTURE, 0, 4, 1235 }, /* InventoryItemSchema */
    { TABLE_LIST, 13, 1, 1239 }, /* InventoryItemAttributeList */
    { TABLE_STRUCTURE, 0, 2, 1240 }, /* InventoryItemAttribute */
    { TABLE_STRING, 0, 2, 365 }, /* InventoryAttributeDataType */
    { TABLE_STRING, 0, 0, 0 }, /* InventoryItemAttributeName */
    { TABLE_STRING, 0, 0, 0 }, /* InventoryTypeDisplayName */
    { TABLE_STRUCTURE, 0, 1, 1242 }, /* GetMaintenanceWindowRequest */
    { TABLE_STRUCTURE, 0, 15, 1243 }, /* GetMaintenanceWindowResult */
    { TABLE_STRUCTURE, 0, 1, 1258 }, /* GetMaintenanceWindowExecutionRequest */
    { TABLE_STRUCTURE, 0, 6, 1259 }, /* GetMaintenanceWindowExecutionResult */
    { TABLE_LIST, 0, 1, 1265 }, /* MaintenanceWindowExecutionTaskIdList */
    { TABLE_STRUCTURE, 0, 2, 1266 }, /* GetMaintenanceWindowExecutionTaskRequest */
    { TABLE_STRUCTURE, 0, 15, 1268 }, /* GetMaintenanceWindowExecutionTaskResult */
    { TABLE_LIST, 0, 1, 1283 }, /* MaintenanceWindowTaskParametersList */
    { TABLE_STRUCTURE, 0, 3, 1284 }, /* GetMaintenanceWindowExecutionTaskInvocationRequest */
    { TABLE_STRUCTURE, 0, 12, 1287 }, /* GetMaintenanceWindowExecutionTaskInvocationResult */
    { TABLE_STRUCTURE, 0, 2, 1299 }, /* GetMaintenanceWindowTaskRequest */
    { TABLE_STRUCTURE, 0, 16, 1301 }, /* GetMaintenanceWindowTaskResult */
    { TABLE_STRUCTURE, 0, 4, 1317 }, /* MaintenanceWindowTaskInvocationParameters */
    { TABLE_STRUCTURE, 0, 2, 1321 }, /* MaintenanceWindowAutomationParameters */
    { TABLE_STRUCTURE, 0, 3, 1323 }, /* MaintenanceWindowLambdaParameters */
    { TABLE_STRING, 86, 0, 0 }, /* MaintenanceWindowLambdaClientContext */
    { TABLE_BLOB, 87, 0, 0 }, /* MaintenanceWindowLambdaPayload */
    { TABLE_STRING, 2, 0, 0 }, /* MaintenanceWindowLambdaQualifier */
    { TABLE_STRUCTURE, 0, 11, 1326 }, /* MaintenanceWindowRunCommandParameters */
    { TABLE_STRUCTURE, 0, 3, 1337 }, /* NotificationConfig */
    { TABLE_STRING, 0, 0, 0 }, /* NotificationArn */
    { TABLE_LIST, 0, 1, 1340 }, /* NotificationEventList */
    { TABLE_STRING, 0, 6, 367 }, /* NotificationEvent */
    { TABLE_STRING, 0, 2, 373 }, /* NotificationType */
    { TABLE_INTEGER, 88, 0, 0 }, /* TimeoutSeconds */
    { TABLE_STRUCTURE, 0, 2, 1341 }, /* MaintenanceWindowStepFunctionsParameters */
    { TABLE_STRING, 87, 0, 0 }, /* MaintenanceWindowStepFunctionsInput */
    { TABLE_STRING, 89, 0, 0 }, /* MaintenanceWindowStepFunctionsName */
    { TABLE_STRUCTURE, 0, 2, 1343 }, /* GetOpsItemRequest */
    { TABLE_STRUCTURE, 0, 1, 1345 }, /* GetOpsItemResponse */
    { TABLE_STRUCTURE, 0, 22, 1346 }, /* OpsItem */
    { TABLE_STRUCTURE, 0, 3, 1368 }, /* GetOpsMetadataRequest */
    { TABLE_INTEGER, 48, 0, 0 }, /* GetOpsMetadataMaxResults */
    { TABLE_STRUCTURE, 0, 3, 1371 }, /* GetOpsMetadataResult */
    { TABLE_STRUCTURE, 0, 6, 1374 }, /* GetOpsSummaryRequest */
    { TABLE_LIST, 90, 1, 1380 }, /* OpsAggregatorList */
    { TABLE_STRUCTURE, 0, 6, 1381 }, /* OpsAggregator */
    { TABLE_STRING, 28, 0, 0 }, /* OpsAggregatorType */
    { TABLE_STRING, 2, 0, 0 }, /* OpsDataAttributeName */
    { TABLE_LIST, 42, 1, 1387 }, /* OpsFilterList */
    { TABLE_STRUCTURE, 0, 3, 1388 }, /* OpsFilter */
    { TABLE_STRING, 53, 0, 0 }, /* OpsFilterKey */
    { TABLE_STRING, 0, 6, 359 }, /* OpsFilterOperatorType */
    { TABLE_LIST, 63, 1, 1391 }, /* OpsFilterValueList */
    { TABLE_STRING, 3, 0, 0 }, /* OpsFilterValue */
    { TABLE_STRING, 21, 0, 0 }, /* OpsDataTypeName */
    { TABLE_MAP, 25, 2, 1392 }, /* OpsAggregatorValueMap */
    { TABLE_STRING, 91, 0, 0 }, /* OpsAggregatorValueKey */
    { TABLE_STRING, 92, 0, 0 }, /* OpsAggregatorValue */
    { TABLE_LIST, 32, 1, 1394 }, /* OpsResultAttributeList */
    { TABLE_STRUCTURE, 0, 1, 1395 }, /* OpsResultAttribute */
    { TABLE_STRUCTURE, 0, 2, 1396 }, /* GetOpsSummaryResult */
    { TABLE_LIST, 0, 1, 1398 }, /* OpsEntityList */
    { TABLE_STRUCTURE, 0, 2, 1399 }, /* OpsEntity */
    { TABLE_MAP, 0, 2, 1401 }, /* OpsEntityItemMap */
    { TABLE_STRING, 0, 0, 0 }, /* OpsEntityItemKey */
    { TABLE_STRUCTURE, 0, 2, 1403 }, /* OpsEntityItem */
    { TABLE_STRING, 0, 0, 0 }, /* OpsEntityItemCaptureTime */
    { TABLE_LIST, 84, 1, 1405 }, /* OpsEntityItemEntryList */
    { TABLE_MAP, 5, 2, 1406 }, /* OpsEntityItemEntry */
    { TABLE_STRING, 0, 0, 0 }, /* OpsEntityId */
    { TABLE_STRUCTURE, 0, 2, 1408 }, /* GetParameterRequest */
    { TABLE_STRUCTURE, 0, 1, 1410 }, /* GetParameterResult */
    { TABLE_STRUCTURE, 0, 9, 1411 }, /* Parameter */
    { TABLE_STRING, 61, 0, 0 }, /* PSParameterSelector */
    { TABLE_STRING, 0, 0, 0 }, /* PSParameterValue */
    { TABLE_STRUCTURE, 0, 4, 1420 }, /* GetParameterHistoryRequest */
    { TABLE_STRUCTURE, 0, 2, 1424 }, /* GetParameterHistoryResult */
    { TABLE_LIST, 0, 1, 1426 }, /* ParameterHistoryList */
    { TABLE_STRUCTURE, 0, 13, 1427 }, /* ParameterHistory */
    { TABLE_LIST, 48, 1, 1440 }, /* ParameterLabelList */
    { TABLE_STRING, 21, 0, 0 }, /* ParameterLabel */
    { TABLE_STRUCTURE, 0, 2, 1441 }, /* GetParametersRequest */
    { TABLE_STRUCTURE, 0, 2, 1443 }, /* GetParametersResult */
    { TABLE_LIST, 0, 1, 1445 }, /* ParameterList */
    { TABLE_STRUCTURE, 0, 6, 1446 }, /* GetParametersByPathRequest */
    { TABLE_INTEGER, 48, 0, 0 }, /* GetParametersByPathMaxResults */
    { TABLE_STRUCTURE, 0, 2, 1452 }, /* GetParametersByPathResult */
    { TABLE_STRUCTURE, 0, 1, 1454 }, /* GetPatchBaselineRequest */
    { TABLE_STRUCTURE, 0, 16, 1455 }, /* GetPatchBaselineResult */
    { TABLE_LIST, 0, 1, 1471 }, /* PatchGroupList */
    { TABLE_STRUCTURE, 0, 2, 1472 }, /* GetPatchBaselineForPatchGroupRequest */
    { TABLE_STRUCTURE, 0, 3, 1474 }, /* GetPatchBaselineForPatchGroupResult */
    { TABLE_STRUCTURE, 0, 3, 1477 }, /* GetResourcePoliciesRequest */
    { TABLE_INTEGER, 13, 0, 0 }, /* ResourcePolicyMaxResults */
    { TABLE_STRUCTURE, 0, 2, 1480 }, /* GetResourcePoliciesResponse */
    { TABLE_LIST, 0, 1, 1482 }, /* GetResourcePoliciesResponseEntries */
    { TABLE_STRUCTURE, 0, 3, 1483 }, /* GetResourcePoliciesResponseEntry */
    { TABLE_STRING, 0, 0, 0 }, /* Policy */
    { TABLE_STRUCTURE, 0, 1, 1486 }, /* GetServiceSettingRequest */
    { TABLE_STRING, 7, 0, 0 }, /* ServiceSettingId */
    { TABLE_STRUCTURE, 0, 1, 1487 }, /* GetServiceSettingResult */
    { TABLE_STRUCTURE, 0, 6, 1488 }, /* ServiceSetting */
    { TABLE_STRING, 44, 0, 0 }, /* ServiceSettingValue */
    { TABLE_STRUCTURE, 0, 3, 1494 }, /* LabelParameterVersionRequest */
    { TABLE_STRUCTURE, 0, 2, 1497 }, /* LabelParameterVersionResult */
    { TABLE_STRUCTURE, 0, 3, 1499 }, /* ListAssociationVersionsRequest */
    { TABLE_STRUCTURE, 0, 2, 1502 }, /* ListAssociationVersionsResult */
    { TABLE_LIST, 32, 1, 1504 }, /* AssociationVersionList */
    { TABLE_STRUCTURE, 0, 21, 1505 }, /* AssociationVersionInfo */
    { TABLE_STRUCTURE, 0, 3, 1526 }, /* ListAssociationsRequest */
    { TABLE_LIST, 32, 1, 1529 }, /* AssociationFilterList */
    { TABLE_STRUCTURE, 0, 2, 1530 }, /* AssociationFilter */
    { TABLE_STRING, 0, 8, 375 }, /* AssociationFilterKey */
    { TABLE_STRING, 32, 0, 0 }, /* AssociationFilterValue */
    { TABLE_STRUCTURE, 0, 2, 1532 }, /* ListAssociationsResult */
    { TABLE_LIST, 0, 1, 1534 }, /* AssociationList */
    { TABLE_STRUCTURE, 0, 13, 1535 }, /* Association */
    { TABLE_STRUCTURE, 0, 6, 1548 }, /* ListCommandInvocationsRequest */
    { TABLE_LIST, 42, 1, 1554 }, /* CommandFilterList */
    { TABLE_STRUCTURE, 0, 2, 1555 }, /* CommandFilter */
    { TABLE_STRING, 0, 5, 383 }, /* CommandFilterKey */
    { TABLE_STRING, 2, 0, 0 }, /* CommandFilterValue */
    { TABLE_INTEGER, 13, 0, 0 }, /* CommandMaxResults */
    { TABLE_STRUCTURE, 0, 2, 1557 }, /* ListCommandInvocationsResult */
    { TABLE_LIST, 0, 1, 1559 }, /* CommandInvocationList */
    { TABLE_STRUCTURE, 0, 16, 1560 }, /* CommandInvocation */
    { TABLE_LIST, 0, 1, 1576 }, /* CommandPluginList */
    { TABLE_STRUCTURE, 0, 12, 1577 }, /* CommandPlugin */
    { TABLE_STRING, 93, 0, 0 }, /* CommandPluginOutput */
    { TABLE_STRING, 0, 6, 388 }, /* CommandPluginStatus */
    { TABLE_STRING, 67, 0, 0 }, /* InstanceTagName */
    { TABLE_STRING, 93, 0, 0 }, /* InvocationTraceOutput */
    { TABLE_STRUCTURE, 0, 5, 1589 }, /* ListCommandsRequest */
    { TABLE_STRUCTURE, 0, 2, 1594 }, /* ListCommandsResult */
    { TABLE_LIST, 0, 1, 1596 }, /* CommandList */
    { TABLE_STRUCTURE, 0, 26, 1597 }, /* Command */
    { TABLE_INTEGER, 0, 0, 0 }, /* CompletedCount */
    { TABLE_INTEGER, 0, 0, 0 }, /* DeliveryTimedOutCount */
    { TABLE_INTEGER, 0, 0, 0 }, /* ErrorCount */
    { TABLE_STRING, 0, 7, 394 }, /* CommandStatus */
    { TABLE_INTEGER, 0, 0, 0 }, /* TargetCount */
    { TABLE_STRUCTURE, 0, 5, 1623 }, /* ListComplianceItemsRequest */
    { TABLE_LIST, 0, 1, 1628 }, /* ComplianceStringFilterList */
    { TABLE_STRUCTURE, 0, 3, 1629 }, /* ComplianceStringFilter */
    { TABLE_STRING, 53, 0, 0 }, /* ComplianceStringFilterKey */
    { TABLE_STRING, 0, 5, 401 }, /* ComplianceQueryOperatorType */
    { TABLE_LIST, 28, 1, 1632 }, /* ComplianceStringFilterValueList */
    { TABLE_STRING, 0, 0, 0 }, /* ComplianceFilterValue */
    { TABLE_LIST, 32, 1, 1633 }, /* ComplianceResourceIdList */
    { TABLE_STRING, 21, 0, 0 }, /* ComplianceResourceId */
    { TABLE_LIST, 32, 1, 1634 }, /* ComplianceResourceTypeList */
    { TABLE_STRING, 13, 0, 0 }, /* ComplianceResourceType */
    { TABLE_STRUCTURE, 0, 2, 1635 }, /* ListComplianceItemsResult */
    { TABLE_LIST, 0, 1, 1637 }, /* ComplianceItemList */
    { TABLE_STRUCTURE, 0, 9, 1638 }, /* ComplianceItem */
    { TABLE_STRING, 21, 0, 0 }, /* ComplianceTypeName */
    { TABLE_MAP, 0, 2, 1647 }, /* ComplianceItemDetails */
    { TABLE_STRUCTURE, 0, 3, 1649 }, /* ComplianceExecutionSummary */
    { TABLE_STRING, 79, 0, 0 }, /* ComplianceExecutionId */
    { TABLE_STRING, 38, 0, 0 }, /* ComplianceExecutionType */
    { TABLE_STRING, 0, 0, 0 }, /* ComplianceItemId */
    { TABLE_STRING, 0, 6, 65 }, /* ComplianceSeverity */
    { TABLE_STRING, 0, 2, 90 }, /* ComplianceStatus */
    { TABLE_STRING, 17, 0, 0 }, /* ComplianceItemTitle */
    { TABLE_STRUCTURE, 0, 3, 1652 }, /* ListComplianceSummariesRequest */
    { TABLE_STRUCTURE, 0, 2, 1655 }, /* ListComplianceSummariesResult */
    { TABLE_LIST, 0, 1, 1657 }, /* ComplianceSummaryItemList */
    { TABLE_STRUCTURE, 0, 3, 1658 }, /* ComplianceSummaryItem */
    { TABLE_STRUCTURE, 0, 2, 1661 }, /* CompliantSummary */
    { TABLE_INTEGER, 0, 0, 0 }, /* ComplianceSummaryCount */
    { TABLE_STRUCTURE, 0, 6, 1663 }, /* SeveritySummary */
    { TABLE_STRUCTURE, 0, 2, 1669 }, /* NonCompliantSummary */
    { TABLE_STRUCTURE, 0, 5, 1671 }, /* ListDocumentMetadataHistoryRequest */
    { TABLE_STRING, 0, 1, 406 }, /* DocumentMetadataEnum */
    { TABLE_STRUCTURE, 0, 5, 1676 }, /* ListDocumentMetadataHistoryResponse */
    { TABLE_STRUCTURE, 0, 1, 1681 }, /* DocumentMetadataResponseInfo */
    { TABLE_LIST, 0, 1, 1682 }, /* DocumentReviewerResponseList */
    { TABLE_STRUCTURE, 0, 5, 1683 }, /* DocumentReviewerResponseSource */
    { TABLE_LIST, 94, 1, 1688 }, /* DocumentReviewCommentList */
    { TABLE_STRUCTURE, 0, 2, 1689 }, /* DocumentReviewCommentSource */
    { TABLE_STRING, 31, 0, 0 }, /* DocumentReviewComment */
    { TABLE_STRING, 0, 1, 407 }, /* DocumentReviewCommentType */
    { TABLE_STRUCTURE, 0, 3, 1691 }, /* ListDocumentVersionsRequest */
    { TABLE_STRUCTURE, 0, 2, 1694 }, /* ListDocumentVersionsResult */
    { TABLE_LIST, 32, 1, 1696 }, /* DocumentVersionList */
    { TABLE_STRUCTURE, 0, 10, 1697 }, /* DocumentVersionInfo */
    { TABLE_STRUCTURE, 0, 4, 1707 }, /* ListDocumentsRequest */
    { TABLE_LIST, 32, 1, 1711 }, /* DocumentFilterList */
    { TABLE_STRUCTURE, 0, 2, 1712 }, /* DocumentFilter */
    { TABLE_STRING, 0, 4, 408 }, /* DocumentFilterKey */
    { TABLE_STRING, 32, 0, 0 }, /* DocumentFilterValue */
    { TABLE_LIST, 95, 1, 1714 }, /* DocumentKeyValuesFilterList */
    { TABLE_STRUCTURE, 0, 2, 1715 }, /* DocumentKeyValuesFilter */
    { TABLE_STRING, 2, 0, 0 }, /* DocumentKeyValuesFilterKey */
    { TABLE_LIST, 0, 1, 1717 }, /* DocumentKeyValuesFilterValues */
    { TABLE_STRING, 19, 0, 0 }, /* DocumentKeyValuesFilterValue */
    { TABLE_STRUCTURE, 0, 2, 1718 }, /* ListDocumentsResult */
    { TABLE_LIST, 0, 1, 1720 }, /* DocumentIdentifierList */
    { TABLE_STRUCTURE, 0, 15, 1721 }, /* DocumentIdentifier */
    { TABLE_STRUCTURE, 0, 5, 1736 }, /* ListInventoryEntriesRequest */
    { TABLE_STRUCTURE, 0, 6, 1741 }, /* ListInventoryEntriesResult */
    { TABLE_STRUCTURE, 0, 4, 1747 }, /* ListNodesRequest */
    { TABLE_LIST, 42, 1, 1751 }, /* NodeFilterList */
    { TABLE_STRUCTURE, 0, 3, 1752 }, /* NodeFilter */
    { TABLE_STRING, 0, 15, 412 }, /* NodeFilterKey */
    { TABLE_STRING, 0, 3, 427 }, /* NodeFilterOperatorType */
    { TABLE_LIST, 42, 1, 1755 }, /* NodeFilterValueList */
    { TABLE_STRING, 96, 0, 0 }, /* NodeFilterValue */
    { TABLE_STRUCTURE, 0, 2, 1756 }, /* ListNodesResult */
    { TABLE_LIST, 5, 1, 1758 }, /* NodeList */
    { TABLE_STRUCTURE, 0, 5, 1759 }, /* Node */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* NodeCaptureTime */
    { TABLE_STRING, 0, 0, 0 }, /* NodeId */
    { TABLE_STRUCTURE, 0, 1, 1764 }, /* NodeType */
    { TABLE_STRUCTURE, 0, 10, 1765 }, /* InstanceInfo */
    { TABLE_STRING, 11, 0, 0 }, /* AgentType */
    { TABLE_STRING, 0, 0, 0 }, /* AgentVersion */
    { TABLE_STRING, 11, 0, 0 }, /* InstanceStatus */
    { TABLE_STRING, 60, 0, 0 }, /* IpAddress */
    { TABLE_STRING, 0, 3, 430 }, /* ManagedStatus */
    { TABLE_STRUCTURE, 0, 3, 1775 }, /* NodeOwnerInfo */
    { TABLE_STRING, 0, 0, 0 }, /* NodeAccountId */
    { TABLE_STRING, 97, 0, 0 }, /* NodeOrganizationalUnitId */
    { TABLE_STRING, 12, 0, 0 }, /* NodeOrganizationalUnitPath */
    { TABLE_STRING, 24, 0, 0 }, /* NodeRegion */
    { TABLE_STRUCTURE, 0, 5, 1778 }, /* ListNodesSummaryRequest */
    { TABLE_LIST, 98, 1, 1783 }, /* NodeAggregatorList */
    { TABLE_STRUCTURE, 0, 4, 1784 }, /* NodeAggregator */
    { TABLE_STRING, 0, 1, 433 }, /* NodeAggregatorType */
    { TABLE_STRING, 0, 6, 434 }, /* NodeAttributeName */
    { TABLE_STRING, 0, 1, 440 }, /* NodeTypeName */
    { TABLE_STRUCTURE, 0, 2, 1788 }, /* ListNodesSummaryResult */
    { TABLE_LIST, 5, 1, 1790 }, /* NodeSummaryList */
    { TABLE_MAP, 36, 2, 1791 }, /* NodeSummary */
    { TABLE_STRUCTURE, 0, 3, 1793 }, /* ListOpsItemEventsRequest */
    { TABLE_LIST, 0, 1, 1796 }, /* OpsItemEventFilters */
    { TABLE_STRUCTURE, 0, 3, 1797 }, /* OpsItemEventFilter */
    { TABLE_STRING, 0, 1, 441 }, /* OpsItemEventFilterKey */
    { TABLE_STRING, 0, 1, 442 }, /* OpsItemEventFilterOperator */
    { TABLE_LIST, 0, 1, 1800 }, /* OpsItemEventFilterValues */
    { TABLE_STRING, 83, 0, 0 }, /* OpsItemEventFilterValue */
    { TABLE_INTEGER, 13, 0, 0 }, /* OpsItemEventMaxResults */
    { TABLE_STRUCTURE, 0, 2, 1801 }, /* ListOpsItemEventsResponse */
    { TABLE_LIST, 0, 1, 1803 }, /* OpsItemEventSummaries */
    { TABLE_STRUCTURE, 0, 7, 1804 }, /* OpsItemEventSummary */
    { TABLE_STRUCTURE, 0, 1, 1811 }, /* OpsItemIdentity */
    { TABLE_STRUCTURE, 0, 4, 1812 }, /* ListOpsItemRelatedItemsRequest */
    { TABLE_LIST, 0, 1, 1816 }, /* OpsItemRelatedItemsFilters */
    { TABLE_STRUCTURE, 0, 3, 1817 }, /* OpsItemRelatedItemsFilter */
    { TABLE_STRING, 0, 3, 443 }, /* OpsItemRelatedItemsFilterKey */
    { TABLE_STRING, 0, 1, 442 }, /* OpsItemRelatedItemsFilterOperator */
    { TABLE_LIST, 0, 1, 1820 }, /* OpsItemRelatedItemsFilterValues */
    { TABLE_STRING, 0, 0, 0 }, /* OpsItemRelatedItemsFilterValue */
    { TABLE_INTEGER, 13, 0, 0 }, /* OpsItemRelatedItemsMaxResults */
    { TABLE_STRUCTURE, 0, 2, 1821 }, /* ListOpsItemRelatedItemsResponse */
    { TABLE_LIST, 0, 1, 1823 }, /* OpsItemRelatedItemSummaries */
    { TABLE_STRUCTURE, 0, 9, 1824 }, /* OpsItemRelatedItemSummary */
    { TABLE_STRUCTURE, 0, 3, 1833 }, /* ListOpsMetadataRequest */
    { TABLE_LIST, 46, 1, 1836 }, /* OpsMetadataFilterList */
    { TABLE_STRUCTURE, 0, 2, 1837 }, /* OpsMetadataFilter */
    { TABLE_STRING, 2, 0, 0 }, /* OpsMetadataFilterKey */
    { TABLE_LIST, 48, 1, 1839 }, /* OpsMetadataFilterValueList */
    { TABLE_STRING, 31, 0, 0 }, /* OpsMetadataFilterValue */
    { TABLE_INTEGER, 13, 0, 0 }, /* ListOpsMetadataMaxResults */
    { TABLE_STRUCTURE, 0, 2, 1840 }, /* ListOpsMetadataResult */
    { TABLE_LIST, 13, 1, 1842 }, /* OpsMetadataList */
    { TABLE_STRUCTURE, 0, 5, 1843 }, /* OpsMetadata */
    { TABLE_STRUCTURE, 0, 3, 1848 }, /* ListResourceComplianceSummariesRequest */
    { TABLE_STRUCTURE, 0, 2, 1851 }, /* ListResourceComplianceSummariesResult */
    { TABLE_LIST, 0, 1, 1853 }, /* ResourceComplianceSummaryItemList */
    { TABLE_STRUCTURE, 0, 8, 1854 }, /* ResourceComplianceSummaryItem */
    { TABLE_STRUCTURE, 0, 3, 1862 }, /* ListResourceDataSyncRequest */
    { TABLE_STRUCTURE, 0, 2, 1865 }, /* ListResourceDataSyncResult */
    { TABLE_LIST, 0, 1, 1867 }, /* ResourceDataSyncItemList */
    { TABLE_STRUCTURE, 0, 10, 1868 }, /* ResourceDataSyncItem */
    { TABLE_STRING, 0, 3, 446 }, /* LastResourceDataSyncStatus */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* LastSuccessfulResourceDataSyncTime */
    { TABLE_STRING, 0, 0, 0 }, /* LastResourceDataSyncMessage */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* LastResourceDataSyncTime */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* ResourceDataSyncCreatedTime */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* ResourceDataSyncLastModifiedTime */
    { TABLE_STRUCTURE, 0, 6, 1878 }, /* ResourceDataSyncSourceWithState */
    { TABLE_STRING, 24, 0, 0 }, /* ResourceDataSyncState */
    { TABLE_STRUCTURE, 0, 2, 1884 }, /* ListTagsForResourceRequest */
    { TABLE_STRUCTURE, 0, 1, 1886 }, /* ListTagsForResourceResult */
    { TABLE_STRUCTURE, 0, 5, 1887 }, /* ModifyDocumentPermissionRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* ModifyDocumentPermissionResponse */
    { TABLE_STRUCTURE, 0, 7, 1892 }, /* PutComplianceItemsRequest */
    { TABLE_STRING, 37, 0, 0 }, /* ComplianceItemContentHash */
    { TABLE_LIST, 84, 1, 1899 }, /* ComplianceItemEntryList */
    { TABLE_STRUCTURE, 0, 5, 1900 }, /* ComplianceItemEntry */
    { TABLE_STRING, 0, 2, 449 }, /* ComplianceUploadType */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* PutComplianceItemsResult */
    { TABLE_STRUCTURE, 0, 2, 1905 }, /* PutInventoryRequest */
    { TABLE_LIST, 99, 1, 1907 }, /* InventoryItemList */
    { TABLE_STRUCTURE, 0, 6, 1908 }, /* InventoryItem */
    { TABLE_MAP, 5, 2, 1914 }, /* InventoryItemContentContext */
    { TABLE_STRUCTURE, 0, 1, 1916 }, /* PutInventoryResult */
    { TABLE_STRING, 0, 0, 0 }, /* PutInventoryMessage */
    { TABLE_STRUCTURE, 0, 11, 1917 }, /* PutParameterRequest */
    { TABLE_STRING, 44, 0, 0 }, /* ParameterPolicies */
    { TABLE_STRUCTURE, 0, 2, 1928 }, /* PutParameterResult */
    { TABLE_STRUCTURE, 0, 4, 1930 }, /* PutResourcePolicyRequest */
    { TABLE_STRUCTURE, 0, 2, 1934 }, /* PutResourcePolicyResponse */
    { TABLE_STRUCTURE, 0, 1, 1936 }, /* RegisterDefaultPatchBaselineRequest */
    { TABLE_STRUCTURE, 0, 1, 1937 }, /* RegisterDefaultPatchBaselineResult */
    { TABLE_STRUCTURE, 0, 2, 1938 }, /* RegisterPatchBaselineForPatchGroupRequest */
    { TABLE_STRUCTURE, 0, 2, 1940 }, /* RegisterPatchBaselineForPatchGroupResult */
    { TABLE_STRUCTURE, 0, 7, 1942 }, /* RegisterTargetWithMaintenanceWindowRequest */
    { TABLE_STRUCTURE, 0, 1, 1949 }, /* RegisterTargetWithMaintenanceWindowResult */
    { TABLE_STRUCTURE, 0, 16, 1950 }, /* RegisterTaskWithMaintenanceWindowRequest */
    { TABLE_STRUCTURE, 0, 1, 1966 }, /* RegisterTaskWithMaintenanceWindowResult */
    { TABLE_STRUCTURE, 0, 3, 1967 }, /* RemoveTagsFromResourceRequest */
    { TABLE_LIST, 0, 1, 1970 }, /* KeyList */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* RemoveTagsFromResourceResult */
    { TABLE_STRUCTURE, 0, 1, 1971 }, /* ResetServiceSettingRequest */
    { TABLE_STRUCTURE, 0, 1, 1972 }, /* ResetServiceSettingResult */
    { TABLE_STRUCTURE, 0, 1, 1973 }, /* ResumeSessionRequest */
    { TABLE_STRUCTURE, 0, 3, 1974 }, /* ResumeSessionResponse */
    { TABLE_STRING, 0, 0, 0 }, /* StreamUrl */
    { TABLE_STRING, 27, 0, 0 }, /* TokenValue */
    { TABLE_STRUCTURE, 0, 3, 1977 }, /* SendAutomationSignalRequest */
    { TABLE_STRING, 0, 6, 451 }, /* SignalType */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* SendAutomationSignalResult */
    { TABLE_STRUCTURE, 0, 18, 1980 }, /* SendCommandRequest */
    { TABLE_STRUCTURE, 0, 1, 1998 }, /* SendCommandResult */
    { TABLE_STRUCTURE, 0, 3, 1999 }, /* StartAccessRequestRequest */
    { TABLE_STRING, 19, 0, 0 }, /* String1to256 */
    { TABLE_STRUCTURE, 0, 1, 2002 }, /* StartAccessRequestResponse */
    { TABLE_STRUCTURE, 0, 1, 2003 }, /* StartAssociationsOnceRequest */
    { TABLE_LIST, 48, 1, 2004 }, /* AssociationIdList */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* StartAssociationsOnceResult */
    { TABLE_STRUCTURE, 0, 14, 2005 }, /* StartAutomationExecutionRequest */
    { TABLE_STRING, 4, 0, 0 }, /* IdempotencyToken */
    { TABLE_STRUCTURE, 0, 1, 2019 }, /* StartAutomationExecutionResult */
    { TABLE_STRUCTURE, 0, 11, 2020 }, /* StartChangeRequestExecutionRequest */
    { TABLE_STRING, 100, 0, 0 }, /* ChangeDetailsValue */
    { TABLE_STRUCTURE, 0, 1, 2031 }, /* StartChangeRequestExecutionResult */
    { TABLE_STRUCTURE, 0, 3, 2032 }, /* StartExecutionPreviewRequest */
    { TABLE_STRUCTURE, 0, 1, 2035 }, /* ExecutionInputs */
    { TABLE_STRUCTURE, 0, 6, 2036 }, /* AutomationExecutionInputs */
    { TABLE_STRUCTURE, 0, 1, 2042 }, /* StartExecutionPreviewResponse */
    { TABLE_STRUCTURE, 0, 4, 2043 }, /* StartSessionRequest */
    { TABLE_MAP, 0, 2, 2047 }, /* SessionManagerParameters */
    { TABLE_STRING, 11, 0, 0 }, /* SessionManagerParameterName */
    { TABLE_LIST, 0, 1, 2049 }, /* SessionManagerParameterValueList */
    { TABLE_STRING, 54, 0, 0 }, /* SessionManagerParameterValue */
    { TABLE_STRUCTURE, 0, 3, 2050 }, /* StartSessionResponse */
    { TABLE_STRUCTURE, 0, 2, 2053 }, /* StopAutomationExecutionRequest */
    { TABLE_STRING, 0, 2, 457 }, /* StopType */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* StopAutomationExecutionResult */
    { TABLE_STRUCTURE, 0, 1, 2055 }, /* TerminateSessionRequest */
    { TABLE_STRUCTURE, 0, 1, 2056 }, /* TerminateSessionResponse */
    { TABLE_STRUCTURE, 0, 3, 2057 }, /* UnlabelParameterVersionRequest */
    { TABLE_STRUCTURE, 0, 2, 2060 }, /* UnlabelParameterVersionResult */
    { TABLE_STRUCTURE, 0, 22, 2062 }, /* UpdateAssociationRequest */
    { TABLE_STRUCTURE, 0, 1, 2084 }, /* UpdateAssociationResult */
    { TABLE_STRUCTURE, 0, 3, 2085 }, /* UpdateAssociationStatusRequest */
    { TABLE_STRUCTURE, 0, 1, 2088 }, /* UpdateAssociationStatusResult */
    { TABLE_STRUCTURE, 0, 8, 2089 }, /* UpdateDocumentRequest */
    { TABLE_STRUCTURE, 0, 1, 2097 }, /* UpdateDocumentResult */
    { TABLE_STRUCTURE, 0, 2, 2098 }, /* UpdateDocumentDefaultVersionRequest */
    { TABLE_STRING, 0, 0, 0 }, /* DocumentVersionNumber */
    { TABLE_STRUCTURE, 0, 1, 2100 }, /* UpdateDocumentDefaultVersionResult */
    { TABLE_STRUCTURE, 0, 3, 2101 }, /* DocumentDefaultVersionDescription */
    { TABLE_STRUCTURE, 0, 3, 2104 }, /* UpdateDocumentMetadataRequest */
    { TABLE_STRUCTURE, 0, 2, 2107 }, /* DocumentReviews */
    { TABLE_STRING, 0, 4, 459 }, /* DocumentReviewAction */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* UpdateDocumentMetadataResponse */
    { TABLE_STRUCTURE, 0, 13, 2109 }, /* UpdateMaintenanceWindowRequest */
    { TABLE_STRUCTURE, 0, 12, 2122 }, /* UpdateMaintenanceWindowResult */
    { TABLE_STRUCTURE, 0, 7, 2134 }, /* UpdateMaintenanceWindowTargetRequest */
    { TABLE_STRUCTURE, 0, 6, 2141 }, /* UpdateMaintenanceWindowTargetResult */
    { TABLE_STRUCTURE, 0, 16, 2147 }, /* UpdateMaintenanceWindowTaskRequest */
    { TABLE_STRUCTURE, 0, 15, 2163 }, /* UpdateMaintenanceWindowTaskResult */
    { TABLE_STRUCTURE, 0, 2, 2178 }, /* UpdateManagedInstanceRoleRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* UpdateManagedInstanceRoleResult */
    { TABLE_STRUCTURE, 0, 16, 2180 }, /* UpdateOpsItemRequest */
    { TABLE_LIST, 0, 1, 2196 }, /* OpsItemOpsDataKeysList */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* UpdateOpsItemResponse */
    { TABLE_STRUCTURE, 0, 3, 2197 }, /* UpdateOpsMetadataRequest */
    { TABLE_LIST, 48, 1, 2200 }, /* MetadataKeysToDeleteList */
    { TABLE_STRUCTURE, 0, 1, 2201 }, /* UpdateOpsMetadataResult */
    { TABLE_STRUCTURE, 0, 13, 2202 }, /* UpdatePatchBaselineRequest */
    { TABLE_STRUCTURE, 0, 15, 2215 }, /* UpdatePatchBaselineResult */
    { TABLE_STRUCTURE, 0, 3, 2230 }, /* UpdateResourceDataSyncRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* UpdateResourceDataSyncResult */
    { TABLE_STRUCTURE, 0, 2, 2233 }, /* UpdateServiceSettingRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* UpdateServiceSettingResult */
};

static const struct table_member members[] = {
    { {266}, {266}, 1, 1 }, /* AddTagsToResourceRequest.ResourceId */
    { {3084}, {3084}, 2, 1 }, /* AddTagsToResourceRequest.ResourceType */
    { {6404}, {6404}, 3, 1 }, /* AddTagsToResourceRequest.Tags */
    { {7686}, {7686}, 4, 0 }, /* TagList.member */
    { {9475}, {9475}, 5, 1 }, /* Tag.Key */
    { {10501}, {10501}, 6, 1 }, /* Tag.Value */
    { {16655}, {16655}, 9, 1 }, /* AssociateOpsItemRelatedItemRequest.AssociationType */
    { {20745}, {20745}, 10, 1 }, /* AssociateOpsItemRelatedItemRequest.OpsItemId */
    { {3084}, {3084}, 11, 1 }, /* AssociateOpsItemRelatedItemRequest.ResourceType */
    { {23307}, {23307}, 12, 1 }, /* AssociateOpsItemRelatedItemRequest.ResourceUri */
    { {26381}, {26381}, 14, 0 }, /* AssociateOpsItemRelatedItemResponse.AssociationId */
    { {37129}, {37129}, 16, 1 }, /* CancelCommandRequest.CommandId */
    { {39691}, {39691}, 17, 0 }, /* CancelCommandRequest.InstanceIds */
    { {7686}, {7686}, 18, 0 }, /* InstanceIdList.member */
    { {46353}, {46353}, 21, 1 }, /* CancelMaintenanceWindowExecutionRequest.WindowExecutionId */
    { {46353}, {46353}, 21, 0 }, /* CancelMaintenanceWindowExecutionResult.WindowExecutionId */
    { {59411}, {59411}, 24, 0 }, /* CreateActivationRequest.DefaultInstanceName */
    { {64523}, {64523}, 25, 0 }, /* CreateActivationRequest.Description */
    { {67598}, {67598}, 26, 0 }, /* CreateActivationRequest.ExpirationDate */
    { {71431}, {71431}, 27, 1 }, /* CreateActivationRequest.IamRole */
    { {73489}, {73489}, 28, 0 }, /* CreateActivationRequest.RegistrationLimit */
    { {78100}, {78100}, 29, 0 }, /* CreateActivationRequest.RegistrationMetadata */
    { {6404}, {6404}, 3, 0 }, /* CreateActivationRequest.Tags */
    { {7686}, {7686}, 30, 0 }, /* RegistrationMetadataList.member */
    { {9475}, {9475}, 31, 1 }, /* RegistrationMetadataItem.Key */
    { {10501}, {10501}, 32, 1 }, /* RegistrationMetadataItem.Value */
    { {83470}, {83470}, 34, 0 }, /* CreateActivationResult.ActivationCode */
    { {87308}, {87308}, 35, 0 }, /* CreateActivationResult.ActivationId */
    { {94994}, {94994}, 37, 0 }, /* CreateAssociationRequest.AlarmConfiguration */
    { {108823}, {108823}, 42, 0 }, /* CreateAssociationRequest.ApplyOnlyAtCronInterval */
    { {114973}, {114973}, 43, 0 }, /* CreateAssociationRequest.AssociationDispatchAssumeRole */
    { {122639}, {122639}, 44, 0 }, /* CreateAssociationRequest.AssociationName */
    { {126749}, {126749}, 45, 0 }, /* CreateAssociationRequest.AutomationTargetParameterName */
    { {134413}, {134413}, 46, 0 }, /* CreateAssociationRequest.CalendarNames */
    { {138002}, {138002}, 48, 0 }, /* CreateAssociationRequest.ComplianceSeverity */
    { {142863}, {142863}, 49, 0 }, /* CreateAssociationRequest.DocumentVersion */
    { {146952}, {146952}, 50, 0 }, /* CreateAssociationRequest.Duration */
    { {149258}, {149258}, 18, 0 }, /* CreateAssociationRequest.InstanceId */
    { {152078}, {152078}, 51, 0 }, /* CreateAssociationRequest.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* CreateAssociationRequest.MaxErrors */
    { {101636}, {101636}, 53, 1 }, /* CreateAssociationRequest.Name */
    { {158478}, {158478}, 54, 0 }, /* CreateAssociationRequest.OutputLocation */
    { {178442}, {178442}, 59, 0 }, /* CreateAssociationRequest.Parameters */
    { {183826}, {183826}, 63, 0 }, /* CreateAssociationRequest.ScheduleExpression */
    { {188686}, {188686}, 64, 0 }, /* CreateAssociationRequest.ScheduleOffset */
    { {192526}, {192526}, 65, 0 }, /* CreateAssociationRequest.SyncCompliance */
    { {6404}, {6404}, 3, 0 }, /* CreateAssociationRequest.Tags */
    { {196367}, {196367}, 66, 0 }, /* CreateAssociationRequest.TargetLocations */
    { {257034}, {257034}, 80, 0 }, /* CreateAssociationRequest.TargetMaps */
    { {243207}, {243207}, 75, 0 }, /* CreateAssociationRequest.Targets */
    { {99846}, {99846}, 38, 1 }, /* AlarmConfiguration.Alarms */
    { {102934}, {102934}, 41, 0 }, /* AlarmConfiguration.IgnorePollAlarmFailure */
    { {7686}, {7686}, 39, 0 }, /* AlarmList.member */
    { {101636}, {101636}, 40, 1 }, /* Alarm.Name */
    { {7686}, {7686}, 47, 0 }, /* CalendarNameOrARNList.member */
    { {162314}, {162314}, 55, 0 }, /* InstanceAssociationOutputLocation.S3Location */
    { {165138}, {165138}, 56, 0 }, /* S3OutputLocation.OutputS3BucketName */
    { {170001}, {170001}, 57, 0 }, /* S3OutputLocation.OutputS3KeyPrefix */
    { {174606}, {174606}, 58, 0 }, /* S3OutputLocation.OutputS3Region */
    { {181251}, {181251}, 60, 0 }, /* Parameters.key */
    { {182277}, {182277}, 61, 0 }, /* Parameters.value */
    { {7686}, {7686}, 62, 0 }, /* ParameterValueList.member */
    { {7686}, {7686}, 67, 0 }, /* TargetLocations.member */
    { {200456}, {200456}, 68, 0 }, /* TargetLocation.Accounts */
    { {202767}, {202767}, 70, 0 }, /* TargetLocation.ExcludeAccounts */
    { {206865}, {206865}, 72, 0 }, /* TargetLocation.ExecutionRoleName */
    { {211485}, {211485}, 41, 0 }, /* TargetLocation.IncludeChildOrganizationUnits */
    { {219143}, {219143}, 73, 0 }, /* TargetLocation.Regions */
    { {221216}, {221216}, 37, 0 }, /* TargetLocation.TargetLocationAlarmConfiguration */
    { {229660}, {229660}, 51, 0 }, /* TargetLocation.TargetLocationMaxConcurrency */
    { {237079}, {237079}, 52, 0 }, /* TargetLocation.TargetLocationMaxErrors */
    { {243207}, {243207}, 75, 0 }, /* TargetLocation.Targets */
    { {247061}, {247061}, 51, 0 }, /* TargetLocation.TargetsMaxConcurrency */
    { {252688}, {252688}, 52, 0 }, /* TargetLocation.TargetsMaxErrors */
    { {7686}, {7686}, 69, 0 }, /* Accounts.member */
    { {7686}, {7686}, 71, 0 }, /* ExcludeAccounts.member */
    { {7686}, {7686}, 74, 0 }, /* Regions.member */
    { {7686}, {7686}, 76, 0 }, /* Targets.member */
    { {9475}, {9475}, 77, 0 }, /* Target.Key */
    { {245254}, {245254}, 78, 0 }, /* Target.Values */
    { {7686}, {7686}, 79, 0 }, /* TargetValues.member */
    { {7686}, {7686}, 81, 0 }, /* TargetMaps.member */
    { {181251}, {181251}, 82, 0 }, /* TargetMap.key */
    { {182277}, {182277}, 83, 0 }, /* TargetMap.value */
    { {7686}, {7686}, 84, 0 }, /* TargetMapValueList.member */
    { {259862}, {259862}, 86, 0 }, /* CreateAssociationResult.AssociationDescription */
    { {94994}, {94994}, 37, 0 }, /* AssociationDescription.AlarmConfiguration */
    { {108823}, {108823}, 42, 0 }, /* AssociationDescription.ApplyOnlyAtCronInterval */
    { {114973}, {114973}, 43, 0 }, /* AssociationDescription.AssociationDispatchAssumeRole */
    { {26381}, {26381}, 87, 0 }, /* AssociationDescription.AssociationId */
    { {122639}, {122639}, 44, 0 }, /* AssociationDescription.AssociationName */
    { {265746}, {265746}, 88, 0 }, /* AssociationDescription.AssociationVersion */
    { {126749}, {126749}, 45, 0 }, /* AssociationDescription.AutomationTargetParameterName */
    { {134413}, {134413}, 46, 0 }, /* AssociationDescription.CalendarNames */
    { {138002}, {138002}, 48, 0 }, /* AssociationDescription.ComplianceSeverity */
    { {270596}, {270596}, 89, 0 }, /* AssociationDescription.Date */
    { {142863}, {142863}, 49, 0 }, /* AssociationDescription.DocumentVersion */
    { {146952}, {146952}, 50, 0 }, /* AssociationDescription.Duration */
    { {149258}, {149258}, 18, 0 }, /* AssociationDescription.InstanceId */
    { {271889}, {271889}, 89, 0 }, /* AssociationDescription.LastExecutionDate */
    { {276507}, {276507}, 89, 0 }, /* AssociationDescription.LastSuccessfulExecutionDate */
    { {283673}, {283673}, 89, 0 }, /* AssociationDescription.LastUpdateAssociationDate */
    { {152078}, {152078}, 51, 0 }, /* AssociationDescription.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* AssociationDescription.MaxErrors */
    { {101636}, {101636}, 53, 0 }, /* AssociationDescription.Name */
    { {158478}, {158478}, 54, 0 }, /* AssociationDescription.OutputLocation */
    { {290312}, {290312}, 90, 0 }, /* AssociationDescription.Overview */
    { {178442}, {178442}, 59, 0 }, /* AssociationDescription.Parameters */
    { {183826}, {183826}, 63, 0 }, /* AssociationDescription.ScheduleExpression */
    { {188686}, {188686}, 64, 0 }, /* AssociationDescription.ScheduleOffset */
    { {304902}, {304902}, 94, 0 }, /* AssociationDescription.Status */
    { {192526}, {192526}, 65, 0 }, /* AssociationDescription.SyncCompliance */
    { {196367}, {196367}, 66, 0 }, /* AssociationDescription.TargetLocations */
    { {257034}, {257034}, 80, 0 }, /* AssociationDescription.TargetMaps */
    { {243207}, {243207}, 75, 0 }, /* AssociationDescription.Targets */
    { {312591}, {312591}, 98, 0 }, /* AssociationDescription.TriggeredAlarms */
    { {292640}, {292640}, 91, 0 }, /* AssociationOverview.AssociationStatusAggregatedCount */
    { {301070}, {301070}, 92, 0 }, /* AssociationOverview.DetailedStatus */
    { {304902}, {304902}, 92, 0 }, /* AssociationOverview.Status */
    { {181251}, {181251}, 92, 0 }, /* AssociationStatusAggregatedCount.key */
    { {182277}, {182277}, 93, 0 }, /* AssociationStatusAggregatedCount.value */
    { {306702}, {306702}, 95, 0 }, /* AssociationStatus.AdditionalInfo */
    { {270596}, {270596}, 89, 1 }, /* AssociationStatus.Date */
    { {310535}, {310535}, 96, 1 }, /* AssociationStatus.Message */
    { {101636}, {101636}, 97, 1 }, /* AssociationStatus.Name */
    { {7686}, {7686}, 99, 0 }, /* AlarmStateInformationList.member */
    { {101636}, {101636}, 40, 1 }, /* AlarmStateInformation.Name */
    { {316677}, {316677}, 100, 1 }, /* AlarmStateInformation.State */
    { {114973}, {114973}, 43, 0 }, /* CreateAssociationBatchRequest.AssociationDispatchAssumeRole */
    { {322823}, {322823}, 102, 1 }, /* CreateAssociationBatchRequest.Entries */
    { {7686}, {7686}, 103, 0 }, /* CreateAssociationBatchRequestEntries.member */
    { {94994}, {94994}, 37, 0 }, /* CreateAssociationBatchRequestEntry.AlarmConfiguration */
    { {108823}, {108823}, 42, 0 }, /* CreateAssociationBatchRequestEntry.ApplyOnlyAtCronInterval */
    { {122639}, {122639}, 44, 0 }, /* CreateAssociationBatchRequestEntry.AssociationName */
    { {126749}, {126749}, 45, 0 }, /* CreateAssociationBatchRequestEntry.AutomationTargetParameterName */
    { {134413}, {134413}, 46, 0 }, /* CreateAssociationBatchRequestEntry.CalendarNames */
    { {138002}, {138002}, 48, 0 }, /* CreateAssociationBatchRequestEntry.ComplianceSeverity */
    { {142863}, {142863}, 49, 0 }, /* CreateAssociationBatchRequestEntry.DocumentVersion */
    { {146952}, {146952}, 50, 0 }, /* CreateAssociationBatchRequestEntry.Duration */
    { {149258}, {149258}, 18, 0 }, /* CreateAssociationBatchRequestEntry.InstanceId */
    { {152078}, {152078}, 51, 0 }, /* CreateAssociationBatchRequestEntry.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* CreateAssociationBatchRequestEntry.MaxErrors */
    { {101636}, {101636}, 53, 1 }, /* CreateAssociationBatchRequestEntry.Name */
    { {158478}, {158478}, 54, 0 }, /* CreateAssociationBatchRequestEntry.OutputLocation */
    { {178442}, {178442}, 59, 0 }, /* CreateAssociationBatchRequestEntry.Parameters */
    { {183826}, {183826}, 63, 0 }, /* CreateAssociationBatchRequestEntry.ScheduleExpression */
    { {188686}, {188686}, 64, 0 }, /* CreateAssociationBatchRequestEntry.ScheduleOffset */
    { {192526}, {192526}, 65, 0 }, /* CreateAssociationBatchRequestEntry.SyncCompliance */
    { {196367}, {196367}, 66, 0 }, /* CreateAssociationBatchRequestEntry.TargetLocations */
    { {257034}, {257034}, 80, 0 }, /* CreateAssociationBatchRequestEntry.TargetMaps */
    { {243207}, {243207}, 75, 0 }, /* CreateAssociationBatchRequestEntry.Targets */
    { {324870}, {324870}, 105, 0 }, /* CreateAssociationBatchResult.Failed */
    { {329738}, {329738}, 109, 0 }, /* CreateAssociationBatchResult.Successful */
    { {7686}, {7686}, 106, 0 }, /* FailedCreateAssociationList.member */
    { {326661}, {326661}, 103, 0 }, /* FailedCreateAssociation.Entry */
    { {328197}, {328197}, 107, 0 }, /* FailedCreateAssociation.Fault */
    { {310535}, {310535}, 108, 0 }, /* FailedCreateAssociation.Message */
    { {7686}, {7686}, 86, 0 }, /* AssociationDescriptionList.member */
    { {338443}, {338443}, 111, 0 }, /* CreateDocumentRequest.Attachments */
    { {341511}, {341511}, 117, 1 }, /* CreateDocumentRequest.Content */
    { {343563}, {343563}, 118, 0 }, /* CreateDocumentRequest.DisplayName */
    { {346638}, {346638}, 119, 0 }, /* CreateDocumentRequest.DocumentFormat */
    { {350476}, {350476}, 120, 0 }, /* CreateDocumentRequest.DocumentType */
    { {101636}, {101636}, 121, 1 }, /* CreateDocumentRequest.Name */
    { {353800}, {353800}, 122, 0 }, /* CreateDocumentRequest.Requires */
    { {6404}, {6404}, 3, 0 }, /* CreateDocumentRequest.Tags */
    { {364298}, {364298}, 126, 0 }, /* CreateDocumentRequest.TargetType */
    { {361227}, {361227}, 125, 0 }, /* CreateDocumentRequest.VersionName */
    { {7686}, {7686}, 112, 0 }, /* AttachmentsSourceList.member */
    { {9475}, {9475}, 113, 0 }, /* AttachmentsSource.Key */
    { {101636}, {101636}, 114, 0 }, /* AttachmentsSource.Name */
    { {245254}, {245254}, 115, 0 }, /* AttachmentsSource.Values */
    { {7686}, {7686}, 116, 0 }, /* AttachmentsSourceValues.member */
    { {7686}, {7686}, 123, 0 }, /* DocumentRequiresList.member */
    { {101636}, {101636}, 53, 1 }, /* DocumentRequires.Name */
    { {356107}, {356107}, 124, 0 }, /* DocumentRequires.RequireType */
    { {359175}, {359175}, 49, 0 }, /* DocumentRequires.Version */
    { {361227}, {361227}, 125, 0 }, /* DocumentRequires.VersionName */
    { {367123}, {367123}, 128, 0 }, /* CreateDocumentResult.DocumentDescription */
    { {372239}, {372239}, 49, 0 }, /* DocumentDescription.ApprovedVersion */
    { {376342}, {376342}, 129, 0 }, /* DocumentDescription.AttachmentsInformation */
    { {382214}, {382214}, 132, 0 }, /* DocumentDescription.Author */
    { {384008}, {384008}, 133, 0 }, /* DocumentDescription.Category */
    { {386316}, {386316}, 135, 0 }, /* DocumentDescription.CategoryEnum */
    { {389643}, {389643}, 89, 0 }, /* DocumentDescription.CreatedDate */
    { {392718}, {392718}, 49, 0 }, /* DocumentDescription.DefaultVersion */
    { {64523}, {64523}, 136, 0 }, /* DocumentDescription.Description */
    { {343563}, {343563}, 118, 0 }, /* DocumentDescription.DisplayName */
    { {346638}, {346638}, 119, 0 }, /* DocumentDescription.DocumentFormat */
    { {350476}, {350476}, 120, 0 }, /* DocumentDescription.DocumentType */
    { {142863}, {142863}, 49, 0 }, /* DocumentDescription.DocumentVersion */
    { {396548}, {396548}, 137, 0 }, /* DocumentDescription.Hash */
    { {397832}, {397832}, 138, 0 }, /* DocumentDescription.HashType */
    { {400141}, {400141}, 49, 0 }, /* DocumentDescription.LatestVersion */
    { {101636}, {101636}, 53, 0 }, /* DocumentDescription.Name */
    { {403717}, {403717}, 139, 0 }, /* DocumentDescription.Owner */
    { {178442}, {178442}, 140, 0 }, /* DocumentDescription.Parameters */
    { {409876}, {409876}, 49, 0 }, /* DocumentDescription.PendingReviewVersion */
    { {415245}, {415245}, 146, 0 }, /* DocumentDescription.PlatformTypes */
    { {353800}, {353800}, 122, 0 }, /* DocumentDescription.Requires */
    { {418833}, {418833}, 148, 0 }, /* DocumentDescription.ReviewInformation */
    { {429068}, {429068}, 151, 0 }, /* DocumentDescription.ReviewStatus */
    { {432397}, {432397}, 152, 0 }, /* DocumentDescription.SchemaVersion */
    { {435972}, {435972}, 153, 0 }, /* DocumentDescription.Sha1 */
    { {304902}, {304902}, 154, 0 }, /* DocumentDescription.Status */
    { {437265}, {437265}, 155, 0 }, /* DocumentDescription.StatusInformation */
    { {6404}, {6404}, 3, 0 }, /* DocumentDescription.Tags */
    { {364298}, {364298}, 126, 0 }, /* DocumentDescription.TargetType */
    { {361227}, {361227}, 125, 0 }, /* DocumentDescription.VersionName */
    { {7686}, {7686}, 130, 0 }, /* AttachmentInformationList.member */
    { {101636}, {101636}, 131, 0 }, /* AttachmentInformation.Name */
    { {7686}, {7686}, 134, 0 }, /* CategoryList.member */
    { {7686}, {7686}, 134, 0 }, /* CategoryEnumList.member */
    { {7686}, {7686}, 141, 0 }, /* DocumentParameterList.member */
    { {405260}, {405260}, 142, 0 }, /* DocumentParameter.DefaultValue */
    { {64523}, {64523}, 143, 0 }, /* DocumentParameter.Description */
    { {101636}, {101636}, 144, 0 }, /* DocumentParameter.Name */
    { {408580}, {408580}, 145, 0 }, /* DocumentParameter.Type */
    { {7686}, {7686}, 147, 0 }, /* PlatformTypeList.member */
    { {7686}, {7686}, 149, 0 }, /* ReviewInformationList.member */
    { {423436}, {423436}, 89, 0 }, /* ReviewInformation.ReviewedTime */
    { {426760}, {426760}, 150, 0 }, /* ReviewInformation.Reviewer */
    { {304902}, {304902}, 151, 0 }, /* ReviewInformation.Status */
    { {445720}, {445720}, 157, 1 }, /* CreateMaintenanceWindowRequest.AllowUnassociatedTargets */
    { {452107}, {452107}, 158, 0 }, /* CreateMaintenanceWindowRequest.ClientToken */
    { {455174}, {455174}, 159, 1 }, /* CreateMaintenanceWindowRequest.Cutoff */
    { {64523}, {64523}, 160, 0 }, /* CreateMaintenanceWindowRequest.Description */
    { {146952}, {146952}, 161, 1 }, /* CreateMaintenanceWindowRequest.Duration */
    { {456967}, {456967}, 162, 0 }, /* CreateMaintenanceWindowRequest.EndDate */
    { {101636}, {101636}, 163, 1 }, /* CreateMaintenanceWindowRequest.Name */
    { {459016}, {459016}, 164, 1 }, /* CreateMaintenanceWindowRequest.Schedule */
    { {188686}, {188686}, 165, 0 }, /* CreateMaintenanceWindowRequest.ScheduleOffset */
    { {461328}, {461328}, 166, 0 }, /* CreateMaintenanceWindowRequest.ScheduleTimezone */
    { {465673}, {465673}, 162, 0 }, /* CreateMaintenanceWindowRequest.StartDate */
    { {6404}, {6404}, 3, 0 }, /* CreateMaintenanceWindowRequest.Tags */
    { {468232}, {468232}, 168, 0 }, /* CreateMaintenanceWindowResult.WindowId */
    { {476681}, {476681}, 170, 0 }, /* CreateOpsItemRequest.AccountId */
    { {479245}, {479245}, 89, 0 }, /* CreateOpsItemRequest.ActualEndTime */
    { {482831}, {482831}, 89, 0 }, /* CreateOpsItemRequest.ActualStartTime */
    { {384008}, {384008}, 171, 0 }, /* CreateOpsItemRequest.Category */
    { {64523}, {64523}, 172, 1 }, /* CreateOpsItemRequest.Description */
    { {486925}, {486925}, 173, 0 }, /* CreateOpsItemRequest.Notifications */
    { {491535}, {491535}, 176, 0 }, /* CreateOpsItemRequest.OperationalData */
    { {495627}, {495627}, 181, 0 }, /* CreateOpsItemRequest.OpsItemType */
    { {498702}, {498702}, 89, 0 }, /* CreateOpsItemRequest.PlannedEndTime */
    { {502544}, {502544}, 89, 0 }, /* CreateOpsItemRequest.PlannedStartTime */
    { {506888}, {506888}, 182, 0 }, /* CreateOpsItemRequest.Priority */
    { {509199}, {509199}, 183, 0 }, /* CreateOpsItemRequest.RelatedOpsItems */
    { {513288}, {513288}, 185, 0 }, /* CreateOpsItemRequest.Severity */
    { {515590}, {515590}, 186, 1 }, /* CreateOpsItemRequest.Source */
    { {6404}, {6404}, 3, 0 }, /* CreateOpsItemRequest.Tags */
    { {517381}, {517381}, 187, 1 }, /* CreateOpsItemRequest.Title */
    { {7686}, {7686}, 174, 0 }, /* OpsItemNotifications.member */
    { {490499}, {490499}, 175, 0 }, /* OpsItemNotification.Arn */
    { {181251}, {181251}, 177, 0 }, /* OpsItemOperationalData.key */
    { {182277}, {182277}, 178, 0 }, /* OpsItemOperationalData.value */
    { {408580}, {408580}, 179, 0 }, /* OpsItemDataValue.Type */
    { {10501}, {10501}, 180, 0 }, /* OpsItemDataValue.Value */
    { {7686}, {7686}, 184, 0 }, /* RelatedOpsItems.member */
    { {20745}, {20745}, 175, 1 }, /* RelatedOpsItem.OpsItemId */
    { {518922}, {518922}, 189, 0 }, /* CreateOpsItemResponse.OpsItemArn */
    { {20745}, {20745}, 175, 0 }, /* CreateOpsItemResponse.OpsItemId */
    { {525320}, {525320}, 191, 0 }, /* CreateOpsMetadataRequest.Metadata */
    { {266}, {266}, 195, 1 }, /* CreateOpsMetadataRequest.ResourceId */
    { {6404}, {6404}, 3, 0 }, /* CreateOpsMetadataRequest.Tags */
    { {181251}, {181251}, 192, 0 }, /* MetadataMap.key */
    { {182277}, {182277}, 193, 0 }, /* MetadataMap.value */
    { {10501}, {10501}, 194, 0 }, /* MetadataValue.Value */
    { {527630}, {527630}, 197, 0 }, /* CreateOpsMetadataResult.OpsMetadataArn */
    { {536077}, {536077}, 199, 0 }, /* CreatePatchBaselineRequest.ApprovalRules */
    { {567567}, {567567}, 211, 0 }, /* CreatePatchBaselineRequest.ApprovedPatches */
    { {571678}, {571678}, 204, 0 }, /* CreatePatchBaselineRequest.ApprovedPatchesComplianceLevel */
    { {579616}, {579616}, 41, 0 }, /* CreatePatchBaselineRequest.ApprovedPatchesEnableNonSecurity */
    { {588072}, {588072}, 213, 0 }, /* CreatePatchBaselineRequest.AvailableSecurityUpdatesComplianceStatus */
    { {452107}, {452107}, 158, 0 }, /* CreatePatchBaselineRequest.ClientToken */
    { {64523}, {64523}, 214, 0 }, /* CreatePatchBaselineRequest.Description */
    { {598541}, {598541}, 205, 0 }, /* CreatePatchBaselineRequest.GlobalFilters */
    { {101636}, {101636}, 215, 1 }, /* CreatePatchBaselineRequest.Name */
    { {602127}, {602127}, 216, 0 }, /* CreatePatchBaselineRequest.OperatingSystem */
    { {606223}, {606223}, 211, 0 }, /* CreatePatchBaselineRequest.RejectedPatches */
    { {610325}, {610325}, 217, 0 }, /* CreatePatchBaselineRequest.RejectedPatchesAction */
    { {615943}, {615943}, 218, 0 }, /* CreatePatchBaselineRequest.Sources */
    { {6404}, {6404}, 3, 0 }, /* CreatePatchBaselineRequest.Tags */
    { {539658}, {539658}, 200, 1 }, /* PatchRuleGroup.PatchRules */
    { {7686}, {7686}, 201, 0 }, /* PatchRuleList.member */
    { {542480}, {542480}, 202, 0 }, /* PatchRule.ApproveAfterDays */
    { {546832}, {546832}, 203, 0 }, /* PatchRule.ApproveUntilDate */
    { {551183}, {551183}, 204, 0 }, /* PatchRule.ComplianceLevel */
    { {555281}, {555281}, 41, 0 }, /* PatchRule.EnableNonSecurity */
    { {559888}, {559888}, 205, 1 }, /* PatchRule.PatchFilterGroup */
    { {564236}, {564236}, 206, 1 }, /* PatchFilterGroup.PatchFilters */
    { {7686}, {7686}, 207, 0 }, /* PatchFilterList.member */
    { {9475}, {9475}, 208, 1 }, /* PatchFilter.Key */
    { {245254}, {245254}, 209, 1 }, /* PatchFilter.Values */
    { {7686}, {7686}, 210, 0 }, /* PatchFilterValueList.member */
    { {7686}, {7686}, 212, 0 }, /* PatchIdList.member */
    { {7686}, {7686}, 219, 0 }, /* PatchSourceList.member */
    { {617997}, {617997}, 220, 1 }, /* PatchSource.Configuration */
    { {101636}, {101636}, 221, 1 }, /* PatchSource.Name */
    { {621576}, {621576}, 222, 1 }, /* PatchSource.Products */
    { {7686}, {7686}, 223, 0 }, /* PatchSourceProductList.member */
    { {623882}, {623882}, 225, 0 }, /* CreatePatchBaselineResult.BaselineId */
    { {631821}, {631821}, 227, 0 }, /* CreateResourceDataSyncRequest.S3Destination */
    { {660744}, {660744}, 235, 1 }, /* CreateResourceDataSyncRequest.SyncName */
    { {663050}, {663050}, 236, 0 }, /* CreateResourceDataSyncRequest.SyncSource */
    { {706056}, {706056}, 247, 0 }, /* CreateResourceDataSyncRequest.SyncType */
    { {635404}, {635404}, 228, 0 }, /* ResourceDataSyncS3Destination.AWSKMSKeyARN */
    { {638730}, {638730}, 229, 1 }, /* ResourceDataSyncS3Destination.BucketName */
    { {641558}, {641558}, 230, 0 }, /* ResourceDataSyncS3Destination.DestinationDataSharing */
    { {654342}, {654342}, 232, 0 }, /* ResourceDataSyncS3Destination.Prefix */
    { {656134}, {656134}, 233, 1 }, /* ResourceDataSyncS3Destination.Region */
    { {657930}, {657930}, 234, 1 }, /* ResourceDataSyncS3Destination.SyncFormat */
    { {647450}, {647450}, 231, 0 }, /* ResourceDataSyncDestinationDataSharing.DestinationDataSharingType */
    { {665878}, {665878}, 237, 0 }, /* ResourceDataSyncSource.AwsOrganizationsSource */
    { {688151}, {688151}, 242, 0 }, /* ResourceDataSyncSource.EnableAllOpsDataSources */
    { {694292}, {694292}, 243, 0 }, /* ResourceDataSyncSource.IncludeFutureRegions */
    { {699661}, {699661}, 244, 1 }, /* ResourceDataSyncSource.SourceRegions */
    { {703242}, {703242}, 246, 1 }, /* ResourceDataSyncSource.SourceType */
    { {671766}, {671766}, 238, 1 }, /* ResourceDataSyncAwsOrganizationsSource.OrganizationSourceType */
    { {677651}, {677651}, 239, 0 }, /* ResourceDataSyncAwsOrganizationsSource.OrganizationalUnits */
    { {7686}, {7686}, 240, 0 }, /* ResourceDataSyncOrganizationalUnitList.member */
    { {682772}, {682772}, 241, 0 }, /* ResourceDataSyncOrganizationalUnit.OrganizationalUnitId */
    { {7686}, {7686}, 245, 0 }, /* ResourceDataSyncSourceRegionList.member */
    { {87308}, {87308}, 35, 1 }, /* DeleteActivationRequest.ActivationId */
    { {26381}, {26381}, 87, 0 }, /* DeleteAssociationRequest.AssociationId */
    { {149258}, {149258}, 18, 0 }, /* DeleteAssociationRequest.InstanceId */
    { {101636}, {101636}, 53, 0 }, /* DeleteAssociationRequest.Name */
    { {142863}, {142863}, 49, 0 }, /* DeleteDocumentRequest.DocumentVersion */
    { {723205}, {723205}, 41, 0 }, /* DeleteDocumentRequest.Force */
    { {101636}, {101636}, 121, 1 }, /* DeleteDocumentRequest.Name */
    { {361227}, {361227}, 125, 0 }, /* DeleteDocumentRequest.VersionName */
    { {452107}, {452107}, 256, 0 }, /* DeleteInventoryRequest.ClientToken */
    { {728582}, {728582}, 257, 0 }, /* DeleteInventoryRequest.DryRun */
    { {730386}, {730386}, 258, 0 }, /* DeleteInventoryRequest.SchemaDeleteOption */
    { {735240}, {735240}, 259, 1 }, /* DeleteInventoryRequest.TypeName */
    { {737546}, {737546}, 256, 0 }, /* DeleteInventoryResult.DeletionId */
    { {740367}, {740367}, 261, 0 }, /* DeleteInventoryResult.DeletionSummary */
    { {735240}, {735240}, 259, 0 }, /* DeleteInventoryResult.TypeName */
    { {744462}, {744462}, 262, 0 }, /* InventoryDeletionSummary.RemainingCount */
    { {748300}, {748300}, 263, 0 }, /* InventoryDeletionSummary.SummaryItems */
    { {753162}, {753162}, 267, 0 }, /* InventoryDeletionSummary.TotalCount */
    { {7686}, {7686}, 264, 0 }, /* InventoryDeletionSummaryItems.member */
    { {751621}, {751621}, 265, 0 }, /* InventoryDeletionSummaryItem.Count */
    { {744462}, {744462}, 262, 0 }, /* InventoryDeletionSummaryItem.RemainingCount */
    { {359175}, {359175}, 266, 0 }, /* InventoryDeletionSummaryItem.Version */
    { {468232}, {468232}, 168, 1 }, /* DeleteMaintenanceWindowRequest.WindowId */
    { {468232}, {468232}, 168, 0 }, /* DeleteMaintenanceWindowResult.WindowId */
    { {20745}, {20745}, 10, 1 }, /* DeleteOpsItemRequest.OpsItemId */
    { {527630}, {527630}, 197, 1 }, /* DeleteOpsMetadataRequest.OpsMetadataArn */
    { {101636}, {101636}, 275, 1 }, /* DeleteParameterRequest.Name */
    { {778501}, {778501}, 278, 1 }, /* DeleteParametersRequest.Names */
    { {7686}, {7686}, 275, 0 }, /* ParameterNameList.member */
    { {780049}, {780049}, 278, 0 }, /* DeleteParametersResult.DeletedParameters */
    { {784657}, {784657}, 278, 0 }, /* DeleteParametersResult.InvalidParameters */
    { {623882}, {623882}, 225, 1 }, /* DeletePatchBaselineRequest.BaselineId */
    { {623882}, {623882}, 225, 0 }, /* DeletePatchBaselineResult.BaselineId */
    { {660744}, {660744}, 235, 1 }, /* DeleteResourceDataSyncRequest.SyncName */
    { {706056}, {706056}, 247, 0 }, /* DeleteResourceDataSyncRequest.SyncType */
    { {804618}, {804618}, 285, 1 }, /* DeleteResourcePolicyRequest.PolicyHash */
    { {807432}, {807432}, 286, 1 }, /* DeleteResourcePolicyRequest.PolicyId */
    { {809739}, {809739}, 287, 1 }, /* DeleteResourcePolicyRequest.ResourceArn */
    { {149258}, {149258}, 290, 1 }, /* DeregisterManagedInstanceRequest.InstanceId */
    { {623882}, {623882}, 225, 1 }, /* DeregisterPatchBaselineForPatchGroupRequest.BaselineId */
    { {824842}, {824842}, 293, 1 }, /* DeregisterPatchBaselineForPatchGroupRequest.PatchGroup */
    { {623882}, {623882}, 225, 0 }, /* DeregisterPatchBaselineForPatchGroupResult.BaselineId */
    { {824842}, {824842}, 293, 0 }, /* DeregisterPatchBaselineForPatchGroupResult.PatchGroup */
    { {837124}, {837124}, 41, 0 }, /* DeregisterTargetFromMaintenanceWindowRequest.Safe */
    { {468232}, {468232}, 168, 1 }, /* DeregisterTargetFromMaintenanceWindowRequest.WindowId */
    { {838414}, {838414}, 296, 1 }, /* DeregisterTargetFromMaintenanceWindowRequest.WindowTargetId */
    { {468232}, {468232}, 168, 0 }, /* DeregisterTargetFromMaintenanceWindowResult.WindowId */
    { {838414}, {838414}, 296, 0 }, /* DeregisterTargetFromMaintenanceWindowResult.WindowTargetId */
    { {468232}, {468232}, 168, 1 }, /* DeregisterTaskFromMaintenanceWindowRequest.WindowId */
    { {851980}, {851980}, 299, 1 }, /* DeregisterTaskFromMaintenanceWindowRequest.WindowTaskId */
    { {468232}, {468232}, 168, 0 }, /* DeregisterTaskFromMaintenanceWindowResult.WindowId */
    { {851980}, {851980}, 299, 0 }, /* DeregisterTaskFromMaintenanceWindowResult.WindowTaskId */
    { {864519}, {864519}, 302, 0 }, /* DescribeActivationsRequest.Filters */
    { {872458}, {872458}, 306, 0 }, /* DescribeActivationsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeActivationsRequest.NextToken */
    { {7686}, {7686}, 303, 0 }, /* DescribeActivationsFilterList.member */
    { {866569}, {866569}, 304, 0 }, /* DescribeActivationsFilter.FilterKey */
    { {869132}, {869132}, 305, 0 }, /* DescribeActivationsFilter.FilterValues */
    { {7686}, {7686}, 175, 0 }, /* StringList.member */
    { {877838}, {877838}, 309, 0 }, /* DescribeActivationsResult.ActivationList */
    { {875273}, {875273}, 307, 0 }, /* DescribeActivationsResult.NextToken */
    { {7686}, {7686}, 310, 0 }, /* ActivationList.member */
    { {87308}, {87308}, 35, 0 }, /* Activation.ActivationId */
    { {389643}, {389643}, 311, 0 }, /* Activation.CreatedDate */
    { {59411}, {59411}, 24, 0 }, /* Activation.DefaultInstanceName */
    { {64523}, {64523}, 25, 0 }, /* Activation.Description */
    { {67598}, {67598}, 26, 0 }, /* Activation.ExpirationDate */
    { {881671}, {881671}, 41, 0 }, /* Activation.Expired */
    { {71431}, {71431}, 27, 0 }, /* Activation.IamRole */
    { {73489}, {73489}, 28, 0 }, /* Activation.RegistrationLimit */
    { {883730}, {883730}, 312, 0 }, /* Activation.RegistrationsCount */
    { {6404}, {6404}, 3, 0 }, /* Activation.Tags */
    { {26381}, {26381}, 87, 0 }, /* DescribeAssociationRequest.AssociationId */
    { {265746}, {265746}, 88, 0 }, /* DescribeAssociationRequest.AssociationVersion */
    { {149258}, {149258}, 18, 0 }, /* DescribeAssociationRequest.InstanceId */
    { {101636}, {101636}, 53, 0 }, /* DescribeAssociationRequest.Name */
    { {259862}, {259862}, 86, 0 }, /* DescribeAssociationResult.AssociationDescription */
    { {26381}, {26381}, 87, 1 }, /* DescribeAssociationExecutionTargetsRequest.AssociationId */
    { {898827}, {898827}, 316, 1 }, /* DescribeAssociationExecutionTargetsRequest.ExecutionId */
    { {864519}, {864519}, 317, 0 }, /* DescribeAssociationExecutionTargetsRequest.Filters */
    { {872458}, {872458}, 306, 0 }, /* DescribeAssociationExecutionTargetsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeAssociationExecutionTargetsRequest.NextToken */
    { {7686}, {7686}, 318, 0 }, /* AssociationExecutionTargetsFilterList.member */
    { {9475}, {9475}, 319, 1 }, /* AssociationExecutionTargetsFilter.Key */
    { {10501}, {10501}, 320, 1 }, /* AssociationExecutionTargetsFilter.Value */
    { {901915}, {901915}, 322, 0 }, /* DescribeAssociationExecutionTargetsResult.AssociationExecutionTargets */
    { {875273}, {875273}, 307, 0 }, /* DescribeAssociationExecutionTargetsResult.NextToken */
    { {7686}, {7686}, 323, 0 }, /* AssociationExecutionTargetsList.member */
    { {26381}, {26381}, 87, 0 }, /* AssociationExecutionTarget.AssociationId */
    { {265746}, {265746}, 88, 0 }, /* AssociationExecutionTarget.AssociationVersion */
    { {301070}, {301070}, 92, 0 }, /* AssociationExecutionTarget.DetailedStatus */
    { {898827}, {898827}, 316, 0 }, /* AssociationExecutionTarget.ExecutionId */
    { {271889}, {271889}, 89, 0 }, /* AssociationExecutionTarget.LastExecutionDate */
    { {909068}, {909068}, 324, 0 }, /* AssociationExecutionTarget.OutputSource */
    { {266}, {266}, 327, 0 }, /* AssociationExecutionTarget.ResourceId */
    { {3084}, {3084}, 328, 0 }, /* AssociationExecutionTarget.ResourceType */
    { {304902}, {304902}, 92, 0 }, /* AssociationExecutionTarget.Status */
    { {912398}, {912398}, 325, 0 }, /* OutputSource.OutputSourceId */
    { {916240}, {916240}, 326, 0 }, /* OutputSource.OutputSourceType */
    { {26381}, {26381}, 87, 1 }, /* DescribeAssociationExecutionsRequest.AssociationId */
    { {864519}, {864519}, 330, 0 }, /* DescribeAssociationExecutionsRequest.Filters */
    { {872458}, {872458}, 306, 0 }, /* DescribeAssociationExecutionsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeAssociationExecutionsRequest.NextToken */
    { {7686}, {7686}, 331, 0 }, /* AssociationExecutionFilterList.member */
    { {9475}, {9475}, 332, 1 }, /* AssociationExecutionFilter.Key */
    { {408580}, {408580}, 333, 1 }, /* AssociationExecutionFilter.Type */
    { {10501}, {10501}, 334, 1 }, /* AssociationExecutionFilter.Value */
    { {929813}, {929813}, 336, 0 }, /* DescribeAssociationExecutionsResult.AssociationExecutions */
    { {875273}, {875273}, 307, 0 }, /* DescribeAssociationExecutionsResult.NextToken */
    { {7686}, {7686}, 337, 0 }, /* AssociationExecutionsList.member */
    { {94994}, {94994}, 37, 0 }, /* AssociationExecution.AlarmConfiguration */
    { {26381}, {26381}, 87, 0 }, /* AssociationExecution.AssociationId */
    { {265746}, {265746}, 88, 0 }, /* AssociationExecution.AssociationVersion */
    { {935435}, {935435}, 89, 0 }, /* AssociationExecution.CreatedTime */
    { {301070}, {301070}, 92, 0 }, /* AssociationExecution.DetailedStatus */
    { {898827}, {898827}, 316, 0 }, /* AssociationExecution.ExecutionId */
    { {271889}, {271889}, 89, 0 }, /* AssociationExecution.LastExecutionDate */
    { {938517}, {938517}, 338, 0 }, /* AssociationExecution.ResourceCountByStatus */
    { {304902}, {304902}, 92, 0 }, /* AssociationExecution.Status */
    { {312591}, {312591}, 98, 0 }, /* AssociationExecution.TriggeredAlarms */
    { {864519}, {864519}, 340, 0 }, /* DescribeAutomationExecutionsRequest.Filters */
    { {872458}, {872458}, 306, 0 }, /* DescribeAutomationExecutionsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeAutomationExecutionsRequest.NextToken */
    { {7686}, {7686}, 341, 0 }, /* AutomationExecutionFilterList.member */
    { {9475}, {9475}, 342, 1 }, /* AutomationExecutionFilter.Key */
    { {245254}, {245254}, 343, 1 }, /* AutomationExecutionFilter.Values */
    { {7686}, {7686}, 344, 0 }, /* AutomationExecutionFilterValueList.member */
    { {951839}, {951839}, 346, 0 }, /* DescribeAutomationExecutionsResult.AutomationExecutionMetadataList */
    { {875273}, {875273}, 307, 0 }, /* DescribeAutomationExecutionsResult.NextToken */
    { {7686}, {7686}, 347, 0 }, /* AutomationExecutionMetadataList.member */
    { {94994}, {94994}, 37, 0 }, /* AutomationExecutionMetadata.AlarmConfiguration */
    { {26381}, {26381}, 175, 0 }, /* AutomationExecutionMetadata.AssociationId */
    { {960021}, {960021}, 348, 0 }, /* AutomationExecutionMetadata.AutomationExecutionId */
    { {965657}, {965657}, 349, 0 }, /* AutomationExecutionMetadata.AutomationExecutionStatus */
    { {972305}, {972305}, 350, 0 }, /* AutomationExecutionMetadata.AutomationSubtype */
    { {976910}, {976910}, 351, 0 }, /* AutomationExecutionMetadata.AutomationType */
    { {980753}, {980753}, 352, 0 }, /* AutomationExecutionMetadata.ChangeRequestName */
    { {985357}, {985357}, 175, 0 }, /* AutomationExecutionMetadata.CurrentAction */
    { {988943}, {988943}, 175, 0 }, /* AutomationExecutionMetadata.CurrentStepName */
    { {993036}, {993036}, 121, 0 }, /* AutomationExecutionMetadata.DocumentName */
    { {142863}, {142863}, 49, 0 }, /* AutomationExecutionMetadata.DocumentVersion */
    { {996362}, {996362}, 175, 0 }, /* AutomationExecutionMetadata.ExecutedBy */
    { {999184}, {999184}, 89, 0 }, /* AutomationExecutionMetadata.ExecutionEndTime */
    { {1003538}, {1003538}, 89, 0 }, /* AutomationExecutionMetadata.ExecutionStartTime */
    { {1008398}, {1008398}, 175, 0 }, /* AutomationExecutionMetadata.FailureMessage */
    { {1012231}, {1012231}, 175, 0 }, /* AutomationExecutionMetadata.LogFile */
    { {152078}, {152078}, 51, 0 }, /* AutomationExecutionMetadata.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* AutomationExecutionMetadata.MaxErrors */
    { {1014276}, {1014276}, 353, 0 }, /* AutomationExecutionMetadata.Mode */
    { {20745}, {20745}, 175, 0 }, /* AutomationExecutionMetadata.OpsItemId */
    { {1015559}, {1015559}, 354, 0 }, /* AutomationExecutionMetadata.Outputs */
    { {1017627}, {1017627}, 348, 0 }, /* AutomationExecutionMetadata.ParentAutomationExecutionId */
    { {1024783}, {1024783}, 358, 0 }, /* AutomationExecutionMetadata.ResolvedTargets */
    { {1035528}, {1035528}, 360, 0 }, /* AutomationExecutionMetadata.Runbooks */
    { {1042957}, {1042957}, 89, 0 }, /* AutomationExecutionMetadata.ScheduledTime */
    { {1046534}, {1046534}, 175, 0 }, /* AutomationExecutionMetadata.Target */
    { {1048338}, {1048338}, 362, 0 }, /* AutomationExecutionMetadata.TargetLocationsURL */
    { {257034}, {257034}, 80, 0 }, /* AutomationExecutionMetadata.TargetMaps */
    { {1037843}, {1037843}, 355, 0 }, /* AutomationExecutionMetadata.TargetParameterName */
    { {243207}, {243207}, 75, 0 }, /* AutomationExecutionMetadata.Targets */
    { {312591}, {312591}, 98, 0 }, /* AutomationExecutionMetadata.TriggeredAlarms */
    { {181251}, {181251}, 355, 0 }, /* AutomationParameterMap.key */
    { {182277}, {182277}, 356, 0 }, /* AutomationParameterMap.value */
    { {7686}, {7686}, 357, 0 }, /* AutomationParameterValueList.member */
    { {1028879}, {1028879}, 359, 0 }, /* ResolvedTargets.ParameterValues */
    { {1032969}, {1032969}, 41, 0 }, /* ResolvedTargets.Truncated */
    { {7686}, {7686}, 62, 0 }, /* TargetParameterList.member */
    { {7686}, {7686}, 361, 0 }, /* Runbooks.member */
    { {993036}, {993036}, 53, 1 }, /* Runbook.DocumentName */
    { {142863}, {142863}, 49, 0 }, /* Runbook.DocumentVersion */
    { {152078}, {152078}, 51, 0 }, /* Runbook.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* Runbook.MaxErrors */
    { {178442}, {178442}, 354, 0 }, /* Runbook.Parameters */
    { {196367}, {196367}, 66, 0 }, /* Runbook.TargetLocations */
    { {257034}, {257034}, 80, 0 }, /* Runbook.TargetMaps */
    { {1037843}, {1037843}, 355, 0 }, /* Runbook.TargetParameterName */
    { {243207}, {243207}, 75, 0 }, /* Runbook.Targets */
    { {960021}, {960021}, 348, 1 }, /* DescribeAutomationStepExecutionsRequest.AutomationExecutionId */
    { {864519}, {864519}, 364, 0 }, /* DescribeAutomationStepExecutionsRequest.Filters */
    { {872458}, {872458}, 306, 0 }, /* DescribeAutomationStepExecutionsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeAutomationStepExecutionsRequest.NextToken */
    { {1060620}, {1060620}, 41, 0 }, /* DescribeAutomationStepExecutionsRequest.ReverseOrder */
    { {7686}, {7686}, 365, 0 }, /* StepExecutionFilterList.member */
    { {9475}, {9475}, 366, 1 }, /* StepExecutionFilter.Key */
    { {245254}, {245254}, 367, 1 }, /* StepExecutionFilter.Values */
    { {7686}, {7686}, 368, 0 }, /* StepExecutionFilterValueList.member */
    { {875273}, {875273}, 307, 0 }, /* DescribeAutomationStepExecutionsResult.NextToken */
    { {1063950}, {1063950}, 370, 0 }, /* DescribeAutomationStepExecutionsResult.StepExecutions */
    { {7686}, {7686}, 371, 0 }, /* StepExecutionList.member */
    { {1067782}, {1067782}, 372, 0 }, /* StepExecution.Action */
    { {999184}, {999184}, 89, 0 }, /* StepExecution.ExecutionEndTime */
    { {1003538}, {1003538}, 89, 0 }, /* StepExecution.ExecutionStartTime */
    { {1069582}, {1069582}, 373, 0 }, /* StepExecution.FailureDetails */
    { {1008398}, {1008398}, 175, 0 }, /* StepExecution.FailureMessage */
    { {1081862}, {1081862}, 374, 0 }, /* StepExecution.Inputs */
    { {1083658}, {1083658}, 41, 0 }, /* StepExecution.IsCritical */
    { {1086469}, {1086469}, 41, 0 }, /* StepExecution.IsEnd */
    { {1088011}, {1088011}, 375, 0 }, /* StepExecution.MaxAttempts */
    { {1091080}, {1091080}, 175, 0 }, /* StepExecution.NextStep */
    { {1093385}, {1093385}, 175, 0 }, /* StepExecution.OnFailure */
    { {1015559}, {1015559}, 354, 0 }, /* StepExecution.Outputs */
    { {1095956}, {1095956}, 354, 0 }, /* StepExecution.OverriddenParameters */
    { {1101329}, {1101329}, 376, 0 }, /* StepExecution.ParentStepDetails */
    { {1118472}, {1118472}, 175, 0 }, /* StepExecution.Response */
    { {1120780}, {1120780}, 175, 0 }, /* StepExecution.ResponseCode */
    { {1112079}, {1112079}, 175, 0 }, /* StepExecution.StepExecutionId */
    { {1116168}, {1116168}, 175, 0 }, /* StepExecution.StepName */
    { {1124106}, {1124106}, 349, 0 }, /* StepExecution.StepStatus */
    { {1126926}, {1126926}, 67, 0 }, /* StepExecution.TargetLocation */
    { {243207}, {243207}, 75, 0 }, /* StepExecution.Targets */
    { {1130766}, {1130766}, 377, 0 }, /* StepExecution.TimeoutSeconds */
    { {312591}, {312591}, 98, 0 }, /* StepExecution.TriggeredAlarms */
    { {1134606}, {1134606}, 378, 0 }, /* StepExecution.ValidNextSteps */
    { {1073415}, {1073415}, 354, 0 }, /* FailureDetails.Details */
    { {1075468}, {1075468}, 175, 0 }, /* FailureDetails.FailureStage */
    { {1078795}, {1078795}, 175, 0 }, /* FailureDetails.FailureType */
    { {181251}, {181251}, 175, 0 }, /* NormalStringMap.key */
    { {182277}, {182277}, 175, 0 }, /* NormalStringMap.value */
    { {1067782}, {1067782}, 372, 0 }, /* ParentStepDetails.Action */
    { {1105929}, {1105929}, 375, 0 }, /* ParentStepDetails.Iteration */
    { {1108493}, {1108493}, 175, 0 }, /* ParentStepDetails.IteratorValue */
    { {1112079}, {1112079}, 175, 0 }, /* ParentStepDetails.StepExecutionId */
    { {1116168}, {1116168}, 175, 0 }, /* ParentStepDetails.StepName */
    { {7686}, {7686}, 379, 0 }, /* ValidNextStepList.member */
    { {864519}, {864519}, 381, 0 }, /* DescribeAvailablePatchesRequest.Filters */
    { {872458}, {872458}, 386, 0 }, /* DescribeAvailablePatchesRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeAvailablePatchesRequest.NextToken */
    { {7686}, {7686}, 382, 0 }, /* PatchOrchestratorFilterList.member */
    { {9475}, {9475}, 383, 0 }, /* PatchOrchestratorFilter.Key */
    { {245254}, {245254}, 384, 0 }, /* PatchOrchestratorFilter.Values */
    { {7686}, {7686}, 385, 0 }, /* PatchOrchestratorFilterValues.member */
    { {875273}, {875273}, 307, 0 }, /* DescribeAvailablePatchesResult.NextToken */
    { {1146887}, {1146887}, 388, 0 }, /* DescribeAvailablePatchesResult.Patches */
    { {7686}, {7686}, 389, 0 }, /* PatchList.member */
    { {1148939}, {1148939}, 390, 0 }, /* Patch.AdvisoryIds */
    { {1152004}, {1152004}, 392, 0 }, /* Patch.Arch */
    { {1153291}, {1153291}, 393, 0 }, /* Patch.BugzillaIds */
    { {1156358}, {1156358}, 395, 0 }, /* Patch.CVEIds */
    { {1158158}, {1158158}, 397, 0 }, /* Patch.Classification */
    { {1161994}, {1161994}, 398, 0 }, /* Patch.ContentUrl */
    { {64523}, {64523}, 399, 0 }, /* Patch.Description */
    { {1164805}, {1164805}, 400, 0 }, /* Patch.Epoch */
    { {1166338}, {1166338}, 212, 0 }, /* Patch.Id */
    { {1167112}, {1167112}, 401, 0 }, /* Patch.KbNumber */
    { {1169416}, {1169416}, 402, 0 }, /* Patch.Language */
    { {1171722}, {1171722}, 403, 0 }, /* Patch.MsrcNumber */
    { {1174540}, {1174540}, 404, 0 }, /* Patch.MsrcSeverity */
    { {101636}, {101636}, 405, 0 }, /* Patch.Name */
    { {1177863}, {1177863}, 406, 0 }, /* Patch.Product */
    { {1179917}, {1179917}, 407, 0 }, /* Patch.ProductFamily */
    { {1183495}, {1183495}, 408, 0 }, /* Patch.Release */
    { {1185547}, {1185547}, 89, 0 }, /* Patch.ReleaseDate */
    { {1188618}, {1188618}, 409, 0 }, /* Patch.Repository */
    { {513288}, {513288}, 410, 0 }, /* Patch.Severity */
    { {517381}, {517381}, 411, 0 }, /* Patch.Title */
    { {1191430}, {1191430}, 412, 0 }, /* Patch.Vendor */
    { {359175}, {359175}, 413, 0 }, /* Patch.Version */
    { {7686}, {7686}, 391, 0 }, /* PatchAdvisoryIdList.member */
    { {7686}, {7686}, 394, 0 }, /* PatchBugzillaIdList.member */
    { {7686}, {7686}, 396, 0 }, /* PatchCVEIdList.member */
    { {142863}, {142863}, 49, 0 }, /* DescribeDocumentRequest.DocumentVersion */
    { {101636}, {101636}, 53, 1 }, /* DescribeDocumentRequest.Name */
    { {361227}, {361227}, 125, 0 }, /* DescribeDocumentRequest.VersionName */
    { {1199624}, {1199624}, 128, 0 }, /* DescribeDocumentResult.Document */
    { {872458}, {872458}, 417, 0 }, /* DescribeDocumentPermissionRequest.MaxResults */
    { {101636}, {101636}, 121, 1 }, /* DescribeDocumentPermissionRequest.Name */
    { {875273}, {875273}, 307, 0 }, /* DescribeDocumentPermissionRequest.NextToken */
    { {1206286}, {1206286}, 418, 1 }, /* DescribeDocumentPermissionRequest.PermissionType */
    { {1210122}, {1210122}, 420, 0 }, /* DescribeDocumentPermissionResponse.AccountIds */
    { {1212950}, {1212950}, 422, 0 }, /* DescribeDocumentPermissionResponse.AccountSharingInfoList */
    { {875273}, {875273}, 307, 0 }, /* DescribeDocumentPermissionResponse.NextToken */
    { {7686}, {7686}, 421, 0 }, /* AccountIdList.member */
    { {7686}, {7686}, 423, 0 }, /* AccountSharingInfoList.member */
    { {476681}, {476681}, 421, 0 }, /* AccountSharingInfo.AccountId */
    { {1218837}, {1218837}, 424, 0 }, /* AccountSharingInfo.SharedDocumentVersion */
    { {149258}, {149258}, 18, 1 }, /* DescribeEffectiveInstanceAssociationsRequest.InstanceId */
    { {872458}, {872458}, 426, 0 }, /* DescribeEffectiveInstanceAssociationsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeEffectiveInstanceAssociationsRequest.NextToken */
    { {1231372}, {1231372}, 428, 0 }, /* DescribeEffectiveInstanceAssociationsResult.Associations */
    { {875273}, {875273}, 307, 0 }, /* DescribeEffectiveInstanceAssociationsResult.NextToken */
    { {7686}, {7686}, 429, 0 }, /* InstanceAssociationList.member */
    { {26381}, {26381}, 87, 0 }, /* InstanceAssociation.AssociationId */
    { {265746}, {265746}, 88, 0 }, /* InstanceAssociation.AssociationVersion */
    { {341511}, {341511}, 117, 0 }, /* InstanceAssociation.Content */
    { {149258}, {149258}, 18, 0 }, /* InstanceAssociation.InstanceId */
    { {623882}, {623882}, 225, 1 }, /* DescribeEffectivePatchesForPatchBaselineRequest.BaselineId */
    { {872458}, {872458}, 386, 0 }, /* DescribeEffectivePatchesForPatchBaselineRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeEffectivePatchesForPatchBaselineRequest.NextToken */
    { {1244432}, {1244432}, 432, 0 }, /* DescribeEffectivePatchesForPatchBaselineResult.EffectivePatches */
    { {875273}, {875273}, 307, 0 }, /* DescribeEffectivePatchesForPatchBaselineResult.NextToken */
    { {7686}, {7686}, 433, 0 }, /* EffectivePatchList.member */
    { {1248773}, {1248773}, 389, 0 }, /* EffectivePatch.Patch */
    { {1250315}, {1250315}, 434, 0 }, /* EffectivePatch.PatchStatus */
    { {1253388}, {1253388}, 89, 0 }, /* PatchStatus.ApprovalDate */
    { {551183}, {551183}, 204, 0 }, /* PatchStatus.ComplianceLevel */
    { {1256720}, {1256720}, 435, 0 }, /* PatchStatus.DeploymentStatus */
    { {149258}, {149258}, 18, 1 }, /* DescribeInstanceAssociationsStatusRequest.InstanceId */
    { {872458}, {872458}, 306, 0 }, /* DescribeInstanceAssociationsStatusRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeInstanceAssociationsStatusRequest.NextToken */
    { {1271582}, {1271582}, 438, 0 }, /* DescribeInstanceAssociationsStatusResult.InstanceAssociationStatusInfos */
    { {875273}, {875273}, 307, 0 }, /* DescribeInstanceAssociationsStatusResult.NextToken */
    { {7686}, {7686}, 439, 0 }, /* InstanceAssociationStatusInfos.member */
    { {26381}, {26381}, 87, 0 }, /* InstanceAssociationStatusInfo.AssociationId */
    { {122639}, {122639}, 44, 0 }, /* InstanceAssociationStatusInfo.AssociationName */
    { {265746}, {265746}, 88, 0 }, /* InstanceAssociationStatusInfo.AssociationVersion */
    { {301070}, {301070}, 92, 0 }, /* InstanceAssociationStatusInfo.DetailedStatus */
    { {142863}, {142863}, 49, 0 }, /* InstanceAssociationStatusInfo.DocumentVersion */
    { {1279497}, {1279497}, 440, 0 }, /* InstanceAssociationStatusInfo.ErrorCode */
    { {1282061}, {1282061}, 89, 0 }, /* InstanceAssociationStatusInfo.ExecutionDate */
    { {1285648}, {1285648}, 441, 0 }, /* InstanceAssociationStatusInfo.ExecutionSummary */
    { {149258}, {149258}, 18, 0 }, /* InstanceAssociationStatusInfo.InstanceId */
    { {101636}, {101636}, 53, 0 }, /* InstanceAssociationStatusInfo.Name */
    { {1289993}, {1289993}, 442, 0 }, /* InstanceAssociationStatusInfo.OutputUrl */
    { {304902}, {304902}, 92, 0 }, /* InstanceAssociationStatusInfo.Status */
    { {1292555}, {1292555}, 443, 0 }, /* InstanceAssociationOutputUrl.S3OutputUrl */
    { {1289993}, {1289993}, 444, 0 }, /* S3OutputUrl.OutputUrl */
    { {864519}, {864519}, 446, 0 }, /* DescribeInstanceInformationRequest.Filters */
    { {1304605}, {1304605}, 451, 0 }, /* DescribeInstanceInformationRequest.InstanceInformationFilterList */
    { {872458}, {872458}, 454, 0 }, /* DescribeInstanceInformationRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeInstanceInformationRequest.NextToken */
    { {7686}, {7686}, 447, 0 }, /* InstanceInformationStringFilterList.member */
    { {9475}, {9475}, 448, 1 }, /* InstanceInformationStringFilter.Key */
    { {245254}, {245254}, 449, 1 }, /* InstanceInformationStringFilter.Values */
    { {7686}, {7686}, 450, 0 }, /* InstanceInformationFilterValueSet.member */
    { {7686}, {7686}, 452, 0 }, /* InstanceInformationFilterList.member */
    { {181251}, {181251}, 453, 1 }, /* InstanceInformationFilter.key */
    { {1312264}, {1312264}, 449, 1 }, /* InstanceInformationFilter.valueSet */
    { {1314583}, {1314583}, 456, 0 }, /* DescribeInstanceInformationResult.InstanceInformationList */
    { {875273}, {875273}, 307, 0 }, /* DescribeInstanceInformationResult.NextToken */
    { {7686}, {7686}, 457, 0 }, /* InstanceInformationList.member */
    { {87308}, {87308}, 35, 0 }, /* InstanceInformation.ActivationId */
    { {1320716}, {1320716}, 458, 0 }, /* InstanceInformation.AgentVersion */
    { {1324051}, {1324051}, 459, 0 }, /* InstanceInformation.AssociationOverview */
    { {1339665}, {1339665}, 92, 0 }, /* InstanceInformation.AssociationStatus */
    { {1344268}, {1344268}, 461, 0 }, /* InstanceInformation.ComputerName */
    { {1347593}, {1347593}, 462, 0 }, /* InstanceInformation.IPAddress */
    { {71431}, {71431}, 27, 0 }, /* InstanceInformation.IamRole */
    { {149258}, {149258}, 18, 0 }, /* InstanceInformation.InstanceId */
    { {1350159}, {1350159}, 41, 0 }, /* InstanceInformation.IsLatestVersion */
    { {1354268}, {1354268}, 89, 0 }, /* InstanceInformation.LastAssociationExecutionDate */
    { {1361680}, {1361680}, 89, 0 }, /* InstanceInformation.LastPingDateTime */
    { {1366054}, {1366054}, 89, 0 }, /* InstanceInformation.LastSuccessfulAssociationExecutionDate */
    { {101636}, {101636}, 175, 0 }, /* InstanceInformation.Name */
    { {1376010}, {1376010}, 463, 0 }, /* InstanceInformation.PingStatus */
    { {1378828}, {1378828}, 175, 0 }, /* InstanceInformation.PlatformName */
    { {1382156}, {1382156}, 147, 0 }, /* InstanceInformation.PlatformType */
    { {1385487}, {1385487}, 175, 0 }, /* InstanceInformation.PlatformVersion */
    { {1389584}, {1389584}, 89, 0 }, /* InstanceInformation.RegistrationDate */
    { {3084}, {3084}, 464, 0 }, /* InstanceInformation.ResourceType */
    { {1393928}, {1393928}, 465, 0 }, /* InstanceInformation.SourceId */
    { {703242}, {703242}, 466, 0 }, /* InstanceInformation.SourceType */
    { {301070}, {301070}, 92, 0 }, /* InstanceAggregatedAssociationOverview.DetailedStatus */
    { {1329192}, {1329192}, 460, 0 }, /* InstanceAggregatedAssociationOverview.InstanceAssociationStatusAggregatedCount */
    { {181251}, {181251}, 92, 0 }, /* InstanceAssociationStatusAggregatedCount.key */
    { {182277}, {182277}, 93, 0 }, /* InstanceAssociationStatusAggregatedCount.value */
    { {39691}, {39691}, 17, 1 }, /* DescribeInstancePatchStatesRequest.InstanceIds */
    { {872458}, {872458}, 468, 0 }, /* DescribeInstancePatchStatesRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeInstancePatchStatesRequest.NextToken */
    { {1403411}, {1403411}, 470, 0 }, /* DescribeInstancePatchStatesResult.InstancePatchStates */
    { {875273}, {875273}, 307, 0 }, /* DescribeInstancePatchStatesResult.NextToken */
    { {7686}, {7686}, 471, 0 }, /* InstancePatchStateList.member */
    { {1408540}, {1408540}, 472, 0 }, /* InstancePatchState.AvailableSecurityUpdateCount */
    { {623882}, {623882}, 225, 1 }, /* InstancePatchState.BaselineId */
    { {1415961}, {1415961}, 473, 0 }, /* InstancePatchState.CriticalNonCompliantCount */
    { {1422603}, {1422603}, 474, 0 }, /* InstancePatchState.FailedCount */
    { {1425683}, {1425683}, 475, 0 }, /* InstancePatchState.InstallOverrideList */
    { {1430798}, {1430798}, 476, 0 }, /* InstancePatchState.InstalledCount */
    { {1434643}, {1434643}, 477, 0 }, /* InstancePatchState.InstalledOtherCount */
    { {1439771}, {1439771}, 478, 0 }, /* InstancePatchState.InstalledPendingRebootCount */
    { {1446934}, {1446934}, 479, 0 }, /* InstancePatchState.InstalledRejectedCount */
    { {149258}, {149258}, 18, 1 }, /* InstancePatchState.InstanceId */
    { {1452832}, {1452832}, 89, 0 }, /* InstancePatchState.LastNoRebootInstallOperationTime */
    { {1461260}, {1461260}, 480, 0 }, /* InstancePatchState.MissingCount */
    { {1464594}, {1464594}, 481, 0 }, /* InstancePatchState.NotApplicableCount */
    { {1469449}, {1469449}, 482, 1 }, /* InstancePatchState.Operation */
    { {1472016}, {1472016}, 89, 1 }, /* InstancePatchState.OperationEndTime */
    { {1476370}, {1476370}, 89, 1 }, /* InstancePatchState.OperationStartTime */
    { {1481238}, {1481238}, 483, 0 }, /* InstancePatchState.OtherNonCompliantCount */
    { {1487120}, {1487120}, 484, 0 }, /* InstancePatchState.OwnerInformation */
    { {824842}, {824842}, 293, 1 }, /* InstancePatchState.PatchGroup */
    { {1491468}, {1491468}, 485, 0 }, /* InstancePatchState.RebootOption */
    { {1494809}, {1494809}, 486, 0 }, /* InstancePatchState.SecurityNonCompliantCount */
    { {1501450}, {1501450}, 487, 0 }, /* InstancePatchState.SnapshotId */
    { {1504284}, {1504284}, 488, 0 }, /* InstancePatchState.UnreportedNotApplicableCount */
    { {864519}, {864519}, 490, 0 }, /* DescribeInstancePatchStatesForPatchGroupRequest.Filters */
    { {872458}, {872458}, 468, 0 }, /* DescribeInstancePatchStatesForPatchGroupRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeInstancePatchStatesForPatchGroupRequest.NextToken */
    { {824842}, {824842}, 293, 1 }, /* DescribeInstancePatchStatesForPatchGroupRequest.PatchGroup */
    { {7686}, {7686}, 491, 0 }, /* InstancePatchStateFilterList.member */
    { {9475}, {9475}, 492, 1 }, /* InstancePatchStateFilter.Key */
    { {408580}, {408580}, 493, 1 }, /* InstancePatchStateFilter.Type */
    { {245254}, {245254}, 494, 1 }, /* InstancePatchStateFilter.Values */
    { {7686}, {7686}, 495, 0 }, /* InstancePatchStateFilterValues.member */
    { {1403411}, {1403411}, 497, 0 }, /* DescribeInstancePatchStatesForPatchGroupResult.InstancePatchStates */
    { {875273}, {875273}, 307, 0 }, /* DescribeInstancePatchStatesForPatchGroupResult.NextToken */
    { {7686}, {7686}, 471, 0 }, /* InstancePatchStatesList.member */
    { {864519}, {864519}, 381, 0 }, /* DescribeInstancePatchesRequest.Filters */
    { {149258}, {149258}, 18, 1 }, /* DescribeInstancePatchesRequest.InstanceId */
    { {872458}, {872458}, 468, 0 }, /* DescribeInstancePatchesRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeInstancePatchesRequest.NextToken */
    { {875273}, {875273}, 307, 0 }, /* DescribeInstancePatchesResult.NextToken */
    { {1146887}, {1146887}, 500, 0 }, /* DescribeInstancePatchesResult.Patches */
    { {7686}, {7686}, 501, 0 }, /* PatchComplianceDataList.member */
    { {1156358}, {1156358}, 502, 0 }, /* PatchComplianceData.CVEIds */
    { {1158158}, {1158158}, 397, 1 }, /* PatchComplianceData.Classification */
    { {1529357}, {1529357}, 89, 1 }, /* PatchComplianceData.InstalledTime */
    { {1532932}, {1532932}, 401, 1 }, /* PatchComplianceData.KBId */
    { {513288}, {513288}, 410, 1 }, /* PatchComplianceData.Severity */
    { {316677}, {316677}, 503, 1 }, /* PatchComplianceData.State */
    { {517381}, {517381}, 411, 1 }, /* PatchComplianceData.Title */
    { {1540371}, {1540371}, 505, 0 }, /* DescribeInstancePropertiesRequest.FiltersWithOperator */
    { {1547802}, {1547802}, 511, 0 }, /* DescribeInstancePropertiesRequest.InstancePropertyFilterList */
    { {872458}, {872458}, 514, 0 }, /* DescribeInstancePropertiesRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeInstancePropertiesRequest.NextToken */
    { {7686}, {7686}, 506, 0 }, /* InstancePropertyStringFilterList.member */
    { {9475}, {9475}, 507, 1 }, /* InstancePropertyStringFilter.Key */
    { {1545480}, {1545480}, 508, 0 }, /* InstancePropertyStringFilter.Operator */
    { {245254}, {245254}, 509, 1 }, /* InstancePropertyStringFilter.Values */
    { {7686}, {7686}, 510, 0 }, /* InstancePropertyFilterValueSet.member */
    { {7686}, {7686}, 512, 0 }, /* InstancePropertyFilterList.member */
    { {181251}, {181251}, 513, 1 }, /* InstancePropertyFilter.key */
    { {1312264}, {1312264}, 509, 1 }, /* InstancePropertyFilter.valueSet */
    { {1554706}, {1554706}, 516, 0 }, /* DescribeInstancePropertiesResult.InstanceProperties */
    { {875273}, {875273}, 307, 0 }, /* DescribeInstancePropertiesResult.NextToken */
    { {7686}, {7686}, 517, 0 }, /* InstanceProperties.member */
    { {87308}, {87308}, 35, 0 }, /* InstanceProperty.ActivationId */
    { {1320716}, {1320716}, 458, 0 }, /* InstanceProperty.AgentVersion */
    { {1559564}, {1559564}, 518, 0 }, /* InstanceProperty.Architecture */
    { {1324051}, {1324051}, 459, 0 }, /* InstanceProperty.AssociationOverview */
    { {1339665}, {1339665}, 92, 0 }, /* InstanceProperty.AssociationStatus */
    { {1344268}, {1344268}, 461, 0 }, /* InstanceProperty.ComputerName */
    { {1347593}, {1347593}, 462, 0 }, /* InstanceProperty.IPAddress */
    { {71431}, {71431}, 27, 0 }, /* InstanceProperty.IamRole */
    { {149258}, {149258}, 18, 0 }, /* InstanceProperty.InstanceId */
    { {1562892}, {1562892}, 519, 0 }, /* InstanceProperty.InstanceRole */
    { {1566221}, {1566221}, 520, 0 }, /* InstanceProperty.InstanceState */
    { {1569804}, {1569804}, 521, 0 }, /* InstanceProperty.InstanceType */
    { {1573127}, {1573127}, 522, 0 }, /* InstanceProperty.KeyName */
    { {1354268}, {1354268}, 89, 0 }, /* InstanceProperty.LastAssociationExecutionDate */
    { {1361680}, {1361680}, 89, 0 }, /* InstanceProperty.LastPingDateTime */
    { {1366054}, {1366054}, 89, 0 }, /* InstanceProperty.LastSuccessfulAssociationExecutionDate */
    { {1575178}, {1575178}, 89, 0 }, /* InstanceProperty.LaunchTime */
    { {101636}, {101636}, 523, 0 }, /* InstanceProperty.Name */
    { {1376010}, {1376010}, 463, 0 }, /* InstanceProperty.PingStatus */
    { {1378828}, {1378828}, 524, 0 }, /* InstanceProperty.PlatformName */
    { {1382156}, {1382156}, 147, 0 }, /* InstanceProperty.PlatformType */
    { {1385487}, {1385487}, 525, 0 }, /* InstanceProperty.PlatformVersion */
    { {1389584}, {1389584}, 89, 0 }, /* InstanceProperty.RegistrationDate */
    { {3084}, {3084}, 175, 0 }, /* InstanceProperty.ResourceType */
    { {1393928}, {1393928}, 465, 0 }, /* InstanceProperty.SourceId */
    { {703242}, {703242}, 466, 0 }, /* InstanceProperty.SourceType */
    { {737546}, {737546}, 256, 0 }, /* DescribeInventoryDeletionsRequest.DeletionId */
    { {872458}, {872458}, 306, 0 }, /* DescribeInventoryDeletionsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeInventoryDeletionsRequest.NextToken */
    { {1584914}, {1584914}, 528, 0 }, /* DescribeInventoryDeletionsResult.InventoryDeletions */
    { {875273}, {875273}, 307, 0 }, /* DescribeInventoryDeletionsResult.NextToken */
    { {7686}, {7686}, 529, 0 }, /* InventoryDeletionsList.member */
    { {737546}, {737546}, 256, 0 }, /* InventoryDeletionStatusItem.DeletionId */
    { {1589777}, {1589777}, 530, 0 }, /* InventoryDeletionStatusItem.DeletionStartTime */
    { {740367}, {740367}, 261, 0 }, /* InventoryDeletionStatusItem.DeletionSummary */
    { {1594378}, {1594378}, 531, 0 }, /* InventoryDeletionStatusItem.LastStatus */
    { {1597201}, {1597201}, 532, 0 }, /* InventoryDeletionStatusItem.LastStatusMessage */
    { {1601812}, {1601812}, 533, 0 }, /* InventoryDeletionStatusItem.LastStatusUpdateTime */
    { {735240}, {735240}, 259, 0 }, /* InventoryDeletionStatusItem.TypeName */
    { {864519}, {864519}, 535, 0 }, /* DescribeMaintenanceWindowExecutionTaskInvocationsRequest.Filters */
    { {872458}, {872458}, 540, 0 }, /* DescribeMaintenanceWindowExecutionTaskInvocationsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowExecutionTaskInvocationsRequest.NextToken */
    { {1614086}, {1614086}, 541, 1 }, /* DescribeMaintenanceWindowExecutionTaskInvocationsRequest.TaskId */
    { {46353}, {46353}, 21, 1 }, /* DescribeMaintenanceWindowExecutionTaskInvocationsRequest.WindowExecutionId */
    { {7686}, {7686}, 536, 0 }, /* MaintenanceWindowFilterList.member */
    { {9475}, {9475}, 537, 0 }, /* MaintenanceWindowFilter.Key */
    { {245254}, {245254}, 538, 0 }, /* MaintenanceWindowFilter.Values */
    { {7686}, {7686}, 539, 0 }, /* MaintenanceWindowFilterValues.member */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowExecutionTaskInvocationsResult.NextToken */
    { {1615911}, {1615911}, 543, 0 }, /* DescribeMaintenanceWindowExecutionTaskInvocationsResult.WindowExecutionTaskInvocationIdentities */
    { {7686}, {7686}, 544, 0 }, /* MaintenanceWindowExecutionTaskInvocationIdentityList.member */
    { {1626119}, {1626119}, 89, 0 }, /* MaintenanceWindowExecutionTaskInvocationIdentity.EndTime */
    { {898827}, {898827}, 545, 0 }, /* MaintenanceWindowExecutionTaskInvocationIdentity.ExecutionId */
    { {1628172}, {1628172}, 546, 0 }, /* MaintenanceWindowExecutionTaskInvocationIdentity.InvocationId */
    { {1487120}, {1487120}, 484, 0 }, /* MaintenanceWindowExecutionTaskInvocationIdentity.OwnerInformation */
    { {178442}, {178442}, 547, 0 }, /* MaintenanceWindowExecutionTaskInvocationIdentity.Parameters */
    { {1631497}, {1631497}, 89, 0 }, /* MaintenanceWindowExecutionTaskInvocationIdentity.StartTime */
    { {304902}, {304902}, 548, 0 }, /* MaintenanceWindowExecutionTaskInvocationIdentity.Status */
    { {1634061}, {1634061}, 549, 0 }, /* MaintenanceWindowExecutionTaskInvocationIdentity.StatusDetails */
    { {1637647}, {1637647}, 541, 0 }, /* MaintenanceWindowExecutionTaskInvocationIdentity.TaskExecutionId */
    { {1641736}, {1641736}, 550, 0 }, /* MaintenanceWindowExecutionTaskInvocationIdentity.TaskType */
    { {46353}, {46353}, 21, 0 }, /* MaintenanceWindowExecutionTaskInvocationIdentity.WindowExecutionId */
    { {838414}, {838414}, 551, 0 }, /* MaintenanceWindowExecutionTaskInvocationIdentity.WindowTargetId */
    { {864519}, {864519}, 535, 0 }, /* DescribeMaintenanceWindowExecutionTasksRequest.Filters */
    { {872458}, {872458}, 540, 0 }, /* DescribeMaintenanceWindowExecutionTasksRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowExecutionTasksRequest.NextToken */
    { {46353}, {46353}, 21, 1 }, /* DescribeMaintenanceWindowExecutionTasksRequest.WindowExecutionId */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowExecutionTasksResult.NextToken */
    { {1656861}, {1656861}, 554, 0 }, /* DescribeMaintenanceWindowExecutionTasksResult.WindowExecutionTaskIdentities */
    { {7686}, {7686}, 555, 0 }, /* MaintenanceWindowExecutionTaskIdentityList.member */
    { {94994}, {94994}, 37, 0 }, /* MaintenanceWindowExecutionTaskIdentity.AlarmConfiguration */
    { {1626119}, {1626119}, 89, 0 }, /* MaintenanceWindowExecutionTaskIdentity.EndTime */
    { {1631497}, {1631497}, 89, 0 }, /* MaintenanceWindowExecutionTaskIdentity.StartTime */
    { {304902}, {304902}, 548, 0 }, /* MaintenanceWindowExecutionTaskIdentity.Status */
    { {1634061}, {1634061}, 549, 0 }, /* MaintenanceWindowExecutionTaskIdentity.StatusDetails */
    { {1664519}, {1664519}, 556, 0 }, /* MaintenanceWindowExecutionTaskIdentity.TaskArn */
    { {1637647}, {1637647}, 541, 0 }, /* MaintenanceWindowExecutionTaskIdentity.TaskExecutionId */
    { {1641736}, {1641736}, 550, 0 }, /* MaintenanceWindowExecutionTaskIdentity.TaskType */
    { {312591}, {312591}, 98, 0 }, /* MaintenanceWindowExecutionTaskIdentity.TriggeredAlarms */
    { {46353}, {46353}, 21, 0 }, /* MaintenanceWindowExecutionTaskIdentity.WindowExecutionId */
    { {864519}, {864519}, 535, 0 }, /* DescribeMaintenanceWindowExecutionsRequest.Filters */
    { {872458}, {872458}, 540, 0 }, /* DescribeMaintenanceWindowExecutionsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowExecutionsRequest.NextToken */
    { {468232}, {468232}, 168, 1 }, /* DescribeMaintenanceWindowExecutionsRequest.WindowId */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowExecutionsResult.NextToken */
    { {1676816}, {1676816}, 559, 0 }, /* DescribeMaintenanceWindowExecutionsResult.WindowExecutions */
    { {7686}, {7686}, 560, 0 }, /* MaintenanceWindowExecutionList.member */
    { {1626119}, {1626119}, 89, 0 }, /* MaintenanceWindowExecution.EndTime */
    { {1631497}, {1631497}, 89, 0 }, /* MaintenanceWindowExecution.StartTime */
    { {304902}, {304902}, 548, 0 }, /* MaintenanceWindowExecution.Status */
    { {1634061}, {1634061}, 549, 0 }, /* MaintenanceWindowExecution.StatusDetails */
    { {46353}, {46353}, 21, 0 }, /* MaintenanceWindowExecution.WindowExecutionId */
    { {468232}, {468232}, 168, 0 }, /* MaintenanceWindowExecution.WindowId */
    { {864519}, {864519}, 381, 0 }, /* DescribeMaintenanceWindowScheduleRequest.Filters */
    { {872458}, {872458}, 562, 0 }, /* DescribeMaintenanceWindowScheduleRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowScheduleRequest.NextToken */
    { {3084}, {3084}, 563, 0 }, /* DescribeMaintenanceWindowScheduleRequest.ResourceType */
    { {243207}, {243207}, 75, 0 }, /* DescribeMaintenanceWindowScheduleRequest.Targets */
    { {468232}, {468232}, 168, 0 }, /* DescribeMaintenanceWindowScheduleRequest.WindowId */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowScheduleResult.NextToken */
    { {1690393}, {1690393}, 565, 0 }, /* DescribeMaintenanceWindowScheduleResult.ScheduledWindowExecutions */
    { {7686}, {7686}, 566, 0 }, /* ScheduledWindowExecutionList.member */
    { {1697037}, {1697037}, 162, 0 }, /* ScheduledWindowExecution.ExecutionTime */
    { {101636}, {101636}, 163, 0 }, /* ScheduledWindowExecution.Name */
    { {468232}, {468232}, 168, 0 }, /* ScheduledWindowExecution.WindowId */
    { {864519}, {864519}, 535, 0 }, /* DescribeMaintenanceWindowTargetsRequest.Filters */
    { {872458}, {872458}, 540, 0 }, /* DescribeMaintenanceWindowTargetsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowTargetsRequest.NextToken */
    { {468232}, {468232}, 168, 1 }, /* DescribeMaintenanceWindowTargetsRequest.WindowId */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowTargetsResult.NextToken */
    { {243207}, {243207}, 569, 0 }, /* DescribeMaintenanceWindowTargetsResult.Targets */
    { {7686}, {7686}, 570, 0 }, /* MaintenanceWindowTargetList.member */
    { {64523}, {64523}, 160, 0 }, /* MaintenanceWindowTarget.Description */
    { {101636}, {101636}, 163, 0 }, /* MaintenanceWindowTarget.Name */
    { {1487120}, {1487120}, 484, 0 }, /* MaintenanceWindowTarget.OwnerInformation */
    { {3084}, {3084}, 563, 0 }, /* MaintenanceWindowTarget.ResourceType */
    { {243207}, {243207}, 75, 0 }, /* MaintenanceWindowTarget.Targets */
    { {468232}, {468232}, 168, 0 }, /* MaintenanceWindowTarget.WindowId */
    { {838414}, {838414}, 296, 0 }, /* MaintenanceWindowTarget.WindowTargetId */
    { {864519}, {864519}, 535, 0 }, /* DescribeMaintenanceWindowTasksRequest.Filters */
    { {872458}, {872458}, 540, 0 }, /* DescribeMaintenanceWindowTasksRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowTasksRequest.NextToken */
    { {468232}, {468232}, 168, 1 }, /* DescribeMaintenanceWindowTasksRequest.WindowId */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowTasksResult.NextToken */
    { {1717765}, {1717765}, 573, 0 }, /* DescribeMaintenanceWindowTasksResult.Tasks */
    { {7686}, {7686}, 574, 0 }, /* MaintenanceWindowTaskList.member */
    { {94994}, {94994}, 37, 0 }, /* MaintenanceWindowTask.AlarmConfiguration */
    { {1719310}, {1719310}, 575, 0 }, /* MaintenanceWindowTask.CutoffBehavior */
    { {64523}, {64523}, 160, 0 }, /* MaintenanceWindowTask.Description */
    { {1723147}, {1723147}, 576, 0 }, /* MaintenanceWindowTask.LoggingInfo */
    { {152078}, {152078}, 51, 0 }, /* MaintenanceWindowTask.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* MaintenanceWindowTask.MaxErrors */
    { {101636}, {101636}, 163, 0 }, /* MaintenanceWindowTask.Name */
    { {506888}, {506888}, 577, 0 }, /* MaintenanceWindowTask.Priority */
    { {1734926}, {1734926}, 578, 0 }, /* MaintenanceWindowTask.ServiceRoleArn */
    { {243207}, {243207}, 75, 0 }, /* MaintenanceWindowTask.Targets */
    { {1664519}, {1664519}, 556, 0 }, /* MaintenanceWindowTask.TaskArn */
    { {1738766}, {1738766}, 579, 0 }, /* MaintenanceWindowTask.TaskParameters */
    { {408580}, {408580}, 550, 0 }, /* MaintenanceWindowTask.Type */
    { {468232}, {468232}, 168, 0 }, /* MaintenanceWindowTask.WindowId */
    { {851980}, {851980}, 299, 0 }, /* MaintenanceWindowTask.WindowTaskId */
    { {1726220}, {1726220}, 56, 1 }, /* LoggingInfo.S3BucketName */
    { {1729547}, {1729547}, 57, 0 }, /* LoggingInfo.S3KeyPrefix */
    { {1732616}, {1732616}, 58, 1 }, /* LoggingInfo.S3Region */
    { {181251}, {181251}, 580, 0 }, /* MaintenanceWindowTaskParameters.key */
    { {182277}, {182277}, 581, 0 }, /* MaintenanceWindowTaskParameters.value */
    { {245254}, {245254}, 582, 0 }, /* MaintenanceWindowTaskParameterValueExpression.Values */
    { {7686}, {7686}, 583, 0 }, /* MaintenanceWindowTaskParameterValueList.member */
    { {864519}, {864519}, 535, 0 }, /* DescribeMaintenanceWindowsRequest.Filters */
    { {872458}, {872458}, 540, 0 }, /* DescribeMaintenanceWindowsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowsRequest.NextToken */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowsResult.NextToken */
    { {1750544}, {1750544}, 586, 0 }, /* DescribeMaintenanceWindowsResult.WindowIdentities */
    { {7686}, {7686}, 587, 0 }, /* MaintenanceWindowIdentityList.member */
    { {455174}, {455174}, 159, 0 }, /* MaintenanceWindowIdentity.Cutoff */
    { {64523}, {64523}, 160, 0 }, /* MaintenanceWindowIdentity.Description */
    { {146952}, {146952}, 161, 0 }, /* MaintenanceWindowIdentity.Duration */
    { {1754887}, {1754887}, 588, 0 }, /* MaintenanceWindowIdentity.Enabled */
    { {456967}, {456967}, 162, 0 }, /* MaintenanceWindowIdentity.EndDate */
    { {101636}, {101636}, 163, 0 }, /* MaintenanceWindowIdentity.Name */
    { {1756945}, {1756945}, 162, 0 }, /* MaintenanceWindowIdentity.NextExecutionTime */
    { {459016}, {459016}, 164, 0 }, /* MaintenanceWindowIdentity.Schedule */
    { {188686}, {188686}, 165, 0 }, /* MaintenanceWindowIdentity.ScheduleOffset */
    { {461328}, {461328}, 166, 0 }, /* MaintenanceWindowIdentity.ScheduleTimezone */
    { {465673}, {465673}, 162, 0 }, /* MaintenanceWindowIdentity.StartDate */
    { {468232}, {468232}, 168, 0 }, /* MaintenanceWindowIdentity.WindowId */
    { {872458}, {872458}, 562, 0 }, /* DescribeMaintenanceWindowsForTargetRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowsForTargetRequest.NextToken */
    { {3084}, {3084}, 563, 1 }, /* DescribeMaintenanceWindowsForTargetRequest.ResourceType */
    { {243207}, {243207}, 75, 1 }, /* DescribeMaintenanceWindowsForTargetRequest.Targets */
    { {875273}, {875273}, 307, 0 }, /* DescribeMaintenanceWindowsForTargetResult.NextToken */
    { {1750544}, {1750544}, 591, 0 }, /* DescribeMaintenanceWindowsForTargetResult.WindowIdentities */
    { {7686}, {7686}, 592, 0 }, /* MaintenanceWindowsForTargetList.member */
    { {101636}, {101636}, 163, 0 }, /* MaintenanceWindowIdentityForTarget.Name */
    { {468232}, {468232}, 168, 0 }, /* MaintenanceWindowIdentityForTarget.WindowId */
    { {872458}, {872458}, 594, 0 }, /* DescribeOpsItemsRequest.MaxResults */
    { {875273}, {875273}, 175, 0 }, /* DescribeOpsItemsRequest.NextToken */
    { {1777678}, {1777678}, 595, 0 }, /* DescribeOpsItemsRequest.OpsItemFilters */
    { {7686}, {7686}, 596, 0 }, /* OpsItemFilters.member */
    { {9475}, {9475}, 597, 1 }, /* OpsItemFilter.Key */
    { {1545480}, {1545480}, 598, 1 }, /* OpsItemFilter.Operator */
    { {245254}, {245254}, 599, 1 }, /* OpsItemFilter.Values */
    { {7686}, {7686}, 600, 0 }, /* OpsItemFilterValues.member */
    { {875273}, {875273}, 175, 0 }, /* DescribeOpsItemsResponse.NextToken */
    { {1781520}, {1781520}, 602, 0 }, /* DescribeOpsItemsResponse.OpsItemSummaries */
    { {7686}, {7686}, 603, 0 }, /* OpsItemSummaries.member */
    { {479245}, {479245}, 89, 0 }, /* OpsItemSummary.ActualEndTime */
    { {482831}, {482831}, 89, 0 }, /* OpsItemSummary.ActualStartTime */
    { {384008}, {384008}, 171, 0 }, /* OpsItemSummary.Category */
    { {1785865}, {1785865}, 175, 0 }, /* OpsItemSummary.CreatedBy */
    { {935435}, {935435}, 89, 0 }, /* OpsItemSummary.CreatedTime */
    { {1788430}, {1788430}, 175, 0 }, /* OpsItemSummary.LastModifiedBy */
    { {1792272}, {1792272}, 89, 0 }, /* OpsItemSummary.LastModifiedTime */
    { {491535}, {491535}, 176, 0 }, /* OpsItemSummary.OperationalData */
    { {20745}, {20745}, 10, 0 }, /* OpsItemSummary.OpsItemId */
    { {495627}, {495627}, 181, 0 }, /* OpsItemSummary.OpsItemType */
    { {498702}, {498702}, 89, 0 }, /* OpsItemSummary.PlannedEndTime */
    { {502544}, {502544}, 89, 0 }, /* OpsItemSummary.PlannedStartTime */
    { {506888}, {506888}, 182, 0 }, /* OpsItemSummary.Priority */
    { {513288}, {513288}, 185, 0 }, /* OpsItemSummary.Severity */
    { {515590}, {515590}, 186, 0 }, /* OpsItemSummary.Source */
    { {304902}, {304902}, 604, 0 }, /* OpsItemSummary.Status */
    { {517381}, {517381}, 187, 0 }, /* OpsItemSummary.Title */
    { {864519}, {864519}, 606, 0 }, /* DescribeParametersRequest.Filters */
    { {872458}, {872458}, 306, 0 }, /* DescribeParametersRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeParametersRequest.NextToken */
    { {1800976}, {1800976}, 611, 0 }, /* DescribeParametersRequest.ParameterFilters */
    { {1807110}, {1807110}, 41, 0 }, /* DescribeParametersRequest.Shared */
    { {7686}, {7686}, 607, 0 }, /* ParametersFilterList.member */
    { {9475}, {9475}, 608, 1 }, /* ParametersFilter.Key */
    { {245254}, {245254}, 609, 1 }, /* ParametersFilter.Values */
    { {7686}, {7686}, 610, 0 }, /* ParametersFilterValueList.member */
    { {7686}, {7686}, 612, 0 }, /* ParameterStringFilterList.member */
    { {9475}, {9475}, 613, 1 }, /* ParameterStringFilter.Key */
    { {1805318}, {1805318}, 614, 0 }, /* ParameterStringFilter.Option */
    { {245254}, {245254}, 615, 0 }, /* ParameterStringFilter.Values */
    { {7686}, {7686}, 616, 0 }, /* ParameterStringFilterValueList.member */
    { {875273}, {875273}, 307, 0 }, /* DescribeParametersResult.NextToken */
    { {178442}, {178442}, 618, 0 }, /* DescribeParametersResult.Parameters */
    { {7686}, {7686}, 619, 0 }, /* ParameterMetadataList.member */
    { {1808899}, {1808899}, 175, 0 }, /* ParameterMetadata.ARN */
    { {1809934}, {1809934}, 620, 0 }, /* ParameterMetadata.AllowedPattern */
    { {1813768}, {1813768}, 621, 0 }, /* ParameterMetadata.DataType */
    { {64523}, {64523}, 622, 0 }, /* ParameterMetadata.Description */
    { {1816069}, {1816069}, 623, 0 }, /* ParameterMetadata.KeyId */
    { {1817616}, {1817616}, 89, 0 }, /* ParameterMetadata.LastModifiedDate */
    { {1821968}, {1821968}, 175, 0 }, /* ParameterMetadata.LastModifiedUser */
    { {101636}, {101636}, 275, 0 }, /* ParameterMetadata.Name */
    { {1826312}, {1826312}, 624, 0 }, /* ParameterMetadata.Policies */
    { {1837572}, {1837572}, 626, 0 }, /* ParameterMetadata.Tier */
    { {408580}, {408580}, 627, 0 }, /* ParameterMetadata.Type */
    { {359175}, {359175}, 628, 0 }, /* ParameterMetadata.Version */
    { {7686}, {7686}, 625, 0 }, /* ParameterPolicyList.member */
    { {1828620}, {1828620}, 175, 0 }, /* ParameterInlinePolicy.PolicyStatus */
    { {1831946}, {1831946}, 175, 0 }, /* ParameterInlinePolicy.PolicyText */
    { {1834762}, {1834762}, 175, 0 }, /* ParameterInlinePolicy.PolicyType */
    { {864519}, {864519}, 381, 0 }, /* DescribePatchBaselinesRequest.Filters */
    { {872458}, {872458}, 386, 0 }, /* DescribePatchBaselinesRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribePatchBaselinesRequest.NextToken */
    { {1843730}, {1843730}, 631, 0 }, /* DescribePatchBaselinesResult.BaselineIdentities */
    { {875273}, {875273}, 307, 0 }, /* DescribePatchBaselinesResult.NextToken */
    { {7686}, {7686}, 632, 0 }, /* PatchBaselineIdentityList.member */
    { {1848595}, {1848595}, 214, 0 }, /* PatchBaselineIdentity.BaselineDescription */
    { {623882}, {623882}, 225, 0 }, /* PatchBaselineIdentity.BaselineId */
    { {1853708}, {1853708}, 215, 0 }, /* PatchBaselineIdentity.BaselineName */
    { {1857039}, {1857039}, 633, 0 }, /* PatchBaselineIdentity.DefaultBaseline */
    { {602127}, {602127}, 216, 0 }, /* PatchBaselineIdentity.OperatingSystem */
    { {824842}, {824842}, 293, 1 }, /* DescribePatchGroupStateRequest.PatchGroup */
    { {1867017}, {1867017}, 375, 0 }, /* DescribePatchGroupStateResult.Instances */
    { {1869605}, {1869605}, 375, 0 }, /* DescribePatchGroupStateResult.InstancesWithAvailableSecurityUpdates */
    { {1879336}, {1879336}, 636, 0 }, /* DescribePatchGroupStateResult.InstancesWithCriticalNonCompliantPatches */
    { {1889818}, {1889818}, 375, 0 }, /* DescribePatchGroupStateResult.InstancesWithFailedPatches */
    { {1896738}, {1896738}, 375, 0 }, /* DescribePatchGroupStateResult.InstancesWithInstalledOtherPatches */
    { {1905693}, {1905693}, 375, 0 }, /* DescribePatchGroupStateResult.InstancesWithInstalledPatches */
    { {1913386}, {1913386}, 636, 0 }, /* DescribePatchGroupStateResult.InstancesWithInstalledPendingRebootPatches */
    { {1924389}, {1924389}, 636, 0 }, /* DescribePatchGroupStateResult.InstancesWithInstalledRejectedPatches */
    { {1934107}, {1934107}, 375, 0 }, /* DescribePatchGroupStateResult.InstancesWithMissingPatches */
    { {1941281}, {1941281}, 375, 0 }, /* DescribePatchGroupStateResult.InstancesWithNotApplicablePatches */
    { {1949989}, {1949989}, 636, 0 }, /* DescribePatchGroupStateResult.InstancesWithOtherNonCompliantPatches */
    { {1959720}, {1959720}, 636, 0 }, /* DescribePatchGroupStateResult.InstancesWithSecurityNonCompliantPatches */
    { {1970219}, {1970219}, 375, 0 }, /* DescribePatchGroupStateResult.InstancesWithUnreportedNotApplicablePatches */
    { {864519}, {864519}, 381, 0 }, /* DescribePatchGroupsRequest.Filters */
    { {872458}, {872458}, 386, 0 }, /* DescribePatchGroupsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribePatchGroupsRequest.NextToken */
    { {1987592}, {1987592}, 639, 0 }, /* DescribePatchGroupsResult.Mappings */
    { {875273}, {875273}, 307, 0 }, /* DescribePatchGroupsResult.NextToken */
    { {7686}, {7686}, 640, 0 }, /* PatchGroupPatchBaselineMappingList.member */
    { {1989904}, {1989904}, 632, 0 }, /* PatchGroupPatchBaselineMapping.BaselineIdentity */
    { {824842}, {824842}, 293, 0 }, /* PatchGroupPatchBaselineMapping.PatchGroup */
    { {872458}, {872458}, 306, 0 }, /* DescribePatchPropertiesRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribePatchPropertiesRequest.NextToken */
    { {602127}, {602127}, 216, 1 }, /* DescribePatchPropertiesRequest.OperatingSystem */
    { {1999368}, {1999368}, 642, 0 }, /* DescribePatchPropertiesRequest.PatchSet */
    { {2001672}, {2001672}, 643, 1 }, /* DescribePatchPropertiesRequest.Property */
    { {875273}, {875273}, 307, 0 }, /* DescribePatchPropertiesResult.NextToken */
    { {2003978}, {2003978}, 645, 0 }, /* DescribePatchPropertiesResult.Properties */
    { {7686}, {7686}, 646, 0 }, /* PatchPropertiesList.member */
    { {181251}, {181251}, 647, 0 }, /* PatchPropertyEntry.key */
    { {182277}, {182277}, 648, 0 }, /* PatchPropertyEntry.value */
    { {864519}, {864519}, 650, 0 }, /* DescribeSessionsRequest.Filters */
    { {872458}, {872458}, 654, 0 }, /* DescribeSessionsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* DescribeSessionsRequest.NextToken */
    { {316677}, {316677}, 655, 1 }, /* DescribeSessionsRequest.State */
    { {7686}, {7686}, 651, 0 }, /* SessionFilterList.member */
    { {181251}, {181251}, 652, 1 }, /* SessionFilter.key */
    { {182277}, {182277}, 653, 1 }, /* SessionFilter.value */
    { {875273}, {875273}, 307, 0 }, /* DescribeSessionsResponse.NextToken */
    { {2012936}, {2012936}, 657, 0 }, /* DescribeSessionsResponse.Sessions */
    { {7686}, {7686}, 658, 0 }, /* SessionList.member */
    { {2015242}, {2015242}, 659, 0 }, /* Session.AccessType */
    { {1073415}, {1073415}, 660, 0 }, /* Session.Details */
    { {993036}, {993036}, 121, 0 }, /* Session.DocumentName */
    { {456967}, {456967}, 89, 0 }, /* Session.EndDate */
    { {2018066}, {2018066}, 661, 0 }, /* Session.MaxSessionDuration */
    { {1289993}, {1289993}, 662, 0 }, /* Session.OutputUrl */
    { {403717}, {403717}, 665, 0 }, /* Session.Owner */
    { {2028038}, {2028038}, 666, 0 }, /* Session.Reason */
    { {2029833}, {2029833}, 667, 0 }, /* Session.SessionId */
    { {465673}, {465673}, 89, 0 }, /* Session.StartDate */
    { {304902}, {304902}, 668, 0 }, /* Session.Status */
    { {1046534}, {1046534}, 669, 0 }, /* Session.Target */
    { {2022931}, {2022931}, 663, 0 }, /* SessionManagerOutputUrl.CloudWatchOutputUrl */
    { {1292555}, {1292555}, 664, 0 }, /* SessionManagerOutputUrl.S3OutputUrl */
    { {26381}, {26381}, 14, 1 }, /* DisassociateOpsItemRelatedItemRequest.AssociationId */
    { {20745}, {20745}, 10, 1 }, /* DisassociateOpsItemRelatedItemRequest.OpsItemId */
    { {2044687}, {2044687}, 673, 1 }, /* GetAccessTokenRequest.AccessRequestId */
    { {2048787}, {2048787}, 675, 0 }, /* GetAccessTokenResponse.AccessRequestStatus */
    { {2053899}, {2053899}, 676, 0 }, /* GetAccessTokenResponse.Credentials */
    { {2056971}, {2056971}, 677, 1 }, /* Credentials.AccessKeyId */
    { {2060046}, {2060046}, 89, 1 }, /* Credentials.ExpirationTime */
    { {2063887}, {2063887}, 678, 1 }, /* Credentials.SecretAccessKey */
    { {2067980}, {2067980}, 679, 1 }, /* Credentials.SessionToken */
    { {960021}, {960021}, 348, 1 }, /* GetAutomationExecutionRequest.AutomationExecutionId */
    { {2075155}, {2075155}, 682, 0 }, /* GetAutomationExecutionResult.AutomationExecution */
    { {94994}, {94994}, 37, 0 }, /* AutomationExecution.AlarmConfiguration */
    { {26381}, {26381}, 175, 0 }, /* AutomationExecution.AssociationId */
    { {960021}, {960021}, 348, 0 }, /* AutomationExecution.AutomationExecutionId */
    { {965657}, {965657}, 349, 0 }, /* AutomationExecution.AutomationExecutionStatus */
    { {972305}, {972305}, 350, 0 }, /* AutomationExecution.AutomationSubtype */
    { {980753}, {980753}, 352, 0 }, /* AutomationExecution.ChangeRequestName */
    { {985357}, {985357}, 175, 0 }, /* AutomationExecution.CurrentAction */
    { {988943}, {988943}, 175, 0 }, /* AutomationExecution.CurrentStepName */
    { {993036}, {993036}, 121, 0 }, /* AutomationExecution.DocumentName */
    { {142863}, {142863}, 49, 0 }, /* AutomationExecution.DocumentVersion */
    { {996362}, {996362}, 175, 0 }, /* AutomationExecution.ExecutedBy */
    { {999184}, {999184}, 89, 0 }, /* AutomationExecution.ExecutionEndTime */
    { {1003538}, {1003538}, 89, 0 }, /* AutomationExecution.ExecutionStartTime */
    { {1008398}, {1008398}, 175, 0 }, /* AutomationExecution.FailureMessage */
    { {152078}, {152078}, 51, 0 }, /* AutomationExecution.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* AutomationExecution.MaxErrors */
    { {1014276}, {1014276}, 353, 0 }, /* AutomationExecution.Mode */
    { {20745}, {20745}, 175, 0 }, /* AutomationExecution.OpsItemId */
    { {1015559}, {1015559}, 354, 0 }, /* AutomationExecution.Outputs */
    { {178442}, {178442}, 354, 0 }, /* AutomationExecution.Parameters */
    { {1017627}, {1017627}, 348, 0 }, /* AutomationExecution.ParentAutomationExecutionId */
    { {2080272}, {2080272}, 683, 0 }, /* AutomationExecution.ProgressCounters */
    { {1024783}, {1024783}, 358, 0 }, /* AutomationExecution.ResolvedTargets */
    { {1035528}, {1035528}, 360, 0 }, /* AutomationExecution.Runbooks */
    { {1042957}, {1042957}, 89, 0 }, /* AutomationExecution.ScheduledTime */
    { {1063950}, {1063950}, 370, 0 }, /* AutomationExecution.StepExecutions */
    { {2101271}, {2101271}, 41, 0 }, /* AutomationExecution.StepExecutionsTruncated */
    { {1046534}, {1046534}, 175, 0 }, /* AutomationExecution.Target */
    { {196367}, {196367}, 66, 0 }, /* AutomationExecution.TargetLocations */
    { {1048338}, {1048338}, 362, 0 }, /* AutomationExecution.TargetLocationsURL */
    { {257034}, {257034}, 80, 0 }, /* AutomationExecution.TargetMaps */
    { {1037843}, {1037843}, 355, 0 }, /* AutomationExecution.TargetParameterName */
    { {243207}, {243207}, 75, 0 }, /* AutomationExecution.Targets */
    { {312591}, {312591}, 98, 0 }, /* AutomationExecution.TriggeredAlarms */
    { {2107401}, {2107401}, 354, 0 }, /* AutomationExecution.Variables */
    { {2084622}, {2084622}, 375, 0 }, /* ProgressCounters.CancelledSteps */
    { {2088459}, {2088459}, 375, 0 }, /* ProgressCounters.FailedSteps */
    { {2091532}, {2091532}, 375, 0 }, /* ProgressCounters.SuccessSteps */
    { {2094861}, {2094861}, 375, 0 }, /* ProgressCounters.TimedOutSteps */
    { {2098442}, {2098442}, 375, 0 }, /* ProgressCounters.TotalSteps */
    { {2115846}, {2115846}, 685, 0 }, /* GetCalendarStateRequest.AtTime */
    { {134413}, {134413}, 46, 1 }, /* GetCalendarStateRequest.CalendarNames */
    { {2115846}, {2115846}, 685, 0 }, /* GetCalendarStateResponse.AtTime */
    { {2117650}, {2117650}, 685, 0 }, /* GetCalendarStateResponse.NextTransitionTime */
    { {316677}, {316677}, 687, 0 }, /* GetCalendarStateResponse.State */
    { {37129}, {37129}, 16, 1 }, /* GetCommandInvocationRequest.CommandId */
    { {149258}, {149258}, 18, 1 }, /* GetCommandInvocationRequest.InstanceId */
    { {2126858}, {2126858}, 689, 0 }, /* GetCommandInvocationRequest.PluginName */
    { {2129686}, {2129686}, 691, 0 }, /* GetCommandInvocationResult.CloudWatchOutputConfig */
    { {37129}, {37129}, 16, 0 }, /* GetCommandInvocationResult.CommandId */
    { {2147591}, {2147591}, 694, 0 }, /* GetCommandInvocationResult.Comment */
    { {993036}, {993036}, 121, 0 }, /* GetCommandInvocationResult.DocumentName */
    { {142863}, {142863}, 49, 0 }, /* GetCommandInvocationResult.DocumentVersion */
    { {2149652}, {2149652}, 695, 0 }, /* GetCommandInvocationResult.ExecutionElapsedTime */
    { {2155028}, {2155028}, 695, 0 }, /* GetCommandInvocationResult.ExecutionEndDateTime */
    { {2160406}, {2160406}, 695, 0 }, /* GetCommandInvocationResult.ExecutionStartDateTime */
    { {149258}, {149258}, 18, 0 }, /* GetCommandInvocationResult.InstanceId */
    { {2126858}, {2126858}, 689, 0 }, /* GetCommandInvocationResult.PluginName */
    { {1120780}, {1120780}, 696, 0 }, /* GetCommandInvocationResult.ResponseCode */
    { {2166292}, {2166292}, 697, 0 }, /* GetCommandInvocationResult.StandardErrorContent */
    { {2171664}, {2171664}, 444, 0 }, /* GetCommandInvocationResult.StandardErrorUrl */
    { {2176021}, {2176021}, 698, 0 }, /* GetCommandInvocationResult.StandardOutputContent */
    { {2181649}, {2181649}, 444, 0 }, /* GetCommandInvocationResult.StandardOutputUrl */
    { {304902}, {304902}, 699, 0 }, /* GetCommandInvocationResult.Status */
    { {1634061}, {1634061}, 700, 0 }, /* GetCommandInvocationResult.StatusDetails */
    { {2135574}, {2135574}, 692, 0 }, /* CloudWatchOutputConfig.CloudWatchLogGroupName */
    { {2141463}, {2141463}, 693, 0 }, /* CloudWatchOutputConfig.CloudWatchOutputEnabled */
    { {1046534}, {1046534}, 669, 1 }, /* GetConnectionStatusRequest.Target */
    { {304902}, {304902}, 703, 0 }, /* GetConnectionStatusResponse.Status */
    { {1046534}, {1046534}, 669, 0 }, /* GetConnectionStatusResponse.Target */
    { {602127}, {602127}, 216, 0 }, /* GetDefaultPatchBaselineRequest.OperatingSystem */
    { {623882}, {623882}, 225, 0 }, /* GetDefaultPatchBaselineResult.BaselineId */
    { {602127}, {602127}, 216, 0 }, /* GetDefaultPatchBaselineResult.OperatingSystem */
    { {2202896}, {2202896}, 707, 0 }, /* GetDeployablePatchSnapshotForInstanceRequest.BaselineOverride */
    { {149258}, {149258}, 18, 1 }, /* GetDeployablePatchSnapshotForInstanceRequest.InstanceId */
    { {1501450}, {1501450}, 487, 1 }, /* GetDeployablePatchSnapshotForInstanceRequest.SnapshotId */
    { {2207254}, {2207254}, 41, 0 }, /* GetDeployablePatchSnapshotForInstanceRequest.UseS3DualStackEndpoint */
    { {536077}, {536077}, 199, 0 }, /* BaselineOverride.ApprovalRules */
    { {567567}, {567567}, 211, 0 }, /* BaselineOverride.ApprovedPatches */
    { {571678}, {571678}, 204, 0 }, /* BaselineOverride.ApprovedPatchesComplianceLevel */
    { {579616}, {579616}, 41, 0 }, /* BaselineOverride.ApprovedPatchesEnableNonSecurity */
    { {588072}, {588072}, 213, 0 }, /* BaselineOverride.AvailableSecurityUpdatesComplianceStatus */
    { {598541}, {598541}, 205, 0 }, /* BaselineOverride.GlobalFilters */
    { {602127}, {602127}, 216, 0 }, /* BaselineOverride.OperatingSystem */
    { {606223}, {606223}, 211, 0 }, /* BaselineOverride.RejectedPatches */
    { {610325}, {610325}, 217, 0 }, /* BaselineOverride.RejectedPatchesAction */
    { {615943}, {615943}, 218, 0 }, /* BaselineOverride.Sources */
    { {149258}, {149258}, 18, 0 }, /* GetDeployablePatchSnapshotForInstanceResult.InstanceId */
    { {1177863}, {1177863}, 709, 0 }, /* GetDeployablePatchSnapshotForInstanceResult.Product */
    { {2213139}, {2213139}, 710, 0 }, /* GetDeployablePatchSnapshotForInstanceResult.SnapshotDownloadUrl */
    { {1501450}, {1501450}, 487, 0 }, /* GetDeployablePatchSnapshotForInstanceResult.SnapshotId */
    { {346638}, {346638}, 119, 0 }, /* GetDocumentRequest.DocumentFormat */
    { {142863}, {142863}, 49, 0 }, /* GetDocumentRequest.DocumentVersion */
    { {101636}, {101636}, 53, 1 }, /* GetDocumentRequest.Name */
    { {361227}, {361227}, 125, 0 }, /* GetDocumentRequest.VersionName */
    { {2227986}, {2227986}, 713, 0 }, /* GetDocumentResult.AttachmentsContent */
    { {341511}, {341511}, 117, 0 }, /* GetDocumentResult.Content */
    { {389643}, {389643}, 89, 0 }, /* GetDocumentResult.CreatedDate */
    { {343563}, {343563}, 118, 0 }, /* GetDocumentResult.DisplayName */
    { {346638}, {346638}, 119, 0 }, /* GetDocumentResult.DocumentFormat */
    { {350476}, {350476}, 120, 0 }, /* GetDocumentResult.DocumentType */
    { {142863}, {142863}, 49, 0 }, /* GetDocumentResult.DocumentVersion */
    { {101636}, {101636}, 53, 0 }, /* GetDocumentResult.Name */
    { {353800}, {353800}, 122, 0 }, /* GetDocumentResult.Requires */
    { {429068}, {429068}, 151, 0 }, /* GetDocumentResult.ReviewStatus */
    { {304902}, {304902}, 154, 0 }, /* GetDocumentResult.Status */
    { {437265}, {437265}, 155, 0 }, /* GetDocumentResult.StatusInformation */
    { {361227}, {361227}, 125, 0 }, /* GetDocumentResult.VersionName */
    { {7686}, {7686}, 714, 0 }, /* AttachmentContentList.member */
    { {396548}, {396548}, 715, 0 }, /* AttachmentContent.Hash */
    { {397832}, {397832}, 716, 0 }, /* AttachmentContent.HashType */
    { {101636}, {101636}, 131, 0 }, /* AttachmentContent.Name */
    { {2232836}, {2232836}, 717, 0 }, /* AttachmentContent.Size */
    { {2234115}, {2234115}, 718, 0 }, /* AttachmentContent.Url */
    { {2238226}, {2238226}, 720, 1 }, /* GetExecutionPreviewRequest.ExecutionPreviewId */
    { {2243079}, {2243079}, 89, 0 }, /* GetExecutionPreviewResponse.EndedAt */
    { {2245136}, {2245136}, 722, 0 }, /* GetExecutionPreviewResponse.ExecutionPreview */
    { {2238226}, {2238226}, 720, 0 }, /* GetExecutionPreviewResponse.ExecutionPreviewId */
    { {304902}, {304902}, 729, 0 }, /* GetExecutionPreviewResponse.Status */
    { {2263053}, {2263053}, 175, 0 }, /* GetExecutionPreviewResponse.StatusMessage */
    { {2249482}, {2249482}, 723, 0 }, /* ExecutionPreview.Automation */
    { {219143}, {219143}, 724, 0 }, /* AutomationExecutionPreview.Regions */
    { {2252300}, {2252300}, 725, 0 }, /* AutomationExecutionPreview.StepPreviews */
    { {2255630}, {2255630}, 727, 0 }, /* AutomationExecutionPreview.TargetPreviews */
    { {2259469}, {2259469}, 375, 0 }, /* AutomationExecutionPreview.TotalAccounts */
    { {7686}, {7686}, 74, 0 }, /* RegionList.member */
    { {181251}, {181251}, 726, 0 }, /* StepPreviewMap.key */
    { {182277}, {182277}, 375, 0 }, /* StepPreviewMap.value */
    { {7686}, {7686}, 728, 0 }, /* TargetPreviewList.member */
    { {751621}, {751621}, 375, 0 }, /* TargetPreview.Count */
    { {364298}, {364298}, 175, 0 }, /* TargetPreview.TargetType */
    { {2271755}, {2271755}, 731, 0 }, /* GetInventoryRequest.Aggregators */
    { {864519}, {864519}, 736, 0 }, /* GetInventoryRequest.Filters */
    { {872458}, {872458}, 306, 0 }, /* GetInventoryRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* GetInventoryRequest.NextToken */
    { {2279440}, {2279440}, 743, 0 }, /* GetInventoryRequest.ResultAttributes */
    { {7686}, {7686}, 732, 0 }, /* InventoryAggregatorList.member */
    { {2271755}, {2271755}, 731, 0 }, /* InventoryAggregator.Aggregators */
    { {2274826}, {2274826}, 733, 0 }, /* InventoryAggregator.Expression */
    { {2277638}, {2277638}, 734, 0 }, /* InventoryAggregator.Groups */
    { {7686}, {7686}, 735, 0 }, /* InventoryGroupList.member */
    { {864519}, {864519}, 736, 1 }, /* InventoryGroup.Filters */
    { {101636}, {101636}, 742, 1 }, /* InventoryGroup.Name */
    { {7686}, {7686}, 737, 0 }, /* InventoryFilterList.member */
    { {9475}, {9475}, 738, 1 }, /* InventoryFilter.Key */
    { {408580}, {408580}, 739, 0 }, /* InventoryFilter.Type */
    { {245254}, {245254}, 740, 1 }, /* InventoryFilter.Values */
    { {7686}, {7686}, 741, 0 }, /* InventoryFilterValueList.member */
    { {7686}, {7686}, 744, 0 }, /* ResultAttributeList.member */
    { {735240}, {735240}, 259, 1 }, /* ResultAttribute.TypeName */
    { {2283784}, {2283784}, 746, 0 }, /* GetInventoryResult.Entities */
    { {875273}, {875273}, 307, 0 }, /* GetInventoryResult.NextToken */
    { {7686}, {7686}, 747, 0 }, /* InventoryResultEntityList.member */
    { {2286084}, {2286084}, 748, 0 }, /* InventoryResultEntity.Data */
    { {1166338}, {1166338}, 755, 0 }, /* InventoryResultEntity.Id */
    { {181251}, {181251}, 749, 0 }, /* InventoryResultItemMap.key */
    { {182277}, {182277}, 750, 0 }, /* InventoryResultItemMap.value */
    { {2287371}, {2287371}, 751, 0 }, /* InventoryResultItem.CaptureTime */
    { {341511}, {341511}, 752, 1 }, /* InventoryResultItem.Content */
    { {2290443}, {2290443}, 754, 0 }, /* InventoryResultItem.ContentHash */
    { {432397}, {432397}, 266, 1 }, /* InventoryResultItem.SchemaVersion */
    { {735240}, {735240}, 259, 1 }, /* InventoryResultItem.TypeName */
    { {7686}, {7686}, 753, 0 }, /* InventoryItemEntryList.member */
    { {181251}, {181251}, 647, 0 }, /* InventoryItemEntry.key */
    { {182277}, {182277}, 648, 0 }, /* InventoryItemEntry.value */
    { {2296842}, {2296842}, 757, 0 }, /* GetInventorySchemaRequest.Aggregator */
    { {872458}, {872458}, 758, 0 }, /* GetInventorySchemaRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* GetInventorySchemaRequest.NextToken */
    { {2299655}, {2299655}, 759, 0 }, /* GetInventorySchemaRequest.SubType */
    { {735240}, {735240}, 760, 0 }, /* GetInventorySchemaRequest.TypeName */
    { {875273}, {875273}, 307, 0 }, /* GetInventorySchemaResult.NextToken */
    { {2301703}, {2301703}, 762, 0 }, /* GetInventorySchemaResult.Schemas */
    { {7686}, {7686}, 763, 0 }, /* InventoryItemSchemaResultList.member */
    { {2303754}, {2303754}, 764, 1 }, /* InventoryItemSchema.Attributes */
    { {343563}, {343563}, 768, 0 }, /* InventoryItemSchema.DisplayName */
    { {735240}, {735240}, 259, 1 }, /* InventoryItemSchema.TypeName */
    { {359175}, {359175}, 266, 0 }, /* InventoryItemSchema.Version */
    { {7686}, {7686}, 765, 0 }, /* InventoryItemAttributeList.member */
    { {1813768}, {1813768}, 766, 1 }, /* InventoryItemAttribute.DataType */
    { {101636}, {101636}, 767, 1 }, /* InventoryItemAttribute.Name */
    { {468232}, {468232}, 168, 1 }, /* GetMaintenanceWindowRequest.WindowId */
    { {445720}, {445720}, 157, 0 }, /* GetMaintenanceWindowResult.AllowUnassociatedTargets */
    { {389643}, {389643}, 89, 0 }, /* GetMaintenanceWindowResult.CreatedDate */
    { {455174}, {455174}, 159, 0 }, /* GetMaintenanceWindowResult.Cutoff */
    { {64523}, {64523}, 160, 0 }, /* GetMaintenanceWindowResult.Description */
    { {146952}, {146952}, 161, 0 }, /* GetMaintenanceWindowResult.Duration */
    { {1754887}, {1754887}, 588, 0 }, /* GetMaintenanceWindowResult.Enabled */
    { {456967}, {456967}, 162, 0 }, /* GetMaintenanceWindowResult.EndDate */
    { {2311436}, {2311436}, 89, 0 }, /* GetMaintenanceWindowResult.ModifiedDate */
    { {101636}, {101636}, 163, 0 }, /* GetMaintenanceWindowResult.Name */
    { {1756945}, {1756945}, 162, 0 }, /* GetMaintenanceWindowResult.NextExecutionTime */
    { {459016}, {459016}, 164, 0 }, /* GetMaintenanceWindowResult.Schedule */
    { {188686}, {188686}, 165, 0 }, /* GetMaintenanceWindowResult.ScheduleOffset */
    { {461328}, {461328}, 166, 0 }, /* GetMaintenanceWindowResult.ScheduleTimezone */
    { {465673}, {465673}, 162, 0 }, /* GetMaintenanceWindowResult.StartDate */
    { {468232}, {468232}, 168, 0 }, /* GetMaintenanceWindowResult.WindowId */
    { {46353}, {46353}, 21, 1 }, /* GetMaintenanceWindowExecutionRequest.WindowExecutionId */
    { {1626119}, {1626119}, 89, 0 }, /* GetMaintenanceWindowExecutionResult.EndTime */
    { {1631497}, {1631497}, 89, 0 }, /* GetMaintenanceWindowExecutionResult.StartTime */
    { {304902}, {304902}, 548, 0 }, /* GetMaintenanceWindowExecutionResult.Status */
    { {1634061}, {1634061}, 549, 0 }, /* GetMaintenanceWindowExecutionResult.StatusDetails */
    { {2320135}, {2320135}, 773, 0 }, /* GetMaintenanceWindowExecutionResult.TaskIds */
    { {46353}, {46353}, 21, 0 }, /* GetMaintenanceWindowExecutionResult.WindowExecutionId */
    { {7686}, {7686}, 541, 0 }, /* MaintenanceWindowExecutionTaskIdList.member */
    { {1614086}, {1614086}, 541, 1 }, /* GetMaintenanceWindowExecutionTaskRequest.TaskId */
    { {46353}, {46353}, 21, 1 }, /* GetMaintenanceWindowExecutionTaskRequest.WindowExecutionId */
    { {94994}, {94994}, 37, 0 }, /* GetMaintenanceWindowExecutionTaskResult.AlarmConfiguration */
    { {1626119}, {1626119}, 89, 0 }, /* GetMaintenanceWindowExecutionTaskResult.EndTime */
    { {152078}, {152078}, 51, 0 }, /* GetMaintenanceWindowExecutionTaskResult.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* GetMaintenanceWindowExecutionTaskResult.MaxErrors */
    { {506888}, {506888}, 577, 0 }, /* GetMaintenanceWindowExecutionTaskResult.Priority */
    { {2329867}, {2329867}, 578, 0 }, /* GetMaintenanceWindowExecutionTaskResult.ServiceRole */
    { {1631497}, {1631497}, 89, 0 }, /* GetMaintenanceWindowExecutionTaskResult.StartTime */
    { {304902}, {304902}, 548, 0 }, /* GetMaintenanceWindowExecutionTaskResult.Status */
    { {1634061}, {1634061}, 549, 0 }, /* GetMaintenanceWindowExecutionTaskResult.StatusDetails */
    { {1664519}, {1664519}, 556, 0 }, /* GetMaintenanceWindowExecutionTaskResult.TaskArn */
    { {1637647}, {1637647}, 541, 0 }, /* GetMaintenanceWindowExecutionTaskResult.TaskExecutionId */
    { {1738766}, {1738766}, 776, 0 }, /* GetMaintenanceWindowExecutionTaskResult.TaskParameters */
    { {312591}, {312591}, 98, 0 }, /* GetMaintenanceWindowExecutionTaskResult.TriggeredAlarms */
    { {408580}, {408580}, 550, 0 }, /* GetMaintenanceWindowExecutionTaskResult.Type */
    { {46353}, {46353}, 21, 0 }, /* GetMaintenanceWindowExecutionTaskResult.WindowExecutionId */
    { {7686}, {7686}, 579, 0 }, /* MaintenanceWindowTaskParametersList.member */
    { {1628172}, {1628172}, 546, 1 }, /* GetMaintenanceWindowExecutionTaskInvocationRequest.InvocationId */
    { {1614086}, {1614086}, 541, 1 }, /* GetMaintenanceWindowExecutionTaskInvocationRequest.TaskId */
    { {46353}, {46353}, 21, 1 }, /* GetMaintenanceWindowExecutionTaskInvocationRequest.WindowExecutionId */
    { {1626119}, {1626119}, 89, 0 }, /* GetMaintenanceWindowExecutionTaskInvocationResult.EndTime */
    { {898827}, {898827}, 545, 0 }, /* GetMaintenanceWindowExecutionTaskInvocationResult.ExecutionId */
    { {1628172}, {1628172}, 546, 0 }, /* GetMaintenanceWindowExecutionTaskInvocationResult.InvocationId */
    { {1487120}, {1487120}, 484, 0 }, /* GetMaintenanceWindowExecutionTaskInvocationResult.OwnerInformation */
    { {178442}, {178442}, 547, 0 }, /* GetMaintenanceWindowExecutionTaskInvocationResult.Parameters */
    { {1631497}, {1631497}, 89, 0 }, /* GetMaintenanceWindowExecutionTaskInvocationResult.StartTime */
    { {304902}, {304902}, 548, 0 }, /* GetMaintenanceWindowExecutionTaskInvocationResult.Status */
    { {1634061}, {1634061}, 549, 0 }, /* GetMaintenanceWindowExecutionTaskInvocationResult.StatusDetails */
    { {1637647}, {1637647}, 541, 0 }, /* GetMaintenanceWindowExecutionTaskInvocationResult.TaskExecutionId */
    { {1641736}, {1641736}, 550, 0 }, /* GetMaintenanceWindowExecutionTaskInvocationResult.TaskType */
    { {46353}, {46353}, 21, 0 }, /* GetMaintenanceWindowExecutionTaskInvocationResult.WindowExecutionId */
    { {838414}, {838414}, 551, 0 }, /* GetMaintenanceWindowExecutionTaskInvocationResult.WindowTargetId */
    { {468232}, {468232}, 168, 1 }, /* GetMaintenanceWindowTaskRequest.WindowId */
    { {851980}, {851980}, 299, 1 }, /* GetMaintenanceWindowTaskRequest.WindowTaskId */
    { {94994}, {94994}, 37, 0 }, /* GetMaintenanceWindowTaskResult.AlarmConfiguration */
    { {1719310}, {1719310}, 575, 0 }, /* GetMaintenanceWindowTaskResult.CutoffBehavior */
    { {64523}, {64523}, 160, 0 }, /* GetMaintenanceWindowTaskResult.Description */
    { {1723147}, {1723147}, 576, 0 }, /* GetMaintenanceWindowTaskResult.LoggingInfo */
    { {152078}, {152078}, 51, 0 }, /* GetMaintenanceWindowTaskResult.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* GetMaintenanceWindowTaskResult.MaxErrors */
    { {101636}, {101636}, 163, 0 }, /* GetMaintenanceWindowTaskResult.Name */
    { {506888}, {506888}, 577, 0 }, /* GetMaintenanceWindowTaskResult.Priority */
    { {1734926}, {1734926}, 578, 0 }, /* GetMaintenanceWindowTaskResult.ServiceRoleArn */
    { {243207}, {243207}, 75, 0 }, /* GetMaintenanceWindowTaskResult.Targets */
    { {1664519}, {1664519}, 556, 0 }, /* GetMaintenanceWindowTaskResult.TaskArn */
    { {2352920}, {2352920}, 781, 0 }, /* GetMaintenanceWindowTaskResult.TaskInvocationParameters */
    { {1738766}, {1738766}, 579, 0 }, /* GetMaintenanceWindowTaskResult.TaskParameters */
    { {1641736}, {1641736}, 550, 0 }, /* GetMaintenanceWindowTaskResult.TaskType */
    { {468232}, {468232}, 168, 0 }, /* GetMaintenanceWindowTaskResult.WindowId */
    { {851980}, {851980}, 299, 0 }, /* GetMaintenanceWindowTaskResult.WindowTaskId */
    { {2249482}, {2249482}, 782, 0 }, /* MaintenanceWindowTaskInvocationParameters.Automation */
    { {2359302}, {2359302}, 783, 0 }, /* MaintenanceWindowTaskInvocationParameters.Lambda */
    { {2369290}, {2369290}, 787, 0 }, /* MaintenanceWindowTaskInvocationParameters.RunCommand */
    { {2397965}, {2397965}, 794, 0 }, /* MaintenanceWindowTaskInvocationParameters.StepFunctions */
    { {142863}, {142863}, 49, 0 }, /* MaintenanceWindowAutomationParameters.DocumentVersion */
    { {178442}, {178442}, 354, 0 }, /* MaintenanceWindowAutomationParameters.Parameters */
    { {2361101}, {2361101}, 784, 0 }, /* MaintenanceWindowLambdaParameters.ClientContext */
    { {2364679}, {2364679}, 785, 0 }, /* MaintenanceWindowLambdaParameters.Payload */
    { {2366729}, {2366729}, 786, 0 }, /* MaintenanceWindowLambdaParameters.Qualifier */
    { {2129686}, {2129686}, 691, 0 }, /* MaintenanceWindowRunCommandParameters.CloudWatchOutputConfig */
    { {2147591}, {2147591}, 694, 0 }, /* MaintenanceWindowRunCommandParameters.Comment */
    { {2372108}, {2372108}, 137, 0 }, /* MaintenanceWindowRunCommandParameters.DocumentHash */
    { {2375440}, {2375440}, 138, 0 }, /* MaintenanceWindowRunCommandParameters.DocumentHashType */
    { {142863}, {142863}, 49, 0 }, /* MaintenanceWindowRunCommandParameters.DocumentVersion */
    { {2379794}, {2379794}, 788, 0 }, /* MaintenanceWindowRunCommandParameters.NotificationConfig */
    { {165138}, {165138}, 56, 0 }, /* MaintenanceWindowRunCommandParameters.OutputS3BucketName */
    { {170001}, {170001}, 57, 0 }, /* MaintenanceWindowRunCommandParameters.OutputS3KeyPrefix */
    { {178442}, {178442}, 59, 0 }, /* MaintenanceWindowRunCommandParameters.Parameters */
    { {1734926}, {1734926}, 578, 0 }, /* MaintenanceWindowRunCommandParameters.ServiceRoleArn */
    { {1130766}, {1130766}, 793, 0 }, /* MaintenanceWindowRunCommandParameters.TimeoutSeconds */
    { {2384655}, {2384655}, 789, 0 }, /* NotificationConfig.NotificationArn */
    { {2388754}, {2388754}, 790, 0 }, /* NotificationConfig.NotificationEvents */
    { {2393616}, {2393616}, 792, 0 }, /* NotificationConfig.NotificationType */
    { {7686}, {7686}, 791, 0 }, /* NotificationEventList.member */
    { {2401541}, {2401541}, 795, 0 }, /* MaintenanceWindowStepFunctionsParameters.Input */
    { {101636}, {101636}, 796, 0 }, /* MaintenanceWindowStepFunctionsParameters.Name */
    { {518922}, {518922}, 189, 0 }, /* GetOpsItemRequest.OpsItemArn */
    { {20745}, {20745}, 10, 1 }, /* GetOpsItemRequest.OpsItemId */
    { {2409479}, {2409479}, 799, 0 }, /* GetOpsItemResponse.OpsItem */
    { {479245}, {479245}, 89, 0 }, /* OpsItem.ActualEndTime */
    { {482831}, {482831}, 89, 0 }, /* OpsItem.ActualStartTime */
    { {384008}, {384008}, 171, 0 }, /* OpsItem.Category */
    { {1785865}, {1785865}, 175, 0 }, /* OpsItem.CreatedBy */
    { {935435}, {935435}, 89, 0 }, /* OpsItem.CreatedTime */
    { {64523}, {64523}, 172, 0 }, /* OpsItem.Description */
    { {1788430}, {1788430}, 175, 0 }, /* OpsItem.LastModifiedBy */
    { {1792272}, {1792272}, 89, 0 }, /* OpsItem.LastModifiedTime */
    { {486925}, {486925}, 173, 0 }, /* OpsItem.Notifications */
    { {491535}, {491535}, 176, 0 }, /* OpsItem.OperationalData */
    { {518922}, {518922}, 189, 0 }, /* OpsItem.OpsItemArn */
    { {20745}, {20745}, 10, 0 }, /* OpsItem.OpsItemId */
    { {495627}, {495627}, 181, 0 }, /* OpsItem.OpsItemType */
    { {498702}, {498702}, 89, 0 }, /* OpsItem.PlannedEndTime */
    { {502544}, {502544}, 89, 0 }, /* OpsItem.PlannedStartTime */
    { {506888}, {506888}, 182, 0 }, /* OpsItem.Priority */
    { {509199}, {509199}, 183, 0 }, /* OpsItem.RelatedOpsItems */
    { {513288}, {513288}, 185, 0 }, /* OpsItem.Severity */
    { {515590}, {515590}, 186, 0 }, /* OpsItem.Source */
    { {304902}, {304902}, 604, 0 }, /* OpsItem.Status */
    { {517381}, {517381}, 187, 0 }, /* OpsItem.Title */
    { {359175}, {359175}, 175, 0 }, /* OpsItem.Version */
    { {872458}, {872458}, 801, 0 }, /* GetOpsMetadataRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* GetOpsMetadataRequest.NextToken */
    { {527630}, {527630}, 197, 1 }, /* GetOpsMetadataRequest.OpsMetadataArn */
    { {525320}, {525320}, 191, 0 }, /* GetOpsMetadataResult.Metadata */
    { {875273}, {875273}, 307, 0 }, /* GetOpsMetadataResult.NextToken */
    { {266}, {266}, 195, 0 }, /* GetOpsMetadataResult.ResourceId */
    { {2271755}, {2271755}, 804, 0 }, /* GetOpsSummaryRequest.Aggregators */
    { {864519}, {864519}, 808, 0 }, /* GetOpsSummaryRequest.Filters */
    { {872458}, {872458}, 306, 0 }, /* GetOpsSummaryRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* GetOpsSummaryRequest.NextToken */
    { {2279440}, {2279440}, 818, 0 }, /* GetOpsSummaryRequest.ResultAttributes */
    { {660744}, {660744}, 235, 0 }, /* GetOpsSummaryRequest.SyncName */
    { {7686}, {7686}, 805, 0 }, /* OpsAggregatorList.member */
    { {2418190}, {2418190}, 806, 0 }, /* OpsAggregator.AggregatorType */
    { {2271755}, {2271755}, 804, 0 }, /* OpsAggregator.Aggregators */
    { {2422029}, {2422029}, 807, 0 }, /* OpsAggregator.AttributeName */
    { {864519}, {864519}, 808, 0 }, /* OpsAggregator.Filters */
    { {735240}, {735240}, 814, 0 }, /* OpsAggregator.TypeName */
    { {245254}, {245254}, 815, 0 }, /* OpsAggregator.Values */
    { {7686}, {7686}, 809, 0 }, /* OpsFilterList.member */
    { {9475}, {9475}, 810, 1 }, /* OpsFilter.Key */
    { {408580}, {408580}, 811, 0 }, /* OpsFilter.Type */
    { {245254}, {245254}, 812, 1 }, /* OpsFilter.Values */
    { {7686}, {7686}, 813, 0 }, /* OpsFilterValueList.member */
    { {181251}, {181251}, 816, 0 }, /* OpsAggregatorValueMap.key */
    { {182277}, {182277}, 817, 0 }, /* OpsAggregatorValueMap.value */
    { {7686}, {7686}, 819, 0 }, /* OpsResultAttributeList.member */
    { {735240}, {735240}, 814, 1 }, /* OpsResultAttribute.TypeName */
    { {2283784}, {2283784}, 821, 0 }, /* GetOpsSummaryResult.Entities */
    { {875273}, {875273}, 307, 0 }, /* GetOpsSummaryResult.NextToken */
    { {7686}, {7686}, 822, 0 }, /* OpsEntityList.member */
    { {2286084}, {2286084}, 823, 0 }, /* OpsEntity.Data */
    { {1166338}, {1166338}, 829, 0 }, /* OpsEntity.Id */
    { {181251}, {181251}, 824, 0 }, /* OpsEntityItemMap.key */
    { {182277}, {182277}, 825, 0 }, /* OpsEntityItemMap.value */
    { {2287371}, {2287371}, 826, 0 }, /* OpsEntityItem.CaptureTime */
    { {341511}, {341511}, 827, 0 }, /* OpsEntityItem.Content */
    { {7686}, {7686}, 828, 0 }, /* OpsEntityItemEntryList.member */
    { {181251}, {181251}, 647, 0 }, /* OpsEntityItemEntry.key */
    { {182277}, {182277}, 648, 0 }, /* OpsEntityItemEntry.value */
    { {101636}, {101636}, 275, 1 }, /* GetParameterRequest.Name */
    { {2429198}, {2429198}, 41, 0 }, /* GetParameterRequest.WithDecryption */
    { {2433033}, {2433033}, 832, 0 }, /* GetParameterResult.Parameter */
    { {1808899}, {1808899}, 175, 0 }, /* Parameter.ARN */
    { {1813768}, {1813768}, 621, 0 }, /* Parameter.DataType */
    { {1817616}, {1817616}, 89, 0 }, /* Parameter.LastModifiedDate */
    { {101636}, {101636}, 275, 0 }, /* Parameter.Name */
    { {2435592}, {2435592}, 833, 0 }, /* Parameter.Selector */
    { {2437900}, {2437900}, 175, 0 }, /* Parameter.SourceResult */
    { {408580}, {408580}, 627, 0 }, /* Parameter.Type */
    { {10501}, {10501}, 834, 0 }, /* Parameter.Value */
    { {359175}, {359175}, 628, 0 }, /* Parameter.Version */
    { {872458}, {872458}, 306, 0 }, /* GetParameterHistoryRequest.MaxResults */
    { {101636}, {101636}, 275, 1 }, /* GetParameterHistoryRequest.Name */
    { {875273}, {875273}, 307, 0 }, /* GetParameterHistoryRequest.NextToken */
    { {2429198}, {2429198}, 41, 0 }, /* GetParameterHistoryRequest.WithDecryption */
    { {875273}, {875273}, 307, 0 }, /* GetParameterHistoryResult.NextToken */
    { {178442}, {178442}, 837, 0 }, /* GetParameterHistoryResult.Parameters */
    { {7686}, {7686}, 838, 0 }, /* ParameterHistoryList.member */
    { {1809934}, {1809934}, 620, 0 }, /* ParameterHistory.AllowedPattern */
    { {1813768}, {1813768}, 621, 0 }, /* ParameterHistory.DataType */
    { {64523}, {64523}, 622, 0 }, /* ParameterHistory.Description */
    { {1816069}, {1816069}, 623, 0 }, /* ParameterHistory.KeyId */
    { {2444550}, {2444550}, 839, 0 }, /* ParameterHistory.Labels */
    { {1817616}, {1817616}, 89, 0 }, /* ParameterHistory.LastModifiedDate */
    { {1821968}, {1821968}, 175, 0 }, /* ParameterHistory.LastModifiedUser */
    { {101636}, {101636}, 275, 0 }, /* ParameterHistory.Name */
    { {1826312}, {1826312}, 624, 0 }, /* ParameterHistory.Policies */
    { {1837572}, {1837572}, 626, 0 }, /* ParameterHistory.Tier */
    { {408580}, {408580}, 627, 0 }, /* ParameterHistory.Type */
    { {10501}, {10501}, 834, 0 }, /* ParameterHistory.Value */
    { {359175}, {359175}, 628, 0 }, /* ParameterHistory.Version */
    { {7686}, {7686}, 840, 0 }, /* ParameterLabelList.member */
    { {778501}, {778501}, 278, 1 }, /* GetParametersRequest.Names */
    { {2429198}, {2429198}, 41, 0 }, /* GetParametersRequest.WithDecryption */
    { {784657}, {784657}, 278, 0 }, /* GetParametersResult.InvalidParameters */
    { {178442}, {178442}, 843, 0 }, /* GetParametersResult.Parameters */
    { {7686}, {7686}, 832, 0 }, /* ParameterList.member */
    { {872458}, {872458}, 845, 0 }, /* GetParametersByPathRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* GetParametersByPathRequest.NextToken */
    { {1800976}, {1800976}, 611, 0 }, /* GetParametersByPathRequest.ParameterFilters */
    { {2455044}, {2455044}, 275, 1 }, /* GetParametersByPathRequest.Path */
    { {2456329}, {2456329}, 41, 0 }, /* GetParametersByPathRequest.Recursive */
    { {2429198}, {2429198}, 41, 0 }, /* GetParametersByPathRequest.WithDecryption */
    { {875273}, {875273}, 307, 0 }, /* GetParametersByPathResult.NextToken */
    { {178442}, {178442}, 843, 0 }, /* GetParametersByPathResult.Parameters */
    { {623882}, {623882}, 225, 1 }, /* GetPatchBaselineRequest.BaselineId */
    { {536077}, {536077}, 199, 0 }, /* GetPatchBaselineResult.ApprovalRules */
    { {567567}, {567567}, 211, 0 }, /* GetPatchBaselineResult.ApprovedPatches */
    { {571678}, {571678}, 204, 0 }, /* GetPatchBaselineResult.ApprovedPatchesComplianceLevel */
    { {579616}, {579616}, 41, 0 }, /* GetPatchBaselineResult.ApprovedPatchesEnableNonSecurity */
    { {588072}, {588072}, 213, 0 }, /* GetPatchBaselineResult.AvailableSecurityUpdatesComplianceStatus */
    { {623882}, {623882}, 225, 0 }, /* GetPatchBaselineResult.BaselineId */
    { {389643}, {389643}, 89, 0 }, /* GetPatchBaselineResult.CreatedDate */
    { {64523}, {64523}, 214, 0 }, /* GetPatchBaselineResult.Description */
    { {598541}, {598541}, 205, 0 }, /* GetPatchBaselineResult.GlobalFilters */
    { {2311436}, {2311436}, 89, 0 }, /* GetPatchBaselineResult.ModifiedDate */
    { {101636}, {101636}, 215, 0 }, /* GetPatchBaselineResult.Name */
    { {602127}, {602127}, 216, 0 }, /* GetPatchBaselineResult.OperatingSystem */
    { {2464011}, {2464011}, 849, 0 }, /* GetPatchBaselineResult.PatchGroups */
    { {606223}, {606223}, 211, 0 }, /* GetPatchBaselineResult.RejectedPatches */
    { {610325}, {610325}, 217, 0 }, /* GetPatchBaselineResult.RejectedPatchesAction */
    { {615943}, {615943}, 218, 0 }, /* GetPatchBaselineResult.Sources */
    { {7686}, {7686}, 293, 0 }, /* PatchGroupList.member */
    { {602127}, {602127}, 216, 0 }, /* GetPatchBaselineForPatchGroupRequest.OperatingSystem */
    { {824842}, {824842}, 293, 1 }, /* GetPatchBaselineForPatchGroupRequest.PatchGroup */
    { {623882}, {623882}, 225, 0 }, /* GetPatchBaselineForPatchGroupResult.BaselineId */
    { {602127}, {602127}, 216, 0 }, /* GetPatchBaselineForPatchGroupResult.OperatingSystem */
    { {824842}, {824842}, 293, 0 }, /* GetPatchBaselineForPatchGroupResult.PatchGroup */
    { {872458}, {872458}, 853, 0 }, /* GetResourcePoliciesRequest.MaxResults */
    { {875273}, {875273}, 175, 0 }, /* GetResourcePoliciesRequest.NextToken */
    { {809739}, {809739}, 287, 1 }, /* GetResourcePoliciesRequest.ResourceArn */
    { {875273}, {875273}, 175, 0 }, /* GetResourcePoliciesResponse.NextToken */
    { {1826312}, {1826312}, 855, 0 }, /* GetResourcePoliciesResponse.Policies */
    { {7686}, {7686}, 856, 0 }, /* GetResourcePoliciesResponseEntries.member */
    { {2479110}, {2479110}, 857, 0 }, /* GetResourcePoliciesResponseEntry.Policy */
    { {804618}, {804618}, 285, 0 }, /* GetResourcePoliciesResponseEntry.PolicyHash */
    { {807432}, {807432}, 286, 0 }, /* GetResourcePoliciesResponseEntry.PolicyId */
    { {2486025}, {2486025}, 859, 1 }, /* GetServiceSettingRequest.SettingId */
    { {2488590}, {2488590}, 861, 0 }, /* GetServiceSettingResult.ServiceSetting */
    { {1808899}, {1808899}, 175, 0 }, /* ServiceSetting.ARN */
    { {1817616}, {1817616}, 89, 0 }, /* ServiceSetting.LastModifiedDate */
    { {1821968}, {1821968}, 175, 0 }, /* ServiceSetting.LastModifiedUser */
    { {2486025}, {2486025}, 859, 0 }, /* ServiceSetting.SettingId */
    { {2492428}, {2492428}, 862, 0 }, /* ServiceSetting.SettingValue */
    { {304902}, {304902}, 175, 0 }, /* ServiceSetting.Status */
    { {2444550}, {2444550}, 839, 1 }, /* LabelParameterVersionRequest.Labels */
    { {101636}, {101636}, 275, 1 }, /* LabelParameterVersionRequest.Name */
    { {2500368}, {2500368}, 628, 0 }, /* LabelParameterVersionRequest.ParameterVersion */
    { {2504717}, {2504717}, 839, 0 }, /* LabelParameterVersionResult.InvalidLabels */
    { {2500368}, {2500368}, 628, 0 }, /* LabelParameterVersionResult.ParameterVersion */
    { {26381}, {26381}, 87, 1 }, /* ListAssociationVersionsRequest.AssociationId */
    { {872458}, {872458}, 306, 0 }, /* ListAssociationVersionsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* ListAssociationVersionsRequest.NextToken */
    { {2513939}, {2513939}, 867, 0 }, /* ListAssociationVersionsResult.AssociationVersions */
    { {875273}, {875273}, 307, 0 }, /* ListAssociationVersionsResult.NextToken */
    { {7686}, {7686}, 868, 0 }, /* AssociationVersionList.member */
    { {108823}, {108823}, 42, 0 }, /* AssociationVersionInfo.ApplyOnlyAtCronInterval */
    { {114973}, {114973}, 43, 0 }, /* AssociationVersionInfo.AssociationDispatchAssumeRole */
    { {26381}, {26381}, 87, 0 }, /* AssociationVersionInfo.AssociationId */
    { {122639}, {122639}, 44, 0 }, /* AssociationVersionInfo.AssociationName */
    { {265746}, {265746}, 88, 0 }, /* AssociationVersionInfo.AssociationVersion */
    { {134413}, {134413}, 46, 0 }, /* AssociationVersionInfo.CalendarNames */
    { {138002}, {138002}, 48, 0 }, /* AssociationVersionInfo.ComplianceSeverity */
    { {389643}, {389643}, 89, 0 }, /* AssociationVersionInfo.CreatedDate */
    { {142863}, {142863}, 49, 0 }, /* AssociationVersionInfo.DocumentVersion */
    { {146952}, {146952}, 50, 0 }, /* AssociationVersionInfo.Duration */
    { {152078}, {152078}, 51, 0 }, /* AssociationVersionInfo.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* AssociationVersionInfo.MaxErrors */
    { {101636}, {101636}, 53, 0 }, /* AssociationVersionInfo.Name */
    { {158478}, {158478}, 54, 0 }, /* AssociationVersionInfo.OutputLocation */
    { {178442}, {178442}, 59, 0 }, /* AssociationVersionInfo.Parameters */
    { {183826}, {183826}, 63, 0 }, /* AssociationVersionInfo.ScheduleExpression */
    { {188686}, {188686}, 64, 0 }, /* AssociationVersionInfo.ScheduleOffset */
    { {192526}, {192526}, 65, 0 }, /* AssociationVersionInfo.SyncCompliance */
    { {196367}, {196367}, 66, 0 }, /* AssociationVersionInfo.TargetLocations */
    { {257034}, {257034}, 80, 0 }, /* AssociationVersionInfo.TargetMaps */
    { {243207}, {243207}, 75, 0 }, /* AssociationVersionInfo.Targets */
    { {2525205}, {2525205}, 870, 0 }, /* ListAssociationsRequest.AssociationFilterList */
    { {872458}, {872458}, 306, 0 }, /* ListAssociationsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* ListAssociationsRequest.NextToken */
    { {7686}, {7686}, 871, 0 }, /* AssociationFilterList.member */
    { {181251}, {181251}, 872, 1 }, /* AssociationFilter.key */
    { {182277}, {182277}, 873, 1 }, /* AssociationFilter.value */
    { {1231372}, {1231372}, 875, 0 }, /* ListAssociationsResult.Associations */
    { {875273}, {875273}, 307, 0 }, /* ListAssociationsResult.NextToken */
    { {7686}, {7686}, 876, 0 }, /* AssociationList.member */
    { {26381}, {26381}, 87, 0 }, /* Association.AssociationId */
    { {122639}, {122639}, 44, 0 }, /* Association.AssociationName */
    { {265746}, {265746}, 88, 0 }, /* Association.AssociationVersion */
    { {142863}, {142863}, 49, 0 }, /* Association.DocumentVersion */
    { {146952}, {146952}, 50, 0 }, /* Association.Duration */
    { {149258}, {149258}, 18, 0 }, /* Association.InstanceId */
    { {271889}, {271889}, 89, 0 }, /* Association.LastExecutionDate */
    { {101636}, {101636}, 53, 0 }, /* Association.Name */
    { {290312}, {290312}, 90, 0 }, /* Association.Overview */
    { {183826}, {183826}, 63, 0 }, /* Association.ScheduleExpression */
    { {188686}, {188686}, 64, 0 }, /* Association.ScheduleOffset */
    { {257034}, {257034}, 80, 0 }, /* Association.TargetMaps */
    { {243207}, {243207}, 75, 0 }, /* Association.Targets */
    { {37129}, {37129}, 16, 0 }, /* ListCommandInvocationsRequest.CommandId */
    { {1073415}, {1073415}, 41, 0 }, /* ListCommandInvocationsRequest.Details */
    { {864519}, {864519}, 878, 0 }, /* ListCommandInvocationsRequest.Filters */
    { {149258}, {149258}, 18, 0 }, /* ListCommandInvocationsRequest.InstanceId */
    { {872458}, {872458}, 882, 0 }, /* ListCommandInvocationsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* ListCommandInvocationsRequest.NextToken */
    { {7686}, {7686}, 879, 0 }, /* CommandFilterList.member */
    { {181251}, {181251}, 880, 1 }, /* CommandFilter.key */
    { {182277}, {182277}, 881, 1 }, /* CommandFilter.value */
    { {2535186}, {2535186}, 884, 0 }, /* ListCommandInvocationsResult.CommandInvocations */
    { {875273}, {875273}, 307, 0 }, /* ListCommandInvocationsResult.NextToken */
    { {7686}, {7686}, 885, 0 }, /* CommandInvocationList.member */
    { {2129686}, {2129686}, 691, 0 }, /* CommandInvocation.CloudWatchOutputConfig */
    { {37129}, {37129}, 16, 0 }, /* CommandInvocation.CommandId */
    { {2540046}, {2540046}, 886, 0 }, /* CommandInvocation.CommandPlugins */
    { {2147591}, {2147591}, 694, 0 }, /* CommandInvocation.Comment */
    { {993036}, {993036}, 121, 0 }, /* CommandInvocation.DocumentName */
    { {142863}, {142863}, 49, 0 }, /* CommandInvocation.DocumentVersion */
    { {149258}, {149258}, 18, 0 }, /* CommandInvocation.InstanceId */
    { {2557196}, {2557196}, 890, 0 }, /* CommandInvocation.InstanceName */
    { {2379794}, {2379794}, 788, 0 }, /* CommandInvocation.NotificationConfig */
    { {2560529}, {2560529}, 89, 0 }, /* CommandInvocation.RequestedDateTime */
    { {2329867}, {2329867}, 578, 0 }, /* CommandInvocation.ServiceRole */
    { {2171664}, {2171664}, 444, 0 }, /* CommandInvocation.StandardErrorUrl */
    { {2181649}, {2181649}, 444, 0 }, /* CommandInvocation.StandardOutputUrl */
    { {304902}, {304902}, 699, 0 }, /* CommandInvocation.Status */
    { {1634061}, {1634061}, 700, 0 }, /* CommandInvocation.StatusDetails */
    { {2565131}, {2565131}, 891, 0 }, /* CommandInvocation.TraceOutput */
    { {7686}, {7686}, 887, 0 }, /* CommandPluginList.member */
    { {101636}, {101636}, 689, 0 }, /* CommandPlugin.Name */
    { {2543878}, {2543878}, 888, 0 }, /* CommandPlugin.Output */
    { {165138}, {165138}, 56, 0 }, /* CommandPlugin.OutputS3BucketName */
    { {170001}, {170001}, 57, 0 }, /* CommandPlugin.OutputS3KeyPrefix */
    { {174606}, {174606}, 58, 0 }, /* CommandPlugin.OutputS3Region */
    { {1120780}, {1120780}, 696, 0 }, /* CommandPlugin.ResponseCode */
    { {2545686}, {2545686}, 89, 0 }, /* CommandPlugin.ResponseFinishDateTime */
    { {2551573}, {2551573}, 89, 0 }, /* CommandPlugin.ResponseStartDateTime */
    { {2171664}, {2171664}, 444, 0 }, /* CommandPlugin.StandardErrorUrl */
    { {2181649}, {2181649}, 444, 0 }, /* CommandPlugin.StandardOutputUrl */
    { {304902}, {304902}, 889, 0 }, /* CommandPlugin.Status */
    { {1634061}, {1634061}, 700, 0 }, /* CommandPlugin.StatusDetails */
    { {37129}, {37129}, 16, 0 }, /* ListCommandsRequest.CommandId */
    { {864519}, {864519}, 878, 0 }, /* ListCommandsRequest.Filters */
    { {149258}, {149258}, 18, 0 }, /* ListCommandsRequest.InstanceId */
    { {872458}, {872458}, 882, 0 }, /* ListCommandsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* ListCommandsRequest.NextToken */
    { {2574088}, {2574088}, 894, 0 }, /* ListCommandsResult.Commands */
    { {875273}, {875273}, 307, 0 }, /* ListCommandsResult.NextToken */
    { {7686}, {7686}, 895, 0 }, /* CommandList.member */
    { {94994}, {94994}, 37, 0 }, /* Command.AlarmConfiguration */
    { {2129686}, {2129686}, 691, 0 }, /* Command.CloudWatchOutputConfig */
    { {37129}, {37129}, 16, 0 }, /* Command.CommandId */
    { {2147591}, {2147591}, 694, 0 }, /* Command.Comment */
    { {2576398}, {2576398}, 896, 0 }, /* Command.CompletedCount */
    { {2580245}, {2580245}, 897, 0 }, /* Command.DeliveryTimedOutCount */
    { {993036}, {993036}, 121, 0 }, /* Command.DocumentName */
    { {142863}, {142863}, 49, 0 }, /* Command.DocumentVersion */
    { {2585866}, {2585866}, 898, 0 }, /* Command.ErrorCount */
    { {2588684}, {2588684}, 89, 0 }, /* Command.ExpiresAfter */
    { {39691}, {39691}, 17, 0 }, /* Command.InstanceIds */
    { {152078}, {152078}, 51, 0 }, /* Command.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* Command.MaxErrors */
    { {2379794}, {2379794}, 788, 0 }, /* Command.NotificationConfig */
    { {165138}, {165138}, 56, 0 }, /* Command.OutputS3BucketName */
    { {170001}, {170001}, 57, 0 }, /* Command.OutputS3KeyPrefix */
    { {174606}, {174606}, 58, 0 }, /* Command.OutputS3Region */
    { {178442}, {178442}, 59, 0 }, /* Command.Parameters */
    { {2560529}, {2560529}, 89, 0 }, /* Command.RequestedDateTime */
    { {2329867}, {2329867}, 578, 0 }, /* Command.ServiceRole */
    { {304902}, {304902}, 899, 0 }, /* Command.Status */
    { {1634061}, {1634061}, 700, 0 }, /* Command.StatusDetails */
    { {2592011}, {2592011}, 900, 0 }, /* Command.TargetCount */
    { {243207}, {243207}, 75, 0 }, /* Command.Targets */
    { {1130766}, {1130766}, 793, 0 }, /* Command.TimeoutSeconds */
    { {312591}, {312591}, 98, 0 }, /* Command.TriggeredAlarms */
    { {864519}, {864519}, 902, 0 }, /* ListComplianceItemsRequest.Filters */
    { {872458}, {872458}, 306, 0 }, /* ListComplianceItemsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* ListComplianceItemsRequest.NextToken */
    { {2598411}, {2598411}, 908, 0 }, /* ListComplianceItemsRequest.ResourceIds */
    { {2601485}, {2601485}, 910, 0 }, /* ListComplianceItemsRequest.ResourceTypes */
    { {7686}, {7686}, 903, 0 }, /* ComplianceStringFilterList.member */
    { {9475}, {9475}, 904, 0 }, /* ComplianceStringFilter.Key */
    { {408580}, {408580}, 905, 0 }, /* ComplianceStringFilter.Type */
    { {245254}, {245254}, 906, 0 }, /* ComplianceStringFilter.Values */
    { {7686}, {7686}, 907, 0 }, /* ComplianceStringFilterValueList.member */
    { {7686}, {7686}, 909, 0 }, /* ComplianceResourceIdList.member */
    { {7686}, {7686}, 911, 0 }, /* ComplianceResourceTypeList.member */
    { {2605071}, {2605071}, 913, 0 }, /* ListComplianceItemsResult.ComplianceItems */
    { {875273}, {875273}, 307, 0 }, /* ListComplianceItemsResult.NextToken */
    { {7686}, {7686}, 914, 0 }, /* ComplianceItemList.member */
    { {2609166}, {2609166}, 915, 0 }, /* ComplianceItem.ComplianceType */
    { {1073415}, {1073415}, 916, 0 }, /* ComplianceItem.Details */
    { {1285648}, {1285648}, 917, 0 }, /* ComplianceItem.ExecutionSummary */
    { {1166338}, {1166338}, 920, 0 }, /* ComplianceItem.Id */
    { {266}, {266}, 909, 0 }, /* ComplianceItem.ResourceId */
    { {3084}, {3084}, 911, 0 }, /* ComplianceItem.ResourceType */
    { {513288}, {513288}, 921, 0 }, /* ComplianceItem.Severity */
    { {304902}, {304902}, 922, 0 }, /* ComplianceItem.Status */
    { {517381}, {517381}, 923, 0 }, /* ComplianceItem.Title */
    { {181251}, {181251}, 647, 0 }, /* ComplianceItemDetails.key */
    { {182277}, {182277}, 648, 0 }, /* ComplianceItemDetails.value */
    { {898827}, {898827}, 918, 0 }, /* ComplianceExecutionSummary.ExecutionId */
    { {1697037}, {1697037}, 89, 1 }, /* ComplianceExecutionSummary.ExecutionTime */
    { {2613005}, {2613005}, 919, 0 }, /* ComplianceExecutionSummary.ExecutionType */
    { {864519}, {864519}, 902, 0 }, /* ListComplianceSummariesRequest.Filters */
    { {872458}, {872458}, 306, 0 }, /* ListComplianceSummariesRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* ListComplianceSummariesRequest.NextToken */
    { {2621718}, {2621718}, 926, 0 }, /* ListComplianceSummariesResult.ComplianceSummaryItems */
    { {875273}, {875273}, 307, 0 }, /* ListComplianceSummariesResult.NextToken */
    { {7686}, {7686}, 927, 0 }, /* ComplianceSummaryItemList.member */
    { {2609166}, {2609166}, 915, 0 }, /* ComplianceSummaryItem.ComplianceType */
    { {2627600}, {2627600}, 928, 0 }, /* ComplianceSummaryItem.CompliantSummary */
    { {2660627}, {2660627}, 931, 0 }, /* ComplianceSummaryItem.NonCompliantSummary */
    { {2631950}, {2631950}, 929, 0 }, /* CompliantSummary.CompliantCount */
    { {2635791}, {2635791}, 930, 0 }, /* CompliantSummary.SeveritySummary */
    { {2639885}, {2639885}, 929, 0 }, /* SeveritySummary.CriticalCount */
    { {2643465}, {2643465}, 929, 0 }, /* SeveritySummary.HighCount */
    { {2646034}, {2646034}, 929, 0 }, /* SeveritySummary.InformationalCount */
    { {2650888}, {2650888}, 929, 0 }, /* SeveritySummary.LowCount */
    { {2653195}, {2653195}, 929, 0 }, /* SeveritySummary.MediumCount */
    { {2656272}, {2656272}, 929, 0 }, /* SeveritySummary.UnspecifiedCount */
    { {2665745}, {2665745}, 929, 0 }, /* NonCompliantSummary.NonCompliantCount */
    { {2635791}, {2635791}, 930, 0 }, /* NonCompliantSummary.SeveritySummary */
    { {142863}, {142863}, 49, 0 }, /* ListDocumentMetadataHistoryRequest.DocumentVersion */
    { {872458}, {872458}, 306, 0 }, /* ListDocumentMetadataHistoryRequest.MaxResults */
    { {525320}, {525320}, 933, 1 }, /* ListDocumentMetadataHistoryRequest.Metadata */
    { {101636}, {101636}, 121, 1 }, /* ListDocumentMetadataHistoryRequest.Name */
    { {875273}, {875273}, 307, 0 }, /* ListDocumentMetadataHistoryRequest.NextToken */
    { {382214}, {382214}, 132, 0 }, /* ListDocumentMetadataHistoryResponse.Author */
    { {142863}, {142863}, 49, 0 }, /* ListDocumentMetadataHistoryResponse.DocumentVersion */
    { {525320}, {525320}, 935, 0 }, /* ListDocumentMetadataHistoryResponse.Metadata */
    { {101636}, {101636}, 121, 0 }, /* ListDocumentMetadataHistoryResponse.Name */
    { {875273}, {875273}, 307, 0 }, /* ListDocumentMetadataHistoryResponse.NextToken */
    { {2676496}, {2676496}, 936, 0 }, /* DocumentMetadataResponseInfo.ReviewerResponse */
    { {7686}, {7686}, 937, 0 }, /* DocumentReviewerResponseList.member */
    { {2147591}, {2147591}, 938, 0 }, /* DocumentReviewerResponseSource.Comment */
    { {2680842}, {2680842}, 89, 0 }, /* DocumentReviewerResponseSource.CreateTime */
    { {429068}, {429068}, 151, 0 }, /* DocumentReviewerResponseSource.ReviewStatus */
    { {426760}, {426760}, 150, 0 }, /* DocumentReviewerResponseSource.Reviewer */
    { {2683659}, {2683659}, 89, 0 }, /* DocumentReviewerResponseSource.UpdatedTime */
    { {7686}, {7686}, 939, 0 }, /* DocumentReviewCommentList.member */
    { {341511}, {341511}, 940, 0 }, /* DocumentReviewCommentSource.Content */
    { {408580}, {408580}, 941, 0 }, /* DocumentReviewCommentSource.Type */
    { {872458}, {872458}, 306, 0 }, /* ListDocumentVersionsRequest.MaxResults */
    { {101636}, {101636}, 53, 1 }, /* ListDocumentVersionsRequest.Name */
    { {875273}, {875273}, 307, 0 }, /* ListDocumentVersionsRequest.NextToken */
    { {2693904}, {2693904}, 944, 0 }, /* ListDocumentVersionsResult.DocumentVersions */
    { {875273}, {875273}, 307, 0 }, /* ListDocumentVersionsResult.NextToken */
    { {7686}, {7686}, 945, 0 }, /* DocumentVersionList.member */
    { {389643}, {389643}, 89, 0 }, /* DocumentVersionInfo.CreatedDate */
    { {343563}, {343563}, 118, 0 }, /* DocumentVersionInfo.DisplayName */
    { {346638}, {346638}, 119, 0 }, /* DocumentVersionInfo.DocumentFormat */
    { {142863}, {142863}, 49, 0 }, /* DocumentVersionInfo.DocumentVersion */
    { {2698256}, {2698256}, 41, 0 }, /* DocumentVersionInfo.IsDefaultVersion */
    { {101636}, {101636}, 121, 0 }, /* DocumentVersionInfo.Name */
    { {429068}, {429068}, 151, 0 }, /* DocumentVersionInfo.ReviewStatus */
    { {304902}, {304902}, 154, 0 }, /* DocumentVersionInfo.Status */
    { {437265}, {437265}, 155, 0 }, /* DocumentVersionInfo.StatusInformation */
    { {361227}, {361227}, 125, 0 }, /* DocumentVersionInfo.VersionName */
    { {2707986}, {2707986}, 947, 0 }, /* ListDocumentsRequest.DocumentFilterList */
    { {864519}, {864519}, 951, 0 }, /* ListDocumentsRequest.Filters */
    { {872458}, {872458}, 306, 0 }, /* ListDocumentsRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* ListDocumentsRequest.NextToken */
    { {7686}, {7686}, 948, 0 }, /* DocumentFilterList.member */
    { {181251}, {181251}, 949, 1 }, /* DocumentFilter.key */
    { {182277}, {182277}, 950, 1 }, /* DocumentFilter.value */
    { {7686}, {7686}, 952, 0 }, /* DocumentKeyValuesFilterList.member */
    { {9475}, {9475}, 953, 0 }, /* DocumentKeyValuesFilter.Key */
    { {245254}, {245254}, 954, 0 }, /* DocumentKeyValuesFilter.Values */
    { {7686}, {7686}, 955, 0 }, /* DocumentKeyValuesFilterValues.member */
    { {2712851}, {2712851}, 957, 0 }, /* ListDocumentsResult.DocumentIdentifiers */
    { {875273}, {875273}, 307, 0 }, /* ListDocumentsResult.NextToken */
    { {7686}, {7686}, 958, 0 }, /* DocumentIdentifierList.member */
    { {382214}, {382214}, 132, 0 }, /* DocumentIdentifier.Author */
    { {389643}, {389643}, 89, 0 }, /* DocumentIdentifier.CreatedDate */
    { {343563}, {343563}, 118, 0 }, /* DocumentIdentifier.DisplayName */
    { {346638}, {346638}, 119, 0 }, /* DocumentIdentifier.DocumentFormat */
    { {350476}, {350476}, 120, 0 }, /* DocumentIdentifier.DocumentType */
    { {142863}, {142863}, 49, 0 }, /* DocumentIdentifier.DocumentVersion */
    { {101636}, {101636}, 53, 0 }, /* DocumentIdentifier.Name */
    { {403717}, {403717}, 139, 0 }, /* DocumentIdentifier.Owner */
    { {415245}, {415245}, 146, 0 }, /* DocumentIdentifier.PlatformTypes */
    { {353800}, {353800}, 122, 0 }, /* DocumentIdentifier.Requires */
    { {429068}, {429068}, 151, 0 }, /* DocumentIdentifier.ReviewStatus */
    { {432397}, {432397}, 152, 0 }, /* DocumentIdentifier.SchemaVersion */
    { {6404}, {6404}, 3, 0 }, /* DocumentIdentifier.Tags */
    { {364298}, {364298}, 126, 0 }, /* DocumentIdentifier.TargetType */
    { {361227}, {361227}, 125, 0 }, /* DocumentIdentifier.VersionName */
    { {864519}, {864519}, 736, 0 }, /* ListInventoryEntriesRequest.Filters */
    { {149258}, {149258}, 18, 1 }, /* ListInventoryEntriesRequest.InstanceId */
    { {872458}, {872458}, 306, 0 }, /* ListInventoryEntriesRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* ListInventoryEntriesRequest.NextToken */
    { {735240}, {735240}, 259, 1 }, /* ListInventoryEntriesRequest.TypeName */
    { {2287371}, {2287371}, 751, 0 }, /* ListInventoryEntriesResult.CaptureTime */
    { {322823}, {322823}, 752, 0 }, /* ListInventoryEntriesResult.Entries */
    { {149258}, {149258}, 18, 0 }, /* ListInventoryEntriesResult.InstanceId */
    { {875273}, {875273}, 307, 0 }, /* ListInventoryEntriesResult.NextToken */
    { {432397}, {432397}, 266, 0 }, /* ListInventoryEntriesResult.SchemaVersion */
    { {735240}, {735240}, 259, 0 }, /* ListInventoryEntriesResult.TypeName */
    { {864519}, {864519}, 962, 0 }, /* ListNodesRequest.Filters */
    { {872458}, {872458}, 306, 0 }, /* ListNodesRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* ListNodesRequest.NextToken */
    { {660744}, {660744}, 235, 0 }, /* ListNodesRequest.SyncName */
    { {7686}, {7686}, 963, 0 }, /* NodeFilterList.member */
    { {9475}, {9475}, 964, 1 }, /* NodeFilter.Key */
    { {408580}, {408580}, 965, 0 }, /* NodeFilter.Type */
    { {245254}, {245254}, 966, 1 }, /* NodeFilter.Values */
    { {7686}, {7686}, 967, 0 }, /* NodeFilterValueList.member */
    { {875273}, {875273}, 307, 0 }, /* ListNodesResult.NextToken */
    { {2726917}, {2726917}, 969, 0 }, /* ListNodesResult.Nodes */
    { {7686}, {7686}, 970, 0 }, /* NodeList.member */
    { {2287371}, {2287371}, 971, 0 }, /* Node.CaptureTime */
    { {1166338}, {1166338}, 972, 0 }, /* Node.Id */
    { {2728456}, {2728456}, 973, 0 }, /* Node.NodeType */
    { {403717}, {403717}, 980, 0 }, /* Node.Owner */
    { {656134}, {656134}, 984, 0 }, /* Node.Region */
    { {2730760}, {2730760}, 974, 0 }, /* NodeType.Instance */
    { {2733065}, {2733065}, 975, 0 }, /* InstanceInfo.AgentType */
    { {1320716}, {1320716}, 976, 0 }, /* InstanceInfo.AgentVersion */
    { {1344268}, {1344268}, 461, 0 }, /* InstanceInfo.ComputerName */
    { {2735630}, {2735630}, 977, 0 }, /* InstanceInfo.InstanceStatus */
    { {2739465}, {2739465}, 978, 0 }, /* InstanceInfo.IpAddress */
    { {2742029}, {2742029}, 979, 0 }, /* InstanceInfo.ManagedStatus */
    { {1378828}, {1378828}, 524, 0 }, /* InstanceInfo.PlatformName */
    { {1382156}, {1382156}, 147, 0 }, /* InstanceInfo.PlatformType */
    { {1385487}, {1385487}, 525, 0 }, /* InstanceInfo.PlatformVersion */
    { {3084}, {3084}, 464, 0 }, /* InstanceInfo.ResourceType */
    { {476681}, {476681}, 981, 0 }, /* NodeOwnerInfo.AccountId */
    { {682772}, {682772}, 982, 0 }, /* NodeOwnerInfo.OrganizationalUnitId */
    { {2745622}, {2745622}, 983, 0 }, /* NodeOwnerInfo.OrganizationalUnitPath */
    { {2271755}, {2271755}, 986, 1 }, /* ListNodesSummaryRequest.Aggregators */
    { {864519}, {864519}, 962, 0 }, /* ListNodesSummaryRequest.Filters */
    { {872458}, {872458}, 306, 0 }, /* ListNodesSummaryRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* ListNodesSummaryRequest.NextToken */
    { {660744}, {660744}, 235, 0 }, /* ListNodesSummaryRequest.SyncName */
    { {7686}, {7686}, 987, 0 }, /* NodeAggregatorList.member */
    { {2418190}, {2418190}, 988, 1 }, /* NodeAggregator.AggregatorType */
    { {2271755}, {2271755}, 986, 0 }, /* NodeAggregator.Aggregators */
    { {2422029}, {2422029}, 989, 1 }, /* NodeAggregator.AttributeName */
    { {735240}, {735240}, 990, 1 }, /* NodeAggregator.TypeName */
    { {875273}, {875273}, 307, 0 }, /* ListNodesSummaryResult.NextToken */
    { {2754055}, {2754055}, 992, 0 }, /* ListNodesSummaryResult.Summary */
    { {7686}, {7686}, 993, 0 }, /* NodeSummaryList.member */
    { {181251}, {181251}, 647, 0 }, /* NodeSummary.key */
    { {182277}, {182277}, 648, 0 }, /* NodeSummary.value */
    { {864519}, {864519}, 995, 0 }, /* ListOpsItemEventsRequest.Filters */
    { {872458}, {872458}, 1001, 0 }, /* ListOpsItemEventsRequest.MaxResults */
    { {875273}, {875273}, 175, 0 }, /* ListOpsItemEventsRequest.NextToken */
    { {7686}, {7686}, 996, 0 }, /* OpsItemEventFilters.member */
    { {9475}, {9475}, 997, 1 }, /* OpsItemEventFilter.Key */
    { {1545480}, {1545480}, 998, 1 }, /* OpsItemEventFilter.Operator */
    { {245254}, {245254}, 999, 1 }, /* OpsItemEventFilter.Values */
    { {7686}, {7686}, 1000, 0 }, /* OpsItemEventFilterValues.member */
    { {875273}, {875273}, 175, 0 }, /* ListOpsItemEventsResponse.NextToken */
    { {2760457}, {2760457}, 1003, 0 }, /* ListOpsItemEventsResponse.Summaries */
    { {7686}, {7686}, 1004, 0 }, /* OpsItemEventSummaries.member */
    { {1785865}, {1785865}, 1005, 0 }, /* OpsItemEventSummary.CreatedBy */
    { {935435}, {935435}, 89, 0 }, /* OpsItemEventSummary.CreatedTime */
    { {2763014}, {2763014}, 175, 0 }, /* OpsItemEventSummary.Detail */
    { {2764810}, {2764810}, 175, 0 }, /* OpsItemEventSummary.DetailType */
    { {2767623}, {2767623}, 175, 0 }, /* OpsItemEventSummary.EventId */
    { {20745}, {20745}, 175, 0 }, /* OpsItemEventSummary.OpsItemId */
    { {515590}, {515590}, 175, 0 }, /* OpsItemEventSummary.Source */
    { {490499}, {490499}, 175, 0 }, /* OpsItemIdentity.Arn */
    { {864519}, {864519}, 1007, 0 }, /* ListOpsItemRelatedItemsRequest.Filters */
    { {872458}, {872458}, 1013, 0 }, /* ListOpsItemRelatedItemsRequest.MaxResults */
    { {875273}, {875273}, 175, 0 }, /* ListOpsItemRelatedItemsRequest.NextToken */
    { {20745}, {20745}, 10, 0 }, /* ListOpsItemRelatedItemsRequest.OpsItemId */
    { {7686}, {7686}, 1008, 0 }, /* OpsItemRelatedItemsFilters.member */
    { {9475}, {9475}, 1009, 1 }, /* OpsItemRelatedItemsFilter.Key */
    { {1545480}, {1545480}, 1010, 1 }, /* OpsItemRelatedItemsFilter.Operator */
    { {245254}, {245254}, 1011, 1 }, /* OpsItemRelatedItemsFilter.Values */
    { {7686}, {7686}, 1012, 0 }, /* OpsItemRelatedItemsFilterValues.member */
    { {875273}, {875273}, 175, 0 }, /* ListOpsItemRelatedItemsResponse.NextToken */
    { {2760457}, {2760457}, 1015, 0 }, /* ListOpsItemRelatedItemsResponse.Summaries */
    { {7686}, {7686}, 1016, 0 }, /* OpsItemRelatedItemSummaries.member */
    { {26381}, {26381}, 14, 0 }, /* OpsItemRelatedItemSummary.AssociationId */
    { {16655}, {16655}, 9, 0 }, /* OpsItemRelatedItemSummary.AssociationType */
    { {1785865}, {1785865}, 1005, 0 }, /* OpsItemRelatedItemSummary.CreatedBy */
    { {935435}, {935435}, 89, 0 }, /* OpsItemRelatedItemSummary.CreatedTime */
    { {1788430}, {1788430}, 1005, 0 }, /* OpsItemRelatedItemSummary.LastModifiedBy */
    { {1792272}, {1792272}, 89, 0 }, /* OpsItemRelatedItemSummary.LastModifiedTime */
    { {20745}, {20745}, 10, 0 }, /* OpsItemRelatedItemSummary.OpsItemId */
    { {3084}, {3084}, 11, 0 }, /* OpsItemRelatedItemSummary.ResourceType */
    { {23307}, {23307}, 12, 0 }, /* OpsItemRelatedItemSummary.ResourceUri */
    { {864519}, {864519}, 1018, 0 }, /* ListOpsMetadataRequest.Filters */
    { {872458}, {872458}, 1023, 0 }, /* ListOpsMetadataRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* ListOpsMetadataRequest.NextToken */
    { {7686}, {7686}, 1019, 0 }, /* OpsMetadataFilterList.member */
    { {9475}, {9475}, 1020, 1 }, /* OpsMetadataFilter.Key */
    { {245254}, {245254}, 1021, 1 }, /* OpsMetadataFilter.Values */
    { {7686}, {7686}, 1022, 0 }, /* OpsMetadataFilterValueList.member */
    { {875273}, {875273}, 307, 0 }, /* ListOpsMetadataResult.NextToken */
    { {2780431}, {2780431}, 1025, 0 }, /* ListOpsMetadataResult.OpsMetadataList */
    { {7686}, {7686}, 1026, 0 }, /* OpsMetadataList.member */
    { {2784524}, {2784524}, 89, 0 }, /* OpsMetadata.CreationDate */
    { {1817616}, {1817616}, 89, 0 }, /* OpsMetadata.LastModifiedDate */
    { {1821968}, {1821968}, 175, 0 }, /* OpsMetadata.LastModifiedUser */
    { {527630}, {527630}, 197, 0 }, /* OpsMetadata.OpsMetadataArn */
    { {266}, {266}, 195, 0 }, /* OpsMetadata.ResourceId */
    { {864519}, {864519}, 902, 0 }, /* ListResourceComplianceSummariesRequest.Filters */
    { {872458}, {872458}, 306, 0 }, /* ListResourceComplianceSummariesRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* ListResourceComplianceSummariesRequest.NextToken */
    { {875273}, {875273}, 307, 0 }, /* ListResourceComplianceSummariesResult.NextToken */
    { {2791966}, {2791966}, 1029, 0 }, /* ListResourceComplianceSummariesResult.ResourceComplianceSummaryItems */
    { {7686}, {7686}, 1030, 0 }, /* ResourceComplianceSummaryItemList.member */
    { {2609166}, {2609166}, 915, 0 }, /* ResourceComplianceSummaryItem.ComplianceType */
    { {2627600}, {2627600}, 928, 0 }, /* ResourceComplianceSummaryItem.CompliantSummary */
    { {1285648}, {1285648}, 917, 0 }, /* ResourceComplianceSummaryItem.ExecutionSummary */
    { {2660627}, {2660627}, 931, 0 }, /* ResourceComplianceSummaryItem.NonCompliantSummary */
    { {2799887}, {2799887}, 921, 0 }, /* ResourceComplianceSummaryItem.OverallSeverity */
    { {266}, {266}, 909, 0 }, /* ResourceComplianceSummaryItem.ResourceId */
    { {3084}, {3084}, 911, 0 }, /* ResourceComplianceSummaryItem.ResourceType */
    { {304902}, {304902}, 922, 0 }, /* ResourceComplianceSummaryItem.Status */
    { {872458}, {872458}, 306, 0 }, /* ListResourceDataSyncRequest.MaxResults */
    { {875273}, {875273}, 307, 0 }, /* ListResourceDataSyncRequest.NextToken */
    { {706056}, {706056}, 247, 0 }, /* ListResourceDataSyncRequest.SyncType */
    { {875273}, {875273}, 307, 0 }, /* ListResourceDataSyncResult.NextToken */
    { {2812181}, {2812181}, 1033, 0 }, /* ListResourceDataSyncResult.ResourceDataSyncItems */
    { {7686}, {7686}, 1034, 0 }, /* ResourceDataSyncItemList.member */
    { {1594378}, {1594378}, 1035, 0 }, /* ResourceDataSyncItem.LastStatus */
    { {2817814}, {2817814}, 1036, 0 }, /* ResourceDataSyncItem.LastSuccessfulSyncTime */
    { {2823701}, {2823701}, 1037, 0 }, /* ResourceDataSyncItem.LastSyncStatusMessage */
    { {2829324}, {2829324}, 1038, 0 }, /* ResourceDataSyncItem.LastSyncTime */
    { {631821}, {631821}, 227, 0 }, /* ResourceDataSyncItem.S3Destination */
    { {2832655}, {2832655}, 1039, 0 }, /* ResourceDataSyncItem.SyncCreatedTime */
    { {2836756}, {2836756}, 1040, 0 }, /* ResourceDataSyncItem.SyncLastModifiedTime */
    { {660744}, {660744}, 235, 0 }, /* ResourceDataSyncItem.SyncName */
    { {663050}, {663050}, 1041, 0 }, /* ResourceDataSyncItem.SyncSource */
    { {706056}, {706056}, 247, 0 }, /* ResourceDataSyncItem.SyncType */
    { {665878}, {665878}, 237, 0 }, /* ResourceDataSyncSourceWithState.AwsOrganizationsSource */
    { {688151}, {688151}, 242, 0 }, /* ResourceDataSyncSourceWithState.EnableAllOpsDataSources */
    { {694292}, {694292}, 243, 0 }, /* ResourceDataSyncSourceWithState.IncludeFutureRegions */
    { {699661}, {699661}, 244, 0 }, /* ResourceDataSyncSourceWithState.SourceRegions */
    { {703242}, {703242}, 246, 0 }, /* ResourceDataSyncSourceWithState.SourceType */
    { {316677}, {316677}, 1042, 0 }, /* ResourceDataSyncSourceWithState.State */
    { {266}, {266}, 1, 1 }, /* ListTagsForResourceRequest.ResourceId */
    { {3084}, {3084}, 2, 1 }, /* ListTagsForResourceRequest.ResourceType */
    { {2847495}, {2847495}, 3, 0 }, /* ListTagsForResourceResult.TagList */
    { {2854671}, {2854671}, 420, 0 }, /* ModifyDocumentPermissionRequest.AccountIdsToAdd */
    { {2858770}, {2858770}, 420, 0 }, /* ModifyDocumentPermissionRequest.AccountIdsToRemove */
    { {101636}, {101636}, 121, 1 }, /* ModifyDocumentPermissionRequest.Name */
    { {1206286}, {1206286}, 418, 1 }, /* ModifyDocumentPermissionRequest.PermissionType */
    { {1218837}, {1218837}, 424, 0 }, /* ModifyDocumentPermissionRequest.SharedDocumentVersion */
    { {2609166}, {2609166}, 915, 1 }, /* PutComplianceItemsRequest.ComplianceType */
    { {1285648}, {1285648}, 917, 1 }, /* PutComplianceItemsRequest.ExecutionSummary */
    { {2870031}, {2870031}, 1048, 0 }, /* PutComplianceItemsRequest.ItemContentHash */
    { {2874117}, {2874117}, 1049, 1 }, /* PutComplianceItemsRequest.Items */
    { {266}, {266}, 909, 1 }, /* PutComplianceItemsRequest.ResourceId */
    { {3084}, {3084}, 911, 1 }, /* PutComplianceItemsRequest.ResourceType */
    { {2875658}, {2875658}, 1051, 0 }, /* PutComplianceItemsRequest.UploadType */
    { {7686}, {7686}, 1050, 0 }, /* ComplianceItemEntryList.member */
    { {1073415}, {1073415}, 916, 0 }, /* ComplianceItemEntry.Details */
    { {1166338}, {1166338}, 920, 0 }, /* ComplianceItemEntry.Id */
    { {513288}, {513288}, 921, 1 }, /* ComplianceItemEntry.Severity */
    { {304902}, {304902}, 922, 1 }, /* ComplianceItemEntry.Status */
    { {517381}, {517381}, 923, 0 }, /* ComplianceItemEntry.Title */
    { {149258}, {149258}, 18, 1 }, /* PutInventoryRequest.InstanceId */
    { {2874117}, {2874117}, 1054, 1 }, /* PutInventoryRequest.Items */
    { {7686}, {7686}, 1055, 0 }, /* InventoryItemList.member */
    { {2287371}, {2287371}, 751, 1 }, /* InventoryItem.CaptureTime */
    { {341511}, {341511}, 752, 0 }, /* InventoryItem.Content */
    { {2290443}, {2290443}, 754, 0 }, /* InventoryItem.ContentHash */
    { {2883335}, {2883335}, 1056, 0 }, /* InventoryItem.Context */
    { {432397}, {432397}, 266, 1 }, /* InventoryItem.SchemaVersion */
    { {735240}, {735240}, 259, 1 }, /* InventoryItem.TypeName */
    { {181251}, {181251}, 647, 0 }, /* InventoryItemContentContext.key */
    { {182277}, {182277}, 648, 0 }, /* InventoryItemContentContext.value */
    { {310535}, {310535}, 1058, 0 }, /* PutInventoryResult.Message */
    { {1809934}, {1809934}, 620, 0 }, /* PutParameterRequest.AllowedPattern */
    { {1813768}, {1813768}, 621, 0 }, /* PutParameterRequest.DataType */
    { {64523}, {64523}, 622, 0 }, /* PutParameterRequest.Description */
    { {1816069}, {1816069}, 623, 0 }, /* PutParameterRequest.KeyId */
    { {101636}, {101636}, 275, 1 }, /* PutParameterRequest.Name */
    { {2888713}, {2888713}, 41, 0 }, /* PutParameterRequest.Overwrite */
    { {1826312}, {1826312}, 1060, 0 }, /* PutParameterRequest.Policies */
    { {6404}, {6404}, 3, 0 }, /* PutParameterRequest.Tags */
    { {1837572}, {1837572}, 626, 0 }, /* PutParameterRequest.Tier */
    { {408580}, {408580}, 627, 0 }, /* PutParameterRequest.Type */
    { {10501}, {10501}, 834, 1 }, /* PutParameterRequest.Value */
    { {1837572}, {1837572}, 626, 0 }, /* PutParameterResult.Tier */
    { {359175}, {359175}, 628, 0 }, /* PutParameterResult.Version */
    { {2479110}, {2479110}, 857, 1 }, /* PutResourcePolicyRequest.Policy */
    { {804618}, {804618}, 285, 0 }, /* PutResourcePolicyRequest.PolicyHash */
    { {807432}, {807432}, 286, 0 }, /* PutResourcePolicyRequest.PolicyId */
    { {809739}, {809739}, 287, 1 }, /* PutResourcePolicyRequest.ResourceArn */
    { {804618}, {804618}, 285, 0 }, /* PutResourcePolicyResponse.PolicyHash */
    { {807432}, {807432}, 286, 0 }, /* PutResourcePolicyResponse.PolicyId */
    { {623882}, {623882}, 225, 1 }, /* RegisterDefaultPatchBaselineRequest.BaselineId */
    { {623882}, {623882}, 225, 0 }, /* RegisterDefaultPatchBaselineResult.BaselineId */
    { {623882}, {623882}, 225, 1 }, /* RegisterPatchBaselineForPatchGroupRequest.BaselineId */
    { {824842}, {824842}, 293, 1 }, /* RegisterPatchBaselineForPatchGroupRequest.PatchGroup */
    { {623882}, {623882}, 225, 0 }, /* RegisterPatchBaselineForPatchGroupResult.BaselineId */
    { {824842}, {824842}, 293, 0 }, /* RegisterPatchBaselineForPatchGroupResult.PatchGroup */
    { {452107}, {452107}, 158, 0 }, /* RegisterTargetWithMaintenanceWindowRequest.ClientToken */
    { {64523}, {64523}, 160, 0 }, /* RegisterTargetWithMaintenanceWindowRequest.Description */
    { {101636}, {101636}, 163, 0 }, /* RegisterTargetWithMaintenanceWindowRequest.Name */
    { {1487120}, {1487120}, 484, 0 }, /* RegisterTargetWithMaintenanceWindowRequest.OwnerInformation */
    { {3084}, {3084}, 563, 1 }, /* RegisterTargetWithMaintenanceWindowRequest.ResourceType */
    { {243207}, {243207}, 75, 1 }, /* RegisterTargetWithMaintenanceWindowRequest.Targets */
    { {468232}, {468232}, 168, 1 }, /* RegisterTargetWithMaintenanceWindowRequest.WindowId */
    { {838414}, {838414}, 296, 0 }, /* RegisterTargetWithMaintenanceWindowResult.WindowTargetId */
    { {94994}, {94994}, 37, 0 }, /* RegisterTaskWithMaintenanceWindowRequest.AlarmConfiguration */
    { {452107}, {452107}, 158, 0 }, /* RegisterTaskWithMaintenanceWindowRequest.ClientToken */
    { {1719310}, {1719310}, 575, 0 }, /* RegisterTaskWithMaintenanceWindowRequest.CutoffBehavior */
    { {64523}, {64523}, 160, 0 }, /* RegisterTaskWithMaintenanceWindowRequest.Description */
    { {1723147}, {1723147}, 576, 0 }, /* RegisterTaskWithMaintenanceWindowRequest.LoggingInfo */
    { {152078}, {152078}, 51, 0 }, /* RegisterTaskWithMaintenanceWindowRequest.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* RegisterTaskWithMaintenanceWindowRequest.MaxErrors */
    { {101636}, {101636}, 163, 0 }, /* RegisterTaskWithMaintenanceWindowRequest.Name */
    { {506888}, {506888}, 577, 0 }, /* RegisterTaskWithMaintenanceWindowRequest.Priority */
    { {1734926}, {1734926}, 578, 0 }, /* RegisterTaskWithMaintenanceWindowRequest.ServiceRoleArn */
    { {243207}, {243207}, 75, 0 }, /* RegisterTaskWithMaintenanceWindowRequest.Targets */
    { {1664519}, {1664519}, 556, 1 }, /* RegisterTaskWithMaintenanceWindowRequest.TaskArn */
    { {2352920}, {2352920}, 781, 0 }, /* RegisterTaskWithMaintenanceWindowRequest.TaskInvocationParameters */
    { {1738766}, {1738766}, 579, 0 }, /* RegisterTaskWithMaintenanceWindowRequest.TaskParameters */
    { {1641736}, {1641736}, 550, 1 }, /* RegisterTaskWithMaintenanceWindowRequest.TaskType */
    { {468232}, {468232}, 168, 1 }, /* RegisterTaskWithMaintenanceWindowRequest.WindowId */
    { {851980}, {851980}, 299, 0 }, /* RegisterTaskWithMaintenanceWindowResult.WindowTaskId */
    { {266}, {266}, 1, 1 }, /* RemoveTagsFromResourceRequest.ResourceId */
    { {3084}, {3084}, 2, 1 }, /* RemoveTagsFromResourceRequest.ResourceType */
    { {2933511}, {2933511}, 1073, 1 }, /* RemoveTagsFromResourceRequest.TagKeys */
    { {7686}, {7686}, 5, 0 }, /* KeyList.member */
    { {2486025}, {2486025}, 859, 1 }, /* ResetServiceSettingRequest.SettingId */
    { {2488590}, {2488590}, 861, 0 }, /* ResetServiceSettingResult.ServiceSetting */
    { {2029833}, {2029833}, 667, 1 }, /* ResumeSessionRequest.SessionId */
    { {2029833}, {2029833}, 667, 0 }, /* ResumeSessionResponse.SessionId */
    { {2946569}, {2946569}, 1079, 0 }, /* ResumeSessionResponse.StreamUrl */
    { {2949130}, {2949130}, 1080, 0 }, /* ResumeSessionResponse.TokenValue */
    { {960021}, {960021}, 348, 1 }, /* SendAutomationSignalRequest.AutomationExecutionId */
    { {2364679}, {2364679}, 354, 0 }, /* SendAutomationSignalRequest.Payload */
    { {2955530}, {2955530}, 1082, 1 }, /* SendAutomationSignalRequest.SignalType */
    { {94994}, {94994}, 37, 0 }, /* SendCommandRequest.AlarmConfiguration */
    { {2129686}, {2129686}, 691, 0 }, /* SendCommandRequest.CloudWatchOutputConfig */
    { {2147591}, {2147591}, 694, 0 }, /* SendCommandRequest.Comment */
    { {2372108}, {2372108}, 137, 0 }, /* SendCommandRequest.DocumentHash */
    { {2375440}, {2375440}, 138, 0 }, /* SendCommandRequest.DocumentHashType */
    { {993036}, {993036}, 53, 1 }, /* SendCommandRequest.DocumentName */
    { {142863}, {142863}, 49, 0 }, /* SendCommandRequest.DocumentVersion */
    { {39691}, {39691}, 17, 0 }, /* SendCommandRequest.InstanceIds */
    { {152078}, {152078}, 51, 0 }, /* SendCommandRequest.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* SendCommandRequest.MaxErrors */
    { {2379794}, {2379794}, 788, 0 }, /* SendCommandRequest.NotificationConfig */
    { {165138}, {165138}, 56, 0 }, /* SendCommandRequest.OutputS3BucketName */
    { {170001}, {170001}, 57, 0 }, /* SendCommandRequest.OutputS3KeyPrefix */
    { {174606}, {174606}, 58, 0 }, /* SendCommandRequest.OutputS3Region */
    { {178442}, {178442}, 59, 0 }, /* SendCommandRequest.Parameters */
    { {1734926}, {1734926}, 578, 0 }, /* SendCommandRequest.ServiceRoleArn */
    { {243207}, {243207}, 75, 0 }, /* SendCommandRequest.Targets */
    { {1130766}, {1130766}, 793, 0 }, /* SendCommandRequest.TimeoutSeconds */
    { {2963719}, {2963719}, 895, 0 }, /* SendCommandResult.Command */
    { {2028038}, {2028038}, 1087, 1 }, /* StartAccessRequestRequest.Reason */
    { {6404}, {6404}, 3, 0 }, /* StartAccessRequestRequest.Tags */
    { {243207}, {243207}, 75, 1 }, /* StartAccessRequestRequest.Targets */
    { {2044687}, {2044687}, 673, 0 }, /* StartAccessRequestResponse.AccessRequestId */
    { {2973710}, {2973710}, 1090, 1 }, /* StartAssociationsOnceRequest.AssociationIds */
    { {7686}, {7686}, 87, 0 }, /* AssociationIdList.member */
    { {94994}, {94994}, 37, 0 }, /* StartAutomationExecutionRequest.AlarmConfiguration */
    { {452107}, {452107}, 1093, 0 }, /* StartAutomationExecutionRequest.ClientToken */
    { {993036}, {993036}, 53, 1 }, /* StartAutomationExecutionRequest.DocumentName */
    { {142863}, {142863}, 49, 0 }, /* StartAutomationExecutionRequest.DocumentVersion */
    { {152078}, {152078}, 51, 0 }, /* StartAutomationExecutionRequest.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* StartAutomationExecutionRequest.MaxErrors */
    { {1014276}, {1014276}, 353, 0 }, /* StartAutomationExecutionRequest.Mode */
    { {178442}, {178442}, 354, 0 }, /* StartAutomationExecutionRequest.Parameters */
    { {6404}, {6404}, 3, 0 }, /* StartAutomationExecutionRequest.Tags */
    { {196367}, {196367}, 66, 0 }, /* StartAutomationExecutionRequest.TargetLocations */
    { {1048338}, {1048338}, 362, 0 }, /* StartAutomationExecutionRequest.TargetLocationsURL */
    { {257034}, {257034}, 80, 0 }, /* StartAutomationExecutionRequest.TargetMaps */
    { {1037843}, {1037843}, 355, 0 }, /* StartAutomationExecutionRequest.TargetParameterName */
    { {243207}, {243207}, 75, 0 }, /* StartAutomationExecutionRequest.Targets */
    { {960021}, {960021}, 348, 0 }, /* StartAutomationExecutionResult.AutomationExecutionId */
    { {2989579}, {2989579}, 41, 0 }, /* StartChangeRequestExecutionRequest.AutoApprove */
    { {2992653}, {2992653}, 1096, 0 }, /* StartChangeRequestExecutionRequest.ChangeDetails */
    { {980753}, {980753}, 352, 0 }, /* StartChangeRequestExecutionRequest.ChangeRequestName */
    { {452107}, {452107}, 1093, 0 }, /* StartChangeRequestExecutionRequest.ClientToken */
    { {993036}, {993036}, 53, 1 }, /* StartChangeRequestExecutionRequest.DocumentName */
    { {142863}, {142863}, 49, 0 }, /* StartChangeRequestExecutionRequest.DocumentVersion */
    { {178442}, {178442}, 354, 0 }, /* StartChangeRequestExecutionRequest.Parameters */
    { {1035528}, {1035528}, 360, 1 }, /* StartChangeRequestExecutionRequest.Runbooks */
    { {2996240}, {2996240}, 89, 0 }, /* StartChangeRequestExecutionRequest.ScheduledEndTime */
    { {1042957}, {1042957}, 89, 0 }, /* StartChangeRequestExecutionRequest.ScheduledTime */
    { {6404}, {6404}, 3, 0 }, /* StartChangeRequestExecutionRequest.Tags */
    { {960021}, {960021}, 348, 0 }, /* StartChangeRequestExecutionResult.AutomationExecutionId */
    { {993036}, {993036}, 121, 1 }, /* StartExecutionPreviewRequest.DocumentName */
    { {142863}, {142863}, 49, 0 }, /* StartExecutionPreviewRequest.DocumentVersion */
    { {3007759}, {3007759}, 1099, 0 }, /* StartExecutionPreviewRequest.ExecutionInputs */
    { {2249482}, {2249482}, 1100, 0 }, /* ExecutionInputs.Automation */
    { {178442}, {178442}, 354, 0 }, /* AutomationExecutionInputs.Parameters */
    { {196367}, {196367}, 66, 0 }, /* AutomationExecutionInputs.TargetLocations */
    { {1048338}, {1048338}, 362, 0 }, /* AutomationExecutionInputs.TargetLocationsURL */
    { {257034}, {257034}, 80, 0 }, /* AutomationExecutionInputs.TargetMaps */
    { {1037843}, {1037843}, 355, 0 }, /* AutomationExecutionInputs.TargetParameterName */
    { {243207}, {243207}, 75, 0 }, /* AutomationExecutionInputs.Targets */
    { {2238226}, {2238226}, 720, 0 }, /* StartExecutionPreviewResponse.ExecutionPreviewId */
    { {993036}, {993036}, 53, 0 }, /* StartSessionRequest.DocumentName */
    { {178442}, {178442}, 1103, 0 }, /* StartSessionRequest.Parameters */
    { {2028038}, {2028038}, 666, 0 }, /* StartSessionRequest.Reason */
    { {1046534}, {1046534}, 669, 1 }, /* StartSessionRequest.Target */
    { {181251}, {181251}, 1104, 0 }, /* SessionManagerParameters.key */
    { {182277}, {182277}, 1105, 0 }, /* SessionManagerParameters.value */
    { {7686}, {7686}, 1106, 0 }, /* SessionManagerParameterValueList.member */
    { {2029833}, {2029833}, 667, 0 }, /* StartSessionResponse.SessionId */
    { {2946569}, {2946569}, 1079, 0 }, /* StartSessionResponse.StreamUrl */
    { {2949130}, {2949130}, 1080, 0 }, /* StartSessionResponse.TokenValue */
    { {960021}, {960021}, 348, 1 }, /* StopAutomationExecutionRequest.AutomationExecutionId */
    { {408580}, {408580}, 1109, 0 }, /* StopAutomationExecutionRequest.Type */
    { {2029833}, {2029833}, 667, 1 }, /* TerminateSessionRequest.SessionId */
    { {2029833}, {2029833}, 667, 0 }, /* TerminateSessionResponse.SessionId */
    { {2444550}, {2444550}, 839, 1 }, /* UnlabelParameterVersionRequest.Labels */
    { {101636}, {101636}, 275, 1 }, /* UnlabelParameterVersionRequest.Name */
    { {2500368}, {2500368}, 628, 1 }, /* UnlabelParameterVersionRequest.ParameterVersion */
    { {2504717}, {2504717}, 839, 0 }, /* UnlabelParameterVersionResult.InvalidLabels */
    { {3031309}, {3031309}, 839, 0 }, /* UnlabelParameterVersionResult.RemovedLabels */
    { {94994}, {94994}, 37, 0 }, /* UpdateAssociationRequest.AlarmConfiguration */
    { {108823}, {108823}, 42, 0 }, /* UpdateAssociationRequest.ApplyOnlyAtCronInterval */
    { {114973}, {114973}, 43, 0 }, /* UpdateAssociationRequest.AssociationDispatchAssumeRole */
    { {26381}, {26381}, 87, 1 }, /* UpdateAssociationRequest.AssociationId */
    { {122639}, {122639}, 44, 0 }, /* UpdateAssociationRequest.AssociationName */
    { {265746}, {265746}, 88, 0 }, /* UpdateAssociationRequest.AssociationVersion */
    { {126749}, {126749}, 45, 0 }, /* UpdateAssociationRequest.AutomationTargetParameterName */
    { {134413}, {134413}, 46, 0 }, /* UpdateAssociationRequest.CalendarNames */
    { {138002}, {138002}, 48, 0 }, /* UpdateAssociationRequest.ComplianceSeverity */
    { {142863}, {142863}, 49, 0 }, /* UpdateAssociationRequest.DocumentVersion */
    { {146952}, {146952}, 50, 0 }, /* UpdateAssociationRequest.Duration */
    { {152078}, {152078}, 51, 0 }, /* UpdateAssociationRequest.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* UpdateAssociationRequest.MaxErrors */
    { {101636}, {101636}, 53, 0 }, /* UpdateAssociationRequest.Name */
    { {158478}, {158478}, 54, 0 }, /* UpdateAssociationRequest.OutputLocation */
    { {178442}, {178442}, 59, 0 }, /* UpdateAssociationRequest.Parameters */
    { {183826}, {183826}, 63, 0 }, /* UpdateAssociationRequest.ScheduleExpression */
    { {188686}, {188686}, 64, 0 }, /* UpdateAssociationRequest.ScheduleOffset */
    { {192526}, {192526}, 65, 0 }, /* UpdateAssociationRequest.SyncCompliance */
    { {196367}, {196367}, 66, 0 }, /* UpdateAssociationRequest.TargetLocations */
    { {257034}, {257034}, 80, 0 }, /* UpdateAssociationRequest.TargetMaps */
    { {243207}, {243207}, 75, 0 }, /* UpdateAssociationRequest.Targets */
    { {259862}, {259862}, 86, 0 }, /* UpdateAssociationResult.AssociationDescription */
    { {1339665}, {1339665}, 94, 1 }, /* UpdateAssociationStatusRequest.AssociationStatus */
    { {149258}, {149258}, 18, 1 }, /* UpdateAssociationStatusRequest.InstanceId */
    { {101636}, {101636}, 53, 1 }, /* UpdateAssociationStatusRequest.Name */
    { {259862}, {259862}, 86, 0 }, /* UpdateAssociationStatusResult.AssociationDescription */
    { {338443}, {338443}, 111, 0 }, /* UpdateDocumentRequest.Attachments */
    { {341511}, {341511}, 117, 1 }, /* UpdateDocumentRequest.Content */
    { {343563}, {343563}, 118, 0 }, /* UpdateDocumentRequest.DisplayName */
    { {346638}, {346638}, 119, 0 }, /* UpdateDocumentRequest.DocumentFormat */
    { {142863}, {142863}, 49, 0 }, /* UpdateDocumentRequest.DocumentVersion */
    { {101636}, {101636}, 121, 1 }, /* UpdateDocumentRequest.Name */
    { {364298}, {364298}, 126, 0 }, /* UpdateDocumentRequest.TargetType */
    { {361227}, {361227}, 125, 0 }, /* UpdateDocumentRequest.VersionName */
    { {367123}, {367123}, 128, 0 }, /* UpdateDocumentResult.DocumentDescription */
    { {142863}, {142863}, 1122, 1 }, /* UpdateDocumentDefaultVersionRequest.DocumentVersion */
    { {101636}, {101636}, 121, 1 }, /* UpdateDocumentDefaultVersionRequest.Name */
    { {64523}, {64523}, 1124, 0 }, /* UpdateDocumentDefaultVersionResult.Description */
    { {392718}, {392718}, 49, 0 }, /* DocumentDefaultVersionDescription.DefaultVersion */
    { {3055634}, {3055634}, 125, 0 }, /* DocumentDefaultVersionDescription.DefaultVersionName */
    { {101636}, {101636}, 121, 0 }, /* DocumentDefaultVersionDescription.Name */
    { {3067919}, {3067919}, 1126, 1 }, /* UpdateDocumentMetadataRequest.DocumentReviews */
    { {142863}, {142863}, 49, 0 }, /* UpdateDocumentMetadataRequest.DocumentVersion */
    { {101636}, {101636}, 121, 1 }, /* UpdateDocumentMetadataRequest.Name */
    { {1067782}, {1067782}, 1127, 1 }, /* DocumentReviews.Action */
    { {2147591}, {2147591}, 938, 0 }, /* DocumentReviews.Comment */
    { {445720}, {445720}, 157, 0 }, /* UpdateMaintenanceWindowRequest.AllowUnassociatedTargets */
    { {455174}, {455174}, 159, 0 }, /* UpdateMaintenanceWindowRequest.Cutoff */
    { {64523}, {64523}, 160, 0 }, /* UpdateMaintenanceWindowRequest.Description */
    { {146952}, {146952}, 161, 0 }, /* UpdateMaintenanceWindowRequest.Duration */
    { {1754887}, {1754887}, 588, 0 }, /* UpdateMaintenanceWindowRequest.Enabled */
    { {456967}, {456967}, 162, 0 }, /* UpdateMaintenanceWindowRequest.EndDate */
    { {101636}, {101636}, 163, 0 }, /* UpdateMaintenanceWindowRequest.Name */
    { {3077895}, {3077895}, 41, 0 }, /* UpdateMaintenanceWindowRequest.Replace */
    { {459016}, {459016}, 164, 0 }, /* UpdateMaintenanceWindowRequest.Schedule */
    { {188686}, {188686}, 165, 0 }, /* UpdateMaintenanceWindowRequest.ScheduleOffset */
    { {461328}, {461328}, 166, 0 }, /* UpdateMaintenanceWindowRequest.ScheduleTimezone */
    { {465673}, {465673}, 162, 0 }, /* UpdateMaintenanceWindowRequest.StartDate */
    { {468232}, {468232}, 168, 1 }, /* UpdateMaintenanceWindowRequest.WindowId */
    { {445720}, {445720}, 157, 0 }, /* UpdateMaintenanceWindowResult.AllowUnassociatedTargets */
    { {455174}, {455174}, 159, 0 }, /* UpdateMaintenanceWindowResult.Cutoff */
    { {64523}, {64523}, 160, 0 }, /* UpdateMaintenanceWindowResult.Description */
    { {146952}, {146952}, 161, 0 }, /* UpdateMaintenanceWindowResult.Duration */
    { {1754887}, {1754887}, 588, 0 }, /* UpdateMaintenanceWindowResult.Enabled */
    { {456967}, {456967}, 162, 0 }, /* UpdateMaintenanceWindowResult.EndDate */
    { {101636}, {101636}, 163, 0 }, /* UpdateMaintenanceWindowResult.Name */
    { {459016}, {459016}, 164, 0 }, /* UpdateMaintenanceWindowResult.Schedule */
    { {188686}, {188686}, 165, 0 }, /* UpdateMaintenanceWindowResult.ScheduleOffset */
    { {461328}, {461328}, 166, 0 }, /* UpdateMaintenanceWindowResult.ScheduleTimezone */
    { {465673}, {465673}, 162, 0 }, /* UpdateMaintenanceWindowResult.StartDate */
    { {468232}, {468232}, 168, 0 }, /* UpdateMaintenanceWindowResult.WindowId */
    { {64523}, {64523}, 160, 0 }, /* UpdateMaintenanceWindowTargetRequest.Description */
    { {101636}, {101636}, 163, 0 }, /* UpdateMaintenanceWindowTargetRequest.Name */
    { {1487120}, {1487120}, 484, 0 }, /* UpdateMaintenanceWindowTargetRequest.OwnerInformation */
    { {3077895}, {3077895}, 41, 0 }, /* UpdateMaintenanceWindowTargetRequest.Replace */
    { {243207}, {243207}, 75, 0 }, /* UpdateMaintenanceWindowTargetRequest.Targets */
    { {468232}, {468232}, 168, 1 }, /* UpdateMaintenanceWindowTargetRequest.WindowId */
    { {838414}, {838414}, 296, 1 }, /* UpdateMaintenanceWindowTargetRequest.WindowTargetId */
    { {64523}, {64523}, 160, 0 }, /* UpdateMaintenanceWindowTargetResult.Description */
    { {101636}, {101636}, 163, 0 }, /* UpdateMaintenanceWindowTargetResult.Name */
    { {1487120}, {1487120}, 484, 0 }, /* UpdateMaintenanceWindowTargetResult.OwnerInformation */
    { {243207}, {243207}, 75, 0 }, /* UpdateMaintenanceWindowTargetResult.Targets */
    { {468232}, {468232}, 168, 0 }, /* UpdateMaintenanceWindowTargetResult.WindowId */
    { {838414}, {838414}, 296, 0 }, /* UpdateMaintenanceWindowTargetResult.WindowTargetId */
    { {94994}, {94994}, 37, 0 }, /* UpdateMaintenanceWindowTaskRequest.AlarmConfiguration */
    { {1719310}, {1719310}, 575, 0 }, /* UpdateMaintenanceWindowTaskRequest.CutoffBehavior */
    { {64523}, {64523}, 160, 0 }, /* UpdateMaintenanceWindowTaskRequest.Description */
    { {1723147}, {1723147}, 576, 0 }, /* UpdateMaintenanceWindowTaskRequest.LoggingInfo */
    { {152078}, {152078}, 51, 0 }, /* UpdateMaintenanceWindowTaskRequest.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* UpdateMaintenanceWindowTaskRequest.MaxErrors */
    { {101636}, {101636}, 163, 0 }, /* UpdateMaintenanceWindowTaskRequest.Name */
    { {506888}, {506888}, 577, 0 }, /* UpdateMaintenanceWindowTaskRequest.Priority */
    { {3077895}, {3077895}, 41, 0 }, /* UpdateMaintenanceWindowTaskRequest.Replace */
    { {1734926}, {1734926}, 578, 0 }, /* UpdateMaintenanceWindowTaskRequest.ServiceRoleArn */
    { {243207}, {243207}, 75, 0 }, /* UpdateMaintenanceWindowTaskRequest.Targets */
    { {1664519}, {1664519}, 556, 0 }, /* UpdateMaintenanceWindowTaskRequest.TaskArn */
    { {2352920}, {2352920}, 781, 0 }, /* UpdateMaintenanceWindowTaskRequest.TaskInvocationParameters */
    { {1738766}, {1738766}, 579, 0 }, /* UpdateMaintenanceWindowTaskRequest.TaskParameters */
    { {468232}, {468232}, 168, 1 }, /* UpdateMaintenanceWindowTaskRequest.WindowId */
    { {851980}, {851980}, 299, 1 }, /* UpdateMaintenanceWindowTaskRequest.WindowTaskId */
    { {94994}, {94994}, 37, 0 }, /* UpdateMaintenanceWindowTaskResult.AlarmConfiguration */
    { {1719310}, {1719310}, 575, 0 }, /* UpdateMaintenanceWindowTaskResult.CutoffBehavior */
    { {64523}, {64523}, 160, 0 }, /* UpdateMaintenanceWindowTaskResult.Description */
    { {1723147}, {1723147}, 576, 0 }, /* UpdateMaintenanceWindowTaskResult.LoggingInfo */
    { {152078}, {152078}, 51, 0 }, /* UpdateMaintenanceWindowTaskResult.MaxConcurrency */
    { {155913}, {155913}, 52, 0 }, /* UpdateMaintenanceWindowTaskResult.MaxErrors */
    { {101636}, {101636}, 163, 0 }, /* UpdateMaintenanceWindowTaskResult.Name */
    { {506888}, {506888}, 577, 0 }, /* UpdateMaintenanceWindowTaskResult.Priority */
    { {1734926}, {1734926}, 578, 0 }, /* UpdateMaintenanceWindowTaskResult.ServiceRoleArn */
    { {243207}, {243207}, 75, 0 }, /* UpdateMaintenanceWindowTaskResult.Targets */
    { {1664519}, {1664519}, 556, 0 }, /* UpdateMaintenanceWindowTaskResult.TaskArn */
    { {2352920}, {2352920}, 781, 0 }, /* UpdateMaintenanceWindowTaskResult.TaskInvocationParameters */
    { {1738766}, {1738766}, 579, 0 }, /* UpdateMaintenanceWindowTaskResult.TaskParameters */
    { {468232}, {468232}, 168, 0 }, /* UpdateMaintenanceWindowTaskResult.WindowId */
    { {851980}, {851980}, 299, 0 }, /* UpdateMaintenanceWindowTaskResult.WindowTaskId */
    { {71431}, {71431}, 27, 1 }, /* UpdateManagedInstanceRoleRequest.IamRole */
    { {149258}, {149258}, 290, 1 }, /* UpdateManagedInstanceRoleRequest.InstanceId */
    { {479245}, {479245}, 89, 0 }, /* UpdateOpsItemRequest.ActualEndTime */
    { {482831}, {482831}, 89, 0 }, /* UpdateOpsItemRequest.ActualStartTime */
    { {384008}, {384008}, 171, 0 }, /* UpdateOpsItemRequest.Category */
    { {64523}, {64523}, 172, 0 }, /* UpdateOpsItemRequest.Description */
    { {486925}, {486925}, 173, 0 }, /* UpdateOpsItemRequest.Notifications */
    { {491535}, {491535}, 176, 0 }, /* UpdateOpsItemRequest.OperationalData */
    { {3107607}, {3107607}, 1138, 0 }, /* UpdateOpsItemRequest.OperationalDataToDelete */
    { {518922}, {518922}, 189, 0 }, /* UpdateOpsItemRequest.OpsItemArn */
    { {20745}, {20745}, 10, 1 }, /* UpdateOpsItemRequest.OpsItemId */
    { {498702}, {498702}, 89, 0 }, /* UpdateOpsItemRequest.PlannedEndTime */
    { {502544}, {502544}, 89, 0 }, /* UpdateOpsItemRequest.PlannedStartTime */
    { {506888}, {506888}, 182, 0 }, /* UpdateOpsItemRequest.Priority */
    { {509199}, {509199}, 183, 0 }, /* UpdateOpsItemRequest.RelatedOpsItems */
    { {513288}, {513288}, 185, 0 }, /* UpdateOpsItemRequest.Severity */
    { {304902}, {304902}, 604, 0 }, /* UpdateOpsItemRequest.Status */
    { {517381}, {517381}, 187, 0 }, /* UpdateOpsItemRequest.Title */
    { {7686}, {7686}, 175, 0 }, /* OpsItemOpsDataKeysList.member */
    { {3117324}, {3117324}, 1141, 0 }, /* UpdateOpsMetadataRequest.KeysToDelete */
    { {3120656}, {3120656}, 191, 0 }, /* UpdateOpsMetadataRequest.MetadataToUpdate */
    { {527630}, {527630}, 197, 1 }, /* UpdateOpsMetadataRequest.OpsMetadataArn */
    { {7686}, {7686}, 192, 0 }, /* MetadataKeysToDeleteList.member */
    { {527630}, {527630}, 197, 0 }, /* UpdateOpsMetadataResult.OpsMetadataArn */
    { {536077}, {536077}, 199, 0 }, /* UpdatePatchBaselineRequest.ApprovalRules */
    { {567567}, {567567}, 211, 0 }, /* UpdatePatchBaselineRequest.ApprovedPatches */
    { {571678}, {571678}, 204, 0 }, /* UpdatePatchBaselineRequest.ApprovedPatchesComplianceLevel */
    { {579616}, {579616}, 41, 0 }, /* UpdatePatchBaselineRequest.ApprovedPatchesEnableNonSecurity */
    { {588072}, {588072}, 213, 0 }, /* UpdatePatchBaselineRequest.AvailableSecurityUpdatesComplianceStatus */
    { {623882}, {623882}, 225, 1 }, /* UpdatePatchBaselineRequest.BaselineId */
    { {64523}, {64523}, 214, 0 }, /* UpdatePatchBaselineRequest.Description */
    { {598541}, {598541}, 205, 0 }, /* UpdatePatchBaselineRequest.GlobalFilters */
    { {101636}, {101636}, 215, 0 }, /* UpdatePatchBaselineRequest.Name */
    { {606223}, {606223}, 211, 0 }, /* UpdatePatchBaselineRequest.RejectedPatches */
    { {610325}, {610325}, 217, 0 }, /* UpdatePatchBaselineRequest.RejectedPatchesAction */
    { {3077895}, {3077895}, 41, 0 }, /* UpdatePatchBaselineRequest.Replace */
    { {615943}, {615943}, 218, 0 }, /* UpdatePatchBaselineRequest.Sources */
    { {536077}, {536077}, 199, 0 }, /* UpdatePatchBaselineResult.ApprovalRules */
    { {567567}, {567567}, 211, 0 }, /* UpdatePatchBaselineResult.ApprovedPatches */
    { {571678}, {571678}, 204, 0 }, /* UpdatePatchBaselineResult.ApprovedPatchesComplianceLevel */
    { {579616}, {579616}, 41, 0 }, /* UpdatePatchBaselineResult.ApprovedPatchesEnableNonSecurity */
    { {588072}, {588072}, 213, 0 }, /* UpdatePatchBaselineResult.AvailableSecurityUpdatesComplianceStatus */
    { {623882}, {623882}, 225, 0 }, /* UpdatePatchBaselineResult.BaselineId */
    { {389643}, {389643}, 89, 0 }, /* UpdatePatchBaselineResult.CreatedDate */
    { {64523}, {64523}, 214, 0 }, /* UpdatePatchBaselineResult.Description */
    { {598541}, {598541}, 205, 0 }, /* UpdatePatchBaselineResult.GlobalFilters */
    { {2311436}, {2311436}, 89, 0 }, /* UpdatePatchBaselineResult.ModifiedDate */
    { {101636}, {101636}, 215, 0 }, /* UpdatePatchBaselineResult.Name */
    { {602127}, {602127}, 216, 0 }, /* UpdatePatchBaselineResult.OperatingSystem */
    { {606223}, {606223}, 211, 0 }, /* UpdatePatchBaselineResult.RejectedPatches */
    { {610325}, {610325}, 217, 0 }, /* UpdatePatchBaselineResult.RejectedPatchesAction */
    { {615943}, {615943}, 218, 0 }, /* UpdatePatchBaselineResult.Sources */
    { {660744}, {660744}, 235, 1 }, /* UpdateResourceDataSyncRequest.SyncName */
    { {663050}, {663050}, 236, 1 }, /* UpdateResourceDataSyncRequest.SyncSource */
    { {706056}, {706056}, 247, 1 }, /* UpdateResourceDataSyncRequest.SyncType */
    { {2486025}, {2486025}, 859, 1 }, /* UpdateServiceSettingRequest.SettingId */
    { {2492428}, {2492428}, 862, 1 }, /* UpdateServiceSettingRequest.SettingValue */
};

static const struct table_text values[] = {
    { 1199624 }, /* Document */
    { 3145999 }, /* ManagedInstance */
    { 3150097 }, /* MaintenanceWindow */
    { 2433033 }, /* Parameter */
    { 3154701 }, /* PatchBaseline */
    { 2409479 }, /* OpsItem */
    { 3158283 }, /* OpsMetadata */
    { 2249482 }, /* Automation */
    { 3161355 }, /* Association */
    { 3164424 }, /* CRITICAL */
    { 3166724 }, /* HIGH */
    { 3168006 }, /* MEDIUM */
    { 3169795 }, /* LOW */
    { 3170827 }, /* UNSPECIFIED */
    { 3173892 }, /* AUTO */
    { 3175174 }, /* MANUAL */
    { 3176967 }, /* Pending */
    { 3179015 }, /* Success */
    { 324870 }, /* Failed */
    { 3181063 }, /* UNKNOWN */
    { 3183109 }, /* ALARM */
    { 3184646 }, /* Client */
    { 3186438 }, /* Server */
    { 3188231 }, /* Unknown */
    { 3190281 }, /* SourceUrl */
    { 3192841 }, /* S3FileUrl */
    { 3195411 }, /* AttachmentReference */
    { 3200516 }, /* YAML */
    { 3201796 }, /* JSON */
    { 3203076 }, /* TEXT */
    { 2963719 }, /* Command */
    { 2479110 }, /* Policy */
    { 2249482 }, /* Automation */
    { 3204359 }, /* Session */
    { 3206407 }, /* Package */
    { 3208472 }, /* ApplicationConfiguration */
    { 3214878 }, /* ApplicationConfigurationSchema */
    { 3222802 }, /* DeploymentStrategy */
    { 3227662 }, /* ChangeCalendar */
    { 3231513 }, /* Automation.ChangeTemplate */
    { 3238159 }, /* ProblemAnalysis */
    { 3242263 }, /* ProblemAnalysisTemplate */
    { 3248398 }, /* CloudFormation */
    { 3252247 }, /* ConformancePackTemplate */
    { 3258378 }, /* QuickSetup */
    { 3261204 }, /* ManualApprovalPolicy */
    { 3266578 }, /* AutoApprovalPolicy */
    { 3271430 }, /* Sha256 */
    { 435972 }, /* Sha1 */
    { 3273222 }, /* String */
    { 3275018 }, /* StringList */
    { 3277831 }, /* Windows */
    { 3279877 }, /* Linux */
    { 3281413 }, /* MacOS */
    { 3282952 }, /* APPROVED */
    { 3285260 }, /* NOT_REVIEWED */
    { 3288583 }, /* PENDING */
    { 3290632 }, /* REJECTED */
    { 3292936 }, /* Creating */
    { 3295238 }, /* Active */
    { 3297032 }, /* Updating */
    { 3299336 }, /* Deleting */
    { 324870 }, /* Failed */
    { 3301648 }, /* SearchableString */
    { 3273222 }, /* String */
    { 3164424 }, /* CRITICAL */
    { 3166724 }, /* HIGH */
    { 3168006 }, /* MEDIUM */
    { 3169795 }, /* LOW */
    { 3305997 }, /* INFORMATIONAL */
    { 3170827 }, /* UNSPECIFIED */
    { 3309572 }, /* ARCH */
    { 3310859 }, /* ADVISORY_ID */
    { 3313931 }, /* BUGZILLA_ID */
    { 3317001 }, /* PATCH_SET */
    { 3319559 }, /* PRODUCT */
    { 3321614 }, /* PRODUCT_FAMILY */
    { 3325454 }, /* CLASSIFICATION */
    { 3329286 }, /* CVE_ID */
    { 3331077 }, /* EPOCH */
    { 3332621 }, /* MSRC_SEVERITY */
    { 3336196 }, /* NAME */
    { 3337480 }, /* PATCH_ID */
    { 3339783 }, /* SECTION */
    { 3341832 }, /* PRIORITY */
    { 3344138 }, /* REPOSITORY */
    { 3346951 }, /* RELEASE */
    { 3349000 }, /* SEVERITY */
    { 3351304 }, /* SECURITY */
    { 3353607 }, /* VERSION */
    { 3355657 }, /* COMPLIANT */
    { 3358221 }, /* NON_COMPLIANT */
    { 3361799 }, /* WINDOWS */
    { 3363852 }, /* AMAZON_LINUX */
    { 3367182 }, /* AMAZON_LINUX_2 */
    { 3371025 }, /* AMAZON_LINUX_2022 */
    { 3375622 }, /* UBUNTU */
    { 3377431 }, /* REDHAT_ENTERPRISE_LINUX */
    { 3383556 }, /* SUSE */
    { 3384838 }, /* CENTOS */
    { 3386636 }, /* ORACLE_LINUX */
    { 3389958 }, /* DEBIAN */
    { 3391749 }, /* MACOS */
    { 3393288 }, /* RASPBIAN */
    { 3395595 }, /* ROCKY_LINUX */
    { 3398666 }, /* ALMA_LINUX */
    { 3401489 }, /* AMAZON_LINUX_2023 */
    { 3406099 }, /* ALLOW_AS_DEPENDENCY */
    { 3411205 }, /* BLOCK */
    { 3412745 }, /* JsonSerDe */
    { 3415309 }, /* DisableSchema */
    { 3418892 }, /* DeleteSchema */
    { 3422221 }, /* ActivationIds */
    { 59411 }, /* DefaultInstanceName */
    { 71431 }, /* IamRole */
    { 304902 }, /* Status */
    { 266 }, /* ResourceId */
    { 3084 }, /* ResourceType */
    { 898827 }, /* ExecutionId */
    { 304902 }, /* Status */
    { 935435 }, /* CreatedTime */
    { 3425797 }, /* EQUAL */
    { 3427337 }, /* LESS_THAN */
    { 3429900 }, /* GREATER_THAN */
    { 3433234 }, /* DocumentNamePrefix */
    { 3438095 }, /* ExecutionStatus */
    { 898827 }, /* ExecutionId */
    { 3442193 }, /* ParentExecutionId */
    { 985357 }, /* CurrentAction */
    { 3446799 }, /* StartTimeBefore */
    { 3450894 }, /* StartTimeAfter */
    { 976910 }, /* AutomationType */
    { 3454726 }, /* TagKey */
    { 3456531 }, /* TargetResourceGroup */
    { 972305 }, /* AutomationSubtype */
    { 20745 }, /* OpsItemId */
    { 3176967 }, /* Pending */
    { 3461642 }, /* InProgress */
    { 3464455 }, /* Waiting */
    { 3179015 }, /* Success */
    { 3466504 }, /* TimedOut */
    { 3468810 }, /* Cancelling */
    { 3471625 }, /* Cancelled */
    { 324870 }, /* Failed */
    { 3474191 }, /* PendingApproval */
    { 3478280 }, /* Approved */
    { 3480584 }, /* Rejected */
    { 3482889 }, /* Scheduled */
    { 3485457 }, /* RunbookInProgress */
    { 3490077 }, /* PendingChangeCalendarOverride */
    { 3497758 }, /* ChangeCalendarOverrideApproved */
    { 3505694 }, /* ChangeCalendarOverrideRejected */
    { 3513620 }, /* CompletedWithSuccess */
    { 3518996 }, /* CompletedWithFailure */
    { 3524358 }, /* Exited */
    { 3526157 }, /* ChangeRequest */
    { 3529741 }, /* AccessRequest */
    { 3533324 }, /* CrossAccount */
    { 3536645 }, /* Local */
    { 3538180 }, /* Auto */
    { 3539467 }, /* Interactive */
    { 3446799 }, /* StartTimeBefore */
    { 3450894 }, /* StartTimeAfter */
    { 3542547 }, /* StepExecutionStatus */
    { 1112079 }, /* StepExecutionId */
    { 1116168 }, /* StepName */
    { 1067782 }, /* Action */
    { 3547669 }, /* ParentStepExecutionId */
    { 3553299 }, /* ParentStepIteration */
    { 3558423 }, /* ParentStepIteratorValue */
    { 3564549 }, /* Share */
    { 3282952 }, /* APPROVED */
    { 3566096 }, /* PENDING_APPROVAL */
    { 3570449 }, /* EXPLICIT_APPROVED */
    { 3575057 }, /* EXPLICIT_REJECTED */
    { 39691 }, /* InstanceIds */
    { 1320716 }, /* AgentVersion */
    { 1376010 }, /* PingStatus */
    { 415245 }, /* PlatformTypes */
    { 3422221 }, /* ActivationIds */
    { 71431 }, /* IamRole */
    { 3084 }, /* ResourceType */
    { 1339665 }, /* AssociationStatus */
    { 3579654 }, /* Online */
    { 3581454 }, /* ConnectionLost */
    { 3585288 }, /* Inactive */
    { 3145999 }, /* ManagedInstance */
    { 3587595 }, /* EC2Instance */
    { 3590674 }, /* AWS::EC2::Instance */
    { 3595535 }, /* AWS::IoT::Thing */
    { 3599641 }, /* AWS::SSM::ManagedInstance */
    { 3606276 }, /* Scan */
    { 3607559 }, /* Install */
    { 3609614 }, /* RebootIfNeeded */
    { 3613448 }, /* NoReboot */
    { 3615749 }, /* Equal */
    { 3617288 }, /* NotEqual */
    { 3619592 }, /* LessThan */
    { 3621899 }, /* GreaterThan */
    { 3624969 }, /* INSTALLED */
    { 3627535 }, /* INSTALLED_OTHER */
    { 3631640 }, /* INSTALLED_PENDING_REBOOT */
    { 3638034 }, /* INSTALLED_REJECTED */
    { 3642887 }, /* MISSING */
    { 3644942 }, /* NOT_APPLICABLE */
    { 3648774 }, /* FAILED */
    { 3650585 }, /* AVAILABLE_SECURITY_UPDATE */
    { 3615749 }, /* Equal */
    { 3617288 }, /* NotEqual */
    { 3657225 }, /* BeginWith */
    { 3619592 }, /* LessThan */
    { 3621899 }, /* GreaterThan */
    { 39691 }, /* InstanceIds */
    { 1320716 }, /* AgentVersion */
    { 1376010 }, /* PingStatus */
    { 415245 }, /* PlatformTypes */
    { 993036 }, /* DocumentName */
    { 3422221 }, /* ActivationIds */
    { 71431 }, /* IamRole */
    { 3084 }, /* ResourceType */
    { 1339665 }, /* AssociationStatus */
    { 3461642 }, /* InProgress */
    { 3659784 }, /* Complete */
    { 3288583 }, /* PENDING */
    { 3662091 }, /* IN_PROGRESS */
    { 3665159 }, /* SUCCESS */
    { 3648774 }, /* FAILED */
    { 3667209 }, /* TIMED_OUT */
    { 3669770 }, /* CANCELLING */
    { 3672585 }, /* CANCELLED */
    { 3675155 }, /* SKIPPED_OVERLAPPING */
    { 3680267 }, /* RUN_COMMAND */
    { 3683338 }, /* AUTOMATION */
    { 3686158 }, /* STEP_FUNCTIONS */
    { 3689990 }, /* LAMBDA */
    { 3691784 }, /* INSTANCE */
    { 3694094 }, /* RESOURCE_GROUP */
    { 3697933 }, /* CONTINUE_TASK */
    { 3701515 }, /* CANCEL_TASK */
    { 304902 }, /* Status */
    { 1785865 }, /* CreatedBy */
    { 515590 }, /* Source */
    { 506888 }, /* Priority */
    { 517381 }, /* Title */
    { 20745 }, /* OpsItemId */
    { 935435 }, /* CreatedTime */
    { 1792272 }, /* LastModifiedTime */
    { 482831 }, /* ActualStartTime */
    { 479245 }, /* ActualEndTime */
    { 502544 }, /* PlannedStartTime */
    { 498702 }, /* PlannedEndTime */
    { 491535 }, /* OperationalData */
    { 3704594 }, /* OperationalDataKey */
    { 3709460 }, /* OperationalDataValue */
    { 266 }, /* ResourceId */
    { 3714828 }, /* AutomationId */
    { 384008 }, /* Category */
    { 513288 }, /* Severity */
    { 495627 }, /* OpsItemType */
    { 3718171 }, /* AccessRequestByRequesterArn */
    { 3725338 }, /* AccessRequestByRequesterId */
    { 3732250 }, /* AccessRequestByApproverArn */
    { 3739161 }, /* AccessRequestByApproverId */
    { 3745822 }, /* AccessRequestBySourceAccountId */
    { 3753758 }, /* AccessRequestBySourceOpsItemId */
    { 3761691 }, /* AccessRequestBySourceRegion */
    { 3768856 }, /* AccessRequestByIsReplica */
    { 3775263 }, /* AccessRequestByTargetResourceId */
    { 3783451 }, /* ChangeRequestByRequesterArn */
    { 3790620 }, /* ChangeRequestByRequesterName */
    { 3798042 }, /* ChangeRequestByApproverArn */
    { 3804955 }, /* ChangeRequestByApproverName */
    { 3812119 }, /* ChangeRequestByTemplate */
    { 3818275 }, /* ChangeRequestByTargetsResourceGroup */
    { 3827469 }, /* InsightByType */
    { 476681 }, /* AccountId */
    { 3615749 }, /* Equal */
    { 3831048 }, /* Contains */
    { 3621899 }, /* GreaterThan */
    { 3619592 }, /* LessThan */
    { 3833348 }, /* Open */
    { 3461642 }, /* InProgress */
    { 3834632 }, /* Resolved */
    { 3176967 }, /* Pending */
    { 3466504 }, /* TimedOut */
    { 3468810 }, /* Cancelling */
    { 3471625 }, /* Cancelled */
    { 324870 }, /* Failed */
    { 3513620 }, /* CompletedWithSuccess */
    { 3518996 }, /* CompletedWithFailure */
    { 3482889 }, /* Scheduled */
    { 3485457 }, /* RunbookInProgress */
    { 3490077 }, /* PendingChangeCalendarOverride */
    { 3497758 }, /* ChangeCalendarOverrideApproved */
    { 3505694 }, /* ChangeCalendarOverrideRejected */
    { 3474191 }, /* PendingApproval */
    { 3478280 }, /* Approved */
    { 3836935 }, /* Revoked */
    { 3480584 }, /* Rejected */
    { 3838982 }, /* Closed */
    { 101636 }, /* Name */
    { 408580 }, /* Type */
    { 1816069 }, /* KeyId */
    { 3840776 }, /* Standard */
    { 3843080 }, /* Advanced */
    { 3845395 }, /* Intelligent-Tiering */
    { 3273222 }, /* String */
    { 3275018 }, /* StringList */
    { 3850508 }, /* SecureString */
    { 3853826 }, /* OS */
    { 3854603 }, /* APPLICATION */
    { 3319559 }, /* PRODUCT */
    { 3321614 }, /* PRODUCT_FAMILY */
    { 3325454 }, /* CLASSIFICATION */
    { 3332621 }, /* MSRC_SEVERITY */
    { 3341832 }, /* PRIORITY */
    { 3349000 }, /* SEVERITY */
    { 3857676 }, /* InvokedAfter */
    { 3861005 }, /* InvokedBefore */
    { 1046534 }, /* Target */
    { 403717 }, /* Owner */
    { 304902 }, /* Status */
    { 2029833 }, /* SessionId */
    { 2015242 }, /* AccessType */
    { 3295238 }, /* Active */
    { 3864583 }, /* History */
    { 3840776 }, /* Standard */
    { 3866634 }, /* JustInTime */
    { 3869449 }, /* Connected */
    { 3872010 }, /* Connecting */
    { 3874828 }, /* Disconnected */
    { 3878154 }, /* Terminated */
    { 3880971 }, /* Terminating */
    { 324870 }, /* Failed */
    { 3478280 }, /* Approved */
    { 3480584 }, /* Rejected */
    { 3836935 }, /* Revoked */
    { 881671 }, /* Expired */
    { 3176967 }, /* Pending */
    { 3884036 }, /* OPEN */
    { 3885318 }, /* CLOSED */
    { 3176967 }, /* Pending */
    { 3461642 }, /* InProgress */
    { 3887111 }, /* Delayed */
    { 3179015 }, /* Success */
    { 3471625 }, /* Cancelled */
    { 3466504 }, /* TimedOut */
    { 324870 }, /* Failed */
    { 3468810 }, /* Cancelling */
    { 3889161 }, /* connected */
    { 3891724 }, /* notconnected */
    { 3271430 }, /* Sha256 */
    { 3895048 }, /* Mutating */
    { 3897355 }, /* NonMutating */
    { 3900428 }, /* Undetermined */
    { 3176967 }, /* Pending */
    { 3461642 }, /* InProgress */
    { 3179015 }, /* Success */
    { 324870 }, /* Failed */
    { 3615749 }, /* Equal */
    { 3617288 }, /* NotEqual */
    { 3657225 }, /* BeginWith */
    { 3619592 }, /* LessThan */
    { 3621899 }, /* GreaterThan */
    { 3903750 }, /* Exists */
    { 3905542 }, /* string */
    { 3907334 }, /* number */
    { 3909123 }, /* All */
    { 3461642 }, /* InProgress */
    { 3179015 }, /* Success */
    { 3466504 }, /* TimedOut */
    { 3471625 }, /* Cancelled */
    { 324870 }, /* Failed */
    { 2963719 }, /* Command */
    { 3910154 }, /* Invocation */
    { 149258 }, /* InstanceId */
    { 101636 }, /* Name */
    { 26381 }, /* AssociationId */
    { 3912981 }, /* AssociationStatusName */
    { 3918610 }, /* LastExecutedBefore */
    { 3923473 }, /* LastExecutedAfter */
    { 122639 }, /* AssociationName */
    { 3928081 }, /* ResourceGroupName */
    { 3857676 }, /* InvokedAfter */
    { 3861005 }, /* InvokedBefore */
    { 304902 }, /* Status */
    { 3932686 }, /* ExecutionStage */
    { 993036 }, /* DocumentName */
    { 3176967 }, /* Pending */
    { 3461642 }, /* InProgress */
    { 3179015 }, /* Success */
    { 3466504 }, /* TimedOut */
    { 3471625 }, /* Cancelled */
    { 324870 }, /* Failed */
    { 3176967 }, /* Pending */
    { 3461642 }, /* InProgress */
    { 3179015 }, /* Success */
    { 3471625 }, /* Cancelled */
    { 324870 }, /* Failed */
    { 3466504 }, /* TimedOut */
    { 3468810 }, /* Cancelling */
    { 3425797 }, /* EQUAL */
    { 3936521 }, /* NOT_EQUAL */
    { 3939082 }, /* BEGIN_WITH */
    { 3427337 }, /* LESS_THAN */
    { 3429900 }, /* GREATER_THAN */
    { 3067919 }, /* DocumentReviews */
    { 2147591 }, /* Comment */
    { 101636 }, /* Name */
    { 403717 }, /* Owner */
    { 415245 }, /* PlatformTypes */
    { 350476 }, /* DocumentType */
    { 2733065 }, /* AgentType */
    { 1320716 }, /* AgentVersion */
    { 1344268 }, /* ComputerName */
    { 149258 }, /* InstanceId */
    { 2735630 }, /* InstanceStatus */
    { 2739465 }, /* IpAddress */
    { 2742029 }, /* ManagedStatus */
    { 1378828 }, /* PlatformName */
    { 1382156 }, /* PlatformType */
    { 1385487 }, /* PlatformVersion */
    { 3084 }, /* ResourceType */
    { 682772 }, /* OrganizationalUnitId */
    { 2745622 }, /* OrganizationalUnitPath */
    { 656134 }, /* Region */
    { 476681 }, /* AccountId */
    { 3615749 }, /* Equal */
    { 3617288 }, /* NotEqual */
    { 3657225 }, /* BeginWith */
    { 3909123 }, /* All */
    { 3941895 }, /* Managed */
    { 3943945 }, /* Unmanaged */
    { 751621 }, /* Count */
    { 1320716 }, /* AgentVersion */
    { 1378828 }, /* PlatformName */
    { 1382156 }, /* PlatformType */
    { 1385487 }, /* PlatformVersion */
    { 656134 }, /* Region */
    { 3084 }, /* ResourceType */
    { 2730760 }, /* Instance */
    { 20745 }, /* OpsItemId */
    { 3615749 }, /* Equal */
    { 3084 }, /* ResourceType */
    { 26381 }, /* AssociationId */
    { 23307 }, /* ResourceUri */
    { 329738 }, /* Successful */
    { 324870 }, /* Failed */
    { 3461642 }, /* InProgress */
    { 3946504 }, /* COMPLETE */
    { 3948807 }, /* PARTIAL */
    { 3950855 }, /* Approve */
    { 3952902 }, /* Reject */
    { 3954697 }, /* StartStep */
    { 3957256 }, /* StopStep */
    { 3959558 }, /* Resume */
    { 3961350 }, /* Revoke */
    { 3659784 }, /* Complete */
    { 3963142 }, /* Cancel */
    { 3964941 }, /* SendForReview */
    { 3968524 }, /* UpdateReview */
    { 3950855 }, /* Approve */
    { 3952902 }, /* Reject */
};

static const struct table_bounds bounds[] = {
    { INT64_MIN, INT64_MAX },
    { INT64_MIN, INT64_C(1000) },
    { INT64_C(1), INT64_C(128) },
    { INT64_C(0), INT64_C(256) },
    { INT64_C(36), INT64_C(36) },
    { INT64_C(0), INT64_C(50) },
    { INT64_MIN, INT64_C(64) },
    { INT64_C(1), INT64_C(1000) },
    { INT64_C(1), INT64_C(2048) },
    { INT64_C(20), INT64_C(250) },
    { INT64_C(1), INT64_C(1) },
    { INT64_C(1), INT64_C(255) },
    { INT64_C(1), INT64_C(512) },
    { INT64_C(1), INT64_C(50) },
    { INT64_C(1), INT64_C(24) },
    { INT64_C(1), INT64_C(7) },
    { INT64_C(3), INT64_C(63) },
    { INT64_MIN, INT64_C(500) },
    { INT64_C(3), INT64_C(20) },
    { INT64_C(1), INT64_C(256) },
    { INT64_C(1), INT64_C(6) },
    { INT64_C(1), INT64_C(100) },
    { INT64_C(1), INT64_C(5000) },
    { INT64_C(6), INT64_C(68) },
    { INT64_C(1), INT64_C(64) },
    { INT64_C(0), INT64_C(5) },
    { INT64_C(1), INT64_C(163) },
    { INT64_C(0), INT64_C(300) },
    { INT64_C(1), INT64_C(20) },
    { INT64_C(0), INT64_C(25) },
    { INT64_MIN, INT64_C(1024) },
    { INT64_C(1), INT64_C(1024) },
    { INT64_C(1), INT64_MAX },
    { INT64_C(0), INT64_C(20) },
    { INT64_MIN, INT64_C(128) },
    { INT64_MIN, INT64_C(200) },
    { INT64_C(0), INT64_C(3) },
    { INT64_MIN, INT64_C(256) },
    { INT64_MIN, INT64_C(50) },
    { INT64_C(0), INT64_C(23) },
    { INT64_C(3), INT64_C(128) },
    { INT64_C(20), INT64_C(20) },
    { INT64_C(1), INT64_C(5) },
    { INT64_C(20), INT64_C(2048) },
    { INT64_C(1), INT64_C(4096) },
    { INT64_C(1), INT64_C(1011) },
    { INT64_C(0), INT64_C(10) },
    { INT64_C(0), INT64_C(360) },
    { INT64_C(1), INT64_C(10) },
    { INT64_C(0), INT64_C(4) },
    { INT64_C(20), INT64_C(128) },
    { INT64_C(20), INT64_C(124) },
    { INT64_C(1), INT64_C(150) },
    { INT64_C(1), INT64_C(200) },
    { INT64_C(1), INT64_C(65535) },
    { INT64_MIN, INT64_C(20) },
    { INT64_MIN, INT64_C(8) },
    { INT64_MIN, INT64_C(10) },
    { INT64_C(0), INT64_MAX },
    { INT64_C(5), INT64_C(50) },
    { INT64_C(1), INT64_C(46) },
    { INT64_C(0), INT64_C(128) },
    { INT64_C(10), INT64_C(100) },
    { INT64_C(1), INT64_C(40) },
    { INT64_C(1), INT64_C(100000) },
    { INT64_C(5), INT64_C(1000) },
    { INT64_MIN, INT64_C(120) },
    { INT64_MIN, INT64_C(255) },
    { INT64_C(0), INT64_C(250) },
    { INT64_MIN, INT64_C(36) },
    { INT64_C(1), INT64_C(1600) },
    { INT64_C(1), INT64_C(132) },
    { INT64_C(0), INT64_C(1024) },
    { INT64_C(0), INT64_C(4096) },
    { INT64_C(1), INT64_C(400) },
    { INT64_C(1), INT64_C(4) },
    { INT64_C(1), INT64_C(2083) },
    { INT64_C(1), INT64_C(96) },
    { INT64_C(4), INT64_MAX },
    { INT64_MIN, INT64_C(100) },
    { INT64_MIN, INT64_C(8000) },
    { INT64_MIN, INT64_C(24000) },
    { INT64_C(0), INT64_C(100) },
    { INT64_C(1), INT64_C(15) },
    { INT64_C(0), INT64_C(10000) },
    { INT64_C(50), INT64_C(200) },
    { INT64_C(1), INT64_C(8000) },
    { INT64_MIN, INT64_C(4096) },
    { INT64_C(30), INT64_C(2592000) },
    { INT64_C(1), INT64_C(80) },
    { INT64_C(1), INT64_C(12) },
    { INT64_C(1), INT64_C(32) },
    { INT64_C(0), INT64_C(2048) },
    { INT64_MIN, INT64_C(2500) },
    { INT64_C(0), INT64_C(1) },
    { INT64_C(0), INT64_C(6) },
    { INT64_C(0), INT64_C(512) },
    { INT64_C(1), INT64_C(68) },
    { INT64_C(1), INT64_C(2) },
    { INT64_C(1), INT64_C(30) },
    { INT64_C(1), INT64_C(32768) },
};

static const struct aws_operation operations[] = {
    { {12049}, {0}, {0}, {0}, {0}, 200, 0, 7, 12, false }, /* AddTagsToResource */
    { {29979}, {0}, {0}, {0}, {0}, 200, 8, 13, 12, false }, /* AssociateOpsItemRelatedItem */
    { {42765}, {0}, {0}, {0}, {0}, 200, 15, 19, 12, false }, /* CancelCommand */
    { {50976}, {0}, {0}, {0}, {0}, 200, 20, 22, 12, false }, /* CancelMaintenanceWindowExecution */
    { {90640}, {0}, {0}, {0}, {0}, 200, 23, 33, 12, false }, /* CreateActivation */
    { {318225}, {0}, {0}, {0}, {0}, 200, 36, 85, 12, false }, /* CreateAssociation */
    { {332566}, {0}, {0}, {0}, {0}, 200, 101, 104, 12, false }, /* CreateAssociationBatch */
    { {441870}, {0}, {0}, {0}, {0}, 200, 110, 127, 12, false }, /* CreateDocument */
    { {470551}, {452107}, {0}, {0}, {0}, 200, 156, 167, 12, false }, /* CreateMaintenanceWindow */
    { {521741}, {0}, {0}, {0}, {0}, 200, 169, 188, 12, false }, /* CreateOpsItem */
    { {531473}, {0}, {0}, {0}, {0}, 200, 190, 196, 12, false }, /* CreateOpsMetadata */
    { {626707}, {452107}, {0}, {0}, {0}, 200, 198, 224, 12, false }, /* CreatePatchBaseline */
    { {708374}, {0}, {0}, {0}, {0}, 200, 226, 248, 12, false }, /* CreateResourceDataSync */
    { {714256}, {0}, {0}, {0}, {0}, 200, 249, 250, 12, false }, /* DeleteActivation */
    { {718609}, {0}, {0}, {0}, {0}, 200, 251, 252, 12, false }, /* DeleteAssociation */
    { {724750}, {0}, {0}, {0}, {0}, 200, 253, 254, 12, false }, /* DeleteDocument */
    { {755983}, {452107}, {0}, {0}, {0}, 200, 255, 260, 12, false }, /* DeleteInventory */
    { {760087}, {0}, {0}, {0}, {0}, 200, 268, 269, 12, false }, /* DeleteMaintenanceWindow */
    { {766221}, {0}, {0}, {0}, {0}, 200, 270, 271, 12, false }, /* DeleteOpsItem */
    { {769809}, {0}, {0}, {0}, {0}, 200, 272, 273, 12, false }, /* DeleteOpsMetadata */
    { {774415}, {0}, {0}, {0}, {0}, 200, 274, 276, 12, false }, /* DeleteParameter */
    { {789264}, {0}, {0}, {0}, {0}, 200, 277, 279, 12, false }, /* DeleteParameters */
    { {793619}, {0}, {0}, {0}, {0}, 200, 280, 281, 12, false }, /* DeletePatchBaseline */
    { {798742}, {0}, {0}, {0}, {0}, 200, 282, 283, 12, false }, /* DeleteResourceDataSync */
    { {812820}, {0}, {0}, {0}, {0}, 200, 284, 288, 12, false }, /* DeleteResourcePolicy */
    { {818201}, {0}, {0}, {0}, {0}, 200, 289, 291, 12, false }, /* DeregisterManagedInstance */
    { {827684}, {0}, {0}, {0}, {0}, 200, 292, 294, 12, false }, /* DeregisterPatchBaselineForPatchGroup */
    { {842277}, {0}, {0}, {0}, {0}, 200, 295, 297, 12, false }, /* DeregisterTargetFromMaintenanceWindow */
    { {855331}, {0}, {0}, {0}, {0}, 200, 298, 300, 12, false }, /* DeregisterTaskFromMaintenanceWindow */
    { {888595}, {0}, {0}, {0}, {0}, 200, 301, 308, 12, false }, /* DescribeActivations */
    { {893715}, {0}, {0}, {0}, {0}, 200, 313, 314, 12, false }, /* DescribeAssociation */
    { {920611}, {0}, {0}, {0}, {0}, 200, 315, 321, 12, false }, /* DescribeAssociationExecutionTargets */
    { {944157}, {0}, {0}, {0}, {0}, 200, 329, 335, 12, false }, /* DescribeAssociationExecutions */
    { {1053212}, {0}, {0}, {0}, {0}, 200, 339, 345, 12, false }, /* DescribeAutomationExecutions */
    { {1138464}, {0}, {0}, {0}, {0}, 200, 363, 369, 12, false }, /* DescribeAutomationStepExecutions */
    { {1193240}, {0}, {0}, {0}, {0}, 200, 380, 387, 12, false }, /* DescribeAvailablePatches */
    { {1201936}, {0}, {0}, {0}, {0}, 200, 414, 415, 12, false }, /* DescribeDocument */
    { {1224474}, {0}, {0}, {0}, {0}, 200, 416, 419, 12, false }, /* DescribeDocumentPermission */
    { {1234725}, {0}, {0}, {0}, {0}, 200, 425, 427, 12, false }, /* DescribeEffectiveInstanceAssociations */
    { {1261096}, {0}, {0}, {0}, {0}, 200, 430, 431, 12, false }, /* DescribeEffectivePatchesForPatchBaseline */
    { {1295650}, {0}, {0}, {0}, {0}, 200, 436, 437, 12, false }, /* DescribeInstanceAssociationsStatus */
    { {1396251}, {0}, {0}, {0}, {0}, 200, 445, 455, 12, false }, /* DescribeInstanceInformation */
    { {1511707}, {0}, {0}, {0}, {0}, 200, 467, 469, 12, false }, /* DescribeInstancePatchStates */
    { {1518888}, {0}, {0}, {0}, {0}, 200, 489, 496, 12, false }, /* DescribeInstancePatchStatesForPatchGroup */
    { {1534231}, {0}, {0}, {0}, {0}, 200, 498, 499, 12, false }, /* DescribeInstancePatches */
    { {1578010}, {0}, {0}, {0}, {0}, 200, 504, 515, 12, false }, /* DescribeInstanceProperties */
    { {1607194}, {0}, {0}, {0}, {0}, 200, 526, 527, 12, false }, /* DescribeInventoryDeletions */
    { {1644081}, {0}, {0}, {0}, {0}, 200, 534, 542, 12, false }, /* DescribeMaintenanceWindowExecutionTaskInvocations */
    { {1666599}, {0}, {0}, {0}, {0}, 200, 552, 553, 12, false }, /* DescribeMaintenanceWindowExecutionTasks */
    { {1681187}, {0}, {0}, {0}, {0}, 200, 557, 558, 12, false }, /* DescribeMaintenanceWindowExecutions */
    { {1700641}, {0}, {0}, {0}, {0}, 200, 561, 564, 12, false }, /* DescribeMaintenanceWindowSchedule */
    { {1709344}, {0}, {0}, {0}, {0}, 200, 567, 568, 12, false }, /* DescribeMaintenanceWindowTargets */
    { {1742622}, {0}, {0}, {0}, {0}, 200, 571, 572, 12, false }, /* DescribeMaintenanceWindowTasks */
    { {1761562}, {0}, {0}, {0}, {0}, 200, 584, 585, 12, false }, /* DescribeMaintenanceWindows */
    { {1768483}, {0}, {0}, {0}, {0}, 200, 589, 590, 12, false }, /* DescribeMaintenanceWindowsForTarget */
    { {1796624}, {0}, {0}, {0}, {0}, 200, 593, 601, 12, false }, /* DescribeOpsItems */
    { {1838866}, {0}, {0}, {0}, {0}, 200, 605, 617, 12, false }, /* DescribeParameters */
    { {1861142}, {0}, {0}, {0}, {0}, 200, 629, 630, 12, false }, /* DescribePatchBaselines */
    { {1981463}, {0}, {0}, {0}, {0}, 200, 634, 635, 12, false }, /* DescribePatchGroupState */
    { {1994259}, {0}, {0}, {0}, {0}, 200, 637, 638, 12, false }, /* DescribePatchGroups */
    { {2006807}, {0}, {0}, {0}, {0}, 200, 641, 644, 12, false }, /* DescribePatchProperties */
    { {2032400}, {0}, {0}, {0}, {0}, 200, 649, 656, 12, false }, /* DescribeSessions */
    { {2036766}, {0}, {0}, {0}, {0}, 200, 670, 671, 12, false }, /* DisassociateOpsItemRelatedItem */
    { {2071310}, {0}, {0}, {0}, {0}, 200, 672, 674, 12, false }, /* GetAccessToken */
    { {2109974}, {0}, {0}, {0}, {0}, 200, 680, 681, 12, false }, /* GetAutomationExecution */
    { {2122512}, {0}, {0}, {0}, {0}, 200, 684, 686, 12, false }, /* GetCalendarState */
    { {2186260}, {0}, {0}, {0}, {0}, 200, 688, 690, 12, false }, /* GetCommandInvocation */
    { {2191635}, {0}, {0}, {0}, {0}, 200, 701, 702, 12, false }, /* GetConnectionStatus */
    { {2196759}, {0}, {0}, {0}, {0}, 200, 704, 705, 12, false }, /* GetDefaultPatchBaseline */
    { {2218277}, {0}, {0}, {0}, {0}, 200, 706, 708, 12, false }, /* GetDeployablePatchSnapshotForInstance */
    { {2235147}, {0}, {0}, {0}, {0}, 200, 711, 712, 12, false }, /* GetDocument */
    { {2266643}, {0}, {0}, {0}, {0}, 200, 719, 721, 12, false }, /* GetExecutionPreview */
    { {2293516}, {0}, {0}, {0}, {0}, 200, 730, 745, 12, false }, /* GetInventory */
    { {2306578}, {0}, {0}, {0}, {0}, 200, 756, 761, 12, false }, /* GetInventorySchema */
    { {2314772}, {0}, {0}, {0}, {0}, 200, 769, 770, 12, false }, /* GetMaintenanceWindow */
    { {2322205}, {0}, {0}, {0}, {0}, 200, 771, 772, 12, false }, /* GetMaintenanceWindowExecution */
    { {2332961}, {0}, {0}, {0}, {0}, 200, 774, 775, 12, false }, /* GetMaintenanceWindowExecutionTask */
    { {2341675}, {0}, {0}, {0}, {0}, 200, 777, 778, 12, false }, /* GetMaintenanceWindowExecutionTaskInvocation */
    { {2403096}, {0}, {0}, {0}, {0}, 200, 779, 780, 12, false }, /* GetMaintenanceWindowTask */
    { {2411530}, {0}, {0}, {0}, {0}, 200, 797, 798, 12, false }, /* GetOpsItem */
    { {2414350}, {0}, {0}, {0}, {0}, 200, 800, 802, 12, false }, /* GetOpsMetadata */
    { {2425613}, {0}, {0}, {0}, {0}, 200, 803, 820, 12, false }, /* GetOpsSummary */
    { {2441228}, {0}, {0}, {0}, {0}, 200, 830, 831, 12, false }, /* GetParameter */
    { {2446355}, {0}, {0}, {0}, {0}, 200, 835, 836, 12, false }, /* GetParameterHistory */
    { {2451469}, {0}, {0}, {0}, {0}, 200, 841, 842, 12, false }, /* GetParameters */
    { {2458899}, {0}, {0}, {0}, {0}, 200, 844, 846, 12, false }, /* GetParametersByPath */
    { {2467088}, {0}, {0}, {0}, {0}, 200, 847, 848, 12, false }, /* GetPatchBaseline */
    { {2471453}, {0}, {0}, {0}, {0}, 200, 850, 851, 12, false }, /* GetPatchBaselineForPatchGroup */
    { {2480915}, {0}, {0}, {0}, {0}, 200, 852, 854, 12, false }, /* GetResourcePolicies */
    { {2495761}, {0}, {0}, {0}, {0}, 200, 858, 860, 12, false }, /* GetServiceSetting */
    { {2508309}, {0}, {0}, {0}, {0}, 200, 863, 864, 12, false }, /* LabelParameterVersion */
    { {2519063}, {0}, {0}, {0}, {0}, 200, 865, 866, 12, false }, /* ListAssociationVersions */
    { {2530832}, {0}, {0}, {0}, {0}, 200, 869, 874, 12, false }, /* ListAssociations */
    { {2568214}, {0}, {0}, {0}, {0}, 200, 877, 883, 12, false }, /* ListCommandInvocations */
    { {2595084}, {0}, {0}, {0}, {0}, 200, 892, 893, 12, false }, /* ListCommands */
    { {2616595}, {0}, {0}, {0}, {0}, 200, 901, 912, 12, false }, /* ListComplianceItems */
    { {2670359}, {0}, {0}, {0}, {0}, 200, 924, 925, 12, false }, /* ListComplianceSummaries */
    { {2686747}, {0}, {0}, {0}, {0}, 200, 932, 934, 12, false }, /* ListDocumentMetadataHistory */
    { {2702612}, {0}, {0}, {0}, {0}, 200, 942, 943, 12, false }, /* ListDocumentVersions */
    { {2717965}, {0}, {0}, {0}, {0}, 200, 946, 956, 12, false }, /* ListDocuments */
    { {2721556}, {0}, {0}, {0}, {0}, 200, 959, 960, 12, false }, /* ListInventoryEntries */
    { {2751497}, {0}, {0}, {0}, {0}, 200, 961, 968, 12, false }, /* ListNodes */
    { {2756112}, {0}, {0}, {0}, {0}, 200, 985, 991, 12, false }, /* ListNodesSummary */
    { {2769681}, {0}, {0}, {0}, {0}, 200, 994, 1002, 12, false }, /* ListOpsItemEvents */
    { {2774295}, {0}, {0}, {0}, {0}, 200, 1006, 1014, 12, false }, /* ListOpsItemRelatedItems */
    { {2787855}, {0}, {0}, {0}, {0}, 200, 1017, 1024, 12, false }, /* ListOpsMetadata */
    { {2803999}, {0}, {0}, {0}, {0}, 200, 1027, 1028, 12, false }, /* ListResourceComplianceSummaries */
    { {2842132}, {0}, {0}, {0}, {0}, 200, 1031, 1032, 12, false }, /* ListResourceDataSync */
    { {2849555}, {0}, {0}, {0}, {0}, 200, 1043, 1044, 12, false }, /* ListTagsForResource */
    { {2863640}, {0}, {0}, {0}, {0}, 200, 1045, 1046, 12, false }, /* ModifyDocumentPermission */
    { {2878482}, {0}, {0}, {0}, {0}, 200, 1047, 1052, 12, false }, /* PutComplianceItems */
    { {2885388}, {0}, {0}, {0}, {0}, 200, 1053, 1057, 12, false }, /* PutInventory */
    { {2891276}, {0}, {0}, {0}, {0}, 200, 1059, 1061, 12, false }, /* PutParameter */
    { {2894609}, {0}, {0}, {0}, {0}, 200, 1062, 1063, 12, false }, /* PutResourcePolicy */
    { {2899228}, {0}, {0}, {0}, {0}, 200, 1064, 1065, 12, false }, /* RegisterDefaultPatchBaseline */
    { {2906658}, {0}, {0}, {0}, {0}, 200, 1066, 1067, 12, false }, /* RegisterPatchBaselineForPatchGroup */
    { {2915619}, {452107}, {0}, {0}, {0}, 200, 1068, 1069, 12, false }, /* RegisterTargetWithMaintenanceWindow */
    { {2924833}, {452107}, {0}, {0}, {0}, 200, 1070, 1071, 12, false }, /* RegisterTaskWithMaintenanceWindow */
    { {2935574}, {0}, {0}, {0}, {0}, 200, 1072, 1074, 12, false }, /* RemoveTagsFromResource */
    { {2941459}, {0}, {0}, {0}, {0}, 200, 1075, 1076, 12, false }, /* ResetServiceSetting */
    { {2951949}, {0}, {0}, {0}, {0}, 200, 1077, 1078, 12, false }, /* ResumeSession */
    { {2958356}, {0}, {0}, {0}, {0}, 200, 1081, 1083, 12, false }, /* SendAutomationSignal */
    { {2965771}, {0}, {0}, {0}, {0}, 200, 1084, 1085, 12, false }, /* SendCommand */
    { {2968850}, {0}, {0}, {0}, {0}, 200, 1086, 1088, 12, false }, /* StartAccessRequest */
    { {2977557}, {0}, {0}, {0}, {0}, 200, 1089, 1091, 12, false }, /* StartAssociationsOnce */
    { {2983192}, {0}, {0}, {0}, {0}, 200, 1092, 1094, 12, false }, /* StartAutomationExecution */
    { {3000603}, {0}, {0}, {0}, {0}, 200, 1095, 1097, 12, false }, /* StartChangeRequestExecution */
    { {3011861}, {0}, {0}, {0}, {0}, 200, 1098, 1101, 12, false }, /* StartExecutionPreview */
    { {3017484}, {0}, {0}, {0}, {0}, 200, 1102, 1107, 12, false }, /* StartSession */
    { {3020823}, {0}, {0}, {0}, {0}, 200, 1108, 1110, 12, false }, /* StopAutomationExecution */
    { {3026960}, {0}, {0}, {0}, {0}, 200, 1111, 1112, 12, false }, /* TerminateSession */
    { {3034903}, {0}, {0}, {0}, {0}, 200, 1113, 1114, 12, false }, /* UnlabelParameterVersion */
    { {3041041}, {0}, {0}, {0}, {0}, 200, 1115, 1116, 12, false }, /* UpdateAssociation */
    { {3045655}, {0}, {0}, {0}, {0}, 200, 1117, 1118, 12, false }, /* UpdateAssociationStatus */
    { {3051790}, {0}, {0}, {0}, {0}, 200, 1119, 1120, 12, false }, /* UpdateDocument */
    { {3060508}, {0}, {0}, {0}, {0}, 200, 1121, 1123, 12, false }, /* UpdateDocumentDefaultVersion */
    { {3072022}, {0}, {0}, {0}, {0}, 200, 1125, 1128, 12, false }, /* UpdateDocumentMetadata */
    { {3079959}, {0}, {0}, {0}, {0}, 200, 1129, 1130, 12, false }, /* UpdateMaintenanceWindow */
    { {3086109}, {0}, {0}, {0}, {0}, 200, 1131, 1132, 12, false }, /* UpdateMaintenanceWindowTarget */
    { {3093787}, {0}, {0}, {0}, {0}, 200, 1133, 1134, 12, false }, /* UpdateMaintenanceWindowTask */
    { {3100953}, {0}, {0}, {0}, {0}, 200, 1135, 1136, 12, false }, /* UpdateManagedInstanceRole */
    { {3113741}, {0}, {0}, {0}, {0}, 200, 1137, 1139, 12, false }, /* UpdateOpsItem */
    { {3125009}, {0}, {0}, {0}, {0}, 200, 1140, 1142, 12, false }, /* UpdateOpsMetadata */
    { {3129619}, {0}, {0}, {0}, {0}, 200, 1143, 1144, 12, false }, /* UpdatePatchBaseline */
    { {3134742}, {0}, {0}, {0}, {0}, 200, 1145, 1146, 12, false }, /* UpdateResourceDataSync */
    { {3140628}, {0}, {0}, {0}, {0}, 200, 1147, 1148, 12, false }, /* UpdateServiceSetting */
};

const struct aws_service table_ssm = {
    .pool = pool,
    .shapes = shapes,
    .members = members,
    .values = values,
    .bounds = bounds,
    .operations = operations,
    .operation_count = 146,
    .protocol = AWS_JSON,
    .name = STR_INIT("ssm"),
    .service_id = STR_INIT("SSM"),
    .endpoint_prefix = STR_INIT("ssm"),
    .signing_name = STR_INIT("ssm"),
    .target_prefix = STR_INIT("AmazonSSM"),
    .json_version = STR_INIT("1.1"),
    .api_version = STR_INIT("2014-11-06"),
    .xml_namespace = STR_INIT(""),
};
