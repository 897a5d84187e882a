/* pipes.c: the operations on pipes. */
#include "cloud/pipes.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "cloud/pipes_state.h"
#include "cloud/sqs_record.h"
#include "codec/base64.h"

struct call {
    struct cloud_pipes *pipes;
    struct arena *arena;
    const struct json *input;
    int64_t now_ms;
    struct json *output;
    struct err *err;
};

struct cloud_pipes *cloud_pipes_new(const struct cloud_options *options,
                                    struct cloud_deliver *deliver, struct cloud_sqs *sqs,
                                    struct cloud_lambda *lambda) {
    struct cloud_pipes *pipes = mem_alloc(sizeof *pipes);
    pipes->options = options;
    pipes->deliver = deliver;
    pipes->sqs = sqs;
    pipes->lambda = lambda;
    shelf_init(&pipes->pipes, options, "pipes/pipe/");
    return pipes;
}

void cloud_pipes_free(struct cloud_pipes *pipes) {
    if (!pipes)
        return;
    for (size_t i = 0; i < pipes->flight_count; i++)
        fault_blob_deinit(&pipes->flights[i].messages);
    free(pipes->flights);
    shelf_deinit(&pipes->pipes);
    free(pipes);
}

struct res cloud_pipes_load(struct cloud_pipes *pipes, struct err *err) {
    return shelf_load(&pipes->pipes, err);
}

struct str pipes_arn(const struct cloud_pipes *pipes, struct arena *arena, struct str name) {
    return str_fmt(arena, "arn:aws:pipes:%.*s:%.*s:pipe/%.*s", STR_ARG(pipes->options->region),
                   STR_ARG(pipes->options->account), STR_ARG(name));
}

static struct res invalid(struct call *call, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static struct res invalid(struct call *call, const char *format, ...) {
    char text[300];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return fault_set(call->err, 400, "ValidationException", "%s", text);
}

static struct res pipe_arg(struct call *call, struct str *name, const struct json **out) {
    *name = json_get_str(call->input, "Name");
    *out = shelf_get(&call->pipes->pipes, *name);
    if (*out)
        return RES_OK;
    return fault_set(call->err, 404, "NotFoundException", "Pipe %.*s does not exist.",
                     STR_ARG(str_slice(*name, 0, 64)));
}

/* --- checks --- */

static bool is_name(struct str name) {
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              c == '.' || c == '_' || c == '-'))
            return false;
    }
    return name.len >= 1 && name.len <= 64;
}

static struct res check_filters(struct call *call, const struct json *source) {
    size_t index = 0;
    struct err err;
    if (sqs_record_check(call->arena, json_get_c(source, "FilterCriteria"), &index, &err).ok)
        return RES_OK;
    return invalid(call, "Filter pattern %zu is not valid: %s", index + 1, err.message);
}

static struct res check_target(struct call *call, struct str target) {
    static const char *const kinds[] = { ":event-bus/", ":function:", "arn:aws:sqs:",
                                         "arn:aws:sns:", ":log-group:" };
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (str_find(target, str_of(kinds[i])) != SIZE_MAX)
            return RES_OK;
    return invalid(call,
                   "The sandbox has buses, functions, topics, queues and log groups as targets "
                   "of pipes, not %.*s",
                   STR_ARG(str_slice(target, 0, 200)));
}

static struct res check(struct call *call, const struct json *pipe) {
    const struct json *source = json_get_c(pipe, "SourceParameters");
    int64_t size =
        json_get_i64(json_get_c(source, "SqsQueueParameters"), "BatchSize", PIPES_BATCH_MAX);
    if (!str_starts(json_get_str(pipe, "Source"), STR("arn:aws:sqs:")))
        return invalid(call, "The sandbox has SQS queues as sources of pipes only.");
    if (json_get_str(pipe, "Enrichment").len)
        return invalid(call, "The sandbox has no enrichment of pipes.");
    if (size < 1 || size > 10000)
        return invalid(call, "BatchSize must be between 1 and 10000.");
    if (!json_get_str(pipe, "RoleArn").len)
        return invalid(call, "RoleArn is missing.");
    if (str_eq(json_get_str(pipe, "Source"), json_get_str(pipe, "Target")))
        return invalid(call, "The source and the target of a pipe must not be the same.");
    TRY(check_target(call, json_get_str(pipe, "Target")));
    return check_filters(call, source);
}

