/* cidr.h: IP address literals and ranges as event patterns read them. No socket header, no name
 * service.
 *
 * IPv4: four decimal numbers, leading zeros allowed and decimal (10.0.0.01). IPv6: RFC 4291 text,
 * also with a dotted IPv4 tail; no zone. An IPv4-mapped IPv6 address is an IPv6 address and in no
 * IPv4 range. */
#ifndef SELFHEAL_RULE_CIDR_H
#define SELFHEAL_RULE_CIDR_H

#include "base/str.h"

struct cidr {
    unsigned char bytes[16];
    uint8_t size; /* bytes of the address: 4 or 16 */
    uint8_t bits; /* fixed leading bits; 8 * size for one address */
};

/* One address. */
bool cidr_address(struct str text, struct cidr *out);
/* "address/mask": mask 0..31 (IPv4) or 0..127 (IPv6), host bits ignored. On false *why says what is
 * wrong. */
bool cidr_range(struct str text, struct cidr *out, const char **why);
bool cidr_contains(const struct cidr *range, const struct cidr *address);

#endif
