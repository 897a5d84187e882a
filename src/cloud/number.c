#include "cloud/number.h"

#include <assert.h>
#include <string.h>

enum {
    /* The lowest and highest powers of ten a sum can touch, and one for the carry. */
    SUM_LOW = NUMBER_EXPONENT_MIN - NUMBER_DIGITS_MAX,
    SUM_HIGH = NUMBER_EXPONENT_MAX + 1,
    SUM_DIGITS = SUM_HIGH - SUM_LOW + 1,
};

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* The exponent's text after the 'e'. False when it is not one or does not fit 63 bits. */
static bool exponent_parse(struct str text, int64_t *out) {
    bool is_minus = text.len && text.ptr[0] == '-';
    size_t i = text.len && (text.ptr[0] == '-' || text.ptr[0] == '+') ? 1 : 0;
    if (i == text.len)
        return false;
    int64_t value = 0;
    for (; i < text.len; i++) {
        if (!is_digit(text.ptr[i]))
            return false;
        if (__builtin_mul_overflow(value, 10, &value) ||
            __builtin_add_overflow(value, text.ptr[i] - '0', &value))
            return false;
    }
    *out = is_minus ? -value : value;
    return true;
}

/* What the digits of a text are, before range and precision are judged. */
struct scan {
    size_t digits, fraction;   /* all digits; those after the point */
    size_t leading, last;      /* digits before the first that is not 0; position after the last */
    size_t mantissa_end;       /* index in the text */
    size_t start;
};

static bool scan_mantissa(struct str text, struct scan *scan) {
    bool has_point = false, has_digit = false;
    size_t i = text.len && (text.ptr[0] == '-' || text.ptr[0] == '+') ? 1 : 0;
    scan->start = i;
    for (; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '.' && !has_point) {
            has_point = true;
            continue;
        }
        if (!is_digit(c))
            break;
        scan->digits++;
        scan->fraction += has_point;
        if (c != '0') {
            if (!has_digit)
                scan->leading = scan->digits - 1;
            has_digit = true;
            scan->last = scan->digits;
        }
    }
    scan->mantissa_end = i;
    return scan->digits > 0;
}

enum number_result number_parse(struct str text, struct number *out) {
    *out = (struct number){ 0 };
    struct scan scan = { 0 };
    int64_t exponent = 0;
    if (!scan_mantissa(text, &scan))
        return NUMBER_BAD;
    if (scan.mantissa_end < text.len) {
        char c = text.ptr[scan.mantissa_end];
        if (c != 'e' && c != 'E')
            return NUMBER_BAD;
        if (!exponent_parse(str_slice(text, scan.mantissa_end + 1, text.len), &exponent))
            return NUMBER_BAD;
    }
    /* Beyond this the range check below decides anyway; clamped so that sums cannot overflow. */
    if (exponent > (1 << 30))
        exponent = 1 << 30;
    if (exponent < -(1 << 30))
        exponent = -(1 << 30);
    if (scan.last == 0) { /* zero: its written scale must be in range */
        int64_t scale = exponent - (int64_t)scan.fraction;
        if (scale > NUMBER_EXPONENT_MAX)
            return NUMBER_OVERFLOW;
        return exponent < NUMBER_EXPONENT_MIN ? NUMBER_UNDERFLOW : NUMBER_OK;
    }
    if (scan.last - scan.leading > NUMBER_DIGITS_MAX)
        return NUMBER_TOO_PRECISE;
    int64_t first = (int64_t)(scan.digits - scan.fraction) - (int64_t)scan.leading - 1 + exponent;
    if (first > NUMBER_EXPONENT_MAX)
        return NUMBER_OVERFLOW;
    if (first < NUMBER_EXPONENT_MIN)
        return NUMBER_UNDERFLOW;
    out->is_negative = text.ptr[0] == '-';
    out->exponent = (int16_t)first;
    size_t at = 0;
    for (size_t i = scan.start; i < scan.mantissa_end; i++) {
        if (text.ptr[i] == '.')
            continue;
        if (at >= scan.leading && at < scan.last)
            out->digits[out->count++] = (uint8_t)(text.ptr[i] - '0');
        at++;
    }
    assert(out->count > 0 && out->digits[0] != 0);
    return NUMBER_OK;
}

static int magnitude_cmp(const struct number *a, const struct number *b) {
    if (a->count == 0 || b->count == 0)
        return (a->count > 0) - (b->count > 0);
    if (a->exponent != b->exponent)
        return a->exponent < b->exponent ? -1 : 1;
    size_t n = a->count < b->count ? a->count : b->count;
    int order = memcmp(a->digits, b->digits, n);
    if (order)
        return order < 0 ? -1 : 1;
    return (a->count > b->count) - (a->count < b->count);
}

