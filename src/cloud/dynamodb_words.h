/* dynamodb_words.h: is a bare attribute name of an expression reserved? Pure data. */
#ifndef SELFHEAL_CLOUD_DYNAMODB_WORDS_H
#define SELFHEAL_CLOUD_DYNAMODB_WORDS_H

#include "base/str.h"

/* Without regard to case. */
bool cloud_dynamodb_words_has(struct str word);

#endif
