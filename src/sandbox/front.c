/* front.c: see front.h. AWS requests are verified over the raw bytes before anything is parsed; the
 * admin API below /_sandbox/ is for people and tests on this machine. */
#include "sandbox/front.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/limits.h"
#include "cloud/deliver.h"
#include "cloud/gateway.h"
#include "codec/digest.h"
#include "codec/sigv4.h"
#include "codec/time.h"
#include "codec/uri.h"
#include "sandbox/session.h"

enum { EXTRA_MAX = 16 << 10 }; /* header lines: a log tail is up to 6 KB */

/* --- the admin API --- */

static void admin_fail(struct front_answer *answer, int status, const char *message) {
    answer->status = status;
    answer->content_type = STR("application/json");
    buf_text(&answer->body, "{\"error\":");
    json_write_str(&answer->body, str_of(message));
    buf_text(&answer->body, "}\n");
}

bool front_is_loopback(struct str host) {
    size_t colon = host.len;
    if (host.len && host.ptr[0] != '[')
        colon = str_find_char(host, ':');
    struct str name = str_slice(host, 0, colon);
    if (str_eq_nocase(name, STR("localhost")))
        return true;
    if (str_starts(name, STR("[::1]")))
        return name.len == 5 || name.ptr[5] == ':';
    size_t dots = 0;
    for (size_t i = 0; i < name.len; i++) {
        if (name.ptr[i] != '.' && (name.ptr[i] < '0' || name.ptr[i] > '9'))
            return false;
        dots += name.ptr[i] == '.';
    }
    return dots == 3 && str_starts(name, STR("127."));
}

static bool percent(const struct json *body, const char *name, unsigned *out) {
    int64_t value = 0;
    const struct json *given = json_get_c(body, name);
    if (given && (!json_i64(given, &value) || value < 0 || value > 100))
        return false;
    *out = (unsigned)value;
    return true;
}

static bool has_only(const struct json *body, const char *const *names, size_t count) {
    for (size_t i = 0; i < json_count(body); i++) {
        bool is_known = false;
        for (size_t j = 0; j < count; j++)
            is_known |= str_is(body->object.members[i].key, names[j]);
        if (!is_known)
            return false;
    }
    return json_is(body, JSON_OBJECT);
}

static void admin_outage(struct front *front, const struct json *body, int64_t now_ms,
                         struct front_answer *answer) {
    static const char *const names[] = { "table", "seconds", "drop_percent", "alter_percent",
                                         "add_percent" };
    struct cloud_outage outage = { .table = json_get_str(body, "table") };
    int64_t seconds = json_get_i64(body, "seconds", 0);
    if (!has_only(body, names, 5) || !outage.table.len || seconds < 1 || seconds > 86400 ||
        !percent(body, "drop_percent", &outage.drop_percent) ||
        !percent(body, "alter_percent", &outage.alter_percent) ||
        !percent(body, "add_percent", &outage.add_percent)) {
        admin_fail(answer, 400,
                   "expected {\"table\": NAME, \"seconds\": 1..86400, \"drop_percent\": 0..100, "
                   "\"alter_percent\": 0..100, \"add_percent\": 0..100} and nothing else");
        return;
    }
    outage.until_ms = now_ms + seconds * 1000;
    cloud_outage_begin(front->cloud, &outage);
    buf_fmt(&answer->body, "{\"until_ms\":%" PRId64 "}\n", outage.until_ms);
}

static void admin_autoscale(struct front *front, const struct json *body, int64_t now_ms,
                            struct front_answer *answer) {
    static const char *const names[] = { "resource", "capacity" };
    int64_t capacity = json_get_i64(body, "capacity", -1);
    if (!has_only(body, names, 2) || !json_get_str(body, "resource").len || capacity < 0) {
        admin_fail(answer, 400,
                   "expected {\"resource\": \"service/CLUSTER/SERVICE\", \"capacity\": NUMBER} and "
                   "nothing else");
        return;
    }
    bool is_changed =
        cloud_autoscaler_push(front->cloud, json_get_str(body, "resource"), capacity, now_ms);
    answer->is_change_likely = true;
    buf_fmt(&answer->body, "{\"changed\":%s}\n", is_changed ? "true" : "false");
}