/* --- answers --- */

static void show(struct call *call, struct json *out, struct str name, const struct json *pipe,
                 bool is_whole) {
    static const char *const brief[] = { "DesiredState", "CurrentState", "StateReason",
                                         "Source",       "Target",       NULL };
    static const char *const rest[] = {
        "Description", "SourceParameters", "TargetParameters", "RoleArn",
        "Tags",        "LogConfiguration", "KmsKeyIdentifier", NULL
    };
    struct arena *arena = call->arena;
    json_set_str(arena, out, "Name", str_dup(arena, name));
    json_set_str(arena, out, "Arn", pipes_arn(call->pipes, arena, name));
    for (const char *const *member = brief; *member; member++)
        if (json_get_c(pipe, *member))
            json_set_c(arena, out, *member, json_clone(arena, json_get_c(pipe, *member)));
    for (const char *const *member = rest; is_whole && *member; member++)
        if (json_get_c(pipe, *member))
            json_set_c(arena, out, *member, json_clone(arena, json_get_c(pipe, *member)));
    json_set_c(arena, out, "CreationTime",
               fault_seconds(arena, json_get_i64(pipe, "created_ms", 0)));
    json_set_c(arena, out, "LastModifiedTime",
               fault_seconds(arena, json_get_i64(pipe, "modified_ms", 0)));
}

/* The short answer of the calls that change a pipe; `state` is what it passes through. */
static struct res changed(struct call *call, struct str name, const struct json *pipe,
                          const char *state) {
    struct json *whole = json_new_object(call->arena);
    static const char *const shown[] = { "Arn", "Name", "DesiredState", "CreationTime",
                                         "LastModifiedTime" };
    show(call, whole, name, pipe, false);
    for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++)
        json_set_c(call->arena, call->output, shown[i], json_get_c(whole, shown[i]));
    json_set_str(call->arena, call->output, "CurrentState", str_of(state));
    return RES_OK;
}

/* --- operations --- */

static void put(struct call *call, struct str name, struct json *pipe) {
    bool is_stopped = str_is(json_get_str(pipe, "DesiredState"), "STOPPED");
    json_set_i64(call->arena, pipe, "modified_ms", call->now_ms);
    json_set_str(call->arena, pipe, "CurrentState", is_stopped ? STR("STOPPED") : STR("RUNNING"));
    json_set_str(call->arena, pipe, "StateReason", STR("USER_INITIATED"));
    if (!cloud_sqs_is_queue(call->pipes->sqs, json_get_str(pipe, "Source"))) {
        json_set_str(call->arena, pipe, "CurrentState", STR("CREATE_FAILED"));
        json_set_str(call->arena, pipe, "StateReason",
                     STR("The source queue of the pipe does not exist."));
    }
    shelf_put(&call->pipes->pipes, name, pipe);
}

static struct res create_pipe(struct call *call) {
    struct str name = json_get_str(call->input, "Name");
    struct json *pipe = json_copy_object(call->arena, call->input);
    if (!is_name(name))
        return invalid(call, "Name must have 1 to 64 letters, digits, '.', '-' or '_'.");
    TRY(check(call, pipe));
    if (shelf_get(&call->pipes->pipes, name))
        return fault_set(call->err, 409, "ConflictException", "Pipe %.*s already exists.",
                         STR_ARG(name));
    if (call->pipes->pipes.count >= PIPES_MAX)
        return fault_set(call->err, 402, "ServiceQuotaExceededException",
                         "The sandbox keeps 200 pipes.");
    if (!json_get_c(pipe, "DesiredState"))
        json_set_str(call->arena, pipe, "DesiredState", STR("RUNNING"));
    json_set_i64(call->arena, pipe, "created_ms", call->now_ms);
    put(call, name, pipe);
    return changed(call, name, shelf_get(&call->pipes->pipes, name), "CREATING");
}

