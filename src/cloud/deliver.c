/* deliver.c: see deliver.h. An order is one entry of a shelf: {"m": message, "r": retry, ..}; when
 * it is next due is kept beside it, in the order of the numbers. */
#include "cloud/deliver.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "cloud/shelf.h"

enum {
    ROUTES_MAX = 12,
    WAITING_MAX = 10000,
    DROPPED_KINDS_MAX = 1000,
    ROUNDS_MAX = 2000, /* attempts of one advance: the rest waits for the next millisecond */
    KEY_SIZE = 17,
};

static const struct deliver_retry dead_letter_retry = { 10, 3600000, 1000, 60000 };

struct route {
    const char *service;
    deliver_take take;
    void *ctx;
};

/* What the shelf does not say. */
struct waiting {
    int64_t number, due_ms;
    bool is_under_way; /* a POST has begun */
};

struct dropped {
    struct str source, target, code, message; /* in the arena */
    bool is_kept;                             /* failed, but not dropped */
    int64_t count;
};

struct cloud_deliver {
    const struct cloud_options *options;
    struct route routes[ROUTES_MAX];
    size_t route_count;
    struct shelf orders; /* by number, 16 hex digits */
    struct waiting *waiting;
    size_t waiting_count, waiting_capacity;
    int64_t last_number;
    struct rand rand;
    int64_t delivered, retried, dead_lettered;
    struct arena arena;
    struct dropped *dropped;
    size_t dropped_count;
};

struct cloud_deliver *cloud_deliver_new(const struct cloud_options *options) {
    struct cloud_deliver *deliver = mem_alloc(sizeof *deliver);
    deliver->options = options;
    shelf_init(&deliver->orders, options, "deliver/order/");
    rand_init(&deliver->rand, options->seed ^ 0x64656c69766572);
    return deliver;
}

void cloud_deliver_free(struct cloud_deliver *deliver) {
    if (!deliver)
        return;
    shelf_deinit(&deliver->orders);
    arena_deinit(&deliver->arena);
    free(deliver->waiting);
    free(deliver->dropped);
    free(deliver);
}

void cloud_deliver_route(struct cloud_deliver *deliver, const char *service, deliver_take take,
                         void *ctx) {
    if (deliver->route_count < ROUTES_MAX)
        deliver->routes[deliver->route_count++] = (struct route){ service, take, ctx };
}

static void wait_for(struct cloud_deliver *deliver, int64_t number, int64_t due_ms) {
    if (deliver->waiting_count == deliver->waiting_capacity) {
        deliver->waiting_capacity = deliver->waiting_capacity ? deliver->waiting_capacity * 2 : 16;
        deliver->waiting =
            mem_realloc(deliver->waiting, deliver->waiting_capacity * sizeof *deliver->waiting);
    }
    deliver->waiting[deliver->waiting_count++] = (struct waiting){ number, due_ms, false };
    if (number > deliver->last_number)
        deliver->last_number = number;
}

struct res cloud_deliver_load(struct cloud_deliver *deliver, struct err *err) {
    TRY(shelf_load(&deliver->orders, err));
    for (size_t i = 0; i < deliver->orders.count; i++) {
        const struct shelf_entry *entry = deliver->orders.entries[i];
        char text[KEY_SIZE];
        snprintf(text, sizeof text, "%.*s", STR_ARG(entry->key));
        wait_for(deliver, (int64_t)strtoull(text, NULL, 16),
                 json_get_i64(entry->value.json, "due_ms", 0));
    }
    return RES_OK;
}

/* --- orders as JSON --- */

static struct str key_of(char out[KEY_SIZE], int64_t number) {
    snprintf(out, KEY_SIZE, "%016" PRIx64, (uint64_t)number);
    return (struct str){ out, KEY_SIZE - 1 };
}

static struct json *order_json(struct arena *arena, const struct deliver_order *order,
                               int64_t now_ms) {
    const struct deliver_message *message = &order->message;
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "target", message->target);
    json_set_str(arena, out, "principal", message->principal);
    json_set_str(arena, out, "source", message->source_arn);
    json_set_str(arena, out, "body", message->body);
    json_set_c(arena, out, "attributes", message->attributes);
    json_set_c(arena, out, "options", message->options);
    json_set_i64(arena, out, "retries_max", order->retry.retries_max);
    json_set_i64(arena, out, "age_max_ms", order->retry.age_max_ms);
    json_set_i64(arena, out, "wait_first_ms", order->retry.wait_first_ms);
    json_set_i64(arena, out, "wait_max_ms", order->retry.wait_max_ms);
    json_set_i64(arena, out, "style", order->style);
    json_set_str(arena, out, "dead_letter_arn", order->dead_letter_arn);
    json_set_c(arena, out, "dead_letter", order->dead_letter);
    json_set_i64(arena, out, "ordered_ms", now_ms);
    json_set_i64(arena, out, "due_ms", now_ms);
    json_set_i64(arena, out, "attempts", 0);
    return out;
}

