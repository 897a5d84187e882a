#include "lambda/hops.h"

#include "base/plant.h"
#include "engine/record.h"

enum { DELAY_MAX_S = 900, /* of SQS */ AGAIN_MAX_S = 60, /* as often as the sweep */ };

enum hops_next hops_after(const struct config_lambda *config, const struct json *run, int64_t hop, int64_t timer_ms,
                          int64_t now_ms, int64_t *delay_s) {
    *delay_s = 0;
    if (!run || str_is(json_get_str(run, "state"), "finished"))
        return HOPS_NONE;
#if SELFHEAL_PLANT == PLANT_HOPS_NOT_COUNTED
    hop = 0;
#endif
    if (hop >= config->hops_max)
        return HOPS_TELL;
    if (!config->continue_queue.len)
        return HOPS_NONE;
    int64_t at = json_get_i64(run, "wake", now_ms), least_s = 0;
    if (at <= now_ms) {
        /* Another host holds it, and is not to be disturbed. Or there was no time left, or nothing could be stored: what stays
         * like that (a function whose time-out is too short, a clock that is wrong) is no reason to go round at once. */
        least_s = hop < AGAIN_MAX_S ? hop : AGAIN_MAX_S;
        at = timer_ms;
    }
    int64_t in_s = at == RECORD_NOT_DUE ? 0 : (at - now_ms + 999) / 1000;
    *delay_s = in_s < least_s ? least_s : in_s > DELAY_MAX_S ? DELAY_MAX_S : in_s;
    return HOPS_CONTINUE;
}
