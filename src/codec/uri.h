/* uri.h: the few URIs that we meet: http(s) URLs in config and endpoints, percent-encoding. */
#ifndef SELFHEAL_CODEC_URI_H
#define SELFHEAL_CODEC_URI_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"

struct uri {
    struct str scheme; /* lower case */
    struct str host;   /* without brackets for IPv6 */
    uint16_t port;     /* 80 or 443 when absent */
    bool has_port;
    bool is_ipv6;
    struct str path;   /* with its leading '/', "/" when absent */
    struct str query;  /* without '?', may be empty */
};

/* Parses an absolute http or https URL. Refused (class input, SH1010): other schemes, user
 * information, fragments, white space, control bytes, backslashes, non-ASCII, a port below 80 or
 * above 65535. */
MUST_CHECK struct res uri_parse(struct arena *arena, struct str text, struct uri *out,
                                struct err *err);
/* Percent-encodes all but A-Z a-z 0-9 - _ . ~ and the bytes of `keep`. */
void uri_encode(struct buf *out, struct str text, const char *keep);
/* Decodes %XX (and '+' as a blank when is_form). False on a bad escape. */
bool uri_decode(struct arena *arena, struct str text, bool is_form, struct str *out);
/* Host is an address of 127.0.0.0/8, ::1 or "localhost"; never a name that only begins like one. */
bool uri_is_loopback(const struct uri *uri);

#endif
