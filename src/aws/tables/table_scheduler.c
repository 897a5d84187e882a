/* table_scheduler.c: written by tools/gen_aws_tables.py from botocore 1.43.11 (Apache-2.0), service "scheduler"
 * 2021-06-30. Do not edit. */

#include "aws/tables/table_index.h"

/* One literal longer than ISO C promises; gcc and clang take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
static const char pool[] =
    "\0"
    "ActionAfterCompletion\0"
    "ClientToken\0"
    "Description\0"
    "EndDate\0"
    "FlexibleTimeWindow\0"
    "MaximumWindowInMinutes\0"
    "Mode\0"
    "GroupName\0"
    "KmsKeyArn\0"
    "Name\0"
    "ScheduleExpression\0"
    "ScheduleExpressionTimezone\0"
    "StartDate\0"
    "State\0"
    "Target\0"
    "Arn\0"
    "DeadLetterConfig\0"
    "EcsParameters\0"
    "CapacityProviderStrategy\0"
    "member\0"
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
    "Tags\0"
    "key\0"
    "value\0"
    "TaskCount\0"
    "TaskDefinitionArn\0"
    "EventBridgeParameters\0"
    "DetailType\0"
    "Source\0"
    "Input\0"
    "KinesisParameters\0"
    "PartitionKey\0"
    "RetryPolicy\0"
    "MaximumEventAgeInSeconds\0"
    "MaximumRetryAttempts\0"
    "RoleArn\0"
    "SageMakerPipelineParameters\0"
    "PipelineParameterList\0"
    "Value\0"
    "SqsParameters\0"
    "MessageGroupId\0"
    "ScheduleArn\0"
    "CreateSchedule\0"
    "POST\0"
    "/schedules/{Name}\0"
    "Key\0"
    "ScheduleGroupArn\0"
    "CreateScheduleGroup\0"
    "/schedule-groups/{Name}\0"
    "clientToken\0"
    "groupName\0"
    "DeleteSchedule\0"
    "DELETE\0"
    "DeleteScheduleGroup\0"
    "CreationDate\0"
    "LastModificationDate\0"
    "GetSchedule\0"
    "GET\0"
    "GetScheduleGroup\0"
    "MaxResults\0"
    "NamePrefix\0"
    "NextToken\0"
    "ScheduleGroups\0"
    "ListScheduleGroups\0"
    "/schedule-groups\0"
    "ScheduleGroup\0"
    "Schedules\0"
    "ListSchedules\0"
    "/schedules\0"
    "ResourceArn\0"
    "ListTagsForResource\0"
    "/tags/{ResourceArn}\0"
    "TagResource\0"
    "TagKeys\0"
    "UntagResource\0"
    "UpdateSchedule\0"
    "PUT\0"
    "NONE\0"
    "OFF\0"
    "FLEXIBLE\0"
    "ENABLED\0"
    "DISABLED\0"
    "EC2\0"
    "FARGATE\0"
    "EXTERNAL\0"
    "distinctInstance\0"
    "memberOf\0"
    "random\0"
    "spread\0"
    "binpack\0"
    "TASK_DEFINITION\0"
    "ACTIVE\0"
    "DELETING\0";

static const struct table_shape shapes[] = {
    { TABLE_STRUCTURE, 0, 13, 0 }, /* CreateScheduleInput */
    { TABLE_STRING, 0, 2, 0 }, /* ActionAfterCompletion */
    { TABLE_STRING, 1, 0, 0 }, /* ClientToken */
    { TABLE_STRING, 2, 0, 0 }, /* Description */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* EndDate */
    { TABLE_STRUCTURE, 0, 2, 13 }, /* FlexibleTimeWindow */
    { TABLE_INTEGER, 3, 0, 0 }, /* MaximumWindowInMinutes */
    { TABLE_STRING, 0, 2, 2 }, /* FlexibleTimeWindowMode */
    { TABLE_STRING, 1, 0, 0 }, /* ScheduleGroupName */
    { TABLE_STRING, 4, 0, 0 }, /* KmsKeyArn */
    { TABLE_STRING, 1, 0, 0 }, /* Name */
    { TABLE_STRING, 5, 0, 0 }, /* ScheduleExpression */
    { TABLE_STRING, 6, 0, 0 }, /* ScheduleExpressionTimezone */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* StartDate */
    { TABLE_STRING, 0, 2, 4 }, /* ScheduleState */
    { TABLE_STRUCTURE, 0, 10, 15 }, /* Target */
    { TABLE_STRING, 7, 0, 0 }, /* TargetArn */
    { TABLE_STRUCTURE, 0, 1, 25 }, /* DeadLetterConfig */
    { TABLE_STRING, 7, 0, 0 }, /* DeadLetterConfigArnString */
    { TABLE_STRUCTURE, 0, 14, 26 }, /* EcsParameters */
    { TABLE_LIST, 8, 1, 40 }, /* CapacityProviderStrategy */
    { TABLE_STRUCTURE, 0, 3, 41 }, /* CapacityProviderStrategyItem */
    { TABLE_INTEGER, 9, 0, 0 }, /* CapacityProviderStrategyItemBase */
    { TABLE_STRING, 10, 0, 0 }, /* CapacityProvider */
    { TABLE_INTEGER, 11, 0, 0 }, /* CapacityProviderStrategyItemWeight */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* EnableECSManagedTags */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* EnableExecuteCommand */
    { TABLE_STRING, 10, 0, 0 }, /* Group */
    { TABLE_STRING, 0, 3, 6 }, /* LaunchType */
    { TABLE_STRUCTURE, 0, 1, 44 }, /* NetworkConfiguration */
    { TABLE_STRUCTURE, 0, 3, 45 }, /* AwsVpcConfiguration */
    { TABLE_STRING, 0, 2, 4 }, /* AssignPublicIp */
    { TABLE_LIST, 12, 1, 48 }, /* SecurityGroups */
    { TABLE_STRING, 13, 0, 0 }, /* SecurityGroup */
    { TABLE_LIST, 14, 1, 49 }, /* Subnets */
    { TABLE_STRING, 13, 0, 0 }, /* Subnet */
    { TABLE_LIST, 15, 1, 50 }, /* PlacementConstraints */
    { TABLE_STRUCTURE, 0, 2, 51 }, /* PlacementConstraint */
    { TABLE_STRING, 16, 0, 0 }, /* PlacementConstraintExpression */
    { TABLE_STRING, 0, 2, 9 }, /* PlacementConstraintType */
    { TABLE_LIST, 17, 1, 53 }, /* PlacementStrategies */
    { TABLE_STRUCTURE, 0, 2, 54 }, /* PlacementStrategy */
    { TABLE_STRING, 18, 0, 0 }, /* PlacementStrategyField */
    { TABLE_STRING, 0, 3, 11 }, /* PlacementStrategyType */
    { TABLE_STRING, 1, 0, 0 }, /* PlatformVersion */
    { TABLE_STRING, 0, 1, 14 }, /* PropagateTags */
    { TABLE_STRING, 19, 0, 0 }, /* ReferenceId */
    { TABLE_LIST, 20, 1, 56 }, /* Tags */
    { TABLE_MAP, 0, 2, 57 }, /* TagMap */
    { TABLE_STRING, 21, 0, 0 }, /* TagKey */
    { TABLE_STRING, 5, 0, 0 }, /* TagValue */
    { TABLE_INTEGER, 22, 0, 0 }, /* TaskCount */
    { TABLE_STRING, 7, 0, 0 }, /* TaskDefinitionArn */
    { TABLE_STRUCTURE, 0, 2, 59 }, /* EventBridgeParameters */
    { TABLE_STRING, 21, 0, 0 }, /* DetailType */
    { TABLE_STRING, 5, 0, 0 }, /* Source */
    { TABLE_STRING, 23, 0, 0 }, /* TargetInput */
    { TABLE_STRUCTURE, 0, 1, 61 }, /* KinesisParameters */
    { TABLE_STRING, 5, 0, 0 }, /* TargetPartitionKey */
    { TABLE_STRUCTURE, 0, 2, 62 }, /* RetryPolicy */
    { TABLE_INTEGER, 24, 0, 0 }, /* MaximumEventAgeInSeconds */
    { TABLE_INTEGER, 25, 0, 0 }, /* MaximumRetryAttempts */
    { TABLE_STRING, 7, 0, 0 }, /* RoleArn */
    { TABLE_STRUCTURE, 0, 1, 64 }, /* SageMakerPipelineParameters */
    { TABLE_LIST, 26, 1, 65 }, /* SageMakerPipelineParameterList */
    { TABLE_STRUCTURE, 0, 2, 66 }, /* SageMakerPipelineParameter */
    { TABLE_STRING, 5, 0, 0 }, /* SageMakerPipelineParameterName */
    { TABLE_STRING, 27, 0, 0 }, /* SageMakerPipelineParameterValue */
    { TABLE_STRUCTURE, 0, 1, 68 }, /* SqsParameters */
    { TABLE_STRING, 21, 0, 0 }, /* MessageGroupId */
    { TABLE_STRUCTURE, 0, 1, 69 }, /* CreateScheduleOutput */
    { TABLE_STRING, 28, 0, 0 }, /* ScheduleArn */
    { TABLE_STRUCTURE, 0, 3, 70 }, /* CreateScheduleGroupInput */
    { TABLE_LIST, 26, 1, 73 }, /* TagList */
    { TABLE_STRUCTURE, 0, 2, 74 }, /* Tag */
    { TABLE_STRUCTURE, 0, 1, 76 }, /* CreateScheduleGroupOutput */
    { TABLE_STRING, 28, 0, 0 }, /* ScheduleGroupArn */
    { TABLE_STRUCTURE, 0, 3, 77 }, /* DeleteScheduleInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteScheduleOutput */
    { TABLE_STRUCTURE, 0, 2, 80 }, /* DeleteScheduleGroupInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteScheduleGroupOutput */
    { TABLE_STRUCTURE, 0, 2, 82 }, /* GetScheduleInput */
    { TABLE_STRUCTURE, 0, 15, 84 }, /* GetScheduleOutput */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* CreationDate */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* LastModificationDate */
    { TABLE_STRUCTURE, 0, 1, 99 }, /* GetScheduleGroupInput */
    { TABLE_STRUCTURE, 0, 5, 100 }, /* GetScheduleGroupOutput */
    { TABLE_STRING, 0, 2, 15 }, /* ScheduleGroupState */
    { TABLE_STRUCTURE, 0, 3, 105 }, /* ListScheduleGroupsInput */
    { TABLE_INTEGER, 29, 0, 0 }, /* MaxResults */
    { TABLE_STRING, 1, 0, 0 }, /* ScheduleGroupNamePrefix */
    { TABLE_STRING, 4, 0, 0 }, /* NextToken */
    { TABLE_STRUCTURE, 0, 2, 108 }, /* ListScheduleGroupsOutput */
    { TABLE_LIST, 0, 1, 110 }, /* ScheduleGroupList */
    { TABLE_STRUCTURE, 0, 5, 111 }, /* ScheduleGroupSummary */
    { TABLE_STRUCTURE, 0, 5, 116 }, /* ListSchedulesInput */
    { TABLE_STRING, 1, 0, 0 }, /* NamePrefix */
    { TABLE_STRUCTURE, 0, 2, 121 }, /* ListSchedulesOutput */
    { TABLE_LIST, 0, 1, 123 }, /* ScheduleList */
    { TABLE_STRUCTURE, 0, 7, 124 }, /* ScheduleSummary */
    { TABLE_STRUCTURE, 0, 1, 131 }, /* TargetSummary */
    { TABLE_STRUCTURE, 0, 1, 132 }, /* ListTagsForResourceInput */
    { TABLE_STRING, 30, 0, 0 }, /* TagResourceArn */
    { TABLE_STRUCTURE, 0, 1, 133 }, /* ListTagsForResourceOutput */
    { TABLE_STRUCTURE, 0, 2, 134 }, /* TagResourceInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* TagResourceOutput */
    { TABLE_STRUCTURE, 0, 2, 136 }, /* UntagResourceInput */
    { TABLE_LIST, 26, 1, 138 }, /* TagKeyList */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* UntagResourceOutput */
    { TABLE_STRUCTURE, 0, 13, 139 }, /* UpdateScheduleInput */
    { TABLE_STRUCTURE, 0, 1, 152 }, /* UpdateScheduleOutput */
};

