#include "rule/cidr.h"

#include <assert.h>
#include <string.h>

enum {
    IPV4_TEXT_MAX = 15, /* "255.255.255.255" */
    IPV6_TEXT_MAX = 45, /* eight groups, the last two dotted */
    IPV6_GROUPS = 8,
};

static bool ipv4(struct str text, unsigned char bytes[4]) {
    size_t at = 0;
    if (text.len > IPV4_TEXT_MAX)
        return false;
    for (int part = 0; part < 4; part++) {
        if (part > 0 && (at >= text.len || text.ptr[at++] != '.'))
            return false;
        size_t start = at;
        unsigned value = 0;
        while (at < text.len && text.ptr[at] >= '0' && text.ptr[at] <= '9') {
            value = value * 10 + (unsigned)(text.ptr[at++] - '0');
            if (value > 255)
                return false;
        }
        if (at == start)
            return false;
        bytes[part] = (unsigned char)value;
    }
    return at == text.len;
}

static int hex_digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* One group of up to four hex digits at *at. */
static bool ipv6_group(struct str text, size_t *at, unsigned *value) {
    size_t start = *at;
    *value = 0;
    while (*at < text.len && *at - start < 4) {
        int digit = hex_digit(text.ptr[*at]);
        if (digit < 0)
            break;
        *value = *value << 4 | (unsigned)digit;
        ++*at;
    }
    return *at > start;
}

static bool ipv6(struct str text, unsigned char bytes[16]) {
    unsigned char groups[16] = { 0 };
    size_t used = 0, gap = SIZE_MAX, at = 0; /* used and gap count bytes */
    if (text.len < 2 || text.len > IPV6_TEXT_MAX)
        return false;
    if (str_starts(text, STR("::"))) {
        gap = 0;
        at = 2;
    }
    while (at < text.len) {
        size_t start = at;
        unsigned value = 0;
        if (used + 2 > 2 * IPV6_GROUPS || !ipv6_group(text, &at, &value))
            return false;
        if (at < text.len && text.ptr[at] == '.') {
            if (used + 4 > 16 || !ipv4(str_slice(text, start, text.len), groups + used))
                return false;
            used += 4;
            break;
        }
        groups[used++] = (unsigned char)(value >> 8);
        groups[used++] = (unsigned char)value;
        if (at == text.len)
            break;
        if (text.ptr[at++] != ':' || at == text.len)
            return false;
        if (text.ptr[at] == ':') {
            if (gap != SIZE_MAX)
                return false;
            gap = used;
            at++;
        }
    }
    if (gap == SIZE_MAX ? used != 16 : used > 14)
        return false;
    size_t front = gap == SIZE_MAX ? used : gap;
    memset(bytes, 0, 16);
    memcpy(bytes, groups, front);
    memcpy(bytes + 16 - (used - front), groups + front, used - front);
    return true;
}

bool cidr_address(struct str text, struct cidr *out) {
    *out = (struct cidr){ 0 };
    if (ipv4(text, out->bytes))
        out->size = 4;
    else if (str_find_char(text, ':') != SIZE_MAX && ipv6(text, out->bytes))
        out->size = 16;
    else
        return false;
    out->bits = (uint8_t)(8 * out->size);
    return true;
}

bool cidr_range(struct str text, struct cidr *out, const char **why) {
    size_t slash = str_find_char(text, '/');
    struct str mask = slash == SIZE_MAX ? STR_NONE : str_slice(text, slash + 1, text.len);
    int64_t bits = 0;
    *why = "it needs an address, one \"/\" and a mask";
    if (slash == SIZE_MAX || str_find_char(mask, '/') != SIZE_MAX)
        return false;
    *why = "the part before \"/\" is no IP address";
    if (!cidr_address(str_slice(text, 0, slash), out))
        return false;
    *why = out->size == 4 ? "an IPv4 mask is 0 to 31 (for one address write it as a plain text)"
                          : "an IPv6 mask is 0 to 127 (for one address write it as a plain text)";
    if (!str_to_i64(mask, &bits) || bits < 0 || bits >= 8 * out->size || mask.ptr[0] == '-')
        return false;
    out->bits = (uint8_t)bits;
    *why = NULL;
    return true;
}

bool cidr_contains(const struct cidr *range, const struct cidr *address) {
    assert(range->bits <= 8 * range->size);
    if (range->size != address->size)
        return false;
    size_t whole = range->bits / 8u, rest = range->bits % 8u;
    if (memcmp(range->bytes, address->bytes, whole) != 0)
        return false;
    return rest == 0 || ((range->bytes[whole] ^ address->bytes[whole]) >> (8 - rest)) == 0;
}
