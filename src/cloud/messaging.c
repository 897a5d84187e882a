/* messaging.c: see messaging.h. */
#include "cloud/messaging.h"

#include <stdlib.h>

#include "cloud/events.h"
#include "cloud/logs_state.h"
#include "cloud/pipes.h"
#include "cloud/scheduler.h"
#include "cloud/sns.h"
#include "cloud/sqs.h"

enum { ROUNDS_MAX = 100 };

struct cloud_messaging {
    const struct cloud_options *options;
    struct cloud_logs *logs;
    struct cloud_lambda *lambda;
    struct cloud_deliver *deliver;
    struct cloud_sqs *sqs;
    struct cloud_sns *sns;
    struct cloud_events *events;
    struct cloud_pipes *pipes;
    struct cloud_scheduler *scheduler;
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
    bool is_role = str_starts(message->principal, STR("arn:"));
    return cloud_lambda_invoke_event(messaging->lambda, message->target, message->body,
                                     is_role ? STR_NONE : message->principal, message->source_arn,
                                     now_ms, err);
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
    messaging->sqs = cloud_sqs_new(options);
    cloud_deliver_route(messaging->deliver, "sqs", cloud_sqs_take_message, messaging->sqs);
    cloud_lambda_set_queues(lambda, messaging->sqs);
    messaging->sns = cloud_sns_new(options, messaging->deliver);
    cloud_deliver_route(messaging->deliver, "sns", cloud_sns_take_message, messaging->sns);
    messaging->events = cloud_events_new(options, messaging->deliver);
    cloud_deliver_route(messaging->deliver, "events", cloud_events_take_message, messaging->events);
    messaging->pipes = cloud_pipes_new(options, messaging->deliver, messaging->sqs, lambda);
    messaging->scheduler = cloud_scheduler_new(options, messaging->deliver);
    return messaging;
}

void cloud_messaging_free(struct cloud_messaging *messaging) {
    if (!messaging)
        return;
    cloud_scheduler_free(messaging->scheduler);
    cloud_pipes_free(messaging->pipes);
    cloud_events_free(messaging->events);
    cloud_sns_free(messaging->sns);
    cloud_sqs_free(messaging->sqs);
    cloud_deliver_free(messaging->deliver);
    free(messaging);
}

struct res cloud_messaging_load(struct cloud_messaging *messaging, struct err *err) {
    TRY(cloud_sqs_load(messaging->sqs, err));
    TRY(cloud_sns_load(messaging->sns, err));
    TRY(cloud_events_load(messaging->events, err));
    TRY(cloud_pipes_load(messaging->pipes, err));
    TRY(cloud_scheduler_load(messaging->scheduler, err));
    return cloud_deliver_load(messaging->deliver, err);
}

void cloud_messaging_set_endpoint(struct cloud_messaging *messaging, struct str url) {
    cloud_sqs_set_endpoint(messaging->sqs, url);
    cloud_sns_set_endpoint(messaging->sns, url);
}

void cloud_messaging_set_caller(struct cloud_messaging *messaging, struct str role_arn) {
    cloud_sns_set_caller(messaging->sns, role_arn);
    cloud_events_set_caller(messaging->events, role_arn);
}

bool cloud_messaging_handle(struct cloud_messaging *messaging, struct arena *arena,
                            struct str service, struct str operation, const struct json *input,
                            int64_t now_ms, int64_t *held, const struct json **output,
                            const struct json **extra, struct err *err, struct res *res) {
    (void)extra;
    if (str_is(service, "sqs"))
        *res = cloud_sqs_handle(messaging->sqs, arena, operation, input, now_ms, held, output, err);
    else if (str_is(service, "sns"))
        *res = cloud_sns_handle(messaging->sns, arena, operation, input, now_ms, output, err);
    else if (str_is(service, "events"))
        *res = cloud_events_handle(messaging->events, arena, operation, input, now_ms, output, err);
    else if (str_is(service, "pipes"))
        *res = cloud_pipes_handle(messaging->pipes, arena, operation, input, now_ms, output, err);
    else if (str_is(service, "scheduler"))
        *res = cloud_scheduler_handle(messaging->scheduler, arena, operation, input, now_ms, output,
                                      err);
    else
        return false;
    return true;
}

bool cloud_messaging_take(struct cloud_messaging *messaging, int64_t held, int64_t now_ms,
                          struct arena *arena, struct res *res, const struct json **output,
                          struct err *err) {
    return cloud_sqs_take(messaging->sqs, held, now_ms, arena, res, output, err);
}

void cloud_messaging_drop(struct cloud_messaging *messaging, int64_t held) {
    cloud_sqs_drop(messaging->sqs, held);
}

static int64_t least(int64_t a, int64_t b) {
    return a < b ? a : b;
}

int64_t cloud_messaging_due(const struct cloud_messaging *messaging) {
    int64_t due_ms = least(cloud_deliver_due(messaging->deliver), cloud_sqs_due(messaging->sqs));
    due_ms = least(due_ms, cloud_pipes_due(messaging->pipes));
    due_ms = least(due_ms, cloud_scheduler_due(messaging->scheduler));
    return least(due_ms, cloud_events_due(messaging->events));
}

/* What one hands on, the next has at once: until nothing is due any more at this time. */
int64_t cloud_messaging_advance(struct cloud_messaging *messaging, int64_t now_ms) {
    int64_t due_ms = now_ms;
    for (int rounds = 0; rounds < ROUNDS_MAX && due_ms <= now_ms; rounds++) {
        (void)cloud_scheduler_advance(messaging->scheduler, now_ms);
        (void)cloud_events_advance(messaging->events, now_ms);
        (void)cloud_deliver_advance(messaging->deliver, now_ms);
        (void)cloud_sqs_advance(messaging->sqs, now_ms);
        (void)cloud_pipes_advance(messaging->pipes, now_ms);
        due_ms = cloud_messaging_due(messaging);
    }
    return due_ms <= now_ms ? now_ms + 1 : due_ms;
}

struct cloud_deliver *cloud_messaging_deliver(struct cloud_messaging *messaging) {
    return messaging->deliver;
}