static struct res update_pipe(struct call *call) {
    static const char *const changeable[] = {
        "Description", "DesiredState", "SourceParameters", "Target",          "TargetParameters",
        "RoleArn",     "Enrichment",   "LogConfiguration", "KmsKeyIdentifier"
    };
    struct str name;
    const struct json *old = NULL;
    TRY(pipe_arg(call, &name, &old));
    struct json *pipe = json_copy_object(call->arena, old);
    for (size_t i = 0; i < sizeof changeable / sizeof changeable[0]; i++)
        json_set_c(call->arena, pipe, changeable[i], json_get_c(call->input, changeable[i]));
    TRY(check(call, pipe));
    put(call, name, pipe);
    return changed(call, name, shelf_get(&call->pipes->pipes, name), "UPDATING");
}

static struct res delete_pipe(struct call *call) {
    struct str name;
    const struct json *pipe = NULL;
    TRY(pipe_arg(call, &name, &pipe));
    TRY(changed(call, name, json_clone(call->arena, pipe), "DELETING"));
    shelf_remove(&call->pipes->pipes, name);
    return RES_OK;
}

static struct res describe_pipe(struct call *call) {
    struct str name;
    const struct json *pipe = NULL;
    TRY(pipe_arg(call, &name, &pipe));
    show(call, call->output, name, pipe, true);
    return RES_OK;
}

static struct res set_desired(struct call *call, const char *desired, const char *state) {
    struct str name;
    const struct json *old = NULL;
    TRY(pipe_arg(call, &name, &old));
    struct json *pipe = json_copy_object(call->arena, old);
    json_set_str(call->arena, pipe, "DesiredState", str_of(desired));
    put(call, name, pipe);
    return changed(call, name, shelf_get(&call->pipes->pipes, name), state);
}

static struct res start_pipe(struct call *call) {
    return set_desired(call, "RUNNING", "STARTING");
}

static struct res stop_pipe(struct call *call) {
    return set_desired(call, "STOPPED", "STOPPING");
}

static struct res list_pipes(struct call *call) {
    struct str prefix = json_get_str(call->input, "NamePrefix"), after = STR_NONE;
    struct str token = json_get_str(call->input, "NextToken");
    const struct shelf *shelf = &call->pipes->pipes;
    int64_t limit = json_get_i64(call->input, "Limit", 100);
    struct json *list = json_new_array(call->arena);
    if (limit < 1 || limit > 100 || (token.len && !base64_decode(call->arena, token, &after)))
        return invalid(call, "Limit or NextToken is not valid.");
    size_t at = shelf_from(shelf, after.len ? after : prefix);
    for (; shelf_at(shelf, at, prefix) && (int64_t)json_count(list) < limit; at++) {
        const struct json *pipe = shelf->entries[at]->value.json;
        bool is_wanted =
            str_starts(json_get_str(pipe, "Source"), json_get_str(call->input, "SourcePrefix")) &&
            str_starts(json_get_str(pipe, "Target"), json_get_str(call->input, "TargetPrefix")) &&
            str_starts(json_get_str(pipe, "DesiredState"),
                       json_get_str(call->input, "DesiredState")) &&
            str_starts(json_get_str(pipe, "CurrentState"),
                       json_get_str(call->input, "CurrentState"));
        struct json *out = json_new_object(call->arena);
        if (!is_wanted)
            continue;
        show(call, out, shelf->entries[at]->key, pipe, false);
        json_push(call->arena, list, out);
    }
    if (shelf_at(shelf, at, prefix))
        json_set_str(call->arena, call->output, "NextToken",
                     base64_encode(call->arena, shelf->entries[at]->key));
    json_set_c(call->arena, call->output, "Pipes", list);
    return RES_OK;
}

