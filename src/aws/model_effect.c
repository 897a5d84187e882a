/* model_effect.c: how safe it is to repeat a call. A curated table first, because models do not say
 * it; then the model's idempotency token; then the name; else opaque. docs/aws.md explains the
 * choices.
 *
 * Rules of the table. ABSOLUTE only where the same call twice leaves the world as one call would
 * and a read can tell whether it happened. What makes one more of something at each call (a
 * revision, an event, an id) is OPAQUE, however harmless. Invariant: every name is one of the model
 * (tested). */
#include "aws/model_table.h"

struct curated {
    struct str operation;
    enum effect_class class;
    /* The token member where the model does not mark it. Of an OPAQUE one: a call whose input has
     * it is TOKENED (model_effect_class_of). */
    struct str token;
};

#define READ(name)                                                                                 \
    {                                                                                              \
        STR_INIT(name), EFFECT_READ, {                                                             \
            NULL, 0                                                                                \
        }                                                                                          \
    }
#define ABSOLUTE(name)                                                                             \
    {                                                                                              \
        STR_INIT(name), EFFECT_ABSOLUTE, {                                                         \
            NULL, 0                                                                                \
        }                                                                                          \
    }
#define OPAQUE(name)                                                                               \
    {                                                                                              \
        STR_INIT(name), EFFECT_OPAQUE, {                                                           \
            NULL, 0                                                                                \
        }                                                                                          \
    }
#define TOKENED(name, member)                                                                      \
    { STR_INIT(name), EFFECT_TOKENED, STR_INIT(member) }
#define OPAQUE_BUT_WITH(name, member)                                                              \
    { STR_INIT(name), EFFECT_OPAQUE, STR_INIT(member) }

static const struct curated application_autoscaling[] = {
    ABSOLUTE("DeleteScalingPolicy"),
    ABSOLUTE("DeleteScheduledAction"),
    ABSOLUTE("DeregisterScalableTarget"),
    ABSOLUTE("PutScalingPolicy"),
    ABSOLUTE("PutScheduledAction"),
    ABSOLUTE("RegisterScalableTarget"),
    ABSOLUTE("TagResource"),
    ABSOLUTE("UntagResource"),
};

static const struct curated dynamodb[] = {
    OPAQUE("BatchExecuteStatement"), /* PartiQL: may add to what is there */
    ABSOLUTE("BatchWriteItem"),
    OPAQUE("CreateBackup"), /* each call makes one more */
    ABSOLUTE("CreateGlobalTable"),
    ABSOLUTE("CreateTable"),
    ABSOLUTE("DeleteBackup"),
    ABSOLUTE("DeleteItem"),
    ABSOLUTE("DeleteResourcePolicy"),
    ABSOLUTE("DeleteTable"),
    ABSOLUTE("DisableKinesisStreamingDestination"),
    ABSOLUTE("EnableKinesisStreamingDestination"),
    OPAQUE("ExecuteStatement"),
    ABSOLUTE("PutItem"),
    ABSOLUTE("PutResourcePolicy"),
    ABSOLUTE("RestoreTableFromBackup"), /* the new table's name is the key */
    ABSOLUTE("RestoreTableToPointInTime"),
    ABSOLUTE("TagResource"),
    READ("TransactGetItems"),
    ABSOLUTE("UntagResource"),
    ABSOLUTE("UpdateContinuousBackups"),
    ABSOLUTE("UpdateContributorInsights"),
    OPAQUE("UpdateItem"), /* ADD, list_append, SET a = a + :n */
    ABSOLUTE("UpdateTable"),
    ABSOLUTE("UpdateTimeToLive"),
};

