/* aws_api.c: aws:executeAwsApi, aws:waitForAwsResourceProperty, aws:assertAwsResourceProperty: any
 * operation of the service models, by AWS's own names (ssm-automation.md 6.1, 6.2).
 *
 * A changing call in doubt is never sent again blindly. For the few operations of `readbacks` the
 * world is read before and after: wanted state there -> done; still as before -> sent again;
 * neither -> someone else acted. For all others a person must look. The release gate sees these
 * calls like any other: there is no way round the page, the stop or the saved copy here. */
#include <string.h>

#include "action/step.h"
#include "action/table.h"
#include "codec/digest.h"
#include "codec/jsonpath.h"

enum { WAIT_FIRST_MS = 2000, WAIT_LONGEST_MS = 15000 };

static const struct action_input call_inputs[] = {
    { "Service", PARAM_STRING, true, false, "boto3's name of the service, such as ecs", NULL },
    { "Api", PARAM_STRING, true, false, "Operation, such as DescribeServices", NULL },
};
static const struct action_input property_inputs[] = {
    { "Service", PARAM_STRING, true, false, "boto3's name of the service, such as ecs", NULL },
    { "Api", PARAM_STRING, true, false, "Operation of class read", NULL },
    { "PropertySelector", PARAM_STRING, true, false, "JSONPath into the answer", NULL },
    { "DesiredValues", PARAM_MAP_LIST, true, false, "One of these makes it true", NULL },
};

/* The operation that the inputs name, and its input: all members but the action's own. */
struct request {
    const struct aws_service *service;
    const struct aws_operation *operation;
    struct json *input;
    enum effect_class class;
};

static bool is_own_input(struct str name) {
    for (size_t i = 0; i < sizeof property_inputs / sizeof property_inputs[0]; i++) {
        if (str_is(name, property_inputs[i].name))
            return true;
    }
    return false;
}

static struct res find_operation(const struct json *inputs, struct request *out, struct err *err) {
    struct str service = json_get_str(inputs, "Service"), api = json_get_str(inputs, "Api");
    out->service = model_service(service);
    if (!out->service) {
        struct str closest = model_closest_service(service);
        err_set(err, ERR_INPUT, "SH1608", "there is no AWS service \"%.*s\"", STR_ARG(service));
        if (closest.len)
            err_hint(err, "did you mean \"%.*s\"?", STR_ARG(closest));
        return RES_ERR;
    }
    out->operation = model_operation(out->service, api);
    if (!out->operation) {
        struct str closest = model_closest_operation(out->service, api);
        err_set(err, ERR_INPUT, "SH1608", "%.*s has no operation \"%.*s\"", STR_ARG(service),
                STR_ARG(api));
        if (closest.len)
            err_hint(err, "did you mean \"%.*s\"?", STR_ARG(closest));
        return RES_ERR;
    }
    out->class = model_effect_class(out->service, out->operation);
    return RES_OK;
}

static struct res find_request(struct arena *arena, const struct json *inputs, struct request *out,
                               struct err *err) {
    *out = (struct request){ 0 };
    TRY(find_operation(inputs, out, err));
    out->input = json_new_object(arena);
    for (size_t i = 0; i < json_count(inputs); i++) {
        const struct json_member *member = &inputs->object.members[i];
        if (!is_own_input(member->key))
            json_set(arena, out->input, member->key, member->value);
    }
    out->class = model_effect_class_of(out->service, out->operation, out->input);
    return model_validate(out->service, out->operation, out->input, err);
}

/* --- reading back --- */

static const struct json *describe_services(struct arena *arena, const struct json *input,
                                            const struct json *keys) {
    (void)keys;
    struct json *read = json_new_object(arena), *names = json_new_array(arena);
    json_push(arena, names, json_get_c(input, "service"));
    json_set_c(arena, read, "cluster", json_get_c(input, "cluster"));
    json_set_c(arena, read, "services", names);
    return read;
}