static void admin_gateway(struct front *front, const struct json *body, int64_t now_ms,
                          struct front_answer *answer) {
    static const char *const names[] = { "name", "topic", "key" };
    struct err err = { 0 };
    (void)now_ms;
    if (!has_only(body, names, 3))
        admin_fail(answer, 400,
                   "expected {\"name\": NAME, \"topic\": ARN, \"key\": API-KEY} and nothing else");
    else if (!cloud_gateway_put(cloud_gateway_of(front->cloud), json_get_str(body, "name"),
                                json_get_str(body, "topic"), json_get_str(body, "key"), &err)
                  .ok)
        admin_fail(answer, 400, err.message);
    else
        buf_fmt(&answer->body, "{\"path\":\"/_gateway/%.*s\"}\n",
                STR_ARG(json_get_str(body, "name")));
}

static void admin(struct front *front, struct arena *arena, const struct http_request *request,
                  int64_t now_ms, struct front_answer *answer) {
    static const struct {
        const char *path;
        void (*run)(struct front *front, const struct json *body, int64_t now_ms,
                    struct front_answer *answer);
    } posts[] = { { "/_sandbox/outage", admin_outage },
                  { "/_sandbox/autoscale", admin_autoscale },
                  { "/_sandbox/gateway", admin_gateway } };
    struct err err;
    const struct json *body = NULL;
    answer->status = 200;
    answer->content_type = STR("application/json");
    if (str_is(request->path, "/_sandbox/health") && str_is(request->method, "GET")) {
        buf_text(&answer->body, "{\"status\":\"ok\"}\n");
        return;
    }
    if (str_is(request->path, "/_sandbox/deliveries") && str_is(request->method, "GET")) {
        json_write(&answer->body, cloud_deliver_report(cloud_deliver_of(front->cloud), arena));
        return;
    }
    for (size_t i = 0; i < sizeof posts / sizeof posts[0]; i++) {
        if (!str_is(request->path, posts[i].path) || !str_is(request->method, "POST"))
            continue;
        if (json_parse(arena, request->body, NULL, &body, &err).ok)
            posts[i].run(front, body, now_ms, answer);
        else
            admin_fail(answer, 400, err.message);
        return;
    }
    admin_fail(answer, 404,
               "there are GET /_sandbox/health, GET /_sandbox/deliveries, POST /_sandbox/outage, "
               "POST /_sandbox/autoscale and "
               "POST /_sandbox/gateway");
}

/* API Gateway in front of SNS: no signature, an API key instead. */
static void gateway(struct front *front, struct arena *arena, const struct http_request *request,
                    int64_t now_ms, struct front_answer *answer) {
    const struct json *body = NULL;
    answer->content_type = STR("application/json");
    if (!str_is(request->method, "POST")) {
        admin_fail(answer, 403, "only POST /_gateway/NAME with the header x-api-key");
        return;
    }
    struct str name = str_slice(request->path, STR("/_gateway/").len, request->path.len);
    answer->status =
        cloud_gateway_post(front->cloud, arena, name, http1_header(request, "x-api-key"),
                           request->body, now_ms, &body);
    answer->is_change_likely = answer->status == 200;
    json_write(&answer->body, body);
}

/* --- AWS --- */

/* Who signed: one of our keys, or a session of sts AssumeRole. */
struct caller {
    const struct front *front;
    const struct http_request *request;
    struct arena *arena;
    int64_t now_ms;
    struct session session;
    bool has_session;
};

static const struct secret *find_secret(void *ctx, struct str access_key_id) {
    struct caller *caller = ctx;
    const struct front *front = caller->front;
    struct str token = http1_header(caller->request, "x-amz-security-token");
    if (token.len && front->key_count && str_starts(access_key_id, STR("ASIA"))) {
        caller->has_session = session_read(caller->arena, &front->keys[0].secret, access_key_id,
                                           token, caller->now_ms, &caller->session);
        return caller->has_session ? &caller->session.secret : NULL;
    }
    for (size_t i = 0; i < front->key_count; i++)
        if (str_eq(front->keys[i].id, access_key_id))
            return &front->keys[i].secret;
    return NULL;
}

