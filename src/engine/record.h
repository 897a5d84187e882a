/* record.h: the records of the product (ARCHITECTURE.md, "The records"): kinds, keys, JSON values.
 * Everything that matters is a record; nothing lives in memory alone. Values are JSON text, so that a
 * store can be read with its own tools and explained to a person.
 *
 * Keys are made here and nowhere else. All are ASCII; parts are joined with '/'. */
#ifndef SELFHEAL_ENGINE_RECORD_H
#define SELFHEAL_ENGINE_RECORD_H

#include "codec/json.h"

enum record_kind {
    RECORD_META,       /* "store": store id, schema version */
    RECORD_CONTROL,    /* "control": pause, stop: who, why, until */
    RECORD_DEFINITION, /* HASH: runbook name and text, once; rules/CONFIG/N: its rules */
    RECORD_ALERT,      /* ALERT: normalised and raw body, disposition, verdicts of the rules that matched */
    RECORD_DEDUPE,     /* SOURCE/CYCLE: alert, run, last transition */
    RECORD_RUN,        /* RUN: the whole state of a run; due = its timer */
    RECORD_EVENT,      /* RUN/SEQ: what happened, hash chain */
    RECORD_OBLIGATION, /* RUN/TARGET: what to undo; due = deadline or next page */
    RECORD_LOCK,       /* TARGET: run, fence (never lowered, never deleted) */
    RECORD_WINDOW,     /* LIMIT: times that count against a budget; cooldown ends */
    RECORD_SAVED,      /* RUN/TABLE/BATCH: items before deletion, with a digest */
    RECORD_OUTBOX,     /* PAGE: until a channel accepts it; due = next try */
    RECORD_APPROVAL,   /* RUN: hash of the plan, step, who, when, expiry */
    RECORD_COMMAND,    /* COMMAND: what a person asked, idempotent */
    RECORD_KIND_COUNT
};

const char *record_kind_name(enum record_kind kind); /* "run" */
bool record_kind_of(struct str name, enum record_kind *out);

#define RECORD_NOT_DUE INT64_MAX

struct record {
    enum record_kind kind;
    struct str key;
    struct str value;  /* JSON text */
    int64_t version;   /* 1 at the first commit, +1 at each */
    int64_t due_ms;    /* wall clock; RECORD_NOT_DUE: no timer */
};

/* Time-ordered id of 26 characters (ULID): 48 bits of milliseconds, 80 of the seed. */
struct str record_id(struct arena *arena, int64_t now_ms, const unsigned char seed[16]);
/* The time in an id, or in a key that begins with one; false when it is none. */
bool record_id_time(struct str id, int64_t *out_ms);
/* "RUN/0000000012": sorts by sequence. */
struct str record_event_key(struct arena *arena, struct str run, int64_t sequence);
struct str record_saved_key(struct arena *arena, struct str run, struct str table, int64_t batch);
struct str record_saved_prefix(struct arena *arena, struct str run);
struct str record_key2(struct arena *arena, struct str first, struct str second); /* a/b */

/* The value of a stored record. Deeper than what comes from outside may be: saved items and intents hold AWS's documents. */
MUST_CHECK struct res record_parse(struct arena *arena, struct str text, const struct json **out, struct err *err);

#endif
