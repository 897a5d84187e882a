#include "serve/topic.h"

#include <stdlib.h>
#include <string.h>

#include "alert/sns.h"
#include "aws/arn.h"

enum {
    CACHE_MAX = 16, WAITING_MAX = 64,
    FETCHES_MAX = 10, FETCHES_PER_MS = 60 * 1000,
    KEPT_MS = 24 * 3600 * 1000, REFUSED_KEPT_MS = 60 * 1000,
    FETCH_TIMEOUT_MS = 3000, CONFIRM_TIMEOUT_MS = 10000, PEM_MAX = 16 << 10,
};

struct entry {
    char url[1024];
    struct rsa_cert *certificate; /* NULL: under way, or could not be had until then */
    int64_t until_ms;             /* monotonic */
    bool is_under_way, is_bad;    /* bad: it came and is not good, which time does not cure */
    struct err err;
};

/* A request that waits for its certificate. */
struct waiter {
    struct waiter *next;
    struct arena arena;
    http_handle handle;
    struct str source, url;
    struct http_request request;
};

struct topics {
    struct daemon *daemon;
    struct entry cache[CACHE_MAX];
    struct waiter *waiting;
    size_t waiting_count, fetches;
    int64_t fetches_since_ms;
};

/* What a callback of the network belongs to. */
struct fetch {
    struct topics *topics;
    struct arena arena;
    struct str url, topic;
    http_handle handle;
};

struct topics *topics_new(struct daemon *daemon) {
    struct topics *topics = mem_alloc(sizeof *topics);
    topics->daemon = daemon;
    return topics;
}

static void waiter_free(struct waiter *w) {
    struct arena arena = w->arena;
    free(w);
    arena_deinit(&arena);
}

void topics_free(struct topics *topics) {
    if (!topics)
        return;
    for (size_t i = 0; i < CACHE_MAX; i++)
        rsa_cert_free(topics->cache[i].certificate);
    while (topics->waiting) {
        struct waiter *w = topics->waiting;
        topics->waiting = w->next;
        waiter_free(w);
    }
    free(topics);
}

/* --- the cache --- */

static struct entry *find(struct topics *topics, struct str url) {
    int64_t now = loop_monotonic_ms();
    for (size_t i = 0; i < CACHE_MAX; i++) {
        struct entry *e = &topics->cache[i];
        if (str_is(url, e->url) && (e->is_under_way || now < e->until_ms))
            return e;
    }
    return NULL;
}

/* The place of the one that ends first; NULL when all are under way. */
static struct entry *make_room(struct topics *topics) {
    struct entry *first = NULL;
    for (size_t i = 0; i < CACHE_MAX; i++) {
        struct entry *e = &topics->cache[i];
        if (!e->is_under_way && (!first || e->until_ms < first->until_ms))
            first = e;
    }
    if (first) {
        rsa_cert_free(first->certificate);
        *first = (struct entry){ 0 };
    }
    return first;
}

const struct rsa_cert *topics_certificate(void *ctx, struct str url) {
    const struct entry *e = find(ctx, url);
    return e ? e->certificate : NULL;
}

/* --- fetching --- */

static void answer_failed(struct topics *topics, http_handle handle, const struct entry *e) {
    api_problem(topics->daemon->ingress, handle, e->is_bad ? 403 : 503, "refused", str_of(e->err.message), str_of(e->err.hint));
}

/* Those that waited for it go on. */
static void go_on(struct topics *topics, const struct entry *e, struct str url) {
    struct waiter *all = topics->waiting, *next;
    topics->waiting = NULL;
    topics->waiting_count = 0;
    for (struct waiter *w = all; w; w = next) {
        next = w->next;
        if (!str_eq(w->url, url)) {
            w->next = topics->waiting;
            topics->waiting = w;
            topics->waiting_count++;
            continue;
        }
        if (e->certificate)
            ingress_take(topics->daemon, w->handle, w->source, &w->request);
        else
            answer_failed(topics, w->handle, e);
        waiter_free(w);
    }
}

static void fetched(void *ctx, const struct http_client_answer *answer) {
    struct fetch *f = ctx;
    struct topics *topics = f->topics;
    struct entry *e = find(topics, f->url);
    struct str url = f->url;
    e->is_under_way = false;
    e->err = answer->err;
    if (answer->has_answer && answer->status == 200) {
        e->certificate = sns_certificate(answer->body, loop_wall_ms(), &e->err);
        e->is_bad = !e->certificate;
    } else if (answer->has_answer) {
        struct res r = err_set(&e->err, ERR_TRANSIENT, "SH6112", "%.*s answered %d", STR_ARG(url), answer->status);
        (void)r;
    }
    e->until_ms = loop_monotonic_ms() + (e->certificate ? KEPT_MS : REFUSED_KEPT_MS);
    LOG(&topics->daemon->log, e->certificate ? LOG_INFO : LOG_WARN, "sns_certificate", LOG_STR("url", url),
        LOG_STR("why", e->certificate ? STR_NONE : str_of(e->err.message)));
    go_on(topics, e, url);
    struct arena arena = f->arena;
    free(f);
    arena_deinit(&arena);
    daemon_wake(topics->daemon);
}

