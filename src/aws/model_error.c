/* model_error.c: AWS's error answers into struct err. Tolerant: whatever a proxy or load balancer
 * puts in place of AWS's body still gives a code, a status and a text. Source: aws-wire.md 4, 5.
 *
 * Invariant: no failure of a call that may have changed something is classed TRANSIENT unless AWS
 * says that nothing was done. */
#include <stdio.h>

#include "aws/model_table.h"
#include "base/limits.h"
#include "base/log.h"
#include "codec/xml.h"

static bool is_one_of(struct str code, const char *const *codes) {
    for (; *codes; codes++)
        if (str_is(code, *codes))
            return true;
    return false;
}

static const char *const throttled[] = { "Throttling",
                                         "ThrottlingException",
                                         "ThrottledException",
                                         "RequestThrottledException",
                                         "TooManyRequestsException",
                                         "ProvisionedThroughputExceededException",
                                         "TransactionInProgressException",
                                         "RequestLimitExceeded",
                                         "BandwidthLimitExceeded",
                                         "LimitExceededException",
                                         "RequestThrottled",
                                         "SlowDown",
                                         "PriorRequestNotComplete",
                                         "EC2ThrottledException",
                                         NULL };
static const char *const denied[] = { "AccessDenied",
                                      "AccessDeniedException",
                                      "UnauthorizedOperation",
                                      "NotAuthorized",
                                      "UnrecognizedClientException",
                                      "InvalidClientTokenId",
                                      "InvalidAccessKeyId",
                                      "AuthFailure",
                                      "MissingAuthenticationToken",
                                      "MissingAuthenticationTokenException",
                                      "IncompleteSignature",
                                      "IncompleteSignatureException",
                                      "InvalidSignatureException",
                                      "SignatureDoesNotMatch",
                                      "InvalidToken",
                                      "RequestExpired",
                                      "RequestTimeTooSkewed",
                                      "RequestInTheFuture",
                                      "OptInRequired",
                                      "NotAuthorizedException",
                                      "UnauthorizedException",
                                      NULL };
static const char *const input[] = { "ValidationException",
                                     "ValidationError",
                                     "SerializationException",
                                     "MalformedInput",
                                     "InvalidParameterException",
                                     "InvalidParameterValue",
                                     "InvalidParameterCombination",
                                     "InvalidParameter",
                                     "InvalidInput",
                                     "MissingParameter",
                                     "MissingAction",
                                     "InvalidAction",
                                     "InvalidQueryParameter",
                                     "MalformedQueryString",
                                     "UnknownOperationException",
                                     NULL };
/* Refused because something else was under way, or because credentials have run out, and the next attempt has new ones:
 * certainly nothing was done. */
static const char *const transient[] = {
    "ExpiredToken",                 "ExpiredTokenException",
    "TransactionConflictException", "ReplicatedWriteConflictException",
    "ConcurrentUpdateException",    "ConcurrentModificationException",
    "OperationAbortedException",    NULL
};
static const char *const timed_out[] = { "RequestTimeout", "RequestTimeoutException",
                                         "IDPCommunicationError", NULL };

enum err_class model_classify(struct str aws_code, int status, bool is_read) {
    if (is_one_of(aws_code, throttled) || status == 429)
        return ERR_THROTTLED;
    if (is_one_of(aws_code, denied))
        return ERR_DENIED;
    if (is_one_of(aws_code, transient))
        return ERR_TRANSIENT;
    if (status >= 500 || is_one_of(aws_code, timed_out))
        return is_read ? ERR_TRANSIENT : ERR_IN_DOUBT;
    if (is_one_of(aws_code, input))
        return ERR_INPUT;
    if (status == 401 || status == 403)
        return ERR_DENIED;
    return ERR_PERMANENT;
}

/* "ns#Code:http://..." -> "Code" */
static struct str bare_code(struct str type) {
    size_t hash = str_find_char(type, '#');
    if (hash != SIZE_MAX)
        type = str_slice(type, hash + 1, type.len);
    size_t colon = str_find_char(type, ':');
    return colon == SIZE_MAX ? type : str_slice(type, 0, colon);
}

struct answer {
    struct str code, message, request_id;
};

