#include "cli/region.h"

#include "aws/credentials.h"

struct res region_find(struct arena *arena, struct str given, struct str configured,
                       struct str *region, struct err *err) {
    struct str candidates[] = { given, configured, str_of(config_files.getenv_fn("AWS_REGION")),
                                str_of(config_files.getenv_fn("AWS_DEFAULT_REGION")) };
    for (size_t i = 0; i < sizeof candidates / sizeof candidates[0]; i++)
        if (candidates[i].len) {
            *region = candidates[i];
            return RES_OK;
        }
    struct aws_profile profile;
    TRY(credentials_profile(config_files.getenv_fn, &profile, err));
    *region = str_dup(arena, str_of(profile.region));
    if (region->len)
        return RES_OK;
    (void)err_set(err, ERR_CONFIG, "SH4112", "no AWS region is known");
    err_hint(err, "set AWS_REGION, or say --region eu-west-1");
    return RES_ERR;
}