static const struct json *describe_target(struct arena *arena, const struct json *input,
                                          const struct json *keys) {
    (void)keys;
    struct json *read = json_new_object(arena), *ids = json_new_array(arena);
    json_push(arena, ids, json_get_c(input, "ResourceId"));
    json_set_c(arena, read, "ServiceNamespace", json_get_c(input, "ServiceNamespace"));
    json_set_c(arena, read, "ResourceIds", ids);
    json_set_c(arena, read, "ScalableDimension", json_get_c(input, "ScalableDimension"));
    return read;
}

static const struct json *get_item(struct arena *arena, const struct json *input,
                                   const struct json *keys) {
    struct json *read = json_new_object(arena), *key = json_new_object(arena);
    json_set_c(arena, read, "TableName", json_get_c(input, "TableName"));
    for (size_t i = 0; i < json_count(keys); i++) {
        struct str name = json_str(json_at(keys, i));
        json_set(arena, key, name, json_get(json_get_c(input, "Item"), name));
    }
    const struct json *given = json_get_c(input, "Key");
    json_set_c(arena, read, "Key", given ? given : key);
    json_set_bool(arena, read, "ConsistentRead", true);
    return read;
}

static const struct json *seen_service(const struct json *reply) {
    return json_at(json_get_c(reply, "services"), 0);
}
static const struct json *seen_target(const struct json *reply) {
    return json_at(json_get_c(reply, "ScalableTargets"), 0);
}
static const struct json *seen_item(const struct json *reply) {
    return json_get_c(reply, "Item");
}

/* Wanted members that are objects need only agree in the members given. */
static bool agrees(const struct json *wanted, const struct json *seen, int depth) {
    if (!json_is(wanted, JSON_OBJECT) || depth > 2)
        return wanted && seen && json_equal(wanted, seen);
    for (size_t i = 0; i < json_count(wanted); i++) {
        const struct json_member *member = &wanted->object.members[i];
        if (!agrees(member->value, json_get(seen, member->key), depth + 1))
            return false;
    }
    return seen != NULL;
}

struct readback {
    const char *service, *operation, *read_operation;
    bool needs_keys;         /* the table's key names are asked for first */
    const char *members[6];  /* only these may be in the input; NULL: any */
    const char *compared[4]; /* of the input, as they must be seen */
    const struct json *(*build)(struct arena *arena, const struct json *input,
                                const struct json *keys);
    const struct json *(*seen)(const struct json *reply);
    const char *result_member; /* the answer that the call would have given, from what is seen */
};

static const struct readback readbacks[] = {
    { "ecs",
      "UpdateService",
      "DescribeServices",
      false,
      { "cluster", "service", "desiredCount", "taskDefinition" },
      { "desiredCount", "taskDefinition" },
      describe_services,
      seen_service,
      "service" },
    { "application-autoscaling",
      "RegisterScalableTarget",
      "DescribeScalableTargets",
      false,
      { "ServiceNamespace", "ResourceId", "ScalableDimension", "MinCapacity", "MaxCapacity",
        "SuspendedState" },
      { "MinCapacity", "MaxCapacity", "SuspendedState" },
      describe_target,
      seen_target,
      NULL },
    { "dynamodb", "PutItem", "GetItem", true, { NULL }, { NULL }, get_item, seen_item, NULL },
    { "dynamodb", "DeleteItem", "GetItem", false, { NULL }, { NULL }, get_item, seen_item, NULL },
};

static const struct readback *find_readback(const struct request *request) {
    struct str service = model_service_name(request->service);
    struct str operation = model_operation_name(request->operation);
    for (size_t i = 0; i < sizeof readbacks / sizeof readbacks[0]; i++) {
        const struct readback *entry = &readbacks[i];
        if (!str_is(service, entry->service) || !str_is(operation, entry->operation))
            continue;
        for (size_t k = 0; entry->members[0] && k < json_count(request->input); k++) {
            struct str name = request->input->object.members[k].key;
            bool is_known = false;
            for (size_t m = 0; m < 6 && entry->members[m]; m++)
                is_known = is_known || str_is(name, entry->members[m]);
            if (!is_known)
                return NULL; /* forceNewDeployment and the like: a repeat would act again */
        }
        return entry;
    }
    return NULL;
}