static struct deliver_message message_of(const struct json *order) {
    return (struct deliver_message){
        .target = json_get_str(order, "target"),
        .principal = json_get_str(order, "principal"),
        .source_arn = json_get_str(order, "source"),
        .body = json_get_str(order, "body"),
        .attributes = json_get_c(order, "attributes"),
        .options = json_get_c(order, "options"),
    };
}

/* --- the end of an order --- */

static void count_dropped(struct cloud_deliver *deliver, struct str source, struct str target,
                          struct str code, struct str message, bool is_kept) {
    for (size_t i = 0; i < deliver->dropped_count; i++) {
        struct dropped *dropped = &deliver->dropped[i];
        if (str_eq(dropped->source, source) && str_eq(dropped->target, target) &&
            str_eq(dropped->code, code) && dropped->is_kept == is_kept) {
            dropped->count++;
            return;
        }
    }
    if (deliver->dropped_count == DROPPED_KINDS_MAX)
        return;
    if (!deliver->dropped)
        deliver->dropped = mem_alloc(DROPPED_KINDS_MAX * sizeof *deliver->dropped);
    deliver->dropped[deliver->dropped_count++] = (struct dropped){
        .source = str_dup(&deliver->arena, source),
        .target = str_dup(&deliver->arena, target),
        .code = str_dup(&deliver->arena, code),
        .message = str_dup(&deliver->arena, message),
        .is_kept = is_kept,
        .count = 1,
    };
}

void cloud_deliver_note(struct cloud_deliver *deliver, const struct deliver_message *message,
                        const struct err *err) {
    count_dropped(deliver, message->source_arn, message->target, str_of(err->aws_code),
                  str_of(err->message), true);
}

static void set_attribute(struct arena *arena, struct json *attributes, struct str name,
                          struct str type, struct str value) {
    struct json *attribute = json_new_object(arena);
    json_set_str(arena, attribute, "DataType", type);
    json_set_str(arena, attribute, "StringValue", value);
    if (value.len)
        json_set(arena, attributes, name, attribute);
}

/* The letter's attributes: those of the message, those of the sender, those of the error. */
static const struct json *letter_attributes(struct arena *arena, const struct json *order,
                                            int64_t attempts, const struct err *err,
                                            const char *exhausted) {
    struct json *out = json_copy_object(arena, json_get_c(order, "attributes"));
    const struct json *given = json_get_c(order, "dead_letter");
    struct str string = STR("String");
    for (size_t i = 0; i < json_count(given); i++)
        set_attribute(arena, out, given->object.members[i].key, string,
                      json_str(given->object.members[i].value));
    struct str code = str_of(err->aws_code), message = str_of(err->message);
    if (json_get_i64(order, "style", 0) == DELIVER_STYLE_SNS) {
        set_attribute(arena, out, STR("ErrorCode"), string, code);
        set_attribute(arena, out, STR("ErrorMessage"), string, message);
        return out;
    }
    set_attribute(arena, out, STR("ERROR_CODE"), string, code);
    set_attribute(arena, out, STR("ERROR_MESSAGE"), string, message);
    set_attribute(arena, out, STR("RETRY_ATTEMPTS"), STR("Number"),
                  str_fmt(arena, "%" PRId64, attempts - 1));
    set_attribute(arena, out, STR("EXHAUSTED_RETRY_CONDITION"), string, str_of(exhausted));
    return out;
}

static void give_up(struct cloud_deliver *deliver, const struct json *order, int64_t attempts,
                    const struct err *err, const char *exhausted, int64_t now_ms) {
    ARENA_SCOPE(arena);
    struct str letter_arn = json_get_str(order, "dead_letter_arn");
    if (!letter_arn.len) {
        count_dropped(deliver, json_get_str(order, "source"), json_get_str(order, "target"),
                      str_of(err->aws_code), str_of(err->message), false);
        return;
    }
    const struct deliver_order letter = {
        .message = { .target = letter_arn,
                     .principal = json_get_str(order, "principal"),
                     .source_arn = json_get_str(order, "source"),
                     .body = json_get_str(order, "body"),
                     .attributes = letter_attributes(&arena, order, attempts, err, exhausted) },
        .retry = dead_letter_retry,
        .style = DELIVER_STYLE_EVENTS,
    };
    deliver->dead_lettered++;
    cloud_deliver_send(deliver, &letter, now_ms);
}

