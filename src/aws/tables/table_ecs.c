/* table_ecs.c: written by tools/gen_aws_tables.py from botocore 1.43.11 (Apache-2.0), service "ecs"
 * 2014-11-13. Do not edit. */

#include "aws/tables/table_index.h"

/* One literal longer than ISO C promises; gcc and clang take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
static const char pool[] =
    "\0"
    "action\0"
    "hookId\0"
    "serviceDeploymentArn\0"
    "ContinueServiceDeployment\0"
    "autoScalingGroupProvider\0"
    "autoScalingGroupArn\0"
    "managedDraining\0"
    "managedScaling\0"
    "instanceWarmupPeriod\0"
    "maximumScalingStepSize\0"
    "minimumScalingStepSize\0"
    "status\0"
    "targetCapacity\0"
    "managedTerminationProtection\0"
    "cluster\0"
    "managedInstancesProvider\0"
    "autoRepairConfiguration\0"
    "actionsStatus\0"
    "infrastructureOptimization\0"
    "scaleInAfter\0"
    "infrastructureRoleArn\0"
    "instanceLaunchTemplate\0"
    "capacityOptionType\0"
    "capacityReservations\0"
    "reservationGroupArn\0"
    "reservationPreference\0"
    "ec2InstanceProfileArn\0"
    "fipsEnabled\0"
    "instanceMetadataTagsPropagation\0"
    "instanceRequirements\0"
    "acceleratorCount\0"
    "max\0"
    "min\0"
    "acceleratorManufacturers\0"
    "member\0"
    "acceleratorNames\0"
    "acceleratorTotalMemoryMiB\0"
    "acceleratorTypes\0"
    "allowedInstanceTypes\0"
    "bareMetal\0"
    "baselineEbsBandwidthMbps\0"
    "burstablePerformance\0"
    "cpuManufacturers\0"
    "excludedInstanceTypes\0"
    "instanceGenerations\0"
    "localStorage\0"
    "localStorageTypes\0"
    "maxSpotPriceAsPercentageOfOptimalOnDemandPrice\0"
    "memoryGiBPerVCpu\0"
    "memoryMiB\0"
    "networkBandwidthGbps\0"
    "networkInterfaceCount\0"
    "onDemandMaxPricePercentageOverLowestPrice\0"
    "requireHibernateSupport\0"
    "spotMaxPricePercentageOverLowestPrice\0"
    "totalLocalStorageGB\0"
    "vCpuCount\0"
    "localStorageConfiguration\0"
    "useLocalStorage\0"
    "monitoring\0"
    "networkConfiguration\0"
    "securityGroups\0"
    "subnets\0"
    "storageConfiguration\0"
    "storageSizeGiB\0"
    "propagateTags\0"
    "name\0"
    "tags\0"
    "key\0"
    "value\0"
    "capacityProvider\0"
    "capacityProviderArn\0"
    "type\0"
    "updateStatus\0"
    "updateStatusReason\0"
    "CreateCapacityProvider\0"
    "capacityProviders\0"
    "clusterName\0"
    "configuration\0"
    "executeCommandConfiguration\0"
    "kmsKeyId\0"
    "logConfiguration\0"
    "cloudWatchEncryptionEnabled\0"
    "cloudWatchLogGroupName\0"
    "s3BucketName\0"
    "s3EncryptionEnabled\0"
    "s3KeyPrefix\0"
    "logging\0"
    "managedStorageConfiguration\0"
    "fargateEphemeralStorageKmsKeyId\0"
    "defaultCapacityProviderStrategy\0"
    "base\0"
    "weight\0"
    "serviceConnectDefaults\0"
    "namespace\0"
    "settings\0"
    "activeServicesCount\0"
    "attachments\0"
    "details\0"
    "id\0"
    "attachmentsStatus\0"
    "clusterArn\0"
    "pendingTasksCount\0"
    "registeredContainerInstancesCount\0"
    "runningTasksCount\0"
    "statistics\0"
    "CreateCluster\0"
    "capacityProviderArns\0"
    "clientToken\0"
    "daemonName\0"
    "daemonTaskDefinitionArn\0"
    "deploymentConfiguration\0"
    "alarms\0"
    "alarmNames\0"
    "enable\0"
    "bakeTimeInMinutes\0"
    "drainPercent\0"
    "enableECSManagedTags\0"
    "enableExecuteCommand\0"
    "createdAt\0"
    "daemonArn\0"
    "deploymentArn\0"
    "CreateDaemon\0"
    "cpu\0"
    "executionRoleArn\0"
    "healthCheckPath\0"
    "memory\0"
    "primaryContainer\0"
    "awsLogsConfiguration\0"
    "logGroup\0"
    "logStreamPrefix\0"
    "command\0"
    "containerPort\0"
    "environment\0"
    "image\0"
    "repositoryCredentials\0"
    "credentialsParameter\0"
    "secrets\0"
    "valueFrom\0"
    "scalingTarget\0"
    "autoScalingMetric\0"
    "autoScalingTargetValue\0"
    "maxTaskCount\0"
    "minTaskCount\0"
    "serviceName\0"
    "taskRoleArn\0"
    "service\0"
    "activeConfigurations\0"
    "ingressPaths\0"
    "accessType\0"
    "endpoint\0"
    "serviceRevisionArn\0"
    "currentDeployment\0"
    "serviceArn\0"
    "statusCode\0"
    "statusReason\0"
    "updatedAt\0"
    "CreateExpressGatewayService\0"
    "availabilityZoneRebalancing\0"
    "capacityProviderStrategy\0"
    "rollback\0"
    "canaryConfiguration\0"
    "canaryBakeTimeInMinutes\0"
    "canaryPercent\0"
    "deploymentCircuitBreaker\0"
    "lifecycleHooks\0"
    "hookDetails\0"
    "hookTargetArn\0"
    "lifecycleStages\0"
    "roleArn\0"
    "targetType\0"
    "timeoutConfiguration\0"
    "timeoutInMinutes\0"
    "linearConfiguration\0"
    "stepBakeTimeInMinutes\0"
    "stepPercent\0"
    "maximumPercent\0"
    "minimumHealthyPercent\0"
    "strategy\0"
    "deploymentController\0"
    "desiredCount\0"
    "healthCheckGracePeriodSeconds\0"
    "launchType\0"
    "loadBalancers\0"
    "advancedConfiguration\0"
    "alternateTargetGroupArn\0"
    "productionListenerRule\0"
    "testListenerRule\0"
    "containerName\0"
    "loadBalancerName\0"
    "targetGroupArn\0"
    "awsvpcConfiguration\0"
    "assignPublicIp\0"
    "placementConstraints\0"
    "expression\0"
    "placementStrategy\0"
    "field\0"
    "platformVersion\0"
    "role\0"
    "schedulingStrategy\0"
    "serviceConnectConfiguration\0"
    "accessLogConfiguration\0"
    "format\0"
    "includeQueryParameters\0"
    "enabled\0"
    "logDriver\0"
    "options\0"
    "secretOptions\0"
    "services\0"
    "clientAliases\0"
    "dnsName\0"
    "port\0"
    "testTrafficRules\0"
    "header\0"
    "exact\0"
    "discoveryName\0"
    "ingressPortOverride\0"
    "portName\0"
    "timeout\0"
    "idleTimeoutSeconds\0"
    "perRequestTimeoutSeconds\0"
    "tls\0"
    "issuerCertificateAuthority\0"
    "awsPcaAuthorityArn\0"
    "kmsKey\0"
    "serviceRegistries\0"
    "registryArn\0"
    "taskDefinition\0"
    "volumeConfigurations\0"
    "managedEBSVolume\0"
    "encrypted\0"
    "filesystemType\0"
    "iops\0"
    "sizeInGiB\0"
    "snapshotId\0"
    "tagSpecifications\0"
    "resourceType\0"
    "throughput\0"
    "volumeInitializationRate\0"
    "volumeType\0"
    "vpcLatticeConfigurations\0"
    "createdBy\0"
    "currentServiceDeployment\0"
    "currentServiceRevisions\0"
    "arn\0"
    "pendingTaskCount\0"
    "requestedTaskCount\0"
    "runningTaskCount\0"
    "deployments\0"
    "failedTasks\0"
    "fargateEphemeralStorage\0"
    "pendingCount\0"
    "platformFamily\0"
    "rolloutState\0"
    "rolloutStateReason\0"
    "runningCount\0"
    "serviceConnectResources\0"
    "discoveryArn\0"
    "events\0"
    "message\0"
    "resourceManagementType\0"
    "taskSets\0"
    "computedDesiredCount\0"
    "externalId\0"
    "scale\0"
    "unit\0"
    "stabilityStatus\0"
    "stabilityStatusAt\0"
    "startedBy\0"
    "taskSetArn\0"
    "CreateService\0"
    "taskSet\0"
    "CreateTaskSet\0"
    "principalArn\0"
    "setting\0"
    "DeleteAccountSetting\0"
    "attributes\0"
    "targetId\0"
    "DeleteAttributes\0"
    "DeleteCapacityProvider\0"
    "DeleteCluster\0"
    "DeleteDaemon\0"
    "daemonTaskDefinition\0"
    "DeleteDaemonTaskDefinition\0"
    "DeleteExpressGatewayService\0"
    "force\0"
    "DeleteService\0"
    "taskDefinitions\0"
    "failures\0"
    "detail\0"
    "reason\0"
    "compatibilities\0"
    "containerDefinitions\0"
    "credentialSpecs\0"
    "dependsOn\0"
    "condition\0"
    "disableNetworking\0"
    "dnsSearchDomains\0"
    "dnsServers\0"
    "dockerLabels\0"
    "dockerSecurityOptions\0"
    "entryPoint\0"
    "environmentFiles\0"
    "essential\0"
    "extraHosts\0"
    "hostname\0"
    "ipAddress\0"
    "firelensConfiguration\0"
    "healthCheck\0"
    "interval\0"
    "retries\0"
    "startPeriod\0"
    "interactive\0"
    "links\0"
    "linuxParameters\0"
    "capabilities\0"
    "add\0"
    "drop\0"
    "devices\0"
    "containerPath\0"
    "hostPath\0"
    "permissions\0"
    "initProcessEnabled\0"
    "maxSwap\0"
    "sharedMemorySize\0"
    "swappiness\0"
    "tmpfs\0"
    "mountOptions\0"
    "size\0"
    "memoryReservation\0"
    "mountPoints\0"
    "readOnly\0"
    "sourceVolume\0"
    "portMappings\0"
    "appProtocol\0"
    "containerPortRange\0"
    "hostPort\0"
    "protocol\0"
    "privileged\0"
    "pseudoTerminal\0"
    "readonlyRootFilesystem\0"
    "resourceRequirements\0"
    "restartPolicy\0"
    "ignoredExitCodes\0"
    "restartAttemptPeriod\0"
    "startTimeout\0"
    "stopTimeout\0"
    "systemControls\0"
    "ulimits\0"
    "hardLimit\0"
    "softLimit\0"
    "user\0"
    "versionConsistency\0"
    "volumesFrom\0"
    "sourceContainer\0"
    "workingDirectory\0"
    "deleteRequestedAt\0"
    "deregisteredAt\0"
    "enableFaultInjection\0"
    "ephemeralStorage\0"
    "family\0"
    "inferenceAccelerators\0"
    "deviceName\0"
    "deviceType\0"
    "ipcMode\0"
    "networkMode\0"
    "pidMode\0"
    "proxyConfiguration\0"
    "properties\0"
    "registeredAt\0"
    "registeredBy\0"
    "requiresAttributes\0"
    "requiresCompatibilities\0"
    "revision\0"
    "runtimePlatform\0"
    "cpuArchitecture\0"
    "operatingSystemFamily\0"
    "taskDefinitionArn\0"
    "volumes\0"
    "configuredAtLaunch\0"
    "dockerVolumeConfiguration\0"
    "autoprovision\0"
    "driver\0"
    "driverOpts\0"
    "labels\0"
    "scope\0"
    "efsVolumeConfiguration\0"
    "authorizationConfig\0"
    "accessPointId\0"
    "iam\0"
    "fileSystemId\0"
    "rootDirectory\0"
    "transitEncryption\0"
    "transitEncryptionPort\0"
    "fsxWindowsFileServerVolumeConfiguration\0"
    "domain\0"
    "host\0"
    "sourcePath\0"
    "s3filesVolumeConfiguration\0"
    "accessPointArn\0"
    "fileSystemArn\0"
    "DeleteTaskDefinitions\0"
    "DeleteTaskSet\0"
    "containerInstance\0"
    "agentConnected\0"
    "agentUpdateStatus\0"
    "capacityProviderName\0"
    "containerInstanceArn\0"
    "ec2InstanceId\0"
    "healthStatus\0"
    "lastStatusChange\0"
    "lastUpdated\0"
    "overallStatus\0"
    "registeredResources\0"
    "doubleValue\0"
    "integerValue\0"
    "longValue\0"
    "stringSetValue\0"
    "remainingResources\0"
    "version\0"
    "versionInfo\0"
    "agentHash\0"
    "agentVersion\0"
    "dockerVersion\0"
    "DeregisterContainerInstance\0"
    "DeregisterTaskDefinition\0"
    "include\0"
    "maxResults\0"
    "nextToken\0"
    "DescribeCapacityProviders\0"
    "clusters\0"
    "DescribeClusters\0"
    "containerInstances\0"
    "DescribeContainerInstances\0"
    "daemon\0"
    "currentRevisions\0"
    "totalRunningCount\0"
    "DescribeDaemon\0"
    "daemonDeploymentArns\0"
    "daemonDeployments\0"
    "triggeredAlarmNames\0"
    "circuitBreaker\0"
    "failureCount\0"
    "threshold\0"
    "daemonDeploymentArn\0"
    "finishedAt\0"
    "rollbackCapacityProviders\0"
    "rollbackTargetDaemonRevisionArn\0"
    "startedAt\0"
    "sourceDaemonRevisions\0"
    "drainingInstanceCount\0"
    "runningInstanceCount\0"
    "totalDrainingInstanceCount\0"
    "totalRunningInstanceCount\0"
    "stoppedAt\0"
    "targetDaemonRevision\0"
    "DescribeDaemonDeployments\0"
    "daemonRevisionArns\0"
    "daemonRevisions\0"
    "containerImages\0"
    "imageDigest\0"
    "daemonRevisionArn\0"
    "DescribeDaemonRevisions\0"
    "DescribeDaemonTaskDefinition\0"
    "DescribeExpressGatewayService\0"
    "serviceDeploymentArns\0"
    "serviceDeployments\0"
    "lifecycleHookDetails\0"
    "expiresAt\0"
    "targetArn\0"
    "timeoutAction\0"
    "lifecycleStage\0"
    "sourceServiceRevisions\0"
    "requestedProductionTrafficWeight\0"
    "requestedTestTrafficWeight\0"
    "targetServiceRevision\0"
    "DescribeServiceDeployments\0"
    "serviceRevisionArns\0"
    "serviceRevisions\0"
    "ecsManagedResources\0"
    "autoScaling\0"
    "applicationAutoScalingPolicies\0"
    "metric\0"
    "policyType\0"
    "targetValue\0"
    "scalableTarget\0"
    "maxCapacity\0"
    "minCapacity\0"
    "certificate\0"
    "domainName\0"
    "listener\0"
    "loadBalancer\0"
    "scheme\0"
    "securityGroupIds\0"
    "subnetIds\0"
    "loadBalancerSecurityGroups\0"
    "rule\0"
    "targetGroups\0"
    "healthCheckPort\0"
    "logGroups\0"
    "logGroupName\0"
    "metricAlarms\0"
    "serviceSecurityGroups\0"
    "guardDutyEnabled\0"
    "resolvedConfiguration\0"
    "DescribeServiceRevisions\0"
    "DescribeServices\0"
    "DescribeTaskDefinition\0"
    "DescribeTaskSets\0"
    "tasks\0"
    "availabilityZone\0"
    "connectivity\0"
    "connectivityAt\0"
    "containers\0"
    "containerArn\0"
    "exitCode\0"
    "gpuIds\0"
    "lastStatus\0"
    "managedAgents\0"
    "lastStartedAt\0"
    "networkBindings\0"
    "bindIP\0"
    "hostPortRange\0"
    "networkInterfaces\0"
    "attachmentId\0"
    "ipv6Address\0"
    "privateIpv4Address\0"
    "runtimeId\0"
    "taskArn\0"
    "desiredStatus\0"
    "executionStoppedAt\0"
    "group\0"
    "overrides\0"
    "containerOverrides\0"
    "inferenceAcceleratorOverrides\0"
    "pullStartedAt\0"
    "pullStoppedAt\0"
    "stopCode\0"
    "stoppedReason\0"
    "stoppingAt\0"
    "DescribeTasks\0"
    "serviceConnectEndpoint\0"
    "telemetryEndpoint\0"
    "DiscoverPollEndpoint\0"
    "container\0"
    "task\0"
    "session\0"
    "sessionId\0"
    "streamUrl\0"
    "tokenValue\0"
    "ExecuteCommand\0"
    "protectedTasks\0"
    "expirationDate\0"
    "protectionEnabled\0"
    "GetTaskProtection\0"
    "effectiveSettings\0"
    "ListAccountSettings\0"
    "attributeName\0"
    "attributeValue\0"
    "ListAttributes\0"
    "clusterArns\0"
    "ListClusters\0"
    "filter\0"
    "containerInstanceArns\0"
    "ListContainerInstances\0"
    "after\0"
    "before\0"
    "targetDaemonRevisionArn\0"
    "ListDaemonDeployments\0"
    "familyPrefix\0"
    "sort\0"
    "daemonTaskDefinitions\0"
    "ListDaemonTaskDefinitions\0"
    "daemonSummariesList\0"
    "ListDaemons\0"
    "targetServiceRevisionArn\0"
    "ListServiceDeployments\0"
    "serviceArns\0"
    "ListServices\0"
    "ListServicesByNamespace\0"
    "resourceArn\0"
    "ListTagsForResource\0"
    "families\0"
    "ListTaskDefinitionFamilies\0"
    "taskDefinitionArns\0"
    "ListTaskDefinitions\0"
    "taskArns\0"
    "ListTasks\0"
    "PutAccountSetting\0"
    "PutAccountSettingDefault\0"
    "PutAttributes\0"
    "PutClusterCapacityProviders\0"
    "instanceIdentityDocument\0"
    "instanceIdentityDocumentSignature\0"
    "platformDevices\0"
    "totalResources\0"
    "RegisterContainerInstance\0"
    "RegisterDaemonTaskDefinition\0"
    "RegisterTaskDefinition\0"
    "count\0"
    "referenceId\0"
    "terminationPolicy\0"
    "deleteOnTermination\0"
    "RunTask\0"
    "StartTask\0"
    "stopType\0"
    "StopServiceDeployment\0"
    "StopTask\0"
    "attachmentArn\0"
    "acknowledgment\0"
    "SubmitAttachmentStateChanges\0"
    "SubmitContainerStateChange\0"
    "managedAgentName\0"
    "SubmitTaskStateChange\0"
    "TagResource\0"
    "tagKeys\0"
    "UntagResource\0"
    "UpdateCapacityProvider\0"
    "UpdateCluster\0"
    "UpdateClusterSettings\0"
    "UpdateContainerAgent\0"
    "UpdateContainerInstancesState\0"
    "UpdateDaemon\0"
    "targetConfiguration\0"
    "UpdateExpressGatewayService\0"
    "forceNewDeployment\0"
    "UpdateService\0"
    "primaryTaskSet\0"
    "UpdateServicePrimaryTaskSet\0"
    "expiresInMinutes\0"
    "UpdateTaskProtection\0"
    "UpdateTaskSet\0"
    "ROLLBACK\0"
    "CONTINUE\0"
    "ENABLED\0"
    "DISABLED\0"
    "ON_DEMAND\0"
    "SPOT\0"
    "RESERVED\0"
    "RESERVATIONS_ONLY\0"
    "RESERVATIONS_FIRST\0"
    "RESERVATIONS_EXCLUDED\0"
    "amazon-web-services\0"
    "amd\0"
    "nvidia\0"
    "xilinx\0"
    "habana\0"
    "a100\0"
    "inferentia\0"
    "k520\0"
    "k80\0"
    "m60\0"
    "radeon-pro-v520\0"
    "t4\0"
    "vu9p\0"
    "v100\0"
    "a10g\0"
    "h100\0"
    "t4g\0"
    "gpu\0"
    "fpga\0"
    "inference\0"
    "included\0"
    "required\0"
    "excluded\0"
    "intel\0"
    "current\0"
    "previous\0"
    "hdd\0"
    "ssd\0"
    "BASIC\0"
    "DETAILED\0"
    "CAPACITY_PROVIDER\0"
    "NONE\0"
    "PROVISIONING\0"
    "ACTIVE\0"
    "DEPROVISIONING\0"
    "INACTIVE\0"
    "EC2_AUTOSCALING\0"
    "MANAGED_INSTANCES\0"
    "FARGATE\0"
    "FARGATE_SPOT\0"
    "CREATE_IN_PROGRESS\0"
    "CREATE_COMPLETE\0"
    "CREATE_FAILED\0"
    "DELETE_IN_PROGRESS\0"
    "DELETE_COMPLETE\0"
    "DELETE_FAILED\0"
    "UPDATE_IN_PROGRESS\0"
    "UPDATE_COMPLETE\0"
    "UPDATE_FAILED\0"
    "DEFAULT\0"
    "OVERRIDE\0"
    "containerInsights\0"
    "DAEMON\0"
    "AVERAGE_CPU\0"
    "AVERAGE_MEMORY\0"
    "REQUEST_COUNT_PER_TARGET\0"
    "PUBLIC\0"
    "PRIVATE\0"
    "DRAINING\0"
    "RECONCILE_SERVICE\0"
    "PRE_SCALE_UP\0"
    "POST_SCALE_UP\0"
    "TEST_TRAFFIC_SHIFT\0"
    "POST_TEST_TRAFFIC_SHIFT\0"
    "PRE_PRODUCTION_TRAFFIC_SHIFT\0"
    "PRODUCTION_TRAFFIC_SHIFT\0"
    "POST_PRODUCTION_TRAFFIC_SHIFT\0"
    "AWS_LAMBDA\0"
    "PAUSE\0"
    "ROLLING\0"
    "BLUE_GREEN\0"
    "LINEAR\0"
    "CANARY\0"
    "ECS\0"
    "CODE_DEPLOY\0"
    "EXTERNAL\0"
    "EC2\0"
    "distinctInstance\0"
    "memberOf\0"
    "random\0"
    "spread\0"
    "binpack\0"
    "TASK_DEFINITION\0"
    "SERVICE\0"
    "REPLICA\0"
    "TEXT\0"
    "JSON\0"
    "json-file\0"
    "syslog\0"
    "journald\0"
    "gelf\0"
    "fluentd\0"
    "awslogs\0"
    "splunk\0"
    "awsfirelens\0"
    "ext3\0"
    "ext4\0"
    "xfs\0"
    "ntfs\0"
    "volume\0"
    "COMPLETED\0"
    "FAILED\0"
    "IN_PROGRESS\0"
    "CUSTOMER\0"
    "PERCENT\0"
    "STEADY_STATE\0"
    "STABILIZING\0"
    "serviceLongArnFormat\0"
    "taskLongArnFormat\0"
    "containerInstanceLongArnFormat\0"
    "awsvpcTrunking\0"
    "fargateFIPSMode\0"
    "tagResourceAuthorization\0"
    "fargateTaskRetirementWaitPeriod\0"
    "guardDutyActivate\0"
    "defaultLogDriverMode\0"
    "fargateEventWindows\0"
    "aws_managed\0"
    "container-instance\0"
    "START\0"
    "COMPLETE\0"
    "SUCCESS\0"
    "HEALTHY\0"
    "s3\0"
    "fluentbit\0"
    "read\0"
    "write\0"
    "mknod\0"
    "http\0"
    "http2\0"
    "grpc\0"
    "tcp\0"
    "udp\0"
    "GPU\0"
    "InferenceAccelerator\0"
    "core\0"
    "data\0"
    "fsize\0"
    "locks\0"
    "memlock\0"
    "msgqueue\0"
    "nice\0"
    "nofile\0"
    "nproc\0"
    "rss\0"
    "rtprio\0"
    "rttime\0"
    "sigpending\0"
    "stack\0"
    "disabled\0"
    "none\0"
    "bridge\0"
    "awsvpc\0"
    "APPMESH\0"
    "X86_64\0"
    "ARM64\0"
    "WINDOWS_SERVER_2019_FULL\0"
    "WINDOWS_SERVER_2019_CORE\0"
    "WINDOWS_SERVER_2016_FULL\0"
    "WINDOWS_SERVER_2004_CORE\0"
    "WINDOWS_SERVER_2022_CORE\0"
    "WINDOWS_SERVER_2022_FULL\0"
    "WINDOWS_SERVER_2025_CORE\0"
    "WINDOWS_SERVER_2025_FULL\0"
    "WINDOWS_SERVER_20H2_CORE\0"
    "LINUX\0"
    "shared\0"
    "PENDING\0"
    "STAGING\0"
    "STAGED\0"
    "UPDATING\0"
    "UPDATED\0"
    "OK\0"
    "IMPAIRED\0"
    "INSUFFICIENT_DATA\0"
    "INITIALIZING\0"
    "CONTAINER_RUNTIME\0"
    "ACCELERATED_COMPUTE\0"
    "TAGS\0"
    "ATTACHMENTS\0"
    "CONFIGURATIONS\0"
    "SETTINGS\0"
    "STATISTICS\0"
    "CONTAINER_INSTANCE_HEALTH\0"
    "TRIGGERED\0"
    "MONITORING\0"
    "MONITORING_COMPLETE\0"
    "SUCCESSFUL\0"
    "STOPPED\0"
    "STOP_REQUESTED\0"
    "ROLLBACK_IN_PROGRESS\0"
    "ROLLBACK_SUCCESSFUL\0"
    "ROLLBACK_FAILED\0"
    "DELETED\0"
    "AWAITING_ACTION\0"
    "SUCCEEDED\0"
    "TIMED_OUT\0"
    "SCALE_UP\0"
    "BAKE_TIME\0"
    "CLEAN_UP\0"
    "ROLLBACK_REQUESTED\0"
    "CONNECTED\0"
    "DISCONNECTED\0"
    "UNHEALTHY\0"
    "UNKNOWN\0"
    "ExecuteCommandAgent\0"
    "TaskFailedToStart\0"
    "EssentialContainerExited\0"
    "UserInitiated\0"
    "ServiceSchedulerInitiated\0"
    "SpotInterruption\0"
    "TerminationNotice\0"
    "REGISTERING\0"
    "DEREGISTERING\0"
    "REGISTRATION_FAILED\0"
    "LAST_REGISTERED\0"
    "ASC\0"
    "DESC\0"
    "ALL\0"
    "RUNNING\0"
    "ABORT\0";

static const struct table_shape shapes[] = {
    { TABLE_STRUCTURE, 0, 3, 0 }, /* ContinueServiceDeploymentRequest */
    { TABLE_STRING, 0, 2, 0 }, /* DeploymentLifecycleHookAction */
    { TABLE_STRING, 0, 0, 0 }, /* String */
    { TABLE_STRUCTURE, 0, 1, 3 }, /* ContinueServiceDeploymentResponse */
    { TABLE_STRUCTURE, 0, 5, 4 }, /* CreateCapacityProviderRequest */
    { TABLE_STRUCTURE, 0, 4, 9 }, /* AutoScalingGroupProvider */
    { TABLE_STRING, 0, 2, 2 }, /* ManagedDraining */
    { TABLE_STRUCTURE, 0, 5, 13 }, /* ManagedScaling */
    { TABLE_INTEGER, 1, 0, 0 }, /* ManagedScalingInstanceWarmupPeriod */
    { TABLE_INTEGER, 2, 0, 0 }, /* ManagedScalingStepSize */
    { TABLE_STRING, 0, 2, 2 }, /* ManagedScalingStatus */
    { TABLE_INTEGER, 3, 0, 0 }, /* ManagedScalingTargetCapacity */
    { TABLE_STRING, 0, 2, 2 }, /* ManagedTerminationProtection */
    { TABLE_STRUCTURE, 0, 5, 18 }, /* CreateManagedInstancesProviderConfiguration */
    { TABLE_STRUCTURE, 0, 1, 23 }, /* AutoRepairConfiguration */
    { TABLE_STRING, 0, 2, 2 }, /* AutoRepairActionsStatus */
    { TABLE_STRUCTURE, 0, 1, 24 }, /* InfrastructureOptimization */
    { TABLE_INTEGER, 0, 0, 0 }, /* BoxedInteger */
    { TABLE_STRUCTURE, 0, 10, 25 }, /* InstanceLaunchTemplate */
    { TABLE_STRING, 0, 3, 4 }, /* CapacityOptionType */
    { TABLE_STRUCTURE, 0, 2, 35 }, /* CapacityReservationRequest */
    { TABLE_STRING, 0, 3, 7 }, /* CapacityReservationPreference */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* BoxedBoolean */
    { TABLE_STRUCTURE, 0, 24, 37 }, /* InstanceRequirementsRequest */
    { TABLE_STRUCTURE, 0, 2, 61 }, /* AcceleratorCountRequest */
    { TABLE_LIST, 0, 1, 63 }, /* AcceleratorManufacturerSet */
    { TABLE_STRING, 0, 5, 10 }, /* AcceleratorManufacturer */
    { TABLE_LIST, 0, 1, 64 }, /* AcceleratorNameSet */
    { TABLE_STRING, 0, 12, 15 }, /* AcceleratorName */
    { TABLE_STRUCTURE, 0, 2, 65 }, /* AcceleratorTotalMemoryMiBRequest */
    { TABLE_LIST, 0, 1, 67 }, /* AcceleratorTypeSet */
    { TABLE_STRING, 0, 3, 27 }, /* AcceleratorType */
    { TABLE_LIST, 4, 1, 68 }, /* AllowedInstanceTypeSet */
    { TABLE_STRING, 5, 0, 0 }, /* AllowedInstanceType */
    { TABLE_STRING, 0, 3, 30 }, /* BareMetal */
    { TABLE_STRUCTURE, 0, 2, 69 }, /* BaselineEbsBandwidthMbpsRequest */
    { TABLE_STRING, 0, 3, 30 }, /* BurstablePerformance */
    { TABLE_LIST, 0, 1, 71 }, /* CpuManufacturerSet */
    { TABLE_STRING, 0, 3, 33 }, /* CpuManufacturer */
    { TABLE_LIST, 4, 1, 72 }, /* ExcludedInstanceTypeSet */
    { TABLE_STRING, 5, 0, 0 }, /* ExcludedInstanceType */
    { TABLE_LIST, 0, 1, 73 }, /* InstanceGenerationSet */
    { TABLE_STRING, 0, 2, 36 }, /* InstanceGeneration */
    { TABLE_STRING, 0, 3, 30 }, /* LocalStorage */
    { TABLE_LIST, 0, 1, 74 }, /* LocalStorageTypeSet */
    { TABLE_STRING, 0, 2, 38 }, /* LocalStorageType */
    { TABLE_STRUCTURE, 0, 2, 75 }, /* MemoryGiBPerVCpuRequest */
    { TABLE_DOUBLE, 0, 0, 0 }, /* BoxedDouble */
    { TABLE_STRUCTURE, 0, 2, 77 }, /* MemoryMiBRequest */
    { TABLE_STRUCTURE, 0, 2, 79 }, /* NetworkBandwidthGbpsRequest */
    { TABLE_STRUCTURE, 0, 2, 81 }, /* NetworkInterfaceCountRequest */
    { TABLE_STRUCTURE, 0, 2, 83 }, /* TotalLocalStorageGBRequest */
    { TABLE_STRUCTURE, 0, 2, 85 }, /* VCpuCountRangeRequest */
    { TABLE_STRUCTURE, 0, 1, 87 }, /* ManagedInstancesLocalStorageConfiguration */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Boolean */
    { TABLE_STRING, 0, 2, 40 }, /* ManagedInstancesMonitoringOptions */
    { TABLE_STRUCTURE, 0, 2, 88 }, /* ManagedInstancesNetworkConfiguration */
    { TABLE_LIST, 0, 1, 90 }, /* StringList */
    { TABLE_STRUCTURE, 0, 1, 91 }, /* ManagedInstancesStorageConfiguration */
    { TABLE_INTEGER, 6, 0, 0 }, /* TaskVolumeStorageGiB */
    { TABLE_STRING, 0, 2, 42 }, /* PropagateMITags */
    { TABLE_LIST, 7, 1, 92 }, /* Tags */
    { TABLE_STRUCTURE, 0, 2, 93 }, /* Tag */
    { TABLE_STRING, 8, 0, 0 }, /* TagKey */
    { TABLE_STRING, 9, 0, 0 }, /* TagValue */
    { TABLE_STRUCTURE, 0, 1, 95 }, /* CreateCapacityProviderResponse */
    { TABLE_STRUCTURE, 0, 10, 96 }, /* CapacityProvider */
    { TABLE_STRUCTURE, 0, 5, 106 }, /* ManagedInstancesProvider */
    { TABLE_STRING, 0, 4, 44 }, /* CapacityProviderStatus */
    { TABLE_STRING, 0, 4, 48 }, /* CapacityProviderType */
    { TABLE_STRING, 0, 9, 52 }, /* CapacityProviderUpdateStatus */
    { TABLE_STRUCTURE, 0, 7, 111 }, /* CreateClusterRequest */
    { TABLE_STRUCTURE, 0, 2, 118 }, /* ClusterConfiguration */
    { TABLE_STRUCTURE, 0, 3, 120 }, /* ExecuteCommandConfiguration */
    { TABLE_STRUCTURE, 0, 5, 123 }, /* ExecuteCommandLogConfiguration */
    { TABLE_STRING, 0, 3, 61 }, /* ExecuteCommandLogging */
    { TABLE_STRUCTURE, 0, 2, 128 }, /* ManagedStorageConfiguration */
    { TABLE_LIST, 0, 1, 130 }, /* CapacityProviderStrategy */
    { TABLE_STRUCTURE, 0, 3, 131 }, /* CapacityProviderStrategyItem */
    { TABLE_INTEGER, 10, 0, 0 }, /* CapacityProviderStrategyItemBase */
    { TABLE_INTEGER, 11, 0, 0 }, /* CapacityProviderStrategyItemWeight */
    { TABLE_STRUCTURE, 0, 1, 134 }, /* ClusterServiceConnectDefaultsRequest */
    { TABLE_LIST, 0, 1, 135 }, /* ClusterSettings */
    { TABLE_STRUCTURE, 0, 2, 136 }, /* ClusterSetting */
    { TABLE_STRING, 0, 1, 64 }, /* ClusterSettingName */
    { TABLE_STRUCTURE, 0, 1, 138 }, /* CreateClusterResponse */
    { TABLE_STRUCTURE, 0, 16, 139 }, /* Cluster */
    { TABLE_INTEGER, 0, 0, 0 }, /* Integer */
    { TABLE_LIST, 0, 1, 155 }, /* Attachments */
    { TABLE_STRUCTURE, 0, 4, 156 }, /* Attachment */
    { TABLE_LIST, 0, 1, 160 }, /* AttachmentDetails */
    { TABLE_STRUCTURE, 0, 2, 161 }, /* KeyValuePair */
    { TABLE_STRUCTURE, 0, 1, 163 }, /* ClusterServiceConnectDefaults */
    { TABLE_LIST, 0, 1, 164 }, /* Statistics */
    { TABLE_STRUCTURE, 0, 10, 165 }, /* CreateDaemonRequest */
    { TABLE_STRUCTURE, 0, 3, 175 }, /* DaemonDeploymentConfiguration */
    { TABLE_STRUCTURE, 0, 2, 178 }, /* DaemonAlarmConfiguration */
    { TABLE_DOUBLE, 12, 0, 0 }, /* DaemonDrainPercent */
    { TABLE_STRING, 0, 2, 65 }, /* DaemonPropagateTags */
    { TABLE_STRUCTURE, 0, 4, 180 }, /* CreateDaemonResponse */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* Timestamp */
    { TABLE_STRING, 0, 2, 67 }, /* DaemonStatus */
    { TABLE_STRUCTURE, 0, 12, 184 }, /* CreateExpressGatewayServiceRequest */
    { TABLE_STRUCTURE, 0, 2, 196 }, /* ExpressGatewayServiceNetworkConfiguration */
    { TABLE_STRUCTURE, 0, 7, 198 }, /* ExpressGatewayContainer */
    { TABLE_STRUCTURE, 0, 2, 205 }, /* ExpressGatewayServiceAwsLogsConfiguration */
    { TABLE_LIST, 0, 1, 207 }, /* EnvironmentVariables */
    { TABLE_STRUCTURE, 0, 1, 208 }, /* ExpressGatewayRepositoryCredentials */
    { TABLE_LIST, 0, 1, 209 }, /* SecretList */
    { TABLE_STRUCTURE, 0, 2, 210 }, /* Secret */
    { TABLE_STRUCTURE, 0, 4, 212 }, /* ExpressGatewayScalingTarget */
    { TABLE_STRING, 0, 3, 69 }, /* ExpressGatewayServiceScalingMetric */
    { TABLE_STRUCTURE, 0, 1, 216 }, /* CreateExpressGatewayServiceResponse */
    { TABLE_STRUCTURE, 0, 10, 217 }, /* ECSExpressGatewayService */
    { TABLE_LIST, 0, 1, 227 }, /* ExpressGatewayServiceConfigurations */
    { TABLE_STRUCTURE, 0, 11, 228 }, /* ExpressGatewayServiceConfiguration */
    { TABLE_LIST, 0, 1, 239 }, /* IngressPathSummaries */
    { TABLE_STRUCTURE, 0, 2, 240 }, /* IngressPathSummary */
    { TABLE_STRING, 0, 2, 72 }, /* AccessType */
    { TABLE_STRUCTURE, 0, 2, 242 }, /* ExpressGatewayServiceStatus */
    { TABLE_STRING, 0, 3, 74 }, /* ExpressGatewayServiceStatusCode */
    { TABLE_STRUCTURE, 0, 26, 244 }, /* CreateServiceRequest */
    { TABLE_STRING, 0, 2, 2 }, /* AvailabilityZoneRebalancing */
    { TABLE_STRUCTURE, 0, 9, 270 }, /* DeploymentConfiguration */
    { TABLE_STRUCTURE, 0, 3, 279 }, /* DeploymentAlarms */
    { TABLE_STRUCTURE, 0, 2, 282 }, /* CanaryConfiguration */
    { TABLE_DOUBLE, 0, 0, 0 }, /* Double */
    { TABLE_STRUCTURE, 0, 2, 284 }, /* DeploymentCircuitBreaker */
    { TABLE_LIST, 0, 1, 286 }, /* DeploymentLifecycleHookList */
    { TABLE_STRUCTURE, 0, 6, 287 }, /* DeploymentLifecycleHook */
    { TABLE_DOCUMENT, 0, 0, 0 }, /* HookDetails */
    { TABLE_LIST, 0, 1, 293 }, /* DeploymentLifecycleHookStageList */
    { TABLE_STRING, 0, 8, 77 }, /* DeploymentLifecycleHookStage */
    { TABLE_STRING, 0, 0, 0 }, /* IAMRoleArn */
    { TABLE_STRING, 0, 2, 85 }, /* DeploymentLifecycleHookTargetType */
    { TABLE_STRUCTURE, 0, 2, 294 }, /* DeploymentLifecycleHookTimeoutConfiguration */
    { TABLE_INTEGER, 13, 0, 0 }, /* DeploymentLifecycleHookDuration */
    { TABLE_STRUCTURE, 0, 2, 296 }, /* LinearConfiguration */
    { TABLE_STRING, 0, 4, 87 }, /* DeploymentStrategy */
    { TABLE_STRUCTURE, 0, 1, 298 }, /* DeploymentController */
    { TABLE_STRING, 0, 3, 91 }, /* DeploymentControllerType */
    { TABLE_STRING, 0, 4, 94 }, /* LaunchType */
    { TABLE_LIST, 0, 1, 299 }, /* LoadBalancers */
    { TABLE_STRUCTURE, 0, 5, 300 }, /* LoadBalancer */
    { TABLE_STRUCTURE, 0, 4, 305 }, /* AdvancedConfiguration */
    { TABLE_STRUCTURE, 0, 1, 309 }, /* NetworkConfiguration */
    { TABLE_STRUCTURE, 0, 3, 310 }, /* AwsVpcConfiguration */
    { TABLE_STRING, 0, 2, 2 }, /* AssignPublicIp */
    { TABLE_LIST, 0, 1, 313 }, /* PlacementConstraints */
    { TABLE_STRUCTURE, 0, 2, 314 }, /* PlacementConstraint */
    { TABLE_STRING, 0, 2, 98 }, /* PlacementConstraintType */
    { TABLE_LIST, 0, 1, 316 }, /* PlacementStrategies */
    { TABLE_STRUCTURE, 0, 2, 317 }, /* PlacementStrategy */
    { TABLE_STRING, 0, 3, 100 }, /* PlacementStrategyType */
    { TABLE_STRING, 0, 3, 103 }, /* PropagateTags */
    { TABLE_STRING, 0, 2, 106 }, /* SchedulingStrategy */
    { TABLE_STRUCTURE, 0, 5, 319 }, /* ServiceConnectConfiguration */
    { TABLE_STRUCTURE, 0, 2, 324 }, /* ServiceConnectAccessLogConfiguration */
    { TABLE_STRING, 0, 2, 108 }, /* ServiceConnectAccessLoggingFormat */
    { TABLE_STRING, 0, 2, 110 }, /* ServiceConnectIncludeQueryParameters */
    { TABLE_STRUCTURE, 0, 3, 326 }, /* LogConfiguration */
    { TABLE_STRING, 0, 8, 112 }, /* LogDriver */
    { TABLE_MAP, 0, 2, 329 }, /* LogConfigurationOptionsMap */
    { TABLE_LIST, 0, 1, 331 }, /* ServiceConnectServiceList */
    { TABLE_STRUCTURE, 0, 6, 332 }, /* ServiceConnectService */
    { TABLE_LIST, 0, 1, 338 }, /* ServiceConnectClientAliasList */
    { TABLE_STRUCTURE, 0, 3, 339 }, /* ServiceConnectClientAlias */
    { TABLE_INTEGER, 14, 0, 0 }, /* PortNumber */
    { TABLE_STRUCTURE, 0, 1, 342 }, /* ServiceConnectTestTrafficRules */
    { TABLE_STRUCTURE, 0, 2, 343 }, /* ServiceConnectTestTrafficHeaderRules */
    { TABLE_STRUCTURE, 0, 1, 345 }, /* ServiceConnectTestTrafficHeaderMatchRules */
    { TABLE_STRUCTURE, 0, 2, 346 }, /* TimeoutConfiguration */
    { TABLE_INTEGER, 15, 0, 0 }, /* Duration */
    { TABLE_STRUCTURE, 0, 3, 348 }, /* ServiceConnectTlsConfiguration */
    { TABLE_STRUCTURE, 0, 1, 351 }, /* ServiceConnectTlsCertificateAuthority */
    { TABLE_LIST, 0, 1, 352 }, /* ServiceRegistries */
    { TABLE_STRUCTURE, 0, 4, 353 }, /* ServiceRegistry */
    { TABLE_LIST, 0, 1, 357 }, /* ServiceVolumeConfigurations */
    { TABLE_STRUCTURE, 0, 2, 358 }, /* ServiceVolumeConfiguration */
    { TABLE_STRUCTURE, 0, 11, 360 }, /* ServiceManagedEBSVolumeConfiguration */
    { TABLE_STRING, 0, 4, 120 }, /* TaskFilesystemType */
    { TABLE_STRING, 0, 0, 0 }, /* EBSKMSKeyId */
    { TABLE_STRING, 0, 0, 0 }, /* EBSSnapshotId */
    { TABLE_LIST, 0, 1, 371 }, /* EBSTagSpecifications */
    { TABLE_STRUCTURE, 0, 3, 372 }, /* EBSTagSpecification */
    { TABLE_STRING, 0, 1, 124 }, /* EBSResourceType */
    { TABLE_STRING, 0, 0, 0 }, /* EBSVolumeType */
    { TABLE_STRING, 0, 0, 0 }, /* ECSVolumeName */
    { TABLE_LIST, 0, 1, 375 }, /* VpcLatticeConfigurations */
    { TABLE_STRUCTURE, 0, 3, 376 }, /* VpcLatticeConfiguration */
    { TABLE_STRUCTURE, 0, 1, 379 }, /* CreateServiceResponse */
    { TABLE_STRUCTURE, 0, 35, 380 }, /* Service */
    { TABLE_LIST, 0, 1, 415 }, /* ServiceCurrentRevisionSummaryList */
    { TABLE_STRUCTURE, 0, 4, 416 }, /* ServiceCurrentRevisionSummary */
    { TABLE_LIST, 0, 1, 420 }, /* Deployments */
    { TABLE_STRUCTURE, 0, 21, 421 }, /* Deployment */
    { TABLE_STRUCTURE, 0, 1, 442 }, /* DeploymentEphemeralStorage */
    { TABLE_STRING, 0, 3, 125 }, /* DeploymentRolloutState */
    { TABLE_LIST, 0, 1, 443 }, /* ServiceConnectServiceResourceList */
    { TABLE_STRUCTURE, 0, 2, 444 }, /* ServiceConnectServiceResource */
    { TABLE_LIST, 0, 1, 446 }, /* ServiceEvents */
    { TABLE_STRUCTURE, 0, 3, 447 }, /* ServiceEvent */
    { TABLE_STRING, 0, 2, 128 }, /* ResourceManagementType */
    { TABLE_LIST, 0, 1, 450 }, /* TaskSets */
    { TABLE_STRUCTURE, 0, 25, 451 }, /* TaskSet */
    { TABLE_STRUCTURE, 0, 2, 476 }, /* Scale */
    { TABLE_STRING, 0, 1, 130 }, /* ScaleUnit */
    { TABLE_STRING, 0, 2, 131 }, /* StabilityStatus */
    { TABLE_STRUCTURE, 0, 13, 478 }, /* CreateTaskSetRequest */
    { TABLE_STRUCTURE, 0, 1, 491 }, /* CreateTaskSetResponse */
    { TABLE_STRUCTURE, 0, 2, 492 }, /* DeleteAccountSettingRequest */
    { TABLE_STRING, 0, 11, 133 }, /* SettingName */
    { TABLE_STRUCTURE, 0, 1, 494 }, /* DeleteAccountSettingResponse */
    { TABLE_STRUCTURE, 0, 4, 495 }, /* Setting */
    { TABLE_STRING, 0, 2, 144 }, /* SettingType */
    { TABLE_STRUCTURE, 0, 2, 499 }, /* DeleteAttributesRequest */
    { TABLE_LIST, 0, 1, 501 }, /* Attributes */
    { TABLE_STRUCTURE, 0, 4, 502 }, /* Attribute */
    { TABLE_STRING, 0, 1, 146 }, /* TargetType */
    { TABLE_STRUCTURE, 0, 1, 506 }, /* DeleteAttributesResponse */
    { TABLE_STRUCTURE, 0, 2, 507 }, /* DeleteCapacityProviderRequest */
    { TABLE_STRUCTURE, 0, 1, 509 }, /* DeleteCapacityProviderResponse */
    { TABLE_STRUCTURE, 0, 1, 510 }, /* DeleteClusterRequest */
    { TABLE_STRUCTURE, 0, 1, 511 }, /* DeleteClusterResponse */
    { TABLE_STRUCTURE, 0, 1, 512 }, /* DeleteDaemonRequest */
    { TABLE_STRUCTURE, 0, 5, 513 }, /* DeleteDaemonResponse */
    { TABLE_STRUCTURE, 0, 1, 518 }, /* DeleteDaemonTaskDefinitionRequest */
    { TABLE_STRUCTURE, 0, 1, 519 }, /* DeleteDaemonTaskDefinitionResponse */
    { TABLE_STRUCTURE, 0, 1, 520 }, /* DeleteExpressGatewayServiceRequest */
    { TABLE_STRUCTURE, 0, 1, 521 }, /* DeleteExpressGatewayServiceResponse */
    { TABLE_STRUCTURE, 0, 3, 522 }, /* DeleteServiceRequest */
    { TABLE_STRUCTURE, 0, 1, 525 }, /* DeleteServiceResponse */
    { TABLE_STRUCTURE, 0, 1, 526 }, /* DeleteTaskDefinitionsRequest */
    { TABLE_STRUCTURE, 0, 2, 527 }, /* DeleteTaskDefinitionsResponse */
    { TABLE_LIST, 0, 1, 529 }, /* Failures */
    { TABLE_STRUCTURE, 0, 3, 530 }, /* Failure */
    { TABLE_LIST, 0, 1, 533 }, /* TaskDefinitionList */
    { TABLE_STRUCTURE, 0, 26, 534 }, /* TaskDefinition */
    { TABLE_LIST, 0, 1, 560 }, /* CompatibilityList */
    { TABLE_STRING, 0, 4, 94 }, /* Compatibility */
    { TABLE_LIST, 0, 1, 561 }, /* ContainerDefinitions */
    { TABLE_STRUCTURE, 0, 42, 562 }, /* ContainerDefinition */
    { TABLE_LIST, 0, 1, 604 }, /* ContainerDependencies */
    { TABLE_STRUCTURE, 0, 2, 605 }, /* ContainerDependency */
    { TABLE_STRING, 0, 4, 147 }, /* ContainerCondition */
    { TABLE_MAP, 0, 2, 607 }, /* DockerLabelsMap */
    { TABLE_LIST, 0, 1, 609 }, /* EnvironmentFiles */
    { TABLE_STRUCTURE, 0, 2, 610 }, /* EnvironmentFile */
    { TABLE_STRING, 0, 1, 151 }, /* EnvironmentFileType */
    { TABLE_LIST, 0, 1, 612 }, /* HostEntryList */
    { TABLE_STRUCTURE, 0, 2, 613 }, /* HostEntry */
    { TABLE_STRUCTURE, 0, 2, 615 }, /* FirelensConfiguration */
    { TABLE_MAP, 0, 2, 617 }, /* FirelensConfigurationOptionsMap */
    { TABLE_STRING, 0, 2, 152 }, /* FirelensConfigurationType */
    { TABLE_STRUCTURE, 0, 5, 619 }, /* HealthCheck */
    { TABLE_STRUCTURE, 0, 7, 624 }, /* LinuxParameters */
    { TABLE_STRUCTURE, 0, 2, 631 }, /* KernelCapabilities */
    { TABLE_LIST, 0, 1, 633 }, /* DevicesList */
    { TABLE_STRUCTURE, 0, 3, 634 }, /* Device */
    { TABLE_LIST, 0, 1, 637 }, /* DeviceCgroupPermissions */
    { TABLE_STRING, 0, 3, 154 }, /* DeviceCgroupPermission */
    { TABLE_LIST, 0, 1, 638 }, /* TmpfsList */
    { TABLE_STRUCTURE, 0, 3, 639 }, /* Tmpfs */
    { TABLE_LIST, 0, 1, 642 }, /* MountPointList */
    { TABLE_STRUCTURE, 0, 3, 643 }, /* MountPoint */
    { TABLE_LIST, 0, 1, 646 }, /* PortMappingList */
    { TABLE_STRUCTURE, 0, 6, 647 }, /* PortMapping */
    { TABLE_STRING, 0, 3, 157 }, /* ApplicationProtocol */
    { TABLE_STRING, 0, 2, 160 }, /* TransportProtocol */
    { TABLE_STRUCTURE, 0, 1, 653 }, /* RepositoryCredentials */
    { TABLE_LIST, 0, 1, 654 }, /* ResourceRequirements */
    { TABLE_STRUCTURE, 0, 2, 655 }, /* ResourceRequirement */
    { TABLE_STRING, 0, 2, 162 }, /* ResourceType */
    { TABLE_STRUCTURE, 0, 3, 657 }, /* ContainerRestartPolicy */
    { TABLE_LIST, 0, 1, 660 }, /* IntegerList */
    { TABLE_LIST, 0, 1, 661 }, /* SystemControls */
    { TABLE_STRUCTURE, 0, 2, 662 }, /* SystemControl */
    { TABLE_LIST, 0, 1, 664 }, /* UlimitList */
    { TABLE_STRUCTURE, 0, 3, 665 }, /* Ulimit */
    { TABLE_STRING, 0, 15, 164 }, /* UlimitName */
    { TABLE_STRING, 0, 2, 179 }, /* VersionConsistency */
    { TABLE_LIST, 0, 1, 668 }, /* VolumeFromList */
    { TABLE_STRUCTURE, 0, 2, 669 }, /* VolumeFrom */
    { TABLE_STRUCTURE, 0, 1, 671 }, /* EphemeralStorage */
    { TABLE_LIST, 0, 1, 672 }, /* InferenceAccelerators */
    { TABLE_STRUCTURE, 0, 2, 673 }, /* InferenceAccelerator */
    { TABLE_STRING, 0, 3, 181 }, /* IpcMode */
    { TABLE_STRING, 0, 4, 184 }, /* NetworkMode */
    { TABLE_STRING, 0, 2, 188 }, /* PidMode */
    { TABLE_LIST, 0, 1, 675 }, /* TaskDefinitionPlacementConstraints */
    { TABLE_STRUCTURE, 0, 2, 676 }, /* TaskDefinitionPlacementConstraint */
    { TABLE_STRING, 0, 1, 190 }, /* TaskDefinitionPlacementConstraintType */
    { TABLE_STRUCTURE, 0, 3, 678 }, /* ProxyConfiguration */
    { TABLE_LIST, 0, 1, 681 }, /* ProxyConfigurationProperties */
    { TABLE_STRING, 0, 1, 191 }, /* ProxyConfigurationType */
    { TABLE_LIST, 0, 1, 682 }, /* RequiresAttributes */
    { TABLE_STRUCTURE, 0, 2, 683 }, /* RuntimePlatform */
    { TABLE_STRING, 0, 2, 192 }, /* CPUArchitecture */
    { TABLE_STRING, 0, 10, 194 }, /* OSFamily */
    { TABLE_STRING, 0, 3, 204 }, /* TaskDefinitionStatus */
    { TABLE_LIST, 0, 1, 685 }, /* VolumeList */
    { TABLE_STRUCTURE, 0, 7, 686 }, /* Volume */
    { TABLE_STRUCTURE, 0, 5, 693 }, /* DockerVolumeConfiguration */
    { TABLE_MAP, 0, 2, 698 }, /* StringMap */
    { TABLE_STRING, 0, 2, 207 }, /* Scope */
    { TABLE_STRUCTURE, 0, 5, 700 }, /* EFSVolumeConfiguration */
    { TABLE_STRUCTURE, 0, 2, 705 }, /* EFSAuthorizationConfig */
    { TABLE_STRING, 0, 2, 2 }, /* EFSAuthorizationConfigIAM */
    { TABLE_STRING, 0, 2, 2 }, /* EFSTransitEncryption */
    { TABLE_STRUCTURE, 0, 3, 707 }, /* FSxWindowsFileServerVolumeConfiguration */
    { TABLE_STRUCTURE, 0, 2, 710 }, /* FSxWindowsFileServerAuthorizationConfig */
    { TABLE_STRUCTURE, 0, 1, 712 }, /* HostVolumeProperties */
    { TABLE_STRUCTURE, 0, 4, 713 }, /* S3FilesVolumeConfiguration */
    { TABLE_STRUCTURE, 0, 4, 717 }, /* DeleteTaskSetRequest */
    { TABLE_STRUCTURE, 0, 1, 721 }, /* DeleteTaskSetResponse */
    { TABLE_STRUCTURE, 0, 3, 722 }, /* DeregisterContainerInstanceRequest */
    { TABLE_STRUCTURE, 0, 1, 725 }, /* DeregisterContainerInstanceResponse */
    { TABLE_STRUCTURE, 0, 18, 726 }, /* ContainerInstance */
    { TABLE_STRING, 0, 6, 209 }, /* AgentUpdateStatus */
    { TABLE_STRUCTURE, 0, 2, 744 }, /* ContainerInstanceHealthStatus */
    { TABLE_LIST, 0, 1, 746 }, /* InstanceHealthCheckResultList */
    { TABLE_STRUCTURE, 0, 5, 747 }, /* InstanceHealthCheckResult */
    { TABLE_STRING, 0, 4, 215 }, /* InstanceHealthCheckState */
    { TABLE_STRING, 0, 3, 219 }, /* InstanceHealthCheckType */
    { TABLE_LIST, 0, 1, 752 }, /* Resources */
    { TABLE_STRUCTURE, 0, 6, 753 }, /* Resource */
    { TABLE_LONG, 0, 0, 0 }, /* Long */
    { TABLE_STRUCTURE, 0, 3, 759 }, /* VersionInfo */
    { TABLE_STRUCTURE, 0, 1, 762 }, /* DeregisterTaskDefinitionRequest */
    { TABLE_STRUCTURE, 0, 1, 763 }, /* DeregisterTaskDefinitionResponse */
    { TABLE_STRUCTURE, 0, 5, 764 }, /* DescribeCapacityProvidersRequest */
    { TABLE_LIST, 0, 1, 769 }, /* CapacityProviderFieldList */
    { TABLE_STRING, 0, 1, 222 }, /* CapacityProviderField */
    { TABLE_STRUCTURE, 0, 3, 770 }, /* DescribeCapacityProvidersResponse */
    { TABLE_LIST, 0, 1, 773 }, /* CapacityProviders */
    { TABLE_STRUCTURE, 0, 2, 774 }, /* DescribeClustersRequest */
    { TABLE_LIST, 0, 1, 776 }, /* ClusterFieldList */
    { TABLE_STRING, 0, 5, 223 }, /* ClusterField */
    { TABLE_STRUCTURE, 0, 2, 777 }, /* DescribeClustersResponse */
    { TABLE_LIST, 0, 1, 779 }, /* Clusters */
    { TABLE_STRUCTURE, 0, 3, 780 }, /* DescribeContainerInstancesRequest */
    { TABLE_LIST, 0, 1, 783 }, /* ContainerInstanceFieldList */
    { TABLE_STRING, 0, 2, 228 }, /* ContainerInstanceField */
    { TABLE_STRUCTURE, 0, 2, 784 }, /* DescribeContainerInstancesResponse */
    { TABLE_LIST, 0, 1, 786 }, /* ContainerInstances */
    { TABLE_STRUCTURE, 0, 1, 787 }, /* DescribeDaemonRequest */
    { TABLE_STRUCTURE, 0, 1, 788 }, /* DescribeDaemonResponse */
    { TABLE_STRUCTURE, 0, 7, 789 }, /* DaemonDetail */
    { TABLE_LIST, 0, 1, 796 }, /* DaemonRevisionDetailList */
    { TABLE_STRUCTURE, 0, 3, 797 }, /* DaemonRevisionDetail */
    { TABLE_LIST, 0, 1, 800 }, /* DaemonCapacityProviderList */
    { TABLE_STRUCTURE, 0, 2, 801 }, /* DaemonCapacityProvider */
    { TABLE_STRUCTURE, 0, 1, 803 }, /* DescribeDaemonDeploymentsRequest */
    { TABLE_STRUCTURE, 0, 2, 804 }, /* DescribeDaemonDeploymentsResponse */
    { TABLE_LIST, 0, 1, 806 }, /* DaemonDeploymentList */
    { TABLE_STRUCTURE, 0, 14, 807 }, /* DaemonDeployment */
    { TABLE_STRUCTURE, 0, 3, 821 }, /* DaemonDeploymentAlarms */
    { TABLE_STRING, 0, 4, 230 }, /* DaemonDeploymentRollbackMonitorsStatus */
    { TABLE_STRUCTURE, 0, 3, 824 }, /* DaemonCircuitBreaker */
    { TABLE_STRUCTURE, 0, 4, 827 }, /* DaemonRollback */
    { TABLE_LIST, 0, 1, 831 }, /* DaemonDeploymentRevisionDetailList */
    { TABLE_STRUCTURE, 0, 4, 832 }, /* DaemonDeploymentRevisionDetail */
    { TABLE_LIST, 0, 1, 836 }, /* DaemonDeploymentCapacityProviderList */
    { TABLE_STRUCTURE, 0, 3, 837 }, /* DaemonDeploymentCapacityProvider */
    { TABLE_STRING, 0, 8, 234 }, /* DaemonDeploymentStatus */
    { TABLE_STRUCTURE, 0, 1, 840 }, /* DescribeDaemonRevisionsRequest */
    { TABLE_STRUCTURE, 0, 2, 841 }, /* DescribeDaemonRevisionsResponse */
    { TABLE_LIST, 0, 1, 843 }, /* DaemonRevisions */
    { TABLE_STRUCTURE, 0, 9, 844 }, /* DaemonRevision */
    { TABLE_LIST, 0, 1, 853 }, /* DaemonContainerImages */
    { TABLE_STRUCTURE, 0, 3, 854 }, /* DaemonContainerImage */
    { TABLE_STRUCTURE, 0, 1, 857 }, /* DescribeDaemonTaskDefinitionRequest */
    { TABLE_STRUCTURE, 0, 1, 858 }, /* DescribeDaemonTaskDefinitionResponse */
    { TABLE_STRUCTURE, 0, 13, 859 }, /* DaemonTaskDefinition */
    { TABLE_LIST, 0, 1, 872 }, /* DaemonContainerDefinitionList */
    { TABLE_STRUCTURE, 0, 29, 873 }, /* DaemonContainerDefinition */
    { TABLE_STRUCTURE, 0, 4, 902 }, /* DaemonLinuxParameters */
    { TABLE_STRING, 0, 3, 242 }, /* DaemonTaskDefinitionStatus */
    { TABLE_LIST, 0, 1, 906 }, /* DaemonVolumeList */
    { TABLE_STRUCTURE, 0, 2, 907 }, /* DaemonVolume */
    { TABLE_STRUCTURE, 0, 2, 909 }, /* DescribeExpressGatewayServiceRequest */
    { TABLE_LIST, 0, 1, 911 }, /* ExpressGatewayServiceIncludeList */
    { TABLE_STRING, 0, 1, 222 }, /* ExpressGatewayServiceInclude */
    { TABLE_STRUCTURE, 0, 1, 912 }, /* DescribeExpressGatewayServiceResponse */
    { TABLE_STRUCTURE, 0, 1, 913 }, /* DescribeServiceDeploymentsRequest */
    { TABLE_STRUCTURE, 0, 2, 914 }, /* DescribeServiceDeploymentsResponse */
    { TABLE_LIST, 0, 1, 916 }, /* ServiceDeployments */
    { TABLE_STRUCTURE, 0, 18, 917 }, /* ServiceDeployment */
    { TABLE_STRUCTURE, 0, 3, 935 }, /* ServiceDeploymentAlarms */
    { TABLE_STRING, 0, 4, 230 }, /* ServiceDeploymentRollbackMonitorsStatus */
    { TABLE_STRUCTURE, 0, 3, 938 }, /* ServiceDeploymentCircuitBreaker */
    { TABLE_LIST, 0, 1, 941 }, /* DeploymentLifecycleHookDetailList */
    { TABLE_STRUCTURE, 0, 6, 942 }, /* DeploymentLifecycleHookDetail */
    { TABLE_STRING, 0, 5, 245 }, /* DeploymentLifecycleHookStatus */
    { TABLE_STRING, 0, 10, 250 }, /* ServiceDeploymentLifecycleStage */
    { TABLE_STRUCTURE, 0, 3, 948 }, /* Rollback */
    { TABLE_LIST, 0, 1, 951 }, /* ServiceRevisionsSummaryList */
    { TABLE_STRUCTURE, 0, 6, 952 }, /* ServiceRevisionSummary */
    { TABLE_STRING, 0, 9, 260 }, /* ServiceDeploymentStatus */
    { TABLE_STRUCTURE, 0, 1, 958 }, /* DescribeServiceRevisionsRequest */
    { TABLE_STRUCTURE, 0, 2, 959 }, /* DescribeServiceRevisionsResponse */
    { TABLE_LIST, 0, 1, 961 }, /* ServiceRevisions */
    { TABLE_STRUCTURE, 0, 20, 962 }, /* ServiceRevision */
    { TABLE_LIST, 0, 1, 982 }, /* ContainerImages */
    { TABLE_STRUCTURE, 0, 3, 983 }, /* ContainerImage */
    { TABLE_STRUCTURE, 0, 5, 986 }, /* ECSManagedResources */
    { TABLE_STRUCTURE, 0, 2, 991 }, /* ManagedAutoScaling */
    { TABLE_LIST, 0, 1, 993 }, /* ManagedApplicationAutoScalingPolicies */
    { TABLE_STRUCTURE, 0, 7, 994 }, /* ManagedApplicationAutoScalingPolicy */
    { TABLE_STRING, 0, 5, 269 }, /* ManagedResourceStatus */
    { TABLE_STRUCTURE, 0, 6, 1001 }, /* ManagedScalableTarget */
    { TABLE_LIST, 0, 1, 1007 }, /* ManagedIngressPaths */
    { TABLE_STRUCTURE, 0, 8, 1008 }, /* ManagedIngressPath */
    { TABLE_STRUCTURE, 0, 5, 1016 }, /* ManagedCertificate */
    { TABLE_STRUCTURE, 0, 4, 1021 }, /* ManagedListener */
    { TABLE_STRUCTURE, 0, 7, 1025 }, /* ManagedLoadBalancer */
    { TABLE_LIST, 0, 1, 1032 }, /* ManagedSecurityGroups */
    { TABLE_STRUCTURE, 0, 4, 1033 }, /* ManagedSecurityGroup */
    { TABLE_STRUCTURE, 0, 4, 1037 }, /* ManagedListenerRule */
    { TABLE_LIST, 0, 1, 1041 }, /* ManagedTargetGroups */
    { TABLE_STRUCTURE, 0, 7, 1042 }, /* ManagedTargetGroup */
    { TABLE_LIST, 0, 1, 1049 }, /* ManagedLogGroups */
    { TABLE_STRUCTURE, 0, 5, 1050 }, /* ManagedLogGroup */
    { TABLE_LIST, 0, 1, 1055 }, /* ManagedMetricAlarms */
    { TABLE_STRUCTURE, 0, 4, 1056 }, /* ManagedMetricAlarm */
    { TABLE_STRUCTURE, 0, 1, 1060 }, /* ResolvedConfiguration */
    { TABLE_LIST, 0, 1, 1061 }, /* ServiceRevisionLoadBalancers */
    { TABLE_STRUCTURE, 0, 2, 1062 }, /* ServiceRevisionLoadBalancer */
    { TABLE_STRUCTURE, 0, 3, 1064 }, /* DescribeServicesRequest */
    { TABLE_LIST, 0, 1, 1067 }, /* ServiceFieldList */
    { TABLE_STRING, 0, 1, 222 }, /* ServiceField */
    { TABLE_STRUCTURE, 0, 2, 1068 }, /* DescribeServicesResponse */
    { TABLE_LIST, 0, 1, 1070 }, /* Services */
    { TABLE_STRUCTURE, 0, 2, 1071 }, /* DescribeTaskDefinitionRequest */
    { TABLE_LIST, 0, 1, 1073 }, /* TaskDefinitionFieldList */
    { TABLE_STRING, 0, 1, 222 }, /* TaskDefinitionField */
    { TABLE_STRUCTURE, 0, 2, 1074 }, /* DescribeTaskDefinitionResponse */
    { TABLE_STRUCTURE, 0, 4, 1076 }, /* DescribeTaskSetsRequest */
    { TABLE_LIST, 0, 1, 1080 }, /* TaskSetFieldList */
    { TABLE_STRING, 0, 1, 222 }, /* TaskSetField */
    { TABLE_STRUCTURE, 0, 2, 1081 }, /* DescribeTaskSetsResponse */
    { TABLE_STRUCTURE, 0, 3, 1083 }, /* DescribeTasksRequest */
    { TABLE_LIST, 0, 1, 1086 }, /* TaskFieldList */
    { TABLE_STRING, 0, 1, 222 }, /* TaskField */
    { TABLE_STRUCTURE, 0, 2, 1087 }, /* DescribeTasksResponse */
    { TABLE_LIST, 0, 1, 1089 }, /* Tasks */
    { TABLE_STRUCTURE, 0, 37, 1090 }, /* Task */
    { TABLE_STRING, 0, 2, 274 }, /* Connectivity */
    { TABLE_LIST, 0, 1, 1127 }, /* Containers */
    { TABLE_STRUCTURE, 0, 17, 1128 }, /* Container */
    { TABLE_LIST, 0, 1, 1145 }, /* GpuIds */
    { TABLE_STRING, 0, 3, 276 }, /* HealthStatus */
    { TABLE_LIST, 0, 1, 1146 }, /* ManagedAgents */
    { TABLE_STRUCTURE, 0, 4, 1147 }, /* ManagedAgent */
    { TABLE_STRING, 0, 1, 279 }, /* ManagedAgentName */
    { TABLE_LIST, 0, 1, 1151 }, /* NetworkBindings */
    { TABLE_STRUCTURE, 0, 6, 1152 }, /* NetworkBinding */
    { TABLE_LIST, 0, 1, 1158 }, /* NetworkInterfaces */
    { TABLE_STRUCTURE, 0, 3, 1159 }, /* NetworkInterface */
    { TABLE_STRUCTURE, 0, 2, 1162 }, /* TaskEphemeralStorage */
    { TABLE_STRUCTURE, 0, 7, 1164 }, /* TaskOverride */
    { TABLE_LIST, 0, 1, 1171 }, /* ContainerOverrides */
    { TABLE_STRUCTURE, 0, 8, 1172 }, /* ContainerOverride */
    { TABLE_LIST, 0, 1, 1180 }, /* InferenceAcceleratorOverrides */
    { TABLE_STRUCTURE, 0, 2, 1181 }, /* InferenceAcceleratorOverride */
    { TABLE_STRING, 0, 6, 280 }, /* TaskStopCode */
    { TABLE_STRUCTURE, 0, 2, 1183 }, /* DiscoverPollEndpointRequest */
    { TABLE_STRUCTURE, 0, 3, 1185 }, /* DiscoverPollEndpointResponse */
    { TABLE_STRUCTURE, 0, 5, 1188 }, /* ExecuteCommandRequest */
    { TABLE_STRUCTURE, 0, 6, 1193 }, /* ExecuteCommandResponse */
    { TABLE_STRUCTURE, 0, 3, 1199 }, /* Session */
    { TABLE_STRING, 0, 0, 0 }, /* SensitiveString */
    { TABLE_STRUCTURE, 0, 2, 1202 }, /* GetTaskProtectionRequest */
    { TABLE_STRUCTURE, 0, 2, 1204 }, /* GetTaskProtectionResponse */
    { TABLE_LIST, 0, 1, 1206 }, /* ProtectedTasks */
    { TABLE_STRUCTURE, 0, 3, 1207 }, /* ProtectedTask */
    { TABLE_STRUCTURE, 0, 6, 1210 }, /* ListAccountSettingsRequest */
    { TABLE_STRUCTURE, 0, 2, 1216 }, /* ListAccountSettingsResponse */
    { TABLE_LIST, 0, 1, 1218 }, /* Settings */
    { TABLE_STRUCTURE, 0, 6, 1219 }, /* ListAttributesRequest */
    { TABLE_STRUCTURE, 0, 2, 1225 }, /* ListAttributesResponse */
    { TABLE_STRUCTURE, 0, 2, 1227 }, /* ListClustersRequest */
    { TABLE_STRUCTURE, 0, 2, 1229 }, /* ListClustersResponse */
    { TABLE_STRUCTURE, 0, 5, 1231 }, /* ListContainerInstancesRequest */
    { TABLE_STRING, 0, 5, 286 }, /* ContainerInstanceStatus */
    { TABLE_STRUCTURE, 0, 2, 1236 }, /* ListContainerInstancesResponse */
    { TABLE_STRUCTURE, 0, 5, 1238 }, /* ListDaemonDeploymentsRequest */
    { TABLE_STRUCTURE, 0, 2, 1243 }, /* CreatedAt */
    { TABLE_LIST, 0, 1, 1245 }, /* DaemonDeploymentStatusList */
    { TABLE_STRUCTURE, 0, 2, 1246 }, /* ListDaemonDeploymentsResponse */
    { TABLE_LIST, 0, 1, 1248 }, /* DaemonDeploymentSummaryList */
    { TABLE_STRUCTURE, 0, 10, 1249 }, /* DaemonDeploymentSummary */
    { TABLE_STRUCTURE, 0, 7, 1259 }, /* ListDaemonTaskDefinitionsRequest */
    { TABLE_STRING, 0, 1, 291 }, /* DaemonTaskDefinitionRevisionFilter */
    { TABLE_STRING, 0, 2, 292 }, /* SortOrder */
    { TABLE_STRING, 0, 3, 294 }, /* DaemonTaskDefinitionStatusFilter */
    { TABLE_STRUCTURE, 0, 2, 1266 }, /* ListDaemonTaskDefinitionsResponse */
    { TABLE_LIST, 0, 1, 1268 }, /* DaemonTaskDefinitionSummaries */
    { TABLE_STRUCTURE, 0, 5, 1269 }, /* DaemonTaskDefinitionSummary */
    { TABLE_STRUCTURE, 0, 4, 1274 }, /* ListDaemonsRequest */
    { TABLE_STRUCTURE, 0, 2, 1278 }, /* ListDaemonsResponse */
    { TABLE_LIST, 0, 1, 1280 }, /* DaemonSummariesList */
    { TABLE_STRUCTURE, 0, 4, 1281 }, /* DaemonSummary */
    { TABLE_STRUCTURE, 0, 6, 1285 }, /* ListServiceDeploymentsRequest */
    { TABLE_LIST, 0, 1, 1291 }, /* ServiceDeploymentStatusList */
    { TABLE_STRUCTURE, 0, 2, 1292 }, /* ListServiceDeploymentsResponse */
    { TABLE_LIST, 0, 1, 1294 }, /* ServiceDeploymentsBrief */
    { TABLE_STRUCTURE, 0, 9, 1295 }, /* ServiceDeploymentBrief */
    { TABLE_STRUCTURE, 0, 6, 1304 }, /* ListServicesRequest */
    { TABLE_STRUCTURE, 0, 2, 1310 }, /* ListServicesResponse */
    { TABLE_STRUCTURE, 0, 3, 1312 }, /* ListServicesByNamespaceRequest */
    { TABLE_STRUCTURE, 0, 2, 1315 }, /* ListServicesByNamespaceResponse */
    { TABLE_STRUCTURE, 0, 1, 1317 }, /* ListTagsForResourceRequest */
    { TABLE_STRUCTURE, 0, 1, 1318 }, /* ListTagsForResourceResponse */
    { TABLE_STRUCTURE, 0, 4, 1319 }, /* ListTaskDefinitionFamiliesRequest */
    { TABLE_STRING, 0, 3, 297 }, /* TaskDefinitionFamilyStatus */
    { TABLE_STRUCTURE, 0, 2, 1323 }, /* ListTaskDefinitionFamiliesResponse */
    { TABLE_STRUCTURE, 0, 5, 1325 }, /* ListTaskDefinitionsRequest */
    { TABLE_STRUCTURE, 0, 2, 1330 }, /* ListTaskDefinitionsResponse */
    { TABLE_STRUCTURE, 0, 10, 1332 }, /* ListTasksRequest */
    { TABLE_STRING, 0, 3, 300 }, /* DesiredStatus */
    { TABLE_STRUCTURE, 0, 2, 1342 }, /* ListTasksResponse */
    { TABLE_STRUCTURE, 0, 3, 1344 }, /* PutAccountSettingRequest */
    { TABLE_STRUCTURE, 0, 1, 1347 }, /* PutAccountSettingResponse */
    { TABLE_STRUCTURE, 0, 2, 1348 }, /* PutAccountSettingDefaultRequest */
    { TABLE_STRUCTURE, 0, 1, 1350 }, /* PutAccountSettingDefaultResponse */
    { TABLE_STRUCTURE, 0, 2, 1351 }, /* PutAttributesRequest */
    { TABLE_STRUCTURE, 0, 1, 1353 }, /* PutAttributesResponse */
    { TABLE_STRUCTURE, 0, 3, 1354 }, /* PutClusterCapacityProvidersRequest */
    { TABLE_STRUCTURE, 0, 1, 1357 }, /* PutClusterCapacityProvidersResponse */
    { TABLE_STRUCTURE, 0, 9, 1358 }, /* RegisterContainerInstanceRequest */
    { TABLE_LIST, 0, 1, 1367 }, /* PlatformDevices */
    { TABLE_STRUCTURE, 0, 2, 1368 }, /* PlatformDevice */
    { TABLE_STRING, 0, 1, 303 }, /* PlatformDeviceType */
    { TABLE_STRUCTURE, 0, 1, 1370 }, /* RegisterContainerInstanceResponse */
    { TABLE_STRUCTURE, 0, 8, 1371 }, /* RegisterDaemonTaskDefinitionRequest */
    { TABLE_STRUCTURE, 0, 1, 1379 }, /* RegisterDaemonTaskDefinitionResponse */
    { TABLE_STRUCTURE, 0, 18, 1380 }, /* RegisterTaskDefinitionRequest */
    { TABLE_STRUCTURE, 0, 2, 1398 }, /* RegisterTaskDefinitionResponse */
    { TABLE_STRUCTURE, 0, 19, 1400 }, /* RunTaskRequest */
    { TABLE_LIST, 0, 1, 1419 }, /* TaskVolumeConfigurations */
    { TABLE_STRUCTURE, 0, 2, 1420 }, /* TaskVolumeConfiguration */
    { TABLE_STRUCTURE, 0, 12, 1422 }, /* TaskManagedEBSVolumeConfiguration */
    { TABLE_STRUCTURE, 0, 1, 1434 }, /* TaskManagedEBSVolumeTerminationPolicy */
    { TABLE_STRUCTURE, 0, 2, 1435 }, /* RunTaskResponse */
    { TABLE_STRUCTURE, 0, 13, 1437 }, /* StartTaskRequest */
    { TABLE_STRUCTURE, 0, 2, 1450 }, /* StartTaskResponse */
    { TABLE_STRUCTURE, 0, 2, 1452 }, /* StopServiceDeploymentRequest */
    { TABLE_STRING, 0, 2, 304 }, /* StopServiceDeploymentStopType */
    { TABLE_STRUCTURE, 0, 1, 1454 }, /* StopServiceDeploymentResponse */
    { TABLE_STRUCTURE, 0, 3, 1455 }, /* StopTaskRequest */
    { TABLE_STRUCTURE, 0, 1, 1458 }, /* StopTaskResponse */
    { TABLE_STRUCTURE, 0, 2, 1459 }, /* SubmitAttachmentStateChangesRequest */
    { TABLE_LIST, 0, 1, 1461 }, /* AttachmentStateChanges */
    { TABLE_STRUCTURE, 0, 2, 1462 }, /* AttachmentStateChange */
    { TABLE_STRUCTURE, 0, 1, 1464 }, /* SubmitAttachmentStateChangesResponse */
    { TABLE_STRUCTURE, 0, 8, 1465 }, /* SubmitContainerStateChangeRequest */
    { TABLE_STRUCTURE, 0, 1, 1473 }, /* SubmitContainerStateChangeResponse */
    { TABLE_STRUCTURE, 0, 10, 1474 }, /* SubmitTaskStateChangeRequest */
    { TABLE_LIST, 0, 1, 1484 }, /* ContainerStateChanges */
    { TABLE_STRUCTURE, 0, 7, 1485 }, /* ContainerStateChange */
    { TABLE_LIST, 0, 1, 1492 }, /* ManagedAgentStateChanges */
    { TABLE_STRUCTURE, 0, 4, 1493 }, /* ManagedAgentStateChange */
    { TABLE_STRUCTURE, 0, 1, 1497 }, /* SubmitTaskStateChangeResponse */
    { TABLE_STRUCTURE, 0, 2, 1498 }, /* TagResourceRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* TagResourceResponse */
    { TABLE_STRUCTURE, 0, 2, 1500 }, /* UntagResourceRequest */
    { TABLE_LIST, 0, 1, 1502 }, /* TagKeys */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* UntagResourceResponse */
    { TABLE_STRUCTURE, 0, 4, 1503 }, /* UpdateCapacityProviderRequest */
    { TABLE_STRUCTURE, 0, 3, 1507 }, /* AutoScalingGroupProviderUpdate */
    { TABLE_STRUCTURE, 0, 5, 1510 }, /* UpdateManagedInstancesProviderConfiguration */
    { TABLE_STRUCTURE, 0, 8, 1515 }, /* InstanceLaunchTemplateUpdate */
    { TABLE_STRUCTURE, 0, 1, 1523 }, /* UpdateCapacityProviderResponse */
    { TABLE_STRUCTURE, 0, 4, 1524 }, /* UpdateClusterRequest */
    { TABLE_STRUCTURE, 0, 1, 1528 }, /* UpdateClusterResponse */
    { TABLE_STRUCTURE, 0, 2, 1529 }, /* UpdateClusterSettingsRequest */
    { TABLE_STRUCTURE, 0, 1, 1531 }, /* UpdateClusterSettingsResponse */
    { TABLE_STRUCTURE, 0, 2, 1532 }, /* UpdateContainerAgentRequest */
    { TABLE_STRUCTURE, 0, 1, 1534 }, /* UpdateContainerAgentResponse */
    { TABLE_STRUCTURE, 0, 3, 1535 }, /* UpdateContainerInstancesStateRequest */
    { TABLE_STRUCTURE, 0, 2, 1538 }, /* UpdateContainerInstancesStateResponse */
    { TABLE_STRUCTURE, 0, 7, 1540 }, /* UpdateDaemonRequest */
    { TABLE_STRUCTURE, 0, 5, 1547 }, /* UpdateDaemonResponse */
    { TABLE_STRUCTURE, 0, 9, 1552 }, /* UpdateExpressGatewayServiceRequest */
    { TABLE_STRUCTURE, 0, 1, 1561 }, /* UpdateExpressGatewayServiceResponse */
    { TABLE_STRUCTURE, 0, 7, 1562 }, /* UpdatedExpressGatewayService */
    { TABLE_STRUCTURE, 0, 22, 1569 }, /* UpdateServiceRequest */
    { TABLE_STRUCTURE, 0, 1, 1591 }, /* UpdateServiceResponse */
    { TABLE_STRUCTURE, 0, 3, 1592 }, /* UpdateServicePrimaryTaskSetRequest */
    { TABLE_STRUCTURE, 0, 1, 1595 }, /* UpdateServicePrimaryTaskSetResponse */
    { TABLE_STRUCTURE, 0, 4, 1596 }, /* UpdateTaskProtectionRequest */
    { TABLE_STRUCTURE, 0, 2, 1600 }, /* UpdateTaskProtectionResponse */
    { TABLE_STRUCTURE, 0, 4, 1602 }, /* UpdateTaskSetRequest */
    { TABLE_STRUCTURE, 0, 1, 1606 }, /* UpdateTaskSetResponse */
};