/* The query protocol has other names and another status for what is wrong with a signature. */
static void translate_for_query(struct err *err) {
    static const struct {
        const char *json, *query;
    } codes[] = {
        { "InvalidSignatureException", "SignatureDoesNotMatch" },
        { "UnrecognizedClientException", "InvalidClientTokenId" },
        { "MissingAuthenticationTokenException", "MissingAuthenticationToken" },
        { "IncompleteSignatureException", "IncompleteSignature" },
        { "ExpiredTokenException", "ExpiredToken" },
    };
    err->http_status = 403;
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
        if (str_is(str_of(err->aws_code), codes[i].json)) {
            snprintf(err->aws_code, sizeof err->aws_code, "%s", codes[i].query);
            return;
        }
}

/* The service whose form an answer to an unreadable request has. */
static const struct aws_service *service_meant(const struct http_request *request,
                                               struct str signing_name) {
    bool is_query =
        str_starts(http1_header(request, "content-type"), STR("application/x-www-form-urlencoded"));
    for (size_t i = 0; i < model_service_count(); i++) {
        const struct aws_service *service = model_service_at(i);
        bool is_named = !signing_name.len || str_eq(model_signing_name(service), signing_name);
        if (is_named && signing_name.len && model_protocol(service) == AWS_REST_JSON)
            return service;
        if (is_named && (model_protocol(service) == AWS_QUERY) == is_query &&
            (is_query ||
             str_starts(http1_header(request, "x-amz-target"), model_target_prefix(service))))
            return service;
    }
    return NULL;
}

static struct res verify(struct caller *caller, struct str signing_name, struct err *err) {
    const struct http_request *request = caller->request;
    const struct sigv4_request signed_request = { .method = request->method,
                                                  .path = request->path,
                                                  .query = request->query,
                                                  .headers = request->headers,
                                                  .header_count = request->header_count,
                                                  .body = request->body };
    const struct sigv4_scope scope = { .service = signing_name };
    struct str key_id;
    TRY(sigv4_verify(caller->arena, &signed_request, &scope, caller->now_ms, find_secret, caller,
                     &key_id, err));
    if (!caller->has_session || !caller->session.is_expired)
        return RES_OK;
    (void)err_set(err, ERR_DENIED, "SH3101", "The security token included in the request is expired");
    snprintf(err->aws_code, sizeof err->aws_code, "ExpiredTokenException");
    err->http_status = 400;
    return RES_ERR;
}

static void add_headers(const struct aws_service *service, struct str request_id,
                        const struct aws_head *head, struct front_answer *answer) {
    answer->status = head->status;
    answer->content_type = head->content_type;
    buf_fmt(&answer->extra, "x-amzn-RequestId: %.*s\r\n", STR_ARG(request_id));
    for (size_t i = 0; i < head->header_count; i++)
        buf_fmt(&answer->extra, "%.*s: %.*s\r\n", STR_ARG(head->headers[i].name),
                STR_ARG(head->headers[i].value));
    if (service && str_is(model_service_name(service), "dynamodb"))
        buf_fmt(&answer->extra, "x-amz-crc32: %" PRIu32 "\r\n",
                digest_crc32(buf_view(&answer->body)));
}

static void answer_error(struct arena *arena, struct front_answer *answer,
                         const struct aws_service *service, const struct json *extra,
                         struct str request_id, const struct err *err) {
    struct str code = str_of(err->aws_code);
    struct aws_head head;
    int status = err->http_status;
    if (!code.len || status < 400) {
        code = STR("InternalServerError");
        status = 500;
    }
    model_answer_error(arena, &answer->body, service, code, str_of(err->message), extra, status,
                       request_id, &head);
    add_headers(service, request_id, &head, answer);
}