static const struct curated ecs[] = {
    ABSOLUTE("CreateCluster"), /* creating what exists answers the existing one */
    TOKENED("CreateService", "clientToken"),
    TOKENED("CreateTaskSet", "clientToken"),
    ABSOLUTE("DeleteAccountSetting"),
    ABSOLUTE("DeleteAttributes"),
    ABSOLUTE("DeleteCapacityProvider"),
    ABSOLUTE("DeleteCluster"),
    ABSOLUTE("DeleteService"),
    ABSOLUTE("DeleteTaskDefinitions"),
    ABSOLUTE("DeleteTaskSet"),
    ABSOLUTE("DeregisterContainerInstance"),
    ABSOLUTE("DeregisterTaskDefinition"),
    READ("DiscoverPollEndpoint"),
    ABSOLUTE("PutAccountSetting"),
    ABSOLUTE("PutAccountSettingDefault"),
    ABSOLUTE("PutAttributes"),
    ABSOLUTE("PutClusterCapacityProviders"),
    OPAQUE("RegisterTaskDefinition"),  /* harmless, but each call makes one more revision */
    ABSOLUTE("StopServiceDeployment"), /* the deployment is the key; its status tells */
    ABSOLUTE("StopTask"),
    ABSOLUTE("TagResource"),
    ABSOLUTE("UntagResource"),
    ABSOLUTE("UpdateCapacityProvider"),
    ABSOLUTE("UpdateCluster"),
    ABSOLUTE("UpdateClusterSettings"),
    ABSOLUTE("UpdateContainerInstancesState"),
    ABSOLUTE("UpdateService"), /* but see model_effect_class_of */
    ABSOLUTE("UpdateServicePrimaryTaskSet"),
    ABSOLUTE("UpdateTaskProtection"),
    ABSOLUTE("UpdateTaskSet"),
};

static const struct curated logs[] = {
    ABSOLUTE("AssociateKmsKey"),
    ABSOLUTE("CancelExportTask"),
    ABSOLUTE("CreateLogGroup"),
    ABSOLUTE("CreateLogStream"),
    ABSOLUTE("DeleteLogGroup"),
    ABSOLUTE("DeleteLogStream"),
    ABSOLUTE("DeleteMetricFilter"),
    ABSOLUTE("DeleteResourcePolicy"),
    ABSOLUTE("DeleteRetentionPolicy"),
    ABSOLUTE("DeleteSubscriptionFilter"),
    ABSOLUTE("DisassociateKmsKey"),
    OPAQUE("PutLogEvents"), /* the same events twice are two sets of events */
    ABSOLUTE("PutMetricFilter"),
    OPAQUE("PutQueryDefinition"), /* a token, of a life that AWS does not state */
    ABSOLUTE("PutResourcePolicy"),
    ABSOLUTE("PutRetentionPolicy"),
    ABSOLUTE("PutSubscriptionFilter"),
    ABSOLUTE("StopQuery"),
    ABSOLUTE("TagLogGroup"),
    ABSOLUTE("TagResource"),
    READ("TestMetricFilter"),
    READ("TestTransformer"),
    ABSOLUTE("UntagLogGroup"),
    ABSOLUTE("UntagResource"),
};

static const struct curated cloudwatch[] = {
    ABSOLUTE("DeleteAlarmMuteRule"),
    ABSOLUTE("DeleteAlarms"),
    ABSOLUTE("DeleteAnomalyDetector"),
    ABSOLUTE("DeleteDashboards"),
    ABSOLUTE("DeleteInsightRules"),
    ABSOLUTE("DeleteMetricStream"),
    ABSOLUTE("DisableAlarmActions"),
    ABSOLUTE("DisableInsightRules"),
    ABSOLUTE("EnableAlarmActions"),
    ABSOLUTE("EnableInsightRules"),
    ABSOLUTE("PutAlarmMuteRule"),
    ABSOLUTE("PutAnomalyDetector"),
    ABSOLUTE("PutCompositeAlarm"),
    ABSOLUTE("PutDashboard"),
    ABSOLUTE("PutInsightRule"),
    ABSOLUTE("PutMetricAlarm"),
    OPAQUE("PutMetricData"), /* the same point twice counts twice */
    ABSOLUTE("PutMetricStream"),
    OPAQUE("SetAlarmState"), /* each change of state starts the alarm's actions */
    ABSOLUTE("StartMetricStreams"),
    ABSOLUTE("StopMetricStreams"),
    ABSOLUTE("TagResource"),
    ABSOLUTE("UntagResource"),
};