static const struct table_member members[] = {
    { {277}, {277}, 1, 0 }, /* CreateScheduleInput.ActionAfterCompletion */
    { {5899}, {5899}, 2, 0 }, /* CreateScheduleInput.ClientToken */
    { {8971}, {8971}, 3, 0 }, /* CreateScheduleInput.Description */
    { {12039}, {12039}, 4, 0 }, /* CreateScheduleInput.EndDate */
    { {14098}, {14098}, 5, 1 }, /* CreateScheduleInput.FlexibleTimeWindow */
    { {26121}, {26121}, 8, 0 }, /* CreateScheduleInput.GroupName */
    { {28681}, {28681}, 9, 0 }, /* CreateScheduleInput.KmsKeyArn */
    { {31236}, {31236}, 10, 289 }, /* CreateScheduleInput.Name */
    { {32530}, {32530}, 11, 1 }, /* CreateScheduleInput.ScheduleExpression */
    { {37402}, {37402}, 12, 0 }, /* CreateScheduleInput.ScheduleExpressionTimezone */
    { {44297}, {44297}, 13, 0 }, /* CreateScheduleInput.StartDate */
    { {46853}, {46853}, 14, 0 }, /* CreateScheduleInput.State */
    { {48390}, {48390}, 15, 1 }, /* CreateScheduleInput.Target */
    { {18966}, {18966}, 6, 0 }, /* FlexibleTimeWindow.MaximumWindowInMinutes */
    { {24836}, {24836}, 7, 1 }, /* FlexibleTimeWindow.Mode */
    { {50179}, {50179}, 16, 1 }, /* Target.Arn */
    { {51216}, {51216}, 17, 0 }, /* Target.DeadLetterConfig */
    { {55565}, {55565}, 19, 0 }, /* Target.EcsParameters */
    { {147477}, {147477}, 53, 0 }, /* Target.EventBridgeParameters */
    { {157701}, {157701}, 56, 0 }, /* Target.Input */
    { {159249}, {159249}, 57, 0 }, /* Target.KinesisParameters */
    { {167179}, {167179}, 59, 0 }, /* Target.RetryPolicy */
    { {182023}, {182023}, 62, 1 }, /* Target.RoleArn */
    { {184091}, {184091}, 63, 0 }, /* Target.SageMakerPipelineParameters */
    { {198413}, {198413}, 68, 0 }, /* Target.SqsParameters */
    { {50179}, {50179}, 18, 0 }, /* DeadLetterConfig.Arn */
    { {59160}, {59160}, 20, 0 }, /* EcsParameters.CapacityProviderStrategy */
    { {74772}, {74772}, 25, 0 }, /* EcsParameters.EnableECSManagedTags */
    { {80148}, {80148}, 26, 0 }, /* EcsParameters.EnableExecuteCommand */
    { {85509}, {85509}, 27, 0 }, /* EcsParameters.Group */
    { {87050}, {87050}, 28, 0 }, /* EcsParameters.LaunchType */
    { {89876}, {89876}, 29, 0 }, /* EcsParameters.NetworkConfiguration */
    { {110100}, {110100}, 36, 0 }, /* EcsParameters.PlacementConstraints */
    { {119569}, {119569}, 40, 0 }, /* EcsParameters.PlacementStrategy */
    { {125711}, {125711}, 44, 0 }, /* EcsParameters.PlatformVersion */
    { {129805}, {129805}, 45, 0 }, /* EcsParameters.PropagateTags */
    { {133387}, {133387}, 46, 0 }, /* EcsParameters.ReferenceId */
    { {136452}, {136452}, 47, 0 }, /* EcsParameters.Tags */
    { {140297}, {140297}, 51, 0 }, /* EcsParameters.TaskCount */
    { {142865}, {142865}, 52, 1 }, /* EcsParameters.TaskDefinitionArn */
    { {65542}, {65542}, 21, 0 }, /* CapacityProviderStrategy.member */
    { {67332}, {67332}, 22, 0 }, /* CapacityProviderStrategyItem.base */
    { {68624}, {68624}, 23, 1 }, /* CapacityProviderStrategyItem.capacityProvider */
    { {72966}, {72966}, 24, 0 }, /* CapacityProviderStrategyItem.weight */
    { {95251}, {95251}, 30, 0 }, /* NetworkConfiguration.awsvpcConfiguration */
    { {100366}, {100366}, 31, 0 }, /* AwsVpcConfiguration.AssignPublicIp */
    { {104206}, {104206}, 32, 0 }, /* AwsVpcConfiguration.SecurityGroups */
    { {108039}, {108039}, 34, 1 }, /* AwsVpcConfiguration.Subnets */
    { {65542}, {65542}, 33, 0 }, /* SecurityGroups.member */
    { {65542}, {65542}, 35, 0 }, /* Subnets.member */
    { {65542}, {65542}, 37, 0 }, /* PlacementConstraints.member */
    { {115466}, {115466}, 38, 0 }, /* PlacementConstraint.expression */
    { {118276}, {118276}, 39, 0 }, /* PlacementConstraint.type */
    { {65542}, {65542}, 41, 0 }, /* PlacementStrategies.member */
    { {124165}, {124165}, 42, 0 }, /* PlacementStrategy.field */
    { {118276}, {118276}, 43, 0 }, /* PlacementStrategy.type */
    { {65542}, {65542}, 48, 0 }, /* Tags.member */
    { {137731}, {137731}, 49, 0 }, /* TagMap.key */
    { {138757}, {138757}, 50, 0 }, /* TagMap.value */
    { {153098}, {153098}, 54, 1 }, /* EventBridgeParameters.DetailType */
    { {155910}, {155910}, 55, 1 }, /* EventBridgeParameters.Source */
    { {163852}, {163852}, 58, 1 }, /* KinesisParameters.PartitionKey */
    { {170264}, {170264}, 60, 0 }, /* RetryPolicy.MaximumEventAgeInSeconds */
    { {176660}, {176660}, 61, 0 }, /* RetryPolicy.MaximumRetryAttempts */
    { {191253}, {191253}, 64, 0 }, /* SageMakerPipelineParameters.PipelineParameterList */
    { {65542}, {65542}, 65, 0 }, /* SageMakerPipelineParameterList.member */
    { {31236}, {31236}, 66, 1 }, /* SageMakerPipelineParameter.Name */
    { {196869}, {196869}, 67, 1 }, /* SageMakerPipelineParameter.Value */
    { {201998}, {201998}, 69, 0 }, /* SqsParameters.MessageGroupId */
    { {205835}, {205835}, 71, 1 }, /* CreateScheduleOutput.ScheduleArn */
    { {5899}, {5899}, 2, 0 }, /* CreateScheduleGroupInput.ClientToken */
    { {31236}, {31236}, 8, 289 }, /* CreateScheduleGroupInput.Name */
    { {136452}, {136452}, 73, 0 }, /* CreateScheduleGroupInput.Tags */
    { {65542}, {65542}, 74, 0 }, /* TagList.member */
    { {218627}, {218627}, 49, 1 }, /* Tag.Key */
    { {196869}, {196869}, 50, 1 }, /* Tag.Value */
    { {219664}, {219664}, 76, 1 }, /* CreateScheduleGroupOutput.ScheduleGroupArn */
    { {5899}, {235275}, 2, 544 }, /* DeleteScheduleInput.ClientToken */
    { {26121}, {238345}, 8, 544 }, /* DeleteScheduleInput.GroupName */
    { {31236}, {31236}, 10, 289 }, /* DeleteScheduleInput.Name */
    { {5899}, {235275}, 2, 544 }, /* DeleteScheduleGroupInput.ClientToken */
    { {31236}, {31236}, 8, 289 }, /* DeleteScheduleGroupInput.Name */
    { {26121}, {238345}, 8, 544 }, /* GetScheduleInput.GroupName */
    { {31236}, {31236}, 10, 289 }, /* GetScheduleInput.Name */
    { {277}, {277}, 1, 0 }, /* GetScheduleOutput.ActionAfterCompletion */
    { {50179}, {50179}, 71, 0 }, /* GetScheduleOutput.Arn */
    { {251660}, {251660}, 83, 0 }, /* GetScheduleOutput.CreationDate */
    { {8971}, {8971}, 3, 0 }, /* GetScheduleOutput.Description */
    { {12039}, {12039}, 4, 0 }, /* GetScheduleOutput.EndDate */
    { {14098}, {14098}, 5, 0 }, /* GetScheduleOutput.FlexibleTimeWindow */
    { {26121}, {26121}, 8, 0 }, /* GetScheduleOutput.GroupName */
    { {28681}, {28681}, 9, 0 }, /* GetScheduleOutput.KmsKeyArn */
    { {254996}, {254996}, 84, 0 }, /* GetScheduleOutput.LastModificationDate */
    { {31236}, {31236}, 10, 0 }, /* GetScheduleOutput.Name */
    { {32530}, {32530}, 11, 0 }, /* GetScheduleOutput.ScheduleExpression */
    { {37402}, {37402}, 12, 0 }, /* GetScheduleOutput.ScheduleExpressionTimezone */
    { {44297}, {44297}, 13, 0 }, /* GetScheduleOutput.StartDate */
    { {46853}, {46853}, 14, 0 }, /* GetScheduleOutput.State */
    { {48390}, {48390}, 15, 0 }, /* GetScheduleOutput.Target */
    { {31236}, {31236}, 8, 289 }, /* GetScheduleGroupInput.Name */
    { {50179}, {50179}, 76, 0 }, /* GetScheduleGroupOutput.Arn */
    { {251660}, {251660}, 83, 0 }, /* GetScheduleGroupOutput.CreationDate */
    { {254996}, {254996}, 84, 0 }, /* GetScheduleGroupOutput.LastModificationDate */
    { {31236}, {31236}, 8, 0 }, /* GetScheduleGroupOutput.Name */
    { {46853}, {46853}, 87, 0 }, /* GetScheduleGroupOutput.State */
    { {268810}, {268810}, 89, 544 }, /* ListScheduleGroupsInput.MaxResults */
    { {271626}, {271626}, 90, 544 }, /* ListScheduleGroupsInput.NamePrefix */
    { {274441}, {274441}, 91, 544 }, /* ListScheduleGroupsInput.NextToken */
    { {274441}, {274441}, 91, 0 }, /* ListScheduleGroupsOutput.NextToken */
    { {277006}, {277006}, 93, 1 }, /* ListScheduleGroupsOutput.ScheduleGroups */
    { {65542}, {65542}, 94, 0 }, /* ScheduleGroupList.member */
    { {50179}, {50179}, 76, 0 }, /* ScheduleGroupSummary.Arn */
    { {251660}, {251660}, 83, 0 }, /* ScheduleGroupSummary.CreationDate */
    { {254996}, {254996}, 84, 0 }, /* ScheduleGroupSummary.LastModificationDate */
    { {31236}, {31236}, 8, 0 }, /* ScheduleGroupSummary.Name */
    { {46853}, {46853}, 87, 0 }, /* ScheduleGroupSummary.State */
    { {26121}, {290061}, 8, 544 }, /* ListSchedulesInput.GroupName */
    { {268810}, {268810}, 89, 544 }, /* ListSchedulesInput.MaxResults */
    { {271626}, {271626}, 96, 544 }, /* ListSchedulesInput.NamePrefix */
    { {274441}, {274441}, 91, 544 }, /* ListSchedulesInput.NextToken */
    { {46853}, {46853}, 14, 544 }, /* ListSchedulesInput.State */
    { {274441}, {274441}, 91, 0 }, /* ListSchedulesOutput.NextToken */
    { {293641}, {293641}, 98, 1 }, /* ListSchedulesOutput.Schedules */
    { {65542}, {65542}, 99, 0 }, /* ScheduleList.member */
    { {50179}, {50179}, 71, 0 }, /* ScheduleSummary.Arn */
    { {251660}, {251660}, 83, 0 }, /* ScheduleSummary.CreationDate */
    { {26121}, {26121}, 8, 0 }, /* ScheduleSummary.GroupName */
    { {254996}, {254996}, 84, 0 }, /* ScheduleSummary.LastModificationDate */
    { {31236}, {31236}, 10, 0 }, /* ScheduleSummary.Name */
    { {46853}, {46853}, 14, 0 }, /* ScheduleSummary.State */
    { {48390}, {48390}, 100, 0 }, /* ScheduleSummary.Target */
    { {50179}, {50179}, 16, 1 }, /* TargetSummary.Arn */
    { {302603}, {302603}, 102, 289 }, /* ListTagsForResourceInput.ResourceArn */
    { {136452}, {136452}, 73, 0 }, /* ListTagsForResourceOutput.Tags */
    { {302603}, {302603}, 102, 289 }, /* TagResourceInput.ResourceArn */
    { {136452}, {136452}, 73, 1 }, /* TagResourceInput.Tags */
    { {302603}, {302603}, 102, 289 }, /* UntagResourceInput.ResourceArn */
    { {318983}, {318983}, 107, 545 }, /* UntagResourceInput.TagKeys */
    { {65542}, {65542}, 49, 0 }, /* TagKeyList.member */
    { {277}, {277}, 1, 0 }, /* UpdateScheduleInput.ActionAfterCompletion */
    { {5899}, {5899}, 2, 0 }, /* UpdateScheduleInput.ClientToken */
    { {8971}, {8971}, 3, 0 }, /* UpdateScheduleInput.Description */
    { {12039}, {12039}, 4, 0 }, /* UpdateScheduleInput.EndDate */
    { {14098}, {14098}, 5, 1 }, /* UpdateScheduleInput.FlexibleTimeWindow */
    { {26121}, {26121}, 8, 0 }, /* UpdateScheduleInput.GroupName */
    { {28681}, {28681}, 9, 0 }, /* UpdateScheduleInput.KmsKeyArn */
    { {31236}, {31236}, 10, 289 }, /* UpdateScheduleInput.Name */
    { {32530}, {32530}, 11, 1 }, /* UpdateScheduleInput.ScheduleExpression */
    { {37402}, {37402}, 12, 0 }, /* UpdateScheduleInput.ScheduleExpressionTimezone */
    { {44297}, {44297}, 13, 0 }, /* UpdateScheduleInput.StartDate */
    { {46853}, {46853}, 14, 0 }, /* UpdateScheduleInput.State */
    { {48390}, {48390}, 15, 1 }, /* UpdateScheduleInput.Target */
    { {205835}, {205835}, 71, 1 }, /* UpdateScheduleOutput.ScheduleArn */
};

