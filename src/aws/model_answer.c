/* model_answer.c: outputs and errors as response bodies: the sandbox's direction. */
#include <string.h>

#include "aws/model_table.h"
#include "codec/xml.h"

static struct str json_content_type(const struct aws_service *service) {
    return str_is(service ? service->json_version : STR("1.0"), "1.1")
               ? STR("application/x-amz-json-1.1")
               : STR("application/x-amz-json-1.0");
}

/* Writes the output by wire names. What the model does not know is left out. */
static void answer_json(struct buf *out, const struct aws_service *service,
                        const struct aws_operation *operation, const struct json *output) {
    ARENA_SCOPE(scratch);
    struct err ignored = { 0 };
    const struct json *wire = NULL;
    if (operation->output == TABLE_NONE)
        return; /* no output at all: no body */
    if (!output || !model_json_convert(&scratch, service, operation->output, MODEL_ANSWER, output,
                                       &wire, &ignored)
                        .ok) {
        buf_text(out, "{}");
        return;
    }
    json_write(out, wire);
}

static void answer_rest(struct arena *arena, struct buf *out, const struct aws_service *service,
                        const struct aws_operation *operation, const struct json *output,
                        struct aws_head *head) {
    struct model_rest message = { .status = operation->status };
    struct err ignored = { 0 };
    if (!model_rest_write(arena, service, operation, MODEL_ANSWER, output, &message, &ignored).ok)
        message.body = STR("{}");
    head->status = message.status;
    head->content_type = message.content_type;
    head->header_count = message.header_count;
    memcpy(head->headers, message.headers, sizeof head->headers);
    buf_str(out, message.body);
}

void model_answer(struct arena *arena, struct buf *out, const struct aws_service *service,
                  const struct aws_operation *operation, const struct json *output,
                  struct str request_id, struct aws_head *head) {
    *head = (struct aws_head){ .status = 200 };
    switch (service->protocol) {
    case AWS_JSON:
        head->content_type = json_content_type(service);
        answer_json(out, service, operation, output);
        return;
    case AWS_QUERY:
        head->content_type = STR("text/xml");
        model_xml_write(out, service, operation, output, request_id);
        return;
    case AWS_REST_JSON: answer_rest(arena, out, service, operation, output, head); return;
    }
}

/* DynamoDB names its codes' origin (dynamodb.md 1); the others send the bare code. */
static const char *code_prefix(const struct aws_service *service, struct str code) {
    static const char *const coral[] = { "SerializationException",
                                         "UnknownOperationException",
                                         "MissingAuthenticationTokenException",
                                         "IncompleteSignatureException",
                                         "InvalidSignatureException",
                                         "UnrecognizedClientException",
                                         "AccessDeniedException",
                                         "ExpiredTokenException" };
    if (!service || !str_is(service->name, "dynamodb"))
        return "";
    if (str_is(code, "ValidationException"))
        return "com.amazon.coral.validate#";
    for (size_t i = 0; i < sizeof coral / sizeof coral[0]; i++)
        if (str_is(code, coral[i]))
            return "com.amazon.coral.service#";
    return "com.amazonaws.dynamodb.v20120810#";
}

/* "message" as most services have it, or "Message" (Application Auto Scaling, and some of
 * DynamoDB). */
static const char *message_member(const struct aws_service *service, struct str code) {
    static const char *const capital[] = { "SerializationException", "TransactionCanceledException",
                                           "TransactionInProgressException",
                                           "IdempotentParameterMismatchException" };
    if (service && str_is(service->name, "application-autoscaling"))
        return "Message";
    for (size_t i = 0;
         service && str_is(service->name, "dynamodb") && i < sizeof capital / sizeof capital[0];
         i++)
        if (str_is(code, capital[i]))
            return "Message";
    return "message";
}

static void error_json(struct buf *out, const struct aws_service *service, struct str code,
                       struct str message, const struct json *extra) {
    ARENA_SCOPE(scratch);
    struct json *body = json_new_object(&scratch);
    json_set_str(&scratch, body, "__type",
                 str_fmt(&scratch, "%s%.*s", code_prefix(service, code), STR_ARG(code)));
    if (message.len)
        json_set_str(&scratch, body, message_member(service, code), message);
    for (size_t i = 0; json_is(extra, JSON_OBJECT) && i < extra->object.count; i++)
        json_set(&scratch, body, extra->object.members[i].key, extra->object.members[i].value);
    json_write(out, body);
}

static void error_xml(struct buf *out, const struct aws_service *service, struct str code,
                      struct str message, int status, struct str request_id) {
    buf_text(out, "<ErrorResponse");
    if (service->xml_namespace.len)
        buf_fmt(out, " xmlns=\"%.*s\"", STR_ARG(service->xml_namespace));
    buf_fmt(out, "><Error><Type>%s</Type><Code>", status >= 500 ? "Receiver" : "Sender");
    xml_escape(out, code);
    buf_text(out, "</Code><Message>");
    xml_escape(out, message);
    buf_text(out, "</Message></Error><RequestId>");
    xml_escape(out, request_id);
    buf_text(out, "</RequestId></ErrorResponse>");
}

/* The code that SQS had for it in its query protocol. */
static struct str former_code(struct arena *arena, struct str code) {
    static const char *const prefixed[] = {
        "BatchEntryIdsNotDistinct", "BatchRequestTooLong",  "EmptyBatchRequest",
        "InvalidBatchEntryId",      "MessageNotInflight",   "PurgeQueueInProgress",
        "QueueDeletedRecently",     "UnsupportedOperation", "TooManyEntriesInBatchRequest",
    };
    if (str_is(code, "QueueNameExists"))
        return STR("QueueAlreadyExists");
    if (str_is(code, "QueueDoesNotExist"))
        return STR("AWS.SimpleQueueService.NonExistentQueue");
    for (size_t i = 0; i < sizeof prefixed / sizeof prefixed[0]; i++)
        if (str_is(code, prefixed[i]))
            return str_fmt(arena, "AWS.SimpleQueueService.%.*s", STR_ARG(code));
    return code;
}

static void add_header(struct aws_head *head, const char *name, struct str value) {
    head->headers[head->header_count++] = (struct http_header){ str_of(name), value };
}

void model_answer_error(struct arena *arena, struct buf *out, const struct aws_service *service,
                        struct str code, struct str message, const struct json *extra, int status,
                        struct str request_id, struct aws_head *head) {
    *head = (struct aws_head){ .status = status, .content_type = json_content_type(service) };
    if (service && service->protocol == AWS_QUERY) {
        head->content_type = STR("text/xml");
        error_xml(out, service, code, message, status, request_id);
        return;
    }
    if (service && service->protocol == AWS_REST_JSON) {
        head->content_type = STR("application/json");
        add_header(head, "x-amzn-ErrorType", code);
    }
    if (service && service->is_query_compatible)
        add_header(head, "x-amzn-query-error",
                   str_fmt(arena, "%.*s;%s", STR_ARG(former_code(arena, code)),
                           status >= 500 ? "Receiver" : "Sender"));
    error_json(out, service, code, message, extra);
}
