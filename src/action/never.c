#include "action/never.h"

/* Of services whose targets the gate names: these it can judge, every other change it cannot. */
static const struct {
    const char *service, *operation;
} JUDGED[] = {
    { "ecs", "UpdateService" },
    { "ecs", "RegisterTaskDefinition" },
    { "application-autoscaling", "RegisterScalableTarget" },
    { "dynamodb", "PutItem" },
    { "dynamodb", "DeleteItem" },
    { "dynamodb", "TransactWriteItems" },
};

static const struct {
    const char *service, *operation, *code, *what, *hint;
} NEVER[] = {
    { "dynamodb", "UpdateItem", "SH5032", "may overwrite an item",
      "only a PutItem on condition attribute_not_exists(KEY) is let through: what it replaces is not saved" },
    { "dynamodb", "BatchWriteItem", "SH5033", "cannot be conditional",
      "use selfheal:clearDynamoDbItems, or TransactWriteItems with conditions" },
};

static struct res refuse(struct err *err, const char *code, struct str service, struct str operation, const char *what,
                         const char *hint) {
    struct res r = err_set(err, ERR_LIMIT, code, "%.*s:%.*s %s: no run may call it", STR_ARG(service), STR_ARG(operation), what);
    err_hint(err, "%s", hint);
    return r;
}

struct res never_check(struct str service, struct str operation, struct err *err) {
    static const char *const GUARDED[] = { "ecs", "dynamodb", "application-autoscaling" };
    static const char *const DESTROYS[] = { "Delete", "Terminate", "Purge", "Deregister", "Remove" };
    for (size_t i = 0; i < sizeof JUDGED / sizeof JUDGED[0]; i++)
        if (str_is(service, JUDGED[i].service) && str_is(operation, JUDGED[i].operation))
            return RES_OK;
    for (size_t i = 0; i < sizeof NEVER / sizeof NEVER[0]; i++)
        if (str_is(service, NEVER[i].service) && str_is(operation, NEVER[i].operation))
            return refuse(err, NEVER[i].code, service, operation, NEVER[i].what, NEVER[i].hint);
    for (size_t i = 0; i < sizeof DESTROYS / sizeof DESTROYS[0]; i++)
        if (str_starts(operation, str_of(DESTROYS[i])))
            return refuse(err, "SH5034", service, operation, "destroys what nothing saves", "this cannot be done by a runbook");
    for (size_t i = 0; i < sizeof GUARDED / sizeof GUARDED[0]; i++)
        if (str_is(service, GUARDED[i]))
            return refuse(err, "SH5035", service, operation, "changes targets that the gate cannot name",
                          "use an action or an operation that it knows: docs/safety.md");
    return RES_OK;
}
