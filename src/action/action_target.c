/* action_target.c: canonical names of what actions change: one text per resource, whatever way it
 * was written (name, ARN of the old or the new form). Letter case is kept: other case is another
 * resource. */
#include "action/action.h"
#include "aws/arn.h"
#include "base/plant.h"

static struct str last_part(struct str text) {
    for (size_t i = text.len; i > 0; i--) {
        if (text.ptr[i - 1] == '/')
            return str_slice(text, i, text.len);
    }
    return text;
}

/* service/CLUSTER/NAME -> CLUSTER; empty for the old form. */
static struct str middle_part(struct str resource) {
    size_t first = str_find_char(resource, '/');
    struct str rest = first == SIZE_MAX ? STR_NONE : str_slice(resource, first + 1, resource.len);
    size_t second = str_find_char(rest, '/');
    return second == SIZE_MAX ? STR_NONE : str_slice(rest, 0, second);
}

struct str action_target_service(struct arena *arena, struct str account, struct str region,
                                 struct str cluster, struct str service) {
    struct arn arn;
    struct str cluster_name = last_part(cluster);
    bool is_arn = arn_split(service, &arn), is_cluster_arn = !is_arn && arn_split(cluster, &arn);
#if SELFHEAL_PLANT == PLANT_ARN_NOT_TAKEN_APART
    is_arn = is_cluster_arn = false;
#endif
    if (is_arn) {
        account = arn.account;
        region = arn.region;
        struct str own = middle_part(arn.resource);
        cluster_name = own.len ? own : cluster_name;
        service = last_part(arn.resource);
    } else if (is_cluster_arn) {
        account = arn.account;
        region = arn.region;
    }
    if (!cluster_name.len)
        cluster_name = STR("default"); /* what ECS takes when none is named */
    return str_fmt(arena, "%.*s/%.*s/ecs-service/%.*s/%.*s", STR_ARG(account), STR_ARG(region),
                   STR_ARG(cluster_name), STR_ARG(last_part(service)));
}

struct str action_target_table(struct arena *arena, struct str account, struct str region,
                               struct str table) {
    struct arn arn;
    if (arn_split(table, &arn)) {
        account = arn.account;
        region = arn.region;
        struct str own = middle_part(arn.resource); /* table/NAME/index/INDEX */
        table = own.len ? own : last_part(arn.resource);
    }
    return str_fmt(arena, "%.*s/%.*s/dynamodb-table/%.*s", STR_ARG(account), STR_ARG(region),
                   STR_ARG(table));
}