static void forget(struct cloud_deliver *deliver, size_t index) {
    char key[KEY_SIZE];
    shelf_remove(&deliver->orders, key_of(key, deliver->waiting[index].number));
    memmove(deliver->waiting + index, deliver->waiting + index + 1,
            (--deliver->waiting_count - index) * sizeof *deliver->waiting);
}

/* --- attempts --- */

bool deliver_is_transient(const struct err *err) {
    static const char *const codes[] = { "Throttl", "TooManyRequests", "ServiceUnavailable",
                                         "RequestLimitExceeded" };
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
        if (str_find(str_of(err->aws_code), str_of(codes[i])) != SIZE_MAX)
            return true;
    return err->http_status >= 500;
}

static struct str service_of(struct str arn) {
    struct str rest = arn;
    for (int i = 0; i < 2; i++) {
        size_t colon = str_find_char(rest, ':');
        rest = colon == SIZE_MAX ? STR_NONE : str_slice(rest, colon + 1, rest.len);
    }
    return str_slice(rest, 0, str_find_char(rest, ':'));
}

struct res cloud_deliver_now(struct cloud_deliver *deliver, const struct deliver_message *message,
                             int64_t now_ms, struct err *err) {
    struct str service =
        str_starts(message->target, STR("arn:")) ? service_of(message->target) : STR_NONE;
    for (size_t i = 0; i < deliver->route_count; i++)
        if (str_is(service, deliver->routes[i].service))
            return deliver->routes[i].take(deliver->routes[i].ctx, message, now_ms, err);
    return fault_set(err, 400, "ResourceNotFoundException",
                     "The sandbox delivers to SQS, SNS, Lambda, CloudWatch Logs, event buses and "
                     "HTTP endpoints, not to %.*s",
                     STR_ARG(str_slice(message->target, 0, 200)));
}

static int64_t wait_ms(struct cloud_deliver *deliver, const struct json *order, int64_t attempts) {
    int64_t wait = json_get_i64(order, "wait_first_ms", 1000);
    int64_t wait_max = json_get_i64(order, "wait_max_ms", 1000);
    for (int64_t i = 1; i < attempts && wait < wait_max; i++)
        wait *= 2;
    if (wait > wait_max)
        wait = wait_max;
    return wait < 10 ? wait : wait + (int64_t)rand_below(&deliver->rand, (uint64_t)wait / 10);
}

/* An attempt of the order at index ended. */
static void ended(struct cloud_deliver *deliver, size_t index, struct res res,
                  const struct err *err, int64_t now_ms) {
    ARENA_SCOPE(arena);
    char key[KEY_SIZE];
    struct str name = key_of(key, deliver->waiting[index].number);
    if (res.ok) {
        deliver->delivered++;
        forget(deliver, index);
        return;
    }
    const struct json *order = json_clone(&arena, shelf_get(&deliver->orders, name));
    int64_t attempts = json_get_i64(order, "attempts", 0) + 1;
    int64_t due_ms = now_ms + wait_ms(deliver, order, attempts);
    int64_t age_max_ms = json_get_i64(order, "age_max_ms", 0);
    const char *exhausted = NULL;
    if (attempts > json_get_i64(order, "retries_max", 0))
        exhausted = "MaximumRetryAttempts";
    else if (age_max_ms && due_ms > json_get_i64(order, "ordered_ms", 0) + age_max_ms)
        exhausted = "MaximumEventAgeInSeconds";
    bool is_final = !deliver_is_transient(err);
    if (is_final || exhausted) {
        forget(deliver, index);
        give_up(deliver, order, attempts, err, is_final ? NULL : exhausted, now_ms);
        return;
    }
    struct json *next = json_copy_object(&arena, order);
    json_set_i64(&arena, next, "attempts", attempts);
    json_set_i64(&arena, next, "due_ms", due_ms);
    shelf_put(&deliver->orders, name, next);
    deliver->waiting[index].due_ms = due_ms;
    deliver->waiting[index].is_under_way = false;
    deliver->retried++;
}

