/* fold.h: comparing texts without regard to case, by Unicode simple case folding (one code point to
 * one code point, no locale, no normalisation). "Straße" therefore equals "STRAßE" and not
 * "STRASSE". A byte that is not UTF-8 stands for itself. */
#ifndef SELFHEAL_RULE_FOLD_H
#define SELFHEAL_RULE_FOLD_H

#include "base/arena.h"
#include "base/str.h"

struct fold_text {
    const uint32_t *points; /* folded code points, in the arena */
    size_t count;
};

struct fold_text fold_text_make(struct arena *arena, struct str text);
/* Whether the text as a whole, its beginning or its end is the folded one. */
bool fold_text_is(struct fold_text folded, struct str text);
bool fold_text_starts(struct fold_text folded, struct str text);
bool fold_text_ends(struct fold_text folded, struct str text);

#endif