static const struct curated elbv2[] = {
    ABSOLUTE("AddListenerCertificates"),
    ABSOLUTE("AddTags"),
    ABSOLUTE("CreateListener"), /* creating what exists with the same settings answers it */
    ABSOLUTE("CreateLoadBalancer"),
    ABSOLUTE("CreateRule"), /* the priority is the key */
    ABSOLUTE("CreateTargetGroup"),
    ABSOLUTE("DeleteListener"),
    ABSOLUTE("DeleteLoadBalancer"),
    ABSOLUTE("DeleteRule"),
    ABSOLUTE("DeleteTargetGroup"),
    ABSOLUTE("DeregisterTargets"),
    ABSOLUTE("ModifyListener"),
    ABSOLUTE("ModifyListenerAttributes"),
    ABSOLUTE("ModifyLoadBalancerAttributes"),
    ABSOLUTE("ModifyRule"),
    ABSOLUTE("ModifyTargetGroup"),
    ABSOLUTE("ModifyTargetGroupAttributes"),
    ABSOLUTE("RegisterTargets"),
    ABSOLUTE("RemoveListenerCertificates"),
    ABSOLUTE("RemoveTags"),
    ABSOLUTE("SetIpAddressType"),
    ABSOLUTE("SetRulePriorities"),
    ABSOLUTE("SetSecurityGroups"),
    ABSOLUTE("SetSubnets"),
};

static const struct curated events[] = {
    ABSOLUTE("ActivateEventSource"),
    ABSOLUTE("CancelReplay"),
    ABSOLUTE("CreateApiDestination"),
    ABSOLUTE("CreateArchive"),
    ABSOLUTE("CreateConnection"),
    ABSOLUTE("CreateEndpoint"),
    ABSOLUTE("CreateEventBus"),
    ABSOLUTE("DeactivateEventSource"),
    ABSOLUTE("DeauthorizeConnection"),
    ABSOLUTE("DeleteApiDestination"),
    ABSOLUTE("DeleteArchive"),
    ABSOLUTE("DeleteConnection"),
    ABSOLUTE("DeleteEndpoint"),
    ABSOLUTE("DeleteEventBus"),
    ABSOLUTE("DeletePartnerEventSource"),
    ABSOLUTE("DeleteRule"),
    ABSOLUTE("DisableRule"),
    ABSOLUTE("EnableRule"),
    OPAQUE("PutEvents"), /* sent twice, the event is there twice */
    OPAQUE("PutPartnerEvents"),
    ABSOLUTE("PutPermission"),
    ABSOLUTE("PutRule"),
    ABSOLUTE("PutTargets"),
    ABSOLUTE("RemovePermission"),
    ABSOLUTE("RemoveTargets"),
    ABSOLUTE("StartReplay"), /* the replay's name is the key */
    ABSOLUTE("TagResource"),
    READ("TestEventPattern"),
    ABSOLUTE("UntagResource"),
    ABSOLUTE("UpdateApiDestination"),
    ABSOLUTE("UpdateArchive"),
    ABSOLUTE("UpdateConnection"),
    ABSOLUTE("UpdateEndpoint"),
    ABSOLUTE("UpdateEventBus"),
};