static const struct table_member members[] = {
    { {262}, {262}, 1, 0 }, /* ContinueServiceDeploymentRequest.action */
    { {2054}, {2054}, 2, 1 }, /* ContinueServiceDeploymentRequest.hookId */
    { {3860}, {3860}, 2, 1 }, /* ContinueServiceDeploymentRequest.serviceDeploymentArn */
    { {3860}, {3860}, 2, 0 }, /* ContinueServiceDeploymentResponse.serviceDeploymentArn */
    { {15896}, {15896}, 5, 0 }, /* CreateCapacityProviderRequest.autoScalingGroupProvider */
    { {65543}, {65543}, 2, 0 }, /* CreateCapacityProviderRequest.cluster */
    { {67608}, {67608}, 13, 0 }, /* CreateCapacityProviderRequest.managedInstancesProvider */
    { {323332}, {323332}, 2, 1 }, /* CreateCapacityProviderRequest.name */
    { {324612}, {324612}, 61, 0 }, /* CreateCapacityProviderRequest.tags */
    { {22291}, {22291}, 2, 1 }, /* AutoScalingGroupProvider.autoScalingGroupArn */
    { {27407}, {27407}, 6, 0 }, /* AutoScalingGroupProvider.managedDraining */
    { {31502}, {31502}, 7, 0 }, /* AutoScalingGroupProvider.managedScaling */
    { {58140}, {58140}, 12, 0 }, /* AutoScalingGroupProvider.managedTerminationProtection */
    { {35348}, {35348}, 8, 0 }, /* ManagedScaling.instanceWarmupPeriod */
    { {40726}, {40726}, 9, 0 }, /* ManagedScaling.maximumScalingStepSize */
    { {46614}, {46614}, 9, 0 }, /* ManagedScaling.minimumScalingStepSize */
    { {52486}, {52486}, 10, 0 }, /* ManagedScaling.status */
    { {54286}, {54286}, 11, 0 }, /* ManagedScaling.targetCapacity */
    { {74007}, {74007}, 14, 0 }, /* CreateManagedInstancesProviderConfiguration.autoRepairConfiguration */
    { {83738}, {83738}, 16, 0 }, /* CreateManagedInstancesProviderConfiguration.infrastructureOptimization */
    { {93973}, {93973}, 2, 1 }, /* CreateManagedInstancesProviderConfiguration.infrastructureRoleArn */
    { {99606}, {99606}, 18, 1 }, /* CreateManagedInstancesProviderConfiguration.instanceLaunchTemplate */
    { {319757}, {319757}, 60, 0 }, /* CreateManagedInstancesProviderConfiguration.propagateTags */
    { {80141}, {80141}, 15, 0 }, /* AutoRepairConfiguration.actionsStatus */
    { {90636}, {90636}, 17, 0 }, /* InfrastructureOptimization.scaleInAfter */
    { {105490}, {105490}, 19, 0 }, /* InstanceLaunchTemplate.capacityOptionType */
    { {110356}, {110356}, 20, 0 }, /* InstanceLaunchTemplate.capacityReservations */
    { {126485}, {126485}, 2, 1 }, /* InstanceLaunchTemplate.ec2InstanceProfileArn */
    { {132107}, {132107}, 22, 0 }, /* InstanceLaunchTemplate.fipsEnabled */
    { {135199}, {135199}, 22, 0 }, /* InstanceLaunchTemplate.instanceMetadataTagsPropagation */
    { {143380}, {143380}, 23, 0 }, /* InstanceLaunchTemplate.instanceRequirements */
    { {285721}, {285721}, 53, 0 }, /* InstanceLaunchTemplate.localStorageConfiguration */
    { {296458}, {296458}, 55, 0 }, /* InstanceLaunchTemplate.monitoring */
    { {299284}, {299284}, 56, 1 }, /* InstanceLaunchTemplate.networkConfiguration */
    { {310548}, {310548}, 58, 0 }, /* InstanceLaunchTemplate.storageConfiguration */
    { {115731}, {115731}, 2, 0 }, /* CapacityReservationRequest.reservationGroupArn */
    { {120853}, {120853}, 21, 0 }, /* CapacityReservationRequest.reservationPreference */
    { {148752}, {148752}, 24, 0 }, /* InstanceRequirementsRequest.acceleratorCount */
    { {155160}, {155160}, 25, 0 }, /* InstanceRequirementsRequest.acceleratorManufacturers */
    { {163344}, {163344}, 27, 0 }, /* InstanceRequirementsRequest.acceleratorNames */
    { {167705}, {167705}, 29, 0 }, /* InstanceRequirementsRequest.acceleratorTotalMemoryMiB */
    { {174352}, {174352}, 30, 0 }, /* InstanceRequirementsRequest.acceleratorTypes */
    { {178708}, {178708}, 32, 0 }, /* InstanceRequirementsRequest.allowedInstanceTypes */
    { {184073}, {184073}, 34, 0 }, /* InstanceRequirementsRequest.bareMetal */
    { {186648}, {186648}, 35, 0 }, /* InstanceRequirementsRequest.baselineEbsBandwidthMbps */
    { {193044}, {193044}, 36, 0 }, /* InstanceRequirementsRequest.burstablePerformance */
    { {198416}, {198416}, 37, 0 }, /* InstanceRequirementsRequest.cpuManufacturers */
    { {202773}, {202773}, 39, 0 }, /* InstanceRequirementsRequest.excludedInstanceTypes */
    { {208403}, {208403}, 41, 0 }, /* InstanceRequirementsRequest.instanceGenerations */
    { {213516}, {213516}, 43, 0 }, /* InstanceRequirementsRequest.localStorage */
    { {216849}, {216849}, 44, 0 }, /* InstanceRequirementsRequest.localStorageTypes */
    { {221486}, {221486}, 17, 0 }, /* InstanceRequirementsRequest.maxSpotPriceAsPercentageOfOptimalOnDemandPrice */
    { {233488}, {233488}, 46, 0 }, /* InstanceRequirementsRequest.memoryGiBPerVCpu */
    { {237833}, {237833}, 48, 1 }, /* InstanceRequirementsRequest.memoryMiB */
    { {240404}, {240404}, 49, 0 }, /* InstanceRequirementsRequest.networkBandwidthGbps */
    { {245781}, {245781}, 50, 0 }, /* InstanceRequirementsRequest.networkInterfaceCount */
    { {251433}, {251433}, 17, 0 }, /* InstanceRequirementsRequest.onDemandMaxPricePercentageOverLowestPrice */
    { {262167}, {262167}, 22, 0 }, /* InstanceRequirementsRequest.requireHibernateSupport */
    { {268325}, {268325}, 17, 0 }, /* InstanceRequirementsRequest.spotMaxPricePercentageOverLowestPrice */
    { {278035}, {278035}, 51, 0 }, /* InstanceRequirementsRequest.totalLocalStorageGB */
    { {283145}, {283145}, 52, 1 }, /* InstanceRequirementsRequest.vCpuCount */
    { {153091}, {153091}, 17, 0 }, /* AcceleratorCountRequest.max */
    { {154115}, {154115}, 17, 0 }, /* AcceleratorCountRequest.min */
    { {161542}, {161542}, 26, 0 }, /* AcceleratorManufacturerSet.member */
    { {161542}, {161542}, 28, 0 }, /* AcceleratorNameSet.member */
    { {153091}, {153091}, 17, 0 }, /* AcceleratorTotalMemoryMiBRequest.max */
    { {154115}, {154115}, 17, 0 }, /* AcceleratorTotalMemoryMiBRequest.min */
    { {161542}, {161542}, 31, 0 }, /* AcceleratorTypeSet.member */
    { {161542}, {161542}, 33, 0 }, /* AllowedInstanceTypeSet.member */
    { {153091}, {153091}, 17, 0 }, /* BaselineEbsBandwidthMbpsRequest.max */
    { {154115}, {154115}, 17, 0 }, /* BaselineEbsBandwidthMbpsRequest.min */
    { {161542}, {161542}, 38, 0 }, /* CpuManufacturerSet.member */
    { {161542}, {161542}, 40, 0 }, /* ExcludedInstanceTypeSet.member */
    { {161542}, {161542}, 42, 0 }, /* InstanceGenerationSet.member */
    { {161542}, {161542}, 45, 0 }, /* LocalStorageTypeSet.member */
    { {153091}, {153091}, 47, 0 }, /* MemoryGiBPerVCpuRequest.max */
    { {154115}, {154115}, 47, 0 }, /* MemoryGiBPerVCpuRequest.min */
    { {153091}, {153091}, 17, 0 }, /* MemoryMiBRequest.max */
    { {154115}, {154115}, 17, 1 }, /* MemoryMiBRequest.min */
    { {153091}, {153091}, 47, 0 }, /* NetworkBandwidthGbpsRequest.max */
    { {154115}, {154115}, 47, 0 }, /* NetworkBandwidthGbpsRequest.min */
    { {153091}, {153091}, 17, 0 }, /* NetworkInterfaceCountRequest.max */
    { {154115}, {154115}, 17, 0 }, /* NetworkInterfaceCountRequest.min */
    { {153091}, {153091}, 47, 0 }, /* TotalLocalStorageGBRequest.max */
    { {154115}, {154115}, 47, 0 }, /* TotalLocalStorageGBRequest.min */
    { {153091}, {153091}, 17, 0 }, /* VCpuCountRangeRequest.max */
    { {154115}, {154115}, 17, 1 }, /* VCpuCountRangeRequest.min */
    { {292367}, {292367}, 54, 0 }, /* ManagedInstancesLocalStorageConfiguration.useLocalStorage */
    { {304654}, {304654}, 57, 0 }, /* ManagedInstancesNetworkConfiguration.securityGroups */
    { {308487}, {308487}, 57, 0 }, /* ManagedInstancesNetworkConfiguration.subnets */
    { {161542}, {161542}, 2, 0 }, /* StringList.member */
    { {315918}, {315918}, 59, 0 }, /* ManagedInstancesStorageConfiguration.storageSizeGiB */
    { {161542}, {161542}, 62, 0 }, /* Tags.member */
    { {325891}, {325891}, 63, 0 }, /* Tag.key */
    { {326917}, {326917}, 64, 0 }, /* Tag.value */
    { {328464}, {328464}, 66, 0 }, /* CreateCapacityProviderResponse.capacityProvider */
    { {15896}, {15896}, 5, 0 }, /* CapacityProvider.autoScalingGroupProvider */
    { {332819}, {332819}, 2, 0 }, /* CapacityProvider.capacityProviderArn */
    { {65543}, {65543}, 2, 0 }, /* CapacityProvider.cluster */
    { {67608}, {67608}, 67, 0 }, /* CapacityProvider.managedInstancesProvider */
    { {323332}, {323332}, 2, 0 }, /* CapacityProvider.name */
    { {52486}, {52486}, 68, 0 }, /* CapacityProvider.status */
    { {324612}, {324612}, 61, 0 }, /* CapacityProvider.tags */
    { {337924}, {337924}, 69, 0 }, /* CapacityProvider.type */
    { {339212}, {339212}, 70, 0 }, /* CapacityProvider.updateStatus */
    { {342546}, {342546}, 2, 0 }, /* CapacityProvider.updateStatusReason */
    { {74007}, {74007}, 14, 0 }, /* ManagedInstancesProvider.autoRepairConfiguration */
    { {83738}, {83738}, 16, 0 }, /* ManagedInstancesProvider.infrastructureOptimization */
    { {93973}, {93973}, 2, 0 }, /* ManagedInstancesProvider.infrastructureRoleArn */
    { {99606}, {99606}, 18, 0 }, /* ManagedInstancesProvider.instanceLaunchTemplate */
    { {319757}, {319757}, 60, 0 }, /* ManagedInstancesProvider.propagateTags */
    { {353297}, {353297}, 57, 0 }, /* CreateClusterRequest.capacityProviders */
    { {357899}, {357899}, 2, 0 }, /* CreateClusterRequest.clusterName */
    { {360973}, {360973}, 72, 0 }, /* CreateClusterRequest.configuration */
    { {420383}, {420383}, 77, 0 }, /* CreateClusterRequest.defaultCapacityProviderStrategy */
    { {431638}, {431638}, 81, 0 }, /* CreateClusterRequest.serviceConnectDefaults */
    { {440072}, {440072}, 82, 0 }, /* CreateClusterRequest.settings */
    { {324612}, {324612}, 61, 0 }, /* CreateClusterRequest.tags */
    { {364571}, {364571}, 73, 0 }, /* ClusterConfiguration.executeCommandConfiguration */
    { {405019}, {405019}, 76, 0 }, /* ClusterConfiguration.managedStorageConfiguration */
    { {371720}, {371720}, 2, 0 }, /* ExecuteCommandConfiguration.kmsKeyId */
    { {374032}, {374032}, 74, 0 }, /* ExecuteCommandConfiguration.logConfiguration */
    { {402951}, {402951}, 75, 0 }, /* ExecuteCommandConfiguration.logging */
    { {378395}, {378395}, 54, 0 }, /* ExecuteCommandLogConfiguration.cloudWatchEncryptionEnabled */
    { {385558}, {385558}, 2, 0 }, /* ExecuteCommandLogConfiguration.cloudWatchLogGroupName */
    { {391436}, {391436}, 2, 0 }, /* ExecuteCommandLogConfiguration.s3BucketName */
    { {394771}, {394771}, 54, 0 }, /* ExecuteCommandLogConfiguration.s3EncryptionEnabled */
    { {399883}, {399883}, 2, 0 }, /* ExecuteCommandLogConfiguration.s3KeyPrefix */
    { {412191}, {412191}, 2, 0 }, /* ManagedStorageConfiguration.fargateEphemeralStorageKmsKeyId */
    { {371720}, {371720}, 2, 0 }, /* ManagedStorageConfiguration.kmsKeyId */
    { {161542}, {161542}, 78, 0 }, /* CapacityProviderStrategy.member */
    { {428548}, {428548}, 79, 0 }, /* CapacityProviderStrategyItem.base */
    { {328464}, {328464}, 2, 1 }, /* CapacityProviderStrategyItem.capacityProvider */
    { {429830}, {429830}, 80, 0 }, /* CapacityProviderStrategyItem.weight */
    { {437513}, {437513}, 2, 1 }, /* ClusterServiceConnectDefaultsRequest.namespace */
    { {161542}, {161542}, 83, 0 }, /* ClusterSettings.member */
    { {323332}, {323332}, 84, 0 }, /* ClusterSetting.name */
    { {326917}, {326917}, 2, 0 }, /* ClusterSetting.value */
    { {65543}, {65543}, 86, 0 }, /* CreateClusterResponse.cluster */
    { {442387}, {442387}, 87, 0 }, /* Cluster.activeServicesCount */
    { {447499}, {447499}, 88, 0 }, /* Cluster.attachments */
    { {453393}, {453393}, 2, 0 }, /* Cluster.attachmentsStatus */
    { {353297}, {353297}, 57, 0 }, /* Cluster.capacityProviders */
    { {457994}, {457994}, 2, 0 }, /* Cluster.clusterArn */
    { {357899}, {357899}, 2, 0 }, /* Cluster.clusterName */
    { {360973}, {360973}, 72, 0 }, /* Cluster.configuration */
    { {420383}, {420383}, 77, 0 }, /* Cluster.defaultCapacityProviderStrategy */
    { {460817}, {460817}, 87, 0 }, /* Cluster.pendingTasksCount */
    { {465441}, {465441}, 87, 0 }, /* Cluster.registeredContainerInstancesCount */
    { {474129}, {474129}, 87, 0 }, /* Cluster.runningTasksCount */
    { {431638}, {431638}, 92, 0 }, /* Cluster.serviceConnectDefaults */
    { {440072}, {440072}, 82, 0 }, /* Cluster.settings */
    { {478730}, {478730}, 93, 0 }, /* Cluster.statistics */
    { {52486}, {52486}, 2, 0 }, /* Cluster.status */
    { {324612}, {324612}, 61, 0 }, /* Cluster.tags */
    { {161542}, {161542}, 89, 0 }, /* Attachments.member */
    { {450567}, {450567}, 90, 0 }, /* Attachment.details */
    { {452610}, {452610}, 2, 0 }, /* Attachment.id */
    { {52486}, {52486}, 2, 0 }, /* Attachment.status */
    { {337924}, {337924}, 2, 0 }, /* Attachment.type */
    { {161542}, {161542}, 91, 0 }, /* AttachmentDetails.member */
    { {323332}, {323332}, 2, 0 }, /* KeyValuePair.name */
    { {326917}, {326917}, 2, 0 }, /* KeyValuePair.value */
    { {437513}, {437513}, 2, 0 }, /* ClusterServiceConnectDefaults.namespace */
    { {161542}, {161542}, 91, 0 }, /* Statistics.member */
    { {485140}, {485140}, 57, 1 }, /* CreateDaemonRequest.capacityProviderArns */
    { {490507}, {490507}, 2, 0 }, /* CreateDaemonRequest.clientToken */
    { {457994}, {457994}, 2, 0 }, /* CreateDaemonRequest.clusterArn */
    { {493578}, {493578}, 2, 1 }, /* CreateDaemonRequest.daemonName */
    { {496407}, {496407}, 2, 1 }, /* CreateDaemonRequest.daemonTaskDefinitionArn */
    { {502551}, {502551}, 95, 0 }, /* CreateDaemonRequest.deploymentConfiguration */
    { {523028}, {523028}, 54, 0 }, /* CreateDaemonRequest.enableECSManagedTags */
    { {528404}, {528404}, 54, 0 }, /* CreateDaemonRequest.enableExecuteCommand */
    { {319757}, {319757}, 98, 0 }, /* CreateDaemonRequest.propagateTags */
    { {324612}, {324612}, 61, 0 }, /* CreateDaemonRequest.tags */
    { {508678}, {508678}, 96, 0 }, /* DaemonDeploymentConfiguration.alarms */
    { {515089}, {515089}, 87, 0 }, /* DaemonDeploymentConfiguration.bakeTimeInMinutes */
    { {519692}, {519692}, 97, 0 }, /* DaemonDeploymentConfiguration.drainPercent */
    { {510474}, {510474}, 57, 0 }, /* DaemonAlarmConfiguration.alarmNames */
    { {513286}, {513286}, 54, 0 }, /* DaemonAlarmConfiguration.enable */
    { {533769}, {533769}, 100, 0 }, /* CreateDaemonResponse.createdAt */
    { {536329}, {536329}, 2, 0 }, /* CreateDaemonResponse.daemonArn */
    { {538893}, {538893}, 2, 0 }, /* CreateDaemonResponse.deploymentArn */
    { {52486}, {52486}, 101, 0 }, /* CreateDaemonResponse.status */
    { {65543}, {65543}, 2, 0 }, /* CreateExpressGatewayServiceRequest.cluster */
    { {545795}, {545795}, 2, 0 }, /* CreateExpressGatewayServiceRequest.cpu */
    { {546832}, {546832}, 2, 1 }, /* CreateExpressGatewayServiceRequest.executionRoleArn */
    { {551183}, {551183}, 2, 0 }, /* CreateExpressGatewayServiceRequest.healthCheckPath */
    { {93973}, {93973}, 2, 1 }, /* CreateExpressGatewayServiceRequest.infrastructureRoleArn */
    { {555270}, {555270}, 2, 0 }, /* CreateExpressGatewayServiceRequest.memory */
    { {299284}, {299284}, 103, 0 }, /* CreateExpressGatewayServiceRequest.networkConfiguration */
    { {557072}, {557072}, 104, 1 }, /* CreateExpressGatewayServiceRequest.primaryContainer */
    { {599053}, {599053}, 110, 0 }, /* CreateExpressGatewayServiceRequest.scalingTarget */
    { {619787}, {619787}, 2, 0 }, /* CreateExpressGatewayServiceRequest.serviceName */
    { {324612}, {324612}, 61, 0 }, /* CreateExpressGatewayServiceRequest.tags */
    { {622859}, {622859}, 2, 0 }, /* CreateExpressGatewayServiceRequest.taskRoleArn */
    { {304654}, {304654}, 57, 0 }, /* ExpressGatewayServiceNetworkConfiguration.securityGroups */
    { {308487}, {308487}, 57, 0 }, /* ExpressGatewayServiceNetworkConfiguration.subnets */
    { {561428}, {561428}, 105, 0 }, /* ExpressGatewayContainer.awsLogsConfiguration */
    { {573191}, {573191}, 57, 0 }, /* ExpressGatewayContainer.command */
    { {575245}, {575245}, 17, 0 }, /* ExpressGatewayContainer.containerPort */
    { {578827}, {578827}, 106, 0 }, /* ExpressGatewayContainer.environment */
    { {581893}, {581893}, 2, 1 }, /* ExpressGatewayContainer.image */
    { {583445}, {583445}, 107, 0 }, /* ExpressGatewayContainer.repositoryCredentials */
    { {594439}, {594439}, 108, 0 }, /* ExpressGatewayContainer.secrets */
    { {566792}, {566792}, 2, 1 }, /* ExpressGatewayServiceAwsLogsConfiguration.logGroup */
    { {569103}, {569103}, 2, 1 }, /* ExpressGatewayServiceAwsLogsConfiguration.logStreamPrefix */
    { {161542}, {161542}, 91, 0 }, /* EnvironmentVariables.member */
    { {589076}, {589076}, 2, 0 }, /* ExpressGatewayRepositoryCredentials.credentialsParameter */
    { {161542}, {161542}, 109, 0 }, /* SecretList.member */
    { {323332}, {323332}, 2, 1 }, /* Secret.name */
    { {596489}, {596489}, 2, 1 }, /* Secret.valueFrom */
    { {602641}, {602641}, 111, 0 }, /* ExpressGatewayScalingTarget.autoScalingMetric */
    { {607254}, {607254}, 17, 0 }, /* ExpressGatewayScalingTarget.autoScalingTargetValue */
    { {613132}, {613132}, 17, 0 }, /* ExpressGatewayScalingTarget.maxTaskCount */
    { {616460}, {616460}, 17, 0 }, /* ExpressGatewayScalingTarget.minTaskCount */
    { {625927}, {625927}, 113, 0 }, /* CreateExpressGatewayServiceResponse.service */
    { {627988}, {627988}, 114, 0 }, /* ECSExpressGatewayService.activeConfigurations */
    { {65543}, {65543}, 2, 0 }, /* ECSExpressGatewayService.cluster */
    { {533769}, {533769}, 100, 0 }, /* ECSExpressGatewayService.createdAt */
    { {646673}, {646673}, 2, 0 }, /* ECSExpressGatewayService.currentDeployment */
    { {93973}, {93973}, 2, 0 }, /* ECSExpressGatewayService.infrastructureRoleArn */
    { {651274}, {651274}, 2, 0 }, /* ECSExpressGatewayService.serviceArn */
    { {619787}, {619787}, 2, 0 }, /* ECSExpressGatewayService.serviceName */
    { {52486}, {52486}, 119, 0 }, /* ECSExpressGatewayService.status */
    { {324612}, {324612}, 61, 0 }, /* ECSExpressGatewayService.tags */
    { {660233}, {660233}, 100, 0 }, /* ECSExpressGatewayService.updatedAt */
    { {161542}, {161542}, 115, 0 }, /* ExpressGatewayServiceConfigurations.member */
    { {545795}, {545795}, 2, 0 }, /* ExpressGatewayServiceConfiguration.cpu */
    { {533769}, {533769}, 100, 0 }, /* ExpressGatewayServiceConfiguration.createdAt */
    { {546832}, {546832}, 2, 0 }, /* ExpressGatewayServiceConfiguration.executionRoleArn */
    { {551183}, {551183}, 2, 0 }, /* ExpressGatewayServiceConfiguration.healthCheckPath */
    { {633356}, {633356}, 116, 0 }, /* ExpressGatewayServiceConfiguration.ingressPaths */
    { {555270}, {555270}, 2, 0 }, /* ExpressGatewayServiceConfiguration.memory */
    { {299284}, {299284}, 103, 0 }, /* ExpressGatewayServiceConfiguration.networkConfiguration */
    { {557072}, {557072}, 104, 0 }, /* ExpressGatewayServiceConfiguration.primaryContainer */
    { {599053}, {599053}, 110, 0 }, /* ExpressGatewayServiceConfiguration.scalingTarget */
    { {641810}, {641810}, 2, 0 }, /* ExpressGatewayServiceConfiguration.serviceRevisionArn */
    { {622859}, {622859}, 2, 0 }, /* ExpressGatewayServiceConfiguration.taskRoleArn */
    { {161542}, {161542}, 117, 0 }, /* IngressPathSummaries.member */
    { {636682}, {636682}, 118, 1 }, /* IngressPathSummary.accessType */
    { {639496}, {639496}, 2, 1 }, /* IngressPathSummary.endpoint */
    { {654090}, {654090}, 120, 0 }, /* ExpressGatewayServiceStatus.statusCode */
    { {656908}, {656908}, 2, 0 }, /* ExpressGatewayServiceStatus.statusReason */
    { {669979}, {669979}, 122, 0 }, /* CreateServiceRequest.availabilityZoneRebalancing */
    { {677144}, {677144}, 77, 0 }, /* CreateServiceRequest.capacityProviderStrategy */
    { {490507}, {490507}, 2, 0 }, /* CreateServiceRequest.clientToken */
    { {65543}, {65543}, 2, 0 }, /* CreateServiceRequest.cluster */
    { {502551}, {502551}, 123, 0 }, /* CreateServiceRequest.deploymentConfiguration */
    { {761876}, {761876}, 139, 0 }, /* CreateServiceRequest.deploymentController */
    { {767244}, {767244}, 17, 0 }, /* CreateServiceRequest.desiredCount */
    { {523028}, {523028}, 54, 0 }, /* CreateServiceRequest.enableECSManagedTags */
    { {528404}, {528404}, 54, 0 }, /* CreateServiceRequest.enableExecuteCommand */
    { {770589}, {770589}, 17, 0 }, /* CreateServiceRequest.healthCheckGracePeriodSeconds */
    { {778250}, {778250}, 141, 0 }, /* CreateServiceRequest.launchType */
    { {781069}, {781069}, 142, 0 }, /* CreateServiceRequest.loadBalancers */
    { {299284}, {299284}, 145, 0 }, /* CreateServiceRequest.networkConfiguration */
    { {827412}, {827412}, 148, 0 }, /* CreateServiceRequest.placementConstraints */
    { {835601}, {835601}, 151, 0 }, /* CreateServiceRequest.placementStrategy */
    { {841743}, {841743}, 2, 0 }, /* CreateServiceRequest.platformVersion */
    { {319757}, {319757}, 154, 0 }, /* CreateServiceRequest.propagateTags */
    { {845828}, {845828}, 2, 0 }, /* CreateServiceRequest.role */
    { {847122}, {847122}, 155, 0 }, /* CreateServiceRequest.schedulingStrategy */
    { {851995}, {851995}, 156, 0 }, /* CreateServiceRequest.serviceConnectConfiguration */
    { {619787}, {619787}, 2, 1 }, /* CreateServiceRequest.serviceName */
    { {938769}, {938769}, 175, 0 }, /* CreateServiceRequest.serviceRegistries */
    { {324612}, {324612}, 61, 0 }, /* CreateServiceRequest.tags */
    { {946446}, {946446}, 2, 0 }, /* CreateServiceRequest.taskDefinition */
    { {950292}, {950292}, 177, 0 }, /* CreateServiceRequest.volumeConfigurations */
    { {993048}, {993048}, 188, 0 }, /* CreateServiceRequest.vpcLatticeConfigurations */
    { {508678}, {508678}, 124, 0 }, /* DeploymentConfiguration.alarms */
    { {515089}, {515089}, 17, 0 }, /* DeploymentConfiguration.bakeTimeInMinutes */
    { {685843}, {685843}, 125, 0 }, /* DeploymentConfiguration.canaryConfiguration */
    { {700696}, {700696}, 127, 0 }, /* DeploymentConfiguration.deploymentCircuitBreaker */
    { {707086}, {707086}, 128, 0 }, /* DeploymentConfiguration.lifecycleHooks */
    { {736275}, {736275}, 137, 0 }, /* DeploymentConfiguration.linearConfiguration */
    { {750094}, {750094}, 17, 0 }, /* DeploymentConfiguration.maximumPercent */
    { {753941}, {753941}, 17, 0 }, /* DeploymentConfiguration.minimumHealthyPercent */
    { {759560}, {759560}, 138, 0 }, /* DeploymentConfiguration.strategy */
    { {510474}, {510474}, 57, 1 }, /* DeploymentAlarms.alarmNames */
    { {513286}, {513286}, 54, 1 }, /* DeploymentAlarms.enable */
    { {683528}, {683528}, 54, 1 }, /* DeploymentAlarms.rollback */
    { {690967}, {690967}, 87, 0 }, /* CanaryConfiguration.canaryBakeTimeInMinutes */
    { {697101}, {697101}, 126, 0 }, /* CanaryConfiguration.canaryPercent */
    { {513286}, {513286}, 54, 1 }, /* DeploymentCircuitBreaker.enable */
    { {683528}, {683528}, 54, 1 }, /* DeploymentCircuitBreaker.rollback */
    { {161542}, {161542}, 129, 0 }, /* DeploymentLifecycleHookList.member */
    { {710923}, {710923}, 130, 0 }, /* DeploymentLifecycleHook.hookDetails */
    { {713997}, {713997}, 2, 0 }, /* DeploymentLifecycleHook.hookTargetArn */
    { {717583}, {717583}, 131, 0 }, /* DeploymentLifecycleHook.lifecycleStages */
    { {721671}, {721671}, 133, 0 }, /* DeploymentLifecycleHook.roleArn */
    { {723722}, {723722}, 134, 0 }, /* DeploymentLifecycleHook.targetType */
    { {726548}, {726548}, 135, 0 }, /* DeploymentLifecycleHook.timeoutConfiguration */
    { {161542}, {161542}, 132, 0 }, /* DeploymentLifecycleHookStageList.member */
    { {262}, {262}, 1, 0 }, /* DeploymentLifecycleHookTimeoutConfiguration.action */
    { {731920}, {731920}, 136, 0 }, /* DeploymentLifecycleHookTimeoutConfiguration.timeoutInMinutes */
    { {741397}, {741397}, 87, 0 }, /* LinearConfiguration.stepBakeTimeInMinutes */
    { {747019}, {747019}, 126, 0 }, /* LinearConfiguration.stepPercent */
    { {337924}, {337924}, 140, 1 }, /* DeploymentController.type */
    { {161542}, {161542}, 143, 0 }, /* LoadBalancers.member */
    { {784661}, {784661}, 144, 0 }, /* LoadBalancer.advancedConfiguration */
    { {806669}, {806669}, 2, 0 }, /* LoadBalancer.containerName */
    { {575245}, {575245}, 17, 0 }, /* LoadBalancer.containerPort */
    { {810256}, {810256}, 2, 0 }, /* LoadBalancer.loadBalancerName */
    { {814606}, {814606}, 2, 0 }, /* LoadBalancer.targetGroupArn */
    { {790295}, {790295}, 2, 0 }, /* AdvancedConfiguration.alternateTargetGroupArn */
    { {796438}, {796438}, 2, 0 }, /* AdvancedConfiguration.productionListenerRule */
    { {721671}, {721671}, 2, 0 }, /* AdvancedConfiguration.roleArn */
    { {802320}, {802320}, 2, 0 }, /* AdvancedConfiguration.testListenerRule */
    { {818451}, {818451}, 146, 0 }, /* NetworkConfiguration.awsvpcConfiguration */
    { {823566}, {823566}, 147, 0 }, /* AwsVpcConfiguration.assignPublicIp */
    { {304654}, {304654}, 57, 0 }, /* AwsVpcConfiguration.securityGroups */
    { {308487}, {308487}, 57, 1 }, /* AwsVpcConfiguration.subnets */
    { {161542}, {161542}, 149, 0 }, /* PlacementConstraints.member */
    { {832778}, {832778}, 2, 0 }, /* PlacementConstraint.expression */
    { {337924}, {337924}, 150, 0 }, /* PlacementConstraint.type */
    { {161542}, {161542}, 152, 0 }, /* PlacementStrategies.member */
    { {840197}, {840197}, 2, 0 }, /* PlacementStrategy.field */
    { {337924}, {337924}, 153, 0 }, /* PlacementStrategy.type */
    { {859158}, {859158}, 157, 0 }, /* ServiceConnectConfiguration.accessLogConfiguration */
    { {872711}, {872711}, 54, 1 }, /* ServiceConnectConfiguration.enabled */
    { {374032}, {374032}, 160, 0 }, /* ServiceConnectConfiguration.logConfiguration */
    { {437513}, {437513}, 2, 0 }, /* ServiceConnectConfiguration.namespace */
    { {882952}, {882952}, 163, 0 }, /* ServiceConnectConfiguration.services */
    { {865030}, {865030}, 158, 1 }, /* ServiceConnectAccessLogConfiguration.format */
    { {866838}, {866838}, 159, 0 }, /* ServiceConnectAccessLogConfiguration.includeQueryParameters */
    { {874761}, {874761}, 161, 1 }, /* LogConfiguration.logDriver */
    { {877319}, {877319}, 162, 0 }, /* LogConfiguration.options */
    { {879373}, {879373}, 108, 0 }, /* LogConfiguration.secretOptions */
    { {325891}, {325891}, 2, 0 }, /* LogConfigurationOptionsMap.key */
    { {326917}, {326917}, 2, 0 }, /* LogConfigurationOptionsMap.value */
    { {161542}, {161542}, 164, 0 }, /* ServiceConnectServiceList.member */
    { {885261}, {885261}, 165, 0 }, /* ServiceConnectService.clientAliases */
    { {899853}, {899853}, 2, 0 }, /* ServiceConnectService.discoveryName */
    { {903443}, {903443}, 167, 0 }, /* ServiceConnectService.ingressPortOverride */
    { {908552}, {908552}, 2, 1 }, /* ServiceConnectService.portName */
    { {910855}, {910855}, 171, 0 }, /* ServiceConnectService.timeout */
    { {924163}, {924163}, 173, 0 }, /* ServiceConnectService.tls */
    { {161542}, {161542}, 166, 0 }, /* ServiceConnectClientAliasList.member */
    { {888839}, {888839}, 2, 0 }, /* ServiceConnectClientAlias.dnsName */
    { {890884}, {890884}, 167, 1 }, /* ServiceConnectClientAlias.port */
    { {892176}, {892176}, 168, 0 }, /* ServiceConnectClientAlias.testTrafficRules */
    { {896518}, {896518}, 169, 1 }, /* ServiceConnectTestTrafficRules.header */
    { {323332}, {323332}, 2, 1 }, /* ServiceConnectTestTrafficHeaderRules.name */
    { {326917}, {326917}, 170, 0 }, /* ServiceConnectTestTrafficHeaderRules.value */
    { {898309}, {898309}, 2, 1 }, /* ServiceConnectTestTrafficHeaderMatchRules.exact */
    { {912914}, {912914}, 172, 0 }, /* TimeoutConfiguration.idleTimeoutSeconds */
    { {917784}, {917784}, 172, 0 }, /* TimeoutConfiguration.perRequestTimeoutSeconds */
    { {925210}, {925210}, 174, 1 }, /* ServiceConnectTlsConfiguration.issuerCertificateAuthority */
    { {936966}, {936966}, 2, 0 }, /* ServiceConnectTlsConfiguration.kmsKey */
    { {721671}, {721671}, 2, 0 }, /* ServiceConnectTlsConfiguration.roleArn */
    { {932114}, {932114}, 2, 0 }, /* ServiceConnectTlsCertificateAuthority.awsPcaAuthorityArn */
    { {161542}, {161542}, 176, 0 }, /* ServiceRegistries.member */
    { {806669}, {806669}, 2, 0 }, /* ServiceRegistry.containerName */
    { {575245}, {575245}, 17, 0 }, /* ServiceRegistry.containerPort */
    { {890884}, {890884}, 17, 0 }, /* ServiceRegistry.port */
    { {943371}, {943371}, 2, 0 }, /* ServiceRegistry.registryArn */
    { {161542}, {161542}, 178, 0 }, /* ServiceVolumeConfigurations.member */
    { {955664}, {955664}, 179, 0 }, /* ServiceVolumeConfiguration.managedEBSVolume */
    { {323332}, {323332}, 187, 1 }, /* ServiceVolumeConfiguration.name */
    { {960009}, {960009}, 22, 0 }, /* ServiceManagedEBSVolumeConfiguration.encrypted */
    { {962574}, {962574}, 180, 0 }, /* ServiceManagedEBSVolumeConfiguration.filesystemType */
    { {966404}, {966404}, 17, 0 }, /* ServiceManagedEBSVolumeConfiguration.iops */
    { {371720}, {371720}, 181, 0 }, /* ServiceManagedEBSVolumeConfiguration.kmsKeyId */
    { {721671}, {721671}, 133, 1 }, /* ServiceManagedEBSVolumeConfiguration.roleArn */
    { {967689}, {967689}, 17, 0 }, /* ServiceManagedEBSVolumeConfiguration.sizeInGiB */
    { {970250}, {970250}, 182, 0 }, /* ServiceManagedEBSVolumeConfiguration.snapshotId */
    { {973073}, {973073}, 183, 0 }, /* ServiceManagedEBSVolumeConfiguration.tagSpecifications */
    { {981002}, {981002}, 17, 0 }, /* ServiceManagedEBSVolumeConfiguration.throughput */
    { {983832}, {983832}, 17, 0 }, /* ServiceManagedEBSVolumeConfiguration.volumeInitializationRate */
    { {990218}, {990218}, 186, 0 }, /* ServiceManagedEBSVolumeConfiguration.volumeType */
    { {161542}, {161542}, 184, 0 }, /* EBSTagSpecifications.member */
    { {319757}, {319757}, 154, 0 }, /* EBSTagSpecification.propagateTags */
    { {977676}, {977676}, 185, 1 }, /* EBSTagSpecification.resourceType */
    { {324612}, {324612}, 61, 0 }, /* EBSTagSpecification.tags */
    { {161542}, {161542}, 189, 0 }, /* VpcLatticeConfigurations.member */
    { {908552}, {908552}, 2, 1 }, /* VpcLatticeConfiguration.portName */
    { {721671}, {721671}, 133, 1 }, /* VpcLatticeConfiguration.roleArn */
    { {814606}, {814606}, 2, 1 }, /* VpcLatticeConfiguration.targetGroupArn */
    { {625927}, {625927}, 191, 0 }, /* CreateServiceResponse.service */
    { {669979}, {669979}, 122, 0 }, /* Service.availabilityZoneRebalancing */
    { {677144}, {677144}, 77, 0 }, /* Service.capacityProviderStrategy */
    { {457994}, {457994}, 2, 0 }, /* Service.clusterArn */
    { {533769}, {533769}, 100, 0 }, /* Service.createdAt */
    { {999433}, {999433}, 2, 0 }, /* Service.createdBy */
    { {1002008}, {1002008}, 2, 0 }, /* Service.currentServiceDeployment */
    { {1008407}, {1008407}, 192, 0 }, /* Service.currentServiceRevisions */
    { {502551}, {502551}, 123, 0 }, /* Service.deploymentConfiguration */
    { {761876}, {761876}, 139, 0 }, /* Service.deploymentController */
    { {1029131}, {1029131}, 194, 0 }, /* Service.deployments */
    { {767244}, {767244}, 87, 0 }, /* Service.desiredCount */
    { {523028}, {523028}, 54, 0 }, /* Service.enableECSManagedTags */
    { {528404}, {528404}, 54, 0 }, /* Service.enableExecuteCommand */
    { {1069574}, {1069574}, 200, 0 }, /* Service.events */
    { {770589}, {770589}, 17, 0 }, /* Service.healthCheckGracePeriodSeconds */
    { {778250}, {778250}, 141, 0 }, /* Service.launchType */
    { {781069}, {781069}, 142, 0 }, /* Service.loadBalancers */
    { {299284}, {299284}, 145, 0 }, /* Service.networkConfiguration */
    { {1041420}, {1041420}, 87, 0 }, /* Service.pendingCount */
    { {827412}, {827412}, 148, 0 }, /* Service.placementConstraints */
    { {835601}, {835601}, 151, 0 }, /* Service.placementStrategy */
    { {1044750}, {1044750}, 2, 0 }, /* Service.platformFamily */
    { {841743}, {841743}, 2, 0 }, /* Service.platformVersion */
    { {319757}, {319757}, 154, 0 }, /* Service.propagateTags */
    { {1073430}, {1073430}, 202, 0 }, /* Service.resourceManagementType */
    { {721671}, {721671}, 2, 0 }, /* Service.roleArn */
    { {1056780}, {1056780}, 87, 0 }, /* Service.runningCount */
    { {847122}, {847122}, 155, 0 }, /* Service.schedulingStrategy */
    { {651274}, {651274}, 2, 0 }, /* Service.serviceArn */
    { {619787}, {619787}, 2, 0 }, /* Service.serviceName */
    { {938769}, {938769}, 175, 0 }, /* Service.serviceRegistries */
    { {52486}, {52486}, 2, 0 }, /* Service.status */
    { {324612}, {324612}, 61, 0 }, /* Service.tags */
    { {946446}, {946446}, 2, 0 }, /* Service.taskDefinition */
    { {1079304}, {1079304}, 203, 0 }, /* Service.taskSets */
    { {161542}, {161542}, 193, 0 }, /* ServiceCurrentRevisionSummaryList.member */
    { {1014531}, {1014531}, 2, 0 }, /* ServiceCurrentRevisionSummary.arn */
    { {1015568}, {1015568}, 87, 0 }, /* ServiceCurrentRevisionSummary.pendingTaskCount */
    { {1019922}, {1019922}, 87, 0 }, /* ServiceCurrentRevisionSummary.requestedTaskCount */
    { {1024784}, {1024784}, 87, 0 }, /* ServiceCurrentRevisionSummary.runningTaskCount */
    { {161542}, {161542}, 195, 0 }, /* Deployments.member */
    { {677144}, {677144}, 77, 0 }, /* Deployment.capacityProviderStrategy */
    { {533769}, {533769}, 100, 0 }, /* Deployment.createdAt */
    { {767244}, {767244}, 87, 0 }, /* Deployment.desiredCount */
    { {1032203}, {1032203}, 87, 0 }, /* Deployment.failedTasks */
    { {1035287}, {1035287}, 196, 0 }, /* Deployment.fargateEphemeralStorage */
    { {452610}, {452610}, 2, 0 }, /* Deployment.id */
    { {778250}, {778250}, 141, 0 }, /* Deployment.launchType */
    { {299284}, {299284}, 145, 0 }, /* Deployment.networkConfiguration */
    { {1041420}, {1041420}, 87, 0 }, /* Deployment.pendingCount */
    { {1044750}, {1044750}, 2, 0 }, /* Deployment.platformFamily */
    { {841743}, {841743}, 2, 0 }, /* Deployment.platformVersion */
    { {1048588}, {1048588}, 197, 0 }, /* Deployment.rolloutState */
    { {1051922}, {1051922}, 2, 0 }, /* Deployment.rolloutStateReason */
    { {1056780}, {1056780}, 87, 0 }, /* Deployment.runningCount */
    { {851995}, {851995}, 156, 0 }, /* Deployment.serviceConnectConfiguration */
    { {1060119}, {1060119}, 198, 0 }, /* Deployment.serviceConnectResources */
    { {52486}, {52486}, 2, 0 }, /* Deployment.status */
    { {946446}, {946446}, 2, 0 }, /* Deployment.taskDefinition */
    { {660233}, {660233}, 100, 0 }, /* Deployment.updatedAt */
    { {950292}, {950292}, 177, 0 }, /* Deployment.volumeConfigurations */
    { {993048}, {993048}, 188, 0 }, /* Deployment.vpcLatticeConfigurations */
    { {371720}, {371720}, 2, 0 }, /* DeploymentEphemeralStorage.kmsKeyId */
    { {161542}, {161542}, 199, 0 }, /* ServiceConnectServiceResourceList.member */
    { {1066252}, {1066252}, 2, 0 }, /* ServiceConnectServiceResource.discoveryArn */
    { {899853}, {899853}, 2, 0 }, /* ServiceConnectServiceResource.discoveryName */
    { {161542}, {161542}, 201, 0 }, /* ServiceEvents.member */
    { {533769}, {533769}, 100, 0 }, /* ServiceEvent.createdAt */
    { {452610}, {452610}, 2, 0 }, /* ServiceEvent.id */
    { {1071367}, {1071367}, 2, 0 }, /* ServiceEvent.message */
    { {161542}, {161542}, 204, 0 }, /* TaskSets.member */
    { {677144}, {677144}, 77, 0 }, /* TaskSet.capacityProviderStrategy */
    { {457994}, {457994}, 2, 0 }, /* TaskSet.clusterArn */
    { {1081620}, {1081620}, 87, 0 }, /* TaskSet.computedDesiredCount */
    { {533769}, {533769}, 100, 0 }, /* TaskSet.createdAt */
    { {1086986}, {1086986}, 2, 0 }, /* TaskSet.externalId */
    { {1035287}, {1035287}, 196, 0 }, /* TaskSet.fargateEphemeralStorage */
    { {452610}, {452610}, 2, 0 }, /* TaskSet.id */
    { {778250}, {778250}, 141, 0 }, /* TaskSet.launchType */
    { {781069}, {781069}, 142, 0 }, /* TaskSet.loadBalancers */
    { {299284}, {299284}, 145, 0 }, /* TaskSet.networkConfiguration */
    { {1041420}, {1041420}, 87, 0 }, /* TaskSet.pendingCount */
    { {1044750}, {1044750}, 2, 0 }, /* TaskSet.platformFamily */
    { {841743}, {841743}, 2, 0 }, /* TaskSet.platformVersion */
    { {1056780}, {1056780}, 87, 0 }, /* TaskSet.runningCount */
    { {1089797}, {1089797}, 205, 0 }, /* TaskSet.scale */
    { {651274}, {651274}, 2, 0 }, /* TaskSet.serviceArn */
    { {938769}, {938769}, 175, 0 }, /* TaskSet.serviceRegistries */
    { {1092623}, {1092623}, 207, 0 }, /* TaskSet.stabilityStatus */
    { {1096721}, {1096721}, 100, 0 }, /* TaskSet.stabilityStatusAt */
    { {1101321}, {1101321}, 2, 0 }, /* TaskSet.startedBy */
    { {52486}, {52486}, 2, 0 }, /* TaskSet.status */
    { {324612}, {324612}, 61, 0 }, /* TaskSet.tags */
    { {946446}, {946446}, 2, 0 }, /* TaskSet.taskDefinition */
    { {1103882}, {1103882}, 2, 0 }, /* TaskSet.taskSetArn */
    { {660233}, {660233}, 100, 0 }, /* TaskSet.updatedAt */
    { {1091332}, {1091332}, 206, 0 }, /* Scale.unit */
    { {326917}, {326917}, 126, 0 }, /* Scale.value */
    { {677144}, {677144}, 77, 0 }, /* CreateTaskSetRequest.capacityProviderStrategy */
    { {490507}, {490507}, 2, 0 }, /* CreateTaskSetRequest.clientToken */
    { {65543}, {65543}, 2, 1 }, /* CreateTaskSetRequest.cluster */
    { {1086986}, {1086986}, 2, 0 }, /* CreateTaskSetRequest.externalId */
    { {778250}, {778250}, 141, 0 }, /* CreateTaskSetRequest.launchType */
    { {781069}, {781069}, 142, 0 }, /* CreateTaskSetRequest.loadBalancers */
    { {299284}, {299284}, 145, 0 }, /* CreateTaskSetRequest.networkConfiguration */
    { {841743}, {841743}, 2, 0 }, /* CreateTaskSetRequest.platformVersion */
    { {1089797}, {1089797}, 205, 0 }, /* CreateTaskSetRequest.scale */
    { {625927}, {625927}, 2, 1 }, /* CreateTaskSetRequest.service */
    { {938769}, {938769}, 175, 0 }, /* CreateTaskSetRequest.serviceRegistries */
    { {324612}, {324612}, 61, 0 }, /* CreateTaskSetRequest.tags */
    { {946446}, {946446}, 2, 1 }, /* CreateTaskSetRequest.taskDefinition */
    { {1110279}, {1110279}, 204, 0 }, /* CreateTaskSetResponse.taskSet */
    { {323332}, {323332}, 211, 1 }, /* DeleteAccountSettingRequest.name */
    { {1115916}, {1115916}, 2, 0 }, /* DeleteAccountSettingRequest.principalArn */
    { {1119239}, {1119239}, 213, 0 }, /* DeleteAccountSettingResponse.setting */
    { {323332}, {323332}, 211, 0 }, /* Setting.name */
    { {1115916}, {1115916}, 2, 0 }, /* Setting.principalArn */
    { {337924}, {337924}, 214, 0 }, /* Setting.type */
    { {326917}, {326917}, 2, 0 }, /* Setting.value */
    { {1126666}, {1126666}, 216, 1 }, /* DeleteAttributesRequest.attributes */
    { {65543}, {65543}, 2, 0 }, /* DeleteAttributesRequest.cluster */
    { {161542}, {161542}, 217, 0 }, /* Attributes.member */
    { {323332}, {323332}, 2, 1 }, /* Attribute.name */
    { {1129480}, {1129480}, 2, 0 }, /* Attribute.targetId */
    { {723722}, {723722}, 218, 0 }, /* Attribute.targetType */
    { {326917}, {326917}, 2, 0 }, /* Attribute.value */
    { {1126666}, {1126666}, 216, 0 }, /* DeleteAttributesResponse.attributes */
    { {328464}, {328464}, 2, 1 }, /* DeleteCapacityProviderRequest.capacityProvider */
    { {65543}, {65543}, 2, 0 }, /* DeleteCapacityProviderRequest.cluster */
    { {328464}, {328464}, 66, 0 }, /* DeleteCapacityProviderResponse.capacityProvider */
    { {65543}, {65543}, 2, 1 }, /* DeleteClusterRequest.cluster */
    { {65543}, {65543}, 86, 0 }, /* DeleteClusterResponse.cluster */
    { {536329}, {536329}, 2, 1 }, /* DeleteDaemonRequest.daemonArn */
    { {533769}, {533769}, 100, 0 }, /* DeleteDaemonResponse.createdAt */
    { {536329}, {536329}, 2, 0 }, /* DeleteDaemonResponse.daemonArn */
    { {538893}, {538893}, 2, 0 }, /* DeleteDaemonResponse.deploymentArn */
    { {52486}, {52486}, 101, 0 }, /* DeleteDaemonResponse.status */
    { {660233}, {660233}, 100, 0 }, /* DeleteDaemonResponse.updatedAt */
    { {1148948}, {1148948}, 2, 1 }, /* DeleteDaemonTaskDefinitionRequest.daemonTaskDefinition */
    { {496407}, {496407}, 2, 0 }, /* DeleteDaemonTaskDefinitionResponse.daemonTaskDefinitionArn */
    { {651274}, {651274}, 2, 1 }, /* DeleteExpressGatewayServiceRequest.serviceArn */
    { {625927}, {625927}, 113, 0 }, /* DeleteExpressGatewayServiceResponse.service */
    { {65543}, {65543}, 2, 0 }, /* DeleteServiceRequest.cluster */
    { {1168389}, {1168389}, 22, 0 }, /* DeleteServiceRequest.force */
    { {625927}, {625927}, 2, 1 }, /* DeleteServiceRequest.service */
    { {625927}, {625927}, 191, 0 }, /* DeleteServiceResponse.service */
    { {1173519}, {1173519}, 57, 1 }, /* DeleteTaskDefinitionsRequest.taskDefinitions */
    { {1177608}, {1177608}, 234, 0 }, /* DeleteTaskDefinitionsResponse.failures */
    { {1173519}, {1173519}, 236, 0 }, /* DeleteTaskDefinitionsResponse.taskDefinitions */
    { {161542}, {161542}, 235, 0 }, /* Failures.member */
    { {1014531}, {1014531}, 2, 0 }, /* Failure.arn */
    { {1179910}, {1179910}, 2, 0 }, /* Failure.detail */
    { {1181702}, {1181702}, 2, 0 }, /* Failure.reason */
    { {161542}, {161542}, 237, 0 }, /* TaskDefinitionList.member */
    { {1183503}, {1183503}, 238, 0 }, /* TaskDefinition.compatibilities */
    { {1187604}, {1187604}, 240, 0 }, /* TaskDefinition.containerDefinitions */
    { {545795}, {545795}, 2, 0 }, /* TaskDefinition.cpu */
    { {1397521}, {1397521}, 100, 0 }, /* TaskDefinition.deleteRequestedAt */
    { {1402126}, {1402126}, 100, 0 }, /* TaskDefinition.deregisteredAt */
    { {1405972}, {1405972}, 22, 0 }, /* TaskDefinition.enableFaultInjection */
    { {1411344}, {1411344}, 283, 0 }, /* TaskDefinition.ephemeralStorage */
    { {546832}, {546832}, 2, 0 }, /* TaskDefinition.executionRoleArn */
    { {1415686}, {1415686}, 2, 0 }, /* TaskDefinition.family */
    { {1417493}, {1417493}, 284, 0 }, /* TaskDefinition.inferenceAccelerators */
    { {1428743}, {1428743}, 286, 0 }, /* TaskDefinition.ipcMode */
    { {555270}, {555270}, 2, 0 }, /* TaskDefinition.memory */
    { {1430795}, {1430795}, 287, 0 }, /* TaskDefinition.networkMode */
    { {1433863}, {1433863}, 288, 0 }, /* TaskDefinition.pidMode */
    { {827412}, {827412}, 289, 0 }, /* TaskDefinition.placementConstraints */
    { {1435922}, {1435922}, 292, 0 }, /* TaskDefinition.proxyConfiguration */
    { {1443596}, {1443596}, 100, 0 }, /* TaskDefinition.registeredAt */
    { {1446924}, {1446924}, 2, 0 }, /* TaskDefinition.registeredBy */
    { {1450258}, {1450258}, 295, 0 }, /* TaskDefinition.requiresAttributes */
    { {1455127}, {1455127}, 238, 0 }, /* TaskDefinition.requiresCompatibilities */
    { {1461256}, {1461256}, 87, 0 }, /* TaskDefinition.revision */
    { {1463567}, {1463567}, 296, 0 }, /* TaskDefinition.runtimePlatform */
    { {52486}, {52486}, 299, 0 }, /* TaskDefinition.status */
    { {1477393}, {1477393}, 2, 0 }, /* TaskDefinition.taskDefinitionArn */
    { {622859}, {622859}, 2, 0 }, /* TaskDefinition.taskRoleArn */
    { {1481991}, {1481991}, 300, 0 }, /* TaskDefinition.volumes */
    { {161542}, {161542}, 239, 0 }, /* CompatibilityList.member */
    { {161542}, {161542}, 241, 0 }, /* ContainerDefinitions.member */
    { {573191}, {573191}, 57, 0 }, /* ContainerDefinition.command */
    { {545795}, {545795}, 87, 0 }, /* ContainerDefinition.cpu */
    { {1192975}, {1192975}, 57, 0 }, /* ContainerDefinition.credentialSpecs */
    { {1197065}, {1197065}, 242, 0 }, /* ContainerDefinition.dependsOn */
    { {1202193}, {1202193}, 22, 0 }, /* ContainerDefinition.disableNetworking */
    { {1206800}, {1206800}, 57, 0 }, /* ContainerDefinition.dnsSearchDomains */
    { {1211146}, {1211146}, 57, 0 }, /* ContainerDefinition.dnsServers */
    { {1213964}, {1213964}, 245, 0 }, /* ContainerDefinition.dockerLabels */
    { {1217301}, {1217301}, 57, 0 }, /* ContainerDefinition.dockerSecurityOptions */
    { {1222922}, {1222922}, 57, 0 }, /* ContainerDefinition.entryPoint */
    { {578827}, {578827}, 106, 0 }, /* ContainerDefinition.environment */
    { {1225744}, {1225744}, 246, 0 }, /* ContainerDefinition.environmentFiles */
    { {1230089}, {1230089}, 22, 0 }, /* ContainerDefinition.essential */
    { {1232650}, {1232650}, 249, 0 }, /* ContainerDefinition.extraHosts */
    { {1240341}, {1240341}, 251, 0 }, /* ContainerDefinition.firelensConfiguration */
    { {1245963}, {1245963}, 254, 0 }, /* ContainerDefinition.healthCheck */
    { {1235464}, {1235464}, 2, 0 }, /* ContainerDefinition.hostname */
    { {581893}, {581893}, 2, 0 }, /* ContainerDefinition.image */
    { {1256459}, {1256459}, 22, 0 }, /* ContainerDefinition.interactive */
    { {1259525}, {1259525}, 57, 0 }, /* ContainerDefinition.links */
    { {1261071}, {1261071}, 255, 0 }, /* ContainerDefinition.linuxParameters */
    { {374032}, {374032}, 160, 0 }, /* ContainerDefinition.logConfiguration */
    { {555270}, {555270}, 17, 0 }, /* ContainerDefinition.memory */
    { {1302033}, {1302033}, 17, 0 }, /* ContainerDefinition.memoryReservation */
    { {1306635}, {1306635}, 263, 0 }, /* ContainerDefinition.mountPoints */
    { {323332}, {323332}, 2, 0 }, /* ContainerDefinition.name */
    { {1315340}, {1315340}, 265, 0 }, /* ContainerDefinition.portMappings */
    { {1331210}, {1331210}, 22, 0 }, /* ContainerDefinition.privileged */
    { {1334030}, {1334030}, 22, 0 }, /* ContainerDefinition.pseudoTerminal */
    { {1337878}, {1337878}, 22, 0 }, /* ContainerDefinition.readonlyRootFilesystem */
    { {583445}, {583445}, 269, 0 }, /* ContainerDefinition.repositoryCredentials */
    { {1343764}, {1343764}, 270, 0 }, /* ContainerDefinition.resourceRequirements */
    { {1349133}, {1349133}, 273, 0 }, /* ContainerDefinition.restartPolicy */
    { {594439}, {594439}, 108, 0 }, /* ContainerDefinition.secrets */
    { {1362444}, {1362444}, 17, 0 }, /* ContainerDefinition.startTimeout */
    { {1365771}, {1365771}, 17, 0 }, /* ContainerDefinition.stopTimeout */
    { {1368846}, {1368846}, 275, 0 }, /* ContainerDefinition.systemControls */
    { {1372679}, {1372679}, 277, 0 }, /* ContainerDefinition.ulimits */
    { {1379844}, {1379844}, 2, 0 }, /* ContainerDefinition.user */
    { {1381138}, {1381138}, 280, 0 }, /* ContainerDefinition.versionConsistency */
    { {1385995}, {1385995}, 281, 0 }, /* ContainerDefinition.volumesFrom */
    { {1393168}, {1393168}, 2, 0 }, /* ContainerDefinition.workingDirectory */
    { {161542}, {161542}, 243, 0 }, /* ContainerDependencies.member */
    { {1199625}, {1199625}, 244, 1 }, /* ContainerDependency.condition */
    { {806669}, {806669}, 2, 1 }, /* ContainerDependency.containerName */
    { {325891}, {325891}, 2, 0 }, /* DockerLabelsMap.key */
    { {326917}, {326917}, 2, 0 }, /* DockerLabelsMap.value */
    { {161542}, {161542}, 247, 0 }, /* EnvironmentFiles.member */
    { {337924}, {337924}, 248, 1 }, /* EnvironmentFile.type */
    { {326917}, {326917}, 2, 1 }, /* EnvironmentFile.value */
    { {161542}, {161542}, 250, 0 }, /* HostEntryList.member */
    { {1235464}, {1235464}, 2, 1 }, /* HostEntry.hostname */
    { {1237769}, {1237769}, 2, 1 }, /* HostEntry.ipAddress */
    { {877319}, {877319}, 252, 0 }, /* FirelensConfiguration.options */
    { {337924}, {337924}, 253, 1 }, /* FirelensConfiguration.type */
    { {325891}, {325891}, 2, 0 }, /* FirelensConfigurationOptionsMap.key */
    { {326917}, {326917}, 2, 0 }, /* FirelensConfigurationOptionsMap.value */
    { {573191}, {573191}, 57, 1 }, /* HealthCheck.command */
    { {1249032}, {1249032}, 17, 0 }, /* HealthCheck.interval */
    { {1251335}, {1251335}, 17, 0 }, /* HealthCheck.retries */
    { {1253387}, {1253387}, 17, 0 }, /* HealthCheck.startPeriod */
    { {910855}, {910855}, 17, 0 }, /* HealthCheck.timeout */
    { {1265164}, {1265164}, 256, 0 }, /* LinuxParameters.capabilities */
    { {1270791}, {1270791}, 257, 0 }, /* LinuxParameters.devices */
    { {1281810}, {1281810}, 22, 0 }, /* LinuxParameters.initProcessEnabled */
    { {1286663}, {1286663}, 17, 0 }, /* LinuxParameters.maxSwap */
    { {1288720}, {1288720}, 17, 0 }, /* LinuxParameters.sharedMemorySize */
    { {1293066}, {1293066}, 17, 0 }, /* LinuxParameters.swappiness */
    { {1295877}, {1295877}, 261, 0 }, /* LinuxParameters.tmpfs */
    { {1268483}, {1268483}, 57, 0 }, /* KernelCapabilities.add */
    { {1269508}, {1269508}, 57, 0 }, /* KernelCapabilities.drop */
    { {161542}, {161542}, 258, 0 }, /* DevicesList.member */
    { {1272845}, {1272845}, 2, 0 }, /* Device.containerPath */
    { {1276424}, {1276424}, 2, 1 }, /* Device.hostPath */
    { {1278731}, {1278731}, 259, 0 }, /* Device.permissions */
    { {161542}, {161542}, 260, 0 }, /* DeviceCgroupPermissions.member */
    { {161542}, {161542}, 262, 0 }, /* TmpfsList.member */
    { {1272845}, {1272845}, 2, 1 }, /* Tmpfs.containerPath */
    { {1297420}, {1297420}, 57, 0 }, /* Tmpfs.mountOptions */
    { {1300740}, {1300740}, 87, 1 }, /* Tmpfs.size */
    { {161542}, {161542}, 264, 0 }, /* MountPointList.member */
    { {1272845}, {1272845}, 2, 0 }, /* MountPoint.containerPath */
    { {1309704}, {1309704}, 22, 0 }, /* MountPoint.readOnly */
    { {1312012}, {1312012}, 2, 0 }, /* MountPoint.sourceVolume */
    { {161542}, {161542}, 266, 0 }, /* PortMappingList.member */
    { {1318667}, {1318667}, 267, 0 }, /* PortMapping.appProtocol */
    { {575245}, {575245}, 17, 0 }, /* PortMapping.containerPort */
    { {1321746}, {1321746}, 2, 0 }, /* PortMapping.containerPortRange */
    { {1326600}, {1326600}, 17, 0 }, /* PortMapping.hostPort */
    { {323332}, {323332}, 2, 0 }, /* PortMapping.name */
    { {1328904}, {1328904}, 268, 0 }, /* PortMapping.protocol */
    { {589076}, {589076}, 2, 1 }, /* RepositoryCredentials.credentialsParameter */
    { {161542}, {161542}, 271, 0 }, /* ResourceRequirements.member */
    { {337924}, {337924}, 272, 1 }, /* ResourceRequirement.type */
    { {326917}, {326917}, 2, 1 }, /* ResourceRequirement.value */
    { {872711}, {872711}, 22, 1 }, /* ContainerRestartPolicy.enabled */
    { {1352720}, {1352720}, 274, 0 }, /* ContainerRestartPolicy.ignoredExitCodes */
    { {1357076}, {1357076}, 17, 0 }, /* ContainerRestartPolicy.restartAttemptPeriod */
    { {161542}, {161542}, 17, 0 }, /* IntegerList.member */
    { {161542}, {161542}, 276, 0 }, /* SystemControls.member */
    { {437513}, {437513}, 2, 0 }, /* SystemControl.namespace */
    { {326917}, {326917}, 2, 0 }, /* SystemControl.value */
    { {161542}, {161542}, 278, 0 }, /* UlimitList.member */
    { {1374729}, {1374729}, 87, 1 }, /* Ulimit.hardLimit */
    { {323332}, {323332}, 279, 1 }, /* Ulimit.name */
    { {1377289}, {1377289}, 87, 1 }, /* Ulimit.softLimit */
    { {161542}, {161542}, 282, 0 }, /* VolumeFromList.member */
    { {1309704}, {1309704}, 22, 0 }, /* VolumeFrom.readOnly */
    { {1389071}, {1389071}, 2, 0 }, /* VolumeFrom.sourceContainer */
    { {967689}, {967689}, 87, 1 }, /* EphemeralStorage.sizeInGiB */
    { {161542}, {161542}, 285, 0 }, /* InferenceAccelerators.member */
    { {1423114}, {1423114}, 2, 1 }, /* InferenceAccelerator.deviceName */
    { {1425930}, {1425930}, 2, 1 }, /* InferenceAccelerator.deviceType */
    { {161542}, {161542}, 290, 0 }, /* TaskDefinitionPlacementConstraints.member */
    { {832778}, {832778}, 2, 0 }, /* TaskDefinitionPlacementConstraint.expression */
    { {337924}, {337924}, 291, 0 }, /* TaskDefinitionPlacementConstraint.type */
    { {806669}, {806669}, 2, 1 }, /* ProxyConfiguration.containerName */
    { {1440778}, {1440778}, 293, 0 }, /* ProxyConfiguration.properties */
    { {337924}, {337924}, 294, 0 }, /* ProxyConfiguration.type */
    { {161542}, {161542}, 91, 0 }, /* ProxyConfigurationProperties.member */
    { {161542}, {161542}, 217, 0 }, /* RequiresAttributes.member */
    { {1467663}, {1467663}, 297, 0 }, /* RuntimePlatform.cpuArchitecture */
    { {1471765}, {1471765}, 298, 0 }, /* RuntimePlatform.operatingSystemFamily */
    { {161542}, {161542}, 301, 0 }, /* VolumeList.member */
    { {1484050}, {1484050}, 22, 0 }, /* Volume.configuredAtLaunch */
    { {1488921}, {1488921}, 302, 0 }, /* Volume.dockerVolumeConfiguration */
    { {1507094}, {1507094}, 305, 0 }, /* Volume.efsVolumeConfiguration */
    { {1539879}, {1539879}, 309, 0 }, /* Volume.fsxWindowsFileServerVolumeConfiguration */
    { {1551876}, {1551876}, 311, 0 }, /* Volume.host */
    { {323332}, {323332}, 2, 0 }, /* Volume.name */
    { {1555994}, {1555994}, 312, 0 }, /* Volume.s3filesVolumeConfiguration */
    { {1495565}, {1495565}, 22, 0 }, /* DockerVolumeConfiguration.autoprovision */
    { {1499142}, {1499142}, 2, 0 }, /* DockerVolumeConfiguration.driver */
    { {1500938}, {1500938}, 303, 0 }, /* DockerVolumeConfiguration.driverOpts */
    { {1503750}, {1503750}, 303, 0 }, /* DockerVolumeConfiguration.labels */
    { {1505541}, {1505541}, 304, 0 }, /* DockerVolumeConfiguration.scope */
    { {325891}, {325891}, 2, 0 }, /* StringMap.key */
    { {326917}, {326917}, 2, 0 }, /* StringMap.value */
    { {1512979}, {1512979}, 306, 0 }, /* EFSVolumeConfiguration.authorizationConfig */
    { {1522700}, {1522700}, 2, 1 }, /* EFSVolumeConfiguration.fileSystemId */
    { {1526029}, {1526029}, 2, 0 }, /* EFSVolumeConfiguration.rootDirectory */
    { {1529617}, {1529617}, 308, 0 }, /* EFSVolumeConfiguration.transitEncryption */
    { {1534229}, {1534229}, 17, 0 }, /* EFSVolumeConfiguration.transitEncryptionPort */
    { {1518093}, {1518093}, 2, 0 }, /* EFSAuthorizationConfig.accessPointId */
    { {1521667}, {1521667}, 307, 0 }, /* EFSAuthorizationConfig.iam */
    { {1512979}, {1512979}, 310, 1 }, /* FSxWindowsFileServerVolumeConfiguration.authorizationConfig */
    { {1522700}, {1522700}, 2, 1 }, /* FSxWindowsFileServerVolumeConfiguration.fileSystemId */
    { {1526029}, {1526029}, 2, 1 }, /* FSxWindowsFileServerVolumeConfiguration.rootDirectory */
    { {589076}, {589076}, 2, 1 }, /* FSxWindowsFileServerAuthorizationConfig.credentialsParameter */
    { {1550086}, {1550086}, 2, 1 }, /* FSxWindowsFileServerAuthorizationConfig.domain */
    { {1553162}, {1553162}, 2, 0 }, /* HostVolumeProperties.sourcePath */
    { {1562894}, {1562894}, 2, 0 }, /* S3FilesVolumeConfiguration.accessPointArn */
    { {1566733}, {1566733}, 2, 1 }, /* S3FilesVolumeConfiguration.fileSystemArn */
    { {1526029}, {1526029}, 2, 0 }, /* S3FilesVolumeConfiguration.rootDirectory */
    { {1534229}, {1534229}, 17, 0 }, /* S3FilesVolumeConfiguration.transitEncryptionPort */
    { {65543}, {65543}, 2, 1 }, /* DeleteTaskSetRequest.cluster */
    { {1168389}, {1168389}, 22, 0 }, /* DeleteTaskSetRequest.force */
    { {625927}, {625927}, 2, 1 }, /* DeleteTaskSetRequest.service */
    { {1110279}, {1110279}, 2, 1 }, /* DeleteTaskSetRequest.taskSet */
    { {1110279}, {1110279}, 204, 0 }, /* DeleteTaskSetResponse.taskSet */
    { {65543}, {65543}, 2, 0 }, /* DeregisterContainerInstanceRequest.cluster */
    { {1579537}, {1579537}, 2, 1 }, /* DeregisterContainerInstanceRequest.containerInstance */
    { {1168389}, {1168389}, 22, 0 }, /* DeregisterContainerInstanceRequest.force */
    { {1579537}, {1579537}, 317, 0 }, /* DeregisterContainerInstanceResponse.containerInstance */
    { {1584142}, {1584142}, 54, 0 }, /* ContainerInstance.agentConnected */
    { {1587985}, {1587985}, 318, 0 }, /* ContainerInstance.agentUpdateStatus */
    { {447499}, {447499}, 88, 0 }, /* ContainerInstance.attachments */
    { {1126666}, {1126666}, 216, 0 }, /* ContainerInstance.attributes */
    { {1592596}, {1592596}, 2, 0 }, /* ContainerInstance.capacityProviderName */
    { {1597972}, {1597972}, 2, 0 }, /* ContainerInstance.containerInstanceArn */
    { {1603341}, {1603341}, 2, 0 }, /* ContainerInstance.ec2InstanceId */
    { {1606924}, {1606924}, 319, 0 }, /* ContainerInstance.healthStatus */
    { {460817}, {460817}, 87, 0 }, /* ContainerInstance.pendingTasksCount */
    { {1443596}, {1443596}, 100, 0 }, /* ContainerInstance.registeredAt */
    { {1621267}, {1621267}, 324, 0 }, /* ContainerInstance.registeredResources */
    { {1639186}, {1639186}, 324, 0 }, /* ContainerInstance.remainingResources */
    { {474129}, {474129}, 87, 0 }, /* ContainerInstance.runningTasksCount */
    { {52486}, {52486}, 2, 0 }, /* ContainerInstance.status */
    { {656908}, {656908}, 2, 0 }, /* ContainerInstance.statusReason */
    { {324612}, {324612}, 61, 0 }, /* ContainerInstance.tags */
    { {1644039}, {1644039}, 326, 0 }, /* ContainerInstance.version */
    { {1646091}, {1646091}, 327, 0 }, /* ContainerInstance.versionInfo */
    { {450567}, {450567}, 320, 0 }, /* ContainerInstanceHealthStatus.details */
    { {1617677}, {1617677}, 322, 0 }, /* ContainerInstanceHealthStatus.overallStatus */
    { {161542}, {161542}, 321, 0 }, /* InstanceHealthCheckResultList.member */
    { {1610256}, {1610256}, 100, 0 }, /* InstanceHealthCheckResult.lastStatusChange */
    { {1614603}, {1614603}, 100, 0 }, /* InstanceHealthCheckResult.lastUpdated */
    { {52486}, {52486}, 322, 0 }, /* InstanceHealthCheckResult.status */
    { {656908}, {656908}, 2, 0 }, /* InstanceHealthCheckResult.statusReason */
    { {337924}, {337924}, 323, 0 }, /* InstanceHealthCheckResult.type */
    { {161542}, {161542}, 325, 0 }, /* Resources.member */
    { {1626379}, {1626379}, 126, 0 }, /* Resource.doubleValue */
    { {1629452}, {1629452}, 87, 0 }, /* Resource.integerValue */
    { {1632777}, {1632777}, 326, 0 }, /* Resource.longValue */
    { {323332}, {323332}, 2, 0 }, /* Resource.name */
    { {1635342}, {1635342}, 57, 0 }, /* Resource.stringSetValue */
    { {337924}, {337924}, 2, 0 }, /* Resource.type */
    { {1649161}, {1649161}, 2, 0 }, /* VersionInfo.agentHash */
    { {1651724}, {1651724}, 2, 0 }, /* VersionInfo.agentVersion */
    { {1655053}, {1655053}, 2, 0 }, /* VersionInfo.dockerVersion */
    { {946446}, {946446}, 2, 1 }, /* DeregisterTaskDefinitionRequest.taskDefinition */
    { {946446}, {946446}, 237, 0 }, /* DeregisterTaskDefinitionResponse.taskDefinition */
    { {353297}, {353297}, 57, 0 }, /* DescribeCapacityProvidersRequest.capacityProviders */
    { {65543}, {65543}, 2, 0 }, /* DescribeCapacityProvidersRequest.cluster */
    { {1672199}, {1672199}, 331, 0 }, /* DescribeCapacityProvidersRequest.include */
    { {1674250}, {1674250}, 17, 0 }, /* DescribeCapacityProvidersRequest.maxResults */
    { {1677065}, {1677065}, 2, 0 }, /* DescribeCapacityProvidersRequest.nextToken */
    { {161542}, {161542}, 332, 0 }, /* CapacityProviderFieldList.member */
    { {353297}, {353297}, 334, 0 }, /* DescribeCapacityProvidersResponse.capacityProviders */
    { {1177608}, {1177608}, 234, 0 }, /* DescribeCapacityProvidersResponse.failures */
    { {1677065}, {1677065}, 2, 0 }, /* DescribeCapacityProvidersResponse.nextToken */
    { {161542}, {161542}, 66, 0 }, /* CapacityProviders.member */
    { {1686280}, {1686280}, 57, 0 }, /* DescribeClustersRequest.clusters */
    { {1672199}, {1672199}, 336, 0 }, /* DescribeClustersRequest.include */
    { {161542}, {161542}, 337, 0 }, /* ClusterFieldList.member */
    { {1686280}, {1686280}, 339, 0 }, /* DescribeClustersResponse.clusters */
    { {1177608}, {1177608}, 234, 0 }, /* DescribeClustersResponse.failures */
    { {161542}, {161542}, 86, 0 }, /* Clusters.member */
    { {65543}, {65543}, 2, 0 }, /* DescribeContainerInstancesRequest.cluster */
    { {1692946}, {1692946}, 57, 1 }, /* DescribeContainerInstancesRequest.containerInstances */
    { {1672199}, {1672199}, 341, 0 }, /* DescribeContainerInstancesRequest.include */
    { {161542}, {161542}, 342, 0 }, /* ContainerInstanceFieldList.member */
    { {1692946}, {1692946}, 344, 0 }, /* DescribeContainerInstancesResponse.containerInstances */
    { {1177608}, {1177608}, 234, 0 }, /* DescribeContainerInstancesResponse.failures */
    { {161542}, {161542}, 317, 0 }, /* ContainerInstances.member */
    { {536329}, {536329}, 2, 1 }, /* DescribeDaemonRequest.daemonArn */
    { {1704710}, {1704710}, 347, 0 }, /* DescribeDaemonResponse.daemon */
    { {457994}, {457994}, 2, 0 }, /* DaemonDetail.clusterArn */
    { {533769}, {533769}, 100, 0 }, /* DaemonDetail.createdAt */
    { {1706512}, {1706512}, 348, 0 }, /* DaemonDetail.currentRevisions */
    { {536329}, {536329}, 2, 0 }, /* DaemonDetail.daemonArn */
    { {538893}, {538893}, 2, 0 }, /* DaemonDetail.deploymentArn */
    { {52486}, {52486}, 101, 0 }, /* DaemonDetail.status */
    { {660233}, {660233}, 100, 0 }, /* DaemonDetail.updatedAt */
    { {161542}, {161542}, 349, 0 }, /* DaemonRevisionDetailList.member */
    { {1014531}, {1014531}, 2, 0 }, /* DaemonRevisionDetail.arn */
    { {353297}, {353297}, 350, 0 }, /* DaemonRevisionDetail.capacityProviders */
    { {1710865}, {1710865}, 87, 0 }, /* DaemonRevisionDetail.totalRunningCount */
    { {161542}, {161542}, 351, 0 }, /* DaemonCapacityProviderList.member */
    { {1014531}, {1014531}, 2, 0 }, /* DaemonCapacityProvider.arn */
    { {1056780}, {1056780}, 87, 0 }, /* DaemonCapacityProvider.runningCount */
    { {1719316}, {1719316}, 57, 1 }, /* DescribeDaemonDeploymentsRequest.daemonDeploymentArns */
    { {1724689}, {1724689}, 354, 0 }, /* DescribeDaemonDeploymentsResponse.daemonDeployments */
    { {1177608}, {1177608}, 234, 0 }, /* DescribeDaemonDeploymentsResponse.failures */
    { {161542}, {161542}, 355, 0 }, /* DaemonDeploymentList.member */
    { {508678}, {508678}, 356, 0 }, /* DaemonDeployment.alarms */
    { {1734414}, {1734414}, 358, 0 }, /* DaemonDeployment.circuitBreaker */
    { {457994}, {457994}, 2, 0 }, /* DaemonDeployment.clusterArn */
    { {533769}, {533769}, 100, 0 }, /* DaemonDeployment.createdAt */
    { {1744147}, {1744147}, 2, 0 }, /* DaemonDeployment.daemonDeploymentArn */
    { {502551}, {502551}, 95, 0 }, /* DaemonDeployment.deploymentConfiguration */
    { {1749258}, {1749258}, 100, 0 }, /* DaemonDeployment.finishedAt */
    { {683528}, {683528}, 359, 0 }, /* DaemonDeployment.rollback */
    { {1769493}, {1769493}, 360, 0 }, /* DaemonDeployment.sourceDaemonRevisions */
    { {1766921}, {1766921}, 100, 0 }, /* DaemonDeployment.startedAt */
    { {52486}, {52486}, 364, 0 }, /* DaemonDeployment.status */
    { {656908}, {656908}, 2, 0 }, /* DaemonDeployment.statusReason */
    { {1799689}, {1799689}, 100, 0 }, /* DaemonDeployment.stoppedAt */
    { {1802260}, {1802260}, 361, 0 }, /* DaemonDeployment.targetDaemonRevision */
    { {510474}, {510474}, 57, 0 }, /* DaemonDeploymentAlarms.alarmNames */
    { {52486}, {52486}, 357, 0 }, /* DaemonDeploymentAlarms.status */
    { {1729299}, {1729299}, 57, 0 }, /* DaemonDeploymentAlarms.triggeredAlarmNames */
    { {1738252}, {1738252}, 87, 0 }, /* DaemonCircuitBreaker.failureCount */
    { {52486}, {52486}, 357, 0 }, /* DaemonCircuitBreaker.status */
    { {1741577}, {1741577}, 87, 0 }, /* DaemonCircuitBreaker.threshold */
    { {1181702}, {1181702}, 2, 0 }, /* DaemonRollback.reason */
    { {1752089}, {1752089}, 57, 0 }, /* DaemonRollback.rollbackCapacityProviders */
    { {1758751}, {1758751}, 2, 0 }, /* DaemonRollback.rollbackTargetDaemonRevisionArn */
    { {1766921}, {1766921}, 100, 0 }, /* DaemonRollback.startedAt */
    { {161542}, {161542}, 361, 0 }, /* DaemonDeploymentRevisionDetailList.member */
    { {1014531}, {1014531}, 2, 0 }, /* DaemonDeploymentRevisionDetail.arn */
    { {353297}, {353297}, 362, 0 }, /* DaemonDeploymentRevisionDetail.capacityProviders */
    { {1786138}, {1786138}, 17, 0 }, /* DaemonDeploymentRevisionDetail.totalDrainingInstanceCount */
    { {1793049}, {1793049}, 17, 0 }, /* DaemonDeploymentRevisionDetail.totalRunningInstanceCount */
    { {161542}, {161542}, 363, 0 }, /* DaemonDeploymentCapacityProviderList.member */
    { {1014531}, {1014531}, 2, 0 }, /* DaemonDeploymentCapacityProvider.arn */
    { {1775125}, {1775125}, 17, 0 }, /* DaemonDeploymentCapacityProvider.drainingInstanceCount */
    { {1780756}, {1780756}, 17, 0 }, /* DaemonDeploymentCapacityProvider.runningInstanceCount */
    { {1814290}, {1814290}, 57, 1 }, /* DescribeDaemonRevisionsRequest.daemonRevisionArns */
    { {1819151}, {1819151}, 367, 0 }, /* DescribeDaemonRevisionsResponse.daemonRevisions */
    { {1177608}, {1177608}, 234, 0 }, /* DescribeDaemonRevisionsResponse.failures */
    { {161542}, {161542}, 368, 0 }, /* DaemonRevisions.member */
    { {457994}, {457994}, 2, 0 }, /* DaemonRevision.clusterArn */
    { {1823247}, {1823247}, 369, 0 }, /* DaemonRevision.containerImages */
    { {533769}, {533769}, 100, 0 }, /* DaemonRevision.createdAt */
    { {536329}, {536329}, 2, 0 }, /* DaemonRevision.daemonArn */
    { {1830417}, {1830417}, 2, 0 }, /* DaemonRevision.daemonRevisionArn */
    { {496407}, {496407}, 2, 0 }, /* DaemonRevision.daemonTaskDefinitionArn */
    { {523028}, {523028}, 22, 0 }, /* DaemonRevision.enableECSManagedTags */
    { {528404}, {528404}, 22, 0 }, /* DaemonRevision.enableExecuteCommand */
    { {319757}, {319757}, 98, 0 }, /* DaemonRevision.propagateTags */
    { {161542}, {161542}, 370, 0 }, /* DaemonContainerImages.member */
    { {806669}, {806669}, 2, 0 }, /* DaemonContainerImage.containerName */
    { {581893}, {581893}, 2, 0 }, /* DaemonContainerImage.image */
    { {1827339}, {1827339}, 2, 0 }, /* DaemonContainerImage.imageDigest */
    { {1148948}, {1148948}, 2, 1 }, /* DescribeDaemonTaskDefinitionRequest.daemonTaskDefinition */
    { {1148948}, {1148948}, 373, 0 }, /* DescribeDaemonTaskDefinitionResponse.daemonTaskDefinition */
    { {1187604}, {1187604}, 374, 0 }, /* DaemonTaskDefinition.containerDefinitions */
    { {545795}, {545795}, 2, 0 }, /* DaemonTaskDefinition.cpu */
    { {496407}, {496407}, 2, 0 }, /* DaemonTaskDefinition.daemonTaskDefinitionArn */
    { {1397521}, {1397521}, 100, 0 }, /* DaemonTaskDefinition.deleteRequestedAt */
    { {546832}, {546832}, 2, 0 }, /* DaemonTaskDefinition.executionRoleArn */
    { {1415686}, {1415686}, 2, 0 }, /* DaemonTaskDefinition.family */
    { {555270}, {555270}, 2, 0 }, /* DaemonTaskDefinition.memory */
    { {1443596}, {1443596}, 100, 0 }, /* DaemonTaskDefinition.registeredAt */
    { {1446924}, {1446924}, 2, 0 }, /* DaemonTaskDefinition.registeredBy */
    { {1461256}, {1461256}, 87, 0 }, /* DaemonTaskDefinition.revision */
    { {52486}, {52486}, 377, 0 }, /* DaemonTaskDefinition.status */
    { {622859}, {622859}, 2, 0 }, /* DaemonTaskDefinition.taskRoleArn */
    { {1481991}, {1481991}, 378, 0 }, /* DaemonTaskDefinition.volumes */
    { {161542}, {161542}, 375, 0 }, /* DaemonContainerDefinitionList.member */
    { {573191}, {573191}, 57, 0 }, /* DaemonContainerDefinition.command */
    { {545795}, {545795}, 87, 0 }, /* DaemonContainerDefinition.cpu */
    { {1197065}, {1197065}, 242, 0 }, /* DaemonContainerDefinition.dependsOn */
    { {1222922}, {1222922}, 57, 0 }, /* DaemonContainerDefinition.entryPoint */
    { {578827}, {578827}, 106, 0 }, /* DaemonContainerDefinition.environment */
    { {1225744}, {1225744}, 246, 0 }, /* DaemonContainerDefinition.environmentFiles */
    { {1230089}, {1230089}, 22, 0 }, /* DaemonContainerDefinition.essential */
    { {1240341}, {1240341}, 251, 0 }, /* DaemonContainerDefinition.firelensConfiguration */
    { {1245963}, {1245963}, 254, 0 }, /* DaemonContainerDefinition.healthCheck */
    { {581893}, {581893}, 2, 1 }, /* DaemonContainerDefinition.image */
    { {1256459}, {1256459}, 22, 0 }, /* DaemonContainerDefinition.interactive */
    { {1261071}, {1261071}, 376, 0 }, /* DaemonContainerDefinition.linuxParameters */
    { {374032}, {374032}, 160, 0 }, /* DaemonContainerDefinition.logConfiguration */
    { {555270}, {555270}, 17, 0 }, /* DaemonContainerDefinition.memory */
    { {1302033}, {1302033}, 17, 0 }, /* DaemonContainerDefinition.memoryReservation */
    { {1306635}, {1306635}, 263, 0 }, /* DaemonContainerDefinition.mountPoints */
    { {323332}, {323332}, 2, 0 }, /* DaemonContainerDefinition.name */
    { {1331210}, {1331210}, 22, 0 }, /* DaemonContainerDefinition.privileged */
    { {1334030}, {1334030}, 22, 0 }, /* DaemonContainerDefinition.pseudoTerminal */
    { {1337878}, {1337878}, 22, 0 }, /* DaemonContainerDefinition.readonlyRootFilesystem */
    { {583445}, {583445}, 269, 0 }, /* DaemonContainerDefinition.repositoryCredentials */
    { {1349133}, {1349133}, 273, 0 }, /* DaemonContainerDefinition.restartPolicy */
    { {594439}, {594439}, 108, 0 }, /* DaemonContainerDefinition.secrets */
    { {1362444}, {1362444}, 17, 0 }, /* DaemonContainerDefinition.startTimeout */
    { {1365771}, {1365771}, 17, 0 }, /* DaemonContainerDefinition.stopTimeout */
    { {1368846}, {1368846}, 275, 0 }, /* DaemonContainerDefinition.systemControls */
    { {1372679}, {1372679}, 277, 0 }, /* DaemonContainerDefinition.ulimits */
    { {1379844}, {1379844}, 2, 0 }, /* DaemonContainerDefinition.user */
    { {1393168}, {1393168}, 2, 0 }, /* DaemonContainerDefinition.workingDirectory */
    { {1265164}, {1265164}, 256, 0 }, /* DaemonLinuxParameters.capabilities */
    { {1270791}, {1270791}, 257, 0 }, /* DaemonLinuxParameters.devices */
    { {1281810}, {1281810}, 22, 0 }, /* DaemonLinuxParameters.initProcessEnabled */
    { {1295877}, {1295877}, 261, 0 }, /* DaemonLinuxParameters.tmpfs */
    { {161542}, {161542}, 379, 0 }, /* DaemonVolumeList.member */
    { {1551876}, {1551876}, 311, 0 }, /* DaemonVolume.host */
    { {323332}, {323332}, 2, 0 }, /* DaemonVolume.name */
    { {1672199}, {1672199}, 381, 0 }, /* DescribeExpressGatewayServiceRequest.include */
    { {651274}, {651274}, 2, 1 }, /* DescribeExpressGatewayServiceRequest.serviceArn */
    { {161542}, {161542}, 382, 0 }, /* ExpressGatewayServiceIncludeList.member */
    { {625927}, {625927}, 113, 0 }, /* DescribeExpressGatewayServiceResponse.service */
    { {1856277}, {1856277}, 57, 1 }, /* DescribeServiceDeploymentsRequest.serviceDeploymentArns */
    { {1177608}, {1177608}, 234, 0 }, /* DescribeServiceDeploymentsResponse.failures */
    { {1861906}, {1861906}, 386, 0 }, /* DescribeServiceDeploymentsResponse.serviceDeployments */
    { {161542}, {161542}, 387, 0 }, /* ServiceDeployments.member */
    { {508678}, {508678}, 388, 0 }, /* ServiceDeployment.alarms */
    { {457994}, {457994}, 2, 0 }, /* ServiceDeployment.clusterArn */
    { {533769}, {533769}, 100, 0 }, /* ServiceDeployment.createdAt */
    { {700696}, {700696}, 390, 0 }, /* ServiceDeployment.deploymentCircuitBreaker */
    { {502551}, {502551}, 123, 0 }, /* ServiceDeployment.deploymentConfiguration */
    { {1749258}, {1749258}, 100, 0 }, /* ServiceDeployment.finishedAt */
    { {1866772}, {1866772}, 391, 0 }, /* ServiceDeployment.lifecycleHookDetails */
    { {1880846}, {1880846}, 394, 0 }, /* ServiceDeployment.lifecycleStage */
    { {683528}, {683528}, 395, 0 }, /* ServiceDeployment.rollback */
    { {651274}, {651274}, 2, 0 }, /* ServiceDeployment.serviceArn */
    { {3860}, {3860}, 2, 0 }, /* ServiceDeployment.serviceDeploymentArn */
    { {1884694}, {1884694}, 396, 0 }, /* ServiceDeployment.sourceServiceRevisions */
    { {1766921}, {1766921}, 100, 0 }, /* ServiceDeployment.startedAt */
    { {52486}, {52486}, 398, 0 }, /* ServiceDeployment.status */
    { {656908}, {656908}, 2, 0 }, /* ServiceDeployment.statusReason */
    { {1799689}, {1799689}, 100, 0 }, /* ServiceDeployment.stoppedAt */
    { {1905941}, {1905941}, 397, 0 }, /* ServiceDeployment.targetServiceRevision */
    { {660233}, {660233}, 100, 0 }, /* ServiceDeployment.updatedAt */
    { {510474}, {510474}, 57, 0 }, /* ServiceDeploymentAlarms.alarmNames */
    { {52486}, {52486}, 389, 0 }, /* ServiceDeploymentAlarms.status */
    { {1729299}, {1729299}, 57, 0 }, /* ServiceDeploymentAlarms.triggeredAlarmNames */
    { {1738252}, {1738252}, 87, 0 }, /* ServiceDeploymentCircuitBreaker.failureCount */
    { {52486}, {52486}, 389, 0 }, /* ServiceDeploymentCircuitBreaker.status */
    { {1741577}, {1741577}, 87, 0 }, /* ServiceDeploymentCircuitBreaker.threshold */
    { {161542}, {161542}, 392, 0 }, /* DeploymentLifecycleHookDetailList.member */
    { {1872137}, {1872137}, 100, 0 }, /* DeploymentLifecycleHookDetail.expiresAt */
    { {2054}, {2054}, 2, 0 }, /* DeploymentLifecycleHookDetail.hookId */
    { {52486}, {52486}, 393, 0 }, /* DeploymentLifecycleHookDetail.status */
    { {1874697}, {1874697}, 2, 0 }, /* DeploymentLifecycleHookDetail.targetArn */
    { {723722}, {723722}, 134, 0 }, /* DeploymentLifecycleHookDetail.targetType */
    { {1877261}, {1877261}, 1, 0 }, /* DeploymentLifecycleHookDetail.timeoutAction */
    { {1181702}, {1181702}, 2, 0 }, /* Rollback.reason */
    { {641810}, {641810}, 2, 0 }, /* Rollback.serviceRevisionArn */
    { {1766921}, {1766921}, 100, 0 }, /* Rollback.startedAt */
    { {161542}, {161542}, 397, 0 }, /* ServiceRevisionsSummaryList.member */
    { {1014531}, {1014531}, 2, 0 }, /* ServiceRevisionSummary.arn */
    { {1015568}, {1015568}, 87, 0 }, /* ServiceRevisionSummary.pendingTaskCount */
    { {1890592}, {1890592}, 126, 0 }, /* ServiceRevisionSummary.requestedProductionTrafficWeight */
    { {1019922}, {1019922}, 87, 0 }, /* ServiceRevisionSummary.requestedTaskCount */
    { {1899034}, {1899034}, 126, 0 }, /* ServiceRevisionSummary.requestedTestTrafficWeight */
    { {1024784}, {1024784}, 87, 0 }, /* ServiceRevisionSummary.runningTaskCount */
    { {1918483}, {1918483}, 57, 1 }, /* DescribeServiceRevisionsRequest.serviceRevisionArns */
    { {1177608}, {1177608}, 234, 0 }, /* DescribeServiceRevisionsResponse.failures */
    { {1923600}, {1923600}, 401, 0 }, /* DescribeServiceRevisionsResponse.serviceRevisions */
    { {161542}, {161542}, 402, 0 }, /* ServiceRevisions.member */
    { {677144}, {677144}, 77, 0 }, /* ServiceRevision.capacityProviderStrategy */
    { {457994}, {457994}, 2, 0 }, /* ServiceRevision.clusterArn */
    { {1823247}, {1823247}, 403, 0 }, /* ServiceRevision.containerImages */
    { {533769}, {533769}, 100, 0 }, /* ServiceRevision.createdAt */
    { {1927955}, {1927955}, 405, 0 }, /* ServiceRevision.ecsManagedResources */
    { {1035287}, {1035287}, 196, 0 }, /* ServiceRevision.fargateEphemeralStorage */
    { {2012432}, {2012432}, 54, 0 }, /* ServiceRevision.guardDutyEnabled */
    { {778250}, {778250}, 141, 0 }, /* ServiceRevision.launchType */
    { {781069}, {781069}, 142, 0 }, /* ServiceRevision.loadBalancers */
    { {299284}, {299284}, 145, 0 }, /* ServiceRevision.networkConfiguration */
    { {1044750}, {1044750}, 2, 0 }, /* ServiceRevision.platformFamily */
    { {841743}, {841743}, 2, 0 }, /* ServiceRevision.platformVersion */
    { {2016789}, {2016789}, 425, 0 }, /* ServiceRevision.resolvedConfiguration */
    { {651274}, {651274}, 2, 0 }, /* ServiceRevision.serviceArn */
    { {851995}, {851995}, 156, 0 }, /* ServiceRevision.serviceConnectConfiguration */
    { {938769}, {938769}, 175, 0 }, /* ServiceRevision.serviceRegistries */
    { {641810}, {641810}, 2, 0 }, /* ServiceRevision.serviceRevisionArn */
    { {946446}, {946446}, 2, 0 }, /* ServiceRevision.taskDefinition */
    { {950292}, {950292}, 177, 0 }, /* ServiceRevision.volumeConfigurations */
    { {993048}, {993048}, 188, 0 }, /* ServiceRevision.vpcLatticeConfigurations */
    { {161542}, {161542}, 404, 0 }, /* ContainerImages.member */
    { {806669}, {806669}, 2, 0 }, /* ContainerImage.containerName */
    { {581893}, {581893}, 2, 0 }, /* ContainerImage.image */
    { {1827339}, {1827339}, 2, 0 }, /* ContainerImage.imageDigest */
    { {1933067}, {1933067}, 406, 0 }, /* ECSManagedResources.autoScaling */
    { {633356}, {633356}, 411, 0 }, /* ECSManagedResources.ingressPaths */
    { {1997577}, {1997577}, 421, 0 }, /* ECSManagedResources.logGroups */
    { {2003468}, {2003468}, 423, 0 }, /* ECSManagedResources.metricAlarms */
    { {2006805}, {2006805}, 416, 0 }, /* ECSManagedResources.serviceSecurityGroups */
    { {1936158}, {1936158}, 407, 0 }, /* ManagedAutoScaling.applicationAutoScalingPolicies */
    { {1951758}, {1951758}, 410, 0 }, /* ManagedAutoScaling.scalableTarget */
    { {161542}, {161542}, 408, 0 }, /* ManagedApplicationAutoScalingPolicies.member */
    { {1014531}, {1014531}, 2, 0 }, /* ManagedApplicationAutoScalingPolicy.arn */
    { {1944070}, {1944070}, 2, 1 }, /* ManagedApplicationAutoScalingPolicy.metric */
    { {1945866}, {1945866}, 2, 1 }, /* ManagedApplicationAutoScalingPolicy.policyType */
    { {52486}, {52486}, 409, 1 }, /* ManagedApplicationAutoScalingPolicy.status */
    { {656908}, {656908}, 2, 0 }, /* ManagedApplicationAutoScalingPolicy.statusReason */
    { {1948683}, {1948683}, 126, 1 }, /* ManagedApplicationAutoScalingPolicy.targetValue */
    { {660233}, {660233}, 100, 1 }, /* ManagedApplicationAutoScalingPolicy.updatedAt */
    { {1014531}, {1014531}, 2, 0 }, /* ManagedScalableTarget.arn */
    { {1955595}, {1955595}, 87, 1 }, /* ManagedScalableTarget.maxCapacity */
    { {1958667}, {1958667}, 87, 1 }, /* ManagedScalableTarget.minCapacity */
    { {52486}, {52486}, 409, 1 }, /* ManagedScalableTarget.status */
    { {656908}, {656908}, 2, 0 }, /* ManagedScalableTarget.statusReason */
    { {660233}, {660233}, 100, 1 }, /* ManagedScalableTarget.updatedAt */
    { {161542}, {161542}, 412, 0 }, /* ManagedIngressPaths.member */
    { {636682}, {636682}, 118, 1 }, /* ManagedIngressPath.accessType */
    { {1961739}, {1961739}, 413, 0 }, /* ManagedIngressPath.certificate */
    { {639496}, {639496}, 2, 1 }, /* ManagedIngressPath.endpoint */
    { {1967624}, {1967624}, 414, 0 }, /* ManagedIngressPath.listener */
    { {1969932}, {1969932}, 415, 0 }, /* ManagedIngressPath.loadBalancer */
    { {1981978}, {1981978}, 416, 0 }, /* ManagedIngressPath.loadBalancerSecurityGroups */
    { {1988868}, {1988868}, 418, 0 }, /* ManagedIngressPath.rule */
    { {1990156}, {1990156}, 419, 0 }, /* ManagedIngressPath.targetGroups */
    { {1014531}, {1014531}, 2, 0 }, /* ManagedCertificate.arn */
    { {1964810}, {1964810}, 2, 1 }, /* ManagedCertificate.domainName */
    { {52486}, {52486}, 409, 1 }, /* ManagedCertificate.status */
    { {656908}, {656908}, 2, 0 }, /* ManagedCertificate.statusReason */
    { {660233}, {660233}, 100, 1 }, /* ManagedCertificate.updatedAt */
    { {1014531}, {1014531}, 2, 0 }, /* ManagedListener.arn */
    { {52486}, {52486}, 409, 1 }, /* ManagedListener.status */
    { {656908}, {656908}, 2, 0 }, /* ManagedListener.statusReason */
    { {660233}, {660233}, 100, 1 }, /* ManagedListener.updatedAt */
    { {1014531}, {1014531}, 2, 0 }, /* ManagedLoadBalancer.arn */
    { {1973254}, {1973254}, 2, 1 }, /* ManagedLoadBalancer.scheme */
    { {1975056}, {1975056}, 57, 0 }, /* ManagedLoadBalancer.securityGroupIds */
    { {52486}, {52486}, 409, 1 }, /* ManagedLoadBalancer.status */
    { {656908}, {656908}, 2, 0 }, /* ManagedLoadBalancer.statusReason */
    { {1979401}, {1979401}, 57, 0 }, /* ManagedLoadBalancer.subnetIds */
    { {660233}, {660233}, 100, 1 }, /* ManagedLoadBalancer.updatedAt */
    { {161542}, {161542}, 417, 0 }, /* ManagedSecurityGroups.member */
    { {1014531}, {1014531}, 2, 0 }, /* ManagedSecurityGroup.arn */
    { {52486}, {52486}, 409, 1 }, /* ManagedSecurityGroup.status */
    { {656908}, {656908}, 2, 0 }, /* ManagedSecurityGroup.statusReason */
    { {660233}, {660233}, 100, 1 }, /* ManagedSecurityGroup.updatedAt */
    { {1014531}, {1014531}, 2, 0 }, /* ManagedListenerRule.arn */
    { {52486}, {52486}, 409, 1 }, /* ManagedListenerRule.status */
    { {656908}, {656908}, 2, 0 }, /* ManagedListenerRule.statusReason */
    { {660233}, {660233}, 100, 1 }, /* ManagedListenerRule.updatedAt */
    { {161542}, {161542}, 420, 0 }, /* ManagedTargetGroups.member */
    { {1014531}, {1014531}, 2, 0 }, /* ManagedTargetGroup.arn */
    { {551183}, {551183}, 2, 1 }, /* ManagedTargetGroup.healthCheckPath */
    { {1993487}, {1993487}, 87, 1 }, /* ManagedTargetGroup.healthCheckPort */
    { {890884}, {890884}, 87, 1 }, /* ManagedTargetGroup.port */
    { {52486}, {52486}, 409, 1 }, /* ManagedTargetGroup.status */
    { {656908}, {656908}, 2, 0 }, /* ManagedTargetGroup.statusReason */
    { {660233}, {660233}, 100, 1 }, /* ManagedTargetGroup.updatedAt */
    { {161542}, {161542}, 422, 0 }, /* ManagedLogGroups.member */
    { {1014531}, {1014531}, 2, 0 }, /* ManagedLogGroup.arn */
    { {2000140}, {2000140}, 2, 1 }, /* ManagedLogGroup.logGroupName */
    { {52486}, {52486}, 409, 1 }, /* ManagedLogGroup.status */
    { {656908}, {656908}, 2, 0 }, /* ManagedLogGroup.statusReason */
    { {660233}, {660233}, 100, 1 }, /* ManagedLogGroup.updatedAt */
    { {161542}, {161542}, 424, 0 }, /* ManagedMetricAlarms.member */
    { {1014531}, {1014531}, 2, 0 }, /* ManagedMetricAlarm.arn */
    { {52486}, {52486}, 409, 1 }, /* ManagedMetricAlarm.status */
    { {656908}, {656908}, 2, 0 }, /* ManagedMetricAlarm.statusReason */
    { {660233}, {660233}, 100, 1 }, /* ManagedMetricAlarm.updatedAt */
    { {781069}, {781069}, 426, 0 }, /* ResolvedConfiguration.loadBalancers */
    { {161542}, {161542}, 427, 0 }, /* ServiceRevisionLoadBalancers.member */
    { {796438}, {796438}, 2, 0 }, /* ServiceRevisionLoadBalancer.productionListenerRule */
    { {814606}, {814606}, 2, 0 }, /* ServiceRevisionLoadBalancer.targetGroupArn */
    { {65543}, {65543}, 2, 0 }, /* DescribeServicesRequest.cluster */
    { {1672199}, {1672199}, 429, 0 }, /* DescribeServicesRequest.include */
    { {882952}, {882952}, 57, 1 }, /* DescribeServicesRequest.services */
    { {161542}, {161542}, 430, 0 }, /* ServiceFieldList.member */
    { {1177608}, {1177608}, 234, 0 }, /* DescribeServicesResponse.failures */
    { {882952}, {882952}, 432, 0 }, /* DescribeServicesResponse.services */
    { {161542}, {161542}, 191, 0 }, /* Services.member */
    { {1672199}, {1672199}, 434, 0 }, /* DescribeTaskDefinitionRequest.include */
    { {946446}, {946446}, 2, 1 }, /* DescribeTaskDefinitionRequest.taskDefinition */
    { {161542}, {161542}, 435, 0 }, /* TaskDefinitionFieldList.member */
    { {324612}, {324612}, 61, 0 }, /* DescribeTaskDefinitionResponse.tags */
    { {946446}, {946446}, 237, 0 }, /* DescribeTaskDefinitionResponse.taskDefinition */
    { {65543}, {65543}, 2, 1 }, /* DescribeTaskSetsRequest.cluster */
    { {1672199}, {1672199}, 438, 0 }, /* DescribeTaskSetsRequest.include */
    { {625927}, {625927}, 2, 1 }, /* DescribeTaskSetsRequest.service */
    { {1079304}, {1079304}, 57, 0 }, /* DescribeTaskSetsRequest.taskSets */
    { {161542}, {161542}, 439, 0 }, /* TaskSetFieldList.member */
    { {1177608}, {1177608}, 234, 0 }, /* DescribeTaskSetsResponse.failures */
    { {1079304}, {1079304}, 203, 0 }, /* DescribeTaskSetsResponse.taskSets */
    { {65543}, {65543}, 2, 0 }, /* DescribeTasksRequest.cluster */
    { {1672199}, {1672199}, 442, 0 }, /* DescribeTasksRequest.include */
    { {2043397}, {2043397}, 57, 1 }, /* DescribeTasksRequest.tasks */
    { {161542}, {161542}, 443, 0 }, /* TaskFieldList.member */
    { {1177608}, {1177608}, 234, 0 }, /* DescribeTasksResponse.failures */
    { {2043397}, {2043397}, 445, 0 }, /* DescribeTasksResponse.tasks */
    { {161542}, {161542}, 446, 0 }, /* Tasks.member */
    { {447499}, {447499}, 88, 0 }, /* Task.attachments */
    { {1126666}, {1126666}, 216, 0 }, /* Task.attributes */
    { {2044944}, {2044944}, 2, 0 }, /* Task.availabilityZone */
    { {1592596}, {1592596}, 2, 0 }, /* Task.capacityProviderName */
    { {457994}, {457994}, 2, 0 }, /* Task.clusterArn */
    { {2049292}, {2049292}, 447, 0 }, /* Task.connectivity */
    { {2052622}, {2052622}, 100, 0 }, /* Task.connectivityAt */
    { {1597972}, {1597972}, 2, 0 }, /* Task.containerInstanceArn */
    { {2056458}, {2056458}, 448, 0 }, /* Task.containers */
    { {545795}, {545795}, 2, 0 }, /* Task.cpu */
    { {533769}, {533769}, 100, 0 }, /* Task.createdAt */
    { {2106637}, {2106637}, 2, 0 }, /* Task.desiredStatus */
    { {528404}, {528404}, 54, 0 }, /* Task.enableExecuteCommand */
    { {1411344}, {1411344}, 283, 0 }, /* Task.ephemeralStorage */
    { {2110226}, {2110226}, 100, 0 }, /* Task.executionStoppedAt */
    { {1035287}, {1035287}, 459, 0 }, /* Task.fargateEphemeralStorage */
    { {2115077}, {2115077}, 2, 0 }, /* Task.group */
    { {1606924}, {1606924}, 451, 0 }, /* Task.healthStatus */
    { {1417493}, {1417493}, 284, 0 }, /* Task.inferenceAccelerators */
    { {2066698}, {2066698}, 2, 0 }, /* Task.lastStatus */
    { {778250}, {778250}, 141, 0 }, /* Task.launchType */
    { {555270}, {555270}, 2, 0 }, /* Task.memory */
    { {2116617}, {2116617}, 460, 0 }, /* Task.overrides */
    { {1044750}, {1044750}, 2, 0 }, /* Task.platformFamily */
    { {841743}, {841743}, 2, 0 }, /* Task.platformVersion */
    { {2131725}, {2131725}, 100, 0 }, /* Task.pullStartedAt */
    { {2135309}, {2135309}, 100, 0 }, /* Task.pullStoppedAt */
    { {1766921}, {1766921}, 100, 0 }, /* Task.startedAt */
    { {1101321}, {1101321}, 2, 0 }, /* Task.startedBy */
    { {2138888}, {2138888}, 465, 0 }, /* Task.stopCode */
    { {1799689}, {1799689}, 100, 0 }, /* Task.stoppedAt */
    { {2141197}, {2141197}, 2, 0 }, /* Task.stoppedReason */
    { {2144778}, {2144778}, 100, 0 }, /* Task.stoppingAt */
    { {324612}, {324612}, 61, 0 }, /* Task.tags */
    { {2104583}, {2104583}, 2, 0 }, /* Task.taskArn */
    { {1477393}, {1477393}, 2, 0 }, /* Task.taskDefinitionArn */
    { {1644039}, {1644039}, 326, 0 }, /* Task.version */
    { {161542}, {161542}, 449, 0 }, /* Containers.member */
    { {2059276}, {2059276}, 2, 0 }, /* Container.containerArn */
    { {545795}, {545795}, 2, 0 }, /* Container.cpu */
    { {2062600}, {2062600}, 17, 0 }, /* Container.exitCode */
    { {2064902}, {2064902}, 450, 0 }, /* Container.gpuIds */
    { {1606924}, {1606924}, 451, 0 }, /* Container.healthStatus */
    { {581893}, {581893}, 2, 0 }, /* Container.image */
    { {1827339}, {1827339}, 2, 0 }, /* Container.imageDigest */
    { {2066698}, {2066698}, 2, 0 }, /* Container.lastStatus */
    { {2069517}, {2069517}, 452, 0 }, /* Container.managedAgents */
    { {555270}, {555270}, 2, 0 }, /* Container.memory */
    { {1302033}, {1302033}, 2, 0 }, /* Container.memoryReservation */
    { {323332}, {323332}, 2, 0 }, /* Container.name */
    { {2076687}, {2076687}, 455, 0 }, /* Container.networkBindings */
    { {2086161}, {2086161}, 457, 0 }, /* Container.networkInterfaces */
    { {1181702}, {1181702}, 2, 0 }, /* Container.reason */
    { {2102025}, {2102025}, 2, 0 }, /* Container.runtimeId */
    { {2104583}, {2104583}, 2, 0 }, /* Container.taskArn */
    { {161542}, {161542}, 2, 0 }, /* GpuIds.member */
    { {161542}, {161542}, 453, 0 }, /* ManagedAgents.member */
    { {2073101}, {2073101}, 100, 0 }, /* ManagedAgent.lastStartedAt */
    { {2066698}, {2066698}, 2, 0 }, /* ManagedAgent.lastStatus */
    { {323332}, {323332}, 454, 0 }, /* ManagedAgent.name */
    { {1181702}, {1181702}, 2, 0 }, /* ManagedAgent.reason */
    { {161542}, {161542}, 456, 0 }, /* NetworkBindings.member */
    { {2080774}, {2080774}, 2, 0 }, /* NetworkBinding.bindIP */
    { {575245}, {575245}, 17, 0 }, /* NetworkBinding.containerPort */
    { {1321746}, {1321746}, 2, 0 }, /* NetworkBinding.containerPortRange */
    { {1326600}, {1326600}, 17, 0 }, /* NetworkBinding.hostPort */
    { {2082573}, {2082573}, 2, 0 }, /* NetworkBinding.hostPortRange */
    { {1328904}, {1328904}, 268, 0 }, /* NetworkBinding.protocol */
    { {161542}, {161542}, 458, 0 }, /* NetworkInterfaces.member */
    { {2090764}, {2090764}, 2, 0 }, /* NetworkInterface.attachmentId */
    { {2094091}, {2094091}, 2, 0 }, /* NetworkInterface.ipv6Address */
    { {2097170}, {2097170}, 2, 0 }, /* NetworkInterface.privateIpv4Address */
    { {371720}, {371720}, 2, 0 }, /* TaskEphemeralStorage.kmsKeyId */
    { {967689}, {967689}, 87, 0 }, /* TaskEphemeralStorage.sizeInGiB */
    { {2119186}, {2119186}, 461, 0 }, /* TaskOverride.containerOverrides */
    { {545795}, {545795}, 2, 0 }, /* TaskOverride.cpu */
    { {1411344}, {1411344}, 283, 0 }, /* TaskOverride.ephemeralStorage */
    { {546832}, {546832}, 2, 0 }, /* TaskOverride.executionRoleArn */
    { {2124061}, {2124061}, 463, 0 }, /* TaskOverride.inferenceAcceleratorOverrides */
    { {555270}, {555270}, 2, 0 }, /* TaskOverride.memory */
    { {622859}, {622859}, 2, 0 }, /* TaskOverride.taskRoleArn */
    { {161542}, {161542}, 462, 0 }, /* ContainerOverrides.member */
    { {573191}, {573191}, 57, 0 }, /* ContainerOverride.command */
    { {545795}, {545795}, 17, 0 }, /* ContainerOverride.cpu */
    { {578827}, {578827}, 106, 0 }, /* ContainerOverride.environment */
    { {1225744}, {1225744}, 246, 0 }, /* ContainerOverride.environmentFiles */
    { {555270}, {555270}, 17, 0 }, /* ContainerOverride.memory */
    { {1302033}, {1302033}, 17, 0 }, /* ContainerOverride.memoryReservation */
    { {323332}, {323332}, 2, 0 }, /* ContainerOverride.name */
    { {1343764}, {1343764}, 270, 0 }, /* ContainerOverride.resourceRequirements */
    { {161542}, {161542}, 464, 0 }, /* InferenceAcceleratorOverrides.member */
    { {1423114}, {1423114}, 2, 0 }, /* InferenceAcceleratorOverride.deviceName */
    { {1425930}, {1425930}, 2, 0 }, /* InferenceAcceleratorOverride.deviceType */
    { {65543}, {65543}, 2, 0 }, /* DiscoverPollEndpointRequest.cluster */
    { {1579537}, {1579537}, 2, 0 }, /* DiscoverPollEndpointRequest.containerInstance */
    { {639496}, {639496}, 2, 0 }, /* DiscoverPollEndpointResponse.endpoint */
    { {2151190}, {2151190}, 2, 0 }, /* DiscoverPollEndpointResponse.serviceConnectEndpoint */
    { {2157073}, {2157073}, 2, 0 }, /* DiscoverPollEndpointResponse.telemetryEndpoint */
    { {65543}, {65543}, 2, 0 }, /* ExecuteCommandRequest.cluster */
    { {573191}, {573191}, 2, 1 }, /* ExecuteCommandRequest.command */
    { {2167049}, {2167049}, 2, 0 }, /* ExecuteCommandRequest.container */
    { {1256459}, {1256459}, 54, 1 }, /* ExecuteCommandRequest.interactive */
    { {2169604}, {2169604}, 2, 1 }, /* ExecuteCommandRequest.task */
    { {457994}, {457994}, 2, 0 }, /* ExecuteCommandResponse.clusterArn */
    { {2059276}, {2059276}, 2, 0 }, /* ExecuteCommandResponse.containerArn */
    { {806669}, {806669}, 2, 0 }, /* ExecuteCommandResponse.containerName */
    { {1256459}, {1256459}, 54, 0 }, /* ExecuteCommandResponse.interactive */
    { {2170887}, {2170887}, 470, 0 }, /* ExecuteCommandResponse.session */
    { {2104583}, {2104583}, 2, 0 }, /* ExecuteCommandResponse.taskArn */
    { {2172937}, {2172937}, 2, 0 }, /* Session.sessionId */
    { {2175497}, {2175497}, 2, 0 }, /* Session.streamUrl */
    { {2178058}, {2178058}, 471, 0 }, /* Session.tokenValue */
    { {65543}, {65543}, 2, 1 }, /* GetTaskProtectionRequest.cluster */
    { {2043397}, {2043397}, 57, 0 }, /* GetTaskProtectionRequest.tasks */
    { {1177608}, {1177608}, 234, 0 }, /* GetTaskProtectionResponse.failures */
    { {2184718}, {2184718}, 474, 0 }, /* GetTaskProtectionResponse.protectedTasks */
    { {161542}, {161542}, 475, 0 }, /* ProtectedTasks.member */
    { {2188558}, {2188558}, 100, 0 }, /* ProtectedTask.expirationDate */
    { {2192401}, {2192401}, 54, 0 }, /* ProtectedTask.protectionEnabled */
    { {2104583}, {2104583}, 2, 0 }, /* ProtectedTask.taskArn */
    { {2201617}, {2201617}, 54, 0 }, /* ListAccountSettingsRequest.effectiveSettings */
    { {1674250}, {1674250}, 87, 0 }, /* ListAccountSettingsRequest.maxResults */
    { {323332}, {323332}, 211, 0 }, /* ListAccountSettingsRequest.name */
    { {1677065}, {1677065}, 2, 0 }, /* ListAccountSettingsRequest.nextToken */
    { {1115916}, {1115916}, 2, 0 }, /* ListAccountSettingsRequest.principalArn */
    { {326917}, {326917}, 2, 0 }, /* ListAccountSettingsRequest.value */
    { {1677065}, {1677065}, 2, 0 }, /* ListAccountSettingsResponse.nextToken */
    { {440072}, {440072}, 478, 0 }, /* ListAccountSettingsResponse.settings */
    { {161542}, {161542}, 213, 0 }, /* Settings.member */
    { {2211341}, {2211341}, 2, 0 }, /* ListAttributesRequest.attributeName */
    { {2214926}, {2214926}, 2, 0 }, /* ListAttributesRequest.attributeValue */
    { {65543}, {65543}, 2, 0 }, /* ListAttributesRequest.cluster */
    { {1674250}, {1674250}, 17, 0 }, /* ListAttributesRequest.maxResults */
    { {1677065}, {1677065}, 2, 0 }, /* ListAttributesRequest.nextToken */
    { {723722}, {723722}, 218, 1 }, /* ListAttributesRequest.targetType */
    { {1126666}, {1126666}, 216, 0 }, /* ListAttributesResponse.attributes */
    { {1677065}, {1677065}, 2, 0 }, /* ListAttributesResponse.nextToken */
    { {1674250}, {1674250}, 17, 0 }, /* ListClustersRequest.maxResults */
    { {1677065}, {1677065}, 2, 0 }, /* ListClustersRequest.nextToken */
    { {2222603}, {2222603}, 57, 0 }, /* ListClustersResponse.clusterArns */
    { {1677065}, {1677065}, 2, 0 }, /* ListClustersResponse.nextToken */
    { {65543}, {65543}, 2, 0 }, /* ListContainerInstancesRequest.cluster */
    { {2228998}, {2228998}, 2, 0 }, /* ListContainerInstancesRequest.filter */
    { {1674250}, {1674250}, 17, 0 }, /* ListContainerInstancesRequest.maxResults */
    { {1677065}, {1677065}, 2, 0 }, /* ListContainerInstancesRequest.nextToken */
    { {52486}, {52486}, 484, 0 }, /* ListContainerInstancesRequest.status */
    { {2230805}, {2230805}, 57, 0 }, /* ListContainerInstancesResponse.containerInstanceArns */
    { {1677065}, {1677065}, 2, 0 }, /* ListContainerInstancesResponse.nextToken */
    { {533769}, {533769}, 487, 0 }, /* ListDaemonDeploymentsRequest.createdAt */
    { {536329}, {536329}, 2, 1 }, /* ListDaemonDeploymentsRequest.daemonArn */
    { {1674250}, {1674250}, 17, 0 }, /* ListDaemonDeploymentsRequest.maxResults */
    { {1677065}, {1677065}, 2, 0 }, /* ListDaemonDeploymentsRequest.nextToken */
    { {52486}, {52486}, 488, 0 }, /* ListDaemonDeploymentsRequest.status */
    { {2242309}, {2242309}, 100, 0 }, /* CreatedAt.after */
    { {2243846}, {2243846}, 100, 0 }, /* CreatedAt.before */
    { {161542}, {161542}, 364, 0 }, /* DaemonDeploymentStatusList.member */
    { {1724689}, {1724689}, 490, 0 }, /* ListDaemonDeploymentsResponse.daemonDeployments */
    { {1677065}, {1677065}, 2, 0 }, /* ListDaemonDeploymentsResponse.nextToken */
    { {161542}, {161542}, 491, 0 }, /* DaemonDeploymentSummaryList.member */
    { {457994}, {457994}, 2, 0 }, /* DaemonDeploymentSummary.clusterArn */
    { {533769}, {533769}, 100, 0 }, /* DaemonDeploymentSummary.createdAt */
    { {536329}, {536329}, 2, 0 }, /* DaemonDeploymentSummary.daemonArn */
    { {1744147}, {1744147}, 2, 0 }, /* DaemonDeploymentSummary.daemonDeploymentArn */
    { {1749258}, {1749258}, 100, 0 }, /* DaemonDeploymentSummary.finishedAt */
    { {1766921}, {1766921}, 100, 0 }, /* DaemonDeploymentSummary.startedAt */
    { {52486}, {52486}, 364, 0 }, /* DaemonDeploymentSummary.status */
    { {656908}, {656908}, 2, 0 }, /* DaemonDeploymentSummary.statusReason */
    { {1799689}, {1799689}, 100, 0 }, /* DaemonDeploymentSummary.stoppedAt */
    { {2245655}, {2245655}, 2, 0 }, /* DaemonDeploymentSummary.targetDaemonRevisionArn */
    { {1415686}, {1415686}, 2, 0 }, /* ListDaemonTaskDefinitionsRequest.family */
    { {2257420}, {2257420}, 2, 0 }, /* ListDaemonTaskDefinitionsRequest.familyPrefix */
    { {1674250}, {1674250}, 17, 0 }, /* ListDaemonTaskDefinitionsRequest.maxResults */
    { {1677065}, {1677065}, 2, 0 }, /* ListDaemonTaskDefinitionsRequest.nextToken */
    { {1461256}, {1461256}, 493, 0 }, /* ListDaemonTaskDefinitionsRequest.revision */
    { {2260740}, {2260740}, 494, 0 }, /* ListDaemonTaskDefinitionsRequest.sort */
    { {52486}, {52486}, 495, 0 }, /* ListDaemonTaskDefinitionsRequest.status */
    { {2262037}, {2262037}, 497, 0 }, /* ListDaemonTaskDefinitionsResponse.daemonTaskDefinitions */
    { {1677065}, {1677065}, 2, 0 }, /* ListDaemonTaskDefinitionsResponse.nextToken */
    { {161542}, {161542}, 498, 0 }, /* DaemonTaskDefinitionSummaries.member */
    { {1014531}, {1014531}, 2, 0 }, /* DaemonTaskDefinitionSummary.arn */
    { {1397521}, {1397521}, 100, 0 }, /* DaemonTaskDefinitionSummary.deleteRequestedAt */
    { {1443596}, {1443596}, 100, 0 }, /* DaemonTaskDefinitionSummary.registeredAt */
    { {1446924}, {1446924}, 2, 0 }, /* DaemonTaskDefinitionSummary.registeredBy */
    { {52486}, {52486}, 377, 0 }, /* DaemonTaskDefinitionSummary.status */
    { {485140}, {485140}, 57, 0 }, /* ListDaemonsRequest.capacityProviderArns */
    { {457994}, {457994}, 2, 0 }, /* ListDaemonsRequest.clusterArn */
    { {1674250}, {1674250}, 17, 0 }, /* ListDaemonsRequest.maxResults */
    { {1677065}, {1677065}, 2, 0 }, /* ListDaemonsRequest.nextToken */
    { {2274323}, {2274323}, 501, 0 }, /* ListDaemonsResponse.daemonSummariesList */
    { {1677065}, {1677065}, 2, 0 }, /* ListDaemonsResponse.nextToken */
    { {161542}, {161542}, 502, 0 }, /* DaemonSummariesList.member */
    { {533769}, {533769}, 100, 0 }, /* DaemonSummary.createdAt */
    { {536329}, {536329}, 2, 0 }, /* DaemonSummary.daemonArn */
    { {52486}, {52486}, 101, 0 }, /* DaemonSummary.status */
    { {660233}, {660233}, 100, 0 }, /* DaemonSummary.updatedAt */
    { {65543}, {65543}, 2, 0 }, /* ListServiceDeploymentsRequest.cluster */
    { {533769}, {533769}, 487, 0 }, /* ListServiceDeploymentsRequest.createdAt */
    { {1674250}, {1674250}, 17, 0 }, /* ListServiceDeploymentsRequest.maxResults */
    { {1677065}, {1677065}, 2, 0 }, /* ListServiceDeploymentsRequest.nextToken */
    { {625927}, {625927}, 2, 1 }, /* ListServiceDeploymentsRequest.service */
    { {52486}, {52486}, 504, 0 }, /* ListServiceDeploymentsRequest.status */
    { {161542}, {161542}, 398, 0 }, /* ServiceDeploymentStatusList.member */
    { {1677065}, {1677065}, 2, 0 }, /* ListServiceDeploymentsResponse.nextToken */
    { {1861906}, {1861906}, 506, 0 }, /* ListServiceDeploymentsResponse.serviceDeployments */
    { {161542}, {161542}, 507, 0 }, /* ServiceDeploymentsBrief.member */
    { {457994}, {457994}, 2, 0 }, /* ServiceDeploymentBrief.clusterArn */
    { {533769}, {533769}, 100, 0 }, /* ServiceDeploymentBrief.createdAt */
    { {1749258}, {1749258}, 100, 0 }, /* ServiceDeploymentBrief.finishedAt */
    { {651274}, {651274}, 2, 0 }, /* ServiceDeploymentBrief.serviceArn */
    { {3860}, {3860}, 2, 0 }, /* ServiceDeploymentBrief.serviceDeploymentArn */
    { {1766921}, {1766921}, 100, 0 }, /* ServiceDeploymentBrief.startedAt */
    { {52486}, {52486}, 398, 0 }, /* ServiceDeploymentBrief.status */
    { {656908}, {656908}, 2, 0 }, /* ServiceDeploymentBrief.statusReason */
    { {2282520}, {2282520}, 2, 0 }, /* ServiceDeploymentBrief.targetServiceRevisionArn */
    { {65543}, {65543}, 2, 0 }, /* ListServicesRequest.cluster */
    { {778250}, {778250}, 141, 0 }, /* ListServicesRequest.launchType */
    { {1674250}, {1674250}, 17, 0 }, /* ListServicesRequest.maxResults */
    { {1677065}, {1677065}, 2, 0 }, /* ListServicesRequest.nextToken */
    { {1073430}, {1073430}, 202, 0 }, /* ListServicesRequest.resourceManagementType */
    { {847122}, {847122}, 155, 0 }, /* ListServicesRequest.schedulingStrategy */
    { {1677065}, {1677065}, 2, 0 }, /* ListServicesResponse.nextToken */
    { {2294795}, {2294795}, 57, 0 }, /* ListServicesResponse.serviceArns */
    { {1674250}, {1674250}, 17, 0 }, /* ListServicesByNamespaceRequest.maxResults */
    { {437513}, {437513}, 2, 1 }, /* ListServicesByNamespaceRequest.namespace */
    { {1677065}, {1677065}, 2, 0 }, /* ListServicesByNamespaceRequest.nextToken */
    { {1677065}, {1677065}, 2, 0 }, /* ListServicesByNamespaceResponse.nextToken */
    { {2294795}, {2294795}, 57, 0 }, /* ListServicesByNamespaceResponse.serviceArns */
    { {2307339}, {2307339}, 2, 1 }, /* ListTagsForResourceRequest.resourceArn */
    { {324612}, {324612}, 61, 0 }, /* ListTagsForResourceResponse.tags */
    { {2257420}, {2257420}, 2, 0 }, /* ListTaskDefinitionFamiliesRequest.familyPrefix */
    { {1674250}, {1674250}, 17, 0 }, /* ListTaskDefinitionFamiliesRequest.maxResults */
    { {1677065}, {1677065}, 2, 0 }, /* ListTaskDefinitionFamiliesRequest.nextToken */
    { {52486}, {52486}, 515, 0 }, /* ListTaskDefinitionFamiliesRequest.status */
    { {2315528}, {2315528}, 57, 0 }, /* ListTaskDefinitionFamiliesResponse.families */
    { {1677065}, {1677065}, 2, 0 }, /* ListTaskDefinitionFamiliesResponse.nextToken */
    { {2257420}, {2257420}, 2, 0 }, /* ListTaskDefinitionsRequest.familyPrefix */
    { {1674250}, {1674250}, 17, 0 }, /* ListTaskDefinitionsRequest.maxResults */
    { {1677065}, {1677065}, 2, 0 }, /* ListTaskDefinitionsRequest.nextToken */
    { {2260740}, {2260740}, 494, 0 }, /* ListTaskDefinitionsRequest.sort */
    { {52486}, {52486}, 299, 0 }, /* ListTaskDefinitionsRequest.status */
    { {1677065}, {1677065}, 2, 0 }, /* ListTaskDefinitionsResponse.nextToken */
    { {2324754}, {2324754}, 57, 0 }, /* ListTaskDefinitionsResponse.taskDefinitionArns */
    { {65543}, {65543}, 2, 0 }, /* ListTasksRequest.cluster */
    { {1579537}, {1579537}, 2, 0 }, /* ListTasksRequest.containerInstance */
    { {493578}, {493578}, 2, 0 }, /* ListTasksRequest.daemonName */
    { {2106637}, {2106637}, 520, 0 }, /* ListTasksRequest.desiredStatus */
    { {1415686}, {1415686}, 2, 0 }, /* ListTasksRequest.family */
    { {778250}, {778250}, 141, 0 }, /* ListTasksRequest.launchType */
    { {1674250}, {1674250}, 17, 0 }, /* ListTasksRequest.maxResults */
    { {1677065}, {1677065}, 2, 0 }, /* ListTasksRequest.nextToken */
    { {619787}, {619787}, 2, 0 }, /* ListTasksRequest.serviceName */
    { {1101321}, {1101321}, 2, 0 }, /* ListTasksRequest.startedBy */
    { {1677065}, {1677065}, 2, 0 }, /* ListTasksResponse.nextToken */
    { {2334728}, {2334728}, 57, 0 }, /* ListTasksResponse.taskArns */
    { {323332}, {323332}, 211, 1 }, /* PutAccountSettingRequest.name */
    { {1115916}, {1115916}, 2, 0 }, /* PutAccountSettingRequest.principalArn */
    { {326917}, {326917}, 2, 1 }, /* PutAccountSettingRequest.value */
    { {1119239}, {1119239}, 213, 0 }, /* PutAccountSettingResponse.setting */
    { {323332}, {323332}, 211, 1 }, /* PutAccountSettingDefaultRequest.name */
    { {326917}, {326917}, 2, 1 }, /* PutAccountSettingDefaultRequest.value */
    { {1119239}, {1119239}, 213, 0 }, /* PutAccountSettingDefaultResponse.setting */
    { {1126666}, {1126666}, 216, 1 }, /* PutAttributesRequest.attributes */
    { {65543}, {65543}, 2, 0 }, /* PutAttributesRequest.cluster */
    { {1126666}, {1126666}, 216, 0 }, /* PutAttributesResponse.attributes */
    { {353297}, {353297}, 57, 1 }, /* PutClusterCapacityProvidersRequest.capacityProviders */
    { {65543}, {65543}, 2, 1 }, /* PutClusterCapacityProvidersRequest.cluster */
    { {420383}, {420383}, 77, 1 }, /* PutClusterCapacityProvidersRequest.defaultCapacityProviderStrategy */
    { {65543}, {65543}, 86, 0 }, /* PutClusterCapacityProvidersResponse.cluster */
    { {1126666}, {1126666}, 216, 0 }, /* RegisterContainerInstanceRequest.attributes */
    { {65543}, {65543}, 2, 0 }, /* RegisterContainerInstanceRequest.cluster */
    { {1597972}, {1597972}, 2, 0 }, /* RegisterContainerInstanceRequest.containerInstanceArn */
    { {2361368}, {2361368}, 2, 0 }, /* RegisterContainerInstanceRequest.instanceIdentityDocument */
    { {2367777}, {2367777}, 2, 0 }, /* RegisterContainerInstanceRequest.instanceIdentityDocumentSignature */
    { {2376463}, {2376463}, 531, 0 }, /* RegisterContainerInstanceRequest.platformDevices */
    { {324612}, {324612}, 61, 0 }, /* RegisterContainerInstanceRequest.tags */
    { {2380558}, {2380558}, 324, 0 }, /* RegisterContainerInstanceRequest.totalResources */
    { {1646091}, {1646091}, 327, 0 }, /* RegisterContainerInstanceRequest.versionInfo */
    { {161542}, {161542}, 532, 0 }, /* PlatformDevices.member */
    { {452610}, {452610}, 2, 1 }, /* PlatformDevice.id */
    { {337924}, {337924}, 533, 1 }, /* PlatformDevice.type */
    { {1579537}, {1579537}, 317, 0 }, /* RegisterContainerInstanceResponse.containerInstance */
    { {1187604}, {1187604}, 374, 1 }, /* RegisterDaemonTaskDefinitionRequest.containerDefinitions */
    { {545795}, {545795}, 2, 0 }, /* RegisterDaemonTaskDefinitionRequest.cpu */
    { {546832}, {546832}, 2, 0 }, /* RegisterDaemonTaskDefinitionRequest.executionRoleArn */
    { {1415686}, {1415686}, 2, 1 }, /* RegisterDaemonTaskDefinitionRequest.family */
    { {555270}, {555270}, 2, 0 }, /* RegisterDaemonTaskDefinitionRequest.memory */
    { {324612}, {324612}, 61, 0 }, /* RegisterDaemonTaskDefinitionRequest.tags */
    { {622859}, {622859}, 2, 0 }, /* RegisterDaemonTaskDefinitionRequest.taskRoleArn */
    { {1481991}, {1481991}, 378, 0 }, /* RegisterDaemonTaskDefinitionRequest.volumes */
    { {496407}, {496407}, 2, 0 }, /* RegisterDaemonTaskDefinitionResponse.daemonTaskDefinitionArn */
    { {1187604}, {1187604}, 240, 1 }, /* RegisterTaskDefinitionRequest.containerDefinitions */
    { {545795}, {545795}, 2, 0 }, /* RegisterTaskDefinitionRequest.cpu */
    { {1405972}, {1405972}, 22, 0 }, /* RegisterTaskDefinitionRequest.enableFaultInjection */
    { {1411344}, {1411344}, 283, 0 }, /* RegisterTaskDefinitionRequest.ephemeralStorage */
    { {546832}, {546832}, 2, 0 }, /* RegisterTaskDefinitionRequest.executionRoleArn */
    { {1415686}, {1415686}, 2, 1 }, /* RegisterTaskDefinitionRequest.family */
    { {1417493}, {1417493}, 284, 0 }, /* RegisterTaskDefinitionRequest.inferenceAccelerators */
    { {1428743}, {1428743}, 286, 0 }, /* RegisterTaskDefinitionRequest.ipcMode */
    { {555270}, {555270}, 2, 0 }, /* RegisterTaskDefinitionRequest.memory */
    { {1430795}, {1430795}, 287, 0 }, /* RegisterTaskDefinitionRequest.networkMode */
    { {1433863}, {1433863}, 288, 0 }, /* RegisterTaskDefinitionRequest.pidMode */
    { {827412}, {827412}, 289, 0 }, /* RegisterTaskDefinitionRequest.placementConstraints */
    { {1435922}, {1435922}, 292, 0 }, /* RegisterTaskDefinitionRequest.proxyConfiguration */
    { {1455127}, {1455127}, 238, 0 }, /* RegisterTaskDefinitionRequest.requiresCompatibilities */
    { {1463567}, {1463567}, 296, 0 }, /* RegisterTaskDefinitionRequest.runtimePlatform */
    { {324612}, {324612}, 61, 0 }, /* RegisterTaskDefinitionRequest.tags */
    { {622859}, {622859}, 2, 0 }, /* RegisterTaskDefinitionRequest.taskRoleArn */
    { {1481991}, {1481991}, 300, 0 }, /* RegisterTaskDefinitionRequest.volumes */
    { {324612}, {324612}, 61, 0 }, /* RegisterTaskDefinitionResponse.tags */
    { {946446}, {946446}, 237, 0 }, /* RegisterTaskDefinitionResponse.taskDefinition */
    { {677144}, {677144}, 77, 0 }, /* RunTaskRequest.capacityProviderStrategy */
    { {490507}, {490507}, 2, 0 }, /* RunTaskRequest.clientToken */
    { {65543}, {65543}, 2, 0 }, /* RunTaskRequest.cluster */
    { {2404357}, {2404357}, 17, 0 }, /* RunTaskRequest.count */
    { {523028}, {523028}, 54, 0 }, /* RunTaskRequest.enableECSManagedTags */
    { {528404}, {528404}, 54, 0 }, /* RunTaskRequest.enableExecuteCommand */
    { {2115077}, {2115077}, 2, 0 }, /* RunTaskRequest.group */
    { {778250}, {778250}, 141, 0 }, /* RunTaskRequest.launchType */
    { {299284}, {299284}, 145, 0 }, /* RunTaskRequest.networkConfiguration */
    { {2116617}, {2116617}, 460, 0 }, /* RunTaskRequest.overrides */
    { {827412}, {827412}, 148, 0 }, /* RunTaskRequest.placementConstraints */
    { {835601}, {835601}, 151, 0 }, /* RunTaskRequest.placementStrategy */
    { {841743}, {841743}, 2, 0 }, /* RunTaskRequest.platformVersion */
    { {319757}, {319757}, 154, 0 }, /* RunTaskRequest.propagateTags */
    { {2405899}, {2405899}, 2, 0 }, /* RunTaskRequest.referenceId */
    { {1101321}, {1101321}, 2, 0 }, /* RunTaskRequest.startedBy */
    { {324612}, {324612}, 61, 0 }, /* RunTaskRequest.tags */
    { {946446}, {946446}, 2, 1 }, /* RunTaskRequest.taskDefinition */
    { {950292}, {950292}, 540, 0 }, /* RunTaskRequest.volumeConfigurations */
    { {161542}, {161542}, 541, 0 }, /* TaskVolumeConfigurations.member */
    { {955664}, {955664}, 542, 0 }, /* TaskVolumeConfiguration.managedEBSVolume */
    { {323332}, {323332}, 187, 1 }, /* TaskVolumeConfiguration.name */
    { {960009}, {960009}, 22, 0 }, /* TaskManagedEBSVolumeConfiguration.encrypted */
    { {962574}, {962574}, 180, 0 }, /* TaskManagedEBSVolumeConfiguration.filesystemType */
    { {966404}, {966404}, 17, 0 }, /* TaskManagedEBSVolumeConfiguration.iops */
    { {371720}, {371720}, 181, 0 }, /* TaskManagedEBSVolumeConfiguration.kmsKeyId */
    { {721671}, {721671}, 133, 1 }, /* TaskManagedEBSVolumeConfiguration.roleArn */
    { {967689}, {967689}, 17, 0 }, /* TaskManagedEBSVolumeConfiguration.sizeInGiB */
    { {970250}, {970250}, 182, 0 }, /* TaskManagedEBSVolumeConfiguration.snapshotId */
    { {973073}, {973073}, 183, 0 }, /* TaskManagedEBSVolumeConfiguration.tagSpecifications */
    { {2408977}, {2408977}, 543, 0 }, /* TaskManagedEBSVolumeConfiguration.terminationPolicy */
    { {981002}, {981002}, 17, 0 }, /* TaskManagedEBSVolumeConfiguration.throughput */
    { {983832}, {983832}, 17, 0 }, /* TaskManagedEBSVolumeConfiguration.volumeInitializationRate */
    { {990218}, {990218}, 186, 0 }, /* TaskManagedEBSVolumeConfiguration.volumeType */
    { {2413587}, {2413587}, 22, 1 }, /* TaskManagedEBSVolumeTerminationPolicy.deleteOnTermination */
    { {1177608}, {1177608}, 234, 0 }, /* RunTaskResponse.failures */
    { {2043397}, {2043397}, 445, 0 }, /* RunTaskResponse.tasks */
    { {65543}, {65543}, 2, 0 }, /* StartTaskRequest.cluster */
    { {1692946}, {1692946}, 57, 1 }, /* StartTaskRequest.containerInstances */
    { {523028}, {523028}, 54, 0 }, /* StartTaskRequest.enableECSManagedTags */
    { {528404}, {528404}, 54, 0 }, /* StartTaskRequest.enableExecuteCommand */
    { {2115077}, {2115077}, 2, 0 }, /* StartTaskRequest.group */
    { {299284}, {299284}, 145, 0 }, /* StartTaskRequest.networkConfiguration */
    { {2116617}, {2116617}, 460, 0 }, /* StartTaskRequest.overrides */
    { {319757}, {319757}, 154, 0 }, /* StartTaskRequest.propagateTags */
    { {2405899}, {2405899}, 2, 0 }, /* StartTaskRequest.referenceId */
    { {1101321}, {1101321}, 2, 0 }, /* StartTaskRequest.startedBy */
    { {324612}, {324612}, 61, 0 }, /* StartTaskRequest.tags */
    { {946446}, {946446}, 2, 1 }, /* StartTaskRequest.taskDefinition */
    { {950292}, {950292}, 540, 0 }, /* StartTaskRequest.volumeConfigurations */
    { {1177608}, {1177608}, 234, 0 }, /* StartTaskResponse.failures */
    { {2043397}, {2043397}, 445, 0 }, /* StartTaskResponse.tasks */
    { {3860}, {3860}, 2, 1 }, /* StopServiceDeploymentRequest.serviceDeploymentArn */
    { {2423304}, {2423304}, 548, 0 }, /* StopServiceDeploymentRequest.stopType */
    { {3860}, {3860}, 2, 0 }, /* StopServiceDeploymentResponse.serviceDeploymentArn */
    { {65543}, {65543}, 2, 0 }, /* StopTaskRequest.cluster */
    { {1181702}, {1181702}, 2, 0 }, /* StopTaskRequest.reason */
    { {2169604}, {2169604}, 2, 1 }, /* StopTaskRequest.task */
    { {2169604}, {2169604}, 446, 0 }, /* StopTaskResponse.task */
    { {447499}, {447499}, 553, 1 }, /* SubmitAttachmentStateChangesRequest.attachments */
    { {65543}, {65543}, 2, 0 }, /* SubmitAttachmentStateChangesRequest.cluster */
    { {161542}, {161542}, 554, 0 }, /* AttachmentStateChanges.member */
    { {2433549}, {2433549}, 2, 1 }, /* AttachmentStateChange.attachmentArn */
    { {52486}, {52486}, 2, 1 }, /* AttachmentStateChange.status */
    { {2437134}, {2437134}, 2, 0 }, /* SubmitAttachmentStateChangesResponse.acknowledgment */
    { {65543}, {65543}, 2, 0 }, /* SubmitContainerStateChangeRequest.cluster */
    { {806669}, {806669}, 2, 0 }, /* SubmitContainerStateChangeRequest.containerName */
    { {2062600}, {2062600}, 17, 0 }, /* SubmitContainerStateChangeRequest.exitCode */
    { {2076687}, {2076687}, 455, 0 }, /* SubmitContainerStateChangeRequest.networkBindings */
    { {1181702}, {1181702}, 2, 0 }, /* SubmitContainerStateChangeRequest.reason */
    { {2102025}, {2102025}, 2, 0 }, /* SubmitContainerStateChangeRequest.runtimeId */
    { {52486}, {52486}, 2, 0 }, /* SubmitContainerStateChangeRequest.status */
    { {2169604}, {2169604}, 2, 0 }, /* SubmitContainerStateChangeRequest.task */
    { {2437134}, {2437134}, 2, 0 }, /* SubmitContainerStateChangeResponse.acknowledgment */
    { {447499}, {447499}, 553, 0 }, /* SubmitTaskStateChangeRequest.attachments */
    { {65543}, {65543}, 2, 0 }, /* SubmitTaskStateChangeRequest.cluster */
    { {2056458}, {2056458}, 559, 0 }, /* SubmitTaskStateChangeRequest.containers */
    { {2110226}, {2110226}, 100, 0 }, /* SubmitTaskStateChangeRequest.executionStoppedAt */
    { {2069517}, {2069517}, 561, 0 }, /* SubmitTaskStateChangeRequest.managedAgents */
    { {2131725}, {2131725}, 100, 0 }, /* SubmitTaskStateChangeRequest.pullStartedAt */
    { {2135309}, {2135309}, 100, 0 }, /* SubmitTaskStateChangeRequest.pullStoppedAt */
    { {1181702}, {1181702}, 2, 0 }, /* SubmitTaskStateChangeRequest.reason */
    { {52486}, {52486}, 2, 0 }, /* SubmitTaskStateChangeRequest.status */
    { {2169604}, {2169604}, 2, 0 }, /* SubmitTaskStateChangeRequest.task */
    { {161542}, {161542}, 560, 0 }, /* ContainerStateChanges.member */
    { {806669}, {806669}, 2, 0 }, /* ContainerStateChange.containerName */
    { {2062600}, {2062600}, 17, 0 }, /* ContainerStateChange.exitCode */
    { {1827339}, {1827339}, 2, 0 }, /* ContainerStateChange.imageDigest */
    { {2076687}, {2076687}, 455, 0 }, /* ContainerStateChange.networkBindings */
    { {1181702}, {1181702}, 2, 0 }, /* ContainerStateChange.reason */
    { {2102025}, {2102025}, 2, 0 }, /* ContainerStateChange.runtimeId */
    { {52486}, {52486}, 2, 0 }, /* ContainerStateChange.status */
    { {161542}, {161542}, 562, 0 }, /* ManagedAgentStateChanges.member */
    { {806669}, {806669}, 2, 1 }, /* ManagedAgentStateChange.containerName */
    { {2455312}, {2455312}, 454, 1 }, /* ManagedAgentStateChange.managedAgentName */
    { {1181702}, {1181702}, 2, 0 }, /* ManagedAgentStateChange.reason */
    { {52486}, {52486}, 2, 1 }, /* ManagedAgentStateChange.status */
    { {2437134}, {2437134}, 2, 0 }, /* SubmitTaskStateChangeResponse.acknowledgment */
    { {2307339}, {2307339}, 2, 1 }, /* TagResourceRequest.resourceArn */
    { {324612}, {324612}, 61, 1 }, /* TagResourceRequest.tags */
    { {2307339}, {2307339}, 2, 1 }, /* UntagResourceRequest.resourceArn */
    { {2468359}, {2468359}, 567, 1 }, /* UntagResourceRequest.tagKeys */
    { {161542}, {161542}, 63, 0 }, /* TagKeys.member */
    { {15896}, {15896}, 570, 0 }, /* UpdateCapacityProviderRequest.autoScalingGroupProvider */
    { {65543}, {65543}, 2, 0 }, /* UpdateCapacityProviderRequest.cluster */
    { {67608}, {67608}, 571, 0 }, /* UpdateCapacityProviderRequest.managedInstancesProvider */
    { {323332}, {323332}, 2, 1 }, /* UpdateCapacityProviderRequest.name */
    { {27407}, {27407}, 6, 0 }, /* AutoScalingGroupProviderUpdate.managedDraining */
    { {31502}, {31502}, 7, 0 }, /* AutoScalingGroupProviderUpdate.managedScaling */
    { {58140}, {58140}, 12, 0 }, /* AutoScalingGroupProviderUpdate.managedTerminationProtection */
    { {74007}, {74007}, 14, 0 }, /* UpdateManagedInstancesProviderConfiguration.autoRepairConfiguration */
    { {83738}, {83738}, 16, 0 }, /* UpdateManagedInstancesProviderConfiguration.infrastructureOptimization */
    { {93973}, {93973}, 2, 1 }, /* UpdateManagedInstancesProviderConfiguration.infrastructureRoleArn */
    { {99606}, {99606}, 572, 1 }, /* UpdateManagedInstancesProviderConfiguration.instanceLaunchTemplate */
    { {319757}, {319757}, 60, 0 }, /* UpdateManagedInstancesProviderConfiguration.propagateTags */
    { {110356}, {110356}, 20, 0 }, /* InstanceLaunchTemplateUpdate.capacityReservations */
    { {126485}, {126485}, 2, 0 }, /* InstanceLaunchTemplateUpdate.ec2InstanceProfileArn */
    { {135199}, {135199}, 22, 0 }, /* InstanceLaunchTemplateUpdate.instanceMetadataTagsPropagation */
    { {143380}, {143380}, 23, 0 }, /* InstanceLaunchTemplateUpdate.instanceRequirements */
    { {285721}, {285721}, 53, 0 }, /* InstanceLaunchTemplateUpdate.localStorageConfiguration */
    { {296458}, {296458}, 55, 0 }, /* InstanceLaunchTemplateUpdate.monitoring */
    { {299284}, {299284}, 56, 0 }, /* InstanceLaunchTemplateUpdate.networkConfiguration */
    { {310548}, {310548}, 58, 0 }, /* InstanceLaunchTemplateUpdate.storageConfiguration */
    { {328464}, {328464}, 66, 0 }, /* UpdateCapacityProviderResponse.capacityProvider */
    { {65543}, {65543}, 2, 1 }, /* UpdateClusterRequest.cluster */
    { {360973}, {360973}, 72, 0 }, /* UpdateClusterRequest.configuration */
    { {431638}, {431638}, 81, 0 }, /* UpdateClusterRequest.serviceConnectDefaults */
    { {440072}, {440072}, 82, 0 }, /* UpdateClusterRequest.settings */
    { {65543}, {65543}, 86, 0 }, /* UpdateClusterResponse.cluster */
    { {65543}, {65543}, 2, 1 }, /* UpdateClusterSettingsRequest.cluster */
    { {440072}, {440072}, 82, 1 }, /* UpdateClusterSettingsRequest.settings */
    { {65543}, {65543}, 86, 0 }, /* UpdateClusterSettingsResponse.cluster */
    { {65543}, {65543}, 2, 0 }, /* UpdateContainerAgentRequest.cluster */
    { {1579537}, {1579537}, 2, 1 }, /* UpdateContainerAgentRequest.containerInstance */
    { {1579537}, {1579537}, 317, 0 }, /* UpdateContainerAgentResponse.containerInstance */
    { {65543}, {65543}, 2, 0 }, /* UpdateContainerInstancesStateRequest.cluster */
    { {1692946}, {1692946}, 57, 1 }, /* UpdateContainerInstancesStateRequest.containerInstances */
    { {52486}, {52486}, 484, 1 }, /* UpdateContainerInstancesStateRequest.status */
    { {1692946}, {1692946}, 344, 0 }, /* UpdateContainerInstancesStateResponse.containerInstances */
    { {1177608}, {1177608}, 234, 0 }, /* UpdateContainerInstancesStateResponse.failures */
    { {485140}, {485140}, 57, 1 }, /* UpdateDaemonRequest.capacityProviderArns */
    { {536329}, {536329}, 2, 1 }, /* UpdateDaemonRequest.daemonArn */
    { {496407}, {496407}, 2, 1 }, /* UpdateDaemonRequest.daemonTaskDefinitionArn */
    { {502551}, {502551}, 95, 0 }, /* UpdateDaemonRequest.deploymentConfiguration */
    { {523028}, {523028}, 54, 0 }, /* UpdateDaemonRequest.enableECSManagedTags */
    { {528404}, {528404}, 54, 0 }, /* UpdateDaemonRequest.enableExecuteCommand */
    { {319757}, {319757}, 98, 0 }, /* UpdateDaemonRequest.propagateTags */
    { {533769}, {533769}, 100, 0 }, /* UpdateDaemonResponse.createdAt */
    { {536329}, {536329}, 2, 0 }, /* UpdateDaemonResponse.daemonArn */
    { {538893}, {538893}, 2, 0 }, /* UpdateDaemonResponse.deploymentArn */
    { {52486}, {52486}, 101, 0 }, /* UpdateDaemonResponse.status */
    { {660233}, {660233}, 100, 0 }, /* UpdateDaemonResponse.updatedAt */
    { {545795}, {545795}, 2, 0 }, /* UpdateExpressGatewayServiceRequest.cpu */
    { {546832}, {546832}, 2, 0 }, /* UpdateExpressGatewayServiceRequest.executionRoleArn */
    { {551183}, {551183}, 2, 0 }, /* UpdateExpressGatewayServiceRequest.healthCheckPath */
    { {555270}, {555270}, 2, 0 }, /* UpdateExpressGatewayServiceRequest.memory */
    { {299284}, {299284}, 103, 0 }, /* UpdateExpressGatewayServiceRequest.networkConfiguration */
    { {557072}, {557072}, 104, 0 }, /* UpdateExpressGatewayServiceRequest.primaryContainer */
    { {599053}, {599053}, 110, 0 }, /* UpdateExpressGatewayServiceRequest.scalingTarget */
    { {651274}, {651274}, 2, 1 }, /* UpdateExpressGatewayServiceRequest.serviceArn */
    { {622859}, {622859}, 2, 0 }, /* UpdateExpressGatewayServiceRequest.taskRoleArn */
    { {625927}, {625927}, 586, 0 }, /* UpdateExpressGatewayServiceResponse.service */
    { {65543}, {65543}, 2, 0 }, /* UpdatedExpressGatewayService.cluster */
    { {533769}, {533769}, 100, 0 }, /* UpdatedExpressGatewayService.createdAt */
    { {651274}, {651274}, 2, 0 }, /* UpdatedExpressGatewayService.serviceArn */
    { {619787}, {619787}, 2, 0 }, /* UpdatedExpressGatewayService.serviceName */
    { {52486}, {52486}, 119, 0 }, /* UpdatedExpressGatewayService.status */
    { {2505491}, {2505491}, 115, 0 }, /* UpdatedExpressGatewayService.targetConfiguration */
    { {660233}, {660233}, 100, 0 }, /* UpdatedExpressGatewayService.updatedAt */
    { {669979}, {669979}, 122, 0 }, /* UpdateServiceRequest.availabilityZoneRebalancing */
    { {677144}, {677144}, 77, 0 }, /* UpdateServiceRequest.capacityProviderStrategy */
    { {65543}, {65543}, 2, 0 }, /* UpdateServiceRequest.cluster */
    { {502551}, {502551}, 123, 0 }, /* UpdateServiceRequest.deploymentConfiguration */
    { {761876}, {761876}, 139, 0 }, /* UpdateServiceRequest.deploymentController */
    { {767244}, {767244}, 17, 0 }, /* UpdateServiceRequest.desiredCount */
    { {523028}, {523028}, 22, 0 }, /* UpdateServiceRequest.enableECSManagedTags */
    { {528404}, {528404}, 22, 0 }, /* UpdateServiceRequest.enableExecuteCommand */
    { {2517778}, {2517778}, 54, 0 }, /* UpdateServiceRequest.forceNewDeployment */
    { {770589}, {770589}, 17, 0 }, /* UpdateServiceRequest.healthCheckGracePeriodSeconds */
    { {781069}, {781069}, 142, 0 }, /* UpdateServiceRequest.loadBalancers */
    { {299284}, {299284}, 145, 0 }, /* UpdateServiceRequest.networkConfiguration */
    { {827412}, {827412}, 148, 0 }, /* UpdateServiceRequest.placementConstraints */
    { {835601}, {835601}, 151, 0 }, /* UpdateServiceRequest.placementStrategy */
    { {841743}, {841743}, 2, 0 }, /* UpdateServiceRequest.platformVersion */
    { {319757}, {319757}, 154, 0 }, /* UpdateServiceRequest.propagateTags */
    { {625927}, {625927}, 2, 1 }, /* UpdateServiceRequest.service */
    { {851995}, {851995}, 156, 0 }, /* UpdateServiceRequest.serviceConnectConfiguration */
    { {938769}, {938769}, 175, 0 }, /* UpdateServiceRequest.serviceRegistries */
    { {946446}, {946446}, 2, 0 }, /* UpdateServiceRequest.taskDefinition */
    { {950292}, {950292}, 177, 0 }, /* UpdateServiceRequest.volumeConfigurations */
    { {993048}, {993048}, 188, 0 }, /* UpdateServiceRequest.vpcLatticeConfigurations */
    { {625927}, {625927}, 191, 0 }, /* UpdateServiceResponse.service */
    { {65543}, {65543}, 2, 1 }, /* UpdateServicePrimaryTaskSetRequest.cluster */
    { {2526222}, {2526222}, 2, 1 }, /* UpdateServicePrimaryTaskSetRequest.primaryTaskSet */
    { {625927}, {625927}, 2, 1 }, /* UpdateServicePrimaryTaskSetRequest.service */
    { {1110279}, {1110279}, 204, 0 }, /* UpdateServicePrimaryTaskSetResponse.taskSet */
    { {65543}, {65543}, 2, 1 }, /* UpdateTaskProtectionRequest.cluster */
    { {2537232}, {2537232}, 17, 0 }, /* UpdateTaskProtectionRequest.expiresInMinutes */
    { {2192401}, {2192401}, 54, 1 }, /* UpdateTaskProtectionRequest.protectionEnabled */
    { {2043397}, {2043397}, 57, 1 }, /* UpdateTaskProtectionRequest.tasks */
    { {1177608}, {1177608}, 234, 0 }, /* UpdateTaskProtectionResponse.failures */
    { {2184718}, {2184718}, 474, 0 }, /* UpdateTaskProtectionResponse.protectedTasks */
    { {65543}, {65543}, 2, 1 }, /* UpdateTaskSetRequest.cluster */
    { {1089797}, {1089797}, 205, 1 }, /* UpdateTaskSetRequest.scale */
    { {625927}, {625927}, 2, 1 }, /* UpdateTaskSetRequest.service */
    { {1110279}, {1110279}, 2, 1 }, /* UpdateTaskSetRequest.taskSet */
    { {1110279}, {1110279}, 204, 0 }, /* UpdateTaskSetResponse.taskSet */
};

