/* messaging.c: see messaging.h. */
#include "cloud/messaging.h"

#include <stdlib.h>

#include "cloud/logs_state.h"

struct cloud_messaging {
    const struct cloud_options *options;
    struct cloud_logs *logs;
    struct cloud_lambda *lambda;
    struct cloud_deliver *deliver;
};

/* A log group as a target: each message is an event of the day's stream. The group must be there.
 */
static struct res take_logs(void *ctx, const struct deliver_message *message, int64_t now_ms,
                            struct err *err) {
    struct cloud_messaging *messaging = ctx;
    size_t at = str_find(message->target, STR(":log-group:"));
    struct str name =
        at == SIZE_MAX ? STR_NONE : str_slice(message->target, at + 11, message->target.len);
    if (str_ends(name, STR(":*")))
        name = str_slice(name, 0, name.len - 2);
    struct logs_group *group = cloud_logs_group(messaging->logs, name);
    if (!group)
        return fault_set(err, 400, "ResourceNotFoundException",
                         "The specified log group does not exist.");
    cloud_logs_line(messaging->logs, name, STR("deliveries"), message->body, now_ms);
    return RES_OK;
}

static struct res take_lambda(void *ctx, const struct deliver_message *message, int64_t now_ms,
                              struct err *err) {
    struct cloud_messaging *messaging = ctx;
    return cloud_lambda_invoke_event(messaging->lambda, message->target, message->body,
                                     message->principal, message->source_arn, now_ms, err);
}

struct cloud_messaging *cloud_messaging_new(const struct cloud_options *options,
                                            struct cloud_logs *logs, struct cloud_lambda *lambda) {
    struct cloud_messaging *messaging = mem_alloc(sizeof *messaging);
    messaging->options = options;
    messaging->logs = logs;
    messaging->lambda = lambda;
    messaging->deliver = cloud_deliver_new(options);
    cloud_deliver_route(messaging->deliver, "logs", take_logs, messaging);
    cloud_deliver_route(messaging->deliver, "lambda", take_lambda, messaging);
    return messaging;
}

void cloud_messaging_free(struct cloud_messaging *messaging) {
    if (!messaging)
        return;
    cloud_deliver_free(messaging->deliver);
    free(messaging);
}

struct res cloud_messaging_load(struct cloud_messaging *messaging, struct err *err) {
    return cloud_deliver_load(messaging->deliver, err);
}

int64_t cloud_messaging_advance(struct cloud_messaging *messaging, int64_t now_ms) {
    return cloud_deliver_advance(messaging->deliver, now_ms);
}

int64_t cloud_messaging_due(const struct cloud_messaging *messaging) {
    return cloud_deliver_due(messaging->deliver);
}

struct cloud_deliver *cloud_messaging_deliver(struct cloud_messaging *messaging) {
    return messaging->deliver;
}