static const struct curated lambda[] = {
    ABSOLUTE("AddLayerVersionPermission"), /* the statement's id is the key */
    ABSOLUTE("AddPermission"),
    OPAQUE("CheckpointDurableExecution"), /* a token, of a life that AWS does not state */
    ABSOLUTE("CreateAlias"),
    ABSOLUTE("CreateFunction"),
    ABSOLUTE("CreateFunctionUrlConfig"),
    ABSOLUTE("DeleteAlias"),
    ABSOLUTE("DeleteCapacityProvider"),
    ABSOLUTE("DeleteCodeSigningConfig"),
    ABSOLUTE("DeleteEventSourceMapping"),
    ABSOLUTE("DeleteFunction"),
    ABSOLUTE("DeleteFunctionCodeSigningConfig"),
    ABSOLUTE("DeleteFunctionConcurrency"),
    ABSOLUTE("DeleteFunctionEventInvokeConfig"),
    ABSOLUTE("DeleteFunctionUrlConfig"),
    ABSOLUTE("DeleteLayerVersion"),
    ABSOLUTE("DeleteProvisionedConcurrencyConfig"),
    OPAQUE("Invoke"), /* runs somebody's code */
    ABSOLUTE("PutFunctionCodeSigningConfig"),
    ABSOLUTE("PutFunctionConcurrency"),
    ABSOLUTE("PutFunctionEventInvokeConfig"),
    ABSOLUTE("PutFunctionRecursionConfig"),
    ABSOLUTE("PutFunctionScalingConfig"),
    ABSOLUTE("PutProvisionedConcurrencyConfig"),
    ABSOLUTE("PutRuntimeManagementConfig"),
    ABSOLUTE("RemoveLayerVersionPermission"),
    ABSOLUTE("RemovePermission"),
    ABSOLUTE("StopDurableExecution"),
    ABSOLUTE("TagResource"),
    ABSOLUTE("UntagResource"),
    ABSOLUTE("UpdateAlias"),
    ABSOLUTE("UpdateCapacityProvider"),
    ABSOLUTE("UpdateCodeSigningConfig"),
    ABSOLUTE("UpdateEventSourceMapping"),
    ABSOLUTE("UpdateFunctionCode"),
    ABSOLUTE("UpdateFunctionConfiguration"),
    ABSOLUTE("UpdateFunctionEventInvokeConfig"),
    ABSOLUTE("UpdateFunctionUrlConfig"),
};

static const struct curated pipes[] = {
    ABSOLUTE("CreatePipe"), ABSOLUTE("DeletePipe"),  ABSOLUTE("StartPipe"),
    ABSOLUTE("StopPipe"),   ABSOLUTE("TagResource"), ABSOLUTE("UntagResource"),
    ABSOLUTE("UpdatePipe"),
};

/* Absolute, although the model marks a token: the name is the key, a second CreateSchedule answers
 * ConflictException, and AWS does not state the token's life. */
static const struct curated scheduler[] = {
    ABSOLUTE("CreateSchedule"),      ABSOLUTE("CreateScheduleGroup"), ABSOLUTE("DeleteSchedule"),
    ABSOLUTE("DeleteScheduleGroup"), ABSOLUTE("TagResource"),         ABSOLUTE("UntagResource"),
    ABSOLUTE("UpdateSchedule"),
};

static const struct curated sns[] = {
    ABSOLUTE("AddPermission"), /* the label is the key */
    READ("CheckIfPhoneNumberIsOptedOut"),
    ABSOLUTE("CreateTopic"), /* creating what exists answers it */
    ABSOLUTE("DeleteEndpoint"),
    ABSOLUTE("DeletePlatformApplication"),
    ABSOLUTE("DeleteTopic"),
    OPAQUE_BUT_WITH("Publish", "MessageDeduplicationId"),
    ABSOLUTE("PutDataProtectionPolicy"),
    ABSOLUTE("RemovePermission"),
    ABSOLUTE("SetEndpointAttributes"),
    ABSOLUTE("SetPlatformApplicationAttributes"),
    ABSOLUTE("SetSMSAttributes"),
    ABSOLUTE("SetSubscriptionAttributes"),
    ABSOLUTE("SetTopicAttributes"),
    OPAQUE("Subscribe"), /* asks the endpoint to confirm at each call */
    ABSOLUTE("TagResource"),
    ABSOLUTE("Unsubscribe"),
    ABSOLUTE("UntagResource"),
};

/* With a deduplication id (FIFO) a second copy inside five minutes is dropped: AWS, "Exactly-once
 * processing". */