size_t aws_api_uses(struct arena *arena, const struct json *inputs,
                    struct action_use uses[AWS_API_USES_MAX]) {
    struct request request = { 0 };
    struct err err;
    if (!find_operation(inputs, &request, &err).ok)
        return 0;
    const char *service = str_z(arena, model_service_name(request.service));
    const char *operation = str_z(arena, model_operation_name(request.operation));
    size_t count = 0;
    uses[count++] = (struct action_use){ .service = service, .operation = operation };
    for (size_t i = 0; i < sizeof readbacks / sizeof readbacks[0]; i++) {
        const struct readback *entry = &readbacks[i];
        if (strcmp(service, entry->service) != 0 || strcmp(operation, entry->operation) != 0)
            continue;
        uses[count++] = (struct action_use){ .service = service, .operation = entry->read_operation };
        if (entry->needs_keys)
            uses[count++] = (struct action_use){ .service = service, .operation = "DescribeTable" };
    }
    return count;
}

static bool is_shown(const struct readback *entry, const struct json *input,
                     const struct json *seen) {
    if (str_is(STR("DeleteItem"), entry->operation))
        return !seen;
    if (str_is(STR("PutItem"), entry->operation))
        return seen && json_equal(json_get_c(input, "Item"), seen);
    for (size_t i = 0; i < 4 && entry->compared[i]; i++) {
        const struct json *wanted = json_get_c(input, entry->compared[i]);
        if (wanted && !agrees(wanted, json_get_c(seen, entry->compared[i]), 0))
            return false;
    }
    return seen != NULL;
}

/* A digest of the state before the call: what may be overwritten is only what was there then. */
static struct str seen_digest(struct arena *arena, const struct readback *entry,
                              const struct json *seen) {
    struct json *kept = json_new_object(arena);
    for (size_t i = 0; i < 4 && entry->compared[i]; i++)
        json_set_c(arena, kept, entry->compared[i], json_get_c(seen, entry->compared[i]));
    BUF_SCOPE(text, JSON_SIZE_MAX);
    json_write_sorted(&text, entry->compared[0] || !seen ? kept : seen);
    return digest_sha256_hex(arena, buf_view(&text));
}

/* --- aws:executeAwsApi --- */

static void send_read(const struct action_in *in, struct action_out *out, struct json *state,
                      const char *phase, const struct readback *entry,
                      const struct request *request) {
    step_call(in, out, state, phase, entry->service, entry->read_operation,
              entry->build(in->arena, request->input, json_get_c(state, "keys")));
}

static void send_call(const struct action_in *in, struct action_out *out, struct json *state,
                      const struct request *request) {
    step_count(in, state, "sends");
    step_call(in, out, state, "sent", NULL, NULL, request->input);
    out->call.service = model_service_name(request->service);
    out->call.operation = model_operation_name(request->operation);
    out->call.keys = json_get_c(state, "keys");
}

static void execute_start(const struct action_in *in, struct action_out *out, struct json *state,
                          const struct request *request, const struct readback *entry) {
    if (!entry) {
        send_call(in, out, state, request);
    } else if (entry->needs_keys) {
        struct json *read = json_new_object(in->arena);
        json_set_c(in->arena, read, "TableName", json_get_c(request->input, "TableName"));
        step_call(in, out, state, "keys", "dynamodb", "DescribeTable", read);
    } else {
        send_read(in, out, state, "before", entry, request);
    }
}