static const struct table_text values[] = {
    { 2550536 }, /* ROLLBACK */
    { 2552840 }, /* CONTINUE */
    { 2555143 }, /* ENABLED */
    { 2557192 }, /* DISABLED */
    { 2559497 }, /* ON_DEMAND */
    { 2562052 }, /* SPOT */
    { 2563336 }, /* RESERVED */
    { 2565649 }, /* RESERVATIONS_ONLY */
    { 2570258 }, /* RESERVATIONS_FIRST */
    { 2575125 }, /* RESERVATIONS_EXCLUDED */
    { 2580755 }, /* amazon-web-services */
    { 2585859 }, /* amd */
    { 2586886 }, /* nvidia */
    { 2588678 }, /* xilinx */
    { 2590470 }, /* habana */
    { 2592260 }, /* a100 */
    { 2593546 }, /* inferentia */
    { 2596356 }, /* k520 */
    { 2597635 }, /* k80 */
    { 2598659 }, /* m60 */
    { 2599695 }, /* radeon-pro-v520 */
    { 2603778 }, /* t4 */
    { 2604548 }, /* vu9p */
    { 2605828 }, /* v100 */
    { 2607108 }, /* a10g */
    { 2608388 }, /* h100 */
    { 2609667 }, /* t4g */
    { 2610691 }, /* gpu */
    { 2611716 }, /* fpga */
    { 2613001 }, /* inference */
    { 2615560 }, /* included */
    { 2617864 }, /* required */
    { 2620168 }, /* excluded */
    { 2622469 }, /* intel */
    { 2585859 }, /* amd */
    { 2580755 }, /* amazon-web-services */
    { 2624007 }, /* current */
    { 2626056 }, /* previous */
    { 2628355 }, /* hdd */
    { 2629379 }, /* ssd */
    { 2630405 }, /* BASIC */
    { 2631944 }, /* DETAILED */
    { 2634257 }, /* CAPACITY_PROVIDER */
    { 2638852 }, /* NONE */
    { 2640140 }, /* PROVISIONING */
    { 2643462 }, /* ACTIVE */
    { 2645262 }, /* DEPROVISIONING */
    { 2649096 }, /* INACTIVE */
    { 2651407 }, /* EC2_AUTOSCALING */
    { 2655505 }, /* MANAGED_INSTANCES */
    { 2660103 }, /* FARGATE */
    { 2662156 }, /* FARGATE_SPOT */
    { 2665490 }, /* CREATE_IN_PROGRESS */
    { 2670351 }, /* CREATE_COMPLETE */
    { 2674445 }, /* CREATE_FAILED */
    { 2678034 }, /* DELETE_IN_PROGRESS */
    { 2682895 }, /* DELETE_COMPLETE */
    { 2686989 }, /* DELETE_FAILED */
    { 2690578 }, /* UPDATE_IN_PROGRESS */
    { 2695439 }, /* UPDATE_COMPLETE */
    { 2699533 }, /* UPDATE_FAILED */
    { 2638852 }, /* NONE */
    { 2703111 }, /* DEFAULT */
    { 2705160 }, /* OVERRIDE */
    { 2707473 }, /* containerInsights */
    { 2712070 }, /* DAEMON */
    { 2638852 }, /* NONE */
    { 2643462 }, /* ACTIVE */
    { 2678034 }, /* DELETE_IN_PROGRESS */
    { 2713867 }, /* AVERAGE_CPU */
    { 2716942 }, /* AVERAGE_MEMORY */
    { 2720792 }, /* REQUEST_COUNT_PER_TARGET */
    { 2727174 }, /* PUBLIC */
    { 2728967 }, /* PRIVATE */
    { 2643462 }, /* ACTIVE */
    { 2731016 }, /* DRAINING */
    { 2649096 }, /* INACTIVE */
    { 2733329 }, /* RECONCILE_SERVICE */
    { 2737932 }, /* PRE_SCALE_UP */
    { 2741261 }, /* POST_SCALE_UP */
    { 2744850 }, /* TEST_TRAFFIC_SHIFT */
    { 2749719 }, /* POST_TEST_TRAFFIC_SHIFT */
    { 2755868 }, /* PRE_PRODUCTION_TRAFFIC_SHIFT */
    { 2763288 }, /* PRODUCTION_TRAFFIC_SHIFT */
    { 2769693 }, /* POST_PRODUCTION_TRAFFIC_SHIFT */
    { 2777354 }, /* AWS_LAMBDA */
    { 2780165 }, /* PAUSE */
    { 2781703 }, /* ROLLING */
    { 2783754 }, /* BLUE_GREEN */
    { 2786566 }, /* LINEAR */
    { 2788358 }, /* CANARY */
    { 2790147 }, /* ECS */
    { 2791179 }, /* CODE_DEPLOY */
    { 2794248 }, /* EXTERNAL */
    { 2796547 }, /* EC2 */
    { 2660103 }, /* FARGATE */
    { 2794248 }, /* EXTERNAL */
    { 2655505 }, /* MANAGED_INSTANCES */
    { 2797584 }, /* distinctInstance */
    { 2801928 }, /* memberOf */
    { 2804230 }, /* random */
    { 2806022 }, /* spread */
    { 2807815 }, /* binpack */
    { 2809871 }, /* TASK_DEFINITION */
    { 2813959 }, /* SERVICE */
    { 2638852 }, /* NONE */
    { 2816007 }, /* REPLICA */
    { 2712070 }, /* DAEMON */
    { 2818052 }, /* TEXT */
    { 2819332 }, /* JSON */
    { 2557192 }, /* DISABLED */
    { 2555143 }, /* ENABLED */
    { 2820617 }, /* json-file */
    { 2823174 }, /* syslog */
    { 2824968 }, /* journald */
    { 2827268 }, /* gelf */
    { 2828551 }, /* fluentd */
    { 2830599 }, /* awslogs */
    { 2832646 }, /* splunk */
    { 2834443 }, /* awsfirelens */
    { 2837508 }, /* ext3 */
    { 2838788 }, /* ext4 */
    { 2840067 }, /* xfs */
    { 2841092 }, /* ntfs */
    { 2842374 }, /* volume */
    { 2844169 }, /* COMPLETED */
    { 2846726 }, /* FAILED */
    { 2848523 }, /* IN_PROGRESS */
    { 2851592 }, /* CUSTOMER */
    { 2790147 }, /* ECS */
    { 2853895 }, /* PERCENT */
    { 2855948 }, /* STEADY_STATE */
    { 2859275 }, /* STABILIZING */
    { 2862356 }, /* serviceLongArnFormat */
    { 2867729 }, /* taskLongArnFormat */
    { 2872350 }, /* containerInstanceLongArnFormat */
    { 2880270 }, /* awsvpcTrunking */
    { 2707473 }, /* containerInsights */
    { 2884111 }, /* fargateFIPSMode */
    { 2888216 }, /* tagResourceAuthorization */
    { 2894623 }, /* fargateTaskRetirementWaitPeriod */
    { 2902801 }, /* guardDutyActivate */
    { 2907412 }, /* defaultLogDriverMode */
    { 2912787 }, /* fargateEventWindows */
    { 1379844 }, /* user */
    { 2917899 }, /* aws_managed */
    { 2920978 }, /* container-instance */
    { 2925829 }, /* START */
    { 2927368 }, /* COMPLETE */
    { 2929671 }, /* SUCCESS */
    { 2931719 }, /* HEALTHY */
    { 2933762 }, /* s3 */
    { 2828551 }, /* fluentd */
    { 2934537 }, /* fluentbit */
    { 2937092 }, /* read */
    { 2938373 }, /* write */
    { 2939909 }, /* mknod */
    { 2941444 }, /* http */
    { 2942725 }, /* http2 */
    { 2944260 }, /* grpc */
    { 2945539 }, /* tcp */
    { 2946563 }, /* udp */
    { 2947587 }, /* GPU */
    { 2948628 }, /* InferenceAccelerator */
    { 2953988 }, /* core */
    { 545795 }, /* cpu */
    { 2955268 }, /* data */
    { 2956549 }, /* fsize */
    { 2958085 }, /* locks */
    { 2959623 }, /* memlock */
    { 2961672 }, /* msgqueue */
    { 2963972 }, /* nice */
    { 2965254 }, /* nofile */
    { 2967045 }, /* nproc */
    { 2968579 }, /* rss */
    { 2969606 }, /* rtprio */
    { 2971398 }, /* rttime */
    { 2973194 }, /* sigpending */
    { 2976005 }, /* stack */
    { 872711 }, /* enabled */
    { 2977544 }, /* disabled */
    { 1551876 }, /* host */
    { 2169604 }, /* task */
    { 2979844 }, /* none */
    { 2981126 }, /* bridge */
    { 1551876 }, /* host */
    { 2982918 }, /* awsvpc */
    { 2979844 }, /* none */
    { 1551876 }, /* host */
    { 2169604 }, /* task */
    { 2801928 }, /* memberOf */
    { 2984711 }, /* APPMESH */
    { 2986758 }, /* X86_64 */
    { 2988549 }, /* ARM64 */
    { 2990104 }, /* WINDOWS_SERVER_2019_FULL */
    { 2996504 }, /* WINDOWS_SERVER_2019_CORE */
    { 3002904 }, /* WINDOWS_SERVER_2016_FULL */
    { 3009304 }, /* WINDOWS_SERVER_2004_CORE */
    { 3015704 }, /* WINDOWS_SERVER_2022_CORE */
    { 3022104 }, /* WINDOWS_SERVER_2022_FULL */
    { 3028504 }, /* WINDOWS_SERVER_2025_CORE */
    { 3034904 }, /* WINDOWS_SERVER_2025_FULL */
    { 3041304 }, /* WINDOWS_SERVER_20H2_CORE */
    { 3047685 }, /* LINUX */
    { 2643462 }, /* ACTIVE */
    { 2649096 }, /* INACTIVE */
    { 2678034 }, /* DELETE_IN_PROGRESS */
    { 2169604 }, /* task */
    { 3049222 }, /* shared */
    { 3051015 }, /* PENDING */
    { 3053063 }, /* STAGING */
    { 3055110 }, /* STAGED */
    { 3056904 }, /* UPDATING */
    { 3059207 }, /* UPDATED */
    { 2846726 }, /* FAILED */
    { 3061250 }, /* OK */
    { 3062024 }, /* IMPAIRED */
    { 3064337 }, /* INSUFFICIENT_DATA */
    { 3068940 }, /* INITIALIZING */
    { 3072273 }, /* CONTAINER_RUNTIME */
    { 3076883 }, /* ACCELERATED_COMPUTE */
    { 2712070 }, /* DAEMON */
    { 3081988 }, /* TAGS */
    { 3083275 }, /* ATTACHMENTS */
    { 3086350 }, /* CONFIGURATIONS */
    { 3090184 }, /* SETTINGS */
    { 3092490 }, /* STATISTICS */
    { 3081988 }, /* TAGS */
    { 3081988 }, /* TAGS */
    { 3095321 }, /* CONTAINER_INSTANCE_HEALTH */
    { 3101961 }, /* TRIGGERED */
    { 3104522 }, /* MONITORING */
    { 3107347 }, /* MONITORING_COMPLETE */
    { 2557192 }, /* DISABLED */
    { 3051015 }, /* PENDING */
    { 3112458 }, /* SUCCESSFUL */
    { 3115271 }, /* STOPPED */
    { 3117326 }, /* STOP_REQUESTED */
    { 2848523 }, /* IN_PROGRESS */
    { 3121172 }, /* ROLLBACK_IN_PROGRESS */
    { 3126547 }, /* ROLLBACK_SUCCESSFUL */
    { 3131663 }, /* ROLLBACK_FAILED */
    { 2643462 }, /* ACTIVE */
    { 2678034 }, /* DELETE_IN_PROGRESS */
    { 3135751 }, /* DELETED */
    { 3137807 }, /* AWAITING_ACTION */
    { 2848523 }, /* IN_PROGRESS */
    { 3141897 }, /* SUCCEEDED */
    { 2846726 }, /* FAILED */
    { 3144457 }, /* TIMED_OUT */
    { 2733329 }, /* RECONCILE_SERVICE */
    { 2737932 }, /* PRE_SCALE_UP */
    { 3147016 }, /* SCALE_UP */
    { 2741261 }, /* POST_SCALE_UP */
    { 2744850 }, /* TEST_TRAFFIC_SHIFT */
    { 2749719 }, /* POST_TEST_TRAFFIC_SHIFT */
    { 2763288 }, /* PRODUCTION_TRAFFIC_SHIFT */
    { 2769693 }, /* POST_PRODUCTION_TRAFFIC_SHIFT */
    { 3149321 }, /* BAKE_TIME */
    { 3151880 }, /* CLEAN_UP */
    { 3051015 }, /* PENDING */
    { 3112458 }, /* SUCCESSFUL */
    { 3115271 }, /* STOPPED */
    { 3117326 }, /* STOP_REQUESTED */
    { 2848523 }, /* IN_PROGRESS */
    { 3154194 }, /* ROLLBACK_REQUESTED */
    { 3121172 }, /* ROLLBACK_IN_PROGRESS */
    { 3126547 }, /* ROLLBACK_SUCCESSFUL */
    { 3131663 }, /* ROLLBACK_FAILED */
    { 2640140 }, /* PROVISIONING */
    { 2643462 }, /* ACTIVE */
    { 2645262 }, /* DEPROVISIONING */
    { 3135751 }, /* DELETED */
    { 2846726 }, /* FAILED */
    { 3159049 }, /* CONNECTED */
    { 3161612 }, /* DISCONNECTED */
    { 2931719 }, /* HEALTHY */
    { 3164937 }, /* UNHEALTHY */
    { 3167495 }, /* UNKNOWN */
    { 3169555 }, /* ExecuteCommandAgent */
    { 3174673 }, /* TaskFailedToStart */
    { 3179288 }, /* EssentialContainerExited */
    { 3185677 }, /* UserInitiated */
    { 3189273 }, /* ServiceSchedulerInitiated */
    { 3195920 }, /* SpotInterruption */
    { 3200273 }, /* TerminationNotice */
    { 2643462 }, /* ACTIVE */
    { 2731016 }, /* DRAINING */
    { 3204875 }, /* REGISTERING */
    { 3207949 }, /* DEREGISTERING */
    { 3211539 }, /* REGISTRATION_FAILED */
    { 3216655 }, /* LAST_REGISTERED */
    { 3220739 }, /* ASC */
    { 3221764 }, /* DESC */
    { 2643462 }, /* ACTIVE */
    { 2678034 }, /* DELETE_IN_PROGRESS */
    { 3223043 }, /* ALL */
    { 2643462 }, /* ACTIVE */
    { 2649096 }, /* INACTIVE */
    { 3223043 }, /* ALL */
    { 3224071 }, /* RUNNING */
    { 3051015 }, /* PENDING */
    { 3115271 }, /* STOPPED */
    { 2947587 }, /* GPU */
    { 3226117 }, /* ABORT */
    { 2550536 }, /* ROLLBACK */
};

