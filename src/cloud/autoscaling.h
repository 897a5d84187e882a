/* autoscaling.h: the model of Application Auto Scaling for ECS services: scalable targets whose
 * bounds are enforced at once, suspended state, policies that are kept but never act by themselves.
 */
#ifndef SELFHEAL_CLOUD_AUTOSCALING_H
#define SELFHEAL_CLOUD_AUTOSCALING_H

#include "cloud/ecs.h"

struct cloud_autoscaling;

/* Both must outlive the model. */
struct cloud_autoscaling *cloud_autoscaling_new(const struct cloud_options *options,
                                                struct cloud_ecs *ecs);
void cloud_autoscaling_free(struct cloud_autoscaling *scaling);
MUST_CHECK struct res cloud_autoscaling_load(struct cloud_autoscaling *scaling, struct err *err);
MUST_CHECK struct res cloud_autoscaling_handle(struct cloud_autoscaling *scaling,
                                               struct arena *arena, struct str operation,
                                               const struct json *input, int64_t now_ms,
                                               const struct json **output, struct err *err);
/* What an alarm would do: see cloud_autoscaler_push. */
bool cloud_autoscaling_push(struct cloud_autoscaling *scaling, struct str resource_id,
                            int64_t capacity, int64_t now_ms);

#endif
