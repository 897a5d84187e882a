/* runtime.h: the client of the Lambda Runtime API (2018-06-01): asks for the next invocation, gives answers back. One
 * thing at a time, on the caller's loop, which does nothing else meanwhile: between an answer and the next invocation
 * the process may be frozen for hours. No proxy, HTTP/1.1, connections are kept (deploy.md 7.1). */
#ifndef SELFHEAL_LAMBDA_RUNTIME_H
#define SELFHEAL_LAMBDA_RUNTIME_H

#include "net/http_client.h"

struct runtime {
    struct loop *loop;
    struct http_client *http;
    struct str base; /* "http://127.0.0.1:9001/2018-06-01/runtime" */
};

struct invocation {
    struct str request_id, function_arn, trace_id;
    int64_t deadline_ms; /* wall clock */
    struct str payload;
};

/* Waits without end. RES_ERR: the Runtime API is gone or says that the environment is broken: exit. */
MUST_CHECK struct res runtime_next(struct runtime *runtime, struct arena *arena, struct invocation *out,
                                   struct err *err);
/* RES_ERR: nobody has the answer. 413 (over 6 MiB) is an error of class input; then say so by runtime_fail. */
MUST_CHECK struct res runtime_answer(struct runtime *runtime, struct str request_id, struct str body, struct err *err);
/* The invocation failed: Lambda tries it again. type: "Runtime.StoreUnavailable". */
MUST_CHECK struct res runtime_fail(struct runtime *runtime, struct str request_id, const char *type, const char *message,
                                   struct err *err);
/* It cannot start: exit afterwards. */
MUST_CHECK struct res runtime_fail_init(struct runtime *runtime, const char *type, const char *message, struct err *err);

#endif
