/* base64.h: RFC 4648 standard alphabet with padding; decoding is canonical (DynamoDB, SNS): length a
 * multiple of 4, right padding, no stray bits, no white space. */
#ifndef SELFHEAL_CODEC_BASE64_H
#define SELFHEAL_CODEC_BASE64_H

#include "base/arena.h"
#include "base/str.h"

struct str base64_encode(struct arena *arena, struct str bytes);
/* False when the text is not canonical base64. */
bool base64_decode(struct arena *arena, struct str text, struct str *out);

#endif
