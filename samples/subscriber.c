/* subscriber.c: a sample service for the sandbox and the demo: follows an event log and stores one item per event.
 * It is written as such services are: it trusts its checkpoint, so that what the database lost or changed behind its
 * back stays lost until it is told to begin earlier.
 *
 *   EVENT_LOG     the log (event_log.h)
 *   TABLE         DynamoDB table with the keys `stream` and `position`
 *   STREAM        value of `stream`
 *   STATE_DIR     directory of the checkpoint: how many events are stored
 *   PORT          where GET /health is answered
 *   ADDRESS       on which address; default 127.0.0.1
 *   ROLLBACK_TO   time; begins there instead of at the checkpoint
 *   AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY
 *
 * An item is put only where none is. One that is there already and equal is fine (it is repeated after a restart); one
 * that differs means that the table is not what the service wrote: it stops there and is unhealthy until it is
 * restarted. GET /health: 200 when table and log agree up to now, else 503 with what does not.
 * Ends on SIGTERM within a second. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "codec/time.h"
#include "compare.h"
#include "item.h"
#include "net/http_server.h"

enum {
    PUTS_MAX = 16,         /* under way at once: as many as libcurl keeps connections */
    CALL_TIMEOUT_MS = 3000,
    TICK_MS = 100,         /* between two looks at the log */
    RETRY_MS = 300,        /* after a put that failed */
    LATE_MS = 2000,        /* an event that is not stored after so long is behind */
    HEALTH_WINDOW_MS = 3600 * 1000, /* how far back health looks; further where a replay began earlier */
    WAITING_MAX = 32,      /* requests for health at once */
    END_MS = 700,          /* puts under way may take so long at the end */
    ANSWER_SIZE_MAX = 4096,
};

enum put_state { PUT_FREE, PUT_SENT, PUT_FAILED };

struct put {
    struct subscriber *subscriber;
    enum put_state state;
    size_t event; /* index */
};

struct subscriber {
    const char *state_dir;
    struct str table, stream;
    int64_t rollback_ms; /* TIME_NONE: none */
    struct loop *loop;
    struct http_client *http;
    struct aws_client *aws;
    struct http_server *server;
    struct event_log log;
    struct compare compare;
    struct loop_timer tick, retry, end;
    struct put puts[PUTS_MAX];
    size_t next;    /* event to be put next */
    size_t stored;  /* all before this are stored; what the checkpoint says */
    size_t kept;    /* what the file says */
    bool is_ending;
    char trouble[256]; /* why it does not go on; empty: it does */
    char last_error[256]; /* of a put that is tried again */
    http_handle waiting[WAITING_MAX], served[WAITING_MAX];
    size_t waiting_count, served_count;
};

/* --- checkpoint --- */

static const char *checkpoint_path(struct arena *arena, const struct subscriber *s,
                                   const char *ending) {
    return str_fmt(arena, "%s/checkpoint%s", s->state_dir, ending).ptr;
}

static size_t read_checkpoint(const struct subscriber *s) {
    ARENA_SCOPE(arena);
    char text[32];
    int64_t value = 0;
    int fd = open(checkpoint_path(&arena, s, ""), O_RDONLY | O_CLOEXEC);
    ssize_t len = fd < 0 ? 0 : read(fd, text, sizeof text);
    if (fd >= 0)
        close(fd);
    if (len <= 0 || !str_to_i64(str_trim((struct str){ text, (size_t)len }), &value) || value < 0)
        return 0; /* begins at the start of the log: equal items are skipped */
    return (size_t)value;
}

/* Lost at a power cut at worst: then some events are put once more. */
static void keep_checkpoint(struct subscriber *s) {
    ARENA_SCOPE(arena);
    const char *fresh = checkpoint_path(&arena, s, ".new");
    struct str text = str_fmt(&arena, "%zu\n", s->stored);
    if (s->kept == s->stored)
        return;
    int fd = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    bool is_ok = fd >= 0 && write(fd, text.ptr, text.len) == (ssize_t)text.len;
    if (fd >= 0)
        is_ok = close(fd) == 0 && is_ok;
    if (is_ok && rename(fresh, checkpoint_path(&arena, s, "")) == 0)
        s->kept = s->stored;
    else
        fprintf(stderr, "cannot write the checkpoint in %s: %s\n", s->state_dir, strerror(errno));
}