/* --- tags --- */

static struct res tagged(struct call *call, struct str *name, const struct json **out) {
    struct str arn = json_get_str(call->input, "resourceArn");
    struct str front = pipes_arn(call->pipes, call->arena, STR_NONE);
    *name = str_starts(arn, front) ? str_slice(arn, front.len, arn.len) : STR_NONE;
    *out = shelf_get(&call->pipes->pipes, *name);
    return *out ? RES_OK
                : fault_set(call->err, 404, "NotFoundException", "%.*s does not exist.",
                            STR_ARG(str_slice(arn, 0, 300)));
}

static void put_tags(struct call *call, struct str name, const struct json *pipe,
                     const struct json *tags) {
    struct json *next = json_copy_object(call->arena, pipe);
    json_set_c(call->arena, next, "Tags", tags);
    shelf_put(&call->pipes->pipes, name, next);
}

static struct res tag(struct call *call) {
    struct str name;
    const struct json *pipe = NULL, *given = json_get_c(call->input, "tags");
    TRY(tagged(call, &name, &pipe));
    struct json *tags = json_copy_object(call->arena, json_get_c(pipe, "Tags"));
    for (size_t i = 0; i < json_count(given); i++)
        json_set(call->arena, tags, given->object.members[i].key, given->object.members[i].value);
    put_tags(call, name, pipe, tags);
    return RES_OK;
}

static struct res untag(struct call *call) {
    struct str name;
    const struct json *pipe = NULL, *keys = json_get_c(call->input, "tagKeys");
    TRY(tagged(call, &name, &pipe));
    const struct json *old = json_get_c(pipe, "Tags");
    struct json *tags = json_new_object(call->arena);
    for (size_t i = 0; i < json_count(old); i++) {
        bool is_gone = false;
        for (size_t j = 0; j < json_count(keys); j++)
            is_gone |= str_eq(json_str(json_at(keys, j)), old->object.members[i].key);
        if (!is_gone)
            json_set(call->arena, tags, old->object.members[i].key, old->object.members[i].value);
    }
    put_tags(call, name, pipe, tags);
    return RES_OK;
}

static struct res list_tags(struct call *call) {
    struct str name;
    const struct json *pipe = NULL;
    TRY(tagged(call, &name, &pipe));
    const struct json *tags = json_get_c(pipe, "Tags");
    json_set_c(call->arena, call->output, "tags",
               tags ? json_clone(call->arena, tags) : json_new_object(call->arena));
    return RES_OK;
}

static const struct {
    const char *name;
    struct res (*op)(struct call *call);
} operations[] = {
    { "CreatePipe", create_pipe },
    { "DeletePipe", delete_pipe },
    { "DescribePipe", describe_pipe },
    { "ListPipes", list_pipes },
    { "ListTagsForResource", list_tags },
    { "StartPipe", start_pipe },
    { "StopPipe", stop_pipe },
    { "TagResource", tag },
    { "UntagResource", untag },
    { "UpdatePipe", update_pipe },
};

struct res cloud_pipes_handle(struct cloud_pipes *pipes, struct arena *arena, struct str operation,
                              const struct json *input, int64_t now_ms, const struct json **output,
                              struct err *err) {
    struct call call = { pipes, arena, input, now_ms, json_new_object(arena), err };
    for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++)
        if (str_is(operation, operations[i].name)) {
            TRY(operations[i].op(&call));
            *output = call.output;
            return RES_OK;
        }
    return fault_set(err, 400, "UnknownOperationException",
                     "The sandbox does not have pipes:%.*s. See docs/sandbox.md.",
                     STR_ARG(operation));
}
