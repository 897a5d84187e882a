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
    struct str token; /* the token member where the model does not mark it */
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
    SERVICE("dynamodb", dynamodb, 10 * MINUTE_MS),
    SERVICE("ecs", ecs, 24 * HOUR_MS),
    SERVICE("logs", logs, 0),
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
    return model_effect_class(service, operation);
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