/* --- puts --- */

static void stop_at(struct subscriber *s, const char *why) {
    if (s->trouble[0])
        return;
    snprintf(s->trouble, sizeof s->trouble, "%s", why);
    printf("unhealthy: %s\n", s->trouble);
    fflush(stdout);
}

static void advance(struct subscriber *s);

/* All before the oldest put that is not finished are stored. */
static void note_stored(struct subscriber *s) {
    size_t first = s->next;
    for (size_t i = 0; i < PUTS_MAX; i++)
        if (s->puts[i].state != PUT_FREE && s->puts[i].event < first)
            first = s->puts[i].event;
    s->stored = first;
}

static void put_done(void *ctx, const struct aws_client_answer *answer) {
    struct put *put = ctx;
    struct subscriber *s = put->subscriber;
    const struct event *event = &s->log.events[put->event];
    ARENA_SCOPE(arena);
    if (answer->is_ok) {
        put->state = PUT_FREE;
    } else if (strcmp(answer->err.aws_code, "ConditionalCheckFailedException") == 0) {
        if (item_is(&arena, json_get_c(answer->output, "Item"), s->stream, event)) {
            put->state = PUT_FREE;
        } else {
            put->state = PUT_FAILED;
            stop_at(s, str_fmt(&arena, "conflict at seq %" PRId64, event->seq).ptr);
        }
    } else {
        put->state = PUT_FAILED;
        snprintf(s->last_error, sizeof s->last_error, "%.250s", answer->err.message);
        if (s->retry.heap_index == 0)
            loop_arm(s->loop, &s->retry, loop_monotonic_ms() + RETRY_MS);
    }
    note_stored(s);
    advance(s);
}

/* Whether it had its effect or not does not matter: it is sent until an item is there, and compared. */
static void send_put(struct put *put) {
    struct subscriber *s = put->subscriber;
    ARENA_SCOPE(arena);
    struct json *input = json_new_object(&arena), *names = json_new_object(&arena);
    put->state = PUT_SENT;
    json_set_str(&arena, input, "TableName", s->table);
    json_set_c(&arena, input, "Item", item_new(&arena, s->stream, &s->log.events[put->event]));
    json_set_str(&arena, input, "ConditionExpression", STR("attribute_not_exists(#p)"));
    json_set_str(&arena, names, "#p", STR("position"));
    json_set_c(&arena, input, "ExpressionAttributeNames", names);
    json_set_str(&arena, input, "ReturnValuesOnConditionCheckFailure", STR("ALL_OLD"));
    const struct aws_client_call call = { .service = STR("dynamodb"), .operation = STR("PutItem"),
                                          .input = input, .is_mutating = true,
                                          .timeout_ms = CALL_TIMEOUT_MS };
    aws_client_start(s->aws, &call, put_done, put);
}

static void retry(void *ctx) {
    struct subscriber *s = ctx;
    for (size_t i = 0; i < PUTS_MAX && !s->trouble[0] && !s->is_ending; i++)
        if (s->puts[i].state == PUT_FAILED)
            send_put(&s->puts[i]);
}

static void advance(struct subscriber *s) {
    for (size_t i = 0; i < PUTS_MAX && !s->trouble[0] && !s->is_ending; i++) {
        if (s->puts[i].state != PUT_FREE || s->next >= s->log.count)
            continue;
        s->puts[i].event = s->next++;
        send_put(&s->puts[i]);
    }
}

/* The log is read, and what is new is put. */
static void tick(void *ctx) {
    struct subscriber *s = ctx;
    struct err err = { 0 };
    if (!event_log_read(&s->log, &err).ok)
        stop_at(s, err.message);
    keep_checkpoint(s);
    advance(s);
    loop_arm(s->loop, &s->tick, loop_monotonic_ms() + TICK_MS);
}

/* --- health --- */

static size_t count_late(const struct subscriber *s) {
    size_t end = event_log_from(&s->log, loop_wall_ms() - LATE_MS);
    return end > s->stored ? end - s->stored : 0;
}

