/* aws_request.c: see the header. */
#include "net/aws_request.h"

#include <assert.h>

#include "codec/sigv4.h"
#include "codec/time.h"
#include "codec/uri.h"

static struct str endpoint_of(const struct aws_client_options *options, struct arena *arena,
                              const struct aws_service *service, struct str region) {
    struct str override = options->endpoint_url;
    if (override.len == 0 && options->is_environment_allowed)
        override = credentials_endpoint_override(options->getenv_fn, model_service_id(service));
    if (override.len == 0)
        return model_endpoint(arena, service, region).url;
    while (override.len && override.ptr[override.len - 1] == '/')
        override.len--;
    return str_dup(arena, override);
}

static void add_header(struct aws_request *r, struct str name, struct str value) {
    assert(r->header_count < sizeof r->headers / sizeof r->headers[0]);
    r->headers[r->header_count++] = (struct http_header){ name, value };
}

/* The invocation that the call belongs to, for X-Ray: each invocation of a function sets it anew. */
static void add_trace(struct arena *arena, const struct aws_client_options *options, struct aws_request *out) {
    const char *trace = options->getenv_fn ? options->getenv_fn("_X_AMZN_TRACE_ID") : NULL;
    if (trace && trace[0])
        add_header(out, STR("x-amzn-trace-id"), str_dup(arena, str_of(trace)));
}

struct res aws_request_make(struct arena *arena, const struct aws_client_options *options,
                            struct str region, const struct aws_service *service,
                            const struct aws_wire *wire, const struct aws_credentials *credentials,
                            struct aws_request *out, struct err *err) {
    struct str url = endpoint_of(options, arena, service, region);
    struct uri uri;
    TRY(uri_parse(arena, url, &uri, err));
    bool is_usual_port = !uri.has_port || uri.port == (str_is(uri.scheme, "https") ? 443 : 80);
    struct str host = uri.host;
    if (uri.is_ipv6)
        host = str_fmt(arena, "[%.*s]", STR_ARG(host));
    if (!is_usual_port)
        host = str_fmt(arena, "%.*s:%u", STR_ARG(host), uri.port);
    *out = (struct aws_request){ .method = wire->method, .body = wire->body };
    add_header(out, STR("host"), host);
    for (size_t i = 0; i < wire->header_count; i++)
        add_header(out, wire->headers[i].name, wire->headers[i].value);
    add_header(out, STR("x-amz-date"), time_format_basic(arena, loop_wall_ms()));
    if (credentials && credentials->session_token[0])
        add_header(out, STR("x-amz-security-token"),
                   str_dup(arena, str_of(credentials->session_token)));
    struct str path = wire->path.len ? wire->path : STR("/");
    if (uri.path.len > 1)
        path = str_fmt(arena, "%.*s%.*s", STR_ARG(uri.path), STR_ARG(path));
    out->url = str_fmt(arena, "%.*s://%.*s%.*s%s%.*s", STR_ARG(uri.scheme), STR_ARG(host),
                       STR_ARG(path), wire->query.len ? "?" : "", STR_ARG(wire->query));
    if (!credentials) {
        add_trace(arena, options, out);
        return RES_OK;
    }
    struct sigv4_request request = { .method = wire->method,
                                     .path = path,
                                     .query = wire->query,
                                     .headers = out->headers,
                                     .header_count = out->header_count,
                                     .body = wire->body };
    struct sigv4_scope scope = { .region = region, .service = model_signing_name(service), .keys = options->keys };
    struct str authorization;
    TRY(sigv4_sign(arena, &request, &scope, str_of(credentials->access_key_id),
                   &credentials->secret_access_key, &authorization, err));
    add_header(out, STR("authorization"), authorization);
    add_trace(arena, options, out);
    return RES_OK;
}