/* The world after a doubt. */
static void execute_judge(const struct action_in *in, struct action_out *out, struct json *state,
                          const struct request *request, const struct readback *entry) {
    const struct json *seen = entry->seen(in->reply);
    struct json *result = json_new_object(in->arena);
    if (is_shown(entry, request->input, seen)) {
        if (entry->result_member)
            json_set_c(in->arena, result, entry->result_member, seen);
        else if (json_get_c(seen, "ScalableTargetARN"))
            json_set_c(in->arena, result, "ScalableTargetARN",
                       json_get_c(seen, "ScalableTargetARN"));
        out->summary = STR("a read shows it done");
        step_done(out, result);
    } else if (!str_eq(seen_digest(in->arena, entry, seen), json_get_str(state, "before"))) {
        action_fail(out, ERR_IN_DOUBT, "SH5221",
                    "%s.%s is in doubt, and what it changes is now neither as wanted nor as it was "
                    "before: someone else changed it",
                    entry->service, entry->operation);
    } else if (json_get_i64(state, "sends", 0) >= STEP_SENDS_MAX) {
        action_fail(out, ERR_IN_DOUBT, "SH5221",
                    "%s.%s was sent %d times, and no read shows it done", entry->service,
                    entry->operation, STEP_SENDS_MAX);
    } else {
        send_call(in, out, state, request);
    }
}

static void execute_reply(const struct action_in *in, struct action_out *out, struct json *state,
                          const struct request *request, const struct readback *entry) {
    if (step_phase_is(state, "sent")) {
        step_done(out, in->reply);
    } else if (entry && step_phase_is(state, "keys")) {
        const struct json *schema = json_path(in->reply, "Table", "KeySchema", NULL);
        struct json *keys = json_new_array(in->arena);
        for (size_t i = 0; i < json_count(schema); i++)
            json_push(in->arena, keys, json_get_c(json_at(schema, i), "AttributeName"));
        json_set_c(in->arena, state, "keys", keys);
        send_read(in, out, state, "before", entry, request);
    } else if (entry && step_phase_is(state, "before")) {
        json_set_str(in->arena, state, "before",
                     seen_digest(in->arena, entry, entry->seen(in->reply)));
        send_call(in, out, state, request);
    } else if (entry && step_phase_is(state, "doubt")) {
        execute_judge(in, out, state, request, entry);
    } else {
        step_fail_event(in, out);
    }
}

static void execute_step(const struct action_in *in, struct action_out *out) {
    struct request request;
    out->verdict = ACTION_FAILED;
    if (!find_request(in->arena, in->inputs, &request, &out->err).ok)
        return;
    const struct readback *entry = request.class == EFFECT_READ || request.class == EFFECT_TOKENED
                                       ? NULL
                                       : find_readback(&request);
    struct json *state = step_state(in);
    struct str api = model_operation_name(request.operation);
    if (in->event == ACTION_START) {
        execute_start(in, out, state, &request, entry);
    } else if (in->event == ACTION_REPLY) {
        execute_reply(in, out, state, &request, entry);
    } else if (in->event == ACTION_FAULT) {
        step_fail_fault(in, out, "call %.*s", STR_ARG(api));
    } else if (in->event == ACTION_DOUBT && entry) {
        send_read(in, out, state, "doubt", entry, &request);
    } else if (in->event == ACTION_DOUBT && request.class == EFFECT_READ) {
        send_call(in, out, state, &request);
    } else if (in->event == ACTION_DOUBT) {
        action_fail(out, ERR_IN_DOUBT, "SH5221",
                    "%.*s was sent once, its outcome is unknown; a person must look", STR_ARG(api));
        err_hint(&out->err, "read what it changes, then resume or cancel the run");
    } else {
        step_fail_event(in, out);
    }
}

static void execute_preview(const struct action_in *in, struct action_out *out) {
    struct request request;
    out->verdict = ACTION_FAILED;
    if (!find_request(in->arena, in->inputs, &request, &out->err).ok)
        return;
    if (request.class == EFFECT_READ && in->event != ACTION_REPLY) {
        execute_step(in, out);
        return;
    }
    struct str service = model_service_name(request.service);
    struct str text = json_to_str(in->arena, request.input);
    text = str_fmt(in->arena, "%.*s:%.*s %.*s%s", STR_ARG(service),
                   STR_ARG(model_operation_name(request.operation)),
                   STR_ARG(str_slice(text, 0, 160)), text.len > 160 ? "..." : "");
    bool is_read = request.class == EFFECT_READ;
    step_effect(in, out, is_read ? "?" : "~", is_read ? "read" : "change",
                str_z(in->arena, service), text);
    step_done(out, is_read ? in->reply : json_new_object(in->arena));
}