static const struct table_text values[] = {
    { 329476 }, /* NONE */
    { 244742 }, /* DELETE */
    { 330755 }, /* OFF */
    { 331784 }, /* FLEXIBLE */
    { 334087 }, /* ENABLED */
    { 336136 }, /* DISABLED */
    { 338435 }, /* EC2 */
    { 339463 }, /* FARGATE */
    { 341512 }, /* EXTERNAL */
    { 343824 }, /* distinctInstance */
    { 348168 }, /* memberOf */
    { 350470 }, /* random */
    { 352262 }, /* spread */
    { 354055 }, /* binpack */
    { 356111 }, /* TASK_DEFINITION */
    { 360198 }, /* ACTIVE */
    { 361992 }, /* DELETING */
};

static const struct table_bounds bounds[] = {
    { INT64_MIN, INT64_MAX },
    { INT64_C(1), INT64_C(64) },
    { INT64_C(0), INT64_C(512) },
    { INT64_C(1), INT64_C(1440) },
    { INT64_C(1), INT64_C(2048) },
    { INT64_C(1), INT64_C(256) },
    { INT64_C(1), INT64_C(50) },
    { INT64_C(1), INT64_C(1600) },
    { INT64_C(0), INT64_C(6) },
    { INT64_C(0), INT64_C(100000) },
    { INT64_C(1), INT64_C(255) },
    { INT64_C(0), INT64_C(1000) },
    { INT64_C(1), INT64_C(5) },
    { INT64_C(1), INT64_C(1000) },
    { INT64_C(1), INT64_C(16) },
    { INT64_C(0), INT64_C(10) },
    { INT64_C(0), INT64_C(2000) },
    { INT64_C(0), INT64_C(5) },
    { INT64_C(0), INT64_C(255) },
    { INT64_C(0), INT64_C(1024) },
    { INT64_C(0), INT64_C(50) },
    { INT64_C(1), INT64_C(128) },
    { INT64_C(1), INT64_C(10) },
    { INT64_C(1), INT64_MAX },
    { INT64_C(60), INT64_C(86400) },
    { INT64_C(0), INT64_C(185) },
    { INT64_C(0), INT64_C(200) },
    { INT64_C(1), INT64_C(1024) },
    { INT64_C(1), INT64_C(1224) },
    { INT64_C(1), INT64_C(100) },
    { INT64_C(1), INT64_C(1011) },
};

