#include "codec/uri.h"

#include <string.h>

enum { PORT_MIN = 80 }; /* below are other protocols: nobody serves HTTP there, attackers send mail */

static MUST_CHECK struct res bad(struct err *err, struct str text, const char *why) {
    struct res r = err_set(err, ERR_INPUT, "SH1010", "not a usable URL: %.*s: %s",
                           (int)(text.len > 120 ? 120 : text.len), text.ptr ? text.ptr : "", why);
    err_hint(err, "write it like https://host.example.com/path");
    return r;
}

static MUST_CHECK struct res parse_port(struct str text, struct str all, uint16_t *port,
                                        struct err *err) {
    int64_t n;
    if (text.len > 5 || !str_to_i64(text, &n) || n < PORT_MIN || n > 65535)
        return bad(err, all, "the port must be 80 to 65535");
    *port = (uint16_t)n;
    return RES_OK;
}

static bool is_host_byte(char c, bool is_ipv6) {
    if (is_ipv6)
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') ||
               c == ':' || c == '.';
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_';
}

static MUST_CHECK struct res parse_authority(struct str authority, struct str all, struct uri *out,
                                             struct err *err) {
    struct str host = authority, port = STR_NONE;
    if (str_find_char(authority, '@') != SIZE_MAX)
        return bad(err, all, "user information is not allowed");
    if (authority.len && authority.ptr[0] == '[') {
        size_t end = str_find_char(authority, ']');
        if (end == SIZE_MAX)
            return bad(err, all, "']' is missing");
        out->is_ipv6 = true;
        host = str_slice(authority, 1, end);
        struct str rest = str_slice(authority, end + 1, authority.len);
        if (rest.len && rest.ptr[0] != ':')
            return bad(err, all, "unexpected text after ']'");
        out->has_port = rest.len > 0;
        port = str_slice(rest, 1, rest.len);
    } else {
        size_t colon = str_find_char(authority, ':');
        if (colon != SIZE_MAX) {
            out->has_port = true;
            host = str_slice(authority, 0, colon);
            port = str_slice(authority, colon + 1, authority.len);
        }
    }
    if (host.len == 0 || host.len > 253)
        return bad(err, all, "the host is empty or too long");
    for (size_t i = 0; i < host.len; i++)
        if (!is_host_byte(host.ptr[i], out->is_ipv6))
            return bad(err, all, "a character that no host name has");
    out->host = host;
    return out->has_port ? parse_port(port, all, &out->port, err) : RES_OK;
}

struct res uri_parse(struct arena *arena, struct str text, struct uri *out, struct err *err) {
    (void)arena;
    *out = (struct uri){ 0 };
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        if (c <= 0x20 || c >= 0x7f || c == '\\' || c == '#')
            return bad(err, text, "blanks, control bytes, backslashes, '#' and non-ASCII are refused");
    }
    struct str rest;
    if (str_starts(text, STR("https://"))) {
        out->scheme = STR("https");
        out->port = 443;
        rest = str_slice(text, 8, text.len);
    } else if (str_starts(text, STR("http://"))) {
        out->scheme = STR("http");
        out->port = 80;
        rest = str_slice(text, 7, text.len);
    } else {
        return bad(err, text, "only http:// and https:// are known");
    }
    size_t end = 0;
    while (end < rest.len && rest.ptr[end] != '/' && rest.ptr[end] != '?')
        end++;
    TRY(parse_authority(str_slice(rest, 0, end), text, out, err));
    struct str tail = str_slice(rest, end, rest.len);
    size_t question = str_find_char(tail, '?');
    out->path = question == SIZE_MAX ? tail : str_slice(tail, 0, question);
    out->query = question == SIZE_MAX ? STR_NONE : str_slice(tail, question + 1, tail.len);
    if (out->path.len == 0)
        out->path = STR("/");
    return RES_OK;
}

void uri_encode(struct buf *out, struct str text, const char *keep) {
    static const char HEX[] = "0123456789ABCDEF";
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                        c == '-' || c == '_' || c == '.' || c == '~' || (c && strchr(keep, c));
        if (is_plain) {
            buf_char(out, (char)c);
        } else {
            char escape[3] = { '%', HEX[c >> 4], HEX[c & 15] };
            buf_put(out, escape, sizeof escape);
        }
    }
}

static int hex_value(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

bool uri_decode(struct arena *arena, struct str text, bool is_form, struct str *out) {
    char *bytes = arena_alloc(arena, text.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '%') {
            int high = i + 2 < text.len ? hex_value(text.ptr[i + 1]) : -1;
            int low = i + 2 < text.len ? hex_value(text.ptr[i + 2]) : -1;
            if (high < 0 || low < 0)
                return false;
            bytes[n++] = (char)(high * 16 + low);
            i += 2;
        } else {
            bytes[n++] = is_form && c == '+' ? ' ' : c;
        }
    }
    *out = (struct str){ bytes, n };
    return true;
}

/* 127.a.b.c and nothing else: 127.0.0.1.example.com is a name of example.com. */
static bool is_loopback_ipv4(struct str host) {
    size_t parts = 0;
    if (!str_starts(host, STR("127.")))
        return false;
    while (host.len) {
        size_t dot = str_find_char(host, '.');
        struct str part = str_slice(host, 0, dot);
        int64_t n;
        if (part.len > 3 || !str_to_i64(part, &n) || n < 0 || n > 255 || part.ptr[0] == '-')
            return false;
        parts++;
        if (dot != SIZE_MAX && dot + 1 == host.len)
            return false;
        host = dot == SIZE_MAX ? STR_NONE : str_slice(host, dot + 1, host.len);
    }
    return parts == 4;
}

bool uri_is_loopback(const struct uri *uri) {
    if (uri->is_ipv6)
        return str_is(uri->host, "::1");
    return str_eq_nocase(uri->host, STR("localhost")) || is_loopback_ipv4(uri->host);
}