static void attempt(struct cloud_deliver *deliver, size_t index, int64_t now_ms) {
    char key[KEY_SIZE];
    struct err err = { 0 };
    int64_t number = deliver->waiting[index].number;
    const struct deliver_message message =
        message_of(shelf_get(&deliver->orders, key_of(key, number)));
    bool is_http =
        str_starts(message.target, STR("http:")) || str_starts(message.target, STR("https:"));
    const struct cloud_http *http = &deliver->options->http;
    if (is_http && http->post) {
        deliver->waiting[index].is_under_way = true;
        http->post(http->ctx, number, message.target, message.options, message.body);
        return;
    }
    struct res res = cloud_deliver_now(deliver, &message, now_ms, &err);
    /* What was sent meanwhile is behind: the index holds. */
    ended(deliver, index, res, &err, now_ms);
}

void cloud_deliver_http_done(struct cloud_deliver *deliver, int64_t id, int status,
                             int64_t now_ms) {
    struct err err = { 0 };
    struct res res = RES_OK;
    /* SNS takes 2xx as delivered and 4xx as refused for good (429 is not). */
    if (status < 200 || status > 299)
        res = fault_set(&err, status >= 400 && status < 500 && status != 429 ? 400 : 503,
                        status ? "HttpStatus" : "ConnectionFailed", "the endpoint answered %d",
                        status);
    for (size_t i = 0; i < deliver->waiting_count; i++)
        if (deliver->waiting[i].number == id && deliver->waiting[i].is_under_way) {
            ended(deliver, i, res, &err, now_ms);
            return;
        }
}

void cloud_deliver_send(struct cloud_deliver *deliver, const struct deliver_order *order,
                        int64_t now_ms) {
    ARENA_SCOPE(arena);
    char key[KEY_SIZE];
    if (deliver->waiting_count >= WAITING_MAX) {
        count_dropped(deliver, order->message.source_arn, order->message.target, STR("QueueFull"),
                      STR("10,000 deliveries wait"), false);
        return;
    }
    wait_for(deliver, deliver->last_number + 1, now_ms);
    shelf_put(&deliver->orders, key_of(key, deliver->last_number),
              order_json(&arena, order, now_ms));
}

static size_t first_due(const struct cloud_deliver *deliver) {
    size_t best = SIZE_MAX;
    for (size_t i = 0; i < deliver->waiting_count; i++) {
        const struct waiting *waiting = &deliver->waiting[i];
        if (!waiting->is_under_way &&
            (best == SIZE_MAX || waiting->due_ms < deliver->waiting[best].due_ms))
            best = i;
    }
    return best;
}

int64_t cloud_deliver_due(const struct cloud_deliver *deliver) {
    size_t first = first_due(deliver);
    return first == SIZE_MAX ? INT64_MAX : deliver->waiting[first].due_ms;
}

int64_t cloud_deliver_advance(struct cloud_deliver *deliver, int64_t now_ms) {
    for (int rounds = 0; rounds < ROUNDS_MAX; rounds++) {
        size_t first = first_due(deliver);
        if (first == SIZE_MAX || deliver->waiting[first].due_ms > now_ms)
            break;
        attempt(deliver, first, now_ms);
    }
    for (size_t i = 0; i < deliver->waiting_count; i++)
        if (deliver->waiting[i].due_ms <= now_ms)
            deliver->waiting[i].due_ms = now_ms + 1;
    return cloud_deliver_due(deliver);
}

const struct json *cloud_deliver_report(const struct cloud_deliver *deliver, struct arena *arena) {
    struct json *out = json_new_object(arena), *list = json_new_array(arena);
    struct json *kept = json_new_array(arena);
    json_set_i64(arena, out, "waiting", (int64_t)deliver->waiting_count);
    json_set_i64(arena, out, "delivered", deliver->delivered);
    json_set_i64(arena, out, "retried", deliver->retried);
    json_set_i64(arena, out, "dead_lettered", deliver->dead_lettered);
    for (size_t i = 0; i < deliver->dropped_count; i++) {
        const struct dropped *dropped = &deliver->dropped[i];
        struct json *item = json_new_object(arena);
        json_set_str(arena, item, "source", dropped->source);
        json_set_str(arena, item, "target", dropped->target);
        json_set_str(arena, item, "code", dropped->code);
        json_set_str(arena, item, "message", dropped->message);
        json_set_i64(arena, item, "count", dropped->count);
        json_push(arena, dropped->is_kept ? kept : list, item);
    }
    json_set_c(arena, out, "dropped", list);
    json_set_c(arena, out, "failed", kept);
    return out;
}
