/* cmd_aws.c: `selfheal aws`: one call through the same client that runs use. One attempt: what to do after a doubt is
 * for the person to decide. */
#include <stdio.h>
#include <stdlib.h>

#include "base/limits.h"
#include "cli/cmd.h"
#include "cli/input.h"
#include "cli/out.h"
#include "cli/region.h"
#include "net/aws_client.h"

enum { TIMEOUT_DEFAULT_MS = 25000 };

/* The call changes something unless the model says that it reads. */
static bool is_mutating(const struct aws_client_call *call) {
    const struct aws_service *service = model_service(call->service);
    const struct aws_operation *operation =
        service ? model_operation(service, call->operation) : NULL;
    return !operation || model_effect_class_of(service, operation, call->input) != EFFECT_READ;
}

static int print_request(const struct args *args, struct arena *arena,
                         const struct aws_client_options *options,
                         const struct aws_client_call *call) {
    struct err err = { 0 };
    struct str text = STR_NONE;
    if (!aws_client_print(options, arena, call, &text, &err).ok)
        return out_error(args, &err);
    out_write(text);
    return 0;
}

static int send(const struct args *args, struct arena *arena,
                const struct aws_client_options *options, const struct aws_client_call *call) {
    struct aws_client_answer answer;
    aws_client_call(options, arena, call, &answer);
    if (answer.is_ok) {
        out_json(answer.output ? answer.output : json_new_object(arena));
        return 0;
    }
    if (answer.err.class == ERR_IN_DOUBT && !answer.err.hint[0])
        err_hint(&answer.err, "the change may have been made: read before you send it again");
    if (answer.output)
        out_json(answer.output);
    return out_error(args, &answer.err);
}

static void note_endpoint(const struct args *args) {
    const char *url = getenv("AWS_ENDPOINT_URL");
    if (url && url[0] && !args_has(args, "--endpoint-url"))
        fprintf(stderr, "note: AWS_ENDPOINT_URL is not used here; say --endpoint-url %s\n", url);
}

int cmd_aws(int argc, char **argv) {
    ARENA_SCOPE(arena);
    struct args args;
    struct err err = { 0 };
    int status;
    if (!args_read(&args, argc, argv, &status))
        return status;
    struct aws_client_call call = { .service = args.positional[0],
                                    .operation = args.positional[1],
                                    .input = json_new_object(&arena),
                                    .timeout_ms = TIMEOUT_DEFAULT_MS };
    struct json_options json_options = { .depth_max = JSON_DEPTH_AWS_MAX };
    if (args_has(&args, "--input") &&
        !input_json(&arena, args_value(&args, "--input"), &json_options, &call.input, &err).ok)
        return out_error(&args, &err);
    if (args_has(&args, "--timeout") &&
        !input_duration(args_value(&args, "--timeout"), "--timeout", &call.timeout_ms, &err).ok)
        return out_error(&args, &err);
    struct aws_client_options options = { .endpoint_url = args_value(&args, "--endpoint-url"),
                                          .getenv_fn = config_files.getenv_fn };
    if (!region_find(&arena, args_value(&args, "--region"), STR_NONE, &options.region, &err).ok)
        return out_error(&args, &err);
    call.is_mutating = is_mutating(&call);
    note_endpoint(&args);
    return args_has(&args, "--print-request") ? print_request(&args, &arena, &options, &call)
                                              : send(&args, &arena, &options, &call);
}