static const struct table_bounds bounds[] = {
    { INT64_MIN, INT64_MAX },
    { INT64_C(0), INT64_C(10000) },
    { INT64_C(1), INT64_C(10000) },
    { INT64_C(1), INT64_C(100) },
    { INT64_C(0), INT64_C(400) },
    { INT64_C(1), INT64_C(30) },
    { INT64_C(1), INT64_MAX },
    { INT64_C(0), INT64_C(50) },
    { INT64_C(1), INT64_C(128) },
    { INT64_C(0), INT64_C(256) },
    { INT64_C(0), INT64_C(100000) },
    { INT64_C(0), INT64_C(1000) },
    { INT64_C(0), INT64_C(100) },
    { INT64_C(1), INT64_C(20160) },
    { INT64_C(0), INT64_C(65535) },
    { INT64_C(0), INT64_C(2147483647) },
};

static const struct aws_operation operations[] = {
    { {9241}, {0}, {0}, {0}, {0}, 200, 0, 3, 3, false }, /* ContinueServiceDeployment */
    { {347414}, {0}, {0}, {0}, {0}, 200, 4, 65, 3, false }, /* CreateCapacityProvider */
    { {481549}, {0}, {0}, {0}, {0}, 200, 71, 85, 3, false }, /* CreateCluster */
    { {542476}, {0}, {0}, {0}, {0}, 200, 94, 99, 3, false }, /* CreateDaemon */
    { {662811}, {0}, {0}, {0}, {0}, 200, 102, 112, 3, false }, /* CreateExpressGatewayService */
    { {1106701}, {0}, {0}, {0}, {0}, 200, 121, 190, 3, false }, /* CreateService */
    { {1112333}, {0}, {0}, {0}, {0}, 200, 208, 209, 3, false }, /* CreateTaskSet */
    { {1121300}, {0}, {0}, {0}, {0}, 200, 210, 212, 3, false }, /* DeleteAccountSetting */
    { {1131792}, {0}, {0}, {0}, {0}, 200, 215, 219, 3, false }, /* DeleteAttributes */
    { {1136150}, {0}, {0}, {0}, {0}, 200, 220, 221, 3, false }, /* DeleteCapacityProvider */
    { {1142029}, {0}, {0}, {0}, {0}, 200, 222, 223, 3, false }, /* DeleteCluster */
    { {1145612}, {0}, {0}, {0}, {0}, 200, 224, 225, 3, false }, /* DeleteDaemon */
    { {1154330}, {0}, {0}, {0}, {0}, 200, 226, 227, 3, false }, /* DeleteDaemonTaskDefinition */
    { {1161243}, {0}, {0}, {0}, {0}, 200, 228, 229, 3, false }, /* DeleteExpressGatewayService */
    { {1169933}, {0}, {0}, {0}, {0}, 200, 230, 231, 3, false }, /* DeleteService */
    { {1570325}, {0}, {0}, {0}, {0}, 200, 232, 233, 3, false }, /* DeleteTaskDefinitions */
    { {1575949}, {0}, {0}, {0}, {0}, 200, 313, 314, 3, false }, /* DeleteTaskSet */
    { {1658651}, {0}, {0}, {0}, {0}, 200, 315, 316, 3, false }, /* DeregisterContainerInstance */
    { {1665816}, {0}, {0}, {0}, {0}, 200, 328, 329, 3, false }, /* DeregisterTaskDefinition */
    { {1679641}, {0}, {0}, {0}, {0}, 200, 330, 333, 3, false }, /* DescribeCapacityProviders */
    { {1688592}, {0}, {0}, {0}, {0}, 200, 335, 338, 3, false }, /* DescribeClusters */
    { {1697818}, {0}, {0}, {0}, {0}, 200, 340, 343, 3, false }, /* DescribeContainerInstances */
    { {1715470}, {0}, {0}, {0}, {0}, 200, 345, 346, 3, false }, /* DescribeDaemon */
    { {1807641}, {0}, {0}, {0}, {0}, 200, 352, 353, 3, false }, /* DescribeDaemonDeployments */
    { {1835031}, {0}, {0}, {0}, {0}, 200, 365, 366, 3, false }, /* DescribeDaemonRevisions */
    { {1841180}, {0}, {0}, {0}, {0}, 200, 371, 372, 3, false }, /* DescribeDaemonTaskDefinition */
    { {1848605}, {0}, {0}, {0}, {0}, 200, 380, 383, 3, false }, /* DescribeExpressGatewayService */
    { {1911578}, {0}, {0}, {0}, {0}, 200, 384, 385, 3, false }, /* DescribeServiceDeployments */
    { {2022424}, {0}, {0}, {0}, {0}, 200, 399, 400, 3, false }, /* DescribeServiceRevisions */
    { {2028816}, {0}, {0}, {0}, {0}, 200, 428, 431, 3, false }, /* DescribeServices */
    { {2033174}, {0}, {0}, {0}, {0}, 200, 433, 436, 3, false }, /* DescribeTaskDefinition */
    { {2039056}, {0}, {0}, {0}, {0}, 200, 437, 440, 3, false }, /* DescribeTaskSets */
    { {2147597}, {0}, {0}, {0}, {0}, 200, 441, 444, 3, false }, /* DescribeTasks */
    { {2161684}, {0}, {0}, {0}, {0}, 200, 466, 467, 3, false }, /* DiscoverPollEndpoint */
    { {2180878}, {0}, {0}, {0}, {0}, 200, 468, 469, 3, false }, /* ExecuteCommand */
    { {2197009}, {0}, {0}, {0}, {0}, 200, 472, 473, 3, false }, /* GetTaskProtection */
    { {2206227}, {0}, {0}, {0}, {0}, 200, 476, 477, 3, false }, /* ListAccountSettings */
    { {2218766}, {0}, {0}, {0}, {0}, 200, 479, 480, 3, false }, /* ListAttributes */
    { {2225676}, {0}, {0}, {0}, {0}, 200, 481, 482, 3, false }, /* ListClusters */
    { {2236438}, {0}, {0}, {0}, {0}, 200, 483, 485, 3, false }, /* ListContainerInstances */
    { {2251797}, {0}, {0}, {0}, {0}, 200, 486, 489, 3, false }, /* ListDaemonDeployments */
    { {2267673}, {0}, {0}, {0}, {0}, 200, 492, 496, 3, false }, /* ListDaemonTaskDefinitions */
    { {2279435}, {0}, {0}, {0}, {0}, 200, 499, 500, 3, false }, /* ListDaemons */
    { {2288918}, {0}, {0}, {0}, {0}, 200, 503, 505, 3, false }, /* ListServiceDeployments */
    { {2297868}, {0}, {0}, {0}, {0}, 200, 508, 509, 3, false }, /* ListServices */
    { {2301207}, {0}, {0}, {0}, {0}, 200, 510, 511, 3, false }, /* ListServicesByNamespace */
    { {2310419}, {0}, {0}, {0}, {0}, 200, 512, 513, 3, false }, /* ListTagsForResource */
    { {2317850}, {0}, {0}, {0}, {0}, 200, 514, 516, 3, false }, /* ListTaskDefinitionFamilies */
    { {2329619}, {0}, {0}, {0}, {0}, 200, 517, 518, 3, false }, /* ListTaskDefinitions */
    { {2337033}, {0}, {0}, {0}, {0}, 200, 519, 521, 3, false }, /* ListTasks */
    { {2339601}, {0}, {0}, {0}, {0}, 200, 522, 523, 3, false }, /* PutAccountSetting */
    { {2344216}, {0}, {0}, {0}, {0}, 200, 524, 525, 3, false }, /* PutAccountSettingDefault */
    { {2350605}, {0}, {0}, {0}, {0}, 200, 526, 527, 3, false }, /* PutAttributes */
    { {2354203}, {0}, {0}, {0}, {0}, 200, 528, 529, 3, false }, /* PutClusterCapacityProviders */
    { {2384409}, {0}, {0}, {0}, {0}, 200, 530, 534, 3, false }, /* RegisterContainerInstance */
    { {2391068}, {0}, {0}, {0}, {0}, 200, 535, 536, 3, false }, /* RegisterDaemonTaskDefinition */
    { {2398486}, {0}, {0}, {0}, {0}, 200, 537, 538, 3, false }, /* RegisterTaskDefinition */
    { {2418695}, {490507}, {0}, {0}, {0}, 200, 539, 544, 3, false }, /* RunTask */
    { {2420745}, {0}, {0}, {0}, {0}, 200, 545, 546, 3, false }, /* StartTask */
    { {2425621}, {0}, {0}, {0}, {0}, 200, 547, 549, 3, false }, /* StopServiceDeployment */
    { {2431240}, {0}, {0}, {0}, {0}, 200, 550, 551, 3, false }, /* StopTask */
    { {2440988}, {0}, {0}, {0}, {0}, 200, 552, 555, 3, false }, /* SubmitAttachmentStateChanges */
    { {2448410}, {0}, {0}, {0}, {0}, 200, 556, 557, 3, false }, /* SubmitContainerStateChange */
    { {2459669}, {0}, {0}, {0}, {0}, 200, 558, 563, 3, false }, /* SubmitTaskStateChange */
    { {2465291}, {0}, {0}, {0}, {0}, 200, 564, 565, 3, false }, /* TagResource */
    { {2470413}, {0}, {0}, {0}, {0}, 200, 566, 568, 3, false }, /* UntagResource */
    { {2474006}, {0}, {0}, {0}, {0}, 200, 569, 573, 3, false }, /* UpdateCapacityProvider */
    { {2479885}, {0}, {0}, {0}, {0}, 200, 574, 575, 3, false }, /* UpdateCluster */
    { {2483477}, {0}, {0}, {0}, {0}, 200, 576, 577, 3, false }, /* UpdateClusterSettings */
    { {2489108}, {0}, {0}, {0}, {0}, 200, 578, 579, 3, false }, /* UpdateContainerAgent */
    { {2494493}, {0}, {0}, {0}, {0}, 200, 580, 581, 3, false }, /* UpdateContainerInstancesState */
    { {2502156}, {0}, {0}, {0}, {0}, 200, 582, 583, 3, false }, /* UpdateDaemon */
    { {2510619}, {0}, {0}, {0}, {0}, 200, 584, 585, 3, false }, /* UpdateExpressGatewayService */
    { {2522637}, {0}, {0}, {0}, {0}, 200, 587, 588, 3, false }, /* UpdateService */
    { {2530075}, {0}, {0}, {0}, {0}, 200, 589, 590, 3, false }, /* UpdateServicePrimaryTaskSet */
    { {2541588}, {0}, {0}, {0}, {0}, 200, 591, 592, 3, false }, /* UpdateTaskProtection */
    { {2546957}, {0}, {0}, {0}, {0}, 200, 593, 594, 3, false }, /* UpdateTaskSet */
};

const struct aws_service table_ecs = {
    .pool = pool,
    .shapes = shapes,
    .members = members,
    .values = values,
    .bounds = bounds,
    .operations = operations,
    .operation_count = 77,
    .protocol = AWS_JSON,
    .name = STR_INIT("ecs"),
    .service_id = STR_INIT("ECS"),
    .endpoint_prefix = STR_INIT("ecs"),
    .signing_name = STR_INIT("ecs"),
    .target_prefix = STR_INIT("AmazonEC2ContainerServiceV20141113"),
    .json_version = STR_INIT("1.1"),
    .api_version = STR_INIT("2014-11-13"),
    .xml_namespace = STR_INIT(""),
};