static void add_part(struct buf *out, size_t count, const char *what, int64_t seq) {
    if (count == 0)
        return;
    buf_fmt(out, "%s%zu %s", out->len ? ", " : "", count, what);
    if (seq)
        buf_fmt(out, " (first seq %" PRId64 ")", seq);
}

/* What is wrong, in words; empty: nothing. */
static void describe(const struct subscriber *s, const struct compare_result *result,
                     struct buf *out) {
    if (s->trouble[0])
        buf_text(out, s->trouble);
    if (!result->is_read)
        buf_fmt(out, "%sthe table cannot be read: %.200s", out->len ? ", " : "",
                result->err.message);
    add_part(out, result->missing, "missing", result->missing_seq);
    add_part(out, result->altered, "altered", result->altered_seq);
    add_part(out, result->foreign, "foreign", 0);
    size_t late = count_late(s);
    add_part(out, late, "not written yet", 0);
    if (late && s->last_error[0])
        buf_fmt(out, " (%s)", s->last_error);
}

static void compared(void *ctx, const struct compare_result *result) {
    struct subscriber *s = ctx;
    BUF_SCOPE(why, 1024);
    BUF_SCOPE(body, ANSWER_SIZE_MAX);
    describe(s, result, &why);
    bool is_healthy = why.len == 0;
    buf_text(&body, is_healthy ? "{\"status\":\"healthy\"" : "{\"why\":");
    if (!is_healthy) {
        json_write_str(&body, buf_view(&why));
        buf_text(&body, ",\"status\":\"unhealthy\"");
    }
    buf_fmt(&body,
            ",\"events\":%zu,\"items\":%zu,\"missing\":%zu,\"altered\":%zu,\"foreign\":%zu,"
            "\"behind\":%zu,\"stored\":%zu,\"replay\":%s}\n",
            result->events, result->items, result->missing, result->altered, result->foreign,
            count_late(s), s->stored, s->rollback_ms == TIME_NONE ? "false" : "true");
    for (size_t i = 0; i < s->served_count; i++)
        http_server_answer(s->server, s->served[i], is_healthy ? 200 : 503, STR("application/json"),
                           STR_NONE, buf_view(&body));
    s->served_count = 0;
}

/* Those who wait get the result of a comparison that began after they asked. */
static void serve_waiting(void *ctx) {
    struct subscriber *s = ctx;
    int64_t from_ms = loop_wall_ms() - HEALTH_WINDOW_MS;
    if (s->compare.is_running || s->waiting_count == 0)
        return;
    memcpy(s->served, s->waiting, sizeof s->served);
    s->served_count = s->waiting_count;
    s->waiting_count = 0;
    if (s->rollback_ms != TIME_NONE && s->rollback_ms < from_ms)
        from_ms = s->rollback_ms;
    compare_start(&s->compare, from_ms < 0 ? 0 : from_ms, s->stored);
}

static void handle(void *ctx, http_handle handle_id, const struct http_request *request,
                   struct str peer_address) {
    struct subscriber *s = ctx;
    (void)peer_address;
    if (!str_is(request->method, "GET") || !str_is(request->path, "/health"))
        http_server_answer(s->server, handle_id, 404, STR("text/plain"), STR_NONE,
                           STR("there is GET /health\n"));
    else if (s->waiting_count == WAITING_MAX)
        http_server_answer(s->server, handle_id, 503, STR("text/plain"), STR_NONE,
                           STR("too many requests at once\n"));
    else
        s->waiting[s->waiting_count++] = handle_id;
}

/* --- beginning and end --- */

static bool is_idle(void *ctx) {
    const struct subscriber *s = ctx;
    for (size_t i = 0; i < PUTS_MAX; i++)
        if (s->puts[i].state == PUT_SENT)
            return false;
    return true;
}

static void caught(void *ctx, int number) {
    struct subscriber *s = ctx;
    (void)number;
    s->is_ending = true;
    loop_stop(s->loop);
}

static const char *get_env(const char *name) {
    return getenv(name);
}

static struct res need(const char *name, const char **out, struct err *err) {
    *out = getenv(name);
    return *out && **out ? RES_OK
                         : err_set(err, ERR_CONFIG, "SH7003", "%s is not set", name);
}

