/* jsonpath.h: the selectors of SSM documents (ssm-automation.md 7): dotted children, [n], ['name'],
 * deep scan `..`, filter [?(@.Key == 'X')], with or without the leading "$.". Also the whole `$`. */
#ifndef SELFHEAL_CODEC_JSONPATH_H
#define SELFHEAL_CODEC_JSONPATH_H

#include "codec/json.h"

/* Checks the syntax. err: class config, SH1301, with the position in the selector. */
MUST_CHECK struct res jsonpath_check(struct str selector, struct err *err);
/* Evaluates. A deep scan or a filter gives an array (document order, level by level); a plain path
 * gives the value, or *out = NULL when there is none. More than 200,000 values on the way: class limit,
 * SH1302. */
MUST_CHECK struct res jsonpath_select(struct arena *arena, struct str selector,
                                      const struct json *value, const struct json **out,
                                      struct err *err);

#endif
