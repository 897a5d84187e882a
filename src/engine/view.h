/* view.h: the records that one tick of the host works on. The engine asks; what is not loaded yet is
 * noted as wanted, the host loads it and applies the input again: so the engine names the records that it
 * needs by needing them, and stays free of I/O. Writes go into the view as an overlay, so that a later
 * input of the same tick sees them before they are durable. */
#ifndef SELFHEAL_ENGINE_VIEW_H
#define SELFHEAL_ENGINE_VIEW_H

#include "engine/store.h"

struct view;

struct view *view_new(struct arena *arena);

/* True: known now; *value is the parsed record, or NULL when there is none. False: wanted, the caller gives
 * up (ENGINE_WANTS). */
bool view_get(struct view *view, enum record_kind kind, struct str key, const struct json **value);
/* Says that a record will be read: loaded with the others of this pass, instead of one pass for each. */
void view_want(struct view *view, enum record_kind kind, struct str key);
int64_t view_version(struct view *view, enum record_kind kind, struct str key);
/* All records with the prefix, in key order (at most 512). */
bool view_range(struct view *view, enum record_kind kind, struct str prefix,
                const struct json ***values, size_t *count);

/* --- a unit under construction --- */
void view_begin(struct view *view);
/* NULL value: delete. The record must have been read first. */
void view_put(struct view *view, enum record_kind kind, struct str key, const struct json *value,
              int64_t due_ms);
/* Undoes what was put since begin (the input is applied again after loading). */
void view_abandon(struct view *view);
/* The writes since begin as a unit, in the order of kind and key. */
void view_finish(struct view *view, struct str id, struct unit *out);

/* --- for the host --- */
bool view_wants(const struct view *view);
/* Loads everything wanted from the store. */
MUST_CHECK struct res view_load(struct view *view, struct store *store, struct err *err);

#endif
