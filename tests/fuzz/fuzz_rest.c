/* REST requests and answers of any shape: "METHOD\nPATH\nQUERY\nHEADER\nBODY", received by the sandbox
 * and parsed as the answer of an operation that the first byte chooses. Properties: a refusal has AWS's
 * code and a client's status; an input that was received can be sent, unless a label stands for
 * nothing, and what was sent is received as the same operation with the same input. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "aws/model.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds, const char *what) {
    if (holds)
        return;
    fprintf(stderr, "property broken: %s\n", what);
    abort();
}

static struct str line(struct str *rest) {
    size_t end = str_find_char(*rest, '\n');
    struct str first = str_slice(*rest, 0, end);
    *rest = end == SIZE_MAX ? STR_NONE : str_slice(*rest, end + 1, rest->len);
    return first;
}

static const char *const services[] = { "lambda", "scheduler", "pipes" };

static void send_again(struct arena *arena, const struct aws_service *service,
                       const struct aws_operation *operation, const struct json *input) {
    struct aws_wire wire;
    struct err err = { 0 };
    if (!model_validate(service, operation, input, &err).ok ||
        !model_serialise(arena, service, operation, input, &wire, &err).ok)
        return;
    struct http_request request = { .method = wire.method,
                                    .path = wire.path,
                                    .query = wire.query,
                                    .body = wire.body };
    for (; request.header_count < wire.header_count; request.header_count++)
        request.headers[request.header_count] = wire.headers[request.header_count];
    const struct aws_service *service_again;
    const struct aws_operation *operation_again;
    const struct json *input_again;
    must(model_receive(arena, model_signing_name(service), &request, &service_again,
                       &operation_again, &input_again, &err)
             .ok,
         "what we send can be received");
    must(operation_again == operation, "as the same operation");
    must(json_equal(input_again, input), "with the same input");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 2 || size > 8192)
        return 0;
    ARENA_SCOPE(arena);
    struct str rest = { (const char *)data + 2, size - 2 };
    struct str name = str_of(services[data[0] % 3]);
    const struct aws_service *service = NULL;
    const struct aws_operation *operation = NULL;
    const struct json *input = NULL, *output = NULL;
    struct err err = { 0 };
    struct http_request request = { .method = line(&rest), .header_count = 2 };
    request.path = line(&rest);
    request.query = line(&rest);
    request.headers[0] = (struct http_header){ STR("X-Amz-Invocation-Type"), line(&rest) };
    request.headers[1] = (struct http_header){ STR("X-Amz-Function-Error"),
                                               request.headers[0].value };
    request.body = rest;
    if (model_receive(&arena, name, &request, &service, &operation, &input, &err).ok)
        send_again(&arena, service, operation, input);
    else
        must(err.aws_code[0] && err.http_status >= 400 && err.http_status < 500,
             "a refusal has a code and a status");
    service = model_service(name);
    operation = model_operation_at(service, data[1] % model_operation_count(service));
    const struct aws_reply reply = { 200 + data[1], request.headers, 2, rest };
    err = (struct err){ 0 };
    if (model_parse(&arena, service, operation, &reply, &output, &err).ok)
        must(json_is(output, JSON_OBJECT), "an output is an object");
    else
        must(err.message[0], "a refusal says why");
    return 0;
}
