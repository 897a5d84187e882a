/* function_api.h: the Runtime API of one environment: what a request means in the state it is in.
 * Without sockets, so that tests need no server. Private to function*.c.
 *
 * States: STARTED (init) -> READY (waits on /next) -> RUNNING -> ANSWERED -> READY. The id of an
 * invocation is checked before the state. A /next while READY replaces the one before: a client
 * whose connection died while it was frozen asks again. */
#ifndef SELFHEAL_SANDBOX_FUNCTION_API_H
#define SELFHEAL_SANDBOX_FUNCTION_API_H

#include "base/buf.h"
#include "codec/http1.h"

enum { FUNCTION_ANSWER_MAX = (6 << 20) + 100 };

enum function_state { FUNCTION_STARTED, FUNCTION_READY, FUNCTION_RUNNING, FUNCTION_ANSWERED };

struct function_api {
    enum function_state state;
    char request_id[64]; /* of the invocation that was given last */
    bool has_answer, is_error, has_init_error;
    struct buf answer; /* what was posted */
    char error_type[128];
};

struct function_reply {
    bool is_held; /* /next: the answer is the next invocation */
    int status;
    struct buf body; /* owned by the caller: buf_deinit */
};

void function_api_init(struct function_api *api);
void function_api_deinit(struct function_api *api);
void function_api_handle(struct function_api *api, const struct http_request *request,
                         struct function_reply *reply);
/* An invocation is given to the one that waits. */
void function_api_give(struct function_api *api, struct str request_id);

#endif
