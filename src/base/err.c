#include "base/err.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const struct err_class_info CLASSES[] = {
    [ERR_NONE] = { "none", false, false, 0 },
    [ERR_INPUT] = { "input", false, false, 2 },
    [ERR_CONFIG] = { "config", false, false, 3 },
    [ERR_LIMIT] = { "limit", false, true, 13 },
    [ERR_TRANSIENT] = { "transient", true, false, 1 },
    [ERR_THROTTLED] = { "throttled", true, false, 1 },
    [ERR_DENIED] = { "denied", false, true, 4 },
    [ERR_IN_DOUBT] = { "in_doubt", false, true, 1 },
    [ERR_PERMANENT] = { "permanent", false, true, 1 },
    [ERR_CORRUPT] = { "corrupt", false, true, 1 },
    [ERR_BUG] = { "bug", false, true, 1 },
};

const struct err_class_info *err_class_info(enum err_class class) {
    assert((size_t)class < sizeof CLASSES / sizeof CLASSES[0]);
    return &CLASSES[class];
}

enum err_class err_class_of(struct str name) {
    for (size_t i = 0; i < sizeof CLASSES / sizeof CLASSES[0]; i++)
        if (str_is(name, CLASSES[i].name))
            return (enum err_class)i;
    return ERR_BUG;
}

struct res err_set(struct err *err, enum err_class class, const char *code, const char *format,
                   ...) {
    assert(err && class != ERR_NONE);
    memset(err, 0, sizeof *err);
    err->class = class;
    snprintf(err->code, sizeof err->code, "%s", code ? code : "");
    va_list args;
    va_start(args, format);
    vsnprintf(err->message, sizeof err->message, format, args);
    va_end(args);
    return RES_ERR;
}

void err_hint(struct err *err, const char *format, ...) {
    va_list args;
    va_start(args, format);
    vsnprintf(err->hint, sizeof err->hint, format, args);
    va_end(args);
}

void err_where(struct err *err, struct str file, unsigned line, unsigned col) {
    snprintf(err->file, sizeof err->file, "%.*s", STR_ARG(file));
    err->line = line;
    err->col = col;
}

void err_context(struct err *err, const char *format, ...) {
    char frame[256];
    va_list args;
    va_start(args, format);
    vsnprintf(frame, sizeof frame, format, args);
    va_end(args);
    char old[sizeof err->context];
    memcpy(old, err->context, sizeof old);
    size_t n = strlen(frame);
    if (n > sizeof err->context - 1)
        n = sizeof err->context - 1;
    memcpy(err->context, frame, n);
    err->context[n] = '\0';
    size_t room = sizeof err->context - 1 - n;
    if (old[0] == '\0' || room < 3)
        return;
    memcpy(err->context + n, ": ", 2);
    size_t rest = strlen(old) < room - 2 ? strlen(old) : room - 2;
    memcpy(err->context + n + 2, old, rest);
    err->context[n + 2 + rest] = '\0';
}