static void complete(struct arena *arena, struct front_answer *answer, struct res res,
                     const struct json *output, const struct json *extra, const struct err *err) {
    struct str request_id = str_of(answer->request_id);
    struct aws_head head;
    if (!res.ok) {
        answer_error(arena, answer, answer->service, extra, request_id, err);
        return;
    }
    model_answer(arena, &answer->body, answer->service, answer->operation, output, request_id,
                 &head);
    add_headers(answer->service, request_id, &head, answer);
}

/* What sts answers about sessions; *is_handled false: the model's. */
static struct res sts(struct front *front, const struct caller *caller,
                      const struct front_answer *answer, const struct json *input,
                      const struct json **output, bool *is_handled, struct err *err) {
    struct str name = model_operation_name(answer->operation);
    bool is_sts = str_is(model_service_name(answer->service), "sts");
    *is_handled = is_sts && (str_is(name, "AssumeRole") ||
                             (str_is(name, "GetCallerIdentity") && caller->has_session));
    if (*is_handled && str_is(name, "AssumeRole"))
        return session_assume(caller->arena, &front->keys[0].secret, &front->rand,
                              answer->operation, input, caller->now_ms, output, err);
    if (*is_handled)
        *output = session_identity(caller->arena, &caller->session);
    return RES_OK;
}

static void aws(struct front *front, struct arena *arena, const struct http_request *request,
                int64_t now_ms, struct front_answer *answer) {
    struct err err = { 0 };
    const struct aws_service *service = NULL;
    const struct aws_operation *operation = NULL;
    const struct json *input = NULL, *output = NULL, *extra = NULL;
    unsigned char bytes[16];
    rand_fill(&front->rand, bytes, sizeof bytes);
    struct str request_id = digest_uuid(arena, bytes);
    struct str region = STR_NONE, signing_name = STR_NONE;
    (void)sigv4_scope_of(http1_header(request, "authorization"), &region, &signing_name);
    struct caller caller = {
        .front = front, .request = request, .arena = arena, .now_ms = now_ms
    };
    bool is_verified = verify(&caller, signing_name, &err).ok;
    secret_wipe(&caller.session.secret);
    if (!is_verified) {
        service = service_meant(request, signing_name);
        if (service && model_protocol(service) == AWS_QUERY)
            translate_for_query(&err);
        answer_error(arena, answer, service, NULL, request_id, &err);
        return;
    }
    if (!model_receive(arena, signing_name, request, &service, &operation, &input, &err).ok) {
        answer_error(arena, answer, service ? service : service_meant(request, signing_name), NULL,
                     request_id, &err);
        return;
    }
    answer->is_change_likely = model_effect_class(service, operation) != EFFECT_READ;
    answer->service = service;
    answer->operation = operation;
    snprintf(answer->request_id, sizeof answer->request_id, "%.*s", STR_ARG(request_id));
    bool is_handled = false;
    struct res res = sts(front, &caller, answer, input, &output, &is_handled, &err);
    if (!is_handled && caller.has_session)
        cloud_set_caller(front->cloud, caller.session.role_arn);
    if (!is_handled)
        res = cloud_handle_held(front->cloud, arena, service, operation, input, now_ms, &output,
                                &extra, &answer->held, &err);
    if (!answer->held)
        complete(arena, answer, res, output, extra, &err);
}

/* --- what is asked for without a signature, as SNS's own URLs are --- */

/* GET /SimpleNotificationService-ID.pem, GET /?Action=ConfirmSubscription&... or Unsubscribe. */
static bool is_open(const struct http_request *request) {
    bool is_get = str_is(request->method, "GET") && !http1_header(request, "authorization").len;
    return is_get && (str_starts(request->path, STR("/SimpleNotificationService-")) ||
                      (str_is(request->path, "/") &&
                       (str_starts(request->query, STR("Action=ConfirmSubscription&")) ||
                        str_starts(request->query, STR("Action=Unsubscribe&")))));
}

