/* arena.h: memory that is freed all at once: per request, per tick, per parsed document.
 *
 * Running out of memory ends the process (arena_alloc never returns NULL): all that matters is
 * durable before it is acted on, so a restart is the one recovery path, and the one that is tested
 * (docs/decisions/0001-crash-on-oom.md). What comes from outside is bounded before it gets here,
 * by the limits of the decoders. */
#ifndef SELFHEAL_BASE_ARENA_H
#define SELFHEAL_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>

struct arena_chunk;

struct arena {
    struct arena_chunk *chunk;
    size_t used;  /* in the newest chunk */
    size_t total; /* bytes handed out since init or reset */
};

/* A zeroed arena is valid; init does just that. */
void arena_init(struct arena *arena);
void arena_deinit(struct arena *arena);
/* Forgets all that was handed out; keeps one chunk for the next use. */
void arena_reset(struct arena *arena);
/* Zeroed bytes, aligned for any type. size 0 gives a valid pointer. */
void *arena_alloc(struct arena *arena, size_t size);
/* The same, not zeroed: for what is overwritten whole at once. */
void *arena_raw(struct arena *arena, size_t size);
/* Array of count elements of size bytes; the product is checked. */
void *arena_array(struct arena *arena, size_t count, size_t size);
/* Grows an array in the arena: a copy with room for new_count elements. */
void *arena_grow(struct arena *arena, const void *old, size_t old_count, size_t new_count,
                 size_t size);

#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, count) ((type *)arena_array((arena), (count), sizeof(type)))

/* malloc family with the same rule. */
void *mem_alloc(size_t size);
void *mem_realloc(void *old, size_t size);

/* For functions with an arena of their own:  ARENA_SCOPE(scratch);  ... freed at the end of scope. */
#define ARENA_SCOPE(name) struct arena name __attribute__((cleanup(arena_deinit))) = { 0 }

#endif