static const struct curated sqs[] = {
    ABSOLUTE("AddPermission"),      ABSOLUTE("CancelMessageMoveTask"),
    ABSOLUTE("CreateQueue"),        ABSOLUTE("DeleteMessage"), /* a receipt names one message */
    ABSOLUTE("DeleteMessageBatch"), ABSOLUTE("DeleteQueue"),
    OPAQUE("PurgeQueue"),     /* a second one takes what came since */
    OPAQUE("ReceiveMessage"), /* hides what it answers and counts it */
    ABSOLUTE("RemovePermission"),   OPAQUE_BUT_WITH("SendMessage", "MessageDeduplicationId"),
    ABSOLUTE("SetQueueAttributes"), ABSOLUTE("TagQueue"),
    ABSOLUTE("UntagQueue"),
};

static const struct curated ssm[] = {
    ABSOLUTE("AddTagsToResource"),
    ABSOLUTE("CancelCommand"),
    ABSOLUTE("CancelMaintenanceWindowExecution"),
    ABSOLUTE("CreateDocument"),
    OPAQUE("CreateMaintenanceWindow"), /* tokens, of a life that AWS does not state */
    OPAQUE("CreatePatchBaseline"),
    ABSOLUTE("DeleteActivation"),
    ABSOLUTE("DeleteAssociation"),
    ABSOLUTE("DeleteDocument"),
    OPAQUE("DeleteInventory"),
    ABSOLUTE("DeleteMaintenanceWindow"),
    ABSOLUTE("DeleteOpsItem"),
    ABSOLUTE("DeleteOpsMetadata"),
    ABSOLUTE("DeleteParameter"),
    ABSOLUTE("DeleteParameters"),
    ABSOLUTE("DeletePatchBaseline"),
    ABSOLUTE("DeleteResourceDataSync"),
    ABSOLUTE("DeleteResourcePolicy"),
    ABSOLUTE("DeregisterManagedInstance"),
    ABSOLUTE("DeregisterPatchBaselineForPatchGroup"),
    ABSOLUTE("DeregisterTargetFromMaintenanceWindow"),
    ABSOLUTE("DeregisterTaskFromMaintenanceWindow"),
    ABSOLUTE("LabelParameterVersion"),
    ABSOLUTE("ModifyDocumentPermission"),
    OPAQUE("PutParameter"), /* each call makes one more version */
    ABSOLUTE("RegisterDefaultPatchBaseline"),
    ABSOLUTE("RegisterPatchBaselineForPatchGroup"),
    OPAQUE("RegisterTargetWithMaintenanceWindow"),
    OPAQUE("RegisterTaskWithMaintenanceWindow"),
    ABSOLUTE("RemoveTagsFromResource"),
    ABSOLUTE("ResetServiceSetting"),
    OPAQUE("SendCommand"), /* runs something on machines */
    OPAQUE("StartAutomationExecution"),
    ABSOLUTE("StopAutomationExecution"),
    ABSOLUTE("TerminateSession"),
    ABSOLUTE("UnlabelParameterVersion"),
    ABSOLUTE("UpdateDocumentDefaultVersion"),
    ABSOLUTE("UpdateServiceSetting"),
};

/* Handing out credentials changes nothing: repeat freely. */
static const struct curated sts[] = {
    READ("AssumeRole"), READ("AssumeRoleWithSAML"),         READ("AssumeRoleWithWebIdentity"),
    READ("AssumeRoot"), READ("DecodeAuthorizationMessage"),
};

enum { MINUTE_MS = 60 * 1000, HOUR_MS = 60 * MINUTE_MS };