static const struct json *query_input(struct arena *arena, struct str query) {
    struct json *input = json_new_object(arena);
    while (query.len) {
        size_t end = str_find_char(query, '&'), equals = str_find_char(query, '=');
        struct str pair = str_slice(query, 0, end), value = STR_NONE;
        if (equals < pair.len &&
            uri_decode(arena, str_slice(pair, equals + 1, pair.len), true, &value))
            json_set(arena, input, str_slice(pair, 0, equals), json_new_str(arena, value));
        query = end == SIZE_MAX ? STR_NONE : str_slice(query, end + 1, query.len);
    }
    return input;
}

static void open_call(struct front *front, struct arena *arena, const struct http_request *request,
                      int64_t now_ms, struct front_answer *answer) {
    struct err err = { 0 };
    const struct json *output = NULL, *extra = NULL;
    struct str cert_id = STR_NONE, pem = STR_NONE;
    if (!str_is(request->path, "/")) {
        if (front->notify)
            notify_certificate(front->notify, &cert_id, &pem);
        struct str name = str_fmt(arena, "/SimpleNotificationService-%.*s.pem", STR_ARG(cert_id));
        if (!pem.len || !str_eq(request->path, name)) {
            admin_fail(answer, 404, "there is no such certificate");
            return;
        }
        answer->status = 200;
        answer->content_type = STR("application/x-pem-file");
        buf_str(&answer->body, pem);
        return;
    }
    const struct json *input = query_input(arena, request->query);
    answer->service = model_service(STR("sns"));
    answer->operation = model_operation(answer->service, json_get_str(input, "Action"));
    answer->is_change_likely = true;
    snprintf(answer->request_id, sizeof answer->request_id, "%016" PRIx64, rand_u64(&front->rand));
    struct res res = cloud_handle(front->cloud, arena, answer->service, answer->operation, input,
                                  now_ms, &output, &extra, &err);
    complete(arena, answer, res, output, extra, &err);
}

static void begin(struct arena *arena, struct front_answer *answer, int64_t now_ms) {
    buf_init(&answer->extra, EXTRA_MAX);
    buf_init(&answer->body, JSON_SIZE_MAX);
    buf_fmt(&answer->extra, "Date: %.*s\r\n", STR_ARG(time_format_http(arena, now_ms)));
}

static void finish(struct front_answer *answer) {
    if (answer->body.failed || answer->extra.failed) {
        buf_reset(&answer->body);
        admin_fail(answer, 500, "the answer is larger than 32 MiB");
    }
}

bool front_take(struct front *front, int64_t now_ms, struct front_answer *answer) {
    struct res res;
    struct err err = { 0 };
    const struct json *output, *extra;
    ARENA_SCOPE(arena);
    if (!cloud_take(front->cloud, answer->held, &arena, &res, &output, &extra, &err))
        return false;
    buf_deinit(&answer->extra);
    buf_deinit(&answer->body);
    begin(&arena, answer, now_ms);
    answer->held = 0;
    complete(&arena, answer, res, output, extra, &err);
    finish(answer);
    return true;
}

void front_handle(struct front *front, const struct http_request *request, int64_t now_ms,
                  struct front_answer *answer) {
    ARENA_SCOPE(arena);
    *answer = (struct front_answer){ .status = 500, .content_type = STR("application/json") };
    begin(&arena, answer, now_ms);
    if (http1_header(request, "origin").ptr)
        admin_fail(answer, 403, "the sandbox does not answer to web pages");
    else if (!front_is_loopback(http1_header(request, "host")))
        /* A page whose name was made to resolve to 127.0.0.1 is of the same origin. */
        admin_fail(answer, 403, "the sandbox answers to 127.0.0.1, [::1] and localhost only");
    else if (str_starts(request->path, STR("/_sandbox/")))
        admin(front, &arena, request, now_ms, answer);
    else if (str_starts(request->path, STR("/_gateway/")))
        gateway(front, &arena, request, now_ms, answer);
    else if (is_open(request))
        open_call(front, &arena, request, now_ms, answer);
    else
        aws(front, &arena, request, now_ms, answer);
    finish(answer);
}
