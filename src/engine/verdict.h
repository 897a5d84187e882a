/* verdict.h: what each rule said about an alert (docs/decisions/0004-verdicts-at-read-time.md).
 *
 * Stored with the alert are the verdicts of the rules that matched and the hash of the configuration. The rules that
 * did not match are not listed: their texts are stored once per configuration, and why they did not match is computed
 * from them and from the stored alert when somebody asks. So the answer is that of the rules of that time, and what is
 * written per alert does not grow with the number of rules. */
#ifndef SELFHEAL_ENGINE_VERDICT_H
#define SELFHEAL_ENGINE_VERDICT_H

#include "config/config.h"
#include "engine/store.h"

/* A verdict on its way into a list: {"rule","verdict","why","file","line","hash"}. */
struct json *verdict_new(struct arena *arena, struct str rule, struct str file, uint32_t line, struct str hash,
                         const char *verdict, struct str why);

/* RECORD_DEFINITION of a configuration's rules: "rules/HASH" says how many are stored, "rules/HASH/NNNNN" holds those
 * from rule NNNNN on. */
struct str verdict_rules_key(struct arena *arena, struct str config_hash);
struct str verdict_part_key(struct arena *arena, struct str config_hash, size_t first);
/* The rules from *next on, as many as fit one record; *next is moved behind them. */
const struct json *verdict_encode_rules(struct arena *arena, const struct config *config, size_t *next);

/* The alert as it was judged: what is stored twice in it is stored once (the sender's JSON is in "raw"). */
const struct json *verdict_restore_alert(struct arena *arena, const struct json *record);
/* One verdict for each rule of the configuration that judged the alert, in file order; what was stored before that is
 * given as it is. record: a RECORD_ALERT that has been restored. */
MUST_CHECK struct res verdict_list(struct store *store, struct arena *arena, const struct json *record,
                                   const struct json **out, struct err *err);

#endif
