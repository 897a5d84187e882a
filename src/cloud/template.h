/* template.h: input templates of EventBridge targets and of pipes: text with <placeholders>, which
 * become JSON values; inside quotes, their text. A value that is not there is null, and nothing
 * inside quotes. What comes out need not be JSON: who hands it on checks what he must. */
#ifndef SELFHEAL_CLOUD_TEMPLATE_H
#define SELFHEAL_CLOUD_TEMPLATE_H

#include "codec/json.h"

/* The value of a placeholder, or NULL. */
typedef const struct json *(*template_value)(void *ctx, struct arena *arena, struct str name);

/* Placeholders are '<', a name of letters, digits and "$.-_[]*'\"" without blanks, '>'; any other
 * '<' is text. The result is at most 1 MiB; more gives an empty text. */
struct str template_expand(struct arena *arena, struct str text, template_value value, void *ctx);

#endif