int number_cmp(const struct number *a, const struct number *b) {
    if (a->is_negative != b->is_negative)
        return a->is_negative ? -1 : 1;
    int order = magnitude_cmp(a, b);
    return a->is_negative ? -order : order;
}

/* sums[i] is the digit of 10^(i + SUM_LOW). */
static void sum_accumulate(int sums[SUM_DIGITS], const struct number *n, int sign) {
    for (size_t i = 0; i < n->count; i++)
        sums[n->exponent - (int)i - SUM_LOW] += sign * n->digits[i];
}

enum number_result number_add(const struct number *a, const struct number *b, bool is_minus,
                              struct number *out) {
    struct number other = *b;
    if (is_minus && other.count)
        other.is_negative = !other.is_negative;
    *out = (struct number){ 0 };
    /* The larger magnitude gives the sign, so that the column sums carry to a positive number. */
    const struct number *large = magnitude_cmp(a, &other) >= 0 ? a : &other;
    const struct number *small = large == a ? &other : a;
    int sums[SUM_DIGITS] = { 0 };
    sum_accumulate(sums, large, 1);
    sum_accumulate(sums, small, large->is_negative == small->is_negative ? 1 : -1);
    int carry = 0, low = -1, high = -1;
    for (int i = 0; i < SUM_DIGITS; i++) {
        int d = sums[i] + carry;
        carry = d < 0 ? -1 : d / 10;
        sums[i] = d - carry * 10;
        if (sums[i]) {
            low = low < 0 ? i : low;
            high = i;
        }
    }
    assert(carry == 0);
    if (high < 0)
        return NUMBER_OK;
    if (high - low + 1 > NUMBER_DIGITS_MAX || high + SUM_LOW > NUMBER_EXPONENT_MAX)
        return NUMBER_OVERFLOW;
    if (high + SUM_LOW < NUMBER_EXPONENT_MIN)
        return NUMBER_UNDERFLOW;
    out->is_negative = large->is_negative;
    out->exponent = (int16_t)(high + SUM_LOW);
    for (int i = high; i >= low; i--)
        out->digits[out->count++] = (uint8_t)sums[i];
    return NUMBER_OK;
}

struct str number_format(struct arena *arena, const struct number *number) {
    if (number->count == 0)
        return STR("0");
    char text[NUMBER_TEXT_MAX];
    size_t len = 0;
    if (number->is_negative)
        text[len++] = '-';
    if (number->exponent < 0) {
        text[len++] = '0';
        text[len++] = '.';
        for (int i = -1; i > number->exponent; i--)
            text[len++] = '0';
    }
    for (int i = 0; i < number->count || i <= number->exponent; i++) {
        if (i > 0 && i == number->exponent + 1)
            text[len++] = '.';
        text[len++] = i < number->count ? (char)('0' + number->digits[i]) : '0';
    }
    assert(len <= sizeof text);
    return str_dup(arena, (struct str){ text, len });
}

size_t number_size(const struct number *number) {
    if (number->count == 0)
        return 1;
    int whole = number->exponent + 1 > 0 ? number->exponent + 1 : 0;
    int fraction = number->count - (number->exponent + 1);
    if (fraction <= 0) { /* an integer: trailing zeros are free */
        whole = number->count;
        fraction = 0;
    } else if (whole == 0) {
        fraction = number->count;
    }
    return 1 + (size_t)((whole + 1) / 2) + (size_t)((fraction + 1) / 2) + number->is_negative;
}

size_t number_ordered(const struct number *number, unsigned char out[NUMBER_ORDERED_MAX]) {
    if (number->count == 0) {
        out[0] = 1;
        return 1;
    }
    /* Sign, exponent, digits + 1; of a negative number all complemented, with an end mark so that
     * the one with fewer digits, the greater, sorts later. */
    unsigned char flip = number->is_negative ? 0xff : 0;
    size_t len = 0;
    out[len++] = number->is_negative ? 0 : 2;
    out[len++] = (unsigned char)((number->exponent - NUMBER_EXPONENT_MIN) ^ flip);
    for (size_t i = 0; i < number->count; i++)
        out[len++] = (unsigned char)((number->digits[i] + 1) ^ flip);
    if (number->is_negative)
        out[len++] = 0xff;
    return len;
}