static void read_json(struct arena *arena, struct str body, struct answer *answer,
                      const struct json **out) {
    const struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX,
                                          .last_duplicate_wins = true };
    const struct json *parsed = NULL;
    struct err ignored = { 0 };
    if (!json_parse(arena, body, &options, &parsed, &ignored).ok || !json_is(parsed, JSON_OBJECT))
        return;
    *out = parsed;
    answer->code = bare_code(json_get_str(parsed, "__type"));
    if (!answer->code.len)
        answer->code = bare_code(json_get_str(parsed, "code"));
    if (!answer->code.len)
        answer->code = bare_code(json_get_str(parsed, "Code"));
    answer->message = json_get_str(parsed, "message");
    if (!answer->message.ptr)
        answer->message = json_get_str(parsed, "Message");
}

/* ErrorResponse/Error, Response/Errors/Error (ec2) and a bare Error. */
static void read_xml(struct arena *arena, struct str body, struct answer *answer) {
    const struct xml *root = NULL;
    struct err ignored = { 0 };
    if (!xml_parse(arena, body, &root, &ignored).ok)
        return;
    const struct xml *error = xml_child(root, STR("Error"));
    if (!error)
        error = xml_child(xml_child(root, STR("Errors")), STR("Error"));
    if (!error && str_is(root->name, "Error"))
        error = root;
    const struct xml *code = xml_child(error, STR("Code"));
    const struct xml *message = xml_child(error, STR("Message"));
    const struct xml *id = xml_child(root, STR("RequestId"));
    if (!id)
        id = xml_child(root, STR("RequestID"));
    answer->code = code ? str_trim(code->text) : STR_NONE;
    answer->message = message ? str_trim(message->text) : STR_NONE;
    answer->request_id = id ? str_trim(id->text) : STR_NONE;
}

/* Codes that come in headers: of REST before the body's, of JSON where the body has none; and the
 * code of the former query protocol, "Code;Sender". */
static void read_headers(const struct aws_service *service, const struct aws_reply *reply,
                         struct answer *answer) {
    struct str type = bare_code(
        str_trim(http_header_find(reply->headers, reply->header_count, "x-amzn-errortype")));
    struct str former = http_header_find(reply->headers, reply->header_count, "x-amzn-query-error");
    if (type.len && (service->protocol == AWS_REST_JSON || !answer->code.len))
        answer->code = type;
    former = str_trim(str_slice(former, 0, str_find_char(former, ';')));
    if (service->is_query_compatible && former.len)
        answer->code = former;
    if (aws_reply_id(reply).len)
        answer->request_id = aws_reply_id(reply);
}

struct res model_error_read(struct arena *arena, const struct aws_service *service,
                            const struct aws_operation *operation, const struct aws_reply *reply,
                            const struct json **out, struct err *err) {
    struct answer answer = { 0 };
    int status = reply->status;
    struct str trimmed = str_trim(reply->body);
    *out = NULL;
    if (service->protocol != AWS_QUERY)
        read_json(arena, reply->body, &answer, out);
    else if (trimmed.len)
        read_xml(arena, reply->body, &answer);
    read_headers(service, reply, &answer);
    if (!answer.code.len)
        answer.code = str_fmt(arena, "%d", status);
    if (!answer.message.len && !*out) /* a proxy's page: its beginning says whose it is */
        answer.message = trimmed.len ? str_slice(trimmed, 0, 200) : STR("no body");
    BUF_SCOPE(text, 4096);
    log_escape(&text, str_slice(answer.message, 0, 400));
    bool is_read = model_effect_class(service, operation) == EFFECT_READ;
    enum err_class class = model_classify(answer.code, status, is_read);
    const char *code = class == ERR_DENIED      ? "SH3101"
                       : class == ERR_THROTTLED ? "SH3102"
                       : status >= 500          ? "SH3103"
                                                : "SH3105";
    (void)err_set(err, class, code, "AWS refused %.*s:%.*s: %.*s%s%.*s (HTTP %d)",
                  STR_ARG(service->name), STR_ARG(model_operation_name(operation)),
                  STR_ARG(answer.code), answer.message.len ? ": " : "", STR_ARG(buf_view(&text)),
                  status);
    if (class == ERR_DENIED)
        err_hint(err, "check the credentials, their policy for %.*s:%.*s, and this machine's clock",
                 STR_ARG(service->name), STR_ARG(model_operation_name(operation)));
    else if (class == ERR_IN_DOUBT)
        err_hint(err, "the change may have been made: read the state before anything else");
    err->http_status = status;
    (void)snprintf(err->aws_code, sizeof err->aws_code, "%.*s", STR_ARG(answer.code));
    (void)snprintf(err->request_id, sizeof err->request_id, "%.*s", STR_ARG(answer.request_id));
    return RES_ERR;
}
