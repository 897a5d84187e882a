/* datadog.h: alerts that Datadog's webhook sends with the payload "selfheal.datadog/1"
 * (docs/sources.md).
 *
 * Datadog does not sign: a shared secret in the header X-Selfheal-Token is compared, in constant
 * time and against all secrets, before anything of the body is looked at. The payload is a template
 * that the user pasted into Datadog and into which Datadog pastes values, so a value (a monitor's
 * title, say) may contain what breaks the JSON or adds a key. Therefore: strict JSON, no key twice,
 * no key that the schema lacks, and a payload with a title must carry the keys that decide (labels,
 * times, severity) itself, so that an added one is always a duplicate. Whatever is authentic and
 * unusable is ALERT_UNUSABLE, never a guess. */
#ifndef SELFHEAL_ALERT_DATADOG_H
#define SELFHEAL_ALERT_DATADOG_H

#include "alert/alert.h"

/* Refusals: SH6002 no or wrong token (401), SH6003 media type (415). Unusable (202): SH1001 not
 * JSON, SH6004 shape, SH6005 transition, SH6006 too large. */
extern const struct alert_source datadog_source;

/* "Triggered", "Re-Triggered", ..: SH6005 for any other. */
MUST_CHECK struct res datadog_transition(struct str name, enum alert_transition *out, struct err *err);
/* Seconds or milliseconds since 1970; SH6004 names it. */
MUST_CHECK struct res datadog_epoch(const char *name, int64_t value, int64_t *out_ms, struct err *err);

#endif
