/* sts.c: see sts.h. */
#include "cloud/sts.h"

#include "cloud/fault.h"

struct res cloud_sts_handle(const struct cloud_options *options, struct arena *arena,
                            struct str operation, const struct json **output, struct err *err) {
    if (!str_is(operation, "GetCallerIdentity"))
        return fault_set(err, 400, "InvalidAction",
                         "The sandbox does not have sts:%.*s. See docs/sandbox.md.",
                         STR_ARG(operation));
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "UserId", STR("AIDASANDBOXSANDBOXSAN"));
    json_set_str(arena, out, "Account", str_dup(arena, options->account));
    json_set_str(arena, out, "Arn",
                 str_fmt(arena, "arn:aws:iam::%.*s:user/sandbox", STR_ARG(options->account)));
    *output = out;
    return RES_OK;
}
