#include "codec/base64.h"

static const char ALPHABET[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

struct str base64_encode(struct arena *arena, struct str bytes) {
    const unsigned char *b = (const unsigned char *)bytes.ptr;
    size_t size = (bytes.len + 2) / 3 * 4;
    char *out = arena_alloc(arena, size + 1);
    size_t o = 0;
    for (size_t i = 0; i < bytes.len; i += 3) {
        size_t left = bytes.len - i;
        uint32_t v = (uint32_t)b[i] << 16;
        if (left > 1)
            v |= (uint32_t)b[i + 1] << 8;
        if (left > 2)
            v |= b[i + 2];
        out[o++] = ALPHABET[v >> 18];
        out[o++] = ALPHABET[(v >> 12) & 63];
        out[o++] = left > 1 ? ALPHABET[(v >> 6) & 63] : '=';
        out[o++] = left > 2 ? ALPHABET[v & 63] : '=';
    }
    return (struct str){ out, size };
}

static int value_of(char c) {
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

bool base64_decode(struct arena *arena, struct str text, struct str *out) {
    if (text.len % 4)
        return false;
    char *bytes = arena_alloc(arena, text.len / 4 * 3 + 1);
    size_t o = 0;
    for (size_t i = 0; i < text.len; i += 4) {
        bool is_last = i + 4 == text.len;
        size_t padding = 0;
        if (is_last && text.ptr[i + 3] == '=')
            padding = text.ptr[i + 2] == '=' ? 2 : 1;
        uint32_t v = 0;
        for (size_t j = 0; j < 4; j++) {
            int digit = j >= 4 - padding ? 0 : value_of(text.ptr[i + j]);
            if (digit < 0)
                return false;
            v = v << 6 | (uint32_t)digit;
        }
        if ((padding == 1 && (v & 0xff)) || (padding == 2 && (v & 0xffff)))
            return false; /* stray bits */
        bytes[o++] = (char)(v >> 16);
        if (padding < 2)
            bytes[o++] = (char)(v >> 8);
        if (padding < 1)
            bytes[o++] = (char)v;
    }
    *out = (struct str){ bytes, o };
    return true;
}