static bool may_fetch(struct topics *topics) {
    int64_t now = loop_monotonic_ms();
    if (topics->fetches_since_ms == 0 || now - topics->fetches_since_ms >= FETCHES_PER_MS) {
        topics->fetches_since_ms = now;
        topics->fetches = 0;
    }
    return topics->fetches++ < FETCHES_MAX;
}

static void fetch(struct topics *topics, struct entry *e, struct str url) {
    struct fetch *f = mem_alloc(sizeof *f);
    f->topics = topics;
    f->url = str_dup(&f->arena, url);
    *e = (struct entry){ .is_under_way = true };
    memcpy(e->url, url.ptr, url.len); /* shorter: see topics_want */
    struct http_client_request request = { .method = STR("GET"), .url = f->url, .timeout_ms = FETCH_TIMEOUT_MS,
                                           .body_size_max = PEM_MAX };
    http_client_start(topics->daemon->http, &request, fetched, f);
}

static void wait_for(struct topics *topics, http_handle handle, struct str source, const struct http_request *request,
                     struct str url) {
    struct waiter *w = mem_alloc(sizeof *w);
    w->handle = handle;
    w->source = str_dup(&w->arena, source);
    w->url = str_dup(&w->arena, url);
    w->request = (struct http_request){ .header_count = request->header_count, .body = str_dup(&w->arena, request->body) };
    for (size_t i = 0; i < request->header_count; i++)
        w->request.headers[i] = (struct http_header){ str_dup(&w->arena, request->headers[i].name),
                                                      str_dup(&w->arena, request->headers[i].value) };
    w->next = topics->waiting;
    topics->waiting = w;
    topics->waiting_count++;
}

void topics_want(struct topics *topics, http_handle handle, struct str source, const struct http_request *request,
                 struct str url) {
    struct entry *e = find(topics, url);
    if (e && !e->is_under_way) {
        answer_failed(topics, handle, e);
        return;
    }
    bool is_room = topics->waiting_count < WAITING_MAX && url.len < sizeof e->url;
    struct entry *fresh = !e && is_room && may_fetch(topics) ? make_room(topics) : NULL;
    if (!is_room || (!e && !fresh)) {
        api_problem(topics->daemon->ingress, handle, 503, "overloaded",
                    STR("too many certificates are asked for; not recorded, send it again"), STR_NONE);
        return;
    }
    wait_for(topics, handle, source, request, url);
    if (fresh)
        fetch(topics, fresh, url);
}

/* --- confirming --- */

static void confirmed(void *ctx, const struct aws_client_answer *answer) {
    struct fetch *f = ctx;
    struct daemon *d = f->topics->daemon;
    LOG(&d->log, answer->is_ok ? LOG_INFO : LOG_ERROR, "sns_subscription", LOG_STR("topic", f->topic),
        LOG_STR("result", answer->is_ok ? STR("confirmed") : str_of(answer->err.message)));
    if (answer->is_ok)
        http_server_answer(d->ingress, f->handle, 200, STR("application/json"), STR_NONE, STR("{}"));
    else
        api_problem(d->ingress, f->handle, 503, "not confirmed", str_of(answer->err.message), str_of(answer->err.hint));
    struct arena arena = f->arena;
    free(f);
    arena_deinit(&arena);
}

void topics_confirm(struct topics *topics, http_handle handle, struct str topic, struct str token) {
    struct fetch *f = mem_alloc(sizeof *f);
    f->topics = topics;
    f->handle = handle;
    f->topic = str_dup(&f->arena, topic);
    struct json *input = json_new_object(&f->arena);
    json_set_str(&f->arena, input, "TopicArn", f->topic);
    json_set_str(&f->arena, input, "Token", str_dup(&f->arena, token));
    json_set_str(&f->arena, input, "AuthenticateOnUnsubscribe", STR("true"));
    struct arn arn = { 0 };
    (void)arn_split(f->topic, &arn); /* one of those in the configuration, which were checked */
    struct aws_client_call call = { .service = STR("sns"), .operation = STR("ConfirmSubscription"), .input = input,
                                    .is_mutating = true, .timeout_ms = CONFIRM_TIMEOUT_MS,
                                    .region = arn.region };
    aws_client_start(topics->daemon->aws, &call, confirmed, f);
}
