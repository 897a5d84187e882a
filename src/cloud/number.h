/* number.h: DynamoDB's numbers: exact decimals of at most 38 significant digits and of magnitudes
 * 1E-130 to 9.99..E+125, or zero. Pure values, no allocation. Never floating point.
 *
 * Invariant: no leading and no trailing zero among the digits; zero has no digit, no sign. Two
 * numbers of one value are therefore equal member by member. */
#ifndef SELFHEAL_CLOUD_NUMBER_H
#define SELFHEAL_CLOUD_NUMBER_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/str.h"

enum {
    NUMBER_DIGITS_MAX = 38,
    NUMBER_EXPONENT_MIN = -130, /* of the first digit */
    NUMBER_EXPONENT_MAX = 125,
    NUMBER_TEXT_MAX = 170,      /* bytes of the longest canonical text: -0. 129 zeros, 38 digits */
    NUMBER_ORDERED_MAX = NUMBER_DIGITS_MAX + 3,
};

struct number {
    bool is_negative;
    uint8_t count;                     /* digits; 0: the number is zero */
    int16_t exponent;                  /* value = d1.d2d3... x 10^exponent */
    uint8_t digits[NUMBER_DIGITS_MAX]; /* 0..9, the first is not 0, nor is the last */
};

enum number_result { NUMBER_OK, NUMBER_BAD, NUMBER_TOO_PRECISE, NUMBER_OVERFLOW, NUMBER_UNDERFLOW };

/* Accepts an optional sign, digits with an optional point, an optional exponent; nothing else. */
enum number_result number_parse(struct str text, struct number *out);
/* <0, 0, >0. */
int number_cmp(const struct number *a, const struct number *b);
/* a + b, or a - b. More than 38 digits in the result: NUMBER_OVERFLOW, as the service says. */
enum number_result number_add(const struct number *a, const struct number *b, bool is_minus,
                              struct number *out);
/* Plain decimal text: no exponent, no leading zeros, no trailing zeros of the fraction. */
struct str number_format(struct arena *arena, const struct number *number);
/* What it costs in an item, in bytes. */
size_t number_size(const struct number *number);
/* Bytes whose byte order is the order of the values. Returns how many (<= NUMBER_ORDERED_MAX). */
size_t number_ordered(const struct number *number, unsigned char out[NUMBER_ORDERED_MAX]);

#endif