static const struct {
    struct str service;
    const struct curated *operations;
    size_t count;
    int64_t token_life_ms; /* safety.md 2.2, dynamodb.md 11 */
} curated_services[] = {
#define SERVICE(name, table, life)                                                                 \
    { STR_INIT(name), table, sizeof table / sizeof table[0], life }
    SERVICE("application-autoscaling", application_autoscaling, 0),
    SERVICE("cloudwatch", cloudwatch, 0),
    SERVICE("dynamodb", dynamodb, 10 * MINUTE_MS),
    SERVICE("ecs", ecs, 24 * HOUR_MS),
    SERVICE("elbv2", elbv2, 0),
    SERVICE("events", events, 0),
    SERVICE("lambda", lambda, 0),
    SERVICE("logs", logs, 0),
    SERVICE("pipes", pipes, 0),
    SERVICE("scheduler", scheduler, 0),
    SERVICE("sns", sns, 5 * MINUTE_MS),
    SERVICE("sqs", sqs, 5 * MINUTE_MS),
    SERVICE("ssm", ssm, 0),
    SERVICE("sts", sts, 0),
};

static const struct curated *find(const struct aws_service *service,
                                  const struct aws_operation *operation) {
    struct str name = model_text(service, operation->name);
    for (size_t i = 0; i < sizeof curated_services / sizeof curated_services[0]; i++) {
        if (!str_eq(curated_services[i].service, service->name))
            continue;
        for (size_t j = 0; j < curated_services[i].count; j++)
            if (str_eq(curated_services[i].operations[j].operation, name))
                return &curated_services[i].operations[j];
    }
    return NULL;
}

enum effect_class model_effect_class(const struct aws_service *service,
                                     const struct aws_operation *operation) {
    static const struct str reads[] = {
        STR_INIT("Describe"), STR_INIT("Get"),  STR_INIT("List"),   STR_INIT("BatchGet"),
        STR_INIT("Query"),    STR_INIT("Scan"), STR_INIT("Filter"), STR_INIT("Head"),
    };
    const struct curated *curated = find(service, operation);
    if (curated)
        return curated->class;
    if (operation->token.ref)
        return EFFECT_TOKENED;
    for (size_t i = 0; i < sizeof reads / sizeof reads[0]; i++)
        if (str_starts(model_text(service, operation->name), reads[i]))
            return EFFECT_READ;
    return EFFECT_OPAQUE;
}

enum effect_class model_effect_class_of(const struct aws_service *service,
                                        const struct aws_operation *operation,
                                        const struct json *input) {
    if (str_is(service->name, "ecs") &&
        str_is(model_text(service, operation->name), "UpdateService") &&
        json_true(json_get_c(input, "forceNewDeployment")))
        return EFFECT_OPAQUE;
    const struct curated *curated = find(service, operation);
    const struct json *token = curated ? json_get(input, curated->token) : NULL;
    if (curated && curated->class == EFFECT_OPAQUE && json_is(token, JSON_STRING) &&
        token->text.len)
        return EFFECT_TOKENED;
    return model_effect_class(service, operation);
}

bool model_curated(size_t index, struct str *service, struct str *operation) {
    for (size_t i = 0; i < sizeof curated_services / sizeof curated_services[0]; i++) {
        if (index < curated_services[i].count) {
            *service = curated_services[i].service;
            *operation = curated_services[i].operations[index].operation;
            return true;
        }
        index -= curated_services[i].count;
    }
    return false;
}

const char *effect_class_name(enum effect_class class) {
    switch (class) {
    case EFFECT_READ: return "read";
    case EFFECT_ABSOLUTE: return "absolute";
    case EFFECT_TOKENED: return "tokened";
    case EFFECT_OPAQUE: return "opaque";
    }
    return "opaque";
}

struct str model_token_member(const struct aws_operation *operation) {
    const struct aws_service *service = model_service_of(operation);
    const struct curated *curated = find(service, operation);
    if (curated && curated->token.len)
        return curated->token;
    return operation->token.ref ? model_text(service, operation->token) : STR_NONE;
}

int64_t model_token_life_ms(const struct aws_service *service) {
    for (size_t i = 0; i < sizeof curated_services / sizeof curated_services[0]; i++)
        if (str_eq(curated_services[i].service, service->name))
            return curated_services[i].token_life_ms;
    return 0;
}