static const struct aws_operation operations[] = {
    { {208910}, {5899}, {0}, {212740}, {214033}, 200, 0, 70, 9, false }, /* CreateSchedule */
    { {224019}, {5899}, {0}, {212740}, {229143}, 200, 72, 75, 9, false }, /* CreateScheduleGroup */
    { {240910}, {5899}, {0}, {244742}, {214033}, 200, 77, 78, 9, false }, /* DeleteSchedule */
    { {246547}, {5899}, {0}, {244742}, {229143}, 200, 79, 80, 9, false }, /* DeleteScheduleGroup */
    { {260363}, {0}, {0}, {263427}, {214033}, 200, 81, 82, 9, false }, /* GetSchedule */
    { {264464}, {0}, {0}, {263427}, {229143}, 200, 85, 86, 9, false }, /* GetScheduleGroup */
    { {280850}, {0}, {0}, {263427}, {285712}, 200, 88, 92, 9, false }, /* ListScheduleGroups */
    { {296205}, {0}, {0}, {263427}, {299786}, 200, 95, 97, 9, false }, /* ListSchedules */
    { {305683}, {0}, {0}, {263427}, {310803}, 200, 101, 103, 9, false }, /* ListTagsForResource */
    { {315915}, {0}, {0}, {212740}, {310803}, 200, 104, 105, 9, false }, /* TagResource */
    { {321037}, {0}, {0}, {244742}, {310803}, 200, 106, 108, 9, false }, /* UntagResource */
    { {324622}, {5899}, {0}, {328451}, {214033}, 200, 109, 110, 9, false }, /* UpdateSchedule */
};

const struct aws_service table_scheduler = {
    .pool = pool,
    .shapes = shapes,
    .members = members,
    .values = values,
    .bounds = bounds,
    .operations = operations,
    .operation_count = 12,
    .protocol = AWS_REST_JSON,
    .name = STR_INIT("scheduler"),
    .service_id = STR_INIT("Scheduler"),
    .endpoint_prefix = STR_INIT("scheduler"),
    .signing_name = STR_INIT("scheduler"),
    .target_prefix = STR_INIT(""),
    .json_version = STR_INIT("1.1"),
    .api_version = STR_INIT("2021-06-30"),
    .xml_namespace = STR_INIT(""),
};