static struct res call_check(struct arena *arena, const struct json *inputs, struct err *err) {
    struct request request;
    return find_request(arena, inputs, &request, err);
}

static void push_table(struct arena *arena, const struct json *table, struct str account,
                       struct str region, struct json *out) {
    struct str name = json_str(table);
    if (name.len && str_find(name, STR("{{")) == SIZE_MAX)
        json_push(arena, out,
                  json_new_str(arena, action_target_table(arena, account, region, name)));
}

static void table_targets(struct arena *arena, const struct json *inputs, struct str account,
                          struct str region, struct json *out) {
    push_table(arena, json_get_c(inputs, "TableName"), account, region, out);
    const struct json *requests = json_get_c(inputs, "RequestItems");
    for (size_t i = 0; json_is(requests, JSON_OBJECT) && i < json_count(requests); i++)
        push_table(arena, json_new_str(arena, requests->object.members[i].key), account, region,
                   out);
    const struct json *actions = json_get_c(inputs, "TransactItems");
    for (size_t i = 0; i < json_count(actions); i++) {
        const struct json *item = json_at(actions, i);
        for (size_t k = 0; json_is(item, JSON_OBJECT) && k < json_count(item); k++)
            push_table(arena, json_get_c(item->object.members[k].value, "TableName"), account,
                       region, out);
    }
}

static void call_targets(struct arena *arena, const struct json *inputs, struct str account,
                         struct str region, struct json *out) {
    struct request request = { 0 };
    struct err err;
    if (!find_operation(inputs, &request, &err).ok || request.class == EFFECT_READ)
        return;
    struct str name = model_service_name(request.service);
    struct str cluster = json_get_str(inputs, "cluster"), service = json_get_str(inputs, "service");
    if (str_is(name, "application-autoscaling")) {
        struct str id = json_get_str(inputs, "ResourceId");
        size_t slash = SIZE_MAX;
        if (str_starts(id, STR("service/"))) {
            id = str_slice(id, sizeof "service/" - 1, id.len);
            slash = str_find_char(id, '/');
        }
        if (slash != SIZE_MAX) {
            cluster = str_slice(id, 0, slash);
            service = str_slice(id, slash + 1, id.len);
        }
    } else if (str_is(name, "dynamodb")) {
        table_targets(arena, inputs, account, region, out);
        return;
    } else if (!str_is(name, "ecs")) {
        return;
    }
    if (!service.len || str_find(service, STR("{{")) != SIZE_MAX ||
        str_find(cluster, STR("{{")) != SIZE_MAX)
        return;
    json_push(arena, out,
              json_new_str(arena, action_target_service(arena, account, region, cluster, service)));
}

/* --- aws:waitForAwsResourceProperty, aws:assertAwsResourceProperty --- */

static struct res property_check(struct arena *arena, const struct json *inputs, struct err *err) {
    struct request request;
    TRY(find_request(arena, inputs, &request, err));
    if (request.class != EFFECT_READ)
        return err_set(err, ERR_INPUT, "SH1609",
                       "%.*s changes things: a wait or a check may only read",
                       STR_ARG(model_operation_name(request.operation)));
    return jsonpath_check(json_get_str(inputs, "PropertySelector"), err);
}

/* Booleans without regard to letter case, everything else exactly, all in their string form. */
static bool is_desired(struct arena *arena, const struct json *desired, const struct json *value) {
    struct str text = step_value_text(arena, value);
    for (size_t i = 0; value && i < json_count(desired); i++) {
        struct str wanted = step_value_text(arena, json_at(desired, i));
        if (str_eq(text, wanted) || (json_is(value, JSON_BOOL) && str_eq_nocase(text, wanted)))
            return true;
    }
    return false;
}

static struct str desired_text(struct arena *arena, const struct json *desired) {
    struct str text = json_to_str(arena, desired);
    return str_slice(text, 0, 120);
}

static void property_call(const struct action_in *in, struct action_out *out, struct json *state) {
    struct request request;
    out->verdict = ACTION_FAILED;
    if (!find_request(in->arena, in->inputs, &request, &out->err).ok ||
        !property_check(in->arena, in->inputs, &out->err).ok)
        return;
    send_call(in, out, state, &request);
}

