#include "base/arena.h"

#include <assert.h>
#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"

struct arena_chunk {
    struct arena_chunk *older;
    size_t size;
    alignas(max_align_t) unsigned char bytes[];
};

static _Noreturn void out_of_memory(size_t size) {
    fprintf(stderr, "selfheal: out of memory (%zu bytes); state is durable, restart to resume\n",
            size);
    abort();
}

void *mem_alloc(size_t size) {
    void *p = calloc(1, size ? size : 1);
    if (!p)
        out_of_memory(size);
    return p;
}

void *mem_realloc(void *old, size_t size) {
    void *p = realloc(old, size ? size : 1);
    if (!p)
        out_of_memory(size);
    return p;
}

void arena_init(struct arena *arena) {
    *arena = (struct arena){ 0 };
}

static void chunks_free(struct arena_chunk *chunk) {
    while (chunk) {
        struct arena_chunk *older = chunk->older;
        free(chunk);
        chunk = older;
    }
}

void arena_deinit(struct arena *arena) {
    chunks_free(arena->chunk);
    *arena = (struct arena){ 0 };
}

void arena_reset(struct arena *arena) {
    struct arena_chunk *keep = arena->chunk;
    if (keep) {
        chunks_free(keep->older);
        keep->older = NULL;
        if (keep->size > ARENA_KEEP_MAX) {
            free(keep);
            keep = NULL;
        }
    }
    *arena = (struct arena){ .chunk = keep };
}

static size_t round_up(size_t n) {
    const size_t a = alignof(max_align_t);
    return (n + a - 1) & ~(a - 1);
}

void *arena_raw(struct arena *arena, size_t size) {
    if (size > SIZE_MAX / 4)
        out_of_memory(size);
    size_t need = round_up(size ? size : 1);
    struct arena_chunk *chunk = arena->chunk;
    if (!chunk || chunk->size - arena->used < need) {
        size_t grown = chunk ? chunk->size * 2 : ARENA_CHUNK_MIN;
        if (grown > ARENA_CHUNK_MAX)
            grown = ARENA_CHUNK_MAX;
        if (grown < need)
            grown = need;
        struct arena_chunk *fresh = malloc(sizeof *fresh + grown);
        if (!fresh)
            out_of_memory(grown);
        fresh->older = chunk;
        fresh->size = grown;
        arena->chunk = chunk = fresh;
        arena->used = 0;
    }
    void *p = chunk->bytes + arena->used;
    arena->used += need;
    arena->total += need;
    assert(arena->used <= chunk->size);
    return p;
}

void *arena_alloc(struct arena *arena, size_t size) {
    void *p = arena_raw(arena, size);
    return memset(p, 0, round_up(size ? size : 1));
}

void *arena_array(struct arena *arena, size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes))
        out_of_memory(SIZE_MAX);
    return arena_alloc(arena, bytes);
}

void *arena_grow(struct arena *arena, const void *old, size_t old_count, size_t new_count,
                 size_t size) {
    assert(new_count >= old_count);
    void *fresh = arena_array(arena, new_count, size);
    if (old_count)
        memcpy(fresh, old, old_count * size);
    return fresh;
}
