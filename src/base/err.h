/* err.h: what went wrong, for a person and for the engine. Fixed size, no allocation.
 *
 * The class alone decides retry, paging and exit status (err_class_info). IN_DOUBT is never merged
 * with TRANSIENT: it means that a change may or may not have happened, and the next thing that
 * happens is a read. */
#ifndef SELFHEAL_BASE_ERR_H
#define SELFHEAL_BASE_ERR_H

#include "base/str.h"

enum err_class {
    ERR_NONE = 0,
    ERR_INPUT,     /* the caller's or sender's input is wrong: never retried */
    ERR_CONFIG,    /* our own files are wrong: exit 3 */
    ERR_LIMIT,     /* a bound of ours was reached; nothing was changed */
    ERR_TRANSIENT, /* certainly had no effect, may work next time (refused connection, 503 before) */
    ERR_THROTTLED, /* as transient, and slow down */
    ERR_DENIED,    /* not authenticated or not allowed: never retried */
    ERR_IN_DOUBT,  /* may have had its effect: read first */
    ERR_PERMANENT, /* the other side said no for good */
    ERR_CORRUPT,   /* stored data is not what it must be: stop acting, page */
    ERR_BUG,       /* ours */
};

struct err_class_info {
    const char *name;
    bool is_retried;
    bool is_paged;
    int exit_status;
};

struct err {
    enum err_class class;
    char code[8];          /* "SH1102": `selfheal help SH1102` */
    int http_status;       /* of an answer; 0 none */
    char aws_code[64];     /* "ThrottlingException" */
    char request_id[64];
    char message[512];     /* what failed, with the value seen; no newline at the end */
    char hint[256];        /* what to do; may be empty */
    char file[128];        /* where, may be empty */
    unsigned line, col;    /* 1-based; 0 none */
    char context[256];     /* frames added on the way up: "run 01J.. step stop: ..." */
};

/* The result of everything that can fail. Details are in the struct err that was passed. */
struct res {
    bool ok;
};
#define RES_OK ((struct res){ true })
#define RES_ERR ((struct res){ false })
#define MUST_CHECK __attribute__((warn_unused_result))
#define TRY(call)             \
    do {                      \
        if (!(call).ok)       \
            return RES_ERR;   \
    } while (0)

/* Fills err and returns RES_ERR:  return err_set(err, ERR_INPUT, "SH1102", "unknown key \"%.*s\"",
 * ...);  err may not be NULL. Clears what was there before. */
struct res err_set(struct err *err, enum err_class class, const char *code, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void err_hint(struct err *err, const char *format, ...) __attribute__((format(printf, 2, 3)));
void err_where(struct err *err, struct str file, unsigned line, unsigned col);
/* Puts "text: " before the context. */
void err_context(struct err *err, const char *format, ...) __attribute__((format(printf, 2, 3)));
const struct err_class_info *err_class_info(enum err_class class);
/* By its name ("in_doubt"); ERR_BUG when unknown. */
enum err_class err_class_of(struct str name);

#endif