/* Where it begins: an event index. A replay is on record at once: whoever restarts it without ROLLBACK_TO while
 * it is at it goes on with it. */
static struct res find_start(struct subscriber *s, struct err *err) {
    const char *rollback = getenv("ROLLBACK_TO");
    TRY(event_log_read(&s->log, err));
    s->rollback_ms = TIME_NONE;
    s->stored = s->kept = read_checkpoint(s);
    if (rollback && *rollback) {
        if (!time_parse(str_of(rollback), &s->rollback_ms))
            return err_set(err, ERR_CONFIG, "SH7003", "ROLLBACK_TO is not a time: %s", rollback);
        size_t from = event_log_from(&s->log, s->rollback_ms);
        if (from < s->stored)
            s->stored = from;
    }
    if (s->stored > s->log.count)
        return err_set(err, ERR_CORRUPT, "SH7003",
                       "the checkpoint says %zu events, the log has %zu", s->stored, s->log.count);
    s->next = s->stored;
    keep_checkpoint(s);
    printf("%.*s begins after event %zu of %zu%s%s\n", STR_ARG(s->stream), s->stored, s->log.count,
           s->rollback_ms == TIME_NONE ? "" : ": replay from ",
           s->rollback_ms == TIME_NONE ? "" : rollback);
    fflush(stdout);
    return RES_OK;
}

static struct res open_ports(struct subscriber *s, const char *port, struct err *err) {
    ARENA_SCOPE(arena);
    s->http = http_client_new(s->loop, err);
    if (!s->http)
        return RES_ERR;
    const char *region = getenv("AWS_REGION");
    const struct aws_client_options options = { .region = str_of(region ? region : "eu-west-1"),
                                                .is_environment_allowed = true,
                                                .getenv_fn = get_env };
    s->aws = aws_client_new(s->http, &options);
    const char *address = getenv("ADDRESS");
    if (!address || !*address)
        address = "127.0.0.1";
    const struct http_server_options server = { .address = str_fmt(&arena, "%s:%s", address, port),
                                                .handle = handle,
                                                .ctx = s };
    s->server = http_server_new(s->loop, &server, err);
    return s->server ? RES_OK : RES_ERR;
}

static struct res begin(struct subscriber *s, struct err *err) {
    const char *path, *table, *stream, *port;
    TRY(need("EVENT_LOG", &path, err));
    TRY(need("TABLE", &table, err));
    TRY(need("STREAM", &stream, err));
    TRY(need("STATE_DIR", &s->state_dir, err));
    TRY(need("PORT", &port, err));
    s->table = str_of(table);
    s->stream = str_of(stream);
    event_log_init(&s->log, path);
    for (size_t i = 0; i < PUTS_MAX; i++)
        s->puts[i].subscriber = s;
    s->tick = (struct loop_timer){ .fire = tick, .ctx = s };
    s->retry = (struct loop_timer){ .fire = retry, .ctx = s };
    TRY(find_start(s, err));
    TRY(open_ports(s, port, err));
    s->compare = (struct compare){ .aws = s->aws, .log = &s->log, .table = s->table,
                                   .stream = s->stream, .done = compared, .ctx = s };
    TRY(loop_on_signal(s->loop, SIGTERM, caught, s, err));
    TRY(loop_on_signal(s->loop, SIGINT, caught, s, err));
    loop_on_batch_end(s->loop, serve_waiting, s);
    tick(s);
    return RES_OK;
}

static void end(struct subscriber *s) {
    if (s->is_ending && !is_idle(s))
        (void)loop_run_until(s->loop, is_idle, s, END_MS);
    keep_checkpoint(s);
    http_server_free(s->server);
    http_client_free(s->http);
    aws_client_free(s->aws);
    event_log_deinit(&s->log);
    loop_free(s->loop);
}

int main(void) {
    static struct subscriber s;
    struct err err = { 0 };
    s.log.fd = -1;
    s.loop = loop_new(&err);
    bool is_ok = s.loop && begin(&s, &err).ok && loop_run(s.loop, &err).ok;
    if (!is_ok)
        fprintf(stderr, "subscriber: %s: %s\n", err.code, err.message);
    if (s.loop)
        end(&s);
    return is_ok ? 0 : 1;
}