static void wait_more(const struct action_in *in, struct action_out *out, struct json *state,
                      struct str seen) {
    int64_t delay = json_get_i64(state, "delay", WAIT_FIRST_MS);
    int64_t next = delay + delay / 2;
    json_set_i64(in->arena, state, "delay", next < WAIT_LONGEST_MS ? next : WAIT_LONGEST_MS);
    struct str desired = desired_text(in->arena, json_get_c(in->inputs, "DesiredValues"));
    out->summary = str_fmt(in->arena, "is %.*s, waits for %.*s", STR_ARG(str_slice(seen, 0, 80)),
                           STR_ARG(desired));
    step_wait(in, out, state, "wait", delay);
}

/* A missing path and an error of the service mean "not yet"; a mistake of ours stays one. */
static bool is_not_yet(const struct err *fault) {
    return fault && fault->class == ERR_PERMANENT;
}

static void property_step(const struct action_in *in, struct action_out *out, bool is_wait) {
    struct json *state = step_state(in);
    struct str selector = step_input(in, "PropertySelector");
    const struct json *desired = json_get_c(in->inputs, "DesiredValues");
    const struct json *value = NULL;
    out->verdict = ACTION_FAILED;
    if (in->event == ACTION_REPLY &&
        !jsonpath_select(in->arena, selector, in->reply, &value, &out->err).ok)
        return;
    if (in->event == ACTION_START || in->event == ACTION_WAKE || in->event == ACTION_DOUBT) {
        property_call(in, out, state);
    } else if (in->event == ACTION_FAULT && is_wait && is_not_yet(in->fault)) {
        wait_more(in, out, state, str_of(in->fault->aws_code));
    } else if (in->event == ACTION_FAULT) {
        step_fail_fault(in, out, "read the property %.*s", STR_ARG(selector));
    } else if (in->event != ACTION_REPLY) {
        step_fail_event(in, out);
    } else if (is_desired(in->arena, desired, value)) {
        out->summary = str_fmt(in->arena, "is %.*s",
                               STR_ARG(str_slice(step_value_text(in->arena, value), 0, 80)));
        step_done(out, in->reply);
    } else {
        struct str seen = value ? step_value_text(in->arena, value) : STR("absent");
        struct str wanted = desired_text(in->arena, desired);
        if (is_wait)
            wait_more(in, out, state, seen);
        else
            action_fail(out, ERR_PERMANENT, "SH5102", "%.*s is %.*s, and must be one of %.*s",
                        STR_ARG(selector), STR_ARG(str_slice(seen, 0, 120)), STR_ARG(wanted));
    }
}

static void wait_step(const struct action_in *in, struct action_out *out) {
    property_step(in, out, true);
}
static void assert_step(const struct action_in *in, struct action_out *out) {
    property_step(in, out, false);
}

#define INPUTS(list) .inputs = (list), .input_count = sizeof(list) / sizeof(list)[0]

const struct action aws_api_execute = {
    .name = "aws:executeAwsApi",
    .help = "Call one operation of AWS",
    INPUTS(call_inputs),
    .takes_more_inputs = true,
    .timeout_ms = 60000,
    .targets = call_targets,
    .check = call_check,
    .step = execute_step,
    .preview = execute_preview,
};
const struct action aws_api_wait = {
    .name = "aws:waitForAwsResourceProperty",
    .help = "Wait until a property has one of the desired values",
    INPUTS(property_inputs),
    .takes_more_inputs = true,
    .timeout_ms = 3600000,
    .is_read_only = true,
    .check = property_check,
    .step = wait_step,
};
const struct action aws_api_assert = {
    .name = "aws:assertAwsResourceProperty",
    .help = "Fail unless a property has one of the desired values",
    INPUTS(property_inputs),
    .takes_more_inputs = true,
    .timeout_ms = 60000,
    .is_read_only = true,
    .check = property_check,
    .step = assert_step,
    .preview = assert_step,
};
