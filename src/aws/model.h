/* model.h: what the AWS service models say, as pure functions over compiled tables (aws/tables/,
 * made by tools/gen_aws_tables.py from botocore; see there for the pinned version).
 *
 * One call is `service, operation, JSON in -> JSON out or a classified error`. Names are AWS's own:
 * service = botocore's client name ("ecs", "dynamodb", "logs", "application-autoscaling",
 * "lambda"), operation = the model's PascalCase name; look-up also accepts other spellings (snake
 * case, letter case) as SSM documents use them. Member names are exact. */
#ifndef SELFHEAL_AWS_MODEL_H
#define SELFHEAL_AWS_MODEL_H

#include "codec/http1.h"
#include "codec/json.h"

struct aws_service; /* constant tables */
struct aws_operation;

enum aws_protocol { AWS_JSON, AWS_QUERY, AWS_REST_JSON };

/* Exact or folded name; NULL when unknown. */
const struct aws_service *model_service(struct str name);
const struct aws_operation *model_operation(const struct aws_service *service, struct str name);
/* The closest known name for "did you mean", or STR_NONE. */
struct str model_closest_service(struct str name);
struct str model_closest_operation(const struct aws_service *service, struct str name);
size_t model_service_count(void);
const struct aws_service *model_service_at(size_t index);

struct str model_service_name(const struct aws_service *service);
enum aws_protocol model_protocol(const struct aws_service *service);
struct str model_endpoint_prefix(const struct aws_service *service); /* host label */
struct str model_signing_name(const struct aws_service *service);
struct str model_target_prefix(const struct aws_service *service); /* X-Amz-Target prefix, JSON */
struct str model_service_id(const struct aws_service *service);    /* "Application Auto Scaling" */
struct str model_operation_name(const struct aws_operation *operation);
size_t model_operation_count(const struct aws_service *service);
const struct aws_operation *model_operation_at(const struct aws_service *service, size_t index);

/* How safe a repeat is (architecture.md 2.3). By: the curated table, then the model's idempotency
 * token, then the name prefix Describe/Get/List/BatchGet/Query/Scan/Filter/Head, else opaque. */
enum effect_class { EFFECT_READ, EFFECT_ABSOLUTE, EFFECT_TOKENED, EFFECT_OPAQUE };
enum effect_class model_effect_class(const struct aws_service *service,
                                     const struct aws_operation *operation);
/* The same for one call with its input: an ecs UpdateService with forceNewDeployment does not
 * converge (each starts a deployment), so it is opaque; a message to a FIFO queue or topic with a
 * MessageDeduplicationId is tokened. What releases a call asks this one. */
enum effect_class model_effect_class_of(const struct aws_service *service,
                                        const struct aws_operation *operation,
                                        const struct json *input);
const char *effect_class_name(enum effect_class class);
/* Sent without a signature (sts AssumeRoleWithSAML, AssumeRoleWithWebIdentity). */
bool model_is_unsigned(const struct aws_operation *operation);
/* The top-level member that carries the idempotency token, or STR_NONE. */
struct str model_token_member(const struct aws_operation *operation);
/* How long a token is honoured; 0: none, or AWS does not say. ECS 24 h, DynamoDB 10 min, SQS and
 * SNS 5 min (deduplication ids). */
int64_t model_token_life_ms(const struct aws_service *service);

/* Checks input against the model: unknown member (with "did you mean"), wrong type, missing
 * required, enum and length and range where modelled; also inside lists, maps and structures. err:
 * class input, SH3001..., names the path ("loadBalancers[0].containerPort"). Line and col of the
 * value are kept. */
MUST_CHECK struct res model_validate(const struct aws_service *service,
                                     const struct aws_operation *operation,
                                     const struct json *input, struct err *err);

struct aws_endpoint {
    struct str url;    /* "https://ecs.eu-west-1.amazonaws.com" or an override, no trailing slash */
    struct str region; /* signing region */
};
/* The service's endpoint in a region (partition suffixes by region prefix). */
struct aws_endpoint model_endpoint(struct arena *arena, const struct aws_service *service,
                                   struct str region);

/* An unsigned request. Path and query are percent-encoded; the query without its '?'. */
enum { AWS_WIRE_HEADERS_MAX = 32 };
struct aws_wire {
    struct str method, path, query;
    struct http_header headers[AWS_WIRE_HEADERS_MAX];
    size_t header_count;
    struct str body;
};
MUST_CHECK struct res model_serialise(struct arena *arena, const struct aws_service *service,
                                      const struct aws_operation *operation,
                                      const struct json *input, struct aws_wire *out,
                                      struct err *err);
/* An answer as it came. */
struct aws_reply {
    int status;
    const struct http_header *headers;
    size_t header_count;
    struct str body;
};
/* x-amzn-requestid, else x-amz-request-id. */
struct str aws_reply_id(const struct aws_reply *reply);
/* Parses an answer. Success (status < 300): *out is the output by member names (query XML becomes
 * JSON; a JSON answer that needs no change is the parsed body itself, so the reply must outlive it;
 * a blob that is the whole body, as of lambda Invoke, becomes base64 as any other blob).
 * Times stay as AWS sent them: JSON numbers (also 1.5E9) or, in query answers, ISO 8601 text. Else
 * returns RES_ERR with err filled: aws_code, http_status, message, request_id, class; *out is then
 * the error body where it was a JSON object (CancellationReasons, Item), or NULL. aws_code: REST:
 * x-amzn-errortype, else the body's code or __type; of a service that once spoke query (sqs,
 * cloudwatch) the code of that time, from x-amzn-query-error, as other SDKs have it. */
MUST_CHECK struct res model_parse(struct arena *arena, const struct aws_service *service,
                                  const struct aws_operation *operation,
                                  const struct aws_reply *reply, const struct json **out,
                                  struct err *err);
/* The class of an AWS error answer: throttling codes -> THROTTLED; AccessDenied, signature, token
 * -> DENIED; 5xx -> IN_DOUBT (TRANSIENT for an operation of class read); other 4xx -> PERMANENT;
 * validation -> INPUT. "Something else is under way" (TransactionConflict, ConcurrentUpdate) ->
 * TRANSIENT. TransactionCanceled is PERMANENT (the caller reads the reasons). */
enum err_class model_classify(struct str aws_code, int status, bool is_read);

/* The other direction, for the sandbox: a request received -> service, operation, input. And an
 * output or error -> response body. */
MUST_CHECK struct res model_receive(struct arena *arena, struct str signing_name,
                                    const struct http_request *request,
                                    const struct aws_service **service,
                                    const struct aws_operation **operation,
                                    const struct json **input, struct err *err);
/* What goes before the body of an answer. Header names and values live in the arena. */
struct aws_head {
    int status;
    struct str content_type; /* may be empty: no body */
    struct http_header headers[AWS_WIRE_HEADERS_MAX];
    size_t header_count;
};
/* Writes the success body for the protocol. */
void model_answer(struct arena *arena, struct buf *out, const struct aws_service *service,
                  const struct aws_operation *operation, const struct json *output,
                  struct str request_id, struct aws_head *head);
/* Writes the error body (JSON __type or query XML ErrorResponse). `extra` members are added
 * (DynamoDB's CancellationReasons, Item), may be NULL. service may be NULL (unknown): JSON form. */
void model_answer_error(struct arena *arena, struct buf *out, const struct aws_service *service,
                        struct str code, struct str message, const struct json *extra, int status,
                        struct str request_id, struct aws_head *head);

#endif
